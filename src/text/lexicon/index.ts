/** The dictionary room's face. Its data come by dynamic import, so that only commands that match across languages load them. */
import type { Lexicon } from '../../model/lexicon.ts'
import { openDictionary } from './dictionary.ts'
import { mergeEntries, parseBundled, type Entries } from './parse.ts'

/**
 * The bundled English–Russian dictionary, joined by a user's `own` entries where there are any. The bundled one is parsed
 * at the first call and shared; stems are made when a word is first asked for.
 */
export async function loadLexicon(own?: Entries): Promise<Lexicon> {
  bundled ??= loadBundled()
  const { entries, lexicon } = await bundled
  return own === undefined ? lexicon : openDictionary(mergeEntries(entries, own))
}

interface Bundled { readonly entries: Entries; readonly lexicon: Lexicon }

let bundled: Promise<Bundled> | null = null

async function loadBundled(): Promise<Bundled> {
  const { ENTRIES } = await import('./entries/index.ts')
  const entries = parseBundled(ENTRIES)
  return { entries, lexicon: openDictionary(entries) }
}
