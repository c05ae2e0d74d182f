/** Decides what a hyphen at a line's end stands for: part of a word, or the mark of its division. */

export interface Hyphens {
  /** Whether the hyphen stays when `before-` and `after` are joined. */
  stays(before: string, after: string): boolean
}

/** A word cut by a line's end. The hyphen is asked for first: few places have one. */
const CUT = /[-\u2010\u00ad](?<=(\p{L}+)[-\u2010\u00ad])[^\S\n]*\n\s*(\p{L}+)/gu
/** So many words cut for sure, and so few hyphens that stay for sure, and a document divides its words: what could be either is one more. */
const DIVIDED_MIN = 3
const KEPT_SHARE_MAX = 0.25

type Answer = 'stays' | 'goes' | 'either'

/** The document's own words decide: how it writes the word elsewhere, which parts are words by themselves, and whether it divides words at all. */
export function hyphensOf(document: string): Hyphens {
  const { cuts, rest } = cutWords(document.toLowerCase())
  // of words, and of words with hyphens, which nobody asks for whole
  const whole = new Set(rest.split(/[^\p{L}-]+/u))
  const compounds = new Set<string>()
  const firstParts = new Set<string>()
  for (const word of [...whole].filter(run => run.includes('-')).flatMap(run => run.split(/-(?!\p{L})|(?<!\p{L})-/u))) {
    const [first = '', ...others] = word.split('-')
    if (others.length === 0) whole.add(first)
    else {
      compounds.add(word)
      firstParts.add(first)
      for (const part of others) whole.add(part)
    }
  }
  const answer = (first: string, second: string): Answer => {
    if (compounds.has(`${first}-${second}`)) return 'stays'
    if (whole.has(first + second)) return 'goes'
    if (firstParts.has(first) && whole.has(second)) return 'stays'
    return whole.has(first) && whole.has(second) ? 'either' : firstParts.has(first) ? 'either' : 'goes'
  }
  const answers = cuts.map(({ first, second }) => answer(first, second))
  const kept = answers.filter(one => one === 'stays').length
  const divided = answers.filter(one => one === 'goes').length
  const divides = divided >= DIVIDED_MIN && kept <= (kept + divided) * KEPT_SHARE_MAX
  return {
    stays(before, after) {
      if (!/^\p{Ll}/u.test(after)) return true
      const told = answer(before.toLowerCase(), after.toLowerCase())
      return told === 'either' ? !divides : told === 'stays'
    },
  }
}

interface Cut { readonly first: string; readonly second: string }

/** The words cut by line ends, and the text without them: their halves are no words that the document has. */
function cutWords(text: string): { readonly cuts: readonly Cut[]; readonly rest: string } {
  const cuts: Cut[] = []
  const pieces: string[] = []
  let from = 0
  for (const match of text.matchAll(CUT)) {
    const [printed, first = '', second = ''] = match
    const start = match.index - first.length
    // the second half of the one before
    if (start < from) continue
    cuts.push({ first, second })
    pieces.push(text.slice(from, start))
    from = match.index + printed.length
  }
  return { cuts, rest: [...pieces, text.slice(from)].join(' ') }
}
