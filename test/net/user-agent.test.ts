import { expect, test } from 'vitest'
import { suspectedWordIn } from '../../src/net/user-agent.ts'

test.each([
  ['https://press.example/linkage', 'link'], ['desk@factchecker.example', 'check'], ['Bothmer & Sons', 'Bot'], ['https://press.example/desk', null], [null, null],
])('in the contact %j the word %j would have servers refuse us', (contact, word) => {
  expect(suspectedWordIn(contact)).toBe(word)
})
