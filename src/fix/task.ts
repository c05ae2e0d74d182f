/** What a writer of corrected copies is given, and what it gives. */
import type { Corrections } from '../model/correction.ts'
import type { Manuscript } from '../model/manuscript.ts'

export interface FixTask {
  readonly bytes: Uint8Array
  readonly manuscript: Manuscript
  readonly corrections: Corrections
  /** Name of the file, for messages and the patch. */
  readonly document: string
  /** Stamped on what is changed. */
  readonly now: Date
}

export interface FixedCopy {
  readonly bytes: Uint8Array
  /** The change as a unified diff, for formats that are text. */
  readonly patch: string | null
}
