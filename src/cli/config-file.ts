/** A configuration file as `footproof init` writes it: what is needed is set, every other option stands as a comment with its default. */
import { stringify } from 'yaml'
import { HOST_SETTINGS, SECTIONS, type Setting } from './config-table.ts'

export interface FirstSettings {
  /** Where the schema is: a path or an address. */
  readonly schema: string
  /** Empty: an example stands in their place. */
  readonly documents: readonly string[]
}

export function configYaml({ schema, documents }: FirstSettings): string {
  const sections = SECTIONS.map(([heading, settings]) => [`# ${heading}`, ...Object.entries(settings).map(([name, setting]) =>
    name === 'documents' && documents.length > 0 ? `# ${setting.says}\n${stringify({ documents }).trimEnd()}` : entryOf(name, setting))].join('\n\n'))
  return `${[`# yaml-language-server: $schema=${schema}\n# Options with a # directly before them are as they are without being given, or examples: take the # away to change them.`, ...sections].join('\n\n\n')}\n`
}

/** JSON has no comments: what is needed alone. */
export function configJson({ schema, documents }: FirstSettings): string {
  return `${JSON.stringify({ $schema: schema, documents }, null, 2)}\n`
}

function entryOf(name: string, { kind, says, otherwise, example }: Setting): string {
  if (kind.is === 'hosts') return [`# ${says}:`, ...Object.entries(HOST_SETTINGS).map(([own, setting]) => `# - ${own}: ${setting.says}`), ...commented(stringify({ hosts: HOST_EXAMPLE }))].join('\n')
  return [`# ${says}`, ...commented(stringify({ [name]: otherwise ?? example }, { flowCollectionPadding: false, collectionStyle: 'flow' }).replace(/^\{(.*)\}\n$/su, '$1\n'))].join('\n')
}

const HOST_EXAMPLE = { 'slow.example': { 'delay': 5000, 'per-host': 1 }, 'intranet.example': { skip: true, reason: 'needs a login' } }

const commented = (yaml: string) => yaml.trimEnd().split('\n').map(line => `#${line}`)
