/** Tells an OpenDocument text that is one XML file (FODT). */

const HEAD_BYTES = 4096

export function looksLikeFlatOdt(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES))
  return /<office:document\s/u.test(head) && head.includes('application/vnd.oasis.opendocument.text"')
}
