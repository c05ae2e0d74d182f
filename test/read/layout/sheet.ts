/** The sheet that is printed on: keeps, beside the text, what each stretch of it is. */
import type { TrueSentence } from './book.ts'
import type { Layout } from './layouts.ts'
import { raised } from './signs.ts'
import { UNSEEN } from './wrap.ts'

interface TrueBody { readonly note: number | string | null; readonly line: number; readonly endLine: number; readonly page: number }
interface TrueMark { readonly note: number | string; readonly start: number; readonly end: number; readonly hasBody: boolean; readonly claim: string; readonly quotes: readonly string[] }

export interface Print {
  readonly text: string
  readonly bodies: readonly TrueBody[]
  readonly marks: readonly TrueMark[]
  /** Running text without markers and without any blanks. */
  readonly running: string
}

const MARK = '\uE000'
const MARK_END = '\uE001'
const BODY = '\uE002'
const BODY_END = '\uE003'
const RUNNING = '\uE004'
const RUNNING_END = '\uE005'
const PAGE = '\uE006'
const FIRST_INDEX = 0xe100

function indexed(index: number): string {
  return String.fromCharCode(FIRST_INDEX + index)
}

export class Sheet {
  private text = ''
  private readonly noteNumbers: (number | string | null)[] = []
  private readonly markNumbers = new Map<number, number | string>()
  private readonly lost = new Set<number>()
  private isFirstPage = true
  private isFirstLine = true
  private pages: number[] = []
  /** In the order of the markers. */
  private readonly supported: { readonly note: number; readonly claim: string; readonly quotes: readonly string[] }[] = []

  constructor(private readonly layout: Layout) {}

