/** Notes that stand in the text where they are cited: side notes, margin notes, notes that a style sets at the page's foot, and those that a button shows. */
import type { NoteNumber } from '../../model/manuscript.ts'
import { isTag, type Element } from '../html-tree.ts'
import { LABEL_LENGTH_MAX, labelIn } from './labels.ts'
import type { Outline } from './outline.ts'
import { parentOf, type MarkupPart } from './part.ts'

export interface NoteInText {
  /** What a reader sees of the marker; the note itself where a style sets it. */
  readonly mark: Element
  readonly note: Element
  readonly label: NoteNumber
  /** What only shows the note. */
  readonly left: readonly Element[]
}

/** Tufte CSS and its likes; `footnote` on a span is a note in place (CSS Generated Content for Paged Media, 2.4). */
const NUMBERED = /(?:^|\s)(?:sidenote|side-note|footnote|inline-footnote|fn-inline|modern-footnotes-footnote__note|footnote_tooltip|ltx_note_outer)(?:\s|$)/u
const UNNUMBERED = /(?:^|\s)(?:marginnote|margin-note)(?:\s|$)/u
/** A longer text than a marker has. */
const NOTE_INK_MIN = 8

/** In document order; those without a printed number are counted as their style counts them. */
export function notesInText(parts: readonly MarkupPart[], outline: Outline): readonly NoteInText[] {
  let count = 0
  return parts.flatMap(({ elements }) => elements.flatMap((element): readonly NoteInText[] => {
    const { class: classes = '' } = element.attribs
    const isNumbered = NUMBERED.test(classes)
    if (!(isNumbered || UNNUMBERED.test(classes)) || !isInline(element, outline)) return []
    const { switches, mark } = beforeNote(element, outline)
    const ink = mark === null ? '' : outline.inkOf(mark, LABEL_LENGTH_MAX + 1)
    const printed = labelIn(ink)
    const label = printed ?? (isNumbered ? (count += 1) : null)
    return [{ mark: mark ?? element, note: element, label: typeof printed === 'string' && !isNumbered ? null : label, left: [...switches.filter(each => each !== mark), ...numbersBefore(element, label, outline)] }]
  }))
}

/** The note's own number, once or twice, before its text. */
function numbersBefore(note: Element, label: NoteNumber, outline: Outline): readonly Element[] {
  const [only, ...others] = note.children
  if (only !== undefined && isTag(only) && others.length === 0) return numbersBefore(only, label, outline)
  const numbers: Element[] = []
  for (const child of note.children) {
    if (!isTag(child) || label === null || labelIn(outline.inkOf(child, LABEL_LENGTH_MAX + 1)) !== label) break
    numbers.push(child)
  }
  return numbers
}

function isInline(element: Element, outline: Outline): boolean {
  const { start, end, order, lastOrder } = outline.placeOf(element)
  if (end - start < NOTE_INK_MIN || lastOrder - order > INSIDE_MAX) return false
  return element.name === 'span' || element.name === 'small' || (element.name === 'aside' && (element.attribs['class'] ?? '').includes('note'))
}
/** Elements of one note; more is a wrapper (set by judgement). */
const INSIDE_MAX = 400

/** The label, box or raised number right before it. */
function beforeNote(note: Element, outline: Outline): { readonly switches: readonly Element[]; readonly mark: Element | null } {
  const switches: Element[] = []
  let mark: Element | null = null
  let before = note.prev ?? parentOf(note)?.prev ?? null
  for (let steps = 0; before !== null && steps < 6; steps += 1, before = before.prev) {
    if (!isTag(before)) { if ('data' in before && before.data.trim() === '') continue; break }
    const { start, end } = outline.placeOf(before)
    const isSwitch = before.name === 'label' || before.name === 'input' || before.name === 'sup' || before.name === 'button' || (before.name === 'a' && labelIn(outline.inkOf(before, LABEL_LENGTH_MAX + 1)) !== null)
    if (!isSwitch || end - start > LABEL_LENGTH_MAX) break
    switches.push(before)
    if (before.name !== 'input') { mark = before; break }
  }
  return { switches, mark }
}
