/** Histories of several weeks that invite a false alarm, each with the notices that an editor would want, and no other. */
import { expect, test } from 'vitest'
import { bytes } from '../pipeline/made-up.ts'
import { dateOf, gone, live, page, titleOf, type Shown, type Web } from './replica.ts'

const ICE = 'The ice stood for nineteen days.'
const QUOTE = ICE.slice(0, -1)
const at = (url: string, sentence = ICE) => page(titleOf(url), sentence)
const html = (status: number, heading: string): Shown => ({ status, body: bytes(`<title>${heading}</title><h1>${heading}</h1>`) })
const within = (night: number, first: number, last: number) => night >= first && night <= last
const moved = (from: string, to: string): Shown => ({ finalUrl: to, redirects: [{ from, to, status: 301, via: 'location' }], body: bytes(at(from)) })
const led = (from: string, to: string, heading: string, text: string): Shown => ({ finalUrl: to, redirects: [{ from, to, status: 302, via: 'location' }], body: bytes(`<title>${heading}</title><h1>${heading}</h1>${text}`) })

interface History {
  readonly name: string
  readonly web: Web
  readonly urls?: readonly string[]
  readonly truth: readonly string[]
}

const URL = 'https://reed.example/1'
const CALM = 'https://calm.example/1'
const calm: Web = { 'https://calm.example/': (_, url) => at(url) }
const three = [1, 2, 3].map(number => `https://reed.example/${number}`)

