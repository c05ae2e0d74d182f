/**
 * What link checkers say of the farm in `test/farm`: living called dead, dead called living, blocked called dead.
 * Installs nothing: peers are found below the folder given, and on the path.
 *
 *   node bench/peers.mjs [FOLDER_WITH_NODE_MODULES] [PATH_OF_LINKCHECKER]
 *
 * Prints a Markdown table, then (with `--rows`) each row that a tool got wrong. Each tool asks a farm that has forgotten
 * the tools before it.
 */
import { build } from 'esbuild'
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({ options: { rows: { type: 'boolean', default: false } }, allowPositionals: true })
const [folder = '.', linkchecker = 'linkchecker'] = positionals
process.chdir(resolve(import.meta.dirname, '..'))

/** A tool that isn't done by then has hung. */
const TOOL_MS = 300_000

const scratch = mkdtempSync(join(tmpdir(), 'footproof-peers-'))
const farm = await loadFarm()
const serving = await farm.serve(farm.ROWS)
const rows = serving.sites.filter(({ row }) => row.family !== 'not-asked')
const environment = {
  ...process.env,
  FARM: JSON.stringify({
    plain: serving.plainPort, secure: serving.securePort, withoutTls: hostsWhere(row => row.certificate === 'none'),
    missing: [...hostsWhere(row => row.resolves?.[0] === 'no-such-name'), 'nobody.no-such-name.example'], failing: hostsWhere(row => row.resolves?.[0] === 'servfail'),
  }),
}

try {
  const results = []
  const tools = [['footproof', askFootproof], ...['linkinator', 'broken-link-checker', 'markdown-link-check'].map(name => [name, () => askNode(name)]), ['linkchecker', askPython]]
  for (const [name, ask] of tools) {
    serving.forget()
    const said = await ask()
    if (said === null) { process.stderr.write(`${name} is not here: left out\n`); continue }
    results.push({ name, said })
  }
  process.stdout.write(`${table(results)}\n`)
  if (values.rows) process.stdout.write(`\n${results.map(wrongRows).join('\n')}\n`)
} finally {
  await serving.close()
  rmSync(scratch, { recursive: true, force: true })
}

function hostsWhere(is) {
  return serving.sites.filter(({ row }) => is(row)).map(({ host }) => host)
}

/** The farm is TypeScript: bundled into a scratch folder, packages left out. */
async function loadFarm() {
  const entry = join(scratch, 'farm.mjs')
  await build({
    stdin: { contents: "export { serve } from './test/farm/server.ts'\nexport { ROWS } from './test/farm/rows/index.ts'\nexport { checkFarm } from './test/farm/check.ts'\n", resolveDir: process.cwd(), loader: 'ts' },
    bundle: true, platform: 'node', format: 'esm', outfile: entry, define: { FOOTPROOF_VERSION: '"bench"' }, logLevel: 'error', external: ['vitest'],
    banner: { js: "import { createRequire as makeRequire } from 'node:module'\nconst require = makeRequire(import.meta.url)" },
  })
  return import(pathToFileURL(entry).href)
}

/** What footproof says, as a plain checker would: states that say nothing of the page stand apart. */
async function askFootproof() {
  const report = await farm.checkFarm(serving)
  const WORDS = { ok: 'living', moved: 'living', dead: 'broken', 'soft-404': 'broken', malformed: 'broken', failing: 'failing', unreachable: 'failing', blocked: 'apart', 'not-checked': 'apart' }
  return new Map(serving.sites.map(({ url }, index) => [url, WORDS[report.references.find(({ note }) => note === index + 1)?.link.state] ?? 'no answer']))
}

async function askNode(name) {
  const needed = name === 'markdown-link-check' ? 'link-check' : name
  if (!existsSync(resolve(folder, 'node_modules', needed))) return null
  const output = await run(process.execPath, ['--require', resolve('bench/peers/names.cjs'), resolve('bench/peers/ask.mjs'), name, resolve(folder)], { input: JSON.stringify(rows.map(({ url }) => url)) })
  return new Map(output.split('\n').filter(Boolean).map(line => JSON.parse(line)).map(({ url, said }) => [url, said]))
}

