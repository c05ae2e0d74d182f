/** What a command is given to read: a file or standard input. */
import { createReadStream, type Stats } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { looksBinary } from '../formats/charset.ts'
import { complaint } from '../model/complaint.ts'
import { aDocument, DOCUMENT_BYTES_MAX, loadDocument, type LoadedDocument } from '../pipeline/documents.ts'
import { BINARY_NAMES } from '../read/binary-names.ts'

/** Throws a `Complaint` for more than a manuscript may have. */
export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > DOCUMENT_BYTES_MAX) throw complaint`Standard input has more than the ${DOCUMENT_BYTES_MAX / 1024 / 1024} MB that a manuscript may have: split it, or check that it is the right file.`
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** The manuscript `name`, with what it names beside it; `-` is standard input. */
export async function readManuscriptFile(name: string): Promise<LoadedDocument> {
  if (name === '-') return aDocument('standard-input', await readStandardInput())
  await mustBeReadable(name)
  return loadDocument(name)
}

/** The bytes of `name`; `-` is standard input. Throws a `Complaint` when there is no such file. */
export async function readInput(name: string): Promise<Uint8Array> {
  if (name === '-') return readStandardInput()
  await mustBeReadable(name)
  return readFile(name)
}

/** The lines of `name`, one after the other, without their ends. */
export async function* linesOf(name: string): AsyncGenerator<string> {
  if (name !== '-') mustBeText(name, await headOf(name))
  yield* createInterface({ input: name === '-' ? process.stdin : createReadStream(name, 'utf8'), crlfDelay: Infinity })
}

/** Throws a `Complaint` for bytes that no reader of text can make anything of. */
export function mustBeText(name: string, bytes: Uint8Array): void {
  const kind = looksBinary(bytes)
  if (kind !== null) throw complaint`${name} looks like ${BINARY_NAMES[kind]}: name a file of text.`
}

/** As much as tells what a file is. */
const HEAD_BYTES = 64 * 1024

/** Empty for a pipe: what is read from it is gone. */
async function headOf(name: string): Promise<Uint8Array> {
  const kind = await mustBeReadable(name)
  if (!kind.isFile()) return new Uint8Array()
  const file = await open(name)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function mustBeReadable(name: string): Promise<Stats> {
  const kind = await stat(name).catch(() => null)
  if (kind === null) throw complaint`There is no file ${name}: check the path.`
  if (kind.isDirectory()) throw complaint`${name} is a folder: name a file, or - for standard input.`
  return kind
}
