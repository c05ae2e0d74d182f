/** Checks the undoing of an address printed twice by doing it again: its print must be two copies of it that take turns. */

/** No address printed twice is longer. */
const LENGTH_MAX = 1200
const SCHEMES = /(?:https?:?-?\/{0,3})*https?:?-?\/{1,3}|^https?(?=www\.)/giu
const JUNK_END = /[.,;:)\]»”"'’>]+$/u

/** Whether the print without its line ends, `joined`, is made up of `url` and of what it begins with, each in its order; longer prints are not looked at. */
export function isRedone(joined: string, url: string): boolean {
  const once = folded(url), print = folded(joined)
  if (print.length > LENGTH_MAX) return false
  if (print === once + once.replace(/^[^?]*/u, '')) return true
  return isShuffled(print, once) || isShuffled(`${print}/`, once) || (once.endsWith('/') && isShuffled(print, once.slice(0, -1)))
}

/** Whether `print` is a shuffle of `once` and a beginning of it. */
function isShuffled(print: string, once: string): boolean {
  const second = print.length - once.length
  if (second < 0 || second > once.length) return false
  // Whether the print so far is so many letters of one copy, with the others of the other copy.
  const reached = new Uint8Array(once.length + 1)
  reached[0] = 1
  for (let at = 0; at < print.length; at += 1) {
    const letter = print.charCodeAt(at)
    let isAny = false
    // From behind: what a place is reached from still says how it was a letter before.
    for (let one = Math.min(at + 1, once.length); one >= 0; one -= 1) {
      const isNext = (one > 0 && reached[one - 1] === 1 && once.charCodeAt(one - 1) === letter) || (reached[one] === 1 && once.charCodeAt(at - one) === letter)
      reached[one] = Number(isNext)
      isAny ||= isNext
    }
    if (!isAny) return false
  }
  return reached[once.length] === 1
}

/** Hyphens are left out: at a line's end one may have been put in. */
function folded(text: string): string {
  return text.normalize('NFKC').replace(SCHEMES, '').replace(JUNK_END, '').replaceAll('&amp;', '&').replace(/[-\u00ad\u200b-\u200d\u2060\ufeff]/gu, '').toLowerCase()
}
