/** Where running text is cut when a marker or citation is taken out of it. */

/** The blank before a citation goes with it where no word follows right after. */
export function blankBefore(text: string, start: number, end: number): number {
  return text.charAt(start - 1) === ' ' && (end >= text.length || /[\s.,;:!?)\]»”"]/u.test(text.charAt(end))) ? start - 1 : start
}
