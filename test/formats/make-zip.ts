/** Makes small zip archives, also such as no program makes: sizes that lie, names twice, names that lead out. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  readonly name: string
  readonly content?: string | Uint8Array
  readonly isPacked?: boolean
  /** Packed bytes as they are, instead of `content`. */
  readonly raw?: Uint8Array
  /** What the archive says that the part unpacks to. */
  readonly size?: number
  readonly flags?: number
}

const UTF_8_NAME = 0x800

export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const { name, content = '', isPacked = false, raw, size, flags = 0 } of parts) {
    const plain = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
    const data = raw === undefined ? (isPacked ? deflateRawSync(plain) : plain) : Buffer.from(raw)
    const fixed = Buffer.alloc(26)
    fixed.writeUInt16LE(20, 0)
    fixed.writeUInt16LE(UTF_8_NAME | flags, 2)
    fixed.writeUInt16LE(raw !== undefined || isPacked ? 8 : 0, 4)
    fixed.writeUInt32LE(raw === undefined ? crc32(plain) : 0, 10)
    fixed.writeUInt32LE(data.length, 14)
    fixed.writeUInt32LE(size ?? plain.length, 18)
    fixed.writeUInt16LE(Buffer.byteLength(name), 22)
    locals.push(Buffer.from('PK\u0003\u0004'), fixed, Buffer.from(name), data)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    entries.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), fixed, rest, Buffer.from(name))
    offset += 30 + Buffer.byteLength(name) + data.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}
