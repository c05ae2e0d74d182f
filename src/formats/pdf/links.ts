/** The rectangles of a page's links to web addresses. */
import type { LinkArea } from './lines.ts'
import type { Transform } from './runs.ts'

/** Links of a page; more are a map's or a trap's. */
const LINKS_MAX = 5_000
/** Longer ones are no addresses of pages. */
const URL_LENGTH_MAX = 4096

/** Of the annotations as the library gives them, those that lead to http(s) addresses; one on several lines has a rectangle on each. */
export function linkAreasOf(annotations: readonly unknown[], toPage: Transform): readonly LinkArea[] {
  return annotations.slice(0, LINKS_MAX).flatMap(annotation => {
    if (typeof annotation !== 'object' || annotation === null) return []
    const { url, unsafeUrl, rect, quadPoints } = annotation as Readonly<Record<string, unknown>>
    const address = typeof url === 'string' ? url : unsafeUrl
    if (typeof address !== 'string' || address.length > URL_LENGTH_MAX || !/^https?:/iu.test(address)) return []
    const quads = numbersOf(quadPoints)
    const corners = quads.length >= 8 ? Array.from({ length: Math.floor(quads.length / 8) }, (_, at) => quads.slice(at * 8, at * 8 + 8)) : [numbersOf(rect)]
    return corners.flatMap(points => areaOf(address, points, toPage))
  })
}

function numbersOf(value: unknown): readonly number[] {
  const list: unknown = ArrayBuffer.isView(value) && value instanceof Float32Array ? Array.from(value) : value
  return Array.isArray(list) && list.every(one => typeof one === 'number') ? list : []
}

/** `points`: x and y in turn, in the file's own coordinates. */
function areaOf(url: string, points: readonly number[], [a, b, c, d, e, f]: Transform): readonly LinkArea[] {
  if (points.length < 4) return []
  const xs: number[] = []
  const ys: number[] = []
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]]
    xs.push(a * x + c * y + e)
    ys.push(b * x + d * y + f)
  }
  return [{ url, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }]
}
