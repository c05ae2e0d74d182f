/**
 * Finds the web addresses that a printed text cites. The steps, and where in `repair/` each is taken:
 *
 * ```
 *  text ─ characters ──▶ dashes, full-width and look-alike letters as an address has them
 *       ─ starts ──────▶ where addresses begin: schemes whole, broken, spaced; `www`; bare hosts
 *       ─ gather ──────▶ their pieces over blanks, lines, pages, other notes (goes-on, foreign, tokens)
 *       ─ single ──────▶ one address, by these steps:
 *           copies ────────▶ once, where it is printed twice (interleave: copies in turns; undouble, piece, align, steps: piece by piece)
 *           trim, leftovers ▶ without what stuck to it, queries once
 *           site ──────────▶ host (host, well-known), sections and ids (codes) by names and profiles
 *           slug-place ────▶ a transliterated headline's words (wording, word, titled, untitled, split)
 *           path-reading ──▶ all other words and their joints (path-misread, path-joints, path-words)
 *           cut-off ───────▶ what lacks its end (endings, whole)
 *       ─ judge ───────▶ the verdict
 *       ─ remedy ──────▶ a word that is still none, where misread letters or a hyphen explain it
 *       ─ wiki-title ──▶ the rest of a wiki's title, which print keeps its blanks in
 *       ─ weigh ───────▶ the evidence and the probability (evidence, confidence)
 *  addresses ─ neighbours ▶ those that look like torn copies of one; weigh: pieces that stand between
 * ```
 *
 * What a step can't decide becomes another reading; any makes the verdict `ambiguous`. Words are known by `words` (Russian, in
 * every romanization), by `path-words` (English and paths), misreadings by `confusions`.
 */
import type { RepairedUrl, UrlFlaw } from '../model/url.ts'
import { plainCharacters } from './repair/characters.ts'
import type { Gathered } from './repair/gather.ts'
import { gather } from './repair/gather.ts'
import { remedied } from './repair/remedy.ts'
import { repairSingle } from './repair/single.ts'
import { withoutTornCopies } from './repair/neighbours.ts'
import type { Placed } from './repair/neighbours.ts'
import type { Start } from './repair/starts.ts'
import { startFrom } from './repair/starts.ts'
import { weighed, withLeftOver } from './repair/weigh.ts'
import { titleRest, withTitle } from './repair/wiki-title.ts'
import { vocabularyOf } from './repair/words.ts'

/** Texts are examined so far; a printed note is never longer. */
const LENGTH_MAX = 50_000
/** One text cites no more addresses. */
const ADDRESSES_MAX = 200
/** Nor do so many pieces of it look like the beginning of one. */
const STARTS_MAX = 400

/** So much of what follows an address shows whether it is printed again. */
const AFTER_MAX = 400

/**
 * Every web address that a printed text cites, in order, repaired: `text` is a whole printed note with its line breaks, or
 * a bare address. `hints.title` is the note's title, where it was found; else what stands before an address serves.
 * Empty where the text cites none. An address within an address (an archive's) is one.
 */
export function findAddresses(text: string, hints: { readonly title?: string | null } = {}): readonly RepairedUrl[] {
  const original = text.slice(0, LENGTH_MAX)
  const folded = plainCharacters(original)
  const between: string[] = []
  const placed: Placed[] = []
  let before = 0
  let tried = 0
  for (let start = startFrom(folded, 0); start !== null && placed.length < ADDRESSES_MAX && tried < STARTS_MAX; tried += 1) {
    const gathered = gather(folded, start.next, start.opening)
    const title = hints.title ?? folded.slice(before, start.index)
    const lead = folded.slice(before, start.index)
    between.push(lead)
    placed.push(...addressesIn({ original, folded, start, gathered, title, before: lead }).map((address, index) => ({ address, between: index === 0 ? lead : '' })))
    before = Math.max(gathered.end, start.next, start.index + 1)
    start = startFrom(folded, before)
  }
  return withLeftOver(withoutTornCopies(placed), [...between, folded.slice(before)])
}

/** A bare host at a line's beginning may have left its first letters at the end of the line above. */
const WRAPPED_BEFORE = /(?<![\p{L}\d])[a-z0-9-]{1,20}[ \t]*\n\s*$/u
const LOOK_BACK = 60

interface Place { readonly original: string; readonly folded: string; readonly start: Start; readonly gathered: Gathered; readonly title: string; readonly before: string }

/** One address, or several that stand without a gap. */
function addressesIn({ original, folded, start, gathered, title, before }: Place): readonly RepairedUrl[] {
  const found: RepairedUrl[] = []
  const vocabulary = vocabularyOf(title)
  const sourceOf = (at: number): number => {
    const gap = gathered.gaps.findLast(({ at: place }) => place <= at)
    return gap === undefined ? start.next + Math.max(0, at - start.opening.length) : gap.source + at - gap.at
  }
  let isGuess = gathered.isGuess || (start.kind === 'bare' && WRAPPED_BEFORE.test(folded.slice(Math.max(0, start.index - LOOK_BACK), start.index)))
  for (let from = 0; from < gathered.joined.length;) {
    const printedFrom = from === 0 ? start.index : sourceOf(from)
    const joined = gathered.joined.slice(from)
    const gaps = gathered.gaps.filter(gap => gap.at > from).map(gap => ({ ...gap, at: gap.at - from }))
    const hasLookalikes = original.slice(printedFrom, gathered.end) !== folded.slice(printedFrom, gathered.end)
    const flaws = flawsOf(start, gaps, hasLookalikes)
    const { address, restFrom, isRestGuess } = repairSingle({ printed: '', joined, gaps, flaws, vocabulary, isGuess })
    isGuess = isRestGuess || gathered.isGuess
    const length = restFrom ?? joined.length
    const endRead = restFrom === null ? gathered.end : sourceOf(from + restFrom)
    const rest = address === null ? '' : titleRest(address, folded.slice(endRead, endRead + AFTER_MAX))
    const end = endRead + rest.length
    const printed = original.slice(printedFrom, end).trim()
    const surroundings = { joined: joined.slice(0, length), gaps: gaps.filter(({ at }) => at < length), printed, before, after: folded.slice(end, end + AFTER_MAX), vocabulary }
    if (address !== null) found.push(weighed(withTitle(remedied({ ...address, printed }, vocabulary), rest), surroundings))
    if (restFrom === null) break
    from += restFrom
  }
  return found
}

function flawsOf(start: Start, gaps: Gathered['gaps'], hasLookalikes: boolean): readonly UrlFlaw[] {
  const flaws: UrlFlaw[] = []
  if (start.kind === 'scheme-broken') flaws.push('scheme-broken')
  if (start.kind === 'scheme-spaced' || gaps.some(gap => gap.kind === 'blank')) flaws.push('space')
  if (gaps.some(gap => gap.kind === 'line')) flaws.push('wrapped')
  if (gaps.some(gap => gap.kind === 'page')) flaws.push('page-break')
  if (hasLookalikes) flaws.push('homoglyph')
  return flaws
}
