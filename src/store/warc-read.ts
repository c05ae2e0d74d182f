/** Reads WARC files: what was answered to each address, in the order in which it was. */
import { createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { WARCParser, type WARCRecord } from 'warcio'
import { complaint } from '../model/complaint.ts'
import type { Broken, Exchange, ExchangeReplay } from '../model/exchange.ts'
import { FAILURE_REASONS } from '../model/look.ts'

/** How long an exchange took, and when the server's certificate ends: fields of our own, which the standard allows. */
export const TOOK_FIELD = 'Fetch-Milliseconds'
export const CERTIFICATE_FIELD = 'Fetch-Certificate-Ends'

interface Place { readonly offset: number; readonly length: number; readonly at: string; readonly tookMs: number }

/**
 * Only where records stand is held; bodies are read when they are asked for. Throws a `Complaint` for a file that is missing
 * or no WARC; a torn end is passed over.
 */
export async function openWarcReplay(path: string): Promise<ExchangeReplay & { close(): Promise<void> }> {
  const file = await open(path, 'r').catch(() => { throw complaint`There is no WARC ${path}: check the path.` })
  const places = new Map<string, Place[]>()
  let startedAt: Date | null = null
  for await (const { record, offset, length } of recordsOf(path)) {
    startedAt ??= new Date(record.warcDate ?? Number.NaN)
    const url = record.warcTargetURI
    if (url !== null && url !== undefined && (record.warcType === 'response' || isFailure(record))) places.set(url, [...(places.get(url) ?? []), { offset, length, at: record.warcDate ?? '', tookMs: Number(record.warcHeader(TOOK_FIELD) ?? 0) }])
  }
  if (startedAt === null || Number.isNaN(startedAt.getTime())) {
    await file.close()
    throw complaint`${path} is no WARC file, or an empty one: name the .warc or .warc.gz of a run that was started with --warc.`
  }
  const asked = new Map<string, number>()
  return {
    startedAt,
    async next(url) {
      const known = places.get(url) ?? []
      const index = Math.min(asked.get(url) ?? 0, known.length - 1)
      asked.set(url, index + 1)
      const place = known[index]
      return place === undefined ? null : { at: place.at, tookMs: place.tookMs, exchange: await exchangeAt(file, place) }
    },
    close: () => file.close(),
  }
}

/** Bytes up to the end of the last whole record. */
export async function wholeLength(path: string): Promise<number> {
  let end = 0
  for await (const { offset, length } of recordsOf(path)) end = offset + length
  return end
}

interface Placed { readonly record: WARCRecord; readonly offset: number; readonly length: number }

async function* recordsOf(path: string): AsyncGenerator<Placed> {
  const parser = new WARCParser(createReadStream(path))
  try {
    for await (const record of parser) {
      await record.skipFully()
      yield { record, offset: parser.offset, length: parser.recordLength }
    }
  } catch {
    // The rest is torn or no WARC: what is whole has been told.
  }
}

async function exchangeAt(file: FileHandle, { offset, length }: Place): Promise<Exchange> {
  const { buffer } = await file.read(Buffer.alloc(length), 0, length, offset)
  const record = await WARCParser.parse([buffer])
  if (record === null) throw complaint`The WARC was changed while it was read: start again.`
  const sent = Buffer.from(await record.readFully(false))
  return record.warcType === 'response' ? arrivedFrom(record, sent) : failedFrom(sent.toString())
}

function arrivedFrom(record: WARCRecord, sent: Buffer): Exchange {
  const headers: Record<string, string> = {}
  const cookies: string[] = []
  for (const [name, value] of record.httpHeaders?.headers ?? []) {
    const lower = name.toLowerCase()
    if (lower === 'set-cookie') cookies.push(value)
    else headers[lower === 'x-crawler-transfer-encoding' ? 'transfer-encoding' : lower] = value
  }
  const truncated = record.warcHeader('WARC-Truncated')
  return { kind: 'arrived', status: Number(record.httpHeaders?.statusCode ?? 0), headers, cookies, sent, ending: truncated === 'length' ? 'limit' : truncated === 'disconnect' ? 'early' : 'whole', certificateEndsAt: record.warcHeader(CERTIFICATE_FIELD) ?? null }
}

const isFailure = (record: WARCRecord) => record.warcType === 'metadata' && record.warcContentType === 'application/warc-fields'

const CERTIFICATES = ['expired', 'untrusted', 'wrong-name'] as const

function failedFrom(text: string): Broken {
  const fields = new Map(text.split('\r\n').map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]))
  const status = Number(fields.get('fetch-status') ?? '')
  return {
    kind: 'broken', reason: FAILURE_REASONS.find(name => name === fields.get('fetch-failure')) ?? 'bad-response', status: status > 0 ? status : null, certificate: CERTIFICATES.find(name => name === fields.get('fetch-certificate')) ?? null,
    isStale: fields.get('fetch-stale') === 'true', isGarbled: fields.get('fetch-garbled') === 'true',
  }
}
