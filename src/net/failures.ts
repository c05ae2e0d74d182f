/** Errors of the net, named: Node's, OpenSSL's and undici's codes to the reasons that a look gives. */
import type { FailureReason, TlsState } from '../model/look.ts'

const REASONS: Readonly<Record<string, FailureReason>> = {
  ENOTFOUND: 'name-not-found',
  EAI_AGAIN: 'name-lookup-failed', EAI_FAIL: 'name-lookup-failed', ESERVFAIL: 'name-lookup-failed', ETIMEOUT: 'name-lookup-failed',
  EAI_NODATA: 'name-lookup-failed', ENODATA: 'name-lookup-failed', EREFUSED: 'name-lookup-failed', EBUSY: 'name-lookup-failed',
  EPRIVATE: 'private-address',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'no-route', ENETUNREACH: 'no-route', EADDRNOTAVAIL: 'no-route', EHOSTDOWN: 'no-route', EACCES: 'no-route',
  EINVAL: 'no-route', ENETDOWN: 'no-route', EPERM: 'no-route',
  ECONNRESET: 'reset', EPIPE: 'reset', ECONNABORTED: 'reset', UND_ERR_SOCKET: 'reset', UND_ERR_INFO: 'reset',
  ETIMEDOUT: 'timeout-connect', UND_ERR_CONNECT_TIMEOUT: 'timeout-connect',
  UND_ERR_HEADERS_TIMEOUT: 'timeout-headers', UND_ERR_BODY_TIMEOUT: 'timeout-body',
  UND_ERR_HEADERS_OVERFLOW: 'headers-too-large', HPE_HEADER_OVERFLOW: 'headers-too-large',
  EPROTO: 'tls-handshake', CERT_UNUSABLE: 'tls-handshake',
}

/** OpenSSL's words for a certificate that doesn't hold (X509_V_ERR_…, as Node gives them) and Node's own for a wrong name. */
const CERTIFICATE_STATES: Readonly<Record<string, Exclude<TlsState, null | 'valid'>>> = {
  CERT_HAS_EXPIRED: 'expired', CERT_NOT_YET_VALID: 'expired', ERROR_IN_CERT_NOT_AFTER_FIELD: 'expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'wrong-name', HOSTNAME_MISMATCH: 'wrong-name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'untrusted', SELF_SIGNED_CERT_IN_CHAIN: 'untrusted', UNABLE_TO_GET_ISSUER_CERT: 'untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'untrusted', UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'untrusted', CERT_UNTRUSTED: 'untrusted',
  CERT_REVOKED: 'untrusted', CERT_REJECTED: 'untrusted', CERT_SIGNATURE_FAILURE: 'untrusted', CERT_CHAIN_TOO_LONG: 'untrusted',
  INVALID_CA: 'untrusted', INVALID_PURPOSE: 'untrusted', PATH_LENGTH_EXCEEDED: 'untrusted', CA_MD_TOO_WEAK: 'untrusted',
  EE_KEY_TOO_SMALL: 'untrusted', CA_KEY_TOO_SMALL: 'untrusted',
}

/** Why an exchange failed. Connections tried to several addresses at once give the reason of the first. */
export function reasonOf(error: unknown): FailureReason {
  const code = codeOf(error)
  const known = REASONS[code]
  if (known !== undefined) return known
  if (code.startsWith('HPE_')) return 'bad-response'
  if (code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_')) return 'tls-handshake'
  return CERTIFICATE_STATES[code] === undefined ? 'bad-response' : 'tls-handshake'
}

/** What is wrong with the certificate; `null`: the failure is another one. */
export const certificateStateOf = (error: unknown): Exclude<TlsState, null | 'valid'> | null => CERTIFICATE_STATES[codeOf(error)] ?? null

/** Whether the parser of HTTP stumbled over what came. */
export function isParserError(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' || (code.startsWith('HPE_') && code !== 'HPE_HEADER_OVERFLOW')
}

/** Its code, or that of the first error in it; '' without one. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  if ('code' in error && typeof error.code === 'string') return error.code
  // undici leaves out the code where its parser gives none.
  return error instanceof Error && error.name === 'HTTPParserError' ? 'HPE_UNNAMED' : ''
}
