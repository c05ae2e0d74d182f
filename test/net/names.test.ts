import type { LookupAddress } from 'node:dns'
import { describe, expect, test } from 'vitest'
import { codeOf } from '../../src/net/failures.ts'
import { Names } from '../../src/net/names.ts'

type Said = 'here' | 'missing' | 'fails'
const HERE: LookupAddress = { address: '93.184.215.14', family: 4 }
const CODES = { missing: 'ENOTFOUND', fails: 'EAI_AGAIN' } as const

/** A resolver that answers by name and by how often anything was asked before; `asked` grows. */
function scripted(says: (name: string, turn: number) => Said, others: readonly string[] = []) {
  const asked: string[] = []
  const names = new Names(name => {
    const said = says(name, asked.length)
    asked.push(name)
    return said === 'here' ? Promise.resolve([HERE]) : Promise.reject(Object.assign(new Error(name), { code: CODES[said] }))
  }, () => 0, () => Promise.resolve(others))
  const ask = (name: string) => names.resolve(name, {}).then(found => found.map(({ address }) => address).join(), codeOf)
  return { asked, ask }
}

describe('a name that is missing', () => {
  test('is missing where others are there, asked for twice, each time with another after it', async () => {
    const { ask, asked } = scripted(name => (name === 'nobody.example' ? 'missing' : 'here'))
    await ask('paper.example')
    expect([await ask('nobody.example'), asked]).toEqual(['ENOTFOUND', ['paper.example', 'nobody.example', 'paper.example', 'nobody.example', 'paper.example']])
  })

  test('in a run that knows no other name is held against names that surely exist', async () => {
    expect(await scripted(name => (name === 'example.com' ? 'here' : 'missing')).ask('nobody.example')).toBe('ENOTFOUND')
  })

  test('in a net of one’s own is held against hosts that other processes asked of late', async () => {
    const says = (name: string) => (name === 'paper.example' ? 'here' : 'missing')
    expect(await scripted(says, ['gone.example', 'paper.example']).ask('nobody.example')).toBe('ENOTFOUND')
    expect(await scripted(says, ['nobody.example', 'gone.example']).ask('nobody.example')).toBe('EAI_AGAIN')
  })

  test.each(['missing', 'fails'] as const)('tells nothing where every name is: %s', async others => {
    expect(await scripted(name => (name === 'nobody.example' ? 'missing' : others)).ask('nobody.example')).toBe('EAI_AGAIN')
  })

  test.each([1, 2, 3, 4])('tells nothing where names went away after question %i', async from => {
    const { ask } = scripted((name, turn) => (turn >= from ? 'missing' : name === 'nobody.example' ? 'missing' : 'here'))
    await ask('paper.example')
    expect(await ask('nobody.example')).toBe('EAI_AGAIN')
  })

  test.each([1, 2])('is found where names came back at question %i', async from => {
    const { ask } = scripted((_, turn) => (turn >= from ? 'here' : 'missing'))
    expect(await ask('paper.example')).toBe(HERE.address)
  })

  test('is not missing where the look-up failed the second time', async () => {
    const { ask } = scripted((name, turn) => (name !== 'paper.example' ? 'here' : turn === 0 ? 'missing' : 'fails'))
    expect(await ask('paper.example')).toBe('EAI_AGAIN')
  })
})

test('a look-up that fails is not asked after: it says nothing of the name', async () => {
  const { ask, asked } = scripted(() => 'fails')
  expect([await ask('paper.example'), asked.length]).toEqual(['EAI_AGAIN', 1])
})

test('many missing names do not each ask whether the net is back', async () => {
  const { ask, asked } = scripted(() => 'missing')
  for (let name = 0; name < 50; name += 1) await ask(`paper-${name}.example`)
  expect(asked.length).toBeLessThan(60)
})
