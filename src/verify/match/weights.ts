/** Weights of the logistic model, trained by `bench/train-matching.mjs`; see there for data and method. */
import type { Weights } from './logistic.ts'

export const ACROSS_LANGUAGES: Weights = {
  bias: -6.11,
  of: { coverage: 5.07, figures: 1.49, unknown: 0.62, margin: 4, size: 0.37, reverse: 3.61, extraFigures: -0.75, extraNames: -1.09 },
}
