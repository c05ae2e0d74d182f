/** `docs/findings.md` has an entry for everything that a report can say, and for nothing else. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ACTIONS, type Finding } from '../../src/model/finding.ts'
import type { RepairVerdict } from '../../src/model/url.ts'
import type { Against, LinkState, MatchKind, Verdict } from '../../src/model/verdicts.ts'
import { actionsOf } from '../../src/verify/actions.ts'
import { findingsOf, archiveFindings, hostFindings, noNotesFinding, numberingFindings, readingFindings, unreadFinding } from '../../src/verify/findings.ts'
import schema from '../../src/report/report.schema.json' with { type: 'json' }
import { COPY, PAGE, aClaim, aLink, aRepair, anIdentity } from '../report/make.ts'

const REMARKS = (['tracked-changes', 'comments-apart', 'hidden-text', 'beside-not-read', 'no-text-on-pages', 'cut-at-limit', 'ends-early'] as const).map(remark => ({ code: remark, args: {} }))

const page = readFileSync(new URL('../../docs/findings.md', import.meta.url), 'utf8')
const { action, code, verdict, link, match, reference } = schema.$defs
const repairs = reference.properties.repair.oneOf.flatMap(shape => shape.properties?.verdict.enum ?? [])

/** Entries by code: the line of severities and actions under the heading, and the rest. */
const entries = new Map([...page.matchAll(/^### (.+)\n\n(.+)\n\n([^#]+)/gmu)].map(([, heading = '', line = '', body = '']) => [heading, { line, body }]))

/** First column of the table under a heading. */
function rowsUnder(heading: string): string[] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return [...section.matchAll(/^\| `([^`.]+)` \|/gmu)].map(([, word = '']) => word).filter(word => word !== 'action')
}

test('every code has one entry, and no entry is of an unknown code', () => {
  expect([...page.matchAll(/^### (.+)$/gmu)].map(([, heading]) => heading).sort()).toEqual([...code.enum].sort())
})

test.each(code.enum)('%s says what was seen, what to do and what it does not mean', name => {
  const body = entries.get(name)?.body ?? ''
  expect([...body.matchAll(/^\*\*(Seen\.|Do\.|Does not mean)\*\*/gmu)].map(([, part]) => part)).toEqual(['Seen.', 'Do.', 'Does not mean'])
})

test.each([
  ['Link states', link.properties.state.enum],
  ['Repair verdicts', repairs],
  ['Match kinds', match.properties.kind.enum],
  ['Actions', action.enum],
])('the table of %s has each once, in order', (heading, words) => {
  expect(rowsUnder(heading)).toEqual(words)
})

test('each verdict is named', () => {
  expect(verdict.enum.filter(word => !page.includes(`\`${word}\``))).toEqual([])
})

describe('severities and actions are those of the code', () => {
  const made = everyFinding()
  test.each(code.enum)('%s', name => {
    const line = entries.get(name)?.line ?? ''
    const [severities = '', actions = ''] = line.split(' · ')
    const findings = made.filter(finding => finding.code === name)
    expect(new Set(severities.match(/\b(?:error|warning|info)\b/gu))).toEqual(new Set(findings.map(finding => finding.severity)))
    expect(actions.match(/[a-z-]+/gu)).toEqual(ACTIONS.filter(each => findings.some(finding => actionsOf([finding]).includes(each))))
  })
})

/** What is said of references in every state that a report can hold, and of documents and hosts. */
function everyFinding(): readonly Finding[] {
  const links = (link.properties.state.enum as LinkState[]).flatMap(state => [aLink({ state }), aLink({ state, archive: COPY, tls: 'expired' })])
  const verdicts = verdict.enum as Verdict[]
  const claims = verdicts.flatMap(each => (match.properties.kind.enum as MatchKind[]).flatMap(kind => (['live', 'archive', null] satisfies Against[]).flatMap(against => {
    const claim = aClaim({}, { verdict: each, kind, against })
    return [claim, { ...claim, quotes: [] }]
  })))
  const addresses = (repairs as RepairVerdict[]).map(each => aRepair({ verdict: each, url: each === 'unrecoverable' ? null : PAGE, flaws: ['doubled'] }))
  const references = addresses.flatMap(repaired => links.flatMap(of => verdicts.flatMap(identity => [[], ...claims.map(claim => [claim])].map(attributed => (
    { kind: 'web' as const, source: { accessed: '2020-05-03', issued: null, year: 2021 }, printed: PAGE, target: 'https://other.example/1', repaired, link: of, identity: anIdentity({ verdict: identity }), claims: attributed })))))
  const faults = [{ note: 1, line: 1, lines: [1, 2] }]
  const at = (state: LinkState) => hostFindings([1, 2].map(note => ({ document: 'book.txt', note, url: PAGE, link: aLink({ state }) })))
  return [
    ...references.flatMap(each => findingsOf(each)), unreadFinding('b.txt'), noNotesFinding('book.txt'), ...readingFindings(REMARKS, 'book.docx'), ...at('blocked'), ...at('unreachable'),
    ...archiveFindings([{ document: 'book.txt', note: 1, url: PAGE, link: aLink({ copySearch: 'archive-unreachable' }) }]),
    ...numberingFindings({ markersWithoutNote: faults, notesWithoutMarker: faults, numbersUsedTwice: faults, numbersLost: faults, unnumberedNotes: faults }, 'book.txt'),
  ]
}