/** What is told: in which night, what, and of which of the site's pages. */
const HISTORIES: readonly History[] = [
  { name: 'a server that is shut off every night at the audit’s hour, but answers twice a week', web: { 'https://reed.example/': (night, url) => (night % 3 === 0 ? at(url) : { fails: 'timeout-connect' }) }, truth: [] },
  { name: 'two looks that fail, days apart, with a living one between', web: { 'https://reed.example/': (night, url) => (night === 7 || night === 14 || night === 21 ? gone : at(url)) }, truth: [] },
  { name: 'a challenge for programs that comes and never goes', web: { 'https://reed.example/': (night, url) => (night < 5 ? at(url) : html(403, 'Just a moment...')) }, truth: [] },
  { name: 'a site under repair for two nights, which answers everything with 503', web: { 'https://reed.example/': (night, url) => (within(night, 7, 8) ? html(503, 'Back soon') : at(url)) }, urls: three, truth: [] },
  { name: 'a scheme that changes to https, and a slash that is added', web: { 'https://reed.example/': (night, url) => (night < 9 ? at(url) : moved(url, `${url}/`)) }, truth: [] },
  { name: 'a page that moves, and months later moves again', web: { 'https://reed.example/': (night, url) => (night < 5 ? at(url) : moved(url, night < 25 ? `${url}-new` : `${url}-newer`)) }, truth: ['7 moved 1', '28 moved 1'] },
  { name: 'a quotation that is missing for a single look, as where a page came in part', web: { 'https://reed.example/': (night, url) => at(url, within(night, 14, 14) ? 'The river was high.' : ICE) }, truth: [] },
  { name: 'a figure that is changed and put right again', web: { 'https://reed.example/': (night, url) => at(url, within(night, 7, 20) ? 'The ice stood for ninety days.' : ICE) }, truth: ['8 changed 1', '22 restored 1'] },
  { name: 'a page that dies, comes back, and dies again', web: { 'https://reed.example/': (night, url) => (within(night, 7, 18) || night >= 30 ? gone : at(url)) }, truth: ['10 died 1', '24 came-back 1', '34 died 1'] },
  { name: 'a certificate that is renewed in time', web: { 'https://reed.example/': (night, url) => ({ body: bytes(at(url)), certificateEndsAt: dateOf(night < 20 ? 36 : 126) }) }, truth: [] },
  { name: 'a certificate that nobody renews, told once, though every page of the site shows it', web: { 'https://reed.example/': (_, url) => ({ body: bytes(at(url)), certificateEndsAt: dateOf(40) }) }, urls: three, truth: ['28 certificate 1'] },
  { name: 'a site that is taken off the net for good', web: { 'https://calm.example/': (_, url) => at(url), 'https://reed.example/': (night, url) => (night < 8 ? at(url) : { fails: 'refused' }) }, urls: [...three, 'https://calm.example/1'], truth: ['17 failing 1', '17 failing 2', '17 failing 3'] },
  { name: 'a page that moves, and is back at its old address a month later', web: { ...calm, 'https://reed.example/': (night, url) => (within(night, 5, 30) ? moved(url, `${url}-new`) : at(url)) }, urls: [URL, CALM], truth: ['7 moved 1'] },
  { name: 'a page that was gone when it was first looked at', web: { ...calm, 'https://reed.example/': () => gone }, urls: [URL, CALM], truth: ['3 died 1'] },
  { name: 'a server that fails for two weeks, and then knows the page no more', web: { ...calm, 'https://reed.example/': (night, url) => (night < 7 ? at(url) : night < 21 ? html(500, 'Internal server error') : gone) }, urls: [URL, CALM], truth: ['10 failing 1', '26 died 1'] },
  { name: 'a page that dies, whose server then fails, and that comes back', web: { ...calm, 'https://reed.example/': (night, url) => (within(night, 7, 15) ? gone : within(night, 16, 24) ? html(502, 'Bad gateway') : at(url)) }, urls: [URL, CALM], truth: ['10 died 1', '31 came-back 1'] },
  { name: 'a site that shows its maintenance page for a week', web: { ...calm, 'https://reed.example/': (night, url) => (within(night, 7, 13) ? led(url, 'https://reed.example/maintenance', 'Maintenance', '<p>We are working on our site. Please come back soon.</p>') : at(url)) }, urls: [...three, CALM], truth: ['10 failing 1', '10 failing 2', '10 failing 3', '17 came-back 1', '17 came-back 2', '17 came-back 3'] },
  { name: 'a login that is asked for from one night on', web: { ...calm, 'https://reed.example/': (night, url) => (night < 9 ? at(url) : led(url, 'https://reed.example/login', 'Log in', '<form><input type="password"></form>')) }, urls: [URL, CALM], truth: [] },
  { name: 'a page that comes back with another figure', web: { ...calm, 'https://reed.example/': (night, url) => (night < 7 ? at(url) : night < 21 ? gone : at(url, 'The ice stood for ninety days.')) }, urls: [URL, CALM], truth: ['10 died 1', '24 came-back 1', '25 changed 1'] },
  { name: 'a name that is given up while others resolve', web: { ...calm, 'https://reed.example/': (night, url) => (night < 7 ? at(url) : { fails: 'name-not-found' }) }, urls: [URL, CALM], truth: ['10 died 1'] },
  { name: 'a certificate that runs out, and is renewed late', web: { ...calm, 'https://reed.example/': (night, url) => ({ body: bytes(at(url)), tls: within(night, 30, 40) ? 'expired' : 'valid', certificateEndsAt: dateOf(night < 41 ? 30 : 120) }) }, urls: [URL, CALM], truth: ['21 certificate 1'] },
  { name: 'certificates of three months, each renewed three days before its end', web: { ...calm, 'https://reed.example/': (night, url) => ({ body: bytes(at(url)), certificateEndsAt: dateOf(night < 20 ? 23 : night < 42 ? 45 : 135) }) }, urls: [URL, CALM], truth: ['14 certificate 1', '35 certificate 1'] },
  { name: 'a whole site that moves to another name', web: { ...calm, 'https://reed.example/': (night, url) => (night < 9 ? at(url) : moved(url, url.replace('reed', 'sedge'))) }, urls: [...three, CALM], truth: ['14 moved 1', '14 moved 2', '14 moved 3'] },
  { name: 'a home page in the place of one article of three', web: { ...calm, 'https://reed.example/': (night, url) => (night >= 9 && url.endsWith('/2') ? led(url, 'https://reed.example/', 'Reed Gazette', '<p>Welcome: news, weather, markets.</p>') : at(url)) }, urls: [...three, CALM], truth: ['17 died 2'] },
]

test.each(HISTORIES)('$name', async ({ web, urls = [URL], truth }) => {
  const { told } = await live({ web, books: { 'a.md': () => urls.map(url => [url, QUOTE] as const) }, nights: 50 })
  expect(told.map(({ night, kind, url }) => `${night} ${kind} ${url.replace('https://reed.example/', '')}`)).toEqual(truth)
})
