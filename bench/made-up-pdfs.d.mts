/** Types of the made-up PDFs, for the tests that use them. */
export interface MadeLine { readonly x: number; readonly y: number; readonly size?: number; readonly text: string }
export interface MadePage { readonly lines: readonly MadeLine[]; readonly links?: readonly { readonly url: string; readonly rect: readonly [number, number, number, number] }[]; readonly content?: Uint8Array }
export function aPdf(pages: readonly MadePage[], info?: Readonly<Record<string, string>>): Uint8Array
export function aPdfBook(pages: number, seed?: number): Uint8Array
export function aBookPage(number: number, firstNote: number, roll: (below: number) => number): MadePage
export const HOSTILE_PDFS: Readonly<Record<string, (megabytes: number) => Uint8Array>>
