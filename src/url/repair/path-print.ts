/** A path as print has it: its words, its breaks, and what may become of them. */
import type { Vocabulary } from './words.ts'

/** A path with its breaks, all offsets into `text`. */
export interface PrintedPath {
  readonly text: string
  readonly host: string
  /** Hyphens at a line's end, which a typesetter may have put in. */
  readonly soft: ReadonlySet<number>
  /** Where a blank stood. */
  readonly blanks: ReadonlySet<number>
  /** Range of a headline's words that are read elsewhere. */
  readonly left: readonly [start: number, end: number]
  readonly vocabulary: Vocabulary
  /** Words that this site's addresses have. */
  readonly own: ReadonlySet<string>
}

/** What a word or a joint between words became. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly meant: string
  readonly isSure: boolean
  /** The print is likelier, as with compounds that sites name their folders by. */
  readonly isUnlikely?: true
}

/** A run of letters and digits that holds a letter. */
export interface Word { readonly text: string; readonly start: number; readonly end: number; readonly segment: string; /** Stands in a parameter's value. */ readonly isValue: boolean }

/** What is a word here, and whether the others are English. */
export interface Context { readonly isKnown: (word: string) => boolean; readonly isEnglish: boolean }

/** Words of fewer letters are one letter from too many others. */
export const MISREAD_ALONE_MIN = 5
/** A word of so many letters has one reading at most by chance (set estimate). */
export const SURE_MIN = 7
/** A headline has so many words. */
export const HEADLINE_WORDS_MIN = 3
