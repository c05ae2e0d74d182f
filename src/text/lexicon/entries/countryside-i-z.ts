/** Agriculture, food, animals, plants, landscape, weather, environment, I to Z. */
export const COUNTRYSIDE_I_Z = `
ice: лед, ледовый
icebreaker: ледокол
icy: ледяной, гололед
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
lingonberry: брусника
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
meteorological: метеорологический
meteorologist: метеоролог, синоптик
milk: молоко, молочный
milking: доение, доильный
mill: мельница, завод, комбинат
millet: просо
mint: мята, монетный двор
mist: туман
mole: крот
monkey: обезьяна
moon: луна
mosquito: комар
moss: мох
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
oatmeal: овсянка
oats: овес
ocean: океан
oilseed: масличный
oilseeds: масличные
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
pedigree: племенной, родословная
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
probiotic: пробиотик
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
raven: ворон
ravine: овраг
reap: жать
recipe: рецепт
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
seashore: берег моря
seaside: приморский
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
skimmed: обезжиренный
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
syrup: сироп
taiga: тайга
tail: хвост
taste: вкус
tasting: дегустация
tea: чай
temperature: температура
territory: территория
thaw: оттепель
threshing: обмолот
thunder: гром
thunderstorm: гроза
tide: прилив
tiger: тигр
tillage: обработка почвы
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
whisky: виски
wilderness: дикая природа
wildfire: лесной пожар
wildlife: дикая природа, животный мир
willow: ива
wine: вино
winemaking: виноделие
winery: винодельня
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
