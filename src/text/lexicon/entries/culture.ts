/** Culture, arts, media, religion, history, tourism. */
export const CULTURE = `
abbey: аббатство
acclaimed: признанный
acrobat: акробат
actor: актер, артист
actress: актриса
adventure: приключение
album: альбом
allegory: аллегория
altar: алтарь
ambience: атмосфера
amulet: амулет
ancestor: предок
ancestral: родовой
anecdote: анекдот
angel: ангел
antique: антикварный, античный
antiquity: древность, античность
apostle: апостол
applause: аплодисменты
archaeological: археологический
architect: архитектор
architectural: архитектурный
arena: арена
art: искусство, художественный
article: статья
artifact: артефакт
artisan: ремесленник
artist: художник, артист
artistic: художественный, творческий
artwork: произведение искусства
atheist: атеист
atheism: атеизм
audience: аудитория, зрители, публика
author: автор
autobiography: автобиография
ballad: баллада
ballet: балет
band: группа, полоса
baptism: крещение
baptize: крестить
baroque: барокко
bell: колокол
bestseller: бестселлер
bible: Библия
biblical: библейский
biography: биография
birthplace: родина
blessing: благословение
bless: благословить
book: книга, книжный, забронировать
booking: бронирование
booklet: брошюра, буклет
bookshop: книжный магазин
broadcaster: телерадиокомпания, вещатель
brochure: брошюра
buddhism: буддизм
buddhist: буддист, буддийский
calendar: календарь
camera: камера, фотоаппарат
canon: канон
caricature: карикатура
carnival: карнавал
carol: колядка
cartoon: мультфильм, карикатура
carving: резьба
castle: замок
cathedral: собор
catholic: католик, католический
catholicism: католицизм
celebrity: знаменитость
cemetery: кладбище
chapel: часовня
character: характер, персонаж
choir: хор
choral: хоровой
choreographer: хореограф
choreography: хореография
christian: христианин, христианский
christianity: христианство
christmas: рождество, рождественский
chronicle: летопись, хроника
church: церковь, костел, церковный, храм
cinema: кино, кинотеатр
cinematography: кинематограф
circus: цирк
civilization: цивилизация
clergy: духовенство
clown: клоун
coat-of-arms: герб
collection: коллекция, сборник, сбор
collector: коллекционер
columnist: обозреватель
comedian: комик
comedy: комедия
commemorate: чтить, отметить
commemoration: память, поминовение
commemorative: памятный
commentary: комментарий
commentator: комментатор
composer: композитор
concert: концерт
confession: конфессия, исповедь
confessional: конфессиональный
congregation: приход
contest: конкурс
correspondent: корреспондент
costume: костюм
craft: ремесло
craftsman: ремесленник, мастер
creation: создание, творение
creativity: творчество
creator: создатель
credo: кредо
cross-cultural: межкультурный
cult: культ
cultural: культурный
culture: культура
curator: куратор
custom: обычай, таможенный
dance: танец, танцевать
dancer: танцор, танцовщица
deity: божество
demon: демон
destiny: судьба
devil: дьявол, черт
dialect: диалект
diary: дневник
diocese: епархия
director: директор, режиссер, руководитель
disciple: ученик
documentary: документальный
dome: купол
drama: драма
dramatist: драматург
dream: мечта, сон, мечтать
drum: барабан
duchy: герцогство, княжество
dynasty: династия
easter: пасха, пасхальный
ecclesiastical: церковный
ecumenical: вселенский
edition: издание, выпуск
editor: редактор
editorial: редакционный, редакция
embroidery: вышивка
encyclopedic: энциклопедический
engraving: гравюра
ensemble: ансамбль
entertainment: развлечение, развлекательный
epic: эпос, эпический
episode: эпизод, серия
ethnicity: этнос, национальность
ethnographic: этнографический
ethos: дух
evangelical: евангельский
excursion: экскурсия
exhibit: экспонат, выставлять
exhibition: выставка, экспозиция
exposition: экспозиция
fable: басня
fairy: фея, сказочный
fairytale: сказка
faith: вера
fame: слава
fan: болельщик, поклонник, фанат
fantasy: фантазия, фэнтези
fashion: мода
fashionable: модный
fate: судьба
feast: пир, праздник
festival: фестиваль, праздник
festive: праздничный
feudal: феодальный
fiction: художественная литература, вымысел
film: фильм, кино, пленка
filmmaker: режиссер, кинематографист
flute: флейта
folk: народный, фольклорный
folklore: фольклор
fortress: крепость
fresco: фреска
gala: гала
gallery: галерея
genre: жанр
ghost: призрак
gift: подарок, дар
glory: слава
god: бог
goddess: богиня
gospel: Евангелие
gothic: готический
graffiti: граффити
guidebook: путеводитель
guitar: гитара
guitarist: гитарист
handicrafts: ремесла
harmony: гармония
harp: арфа
headline: заголовок
heathen: язычник
heaven: небо, рай
hell: ад
hero: герой
heroine: героиня
heroism: героизм
hinduism: индуизм
hobby: хобби
holiday: праздник, отпуск, каникулы
holidaymaker: отдыхающий
hospitality: гостеприимство
hostel: хостел, общежитие
hotel: отель, гостиница
humanism: гуманизм
humour: юмор
hymn: гимн
icon: икона
iconic: культовый
identity: идентичность, личность, самобытность
idol: идол, кумир
illustration: иллюстрация
illustrator: иллюстратор
imitate: подражать
impression: впечатление
inn: трактир
inscription: надпись
inspiration: вдохновение
instrumental: инструментальный
interconfessional: межконфессиональный
intercultural: межкультурный
interfaith: межрелигиозный
interview: интервью, собеседование
irony: ирония
islam: ислам
islamic: исламский
itinerary: маршрут
jazz: джаз
joke: шутка, шутить
journalism: журналистика
journalist: журналист
journalistic: журналистский
journey: путешествие, поездка
jubilee: юбилей, юбилейный
judaism: иудаизм
jury: жюри, присяжные
knight: рыцарь
koran: Коран
landmark: достопримечательность, ориентир
laureate: лауреат
legend: легенда
leisure: досуг
libretto: либретто
literature: литература
liturgy: литургия
lute: лютня
lutheran: лютеранский
lyric: лирический
lyrics: текст песни
magazine: журнал
magician: маг, волшебник
manor: усадьба
mansion: особняк
martyr: мученик
masterpiece: шедевр
mausoleum: мавзолей
media: СМИ, медиа, средства массовой информации
medieval: средневековый
melodrama: мелодрама
melody: мелодия
memoir: мемуары
memorial: мемориал, памятник, мемориальный
memory: память, воспоминание
metaphor: метафора
monastery: монастырь
monk: монах
monument: памятник, монумент
mosaic: мозаика
mosque: мечеть
motif: мотив
motto: девиз
movie: фильм, кино
multicultural: мультикультурный
museum: музей, музейный
music: музыка, музыкальный
musical: музыкальный, мюзикл
musician: музыкант
muslim: мусульманин, мусульманский
myth: миф
mythology: мифология
narrative: повествование
narrator: рассказчик
news: новость, новости
newspaper: газета
nostalgia: ностальгия
novel: роман
novelist: романист, писатель
nun: монахиня
ode: ода
opera: опера, оперный
orchestra: оркестр
oriental: восточный
ornament: орнамент, украшение
orthodox: православный, ортодоксальный
orthodoxy: православие
pagan: языческий, язычник
painter: художник, живописец
painting: картина, живопись
palace: дворец
pamphlet: брошюра
parable: притча
paradise: рай
parish: приход
parody: пародия
passion: страсть
pastor: пастор
patriarchate: патриархат
performance: выступление, спектакль, показатель, исполнение
performer: исполнитель
perfume: духи
philharmonic: филармония
photo: фото, фотография
photograph: фотография, фотографировать
photographer: фотограф
photography: фотография
pianist: пианист
piano: фортепиано, пианино, рояль
pictorial: изобразительный
picture: картина, изображение, снимок
pilgrim: паломник
pilgrimage: паломничество
plot: сюжет, участок, заговор
playwright: драматург
poem: стихотворение, поэма
poet: поэт
poetic: поэтический
poetry: поэзия, стихи
portrait: портрет
pottery: керамика, гончарный
prayer: молитва
preach: проповедовать
preacher: проповедник
premiere: премьера
press-conference: пресс-конференция
priest: священник
principality: княжество
printing: печать, печатный, типография
prize: приз, премия
prologue: пролог
prophet: пророк
prose: проза
prosaic: прозаический
protagonist: герой
proverb: пословица
psalm: псалом
publicist: публицист
puppet: кукла, марионетка
quote: цитата, цитировать, котировка
rabbi: раввин
recital: концерт
reformation: реформация
rehearsal: репетиция
relic: реликвия, мощи
religion: религия
religious: религиозный
renaissance: возрождение, ренессанс
repertoire: репертуар
reporter: репортер, корреспондент
resort: курорт, прибегнуть
restaurant: ресторан
rhetoric: риторика
rhyme: рифма
rhythm: ритм
rite: обряд
ritual: ритуал, обряд
romance: роман, романс
romanticism: романтизм
ruin: руины, разрушить
rune: руна
sacred: священный
saint: святой
salvation: спасение
sanctuary: святилище, заказник
satire: сатира
scene: сцена, место
scenery: пейзаж, декорации
screening: показ, скрининг
screenplay: сценарий
screenwriter: сценарист
sculptor: скульптор
sculpture: скульптура
sect: секта
secular: светский
sermon: проповедь
shrine: святыня
sightseeing: экскурсионный
singer: певец, певица
sketch: эскиз, набросок
slavery: рабство
slave: раб
song: песня
soprano: сопрано
soul: душа
souvenir: сувенир
spectacle: зрелище
spectator: зритель
spell: заклинание, писать
spirit: дух
spirituality: духовность
stamp: марка, печать
stanza: строфа
statue: статуя
stereotype: стереотип
story: история, рассказ, сюжет
storyteller: рассказчик
style: стиль
stylistic: стилистический
subscriber: подписчик, абонент
subscription: подписка
superstition: суеверие
symphonic: симфонический
symphony: симфония
synagogue: синагога
talent: талант
talented: талантливый
tale: сказка, рассказ
tapestry: гобелен
tavern: таверна, корчма
temple: храм
theatre: театр
theatrical: театральный
theme: тема
theologian: богослов
theological: богословский
theology: богословие, теология
thriller: триллер
ticket: билет
title: название, титул, звание, заголовок
tomb: гробница, могила
tour: тур, экскурсия, гастроли
tourism: туризм, туристический
tourist: турист, туристический
tradition: традиция
tragedy: трагедия
traveller: путешественник
treasure: сокровище
tribal: племенной
tribe: племя
trilogy: трилогия
trinity: троица
trip: поездка, путешествие
troupe: труппа
trumpet: труба
tune: мелодия
vacation: отпуск, каникулы
verse: стих
viewer: зритель
vinyl: винил
violin: скрипка
violinist: скрипач
visitor: посетитель, гость
vocal: вокальный
voice: голос
volume: объем, том, громкость
waltz: вальс
wedding: свадьба
witch: ведьма
wizard: волшебник
workshop: мастерская, цех, семинар
worship: поклонение, богослужение
writer: писатель
zodiac: зодиак
`
