/** What `npm pack` gives works where nothing else of the project is. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
let folder: string
let home: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'footproof-package-'))
  spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT })
  const [tarball = ''] = readdirSync(folder)
  home = join(folder, 'node_modules', 'footproof')
  mkdirSync(home, { recursive: true })
  spawnSync('tar', ['-xzf', join(folder, tarball), '--strip-components=1', '-C', home])
  // The packages it depends on, and none of those it is developed with beyond them, are what an installation would bring.
  symlinkSync(join(ROOT, 'node_modules'), join(home, 'node_modules'))
})
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

test('the program runs from it', () => {
  const { status, stdout } = spawnSync(process.execPath, [join(home, 'dist', 'cli.js'), '--version'], { encoding: 'utf8' })
  expect(status).toBe(0)
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/u)
})

test('the library is imported from it by its name, with its schema and types', () => {
  writeFileSync(join(folder, 'use.mjs'), `import { checkManuscript } from 'footproof'
import schema from 'footproof/report.schema.json' with { type: 'json' }
if (typeof checkManuscript !== 'function' || schema.type !== 'object') process.exit(1)
`)
  expect(spawnSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' })).toMatchObject({ status: 0 })
  expect(existsSync(join(home, 'dist', 'types', 'index.d.ts'))).toBe(true)
})

test('nothing but what is needed is in it', () => {
  expect(readdirSync(home).filter(name => name !== 'node_modules').sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json'])
})
