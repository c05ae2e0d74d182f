/** Machine output: lines to standard output, no faster than its reader takes them. */
import { once } from 'node:events'

export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}
