/** The dictionary turned round: from Russian stems to the English words that may stand for them. */
import { stemEnglish } from '../stems.ts'
import { irregularForms } from './lemmas.ts'
import { stemsOfTranslation } from './russian-forms.ts'

/** English stems by Russian stem; takes a pass over the whole dictionary, so it is made when first needed. */
export function indexOriginals(entries: readonly (readonly [head: string, translations: readonly string[]])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const stemsByTranslation = new Map<string, Set<string>>()
  for (const [head, translations] of entries) {
    const stems = [head, ...irregularForms(head)].map(stemEnglish)
    for (const translation of translations) add(stemsByTranslation, translation, stems)
  }
  const originals = new Map<string, Set<string>>()
  for (const [translation, stems] of stemsByTranslation) {
    for (const stem of stemsOfTranslation(translation)) add(originals, stem, stems)
  }
  return originals
}

function add(index: Map<string, Set<string>>, key: string, stems: Iterable<string>): void {
  const known = index.get(key) ?? new Set()
  for (const stem of stems) known.add(stem)
  index.set(key, known)
}
