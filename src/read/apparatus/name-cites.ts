/** Reads citations by author and year: `(Ivanov 2019)`, `Ivanov and Petrov (2019a: 12)`, `[Иванов 2019, с. 5]`. */
import { bracketsOf, type Bracketed, type Cite, type Cited } from './cites.ts'
import type { Wanted, Works } from './works.ts'

/** Marks of a document that cites so: below, a name and a year that lead to no work are something else. */
const MATCHED_MIN = 2
const BEFORE_MAX = 110
const NAMES_MAX = 120
const SEGMENTS_MAX = 30

const YEAR = '(?:1[5-9]|20)\\d\\d'
const NAME = "(?:(?:van|von|de|der|den|di|da|la|le|el|al|фон|ван|де)[ -]){0,3}\\p{Lu}[\\p{L}'’`-]*\\p{L}"
const INITIALS = '(?:\\p{Lu}\\p{Ll}?\\.[ -]?){1,3}'
const OTHERS = '(?:,? et al\\.?|,? and (?:others|colleagues)|,? и др\\.?|,? и другие|,? (?:и|с) соавт\\.?|,? и коллеги|,? et alii)'
const PREFIX = /^(?:\p{Ll}[\p{L}.]*[.,:]?\s+){0,5}/u
const DATED = new RegExp(`^(.{2,${NAMES_MAX}}?)[,:]?\\s*\\(?(${YEAR})([a-zа-я]?)(?![\\p{L}\\d])\\)?(.*)$`, 'su')
const YEARS_ONLY = new RegExp(`^(${YEAR})([a-zа-я]?)(?![\\p{L}\\d])(.*)$`, 'su')
const FURTHER = new RegExp(`^\\s?(?:,|and|&|и)\\s?(?:(${YEAR})([a-zа-я]?)|([a-zа-я]))(?![\\p{L}\\d.])`, 'u')
/** Pages and the like, or a few words. */
const LOCATOR = /^\s*(?:[,:]\s?.{1,90})?$/su
const STRICT = new RegExp(`^${NAME}(?:,? ${INITIALS})?(?:(?:,| and| &| и|, and|, &) (?:${INITIALS})?${NAME}(?:,? ${INITIALS})?){0,4}${OTHERS}?$`, 'u')
const OTHERS_LAST = new RegExp(`${OTHERS}$`, 'u')
const SURELY_NAMES = new RegExp(`(?: and | & | и |${OTHERS})`, 'u')
const AHEAD = new RegExp(`((?:${INITIALS} ?)?${NAME}(?:(?:,| and| &| и|, and|, &|)\\s(?:${INITIALS} ?)?${NAME}){0,5})(?:['’]s?)?(${OTHERS})?\\s?$`, 'u')
/** With a year these are dates, events and documents. */
const NO_AUTHORS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|figure|fig|table|chapter|section|part|act|law|resolution|decree|order|decision|version|no|vol|article|protocol|olympic|since|until|in|by|from|after|before|early|late|mid|circa|anno|born|died|founded|updated|published|accessed|янв|фев|март|апр|ма[йя]|июн|июл|авг|сент|окт|нояб|дек|весн|лет|осен|зим|рис|табл|глава|закон|указ|декрет|постановлени|приказ|решени|протокол|верси|ном|том|стать|с |до |после|около|олимпи|род|ум|осн)/iu

interface Ground { readonly text: string; readonly worksAt: (at: number) => Works; readonly places: ReadonlySet<string> }
interface Found { readonly cite: Cite; readonly isMatched: boolean }

/** In reading order. `worksAt` gives the list that citations at an offset lead to. */
export function nameCites(text: string, worksAt: (at: number) => Works): readonly Cite[] {
  const ground: Ground = { text, worksAt, places: placesIn(text) }
  const found = [...bracketsOf(text)].flatMap(bracket => citesIn(ground, bracket) ?? [])
  const isManner = found.filter(({ isMatched }) => isMatched).length >= MATCHED_MIN
  return found.filter(({ isMatched }) => isMatched || isManner).map(({ cite }) => cite)
}

function citesIn(ground: Ground, bracket: Bracketed): Found | null {
  if (!/\d{4}/u.test(bracket.inside)) return null
  return withNames(ground, bracket) ?? (bracket.sign === '(' ? afterNames(ground, bracket) : null)
}

interface Read extends Wanted { readonly isStrict: boolean }

