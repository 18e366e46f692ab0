// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { show, withTexts } from './render.tsx'

const errors = [
  { field: 'familyName', message: 'Hãy ghi họ của bé' },
  { field: 'bornOn', message: 'Hãy ghi ngày sinh' },
]

test('the summary names every error in order and links to its field', () => {
  show(<ErrorSummary errors={errors} />)
  const problem = screen.getByRole('alert')
  expect(within(problem).getByRole('heading').textContent).toBe('Có thông tin cần sửa')
  const links = within(problem).getAllByRole('link')
  expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['#familyName', 'Hãy ghi họ của bé'],
    ['#bornOn', 'Hãy ghi ngày sinh'],
  ])
})

test('the summary takes the focus, on a box around the alert', () => {
  show(<ErrorSummary errors={errors} />)
  expect(document.activeElement).toBe(screen.getByRole('alert').parentElement)
})

test('in English there is a problem', () => {
  show(<ErrorSummary errors={errors} />, 'en')
  expect(screen.getByRole('heading').textContent).toBe('There is a problem')
})

test('without errors there is no summary', () => {
  const { container } = show(<ErrorSummary errors={[]} />)
  expect(container.childElementCount).toBe(0)
})

test('the page as served asks the browser to move the focus, without a script', () => {
  expect(renderToString(withTexts(<ErrorSummary errors={errors} />))).toMatch(
    /<div class="error-summary" tabindex="-1" autofocus="">/i,
  )
})
