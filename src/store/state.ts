/** Small state in a JSON file, edited as a whole; two processes that write it at once leave the one's or the other's, never a mixture. */
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Low } from 'lowdb'
import * as v from 'valibot'
import { makeFolder } from './disk.ts'
import { writeWhole } from './whole-file.ts'

/** Opens `path` and reads it. What is missing, damaged or of another shape gives `empty`; its folder is made when written. */
export async function openState<State>(path: string, shape: v.GenericSchema<unknown, State>, empty: State): Promise<Low<State>> {
  const { Low } = await import('lowdb')
  const state = new Low<State>({ read: () => readState(path, shape), write: data => writeState(path, data) }, empty)
  await state.read()
  return state
}

async function readState<State>(path: string, shape: v.GenericSchema<unknown, State>): Promise<State | null> {
  const text = await readFile(path, 'utf8').catch(() => '')
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), text)
  return read.success ? read.output : null
}

/** lowdb's own file adapter takes one name for every process's unfinished file: the second to rename it fails. */
async function writeState(path: string, data: unknown): Promise<void> {
  await makeFolder(dirname(path))
  await writeWhole(path, `${JSON.stringify(data, null, 2)}\n`)
}
