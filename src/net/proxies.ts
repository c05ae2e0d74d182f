/** Proxies that the environment names, and which of them an address is asked through. */
import { isIP } from 'node:net'
import { isLocalName, isPublicAddress } from './addresses.ts'

/** As `process.env`: `HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY`, in lower case too, which goes first; `ALL_PROXY` for both. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The proxy's address; `null`: asked directly. As curl and others have it: `NO_PROXY` lists hosts, each with all below it
 * and, where it names one, for that port only; `*` is all. This machine and private addresses are never asked through one:
 * there they would mean other machines.
 */
export function proxyFor(url: URL, environment: Environment): string | null {
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  const isHere = isIP(host) === 0 ? isLocalName(host) : !isPublicAddress(host)
  if (isHere || isExempt(host, url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port, valueOf('no_proxy', environment))) return null
  const named = valueOf(url.protocol === 'https:' ? 'https_proxy' : 'http_proxy', environment) || valueOf('all_proxy', environment)
  const address = named === '' || named.includes('://') ? named : `http://${named}`
  return URL.canParse(address) && /^https?:/iu.test(address) ? new URL(address).href : null
}

const valueOf = (name: string, environment: Environment) => (environment[name] ?? environment[name.toUpperCase()] ?? '').trim()

function isExempt(host: string, port: string, list: string): boolean {
  return list.toLowerCase().split(/[\s,]+/u).filter(entry => entry !== '').some(entry => {
    const [, name = '', onlyPort = ''] = /^(.*?)(?::(\d+))?$/u.exec(isIP(entry) === 6 ? `${entry}:${port}` : entry) ?? []
    if (onlyPort !== '' && onlyPort !== port) return false
    const bare = name.replace(/^\[|\]$/gu, '').replace(/^\*?\./u, '')
    return name === '*' || host === bare || host.endsWith(`.${bare}`)
  })
}
