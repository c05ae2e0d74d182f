/** Takes BibTeX's lists of names apart: `Ivanov, Ivan and {Ministry of Trade} and others`. */
import type { FieldPart } from './entries.ts'

export interface BibName { readonly given: FieldPart | null; readonly family: FieldPart; readonly isOthers: boolean }

/** Longer lists end in `et al.` in every style (set by judgement). */
const NAMES_MAX = 50

export function namesIn(parts: readonly FieldPart[]): readonly BibName[] {
  return parts.flatMap(part => splitOutside(part, /\s+and\s+/giu)).filter(({ text }) => text !== '').slice(0, NAMES_MAX).map(nameOf)
}

function nameOf(part: FieldPart): BibName {
  const [family = part, ...rest] = splitOutside(part, /\s*,\s*/gu)
  const given = rest.at(-1)
  if (given !== undefined) return { given, family, isOthers: false }
  const isWhole = part.text.startsWith('{') || /^others$/iu.test(part.text)
  const last = isWhole ? -1 : part.text.lastIndexOf(' ')
  if (last < 0) return { given: null, family: part, isOthers: part.text.toLowerCase() === 'others' }
  return { given: { text: part.text.slice(0, last).trimEnd(), at: part.at }, family: { text: part.text.slice(last + 1), at: part.at + last + 1 }, isOthers: false }
}

/** The stretches between separators that stand in no braces, without blanks at their ends. */
function splitOutside({ text, at }: FieldPart, separator: RegExp): readonly FieldPart[] {
  const found: FieldPart[] = []
  let depth = 0
  let from = 0
  let seen = 0
  const push = (to: number): void => {
    const stretch = text.slice(from, to)
    found.push({ text: stretch.trim(), at: at + from + stretch.length - stretch.trimStart().length })
  }
  for (const { index, 0: { length } } of text.matchAll(separator)) {
    for (; seen < index; seen += 1) depth += text.charAt(seen) === '{' ? 1 : text.charAt(seen) === '}' ? -1 : 0
    if (depth > 0) continue
    push(index)
    from = index + length
  }
  push(text.length)
  return found
}
