import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { check, type CheckJob } from '../../src/pipeline/check.ts'
import { aDocument } from '../../src/pipeline/documents.ts'
import { DEFAULT_SETTINGS } from '../../src/pipeline/settings.ts'
import { loadLexicon } from '../../src/text/lexicon/index.ts'
import type { HostFacts, HostMemory } from '../../src/model/world.ts'
import { anAnswer, aFailure } from '../makers.ts'
import { aDisk, aWorld, bytes, noHosts, type MadeUpWorld } from './made-up.ts'

const FOOT = ' '.repeat(46)
const HARBOUR = 'https://news.example/economy/new-harbour-crane-lifts-first-load-10001.html'
const SCHOOL = 'https://news.example/society/village-school-opens-its-doors-10002.html'

const manuscript = `The town has changed. "The crane lifted its first load of 40 tonnes on Monday morning"1 . It was a
long wait for everybody who works there.

A year later "the village school opened its doors to 120 children after a long repair"2 , and the
harbour was named again: "the crane lifted its first load of 40 tonnes on Monday morning"3 .

${FOOT}
1 New harbour crane lifts first load [Electronic resource]. - 2021. - URL: ${HARBOUR}
2 Village school opens its doors [Electronic resource]. - 2021. - URL: ${SCHOOL}
3 New harbour crane lifts first load [Electronic resource]. - 2021. - URL: ${HARBOUR.replace('https', 'http')}
`
const page = (headline: string, ...paragraphs: string[]) => `<!doctype html><html lang="en"><title>${headline}</title><article><h1>${headline}</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}</article>`
const CRANE = page('New harbour crane lifts first load', 'The crane lifted its first load of 40 tonnes on Monday morning.', 'People had come from all over the coast to see it, and the port master gave a short speech.')
const OPENING = page('Village school opens its doors', 'The village school opened its doors to 120 children after a long repair.', 'The teachers had moved back into the building a week before, and the library will follow.')

const aJob = (change: Partial<CheckJob> = {}): CheckJob => ({
  documents: [aDocument('book.txt', bytes(manuscript))], settings: DEFAULT_SETTINGS, world: aWorld({ [HARBOUR]: CRANE, [SCHOOL]: OPENING }), store: aDisk(), hosts: noHosts,
  loadLexicon, onEvent: () => undefined, signal: new AbortController().signal, write: () => Promise.resolve(), ...change,
})
const note = (report: Report, number: number) => {
  const found = report.references.find(reference => reference.note === number)
  if (found === undefined) throw new Error(`the report has no note ${number}`)
  return found
}

describe('a living page that says it', () => {
  test('is ok, confirmed, and to be kept', async () => {
    const report = await check(aJob())
    expect(note(report, 1).link.state).toBe('ok')
    expect(note(report, 1).claims[0]?.quotes[0]?.match.verdict).toBe('confirmed')
    expect(note(report, 1).action).toBe('keep')
  })

  test('is asked for once, however many notes print it', async () => {
    const world = aWorld({ [HARBOUR]: CRANE, [SCHOOL]: OPENING })
    const report = await check(aJob({ world }))
    expect(world.asked).toHaveLength(2)
    expect(note(report, 3).sameAs).toEqual(['book.txt#1'])
  })
})

test('a page that says another figure refutes the quotation, and the figures are named', async () => {
  const report = await check(aJob({ world: aWorld({ [HARBOUR]: CRANE.replace('40 tonnes', '14 tonnes'), [SCHOOL]: OPENING }) }))
  const match = note(report, 1).claims[0]?.quotes[0]?.match
  expect(match).toMatchObject({ verdict: 'refuted', kind: 'numbers-differ' })
  expect(note(report, 1).action).toBe('correct-quotation')
})

describe('a page that is gone', () => {
  test('is dead after a second look', async () => {
    const world = aWorld({ [SCHOOL]: OPENING })
    const report = await check(aJob({ world }))
    expect(note(report, 1).link.state).toBe('dead')
    expect(world.asked.filter(asked => asked.startsWith('second-look'))).toHaveLength(1)
  })

  test('is stood in for by an archived copy that carries the quotation', async () => {
    const report = await check(aJob({ world: aWorld({ [SCHOOL]: OPENING }, { [HARBOUR]: { datetime: '2021-06-01T00:00:00Z', html: CRANE } }) }))
    expect(note(report, 1).claims[0]?.quotes[0]?.match).toMatchObject({ verdict: 'confirmed', against: 'archive' })
    expect(note(report, 1).action).toBe('use-archive')
  })
})

