/** Where on a page a passage stands, in Russian. */
import type { Where } from '../../../model/verdicts.ts'

export const WHERE: Readonly<Record<Where, string>> = {
  main: 'в статье', beside: 'рядом со статьёй', comments: 'в комментариях читателей', related: 'в списке других статей', hidden: 'в тексте, который не показан', boilerplate: 'в том, что одинаково на нескольких страницах сайта',
}
