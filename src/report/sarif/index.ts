/** The report as SARIF 2.1.0 (OASIS), for code scanning and editors that show its results. */
import type { FindingCode, Severity } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { decisionText, isDismissed } from '../decided.ts'
import { oneLine, safeJson } from '../harmless.ts'
import { wordsOf, type Words } from '../language/index.ts'
import { locatedFindings, type LocatedFinding } from '../located.ts'
import { fingerprints } from './fingerprint.ts'
import { locationsOf, relatedOf, ROOT, uriOf } from './location.ts'
import { messageOf } from './message.ts'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** One run; a rule for each kind of finding that occurs, with what to do about it. */
export function writeSarif(report: Report): string {
  const words = wordsOf(report.run.language)
  const placed = locatedFindings(report)
  const codes = [...new Set(placed.map(({ finding }) => finding.code))].sort()
  const prints = fingerprints(placed)
  return `${safeJson(JSON.stringify({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'footproof', version: report.tool.version, semanticVersion: report.tool.version, rules: codes.map(code => ruleOf(code, words)) } },
      language: words.language,
      automationDetails: { id: `footproof/${report.run.id}` },
      invocations: [{ executionSuccessful: report.run.complete, startTimeUtc: report.run.startedAt, ...(report.run.finishedAt !== null && { endTimeUtc: report.run.finishedAt }) }],
      originalUriBaseIds: { [ROOT]: { description: { text: words.run.rootFolder } } },
      artifacts: report.run.documents.map(({ path, location = null, sha256 }) => ({ location: uriOf({ file: location ?? path, isFromRoot: location !== null }), hashes: { 'sha-256': sha256 }, roles: ['analysisTarget'] })),
      // Lines and offsets count as JavaScript does; the default would be code points.
      columnKind: 'utf16CodeUnits',
      results: placed.map((each, index) => resultOf(each, { ruleIndex: codes.indexOf(each.finding.code), fingerprint: prints[index] ?? '', words })),
    }],
  }, null, 2))}\n`
}

function ruleOf(code: FindingCode, { names }: Words): object {
  const [first = '', ...rest] = names.finding[code]
  return { id: code, name: code.split('-').map(word => word.charAt(0).toUpperCase() + word.slice(1)).join(''), shortDescription: { text: `${first.toUpperCase()}${rest.join('')}.` }, help: { text: names.help[code] } }
}

interface Numbered { readonly ruleIndex: number; readonly fingerprint: string; readonly words: Words }

function resultOf(placed: LocatedFinding, { ruleIndex, fingerprint, words }: Numbered): object {
  const { finding, reference } = placed
  const { decision } = finding
  const decided = oneLine(decisionText(decision, words))
  const related = relatedOf(placed)
  return {
    ruleId: finding.code, ruleIndex, level: LEVELS[decision?.foundAs ?? finding.severity], message: messageOf(placed), locations: locationsOf(placed),
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: { 'footproof/v1': fingerprint },
    // Consumers take a result that bears suppressions for dismissed (3.27.23): what is accepted stands among its properties only.
    ...(isDismissed(finding) && { suppressions: [{ kind: 'external', status: 'accepted', justification: decided }] }),
    ...((reference !== null || decided !== '') && { properties: { ...(reference !== null && { reference: reference.id, url: reference.url, state: reference.link.state, action: reference.action }), ...(decided !== '' && { decision: decision?.ruling ?? 'remark', decided }) } }),
  }
}
