/** Undoes a body's content encoding, whatever the headers say of it, and never beyond the cap. */
import { Readable, type Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import type { BodyFlaw } from '../model/look.ts'
import { Gathered } from './gathered.ts'

export interface Unpacked { readonly body: Uint8Array; readonly flaws: readonly BodyFlaw[] }

export interface Packed {
  /** A Content-Encoding value, '' for none. */
  readonly encoding: string
  /** A Content-Type. */
  readonly type: string
  readonly bytesMax: number
  /** `null`: a body of so many bytes may go on growing; else it may when this resolves. */
  readonly roomFor: (bytes: number) => Promise<void> | null
}

/** What unpacking keeps to. */
type Bounds = Pick<Packed, 'bytesMax' | 'roomFor'>

/** Encodings one inside the other; more is no page but a trap (set by judgement). */
const LAYERS_MAX = 3
/** Bytes unpacked at a time (set by judgement). */
const OUTPUT_CHUNK_BYTES = 64 * 1024
/** What is broken is unpacked again in pieces of so many bytes: a wrong sum at the end takes no more than one of them with it. */
const PIECE_BYTES = 32
/** Of a large body the pieces are larger: each costs a turn of the loop (set by judgement). */
const PIECES_MAX = 4096

/**
 * Unpacks `sent` as `encoding` says, to at most `bytesMax`. A body that isn't what
 * its header says is taken raw (`bad-encoding`), one that breaks off gives what came (`ended-early`), one that unpacks to
 * more than the cap is cut (`cut-at-limit`). gzip is known by its first bytes even when no header says so, unless `type`
 * means a packed file.
 */
export async function unpack(sent: Uint8Array, { encoding, type, ...bounds }: Packed): Promise<Unpacked> {
  const names = encoding.toLowerCase().split(',').map(name => name.trim()).filter(name => name !== '' && name !== 'identity').reverse()
  const flaws = new Set<BodyFlaw>()
  let body = sent
  const undo = async (name: string) => {
    const part = await unpackOnce(name, body, bounds)
    if (part === null || (part.bytes.length === 0 && part.end === 'broken')) { if (body.length > 0) flaws.add('bad-encoding'); return }
    body = part.bytes
    if (part.end === 'limit') flaws.add('cut-at-limit')
    if (part.end === 'broken') flaws.add('ended-early')
  }
  for (const name of names.slice(0, LAYERS_MAX)) await undo(name)
  if (isGzip(body) && !flaws.has('bad-encoding') && !/gzip|x-tar|octet-stream/iu.test(type)) await undo('gzip')
  return { body, flaws: [...flaws] }
}

/** Bytes 1f 8b 08: a gzip member, deflated (RFC 1952). */
const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 0x08

function unpackerFor(name: string, bytes: Uint8Array): Transform | null {
  const options = { finishFlush: zlib.constants.Z_SYNC_FLUSH, chunkSize: OUTPUT_CHUNK_BYTES }
  switch (name) {
    case 'gzip':
    case 'x-gzip':
      return isGzip(bytes) ? zlib.createGunzip(options) : null
    case 'deflate':
      // Servers send both forms under this name (RFC 9110, 8.4.1.2); a zlib header has method 8 in its low bits.
      return ((bytes[0] ?? 0) & 0x0f) === 8 ? zlib.createInflate(options) : zlib.createInflateRaw(options)
    case 'br':
      return zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH, chunkSize: OUTPUT_CHUNK_BYTES })
    case 'zstd':
      return zstdUnpacker()
    default:
      return null
  }
}

/** zstd where Node has it (from 22.15). */
function zstdUnpacker(): Transform | null {
  const create: unknown = Reflect.get(zlib, 'createZstdDecompress')
  if (typeof create !== 'function') return null
  const made: unknown = Reflect.apply(create, zlib, [{ chunkSize: OUTPUT_CHUNK_BYTES }])
  return isTransform(made) ? made : null
}

const isTransform = (value: unknown): value is Transform =>
  typeof value === 'object' && value !== null && 'pipe' in value && 'end' in value

/** `read`: how many packed bytes were surely taken in. */
interface Run { readonly bytes: Uint8Array; readonly end: 'whole' | 'limit' | 'broken'; readonly read: number }

/** `null`: nothing that can be unpacked by this name. */
async function unpackOnce(name: string, packed: Uint8Array, bounds: Bounds): Promise<Run | null> {
  const whole = unpackerFor(name, packed)
  if (whole === null) return null
  const first = await run(whole, [packed], bounds)
  if (first.end !== 'broken') return first
  const inPieces = unpackerFor(name, packed)
  if (inPieces === null) return first
  const length = Math.max(PIECE_BYTES, Math.ceil(packed.length / PIECES_MAX))
  const { read } = await run(inPieces, piecesOf(packed, length), bounds)
  const inBytes = unpackerFor(name, packed)
  return inBytes === null ? first : run(inBytes, towards(packed, read, length), bounds)
}

function* piecesOf(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

/** All up to where it broke within `length`, then byte by byte: no more is lost than there is wrong. */
function* towards(bytes: Uint8Array, read: number, length: number): Generator<Uint8Array> {
  const from = Math.max(0, read - length)
  yield* piecesOf(bytes.subarray(0, from), length)
  yield* piecesOf(bytes.subarray(from, read + length * 2), 1)
}

async function run(unpacker: Transform, packed: Iterable<Uint8Array>, { bytesMax, roomFor }: Bounds): Promise<Run> {
  const body = new Gathered(bytesMax)
  let end: Run['end'] = 'whole'
  Readable.from(packed).pipe(unpacker)
  try {
    for await (const chunk of unpacker as AsyncIterable<Buffer>) {
      if (!body.add(chunk)) { end = 'limit'; break }
      const room = roomFor(body.length)
      if (room !== null) await room
    }
  } catch {
    end = 'broken'
  }
  unpacker.destroy()
  return { bytes: body.take(), end, read: bytesTaken(unpacker) }
}

function bytesTaken(unpacker: Transform): number {
  const taken: unknown = Reflect.get(unpacker, 'bytesWritten')
  return typeof taken === 'number' ? taken : 0
}
