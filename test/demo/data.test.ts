/** Manuscript, web and truth of the demo belong together. */
import { expect, test } from 'vitest'
import { sampleManuscript } from '../../src/demo/index.ts'
import { addressKey, loadWeb } from '../../src/demo/web.ts'
import { readTruth } from './truth.ts'

const manuscript = new TextDecoder().decode((await sampleManuscript()).bytes)
const web = await loadWeb()
const truth = await readTruth()
const squeezed = (text: string) => text.replace(/\s+/gu, '')

test('the manuscript has at least 45 notes, each with a row of truth', () => {
  const notes = new Set(truth.rows.map(row => row.id.split('.')[0]))
  expect(notes.size).toBeGreaterThanOrEqual(45)
  expect([...notes].filter(note => !new RegExp(`^${note ?? ''} [A-Z]`, 'mu').test(manuscript))).toEqual([])
})

test('every address of the truth has an answer in the replica', () => {
  const known = new Set(web.pages.map(({ url }) => addressKey(url)))
  const refusing = web.sites.filter(site => site.refuses).map(site => site.host)
  const cited = truth.rows.flatMap(row => row.urls.slice(-1)).filter(url => url !== null).map(addressKey)
  expect(cited.filter(key => !known.has(key) && !refusing.some(host => key.startsWith(`${host}/`)))).toEqual([])
})

test('every page of the web has a site', () => {
  expect(web.pages.filter(({ url }) => !web.sites.some(site => addressKey(url).startsWith(`${site.host}/`))).map(({ url }) => url)).toEqual([])
})

test('no address of the demo leads to a real site', () => {
  const named = [manuscript, JSON.stringify(web), JSON.stringify(truth)].flatMap(text => squeezed(text).match(/https?:\/\/[a-z0-9.-]+?(?=https?:|[/":;,]|$)/gu) ?? [])
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter(url => !url.endsWith('.example') && url !== 'https://')).toEqual([])
})

test('every host that is printed is a site of the web', () => {
  const printed = new Set(squeezed(manuscript).match(/(?<=\/\/|https|www\.)[a-z-]+(?:\.[a-z-]+)*?\.example/gu)?.map(host => host.replace(/^(?:www\.)/u, '')))
  expect([...printed].filter(host => !web.sites.some(site => site.host === host))).toEqual([])
})

test('every state of a link that an answer can give occurs', () => {
  const states = new Set(truth.rows.flatMap(row => (row.link?.length === 1 ? row.link : [])))
  expect([...states]).toEqual(expect.arrayContaining(['ok', 'moved', 'dead', 'soft-404', 'failing', 'blocked', 'unreachable']))
})

test('every verdict and every kind of match occurs', () => {
  const certain = (list: readonly string[] | null) => (list?.length === 1 ? list : [])
  expect(new Set(truth.rows.flatMap(row => certain(row.claim)))).toEqual(new Set(['confirmed', 'refuted', 'unverified']))
  expect([...new Set([...truth.rows.flatMap(row => certain(row.kinds)), ...truth.rows.flatMap(row => (row.kinds?.includes('translated') ?? false ? ['translated'] : []))])].sort()).toEqual([
    'elided', 'names-differ', 'near', 'negation-differs', 'not-checkable', 'not-found', 'numbers-differ', 'paraphrase', 'translated', 'verbatim', 'wording-differs',
  ])
})

test('a verdict that is right is never forbidden', () => {
  expect(truth.rows.filter(row => row.never.some(verdict => row.claim?.includes(verdict))).map(row => row.id)).toEqual([])
})
