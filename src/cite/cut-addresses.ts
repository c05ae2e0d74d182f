/** Puts addresses that were taken out of running text back where a claim is shown as printed. */
import type { Mark } from '../model/manuscript.ts'
import { firstIndex } from './first-index.ts'

export interface CutAddress { readonly at: number; readonly text: string }

const ADDRESS = /^(?:https?:|www\.)/iu
/** More in one claim are a list, not words of a sentence. */
const WITHIN_MAX = 8

/** Addresses that are part of their sentence: one in brackets stands beside it. In order of `at`. */
export function cutAddresses(document: string, marks: readonly Mark[]): readonly CutAddress[] {
  return marks.flatMap(({ at, span: [start, end] }) => {
    const isBeside = /[([<]/u.test(document.charAt(start - 1)) && /[)\]>]/u.test(document.charAt(end))
    return !ADDRESS.test(document.slice(start, start + 8)) || isBeside ? [] : [{ at, text: document.slice(start, end).replace(/\s+/gu, '') }]
  })
}

/** The stretch of `text` with its addresses in it. */
export function withAddresses(text: string, [start, end]: readonly [number, number], addresses: readonly CutAddress[]): string {
  const first = firstIndex(addresses, ({ at }) => at > start)
  const own = addresses.slice(first, Math.min(firstIndex(addresses, ({ at }) => at > end), first + WITHIN_MAX))
  const cuts = [start, ...own.map(({ at }) => at), end]
  return cuts.slice(1).map((to, index) => `${text.slice(cuts[index], to)}${own[index] === undefined ? '' : ` ${own[index].text}`}`).join('')
}
