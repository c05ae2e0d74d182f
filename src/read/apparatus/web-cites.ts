/** Finds addresses that stand in the running text itself: each is a reference of its own. */
import type { NoteBody, RunningText, Span } from '../../model/manuscript.ts'
import { findAddresses } from '../../url/index.ts'
import { looksLikeAddressPart } from '../citation-signs.ts'
import { UniqueIds } from '../ids.ts'
import { printedText } from '../printed-text.ts'
import { inDocument } from '../../text/places.ts'
import type { Line } from '../lines.ts'
import { lineAt } from '../line-at.ts'
import type { Cite } from './cites.ts'
import { inRunning } from './in-running.ts'

/** An address as it stands: `[start, end)` in the running text with the signs around it, `span` in the document without. */
interface WebPlace { readonly start: number; readonly end: number; readonly span: Span }

const BEGIN = /(?<![\p{L}\d./@])(?:https?:\/{1,2}|www\.)(?=[\p{L}\d[])/giu
const TOKEN = /[^\s<>"«»“”{}|\\^`]{4,2048}/uy
/** More addresses than any manuscript holds; what comes after stays in the text. */
const ADDRESSES_MAX = 20_000
/** An address that a line broke is looked for so far. */
const LOOK = 700
const INDENT_MAX = 40
const PARAMETER = /^[\w.%-]{1,64}=/u

interface Given {
  readonly raw: RunningText
  readonly document: string
  readonly lines: readonly Pick<Line, 'start' | 'number'>[]
  /** Notes stand at the feet of pages: an address that opens a line may be the rest of one. */
  readonly hasFeet: boolean
}

/** Each address with a note of its own, in reading order. */
export function webCites({ raw, document, lines, hasFeet }: Given): { readonly cites: readonly Cite[]; readonly notes: readonly NoteBody[] } {
  const ids = new UniqueIds()
  const made = webPlaces(raw, document).filter(({ span: [at] }) => !hasFeet || !opensLine(document, at)).map(({ start, end, span }) => {
    const line = lineAt(lines, span[0])
    const id = ids.next(`url-${line}`)
    const note: NoteBody = { id, note: null, line, endLine: lineAt(lines, span[1] - 1), page: null, span, ...printedText(document, [{ start: span[0], end: span[1] }]), targets: [] }
    return { note, cite: { start, end, cited: [{ note: null, noteId: id }] } }
  })
  return { cites: made.map(({ cite }) => cite), notes: made.map(({ note }) => note) }
}

function webPlaces({ text, places }: RunningText, document: string): readonly WebPlace[] {
  const found: WebPlace[] = []
  let after = 0
  for (const { index } of text.matchAll(BEGIN)) {
    if (index < after) continue
    if (found.length >= ADDRESSES_MAX) break
    TOKEN.lastIndex = index
    const token = trimmed(TOKEN.exec(text)?.[0] ?? '')
    if (!/[\p{L}\d]\.\p{L}|\/\//u.test(token)) continue
    const start = inDocument(places, index)
    const end = endInDocument({ document, start, tokenEnd: inDocument(places, index + token.length - 1) + 1, token })
    const last = Math.max(index + token.length, inRunning(places, text.length, end - 1) + 1)
    const [from, to] = withSigns(text, index, last)
    found.push({ start: from, end: to, span: [start, end] })
    after = to
  }
  return found
}

function opensLine(document: string, at: number): boolean {
  return /(?:^|[\n\r\f])[^\S\n\r]*$/u.test(document.slice(Math.max(0, at - INDENT_MAX), at))
}

/** Stops and brackets that close what the address did not open. */
function trimmed(token: string): string {
  const closers = `.,;:!?'’…${token.includes('(') ? '' : ')'}${token.includes('[') ? '' : ']'}`
  let end = token.length
  while (end > 0 && closers.includes(token.charAt(end - 1))) end -= 1
  return token.slice(0, end)
}

/** An address at a line's end may go on in the next line; the room of addresses tells how far. */
function endInDocument({ document, start, tokenEnd, token }: { readonly document: string; readonly start: number; readonly tokenEnd: number; readonly token: string }): number {
  const next = /^\??[^\S\n]*\r?\n(?:[^\S\n]*\r?\n)?[^\S\n]*(\S{1,200})/u.exec(document.slice(tokenEnd, tokenEnd + 300))?.[1]
  // a question mark was taken off as the sentence's
  const isQuery = document.startsWith('?', tokenEnd) && PARAMETER.test(next ?? '')
  const isTorn = next !== undefined && (isQuery || /[-/=_&.]$/u.test(token) || looksLikeAddressPart(next)) && !/^https?:|^www\./iu.test(next)
  if (!isTorn) return tokenEnd
  const [address] = findAddresses(document.slice(start, start + LOOK))
  return address === undefined ? tokenEnd : Math.max(tokenEnd, start + address.printed.length)
}

/** Brackets that hold nothing but the address, and a word or two that lead to it, go with it. */
function withSigns(text: string, start: number, end: number): readonly [number, number] {
  const before = /[(<[](?:(?:see|source|url|available at|at|cf\.?|см\.?|источник|ссылка|доступно по адресу)[\s:.]{0,3}){0,2}$/iu.exec(text.slice(Math.max(0, start - 40), start))
  const closing = /^\s?[)>\]]/u.exec(text.slice(end, end + 2))
  return before === null || closing === null ? [start, end] : [start - before[0].length, end + closing[0].length]
}
