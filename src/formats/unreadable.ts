/** Why a file can't be read: what goes behind its name in a sentence, without the stop. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}
