/** Pages in numbered parts, all of a site in one: who works part by part meets what belongs together, and holds one part at a time. */
import { crc32 } from 'node:zlib'

/** A million pages make parts of 4,000. */
export const PARTS = 256

/** Of a page's key, or of what begins with one. */
export const partOf = (key: string): number => crc32(siteIn(key)) % PARTS

/** Shares in all: four to each part, one after the other. */
export const SHARES = 4 * PARTS

/** The same more finely: still all of a site in one. */
export const shareOf = (key: string): number => partOf(key) * (SHARES / PARTS) + Math.floor(crc32(siteIn(key)) / PARTS) % (SHARES / PARTS)

/** Which of so many slices a page is in, whatever its site: for a site that is too large to be worked on as a whole. `0` where there is one. */
export const sliceOf = (key: string, slices: number): number => crc32(/^[^…]*/u.exec(key)?.[0] ?? '') % slices

const siteIn = (key: string) => /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/?#:…]*)/iu.exec(key)?.[1] ?? key
