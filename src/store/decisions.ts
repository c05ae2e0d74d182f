/** Decisions of people in one small file, which several reviews may edit. */
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Low } from 'lowdb'
import * as v from 'valibot'
import { complaint } from '../model/complaint.ts'
import { RULINGS, type Decision, type DecisionBook } from '../model/decision.ts'
import { complainOfDisk, isMissing, makeFolder } from './disk.ts'
import { alone } from './lock.ts'
import { writeWhole } from './whole-file.ts'

const decisionShape = v.object({ about: v.string(), reference: v.string(), ruling: v.nullable(v.picklist(RULINGS)), reading: v.nullable(v.string()), remark: v.string(), decidedAt: v.string() })
const bookShape = v.object({ schema: v.literal(1), decisions: v.array(decisionShape) })
type Book = v.InferOutput<typeof bookShape>

/**
 * The book at `path`; a missing file is an empty one, made at the first decision. A file that can't be read is never written
 * over: it throws a `Complaint`, for what people decided is not to be lost.
 */
export function openDecisions(path: string): DecisionBook {
  const state = new Low<Book>({ read: () => readBook(path), write: book => writeBook(path, book) }, { schema: 1, decisions: [] })
  let last: Promise<unknown> = Promise.resolve()
  const read = async (): Promise<readonly Decision[]> => {
    await state.read()
    return state.data.decisions
  }
  return {
    all: () => last.then(read, read),
    decide(about, decision) {
      const work = () => alone(path, async () => {
        // Another process may have written since.
        const known = await read()
        state.data = { schema: 1, decisions: [...known.filter(each => each.about !== about), ...(decision === null ? [] : [decision])] }
        await state.write()
        return known.find(each => each.about === about) ?? null
      })
      const done = last.then(work, work)
      last = done
      return done
    },
  }
}

async function readBook(path: string): Promise<Book> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return null
    throw complaint`The decisions in ${path} can’t be read: check the path and its permissions.`
  })
  if (text === null) return { schema: 1, decisions: [] }
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), bookShape), text)
  if (read.success) return read.output
  throw complaint`${path} is no file of decisions, or it is damaged: name another with --decisions, or mend it; nothing was written into it.`
}

async function writeBook(path: string, book: Book): Promise<void> {
  try {
    await makeFolder(dirname(path))
    await writeWhole(path, `${JSON.stringify(book, null, 2)}\n`)
  } catch (error) {
    throw complainOfDisk(error, path)
  }
}
