/** Decides what a hyphen at a line's end stands for: part of a word, or the mark of its division. */

export interface Hyphens {
  /** Whether the hyphen stays when `before-` and `after` are joined. */
  stays(before: string, after: string): boolean
}

/** The document's own words decide: how it writes the word elsewhere, and which parts are words by themselves. */
export function hyphensOf(document: string): Hyphens {
  const whole = new Set<string>()
  const compounds = new Set<string>()
  const firstParts = new Set<string>()
  for (const [lower] of document.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
    if (!lower.includes('-')) whole.add(lower)
    else {
      compounds.add(lower)
      firstParts.add(lower.slice(0, lower.indexOf('-')))
      for (const part of lower.split('-').slice(1)) whole.add(part)
    }
  }
  return {
    stays(before, after) {
      const [first, second] = [before.toLowerCase(), after.toLowerCase()]
      if (!/^\p{Ll}/u.test(after) || compounds.has(`${first}-${second}`)) return true
      if (whole.has(first + second)) return false
      return firstParts.has(first) || (whole.has(first) && whole.has(second))
    },
  }
}
