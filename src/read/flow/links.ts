/** Keeps the links behind a text. */
import type { LinkTarget, Places, Span } from '../../model/manuscript.ts'
import { firstIndex } from '../../text/first-index.ts'
import { inRunning } from '../apparatus/in-running.ts'

/** What leads into the web; links within the document, to mail and to files are no sources. */
const WEB = /^(?:https?|ftp):\/\//iu

/** Pieces of one link follow each other. */
export function addLink(links: LinkTarget[], url: string | null, [start, end]: Span): void {
  const target = url?.trim() ?? ''
  if (!WEB.test(target) || end <= start) return
  const last = links.at(-1)
  if (last?.end === start && last.url === target) links[links.length - 1] = { ...last, end }
  else links.push({ url: target, start, end })
}

/** Links within `span` as they lie in a text whose `places` lead to where the links count. In order; linear search from the first that reaches the span. */
export function linksWithin(links: readonly LinkTarget[], [from, to]: Span, { text, places }: { readonly text: string; readonly places: Places }): readonly LinkTarget[] {
  return links.slice(firstAfter(links, from), firstBegun(links, to)).flatMap(({ url, start, end }): readonly LinkTarget[] => {
    const [first, last] = [inRunning(places, text.length, Math.max(start, from)), inRunning(places, text.length, Math.min(end, to) - 1) + 1]
    return first < last ? [{ url, start: first, end: Math.min(last, text.length) }] : []
  })
}

/** Index of the first link that ends after `offset`. */
function firstAfter(links: readonly LinkTarget[], offset: number): number {
  return firstIndex(links, ({ end }) => end > offset)
}

/** Index of the first link that begins at or after `offset`. */
function firstBegun(links: readonly LinkTarget[], offset: number): number {
  return firstIndex(links, ({ start }) => start >= offset)
}
