/** Looks a host up among the site profiles. */
import type { SiteProfile } from './profile.ts'
import { profileFrom } from './site.ts'
import type { Site } from './site.ts'
import { SITES } from './sites.ts'

export { fieldsOf, fieldsOfValue, opensLike } from './profile.ts'
export type { Fields, Shape, SiteProfile } from './profile.ts'

interface Entry { readonly profile: SiteProfile; readonly isForRepair: boolean }

const entries = new Map(SITES.flatMap((site: Site) => {
  const entry: Entry = { profile: profileFrom(site), isForRepair: site.print !== undefined }
  return site.hosts.map(host => [host, entry] as const)
}))
const otherNames = new Map(SITES.flatMap((site: Site) => Object.entries(site.otherNames ?? {})))

/** Every host name that a misread one may be taken for, without `www.`; wildcards left out. */
export const KNOWN_HOSTS: readonly string[] = [...entries].filter(([host, { isForRepair }]) => isForRepair && !host.startsWith('*.')).map(([host]) => host)

/** Folders that sites name by several words, by what is left of them when their hyphens or underscores are lost. */
export const PARTED_FOLDERS: ReadonlyMap<string, string> = new Map([...entries.values()].flatMap(({ profile: { sections, words } }) => [...sections, ...words]).flatMap(name => (/^[a-z]+(?:[-_][a-z]+)+$/u.test(name) ? [[name.replace(/[-_]/gu, ''), name] as const] : [])))

/** The profile by which addresses of a host (lower case, `www.` or not) are repaired, or `null`: then only what holds everywhere is known. */
export function profileOf(host: string): SiteProfile | null {
  const entry = entryOf(host)
  return entry?.isForRepair === true ? entry.profile : null
}

/** The profile that says what a page's identity is on a host (lower case, `www.` or not), or `null`. */
export function identityProfileOf(host: string): SiteProfile | null {
  return entryOf(host)?.profile ?? null
}

export interface Location { readonly host: string; readonly path: string }

/** The name under which a site's pages are known: mobile, short and former ones led back to it. `path` has no slash at its end. */
export function ownLocation({ host, path }: Location): Location {
  const first = path.split('/', 2).join('/')
  for (const beginning of path === '' ? [''] : [path.split('/', 3).join('/'), first, '']) {
    const own = otherNames.get(host + beginning)
    if (own === undefined) continue
    const slash = own.indexOf('/')
    return slash < 0 ? { host: own, path: path.slice(beginning.length) } : { host: own.slice(0, slash), path: own.slice(slash) + path.slice(beginning.length) }
  }
  return { host: ownSubdomain(host), path }
}

/** Names before a wildcard: `be.m.wikipedia.org` → `be.wikipedia.org`. */
function ownSubdomain(host: string): string {
  const [label = '', ...rest] = host.split('.')
  const own = otherNames.get(`*.${rest.join('.')}`)
  return own === undefined ? host : label + own.slice(1)
}

function entryOf(host: string): Entry | null {
  const name = host.startsWith('www.') ? host.slice('www.'.length) : host
  const parent = name.slice(name.indexOf('.') + 1)
  return entries.get(name) ?? entries.get(`*.${parent}`) ?? null
}
