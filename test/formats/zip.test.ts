import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Unreadable } from '../../src/formats/unreadable.ts'
import { openZip } from '../../src/formats/zip.ts'
import { zipOf } from './make-zip.ts'

const MEGABYTE = 1024 * 1024
const textOf = (bytes: Uint8Array | null): string | null => (bytes === null ? null : new TextDecoder().decode(bytes))

describe('an archive', () => {
  it('gives its parts by name, stored or packed', async () => {
    const archive = await openZip(zipOf([{ name: 'a.xml', content: '<a/>' }, { name: 'дом/b.xml', content: '<b/>'.repeat(99), isPacked: true }]))
    expect(archive.names).toEqual(['a.xml', 'дом/b.xml'])
    expect(textOf(await archive.read('a.xml'))).toBe('<a/>')
    expect(textOf(await archive.read('дом/b.xml'))).toBe('<b/>'.repeat(99))
    expect(await archive.read('c.xml')).toBeNull()
  })
})

describe('is refused in one sentence:', () => {
  const opened = async (bytes: Uint8Array): Promise<unknown> => (await openZip(bytes)).read('a')
  const packed = deflateRawSync(new Uint8Array(8 * MEGABYTE))
  it.each([
    ['one cut off', zipOf([{ name: 'a', content: 'text' }]).subarray(0, -10), 'damaged or cut off'],
    ['no archive', new TextEncoder().encode('PK\u0003\u0004 and so on'), 'damaged or cut off'],
    ['a name that leads out', zipOf([{ name: '../a', content: 'x' }]), 'leads out of it'],
    ['a name from the root', zipOf([{ name: '/etc/a', content: 'x' }]), 'leads out of it'],
    ['two files of one name', zipOf([{ name: 'a', content: 'x' }, { name: 'a', content: 'y' }]), 'two files named a'],
    ['a part said to have 1 GB', zipOf([{ name: 'a', content: 'x', isPacked: true, size: 1024 * MEGABYTE }]), 'more than 64 MB'],
    ['a part packed as no text is', zipOf([{ name: 'a', raw: packed, size: 8 * MEGABYTE }]), 'packed more than 300 to 1'],
    ['a part that unpacks to more than it says', zipOf([{ name: 'a', raw: packed, size: 1000 }]), 'damaged'],
    ['an encrypted part', zipOf([{ name: 'a', content: 'x', isPacked: true, flags: 1 }]), 'password'],
    ['more files than any book has', zipOf(Array.from({ length: 20_100 }, (_, at) => ({ name: `a${at}`, content: '' }))), 'more than 20000 files'],
  ])('%s', async (_name, bytes, reason) => {
    await expect(opened(bytes)).rejects.toThrow(Unreadable)
    await expect(opened(bytes)).rejects.toThrow(reason)
  })

  it('parts that are small each and too much together', async () => {
    const raw = deflateRawSync(Buffer.alloc(30 * MEGABYTE, 'a text that goes on and on with 123456 in it, '.repeat(50)))
    const archive = await openZip(zipOf(Array.from({ length: 6 }, (_, at) => ({ name: `a${at}`, raw: Buffer.concat([raw, new Uint8Array(200_000)]), size: 30 * MEGABYTE }))))
    const read = async (): Promise<void> => { for (const name of archive.names) await archive.read(name) }
    await expect(read()).rejects.toThrow('unpacks to more than 160 MB')
  })
})
