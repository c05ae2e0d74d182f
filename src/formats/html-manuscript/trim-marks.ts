/** Takes away what only surrounds markers and notes' numbers: brackets about markers, a note's own number, empty brackets of ways back. */
import type { FlowBlock, FlowPiece, FlowText } from '../../model/flow.ts'
import type { NoteNumber } from '../../model/manuscript.ts'
import { labelIn, numbered } from './labels.ts'

/** `text [` mark `, ` mark `]` becomes `text ` mark mark: brackets and signs between that hold nothing but markers. */
export function withoutBrackets({ kind, pieces }: FlowBlock): FlowBlock {
  if (!pieces.some(piece => piece.kind === 'mark')) return { kind, pieces }
  const kept = [...pieces]
  for (let at = 0; at < kept.length; at += 1) {
    if (kept[at]?.kind !== 'mark') continue
    const end = endOfRun(kept, at)
    const [before, after] = [kept[at - 1], kept[end]]
    const opening = before?.kind === 'text' ? /[[(⟦〔]\s*$/u.exec(before.text) : null
    const closing = after?.kind === 'text' ? /^\s*[\])⟧〕]/u.exec(after.text) : null
    if (before?.kind === 'text' && after?.kind === 'text' && opening !== null && closing !== null) {
      kept[at - 1] = cut(before, 0, opening.index)
      kept[end] = cut(after, closing[0].length, after.text.length)
      for (let within = at; within < end; within += 1) if (kept[within]?.kind === 'text') kept[within] = NOTHING
    } else if (end > at + 1) for (let within = at; within < end; within += 1) if (isSeparator(kept[within]) && isRaisedText(kept[within])) kept[within] = NOTHING
    const next = kept[end]
    const last = kept[at - 1]
    // a blank before a marker goes with it where a stop follows
    if (last?.kind === 'text' && next?.kind === 'text' && /^\s*[.,;:!?)»”]/u.test(next.text)) kept[at - 1] = cut(last, 0, last.text.trimEnd().length)
    at = end - 1
  }
  return { kind, pieces: kept.filter(piece => piece.kind === 'mark' || piece.text !== '') }
}

const NOTHING: FlowText = { kind: 'text', text: '', origin: null, target: null, isRaised: false }

/** Behind the last marker of a run that only commas, dashes and blanks part. */
function endOfRun(pieces: readonly FlowPiece[], start: number): number {
  let end = start + 1
  for (let at = end; at < pieces.length; at += 1) {
    if (pieces[at]?.kind === 'mark') end = at + 1
    else if (!isSeparator(pieces[at])) break
  }
  return end
}

const isSeparator = (piece: FlowPiece | undefined) => piece?.kind === 'text' && /^[\s,;–—\-[\]()]*$/u.test(piece.text)
const isRaisedText = (piece: FlowPiece | undefined) => piece?.kind === 'text' && piece.isRaised

/** A stretch of a piece, with the place it has; a piece that does not run in step with its place stands as a whole. */
function cut(piece: FlowText, from: number, to: number): FlowText {
  const { text, origin } = piece
  if (from === 0 && to === text.length) return piece
  return { ...piece, text: text.slice(from, to), origin: origin?.length === text.length ? { ...origin, at: origin.at + from, length: to - from } : origin }
}

export interface Unnumbered { readonly note: NoteNumber; readonly blocks: readonly FlowBlock[] }

/** How much of a note is looked at for its number. */
const HEAD_LENGTH_MAX = 48
const OPENING = /^[\s\u00a0^↑]*(?:[[({]\s*)?((?:\p{L}{2,12}\.?[ -]?)?\d{1,5}|[*∗†‡§¶#‖⁰¹²³⁴⁵⁶⁷⁸⁹]{1,5}|[ivxlcdm]{1,7}|\p{L})(?:\s*[\])}])?[\s\u00a0]*[.):]?[\s\u00a0]*/iu

/** The note without its own number, which counts where it is the one its marker has. */
export function withoutNumber(blocks: readonly FlowBlock[], label: NoteNumber): Unnumbered {
  const [first, ...rest] = blocks
  if (first === undefined) return { note: label, blocks }
  const head = first.pieces.map(piece => (piece.kind === 'text' ? piece.text : '')).join('').slice(0, HEAD_LENGTH_MAX)
  const opening = OPENING.exec(head)
  const isNumber = opening !== null && (isLabel(opening[1] ?? '', label) || (label === null && isRaisedOrBracketed(first, opening[0])))
  const length = isNumber ? opening[0].length : /^[\s\u00a0^↑]*(?:\[\s*\]|\(\s*\))?[\s\u00a0]*(?:[.):][\s\u00a0]+)?/u.exec(head)?.[0].length ?? 0
  const note = isNumber && label === null ? numbered(opening[1] ?? '') : label
  const pieces = withoutEmptyBrackets(withoutHead(first.pieces, length))
  return { note, blocks: pieces.length === 0 ? rest : [{ ...first, pieces }, ...rest] }
}

function isLabel(printed: string, label: NoteNumber): boolean {
  return label !== null && (numbered(printed) === label || labelIn(`[${printed.replace(/\s+/gu, '')}]`) === label)
}

function isRaisedOrBracketed({ pieces: [first] }: FlowBlock, opening: string): boolean {
  return /^\s*[[(]/u.test(opening) || (first?.kind === 'text' && first.isRaised)
}

function withoutHead(pieces: readonly FlowPiece[], length: number): FlowPiece[] {
  let left = length
  return pieces.flatMap((piece): readonly FlowPiece[] => {
    if (piece.kind === 'mark' || left === 0) return [piece]
    const gone = Math.min(left, piece.text.length)
    left -= gone
    return gone === piece.text.length ? [] : [cut(piece, gone, piece.text.length)]
  })
}

/** Brackets that held a way back. */
function withoutEmptyBrackets(pieces: readonly FlowPiece[]): FlowPiece[] {
  const kept = [...pieces]
  const last = kept.at(-1)
  const before = kept.at(-2)
  if (last?.kind === 'text' && before?.kind === 'text' && /^\s*[\])]\s*$/u.test(last.text) && /[[(]\s*$/u.test(before.text)) {
    kept.splice(-2, 2, cut(before, 0, before.text.replace(/\s*[[(]\s*$/u, '').length))
  }
  const end = kept.at(-1)
  if (end?.kind === 'text' && /\s$/u.test(end.text)) kept[kept.length - 1] = cut(end, 0, end.text.trimEnd().length)
  return kept.filter(piece => piece.kind === 'mark' || piece.text !== '')
}
