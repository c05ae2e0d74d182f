/** Counts the words of a text that a stretch of the page meets. */
import type { Search } from './ceilings.ts'
import type { Hit } from './hits.ts'

export interface Tally { readonly met: ReadonlyMap<number, Hit>; add(hit: Hit): boolean; weight(): number; places(): number }

/**
 * Counts hits in order of place. One page word stands for one word, else a repeated topic word would make any passage fit;
 * one of several parts (`ракетно-пушечный`) for as many, and one that stands for a term (`МЧС`) for all words of it.
 */
export function tallyOf({ words, weights, page }: Search): Tally {
  const met = new Map<number, Hit>()
  let lastPlace = -1
  let lastTerm = -1
  let free = 0
  let weight = 0
  let places = 0
  return {
    met,
    add(hit) {
      const gain = (weights[hit.word] ?? 0) * (hit.strength - (met.get(hit.word)?.strength ?? 0))
      if (gain <= 0) return false
      const term = words[hit.word]?.term ?? -1
      if (hit.place !== lastPlace) {
        lastPlace = hit.place
        free = Math.max(1, page.words[hit.place]?.parts.length ?? 1)
        places += 1
      } else if (free === 0 && (term < 0 || term !== lastTerm)) return false
      free = Math.max(0, free - 1)
      lastTerm = term
      met.set(hit.word, hit)
      weight += gain
      return true
    },
    weight: () => weight,
    places: () => places,
  }
}