test('a living page that lost the quotation has changed, if its copy carries it', async () => {
  const world = aWorld({ [HARBOUR]: page('New harbour crane lifts first load', 'The page is being rewritten by the editors of the agency, who ask for patience.'), [SCHOOL]: OPENING }, { [HARBOUR]: { datetime: '2021-06-01T00:00:00Z', html: CRANE } })
  const report = await check(aJob({ world }))
  expect(note(report, 1).claims[0]?.quotes[0]?.match).toMatchObject({ verdict: 'confirmed', against: 'archive' })
  expect(note(report, 1).findings.map(finding => finding.code)).toContain('page-changed')
})

describe('a name that doesn’t exist', () => {
  const gone = { failure: 'name-not-found' as const }
  test('is dead at its second look', async () => {
    const report = await check(aJob({ world: aWorld({ [HARBOUR]: CRANE, [SCHOOL.replace('news', 'lost')]: gone }), documents: [aDocument('book.txt', bytes(manuscript.replace(SCHOOL, SCHOOL.replace('news', 'lost'))))] }))
    expect(note(report, 2).link.state).toBe('dead')
  })
  test('is not told from one that can’t be looked up while none can: the network is said to be down once', async () => {
    const unknown = { failure: 'name-lookup-failed' as const }
    const report = await check(aJob({ world: aWorld({ [HARBOUR]: unknown, [SCHOOL]: unknown }) }))
    expect(note(report, 1).link.state).toBe('unreachable')
    expect(report.findings.filter(finding => finding.code === 'network-down')).toHaveLength(1)
  })
})

describe('a run that is stopped', () => {
  test('names every reference, and says what wasn’t reached', async () => {
    const stop = new AbortController()
    const report = await check(aJob({ signal: stop.signal, onEvent: event => { if (event.kind === 'page-done') stop.abort() } }))
    expect(report.run.complete).toBe(false)
    expect(report.references).toHaveLength(3)
    expect(note(report, 2).link.state).toBe('not-checked')
  })

  test('goes on where it was', async () => {
    const store = aDisk()
    const stop = new AbortController()
    const first = await check(aJob({ store, signal: stop.signal, onEvent: event => { if (event.kind === 'page-done') stop.abort() } }))
    const world = aWorld({ [HARBOUR]: CRANE, [SCHOOL]: OPENING })
    const second = await check(aJob({ store, world }))
    expect(second.run).toMatchObject({ id: first.run.id, complete: true })
    expect(world.asked).toEqual([SCHOOL])
    expect(note(second, 1).link.state).toBe('ok')
  })

  test('goes on where it was when its reports could not be written', async () => {
    const store = aDisk()
    await expect(check(aJob({ store, write: () => Promise.reject(new Error('the disk is full')) }))).rejects.toThrow(/full/u)
    const world = aWorld({})
    const report = await check(aJob({ store, world }))
    expect(report.run.complete).toBe(true)
    expect(world.asked).toEqual([])
  })

  test('is begun anew once it was finished', async () => {
    const store = aDisk()
    await check(aJob({ store }))
    const world = aWorld({ [HARBOUR]: CRANE, [SCHOOL]: OPENING })
    await check(aJob({ store, world }))
    expect(world.asked).toHaveLength(2)
  })
})

test('an excluded address is not asked', async () => {
  const world = aWorld({ [HARBOUR]: CRANE, [SCHOOL]: OPENING })
  const report = await check(aJob({ world, settings: { ...DEFAULT_SETTINGS, exclude: [/school/u] } }))
  expect(note(report, 2).link).toMatchObject({ state: 'not-checked', reason: 'excluded' })
  expect(world.asked).toEqual([HARBOUR])
})

describe('a site that shows one page for everything', () => {
  const shell = page('All the news', 'All the news of the coast, all day, from the ferries to the fields behind the dunes.')
  const everywhere = (world: MadeUpWorld): MadeUpWorld => ({ ...world, look: (url, purpose, signal) => world.look(url, purpose, signal).then(look => ({ ...look, ...anAnswer({ url, finalUrl: url, body: bytes(shell) }) })) })

  test('does not have the article, and does not have it offline either', async () => {
    const facts = new Map<string, HostFacts>()
    const hosts: HostMemory = { ...noHosts, recall: key => Promise.resolve(facts.get(key) ?? null), keep: (key, fact) => { facts.set(key, fact); return Promise.resolve() } }
    const online = await check(aJob({ hosts, world: everywhere(aWorld({})) }))
    const kept = { ...aWorld({ [HARBOUR]: shell, [SCHOOL]: shell }) }
    const offline: MadeUpWorld = { ...kept, look: (url, purpose, signal) => (purpose === 'page' ? kept.look(url, purpose, signal) : Promise.resolve(aFailure({ url, finalUrl: url, reason: 'offline' }))) }
    const later = await check(aJob({ hosts, world: offline }))
    expect([online, later].map(report => note(report, 1).link.reason)).toEqual(['same-as-missing-sibling', 'same-as-missing-sibling'])
  })
})
