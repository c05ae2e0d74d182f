/** What ends the sentence after an address and is no part of it. */
export const SENTENCE_END = /[.;]$/u
