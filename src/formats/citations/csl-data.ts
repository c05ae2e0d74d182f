/** Reads lists of works in CSL's YAML and JSON (schema csl-data), each value with its place. */
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml'
import { CslReference, type CslSource } from './csl-reference.ts'
import { jsonItems } from './json-items.ts'
import type { Keyed } from './reference.ts'

/** Longer YAML is not read: its parser takes a hundred times its size (measured), and 1,000 works have 500,000 letters. */
const YAML_MAX = 1_000_000

/** The works of a stretch [from, to) of YAML: a list, or what `references` names. What is broken is read as far as it goes. */
export function yamlReferences(source: CslSource, [from, to]: readonly [number, number]): readonly Keyed[] {
  const root = parsed(source.text.slice(from, to))
  const list = isMap(root) ? root.get('references', true) : root
  if (!isSeq(list)) return []
  return list.items.flatMap((item): readonly Keyed[] => {
    const id = isMap(item) ? item.get('id', true) : null
    return isMap(item) && isScalar(id) && id.source !== undefined ? [{ key: id.source, reference: () => new CslReference(item, { source, from }) }] : []
  })
}

/** The works of a file of JSON: the objects of its first list. */
export function jsonReferences(source: CslSource): readonly Keyed[] {
  return jsonItems(source.text).flatMap(([from, to]): readonly Keyed[] => {
    const written = source.text.slice(from, to)
    const key = idOf(written)
    return key === null ? [] : [{ key, reference: () => new CslReference(parsed(written), { source, from }) }]
  })
}

/** `null` for what is too long, or nested deeper than any data. */
function parsed(yaml: string): Node | null {
  if (yaml.length > YAML_MAX) return null
  try {
    return parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' }).contents
  } catch {
    return null
  }
}

function idOf(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json)
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
    return typeof id === 'string' || typeof id === 'number' ? String(id) : null
  } catch {
    return null
  }
}
