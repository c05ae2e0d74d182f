/** Audits in Russian. */
import type { AuditWords } from '../audit-words.ts'
import { listed, longDate, plural, quoted } from './counting.ts'

export const AUDIT: AuditWords = {
  title: date => `Проверка ссылок ${longDate(date)}`,
  summary: ({ documents, pages, looked, notices, isFirst }) => `${isFirst ? 'Первая проверка: увиденное запомнено' : notices === 0 ? 'Ничего не изменилось' : plural(notices, ['изменение', 'изменения', 'изменений'])}; просмотрено страниц: ${looked} из ${pages}, они цитируются в ${plural(documents, ['документе', 'документах', 'документах'])}.`,
  interrupted: 'Проверка прервана; следующая продолжит с того, что осталось.',
  networkDown: 'Не ответила ни одна страница: похоже, здесь нет сети. Ничего не запомнено, и о страницах ничего не говорится.',
  kinds: {
    died: 'Исчезли', changed: 'Больше этого не говорят', failing: 'Недоступны', certificate: 'Истекают сертификаты', moved: 'Переехали', 'came-back': 'Снова доступны', restored: 'Снова это говорят', 'first-seen': 'Просмотрены впервые',
  },
  notice({ kind, since, movedTo, certificateEndsAt, texts }, reason) {
    const because = reason === '' ? '' : ` (${reason})`
    switch (kind) {
      case 'died': return `нет с ${longDate(since)}${because}`
      case 'failing': return `недоступна с ${longDate(since)}${because}`
      case 'changed': return `с ${longDate(since)} на странице нет ${listed(texts.map(quoted))}`
      case 'restored': return `на странице снова есть ${listed(texts.map(quoted))}`
      case 'certificate': return `сертификат сайта истекает ${longDate(certificateEndsAt ?? '')}`
      case 'moved': return `новый адрес: ${movedTo ?? ''}`
      case 'came-back': return 'снова отвечает'
      case 'first-seen': return 'просмотрена впервые'
    }
  },
  site: (host, count) => `${host}: ${plural(count, ['страница', 'страницы', 'страниц'])}`,
  citedIn: (references, more) => `цитируется: ${listed(more === 0 ? references : [...references, `ещё ${more}`])}`,
  copy: url => `архивная копия: ${url}`,
  unread: 'Документы, которые не удалось прочитать',
  waiting: count => `Ещё ${plural(count, ['страница ждёт', 'страницы ждут', 'страниц ждут'])} следующей проверки: число запросов исчерпано.`,
  doubts: 'Под сомнением, ещё не объявлено',
  more: count => `и ещё ${count}`,
  doubt: (state, since, looks) => `${state} с ${longDate(since)}, ${plural(looks, ['просмотр', 'просмотра', 'просмотров'])}`,
  missing: (since, looks) => `с ${longDate(since)} на странице не находится часть цитируемого, ${plural(looks, ['просмотр', 'просмотра', 'просмотров'])}`,
}
