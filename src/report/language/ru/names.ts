/** What things are called in Russian. */
import type { Names } from '../words.ts'
import { HELP } from './help.ts'
import { REASONS } from './reasons.ts'
import { WHERE } from './where.ts'

export const NAMES: Names = {
  severity: { error: 'в печать нельзя', warning: 'требует внимания', info: 'к сведению' },
  action: {
    'supply-url': 'Указать адрес', 'correct-quotation': 'Исправить цитату', 'use-archive': 'Сослаться на архивную копию',
    'correct-url': 'Исправить адрес', 'check-by-hand': 'Проверить вручную', keep: 'Оставить как есть',
  },
  state: {
    ok: 'открывается', moved: 'перемещена', dead: 'исчезла', 'soft-404': 'статьи нет', failing: 'сбой', blocked: 'закрыта для программ', unreachable: 'нет связи', malformed: 'не адрес', 'not-checked': 'не проверена',
  },
  kind: { web: 'веб-страница', print: 'печатный источник', ibid: 'источник из другой сноски', other: 'без источника' },
  copySearch: {
    none: 'архивной копии нет', unplayable: 'архивные копии числятся, но статьи нет ни в одной', 'archive-unreachable': 'архив недоступен',
  },
  body: {
    'cut-at-limit': 'длиннее, чем было прочитано', 'ended-early': 'оборвана на полуслове', 'bad-encoding': 'неверно упакована', 'wrong-length': 'длина не та, что заявлена',
  },
  flaw: {
    doubled: 'напечатан дважды', 'scheme-doubled': 'http напечатано дважды', wrapped: 'разорван переносом строки', space: 'пробелы внутри', ocr: 'неверно распознанные буквы', homoglyph: 'буквы другого алфавита',
    trailing: 'лишнее в конце', 'dot-dash': 'потеряна точка или тире', 'hyphen-lost': 'потерян дефис', 'page-break': 'разорван концом страницы', 'scheme-missing': 'нет http', 'scheme-broken': 'повреждено http',
    'host-broken': 'повреждено имя сайта', truncated: 'обрезан', 'copies-differ': 'две копии расходятся', markup: 'внутри разметка', encoded: 'закодирован дважды',
  },
  identity: { confirmed: 'та самая страница, что названа в сноске', refuted: 'другая статья', unverified: 'не подтверждено, что это страница из сноски' },
  certificate: { expired: 'сертификат просрочен', untrusted: 'сертификату нельзя доверять', 'wrong-name': 'сертификат выдан на другое имя' },
  reason: REASONS,
  help: HELP,
  sign: {
    'landed-on-home': 'перенаправление заканчивается на главной странице', 'landed-on-section': 'перенаправление заканчивается на странице раздела', 'landed-on-search': 'перенаправление заканчивается на странице поиска', 'landed-on-error-page': 'перенаправление заканчивается на странице ошибки',
    'led-to-other-article': 'перенаправление заканчивается в другом месте', 'says-not-found': 'на странице сказано, что ничего не найдено', 'says-removed': 'на странице сказано, что статья удалена', 'thin-text': 'текста почти нет', empty: 'текста нет совсем',
    'same-as-sibling': 'по выдуманному адресу открывается та же страница', 'like-sibling': 'по выдуманному адресу открывается почти такая же страница', 'same-heading-as-sibling': 'по выдуманному адресу открывается страница с тем же заголовком',
    parked: 'домен продаётся или не используется', 'hosting-default': 'это заглушка хостинга', 'other-topic': 'страница о том, ради чего перекупают такие сайты', 'names-other-article': 'ничто на ней не связано ни с адресом, ни с заглавием',
    'canonical-elsewhere': 'страница называет своим другой адрес', 'file-became-page': 'адрес называет файл, а открылась страница', 'honest-sibling': 'на выдуманный адрес сайт отвечает «не найдено»',
    'has-article-text': 'на странице есть текст статьи', 'carries-title': 'на странице стоит заглавие из сноски', 'carries-figure': 'на странице есть число, названное в тексте', 'carries-quotation': 'на странице есть цитата',
  },
  purpose: { page: 'первый запрос', 'second-look': 'повторный запрос, другим способом', sibling: 'выдуманный соседний адрес', frame: 'документ в главном фрейме', manuscript: 'сама рукопись', snapshot: 'архивная копия' },
  where: WHERE,
  difference: { number: 'число', unit: 'единица измерения', name: 'имя', negation: 'отрицание', quantifier: 'количество', modal: 'степень уверенности', word: 'слово' },
  repair: {
    'as-printed': 'Стоит как напечатан', exact: 'Собран без догадок', repaired: 'Исправлены буквы', ambiguous: 'Оставлен под вопросом', truncated: 'Обрывается раньше конца', unrecoverable: 'Восстановить не удалось',
  },
  repairEvidence: {
    'site-shape': 'вид полный, какой принят на этом сайте', 'title-agrees': 'его слова есть в заглавии из сноски', 'words-known': 'его слова существуют', 'copies-agree': 'обе копии совпадают', 'year-agrees': 'в сноске назван тот же год',
    'print-sound': 'напечатан без повреждений', 'cited-elsewhere': 'в другой сноске он напечатан надёжно', 'link-agrees': 'в гиперссылке те же буквы', decided: 'так решил редактор', 'copies-differ': 'копии расходятся', 'title-goes-on': 'заглавие в сноске длиннее', 'title-misspelled': 'слова на одну-две буквы отличаются от заглавия', 'words-strange': 'слова неизвестны',
    'letters-corrected': 'пришлось исправить буквы', 'odd-mark': 'знаки стоят там, где их быть не должно', 'word-parted': 'дефис разрывает одно слово', 'words-joined': 'слово похоже на два слитых', 'word-near': 'слово — вероятная ошибка распознавания известного',
    'copy-follows': 'следом, похоже, тот же адрес ещё раз', 'print-goes-on': 'следом, похоже, его продолжение', 'hyphen-at-break': 'дефис в конце строки мог появиться при переносе', 'joined-within': 'части соединены внутри слова',
    'blank-within': 'пробел внутри папки, которая не слово, мог быть подчёркиванием', 'number-joined': 'присоединено отдельно стоявшее число', 'beginning-lost': 'перед ним, похоже, его начало', 'spellings-mixed': 'слово записано латиницей не так, как принято на сайте',
    'piece-left': 'рядом остался кусок адреса', 'host-near': 'имя сайта на букву отличается от известного', 'host-strange': 'имя сайта, похоже, прочитано неверно', 'left-open': 'кое-что осталось под вопросом', 'other-readings': 'есть и другие прочтения',
  },
  finding: {
    'url-repaired': 'адрес исправлен', 'url-ambiguous': 'адрес под вопросом', 'url-truncated': 'адрес обрывается', 'url-unrecoverable': 'нет адреса', 'url-doubled': 'адрес напечатан дважды', 'url-target-differs': 'гиперссылка ведёт в другое место',
    'link-dead': 'страница исчезла', 'link-soft-404': 'статьи нет на месте', 'link-moved': 'статья перемещена', 'link-failing': 'сбой на странице', 'link-blocked': 'закрыта для программы', 'link-unreachable': 'нет связи с сайтом', 'link-malformed': 'не адрес',
    'link-not-checked': 'не проверено', 'tls-invalid': 'неисправный сертификат', 'identity-refuted': 'другая статья', 'identity-unverified': 'страница не опознана', 'quote-refuted': 'цитата опровергнута', 'quote-numbers-differ': 'в цитате другие числа',
    'quote-names-differ': 'в цитате другие имена', 'quote-negation-differs': 'в цитате обратный смысл', 'quote-wording-differs': 'слова цитаты расходятся', 'quote-not-found': 'цитата не найдена', 'claim-refuted': 'утверждение опровергнуто',
    'claim-numbers-differ': 'в утверждении другие числа', 'claim-unverified': 'утверждение не подтверждено', 'page-changed': 'страница изменилась', 'accessed-before-published': 'обращение раньше публикации', 'markers-without-note': 'знаки без сносок',
    'notes-without-marker': 'сноски без знаков', 'number-used-twice': 'номер повторяется', 'number-lost': 'номер пропущен', 'note-unnumbered': 'сноска без номера', 'host-refuses': 'сайт не пускает программу', 'network-down': 'нет сети',
    'archive-unreachable': 'архив недоступен', 'no-notes': 'сносок не найдено', 'document-unread': 'файл не прочитан',
    'tracked-changes': 'исправления в режиме правки', 'comments-apart': 'примечания в стороне', 'hidden-text': 'скрытый текст', 'beside-not-read': 'файл рядом не прочитан', 'no-text-on-pages': 'страницы без текста', 'cut-at-limit': 'прочитано не до конца', 'ends-early': 'похоже, обрезан',
  },
}
