/** A page that is worked on twice in one run goes on where it was: what it was shown before is not asked for again. */
import type { Look } from '../model/look.ts'
import type { World } from '../model/world.ts'

/** By purpose and address. */
export type Looks = Map<string, Look>

/** The world with `looks` in front: each look is taken from them, or asked for and put there. */
export function remembering(world: World, looks: Looks): World {
  return {
    ...world,
    async look(url, purpose, signal) {
      const key = `${purpose} ${url}`
      const look = looks.get(key) ?? await world.look(url, purpose, signal)
      looks.set(key, look)
      return look
    },
  }
}
