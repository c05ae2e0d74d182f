/** The report: what was read, joined with what the pages said, judged into findings and actions. */
import { reportedSource } from '../cite/index.ts'
import type { UnreadDocument } from '../model/audit.ts'
import type { Address } from '../model/citation.ts'
import type { PlacedFinding } from '../model/finding.ts'
import type { Manuscript } from '../model/manuscript.ts'
import type { Reference, Report, ReportedPage, ReportLanguage } from '../model/report.ts'
import type { Identity, Link } from '../model/verdicts.ts'
import { VERSION } from '../model/version.ts'
import type { RunRecord } from '../model/world.ts'
import { correctedReference } from '../report/corrected.ts'
import { isOpen } from '../report/decided.ts'
import { wordsOf } from '../report/language/index.ts'
import { unitOf } from '../report/language/place-words.ts'
import { reportedRepair } from '../report/repair-words.ts'
import { said } from '../report/said.ts'
import { fileAt } from '../text/places.ts'
import { keyOf, originalOf } from '../url/index.ts'
import { actionsOf } from '../verify/actions.ts'
import { archiveFindings, findingsOf, hostFindings, noNotesFinding, numberingFindings, readingFindings, unreadFinding } from '../verify/findings.ts'
import { boilerplateOf } from './boilerplate.ts'
import { NOT_COMPARED, NOT_IDENTIFIED } from './claims.ts'
import { withPlace } from './finding-place.ts'
import { addressDecision, decidedFinding, type Decisions } from './decided.ts'
import type { Reading } from './reading.ts'
import { reconcile } from './reconcile.ts'
import type { Draft, PagePlan } from './references.ts'
import type { PageResult } from './run.ts'
import { summaryOf } from './summary.ts'
import { unasked } from './visit.ts'
import { NO_TRAFFIC, sumOf } from './watched.ts'

export interface Material {
  readonly record: RunRecord
  readonly readings: readonly Reading[]
  readonly pages: readonly PagePlan[]
  readonly results: ReadonlyMap<string, PageResult>
  readonly isOffline: boolean
  /** Default `en`. */
  readonly language?: ReportLanguage
  readonly throughProxy: boolean
  readonly decisions: Decisions
  /** Documents that could not be read; default none. */
  readonly unread?: readonly UnreadDocument[]
}

export function assemble(material: Material): Report {
  const { record, readings, results, language = 'en' } = material
  const manuscripts = new Map(readings.map(({ manuscript }) => [manuscript.document, manuscript]))
  const references = referencesOf(material, manuscripts)
  const placed: PlacedFinding[] = [
    ...readings.flatMap(({ apparatus, manuscript }) => (apparatus.notes.length === 0 ? [noNotesFinding(manuscript.document)] : numberingFindings(apparatus.numbering, manuscript.document).map(finding => withPlace(finding, manuscript)))),
    ...readings.flatMap(({ manuscript }) => readingFindings(manuscript.remarks, manuscript.document)),
    ...(material.unread ?? []).map(({ document }) => unreadFinding(document)),
    ...hostFindings(references),
    ...archiveFindings(references),
  ]
  const findings = placed.map(finding => said(decidedFinding(finding, { where: finding.document ?? '', address: null }, material.decisions), wordsOf(language, unitOf(manuscripts.get(finding.document ?? '')?.format))))
  const pages = material.pages.map((page): ReportedPage => {
    const result = results.get(page.id)
    return {
      key: page.key, url: result?.url ?? page.url, link: linkOf(result, page.url, material), traffic: result?.traffic ?? NO_TRAFFIC, looks: result?.looks ?? [],
      references: [...page.drafts, ...page.copies].map(draft => draft.id),
    }
  })
  return {
    schema: 1,
    tool: { name: 'footproof', version: VERSION },
    run: {
      id: record.id, startedAt: record.startedAt, finishedAt: record.finishedAt, complete: record.complete, language, throughProxy: material.throughProxy,
      documents: readings.map(({ manuscript, location = null, sha256 }) => ({ path: manuscript.document, location, format: manuscript.format, sha256 })),
      traffic: sumOf([...results.values()].map(result => result.traffic)),
    },
    summary: summaryOf({ readings, references, pages, findings }),
    references, pages, findings,
  }
}

function linkOf(result: PageResult | undefined, url: string | null, { isOffline }: Material): Link {
  return result?.link ?? unasked(url, 'not-checked', url === null ? 'no-address' : isOffline ? 'offline' : null)
}

type Manuscripts = ReadonlyMap<string, Manuscript>

function referencesOf(material: Material, manuscripts: Manuscripts): Reference[] {
  const drafts = material.readings.flatMap(reading => reading.drafts)
  const citing = new Map(material.pages.map(page => [page.id, page.drafts.map(draft => draft.id)]))
  const withoutBoilerplate = boilerplateOf(material.pages, material.results)
  const judged = drafts.map(draft => {
    const result = material.results.get(draft.pageId ?? '')
    return { document: draft.document, draft, result, identity: result?.judged[draft.id]?.identity ?? NOT_IDENTIFIED, claims: withoutBoilerplate(draft.pageId, result?.judged[draft.id]?.claims ?? uncompared(draft)) }
  })
  const claims = reconcile(judged)
  return judged.map(each => {
    const manuscript = manuscripts.get(each.document)
    return referenceOf({ ...each, claims: withFiles(claims.get(each) ?? each.claims, each.draft, manuscript) }, material, { citing, manuscript })
  })
}

