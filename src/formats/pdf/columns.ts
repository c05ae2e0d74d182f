/** Puts the rows of a page in reading order: where a white gutter parts them into columns, column by column. */
import type { Row, Seat } from './rows.ts'

/** Rows that are read one after the other without leaving their column. */
export type Block = readonly Row[]

/** Pieces so far apart, in sizes of the type, may belong to two columns; blanks of justified lines are narrower. */
const APART_MIN = 0.8
/** A gutter stands within this part of the text's width: columns beside a narrower rest are margins and figures of tables. */
const MARGIN_SHARE = 0.15
/** So many rows on either side, or on both at once, before a white gap is a gutter. */
const ROWS_MIN = 4
/** Columns hold running text: fewer characters a row are a list's numbers or a table's figures. */
const CHARACTERS_MIN = 14
/** Four columns are parted in two steps; newsprint has eight. */
const DEPTH_MAX = 3
/** Gaps that are tried, the clearest first. */
const GUTTERS_TRIED = 4

/** In reading order. */
export function blocksOf(rows: readonly Row[], depth = 0): readonly Block[] {
  const gutter = depth === DEPTH_MAX ? null : gutterOf(rows)
  if (gutter === null) return rows.length === 0 ? [] : [rows]
  return bandsAt(rows, gutter).flatMap(band => {
    if (!band.isParted) return [band.rows]
    const left = band.rows.flatMap(row => sideOf(row, seat => middleOf(seat) < gutter))
    const right = band.rows.flatMap(row => sideOf(row, seat => middleOf(seat) >= gutter))
    return [...blocksOf(left, depth + 1), ...blocksOf(right, depth + 1)]
  })
}

/** The clearest gutter that parts enough text; `null` where the page has one column. */
function gutterOf(rows: readonly Row[]): number | null {
  const stretches = rows.map(stretchesOf)
  const all = stretches.flat()
  if (rows.length < ROWS_MIN || all.length === 0) return null
  const left = Math.floor(Math.min(...all.map(stretch => stretch.left)))
  const right = Math.ceil(Math.max(...all.map(stretch => stretch.right)))
  const margin = (right - left) * MARGIN_SHARE
  const cover = coverOf(all, left, right)
  return valleysOf(cover, Math.floor(margin), Math.ceil(right - left - margin))
    .map(at => left + at)
    .find(gutter => bandsAt(rows, gutter).some(({ isParted }) => isParted)) ?? null
}

interface Stretch { readonly left: number; readonly right: number }

/** Of a row, what stands together. */
function stretchesOf({ seats, size }: Row): readonly Stretch[] {
  const found: { left: number; right: number }[] = []
  for (const { left, right } of seats) {
    const last = found.at(-1)
    if (last !== undefined && left - last.right < APART_MIN * size) last.right = Math.max(last.right, right)
    else found.push({ left, right })
  }
  return found
}

/** How many stretches lie over each point of the page's width. */
function coverOf(stretches: readonly Stretch[], left: number, right: number): readonly number[] {
  const steps = new Int32Array(right - left + 2)
  for (const stretch of stretches) {
    const from = Math.max(0, Math.floor(stretch.left) - left)
    const to = Math.min(right - left, Math.ceil(stretch.right) - left)
    steps[from] = (steps[from] ?? 0) + 1
    steps[to] = (steps[to] ?? 0) - 1
  }
  let sum = 0
  return Array.from(steps, step => (sum += step))
}

/** Middles of the stretches least covered, the least and widest first. */
function valleysOf(cover: readonly number[], from: number, to: number): readonly number[] {
  const valleys: { readonly at: number; readonly depth: number; readonly width: number }[] = []
  for (let at = from; at < to;) {
    const depth = cover[at] ?? 0
    let end = at
    while (end < to && cover[end] === depth) end += 1
    if ((cover[at - 1] ?? Infinity) > depth && (cover[end] ?? Infinity) > depth) valleys.push({ at: (at + end) / 2, depth, width: end - at })
    at = end
  }
  return valleys.sort((one, other) => one.depth - other.depth || other.width - one.width).slice(0, GUTTERS_TRIED).map(({ at }) => at)
}

interface Band { readonly rows: readonly Row[]; readonly isParted: boolean }

/** Rows that run across the gutter, and between them those that don't. */
function bandsAt(rows: readonly Row[], gutter: number): readonly Band[] {
  const bands: { rows: Row[]; isCrossing: boolean }[] = []
  for (const row of rows) {
    const isCrossing = stretchesOf(row).some(({ left, right }) => left < gutter && right > gutter)
    const last = bands.at(-1)
    if (last?.isCrossing === isCrossing) last.rows.push(row)
    else bands.push({ rows: [row], isCrossing })
  }
  const parted = bands.map(band => ({ rows: band.rows, isParted: !band.isCrossing && isParted(band.rows, gutter) }))
  const joined: { rows: Row[]; isParted: boolean }[] = []
  for (const band of parted) {
    const last = joined.at(-1)
    if (last !== undefined && !last.isParted && !band.isParted) last.rows.push(...band.rows)
    else joined.push({ rows: [...band.rows], isParted: band.isParted })
  }
  return joined
}

/** Running text stands on both sides. */
function isParted(rows: readonly Row[], gutter: number): boolean {
  return [(seat: Seat) => middleOf(seat) < gutter, (seat: Seat) => middleOf(seat) >= gutter].every(isOn => {
    const side = rows.flatMap(row => sideOf(row, isOn))
    const characters = side.reduce((sum, { seats }) => sum + seats.reduce((length, { text }) => length + text.length, 0), 0)
    return side.length >= ROWS_MIN && characters >= side.length * CHARACTERS_MIN
  })
}

function sideOf(row: Row, isOn: (seat: Seat) => boolean): readonly Row[] {
  const seats = row.seats.filter(isOn)
  return seats.length === 0 ? [] : [{ ...row, seats }]
}

const middleOf = ({ left, right }: Stretch) => (left + right) / 2
