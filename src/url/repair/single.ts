/** Repairs one gathered address: un-doubled, its host, path and slug read, its verdict found. */
import type { RepairedUrl, UrlFlaw } from '../../model/url.ts'
import { copiesOf, holdsCopy } from './copies.ts'
import { withAcronymApart } from './acronym.ts'
import { endsWithTitle, hasOmission, isCutOff } from './cut-off.ts'
import { hasOddWord, hasStrayHyphen } from './doubts.ts'
import type { Gap } from './gather.ts'
import { withDots, withLigatures } from './host.ts'
import { judged } from './judge.ts'
import { isNoRival } from './no-rival.ts'
import { schemeOf } from './opening.ts'
import type { ReadPath } from './path-reading.ts'
import { readPath } from './path-reading.ts'
import { isLeftOver, repetition, withoutRepeatedParameters, withPartsOnce, withPiecesOnce, withQueryOnce } from './leftovers.ts'
import type { Placed } from './site.ts'
import { placed } from './site.ts'
import type { Slug } from './slug-place.ts'
import { slugOf } from './slug-place.ts'
import { ownWordsOf } from './surroundings.ts'
import { trimEnd, withoutLigatures, withoutMarkup } from './trim.ts'
import { isRedone } from './redone.ts'
import type { Doubt } from './align.ts'
import type { Vocabulary } from './words.ts'

/** An address as gathered. */
export interface Rough {
  readonly printed: string
  /** Joined pieces, scheme first where one is printed. */
  readonly joined: string
  readonly gaps: readonly Gap[]
  readonly flaws: readonly UrlFlaw[]
  readonly vocabulary: Vocabulary
  /** What was gathered may be more or less than the address. */
  readonly isGuess: boolean
}

/** Shorter runs of words repeat by chance; where nothing else is doubled, longer ones do (set estimates). */
const REPEATED_MIN = 8
const REPEATED_UNDOUBLED_MIN = 16

/** No word of a slug is longer. */
const WORD_LENGTH_MAX = 60

/** Where the next address begins in `joined`, when it holds two; else `null`. */
export interface Repaired {
  readonly address: RepairedUrl | null
  readonly restFrom: number | null
  /** The two may be one. */
  readonly isRestGuess: boolean
}

/** The first address that the rough text holds; `null` where it is none. */
export function repairSingle({ printed, joined, gaps, flaws: seen, vocabulary, isGuess }: Rough): Repaired {
  const flaws = new Set<UrlFlaw>(seen)
  const soft = new Set(gaps.filter(gap => gap.kind !== 'blank' && joined.charAt(gap.at - 1) === '-').map(gap => gap.at - 1))
  const { scheme, body: loose, offset } = schemeOf(joined, flaws)
  const body = trimEnd(loose).replace(/\/{2,}$/u, '/')
  const placesOf = (some: readonly Gap[]) => new Set(some.map(gap => gap.at - offset))
  const once = copiesOf(body, { soft: new Set([...soft].map(at => at - offset)), gaps: placesOf(gaps), blanks: placesOf(gaps.filter(gap => gap.kind === 'blank')), isSchemeDoubled: flaws.has('scheme-doubled') })
  if (once.isDoubled) flaws.add('doubled')
  if (once.doubts.length > 0) flaws.add('copies-differ')
  const undoubled = once.isDoubled ? withPiecesOnce(once.text) : once.text
  const trimmed = trimEnd(undoubled)
  if (once.restFrom === null && body !== loose) flaws.add(hasOmission(loose) ? 'truncated' : 'trailing')
  const unmarked = withoutMarkup(trimmed)
  if (unmarked !== trimmed) flaws.add('markup')
  const cleaned = withoutLigatures(unmarked)
  if (cleaned !== unmarked) flaws.add('homoglyph')
  const broken = new Set([...soft].map(at => /[a-z0-9]*$/iu.exec(joined.slice(Math.max(0, at - WORD_LENGTH_MAX), at))?.[0] ?? ''))
  // Doubts have their places in the text as it was undoubled.
  const isInPlace = cleaned === trimmed && undoubled === once.text
  const isOnceGuessed = once.isGuess && !(once.isDoubled && once.doubts.length === 0 && isRedone(body, once.text))
  const address = finish({ printed, joined, gaps, vocabulary, text: cleaned, scheme, offset, others: once.others, doubts: isInPlace ? once.doubts : [], isGuess: isGuess || isOnceGuessed || (once.doubts.length > 0 && !isInPlace), flaws, soft, broken })
  return { address, restFrom: once.restFrom === null ? null : once.restFrom + offset, isRestGuess: once.isGuess }
}

interface Draft extends Omit<Rough, 'flaws'> {
  readonly text: string
  readonly scheme: string
  /** Length of what stands before the host in `joined`. */
  readonly offset: number
  readonly doubts: readonly Doubt[]
  /** Readings of the whole text. */
  readonly others: readonly string[]
  readonly isGuess: boolean
  readonly flaws: Set<UrlFlaw>
  /** Hyphens at line ends, in `joined`. */
  readonly soft: ReadonlySet<number>
  /** Words before a hyphen at a line's end. */
  readonly broken: ReadonlySet<string>
}

