/** What in the print around a read address shows that it begins earlier or goes on later than was read. */
import { readingsOf } from './confusions.ts'
import { isKnownWord, isSpelled } from './known-words.ts'
import { isPathWord } from './path-words.ts'
import { titleGoesOn } from './wiki-title.ts'
import type { Vocabulary } from './words.ts'

/** So much of what follows is looked at: a page's end with its running text is no longer. */
const AFTER_MAX = 800
const TOKENS_MAX = 120

/** Pages, ordinals, dates and the like. */
const NO_PIECE = /^(?:pp?\.?\d.*|\d+(?:st|nd|rd|th|s)|[A-Za-z]{1,3}\d{1,3}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,4}[/-]\d{1,4}|and\/or|n\/a|\/+)$/iu
/** Letters that no sentence joins: a folder, a query, a file, a slug, a word with an id. */
const PIECE = /^[\w~@%.-]*(?:\/[\w?&=%~@.-]*)+$|^[\w.-]*[?&=][\w&=%.-]+$|^[a-z\d]+_[\w.-]+$|^[a-z\d]+(?:-[a-z\d]+){2,}-?$|^[a-z]+-\d{4,}$|^\.[a-z]{2,}\.\d.*$|^[\w.-]+\.(?:html?|pdf|php|aspx?)(?:\.\d{1,3})?$/u
const NEXT_ADDRESS = /^\W{0,2}(?:h[tx]{1,2}ps?\W|www\.)/iu

