/**
 * The look that may confirm a death: it differs from the first in all that is fair to change — new connections, no cache,
 * the site's other host form (`www.` or not) and its other scheme, as a stranger — before the plain address is asked once more,
 * with the cookies that the site has given: some show nothing to who brings none.
 */
import { getDomain } from 'tldts'
import type { FailureReason, Look } from '../model/look.ts'
import { lookAt } from './look.ts'
import type { Walker } from './walk.ts'

const MANNER = { purpose: 'second-look', maxAgeMs: 0 } as const
/** Other forms that showed nothing on one host are as many as needed to leave them be there (set by judgement). */
const FRUITLESS_MAX = 2

/** That a scheme isn't served at all is common; that a host form can't be had now, by the scheme that was answered, is trouble that may pass. */
const DOUBTFUL: ReadonlySet<FailureReason> = new Set<FailureReason>(['timeout-connect', 'reset', 'name-lookup-failed', 'robots-unavailable', 'retry-after-too-long'])
const isSameScheme = (form: string, url: string) => new URL(form).protocol === new URL(url).protocol

const TOO_SLOW: ReadonlySet<FailureReason> = new Set<FailureReason>(['timeout-headers', 'timeout-body', 'timeout-total'])

/** The first form that answers with success, else the plain address looked at anew. `url` of the look is the form asked. */
export async function secondLook(url: string, walker: Walker, signal: AbortSignal): Promise<Look> {
  const host = walker.hostOf(new URL(url))
  let requests = 0
  let late: Look | null = null
  let elsewhere: Look | null = null
  for (const form of host.fruitlessForms < FRUITLESS_MAX ? otherForms(url) : []) {
    const look = await lookAt(form, { ...MANNER, isStranger: true }, walker, signal)
    requests += look.requests
    if (look.kind === 'answer' && look.status >= 200 && look.status <= 299) return { ...look, requests }
    walker.room.letGo(look)
    // A form that took the question and was too slow to answer it may be where the page lives: that confirms no death.
    if (look.kind === 'failure' && (TOO_SLOW.has(look.reason) || (DOUBTFUL.has(look.reason) && isSameScheme(form, url)))) late = { ...look, requests }
    if (!isNameMissing(look)) elsewhere = look
  }
  if (late !== null) return late
  host.fruitlessForms += 1
  const look = await lookAt(url, MANNER, walker, signal)
  // A site whose other name exists is there, whatever that one answered.
  const telling = isNameMissing(look) && elsewhere !== null ? elsewhere : look
  return { ...telling, requests: requests + look.requests }
}

const isNameMissing = (look: Look) => look.kind === 'failure' && look.reason === 'name-not-found'

/** Other addresses under which the same page may stand: only where name and port leave them a chance. */
export function otherForms(text: string): readonly string[] {
  const url = new URL(text)
  const isName = /[a-z]/u.test(url.hostname.split('.').at(-1) ?? '') && url.hostname.includes('.')
  if (!isName || url.port !== '') return []
  const otherHost = new URL(text)
  otherHost.hostname = url.hostname.startsWith('www.') ? url.hostname.slice('www.'.length) : `www.${url.hostname}`
  const otherScheme = new URL(text)
  otherScheme.protocol = url.protocol === 'https:' ? 'http:' : 'https:'
  return isSiteName(url.hostname) ? [otherHost.href, otherScheme.href] : [otherScheme.href]
}

/** A registrable name or its `www.`: below those nobody expects a `www.`. */
function isSiteName(hostname: string): boolean {
  return getDomain(hostname) === hostname.replace(/^www\./u, '')
}
