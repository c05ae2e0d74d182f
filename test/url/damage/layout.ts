/** Damage to the layout of an address: where lines break, what is printed twice, what comes between, where it ends. */
import type { Chance } from './chance.ts'
import type { DamageKind } from './kinds.ts'
import type { Address } from './sites.ts'
import { regionalHeadline, worldHeadline } from './headlines.ts'

export type Wrapping = Extract<DamageKind, `wrap-${string}`>
export type SchemeDamage = Extract<DamageKind, `scheme-${string}`>
export type Between = 'page-number' | 'furniture' | 'running-text'
export type Cut = Extract<DamageKind, `cut-${string}`>

/** The text broken over lines once to three times, or `null` where it has no place for such a break. */
export function wrap(chance: Chance, text: string, kind: Wrapping): string | null {
  const found = breaks(text, PLACE[kind]).filter(place => kind !== 'wrap-added-hyphen' || (place > text.indexOf('/', 8) && /[a-z]{3}$/.test(text.slice(0, place)) && /^[a-z]{3}/.test(text.slice(place))))
  if (found.length === 0) return null
  const count = kind === 'wrap-added-hyphen' ? 1 : chance.whole(1, Math.min(3, Math.ceil(text.length / 50)))
  const chosen = [...new Set(Array.from({ length: count }, () => chance.pick(found)))].sort((a, b) => b - a)
  const break_ = kind === 'wrap-blank-lines' ? chance.pick(['\n\n', '\n \n', '\n\n\n']) : kind === 'wrap-added-hyphen' ? '-\n' : chance.pick(['\n', '\n', ' \n'])
  return chosen.reduce((now, place) => now.slice(0, place) + break_ + now.slice(place), text)
}

export function blanks(chance: Chance, text: string, kind: 'blank' | 'blank-odd'): string {
  const blank = kind === 'blank' ? chance.pick([' ', ' ', ' ', '  ']) : chance.pick(['\u00a0', '\u2009', '\u202f', '\u2002'])
  let now = text
  for (let left = chance.weighted([[1, 5], [2, 3], [3, 1]]); left > 0; left -= 1) {
    const joints = breaks(now, /[-/.?=&_]/), inside = breaks(now, /[a-z\d](?=[a-z\d])/)
    const found = joints.length > 0 && chance.happens(0.6) ? joints : inside
    if (found.length === 0) return now
    const place = chance.pick(found)
    now = now.slice(0, place) + blank + now.slice(place)
  }
  return now
}

/**
 * Every visual line printed twice: the two copies are cut at points of their own, so that pieces of one and the other take
 * turns. `first` and `second` may differ in damaged letters.
 */
export function double(chance: Chance, first: string, second: string): string {
  const lines = first.length < 45 ? 1 : chance.weighted([[1, 1], [2, 5], [3, 2]])
  const cutsOfFirst = cuts(chance, first, lines)
  const cutsOfSecond = lines > 1 && chance.happens(0.3) ? [second.length, ...Array.from({ length: lines - 1 }, () => second.length)] : nearCuts(chance, cutsOfFirst, first.length, second.length)
  let printed = '', fromFirst = 0, fromSecond = 0
  for (let line = 0; line < lines; line += 1) {
    const toFirst = cutsOfFirst[line] ?? first.length, toSecond = cutsOfSecond[line] ?? second.length
    const pieces = [first.slice(fromFirst, toFirst), second.slice(fromSecond, Math.max(fromSecond, toSecond))].filter(Boolean)
    printed += (line === 0 ? '' : chance.pick(['', ' ', '\n'])) + pieces.join(chance.weighted([['', 5], [' ', 3], ['\n', 2]]))
    fromFirst = toFirst
    fromSecond = Math.max(fromSecond, toSecond)
  }
  return printed
}

