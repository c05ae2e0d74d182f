/** What a night announces, kept until it is: each notice is on the disk before what it was worked out from is remembered. */
import type { AuditNotice, Outbox, OutboxState, UnreadDocument } from '../model/audit.ts'

export class Said {
  readonly #before: OutboxState
  readonly #outbox: Pick<Outbox, 'keep'>
  readonly #notices = new Map<string, AuditNotice>()

  /** `before`: what earlier nights said, and what one that was killed had still to say. */
  constructor(before: OutboxState, outbox: Pick<Outbox, 'keep'>) {
    this.#before = before
    this.#outbox = outbox
    // An earlier version kept there what is merely new as well.
    for (const notice of before.pending) if (notice.kind !== 'first-seen') this.#notices.set(nameOf(notice), notice)
  }

  get notices(): readonly AuditNotice[] {
    return [...this.#notices.values()]
  }

  isNew({ document }: UnreadDocument): boolean {
    return !this.#before.unread.includes(document)
  }

  async add(notices: readonly AuditNotice[]): Promise<void> {
    if (notices.length === 0) return
    for (const notice of notices) {
      this.#notices.delete(nameOf(notice))
      this.#notices.set(nameOf(notice), notice)
    }
    await this.#outbox.keep({ ...this.#before, pending: this.notices })
  }
}

/** A process that was killed worked it out once, and the next one again. */
const nameOf = ({ kind, url }: AuditNotice) => `${kind} ${url}`
