// What pages of a made-up web tell of: words that a page's number chooses, and the titles made of them.

const WORDS = 'harbour school tractor council bridge winter ferry village market engine library river forest teacher doctor harvest factory season museum road'.split(' ')

export const word = n => WORDS[(n * 7919 + (n >> 3)) % WORDS.length]

export const titleOf = page => `The ${word(page)} and the ${word(page + 5)} of district ${page}`

/** The title as it stands in an address. */
export const slugOf = page => titleOf(page).toLowerCase().replaceAll(' ', '-')

/** Notes of a made-up book. */
export const NOTES = 1_000

export const addressOf = (page, sites) => `https://site-${page % sites}.example/news/${slugOf(page)}.html`

const sentenceOf = page => `The ${word(page + 3)} of district ${page} received ${100 + (page % 900)} visitors after the ${word(page * 3)} had been opened`

/** Markdown; each of its notes cites a page of its own, of `links` in all. */
export function bookOf(book, links, sites) {
  const pages = Array.from({ length: Math.min(NOTES, links - book * NOTES) }, (_, index) => book * NOTES + index)
  return [...pages.map((page, index) => `It was reported that “${sentenceOf(page)}”[^${index + 1}] in those days.`), ...pages.map((page, index) => `[^${index + 1}]: ${titleOf(page)}. 2021. URL: ${addressOf(page, sites)}`)].join('\n\n')
}

/** The page itself, of about 1.5 KB. */
export function pageOf(page) {
  const text = Array.from({ length: 12 }, (_, n) => `<p>Paragraph ${n} tells of the ${word(page + n)} and the ${word(page + 2 * n)}, as it was in the year of the ${word(n)}.</p>`).join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${titleOf(page)}</title></head><body><main><article><h1>${titleOf(page)}</h1><p>${sentenceOf(page)}.</p>${text}</article></main></body></html>`
}
