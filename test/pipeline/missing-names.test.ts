/** A whole check over a resolver that is scripted: no name is called gone because ours was the fault. */
import type { LookupAddress } from 'node:dns'
import { expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { parseConnectTo } from '../../src/net/index.ts'
import { check } from '../../src/pipeline/check.ts'
import { aDocument } from '../../src/pipeline/documents.ts'
import { DEFAULT_SETTINGS } from '../../src/pipeline/settings.ts'
import { loadLexicon } from '../../src/text/lexicon/index.ts'
import { aSite, aWorld, sends } from '../net/makers.ts'
import { aDisk, bytes, noHosts } from './made-up.ts'

const PAPERS = ['alder', 'birch', 'cedar', 'elm']
const GONE = 'hazel.example'
const SENTENCE = 'the ferry keeps its winter timetable until the ice has left the upper river'
const ARTICLE = `<!doctype html><html lang="en"><title>Ferry timetable</title><article><h1>Ferry keeps its timetable</h1><p>The council said that ${SENTENCE}.</p><p>Nobody in the hall had a question, and the meeting went on to other things.</p></article>`
const hosts = [...PAPERS.map(name => `${name}.example`), GONE]
const BOOK = `${hosts.map((_, at) => `It was said that "${SENTENCE}"${at + 1} .`).join('\n\n')}\n\n${' '.repeat(46)}\n${hosts.map((host, at) => `${at + 1} Ferry keeps its timetable [Electronic resource]. - 2021. - URL: http://${host}/news/ferry-keeps-its-timetable-${700 + at}.html`).join('\n')}\n`

type Said = 'here' | 'missing' | 'fails'

/** `says` answers for every name but the one that is gone, by how many questions came before. */
async function checked(says: (turn: number, name: string) => Said): Promise<{ readonly report: Report; readonly turns: number }> {
  const { port } = await aSite(sends(200, ARTICLE))
  let turns = 0
  const resolve = (name: string): Promise<readonly LookupAddress[]> => {
    const said = says(turns, name)
    turns += 1
    const isMissing = said === 'missing' || (said === 'here' && name.endsWith(GONE))
    return isMissing || said === 'fails' ? Promise.reject(Object.assign(new Error(name), { code: isMissing ? 'ENOTFOUND' : 'EAI_AGAIN' })) : Promise.resolve([{ address: '127.0.0.1', family: 4 }])
  }
  const world = await aWorld({ resolve, retries: 0, ignoreRobots: true, connectTo: [parseConnectTo(`:80::${port}`), parseConnectTo(`:443:http::${port}`)] })
  const report = await check({
    documents: [aDocument('book.txt', bytes(BOOK))], settings: { ...DEFAULT_SETTINGS, archive: null, cache: null }, world, store: aDisk(), hosts: noHosts,
    loadLexicon, onEvent: () => undefined, signal: new AbortController().signal, write: () => Promise.resolve(),
  })
  return { report, turns }
}

const statesOf = ({ references }: Report) => Object.fromEntries(references.map(({ url, link }) => [new URL(url ?? '').hostname.split('.')[0] ?? '', link.state]))
const LIVING = Object.fromEntries(PAPERS.map(name => [name, 'ok']))

test('a name that is missing while others are there is gone', async () => {
  expect(statesOf((await checked(() => 'here')).report)).toEqual({ ...LIVING, hazel: 'dead' })
})

test('a net that goes down at any moment lets no page be called gone that isn’t', async () => {
  const { turns } = await checked(() => 'here')
  const wrong: unknown[] = []
  for (let from = 0; from <= turns; from += 1) {
    const states = statesOf((await checked(turn => (turn >= from ? 'missing' : 'here'))).report)
    if (PAPERS.some(name => states[name] === 'dead') || (from < turns && states['hazel'] === 'dead')) wrong.push({ from, states })
  }
  expect(wrong).toEqual([])
})

test('a net that is down from the start and comes back lets no page be called gone that isn’t', async () => {
  const wrong: unknown[] = []
  for (let until = 1; until <= 24; until += 1) {
    const states = statesOf((await checked(turn => (turn < until ? 'missing' : 'here'))).report)
    if (PAPERS.some(name => states[name] === 'dead')) wrong.push({ until, states })
  }
  expect(wrong).toEqual([])
})

test('a net that is down says so once, and of no page anything', async () => {
  const { report } = await checked(() => 'missing')
  expect([statesOf(report), report.findings.map(({ code }) => code)]).toEqual([{ ...Object.fromEntries(PAPERS.map(name => [name, 'unreachable'])), hazel: 'unreachable' }, ['network-down']])
})

test('a look-up that fails is no missing name', async () => {
  expect(statesOf((await checked((_, name) => (name.endsWith('cedar.example') ? 'fails' : 'here'))).report)['cedar']).toBe('unreachable')
})

test('a name that is missing under one form and there under the other is not gone', async () => {
  expect(statesOf((await checked((_, name) => (name === 'cedar.example' ? 'missing' : 'here'))).report)['cedar']).toBe('ok')
})

test('a name that is missing at first and there at the end of the run is not gone', async () => {
  let missing = 0
  const { report } = await checked((_, name) => (name.endsWith('cedar.example') && (missing += 1) <= 2 ? 'missing' : 'here'))
  expect(statesOf(report)['cedar']).toBe('ok')
})

test('a page whose name is missing is looked at once, and once more', async () => {
  const { report } = await checked(() => 'here')
  const page = report.pages.find(({ url }) => url.includes(GONE))
  expect([page?.looks.map(({ purpose }) => purpose), page?.traffic.looks, page?.traffic.furtherLooks]).toEqual([['page', 'second-look'], 1, 1])
})
