/** Citations of many documents, given back in portions of whole sites. */
import { expect, test } from 'vitest'
import { Citations } from '../../src/pipeline/citations.ts'
import { aDocument } from '../../src/pipeline/documents.ts'
import { readDocument } from '../../src/pipeline/reading.ts'
import { pagesOf, type Draft, type PagePlan } from '../../src/pipeline/references.ts'
import { aSpool, bytes } from './made-up.ts'

const SITES = 40
const book = (name: string, urls: readonly string[]) =>
  aDocument(name, bytes([...urls.map((_, index) => `The keeper wrote that “The ice stood for ${index} days”[^${index + 1}] and went home.`), ...urls.map((url, index) => `[^${index + 1}]: Report ${index}. URL: ${url}`)].join('\n\n')))

/** Two books with pages in common, and a copy of a page that no note cites. */
async function drafts(): Promise<readonly (readonly Draft[])[]> {
  const urls = Array.from({ length: 120 }, (_, page) => `https://reed-${page % SITES}.example/${page}`)
  const books = [book('a.md', urls.slice(0, 80)), book('b.md', [...urls.slice(60), 'https://web.archive.org/web/20200101000000/https://reed-3.example/lost'])]
  return Promise.all(books.map(async each => (await readDocument(each)).drafts))
}

async function portionsOf(citationsMax: number): Promise<{ readonly whole: readonly PagePlan[]; readonly portions: readonly (readonly PagePlan[])[] }> {
  const all = await drafts()
  const citations = new Citations(aSpool(), citationsMax)
  for (const each of all) await citations.add(each)
  return { whole: pagesOf(all.flat()), portions: await Promise.all(citations.portions().map(portion => portion.pages())) }
}
const outline = ({ id, url, drafts: own, copies }: PagePlan) => [id, url, own.map(draft => draft.id), copies.map(draft => draft.id)]
const sorted = (pages: readonly PagePlan[]) => pages.map(outline).sort()

test('every page is in one portion, with all who cite it or a copy of it', async () => {
  const { whole, portions } = await portionsOf(20)
  expect(portions.length).toBeGreaterThan(3)
  expect(sorted(portions.flat())).toEqual(sorted(whole))
  expect(portions.flat().find(({ id }) => id.endsWith('/lost'))?.copies).toHaveLength(1)
})

test('all pages of a site are in one portion', async () => {
  const { portions } = await portionsOf(20)
  const places = portions.flatMap((pages, number) => [...new Set(pages.map(({ host }) => host))].map(host => `${host} ${number}`))
  expect(places.length).toBe(new Set(places.map(place => place.split(' ')[0])).size)
})

test('a site that is too large for one portion is parted, each page with all who cite it', async () => {
  const citations = new Citations(aSpool(), 10)
  const urls = Array.from({ length: 60 }, (_, page) => `https://reed.example/${page}`)
  for (const name of ['a.md', 'b.md']) await citations.add((await readDocument(book(name, urls))).drafts)
  const portions = await Promise.all(citations.portions().map(portion => portion.pages()))
  expect(portions.flat().map(({ url, drafts: own }) => [url, own.length]).sort()).toEqual(urls.map(url => [url, 2]).sort())
  expect(Math.max(...portions.map(pages => pages.length))).toBeLessThan(20)
})

test('what fits into one portion comes in the order in which it is cited, with what is claimed of it', async () => {
  const { whole, portions: [pages = []] } = await portionsOf(1000)
  expect(pages.map(outline)).toEqual(whole.map(outline))
  expect(pages.map(page => page.drafts.map(({ claims }) => claims.map(({ quotes }) => quotes)))).toEqual(whole.map(page => page.drafts.map(({ claims }) => claims.map(({ quotes }) => quotes))))
})

test('nothing cited is one portion without pages', async () => {
  expect(await Promise.all(new Citations(aSpool()).portions().map(portion => portion.pages()))).toEqual([[]])
})
