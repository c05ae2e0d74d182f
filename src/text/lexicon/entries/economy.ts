/** Economy, finance, trade and business. */
export const ECONOMY = `
abundance: изобилие, обилие
accountant: бухгалтер
accounting: бухгалтерский учет, отчетность
accumulation: накопление
acquisition: приобретение, покупка, поглощение
advertisement: реклама, объявление
advertiser: рекламодатель
advertising: реклама, рекламный
affiliate: филиал, дочерний
affordability: доступность
affordable: доступный, недорогой
agency: агентство, ведомство, орган
aggregate: совокупный, суммарный
allowance: пособие, надбавка, льгота
amortization: амортизация
annuity: аннуитет, рента
antimonopoly: антимонопольный
arbitrage: арбитраж
arrears: задолженность, долги
asset: актив, имущество, фонды
assortment: ассортимент
auction: аукцион, торги
audit: аудит, проверка, ревизия
auditor: аудитор, ревизор
automation: автоматизация
balance: баланс, сальдо, остаток, равновесие
bank: банк, берег
banker: банкир
banking: банковский
banknote: банкнота, купюра
bankrupt: банкрот, обанкротиться
bankruptcy: банкротство
bargain: сделка, торговаться
barrel: баррель, бочка, ствол
barrier: барьер, препятствие, преграда
barter: бартер
beneficiary: выгодоприобретатель, получатель, бенефициар
bid: заявка, ставка, предложение, попытка
bill: законопроект, счет, купюра, вексель
billing: биллинг
billionaire: миллиардер
blockchain: блокчейн
bond: облигация, связь
bonus: бонус, премия
boom: бум, подъем
borrower: заемщик
borrowing: заимствование, заем
bounty: щедрость
branch: филиал, отрасль, ветвь, отделение, ветка
brand: бренд, марка
broker: брокер, посредник
brokerage: брокерский
budget: бюджет, бюджетный, смета
budgetary: бюджетный
bulk: оптовый, основная часть, масса
business: бизнес, дело, предприятие, деловой, предпринимательство
businessman: бизнесмен, предприниматель
businesswoman: предпринимательница
buyer: покупатель, закупщик
buyout: выкуп
capital: капитал, столица, столичный, капитальный
capitalism: капитализм
capitalist: капиталист, капиталистический
capitalization: капитализация
cargo: груз, грузовой
cash: наличные, деньги, касса
cashback: кешбэк
cashless: безналичный
ceiling: потолок, предел
certificate: сертификат, свидетельство, удостоверение
certification: сертификация
cheap: дешевый, недорогой
cheque: чек
client: клиент, заказчик
clientele: клиентура
coin: монета
collateral: залог, обеспечение
commerce: торговля, коммерция
commercial: коммерческий, торговый, реклама
commodity: товар, сырье, товарный
company: компания, предприятие, фирма, рота, общество
compensate: компенсировать, возместить
compensation: компенсация, возмещение
competition: конкуренция, конкурс, соревнование, состязание
competitive: конкурентоспособный, конкурентный, конкурсный
competitiveness: конкурентоспособность
competitor: конкурент, соперник, участник
concern: концерн, касаться, беспокойство, озабоченность
concession: концессия, уступка, льгота
conglomerate: конгломерат
consignment: партия, груз, поставка
consortium: консорциум
consumer: потребитель, потребительский
consumption: потребление, расход
contract: контракт, договор, подряд
contracting: договаривающийся, подрядный
contractor: подрядчик, исполнитель
contractual: договорный, контрактный
contribution: вклад, взнос
cooperation: сотрудничество, кооперация, взаимодействие
cooperative: кооператив, совместный
corporate: корпоративный
corporation: корпорация, компания
cost-effective: экономичный, рентабельный
costly: дорогой, дорогостоящий
counterparty: контрагент
coupon: купон
credit: кредит, кредитный, зачет, заслуга
creditor: кредитор
creditworthiness: кредитоспособность
crisis: кризис, кризисный
cryptocurrency: криптовалюта
currency: валюта, валютный
custom: обычай, таможенный
customer: клиент, покупатель, заказчик, потребитель
customs: таможня, таможенный
dealer: дилер, торговец
dealership: дилерский центр
debit: дебет
debt: долг, задолженность
debtor: должник
decrease: снижение, уменьшение, снизить, уменьшить, сократить
default: дефолт, неплатеж
deficit: дефицит, нехватка
deflation: дефляция
demographic: демографический
deposit: депозит, вклад, месторождение, залог
depositor: вкладчик
depreciation: обесценивание, амортизация, девальвация
depression: депрессия, спад
deregulation: дерегулирование
devaluation: девальвация
developer: разработчик, застройщик
digital: цифровой
digitalization: цифровизация
digitization: оцифровка, цифровизация
discount: скидка, дисконт
distribution: распределение, распространение, сбыт
distributor: дистрибьютор, распространитель
diversification: диверсификация
diversify: диверсифицировать, разнообразить
dividend: дивиденд
dollar: доллар
domestic: внутренний, отечественный, домашний
downturn: спад, снижение
dumping: демпинг
duty: пошлина, обязанность, долг, дежурство
duty-free: беспошлинный
earnings: доход, заработок, прибыль
e-commerce: электронная торговля
economic: экономический, хозяйственный
economical: экономный, экономичный
economically: экономически
economics: экономика, экономический
economist: экономист
economy: экономика, хозяйство, экономия
effective: эффективный, действенный
effectiveness: эффективность, результативность
efficiency: эффективность, производительность
efficient: эффективный, экономичный
embargo: эмбарго
employee: сотрудник, работник, служащий
employer: работодатель, наниматель
employment: занятость, трудоустройство, работа
enterprise: предприятие, предпринимательство
entrepreneur: предприниматель
entrepreneurial: предпринимательский
entrepreneurship: предпринимательство
entry: вход, вступление, въезд, запись
equity: капитал, справедливость
euro: евро
eurobond: еврооблигация
exchange-traded: биржевой
excise: акциз, акцизный
expenditure: расход, затраты, трата
expense: расход, издержки, затраты
expensive: дорогой, дорогостоящий
exporter: экспортер
export-oriented: экспортоориентированный
expo: выставка, экспо
extra-budgetary: внебюджетный
fair: ярмарка, справедливый, честный
fare: плата за проезд, тариф
fee: плата, сбор, взнос, гонорар, комиссия
finance: финансы, финансировать, финансовый
financial: финансовый
financially: финансово, материально
financier: финансист
financing: финансирование
fine: штраф, прекрасный, оштрафовать
firm: фирма, твердый, компания
fiscal: налоговый, бюджетный, фискальный
forex: валютный рынок
foreign-trade: внешнеторговый
franchise: франшиза
freight: груз, фрахт, грузовой, грузоперевозка
funding: финансирование, средства
fundraising: сбор средств
gdp: ВВП
globalization: глобализация
gold: золото, золотой
goods: товар, груз
gross: валовой, брутто, грубый
growth: рост, прирост, развитие
handicraft: ремесло, кустарный
holding: холдинг, проведение
household: домохозяйство, домашний, хозяйство, бытовой, семья
importer: импортер
import-substituting: импортозамещающий
imports: импорт, ввоз
incentive: стимул, поощрение
income: доход, прибыль
indebtedness: задолженность
index: индекс, показатель
indicator: показатель, индикатор
inequality: неравенство
inflation: инфляция
inflationary: инфляционный
inflow: приток, поступление
infrastructure: инфраструктура, инфраструктурный
input: вклад, ввод
insolvency: неплатежеспособность, банкротство
instalment: взнос, рассрочка
institution: учреждение, институт
insurance: страхование, страховка, страховой
insure: страховать, застраховать
insurer: страховщик
intangible: нематериальный
interest: интерес, процент, заинтересовать
intermediary: посредник
inventory: запас, инвентарь
investment: инвестиция, вложение, инвестиционный, капиталовложение
investor: инвестор
invoice: счет, накладная
job: работа, рабочее место, должность
jobless: безработный
joblessness: безработица
jobs: рабочие места, работа
joint-stock: акционерный
joint: совместный, сустав, общий
laborer: рабочий
labour: труд, рабочий, лейборист
labour-intensive: трудоемкий
landlord: домовладелец, помещик
lease: аренда, лизинг, арендовать
leasing: лизинг, аренда
legacy: наследие, наследство
lender: кредитор
lending: кредитование
levy: сбор, налог
liability: ответственность, обязательство
liberalization: либерализация
liquid: жидкий, ликвидный, жидкость
liquidity: ликвидность
loan: кредит, заем, ссуда
logistics: логистика
logistic: логистический
loss: потеря, убыток, утрата, поражение
low-cost: недорогой, бюджетный
lucrative: прибыльный, выгодный
luxury: роскошь, роскошный
macroeconomic: макроэкономический
macroeconomics: макроэкономика
management: управление, руководство, менеджмент
manager: менеджер, руководитель, управляющий
managerial: управленческий
mandate: мандат, полномочие
manpower: рабочая сила, кадры
market: рынок, рыночный
marketing: маркетинг, сбыт
marketplace: рынок, торговая площадка
materials: материал, сырье
merchandise: товар
merchant: купец, торговец
merge: слить, объединить
merger: слияние, объединение
microfinance: микрофинансирование
middleman: посредник
millionaire: миллионер
monetary: денежный, валютный, монетарный
money: деньги, денежный, средства
monopolist: монополист
monopoly: монополия
mortgage: ипотека, ипотечный
multinational: многонациональный, транснациональный
nationalization: национализация
needy: нуждающийся
net: чистый, сеть
niche: ниша
nominal: номинальный
non-cash: безналичный
nonprofit: некоммерческий
non-resource: несырьевой
non-tariff: нетарифный
non-tax: неналоговый
offshore: офшорный
oligarch: олигарх
online: онлайн, интернет, дистанционный
outflow: отток
outlay: затраты
outlet: торговая точка, магазин
outlook: перспектива, прогноз
output: выпуск, производство, продукция, объем производства
outsourcing: аутсорсинг
overdraft: овердрафт
overdue: просроченный
overhead: накладные расходы
overpriced: завышенный
owner: владелец, собственник, хозяин
ownership: собственность, владение
package: пакет, упаковка
partner: партнер
partnership: партнерство, сотрудничество
payable: подлежащий оплате
payer: плательщик
payment: оплата, платеж, выплата
payout: выплата
payroll: заработная плата
peasant: крестьянин, крестьянский
penalty: штраф, пеня, наказание, пенальти
pension: пенсия, пенсионный
pensioner: пенсионер
percent: процент
percentage: процент, доля
pledge: обещание, залог, обязательство
portfolio: портфель
poverty: бедность, нищета
premium: премия, надбавка
price: цена, стоимость, ценовой
pricing: ценообразование
private: частный, приватный, рядовой, личный
privatization: приватизация
privatize: приватизировать
proceeds: выручка, доход
procurement: закупка
producer: производитель, продюсер
product: продукт, товар, продукция, изделие
productive: производительный, продуктивный
productivity: производительность, продуктивность
profit: прибыль, доход
profitability: рентабельность, прибыльность, доходность
profitable: прибыльный, выгодный, рентабельный
property: собственность, имущество, свойство, недвижимость
proprietor: владелец, собственник
prosper: процветать
prosperity: процветание, благополучие, благосостояние
prosperous: процветающий, благополучный
protectionism: протекционизм
protectionist: протекционистский
purchaser: покупатель
purchasing: закупка, покупательный
quarter: квартал, четверть
quarterly: ежеквартальный, квартальный
quota: квота
quotation: котировка, цитата
ransom: выкуп
rate: ставка, курс, темп, уровень, показатель, тариф
rating: рейтинг, оценка
ration: рацион, паек
real-estate: недвижимость
realtor: риелтор
rebate: скидка
receipt: получение, квитанция, чек, поступление
recession: рецессия, спад
recipient: получатель
re-export: реэкспорт
refinance: рефинансировать
refinancing: рефинансирование
refund: возврат, вернуть деньги
reimburse: возместить
reimbursement: возмещение
remittance: денежный перевод
remuneration: вознаграждение, оплата
rent: аренда, рента, арендовать, снимать
rental: прокат, аренда
repay: погасить, вернуть
repayment: погашение, возврат
reseller: перекупщик
reserve: резерв, запас, резервный, заповедник
resource: ресурс
restructuring: реструктуризация
retail: розничный, розница
retailer: ритейлер, продавец, розничный
revenue: доход, выручка, поступление
reward: вознаграждение, награда
rouble: рубль
royalty: роялти, королевская семья
salary: зарплата, заработная плата, оклад
sale: продажа, распродажа, реализация, сбыт
salesman: продавец
sanction: санкция
saving: сбережение, экономия
savings: сбережения, накопления
securities: ценные бумаги
segment: сегмент
self-employed: самозанятый
self-financing: самофинансирование
self-sufficiency: самообеспеченность, самодостаточность
self-sufficient: самодостаточный
seller: продавец
share: доля, делиться, поделиться, акция, разделить, разделять
shareholder: акционер
shop: магазин, цех
shopkeeper: лавочник
shopper: покупатель
shopping: покупки, торговый
shortage: нехватка, дефицит, недостаток
small-business: малый бизнес
socio-economic: социально-экономический
solvency: платежеспособность
solvent: платежеспособный, растворитель
specialization: специализация
speculation: спекуляция, предположение
spending: расход, трата
sponsor: спонсор, спонсировать
sponsorship: спонсорство
stabilize: стабилизировать
stagnation: стагнация, застой
stake: доля, ставка, пакет акций
stakeholder: заинтересованная сторона
startup: стартап
state-owned: государственный
statistical: статистический
statistician: статистик
statistics: статистика, статистический
stock: акция, запас, фондовый
stockpile: запас
subsidiary: дочерний, филиал, дочка
subsidize: субсидировать
subsidy: субсидия, дотация
substitution: замещение, замена
supermarket: супермаркет
supplier: поставщик
surcharge: надбавка, доплата
surplus: профицит, излишек, избыток
sustainability: устойчивость
sustainable: устойчивый
tariff: тариф, пошлина
tax: налог, налоговый
taxable: налогооблагаемый
taxation: налогообложение
taxpayer: налогоплательщик
tender: тендер, конкурс
tenge: тенге
threshold: порог
trademark: торговая марка, товарный знак
trader: торговец, трейдер
trading: торговля, торговый, торги
tradesman: торговец
transaction: сделка, операция, транзакция
transit: транзит, транзитный
transparency: прозрачность
treasurer: казначей
treasury: казначейство, казна
trillionaire: триллионер
trust: доверие, доверять, траст
turnover: оборот, товарооборот
underwriter: андеррайтер
undervalued: недооцененный
unemployed: безработный
unemployment: безработица
unprofitable: убыточный, нерентабельный
unpaid: неоплаченный, невыплаченный
upturn: подъем
valuable: ценный
valuation: оценка, стоимость
value: стоимость, ценность, значение, ценить, оценить, оценивать
value-added: добавленная стоимость
vat: НДС
vendor: продавец, поставщик
venture: предприятие, венчурный
viability: жизнеспособность
viable: жизнеспособный
volatile: нестабильный, изменчивый, волатильный
volatility: волатильность
volume: объем, том, громкость
voucher: ваучер
wage: заработная плата, зарплата
wallet: кошелек
warehouse: склад
warranty: гарантия
wealth: богатство, состояние
wealthy: богатый, состоятельный
welfare: благосостояние, благополучие, социальное обеспечение
well-being: благополучие, благосостояние
wholesale: оптовый
wholesaler: оптовик
workforce: рабочая сила, персонал
workplace: рабочее место
workshop: мастерская, цех, семинар
worth: стоимость, стоящий, ценность
yield: урожайность, доходность, урожай, надой, уступить
yuan: юань
`
