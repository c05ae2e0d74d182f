/** Looks a host up among the site profiles. */
import type { SiteProfile } from './profile.ts'
import { PROFILES } from './table.ts'

export { fieldsOf, opensLike } from './profile.ts'
export type { SiteProfile } from './profile.ts'

const byHost = new Map(PROFILES.flatMap(profile => profile.hosts.map(host => [host, profile] as const)))

/** Every host name that some profile covers, without `www.`; wildcards left out. */
export const KNOWN_HOSTS: readonly string[] = [...byHost.keys()].filter(host => !host.startsWith('*.'))

/** The profile that covers a host (lower case, `www.` or not), or `null`: then only what holds everywhere is known. */
export function profileOf(host: string): SiteProfile | null {
  const name = host.replace(/^www\./u, '')
  const parent = name.slice(name.indexOf('.') + 1)
  return byHost.get(name) ?? byHost.get(`*.${parent}`) ?? null
}
