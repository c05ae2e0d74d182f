/** What is known of hosts, across runs: one small file, edited as a whole. */
import { join } from 'node:path'
import * as v from 'valibot'
import type { HostFacts, HostMemory } from '../model/world.ts'
import { DISK, type Disk } from './files.ts'
import { openState } from './state.ts'

export const factsShape = v.object({ learnedAt: v.string(), missing: v.nullable(v.object({ finalUrl: v.string(), heading: v.nullable(v.string()), text: v.string() })) })
const memoryShape = v.object({ hosts: v.record(v.string(), factsShape) })

/** A memory in `folder`, read at the first question and written by `save`; without a folder it lasts as long as the run. What can't be read or written is forgotten. */
export function openHostMemory(folder: string | null, disk: Disk = DISK): HostMemory {
  if (folder === null) return memoryOfARun()
  const open = () => openState<{ hosts: Record<string, HostFacts> }>(join(folder, 'hosts.json'), memoryShape, { hosts: {} }, { disk })
  let memory: ReturnType<typeof open> | null = null
  const load = () => memory ??= open()
  return {
    async recall(key) {
      return (await load()).data.hosts[key] ?? null
    },
    async keep(key, facts) {
      (await load()).data.hosts[key] = facts
    },
    async save() {
      await (await load()).write().catch(() => undefined)
    },
  }
}

function memoryOfARun(): HostMemory {
  const known = new Map<string, HostFacts>()
  return {
    recall: key => Promise.resolve(known.get(key) ?? null),
    keep(key, facts) {
      known.set(key, facts)
      return Promise.resolve()
    },
    save: () => Promise.resolve(),
  }
}
