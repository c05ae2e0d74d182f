/** Repairs host and path by what is known of the site: its names, sections, fixed words, and the digits at the end. */
import { parse } from 'tldts'
import { remembered } from '../../text/remembered.ts'
import { KNOWN_HOSTS, profileOf } from '../profiles/index.ts'
import type { SiteProfile } from '../profiles/index.ts'
import { readCodes } from './codes.ts'
import { asDigits, confusionDistance } from './confusions.ts'
import { HOSTS_KEPT_MAX, readHost } from './host.ts'

export interface Placed {
  readonly host: string
  /** From the first slash on, or empty. */
  readonly path: string
  readonly profile: SiteProfile | null
  /** Letters were corrected. */
  readonly isCorrected: boolean
  /** Hosts that may be meant as well. */
  readonly otherHosts: readonly string[]
  /** Paths that may be meant as well. */
  readonly otherPaths: readonly string[]
  /** An escape is broken past mending. */
  readonly isUnsure: boolean
  /** The host is no name that can exist. */
  readonly isHostBroken: boolean
}

/** A name that can exist: under a public suffix, reserved for examples (RFC 2606), or a number. */
const isName = remembered((name: string): boolean => {
  const { domain, isIcann, isPrivate } = parse(name, { validateHostname: true })
  return /^\d+(?:\.\d+){3}(?::\d+)?$/u.test(name) || (domain !== null && (isIcann === true || isPrivate === true || /\.(?:example|test|localhost|invalid|local|onion|internal)$/u.test(name.replace(/:\d+$/u, ''))))
}, HOSTS_KEPT_MAX)

/** Misread letters that a host, section or fixed word may have and still be known. */
const CONFUSED_MAX = 3

export function placed(host: string, printedPath: string): Placed {
  const { host: name, others: otherHosts } = readHost(repairedHost(host))
  const profile = profileOf(name)
  const codes = readCodes(printedPath, name.replace(/^www\./u, ''))
  const path = withExtension(codes.path)
  const rest = profile === null ? mended(path, GENERAL_MENDS) : mended(repairedPath(path, profile, name), profile.mends ?? [])
  return {
    host: name, path: rest, profile, otherHosts, otherPaths: codes.others, isUnsure: codes.isUnsure,
    isCorrected: name !== host.toLowerCase() || rest !== printedPath,
    isHostBroken: profile === null && !isName(name),
  }
}

const EXTENSIONS = ['html', 'htm', 'php', 'aspx', 'shtml']

