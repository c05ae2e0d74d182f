/** Every finding of a report with the place in a file that it is about, for programs that show findings in files. */
import type { Reference, Report, SaidFinding } from '../model/report.ts'
import { unitOf } from './language/place-words.ts'
import { fileOf, wordsFor } from './places.ts'
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
  /** Where the text stands that a reference's finding speaks of; `null`: nowhere else, or the file has no lines. */
  readonly about: Place | null
}

/** The gravest first, of equal ones by their order in the report. */
export function locatedFindings(report: Report): readonly LocatedFinding[] {
  const placeOf = placesOf(report)
  const all: LocatedFinding[] = [
    ...report.findings.map(finding => ({ finding, reference: null, name: null, about: null, place: finding.document === null ? null : placeOf({ document: finding.document, ...(finding.line !== null && { line: finding.line }), ...(finding.file !== undefined && { file: finding.file }) }) })),
    ...report.references.flatMap(reference => reference.findings.map(finding => ({
      finding, reference, name: wordsFor(report, reference.document).reference.note(reference.note, reference), place: placeOf(reference), about: aboutOf(finding, placeIn => placeOf({ document: reference.document, ...placeIn })),
    }))),
  ]
  return SEVERITIES.flatMap(severity => all.filter(({ finding }) => finding.severity === severity))
}

function aboutOf({ args = {} }: SaidFinding, placeOf: (told: Omit<Told, 'document'>) => Place): Place | null {
  const { line, file } = args
  const place = typeof line === 'number' ? placeOf({ line, ...(typeof file === 'string' && { file }) }) : null
  return place?.lines == null ? null : place
}

interface Told { readonly document: string; readonly line?: number; readonly endLine?: number; readonly file?: string }

function placesOf({ run }: Report): (told: Told) => Place {
  const known = new Map(run.documents.map(document => [document.path, document]))
  return ({ document, line, endLine = line, file }) => {
    const { location = null, format }: Partial<(typeof run.documents)[number]> = known.get(document) ?? {}
    const hasLines = format !== undefined && unitOf(format) === 'line'
    return { document, file: fileOf(location ?? document, hasLines ? file : undefined), isFromRoot: location !== null, lines: !hasLines || line === undefined || endLine === undefined ? null : { first: line, last: endLine } }
  }
}
