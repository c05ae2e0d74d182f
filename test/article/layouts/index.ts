/** Every story in every layout, read and measured against what was printed. */
import iconv from 'iconv-lite'
import { readArticle } from '../../../src/article/index.ts'
import { FURNITURE } from './furniture.ts'
import { iso } from './parts.ts'
import { FURTHER_SITES } from './further-sites.ts'
import { scoreOf, type Tally } from './score.ts'
import { SITES } from './sites.ts'
import { STORIES } from './stories.ts'

export const LAYOUTS = { ...SITES, ...FURTHER_SITES }

export interface Measured {
  readonly layout: string
  readonly language: string
  readonly tally: Tally
  /** What is wrong beside the text, as `name: wanted … found …`. */
  readonly wrong: readonly string[]
  readonly text: string
}

export async function measureAll(): Promise<readonly Measured[]> {
  const measured: Measured[] = []
  for (const [layout, print] of Object.entries(LAYOUTS)) {
    for (const story of STORIES) {
      const printed = print({ ...FURNITURE[story.language], story })
      // An old charset has no letters of Belarusian's neighbours.
      if (printed.charset !== undefined && story.language !== 'ru') continue
      const article = await readArticle(iconv.encode(printed.html, printed.charset ?? 'utf8'), { contentType: 'text/html', url: printed.url })
      const facts: [string, string | null, string | null][] = [
        ['headline', printed.headline === null ? article.headline : story.headline, article.headline], ['language', story.language, article.language],
        ['published', printed.published ? iso(story.at) : null, article.published?.slice(0, 10) ?? null],
        ['modified', printed.modified ?? null, article.modified?.slice(0, 10) ?? null], ['author', printed.author, article.author],
      ]
      measured.push({ layout, language: story.language, tally: scoreOf(printed.text, article.text), text: article.text, wrong: facts.filter(([, wanted, found]) => wanted !== found).map(([name, wanted, found]) => `${name}: wanted ${wanted ?? 'nothing'}, found ${found ?? 'nothing'}`) })
    }
  }
  return measured
}
