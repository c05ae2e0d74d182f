/** Finds the slug within a path and has its words read. */
import type { UrlFlaw } from '../../model/url.ts'
import type { Placed } from './site.ts'
import type { Doubt } from './align.ts'
import type { PrintedWord } from './reading.ts'
import { isTitledSlug } from './titled.ts'
import type { Worded } from './wording.ts'
import { readWords } from './wording.ts'
import type { Vocabulary } from './words.ts'

export interface Slug {
  /** Range of the slug's words in the un-doubled text. */
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
  readonly worded: Worded
}

/** What is known of the printed text that the slug stands in. */
export interface SlugSource {
  /** The un-doubled text, host first. */
  readonly text: string
  readonly doubts: readonly Doubt[]
  readonly flaws: Set<UrlFlaw>
  /** Words before a hyphen at a line's end. */
  readonly broken: ReadonlySet<string>
  readonly vocabulary: Vocabulary
}

/** The slug of a placed address with its words read, or `null` where no headline stands in the path. */
export function slugOf(site: Placed, draft: SlugSource): Slug | null {
  const { before, words: dotted, after } = slugIn(site.path)
  const words = site.profile === null ? dotted : dotted.replace(/[-.]+/gu, mark => (mark.includes('.') ? '-' : mark))
  if (words !== dotted) draft.flaws.add('dot-dash')
  if (!words.includes('-') && !ONE_WORD_SLUG.test(words)) return null
  if (site.profile?.isTransliterated !== true && !isRussian(words, site.profile === null && RUSSIAN_HOST.test(site.host) ? RUSSIAN_HOST_WORDS_MIN : RUSSIAN_WORDS_MIN, draft.vocabulary) && !isTitledSlug(words, draft.vocabulary)) return null
  // The text's slug starts as far from its end as the path's does, whatever became of host and sections.
  const start = startOfSegment(draft.text, site.path.slice(before.length))
  const printed = printedWords(words, { start, ...draft })
  const worded = readWords(printed, { vocabulary: draft.vocabulary, isDoubled: draft.flaws.has('doubled'), writesJ: site.profile?.writesJ === true })
  return { start, end: start + dotted.length, before, after, worded: dotted.includes('-.-') ? { ...worded, others: [...worded.others, dotted] } : worded }
}

/** A slug of one word is as long as several run together. */
const ONE_WORD_SLUG = /^[a-z]{12,}$/u
/** On sites without a profile a slug is Russian when so many of its longer words are. */
const RUSSIAN_SHARE = 0.5
/** Fewer long words tell no language; where Russian is at home, fewer do (set estimates). */
const RUSSIAN_WORDS_MIN = 3
const RUSSIAN_HOST_WORDS_MIN = 2
/** Countries whose news sites write Russian. */
export const RUSSIAN_HOST = /\.(?:am|az|by|kg|kz|md|ru|su|tj|tm|uz)$/u

/** The segment with most hyphens, without the id (`-384196-2019`, `_a1386420`), year or extension at its end. */
function slugIn(path: string): { readonly before: string; readonly words: string; readonly after: string } {
  const segments = (path.split(/[?#]/u, 1)[0] ?? '').split('/')
  let index = segments.length - 1
  if (segments[index] === '') index -= 1
  for (const [at, segment] of segments.entries()) if (at > 1 && count(segment) > count(segments[index] ?? '')) index = at
  const segment = segments[index] ?? ''
  const words = /^([a-z0-9._-]*?)(?:-\d{5,10}(?:-(?:19|20)\d\d)?|_[a-z]?\d{5,10}|(?:-\d{5,10})?\.[a-z]{2,5})?$/u.exec(segment)?.[1] ?? ''
  const before = segments.slice(0, index).join('/') + '/'
  return { before, words, after: path.slice(before.length + words.length) }
}

function count(segment: string): number {
  return segment.split('-').length
}

function isRussian(words: string, wordsMin: number, vocabulary: Vocabulary): boolean {
  const long = words.split('-').filter(word => word.length >= 5)
  return long.length >= wordsMin && long.filter(word => vocabulary.isWord(word)).length >= long.length * RUSSIAN_SHARE
}

/** Where in `text` the segment begins that has as many segments after it as `rest` says. */
function startOfSegment(text: string, rest: string): number {
  const after = rest.split('/').length
  return text.split('/').slice(0, -after).join('/').length + 1
}

function printedWords(words: string, { start, doubts, broken }: { readonly start: number; readonly doubts: readonly Doubt[]; readonly broken: ReadonlySet<string> }): readonly PrintedWord[] {
  let at = start
  return words.split('-').map(word => {
    const own = doubts.filter(doubt => doubt.start >= at && doubt.end <= at + word.length)
    let other = word
    for (const doubt of [...own].reverse()) other = other.slice(0, doubt.start - at) + doubt.other + other.slice(doubt.end - at)
    at += word.length + 1
    return { text: word, other: own.length === 0 ? null : other, isBroken: broken.has(word) }
  }).filter((word, index, all) => word.text !== '' || index === all.length - 1)
}
