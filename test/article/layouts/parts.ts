/** Pieces that made-up sites share: heads, menus, teasers, comments. */
import { two, type Furniture } from './furniture.ts'
import type { Story } from './stories.ts'

export interface Site extends Furniture { readonly story: Story }

export const p = (paragraphs: readonly string[], more = '') => paragraphs.map(text => `<p${more}>${text}</p>`).join('\n')
export const iso = ([year, month, day]: Story['at']) => `${year}-${two(month)}-${two(day)}`
export const stamp = (at: Story['at'], zone = '+03:00') => `${iso(at)}T${two(at[3])}:${two(at[4])}:00${zone}`
export const dotted = ([year, month, day, hour, minute]: Story['at'], hasTime = false) => `${two(day)}.${two(month)}.${year}${hasTime ? ` ${two(hour)}:${two(minute)}` : ''}`
export const all = ({ story: { lead, paragraphs } }: Site) => [lead, ...paragraphs]

export const head = ({ story, site }: Site, more = '') => `<!DOCTYPE html><html lang="${story.language}"><head><meta charset="utf-8"><title>${story.headline} — ${site}</title>${more}</head>`
export const links = (texts: readonly string[], path = '/n') => texts.map((text, at) => `<a href="${path}/${at}">${text}</a>`)
export const list = (texts: readonly string[], more = '') => `<ul${more}>${links(texts).map(link => `<li>${link}</li>`).join('')}</ul>`
/** Other headlines with their first sentences, as front pages and boxes have them. */
export const teasers = ({ others, summaries, words }: Site, name = 'teaser') => others.map((text, at) => `<div class="${name}"><h4><a href="/n/${at}">${text}</a></h4><p>${summaries[at % summaries.length] ?? ''}</p><a href="/n/${at}">${words.more}</a></div>`).join('')
export const comments = ({ comments: said, readers, words }: Site, times = 1) => Array.from({ length: said.length * times }, (_, at) => `<li class="comment"><b class="fn">${readers[at % readers.length] ?? ''}</b> <span>13.11.2021 1${at % 10}:05</span><p>${said[at % said.length] ?? ''}</p><a href="#">${words.reply}</a></li>`).join('')
export const jsonLd = (data: object) => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`
export const share = ({ words }: Site) => `<div class="share-buttons"><span>${words.share}</span><a href="#">VK</a><a href="#">Telegram</a><a href="#">OK</a></div>`
