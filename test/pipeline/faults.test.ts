/** A check whose disk and whose net fail at any moment; a failing run prints its seed. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FAILURE_REASONS, type FailureReason, type Look } from '../../src/model/look.ts'
import type { Report } from '../../src/model/report.ts'
import type { World } from '../../src/model/world.ts'
import { check } from '../../src/pipeline/check.ts'
import { aDocument } from '../../src/pipeline/documents.ts'
import { DEFAULT_SETTINGS } from '../../src/pipeline/settings.ts'
import { openHostMemory, openStore } from '../../src/store/index.ts'
import { loadLexicon } from '../../src/text/lexicon/index.ts'
import { anAnswer, aFailure } from '../makers.ts'
import { faults, faultyDisk, type FaultyDisk } from '../store/faulty-disk.ts'
import { aWorld, bytes, noHosts, type MadeUpWorld } from './made-up.ts'

/** A thousand over the four laws here. */
const RUNS = 250
const TITLES = ['ferry keeps its winter timetable', 'library opens on the square', 'tram returns to the upper town']
const addressOf = (page: number) => `https://paper-${page % 2}.example/news/2021/${(TITLES[page] ?? '').replaceAll(' ', '-')}-2021${page}.html`
const manuscript = `${TITLES.map((title, page) => `People say that the ${title} this year${page + 1} .`).join(' ')}\n\n${' '.repeat(46)}\n${TITLES.map((title, page) => `${page + 1} The ${title} [Electronic resource]. - 2021. - URL: ${addressOf(page)}`).join('\n')}\n`
const html = (title: string) => `<!doctype html><html lang="en"><title>The ${title}</title><article><h1>The ${title}</h1><p>The ${title} this year, as the council had hoped.</p><p>Nobody in the hall had a question, and the meeting went on to other things.</p></article>`
/** All live but the last, which is gone. */
const web = () => aWorld(Object.fromEntries(TITLES.slice(0, -1).map((title, page) => [addressOf(page), html(title)])))

const documents = [aDocument('book.txt', bytes(manuscript))]
const checked = (world: World, disk: FaultyDisk): Promise<Report> => check({
  documents, settings: { ...DEFAULT_SETTINGS, archive: null }, world, store: openStore('/out', disk), hosts: openHostMemory('/cache', disk), loadLexicon, onEvent: () => undefined, signal: new AbortController().signal,
  write: async report => { await openStore('/out', disk).writeFile(report.run.id, 'report.json', JSON.stringify(report)) },
})

/** What a report says, without the run's name. */
const said = ({ references, pages, findings, summary }: Report): unknown => JSON.parse(JSON.stringify({ references, pages, findings, summary }))

/** A quarter of a minute on an idle machine; one that is busy takes many times that. */
const RUNS_MS = 300_000

test('a check that goes on after any fault of the disk comes to the report of one that was never disturbed', async () => {
  const undisturbed = said(await checked(web(), faultyDisk()))
  await fc.assert(fc.asyncProperty(faults(undefined, 70), fc.boolean(), async (planned, isTwice) => {
    const disk = faultyDisk(planned)
    await checked(web(), disk).catch(() => undefined)
    if (isTwice) await checked(web(), disk.restarted(planned)).catch(() => undefined)
    const next = disk.restarted()
    const report = await checked(web(), next)
    expect(said(report)).toEqual(undisturbed)
    const written = [...next.files].filter(([path]) => path.endsWith('report.json')).map(([, content]) => JSON.parse(Buffer.from(content).toString()) as Report)
    expect(written.map(said)).toContainEqual(undisturbed)
  }), { numRuns: RUNS })
}, RUNS_MS)

test('what was kept before the process was killed is not asked for again', async () => {
  await fc.assert(fc.asyncProperty(faults(['killed'], 70), async planned => {
    const disk = faultyDisk(planned)
    const kept: string[] = []
    await check({
      documents, settings: { ...DEFAULT_SETTINGS, archive: null }, world: web(), store: openStore('/out', disk), hosts: noHosts, loadLexicon, signal: new AbortController().signal, write: () => Promise.reject(new Error('ended')),
      onEvent: event => { if (event.kind === 'page-done') kept.push(event.url) },
    }).catch(() => undefined)
    const world = web()
    await checked(world, disk.restarted())
    expect(kept.filter(url => world.asked.includes(url))).toEqual([])
  }), { numRuns: RUNS })
}, RUNS_MS)

/** Reasons that say something of the net or the server's mood, and nothing of the page. */
const PASSING = FAILURE_REASONS.filter(reason => reason !== 'name-not-found')
type Trouble = { readonly at: number } & ({ readonly reason: FailureReason } | { readonly status: number } | { readonly cutAt: number })
const troubles: fc.Arbitrary<readonly Trouble[]> = fc.array(fc.oneof(
  fc.record({ at: fc.nat(14), reason: fc.constantFrom(...PASSING) }),
  fc.record({ at: fc.nat(14), status: fc.constantFrom(408, 429, 500, 502, 503, 504, 520, 401, 403, 999) }),
  fc.record({ at: fc.nat(14), cutAt: fc.nat(400) }),
), { maxLength: 14 })

function troubled(world: MadeUpWorld, planned: readonly Trouble[]): World {
  let asked = 0
  return {
    ...world,
    async look(url, purpose, signal): Promise<Look> {
      const trouble = planned.find(({ at }) => at === asked)
      asked += 1
      const look = await world.look(url, purpose, signal)
      if (trouble === undefined) return look
      if ('reason' in trouble) return aFailure({ url, finalUrl: url, reason: trouble.reason })
      if ('status' in trouble) return anAnswer({ url, finalUrl: url, status: trouble.status, body: bytes('<title>Error</title><p>Try again later.') })
      return look.kind === 'answer' && look.status === 200 ? { ...look, body: look.body.subarray(0, trouble.cutAt), flaws: ['ended-early'] } : look
    },
  }
}

const LIVING = new Set(TITLES.slice(0, -1).map((_, page) => addressOf(page)))
const GONE = new Set(['dead', 'soft-404'])

test('a fault of the net lets no living page be called gone', async () => {
  await fc.assert(fc.asyncProperty(troubles, async planned => {
    const { pages } = await checked(troubled(web(), planned), faultyDisk())
    expect(pages.filter(({ url, link }) => LIVING.has(url) && GONE.has(link.state)).map(({ url, link }) => [url, link.state, link.reason])).toEqual([])
  }), { numRuns: RUNS })
}, RUNS_MS)

test('where the net goes down for good, every page that was not reached is told as such', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...PASSING.filter(reason => /^(?:timeout|reset|refused|no-route|name-lookup)/u.test(reason))), fc.nat(10), async (reason, from) => {
    const planned = Array.from({ length: 40 }, (_, index) => ({ at: from + index, reason }))
    const { pages } = await checked(troubled(web(), planned), faultyDisk())
    expect(pages.filter(({ url, link }) => LIVING.has(url) && GONE.has(link.state)).map(({ url, link }) => [url, link.state])).toEqual([])
  }), { numRuns: RUNS })
}, RUNS_MS)
