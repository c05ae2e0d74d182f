/** Weights of the logistic model, trained by `bench/train-matching.mjs`; see there for data and method. */
import type { Weights } from './logistic.ts'

export const ACROSS_LANGUAGES: Weights = {
  bias: -8.44,
  of: { coverage: 3.43, figures: 2.72, unknown: 1.05, margin: 4.53, size: 2.71, reverse: 3.38, extraFigures: -1.45, extraNames: -0.77 },
}
