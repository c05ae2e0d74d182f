/** What a newcomer types first. */
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { footproof, inFolder, NOTE, start } from './run.ts'

const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string }

test('--version says the version', () => { expect(footproof(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` }) })

test('--help lists the commands that work, and no others', () => {
  const { code, stdout } = footproof(['--help'])
  const listed = stdout.slice(stdout.indexOf('Commands:')).matchAll(/^ {2}([a-z]+)\b/gmu)
  expect(code).toBe(0)
  expect(Array.from(listed, ([, name]) => name)).toEqual(['check', 'notes', 'repair', 'match', 'page', 'report', 'explain', 'audit', 'init', 'review', 'fix', 'work', 'cache', 'demo', 'help'])
})

test('repair takes plain text, one reference a line, and keeps the order', () => {
  const { code, stdout } = footproof(['repair'], { input: 'See https://news.example/a/1.\nno address here\n' })
  const rows = stdout.trim().split('\n').map(line => JSON.parse(line) as { id: string; url: string | null; verdict: string })
  expect(code).toBe(0)
  expect(rows.map(({ id, url }) => [id, url])).toEqual([['1', 'https://news.example/a/1'], ['2', null]])
  expect(rows[1]?.verdict).toBe('unrecoverable')
})

test('match says whether a page says it', () => {
  const page = 'The plant shipped 300 tractors in May. Its director thanked the workers of both shifts for it.'
  const rows = [{ id: 'a', page, quote: 'The plant shipped 300 tractors in May.' }, { id: 'b', page, quote: 'The plant shipped 500 tractors in May.' }]
  const { stdout } = footproof(['match'], { input: rows.map(row => JSON.stringify(row)).join('\n') })
  expect(stdout.trim().split('\n').map(line => (JSON.parse(line) as { verdict: string }).verdict)).toEqual(['confirmed', 'refuted'])
})

test('page prints what is read from a file', () => inFolder(folder => {
  writeFileSync(join(folder, 'page.html'), '<!doctype html><html lang="en"><title>A bridge opens</title><article><h1>A bridge opens</h1><p>The bridge over the river was opened on Friday by the oldest ferryman of the town.</p></article>')
  const { stdout } = footproof(['page', 'page.html'], { cwd: folder })
  expect(JSON.parse(stdout)).toMatchObject({ file: 'page.html', headline: 'A bridge opens', language: 'en', text: 'The bridge over the river was opened on Friday by the oldest ferryman of the town.' })
}))

test('notes prints a manuscript in windows-1251', () => inFolder(folder => {
  const text = 'В городе открыли мост1 .\n\n' + ' '.repeat(46) + '\n1 Мост открыт [Электронный ресурс]. - 2021. - URL: https://news.example/most/1\n'
  const bytes = Uint8Array.from(Array.from({ length: text.length }, (_, index) => { const code = text.charCodeAt(index); return code < 0x80 ? code : code - 0x410 + 0xc0 }))
  writeFileSync(join(folder, 'book.txt'), bytes)
  const { stdout, code } = footproof(['notes', 'book.txt', '--json'], { cwd: folder })
  expect(code).toBe(0)
  expect((JSON.parse(stdout) as { notes: { title: string }[] }).notes[0]?.title).toBe('Мост открыт')
}))

test('standard input named twice is one document', () => inFolder(folder => {
  const { stderr, code } = footproof(['check', '-', '-', '--offline', '--format', 'json'], { cwd: folder, input: NOTE })
  expect(code).toBe(0)
  expect(stderr).toMatch(/^standard-input: 1 note/u)
}))

test.runIf(process.platform !== 'win32')('a file’s name can’t steer the terminal', () => inFolder(folder => {
  writeFileSync(join(folder, 'red\u001b[31m.txt'), NOTE)
  expect(footproof(['check', '.', '--offline'], { cwd: folder }).stderr.split('\n')[0]).not.toContain('\u001b')
}))

test('a check goes on when nobody reads its progress any more', () => inFolder(async folder => {
  writeFileSync(join(folder, 'book.txt'), NOTE)
  const child = start(['check', 'book.txt', '--offline', '--format', 'json'], folder)
  child.stderr.destroy()
  await once(child, 'exit')
  expect(child.exitCode).toBe(0)
  expect(readdirSync(join(folder, 'reports'), { recursive: true, encoding: 'utf8' }).map(path => basename(path))).toContain('report.json')
}))

test('explain tells why of one note, and complains of a note that is not there', () => inFolder(folder => {
  writeFileSync(join(folder, 'book.txt'), NOTE)
  footproof(['check', 'book.txt', '--offline', '--no-cache', '--quiet'], { cwd: folder })
  const told = footproof(['explain', 'latest', '1'], { cwd: folder })
  expect(told.code).toBe(0)
  expect(told.stdout).toMatch(/^Note 1 · book\.txt, line 4\n[\s\S]*\nThe address\n[\s\S]*\nThe link\n {2}not checked: the check ran offline/u)
  expect(footproof(['explain', 'latest', '7'], { cwd: folder })).toMatchObject({ code: 2, stderr: expect.stringMatching(/There is no note 7 in .+: it has 1\.\n$/u) as string })
}))

describe('in Russian', () => {
  test.each([
    [['check', '--lang', 'ru', 'missing.txt'], /^footproof: Файла missing\.txt нет: проверьте путь/u],
    [['check', '--lang=ru', '--fromat', 'csv', 'book.txt'], /^footproof: неизвестный параметр --fromat: может быть, --format\?\n$/u],
    [['report', '--lang', 'ru'], /^footproof: не указан обязательный аргумент run\n$/u],
  ])('%j is complained of', (words, said) => inFolder(folder => {
    expect(footproof(words, { cwd: folder })).toMatchObject({ code: 2, stderr: expect.stringMatching(said) as string })
  }))
  test('help has no English words but names', () => {
    const { stdout } = footproof(['fix', '--help', '--lang', 'ru'])
    expect(stdout).toMatch(/^Вызов: footproof fix/u)
    expect(stdout).not.toMatch(/\b(?:default|display|copy|folder of)\b/u)
  })
  test('the language of the configuration file is spoken', () => inFolder(folder => {
    writeFileSync(join(folder, 'footproof.yaml'), 'lang: ru\n')
    expect(footproof(['check', '--config', 'footproof.yaml', 'missing.txt'], { cwd: folder }).stderr).toMatch(/^footproof: Файла missing\.txt нет/u)
  }))
  test('a check, its report and an explanation are written', () => inFolder(folder => {
    writeFileSync(join(folder, 'book.txt'), NOTE)
    const checked = footproof(['check', 'book.txt', '--offline', '--no-cache', '--no-progress', '--lang', 'ru', '--format', 'html'], { cwd: folder })
    expect(checked.stderr).toMatch(/Ошибок не найдено[\s\S]*· book\.txt:4, сноска 1 · Проверить вручную/u)
    expect(footproof(['explain', 'latest', '1'], { cwd: folder }).stdout).toMatch(/^Сноска 1 · book\.txt, строка 4\n/u)
  }))
  test('a kept run is told, and in English again', () => inFolder(folder => {
    writeFileSync(join(folder, 'book.txt'), NOTE)
    footproof(['check', 'book.txt', '--offline', '--no-cache', '--quiet'], { cwd: folder })
    const told = (language: string) => readFileSync(footproof(['report', 'latest', '--format', 'text', '--lang', language], { cwd: folder }).stdout.trim(), 'utf8').split('\n')[0]
    expect([told('ru'), told('en')]).toEqual(['Проверка сносок: book.txt', 'Footnotes proved: book.txt'])
  }))
  test('another language is complained of', () => inFolder(folder => {
    expect(footproof(['check', 'book.txt', '--lang', 'xx'], { cwd: folder })).toMatchObject({ code: 2, stderr: 'footproof: --lang xx must be one of en, ru.\n' })
  }))
})

test('annotations of a workflow go to standard output, with the file’s path from where the check ran', () => inFolder(folder => {
  mkdirSync(join(folder, 'text'))
  writeFileSync(join(folder, 'text/book.txt'), NOTE)
  const { stdout } = footproof(['check', 'text', '--offline', '--no-cache', '--quiet', '--format', 'github'], { cwd: folder })
  expect(stdout).toMatch(/^::notice file=text\/book\.txt,line=4,endLine=4,title=note 1%3A not checked::The page was not looked at: .+\n$/u)
}))
