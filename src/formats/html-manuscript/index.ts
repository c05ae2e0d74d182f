/** The room's public face: a page of HTML as a manuscript. */
import type { Flow } from '../../model/flow.ts'
import { decodeText } from '../charset.ts'
import { flowOfParts } from './flow.ts'
import { parsePart } from './part.ts'

export interface PageOrigin {
  /** Where the page was published, relative links lead from there; `null` for a file. */
  readonly address: string | null
  /** What the server said of its kind and charset. */
  readonly contentType: string | null
}

/** Reads any bytes as a page, broken ones too; `source` is the decoded page. Never throws. */
export function readHtml(bytes: Uint8Array, { address, contentType }: PageOrigin): Flow {
  const { text } = decodeText(bytes, { declared: contentType })
  return flowOfParts([parsePart({ name: null, source: text, dialect: 'html', address })], 'html')
}
