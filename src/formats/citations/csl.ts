/** Reads citations that Zotero and Mendeley leave in documents as CSL data (JSON, schema csl-citation). */
import * as v from 'valibot'
import type { CitedWork } from './cited-work.ts'

const text = v.fallback(v.nullable(v.pipe(v.union([v.string(), v.number()]), v.transform(String))), null)
const name = v.fallback(v.object({ family: v.optional(text, null), literal: v.optional(text, null), given: v.optional(text, null) }), { family: null, literal: null, given: null })
const names = v.fallback(v.array(name), [])
const date = v.fallback(v.nullable(v.object({ 'date-parts': v.fallback(v.optional(v.array(v.array(v.union([v.string(), v.number()])))), undefined), raw: v.optional(text, null), literal: v.optional(text, null) })), null)
const data = v.object({
  id: v.optional(text, null), title: v.optional(text, null), author: v.optional(names, []), editor: v.optional(names, []), issued: v.optional(date, null),
  'container-title': v.optional(text, null), publisher: v.optional(text, null), URL: v.optional(text, null), DOI: v.optional(text, null),
})
const item = v.object({ id: v.optional(text, null), uris: v.fallback(v.optional(v.array(v.string()), []), []), itemData: v.fallback(v.optional(v.nullable(data), null), null) })
const citation = v.object({ citationItems: v.array(v.fallback(v.nullable(item), null)) })

/** More works in one citation are none. */
const ITEMS_MAX = 200

/** Works of one citation in order; none where the data isn't what it should be. `json` may be followed by anything. */
export function cslWorks(json: string): readonly CitedWork[] {
  const parsed = v.safeParse(citation, parse(json))
  return parsed.success ? parsed.output.citationItems.slice(0, ITEMS_MAX).flatMap(one => (one === null ? [] : workOf(one))) : []
}

/** JSON up to the brace that closes the first one; `null` where there is none. */
function parse(source: string): unknown {
  const start = source.indexOf('{')
  const end = source.lastIndexOf('}')
  if (start < 0 || end < start) return null
  try {
    const value: unknown = JSON.parse(source.slice(start, end + 1))
    return value
  } catch {
    return null
  }
}

function workOf({ id, uris, itemData }: v.InferOutput<typeof item>): CitedWork {
  const people = itemData === null ? [] : itemData.author.length > 0 ? itemData.author : itemData.editor
  const key = uris[0] ?? id ?? itemData?.id ?? JSON.stringify(itemData)
  return {
    key, authors: people.flatMap(({ family, literal, given }) => family ?? literal ?? given ?? []), year: yearOf(itemData?.issued ?? null), title: itemData?.title ?? null,
    container: itemData?.['container-title'] ?? itemData?.publisher ?? null, url: itemData?.URL ?? null, doi: itemData?.DOI ?? null,
  }
}

function yearOf(issued: v.InferOutput<typeof date>): string | null {
  const year = issued?.['date-parts']?.[0]?.[0] ?? issued?.raw ?? issued?.literal
  return year == null ? null : /\d{4}/u.exec(String(year))?.[0] ?? null
}
