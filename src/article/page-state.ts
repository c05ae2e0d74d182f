/** The article in the state that a page's scripts start from (`__NEXT_DATA__` and its like): all there is before they have run. */
import { allTextIn, collapse, paragraphsOf } from '../formats/html-text.ts'
import { parseHtml, type Named } from '../formats/html-tree.ts'
import { dateIn } from './dates.ts'
import { isSentence } from './prose.ts'

/** Unknown values are `null`. */
export interface PageState {
  readonly headline: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly author: string | null
  /** Paragraphs apart by a blank line, markup gone. */
  readonly body: string | null
}

type Value = Readonly<Record<string, unknown>>

/** Larger states are not the article's (set by judgement: real ones have up to 2 MB). */
const STATE_CHARACTERS_MAX = 5_000_000
/** Values of a state that are looked at, and how deep they may stand (set by judgement: real ones have some ten thousand, fifteen deep). */
const VALUES_MAX = 200_000
const DEPTH_MAX = 40
/** Shorter strings are labels. */
const TEXT_CHARACTERS_MIN = 40
/** The article is where this share of the running text around it goes. */
const HEAVY_SHARE = 0.6
/** Everything under these names is another article's, or nobody's. */
const OTHERS = /^(?:related|recommend\w*|similar|comments?|popular|latest|others?|menus?|nav\w*|footer|header|settings|config|translations?|i18n|messages|locales?|dictionary|cookies?|seo|meta|banners?|ads?|sidebar)$/iu
const TITLE = /^(?:title|headline|header|name)$/iu
const LEAD = /^(?:lead|lede|announce|anons|summary|intro|description|subtitle|standfirst)$/iu
const PUBLISHED = /^(?:date|(?:date_?)?publish(?:ed)?(?:_?(?:at|date|on|time))?|pub_?date|created_?at|time)$/iu
const MODIFIED = /^(?:(?:date_?)?(?:modified|updated)(?:_?(?:at|date|on))?)$/iu
const AUTHOR = /^(?:authors?|by|byline)$/iu
/** Names under which pieces of one line stand. */
const PIECES = /^(?:children|content|nodes|spans)$/iu

/** `null` where no script holds a state with running text. */
export function readPageState(named: Named): PageState | null {
  const states = named('script').map(script => parsed(script.attribs['type'] ?? '', allTextIn(script))).filter(state => state !== null)
  const weighed = states.map(state => ({ state, weight: weightsOf(state) }))
  const [heaviest] = weighed.sort((one, other) => other.weight(other.state) - one.weight(one.state))
  return heaviest === undefined || heaviest.weight(heaviest.state) === 0 ? null : articleIn(heaviest.state, heaviest.weight)
}

