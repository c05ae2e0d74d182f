// Builds the package into dist/: entries bundled with shared chunks, type declarations, and the data files.
import { execFile } from 'node:child_process'
import { cpSync, readFileSync, rmSync, chmodSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'

const root = dirname(import.meta.dirname)
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const isFull = !process.argv.includes('--no-types')

rmSync(join(root, 'dist'), { recursive: true, force: true })
const declarations = isFull
  ? promisify(execFile)(process.execPath, [fileURLToPath(import.meta.resolve('typescript/lib/tsc.js')), '-p', root, '--emitDeclarationOnly', '--declaration'])
  : null
await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', 'page-thread': 'src/pipeline/page-thread.ts', 'address-thread': 'src/pipeline/address-thread.ts', 'pdf-thread': 'src/pipeline/pdf-thread.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  charset: 'utf8',
  define: { FOOTPROOF_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
})
for (const [from, to] of [['src/report/report.schema.json', 'report.schema.json'], ['src/cli/config.schema.json', 'config.schema.json'], ['src/demo/data', 'demo']]) cpSync(join(root, from), join(root, 'dist', to), { recursive: true, filter: path => !path.endsWith('.ts') })
chmodSync(join(root, 'dist/cli.js'), 0o755)
await declarations
