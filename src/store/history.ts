/**
 * Memories of pages on a disk: a folder of parts by a sum over the key, each a file of checked lines of which the last about a
 * key holds. Only the parts in use are read, so that a million pages cost no more memory than ten thousand.
 */
import { createHash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { History, PageMemory } from '../model/audit.ts'
import { checkedLine, parseLines } from './checked-lines.ts'
import { complainOfDisk, isMissing, makeFolder } from './disk.ts'
import { writeWhole } from './whole-file.ts'

/** A million pages make parts of 4,000, which take 2 MB each. */
const PARTS = 256
/** Parts held at once. */
const HELD_MAX = 8
/** A part is written anew when so many of its lines are outlived (set by judgement): disk stays within twice what is needed. */
const OUTLIVED_SHARE = 0.5
const LINES_MIN = 64

// The line's sum has shown that it is whole and ours.
const memoryShape = v.custom<PageMemory>(value => v.is(v.object({ url: v.string(), lastLookAt: v.string(), nextLookAt: v.string(), lost: v.record(v.string(), v.unknown()) }), value))

interface Part { readonly memories: Map<string, PageMemory>; lines: number }

/** Throws a `Complaint` for a disk that can't be read or written. */
export function openHistory(folder: string): History {
  const held = new Map<number, Part>()
  const pathOf = (part: number) => join(folder, `${part.toString(16).padStart(2, '0')}.jsonl`)
  const partFor = async (number: number): Promise<Part> => {
    const known = held.get(number)
    if (known !== undefined) { held.delete(number); held.set(number, known); return known }
    const part = await readPart(pathOf(number))
    held.set(number, part)
    for (const oldest of held.keys()) {
      if (held.size <= HELD_MAX) break
      held.delete(oldest)
    }
    return part
  }
  return {
    async recall(keys) {
      const found = new Map<string, PageMemory>()
      for (const [number, own] of byPart(keys, key => key)) {
        const { memories } = await partFor(number)
        for (const key of own) {
          const memory = memories.get(key)
          if (memory !== undefined) found.set(key, memory)
        }
      }
      return found
    },
    async keep(memories) {
      await makeFolder(folder).catch((error: unknown) => { throw complainOfDisk(error, folder) })
      for (const [number, own] of byPart([...memories], ([key]) => key)) await keepIn(await partFor(number), pathOf(number), own)
    },
    async *all() {
      for (let number = 0; number < PARTS; number += 1) {
        const { memories } = await partFor(number)
        if (memories.size > 0) yield [...memories]
      }
    },
    close: () => Promise.resolve(),
  }
}

function byPart<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<number, readonly Item[]> {
  const parts = new Map<number, Item[]>()
  for (const item of items) {
    const number = (createHash('md5').update(keyOf(item)).digest()[0] ?? 0) % PARTS
    const own = parts.get(number)
    if (own === undefined) parts.set(number, [item])
    else own.push(item)
  }
  return parts
}

async function readPart(path: string): Promise<Part> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => { if (isMissing(error)) return ''; throw complainOfDisk(error, path) })
  const memories = new Map<string, PageMemory>()
  const { entries } = parseLines(text)
  for (const { key, value } of entries) {
    const memory = v.safeParse(memoryShape, value)
    if (memory.success) memories.set(key, memory.output)
  }
  return { memories, lines: entries.length }
}

async function keepIn(part: Part, path: string, own: readonly (readonly [string, PageMemory])[]): Promise<void> {
  for (const [key, memory] of own) part.memories.set(key, memory)
  const lines = own.map(([key, value]) => checkedLine({ kind: 'page', key, value })).join('')
  try {
    if (part.lines + own.length > LINES_MIN && part.memories.size < (part.lines + own.length) * OUTLIVED_SHARE) {
      await writeWhole(path, [...part.memories].map(([key, value]) => checkedLine({ kind: 'page', key, value })))
      part.lines = part.memories.size
      return
    }
    await appendLines(path, lines)
    part.lines += own.length
  } catch (error) {
    throw complainOfDisk(error, path)
  }
}

/** A line torn by a crash must not swallow the next one: an empty line between two is none. */
async function appendLines(path: string, lines: string): Promise<void> {
  const file = await open(path, 'a')
  try {
    await file.appendFile(`\n${lines}`)
  } finally {
    await file.close()
  }
}
