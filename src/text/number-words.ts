/** English and Russian words for numbers, magnitudes and months, in every form in which they stand in a text. */

/** Forms of cardinals. Collective ones (`двое`) and those before compounds (`двух`) included. */
const CARDINALS: Readonly<Record<number, string>> = {
  0: 'zero ноль нуля нулю',
  1: 'one один одна одно одного одной одному одним одном одну',
  2: 'two два две двух двум двумя двое двоих',
  3: 'three три трех трем тремя трое троих',
  4: 'four четыре четырех четырем четырьмя четверо четверых',
  5: 'five пять пяти пятью пятеро пятерых',
  6: 'six шесть шести шестью шестеро шестерых',
  7: 'seven семь семи семеро семерых',
  8: 'eight восемь восьми восемью',
  9: 'nine девять девяти девятью',
  10: 'ten десять десяти десятью',
  11: 'eleven одиннадцать одиннадцати',
  12: 'twelve двенадцать двенадцати',
  13: 'thirteen тринадцать тринадцати',
  14: 'fourteen четырнадцать четырнадцати',
  15: 'fifteen пятнадцать пятнадцати',
  16: 'sixteen шестнадцать шестнадцати',
  17: 'seventeen семнадцать семнадцати',
  18: 'eighteen восемнадцать восемнадцати',
  19: 'nineteen девятнадцать девятнадцати',
  20: 'twenty двадцать двадцати двадцатью',
  30: 'thirty тридцать тридцати тридцатью',
  40: 'forty сорок сорока',
  50: 'fifty пятьдесят пятидесяти',
  60: 'sixty шестьдесят шестидесяти',
  70: 'seventy семьдесят семидесяти',
  80: 'eighty восемьдесят восьмидесяти',
  90: 'ninety девяносто девяноста',
  100: 'hundred сто ста',
  200: 'двести двухсот',
  300: 'триста трехсот',
  400: 'четыреста четырехсот',
  500: 'пятьсот пятисот',
  600: 'шестьсот шестисот',
  700: 'семьсот семисот',
  800: 'восемьсот восьмисот',
  900: 'девятьсот девятисот',
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

const ORDINAL_ENDINGS = ['ый', 'ой', 'ая', 'ое', 'ого', 'ому', 'ым', 'ом', 'ую', 'ые', 'ых', 'ыми']
const THIRD_ENDINGS = ['ий', 'ья', 'ье', 'ьего', 'ьей', 'ьему', 'ьим', 'ьем', 'ьи', 'ьих', 'ьими']

/** Shares of a whole. `quarter` and `half` are periods after an ordinal; the reader sees to that. */
const SHARES: Readonly<Record<number, string>> = {
  0.5: 'half halves половина половину половины половиной половине',
  0.33333: 'thirds треть трети третью',
  0.25: 'quarter quarters четверть четверти четвертью',
}

/** Multiples. */
const FACTORS: Readonly<Record<number, string>> = {
  1.5: 'полтора полторы полутора',
  2: 'twice twofold double doubled doubles doubling вдвое дважды удвоить удвоил удвоился удвоилась удвоилось удвоились удвоили удвоение',
  3: 'thrice threefold triple tripled triples tripling втрое трижды утроить утроился утроилась утроилось утроились утроили',
  4: 'fourfold quadruple quadrupled вчетверо',
  5: 'fivefold впятеро',
  10: 'tenfold десятикратно вдесятеро',
}

const MAGNITUDES: Readonly<Record<number, string>> = {
  1e3: 'thousand thousands тыс тысяча тысячи тысяч тысячу тысячей тысячам тысячами тысячах',
  1e6: 'million millions mln mn млн миллион миллиона миллионов миллиону миллионе миллионам миллионами миллионы',
  1e9: 'billion billions bln bn млрд миллиард миллиарда миллиардов миллиарду миллиардам миллиардами миллиарды',
  1e12: 'trillion trillions trn tn трлн триллион триллиона триллионов триллионам триллионы',
  1e15: 'quadrillion quadrillions квадриллион квадриллиона квадриллионов',
}

/** A magnitude that stands for itself without a number before it: `тысяча`, never `тысячи`. */
export const LONE_MAGNITUDES = new Set(['тысяча', 'тысячу', 'миллион', 'миллиард', 'триллион'])

const MONTHS: readonly (readonly [english: string, russian: string])[] = [
  ['january jan', 'январ'], ['february feb', 'феврал'], ['march mar', 'март'], ['april apr', 'апрел'], ['may', 'ма'],
  ['june jun', 'июн'], ['july jul', 'июл'], ['august aug', 'август'], ['september sept sep', 'сентябр'],
  ['october oct', 'октябр'], ['november nov', 'ноябр'], ['december dec', 'декабр'],
]
const MONTH_ENDINGS = ['', 'ь', 'я', 'е', 'ю', 'ем', 'а', 'у', 'ом', 'й']

/** `почти`, `about`: the number is meant loosely. */
export const ROUGH_WORDS = new Set([
  'about', 'almost', 'nearly', 'around', 'approximately', 'roughly', 'some', 'over', 'more', 'than', 'under', 'less', 'least', 'up',
  'почти', 'около', 'порядка', 'примерно', 'приблизительно', 'свыше', 'более', 'чем', 'больше', 'менее', 'меньше', 'до', 'от',
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
  | { readonly kind: 'cardinal' | 'ordinal' | 'share' | 'factor' | 'magnitude'; readonly value: number; readonly unit?: string }

const words = new Map<string, NumberWord>()
const months = new Map<string, number>()

fill(CARDINALS, 'cardinal')
fill(FACTORS, 'factor')
fill(MAGNITUDES, 'magnitude')
for (const [value, [english, russian]] of Object.entries(ORDINALS)) {
  const endings = Number(value) === 3 ? THIRD_ENDINGS : ORDINAL_ENDINGS
  for (const word of [english, ...endings.map(ending => russian + ending)]) words.set(word, { kind: 'ordinal', value: Number(value) })
}
fill(SHARES, 'share')
for (const [index, [english, russian]] of MONTHS.entries()) {
  for (const word of [...english.split(' '), ...MONTH_ENDINGS.map(ending => russian + ending)]) if (word !== 'ма') months.set(word, index + 1)
}

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

/** 1 to 12 for a month's name in any case, `null` for other words. */
export function monthWord(word: string): number | null {
  return months.get(word) ?? null
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
