/** Where the lines of a document begin, where nothing else of them is asked: a number a line. */

export class LineStarts {
  private readonly starts: Uint32Array

  /** Lines end as in `linesOf`. */
  constructor(document: string) {
    let starts = new Uint32Array(FIRST_ROOM)
    let count = 1
    for (let at = 0; at < document.length; at += 1) {
      const code = document.charCodeAt(at)
      if (code !== LINE_FEED && (code !== RETURN || document.charCodeAt(at + 1) === LINE_FEED)) continue
      if (count === starts.length) starts = grown(starts)
      starts[count] = at + 1
      count += 1
    }
    // behind the last line's end no further line begins
    this.starts = starts.subarray(0, count > 1 && starts[count - 1] === document.length ? count - 1 : count)
  }

  /** Counted from 1. */
  lineAt(offset: number): number {
    let [low, high] = [0, this.starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}

const FIRST_ROOM = 4096
const LINE_FEED = 0x0a
const RETURN = 0x0d

function grown(full: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(full.length * 2)
  wider.set(full)
  return wider
}
