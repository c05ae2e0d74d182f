/** Values set aside on a disk in numbered parts, for work that is too large for memory; they last as long as the work. */
import { join } from 'node:path'
import type { Spool } from '../model/world.ts'
import { checkedLine, entriesOf } from './checked-lines.ts'
import { complainOfDisk, isMissing, makeFolder } from './disk.ts'
import { DISK, type Disk } from './files.ts'

/** Characters that wait before they are written: a part's file is opened for each write (set by judgement). */
const WAITING_MAX = 4_000_000

/** A spool in `folder`, made when first written to; what lies there from before goes. Throws a `Complaint` for a disk that refuses. */
export function openSpool(folder: string, disk: Disk = DISK): Spool {
  const guarded = <Result>(work: () => Promise<Result>): Promise<Result> => work().catch((error: unknown) => { throw complainOfDisk(error, folder) })
  const pathOf = (part: number) => join(folder, `${part}.jsonl`)
  const waiting = new Map<number, string[]>()
  let characters = 0
  let isOurs = false
  const write = async () => {
    if (!isOurs) {
      await disk.remove(folder)
      await makeFolder(folder, disk)
      isOurs = true
    }
    for (const [part, lines] of waiting) {
      const file = await disk.openAtEnd(pathOf(part))
      try {
        await file.write(lines.join(''))
      } finally {
        await file.close()
      }
    }
    waiting.clear()
    characters = 0
  }
  return {
    async add(part, value) {
      const line = checkedLine({ kind: 'aside', key: '', value })
      const lines = waiting.get(part)
      if (lines === undefined) waiting.set(part, [line])
      else lines.push(line)
      characters += line.length
      if (characters > WAITING_MAX) await guarded(write)
    },
    async read(part, take) {
      await guarded(write)
      await guarded(async () => {
        try {
          for await (const entry of entriesOf(disk.pieces(pathOf(part)))) if (entry !== null) take(entry.value)
        } catch (error) {
          if (!isMissing(error)) throw error
        }
      })
    },
    close: () => guarded(() => disk.remove(folder)),
  }
}
