/** English, Russian and Belarusian words and signs for what is counted: money, measures, time. */

/** What a number counts, where both languages have a set word for it. Russian ones by their stem up to `*`. */
const UNITS: Readonly<Record<string, string>> = {
  percent: '% percent процент* проц працэнт*',
  points: 'pp пп',
  usd: '$ usd dollar dollars доллар* долл долар*',
  eur: '€ eur euro euros евро еўра',
  gbp: '£ gbp pound pounds фунт* стерлинг*',
  byn: 'br byn',
  rub: '₽ rub',
  ruble: 'ruble rubles rouble roubles рубл* руб',
  uah: 'hryvnia hryvnias грив*',
  cny: 'yuan юан*',
  mile: 'mile miles мил*',
  foot: 'foot feet фут*',
  inch: 'inch inches дюйм*',
  acre: 'acre acres акр*',
  litre: 'liter liters litre litres л литр*',
  barrel: 'barrel barrels баррел*',
  'cubic m': 'кубометр* кубаметр*',
  km: 'km kilometer kilometers kilometre kilometres км километр* кіламетр*',
  m: 'm meter meters metre metres м метр*',
  cm: 'cm centimeter centimeters centimetre centimetres см сантиметр*',
  kg: 'kg kilogram kilograms kilo kilos кг килограмм*',
  centner: 'цэнтнер* centner centners quintal quintals ц центнер*',
  tonne: 't tonne tonnes ton tons т тонн* тона тоны тон тонаў',
  ha: 'ha hectare hectares га гектар*',
  kw: 'kw kilowatt kilowatts квт киловатт*',
  mw: 'mw megawatt megawatts мвт мегаватт*',
  degree: '° degree degrees градус*',
  year: 'year years yr yrs year-old years-old лет летн* год года году годом годам годами годах гадоў гады гадам гадах',
  month: 'month months месяц*',
  week: 'week weeks недел* тыдн* тыдзень',
  day: 'day days дня дней дни дням сутки суток дзен дні',
  hour: 'hour hours час часа часов часы гадзін*',
  minute: 'minute minutes min минут* мінут* хвілін*',
  second: 'second seconds секунд*',
  times: 'times раз раза разоў разы',
}

const units = new Map<string, string>()
/** By their first letters, of which no stem has fewer. */
const stemsByStart = new Map<string, (readonly [stem: string, unit: string])[]>()
const START = 3

for (const [unit, forms] of Object.entries(UNITS)) {
  for (const form of forms.split(' ')) {
    if (form.endsWith('*')) stemsByStart.set(form.slice(0, START), [...stemsByStart.get(form.slice(0, START)) ?? [], [form.slice(0, -1), unit]])
    else units.set(form, unit)
  }
}

/** The unit a lower-case word or sign names, `null` when it names none. */
export function unitWord(word: string): string | null {
  const known = units.get(word)
  if (known !== undefined) return known
  if (word.length < 4) return null
  return (stemsByStart.get(word.slice(0, START)) ?? []).find(([stem]) => word.startsWith(stem) && word.length <= stem.length + UNIT_ENDING_MAX)?.[1] ?? null
}

/** Longer endings belong to other words: `минутка`, but not `метрополитен`. */
const UNIT_ENDING_MAX = 3

/** Units of one measure, by how many of the smallest one each is; those that people say instead of each other. */
const MEASURES: readonly Readonly<Record<string, number>>[] = [{ kg: 1, centner: 100, tonne: 1000 }, { cm: 1, m: 100, km: 100_000 }, { kw: 1, mw: 1000 }, { litre: 1, 'cubic m': 1000 }]

/** How many of each other unit of its measure one of a unit is; empty for units that stand alone. */
export function conversions(unit: string): readonly (readonly [unit: string, factor: number])[] {
  const measure = MEASURES.find(units => Object.hasOwn(units, unit)) ?? {}
  return Object.entries(measure).flatMap(([other, size]) => (other === unit ? [] : [[other, (measure[unit] ?? 1) / size] as const]))
}

/** Units that are so many of another: `three decades` are 30 years. */
const MULTIPLES: Readonly<Record<string, readonly [factor: number, unit: string]>> = {
  decade: [10, 'year'], decades: [10, 'year'], десятилетий: [10, 'year'], десятилетия: [10, 'year'], дзесяцігоддзяў: [10, 'year'], дзесяцігоддзі: [10, 'year'], centuries: [100, 'year'], столетий: [100, 'year'], столетия: [100, 'year'],
}

/** How many of which unit a lower-case word counts in; `null` for units of their own. */
export function multipleUnit(word: string): readonly [factor: number, unit: string] | null {
  return Object.hasOwn(MULTIPLES, word) ? MULTIPLES[word] ?? null : null
}
