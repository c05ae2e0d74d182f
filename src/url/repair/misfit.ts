/** A parameter whose value isn't such as its site's all are: a video's code of eleven letters that has two. */
import { fieldsOfValue, identityProfileOf } from '../profiles/index.ts'
import { hostIn } from './surroundings.ts'

/** The value, where the site has one shape of address for the path, and a parameter of that has another length or other letters. */
export function misfit(url: string): readonly string[] {
  const shapes = identityProfileOf(hostIn(url))?.shapes.filter(({ parameters }) => parameters.length > 0) ?? []
  if (shapes.length === 0 || !URL.canParse(url)) return []
  const { pathname, searchParams } = new URL(url)
  return shapes.filter(({ path }) => path === pathname).slice(0, 1).flatMap(({ parameters }) => parameters.flatMap(([name, template]) => {
    const value = searchParams.get(name)
    return value === null || fieldsOfValue(template, value) !== null ? [] : [value]
  }))
}
