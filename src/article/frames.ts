/** Which of a page's frames holds what a reader came for: old sites are sets of frames, and some new ones show another document in the middle. */
import type { Element, Named } from '../formats/html-tree.ts'
import { hostNameOf } from '../url/host-name.ts'
import { resolve } from './resolve.ts'

/** A page that says more than this is no mere frame around another document (as for shells: a menu, a line of copyright). */
const OWN_CHARACTERS_MAX = 250
/** Names that frames of menus, banners and heads go by. */
const SIDE_NAME = /(?:^|[^a-z])(?:menu|nav|left|top|head|header|banner|title|toc|index|footer|bottom|foot|logo|counter|ad|ads|search|contents)(?:$|[^a-z]|frame)/iu
const MAIN_NAME = /(?:^|[^a-z])(?:main|content|body|text|center|centre|article|page|basefrm|doc|right|data|info|work)(?:$|[^a-z]|frame|win)/iu
/** Things that are shown in a frame beside a text. */
const EMBED_SIZE_MIN = 200

/** `characters`: how much the page itself says; `base`: the page's absolute address. `null` where more than one frame may be meant. */
export function mainFrameOf(named: Named, characters: number, base: string): string | null {
  if (characters > OWN_CHARACTERS_MAX) return null
  const frames = [...named('frame'), ...named('iframe').filter(isLarge)].map(frame => ({ frame, address: resolve(frame.attribs['src'], base) }))
    .filter(({ address }) => address !== null && hostNameOf(address) === hostNameOf(base) && address !== base)
  const likely = frames.filter(({ frame }) => MAIN_NAME.test(nameOf(frame)))
  const [only, ...others] = likely.length > 0 ? likely : frames.filter(({ frame, address }) => !SIDE_NAME.test(nameOf(frame)) && !SIDE_NAME.test(fileOf(address ?? '')))
  return only !== undefined && others.length === 0 ? only.address : null
}

const nameOf = ({ attribs }: Element) => `${attribs['name'] ?? ''} ${attribs['id'] ?? ''}`.replace(/([a-z])([A-Z])/gu, '$1 $2')
const fileOf = (address: string) => new URL(address).pathname.split('/').at(-1) ?? ''

/** Counters and buttons are small. */
function isLarge({ attribs }: Element): boolean {
  return ['width', 'height'].every(side => !/^\d+(?:px)?$/iu.test(attribs[side] ?? '') || parseInt(attribs[side] ?? '', 10) >= EMBED_SIZE_MIN) && !/display\s*:\s*none/iu.test(attribs['style'] ?? '')
}
