#!/usr/bin/env node
// Trains the weights of `src/verify/match/weights.ts`.
//
//   node bench/train-matching.mjs PAIRS.jsonl
//
// PAIRS.jsonl: one `{ "page", "quote", "truth" }` a line, an English sentence and a Russian page; truth `supported`,
// `negated` (both: its sentence is on the page), `same-page-absent`, `other-page` (it is not); other rows are left out.
// Each sentence that is on its page makes one more row: the same page without the passage found, where it is absent, and longer ones
// are also taken as fragments, their last three fifths.
// Logistic regression by Newton's method with a small ridge. Five folds by page say how well it does on unseen pages.
import { readFile } from 'node:fs/promises'
import { bundled } from './bundled.mjs'
import { probability, trainLogistic } from './logistic.mjs'

const RIDGE = 0.5
const FOLDS = 5
const ROUNDS = 30
const FRAGMENT_WORDS_MIN = 12

const [path] = process.argv.slice(2)
if (path === undefined) {
  console.error('usage: train-matching.mjs PAIRS.jsonl')
  process.exit(2)
}
const { ACROSS_LANGUAGES, MATCH_PARTS, indexPage, loadLexicon, matchQuotation, weighEvidence } = await bundled(`
  export { matchQuotation } from './src/verify/match/index.ts'
  export { ACROSS_LANGUAGES } from './src/verify/match/weights.ts'
  export { MATCH_PARTS } from './src/report/language/en/match-parts.ts'
  export { indexPage } from './src/verify/match/page-index.ts'
  export { weighEvidence } from './src/verify/match/evidence.ts'
  export { loadLexicon } from './src/text/lexicon/index.ts'`)
const lexicon = await loadLexicon()
const pairs = (await readFile(path, 'utf8')).split('\n').filter(Boolean).map(line => JSON.parse(line))
const rows = readRows(pairs)
const names = Object.keys(rows[0].features)

const verdicts = []
for (const [fold, tested] of folds(rows).entries()) {
  const weights = train(rows.filter(row => !tested.includes(row)))
  console.log(`fold ${fold}: ${describe(tested, weights)}`)
  verdicts.push(...verdictsOn(pairs.filter(pair => tested.some(row => row.page === startOf(pair.page))), weights))
}
console.log(`verdicts on pages not trained on: ${describeVerdicts(verdicts)}`)
const weights = train(rows)
console.log(`all: ${describe(rows, weights)}`)
// Coverage is told in reports by how the words were met.
const meanings = { ...MATCH_PARTS, coverage: 'words met in any way, rare ones weighing more' }
console.log(`${weights[0].toFixed(2).padStart(6)} ${meanings.base}`)
for (const [index, name] of names.entries()) console.log(`${weights[index + 1].toFixed(2).padStart(6)} ${meanings[name]}`)
console.log(`bias: ${weights[0].toFixed(2)}, of: { ${names.map((name, index) => `${name}: ${weights[index + 1].toFixed(2)}`).join(', ')} }`)

function readRows(pairs) {
  const made = []
  for (const { page, quote, truth } of pairs) {
    const label = ['supported', 'negated'].includes(truth) ? 1 : ['same-page-absent', 'other-page'].includes(truth) ? 0 : null
    if (label === null) continue
    const add = (text, words, truth) => {
      const evidence = weigh(text, words)
      if (evidence !== null) made.push({ page: startOf(page), label: truth, features: evidence.features })
      return evidence
    }
    const fragment = fragmentOf(quote)
    const evidence = add(page, quote, label)
    if (fragment !== null) add(page, fragment, label)
    if (evidence === null || label === 0) continue
    const without = page.replace(evidence.passage, '')
    add(without, quote, 0)
    if (fragment !== null) add(without, fragment, 0)
  }
  return made
}

/** Pages are told apart by how they begin. */
function startOf(page) {
  return page.slice(0, 80)
}

/** What the whole matcher says of each pair with these weights. */
function verdictsOn(tested, [bias, ...of]) {
  Object.assign(ACROSS_LANGUAGES, { bias, of: Object.fromEntries(names.map((name, index) => [name, of[index]])) })
  return tested.map(({ page, quote, truth }) => ({ truth, ...matchQuotation(indexPage({ text: page, around: page, asides: [], headline: null, title: null, language: null }, lexicon), quote) }))
}

function describeVerdicts(all) {
  const of = (truths, isMeant) => all.filter(one => truths.includes(one.truth) && isMeant(one)).length
  const share = (truth, isMeant) => `${((100 * of([truth], isMeant)) / of([truth], () => true)).toFixed(1)} %`
  const isConfirmed = one => one.verdict === 'confirmed'
  const right = of(['supported'], isConfirmed)
  const f1 = (2 * right) / (right + of(['supported'], () => true) + of(['same-page-absent', 'other-page'], isConfirmed))
  const isNamed = one => one.verdict === 'refuted' && one.kind === 'numbers-differ'
  return `F1 ${f1.toFixed(3)}, changed figures confirmed ${share('number-changed', isConfirmed)}, named ${share('number-changed', isNamed)}, negated confirmed ${share('negated', isConfirmed)}, true refuted ${share('supported', one => one.verdict === 'refuted')}`
}

function fragmentOf(quote) {
  const words = quote.replace(/[.!?"”]+$/, '').split(' ')
  return words.length < FRAGMENT_WORDS_MIN ? null : words.slice(Math.floor(words.length * 0.4)).join(' ').replace(/^\P{L}*\p{L}/u, letters => letters.toLowerCase())
}

function weigh(text, quote) {
  const page = indexPage({ text, around: text, asides: [], headline: null, title: null, language: 'ru' }, lexicon)
  return weighEvidence(quote, { page: page.words(), translation: page.translationFrom('en'), isName: { inText: page.properNames('en'), onPage: page.properNames('ru') } })
}

function folds(all) {
  const pages = [...new Set(all.map(row => row.page))]
  return Array.from({ length: FOLDS }, (_, fold) => all.filter(row => pages.indexOf(row.page) % FOLDS === fold))
}

function train(sample) {
  return trainLogistic(sample.map(row => ({ vector: vectorOf(row), label: row.label })), { ridge: RIDGE, rounds: ROUNDS })
}

function vectorOf({ features }) {
  return [1, ...names.map(name => features[name])]
}

function describe(sample, weights) {
  const confirmed = sample.filter(row => probability(vectorOf(row), weights) >= 0.5)
  const right = confirmed.filter(row => row.label === 1).length
  const f1 = (2 * right) / (confirmed.length + sample.filter(row => row.label === 1).length)
  return `F1 ${f1.toFixed(3)}, wrongly confirmed ${confirmed.length - right}, missed ${sample.filter(row => row.label === 1).length - right} of ${sample.length}`
}
