/** The configuration file: what is accepted, what is complained of, and that schema, table and check are of one mind. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readAuditOptions } from '../../src/cli/audit-options.ts'
import { configYaml } from '../../src/cli/config-file.ts'
import { configSchema } from '../../src/cli/config-schema.ts'
import { SETTINGS } from '../../src/cli/config-table.ts'
import { CONFIG_NAMES, readConfig } from '../../src/cli/config.ts'
import { readCheckOptions } from '../../src/cli/options.ts'
import { initCommand } from '../../src/cli/commands/init.ts'
import { speak } from '../../src/cli/voice.ts'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'footproof-config-')) })
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })

/** Of a file with this content. */
function configured(content: unknown, name = 'footproof.yaml') {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return readConfig(path)
}

describe('a configuration', () => {
  test('is YAML or JSON', async () => {
    const expected = { documents: ['a.docx'], delay: '2000' }
    expect([await configured('documents: a.docx\ndelay: 2000 # slowly\n'), await configured({ documents: ['a.docx'], delay: 2000 }, 'footproof.json')]).toEqual([expected, expected])
  })
  test.each([
    ['webhok: https://a.example', /no option webhok: did you mean webhook\?/u], ['hosts: { a.example: { delai: 5 } }', /no option delai for a host: did you mean delay\?/u], ['hosts: { a.example: { delay: soon } }', /hosts\.a\.example\.delay must be number, not "soon"/u],
    ['hosts: { a.example: { per-host: 0 } }', /hosts\.a\.example\.per-host must be >=1, not 0/u], ['documents: 5', /documents must be/u], ['quiet: maybe', /quiet must be boolean, not "maybe"/u],
    ['webhook-secret: abc', /webhook-secret is a secret, .*FOOTPROOF_WEBHOOK_SECRET/u], ['translate-key: abc', /FOOTPROOF_TRANSLATE_KEY/u], ['password: abc', /password is a secret/u],
    ['webhook: https://me:abc@a.example/', /the address under webhook holds a secret/u], ['translate: https://a.example/?api_key=abc', /the address under translate holds a secret/u], ['- a\n- b', /list of options/u],
  ])('of %s is complained of', async (content, said) => {
    await expect(configured(content)).rejects.toThrow(said)
  })
  test('never repeats a secret', async () => {
    await expect(configured('webhook-secret: hunter2')).rejects.not.toThrow('hunter2')
  })
})

describe('presets', () => {
  test('set several options at once', async () => {
    expect((await readCheckOptions({ politeness: 'polite', strictness: 'strict' }))).toMatchObject({ settings: { delayMs: 3000, maxConcurrency: 16 }, failOn: 'warning' })
  })
  test('yield to what is given itself', async () => {
    expect((await readCheckOptions({ politeness: 'polite', delay: '100', strictness: 'lenient', failOn: 'error' }))).toMatchObject({ settings: { delayMs: 100, maxConcurrency: 16 }, failOn: 'error' })
  })
  test('that there are not are named with those there are', async () => {
    await expect(readCheckOptions({ politeness: 'rude' })).rejects.toThrow('polite, normal, swift')
  })
})

test('rules of hosts are read, whatever way a host is written', async () => {
  const { settings } = await readCheckOptions(await configured({ hosts: { 'https://www.News.example/': { 'delay': 3000, 'per-host': 2 }, 'пример.example': { skip: true, reason: 'gone' } } }))
  expect(settings.hostRules).toEqual([{ host: 'news.example', delayMs: 3000, perHost: 2, isSkipped: false, reason: null }, { host: 'xn--e1afmkfd.example', delayMs: null, perHost: null, isSkipped: true, reason: 'gone' }])
})

test('secrets come from the environment', async () => {
  expect((await readAuditOptions({ webhook: 'https://a.example/hook' }, { FOOTPROOF_WEBHOOK_SECRET: 'k' })).webhook).toEqual({ address: 'https://a.example/hook', secret: 'k', withTexts: false })
  expect((await readAuditOptions({ webhook: 'https://a.example/hook' }, { FOOTPROOF_WEBHOOK: 'https://b.example/T0/B0' })).webhook?.address).toBe('https://b.example/T0/B0')
})

