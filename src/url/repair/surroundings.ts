/** What a piece of evidence is looked for in: an address as it was read, and what stands around it in print. */
import type { RepairEvidence, RepairEvidenceCode } from '../../model/url.ts'
import { profileOf } from '../profiles/index.ts'
import type { SiteProfile } from '../profiles/index.ts'
import type { Gap } from './gather.ts'
import type { Vocabulary } from './words.ts'

export interface Surroundings {
  /** Its pieces joined, with the places where they were joined. */
  readonly joined: string
  readonly gaps: readonly Gap[]
  /** The address as printed, line breaks included. */
  readonly printed: string
  /** What the note says before it. */
  readonly before: string
  /** What follows it in the note. */
  readonly after: string
  readonly vocabulary: Vocabulary
}

/** No more words are shown. */
const SAW_MAX = 6

/** Nothing seen is no evidence. */
export const one = (code: RepairEvidenceCode, saw: readonly string[]): readonly RepairEvidence[] => (saw.length === 0 ? [] : [{ code, saw: saw.slice(0, SAW_MAX) }])

/** Shorter words prove nothing. */
export const WORD_MIN = 4

/** In lower case. */
export const hostIn = (url: string): string => (/^https?:\/\/([^/?#]*)/u.exec(url)?.[1] ?? '').toLowerCase()

export const pathIn = (url: string): string => url.replace(/^https?:\/\/[^/?#]*/u, '')

/** Sections and fixed words of the site's addresses. */
export function ownWordsOf(host: string): ReadonlySet<string> {
  const profile = profileOf(host)
  if (profile === null) return NO_WORDS
  const own = ownWords.get(profile) ?? new Set([...profile.sections, ...profile.words].flatMap(word => [word, ...word.split(/[-_]/u)]))
  ownWords.set(profile, own)
  return own
}

const NO_WORDS: ReadonlySet<string> = new Set()
const ownWords = new WeakMap<SiteProfile, ReadonlySet<string>>()
