/** What sites say when an article is not there, in the languages of the region: English, Russian, Belarusian, Ukrainian, Kazakh, Uzbek; of its neighbours the commonest words. */
import { onlySaid } from './pattern.ts'

/** Up to so many words may stand between a thing and what is said of it; bounded, so that the search stays linear. */
const GAP = '(?:[ ,]+[^\\s.!?]{1,24}){0,7}'

/** `thing … verb` and `verb … thing` of one language. */
function said(thing: string, missing: string): string[] {
  return [`\\b${thing}${GAP},? ${missing}`, `\\b${missing}${GAP} ${thing}\\b`]
}

const THING_EN = '(?:page|article|url|address|resource|file|content|document|item|material|story|post|news item|publication|entry|link)s?'
const THING_RU = '(?:страниц|стать[яюие]|материал|документ|файл|ресурс|адрес|новост|публикац|запис[ьи]|раздел|ссылк|объект|контент|элемент|категори)\\p{L}*'
const THING_BE = '(?:старонк|артыкул|матэрыял|дакумент|навін|публікацы|запіс|спасылк|раздзел)\\p{L}*'
const THING_UK = '(?:сторінк|статт|стаття|матеріал|документ|новин|публікаці|запис|посиланн|розділ)\\p{L}*'
const THING_KK = '(?:бет|парақ|парақша|мақала|материал|құжат|жаңалық|жазба|сілтеме)\\p{L}*'
const THING_UZ = '(?:sahifa|maqola|material|hujjat|yangilik|havola|саҳифа|мақола|материал|ҳужжат|янгилик)\\p{L}*'

const NOT_FOUND_EN = '(?:not (?:be |been )?(?:found|available|located|exist)|(?:does not|doesn\'t|do not|don\'t|no longer|didn\'t|did not) (?:appear to )?(?:exists?|available|here)|(?:cannot|can\'t|could not|couldn\'t|couldn’t|can not|unable to)(?: be)? (?:find|found|locate|located)|is missing|is gone|isn\'t (?:here|available|there)|is unavailable|no longer exists?|no longer (?:available|here)|has expired)'
const NOT_FOUND_RU = '(?:(?:больше |уже )?не (?:была |был |было )?(?:найден|существ|обнаружен|доступ)\\p{L}*|отсутству\\p{L}+|недоступ\\p{L}*|несуществующ\\p{L}+|не удалось найти|не смогли найти|не можем найти|нет на (?:сайте|сервере))(?:, (?:возможно|вероятно)(?:[ ,]+\\S{1,24}){0,9})?(?: или удален\\p{L}*)?'
const NOT_FOUND_BE = '(?:(?:больш )?не (?:была |быў )?(?:знойдзен|існу|даступ)\\p{L}*|адсутніча\\p{L}+|недаступ\\p{L}*|няма)'
const NOT_FOUND_UK = '(?:(?:більше )?не (?:було |була |був )?(?:знайден|існу|доступ)\\p{L}*|відсутн\\p{L}+|недоступ\\p{L}*|немає)'
const NOT_FOUND_KK = '(?:табылмады|табылған жоқ|табылмаған|жоқ|қолжетімсіз|қол жетімді емес)'
const NOT_FOUND_UZ = '(?:topilmadi|topilmagan|mavjud emas|yo\'q|топилмади|топилмаган|мавжуд эмас|йўқ)'

const REMOVED_EN = '(?:(?:has|have|had|was|were) (?:been )?(?:removed|deleted|withdrawn|unpublished|taken down|retracted|archived)|(?:removed|deleted|withdrawn|unpublished|taken down)|has expired)'
const REMOVED_RU = '(?:перемещен\\p{L}* или удален\\p{L}*|удален\\p{L}* или пере(?:мещен|несен)\\p{L}*(?: в архив)?|(?:был\\p{L}* |уже )?(?:удален|снят|скрыт|изъят|отозван)\\p{L}*(?: с публикации| с сайта| автором)?)'
const REMOVED_BE = '(?:(?:быў |была |было )?(?:выдален|зняты|знята|знят)\\p{L}*(?: з публікацыі| з сайта)?)'
const REMOVED_UK = '(?:(?:було |був |була )?(?:видален|знят|вилучен|прихован)\\p{L}*(?: з публікації| з сайту)?)'
const REMOVED_KK = '(?:жойылған|жойылды|өшірілген|өшірілді|алып тасталған|алынып тасталды)'
const REMOVED_UZ = '(?:o\'chirilgan|o\'chirildi|olib tashlangan|ўчирилган|ўчирилди|олиб ташланган)'

