/** Chance with a seed: the same seed gives the same rows on every machine. */

export interface Chance {
  /** 0 ≤ value < 1. */
  readonly fraction: () => number
  /** A whole number, both ends included. */
  readonly whole: (least: number, most: number) => number
  readonly happens: (probability: number) => boolean
  readonly pick: <T>(values: readonly T[]) => T
  /** One of the values, each as often as its weight says. */
  readonly weighted: <T>(values: readonly (readonly [T, number])[]) => T
  /** Text of `length` letters of an alphabet. */
  readonly code: (length: number, alphabet: string) => string
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are enough for rows that need only be many and unlike. */
export function makeChance(seed: number): Chance {
  let state = seed >>> 0
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1))
  const pick = <T>(values: readonly T[]): T => {
    const value = values[whole(0, values.length - 1)]
    if (value === undefined) throw new Error('nothing to pick from')
    return value
  }
  const weighted = <T>(values: readonly (readonly [T, number])[]): T => {
    let left = fraction() * values.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [value, weight] of values) if ((left -= weight) < 0) return value
    return pick(values)[0]
  }
  return {
    fraction, whole, pick, weighted,
    happens: probability => fraction() < probability,
    code: (length, alphabet) => Array.from({ length }, () => pick(Array.from(alphabet))).join(''),
  }
}
