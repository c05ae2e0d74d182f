// Writes src/url/profiles/sites.ts, the list of the site profiles, from the files in src/url/profiles/sites/.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listOfSites } from './site-list.mjs'

const folder = join(dirname(import.meta.dirname), 'src', 'url', 'profiles')
writeFileSync(join(folder, 'sites.ts'), listOfSites(join(folder, 'sites')))
