/** Takes off what an address's neighbours left on it: punctuation at its end, marks of a text markup inside. */

const JUNK_END = /[.,;:!«»"'”’“>*\]}|<…]$/u
/** Escapes and wrappings of LaTeX and HTML that a converter left in. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/\\([&_%#~])/gu, '$1'],
  [/\{([_~-])\}/gu, '$1'],
  [/&(?:amp|#38|#x26);/giu, '&'],
  [/¬/gu, ''],
  [/(?<=\/(?:19|20)\d\d)\u00ad(?=\d{1,3}(?![\d\u00ad]))/gu, '-'],
  [/\u00ad/gu, ''],
  [/\/;(?=\p{L})/gu, '/~'],
]

/** Without the sentence's punctuation; a bracket stays that was opened within the address. */
export function trimEnd(address: string): string {
  let text = address
  for (;;) {
    const last = text.at(-1) ?? ''
    const isLooseBracket = (last === ')' && count(text, ')') > count(text, '(')) || last === '('
    if (!JUNK_END.test(text) && !isLooseBracket) return text
    text = text.slice(0, -1)
  }
}

export function withoutMarkup(address: string): string {
  return MARKUP.reduce((text, [pattern, meant]) => text.replace(pattern, meant), address)
}

/** Letters that fonts print as one, apart: `ﬁ` is `fi`. */
export function withoutLigatures(address: string): string {
  return address.replace(/[\ufb00-\ufb06]/gu, ligature => ligature.normalize('NFKC'))
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}
