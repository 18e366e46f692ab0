// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StepMap, type MapNodeProps } from '#app/components/step-map.tsx'
import { show } from './render.tsx'

const stages: MapNodeProps[][] = [
  [{ id: 'declared', name: 'Bạn đã khai', tone: 'done', stateText: 'Đã gửi' }],
  [
    {
      id: 'birth',
      name: 'Đăng ký khai sinh',
      tone: 'done',
      stateText: 'Đã cấp',
      links: [{ to: '/results/1', label: 'Xem giấy khai sinh' }],
    },
  ],
  [
    {
      id: 'residence',
      name: 'Đăng ký thường trú',
      tone: 'working',
      stateText: 'Đang thẩm định',
      office: 'Công an phường An Hòa',
      who: 'Trần Văn Mẫu',
      promised: '17:00, 07/08/2024',
      turnText: 'Đến lượt công an phường.',
    },
    { id: 'card', name: 'Thẻ bảo hiểm y tế', tone: 'waiting', stateText: 'Chờ tiếp nhận' },
  ],
  [{ id: 'done', name: 'Xong cả ba', tone: 'waiting', stateText: 'Hẹn 07/08/2024' }],
]

test('the map reads in the order in which things happen, what runs together inside one item', () => {
  show(<StepMap label="Đường đi" stages={stages} />)
  const map = screen.getByRole('list', { name: 'Đường đi' })
  expect([...map.children].map((stage) => stage.tagName)).toEqual(['LI', 'LI', 'LI', 'LI'])
  expect(
    within(map)
      .getAllByRole('heading')
      .map((name) => name.textContent),
  ).toEqual([
    'Bạn đã khai',
    'Đăng ký khai sinh',
    'Đăng ký thường trú',
    'Thẻ bảo hiểm y tế',
    'Xong cả ba',
  ])
  const [, , fork] = map.children
  expect(fork?.textContent).toMatch(/^2 việc chạy cùng lúc/)
  expect(within(map).getAllByRole('list')).toHaveLength(2)
})

test('a place on the map says state, office, holder, promise and turn in words', () => {
  show(<StepMap label="Đường đi" stages={stages} />)
  const place = screen.getByRole('region', { name: 'Đăng ký thường trú' })
  for (const text of ['Đang thẩm định', 'Công an phường An Hòa', 'Đến lượt công an phường.']) {
    expect(within(place).getByText(text)).toBeDefined()
  }
  expect(place.querySelector('dl')?.textContent).toBe(
    'Đang giữTrần Văn MẫuHẹn xong17:00, 07/08/2024',
  )
})

test('what is not known is not said', () => {
  show(<StepMap label="Đường đi" stages={stages} />)
  const place = screen.getByRole('region', { name: 'Thẻ bảo hiểm y tế' })
  expect(place.textContent).toBe('Thẻ bảo hiểm y tếChờ tiếp nhận')
})

test('the line is drawn through up to what has begun, and dashed beyond', () => {
  const { container } = show(<StepMap label="Đường đi" stages={stages} />)
  const reached = [...container.querySelectorAll('.map__stage')].map((stage) =>
    stage.classList.contains('is-reached'),
  )
  expect(reached).toEqual([true, true, true, false])
})

test('the lotus opens where everything is there, and nowhere else', () => {
  const lotuses = (all: MapNodeProps[][]) => {
    const { container, unmount } = show(<StepMap label="Đường đi" stages={all} />)
    const arrived = [...container.querySelectorAll('.is-arrived h3')]
    unmount()
    return arrived.map(({ textContent }) => textContent)
  }
  expect(lotuses(stages)).toEqual([])
  const done = stages.map((stage) => stage.map((node) => ({ ...node, tone: 'done' as const })))
  expect(lotuses(done)).toEqual(['Xong cả ba'])
})
