/** Polite looks at single addresses, for commands that read pages without a manuscript. */
import type { Look } from '../model/look.ts'
import { complaint } from '../model/complaint.ts'
import type { World } from '../model/world.ts'
import { openWorld } from '../net/index.ts'
import { toFetchable } from '../url/index.ts'
import type { CheckSettings } from './settings.ts'

export interface Looker {
  /** Throws a `Complaint` when `address` can't be asked at all. */
  look(address: string, signal: AbortSignal): Promise<Look>
  close(): Promise<void>
}

/** One world for all looks, opened at the first: several addresses of one host keep its clock and its robots rules. */
export function openLooker(settings: CheckSettings): Looker {
  let world: Promise<World> | null = null
  return {
    async look(address, signal) {
      const url = toFetchable(address)
      if (url === null) throw complaint`${address} is not an http(s) address that can be asked.`
      world ??= openWorld({ ...settings, cache: null })
      return (await world).look(url, 'page', signal)
    },
    async close() {
      await (await world)?.close()
    },
  }
}
