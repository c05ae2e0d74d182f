/** The addresses of all notes of a manuscript; of a long one in other threads as well, as finding and repairing them is three quarters of reading it. */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { addressesIn, type Addressed } from '../cite/index.ts'
import type { Address } from '../model/citation.ts'

/** Shorter ones are read before a thread has begun (measured: it takes a fifth of a second, a note half a millisecond). */
const NOTES_MIN = 1500
/** Notes that are given away at once: a twentieth of a second of work, so that none ends long after the others. */
const PART_NOTES = 100
/** Parts a thread is given: it goes on with the next while its answer is under way. */
const UNDER_WAY_MAX = 2
/** Threads beside this one (set by judgement: beyond, starting them is the limit). */
const THREADS_MAX = 3
/** What a note leaves behind is collected as soon as this is full. */
const YOUNG_MEGABYTES = 16

const PROGRAM = new URL('./address-thread.js', import.meta.url)

type Found = readonly (readonly Address[])[]

/** In the order of the notes. `program`: of the threads; where there is none, as in a library bundled by others, this thread does it all. */
export async function addressesOfAll(notes: readonly Addressed[], { program = PROGRAM, threads = Math.min(THREADS_MAX, availableParallelism() - 1) }: { readonly program?: URL; readonly threads?: number } = {}): Promise<Found> {
  const isWorthThreads = notes.length >= NOTES_MIN && threads > 0 && program.protocol === 'file:' && existsSync(fileURLToPath(program))
  if (!isWorthThreads) return notes.map(addressesIn)
  const parts = new Parts(notes)
  const workers = Array.from({ length: threads }, () => helpedBy(program, parts))
  try {
    for (let part = parts.take(); part !== null; part = parts.take()) {
      parts.put(part, parts.notesOf(part).map(addressesIn))
      // What the others have found is heard between two parts.
      await setImmediate()
    }
    return await parts.all
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()))
  }
}

/** A thread that takes parts as long as there are any. One that fails gives back what it had. */
function helpedBy(program: URL, parts: Parts): Worker {
  const worker = new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } })
  const underWay: number[] = []
  const giveMore = () => {
    while (underWay.length < UNDER_WAY_MAX) {
      const part = parts.take()
      if (part === null) return
      underWay.push(part)
      worker.postMessage(parts.notesOf(part))
    }
  }
  worker.on('message', (found: Found) => {
    const part = underWay.shift()
    if (part !== undefined) parts.put(part, found)
    giveMore()
  })
  worker.on('error', () => { for (const part of underWay.splice(0)) parts.put(part, parts.notesOf(part).map(addressesIn)) })
  worker.once('online', giveMore)
  return worker
}

/** The notes in parts, and what was found in each. */
class Parts {
  readonly all: Promise<Found>
  readonly #notes: readonly Addressed[]
  readonly #found: Found[] = []
  readonly #done: (found: Found) => void
  #next = 0
  #left: number

  constructor(notes: readonly Addressed[]) {
    this.#notes = notes
    this.#left = Math.ceil(notes.length / PART_NOTES)
    const { promise, resolve } = withResolver<Found>()
    this.all = promise
    this.#done = resolve
  }

  /** The next that nobody has; `null`: all are taken. */
  take(): number | null {
    if (this.#next * PART_NOTES >= this.#notes.length) return null
    this.#next += 1
    return this.#next - 1
  }

  notesOf(part: number): readonly Addressed[] {
    return this.#notes.slice(part * PART_NOTES, (part + 1) * PART_NOTES).map(({ text, targets }) => ({ text, targets }))
  }

  put(part: number, found: Found): void {
    this.#found[part] = found
    this.#left -= 1
    if (this.#left === 0) this.#done(this.#found.flat())
  }
}

function withResolver<Value>(): { readonly promise: Promise<Value>; readonly resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => undefined
  const promise = new Promise<Value>(done => { resolve = done })
  return { promise, resolve }
}
