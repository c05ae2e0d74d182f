/** Bibliographies that a Markdown file names in its front matter, as pandoc reads it. */
import { besideName } from '../beside-name.ts'
import { frontMatterOf, withoutFrontMatter } from './front-matter.ts'

/** `bibliography: refs.bib`, `bibliography: [a.bib, b.bib]`, or a list on the lines below. */
const NAMED = /^bibliography[ \t]*:[ \t]*(.*)((?:\r?\n[ \t]*-[ \t]+.*)*)/mu
const NAMES_MAX = 50
/** A citation in brackets, as pandoc has it. */
const CITES = /\[[^\]\n]{0,200}@[\p{L}\d_]/u

/** Those that its metadata name, as they are looked for: of BibTeX, and of CSL in JSON or YAML. */
export function bibliographiesOf(text: string): readonly string[] {
  const names = frontMatterOf(text).yaml.flatMap(range => {
    const [, given = '', below = ''] = NAMED.exec(text.slice(...range)) ?? []
    return `${given}\n${below}`.split(/[\n,]/u).map(name => name.replace(/^[\s[-]+|[\s\]]+$/gu, '').replace(/^(["'])(.*)\1$/u, '$2'))
  })
  return names.filter(name => /\.(?:bib(?:tex|latex)?|json|ya?ml)$/iu.test(name)).slice(0, NAMES_MAX).flatMap(name => besideName(name) ?? [])
}

/** Where the text cites and names none, also one called like the document. */
export function namesInMarkdown(text: string, document: string): readonly string[] {
  const named = bibliographiesOf(text)
  if (named.length > 0 || !CITES.test(withoutFrontMatter(text))) return named
  const own = besideName(`${document.slice(document.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '')}.bib`)
  return own === null ? [] : [own]
}
