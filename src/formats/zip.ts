/** Opens zip archives that documents are kept in, within limits that hold whatever the archive says of itself. */
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { phrase } from '../model/phrase.ts'
import { Unreadable, unreadable } from './unreadable.ts'

export interface Archive {
  /** Names of its files in the archive's order, with `/`. */
  readonly names: readonly string[]
  /** A part unpacked, `null` where there is none. Rejects with `Unreadable` when it is damaged or a limit is reached. */
  readonly read: (name: string) => Promise<Uint8Array | null>
}

/** Books with a picture on each page have about 2,000 files. */
const ENTRIES_MAX = 20_000
/** The text of a book of 1,000 pages with 5,000 notes has 20 MB as Word writes it; all limits in bytes. */
const PART_BYTES_MAX = 64 * 1024 * 1024
const TOTAL_BYTES_MAX = 160 * 1024 * 1024
/** Deflate packs up to 1,032 : 1; documents by Word, LibreOffice and pandoc are below 40 : 1, and small parts may be anything. */
const RATIO_MAX = 300
const RATIO_FROM_BYTES = 4 * 1024 * 1024
const MEGABYTE = 1024 * 1024

/** Rejects with `Unreadable` for what is damaged, encrypted, or names a file twice or outside the archive. Files are unpacked when they are read. */
export async function openZip(bytes: Uint8Array): Promise<Archive> {
  const file = await opened(bytes)
  const entries = await entriesOf(file)
  let total = 0
  return {
    names: [...entries.keys()],
    read: async name => {
      const entry = entries.get(name)
      if (entry === undefined) return null
      checkSize(entry)
      total += entry.uncompressedSize
      if (total > TOTAL_BYTES_MAX) throw unreadable`unpacks to more than ${TOTAL_BYTES_MAX / MEGABYTE} MB, more than the text of any book`
      return unpacked(file, entry)
    },
  }
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true }, (error, file) => {
      if (error === null) resolve(file)
      else reject(damaged(error))
    })
  })
}

function entriesOf(file: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  return new Promise((resolve, reject) => {
    file.on('error', (error: Error) => { reject(damaged(error)) })
    file.on('end', () => { resolve(entries) })
    file.on('entry', (entry: Entry) => {
      if (entries.has(entry.fileName)) { reject(unreadable`is an archive that holds two files named ${entry.fileName.slice(0, 100)}`); return }
      if (entries.size >= ENTRIES_MAX) { reject(unreadable`is an archive of more than ${ENTRIES_MAX} files`); return }
      if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry)
      file.readEntry()
    })
    file.readEntry()
  })
}

function checkSize(entry: Entry): void {
  const { fileName, uncompressedSize, compressedSize } = entry
  if (entry.isEncrypted()) throw unreadable`needs a password to be opened`
  if (uncompressedSize > PART_BYTES_MAX) throw unreadable`holds a part (${fileName}) that unpacks to more than ${PART_BYTES_MAX / MEGABYTE} MB, more than the text of any book`
  if (uncompressedSize > RATIO_FROM_BYTES && uncompressedSize > compressedSize * RATIO_MAX) throw unreadable`holds a part (${fileName}) packed more than ${RATIO_MAX} to 1, as no text is`
}

/** The archive's own word on the size holds: a part that unpacks to more fails when it gets there. */
function unpacked(file: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    file.openReadStream(entry, (error, stream) => {
      if (error !== null) { reject(damaged(error)); return }
      const bytes = new Uint8Array(entry.uncompressedSize)
      let length = 0
      stream.on('error', (reason: Error) => { reject(damaged(reason)) })
      stream.on('data', (chunk: Buffer) => {
        bytes.set(chunk.subarray(0, bytes.length - length), Math.min(length, bytes.length))
        length += chunk.length
      })
      stream.on('end', () => { resolve(bytes) })
    })
  })
}

function damaged(error: Error): Unreadable {
  const isTrick = /relative path|absolute path|invalid characters/u.test(error.message)
  return new Unreadable(isTrick ? phrase`is an archive with a file whose name leads out of it` : phrase`is damaged or cut off`, { cause: error })
}
