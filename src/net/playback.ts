/** The Internet Archive's clocks, and which addresses fall under them: also a copy that is itself what a note cites. */
import { destinationOf } from './connect-to.ts'
import { DEFAULT_ARCHIVE, type ConnectRule } from './options.ts'

/** 80 % of the Internet Archive’s limits of about 30 index requests and 600 playbacks a minute. */
export const INDEX_DELAY_MS = 60_000 / 24
export const PLAYBACK_DELAY_MS = 60_000 / 480
export const INDEX_CLOCK = 'web.archive.org index'
export const PLAYBACK_CLOCK = 'web.archive.org playback'

/** Whether an address is the Internet Archive's, and no rule of the user's leads it to a stand-in. */
export const hasArchiveClocks = (url: URL, rules: readonly ConnectRule[]): boolean =>
  url.hostname === new URL(DEFAULT_ARCHIVE).hostname && !destinationOf(url, rules).isRedirected

/** Whether an address plays a copy there: robots rules are for crawlers of the archive, not for who opens a copy. */
export const isPlayback = (url: URL, rules: readonly ConnectRule[]): boolean => /^\/web\/\d{4,14}/u.test(url.pathname) && hasArchiveClocks(url, rules)
