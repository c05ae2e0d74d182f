/** How keys and values go into the database and come out of it. */
import * as v from 'valibot'
import type { Row } from './database.ts'

/** A value in the column; `null` where it has another shape: what was written by hand or by another release is passed over. */
export function valueOf<Value>(row: Row | undefined, column: string, shape: v.GenericSchema<unknown, Value>): Value | null {
  const read = v.safeParse(shape, row?.[column])
  return read.success ? read.output : null
}

export const textOf = (row: Row | undefined, column: string): string => valueOf(row, column, v.string()) ?? ''

/** Numbers of more than 32 bits come as text. */
export const numberOf = (row: Row | undefined, column: string): number => Number(row?.[column] ?? 0)
