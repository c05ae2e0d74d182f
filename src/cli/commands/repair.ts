/** `footproof repair`: printed references in, repaired addresses out, one JSON object a line. */
import * as v from 'valibot'
import { complaint } from '../../model/complaint.ts'
import type { RepairedUrl } from '../../model/url.ts'
import { wordsOf } from '../../report/language/index.ts'
import { reportedRepair } from '../../report/repair-words.ts'
import { addressOfPrintedDoi, doiIn, findAddresses } from '../../url/index.ts'
import { linesOf } from '../input.ts'
import { writeLine } from '../output.ts'

const rowShape = v.object({ id: v.union([v.string(), v.number()]), printed: v.string() })

export async function repairCommand(file: string): Promise<void> {
  let line = 0
  for await (const text of linesOf(file)) {
    line += 1
    if (text.trim() === '') continue
    const { id, printed } = readRow(text, `${file} line ${line}`) ?? { id: String(line), printed: text }
    await writeLine(JSON.stringify(answerOf(id, printed, addressesIn(printed))))
  }
}

/** The addresses of a text; the resolver's where it prints none but a DOI. */
function addressesIn(printed: string): readonly RepairedUrl[] {
  const found = findAddresses(printed)
  const doi = found.length > 0 ? null : doiIn(printed)
  return doi === null ? found : [addressOfPrintedDoi(doi.value, { printed: doi.printed, text: printed, end: doi.end })]
}

/** A JSON line that opens with `{` must be a row; anything else is a printed reference. */
function readRow(text: string, place: string): v.InferOutput<typeof rowShape> | null {
  if (!text.trimStart().startsWith('{')) return null
  const row = v.safeParse(rowShape, parsed(text))
  if (!row.success) throw complaint`${place} is not a row {"id": …, "printed": "…"}: mend it, or give plain text, one reference a line.`
  return row.output
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function answerOf(id: string | number, printed: string, found: readonly RepairedUrl[]): object {
  const [first] = found
  if (first === undefined) return { id, printed, url: null, verdict: 'unrecoverable', confidence: 1, alternatives: [], key: null, flaws: [], evidence: [], trace: 'No address is to be had.' }
  return { id, printed, url: first.url, key: first.key, ...reportedRepair(asOne(first, found), wordsOf('en')), ...(found.length > 1 && { urls: found.map(each => each.url) }) }
}

/** The row speaks for all its addresses: it is certain of them only when each is. */
function asOne(first: RepairedUrl, found: readonly RepairedUrl[]): RepairedUrl {
  const open = found.filter(({ verdict }) => !isCertain(verdict))
  if (!isCertain(first.verdict) || open.length === 0) return first
  return { ...first, verdict: 'ambiguous', confidence: Math.min(...found.map(({ confidence }) => confidence)), evidence: [...first.evidence, { code: 'left-open', saw: open.map(({ url, printed }) => url ?? printed) }] }
}

const isCertain = (verdict: RepairedUrl['verdict']) => verdict === 'exact' || verdict === 'repaired'
