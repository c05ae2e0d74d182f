/** Types of the made-up texts, for the test that uses them. */
export function aBook(bytes?: number, seed?: number): string
export const HOSTILE: Readonly<Record<string, (size: number) => string>>
