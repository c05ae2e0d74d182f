/** Keeps answers by what was asked: the notes of a manuscript name the same hosts and words again and again. */

/** `answer`, asked once for each text as long as no more than `most` are kept; then all are forgotten. It must depend on nothing else. */
export function remembered<Answer extends boolean | string | object>(answer: (asked: string) => Answer, most: number): (asked: string) => Answer {
  const answers = new Map<string, Answer>()
  return asked => {
    const kept = answers.get(asked)
    if (kept !== undefined) return kept
    if (answers.size >= most) answers.clear()
    const found = answer(asked)
    answers.set(asked, found)
    return found
  }
}
