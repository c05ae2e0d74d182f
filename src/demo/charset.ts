/** Text into the bytes of a site's charset. */
import type { Site } from './web.ts'

const HIGH_BYTES = Uint8Array.from({ length: 128 }, (_, index) => index + 128)

/** Characters that windows-1251 lacks become question marks. */
export function encoded(text: string, charset: Site['charset']): Uint8Array {
  switch (charset) {
    case 'utf-8': return new TextEncoder().encode(text)
    case 'windows-1251': {
      const high = Array.from(new TextDecoder('windows-1251').decode(HIGH_BYTES))
      const byteOf = new Map(high.map((character, index) => [character, index + 128]))
      return Uint8Array.from(text, character => (character < '\x80' ? character.charCodeAt(0) : byteOf.get(character) ?? '?'.charCodeAt(0)))
    }
  }
}
