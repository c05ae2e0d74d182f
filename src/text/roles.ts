/** Who acts in a sentence and who is acted upon: English says it by order, Russian and Belarusian by case and agreement. */
import { isFunctionWord } from './word-classes.ts'

export type Role = 'actor' | 'other'

/** A clause's lower-case words by place, and the place of its verb. Beyond the clause words are empty. */
export interface Clause { readonly word: (at: number) => string; readonly verb: number }

/** Whether the verb at a place tells who acts: an active one in English, a finite one in Russian. */
export function tellsRoles({ word, verb }: Clause): boolean {
  return /[a-z]/.test(word(verb)) ? isActive(word, verb) : isFinite(word(verbAt(word, verb)))
}

/** The role of the noun at a place; `null` where form and order leave it open, as in the passive. */
export function roleAt(clause: Clause, at: number): Role | null {
  return /[a-z]/.test(clause.word(at)) ? englishRole(clause, at) : slavicRole(clause, at)
}

/** No noun further from its verb is told to be its actor. */
const REACH = 6

function englishRole({ word, verb }: Clause, at: number): Role | null {
  if (Math.abs(verb - at) > REACH || !isActive(word, verb)) return null
  if (at < verb) return between(word, at, verb).every(one => AUXILIARIES.has(one) || one.endsWith('ly')) && !before(word, at).some(one => ENGLISH_PREPOSITIONS.has(one)) ? 'actor' : null
  // The last noun of what follows at once: `sued the steel plant over`.
  const phrase = between(word, verb, at)
  const start = phrase.findIndex(one => !LEADING.has(one))
  const isHead = word(at + 1) === '' || isFunctionWord(word(at + 1))
  return isHead && (start < 0 || phrase.slice(start).every(one => !isFunctionWord(one))) ? 'other' : null
}

const isActive = (word: Clause['word'], verb: number) => !before(word, verb).some(one => NOT_ACTIVE.has(one))
const between = (word: Clause['word'], from: number, to: number) => Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => word(from + 1 + index))
/** What may stand before a verb, or a noun and its attributes. */
const before = (word: Clause['word'], at: number) => [word(at - 1), word(at - 2), word(at - 3)]

const NOT_ACTIVE = new Set('is are was were be been being get got to'.split(' '))
const AUXILIARIES = new Set('has have had will would can could may might must should also again already still first'.split(' '))
const ENGLISH_PREPOSITIONS = new Set('of by in on at for from to with against between under over near'.split(' '))
const LEADING = new Set('a an the its his her their this that these those to with on at against from for'.split(' '))

function slavicRole({ word, verb: near }: Clause, place: number): Role | null {
  const verb = verbAt(word, near)
  // `железную дорогу` may be met by its first word.
  const at = ATTRIBUTE.test(word(place)) && place + 1 !== verb ? place + 1 : place
  const agreeing = FINITE.find(([form]) => form.test(word(verb)))?.[1]
  // `не хватает врачей`: nobody acts.
  if (agreeing === undefined || NO_NOUN.test(word(at)) || word(verb - 1) === 'не') return null
  if (!agreeing.test(word(at)) || isGoverned(word, at)) return 'other'
  // What has the form of both cases behind the verb is acted upon where another stands before it.
  return at > verb && before(word, verb).some((one, back) => agreeing.test(one) && !NO_NOUN.test(one) && !SLAVIC_PREPOSITIONS.has(one) && !isGoverned(word, verb - 1 - back)) ? null : 'actor'
}

/** Words between a preposition and its noun: `для новой северной верфи`. */
const ATTRIBUTES_MAX = 2

const isFinite = (word: string) => FINITE.some(([form]) => form.test(word))

/** A verb of several words may be met by its noun: `подал в суд`. */
function verbAt(word: Clause['word'], at: number): number {
  if (isFinite(word(at))) return at
  return isFinite(word(at - 1)) ? at - 1 : SLAVIC_PREPOSITIONS.has(word(at - 1)) && isFinite(word(at - 2)) ? at - 2 : at
}

/** Behind a preposition, attributes apart: who acts never stands there. */
function isGoverned(word: Clause['word'], at: number): boolean {
  for (let place = at - 1; place >= at - 1 - ATTRIBUTES_MAX; place -= 1) {
    if (SLAVIC_PREPOSITIONS.has(word(place))) return true
    if (!ATTRIBUTE.test(word(place))) return false
  }
  return false
}

const ATTRIBUTE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|ай|ага|аму|ыя|ія)$/u
const SLAVIC_PREPOSITIONS = new Set('в во на с со из от у для к ко о об при по под над за перед между против без до после около среди ради через з са ад да аб пры пад перад паміж супраць праз'.split(' '))
/** Attributes, verbs and adverbs. */
const NO_NOUN = /(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|ому|ему|ым|им|ую|юю|ых|их|ыми|ими|ши|вши|ть|ти|чь|ться|тся|ться|лся|лась|лись|ае|ць|цца|[аеиыуяо]л[иа]?|[аюуяеи]т)$/u

/** Finite forms of a verb, each with the endings that a noun in the nominative has to agree with it. */
const FINITE: readonly (readonly [verb: RegExp, noun: RegExp])[] = [
  [/(?:[аеиыуяоі](?:л|ў)|мог|нес|вез|рос|шел)$/u, /[бвгджзклмнпрстфхцчшщйьў]$/u],
  [/[аеиыуяоігксзш]ла$/u, /[аяь]$/u],
  [/[аеиыуяоігксзш]ло$/u, /[оеё]$/u],
  [/[аеиыуяоігксзш]л[иі]$/u, /[ыиіаяе]$/u],
  [/(?:[еи]т|[еі]ць|[ауюя]е)$/u, /[бвгджзклмнпрстфхцчшщйьўаяоеё]$/u],
  [/(?:[уюая]т|[уюая]ць)$/u, /[ыиіаяе]$/u],
]
