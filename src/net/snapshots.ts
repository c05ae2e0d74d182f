/** What a Wayback-like archive says of its copies, and the addresses at which it is asked. */
import type { Snapshot } from '../model/look.ts'

/** More days than an article is ever copied on (set by judgement). */
const ROWS_MAX = 2000
/** More copies than anybody opens (set by judgement). */
const SNAPSHOTS_MAX = 12

/**
 * The index (CDX server) on copies of `url`: one a day, answered with 200. The question names no date, so that one kept
 * answer serves all; `limit` is never negative, as the last rows may then come from another, staler index.
 */
export function indexUrl(archive: string, url: string): string {
  const query = new URLSearchParams({ url, output: 'json', fl: 'timestamp,original,statuscode,mimetype', filter: 'statuscode:200', collapse: 'timestamp:8', limit: String(ROWS_MAX) })
  return `${base(archive)}/cdx/search/cdx?${query.toString()}`
}

/** More addresses than anybody looks through (set by judgement). */
const PREFIX_ROWS_MAX = 200

/** The index on addresses that begin so, each once, answered with 200. */
export function prefixUrl(archive: string, prefix: string): string {
  const query = new URLSearchParams({ url: prefix, matchType: 'prefix', output: 'json', fl: 'original', filter: 'statuscode:200', collapse: 'urlkey', limit: String(PREFIX_ROWS_MAX + 1) })
  return `${base(archive)}/cdx/search/cdx?${query.toString()}`
}

/** Reads the index's list of addresses; `null`: it is none, or longer than is listed. */
export function originalsFrom(body: Uint8Array): readonly string[] | null {
  const table = parsed(body)
  if (!Array.isArray(table) || table.length > PREFIX_ROWS_MAX + 1) return null
  const originals = table.slice(1).flatMap(row => Array.isArray(row) && typeof row[0] === 'string' && URL.canParse(row[0]) ? [row[0]] : [])
  return [...new Set(originals)]
}

/** The older question, for the one copy nearest to a date. The Internet Archive answers it on another host. */
export function availabilityUrl(archive: string, url: string, near: Date): string {
  const query = new URLSearchParams({ url, timestamp: stampOf(near) })
  return `${base(archive).replace(/^https:\/\/web\.archive\.org$/u, 'https://archive.org')}/wayback/available?${query.toString()}`
}

/** Reads the index's JSON: best for `near` first. `null`: it is none. Rows that aren't of a page answered with 200 are left out. */
export function snapshotsFrom(body: Uint8Array, { archive, near }: { readonly archive: string; readonly near: Date }): readonly Snapshot[] | null {
  const table = parsed(body)
  if (!Array.isArray(table)) return null
  const [names, ...rows] = table.map(row => (Array.isArray(row) ? row.map(cell => String(cell)) : []))
  if (names === undefined) return []
  const column = (row: readonly string[], name: string) => row[names.indexOf(name)] ?? ''
  const found = rows.flatMap(row => {
    const status = column(row, 'statuscode')
    return status === '200' || status === '' ? snapshotOf(archive, column(row, 'timestamp'), column(row, 'original')) : []
  })
  return bestFirst(found, near)
}

/** Reads the availability answer: the one copy, none, or `null` when it is no such answer. */
export function closestFrom(body: Uint8Array, archive: string): readonly Snapshot[] | null {
  const all = field(parsed(body), 'archived_snapshots')
  if (typeof all !== 'object' || all === null) return null
  const closest = field(all, 'closest')
  const address = field(closest, 'url')
  const parts = typeof address === 'string' ? /\/web\/(\d{14})(?:[a-z]{2}_)?\/(.+)$/u.exec(address) : null
  if (field(closest, 'available') !== true || String(field(closest, 'status')) !== '200' || parts === null) return []
  return snapshotOf(archive, parts[1] ?? '', parts[2] ?? '')
}

/** Address of a copy's own bytes, without the archive's banner; `null` when the snapshot isn't of a Wayback-like archive. */
export function playbackUrl(url: string): string | null {
  const parts = /^(https?:\/\/[^/]+(?:\/[^?#]*?)?\/web\/\d{14})(?:[a-z]{2}_)?\/(.+)$/u.exec(url)
  return parts === null ? null : `${parts[1] ?? ''}id_/${parts[2] ?? ''}`
}

/** The last before `near`, the one before it, …, then the first after, the next … */
export function bestFirst(snapshots: readonly Snapshot[], near: Date): readonly Snapshot[] {
  const ascending = [...snapshots].sort((a, b) => a.datetime.localeCompare(b.datetime))
  const isBefore = (snapshot: Snapshot) => Date.parse(snapshot.datetime) <= near.getTime()
  return [...ascending.filter(isBefore).reverse(), ...ascending.filter(snapshot => !isBefore(snapshot))].slice(0, SNAPSHOTS_MAX)
}

function snapshotOf(archive: string, timestamp: string, original: string): Snapshot[] {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/u.exec(timestamp)
  if (parts === null || !URL.canParse(original)) return []
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = parts
  const datetime = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  return Number.isNaN(Date.parse(datetime)) ? [] : [{ url: `${base(archive)}/web/${timestamp}/${original}`, datetime, original }]
}

/** The archive's address without its last slash. */
export const base = (archive: string) => archive.replace(/\/+$/u, '')
const stampOf = (date: Date) => date.toISOString().replace(/\D/gu, '').slice(0, 14)

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return null
  }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined
