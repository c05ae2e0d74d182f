/** A disk in memory that fails where it is told to, and survives its processes as a real one does. */
import { dirname } from 'node:path'
import fc from 'fast-check'
import type { Disk, OpenFile } from '../../src/store/files.ts'

/**
 * What goes wrong at the `at`th thing that is asked of the disk. `full`, `broken`: it refuses, after `bytes` of what was to be
 * written · `killed`: the process ends there, after as many · `power-cut`: what no one waited for to be on the disk is lost as
 * well · `slow`: it comes late.
 */
export interface Fault { readonly at: number; readonly kind: 'full' | 'broken' | 'killed' | 'power-cut' | 'slow'; readonly bytes: number }

export interface FaultyDisk extends Disk {
  /** By path. */
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly isDead: () => boolean
  /** How often it was asked for something. */
  readonly asked: () => number
  /** The same disk under the next process. */
  restarted(faults?: readonly Fault[]): FaultyDisk
}

/** What the process that was killed would never have seen. */
export class Killed extends Error { override readonly name = 'Killed' }

export const faults = (kinds: readonly Fault['kind'][] = ['full', 'broken', 'killed', 'power-cut', 'slow'], within = 40): fc.Arbitrary<readonly Fault[]> =>
  fc.array(fc.record({ at: fc.nat(within), kind: fc.constantFrom(...kinds), bytes: fc.nat(120) }), { maxLength: 4 })

interface Content { bytes: Buffer; synced: Buffer }

/** So small that lines lie in several. */
const PIECE_BYTES = 50

export function faultyDisk(planned: readonly Fault[] = [], files = new Map<string, Content>(), folders = new Set<string>(['/', '.'])): FaultyDisk {
  let asked = 0
  let isDead = false
  const die = (kind: Fault['kind']) => {
    isDead = true
    if (kind === 'power-cut') for (const content of files.values()) content.bytes = content.synced
    throw new Killed()
  }
  const mustLive = () => { if (isDead) throw new Killed() }
  /** `partly` does what is done before the fault. */
  const ask = async <Result>(work: () => Result, partly: (bytes: number) => void = () => undefined): Promise<Result> => {
    mustLive()
    const fault = planned.find(({ at }) => at === asked)
    asked += 1
    await (fault?.kind === 'slow' ? new Promise(setImmediate) : Promise.resolve())
    mustLive()
    switch (fault?.kind) {
      case 'full': partly(fault.bytes); throw failed('ENOSPC')
      case 'broken': partly(fault.bytes); throw failed('EIO')
      case 'killed': case 'power-cut': partly(fault.bytes); return die(fault.kind)
      case 'slow': case undefined: return work()
    }
  }
  const contentAt = (path: string) => { const found = files.get(path); if (found === undefined) throw failed('ENOENT'); return found }
  const opened = (content: Content): OpenFile => {
    const add = (more: Uint8Array) => { content.bytes = Buffer.concat([content.bytes, more]) }
    return {
      write: text => { const more = Buffer.from(text); return ask(() => { add(more) }, bytes => { add(more.subarray(0, bytes)) }) },
      endsWithinLine: () => ask(() => content.bytes.length > 0 && content.bytes.at(-1) !== 0x0a),
      sync: () => ask(() => { content.synced = content.bytes }),
      close: () => ask(() => undefined),
    }
  }
  const make = (path: string) => {
    if (!folders.has(dirname(path))) throw failed('ENOENT')
    const content = { bytes: Buffer.alloc(0), synced: Buffer.alloc(0) }
    files.set(path, content)
    return content
  }
  const isWithin = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`)
  return {
    gatherMs: 0,
    get files() { return new Map([...files].map(([path, { bytes }]) => [path, bytes])) },
    isDead: () => isDead,
    asked: () => asked,
    restarted: (next = []) => faultyDisk(next, files, folders),
    read: path => ask(() => contentAt(path).bytes),
    async *pieces(path) {
      const bytes = await ask(() => contentAt(path).bytes)
      for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES)
    },
    openAtEnd: path => ask(() => opened(files.get(path) ?? make(path))),
    create: path => ask(() => { if (files.has(path)) throw failed('EEXIST'); return opened(make(path)) }),
    rename: (from, to) => ask(() => { files.set(to, contentAt(from)); files.delete(from) }),
    remove: path => ask(() => {
      for (const each of [...files.keys()]) if (isWithin(each, path)) files.delete(each)
      for (const each of [...folders]) if (isWithin(each, path)) folders.delete(each)
    }),
    makeFolder: path => ask(() => { folders.add(path) }),
    list: folder => ask(() => {
      if (!folders.has(folder)) throw failed('ENOENT')
      return [...new Set([...files.keys(), ...folders].filter(path => path !== folder && isWithin(path, folder)).map(path => path.slice(folder.length + 1).split('/')[0] ?? ''))]
    }),
    kindOf: path => ask(() => (files.has(path) ? 'file' : folders.has(path) ? 'folder' : null)),
  }
}

const failed = (code: string) => Object.assign(new Error(code), { code })
