/** A source as outputs tell it. */
import type { ReportedSource, Source } from '../../model/citation.ts'

export function reportedSource({ addresses, ...source }: Source): ReportedSource {
  return { ...source, urls: addresses.flatMap(({ repaired }) => (repaired.url === null ? [] : [repaired.url])) }
}
