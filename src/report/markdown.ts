/** The report as Markdown: the summary and the work list. */
import type { Report } from '../model/report.ts'
import { summaryLines } from './summary-words.ts'
import { ACTION_WORDS, grouped, SEVERITY_WORDS } from './words.ts'
import { nameOf, SEVERITIES, worklist, type WorkItem } from './worklist.ts'

/** CommonMark; whatever comes from outside is escaped. References to keep are counted, not listed. */
export function writeMarkdown(report: Report): string {
  const items = worklist(report)
  const [headline, ...further] = summaryLines(report)
  const sections = SEVERITIES.flatMap(severity => {
    const those = items.filter(item => item.severity === severity)
    return those.length === 0 ? [] : [`## ${capital(SEVERITY_WORDS[severity])} (${those.length})`, those.map(entryOf).join('\n')]
  })
  const kept = report.references.filter(({ action }) => action === 'keep').length
  return `${[`# ${report.run.documents.map(({ path }) => plain(path)).join(', ')}: footnotes proved`, `**${headline}**`, further.join('\n'), ...sections, `${grouped(kept)} of ${grouped(report.references.length)} references can stay as they are.`].join('\n\n')}\n`
}

function entryOf(item: WorkItem): string {
  if (item.kind === 'report') return `- ${placeOf(item.finding)}${plain(item.finding.message)}`
  const { reference } = item
  const todo = reference.actions.map(action => ACTION_WORDS[action]).join('; ')
  return [
    `- **${plain(reference.document)}:${reference.line}, ${plain(nameOf(reference))}** — ${todo}`,
    ...reference.findings.map(({ message }) => `  - ${plain(message)}`),
    ...(reference.corrected === null ? [] : [`  - Corrected: ${code(reference.corrected)}`]),
  ].join('\n')
}

const placeOf = ({ document, line }: { readonly document: string | null; readonly line: number | null }) =>
  (document === null ? '' : `**${plain(document)}${line === null ? '' : `:${line}`}** — `)

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** One line, with every character that Markdown or HTML could take for markup escaped. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>#+!|~&]/gu, character => `\\${character}`)
}

/** A code span longer than any run of backticks inside it. */
function code(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length)))
  return `${fence} ${text.replace(/\s+/gu, ' ')} ${fence}`
}
