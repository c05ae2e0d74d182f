/** Findings as annotations of a GitHub workflow: commands that its runner reads from a step's output. */
import type { Severity } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { toldFinding } from './decided.ts'
import { lines, oneLine } from './harmless.ts'
import { locatedFindings } from './located.ts'
import { wordsOf } from './language/index.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** One command a line, the gravest first: the runner shows ten of each kind for a step. Empty where nothing was found. */
export function writeGithub(report: Report): string {
  const words = wordsOf(report.run.language)
  return locatedFindings(report).map(({ finding, name, place }) => {
    const title = [name, words.names.finding[finding.code]].filter(part => part !== null).join(': ')
    const properties = [
      ...(place === null ? [] : [`file=${property(place.file)}`]),
      ...(place?.lines == null ? [] : [`line=${place.lines.first}`, `endLine=${place.lines.last}`]),
      `title=${property(title)}`,
    ]
    return `::${COMMANDS[finding.severity]} ${properties.join(',')}::${data(toldFinding(finding, words))}\n`
  }).join('')
}

/** As the runner's toolkit escapes what follows the second `::`. */
const data = (text: string) => lines(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => data(oneLine(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
