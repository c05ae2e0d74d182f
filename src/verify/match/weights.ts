/** Weights of the logistic model, trained by `bench/train-matching.mjs`; see there for data and method. */
import type { Weights } from './logistic.ts'

export const ACROSS_LANGUAGES: Weights = {
  bias: -6,
  of: { coverage: 7, density: 3, names: 1, figures: 1, unknown: 0, margin: 2, size: 0, extraFigures: -0.5 },
}
