/** The world of `--offline`: it asks nothing and knows only what was kept. */
import type { Look } from '../model/look.ts'
import type { BodyCache, World } from '../model/world.ts'
import { REAL_CLOCK } from './clock.ts'
import { cacheKey, lookFrom } from './freshness.ts'
import { indexUrl, originalsFrom, playbackUrl, prefixUrl, snapshotsFrom } from './snapshots.ts'
import { DEFAULT_ARCHIVE } from './options.ts'

/** Looks are kept answers of whatever age (`fromCache`), else failures with the reason `offline`. */
export function offlineWorld({ cache, archive = DEFAULT_ARCHIVE }: { readonly cache: BodyCache | null; readonly archive?: string | null }): World {
  const kept = async (url: string) => await cache?.get(cacheKey(url)) ?? null
  return {
    async look(url): Promise<Look> {
      const stored = await kept(url)
      if (stored !== null) return { ...lookFrom(stored), url }
      return {
        kind: 'failure', url, finalUrl: url, redirects: [], tls: null, certificateEndsAt: null, checkedAt: new Date().toISOString(), fromCache: false, requests: 0, retries: 0,
        reason: 'offline', status: null,
      }
    },
    async findSnapshots(url, near) {
      if (archive === null) return null
      const stored = await kept(indexUrl(archive, url))
      return stored === null ? null : snapshotsFrom(stored.body, { archive, near: near ?? new Date() })
    },
    async findByPrefix(prefix) {
      const stored = archive === null ? null : await kept(prefixUrl(archive, prefix))
      return stored === null ? null : originalsFrom(stored.body)
    },
    async openSnapshot(snapshot) {
      const stored = await kept(playbackUrl(snapshot.url) ?? snapshot.url)
      return stored === null ? null : lookFrom(stored)
    },
    letGo: () => undefined,
    translate: () => Promise.resolve(null),
    deliver: () => Promise.resolve({ kind: 'failed', reason: 'offline' }),
    now: () => new Date(),
    wait: (ms, signal) => REAL_CLOCK.wait(ms, signal),
    random: () => Math.random(),
    close: () => Promise.resolve(),
  }
}
