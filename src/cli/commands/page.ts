/** `footproof page`: what is read from a page, one JSON line each. */
import { gunzipSync } from 'node:zlib'
import { looksBinary } from '../../formats/charset.ts'
import type { Article, Unread } from '../../model/article.ts'
import { complaint } from '../../model/complaint.ts'
import type { Answer } from '../../model/look.ts'
import { phrase, type Phrase } from '../../model/phrase.ts'
import { throughFrame } from '../../pipeline/framed.ts'
import { openLooker, type Looker } from '../../pipeline/look.ts'
import { isWhole } from '../../pipeline/page.ts'
import { readPageApart } from '../../pipeline/pdf-reading.ts'
import { reasonAsPhrase } from '../../report/language/index.ts'
import type { ExitCode } from '../exit.ts'
import { mustBeText, readInput } from '../input.ts'
import type { CheckOptions } from '../options.ts'
import { writeLine } from '../output.ts'
import { interruption } from '../interruption.ts'
import { tell } from '../voice.ts'

export async function pageCommand(names: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const { signal, done } = interruption()
  const looker = openLooker(options.settings)
  let isEveryPageRead = true
  try {
    for (const name of names) {
      const article = isAddress(name) ? await articleAt(name, looker, signal) : await articleIn(name)
      if (article === null || article.unread !== undefined) isEveryPageRead = false
      if (article?.unread !== undefined) tell(phrase`${name} ${UNREAD[article.unread]}.`)
      if (article !== null) await writeLine(lineOf(name, article))
    }
  } catch (error) {
    if (!signal.aborted) throw error
    return 130
  } finally {
    done()
    await looker.close()
  }
  return isEveryPageRead ? 0 : 1
}

const UNREAD: Readonly<Record<Unread, Phrase>> = {
  'needs-password': phrase`needs a password: nothing of it was read`, broken: phrase`is broken: nothing of it was read`, 'no-text': phrase`holds no text, only pictures of it, as a scan does`,
  'some-pages': phrase`has pages without text, pictures as of a scan: they were not read`, 'cut-off': phrase`was read in part: its end is missing`, 'too-costly': phrase`asks for more time or memory than a page is given: nothing of it was read`,
}

const isAddress = (name: string) => /^https?:\/\//iu.test(name)

/** Of a page of frames, what its main one shows; `null`, and a sentence, where the page can't be had. */
async function articleAt(address: string, looker: Looker, signal: AbortSignal): Promise<Article | null> {
  const look = await looker.look(address, signal)
  if (look.kind === 'answer') return (await throughFrame(await pageOf(look), async frame => {
    const inner = await looker.look(frame, signal)
    return inner.kind === 'answer' ? pageOf(inner) : null
  })).page.article
  tell(phrase`${address} could not be read: ${reasonAsPhrase(look.reason)}.`)
  return null
}

/** Unpacked, a page of a file may have this many bytes (set by judgement). */
const UNPACKED_BYTES_MAX = 64 * 1024 * 1024

const pageOf = async ({ body, headers, finalUrl, flaws }: Answer) => ({ article: await readPageApart(body, { contentType: headers['content-type'] ?? null, url: finalUrl, isWhole: isWhole(flaws) }) })

async function articleIn(name: string): Promise<Article> {
  const bytes = await readInput(name)
  const body = bytes[0] === 0x1f && bytes[1] === 0x8b ? unpacked(name, bytes) : bytes
  if (looksBinary(body) !== 'pdf') mustBeText(name, body)
  return readPageApart(body, { contentType: null, url: 'about:blank' })
}

function unpacked(name: string, bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: UNPACKED_BYTES_MAX })
  } catch (error) {
    throw complaint`${name} can't be unpacked: ${error instanceof Error ? error.message : String(error)}.`
  }
}

function lineOf(file: string, { title, headline, published, modified, language, author, canonical, text }: Article): string {
  return JSON.stringify({ file, title, headline, published, modified, language, author, canonical, text })
}
