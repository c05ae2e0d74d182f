/** How the articles of sites end whose addresses all end alike: one that opens like an article and doesn't end so is cut off. */

/** A site's host, how its articles' paths open, how they end. Read off the sites' own addresses. */
const ENDINGS: readonly (readonly [host: RegExp, opening: RegExp, ending: RegExp])[] = [
  [/(?:^|\.)(?:ria\.ru|sputnik[a-z-]*\.[a-z]{2,5}|sputnik\.[a-z]{2})$/u, /^\/\d{8}\//u, /-\d{7,}\.html$/u],
  [/(?:^|\.)lemonde\.fr$/u, /^\/[^/]+\/article\//u, /_\d+(?:_\d+)?\.html$/u],
  [/(?:^|\.)spiegel\.de$/u, /^\/(?:[a-z-]+\/){1,3}[a-z0-9]+-[a-z0-9-]/u, /-a-[0-9a-f-]{6,}(?:\.html)?$/u],
  [/(?:^|\.)bbc\.(?:com|co\.uk)$/u, /^\/news\/(?!articles|live|topics|videos|av\/)[a-z]+-/u, /-\d{7,8}$/u],
  [/(?:^|\.)handelsblatt\.com$/u, /^\/[a-z-]+\/.*[a-z]-[a-z]/u, /\/\d{6,}\.html$/u],
  [/(?:^|\.)dw\.com$/u, /^\/[a-z]{2}\/[a-z0-9]+-/u, /\/[ag]-\d{5,}$/u],
  [/(?:^|\.)nytimes\.com$/u, /^\/(?:19|20)\d\d\/\d\d\/\d\d\//u, /\.html$/u],
  [/(?:^|\.)elpais\.com$/u, /^\/[a-z-]+\/(?:19|20)\d\d[-/]/u, /\.html$/u],
  [/(?:^|\.)rbc\.ru$/u, /^\/[a-z_]+\/\d\d\/\d\d\/(?:19|20)\d\d\//u, /\/[0-9a-f]{24}$/u],
  [/(?:^|\.)kommersant\.ru$/u, /^\/doc\//u, /\/\d{4,}$/u],
  [/(?:^|\.)gazeta\.ru$/u, /^\/[a-z]+\/news\/(?:19|20)\d\d\//u, /\.shtml$/u],
  [/^(?:news\.)?un\.org$/u, /^\/[a-z]{2}\/story\//u, /\/\d{5,8}$/u],
  [/(?:^|\.)rg\.ru$/u, /^\/(?:19|20)\d\d\/\d\d\/\d\d\//u, /\.html$/u],
  [/(?:^|\.)kremlin\.ru$/u, /^\/events\/president\/(?:news|transcripts)\/./u, /\/\d{3,6}(?:\/[a-z]+)?$/u],
]

/** Whether an article's address lacks its end, by its host (lower case, `www.` or not) and path. */
export function lacksEnding(host: string, path: string): boolean {
  const plain = path.replace(/[?#].*$/su, '').replace(/\/$/u, '')
  return ENDINGS.some(([name, opening, ending]) => name.test(host) && opening.test(path) && !ending.test(plain))
}

/** A resolver's address that breaks off before the suffix of its DOI (ISO 26324). */
export function lacksSuffix(host: string, path: string): boolean {
  return /^(?:dx\.)?doi\.org$/u.test(host) && /^\/10(?:\.[\d.]*\/?)?$/u.test(path)
}

/** A parameter for a number that has none: `item.asp?id=`. */
export function lacksValue(path: string): boolean {
  return /[?&]\w*(?:id|number|page|doc)=$/iu.test(path)
}
