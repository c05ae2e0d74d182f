/** Tracked changes and annotations as OpenDocument writes them (ODF 1.3, 5.5 and 14.1). */
import type { Edit } from '../edits.ts'
import { inXml } from '../written.ts'
import type { Prefixes } from './prefixes.ts'

/** `deleted` is the source of what was struck out; `null`: an insertion. */
export interface Region { readonly id: string; readonly deleted: string | null }
/** `date` is ISO 8601 without an offset, as the format has it. */
export interface Stamp { readonly author: string; readonly date: string }

export function changedRegions(regions: readonly Region[], prefixes: Prefixes, stamp: Stamp): string {
  const { text: t, office: o } = prefixes
  return regions.map(({ id, deleted }) => {
    const info = `<${o}change-info>${signature(stamp)}</${o}change-info>`
    const change = deleted === null ? `<${t}insertion>${info}</${t}insertion>` : `<${t}deletion>${info}<${t}p>${deleted}</${t}p></${t}deletion>`
    return `<${t}changed-region xml:id="${id}" ${t}id="${id}">${change}</${t}changed-region>`
  }).join('')
}

/** Among the changes that are tracked already, or before the text, behind its forms. */
export function regionsEdit(source: string, regions: string, { text: t, office: o }: Prefixes): Edit {
  const closing = source.indexOf(`</${t}tracked-changes>`)
  if (closing >= 0) return { start: closing, end: closing, text: regions }
  const opening = new RegExp(`<${o}text\\b[^>]*>(?:\\s*<${o}forms\\b[^>]*?(?:/>|>[\\s\\S]*?</${o}forms>))?`, 'u').exec(source)
  const at = opening === null ? source.length : opening.index + opening[0].length
  return { start: at, end: at, text: `<${t}tracked-changes>${regions}</${t}tracked-changes>` }
}

export function annotation(text: string, { text: t, office: o }: Prefixes, stamp: Stamp): string {
  return `<${o}annotation>${signature(stamp)}<${t}p>${inXml(text)}</${t}p></${o}annotation>`
}

const signature = ({ author, date }: Stamp) => `<dc:creator xmlns:dc="${DUBLIN_CORE}">${inXml(author)}</dc:creator><dc:date xmlns:dc="${DUBLIN_CORE}">${date}</dc:date>`
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/'