interface JudgedDraft { readonly draft: Draft; readonly result: PageResult | undefined; readonly identity: Identity; readonly claims: Reference['claims'] }

interface Around { readonly citing: ReadonlyMap<string, readonly string[]>; readonly manuscript: Manuscript | undefined }

function referenceOf({ draft, result, identity, claims }: JudgedDraft, material: Material, { citing, manuscript }: Around): Reference {
  const { note, address, source } = draft
  const words = wordsOf(material.language ?? 'en', unitOf(manuscript?.format))
  const file = manuscript === undefined ? undefined : fileAt(manuscript, note.body.span[0])
  const repaired = address === null ? null : settled(address, result, identity)
  const link = linkOf(result, repaired?.url ?? null, material)
  const title = source?.title ?? note.title
  const decision = addressDecision(address?.printed ?? null, title, material.decisions)
  const findings = findingsOf({ kind: note.kind, source, printed: address?.printed ?? null, target: address?.target ?? null, repaired, link, identity, claims }).map(finding => decidedFinding(finding, { where: note.text, address: decision }, material.decisions))
  const actions = actionsOf(findings.filter(isOpen))
  return {
    id: draft.id, document: draft.document, note: note.body.note, line: note.body.line, endLine: note.body.endLine, page: note.body.page, ...(file !== undefined && { file }), span: note.body.span,
    kind: note.kind, text: note.text, title, year: source?.year ?? note.year, source: source === null ? null : reportedSource(source), printed: address?.printed ?? null, target: address?.target ?? null, url: repaired?.url ?? null,
    repair: repaired === null ? null : reportedRepair(repaired, words),
    key: repaired?.key ?? null,
    original: originalIn(material, repaired?.url ?? null),
    sameAs: (citing.get(draft.pageId ?? '') ?? []).filter(id => id !== draft.id),
    link, identity, claims,
    findings: findings.map(finding => said(finding, words)),
    action: actions[0] ?? 'keep',
    actions,
    corrected: correctedReference({ text: note.text, repaired, link, actions }),
    ...(decision !== null && { decision }),
  }
}

/** The page whose archived copy is cited, and how it fares. */
function originalIn({ results }: Material, url: string | null): Reference['original'] {
  const original = url === null ? null : originalOf(url)
  const link = original === null ? undefined : results.get(keyOf(original))?.link
  return original === null || link === undefined ? null : { url: original, link }
}

/** Claims with the files in which their marks stand, of a document of several. */
function withFiles(claims: Reference['claims'], draft: Draft, manuscript: Manuscript | undefined): Reference['claims'] {
  if (manuscript?.origins == null) return claims
  return claims.map(claim => {
    const mark = draft.claims.find(({ mark: { line }, text }) => line === claim.line && text === claim.text)?.mark
    const file = mark === undefined ? undefined : fileAt(manuscript, mark.span[0])
    return file === undefined ? claim : { ...claim, file }
  })
}

function uncompared(draft: Draft): Reference['claims'] {
  return draft.claims.map(claim => ({ line: claim.mark.line, ...(claim.mark.page !== undefined && { page: claim.mark.page }), text: claim.text, quotes: claim.quotes.map(text => ({ text, match: NOT_COMPARED })), match: NOT_COMPARED }))
}

/** How sure an address is that the page itself has shown to be right: as sure as a repair can be said to be (set by judgement). */
const PROVED_CONFIDENCE = 0.97

/**
 * A doubtful reading under which the page showed itself is doubtful no more; a cut-off one is completed by where the site
 * led, or by the one address in an archive's list that proved to be the page. What else it may have been stands beside it.
 */
function settled({ repaired }: Address, result: PageResult | undefined, identity: Identity): Address['repaired'] {
  if (result === undefined || !mayBeSettled(repaired, result)) return repaired
  // What another note calls the page proves nothing for this one.
  if (!result.isProved || identity.verdict !== 'confirmed' || !isReadingOf(repaired, result.url)) return { ...repaired, alternatives: [...new Set([...repaired.alternatives, ...result.completions])] }
  const url = repaired.verdict === 'truncated' && repaired.url === result.url ? result.link.finalUrl ?? result.url : result.url
  return { ...repaired, url, verdict: 'repaired', confidence: Math.max(repaired.confidence, PROVED_CONFIDENCE), alternatives: [] }
}

/** A mended address is settled anew only where another reading of it proved right. */
const mayBeSettled = ({ verdict, url }: Address['repaired'], result: PageResult) => verdict === 'ambiguous' || verdict === 'truncated' || (verdict === 'repaired' && result.isProved && result.url !== url)

const isReadingOf = ({ url, verdict, alternatives }: Address['repaired'], proved: string) =>
  url === proved || alternatives.includes(proved) || verdict === 'repaired' || (verdict === 'truncated' && url !== null && bare(proved).startsWith(bare(url)))

const bare = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/u, '')
