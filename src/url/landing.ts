/** Where on a site a redirect has put us: a landing that is no article tells that the article is not there. */

export type Landing = 'home' | 'section' | 'search' | 'login' | 'consent' | 'error'

const HOME = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|default|home|main|start|glavnaya|frontpage)(?:\.[a-z]{3,5})?\/?)?$/iu
/** Languages whose home stands one folder below. */
const LANGUAGE_HOME = /^\/(?:rus|eng|bel|ukr|kaz|uzb|russian|english)\/?$/iu
const ERROR_SEGMENT = /^(?:404|410|error[-_]?(?:404|page)?|404[-_]?(?:error|page)|page[-_]?404|(?:page|file)?[-_]?not[-_]?found|oshibka(?:[-_]?404)?|(?:stranic[ay][-_])?ne[-_]na[jiy]?den[ao]?|err|oops|missing|gone)(?:\.[a-z]{3,5})?$/iu
const LOGIN_SEGMENT = /^(?:log-?[io]n|sign-?[io]n|wp-login|auth|oauth2?|sso|cas|vhod|passport|authorize|authorization|registration|register|sign-?up|user-?login|account-?login)(?:\.[a-z]{3,5})?$/iu
const LOGIN_HOST = /^(?:login|auth|sso|passport|accounts?|signin|id-login|oauth|idp)\./iu
const CONSENT_SEGMENT = /^(?:consent|cookie-?(?:wall|consent)|collect-?consent|gdpr|privacy-?(?:wall|gate)|age-?(?:gate|check|verification))(?:\.[a-z]{3,5})?$/iu
const CONSENT_HOST = /^(?:consent|guce|cmp|privacy)\./iu
const SEARCH_SEGMENT = /^(?:search|poisk|find|results|search-?results)(?:\.[a-z]{3,5})?$/iu
/** What WordPress and others ask for at their root. */
const SEARCH_QUERY = /[?&](?:s|q|query|search|searchword)=/iu
/** What tells a site where its reader came from, and is no page's number. */
const TRACKING = /(?<=[?&])(?:utm_\w{1,20}|[fgy]clid|ref|source|from|error)=[^&]*/giu
/** Folders whose pages are lists of others. */
const LIST_SEGMENT = /^(?:tags?|categor(?:y|ies)|topics?|authors?|rubric(?:a|s)?|rubrik[ai]|tegi?|themes?|sections?)$/iu
/** A section's name is a word, with no digits … */
const SECTION_SEGMENT = /^[\p{L}_]{1,24}$/u
/** … or two of which one says so; two other words may be a headline. */
const TWO_WORD_SECTION = /^(?:(?:all|latest|last|top|main|breaking|hot|daily|world|local|our|press|photo|video|vse|poslednie|glavnye)[-_]\p{L}{1,24}|\p{L}{1,24}[-_](?:news|novosti|section|category|archive|list|center|centre|room|service))$/iu
/** Below the section in which the article stood, two words are a section as well. */
const NEAR_SECTION_SEGMENT = /^[\p{L}_]{1,24}(?:-[\p{L}]{1,24})?$/u

/** Lists of news by date stand below their section. */
const YEAR = /^(?:19|20)\d\d$/u
const MONTH_OR_DAY = /^[0-3]?\d$/u

/** Whether an address is that of a site as a whole, or of its edition in one language. Bad addresses are not. */
export function isFrontPage(url: string): boolean {
  return URL.canParse(url) && placeOf(new URL(url)) === 'home'
}

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
  if (CONSENT_HOST.test(url.hostname) || segments.some(segment => CONSENT_SEGMENT.test(segment))) return 'consent'
  if (LOGIN_HOST.test(url.hostname) || [segments.at(0), segments.at(-1)].some(segment => LOGIN_SEGMENT.test(segment ?? ''))) return 'login'
  if (ERROR_SEGMENT.test(segments.at(-1) ?? '') || /(?:^|[?&])(?:code|status|error)=(?:404|410)(?:&|$)/u.test(url.search)) return 'error'
  if (SEARCH_SEGMENT.test(segments.at(-1) ?? '') || (segments.length === 2 && SEARCH_SEGMENT.test(segments[0] ?? ''))) return 'search'
  if (!(HOME.test(url.pathname) || LANGUAGE_HOME.test(url.pathname)) || /[?&]\w+=\d/u.test(url.search.replace(TRACKING, ''))) return null
  return SEARCH_QUERY.test(url.search) ? 'search' : 'home'
}

function isSectionAbove(from: URL, to: URL): boolean {
  const above = segmentsOf(to)
  const below = segmentsOf(from)
  if (to.search === '' && above.length === 2 && isList(above) && !isList(below)) return true
  if (above.length === 0 || above.length >= below.length || to.search !== '') return false
  const isPrefix = above.every((segment, index) => segment.toLowerCase() === below[index]?.toLowerCase())
  return isPrefix ? above.every((segment, index) => NEAR_SECTION_SEGMENT.test(segment) || (index > 0 && (YEAR.test(segment) || (MONTH_OR_DAY.test(segment) && above.some(each => YEAR.test(each)))))) : above.every(segment => SECTION_SEGMENT.test(segment) || TWO_WORD_SECTION.test(segment)) && above.length === 1
}

/** `/tag/ferry`, not `/topics/ferry-opens-again-1204`. */
const isList = ([folder = '', name = '']: readonly string[]) => LIST_SEGMENT.test(folder) && NEAR_SECTION_SEGMENT.test(name)

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
