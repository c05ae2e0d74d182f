/** In what language a stretch of text is to be read aloud, hyphenated and set. */
import { html, type Html } from './template.ts'

const isCyrillic = (text: string) => (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > (text.match(/\p{Script=Latin}/gu)?.length ?? 0)

/** ` lang="ru"` for Cyrillic text, by the page's language where that is known; nothing for the report's own. */
export function langOf(text: string, language: string | null): Html {
  if (isCyrillic(text)) return html` lang="${language !== null && ['ru', 'be', 'uk'].includes(language) ? language : 'ru'}"`
  return language === null || !/^(?:de|fr|pl)$/u.test(language) ? html`` : html` lang="${language}"`
}
