interface Printed {
  readonly text: string
  /** The number or sign of each note, and how its body begins. */
  readonly notes: readonly (readonly [note: number | string, beginning: string])[]
  /** The number or sign of each marker, and the last words before it. */
  readonly marks: readonly (readonly [note: number | string, words: string])[]
}
export const PRESS_LAYOUTS: Readonly<Record<string, (seed: number, language: 'en' | 'ru' | 'be') => Printed>>
