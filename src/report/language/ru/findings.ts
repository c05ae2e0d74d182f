/** Every sentence that says a finding in Russian: what is wrong, where, and what it means for the text. */
import type { Finding } from '../../../model/finding.ts'
import { isAside } from '../asides.ts'
import { listOfRun, placeIn, reasonIn } from '../parts.ts'
import type { PlaceWords } from '../place-words.ts'
import type { ReferenceWords } from '../words.ts'
import { form, listed, longDate, number as figure, plural, upper } from './counting.ts'
import { NAMES } from './names.ts'
import { withStatus } from './phrases.ts'
import { WHERE } from './where.ts'

export const findingIn = (say: PlaceWords): ReferenceWords['finding'] => ({ code, severity, args }) => {
  const place = (of: Args) => placeOf(of, say)
  const text = (name: string) => String(args[name] ?? '')
  const number = (name: string) => Number(args[name] ?? 0)
  switch (code) {
    case 'url-repaired': return `Напечатанный адрес повреждён; подходит только одно прочтение: ${text('url')}.`
    case 'url-ambiguous': return number('readings') > 1
      ? `Напечатанный адрес читается по-разному (вариантов: ${number('readings')}), вероятнее всего — ${text('url')}. Выберите верный.`
      : `Напечатанный адрес вызывает сомнения; вероятнее всего, это ${text('url')}. Сверьте его с источником.`
    case 'url-truncated': return `Напечатанный адрес обрывается; надёжно читается только начало: ${text('url')}.`
    case 'url-unrecoverable': return text('printed') === '' ? 'Сноска ссылается на веб-страницу, но адрес не напечатан.' : `Восстановить адрес по напечатанному не удалось: «${text('printed')}».`
    case 'url-doubled': return `Адрес напечатан дважды подряд; без повтора он читается так: ${text('url')}.`
    case 'url-target-differs': return `Напечатан адрес ${text('url')}, а гиперссылка ведёт на ${text('target')}.`
    case 'link-dead': return `Страницы больше нет: ${because(args, 'она не найдена при двух разных запросах')}.${ofCopy(args)}`
    case 'link-soft-404': return `Адрес открывается, но статьи там нет: ${because(args, 'страница не похожа на статью')}.${ofCopy(args)}`
    case 'link-moved': return `Статья теперь находится по адресу ${text('finalUrl')}.`
    case 'link-failing': return `Получить страницу не удалось: ${because(args, 'сервер не справился с запросом')}. Возможно, это временно: повторите проверку позже.${ofProof(args)}`
    case 'link-blocked': return `Сервер отказал программе, а не читателю: ${because(args, 'причина не указана')}.${text('isProvedByCopy') === 'yes' ? ofProof(args) : ' Откройте страницу в браузере.'}`
    case 'link-unreachable': return `Связаться с сайтом отсюда не удалось: ${because(args, 'он не ответил')}. Это ещё не значит, что страницы больше нет.${ofProof(args)}`
    case 'link-malformed': return `${text('url')} — не адрес: открыть его нельзя.${ofCopy(args)}`
    case 'link-not-checked': return text('reason') === 'address-doubtful' ? 'По этому адресу ничего не открывается, но адрес мог быть прочитан неверно; о самой странице поэтому ничего не говорится.' : `Страницу не проверяли: ${because(args, 'проверка закончилась раньше, чем дошла до неё очередь')}.`
    case 'tls-invalid': return `Сертификат сайта ${CERTIFICATE[text('tls')] ?? 'неисправен'}; прежде чем показать страницу, браузер предупредит об этом читателя.`
    case 'identity-refuted': return `По этому адресу открывается другая статья${text('pageTitle') === '' ? '' : `: «${text('pageTitle')}»`}.${severity === 'warning' ? ' Нужная сохранилась в архивной копии.' : ' Найдите адрес нужной.'}`
    case 'identity-unverified': return `Страница открывается, но ничто не подтверждает, что она та самая, которая названа в сноске${text('pageTitle') === '' ? '' : `; её заголовок — «${text('pageTitle')}»`}.`
    case 'accessed-before-published': return `По сноске, к странице обращались ${longDate(text('accessed'))} — раньше, чем она была опубликована (${longDate(text('published'))}).`
    case 'page-changed': return changed(args)
    case 'quote-numbers-differ': case 'claim-numbers-differ': return `${difference(args, severity, 'другое число')}${place(args)}`
    case 'quote-names-differ': return `${difference(args, severity, 'другое имя')}${place(args)}`
    case 'quote-negation-differs': return `${denial(args, severity)}${place(args)}`
    case 'quote-refuted': case 'claim-refuted': return text('kind') === 'not-found'
      ? `${upper(onPage(args))} нет ничего подобного${place(args)}`
      : `${difference(args, severity, 'сказано иначе')}${place(args)}`
    case 'quote-wording-differs': return `${upper(onPage(args))} есть похожее место, но слова расходятся с цитатой${place(args)}`
    case 'quote-not-found': if (isAside(text('where'))) return `${onlyAside(args)}${place(args)}`
      return severity === 'error'
      ? `${isCopy(args) ? 'Архивная копия прочитана' : 'Страница прочитана'} целиком, и ничего похожего на цитату ${isCopy(args) ? 'в ней' : 'на ней'} нет${norCopy(args)}${place(args)}`
      : text('archivedAt') === '' ? `Цитата ${onPage(args)} не найдена; возможно, там это сказано другими словами или на другом языке${place(args)}`
        : `Цитаты нет ни на странице, ни в её архивной копии${ofDate(text('archivedAt'))}; возможно, там это сказано другими словами или на другом языке${place(args)}`
    case 'claim-unverified': if (isAside(text('where'))) return `${onlyAside(args)}${place(args)}`
      return text('against') === ''
      ? `Страница открывается, но сопоставить её текст с утверждением не удалось${place(args)}`
      : `Не удалось установить, сказано ли это ${onPage(args)}${place(args)}`
    case 'markers-without-note': return number('count') > 1
      ? `${run(args)}: таких сносок в файле нет. Добавьте сноски или уберите знаки сносок.`
      : `${run(args)}: такой сноски в файле нет. Добавьте сноску или уберите знак сноски.`
    case 'notes-without-marker': return number('count') > 1 ? `${run(args)}: в тексте нет знаков этих сносок.` : `${run(args)}: в тексте нет знака этой сноски.`
    case 'number-used-twice': return `${text('first')}: под этим номером стоит больше одной сноски (${say.places(text('lines'), text('onPages'))}).`
    case 'number-lost': return number('count') > 1 ? `${run(args)}: номера пропущены, нет ни сносок, ни знаков в тексте.` : `${run(args)}: номер пропущен, нет ни сноски, ни знака в тексте.`
    case 'note-unnumbered': return number('count') === 1 ? `Номер сноски не напечатан (${say.places(text('lines'), text('onPages'))}).` : `${plural(number('count'), ['сноска', 'сноски', 'сносок'])} без напечатанного номера (${say.places(text('lines'), text('onPages'))}).`
    case 'host-refuses': return `${text('host')} не пускает программу, но не читателя${text('reason') === '' ? '' : `: ${because(args, '')}`}. Не удалось проверить ${plural(number('count'), ['ссылку', 'ссылки', 'ссылок'])} (${namedNotes(args)}); откройте их в браузере.`
    case 'network-down': return `Ни одна из ${figure(number('count'))} ${form(number('count'), ['ссылки', 'ссылок', 'ссылок'])} не открылась: похоже, здесь нет сети. О страницах ничего не говорится; запустите проверку снова.`
    case 'archive-unreachable': return `Архив недоступен, поэтому неизвестно, есть ли в нём копии ${figure(number('count'))} ${form(number('count'), ['страницы', 'страниц', 'страниц'])} (${namedNotes(args)}). Запустите проверку снова.`
    case 'document-unread': return `Файл ${text('document')} не удалось прочитать, он не проверен.`
    case 'no-notes': return `В файле ${text('document')} не найдено ни одной сноски. Если сноски в нём есть, их расположение не удалось распознать.`
    case 'tracked-changes': return `В файле есть исправления в режиме правки (${listed(changesOf(number))}); он прочитан так, как если бы все они были приняты.`
    case 'comments-apart': return `Примечания редактора в файле (${figure(number('comments'))}) оставлены в стороне от текста.`
    case 'hidden-text': return `Скрытый текст в файле (${plural(number('characters'), ['знак', 'знака', 'знаков'])}) пропущен: читатель его не видит.`
    case 'beside-not-read': return `Не прочитано, хотя документ на это ссылается: ${text('names')}. Того, что там стоит, здесь нет.`
    case 'no-text-on-pages': return `${plural(number('pages'), ['страница', 'страницы', 'страниц'])} без текста, как бывает после сканирования; напечатанное там не прочитано.`
    case 'ends-early': return `${text('file') === '' ? 'Файл' : text('file')}: похоже, конец обрезан — разметка обрывается на середине. Что есть, прочитано; чего, возможно, не хватает, здесь нет.`
    case 'cut-at-limit': return number('pages') > 0 ? `Файл длиннее любой книги: прочитано страниц — ${figure(number('pages'))}, остальные нет. Разделите его и проверьте по частям.` : 'Файл длиннее любой книги и прочитан не весь. Разделите его и проверьте по частям.'
  }
}

