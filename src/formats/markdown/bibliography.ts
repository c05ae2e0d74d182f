/** The works that a Markdown file may cite, as pandoc knows them: those of its own metadata, then of the bibliographies that it names. */
import type { BesideText } from '../../model/flow.ts'
import { bibReferences } from '../bibtex/index.ts'
import { jsonReferences, yamlReferences } from '../citations/csl-data.ts'
import { printCslMarkup } from '../citations/csl-markup.ts'
import type { CslSource, Printed } from '../citations/csl-reference.ts'
import type { Keyed } from '../citations/reference.ts'
import { worksOf, type Works } from '../citations/works.ts'
import { blocksOf } from './blocks.ts'
import { unescaped } from './inline-patterns.ts'

/** Where `text` holds metadata as YAML. */
interface Own { readonly text: string; readonly metadata: readonly (readonly [from: number, to: number])[] }

export function worksBeside({ text, metadata }: Own, files: readonly BesideText[]): Works {
  const own = metadata.flatMap(range => (/^references[ \t]*:/mu.test(text.slice(...range)) ? yamlReferences(inMarkdown({ part: null, text }), range) : []))
  return worksOf([...own, ...files.flatMap(referencesIn)])
}

function referencesIn(file: BesideText): readonly Keyed[] {
  if (/\.json$/iu.test(file.part)) return jsonReferences({ ...file, print: printCslMarkup, printAddress: address => address })
  return /\.ya?ml$/iu.test(file.part) ? yamlReferences(inMarkdown(file), [0, file.text.length]) : bibReferences(file)
}

/** Values in YAML are written in Markdown. */
function inMarkdown(file: Pick<CslSource, 'part' | 'text'>): CslSource {
  return { ...file, print: printMarkdown, printAddress: unescaped }
}

const NOTHING_CITED = { links: new Map(), isNote: () => false, isWork: () => false, hasWorks: false, refOfLabel: String, refOfKey: String, authorOf: () => null }

function printMarkdown(value: string): readonly Printed[] {
  const blocks = blocksOf({ kind: 'paragraph', start: 0, text: value, gaps: [], lead: null }, { ...NOTHING_CITED, inlineNotes: [] }, true)
  return blocks.flatMap(({ pieces }) => pieces.flatMap((piece): readonly Printed[] => {
    return piece.kind === 'text' && piece.origin !== null ? [{ text: piece.text, at: piece.origin.at, length: piece.origin.length, isRaised: piece.isRaised }] : []
  }))
}
