/** The program of a reading thread: takes a page with its questions, gives the answers. */
import { parentPort, workerData } from 'node:worker_threads'
import { lexiconOf } from './lexicon.ts'
import type { Reply, ThreadData } from './page-readers.ts'
import { answersOf, type PageBody, type Questions } from './page.ts'

const { lexicon } = workerData as ThreadData
const loadLexicon = lexiconOf({ lexicon })

/** Pages are read one after the other, and answered in the order they came. */
let last: Promise<unknown> = Promise.resolve()

parentPort?.on('message', ({ page, questions }: { readonly page: PageBody; readonly questions: Questions }) => {
  const reply = (answer: Reply) => { parentPort?.postMessage(answer) }
  last = last.then(() => answersOf(page, questions, loadLexicon)).then(answers => { reply({ answers }) }, (error: unknown) => { reply({ error: error instanceof Error ? error.message : String(error) }) })
})
