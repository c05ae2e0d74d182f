/** Finds where running text is set as a quotation. */
import type { Flow } from '../../model/flow.ts'
import type { RunningText, Span } from '../../model/manuscript.ts'
import { inRunning } from '../apparatus/in-running.ts'
import type { ApparatusText } from './apparatus-text.ts'
import { supportEnd } from './known-marks.ts'

/** Blocks that follow each other are one quotation. Offsets count in `running`. */
export function quotationsOf({ blocks }: Flow, { blocks: lines }: ApparatusText, running: RunningText): readonly Span[] {
  const found: [number, number][] = []
  for (const [index, { kind }] of blocks.entries()) {
    if (kind !== 'quotation') continue
    const own = lines[index] ?? []
    const start = inRunning(running.places, running.text.length, own[0]?.start ?? 0)
    const end = supportEnd(running, own.at(-1)?.end ?? 0)
    const last = found.at(-1)
    if (last !== undefined && blocks[index - 1]?.kind === 'quotation') last[1] = Math.max(last[1], end)
    else if (end > start) found.push([start, end])
  }
  return found
}
