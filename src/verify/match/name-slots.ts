/** Whether a name of the passage stands in the very place of one that it lacks: `Brest Region` and `Минская область`. */
import { cognateKey } from '../../text/names.ts'
import type { Matched } from './matched.ts'
import { printedAt } from './page-words.ts'
import type { QuoteWord } from './quote-words.ts'

/** What lies in a region or district is said of no other one; of countries and capitals that doesn't hold: one stands for the other. */
const AREAS: ReadonlySet<string> = new Set('region oblast voblast district raion rayon province область области областью областях район района районе районом вобласць вобласці раён раёна раёне'.split(' '))
/** Consonants that two names share in their order, as a share of the longer one's: `Brest`/`Минской` none, `Gomel`/`Могилевской` .4. */
const SHARED_SOUNDS_MAX = 0.4
/** Shorter names are written in too many ways. */
const NAME_LENGTH_MIN = 4

/**
 * `quoted`: the name that the page lacks; `place`: where the page's other name stands. Both names go with the same word for an area, which is met, and the dictionary knows what the missing one is called. Names of
 * persons never are so sure: `Grzegorz` is `Гжегож`, and a surname may be left out, changed or written as it is heard.
 */
export function isInPlaceOf({ words, window, page }: Matched, quoted: QuoteWord, place: number): boolean {
  const text = printedAt(page, place)
  if (quoted.stems.size === 0 || ![quoted.text, text].every(isPlainName) || sharedSounds(quoted.lower, text.toLowerCase()) > SHARED_SOUNDS_MAX) return false
  const at = words.indexOf(quoted)
  return [at - 1, at + 1].some(index => {
    const hit = window.hits.get(index)
    return hit !== undefined && hit.strength >= 1 && AREAS.has(words[index]?.lower ?? '') && Math.abs(hit.place - place) === 1
  })
}

const isPlainName = (text: string) => text.length >= NAME_LENGTH_MIN && /^\p{Lu}\p{Ll}+$/u.test(text)

function sharedSounds(one: string, other: string): number {
  const [left, right] = [cognateKey(one), cognateKey(other)]
  let row = new Array<number>(right.length + 1).fill(0)
  for (const letter of left) {
    const next = [0]
    for (let at = 1; at <= right.length; at += 1) next.push(right[at - 1] === letter ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0))
    row = next
  }
  return (row.at(-1) ?? 0) / Math.max(1, left.length, right.length)
}
