/** Citations of less common make, with what is printed in them. */
import type { Row } from './gost.ts'

export const FURTHER_ROWS: readonly Row[] = [
  // newspapers, laws, sites
  ['Смирнова, О. Паром вернулся / О. Смирнова // Газета рек. – 2021. – 3 марта. – С. 2.', { style: 'gost', authors: ['Смирнова|О.'], title: 'Паром вернулся', container: 'Газета рек', pages: '2', year: 2021, issued: '2021-03-03' }],
  ['Смірнова, В. Паром вярнуўся / В. Смірнова // Газета рэк. – 2021. – 3 сакавіка. – С. 2.', { style: 'gost', authors: ['Смірнова|В.'], title: 'Паром вярнуўся', container: 'Газета рэк', pages: '2', year: 2021, issued: '2021-03-03' }],
  ['Паром вернулся // Газета рек. 2021. № 15. С. 2.', { style: 'gost', title: 'Паром вернулся', container: 'Газета рек', issue: '15', pages: '2', year: 2021 }],
  ['Реки страны [Электронный ресурс]. – Режим доступа: https://rivers.example/. – Дата доступа: 07.08.2020.', { kind: 'web', style: 'gost', title: 'Реки страны', accessed: '2020-08-07', urls: ['https://rivers.example/'] }],
  ['Рэкі краіны [Электронны рэсурс] // Партал рэк. – Рэжым доступу: https://rivers.example/be. – Дата доступу: 07.08.2020.', { kind: 'web', style: 'gost', title: 'Рэкі краіны', container: 'Партал рэк', accessed: '2020-08-07', urls: ['https://rivers.example/be'] }],
  ['Rivers of the land [Electronic resource] // Portal of rivers. – Mode of access: https://rivers.example/en. – Date of access: 07.08.2020.', { kind: 'web', style: 'gost', title: 'Rivers of the land', container: 'Portal of rivers', accessed: '2020-08-07', urls: ['https://rivers.example/en'] }],
  ['Іваноў, І. І. Парты / І. І. Іваноў [і інш.] // Веснік рэк. – 2012. – № 2. – С. 3–9.', { style: 'gost', authors: ['Іваноў|І. І.'], title: 'Парты', container: 'Веснік рэк', issue: '2', pages: '3–9', year: 2012 }],
  ['Парты краіны : зборнік / пад рэд. І. І. Іванова. – Мінск : Навука, 2010. – 90 с.', { style: 'gost', title: 'Парты краіны : зборнік', place: 'Мінск', publisher: 'Навука', year: 2010 }],
  ['Порты страны / сост. И. И. Иванов ; под ред. П. П. Петрова. – Минск : Наука, 2011. – 90 с.', { style: 'gost', title: 'Порты страны', place: 'Минск', publisher: 'Наука', year: 2011 }],
  ['Порты / И. И. Иванов ; пер. П. П. Петрова. – Минск : Наука, 2011. – 90 с.', { style: 'gost', authors: ['Иванов|И. И.'], title: 'Порты', place: 'Минск', publisher: 'Наука', year: 2011 }],
  ['Иванов И. И. Что такое «порт»? // Вестник рек. 2019. № 3. С. 12.', { style: 'gost', authors: ['Иванов|И. И.'], title: 'Что такое «порт»?', container: 'Вестник рек', issue: '3', pages: '12', year: 2019 }],
  ['Римский-Корсаков А. П. Моря. СПб. : Питер, 2009. Т. 2. С. 4.', { style: 'gost', authors: ['Римский-Корсаков|А. П.'], title: 'Моря', place: 'СПб.', publisher: 'Питер', volume: '2', pages: '4', year: 2009 }],
  ['См.: Иванов И. И. Порты. М. : Наука, 2019. С. 5.', { style: 'gost', authors: ['Иванов|И. И.'], title: 'Порты', place: 'М.', publisher: 'Наука', pages: '5', year: 2019 }],
  ['Гл.: Іваноў І. І. Парты. Мінск : Навука, 2019. С. 5.', { style: 'gost', authors: ['Іваноў|І. І.'], title: 'Парты', place: 'Мінск', publisher: 'Навука', pages: '5', year: 2019 }],
  // no manner at all
  ['https://news.example/nine', { kind: 'web', urls: ['https://news.example/nine'] }],
  ['Nine seats: https://news.example/nine', { kind: 'web', title: 'Nine seats', urls: ['https://news.example/nine'] }],
  ['"Nine seats", https://news.example/nine', { kind: 'web', style: 'chicago', title: 'Nine seats', urls: ['https://news.example/nine'] }],
  ['Nine seats. https://news.example/nine (accessed 2021-03-12)', { kind: 'web', title: 'Nine seats', accessed: '2021-03-12', urls: ['https://news.example/nine'] }],
  ['https://news.example/nine (дата обращения: 12.03.2021)', { kind: 'web', accessed: '2021-03-12', urls: ['https://news.example/nine'] }],
  // Western
  ['Ann Lee, Locks, 2nd ed. (Oxford: Lock Press, 2012), 7.', { style: 'chicago', authors: ['Lee|Ann'], title: 'Locks', place: 'Oxford', publisher: 'Lock Press', pages: '7', year: 2012 }],
  ['Ministry of Transport, Ferry Rules (Minsk: State Press, 2012), 7.', { style: 'chicago', authors: ['Ministry of Transport'], title: 'Ferry Rules', place: 'Minsk', publisher: 'State Press', pages: '7', year: 2012 }],
  ['Lee, A. (2020, May). Locks at work. Rivers, 3(2), 5–9.', { style: 'apa', authors: ['Lee|A.'], title: 'Locks at work', container: 'Rivers', volume: '3', issue: '2', pages: '5–9', year: 2020, issued: '2020-05' }],
  ['Lee, A., Holt, B., Grey, C., & Brown, D. (2020). Locks. Lock Press.', { style: 'apa', authors: ['Lee|A.', 'Holt|B.', 'Grey|C.', 'Brown|D.'], title: 'Locks', publisher: 'Lock Press', year: 2020 }],
  ['Lee, A. (2020) Locks. New York: Lock Press.', { style: 'harvard', authors: ['Lee|A.'], title: 'Locks', place: 'New York', publisher: 'Lock Press', year: 2020 }],
  ['Ministry of Transport (2020) ‘Ferry rules’, Portal of Rivers. Available at: https://rivers.example/rules (Accessed: 2 May 2021).', { kind: 'web', style: 'harvard', authors: ['Ministry of Transport'], title: 'Ferry rules', container: 'Portal of Rivers', year: 2020, accessed: '2021-05-02', urls: ['https://rivers.example/rules'] }],
  ['Lee, Ann. “Locks.” Portal of Rivers, 2 May 2020, https://rivers.example/locks.', { kind: 'web', style: 'mla', authors: ['Lee|Ann'], title: 'Locks', container: 'Portal of Rivers', year: 2020, issued: '2020-05-02', urls: ['https://rivers.example/locks'] }],
  ['Lee, Ann, and Ben Holt. Locks. Lock Press, 2012.', { style: 'mla', authors: ['Lee|Ann', 'Holt|Ben'], title: 'Locks', publisher: 'Lock Press', year: 2012 }],
  ['Ann Lee, “Locks,” Rivers 3 (2012): 5. ISSN 0378-5955.', { style: 'chicago', authors: ['Lee|Ann'], title: 'Locks', container: 'Rivers', volume: '3', pages: '5', year: 2012, issn: '0378-5955' }],
]
