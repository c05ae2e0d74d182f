/** The short work list for a terminal: what must be done first, in plain text. */
import type { Report } from '../model/report.ts'
import { printable } from '../text/printable.ts'
import { summaryLines } from './summary-words.ts'
import { isOpen, toldFinding } from './decided.ts'
import { wordsOf, type Words } from './language/index.ts'
import { addressOf, titleOf } from './places.ts'
import { worklist, type WorkItem } from './worklist.ts'
import { wrap } from './wrap.ts'

type Paint = (text: string) => string

export interface ShortListOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly paint: { readonly error: Paint; readonly warning: Paint; readonly quiet: Paint; readonly strong: Paint }
}

/** Items that fit a screen beside the counts. */
const ITEMS_MAX = 12
/** Narrower than this, wrapped text is a column of words. */
const WIDTH_MIN = 40
const WIDTH_MAX = 110

/** The run in words, then its first items, each with its sentence; how many more there are is said at the end. */
export function shortList(report: Report, { width, paint }: ShortListOptions): string {
  const words = wordsOf(report.run.language)
  const columns = Math.min(Math.max(width, WIDTH_MIN), WIDTH_MAX)
  const items = worklist(report)
  const rest = items.length - ITEMS_MAX
  const [headline, ...others] = summaryLines(report)
  return [
    '', paint.strong(headline), ...others.flatMap(line => wrap(line, columns)), '',
    ...items.slice(0, ITEMS_MAX).flatMap(item => linesOf(item, { columns, paint, words, report })),
    ...(rest > 0 ? [paint.quiet(words.run.moreItems(rest))] : []),
  ].join('\n')
}

function linesOf(item: WorkItem, { columns, paint, words, report }: { readonly columns: number; readonly paint: ShortListOptions['paint']; readonly words: Words; readonly report: Report }): string[] {
  const mark = { error: paint.error('✗'), warning: paint.warning('!'), info: paint.quiet('·') }[item.severity]
  const name = printable(item.kind === 'reference' ? titleOf(item.reference, report) : addressOf(item.finding, report) ?? '')
  const action = item.kind === 'reference' ? words.names.action[item.action] : null
  const messages = item.kind === 'reference' ? item.reference.findings.filter(finding => isOpen(finding) && finding.severity === item.severity).map(finding => toldFinding(finding, words)) : [toldFinding(item.finding, words)]
  const title = [name, action === null ? null : paint.strong(action)].filter(part => part !== null && part !== '').join(' · ')
  const [first = '', ...more] = messages
  return [...(title === '' ? [] : [`${mark} ${title}`]), ...wrap(printable(first), columns - 2).map((line, index) => `${title === '' && index === 0 ? `${mark} ` : '  '}${line}`), ...(more.length > 0 ? [paint.quiet(`  ${words.run.moreFindings(more.length)}`)] : [])]
}
