/** Where on a page a passage stands, in English. */
import type { Where } from '../../../model/verdicts.ts'

export const WHERE: Readonly<Record<Where, string>> = {
  main: 'in the article', beside: 'beside the article', comments: 'in readers’ comments', related: 'in a list of other articles', hidden: 'in text that is not shown', boilerplate: 'in what several pages of the site have alike',
}

