// Installs from the lock file and builds, each only when out of date. Needs nothing but Node and npm.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = dirname(import.meta.dirname)
const at = (...parts) => join(root, ...parts)
const isWindows = process.platform === 'win32'

/** What the command says goes to the terminal; when it fails, that says why, and nothing can go on. */
function run(what, command, args) {
  try {
    execFileSync(command, args, { cwd: root, stdio: ['ignore', process.stderr, process.stderr], shell: isWindows })
  } catch {
    process.stderr.write(`footproof: ${what} failed, as said above; mend that and start again.\n`)
    process.exit(1)
  }
}

/** Sum over names, sizes and times of what the build reads. */
function stateOfSources() {
  const files = readdirSync(at('src'), { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => join(entry.parentPath ?? entry.path, entry.name))
  const sum = createHash('sha256')
  for (const file of [...files, at('package.json'), at('tsconfig.json'), at('scripts', 'build.mjs')].sort()) {
    const { size, mtimeMs } = statSync(file)
    sum.update(`${file}\0${size}\0${mtimeMs}\n`)
  }
  return sum.digest('hex')
}

/** npm writes its own copy of the lock file last: one that is newer than ours says that all of it is installed. */
function isInstalled() {
  const installed = at('node_modules', '.package-lock.json')
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(at('package-lock.json')).mtimeMs
}

export function makeReady() {
  if (!isInstalled()) {
    process.stderr.write('footproof: installing …\n')
    run('installing', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  }
  const stamp = at('dist', '.footproof-built')
  const sources = stateOfSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  process.stderr.write('footproof: building …\n')
  run('building', process.execPath, [at('scripts', 'build.mjs')])
  writeFileSync(stamp, sources)
}
