/** What tells a result of one run from the same result of a later one, though lines and note numbers have moved. */
import { createHash } from 'node:crypto'
import type { LocatedFinding } from '../located.ts'

/** Hexadecimal characters of a sum: 128 bits. */
const LENGTH = 32

/** One for each finding, in their order. Made of the kind, the document, the note's own text and the quotation; the nth of equal ones adds its number. */
export function fingerprints(placed: readonly LocatedFinding[]): readonly string[] {
  const seen = new Map<string, number>()
  return placed.map(each => {
    const sum = sumOf(each)
    const count = (seen.get(sum) ?? 0) + 1
    seen.set(sum, count)
    return `${sum}:${count}`
  })
}

function sumOf({ finding, reference, place }: LocatedFinding): string {
  const own = reference === null ? [finding.args?.['host'] ?? '', finding.args?.['first'] ?? ''] : [reference.text, reference.printed ?? '', finding.args?.['text'] ?? '']
  return createHash('sha256').update(JSON.stringify([finding.code, place?.document ?? '', ...own])).digest('hex').slice(0, LENGTH)
}
