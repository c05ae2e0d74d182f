// Installs from the lock file and builds, each only when out of date. Needs nothing but Node and npm.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = dirname(import.meta.dirname)
const at = (...parts) => join(root, ...parts)
const isWindows = process.platform === 'win32'

/** Runs `work` unless the stamp says that it was done for just this state. */
function keepUpToDate(stampPath, state, work) {
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === state) return
  work()
  mkdirSync(dirname(stampPath), { recursive: true })
  writeFileSync(stampPath, state)
}

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

export function makeReady() {
  const lock = createHash('sha256').update(readFileSync(at('package-lock.json'))).update(process.version).digest('hex')
  keepUpToDate(at('node_modules', '.footproof-installed'), lock, () => {
    process.stderr.write('footproof: installing …\n')
    run('installing', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  })
  keepUpToDate(at('dist', '.footproof-built'), stateOfSources(), () => {
    process.stderr.write('footproof: building …\n')
    run('building', process.execPath, [at('scripts', 'build.mjs')])
  })
}
