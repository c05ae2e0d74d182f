/** Picks, out of doubtful numbers in reading order, those that run up as a count does. */

export interface Numbered {
  readonly number: number
  /** How much by itself it looks like the thing sought: below 0 it needs its neighbours' help. */
  readonly score: number
}

/** What breaks of the count cost, in units of score. */
export interface BreakCosts {
  /** For `missing` numbers left out. */
  readonly gap: (missing: number) => number
  /** For a number `back` below the highest so far; 0 is the same number again. */
  readonly back: (back: number) => number
  /** For counting anew from 1. */
  readonly restart: number
}

interface Taken { readonly index: number; readonly before: Taken | null }
interface State { readonly score: number; readonly taken: Taken | null }

/** More candidates than any manuscript has notes; what comes after is left out. */
export const CANDIDATES_MAX = 20_000

/**
 * Indexes of the best-scoring choice, ascending: the sum of scores less what breaks cost is the highest there is (dynamic
 * programming over the highest number so far; time grows with candidates times different numbers).
 */
export function pickSequence(candidates: readonly Numbered[], costs: BreakCosts): readonly number[] {
  const states = new Map<number, State>([[0, { score: 0, taken: null }]])
  for (const [index, candidate] of candidates.slice(0, CANDIDATES_MAX).entries()) step({ states, index, candidate, costs })
  const best = [...states.values()].reduce((left, right) => (right.score > left.score ? right : left))
  const picked: number[] = []
  for (let taken = best.taken; taken !== null; taken = taken.before) picked.push(taken.index)
  return picked.reverse()
}

interface Step { readonly states: Map<number, State>; readonly index: number; readonly candidate: Numbered; readonly costs: BreakCosts }

function step({ states, index, candidate, costs }: Step): void {
  const { number, score } = candidate
  const from = bestBefore(states, number, costs)
  for (const [highest, state] of states) {
    const gain = highest < number ? 0 : score - costs.back(highest - number)
    if (gain > 0) states.set(highest, { score: state.score + gain, taken: { index, before: state.taken } })
  }
  const kept = states.get(number)
  if (from !== null && (kept === undefined || from.score + score > kept.score)) states.set(number, { score: from.score + score, taken: { index, before: from.taken } })
}

/** The state from which `number` becomes the highest at the least cost, that cost taken off. */
function bestBefore(states: ReadonlyMap<number, State>, number: number, costs: BreakCosts): State | null {
  let best: State | null = null
  for (const [highest, { score, taken }] of states) {
    if (highest >= number && number !== 1) continue
    const left = score - (highest < number ? costs.gap(number - highest - 1) : costs.restart)
    if (best === null || left > best.score) best = { score: left, taken }
  }
  return best
}
