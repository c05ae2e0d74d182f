/** A strict reader of Prometheus' text form (exposition format 0.0.4): what isn't by its letter throws. */

interface Sample { readonly name: string; readonly labels: Readonly<Record<string, string>>; readonly value: number }
export interface MetricFamily { readonly name: string; readonly kind: string; readonly help: string; readonly samples: readonly Sample[] }

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*'
const SAMPLE = new RegExp(`^(${NAME})(?:\\{(.*)\\})? ([+-]?(?:Inf|\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?)|NaN)$`, 'u')
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\[\\"n])*)"(?:,|$)/uy
const ENDINGS: Readonly<Record<string, readonly string[]>> = { counter: [''], gauge: [''], histogram: ['_bucket', '_sum', '_count'] }

export function parseMetrics(text: string): readonly MetricFamily[] {
  if (!text.endsWith('\n')) throw new Error('the last line has no end')
  const families: { name: string; kind: string; help: string; samples: Sample[] }[] = []
  const seen = new Set<string>()
  for (const line of text.slice(0, -1).split('\n')) {
    const [, word, about = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.*)$/u.exec(line) ?? []
    const last = families.at(-1)
    if (word === 'HELP') {
      if (families.some(({ name }) => name === about)) throw new Error(`${about} comes twice`)
      families.push({ name: about, kind: '', help: rest, samples: [] })
    } else if (word === 'TYPE') {
      if (last?.name !== about || last.kind !== '' || ENDINGS[rest] === undefined) throw new Error(`a type out of place: ${line}`)
      last.kind = rest
    } else {
      const sample = sampleIn(line)
      if (last === undefined || !(ENDINGS[last.kind] ?? []).some(ending => sample.name === last.name + ending)) throw new Error(`a sample out of place: ${line}`)
      const series = JSON.stringify([sample.name, Object.entries(sample.labels).sort()])
      if (seen.has(series)) throw new Error(`twice: ${line}`)
      seen.add(series)
      last.samples.push(sample)
    }
  }
  for (const family of families) mustBeSound(family)
  return families
}

function sampleIn(line: string): Sample {
  const [, name, inner, value] = SAMPLE.exec(line) ?? []
  if (name === undefined) throw new Error(`no sample: ${line}`)
  const labels: Record<string, string> = {}
  LABEL.lastIndex = 0
  while (LABEL.lastIndex < (inner ?? '').length) {
    const [, label, quoted] = LABEL.exec(inner ?? '') ?? []
    if (label === undefined || label in labels) throw new Error(`no labels: ${line}`)
    labels[label] = quoted ?? ''
  }
  return { name, labels, value: Number(value?.replace('Inf', 'Infinity')) }
}

function mustBeSound({ name, kind, samples }: MetricFamily): void {
  if (samples.length === 0) throw new Error(`${name} has no sample`)
  if (kind !== 'gauge' && samples.some(({ value }) => value < 0 || Number.isNaN(value))) throw new Error(`${name} counts down`)
  if (kind === 'counter' && !name.endsWith('_total')) throw new Error(`${name} is a counter by another name`)
  if (kind !== 'histogram') return
  const without = (labels: Sample['labels']) => JSON.stringify(Object.entries(labels).filter(([label]) => label !== 'le'))
  for (const total of samples.filter(sample => sample.name === `${name}_count`)) {
    const buckets = samples.filter(sample => sample.name === `${name}_bucket` && without(sample.labels) === without(total.labels))
    const counts = buckets.map(({ value }) => value)
    if (buckets.at(-1)?.labels['le'] !== '+Inf' || counts.at(-1) !== total.value) throw new Error(`${name}: the last bucket is not all`)
    if (counts.some((count, index) => count < (counts[index - 1] ?? 0))) throw new Error(`${name}: buckets don’t add up`)
  }
}
