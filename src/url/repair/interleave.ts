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
  for (const confusions of [0, CONFUSIONS_MAX]) {
    const found = walk.from({ at: second, own: 0, other: second, said: text.slice(0, second), doubts: [], turns: 1 }, confusions)
    if (found !== null) return found
  }
  return null
}

/** Where the walk is: `own` characters of the copy whose turn it is are read, `other` of the other; `said` is the longer. */
interface Place {
  readonly at: number
  readonly own: number
  readonly other: number
  readonly said: string
  readonly doubts: readonly Doubt[]
  readonly turns: number
}

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

  /** Reads on with the copy whose turn it is, as far as it agrees, and tries each place where the other may take over. */
  private go(start: Place, confusionsMax: number): Interleaved | null {
    const key = `${start.at} ${start.own} ${start.other} ${start.doubts.length}`
    if (start.turns > TURNS_MAX || this.failed.has(key)) return null
    let { at, own, said } = start
    let doubts = start.doubts
    for (;;) {
      this.steps += 1
      if (this.steps > STEPS_MAX) return null
      if (at >= this.text.length) break
      const step = this.step({ ...start, at, own, said, doubts }, confusionsMax)
      if (step === null) break
      at += step.printed
      own += step.meant
      said += step.more
      doubts = step.doubt === null ? doubts : [...doubts, step.doubt]
      if (this.isDone(at, { own, other: start.other, said }) && (start.turns > 1 || doubts.length === 0)) return { text: said, doubts }
      if (!this.mayTurn(at, start.other, said)) continue
      const found = this.go({ at, own: start.other, other: own, said, doubts, turns: start.turns + 1 }, confusionsMax)
      if (found !== null) return found
    }
    this.failed.add(key)
    return null
  }

  private isDone(at: number, { own, other, said }: { readonly own: number; readonly other: number; readonly said: string }): boolean {
    return at === this.text.length && own === said.length && other === said.length
  }

  /** The copy that is behind goes on with what was said; one that is level can't go on, for both are whole only at the end. */
  private mayTurn(at: number, other: number, said: string): boolean {
    return at < this.text.length && other < said.length && (this.text.charAt(at) === said.charAt(other) || confusionsAt(this.text, at).some(([, meant]) => said.startsWith(meant, other)))
  }

  private step({ at, own, said, doubts }: Place, confusionsMax: number): { readonly printed: number; readonly meant: number; readonly more: string; readonly doubt: Doubt | null } | null {
    const letter = this.text.charAt(at)
    if (own === said.length) return said.length * 2 > this.text.length + CONFUSIONS_MAX ? null : { printed: 1, meant: 1, more: letter, doubt: null }
    if (letter === said.charAt(own)) return { printed: 1, meant: 1, more: '', doubt: null }
    if (doubts.length >= confusionsMax) return null
    const pair = confusionsAt(this.text, at).find(([, meant]) => said.startsWith(meant, own)) ?? digits(letter, said.charAt(own))
    return pair === null ? null : { printed: pair[0].length, meant: pair[1].length, more: '', doubt: { start: own, end: own + pair[1].length, other: pair[0] } }
  }
}

function digits(printed: string, meant: string): readonly [string, string] | null {
  return /^\d{2}$/u.test(printed + meant) ? [printed, meant] : null
}
