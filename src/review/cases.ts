/** What an editor has to decide: each finding of a run, with what it was found in. */
import type { Reference, Report, ReportFinding, SaidFinding } from '../model/report.ts'
import { aboutAddress, aboutFinding, isAboutAddress } from '../pipeline/decided.ts'
import { worklist } from '../report/worklist.ts'

/** One finding. */
export interface Case {
  /** What a decision about it is made about. */
  readonly about: string
  readonly finding: SaidFinding
  /** Set where the finding is about how the address reads: the decision is then made about its print. */
  readonly readings: readonly string[] | null
}

/** The cases of one reference, or one of the report's own. */
export interface CaseGroup {
  readonly reference: Reference | null
  readonly own: ReportFinding | null
  /** What decisions call it. */
  readonly name: string
  readonly cases: readonly Case[]
}

/** In the order of the work list; references with nothing but information come last, in their own order. */
export function casesOf(report: Report): readonly CaseGroup[] {
  const listed = worklist(report)
  const known = new Set(listed.map(item => (item.kind === 'reference' ? item.reference : item.finding)))
  const rest = report.references.filter(reference => !known.has(reference) && reference.findings.length > 0)
  return [...listed.map(item => (item.kind === 'reference' ? groupOf(item.reference) : ownGroup(item.finding))), ...rest.map(groupOf)]
}

function groupOf(reference: Reference): CaseGroup {
  const cases = reference.findings.map((finding): Case => {
    const isReading = isAboutAddress(finding.code) && reference.printed !== null
    return isReading
      ? { about: aboutAddress(reference.printed, reference.title), finding, readings: readingsOf(reference) }
      : { about: aboutFinding(reference.text, { code: finding.code, args: finding.args ?? {} }), finding, readings: null }
  })
  return { reference, own: null, name: reference.id, cases: cases.filter(({ about }, index) => cases.findIndex(each => each.about === about) === index) }
}

function ownGroup(finding: ReportFinding): CaseGroup {
  const about = aboutFinding(finding.document ?? '', { code: finding.code, args: finding.args ?? {} })
  return { reference: null, own: finding, name: finding.document ?? '', cases: [{ about, finding, readings: null }] }
}

/** Keys choose by one figure. */
const READINGS_MAX = 9

function readingsOf({ url, repair, target, link }: Reference): readonly string[] {
  const all = [url, ...(repair?.alternatives ?? []), target, link.state === 'moved' ? link.finalUrl : null].filter(reading => reading !== null)
  return [...new Set(all)].slice(0, READINGS_MAX)
}
