/** Takes the writer's words out of a passage into which they are set: `«Это была, – писал учитель, – долгая зима»`. */

/** How Russian and Belarusian writers say that somebody says something, by the beginnings of the words. */
const SAYING = 'сказа|говори|отмети|отмеча|подчерк|заяви|заявля|писа|пишет|написа|добави|добавля|поясни|поясня|объясни|объясня|рассказа|рассказыва|напомни|сообщи|сообща|считает|полага|уверен|призна|уточни|замети|замеча|отвеча|ответи|продолжа|продолжи|вспомина|вспомни|подытожи|констатир|утвержда|казаў|гавары|адзначы|адзнача|падкрэслі|заяві|пісаў|піша|напіса|дада|патлумачы|расказа|нагада|паведамі|лічыць|прызна|удаклад'
/** Between dashes, after a comma or the end of a sentence; the saying is among the first words. */
const OWN_WORDS = new RegExp(`[,!?…]?\\s[–—-]\\s(?:\\p{L}+\\s){0,2}(?:${SAYING})[^–—«»]{0,90}[\\p{L}\\d)][,.]?\\s[–—-]\\s`, 'gu')

/** What stays is parted by an ellipsis, as any passage is from which words are left out. English and German close their marks before such words. */
export function withoutOwnWords(passage: string): string {
  return passage.includes(' – ') || passage.includes(' — ') || passage.includes(' - ') ? passage.replace(OWN_WORDS, ' … ') : passage
}
