/** What of a Markdown file is no text but says something of it: YAML, TOML, or pandoc's title lines at its head, and pandoc's blocks of YAML further on. */
import { withBlanks, type Range } from './leaf.ts'

export interface FrontMatter {
  /** What is no text, ascending. */
  readonly blocks: readonly Range[]
  /** YAML within them, without its lines of `---`. */
  readonly yaml: readonly Range[]
}

/** Characters of a block that is one (set by judgement; metadata with a list of works has some 10,000). */
const BLOCK_MAX = 1_000_000
const YAML = /^---[ \t]*\r?\n(?=\S)/u
const YAML_END = /^(?:---|\.\.\.)[ \t]*$/mu
const TOML = /^\+\+\+[ \t]*\r?\n/u
const TOML_END = /^\+\+\+[ \t]*$/mu
const TITLE_LINES = /^(?:%[^\n]*\n(?:[ \t]+\S[^\n]*\n)*){1,3}/u
/** A rule is followed by anything, a block of YAML by a name. */
const YAML_FURTHER = /(?<=\n[ \t]*\r?\n)---[ \t]*\r?\n(?=[\w-]{1,50}[ \t]*:(?:\s|$))/gu
/** Of the names there only these matter here; without them it may be text between two rules. */
const TELLING = /^(?:references|bibliography)[ \t]*:/mu

export function frontMatterOf(text: string): FrontMatter {
  const head = between(text, 0, { open: YAML, close: YAML_END })
  const other = head === null ? between(text, 0, { open: TOML, close: TOML_END })?.block ?? titleLines(text) : null
  const blocks = other === null ? [] : [other]
  const yaml: Range[] = []
  for (const index of [0, ...Array.from(text.matchAll(YAML_FURTHER), match => match.index)]) {
    const found = index < (blocks.at(-1)?.[1] ?? 0) ? null : between(text, index, { open: YAML, close: YAML_END })
    if (found === null || (index > 0 && !TELLING.test(text.slice(...found.within)))) continue
    blocks.push(found.block)
    yaml.push(found.within)
  }
  return { blocks, yaml }
}

/** The file with blanks in place of what is no text, so that places stay. */
export function withoutFrontMatter(text: string): string {
  return withBlanks(text, frontMatterOf(text).blocks)
}

function between(text: string, from: number, { open, close }: { readonly open: RegExp, readonly close: RegExp }): { readonly block: Range, readonly within: Range } | null {
  const start = open.exec(text.slice(from, from + 1000))?.[0].length
  if (start === undefined) return null
  const found = close.exec(text.slice(from + start, from + BLOCK_MAX))
  if (found === null) return null
  const to = from + start + found.index
  return { block: [from, to + found[0].length], within: [from + start, to] }
}

function titleLines(text: string): Range | null {
  const length = TITLE_LINES.exec(text.slice(0, BLOCK_MAX))?.[0].length ?? 0
  return length === 0 ? null : [0, length]
}
