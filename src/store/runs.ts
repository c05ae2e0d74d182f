/** Runs in a folder, each a folder of its own: its record, its log and its reports. */
import { join } from 'node:path'
import * as v from 'valibot'
import type { RunRecord, Store } from '../model/world.ts'
import { complainOfDisk, isMissing, makeFolder } from './disk.ts'
import { DISK, type Disk } from './files.ts'
import { openLog } from './log.ts'
import { openState } from './state.ts'
import { writeWhole } from './whole-file.ts'

export const recordShape = v.object({
  id: v.string(), fingerprint: v.string(), startedAt: v.string(), finishedAt: v.nullable(v.string()), complete: v.boolean(), documents: v.array(v.string()),
})

/** A store in `folder`, made when first written to. A run whose record can't be read is forgotten, and nothing else is. */
export function openStore(folder: string, disk: Disk = DISK): Store {
  const guarded = async <Result>(path: string, work: () => Promise<Result>): Promise<Result> => work().catch((error: unknown) => { throw complainOfDisk(error, path) })
  return {
    place: runId => join(folder, runId),
    async runs() {
      const names = await guarded(folder, () => disk.list(folder).catch((error: unknown) => { if (isMissing(error)) return []; throw error }))
      const records = await Promise.all(names.map(async name => (await openRecord(join(folder, name), disk)).data))
      return records.filter(record => record !== null).sort((a, b) => (lastTime(a) < lastTime(b) ? -1 : 1))
    },
    async keepRun(record) {
      await guarded(join(folder, record.id), async () => {
        const kept = await openRecord(join(folder, record.id), disk)
        kept.data = record
        await kept.write()
      })
    },
    async openLog(runId) {
      await guarded(join(folder, runId), () => makeFolder(join(folder, runId), disk))
      return openLog(logPath(folder, runId), disk)
    },
    dropLog: runId => guarded(join(folder, runId), () => disk.remove(logPath(folder, runId))),
    dropRun: runId => guarded(join(folder, runId), () => disk.remove(join(folder, runId))),
    async writeFile(runId, name, content) {
      const path = join(folder, runId, name)
      await guarded(path, async () => {
        await makeFolder(join(folder, runId), disk)
        await writeWhole(path, content, disk)
      })
      return path
    },
    async readFile(runId, name) {
      return disk.read(join(folder, runId, name)).then(String, (error: unknown) => { if (isMissing(error)) return null; throw error })
    },
  }
}

/** A file for each run: two processes that start or finish at once touch nothing in common. */
const openRecord = (folder: string, disk: Disk) => openState<RunRecord | null>(join(folder, 'run.json'), recordShape, null, { disk })

const logPath = (folder: string, runId: string) => join(folder, runId, 'results.jsonl')

/** The newest run is the one that came to an end last; an unfinished one counts from its start. */
const lastTime = ({ finishedAt, startedAt }: RunRecord) => finishedAt ?? startedAt
