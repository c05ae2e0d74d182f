/** What the parts of a match's score are called in Russian, after what each adds. */
import type { MatchFeature } from '../../../model/verdicts.ts'

export const MATCH_PARTS: Readonly<Record<MatchFeature, string>> = {
  letters: 'совпадающие буквы', base: 'исходно, против любого места', lexicon: 'слова, найденные по словарю; редкие весят больше', names: 'имена и слова, найденные по написанию', cognates: 'слова, найденные по звучанию',
  roots: 'слова, найденные по корню', figures: 'найденные числа (половина, если их нет)', unknown: 'слова, которых нет в словаре', margin: 'перевес над следующим по близости местом', size: 'длина текста', order: 'слова, идущие в том же порядке',
  reverse: 'слова этого места, которые есть и в тексте', extraFigures: 'числа этого места, которых нет в тексте', extraNames: 'имена этого места, которых нет в тексте', negation: 'отрицания только на одной стороне; с ними ничто не подтверждается',
}
