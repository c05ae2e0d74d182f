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
  let reached: readonly boolean[] = [true]
  for (const [at, letter] of Array.from(print).entries()) {
    const next = new Array<boolean>(at + 2).fill(false)
    for (const [one, isReached] of reached.entries()) {
      if (!isReached) continue
      if (once.charAt(one) === letter) next[one + 1] = true
      if (once.charAt(at - one) === letter) next[one] = true
    }
    if (!next.includes(true)) return false
    reached = next
  }
  return reached[once.length] === true
}

/** Hyphens are left out: at a line's end one may have been put in. */
function folded(text: string): string {
  return text.replace(SCHEMES, '').replace(JUNK_END, '').replaceAll('-', '').toLowerCase()
}
