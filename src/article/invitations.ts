/** Lines that lead away from the article, in the languages pages come in. */
import type { Paragraph } from '../formats/html-text.ts'

/** Longer lines are sentences of their own. */
const INVITATION_CHARACTERS = 220
const HEADING_CHARACTERS = 60

const AWAY = anyOf([
  'read (?:more|also|next|this)', 'also read', 'see (?:also|more)', 'more (?:on|from|about)', 'more(?: \\S+){0,4} (?:stories|news|articles|coverage|headlines)', 'related(?: \\S+){0,3}', "don['’]t miss", 'watch(?: now| more)?', 'you (?:may|might) (?:also )?like',
  'recommended(?: \\S+){0,2}', 'what to read next', 'click here', 'sign up', 'subscribe', 'get the latest', 'share this', 'leave a (?:comment|reply)', 'filed under', 'tags?', 'topics', 'follow (?:us|me)', 'follow \\S+(?: \\S+)? on (?:twitter|facebook|instagram|youtube|telegram)',
  'читай(?:те)? (?:также|еще|ещё|далее|по теме|подробнее)', 'смотри(?:те)? (?:также|еще|ещё)', '(?:еще|ещё) по теме', '(?:материалы|новости|статьи)? ?по теме', 'похожие (?:новости|статьи|материалы|записи)',
  'подробнее(?: об этом)?', 'подписывайтесь', 'подпишитесь', 'поделиться', 'поделитесь', 'последние новости', 'другие новости', 'популярное', 'самое читаемое', 'рекомендуем', 'теги', 'метки', 'комментарии', 'реклама',
  'чытайце (?:таксама|яшчэ)', 'глядзіце таксама', 'падпісвайцеся', 'читайте (?:також)', 'дивіться також',
  'lesen sie auch', 'mehr zum thema', 'à lire aussi', 'lire aussi', 'czytaj (?:też|także|więcej)', 'zobacz też', 'leia (?:também|mais)', 'você pode gostar', 'leggi anche', 'lea también', 'te puede interesar',
])
const LABEL = anyOf(['advertisements?', 'реклама', 'caption', 'close', 'image', 'photo', 'photos', 'share', 'print', 'печать', 'распечатать', 'версия для печати', 'поделиться', 'назад', 'наверх', 'comments?', 'loading\\.*', 'sponsored', 'story continues below(?: advertisement)?', 'article continues below', 'tweet', 'email'])

/** A short line that invites to read, watch or subscribe to something else, or a mere label. */
export function isInvitation({ text, linkCharacters }: Paragraph): boolean {
  if (text.length > INVITATION_CHARACTERS) return false
  const [away] = AWAY.exec(text) ?? []
  if (away !== undefined && (linkCharacters > text.length * 0.3 || /^\s*[:>»|]/u.test(text.slice(away.length)))) return true
  return LABEL.exec(text)?.[0].length === text.length
}

/** A short line, mostly a heading, after which lists of other matter follow. */
export function opensOtherMatter({ text }: Paragraph): boolean {
  if (text.length > HEADING_CHARACTERS) return false
  const [away] = AWAY.exec(text) ?? []
  return away !== undefined && /^[\s:.…!»>]*$/u.test(text.slice(away.length))
}

function anyOf(openings: readonly string[]): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}]{0,3}(?:${openings.join('|')})(?!\\p{L})`, 'iu')
}
