/** Picks, out of doubtful numbers in reading order, those that run up as a count does. */

export interface Numbered {
  readonly number: number
  /** How much by itself it looks like the thing sought: below 0 it needs its neighbours' help. */
  readonly score: number
  /** The same where the count has come to it: what is a year anywhere else is note 1999 after note 1998. */
  readonly inStep: number
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

/** More than the candidates of any text that people read: 100,000 notes with a marker each are read, a file of nothing but figures is cut off. */
export const CANDIDATES_MAX = 300_000
/** Readings followed at a time: 500 seeded books come out the same with 16, 32 and 4,096. */
const STATES_MAX = 32
/** The count has come to a number so near the highest so far. */
const STEP_MAX = 3

/**
 * Indexes of the best-scoring choice, ascending: the sum of scores less what breaks cost is the highest found by dynamic
 * programming over the highest number so far. Of the readings only the best are followed, so time grows with the candidates.
 */
export function pickSequence(candidates: readonly Numbered[], costs: BreakCosts): readonly number[] {
  let states = new Map<number, State>([[0, { score: 0, taken: null }]])
  for (const [index, candidate] of candidates.slice(0, CANDIDATES_MAX).entries()) {
    step({ states, index, candidate, costs })
    if (states.size > 2 * STATES_MAX) states = new Map([...states].sort((left, right) => right[1].score - left[1].score).slice(0, STATES_MAX))
  }
  const best = [...states.values()].reduce((left, right) => (right.score > left.score ? right : left))
  const picked: number[] = []
  for (let taken = best.taken; taken !== null; taken = taken.before) picked.push(taken.index)
  return picked.reverse()
}

interface Step { readonly states: Map<number, State>; readonly index: number; readonly candidate: Numbered; readonly costs: BreakCosts }

function step({ states, index, candidate, costs }: Step): void {
  const { number, score, inStep } = candidate
  const from = bestBefore(states, candidate, costs)
  for (const [highest, state] of states) {
    const gain = highest < number ? 0 : (highest - number <= STEP_MAX ? inStep : score) - costs.back(highest - number)
    if (gain > 0) states.set(highest, { score: state.score + gain, taken: { index, before: state.taken } })
  }
  const kept = states.get(number)
  if (from !== null && (kept === undefined || from.score > kept.score)) states.set(number, { score: from.score, taken: { index, before: from.taken } })
}

/** The best state in which `candidate` is the highest, its own score and what it costs included. */
function bestBefore(states: ReadonlyMap<number, State>, { number, score, inStep }: Numbered, costs: BreakCosts): State | null {
  let best: State | null = null
  for (const [highest, state] of states) {
    if (highest >= number && number !== 1) continue
    const isInStep = highest < number && highest > 0 && number - highest <= STEP_MAX
    const reached = state.score + (isInStep ? inStep : score) - (highest < number ? costs.gap(number - highest - 1) : costs.restart)
    if (best === null || reached > best.score) best = { score: reached, taken: state.taken }
  }
  return best
}
