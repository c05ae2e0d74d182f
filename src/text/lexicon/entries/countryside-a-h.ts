/** Agriculture, food, animals, plants, landscape, weather, environment, A to H. */
export const COUNTRYSIDE_A_H = `
acorn: желудь
aftershock: афтершок
agrarian: аграрный
agribusiness: агробизнес
agricultural: сельскохозяйственный, аграрный
agriculture: сельское хозяйство
agro-industrial: агропромышленный
agro-town: агрогородок
agronomist: агроном
agronomy: агрономия
alcohol: алкоголь, спирт
alcoholic: алкогольный, алкоголик
alfalfa: люцерна
algae: водоросли
almond: миндаль
animal: животное
ant: муравей
ape: обезьяна
appetite: аппетит
apple: яблоко
apricot: абрикос
aquaculture: аквакультура
arid: засушливый
ash: пепел, зола, ясень
aspen: осина
avalanche: лавина
bacon: бекон
badger: барсук
bait: приманка
bake: печь
baker: пекарь
bakery: пекарня, хлебозавод
banana: банан
bark: кора, лаять
barley: ячмень
barn: амбар, сарай
basin: бассейн
bat: летучая мышь
bay: залив, бухта
beach: пляж
bean: боб, фасоль
beast: зверь
beaver: бобр
bee: пчела
beech: бук
beef: говядина
beekeeper: пчеловод
beekeeping: пчеловодство
beer: пиво
beet: свекла
beetle: жук
beetroot: свекла
berry: ягода
beverage: напиток
biodiversity: биоразнообразие
biogas: биогаз
biosphere: биосфера
birch: береза
bird: птица
biscuit: печенье
bison: зубр, бизон
blizzard: метель, вьюга
bloom: цветение, цвести
blueberry: черника, голубика
boar: кабан
bog: болото
bone: кость
bread: хлеб
breakfast: завтрак
breed: порода, разводить
breeder: селекционер, заводчик
breeding: разведение, селекция
brewery: пивоварня, пивзавод
brewing: пивоварение
brook: ручей
broth: бульон
buckwheat: гречиха, гречневый
bud: почка
buffalo: буйвол
bull: бык
bush: куст
butcher: мясник
butter: масло
butterfly: бабочка
cabbage: капуста
cake: торт, пирог
calf: теленок
camel: верблюд
canned: консервированный
canteen: столовая
canyon: каньон
carcass: туша
carp: карп
carrot: морковь
cat: кошка, кот
cattle: скот, крупный рогатый скот
cauliflower: цветная капуста
cave: пещера
cedar: кедр
cereal: зерновые, злак, крупа
cheese: сыр
cherry: вишня
chestnut: каштан
chick: цыпленок
chicken: курица, цыпленок
chilly: прохладный
chocolate: шоколад
cider: сидр
clay: глина
cliff: утес, скала
climate: климат, климатический
climatic: климатический
cloud: облако, туча
cloudy: облачный
clover: клевер
coast: побережье, берег
coastal: прибрежный
cock: петух
cocoa: какао
coffee: кофе
combine: сочетать, объединить, комбинировать, комбайн, комбинат
condensed: сгущенный
confectionery: кондитерский
coniferous: хвойный
conservation: сохранение, охрана
contaminate: загрязнить, заразить
contamination: загрязнение
continent: континент
cook: повар, готовить
cooking: приготовление
corn: кукуруза, зерно
cow: корова
crab: краб
cranberry: клюква
cream: сливки, крем, сметана
creek: ручей
crocodile: крокодил
crop: культура, урожай, посев
crow: ворона
cucumber: огурец
cuisine: кухня
cultivate: выращивать, возделывать
cultivation: выращивание, возделывание
curd: творог, творожный
currant: смородина
cyclone: циклон
dairy: молочный, молочная
deer: олень
deforestation: вырубка лесов
delicacy: деликатес
depth: глубина
desert: пустыня
dessert: десерт
dew: роса
diet: диета, рацион
dietary: диетический
dinner: обед, ужин
disaster: катастрофа, бедствие
dish: блюдо
dog: собака, пес
dolphin: дельфин
donkey: осел
dough: тесто
drought: засуха
duck: утка
dune: дюна
dung: навоз
dust: пыль
eagle: орел
earth: земля, почва
earthquake: землетрясение
eco-friendly: экологичный
ecological: экологический
ecologist: эколог
ecology: экология
ecosystem: экосистема
ecotourism: экотуризм
eel: угорь
egg: яйцо
elephant: слон
elk: лось
elm: вяз
emission: выброс, эмиссия
endangered: исчезающий
environment: среда, окружающая, экология
environmental: экологический, природоохранный
environmentalist: эколог
eruption: извержение
estuary: устье
ewe: овца
farm: ферма, хозяйство
farmer: фермер, крестьянин
farming: земледелие, фермерство
farmland: сельхозугодья
farmstead: усадьба
fauna: фауна
feather: перо
fertility: плодородие, рождаемость
fertilizer: удобрение
field: поле, область, месторождение, сфера
fir: ель, пихта
firewood: дрова
fish: рыба, рыбный, ловить
fisherman: рыбак
fishery: рыболовство
fishing: рыбалка, рыболовство
flake: хлопья
flax: лен
flock: стадо, стая
flood: наводнение, паводок, затопить
flooding: наводнение, подтопление
flora: флора
flour: мука
flower: цветок
fodder: корм, кормовой
fog: туман
food: еда, пища, продовольствие, продукты питания, пищевой
foodstuff: продовольствие, продукты питания
forage: корм, кормовой
forest: лес, лесной
forester: лесник, лесничий
forestry: лесное хозяйство, лесной
fowl: птица
fox: лиса
frog: лягушка
frost: мороз, заморозки
frosty: морозный
fruit: фрукт, плод
fry: жарить
fungus: гриб, грибок
fur: мех
game: игра, матч, дичь
garden: сад, огород
gardener: садовник
gardening: садоводство
garlic: чеснок
gastronomic: гастрономический
geese: гуси
geothermal: геотермальный
glacier: ледник
goat: коза, козел
goose: гусь
grain: зерно, зерновые
granary: житница, амбар
grape: виноград
grass: трава
grassland: луг
gravel: гравий
graze: пастись
green: зеленый
greenhouse: теплица, парниковый
groundwater: подземные воды
grove: роща
habitat: среда обитания
hail: град
ham: ветчина
hare: заяц
harvest: урожай, уборка, жатва
harvester: комбайн
hawk: ястреб
hay: сено
haze: дымка
hazel: орешник
hazelnut: фундук
heat: жара, тепло, нагревать
hedge: изгородь
hemp: конопля
hen: курица
herb: трава, травы
herd: стадо
heron: цапля
herring: сельдь, селедка
hill: холм, гора
hive: улей
honey: мед
hops: хмель
horizon: горизонт
horse: лошадь, конь
horticulture: садоводство
humidity: влажность
hunger: голод
hunt: охота, охотиться
hunter: охотник
hunting: охота
hurricane: ураган
husbandry: животноводство, скотоводство
`
