/** The dictionary of a run: loaded at the first need, once, with the user's own entries where there are any. */
import type { Lexicon } from '../model/lexicon.ts'
import type { CheckSettings } from './settings.ts'

export function lexiconOf({ lexicon }: Pick<CheckSettings, 'lexicon'>): () => Promise<Lexicon> {
  let loaded: Promise<Lexicon> | null = null
  return () => loaded ??= import('../text/lexicon/index.ts').then(({ loadLexicon }) => loadLexicon(lexicon ?? undefined))
}
