/** Tracked changes of an OpenDocument text: which regions were deleted, and which of them the body is in. */
import type { Changes } from '../office/changes.ts'
import type { XmlAttributes } from '../xml.ts'

export class Deletions {
  private readonly regions = new Set<string>()
  private readonly entered = new Set<string>()
  private regionId = ''

  constructor(private readonly changes: Changes) {}

  /** An element of the list of changes: deleted text stands in it, or between two marks in the body that name its region. */
  told(name: string, attributes: XmlAttributes): void {
    if (name === 'text:changed-region') this.regionId = attributes.get('xml:id') ?? attributes.get('?:id') ?? attributes.get('text:id') ?? ''
    if (name === 'text:insertion') this.changes.insertions += 1
    if (name === 'text:deletion') {
      this.changes.deletions += 1
      this.regions.add(this.regionId)
    }
  }

  enter(id: string): void {
    if (this.regions.has(id)) this.entered.add(id)
  }

  leave(id: string): void {
    this.entered.delete(id)
  }

  /** What stands here is deleted. */
  get isOpen(): boolean {
    return this.entered.size > 0
  }
}
