import { describe, expect, it } from 'vitest'
import { full, readOne } from './expected.ts'
import { FURTHER_ROWS } from './further.ts'
import { GOST_ROWS } from './gost.ts'
import { APA_ROWS, CHICAGO_ROWS, HARVARD_ROWS, MLA_ROWS } from './western.ts'

describe.each([['GOST', GOST_ROWS], ['Chicago', CHICAGO_ROWS], ['APA', APA_ROWS], ['MLA', MLA_ROWS], ['Harvard', HARVARD_ROWS], ['less common make', FURTHER_ROWS]] as const)('%s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(readOne(text)).toEqual(full(expected))
  })
})
