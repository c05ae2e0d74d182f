/** Finds code spans: a run of backticks up to the next run of the same length. */

export interface CodeSpan {
  /** Of what stands between the runs. */
  readonly from: number
  readonly to: number
  readonly end: number
}

export class CodeSpans {
  /** Starts of runs by their length, ascending. */
  private readonly runs = new Map<number, number[]>()
  private readonly reached = new Map<number, number>()

  constructor(text: string) {
    for (const { index, 0: run } of text.matchAll(/`+/gu)) {
      const starts = this.runs.get(run.length)
      if (starts === undefined) this.runs.set(run.length, [index])
      else starts.push(index)
    }
  }

  /** The span that a run of `length` at `at` opens; `null` where nothing closes it. Asked with ascending `at` only. */
  at(at: number, length: number): CodeSpan | null {
    const starts = this.runs.get(length) ?? []
    let next = this.reached.get(length) ?? 0
    while ((starts[next] ?? Infinity) <= at) next += 1
    this.reached.set(length, next)
    const close = starts[next]
    return close === undefined ? null : { from: at + length, to: close, end: close + length }
  }
}
