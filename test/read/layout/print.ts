/** Prints a true book as a text layer in a given layout would, and says where everything came to stand. */
import { Chance } from './chance.ts'
import { makeBook, type TrueBook, type TrueParagraph } from './book.ts'
import { anyLayout, anyWish, type Layout } from './layouts.ts'
import { printedBody, SIGNS } from './print-body.ts'
import { BLOCK, PARAGRAPH } from './sentences.ts'
import { Sheet, type Print } from './sheet.ts'
import { wrap } from './wrap.ts'

export interface Printed extends Print { readonly layout: Layout; readonly seed: number }

/** A book of some ten pages; the same seed gives the same one. */
export function printBook(seed: number, change: Partial<Layout> = {}): Printed {
  const chance = new Chance(seed)
  const layout = { ...anyLayout(chance), ...change }
  const book = makeBook(chance, anyWish(chance, layout))
  return { ...new Press(chance, layout, book).print(), layout, seed }
}

/** Blanks before, and left free after, the lines of a block. */
const BLOCK_INDENT = 6

interface BodyPrint { readonly note: number; readonly number: number | string; readonly lines: string[]; readonly isRest: boolean }

class Press {
  private readonly sheet: Sheet
  private readonly numbers = new Map<number, number | string>()
  private readonly lostMarkers = new Set<number>()
  private onPage = 0
  private rows = 0
  private page: number
  private bodies: BodyPrint[] = []
  private rests: BodyPrint[] = []
  private printed = 0

  constructor(private readonly chance: Chance, private readonly layout: Layout, private readonly book: TrueBook) {
    this.sheet = new Sheet(layout)
    this.page = layout.firstPage
    for (const index of book.notes.keys()) if (chance.happens(layout.damage.markerLost)) this.lostMarkers.add(index)
  }

  print(): Print {
    this.openPage()
    for (const paragraph of this.book.paragraphs) this.printParagraph(paragraph)
    if (this.layout.notesAt === 'end') this.printEndnotes()
    else this.closeFoot()
    while (this.rests.length > 0) { this.turnPage(); this.sheet.running('The end .', true); this.closeFoot() }
    this.closePage()
    return this.sheet.finish()
  }

  private printParagraph(paragraph: TrueParagraph): void {
    const { isSpaced, paragraphIndent } = this.layout
    const units = paragraph.kind === 'list' ? paragraph.sentences.map(sentence => [sentence]) : [paragraph.sentences]
    for (const unit of units) {
      for (const text of unit.map(sentence => this.sheet.sentence(sentence, this.lostMarkers)).join(' ').split(PARAGRAPH)) {
        const isBlock = text.startsWith(BLOCK)
        const lines = isBlock ? wrap(text.slice(1), { ...this.layout, width: this.layout.width - 2 * BLOCK_INDENT }, 0).map(line => ' '.repeat(BLOCK_INDENT) + line) : wrap(text.trim(), this.layout, paragraphIndent)
        for (const [at, line] of lines.entries()) this.printLine(line, at === 0 && !isSpaced)
      }
    }
  }

  private printLine(line: string, isFirst: boolean): void {
    const cites = this.sheet.citedIn(line)
    const fresh = cites.filter(note => !this.numbers.has(note))
    const height = this.layout.isSpaced ? 2 : 1
    if (this.rows + height + (this.layout.notesAt === 'foot' ? this.footRows(fresh) : 0) > this.layout.rows && this.printed > 0) this.turnPage()
    for (const note of fresh) this.number(note)
    this.sheet.running(line, isFirst && this.printed > 0 && this.chance.happens(0.5), this.numbers)
    this.printed += 1
    this.rows += height
    if (this.layout.notesAt === 'foot') for (const note of fresh) this.addBody(note)
  }

