/** Names the page of a document that a finding of its numbering is about. */
import type { PlacedFinding } from '../model/finding.ts'
import type { Manuscript } from '../model/manuscript.ts'

/** The finding as it is where the format knows no pages. */
export function withPage(finding: PlacedFinding, { marks, notes }: Pick<Manuscript, 'marks' | 'notes'>): PlacedFinding {
  const [number] = finding.notes
  const here = [...marks, ...notes].filter(({ line }) => line === finding.line)
  const page = (here.find(({ note }) => note === number) ?? here[0])?.page
  return page == null ? finding : { ...finding, page }
}
