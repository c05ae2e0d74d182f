/** One polite look at one address, for commands that read a single page. */
import type { Look } from '../model/look.ts'
import { Complaint } from '../model/complaint.ts'
import { openWorld } from '../net/index.ts'
import { toFetchable } from '../url/index.ts'
import type { CheckSettings } from './settings.ts'

/** Throws a `Complaint` when `address` can't be asked at all. */
export async function lookAt(address: string, settings: CheckSettings, signal: AbortSignal): Promise<Look> {
  const url = toFetchable(address)
  if (url === null) throw new Complaint(`${address} is not an http(s) address that can be asked.`)
  const world = await openWorld({ ...settings, cache: null })
  try {
    return await world.look(url, 'page', signal)
  } finally {
    await world.close()
  }
}