/** Pieces of an address among what follows that no other address owns. */
export function piecesAfter(url: string, behind: string): readonly string[] {
  const after = behind.replace(INVISIBLE, '')
  if (DOI.test(url) && DOI_NEXT.test(after)) return [after.trim().slice(0, SHOWN)]
  if (FILE_NEXT.test(after) && /[a-z]$/u.test(url)) return [after.trim().slice(0, SHOWN)]
  if (DIGITS_NEXT.test(after) && /[\d=/]$/u.test(url)) return [after.trim().slice(0, SHOWN)]
  if (titleGoesOn(url, after)) return [after.trim().slice(0, SHOWN)]
  if (ID_NEXT.test(after) && /[a-z]$/u.test(url)) return [after.trim().slice(0, SHOWN)]
  if (url.endsWith('=') || VALUE_NEXT.test(after) && url.includes('?') || ENDING_NEXT.test(after) || FOLDER_NEXT.test(after) && url.endsWith('/')) return [after.trim().slice(0, SHOWN)]
  if ((CODE_END.test(url) && LETTERS_NEXT.test(after)) || (/[A-Z\d]$/u.test(url) && /[=/-][A-Za-z\d_]*$/u.test(url) && CODE_NEXT.test(after))) return [after.trim().slice(0, SHOWN)]
  if (/\/\d{8,14}\/$/u.test(url) && /^\s+https?:/u.test(after)) return [after.trim().slice(0, SHOWN)]
  const tokens = after.slice(0, AFTER_MAX).split(/\s+/u).slice(0, TOKENS_MAX)
  for (const [index, printed] of tokens.entries()) {
    if (NEXT_ADDRESS.test(printed)) return []
    const token = printed.replace(/^[([«“"'–—-]+|[)\]»”"'.,;:]+$/gu, '').replace(INVISIBLE, '')
    if (token === '' || NO_PIECE.test(token) || /[@]\w+\.\w/u.test(token) || (/^10\.\d{4,}\//u.test(token) && (/^doi/iu.test(tokens[index - 1] ?? '') || !url.endsWith('/')))) continue
    if (PIECE.test(token) && !url.includes(token) && !/^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,10}\//iu.test(token)) return [token]
  }
  return []
}

/** A DOI's suffix goes on after a blank: letters and figures with a stop or a hyphen between, or nothing but figures. */
const DOI = /^https?:\/\/(?:dx\.)?doi\.org\/10\./u
const DOI_NEXT = /^[.-]?\s{1,3}(?:[a-z\d]{1,3}\s{1,2})?[\u200b-\u200d\u2060\ufeff]?(?:[a-z\d]{0,20}[.-]\d|\d{1,3}[\s\u200b-\u200d\u2060\ufeff]?\d{0,6}[.,;)\]]*\s*$)/u

/** Digits that go on after a blank, no note's number before a capital letter. */
const DIGITS_NEXT = /^\s{0,3}(?:\n\s*\d{1,4}\s*\n\s*)?(?:\d{5,}|\d{1,4}\.\d{2}\.\d|\d{1,8}(?![.]?\s+[\p{Lu}“«]|\d)(?=[).\];,]*(?:\s*[([]|\s*$|\. ))|\d{1,4}\.?\s{1,2}\d{1,12}\b(?![.,]? ?\p{Lu})|\d{1,8}\s{1,2}(?=[a-z]{0,6}\d)[a-z\d]{1,14}\b|\d{1,8}[.,;]?\s+(?:[Aa]ccessed|[Rr]etrieved|[Vv]isited|[Дд]ата|Date of)|\d{4}(?=\s*$)|\d{1,8}\s?\.\s?(?:html?|php|pdf|aspx?)\b|\d{1,8}[)\].,;]{0,2}[”"»’'>]|\d{1,8}[)\].,;]{1,3}\d{1,3}\.?\s+\p{Lu})/u
const SHOWN = 20
/** Words in small letters up to a file's ending: the marks between them became blanks. */
const FILE_NEXT = /^(?:\s{1,3}[a-z\d]{1,24}){1,20}\s?\.\s{0,3}(?:html?|php|pdf|aspx?|docx?|xlsx?)(?![\p{L}\d])/u
/** The value of a parameter, or a further one, behind a blank. */
const VALUE_NEXT = /^\s{1,3}[=&]/u
/** An ending that a blank parted from its file. */
const ENDING_NEXT = /^\s{0,3}(?:\.\s{0,6}|\s)(?:s?\s?h\s?t\s?m(?:\s?l)?|p\s?h\s?p|p\s?d\s?f|a\s{0,2}s\s?p(?:\s?x)?)(?![\p{L}\d])/u
/** An id whose mark became a blank. */
const ID_NEXT = /^\s{1,3}(?:[a-z]?\d{5,12}|[a-z]\d{2,6}\s{1,2}\d{2,6})[.,;:)\]»”"]*\s*(?:$|[([])/u
/** A folder at the next line, to which the next sentence is glued. */
const FOLDER_NEXT = /^\s{0,3}[a-z]{3,20}\.\p{Lu}/u
/** A code: letters of both cases, or letters and figures, in a parameter or a folder. */
const CODE_END = /[=/](?=[\w-]*(?:\d[A-Za-z]|[A-Za-z]\d|[a-z][A-Z]))[\w-]{3,}$/u
/** Nothing but a few letters or figures up to the end of the sentence. */
const LETTERS_NEXT = /^\s{1,3}(?!(?:and|see|for|the|in|on|at|to|as|or|p|pp)\b)[A-Za-z\d_-]{1,8}[”»"’)\].,;]*(?:\s*(?:$|[([])|\s+(?:[Aa]ccessed|[Rr]etrieved|Дата|Date of))/u
/** Letters of a code whose beginning ends the address. */
const CODE_NEXT = /^\s{0,3}(?=[A-Za-z\d_-]{2,12}(?:[\s).,;]|$))[A-Za-z\d_-]*(?:[a-z][A-Z]|[A-Z][a-z]+[A-Z]|\d[a-z]|[a-z]\d)/u

/** The word of which the line above holds the beginning, `over` + `view`. */
export function wordAfter(url: string, after: string, vocabulary: Vocabulary): readonly string[] {
  const [, blank = '', next = ''] = /^([^\S\n]{0,3}\n?[^\S\n]{0,3})([a-z]{1,20})(?![a-z]*@)(?=[\s.,;)\]/’”"»'-]|$)/u.exec(after) ?? []
  const last = /(?<![A-Za-z])[a-z]{1,24}$/u.exec(url)?.[0] ?? ''
  if (next === '' || NEXT_WORD.test(next)) return []
  const rest = after.slice(blank.length + next.length)
  if (blank !== '' && LAST_WORD.test(rest)) return [`${last}|${next}`]
  if (last === '') return []
  const [isLast, isNext] = [isKnownWord(last, vocabulary), isKnownWord(next, vocabulary)]
  if (last.length === 1 && next.length > 1 && !blank.includes('\n')) return [`${last}|${next}`]
  if (blank !== '' && next.length > 1 && !(isSpelled(next, vocabulary, true) || isPathWord(next))) return [`${last}|${next}`]
  const isOne = isKnownWord(last + next, vocabulary) && (last + next).length >= PIECE_MIN
  return (blank.includes('\n') ? isOne || !isLast || !isNext : isOne && !(isLast && isNext && last.length > 1)) ? [`${last}|${next}`] : []
}

/** No sentence is of one word: what ends after it goes on with the address. */
const LAST_WORD = /^[.;,)\]»”"]{0,3}\s*(?:$|\(|\[|[Aa]ccessed|[Rr]etrieved|Дата|Date of)/u
/** What sentences go on with. */
const NEXT_WORD = /^(?:accessed|and|see|last|on|date|retrieved|for|in|of|or|the|is|are|as|at|to|with)$/u
const PIECE_MIN = 4

/** The address printed again after a blank or at the next line, so that what was read may be a part of the first copy. */
export function copyAfter(url: string, after: string): readonly string[] {
  const next = /^[\s–—-]{0,4}(h\s?t\s?t\s?p.{0,400})/su.exec(after)?.[1] ?? ''
  if (next === '') return []
  const own = folded(url), other = folded(next), host = own.split('/', 1)[0] ?? ''
  const token = (/^\S*/u.exec(next)?.[0] ?? '').replace(/[),.;]+$/u, ''), start = folded(token)
  if (token.length === url.length && token.replace(/\d/gu, '0') === url.replace(/\d/gu, '0')) return []
  const shown = [next.slice(0, COPY_SHOWN)]
  if (!/^\s/u.test(after)) return other.startsWith(own.slice(0, -COPY_LOST_MAX)) && own.length > host.length + COPY_LOST_MAX ? shown : []
  if (start.length < host.length) return host.startsWith(start) || /^w{1,3}$/u.test(start) ? shown : []
  return other.startsWith(host) ? shown : []
}

const folded = (text: string) => text.replace(BLANKS, '').replace(/^https?:?\/{0,2}(?:www\.)?/u, '').toLowerCase()
/** A copy that was cut short may lack so many letters. */
const COPY_LOST_MAX = 6
const COPY_SHOWN = 60

/** Words of one letter that were mended, not only parted from their neighbours, and letters before an id: too short to be told. */
export function shortMended(url: string, printed: string): readonly string[] {
  const print = printed.replace(BLANKS, '')
  const isPrinted = (...ways: readonly string[]) => ways.some(way => print.includes(way))
  const mended = [...url.matchAll(/([a-z\d]{1,40})-([a-z])-(?=([a-z\d]{1,40}))/gu)].filter(([, left = '', letter = '', right = '']) => !isPrinted(`-${letter}-`, left + letter, letter + right))
  return [...mended.map(([whole]) => whole), ...[...printed.matchAll(LETTER_WITH_ID)].map(([run]) => run)]
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu
const BLANKS = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/gu
const LETTER_WITH_ID = /(?<=[-/_]\s{0,2})[ivskouaz]\d{9,}|(?<=-\s{0,2})[a-z]{2,4}\d{9,}/gu

/** What stands before an address without a scheme like the beginning of its host. */
export function beginningBefore(before: string): readonly string[] {
  const look = before.slice(-BEFORE_MAX)
  const broken = /[\p{L}\d.-]*[\u00ad\u200b-\u200d\u2060\ufeff]\s*$|\S*[[(]\.[\])]\s*$|(?<!\S)[a-z\d-]{2,},$/u.exec(look)?.[0]
  if (broken !== undefined) return [broken.trim()]
  const last = /(?:^|\s)([\p{Ll}\d.-]+)\s*$/u.exec(look)
  const word = last?.[1] ?? ''
  if (word === '' || LEADS.test(word) || /^\d+\.?$/u.test(word)) return []
  return !word.endsWith('.') ? [word] : /^[.:,;]?\s*$|(?:[.:,;!?”»"–—-]|from|at|see|via|url)\s*$/iu.test(look.slice(0, last?.index)) ? [word] : []
}

const BEFORE_MAX = 60
/** Words after which an address begins. */
const LEADS = /^(?:[\u0400-\u04ff.-]+|from|at|see|via|on|in|and|or|also|url|site|website|online|to|is|by)$/u

/** Whether one host of the known ones, `www.` and subdomains aside, is a letter or two from an unknown one. */
export function hostNear(host: string, known: ReadonlySet<string>): readonly string[] {
  const [own, www] = [domainOf(host), /^w{1,2}\.|^vv|^www[a-z]/u.test(host)]
  if (www) return [host]
  if (known.has(own) || host.startsWith('xn--') || own.length > HOST_MAX) return []
  const near = [...readingsOf(own), ...readingsOf(host.replace(/^www\./u, ''))].find(reading => known.has(reading))
  return near === undefined ? [] : [near]
}

const HOST_MAX = 60
const domainOf = (host: string) => /[^.]+\.(?:(?:co|com|org|gov|ac|net)\.)?[^.]+$/u.exec(host)?.[0] ?? host
