/** Counts the items of a Word document's numbered lists, whose numbers stand in no text. */
import { numeralOf } from '../numerals.ts'
import { elementsOf, xmlTree, type XmlElement } from '../xml-tree.ts'
import { OOXML } from './names.ts'
import { numeralStyle } from './note-rules.ts'

interface Level { readonly format: string; readonly text: string; readonly start: number }
type Levels = ReadonlyMap<number, Level>

const LEVELS = 9

export class Lists {
  private readonly byId: ReadonlyMap<string, { readonly list: string; readonly levels: Levels }>
  private readonly counts = new Map<string, (number | undefined)[]>()

  constructor(source: string | null) {
    const root = source === null ? null : xmlTree(source, OOXML)
    const abstract = new Map(root === null ? [] : elementsOf(root, 'w:abstractNum').map(element => [element.attributes.get('w:abstractNumId') ?? '', levelsOf(element)] as const))
    this.byId = new Map(root === null ? [] : elementsOf(root, 'w:num').map(element => {
      const list = element.children.find(({ name }) => name === 'w:abstractNumId')?.attributes.get('w:val') ?? ''
      const own = elementsOf(element, 'w:lvlOverride').map(over => [Number(over.attributes.get('w:ilvl')), over] as const)
      const levels = new Map(abstract.get(list))
      for (const [index, over] of own) {
        const start = over.children.find(({ name }) => name === 'w:startOverride')?.attributes.get('w:val')
        const level = levelsOf(over).get(index) ?? levels.get(index)
        if (level !== undefined) levels.set(index, start === undefined ? level : { ...level, start: Number(start) })
      }
      // lists that only begin elsewhere count on their own
      const id = element.attributes.get('w:numId') ?? ''
      return [id, { list: own.length > 0 ? `own ${id}` : list, levels }] as const
    }))
  }

  /** The next item's number with the signs around it, `null` for bullets and what is no list. */
  next(id: string | null, index: number): string | null {
    const numbered = id === null ? undefined : this.byId.get(id)
    const level = numbered?.levels.get(index)
    if (numbered === undefined || level === undefined) return null
    const counts = this.counts.get(numbered.list) ?? []
    this.counts.set(numbered.list, counts)
    counts[index] = (counts[index] ?? level.start - 1) + 1
    counts.length = index + 1
    if (level.format === 'bullet' || level.format === 'none') return null
    const label = level.text.replace(/%([1-9])/gu, (_, figure: string) => {
      const at = Number(figure) - 1
      const other = numbered.levels.get(at)
      return String(numeralOf(counts[at] ?? other?.start ?? 1, numeralStyle(other?.format ?? 'decimal')) ?? '')
    })
    return label.trim() === '' ? null : label
  }
}

function levelsOf(parent: XmlElement): Levels {
  return new Map(parent.children.filter(({ name }) => name === 'w:lvl').slice(0, LEVELS).map(level => {
    const value = (name: string): string | undefined => level.children.find(child => child.name === name)?.attributes.get('w:val')
    return [Number(level.attributes.get('w:ilvl')), { format: value('w:numFmt') ?? 'decimal', text: value('w:lvlText') ?? '', start: Number(value('w:start') ?? 1) }] as const
  }))
}
