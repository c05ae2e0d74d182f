/** Lines: machine output no faster than its reader takes it, and what people read without what could steer their terminal. */
import { once } from 'node:events'

export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

/** One line for a person: a file's name or an address may hold control characters. */
export const printable = (text: string): string => text.replace(/\p{Cc}|\p{Bidi_Control}/gu, ' ')