describe('schema', () => {
  const check = new Ajv2020({ strict: false, allErrors: true }).compile(configSchema())
  const isRead = async (value: unknown) => configured(value as object).then(readAuditOptions).then(() => true, () => false)

  test('in the package is that of the code', async () => {
    await expect(`${JSON.stringify(configSchema(), null, 2)}\n`).toMatchFileSnapshot('../../src/cli/config.schema.json')
  })
  test('names every option that is read, and no other', () => {
    expect(Object.keys(SETTINGS).sort()).toEqual(CONFIG_NAMES.filter(name => name !== '$schema').sort())
  })
  test('has each option’s default and example pass', async () => {
    for (const [name, { otherwise, example }] of Object.entries(SETTINGS)) {
      for (const value of [otherwise, example]) {
        if (value === null || value === undefined || name === 'lexicon') continue
        expect([name, value, check({ [name]: value }), await isRead({ [name]: value })]).toEqual([name, value, true, true])
      }
    }
  })
  // What a text must be like beyond that, the code alone knows.
  test('refuses nothing that is accepted, and numbers and switches that are not', async () => {
    const value = fc.oneof(fc.boolean(), fc.integer({ min: -5, max: 2_000_000_000 }), fc.double(), fc.constantFrom('strict', 'polite', 'error', 'ru', 'html', '12h', '1d', 'a.docx', 'https://a.example/x', ''), fc.array(fc.constantFrom('a.docx', 'html', '^x'), { maxLength: 3 }),
      fc.constantFrom({}, { 'a.example': {} }, { 'a.example': { delay: 5, skip: true } }, { 'a.example': { delay: -5 } }, { 'a.example': 5 }))
    await fc.assert(fc.asyncProperty(fc.constantFrom(...Object.keys(SETTINGS).filter(name => name !== 'lexicon')), value, async (name, given) => {
      const [read, passes] = [await isRead({ [name]: given }), check({ [name]: given })]
      expect([name, given, passes]).toEqual([name, given, read || (passes && (typeof given === 'string' || Array.isArray(given)))])
    }), { numRuns: 400 })
  })
})

describe('footproof init', () => {
  test('writes every option, as comments, with its default', () => {
    const yaml = configYaml({ schema: './s.json', documents: ['book.docx'], lang: 'en' })
    const all: unknown = parse(yaml.split('\n').map(line => line.replace(/^#(?=[a-z]| {2})/u, '')).filter(line => !line.startsWith('#')).join('\n'))
    expect(parse(yaml)).toEqual({ documents: ['book.docx'] })
    expect(Object.keys(all as object).sort()).toEqual(Object.keys(SETTINGS).sort())
  })
  test('names the manuscripts beside it, and what it wrote can be read', async () => {
    writeFileSync(join(folder, 'book.docx'), '')
    for (const name of ['footproof.yaml', 'footproof.json']) {
      await initCommand(join(folder, name))
      expect(await readConfig(join(folder, name))).toEqual({ documents: ['book.docx'] })
    }
    expect(readFileSync(join(folder, 'footproof.yaml'), 'utf8')).toMatch(/^# yaml-language-server: \$schema=\S+config\.schema\.json\n/u)
  })
  test('explains in Russian what is to be read in Russian, and asks for it', async () => {
    await speak('ru')
    try {
      const yaml = configYaml({ schema: './s.json', documents: [], lang: 'ru' })
      expect(parse(yaml)).toEqual({ lang: 'ru' })
      const comments = yaml.split('\n').filter(line => /^# \p{Letter}/u.test(line) && !line.startsWith('# yaml-'))
      expect(comments.filter(line => !/\p{Script=Cyrillic}/u.test(line))).toEqual([])
    } finally {
      await speak('en')
    }
  })
  test('overwrites nothing', async () => {
    writeFileSync(join(folder, 'footproof.yaml'), 'delay: 5')
    await expect(initCommand(join(folder, 'footproof.yaml'))).rejects.toThrow('There is a file')
    expect(readFileSync(join(folder, 'footproof.yaml'), 'utf8')).toBe('delay: 5')
  })
})
