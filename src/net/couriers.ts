/** Couriers beside the net's own: one that takes down what came, one that brings what came in an earlier run. */
import type { ExchangeRecorder, ExchangeReplay, TimedExchange } from '../model/exchange.ts'
import { broken, type Courier, type Question } from './exchange.ts'

/** What came counts only when it is kept: a result that survives a kill has its exchanges on the disk. */
export function recorded(courier: Courier, recorder: ExchangeRecorder): Courier {
  return {
    async ask(question, signal) {
      const told = await courier.ask(question, signal)
      await recorder.keep({ ...told, url: question.url.href, requestHeaders: question.headers })
      return told
    },
    close: () => courier.close(),
  }
}

/** What that run did not ask can't be had: reason `offline`. */
export function replayed(replay: ExchangeReplay): Courier {
  return {
    async ask({ url, onSent }: Question, signal): Promise<TimedExchange> {
      signal.throwIfAborted()
      onSent()
      return await replay.next(url.href) ?? { exchange: broken('offline'), at: replay.startedAt.toISOString(), tookMs: 0 }
    },
    close: () => Promise.resolve(),
  }
}
