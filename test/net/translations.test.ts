/** A translation service with LibreTranslate's interface, stood in for on loopback. */
import type http from 'node:http'
import { expect, test } from 'vitest'
import { worded } from '../../src/model/phrase.ts'
import { sayTranslationFailure } from '../../src/pipeline/worlds.ts'
import type { WorldEvent, WorldOptions } from '../../src/net/index.ts'
import { aSite, aWorld, type Site } from './makers.ts'

const RU_EN = { from: 'ru', to: 'en' } as const
const NO_SIGNAL = new AbortController().signal

interface Asked { readonly q: string; readonly source: string; readonly target: string; readonly format: string; readonly api_key?: string }

/** Answers each question by `answer`, and keeps what it was asked. */
async function aService(answer: (asked: Asked) => { readonly status?: number; readonly body: unknown }): Promise<{ readonly site: Site; readonly questions: Asked[] }> {
  const questions: Asked[] = []
  const site = await aSite((request, response) => {
    void textOf(request).then(text => {
      const asked = JSON.parse(text) as Asked
      questions.push(asked)
      const { status = 200, body } = answer(asked)
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  return { site, questions }
}

async function textOf(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

function aTranslatingWorld(translate: string, more: Partial<WorldOptions> = {}) {
  const failures: string[] = []
  const onEvent = (event: WorldEvent) => { if (event.kind === 'translation-failed') failures.push(worded(sayTranslationFailure(event))) }
  return aWorld({ translate, retries: 0, onEvent, ...more }).then(world => ({ world, failures }))
}

test('is asked as its interface wants, with the key of the environment', async () => {
  const { site, questions } = await aService(({ q }) => ({ body: { translatedText: `<${q}>` } }))
  const { world } = await aTranslatingWorld(site.base, { environment: { FOOTPROOF_TRANSLATE_KEY: 'secret' } })
  expect(await world.translate('Мост открыт.', RU_EN, NO_SIGNAL)).toBe('<Мост открыт.>')
  expect(questions).toEqual([{ q: 'Мост открыт.', source: 'ru', target: 'en', format: 'text', api_key: 'secret' }])
  expect(site.asked).toEqual(['POST /translate'])
})

test('is asked once for one text', async () => {
  const { site, questions } = await aService(({ q }) => ({ body: { translatedText: q } }))
  const { world } = await aTranslatingWorld(site.base)
  await Promise.all([1, 2, 3].map(() => world.translate('Мост открыт.', RU_EN, NO_SIGNAL)))
  expect(questions).toHaveLength(1)
})

test.each([
  ['fails', { status: 500, body: { error: 'out of memory' } }, /status 500: out of memory/u], ['wants a key', { status: 403, body: { error: 'Visit us to get an API key' } }, /status 403: Visit us/u], ['answers something else', { body: ['?'] }, /its answer holds no translation/u],
])('that %s costs one sentence, and is left alone', async (_, answer, said) => {
  const { site, questions } = await aService(() => answer)
  const { world, failures } = await aTranslatingWorld(site.base)
  expect(await Promise.all(['Мост открыт.', 'Мост закрыт.'].map(text => world.translate(text, RU_EN, NO_SIGNAL)))).toEqual([null, null])
  expect([questions.length, failures.length, said.test(failures[0] ?? '')]).toEqual([1, 1, true])
})

test('that does not know a language is asked for others', async () => {
  const { site } = await aService(({ source, q }) => (source === 'be' ? { status: 400, body: { error: 'be is not supported' } } : { body: { translatedText: q } }))
  const { world, failures } = await aTranslatingWorld(site.base)
  expect([await world.translate('Мост адкрыты.', { from: 'be', to: 'en' }, NO_SIGNAL), await world.translate('Мост открыт.', RU_EN, NO_SIGNAL), failures]).toEqual([null, 'Мост открыт.', []])
})

test('on a private address is not asked unless that is allowed', async () => {
  const { site, questions } = await aService(({ q }) => ({ body: { translatedText: q } }))
  const { world, failures } = await aTranslatingWorld(site.base, { allowPrivate: false })
  expect([await world.translate('Мост открыт.', RU_EN, NO_SIGNAL), questions.length, failures.length]).toEqual([null, 0, 1])
})

test('keeps to a clock of its own', async () => {
  const { site } = await aService(({ q }) => ({ body: { translatedText: q } }))
  const { world } = await aTranslatingWorld(site.base, { delayMs: 60 })
  await Promise.all(['раз', 'два', 'три'].map(text => world.translate(text, RU_EN, NO_SIGNAL)))
  const gaps = site.starts.slice(1).map((start, index) => start - (site.starts[index] ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThan(45)
})
