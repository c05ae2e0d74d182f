/** Lends what works of one name share: opened for the first of them, closed when another name is asked for and nobody uses it any more. */
interface Lendable { close(): Promise<void> }

export class Lent<Opened extends Lendable> {
  readonly #all = new Map<string, { readonly opened: Promise<Opened>; users: number }>()
  #newest = ''

  async use<Result>(name: string, open: () => Promise<Opened>, work: (opened: Opened) => Promise<Result>): Promise<Result> {
    const own = this.#all.get(name) ?? { opened: open(), users: 0 }
    this.#all.set(name, own)
    this.#newest = name
    own.users += 1
    try {
      return await work(await own.opened)
    } finally {
      own.users -= 1
      await this.#closeWhere((other, users) => users === 0 && other !== this.#newest)
    }
  }

  /** All of it, used or not. */
  async close(): Promise<void> {
    await this.#closeWhere(() => true)
  }

  async #closeWhere(isOver: (name: string, users: number) => boolean): Promise<void> {
    for (const [name, { opened, users }] of [...this.#all]) {
      // Another work may have closed it while this one waited.
      if (!isOver(name, users) || !this.#all.delete(name)) continue
      await (await opened).close()
    }
  }
}
