/** Every finding of a report with the place in a file that it is about, for programs that show findings in files. */
import type { Format } from '../model/manuscript.ts'
import type { Reference, Report, SaidFinding } from '../model/report.ts'
import { wordsOf } from './language/index.ts'
import { SEVERITIES } from './worklist.ts'

export interface Place {
  readonly document: string
  /** From where the check ran, with `/`; the document's own path where that isn't known. */
  readonly file: string
  /** Whether `file` is known to lead there from where the check ran. */
  readonly isFromRoot: boolean
  /** Of the file, from 1; `null` where the file has no lines. */
  readonly lines: { readonly first: number; readonly last: number } | null
}

export interface LocatedFinding {
  readonly finding: SaidFinding
  /** `null`: it belongs to no single reference. */
  readonly reference: Reference | null
  /** What the note is called. */
  readonly name: string | null
  readonly place: Place | null
}

/** The gravest first, of equal ones by their order in the report. */
export function locatedFindings(report: Report): readonly LocatedFinding[] {
  const words = wordsOf(report.run.language)
  const placeOf = placesOf(report)
  const all: LocatedFinding[] = [
    ...report.findings.map(finding => ({ finding, reference: null, name: null, place: finding.document === null ? null : placeOf(finding.document, finding.line, finding.line) })),
    ...report.references.flatMap(reference => reference.findings.map(finding => ({
      finding, reference, name: words.reference.note(reference.note, reference.line), place: placeOf(reference.document, reference.line, reference.endLine),
    }))),
  ]
  return SEVERITIES.flatMap(severity => all.filter(({ finding }) => finding.severity === severity))
}

function placesOf({ run }: Report): (document: string, first: number | null, last: number | null) => Place {
  const known = new Map(run.documents.map(document => [document.path, document]))
  return (document, first, last) => {
    const { location = null, format }: Partial<(typeof run.documents)[number]> = known.get(document) ?? {}
    const hasLines = format !== undefined && LINED.has(format)
    return { document, file: location ?? document, isFromRoot: location !== null, lines: !hasLines || first === null ? null : { first, last: last ?? first } }
  }
}

/** Formats whose `line` counts lines of the file as it is stored; elsewhere it counts paragraphs. */
const LINED: ReadonlySet<Format> = new Set<Format>(['text-layer', 'text', 'markdown', 'html', 'latex'])
