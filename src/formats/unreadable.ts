/** Why a file can't be read. */
import { phrase, worded, type Phrase, type PhraseValue } from '../model/phrase.ts'

/** `said` goes behind the file's name in a sentence, without the stop. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly said: Phrase

  constructor(said: Phrase, options?: ErrorOptions) {
    super(worded(said), options)
    this.said = said
  }
}

/** A tag: throw unreadable`is damaged or cut off` */
export const unreadable = (words: TemplateStringsArray, ...values: readonly PhraseValue[]): Unreadable => new Unreadable(phrase(words, ...values))
