/** Tells a receiver on the net what an audit announced: signed, and sent again until it is taken. */
import { createHash, createHmac } from 'node:crypto'
import type { AuditNotice, AuditOutcome, Message, Outbox } from '../model/audit.ts'
import { phrase, type Phrase } from '../model/phrase.ts'
import { VERSION } from '../model/version.ts'
import type { Delivery, World } from '../model/world.ts'
import { reasonAsPhrase } from '../report/language/index.ts'
import { NOTICE_SEVERITY } from './severity.ts'

export interface Webhook {
  readonly address: string
  /** Key of the signature; `null`: nothing is signed. */
  readonly secret: string | null
  /** Sentences of the manuscripts are sent with it. */
  readonly withTexts: boolean
}

/** Messages that are kept for a receiver that takes none: the newest (set by judgement). */
const MESSAGES_MAX = 100

/** The messages to be sent, with that of this night; a night without notices has none. */
export function withMessage(messages: readonly Message[], outcome: AuditOutcome, { withTexts }: Pick<Webhook, 'withTexts'>): readonly Message[] {
  const { notices } = outcome
  const unread = outcome.unread.filter(({ isNew }) => isNew)
  if (notices.length === 0 && unread.length === 0) return messages
  const id = idOf(outcome, notices)
  if (messages.some(message => message.id === id)) return messages
  const { runId, at, documents, pages, looked } = outcome
  const content = JSON.stringify({
    schema: 1, tool: { name: 'footproof', version: VERSION }, id, run: runId, at, documents, pages, looked,
    notices: notices.map(({ kind, url, since, state, reason, movedTo, certificateEndsAt, references, copy, texts }) => ({ severity: NOTICE_SEVERITY[kind], kind, url, since, state, reason, movedTo, certificateEndsAt, references, copy, ...(withTexts && { texts }) })), unread: unread.map(({ document }) => document),
  })
  return [...messages, { id, content }].slice(-MESSAGES_MAX)
}

/** The same for what a killed process had made ready and the next one makes again. */
function idOf({ runId }: AuditOutcome, notices: readonly AuditNotice[]): string {
  const what = notices.map(({ kind, url, since }) => `${kind} ${url} ${since}`).sort()
  return createHash('sha256').update(JSON.stringify([runId, what])).digest('base64url').slice(0, 22)
}

export interface Sending {
  readonly outbox: Outbox
  readonly webhook: Webhook
  readonly world: Pick<World, 'deliver' | 'now'>
  readonly signal: AbortSignal
  readonly onTrouble: (said: Phrase) => void
}

/** Oldest first. One that is not taken stays, with those behind it, for the next audit; that is told in one sentence. */
export async function sendMessages({ outbox, webhook, world, signal, onTrouble }: Sending): Promise<void> {
  const { messages } = await outbox.read()
  for (const [index, message] of messages.entries()) {
    const delivery = await handOver(message, { webhook, world, signal })
    if (delivery === null) return
    if (!isTaken(delivery)) { onTrouble(failure(webhook, delivery, messages.length - index)); return }
    const left = await outbox.read()
    await outbox.keep({ ...left, messages: left.messages.filter(({ id }) => id !== message.id) })
  }
}

/** `null`: interrupted. */
async function handOver({ id, content }: Message, { webhook: { address, secret }, world, signal }: Pick<Sending, 'webhook' | 'world' | 'signal'>): Promise<Delivery | null> {
  const time = Math.floor(world.now().getTime() / 1000)
  const headers = { 'idempotency-key': id, ...(secret !== null && { 'footproof-signature': `t=${time},v1=${signatureOf(secret, time, content)}` }) }
  try {
    return await world.deliver({ address, headers, content }, signal)
  } catch (error) {
    if (signal.aborted) return null
    throw error
  }
}

/** HMAC-SHA-256 over the time, a full stop and the body, in hexadecimal: the time within it makes an old message known as one. */
const signatureOf = (secret: string, time: number, content: string): string => createHmac('sha256', secret).update(`${time}.${content}`).digest('hex')

const isTaken = (delivery: Delivery) => delivery.kind === 'answered' && delivery.status >= 200 && delivery.status <= 299

/** The address is not said: it may be a secret itself. */
function failure({ address }: Webhook, delivery: Delivery, left: number): Phrase {
  const why = delivery.kind === 'answered' ? phrase`status ${delivery.status}` : reasonAsPhrase(delivery.reason)
  const { host } = new URL(address)
  return phrase`The webhook on ${host} did not take the message (${why}); messages that are sent again with the next audit: ${left}.`
}
