/** Small words that turn a sentence's meaning, in English and Russian: negations, quantifiers, modals; and plain function words. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const NEGATIONS = list('not no nor never none nobody nothing neither nowhere cannot without не ни нет никто никого никому ничего ничто никогда нигде никем никакой никакая никакое никакие никаких никакого никакому никаким никакую никакими нельзя без')
const QUANTIFIERS = list('all every each most many several few some any both half majority minority more less least fewer only almost nearly все всех всем всеми весь вся всю каждый каждая каждое многие многих большинство меньшинство несколько некоторые некоторых оба обе только лишь почти более менее')
const MODALS = list('may might must should could would can shall will ought possibly probably может могут мог могла могли должен должна должно должны следует можно возможно вероятно будет будут')
const FUNCTION_WORDS = list('a an the of to in on at by for with from as is are was were be been being has have had having do does did and or but that which who whom whose this these those it its he his she her they their them we our us you your i my me there here so if then than when while where what how also such into over under about after before between during through per up out off not very just own same other because since although though however around behind towards toward within among against upon still already even now well again too something someone anything anyone everything everyone nothing another him himself herself itself themselves myself yourself ourselves him whether else yet ever etc и в во на с со к ко по о об от до за из у для при над под про через между а но или что как так же бы ли то это этот эта эти этого этой этому этим этом тот та те того той тому тем том он она оно они его ее их ему ей им нас вас нам вам мы вы я меня мне который которая которое которые которого которой которых которым также еще уже был была было были быть есть чтобы если когда где там тут здесь него нему ним нем нее ней них ними мой моя мое мои моего моей моих наш наша наше наши нашего нашей наших нашим ваш ваша ваше ваши вашего вашей ваших тебя тебе себе собой сам сама само сами кто кого кому кем чем чего чему какой какая какое какие каких такой такая такое такие такого такой таких вот ведь же пусть либо потому поэтому потом затем тогда теперь пока хотя очень чтоб около среди ради этими теми свой своя свое свои своего своей своих себя')

/** `not`, `don't`, `никогда`: the word denies. Lower-case. */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || (word.endsWith('t') && /n['’]t$/.test(word))
}

/** `all`, `most`, `несколько`. Lower-case. */
export function isQuantifier(word: string): boolean {
  return QUANTIFIERS.has(word)
}

/** `may`, `must`, `должны`. Lower-case. */
export function isModal(word: string): boolean {
  return MODALS.has(word)
}

/** Words too common to say what a sentence is about. Lower-case. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word) || (word.includes("'") && /'(?:m|re|ve|ll|d|s)$/.test(word)) || isModal(word) || isNegation(word)
}

/** Quantifiers and modals that say the same amount or surety, and what says the same order in time or place: `в пределах` is inside, `за пределами` outside. */
const DEGREES: Readonly<Record<string, string>> = {
  all: 'all every each both все всех всем всеми весь вся всю каждый каждая каждое каждого каждой оба обе усе ўсе ўсіх кожны кожная', most: 'most majority большинство большинства большинству большинстве большая большую большасць большасці', many: 'many многие многих', some: 'several some any несколько некоторые некоторых некоторым часть некалькі некаторыя некаторых',
  half: 'half половина половины половине половину палова палову паловы', few: 'few немногие немногих немногим единицы мало нямногія',
  minority: 'minority меньшинство меньшинства', more: 'more более', less: 'less fewer менее', only: 'only лишь только', almost: 'almost nearly почти',
  can: 'may might can could possibly probably может могут мог могла могли можно возможно вероятно вправе можа могуць', must: 'must obliged required должен должна должно должны обязан обязана обязано обязаны обязали обязал обязала павінен павінна павінны абавязаны', should: 'should ought следует', will: 'will would shall будет будут', before: 'before до перед накануне напярэдадні', after: 'after после пасля спустя',
  first: 'first первый первая первое первые первого первой первому первым первую первых першы першая першае', last: 'last final последний последняя последнее последние последнего последней последнему последним последнюю последних апошні апошняя апошняе',
  inside: 'inside within внутри пределах черте', outside: 'outside beyond вне снаружи пределами пределы чертой',
  none: 'none ни никто ніводны ніхто', part: 'треть трети четверть четверти',
}

const degrees = new Map(Object.entries(DEGREES).flatMap(([degree, words]) => words.split(' ').map(word => [word, degree] as const)))

/** The amount, surety, order in time or place that a lower-case word says; `null` for other words. */
export function degreeOf(word: string): string | null {
  return degrees.get(word) ?? null
}
