/** One page's view of the world: counts what the page costs, and tells when its host put it off. */
import type { Look } from '../model/look.ts'
import type { Traffic } from '../model/report.ts'
import type { World } from '../model/world.ts'

export interface WatchedWorld {
  readonly world: World
  /** The host wants to be asked later, and the page will be: meanwhile no archive is asked for it. */
  readonly isPutOff: () => boolean
}

/** Grows with each look. */
export type Count = { -readonly [Name in keyof Traffic]: Traffic[Name] }

export const NO_TRAFFIC: Traffic = { looks: 0, furtherLooks: 0, requests: 0, retries: 0 }

export function sumOf(all: readonly Traffic[]): Traffic {
  const sum: Count = { ...NO_TRAFFIC }
  for (const one of all) add(sum, one)
  return sum
}

/** `onLooked` is called when the page has been looked at; where it `canBePutOff`, not for a look that its host put off. */
export function watched(world: World, { traffic, canBePutOff, onLooked }: { readonly traffic: Count; readonly canBePutOff: boolean; readonly onLooked: () => void }): WatchedWorld {
  let isPutOff = false
  const count = (look: Look, isFirst: boolean) => {
    if (look.fromCache && look.requests === 0) return
    add(traffic, { ...NO_TRAFFIC, [isFirst ? 'looks' : 'furtherLooks']: 1, requests: look.requests, retries: look.retries })
  }
  return {
    isPutOff: () => isPutOff,
    world: {
      async look(url, purpose, signal) {
        const look = await world.look(url, purpose, signal)
        count(look, purpose === 'page')
        isPutOff ||= canBePutOff && wantsPeace(look)
        if (!isPutOff) onLooked()
        return look
      },
      findSnapshots: (...question) => (isPutOff ? Promise.resolve(null) : world.findSnapshots(...question)),
      findByPrefix: (...question) => (isPutOff ? Promise.resolve(null) : world.findByPrefix(...question)),
      openSnapshot: (...question) => world.openSnapshot(...question),
      now: () => world.now(),
      random: () => world.random(),
      close: () => world.close(),
    },
  }
}

function add(sum: Count, one: Traffic): void {
  sum.looks += one.looks
  sum.furtherLooks += one.furtherLooks
  sum.requests += one.requests
  sum.retries += one.retries
}

const wantsPeace = (look: Look) => (look.kind === 'answer' ? look.status === 429 : look.reason === 'retry-after-too-long')
