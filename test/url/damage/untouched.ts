/** Addresses that look damaged and are right, and notes without any address. */
import type { Chance } from './chance.ts'
import { regionalHeadline, romanTitle, slugOf, worldHeadline } from './headlines.ts'
import type { UntouchedKind } from './kinds.ts'
import { addressFrom, regionalAddress, worldAddress, type Address } from './sites.ts'
import { CYRILLIC_TITLES, ENGLISH_TITLES } from './words.ts'

type SingleKind = Exclude<UntouchedKind, 'neighbours' | 'several' | 'no-address'>

/** An address of a kind that repair must leave as it is. */
export function untouchedAddress(chance: Chance, kind: SingleKind): Address {
  if (kind === 'plain') return anyAddress(chance)
  const made = chance.happens(0.5) ? regionalHeadline(chance) : worldHeadline(chance)
  return addressFrom(MARKED[kind](chance, slugOf(made.english, 'passport'), anyAddress(chance).url), kind, made)
}

export function anyAddress(chance: Chance): Address {
  return chance.happens(0.6) ? regionalAddress(chance) : worldAddress(chance)
}

/** Two addresses of one site that differ in one digit of their code. */
export function neighbours(chance: Chance): readonly [string, string] {
  for (;;) {
    const { url, code } = anyAddress(chance)
    if (code === null) continue
    const places = Array.from(url, (letter, place) => ({ letter, place })).filter(({ letter, place }) => place >= code[0] && place < code[1] && /\d/.test(letter))
    if (places.length < 3) continue
    const { letter, place } = chance.pick(places)
    const other = String((Number(letter) + chance.whole(1, 9)) % 10)
    return [url, url.slice(0, place) + other + url.slice(place + 1)]
  }
}

/** A note that names no web address, whatever it looks like. */
export function noteWithoutAddress(chance: Chance): string {
  const year = chance.whole(1975, 2024), page = chance.whole(3, 420)
  const title = chance.happens(0.5) ? worldHeadline(chance).english : regionalHeadline(chance).russian ?? ''
  const author = chance.pick(['Smith, J.', 'Иванов И. И.', 'Petrov A.', 'Ковалева Н. С.', 'OECD', 'Müller, K.', 'Лебедев С. Н.', 'World Bank'])
  const digits = (length: number) => chance.code(length, '0123456789')
  return chance.pick([
    () => `${author} ${title}. Minsk, ${year}. ${page} p.`,
    () => `${author} ${title} // Вопросы экономики. – ${year}. – № ${chance.whole(1, 12)}. – С. ${page}–${page + 9}.`,
    () => `Ibid. P. ${page}.`, () => `Там же. С. ${page}.`, () => `Op. cit., p. ${page}.`, () => `See note ${chance.whole(1, 90)} above.`,
    () => `${author} ${title}. ISBN 978-${digits(1)}-${digits(4)}-${digits(4)}-${digits(1)}.`,
    () => `${title}. ISSN ${digits(4)}-${digits(4)}, vol. ${chance.whole(1, 40)}.${chance.whole(1, 9)}, pp. ${page}-${page + 12}.`,
    () => `${title}. URL: https://`, () => `${title}. Available at: www.`, () => `${title}. URL: http://.`, () => `${title} [Electronic resource]. – URL: https://www.`,
    () => `E-mail: ${chance.pick(['info', 'press.office', 'ivanov_p', 'n.kovaleva'])}@${chance.pick(['belstat.gov.by', 'mail.ru', 'gmail.com', 'cis.minsk.by'])}`,
    () => `Letter to the author (${chance.pick(['petrova', 'office'])}@${chance.pick(['bsu.by', 'example.org'])}), ${year}.`,
    () => `In ${year} the share was ${chance.whole(1, 90)}.${digits(2)} per cent (${chance.whole(1, 9)}.${digits(1)} in ${year - 1}).`,
    () => `Расчеты автора по данным Белстата; ${chance.whole(1, 90)},${digits(1)}% в ${year} г.`,
    () => `${title}; ст. ${chance.whole(1, 99)}.${chance.whole(1, 9)}.${chance.whole(1, 9)} Договора от ${chance.whole(1, 28)}.0${chance.whole(1, 9)}.${year}.`,
    () => `${author} (${year}). ${title}. Routledge, New York/London, ch. ${chance.whole(1, 12)}.${chance.whole(1, 9)}.`,
    () => `Interview with the minister, ${chance.whole(1, 28)}.0${chance.whole(1, 9)}.${year}, Minsk.`,
    () => `Национальный реестр правовых актов, ${year}, № ${chance.whole(1, 200)}, ${chance.whole(1, 9)}/${digits(4)}.`,
    () => `${title} [Электронный ресурс]. – Режим доступа: (дата обращения: ${chance.whole(10, 28)}.0${chance.whole(1, 9)}.${Math.max(year, 2005)}).`,
    () => `ГОСТ Р 7.0.5-2008, п. ${chance.whole(4, 9)}.${chance.whole(1, 9)}; см. также табл. ${chance.whole(1, 9)}.${chance.whole(1, 9)}.`,
  ])()
}

