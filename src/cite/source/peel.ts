/** Takes out of a citation what has marks of its own (identifiers, date of access, medium, address), so that its description remains. */
import { doiIn } from '../../url/index.ts'
import { accessIn } from './accessed.ts'
import { isbnIn, issnIn } from './identifiers.ts'

/** Stands where an address stood. */
export const ADDRESS = '\uE000'
/** Stands where the medium stood: `[Electronic resource]`, `Текст : электронный`. */
export const MEDIUM = '\uE001'

export interface Peeled {
  readonly description: string
  readonly accessed: string | null
  readonly doi: string | null
  readonly isbn: string | null
  readonly issn: string | null
  /** An address or a medium was printed. */
  readonly isElectronic: boolean
}

const MEDIA = /\s?:?\s?\[\s?(?:electronic|электронн|электроны|online|on-line|internet|интернет|e-?resource|видео|video|сайт|website|site|text|текст|тэкст)[^\]]{0,40}\]|[.\s]{0,2}[–—-]\s(?:Текст|Тэкст|Text|Изображение|Электронные данные)\s?(?::\s?(?:непосредственный|электронный|электронны|electronic|direct|unmediated))?(?=[\s.]|$)/giu
const LABEL = /[([]?(?<!\p{L})(?:URL|[Uu]rl|[Рр]ежим доступа|[Рр]эжым доступу|[Mm]ode of access|[Aa]ccess mode|[Aa]vailable (?:at|from|online at|online)|[Дд]оступно по адресу|[Аа]дрес доступа|[Ff]rom(?=\s?:?\s?\uE000))\s?:?\s?(?=\uE000|$|[.;])/gu
const REMARK_LABEL = /(?<!\p{L})(?:doi|DOI)\s?:?\s?(?=\uE000)/gu

/** `text` has its whitespace collapsed and its addresses replaced by `ADDRESS`. */
export function peel(text: string): Peeled {
  const access = accessIn(text)
  const withoutAccess = access === null ? text : `${text.slice(0, access.start)}${text.slice(access.end)}`
  const doi = doiIn(withoutAccess)
  const withoutDoi = without(withoutAccess, doi)
  const isbn = isbnIn(withoutDoi)
  const withoutIsbn = without(withoutDoi, isbn)
  const issn = issnIn(withoutIsbn)
  const unmarked = without(withoutIsbn, issn)
  const medium = unmarked.replace(MEDIA, MEDIUM)
  const description = medium.replace(LABEL, '').replace(REMARK_LABEL, '').replace(/<\s?\uE000\s?>/gu, ADDRESS)
  return {
    description: description.replace(/\s+/gu, ' ').replace(/[[(]\s?[)\]]/gu, '').replace(/(?:[\s.]{1,3}[–—-]\s?(?=[.\s]*(?:$|[–—-]))){1,4}/gu, '').trim(),
    accessed: access?.date ?? null, doi: doi?.value ?? null, isbn: isbn?.value ?? null, issn: issn?.value ?? null,
    isElectronic: description.includes(ADDRESS) || [...unmarked.matchAll(MEDIA)].some(([printed]) => /элект|electr|on-?line|интернет|internet/iu.test(printed)),
  }
}

const without = (text: string, found: { readonly start: number; readonly end: number } | null) =>
  found === null ? text : `${text.slice(0, found.start)} ${text.slice(found.end)}`
