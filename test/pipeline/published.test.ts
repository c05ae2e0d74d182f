/** Published pages as documents, in a made-up world. */
import { expect, test } from 'vitest'
import { fetchPublished } from '../../src/pipeline/published.ts'
import { readDocument } from '../../src/pipeline/reading.ts'
import { aWorld } from './made-up.ts'

const ADDRESS = 'https://site.example/posts/rain'
const page = (token: string, words = 'It rained.') => `<meta name="token" content="${token}"><p>${words}<sup><a href="#n">1</a></sup></p><ol class="footnotes"><li id="n">See <a href="../snow">there</a>.</ol>`
const signal = new AbortController().signal

async function reading(pages: Parameters<typeof aWorld>[0]) {
  const [document] = await fetchPublished([{ address: ADDRESS }], aWorld(pages), signal)
  if (document === undefined || !('bytes' in document)) throw new Error('nothing was fetched')
  return readDocument(document)
}

test('a page is asked for as the manuscript, not as one that a note cites', async () => {
  const world = aWorld({ [ADDRESS]: page('a') })
  await fetchPublished([{ address: ADDRESS }], world, signal)
  expect(world.asked).toEqual([`manuscript ${ADDRESS}`])
})

test('its relative links lead from where it was at last', async () => {
  const { drafts } = await reading({ [ADDRESS]: { finalUrl: 'https://site.example/2021/posts/rain', body: Buffer.from(page('a')) } })
  expect(drafts.map(({ address }) => address?.repaired.url)).toEqual(['https://site.example/2021/snow'])
})

test('it is the same page whatever its server writes into it each time, until its text changes', async () => {
  const sumOf = async (html: string) => (await reading({ [ADDRESS]: html })).sha256
  const first = await sumOf(page('a'))
  expect([await sumOf(page('b')), await sumOf(page('a', 'It snowed.'))]).toEqual([first, expect.not.stringMatching(first)])
})

test('what its server calls a page is read as one, whatever it begins with', async () => {
  const { manuscript } = await reading({ [ADDRESS]: { body: Buffer.from('<p>It rained.<sup>1</sup></p><h2>Notes</h2><ol><li>A note.</ol>'), headers: { 'content-type': 'text/html; charset=utf-8' } } })
  expect([manuscript.format, manuscript.notes.map(({ text }) => text)]).toEqual(['html', ['A note.']])
})

test('a charset that only the server names is believed', async () => {
  const { manuscript } = await reading({ [ADDRESS]: { body: Buffer.concat([Buffer.from('<p>'), Buffer.from([0xe4, 0xee, 0xe6, 0xe4, 0xfc]), Buffer.from('</p>')]), headers: { 'content-type': 'text/html; charset=windows-1251' } } })
  expect(manuscript.running.text).toBe('дождь')
})

test.each<[string, Parameters<typeof aWorld>[0], RegExp]>([
  ['is gone', {}, /rain could not be fetched: its server answers with 404\.$/u],
  ['cannot be reached', { [ADDRESS]: { failure: 'timeout-connect' } }, /rain could not be fetched: no connection in time\.$/u],
  ['is larger than allowed', { [ADDRESS]: { body: Buffer.from(page('a')), flaws: ['cut-at-limit'] } }, /larger than --max-bytes allows/u],
  ['came in part', { [ADDRESS]: { body: Buffer.from(page('a')), flaws: ['ended-early'] } }, /came only in part/u],
  ['is empty', { [ADDRESS]: '' }, /is empty/u],
])('a page that %s is no manuscript', async (_, pages, sentence) => {
  await expect(reading(pages)).rejects.toThrow(sentence)
})
