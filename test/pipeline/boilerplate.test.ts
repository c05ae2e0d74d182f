/** What all pages of a site print is said by none of its articles. */
import { expect, test } from 'vitest'
import { check } from '../../src/pipeline/check.ts'
import { aDocument } from '../../src/pipeline/documents.ts'
import { DEFAULT_SETTINGS } from '../../src/pipeline/settings.ts'
import { loadLexicon } from '../../src/text/lexicon/index.ts'
import { aDisk, aWorld, bytes, noHosts } from './made-up.ts'

const SAID = 'the agency was founded in the year of the great flood by two brothers'
const TOPICS = ['harbour', 'school', 'bridge', 'market', 'library', 'railway']
const urlOf = (topic: string) => `https://agency.example/news/new-${topic}-opens-in-the-old-town.html`
const story = (topic: string, within = '') => `<main><h1>New ${topic} opens in the old town</h1><p>The ${topic} opened on Monday after two years of work, and many people came to see it and to hear the mayor.</p>${within}<p>Nobody knows yet what became of the old ${topic}, which had stood there for a hundred years and more.</p></main>`
const page = (topic: string, { within = '', below = '' } = {}) => `<!doctype html><html lang="en"><title>New ${topic} opens in the old town</title>${story(topic, within)}${below}</html>`
const manuscript = (count: number) => `${TOPICS.slice(0, count).map((topic, at) => `Much was written about the ${topic}. "${SAID}"${at + 1} , as it says there, and nobody has doubted it since.`).join('\n\n')}

${' '.repeat(46)}
${TOPICS.slice(0, count).map((topic, at) => `${at + 1} New ${topic} opens in the old town [Electronic resource]. - 2021. - URL: ${urlOf(topic)}`).join('\n')}
`
const matches = async (count: number, pageOf: (topic: string) => string) => {
  const report = await check({ documents: [aDocument('book.txt', bytes(manuscript(count)))], settings: DEFAULT_SETTINGS, world: aWorld(Object.fromEntries(TOPICS.map(topic => [urlOf(topic), pageOf(topic)]))), store: aDisk(), hosts: noHosts, loadLexicon, onEvent: () => undefined, signal: new AbortController().signal, write: () => Promise.resolve() })
  return report.references.map(({ claims }) => claims[0]?.match).map(match => [match?.verdict, match?.where])
}
const BELOW = `<div class="about"><p>About us: ${SAID}.</p></div>`
const WITHIN = `<p>It is told that ${SAID}.</p>`

test('a sentence below every page confirms nothing, on whichever page it was found', async () => {
  expect(new Set((await matches(4, topic => page(topic, { below: BELOW }))).map(String))).toEqual(new Set(['unverified,boilerplate']))
})

test('of two pages nothing can be told', async () => {
  expect((await matches(2, topic => page(topic, { below: BELOW }))).map(([verdict]) => verdict)).toEqual(['confirmed', 'confirmed'])
})

test('a sentence on some pages only is theirs', async () => {
  expect((await matches(5, topic => page(topic, { below: topic === 'harbour' || topic === 'school' || topic === 'bridge' ? BELOW : '' }))).slice(0, 3).map(([verdict]) => verdict)).toEqual(['confirmed', 'confirmed', 'confirmed'])
})

test('what a few articles tell alike they do tell', async () => {
  expect((await matches(4, topic => page(topic, { within: WITHIN }))).map(([verdict]) => verdict)).toEqual(['confirmed', 'confirmed', 'confirmed', 'confirmed'])
})

test('within articles it takes more of them', async () => {
  expect(new Set((await matches(6, topic => page(topic, { within: WITHIN }))).map(String))).toEqual(new Set(['unverified,boilerplate']))
})
