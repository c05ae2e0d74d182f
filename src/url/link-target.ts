/** The address that only a link gives, behind other words: nothing of it was printed, so nothing of it is damaged. */
import type { RepairedUrl } from '../model/url.ts'
import { findAddresses } from './find.ts'
import { keyOf } from './key.ts'
import { confidenceOf } from './repair/confidence.ts'

/** An address as it is asked. */
const WHOLE = /^https?:\/\/[^\s<>"…]+$/iu

/** The target of a link as it stands; one that breaks off or is no whole address as it can be read; `null` where it is none of the web. */
export function linkTarget(target: string): RepairedUrl | null {
  const [read] = findAddresses(target)
  if (read === undefined || read.verdict === 'exact' || read.verdict === 'truncated' || !WHOLE.test(target) || !URL.canParse(target)) return read ?? null
  const taken: RepairedUrl = { printed: target, url: target, verdict: 'exact', confidence: 0, alternatives: [], flaws: [], evidence: [{ code: 'print-sound', saw: [''] }], key: keyOf(target) }
  return { ...taken, confidence: confidenceOf(taken) }
}
