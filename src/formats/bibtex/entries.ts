/** Reads BibTeX and BibLaTeX files: entries and their fields, with places. */

/** A value as it stands between its braces, quotation marks or commas: [at, at + text.length) of the file. */
export interface FieldPart { readonly text: string; readonly at: number }

export interface BibEntry {
  /** In small letters: `article`, `online`. */
  readonly type: string
  readonly key: string
  readonly at: number
  /** By names in small letters; a value may be put together of several. */
  readonly fields: ReadonlyMap<string, readonly FieldPart[]>
}

const OPENING = /@([a-z]+)\s*[{(]/iuy
const FIELD = /[\s,]*([a-z][\w:.+-]*)\s*=\s*/iuy
const KEY = /\s*([^\s,{}"#%~\\]{1,300})\s*,/uy
/** A month or an abbreviation that `@string` defines, or a number. */
const BARE = /[^\s,#{}"()]+/uy
const SKIPPED = new Set(['comment', 'preamble', 'string'])
/** An entry with more is none (set by judgement; styles know about a hundred). */
const FIELDS_MAX = 300

/** In the order of the file. What is broken is left out up to the next line that begins with `@`. */
export function readBibEntries(text: string): readonly BibEntry[] {
  const starts = Array.from(text.matchAll(/(?<=^|[\n}])[ \t]*@(?=[a-z]+\s{0,20}[{(])/giu), ({ index, 0: { length } }) => index + length - 1)
  const strings = new Map<string, readonly FieldPart[]>()
  return starts.flatMap((start, index) => {
    const reader = new EntryReader(text, [start, starts[index + 1] ?? text.length], strings)
    return reader.read() ?? []
  })
}

/** Whether a text is a file of entries and nothing else. */
export function looksLikeBib(text: string): boolean {
  return /^\s*(?:%[^\n]*\n\s*){0,50}@[a-z]+\s{0,20}\{\s*[^\s,{}]{1,300}\s{0,20},\s*[a-z]+\s*=/iu.test(text.slice(0, 10_000))
}

class EntryReader {
  private at: number

  constructor(private readonly text: string, private readonly range: readonly [number, number], private readonly strings: Map<string, readonly FieldPart[]>) {
    this.at = range[0]
  }

  read(): BibEntry | null {
    const type = this.match(OPENING)?.[1]?.toLowerCase()
    if (type === undefined) return null
    if (type === 'string') for (const [name, parts] of this.fields()) this.strings.set(name, parts)
    if (SKIPPED.has(type)) return null
    const key = this.match(KEY)?.[1]
    return key === undefined ? null : { type, key, at: this.range[0], fields: this.fields() }
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (found === null || this.at + found[0].length > this.range[1]) return null
    this.at += found[0].length
    return found
  }

  private fields(): ReadonlyMap<string, readonly FieldPart[]> {
    const fields = new Map<string, readonly FieldPart[]>()
    while (fields.size < FIELDS_MAX) {
      const name = this.match(FIELD)?.[1]?.toLowerCase()
      const parts = name === undefined ? null : this.value()
      if (name === undefined || parts === null) break
      if (!fields.has(name)) fields.set(name, parts)
    }
    return fields
  }

  /** `{…}`, `"…"`, `12` or `jan`, joined by `#`. */
  private value(): readonly FieldPart[] | null {
    const parts: FieldPart[] = []
    do {
      const part = this.part()
      if (part === null) return null
      parts.push(...part)
    } while (this.match(/\s*#\s*/uy) !== null)
    return parts
  }

  private part(): readonly FieldPart[] | null {
    const sign = this.text.charAt(this.at)
    if (sign === '{' || sign === '"') return this.enclosed(sign === '"' ? '"' : '}')
    const at = this.at
    const bare = this.match(BARE)?.[0]
    if (bare === undefined) return null
    return this.strings.get(bare.toLowerCase()) ?? [{ text: bare, at }]
  }

  private enclosed(close: '"' | '}'): readonly FieldPart[] | null {
    const from = this.at + 1
    let depth = 0
    for (let at = from; at < this.range[1]; at += 1) {
      const character = this.text.charAt(at)
      if (character === '\\') at += 1
      else if (depth === 0 && character === close) {
        this.at = at + 1
        return [{ text: this.text.slice(from, at), at: from }]
      } else if (character === '{') depth += 1
      else if (character === '}') depth -= 1
    }
    return null
  }
}
