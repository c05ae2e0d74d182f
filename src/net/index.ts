/** The net's public face. The net itself is loaded when a world is opened: a command that asks nothing doesn't pay for it. */
import type { World } from '../model/world.ts'
import { DEFAULT_OPTIONS, type WorldOptions } from './options.ts'

export { skippingClock } from './clock.ts'
export { parseConnectTo } from './connect-to.ts'
export { offlineWorld } from './offline.ts'
export type { WorldEvent, WorldOptions } from './options.ts'

/** A world over the real net; what isn't given is as in DEFAULT_OPTIONS. */
export async function openWorld(options: Partial<WorldOptions>): Promise<World> {
  const { LiveWorld } = await import('./live.ts')
  return new LiveWorld({ ...DEFAULT_OPTIONS, ...options })
}
