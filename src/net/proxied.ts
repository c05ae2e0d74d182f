/** Requests through a proxy: plain ones in absolute form, https through a tunnel. Loaded where the environment names one. */
import { ProxyAgent, type Agent } from 'undici'
import { UNVERIFIED, type Trust } from './connector.ts'

/** `proxy` may bear a name and a password. */
export function proxiedAgent(proxy: string, trust: Trust, options: Agent.Options): ProxyAgent {
  const { username, password } = new URL(proxy)
  const token = username === '' ? {} : { token: `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}` }
  return new ProxyAgent({ ...options, uri: proxy, proxyTunnel: false, ...token, ...(trust === 'unverified' ? { requestTls: UNVERIFIED } : {}) })
}
