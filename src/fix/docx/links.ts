/** The link behind a corrected address in a Word document: a relationship that an element names, or a field's instruction. */
import type { Correction } from '../../model/correction.ts'
import { decodedAttribute, heldBy, isMadeOf, type Place } from '../behind.ts'
import type { Edit } from '../edits.ts'
import { inXml } from '../written.ts'

/** Edits of the part, and of its relationships. No change of a link can be tracked: who refuses the new address sees the old print with the new link. */
export interface LinkEdits { readonly part: readonly Edit[]; readonly relationships: readonly Edit[] }

interface Linking {
  readonly source: string
  /** The part's own relationships as written; empty for none. */
  readonly relationships: string
  readonly places: readonly Place[]
  readonly correction: Correction
  /** For a relationship of its own. */
  readonly nextId: () => string
}

export function linkEdits({ source, relationships, places, correction, nextId }: Linking): LinkEdits {
  const part: Edit[] = [], related: Edit[] = []
  const seen = new Set<number>()
  for (const place of places) {
    const id = heldBy(source, place.start, { name: '(?:[\\w.-]+:)?hyperlink', attribute: '[\\w.-]+:id' })
    if (id === null) { part.push(...fieldEdits(source, place, correction, seen)); continue }
    if (seen.has(id.start)) continue
    seen.add(id.start)
    const target = relationshipOf(relationships, id.value)
    if (target === null || !isMadeOf(decodedAttribute(target.value), correction)) continue
    if (source.split(`:id="${id.value}"`).length <= 2) related.push({ start: target.start, end: target.end, text: inXml(correction.address) })
    else {
      // Another link shares it, and may be meant as it is.
      const own = nextId()
      part.push({ start: id.start, end: id.end, text: own })
      related.push({ start: target.element.end, end: target.element.end, text: target.copied(own, inXml(correction.address)) })
    }
  }
  return { part, relationships: related }
}

interface Target extends Place { readonly value: string; readonly element: Place; readonly copied: (id: string, target: string) => string }

function relationshipOf(relationships: string, id: string): Target | null {
  for (const { index, 0: element } of relationships.matchAll(/<(?:[\w.-]+:)?Relationship\s[^<>]*>/gu)) {
    if (/\sId=["']([^"']*)["']/u.exec(element)?.[1] !== id) continue
    const found = /\sTarget=(?:"([^"]*)"|'([^']*)')/u.exec(element)
    const value = found?.[1] ?? found?.[2]
    if (found === null || value === undefined || !element.endsWith('/>')) return null
    const end = index + found.index + found[0].length - 1
    return {
      value, start: end - value.length, end, element: { start: index, end: index + element.length },
      copied: (own, target) => element.replace(/(\sId=["'])[^"']*/u, (_, before: string) => `${before}${own}`).replace(/(\sTarget=["'])[^"']*/u, (_, before: string) => `${before}${target}`),
    }
  }
  return null
}

/** No field's instruction lies further before its text. */
const FIELD_MAX = 4000

/** `HYPERLINK "address"` in a field that is open at the place; one that is split over several runs stays. */
function fieldEdits(source: string, { start }: Place, correction: Correction, seen: Set<number>): readonly Edit[] {
  const from = Math.max(0, start - FIELD_MAX)
  const before = source.slice(from, start)
  const found = [...before.matchAll(/HYPERLINK\s+(?:"|&quot;)((?:(?!&quot;)[^"<>])*)(?:"|&quot;)/gu)].at(-1)
  const value = found?.[1]
  if (found === undefined || value === undefined || !isMadeOf(decodedAttribute(value), correction)) return []
  const behind = before.slice(found.index)
  if (/fldCharType=["']end["']|<\/(?:[\w.-]+:)?fldSimple>/u.test(behind)) return []
  const at = from + found.index + found[0].indexOf(value)
  if (seen.has(at)) return []
  seen.add(at)
  return [{ start: at, end: at + value.length, text: inXml(correction.address) }]
}
