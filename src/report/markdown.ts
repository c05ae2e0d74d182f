/** The report as Markdown: the summary and the work list. */
import type { Report, ReportFinding } from '../model/report.ts'
import { summaryLines } from './summary-words.ts'
import { wordsOf, type Words } from './language/index.ts'
import { decidedItems, decidedSentences, isOpen, toldFinding, type DecidedItem } from './decided.ts'
import { code, plain } from './markdown-text.ts'
import { addressOf, titleOf } from './places.ts'
import { workBySeverity, type WorkItem } from './worklist.ts'

/** CommonMark; whatever comes from outside is escaped. References to keep are counted, not listed. */
export function writeMarkdown(report: Report): string {
  const words = wordsOf(report.run.language)
  const [headline, ...further] = summaryLines(report)
  const sections = workBySeverity(report).flatMap(([severity, items]) => [`## ${capital(words.names.severity[severity])} (${words.number(items.length)})`, items.map(item => entryOf(item, report, words)).join('\n')])
  const decided = decidedItems(report)
  if (decided.length > 0) sections.push(`## ${words.decision.title} (${words.number(decided.length)})`, decided.map(item => decidedEntry(item, report, words)).join('\n'))
  const kept = report.references.filter(({ action }) => action === 'keep').length
  return `${[`# ${report.run.documents.map(({ path }) => plain(path)).join(', ')}: ${words.run.title}`, `**${headline}**`, further.join('\n'), ...sections, words.run.kept(kept, report.references.length)].join('\n\n')}\n`
}

function entryOf(item: WorkItem, report: Report, words: Words): string {
  if (item.kind === 'report') return `- ${placeOf(item.finding, report)}${plain(toldFinding(item.finding, words))}`
  const { reference } = item
  return [
    `- **${plain(titleOf(reference, report))}** — ${words.run.actions(reference.actions)}`,
    ...reference.findings.filter(isOpen).map(finding => `  - ${plain(toldFinding(finding, words))}`),
    ...(reference.corrected === null ? [] : [`  - ${words.run.corrected(code(reference.corrected))}`]),
  ].join('\n')
}

function decidedEntry(item: DecidedItem, report: Report, words: Words): string {
  if (item.kind === 'report') return `- ${placeOf(item.finding, report)}${plain(toldFinding(item.finding, words))}`
  return [`- **${plain(titleOf(item.reference, report))}**`, ...decidedSentences(item, words).map(sentence => `  - ${plain(sentence)}`)].join('\n')
}

function placeOf(finding: ReportFinding, report: Report): string {
  const place = addressOf(finding, report)
  return place === null ? '' : `**${plain(place)}** — `
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
