/** A finding's sentence as a SARIF message, in which nothing from outside becomes a link or a placeholder. */
import { oneLine } from '../harmless.ts'
import type { LocatedFinding } from '../located.ts'

/** Brackets would make links (SARIF 2.1.0, 3.11.6), braces placeholders (3.11.5); plain text escapes them by a backslash and by doubling. */
export function messageOf({ finding, name }: LocatedFinding): { readonly text: string } {
  const sentence = oneLine(finding.message)
  const text = name === null ? sentence : `${name.charAt(0).toUpperCase()}${oneLine(name.slice(1))}: ${sentence}`
  return { text: text.replace(/\](?=\()/gu, '\\]').replace(/\{(?=\d+\})/gu, '{{').replace(/(?<=\{\{\d+)\}/gu, '}}') }
}
