/** An address as formats write it. */
import type { Format } from '../model/manuscript.ts'

/** `before` is what stands before it in the file. */
export type WrittenAddress = (text: string, before: string) => string

export const asItIs: WrittenAddress = text => text

const HTML_SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const inHtml = (text: string): string => text.replace(/[&<>"]/gu, sign => HTML_SIGNS[sign] ?? sign)

/** Commands that take an address as it is but for `%` and `#`, which no argument may hold bare. */
const VERBATIM_COMMAND = /\\(?:url|href|nolinkurl|path)\s*\{\s*$/u
/** A field of a bibliography that is printed as it stands. */
const BARE_FIELD = /\b(?:url|doi|archiveurl|urlraw)\s*=\s*[{"]?\s*$/iu
const LATEX_SIGNS: Readonly<Record<string, string>> = { '~': '\\textasciitilde{}', '^': '\\textasciicircum{}', '\\': '\\textbackslash{}' }

export function inLatex(text: string, before: string): string {
  if (BARE_FIELD.test(before)) return text
  if (VERBATIM_COMMAND.test(before)) return text.replace(/[%#]/gu, '\\$&')
  return text.replace(/[%#_&${}~^\\]/gu, sign => LATEX_SIGNS[sign] ?? `\\${sign}`)
}

/** Whether a manuscript's file, or one beside it, is written as TeX has it: Markdown names bibliographies of BibTeX too. */
export const isTex = (format: Format, file: string | undefined): boolean => format === 'latex' || /\.bib(?:tex)?$/iu.test(file ?? '')

/** Whether a file beside a manuscript is data of works that it cites. */
export const isBibliography = (file: string | undefined): boolean => /\.(?:bib(?:tex)?|json|ya?ml)$/iu.test(file ?? '')

/** A bibliography as JSON. */
export const inJson: WrittenAddress = text => JSON.stringify(text).slice(1, -1)

/** Also characters that XML can't hold are left out. */
export const inXml = (text: string): string => inHtml(text.replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu, ''))
