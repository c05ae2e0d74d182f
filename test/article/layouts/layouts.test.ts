/** Pages in the manner of content systems new and old, each with stories in six languages: what is read of them. */
import { beforeAll, expect, test } from 'vitest'
import { LAYOUTS, measureAll, type Measured } from './index.ts'

/** What the best published extractors fall short of on article pages, and more than they reach. */
const F1_MIN = 0.955

let measured: readonly Measured[] = []
beforeAll(async () => { measured = await measureAll() })

const of = (layout: string) => measured.filter(page => page.layout === layout)

test.each(Object.keys(LAYOUTS))('%s: the text, and hardly anything else, in each language', layout => {
  expect(of(layout).filter(({ tally }) => tally.f1 < F1_MIN).map(({ language, tally }) => `${language} ${tally.f1.toFixed(3)}`)).toEqual([])
})

test.each(Object.keys(LAYOUTS))('%s: headline, dates, author and language', layout => {
  expect(of(layout).flatMap(({ language, wrong }) => wrong.map(line => `${language} ${line}`))).toEqual([])
})