const CHANGES = { insertions: ['вставка', 'вставки', 'вставок'], deletions: ['удаление', 'удаления', 'удалений'], moves: ['перемещение', 'перемещения', 'перемещений'] } as const

function changesOf(number: (name: string) => number): readonly string[] {
  const parts = (['insertions', 'deletions', 'moves'] as const).filter(kind => number(kind) > 0).map(kind => plural(number(kind), CHANGES[kind]))
  return parts.length > 0 ? parts : ['в абзацах']
}

/** The article itself doesn’t say it. */
function onlyAside(args: Args): string {
  const where = String(args['where'] ?? '')
  return `${upper(onPage(args))} это есть только ${isAside(where) ? WHERE[where] : ''}`
}

type Args = Finding['args']

const CERTIFICATE: Readonly<Record<string, string>> = { expired: 'просрочен', untrusted: 'не заверен доверенным центром', 'wrong-name': 'выдан на другое имя' }

const because = (args: Args, otherwise: string) => reasonIn(args, { names: NAMES.reason, withStatus }) || otherwise

const run = (args: Args) => listOfRun(args['first'], args['last'])

function namedNotes(args: Args): string {
  const rest = Number(args['moreNotes'] ?? 0)
  const notes = String(args['notes'] ?? '')
  return `${rest > 0 || notes.includes(',') ? 'сноски' : 'сноска'} ${notes}${rest > 0 ? ` и ещё ${figure(rest)}` : ''}`
}

