/** The address whose copy an archive's address shows. */

/** Archives that write the original's address into that of its copy, behind the time: Wayback-like ones by 4 to 14 digits. */
const COPIES: readonly RegExp[] = [
  /^https?:\/\/(?:web\.archive\.org\/web|archive\.org\/wayback|arquivo\.pt\/(?:wayback|noFrame\/replay)|(?:www\.)?webarchive\.org\.uk\/wayback\/(?:en\/)?archive|web\.archive\.org\.au\/awa|wayback\.archive-it\.org\/(?:all|\d+)|vefsafn\.is\/is)\/\d{4,14}(?:[a-z]{2}_)?\/(.+)$/iu,
  /^https?:\/\/archive\.(?:today|ph|is|md|li|vn|fo)\/(?:\d{4,14}|o\/\w+|newest)\/(.+)$/iu,
]

/** `null`: the address is no copy's, or doesn't say whose. A missing scheme, and a slash lost in `http:/`, are made good. */
export function originalOf(url: string): string | null {
  for (const pattern of COPIES) {
    const inside = pattern.exec(url)?.[1]
    if (inside === undefined) continue
    const original = /^https?:\/\//iu.test(inside) ? inside : /^https?:\/(?!\/)/iu.test(inside) ? inside.replace('/', '//') : `http://${inside}`
    return URL.canParse(original) && new URL(original).hostname.includes('.') ? original : null
  }
  return null
}
