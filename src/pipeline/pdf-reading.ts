/**
 * Reads PDFs apart: in a thread that is stopped when a file asks for more time or memory than its text can be worth. A small
 * file may unpack without end, and nothing within the thread could stop it. Where the thread's program is not to be had, as in
 * a library bundled by others, files are read in this thread and only their pages and characters are counted.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { readArticle, type AboutPage } from '../article/index.ts'
import { looksBinary } from '../formats/charset.ts'
import type { Article } from '../model/article.ts'
import { Complaint, complaint } from '../model/complaint.ts'
import type { Manuscript } from '../model/manuscript.ts'
import type { LoadedDocument } from './documents.ts'
import { oneByOne } from './one-by-one.ts'
import type { PdfJob, PdfReply } from './pdf-jobs.ts'

export interface PdfLimits {
  /** Of a cited page: with others waiting, a file that takes longer is not read. */
  readonly pageMs: number
  readonly manuscriptMs: number
  /** By which the process grows meanwhile: with a book of 2,000 pages by 270 MB (measured). */
  readonly bytes: number
}

const LIMITS: PdfLimits = { pageMs: 30_000, manuscriptMs: 300_000, bytes: 350 * 1024 * 1024 }
/** Memory grows by a few hundred MB a second at most. */
const WATCH_MS = 50
/** Of values; what files unpack to stands beside them and is what is watched. */
const HEAP_MEGABYTES = 256

/** What a page leaves behind is collected as soon as this is full. */
const YOUNG_MEGABYTES = 16

const PROGRAM = new URL('./pdf-thread.js', import.meta.url)

/** A cited page, whatever it is; only PDFs are read apart. A PDF that costs too much has no text and says why. */
export async function readPageApart(body: Uint8Array, about: AboutPage, reader: PdfReader = ours()): Promise<Article> {
  if (looksBinary(body) !== 'pdf') return readArticle(body, about)
  if (!reader.isApart) return readArticle(body, about)
  const reply = await reader.read({ kind: 'article', bytes: body, isWhole: about.isWhole ?? true })
  if (reply !== 'too-costly' && 'article' in reply) return reply.article
  if (reply !== 'too-costly' && 'error' in reply) throw new Error(reply.error)
  return { ...await readArticle(new Uint8Array(), { contentType: 'text/plain', url: about.url }), unread: 'too-costly' }
}

/** A manuscript, whatever its format; only PDFs are read apart. */
export async function readManuscriptApart({ bytes, path: document, published, beside }: Pick<LoadedDocument, 'bytes' | 'path' | 'published' | 'beside'>, reader: PdfReader = ours()): Promise<Manuscript> {
  // Threads that read pages alone have no use for it.
  const { readManuscript } = await import('../read/index.ts')
  if (looksBinary(bytes) !== 'pdf') return readManuscript(bytes, document, { ...(published && { published }), ...(beside && { beside }) })
  if (!reader.isApart) return readManuscript(bytes, document)
  const reply = await reader.read({ kind: 'manuscript', bytes, document })
  if (reply === 'too-costly') throw complaint`${document} asks for more time or memory than a book of thousands of pages: export it again, or split it, and check that.`
  if ('manuscript' in reply) return reply.manuscript
  if ('complaint' in reply) throw new Complaint(reply.complaint)
  throw new Error('error' in reply ? reply.error : 'the thread gave something else')
}

export interface PdfReader {
  /** There is a thread to read in. */
  readonly isApart: boolean
  /** One after the other. */
  read(job: PdfJob): Promise<PdfReply | 'too-costly'>
  close(): Promise<void>
}

let shared: PdfReader | null = null
const ours = (): PdfReader => (shared ??= openPdfReader())

export function openPdfReader({ program = PROGRAM, limits = LIMITS }: { readonly program?: URL; readonly limits?: PdfLimits } = {}): PdfReader {
  const inTurn = oneByOne()
  let worker: Worker | null = null
  const stop = async (): Promise<void> => {
    const running = worker
    worker = null
    await running?.terminate()
  }
  const start = (): Worker => {
    const started = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES, maxYoungGenerationSizeMb: YOUNG_MEGABYTES } })
    started.unref()
    return started
  }
  const isApart = program.protocol === 'file:' && existsSync(fileURLToPath(program))
  return {
    isApart,
    read: job => inTurn(async () => {
      worker ??= start()
      const outcome = await watched(worker, job, limits)
      if (outcome === 'too-costly' || 'error' in outcome) await stop()
      return outcome
    }),
    close: stop,
  }
}

/** What a process may take with a file and all that is made of it, itself aside: 500 MB in all. */
const WITH_FILE_MAX = 410 * 1024 * 1024

/** Above, a copy of a manuscript is too much: it is handed over, and gone here. Nobody needs the bytes of a PDF again that was read. */
const HANDED_OVER_MIN = 32 * 1024 * 1024

function handedOver(job: PdfJob): ArrayBuffer[] {
  const { length, buffer } = job.bytes
  return job.kind === 'manuscript' && length > HANDED_OVER_MIN && buffer instanceof ArrayBuffer && buffer.byteLength === length ? [buffer] : []
}

function watched(worker: Worker, job: PdfJob, { pageMs, manuscriptMs, bytes }: PdfLimits): Promise<PdfReply | 'too-costly'> {
  return new Promise(resolve => {
    const before = process.memoryUsage.rss()
    const bytesMax = Math.min(bytes, Math.max(0, WITH_FILE_MAX - job.bytes.length))
    const timeMs = job.kind === 'article' ? pageMs : manuscriptMs
    const watch = setInterval(() => { if (process.memoryUsage.rss() - before > bytesMax) done('too-costly') }, WATCH_MS)
    const clock = setTimeout(() => { done('too-costly') }, timeMs)
    const onMessage = (reply: PdfReply): void => { done(reply) }
    // out of its own memory
    const onError = (): void => { done('too-costly') }
    const done = (outcome: PdfReply | 'too-costly'): void => {
      clearInterval(watch)
      clearTimeout(clock)
      worker.off('message', onMessage).off('error', onError)
      worker.unref()
      resolve(outcome)
    }
    worker.on('message', onMessage).on('error', onError)
    worker.ref()
    worker.postMessage(job, handedOver(job))
  })
}
