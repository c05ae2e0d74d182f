/** A configuration file as `footproof init` writes it: what is needed is set, every other option stands as a comment with its default. */
import { stringify } from 'yaml'
import { phrase } from '../model/phrase.ts'
import type { ReportLanguage } from '../model/report.ts'
import { HOST_SETTINGS, SECTIONS, SETTINGS, type Setting } from './config-table.ts'
import { spoken } from './voice.ts'

export interface FirstSettings {
  /** Where the schema is: a path or an address. */
  readonly schema: string
  /** Empty: an example stands in their place. */
  readonly documents: readonly string[]
  /** Set where it is not the default. */
  readonly lang: ReportLanguage
}

/** Comments are in the language that is spoken. */
export function configYaml({ schema, documents, lang }: FirstSettings): string {
  const given: Readonly<Record<string, unknown>> = { ...(documents.length > 0 && { documents }), ...(lang !== SETTINGS['lang']?.otherwise && { lang }) }
  const sections = SECTIONS.map(([heading, settings]) => [`# ${spoken(heading)}`, ...Object.entries(settings).map(([name, setting]) =>
    given[name] === undefined ? entryOf(name, setting) : `# ${spoken(setting.says)}\n${stringify({ [name]: given[name] }).trimEnd()}`)].join('\n\n'))
  const head = spoken(phrase`Options with a # directly before them are as they are without being given, or examples: take the # away to change them.`)
  return `${[`# yaml-language-server: $schema=${schema}\n# ${head}`, ...sections].join('\n\n\n')}\n`
}

/** JSON has no comments: what is needed alone. */
export function configJson({ schema, documents, lang }: FirstSettings): string {
  return `${JSON.stringify({ $schema: schema, documents, ...(lang !== SETTINGS['lang']?.otherwise && { lang }) }, null, 2)}\n`
}

function entryOf(name: string, { kind, says, otherwise, example }: Setting): string {
  if (kind.is === 'hosts') return [`# ${spoken(says)}:`, ...Object.entries(HOST_SETTINGS).map(([own, setting]) => `# - ${own}: ${spoken(setting.says)}`), ...commented(stringify({ hosts: HOST_EXAMPLE }))].join('\n')
  return [`# ${spoken(says)}`, ...commented(stringify({ [name]: otherwise ?? example }, { flowCollectionPadding: false, collectionStyle: 'flow' }).replace(/^\{(.*)\}\n$/su, '$1\n'))].join('\n')
}

const HOST_EXAMPLE = { 'slow.example': { 'delay': 5000, 'per-host': 1 }, 'intranet.example': { skip: true, reason: 'needs a login' } }

const commented = (yaml: string) => yaml.trimEnd().split('\n').map(line => `#${line}`)
