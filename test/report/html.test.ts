import { createHash } from 'node:crypto'
import { parseHTML } from './parse.ts'
import { describe, expect, test } from 'vitest'
import { writeHtml as pieces } from '../../src/report/html/index.ts'
import type { Report } from '../../src/model/report.ts'
import { aClaim, aReference, aRepair, aReport, aRichReport, anIdentity } from './make.ts'

const writeHtml = (report: Report) => [...pieces(report)].join('')

const EVIL = `<script>alert(1)</script><img src=x onerror=alert(2)>"' onmouseover='x`

const evil = () => aReference({
  document: `${EVIL}.txt`, note: EVIL, title: EVIL, text: `${EVIL} URL: javascript:alert(3)`, target: 'javascript:alert(4)', repaired: aRepair({ printed: 'javascript:alert(3)', url: 'javascript:alert(3)', verdict: 'ambiguous', alternatives: ['data:text/html,<script>'] }),
  link: { state: 'moved', finalUrl: 'javascript:alert(5)', archive: { url: 'vbscript:x', datetime: EVIL, original: EVIL, daysFromCitation: null }, redirects: [{ from: EVIL, to: EVIL, status: 301, via: 'location' }] },
  identity: anIdentity({ verdict: 'refuted', pageTitle: EVIL, language: EVIL }), claims: [aClaim({ text: EVIL }, { verdict: 'refuted', kind: 'names-differ', passage: EVIL, differences: [{ kind: 'name', quoted: EVIL, found: EVIL }] })],
})

describe('what comes from outside', () => {
  const page = parseHTML(writeHtml(aReport([evil()])))

  test('brings no element of its own', () => {
    expect([page.all('script').length, page.all('img').length]).toEqual([1, 0])
  })
  test('brings no attribute of its own', () => {
    expect(page.attributes().filter(name => name.startsWith('on') || name === 'style')).toEqual([])
  })
  test('is linked to only over http', () => {
    expect(page.all('a').map(link => link['href'] ?? '').filter(href => !/^(?:https?:\/\/|#)/u.test(href))).toEqual([])
  })
})

describe('the file', () => {
  const text = writeHtml(aRichReport())
  const page = parseHTML(text)

  test('loads nothing from elsewhere', () => {
    expect(['link', 'img', 'iframe', 'object', 'audio', 'video'].flatMap(name => page.all(name))).toEqual([])
    expect(page.all('script').map(script => script['src'])).toEqual([undefined])
    expect(text).not.toMatch(/@import|url\(/u)
  })
  test('allows its own style and script by their hashes, and nothing else', () => {
    const policy = page.all('meta').find(meta => meta['http-equiv'] === 'Content-Security-Policy')?.['content'] ?? ''
    const hash = (name: string) => `'sha256-${createHash('sha256').update(new RegExp(`<${name}>([^]*?)</${name}>`, 'u').exec(text)?.[1] ?? '').digest('base64')}'`
    expect(policy).toBe(`default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'`)
  })
  test('says the verdict on the whole run first', () => {
    expect(page.text).toMatch(/^\s*.*6 places must not go to press/su)
  })
  test('shows the work without its script: the controls wait for it, the findings do not', () => {
    expect(page.all('form')[0]).toHaveProperty('hidden')
    expect(page.all('article').filter(article => 'hidden' in article)).toEqual([])
  })
  test('names ids once', () => {
    const ids = page.ids()
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
  test('marks Russian passages as Russian', () => {
    expect(page.all('blockquote').some(quote => quote['lang'] === 'ru')).toBe(true)
  })
  test('strikes out what damage put in, and shows what was put right', () => {
    expect(text).toContain('retu<del>m</del>-to-lugovets')
    expect(text).toContain('retu<ins>rn</ins>-to-lugovets')
  })
  test('keeps one copy of a doubled address whole', () => {
    expect(text).toMatch(/<\/del>https:\/\/www\.lodka-news\.example\/economics\/304117-glavy-pravitelstv-podpisali-soglashenie-o-rechnyh-/u)
  })
  test('marks the words in which text and page part', () => {
    expect(text).toContain('<mark>41%</mark>')
    expect(text).toContain('<mark>14 %</mark>')
  })
  test('opens the page at the passage', () => {
    expect(page.all('a').some(link => link['href']?.includes('#:~:text=') === true)).toBe(true)
  })
  test('says where a passage stands that is not in the article', () => {
    const said = aReference({ claims: [aClaim({}, { verdict: 'unverified', kind: 'verbatim', where: 'comments' })] })
    expect(parseHTML(writeHtml(aReport([said]))).textOf('div.claims')).toMatch(/has it only in readers’ comments.+The page says, in readers’ comments/su)
  })
  test('opens the document in a page’s frame, where that was read', () => {
    const framed = aReference({ link: { frame: 'https://mill.example/text.htm' }, claims: [aClaim({})] })
    expect(parseHTML(writeHtml(aReport([framed]))).all('a').some(link => link['href']?.startsWith('https://mill.example/text.htm#:~:text=') === true)).toBe(true)
  })
  test('offers no reference with a copy that does not confirm', () => {
    const gone = aReference({ link: { state: 'dead', archive: { url: 'https://archive.example/1', datetime: '2021-06-01', original: 'x', daysFromCitation: null } }, identity: anIdentity({ verdict: 'unverified' }), claims: [aClaim({}, { verdict: 'unverified', kind: 'not-found', against: 'archive' })] })
    expect(writeHtml(aReport([gone]))).not.toContain('class="corrected"')
  })
  test('lists a page cited twice once, with both its notes', () => {
    const twice = [1, 2].map(note => aReference({ note, line: note, link: { state: 'failing', status: 503, reason: 'server-error' } }))
    expect(parseHTML(writeHtml(aReport(twice))).textOf('section.links')).toMatch(/note 1, note 2/u)
  })
})

test('many documents are counted in the heading, a few are named', () => {
  const on = (count: number) => {
    const report = aReport()
    return /<h1>([^<]*)/u.exec(writeHtml({ ...report, run: { ...report.run, documents: Array.from({ length: count }, (_, index) => ({ path: `part-${index + 1}.txt`, sha256: '', format: 'text' as const })) } }))?.[1]
  }
  expect([on(2), on(24)]).toEqual(['part-1.txt, part-2.txt', '24 documents'])
})

test('2,000 references are written in a second or so', () => {
  const references = Array.from({ length: 2000 }, (_, index) => aReference({ note: index + 1, line: index + 1, repaired: aRepair({ printed: 'https://ferry.example/news/retum-to-lugovets', url: 'https://ferry.example/news/return-to-lugovets', verdict: 'repaired' }) }))
  const started = performance.now()
  writeHtml(aReport(references))
  expect(performance.now() - started).toBeLessThan(6000)
})
