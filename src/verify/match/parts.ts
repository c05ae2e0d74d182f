/** What a score is made of, part by part, as it is told to whoever asks why. */
import type { MatchFeature, MatchPart } from '../../model/verdicts.ts'
import type { Evidence } from './evidence.ts'
import type { Features } from './features.ts'
import type { Way } from './word-places.ts'
import { ACROSS_LANGUAGES } from './weights.ts'

/** One piece of a text with its share in the whole, 0 to 1. */
interface Piece { readonly evidence: Evidence; readonly share: number }

const WAYS: readonly Way[] = ['lexicon', 'names', 'cognates', 'roots']
const REST: readonly Exclude<keyof Features, 'coverage'>[] = ['figures', 'unknown', 'margin', 'size', 'order', 'reverse', 'extraFigures', 'extraNames']

/** In the order in which they are told; over several pieces each part is their mean. Coverage is told by how the words were met. */
export function partsOfMeaning(pieces: readonly Piece[]): MatchPart[] {
  const covered = pieces.map(({ evidence, share }) => ({ ...evidence.features, ...evidence.coverageBy(), share }))
  const mean = (name: Way | keyof Features): number => covered.reduce((sum, piece) => sum + piece.share * piece[name], 0)
  const { bias, of } = ACROSS_LANGUAGES
  const part = (feature: MatchFeature, weight: number, value: number): MatchPart => ({ feature, value: rounded(value), contribution: rounded(weight * value) })
  return [
    part('base', bias, 1),
    ...WAYS.map(way => part(way, of.coverage, mean(way))),
    ...REST.map(name => part(name, of[name], mean(name))),
    part('negation', 0, pieces.reduce((sum, { evidence }) => sum + evidence.negations.length, 0)),
  ]
}

/** Within one language the share of letters that agree is the score. */
export function partsOfWording(score: number): MatchPart[] {
  return [{ feature: 'letters', value: rounded(score), contribution: rounded(score) }]
}

/** Three places: more would tell nothing. */
const rounded = (value: number) => Math.round(value * 1000) / 1000
