/** Citations and lists of works in an OpenDocument text, by the program that set them. */
import type { CitedWork } from '../citations/cited-work.ts'
import { cslWorks } from '../citations/csl.ts'
import { citation, Fields } from '../office/fields.ts'
import type { XmlAttributes } from '../xml.ts'

/** Sections in which Zotero and Mendeley keep a list of works. */
const LISTS = /CSL_BIBLIOGRAPHY|ZOTERO_BIBL|Mendeley Bibliography/u

export class Works {
  readonly fields = new Fields(new Map())
  /** Names of reference marks between which a citation stands. */
  private readonly references = new Set<string>()
  /** Of each open section whether it holds a list of works. */
  private readonly sections: boolean[] = []
  private isTitle = false

  beginSection(name: string): void {
    this.begin(LISTS.test(name))
  }

  /** The program's own list. */
  beginList(): void {
    this.begin(true)
  }

  endSection(): void {
    if (this.sections.pop() === true) this.fields.end()
  }

  /** The heading of a list stands in it. */
  title(isOpen: boolean): void {
    this.isTitle = isOpen
  }

  /** What is written now is an entry of a list. */
  get isListed(): boolean {
    return this.fields.isWorks && !this.isTitle
  }

  /** The data of a work stand at the mark that cites it. */
  beginMark(attributes: XmlAttributes): void {
    this.fields.beginResult(citation([workOf(attributes)]))
  }

  /** Zotero and Mendeley keep a citation in the name of the mark around it. */
  beginReference(name: string): void {
    if (!name.includes('CSL_CITATION')) return
    this.references.add(name)
    this.fields.beginResult(citation(cslWorks(name)))
  }

  endReference(name: string): void {
    if (this.references.delete(name)) this.fields.end()
  }

  private begin(isList: boolean): void {
    this.sections.push(isList)
    if (isList) this.fields.beginResult({ kind: 'works' })
  }
}

function workOf(attributes: XmlAttributes): CitedWork {
  const value = (name: string): string | null => {
    const text = attributes.get(`text:${name}`)?.trim() ?? ''
    return text === '' ? null : text
  }
  const authors = (value('author') ?? '').split(/\s*;\s*/u).map(author => author.split(',')[0] ?? '').filter(author => author !== '')
  return { key: value('identifier') ?? value('title') ?? '', authors, year: value('year'), title: value('title'), container: value('journal') ?? value('booktitle') ?? value('publisher'), url: value('url'), doi: value('doi') }
}
