/** Endings of the common Russian declensions and conjugations, by which a slug's word is told from a misreading of it. */

/** Name of a paradigm → what may follow its stem, parted by blanks; `_` is the bare stem. */
export const PARADIGMS = {
  whole: '_',
  adjective: 'ый ого ому ым ом ая ой ую ое ые ых ыми о _',
  velarAdjective: 'ий ой ого ому им ом ая ую ое ие их ими о а и _',
  hissingAdjective: 'ий его ему им ем ая ей ую ее ие их ими е а и _',
  softAdjective: 'ий его ему им ем яя ей юю ее ие их ими е я и',
  masculine: '_ а у ом ем е ы ов ев ам ами ах',
  hissingMasculine: '_ а у ом ем е и ов ей ам ами ах',
  feminine: 'а ы е у ой ей _ ам ами ах',
  velarFeminine: 'а и е у ой ей _ ам ами ах',
  softFeminine: 'я и е ю ей ь ям ями ях',
  abstractFeminine: 'ия ии ию ией ий иям иями иях',
  soft: 'ь я и ю е ем ью ей ям ями ях',
  glide: 'й я ю ем е и ев ям ями ях',
  masculineName: 'ий ия ию ием ии иев иям иями иях',
  abstractNeuter: 'ие ия ию ием ии ий иям иями иях',
  signNeuter: 'ье ья ью ьем ий ьям ьями ьях',
  neuter: 'о а у ом е _ ам ами ах',
  softNeuter: 'е я ю ем а у ям ями ях',
  past: 'ть ти л ла ло ли ться тись лся лась лось лись вший вшие вших вшая вшего',
  aVerb: 'ть ти л ла ло ли ться тись лся лась лось лись вший вшие вших вшая вшего ет ют ешь ем ется ются ние ния нию нием н на ны но нный нного нному нным нном нных нные нная нной нную нное ющий ющие ющих ющая ющей ющего ющийся ющиеся ющихся ющаяся',
  ovatPresent: 'ует уют уем уется уются ующий ующие ующих ующая ующей уемый уемые уемых уемая уемой',
  iPresent: 'ит ят им ишь ится ятся ение ения ению ением ен ена ены ено енный енного енных енные енная енной енную енное ящий ящие ящих ящая ящийся ящиеся ящихся',
  hardPresent: 'ет ут ем ется утся',
} as const

export type Paradigm = keyof typeof PARADIGMS
