// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DataTable } from '#app/components/data-table.tsx'
import { FigureTile } from '#app/components/figure-tile.tsx'
import { Page } from '#app/components/page.tsx'
import { StepProgress } from '#app/components/step-progress.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { show } from './render.tsx'

test('a change link names what it changes', () => {
  const rows = [{ label: 'Họ tên mẹ', value: 'Nguyễn Thị Sen', change: { to: '/declare/mother' } }]
  show(<SummaryList rows={rows} />)
  const link = screen.getByRole('link', { name: 'Sửa Họ tên mẹ' })
  expect(link.getAttribute('href')).toBe('/declare/mother')
})

test('a value shows where it comes from', () => {
  const passport = { from: 'register', text: 'Từ dữ liệu dân cư, 05/08/2024' } as const
  show(<SummaryList rows={[{ label: 'Họ tên mẹ', value: 'Nguyễn Thị Sen', passport }]} />)
  expect(screen.getByRole('definition').textContent).toBe(
    'Nguyễn Thị SenTừ dữ liệu dân cư, 05/08/2024',
  )
})

test('a table stays a table: caption, column heads, and one cell that names the row', () => {
  show(
    <DataTable
      caption="Việc đang chờ"
      rows={[{ code: 'H57-1', count: 3 }]}
      rowKey={({ code }) => code}
      columns={[
        { key: 'code', header: 'Mã hồ sơ', cell: ({ code }) => code, rowHeader: true },
        { key: 'count', header: 'Số lần', cell: ({ count }) => count, numeric: true },
      ]}
    />,
  )
  const table = screen.getByRole('table', { name: 'Việc đang chờ' })
  expect(within(table).getAllByRole('columnheader')).toHaveLength(2)
  expect(within(table).getByRole('rowheader').textContent).toBe('H57-1')
  // On a narrow screen each cell carries the head of its column.
  expect(within(table).getByRole('cell').getAttribute('data-label')).toBe('Số lần')
})

test('a table that scrolls sideways can be reached and scrolled with the keyboard', () => {
  show(<DataTable caption="Bản đồ" narrow="scroll" rows={[]} rowKey={String} columns={[]} />)
  expect(screen.getByRole('region', { name: 'Bản đồ' }).getAttribute('tabindex')).toBe('0')
})

test('a figure says its unit and kind, and opens to its rows', () => {
  show(
    <FigureTile
      label="Đúng hạn"
      value="66,7"
      unit="% số bước"
      kind="đo được"
      fraction="18 trên 27 bước"
      rows={{ to: '/measures/on-time', label: 'Xem 27 dòng' }}
    />,
  )
  const tile = screen.getByRole('article')
  expect(tile.textContent).toContain('66,7 % số bước')
  expect(tile.textContent).toContain('18 trên 27 bước')
  expect(tile.textContent).toContain('đo được')
  expect(within(tile).getByRole('link').getAttribute('href')).toBe('/measures/on-time')
})

test('progress is said in words', () => {
  show(<StepProgress current={3} total={9} />)
  expect(screen.getByText('Bước 3 trên 9')).toBeDefined()
})

test('a page that came back with errors says so first in the title of the window', () => {
  show(
    <Page title="Con bạn sinh ngày nào?" windowTitle="Ngày sinh – Khai sinh" failed>
      <p>…</p>
    </Page>,
  )
  expect(document.title).toBe('Lỗi: Ngày sinh – Khai sinh – Một Lần')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Con bạn sinh ngày nào?')
})
