/** Breaks a line of text into lines of a width. */

/** Breaks at spaces; a word longer than a line (an address) stays whole so that it can be clicked; no line begins with `::`, which a workflow's runner would take for a command. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && (last.length + 1 + word.length <= columns || word.startsWith('::'))) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
