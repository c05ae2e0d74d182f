/** Several settings under one name; each of them given itself goes before it. */

/** `polite`: as robots.txt of small sites ask for most often · `swift`: for sites that one knows. */
export const POLITENESS = {
  polite: { delayMs: 3000, perHost: 1, maxConcurrency: 16, retries: 1 },
  normal: { delayMs: 1000, perHost: 1, maxConcurrency: 64, retries: 2 },
  swift: { delayMs: 250, perHost: 2, maxConcurrency: 128, retries: 2 },
} as const
export type Politeness = keyof typeof POLITENESS
export const POLITENESS_NAMES = ['polite', 'normal', 'swift'] as const satisfies readonly Politeness[]

/** From which severity on a command ends with 1. */
export const STRICTNESS = { strict: { failOn: 'warning' }, normal: { failOn: 'error' }, lenient: { failOn: 'never' } } as const
export type Strictness = keyof typeof STRICTNESS
export const STRICTNESS_NAMES = ['strict', 'normal', 'lenient'] as const satisfies readonly Strictness[]
