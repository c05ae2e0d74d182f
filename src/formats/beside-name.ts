/** Names of files beside a manuscript that the manuscript itself gives. */

/** Longest name that is looked for. */
const NAME_MAX = 200

/** The name as a path within the manuscript's own folder, with `/`; `null` for any that could lead out of it. */
export function besideName(name: string): string | null {
  const path = name.trim().replace(/^(?:\.\/)+/u, '').replace(/\/{2,}/gu, '/')
  if (path === '' || path.length > NAME_MAX || /^[/~]|^[a-z]:|[\\\p{Cc}$%{}#?*<>|"]/iu.test(path)) return null
  return path.split('/').some(part => part === '..' || part === '.' || part === '' || part.trim() !== part) ? null : path
}
