/** The pieces of text of a page, upright ones only, each with its place. */

/** A piece set in one font and size. Lengths in points from the page's upper left corner. */
export interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the baseline. */
  readonly y: number
  readonly size: number
}

/** Six numbers of an affine transformation, as PDF writes it (ISO 32000-1, 8.3.3). */
export type Transform = readonly [number, number, number, number, number, number]

/** What the library tells of a piece. */
export interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}

/** A page of newsprint has 2,000 pieces; more is a drawing (set by judgement). */
const RUNS_MAX = 50_000
const CHARACTERS_MAX = 500_000
/** Text at a slant, as of stamps across the page, is none of the page's lines. */
const SLANT_MAX = 0.05

/** What TeX's font encodings (OT1, T1) have at codes that are controls elsewhere; its bitmap fonts don't name them. */
const TEX_CODES: ReadonlyMap<string, string> = new Map([
  ['\u000b', 'ff'], ['\u000c', 'fi'], ['\u000d', 'fl'], ['\u000e', 'ffi'], ['\u000f', 'ffl'],
  ['\u0010', '“'], ['\u0011', '”'], ['\u0012', '„'], ['\u0013', '«'], ['\u0014', '»'], ['\u0015', '–'], ['\u0016', '—'],
  ['\u001b', 'ff'], ['\u001c', 'fi'], ['\u001d', 'fl'], ['\u001e', 'ffi'], ['\u001f', 'ffl'],
])

/** `toPage` leads from the file's own coordinates to the page as it is seen. What stands beside the page is left out. */
export function runsOf(items: readonly TextItem[], toPage: Transform, { width, height }: { readonly width: number; readonly height: number }): readonly Run[] {
  const runs: Run[] = []
  let characters = 0
  for (const { str, transform, width: length } of items) {
    const text = printable(str)
    characters += text.length
    if (runs.length >= RUNS_MAX || characters > CHARACTERS_MAX) break
    if (text === '') continue
    const [a, b, c, d, e, f] = product(toPage, transform)
    const scale = Math.hypot(toPage[0], toPage[1])
    const size = Math.hypot(c, d)
    if (!(size > 0) || Math.abs(b) > SLANT_MAX * Math.abs(a) || a <= 0) continue
    if (e > width || f > height + size || f < 0 || e + length * scale < 0) continue
    runs.push({ text, left: e, right: e + length * scale, y: f, size })
  }
  return runs
}

/** Line ends and other controls within a piece are none of its text. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, control => TEX_CODES.get(control) ?? ' ')
}

function product(outer: Transform, inner: readonly number[]): Transform {
  const [a, b, c, d, e, f] = outer
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
