/** Classes that a stylesheet raises above their line: LibreOffice writes powers so in its EPUBs, without `sup`. */

const RAISED = /(?:^|[\s;])vertical-align\s*:\s*super/iu
/** All three: moved alone is also what decorates. */
const MOVED_UP = [/(?:^|[\s;])position\s*:\s*relative/iu, /(?:^|[\s;])top\s*:\s*-/iu, /(?:^|[\s;])font-size\s*:/iu]

/** Only rules for a class by itself, or one of an element (`span.power`); linear, whatever the stylesheet is. */
export function raisedClasses(stylesheet: string): readonly string[] {
  return stylesheet.split('}').flatMap(rule => {
    const [declarations = '', selectors = ''] = rule.split('{').toReversed()
    const isRaised = RAISED.test(declarations) || MOVED_UP.every(each => each.test(declarations))
    const [named = ''] = isRaised ? selectors.split('*/').slice(-1) : []
    return named.split(',').flatMap(selector => /^(?:[a-z]\w*)?\.([\w-]+)$/iu.exec(selector.trim())?.[1] ?? [])
  })
}
