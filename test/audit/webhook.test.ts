/** What a receiver on the net is told, and that nothing of it is lost or comes twice. */
import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { sendMessages, withMessage } from '../../src/audit/webhook.ts'
import type { AuditNotice, AuditOutcome } from '../../src/model/audit.ts'
import { worded } from '../../src/model/phrase.ts'
import type { Delivery, Parcel } from '../../src/model/world.ts'
import { anOutbox } from './replica.ts'

const aNotice = (change: Partial<AuditNotice> = {}): AuditNotice => ({
  kind: 'changed', url: 'https://reed.example/1', since: '2026-03-02T02:00:00.000Z', state: 'ok', reason: null, movedTo: null, certificateEndsAt: null, claims: ['c1'], references: ['a.md#1'], texts: ['The ice stood.'], copy: null, ...change,
})
const anOutcome = (change: Partial<AuditOutcome> = {}): AuditOutcome => ({
  runId: '20260302-020000-0000', place: 'x', at: '2026-03-02T02:00:00.000Z', documents: 1, pages: 1, looked: 1, waiting: 0, unread: [], isComplete: true, isNetworkDown: false, isFirst: false, doubtful: 0, notices: [aNotice()], doubts: [], ...change,
})

interface Receiver { readonly got: Parcel[]; readonly said: string[]; readonly send: (answer?: Delivery) => Promise<void> }

function aReceiver(outbox = anOutbox(), address = 'https://hooks.example/T0/secret-path'): Receiver {
  const got: Parcel[] = []
  const said: string[] = []
  return {
    got, said,
    send: (answer = { kind: 'answered', status: 204 }) => sendMessages({
      outbox, webhook: { address, secret: 'key', withTexts: false }, signal: new AbortController().signal, onTrouble: trouble => said.push(worded(trouble)),
      world: { now: () => new Date('2026-03-02T02:05:00Z'), deliver: parcel => { got.push(parcel); return Promise.resolve(answer) } },
    }),
  }
}

test('a message is signed over time and body, so that an old one is known as one', async () => {
  const outbox = anOutbox()
  await outbox.keep({ pending: [], unread: [], messages: withMessage([], anOutcome(), { withTexts: false }) })
  const receiver = aReceiver(outbox)
  await receiver.send()
  const { headers, content }: Pick<Parcel, 'headers' | 'content'> = receiver.got[0] ?? { headers: {}, content: '' }
  const [, time = '', signature] = /^t=(\d+),v1=([0-9a-f]{64})$/u.exec(headers['footproof-signature'] ?? '') ?? []
  expect(Number(time)).toBe(Date.parse('2026-03-02T02:05:00Z') / 1000)
  expect(signature).toBe(createHmac('sha256', 'key').update(`${time}.${content}`).digest('hex'))
})
test('sentences of the manuscript are sent only where that is switched on', () => {
  const [without, withThem] = [false, true].map(withTexts => withMessage([], anOutcome(), { withTexts })[0]?.content ?? '')
  expect([without?.includes('The ice stood'), withThem?.includes('The ice stood')]).toEqual([false, true])
  expect(JSON.parse(without ?? '')).toMatchObject({ schema: 1, notices: [{ severity: 'error', kind: 'changed', url: 'https://reed.example/1', references: ['a.md#1'] }] })
})
test('a night without news sends nothing', () => {
  expect(withMessage([], anOutcome({ notices: [] }), { withTexts: false })).toEqual([])
})
test('what a receiver does not take is told in one sentence and sent again under the same name, until it takes it', async () => {
  const outbox = anOutbox()
  await outbox.keep({ pending: [], unread: [], messages: withMessage([], anOutcome(), { withTexts: false }) })
  const receiver = aReceiver(outbox)
  await receiver.send({ kind: 'answered', status: 500 })
  await receiver.send({ kind: 'failed', reason: 'refused' })
  await receiver.send()
  await receiver.send()
  expect(receiver.got.map(({ headers }) => headers['idempotency-key'])).toHaveLength(3)
  expect(new Set(receiver.got.map(({ headers, content }) => `${headers['idempotency-key']} ${content}`)).size).toBe(1)
  expect(receiver.said).toHaveLength(2)
  expect(receiver.said[0]).toMatch(/hooks\.example did not take the message \(status 500\)/u)
  expect(receiver.said.join()).not.toContain('secret-path')
})
test('those of several nights come in their order', async () => {
  const outbox = anOutbox()
  let messages = withMessage([], anOutcome({ runId: 'one' }), { withTexts: false })
  messages = withMessage(messages, anOutcome({ runId: 'two' }), { withTexts: false })
  await outbox.keep({ pending: [], unread: [], messages })
  const receiver = aReceiver(outbox)
  await receiver.send({ kind: 'answered', status: 503 })
  await receiver.send()
  expect(receiver.got.map(({ content }) => (JSON.parse(content) as { run: string }).run)).toEqual(['one', 'one', 'two'])
})
test('what was made ready before a kill is not made ready twice', () => {
  const once = withMessage([], anOutcome(), { withTexts: false })
  expect(withMessage(once, anOutcome({ at: '2026-03-02T03:00:00.000Z' }), { withTexts: false })).toBe(once)
})
