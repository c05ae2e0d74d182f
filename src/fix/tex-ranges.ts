/** Where a stretch of a note's text stands in TeX: commands and braces between its signs go with it, but no brace without its fellow. */
import type { Manuscript, NoteBody, Span } from '../model/manuscript.ts'
import { stretchesOf, type Writing } from './ranges.ts'

/** As `rangesOf`, in a source of LaTeX or BibTeX. */
export function texRangesOf(document: Pick<Manuscript, 'text'>, body: Pick<NoteBody, 'text' | 'places'>, span: Span): readonly Span[] {
  return stretchesOf(document, body, span, TEX).flatMap(range => balanced(document.text, range))
}

/** Commands, escapes, braces, mathematics, line ends and comments. */
const MARKUP = /^(?:\\[a-zA-Z]+\*?|\\[^a-zA-Z]|[\s{}$~]|%[^\n]*(?:\n|$))*$/u
/** `\_`, `\textasciitilde`, with the blank that ends a command's name, or the empty group that does. */
const SIGN = /\\(?:[a-zA-Z]+(?:\{\}|[ \t])?|[^a-zA-Z])/uy

const TEX: Writing = {
  between: MARKUP,
  length: (document, _, { from }) => {
    SIGN.lastIndex = from
    return SIGN.exec(document)?.[0].length ?? 1
  },
}

/** A group with the command that takes it, an escape, or a group's end. */
const BRACE = /\\[a-zA-Z]+\*?\s?\{|\\[\s\S]|[{}]/gu

/** Without groups that begin or end outside of the stretch; those that end right behind it end within. */
function balanced(document: string, [from, to]: Span): readonly Span[] {
  const open: Span[] = [], lone: Span[] = []
  for (const { index, 0: sign } of document.slice(from, to).matchAll(BRACE)) {
    const place: Span = [from + index, from + index + sign.length]
    if (sign.endsWith('{') && sign !== '\\{') open.push(place)
    else if (sign === '}' && open.pop() === undefined) lone.push(place)
  }
  let end = to
  while (open.length > 0 && document.charAt(end) === '}') {
    open.pop()
    end += 1
  }
  const kept = [...lone, ...open].sort(([left], [right]) => left - right)
  return [from, ...kept.map(([, after]) => after)].map((start, index): Span => [start, kept[index]?.[0] ?? end]).filter(([start, stop]) => stop > start)
}
