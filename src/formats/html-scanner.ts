/** Reads the tags, texts and entities of an HTML page in one pass, and tells a receiver where each stands. */
import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode'

/** Receives what is read; offsets are [start, end) in the page, `end` alone that of a tag's `>`. */
export interface Receiver {
  onopentagname(start: number, end: number): void
  onattribname(start: number, end: number): void
  onattribdata(start: number, end: number): void
  onattribentity(codePoint: number): void
  onattribend(): void
  onopentagend(end: number): void
  onselfclosingtag(end: number): void
  onclosetag(start: number, end: number): void
  ontext(start: number, end: number): void
  /** [start, end) of the whole entity. */
  ontextentity(codePoint: number, start: number, end: number): void
  oncdata(start: number, end: number): void
}

const [TAB, NEW_LINE, FORM_FEED, RETURN, SPACE] = [9, 10, 12, 13, 32] as const
const [DOUBLE_QUOTE, SINGLE_QUOTE, SLASH, EQUALS, GREATER] = [0x22, 0x27, 0x2f, 0x3d, 0x3e] as const

const isBlank = (code: number) => code === SPACE || code === NEW_LINE || code === TAB || code === RETURN || code === FORM_FEED
const endsName = (code: number) => code === GREATER || code === SLASH || isBlank(code)
const isLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)

/** Elements that hold text up to their own end tag, whatever stands in it. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'xmp'])
const RAW_LENGTHS = new Set([...RAW].map(name => name.length))

/**
 * Tells `receiver` of everything in `html`, in its order; a tag that the end cuts off is left out. It reads as htmlparser2's
 * tokenizer does, which takes three times as long, as it goes letter by letter through a machine of 26 states;
 * `test/formats/html-scanner.test.ts` holds that both say the same.
 */
export function scanHtml(html: string, receiver: Receiver): void {
  new Scanner(html, receiver).run()
}

class Scanner {
  readonly #html: string
  readonly #receiver: Receiver
  readonly #decoder: EntityDecoder
  #at = 0
  /** Where text or a value begins that nobody was told of. */
  #from = 0
  /** The next `&` at or behind the place that was last asked about. */
  #ampersand = -1
  #entity = 0
  #isInValue = false

  constructor(html: string, receiver: Receiver) {
    this.#html = html
    this.#receiver = receiver
    this.#decoder = new EntityDecoder(htmlDecodeTree, (codePoint, length) => { this.#tellEntity(codePoint, length) })
  }

  run(): void {
    const { length } = this.#html
    while (this.#at < length) {
      const open = this.#html.indexOf('<', this.#at)
      this.#tellUpTo(open < 0 ? length : open)
      this.#at = open < 0 ? length : this.#markup(open)
    }
    this.#tellUpTo(length)
  }

  /** Text, or a value, from where it was last told of. */
  #tellUpTo(end: number): void {
    for (let entity = this.#nextAmpersand(this.#from); entity < end; entity = this.#nextAmpersand(Math.max(this.#from, entity + 1))) this.#decode(entity)
    this.#tell(end)
  }

  #tell(end: number): void {
    if (end > this.#from) {
      if (this.#isInValue) this.#receiver.onattribdata(this.#from, end)
      else this.#receiver.ontext(this.#from, end)
      this.#from = end
    }
  }

