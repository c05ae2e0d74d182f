/** What the differences between a quotation and its passage in one language make of it. */
import type { Difference, Match, MatchKind, Verdict, Where } from '../../model/verdicts.ts'
import { degreeOf } from '../../text/word-classes.ts'
import type { Comparison } from './differences.ts'
import { partsOfWording } from './parts.ts'

/** Words of the quotation that must stand in the passage before a difference in one of the rest counts as a contradiction. */
const SURE_WORDS_SHARE = 0.8
const SURE_WORDS_MIN = 3
/** Other words may differ too, but then the sentence may be another one. */
const OTHER_WORDS_SHARE_MAX = 0.1

export interface Judged { readonly errors: number; readonly kind: MatchKind; readonly passage: string; readonly where: Where }

/** A figure, unit or denial that differs refutes where nearly all else agrees; a name in a longer text; other words leave doubt. */
export function judgeWording({ differences, words, equal }: Comparison, { errors, kind, passage, where }: Judged): Match {
  const score = Math.max(0, 1 - errors)
  const answer = (verdict: Verdict, said: MatchKind): Match => ({ verdict, kind: said, score, passage, where, anchor: null, differences, parts: partsOfWording(score) })
  const turning = differences.filter(isTurning)
  const others = differences.filter(difference => difference.kind === 'word' || difference.kind === 'name')
  const isPlaced = equal >= SURE_WORDS_MIN && equal + turning.length >= words * SURE_WORDS_SHARE
  const isSure = isPlaced && others.length <= words * OTHER_WORDS_SHARE_MAX
  const worst = turning.find(isTwoSided) ?? turning[0]
  if (worst !== undefined) {
    const contradicts = isTwoSided(worst) || worst.kind === 'negation'
    return answer(isSure && contradicts && kind !== 'wording-differs' ? 'refuted' : 'unverified', KIND_OF[worst.kind] ?? 'wording-differs')
  }
  const names = differences.filter(difference => difference.kind === 'name')
  if (names.length > 0 && kind !== 'wording-differs') return answer(isPlaced && differences.length === names.length && words >= NAME_WORDS_MIN ? 'refuted' : 'unverified', 'names-differ')
  if (kind === 'wording-differs' || differences.some(isExchanged)) return answer('unverified', 'wording-differs')
  return answer('confirmed', kind === 'verbatim' && differences.length > 0 ? 'near' : kind)
}

/** Shorter texts with another name may speak of another thing. */
const NAME_WORDS_MIN = 8

const KIND_OF: Partial<Record<Difference['kind'], MatchKind>> = { number: 'numbers-differ', unit: 'numbers-differ', negation: 'negation-differs' }

function isTurning({ kind }: Difference): boolean {
  return kind === 'number' || kind === 'unit' || kind === 'negation'
}

/** `may` for `must`, `all` for `most`: what was said is said otherwise, though nothing contradicts it. */
function isExchanged({ kind, quoted, found }: Difference): boolean {
  if (kind !== 'modal' && kind !== 'quantifier') return false
  const [ours, theirs] = [degreesIn(quoted), degreesIn(found)]
  return ours.length > 0 && theirs.length > 0 && !ours.some(degree => theirs.includes(degree))
}

function degreesIn(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).flatMap(word => degreeOf(word) ?? [])
}

function isTwoSided({ quoted, found }: Difference): boolean {
  return quoted !== '' && found !== ''
}
