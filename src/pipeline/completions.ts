/** How a cut-off address may have gone on, by the archive's list of addresses that begin so. */
import type { FetchableUrl } from '../model/url.ts'
import { keyOf, toFetchable } from '../url/index.ts'
import type { AskContext } from './missing-page.ts'
import type { PagePlan } from './references.ts'

/** With more addresses that begin so, the beginning says too little to ask a site for all of them (set by judgement). */
const COMPLETIONS_MAX = 6

/** Each page once; none where too many begin so, or nothing is known. */
export async function completionsOf({ url, key }: PagePlan, { world, signal }: AskContext): Promise<readonly FetchableUrl[]> {
  const listed = await world.findByPrefix(url, signal) ?? []
  const pages = new Map(listed.map(address => [keyOf(address), toFetchable(address)]))
  pages.delete(key)
  const completions = [...pages.values()].filter(address => address !== null)
  return completions.length > COMPLETIONS_MAX ? [] : completions
}