/** All that is needed stands within the brackets. */
function withNames(ground: Ground, { open, close, inside }: Bracketed): Found | null {
  const works = ground.worksAt(open)
  const cited: Cited[] = []
  let names: readonly string[] = []
  let isMatched = false
  for (const segment of inside.split(';').slice(0, SEGMENTS_MAX)) {
    const reads = readSegment(segment.trim(), names)
    const [read] = reads
    if (read === undefined) { if (cited.length > 0) continue; return null }
    names = read.names
    const found = reads.map(one => citedBy(works, one))
    if (found.some(({ noteId }) => noteId !== null) || works.knows(names)) isMatched = true
    else if (!read.isStrict || isPlaceOrDate(ground, names)) { if (cited.length > 0) continue; return null }
    cited.push(...found)
  }
  return cited.length === 0 ? null : { cite: { start: open, end: close, cited }, isMatched }
}

function readSegment(segment: string, before: readonly string[]): readonly Read[] {
  const again = YEARS_ONLY.exec(segment)
  if (again !== null) return before.length === 0 ? [] : yearsOf({ names: before, isStrict: true, hasOthers: false, year: again[1] ?? '', letter: again[2] ?? '', rest: again[3] ?? '' })
  const match = DATED.exec(segment)
  if (match === null) return []
  const printed = (match[1] ?? '').replace(PREFIX, '').trim().replace(/[,:]$/u, '')
  if (!/^["«“]?\p{Lu}/u.test(printed)) return []
  return yearsOf({ names: namesOf(printed), isStrict: STRICT.test(printed), hasOthers: OTHERS_LAST.test(printed), year: match[2] ?? '', letter: match[3] ?? '', rest: match[4] ?? '' })
}

interface Dated { readonly names: readonly string[]; readonly isStrict: boolean; readonly hasOthers: boolean; readonly year: string; readonly letter: string; readonly rest: string }

/** `2019`, `2019a, b`, `2018, 2020: 12`; nothing where more than pages follows. */
function yearsOf({ names, isStrict, hasOthers, year, letter, rest }: Dated): readonly Read[] {
  const reads: Read[] = [{ names, isStrict, hasOthers, year, letter }]
  let left = rest
  let last = year
  for (let further = FURTHER.exec(left); further !== null && reads.length < SEGMENTS_MAX; further = FURTHER.exec(left)) {
    if (further[1] === undefined && letter === '') break
    last = further[1] ?? last
    reads.push({ names, isStrict, hasOthers, year: last, letter: further[2] ?? further[3] ?? '' })
    left = left.slice(further[0].length)
  }
  return LOCATOR.test(left) ? reads : []
}

/** `Ivanov and Petrov (2019)`: only the bracket is taken out. */
function afterNames({ text, worksAt, places }: Ground, { open, close, inside }: Bracketed): Found | null {
  const years = YEARS_ONLY.exec(inside)
  const ahead = years === null ? null : AHEAD.exec(text.slice(Math.max(0, open - BEFORE_MAX), open))
  if (years === null || ahead?.[1] === undefined) return null
  const works = worksAt(open)
  const printed = ahead[1].split(/\s+/u)
  // the longest run of names that leads to a work: `However, Ivanov` names one man
  const known = printed.map((_, from) => printed.slice(from).join(' ')).find(run => works.knows(namesOf(run)))
  const lone = printed.at(-1) ?? ''
  const isNamed = ahead[2] !== undefined || SURELY_NAMES.test(ahead[1])
  if (known === undefined && (!isNamed || isPlaceOrDate({ text, worksAt, places }, [lone]))) return null
  const reads = yearsOf({ names: namesOf(known ?? ahead[1]), isStrict: true, hasOthers: ahead[2] !== undefined, year: years[1] ?? '', letter: years[2] ?? '', rest: years[3] ?? '' })
  if (reads.length === 0) return null
  const cited = reads.map(read => citedBy(works, read))
  return { cite: { start: open, end: close, cited }, isMatched: known !== undefined }
}

function namesOf(printed: string): readonly string[] {
  return printed.replace(OTHERS_LAST, '').replace(/['’]s?$/u, '').split(/,? (?:and|&|и) |, | /u)
    .map(name => name.replace(/^["«“(]+|[»”").,]+$/gu, '')).filter(name => /\p{L}{2}/u.test(name) && !/^(?:and|of|for|the|on|и|по|для|о)$/u.test(name))
}

function citedBy(works: Works, wanted: Read): Cited {
  const found = works.find(wanted)
  const [only] = found
  return { note: `${wanted.names[0] ?? ''} ${wanted.year}${wanted.letter}`, noteId: only !== undefined && found.length === 1 ? only.id : null }
}

function isPlaceOrDate({ places }: Ground, names: readonly string[]): boolean {
  const first = names[0] ?? ''
  return NO_AUTHORS.test(first) || names.some(name => places.has(name.toLowerCase()))
}

/** Words that stand after `in`, `at` or `near`: places, by all appearance. */
function placesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/(?<![\p{L}\p{N}])(?:in|at|near|to|в|во|из|под)\s(\p{Lu}\p{L}+)/gu)].flatMap(({ 1: word }) => word?.toLowerCase() ?? []))
}
