/** The note's title in an address: its words there, what it has more, and what it spells otherwise. */
import type { RepairEvidence } from '../../model/url.ts'
import { latinSkeleton } from '../../text/transliterate.ts'
import { confusionDistance } from './confusions.ts'
import { one, WORD_MIN } from './surroundings.ts'
import type { Vocabulary } from './words.ts'

/** So many words of a title must stand in the address for it to be its title. */
const TITLED_MIN = 2
/** Words of a title after the address's last that show that the address has lost its end: sites leave out one. */
const REST_MIN = 2
/** What notes say between a title and its address. */
const NOISE = new Set(('electronic resource resurs elektronnyj elektronnyi elektronnyy rezhim dostupa available retrieved from official website site press service portal materials sajt sait sayt oficialnyj ofitsialnyj ofitsialnyy '
  + 'http https accessed dannye portala with data obrashhenija nauchnaja nauchnaya nauchnaia statja statya statia online').split(' '))

/** `words` are the path's. Of what follows a title, the site's own name is in its host: no sign of a lost end. */
export function ofTitle(words: readonly string[], host: string, vocabulary: Vocabulary): readonly RepairEvidence[] {
  const long = words.map(word => word.toLowerCase()).filter(word => word.length >= WORD_MIN)
  const titled = long.filter(word => vocabulary.isTitled(word))
  if (titled.length < TITLED_MIN || titled.length * 3 < long.length) return []
  const missing = long.filter(word => !vocabulary.isTitled(word))
  const misspelled = missing.flatMap(word => {
    const near = vocabulary.titled.find(candidate => candidate.length >= WORD_MIN && !long.includes(candidate) && confusionDistance(word, candidate, 2) <= 2)
    return near === undefined ? [] : [`${word} / ${near}`]
  })
  const last = words.at(-1)?.toLowerCase() ?? ''
  const lastAt = Math.max(...titled.map(word => vocabulary.titled.lastIndexOf(word)))
  const spelled = new Set(long.map(latinSkeleton))
  const rest = vocabulary.titled.slice(lastAt + 1).filter(word => word.length >= WORD_MIN && !NOISE.has(word) && !spelled.has(latinSkeleton(word)) && !host.includes(word))
  const isOpen = vocabulary.isTitled(last) || vocabulary.titled.some(word => word.startsWith(last))
  return [...one('title-agrees', titled), ...one('title-goes-on', isOpen && rest.length >= REST_MIN ? rest : []), ...one('title-misspelled', misspelled)]
}
