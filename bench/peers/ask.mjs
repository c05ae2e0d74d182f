/**
 * Runs one Node peer over a list of addresses, each a link of its own; prints `{"url","said"}` a line, `said` being
 * `living`, `broken` or `apart` (neither: skipped or refused, in the tool's own words).
 *
 *   node ask.mjs TOOL FOLDER_WITH_NODE_MODULES < urls.json
 */
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [tool, folder] = process.argv.slice(2)
const urls = JSON.parse(readFileSync(0, 'utf8'))
const from = createRequire(join(folder, 'package.json'))
const say = (url, said) => { process.stdout.write(`${JSON.stringify({ url, said })}\n`) }
const TIMEOUT_MS = 5000
const AT_ONCE = 16

const ASK = {
  async linkinator(url, { LinkChecker }) {
    const { links } = await new LinkChecker().check({ path: url, recurse: false, timeout: TIMEOUT_MS, retry: true, linksToSkip: async link => link !== url })
    const state = links.find(link => link.url === url)?.state ?? links[0]?.state
    return state === 'OK' ? 'living' : state === 'SKIPPED' ? 'apart' : 'broken'
  },
  'link-check': (url, linkCheck) => new Promise((resolve, reject) => {
    linkCheck(url, { timeout: '5s', retryOn429: true }, (error, result) => { if (error) reject(error); else resolve(result.status === 'alive' ? 'living' : result.status === 'ignored' ? 'apart' : 'broken') })
  }),
  'broken-link-checker': (url, { UrlChecker }) => new Promise(resolve => {
    let said = 'broken'
    const checker = new UrlChecker({ cacheResponses: false, filterLevel: 3 }, { link: result => { said = result.broken ? 'broken' : result.excluded ? 'apart' : 'living' }, end: () => { resolve(said) } })
    checker.enqueue(url)
  }),
}

// The engine of markdown-link-check is a package of its own.
const name = tool === 'markdown-link-check' ? 'link-check' : tool
const loaded = name === 'linkinator' ? await import(pathToFileURL(join(folder, 'node_modules/linkinator/build/src/index.js')).href) : from(name)
const ask = ASK[name]
// A peer that throws far from its caller, or leaves a promise behind, must not end the others' turns.
process.on('uncaughtException', () => undefined)
process.on('unhandledRejection', () => undefined)
const queue = urls.values()
await Promise.all(Array.from({ length: AT_ONCE }, async () => {
  for (const url of queue) {
    const said = await Promise.race([Promise.resolve().then(() => ask(url, loaded)).catch(() => 'broken'), new Promise(resolve => { setTimeout(resolve, 4 * TIMEOUT_MS, 'no answer').unref() })])
    say(url, said)
  }
}))
process.exit(0)
