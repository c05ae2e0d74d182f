/** Packs an archive anew with some of its parts written over; order and names stay. */
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import type { Archive } from '../formats/zip.ts'

/** A document's own name for its kind: programs look for it at the archive's beginning, unpacked (ODF 1.3, 3.3). */
const KIND_NAME = 'mimetype'

/** `changed` by name; names that the archive lacks are added at its end. `date` is written as the time of all parts. */
export async function repack(archive: Archive, changed: ReadonlyMap<string, Uint8Array>, date: Date): Promise<Uint8Array> {
  const file = new ZipFile()
  const packed = buffer(file.outputStream)
  for (const name of [...archive.names, ...[...changed.keys()].filter(added => !archive.names.includes(added))]) {
    const bytes = changed.get(name) ?? await archive.read(name)
    if (bytes !== null) file.addBuffer(Buffer.from(bytes), name, { mtime: date, compress: name !== KIND_NAME })
  }
  file.end()
  return packed
}
