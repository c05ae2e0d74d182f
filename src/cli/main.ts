#!/usr/bin/env node
/** The door: says the version at once, loads everything else only when asked for it. */
import { setFlagsFromString } from 'node:v8'
import { VERSION } from '../model/version.ts'

// A run tries hundreds of patterns a few times each. V8 makes bytecode of a pattern first and machine code at its second use,
// and of \p{L} the bytecode costs three times as much: machine code at once saves a sixth of reading a book.
setFlagsFromString('--no-regexp-tier-up')

const words = process.argv.slice(2)
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) process.stdout.write(`${VERSION}\n`)
else process.exitCode = await (await import('./program.ts')).run(words)
