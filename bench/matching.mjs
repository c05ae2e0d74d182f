// How fast pages are matched: node bench/matching.mjs
// Time of the processor, made-up pages: of 30 KB with ten claims each, in one language and across, matching with indexing alone and
// with the reading of the HTML; and one page of 1 MB with 200 claims, all on it or none.
import { bundled } from './bundled.mjs'

const { indexPage, matchQuotation, readArticle, loadLexicon, parseBundled, ENTRIES } = await bundled(`
  export { indexPage, matchQuotation } from './src/verify/match/index.ts'
  export { parseBundled } from './src/text/lexicon/parse.ts'
  export { ENTRIES } from './src/text/lexicon/entries/index.ts'
  export { readArticle } from './src/article/index.ts'
  export { loadLexicon } from './src/text/lexicon/index.ts'`)
const PAGES = 60
const CLAIMS = 10
const PAGE_BYTES = 30_000
const ROUNDS = 5
const lexicon = await loadLexicon()

/** Single words of the dictionary with their first translation, in an order that has nothing to do with their letters. */
const WORDS = [...parseBundled(ENTRIES)].map(([head, translations]) => [head, translations.split(', ')[0]]).filter(pair => pair.every(word => /^\p{Ll}{4,}$/u.test(word)))
  .sort(([one], [other]) => scattered(one) - scattered(other))
const SMALL = [['the', 'и'], ['of', 'в'], ['in', 'на'], ['and', 'что'], ['which', 'который'], ['was', 'был'], ['by', 'по'], ['for', 'для']]
const CONTENT_WORDS = 11
/** Some words stand in every tenth sentence of a page, most in none: the power of an even draw. */
const SKEW = 3

function scattered(word) {
  return Array.from(word).reduce((sum, letter) => Math.imul(sum ^ letter.codePointAt(0), 16777619) >>> 0, 2166136261)
}

/** Both languages' sentence for a number. */
function sentenceOf(seed) {
  let state = (seed * 2654435761) >>> 0
  const next = () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return state / 2 ** 32 }
  const words = Array.from({ length: CONTENT_WORDS }, () => [SMALL[Math.floor(next() * SMALL.length)], WORDS[Math.floor(WORDS.length * next() ** SKEW)]]).flat()
  const amount = 11 + Math.floor(next() * 980)
  const [english, russian] = [0, 1].map(language => words.map(word => word[language]).join(' ').replace(/^./u, letter => letter.toUpperCase()))
  return { english: `${english} ${amount} million rubles.`, russian: `${russian} ${amount} млн рублей.` }
}

function pageOf(number, language, bytes) {
  const sentences = []
  for (let [seed, size] = [number * 10_000, 0]; size < bytes; seed += 1) {
    const sentence = sentenceOf(seed)
    sentences.push(sentence)
    size += Buffer.byteLength(sentence[language]) + 1
  }
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 4) }, (_, at) => sentences.slice(at * 4, at * 4 + 4).map(one => one[language]).join(' '))
  return { sentences, text: paragraphs.join('\n\n'), html: `<!doctype html><html><head><meta charset="utf-8"><title>News ${number}</title></head><body><article><h1>News ${number}</h1>${paragraphs.map(one => `<p>${one}</p>`).join('\n')}</article></body></html>` }
}

const articleOf = text => ({ text, around: text, asides: [], headline: null, title: null, language: null })

/** Half of the claims stand on the page. */
const claimsOf = ({ sentences }, number) => Array.from({ length: CLAIMS }, (_, at) => (at % 2 === 0 ? sentences[(at * 7 + number) % sentences.length] : sentenceOf(number * 10_000 + 5_000 + at)).english)

for (const [name, language] of [['one language', 'english'], ['across languages', 'russian']]) {
  const pages = Array.from({ length: PAGES }, (_, number) => pageOf(number + 1, language, PAGE_BYTES))
  const work = async read => {
    for (const [number, page] of pages.entries()) {
      const index = indexPage(await read(page), lexicon)
      for (const claim of claimsOf(page, number)) matchQuotation(index, claim)
    }
  }
  const plain = await rate(() => work(page => articleOf(page.text)))
  const read = await rate(() => work(page => readArticle(Buffer.from(page.html), { contentType: 'text/html; charset=utf-8', url: 'https://news.example/1' })))
  console.log(`${name}: ${plain} pages/s matched, ${read} pages/s read and matched`)
}

/** Of the processor, as the machine may have other work. */
function seconds() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Pages a second, once everything is warm. */
async function rate(work) {
  await work()
  return Math.round(PAGES / await leastSeconds(work))
}

/** Of several rounds: what other programs take from the caches only ever adds. */
async function leastSeconds(work) {
  let least = Infinity
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = seconds()
    await work()
    least = Math.min(least, seconds() - start)
  }
  return least
}

const large = pageOf(7, 'english', 1_000_000)
const texts = {
  found: Array.from({ length: 200 }, (_, at) => large.sentences[(at * 37) % large.sentences.length].english),
  changed: Array.from({ length: 200 }, (_, at) => large.sentences[(at * 37) % large.sentences.length].english.replace(/(\d+)/u, figure => String(Number(figure) + 31))),
  absent: Array.from({ length: 200 }, (_, at) => sentenceOf(900_000 + at).english),
}
for (const [name, claims] of Object.entries(texts)) {
  const least = await leastSeconds(() => {
    const index = indexPage(articleOf(large.text), lexicon)
    for (const claim of claims) matchQuotation(index, claim)
  })
  console.log(`1 MB, 200 claims ${name}: ${Math.round(least * 1000)} ms`)
}
