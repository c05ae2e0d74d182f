/** What is known of hosts, across runs: one small file, edited as a whole. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { HostFacts, HostMemory } from '../model/world.ts'

const factsShape = v.object({ learnedAt: v.string(), missing: v.picklist(['honest', 'soft']) })
const memoryShape = v.object({ hosts: v.record(v.string(), factsShape) })

/** A memory in `folder`, read at the first question and written by `save`. What can't be read or written is forgotten. */
export function openHostMemory(folder: string): HostMemory {
  let known: Promise<Record<string, HostFacts>> | null = null
  const path = join(folder, 'hosts.json')
  const load = () => known ??= readHosts(path)
  return {
    async recall(key) {
      return (await load())[key] ?? null
    },
    async keep(key, facts) {
      (await load())[key] = facts
    },
    async save() {
      const hosts = await load()
      const { Low } = await import('lowdb')
      const { JSONFile } = await import('lowdb/node')
      await mkdir(folder, { recursive: true }).then(() => new Low(new JSONFile<{ hosts: Record<string, HostFacts> }>(path), { hosts }).write()).catch(() => undefined)
    },
  }
}

async function readHosts(path: string): Promise<Record<string, HostFacts>> {
  const { Low } = await import('lowdb')
  const { JSONFile } = await import('lowdb/node')
  const file = new Low<unknown>(new JSONFile(path), null)
  await file.read().catch(() => undefined)
  const read = v.safeParse(memoryShape, file.data)
  return read.success ? { ...read.output.hosts } : {}
}
