/** Lines that lead away from the article, in the languages pages come in. */
import type { Paragraph } from '../formats/html-text.ts'

/** Longer lines are sentences of their own. */
const INVITATION_CHARACTERS = 220
const HEADING_CHARACTERS = 60
const BOILERPLATE_CHARACTERS = 500

const AWAY = anyOf([
  'read (?:more|also|next|this)', 'also read', 'see (?:also|more)', 'more (?:on|from|about)', 'more(?: \\S+){0,4} (?:stories|news|articles|coverage|headlines)', 'related(?: \\S+){0,3}', "don['’]t miss", 'watch(?: now| more)?', 'you (?:may|might) (?:also )?like',
  'recommended(?: \\S+){0,2}', 'what to read next', 'click here', 'sign up', 'subscribe', 'get the latest', 'share this', 'leave a (?:comment|reply)', 'filed under', 'tags?', 'topics', 'follow (?:us|me)', 'follow \\S+(?: \\S+)? on (?:twitter|facebook|instagram|youtube|telegram)',
  'читай(?:те)? (?:также|еще|ещё|далее|по теме|подробнее)', 'смотри(?:те)? (?:также|еще|ещё)', '(?:еще|ещё) по теме', '(?:материалы|новости|статьи)? ?по теме', 'похожие (?:новости|статьи|материалы|записи)',
  'подробнее(?: об этом)?', 'подписывайтесь', 'подпишитесь', 'поделиться', 'поделитесь', 'последние новости', 'другие новости', 'популярное', 'самое читаемое', 'рекомендуем', 'теги', 'метки', 'комментарии', 'реклама',
  'тағы (?:да )?оқыңыз(?:дар)?', 'тақырып бойынша', 'mavzuga oid', 'shuningdek,? o[‘ʻ’\']qing', 'чытайце (?:таксама|яшчэ)', 'глядзіце таксама', 'падпісвайцеся', 'читайте (?:також)', 'дивіться також',
  'lesen sie auch', 'mehr zum thema', 'à lire aussi', 'lire aussi', 'czytaj (?:też|także|więcej)', 'zobacz też', 'leia (?:também|mais)', 'você pode gostar', 'leggi anche', 'lea también', 'te puede interesar',
])
const BOILERPLATE = anyOf([
  'все права (?:защищены|сохранены)', '(?:при )?(?:полном |частичном |любом )*(?:использовани[ие]|копировани[ие]|перепечатк[аие]|цитировани[ие]|воспроизведени[ие])(?: \\S+){0,6} (?:материал|текст|информаци|сайт|ссылк|разреш|допуска|запрещ)\\p{L}*', 'перепечатка', 'свидетельство о регистрации', 'зарегистрирован[оа]? (?:в )?(?:роскомнадзор|федеральной служб|министерств)\\p{L}*',
  'если вы (?:заметили|нашли|обнаружили) (?:ошибку|опечатку)', '(?:нашли|заметили|увидели) (?:ошибку|опечатку)', 'выделите (?:её|ее|текст|фрагмент)', 'подписывайтесь на', 'подпишитесь на', 'присоединяйтесь к нам', 'мы в (?:соцсетях|telegram|телеграм\\p{L}*|viber|вайбере|вконтакте)', 'читайте нас в', 'учредитель', 'главный редактор', 'редакция не несёт', 'редакция не несет', 'материал подготовлен',
  'усе правы', 'пры (?:поўным |частковым )*(?:выкарыстанні|капіраванні|перадруку)', 'калі вы заўважылі памылку',
  'усі права', 'використання матеріалів', 'материалдарды пайдалан\\p{L}*', 'барлық құқықтар', 'materiallardan foydalan\\p{L}*',
  'all rights reserved', 'copyright', 'no part of (?:this|the)', '(?:this|the) (?:material|article|content|story) (?:may|must|can|is) (?:not|protected)', 'reproduction (?:of|in whole)', 'to contact the (?:reporter|editor|author)',
])
const LABEL = anyOf(['advertisements?', 'реклама', 'caption', 'close', 'image', 'photo', 'photos', 'share', 'print', 'печать', 'распечатать', 'версия для печати', 'поделиться', 'назад', 'наверх', 'comments?', 'loading\\.*', 'sponsored', 'story continues below(?: advertisement)?', 'article continues below', 'tweet', 'email'])

/** A short line that invites to read, watch or subscribe to something else, or a mere label. */
export function isInvitation({ text, linkCharacters }: Paragraph): boolean {
  if (text.length > INVITATION_CHARACTERS) return false
  const [away] = AWAY.exec(text) ?? []
  if (away !== undefined && (linkCharacters > text.length * 0.3 || /^\s*[:>»|]/u.test(text.slice(away.length)))) return true
  return LABEL.exec(text)?.[0].length === text.length
}

/** What sites print below each of their pages: rights, registration, how to tell of a misprint. Longer paragraphs say more than that. */
export function isBoilerplate({ text }: Paragraph): boolean {
  return text.length <= BOILERPLATE_CHARACTERS && BOILERPLATE.test(text)
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
