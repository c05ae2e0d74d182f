/** The report as plain text: the summary and the whole work list, for a mail or a printout. */
import type { Reference, Report, ReportFinding } from '../model/report.ts'
import { decidedItems, decidedSentences, isOpen, toldFinding, type DecidedItem } from './decided.ts'
import { oneLine } from './harmless.ts'
import { wordsOf, type Words } from './language/index.ts'
import { summaryLines } from './summary-words.ts'
import { addressOf, titleOf } from './places.ts'
import { workBySeverity, type WorkItem } from './worklist.ts'
import { wrap } from './wrap.ts'

/** Of a line, where no address is longer (RFC 5322 recommends 78 for mail). */
const COLUMNS = 78
const INDENT = '  '

/** UTF-8, lines of at most 78 characters; nothing in it steers a terminal. References to keep are counted, not listed. */
export function writeText(report: Report): string {
  const words = wordsOf(report.run.language)
  const name = oneLine(report.run.documents.map(({ path }) => path).join(', '))
  const kept = report.references.filter(({ action }) => action === 'keep').length
  const sections = workBySeverity(report).map(([severity, items]) => [
    underlined(`${capital(words.names.severity[severity])} (${words.number(items.length)})`), ...items.map(item => entryOf(item, report, words).join('\n')),
  ].join('\n\n'))
  const decided = decidedItems(report)
  if (decided.length > 0) sections.push([underlined(`${words.decision.title} (${words.number(decided.length)})`), ...decided.map(item => decidedLines(item, report, words).join('\n'))].join('\n\n'))
  return `${[underlined(`${capital(words.run.title)}: ${name}`), summaryLines(report).flatMap(line => wrap(line, COLUMNS)).join('\n'), ...sections, wrap(words.run.kept(kept, report.references.length), COLUMNS).join('\n')].join('\n\n')}\n`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const underlined = (title: string) => `${title}\n${'-'.repeat(Math.min(title.length, COLUMNS))}`

const entryOf = (item: WorkItem, report: Report, words: Words) => (item.kind === 'reference' ? referenceLines(item.reference, report, words) : findingLines(item.finding, report, words))

function referenceLines(reference: Reference, report: Report, words: Words): string[] {
  const { url, findings, corrected } = reference
  return [
    `* ${oneLine(titleOf(reference, report))}  ${words.run.actions(reference.actions)}`,
    ...(url === null ? [] : [`${INDENT}${words.page.rows.address}: ${oneLine(url)}`]),
    ...findings.filter(isOpen).flatMap(finding => indented(oneLine(toldFinding(finding, words)), { error: '✗ ', warning: '! ', info: '· ' }[finding.severity])),
    ...(corrected === null ? [] : indented(words.run.corrected(oneLine(corrected)), '→ ')),
  ]
}

function decidedLines(item: DecidedItem, report: Report, words: Words): string[] {
  if (item.kind === 'report') return findingLines(item.finding, report, words)
  return [`* ${oneLine(titleOf(item.reference, report))}`, ...decidedSentences(item, words).flatMap(sentence => indented(oneLine(sentence), '· '))]
}

function findingLines(finding: ReportFinding, report: Report, words: Words): string[] {
  const place = addressOf(finding, report)
  const [first = '', ...more] = indented(oneLine(toldFinding(finding, words)), '')
  return place === null ? [`* ${first.trimStart()}`, ...more] : [`* ${oneLine(place)}`, first, ...more]
}

function indented(text: string, mark: string): string[] {
  return wrap(text, COLUMNS - INDENT.length - mark.length).map((line, index) => `${INDENT}${index === 0 ? mark : ' '.repeat(mark.length)}${line}`)
}
