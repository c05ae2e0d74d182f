/** Tells files that are no text from texts, by their first bytes. */

export type BinaryKind =
  | 'pdf' | 'docx' | 'odt' | 'epub' | 'zip' | 'doc' | 'rtf' | 'gzip' | 'png' | 'jpeg' | 'gif' | 'webp' | 'djvu' | 'audio-video' | 'program' | 'unknown'

/** First bytes (file signatures), as Latin-1, and what they open; a dot stands for any byte. */
const SIGNATURES: readonly (readonly [string, BinaryKind])[] = [
  ['\u0089PNG\r\n', 'png'],
  ['\u00ff\u00d8\u00ff', 'jpeg'],
  ['GIF8', 'gif'],
  ['RIFF....WEBP', 'webp'],
  ['AT&TFORM....DJV', 'djvu'],
  ['\u001f\u008b', 'gzip'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'doc'],
  ['RIFF....AVI ', 'audio-video'],
  ['RIFF....WAVE', 'audio-video'],
  ['{\\rtf', 'rtf'],
  ['....ftyp', 'audio-video'],
  ['ID3', 'audio-video'],
  ['OggS', 'audio-video'],
  ['\u001aE\u00df\u00a3', 'audio-video'],
  ['\u007fELF', 'program'],
]
/** What the names of a zip's first and last entries tell of it. */
const ZIP_CONTENTS: readonly (readonly [RegExp, BinaryKind])[] = [
  [/mimetypeapplication\/epub\+zip/u, 'epub'],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.text/u, 'odt'],
  [/word\/(?:document|_rels|styles|settings)/u, 'docx'],
  // packed anew by hand, an archive tells its kind no more, but by the files that it must have (EPUB OCF 3.3, 4.2.6; OpenDocument 1.3, part 2, 3.2)
  [/META-INF\/container\.xml/u, 'epub'],
  [/^(?![^]*mimetypeapplication\/)[^]*META-INF\/manifest\.xml/u, 'odt'],
]
const HEAD_BYTES = 1029
const ZIP_LOOK_BYTES = 64 * 1024
const CONTROL_SAMPLE = 4096
/** Control characters that no text has (all but tab, line and page breaks, escape, end of file); more is no text. */
const CONTROLS_MAX = 0.02

/** The kind of file these bytes begin, `unknown` for bytes that no charset makes a text, `null` for a text. */
export function looksBinary(bytes: Uint8Array): BinaryKind | null {
  const head = latin1(bytes.subarray(0, HEAD_BYTES))
  if (head.startsWith('PK\u0003\u0004')) return zipKind(bytes)
  // readers of PDF take anything before its header (ISO 32000-1, annex H.3.4.1: within the first 1024 bytes)
  if (head.includes('%PDF-')) return 'pdf'
  return SIGNATURES.find(([signature]) => opens(head, signature))?.[1] ?? (hasControls(bytes) ? 'unknown' : null)
}

function opens(head: string, signature: string): boolean {
  for (let at = 0; at < signature.length; at += 1) if (signature[at] !== '.' && head[at] !== signature[at]) return false
  return true
}

function zipKind(bytes: Uint8Array): BinaryKind {
  const names = latin1(bytes.subarray(0, ZIP_LOOK_BYTES)) + latin1(bytes.subarray(-ZIP_LOOK_BYTES))
  return ZIP_CONTENTS.find(([content]) => content.test(names))?.[1] ?? 'zip'
}

/** UTF-16 is told by its zeros standing on one side only. */
function hasControls(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, CONTROL_SAMPLE)
  const zeros = [0, 0]
  let controls = 0
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
    else if (byte < 9 || (byte > 13 && byte < 26) || (byte > 27 && byte < 32)) controls += 1
  }
  const [even = 0, odd = 0] = zeros
  const strayZeros = Math.min(even, odd)
  const isWide = Math.max(even, odd) > end * 0.02 && strayZeros < end * 0.005
  // in UTF-16 the high half of Cyrillic, 04, is a control by itself
  return isWide ? false : controls + even + odd > end * CONTROLS_MAX
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
