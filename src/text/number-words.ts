/** English, Russian and Belarusian words for numbers and magnitudes, in every form in which they stand in a text. */

/** Forms of cardinals. Collective ones (`двое`) and those before compounds (`двух`) included. */
const CARDINALS: Readonly<Record<number, string>> = {
  0: 'zero ноль нуля нулю нуль',
  1: 'one один одна одно одного одной одному одним одном одну адзін адна адно аднаго адной аднаму',
  2: 'two два две двух двум двумя двое двоих дзве дваіх',
  3: 'three три трех трем тремя трое троих тры трох трыма',
  4: 'four четыре четырех четырем четырьмя четверо четверых чатыры чатырох чацвера',
  5: 'five пять пяти пятью пятеро пятерых пяць пяці пяццю',
  6: 'six шесть шести шестью шестеро шестерых шэсць шасці',
  7: 'seven семь семи семеро семерых сем сямі',
  8: 'eight восемь восьми восемью восем васьмі',
  9: 'nine девять девяти девятью дзевяць дзевяці',
  10: 'ten десять десяти десятью дзесяць дзесяці',
  11: 'eleven одиннадцать одиннадцати адзінаццаць адзінаццаці',
  12: 'twelve двенадцать двенадцати дванаццаць дванаццаці',
  13: 'thirteen тринадцать тринадцати трынаццаць трынаццаці',
  14: 'fourteen четырнадцать четырнадцати чатырнаццаць чатырнаццаці',
  15: 'fifteen пятнадцать пятнадцати пятнаццаць пятнаццаці',
  16: 'sixteen шестнадцать шестнадцати шаснаццаць шаснаццаці',
  17: 'seventeen семнадцать семнадцати семнаццаць семнаццаці',
  18: 'eighteen восемнадцать восемнадцати васямнаццаць васямнаццаці',
  19: 'nineteen девятнадцать девятнадцати дзевятнаццаць дзевятнаццаці',
  20: 'twenty двадцать двадцати двадцатью дваццаць дваццаці',
  30: 'thirty тридцать тридцати тридцатью трыццаць трыццаці',
  40: 'forty сорок сорока сорак сарака',
  50: 'fifty пятьдесят пятидесяти пяцьдзясят пяцідзесяці',
  60: 'sixty шестьдесят шестидесяти шэсцьдзясят шасцідзесяці',
  70: 'seventy семьдесят семидесяти семдзесят сямідзесяці',
  80: 'eighty восемьдесят восьмидесяти восемдзесят васьмідзесяці',
  90: 'ninety девяносто девяноста дзевяноста',
  100: 'hundred сто ста',
  200: 'двести двухсот дзвесце',
  300: 'триста трехсот трыста трохсот',
  400: 'четыреста четырехсот чатырыста',
  500: 'пятьсот пятисот пяцьсот',
  600: 'шестьсот шестисот шэсцьсот',
  700: 'семьсот семисот семсот',
  800: 'восемьсот восьмисот восемсот',
  900: 'девятьсот девятисот дзевяцьсот',
}

/** English ordinals in full, Russian ones by their stem; the endings follow below. */
const ORDINALS: Readonly<Record<number, readonly [english: string, russian: string]>> = {
  1: ['first', 'перв'], 2: ['second', 'втор'], 3: ['third', 'трет'], 4: ['fourth', 'четверт'], 5: ['fifth', 'пят'],
  6: ['sixth', 'шест'], 7: ['seventh', 'седьм'], 8: ['eighth', 'восьм'], 9: ['ninth', 'девят'], 10: ['tenth', 'десят'],
  11: ['eleventh', 'одиннадцат'], 12: ['twelfth', 'двенадцат'], 13: ['thirteenth', 'тринадцат'],
  14: ['fourteenth', 'четырнадцат'], 15: ['fifteenth', 'пятнадцат'], 16: ['sixteenth', 'шестнадцат'],
  17: ['seventeenth', 'семнадцат'], 18: ['eighteenth', 'восемнадцат'], 19: ['nineteenth', 'девятнадцат'],
  20: ['twentieth', 'двадцат'], 30: ['thirtieth', 'тридцат'], 40: ['fortieth', 'сороков'], 50: ['fiftieth', 'пятидесят'],
  60: ['sixtieth', 'шестидесят'], 70: ['seventieth', 'семидесят'], 80: ['eightieth', 'восьмидесят'],
  90: ['ninetieth', 'девяност'], 100: ['hundredth', 'сот'],
}

