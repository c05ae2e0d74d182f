// Runs sources from a bundle made on the spot.
import { mkdtemp, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** What a module with these `contents`, standing in the project's root, exports. */
export async function bundled(contents) {
  const root = dirname(import.meta.dirname)
  const folder = await mkdtemp(join(root, 'node_modules', '.bench-'))
  try {
    const outfile = join(folder, 'bundle.mjs')
    await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, charset: 'utf8', platform: 'node', format: 'esm', packages: 'external', outfile, logLevel: 'error' })
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(folder, { recursive: true })
  }
}
