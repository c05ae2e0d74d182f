/** Makes sentences that quote: nested, over several sentences and paragraphs, set in as blocks, with insertions and ellipses. */
import type { Chance } from './chance.ts'
import { capital, name, phrase, type Tongue } from './words.ts'

/** Within a part's text: a paragraph ends here · the next paragraph is set in as a block. */
export const PARAGRAPH = '\n'
export const BLOCK = '\t'

/** `said` is what stands between the marks; a passage of several paragraphs opens each with a mark. */
export interface Quoting { readonly text: string; readonly said: string }

const INITIALS: Readonly<Record<Tongue, readonly [string, ...string[]]>> = {
  en: ['J. R. R. Marlow', 'A. B. Grey', 'Mr. Velin', 'Dr. E. Orlun', 'P. D. Dorin', 'Prof. Dorin'],
  ru: ['И. И. Велин', 'А. Б. Серый', 'П. Дорин', 'г-н Велин', 'проф. Дорин', 'акад. О. П. Серый'],
}
const ELLIPSES = ['...', '…', '[...]', '[…]', '<...>', '(...)'] as const
const INNER: Readonly<Record<string, readonly [string, string]>> = { '“': ['‘', '’'], '"': ['“', '”'], '«': ['„', '“'], '‘': ['“', '”'], '„': ['«', '»'] }

/** A head that names who speaks. */
export function speaker(chance: Chance, tongue: Tongue): string {
  return `${capital(chance.pick(INITIALS[tongue]))} ${tongue === 'en' ? 'said in' : 'сказал в'} ${name(chance, tongue)}`
}

export function quoting(chance: Chance, tongue: Tongue, [open, close]: readonly [string, string]): Quoting {
  const words = (parts: number): string => phrase(chance, tongue, parts)
  const inner = INNER[open] ?? ['“', '”']
  const whole = (said: string): Quoting => ({ text: `${open}${said}${close}`, said })
  switch (chance.whole(0, 9)) {
    case 0: return whole(`${capital(words(1))} ${inner[0]}${words(1)}${inner[1]} ${words(1)}`)
    case 1: return whole(`${capital(words(1))} ${inner[0]}${words(1)}${inner[1]}`)
    case 2: return whole(`${words(1)} [${tongue === 'en' ? 'the council' : 'совет'}] ${words(1)}`)
    case 3: return whole(`${words(1)} ${chance.pick(ELLIPSES)} ${words(1)}`)
    case 4: return whole(`${capital(words(1))}. ${capital(words(2))}. ${capital(words(1))}`)
    case 5: return whole(`${chance.pick(ELLIPSES)} ${words(2)}`)
    case 6: {
      const paragraphs = [words(3), words(2), ...(chance.happens(0.3) ? [words(2)] : [])].map(paragraph => capital(paragraph))
      // a mark that stands for an apostrophe as well opens no paragraph for sure
      return open === '‘' ? whole(paragraphs.join('. ')) : { text: `${PARAGRAPH}${paragraphs.map(paragraph => open + paragraph).join(`.${PARAGRAPH}`)}${close}`, said: paragraphs.join('. ') }
    }
    default: return whole(capital(words(chance.whole(1, 4))))
  }
}

/** Set in, without marks. */
export function block(chance: Chance, tongue: Tongue): Quoting {
  const said = Array.from({ length: chance.whole(1, 3) }, () => capital(phrase(chance, tongue, chance.whole(3, 4)))).join('. ')
  return { text: `${PARAGRAPH}${BLOCK}${said}`, said }
}
