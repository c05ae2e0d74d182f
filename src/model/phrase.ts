/** Sentences that are said where they arise, in English; other languages know them by their pattern, as with gettext (`report/language/said-otherwise.ts`). */

/** `pattern`: the English words, with `{0}`, `{1}`, … for the values. */
export interface Phrase {
  readonly pattern: string
  readonly values: readonly PhraseValue[]
}

export type PhraseValue = string | number | Phrase

/** A tag: phrase`${document} is empty`. */
export function phrase(words: TemplateStringsArray, ...values: readonly PhraseValue[]): Phrase {
  return { pattern: words.reduce((pattern, piece, index) => `${pattern}{${index - 1}}${piece}`), values }
}

/** The words in English, or by the patterns of another language; one that it doesn't know stays English. */
export function worded({ pattern, values }: Phrase, otherwise: Readonly<Record<string, string>> = {}): string {
  return (otherwise[pattern] ?? pattern).replace(/\{(\d+)\}/gu, (place, index: string) => {
    const value = values[Number(index)]
    return value === undefined ? place : typeof value === 'object' ? worded(value, otherwise) : String(value)
  })
}
