/** The report as a JUnit result: a suite for each document, a test for each reference, a failure for what must not go to press. */
import { wordsFor } from './places.ts'
import type { Report, SaidFinding } from '../model/report.ts'
import { isDismissed, toldFinding } from './decided.ts'
import { oneLine } from './harmless.ts'
import { wordsOf, type Words } from './language/index.ts'
import { element, type XmlElement } from './xml.ts'

/**
 * XML by the schema of Ant's JUnit task. A test fails where a finding is an error and is skipped where the page was not
 * looked at or an editor dismissed the error; everything else that was found is told in its suite's output.
 */
export function writeJunit(report: Report): string {
  const words = wordsOf(report.run.language)
  const documents = [...report.run.documents.map(({ path }) => path), ...(report.findings.some(({ document }) => document === null) ? [null] : [])]
  const suites = documents.map((document, index) => suiteOf({ name: document === null ? words.run.title : oneLine(document), index, tests: testsOf(document, report, wordsFor(report, document)), report, words }))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', {}, suites).xml}\n`
}

/** `decided`: an editor dismissed what would have failed it, and why. */
interface Test { readonly name: string; readonly findings: readonly SaidFinding[]; readonly isSkipped: boolean; readonly decided: string }

/** What belongs to no single reference is a test of its own. */
function testsOf(document: string | null, { references, findings }: Report, words: Words): Test[] {
  return [
    ...references.filter(reference => reference.document === document).map((reference): Test => ({
      name: oneLine(`${words.reference.note(reference.note, reference)}, ${words.place(reference)}${addressOf(reference.id)}`),
      findings: reference.findings, isSkipped: reference.url !== null && reference.link.state === 'not-checked', decided: dismissedErrors(reference.findings, words),
    })),
    ...findings.filter(finding => finding.document === document).map((finding): Test => ({
      name: oneLine([words.names.finding[finding.code], finding.notes.join('–'), finding.line === null ? '' : words.place({ ...finding, line: finding.line })].filter(part => part !== '').join(', ')), findings: [finding], isSkipped: false, decided: dismissedErrors([finding], words),
    })),
  ]
}

const dismissedErrors = (findings: readonly SaidFinding[], words: Words) => findings.filter(finding => isDismissed(finding) && finding.decision?.foundAs === 'error').map(finding => oneLine(toldFinding(finding, words))).join(' ')

/** A note's second address is told by its number. */
const addressOf = (id: string) => { const [, number] = /#.*\.(\d+)$/u.exec(id) ?? []; return number === undefined ? '' : ` (${number})` }

interface Suite { readonly name: string; readonly index: number; readonly tests: readonly Test[]; readonly report: Report; readonly words: Words }

function suiteOf({ name, index, tests, words, report: { run, tool } }: Suite): XmlElement {
  const count = (outcome: Outcome) => tests.filter(test => outcomeOf(test) === outcome).length
  const told = tests.flatMap(test => test.findings.filter(({ severity }) => severity !== 'error').map(finding => `${test.name}: ${finding.severity}: ${oneLine(toldFinding(finding, words))}`))
  return element('testsuite', {
    name, package: name, id: index, timestamp: run.startedAt.slice(0, 'yyyy-mm-ddThh:mm:ss'.length), hostname: 'localhost', tests: tests.length, failures: count('failed'), errors: 0, ...(count('skipped') > 0 && { skipped: count('skipped') }), time: 0,
  }, [
    element('properties', {}, [element('property', { name: 'run', value: run.id }), element('property', { name: 'footproof', value: tool.version }), element('property', { name: 'language', value: run.language })]),
    ...tests.map(test => caseOf(test, name, words)),
    element('system-out', {}, told.join('\n')), element('system-err', {}),
  ])
}

type Outcome = 'failed' | 'skipped' | 'passed'

function outcomeOf({ findings, isSkipped, decided }: Test): Outcome {
  return findings.some(({ severity }) => severity === 'error') ? 'failed' : isSkipped || decided !== '' ? 'skipped' : 'passed'
}

function caseOf(test: Test, suite: string, words: Words): XmlElement {
  const errors = test.findings.filter(({ severity }) => severity === 'error')
  const [first] = errors
  const failure = first === undefined ? [] : [element('failure', { type: first.code, message: oneLine(first.message) }, errors.map(finding => `${finding.code}: ${oneLine(toldFinding(finding, words))}`).join('\n'))]
  return element('testcase', { name: test.name, classname: suite, time: 0 }, outcomeOf(test) === 'skipped' ? [test.decided === '' ? element('skipped', {}) : element('skipped', {}, test.decided)] : failure)
}
