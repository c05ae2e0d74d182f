/** Phrases as patterns, made at the first question: making them takes longer than most runs. */

/** The words found, as the text has them in lower case; `null`: none. */
export type Phrases = (text: string) => string | null

/** Words around a phrase that add nothing to it: apologies, greetings, what was asked for. */
const FILLER = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[
  'error', 'http', 'sorry', 'oops', 'whoops', 'unfortunately', 'we', 'we’re', 'we\'re', 'the', 'this', 'that', 'requested', 'by the editors?', 'from our site', 'code', 'status',
  'ошибка', 'к сожалению', 'извините', 'простите', 'упс', 'увы', 'запрашиваем\\p{L}*', 'запрошенн\\p{L}*', 'вами', 'эта', 'данн\\p{L}*', 'редакцией', 'на нашем сайте', 'на сайте', 'код',
  'памылка', 'на жаль', 'прабачце', 'выбачайце', 'помилка', 'вибачте', 'қате', 'қателік', 'кешіріңіз', 'өкінішке орай', 'xato', 'xatolik', 'kechirasiz', 'afsuski', 'хато', 'хатолик', 'кечирасиз', 'афсуски',
].join('|')})(?![\\p{L}\\p{N}])`, 'gu')

/** A phrase is what a line says when no more than this share of its letters stands beside it (set by judgement). */
const BESIDE_SHARE_MAX = 0.5

/** Search pages repeat what was searched for, in marks. */
const QUOTED = /[«“"„][^«»“”"„]{1,300}[»”"“]/gu

/** Patterns in lower case; `\b` knows Latin letters only, so here it is a look-around for every script. */
export function anyOf(patterns: readonly string[]): Phrases {
  const pattern = onDemand(patterns)
  return text => pattern().exec(folded(text))?.[0] ?? null
}

/** As `anyOf`, for lines that say nothing else: a headline about a phrase goes on beyond it. */
export function onlySaid(patterns: readonly string[]): Phrases {
  const pattern = onDemand(patterns)
  return line => {
    const text = folded(line).replaceAll(QUOTED, ' ')
    const found = text.match(pattern())?.[0]
    if (found === undefined) return null
    const beside = text.replaceAll(new RegExp(pattern(), 'gu'), ' ').replaceAll(FILLER, ' ')
    return lettersIn(beside) <= BESIDE_SHARE_MAX * lettersIn(text) ? found : null
  }
}

function onDemand(patterns: readonly string[]): () => RegExp {
  let made: RegExp | null = null
  return () => made ??= new RegExp(patterns.map(pattern => `(?:${pattern.replaceAll('\\b', '(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))')})`).join('|'), 'u')
}

/** Lower case, one kind of apostrophe and of `е`, blanks as one. */
const folded = (text: string) => text.toLowerCase().replace(/[’‘ʻʼ`´]/gu, '\'').replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim()

const lettersIn = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
