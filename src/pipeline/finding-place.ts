/** Names the page and the file of a document that a finding of its numbering is about. */
import type { PlacedFinding } from '../model/finding.ts'
import type { Manuscript, Mark, NoteBody } from '../model/manuscript.ts'
import { fileAt } from '../text/places.ts'

/** The finding as it is where the format knows neither. */
export function withPlace(finding: PlacedFinding, manuscript: Pick<Manuscript, 'format' | 'origins' | 'marks' | 'notes'>): PlacedFinding {
  const all = [...manuscript.marks, ...manuscript.notes]
  const [number] = finding.notes
  const here = all.filter(({ line }) => line === finding.line)
  const found = here.find(({ note }) => note === number) ?? here[0]
  const pages = pagesOf(String(finding.args['lines'] ?? ''), all)
  const file = found === undefined ? undefined : fileAt(manuscript, found.span[0])
  return { ...finding, ...(found?.page != null && { page: found.page }), ...(file !== undefined && { file }), ...(pages !== '' && { args: { ...finding.args, onPages: pages } }) }
}

/** Of a list of lines; empty where one of them has no page. */
function pagesOf(lines: string, all: readonly (Mark | NoteBody)[]): string {
  const pages = lines.split(', ').map(of => all.find(({ line }) => String(line) === of)?.page)
  return pages.every(page => page != null) ? [...new Set(pages)].join(', ') : ''
}
