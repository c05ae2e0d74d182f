/** Tells whether a citation repeats another, and which it means. */

export type Repeat =
  | { readonly kind: 'before' }
  | { readonly kind: 'by-author'; readonly names: readonly string[] }
  | { readonly kind: 'by-number'; readonly note: number }

/** A sign of repeating stands at a citation's beginning. */
const LOOK = 400

// Of small letters: a pattern of letters in both cases takes longer to make than a whole book to search.
const LEAD = '^[^\\p{L}\\p{N}]{0,3}(?:(?:see|cf\\.?|см\\.?:?|гл\\.?|параўн\\.?|ср\\.?)\\s(?:also\\s|также\\s|таксама\\s)?)?'
const BEFORE = new RegExp(`${LEAD}(?:ibid(?:em)?|ib|idem|id|там же|там жа|тамсама|тамжа|tamże|ebd|ebenda|loc\\. ?cit)(?![\\p{L}\\p{N}])`, 'u')
const CITED_BEFORE = /(?<!\p{L})(?:op|loc)\. ?cit|(?<!\p{L})(?:указ|цит|зазнач|названа?)\. ?(?:соч|работа|раб|ст|тв|праца|крыніца)(?!\p{L})|(?<!\p{L})(?:указанное сочинение|указ\. ?изд)/u
const NOTE_WORD = '(?:(?:foot|end)?note|fn\\.?|n\\.|сноску|сноска|сноске|сн\\.|примечание|примечании|примеч\\.|прим\\.|зноску|зноска|заўвагу)'
/** What both of the next hold: they take longer to make than most books to search, and few books need them. */
const NUMBERED_NOTE = new RegExp(`${NOTE_WORD}\\s?(?:№\\s?)?\\d`, 'u')
const SUPRA = new RegExp(`(?<!\\p{L})(?:supra|above),?\\s(?:at\\s)?${NOTE_WORD}\\s?(?:№\\s?)?(\\d{1,5})`, 'u')
const SEE_NOTE = new RegExp(`${LEAD.replace('(?:(?:see', '(?:(?:as in|see')}(?:above,?\\s|выше,?\\s|supra,?\\s|вышэй,?\\s)?${NOTE_WORD}\\s?(?:№\\s?)?(\\d{1,5})(?!\\d)`, 'u')

/** `null` for a citation of its own. `names` are the words before the sign that may be a family name. */
export function repeatIn(text: string): Repeat | null {
  const start = text.slice(0, LOOK)
  const look = start.toLowerCase()
  const number = NUMBERED_NOTE.test(look) ? SUPRA.exec(look)?.[1] ?? SEE_NOTE.exec(look)?.[1] : undefined
  if (number !== undefined) return { kind: 'by-number', note: Number(number) }
  const cited = CITED_BEFORE.exec(look)
  const names = cited === null ? [] : [...start.slice(0, cited.index).matchAll(/\p{Lu}[\p{L}'’-]{2,}/gu)].map(match => match[0]).filter(word => !/^(?:see|см|гл|ibid|idem|там|тамсама|cf)$/iu.test(word))
  if (names.length > 0) return { kind: 'by-author', names }
  return BEFORE.test(look) || cited !== null ? { kind: 'before' } : null
}
