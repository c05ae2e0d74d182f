/** Parts a note into the sources it cites: by `;`, and behind an address where another citation begins. */
import { ADDRESS } from './peel.ts'
import { repeatIn } from './repeat-words.ts'

/** One note cites no more (longest seen in print: about a dozen). */
const SOURCES_MAX = 60
/** Of a citation, its year, address, pages or identifier is printed. */
const WHOLE = /\uE000|(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\p{L})(?:[Pp]p?\.|[СсC]\.|doi|DOI|isbn|ISBN)\s?:?\s?\d/u
const LEAD_WORDS = /^[\s\d.;]{0,8}(?:(?:See also|See|see also|see|Cf\.|cf\.|Compare|См\. также|См\.|см\. также|см\.|Ср\.|Гл\. таксама|Гл\.|гл\.|Цит\. по|Цыт\. па|Quoted in|quoted in|and|и|также|also):?\s)*/u
const NO_CITATION = /^(?:archived|архив|архів|available|режим|рэжым|accessed|retrieved|дата|also at|url|doi|last |текст|тэкст|mode of|и |and )/iu
const BEHIND_ADDRESS = /\uE000(?:\s?[[(][^()[\]\uE000]{0,60}[)\]])?[\s.,;]{1,4}(?:\d{1,4}\s)?(?=["“«„]?[\p{Lu}])/gu
const WORDS_MIN = 3

/** Pieces of `text` in order, without words such as `See`. A text that cites one source is one piece. */
export function splitSources(text: string): readonly string[] {
  return bySemicolon(text).flatMap(byAddress).map(piece => piece.replace(LEAD_WORDS, '').trim()).filter(piece => piece !== '').slice(0, SOURCES_MAX)
}

function bySemicolon(text: string): readonly string[] {
  const pieces: string[] = []
  let from = 0
  let depth = 0
  for (let place = 0; place < text.length; place += 1) {
    const letter = text.charAt(place)
    if ('([«“'.includes(letter)) depth += 1
    else if (')]»”'.includes(letter)) depth = Math.max(0, depth - 1)
    else if (letter === ';' && depth === 0 && /\s/u.test(text.charAt(place + 1)) && (text.charAt(place - 1) !== ' ' || text.charAt(place - 2) === ADDRESS) && pieces.length < SOURCES_MAX && isWhole(text.slice(from, place)) && isWhole(text.slice(place + 1, place + 1 + LOOK))) {
      pieces.push(text.slice(from, place))
      from = place + 1
    }
  }
  return [...pieces, text.slice(from)]
}

const LOOK = 600

const isWhole = (piece: string) => {
  const look = piece.slice(0, LOOK)
  return repeatIn(look.trim()) !== null || (WHOLE.test(look) && /^\s*["“«„‘]?(?:\p{Lu}|см\.|see |cf\.|гл\.|\uE000)/u.test(look))
}

function byAddress(text: string): readonly string[] {
  const pieces: string[] = []
  let from = 0
  for (const match of text.matchAll(BEHIND_ADDRESS)) {
    const at = match.index + match[0].length
    const rest = text.slice(at, at + LOOK)
    const until = rest.indexOf(ADDRESS)
    const next = until < 0 ? rest : rest.slice(0, until)
    if (NO_CITATION.test(next) || (next.match(/\p{L}{2,}/gu) ?? []).length < WORDS_MIN || (until < 0 && !/(?<!\d)(?:19|20)\d\d/u.test(next) && repeatIn(next) === null) || pieces.length >= SOURCES_MAX) continue
    pieces.push(text.slice(from, at))
    from = at
  }
  return [...pieces, text.slice(from)]
}
