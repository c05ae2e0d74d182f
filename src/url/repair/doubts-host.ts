/** What in the print of a host shows that it may be another: pieces joined by a guess, a name that a line's end parts. */
import { getDomain } from 'tldts'
import { identityProfileOf, KNOWN_HOSTS } from '../profiles/index.ts'
import type { Gap } from './gather.ts'
import { NAMES } from './path-word.ts'
import { frequentLike, isPathWord, isPlainWord } from './path-words.ts'
import { confusionDistance, readingsOf } from './confusions.ts'
import { WELL_KNOWN_HOSTS } from './well-known.ts'

/** Hosts that notes cite often, with the names that they stand below. */
export const KNOWN: ReadonlySet<string> = new Set([...KNOWN_HOSTS, ...WELL_KNOWN_HOSTS].flatMap(host => [host, getDomain(host, { allowPrivateDomains: true }) ?? host]))
/** A domain's own names. */
const DOMAIN_NAMES = 2
const SCHEME = /^(?:https?:?-?\/{0,3})*/iu

/** Shorter words make up other words by chance, and are short for anything in a host. */
const PART_MIN = 4

/** Whether a host, its subdomains aside, is one that notes cite often. */
export function isKnownHost(host: string): boolean {
  const name = host.replace(/^www\./u, '')
  return KNOWN.has(name) || KNOWN.has(name.slice(name.indexOf('.') + 1))
}

/** First names of hosts with several (`docs`, `news`, `eng`), and what else none but a misreading of one is. */
const SUBDOMAINS: ReadonlySet<string> = new Set([...KNOWN_HOSTS, ...WELL_KNOWN_HOSTS].flatMap(host => (host.split('.').length > DOMAIN_NAMES ? [host.slice(0, host.indexOf('.'))] : [])))
/** A shorter name is a letter from too many. */
const SUBDOMAIN_MIN = 4

/** What the first of several names of a host is a misreading of (`does.` of `docs.`), or a host of one name after `www.`. */
export function doubtfulLabel(host: string): readonly string[] {
  const names = host.replace(/^www\./u, '').split('.'), [first = ''] = names
  if (names.length === 1 && host.startsWith('www.')) return [host]
  if (names.length <= DOMAIN_NAMES || first.length < SUBDOMAIN_MIN || SUBDOMAINS.has(first) || KNOWN.has(names.join('.'))) return []
  return readingsOf(first).filter(reading => SUBDOMAINS.has(reading)).slice(0, 1)
}

/**
 * The parts of an unknown host that a hyphen joins at a line's end, where a typesetter may have put it in; none where `printed`,
 * the whole print with its line ends, has the host unbroken as well.
 */
export function partedHost(host: string, joined: string, { gaps, printed }: { readonly gaps: readonly Gap[]; readonly printed: string }): readonly string[] {
  const start = SCHEME.exec(joined)?.[0].length ?? 0
  if (isKnownHost(host) || printed.toLowerCase().includes(host)) return []
  return gaps.filter(({ at }) => at > start && at <= start + host.length && joined.charAt(at - 1) === '-').filter(({ at }) => {
    const sides = [joined.slice(start, at - 1).split(/[.-]/u).at(-1) ?? '', joined.slice(at, start + host.length).split(/[.-]/u)[0] ?? '']
    return sides.some(side => side.length >= PART_MIN && !isPathWord(side.toLowerCase())) || (sides.every(side => side !== '') && isPlainWord(sides.join('').toLowerCase()))
  }).map(() => host)
}

/** An unknown host to which full stops were given that print lacks. */
export function dottedHost(host: string, printed: string): readonly string[] {
  const wanted = host.split('.').length
  return isKnownHost(host) || printed.replace(/[\s\u200b-\u200d\u2060\ufeff]/gu, '').toLowerCase().includes(host) || printed.split(/[.,]/u).length >= wanted ? [] : [host]
}

/** Names of people and projects that a hyphen at a line's end parts, or that are a letter from two English words. */
export function doubtfulNames(url: string, breaks: readonly (readonly [left: string, right: string])[]): { readonly parted: readonly string[]; readonly near: readonly string[] } {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#]*)([^?#]*)/u.exec(url) ?? []
  const names = NAMES.test(host) ? path.split('/').slice(1, NAMED_MAX).map(name => name.replace(/^@/u, '')) : []
  const parted = names.filter(name => /^[a-z]+-[a-z]+$/iu.test(name) && (breaks.some(([left, right]) => name.toLowerCase().includes(`${left}-${right}`)) || isWrittenAsOne(name)))
  const literals = identityProfileOf(host)?.shapes.flatMap(shape => shape.path.split('/').filter(part => /^[a-z]+$/u.test(part))) ?? []
  const fixed = names.slice(0, 1).filter(name => !literals.includes(name)).flatMap(name => literals.find(literal => confusionDistance(name, literal, FIXED_CONFUSED_MAX) <= FIXED_CONFUSED_MAX) ?? [])
  const near = names.flatMap(name => name.split('-')).filter(name => /^[a-z]{5,30}$/u.test(name) && !isPathWord(name) && !isPair(name)).flatMap(name => nearName(name) ?? [])
  const joined = HYPHENATED.test(host) ? names.filter(name => /^[a-z]{8,40}$/u.test(name) && !isPlainWord(name) && names.indexOf(name) === names.lastIndexOf(name) && isPair(name)) : []
  return { parted, near: [...fixed, ...near, ...joined] }
}

/** Sites whose users part the words of a name by hyphens or not: nothing else tells whether one was lost. */
const HYPHENATED = /^(?:www\.)?git(?:hub|lab)\.com$/u

/** A folder that all of the site's addresses have is told by more misread letters than a word of its own. */
const FIXED_CONFUSED_MAX = 3

/** A name is made of words oftener than it is one: a pair of them counts after two misread letters, a word after one. */
function nearName(name: string): string | null {
  const like = frequentLike(name)
  if (like !== null) return like
  const once = readingsOf(name)
  return once.find(reading => isPair(reading) || isPlainWord(reading)) ?? (name.length < PAIR_MIN ? null : once.flatMap(readingsOf).find(reading => isPair(reading)) ?? null)
}

const PAIR_MIN = 8

/** Who and what. */
const NAMED_MAX = 3

const NAME_PART_MIN = 3

function isWrittenAsOne(name: string): boolean {
  const [left = '', right = ''] = name.split('-')
  return isPair(left + right, NAME_PART_MIN) && !(isPlainWord(left) && isPlainWord(right))
}

/** Whether two English words make it up. */
export function isPair(name: string, partMin = PART_MIN): boolean {
  for (let cut = partMin; cut <= name.length - partMin; cut += 1) if (isPlainWord(name.slice(0, cut)) && isPlainWord(name.slice(cut))) return true
  return false
}
