/** `footproof page`: what is read from a page, one JSON line each. */
import { gunzipSync } from 'node:zlib'
import { readArticle } from '../../article/index.ts'
import type { Article } from '../../model/article.ts'
import { Complaint } from '../../model/complaint.ts'
import type { Look } from '../../model/look.ts'
import { lookAt } from '../../pipeline/look.ts'
import { readInput } from '../input.ts'
import type { CheckOptions } from '../options.ts'
import { writeLine } from '../output.ts'
import { interruption } from '../interruption.ts'

export async function pageCommand(names: readonly string[], options: CheckOptions): Promise<0 | 1> {
  let isEveryPageRead = true
  for (const name of names) {
    if (!/^https?:\/\//iu.test(name)) {
      await writeLine(lineOf(name, await articleIn(name)))
      continue
    }
    const look: Look = await lookAt(name, options.settings, interruption().signal)
    if (look.kind === 'answer') await writeLine(lineOf(name, await readArticle(look.body, { contentType: look.headers['content-type'] ?? null, url: look.finalUrl })))
    else {
      isEveryPageRead = false
      process.stderr.write(`footproof: ${name} could not be read: ${look.reason}.\n`)
    }
  }
  return isEveryPageRead ? 0 : 1
}

/** Unpacked, a page of a file may have this many bytes (set by judgement). */
const UNPACKED_BYTES_MAX = 64 * 1024 * 1024

async function articleIn(name: string): Promise<Article> {
  const bytes = await readInput(name)
  const body = bytes[0] === 0x1f && bytes[1] === 0x8b ? unpacked(name, bytes) : bytes
  return readArticle(body, { contentType: null, url: 'about:blank' })
}

function unpacked(name: string, bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: UNPACKED_BYTES_MAX })
  } catch (error) {
    throw new Complaint(`${name} can't be unpacked: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

function lineOf(file: string, { title, headline, published, modified, language, author, canonical, text }: Article): string {
  return JSON.stringify({ file, title, headline, published, modified, language, author, canonical, text })
}
