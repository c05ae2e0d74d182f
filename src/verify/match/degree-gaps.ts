/** Amounts, sureties and times of a text that its passage says otherwise: `all farms` where the page says `большинство ферм`, `will` for `может`. */
import type { Difference } from '../../model/verdicts.ts'
import { degreeOf } from '../../text/word-classes.ts'
import type { Matched } from './matched.ts'
import { printedAt, type PageWords } from './page-words.ts'
import type { QuoteWord } from './quote-words.ts'

/** Those of a family exclude each other; others are too loose to tell: translations exchange `many` and `more`, `would` and `should`. */
const FAMILIES = [{ kind: 'quantifier', degrees: new Set(['all', 'most', 'half', 'part', 'some', 'few', 'none', 'minority']) }, { kind: 'modal', degrees: new Set(['can', 'must', 'will']) }, { kind: 'word', degrees: new Set(['before', 'after']) }, { kind: 'word', degrees: new Set(['first', 'last']) }, { kind: 'word', degrees: new Set(['inside', 'outside']) }] as const
/** They say what they say only by what stands beside them: `any` is `каждый`, `would` is said of what others hoped. */
const LOOSE = new Set(['any', 'would'])
/** Words between the degree and what it is said of, in the text and on the page. */
const REACH = 3
/** `все еще`, `все же`: no amount. */
const NO_AMOUNT = new Set(['еще', 'же', 'равно', 'более', 'чаще', 'больше', 'яшчэ'])

/** Each degree whose word is met beside another degree of its family, and beside none of its own. */
export function degreeGaps({ words, window, page }: Matched): Difference[] {
  return words.flatMap((word, at): Difference[] => {
    const degree = degreeOf(word.lower)
    const family = FAMILIES.find(({ degrees }) => degree !== null && degrees.has(degree))
    const governed = words.findIndex((other, index) => index > at && index <= at + REACH && ((other.isContent && window.hits.has(index)) || other.figure !== null))
    const place = window.hits.get(governed)?.place
    if (degree === null || family === undefined || place === undefined || LOOSE.has(word.lower) || isSome(words, at) || words[governed]?.figure !== null) return []
    const rivals = degreesBeside(place, page).filter(({ said }) => family.degrees.has(said))
    const [rival] = rivals
    return rival === undefined || rivals.some(({ said }) => said === degree) ? [] : [{ kind: family.kind, quoted: word.text, found: printedAt(page, rival.place) }]
  })
}

/** `a few` and `the next few` are some, `few` and `only a few` are not many. */
function isSome(words: readonly QuoteWord[], at: number): boolean {
  return words[at]?.lower === 'few' && at > 0 && ![words[at - 1]?.lower, words[at - 2]?.lower].some(before => before === 'only' || before === 'very')
}

/** Those that stand before a place of the page, in its sentence. */
function degreesBeside(place: number, page: PageWords): { readonly said: string; readonly place: number }[] {
  const found: { said: string; place: number }[] = []
  for (let at = Math.max(0, place - REACH); at < place; at += 1) {
    const said = degreeOf(page.words[at]?.lower ?? '')
    if (said !== null && page.sentenceOf[at] === page.sentenceOf[place] && !NO_AMOUNT.has(page.words[at + 1]?.lower ?? '')) found.push({ said, place: at })
  }
  return found
}
