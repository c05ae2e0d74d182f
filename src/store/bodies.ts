/** Bodies of pages in a folder: each once, by its content and compressed. */
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { bodyPath, sumOf } from './cache-layout.ts'
import { isMissing, makeFolder } from './disk.ts'
import { DISK, type Disk } from './files.ts'
import { writeChecked } from './whole-file.ts'

/** Where bodies lie, by the sum of their content. */
export interface Bodies {
  /** Throws where there is none that is whole. */
  get(sum: string): Promise<Uint8Array>
  /** One that is there already is left as it is. */
  put(sum: string, body: Uint8Array): Promise<void>
}

/** Throws as the disk does. */
export function bodiesInFolder(folder: string, disk: Disk = DISK): Bodies {
  return {
    async get(sum) {
      const path = bodyPath(folder, sum)
      const body = await promisify(gunzip)(await disk.read(path)).catch((error: unknown) => { if (isMissing(error)) throw error; return null })
      if (body !== null && sumOf(body) === sum) return body
      // A page of the same content would be taken for kept.
      await disk.remove(path)
      throw new Error(`the kept body ${sum} is damaged`)
    },
    async put(sum, body) {
      const path = bodyPath(folder, sum)
      if (await disk.kindOf(path) !== null) return
      await makeFolder(dirname(path), disk)
      await writeChecked(path, await promisify(gzip)(body), disk)
    },
  }
}
