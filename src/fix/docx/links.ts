/** The link behind a corrected address in a Word document: a relationship that an element names, or a field's instruction. */
import type { Correction } from '../../model/correction.ts'
import { decodedAttribute, heldBy, isMadeOf, type Place } from '../behind.ts'
import type { Edit } from '../edits.ts'
import { inXml } from '../written.ts'

/** Edits of the part, and of its relationships. No change of a link can be tracked: who refuses the new address sees the old print with the new link. */
export interface LinkEdits { readonly part: readonly Edit[]; readonly relationships: readonly Edit[] }

/** What a part says of its links, read once. */
export interface PartLinks {
  /** Its relationships by id. */
  readonly targets: ReadonlyMap<string, Target>
  /** How often it names each. */
  readonly uses: ReadonlyMap<string, number>
}

interface Linking {
  readonly source: string
  readonly links: PartLinks
  readonly places: readonly Place[]
  readonly correction: Correction
  /** For a relationship of its own. */
  readonly nextId: () => string
}

export function linkEdits({ source, links, places, correction, nextId }: Linking): LinkEdits {
  const part: Edit[] = [], related: Edit[] = []
  const seen = new Set<number>()
  for (const place of places) {
    const id = heldBy(source, place.start, { name: '(?:[\\w.-]+:)?hyperlink', attribute: '[\\w.-]+:id' })
    if (id === null) { part.push(...fieldEdits(source, place, correction, seen)); continue }
    if (seen.has(id.start)) continue
    seen.add(id.start)
    const target = links.targets.get(id.value)
    if (target === undefined || !isMadeOf(decodedAttribute(target.value), correction)) continue
    if ((links.uses.get(id.value) ?? 0) <= 1) related.push({ start: target.start, end: target.end, text: inXml(correction.address) })
    else {
      // Another link shares it, and may be meant as it is.
      const own = nextId()
      part.push({ start: id.start, end: id.end, text: own })
      related.push({ start: target.behind, end: target.behind, text: copied(target.element, own, inXml(correction.address)) })
    }
  }
  return { part, relationships: related }
}

/** Where a relationship leads as written, and its element, behind which another may stand. */
interface Target extends Place { readonly value: string; readonly element: string; readonly behind: number }

/** `relationships` are the part's own as written; empty for none. */
export function linksOf(source: string, relationships: string): PartLinks {
  const targets = new Map<string, Target>()
  for (const { index, 0: element } of relationships.matchAll(/<(?:[\w.-]+:)?Relationship\s[^<>]*>/gu)) {
    const id = /\sId=["']([^"']*)["']/u.exec(element)?.[1] ?? ''
    const found = /\sTarget=(?:"([^"]*)"|'([^']*)')/u.exec(element)
    const value = found?.[1] ?? found?.[2]
    if (targets.has(id) || found === null || value === undefined || !element.endsWith('/>')) continue
    const end = index + found.index + found[0].length - 1
    targets.set(id, { value, start: end - value.length, end, element, behind: index + element.length })
  }
  const uses = new Map<string, number>()
  for (const { 1: id = '' } of source.matchAll(/:id="([^"]*)"/gu)) uses.set(id, (uses.get(id) ?? 0) + 1)
  return { targets, uses }
}

function copied(element: string, id: string, target: string): string {
  return element.replace(/(\sId=["'])[^"']*/u, (_, before: string) => `${before}${id}`).replace(/(\sTarget=["'])[^"']*/u, (_, before: string) => `${before}${target}`)
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
