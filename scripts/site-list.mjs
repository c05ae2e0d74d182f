// The text of the list of site profiles: one import a file.
import { readdirSync } from 'node:fs'

/** `folder` holds one `.json` a site; gives the TypeScript that gathers them, in order of their names. */
export function listOfSites(folder) {
  const names = readdirSync(folder).filter(name => name.endsWith('.json')).sort()
  const variable = name => name.replace(/\.json$/u, '').replace(/\W+(\w)?/gu, (_, letter = '') => letter.toUpperCase()).replace(/^\d/u, '_$&')
  return [
    '/** Every site profile. Written by `node scripts/site-profiles.mjs` from the files in `sites/`; a test holds it equal to them. */',
    "import type { Site } from './site.ts'",
    ...names.map(name => `import ${variable(name)} from './sites/${name}' with { type: 'json' }`),
    '',
    'export const SITES: readonly Site[] = [',
    ...names.map(name => `  ${variable(name)},`),
    ']',
    '',
  ].join('\n')
}
