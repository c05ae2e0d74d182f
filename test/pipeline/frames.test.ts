/** Pages of frames: what they show is read at the price of one more look. */
import { expect, test } from 'vitest'
import { check } from '../../src/pipeline/check.ts'
import { aDocument } from '../../src/pipeline/documents.ts'
import { DEFAULT_SETTINGS } from '../../src/pipeline/settings.ts'
import { loadLexicon } from '../../src/text/lexicon/index.ts'
import { aDisk, aWorld, bytes, noHosts } from './made-up.ts'

const HOME = 'https://mill.example/history/index.htm'
const TEXT = 'https://mill.example/history/text.htm'
const QUOTE = 'the old mill ground its last sack of rye on the eve of the flood'
const manuscript = `The valley lived on bread. "${QUOTE}"1 , as its keeper wrote.

${' '.repeat(46)}
1 The history of the mill [Electronic resource]. - 2004. - URL: ${HOME} (accessed: 10.03.2021)
`
const FRAMES = '<html><head><title>The history of the mill</title></head><frameset cols="20%,80%"><frame src="menu.htm" name="menu"><frame src="text.htm" name="main"></frameset></html>'
const STORY = `<html><body><p>For a hundred years people came here with their carts, and then ${QUOTE}, which nobody had foreseen.</p><p>Today the wheel stands still, and the house beside it is a museum that opens on Sundays.</p></body></html>`

const reported = async (pages: Parameters<typeof aWorld>[0], archive: Parameters<typeof aWorld>[1] = {}) => {
  const world = aWorld(pages, archive)
  const report = await check({ documents: [aDocument('book.txt', bytes(manuscript))], settings: DEFAULT_SETTINGS, world, store: aDisk(), hosts: noHosts, loadLexicon, onEvent: () => undefined, signal: new AbortController().signal, write: () => Promise.resolve() })
  const [reference] = report.references
  if (reference === undefined) throw new Error('a reference was expected')
  return { world, reference, page: report.pages[0] }
}

test('the document in the main frame is read in the page’s place, under the page’s own name', async () => {
  const { reference } = await reported({ [HOME]: FRAMES, [TEXT]: STORY })
  expect([reference.link.state, reference.link.frame, reference.identity.verdict, reference.claims[0]?.match.verdict]).toEqual(['ok', TEXT, 'confirmed', 'confirmed'])
})

test('it costs one further look, which is told', async () => {
  const { world, page } = await reported({ [HOME]: FRAMES, [TEXT]: STORY })
  expect(world.asked).toEqual([HOME, `frame ${TEXT}`])
  expect([page?.traffic.looks, page?.traffic.furtherLooks, page?.looks.map(({ purpose }) => purpose)]).toEqual([1, 1, ['page', 'frame']])
})

test('a frame that can’t be had leaves the page closed to us, not missing', async () => {
  const { reference } = await reported({ [HOME]: FRAMES })
  expect([reference.link.state, reference.link.reason, reference.link.frame, reference.claims[0]?.match.verdict]).toEqual(['blocked', 'frames-only', null, 'unverified'])
})

test('frames of another site are not followed', async () => {
  const { world } = await reported({ [HOME]: FRAMES.replace('text.htm', 'https://elsewhere.example/text.htm') })
  expect(world.asked.some(asked => asked.startsWith('frame '))).toBe(false)
})

test('frames of an archived copy are opened in the archive', async () => {
  const { reference } = await reported({}, { [HOME]: { datetime: '2021-03-01T00:00:00Z', html: FRAMES }, [TEXT]: { datetime: '2021-03-01T00:00:00Z', html: STORY } })
  expect(reference.claims[0]?.match).toMatchObject({ verdict: 'confirmed', against: 'archive' })
})
