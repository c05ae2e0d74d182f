/** One page's view of the world: keeps a ledger of its looks and what they cost, and tells when its host put it off. */
import type { Look } from '../model/look.ts'
import type { ReportedLook, Traffic } from '../model/report.ts'
import type { World } from '../model/world.ts'
import type { Listener } from './events.ts'

export interface WatchedWorld {
  readonly world: World
  /** The host wants to be asked later, and the page will be: meanwhile no archive is asked for it. */
  readonly isPutOff: () => boolean
  /** The page is judged: nothing that was seen of it is read again. */
  readonly letGo: () => void
}

type Count = { -readonly [Name in keyof Traffic]: Traffic[Name] }

/** Grows with each look. */
export interface Ledger { readonly traffic: Count; readonly looks: ReportedLook[] }

export const emptyLedger = (): Ledger => ({ traffic: { ...NO_TRAFFIC }, looks: [] })

export const NO_TRAFFIC: Traffic = { looks: 0, furtherLooks: 0, requests: 0, retries: 0 }

export function sumOf(all: readonly Traffic[]): Traffic {
  const sum: Count = { ...NO_TRAFFIC }
  for (const one of all) add(sum, one)
  return sum
}

export interface Watch {
  /** The page's id. */
  readonly page: string
  readonly ledger: Ledger
  readonly canBePutOff: boolean
  /** Called when the page has been looked at; where it `canBePutOff`, not for a look that its host put off. */
  readonly onLooked: () => void
  readonly onEvent: Listener
}

export function watched(world: World, { page, ledger: { traffic, looks }, canBePutOff, onLooked, onEvent }: Watch): WatchedWorld {
  let isPutOff = false
  let isLaneFree = false
  const taken: Look[] = []
  const seen = (look: Look, purpose: ReportedLook['purpose'], startedMs: number) => {
    const reported = asReported(look, purpose)
    looks.push(reported)
    taken.push(look)
    onEvent({ kind: 'page-answered', page, look: reported, tookMs: world.now().getTime() - startedMs })
  }
  const ask = (url: string, purpose: ReportedLook['purpose']): number => {
    onEvent({ kind: 'page-asked', page, url, purpose })
    return world.now().getTime()
  }
  const count = (look: Look, isFirst: boolean) => {
    if (look.fromCache && look.requests === 0) return
    add(traffic, { ...NO_TRAFFIC, [isFirst ? 'looks' : 'furtherLooks']: 1, requests: look.requests, retries: look.retries })
  }
  return {
    isPutOff: () => isPutOff,
    letGo: () => { for (const look of taken.splice(0)) world.letGo(look) },
    world: {
      async look(url, purpose, signal) {
        const startedMs = ask(url, purpose)
        const look = await world.look(url, purpose, signal)
        count(look, purpose === 'page')
        seen(look, purpose, startedMs)
        // A page whose lane is free has lost its place in it: what a further look shows is judged as it is.
        isPutOff ||= canBePutOff && !isLaneFree && wantsPeace(look)
        if (!isPutOff) { isLaneFree = true; onLooked() }
        return look
      },
      findSnapshots: (...question) => (isPutOff ? Promise.resolve(null) : world.findSnapshots(...question)),
      findByPrefix: (...question) => (isPutOff ? Promise.resolve(null) : world.findByPrefix(...question)),
      async openSnapshot(snapshot, signal) {
        const startedMs = ask(snapshot.url, 'snapshot')
        const answer = await world.openSnapshot(snapshot, signal)
        if (answer !== null) seen(answer, 'snapshot', startedMs)
        return answer
      },
      letGo: look => { world.letGo(look) },
      translate: (...question) => world.translate(...question),
      deliver: (...parcel) => world.deliver(...parcel),
      now: () => world.now(),
      wait: (...span) => world.wait(...span),
      random: () => world.random(),
      close: () => world.close(),
    },
  }
}

function asReported(look: Look, purpose: ReportedLook['purpose']): ReportedLook {
  const { url, finalUrl, status, requests, retries, fromCache, checkedAt } = look
  return { purpose, url, finalUrl, status, reason: look.kind === 'failure' ? look.reason : null, requests, retries, fromCache, checkedAt }
}

function add(sum: Count, one: Traffic): void {
  sum.looks += one.looks
  sum.furtherLooks += one.furtherLooks
  sum.requests += one.requests
  sum.retries += one.retries
}

const wantsPeace = (look: Look) => (look.kind === 'answer' ? look.status === 429 : look.reason === 'retry-after-too-long')
