/** Numbers, plurals and dates by the rules of a language (CLDR, as the engine has them). */
import type { Counting } from './words.ts'

/** A count with its noun in the form that the language asks for. */
type Plural<Forms> = (count: number, forms: Forms) => string

export interface Locale<Forms> extends Counting {
  readonly plural: Plural<Forms>
  /** The form alone. */
  readonly form: (count: number, forms: Forms) => string
}

interface LocaleOptions<Forms> {
  readonly tag: string
  readonly choose: (rule: Intl.LDMLPluralRule, forms: Forms) => string
  /** From the day, the month's name as it stands beside a day, and the year. */
  readonly date: (day: string, month: string, year: string) => string
}

/** What the engine knows of a language is loaded at its first use: a command that counts nothing doesn't wait for it. */
export function localeOf<Forms>({ tag, choose, date }: LocaleOptions<Forms>): Locale<Forms> {
  const numbers = once(() => new Intl.NumberFormat(tag))
  const rules = once(() => new Intl.PluralRules(tag))
  const dates = once(() => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }))
  const number = (count: number) => (count < GROUPED_MIN ? String(count) : numbers().format(count))
  const form = (count: number, forms: Forms) => choose(rules().select(count), forms)
  return {
    number, form, plural: (count, forms) => `${number(count)} ${form(count, forms)}`,
    longDate(text) {
      const day = /^\d{4}-\d{2}-\d{2}/u.exec(text)?.[0]
      const time = day === undefined ? NaN : Date.parse(`${day}T00:00:00Z`)
      if (Number.isNaN(time)) return text
      const parts = new Map(dates().formatToParts(time).map(({ type, value }) => [type, value]))
      return date(parts.get('day') ?? '', parts.get('month') ?? '', parts.get('year') ?? '')
    },
  }
}

/** Below it no language here groups digits, and most counts are small: loading the engine's tables takes longer than a small report. */
const GROUPED_MIN = 1000

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}
