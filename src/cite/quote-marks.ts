/** Tells opening from closing quotation marks, and apostrophes from both. */

export const QUOTE_MARKS = /["“”„«»‘‚’']/gu

/** Marks that may close what a mark opened; books mix them up. */
export const CLOSERS: Readonly<Record<string, string>> = { '"': '"”', '“': '”"', '„': '“”"', '«': '»', '‘': "’'", '‚': '‘’', "'": "'’" }

/** A passage in single marks is looked through so far for a better end. */
const REACH = 600

export function canOpen(text: string, at: number, sign: string): boolean {
  if (sign === '»' || sign === '”' || sign === '’') return false
  const after = text.charAt(at + 1)
  const isElided = /^(?:…|\.{2,4}|[(<]\.{2})/u.test(text.slice(at + 1, at + 5))
  if (sign === '«' || sign === '„' || sign === '‚') return after !== ''
  return /^[\s([{<\u2013\u2014"'«“„-]?$/u.test(text.charAt(at - 1)) && (isElided || /[^\s.,;:)\]]/u.test(after))
}

export function canClose(text: string, at: number, sign: string): boolean {
  const after = text.charAt(at + 1)
  if (sign === '»' || sign === '”') return true
  if (sign === '“' || sign === '‘') return !/[\p{L}\p{N}]/u.test(after)
  const isClosing = /[^\s([]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(after)
  if (!isClosing || sign === '"') return isClosing
  // an apostrophe stands within a word, or after a plural while a better end follows
  return !/^s['’] \p{Ll}/u.test(text.slice(at - 1, at + 3)) || !isClosedLater(text.slice(at + 1, at + REACH))
}

function isClosedLater(rest: string): boolean {
  for (const { index } of rest.matchAll(/['’]/gu)) {
    if (/^[\s([]?$/u.test(rest.charAt(index - 1))) return false
    if (!/[\p{L}\p{N}]/u.test(rest.charAt(index + 1)) && !/^s['’] \p{Ll}/u.test(rest.slice(index - 1, index + 3))) return true
  }
  return false
}
