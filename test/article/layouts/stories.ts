/** Stories in our own words that made-up sites print, in the languages such sites come in. */

export interface Story {
  readonly language: 'ru' | 'be' | 'en' | 'kk' | 'uz' | 'uk'
  readonly headline: string
  readonly author: string
  /** Year, month, day, hour, minute; as printed where the site stands. */
  readonly at: readonly [number, number, number, number, number]
  readonly lead: string
  readonly paragraphs: readonly string[]
  /** Questions and answers, short ones among them. */
  readonly talk: readonly string[]
}

export const STORIES: readonly Story[] = [
  {
    language: 'ru', headline: 'Льнозавод под Оршей запустил вторую линию', author: 'Марина Кречетова', at: [2021, 11, 12, 14, 30],
    lead: 'На льнозаводе под Оршей заработала вторая линия: теперь предприятие сможет перерабатывать весь урожай района.',
    paragraphs: [
      'Линию собирали полтора года, рассказал директор завода Пётр Гурский. За это время в цехе заменили крышу, провели новую вентиляцию и обучили сорок человек.',
      'На оборудование ушло 18,6 млн рублей. Две трети суммы дал областной бюджет, остальное завод взял в кредит на семь лет под 9 % годовых.',
      '«Раньше половину тресты мы продавали соседям за бесценок, а теперь сделаем из неё волокно сами», — говорит главный технолог Ирина Савич. По её словам, выход длинного волокна вырос с 8 до 11 %.',
      'В районе лён сеют на 2,4 тыс. гектаров. В следующем году площади хотят увеличить ещё на треть, если весна не подведёт.',
      'Часть волокна пойдёт на местную фабрику, где из него ткут скатерти и полотенца. Остальное купят в Литве и Китае: договоры на первый квартал уже подписаны.',
      'Работу на новой линии нашли 62 человека. Для них отремонтировали общежитие и пустили автобус, который ходит к каждой смене.',
    ],
    talk: ['Пётр Иванович, сколько вы ждали эту линию?', 'Долго.', 'А если точнее?', 'Шесть лет, если считать с первого письма в министерство. Мы писали его всей сменой и сами не верили, что ответят.', 'Хватит ли вам теперь сырья?', 'Конечно. Урожай в этом году хороший, а поля стоят рядом с заводом, возить недалеко.', 'Что будет с людьми со старой линии?', 'Никого не уволили. Половина перешла на новое место, остальные учатся.'],
  },
  {
    language: 'ru', headline: 'Учёные нашли на дне озера следы древней пристани', author: 'Алексей Вершинин', at: [2019, 7, 3, 9, 5],
    lead: 'Экспедиция университета подняла со дна озера сваи, которым, по предварительной оценке, около девятисот лет.',
    paragraphs: [
      'Сваи стояли двумя рядами на глубине четырёх метров. Первым их заметил студент, который погружался, чтобы проверить камеру.',
      'Возраст дерева определили по годичным кольцам: деревья срубили зимой 1124 или 1125 года. Рядом лежали три глиняных горшка и обломок весла.',
      'Руководитель экспедиции Нина Туманова считает, что здесь разгружали ладьи, шедшие с севера. «Мы знали об этой дороге только из грамот, а теперь можем потрогать её руками», — сказала она.',
      'До сих пор историки спорили, где именно был волок. Одни искали его у истока реки, другие — в двадцати верстах южнее.',
      'Находки перевезут в областной музей. Там дерево будут два года держать в растворе, иначе оно рассыплется.',
      'Раскопки продолжатся следующим летом. Деньги на них — 3,2 млн рублей — выделил научный фонд.',
    ],
    talk: ['Нина Сергеевна, вы искали именно пристань?', 'Нет.', 'Тогда что же?', 'Мы искали затонувшую лодку, о которой писали ещё в тридцатых годах. Лодки нет до сих пор.', 'Когда находки увидят в музее?', 'Года через два, раньше никак. Мокрое дерево не любит спешки.'],
  },
  {
    language: 'be', headline: 'У Глыбокім аднавілі стары млын', author: 'Алесь Жук', at: [2022, 5, 19, 11, 20],
    lead: 'Стары вадзяны млын на ўскраіне Глыбокага зноў меле муку: аднаўленне заняло чатыры гады.',
    paragraphs: [
      'Млын пабудавалі яшчэ ў пачатку мінулага стагоддзя, а ў сямідзясятыя гады ён спыніўся. Будынак стаяў пусты, і дах праваліўся.',
      'Працы вялі валанцёры і раённы музей. Яны сабралі 74 тысячы рублёў, а камень для жорнаў прывезлі з-пад Вілейкі.',
      '«Мы хацелі, каб дзеці ўбачылі, адкуль бярэцца хлеб», — кажа настаўніца мясцовай школы Ганна Лапо. Цяпер яна водзіць сюды заняткі кожную пятніцу.',
      'За дзень млын можа змалоць каля дзвюх тон збожжа. Муку прадаюць на кірмашы і ў краме пры музеі.',
      'Наступны крок — аднавіць плаціну, бо вясной вада падымаецца вышэй за мяжу. На гэта трэба яшчэ 30 тысяч рублёў.',
    ],
    talk: ['Спадарыня Ганна, дзеці прыязджаюць ахвотна?', 'Вельмі.', 'А што ім падабаецца найбольш?', 'Кола. Яны могуць глядзець на яго гадзінамі, пакуль не прыйдзе аўтобус.', 'Ці хопіць вады летам?', 'Хопіць, калі адрамантуем плаціну. Без яе ў ліпені млын будзе стаяць.'],
  },
  {
    language: 'en', headline: 'Harbour town bets on seaweed farms', author: 'Helen Marlow', at: [2020, 3, 8, 16, 45],
    lead: 'A harbour town that lost its fishing fleet a decade ago is laying out ropes again, this time to grow seaweed.',
    paragraphs: [
      'The first lines went into the bay in January, said Tom Barrow, who runs the cooperative. By summer they will carry about 90 tonnes of kelp.',
      'Each farm costs around £140,000 to set up, a third of which comes from a regional fund. The rest is borrowed against the first three harvests.',
      '“Nobody here wanted another museum about herring,” Barrow said. “People wanted work that gets your hands wet.”',
      'Most of the crop will be dried and sold as feed for cattle, which is said to belch less methane when they eat it. A smaller part goes to two bakeries and a brewery.',
      'Not everyone is happy. Owners of small boats complain that the ropes close the shortest way to the island, and the council has promised lights and a marked channel.',
      'Twenty-six people work on the farms now. If the second season goes well, the cooperative wants to double the number of lines.',
    ],
    talk: ['Did you ever think of leaving the town?', 'Often.', 'What kept you here?', 'My mother, first of all, and then the house that I had begun to build. You cannot take a house along.', 'Is the work harder than fishing?', 'No. It is colder, because you stand still more, but you sleep at home every night.'],
  },
  {
    language: 'kk', headline: 'Ақмола облысында жаңа мектеп ашылды', author: 'Айгүл Сейітова', at: [2023, 9, 1, 10, 0],
    lead: 'Ақмола облысының шағын ауылында жаңа мектеп ашылды, онда үш жүз бала оқиды.',
    paragraphs: [
      'Мектептің құрылысы екі жылға созылды, деді аудан әкімі. Бұған дейін балалар көрші ауылға автобуспен баратын.',
      'Құрылысқа 1,8 млрд теңге бөлінді. Ғимаратта кітапхана, спорт залы және жиырма төрт сынып бар.',
      '«Біз бұл күнді көптен күттік, енді балаларымыз үйдің жанында оқиды», — деді ауыл тұрғыны Сәуле Омарова.',
      'Мұғалімдерге қызметтік пәтерлер берілді. Келесі жылы мектеп жанынан балабақша салынбақ.',
    ],
    talk: ['Мектепке қанша бала келді?', 'Үш жүз.', 'Мұғалімдер жете ме?', 'Иә, біз қаладан он екі жас маман шақырдық, олардың бәріне пәтер берілді.'],
  },
  {
    language: 'uz', headline: 'Samarqandda yangi ko‘prik qurildi', author: 'Dilshod Karimov', at: [2022, 10, 14, 12, 15],
    lead: 'Samarqand viloyatida daryo ustidan yangi ko‘prik qurildi va u orqali birinchi mashinalar o‘tdi.',
    paragraphs: [
      'Ko‘prikning uzunligi 320 metr bo‘lib, u ikki tumanni bog‘laydi, dedi viloyat hokimligi vakili. Ilgari odamlar qirq kilometr aylanib o‘tishga majbur edi.',
      'Qurilish uchun 46 milliard so‘m ajratildi. Ishlar yigirma oy davom etdi va rejalashtirilgan muddatdan oldin tugadi.',
      '“Endi shifoxonaga yarim soatda yetib boramiz”, dedi qishloq fuqarosi Zulfiya Rahimova. Uning aytishicha, qishda eski yo‘l tez-tez yopilib qolar edi.',
      'Kelgusi yili ko‘prik yonida savdo maydoni ochiladi. U yerda mahalliy dehqonlar o‘z mahsulotlarini sotishi mumkin bo‘ladi.',
    ],
    talk: ['Ko‘prik qachon ochildi?', 'Kecha.', 'Odamlar undan xursandmi?', 'Albatta, biz uni o‘n yildan beri kutgan edik va nihoyat orzuimiz amalga oshdi.'],
  },
]
