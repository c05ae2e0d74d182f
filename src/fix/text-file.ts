/** Writes corrections into a file of text: all other bytes stay as they are. */
import { decodeText } from '../formats/charset.ts'
import { encodeAs } from '../formats/charset-encode.ts'
import { complaint } from '../model/complaint.ts'
import { edited, type Edit } from './edits.ts'

export interface EditedText { readonly bytes: Uint8Array; readonly before: string; readonly after: string }

/** Throws a `Complaint` where the file can't be written back as it was, or its charset has no letters for what is to be written. */
export function editTextFile(bytes: Uint8Array, document: string, edits: readonly Edit[]): EditedText {
  const { text, charset } = decodeText(bytes)
  const marks = Math.max(0, bytes.length - (encodeAs(text, charset)?.length ?? bytes.length))
  if (!isSame(encodeAs(text, charset), bytes.subarray(marks))) throw complaint`${document} can’t be written back as it is: some of its bytes are no letters in ${charset}. Save it as UTF-8 and try again.`
  const after = edited(text, edits)
  const written = encodeAs(after, charset)
  if (written === null) throw complaint`${document} is in ${charset}, which has no signs for some of what is to be written: save it as UTF-8 and try again.`
  return { bytes: Buffer.concat([bytes.subarray(0, marks), written]), before: text, after }
}

const isSame = (left: Uint8Array | null, right: Uint8Array) => left !== null && Buffer.compare(left, right) === 0
