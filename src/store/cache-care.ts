/** Looks after the cache: finds what is damaged or belongs to nothing, takes it out, or takes out everything. */
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import * as v from 'valibot'
import { BODIES, bodyPath, HEADS, headShape, sumOf } from './cache-layout.ts'
import { complainOfDisk, isMissing } from './disk.ts'

export interface CacheState {
  /** Answers that are whole. */
  readonly answers: number
  /** Bytes on the disk, of what stays. */
  readonly bytes: number
  /** Answers and bodies taken out because they were damaged. */
  readonly damaged: number
  /** Bodies without an answer, and files that a killed process left unfinished. */
  readonly left: number
}

/** A file that is younger may be another process's at this moment: it is left alone. */
const SETTLED_MS = 60_000

/** Takes out what is damaged or belongs to nothing; pages that it held are asked for again. Throws a `Complaint` for a disk that refuses. */
export async function verifyCache(folder: string, now: Date): Promise<CacheState> {
  return guarded(folder, async () => {
    const used = new Set<string>()
    let [answers, bytes, damaged, left] = [0, 0, 0, 0]
    for (const path of await filesIn(join(folder, HEADS))) {
      if (!path.endsWith('.json')) { left += await takeOutSettled(path, now); continue }
      const sum = await soundBody(folder, path)
      if (sum === null) { await rm(path, { force: true }); damaged += 1; continue }
      used.add(sum)
      answers += 1
      bytes += await sizeOf(path)
    }
    for (const path of await filesIn(join(folder, BODIES))) {
      if (used.has(basename(path, '.gz'))) bytes += await sizeOf(path)
      else left += await takeOutSettled(path, now)
    }
    return { answers, bytes, damaged, left }
  })
}

/** Takes out every kept page and what is known of hosts; other files in the folder stay. Gives the bytes that are free now. */
export async function clearCache(folder: string): Promise<number> {
  return guarded(folder, async () => {
    let bytes = 0
    for (const kind of [HEADS, BODIES]) {
      for (const path of await filesIn(join(folder, kind))) bytes += await sizeOf(path)
      await rm(join(folder, kind), { recursive: true, force: true })
    }
    await rm(join(folder, 'hosts.json'), { force: true })
    return bytes
  })
}

const guarded = <Result>(folder: string, work: () => Promise<Result>): Promise<Result> => work().catch((error: unknown) => { throw complainOfDisk(error, folder) })

/** The sum of the answer's body where both are whole. */
async function soundBody(folder: string, path: string): Promise<string | null> {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), headShape), await readFile(path, 'utf8'))
  if (!read.success) return null
  const { sha256 } = read.output
  const body = await readFile(bodyPath(folder, sha256)).then(packed => promisify(gunzip)(packed)).catch(() => null)
  return body !== null && sumOf(body) === sha256 ? sha256 : null
}

async function takeOutSettled(path: string, now: Date): Promise<number> {
  const { mtimeMs } = await stat(path)
  if (now.getTime() - mtimeMs < SETTLED_MS) return 0
  await rm(path, { force: true })
  return 1
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => { if (isMissing(error)) return []; throw error })
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}

const sizeOf = async (path: string) => (await stat(path)).size
