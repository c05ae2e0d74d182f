/** Stand-in until src/text/sentences.ts exists. */
export function splitSentences(text: string): [number, number][] {
  const spans: [number, number][] = []
  let from = 0
  for (const { 0: mark, index } of text.matchAll(/[.!?…]+["'”’»)]*\s+(?=["'“‘«(\-–—]*\s?\p{Lu}|\d)|\n+/gu)) {
    spans.push([from, index + mark.trimEnd().length])
    from = index + mark.length
  }
  spans.push([from, text.length])
  return spans.filter(([a, b]) => text.slice(a, b).trim() !== '')
}
