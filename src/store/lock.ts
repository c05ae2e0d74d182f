/** Says that a process is at work in a folder, so that a second one leaves it alone. */
import { open, readFile, rm, stat, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { complaint, type Complaint } from '../model/complaint.ts'
import { phrase } from '../model/phrase.ts'
import { complainOfDisk, isMissing, makeFolder } from './disk.ts'

/** A holder touches its file so often; on another machine, whose processes can't be seen, one untouched for longer than `STALE_MS` has ended (set by judgement). */
const TOUCH_MS = 20_000
const STALE_MS = 3 * 60_000

const holderShape = v.pipe(v.string(), v.parseJson(), v.object({ process: v.number(), machine: v.string(), since: v.string() }))
type Holder = v.InferOutput<typeof holderShape>

/** Gives what lets go of it. Throws a `Complaint` where another process holds it; one left by a process that was killed is taken over. */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'lock')
  const held = await take(path) ?? await takeOver(path)
  if (held === null) throw await whoHolds(path, folder)
  // A process that only waits must be able to end.
  const timer = setInterval(() => { void utimes(path, new Date(), new Date()).catch(() => undefined) }, TOUCH_MS).unref()
  return async () => {
    clearInterval(timer)
    await rm(path, { force: true })
  }
}

async function take(path: string): Promise<true | null> {
  try {
    await makeFolder(dirname(path))
    const file = await open(path, 'wx')
    try {
      const holder: Holder = { process: process.pid, machine: hostname(), since: new Date().toISOString() }
      await file.writeFile(JSON.stringify(holder))
    } finally {
      await file.close()
    }
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null
    throw complainOfDisk(error, path)
  }
}

async function takeOver(path: string): Promise<true | null> {
  if (await isHeld(path)) return null
  await rm(path, { force: true })
  return take(path)
}

async function isHeld(path: string): Promise<boolean> {
  const touchedMs = await stat(path).then(({ mtimeMs }) => mtimeMs, (error: unknown) => { if (isMissing(error)) return 0; throw complainOfDisk(error, path) })
  const holder = await holderOf(path)
  // Its maker may be about to write who it is.
  if (holder?.machine !== hostname()) return Date.now() - touchedMs < STALE_MS
  return holder.process !== process.pid && isRunning(holder.process)
}

async function holderOf(path: string): Promise<Holder | null> {
  const read = v.safeParse(holderShape, await readFile(path, 'utf8').catch(() => ''))
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

async function whoHolds(path: string, folder: string): Promise<Complaint> {
  const holder = await holderOf(path)
  const who = holder === null ? phrase`another process` : holder.machine === hostname() ? phrase`process ${holder.process}, since ${holder.since}` : phrase`process ${holder.process} on ${holder.machine}, since ${holder.since}`
  return complaint`Another audit is at work in ${folder} (${who}): wait until it has ended, or name another folder with --out.`
}
