/** Where pages are read: in this thread one by one, or, for long runs, in threads of their own beside the one that asks. */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Lexicon } from '../model/lexicon.ts'
import type { Answer } from '../model/look.ts'
import { looksBinary } from '../formats/charset.ts'
import { phrase, type Phrase } from '../model/phrase.ts'
import type { Entries } from '../text/lexicon/parse.ts'
import { oneByOne } from './one-by-one.ts'
import { readPageApart } from './pdf-reading.ts'
import { answersFrom, answersOf, isWhole, readPage, type Answerer, type PageAnswers, type PageBody, type PageReader, type Questions } from './page.ts'

export interface PageReaders {
  readonly read: PageReader
  close(): Promise<void>
}

export interface ReadersOptions {
  readonly loadLexicon: () => Promise<Lexicon>
  /** A user's own dictionary, for threads, which load theirs themselves. */
  readonly lexicon?: Entries | null
  readonly pages: number
  readonly signal: AbortSignal
  /** A page that can't be read ends no run of thousands: it is told of, and judged as one that made no sense. */
  readonly onTrouble: (said: Phrase) => void
  /** Reading threads, at most. */
  readonly threadsMax?: number
  /** The program of a reading thread; where there is none, as in a library bundled by others, this thread reads. */
  readonly program?: URL
}

/** A thread costs as much as reading so many pages (measured: 30 ms and 1.7 MB to start it, the dictionary beside, 3 ms a page). */
const PAGES_MIN = 100
/** Beside the one that asks, one for each other core: on two cores a second costs 40 MB, and all the cores are at work without it (measured, as much processor time a page); beyond four the net is the limit (set by judgement). */
const THREADS_MAX = 4

/** What a page leaves behind is collected as soon as this is full: with V8's own 48 MB a run holds 50 MB more, with 8 MB pages that are still read are copied about, which takes 7 % of all processor time (measured). */
const YOUNG_MEGABYTES = 16

const PROGRAM = new URL('./page-thread.js', import.meta.url)

export function openPageReaders({ loadLexicon, lexicon = null, pages, signal, onTrouble, threadsMax = THREADS_MAX, program = PROGRAM }: ReadersOptions): PageReaders {
  const isWorthThreads = pages >= PAGES_MIN && program.protocol === 'file:' && existsSync(fileURLToPath(program))
  const threads = isWorthThreads ? openThreads({ program, lexicon }, signal, Math.max(1, Math.min(threadsMax, availableParallelism() - 1))) : null
  const inTurn = oneByOne()
  const answer: Answerer = threads?.answer ?? (async (page, questions) => {
    // A PDF is read in a thread of its own; meanwhile others have their turn.
    const { body, ...about } = page
    const article = looksBinary(body) === 'pdf' ? await readPageApart(body, about) : null
    return inTurn(() => {
      signal.throwIfAborted()
      return article === null ? answersOf(page, questions, loadLexicon) : answersFrom(article, questions, loadLexicon)
    })
  })
  return {
    async read(look, questions) {
      try {
        return readPage(questions, await answer(bodyOf(look), questions))
      } catch (error) {
        signal.throwIfAborted()
        onTrouble(phrase`${look.finalUrl} could not be read, which is a fault of this program: ${error instanceof Error ? error.message : String(error)}.`)
        return null
      }
    },
    close: () => threads?.close() ?? Promise.resolve(),
  }
}

const bodyOf = ({ body, headers, finalUrl, flaws }: Answer): PageBody => ({ body, contentType: headers['content-type'] ?? null, url: finalUrl, isWhole: isWhole(flaws) })

interface Job { readonly page: PageBody; readonly questions: Questions; readonly done: (answers: PageAnswers) => void; readonly failed: (error: unknown) => void }

/** What a thread sends back: the answers, or why there are none. */
export type Reply = { readonly answers: PageAnswers } | { readonly error: string }

/** What a thread is started with. */
export interface ThreadData { readonly lexicon: Entries | null }
interface ThreadStart extends ThreadData { readonly program: URL }

/** Threads that take one page at a time from one queue. */
function openThreads(start: ThreadStart, signal: AbortSignal, count: number): { readonly answer: Answerer; close(): Promise<void> } {
  const queue: Job[] = []
  const threads = Array.from({ length: count }, () => new Thread(start, queue))
  signal.addEventListener('abort', () => { for (const job of queue.splice(0)) job.failed(signal.reason); for (const thread of threads) thread.giveUp(signal.reason) }, { once: true })
  return {
    answer: (page, questions) => new Promise((done, failed) => {
      queue.push({ page, questions, done, failed })
      // A further one only where no thread has nothing to do.
      for (const thread of threads) thread.wake(1)
      for (const thread of threads) thread.wake()
    }),
    async close() {
      await Promise.all(threads.map(thread => thread.close()))
    },
  }
}

/** Pages a thread is given at once: it goes on with the next while its answer to the last is under way (measured: with one it waits a third of its time), and while the one that asks is busy with several others. */
const UNDER_WAY_MAX = 4

/** One thread; a page that kills it is given up, and a new one takes its place and what else it was given. */
class Thread {
  readonly #start: ThreadStart
  readonly #queue: Job[]
  #worker: Worker
  /** Read and answered in their order. */
  readonly #underWay: Job[] = []

  constructor(start: ThreadStart, queue: Job[]) {
    this.#start = start
    this.#queue = queue
    this.#worker = this.#open()
  }

  wake(most = UNDER_WAY_MAX): void {
    while (this.#underWay.length < most) {
      const job = this.#queue.shift()
      if (job === undefined) return
      this.#underWay.push(job)
      this.#send(job)
    }
  }

  giveUp(error: unknown): void {
    for (const job of this.#underWay.splice(0)) job.failed(error)
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #open(): Worker {
    const worker = new Worker(this.#start.program, { workerData: { lexicon: this.#start.lexicon } satisfies ThreadData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } })
    worker.on('message', (reply: Reply) => {
      const job = this.#underWay.shift()
      if ('answers' in reply) job?.done(reply.answers)
      else job?.failed(new Error(reply.error))
      this.wake()
    })
    worker.on('error', (error: unknown) => {
      this.#underWay.shift()?.failed(error)
      this.#worker = this.#open()
      for (const job of this.#underWay) this.#send(job)
      this.wake()
    })
    return worker
  }

  #send({ page, questions }: Job): void {
    this.#worker.postMessage({ page, questions })
  }
}
