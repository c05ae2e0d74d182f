/** Reads the cited work's title and year out of a printed citation. */

/** What follows a title: the medium, a slash before the statement of responsibility, the imprint, the address. */
const AFTER_TITLE = /\s?\[(?:electronic|электронн|электронны|online|internet|интернет|e-?resource|видео|video)|\s\/{1,2}(?:\s|$)|\s?:?\s?(?:https?|hxxp|htpp|www\.|:\/\/)|[.,\s–—-]{1,4}(?:URL|Режим доступа|Mode of access|Рэжым доступу|Available (?:at|from)|Access mode)\b|\.\s?[-–—]\s|[.,]\s?[-–—]{0,2}\s?(?:19|20)\d\d\b|\s\((?:accessed|retrieved|дата|19|20)|\.\s(?:accessed|retrieved|дата обращения)/iu
const AUTHOR = /^(?:\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\p{Ll}?\. ?){1,3}(?:,| and | и |;)? ?){1,6}(?=["“«]?\p{Lu}|["“«])/u
const TITLE_LOOK = 2000
const YEAR = /\b(?:19|20)\d\d\b/u

/** As printed, without author, medium and imprint; `null` where the text opens with an address or holds no words. */
export function titleOf(text: string): string | null {
  const look = text.slice(0, TITLE_LOOK)
  const author = AUTHOR.exec(look)?.[0] ?? ''
  const rest = look.slice(author.length)
  const end = AFTER_TITLE.exec(rest)?.index ?? rest.length
  const title = unquoted(rest.slice(0, end).trim().replace(/[\s:,;–—-]+$|(?<=\p{L}{3}|["”»])\.$/gu, '').trim())
  return /\p{L}{2}/u.test(title) && !/^[^\s-]+(?:-[^\s-]+){2,}$/u.test(title) ? title : null
}

/** Marks around the whole, or one that lost its partner. */
function unquoted(title: string): string {
  const inner = /^["“«„](.*)["”»“]$/u.exec(title)?.[1]
  if (inner !== undefined && !/["“”«»]/u.test(inner)) return inner
  return /^["“«„][^"”»]*$/u.test(title) ? title.slice(1).trim() : title
}

/** Year of the imprint: after the medium or the title, outside addresses; `null` where none is printed or it is misprinted. */
export function yearOf(text: string): number | null {
  const withoutAddresses = text.replace(/(?:https?|www\.)\S*/giu, ' ').replace(/\b(?:accessed|retrieved|дата (?:обращения|доступа)|date of access)\b.*/iu, ' ')
  const medium = /\[(?:electronic|электронн)[^\]]*\]/iu.exec(withoutAddresses)
  if (medium !== null) return yearIn(withoutAddresses.slice(medium.index))
  const years = [...withoutAddresses.matchAll(/[-–—.,(:;]\s?((?:19|20)\d\d)\b(?!\s?["”»/])/gu)]
  const imprint = years.at(-1)?.[1]
  return imprint === undefined ? null : Number(imprint)
}

function yearIn(text: string): number | null {
  const year = YEAR.exec(text)?.[0]
  return year === undefined ? null : Number(year)
}