const ofDate = (date: string) => (date === '' ? '' : ` от ${longDate(date)}`)

function ofCopy(args: Args): string {
  const date = ofDate(String(args['archivedAt'] ?? ''))
  if (args['isProvedByCopy'] === 'yes') return ` Архивная копия${date} подтверждает сказанное: сошлитесь на неё.`
  if (args['isSameByCopy'] === 'yes') return ` Статья есть в архивной копии${date}; прочитайте её, прежде чем на неё ссылаться.`
  return ''
}

/** Выдумано, а не изменилось. */
const norCopy = (args: Args) => (String(args['archivedAt'] ?? '') === '' ? '' : `; нет её и в архивной копии${ofDate(String(args['archivedAt'] ?? ''))}`)
const ofProof = (args: Args) => (args['isProvedByCopy'] === 'yes' ? ` Архивная копия${ofDate(String(args['archivedAt'] ?? ''))} подтверждает сказанное.` : '')

function changed(args: Args): string {
  const [more, isClaim] = [Number(args['more'] ?? 0), args['subject'] === 'claim']
  const also = more > 0 ? ` и ещё ${plural(more, ['места', 'мест', 'мест'])}` : ''
  const pronoun = more > 0 ? 'они есть' : isClaim ? 'оно есть' : 'она есть'
  return `На странице больше нет ${isClaim ? 'утверждения' : 'цитаты'} «${String(args['text'] ?? '')}»${also}; в архивной копии${ofDate(String(args['archivedAt'] ?? ''))} ${pronoun}.`
}

const isCopy = (args: Args) => args['against'] === 'archive'
const onPage = (args: Args) => (isCopy(args) ? 'в архивной копии' : 'на странице')
const placeOf = (args: Args, { place }: PlaceWords) => `: «${String(args['text'] ?? '')}» (${place(placeIn(args))}).`

/** One side denies what the other says; the word that denies stands on one side only. */
function denial(args: Args, severity: Finding['severity']): string {
  const [quoted, found] = [String(args['quoted'] ?? ''), String(args['found'] ?? '')]
  const seems = severity === 'error' ? '' : ', по-видимому,'
  if ((quoted === '') === (found === '')) return difference(args, severity, 'сказано обратное')
  return quoted === '' ? `${upper(onPage(args))}${seems} отрицается («${found}») то, что утверждает текст` : `Текст${seems} отрицает («${quoted}») то, что сказано ${onPage(args)}`
}

/** «На странице «17 %», а в тексте «27 %»» */
function difference(args: Args, severity: Finding['severity'], otherwise: string): string {
  const [quoted, found] = [String(args['quoted'] ?? ''), String(args['found'] ?? '')]
  const seems = severity === 'error' ? '' : ', по-видимому,'
  if (quoted === '' && found === '') return `${upper(onPage(args))}${seems} ${otherwise}`
  if (found === '') return `В тексте «${quoted}», чего ${onPage(args)}${seems} нет`
  if (quoted === '') return `${upper(onPage(args))}${seems} стоит «${found}», чего нет в тексте`
  return `${upper(onPage(args))}${seems} «${found}», а в тексте «${quoted}»`
}
