/** Histories of several weeks that invite a false alarm, each with the notices that an editor would want, and no other. */
import { expect, test } from 'vitest'
import { bytes } from '../pipeline/made-up.ts'
import { dateOf, gone, live, page, titleOf, type Shown, type Web } from './replica.ts'

const ICE = 'The ice stood for nineteen days.'
const QUOTE = ICE.slice(0, -1)
const at = (url: string, sentence = ICE) => page(titleOf(url), sentence)
const html = (status: number, heading: string): Shown => ({ status, body: bytes(`<title>${heading}</title><h1>${heading}</h1>`) })
const within = (night: number, first: number, last: number) => night >= first && night <= last
const moved = (from: string, to: string, more: object = {}): Shown => ({ finalUrl: to, redirects: [{ from, to, status: 301, via: 'location' }], body: bytes(at(from)), ...more })

interface History {
  readonly name: string
  readonly web: Web
  readonly urls?: readonly string[]
  readonly truth: readonly string[]
}

const URL = 'https://reed.example/1'
const three = [1, 2, 3].map(number => `https://reed.example/${number}`)

/** What is told, in its order. */
const HISTORIES: readonly History[] = [
  { name: 'a server that is shut off every night at the audit’s hour, but answers twice a week', web: { 'https://reed.example/': (night, url) => (night % 3 === 0 ? at(url) : { fails: 'timeout-connect' }) }, truth: [] },
  { name: 'two looks that fail, days apart, with a living one between', web: { 'https://reed.example/': (night, url) => (night === 7 || night === 14 || night === 21 ? gone : at(url)) }, truth: [] },
  { name: 'a challenge for programs that comes and never goes', web: { 'https://reed.example/': (night, url) => (night < 5 ? at(url) : html(403, 'Just a moment...')) }, truth: [] },
  { name: 'a site under repair for two nights, which answers everything with 503', web: { 'https://reed.example/': (night, url) => (within(night, 7, 8) ? html(503, 'Back soon') : at(url)) }, urls: three, truth: [] },
  { name: 'a scheme that changes to https, and a slash that is added', web: { 'https://reed.example/': (night, url) => (night < 9 ? at(url) : moved(url, `${url}/`)) }, truth: [] },
  { name: 'a page that moves, and months later moves again', web: { 'https://reed.example/': (night, url) => (night < 5 ? at(url) : moved(url, night < 25 ? `${url}-new` : `${url}-newer`)) }, truth: ['moved', 'moved'] },
  { name: 'a quotation that is missing for a single look, as where a page came in part', web: { 'https://reed.example/': (night, url) => at(url, within(night, 14, 14) ? 'The river was high.' : ICE) }, truth: [] },
  { name: 'a figure that is changed and put right again', web: { 'https://reed.example/': (night, url) => at(url, within(night, 7, 20) ? 'The ice stood for ninety days.' : ICE) }, truth: ['changed', 'restored'] },
  { name: 'a page that dies, comes back, and dies again', web: { 'https://reed.example/': (night, url) => (within(night, 7, 18) || night >= 30 ? gone : at(url)) }, truth: ['died', 'came-back', 'died'] },
  { name: 'a certificate that is renewed in time', web: { 'https://reed.example/': (night, url) => ({ body: bytes(at(url)), certificateEndsAt: dateOf(night < 20 ? 36 : 126) }) }, truth: [] },
  { name: 'a certificate that nobody renews, told once, though every page of the site shows it', web: { 'https://reed.example/': (_, url) => ({ body: bytes(at(url)), certificateEndsAt: dateOf(40) }) }, urls: three, truth: ['certificate'] },
  { name: 'a site that is taken off the net for good', web: { 'https://calm.example/': (_, url) => at(url), 'https://reed.example/': (night, url) => (night < 8 ? at(url) : { fails: 'refused' }) }, urls: [...three, 'https://calm.example/1'], truth: ['failing', 'failing', 'failing'] },
]

test.each(HISTORIES)('$name', async ({ web, urls = [URL], truth }) => {
  const { told } = await live({ web, books: { 'a.md': () => urls.map(url => [url, QUOTE] as const) }, nights: 50 })
  expect(told.map(({ kind }) => kind)).toEqual(truth)
})
