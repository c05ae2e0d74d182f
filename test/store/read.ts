/** All that a log gives back. */
import type { LogEntry, RunLog } from '../../src/model/world.ts'

export async function readWhole(log: RunLog): Promise<{ readonly entries: readonly LogEntry[]; readonly damaged: number }> {
  const entries: LogEntry[] = []
  const { damaged } = await log.read(entry => { entries.push(entry) })
  return { entries, damaged }
}
