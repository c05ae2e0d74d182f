import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPublicAddress } from '../../src/net/addresses.ts'
import { parseConnectTo } from '../../src/net/connect-to.ts'
import { refusalOf } from '../../src/net/guard.ts'

const refusal = (url: string, { allowPrivate = false, connectTo = [] as string[] } = {}) => refusalOf(url, { allowPrivate, connectTo: connectTo.map(parseConnectTo) })

test.each([
  'http://127.0.0.1/', 'http://10.1.2.3/', 'http://172.16.0.1/', 'http://192.168.1.1/', 'http://169.254.169.254/latest/meta-data', 'http://100.64.0.1/',
  'http://0.0.0.0/', 'http://224.0.0.1/', 'http://255.255.255.255/', 'http://198.18.0.1/', 'http://[::1]/', 'http://[::]/', 'http://[fe80::1]/',
  'http://[fc00::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[::127.0.0.1]/', 'http://[2002:7f00:1::]/', 'http://[2001:0:1::1]/', 'http://[64:ff9b::7f00:1]/',
  'http://[ff02::1]/', 'http://2130706433/', 'http://0x7f000001/', 'http://0177.0.0.1/', 'http://127.1/', 'http://localhost/', 'http://a.localhost/',
  'http://localhost./', 'http://router.local/', 'http://metadata.google.internal/', 'http://１２７.0.0.1/',
])('%s is private', url => {
  expect(refusal(url)).toBe('private-address')
})

test.each(['http://8.8.8.8/', 'https://[2a00:1450::1]/', 'http://belta.by/', 'http://a.example:81/', 'https://a.example:8443/', 'http://[64:ff9b::808:808]/'])('%s may be asked', url => {
  expect(refusal(url)).toBe(null)
})

test.each(['file:///etc/passwd', 'ftp://a.example/', 'javascript:alert(1)', 'data:text/html,x', 'gopher://a.example/'])('%s has a scheme of its own', url => {
  expect(refusal(url, { allowPrivate: true })).toBe('forbidden-scheme')
})

test.each([22, 25, 110, 445, 587, 631, 3306, 5432, 6000, 6379, 6667])('port %i is never asked', port => {
  expect([refusal(`http://a.example:${port}/`), refusal(`http://127.0.0.1:${port}/`, { allowPrivate: true })]).toEqual(['forbidden-port', 'forbidden-port'])
})

test('a closed port below 20 may be tried where private addresses may', () => {
  expect([refusal('http://127.0.0.1:9/', { allowPrivate: true }), refusal('http://a.example:9/')]).toEqual([null, 'forbidden-port'])
})

test('private targets of a rule still need leave', () => {
  expect([refusal('http://a.example/', { connectTo: ['::127.0.0.1:8080'] }), refusal('http://a.example/', { connectTo: ['::127.0.0.1:8080'], allowPrivate: true })]).toEqual(['private-address', null])
})

test('names that cannot exist are not looked up', () => {
  expect(refusal('http://nobody.invalid/')).toBe('name-not-found')
})

test('a rule may give such a name a home', () => {
  expect(refusal('http://nobody.invalid/', { connectTo: ['::127.0.0.1:8080'], allowPrivate: true })).toBe(null)
})

test('what is no address is malformed', () => {
  expect(refusal('http://a b/')).toBe('malformed-url')
})

test('an IPv4 address is judged alike however IPv6 wraps it for NAT64', () => {
  fc.assert(fc.property(fc.ipV4(), address => isPublicAddress(`64:ff9b::${address}`) === isPublicAddress(address)))
})

test('mapped and tunnelled IPv6 is never public', () => {
  fc.assert(fc.property(fc.ipV4(), address => !isPublicAddress(`::ffff:${address}`) && !isPublicAddress(`::${address}`)))
})
