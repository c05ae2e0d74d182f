/** Finds the parts of a Word document by their relationships (ISO/IEC 29500-2). */
import { decodeText } from '../charset.ts'
import { unreadable } from '../unreadable.ts'
import { elementsOf, xmlTree } from '../xml-tree.ts'
import type { Archive } from '../zip.ts'
import { OOXML } from './names.ts'

interface Relationship {
  /** Last word of its type: `footnotes`, `hyperlink`. */
  readonly type: string
  /** Name of a part, or an address where it leads outside. */
  readonly target: string
  readonly isExternal: boolean
}

/** A part's own relationships by id. */
export type Relationships = ReadonlyMap<string, Relationship>

export interface Part { readonly name: string; readonly source: string; readonly relationships: Relationships }

export class Package {
  constructor(private readonly archive: Archive) {}

  /** `Unreadable` where the archive names no document. */
  async document(): Promise<Part> {
    const root = [...(await this.relationshipsOf('')).values()].find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
    const part = await this.part(root)
    if (part === null) throw unreadable`is damaged: it holds no document`
    return part
  }

  async part(name: string): Promise<Part | null> {
    const source = await this.text(name)
    return source === null ? null : { name, source, relationships: await this.relationshipsOf(name) }
  }

  /** The part of a type that another part relates to. */
  async related({ relationships }: Part, type: string): Promise<Part | null> {
    const relationship = [...relationships.values()].find(other => other.type === type && !other.isExternal)
    return relationship === undefined ? null : this.part(relationship.target)
  }

  async text(name: string): Promise<string | null> {
    const bytes = await this.archive.read(name)
    return bytes === null ? null : decodeText(bytes).text
  }

  private async relationshipsOf(part: string): Promise<Relationships> {
    const at = part.lastIndexOf('/') + 1
    const source = await this.text(`${part.slice(0, at)}_rels/${part.slice(at)}.rels`)
    if (source === null) return new Map()
    return new Map(elementsOf(xmlTree(source, OOXML), 'rels:Relationship').map(({ attributes }) => {
      const isExternal = attributes.get('TargetMode') === 'External'
      const target = attributes.get('Target') ?? ''
      return [attributes.get('Id') ?? '', { type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '', target: isExternal ? target : withinPackage(part.slice(0, at), target), isExternal }] as const
    }))
  }
}

/** A part's name without `.` and `..`; never outside. */
function withinPackage(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
