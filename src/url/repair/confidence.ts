/** How probable it is that a repaired address is the one meant: a logistic model over the evidence, its answer led to the share that was right. */
import type { RepairedUrl, RepairEvidenceCode, UrlFlaw } from '../../model/url.ts'
import { STEPS, WEIGHTS } from './confidence-weights.ts'

type Weighed = Pick<RepairedUrl, 'verdict' | 'flaws' | 'evidence' | 'alternatives'>

/**
 * Each part of the sum by name: the verdict; under it, since evidence weighs differently for what is claimed and for what is
 * left open, each flaw and piece of evidence; and how much of it there is where that tells.
 * The verdict is the one that the repair came to: certainty that was withdrawn for want of evidence counts as claimed.
 */
export function featuresOf({ flaws, evidence, alternatives, verdict: given }: Weighed): Readonly<Record<string, number>> {
  const verdict = given === 'ambiguous' && !evidence.some(({ code }) => code === 'left-open' || code === 'other-readings') ? (isCorrected(evidence) ? 'repaired' : 'exact') : given
  const features: Record<string, number> = { [`verdict ${verdict}`]: 1 }
  for (const flaw of flaws) if (!SAID_BY_VERDICT.has(flaw)) features[`flaw ${flaw}, ${verdict}`] = 1
  for (const { code, saw } of evidence) {
    features[`${code}, ${verdict}`] = 1
    if (COUNTED.has(code) && saw.length > 1) features[`${code}, more`] = Math.min(saw.length - 1, COUNT_MAX)
  }
  if (alternatives.length > 1) features['alternatives, more'] = Math.min(alternatives.length - 1, COUNT_MAX)
  return features
}

const isCorrected = (evidence: Weighed['evidence']) => evidence.some(({ code }) => code === 'letters-corrected')

/** Probability, 0..1. */
export function confidenceOf(weighed: Weighed): number {
  const sum = Object.entries(featuresOf(weighed)).reduce((total, [name, value]) => total + value * (WEIGHTS[name] ?? 0), WEIGHTS['bias'] ?? 0)
  return stepped(1 / (1 + Math.exp(-sum)))
}

/** The share that is right of addresses of which the model says `said`, in few steps: it is known of many addresses together only. */
function stepped(said: number): number {
  return STEPS.findLast(([from]) => said >= from)?.[1] ?? said
}

const SAID_BY_VERDICT: ReadonlySet<UrlFlaw> = new Set(['truncated'])
const COUNTED: ReadonlySet<RepairEvidenceCode> = new Set(['words-strange', 'joined-within', 'hyphen-at-break', 'title-agrees'])
/** More of the same says no more. */
const COUNT_MAX = 3
