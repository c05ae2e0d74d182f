// `npm test`: makes the program ready, then runs every test; words go to vitest.
import { execFileSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { makeReady } from './ready.mjs'

makeReady()
const root = dirname(import.meta.dirname)
try {
  execFileSync(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
} catch (error) {
  process.exitCode = error.status ?? 1
}
