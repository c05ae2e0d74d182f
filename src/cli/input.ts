/** What a command is given to read: a file or standard input. */
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { buffer } from 'node:stream/consumers'
import { Complaint } from '../model/complaint.ts'

export const readStandardInput = async (): Promise<Uint8Array> => new Uint8Array(await buffer(process.stdin))

/** The bytes of `name`; `-` is standard input. Throws a `Complaint` when there is no such file. */
export async function readInput(name: string): Promise<Uint8Array> {
  if (name === '-') return readStandardInput()
  await mustBeFile(name)
  return readFile(name)
}

/** The lines of `name`, one after the other, without their ends. */
export async function* linesOf(name: string): AsyncGenerator<string> {
  if (name !== '-') await mustBeFile(name)
  yield* createInterface({ input: name === '-' ? process.stdin : createReadStream(name, 'utf8'), crlfDelay: Infinity })
}

async function mustBeFile(name: string): Promise<void> {
  const kind = await stat(name).catch(() => null)
  if (kind === null) throw new Complaint(`There is no file ${name}: check the path.`)
  if (!kind.isFile()) throw new Complaint(`${name} is not a file: name one, or - for standard input.`)
}
