/** Learns how a document sets its notes, and doubts candidates that are set otherwise: lists have numbers too. */
import type { BodyCandidate } from './body-candidates.ts'

/** With fewer bodies a document has no manner yet. */
const BODIES_MIN = 5
/** What fewer bodies than this share do is not the document's manner. */
const RARE = 0.06
/** What nearly all do is. */
const USUAL = 0.85
/** Taken off for each thing that is not the document's manner, in units of score: a list below a rule is still possible, a body elsewhere as well. */
const COSTS = { form: 3, area: 3, indent: 2 }
/** Indents of so many blanks more or less are one. */
const INDENT_STEP = 3

/** The candidates with their scores amended by what `chosen`, the best choice so far, shows of the document's manner. */
export function inStyle(candidates: readonly BodyCandidate[], chosen: readonly BodyCandidate[]): readonly BodyCandidate[] {
  const sure = chosen.filter(({ isSure, isGlued }) => isSure && !isGlued)
  if (sure.length < BODIES_MIN) return candidates
  const costForForm = costOf(sure, ({ form }) => form, COSTS.form)
  const costForArea = costOf(sure, ({ area }) => area, COSTS.area)
  const costForIndent = costOf(sure, ({ indent }) => String(Math.round(indent / INDENT_STEP)), COSTS.indent)
  return candidates.map(candidate => {
    if (candidate.isGlued) return candidate
    const cost = costForForm(candidate) + costForIndent(candidate) + (candidate.isSure || candidate.area !== 'none' ? 0 : costForArea(candidate))
    return cost === 0 ? candidate : { ...candidate, score: candidate.score - cost, inStep: candidate.inStep - cost }
  })
}

function costOf(sure: readonly BodyCandidate[], of: (candidate: BodyCandidate) => string, cost: number): (candidate: BodyCandidate) => number {
  const counts = new Map<string, number>()
  for (const candidate of sure) counts.set(of(candidate), (counts.get(of(candidate)) ?? 0) + 1)
  const isUsual = Math.max(...counts.values()) >= sure.length * USUAL
  return candidate => (isUsual && (counts.get(of(candidate)) ?? 0) < sure.length * RARE ? cost : 0)
}
