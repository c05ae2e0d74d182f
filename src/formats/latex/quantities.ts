/** Numbers with units as the package siunitx takes them: `\SI{12.5}{\mega\watt}`, `\qtyrange{3}{5}{\percent}`, `\num{1e6}`. */
import { leaveOut, written, type Argument, type Frame } from './frames.ts'
import type { Output } from './output.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'
import { unitOf } from './units.ts'

export function runQuantity({ output }: Reading, frame: Frame, { name }: Token): void {
  leaveOut(frame, 0)
  const numbers = name === 'si' || name === 'unit' ? 0 : name.endsWith('range') ? 2 : 1
  for (let index = 0; index < numbers; index += 1) {
    const found = frame.argument()
    if (found === null) return
    if (index > 0) output.text('–', null)
    write(output, found, numberOf)
    frame.at = found.after
  }
  if (name === 'ang') output.text('°', null)
  if (!/^(?:SI|si|qty|unit)/u.test(name)) return
  // `\SI{12}[\$]{…}`: what stands before the number
  leaveOut(frame, 0)
  const unit = frame.argument()
  if (unit === null) return
  if (numbers > 0 && !/^[%°′″]/u.test(unitOf(written(unit.stretch).text))) output.text(' ', null)
  write(output, unit, unitOf)
  frame.at = unit.after
}

function write(output: Output, { stretch }: Argument, meaning: (raw: string) => string): void {
  const { text, at, origin, part } = written(stretch)
  const place = origin ?? { part, at, length: text.length }
  const meant = meaning(text)
  if (meant === text && origin === null) output.copy(text, place)
  else if (meant !== '') output.text(meant, place)
}

/** Lists are parted by semicolons; powers of ten and uncertainties are typed without signs of their own. */
function numberOf(raw: string): string {
  return raw.trim().replace(/\s*;\s*/gu, ', ').replace(/\s*(?:\+-|\\pm)\s*/gu, ' ± ').replace(/(?<=[\d.,])\s*[edED]\s*([+-]?\d+)/gu, (_, power: string) => ` × ${unitOf(`10^{${power}}`)}`)
}
