// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { closestTo, currentIn } from '#app/components/navigation.ts'
import { SiteLayout } from '#app/components/site-layout.tsx'
import { instantAt } from '#machines/calendar.ts'
import { show, withTexts } from './render.tsx'

const citizen = { kind: 'citizen', id: 'sen', name: 'Nguyễn Thị Hoa Sen' } as const
const usual = { language: 'vi', portalNow: instantAt('2024-08-05', '08:12'), path: '/' } as const

const layout = (props: Partial<React.ComponentProps<typeof SiteLayout>>) => (
  <SiteLayout actor={{ kind: 'anonymous' }} {...usual} {...props}>
    <h1>Trang</h1>
  </SiteLayout>
)

test('every page says that it is a simulation, and on which day', () => {
  show(layout({}))
  const band = screen.getByRole('complementary', { name: 'Bản mô phỏng' })
  expect(band.textContent).toContain('Mọi người và hồ sơ đều không có thật')
  expect(band.textContent).toContain('08:12, Thứ Hai 05/08/2024')
})

test('an error page that knows no time still says that it is a simulation', () => {
  show(layout({ portalNow: null }))
  expect(screen.getByRole('complementary').querySelector('time')).toBeNull()
})

test('the first thing in reach of the keyboard leads past the header', () => {
  const { container } = show(layout({}))
  const [first] = container.querySelectorAll('a, button')
  expect(first?.getAttribute('href')).toBe('#main')
  expect(screen.getByRole('main').id).toBe('main')
})

test('the other language is offered in its own words and comes back to this page', () => {
  show(layout({ path: '/dossiers?page=2' }))
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'English' })
  expect([button.lang, button.value]).toEqual(['en', 'en'])
  const form = new FormData(button.form ?? undefined)
  expect(form.get('return')).toBe('/dossiers?page=2')
  expect(screen.queryByRole('button', { name: 'Tiếng Việt' })).toBeNull()
})

test('a visitor is told who is signed in and can sign out without a script', () => {
  show(layout({ actor: citizen }))
  expect(screen.getByText('Đang đăng nhập: Nguyễn Thị Hoa Sen')).toBeDefined()
  const form = screen.getByRole<HTMLButtonElement>('button', { name: 'Đăng xuất' }).form
  expect([form?.method, form?.getAttribute('action')]).toEqual(['post', '/sign-out'])
})

test.each([
  ['anonymous', { kind: 'anonymous' }, ['/bundles/a', '/bundles/b', '/measures']],
  [
    'a citizen',
    citizen,
    ['/dossiers', '/store', '/notices', '/bundles/a', '/bundles/b', '/measures'],
  ],
  ['the operator', { kind: 'operator', id: 'op', name: 'Op' }, ['/operator', '/measures']],
] as const)('%s finds their own ways in the header', (_, actor, ways) => {
  const lifeEvents = ['a', 'b'].map((id) => ({ to: `/bundles/${id}`, label: id }))
  show(layout({ actor, lifeEvents }))
  const links = within(screen.getByRole('navigation')).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(ways)
})

test.each([
  ['/dossiers?page=2', '/dossiers', 'page'],
  ['/dossiers/7/receipt', '/dossiers', 'true'],
  ['/dossiersearch', '/dossiers', undefined],
  ['/measures', '/', undefined],
])('on %s the way to %s is marked as %s', (path, to, mark) => {
  expect(currentIn(path, to)).toBe(mark)
})

test('nothing carries an inline style: the content security policy refuses it', () => {
  const { container } = show(layout({ actor: citizen }))
  expect(container.querySelector('[style]')).toBeNull()
})

test.each([
  ['/office/feedback/7', '/office/feedback'],
  ['/office/1/birth-registration', '/office'],
  ['/measures', undefined],
])('on %s only the way that leads closest is marked: %s', (path, way) => {
  expect(closestTo(path, [{ to: '/office' }, { to: '/office/feedback' }])).toBe(way)
})

test('what is new is counted beside the messages, and nothing when all is seen', () => {
  const { container, rerender } = show(
    layout({ actor: citizen, waiting: { notices: 3, feedback: 0 } }),
  )
  expect(screen.getByRole('link', { name: 'Tin nhắn (3 tin chưa xem)' })).toBeDefined()
  rerender(withTexts(layout({ actor: citizen, waiting: { notices: 0, feedback: 0 } })))
  expect(container.querySelector('.unread')).toBeNull()
})
