/** Agriculture, food, animals, plants, landscape, weather, environment. */
export const COUNTRYSIDE = `
acorn: желудь
aftershock: афтершок
agrarian: аграрный
agribusiness: агробизнес
agricultural: сельскохозяйственный, аграрный
agriculture: сельское хозяйство
agro-industrial: агропромышленный
agronomist: агроном
agronomy: агрономия
agro-town: агрогородок
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
broth: бульон
brook: ручей
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
chocolate: шоколад
cider: сидр
clay: глина
cliff: утес, скала
climate: климат, климатический
climatic: климатический
clover: клевер
cloud: облако, туча
cloudy: облачный
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
cranberry: клюква
crab: краб
cream: сливки, крем, сметана
creek: ручей
crocodile: крокодил
crop: культура, урожай, посев
crow: ворона
cucumber: огурец
cuisine: кухня
cultivate: выращивать, возделывать
cultivation: выращивание, возделывание
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
ice: лед, ледовый
icebreaker: ледокол
ingredient: ингредиент
insect: насекомое
irrigate: орошать
irrigation: орошение, ирригация
jam: варенье, пробка
jelly: желе
juice: сок
jungle: джунгли
kitchen: кухня
lake: озеро
lamb: ягненок, баранина
landfill: свалка, полигон
landscape: ландшафт, пейзаж
landslide: оползень
lard: сало
lava: лава
lawn: газон
leaf: лист
legume: бобовые
lemon: лимон
lentil: чечевица
lettuce: салат
lightning: молния
lily: лилия
linden: липа
lion: лев
livestock: скот, животноводство, поголовье
lizard: ящерица
lobster: омар
lowland: низменность
lunch: обед
lynx: рысь
magma: магма
maize: кукуруза
malt: солод
manure: навоз
maple: клен
marsh: болото
marshland: болота
meadow: луг
meal: еда, блюдо
meat: мясо, мясной
melon: дыня
melt: таять, плавить
meteorologist: метеоролог, синоптик
meteorological: метеорологический
milk: молоко, молочный
milking: доение, доильный
mill: мельница, завод, комбинат
millet: просо
mint: мята, монетный двор
mist: туман
mole: крот
monkey: обезьяна
moon: луна
moss: мох
mosquito: комар
moth: моль
mountain: гора, горный
mountainous: горный
mouse: мышь
mud: грязь
mushroom: гриб
mustard: горчица
mutton: баранина
natural-gas: природный газ
nature: природа, характер
nest: гнездо
noodle: лапша
nut: орех, гайка
nutrient: питательный
nutrition: питание
nutritious: питательный
oak: дуб
oat: овес
oats: овес
oatmeal: овсянка
ocean: океан
olive: оливка, маслина
onion: лук
orange: апельсин, оранжевый
orchard: сад
otter: выдра
owl: сова
ox: бык, вол
oxygen: кислород
oyster: устрица
palm: пальма, ладонь
parrot: попугай
pasta: макароны
pasture: пастбище
pea: горох
peach: персик
peak: пик, вершина
peanut: арахис
pear: груша
peat: торф, торфяной
peatland: торфяник
peninsula: полуостров
pepper: перец
perch: окунь
pest: вредитель
pesticide: пестицид
pet: питомец, домашнее животное
pheasant: фазан
pie: пирог
pig: свинья
pigeon: голубь
piglet: поросенок
pike: щука
pine: сосна
pineapple: ананас
planet: планета
planting: посадка
plateau: плато
plough: пахать, плуг
plum: слива
poison: яд, отравить
polar: полярный
pollen: пыльца
pollute: загрязнять
pollution: загрязнение
pond: пруд
poplar: тополь
poppy: мак
pork: свинина
porridge: каша
potato: картофель, картошка
poultry: птица, птицеводство, птицефабрика
prairie: прерия
precipitation: осадки
pumpkin: тыква
rabbit: кролик
radish: редис
rain: дождь
rainbow: радуга
raincoat: плащ
rainfall: осадки
rainy: дождливый
raisin: изюм
rape: рапс, изнасилование
rapeseed: рапс, рапсовый
raspberry: малина
rat: крыса
ravine: овраг
raven: ворон
reap: жать
reed: тростник, камыш
reindeer: северный олень
reptile: рептилия
rice: рис
ridge: хребет
ripen: созреть
river: река, речной
riverbank: берег реки
rock: скала, рок, камень
rooster: петух
root: корень
rose: роза
rye: рожь, ржаной
salad: салат
salmon: лосось
sauce: соус
sausage: колбаса, сосиска
scenic: живописный
sea: море, морской
seafood: морепродукты
seal: печать, тюлень
seaside: приморский
seashore: берег моря
seed: семя, семена, семенной
seedling: саженец, рассада
shark: акула
sheep: овца, баран
shepherd: пастух
shore: берег
shower: ливень, душ
shrub: кустарник
silage: силос
silk: шелк
slaughter: убой, бойня
sleet: мокрый снег
slope: склон
smog: смог
snail: улитка
snake: змея
snow: снег
snowfall: снегопад
snowstorm: метель
snowy: снежный
soda: сода, газировка
soil: почва, почвенный
soup: суп
sour: кислый
sow: сеять, посеять, свинья
sowing: сев, посевная, посевной
soy: соя
soybean: соя
sparrow: воробей
species: вид
spice: специя, пряность
spicy: острый
spider: паук
spinach: шпинат
spirits: спиртные, крепкий алкоголь
spruce: ель
squirrel: белка
star: звезда
starch: крахмал
steppe: степь
stork: аист
storm: буря, шторм, гроза
stormy: бурный
strait: пролив
straw: солома
strawberry: клубника
stream: поток, ручей
subsoil: недра
subtropical: субтропический
sugar: сахар, сахарный
sun: солнце, солнечный
sunflower: подсолнечник
sunlight: солнечный свет
sunshine: солнце
supper: ужин
swamp: болото
swan: лебедь
taiga: тайга
tail: хвост
taste: вкус
tasting: дегустация
tea: чай
temperature: температура
territory: территория
thaw: оттепель
thunder: гром
thunderstorm: гроза
tide: прилив
tiger: тигр
tobacco: табак
tomato: томат, помидор
tornado: торнадо, смерч
trap: ловушка
tree: дерево
triticale: тритикале
tropics: тропики
trout: форель
trunk: ствол, багажник
tsunami: цунами
tulip: тюльпан
tundra: тундра
turnip: репа
turtle: черепаха
typhoon: тайфун
valley: долина
vegetable: овощ, овощной
vegetarian: вегетарианец
vegetation: растительность
venison: оленина
veterinarian: ветеринар
veterinary: ветеринарный
village: деревня, село, поселок
villager: сельчанин, житель деревни
vine: лоза
vinegar: уксус
vineyard: виноградник
viper: гадюка
vodka: водка
volcanic: вулканический
volcano: вулкан
walnut: грецкий орех
wasp: оса
waste: отходы, мусор, тратить
water: вода, водный
waterfall: водопад
watermelon: арбуз
wave: волна
weather: погода, погодный
weathercaster: синоптик
weed: сорняк
wetland: водно-болотный, болото
whale: кит
wheat: пшеница
whey: сыворотка
wilderness: дикая природа
wildfire: лесной пожар
wildlife: дикая природа, животный мир
willow: ива
wine: вино
winery: винодельня
winemaking: виноделие
wing: крыло
wolf: волк
woodland: лес
woodpecker: дятел
wool: шерсть
woollen: шерстяной
worm: червь
yeast: дрожжи
yoghurt: йогурт
zoo: зоопарк
zoologist: зоолог
`
