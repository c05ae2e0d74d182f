/** What a repair did and why it may be trusted, in one sentence. */
import type { Reference } from '../model/report.ts'
import type { RepairedUrl, RepairEvidence, RepairEvidenceCode } from '../model/url.ts'
import type { Words } from './language/index.ts'

type Repair = Pick<RepairedUrl, 'verdict' | 'flaws' | 'evidence'>

/** A repair as reports and listings have it. */
export function reportedRepair(repaired: RepairedUrl, words: Words): NonNullable<Reference['repair']> {
  const { verdict, confidence, alternatives, flaws, evidence } = repaired
  return { verdict, confidence, alternatives, flaws, evidence, trace: sayRepair(repaired, words) }
}

/** `Put together without guessing (printed twice over): both copies say the same, its words exist (a, b); but …` */
export function sayRepair({ verdict, flaws, evidence }: Repair, { names, reference }: Words): string {
  const damage = flaws.filter(flaw => flaw !== 'truncated').map(flaw => names.flaw[flaw])
  const done = verdict === 'exact' && damage.length === 0 ? names.repair['as-printed'] : names.repair[verdict] + (damage.length === 0 ? '' : ` (${damage.join(', ')})`)
  const speaks = (isFor: boolean) => evidence.filter(({ code }) => SPEAKS_FOR.has(code) === isFor).map(each => sayEvidence(each, names)).join(', ')
  const pro = speaks(true), contra = speaks(false)
  return `${done}${pro === '' ? '' : `: ${pro}`}${contra === '' ? '' : `${pro === '' ? ':' : `; ${reference.but}`} ${contra}`}.`
}

/** No more words are named. */
const NAMED_MAX = 3

function sayEvidence({ code, saw }: RepairEvidence, names: Words['names']): string {
  const named = saw.filter(Boolean).slice(0, NAMED_MAX)
  return names.repairEvidence[code] + (named.length === 0 ? '' : ` (${named.join(', ')}${saw.length > NAMED_MAX ? ', …' : ''})`)
}

const SPEAKS_FOR: ReadonlySet<RepairEvidenceCode> = new Set(['site-shape', 'title-agrees', 'words-known', 'copies-agree', 'year-agrees', 'print-sound', 'cited-elsewhere', 'link-agrees', 'decided'])
