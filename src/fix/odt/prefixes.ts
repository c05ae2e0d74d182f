/** How a document writes the namespaces that corrections use. */

export interface Prefixes { readonly text: string; readonly office: string }

/** What every program writes stands in where nothing is declared. */
export function prefixesIn(source: string): Prefixes {
  const head = source.slice(0, HEAD_MAX)
  const prefixOf = (name: string) => {
    const declared = new RegExp(`xmlns(?::([\\w.-]+))?=["']urn:oasis:names:tc:opendocument:xmlns:${name}:1\\.0["']`, 'u').exec(head)
    return declared === null ? `${name}:` : declared[1] === undefined ? '' : `${declared[1]}:`
  }
  return { text: prefixOf('text'), office: prefixOf('office') }
}

/** The root declares them; LibreOffice's has 4 KB. */
const HEAD_MAX = 32_768
