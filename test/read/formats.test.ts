import { describe, expect, it } from 'vitest'
import { Complaint } from '../../src/model/complaint.ts'
import { readManuscript } from '../../src/read/index.ts'

const bytesOf = (latin1: string): Uint8Array => Uint8Array.from(latin1, character => character.charCodeAt(0))

describe('files that hold no text', () => {
  it.each([
    ['empty', '', 'empty'],
    ['blanks only', ' \n ', 'nothing but blanks'],
    ['a PDF', '%PDF-1.7\n%\u00e2\u00e3', 'PDF'],
    ['a zip', 'PK\u0003\u0004\u0014\u0000', 'zip'],
    ['rich text', '{\\rtf1\\ansi Text.}', 'save it as .docx'],
    ['an old Word document', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'save it as .docx'],
    ['an image', '\u0089PNG\r\n\u001a\n\u0000\u0000', 'PNG'],
  ])('%s: one sentence says so', async (_name, content, word) => {
    const reading = readManuscript(bytesOf(content), 'notes.txt')
    await expect(reading).rejects.toThrow(Complaint)
    await expect(reading).rejects.toThrow(new RegExp(`^notes\\.txt .*${word}.*\\.$`, 'u'))
  })
})

describe('charsets', () => {
  const russian = 'Мэр сказал, что мост будет открыт весной следующего года, и люди ему поверили.'
  const windows1251 = Uint8Array.from(russian, character => {
    const code = character.charCodeAt(0)
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
  })
  const utf16 = Uint8Array.from([0xff, 0xfe, ...Array.from(russian).flatMap(character => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8])])

  it.each([['windows-1251', windows1251], ['UTF-16', utf16], ['UTF-8', new TextEncoder().encode(russian)]])('%s is read', async (_name, bytes) => {
    expect((await readManuscript(bytes, 'a.txt')).running.text).toBe(russian)
  })
})

it('a text longer than any book is refused', async () => {
  await expect(readManuscript(new TextEncoder().encode('The quay was rebuilt.\n'.repeat(700_000)), 'long.txt')).rejects.toThrow(/^long\.txt is a text of 15 MB, more than any book has: .*\.$/u)
})
