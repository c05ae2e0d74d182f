/** Bad input gets one sentence that says what, where and what to do; exit code 2; no stack trace. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { footproof, footproofWhereFilesAreAtMost, inFolder, NOTE, type Ended } from './run.ts'

function expectComplaint(ended: Ended, ...parts: RegExp[]): void {
  expect(ended.code).toBe(2)
  expect(ended.stdout).toBe('')
  expect(ended.stderr.trim().split('\n')).toHaveLength(1)
  for (const part of [/^footproof: /u, ...parts]) expect(ended.stderr).toMatch(part)
  expect(ended.stderr).not.toMatch(/\bat .+:\d+:\d+/u)
}

const checked = (folder: string, ...words: string[]) => footproof(['check', '--offline', '--quiet', ...words], { cwd: folder })

test('no such file', () => inFolder(folder => { expectComplaint(checked(folder, 'bock.txt'), /bock\.txt/u) }))

test('a folder without manuscripts', () => inFolder(folder => {
  mkdirSync(join(folder, 'empty'))
  expectComplaint(checked(folder, 'empty'), /empty/u, /\.txt/u)
}))

test('a pattern that matches nothing', () => inFolder(folder => { expectComplaint(checked(folder, 'books/*.txt'), /books\/\*\.txt/u) }))

test.each([['empty.txt', ''], ['blank.txt', ' \n\n \n']])('an empty file: %s', (name, text) => inFolder(folder => {
  writeFileSync(join(folder, name), text)
  expectComplaint(checked(folder, name), new RegExp(name.replace('.', '\\.'), 'u'), /empty|nothing/u)
}))

test.each([
  ['book.pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n', 'latin1'), /PDF/u],
  ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), /PNG|image/iu],
  ['book.docx', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0]), /zip|docx/iu],
  ['noise.txt', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 97 + (index >> 3)) % 256)), /binary|text/iu],
])('a binary file: %s', (name, bytes, kind) => inFolder(folder => {
  writeFileSync(join(folder, name), bytes)
  expectComplaint(checked(folder, name), new RegExp(name.replace('.', '\\.'), 'u'), kind)
}))

test.each(['repair', 'match', 'page'])('a binary file where text is wanted: %s', command => inFolder(folder => {
  writeFileSync(join(folder, 'picture'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))
  expectComplaint(footproof([command, 'picture'], { cwd: folder }), /picture/u, /PNG|image/iu)
}))

test('a text without a single note is not a success', () => inFolder(folder => {
  writeFileSync(join(folder, 'letter.txt'), 'Dear reader,\n\nthis text has no notes at all.\n')
  expectComplaint(checked(folder, 'letter.txt'), /letter\.txt/u, /note/u)
}))

test('an unknown flag, with the nearest', () => inFolder(folder => { expectComplaint(checked(folder, 'book.txt', '--offlin'), /--offlin/u, /--offline/u) }))

test('an unknown command, with the nearest', () => { expectComplaint(footproof(['chek']), /chek/u, /check/u) })

test.each([['banana'], ['::127.0.0.1'], ['a:b:c:d'], ['::127.0.0.1:99999']])('a bad rule in --connect-to: %s', rule => inFolder(folder => {
  writeFileSync(join(folder, 'book.txt'), NOTE)
  expectComplaint(checked(folder, 'book.txt', '--connect-to', rule), /--connect-to/u)
}))

test.each([
  ['--delay', 'soon'], ['--timeout', '0'], ['--max-age', 'a while'], ['--fail-on', 'maybe'], ['--format', 'docx'], ['--include', '('], ['--archive', 'the archive'], ['--config', 'none.yaml'],
])('a bad value: %s %s', (flag, value) => inFolder(folder => {
  writeFileSync(join(folder, 'book.txt'), NOTE)
  expectComplaint(checked(folder, 'book.txt', flag, value), new RegExp(flag, 'u'))
}))

test('a configuration with an unknown option', () => inFolder(folder => {
  writeFileSync(join(folder, 'book.txt'), NOTE)
  writeFileSync(join(folder, 'footproof.yaml'), 'dealy: 20\n')
  expectComplaint(checked(folder, 'book.txt', '--config', 'footproof.yaml'), /footproof\.yaml/u, /dealy/u)
}))

test('two documents of one name, whose notes would share their ids', () => inFolder(folder => {
  writeFileSync(join(folder, 'standard-input'), NOTE)
  expectComplaint(footproof(['check', '--offline', '--quiet', '-', 'standard-input'], { cwd: folder, input: NOTE }), /standard-input/u, /name/u)
}))

test('an output folder that can’t be made', () => inFolder(folder => {
  writeFileSync(join(folder, 'book.txt'), NOTE)
  writeFileSync(join(folder, 'taken'), '')
  expectComplaint(checked(folder, 'book.txt', '--out', 'taken/reports'), /taken/u, /--out/u)
}))

// A disk that fills up takes a part of a write and refuses the rest; so does a limit on the size of files.
test.runIf(process.platform !== 'win32')('a report that does not fit is not written by half, and not said to be written', () => inFolder(folder => {
  writeFileSync(join(folder, 'book.txt'), NOTE)
  const ended = footproofWhereFilesAreAtMost(20, ['check', '--offline', '--quiet', 'book.txt', '--out', 'reports'], folder)
  expectComplaint(ended, /report\.html/u, /--out/u)
  expect(readdirSync(join(folder, 'reports'), { recursive: true, encoding: 'utf8' }).map(path => basename(path))).not.toContain('report.html')
}))

test('a row that is none', () => {
  expectComplaint(footproof(['repair'], { input: '{"id": 1}\n' }), /line 1/u)
  expectComplaint(footproof(['match'], { input: 'hello\n' }), /line 1/u)
})

test('a run that isn’t there', () => inFolder(folder => {
  expectComplaint(footproof(['report', 'latest'], { cwd: folder }), /no run/iu)
  expectComplaint(footproof(['report', '20200101-000000-aaaa'], { cwd: folder }), /20200101-000000-aaaa/u)
  writeFileSync(join(folder, 'report.json'), '{"hello": 1}')
  expectComplaint(footproof(['report', 'report.json'], { cwd: folder }), /report\.json/u)
}))

test('a cache that can’t be written costs one sentence and is done without', () => inFolder(folder => {
  writeFileSync(join(folder, 'book.txt'), NOTE)
  writeFileSync(join(folder, 'taken'), '')
  const ended = checked(folder, 'book.txt', '--cache', 'taken/cache')
  expect(ended.code).toBe(0)
}))
