/** Tells where paragraphs end in lines that stand apart by blank lines throughout, or in lines set close. */
import type { Line } from './lines.ts'

export interface Joint {
  readonly line: string
  readonly next: string
  /** Number of the line that `next` is, or is a part of. */
  readonly number: number
  /** A blank line, and nothing else, stands between. */
  readonly isApart: boolean
}

export interface ParagraphRules {
  /** Whether `next` begins a paragraph after `line`. */
  parts(joint: Joint): boolean
}

/** Blank lines part paragraphs unless so many of the lines after them go on with a small letter: three in four do in the book measured. */
const GOES_ON_MIN = 0.25
/** The word that follows would have fitted a line so much shorter than the rest: the break was wanted. Ragged lines of the book measured are above. */
const SHORT_AFTER_STOP = 0.9
const SHORT_HEADING = 0.7
/** No sentence ends here: what follows after the blank line, with a small letter, goes on. */
const GOES_ON = /[\p{L},;–-]$/u
/** Share of lines that the measure of a full line leaves out as overlong. */
const FULL_LINE_RANK = 0.9

/** `lines` are all of the document, `running` those that hold running text. */
export function paragraphRules(lines: readonly Line[], running: readonly Line[]): ParagraphRules {
  const lengths = running.map(line => line.text.trim().length).sort((left, right) => left - right)
  const full = lengths[Math.floor(lengths.length * FULL_LINE_RANK)] ?? 0
  const isSpaced = areLinesSpaced(lines)
  return {
    parts({ line, next, isApart }) {
      if (isApart && !isSpaced && !(/^\p{Ll}/u.test(next) && GOES_ON.test(line))) return true
      const reached = line.length + 1 + (/^\S+/u.exec(next)?.[0].length ?? 0)
      if (/^(?:\d{1,2}|\p{Ll})\) /u.test(next) && reached < full * SHORT_AFTER_STOP) return true
      if (!/^["'“”«„‘([]{0,2}[\p{Lu}\d]|^[-–—•*] /u.test(next) || /[,;–-]$/u.test(line)) return false
      return reached < full * (/[.!?…:]["'”’»)]{0,2}\s?\d{0,4}\s?[.]?$/u.test(line) ? SHORT_AFTER_STOP : SHORT_HEADING)
    },
  }
}

function areLinesSpaced(lines: readonly Line[]): boolean {
  let apart = 0
  let goesOn = 0
  for (const [index, line] of lines.entries()) {
    if (line.isBlank || lines[index + 1]?.isBlank !== true) continue
    let next = index + 1
    while (next < index + 4 && lines[next]?.isBlank === true) next += 1
    apart += 1
    if (/^\s*\p{Ll}/u.test(lines[next]?.text ?? '')) goesOn += 1
  }
  return apart > 0 && goesOn >= apart * GOES_ON_MIN
}