  /** The sentence with places for its markers. */
  sentence({ parts, stop }: TrueSentence, lostMarkers: ReadonlySet<number>): string {
    const { markerPlace, stackSeparator, marker } = this.layout
    this.support(parts, lostMarkers)
    return parts.map(({ text, notes }, at) => {
      const kept = notes.filter(note => !lostMarkers.has(note))
      const own = at === parts.length - 1 ? stop : ''
      if (kept.length === 0) return text + own
      const isSign = this.layout.numbering === 'signs' || this.layout.numbering === 'stars'
      const separator = marker === 'bracket' || isSign ? ' ' : stackSeparator === '' && kept.length > 3 ? ' ' : stackSeparator
      const marks = kept.map(note => `${MARK}${indexed(note)}${MARK_END}`).join(separator)
      const glue = marker === 'bracket' ? ' ' : ''
      // a figure before a marker would make one number of both
      const apart = /\d$/u.test(text) && marker === 'plain' ? '"' : ''
      const words = apart === '' ? text : `${text} then`
      if (own === '') return words + glue + marks
      if (markerPlace === 'before-stop') return words + glue + marks + own
      if (markerPlace === 'spaced-stop') return `${words}${glue}${marks} ${own}`
      if (markerPlace === 'inside-quote' && /["”’»“]$/u.test(words)) return `${words.slice(0, -1)}${own}${words.slice(-1)}${marks}`
      return words + own + marks
    }).join('')
  }

  /** What each marker supports: its sentence up to there; the first of a stack has the passages. */
  private support(parts: TrueSentence['parts'], lostMarkers: ReadonlySet<number>): void {
    let claim = ''
    for (const { text, notes, quotes = [] } of parts) {
      claim += text
      for (const [at, note] of notes.filter(one => !lostMarkers.has(one)).entries()) this.supported.push({ note, claim, quotes: at === 0 ? quotes : [] })
    }
  }

  citedIn(line: string): readonly number[] {
    return [...line.matchAll(/\uE000([\uE100-\uF8FF])\uE001/gu)].map(match => (match[1] ?? '').charCodeAt(0) - FIRST_INDEX)
  }

  running(line: string, isAfterGap: boolean, numbers: ReadonlyMap<number, number | string> = new Map()): void {
    const { marker, isSpaced, pageHead } = this.layout
    const set = line.replace(/\uE000([\uE100-\uF8FF])\uE001/gu, (_, index: string) => {
      const note = index.charCodeAt(0) - FIRST_INDEX
      const number = numbers.get(note) ?? 0
      this.markNumbers.set(note, number)
      const shown = marker === 'raised' ? raised(String(number)) : String(number)
      return `${MARK}${index}${marker === 'bracket' ? `[${shown}]` : shown}${MARK_END}`
    })
    const head = this.isFirstLine && !this.isFirstPage && pageHead === 'one-blank' ? ' ' : ''
    const plain = head === '' ? set : set.trimStart()
    this.isFirstLine = false
    this.text += `${isAfterGap && head === '' ? '\n' : ''}${head}${RUNNING}${plain}${RUNNING_END}\n${isSpaced ? '\n' : ''}`
  }

  /** Lines of one body, marked as such; `null`: its number isn't printed. */
  marked(lines: readonly string[], number: number | string | null): readonly string[] {
    const index = indexed(this.noteNumbers.push(number) - 1)
    return lines.map(line => `${BODY}${index}${line}${BODY_END}`)
  }

  loseBody(note: number): void {
    this.lost.add(note)
  }

  body(line: string, isGlued: boolean): void {
    if (isGlued && this.text.endsWith('\n')) this.text = `${this.text.slice(0, -1)} ${line.replace(/^([\uE002][\uE100-\uF8FF])\s+/u, '$1')}\n`
    else this.text += `${line}\n`
  }

  rule(rule: Layout['rule'], isLong: boolean): void {
    if (rule === 'blanks') this.text += `${' '.repeat(isLong ? 141 : 46)}\n`
    else if (rule === 'drawn') this.text += `${'_'.repeat(20)}\n`
    else if (rule === 'blank-lines') this.text += '\n\n'
    else this.text += '\n'
  }

  heading(text: string): void {
    this.text += `\n${RUNNING}${text}${RUNNING_END}\n\n`
  }

  openPage(page: number): void {
    const { pageHead, pageNumber, runningHead } = this.layout
    if (!this.isFirstPage && pageHead === 'feed') this.text += '\f'
    this.text += PAGE
    this.pages.push(page)
    if (runningHead !== null && pageHead === 'feed') this.text += `${runningHead}\n\n`
    if (pageNumber === 'top') this.text += `${' '.repeat(page % 2 === 0 ? 0 : 30)}${page}\n\n`
    this.isFirstLine = true
  }

  closePage(page: number): void {
    if (this.layout.pageNumber === 'bottom') this.text += `\n${' '.repeat(30)}${page}\n${this.layout.pageHead === 'feed' ? '' : '\n'}`
    this.isFirstPage = false
  }

  finish(): Print {
    const reading = new Reading(this.noteNumbers, this.pages)
    for (const piece of this.text.split(/(?=[\uE000-\uE006])/u)) reading.take(piece)
    const bodied = new Set<number | string | null>(this.noteNumbers)
    const isLost = (note: number): boolean => this.lost.has(note)
    return {
      text: reading.text,
      bodies: [...reading.bodies.values()],
      running: reading.running.replace(/[\s\u00ad]+/gu, ''),
      marks: reading.marks.map(({ index, start, end }, at) => {
        const note = this.markNumbers.get(index) ?? 0
        const { claim = '', quotes = [] } = this.supported[at] ?? {}
        return { note, start, end, hasBody: !isLost(index) && bodied.has(note), claim, quotes }
      }),
    }
  }
}

/** Goes through the marked-up text once and notes what stands where. */
class Reading {
  text = ''
  running = ''
  readonly bodies = new Map<number, { note: number | string | null; line: number; endLine: number; page: number }>()
  readonly marks: { readonly index: number; readonly start: number; readonly end: number }[] = []
  private line = 1
  private page = -1
  private isRunning = false
  /** Commas behind a marker: between two they are no running text. */
  private parting = ''

  constructor(private readonly numbers: readonly (number | string | null)[], private readonly pages: readonly number[]) {}

  take(piece: string): void {
    const sign = piece.charAt(0)
    const index = piece.charCodeAt(1) - FIRST_INDEX
    const plain = piece.replace(UNSEEN, '')
    if (sign === PAGE) this.page += 1
    if (sign === RUNNING) this.isRunning = true
    if (sign === RUNNING_END) this.isRunning = false
    if (sign === MARK) this.marks.push({ index, start: this.text.length + (/\d|[⁰¹²³⁴-⁹]|\S/u.test(plain) ? plain.search(/[^[]/u) : 0), end: this.text.length + plain.replace(/\]$/u, '').length })
    if (sign === MARK) this.parting = ''
    else if (sign === MARK_END && /^[,\s]*$/u.test(plain)) this.parting = this.isRunning ? plain : ''
    else {
      this.running += this.parting + (this.isRunning ? plain : '')
      this.parting = ''
    }
    if (sign === BODY) {
      const body = this.bodies.get(index)
      if (body === undefined) this.bodies.set(index, { note: this.numbers[index] ?? null, line: this.line, endLine: this.line, page: this.pages[this.page] ?? 0 })
      else body.endLine = this.line
    }
    this.text += plain
    this.line += plain.split('\n').length - 1
  }
}
