/** Small makers of manuscripts for tests of reading. */
import fc from 'fast-check'
import type { Manuscript } from '../../src/model/manuscript.ts'
import { readManuscript } from '../../src/read/index.ts'

export const RULE = ' '.repeat(46)

export function read(text: string): Promise<Manuscript> {
  return readManuscript(new TextEncoder().encode(text), 'book.txt')
}

const WORDS = ['river', 'bridge', 'harvest', 'council', 'bread', 'north', 'winter', 'school', 'boats', 'valley']
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 14 }).map(words => `The ${words.join(' ')}`)

/** A page in the manner of the book: spaced lines, a rule, close-set bodies; its words are known. */
export interface MadePage { readonly sentences: readonly string[] }
export const somePages: fc.Arbitrary<readonly MadePage[]> = fc.array(fc.record({ sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }) }), { minLength: 1, maxLength: 5 })

/** One marker after each sentence, its body at the foot of the page. */
export function print(pages: readonly MadePage[]): string {
  let number = 0
  return pages.map(({ sentences }) => {
    const first = number
    const running = sentences.map(text => `${text}${++number} .`).join(' ')
    const bodies = sentences.map((_, index) => `${first + index + 1} Source of ${index} [Electronic resource]. - 2021. - URL: \nhttps://news.example/source-${first + index + 1}/ `)
    return `${wrap(running).join('\n\n')}\n\n${RULE}\n${bodies.join('\n')}`
  }).join('\n ') + '\n'
}

function wrap(text: string): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line.length + word.length > 70) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}
