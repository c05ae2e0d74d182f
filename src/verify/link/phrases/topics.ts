/** What lapsed sites of repute are taken over for; nobody cites such a page in a book on politics unless the book says so. */

/** One trade in English and Russian; a text that itself is about the trade is recognised by the same words. */
const TRADES: readonly RegExp[] = [
  /casino|kazino|казино|slot(?: machine)?s?\b|слот(?:ы|ов|ах)|\bpoker|покер|roulette|рулетк|jackpot|джекпот|\bbett?ing|\bbets?\b|bookmaker|букмекер|ставк[иа] на спорт|1x ?bet|1win|pin-?up|вулкан|vulkan|фриспин|free ?spins?|\btogel|\bjudi\b|gacor|игровы[ех] автомат/giu,
  /payday loan|quick loan|instant loan|cash advance|bad credit|микроза[йи]м|займ(?:ы|ов)? (?:онлайн|на карту)|деньги в долг|быстрые займы|кредит без отказа/giu,
  /viagra|cialis|levitra|виагр|сиалис|дженерик|online pharmacy|erectile|потенци[ию]/giu,
  /\bporn|порно|\bxxx\b|escorts?\b|эскорт|проститут|\bsex (?:chat|cam|dating)|секс-?(?:чат|знакомства)|adult (?:dating|cam)/giu,
  /essay writing|write my essay|custom essays?|term papers?|курсовы[ех] на заказ|дипломы? на заказ|купить диплом/giu,
  /replica (?:watch|handbag)|реплики часов|cheap (?:nike|jordan|ray-?ban|louis vuitton)|buy (?:followers|backlinks)|накрутк[аи] (?:подписчиков|лайков)/giu,
]

/** Different words, or one word so often, make a page's subject; one mention is news (set by judgement). */
const MENTIONS_MIN = 3
/** Enough of a page to see what it is about. */
const LOOKED_AT_CHARACTERS = 20_000

/** The trade's word in the headline of a page that goes on about it; `null` where the note itself, given as `expected`, is about the trade. */
export function tradeOf(heading: string, text: string, expected: string): string | null {
  for (const trade of TRADES) {
    const [named] = heading.match(trade) ?? []
    if (named === undefined || expected.match(trade) !== null) continue
    if ((text.slice(0, LOOKED_AT_CHARACTERS).match(trade)?.length ?? 0) >= MENTIONS_MIN) return named
  }
  return null
}
