/** A plan in words: a table of hosts, the slowest first, and what it leaves open. */
import type { Plan } from '../model/plan.ts'
import { printable } from '../text/printable.ts'
import { grouped, plural } from './words.ts'

const HEADINGS = ['host', 'pages', 'kept', 'refused', 'requests', 'delay', 'at least'] as const

/** Lines for standard output. */
export function planLines(plan: Plan): string[] {
  const rows = plan.hosts.map(({ host, pages, kept, refused, requests, delayMs, leastMs }) => [printable(host), grouped(pages), grouped(kept), grouped(refused), grouped(requests), sayMs(delayMs), sayMs(leastMs)])
  return [headlineOf(plan), ...(rows.length === 0 ? [] : ['', ...tableOf([[...HEADINGS], ...rows]), '', OPEN_ENDS])]
}

const OPEN_ENDS = 'Requests are pages and robots.txt files. On top come redirects, retries, a second look at what seems gone, and archives.'

function headlineOf({ documents, pages, done, excluded, requests, leastMs, hosts }: Plan): string {
  const beside = [done > 0 ? `${grouped(done)} done before` : null, excluded > 0 ? `${grouped(excluded)} not to be asked` : null].filter(part => part !== null)
  const asked = requests === 0 ? 'nothing would be asked' : `at least ${plural(requests, 'request')} to ${plural(hosts.filter(host => host.requests > 0).length, 'host')}, at least ${sayMs(leastMs)}`
  return `${documents.map(printable).join(', ')}: ${plural(pages, 'page')}${beside.length > 0 ? ` (${beside.join(', ')})` : ''}; ${asked}.`
}

/** The first column to the left, figures to the right. */
function tableOf(rows: readonly (readonly string[])[]): string[] {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows.map(row => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
}

function sayMs(ms: number): string {
  if (ms < 60_000) return `${(ms / 1000).toFixed(ms % 1000 === 0 ? 0 : 1)} s`
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`
}