function finish(draft: Draft): RepairedUrl | null {
  const { text, flaws } = draft
  const slash = text.search(/[/?#]/u)
  const hostEnd = slash < 0 ? text.length : slash
  const host = withLigatures(withDots(text.slice(0, hostEnd), new Set(draft.gaps.map(gap => gap.at - draft.offset))), flaws)
  const site = placed(host, text.slice(hostEnd))
  if (site.host === '' || (site.isHostBroken && !/[.]/u.test(site.host))) return null
  const slug = slugOf(site, draft)
  const read = pathOf(site, slug, draft)
  const once = withQueryOnce(read.text)
  if (once !== read.text) flaws.add('doubled')
  const path = flaws.has('doubled') ? withPartsOnce(once) : once
  if (site.isCorrected || slug?.worded.isCorrected === true || read.isCorrected || host !== text.slice(0, hostEnd)) flaws.add('ocr')
  if (host !== text.slice(0, hostEnd)) flaws.add('host-broken')
  if (isCutOff(site.host.replace(/^www\./u, ''), path, draft.vocabulary)) flaws.add('truncated')
  const url = draft.scheme + site.host + path
  const others = [...slugReadings(draft, slug).map(words => draft.scheme + site.host + words), ...otherCopy(draft, slug, url), ...otherReadings(draft, site, path), ...read.others.map(other => draft.scheme + site.host + other)]
  const isUnsure = hasOddWord(path, draft.vocabulary) || hasStrayHyphen(path, { text: draft.joined, soft: draft.soft }, draft.vocabulary) || holdsCopy(site.host, path) || site.isHostBroken || site.isUnsure || draft.isGuess || slug?.worded.isUnsure === true || ((flaws.has('doubled') || flaws.has('scheme-doubled')) && isLeftOver(path, slug, draft.vocabulary))
  return judged(draft.printed, { url, others: [...new Set(others)].filter(other => other !== url), flaws, isTitleEnd: endsWithTitle(path, draft.vocabulary), isUnsure })
}

/** The path with the words of its slug and the others read. */
function pathOf(site: Placed, slug: Slug | null, draft: Draft): ReadPath & { readonly isCorrected: boolean } {
  const printed = slug === null ? site.path : slug.before + slug.worded.text + slug.after
  const shift = draft.text.length - site.path.length
  const placesOf = (kind: 'blank' | 'soft'): ReadonlySet<number> => new Set(kind === 'blank'
    ? draft.gaps.filter(gap => gap.kind === 'blank').map(gap => gap.at - draft.offset - shift)
    : [...draft.soft].map(at => at - draft.offset - shift))
  const isInPlace = slug === null && !draft.flaws.has('doubled') && draft.text.endsWith(site.path)
  const read = readPath({ text: printed, host: site.host, soft: isInPlace ? placesOf('soft') : NOWHERE, blanks: isInPlace ? placesOf('blank') : NOWHERE, left: slug === null ? [0, 0] : [slug.before.length, slug.before.length + slug.worded.text.length], vocabulary: draft.vocabulary, own: ownWordsOf(site.host) })
  const apart = withAcronymApart(read.text)
  return { text: apart ?? read.text, others: apart === null ? read.others : [...read.others, read.text], isCorrected: (apart ?? read.text) !== printed }
}

const NOWHERE: ReadonlySet<number> = new Set()

/** What host, codes, query and the text as a whole may mean as well. */
function otherReadings(draft: Draft, site: Placed, path: string): readonly string[] {
  const repeated = withoutRepeatedParameters(path)
  const paths = [...site.otherPaths, ...(repeated === null ? [] : [repeated])]
  return [...site.otherHosts.map(host => host + path), ...paths.map(other => site.host + other), ...draft.others].map(other => draft.scheme + other)
}

/** Paths with the slug's other readings. */
function slugReadings(draft: Draft, slug: Slug | null): readonly string[] {
  if (slug === null) return []
  const once = draft.gaps.length > 0 ? repetition(slug.worded.text, { vocabulary: draft.vocabulary, lettersMin: draft.flaws.has('doubled') ? REPEATED_MIN : REPEATED_UNDOUBLED_MIN }) : null
  return [...slug.worded.others, ...(once === null ? [] : [once])].map(words => slug.before + words + slug.after)
}

/** What comes of the other copy where the copies differ outside the slug's words. */
function otherCopy(draft: Draft, slug: Slug | null, url: string): readonly string[] {
  const outside = draft.doubts.filter(doubt => slug === null || doubt.start < slug.start || doubt.end > slug.end)
  if (outside.length === 0) return []
  let text = draft.text
  for (const doubt of [...outside].reverse()) text = text.slice(0, doubt.start) + doubt.other + text.slice(doubt.end)
  const other = finish({ ...draft, text, doubts: [], others: [], flaws: new Set() })
  return other?.url === undefined || other.url === null || other.url === url || isNoRival(other.url, url, draft.vocabulary) ? [] : [other.url]
}
