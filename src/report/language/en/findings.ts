/** Every sentence that says a finding in English: what is wrong, where, and what it means for the text. */
import type { Finding } from '../../../model/finding.ts'
import { isAside } from '../asides.ts'
import { listOfRun, placeIn, reasonIn } from '../parts.ts'
import type { PlaceWords } from '../place-words.ts'
import type { ReferenceWords } from '../words.ts'
import { listed, longDate, plural, regular, upper } from './counting.ts'
import { NAMES } from './names.ts'
import { withStatus } from './phrases.ts'
import { WHERE } from './where.ts'

export const findingIn = (say: PlaceWords): ReferenceWords['finding'] => ({ code, severity, args }) => {
  const place = (of: Args) => placeOf(of, say)
  const text = (name: string) => String(args[name] ?? '')
  const number = (name: string) => Number(args[name] ?? 0)
  switch (code) {
    case 'url-repaired': return `The printed address is damaged; the only reading that fits is ${text('url')}.`
    case 'url-ambiguous': return number('readings') > 1
      ? `The printed address can be read in ${number('readings')} ways, the likeliest being ${text('url')}. Choose the right one.`
      : `The printed address is doubtful; the likeliest reading is ${text('url')}. Compare it with the source.`
    case 'url-truncated': return `The printed address breaks off before its end; only its beginning is sure: ${text('url')}.`
    case 'url-unrecoverable': return text('printed') === '' ? 'The note cites a web page, but no address is printed.' : `No address can be made out of what is printed: “${text('printed')}”.`
    case 'url-doubled': return `The address is printed twice over; printed once it reads ${text('url')}.`
    case 'url-target-differs': return `The printed address is ${text('url')}, but the link behind it leads to ${text('target')}.`
    case 'link-dead': return `The page is gone: ${because(args, 'it was not found at two different looks')}.${ofCopy(args)}`
    case 'link-soft-404': return `The address answers, but the article is not there: ${because(args, 'the page is not an article')}.${ofCopy(args)}`
    case 'link-moved': return `The article has moved to ${text('finalUrl')}.`
    case 'link-failing': return `The page could not be had: ${because(args, 'the server failed')}. This may pass: try again later.${ofProof(args)}`
    case 'link-blocked': return `The server refuses this program, not the reader: ${because(args, 'it does not say why')}.${text('isProvedByCopy') === 'yes' ? ofProof(args) : ' Open the page in a browser.'}`
    case 'link-unreachable': return `No connection to the site could be had from here: ${because(args, 'it did not answer')}. This does not show that the page is gone.${ofProof(args)}`
    case 'link-malformed': return `${text('url')} is not an address that can be opened.${ofCopy(args)}`
    case 'link-not-checked': return text('reason') === 'address-doubtful' ? 'No page answers at this address, which may be misread; so nothing is said of the page.' : `The page was not looked at: ${because(args, 'the run ended before its turn')}.`
    case 'tls-invalid': return `The site’s certificate ${CERTIFICATE[text('tls')] ?? 'is faulty'}; readers will be warned before they see the page.`
    case 'identity-refuted': return `Another article answers at this address${text('pageTitle') === '' ? '' : `: “${text('pageTitle')}”`}.${severity === 'warning' ? ' An archived copy shows the one that is cited.' : ' Find the address of the one that is cited.'}`
    case 'identity-unverified': return `The page answers, but nothing on it shows that it is the one the note names${text('pageTitle') === '' ? '' : `; its title is “${text('pageTitle')}”`}.`
    case 'accessed-before-published': return `The note says that the page was seen on ${longDate(text('accessed'))}, before it was published (${longDate(text('published'))}).`
    case 'page-changed': return `The page no longer carries the ${text('subject') === 'claim' ? 'claim' : 'quotation'} “${text('text')}”${number('more') > 0 ? ` and ${plural(number('more'), regular('other'))}` : ''}; its archived copy${ofDate(text('archivedAt'))} does.`
    case 'quote-numbers-differ': case 'claim-numbers-differ': return `${difference(args, severity, 'another figure')}${place(args)}`
    case 'quote-names-differ': return `${difference(args, severity, 'another name')}${place(args)}`
    case 'quote-negation-differs': return `${denial(args, severity)}${place(args)}`
    case 'quote-refuted': case 'claim-refuted': return text('kind') === 'not-found'
      ? `${upper(page(args))} holds nothing like this${place(args)}`
      : `${difference(args, severity, 'otherwise')}${place(args)}`
    case 'quote-wording-differs': return `${upper(page(args))} says something near, but in other words than the quotation${place(args)}`
    case 'quote-not-found': if (isAside(text('where'))) return `${onlyAside(args)}${place(args)}`
      return severity === 'error'
      ? `${upper(page(args))} was read whole and holds nothing like the quotation${norCopy(args)}${place(args)}`
      : text('archivedAt') === '' ? `The quotation could not be found on ${page(args)}, which may say it in other words or another language${place(args)}`
        : `The quotation could be found neither on the page nor in its archived copy${ofDate(text('archivedAt'))}, which may say it in other words or another language${place(args)}`
    case 'claim-unverified': if (isAside(text('where'))) return `${onlyAside(args)}${place(args)}`
      return text('against') === ''
      ? `The page answers, but its text could not be compared with the claim${place(args)}`
      : `Whether ${page(args)} says this could not be told${place(args)}`
    case 'markers-without-note': return `${listOfRun(args['first'], args['last'])}: no note in this file. Supply ${number('count') > 1 ? 'the notes' : 'the note'} or take the ${number('count') > 1 ? 'markers' : 'marker'} out.`
    case 'notes-without-marker': return `${listOfRun(args['first'], args['last'])}: no marker in the text leads to ${number('count') > 1 ? 'these notes' : 'this note'}.`
    case 'number-used-twice': return `${text('first')}: this number heads more than one note (${say.places(text('lines'), text('onPages'))}).`
    case 'number-lost': return `${listOfRun(args['first'], args['last'])}: missing from the count, as a note and as a marker.`
    case 'note-unnumbered': return number('count') === 1 ? `The number of a note is not printed (${say.places(text('lines'), text('onPages'))}).` : `${plural(number('count'), regular('note'))} without a printed number (${say.places(text('lines'), text('onPages'))}).`
    case 'host-refuses': return `${text('host')} refuses this program, not the reader${text('reason') === '' ? '' : `: ${because(args, '')}`}. ${plural(number('count'), regular('reference'))} could not be read (${namedNotes(args)}); open them in a browser.`
    case 'network-down': return `Not one of ${plural(number('count'), regular('reference'))} could be reached: the network here seems to be down. Nothing is said of the pages; run the check again.`
    case 'archive-unreachable': return `The archive could not be reached, so whether it has copies of ${plural(number('count'), regular('cited page'))} is not known (${namedNotes(args)}). Run the check again.`
    case 'document-unread': return `${text('document')} could not be read and was left out.`
    case 'no-notes': return `No note was found in ${text('document')}. If it has notes, their layout was not understood.`
    case 'tracked-changes': return `The file holds tracked changes (${listed(changesOf(number))}); it was read as it stands when all are accepted.`
    case 'comments-apart': return `${plural(number('comments'), regular('comment'))} in the file ${number('comments') === 1 ? 'was' : 'were'} left apart from the text.`
    case 'hidden-text': return `Hidden text in the file (${plural(number('characters'), regular('character'))}) was left out, as readers don’t see it.`
    case 'beside-not-read': return `Not read, though the document names it: ${text('names')}. What stands there is missing here.`
    case 'no-text-on-pages': return `${plural(number('pages'), regular('page'))} without text, as scans have; what is printed there was not read.`
    case 'ends-early': return `${text('file') === '' ? 'The file' : text('file')} seems to be cut off: it ends in the middle of its markup. What is there was read; what may have followed is missing here.`
    case 'cut-at-limit': return number('pages') > 0 ? `Only the first ${plural(number('pages'), regular('page'))} of the file were read: it is longer than any book. Split it and check its parts.` : 'Not all of the file was read: it is longer than any book. Split it and check its parts.'
  }
}

