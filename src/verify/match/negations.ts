/** Whether two matched passages deny the same things. */
import { denies, deniesOthers } from './denial-words.ts'
import { placesMet, type Matched } from './matched.ts'
import { oppositeGaps } from './opposite-gaps.ts'
import { printedAt, type PageWords } from './page-words.ts'
import type { QuoteWord } from './quote-words.ts'
import type { Window } from './window.ts'

/** A word of denial that the other side must echo. */
export interface NegationGap { readonly side: 'quoted' | 'found'; readonly near: string }

/** How many words a negation reaches. */
const REACH = 3
/** How far from a counterpart the other side's negation may stand; word order differs. */
const ECHO_REACH = 5

/** `не менее`, `не только`: no denials. */
const MERE_PHRASE = new Set(['менее', 'мене', 'более', 'боле', 'только', 'раз', 'просто', 'меньше', 'больше', 'меньш', 'больш', 'лишь', 'ранее', 'позднее', 'позже', 'хуже', 'один', 'одна', 'одно'])
const MERE_ENGLISH = new Set(['only', 'less', 'more', 'just', 'least', 'fewer', 'later', 'earlier', 'merely', 'simply'])

/** Negations of either side whose neighbourhood is matched on the other side without one. */
export function negationGaps(matched: Matched): NegationGap[] {
  return [...quotedGaps(matched), ...foundGaps(matched), ...oppositeGaps(matched).map((near): NegationGap => ({ side: 'quoted', near }))]
}

function quotedGaps({ words: quote, window, page }: Matched): NegationGap[] {
  const gaps: NegationGap[] = []
  const isDenial = (word: QuoteWord, at: number): boolean => word.isNegation || (GOVERNING.test(word.lower) && quote[at + 1]?.lower === 'to' && !isSaid(at, window, page))
  const said = quote.some(isDenial) ? saidBetween(quote, window, page) : []
  for (const [at, word] of quote.entries()) {
    if (!isDenial(word, at) || MERE_ENGLISH.has(quote[at + 1]?.lower ?? '') || quote[at - 1]?.lower === 'or') continue
    const near = neighbours(at, quote.length)
    const places = inMainSentence(near.flatMap(index => window.hits.get(index)?.place ?? []), window, page)
    // A word that denies by itself echoes only what no word of the text says as well: `do not rule out` is denied by `исключают`.
    const elsewhere = new Set([...said, ...[...window.hits].flatMap(([index, hit]) => (near.includes(index) && hit.strength < 1 ? [] : [hit.place]))])
    // What is denied stands there itself: a prefix denies something else.
    const denied = quote.findIndex((other, index) => index > at && index <= at + REACH && other.isContent)
    const isMet = (window.hits.get(denied)?.strength ?? 0) >= 1
    const echoes = (from: number, to: number, centre?: number): boolean => deniesBetween(page, { from, to, elsewhere, isDenial: isMet ? deniesOthers : denies, ...(centre === undefined ? {} : { centre }) })
    const isEchoed = places.length === 0 ? echoes(window.first - ECHO_REACH, window.last + ECHO_REACH) : places.some(place => echoes(place - ECHO_REACH, place + ECHO_REACH, place))
    if (!isEchoed) gaps.push({ side: 'quoted', near: word.lower })
  }
  return gaps
}

/** They deny the verb behind them: `failed to fulfil`. */
const GOVERNING = /^(?:fail(?:s|ed|ing)?|refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|unable|unlikely|unwilling)$/u

/** Places of words that the text says too, whichever of them it was met by: a `ceasefire` is `прекращение огня`. */
function saidBetween(quote: readonly QuoteWord[], window: Window, page: PageWords): number[] {
  const places: number[] = []
  for (let place = window.first; place <= window.last; place += 1) {
    const stem = page.words[place]?.stem ?? ''
    if (quote.some((word, index) => window.hits.has(index) && word.stems.has(stem))) places.push(place)
  }
  return places
}

/** Those of the sentence that most of the text is met in, where there are any: `take` may stand anywhere. */
function inMainSentence(places: readonly number[], { hits }: Window, page: PageWords): readonly number[] {
  const counts = new Map<number, number>()
  for (const { place } of hits.values()) counts.set(page.sentenceOf[place] ?? 0, (counts.get(page.sentenceOf[place] ?? 0) ?? 0) + 1)
  const [main] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [-1]
  const inside = places.filter(place => page.sentenceOf[place] === main)
  return inside.length > 0 ? inside : places
}

