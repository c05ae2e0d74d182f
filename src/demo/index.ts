/** The demo: a sample manuscript and a replica of the web that it cites, both made up. */
import { readData } from './web.ts'

export { startReplica, type Replica } from './replica.ts'

/** The sample manuscript, as if it had been read from a file. */
export async function sampleManuscript(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  return { name: 'sample-manuscript.txt', bytes: await readData('manuscript.txt') }
}
