/** A work as the data of a citation manager names it. */
export interface CitedWork {
  /** The manager's own name of it, the same at each citation. */
  readonly key: string
  /** Family names of its authors, or what stands for them. */
  readonly authors: readonly string[]
  readonly year: string | null
  readonly title: string | null
  /** Newspaper, journal, site or book it stands in. */
  readonly container: string | null
  readonly url: string | null
  readonly doi: string | null
}

/** Where it is to be had: its address, or that of its DOI. */
export function addressOf({ url, doi }: CitedWork): string | null {
  if (url !== null && /^https?:\/\//iu.test(url)) return url
  return doi === null ? null : `https://doi.org/${doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '')}`
}

/** `Ivanov 2019`, as a citation names it; `null` where neither is known. */
export function labelOf({ authors, year, title }: CitedWork): string | null {
  const label = [authors[0] ?? title?.split(/\s+/u).slice(0, 3).join(' '), year].filter(part => part != null).join(' ')
  return label === '' ? null : label
}

/** One line as a list of works has it, for where the document prints none. */
export function lineOf(work: CitedWork): string {
  const { authors, year, title, container } = work
  const parts = [authors.join(', '), title, [container, year].filter(part => part !== null).join(', ')].filter(part => part !== null && part !== '')
  const address = addressOf(work)
  return `${parts.join('. ')}${parts.length > 0 ? '.' : ''}${address === null ? '' : ` ${address}`}`.trim()
}
