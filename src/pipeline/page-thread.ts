/** The program of a reading thread: takes a page with its questions, gives the answers. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Lexicon } from '../model/lexicon.ts'
import { loadLexicon } from '../text/lexicon/index.ts'
import type { Reply, ThreadData } from './page-readers.ts'
import { answersOf, type PageBody, type Questions } from './page.ts'

const { lexicon } = workerData as ThreadData
let loaded: Promise<Lexicon> | null = null
const load = () => loaded ??= loadLexicon(lexicon ?? undefined)

/** Pages are read one after the other, and answered in the order they came. */
let last: Promise<unknown> = Promise.resolve()

parentPort?.on('message', ({ page, questions }: { readonly page: PageBody; readonly questions: Questions }) => {
  const reply = (answer: Reply) => { parentPort?.postMessage(answer) }
  last = last.then(() => answersOf(page, questions, load)).then(answers => { reply({ answers }) }, (error: unknown) => { reply({ error: error instanceof Error ? error.message : String(error) }) })
})
