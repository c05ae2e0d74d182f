/** Writes a file whole or not at all: under another name first, then in one step under its own. */
import { randomUUID } from 'node:crypto'
import { DISK, type Disk, type OpenFile } from './files.ts'

/**
 * Throws as the disk does, and leaves what stood at `path` as it was. Own code because write-file-atomic 7 takes a short
 * write for a whole one: on a disk that became full it put a file of 4 KB in the place of a report.
 */
export const writeWhole = (path: string, content: Content, disk: Disk = DISK): Promise<void> => write(path, content, disk, file => file.sync())

/**
 * The same for what its reader checks by a sum: it doesn't wait for the disk, which a machine that is busy makes it do for a
 * second, so that a power cut, but no kill, may leave it damaged.
 */
export const writeChecked = (path: string, content: Content, disk: Disk = DISK): Promise<void> => write(path, content, disk, () => Promise.resolve())

type Content = string | Uint8Array | Iterable<string> | AsyncIterable<string>

async function write(path: string, content: Content, disk: Disk, finish: (file: OpenFile) => Promise<void>): Promise<void> {
  // No two writers share an unfinished file.
  const unfinished = `${path}.${randomUUID()}.tmp`
  try {
    const file = await disk.create(unfinished)
    try {
      for await (const piece of inPieces(content)) await file.write(piece)
      await finish(file)
    } finally {
      await file.close()
    }
    await disk.rename(unfinished, path)
  } catch (error) {
    await disk.remove(unfinished).catch(() => undefined)
    throw error
  }
}

/** Characters that are written at once: small pieces cost a call of the system each. */
const BATCH_CHARACTERS = 65_536

async function* inPieces(content: Content): AsyncGenerator<string | Uint8Array> {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    yield content
    return
  }
  let batch = ''
  for await (const piece of content) {
    batch += piece
    if (batch.length >= BATCH_CHARACTERS) {
      yield batch
      batch = ''
    }
  }
  yield batch
}