type Args = Finding['args']

function changesOf(number: (name: string) => number): readonly string[] {
  const parts = (['insertion', 'deletion', 'move'] as const).filter(kind => number(`${kind}s`) > 0).map(kind => plural(number(`${kind}s`), regular(kind)))
  return parts.length > 0 ? parts : ['of paragraphs']
}

const CERTIFICATE: Readonly<Record<string, string>> = { expired: 'has expired', untrusted: 'is not from a trusted authority', 'wrong-name': 'is for another name' }

const because = (args: Args, otherwise: string) => reasonIn(args, { names: NAMES.reason, withStatus }) || otherwise

function namedNotes(args: Args): string {
  const rest = Number(args['moreNotes'] ?? 0)
  return `notes ${String(args['notes'] ?? '')}${rest > 0 ? ` and ${rest} more` : ''}`
}

const ofDate = (date: string) => (date === '' ? '' : ` of ${longDate(date)}`)

function ofCopy(args: Args): string {
  const date = ofDate(String(args['archivedAt'] ?? ''))
  if (args['isProvedByCopy'] === 'yes') return ` An archived copy${date} confirms what is cited: cite it.`
  if (args['isSameByCopy'] === 'yes') return ` An archived copy${date} shows the article; read it before citing it.`
  return ''
}

