/** What a writer of corrected copies is given, and what it gives. */
import type { Corrections } from '../model/correction.ts'
import type { Manuscript } from '../model/manuscript.ts'

export interface FixTask {
  readonly bytes: Uint8Array
  readonly manuscript: Manuscript
  readonly corrections: Corrections
  /** Name of the file, for messages and the patch. */
  readonly document: string
  /** Files beside it that it names and that were read with it, by their paths within its folder. */
  readonly beside?: ReadonlyMap<string, Uint8Array>
  /** Stamped on what is changed. */
  readonly now: Date
}

export interface FixedCopy {
  readonly bytes: Uint8Array
  /** Corrected copies of files beside it, by their paths within its folder; only those that something was written into. */
  readonly beside?: ReadonlyMap<string, Uint8Array>
  /** All changes as one unified diff, for formats that are text. */
  readonly patch: string | null
}
