/** Decides what a hyphen at a line's end stands for: part of a word, or the mark of its division. */

export interface Hyphens {
  /** Whether the hyphen stays when `before-` and `after` are joined. */
  stays(before: string, after: string): boolean
}

/** A word cut by a line's end: its halves are no words that the document has. */
const CUT = /(?<!\p{L})(\p{L}+)[-\u2010\u00ad][^\S\n]*\n\s*(\p{L}+)/gu
/** So many words cut for sure, and so few hyphens that stay for sure, and a document divides its words: what could be either is one more. */
const DIVIDED_MIN = 3
const KEPT_SHARE_MAX = 0.25

type Answer = 'stays' | 'goes' | 'either'

/** The document's own words decide: how it writes the word elsewhere, which parts are words by themselves, and whether it divides words at all. */
export function hyphensOf(document: string): Hyphens {
  const text = document.toLowerCase()
  const cuts = [...text.matchAll(CUT)]
  const whole = new Set<string>()
  const compounds = new Set<string>()
  const firstParts = new Set<string>()
  for (const [word] of text.replace(CUT, ' ').matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
    if (!word.includes('-')) whole.add(word)
    else {
      compounds.add(word)
      firstParts.add(word.slice(0, word.indexOf('-')))
      for (const part of word.split('-').slice(1)) whole.add(part)
    }
  }
  const answer = (first: string, second: string): Answer => {
    if (compounds.has(`${first}-${second}`)) return 'stays'
    if (whole.has(first + second)) return 'goes'
    if (firstParts.has(first) && whole.has(second)) return 'stays'
    return whole.has(first) && whole.has(second) ? 'either' : firstParts.has(first) ? 'either' : 'goes'
  }
  const answers = cuts.map(([, first = '', second = '']) => answer(first, second))
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
