/** Divides the numbers of a text among the chapters of a list: by the chapters' headings, or where the count starts anew. */
import type { Part, Pointer } from './pointers.ts'

/** What speaks against a division, in one unit: a number that its chapter has not, one that goes back, a chapter passed over or left early. */
const COSTS = { missing: 3, back: 1, lost: 0.25, midway: 1.5, entryUncited: 0.3, uncitedMax: 3 }
/** Chapters times numbers; beyond, all lead to the first chapter that has them. */
const WORK_MAX = 30_000_000

/** Index of the part for each pointer; `null` where a chapter's beginning isn't known, or they are out of order. */
export function divideByTitles(parts: readonly Part[], pointers: readonly Pointer[]): readonly number[] | null {
  const starts = parts.map(({ from }) => from)
  if (starts.some((from, index) => from === null || (index > 0 && from <= (starts[index - 1] ?? Infinity)))) return null
  let part = 0
  return pointers.map(({ at }) => {
    while (part < parts.length - 1 && (starts[part + 1] ?? Infinity) <= at) part += 1
    return part
  })
}

interface State { readonly cost: number; readonly last: number; readonly seen: number; readonly before: Step | null }
interface Step { readonly part: number; readonly before: Step | null }

/** Index of the part for each pointer, never descending: the division that costs least (dynamic programming). */
export function divideByCount(parts: readonly Part[], pointers: readonly Pointer[]): readonly number[] {
  if (parts.length * pointers.length > WORK_MAX) return inFirstPart(parts, pointers)
  let states: readonly (State | null)[] = parts.map((_, index) => (index === 0 ? { cost: 0, last: 0, seen: 0, before: null } : null))
  for (const { note } of pointers) states = stepped(parts, states, note)
  const best = states.reduce((left, right) => (right !== null && (left === null || right.cost < left.cost) ? right : left), null)
  const picked: number[] = []
  for (let step = best?.before ?? null; step !== null; step = step.before) picked.push(step.part)
  return picked.reverse()
}

function inFirstPart(parts: readonly Part[], pointers: readonly Pointer[]): readonly number[] {
  const first = new Map<number, number>()
  for (const [part, { ids }] of parts.entries()) for (const note of ids.keys()) if (!first.has(note)) first.set(note, part)
  return pointers.map(({ note }) => first.get(note) ?? 0)
}

function stepped(parts: readonly Part[], states: readonly (State | null)[], note: number): readonly (State | null)[] {
  let fromEarlier: State | null = null
  return parts.map(({ ids }, part) => {
    const state = states[part] ?? null
    const own = ids.has(note) ? 0 : COSTS.missing
    const stays = state === null ? null : { ...state, cost: state.cost + own + (note > state.last ? COSTS.lost * Math.log2(note - state.last) : COSTS.back) }
    const enters = fromEarlier === null ? null : { ...fromEarlier, cost: fromEarlier.cost + own + (note === 1 ? 0 : COSTS.midway), last: 0, seen: 0 }
    const best = enters !== null && (stays === null || enters.cost < stays.cost) ? enters : stays
    // to leave this part here costs what of it was not cited
    const leaving = state === null ? null : { ...state, cost: state.cost + Math.min(COSTS.uncitedMax, COSTS.entryUncited * Math.max(0, ids.size - state.seen)) }
    const passing: State | null = fromEarlier === null ? null : { ...fromEarlier, cost: fromEarlier.cost + COSTS.uncitedMax }
    fromEarlier = leaving !== null && (passing === null || leaving.cost <= passing.cost) ? leaving : passing
    return best === null ? null : { cost: best.cost, last: Math.max(best.last, note), seen: best.seen + (note > best.last ? 1 : 0), before: { part, before: best.before } }
  })
}
