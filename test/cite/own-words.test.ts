import { expect, test } from 'vitest'
import { withoutOwnWords } from '../../src/cite/own-words.ts'

test.each([
  ['Это была, – писал учитель, – самая долгая зима', 'Это была … самая долгая зима'],
  ['Мы построили мост, — с гордостью отметил директор завода. — Теперь строим второй', 'Мы построили мост … Теперь строим второй'],
  ['Нас было мало! – вспоминает она. – Но мы справились', 'Нас было мало … Но мы справились'],
  ['Гэта была, – адзначыў старшыня, – доўгая зіма', 'Гэта была … доўгая зіма'],
])('%s', (passage, left) => {
  expect(withoutOwnWords(passage)).toBe(left)
})

test.each(['Мост – главная дорога долины – открыт', 'Хлеб, соль – и вода, – сказал бы всякий', 'We built a bridge - he said so - twice'])('keeps what nobody is said to say: %s', passage => {
  expect(withoutOwnWords(passage)).toBe(passage)
})
