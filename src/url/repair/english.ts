/** What can be told of English words in addresses of sites without a profile: words run together, a mark lost to a blank. */

import { readingsOf } from './confusions.ts'

/** Frequent words of English headlines and paths; hand-made. More words mean more doubts seen, never a wrong address. */
const WORDS = new Set(`
about access account action after again agency agreement aid air all alert alliance american analysis and annual answer app april archive are area army art article asia asset attack audit august author authority auto award
bank base be best big bill board body bond book border brand break brief bring budget build business buy by call campaign can capital car card care case cash center central centre challenge change chart child city civil claim class
clean climate close club coal code come comment commission common community company computer conference congress contact content control cost council country court credit crime crisis culture currency customs cut cyber daily data date day deal death debate debt
december decision deep default defence defense demand department design deputy detail development digital direct director division document dollar domestic door draft drive drop drug due earth east economic economy edit education effect election electric email end energy engine english environment
equal euro europe european event ever every exchange export face fact fair fall family farm fast february federal field figure file final finance financial find fire first fiscal fish five flag flight flow food for force foreign form forum forward four frame free friday from frontier fuel full function fund future
game gas general get girl global go goal gold good government grant green ground group growth guide gulf hand hard has have head health hearing heat help high history hold home hope hospital host hot house housing how human image impact import in income index industry inflation information initiative innovation insight institute
insurance interest international internet into investment is island issue its january job join joint judge july june jury just keep key kill land language large last launch law lead leader league learn legal letter level library life light like line link list live loan local long look loss love low machine made mail main major make man management
map march mark market mass matter may media meet member men middle might military million mind minister ministry mission mobile model money month more most move much music must name nation national natural navy near need net network new news next night north not note notice november now nuclear number october of off offer office officer official oil
old on one online open opinion or order our out over page paper park parliament part partner party pass past path pay peace people performance period person phone photo place plan plane plant play player point police policy political politics poll pool poor port position post power press price prime print private problem process product production profile program project
property public publication quality question race radio rail rate reach read real record red reform region regional release report research reserve resource response result return review right rise risk river road rock role rule rural russia safe sale sanctions save say school science search season second secretary section sector security see sell senate senior september series service set seven
share ship shop short show side sign site six size small social society software soil solar soldier source south space speech spend sport staff stage standard star start state statement station stay steel step still stock stop store storm story street strike strong student study summit supply support supreme survey system table take talk target task tax team technology tell term terror test text than
that the their then there these they third this three time title to today top total tour town track trade traffic train travel treaty trial trip troop truck trust truth turn two under union unit united university update upload urban use user value version vessel video view visit voice vote wage wait wall war warning was waste watch water way weapon weather web week weight west what when where which white who why wide
wild will win wind window winter with without woman women word work worker world worth write year yes yet you young your youth zone
`.trim().split(/\s+/u))

/** Each of two words run together has so many letters: shorter ones begin and end too many others. */
const PIECE_MIN = 3
/** A slug is told from a word with a hyphen by so many hyphens. */
const SLUG_HYPHENS_MIN = 2

/** In a hyphenated name capitals run into a capitalised word (`ECBReport-2019-final`): an acronym that lost its hyphen. */
const ACRONYM_WITH_WORD = /(?<=[/-])([A-Z]{2,})([A-Z][a-z]{3,})(?=-[^/]*-)/u

/** The path with a hyphen between two words of a slug that were run together, or `null` where none were. */
export function withHyphenBack(path: string): string | null {
  const found: string[] = []
  const mended = path.replace(/[^/?#]+/gu, segment => {
    if (segment.split('-').length <= SLUG_HYPHENS_MIN) return segment
    return segment.replace(/(?<=^|-)[a-z]{6,}(?=-|$)/gu, word => {
      const pieces = found.length === 0 ? twoWords(word) : null
      if (pieces !== null) found.push(pieces)
      return pieces ?? word
    })
  })
  const apart = mended.replace(ACRONYM_WITH_WORD, '$1-$2')
  return found.length === 0 && apart === path ? null : apart
}

/** Words of fewer letters are one letter from too many others. */
const MISREAD_MIN = 4
/** A segment of one word is no headline's, so it must be longer. */
const MISREAD_SEGMENT_MIN = 6

/** The path with a misread English word of a slug read, or `null` where every word may stand as it is. */
export function withWordRead(path: string): string | null {
  for (const match of path.matchAll(/(?<=[-/])[a-z][a-z0-9]*[a-z](?=[-/.]|$)/gu)) {
    const [word] = match
    const segment = path.slice(path.lastIndexOf('/', match.index) + 1).split('/', 1)[0] ?? ''
    const isInSlug = segment.split('-').length > SLUG_HYPHENS_MIN
    if (isEnglish(word) || word.length < (isInSlug ? MISREAD_MIN : MISREAD_SEGMENT_MIN) || (!isInSlug && segment !== word)) continue
    const reading = readingsOf(word).find(isEnglish)
    if (reading !== undefined) return path.slice(0, match.index) + reading + path.slice(match.index + word.length)
  }
  return null
}

/** A frequent English word or its plural. */
export function isEnglish(word: string): boolean {
  return WORDS.has(word) || (word.endsWith('s') && WORDS.has(word.slice(0, -1)))
}

function twoWords(word: string): string | null {
  if (isEnglish(word)) return null
  for (let cut = PIECE_MIN; cut <= word.length - PIECE_MIN; cut += 1) {
    if (WORDS.has(word.slice(0, cut)) && WORDS.has(word.slice(cut))) return `${word.slice(0, cut)}-${word.slice(cut)}`
  }
  return null
}

/** Whether a blank after `left` and before `right` stands for a mark rather than for nothing: a whole word ends there. */
export function isWordBreak(left: string, right: string): boolean {
  const word = /[a-z]*$/u.exec(left)?.[0] ?? ''
  const next = /^[a-z]*/u.exec(right)?.[0] ?? ''
  return WORDS.has(word) && next.length >= PIECE_MIN && !WORDS.has(word + next)
}
