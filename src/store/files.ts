/** What the store asks of a disk: the one place that knows how files are reached, and what a test puts a faulty disk under. */
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'

/** Everything throws as Node does, with its `code`. */
export interface Disk {
  /** Lines that come within this time of the last write go out together. */
  readonly gatherMs: number
  read(path: string): Promise<Buffer>
  /** The same piece by piece, for what is large. */
  pieces(path: string): AsyncIterable<Buffer>
  /** For writing at its end; made when missing. */
  openAtEnd(path: string): Promise<OpenFile>
  /** For writing; throws where it is there already. */
  create(path: string): Promise<OpenFile>
  /** In one step, over what stood at `to`. */
  rename(from: string, to: string): Promise<void>
  /** A file, or a folder with all in it; nothing where it is missing. */
  remove(path: string): Promise<void>
  makeFolder(path: string): Promise<void>
  list(folder: string): Promise<readonly string[]>
  /** `null`: there is nothing. */
  kindOf(path: string): Promise<'file' | 'folder' | null>
}

export interface OpenFile {
  /** What a crash cuts short is there in part. */
  write(content: string | Uint8Array): Promise<void>
  /** Whether a further line would stand behind an unfinished one. */
  endsWithinLine(): Promise<boolean>
  /** On the disk, not in a buffer of the system. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** In a run of thousands a write for each line costs more than reading what it is about (measured). */
const GATHER_MS = 10

/** Read at a time (set by judgement: some hundred lines). */
const PIECE_BYTES = 1024 * 1024

export const DISK: Disk = {
  gatherMs: GATHER_MS,
  read: path => readFile(path),
  pieces: path => createReadStream(path, { highWaterMark: PIECE_BYTES }),
  openAtEnd: path => openFile(path, 'a+'),
  create: path => openFile(path, 'wx'),
  rename,
  remove: path => rm(path, { recursive: true, force: true }),
  makeFolder: async path => { await mkdir(path) },
  list: readdir,
  async kindOf(path) {
    const found = await stat(path).catch(() => null)
    return found === null ? null : found.isDirectory() ? 'folder' : 'file'
  },
}

async function openFile(path: string, flags: 'a+' | 'wx'): Promise<OpenFile> {
  const file = await open(path, flags)
  return {
    write: content => file.writeFile(content),
    async endsWithinLine() {
      const { size } = await file.stat()
      if (size === 0) return false
      const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1)
      return buffer.toString() !== '\n'
    },
    sync: () => file.sync(),
    close: () => file.close(),
  }
}
