/** Tells a page that was cut off from a whole one. */

/** Its last tag or comment is not closed, or it opens a document that nothing closes; a page without either may be a mere piece. */
export function endsEarly(source: string): boolean {
  return isWithinTag(source) || source.lastIndexOf('<!--') > source.lastIndexOf('-->') || (OPENS.test(source) && !CLOSES.test(source))
}

/** Whether the text ends in `<a href="…`. */
function isWithinTag(source: string): boolean {
  const tail = source.slice(-TAG_LENGTH_MAX)
  return /^<(?:\/[a-z]|[a-z][^\s<>/]*[\s/]|[a-z]+$)[^<>]*$/iu.test(tail.slice(Math.max(0, tail.lastIndexOf('<'))))
}

/** Of one without pictures in its attributes (set by judgement). */
const TAG_LENGTH_MAX = 10_000
const OPENS = /<(?:html|body)(?=[\s>])/iu
const CLOSES = /<\/(?:html|body)\s*>/iu