/** The path with a misread file extension read. */
function withExtension(path: string): string {
  return path.replace(/(?<=[a-z0-9]\.)[a-z0-9]{3,6}(?=$|[?#])/u, extension => nearest(extension, EXTENSIONS) ?? extension)
}

/** Hyphens that software everywhere writes. */
const GENERAL_MENDS: readonly (readonly [RegExp, string])[] = [[/\/wp(content|includes|json)(?=\/)/u, '/wp-$1']]

function mended(path: string, mends: readonly (readonly [RegExp, string])[]): string {
  return mends.reduce((text, [pattern, meant]) => text.replace(pattern, meant), path)
}

const repairedHost = remembered((printed: string): string => {
  const host = printed.toLowerCase().replace(/^(?=[wv]{3,6}[.,-])[wv]*vv[wv]*(?=\.)/u, 'www')
  const www = host.startsWith('www.') ? 'www.' : ''
  const name = host.slice(www.length)
  const known = profileOf(host)
  if (known !== null) return known.hosts.includes(name) ? host : withSubdomain(www, name, known)
  const near = nearest(name, KNOWN_HOSTS) ?? KNOWN_HOSTS.find(candidate => candidate.length < name.length && name.endsWith(candidate) && candidate.startsWith(name.slice(0, -candidate.length))) ?? null
  if (near !== null) return www + near
  const [label = '', ...rest] = name.split('.')
  const parent = nearest(rest.join('.'), KNOWN_HOSTS)
  const profile = parent === null ? null : profileOf(`x.${parent}`)
  return parent === null || profile === null ? host : withSubdomain(www, `${label}.${parent}`, profile)
}, HOSTS_KEPT_MAX)

function withSubdomain(www: string, name: string, profile: SiteProfile): string {
  const [label = '', ...rest] = name.split('.')
  return `${www}${nearest(label, profile.subdomains) ?? label}.${rest.join('.')}`
}

/** The one of `words` of which `printed` is a misreading; itself where it is one of them; `null` where none or several are. */
function nearest(printed: string, words: readonly string[]): string | null {
  if (words.includes(printed)) return printed
  let best: string | null = null
  let least = Math.min(CONFUSED_MAX, Math.ceil(printed.length / 3)) + 1
  let isTied = false
  for (const word of words) {
    const distance = confusionDistance(printed, word, Math.min(CONFUSED_MAX, least))
    if (distance > least || distance === Infinity) continue
    isTied = distance === least && best !== null
    if (distance < least || best === null) {
      best = word
      least = distance
    }
  }
  return isTied ? null : best
}

function repairedPath(path: string, profile: SiteProfile, host: string): string {
  const [before = '', query] = path.split(/(?=[?#])/u)
  const label = host.replace(/^www\./u, '').split('.', 1)[0] ?? ''
  const words = profile.words.map(word => word.replace('{subdomain}', label))
  const segments = before.split('/').map((segment, index) => repairedSegment(segment, { index, profile, words }))
  return segments.join('/') + (query === undefined ? '' : path.slice(before.length))
}

interface SegmentPlace { readonly index: number; readonly profile: SiteProfile; readonly words: readonly string[] }

function repairedSegment(segment: string, { index, profile, words }: SegmentPlace): string {
  if (segment === '') return segment
  const literals = profile.shapes.flatMap(shape => shape.path.split('/')[index] ?? []).filter(part => !part.includes('{'))
  const known = [...new Set(index === 1 ? [...literals, ...profile.sections, ...words] : [...literals, ...words])]
  const word = known.find(candidate => candidate.replace(/[-_]/gu, '') === segment.replace(/[-_]/gu, ''))
  if (word !== undefined) return word
  const near = nearest(segment, known)
  if (near !== null) return near
  if (isNumberField(profile, index)) return asDigits(segment) ?? segment
  return profile.shapes.some(shape => shape.path.endsWith('-{id}-{year}') && shape.path.split('/').length === index + 1) ? withTail(segment) : segment
}

function isNumberField(profile: SiteProfile, index: number): boolean {
  return profile.shapes.some(shape => /^\{number\d?\}$/u.test(shape.path.split('/')[index] ?? ''))
}

/** The agency's ids have six digits since 2016, five before. */
const TAIL = /^(.*?[^-0-9])?(-{0,2})([0-9oOl]{6}|[0-9oOl]{5})(-?)((?:2[0oO]|19)[0-9oOl]{2})$/u

/** Since 2017 all ids have six digits, so a longer one has a number of the headline before it. */
const GLUED_NUMBER = /^(.*-\d{1,3})(\d{6}-20(?:1[7-9]|[2-9]\d))$/u

/** Id and year at a slug's end, read as digits and set off by hyphens. */
function withTail(segment: string): string {
  const glued = GLUED_NUMBER.exec(segment)
  if (glued !== null) return `${glued[1] ?? ''}-${glued[2] ?? ''}`
  const [, slug = '', , id = '', , year = ''] = TAIL.exec(segment) ?? []
  // A letter at the end of the word that the id ran into is the word's.
  if (/[a-z]$/u.test(slug) && /^[oOl]\d{5}/u.test(id)) return `${slug}${id.charAt(0)}-${id.slice(1)}-${asDigits(year) ?? year}`
  const digits = asDigits(id)
  const years = asDigits(year)
  if (digits === null || years === null || !/\d{3}/u.test(id)) return segment
  return `${slug}${slug === '' ? '' : '-'}${digits}-${years}`
}
