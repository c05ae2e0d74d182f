/** What a page says of its article in JSON-LD (schema.org). */
import { allTextIn, collapse, paragraphsOf } from '../formats/html-text.ts'
import { parseHtml, type Named } from '../formats/html-tree.ts'

/** Unknown values are `null`. */
export interface ArticleData {
  readonly headline: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly author: string | null
  readonly language: string | null
  /** Paragraphs apart by a blank line, markup gone. */
  readonly body: string | null
  readonly isAccessibleForFree: boolean | null
}

type Thing = Readonly<Record<string, unknown>>

const ARTICLE_TYPE = /(?:Article|BlogPosting|Posting|Report|Review|Recipe|QAPage|CreativeWork)$/u
const PAGE_TYPE = /(?:WebPage|VideoObject|Event)$/u
/** More things than any page has; nested ones are looked through three levels deep. */
const THINGS_MAX = 500
const DEPTH_MAX = 3

export function readJsonLd(named: Named): ArticleData {
  const things = named('script').filter(({ attribs }) => /application\/ld\+json/iu.test(attribs['type'] ?? '')).flatMap(script => thingsIn(parsed(allTextIn(script)), 0)).slice(0, THINGS_MAX)
  const articles = things.filter(thing => typesOf(thing).some(type => ARTICLE_TYPE.test(type)))
  const pages = things.filter(thing => typesOf(thing).some(type => PAGE_TYPE.test(type)))
  const first = (name: string, from: readonly Thing[] = articles) => from.map(thing => stringIn(thing[name])).find(value => value !== null) ?? null
  return {
    headline: first('headline') ?? first('name'),
    published: first('datePublished') ?? first('datePublished', pages) ?? first('dateCreated'),
    modified: first('dateModified') ?? first('dateModified', pages),
    author: articles.map(thing => namesIn(thing['author'])).find(names => names !== '') ?? null,
    language: first('inLanguage') ?? first('inLanguage', pages),
    body: articles.map(thing => bodyIn(thing['articleBody'])).find(body => body !== null) ?? null,
    isAccessibleForFree: [...articles, ...pages].map(thing => truthIn(thing['isAccessibleForFree'])).find(value => value !== null) ?? null,
  }
}

/** JSON as sites write it: in comments or CDATA, with raw line breaks in strings, with a comma too many. */
function parsed(source: string): unknown {
  const json = source.trim().replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/u, '').replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>|;)\s*$/u, '')
  try {
    return JSON.parse(json)
  } catch {
    try {
      return JSON.parse(json.replace(/\p{Cc}/gu, ' ').replace(/,(\s*[}\]])/gu, '$1'))
    } catch {
      return null
    }
  }
}

function thingsIn(value: unknown, depth: number): Thing[] {
  // Lists of lists name nothing, and may be nested deeper than the stack.
  if (Array.isArray(value)) return value.slice(0, THINGS_MAX).flatMap(entry => (Array.isArray(entry) ? [] : thingsIn(entry, depth)))
  if (!isThing(value)) return []
  if (depth >= DEPTH_MAX) return [value]
  return [value, ...['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap(name => thingsIn(value[name], depth + 1))]
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null

function typesOf(thing: Thing): string[] {
  const type = thing['@type']
  return (Array.isArray(type) ? type : [type]).filter(name => typeof name === 'string')
}

function stringIn(value: unknown, depth = 0): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value
  if (isThing(one)) return depth < DEPTH_MAX ? stringIn(one['name'] ?? one['@value'] ?? null, depth + 1) : null
  return typeof one === 'string' && one.trim() !== '' ? collapse(decoded(one)) : null
}

function namesIn(value: unknown): string {
  const people: unknown[] = Array.isArray(value) ? value : [value]
  return people.map(person => stringIn(person)).filter(name => name !== null && !/^https?:/u.test(name)).join(', ')
}

function truthIn(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value
  return typeof value === 'string' && /^(?:true|false)$/iu.test(value) ? value.toLowerCase() === 'true' : null
}

/** Many sites escape their strings twice. */
function decoded(text: string): string {
  return text.includes('&') ? allTextIn(parseHtml(text.replaceAll('<', '&lt;')).root) : text
}

function bodyIn(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const { root } = parseHtml(value.replace(/\n+/gu, '<br><br>'))
  const text = paragraphsOf(root.children.length === 1 && isEscaped(value) ? parseHtml(allTextIn(root)).root : root).map(paragraph => paragraph.text).join('\n\n')
  return text === '' ? null : text
}

const isEscaped = (text: string) => /&lt;\/?(?:p|br|div|a)\b/iu.test(text)
