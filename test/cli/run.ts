/** Runs the built program as a user would. */
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const PROGRAM = resolve(import.meta.dirname, '../../dist/cli.js')

/** A manuscript of one note. */
export const NOTE = `It rained all day in the valley1 .\n\n${' '.repeat(46)}\n1 Weather report [Electronic resource]. - 2021. - URL: https://weather.example/report/1\n`

/** The program's surroundings: no colours, wherever the tests run (CI services ask for them by an environment variable). */
const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1' }

export interface Ended { readonly code: number | null; readonly stdout: string; readonly stderr: string }

export function footproof(words: readonly string[], options: { readonly cwd?: string; readonly input?: string | Uint8Array } = {}): Ended {
  return ended(spawnSync(process.execPath, [PROGRAM, ...words], { cwd: options.cwd, env, input: options.input ?? '', maxBuffer: 1 << 26 }))
}

/** The same where no file may grow beyond so many blocks of 512 bytes (a shell's own count may be 1024). */
export function footproofWhereFilesAreAtMost(blocks: number, words: readonly string[], cwd: string): Ended {
  return ended(spawnSync('sh', ['-c', `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, PROGRAM, ...words], { cwd, env }))
}

const ended = ({ status, stdout, stderr }: SpawnSyncReturns<Buffer>): Ended => ({ code: status, stdout: stdout.toString(), stderr: stderr.toString() })

/** Starts the program and lets it go on. */
export const start = (words: readonly string[], cwd: string) => spawn(process.execPath, [PROGRAM, ...words], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })

/** Resolves when so many results are kept, by what a run that was started with `--log json` tells. */
export function hasKept(child: ReturnType<typeof start>, pages: number): Promise<void> {
  let said = ''
  return new Promise(resolve => {
    child.stderr.on('data', (piece: Buffer) => {
      said += piece.toString()
      if (said.split('"event":"page-kept"').length > pages) resolve()
    })
  })
}

/** A folder of its own for `work`, gone afterwards. */
export async function inFolder<Result>(work: (folder: string) => Result | Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'footproof-cli-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
