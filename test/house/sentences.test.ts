/** Holds that every sentence that is said where it arises can be said in each language of the product. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { phrase, worded } from '../../src/model/phrase.ts'
import { REPORT_LANGUAGES } from '../../src/model/report.ts'
import { wordsOf } from '../../src/report/language/index.ts'

const SOURCES = join(import.meta.dirname, '../../src')
const TAGS = new Set(['phrase', 'complaint', 'unreadable', 'say'])

/** The patterns of all tagged sentences of a file. */
function patternsIn(path: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && TAGS.has(node.tag.text)) {
      const { template } = node
      const pieces = ts.isNoSubstitutionTemplateLiteral(template) ? [template.text] : [template.head.text, ...template.templateSpans.map(span => span.literal.text)]
      found.push(pieces.reduce((pattern, piece, index) => `${pattern}{${index - 1}}${piece}`))
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest))
  return found
}

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts'))
const patterns = [...new Set(files.flatMap(path => patternsIn(join(SOURCES, path))))]

/** Words that each language needs its own for; options and places for values are none. */
const hasWords = (pattern: string) => /\p{Letter}/u.test(pattern.replace(/--[\w-]+|\{\d+\}/gu, ''))
const placesOf = (pattern: string) => [...new Set(pattern.match(/\{\d+\}/gu) ?? [])].sort()

test('there are sentences to look at', () => {
  expect(patterns.length).toBeGreaterThan(200)
})

for (const language of REPORT_LANGUAGES.filter(each => each !== 'en')) {
  const { otherwise } = wordsOf(language)
  test(`every sentence can be said in ${language}`, () => {
    expect(patterns.filter(pattern => hasWords(pattern) && otherwise[pattern] === undefined)).toEqual([])
  })
  test(`the sentences in ${language} have the places of the English ones`, () => {
    expect(patterns.filter(pattern => otherwise[pattern] !== undefined && placesOf(otherwise[pattern]).join() !== placesOf(pattern).join())).toEqual([])
  })
  test(`no sentence in ${language} has lost its English one`, () => {
    const known = new Set([...patterns, ...Object.values(wordsOf('en').names.reason)])
    expect(Object.keys(otherwise).filter(pattern => !known.has(pattern))).toEqual([])
  })
}

test('a sentence within a sentence is said in the same language, and one that is not known stays', () => {
  const said = phrase`Getting ${'a'} failed: ${phrase`status ${404}`}.`
  expect(worded(said)).toBe('Getting a failed: status 404.')
  expect(worded(said, { 'status {0}': 'код {0}' })).toBe('Getting a failed: код 404.')
})
