/** What begins and ends environments of LaTeX do to the text within. */
import type { FlowBlock } from '../../model/flow.ts'
import { LISTS, QUOTATIONS, TABLES } from './commands.ts'
import { written, type Frame } from './frames.ts'
import type { Reading } from './reading.ts'

/** Deeper ones are read as what they hold (set by judgement). */
const DEPTH_MAX = 100

export function environmentBegins(reading: Reading, frame: Frame): void {
  const found = frame.argument()
  if (found === null) return
  const name = written(found.stretch).text.trim()
  frame.at = found.after
  if (name === 'document') {
    reading.isPreamble = false
    return
  }
  if (reading.isPreamble) return
  for (let option = frame.option(); option !== null; option = frame.option()) frame.at = option.after
  for (let count = reading.environmentArguments.get(name) ?? 0; count > 0; count -= 1) frame.at = frame.argument()?.after ?? frame.at
  reading.output.endBlock()
  if (reading.environments.length >= DEPTH_MAX) return
  const kind = kindOf(name)
  reading.environments.push({ name, kind, isTable: TABLES.test(name), items: 0 })
  if (kind !== null) reading.output.kind(kind)
}

export function environmentEnds(reading: Reading, frame: Frame): void {
  const found = frame.argument()
  if (found === null) return
  const name = written(found.stretch).text.trim()
  frame.at = found.after
  if (name === 'document') reading.isOver = true
  if (name === 'thebibliography' && reading.output.openNote === 'work') reading.output.endNote()
  reading.output.endBlock()
  const index = reading.environments.findLastIndex(environment => environment.name === name)
  if (index < 0) return
  for (const { kind } of reading.environments.splice(index).reverse()) if (kind !== null) reading.output.endKind()
}

function kindOf(name: string): FlowBlock['kind'] | null {
  if (QUOTATIONS.test(name)) return 'quotation'
  if (LISTS.test(name)) return 'item'
  return TABLES.test(name) ? 'cell' : null
}
