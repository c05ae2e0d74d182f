/** Where on a site a redirect has put us: a landing that is no article tells that the article is not there. */

export type Landing = 'home' | 'section' | 'search' | 'login' | 'error'

const HOME = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|default|home|main)(?:\.[a-z]{3,5})?\/?)?$/iu
const ERROR_SEGMENT = /^(?:404|410|error-?404|404-?error|not-?found|page-?not-?found|notfound|error|err)(?:\.[a-z]{3,5})?$/iu
const LOGIN_SEGMENT = /^(?:log-?in|sign-?in|wp-login|auth|sso|vhod|passport|authorize|authorization)(?:\.[a-z]{3,5})?$/iu
const LOGIN_HOST = /^(?:login|auth|sso|passport|accounts?)\./iu
const SEARCH_SEGMENT = /^(?:search|poisk|find)(?:\.[a-z]{3,5})?$/iu
/** What WordPress and others ask for at their root. */
const SEARCH_QUERY = /[?&](?:s|q|query|search|searchword)=/iu
/** A section's name is a word or two; a headline's slug or an id is longer or has digits. */
const SECTION_SEGMENT = /^[\p{L}_]{1,24}(?:-[\p{L}]{1,24})?$/u

/**
 * The kind of place at which `final` lies, seen from `asked`; `null` when it may well be an article, and when `asked`
 * itself lay at such a place (then landing there says nothing). Both absolute; a bad URL gives `null`.
 */
export function landingOf(asked: string, final: string): Landing | null {
  if (!URL.canParse(asked) || !URL.canParse(final)) return null
  const from = new URL(asked)
  const to = new URL(final)
  const landing = placeOf(to)
  if (landing !== null) return placeOf(from) === landing ? null : landing
  return isSectionAbove(from, to) ? 'section' : null
}

function placeOf(url: URL): Exclude<Landing, 'section'> | null {
  const segments = segmentsOf(url)
  // In the middle of a path such a word is a section of articles about passports.
  if (LOGIN_HOST.test(url.hostname) || [segments.at(0), segments.at(-1)].some(segment => LOGIN_SEGMENT.test(segment ?? ''))) return 'login'
  if (ERROR_SEGMENT.test(segments.at(-1) ?? '') || /(?:^|[?&])(?:code|status|error)=(?:404|410)(?:&|$)/u.test(url.search)) return 'error'
  if (SEARCH_SEGMENT.test(segments.at(-1) ?? '')) return 'search'
  if (!HOME.test(url.pathname) || /[?&]\w+=\d/u.test(url.search)) return null
  return SEARCH_QUERY.test(url.search) ? 'search' : 'home'
}

function isSectionAbove(from: URL, to: URL): boolean {
  const above = segmentsOf(to)
  const below = segmentsOf(from)
  if (above.length === 0 || above.length >= below.length || to.search !== '') return false
  const isPrefix = above.every((segment, index) => segment.toLowerCase() === below[index]?.toLowerCase())
  return (isPrefix || above.length === 1) && above.every(segment => SECTION_SEGMENT.test(segment))
}

function segmentsOf(url: URL): readonly string[] {
  return decoded(url.pathname).split('/').filter(segment => segment !== '')
}

/** Readable letters where the path is UTF-8, else the path as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
