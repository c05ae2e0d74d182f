/** Finds what parts the pages of a text layer: lines that begin a page, rules above notes, page numbers, running heads. */
import type { Line } from './lines.ts'
import { runningHeads } from './heads.ts'
import { pageNumbers } from './page-numbers.ts'
import { pagesOfLines } from './pages.ts'

/**
 * `rule`: the line between running text and notes · `long-rule`: the same, above a note that began on the page before ·
 * `page-start`: first line of a page · `furniture`: page number or running head · `text`, `blank`: the rest.
 */
export type LineRole = 'rule' | 'long-rule' | 'page-start' | 'furniture' | 'text' | 'blank'

export interface Layout {
  readonly roles: readonly LineRole[]
  /** Page of each line, where pages are counted. */
  readonly pages: readonly (number | null)[]
  /** Something shows where pages part. */
  readonly hasPages: boolean
  /** First lines of pages, or page numbers between them, can be told. */
  readonly hasPageHeads: boolean
}

/** A separator of notes is exported as a line of blanks: 46 in the book measured, 141 where a note goes on. */
const RULE_BLANKS_MIN = 20
const LONG_RULE_BLANKS_MIN = 100
const DRAWN_RULE = /^\s*(?:_{5,}|─{5,}|―{5,}|—{5,}|-{10,})\s*$/u
/** Where more lines than this begin with one blank, it is no sign of a page's first line. */
const PAGE_STARTS_MAX = 0.1

export function layoutOf(lines: readonly Line[]): Layout {
  const inked = lines.filter(line => !line.isBlank)
  const oneBlank = inked.filter(beginsWithOneBlank)
  const isOneBlankASign = oneBlank.length <= Math.max(1, inked.length * PAGE_STARTS_MAX)
  const numbers = pageNumbers(lines)
  const heads = runningHeads(lines, numbers)
  // a form feed often stands on a blank line of its own
  let isPageDue = false
  const roles = lines.map((line, index): LineRole => {
    isPageDue ||= line.isAfterFormFeed
    const isFurniture = numbers.has(index) || heads.has(index)
    if (line.isBlank && !isFurniture) return ruleRole(line)
    const beginsPage = isPageDue || (isOneBlankASign && beginsWithOneBlank(line))
    isPageDue = false
    return isFurniture ? 'furniture' : DRAWN_RULE.test(line.text) ? 'rule' : beginsPage ? 'page-start' : 'text'
  })
  return {
    roles,
    pages: pagesOfLines(lines, numbers),
    hasPages: roles.some((role, index) => index > 0 && role !== 'text' && role !== 'blank'),
    hasPageHeads: roles.some((role, index) => index > 0 && (role === 'page-start' || role === 'furniture')),
  }
}

function beginsWithOneBlank(line: Line): boolean {
  return /^ \S/u.test(line.text)
}

function ruleRole(line: Line): LineRole {
  const blanks = line.text.replaceAll('\f', '').length
  return blanks >= LONG_RULE_BLANKS_MIN ? 'long-rule' : blanks >= RULE_BLANKS_MIN ? 'rule' : 'blank'
}
