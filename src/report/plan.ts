/** A plan in words: a table of hosts, the slowest first, and what it leaves open. */
import type { Plan } from '../model/plan.ts'
import { printable } from '../text/printable.ts'
import type { Words } from './language/index.ts'
import type { PlanWords } from './language/run-words.ts'

/** Lines for standard output. */
export function planLines(plan: Plan, { number, run: { plan: words } }: Words): string[] {
  const rows = plan.hosts.map(({ host, pages, kept, refused, requests, delayMs, leastMs }) => [printable(host), number(pages), number(kept), number(refused), number(requests), words.duration(delayMs), words.duration(leastMs)])
  return [headlineOf(plan, words), ...(rows.length === 0 ? [] : ['', ...tableOf([words.headings, ...rows]), '', words.openEnds])]
}

function headlineOf({ documents, hosts, ...counts }: Plan, words: PlanWords): string {
  return words.headline({ ...counts, documents: documents.map(printable).join(', '), hosts: hosts.filter(host => host.requests > 0).length, least: words.duration(counts.leastMs) })
}

/** The first column to the left, figures to the right. */
function tableOf(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows.map(row => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
}