/** Words before the first one met that may deny it: `едва ли`, `no one was`. */
const LEAD = 3

/** The page denies more often than the text. Russian doubles its denials (`никто не`), so only the particles count. */
function foundGaps({ words: quote, window, page }: Matched): NegationGap[] {
  const denials: NegationGap[] = []
  const taken = placesMet(window)
  for (let place = window.first - LEAD; place <= lastDenied(window, page); place += 1) {
    const word = page.words[place]
    if (word === undefined || taken.has(place) || (place < window.first && page.sentenceOf[place] !== page.sentenceOf[window.first])) continue
    const isParticle = PARTICLES.has(word.stem) && !MERE_PHRASE.has(page.words[place + 1]?.stem ?? '') && page.words[place + 1]?.lower !== POSSIBLE
    const isWithout = WITHOUT.has(word.stem) && (taken.has(place + 1) || taken.has(place + 2)) && !quote.some(({ lower }) => LEAVES_OUT.test(lower))
    if (isParticle || isWithout || REFUSALS.test(word.lower)) denials.push({ side: 'found', near: printedAt(page, place) })
  }
  // A denial that a denying word of the page answers is not free to answer another.
  return denials.slice(quote.filter((word, index) => word.isNegation || (denies(word.lower) && !isSaid(index, window, page))).length)
}

/** A word of the text is met by one that denies. */
function isSaid(index: number, { hits }: Window, page: PageWords): boolean {
  const place = hits.get(index)?.place
  return place !== undefined && denies(page.words[place]?.lower ?? '')
}

/** Russian denies an infinitive behind it too: `восстановить не удалось`. */
function lastDenied({ last }: Window, page: PageWords): number {
  const isDenied = INFINITIVE.test(page.words[last]?.lower ?? '') && page.words[last + 1]?.isNegation === true && page.sentenceOf[last] === page.sentenceOf[last + 1]
  return isDenied ? last + 1 : last
}

const INFINITIVE = /^[Ѐ-ӿ]{3,}(?:ть|ти|чь|ць|ці)(?:ся)?$/u

/** `не исключено` is `possible`. */
const POSSIBLE = 'исключено'

const WITHOUT = new Set(['без', 'without'])
/** What else says that something is left out, beside words that deny. */
const LEAVES_OUT = /^(?:exclud|except|free|apart|beyond|out)|less(?:ly)?$|^(?:искл|кроме|свобод)/u

/** Verbs that undo the one they govern; matched by a word of the text they are no denial beyond it. */
const REFUSALS = /^(?:отказал|отказыва|воздерж|устрымал|уклони|избежал|лишил|предотврат|помешал|отклонил|отверг|запретил|запреща|передумал|едва$|вряд$|наўрад|адмов|забаран|refused|refuses|rejected|forbade|failed|declined|hardly|scarcely|unlikely)/u
const PARTICLES = new Set(['не', 'нет', 'нельзя', 'not', 'no', 'never', 'nobody', 'none'])

function neighbours(at: number, length: number): number[] {
  const near: number[] = []
  for (let index = Math.max(0, at - 1); index < Math.min(length, at + REACH + 1); index += 1) if (index !== at) near.push(index)
  return near
}

/** `centre`: the sentence of this place is not left. */
interface Stretch { readonly from: number; readonly to: number; readonly centre?: number; readonly elsewhere: ReadonlySet<number>; readonly isDenial: (lower: string) => boolean }

function deniesBetween(page: PageWords, { from, to, centre = -1, elsewhere, isDenial }: Stretch): boolean {
  const first = Math.max(0, from)
  const sentence = centre < 0 ? undefined : page.sentenceOf[centre]
  return page.words.slice(first, to + 1).some((word, index) => {
    if (sentence !== undefined && page.sentenceOf[first + index] !== sentence) return false
    if (word.isNegation) return !MERE_PHRASE.has(page.words[first + index + 1]?.stem ?? '')
    return !elsewhere.has(first + index) && isDenial(word.lower)
  })
}
