/** Sentences that are said where they arise, in Russian; `test/house/sentences.test.ts` holds that none is missing. */
export const OTHERWISE: Readonly<Record<string, string>> = {}