  /** Rows that the foot would have with these notes; where bodies may go on, most of the last one is left out. */
  private footRows(fresh: readonly number[]): number {
    const rests = this.rests.reduce((sum, body) => sum + body.lines.length, 0)
    const now = this.bodies.reduce((sum, body) => sum + body.lines.length, 0)
    const next = fresh.reduce((sum, note) => sum + Math.ceil((this.book.notes[note] ?? '').length / this.layout.width) + 1, 0)
    return rests + now + next + 1
  }

  private number(note: number): void {
    const { numbering, first } = this.layout
    const number = numbering === 'book' ? first + this.numbers.size : numbering === 'page' ? this.onPage + 1 : numbering === 'stars' ? '*'.repeat(this.onPage + 1) : SIGNS[this.onPage % SIGNS.length] ?? '*'
    this.onPage += 1
    this.numbers.set(note, number)
  }

  private addBody(note: number): void {
    const { damage } = this.layout
    if (this.chance.happens(damage.bodyLost)) { this.sheet.loseBody(note); return }
    const number = this.numbers.get(note) ?? 1
    const lines = printedBody({ chance: this.chance, layout: this.layout, sheet: this.sheet, text: this.book.notes[note] ?? '', number })
    const body = { note, number, lines: [...lines], isRest: false }
    this.bodies.push(body)
    if (this.chance.happens(damage.doubled)) this.bodies.push({ ...body, lines: [...printedBody({ chance: this.chance, layout: this.layout, sheet: this.sheet, text: this.book.notes[note] ?? '', number })] })
  }

  private closeFoot(): void {
    const { damage, rule } = this.layout
    const bodies = this.inPrintedOrder()
    const leftOver = this.rests
    this.rests = []
    const last = bodies.at(-1)
    if (damage.goesOn !== 'never' && last !== undefined && last.lines.length > 3 && this.chance.happens(0.4)) {
      const cut = this.chance.whole(2, last.lines.length - 1)
      this.rests.push({ ...last, lines: last.lines.splice(cut), isRest: true })
    }
    const foot = damage.goesOn === 'above' ? [...leftOver, ...bodies] : [...bodies, ...leftOver]
    if (foot.length === 0) return
    this.sheet.rule(rule, leftOver.length > 0 && damage.goesOn === 'above')
    for (const [at, body] of foot.entries()) this.printBody(body, at > 0 && foot[at - 1]?.isRest === false)
  }

  /** The bodies that wait to be printed, some of them swapped. */
  private inPrintedOrder(): BodyPrint[] {
    const bodies = [...this.bodies]
    this.bodies = []
    for (let at = 0; at + 1 < bodies.length; at += 1) {
      const [one, two] = [bodies[at], bodies[at + 1]]
      if (one !== undefined && two !== undefined && this.chance.happens(this.layout.damage.swapped)) { bodies[at] = two; bodies[at + 1] = one; at += 1 }
    }
    return bodies
  }

  private printBody(body: BodyPrint, isBelowBody: boolean): void {
    const isGlued = isBelowBody && !body.isRest && this.chance.happens(this.layout.damage.glued)
    for (const [row, line] of body.lines.entries()) this.sheet.body(line, isGlued && row === 0)
  }

  private turnPage(): void {
    if (this.layout.notesAt === 'foot') this.closeFoot()
    this.closePage()
    this.openPage()
  }

  private openPage(): void {
    this.onPage = 0
    this.printed = 0
    this.sheet.openPage(this.page)
    this.rows = 3
  }

  private closePage(): void {
    this.sheet.closePage(this.page)
    this.page += 1
  }

  private printEndnotes(): void {
    this.sheet.heading(this.chance.pick(['Notes', 'References', 'Endnotes', 'NOTES']))
    for (const note of this.numbers.keys()) this.addBody(note)
    let rows = 0
    for (const body of this.inPrintedOrder()) {
      if (this.layout.pageHead === 'feed' && rows + body.lines.length > this.layout.rows) { this.closePage(); this.openPage(); rows = 0 }
      this.printBody(body, rows > 0)
      rows += body.lines.length
    }
  }
}
