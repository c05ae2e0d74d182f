/** Text from manuscripts and pages made harmless where a format shows it as it is. */

/** One line, without control characters, direction overrides and halves of characters. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}|\p{Zl}|\p{Zp}/gu, ' ').replace(OVERRIDES, '').replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\s+/gu, ' ').trim()
}

/** As `oneLine`, with its lines kept. */
export const lines = (text: string): string => text.split(/\r\n|[\n\r\u2028\u2029]/u).map(oneLine).join('\n')

/** Direction overrides and isolates, which turn the words around them, and tags, which nobody sees (UTS 55, UTR 36). */
const OVERRIDES = /\p{Bidi_Control}|[\u{E0000}-\u{E007F}]/gu

/** JSON in which what a terminal or an editor would act upon stands escaped; it reads back as it was. */
export function safeJson(json: string): string {
  return json.replace(/[\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
