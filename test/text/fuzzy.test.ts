import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzzyText } from '../../src/text/fuzzy.ts'
import { approximateMatch, readyPattern } from '../../src/text/myers.ts'

describe('approximateMatch', () => {
  it('finds a word with a letter changed', () => {
    expect(approximateMatch(readyPattern('harvest'), 'the harveat was good', 2)).toEqual({ start: 4, end: 11, errors: 1 })
  })

  it('finds nothing beyond the errors allowed', () => {
    expect(approximateMatch(readyPattern('harvest'), 'snow', 2)).toBeNull()
  })

  it('agrees with plain dynamic programming', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 80 }).map(list => list.join(''))
    fc.assert(fc.property(letters, letters, (pattern, text) => {
      expect(approximateMatch(readyPattern(pattern), text, pattern.length)?.errors).toBe(sellers(pattern, text))
    }))
  })

  it('gives a range that is as far from the pattern as it says', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 50 }).map(list => list.join(''))
    fc.assert(fc.property(letters, letters, (pattern, text) => {
      const found = approximateMatch(readyPattern(pattern), text, pattern.length)
      expect(found === null ? -1 : distance(pattern, text.slice(found.start, found.end))).toBe(found?.errors)
    }))
  })
})

describe('fuzzyText', () => {
  const field = Array.from({ length: 400 }, (_, index) => `Field ${index} yields about ${index * 37 % 91} sacks in a dry year. `).join('')

  it('finds a damaged sentence in a long text', () => {
    const found = fuzzyText(field).find('field 311 yie1ds abont', { errorsMax: 6 })
    expect(field.slice(found?.start, found?.end)).toContain('ield 311 yields about')
  })

  it('searches only where it is told to', () => {
    expect(fuzzyText(field).find('Field 7 yields', { errorsMax: 0, from: 5000 })).toBeNull()
  })
})

function sellers(pattern: string, text: string): number {
  let row = Array.from({ length: pattern.length + 1 }, (_, index) => index)
  let best = pattern.length
  for (const letter of text) {
    row = nextRow(row, pattern, letter, 0)
    best = Math.min(best, row.at(-1) ?? best)
  }
  return best
}

function distance(pattern: string, text: string): number {
  let row = Array.from({ length: pattern.length + 1 }, (_, index) => index)
  for (const [index, letter] of Array.from(text).entries()) row = nextRow(row, pattern, letter, index + 1)
  return row.at(-1) ?? 0
}

function nextRow(row: readonly number[], pattern: string, letter: string, first: number): number[] {
  const next = [first]
  for (let at = 1; at <= pattern.length; at += 1) {
    next.push(Math.min((next[at - 1] ?? 0) + 1, (row[at] ?? 0) + 1, (row[at - 1] ?? 0) + (pattern[at - 1] === letter ? 0 : 1)))
  }
  return next
}

it('a text searched often is searched by its index, with the same answers', () => {
  const text = Array.from({ length: 3000 }, (_, word) => `word${(word * 7919) % 1000}`).join(' ')
  const page = fuzzyText(text)
  const patterns = Array.from({ length: 400 }, (_, n) => (n % 3 === 0 ? `absent${n}` : text.slice(n * 37, n * 37 + 4 + (n % 40))))
  expect(patterns.map(pattern => page.indexOf(pattern, 50))).toEqual(patterns.map(pattern => text.indexOf(pattern, 50)))
})
