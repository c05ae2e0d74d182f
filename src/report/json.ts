/** The report as JSON, and back. */
import { complaint } from '../model/complaint.ts'
import type { Report } from '../model/report.ts'
import { completed } from './completed.ts'
import { safeJson } from './harmless.ts'

/** In pieces, one for each reference: the whole of 10,000 notes is 40 MB, and twice that in memory. */
export function* writeJson(report: Report): Generator<string> {
  yield '{'
  for (const [index, [name, value]] of Object.entries(report).entries()) {
    yield `${index === 0 ? '' : ','}\n  ${JSON.stringify(name)}: `
    if (Array.isArray(value) && value.length > 0) yield* listOf(value)
    else yield indented(value, '  ')
  }
  yield '\n}\n'
}

function* listOf(values: readonly unknown[]): Generator<string> {
  for (const [index, value] of values.entries()) yield `${index === 0 ? '[' : ','}\n    ${indented(value, '    ')}`
  yield '\n  ]'
}

const indented = (value: unknown, indent: string) => safeJson(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${indent}`)

/** Reads a `report.json`. Throws a `Complaint` for what isn't one: its frame is checked, not every value (the schema does that). */
export function parseReport(text: string): Report {
  const value = parse(text)
  if (!isRecord(value) || !isRecord(value['tool']) || value['tool']['name'] !== 'footproof') throw complaint`This is no report of footproof: name a run’s report.json.`
  if (value['schema'] !== 1) throw complaint`This report has schema ${String(value['schema'])}, and this footproof reads schema 1: use the version that wrote it.`
  if (!isReport(value)) throw complaint`This report.json is damaged, or of a version before: a part that every report has is missing. Run the check again; what is in the cache is not asked for again.`
  return completed(value)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    throw complaint`This is no report: it can’t be read as JSON. Name a run’s report.json.`
  }
}

function isReport(value: Readonly<Record<string, unknown>>): value is Report & Record<string, unknown> {
  const { run, summary, references, pages, findings } = value
  return isRecord(run) && Array.isArray(run['documents']) && isRecord(summary) && ['links', 'claims', 'findings'].every(name => isRecord(summary[name]))
    && isListOf(references, isReference) && isListOf(pages, page => isLink(page['link']) && isRecord(page['traffic']) && Array.isArray(page['looks']) && Array.isArray(page['references'])) && isListOf(findings, finding => Array.isArray(finding['notes']))
}

function isReference(value: Readonly<Record<string, unknown>>): boolean {
  return typeof value['id'] === 'string' && isLink(value['link']) && isRecord(value['identity']) && (value['repair'] === null || (isRecord(value['repair']) && typeof value['repair']['trace'] === 'string')) && ['findings', 'actions', 'sameAs'].every(name => Array.isArray(value[name]))
    && isListOf(value['claims'], claim => isRecord(claim['match']) && isListOf(claim['quotes'], quote => isRecord(quote['match'])))
}

const isLink = (value: unknown) => isRecord(value) && Array.isArray(value['evidence']) && Array.isArray(value['flaws'])

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isListOf = (value: unknown, isOne: (value: Readonly<Record<string, unknown>>) => boolean): boolean => Array.isArray(value) && value.every(each => isRecord(each) && isOne(each))
