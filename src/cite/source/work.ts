/** A work as one manner of citing describes it, and what all manners share in reading it. */
import type { Author, CitationStyle } from '../../model/citation.ts'
import type { Fields } from './fields.ts'

export interface Work extends Fields {
  readonly style: CitationStyle | null
  readonly authors: readonly Author[]
  readonly title: string | null
  readonly container: string | null
}

/** Gives `null` for what is cited in another manner. */
export type Reader = (description: string, isElectronic: boolean) => Work | null

export const OPENING = '"“«„‘\''
const PARTNERS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '„': '“”', '‘': '’', '\'': '\'' }

/** The title in marks that opens at `open`, and where it ends behind its closing mark. Marks within it may be of the same kind. */
export function quotedAt(text: string, open: number): { readonly title: string; readonly end: number } | null {
  const opening = text.charAt(open)
  const closing = PARTNERS[opening] ?? ''
  let depth = 0
  for (let place = open; place < text.length; place += 1) {
    const letter = text.charAt(place)
    if (letter === opening && (place === open || opening !== closing)) depth += 1
    else if (closing.includes(letter) && doesClose(text, place, opening === closing)) depth -= 1
    if (depth === 0) return { title: clean(text.slice(open + 1, place)), end: place + 1 }
  }
  return null
}

/** An apostrophe closes nothing; straight marks close before punctuation, or behind it. */
function doesClose(text: string, place: number, isStraight: boolean): boolean {
  const letter = text.charAt(place)
  const next = text.charAt(place + 1)
  if ((letter === '’' || letter === '\'') && /\p{L}/u.test(next)) return false
  return !isStraight || /[,.?!]/u.test(text.charAt(place - 1)) || !/^\s?[\p{Ll}\d]/u.test(text.slice(place + 1, place + 3)) && !/^\s\p{Lu}/u.test(text.slice(place + 1, place + 3)) || next === ''
}

/** A piece without the punctuation that sets it off. */
export function clean(printed: string): string {
  const text = printed.replace(/[\uE000\uE001]/gu, ' ').replace(/\s+/gu, ' ').trim().replace(/^[\s,:;.–—-]+/u, '').replace(/[\s,:;–—-]+$/u, '')
  return text.replace(/(?<=[\p{L}\d)]{2}|["”»])\.$/u, '').trim()
}

/** `clean`, and `null` where no words remain. */
export function wordsOrNull(printed: string | undefined): string | null {
  const text = printed === undefined ? '' : clean(printed)
  return /\p{L}{2}/u.test(text) ? text : null
}

/** Marks around the whole, or one that lost its partner. */
export function unquoted(title: string): string {
  const inner = /^["“«„‘](.*)["”»“’]$/u.exec(title)?.[1]
  if (inner !== undefined && !/["“”«»]/u.test(inner)) return inner
  return /^["“«„][^"”»]*$/u.test(title) ? title.slice(1).trim() : title
}

/** Where sentences end: a full stop that belongs to no initial or short word. */
const SENTENCE_END = /(?<![\s(]\p{Lu}|^\p{Lu}|(?<!\p{L})(?:[Vv]ol|[Nn]o|[Ee]ds?|vs|[Ss]t|[Dd]r|[Mm]r|U\.S|[Ии]зд|[Рр]ед|[Сс]м|[Тт]|гг?|[Ии]м|[Сс]в|[Сс]т))[.?!](?=\s(?:["“«'‘]?\p{Lu}|\d|\uE000)|\s?$)/gu

/** Offsets just behind each sentence's mark, in order. */
export function sentenceEnds(text: string): readonly number[] {
  return [...text.matchAll(SENTENCE_END)].map(match => match.index + 1)
}

/** What stands before the first field of a journal: `Journal, vol. 3` → `Journal`. */
const CONTAINER_END = /,\s(?:last|updated|modified|published|posted)(?!\p{L})|,?\s\d{1,4}\s?\(|,?\s\d{1,4},\sno\.|,?\s(?:vol\.|vol(?=\s\d)|no\.|iss\.|issue\s|т\.\s?\d|№|вып\.)|,\s(?:\d|pp?\.|p\.\s|ed\.|edited)|\s\((?:19|20)\d\d|,\s(?:\p{L}{3,10}\.?\s)(?:\d{1,2},\s)?(?:19|20)\d\d|[.,]?\s?\uE000|\.\s|,\s(?:19|20)\d\d|,\s(?:spring|summer|autumn|fall|winter)|,\s\p{L}{3,9}\.?\s\d{1,2}(?!\p{L})/iu

export function containerIn(printed: string): string | null {
  const text = printed.trimStart().replace(/^(?:In|in|in:|In:)\s/u, '')
  return wordsOrNull(text.slice(0, CONTAINER_END.exec(text)?.index ?? text.length))
}
