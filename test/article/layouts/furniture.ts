/** What made-up sites put around a story: menus, other headlines, comments, notices, in the story's language and another each time. */
import type { Story } from './stories.ts'

export interface Furniture {
  readonly site: string
  readonly menu: readonly string[]
  readonly others: readonly string[]
  readonly summaries: readonly string[]
  readonly comments: readonly string[]
  readonly readers: readonly string[]
  readonly cookies: string
  readonly rights: string
  readonly words: Words
  /** A date as a person writes it: `day` alone, or with its time. */
  readonly written: (at: Story['at'], hasTime?: boolean) => string
}

interface Words {
  readonly home: string; readonly more: string; readonly alsoRead: string; readonly comments: string; readonly reply: string; readonly share: string; readonly tags: string; readonly by: string
  readonly print: string; readonly photo: string; readonly views: string; readonly updated: string; readonly next: string; readonly popular: string; readonly subscribe: string; readonly search: string; readonly back: string
}

const RUSSIAN: Furniture = {
  site: 'Полесский курьер',
  menu: ['Главная', 'Новости', 'Общество', 'Экономика', 'Культура', 'Спорт', 'Происшествия', 'Афиша', 'О редакции', 'Контакты'],
  others: ['Паром через залив вернётся весной', 'Сколько стоит починить старый мост', 'Школьники вырастили самую большую тыкву области', 'Автобусы по выходным пойдут чаще', 'В парке высадили двести лип', 'На вокзале сменили часы', 'Кто построит новую поликлинику', 'Зимний каток откроют раньше обычного'],
  summaries: ['Перевозчик обещает шесть рейсов в день и скидку для жителей острова.', 'Смету пересчитали трижды, и каждый раз выходило дороже.', 'Тыкву весом 214 килограммов везли на прицепе через весь город.', 'Расписание повесят на остановках в понедельник.'],
  comments: ['Давно пора было это сделать, мы писали туда каждый год и получали отписки.', 'А кто посчитает, во что это обошлось нам всем? Молчите? Вот то-то и оно.', 'Был там на выходных с детьми, всё понравилось, только негде поставить машину.', 'Спасибо журналисту за статью, наконец-то написали без вранья и по делу.', 'Пусть лучше дорогу сделают, а то до деревни только на тракторе и проедешь.'],
  readers: ['Гость', 'Степаныч', 'olga_77', 'Витебчанин', 'Мимо проходил'],
  cookies: 'Мы используем файлы cookie, чтобы сайт работал лучше. Оставаясь на сайте, вы соглашаетесь с их обработкой и с политикой в отношении персональных данных.',
  rights: 'При использовании материалов активная ссылка на сайт обязательна. Редакция не несёт ответственности за мнения, высказанные в комментариях читателей. Свидетельство о регистрации № 1234 от 01.02.2010.',
  words: { home: 'Главная', more: 'Подробнее', alsoRead: 'Читайте также', comments: 'Комментарии', reply: 'Ответить', share: 'Поделиться', tags: 'Теги', by: 'Автор', print: 'Версия для печати', photo: 'Фото', views: 'Просмотров', updated: 'Обновлено', next: 'Следующая', popular: 'Самое читаемое', subscribe: 'Подписывайтесь на наш Telegram-канал', search: 'Поиск по сайту', back: 'Возврат к списку' },
  written: ([year, month, day, hour, minute], hasTime = false) => `${day} ${['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'][month - 1] ?? ''} ${year}${hasTime ? `, ${two(hour)}:${two(minute)}` : ''}`,
}

const BELARUSIAN: Furniture = {
  ...RUSSIAN,
  site: 'Дзвінскі край',
  menu: ['Галоўная', 'Навіны', 'Грамадства', 'Эканоміка', 'Культура', 'Спорт', 'Гісторыя', 'Пра рэдакцыю', 'Кантакты'],
  others: ['Паром праз затоку вернецца вясной', 'Колькі каштуе адрамантаваць стары мост', 'Школьнікі вырасцілі самы вялікі гарбуз вобласці', 'Аўтобусы па выхадных пойдуць часцей', 'У парку высадзілі дзвесце ліп', 'На вакзале памянялі гадзіннік'],
  summaries: ['Перавозчык абяцае шэсць рэйсаў на дзень і зніжку для жыхароў.', 'Каштарыс пералічылі тройчы, і кожны раз выходзіла даражэй.', 'Гарбуз вагой 214 кілаграмаў везлі праз увесь горад.'],
  comments: ['Даўно трэба было гэта зрабіць, мы пісалі туды кожны год.', 'Быў там на выхадных з дзецьмі, усё спадабалася.', 'Дзякуй журналісту за артыкул, нарэшце напісалі па справе.'],
  cookies: 'Мы выкарыстоўваем файлы cookie, каб сайт працаваў лепш. Застаючыся на сайце, вы пагаджаецеся з іх апрацоўкай.',
  rights: 'Пры выкарыстанні матэрыялаў спасылка на сайт абавязковая. Рэдакцыя не нясе адказнасці за меркаванні чытачоў.',
  words: { home: 'Галоўная', more: 'Падрабязней', alsoRead: 'Чытайце таксама', comments: 'Каментарыі', reply: 'Адказаць', share: 'Падзяліцца', tags: 'Тэгі', by: 'Аўтар', print: 'Версія для друку', photo: 'Фота', views: 'Праглядаў', updated: 'Абноўлена', next: 'Наступная', popular: 'Папулярнае', subscribe: 'Падпісвайцеся на наш Telegram-канал', search: 'Пошук па сайце', back: 'Вярнуцца да спісу' },
  written: ([year, month, day, hour, minute], hasTime = false) => `${day} ${['студзеня', 'лютага', 'сакавіка', 'красавіка', 'мая', 'чэрвеня', 'ліпеня', 'жніўня', 'верасня', 'кастрычніка', 'лістапада', 'снежня'][month - 1] ?? ''} ${year}${hasTime ? ` ${two(hour)}:${two(minute)}` : ''}`,
}

