/** Keeps every exchange of a run as WARC 1.1 (ISO 28500:2017): each record a gzip member of its own, appended whole. */
import { open, type FileHandle } from 'node:fs/promises'
import { WARCRecord, WARCSerializer } from 'warcio'
import type { Arrived, Broken, ExchangeRecorder, KeptExchange } from '../model/exchange.ts'
import { phrase, type Phrase } from '../model/phrase.ts'
import { complainOfDisk, wordsOf } from './disk.ts'
import { CERTIFICATE_FIELD, TOOK_FIELD, wholeLength } from './warc-read.ts'

export interface WarcWriter extends ExchangeRecorder {
  /** Where records go, those too that were kept before; a file that an interrupted run left is gone on with. */
  start(path: string): void
  close(): Promise<void>
}

/** `software` names the program; `onTrouble` hears once, in one sentence, what keeps the file from being whole. */
export function openWarcWriter(software: string, onTrouble: (said: Phrase) => void): WarcWriter {
  let file: Promise<FileHandle> | null = null
  let last: Promise<void> = Promise.resolve()
  let isWhole = true
  const inTurn = (work: () => Promise<void>, path: string) => last = last.then(work).catch((error: unknown) => {
    if (!isWhole) return
    isWhole = false
    onTrouble(phrase`The WARC is not whole: ${wordsOf(complainOfDisk(error, path))}`)
  })
  let place = ''
  // a manuscript that is fetched is read before its run has a folder
  const waiting: KeptExchange[] = []
  return {
    start(path) {
      place = path
      void inTurn(async () => {
        const opened = await openAtEnd(path, software)
        file = Promise.resolve(opened)
        for (const kept of waiting.splice(0)) await opened.appendFile(await membersOf(kept))
      }, path)
    },
    keep(kept) {
      if (place === '') {
        waiting.push(kept)
        return Promise.resolve()
      }
      return inTurn(async () => {
        const handle = await file
        if (handle !== null && isWhole) await handle.appendFile(await membersOf(kept))
      }, place)
    },
    async close() {
      await last
      await (await file)?.close()
    },
  }
}

/** What a kill left unfinished at the end is cut off. */
async function openAtEnd(path: string, software: string): Promise<FileHandle> {
  const file = await open(path, 'a')
  const { size } = await file.stat()
  const whole = size === 0 ? 0 : await wholeLength(path)
  if (whole < size) await file.truncate(whole)
  if (whole === 0) await file.appendFile(await memberOf(WARCRecord.createWARCInfo({ filename: 'responses.warc.gz', warcVersion: 'WARC/1.1', date: new Date().toISOString() }, { software, format: 'WARC File Format 1.1', conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/' })))
  return file
}

async function membersOf({ url, requestHeaders, at, tookMs, exchange }: KeptExchange): Promise<Uint8Array> {
  const shared = { url, date: at, warcVersion: 'WARC/1.1', warcHeaders: { [TOOK_FIELD]: tookMs.toFixed(3) } } as const
  const { pathname, search, host } = new URL(url)
  const request = WARCRecord.create({ url, date: at, warcVersion: 'WARC/1.1', type: 'request', statusline: `GET ${pathname}${search} HTTP/1.1`, httpHeaders: { host, ...requestHeaders } }, of(new Uint8Array()))
  const answer = exchange.kind === 'arrived' ? response(exchange, shared) : failure(exchange, shared)
  return Buffer.concat([await memberOf(request), await memberOf(answer)])
}

type Shared = Readonly<{ url: string; date: string; warcVersion: 'WARC/1.1'; warcHeaders: Readonly<Record<string, string>> }>

const TRUNCATED = { whole: null, limit: 'length', early: 'disconnect' } as const

function response({ status, headers, cookies, sent, ending, certificateEndsAt }: Arrived, shared: Shared): WARCRecord {
  const truncated = TRUNCATED[ending]
  const fields = { ...(truncated !== null && { 'WARC-Truncated': truncated }), ...(certificateEndsAt !== null && { [CERTIFICATE_FIELD]: certificateEndsAt }) }
  return WARCRecord.create({
    ...shared, type: 'response', statusline: `HTTP/1.1 ${status}`,
    // The chunks were taken apart while the body was read.
    httpHeaders: [...Object.entries(headers).map(([name, value]): [string, string] => [name === 'transfer-encoding' ? 'x-crawler-transfer-encoding' : name, value]), ...cookies.map((cookie): [string, string] => ['set-cookie', cookie])],
    warcHeaders: { ...shared.warcHeaders, ...fields },
  }, of(sent))
}

/** No answer has no type of record of its own: what failed is told in the fields of a metadata record. */
function failure({ reason, status, certificate, isStale, isGarbled }: Broken, shared: Shared): WARCRecord {
  const fields = { 'fetch-failure': reason, 'fetch-status': status, 'fetch-certificate': certificate, 'fetch-stale': isStale, 'fetch-garbled': isGarbled }
  const text = Object.entries(fields).map(([name, value]) => `${name}: ${String(value ?? '')}\r\n`).join('')
  return WARCRecord.create({ ...shared, type: 'metadata', warcHeaders: { ...shared.warcHeaders, 'Content-Type': 'application/warc-fields' } }, of(Buffer.from(text)))
}

const of = (bytes: Uint8Array): Iterable<Uint8Array> => [bytes]

const memberOf = (record: WARCRecord): Promise<Uint8Array> => WARCSerializer.serialize(record, { gzip: true, digest: { algo: 'sha-1', prefix: 'sha1:', base32: true } })
