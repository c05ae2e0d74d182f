/** Writes a file whole or not at all: under another name first, then in one step under its own. */
import { randomUUID } from 'node:crypto'
import { DISK, type Disk } from './files.ts'

/**
 * Throws as the disk does, and leaves what stood at `path` as it was. Own code because write-file-atomic 7 takes a short
 * write for a whole one: on a disk that became full it put a file of 4 KB in the place of a report.
 */
export async function writeWhole(path: string, content: string | Uint8Array | Iterable<string>, disk: Disk = DISK): Promise<void> {
  // No two writers share an unfinished file.
  const unfinished = `${path}.${randomUUID()}.tmp`
  try {
    const file = await disk.create(unfinished)
    try {
      for (const piece of inPieces(content)) await file.write(piece)
      await file.sync()
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

function* inPieces(content: string | Uint8Array | Iterable<string>): Generator<string | Uint8Array> {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    yield content
    return
  }
  let batch = ''
  for (const piece of content) {
    batch += piece
    if (batch.length >= BATCH_CHARACTERS) {
      yield batch
      batch = ''
    }
  }
  yield batch
}
