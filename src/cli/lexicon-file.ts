/** `--lexicon`: a user's own dictionary, read and complained of line by line. */
import { readFile } from 'node:fs/promises'
import { complaint } from '../model/complaint.ts'
import { phrase, type Phrase } from '../model/phrase.ts'
import { parseLexicon, type Entries, type LexiconComplaint } from '../text/lexicon/parse.ts'

/** Throws a `Complaint` that names the file, and the first line that is no entry with what is wrong there. */
export async function readLexiconFile(path: string): Promise<Entries> {
  const bytes = await readFile(path).catch(() => { throw complaint`--lexicon ${path} can't be read: check the path.` })
  const { entries, complaints } = parseLexicon(decoded(bytes, path))
  const [first, ...others] = complaints
  if (first !== undefined) {
    const problem = PROBLEMS[first.problem]
    throw others.length === 0 ? complaint`--lexicon ${path} line ${first.line}: ${problem}.` : complaint`--lexicon ${path} line ${first.line}: ${problem} (further lines that are wrong: ${others.length}).`
  }
  if (entries.size === 0) throw complaint`--lexicon ${path} has no entry: write an English word, a tab and its Russian translation on each line.`
  return entries
}

const PROBLEMS: Readonly<Record<LexiconComplaint['problem'], Phrase>> = {
  'no-tab': phrase`there is no tab between the English word and its Russian translations`,
  'no-head': phrase`there is no English word before the tab`,
  'no-translation': phrase`there is no Russian translation behind the tab`,
  'head-not-latin': phrase`the word before the tab must be English, in Latin letters`,
  'translation-not-cyrillic': phrase`the translations behind the tab must be Russian, in Cyrillic letters, parted by semicolons`,
  'line-too-long': phrase`it is too long for an entry of a dictionary`,
}

function decoded(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw complaint`--lexicon ${path} is no UTF-8: save it as UTF-8.`
  }
}
