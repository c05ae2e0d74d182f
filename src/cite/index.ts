/** The room's public face: what a manuscript's notes cite and its markers claim. */
import type { Apparatus } from '../model/citation.ts'
import type { Manuscript } from '../model/manuscript.ts'
import { agreed } from './agreement.ts'
import { findClaims } from './claims.ts'
import { understandNotes } from './notes.ts'
import { numberingFaults } from './numbering.ts'

export { reportedSource } from './source/reported.ts'

/** Any manuscript is fine; one without notes and markers gives empty lists. */
export function understand(manuscript: Manuscript): Apparatus {
  return { notes: agreed(understandNotes(manuscript.notes)), claims: findClaims(manuscript), numbering: numberingFaults(manuscript) }
}
