/** Tells two addresses that print put side by side from two copies of one. */
import { keyOf } from '../key.ts'
import { profileOf } from '../profiles/index.ts'
import type { Doubt } from './align.ts'
import { HOST_SEEN, hostOf } from './opening.ts'
import { trimEnd } from './trim.ts'
import { isWhole } from './whole.ts'

/** Places at which print is broken. */
export interface Breaks {
  /** Pieces that begin after a blank or a line's end. */
  readonly gaps: ReadonlySet<number>
  /** Those after a blank. */
  readonly blanks: ReadonlySet<number>
}

/**
 * Whether two addresses that stand apart and look like copies are two: each whole, or one a page below the other. Where more
 * of the second stands twice, the first is its opening.
 */
export function areTwo(text: string, at: number, once: string): boolean {
  const first = trimEnd(text.slice(0, at))
  const second = trimEnd(text.slice(at))
  if (isWhole(first) === true && isWhole(second) === true) return keyOf(first) !== keyOf(second)
  if (profileOf(hostOf(first)) !== null || first === second) return false
  if (second.startsWith(first)) return /^[/?#]/u.test(second.slice(first.length)) && trimEnd(once).length >= second.length
  return trimEnd(once) !== first && trimEnd(once) !== second
}

/** The first of two addresses may be no address but how the second begins, printed twice: nothing parts them but a blank. */
export function isOpeningOf(body: string, second: RegExpExecArray): boolean {
  const first = body.slice(0, second.index)
  return /[a-z0-9]$/iu.test(first) && body.slice(second.index + second[0].length).startsWith(`${first}/`)
}

/** Nothing parts two addresses of one host: they may be copies that came apart in print. */
export function isGlued(body: string, second: RegExpExecArray, { gaps, blanks }: Breaks): boolean {
  const first = body.slice(0, second.index)
  const rest = body.slice(second.index + second[0].length)
  let alike = 0
  while (alike < first.length && first.charAt(alike) === rest.charAt(alike)) alike += 1
  if (/[.,;)]$/u.test(first)) return false
  const hosts = [hostOf(first), hostOf(rest)] as const
  if (!/\.[a-z0-9-]*[a-z](?::\d+)?$/u.test(hosts[1])) return true
  if (hosts[0] !== hosts[1] && alike >= HOST_SEEN && alike >= hosts[1].length - 1) return true
  if (gaps.has(second.index)) return alike >= first.length * ALIKE_MIN && (!WHOLE_END.test(first) || (blanks.has(second.index) && isOneDigitApart(first, trimEnd(rest))))
  return alike >= first.length * ALIKE_MIN
}

/** What an address ends with that lacks nothing. */
const WHOLE_END = /(?:\d|\/|\.[a-z]{2,5})$/u

/** With nothing but a blank between, two that differ in one digit may be one printed twice. */
function isOneDigitApart(first: string, second: string): boolean {
  let different = 0
  for (let at = 0; at < first.length; at += 1) if (first.charAt(at) !== second.charAt(at)) different += 1
  return first.length === second.length && different === 1
}

/** Two articles of a site share less of their addresses (set estimate). */
const ALIKE_MIN = 0.6

/** The copies of the head, which the second begins at `at`, differ in a digit, as two addresses may. */
export function hasOtherDigit({ text, doubts }: { readonly text: string; readonly doubts: readonly Doubt[] }, at: number): boolean {
  return doubts.some(doubt => doubt.end <= at && /^\d$/u.test(text.slice(doubt.start, doubt.end)) && /^\d$/u.test(doubt.other))
}

/** What stands before `at` is no address by itself: it breaks off within a slug, where its copy goes on. */
export function isCutCopy(text: string, at: number): boolean {
  const whole = isWhole(trimEnd(text.slice(0, at)))
  return whole === false || (whole === null && /-[a-z]+$/u.test(text.slice(0, at)) && text.charAt(at * 2) === '-')
}
