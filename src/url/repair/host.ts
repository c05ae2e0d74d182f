/** Repairs what print does to a host's own characters: its full stops, its last label, letters of a well-known name. */
import { parse } from 'tldts'
import type { UrlFlaw } from '../../model/url.ts'
import { remembered } from '../../text/remembered.ts'
import { KNOWN_HOSTS } from '../profiles/index.ts'
import { confusionDistance, readingsOf } from './confusions.ts'
import { isFrequent, isPathWord } from './path-words.ts'
import { WELL_KNOWN_HOSTS } from './well-known.ts'

/** A host as read; `others` are readings that can't be ruled out. */
export interface ReadHost { readonly host: string; readonly others: readonly string[] }

/** Letter pairs that some fonts print as one glyph, which comes out of a PDF as a capital. */
const LIGATURES: Readonly<Record<string, string>> = { U: 'tt', Y: 'ft', A: 'ti' }

/** A host whose ligatures came out as capitals, where the scheme shows that they did (`hUp`). */
export function withLigatures(host: string, flaws: ReadonlySet<UrlFlaw>): string {
  return flaws.has('scheme-broken') && /[a-z]/u.test(host) ? host.replace(/[UYA](?=[a-z])/gu, letter => LIGATURES[letter] ?? letter) : host
}

/** A host that lost its full stops to blanks has them again where the blanks were (`gaps`, offsets in the host); commas and bracketed stops are stops. */
export function withDots(printed: string, gaps: ReadonlySet<number>): string {
  const host = printed.replace(/[[({](?:\.|dot)[\])}]/giu, '.').replace(/,(?=[a-z0-9])/giu, '.').replace(/\.(?=:\d+$|$)/u, '')
  if (/\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$/iu.test(host)) return gaps.has(3) && /^www[a-z0-9]/iu.test(host) ? `${host.slice(0, 3)}.${host.slice(3)}` : host
  let dotted = host
  for (const at of [...gaps].reverse()) {
    if (at > 0 && at < host.length) dotted = `${dotted.slice(0, at)}.${dotted.slice(at)}`
  }
  return dotted.replace(/\.{2,}/gu, '.')
}

/** Last labels that most addresses have: a label that is none is a misreading of one of them. */
const COMMON_TOP_LEVEL = 'com org net int gov edu info ru by kz ua uk de fr eu cn it pl az am kg uz tj md ge lt lv ee su io media expert news'.split(' ')
/** A name of so many letters, one misreading from a well-known host, is that host; a shorter one may be a site of its own (set estimate). */
const SURE_NAME_MIN = 7

/** A shorter name is one letter from too many others to be doubted for that. */
const DOUBTED_NAME_MIN = 3

/** Hosts of a long manuscript. */
export const HOSTS_KEPT_MAX = 2_000

/** The host (lower case) as it is meant, by the names that exist: unknown top-level labels and well-known names one misreading away. */
export const readHost = remembered((printed: string): ReadHost => {
  const [, www = '', name = '', port = ''] = /^((?:www\.)?)(.*?)(:\d+)?$/u.exec(printed) ?? []
  const host = withTopLevel(name)
  if (isWellKnown(host)) return { host: www + host + port, others: [] }
  const near = misreadOf(host)
  if (near !== null) {
    const { length } = near.split('.')[0] ?? ''
    if (length < DOUBTED_NAME_MIN) return { host: www + host + port, others: [] }
    return length >= SURE_NAME_MIN || /[a-z][01][a-z]/u.test(host) ? { host: www + near + port, others: [] } : { host: www + host + port, others: [www + near + port] }
  }
  const doubts = doubtfulLetters(host)
  return { host: www + (doubts[0] ?? host) + port, others: doubts.length === 0 ? [] : [...doubts.slice(1), host].map(other => www + other + port) }
}, HOSTS_KEPT_MAX)

function isWellKnown(host: string): boolean {
  return known.has(host) || known.has(host.slice(host.indexOf('.') + 1))
}

const known = new Set([...WELL_KNOWN_HOSTS, ...KNOWN_HOSTS])

function withTopLevel(name: string): string {
  return withLastLabel(name.replace(/\.(?:c0m|corn|c0|0rg|g0v)(?=\.[a-z]{2}$)/u, label => MISREAD_SECOND_LEVEL[label] ?? label))
}

const MISREAD_SECOND_LEVEL: Readonly<Record<string, string>> = { '.c0m': '.com', '.corn': '.com', '.c0': '.co', '.0rg': '.org', '.g0v': '.gov' }

function withLastLabel(name: string): string {
  const { isIcann, domain, isIp } = parse(name)
  const label = name.slice(name.lastIndexOf('.') + 1)
  if (isIp === true || (domain !== null && isIcann === true) || label === name || /^(?:example|test|localhost|invalid|local|onion|xn--.*)$/u.test(label)) return name
  const meant = COMMON_TOP_LEVEL.filter(candidate => confusionDistance(label, candidate, 1) <= 1)
  return meant.length === 1 ? name.slice(0, -label.length) + (meant[0] ?? label) : name
}

/** The well-known host of which `host` is a misreading, or `null`. */
function misreadOf(host: string): string | null {
  let best: string | null = null
  let least = Infinity
  for (const candidate of known) {
    if (candidate.startsWith('*') || Math.abs(candidate.length - host.length) > 2) continue
    const distance = confusionDistance(host, candidate, 2)
    if (distance < least && distance > 0) {
      best = candidate
      least = distance
    }
  }
  return least === 1 || (least === 2 && (best ?? '').length >= SURE_NAME_MIN * 2) ? best : null
}

/** Words of a name have so many letters. */
const WORD_MIN = 4

/** A name whose word is none and is one misreading from a frequent one; or that has a digit of a letter's look among letters, as some names do. */
function doubtfulLetters(host: string): readonly string[] {
  for (const match of host.matchAll(/(?<=^|[-.])(?:[a-z]+[0158]?|[05])[a-z]+(?=[-.])/gu)) {
    const [word] = match
    if (isPathWord(word) || word.length < WORD_MIN) continue
    const meant = readingsOf(word).filter(isFrequent)
    if (meant.length > 0) return meant.map(reading => host.slice(0, match.index) + reading + host.slice(match.index + word.length))
  }
  const match = /[a-z]{2}([0158])(?=[a-z])/u.exec(host)
  if (match === null) return []
  const at = match.index + 2
  return readingsOf(host).filter(reading => reading.length === host.length && reading.charAt(at) !== host.charAt(at) && /[a-z]/u.test(reading.charAt(at)))
}
