/** When something is said to happen, by the form of its verb: English by what stands before it, Russian by its ending. */
import { irregularBases } from './lexicon/lemmas.ts'

export type Tense = 'past' | 'future'

/** `word`: the lower-case words by place; `at`: the verb's. `null` where the form leaves it open: `grows`, `растет`, all infinitives and what may be a noun. */
export function tenseAt(word: (at: number) => string, at: number): Tense | null {
  return /[a-z]/.test(word(at)) ? englishTense(word, at) : slavicTense(word, at)
}

function englishTense(word: (at: number) => string, at: number): Tense | null {
  const before = [word(at - 1), word(at - 2), word(at - 3)]
  if (before.some(one => FUTURE.has(one))) return 'future'
  const to = before.indexOf('to')
  if (to >= 0) return PLANS.has(YET.has(word(at - to - 2)) ? word(at - to - 3) : word(at - to - 2)) ? 'future' : null
  return ARTICLES.has(word(at - 1)) || before.some(one => OPEN.has(one)) || !isPastForm(word(at)) ? null : 'past'
}

const isPastForm = (word: string) => /[^e]ed$/.test(word) || irregularBases(word).some(base => base !== word && !word.endsWith('s'))
const FUTURE = new Set(["will", "shall", "won't", "'ll"])
const PLANS = new Set('is are plan plans planning set going due about intends intend expects expected scheduled'.split(' '))
/** `the increased load`: no verb. */
const ARTICLES = new Set(['a', 'an', 'the'])
/** `is yet to open`. */
const YET = new Set(['yet', 'soon', 'now', 'also', 'due', 'set'])
const OPEN = new Set('would may might can could should must be is are being if'.split(' '))

function slavicTense(word: (at: number) => string, at: number): Tense | null {
  const verb = word(at)
  if (WILL_BE.has(word(at - 1)) || WILL_BE.has(word(at - 2)) || WILL_BE.has(word(at + 1))) return 'future'
  if (MAYBE_NOUN.test(verb)) return null
  if (PAST.test(verb)) return [at - 1, at - 2, at + 1].some(near => word(near) === 'бы' || word(near) === 'чтобы') ? null : 'past'
  return PERFECTIVE.test(verb) && !IMPERFECTIVE.test(verb) ? 'future' : null
}

const WILL_BE = new Set('будет будут станет станут будзе будуць стане'.split(' '))
/** `открыл`, `открылась`, `адкрыў`, and the short participle of what is done: `построена`. */
const PAST = /^[Ѐ-ӿ]{2,}(?:[аеиыуяоі]л(?:а|о|и|і|ась|ось|ись|ася|іся|ся)?|[аеиыуяі]ў(?:ся)?|(?:[еа]н|крыт|шит|бит)[аоы]?)$|^(?:(?:при|под|за|с|об|от|у)нят|взят|начат)[аоы]?$/u
/** Present endings; of perfective verbs they say what will be. */
const PERFECTIVE = /^[Ѐ-ӿ]{3,}(?:[еи]т|[уюая]т|юць|уць)(?:ся)?$|^[Ѐ-ӿ]{3,}[юуа]цца$/u
/** Verbs that go on: second aspects, simple verbs, and verbs of motion. */
const IMPERFECTIVE = /(?:[аяуюе][ею]т|ает|яют|ают|уют|[уаяею]юць|(?:ход|вод|воз|нос)[ия]т)(?:ся)?$|^(?:строит|строят|сто[ия]т|знач[аи]т|говор[ия]т|раст[еу]т|вед[еу]т|ид[еу]т|нес[еу]т|вез[еу]т|держ[аи]т|хочет|хотят|может|могут|ед[еу]т|служ[аи]т|леж[аи]т|сид[ия]т|вид[ия]т|помн[ия]т|уч[аи]т|прос[ия]т|гроз[ия]т|плат[ия]т|цен[ия]т|хран[ия]т|жив[еу]т|пиш[еу]т|ищ[еу]т|растуць|могуць|жывуць)(?:ся)?$/u
/** Nouns that end as verbs do. */
const MAYBE_NOUN = /^(?:визит|результат|кредит|бюджет|совет|ответ|отчет|расчет|полет|взлет|запрет|лимит|аудит|транзит|дефицит|профицит|захват|возврат|депутат|комитет|институт|университет|предмет|интернет|процент|предел[аы]?|дел[аои]|начал[ао]|план|экран|обмен|размен|стран[аы]?|школ[аы]?|сил[аы]?|урожен|сел[ао]|числ[ао]|земл[аи]|член[аы]?|цен[аы]?|смен[аы]?|замен[аы]?|отмен[аы]?|измен[аы]?|стен[аы]?|океан[аы]?|карантин|раён[аы]?|район[аы]?|зарплат|выплат|оплат|затрат|утрат|рыцар|материал[аы]?|капитал[аы]?|канал[аы]?|финал[аы]?|журнал[аы]?|персонал[аы]?|сигнал[аы]?|потенциал[аы]?|филиал[аы]?|терминал[аы]?|обвал[аы]?|провал[аы]?|скандал[аы]?|отдел[аы]?|раздел[аы]?|обстрел[аы]?|расстрел[аы]?)$/u

