/** One manuscript in every encoding that texts come in, told by its bytes alone, reads the same. */
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { understand } from '../../src/cite/index.ts'
import { readManuscript } from '../../src/read/index.ts'

const russian = `Шлюз закрыли на зиму, «и никто не спал», писал смотритель.1 Пошлина выросла на 12%.2

Гири были украдены.3


1. Волный П. Как копали шлюз. https://river.example/history/lock-1203-2019
2. Письма смотрителя. М., 1931. С. 14.
3. Ёлкин А. Объявление. https://river.example/weights (дата обращения: 07.06.2021).
`
const ukrainian = russian.replace('Гири были украдены', 'Гирі було вкрадено, і ніхто їх не бачив, є лише ґанок')
const belarusian = russian.replace('Гири были украдены', 'Гіры былі ўкрадзены, і ніхто іх не ўбачыў')
const english = `The lock was closed for the winter, "and nobody slept", the keeper wrote.1 The toll rose by 12%.2

The weights were stolen.3


1. Volny, P. "How the lock was dug." https://river.example/history/lock-1203-2019
2. Letters of the keeper, 1931, p. 14.
3. Café notice. https://river.example/weights (accessed 7 June 2021).
`
const BOM = '\ufeff'

interface Sample { readonly text: string; readonly charset: string; readonly mark?: string }
const samples: readonly (readonly [name: string, sample: Sample])[] = [
  ['UTF-8 with a mark', { text: russian, charset: 'utf8', mark: BOM }],
  ['UTF-16 LE with a mark', { text: russian, charset: 'utf16-le', mark: BOM }], ['UTF-16 BE with a mark', { text: russian, charset: 'utf16-be', mark: BOM }],
  ['UTF-16 LE', { text: russian, charset: 'utf16-le' }], ['UTF-16 BE', { text: russian, charset: 'utf16-be' }],
  ['English UTF-16 LE', { text: english, charset: 'utf16-le' }], ['English UTF-16 BE', { text: english, charset: 'utf16-be' }],
  ['windows-1251', { text: russian, charset: 'win1251' }], ['KOI8-R', { text: russian.replace(/[«»]/gu, '"'), charset: 'koi8-r' }],
  ['Ukrainian KOI8-U', { text: ukrainian.replace(/[«»]/gu, '"'), charset: 'koi8-u' }], ['Belarusian windows-1251', { text: belarusian, charset: 'win1251' }],
  ['IBM866', { text: russian.replace(/[«»]/gu, '"'), charset: 'cp866' }], ['ISO-8859-5', { text: russian.replace(/[«»]/gu, '"'), charset: 'iso-8859-5' }],
  ['windows-1252', { text: english, charset: 'win1252' }],
]

const bytesOf = ({ text, charset, mark = '' }: Sample) => iconv.encode(mark + text, charset)
const outline = async (bytes: Uint8Array, name: string) => {
  const { text, running, notes, marks } = await readManuscript(bytes, name)
  return { text, running, notes, marks }
}

describe.each(samples)('%s', (_, sample) => {
  it('reads as plain text', async () => {
    expect(await outline(bytesOf(sample), 'lock.txt')).toEqual(await outline(new TextEncoder().encode(sample.text), 'lock.txt'))
  })
  it('reads as Markdown', async () => {
    const text = sample.text.replace(/(?<=[.])([123])(?=\s)/gu, '[^$1]').replace(/^(\d)\. /gmu, '\n[^$1]: ')
    const read = await readManuscript(bytesOf({ ...sample, text }), 'lock.md')
    expect(understand(read).claims.map(({ mark }) => mark.noteId)).toEqual(['1', '2', '3'])
    expect(await outline(bytesOf({ ...sample, text }), 'lock.md')).toEqual(await outline(new TextEncoder().encode(text), 'lock.md'))
  })
  it('reads as LaTeX', async () => {
    const text = sample.text.replace(/(?<=[.])([123])(?=\s)/gu, String.raw`\footnote{Note $1, \url{https://river.example/$1}.}`)
    expect(await outline(bytesOf({ ...sample, text }), 'lock.tex')).toEqual(await outline(new TextEncoder().encode(text), 'lock.tex'))
  })
})
