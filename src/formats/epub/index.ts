/** The room's public face: an EPUB, 2 or 3, as a manuscript. */
import type { Flow } from '../../model/flow.ts'
import { decodeText } from '../charset.ts'
import { flowOfParts } from '../html-manuscript/flow.ts'
import { parsePart } from '../html-manuscript/part.ts'
import { raisedClasses } from '../html-manuscript/raised-classes.ts'
import { unreadable } from '../unreadable.ts'
import { openZip, type Archive } from '../zip.ts'
import { mustBeOpen } from './encryption.ts'
import { readingOrder } from './package.ts'

/** Characters of all chapters together: a library of long novels has fewer (set by judgement). */
const CHARACTERS_MAX = 60_000_000

/** All chapters in the order of the spine as one text. Rejects with `Unreadable` for what is damaged, encrypted or empty. */
export async function readEpub(bytes: Uint8Array): Promise<Flow> {
  const archive = await openZip(bytes)
  const chapters = await readingOrder(archive)
  await mustBeOpen(archive, chapters.map(({ name }) => name))
  const raised = new Set((await stylesheets(archive)).flatMap(raisedClasses))
  const parts = []
  let length = 0
  for (const { name } of chapters) {
    const content = await archive.read(name)
    if (content === null) continue
    const source = decodeText(content).text
    length += source.length
    if (length > CHARACTERS_MAX) throw unreadable`has more than ${CHARACTERS_MAX} characters of text, more than any book`
    parts.push(parsePart({ name, source, dialect: 'xhtml', address: null, raised }))
  }
  if (parts.length === 0) throw unreadable`is an EPUB of which no chapter can be found`
  return flowOfParts(parts, 'epub')
}

/** Books have a few; more are not looked at. */
const STYLESHEETS_MAX = 20

/** A book reads without those that are damaged or too large. */
async function stylesheets(archive: Archive): Promise<readonly string[]> {
  const names = archive.names.filter(name => /\.css$/iu.test(name)).slice(0, STYLESHEETS_MAX)
  const read = await Promise.all(names.map(name => archive.read(name).catch(() => null)))
  return read.flatMap(bytes => (bytes === null ? [] : [decodeText(bytes).text]))
}
