/** What a repair did and why it may be trusted, in one sentence. */
import type { Reference } from '../model/report.ts'
import type { RepairedUrl, RepairEvidence, RepairEvidenceCode, RepairVerdict } from '../model/url.ts'
import { FLAW_WORDS } from './words.ts'

type Repair = Pick<RepairedUrl, 'verdict' | 'flaws' | 'evidence'>

/** A repair as reports and listings have it. */
export function reportedRepair(repaired: RepairedUrl): NonNullable<Reference['repair']> {
  const { verdict, confidence, alternatives, flaws, evidence } = repaired
  return { verdict, confidence, alternatives, flaws, evidence, trace: sayRepair(repaired) }
}

/** `Put together without guessing (printed twice over): both copies say the same, its words exist (a, b); but …` */
export function sayRepair({ verdict, flaws, evidence }: Repair): string {
  const damage = flaws.filter(flaw => flaw !== 'truncated').map(flaw => FLAW_WORDS[flaw])
  const done = verdict === 'exact' && damage.length === 0 ? 'Stands as printed' : DONE_WORDS[verdict] + (damage.length === 0 ? '' : ` (${damage.join(', ')})`)
  const speaks = (isFor: boolean) => evidence.filter(({ code }) => SPEAKS_FOR.has(code) === isFor).map(sayEvidence).join(', ')
  const pro = speaks(true), contra = speaks(false)
  return `${done}${pro === '' ? '' : `: ${pro}`}${contra === '' ? '' : `${pro === '' ? ':' : '; but'} ${contra}`}.`
}

const DONE_WORDS: Readonly<Record<RepairVerdict, string>> = {
  exact: 'Put together without guessing', repaired: 'Letters mended', ambiguous: 'Left open', truncated: 'Cut off before its end', unrecoverable: 'Nothing to be made of it',
}

/** No more words are named. */
const NAMED_MAX = 3

function sayEvidence({ code, saw }: RepairEvidence): string {
  const named = saw.filter(Boolean).slice(0, NAMED_MAX)
  return EVIDENCE_WORDS[code] + (named.length === 0 ? '' : ` (${named.join(', ')}${saw.length > NAMED_MAX ? ', …' : ''})`)
}

const SPEAKS_FOR: ReadonlySet<RepairEvidenceCode> = new Set(['site-shape', 'title-agrees', 'words-known', 'copies-agree', 'year-agrees', 'print-sound', 'cited-elsewhere'])

const EVIDENCE_WORDS: Readonly<Record<RepairEvidenceCode, string>> = {
  'site-shape': 'it is whole by the habits of the site', 'title-agrees': 'its words stand in the note’s title', 'words-known': 'its words exist', 'copies-agree': 'both copies say the same', 'year-agrees': 'the note names the same year',
  'print-sound': 'the print is sound', 'cited-elsewhere': 'another note prints it for sure', 'copies-differ': 'the copies differ', 'title-goes-on': 'the note’s title goes on', 'title-misspelled': 'words are a letter or two from those of the title', 'words-strange': 'words are not known',
  'letters-corrected': 'letters had to be corrected', 'odd-mark': 'marks stand where none should', 'word-parted': 'a hyphen parts what is one word', 'words-joined': 'a word looks like two run together', 'word-near': 'a word is a misreading away from a known one',
  'copy-follows': 'what follows looks like the address again', 'print-goes-on': 'what follows looks like its rest', 'hyphen-at-break': 'a hyphen at a line’s end may have been put in', 'joined-within': 'pieces were joined within a word',
  'blank-within': 'a blank within a folder that is no word may have been an underscore', 'number-joined': 'a number that stood alone was taken in', 'beginning-lost': 'what stands before looks like its beginning', 'spellings-mixed': 'a word is spelled by another scheme than the site’s',
  'piece-left': 'a piece of an address was left over', 'host-near': 'the site’s name is a letter from a known one', 'host-strange': 'the site’s name looks misread', 'left-open': 'something is left open', 'other-readings': 'there are other readings',
}
