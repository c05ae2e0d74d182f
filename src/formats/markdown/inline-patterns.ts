/** The small forms within a line of Markdown. Each looks at a bounded stretch, so that hostile lines cost no more than their length. */
import { decodeHTMLStrict } from 'entities'

/** Characters that a tag, or an address with its title, may take (set by judgement). */
const FORM_MAX = 4000

/** `&name;` or `&#1234;`; `null` where none stands at `at`. */
export function entityAt(text: string, at: number): { readonly end: number, readonly text: string } | null {
  const written = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iu.exec(text.slice(at, at + 40))?.[0]
  if (written === undefined) return null
  const decoded = decodeHTMLStrict(written)
  return decoded === written ? null : { end: at + written.length, text: decoded }
}

/** An address or a title as it is meant: entities and escaped punctuation. */
export function unescaped(written: string): string {
  return decodeHTMLStrict(written.replace(/\\([!-/:-@[-`{-~])/gu, '$1'))
}

const DESTINATION = String.raw`<([^<>\n]*)>|((?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))*)`
const TITLE = String.raw`"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)`
const TAIL = new RegExp(String.raw`^\(\s*(?:${DESTINATION})(?:\s+(?:${TITLE}))?\s*\)`, 'u')

/** What follows `]` of an inline link: `(address "title")`. */
export function destinationAt(text: string, at: number): { readonly end: number, readonly target: string } | null {
  if (text.charAt(at) !== '(') return null
  const found = TAIL.exec(text.slice(at, at + FORM_MAX))
  return found === null ? null : { end: at + found[0].length, target: unescaped(found[1] ?? found[2] ?? '') }
}

/** `{#id .class key=value}` of pandoc; gives its end, `at` where there is none. */
export function attributesEnd(text: string, at: number): number {
  if (text.charAt(at) !== '{') return at
  const found = /^\{\s*(?:[#.=][^{}\n]*|[\w-]+=[^{}\n]*|-)\}/u.exec(text.slice(at, at + 500))
  return at + (found?.[0].length ?? 0)
}

/** `<https://…>` or `<name@host>`. */
export function autolinkAt(text: string, at: number): { readonly end: number, readonly target: string } | null {
  const found = /^<([a-z][a-z\d+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d.-]+)>/iu.exec(text.slice(at, at + FORM_MAX))
  const target = found?.[1]
  return found === null || target === undefined ? null : { end: at + found[0].length, target: /^[a-z][a-z\d+.-]+:/iu.test(target) ? target : `mailto:${target}` }
}

export interface Tag { readonly end: number, readonly name: string, readonly isEnd: boolean, readonly href: string | null }

const TAG = /^<(\/?)([a-z][a-z\d:-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*)\s*\/?>/iu

export function tagAt(text: string, at: number): Tag | null {
  const found = TAG.exec(text.slice(at, at + FORM_MAX))
  if (found === null) return null
  const [written, slash, name = '', attributes = ''] = found
  const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/iu.exec(attributes)
  const target = href?.[1] ?? href?.[2] ?? href?.[3]
  return { end: at + written.length, name: name.toLowerCase(), isEnd: slash === '/', href: target === undefined ? null : decodeHTMLStrict(target) }
}

/** A key by pandoc's rules, without `@`: it begins with a letter, a figure or `_` and does not end with punctuation; or anything in braces. */
export function citationKeyAt(text: string, at: number): { readonly end: number, readonly key: string } | null {
  const stretch = text.slice(at, at + 200)
  const found = /^@(?:\{([^{}\s]+)\}|([\p{L}\p{N}_*](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*))/u.exec(stretch)
  const key = found?.[1] ?? found?.[2]
  return found === null || key === undefined ? null : { end: at + found[0].length, key }
}

/** `^2^` or `~2~`: the offset of the closing sign; `null` where none stands close by. */
export function shiftedEnd(text: string, at: number): number | null {
  const found = /^([~^])(?:[^\s~^\\[\]`<>]|\\[^\n]){1,40}\1/u.exec(text.slice(at, at + 90))
  return found === null ? null : at + found[0].length - 1
}
