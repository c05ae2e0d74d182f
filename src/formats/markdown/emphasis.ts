/** Pairs the signs of emphasis by CommonMark's rules (0.31, 6.2), in linear time. */

export interface EmphasisSign { from: number, to: number, readonly sign: string, readonly canOpen: boolean, readonly canClose: boolean }

/** Whether a run of signs [from, to) can open or close emphasis, by what stands around it. */
export function flanksOf(text: string, from: number, to: number): { readonly canOpen: boolean, readonly canClose: boolean } {
  const [before, after] = [kindOf(text.charAt(from - 1)), kindOf(text.charAt(to))]
  const isLeft = after === 'word' || (after === 'sign' && before !== 'word')
  const isRight = before === 'word' || (before === 'sign' && after !== 'word')
  const isWithin = text.charAt(from) === '_'
  return { canOpen: isLeft && (!isWithin || !isRight || before === 'sign'), canClose: isRight && (!isWithin || !isLeft || after === 'sign') }
}

function kindOf(character: string): 'blank' | 'sign' | 'word' {
  if (character === '' || /\s/u.test(character)) return 'blank'
  return /[\p{P}\p{S}]/u.test(character) ? 'sign' : 'word'
}

/** Takes what is markup off the runs: an opening one loses its end, a closing one its beginning. What is left of them is text. */
export function pairEmphasis(signs: readonly EmphasisSign[]): void {
  const lengths = signs.map(({ from, to }) => to - from)
  const before = signs.map((_, index) => index - 1)
  /** Below these no opener is left for a closer of its kind. */
  const floors = new Map<string, number>()
  const remove = (index: number, next: number): void => { before[next] = before[index] ?? -1 }
  for (const [index, closer] of signs.entries()) {
    while (closer.canClose && closer.to > closer.from) {
      const kind = `${closer.sign}${closer.canOpen ? 1 : 0}${(lengths[index] ?? 0) % 3}`
      const floor = floors.get(kind) ?? -1
      let at = before[index] ?? -1
      while (at > floor && !isPartner({ signs, lengths, opener: at, closer: index })) at = before[at] ?? -1
      const opener = signs[at]
      if (at <= floor || opener === undefined) { floors.set(kind, (before[index] ?? -1)); break }
      const size = closer.to - closer.from > 1 && opener.to - opener.from > 1 ? 2 : 1
      opener.to -= size
      closer.from += size
      before[index] = opener.to > opener.from ? at : before[at] ?? -1
    }
    if ((!closer.canOpen || closer.to === closer.from) && index + 1 < signs.length) remove(index, index + 1)
  }
}

interface Pair { readonly signs: readonly EmphasisSign[]; readonly lengths: readonly number[]; readonly opener: number; readonly closer: number }

/** By the rule of three: runs that could do both don't pair when their lengths add up to a multiple of 3, unless both are. */
function isPartner({ signs, lengths, opener, closer }: Pair): boolean {
  const [open, close] = [signs[opener], signs[closer]]
  if (close === undefined || open?.sign !== close.sign || !open.canOpen || open.to === open.from) return false
  if (!open.canClose && !close.canOpen) return true
  const [left = 0, right = 0] = [lengths[opener], lengths[closer]]
  return (left + right) % 3 !== 0 || (left % 3 === 0 && right % 3 === 0)
}