/** A script that is data, or that begins with what it assigns to a name of the window. */
function parsed(type: string, source: string): Value | null {
  if (source.length > STATE_CHARACTERS_MAX) return null
  const start = /^application\/json$/iu.test(type.trim()) ? 0 : /^\s*(?:window|self|globalThis)\s*(?:\.\s*\w{1,60}|\[\s*["']\w{1,60}["']\s*\])\s*=\s*(?=\{)/u.exec(source)?.[0].length ?? -1
  if (start < 0) return null
  try {
    const value: unknown = JSON.parse(start === 0 ? source : source.slice(start, endOfObject(source, start)))
    return isValue(value) ? value : null
  } catch {
    return null
  }
}

/** Offset behind the object that begins at `start`. */
function endOfObject(source: string, start: number): number {
  let depth = 0
  for (let at = start; at < source.length; at += 1) {
    const character = source[at]
    if (character === '"') {
      for (at += 1; at < source.length && source[at] !== '"'; at += 1) if (source[at] === '\\') at += 1
    } else if (character === '{' || character === '[') depth += 1
    else if ((character === '}' || character === ']') && (depth -= 1) === 0) return at + 1
  }
  return source.length
}

const isValue = (value: unknown): value is Value => typeof value === 'object' && value !== null

/** Characters of running text in each value, what is another article's left out. */
function weightsOf(state: Value): (value: unknown) => number {
  const weights = new Map<Value, number>()
  let left = VALUES_MAX
  const weigh = (value: unknown, depth: number): number => {
    if (typeof value === 'string') return textWeight(value)
    if (!isValue(value) || depth > DEPTH_MAX || (left -= 1) < 0) return 0
    const sum = Object.entries(value).reduce((total, [name, inner]) => total + (OTHERS.test(name) ? 0 : weigh(inner, depth + 1)), 0)
    weights.set(value, sum)
    return sum
  }
  weigh(state, 0)
  return value => (typeof value === 'string' ? textWeight(value) : isValue(value) ? weights.get(value) ?? 0 : 0)
}

const textWeight = (text: string) => (text.length >= TEXT_CHARACTERS_MIN && text.includes(' ') && !text.startsWith('http') && !text.startsWith('{') && isSentence(text) ? text.length : 0)

/** Goes where most of the text is; the last thing on the way that has a title is the article. */
function articleIn(state: Value, weight: (value: unknown) => number): PageState {
  let article: Value = {}
  let body: unknown = state
  while (isValue(body)) {
    if (!Array.isArray(body) && entryOf(body, TITLE) !== null) article = body
    const inner = Object.entries(body).filter(([name]) => !OTHERS.test(name)).map(([, value]) => value)
    const heaviest = inner.reduce<unknown>((best, value) => (weight(value) > weight(best) ? value : best), null)
    if (weight(heaviest) < weight(body) * HEAVY_SHARE) break
    body = heaviest
  }
  const text = paragraphsIn(body, 0).join('\n\n')
  const lead = collapse(stripped(entryOf(article, LEAD) ?? ''))
  return {
    headline: entryOf(article, TITLE), published: dateUnder(article, PUBLISHED), modified: dateUnder(article, MODIFIED), author: authorIn(article),
    body: lead.length >= TEXT_CHARACTERS_MIN && !text.includes(lead.slice(0, TEXT_CHARACTERS_MIN)) ? `${lead}\n\n${text}` : text,
  }
}

function entryOf(value: Value, name: RegExp): string | null {
  const [, found] = Object.entries(value).find(([key, inner]) => name.test(key) && typeof inner === 'string' && inner.trim() !== '') ?? []
  return typeof found === 'string' ? collapse(stripped(found)) : null
}

function dateUnder(value: Value, name: RegExp): string | null {
  const dates = Object.entries(value).filter(([key]) => name.test(key)).map(([, inner]) => (typeof inner === 'string' || typeof inner === 'number' ? dateIn(String(inner)) : null))
  return dates.find(date => date !== null) ?? null
}

function authorIn(value: Value): string | null {
  const [, author] = Object.entries(value).find(([key]) => AUTHOR.test(key)) ?? []
  const people: unknown[] = Array.isArray(author) ? author : [author]
  return people.map(person => (typeof person === 'string' ? person : isValue(person) ? entryOf(person, /^(?:full_?name|name|title)$/iu) : null)).filter(name => name !== null && name.trim() !== '').join(', ') || null
}

/** Paragraphs of a text, or of blocks of text, in their order. */
function paragraphsIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return textWeight(value) > 0 || value.includes('<p') ? proseIn(value) : []
  if (!isValue(value) || depth > DEPTH_MAX) return []
  const line = lineOf(value)
  return line !== null ? [line] : Object.entries(value).flatMap(([name, inner]) => (OTHERS.test(name) ? [] : paragraphsIn(inner, depth + 1)))
}

/** A line in pieces, some bold, some links: `{ children: [{ text }, { text }] }`. */
function lineOf(value: Value): string | null {
  const [, pieces] = Object.entries(value).find(([name, inner]) => PIECES.test(name) && Array.isArray(inner)) ?? []
  if (!Array.isArray(pieces) || pieces.length === 0) return null
  const texts = pieces.map((piece: unknown) => (isValue(piece) ? [piece['text'], piece['value']].find(text => typeof text === 'string') ?? null : null))
  const line = texts.every(text => text !== null) ? collapse(texts.join('')) : ''
  return line === '' ? null : line
}

function proseIn(text: string): string[] {
  if (!/<\/?[a-z][^<>]{0,500}>/iu.test(text)) return text.split(/\n+/u).map(collapse).filter(line => line !== '')
  return paragraphsOf(parseHtml(text).root).map(paragraph => paragraph.text)
}

const stripped = (text: string) => (text.includes('<') || text.includes('&') ? paragraphsOf(parseHtml(text).root).map(paragraph => paragraph.text).join(' ') : text)
