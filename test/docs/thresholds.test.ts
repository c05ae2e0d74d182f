/** `docs/thresholds.md` lists every numeric constant of the source with its present value, and no other. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const SOURCE = join(ROOT, 'src')
const SOURCES_OF_VALUES = ['measured', 'paper', 'standard', 'practice', 'limit', 'promise', 'definition', 'cap', 'judgement']

/** `const NAME = 12`, also calculated from numbers and other names: `60_000 / 24`. */
const CONSTANT = /^\s*(?:export )?const ([A-Z][A-Z0-9_]+)(?:: number)? = ([-(]?\d[\w\s.*+/()-]*?)(?:\s*\/\/.*)?$/gmu
const ROW = /^\| (\S+\.ts) \| `([A-Z][A-Z0-9_]+)` \| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/u

const inCode = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts')).flatMap(path =>
  [...readFileSync(join(SOURCE, path), 'utf8').matchAll(CONSTANT)].map(([, name = '', value = '']) => `${path} ${name} = ${value}`))

const rows = readFileSync(join(ROOT, 'docs/thresholds.md'), 'utf8').split(/^## /mu).slice(1).flatMap(section => {
  const [room = '', ...lines] = section.split('\n')
  return lines.filter(line => line.startsWith('| ') && !line.startsWith('| file ')).map(line => {
    const [, path = '', name = '', value = '', decides = '', from = ''] = ROW.exec(line) ?? []
    return { line, constant: `${room}/${path} ${name} = ${value}`, decides, from }
  })
})

test('constants are found', () => {
  expect(inCode.length).toBeGreaterThan(100)
})

test('every row has a file, a constant, a value, what it decides and where it comes from', () => {
  const isWhole = (from: string) => SOURCES_OF_VALUES.some(source => from === source || from.startsWith(`${source}: `))
  expect(rows.filter(({ decides, from }) => decides === '' || !isWhole(from)).map(({ line }) => line)).toEqual([])
})

test('every constant of the source is in the table with its present value', () => {
  const listed = new Set(rows.map(({ constant }) => constant))
  expect(inCode.filter(constant => !listed.has(constant)), 'add a row, or bring its value up to date').toEqual([])
})

test('no row is of a constant or value that the source no longer has', () => {
  const present = new Set(inCode)
  expect(rows.filter(({ constant }) => !present.has(constant)).map(({ line }) => line), 'take the row out, or bring it up to date').toEqual([])
})

test('no constant is listed twice', () => {
  expect(rows.length).toBe(new Set(rows.map(({ constant }) => constant)).size)
})
