/** The room's public face: what a manuscript's notes cite and its markers claim. */
import type { Address, Apparatus } from '../model/citation.ts'
import type { Manuscript } from '../model/manuscript.ts'
import { agreed } from './agreement.ts'
import { findClaims } from './claims.ts'
import { understandNotes } from './notes.ts'
import { numberingFaults } from './numbering.ts'

export { addressesIn, type Addressed } from './notes.ts'
export { reportedSource } from './source/reported.ts'

/** Any manuscript is fine; one without notes and markers gives empty lists. `found`: the addresses of each note (`addressesIn`), where they are known. */
export function understand(manuscript: Manuscript, found?: readonly (readonly Address[])[]): Apparatus {
  return { notes: agreed(understandNotes(manuscript.notes, found)), claims: findClaims(manuscript), numbering: numberingFaults(manuscript) }
}
