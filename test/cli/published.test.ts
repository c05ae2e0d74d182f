/** A published page as manuscript: fetched, read, its links followed from where it stands; and one sentence where it can't be had. */
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { footproof, inFolder, start } from './run.ts'

const PAGE = '<!doctype html><meta charset="utf-8"><title>Rain</title><h1>Rain</h1><p>It rained for eleven days in the valley.<sup><a href="#fn1" id="r1">1</a></sup></p><ol class="footnotes"><li id="fn1">The office. <a href="../report/1?a=1&amp;b=2">Weather report</a> <a href="#r1">↩</a></li></ol>'
const REPORT = '<title>Weather report</title><h1>Weather report</h1><p>It rained for eleven days in the valley, the office says.</p>'

const server = createServer(({ url = '' }, response) => {
  const answer = (status: number, body = '', headers = {}) => response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body)
  if (url === '/robots.txt') answer(200, 'User-agent: *\nDisallow: /closed', { 'content-type': 'text/plain' })
  else if (url === '/rain') answer(301, '', { location: '/posts/rain' })
  else if (url === '/posts/rain') answer(200, PAGE)
  else if (url === '/report/1?a=1&b=2') answer(200, REPORT)
  else if (url === '/slow') setTimeout(() => { answer(200, PAGE) }, 60_000).unref()
  else answer(404)
})
let site = ''
const NET = ['--allow-private', '--retries', '0', '--delay', '0']

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

async function run(words: readonly string[], folder: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = start(words, folder)
  const [, stdout, stderr] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)])
  return { code: child.exitCode, stdout, stderr }
}

test('notes lists them with addresses that lead from where the page stands', () => inFolder(async folder => {
  const { stdout, code } = await run(['notes', `${site}/rain`, '--json', ...NET], folder)
  const { document, notes } = JSON.parse(stdout) as { document: string; notes: readonly { note: number; target: string; url: string }[] }
  expect([code, document, notes.map(({ note, url }) => [note, url])]).toEqual([0, `${site}/rain`, [[1, `${site}/report/1?a=1&b=2`]]])
}))

test('check follows them and proves what they say', () => inFolder(async folder => {
  const { code } = await run(['check', `${site}/rain`, '--no-archive', '--no-progress', '--quiet', ...NET], folder)
  const { stdout } = await run(['report', 'latest', '--format', 'json'], folder)
  const report = JSON.parse(readFileSync(resolve(folder, stdout.trim()), 'utf8')) as { run: { documents: readonly object[] }; references: readonly { id: string; link: { state: string } }[] }
  expect([code, report.run.documents, report.references.map(({ id, link }) => [id, link.state])]).toEqual([0, [expect.objectContaining({ path: `${site}/rain`, format: 'html' })], [[`${site}/rain#1`, 'ok']]])
}))

test('pages stand beside files, a page that is named twice is read once', () => inFolder(async folder => {
  writeFileSync(join(folder, 'book.html'), PAGE)
  const { stdout } = await run(['check', 'book.html', `${site}/rain#fn1`, `${site}/rain`, '--plan', '--format', 'json', ...NET], folder)
  expect((JSON.parse(stdout) as { documents: readonly string[] }).documents).toEqual(['book.html', `${site}/rain`])
}))

test.each([
  ['gone', /could not be fetched: its server answers with 404\./u],
  ['closed', /could not be fetched: its robots\.txt asks programs to stay away\./u],
])('a page that is %s is said in one sentence', (path, sentence) => inFolder(async folder => {
  for (const command of ['check', 'notes']) {
    const { code, stderr } = await run([command, `${site}/${path}`, ...NET], folder)
    expect([code, stderr.trim().split('\n').length]).toEqual([2, 1])
    expect(stderr).toMatch(sentence)
  }
}))

test('private addresses are not asked unless that is allowed', () => inFolder(async folder => {
  const { code, stderr } = await run(['check', `${site}/rain`], folder)
  expect([code, stderr]).toEqual([2, `footproof: ${site}/rain could not be fetched: it leads into a private network.\n`])
}))

test('Ctrl-C while it comes ends with 130', () => inFolder(async folder => {
  const asked = new Promise<void>(resolve => { server.once('request', function wait({ url }) { if (url === '/slow') resolve(); else server.once('request', wait) }) })
  const child = start(['check', `${site}/slow`, '--no-progress', ...NET], folder)
  const ended = Promise.all([once(child, 'exit'), text(child.stderr)])
  await asked
  child.kill('SIGINT')
  const [, said] = await ended
  expect(child.exitCode).toBe(130)
  expect(said).not.toMatch(/\bat .+:\d+:\d+/u)
}))

test('a folder of pages is several manuscripts', () => inFolder(folder => {
  for (const name of ['a.html', 'b.htm', 'c.txt.bak']) writeFileSync(join(folder, name), PAGE)
  const { stdout } = footproof(['check', '.', '--plan', '--format', 'json'], { cwd: folder })
  expect((JSON.parse(stdout) as { documents: readonly string[] }).documents).toEqual(['a.html', 'b.htm'])
}))
