/** What the parts of a match's score are called in English, after what each adds. */
import type { MatchFeature } from '../../../model/verdicts.ts'

export const MATCH_PARTS: Readonly<Record<MatchFeature, string>> = {
  letters: 'letters that agree', base: 'to begin with, against any passage', lexicon: 'words met by the dictionary, rare ones weighing more', names: 'names and words met by their writing', cognates: 'words met by their sound',
  roots: 'words met by their root', figures: 'figures met (half where there are none)', unknown: 'words that no dictionary knows', margin: 'ahead of the next best passage', size: 'length of the text', order: 'words that follow each other in the same order',
  reverse: 'words of the passage that the text has too', extraFigures: 'figures of the passage that the text lacks', extraNames: 'names of the passage that the text lacks', negation: 'words that deny on one side only; they let nothing be confirmed',
}
