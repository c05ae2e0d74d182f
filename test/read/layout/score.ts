/** Compares what was read with what was printed. */
import { understand } from '../../../src/cite/index.ts'
import type { Claim } from '../../../src/model/citation.ts'
import type { Manuscript } from '../../../src/model/manuscript.ts'
import type { Printed } from './print.ts'

export interface Tally {
  bodies: number
  bodiesFound: number
  bodiesFalse: number
  linesRight: number
  marks: number
  marksFound: number
  marksFalse: number
  /** Markers whose body was printed and to which it leads. */
  linksDue: number
  linksRight: number
  /** Markers found whose claim is the text supported, letter for letter, blanks and hyphens apart. */
  claimsRight: number
  quotes: number
  quotesFound: number
  quotesFalse: number
  books: number
  /** Books whose running text came back letter for letter, hyphens apart. */
  booksWhole: number
}

export const emptyTally = (): Tally => ({ bodies: 0, bodiesFound: 0, bodiesFalse: 0, linesRight: 0, marks: 0, marksFound: 0, marksFalse: 0, linksDue: 0, linksRight: 0, claimsRight: 0, quotes: 0, quotesFound: 0, quotesFalse: 0, books: 0, booksWhole: 0 })

export function addTo(total: Tally, one: Tally): void {
  for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += one[key]
}

/** A sentence on each thing that came out wrong. */
export interface Score { readonly tally: Tally; readonly wrong: readonly string[] }

export function scoreOf(printed: Printed, read: Manuscript): Score {
  const tally = emptyTally()
  const wrong: string[] = []
  scoreBodies(printed, read, { tally, wrong })
  scoreMarks(printed, read, { tally, wrong })
  tally.books = 1
  const is = printed.running.replaceAll('-', '')
  const came = read.running.text.replace(/[\s-]+/gu, '')
  if (is === came) tally.booksWhole = 1
  else {
    let at = 0
    while (is.charAt(at) === came.charAt(at)) at += 1
    wrong.push(`running text parts: ${is.slice(Math.max(0, at - 20), at)}|${is.slice(at, at + 40)} <> ${came.slice(at, at + 40)}`)
  }
  return { tally, wrong }
}

interface Account { readonly tally: Tally; readonly wrong: string[] }

function scoreBodies(printed: Printed, read: Manuscript, { tally, wrong }: Account): void {
  const left = new Set(read.notes)
  tally.bodies = printed.bodies.length
  for (const body of printed.bodies) {
    const found = [...left].find(note => note.line === body.line && note.note === body.note) ?? [...left].find(note => note.note === body.note && note.line <= body.endLine && note.endLine >= body.line)
    if (found === undefined) { wrong.push(`body ${body.note} of lines ${body.line}-${body.endLine} not found`); continue }
    left.delete(found)
    tally.bodiesFound += 1
    if (found.line === body.line && found.endLine === body.endLine) tally.linesRight += 1
    else wrong.push(`body ${body.note} of lines ${body.line}-${body.endLine} ends up in ${found.line}-${found.endLine}`)
  }
  tally.bodiesFalse = left.size
  for (const note of left) wrong.push(`false body ${note.note} in lines ${note.line}-${note.endLine}: ${note.text.slice(0, 60)}`)
}

function scoreMarks(printed: Printed, read: Manuscript, account: Account): void {
  const { tally, wrong } = account
  const claims = new Map(understand(read).claims.map(claim => [claim.mark.span[0], claim]))
  const left = new Map(read.marks.map(mark => [mark.span[0], mark]))
  const lineOf = (offset: number): number => printed.text.slice(0, offset).split('\n').length
  tally.marks = printed.marks.length
  for (const mark of printed.marks) {
    // brackets may be the marker's own
    const found = left.get(mark.start) ?? left.get(mark.start - 1)
    if (found?.note !== mark.note) { wrong.push(`marker ${mark.note} in line ${lineOf(mark.start)} not found: ${JSON.stringify(printed.text.slice(mark.start - 25, mark.end + 10))}`); continue }
    left.delete(found.span[0])
    tally.marksFound += 1
    scoreClaim(mark, claims.get(found.span[0]), account)
    if (mark.hasBody) tally.linksDue += 1
    if (mark.hasBody && found.noteId !== null) tally.linksRight += 1
  }
  tally.marksFalse = left.size
  for (const mark of left.values()) wrong.push(`false marker ${mark.note} in line ${mark.line}: ${JSON.stringify(printed.text.slice(mark.span[0] - 25, mark.span[1] + 10))}`)
}

function scoreClaim({ note, claim, quotes }: Printed['marks'][number], found: Claim | undefined, { tally, wrong }: Account): void {
  tally.quotes += quotes.length
  if (found === undefined) return
  if (letters(found.text) === letters(claim)) tally.claimsRight += 1
  else wrong.push(`claim of ${note}: ${found.text} <> ${claim}`)
  const given = found.quotes.map(letters)
  const missing = quotes.filter(quote => !given.includes(letters(quote)))
  tally.quotesFound += quotes.length - missing.length
  for (const quote of missing) wrong.push(`quotation of ${note} not found: ${quote} <> ${found.quotes.join(' | ')} in ${found.text}`)
  const others = found.quotes.filter(quote => !quotes.some(due => letters(due) === letters(quote)))
  tally.quotesFalse += others.length
  for (const quote of others) wrong.push(`false quotation of ${note}: ${quote} in ${found.text}`)
}

function letters(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? []).join('')
}
