/** Short phrases about one reference, in Russian. */
import type { MatchKind } from '../../../model/verdicts.ts'
import { isAside } from '../asides.ts'
import type { PlaceWords } from '../place-words.ts'
import type { ReferenceWords } from '../words.ts'
import { plural } from './counting.ts'
import { WHERE } from './where.ts'

export const withStatus: ReferenceWords['withStatus'] = (reason, status) => `${reason} (код ответа ${status})`

export const match: ReferenceWords['match'] = ({ verdict, kind, against, where }) => {
  const page = against === 'archive' ? 'В архивной копии' : 'На странице'
  switch (verdict) {
    case 'confirmed': return `${page} это сказано${MANNER[kind]}`
    case 'refuted': return kind === 'not-found' ? `${page} нет ничего похожего` : `${page} сказано иначе${MANNER[kind]}`
    case 'unverified': if (isAside(where)) return `${page} это есть только ${WHERE[where]}${MANNER[kind]}`
      return against === null ? 'Не сравнивалось' : `Не подтверждено и не опровергнуто${MANNER[kind]}`
  }
}

const MANNER: Readonly<Record<MatchKind, string>> = {
  verbatim: ', слово в слово', near: ', с небольшими отличиями', elided: ', с пропусками', paraphrase: ', другими словами', translated: ', на другом языке',
  'numbers-differ': ': расходятся числа', 'names-differ': ': расходятся имена', 'negation-differs': ': одна сторона это отрицает', 'wording-differs': ': расходятся слова', 'not-found': ': близкого места не нашлось',
  'not-checkable': ': сравнивать почти нечего',
}

export const pdfPage: ReferenceWords['pdfPage'] = page => `страница PDF ${page}`

export const distance: ReferenceWords['distance'] = days => (days === 0 ? 'в день обращения' : `${days < 0 ? 'за ' : 'через '}${plural(Math.abs(days), ['день', 'дня', 'дней'])} ${days < 0 ? 'до обращения' : 'после обращения'}`)

export const noteIn = ({ place }: PlaceWords): ReferenceWords['note'] => (number, { line, page = null, file }) => (number === null ? `сноска без номера, ${place({ line, page, ...(file !== undefined && { file }) })}` : `сноска ${number}`)

/** In figures, as the standard for references prints dates (ГОСТ Р 7.0.5). */
export const citedCopy: ReferenceWords['citedCopy'] = (datetime, url) => {
  const [year = '', month = '', day = ''] = datetime.slice(0, 'yyyy-mm-dd'.length).split('-')
  return ` (архивная копия от ${day}.${month}.${year}: ${url})`
}
