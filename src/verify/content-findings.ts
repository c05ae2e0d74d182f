/** Findings about what a page says of a quotation or claim; drift (the copy has it) is apart from invention (neither has it). */
import type { Finding, FindingCode } from '../model/finding.ts'
import type { CopyMatch, Difference, MatchKind } from '../model/verdicts.ts'
import type { JudgedClaim, JudgedReference } from './judged.ts'

/** One finding for each quotation, or claim without quotation, that a copy which was read doesn't confirm. */
export function contentFindings({ link, identity, claims }: Pick<JudgedReference, 'link' | 'identity' | 'claims'>): Finding[] {
  const isLive = link.state === 'ok' || link.state === 'moved'
  const isOtherPage = identity.verdict === 'refuted'
  const subjects = claims.flatMap(subjectsOf)
  const findings = subjects.flatMap(subject => {
    const found = findingOf(subject, { isLive, lackedBy: copyRead(link) })
    // What another article lacks says nothing of the quotation.
    return found === null || (isOtherPage && subject.match.verdict !== 'refuted') ? [] : [found]
  })
  const drifted = isLive && !isOtherPage ? subjects.filter(({ match }) => match.verdict === 'confirmed' && match.against === 'archive') : []
  const [first] = drifted
  return first === undefined ? findings : [...findings, { code: 'page-changed', severity: 'warning', args: {
    subject: first.name, text: shorten(first.text), ...first.place, more: drifted.length - 1, archivedAt: link.archive?.datetime ?? '',
  } }]
}

interface Subject { readonly name: 'quotation' | 'claim'; readonly text: string; readonly place: Finding['args']; readonly match: CopyMatch; readonly isSaidByOthers: boolean }

/** A claim is judged by its quotations; by itself where it has none, or is refuted while none of them is. */
function subjectsOf({ line, page, file, text, quotes, match, isSaidByOthers }: JudgedClaim): Subject[] {
  const place = { line, ...(page !== undefined && { page }), ...(file !== undefined && { file }) }
  const quotations = quotes.map((quote): Subject => ({ name: 'quotation', text: quote.text, place, match: quote.match, isSaidByOthers: quote.isSaidByOthers ?? false }))
  const isOwn = quotes.length === 0 || (match.verdict === 'refuted' && quotes.every(quote => quote.match.verdict !== 'refuted'))
  return isOwn ? [...quotations, { name: 'claim', text, place, match, isSaidByOthers: isSaidByOthers ?? false }] : quotations
}

/** What was read of the page; `lackedBy`: the day of the copy that was opened in search of what the live page lacks, `''` where none was. */
interface Seen { readonly isLive: boolean; readonly lackedBy: string }

/** A live page's copy is opened only for what the page lacks. */
const copyRead = ({ state, archive, copySearch }: JudgedReference['link']) => ((state === 'ok' || state === 'moved') && copySearch === 'found' ? archive?.datetime ?? '' : '')

function findingOf(subject: Subject, { isLive, lackedBy }: Seen): Finding | null {
  const { match, name } = subject
  const args = { text: shorten(subject.text), ...subject.place, verdict: match.verdict, kind: match.kind, against: match.against ?? '', where: match.where ?? '', ...(match.kind === 'not-found' && match.against === 'live' && lackedBy !== '' && { archivedAt: lackedBy }), ...differing(match) }
  switch (match.verdict) {
    case 'confirmed': return null
    case 'refuted': return { code: name === 'quotation' ? REFUTED_QUOTE[match.kind] : REFUTED_CLAIM[match.kind], severity: 'error', args }
    case 'unverified': {
      // A page that wasn't read says nothing; its link's state tells why. One that answers and can't be compared is a doubt of its own.
      if (match.against === null && !isLive) return null
      const code = name === 'quotation' && match.against !== null ? DOUBTED_QUOTE[match.kind] : 'claim-unverified'
      const isSilent = subject.isSaidByOthers && isSilence(match)
      return { code, severity: code === 'claim-unverified' || isSilent ? 'info' : 'warning', args }
    }
  }
}

/** What a page doesn't say another source may; what it says otherwise stays a doubt. */
function isSilence({ kind, differences }: CopyMatch): boolean {
  return SILENCE.has(kind) || (kind === 'numbers-differ' && differences.every(difference => difference.kind === 'word' || difference.found === ''))
}

const SILENCE: ReadonlySet<MatchKind> = new Set(['not-found', 'wording-differs', 'not-checkable'])

const REFUTED_QUOTE: Readonly<Record<MatchKind, FindingCode>> = {
  'numbers-differ': 'quote-numbers-differ', 'names-differ': 'quote-names-differ', 'negation-differs': 'quote-negation-differs', 'not-found': 'quote-not-found',
  'wording-differs': 'quote-refuted', verbatim: 'quote-refuted', near: 'quote-refuted', elided: 'quote-refuted', paraphrase: 'quote-refuted', translated: 'quote-refuted', 'not-checkable': 'quote-refuted',
}

const REFUTED_CLAIM: Readonly<Record<MatchKind, FindingCode>> = {
  'numbers-differ': 'claim-numbers-differ', 'names-differ': 'claim-refuted', 'negation-differs': 'claim-refuted', 'not-found': 'claim-refuted', 'wording-differs': 'claim-refuted',
  verbatim: 'claim-refuted', near: 'claim-refuted', elided: 'claim-refuted', paraphrase: 'claim-refuted', translated: 'claim-refuted', 'not-checkable': 'claim-refuted',
}

const DOUBTED_QUOTE: Readonly<Record<MatchKind, FindingCode>> = {
  'numbers-differ': 'quote-numbers-differ', 'names-differ': 'quote-names-differ', 'negation-differs': 'quote-negation-differs', 'wording-differs': 'quote-wording-differs',
  'not-found': 'quote-not-found', verbatim: 'quote-not-found', near: 'quote-not-found', elided: 'quote-not-found', paraphrase: 'quote-not-found', translated: 'quote-not-found', 'not-checkable': 'claim-unverified',
}

/** Kinds of difference that a finding of this kind is about. */
const TELLING: Readonly<Partial<Record<MatchKind, readonly Difference['kind'][]>>> = {
  'numbers-differ': ['number', 'unit', 'quantifier'], 'names-differ': ['name'], 'negation-differs': ['negation', 'modal', 'quantifier'],
}

/** Differences named in a sentence; the rest is shown beside the passage (set by judgement). */
const NAMED_MAX = 3

function differing({ kind, differences }: CopyMatch): { quoted: string; found: string } {
  const telling = differences.filter(difference => TELLING[kind]?.includes(difference.kind) === true)
  const named = (telling.length > 0 ? telling : differences).slice(0, NAMED_MAX)
  const list = (side: 'quoted' | 'found') => named.map(difference => difference[side]).filter(text => text !== '').map(text => shorten(text)).join('; ')
  return { quoted: list('quoted'), found: list('found') }
}

/** Characters of a quotation that tell which one is meant (set by judgement). */
const SHORT_MAX = 90

function shorten(text: string): string {
  if (text.length <= SHORT_MAX) return text
  const cut = text.slice(0, SHORT_MAX)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SHORT_MAX / 2)).replace(/[\uD800-\uDBFF]$/u, '').replace(/[\s,;:.–-]+$/u, '')}…`
}