/** English decades: `the nineties`. */
const DECADES: Readonly<Record<number, string>> = { 20: 'twenties', 30: 'thirties', 40: 'forties', 50: 'fifties', 60: 'sixties', 70: 'seventies', 80: 'eighties', 90: 'nineties' }

const ORDINAL_ENDINGS = ['ый', 'ой', 'ая', 'ое', 'ого', 'ому', 'ым', 'ом', 'ую', 'ые', 'ых', 'ыми']
const THIRD_ENDINGS = ['ий', 'ья', 'ье', 'ьего', 'ьей', 'ьему', 'ьим', 'ьем', 'ьи', 'ьих', 'ьими']

/** Belarusian ordinals: their stems, and the endings of the hard ones. */
const BELARUSIAN_ORDINALS: Readonly<Record<number, string>> = {
  1: 'перш', 4: 'чацверт', 5: 'пят', 6: 'шост', 7: 'сем', 8: 'восьм', 9: 'дзевят', 10: 'дзесят', 11: 'адзінаццат', 12: 'дванаццат', 20: 'дваццат', 30: 'трыццат', 50: 'пяцідзесят',
}
const BELARUSIAN_ENDINGS = ['ы', 'ая', 'ае', 'ага', 'аму', 'ым', 'ую', 'ай', 'ыя', 'ых', 'і', 'ога', 'ой', 'ім', 'ія', 'іх']

/** Shares of a whole. `quarter` and `half` are periods after an ordinal; the reader sees to that. */
const SHARES: Readonly<Record<number, string>> = {
  0.5: 'half halves половина половину половины половиной половине палова палову паловы паловай палове',
  0.33333: 'thirds треть трети третью траціна траціну траціны траціне траціной',
  0.25: 'quarter quarters четверть четверти четвертью чвэрць чвэрці чвэрцю',
  0.2: 'fifths',
  0.125: 'eighths',
  0.1: 'tenths',
}

/** Multiples. */
const FACTORS: Readonly<Record<number, string>> = {
  1.5: 'полтора полторы полутора паўтара паўтары',
  2: 'twice twofold double doubled doubles doubling вдвое дважды удвоить удвоил удвоился удвоилась удвоилось удвоились удвоили удвоение удвая удвойчы двойчы падвоіць падвоіў падвоіла падвоіўся падвоілася падвоіліся',
  3: 'thrice threefold triple tripled triples tripling втрое трижды утроить утроился утроилась утроилось утроились утроили утрая',
  4: 'fourfold quadruple quadrupled вчетверо учацвера',
  5: 'fivefold впятеро упяцера',
  10: 'tenfold десятикратно вдесятеро удзесяцера',
}

const MAGNITUDES: Readonly<Record<number, string>> = {
  10: 'десяток десятка десятков десятку десятками',
  12: 'dozen дюжина дюжину дюжины дюжин',
  100: 'сотня сотню сотни сотен сотней',
  1e3: 'thousand thousands тыс тысяча тысячи тысяч тысячу тысячей тысячам тысячами тысячах тысячы тысячай',
  1e6: 'million millions mln mn млн миллион миллиона миллионов миллиону миллионе миллионам миллионами миллионы мільен мільена мільенаў мільены мільенам мільенамі',
  1e9: 'billion billions bln bn млрд миллиард миллиарда миллиардов миллиарду миллиардам миллиардами миллиарды мільярд мільярда мільярдаў мільярды мільярдам',
  1e12: 'trillion trillions trn tn трлн триллион триллиона триллионов триллионам триллионы трыльен трыльена трыльенаў',
  1e15: 'quadrillion quadrillions квадриллион квадриллиона квадриллионов',
}

/** A magnitude that stands for itself without a number before it: `тысяча`, never `тысячи`. */
export const LONE_MAGNITUDES = new Set(['тысяча', 'тысячу', 'миллион', 'миллиард', 'триллион', 'мільен', 'мільярд', 'трыльен', 'десяток', 'дюжина', 'дюжину', 'сотня', 'сотню'])

/** `почти`, `about`: the number is meant loosely. */
export const ROUGH_WORDS = new Set([
  'about', 'almost', 'nearly', 'around', 'approximately', 'roughly', 'some', 'over', 'more', 'than', 'under', 'less', 'least', 'up',
  'почти', 'около', 'порядка', 'примерно', 'приблизительно', 'свыше', 'более', 'чем', 'больше', 'менее', 'меньше', 'до', 'от',
  'амаль', 'каля', 'прыкладна', 'звыш', 'больш', 'менш',
  'превысил', 'превысила', 'превысило', 'превысили', 'exceeded', 'exceeding', 'exceeds', 'близится',
])

