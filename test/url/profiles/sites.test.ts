import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it, test } from 'vitest'
import { keyOf } from '../../../src/url/index.ts'
import type { Site } from '../../../src/url/profiles/site.ts'
import { SITES } from '../../../src/url/profiles/sites.ts'
import { listOfSites } from '../../../scripts/site-list.mjs'

const FOLDER = resolve(import.meta.dirname, '../../../src/url/profiles')
const files = readdirSync(join(FOLDER, 'sites'))
const read = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))
const dataOf = (file: string) => read(join('sites', file)) as Site & { readonly seen: readonly string[] }

test('the list of sites is the folder: `node scripts/site-profiles.mjs` writes it', () => {
  expect(readFileSync(join(FOLDER, 'sites.ts'), 'utf8')).toBe(listOfSites(join(FOLDER, 'sites')))
})

test('no host has two profiles', () => {
  const names = SITES.flatMap(site => [...site.hosts, ...Object.keys(site.otherNames ?? {})])
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

describe.each(files)('%s', file => {
  const site = dataOf(file)
  const hostsOf = (address: string) => new URL(address).hostname.replace(/^www\./u, '')

  it('says what a profile may say', () => {
    const ajv = new Ajv({ allErrors: true })
    addFormats.default(ajv)
    ajv.validate(read('site.schema.json') as object, site)
    expect(ajv.errors ?? []).toEqual([])
  })

  it('is about the addresses seen', () => {
    const names = [...site.hosts, ...Object.keys(site.otherNames ?? {}).map(name => name.split('/', 1)[0] ?? '')]
    const isOwn = (host: string) => names.some(name => (name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name))
    expect(site.seen.filter(address => !isOwn(hostsOf(address)))).toEqual([])
  })

  it('names each page once: the key of a key is itself', () => {
    expect(site.seen.map(address => keyOf(keyOf(address)))).toEqual(site.seen.map(address => keyOf(address)))
  })

  it('writes identities with fields of the path', () => {
    const unknown = (site.shapes ?? []).flatMap(({ path, identity = '' }) => [...identity.matchAll(/\{(\w+)\}/gu)].map(([, field = '']) => field).filter(field => !new RegExp(`\\{${field}[:}]`, 'u').test(path)))
    expect(unknown).toEqual([])
  })
})
