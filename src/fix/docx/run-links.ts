/** Links of a Word document in whose text runs stand: elements, and fields of both kinds (ISO/IEC 29500-1, 17.16). */
import type { XmlAttributes } from '../../formats/xml.ts'
import type { Insertion, RunLink, RunParagraph } from './run.ts'

/** `link` stands by what a field's instruction says, which grows until its result begins. */
interface Field { instruction: string; hasResult: boolean; readonly link: RunLink }

const LINKS: ReadonlySet<string> = new Set(['w:hyperlink', 'w:fldSimple'])
const LINKING = /^\s*HYPERLINK\b/u

export class RunLinks {
  /** Elements from the outermost inwards, simple fields of other kinds as `null`. */
  private readonly elements: (RunLink | null)[] = []
  private readonly fields: Field[] = []
  /** They end with the run that is open. */
  private ending: RunLink[] = []

  /** The outermost link of the paragraph in whose text something stands that opens here. */
  at(paragraph: RunParagraph | null): RunLink | null {
    const results = this.fields.filter(({ hasResult, instruction }) => hasResult && LINKING.test(instruction)).map(({ link }) => link)
    // Fields may hold elements, and hardly ever the other way round.
    return [...results, ...this.elements].find(link => link !== null && link.paragraph === paragraph) ?? null
  }

  open(name: string, attributes: XmlAttributes, around: Pick<RunLink, 'insertion' | 'paragraph'>): void {
    const link = { end: null, ...around }
    if (LINKS.has(name)) this.elements.push(name === 'w:hyperlink' || LINKING.test(attributes.get('w:instr') ?? '') ? link : null)
    if (name === 'w:fldChar') this.fieldCharacter(attributes.get('w:fldCharType') ?? '', link)
  }

  instruct(text: string): void {
    const field = this.fields.at(-1)
    if (field?.hasResult === false) field.instruction += text
  }

  close(name: string, end: number): void {
    const link = LINKS.has(name) ? this.elements.pop() : null
    if (link != null) link.end = end
  }

  /** `insertion`: what is tracked around the run. */
  closeRun(end: number, insertion: Insertion | null): void {
    for (const link of this.ending) Object.assign(link, { end, insertion })
    this.ending = []
  }
  private fieldCharacter(type: string, link: RunLink): void {
    const field = this.fields.at(-1)
    if (type === 'begin') this.fields.push({ instruction: '', hasResult: false, link })
    else if (type === 'separate' && field !== undefined) field.hasResult = true
    else if (type === 'end' && field !== undefined) {
      this.fields.pop()
      this.ending.push(field.link)
    }
  }
}
