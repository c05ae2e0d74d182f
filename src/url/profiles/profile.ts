/** What a site profile says: the hosts it covers, the shapes of its addresses, and which parts are a page's identity. */

/**
 * Fields a shape can hold, by the beginning of their names: a digit behind one tells two apart, `{id:5-20}` bounds a length.
 * `section`, `word`: one path word · `slug`: a headline's words with hyphens · `id`, `number`: digits · `year`, `month`,
 * `day`, `date` (eight digits) · `language`: two letters · `code`: letters and digits whose case counts · `capitals` · `hex` ·
 * `handle`: a user's name, of which case doesn't count · `text`: anything up to the next slash · `title`: the same with
 * blanks and underscores alike · `doi`: a digital object identifier without slashes in its suffix.
 */
const FIELDS: Readonly<Record<string, string>> = {
  section: '[a-z][a-z0-9_-]*',
  word: '[A-Za-z][A-Za-z0-9_-]*',
  slug: '[A-Za-z0-9_.%~-]*?[A-Za-z0-9_]',
  year: '(?:19|20)[0-9]{2}',
  month: '[01]?[0-9]',
  day: '[0-3]?[0-9]',
  date: '(?:19|20)[0-9]{6}',
  language: '[a-z]{2}',
  text: '[^/]+',
  title: '[^/]+',
  doi: '10\\.[0-9]{4,9}/[^/]+',
}

/** Fields of one kind of character, with the lengths they have where the shape gives none. */
const RUNS: Readonly<Record<string, readonly [characters: string, lengths: string]>> = {
  id: ['[0-9]', '1,20'],
  number: ['[0-9]', '1,20'],
  code: ['[A-Za-z0-9_-]', '1,64'],
  capitals: ['[A-Z0-9]', '1,64'],
  hex: ['[0-9a-f]', '1,64'],
  handle: ['[A-Za-z0-9_]', '1,64'],
}

/** Text of each field, by its name. */
export type Fields = Readonly<Record<string, string>>

export interface Shape {
  /** Path of an address with its fields in braces, without the slash at its end: `/{section}/view/{slug}-{id}-{year}`. */
  readonly path: string
  /** The parameters such an address has, idle ones aside, each with its fields in braces: `[['v', '{code:11-11}']]`. */
  readonly parameters: readonly (readonly [name: string, value: string])[]
  /** What tells one page from another, written with the fields; on another host with `//` before it; `null`: the whole address does. */
  readonly identity: string | null
  /** Every address that opens like this shape is of it and ends with it: one that isn't lacks its end. */
  readonly isClosed: boolean
}

export interface SiteProfile {
  /** Host names without `www.`; `*.` in front covers every subdomain. */
  readonly hosts: readonly string[]
  readonly shapes: readonly Shape[]
  /** Parameters, beside those that are idle everywhere, that never choose another page here. */
  readonly idle: ReadonlySet<string>
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
export function fieldsOf(shape: Shape, path: string): Fields | null {
  return fieldsBy(compiled(shape.path, '/?$'), path)
}

/** Whether `path` opens like the shape, up to the last slash before its last field. */
export function opensLike(shape: Shape, path: string): boolean {
  return compiled(shape.path.slice(0, shape.path.lastIndexOf('/') + 1), '').test(path)
}

/** Fields of a parameter's value by `template`, or `null` when it isn't of that kind. */
export function fieldsOfValue(template: string, value: string): Fields | null {
  return fieldsBy(compiled(template, '$'), value)
}

/** A pattern without fields gives none where it matches. */
function fieldsBy(pattern: RegExp, text: string): Fields | null {
  const match = pattern.exec(text)
  return match === null ? null : match.groups ?? {}
}

const patterns = new Map<string, RegExp>()

function compiled(path: string, ending: string): RegExp {
  const known = patterns.get(path + ending)
  if (known !== undefined) return known
  const source = path
    .replace(/[.*+?^$()|[\]\\]/gu, '\\$&')
    .replace(/\{(\w+)(?::(\d+)-(\d+))?\}/gu, (_, field: string, least?: string, most?: string) => `(?<${field}>${patternOf(field.replace(/\d$/u, ''), least === undefined ? null : `${least},${most ?? ''}`)})`)
  const pattern = new RegExp(`^${source}${ending}`, 'u')
  patterns.set(path + ending, pattern)
  return pattern
}

function patternOf(kind: string, lengths: string | null): string {
  const run = RUNS[kind]
  return run === undefined ? FIELDS[kind] ?? '[^/]+' : `${run[0]}{${lengths ?? run[1]}}`
}
