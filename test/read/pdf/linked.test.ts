/** A link behind words of a PDF is a reference, as in formats that know their notes. */
import { expect, it } from 'vitest'
import { readPdf } from '../../../src/read/pdf/index.ts'

/** One page with one line of text, and a link over the part of it that lies from `left` to `right` points. */
function aPdf(line: string, url: string, [left, right]: readonly [number, number]): Uint8Array {
  const content = `BT /F1 12 Tf 72 700 Td (${line}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /Annots [6 0 R] >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>',
    `<< /Type /Annot /Subtype /Link /Rect [${left} 696 ${right} 712] /A << /S /URI /URI (${url}) >> >>`,
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const entries = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return new TextEncoder().encode(`${text}xref\n0 7\n0000000000 65535 f \n${entries}trailer << /Size 7 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`)
}

/** Courier is 7.2 points wide at 12. */
const over = (line: string, words: string): readonly [number, number] => [72 + 7.2 * line.indexOf(words), 72 + 7.2 * (line.indexOf(words) + words.length)]

it('leads from its words to its target', async () => {
  const line = 'The old quay and its forty berths are gone.'
  const { notes, marks } = await readPdf({ bytes: aPdf(line, 'https://quay.example/berths', over(line, 'forty berths')), mayBeTaken: false }, 'a.pdf')
  expect(notes).toMatchObject([{ text: 'forty berths', page: 1, targets: [{ url: 'https://quay.example/berths' }] }])
  expect(marks).toMatchObject([{ note: null, noteId: notes[0]?.id, page: 1, isInWords: true }])
})

it('is the printed address’s own where one is printed', async () => {
  const line = 'The old quay stands at https://quay.example/a today.'
  const { notes } = await readPdf({ bytes: aPdf(line, 'https://quay.example/b', over(line, 'https://quay.example/a')), mayBeTaken: false }, 'a.pdf')
  expect(notes).toMatchObject([{ text: 'https://quay.example/a', targets: [{ url: 'https://quay.example/b' }] }])
})
