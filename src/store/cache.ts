/** Answers kept across runs: each body once, by its content and compressed, beside a small file for each address. */
import { dirname } from 'node:path'
import * as v from 'valibot'
import { Complaint } from '../model/complaint.ts'
import { phrase, type Phrase } from '../model/phrase.ts'
import type { BodyCache, StoredAnswer } from '../model/world.ts'
import { bodiesInFolder } from './bodies.ts'
import { headPath, headShape, sumOf } from './cache-layout.ts'
import { complainOfDisk, isMissing, makeFolder, wordsOf } from './disk.ts'
import { DISK, type Disk } from './files.ts'
import { writeChecked } from './whole-file.ts'

/** A cache in `folder`. The first failure to write is told in one sentence through `onTrouble`; after that it is done without. */
export function openCache(folder: string, onTrouble: (said: Phrase) => void, disk: Disk = DISK): BodyCache {
  return {
    async get(key) {
      return read(folder, key, disk).catch(() => null)
    },
    put: whileWritable((key, answer) => write(folder, key, answer, disk), { folder, onTrouble }),
  }
}

/** What the disk refuses is told once, and nothing more is put; what is complained of already is not the disk's. */
export function whileWritable(put: BodyCache['put'], { folder, onTrouble }: { readonly folder: string; readonly onTrouble: (said: Phrase) => void }): BodyCache['put'] {
  let isWritable = true
  return async (key, answer) => {
    if (!isWritable) return
    await put(key, answer).catch((error: unknown) => {
      if (error instanceof Complaint) throw error
      if (!isWritable) return
      isWritable = false
      onTrouble(phrase`Fetched pages are not kept: ${wordsOf(complainOfDisk(error, folder, '--cache'))}`)
    })
  }
}

async function read(folder: string, key: string, disk: Disk): Promise<StoredAnswer | null> {
  const text = await disk.read(headPath(folder, key)).then(String, (error: unknown) => { if (isMissing(error)) return null; throw error })
  if (text === null) return null
  const { sha256, ...head } = v.parse(headShape, JSON.parse(text))
  return { ...head, body: await bodiesInFolder(folder, disk).get(sha256) }
}

async function write(folder: string, key: string, { body, ...head }: StoredAnswer, disk: Disk): Promise<void> {
  const sha256 = sumOf(body)
  await bodiesInFolder(folder, disk).put(sha256, body)
  await makeFolder(dirname(headPath(folder, key)), disk)
  await writeChecked(headPath(folder, key), JSON.stringify({ ...head, sha256 }), disk)
}
