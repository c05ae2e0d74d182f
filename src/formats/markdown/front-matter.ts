/** The head of a Markdown file that is no text: YAML, TOML, or pandoc's title lines. */

export interface FrontMatter {
  /** Where the text begins. */
  readonly end: number
  /** YAML, without its lines of `---`; `null` where there is none. */
  readonly yaml: string | null
}

/** Characters of a head that is one (set by judgement; metadata with a list of works has some 10,000). */
const HEAD_MAX = 1_000_000
const YAML = /^---[ \t]*\r?\n(?=\S)/u
const YAML_END = /^(?:---|\.\.\.)[ \t]*$/mu
const TOML = /^\+\+\+[ \t]*\r?\n/u
const TOML_END = /^\+\+\+[ \t]*$/mu
const TITLE_LINES = /^(?:%[^\n]*\n(?:[ \t]+\S[^\n]*\n)*){1,3}/u

export function frontMatterOf(text: string): FrontMatter {
  const yaml = between(text, YAML, YAML_END)
  if (yaml !== null) return { end: yaml.end, yaml: text.slice(yaml.from, yaml.to) }
  const toml = between(text, TOML, TOML_END)
  return { end: toml?.end ?? TITLE_LINES.exec(text.slice(0, HEAD_MAX))?.[0].length ?? 0, yaml: null }
}

function between(text: string, open: RegExp, close: RegExp): { readonly from: number, readonly to: number, readonly end: number } | null {
  const from = open.exec(text.slice(0, 1000))?.[0].length
  if (from === undefined) return null
  const found = close.exec(text.slice(from, from + HEAD_MAX))
  return found === null ? null : { from, to: from + found.index, end: from + found.index + found[0].length }
}
