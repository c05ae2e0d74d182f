/** The dictionary room's face. Its data come by dynamic import, so that only commands that match across languages load them. */
import type { Lexicon } from '../../model/lexicon.ts'
import { openDictionary } from './dictionary.ts'
import { parseBundled } from './parse.ts'

/** The bundled English–Russian dictionary. Parsed at the first call; stems are made when a word is first asked for. */
export function loadLexicon(): Promise<Lexicon> {
  return (bundled ??= openBundled())
}

let bundled: Promise<Lexicon> | null = null

async function openBundled(): Promise<Lexicon> {
  const { ENTRIES } = await import('./entries/index.ts')
  return openDictionary(parseBundled(ENTRIES))
}
