/** The characters of a text as numbers in a row: to read them there costs a third of asking a string for each. */

/** UTF-16 codes of a text, and behind them zeros, so that who looks ahead finds nothing. */
export type Codes = Uint16Array

/** How far behind its end a text may be looked at. */
const AHEAD = 4

/** Of one text after the other; kept, as the next one needs as much. */
let kept: Codes = new Uint16Array(0)
let bytes = Buffer.from(kept.buffer)

/** The codes of a text, good until those of another are asked for: all stand in one place. */
export function codesOf(text: string): Codes {
  if (kept.length < text.length + AHEAD) {
    kept = new Uint16Array(2 * text.length + AHEAD)
    bytes = Buffer.from(kept.buffer)
  }
  bytes.write(text, 'utf16le')
  for (let at = text.length; at < text.length + AHEAD; at += 1) kept[at] = 0
  return kept
}

/** The text from `start` to `end`, as a copy: a slice would keep all of the text that it is of in memory. */
export function textOf(codes: Codes, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at += 1) text += String.fromCharCode(codes[at] ?? 0)
  return text
}
