/** Words that deny without a particle, by their beginnings. */

const ENGLISH_PREFIX = /^(?:un(?!i|der|til|less|cle)|non-|dis(?!c|t|p|k|h|ease|aster|semin|sol|ser|rup|may|mant|burs|g))\p{L}{4,}|^(?:im(?:poss|prob|perf|mat|mob|part)|in(?:ab|ad|cap|comp|cons|corr|eff|suff|val|ev|act|sec|stab|depend)|ir(?:reg|rel|resp|rev)|il(?:leg|log))\p{L}*$/u
const ENGLISH_DENIAL = /^(?:fail|unable|unwilling|impossib|lack|refus|den(?:y|ied|ies|ial)|prevent|avoid|absen|stop|ban|banned|prohibit|reject|cancel|without|unless|until|hardly|rarely|barely|instead|ceas|forbid|nor|refrain|abstain|escap)\p{L}*$/u
/** Words that begin with the letters of a denial without denying. */
const RUSSIAN_NO_DENIAL = /^(?:не(?:дел|фт|б[оеа]|давн|мец|скольк|котор|смотр|к[аио]|обход|обыч|редк|посредств|й|рв|сущ|пал|сет|сут|гр|мал|однократ)|ни(?:ж|т[ьи]|к[аеио]|з|в)|безопас|бесед|бесплат)/u
const RUSSIAN_PREFIX = /^(?:не|ни|бес|без|анти|контр)\p{L}{3,}/u
const RUSSIAN_DENIAL = /^(?:отсутств|отказ|запре|лиш|прекра|исключ|избе|предотвра|против|отмен|отверг|невозмож|провал|сорва|отклон|недопустим|неспособ|неуда|некому|вместо|кроме|едва|вряд|мало|редк|воздерж|устрым|адмо|забаран|адхіл|спын|немагчым|наўрад)\p{L}*$/u

/** A word that denies by itself, in either language. */
export function denies(lower: string): boolean {
  return deniesOthers(lower) || ENGLISH_PREFIX.test(lower) || (RUSSIAN_PREFIX.test(lower) && !RUSSIAN_NO_DENIAL.test(lower))
}

/** A word that denies what it governs: `отказался`, but not `бессрочный`. */
export function deniesOthers(lower: string): boolean {
  return ENGLISH_DENIAL.test(lower) || RUSSIAN_DENIAL.test(lower)
}
