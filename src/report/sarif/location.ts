/** Where a result stands: the file, and of a text file its lines and characters. */
import type { Place, LocatedFinding } from '../located.ts'

/** Stands for the folder in which the check ran. */
export const ROOT = '%SRCROOT%'

export function uriOf({ file, isFromRoot }: Pick<Place, 'file' | 'isFromRoot'>): object {
  return { uri: file.replace(/\p{Surrogate}/gu, '\uFFFD').split('/').map(encodeURIComponent).join('/'), ...(isFromRoot && { uriBaseId: ROOT }) }
}

/** Empty for what belongs to no document. Of a file without lines the note is named as a place of its own kind. */
export function locationsOf({ place, reference, name }: LocatedFinding): readonly object[] {
  if (place === null) return []
  const region = place.lines === null ? null : { startLine: place.lines.first, endLine: place.lines.last, ...(reference !== null && reference.file === undefined && spanOf(reference.span)) }
  const logical = reference === null ? null : { name: name ?? reference.id, fullyQualifiedName: reference.id, kind: 'note' }
  return [{ physicalLocation: { artifactLocation: uriOf(place), ...(region !== null && { region }) }, ...(logical !== null && { logicalLocations: [logical] }) }]
}

/** Offsets of UTF-16 units, as `columnKind` says; a document of several files counts them over all. */
const spanOf = ([start, end]: readonly [number, number]) => ({ charOffset: start, charLength: end - start })

/** The line of the running text that a finding speaks of. */
export function relatedOf({ about }: LocatedFinding): readonly object[] {
  return about?.lines == null ? [] : [{ id: 1, physicalLocation: { artifactLocation: uriOf(about), region: { startLine: about.lines.first } } }]
}