  #nextAmpersand(from: number): number {
    if (this.#ampersand < from) {
      const next = this.#html.indexOf('&', from)
      this.#ampersand = next < 0 ? Infinity : next
    }
    return this.#ampersand
  }

  #decode(entity: number): void {
    this.#entity = entity
    this.#decoder.startEntity(this.#isInValue ? DecodingMode.Attribute : DecodingMode.Legacy)
    if (this.#decoder.write(this.#html, entity + 1) < 0) this.#decoder.end()
  }

  #tellEntity(codePoint: number, length: number): void {
    this.#tell(this.#entity)
    this.#from = this.#entity + length
    if (this.#isInValue) this.#receiver.onattribentity(codePoint)
    else this.#receiver.ontextentity(codePoint, this.#entity, this.#from)
  }

  /** What begins with the `<` at `open`; gives where to go on. */
  #markup(open: number): number {
    const code = this.#html.charCodeAt(open + 1)
    if (isLetter(code)) return this.#startTag(open + 1)
    switch (this.#html[open + 1]) {
      case '/': return this.#endTag(open)
      case '!': return this.#declaration(open)
      case '?': return this.#skipTo('>', open + 2)
      case undefined: return this.#html.length
      default: return open + 1
    }
  }

  /** Goes on behind `mark`, and leaves out what stands before it. */
  #skipTo(mark: string, from: number): number {
    const found = this.#html.indexOf(mark, from)
    this.#from = found < 0 ? this.#html.length : found + mark.length
    return this.#from
  }

  #declaration(open: number): number {
    const html = this.#html
    if (html.startsWith('--', open + 2)) return this.#skipTo('-->', open + 2)
    if (!html.startsWith('[CDATA[', open + 2)) return this.#skipTo('>', html[open + 2] === '[' ? open + 3 : html[open + 2] === '-' ? open + 4 : open + 3)
    const start = open + '<![CDATA['.length
    const end = html.indexOf(']]>', start)
    this.#receiver.oncdata(start, end < 0 ? html.length : end)
    return this.#skipTo(']]>', start)
  }

  #endTag(open: number): number {
    let start = open + 2
    while (isBlank(this.#html.charCodeAt(start))) start += 1
    const code = this.#html.charCodeAt(start)
    if (code === GREATER) return start + 1
    if (!isLetter(code)) return this.#skipTo('>', start)
    let end = start + 1
    while (end < this.#html.length && this.#html.charCodeAt(end) !== GREATER && !isBlank(this.#html.charCodeAt(end))) end += 1
    if (end < this.#html.length) this.#receiver.onclosetag(start, end)
    return this.#skipTo('>', end)
  }

  #startTag(start: number): number {
    const html = this.#html
    let end = start + 1
    while (end < html.length && !endsName(html.charCodeAt(end))) end += 1
    if (end === html.length) return this.#cutOff()
    this.#receiver.onopentagname(start, end)
    const close = this.#attributes(end)
    if (close < 0) return this.#cutOff()
    this.#from = close + 1
    if (this.#isSelfClosing) {
      this.#receiver.onselfclosingtag(close)
      return close + 1
    }
    this.#receiver.onopentagend(close)
    const name = RAW_LENGTHS.has(end - start) ? html.slice(start, end).toLowerCase() : ''
    return RAW.has(name) ? this.#raw(name, close + 1) : close + 1
  }

  #cutOff(): number {
    this.#isInValue = false
    this.#from = this.#html.length
    return this.#from
  }

  /** The tag that was read last ends with a slash. */
  #isSelfClosing = false

  /** Gives where the `>` of the tag stands; negative: nowhere. */
  #attributes(from: number): number {
    const html = this.#html
    const { length } = html
    let at = from
    this.#isSelfClosing = false
    while (at < length) {
      const code = html.charCodeAt(at)
      if (code === GREATER) return at
      if (code === SLASH) this.#isSelfClosing = true
      else if (!isBlank(code)) {
        this.#isSelfClosing = false
        at = this.#attribute(at)
        continue
      }
      at += 1
    }
    return -1
  }

  /** Gives where to go on behind the attribute. */
  #attribute(start: number): number {
    const html = this.#html
    const { length } = html
    let end = start + 1
    for (; end < length; end += 1) {
      const code = html.charCodeAt(end)
      if (code === EQUALS || endsName(code)) break
    }
    this.#receiver.onattribname(start, end)
    let at = end
    while (isBlank(html.charCodeAt(at))) at += 1
    if (html.charCodeAt(at) !== EQUALS) {
      this.#receiver.onattribend()
      return at
    }
    at += 1
    while (isBlank(html.charCodeAt(at))) at += 1
    return this.#value(at)
  }

  #value(start: number): number {
    const html = this.#html
    const code = html.charCodeAt(start)
    const isQuoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE
    let end = start
    if (isQuoted) end = html.indexOf(code === DOUBLE_QUOTE ? '"' : "'", start + 1)
    else while (end < html.length && html.charCodeAt(end) !== GREATER && !isBlank(html.charCodeAt(end))) end += 1
    if (end < 0) return html.length
    this.#from = isQuoted ? start + 1 : start
    this.#isInValue = true
    this.#tellUpTo(end)
    this.#isInValue = false
    this.#receiver.onattribend()
    return isQuoted ? end + 1 : end
  }

  /** Text up to the end tag of its element; in titles alone entities are read. */
  #raw(name: string, start: number): number {
    const html = this.#html
    const { length } = html
    let end = html.indexOf('</', start)
    while (end >= 0 && !this.#isEndOf(name, end)) end = html.indexOf('</', end + 2)
    const close = end < 0 ? length : end
    if (name === 'title') this.#tellUpTo(close)
    else this.#tell(close)
    return end < 0 ? length : this.#endTag(end)
  }

  #isEndOf(name: string, open: number): boolean {
    const end = open + 2 + name.length
    const code = this.#html.charCodeAt(end)
    return (code === GREATER || isBlank(code)) && this.#html.slice(open + 2, end).toLowerCase() === name
  }
}
