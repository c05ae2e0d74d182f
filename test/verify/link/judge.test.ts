import { describe, expect, test } from 'vitest'
import { judgeLink } from '../../../src/verify/link/judge.ts'
import { NOTHING_KNOWN, type Carried, type LinkEvidence } from '../../../src/verify/link/evidence.ts'
import { aFailure, anAnswer, anArticle, hop } from '../../makers.ts'

const ASKED = 'https://news.example/politics/talks-12345.html'
const evidence = (change: Partial<LinkEvidence> = {}): LinkEvidence => ({
  asked: ASKED, first: anAnswer(), second: null, sibling: 'none', article: anArticle(), ...NOTHING_KNOWN,
  isSameAddress: (a, b) => a.replace(/^http:/u, 'https:').replace(/\/$/u, '') === b.replace(/^http:/u, 'https:').replace(/\/$/u, ''), ...change,
})
const QUOTATION: Carried = { what: 'quotation', saw: 'agreed on a plan for the spring' }
const TITLE: Carried = { what: 'title', saw: 'Talks end with a plan' }
const judged = (change: Partial<LinkEvidence>) => { const { state, reason, wants } = judgeLink(evidence(change)); return { state, reason, wants } }
const redirected = (to: string) => anAnswer({ finalUrl: to, redirects: [hop(ASKED, to)] })

describe('death takes two different looks', () => {
  test.each([404, 410])('one %i asks for a second look', status => {
    expect(judged({ first: anAnswer({ status }) })).toMatchObject({ state: 'failing', wants: 'second-look' })
  })
  test('two 404 are dead', () => {
    expect(judged({ first: anAnswer({ status: 404 }), second: anAnswer({ status: 404 }) })).toEqual({ state: 'dead', reason: 'not-found-twice', wants: null })
  })
  test('a 404 that a second look doesn’t find is no death', () => {
    expect(judged({ first: anAnswer({ status: 404 }), second: anAnswer() }).state).toBe('ok')
    expect(judged({ first: anAnswer({ status: 404 }), second: aFailure() }).state).toBe('failing')
    expect(judged({ first: anAnswer({ status: 404 }), second: anAnswer({ status: 403 }) }).state).toBe('blocked')
  })
  test('a 404 page that carries the quotation is not dead', () => {
    expect(judged({ first: anAnswer({ status: 404 }), second: anAnswer({ status: 404 }), carried: QUOTATION }).state).toBe('ok')
    expect(judged({ first: anAnswer({ status: 404 }), second: anAnswer({ status: 404 }), carried: TITLE }).state).toBe('failing')
  })
  test('a name that doesn’t exist is dead at the second look', () => {
    const missing = aFailure({ reason: 'name-not-found' })
    expect(judged({ first: missing }).wants).toBe('second-look')
    expect(judged({ first: missing, second: missing }).state).toBe('dead')
    expect(judged({ first: missing, second: aFailure({ reason: 'name-lookup-failed' }) }).state).toBe('unreachable')
  })
})

describe('a server that refuses us says nothing of the page', () => {
  test.each([401, 403, 429, 451, 999])('%i is blocked', status => { expect(judged({ first: anAnswer({ status }) }).state).toBe('blocked') })
  test('a challenge is blocked, whatever its status', () => {
    for (const status of [200, 403, 404, 503]) expect(judged({ first: anAnswer({ status }), article: anArticle({ signals: { isChallenge: true } }) }).state).toBe('blocked')
  })
  test('robots and long waits are blocked', () => {
    expect(judged({ first: aFailure({ reason: 'robots-disallowed' }) }).state).toBe('blocked')
    expect(judged({ first: aFailure({ reason: 'retry-after-too-long', status: 429 }) })).toMatchObject({ state: 'blocked', reason: 'rate-limited' })
  })
  test('a login in place of the article is blocked', () => {
    expect(judged({ first: redirected('https://news.example/login?next=%2Fpolitics') }).state).toBe('blocked')
    expect(judged({ article: anArticle({ title: 'Sign in', headline: null, text: 'Sign in to go on.', signals: { hasPasswordField: true } }) }).state).toBe('blocked')
  })
  test('a page that shows nothing without its scripts, or that only a script leads on from, is blocked', () => {
    const shell = { title: 'App', headline: null, text: '', whole: 'Loading' }
    expect(judged({ article: anArticle({ ...shell, signals: { isShell: true } }) })).toMatchObject({ state: 'blocked', reason: 'script-only' })
    expect(judged({ article: anArticle({ ...shell, signals: { scriptTarget: 'https://news.example/other' } }) })).toMatchObject({ state: 'blocked', reason: 'script-redirect' })
  })
  test('a login form beside a long article is none', () => {
    expect(judged({ article: anArticle({ text: 'A long report. '.repeat(60), signals: { hasPasswordField: true } }) }).state).toBe('ok')
  })
})

