/** A quarter of the hostile web; `bench/hostile.mjs` runs over all of it and measures time and memory. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkManuscript } from '../../src/index.ts'
import type { Report } from '../../src/model/report.ts'
import { parseConnectTo } from '../../src/net/index.ts'
import { manuscriptOf } from './manuscript.ts'
import { serve, type Serving } from './server.ts'
import { SERVERS } from './servers/index.ts'

/** Nothing on loopback takes as long, but for those that mean to. */
const TIMEOUT_MS = 6_000
/** What these cost more of than the tests' time is measured by the bench. */
const isQuick = ({ name }: { readonly name: string }) => !/^(?:bomb-gzip$|bomb-brotli|dates-|paragraphs-|elements-|title-of|nested-500-000|robots-wants)/u.test(name)
const EVERY = 4
const CHOSEN = SERVERS.filter(isQuick).filter((_, index) => index % EVERY === 0)

let serving: Serving
let folder: string
let report: Report

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'footproof-hostile-'))
  serving = await serve(CHOSEN)
  const outcome = await checkManuscript([{ name: 'book.txt', bytes: new TextEncoder().encode(manuscriptOf(CHOSEN)) }], {
    out: folder, cache: null, archive: null, allowPrivate: true, delayMs: 0, timeoutMs: TIMEOUT_MS, retries: 0, connectTo: [parseConnectTo(`::127.0.0.1:${serving.port}`)],
  })
  report = outcome.report
}, 180_000)

afterAll(async () => {
  await serving.close()
  rmSync(folder, { recursive: true })
})

test('the run comes to its end', () => {
  expect(report.run.complete).toBe(true)
})

describe.each(CHOSEN.map((server, index) => ({ ...server, note: index + 1 })))('$name', ({ wants, note }) => {
  test('is called nothing that it isn’t', () => {
    const link = report.references.find(reference => reference.note === note)?.link
    expect(wants, `${String(link?.state)} (${String(link?.reason)}, ${String(link?.status)})`).toContain(link?.state)
  })
})
