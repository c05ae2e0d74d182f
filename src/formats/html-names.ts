/** Which HTML elements close, contain and bound each other (HTML Standard, 13.1.2.4 and 13.2.4.2, as far as text needs it). */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const VOID = names('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr')

/** Elements that make lines and paragraphs of their own. */
export const BLOCK = names('address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript ol optgroup option p pre section summary table tbody td tfoot th thead tr ul')

/** An open `p` ends where one of these begins. */
export const ENDS_PARAGRAPH = names('address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul')

/** What of its own kind an element ends, and the containers beyond which it ends nothing. */
export const ENDS_SIBLINGS: ReadonlyMap<string, { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }> = new Map([
  ['li', { ends: names('li'), within: names('ul ol menu dir table td th') }],
  ...['dt', 'dd'].map(name => [name, { ends: names('dt dd'), within: names('dl table td th') }] as const),
  ...['td', 'th'].map(name => [name, { ends: names('td th caption'), within: names('tr tbody thead tfoot table') }] as const),
  ['tr', { ends: names('tr td th caption'), within: names('tbody thead tfoot table') }],
  ...['tbody', 'thead', 'tfoot'].map(name => [name, { ends: names('tbody thead tfoot tr td th caption'), within: names('table') }] as const),
  ...['option', 'optgroup'].map(name => [name, { ends: names('option'), within: names('select datalist') }] as const),
  ['a', { ends: names('a'), within: names('td th table caption button object') }],
])

/** An end tag reaches no farther than these, unless it is their own or a table's part. */
export const SCOPE = names('html body table td th caption object template button svg math')
/** End tags of a table's parts are bounded by the table alone. */
export const TABLE_PARTS = names('table tbody thead tfoot tr td th caption')
/** Elements whose text no reader sees. */
export const UNSEEN = names('script style noscript template head title select option textarea datalist svg math canvas audio video object applet iframe noframes noembed map param xmp')
