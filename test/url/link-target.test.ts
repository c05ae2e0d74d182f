import { expect, test } from 'vitest'
import { linkTarget } from '../../src/url/index.ts'

test.each(['https://coast.example/news/fog-1929', 'https://coast.example/eko-nomika/parlarnent', 'https://ru.wikipedia.org/wiki/Гродно', 'https://coast.example/view?id=7&id=7'])('%s is taken as it is', target => {
  expect(linkTarget(target)).toMatchObject({ url: target, verdict: 'exact', alternatives: [] })
})

test('a link made of a print that leaves its end out stays a beginning', () => {
  expect(linkTarget('https://coast.example/news/fog-…')?.verdict).toBe('truncated')
})

test.each(['mailto:keeper@coast.example', '#notes', ''])('“%s” gives no address', target => {
  expect(linkTarget(target)).toBeNull()
})
