/** The configuration as JSON Schema, for editors' completion. */
import { worded } from '../model/phrase.ts'
import { HOST_SETTINGS, SECTIONS, type Kind } from './config-table.ts'

const HOST_RULE = {
  type: 'object', additionalProperties: false,
  properties: {
    'delay': { type: 'integer', minimum: HOST_SETTINGS.delay.least, description: worded(HOST_SETTINGS.delay.says) },
    'per-host': { type: 'integer', minimum: HOST_SETTINGS['per-host'].least, description: worded(HOST_SETTINGS['per-host'].says) },
    'skip': { type: 'boolean', description: worded(HOST_SETTINGS.skip.says) },
    'reason': { type: 'string', description: worded(HOST_SETTINGS.reason.says) },
  },
}

/** Draft 2020-12. */
export function configSchema(): object {
  const properties = SECTIONS.flatMap(([, settings]) => Object.entries(settings)).map(([name, { kind, says, otherwise, example }]): [string, object] => [name, {
    description: worded(says), ...schemaOf(kind), ...(otherwise !== null && { default: otherwise }), ...(example !== undefined && { examples: [example] }),
  }])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Configuration of footproof', type: 'object', additionalProperties: false,
    properties: { $schema: { type: 'string', description: 'where this schema is, for editors' }, ...Object.fromEntries(properties) },
  }
}

function schemaOf(kind: Kind): object {
  switch (kind.is) {
    case 'text': return { type: 'string' }
    case 'switch': return { type: 'boolean' }
    case 'list': return { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] }
    case 'text-or-none': return { oneOf: [{ type: 'string' }, { const: false }] }
    case 'duration': return { type: 'string', pattern: '^\\d+(\\.\\d+)? ?(ms|s|m|h|d|w|y)$' }
    case 'address': return { type: 'string', pattern: '^https?://' }
    case 'port': return { oneOf: [{ type: 'integer', minimum: 0, maximum: PORT_MAX }, { type: 'string', pattern: ':\\d{1,5}$' }] }
    case 'count': return { type: 'integer', minimum: kind.least, maximum: COUNT_MAX }
    case 'choice': return { enum: kind.of }
    case 'choices': return { oneOf: [{ type: 'string' }, { type: 'array', items: { enum: kind.of } }] }
    case 'hosts': return { type: 'object', additionalProperties: HOST_RULE }
  }
}

const PORT_MAX = 65_535
/** What `wholeNumber` reads. */
const COUNT_MAX = 999_999_999
