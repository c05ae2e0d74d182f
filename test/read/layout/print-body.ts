/** Sets one note body in lines, its number as the layout prints it, or damaged. */
import type { Chance } from './chance.ts'
import type { Layout } from './layouts.ts'
import type { Sheet } from './sheet.ts'
import { raised } from './signs.ts'
import { wrap } from './wrap.ts'

export const SIGNS: readonly string[] = ['*', '†', '‡', '§', '**', '††', '‡‡', '§§', '***']
const MISREAD: Readonly<Record<string, readonly string[]>> = { 1: ['l', 'I'], 0: ['O', 'o'], 5: ['S'], 8: ['B'] }

interface Setting { readonly chance: Chance; readonly layout: Layout; readonly sheet: Sheet; readonly text: string; readonly number: number | string }

/** Lines of the body, with its marks for the sheet. */
export function printedBody({ chance, layout, sheet, text, number }: Setting): readonly string[] {
  const isLost = chance.happens(layout.damage.numberLost)
  const shown = isLost ? null : chance.happens(layout.damage.misread) ? misread(chance, String(number)) : layout.isBodyNumberRaised ? raised(String(number)) : String(number)
  const opening = shown === null ? '' : layout.bodyNumber.replace('N', shown)
  const isAlone = opening.endsWith('\n')
  const lines = wrap(isAlone ? text : opening + text, { ...layout, divides: 'never', isJustified: false, width: layout.width + 8 }, 0)
  const all = isAlone ? [opening.trim(), ...lines] : [...lines]
  return sheet.marked(all.map(line => ' '.repeat(layout.bodyIndent) + line), isLost ? null : number)
}

function misread(chance: Chance, figures: string): string {
  const at = Array.from(figures).findIndex(figure => MISREAD[figure] !== undefined)
  const letters = MISREAD[figures.charAt(at)]
  return letters === undefined ? figures : figures.slice(0, at) + (letters[chance.whole(0, letters.length - 1)] ?? '') + figures.slice(at + 1)
}
