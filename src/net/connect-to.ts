/** `--connect-to`: sends requests for one host and port to another, as curl does, so that a test web can serve real names. */
import { isIP } from 'node:net'
import { complaint } from '../model/complaint.ts'
import type { ConnectRule } from './options.ts'

/** Where a connection goes. `rule` tells whether the user's hand led it there. */
export interface Destination {
  readonly host: string
  readonly port: number
  readonly overTls: boolean
  readonly isRedirected: boolean
}

// HOST1:PORT1:[http:]HOST2:PORT2; a host is a name, nothing, or an IPv6 address in brackets.
const SHAPE = /^(\[[^[\]]*\]|[^:[\]]*):(\d*):(http:)?(\[[^[\]]*\]|[^:[\]]*):(\d*)$/u
/** The highest port of TCP. */
const PORT_MAX = 65_535

/**
 * Reads `HOST1:PORT1:HOST2:PORT2`; empty parts match all or keep what is there, `http:` before HOST2 asks https addresses
 * over plain http. Throws a Complaint on anything else.
 */
export function parseConnectTo(text: string): ConnectRule {
  const parts = SHAPE.exec(text.trim())
  if (parts === null) throw complaint`--connect-to ${text} can't be read: write HOST1:PORT1:HOST2:PORT2, with IPv6 addresses in brackets.`
  const [, host = '', port = '', http = '', toHost = '', toPort = ''] = parts
  return {
    host: readHost(host), port: readPort(port, text), toHost: readHost(toHost), toPort: readPort(toPort, text), overHttp: http !== '',
  }
}

/** Where to connect for `url`: the first rule that matches leads, else the address itself. */
export function destinationOf(url: URL, rules: readonly ConnectRule[]): Destination {
  const overTls = url.protocol === 'https:'
  const host = withoutBrackets(url.hostname)
  const port = url.port === '' ? (overTls ? 443 : 80) : Number(url.port)
  const rule = rules.find(each => (each.host === null || each.host === host) && (each.port === null || each.port === port))
  if (rule === undefined) return { host, port, overTls, isRedirected: false }
  return { host: rule.toHost ?? host, port: rule.toPort ?? port, overTls: overTls && !rule.overHttp, isRedirected: true }
}

function readHost(text: string): string | null {
  if (text === '') return null
  const host = withoutBrackets(text).toLowerCase()
  if (isIP(host) === 6 || !URL.canParse(`http://${text}/`)) return host
  return new URL(`http://${text}/`).hostname
}

function readPort(text: string, whole: string): number | null {
  if (text === '') return null
  const port = Number(text)
  if (port < 1 || port > PORT_MAX) throw complaint`--connect-to ${whole} names port ${text}, but ports run from 1 to ${PORT_MAX}.`
  return port
}

const withoutBrackets = (host: string) => host.replace(/^\[|\]$/gu, '')
