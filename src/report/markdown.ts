/** The report as Markdown: the summary and the work list. */
import type { Report } from '../model/report.ts'
import { summaryLines } from './summary-words.ts'
import { wordsOf, type Words } from './language/index.ts'
import { decidedItems, decidedSentences, isOpen, toldFinding, type DecidedItem } from './decided.ts'
import { code, plain } from './markdown-text.ts'
import { workBySeverity, type WorkItem } from './worklist.ts'

/** CommonMark; whatever comes from outside is escaped. References to keep are counted, not listed. */
export function writeMarkdown(report: Report): string {
  const words = wordsOf(report.run.language)
  const [headline, ...further] = summaryLines(report)
  const sections = workBySeverity(report).flatMap(([severity, items]) => [`## ${capital(words.names.severity[severity])} (${words.number(items.length)})`, items.map(item => entryOf(item, words)).join('\n')])
  const decided = decidedItems(report)
  if (decided.length > 0) sections.push(`## ${words.decision.title} (${words.number(decided.length)})`, decided.map(item => decidedEntry(item, words)).join('\n'))
  const kept = report.references.filter(({ action }) => action === 'keep').length
  return `${[`# ${report.run.documents.map(({ path }) => plain(path)).join(', ')}: ${words.run.title}`, `**${headline}**`, further.join('\n'), ...sections, words.run.kept(kept, report.references.length)].join('\n\n')}\n`
}

function entryOf(item: WorkItem, words: Words): string {
  if (item.kind === 'report') return `- ${placeOf(item.finding)}${plain(toldFinding(item.finding, words))}`
  const { reference } = item
  return [
    `- **${plain(reference.document)}:${reference.line}, ${plain(words.reference.note(reference.note, reference.line))}** — ${words.run.actions(reference.actions)}`,
    ...reference.findings.filter(isOpen).map(finding => `  - ${plain(toldFinding(finding, words))}`),
    ...(reference.corrected === null ? [] : [`  - ${words.run.corrected(code(reference.corrected))}`]),
  ].join('\n')
}

function decidedEntry(item: DecidedItem, words: Words): string {
  if (item.kind === 'report') return `- ${placeOf(item.finding)}${plain(toldFinding(item.finding, words))}`
  const { document, line, note } = item.reference
  return [`- **${plain(document)}:${line}, ${plain(words.reference.note(note, line))}**`, ...decidedSentences(item, words).map(sentence => `  - ${plain(sentence)}`)].join('\n')
}

const placeOf = ({ document, line }: { readonly document: string | null; readonly line: number | null }) =>
  (document === null ? '' : `**${plain(document)}${line === null ? '' : `:${line}`}** — `)

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
