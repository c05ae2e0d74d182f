/** The hostile web behind the built program, as a user would run it. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Report } from '../../src/model/report.ts'
import { manuscriptOf } from './manuscript.ts'
import type { HostileServer, Serving } from './server.ts'

const PROGRAM = resolve(import.meta.dirname, '../../dist/cli.js')

/** Starts a check of a book that cites `servers`; it lies in `folder`, and so do its reports. */
export function startCheck(folder: string, servers: readonly HostileServer[], { port }: Serving, timeoutSeconds: number) {
  const file = join(folder, 'book.txt')
  writeFileSync(file, manuscriptOf(servers))
  return spawn(process.execPath, [
    PROGRAM, 'check', file, '--out', join(folder, 'reports'), '--format', 'json', '--cache', join(folder, 'kept'), '--no-archive', '--allow-private', '--no-progress', '--fail-on', 'never',
    '--timeout', String(timeoutSeconds), '--delay', '100', '--connect-to', `::127.0.0.1:${port}`,
  ], { stdio: ['ignore', 'ignore', 'pipe'] })
}

/** All reports in the folder, by run. */
export function reportsIn(folder: string): readonly Report[] {
  return readdirSync(join(folder, 'reports'), { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('report.json'))
    .map(path => JSON.parse(readFileSync(join(folder, 'reports', path), 'utf8')) as Report)
}
