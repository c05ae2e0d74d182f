/** Whether an address is whole by its site's habits. */
import { fieldsOf, opensLike, profileOf } from '../profiles/index.ts'

/**
 * `true`: nothing can follow · `false`: a part that every such address of the site has is missing · `null`: the site's
 * habits don't say.
 */
export function isWhole(address: string): boolean | null {
  const match = /^(?:https?:\/\/)?([a-z0-9.-]+)(\/.*)?$/iu.exec(address)
  const profile = profileOf(match?.[1]?.toLowerCase() ?? '')
  const path = match?.[2] ?? '/'
  if (profile === null || path.includes('?')) return null
  const hasEnding = profile.ending === null || path.endsWith(profile.ending)
  for (const shape of profile.shapes) {
    if (shape.isClosed && opensLike(shape, path)) return hasEnding && fieldsOf(shape, path) !== null
  }
  return null
}
