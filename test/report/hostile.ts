/** A report in which everything from outside means harm to whoever reads it. */
import type { Report } from '../../src/model/report.ts'
import { aClaim, aReference, aRepair, aReport, anIdentity } from './make.ts'

const ESCAPE = '\u001B'
/** Each begins with what a spreadsheet takes for a formula, a terminal for a command, a browser for an element, or a text for a turn. */
export const HARM = [
  '=HYPERLINK("http://bad.example","x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1',
  '<script>alert(1)</script><img src=x onerror=alert(2)>', '"\' onmouseover=\'x', ']]><!--', '<![CDATA[', '&lt;b&gt;',
  '[click](http://bad.example)', '![x](http://bad.example/x.png)', '<http://bad.example>', '| a | b |', '``` code', '`x`', '# heading', '1. list', '- list', '{0}', '{{1}}', '[x](1)',
  `${ESCAPE}[2J${ESCAPE}]8;;http://bad.example${ESCAPE}\\link`, '\u009B31m', '\u0000\u0007\b', '\u202Etxt.exe', '\u2066isolate', '\u{E0041}tag', '\uD800half',
  '::error file=x::y', '\n::set-output name=a::b', '%0A::warning::x', '\\input{/etc/passwd}', '} @comment{', '\\textbackslash', '{unbalanced', '$x$ & # _ ^ ~ %', '\r\nER  - \r\nTY  - BOOK',
] as const

/** One reference for each piece of harm, which stands in every field that is not the program's own. */
export function aHostileReport(): Report {
  return aReport(HARM.map((harm, index) => aReference({
    document: `${harm}.txt`, note: harm, line: index + 1, title: harm, text: `${harm} ${harm} URL: javascript:alert(3)`, target: 'javascript:alert(4)',
    repaired: aRepair({ printed: `https://bad.example/${harm}`, url: `https://bad.example/${encodeURIComponent(harm.replace(/\p{Surrogate}/gu, ''))}?a={b}%`, verdict: 'ambiguous', alternatives: ['javascript:alert(5)', harm] }),
    link: { state: 'moved', finalUrl: harm, archive: { url: harm, datetime: harm, original: harm, daysFromCitation: null }, redirects: [{ from: harm, to: harm, status: 301, via: 'location' }] },
    identity: anIdentity({ verdict: 'refuted', pageTitle: harm, pageDate: harm, language: harm }),
    claims: [aClaim({ text: harm, quotes: [{ text: harm, match: { ...aClaim().match, verdict: 'refuted', kind: 'names-differ', passage: harm, differences: [{ kind: 'name', quoted: harm, found: harm }] } }] })],
  })).map((reference, index) => ({ ...reference, source: {
    kind: 'web', style: null, authors: [{ family: HARM[index] ?? '', given: HARM[index] ?? '', literal: HARM[index] ?? '' }, { family: null, given: null, literal: HARM[index] ?? '' }], title: HARM[index] ?? '', container: HARM[index] ?? '', publisher: HARM[index] ?? '', place: HARM[index] ?? '',
    volume: HARM[index] ?? '', issue: null, pages: HARM[index] ?? '', year: 2021, issued: null, accessed: '2021-06-12', doi: HARM[index] ?? '', isbn: null, issn: null, language: null, repeats: null, urls: [],
  } })))
}
