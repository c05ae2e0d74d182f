/** A kept report as this version has it: what versions before did not write is filled in as unknown. */
import type { Reference, Report, ReportedPage } from '../model/report.ts'
import type { CopyMatch, Link } from '../model/verdicts.ts'

const UNKNOWN_IN_MATCH = { where: null, anchor: null, parts: [], pdfPage: null, translation: null } as const satisfies Partial<CopyMatch>
const UNKNOWN_IN_LINK = { certificateEndsAt: null, frame: null } as const satisfies Partial<Link>

/** Their sentences stay as they are: without arguments they can't be said in another language. */
export function completed(report: Report): Report {
  return { ...report, run: { ...report.run, language: languageOf(report.run) }, references: report.references.map(referenceOf), pages: report.pages.map(pageOf) }
}

/** They wrote English only and did not say so. */
const languageOf = ({ language }: Partial<Pick<Report['run'], 'language'>>) => language ?? 'en'

function referenceOf(reference: Reference): Reference {
  const { original, claims } = reference
  return {
    ...reference, link: linkOf(reference.link), original: original === null ? null : { ...original, link: linkOf(original.link) },
    claims: claims.map(claim => ({ ...claim, match: matchOf(claim.match), quotes: claim.quotes.map(quote => ({ ...quote, match: matchOf(quote.match) })) })),
  }
}

const pageOf = (page: ReportedPage): ReportedPage => ({ ...page, link: linkOf(page.link) })
const linkOf = (link: Link): Link => ({ ...UNKNOWN_IN_LINK, ...link })
const matchOf = (match: CopyMatch): CopyMatch => ({ ...UNKNOWN_IN_MATCH, ...match })
