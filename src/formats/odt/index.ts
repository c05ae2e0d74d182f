/** Reads OpenDocument texts (ODT; ISO/IEC 26300), also those that are one XML file (FODT). */
import type { Flow } from '../../model/flow.ts'
import { decodeText } from '../charset.ts'
import { Changes } from '../office/changes.ts'
import { flowOf } from '../office/flow-maker.ts'
import { unreadable } from '../unreadable.ts'
import { openZip } from '../zip.ts'
import { readBody } from './body.ts'
import { stylesOf } from './styles.ts'

const CONTENT = 'content.xml'

/** Rejects with `Unreadable` for what is damaged, encrypted or beyond the limits of archives. */
export async function readOdt(bytes: Uint8Array): Promise<Flow> {
  const archive = await openZip(bytes)
  const text = async (name: string): Promise<string | null> => {
    const part = await archive.read(name)
    return part === null ? null : decodeText(part).text
  }
  if (/<manifest:encryption-data|encryption-data\b/u.test(await text('META-INF/manifest.xml') ?? '')) throw unreadable`needs a password to be opened`
  const content = await text(CONTENT)
  if (content === null) throw unreadable`is damaged: it holds no document`
  const styles = await text('styles.xml')
  return flowOfOdt({ source: content, part: CONTENT, styles: styles === null ? [content] : [styles, content] })
}

/** Places are places in the file itself. Throws `Unreadable`. */
export function readFlatOdt(source: string): Flow {
  return { ...flowOfOdt({ source, part: null, styles: [source] }), source }
}

interface Given { readonly source: string; readonly part: string | null; readonly styles: readonly string[] }

function flowOfOdt({ source, part, styles: sources }: Given): Flow {
  const changes = new Changes()
  const styles = stylesOf(sources)
  const { blocks, notes, chapters, bookmarks } = readBody({ source, part, styles, changes })
  const rules = Array.from({ length: chapters }, () => styles.rules)
  return { format: 'odt', source: null, ...flowOf({ blocks, notes, rules, changes, bookmarks }) }
}
