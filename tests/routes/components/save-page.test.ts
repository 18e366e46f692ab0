// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { isTouched, savePage } from '#app/forms/save-page.ts'
import { SaveRefusedError } from '#app/forms/save-status.machine.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  document.body.innerHTML = ''
})

function showForm() {
  document.body.innerHTML = `
    <form id="answers">
      <input name="childName" value="An" />
      <input type="radio" name="sex" value="male" />
      <input type="radio" name="sex" value="female" checked />
      <select name="commune"><option value=""></option><option value="901" selected></option></select>
    </form>`
  const form = document.getElementById('answers')
  if (!(form instanceof HTMLFormElement)) throw new Error('There is no form.')
  return form
}

const answering = (answer: () => Response) => {
  const asked = vi.fn(async (_to: string, _init: RequestInit) => answer())
  vi.stubGlobal('fetch', asked)
  return asked
}

const save = () => savePage('answers', '/save', { revision: 7 }, new AbortController().signal)

test('it sends the page as it stands and takes what the server has', async () => {
  showForm()
  const asked = answering(() => Response.json({ at: '08:12', revision: 8 }))
  expect(await save()).toEqual({ at: '08:12', revision: 8 })
  const sent = asked.mock.calls[0]?.[1].body
  expect(sent instanceof URLSearchParams && sent.toString()).toBe(
    'revision=7&childName=An&sex=female&commune=901',
  )
})

test.each([
  [401, 'ended'],
  [409, 'elsewhere'],
])('a refusal %s is no lost connection: %s', async (status, why) => {
  showForm()
  answering(() => new Response(null, { status }))
  const refused = await save().catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(SaveRefusedError)
  expect(refused).toMatchObject({ why })
})

test.each([() => new Response(null, { status: 503 }), () => Response.json({ sign: 'in' })])(
  'any other answer is a failure, to be tried again',
  async (answer) => {
    showForm()
    answering(answer)
    await expect(save()).rejects.toThrow('Not saved')
  },
)

test('what was typed before the scripts came is noticed', () => {
  const form = showForm()
  expect(isTouched(form)).toBe(false)
  const name = form.querySelector('input')
  if (name) name.value = 'Anh'
  expect(isTouched(form)).toBe(true)
  if (name) name.value = 'An'
  expect(isTouched(form)).toBe(false)
  const commune = form.querySelector('select')
  if (commune) commune.selectedIndex = 0
  expect(isTouched(form)).toBe(true)
})
