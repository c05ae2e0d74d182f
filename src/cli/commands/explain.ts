/** `footproof explain`: all the evidence behind one note's verdicts, in words. */
import { dirname, resolve } from 'node:path'
import { complaint } from '../../model/complaint.ts'
import { byAbout } from '../../pipeline/decided.ts'
import { decidedSince } from '../../pipeline/decided-since.ts'
import { explain, referencesNamed } from '../../report/explain.ts'
import { inLanguage } from '../../report/said.ts'
import { openDecisions } from '../../store/decisions.ts'
import { printable } from '../../text/printable.ts'
import { decisionsPath } from '../decisions-path.ts'
import { parseLanguage } from '../options.ts'
import { writeLine } from '../output.ts'
import { readRun } from '../run-name.ts'

/** Names that a complaint lists. */
const NAMED_MAX = 12

export async function explainCommand(run: string, note: string, { out, lang, decisions }: { readonly out: string; readonly lang?: string; readonly decisions?: string }): Promise<void> {
  const { report: read, path } = await readRun(run, out)
  const kept = decidedSince(read, byAbout(await openDecisions(decisionsPath(decisions, dirname(dirname(resolve(path))))).all()))
  const report = lang === undefined ? kept : inLanguage(kept, parseLanguage(lang))
  const references = referencesNamed(report, note)
  if (references.length === 0) {
    const known = report.references.slice(0, NAMED_MAX).map(({ id }) => id.slice(id.indexOf('#') + 1)).join(', ')
    throw complaint`There is no note ${note} in ${path}: it has ${known}${report.references.length > NAMED_MAX ? ', …' : ''}.`
  }
  for (const [index, reference] of references.entries()) {
    await writeLine(`${index === 0 ? '' : '\n'}${explain(reference, report).split('\n').map(printable).join('\n')}`)
  }
}
