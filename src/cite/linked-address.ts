/** Lets the link behind a printed address settle what the print leaves open. */
import type { RepairedUrl } from '../model/url.ts'
import { findAddresses, relationOf } from '../url/index.ts'

/**
 * Where print and link are the same to the letter, the link shows which hyphens belong to the address and where it ends; where
 * print is cut off, the link goes on. It counts only if it is sound by itself: a link may have been made of a misread print,
 * or of one line of it. What was certain stays as it is: links are not always right, and print comes first.
 */
export function settledByLink(repaired: RepairedUrl, target: string, title: string | null): RepairedUrl {
  if (repaired.verdict === 'exact' || repaired.verdict === 'repaired') return repaired
  const relation = [repaired.printed, repaired.url ?? ''].map(print => relationOf(print, target)).find(one => one === 'same') ?? relationOf(repaired.printed, target)
  const isCut = relation === 'print-cut' && repaired.verdict === 'truncated'
  if (relation !== 'same' && !isCut) return repaired
  const [own] = findAddresses(target, { title })
  if (own?.verdict !== 'exact' || own.url === null) return repaired
  return {
    ...own, printed: repaired.printed, verdict: isCut ? 'repaired' : 'exact', alternatives: [],
    flaws: repaired.flaws.filter(flaw => isCut || flaw !== 'truncated'),
    evidence: [...own.evidence, { code: 'link-agrees', saw: [target] }],
  }
}
