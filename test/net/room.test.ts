import { expect, test } from 'vitest'
import type { Answer } from '../../src/model/look.ts'
import { Room, SHARE_BYTES } from '../../src/net/room.ts'
import { answered, aSite, aWorld, look } from './makers.ts'

const LARGEST = 4 * SHARE_BYTES
const anAnswer = (body: Uint8Array): Answer => ({
  kind: 'answer', url: 'http://a.example/', finalUrl: 'http://a.example/', redirects: [], tls: null, certificateEndsAt: null, checkedAt: '', fromCache: false, requests: 1, retries: 0, status: 200, headers: {}, body, flaws: [],
})
/** Whether a hold may grow by now. */
const isIn = (entering: Promise<void> | null) => Promise.race([(entering ?? Promise.resolve()).then(() => true), Promise.resolve(false).then(no => no)])

test('a small body waits for nobody', () => {
  expect(new Room(0).hold(LARGEST, false).grow(SHARE_BYTES)).toBeNull()
})

test('a large body waits until one before it is let go', async () => {
  const room = new Room(LARGEST)
  const [one, other] = [room.hold(LARGEST, false), room.hold(LARGEST, false)]
  await one.grow(LARGEST)
  const waiting = other.grow(LARGEST)
  const third = room.hold(LARGEST, false).grow(LARGEST)
  expect(await isIn(waiting)).toBe(false)
  one.end(null)
  expect(await isIn(waiting)).toBe(true)
  expect(await isIn(third)).toBe(false)
})

test('what a look gave counts until it is let go', async () => {
  const room = new Room(2 * LARGEST)
  const body = new Uint8Array(LARGEST)
  const one = room.hold(LARGEST, false)
  await one.grow(LARGEST)
  one.end(body)
  await room.hold(LARGEST, false).grow(LARGEST)
  const waiting = room.hold(LARGEST, false).grow(LARGEST)
  expect(await isIn(waiting)).toBe(false)
  room.letGo(anAnswer(body))
  expect(await isIn(waiting)).toBe(true)
})

test('where no body grows one goes on without room: nobody waits for ever', async () => {
  expect(await isIn(new Room(0).hold(LARGEST, false).grow(LARGEST))).toBe(true)
})

test('a further look goes before first ones', async () => {
  const room = new Room(LARGEST)
  const one = room.hold(LARGEST, false)
  await one.grow(LARGEST)
  const first = room.hold(LARGEST, false).grow(LARGEST)
  const further = room.hold(LARGEST, true).grow(LARGEST)
  one.end(null)
  expect(await isIn(further)).toBe(true)
  expect(await isIn(first)).toBe(false)
})

test('a look that is given up waits no longer, and takes no room', async () => {
  const room = new Room(LARGEST)
  const one = room.hold(LARGEST, false)
  await one.grow(LARGEST)
  const given = room.hold(LARGEST, false)
  const waiting = given.grow(LARGEST)
  given.end(null)
  expect(await isIn(waiting)).toBe(true)
  one.end(null)
  expect(await isIn(room.hold(LARGEST, false).grow(LARGEST))).toBe(true)
})

test('many large bodies at once are all read whole, and no more of them are held than there is room for', async () => {
  const body = Buffer.alloc(5 * 1024 * 1024 - 1, '<p>a long page</p>')
  const site = await aSite((_, response) => { response.writeHead(200, { 'content-type': 'text/html' }); response.end(body) })
  const world = await aWorld({ perHost: 20, timeoutMs: 20_000 })
  const pages = Array.from({ length: 12 }, (_, index) => `${site.base}/${index}`)
  let held = 0
  let most = 0
  await Promise.all(pages.map(async page => {
    const answer = await answered(look(world, page))
    most = Math.max(most, held += answer.body.length)
    expect([answer.body.length, answer.flaws]).toEqual([body.length, []])
    // As long as a page takes to be judged.
    await world.wait(50, new AbortController().signal)
    held -= answer.body.length
    world.letGo(answer)
  }))
  expect(most).toBeLessThanOrEqual(35 * 1024 * 1024)
})
