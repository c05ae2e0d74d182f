/**
 * Undoes a layout that prints every visual line of an address twice: `A1 B1 A2 B2 …`, where the lines of both copies A and B
 * may be cut at different points, within words too. Both copies are whole, so the text is parted into them by walking along
 * both at once: what one copy says further on, the other must say again. The walk covers the whole text or fails.
 */
import type { Doubt } from './align.ts'
import { confusionsAt } from './confusions.ts'

export interface Interleaved { readonly text: string; readonly doubts: readonly Doubt[] }

/** Letters that may differ between the copies. */
const CONFUSIONS_MAX = 3
/** Nothing longer is one address. */
const LENGTH_MAX = 1200
/** Steps after which a text that wouldn't part is left alone. */
const STEPS_MAX = 6000
/** A run of one copy that goes on with what the other said proves something from so many characters on. */
const TURNS_MAX = 24

/**
 * `text` begins with the first copy and prints the beginning of the second at `second`; `null` where it isn't two whole copies
 * in turns. With a single turn both copies must agree in every letter: else they may be two addresses.
 */
export function deinterleave(text: string, second: number): Interleaved | null {
  if (text.length > LENGTH_MAX || second < 1) return null
  const walk = new Walk(text)
  const odd = oddLetters(text)
  for (const confusions of [0, CONFUSIONS_MAX]) {
    if (odd > confusions * ODD_OF_ONE_MAX) continue
    const found = walk.from({ at: second, own: 0, other: second, said: text.slice(0, second), doubts: [], turns: 1 }, confusions)
    if (found !== null) return found
  }
  return null
}

/** A misread letter takes one or two from their places and puts one or two there. */
const ODD_OF_ONE_MAX = 4

/** Two copies have each letter twice: how many letters stand in the text an odd number of times. */
function oddLetters(text: string): number {
  const odd = new Set<string>()
  for (const letter of text) if (!odd.delete(letter)) odd.add(letter)
  return odd.size
}

/** Where the walk is: `own` characters of the copy whose turn it is are read, `other` of the other; `said` is the longer. */
interface Place {
  readonly at: number
  readonly own: number
  readonly other: number
  readonly said: string
  readonly doubts: readonly Difference[]
  readonly turns: number
}

/** A doubt, and whether the second copy printed `other`. */
interface Difference extends Doubt { readonly isOfSecond: boolean }

/** So many letters after its true end a copy may seem to go on by chance. */
const BACK_MAX = 5
/** A copy that takes over goes on with what was said for so many letters. */
const AGREEING_MIN = 4

class Walk {
  private readonly text: string
  private steps = 0
  private failed = new Set<string>()

  constructor(text: string) {
    this.text = text
  }

  from(place: Place, confusionsMax: number): Interleaved | null {
    this.steps = 0
    this.failed = new Set()
    return this.go(place, confusionsMax)
  }

  /** Reads on with the copy whose turn it is, as far as it agrees, then tries the places where the other may take over. */
  private go(start: Place, confusionsMax: number): Interleaved | null {
    const key = `${start.at} ${start.own} ${start.other} ${start.doubts.length}`
    if (start.turns > TURNS_MAX || this.failed.has(key)) return null
    const behind: Place[] = []
    const leading: Place[] = []
    let place = start
    for (;;) {
      this.steps += 1
      const next = this.steps > STEPS_MAX || place.at >= this.text.length ? null : this.step(place, confusionsMax)
      if (next === null) break
      place = next
      if (place.at === this.text.length && place.own === place.said.length && place.other === place.said.length && (place.turns > 1 || place.doubts.length === 0)) return inFirstCopy(place)
      if (place.other === place.said.length) behind.push(place)
      else if (this.agrees(place)) leading.push(place)
    }
    for (const { at, own, other, said, doubts, turns } of [...behind.slice(-BACK_MAX).reverse(), ...leading]) {
      const found = at >= this.text.length ? null : this.go({ at, own: other, other: own, said, doubts, turns: turns + 1 }, confusionsMax)
      if (found !== null) return found
    }
    this.failed.add(key)
    return null
  }

  /** The copy that is behind says again what was said, from here on. */
  private agrees({ at, other, said }: Place): boolean {
    const length = Math.min(AGREEING_MIN, said.length - other, this.text.length - at)
    let different = 0
    for (let step = 0; step < length; step += 1) if (this.text.charAt(at + step) !== said.charAt(other + step)) different += 1
    return length > 0 && different <= 1
  }

  private step(place: Place, confusionsMax: number): Place | null {
    // Written out rather than spread: a place is made for each letter.
    const { at, own, other, said, doubts, turns } = place
    const letter = this.text.charAt(at)
    if (own === said.length) return said.length * 2 > this.text.length + CONFUSIONS_MAX ? null : { at: at + 1, own: own + 1, other, said: said + letter, doubts, turns }
    if (letter === said.charAt(own)) return { at: at + 1, own: own + 1, other, said, doubts, turns }
    if (doubts.length >= confusionsMax) return null
    const pair = confusionsAt(this.text, at).find(([, meant]) => said.startsWith(meant, own)) ?? digits(letter, said.charAt(own))
    if (pair === null) return null
    const doubt = { start: own, end: own + pair[1].length, other: pair[0], isOfSecond: turns % 2 === 1 }
    return { at: at + pair[0].length, own: own + pair[1].length, other, said, doubts: [...doubts, doubt], turns }
  }
}

/** The text as the first copy has it, the second copy's letters as doubts, whichever was printed further. */
function inFirstCopy({ said, doubts }: Place): Interleaved {
  let text = said
  const turned: Doubt[] = []
  for (const doubt of [...doubts].sort((a, b) => b.start - a.start)) {
    const own = said.slice(doubt.start, doubt.end)
    const first = doubt.isOfSecond ? own : doubt.other
    const second = doubt.isOfSecond ? doubt.other : own
    const shift = first.length - own.length
    text = text.slice(0, doubt.start) + first + text.slice(doubt.end)
    for (const [index, later] of turned.entries()) turned[index] = { ...later, start: later.start + shift, end: later.end + shift }
    turned.push({ start: doubt.start, end: doubt.start + first.length, other: second })
  }
  return { text, doubts: turned.reverse() }
}

function digits(printed: string, meant: string): readonly [string, string] | null {
  return /^\d{2}$/u.test(printed + meant) ? [printed, meant] : null
}
