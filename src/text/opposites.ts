/** Words that say the opposite of each other, in English and Russian, and from one to the other. */

/** Words, or with `*` their beginnings: one side, the other, and the same two in Russian. */
const ROWS = `
increas* rise rises rose risen rising grow* grew gain* climb* up higher | decreas* fall falls fell fallen falling declin* drop drops dropped shrink* shrank shrunk reduc* cut cuts cutting lost down lower | рост* рос росл* вырос* выраст* растет растут растущ* увелич* повыс* повыш* возрос* возраст* подня* вырас* павялі* павыс* узрас* | паден* пада* упал* упад* сниз* сниж* сокра* уменьш* зніз* скара* паніз* зменш* упаў
improv* strengthen* better | worsen* weaken* deteriorat* worse | улучш* укреп* | ухудш* ослаб*
accept* agree* approv* support* favour* favor* adopt* pass passes passed | reject* refus* oppos* disapprov* | поддерж* одобр* приня* соглас* ухвал* падтрым* | отклон* отверг* отказ* адхіл* адмо*
allow* permit* | forbid* forbad* prohibit* ban banned bans | разреш* позвол* | запре*
open opens opened | close closes closed shut | откры* откро* адкры* | закры* закро* зачын*
begin* began begun start* | end ends ended finish* stop stops stopped | нача* начин* пача* | законч* заверш* прекра* останов* спын* скон*
win wins won victor* | lose loses lost defeat* | выигра* побед* | проигра* пораж*
succeed* success* manage manages managed managing | fail fails failed failing failure* | успе* удал* | провал* неудач*
legal* lawful* | illegal* unlawful* | законн* | незаконн*
safe safely safety | dangerous* unsafe* | безопас* | опасн*
possible | impossible | возможн* | невозможн*
always | never | всегда | никогда
before | after | до | после
above | below | выше | ниже
import* | export* | импорт* | экспорт*
north* | south* | север* | юг* южн*
east eastern | west western | восток* восточн* | запад*
maximum | minimum | максим* | миним*
upper | lower | верхн* | нижн*
left | right | лев* | прав*
first | last | перв* | последн*
high higher highest | low lower lowest | высок* | низк*
strong stronger | weak weaker | сильн* | слаб*
guilty convict convicts convicted conviction | innocent acquit* | виновн* осуди* осужд* | невиновн* оправда*
private | public | частн* | государственн*
rich richer | poor poorer | богат* | бедн*
buy buys bought purchas* | sell sells sold | купи* покупа* | прода*
keep keeps kept save saves saved preserv* | lose loses lost | сохран* | потеря* утрат* погиб*
join joins joined enter* | leave leaves left quit quits withdr* | вступ* присоедин* вошел вошл* войд* | вышел вышл* выход* выйд* покин*
rise rises rose risen increas* grow* grew fall falls fell chang* | unchanged stable | раст* вырос* измен* | прежн* неизмен* стабильн*
hire* hiring recruit* | fired dismiss* sacked | нанял* нанима* | увол*
arrest* detain* jail* imprison* | releas* freed | арест* задерж* | освобод* отпусти*
confirm* admit* | deny denies denied refut* | подтверд* призна* | опроверг* отриц*
build builds built construct* | demolish* dismantl* | постро* возве* | снес* снос* демонтир*
introduc* impos* | lift lifted lifts abolish* cancel* scrapped | введ* ввел* ввод* | отмен* снят* снял* упраздн*
surplus* profit* | deficit* losses shortage* | профицит* прибыл* избыт* | дефицит* убыт* нехват*
new newer newest | old older oldest | нов* | стар*
large larger largest big biggest | small smaller smallest | крупн* | мелк* маленьк*
urban | rural | городск* | сельск*
domestic local | foreign | отечествен* местн* | зарубежн* иностранн*
men male males | women female females | мужчин* мужск* | женщин* женск*
temporar* | permanent* | временн* | постоянн*
military | civilian* | военн* | гражданск*
`

/** Forms by row: one side, then the other. */
const sides: readonly (readonly [readonly string[], readonly string[]])[] = ROWS.trim().split('\n').map(row => {
  const [left = '', right = '', leftRussian = '', rightRussian = ''] = row.split(' | ')
  return [`${left} ${leftRussian}`.trim().split(' '), `${right} ${rightRussian}`.trim().split(' ')]
})

/** Prefixes that deny. */
const DENYING_PREFIX = /^(?:un|in|im|il|ir|dis|non-?|не|без|бес)$/u
/** Shorter words with such a beginning are others: `untied`, `небо`. */
const BASE_MIN = 4

/** Whether one lower-case word turns the other round, in either language: `rose` and `fell`, `safe` and `unsafe`, `rose` and `упал`. */
export function areOpposites(one: string, other: string): boolean {
  return hasOpposite(one)(other)
}

/** The same for one word and many others. */
export function hasOpposite(one: string): (other: string) => boolean {
  const forms = known.get(one) ?? sides.flatMap(([left, right]) => (isOneOf(left, one) ? right : isOneOf(right, one) ? left : []))
  if (known.size >= KNOWN_MAX) known.clear()
  known.set(one, forms)
  return other => isDenialOf(one, other) || isDenialOf(other, one) || isOneOf(forms, other)
}

/** Quotations repeat their words; a word's rows are looked for once. */
const known = new Map<string, readonly string[]>()
const KNOWN_MAX = 10_000

function isOneOf(forms: readonly string[], word: string): boolean {
  return forms.some(form => (form.endsWith('*') ? word.startsWith(form.slice(0, -1)) : word === form))
}

function isDenialOf(word: string, base: string): boolean {
  return base.length >= BASE_MIN && word.endsWith(base) && DENYING_PREFIX.test(word.slice(0, -base.length))
}
