/** Writes a reference as the citation that a reader would see, in the manner of Chicago’s bibliographies. */
import { PieceWriter, type DraftBlock } from '../piece-writer.ts'
import { plainText, type Person, type Reference, type Value, type ValueName } from './reference.ts'

/** `null` for a work of which nothing is said. */
export function referenceLine(reference: Reference): DraftBlock | null {
  return new LineWriter(reference).write()
}

class LineWriter {
  private readonly writer = new PieceWriter()
  private isEmpty = true

  constructor(private readonly reference: Reference) {}

  write(): DraftBlock | null {
    this.authors()
    if (this.reference.isBook) this.book()
    else this.article()
    this.addresses()
    this.value('remark', ' ')
    if (this.value('urldate', ' (accessed ')) this.say(')')
    const block = this.writer.finish('paragraph')
    return this.isEmpty ? null : block
  }

  private has(name: ValueName): boolean {
    return this.reference.valueOf(name) !== null
  }

  /** Words that the file does not hold itself. */
  private say(words: string): void {
    this.writer.text(words, null)
  }

  /** Before something else, `separator` where something stands already. */
  private then(separator: string): void {
    if (!this.isEmpty) this.say(separator)
  }

  /** The value behind `separator`, if there is one. */
  private value(name: ValueName, separator: string): boolean {
    const value = this.reference.valueOf(name)
    if (value === null) return false
    this.then(separator)
    this.put(value)
    return true
  }

  private put(value: Value): void {
    this.isEmpty = false
    for (const { text, origin, target, isRaised } of value) {
      if (origin?.length === text.length) this.writer.copy(text, origin, { target, isRaised })
      else this.writer.text(text, origin, { target, isRaised })
    }
  }

  /** `Ivanov, Ivan, and P. Petrov.` */
  private authors(): void {
    const { people } = this.reference
    for (const [index, person] of people.entries()) {
      if (index > 0) this.say(index === people.length - 1 && !person.isOthers ? ', and ' : ', ')
      if (person.isOthers) this.writer.text('et al', person.family[0]?.origin ?? null)
      else this.name(person, index === 0)
    }
    const [last] = people.slice(-1)
    const isInitial = people.length === 1 && last !== undefined && plainText(last.given ?? last.family).endsWith('.')
    if (last !== undefined && !isInitial) this.say('.')
  }

  private name({ given, family }: Person, isFirst: boolean): void {
    if (given !== null && !isFirst) {
      this.put(given)
      this.say(' ')
    }
    this.put(family)
    if (given === null || !isFirst) return
    this.say(', ')
    this.put(given)
  }

  private title(): void {
    this.value('title', '')
    this.value('subtitle', ': ')
  }

  /** The quotation mark stands where the entry begins. */
  private quotedTitle(): void {
    this.writer.text('“', this.reference.origin)
    this.title()
    this.say('”')
  }

  /** `“Title”. Journal 3, no. 2 (2019): 5–9.` or `“Title”. BelTA, 2021-05-05.` */
  private article(): void {
    if (this.has('title')) {
      this.then(' ')
      this.quotedTitle()
      this.say('.')
    }
    const hasContainer = this.value('container', ' ')
    const hasDate = this.has('date')
    if (this.value('volume', ' ')) {
      this.value('number', ', no. ')
      if (this.value('date', ' (')) this.say(')')
      this.value('pages', ': ')
    } else this.value('date', hasContainer ? ', ' : ' ')
    if (hasContainer || hasDate) this.say('.')
  }

  /** `Title. Minsk: Publisher, 2019.`, in quotation marks where no person's name shows where it begins. */
  private book(): void {
    this.then(' ')
    if (this.reference.people[0]?.given == null) this.quotedTitle()
    else this.title()
    this.say('. ')
    const hasPlace = this.value('place', '')
    const hasPublisher = this.value('publisher', hasPlace ? ': ' : '')
    this.value('date', hasPlace || hasPublisher ? ', ' : '')
    this.say('.')
  }

  private addresses(): void {
    const url = plainText(this.reference.valueOf('url'))
    this.value('url', ' ')
    const doi = this.reference.valueOf('doi')
    if (doi === null || /doi\.org/iu.test(url)) return
    this.then(' ')
    if (!/^(?:https?:|doi:)/iu.test(plainText(doi))) this.say('https://doi.org/')
    this.put(doi)
  }
}
