/** What an entry says in words: its archived copy, or that its address is not certain. */
import type { Words } from '../language/index.ts'
import type { Entry } from './entry.ts'

export function noteOf({ archive, printed }: Pick<Entry, 'archive' | 'printed'>, { run }: Words): string | null {
  const parts = [archive === null ? null : run.archivedAt(archive.date, archive.url), printed === null ? null : run.uncertain(printed)].filter(part => part !== null)
  return parts.length === 0 ? null : parts.join(' ')
}
