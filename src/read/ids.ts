/** Gives notes names that are unique within their document. */

export class UniqueIds {
  private readonly uses = new Map<string, number>()

  /** `12`, and where the number returns `12.b`, `12.c` … `12.z`, `12.aa`: figures after the point are kept for a note's further addresses. */
  next(wanted: string): string {
    const use = this.uses.get(wanted) ?? 0
    this.uses.set(wanted, use + 1)
    return use === 0 ? wanted : `${wanted}.${lettersOf(use)}`
  }
}

/** 0 is `a`, 25 `z`, 26 `aa`. */
function lettersOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last
}
