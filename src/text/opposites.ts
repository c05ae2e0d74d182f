/** Words that say the opposite of each other, in English and Russian. */

/** Words, or with `*` their beginnings; the two sides of each pair apart by a stroke. */
const PAIRS = `
increas* rise rises rose risen rising grow* grew gain* climb* up higher | decreas* fall falls fell fallen falling declin* drop drops dropped shrink* shrank shrunk reduc* lost down lower
improv* strengthen* better | worsen* weaken* deteriorat* worse
accept* approv* support* favour* | reject* refus* oppos* disapprov*
allow* permit* | forbid* forbad* prohibit* ban banned bans
open opens opened | close closes closed shut
begin* began begun start* | end ends ended finish* stop stops stopped
win wins won victor* | lose loses lost defeat*
success* succeed* | fail*
legal* lawful* | illegal* unlawful*
possible | impossible
always | never
before | after
above | below
import* | export*
north* | south*
east eastern | west western
maximum | minimum
buy buys bought purchas* | sell sells sold
рост* рос росл* вырос* выраст* раст* увелич* повыс* повыш* возрос* возраст* подня* | паден* пада* упал* упад* сниз* сниж* сокра* уменьш*
разреш* позвол* | запре*
откры* | закры*
нача* начин* | законч* заверш*
улучш* укреп* | ухудш* ослаб*
импорт* | экспорт*
поддерж* одобр* | отклон* отверг*
выигра* побед* | проигра* пораж*
север* | юг* южн*
восток* восточн* | запад*
максимум* | минимум*
выше | ниже
`

interface Pair { readonly left: readonly string[]; readonly right: readonly string[] }

const pairs: readonly Pair[] = PAIRS.trim().split('\n').map(line => {
  const [left = '', right = ''] = line.split(' | ')
  return { left: left.split(' '), right: right.split(' ') }
})

/** Prefixes that deny. */
const DENYING_PREFIX = /^(?:un|in|im|il|ir|dis|non-?|не|без|бес)$/u
/** Shorter words with such a beginning are others: `untied`, `небо`. */
const BASE_MIN = 4

/** Whether one lower-case word turns the other round: `rose` and `fell`, `safe` and `unsafe`. */
export function areOpposites(one: string, other: string): boolean {
  return isDenialOf(one, other) || isDenialOf(other, one) || pairs.some(({ left, right }) => (isOneOf(left, one) && isOneOf(right, other)) || (isOneOf(left, other) && isOneOf(right, one)))
}

function isOneOf(forms: readonly string[], word: string): boolean {
  return forms.some(form => (form.endsWith('*') ? word.startsWith(form.slice(0, -1)) : word === form))
}

function isDenialOf(word: string, base: string): boolean {
  return base.length >= BASE_MIN && word.endsWith(base) && DENYING_PREFIX.test(word.slice(0, -base.length))
}
