/** Weights of the logistic model, trained by `bench/train-matching.mjs`; see there for data and method. */
import type { Weights } from './logistic.ts'

export const ACROSS_LANGUAGES: Weights = {
  bias: -6.0,
  of: { coverage: 5.15, figures: 1.6, unknown: 2.37, margin: 3.11, size: 0.76, reverse: 4.0, extraFigures: -0.9, extraNames: -0.4 },
}