/** First parts of Russian compounds: `двухлетний`, `трехкратный`. */
const COMPOUND = /^(одно|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|двадцати|тридцати|пятидесяти|сто)(летн|летк|дневн|месячн|недельн|часов|минутн|кратн|этажн|процентн)/u
const COMPOUND_STARTS: ReadonlySet<string> = new Set('одтчпшсв')
const COMPOUND_VALUES: Readonly<Record<string, number>> = {
  одно: 1, двух: 2, трех: 3, четырех: 4, пяти: 5, шести: 6, семи: 7, восьми: 8, девяти: 9, десяти: 10, двадцати: 20,
  тридцати: 30, пятидесяти: 50, сто: 100,
}
const COMPOUND_UNITS: Readonly<Record<string, string>> = {
  летн: 'year', летк: 'year', дневн: 'day', месячн: 'month', недельн: 'week', часов: 'hour', минутн: 'minute', процентн: 'percent', кратн: 'times',
}

export type NumberWord =
  | { readonly kind: 'cardinal' | 'ordinal' | 'share' | 'factor' | 'magnitude' | 'decade'; readonly value: number; readonly unit?: string }

const words = new Map<string, NumberWord>()

fill(CARDINALS, 'cardinal')
fill(FACTORS, 'factor')
fill(MAGNITUDES, 'magnitude')
for (const [value, [english, russian]] of Object.entries(ORDINALS)) {
  const endings = Number(value) === 3 ? THIRD_ENDINGS : ORDINAL_ENDINGS
  for (const word of [english, ...endings.map(ending => russian + ending)]) words.set(word, { kind: 'ordinal', value: Number(value) })
}
for (const [value, stem] of Object.entries(BELARUSIAN_ORDINALS)) for (const ending of BELARUSIAN_ENDINGS) words.set(stem + ending, { kind: 'ordinal', value: Number(value) })
// Other forms of the second are Russian for `other`.
for (const form of ['другі', 'другога', 'другім', 'другія', 'другіх']) words.set(form, { kind: 'ordinal', value: 2 })
for (const form of 'трэці трэцяя трэцяе трэцяга трэцяй трэцім трэцюю трэція трэціх'.split(' ')) words.set(form, { kind: 'ordinal', value: 3 })
fill(SHARES, 'share')
fill(DECADES, 'decade')

/** What a lower-case word (`ё` as `е`) says as a number, `null` when it says none. */
export function numberWord(word: string): NumberWord | null {
  const known = words.get(word)
  if (known !== undefined) return known
  if (!COMPOUND_STARTS.has(word.charAt(0))) return null
  const compound = COMPOUND.exec(word)
  if (compound === null) return null
  const value = COMPOUND_VALUES[compound[1] ?? '']
  const unit = COMPOUND_UNITS[compound[2] ?? '']
  return value === undefined ? null : { kind: 'cardinal', value, ...(unit === undefined ? {} : { unit }) }
}

function fill(table: Readonly<Record<number, string>>, kind: NumberWord['kind']): void {
  for (const [value, forms] of Object.entries(table)) for (const form of forms.split(' ')) words.set(form, { kind, value: Number(value) })
}

/** Starts of number words, hashed: most words of a text are told to be none by three letters, without being cut out of it. */
const STARTS_SIZE = 4096
let starts: Uint8Array | null = null

/** Whether the word from `start` to `end` may be a number word or begin with one, in any case of letters; `false` is sure. */
export function mayBeNumber(text: string, start: number, end: number): boolean {
  starts ??= hashStarts()
  return starts[hashOfStart(text, start, end)] === 1
}

function hashStarts(): Uint8Array {
  const hashed = new Uint8Array(STARTS_SIZE)
  for (const word of [...words.keys(), ...Object.keys(COMPOUND_VALUES), 'пол']) hashed[hashOfStart(word, 0, word.length)] = 1
  return hashed
}

function hashOfStart(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end && at < start + 3; at += 1) hash = Math.imul(hash, 31) + loweredCode(text.charCodeAt(at))
  return hash & (STARTS_SIZE - 1)
}

/** `ё` counts as `е`. */
function loweredCode(code: number): number {
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x410 && code <= 0x42f)) return code + 32
  return code === 0x451 || code === 0x401 ? 0x435 : code
}
