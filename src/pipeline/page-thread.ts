/** The program of a reading thread: takes a page with its questions, gives the answers. */
import { parentPort } from 'node:worker_threads'
import { loadLexicon } from '../text/lexicon/index.ts'
import type { Reply } from './page-readers.ts'
import { answersOf, type PageBody, type Questions } from './page.ts'

parentPort?.on('message', ({ page, questions }: { readonly page: PageBody; readonly questions: Questions }) => {
  const reply = (answer: Reply) => { parentPort?.postMessage(answer) }
  void answersOf(page, questions, () => loadLexicon()).then(answers => { reply({ answers }) }, (error: unknown) => { reply({ error: error instanceof Error ? error.message : String(error) }) })
})
