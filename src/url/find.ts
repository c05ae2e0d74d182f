/** Finds the web addresses that a printed text cites. */
import type { RepairedUrl } from '../model/url.ts'
import { keyOf } from './key.ts'

export function findAddresses(text: string, _hints: { readonly title?: string | null } = {}): readonly RepairedUrl[] {
  return [...text.matchAll(/https?:\/\/\S+/gu)].map(([printed]) => {
    const url = printed.replace(/[).,;»"]+$/u, '')
    return { printed, url, verdict: 'exact', confidence: 0.9, alternatives: [], flaws: [], key: keyOf(url) }
  })
}
