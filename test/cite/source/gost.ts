/** Citations in the manners of GOST, with what is printed in them. */
import type { Expected } from './expected.ts'

export type Row = readonly [text: string, expected: Expected]

const style = 'gost'

export const GOST_ROWS: readonly Row[] = [
  // 7.1, Russian
  ['Иванов, И. И. Речные порты / И. И. Иванов. – Минск : Наука, 2019. – 256 с.', { style, authors: ['Иванов|И. И.'], title: 'Речные порты', place: 'Минск', publisher: 'Наука', year: 2019 }],
  ['Иванов, И. И. Речные порты : учебное пособие / И. И. Иванов, П. П. Петров. – М. : Наука, 2018. – 256 с.', { style, authors: ['Иванов|И. И.', 'Петров|П. П.'], title: 'Речные порты : учебное пособие', place: 'М.', publisher: 'Наука', year: 2018 }],
  ['Петров, П. П. О мостах / П. П. Петров // Вестник рек. – 2019. – № 3. – С. 12–18.', { style, authors: ['Петров|П. П.'], title: 'О мостах', container: 'Вестник рек', issue: '3', pages: '12–18', year: 2019 }],
  ['Петров, П. П. О мостах / П. П. Петров // Вестник рек. – 2019. – Т. 5, № 3. – С. 12-18.', { style, authors: ['Петров|П. П.'], title: 'О мостах', container: 'Вестник рек', volume: '5', issue: '3', pages: '12–18', year: 2019 }],
  ['Сидорова, А. А. Лодки и люди / А. А. Сидорова [и др.] // Вестник рек. – 2020. – № 1. – С. 7.', { style, authors: ['Сидорова|А. А.'], title: 'Лодки и люди', container: 'Вестник рек', issue: '1', pages: '7', year: 2020 }],
  ['О водном транспорте / М-во транспорта Респ. Беларусь. – Минск : Транспорт, 2017. – 48 с.', { style, authors: ['М-во транспорта Респ. Беларусь'], title: 'О водном транспорте', place: 'Минск', publisher: 'Транспорт', year: 2017 }],
  ['Порты страны : сборник статей / под ред. И. И. Иванова. – СПб. : Питер, 2016. – 300 с.', { style, title: 'Порты страны : сборник статей', place: 'СПб.', publisher: 'Питер', year: 2016 }],
  ['Речной флот растёт [Электронный ресурс]. – 2021. – Режим доступа: https://news.example/flot-2021. – Дата доступа: 12.03.2021.', { kind: 'web', style, title: 'Речной флот растёт', year: 2021, accessed: '2021-03-12', urls: ['https://news.example/flot-2021'] }],
  ['Смирнова, О. В. Речной флот растёт [Электронный ресурс] / О. В. Смирнова. – 2021. – Режим доступа: https://news.example/flot-2021. – Дата доступа: 01.12.2021.', { kind: 'web', style, authors: ['Смирнова|О. В.'], title: 'Речной флот растёт', year: 2021, accessed: '2021-12-01', urls: ['https://news.example/flot-2021'] }],
  ['Смирнова, О. В. Речной флот растёт [Электронный ресурс] / О. В. Смирнова // Газета рек. – 2021. – 3 марта. – Режим доступа: https://news.example/flot. – Дата доступа: 05.03.2021.', { kind: 'web', style, authors: ['Смирнова|О. В.'], title: 'Речной флот растёт', container: 'Газета рек', year: 2021, issued: '2021-03-03', accessed: '2021-03-05', urls: ['https://news.example/flot'] }],
  // 7.1, Belarusian
  ['Іваноў, І. І. Рачныя парты / І. І. Іваноў. – Мінск : Навука, 2019. – 256 с.', { style, authors: ['Іваноў|І. І.'], title: 'Рачныя парты', place: 'Мінск', publisher: 'Навука', year: 2019 }],
  ['Пятроў, П. П. Пра масты / П. П. Пятроў // Веснік рэк. – 2019. – Т. 5, № 3. – С. 12–18.', { style, authors: ['Пятроў|П. П.'], title: 'Пра масты', container: 'Веснік рэк', volume: '5', issue: '3', pages: '12–18', year: 2019 }],
  ['Рачны флот расце [Электронны рэсурс]. – 2021. – Рэжым доступу: https://news.example/flot-be. – Дата доступу: 12.03.2021.', { kind: 'web', style, title: 'Рачны флот расце', year: 2021, accessed: '2021-03-12', urls: ['https://news.example/flot-be'] }],
  ['Рачны флот расце [Электронны рэсурс]. – Рэжым доступу: https://news.example/flot-be. – Дата звароту: 2 лютага 2021 г.', { kind: 'web', style, title: 'Рачны флот расце', accessed: '2021-02-02', urls: ['https://news.example/flot-be'] }],
  ['Гарэлік, А. Мост / А. Гарэлік // Рака. – 2018. – № 4. – С. 5.', { style, authors: ['Гарэлік|А.'], title: 'Мост', container: 'Рака', issue: '4', pages: '5', year: 2018 }],
  // 7.1, English
  ['Grey, A. The smallest boat / A. Grey // Rivers. – 2019. – No. 3. – P. 12.', { style, authors: ['Grey|A.'], title: 'The smallest boat', container: 'Rivers', issue: '3', pages: '12', year: 2019 }],
  ['Grey, A.B. Harbours - a way to the sea / A.B. Grey // Rivers. - 2019. - Vol. 4, No. 3. - P. 12-19.', { style, authors: ['Grey|A.B.'], title: 'Harbours - a way to the sea', container: 'Rivers', volume: '4', issue: '3', pages: '12–19', year: 2019 }],
  ['Nine seats [Electronic resource]. - 2021. - URL: https://news.example/seats-3', { kind: 'web', style, title: 'Nine seats', year: 2021, urls: ['https://news.example/seats-3'] }],
  ['Nine seats [Electronic resource]. -2021 . - URL: https://news.example/seats-3', { kind: 'web', style, title: 'Nine seats', year: 2021, urls: ['https://news.example/seats-3'] }],
  ['Brown, B. "Nine" seats: who sits there? [Electronic resource] / B. Brown. - 2021. - Mode of access: https://news.example/seats-3. – Date of access: 03.04.2021.', { kind: 'web', style, authors: ['Brown|B.'], title: '"Nine" seats: who sits there?', year: 2021, accessed: '2021-04-03', urls: ['https://news.example/seats-3'] }],
  ['Brown, B. Nine seats / B. Brown. - Minsk : Science, 2015. - 120 p.', { style, authors: ['Brown|B.'], title: 'Nine seats', place: 'Minsk', publisher: 'Science', year: 2015 }],
  // 7.0.5
  ['Иванов И. И. Речные порты. М. : Наука, 2019. 256 с.', { style, authors: ['Иванов|И. И.'], title: 'Речные порты', place: 'М.', publisher: 'Наука', year: 2019 }],
  ['Иванов И. И., Петров П. П. Речные порты. СПб.: Питер, 2018. С. 45.', { style, authors: ['Иванов|И. И.', 'Петров|П. П.'], title: 'Речные порты', place: 'СПб.', publisher: 'Питер', pages: '45', year: 2018 }],
  ['Иванов И.И. Речные порты // Вестник рек. 2019. № 3. С. 12–18.', { style, authors: ['Иванов|И.И.'], title: 'Речные порты', container: 'Вестник рек', issue: '3', pages: '12–18', year: 2019 }],
  ['Иванов И. И. Речные порты // Вестник рек. 2019. Т. 5, № 3. С. 12–18. DOI: 10.1000/rek.2019.3', { kind: 'web', style, authors: ['Иванов|И. И.'], title: 'Речные порты', container: 'Вестник рек', volume: '5', issue: '3', pages: '12–18', year: 2019, doi: '10.1000/rek.2019.3', urls: ['https://doi.org/10.1000/rek.2019.3'] }],
  ['Речной флот растёт // Газета рек : [сайт]. 2021. 3 марта. URL: https://news.example/flot (дата обращения: 12.03.2021).', { kind: 'web', style, title: 'Речной флот растёт', container: 'Газета рек', year: 2021, issued: '2021-03-03', accessed: '2021-03-12', urls: ['https://news.example/flot'] }],
  ['Речной флот растёт. URL: https://news.example/flot (дата обращения: 12 марта 2021 г.).', { kind: 'web', title: 'Речной флот растёт', accessed: '2021-03-12', urls: ['https://news.example/flot'] }],
  ['Петрова А. Лодки. М., 2020. С. 8.', { style, authors: ['Петрова|А.'], title: 'Лодки', place: 'М.', pages: '8', year: 2020 }],
  ['И. И. Иванов, П. П. Петров. Речные порты // Вестник рек. 2017. № 9. С. 1–4.', { style, authors: ['Иванов|И. И.', 'Петров|П. П.'], title: 'Речные порты', container: 'Вестник рек', issue: '9', pages: '1–4', year: 2017 }],
  ['Иванов И. И. и др. Речные порты // Вестник рек. 2017. Вып. 9. С. 1–4.', { style, authors: ['Иванов|И. И.'], title: 'Речные порты', container: 'Вестник рек', issue: '9', pages: '1–4', year: 2017 }],
  ['Іваноў І. І., Пятроў П. П. Рачныя парты. Мінск : Навука, 2014. 80 с.', { style, authors: ['Іваноў|І. І.', 'Пятроў|П. П.'], title: 'Рачныя парты', place: 'Мінск', publisher: 'Навука', year: 2014 }],
  // 7.0.100
  ['Иванов, И. И. Речные порты / И. И. Иванов. – Москва : Наука, 2019. – 256 с. – ISBN 978-3-16-148410-0. – Текст : непосредственный.', { style, authors: ['Иванов|И. И.'], title: 'Речные порты', place: 'Москва', publisher: 'Наука', year: 2019, isbn: '9783161484100' }],
  ['Петров, П. П. О мостах / П. П. Петров, И. И. Иванов. – Текст : непосредственный // Вестник рек. – 2019. – № 3. – С. 12–18.', { style, authors: ['Петров|П. П.', 'Иванов|И. И.'], title: 'О мостах', container: 'Вестник рек', issue: '3', pages: '12–18', year: 2019 }],
  ['Петров, П. П. О мостах / П. П. Петров. – Текст : электронный // Газета рек : [сайт]. – 2021. – 3 марта. – URL: https://news.example/mosty (дата обращения: 12.03.2021).', { kind: 'web', style, authors: ['Петров|П. П.'], title: 'О мостах', container: 'Газета рек', year: 2021, issued: '2021-03-03', accessed: '2021-03-12', urls: ['https://news.example/mosty'] }],
  ['Реки страны : официальный сайт. – URL: https://rivers.example/ (дата обращения: 12.03.2021). – Текст : электронный.', { kind: 'web', style, title: 'Реки страны : официальный сайт', accessed: '2021-03-12', urls: ['https://rivers.example/'] }],
  ['Вестник рек : журнал. – Минск : Рака, 2015. – ISSN 0378-5955.', { style, title: 'Вестник рек : журнал', place: 'Минск', publisher: 'Рака', year: 2015, issn: '0378-5955' }],
  ['Иванов, И. И. Порты «Север» и «Юг» / И. И. Иванов. – Москва ; Минск : Наука, 2012. – 90 с.', { style, authors: ['Иванов|И. И.'], title: 'Порты «Север» и «Юг»', place: 'Москва ; Минск', publisher: 'Наука', year: 2012 }],
  ['Петров, П. П. О мостах / П. П. Петров // Реки и люди : материалы конф., Минск, 3 мая 2018 г. / редкол.: И. И. Иванов. – Минск : БГУ, 2018. – С. 5–8.', { style, authors: ['Петров|П. П.'], title: 'О мостах', container: 'Реки и люди : материалы конф., Минск', publisher: 'БГУ', place: 'Минск', pages: '5–8', year: 2018 }],
  ['Grey, A. Boats / A. Grey. – Text : electronic // Rivers. – 2021. – Vol. 2. – URL: https://rivers.example/boats (accessed: 12.03.2021).', { kind: 'web', style, authors: ['Grey|A.'], title: 'Boats', container: 'Rivers', volume: '2', year: 2021, accessed: '2021-03-12', urls: ['https://rivers.example/boats'] }],
  ['Иванов, И. И. Речные порты / И. И. Иванов. – Минск : Наука, 2019. – ISBN 978-3-16-148410-1.', { style, authors: ['Иванов|И. И.'], title: 'Речные порты', place: 'Минск', publisher: 'Наука', year: 2019 }],
]
