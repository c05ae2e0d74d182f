/** What editors decided is respected by later checks, as long as what it was about is the same. */
import { describe, expect, test } from 'vitest'
import type { Decision } from '../../src/model/decision.ts'
import type { Reference, Report } from '../../src/model/report.ts'
import { check } from '../../src/pipeline/check.ts'
import { aDocument } from '../../src/pipeline/documents.ts'
import { fixDocument } from '../../src/pipeline/fix.ts'
import { DEFAULT_SETTINGS } from '../../src/pipeline/settings.ts'
import { casesOf } from '../../src/review/cases.ts'
import { loadLexicon } from '../../src/text/lexicon/index.ts'
import { aDisk, aWorld, bytes, noHosts, type MadeUpWorld } from './made-up.ts'

const FOOT = ' '.repeat(46)
const CRANE = 'https://news.example/economy/new-harbour-crane-lifts-first-load-10001.html'
const SAYS = '<!doctype html><html lang="en"><title>New harbour crane lifts first load</title><article><h1>New harbour crane lifts first load</h1><p>The crane lifted its first load of 14 tonnes on Monday morning.</p><p>People had come from all over the coast to see it, and the port master gave a short speech.</p></article>'

interface Text { readonly figure?: string; readonly title?: string; readonly printed?: string; readonly before?: string }
const aText = ({ figure = '40', title = 'New harbour crane lifts first load', printed = CRANE, before = '' }: Text = {}) => aDocument('book.txt', bytes(`${before}The town has changed. "The crane lifted its first load of ${figure} tonnes on Monday morning"1 .

${FOOT}
1 ${title} [Electronic resource]. - 2021. - URL: ${printed}
`))

const checked = (text: Text = {}, { decisions = [], world = aWorld({ [CRANE]: SAYS }) }: { readonly decisions?: readonly Decision[]; readonly world?: MadeUpWorld } = {}): Promise<Report> => check({
  documents: [aText(text)], settings: DEFAULT_SETTINGS, world, store: aDisk(), hosts: noHosts, decisions, loadLexicon, onEvent: () => undefined, signal: new AbortController().signal, write: () => Promise.resolve(),
})

/** As the page of a review decides about the first finding of this kind. */
function decided(report: Report, code: string, change: Partial<Decision> = {}): Decision {
  const found = casesOf(report).flatMap(({ name, cases }) => cases.filter(({ finding }) => finding.code === code).map(({ about }) => ({ about, reference: name })))[0]
  if (found === undefined) throw new Error(`nothing was found of the kind ${code}`)
  return { ...found, ruling: 'rejected', reading: null, remark: '', decidedAt: '2026-03-02T09:00:00Z', ...change }
}
const first = ({ references: [reference] }: Report): Reference => {
  if (reference === undefined) throw new Error('the report has no reference')
  return reference
}

describe('a rejected finding', () => {
  const rejection = async () => decided(await checked(), 'quote-numbers-differ')
  test('asks for nothing in the next check, and does not fail it', async () => {
    const report = await checked({}, { decisions: [await rejection()] })
    expect([report.summary.findings.error, first(report).action]).toEqual([0, 'keep'])
  })
  test('stays rejected where the text moved', async () => {
    expect(first(await checked({ before: 'A new first paragraph stands here.\n\nAnd a second one.\n\n' }, { decisions: [await rejection()] })).action).toBe('keep')
  })
  test.each<[string, Text]>([['the figure', { figure: '41' }], ['the note', { title: 'New harbour crane lifts its load' }]])('is found again where %s changed', async (_, text) => {
    expect((await checked(text, { decisions: [await rejection()] })).summary.findings.error).toBe(1)
  })
  test('is found again where the page says something else now', async () => {
    const world = aWorld({ [CRANE]: SAYS.replace('14 tonnes', '17 tonnes') })
    expect((await checked({}, { decisions: [await rejection()], world })).summary.findings.error).toBe(1)
  })
})

describe('a decision about an address', () => {
  const DOUBTFUL = 'https://news.example/economy/new-harbour-crane-lifts-fir...'
  const CHOSEN = `${CRANE}?chosen`
  const choice = async (change: Partial<Decision>) => decided(await checked({ printed: DOUBTFUL }, { world: aWorld({}) }), 'url-truncated', change)
  test('the chosen reading is what the next check asks for, and nothing else', async () => {
    const world = aWorld({ [CHOSEN]: SAYS })
    const report = await checked({ printed: DOUBTFUL }, { decisions: [await choice({ ruling: 'reading', reading: CHOSEN })], world })
    expect([first(report).url, first(report).link.state, world.asked]).toEqual([CHOSEN, 'ok', [CHOSEN]])
  })
  test('the chosen reading is still to be printed, and the finding says by whom', async () => {
    const report = await checked({ printed: DOUBTFUL }, { decisions: [await choice({ ruling: 'reading', reading: CHOSEN })], world: aWorld({ [CHOSEN]: SAYS }) })
    expect(first(report).findings.find(({ code }) => code === 'url-repaired')).toMatchObject({ decision: { ruling: 'reading' } })
    expect([first(report).actions.includes('correct-url'), first(report).repair?.trace]).toEqual([true, expect.stringContaining('an editor decided so')])
  })
  test('the corrected copy has it', async () => {
    const { copy } = await fixDocument({ document: aText({ printed: DOUBTFUL }), report: null, withCopies: false, now: new Date(), decisions: [await choice({ ruling: 'reading', reading: CHOSEN })] })
    expect(new TextDecoder().decode(copy?.bytes)).toContain(`URL: ${CHOSEN}`)
  })
  test('a remark goes into the margin', async () => {
    const { corrections } = await fixDocument({ document: aText({ printed: DOUBTFUL }), report: null, withCopies: false, now: new Date(), decisions: [await choice({ ruling: null, remark: 'Ask the author.' })] })
    expect(corrections.comments[0]?.lines.join(' ')).toContain('Remark: Ask the author.')
  })
  test('what is right as printed is neither written over nor commented on', async () => {
    const { corrections } = await fixDocument({ document: aText({ printed: DOUBTFUL }), report: null, withCopies: false, now: new Date(), decisions: [await choice({ ruling: 'as-printed' })] })
    expect(corrections).toEqual({ corrections: [], comments: [] })
  })
  test('no longer holds where the print changed', async () => {
    const report = await checked({ printed: 'https://news.example/economy/new-harbour-crane-lifts...' }, { decisions: [await choice({ ruling: 'reading', reading: CHOSEN })], world: aWorld({}) })
    expect(first(report).findings.map(({ code }) => code)).toContain('url-truncated')
  })
})
