/** The room's public face: a page of HTML as a manuscript. */
import type { Flow } from '../../model/flow.ts'
import { decodeText } from '../charset.ts'
import { unreadable } from '../unreadable.ts'
import { flowOfParts } from './flow.ts'
import { parsePart } from './part.ts'

export interface PageOrigin {
  /** Where the page was published, relative links lead from there; `null` for a file. */
  readonly address: string | null
  /** What the server said of its kind and charset. */
  readonly contentType: string | null
}

/** Characters of a page, its pictures written into it included (set by judgement). */
const CHARACTERS_MAX = 100_000_000

/** Reads any bytes as a page, broken ones too; `source` is the decoded page. Throws `Unreadable` where there is more than any book has. */
export function readHtml(bytes: Uint8Array, { address, contentType }: PageOrigin): Flow {
  const { text } = decodeText(bytes, { declared: contentType })
  if (text.length > CHARACTERS_MAX) throw unreadable`has more than ${CHARACTERS_MAX / 1e6} million characters, more than any book: take the pictures out that are written into it`
  return flowOfParts([parsePart({ name: null, source: text, dialect: 'html', address, raised: new Set() })], 'html')
}
