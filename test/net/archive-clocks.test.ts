/** Which clock an address at an archive follows. */
import { expect, test } from 'vitest'
import { Hosts } from '../../src/net/hosts.ts'
import { parseConnectTo } from '../../src/net/index.ts'
import { DEFAULT_OPTIONS } from '../../src/net/options.ts'

const COPY = 'https://web.archive.org/web/20210312000000/http://news.example/a-1'
const clockOf = (url: string, connectTo: readonly string[] = []) => new Hosts({ ...DEFAULT_OPTIONS, connectTo: connectTo.map(parseConnectTo) }, () => 0).of(new URL(url)).name

test.each([
  [COPY, 'web.archive.org playback'],
  [COPY.replace('/http', 'id_/http'), 'web.archive.org playback'],
  ['https://web.archive.org/about/', 'web.archive.org'],
  ['https://archive.today/20210312/http://news.example/', 'archive.today'],
  ['https://news.example/web/20210312000000/x', 'news.example'],
])('%s follows the clock of %s', (url, clock) => {
  expect(clockOf(url)).toBe(clock)
})

test('a stand-in for the archive is a host like any other', () => {
  expect(clockOf(COPY, ['::http:127.0.0.1:8080'])).toBe('web.archive.org')
})
