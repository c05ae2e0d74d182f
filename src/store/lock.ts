/** Says that a process is at work on something, so that a second one leaves it alone or waits. */
import { randomUUID } from 'node:crypto'
import { open, readFile, rm, stat, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import { complaint, type Complaint } from '../model/complaint.ts'
import { phrase, type Phrase } from '../model/phrase.ts'
import { sumOf } from './cache-layout.ts'
import { complainOfDisk, isMissing, makeFolder } from './disk.ts'

/** A holder touches its file so often; on another machine, whose processes can't be seen, one untouched for longer than `STALE_MS` has ended (set by judgement). */
const TOUCH_MS = 20_000
const STALE_MS = 3 * 60_000
/** Nobody takes longer to write who it is (set by judgement): a lock that doesn't say so then was left by a killed process, or by an earlier version. */
const WRITING_MS = 5_000
/** Between two tries of one that waits (set by judgement: what is done under such a lock takes a few milliseconds). */
const RETRY_MS = 15

const holderShape = v.pipe(v.string(), v.parseJson(), v.object({ process: v.number(), machine: v.string(), since: v.string(), startedAt: v.optional(v.nullable(v.string()), null) }))
type Holder = v.InferOutput<typeof holderShape>
type LetGo = () => Promise<void>

/** Gives what lets go of the folder. Throws a `Complaint` where another process holds it; what a process that was killed left is taken over. */
export async function holdFolder(folder: string, work: 'audit' | 'check'): Promise<LetGo> {
  const path = join(folder, 'lock')
  const letGo = await hold(path)
  if (letGo === null) throw complaintOf(await holderOf(path), folder, work)
  return letGo
}

/** Waits until no other process works on the file at `path`. */
export async function alone<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const lock = `${path}.lock`
  let letGo = await hold(lock)
  for (; letGo === null; letGo = await hold(lock)) await sleep(RETRY_MS)
  return work().finally(letGo)
}

/** `null`: another process has it. */
async function hold(path: string): Promise<LetGo | null> {
  if (!await take(path) && !await takeOver(path)) return null
  // A process that only waits must be able to end.
  const timer = setInterval(() => { void utimes(path, new Date(), new Date()).catch(() => undefined) }, TOUCH_MS).unref()
  return async () => {
    clearInterval(timer)
    await rm(path, { force: true })
  }
}

async function take(path: string): Promise<boolean> {
  await makeFolder(dirname(path)).catch((error: unknown) => { throw complainOfDisk(error, dirname(path)) })
  try {
    const file = await open(path, 'wx')
    try {
      const holder: Holder & { readonly name: string } = { process: process.pid, machine: hostname(), since: new Date().toISOString(), startedAt: await startOf(process.pid), name: randomUUID() }
      await file.writeFile(JSON.stringify(holder)).catch(async (error: unknown) => { await rm(path, { force: true }); throw error })
    } finally {
      await file.close()
    }
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw complainOfDisk(error, path)
  }
}

/**
 * Of two that find the same lock left behind, one alone may take it away: the one that takes the right to do so, which is a
 * lock under that one's own sum.
 */
async function takeOver(path: string): Promise<boolean> {
  const left = await contentOf(path)
  if (await isHeld(path)) return false
  const right = `${path}-${sumOf(left).slice(0, 16)}`
  if (!await take(right) && !await takeOver(right)) return false
  try {
    if (await contentOf(path) !== left || await isHeld(path)) return false
    // An earlier version made folders.
    await rm(path, { recursive: true, force: true })
    return await take(path)
  } finally {
    await rm(right, { force: true })
  }
}

async function isHeld(path: string): Promise<boolean> {
  const touchedMs = await stat(path).then(({ mtimeMs }) => mtimeMs, (error: unknown) => { if (isMissing(error)) return 0; throw complainOfDisk(error, path) })
  const holder = await holderOf(path)
  // Its maker may be about to write who it is.
  if (holder === null) return Date.now() - touchedMs < WRITING_MS
  const isTouched = Date.now() - touchedMs < STALE_MS
  if (holder.machine !== hostname()) return isTouched
  if (!isRunning(holder.process)) return false
  const startedAt = await startOf(holder.process)
  // Another process may have the number of one that was killed.
  return holder.startedAt === null || startedAt === null ? isTouched : holder.startedAt === startedAt
}

const contentOf = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '')

async function holderOf(path: string): Promise<Holder | null> {
  const read = v.safeParse(holderShape, await contentOf(path))
  return read.success ? read.output : null
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    // Another user's process may not be asked, and is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** When a process of this machine was started, in the kernel's own count (proc(5), field 22 of stat); `null` where it can't be known. */
async function startOf(id: number): Promise<string | null> {
  const fields = (await contentOf(`/proc/${id}/stat`)).replace(/^.*\)/su, '').trim().split(' ')
  return fields[19] ?? null
}

function complaintOf(holder: Holder | null, folder: string, work: 'audit' | 'check'): Complaint {
  const who = whoIs(holder)
  switch (work) {
    case 'audit': return complaint`Another audit is at work in ${folder} (${who}): wait until it has ended, or name another folder with --out.`
    case 'check': return complaint`Another check of the same documents is at work in ${folder} (${who}): wait until it has ended, or name another folder with --out.`
  }
}

function whoIs(holder: Holder | null): Phrase {
  if (holder === null) return phrase`another process`
  return holder.machine === hostname() ? phrase`process ${holder.process}, since ${holder.since}` : phrase`process ${holder.process} on ${holder.machine}, since ${holder.since}`
}
