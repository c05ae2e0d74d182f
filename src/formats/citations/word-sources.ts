/** Reads the sources that Word itself keeps beside a document (ISO/IEC 29500-1, Bibliography). */
import { elementsOf, xmlTree, type XmlElement } from '../xml-tree.ts'
import type { CitedWork } from './cited-work.ts'

const NAMES = { 'http://schemas.openxmlformats.org/officeDocument/2006/bibliography': 'b', 'http://purl.oclc.org/ooxml/officeDocument/bibliography': 'b' }

/** Works by their tags; none for any other XML. */
export function wordSources(xml: string): ReadonlyMap<string, CitedWork> {
  if (!xml.includes('bibliography')) return new Map()
  try {
    return new Map(elementsOf(xmlTree(xml, NAMES), 'b:Source').flatMap(source => { const work = workOf(source); return work === null ? [] : [[work.key, work] as const] }))
  } catch {
    return new Map()
  }
}

/** Tags that a `CITATION` field names: `CITATION Iva19 \l 1033 \m Pet20`. */
export function citedTags(instruction: string): readonly string[] {
  const first = /^\s*CITATION\s+"?([^\s"\\]+)/iu.exec(instruction)?.[1]
  return [...(first === undefined ? [] : [first]), ...[...instruction.matchAll(/\\m\s+"?([^\s"\\]+)/gu)].flatMap(({ 1: tag }) => tag ?? [])]
}

function workOf(source: XmlElement): CitedWork | null {
  const first = (name: string): string | null => {
    const text = elementsOf(source, `b:${name}`)[0]?.text.trim() ?? ''
    return text === '' ? null : text
  }
  const key = first('Tag')
  if (key === null) return null
  const people = elementsOf(source, 'b:Last').map(({ text }) => text.trim())
  return {
    key, authors: people.length > 0 ? people : [first('Corporate')].flatMap(name => name ?? []), year: first('Year'), title: first('Title'),
    container: first('JournalName') ?? first('InternetSiteTitle') ?? first('BookTitle') ?? first('PeriodicalTitle') ?? first('Publisher'), url: first('URL'), doi: first('DOI'),
  }
}
