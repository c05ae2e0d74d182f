/** Industry, construction, energy, transport, engineering. */
export const INDUSTRY = `
abrasive: абразивный
accelerator: ускоритель
access: доступ, подъезд
accessory: аксессуар, принадлежность
accident: авария, несчастный случай, происшествие, ДТП
accumulator: аккумулятор
aerospace: аэрокосмический
air: воздух, воздушный
airbus: аэробус
aircraft: самолет, воздушное судно, авиация
airfield: аэродром
airline: авиакомпания, авиалиния
airliner: авиалайнер
airplane: самолет
airport: аэропорт
airspace: воздушное пространство
alloy: сплав
aluminium: алюминий
ambulance: скорая помощь
ammonia: аммиак
anchor: якорь
apparatus: аппарат
appliance: прибор, бытовая техника
arch: арка
asbestos: асбест
asphalt: асфальт
assembly: собрание, ассамблея, сборка, сборочный
atomic: атомный
autobahn: автобан
automobile: автомобиль
automotive: автомобильный
aviation: авиация, авиационный
axle: ось
baggage: багаж
baler: пресс-подборщик
ball-bearing: подшипник
barge: баржа
battery: батарея, аккумулятор
beam: луч, балка
bearing: подшипник
bearings: подшипники
belt: пояс, ремень
bicycle: велосипед
bike: велосипед
blending: смешивание, купаж
boat: лодка, катер
boiler: котел, бойлер
bolt: болт
brake: тормоз
brick: кирпич
bridge: мост
bronze: бронза, бронзовый
builder: строитель
building: здание, строительство, строение
bulb: лампочка
bulldozer: бульдозер
bunker: бункер
bus: автобус
cabin: кабина, каюта, салон
cable: кабель, трос
canal: канал
capacity: мощность, емкость, вместимость, потенциал, способность
car: автомобиль, машина, вагон
carbon: углерод, углеродный
carbonate: карбонат
cardboard: картон
carmaker: автопроизводитель
carriage: вагон, перевозка
carrier: перевозчик, носитель
casting: литье, кастинг
catamaran: катамаран
caterpillar: гусеница, гусеничный
cellulose: целлюлоза
cement: цемент, цементный
ceramic: керамический
chain: цепь, цепочка, сеть
charcoal: уголь
charging: зарядка, зарядный
chassis: шасси
chauffeur: шофер
chemical: химический, химикат
chip: чип, микросхема, стружка
chipboard: ДСП, древесностружечный
chisel: зубило
chute: желоб
cistern: цистерна
coach: тренер, вагон, автобус
coal: уголь, угольный
coke: кокс
column: колонна, столбец
combustion: горение, сгорание
commissioning: ввод эксплуатацию
commuter: пригородный
component: компонент, комплектующие, составляющая
composite: композитный
compressor: компрессор
conductor: проводник, дирижер
congestion: пробка, перегрузка
connection: связь, соединение, подключение
construction: строительство, строительный, конструкция
container: контейнер, контейнерный
conveyor: конвейер
copper: медь, медный
cottage: коттедж
cotton: хлопок, хлопковый, хлопчатобумажный
crane: кран, журавль
crankcase: картер
crankshaft: коленвал
crossing: переезд, переход, пересечение
cruise: круиз
cylinder: цилиндр, баллон
dam: плотина
deck: палуба
derailment: сход рельсов
detergent: моющее средство
device: устройство, прибор
diamond: алмаз, бриллиант
diesel: дизель, дизельный
dock: док, причал
dolomite: доломит
door: дверь
drainage: мелиорация, дренаж
drill: бурить, дрель, учения
drilling: бурение
driver: водитель, драйвер, шофер
driving: вождение, движущий
drone: дрон, беспилотник
dump-truck: самосвал
dumper: самосвал
durability: прочность, долговечность
dwelling: жилище, жилье
dye: краситель
electric: электрический, электро
electrical: электрический
electrician: электрик
electricity: электричество, электроэнергия
electrode: электрод
electrolysis: электролиз
electromagnetic: электромагнитный
electron: электрон
electronic: электронный
electronics: электроника
elevator: лифт, элеватор
embankment: набережная, насыпь
enamel: эмаль
energy: энергия, энергетика, энергетический
energy-efficient: энергоэффективный
energy-saving: энергосберегающий
engine: двигатель, мотор
engineer: инженер
engineering: инженерный, машиностроение, инженерия, техника
equip: оснастить, оборудовать
equipment: оборудование, техника, оснащение
escalator: эскалатор
excavation: раскопки, выемка
excavator: экскаватор
exhaust: выхлоп, выхлопной
expressway: скоростная дорога
extraction: добыча, извлечение
fabric: ткань
facility: объект, сооружение, предприятие, мощность
factory: завод, фабрика, заводской
faience: фаянс
fence: забор, ограждение
ferry: паром
fiberboard: ДВП, древесноволокнистый
fibre: волокно
fibreglass: стекловолокно
filter: фильтр
fitter: слесарь
fittings: арматура
flammable: горючий
flask: колба
flatbed: платформа
fleet: флот, парк
flight: рейс, полет, перелет
floor: этаж, пол
footwear: обувь
forklift: погрузчик
foundation: основа, фонд, фундамент, основание
foundry: литейный
freeway: автострада
fuel: топливо, горючее, топливный
furnace: печь
furniture: мебель, мебельный
garage: гараж
garment: одежда
gas: газ, газовый
gas-fired: газовый
gasoline: бензин
gate: ворота, шлюз
gauge: калибр, датчик
gear: передача, снаряжение
gearbox: коробка передач
generator: генератор
glass: стекло, стакан, стеклянный
glue: клей
grid: сеть, энергосеть
gypsum: гипс
hammer: молот, молоток
harbour: гавань, порт
hardware: оборудование, аппаратный, метизы
hatch: люк
headlight: фара
heating: отопление, нагрев
heavy-duty: тяжелый
helicopter: вертолет
highway: шоссе, автомагистраль, трасса
hinge: петля
hose: шланг
hosiery: чулочно-носочный
house: дом, палата, жилой
housing: жилье, жилищный, жилой
hydraulic: гидравлический
hydrocarbon: углеводород
hydroelectric: гидроэлектростанция
hydrogen: водород, водородный
hydropower: гидроэнергетика
ignition: зажигание
industrial: промышленный, индустриальный, производственный
industrialist: промышленник
industrialization: индустриализация
industry: промышленность, отрасль, индустрия
inflatable: надувной
ingot: слиток
innovation: инновация, инновационный, нововведение
installation: установка, монтаж
instrument: инструмент, прибор, документ
instrument-making: приборостроение
instrumentation: приборостроение
insulation: изоляция
intersection: перекресток, пересечение
invention: изобретение
iron: железо, чугун, утюг, железный
jet: реактивный
junction: развязка, узел
kiln: печь
kitchenware: посуда
knitwear: трикотаж
laminated: ламинированный
lamp: лампа
landing: посадка
landscaping: благоустройство, озеленение
lane: полоса
lathe: токарный станок
leather: кожа, кожаный
lever: рычаг
lid: крышка
lighting: освещение
lime: известь
limestone: известняк
linen: лен, льняной, белье
lithium: литий
localization: локализация
locomotive: локомотив
lorry: грузовик
lubricant: смазка
luggage: багаж
lumber: пиломатериалы
machine: машина, станок
machine-building: машиностроение
machine-tool: станок
machinery: техника, оборудование, машины
magnesium: магний
mainline: магистраль
maintenance: обслуживание, техобслуживание, содержание, поддержание
manganese: марганец
manufacturer: производитель, изготовитель
manufacturing: производство, производственный, обрабатывающий
marine: морской
maritime: морской
masonry: кладка
mechanic: механик
mechanism: механизм
mechanized: механизированный
mercury: ртуть
metal: металл, металлический
metallurgical: металлургический
metallurgist: металлург
metallurgy: металлургия
metalworking: металлообработка
meter: счетчик
metro: метро
microchip: микросхема
microelectronics: микроэлектроника
mine: шахта, рудник, мина
miner: шахтер, горняк
mineral: минерал, минеральный, ископаемые
minibus: микроавтобус, маршрутка
mining: добыча, горнодобывающий
modernization: модернизация
module: модуль
monorail: монорельс
motor: мотор, двигатель
motorcycle: мотоцикл
motorist: автомобилист
motorway: автомагистраль
mower: косилка
nail: гвоздь, ноготь
nanomaterial: наноматериал
nanotechnology: нанотехнология
naphtha: нафта
nickel: никель
nitrogen: азот
nuclear: ядерный, атомный
oil: нефть, масло, нефтяной
oilfield: месторождение нефти
ore: руда
overhaul: капитальный ремонт
overpass: путепровод, эстакада
packaging: упаковка
packing: упаковка
paint: краска, красить, рисовать
pallet: поддон
panel: панель
paper: бумага, газета, документ, бумажный
park: парк, парковать
parking: парковка, стоянка
parts: запчасти, детали
passenger: пассажир, пассажирский, легковой
pavement: тротуар
paver: плитка
pedal: педаль
pedestrian: пешеход, пешеходный
petrochemical: нефтехимический
petrol: бензин
petroleum: нефть, нефтепродукты
photovoltaic: фотоэлектрический
pilot: пилот, летчик, пилотный
pipe: труба
pipeline: трубопровод, газопровод, нефтепровод
piston: поршень
plane: самолет, плоскость
plant: завод, растение, предприятие, станция, посадить
plaster: штукатурка
plastic: пластик, пластмасса, пластиковый
plate: тарелка, пластина
platinum: платина
plier: плоскогубцы
plumber: сантехник
plutonium: плутоний
plywood: фанера
polyethylene: полиэтилен
polymer: полимер
polyvinyl: поливинил
porcelain: фарфор
port: порт, портовый
potash: калий, калийный
powder: порошок, порох
precision: точность
prefabricated: сборный
processing: обработка, переработка, перерабатывающий
production: производство, производственный, выпуск, продукция, добыча
propeller: винт
prototype: прототип
pump: насос, качать
quarry: карьер
rail: рельс, железнодорожный
railroad: железная дорога, железнодорожный
railway: железная дорога, железнодорожный
railwayman: железнодорожник
rainproof: водонепроницаемый
ramp: рампа, пандус
raw-material: сырьевой
reactor: реактор
rear: задний, тыл
rebar: арматура
reconstruct: реконструировать, восстановить
reconstruction: реконструкция, восстановление
recycle: перерабатывать
recycling: переработка, утилизация
refine: очистить, совершенствовать
refinery: нефтеперерабатывающий, НПЗ
refrigerator: холодильник
reinforced: усиленный, армированный
renewable: возобновляемый
repairman: ремонтник
reservoir: водохранилище, резервуар
rig: установка
rivet: заклепка
road: дорога, дорожный, автодорога
robot: робот
robotics: робототехника
rocket: ракета, ракетный
rod: стержень, прут
rolling: прокат
roof: крыша
room: комната, помещение, зал, место
rope: веревка, трос, канат
rotary: роторный
rotor: ротор
roundabout: кольцо, кольцевой
route: маршрут, путь
rubber: резина, каучук
runway: взлетная полоса
rust: ржавчина
sail: парус, плыть
sailor: моряк, матрос
salt: соль, соляной
sand: песок
sawmill: лесопилка
scaffold: леса
scrap-metal: металлолом
screw: винт, шуруп
screwdriver: отвертка
sewage: сточные воды, канализация
sewer: канализация
shaft: шахта, вал
shale: сланец
ship: корабль, судно
shipbuilding: судостроение
shipment: отгрузка, поставка, партия
shipping: судоходство, доставка, перевозка
shipyard: верфь
shovel: лопата
shuttle: челнок
silicon: кремний
silver: серебро, серебряный
site: участок, место, площадка, сайт, объект
skyscraper: небоскреб
smelter: плавильный
smelting: плавка
smokestack: труба
solder: паять
sorbent: сорбент
spare: запасной
speed: скорость
spinning: прядильный, прядение
spring: весна, пружина, источник, весенний
stainless: нержавеющий
stainless-steel: нержавейка
station: станция, вокзал, участок, пост
steam: пар, паровой
steamer: пароход
steel: сталь, стальной
steelmaker: металлург
steelworks: металлургический завод
stone: камень, каменный
storage: хранение, склад, хранилище
storey: этаж
street: улица, уличный
strip: полоса
submarine: подводная лодка, подводный
substation: подстанция
suburban: пригородный
subway: метро
sulphur: сера
surface: поверхность
synthetic: синтетический
tableware: посуда
tank: танк, бак, цистерна, резервуар
tanker: танкер
tape: лента
tar: смола
taxi: такси
technician: техник
technological: технологический
technology: технология, техника
telecom: телеком
terminal: терминал, конечный
textile: текстиль, текстильный
thermal: тепловой
thermometer: термометр
tile: плитка
tiler: плиточник
timber: древесина, лес, лесоматериалы
tin: олово
tire: шина
titanium: титан
tonnage: тоннаж
tool: инструмент
toolkit: инструментарий
tow: буксировать
tower: башня
toy: игрушка
tractor: трактор
traffic: движение, трафик, дорожный
trailer: прицеп, трейлер
tram: трамвай
transistor: транзистор
transmission: передача, трансмиссия
transportation: транспорт, перевозка, транспортировка, транспортный
transporter: перевозчик
trolleybus: троллейбус
truck: грузовик, автомобиль
trucker: дальнобойщик
tube: труба, трубка
tungsten: вольфрам
tunnel: туннель, тоннель
turbine: турбина
turnkey: под ключ
tyre: шина
underpass: подземный переход
unit: единица, подразделение, блок, агрегат, установка
unload: разгрузить
unmanned: беспилотный
upgrade: модернизация, модернизировать, обновить
upholstered: мягкий
upholstery: обивка
uranium: уран
utility: коммунальный, полезность
valve: клапан
van: фургон
varnish: лак
vehicle: автомобиль, транспортное средство, машина, аппарат
veneer: шпон
ventilation: вентиляция
vessel: судно, сосуд, корабль
viaduct: виадук
voltage: напряжение
voyage: путешествие, плавание
wagon: вагон
wallpaper: обои
warehouse: склад
waterproof: водонепроницаемый
waterway: водный путь
weld: сварить
welder: сварщик
welding: сварка, сварочный
wharf: причал
wheel: колесо
wheelset: колесная пара
wind: ветер, ветровой
windmill: мельница
window: окно
wire: провод, проволока
wiring: проводка
wood: дерево, древесина, лес
woodworking: деревообработка, деревообрабатывающий
workbench: верстак
worker: рабочий, работник, труженик
workmanship: мастерство
works: завод, работы
yacht: яхта
yarn: пряжа
zinc: цинк
zone: зона
`
