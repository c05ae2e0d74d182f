/** Puts addresses that were taken out of running text back where a claim is shown as printed. */
import type { Manuscript } from '../model/manuscript.ts'
import { firstIndex } from '../text/first-index.ts'

export interface CutAddress { readonly at: number; readonly text: string }

const ADDRESS = /^(?:https?:|www\.)/iu
/** More in one claim are a list, not words of a sentence. */
const WITHIN_MAX = 8

/**
 * Addresses that are part of their sentence: one in brackets stands beside it, and was taken out with them. As notes read them,
 * so without markup; in order of `at`.
 */
export function cutAddresses({ text: document, notes, marks }: Manuscript): readonly CutAddress[] {
  const texts = new Map(notes.map(({ id, text }) => [id, text]))
  return marks.flatMap(({ at, note, noteId, span: [start], isInWords = false }) => {
    const text = note === null && noteId !== null && !isInWords ? texts.get(noteId) ?? '' : ''
    return !ADDRESS.test(text) || /[([<]/u.test(document.charAt(start)) ? [] : [{ at, text: text.replace(/\s+/gu, '') }]
  })
}

/** The stretch of `text` with its addresses in it. */
export function withAddresses(text: string, [start, end]: readonly [number, number], addresses: readonly CutAddress[]): string {
  const first = firstIndex(addresses, ({ at }) => at > start)
  const own = addresses.slice(first, Math.min(firstIndex(addresses, ({ at }) => at > end), first + WITHIN_MAX))
  const cuts = [start, ...own.map(({ at }) => at), end]
  return cuts.slice(1).map((to, index) => `${text.slice(cuts[index], to)}${own[index] === undefined ? '' : ` ${own[index].text}`}`).join('')
}
