/** A template that escapes by default: only what another template made goes in as markup. */

/** Markup that is safe to put into a page; only `html` and `raw` make it. */
export interface Html { readonly markup: string }

type Value = string | number | Html | null | false | readonly (string | number | Html | null | false)[]

/** Strings are escaped for text and quoted attributes, lists joined, `null` and `false` left out. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { markup: parts.reduce((page, part, index) => page + markupOf(values[index - 1] ?? null) + part) }
}

/** Our own style and script; never what comes from outside. */
export const raw = (markup: string): Html => ({ markup })

/** A link where the address is http or https; else the label alone (`javascript:`, `data:` and the like lead nowhere). */
export function anchor(url: string, label: Html | string): Html {
  return /^https?:\/\//iu.test(url) && URL.canParse(url) ? html`<a href="${url}" rel="noreferrer noopener" target="_blank">${label}</a>` : html`${label}`
}

function markupOf(value: Value): string {
  if (value === null || value === false) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return escape(value)
  return 'markup' in value ? value.markup : value.map(markupOf).join('')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;', '`': '&#96;' }

/** Control characters are no part of HTML; direction overrides would turn the words around them, and nobody sees tags. */
const escape = (text: string) => text.replace(/[&<>"'`]/gu, character => ENTITIES[character] ?? '').replace(/(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|[\u{E0000}-\u{E007F}]|\p{Surrogate}/gu, '\uFFFD')
