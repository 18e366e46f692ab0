// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CheckboxField } from '#app/components/checkbox-field.tsx'
import { ChoiceField } from '#app/components/choice-field.tsx'
import { DateField } from '#app/components/date-field.tsx'
import { joinDate, splitDate } from '#app/components/date-parts.ts'
import { SelectField } from '#app/components/select-field.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { show } from './render.tsx'

const error = 'Hãy ghi họ của bé'
const hint = 'Như sẽ ghi trên giấy khai sinh'
const said = { name: 'familyName', label: 'Họ của bé', hint, error, defaultValue: 'x' }
const options = [
  { value: 'x', label: 'Một' },
  { value: 'y', label: 'Hai' },
]

/** What a screen reader adds to the name of the element. */
function descriptionOf(element: HTMLElement) {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ')
}

test.each([
  ['a line of text', <TextField key="text" {...said} />],
  ['several lines', <TextArea key="area" {...said} />],
  ['a list', <SelectField key="select" {...said} options={options} />],
])('%s says its label, hint and error, and keeps what was entered', (_, field) => {
  show(field)
  const box = screen.getByLabelText<HTMLInputElement>('Họ của bé')
  expect(box.id).toBe('familyName')
  expect(box.name).toBe('familyName')
  expect(box.value).toBe('x')
  expect(box.getAttribute('aria-invalid')).toBe('true')
  expect(descriptionOf(box)).toContain(hint)
  expect(descriptionOf(box)).toContain(error)
})

test('without an error nothing is called invalid', () => {
  show(<TextField name="familyName" label="Họ của bé" />)
  const box = screen.getByLabelText('Họ của bé')
  expect(box.getAttribute('aria-invalid')).not.toBe('true')
  expect(descriptionOf(box).trim()).toBe('')
})

test('a question that may stay empty says so in its label', () => {
  show(<TextField name="note" label="Ghi thêm" optional />)
  expect(screen.getByLabelText('Ghi thêm (không bắt buộc)')).toBeDefined()
})

test('a choice is one group named by question and hint; its first answer is where errors lead', () => {
  show(<ChoiceField {...said} options={options} />)
  const group = screen.getByRole('radiogroup', { name: `Họ của bé ${hint}` })
  const [first, second] = within(group).getAllByRole<HTMLInputElement>('radio')
  expect([first?.id, first?.checked]).toEqual(['familyName', true])
  expect(second?.checked).toBe(false)
  for (const radio of [first, second]) {
    expect(radio && descriptionOf(radio)).toContain(error)
  }
})

test('a choice without an answer yet has none ticked', () => {
  show(<ChoiceField name="sex" label="Giới tính" options={options} />)
  const radios = screen.getAllByRole<HTMLInputElement>('radio')
  expect(radios.map((radio) => radio.checked)).toEqual([false, false])
})

test('a box to tick says its error and sends a value of its own', () => {
  show(<CheckboxField name="pledge" label="Tôi cam đoan" error="Hãy đánh dấu" value="agreed" />)
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Tôi cam đoan' })
  expect(box.value).toBe('agreed')
  expect(descriptionOf(box)).toContain('Hãy đánh dấu')
})

test('a date has three boxes, keeps what was typed in each, and says its error in each', () => {
  show(<DateField name="bornOn" label="Ngày sinh" error="Hãy ghi ngày" defaultValue="2024-13-" />)
  const group = screen.getByRole('group', { name: 'Ngày sinh' })
  const boxes = within(group).getAllByRole<HTMLInputElement>('textbox')
  expect(boxes.map(({ name, value }) => [name, value])).toEqual([
    ['bornOn.day', ''],
    ['bornOn.month', '13'],
    ['bornOn.year', '2024'],
  ])
  for (const box of boxes) expect(descriptionOf(box)).toContain('Hãy ghi ngày')
  expect(screen.getByLabelText('Ngày').id).toBe('bornOn')
})

test.each([
  [{ day: '5', month: '8', year: '2024' }, '2024-08-05'],
  [{ day: '', month: '', year: '' }, ''],
  [{ day: '', month: '13', year: '2024' }, '2024-13-'],
])('the boxes %j are joined to “%s” and come apart again', (parts, joined) => {
  expect(joinDate(parts)).toBe(joined)
  expect(joinDate(splitDate(joined))).toBe(joined)
})
