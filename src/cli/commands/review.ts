/** `footproof review`: a page on loopback for going through the findings of a run. */
import { randomBytes } from 'node:crypto'
import { chmod } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import * as v from 'valibot'
import { phrase } from '../../model/phrase.ts'
import { inLanguage } from '../../report/said.ts'
import { addressOf, isOpenAt } from '../../review/access.ts'
import { serveReview, type ReviewServer, type ReviewTask } from '../../review/server.ts'
import { openDecisions } from '../../store/decisions.ts'
import { openState } from '../../store/state.ts'
import { interruption } from '../interruption.ts'
import { parseLanguage } from '../options.ts'
import { writeLine } from '../output.ts'
import { readRun } from '../run-name.ts'
import { decisionsPath } from '../decisions-path.ts'
import { tell } from '../voice.ts'

export interface ReviewFlags { readonly out: string; readonly lang?: string; readonly decisions?: string }

const doorShape = v.object({ port: v.number(), token: v.string() })

/** Serves until it is interrupted. A page that was left open goes on when the review of its run is started again. */
export async function reviewCommand(run: string, { out, lang, decisions }: ReviewFlags): Promise<void> {
  const { report: kept, path } = await readRun(run, out)
  const report = lang === undefined ? kept : inLanguage(kept, parseLanguage(lang))
  const folder = dirname(resolve(path))
  const book = openDecisions(decisionsPath(decisions, dirname(folder)))
  // Damaged decisions are said now, not at the first key.
  await book.all()
  const doorPath = join(folder, 'review.json')
  const door = await openState<v.InferOutput<typeof doorShape> | null>(doorPath, doorShape, null)
  const token = door.data?.token ?? randomBytes(24).toString('base64url')
  const port = door.data?.port ?? 0
  if (port !== 0 && await isOpenAt(port, token)) {
    await writeLine(addressOf(port, token))
    tell(phrase`the review of this run is open already, at this address.`)
    return
  }
  const server = await served({ report, book, token, now: () => new Date() }, port)
  door.data = { port: server.port, token }
  await door.write().then(() => chmod(doorPath, OWNER_ONLY)).catch(() => undefined)
  await writeLine(server.url)
  tell(phrase`open this address in a browser; Ctrl-C ends the review, every decision is saved at once.`)
  const { signal, done } = interruption()
  await new Promise<void>(end => { signal.addEventListener('abort', () => { end() }, { once: true }) })
  done()
  await server.close()
}

const OWNER_ONLY = 0o600

/** Another program may have taken the port meanwhile. */
async function served(task: Omit<ReviewTask, 'port'>, port: number): Promise<ReviewServer> {
  return serveReview({ ...task, port }).catch((error: unknown) => {
    if (port === 0) throw error
    return serveReview({ ...task, port: 0 })
  })
}
