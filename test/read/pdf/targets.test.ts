/** The links behind the notes of a PDF. */
import { expect, it } from 'vitest'
import type { LaidLine } from '../../../src/formats/pdf/laid-out.ts'
import { asText } from '../../../src/read/pdf/as-text.ts'
import { targetsOf } from '../../../src/read/pdf/targets.ts'

const URL = 'https://quay.example/berths'

it('begin with the text where they take in the note’s number, as TeX sets them', () => {
  const line: LaidLine = { text: '⁶Forty berths, 2015.', left: 0, right: 100, y: 700, size: 8, column: 0, links: [{ url: URL, start: 0, end: 13 }], role: 'foot', opensParagraph: false, indent: 0, isSetIn: false }
  const text = asText([{ number: 1, lines: [line] }])
  const at = text.text.indexOf('Forty')
  const body = { id: '6', note: 6, line: 1, endLine: 1, page: 1, span: [at - 1, text.text.length], text: 'Forty berths, 2015.', places: [[0, at]], targets: [] } as const
  expect(targetsOf(body, text)).toEqual([{ url: URL, start: 0, end: 12 }])
})