describe('what may pass is failing', () => {
  test.each([500, 502, 503, 522])('%i', status => { expect(judged({ first: anAnswer({ status }) })).toMatchObject({ state: 'failing', reason: 'server-error' }) })
  test.each(['reset', 'timeout-headers', 'tls-handshake', 'robots-unavailable', 'redirect-loop'] as const)('%s', reason => { expect(judged({ first: aFailure({ reason }) }).state).toBe('failing') })
  test('no connection at all is unreachable', () => { expect(judged({ first: aFailure({ reason: 'refused' }) }).state).toBe('unreachable') })
  test('our own guard: not checked at the first hop, failing behind a redirect', () => {
    expect(judged({ first: aFailure({ reason: 'private-address' }) }).state).toBe('not-checked')
    expect(judged({ first: aFailure({ reason: 'private-address', redirects: [hop(ASKED, 'http://10.0.0.1/')] }) }).state).toBe('failing')
  })
})

describe('a page of success may not be the article', () => {
  test.each([
    ['Page not found', 'Sorry, we could not find that page.'],
    ['404', 'Nothing here.'],
    ['Страница не найдена', 'Запрашиваемая страница не существует или была удалена.'],
    ['Ошибка 404', 'Вернитесь на главную.'],
    ['Старонка не знойдзена', 'Паспрабуйце пошук.'],
  ])('%s', (title, text) => { expect(judged({ article: anArticle({ title, headline: title, text }) }).state).toBe('soft-404') })
  test('an article that was taken down', () => {
    expect(judged({ article: anArticle({ title: 'National news', headline: 'National news', text: 'This article has been removed by the editors.' }) })).toMatchObject({ state: 'soft-404', reason: 'article-removed' })
    expect(judged({ article: anArticle({ title: 'Новости', headline: 'Новости', text: 'Материал снят с публикации.' }) }).state).toBe('soft-404')
  })
  test('a parked domain', () => {
    expect(judged({ article: anArticle({ title: 'news.example is for sale', headline: 'This domain is for sale', text: 'Buy this domain. Related searches: loans.' }) })).toMatchObject({ state: 'soft-404', reason: 'parked' })
  })
  test.each([
    ['https://news.example/', 'redirect-to-home'], ['https://news.example/ru/', 'redirect-to-home'], ['https://news.example/politics/', 'redirect-to-section'],
    ['https://news.example/404.html', 'redirect-to-error-page'], ['https://news.example/search?q=talks', 'redirect-to-search'],
  ])('a redirect to %s', (to, reason) => { expect(judged({ first: redirected(to) })).toMatchObject({ state: 'soft-404', reason }) })
  test('nothing at all, twice', () => {
    const nothing = anArticle({ title: null, headline: null, text: '', whole: '' })
    expect(judged({ article: nothing })).toMatchObject({ state: 'failing', wants: 'second-look' })
    expect(judged({ article: nothing, second: anAnswer() })).toMatchObject({ state: 'soft-404', reason: 'empty-body' })
  })
  test('the same as for an address that surely isn’t there', () => {
    const shell = anArticle({ title: 'National news', headline: 'National news', text: 'All the news of the country, all day and all night.' })
    expect(judged({ article: shell, sibling: null }).wants).toBe('sibling')
    expect(judged({ article: shell, sibling: { finalUrl: 'https://news.example/none', heading: null, text: shell.text } })).toMatchObject({ state: 'soft-404', reason: 'same-as-missing-sibling' })
    expect(judged({ article: shell, sibling: 'none' }).state).toBe('ok')
  })
})

describe('a living page is left alone', () => {
  test('that carries the quotation, whatever its title says', () => {
    expect(judged({ carried: QUOTATION, article: anArticle({ title: '404', headline: 'Page not found', text: 'Short.' }) }).state).toBe('ok')
  })
  test('whose headline is about not-found pages', () => {
    const headline = 'Error 404 as a work of art: how “page not found” became an exhibition in the capital this spring'
    expect(judged({ article: anArticle({ title: headline, headline }) }).state).toBe('ok')
  })
  test('that says somewhere that a page was not found', () => {
    expect(judged({ article: anArticle({ text: `The page was not found in the old archive. ${'They searched on. '.repeat(60)}` }) }).state).toBe('ok')
  })
})

describe('redirects', () => {
  test('that change only the form are no finding', () => { expect(judged({ first: anAnswer({ finalUrl: `${ASKED}/`, redirects: [hop(ASKED, `${ASKED}/`)] }) }).state).toBe('ok') })
  test('to the article elsewhere have moved', () => { expect(judged({ first: redirected('https://news.example/archive/2021/talks-12345'), carried: QUOTATION }).state).toBe('moved') })
})
