/** What things are called in English. */
import type { Names } from '../words.ts'
import { HELP } from './help.ts'
import { REASONS } from './reasons.ts'
import { WHERE } from './where.ts'

export const NAMES: Names = {
  severity: {
    error: 'must not go to press', warning: 'look at it', info: 'for your information',
  },
  action: {
    'supply-url': 'Supply the address', 'correct-quotation': 'Correct the quotation', 'use-archive': 'Cite the archived copy',
    'correct-url': 'Correct the address', 'check-by-hand': 'Check by hand', keep: 'Keep as it is',
  },
  state: {
    ok: 'alive', moved: 'moved', dead: 'gone', 'soft-404': 'article missing', failing: 'failing', blocked: 'closed to us', unreachable: 'out of reach', malformed: 'not an address', 'not-checked': 'not checked',
  },
  copySearch: {
    none: 'no archived copy', unplayable: 'archived copies are listed, none shows the article', 'archive-unreachable': 'the archive could not be reached',
  },
  body: {
    'cut-at-limit': 'longer than was read', 'ended-early': 'broke off before its end', 'bad-encoding': 'packed wrongly', 'wrong-length': 'another length than declared',
  },
  flaw: {
    doubled: 'printed twice over', 'scheme-doubled': 'http printed twice', wrapped: 'broken over lines', space: 'spaces inside', ocr: 'letters misread', homoglyph: 'letters of another alphabet',
    trailing: 'something stuck to its end', 'dot-dash': 'dot or dash lost', 'hyphen-lost': 'hyphen lost', 'page-break': 'broken over pages', 'scheme-missing': 'http missing', 'scheme-broken': 'http damaged',
    'host-broken': 'site’s name damaged', truncated: 'cut off', 'copies-differ': 'its two copies differ', markup: 'markup inside', encoded: 'encoded twice',
  },
  identity: {
    confirmed: 'the page the note names', refuted: 'another article', unverified: 'not sure to be the page the note names',
  },
  sign: {
    'landed-on-home': 'the redirect ends on a front page', 'landed-on-section': 'the redirect ends on a section page', 'landed-on-search': 'the redirect ends on a search page', 'landed-on-error-page': 'the redirect ends on an error page',
    'led-to-other-article': 'the redirect ends elsewhere', 'says-not-found': 'the page says that it was not found', 'says-removed': 'the page says that the article was removed', 'thin-text': 'there is hardly any text', empty: 'there is no text at all',
    'same-as-sibling': 'a made-up address is answered with the same page', 'like-sibling': 'a made-up address is answered with nearly the same page', 'same-heading-as-sibling': 'a made-up address is answered under the same headline',
    parked: 'the domain is for sale or parked', 'hosting-default': 'it is an empty server’s own page', 'other-topic': 'it is about something that such sites are taken over for', 'names-other-article': 'nothing in it has to do with the address or the title',
    'canonical-elsewhere': 'the page gives another address as its own', 'file-became-page': 'the address names a file, and a page came', 'honest-sibling': 'a made-up address is answered with “not found”',
    'has-article-text': 'it has the text of an article', 'carries-title': 'it bears the title of the note', 'carries-figure': 'it gives the figure of the claim', 'carries-quotation': 'it carries the quotation',
  },
  purpose: {
    page: 'looked at', 'second-look': 'looked at again, in another way', sibling: 'a made-up address beside it', frame: 'the document in its main frame', manuscript: 'the manuscript itself', snapshot: 'an archived copy',
  },
  repair: {
    'as-printed': 'Stands as printed', exact: 'Put together without guessing', repaired: 'Letters mended', ambiguous: 'Left open', truncated: 'Cut off before its end', unrecoverable: 'Nothing to be made of it',
  },
  repairEvidence: {
    'site-shape': 'it is whole by the habits of the site', 'title-agrees': 'its words stand in the note’s title', 'words-known': 'its words exist', 'copies-agree': 'both copies say the same', 'year-agrees': 'the note names the same year',
    'print-sound': 'the print is sound', 'cited-elsewhere': 'another note prints it for sure', 'link-agrees': 'the link behind it has the same letters', decided: 'an editor decided so', 'copies-differ': 'the copies differ', 'title-goes-on': 'the note’s title goes on', 'title-misspelled': 'words are a letter or two from those of the title', 'words-strange': 'words are not known',
    'letters-corrected': 'letters had to be corrected', 'odd-mark': 'marks stand where none should', 'word-parted': 'a hyphen parts what is one word', 'words-joined': 'a word looks like two run together', 'word-near': 'a word is a misreading away from a known one',
    'copy-follows': 'what follows looks like the address again', 'print-goes-on': 'what follows looks like its rest', 'hyphen-at-break': 'a hyphen at a line’s end may have been put in', 'joined-within': 'pieces were joined within a word',
    'blank-within': 'a blank within a folder that is no word may have been an underscore', 'number-joined': 'a number that stood alone was taken in', 'beginning-lost': 'what stands before looks like its beginning', 'spellings-mixed': 'a word is spelled by another scheme than the site’s',
    'piece-left': 'a piece of an address was left over', 'host-near': 'the site’s name is a letter from a known one', 'host-strange': 'the site’s name looks misread', 'left-open': 'something is left open', 'other-readings': 'there are other readings',
  },
  reason: REASONS,
  help: HELP,
  kind: { web: 'a web page', print: 'a printed source', ibid: 'a source cited before', other: 'no source' },
  certificate: { expired: 'certificate expired', untrusted: 'certificate not trusted', 'wrong-name': 'certificate for another name' },
  where: WHERE,
  difference: { number: 'figure', unit: 'unit', name: 'name', negation: 'negation', quantifier: 'quantity', modal: 'degree of certainty', word: 'word' },
  finding: {
    'url-repaired': 'address repaired', 'url-ambiguous': 'address doubtful', 'url-truncated': 'address cut off', 'url-unrecoverable': 'no address', 'url-doubled': 'address printed twice', 'url-target-differs': 'link leads elsewhere',
    'link-dead': 'page gone', 'link-soft-404': 'article missing', 'link-moved': 'article moved', 'link-failing': 'page failing', 'link-blocked': 'closed to this program', 'link-unreachable': 'site out of reach', 'link-malformed': 'not an address',
    'link-not-checked': 'not checked', 'tls-invalid': 'faulty certificate', 'identity-refuted': 'another article', 'identity-unverified': 'page not identified', 'quote-refuted': 'quotation refuted', 'quote-numbers-differ': 'figures differ in a quotation',
    'quote-names-differ': 'names differ in a quotation', 'quote-negation-differs': 'quotation says the opposite', 'quote-wording-differs': 'wording differs', 'quote-not-found': 'quotation not found', 'claim-refuted': 'claim refuted',
    'claim-numbers-differ': 'figures differ in a claim', 'claim-unverified': 'claim not confirmed', 'page-changed': 'page changed since', 'accessed-before-published': 'seen before it was published', 'markers-without-note': 'markers without note',
    'notes-without-marker': 'notes without marker', 'number-used-twice': 'number used twice', 'number-lost': 'number lost', 'note-unnumbered': 'note without number', 'host-refuses': 'site refuses this program', 'network-down': 'network down',
    'archive-unreachable': 'archive out of reach', 'no-notes': 'no notes found', 'document-unread': 'document not read',
    'tracked-changes': 'tracked changes', 'comments-apart': 'comments left apart', 'hidden-text': 'hidden text', 'beside-not-read': 'file beside it not read', 'no-text-on-pages': 'pages without text', 'cut-at-limit': 'not read to the end', 'ends-early': 'seems cut off',
  },
}
