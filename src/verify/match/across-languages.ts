/** Does a page say what a text of another language says? And, in one language, does it say it in other words? */
import type { Language } from '../../model/article.ts'
import type { Difference, Match, MatchKind, Verdict } from '../../model/verdicts.ts'
import type { Figure } from '../../text/numbers.ts'
import { weighEvidence, type Evidence, type Source } from './evidence.ts'
import type { MissingFigure } from './figure-evidence.ts'
import { probability } from './logistic.ts'
import type { PageIndex } from './page-index.ts'
import { partsOfMeaning } from './parts.ts'
import { splitAtMarks, splitAtSentences } from './pieces.ts'
import { ACROSS_LANGUAGES } from './weights.ts'

/** From here on the page says it. */
const CONFIRMED_MIN = 0.5
/** No sentence of a longer quotation may fall below. */
const PIECE_MIN = 0.3
/** A figure contradicts only in a passage that is surely the right one, figures apart. Measured: changed ones .9 in the median and from .46, absent ones at most .34. */
const SURE_MIN = 0.42
/** From here on where the two figures also count the same thing: `50 km` and `30 км`. Measured as above; absent ones at most .06. */
const SURE_MIN_SAME_UNIT = 0.4
/** From here on another name contradicts, where it stands in the place of the one that is missing (set by judgement: far above what other sentences reach). */
const NAMED_MIN = 0.9
/** The same for figures in words, `eleven hours` and `девять часов`: the sentence must leave no doubt (set by judgement, far above what absent ones reach). */
const SURE_MIN_IN_WORDS = 0.85
/** Shorter texts contradict nothing: their figure may belong to another thing. */
const SURE_WORDS_MIN = 4
/** Shorter texts fit many passages. */
const WORDS_MIN = 3
/** A shorter sentence is taken with its neighbour. */
const PIECE_WORDS_MIN = 4

interface Weighed {
  readonly evidence: Evidence
  readonly probability: number
  /** The same without regard to figures: how sure it is that this is the sentence meant. */
  readonly placed: number
}

/** Best passage of the page for a text, with a verdict. `null`: no word of it is found, or no way leads from its `language` to the page's. */
export function matchMeaning(page: PageIndex, text: string, language: Language): Match | null {
  const translation = page.translationFrom(language)
  if (translation === null) return null
  const source = { page: page.words(), translation, isName: { inText: page.properNames(language), onPage: page.properNames(page.language), isInDictionary: page.isInDictionary } }
  const plain = text.replace(BRACKETS, ' ')
  const whole = weigh(source, plain)
  const weighed = piecesOf(text).map(piece => (piece === plain ? whole : weigh(source, piece)))
  const pieces = weighed.filter(piece => piece !== null)
  const worst = Math.min(...weighed.map(piece => piece?.probability ?? 0))
  const parts = pieces.length > 1 && (whole === null || mean(pieces) > whole.probability) ? pieces : whole === null ? [] : [whole]
  return parts.length === 0 ? null : judge(page, parts, { whole, worst: Math.min(worst, ...parts.map(part => part.probability)), kind: language === page.language ? 'paraphrase' : 'translated' })
}

/** What `figures` is where there are none. */
const NO_FIGURES = 0.5
const BRACKETS = /\[[^[\]]{0,200}\]|<\.\.\.>/g

function weigh(source: Source, text: string): Weighed | null {
  const evidence = weighEvidence(text, source)
  return evidence === null ? null : {
    evidence,
    probability: probability(evidence.features, ACROSS_LANGUAGES),
    placed: probability({ ...evidence.features, figures: evidence.features.figures > NO_FIGURES ? 1 : NO_FIGURES, extraFigures: 0 }, ACROSS_LANGUAGES),
  }
}

