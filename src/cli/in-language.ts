/** Commander's own words, as phrases: what it complains of and the titles of its help. */
import type { Command } from 'commander'
import { phrase, type Phrase } from '../model/phrase.ts'
import { spoken, tell } from './voice.ts'

const TITLES: Readonly<Record<string, Phrase>> = { 'Usage:': phrase`Usage:`, 'Arguments:': phrase`Arguments:`, 'Options:': phrase`Options:`, 'Commands:': phrase`Commands:` }

/** What it complains of, in the words of version 14. */
const COMPLAINTS: readonly (readonly [RegExp, (...found: readonly string[]) => Phrase])[] = [
  [/^unknown option '(.+?)'\n\(Did you mean (.+)\?\)$/u, (option = '', near = '') => phrase`unknown option '${option}': did you mean ${near}?`],
  [/^unknown option '(.+?)'$/u, (option = '') => phrase`unknown option '${option}'`],
  [/^unknown command '(.+?)'\n\(Did you mean (.+)\?\)$/u, (command = '', near = '') => phrase`unknown command '${command}': did you mean ${near}?`],
  [/^unknown command '(.+?)'$/u, (command = '') => phrase`unknown command '${command}'`],
  [/^missing required argument '(.+)'$/u, (name = '') => phrase`missing required argument '${name}'`],
  [/^option '(.+)' argument missing$/u, (option = '') => phrase`option '${option}' argument missing`],
  [/^too many arguments.*Expected (\d+) arguments? but got (\d+)\.$/u, (expected = '', got = '') => phrase`too many arguments: expected ${expected}, got ${got}`],
]

/** For a program before its commands are added: they inherit it. */
export function speaksOurLanguage(program: Command): Command {
  return program
    .configureHelp({
      styleTitle: title => (TITLES[title] === undefined ? title : spoken(TITLES[title])),
      // Defaults stand in the descriptions, in the language of these.
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
    })
    .configureOutput({ outputError: text => { tell(complaintOf(text.replace(/^error: /u, '').trimEnd())) } })
    .helpOption('-h, --help', spoken(phrase`display help for command`))
    .helpCommand('help [command]', spoken(phrase`display help for command`))
}

function complaintOf(text: string): Phrase {
  for (const [pattern, said] of COMPLAINTS) {
    const found = pattern.exec(text)
    if (found !== null) return said(...found.slice(1))
  }
  return phrase`${text}`
}
