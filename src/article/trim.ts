/** Drops from the home of the text what stands in it without being text: headline, bylines, lists of links, invitations. */
import type { Paragraph } from '../formats/html-text.ts'
import { writtenDate } from './dates.ts'
import { isBoilerplate, isInvitation, opensOtherMatter } from './invitations.ts'
import { HEADING, isSentence, proseOf } from './prose.ts'

/** A line with this share in links is a list of links. */
const LINK_LIST_SHARE = 0.8
/** Marks that a title printed on the page may have more than the one declared. */
const PUNCTUATION_MAX = 20
/** Longer lines are sentences even before the first paragraph. */
const BYLINE_CHARACTERS = 100

/** `titles`: what the article is called; the text does not repeat it. Never empties a text altogether, unless nothing but a headline is there. */
export function trimmed(paragraphs: readonly Paragraph[], titles: readonly string[]): readonly Paragraph[] {
  const first = paragraphs.findIndex(paragraph => proseOf(paragraph) > 0 && isSentence(paragraph.text))
  const names = new Set(titles.map(plain))
  const longest = Math.max(0, ...titles.map(title => title.length)) + PUNCTUATION_MAX
  const kept = withoutOtherMatter(paragraphs.filter((paragraph, at) =>
    paragraph.block.name !== 'h1' && !(paragraph.text.length <= longest && names.has(plain(paragraph.text))) && !isLinkList(paragraph) && !isInvitation(paragraph) && !isDateLine(paragraph) && !isTime(paragraph) && !isFile(paragraph) && !(at < first && isByline(paragraph))))
  while (kept.length > 1 && isNoEnd(kept.at(-1))) kept.pop()
  return kept.length > 0 ? kept : paragraphs.filter(({ block }) => block.name !== 'h1')
}

/** A text ends neither with a heading nor with what a site says of its rights below each page. */
const isNoEnd = (paragraph: Paragraph | undefined) => paragraph !== undefined && (HEADING.test(paragraph.block.name) || isBoilerplate(paragraph))

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** A date without its year, a time of day with a word: `12 ноября`, `Вчера, 10:15`. */
const SHORT_DATE = /^(?:\d{1,2}\s\p{L}{3,10}(?:,? \d{1,2}:\d{2})?|\p{L}{5,10},?(?: в)? \d{1,2}:\d{2})$/u

/** A line of name, place or date above the text: it begins like one, or holds a date or a year with a time of day. */
function isByline({ text }: Paragraph): boolean {
  if (text.length >= BYLINE_CHARACTERS) return false
  return !/\p{L}/u.test(text) || /\bhttps?:\/\//u.test(text) || SHORT_DATE.test(text) || writtenDate(text) !== null || /\b(?:19|20)\d\d\b.*\b\d{1,2}:\d\d\b/u.test(text) || /^(?:by|автор|текст|фото|источник)(?!\p{L})/iu.test(text)
}

/** When it was published or changed, said in a line of its own wherever it stands. */
function isDateLine({ text }: Paragraph): boolean {
  return text.length < BYLINE_CHARACTERS && /^\W{0,3}(?:(?:first|last) )?(?:published|updated|posted|modified|опубликовано|обновлено|дата публикации|апублікавана)(?!\p{L})[^.!?]*\d/iu.test(text)
}

/** A time that stands alone marks an entry of a log, not a sentence. */
const isTime = ({ text }: Paragraph) => /^\d{1,2}[:.]\d{2}$/u.test(text)

/** A file to be fetched, with its size. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|rtf|odt|zip|rar|7z)\b[^.!?]{0,40}$/iu
const isFile = ({ text, linkCharacters }: Paragraph) => text.length < BYLINE_CHARACTERS && linkCharacters > 0 && FILE.test(text)

function isLinkList({ text, linkCharacters, block }: Paragraph): boolean {
  if (linkCharacters <= text.length * LINK_LIST_SHARE) return false
  return block.name !== 'p' || text.length < 80 || text === text.toUpperCase()
}

/** A line that opens a list of other matter takes along what follows up to the next heading or running text. */
function withoutOtherMatter(paragraphs: readonly Paragraph[]): Paragraph[] {
  const kept: Paragraph[] = []
  let isOther = false
  for (const paragraph of paragraphs) {
    if (opensOtherMatter(paragraph)) isOther = true
    else if (isOther && (HEADING.test(paragraph.block.name) || (paragraph.block.name === 'p' && proseOf(paragraph) > 0))) isOther = false
    if (!isOther) kept.push(paragraph)
  }
  return kept
}
