/** Finds a printed address in its note. */

/** A longer note is a text of its own; with thousands of addresses in it, finding each would take minutes (set by judgement). */
const NOTE_CHARACTERS_MAX = 20_000

/** Where the printed address stands in the note; the two may differ in spaces. */
export function locate(text: string, printed: string): { start: number; end: number } | null {
  if (text.length > NOTE_CHARACTERS_MAX) return null
  const wanted = squeeze(printed)
  const at = wanted === '' ? -1 : squeeze(text).indexOf(wanted)
  if (at < 0) return null
  let seen = 0
  let start = -1
  for (const [index, character] of [...text.matchAll(/\S/gu)].map(match => [match.index, match[0]] as const)) {
    if (start < 0 && seen === at) start = index
    seen += character.length
    if (start >= 0 && seen >= at + wanted.length) return { start, end: index + character.length }
  }
  return null
}

const squeeze = (text: string) => text.replace(/\s+/gu, '')
