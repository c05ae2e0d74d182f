/** English, Russian and Belarusian names of months and of days of the week, in every form in which they stand in a text. */

const MONTHS: readonly (readonly [english: string, russian: string])[] = [
  ['january jan', 'январ'], ['february feb', 'феврал'], ['march mar', 'март'], ['april apr', 'апрел'], ['may', 'ма'],
  ['june jun', 'июн'], ['july jul', 'июл'], ['august aug', 'август'], ['september sept sep', 'сентябр'],
  ['october oct', 'октябр'], ['november nov', 'ноябр'], ['december dec', 'декабр'],
]
/** Belarusian ones by number. */
const BELARUSIAN_MONTHS: Readonly<Record<number, string>> = {
  1: 'студзень студзеня студзені', 2: 'люты лютага лютым', 3: 'сакавік сакавіка сакавіку', 4: 'красавік красавіка красавіку', 5: 'травень траўня траўні', 6: 'чэрвень чэрвеня чэрвені',
  7: 'ліпень ліпеня ліпені', 8: 'жнівень жніўня жніўні', 9: 'верасень верасня верасні', 10: 'кастрычнік кастрычніка кастрычніку', 11: 'лістапад лістапада лістападзе', 12: 'снежань снежня снежні',
}
const MONTH_ENDINGS = ['', 'ь', 'я', 'е', 'ю', 'ем', 'а', 'у', 'ом', 'й']

/** From Monday on. Other forms of `среда` are the environment's too. */
const WEEKDAYS: readonly string[] = [
  'monday mondays понедельник понедельника понедельнику понедельникам панядзелак панядзелка',
  'tuesday tuesdays вторник вторника вторнику вторникам аўторак аўторка',
  'wednesday wednesdays среду средам серада сераду серады',
  'thursday thursdays четверг четверга четвергу четвергам чацвер чацвярга',
  'friday fridays пятница пятницу пятницы пятнице пятницам пятніца пятніцу пятніцы',
  'saturday saturdays суббота субботу субботы субботе субботам субота суботу суботы',
  'sunday sundays воскресенье воскресенья воскресенью воскресеньям нядзеля нядзелю нядзелі',
]

const months = new Map<string, number>()
for (const [index, [english, russian]] of MONTHS.entries()) {
  for (const word of [...english.split(' '), ...MONTH_ENDINGS.map(ending => russian + ending)]) if (word !== 'ма') months.set(word, index + 1)
}
for (const [month, forms] of Object.entries(BELARUSIAN_MONTHS)) for (const form of forms.split(' ')) months.set(form, Number(month))
const weekdays = new Map(WEEKDAYS.flatMap((forms, index) => forms.split(' ').map(form => [form, index + 1] as const)))

/** 1 to 12 for a month's name in any case, `null` for other words. */
export function monthWord(word: string): number | null {
  return months.get(word) ?? null
}

/** 1 (Monday) to 7 for a weekday's name in any case, `null` for other words. */
export function weekdayWord(word: string): number | null {
  return weekdays.get(word) ?? null
}

/** Spans of time, from the second on. */
const PERIODS: readonly string[] = [
  'second seconds секунда секунды секунду секунд', 'minute minutes минута минуты минуту минут', 'hour hours hourly час часа часов', 'day days daily день дня дней сутки суток днем',
  'week weeks weekly неделя недели неделю неделе недель тыдзень тыдня', 'month months monthly месяц месяца месяцев месяце', 'quarter quarterly квартал квартала квартале', 'year years yearly annual annually год года году лет годы годом ежегодно гадоў',
  'century centuries век века веке столетие',
]
const periods = new Map(PERIODS.flatMap((forms, index) => forms.split(' ').map(form => [form, index + 1] as const)))

/** 1 (second) to 9 (century) for the name of a span of time in any form, `null` for other words. */
export function periodWord(word: string): number | null {
  return periods.get(word) ?? null
}
