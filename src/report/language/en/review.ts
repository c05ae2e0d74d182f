/** The review in English. */
import type { ReviewWords } from '../review-words.ts'

export const REVIEW: ReviewWords = {
  title: 'Review', findings: 'Findings', cited: 'The note cites', answered: 'What answered', nothingAnswered: 'Nothing was read there.', evidence: 'Evidence', whole: 'The whole run', progress: (done, all) => `${done} of ${all} decided`,
  accept: 'Accept', reject: 'Reject', asPrinted: 'As printed is right', readings: 'The address reads', otherReading: 'Another address', useReading: 'It reads like this',
  remark: 'Remark', saveRemark: 'Save the remark', undo: 'Undo', nothingToUndo: 'There is nothing to undo.', undone: 'Taken back.', next: 'Next', previous: 'Previous',
  show: 'Show', all: 'all', open: 'not decided', refused: 'That was not taken: this finding is not in the run that is reviewed. What you wrote stays here.',
  decided: { accepted: 'accepted', rejected: 'rejected', reading: 'address chosen', 'as-printed': 'right as printed', remark: 'remark made', none: 'open' },
  saved: 'Saved.', unsaved: 'Not saved yet.', waiting: 'The review program does not answer. What you decide and type stays in this browser and is saved as soon as it is back: start it again with the same command.',
  notAnAddress: 'This is not an address: it must begin with http:// or https://.', allDone: 'Everything is decided. The next check respects it.', done: 'You can close this page at any time; every decision is saved at once.',
  keyboard: 'Keys', close: 'Close', theme: 'Light or dark',
  keys: { j: 'next finding', k: 'previous finding', a: 'accept', r: 'reject', p: 'as printed is right', '1–9': 'choose a reading of the address', e: 'write a remark', u: 'undo', o: 'open the page', '?': 'these keys' },
}
