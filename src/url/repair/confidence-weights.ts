/** Weights of `confidence.ts`, trained by `bench/train-repair.mjs`; positive ones speak for the address. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  bias: 0,
}
