/** Decodes by the WHATWG Encoding Standard, also where the runtime does not. */

/** What windows-1252 has at 80–9F; Node 20, among others, leaves controls there (nodejs/node#56542). */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const CONTROLS = /[\u0080-\u009f]/gu

/** The bytes read in `charset`, a name that the runtime knows; undecodable ones are U+FFFD. */
export function decodeAs(bytes: Uint8Array, charset: string): string {
  const text = new TextDecoder(charset).decode(bytes)
  return charset === 'windows-1252' ? text.replace(CONTROLS, control => WESTERN[control.charCodeAt(0) - 0x80] ?? control) : text
}
