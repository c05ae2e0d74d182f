/** The text of a leaf while it is read: how far, and what was found. */
import type { Inline } from './inline.ts'

export class InlineLine {
  readonly found: Inline[] = []
  at = 0
  private addressEnd = 0

  constructor(readonly text: string) {}

  /** Goes on behind what is read as text: as it stands, or as `text`. */
  take(length: number, text: string | null = null): void {
    this.found.push({ kind: 'text', from: this.at, to: this.at + length, text })
    this.at += length
  }

  /** Goes on behind markup. */
  skip(length: number): void {
    this.at += length
  }

  /** At a colon: signs within a printed address are its own. */
  colon(): void {
    if (this.text.startsWith('://', this.at) && this.at >= this.addressEnd) {
      const end = this.text.slice(this.at).search(/[\s<>"`|]/u)
      this.addressEnd = end < 0 ? this.text.length : this.at + end
    }
    this.take(1)
  }

  /** Whether a printed address goes on behind the next `length` characters. */
  isInAddress(length: number): boolean {
    return this.at < this.addressEnd && /[\p{L}\p{N}/?=&%_]/u.test(this.text.charAt(this.at + length))
  }
}
