/** Loads the files beside a document that it names, from its own folder only. */
import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { namesBeside, type Beside } from '../read/beside.ts'

/** A document before the files beside it are known. */
interface Lone { readonly path: string; readonly bytes: Uint8Array; readonly sha256: string }

/** Of all files beside one document (set by judgement); a library of 10,000 works with abstracts has 32 MB and takes 400 (measured). */
const FILES_MAX = 300
const BYTES_MAX = 32 * 1024 * 1024

/** The document with what its file at `path` names, and what that names in turn; what isn't there stays out. Its hash is that of all. */
export async function withBeside<Loaded extends Lone>(document: Loaded, path: string): Promise<Loaded & { readonly beside?: Beside }> {
  const beside = await besideOf(document, path)
  return beside.size === 0 ? document : { ...document, beside, sha256: hashOf(document.bytes, beside) }
}

/** What is read with the document whose file is at `path`. */
export async function besideOf(document: Pick<Lone, 'path' | 'bytes'>, path: string): Promise<Beside> {
  const wanted = [...namesBeside(document.bytes, document.path)]
  const beside = new Map<string, Uint8Array>()
  if (wanted.length === 0) return beside
  const folder = await realpath(dirname(path))
  let bytesLeft = BYTES_MAX
  for (const name of wanted) {
    if (beside.has(name) || beside.size >= FILES_MAX) continue
    const bytes = await readWithin(folder, name, bytesLeft)
    if (bytes === null) continue
    beside.set(name, bytes)
    bytesLeft -= bytes.length
    wanted.push(...namesBeside(bytes, name))
  }
  return beside
}

/** `null` for what is no file, lies elsewhere behind a link, or is too large. */
async function readWithin(folder: string, name: string, bytesMax: number): Promise<Uint8Array | null> {
  try {
    const path = await realpath(join(folder, name))
    if (!path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)) return null
    const kind = await stat(path)
    return kind.isFile() && kind.size <= bytesMax ? await readFile(path) : null
  } catch {
    return null
  }
}

function hashOf(bytes: Uint8Array, beside: Beside): string {
  const hash = createHash('sha256').update(bytes)
  for (const [name, own] of beside) hash.update(`\n${name}\n`).update(own)
  return hash.digest('hex')
}
