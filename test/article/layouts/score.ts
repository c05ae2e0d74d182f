/** How much of a text was found, and how much else: runs of four words counted as bags, as article extractors are measured. */

export interface Tally { readonly precision: number; readonly recall: number; readonly f1: number }

export function scoreOf(wanted: string, given: string): Tally {
  const [truth, found] = [runsOf(wanted), runsOf(given)]
  const common = [...truth].reduce((sum, [run, count]) => sum + Math.min(count, found.get(run) ?? 0), 0)
  const precision = common / Math.max(1, sizeOf(found))
  const recall = common / Math.max(1, sizeOf(truth))
  return { precision, recall, f1: precision + recall === 0 ? 0 : 2 * precision * recall / (precision + recall) }
}

function runsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
  const runs = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - 3); at += 1) {
    const run = words.slice(at, at + 4).join(' ')
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

const sizeOf = (runs: ReadonlyMap<string, number>) => [...runs.values()].reduce((sum, count) => sum + count, 0)
