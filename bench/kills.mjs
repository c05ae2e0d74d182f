// `kill -9` at random moments over runs of many pages: node bench/kills.mjs [KILLS] [PAGES] [JOB] [CLI] [SEED]
// JOB is check, warc, audit, or all. Counts at the server. Exits with 1 where a finished result is lost, a page is asked again
// whose answer had ended a second before the kill, a report is torn, or the last run doesn't come to its end. Build first.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { bundled } from './bundled.mjs'

const [kills = '200', pages = '400', job = 'all', program = join(dirname(import.meta.dirname), 'dist', 'cli.js'), seed = String(Date.now() % 1_000_000)] = process.argv.slice(2)
const { killOver } = await bundled("export * from './test/cli/kills.ts'")
console.log(`seed ${seed}`)

let state = Number(seed)
/** A linear congruential generator (Numerical Recipes). */
const chance = () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32

for (const each of job === 'all' ? ['check', 'warc', 'audit'] : [job]) {
  const folder = mkdtempSync(join(tmpdir(), 'footproof-kills-'))
  try {
    const outcome = await killOver({
      program, folder, job: each, kills: Number(kills), pages: Number(pages), hosts: 8, delayMs: 500, lifeMs: 2500, chance,
      onKill: (kill, kept) => { if (kill % 20 === 0) console.error(`${each}: ${kill} kills, ${kept} kept`) },
    })
    const { lost, askedAgain, torn, code, states, finished, requests, slowest } = outcome
    console.log(`${each}: ${outcome.kills} kills over ${finished} runs of ${pages} pages · ${lost.length} results lost · ${askedAgain.length} pages asked again · ${torn.length} reports torn · ${requests} requests for ${finished * Number(pages)} pages · machine ${slowest.toFixed(1)} × slower at times · last run ${code}, ${JSON.stringify(states)}`)
    for (const [name, list] of Object.entries({ lost, askedAgain, torn })) for (const one of list.slice(0, 10)) console.log(`  ${name}: ${one}`)
    if (lost.length + askedAgain.length + torn.length > 0 || code !== 0 || states.ok !== Number(pages)) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}
