// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { QuestionField } from '#app/forms/question-field.tsx'
import { show } from './render.tsx'

type Question = React.ComponentProps<typeof QuestionField>['question']

const asked = (kind: Question['kind']): Question => ({
  key: 'asked',
  kind,
  label: 'Câu hỏi',
  hint: undefined,
  value: '',
  options: [],
  optional: false,
  more: false,
})

/** WCAG 1.3.5: what is the visitor's own the browser may fill in; what is somebody else's it must not. */
test.each([
  ['phone', 'tel'],
  ['email', 'email'],
  ['name', 'off'],
  ['personalNumber', 'off'],
  ['text', 'off'],
] as const)('a field of kind %s says to the browser: %s', (kind, completion) => {
  show(<QuestionField question={asked(kind)} />)
  expect(screen.getByRole('textbox').getAttribute('autocomplete')).toBe(completion)
})
