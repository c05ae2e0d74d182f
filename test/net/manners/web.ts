/** A made-up web for testing manners: hosts, each with one way of wanting to be treated, and their pages, each printed in two forms. */
import type { LinkState } from '../../../src/model/verdicts.ts'

/** What a host wants, or does, beside serving its pages. */
const MANNERS = [
  'plain', 'slow', 'crawl-delay', 'rules-forbid-half', 'rules-fail', '429-seconds', '429-date', '429-bare', '429-for-ever', '503-seconds',
  'moved-to-neighbour', 'bans-haste', 'rules-fail-once', 'some-gone', '429-for-an-hour', '429-three-times', 'some-errors-once',
] as const
export type Manner = (typeof MANNERS)[number]

export interface LabPage {
  readonly path: string
  readonly headline: string
  readonly sentence: string
  /** The same page as two notes print it. */
  readonly printed: readonly [string, string]
  readonly state: LinkState
}

export interface LabHost { readonly name: string; readonly manner: Manner; readonly pages: readonly LabPage[] }

/** Without `manners`: all there are. */
export interface LabSize { readonly hosts: number; readonly manners?: readonly Manner[]; readonly pagesEach: number }

/** So many hosts, whose manners are those named, in turn. */
export function aWeb({ hosts, manners = MANNERS, pagesEach }: LabSize): readonly LabHost[] {
  return Array.from({ length: hosts }, (_, at) => {
    const manner = manners[at % manners.length] ?? 'plain'
    const name = `${WHO[at % WHO.length] ?? ''}-${at + 1}.example`
    return { name, manner, pages: Array.from({ length: pagesEach }, (_, number) => aPage({ name, manner, at, number })) }
  })
}

/** Every third page of such a host is gone, or shut, or fails at first. */
export const isSpecial = (number: number): boolean => number % 3 === 1
export const FORBIDDEN = '/closed/'

function aPage({ name, manner, at, number }: { readonly name: string; readonly manner: Manner; readonly at: number; readonly number: number }): LabPage {
  const id = 1000 * (at + 1) + number
  const town = TOWNS[number % TOWNS.length] ?? ''
  const thing = THINGS[(number + at) % THINGS.length] ?? ''
  const headline = `${town} opens ${thing} number ${id}`
  const folder = manner === 'rules-forbid-half' && isSpecial(number) ? FORBIDDEN : '/news/'
  const path = `${folder}${headline.toLowerCase().replaceAll(' ', '-')}-${id}`
  const printed = FORMS[number % FORMS.length]?.(name, path) ?? [`https://${name}${path}`, `http://${name}${path}`]
  return { path, headline, sentence: `The town paid ${100 + id} thousand crowns for ${thing} and expects guests from ${WHO[number % WHO.length] ?? ''} before the winter`, printed, state: stateOf(manner, number) }
}

function stateOf(manner: Manner, number: number): LinkState {
  switch (manner) {
    case 'rules-fail': return 'failing'
    case '429-for-ever': case '429-for-an-hour': return 'blocked'
    case 'rules-forbid-half': return isSpecial(number) ? 'blocked' : 'ok'
    case 'some-gone': return isSpecial(number) ? 'dead' : 'ok'
    case 'moved-to-neighbour': return 'moved'
    case 'plain': case 'slow': case 'crawl-delay': case '429-seconds': case '429-date': case '429-bare': case '503-seconds': case 'bans-haste':
    case 'rules-fail-once': case '429-three-times': case 'some-errors-once': return 'ok'
  }
}

/** Two forms of one address, as two authors copy it. */
const FORMS: readonly ((name: string, path: string) => readonly [string, string])[] = [
  (name, path) => [`https://${name}${path}`, `http://www.${name}${path}`],
  (name, path) => [`https://www.${name}${path}`, `https://${name}${path}/`],
  (name, path) => [`https://${name}${path}`, `https://${name}${path}?utm_source=letter&utm_medium=mail`],
  (name, path) => [`http://${name}${path}/`, `https://www.${name}${path}`],
  (name, path) => [`https://${name}${path}?fbclid=IwAR0abc`, `http://${name}${path}`],
]
const WHO = ['harbour', 'meadow', 'lantern', 'orchard', 'viaduct', 'granite', 'willow', 'furnace', 'compass', 'saddle'] as const
const TOWNS = ['Alder', 'Birchen', 'Cobblow', 'Dunmere', 'Eastley', 'Fernhill', 'Gorsey', 'Hazelby', 'Ivyton', 'Juniper'] as const
const THINGS = ['bridge', 'library', 'school', 'mill', 'station', 'garden', 'theatre'] as const
