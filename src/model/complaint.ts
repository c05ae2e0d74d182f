/** Bad input, said to the user in one sentence. */
import { phrase, worded, type Phrase, type PhraseValue } from './phrase.ts'

/** What, where, and what to do. The command line says it in the user's language and ends with exit code 2. */
export class Complaint extends Error {
  override readonly name = 'Complaint'
  readonly said: Phrase

  constructor(said: Phrase, options?: ErrorOptions) {
    super(worded(said), options)
    this.said = said
  }
}

/** A tag: throw complaint`There is no file ${name}: check the path.` */
export const complaint = (words: TemplateStringsArray, ...values: readonly PhraseValue[]): Complaint => new Complaint(phrase(words, ...values))
