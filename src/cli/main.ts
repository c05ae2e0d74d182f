#!/usr/bin/env node
/** The door: says the version at once, loads everything else only when asked for it. */
import { VERSION } from '../model/version.ts'

const words = process.argv.slice(2)
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) process.stdout.write(`${VERSION}\n`)
else process.exitCode = await (await import('./program.ts')).run(words)
