/** What sites say when an article is not there, by language; matched against titles, headlines and short texts only. */

const thing = 'page|article|url|address|resource|file|content|document|item|material|story|post|news'
const вещь = '(?:страниц|стать|материал|документ|файл|ресурс|адрес|новост|публикац|запис|раздел|старонк|артыкул|матэрыял|дакумент)\\p{L}*'

/** Titles and headlines of not-found pages; a headline that is only about such a page is longer than what these allow around them. */
export const saysNotFound = anyOf([
  `^(?:error|ошибка|памылка|http)?\\W{0,3}(?:404|410)\\b`,
  `^\\W{0,3}(?:oops|sorry)\\b`,
  `\\b(?:${thing})s? (?:(?:was|is|could|can|has|does|you|that|requested|are|looking|for|the|be|been|not|no|longer)\\b ?|can't |couldn't |cannot ){0,8}(?:not found|not be found|not exist|found|available|removed|deleted|missing|gone)\\b`,
  `\\bnot found\\b`, `\\bno such (?:${thing})\\b`,
  `${вещь}(?: по (?:вашему|этому) запросу| (?:с|по) (?:таким|этим|указанным|данному|этому) адрес\\p{L}+)? (?:не|больше не|уже не|не была|не был)? ?(?:найден|существу|знойдзен|існуе|доступн|обнаружен)\\p{L}*`,
  `не (?:найден|знойдзен|обнаружен)\\p{L}* ${вещь}`, `нет такой страницы`, `такой страницы (?:нет|не существует)`, `ничего не найдено`,
  `\\bseite (?:wurde )?nicht gefunden\\b`, `\\bpage (?:introuvable|non trouvée)\\b`, `\\bnie znaleziono (?:strony|artykułu)\\b`, `\\bстор[іi]нк\\p{L}* не знайдено`,
  `\\bpágina no encontrada\\b`, `\\bpagina non trovata\\b`,
])

/** What a short main text says of an article that was taken down or is not there. */
export const saysRemoved = anyOf([
  `\\b(?:${thing})s? (?:you (?:are looking|were looking|asked|requested) (?:for )?|that you requested )?(?:has|have|was|were|is|could|can|does|no)\\b(?: been| be| not| longer| no| an?| from| by| the)* (?:removed|deleted|withdrawn|unpublished|taken down|exist|found|available|expired|archived and is no longer)`,
  `\\b(?:could not|couldn't|cannot|can't) find (?:that|the|this) (?:${thing})\\b`,
  `${вещь}(?: \\p{L}+){0,4} (?:не существу|не найден|удал[её]н|снят|перемещ[её]н|выдален|не знойдзен|не існуе|недоступ)\\p{L}*`,
  `(?:удал[её]н|снят)\\p{L}* (?:с публикации|${вещь})`, `\\bnothing (?:was )?found\\b`, `ничего не найдено`,
])

/** Parked, lapsed and for-sale domains, and the default pages of servers. */
export const saysParked = anyOf([
  `\\b(?:this |the )?domain(?: name)?(?: \\S+)? (?:is|may be|has been|was) (?:for sale|parked|expired|available|registered)\\b`, `\\bbuy this domain\\b`,
  `\\bdomain (?:parking|for sale)\\b`, `домен(?: \\S+)? (?:прода[её]тся|припаркован|выставлен на продажу|просрочен|не привязан)`, `срок (?:регистрации|действия) домена`,
  `^index of /`, `^it works!?$`, `^welcome to nginx`, `^apache\\d? (?:debian|ubuntu|http)\\S* default page`, `\\bthis account has been suspended\\b`,
])

/** Pages that ask for a login before they show anything. */
export const asksForLogin = anyOf([`^\\W*(?:log|sign) ?in\\b`, `^\\W*(?:вход|авторизация|войти|уваход)\\b`, `\\bplease (?:log|sign) in\\b`, `необходима авторизация`])

/** Is one of the patterns in a text? Made at the first question, and asked of lower case: making them takes longer than most runs. */
function anyOf(patterns: readonly string[]): (text: string) => boolean {
  let made: RegExp | null = null
  return text => {
    // `\b` knows Latin letters only; a look-around does the same for every script.
    made ??= new RegExp(patterns.map(pattern => `(?:${pattern.replaceAll('\\b', '(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))')})`).join('|'), 'u')
    return made.test(text.toLowerCase())
  }
}
