import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/cite/index.ts'
import { readTextLayer } from '../../../src/read/text-layer.ts'
import { MANNERS, printArticle } from './print-article.ts'

const ARTICLES = Number(process.env['FOOTPROOF_ARTICLES'] ?? 20)

const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

describe.each(MANNERS.flatMap(manner => (['en', 'ru'] as const).map(tongue => ({ manner, tongue }))))('$manner, $tongue', ({ manner, tongue }) => {
  const tally = { markers: 0, found: 0, given: 0, led: 0, claims: 0, quotes: 0, quotesFound: 0, notes: 0, notesGiven: 0, running: 0 }
  const wrong: string[] = []
  for (let seed = 0; seed < ARTICLES; seed += 1) {
    const printed = printArticle(seed, manner, tongue)
    const read = readTextLayer(printed.text, 'article.txt')
    const { claims, notes } = understand(read)
    const texts = new Map(notes.map(({ body, text }) => [body.id, text]))
    tally.markers += printed.markers.length
    tally.given += claims.length
    tally.notes += manner === 'web' ? printed.markers.length : printed.notes
    tally.notesGiven += notes.length
    if (words(read.running.text) === words(printed.running)) tally.running += 1
    else wrong.push(`${seed}: running text differs`)
    let next = 0
    for (const truth of printed.markers) {
      const at = claims.findIndex(({ text }, index) => index >= next && index < next + 3 && (words(text) === words(truth.claim) || index === next))
      const claim = claims[at]
      if (claim === undefined) { wrong.push(`${seed}: no marker for ${truth.claim}`); continue }
      next = at + 1
      tally.found += 1
      if (truth.target === null ? claim.mark.noteId === null : (texts.get(claim.mark.noteId ?? '') ?? '').includes(truth.target)) tally.led += 1
      else wrong.push(`${seed}: ${claim.mark.note} leads to ${claim.mark.noteId}, not ${truth.target}`)
      if (words(claim.text) === words(truth.claim)) tally.claims += 1
      else wrong.push(`${seed}: claim ${claim.text} | ${truth.claim}`)
      tally.quotes += truth.quotes.length
      tally.quotesFound += truth.quotes.filter(quote => claim.quotes.some(given => words(given) === words(quote))).length
      if (truth.quotes.some(quote => !claim.quotes.includes(quote))) wrong.push(`${seed}: quotes ${claim.quotes.join('¦')} | ${truth.quotes.join('¦')}`)
    }
  }

  if (process.env['FOOTPROOF_SHOW'] !== undefined) console.log(manner, tongue, JSON.stringify(tally), wrong.slice(0, 12))
  it('finds the markers', () => { expect(tally.found / tally.markers).toBeGreaterThanOrEqual(0.98) })
  it('finds no false markers', () => { expect(Math.max(0, tally.given - tally.found) / tally.markers).toBeLessThanOrEqual(0.01) })
  it('leads markers to their notes', () => { expect(tally.led / tally.markers).toBeGreaterThanOrEqual(0.98) })
  it('finds the notes', () => { expect(Math.abs(tally.notesGiven - tally.notes) / tally.notes).toBeLessThanOrEqual(0.01) })
  it('says what they support', () => { expect(tally.claims / tally.markers).toBeGreaterThanOrEqual(0.95) })
  it('finds the quotations', () => { expect(tally.quotesFound / tally.quotes).toBeGreaterThanOrEqual(0.95) })
  it('keeps the running text', () => { expect(tally.running / ARTICLES).toBeGreaterThanOrEqual(0.95) })
})
