/** Words of a text whose opposites stand on the page instead: `exports fell` and `экспорт вырос`. */
import { hasOpposite } from '../../text/opposites.ts'
import { denies } from './denial-words.ts'
import { placesMet, type Matched } from './matched.ts'
import type { QuoteWord } from './quote-words.ts'

/** Either side has a word without counterpart that turns one of the other's round: `exports fell` and `экспорт вырос`. */
export function oppositeGaps({ words, window, page }: Matched): string[] {
  const taken = placesMet(window)
  const [first, last] = [page.sentences[page.sentenceOf[window.first] ?? 0]?.first ?? 0, page.sentences[page.sentenceOf[window.last] ?? 0]?.last ?? 0]
  const isDenied = (place: number): boolean => page.words[place - 1]?.isNegation === true || page.words[place - 2]?.isNegation === true
  const unmatched: string[] = []
  const stems: string[] = []
  for (let place = Math.max(first, window.first - BESIDE); place < Math.min(last, window.last + BESIDE + 1); place += 1) {
    const word = page.words[place]
    if (word?.isContent !== true || taken.has(place)) continue
    if (!(isDenied(place) && BOUNDS.has(word.lower))) unmatched.push(word.lower)
    if (!isDenied(place)) stems.push(word.stem)
  }
  const isTurned = (word: QuoteWord): boolean => {
    const isDenial = denialOf(word.stems)
    return unmatched.some(hasOpposite(word.lower)) || stems.some(stem => isDenial(stem) && !(denies(stem) && denies(word.lower)))
  }
  // Met by a looser word while its opposite stands beside: `exports` by `поставки`, where `импорт` grew.
  const isOutdone = (word: QuoteWord, place: number): boolean => {
    const turns = hasOpposite(word.lower)
    return unmatched.some(other => turns(other) && !hasOpposite(other)(page.words[place]?.lower ?? ''))
  }
  const turned = words.filter((word, index) => {
    const hit = window.hits.get(index)
    return (word.isContent || COMPARED.has(word.lower)) && (hit === undefined ? isTurned(word) : isOutdone(word, hit.place))
  })
  return turned.map(word => word.lower)
}

/** `не меньше` is no less. */
const BOUNDS: ReadonlySet<string> = new Set(['больше', 'меньше', 'больш', 'менш'])
/** `cost less`: no content words, but they have opposites. */
const COMPARED: ReadonlySet<string> = new Set(['more', 'less', 'fewer', 'ahead', 'behind'])

/** How far beside the stretch in which the text is met, in words of its sentences. */
const BESIDE = 5

/** Whether a stem is one of these with a prefix that denies, or one of these is the stem with one: `невиновн` and `виновн`. */
function denialOf(stems: ReadonlySet<string>): (stem: string) => boolean {
  const bases = new Set([...stems].flatMap(basesOf))
  return stem => bases.has(stem) || basesOf(stem).some(base => stems.has(base))
}

function basesOf(stem: string): string[] {
  const bases: string[] = []
  for (const prefix of DENYING_PREFIXES) if (stem.startsWith(prefix)) bases.push(stem.slice(prefix.length))
  return bases
}

const DENYING_PREFIXES = ['не', 'ня', 'без', 'бес', 'un', 'in', 'im', 'ir', 'il', 'dis']
