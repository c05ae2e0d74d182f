/** The program of a reading thread: takes a page with its questions, gives the answers. */
import { parentPort } from 'node:worker_threads'
import { loadLexicon } from '../text/lexicon/index.ts'
import { answersOf, type PageBody, type Questions } from './page.ts'

parentPort?.on('message', ({ page, questions }: { readonly page: PageBody; readonly questions: Questions }) => {
  void answersOf(page, questions, () => loadLexicon()).then(answers => { parentPort?.postMessage(answers) }, (error: unknown) => { throw error })
})
