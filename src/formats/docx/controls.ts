/** Content controls of a Word document: placeholders in them are no text, and Mendeley keeps citations in their names. */
import { cslWorks } from '../citations/csl.ts'
import { citation, fromBase64, type Fields } from '../office/fields.ts'
import type { XmlAttributes } from '../xml.ts'
import { isOn } from './styles.ts'

interface Control { isPlaceholder: boolean; tag: string; hasField: boolean }

export class Controls {
  private readonly open: Control[] = []

  constructor(private readonly fields: Fields) {}

  begin(): void {
    this.open.push({ isPlaceholder: false, tag: '', hasField: false })
  }

  end(): void {
    this.open.pop()
  }

  property(name: string, attributes: XmlAttributes): void {
    const control = this.open.at(-1)
    if (control === undefined) return
    if (name === 'w:showingPlcHdr') control.isPlaceholder = isOn(attributes.get('w:val'))
    if (name === 'w:tag') control.tag = attributes.get('w:val') ?? ''
  }

  /** Whether what the control holds is text. */
  beginContent(): boolean {
    const control = this.open.at(-1)
    if (control?.isPlaceholder === true) return false
    const data = /^MENDELEY_CITATION_v3_(.+)$/su.exec(control?.tag ?? '')?.[1]
    if (control !== undefined && data !== undefined) this.beginField(control, citation(cslWorks(fromBase64(data))))
    else if (control?.tag.startsWith('MENDELEY_BIBLIOGRAPHY') === true) this.beginField(control, { kind: 'works' })
    return true
  }

  endContent(): void {
    if (this.open.at(-1)?.hasField === true) this.fields.end()
  }

  private beginField(control: Control, meaning: Parameters<Fields['beginResult']>[0]): void {
    this.fields.beginResult(meaning)
    control.hasField = true
  }
}
