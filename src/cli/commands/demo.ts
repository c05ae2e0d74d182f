/** `footproof demo`: the whole job on the sample manuscript against the replica of the web, on loopback. */
import { startReplica, sampleManuscript } from '../../demo/index.ts'
import { parseConnectTo } from '../../net/connect-to.ts'
import type { CheckOptions } from '../options.ts'
import type { ExitCode } from '../exit.ts'
import { checkAndTell } from './check.ts'

/** Loopback needs no manners, but hosts keep their clocks so that they can be seen to (set by judgement). */
const DELAY_MS = 20
/** A busy machine answers itself in this time (set by judgement). */
const TIMEOUT_MS = 5000

export async function demoCommand(options: CheckOptions): Promise<ExitCode> {
  const replica = await startReplica()
  try {
    const settings = {
      ...options.settings, connectTo: replica.connectTo.map(parseConnectTo), archive: replica.archive, allowPrivate: true, delayMs: DELAY_MS, timeoutMs: TIMEOUT_MS, cache: null,
    }
    const { report } = await checkAndTell([await sampleManuscript()], { ...options, settings }, 'demo')
    return report.run.complete ? 0 : 130
  } finally {
    await replica.close()
  }
}
