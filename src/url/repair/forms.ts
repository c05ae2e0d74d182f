/** Whether a string is a form of some word of the bundled dictionary, letter by letter, in whatever scheme it was transliterated. */
import { toLatin } from '../../text/transliterate.ts'
import { beltaSpellings, withoutMarks } from './belta-spelling.ts'
import { PARADIGMS } from './declension.ts'
import { GROUPS, indexOfGroup } from './groups.ts'
import { SLUG_STEMS } from './slug-words.ts'

interface Forms {
  /** Paradigms, a bit for each, in which a stem or an ending stands. */
  readonly stems: ReadonlyMap<string, number>
  readonly endings: ReadonlyMap<string, number>
  /** A mark at the place of each group of three letters that some stem begins with. */
  readonly openings: Uint8Array
}

const NAMES = Object.keys(PARADIGMS)
const VERBS = NAMES.flatMap((name, index) => (/^(?:past|aVerb|\w+Present)$/u.test(name) ? [1 << index] : []))
const ALL = (1 << NAMES.length) - 1
const VERBAL = VERBS.reduce((sum, bit) => sum | bit, 0)
const NOUNS = ALL & ~VERBAL

let spelled: Forms | null = null
let unmarked: Forms | null = null

/** Whether a lower-case word is a stem of at least `stemMin` letters with an ending of its paradigm, in a scheme that gives every letter. */
export function isForm(word: string, stemMin: number): boolean {
  return (paradigmsOf(word, stemMin) & ALL) !== 0
}

/** The BelTA spelling under which a lower-case word is a form, letter for letter as long as its own plain one; `null` where none is. */
export function formOf(word: string, stemMin: number): { readonly plain: string; readonly form: string } | null {
  spelled ??= readForms(text => text)
  const forms = spelled, spellings = beltaSpellings(word), [plain = word] = spellings
  const form = spellings.find(spelling => paradigmsIn(spelling, stemMin, forms) !== 0)
  return form?.length !== plain.length ? null : { plain, form }
}

/** The same for a word of ISO 9 that has lost its marks: `dostizenij`, `tadzikistane`. */
export function isUnmarkedForm(word: string, stemMin: number): boolean {
  return unmarkedParadigmsOf(word, stemMin) !== 0
}

/** The same of a noun or an adjective, by either: what a preposition may stand before. */
export function isNounForm(word: string, stemMin: number): boolean {
  return ((paradigmsOf(word, stemMin) | unmarkedParadigmsOf(word, stemMin)) & NOUNS) !== 0
}

/** Whether a form begins so, as the last word does of a slug that its site cuts: by either. */
export function isBeginning(word: string, stemMin: number): boolean {
  spelled ??= readForms(text => text)
  unmarked ??= readForms(withoutMarks)
  const [own, other] = [spelled, unmarked], plain = word.replace(/tsk/gu, 'ck')
  return beltaSpellings(word).some(spelling => opensForm(spelling, stemMin, own)) || opensForm(plain, stemMin, other)
}

function opensForm(spelling: string, stemMin: number, forms: Forms): boolean {
  const { stems, endings } = forms
  if (listOfStems(forms).includes(` ${spelling}`)) return true
  for (let cut = Math.max(stemMin, spelling.length - ENDING_MAX); cut < spelling.length; cut += 1) {
    const paradigms = stems.get(spelling.slice(0, cut)) ?? 0, rest = spelling.slice(cut)
    if (paradigms !== 0 && [...endings].some(([ending, of]) => (of & paradigms) !== 0 && ending.startsWith(rest))) return true
  }
  return false
}

/** Stems with a blank before each; made when it is first asked for. */
function listOfStems(forms: Forms): string {
  const list = lists.get(forms) ?? ` ${[...forms.stems.keys()].join(' ')}`
  lists.set(forms, list)
  return list
}

const lists = new WeakMap<Forms, string>()

/** The same of a verb, before which no preposition stands. */
export function isVerbForm(word: string, stemMin: number): boolean {
  const paradigms = paradigmsOf(word, stemMin)
  return (paradigms & VERBAL) !== 0 || (THIRD_PERSON.test(word) && (paradigms & WHOLE) !== 0)
}

/** Forms that are listed whole are verbs when they end as those do in the third person. */
const WHOLE = 1 << NAMES.indexOf('whole')
const THIRD_PERSON = /[aeiu]t(?:sja|sya|sia)?$/u

/** Words are asked for again and again, as parts of others too; cleared when it holds so many, a few megabytes. */
const known = new Map<string, number>()
const KNOWN_MAX = 50_000

function paradigmsOf(word: string, stemMin: number): number {
  const key = `${stemMin} ${word}`, answer = known.get(key)
  if (answer !== undefined) return answer
  spelled ??= readForms(text => text)
  const forms = spelled
  const paradigms = beltaSpellings(word).reduce((sum, spelling) => sum | paradigmsIn(spelling, stemMin, forms), 0)
  if (known.size > KNOWN_MAX) known.clear()
  known.set(key, paradigms)
  return paradigms
}

function unmarkedParadigmsOf(word: string, stemMin: number): number {
  unmarked ??= readForms(withoutMarks)
  return paradigmsIn(word.replace(/tsk/gu, 'ck'), stemMin, unmarked)
}

/** Endings are asked for first: they are few, and most cuts leave none. */
function paradigmsIn(spelling: string, stemMin: number, { stems, endings, openings }: Forms): number {
  if (openings[indexOfGroup(spelling)] === 0) return 0
  let paradigms = 0
  for (let cut = Math.max(stemMin, spelling.length - ENDING_MAX); cut <= spelling.length; cut += 1) {
    const ending = endings.get(spelling.slice(cut))
    if (ending !== undefined) paradigms |= ending & (stems.get(spelling.slice(0, cut)) ?? 0)
  }
  return paradigms
}

/** The longest ending of the table has eleven letters (`jushchegosja`). */
const ENDING_MAX = 12

function readForms(fold: (text: string) => string): Forms {
  const stems = new Map<string, number>()
  const endings = new Map<string, number>()
  const openings = new Uint8Array(GROUPS)
  for (const [index, paradigm] of NAMES.entries()) {
    const bit = 1 << index
    for (const stem of fold(listOf(SLUG_STEMS, paradigm)).replaceAll('\n', ' ').split(' ')) {
      stems.set(stem, (stems.get(stem) ?? 0) | bit)
      openings[indexOfGroup(stem)] = 1
    }
    for (const ending of fold(toLatin(listOf(PARADIGMS, paradigm))).replaceAll('_', '').split(' ')) endings.set(ending, (endings.get(ending) ?? 0) | bit)
  }
  return { stems, endings, openings }
}

function listOf(lists: Readonly<Record<string, string>>, name: string): string {
  return lists[name]?.trim() ?? ''
}