/** Sentences and what ellipses keep apart; too short ones joined to the piece before. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const part of (splitAtMarks(text)?.pieces ?? [text]).flatMap(piece => splitAtSentences(piece)?.pieces ?? [piece])) {
    const before = pieces.at(-1)
    if (before !== undefined && (isShort(part) || isShort(before))) pieces[pieces.length - 1] = `${before} ${part}`
    else pieces.push(part)
  }
  return pieces
}

function isShort(text: string): boolean {
  return (text.match(/\p{L}{3,}/gu)?.length ?? 0) < PIECE_WORDS_MIN
}

interface Whole { readonly whole: Weighed | null; readonly worst: number; readonly kind: MatchKind }

/** `worst`: what the least likely sentence has, also where the whole is better placed than its sentences. */
function judge(page: PageIndex, parts: readonly Weighed[], { whole, worst, kind }: Whole): Match {
  const score = mean(parts)
  const differences = parts.flatMap(differencesOf)
  const passage = passageOf(page, parts)
  const answer = (verdict: Verdict, said: MatchKind): Match => ({ verdict, kind: said, score, passage, where: page.main.where, anchor: null, differences, parts: partsOfMeaning(sharesOf(parts)) })
  if (parts.some(isContradicted) || (whole !== null && isContradicted(whole))) return answer('refuted', 'numbers-differ')
  if (parts.every(({ evidence }) => evidence.contentWords < WORDS_MIN)) return answer('unverified', 'not-checkable')
  if (parts.some(({ evidence }) => evidence.missing.some(({ figure, rival }) => figure.isPrinted || rival !== null))) return answer('unverified', worst >= SURE_MIN ? 'numbers-differ' : 'not-found')
  if (score < CONFIRMED_MIN || worst < PIECE_MIN) return answer('unverified', 'not-found')
  if (differences.some(difference => difference.kind === 'negation')) return answer('unverified', 'negation-differs')
  for (const doubtsOf of DOUBTS) {
    const doubts = parts.flatMap(({ evidence }) => doubtsOf(evidence))
    if (doubts.length > 0) return { ...answer('unverified', kindOfDoubts(doubts)), differences: [...doubts, ...differences] }
  }
  const gaps = parts.map(part => ({ gaps: part.evidence.nameGaps(), isPlaced: part.probability >= NAMED_MIN && part.evidence.contentWords >= SURE_WORDS_MIN }))
  const names = gaps.flatMap(part => part.gaps).map(({ quoted, found }): Difference => ({ kind: 'name', quoted, found }))
  const isOther = gaps.some(part => part.isPlaced && part.gaps.some(({ isSure }) => isSure))
  return names.length > 0 ? { ...answer(isOther ? 'refuted' : 'unverified', 'names-differ'), differences: [...names, ...differences] } : answer('confirmed', kind)
}

/** What leaves a passage in doubt that has all the rest, the weightiest first. */
const DOUBTS: readonly ((evidence: Evidence) => readonly Difference[])[] = [({ calendarGaps }) => calendarGaps(), ({ exchanges }) => exchanges(), ({ degreeGaps }) => degreeGaps(), ({ roleGaps }) => roleGaps(), ({ tenseGaps }) => tenseGaps(), ({ standingGaps }) => standingGaps(), ({ boundGaps }) => boundGaps()]

function kindOfDoubts(doubts: readonly Difference[]): MatchKind {
  const kinds = new Set(doubts.map(({ kind }) => kind))
  return kinds.has('number') ? 'numbers-differ' : kinds.has('name') ? 'names-differ' : 'wording-differs'
}

function isContradicted({ placed, evidence }: Weighed): boolean {
  const isPlaced = ({ figure, rival, surety }: MissingFigure): boolean => surety !== null && placed >= (surety === 'in-words' ? SURE_MIN_IN_WORDS : figure.unit !== null && figure.unit === rival?.unit ? SURE_MIN_SAME_UNIT : SURE_MIN)
  return evidence.contentWords >= SURE_WORDS_MIN && !evidence.speaksOfOthers && evidence.missing.some(isPlaced)
}

function differencesOf({ evidence }: Weighed): Difference[] {
  const numbers = evidence.missing.filter(({ figure, rival }) => figure.isPrinted || rival !== null)
    .map(({ figure, rival }): Difference => ({ kind: rival !== null && isOtherUnit(figure, rival) ? 'unit' : 'number', quoted: figure.text, found: rival?.text ?? '' }))
  const negations = evidence.negations.map(({ side, near }): Difference => ({ kind: 'negation', quoted: side === 'quoted' ? near : '', found: side === 'found' ? near : '' }))
  return [...numbers, ...negations]
}

/** As many, but of something else: per cent and percentage points, dollars and euros. */
const isOtherUnit = (figure: Figure, rival: Figure) => figure.value === rival.value && figure.unit !== rival.unit && figure.unit !== null && rival.unit !== null

/** Passages on the page further apart than this are given one after the other. */
const APART_MIN = 400

function passageOf(page: PageIndex, parts: readonly Weighed[]): string {
  const start = Math.min(...parts.map(({ evidence }) => evidence.start))
  const end = Math.max(...parts.map(({ evidence }) => evidence.end))
  const length = parts.reduce((sum, { evidence }) => sum + evidence.passage.length, 0)
  return end - start <= length + APART_MIN ? page.words().text.slice(start, end).trim() : [...new Set(parts.map(({ evidence }) => evidence.passage))].join(' … ')
}

function mean(parts: readonly Weighed[]): number {
  return sharesOf(parts).reduce((sum, { probability, share }) => sum + probability * share, 0)
}

/** A longer piece weighs more. */
function sharesOf(parts: readonly Weighed[]): (Weighed & { readonly share: number })[] {
  const words = parts.reduce((sum, { evidence }) => sum + evidence.contentWords, 0)
  return parts.map(part => ({ ...part, share: part.evidence.contentWords / Math.max(1, words) }))
}