const CODE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const HOSTS = ['www.belta.by', 'e-cis.info', 'www.policywatch.org', 'historytoday.net', 'www.cci.by', 'energy-monitor.com'] as const

const MARKED: Readonly<Record<Exclude<SingleKind, 'plain'>, (chance: Chance, slug: string, inner: string) => string>> = {
  'repeats-itself': (chance, slug) => chance.pick([
    () => `https://${chance.pick(HOSTS)}/news/news/⟦${chance.whole(100, 99999)}⟧`,
    () => `https://${chance.pick(HOSTS)}/en/en/⟪${slug}⟫/`,
    () => `https://www.policywatch.org/reports/⟪${slug}⟫/⟪${slug}⟫.pdf`,
    () => `https://odkb-csto.org/news/news_odkb/⟪${slug}⟫/`,
    () => 'https://github.com/silkroad/silkroad/blob/main/silkroad/index.md',
    () => `https://historytoday.net/archive/archive/⟦${chance.whole(1990, 2020)}⟧/`,
  ])(),
  mirror: (chance, slug) => chance.pick([
    () => `https://mirror.historytoday.net/www.historytoday.net/⟪${slug}⟫.html`,
    () => `http://mirror.belstat.by/belstat.by/files/⟪${slug}⟫.pdf`,
    () => `https://ftp.mirrors.org/pub/www.gnu.org/software/⟦${chance.code(4, '0123456789')}⟧/`,
  ])(),
  'address-in-query': (chance, _slug, inner) => chance.pick([
    () => `https://docs.google.com/viewer?url=⟦${inner}⟧`,
    () => `https://view.officeapps.live.com/op/view.aspx?src=⟦${encodeURIComponent(inner)}⟧`,
    () => `https://www.policywatch.org/show?doc=⟦${inner}⟧`,
  ])(),
  archive: (chance, _slug, inner) => chance.pick([
    () => `https://web.archive.org/web/⟦${chance.whole(2008, 2024)}0${chance.whole(1, 9)}1${chance.whole(0, 9)}${chance.code(2, '01')}${chance.code(4, '012345')}/${inner}⟧`,
    () => `http://archive.org/wayback/available?url=⟦${inner}⟧`,
    () => `https://webcache.googleusercontent.com/search?q=cache:⟦${inner}⟧`,
    () => `https://archive.ph/⟦${chance.whole(2015, 2023)}0${chance.whole(1, 9)}12/${inner}⟧`,
  ])(),
  translator: (chance, _slug, inner) => chance.pick([
    () => `https://translate.google.com/translate?sl=ru&tl=en&u=⟦${inner}⟧`,
    () => `https://translate.yandex.ru/translate?lang=ru-en&url=⟦${encodeURIComponent(inner)}⟧`,
  ])(),
  redirector: (chance, _slug, inner) => chance.pick([
    () => `https://www.google.com/url?q=⟦${inner}⟧`,
    () => `https://out.policywatch.org/away?to=⟦${encodeURIComponent(inner)}⟧`,
    () => `https://vk.com/away.php?to=⟦${encodeURIComponent(inner)}⟧`,
  ])(),
  sharer: (chance, _slug, inner) => chance.pick([
    () => `https://www.facebook.com/sharer/sharer.php?u=⟦${encodeURIComponent(inner)}⟧`,
    () => `https://twitter.com/intent/tweet?url=⟦${encodeURIComponent(inner)}⟧`,
    () => `https://t.me/share/url?url=⟦${inner}⟧`,
  ])(),
  parentheses: chance => `https://en.wikipedia.org/wiki/${chance.pick(ENGLISH_TITLES.filter(title => title.includes('(')))}`,
  'doi-brackets': chance => `https://doi.org/⟦10.1016/S0${chance.code(3, '0123456789')}-${chance.code(4, '0123456789')}(${chance.whole(10, 22)})${chance.code(5, '0123456789')}-${chance.whole(0, 9)}⟧`,
  'doi-angles': chance => `https://doi.org/⟦10.1002/(SICI)1097-0258(199${chance.whole(0, 9)}0815)${chance.whole(10, 40)}:${chance.whole(1, 12)}<${chance.whole(100, 800)}::AID-SIM${chance.whole(100, 900)}>3.0.CO;2-${chance.pick(['2', 'B', 'Q', 'X'])}⟧`,
  'cyrillic-path': chance => `https://ru.wikipedia.org/wiki/⟦${chance.happens(0.4) ? encodeURIComponent(chance.pick(CYRILLIC_TITLES)) : chance.pick(CYRILLIC_TITLES)}⟧`,
  'cyrillic-host': chance => chance.pick([`http://президент.рф/news/⟦${chance.whole(1000, 9999)}⟧`, 'https://культура.рф/', `https://правительство.рф/docs/⟦${chance.whole(100, 9999)}⟧/`, `https://минобрнауки.рф/`]),
  punycode: chance => chance.pick([`http://⟦xn--d1abbgf6aiiy.xn--p1ai⟧/news/⟦${chance.whole(1000, 9999)}⟧`, `https://⟦xn--80aaxridipd.xn--p1ai⟧/documents/⟦${chance.whole(10, 999)}⟧/`, `https://⟦xn--mnchen-3ya.de⟧/`]),
  port: (chance, slug) => `http://${chance.pick(['library.bsu.by', 'elib.policywatch.org', 'data.energy-monitor.com'])}:⟦${chance.pick([8080, 8443, 81, 8888])}⟧/${chance.pick([`handle/⟦${chance.whole(100, 9999)}⟧`, `⟪${slug}⟫`])}`,
  fragment: (chance, slug) => chance.pick([`https://en.wikipedia.org/wiki/${chance.pick(ENGLISH_TITLES)}#History`, `https://www.policywatch.org/⟪${slug}⟫#section-⟦${chance.whole(1, 9)}⟧`, `https://app.energy-monitor.com/#!/report/⟦${chance.whole(10, 999)}⟧`]),
  'text-fragment': (chance, slug) => `https://www.historytoday.net/articles/⟪${slug}⟫#:~:text=⟦${chance.pick(['trade%20turnover', 'the%20agreement,signed', 'grew%20by%20half'])}⟧`,
  'short-link': chance => chance.pick([`https://bit.ly/⟦3${chance.code(6, CODE)}⟧`, `https://goo.gl/⟦${chance.code(6, CODE)}⟧`, `https://tinyurl.com/⟦y${chance.code(7, CODE.slice(26))}⟧`, `https://t.co/⟦${chance.code(10, CODE)}⟧`, `https://clck.ru/⟦${chance.code(5, CODE)}⟧`, `https://youtu.be/⟦${chance.code(11, CODE)}⟧`, `https://is.gd/⟦${chance.code(6, CODE)}⟧`]),
}

/** A title as the note gives it, or `null`: many notes have none. */
export function titleFor(chance: Chance, address: Address): string | null {
  const { headline, romanization } = address
  if (headline === null) return null
  if (headline.russian === null || romanization === null) return chance.happens(0.75) ? headline.english : null
  return chance.weighted<string | null>([[headline.russian, 30], [headline.english, 30], [romanTitle(headline.russian, romanization), 20], [null, 20]])
}
