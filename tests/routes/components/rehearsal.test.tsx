// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Rehearsal } from '#app/components/rehearsal/rehearsal.tsx'
import { machineOf } from '#machines/advance.ts'
import { linked as birth } from '#machines/bundles/birth/linked.ts'
import { instantAt } from '#machines/calendar.ts'
import { chartOf } from '#machines/chart.ts'
import { toyBundle } from '#tests/support/toy-bundle.ts'
import { show, withTexts } from './render.tsx'

const bundle = toyBundle()
const [ruleSet] = bundle.ruleSets
const at = instantAt('2024-08-05', '08:00')
const page = ruleSet && <Rehearsal bundle={bundle} ruleSet={ruleSet} at={at} />

const lane = (name: string) => screen.getByRole('region', { name })
const state = (name: string) => within(lane(name)).getAllByText(/.*/, { selector: '.tag' })[0]
const offered = (name: string) =>
  within(lane(name))
    .queryAllByRole('button')
    .map((button) => button.textContent?.replace(`: ${name}`, ''))
const press = (laneName: string, event: string) =>
  userEvent.click(within(lane(laneName)).getByRole('button', { name: new RegExp(`^${event}`) }))
const submit = () => press('Cả hồ sơ', 'Gửi hồ sơ')

describe('the rehearsal', () => {
  test('begins with a draft: nothing but submitting can happen', () => {
    show(page)
    expect(state('Cả hồ sơ')?.textContent).toBe('Bản khai')
    expect(offered('Cả hồ sơ')).toEqual(['Gửi hồ sơ'])
    expect([offered('gate'), offered('left'), offered('right')]).toEqual([[], [], []])
  })

  test('lights the gate when the dossier is submitted, and the legs wait', async () => {
    const { container } = show(page)
    await submit()
    expect(state('gate')?.textContent).toBe('Đã chuyển đến')
    expect(state('left')?.textContent).toBe('Chờ việc đi trước')
    const lit = [...container.querySelectorAll('.node.is-here .node__name')]
    expect(lit.map((name) => name.textContent)).toEqual([
      'Đang giải quyết',
      'Đã chuyển đến',
      'Chờ việc đi trước',
      'Chờ việc đi trước',
    ])
  })

  test('offers only what can happen now', async () => {
    show(page)
    await submit()
    expect(offered('gate')).toEqual(['Xác nhận', 'Báo chậm', 'Xin rút', 'Ghi lượt đến quầy'])
    await press('gate', 'Xác nhận')
    expect(offered('gate')).toEqual([
      'Nhận việc',
      'Xin lỗi và hẹn lại',
      'Xin rút',
      'Ghi lượt đến quầy',
    ])
    await press('gate', 'Nhận việc')
    expect(offered('gate')).toEqual([
      'Trả việc',
      'Tiếp nhận',
      'Xin lỗi và hẹn lại',
      'Xin rút',
      'Ghi lượt đến quầy',
    ])
  })

  test('starts both legs when the gate is issued, and tells effects and rows as data', async () => {
    show(page)
    await submit()
    for (const event of ['Xác nhận', 'Nhận việc', 'Tiếp nhận', 'Thẩm định', 'Phê duyệt', 'Ký']) {
      await press('gate', event)
    }
    expect(state('left')?.textContent).toBe('Đã chuyển đến')
    expect(state('right')?.textContent).toBe('Đã chuyển đến')
    const last = within(lane('Vừa xảy ra'))
    expect(last.getByText('handOver {"stepId":"left"}')).toBeTruthy()
    expect(last.getByText('handOver {"stepId":"right"}')).toBeTruthy()
    expect(last.getByText('result: 1')).toBeTruthy()
    expect(screen.getByRole('status').textContent).toBe('Ký: gate')
  })

  test('asks only for the procedures that are ticked, and for at least one', async () => {
    show(page)
    await userEvent.click(screen.getByRole('checkbox', { name: 'left' }))
    await submit()
    expect(state('left')?.textContent).toBe('Chưa yêu cầu')
    expect(state('right')?.textContent).toBe('Chờ việc đi trước')
    await userEvent.click(screen.getByRole('button', { name: 'Bắt đầu lại' }))
    for (const name of ['gate', 'left', 'right']) {
      await userEvent.click(screen.getByRole('checkbox', { name }))
    }
    expect(screen.queryByRole('button', { name: 'Gửi hồ sơ' })).toBeNull()
    expect(screen.getByText('Hãy chọn ít nhất một thủ tục.')).toBeTruthy()
  })

  test('begins anew, with an empty log', async () => {
    show(page)
    await submit()
    await userEvent.click(screen.getByRole('button', { name: 'Bắt đầu lại' }))
    expect(state('gate')?.textContent).toBe('Chưa yêu cầu')
    expect(screen.getByText('Mỗi sự kiện bạn bấm sẽ hiện ở đây.')).toBeTruthy()
  })

  test('keeps the keyboard in the lane when the pressed button goes away', async () => {
    show(page)
    await submit()
    await press('gate', 'Xác nhận')
    expect(document.activeElement?.textContent).toBe('Nhận việc: gate')
  })

  test('can be read as a list that says where the dossier is', async () => {
    show(page)
    await submit()
    const here = lane('gate').querySelector('[aria-current="step"]')
    expect(here?.textContent).toMatch(/^Đã chuyển đến \(đang ở đây\)/)
  })
})

test('the drawing has every state of the machine that can be reached', () => {
  const [rules] = birth.ruleSets
  if (!rules) throw new Error('No rules.')
  const { container } = show(<Rehearsal bundle={birth} ruleSet={rules} at={at} />)
  const drawn = [...container.querySelectorAll('.lane__drawing')].map(
    (drawing) => drawing.querySelectorAll('.node').length,
  )
  expect(drawn).toEqual(chartOf(machineOf(birth)).map(({ states }) => states.length))
  expect(container.textContent).not.toContain('birth-registration')
})

test('without scripts the drawing shows the first state, and there is nothing to press', () => {
  const html = renderToString(withTexts(page))
  expect(html).toContain('Bản khai')
  expect(html).toContain('node is-here')
  expect(html).not.toContain('<button')
})
