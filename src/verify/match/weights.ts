/** Weights of the logistic model, trained by `bench/train-matching.mjs`; see there for data and method. */
import type { Weights } from './logistic.ts'

export const ACROSS_LANGUAGES: Weights = {
  bias: -7.57,
  of: { coverage: 4.24, figures: 1.92, unknown: 2.60, margin: 3.62, size: 2.04, reverse: 3.82, extraFigures: -1.49, extraNames: -0.22 },
}
