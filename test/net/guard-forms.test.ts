/** Every way of writing an address that isn't to be reached, as a link, as a redirect's target, and as what a name leads to. */
import { expect, test } from 'vitest'
import { isPublicAddress } from '../../src/net/addresses.ts'
import { refusalOf } from '../../src/net/guard.ts'
import { aWorld, failed, look } from './makers.ts'

const GUARD = { allowPrivate: false, connectTo: [] }

/** Hosts, by what they are. */
const PRIVATE_HOSTS: Readonly<Record<string, readonly string[]>> = {
  'loopback': ['127.0.0.1', '127.0.0.2', '127.255.255.254', '127.1', '127.0.1', '127.0.0.1.'],
  'decimal': ['2130706433', '3232235777', '2852039166', '167772161'],
  'octal': ['0177.0.0.1', '017700000001', '0300.0250.0.1', '012.0.0.1', '0251.0376.0251.0376', '0000000177.1'],
  'hexadecimal': ['0x7f000001', '0x7f.0.0.1', '0x7f.1', '0xa9fea9fe', '0xA9.0xFE.0xA9.0xFE', '0xc0a80001'],
  'mixed': ['0x7f.0.0.01', '192.0xa8.1', '0xa9.254.0251.254', '10.0x1'],
  'this network': ['0.0.0.0', '0', '0.1', '0x0', '00'],
  'private use': ['10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.254', '192.168.0.1', '192.168.255.255'],
  'carrier-grade': ['100.64.0.1', '100.127.255.254'],
  'link-local and metadata': ['169.254.0.1', '169.254.169.254', '169.254.170.2', '100.100.100.200', '192.0.0.192', '[fd00:ec2::254]', '[fe80::a9fe:a9fe]'],
  'special': ['192.0.0.1', '192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '198.19.255.254', '192.88.99.1', '240.0.0.1', '255.255.255.255'],
  'multicast': ['224.0.0.1', '239.255.255.255', '[ff02::1]', '[ff0e::1]'],
  'IPv6 loopback and none': ['[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[0000::0001]'],
  'mapped and compatible': ['[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::ffff:10.0.0.1]', '[::ffff:8.8.8.8]', '[::127.0.0.1]', '[::ffff:0:127.0.0.1]'],
  'NAT64': ['[64:ff9b::7f00:1]', '[64:ff9b::10.0.0.1]', '[64:ff9b::a9fe:a9fe]', '[64:ff9b:1::7f00:1]'],
  'tunnelled': ['[2002:7f00:1::]', '[2002:a00:1::1]', '[2002:808:808::]', '[2001:0:4136:e378::1]'],
  'unique-local, link-local, site-local': ['[fc00::1]', '[fd12:3456::1]', '[fe80::1]', '[febf::1]', '[fec0::1]'],
  'documentation, discard, not given out': ['[2001:db8::1]', '[100::1]', '[3fff::1]', '[4000::1]', '[8000::1]'],
  'names of this machine': ['localhost', 'LOCALHOST', 'localhost.', 'a.localhost', 'localhost.localdomain', 'x.localdomain'],
  'names of the neighbourhood': ['printer.local', 'router.home.arpa', 'db.internal', 'metadata.google.internal', 'kubernetes.default.svc.cluster.local'],
  'other digits and dots': ['１２７.０.０.１', '127。0。0。1', '①②⑦.⓪.⓪.①', '%31%32%37.0.0.1', 'ⓛocalhost', '127.0.0.1%2e'],
}
const FORMS = Object.entries(PRIVATE_HOSTS).flatMap(([kind, hosts]) => hosts.map(host => ({ kind, host })))

test(`there are many`, () => {
  expect(FORMS.length).toBeGreaterThanOrEqual(60)
})

test.each(FORMS)('$kind: $host is refused', ({ host }) => {
  expect(['http', 'https'].map(scheme => refusalOf(`${scheme}://${host}/x`, GUARD))).toEqual(['private-address', 'private-address'])
})

test.each(FORMS)('$kind: $host is refused with a name, a password and a port in front of and behind it', ({ host }) => {
  expect(refusalOf(`http://news.example:pass@${host}:8080/x`, GUARD)).toBe('private-address')
})

/** What a name may lead to: addresses only, as the resolver gives them. */
const RESOLVED = ['127.0.0.1', '10.0.0.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '::1', '::', 'fe80::1', 'fc00::1', 'ff02::1', '::ffff:127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::1']

test.each(RESOLVED)('a name that leads to %s is refused when the connection is made', async address => {
  const world = await aWorld({ allowPrivate: false, environment: {}, resolve: () => Promise.resolve([{ address, family: address.includes(':') ? 6 : 4 }]) })
  expect((await failed(look(world, 'http://rebinds.example/'))).reason).toBe('private-address')
})

test.each(['page', 'second-look', 'sibling'] as const)('a name that leads somewhere else at each look-up gains nothing on a %s', async purpose => {
  let turn = 0
  const seen: string[] = []
  const resolve = () => {
    const address = ['127.0.0.1', '10.0.0.1', '192.168.0.1'][turn % 3] ?? ''
    turn += 1
    seen.push(address)
    return Promise.resolve([{ address, family: 4 }])
  }
  const world = await aWorld({ allowPrivate: false, environment: {}, resolve, retries: 0 })
  expect([(await failed(look(world, 'http://rebinds.example:8080/', { purpose }))).reason, seen.length > 0]).toEqual(['private-address', true])
})

test.each(['8.8.8.8', '93.184.215.14', '172.15.0.1', '172.32.0.1', '100.63.0.1', '100.128.0.1', '169.253.0.1', '192.167.0.1', '11.0.0.1', '126.0.0.1', '128.0.0.1', '223.0.0.1', '2a00:1450::1', '2606:4700::1', '64:ff9b::808:808'])('%s is of the public internet', address => {
  expect(isPublicAddress(address)).toBe(true)
})
