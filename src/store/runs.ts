/** Runs in a folder: an index edited as a whole, and for each run its log and its reports. */
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { RunRecord, Store } from '../model/world.ts'
import { complainOfDisk, isMissing } from './disk.ts'
import { openLog } from './log.ts'

const recordShape = v.object({
  id: v.string(), fingerprint: v.string(), startedAt: v.string(), finishedAt: v.nullable(v.string()), complete: v.boolean(), documents: v.array(v.string()),
})
const indexShape = v.object({ runs: v.array(recordShape) })

/** A store in `folder`, made when first written to. An index that can't be read as one is begun anew: runs find themselves again. */
export function openStore(folder: string): Store {
  const guarded = async <Result>(path: string, work: () => Promise<Result>): Promise<Result> => work().catch((error: unknown) => { throw complainOfDisk(error, path) })
  return {
    place: runId => join(folder, runId),
    async runs() {
      return guarded(folder, async () => (await openIndex(folder)).data.runs)
    },
    async keepRun(record) {
      await guarded(folder, async () => {
        await mkdir(folder, { recursive: true })
        const index = await openIndex(folder)
        await index.update(data => { data.runs = [...data.runs.filter(({ id }) => id !== record.id), record] })
      })
    },
    async openLog(runId) {
      await guarded(join(folder, runId), () => mkdir(join(folder, runId), { recursive: true }))
      return openLog(join(folder, runId, 'results.jsonl'))
    },
    async writeFile(runId, name, content) {
      const path = join(folder, runId, name)
      await guarded(path, async () => {
        await mkdir(join(folder, runId), { recursive: true })
        const { default: writeFileAtomic } = await import('write-file-atomic')
        await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content))
      })
      return path
    },
    async readFile(runId, name) {
      return readFile(join(folder, runId, name), 'utf8').catch((error: unknown) => { if (isMissing(error)) return null; throw error })
    },
  }
}

async function openIndex(folder: string) {
  const { Low } = await import('lowdb')
  const { JSONFile } = await import('lowdb/node')
  const index = new Low<{ runs: RunRecord[] }>(new JSONFile(join(folder, 'runs.json')), { runs: [] })
  await index.read().catch((error: unknown) => { if (!(error instanceof SyntaxError)) throw error })
  const read = v.safeParse(indexShape, index.data)
  index.data = read.success ? read.output : { runs: [] }
  return index
}
