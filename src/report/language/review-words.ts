/** The words of the review that stand nowhere else. */
export interface ReviewWords {
  readonly title: string
  readonly findings: string
  /** Over what the note cites, and over what came for it. */
  readonly cited: string
  readonly answered: string
  readonly nothingAnswered: string
  /** Over the rows of evidence. */
  readonly evidence: string
  /** What findings that belong to no note are about. */
  readonly whole: string
  readonly progress: (done: number, all: number) => string
  readonly accept: string
  readonly reject: string
  readonly asPrinted: string
  readonly readings: string
  readonly otherReading: string
  readonly useReading: string
  readonly remark: string
  readonly saveRemark: string
  readonly undo: string
  readonly nothingToUndo: string
  readonly undone: string
  readonly next: string
  readonly previous: string
  readonly show: string
  readonly all: string
  readonly open: string
  /** The program would not take a decision. */
  readonly refused: string
  readonly decided: Readonly<Record<'accepted' | 'rejected' | 'reading' | 'as-printed' | 'remark' | 'none', string>>
  readonly saved: string
  readonly unsaved: string
  readonly waiting: string
  readonly notAnAddress: string
  readonly allDone: string
  readonly done: string
  readonly keyboard: string
  readonly close: string
  readonly theme: string
  readonly keys: Readonly<Record<'j' | 'k' | 'a' | 'r' | 'p' | '1–9' | 'e' | 'u' | 'o' | '?', string>>
}
