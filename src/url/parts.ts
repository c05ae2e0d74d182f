/** Pages in numbered parts, all of a site in one: who works part by part meets what belongs together, and holds one part at a time. */
import { crc32 } from 'node:zlib'

/** A million pages make parts of 4,000. */
export const PARTS = 256

/** Of a page's key, or of what begins with one. */
export const partOf = (key: string): number => crc32(siteIn(key)) % PARTS

const siteIn = (key: string) => /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/?#:…]*)/iu.exec(key)?.[1] ?? key