/** Invention, not drift. */
const norCopy = (args: Args) => (String(args['archivedAt'] ?? '') === '' ? '' : `, nor does its archived copy${ofDate(String(args['archivedAt'] ?? ''))}`)
const ofProof = (args: Args) => (args['isProvedByCopy'] === 'yes' ? ` An archived copy${ofDate(String(args['archivedAt'] ?? ''))} confirms what is cited.` : '')

const page = (args: Args) => (args['against'] === 'archive' ? 'the archived copy' : 'the page')
const placeOf = (args: Args, { place }: PlaceWords) => `: “${String(args['text'] ?? '')}” (${place(placeIn(args))}).`

/** The article itself doesn’t say it. */
function onlyAside(args: Args): string {
  const where = String(args['where'] ?? '')
  return `${upper(page(args))} has this only ${isAside(where) ? WHERE[where] : ''}`
}

/** One side denies what the other says; the word that denies stands on one side only. */
function denial(args: Args, severity: Finding['severity']): string {
  const [quoted, found] = [String(args['quoted'] ?? ''), String(args['found'] ?? '')]
  const seems = severity === 'error' ? '' : ' it seems'
  if ((quoted === '') === (found === '')) return difference(args, severity, 'the opposite')
  return quoted === '' ? `${upper(page(args))} denies${seems === '' ? '' : ','}${seems} (“${found}”) what the text says` : `The text denies (“${quoted}”) what ${page(args)}${seems === '' ? '' : ','}${seems}${seems === '' ? '' : ','} says`
}

/** “The page says “17 %”, the text says “27 %”” */
function difference(args: Args, severity: Finding['severity'], otherwise: string): string {
  const [quoted, found] = [String(args['quoted'] ?? ''), String(args['found'] ?? '')]
  const says = severity === 'error' ? 'says' : 'seems to say'
  if (quoted === '' && found === '') return `${upper(page(args))} ${says} ${otherwise}`
  if (found === '') return `The text says “${quoted}”, which ${page(args)} ${severity === 'error' ? 'does not say' : 'seems not to say'}`
  if (quoted === '') return `${upper(page(args))} ${says} “${found}”, which the text leaves out`
  return `${upper(page(args))} ${says} “${found}”, the text says “${quoted}”`
}
