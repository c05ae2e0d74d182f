/** Puts findings and repairs into the sentences of a language, also those of a kept run. */
import type { Finding } from '../model/finding.ts'
import type { Reference, Report, ReportLanguage, SaidFinding } from '../model/report.ts'
import type { Words } from './language/index.ts'
import { wordsFor } from './places.ts'
import { sayRepair } from './repair-words.ts'

/** The finding with its sentence. */
export function said<Found extends Finding & Pick<SaidFinding, 'decision'>>(finding: Found, words: Words): Found & SaidFinding {
  return { ...finding, message: words.reference.finding(asFound(finding)) }
}

/** That an editor dismissed it makes it no less sure. */
function asFound<Found extends Finding>(finding: Found & Pick<SaidFinding, 'decision'>): Found {
  return { ...finding, severity: finding.decision?.foundAs ?? finding.severity }
}

/** The report with every sentence in `language`. A report of a version before kept no arguments: its sentences stay as they are. */
export function inLanguage(report: Report, language: ReportLanguage): Report {
  if (report.run.language === language) return report
  const run = { ...report.run, language }
  return {
    ...report, run,
    references: report.references.map(reference => retold(reference, wordsFor({ run }, reference.document))),
    findings: report.findings.map(finding => saidAgain(finding, wordsFor({ run }, finding.document))),
  }
}

function retold(reference: Reference, words: Words): Reference {
  const { repair, findings } = reference
  return { ...reference, repair: repair === null ? null : { ...repair, trace: sayRepair(repair, words) }, findings: findings.map(finding => saidAgain(finding, words)) }
}

function saidAgain<Found extends SaidFinding>(finding: Found, words: Words): Found {
  const { args } = finding
  return args === undefined ? finding : { ...finding, message: words.reference.finding(asFound({ ...finding, args })) }
}
