/** Bodies of pages in a folder: each once, by its content and compressed. */
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { bodyPath } from './cache-layout.ts'
import { makeFolder } from './disk.ts'
import { DISK, type Disk } from './files.ts'
import { writeWhole } from './whole-file.ts'

/** Where bodies lie, by the sum of their content. */
export interface Bodies {
  /** Throws where there is none. */
  get(sum: string): Promise<Uint8Array>
  /** One that is there already is left as it is. */
  put(sum: string, body: Uint8Array): Promise<void>
}

/** Throws as the disk does. */
export function bodiesInFolder(folder: string, disk: Disk = DISK): Bodies {
  return {
    get: async sum => promisify(gunzip)(await disk.read(bodyPath(folder, sum))),
    async put(sum, body) {
      const path = bodyPath(folder, sum)
      if (await disk.kindOf(path) !== null) return
      await makeFolder(dirname(path), disk)
      await writeWhole(path, await promisify(gzip)(body), disk)
    },
  }
}