/** Debian's linkchecker reads a page of links; what it doesn't name is what it found no fault with. */
async function askPython() {
  const page = join(scratch, 'links.html')
  writeFileSync(page, `<!doctype html><title>links</title>${rows.map(({ url }) => `<p><a href="${url.replaceAll('&', '&amp;')}">x</a></p>`).join('')}`)
  // Started as root it goes on as nobody, who must be able to read the page.
  chmodSync(scratch, 0o755)
  const found = await run(linkchecker, ['--check-extern', '--recursion-level=1', '--timeout=5', '--threads=16', '--no-status', '--verbose', '--output=csv', page], { python: true }).catch(() => null)
  if (found === null) return null
  const lines = found.split('\n').map(line => line.trim().split(';'))
  const head = lines.find(cells => cells[0] === 'urlname')
  if (head === undefined) return null
  const [urlAt, resultAt, validAt] = [head.indexOf('urlname'), head.indexOf('result'), head.indexOf('valid')]
  const said = new Map(lines.filter(cells => cells[validAt] === 'True' || cells[validAt] === 'False').map(cells => [cells[urlAt], cells[validAt] === 'False' ? 'broken' : /robots\.txt/iu.test(cells[resultAt] ?? '') ? 'apart' : 'living']))
  return new Map(rows.map(({ url }) => [url, said.get(url) ?? said.get(url.replace(/&/gu, '&amp;')) ?? 'no answer']))
}

/** Standard output of a program, or what of it came before it hung. */
function run(program, words, { input = '', python = false } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, words, { env: python ? { ...environment, PYTHONPATH: [resolve('bench/peers'), process.env.PYTHONPATH].filter(Boolean).join(':') } : environment, stdio: ['pipe', 'pipe', 'ignore'] })
    let output = ''
    const timer = setTimeout(() => { child.kill('SIGKILL') }, TOOL_MS)
    child.stdout.on('data', chunk => { output += chunk })
    child.on('error', fail)
    child.on('close', () => { clearTimeout(timer); done(output) })
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

function table(results) {
  const families = { living: ['living', 'moved'], dead: ['dead'], soft: ['soft-404'], blocked: ['blocked'], failing: ['failing'] }
  const of = name => rows.filter(({ row }) => families[name].includes(row.family))
  const count = (said, name, word) => of(name).filter(({ url }) => (said.get(url) ?? 'no answer') === word).length
  const columns = [
    [`living called dead (of ${of('living').length})`, said => count(said, 'living', 'broken')],
    [`gone called living (of ${of('dead').length})`, said => count(said, 'dead', 'living')],
    [`soft-404 called living (of ${of('soft').length})`, said => count(said, 'soft', 'living')],
    [`blocked called dead (of ${of('blocked').length})`, said => count(said, 'blocked', 'broken')],
    ['blocked called living', said => count(said, 'blocked', 'living')],
    [`failing called living (of ${of('failing').length})`, said => count(said, 'failing', 'living')],
    ['no answer', said => rows.filter(({ url }) => (said.get(url) ?? 'no answer') === 'no answer').length],
  ]
  const line = cells => `| ${cells.join(' | ')} |`
  return [line(['tool', ...columns.map(([name]) => name)]), line(['---', ...columns.map(() => '---:')]), ...results.map(({ name, said }) => line([name, ...columns.map(([, counted]) => counted(said))]))].join('\n')
}

function wrongRows({ name, said }) {
  const RIGHT = { living: ['living'], moved: ['living'], dead: ['broken'], 'soft-404': ['broken'], blocked: ['apart'], failing: ['failing', 'broken', 'apart', 'living'] }
  return rows.filter(({ row, url }) => !RIGHT[row.family].includes(said.get(url) ?? 'no answer')).map(({ row, url }) => `${name}: ${row.name} (${row.family}) called ${said.get(url) ?? 'no answer'}`).join('\n')
}
