/** Shows where two texts part: an address as printed and as it became, a quotation and the passage it comes from. */
import { html, type Html } from './template.ts'

/** Cells of a comparison; two addresses of 600 characters each. Longer ones are shown unmarked. */
const CELLS_MAX = 360_000
/** A run of equal characters is worth more than the same characters scattered: a doubled address keeps one copy whole. */
const RUN_BONUS = 2

/** `printed` with what was dropped struck out, and `url` with what was put in underlined. */
export function markedAddresses(printed: string, url: string): { printed: Html; url: Html } {
  const { before, after } = sharedEnds(printed, url)
  const [left, right] = [printed.slice(before, printed.length - after), url.slice(before, url.length - after)]
  if (left.length * right.length > CELLS_MAX) return { printed: html`${printed}`, url: html`${url}` }
  const common = align(left, right)
  const around = (middle: Html) => html`${printed.slice(0, before)}${middle}${printed.slice(printed.length - after)}`
  return {
    printed: around(runs(left, new Set(common.map(([at]) => at)), text => html`<del>${text}</del>`)),
    url: around(runs(right, new Set(common.map(([, at]) => at)), text => html`<ins>${text}</ins>`)),
  }
}

/** Printed this much longer than what it became, an address stands there twice, and one copy is to be kept whole. */
const DOUBLED_RATIO = 1.3

/** Characters that both begin with, and that both end with beyond those: most damage leaves little between to compare. */
function sharedEnds(printed: string, url: string): { readonly before: number; readonly after: number } {
  const most = Math.min(printed.length, url.length)
  const isDoubled = printed.length > DOUBLED_RATIO * url.length
  let before = 0
  while (!isDoubled && before < most && printed[before] === url[before]) before += 1
  let after = 0
  while (after < most - before && printed[printed.length - 1 - after] === url[url.length - 1 - after]) after += 1
  return { before, after }
}

function runs(text: string, kept: ReadonlySet<number>, change: (text: string) => Html): Html {
  if (text === '') return html``
  const pieces: Html[] = []
  let start = 0
  for (let end = 1; end <= text.length; end += 1) {
    const isKept = kept.has(start)
    if (end < text.length && kept.has(end) === isKept) continue
    pieces.push(isKept ? html`${text.slice(start, end)}` : change(text.slice(start, end)))
    start = end
  }
  return html`${pieces}`
}

/** Pairs of offsets that correspond: a longest common subsequence that favours unbroken runs (Needleman–Wunsch). */
function align(left: string, right: string): (readonly [number, number])[] {
  const width = right.length + 1
  // Scores reach three times the length of an address, which fits.
  const best = new Int16Array((left.length + 1) * width)
  const ending = new Int16Array((left.length + 1) * width)
  for (let i = left.length - 1; i >= 0; i -= 1) {
    const letter = left.charCodeAt(i)
    let beside = 0
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const here = i * width + j
      const diagonal = here + width + 1
      let run = 0
      if (letter === right.charCodeAt(j)) {
        const before = ending[diagonal] ?? 0
        run = 1 + Math.max(best[diagonal] ?? 0, before > 0 ? before + RUN_BONUS : 0)
        ending[here] = run
      }
      beside = Math.max(run, best[here + width] ?? 0, beside)
      best[here] = beside
    }
  }
  return walk(left, right, { best, ending, width })
}

function walk(left: string, right: string, { best, ending, width }: { readonly best: Int16Array; readonly ending: Int16Array; readonly width: number }): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  let isInRun = false
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const here = i * width + j
    const [run = 0, most = 0, below = 0] = [ending[here], best[here], best[here + width]]
    if (run > 0 && (run === most || isInRun)) {
      pairs.push([i, j])
      const next = ending[here + width + 1] ?? 0
      isInRun = next > 0 && next + RUN_BONUS >= (best[here + width + 1] ?? 0)
      i += 1
      j += 1
    } else if (below === most) i += 1
    else j += 1
  }
  return pairs
}

/** `text` with the words of the differences marked, each where it next stands as whole words. */
export function markedWords(text: string, words: readonly string[]): Html {
  const pieces: Html[] = []
  let done = 0
  for (const word of words) {
    const at = word === '' ? -1 : findWhole(text, word, done)
    if (at < 0) continue
    pieces.push(html`${text.slice(done, at)}<mark>${text.slice(at, at + word.length)}</mark>`)
    done = at + word.length
  }
  return html`${pieces}${text.slice(done)}`
}

function findWhole(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWhole = !(/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}]/u.test(word)) && !(/[\p{L}\p{N}]$/u.test(word) && /^[\p{L}\p{N}]/u.test(text.slice(at + word.length, at + word.length + 2)))
    if (isWhole) return at
  }
  return -1
}
