/** A PDF to an article: its running text without heads, page numbers and markers, its notes behind the paragraphs they belong to. */
import { layOut, type LaidLine, type LaidPage } from '../formats/pdf/laid-out.ts'
import { readPdfPages, type PdfBytes, type PdfContent } from '../formats/pdf/open.ts'
import { TEXT_LENGTH_MAX } from '../formats/html-text.ts'
import { hyphensOf, type Hyphens } from '../text/hyphens.ts'
import type { Article, Unread } from '../model/article.ts'
import { writtenDate } from './dates.ts'
import { languageOf } from './language.ts'
import { NO_SIGNALS, textOnly } from './text-only.ts'

/** A title takes as many lines at most, and is larger than the text by so much. */
const TITLE_LINES_MAX = 4
const TITLE_LARGER_MIN = 1.12
const TITLE_LENGTH_MAX = 300
/** A date of publication stands among the first lines, with few words beside it. */
const DATE_LINES = 14
const DATE_LINE_LENGTH_MAX = 60

/** Whatever the bytes are, an article comes back; what of it could not be read is said in `unread`. `isWhole`: they are all that there were. */
export async function readPdfArticle(file: PdfBytes, isWhole: boolean): Promise<Article> {
  const content = await readPdfPages(file)
  if (typeof content === 'string') return { ...await textOnly([]), unread: content === 'broken' && !isWhole ? 'cut-off' : content }
  const pages = layOut(content.pages)
  const { text, pageStarts } = flowOf(pages)
  const unread = unreadOf(content, text, isWhole)
  const { info } = content
  const headline = headlineOf(pages)
  return {
    title: info.title ?? headline, headline, published: dateOf(pages), modified: info.modified,
    language: await languageOf(text, [info.language ?? undefined]), author: info.author, canonical: null,
    text, whole: text, around: text, asides: [], signals: NO_SIGNALS, pageStarts, ...(unread !== null && { unread }),
  }
}

function unreadOf({ pagesWithoutText, isWhole: isReadToTheEnd }: PdfContent, text: string, isWhole: boolean): Unread | null {
  if (!isWhole || !isReadToTheEnd || text.length >= TEXT_LENGTH_MAX) return 'cut-off'
  return text === '' ? 'no-text' : pagesWithoutText > 0 ? 'some-pages' : null
}

interface Flow { readonly text: string; readonly pageStarts: readonly (readonly [number, number])[] }

/** A paragraph that goes on over the page is one; notes follow when it has ended. */
function flowOf(pages: readonly LaidPage[]): Flow {
  const flow = new FlowBuilder(hyphensOf(pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n')))
  let waiting: { readonly line: LaidLine; readonly page: number }[] = []
  const release = (): void => {
    for (const { line, page } of waiting) flow.add(line.text, { page, opens: opensNote(line) })
    waiting = []
  }
  for (const { number: page, lines } of pages) {
    for (const line of lines) {
      if (line.role === 'furniture') continue
      if (line.role !== 'text') { waiting.push({ line, page }); continue }
      if (line.opensParagraph) release()
      flow.add(withoutMarkers(line.text), { page, opens: line.opensParagraph })
    }
  }
  release()
  return flow
}

const opensNote = ({ role, text }: LaidLine) => role === 'foot-start' || (role === 'foot' && /^\s*(?:[¹²³⁰⁴-⁹]|\[?\d{1,4}[\].)]?\s+\p{Lu}|\*|†)/u.test(text))

/** Raised figures behind a word or a stop lead to notes; those of squares and cubes behind a unit stay. */
function withoutMarkers(text: string): string {
  return text.replace(/(?<=\p{L}{4}|[.,;:!?…"”’»)\]])[¹²³⁰⁴-⁹]+(?:[ ,;–-]+[¹²³⁰⁴-⁹]+)*/gu, '')
}

class FlowBuilder {
  private readonly parts: string[] = []
  private readonly starts: (readonly [number, number])[] = []
  private length = 0
  private last = ''

  constructor(private readonly hyphens: Hyphens) {}

  get text(): string {
    return this.parts.join('')
  }

  get pageStarts(): Flow['pageStarts'] {
    return this.starts
  }

  add(line: string, { page, opens }: { readonly page: number; readonly opens: boolean }): void {
    const text = line.replace(/\s+/gu, ' ').trim()
    if (text === '' || this.length >= TEXT_LENGTH_MAX) return
    if (this.length > 0) this.join(text, opens)
    if (this.starts.at(-1)?.[1] !== page) this.starts.push([this.length, page])
    this.write(text)
    this.last = text
  }

  private join(next: string, opens: boolean): void {
    const word = /(\p{L}+|\d+)[-\u2010\u00ad]$/u.exec(this.last.slice(-60))?.[1]
    const after = /^[\p{L}\d]+/u.exec(next.slice(0, 60))?.[0]
    if (opens) this.write('\n\n')
    else if (word === undefined || after === undefined) this.write(' ')
    else if (this.last.endsWith('\u00ad') || !this.hyphens.stays(word, after)) this.dropHyphen()
  }

  private dropHyphen(): void {
    const last = this.parts.at(-1) ?? ''
    this.parts[this.parts.length - 1] = last.slice(0, -1)
    this.length -= 1
  }

  private write(text: string): void {
    this.parts.push(text)
    this.length += text.length
  }
}

/** The largest lines of the first page that has text, as long as they follow each other. */
function headlineOf(pages: readonly LaidPage[]): string | null {
  const lines = firstLines(pages)
  const largest = lines.reduce((most, { size, text }) => (/\p{L}{2}/u.test(text) ? Math.max(most, size) : most), 0)
  const usual = median(pages.flatMap(page => page.lines.map(({ size }) => size)))
  if (largest < usual * TITLE_LARGER_MIN) return null
  const first = lines.findIndex(({ size }) => size === largest)
  const title: string[] = []
  for (let at = first; at < first + TITLE_LINES_MAX && lines[at]?.size === largest; at += 1) title.push(lines[at]?.text ?? '')
  const text = title.join(' ').replace(/(\p{Ll})[-\u00ad] (?=\p{Ll})/gu, '$1').replace(/[¹²³⁰⁴-⁹*]+$/u, '').replace(/\s+/gu, ' ').trim()
  return text === '' || text.length > TITLE_LENGTH_MAX ? null : text
}

function dateOf(pages: readonly LaidPage[]): string | null {
  const candidates = firstLines(pages).slice(0, DATE_LINES).filter(({ text }) => text.length <= DATE_LINE_LENGTH_MAX)
  return candidates.map(({ text }) => writtenDate(text)).find(date => date !== null) ?? null
}

const firstLines = (pages: readonly LaidPage[]) => pages.find(({ lines }) => lines.length > 0)?.lines ?? []

const median = (values: readonly number[]) => [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0
