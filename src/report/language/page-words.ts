/** The words of the HTML report that stand nowhere else. */
export interface PageWords {
  readonly skip: string
  readonly kicker: (date: string) => string
  /** What a report on so many is called that their names would fill a screen. */
  readonly documents: (count: number) => string
  readonly nothingFits: string
  readonly nothingToDo: string
  readonly colophon: (of: { readonly run: string; readonly version: string; readonly startedAt: string; readonly finishedAt: string | null }) => string
  readonly controls: ControlWords
  /** Names of the rows of evidence. */
  readonly rows: Readonly<Record<'note' | 'printed' | 'address' | 'became' | 'repair' | 'orElse' | 'linkBehind' | 'cites' | 'answer' | 'weighed' | 'copyOf' | 'page' | 'copy' | 'samePage', string>>
  readonly corrected: string
  readonly copy: string
  readonly copied: string
  readonly noteBefore: string
  readonly unnumbered: string
  readonly addressNumber: (index: number) => string
  readonly thenAction: string
  readonly sure: (percent: number) => string
  /** Named references that cite the same page, and how many more. */
  readonly alsoCited: (rest: number) => { readonly before: string; readonly after: string }
  readonly lookedAt: (date: string) => string
  readonly fromCache: string
  readonly status: (status: number) => string
  readonly archivedCopy: (datetime: string) => string
  readonly refresh: string
  /** Caption over what the text has, and over what the page has. */
  readonly theText: (isQuotation: boolean, place: string) => string
  readonly thePage: (isCopy: boolean) => string
  readonly openAtPassage: string
  readonly subjects: Readonly<Record<'numbering' | 'site' | 'network' | 'archive' | 'document', string>>
  readonly source: SourceWords
  readonly links: { readonly title: string; readonly count: (broken: number, all: number) => string; readonly stateCount: (state: string, count: number) => string }
  readonly pictures: PictureWords
}

interface ControlWords {
  readonly label: string
  readonly search: string
  readonly searchHint: string
  readonly severity: string
  readonly action: string
  readonly link: string
  readonly document: string
  readonly finding: string
  readonly keep: string
  readonly showAll: string
  readonly theme: string
  readonly keyboard: string
  readonly close: string
  readonly entries: (count: number) => string
  /** With `{shown}` where the count of what fits is to stand. */
  readonly shownOf: (all: number) => string
  readonly keys: Readonly<Record<'j' | 'k' | 'c' | 'o' | '/' | 'Esc' | '?', string>>
}

interface SourceWords {
  readonly inside: string
  readonly volume: (volume: string) => string
  readonly issue: (issue: string) => string
  readonly pages: (pages: string) => string
  readonly seen: (date: string) => string
}

interface PictureWords {
  readonly title: string
  /** Notes of a document, in reading order. */
  readonly notes: (count: number) => string
  /** How the marks are walked through with the keyboard. */
  readonly keys: string
  /** A run of marks, by the name of its first note. */
  readonly from: (note: string) => string
  readonly hosts: string
  readonly findings: string
  /** Rows that are not drawn. */
  readonly more: (count: number) => string
}
