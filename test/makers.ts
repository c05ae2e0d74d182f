/** Small makers of model values, with what a test doesn't care for filled in. */
import type { Article, PageSignals } from '../src/model/article.ts'
import type { Answer, Failure } from '../src/model/look.ts'

const NOW = '2026-03-01T10:00:00.000Z'

export function anAnswer(change: Partial<Answer> = {}): Answer {
  const url = change.url ?? 'https://news.example/politics/talks-12345.html'
  return { kind: 'answer', url, finalUrl: url, redirects: [], tls: 'valid', certificateEndsAt: null, checkedAt: NOW, fromCache: false, requests: 1, retries: 0, status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: new Uint8Array(), flaws: [], ...change }
}

export function aFailure(change: Partial<Failure> = {}): Failure {
  const url = change.url ?? 'https://news.example/politics/talks-12345.html'
  return { kind: 'failure', url, finalUrl: url, redirects: [], tls: null, certificateEndsAt: null, checkedAt: NOW, fromCache: false, requests: 1, retries: 0, status: null, reason: 'reset', ...change }
}

const SIGNALS: PageSignals = { hasPasswordField: false, links: 3, linkCharacters: 30, isShell: false, isPaywalled: false, metaRefresh: null, scriptTarget: null, sharedAs: null, isFrameset: false, mainFrame: null, isChallenge: false }

export function anArticle({ signals, ...change }: Partial<Omit<Article, 'signals'>> & { readonly signals?: Partial<PageSignals> } = {}): Article {
  const text = change.text ?? 'The two sides agreed on a plan for the spring. It names nine towns and the roads between them.'
  return { title: 'Talks end with a plan', headline: 'Talks end with a plan', published: '2021-11-12', modified: null, language: 'en', author: null, canonical: null, text, whole: text, around: text, asides: [], ...change, signals: { ...SIGNALS, ...signals } }
}

export const hop = (from: string, to: string, status = 301) => ({ from, to, status, via: 'location' as const })
