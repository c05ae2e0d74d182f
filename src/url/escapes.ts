/** One manner of percent-encoding, so that the same characters are written the same (RFC 3986, 6.2.2). */

/** Beside unreserved characters: what servers decode in a path before they look for the page; `+` and `;` may mean something. */
const PLAIN_IN_PATH = characters("!$&'()*,:=@|[]")
/** In a query form decoding comes first, so only what parts parameters or means a blank must stay. */
const PLAIN_IN_QUERY = characters("!$'()*,:@|[]/?")
const UNRESERVED = characters('-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')

export function plainPath(path: string): string {
  return unescaped(path, PLAIN_IN_PATH)
}

/** One name or value of a query; a blank is `+`. */
export function plainParameter(text: string): string {
  return unescaped(text.replace(/%20/gu, '+'), PLAIN_IN_QUERY)
}

/** Escapes in capitals; readable UTF-8, unreserved characters and those in `plain` decoded; composed letters (NFC). */
function unescaped(text: string, plain: ReadonlySet<string>): string {
  return text.replace(/(?:%[0-9a-f]{2})+/giu, run => {
    const ascii = run.toUpperCase().replace(/%[2-7][0-9A-F]/gu, code => {
      const character = String.fromCharCode(parseInt(code.slice(1), 16))
      return UNRESERVED.has(character) || plain.has(character) ? character : code
    })
    return ascii.replace(/(?:%[89A-F][0-9A-F])+/gu, decodedUtf8)
  }).normalize('NFC')
}

function decodedUtf8(run: string): string {
  try {
    return decodeURIComponent(run)
  } catch {
    return run
  }
}

function characters(text: string): ReadonlySet<string> {
  return new Set(text)
}
