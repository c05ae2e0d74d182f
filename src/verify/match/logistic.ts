/** The model that turns evidence into a probability that the page says it. */
import type { Features } from './features.ts'

export interface Weights { readonly bias: number; readonly of: Readonly<Record<keyof Features, number>> }

/** Probability, 0 to 1, that a passage with these features says what the text says. */
export function probability(features: Features, { bias, of }: Weights): number {
  const names = Object.keys(of) as (keyof Features)[]
  return 1 / (1 + Math.exp(-names.reduce((sum, name) => sum + of[name] * features[name], bias)))
}
