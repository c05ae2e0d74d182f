import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { outlineOf } from '../fixtures/manuscripts/outline.ts'

const FOLDER = new URL('../fixtures/manuscripts/', import.meta.url)

describe('a manuscript of each layout and damage', () => {
  const names = readdirSync(FOLDER).filter(name => name.endsWith('.txt')).map(name => name.slice(0, -4))

  it.each(names)('%s', async name => {
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'))
    expect(await outlineOf(readFileSync(new URL(`${name}.txt`, FOLDER)))).toEqual(expected)
  })
})
