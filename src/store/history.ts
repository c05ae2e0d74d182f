/**
 * Memories of pages on a disk: a folder of parts by their sites, each a file of checked lines of which the last about a key
 * holds. Nothing is held between calls, and one part at a time in them: a million pages cost no more memory than ten thousand.
 */
import { join } from 'node:path'
import * as v from 'valibot'
import type { History, PageMemory } from '../model/audit.ts'
import { phrase, type Phrase } from '../model/phrase.ts'
import { PARTS, partOf } from '../url/parts.ts'
import { checkedLine, entriesIn } from './checked-lines.ts'
import { complainOfDisk, isMissing, makeFolder } from './disk.ts'
import { DISK, type Disk } from './files.ts'
import { writeWhole } from './whole-file.ts'

/** A part is written anew when so many of its lines are outlived (set by judgement): disk stays within twice what is needed. */
const OUTLIVED_SHARE = 0.5
const LINES_MIN = 16
/** Parts that are written side by side: each is a file that is open meanwhile. */
const TOGETHER = 16

// The line's sum has shown that it is whole and ours.
const headShape = v.object({ url: v.string(), lastLookAt: v.string(), nextLookAt: v.string(), lost: v.record(v.string(), v.unknown()) })
export const memoryShape = v.custom<PageMemory>(value => v.is(headShape, value))

type Memories = Map<string, PageMemory>

/** Throws a `Complaint` for a disk that can't be read or written. What is damaged is left out and cleared away, which is told once in one sentence. */
export function openHistory(folder: string, disk: Disk = DISK, onTrouble: (said: Phrase) => void = () => undefined): History {
  let last: Promise<unknown> = Promise.resolve()
  let settled: Promise<void> | null = null
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = last.then(() => settled ??= resettle(folder, { disk, onDamage }).catch((error: unknown) => { settled = null; throw error })).then(work)
    last = done.catch(() => undefined)
    return done
  }
  let isTold = false
  const onDamage = (path: string) => {
    if (!isTold) onTrouble(phrase`${path} was damaged: what can no longer be read in it is forgotten, so that its pages may be taken for new, and what was announced of them may be announced again.`)
    isTold = true
  }
  const partAt = (number: number): Part => new Part(pathOf(folder, number), { disk, onDamage })
  return {
    recall: keys => inTurn(async () => {
      const found: Memories = new Map()
      for (const [number, own] of byPart(keys, key => key)) {
        const memories = await partAt(number).read()
        for (const key of own) {
          const memory = memories.get(key)
          if (memory !== undefined) found.set(key, memory)
        }
      }
      return found
    }),
    keep: memories => inTurn(async () => {
      await makeFolder(folder, disk).catch((error: unknown) => { throw complainOfDisk(error, folder) })
      const parts = [...byPart([...memories], ([key]) => key)]
      for (let from = 0; from < parts.length; from += TOGETHER) await Promise.all(parts.slice(from, from + TOGETHER).map(([number, own]) => partAt(number).append(own)))
    }),
    prune: isOutlived => inTurn(async () => {
      let dropped = 0
      for (let number = 0; number < PARTS; number += 1) dropped += await partAt(number).drop(isOutlived)
      return dropped
    }),
    async *all() {
      for (let number = 0; number < PARTS; number += 1) {
        const memories = await inTurn(() => partAt(number).read())
        if (memories.size > 0) yield [...memories]
      }
    },
    close: async () => { await last },
  }
}

const pathOf = (folder: string, number: number) => join(folder, `site-${number.toString(16).padStart(2, '0')}.jsonl`)

/** An earlier version's parts were by a sum over the key: their pages go where their sites are now. */
const EARLIER_PART = /^[0-9a-f]{2}\.jsonl$/u

async function resettle(folder: string, on: PartsDisk): Promise<void> {
  const { disk } = on
  const names = await disk.list(folder).catch(() => [])
  for (const path of names.filter(name => EARLIER_PART.test(name)).map(name => join(folder, name))) {
    for (const [number, own] of byPart([...await new Part(path, on).read()], ([key]) => key)) await new Part(pathOf(folder, number), on).append(own)
    await disk.remove(path)
  }
}

function byPart<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<number, readonly Item[]> {
  const parts = new Map<number, Item[]>()
  for (const item of items) {
    const number = partOf(keyOf(item))
    const own = parts.get(number)
    if (own === undefined) parts.set(number, [item])
    else own.push(item)
  }
  return parts
}

interface PartsDisk { readonly disk: Disk; readonly onDamage: (path: string) => void }

class Part {
  readonly #path: string
  readonly #disk: Disk
  readonly #onDamage: (path: string) => void

  constructor(path: string, { disk, onDamage }: PartsDisk) {
    this.#path = path
    this.#disk = disk
    this.#onDamage = onDamage
  }

  /** Nothing has to be read for it. */
  append(own: readonly (readonly [string, PageMemory])[]): Promise<void> {
    return this.#guarded(async () => {
      const file = await this.#disk.openAtEnd(this.#path)
      try {
        // A line torn by a crash must not swallow the next one: an empty line between two is none.
        await file.write(`\n${linesOf(own).join('')}`)
      } finally {
        await file.close()
      }
    })
  }

  /** Written anew where too much of it is outlived, or anything damaged: who reads it pays for it anyway. */
  read(): Promise<Memories> {
    return this.#guarded(async () => {
      const { memories, lines, isDamaged } = await this.#parsed()
      if (isDamaged) this.#onDamage(this.#path)
      // A disk that can't be written to now can still be read.
      if (isDamaged || (lines > LINES_MIN && memories.size < lines * OUTLIVED_SHARE)) await this.#writeAnew(memories).catch(() => undefined)
      return memories
    })
  }

  drop(isOutlived: (key: string, memory: PageMemory) => boolean): Promise<number> {
    return this.#guarded(async () => {
      const { memories } = await this.#parsed()
      const outlived = [...memories].filter(([key, memory]) => isOutlived(key, memory))
      for (const [key] of outlived) memories.delete(key)
      if (outlived.length > 0) await this.#writeAnew(memories)
      return outlived.length
    })
  }

  async #parsed(): Promise<{ readonly memories: Memories; readonly lines: number; readonly isDamaged: boolean }> {
    const file = await this.#disk.read(this.#path).catch((error: unknown) => { if (isMissing(error)) return Buffer.alloc(0); throw error })
    const memories: Memories = new Map()
    let lines = 0
    let isDamaged = false
    for (const entry of entriesIn(file)) {
      lines += 1
      const memory = v.safeParse(memoryShape, entry?.value)
      if (entry !== null && memory.success) memories.set(entry.key, memory.output)
      else isDamaged = true
    }
    return { memories, lines, isDamaged }
  }

  #writeAnew(memories: Memories): Promise<void> {
    return writeWhole(this.#path, linesOf([...memories]), this.#disk)
  }

  #guarded<Result>(work: () => Promise<Result>): Promise<Result> {
    return work().catch((error: unknown) => { throw complainOfDisk(error, this.#path) })
  }
}

const linesOf = (memories: readonly (readonly [string, PageMemory])[]) => memories.map(([key, value]) => checkedLine({ kind: 'page', key, value }))