export function damageScheme(chance: Chance, text: string, kind: SchemeDamage): string {
  const scheme = /^https?/.exec(text)?.[0] ?? 'http', rest = text.slice(scheme.length + 3)
  switch (kind) {
    case 'scheme-missing': return rest
    case 'scheme-split': return scheme + chance.pick([' ://', ': //', ' : //', ':/ /', ':// ', ':\n//', '://\n']) + rest
    case 'scheme-broken': return chance.pick(BROKEN_SCHEMES)(scheme) + rest
    case 'scheme-doubled': {
      const end = rest.search(/[/?#]/), cut = chance.happens(0.3) ? rest.length : chance.happens(0.5) && end > 0 ? end + 1 : chance.whole(Math.max(8, Math.min(end, rest.length)), rest.length)
      return chance.weighted([
        [() => `${scheme}${scheme}://${rest.slice(0, cut)}${chance.pick(['', ' ', '\n'])}${rest}`, 6],
        [() => `${scheme}://${scheme}://${rest}`, 2],
        [() => `${scheme}${scheme}://${rest}`, 2],
        [() => `http://${scheme}//${rest}`, 1],
      ])()
    }
  }
}

export function doubleQuery(chance: Chance, text: string): string | null {
  const query = /\?.*$/.exec(text)?.[0]
  return query === undefined ? null : text + chance.pick(['', ' ', '\n']) + query
}

/** What a page end puts into an address. */
export function interrupt(chance: Chance, text: string, kind: Between): string {
  const found = breaks(text, /[-/_]/), place = chance.pick(found.length > 0 ? found : [Math.floor(text.length / 2)])
  const title = worldHeadline(chance).english, page = chance.whole(3, 480)
  const middle = {
    'page-number': () => chance.pick([`\n\n${page}\n\n`, `\n${page}\n`, `\n \n\n${page}\n \n`]),
    furniture: () => chance.pick([`\n\n${page}\n\n${title}\n\n`, `\nChapter ${chance.whole(1, 12)}. ${title}\n\n${page}\n`, `\n\n${title.toUpperCase()}\n${page}\n\n`]),
    'running-text': () => `\n \n\n${page}\n \n ${sentence(chance)}\n\n${sentence(chance)}\n\n                                              \n`,
  }[kind]()
  return text.slice(0, place) + middle + text.slice(place)
}

/** The address without its end, so that the cut can be seen: from the shape of the site or the title in the note. */
export function cut(chance: Chance, { url, slug, code }: Address, kind: Cut): string | null {
  const words = slug === null ? [] : [...url.slice(...slug).matchAll(/-/g)].map(found => slug[0] + found.index)
  switch (kind) {
    case 'cut-slug': {
      if (slug === null || words.length < 4) return null
      const word = chance.pick(words.slice(1, -1))
      return chance.weighted([[url.slice(0, word + 1), 4], [url.slice(0, word), 2], [url.slice(0, word + chance.whole(2, 4)), 2]])
    }
    case 'cut-before-id': return slug === null || code === null || code[0] < slug[1] || !url.includes('.by/') ? null : url.slice(0, chance.happens(0.7) ? slug[1] + 1 : slug[1])
    case 'cut-in-id': return slug === null || code === null || code[0] < slug[1] || !url.includes('/view/') ? null : url.slice(0, chance.whole(code[0] + 1, code[1] + 3))
    case 'cut-after-host': {
      if (slug === null || !url.includes('.by/')) return null
      const host = url.indexOf('/', 8)
      return chance.happens(0.5) ? url.slice(0, host + 1) : url.slice(0, Math.max(host + 1, url.lastIndexOf('/', slug[0]) + 1))
    }
  }
}

function cuts(chance: Chance, text: string, lines: number): readonly number[] {
  const ends = Array.from({ length: lines - 1 }, (_, line) => {
    const wanted = Math.floor((text.length * (line + 1)) / lines) + chance.whole(-6, 6)
    const joint = breaks(text, /[-/]/).find(place => place >= wanted)
    return Math.max(18, Math.min(text.length - 2, chance.happens(0.6) ? joint ?? wanted : wanted))
  })
  return [...ends.sort((a, b) => a - b), text.length]
}

function nearCuts(chance: Chance, of: readonly number[], length: number, otherLength: number): readonly number[] {
  return of.map((place, line) => (line === of.length - 1 ? otherLength : Math.max(9, Math.min(otherLength, place + chance.whole(-9, 14) + otherLength - length))))
}

function breaks(text: string, after: RegExp): readonly number[] {
  const start = text.indexOf('//') + 4
  const found: number[] = []
  for (let place = start; place < text.length - 1; place += 1) if (new RegExp(after.source).test(text.slice(place - 1, place + 1)) && after.exec(text.slice(place - 1, place + 1))?.index === 0) found.push(place)
  return found
}

function sentence(chance: Chance): string {
  const headline = chance.happens(0.5) ? regionalHeadline(chance).english : worldHeadline(chance).english
  return `${chance.pick(['According to the ministry', 'In recent years', 'As the report notes', 'At the same time', 'Over the past period'])}, ${headline.slice(0, 1).toLowerCase()}${headline.slice(1)} ${chance.pick(['and the parties agreed to continue', 'which experts call a good result', 'while the share of services has grown'])}`
}

const PLACE: Readonly<Record<Wrapping, RegExp>> = {
  'wrap-own-hyphen': /-(?=[a-zA-Z\d])/, 'wrap-slash': /\//, 'wrap-mid-word': /[a-z](?=[a-z])/, 'wrap-added-hyphen': /[a-z](?=[a-z])/, 'wrap-blank-lines': /[-/]/,
}

const BROKEN_SCHEMES: readonly ((scheme: string) => string)[] = [
  scheme => `${scheme.replace('tt', 't')}://`, scheme => `${scheme}//`, scheme => `${scheme}.//`, scheme => `${scheme.replace('tt', 'xx')}://`, scheme => `${scheme}:/`, scheme => `${scheme};//`,
  scheme => `${scheme}:\\\\`, scheme => `${scheme.replace('h', 'li')}://`, scheme => `${scheme}:///`, scheme => `${scheme.slice(1)}://`, scheme => `${scheme}[:]//`, scheme => `${scheme.toUpperCase()}://`,
]
