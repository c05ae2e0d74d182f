/** Small state in a JSON file, edited as a whole; two processes that write it at once leave the one's or the other's, never a mixture. */
import { dirname } from 'node:path'
import type { Low } from 'lowdb'
import * as v from 'valibot'
import { makeFolder } from './disk.ts'
import { DISK, type Disk } from './files.ts'
import { writeWhole } from './whole-file.ts'

export interface StateDisk {
  readonly disk?: Disk
  /** There is a file, and it is damaged, or of another shape. */
  readonly onDamage?: (() => void) | undefined
}

/** Opens `path` and reads it. What is missing, damaged or of another shape gives `empty`; its folder is made when written. */
export async function openState<State>(path: string, shape: v.GenericSchema<unknown, State>, empty: State, { disk = DISK, onDamage }: StateDisk = {}): Promise<Low<State>> {
  const { Low } = await import('lowdb')
  const state = new Low<State>({ read: () => readState(path, shape, { disk, onDamage }), write: data => writeState(path, data, disk) }, empty)
  await state.read()
  return state
}

async function readState<State>(path: string, shape: v.GenericSchema<unknown, State>, { disk, onDamage }: StateDisk & { readonly disk: Disk }): Promise<State | null> {
  const text = await disk.read(path).then(String, () => null)
  if (text === null) return null
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), text)
  if (read.success) return read.output
  onDamage?.()
  return null
}

/** lowdb's own file adapter takes one name for every process's unfinished file: the second to rename it fails. */
async function writeState(path: string, data: unknown, disk: Disk): Promise<void> {
  await makeFolder(dirname(path), disk)
  await writeWhole(path, `${JSON.stringify(data, null, 2)}\n`, disk)
}
