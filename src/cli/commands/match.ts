/** `footproof match`: pages and quotations in, verdicts out, one JSON object a line. */
import * as v from 'valibot'
import { complaint } from '../../model/complaint.ts'
import { loadLexicon } from '../../text/lexicon/index.ts'
import { readGiven } from '../../pipeline/page.ts'
import { linesOf } from '../input.ts'
import { readLexiconFile } from '../lexicon-file.ts'
import { writeLine } from '../output.ts'
import { parsed } from './repair.ts'

const rowShape = v.object({ id: v.union([v.string(), v.number()]), page: v.string(), quote: v.string() })

export async function matchCommand(file: string, flags: { readonly lexicon?: string }): Promise<void> {
  const own = flags.lexicon === undefined ? undefined : await readLexiconFile(flags.lexicon)
  const lexicon = await loadLexicon(own)
  let line = 0
  let last: { readonly text: string | null; readonly page: ReturnType<typeof readGiven> | null } = { text: null, page: null }
  for await (const text of linesOf(file)) {
    line += 1
    if (text.trim() === '') continue
    const row = v.safeParse(rowShape, parsed(text))
    if (!row.success) throw complaint`${file} line ${line} is not a row {"id": …, "page": "…", "quote": "…"}: mend it.`
    const { id, page, quote } = row.output
    // Rows about one page usually follow each other: it is read and indexed once.
    const given = last.text === page && last.page !== null ? last.page : readGiven(page, lexicon)
    last = { text: page, page: given }
    const { verdict, kind, score, passage, where, differences } = (await given).matchQuotation(quote)
    await writeLine(JSON.stringify({ id, verdict, kind, score, passage, where, differences }))
  }
}
