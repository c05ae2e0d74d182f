/** What a site profile says: the hosts it covers, the shapes of its addresses, and which parts are a page's identity. */

/**
 * Fields a shape can hold. `section`, `word`: one path word · `slug`: a headline's words with hyphens · `id`, `number`:
 * digits · `year`: four digits · `language`: two letters.
 */
const FIELDS: Readonly<Record<string, string>> = {
  section: '[a-z][a-z0-9_-]*',
  word: '[A-Za-z][A-Za-z0-9_-]*',
  slug: '[A-Za-z0-9_.%~-]*?[A-Za-z0-9_]',
  id: '[0-9]{1,12}',
  number: '[0-9]{1,12}',
  year: '(?:19|20)[0-9]{2}',
  language: '[a-z]{2}',
}

export interface Shape {
  /** Path of an address with its fields in braces, without the slash at its end: `/{section}/view/{slug}-{id}-{year}`. */
  readonly path: string
  /** What tells one page from another, written with the path's fields; `null`: the whole address does. */
  readonly identity: string | null
  /** Every address that opens like this shape is of it and ends with it: one that isn't lacks its end. */
  readonly isClosed: boolean
}

export interface SiteProfile {
  /** Host names without `www.`; `*.` in front covers every subdomain. */
  readonly hosts: readonly string[]
  readonly shapes: readonly Shape[]
  /** Words that stand in the first segment, where the site has a closed list of sections. */
  readonly sections: readonly string[]
  /** Fixed path words that print may mangle; `{subdomain}` stands for the host's first label. */
  readonly words: readonly string[]
  /** Marks that the site's paths have and print loses, as replacements on the path. */
  readonly mends?: readonly (readonly [RegExp, string])[]
  /** Names that stand before a wildcard host. */
  readonly subdomains: readonly string[]
  /** Slugs are Russian headlines in Latin letters, so their words can be checked. */
  readonly isTransliterated: boolean
  /** Slugs write я and ю as `ja` and `ju`. */
  readonly writesJ?: true
  /** The address ends with this beyond doubt when whole (`/`, `.html`); `null`: sites differ or no rule is known. */
  readonly ending: string | null
}

/** Fields of `path` by the shape's names, or `null` when it isn't of that shape. A slash at the end doesn't matter. */
export function fieldsOf(shape: Shape, path: string): Readonly<Record<string, string>> | null {
  return compiled(shape.path, '/?$').exec(path)?.groups ?? null
}

/** Whether `path` opens like the shape, up to the last slash before its last field. */
export function opensLike(shape: Shape, path: string): boolean {
  return compiled(shape.path.slice(0, shape.path.lastIndexOf('/') + 1), '').test(path)
}

const patterns = new Map<string, RegExp>()

function compiled(path: string, ending: string): RegExp {
  const known = patterns.get(path + ending)
  if (known !== undefined) return known
  const source = path
    .replace(/[.*+?^$()|[\]\\]/gu, '\\$&')
    .replace(/\{(\w+)\}/gu, (_, field: string) => `(?<${field}>${FIELDS[field.replace(/\d$/u, '')] ?? '[^/]+'})`)
  const pattern = new RegExp(`^${source}${ending}`, 'u')
  patterns.set(path + ending, pattern)
  return pattern
}
