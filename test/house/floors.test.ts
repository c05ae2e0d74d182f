/** The floors of docs/architecture.md: imports run down, never up or sideways, and packages are named in their rooms only. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const SOURCE = resolve(import.meta.dirname, '../../src')
const FLOORS: Record<string, number> = {
  model: 0, text: 1, url: 2, formats: 2, read: 3, cite: 3, article: 3, verify: 3, report: 3, fix: 3, net: 3, store: 3,
  pipeline: 4, audit: 5, fleet: 5, review: 5, demo: 5, 'index.ts': 6, cli: 7,
}
/** Packages that only one room may name. */
const OWNERS: Record<string, string> = {
  undici: 'net', 'p-limit': 'net', lowdb: 'store', cheerio: 'formats', htmlparser2: 'formats', domhandler: 'formats', yauzl: 'formats', unpdf: 'formats', commander: 'cli', 'log-update': 'cli', picocolors: 'cli', diff: 'fix', yazl: 'fix', warcio: 'store', pg: 'store', 'pg-boss': 'store',
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts'))
const roomOf = (path: string) => path.split('/')[0] ?? path
const imports = files.flatMap(from =>
  ts.preProcessFile(readFileSync(join(SOURCE, from), 'utf8'), true, true).importedFiles.map(({ fileName }) => ({ from, to: fileName })))
const own = imports.filter(({ to }) => to.startsWith('.')).map(({ from, to }) => ({ from, to: relative(SOURCE, resolve(SOURCE, dirname(from), to)) }))

test('every room stands on a floor', () => {
  expect([...new Set(files.map(roomOf))].filter(room => FLOORS[room] === undefined)).toEqual([])
})

test('imports run down, never up or sideways', () => {
  const floor = (path: string) => FLOORS[roomOf(path)] ?? -1
  const bad = own.filter(({ from, to }) => roomOf(from) !== roomOf(to) && floor(to) >= floor(from))
  expect(bad.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
})

test('no import goes round in a circle', () => {
  const next = new Map<string, string[]>()
  for (const { from, to } of own) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, trail: string[]) => {
    if (trail.includes(path)) { circles.push([...trail.slice(trail.indexOf(path)), path].join(' → ')); return }
    if (done.has(path)) return
    for (const target of next.get(path) ?? []) visit(target, [...trail, path])
    done.add(path)
  }
  for (const path of files) visit(path, [])
  expect(circles).toEqual([])
})

test('a package that has an owner is named in its room only', () => {
  const packageOf = (name: string) => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/')
  const bad = imports.filter(({ from, to }) => { const owner = OWNERS[packageOf(to)]; return owner !== undefined && owner !== roomOf(from) })
  expect(bad.map(({ from, to }) => `${from} names ${to}`)).toEqual([])
})

test('pure rooms touch neither disk, net, clock nor chance', () => {
  const pure = new Set(['model', 'text', 'url', 'formats', 'read', 'cite', 'article', 'verify', 'report', 'fix'])
  const effects = /\bfrom 'node:(?:fs|net|http|https|dns|child_process|worker_threads|os)|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|\bprocess\./u
  const bad = files.filter(path => pure.has(roomOf(path)) && effects.test(readFileSync(join(SOURCE, path), 'utf8')))
  expect(bad).toEqual([])
})
