/** A run done again from its WARC, the net gone, comes to the same report. */
import { mkdtempSync, rmSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { aDocument, checkDocuments } from '../../src/pipeline/index.ts'
import { DEFAULT_SETTINGS, type CheckSettings } from '../../src/pipeline/settings.ts'

const article = (title: string, text: string) => `<html><head><title>${title}</title></head><body><h1>${title}</h1><article><p>${text}</p><p>${'The harbour master read it out to those who had come down to the quay in the morning. '.repeat(4)}</p></article></body></html>`
const asked: string[] = []
const server = http.createServer((request, response) => {
  const path = request.url ?? ''
  const times = asked.push(path) && asked.filter(each => each === path).length
  if (path === '/ice/1') { response.setHeader('content-type', 'text/html'); response.end(article('Ice left the bay', 'Ice left the bay on 3 April, nine days early.')) }
  else if (path === '/busy/2') { response.statusCode = times === 1 ? 503 : 200; response.setHeader('content-type', 'text/html'); response.end(article('Boats are counted', 'They counted 41 boats.')) }
  else if (path === '/old/3') { response.statusCode = 301; response.setHeader('location', '/ice/1'); response.end() }
  else if (path === '/cut/4') { response.destroy() }
  else { response.statusCode = 404; response.end('nothing here') }
})
const folder = mkdtempSync(join(tmpdir(), 'footproof-replay-'))
let base = ''
beforeAll(async () => {
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const manuscript = () => ['/ice/1', '/busy/2', '/old/3', '/cut/4', '/gone/5'].map((path, index) =>
  `“Ice left the bay on 3 April, nine days early.”${index + 1}\n\n${' '.repeat(46)}\n${index + 1} Harbour notes [Electronic resource]. - 2021. - URL: ${base}${path}\n\f`).join('')

const checked = (change: Partial<CheckSettings>) => checkDocuments({
  documents: [aDocument('harbour.txt', new TextEncoder().encode(manuscript()))], settings: { ...DEFAULT_SETTINGS, allowPrivate: true, archive: null, delayMs: 0, cache: null, ...change },
  language: 'en', out: join(folder, 'runs'), formats: [], onEvent: () => undefined, signal: new AbortController().signal,
})

const ofNoRun = (report: Report) => ({ ...report, run: { ...report.run, id: '', startedAt: '', finishedAt: '' } })

test('the same report', async () => {
  const first = await checked({ warc: true })
  const times = asked.length
  const again = await checked({ replay: join(first.place, 'responses.warc.gz') })
  expect(first.report.references.map(({ link }) => link.state)).toEqual(['ok', 'ok', 'moved', 'failing', 'dead'])
  expect(ofNoRun(again.report)).toEqual(ofNoRun(first.report))
  expect(asked).toHaveLength(times)
})
