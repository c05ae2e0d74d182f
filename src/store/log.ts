/** A run's results as they come: one line each, checked by a sum, so that a torn or damaged line is known as one. */
import { setTimeout } from 'node:timers/promises'
import type { RunLog } from '../model/world.ts'
import { checkedLine, entriesOf } from './checked-lines.ts'
import { complainOfDisk, isMissing } from './disk.ts'
import { DISK, type Disk, type OpenFile } from './files.ts'

/**
 * A log at `path`, made when missing. What `append` returned from survives `kill -9`; entries that come while others are
 * written go into the next write together.
 */
export function openLog(path: string, disk: Disk = DISK): RunLog {
  let file: OpenFile | null = null
  let last: Promise<void> = Promise.resolve()
  let writtenAt = -Infinity
  let next: { readonly lines: string[]; readonly written: Promise<void> } | null = null
  const write = async (lines: readonly string[]) => {
    try {
      file ??= await openAtLineStart(path, disk)
      await file.write(lines.join(''))
      writtenAt = performance.now()
    } catch (error) {
      // What was written in part ends within a line.
      await file?.close().catch(() => undefined)
      file = null
      throw complainOfDisk(error, path)
    }
  }
  return {
    append(entry) {
      if (next === null) {
        const lines: string[] = []
        const written = last.then(() => gathered(writtenAt, disk.gatherMs)).then(() => { next = null; return write(lines) })
        next = { lines, written }
        last = written.catch(() => undefined)
      }
      next.lines.push(checkedLine(entry))
      return next.written
    },
    async read(take) {
      await last
      let damaged = 0
      for await (const entry of entriesOf(piecesOf(path, disk))) {
        if (entry === null) damaged += 1
        else take(entry)
      }
      return { damaged }
    },
    async close() {
      await last
      await file?.close()
      file = null
    },
  }
}

/** None where the file is missing. */
async function* piecesOf(path: string, disk: Disk): AsyncGenerator<Buffer> {
  try {
    yield* disk.pieces(path)
  } catch (error) {
    if (!isMissing(error)) throw complainOfDisk(error, path)
  }
}

async function gathered(since: number, gatherMs: number): Promise<void> {
  const left = since + gatherMs - performance.now()
  if (left > 0) await setTimeout(left)
}

/** A line torn by a crash must not swallow the next one. */
async function openAtLineStart(path: string, disk: Disk): Promise<OpenFile> {
  const file = await disk.openAtEnd(path)
  try {
    if (await file.endsWithinLine()) await file.write('\n')
    return file
  } catch (error) {
    await file.close().catch(() => undefined)
    throw error
  }
}
