/** Reads a misread word of a path by the title and by the words that exist. */
import { confusionDistance, readingsOf } from './confusions.ts'
import type { Change, Context, PrintedPath, Word } from './path-print.ts'
import { HEADLINE_WORDS_MIN, MISREAD_ALONE_MIN, SURE_MIN } from './path-print.ts'
import { isFrequent, isPlainWord } from './path-words.ts'

/** In a headline words may be shorter: its other words tell the language. */
const MISREAD_MIN = 4
/** With two letters misread a word must be longer to be known. */
const TWICE_MISREAD_MIN = 7

export function wordChange(word: Word, { vocabulary }: PrintedPath, { isKnown, isEnglish }: Context): Change | null {
  const { text, start, end, segment } = word
  const change = (meant: string, isSure: boolean): Change => ({ start, end, meant, isSure })
  if (/\d/u.test(text) || /[a-z]I(?:[a-z]|$)/u.test(text)) {
    const readings = mixedReadings(text, isKnown)
    return readings.length === 0 ? null : change(readings[0] ?? text, readings.length === 1 && text.length > MISREAD_MIN)
  }
  if (!/^[a-z]+$/u.test(text) || vocabulary.isTitled(text)) return null
  const titled = text.length < MISREAD_MIN ? undefined : vocabulary.spellings.find(candidate => candidate !== text && confusionDistance(text, candidate, 1) === 1)
  if (titled !== undefined) return change(titled, !isKnown(text))
  const name = segment.replace(/\.[a-z]{2,5}$/u, '')
  if (isKnown(text) && name === text && text.length >= MISREAD_ALONE_MIN && !isFrequent(text) && isEnglish) {
    const common = readingsOf(text).find(isFrequent)
    if (common !== undefined) return change(common, false)
  }
  if (!isKnown(text) && text.length >= SURE_MIN && !vocabulary.isWord(text)) {
    const russian = readingsOf(text).filter(reading => vocabulary.isSureWord(reading) && !/(.)\1/u.test(reading))
    if (russian.length > 0) return change(russian[0] ?? text, false)
  }
  if (isKnown(text) || !isEnglish) return null
  const isHeadline = segment.split(/[-_]/u).length >= HEADLINE_WORDS_MIN
  if (text.length < (isHeadline ? MISREAD_MIN : MISREAD_ALONE_MIN) || (!isHeadline && name !== text && text.length < SURE_MIN)) return null
  const once = readingsOf(text).filter(text.length > MISREAD_MIN ? isPlainWord : isFrequent)
  if (once.length > 0) return change(once.find(isFrequent) ?? once[0] ?? text, once.length === 1 && text.length >= SURE_MIN)
  const twice = text.length < TWICE_MISREAD_MIN ? [] : twiceRead(text)
  return twice.length === 0 ? null : change(twice[0] ?? text, false)
}

function twiceRead(text: string): readonly string[] {
  return [...new Set(readingsOf(text).flatMap(reading => readingsOf(reading)).filter(isFrequent))].filter(reading => reading !== text)
}

/** Words that a word with a digit or a capital `I` inside may be; such a word is none itself. */
function mixedReadings(text: string, isKnown: (word: string) => boolean): readonly string[] {
  const letters = text.replace(/\d/gu, '')
  if (letters.length < 3 || text.length - letters.length > 2 || /\d$/u.test(text) && text.length < SURE_MIN) return []
  if (!/^[a-z0-9I]+$/u.test(text) || /\d(?:st|nd|rd|th)$/u.test(text)) return []
  const lower = text.replaceAll('I', 'l')
  if (lower !== text && isKnown(lower)) return [lower]
  const once = readingsOf(lower).filter(reading => /^[a-z]+$/u.test(reading) && isKnown(reading))
  const frequent = once.filter(isFrequent)
  return frequent.length > 0 ? frequent : once.length > 0 ? once : lower.length < MISREAD_ALONE_MIN ? [] : twiceRead(lower)
}