const CODE = '(?:error|http|ошибка|памылка|помилка|қате|қателік|xato|xatolik|хато|хатолик|fehler|erreur|błąd|код|code|status|№|#)'

/** Titles, headlines and lines of not-found pages. */
export const saysNotFound = onlySaid([
  `^\\W{0,3}(?:${CODE}\\W{0,3}){0,2}(?:404|410)(?:\\W{0,3}${CODE})?\\b`, `\\b(?:404|410)\\W{0,3}(?:not found|gone|${CODE})`, `\\b${CODE}\\W{0,3}(?:404|410)\\b`,
  '^\\W{0,3}(?:oops|whoops|sorry|упс|ой)\\W{0,5}$', '\\bnot found\\b', '\\bno such (?:page|article|file|document|url)\\b', '\\bnothing (?:was |has been )?found\\b', '\\bno (?:results|matches|articles|posts)(?: were| was)? found\\b', '\\b(?:you seem|you are|you\'re|looks like you\'re) lost\\b', '\\bdead end\\b', '\\bnothing here\\b', '\\b(?:that|this) page (?:can\'t|cannot) be found\\b',
  ...said(THING_EN, NOT_FOUND_EN),
  ...said(THING_RU, NOT_FOUND_RU), 'нет такой страницы', 'тако(?:й|го) (?:страницы|материала|адреса|статьи|новости|документа) (?:нет|не существует)', '(?:ничего|никаких \\p{L}+) не (?:найдено|нашлось|нашли)', 'ничего нет', 'страница потерялась', 'неправильно набран адрес', 'неверн\\p{L}+ адрес страницы',
  ...said(THING_BE, NOT_FOUND_BE), 'так(?:ой|ога) (?:старонкі|матэрыялу|артыкула) (?:няма|не існуе)', 'нічога не знойдзена',
  ...said(THING_UK, NOT_FOUND_UK), 'так(?:ої|ого) (?:сторінки|матеріалу|статті|новини) (?:немає|не існує)', 'нічого не знайдено',
  ...said(THING_KK, NOT_FOUND_KK), 'ештеңе табылмады', '(?:мұндай|бұл) бет жоқ',
  ...said(THING_UZ, NOT_FOUND_UZ), 'hech narsa topilmadi', 'ҳеч нарса топилмади',
  '\\b(?:барак|бет|макала|кабар)\\p{L}* (?:табылган жок|табылбады|жок)', '\\b(?:саҳифа|мақола|мавод|хабар)\\p{L}* (?:ефт нашуд|мавҷуд нест|вуҷуд надорад)', '\\b(?:səhifə|məqalə|material)\\p{L}* (?:tapılmadı|mövcud deyil)', 'էջը (?:չի գտնվել|չի գտնվում|գոյություն չունի)',
  '\\bseite (?:wurde )?nicht gefunden\\b', '\\bpage (?:introuvable|non trouvée)\\b', '\\bnie znaleziono (?:strony|artykułu)\\b', '\\bpágina no encontrada\\b', '\\bpagina non trovata\\b', '\\bsayfa bulunamadı\\b',
])

/** Lines that say of an article that it was taken down. */
export const saysRemoved = onlySaid([
  ...said(THING_EN, REMOVED_EN), ...said(THING_RU, REMOVED_RU), ...said(THING_BE, REMOVED_BE), ...said(THING_UK, REMOVED_UK), ...said(THING_KK, REMOVED_KK), ...said(THING_UZ, REMOVED_UZ),
])