const ENGLISH: Furniture = {
  site: 'The Coast Herald',
  menu: ['Home', 'News', 'Business', 'Culture', 'Sport', 'Weather', 'Jobs', 'About us', 'Contact'],
  others: ['Ferry across the bay returns in spring', 'What it costs to mend the old bridge', 'Pupils grow the largest pumpkin of the county', 'Buses run more often on Sundays', 'Two hundred limes planted in the park', 'The station gets a new clock'],
  summaries: ['The company promises six crossings a day and a discount for islanders.', 'The estimate was made three times, and each time it grew.', 'The pumpkin was taken through the town on a trailer.'],
  comments: ['About time somebody did this, we have been writing to them every year.', 'And who will pay for all of that in the end? Nobody ever says.', 'We were there last weekend with the children and liked it, but there is nowhere to park.'],
  readers: ['Guest', 'old_salt', 'marge77', 'Anonymous'],
  cookies: 'We use cookies to make this site work better. By staying here you agree to our use of them and to our policy on personal data.',
  rights: 'All rights reserved. No part of this site may be reproduced without the written permission of the publisher.',
  words: { home: 'Home', more: 'Read more', alsoRead: 'Read also', comments: 'Comments', reply: 'Reply', share: 'Share this', tags: 'Tags', by: 'By', print: 'Print', photo: 'Photo', views: 'Views', updated: 'Updated', next: 'Next', popular: 'Most read', subscribe: 'Subscribe to our newsletter', search: 'Search', back: 'Back to the list' },
  written: ([year, month, day, hour, minute], hasTime = false) => `${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][month - 1] ?? ''} ${day}, ${year}${hasTime ? ` ${two(hour)}:${two(minute)}` : ''}`,
}

const KAZAKH: Furniture = {
  ...RUSSIAN,
  site: 'Дала жаңалықтары',
  menu: ['Басты бет', 'Жаңалықтар', 'Қоғам', 'Экономика', 'Мәдениет', 'Спорт', 'Байланыс'],
  others: ['Көктемде паром қайта жүреді', 'Ескі көпірді жөндеу қанша тұрады', 'Оқушылар ең үлкен асқабақ өсірді', 'Демалыс күндері автобустар жиі жүреді', 'Саябаққа екі жүз жөке отырғызылды'],
  cookies: 'Біз сайттың жақсы жұмыс істеуі үшін cookie файлдарын қолданамыз. Сайтта қала отырып, сіз оларды өңдеуге келісесіз.',
  rights: 'Материалдарды пайдаланған кезде сайтқа сілтеме жасау міндетті.',
  words: { ...RUSSIAN.words, home: 'Басты бет', more: 'Толығырақ', alsoRead: 'Тағы оқыңыз', comments: 'Пікірлер', share: 'Бөлісу', tags: 'Тегтер', by: 'Автор', photo: 'Фото', subscribe: 'Telegram-арнамызға жазылыңыз', popular: 'Көп оқылған' },
  written: ([year, month, day, hour, minute], hasTime = false) => `${day} ${['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'][month - 1] ?? ''} ${year}${hasTime ? `, ${two(hour)}:${two(minute)}` : ''}`,
}

const UZBEK: Furniture = {
  ...ENGLISH,
  site: 'Zarafshon xabarlari',
  menu: ['Bosh sahifa', 'Yangiliklar', 'Jamiyat', 'Iqtisodiyot', 'Madaniyat', 'Sport', 'Aloqa'],
  others: ['Bahorda parom yana qatnaydi', 'Eski ko‘prikni tuzatish qancha turadi', 'O‘quvchilar eng katta qovoq yetishtirdi', 'Dam olish kunlari avtobuslar tez-tez qatnaydi'],
  rights: 'Materiallardan foydalanilganda saytga havola qilish shart.',
  words: { ...ENGLISH.words, home: 'Bosh sahifa', more: 'Batafsil', alsoRead: 'Mavzuga oid', comments: 'Izohlar', share: 'Ulashish', tags: 'Teglar', by: 'Muallif' },
  written: ([year, month, day, hour, minute], hasTime = false) => `${day} ${['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avgust', 'sentabr', 'oktabr', 'noyabr', 'dekabr'][month - 1] ?? ''} ${year}${hasTime ? `, ${two(hour)}:${two(minute)}` : ''}`,
}

export const FURNITURE: Readonly<Record<Story['language'], Furniture>> = { ru: RUSSIAN, be: BELARUSIAN, en: ENGLISH, kk: KAZAKH, uz: UZBEK, uk: RUSSIAN }

export const two = (value: number) => String(value).padStart(2, '0')
