/** What the program says beside its results: on standard error, in the user's language. */
import { worded, type Phrase } from '../model/phrase.ts'
import { REPORT_LANGUAGES, type ReportLanguage } from '../model/report.ts'
import { printable } from '../text/printable.ts'

/** One process speaks one language. */
let spokenNow: ReportLanguage = 'en'
/** Its patterns; English needs none. */
let otherwise: Readonly<Record<string, string>> = {}

export const languageSpoken = (): ReportLanguage => spokenNow

export async function speak(language: ReportLanguage): Promise<void> {
  spokenNow = language
  otherwise = language === 'en' ? {} : (await import('../report/language/index.ts')).wordsOf(language).otherwise
}

/** What is typed is heard before it is understood: complaints about it, and help, are in the language that it asks for. */
export function languageIn(words: readonly string[]): ReportLanguage {
  const place = words.findLastIndex(word => word === '--lang' || word.startsWith('--lang='))
  const named = words[place]?.startsWith('--lang=') === true ? words[place].slice('--lang='.length) : words[place + 1]
  return (place < 0 ? undefined : REPORT_LANGUAGES.find(language => language === named)) ?? 'en'
}

export const spoken = (said: Phrase): string => worded(said, otherwise)

export function tell(said: Phrase): void {
  process.stderr.write(`footproof: ${printable(spoken(said))}\n`)
}
