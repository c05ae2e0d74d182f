/** Copies as any archive tells them that keeps to RFC 7089: in a list of links, or in the headers of one copy. */
import LinkHeader from 'http-link-header'
import type { Answer, Snapshot } from '../model/look.ts'
import { base } from './snapshots.ts'

/** All copies of `url`, as archives commonly list them beside their playback. */
export const timeMapUrl = (archive: string, url: string) => `${base(archive)}/timemap/link/${url}`

/** Where an archive leads to the copy nearest to the date asked for. */
export const timeGateUrl = (archive: string, url: string) => `${base(archive)}/${url}`

/** The copies in a list of links (RFC 6690, RFC 7089 §5); `null`: it is none. */
export function mementosIn(links: string, original: string): readonly Snapshot[] | null {
  const refs = parsed(links)
  if (refs?.some(({ rel }) => rel === 'original' || rel === 'memento') !== true) return null
  const copies = refs.filter(({ rel }) => rel === 'memento').flatMap(({ uri, datetime }) => snapshotOf(uri, datetime, original))
  return [...new Map(copies.map(copy => [copy.url, copy])).values()]
}

/** The copy that a time gate led to, and those that it names beside it; `null`: the answer is no copy. */
export function mementosOf({ headers, finalUrl }: Answer, original: string): readonly Snapshot[] | null {
  const [own] = snapshotOf(finalUrl, headers['memento-datetime'], original)
  if (own === undefined) return null
  const others = mementosIn(headers['link'] ?? '', original) ?? []
  return [own, ...others.filter(({ datetime }) => datetime !== own.datetime)]
}

/** A time gate that knows no copy still shows that it is one. */
export const isTimeGate = ({ headers }: Answer) => /\baccept-datetime\b/iu.test(headers['vary'] ?? '') || /\brel="?original\b/iu.test(headers['link'] ?? '')

/** When a copy was made by its own word; `null` where it says nothing. */
export function madeAt(headers: Answer['headers']): string | null {
  const time = Date.parse(headers['memento-datetime'] ?? '')
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z')
}

function parsed(links: string): readonly Readonly<Record<string, string | undefined>>[] | null {
  try {
    return LinkHeader.parse(links.trim().replace(/,$/u, '')).refs
  } catch {
    return null
  }
}

function snapshotOf(url: string | undefined, date: string | undefined, original: string): Snapshot[] {
  const datetime = madeAt({ 'memento-datetime': date ?? '' })
  return url === undefined || datetime === null || !URL.canParse(url) || !/^https?:/iu.test(url) ? [] : [{ url, datetime, original }]
}
