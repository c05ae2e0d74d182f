// `npm start`: makes the program ready, then runs it; without words it runs the demo.
import { pathToFileURL } from 'node:url'
import { dirname, join } from 'node:path'
import { makeReady } from './ready.mjs'

makeReady()
// npm goes to the project's folder; paths are meant from where the user stands.
process.chdir(process.env.INIT_CWD ?? process.cwd())
const cli = join(dirname(import.meta.dirname), 'dist', 'cli.js')
const words = process.argv.slice(2)
process.argv = [process.argv[0], cli, ...(words.length > 0 ? words : ['demo'])]
await import(pathToFileURL(cli).href)
