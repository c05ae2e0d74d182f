/** A bibliography by itself to a structured document: each entry is a reference. */
import type { Flow } from '../../model/flow.ts'
import { withNumbers } from '../piece-writer.ts'
import { worksIn } from './works.ts'

export function flowOfBib(text: string): Flow {
  const works = worksIn([{ part: null, text }])
  return { format: 'latex', source: text, blocks: [], notes: works.keys.flatMap(key => works.draftOf(key) ?? []).map(work => ({ ...work, blocks: work.blocks.map(block => withNumbers(block, () => null)) })), remarks: [] }
}
