/** Where the link or command ends whose text an address is: what is set behind the address must not become a part of it. */

/** Gives how many characters of `after` still belong to what holds the address; `before` ends where it begins. */
export type PastLink = (before: string, after: string) => number

/** No more than this is looked at. */
export const PAST_LINK_MAX = 2000

export const pastNothing: PastLink = () => 0

/** `<address>`, `[address](destination "title")`, `[address][name]`, with emphasis within the brackets. */
export const pastMarkdown: PastLink = (before, after) => {
  if (before.endsWith('<') && after.startsWith('>')) return 1
  return lengthOf(/^[^\][\n]{0,400}\](?:\(\s{0,9}[^()\s]{0,1500}(?:\s{1,9}"[^"\n]{0,200}")?\s{0,9}\)|\[[^\]\n]{0,200}\])/u, after)
}

/** `<a …><code>address</code></a>` */
export const pastHtml: PastLink = (_, after) => lengthOf(/^\s{0,200}(?:<\/(?!a[\s>])[a-z][a-z\d]{0,20}\s{0,9}>\s{0,200}){0,9}<\/a\s{0,9}>/iu, after)

/** `\url{address}`, `\href{destination}{address}`, `{address}` */
export const pastLatex: PastLink = (before, after) => (before.endsWith('{') && after.startsWith('}') ? 1 : 0)

const lengthOf = (pattern: RegExp, text: string) => pattern.exec(text)?.[0].length ?? 0
