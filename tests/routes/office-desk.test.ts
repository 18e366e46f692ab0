import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerPage } from '#app/services/drafting.server.ts'
import { parseDeclaration, parseSnapshot } from '#app/services/stored.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { getDeclaration } from '#db/dossiers.server.ts'
import { openEvents } from '#machines/advance.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { fieldsFor } from '#machines/passports.ts'
import { mayAct, roles, type Role } from '#machines/permissions.ts'
import { findText } from '#machines/texts.ts'
import { fillDraft } from '#seeds/demo/citizen.ts'
import type { Browserless } from '#tests/support/browserless.ts'
import {
  addColleague,
  offered,
  openOffices,
  wholePath,
  type Offices,
} from '#tests/support/office.ts'
import {
  as,
  insurer,
  knowsOf,
  mother,
  otherRegistrar,
  police,
  registrar,
} from '#tests/support/portal.ts'

const [birth, home, card] = ['birth-registration', 'permanent-residence', 'health-card'] as const
const bundle = getBundle('birth', 1)

let offices: Offices
beforeAll(async () => {
  offices = await openOffices()
})
afterAll(() => offices.close())

async function desk(official: { id: string }, [dossierId, stepId]: readonly [string, string]) {
  const browser = await offices.enter(official)
  await browser.get(`/office/${dossierId}/${stepId}`)
  return browser
}

/** The values of the generated form, by label. */
function valuesOn({ page }: Browserless) {
  const form = page.document.querySelector('[aria-labelledby=form-title]')
  return new Map(
    [...(form?.querySelectorAll('.summary-list__row') ?? [])].map((row) => [
      row.querySelector('dt')?.textContent,
      row.querySelector('.summary-list__value')?.textContent,
    ]),
  )
}

/** As the form of an office names it, where that is not how the citizen was asked. */
const labelOf = (key: string) =>
  findText(bundle, 'vi', `fields.${key}.onForm`) ?? findText(bundle, 'vi', `fields.${key}.label`)

/** The labels of what was declared for a procedure. */
async function labelsFor(dossierId: string, stepId: string) {
  const { declaration } = await getDeclaration(offices.portal.db.read, dossierId)
  return fieldsFor(bundle, stepId, parseDeclaration(declaration)).map(({ key }) => labelOf(key))
}

const dossierRow = (id: string) =>
  offices.portal.db.read
    .selectFrom('dossier')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

describe('the buttons', () => {
  test('are what the statechart takes from this official, in every state of the path', async () => {
    const { portal } = offices
    const step = [await offices.declareFor('under-way-1', '2024-08-05 08:10'), birth] as const
    const workers: { id: string; roles: readonly Role[]; officeId: string }[] = [registrar]
    for (const role of roles) {
      const { id } = await addColleague(portal, registrar, `only-${role}`, [role])
      workers.push({ id, roles: [role], officeId: registrar.officeId })
    }
    const seen = new Set<string>()
    for (const next of [...wholePath, undefined]) {
      const dossier = await dossierRow(step[0])
      const { holder_id: holderId } = await portal.db.read
        .selectFrom('step')
        .select('holder_id')
        .where('dossier_id', '=', step[0])
        .where('procedure_id', '=', birth)
        .executeTakeFirstOrThrow()
      for (const { id, officeId, roles } of workers) {
        const actor = { kind: 'official', id, name: id, officeId, agency: '', roles } as const
        const facts = { applicantId: dossier.applicant_id, officeId, holderId }
        const taken = openEvents(bundle, parseSnapshot(dossier), birth)
        const mine = taken.filter((type) => mayAct(actor, type, facts))
        const shown = offered(await desk({ id }, step))
        expect(shown.toSorted()).toEqual([...mine, 'RECORD_CONTACT'].toSorted())
        for (const type of mine) seen.add(type)
      }
      if (next) await offices.work(registrar, step, '2024-08-05 08:30', [next])
    }
    expect([...seen]).toEqual(expect.arrayContaining([...wholePath, 'RELEASE', 'REFUSE']))
  })

  test('without any, the page says why', async () => {
    const step = [await offices.declareFor('under-way-2', '2024-08-05 09:00'), birth] as const
    await offices.work(registrar, step, '2024-08-05 09:10', ['CLAIM', 'RECEIVE'])
    await addColleague(offices.portal, registrar, 'Đồng nghiệp', ['receiver'])
    const colleague = await desk({ id: 'Đồng nghiệp' }, step)
    expect(colleague.text).toContain('Bùi Thị Mẫu Mực đang giữ hồ sơ này, từ 09:10 hôm nay')
    await offices.work(registrar, step, '2024-08-05 09:20', ['RELEASE'])
    await colleague.get(`/office/${step.join('/')}`)
    await colleague.submit('Nhận việc này')
    expect(colleague.text).toContain('Việc tiếp theo thuộc vai trò khác')
  })
})

describe('the form', () => {
  test('shows the values of this procedure and no others', async () => {
    const dossierId = await offices.declareFor('under-way-3', '2024-08-05 10:00')
    await offices.work(registrar, [dossierId, birth], '2024-08-05 10:10')
    for (const [official, stepId] of [
      [registrar, birth],
      [police, home],
      [insurer, card],
    ] as const) {
      const shown = valuesOn(await desk(official, [dossierId, stepId])).keys()
      expect(new Set(shown)).toEqual(new Set(await labelsFor(dossierId, stepId)))
    }
  })

  test('keeps what only the registrar needs from the residence police, also in the certificate', async () => {
    const dossierId = await offices.declareFor('under-way-12', '2024-08-05 10:20')
    await offices.work(registrar, [dossierId, birth], '2024-08-05 10:30')
    const registration = await desk(registrar, [dossierId, birth])
    const residence = await desk(police, [dossierId, home])
    for (const secret of ['Bệnh viện Sản Nhi Quảng Ninh', 'UBND Phường Bạch Đằng', 'Kết hôn']) {
      expect(registration.page.html).toContain(secret)
      expect(residence.page.html).not.toContain(secret)
    }
  })

  test('gives the next procedures the child’s number and the certificate’s', async () => {
    const dossierId = await offices.declareFor('under-way-5', '2024-08-05 10:40')
    const before = await desk(registrar, [dossierId, birth])
    expect(before.text).not.toContain('Số định danh, do')
    await offices.work(registrar, [dossierId, birth], '2024-08-05 10:50')
    const { answer } = await offices.portal.db.read
      .selectFrom('register_answer')
      .select('answer')
      .where('dossier_id', '=', dossierId)
      .executeTakeFirstOrThrow()
    expect(answer).toMatch(/^9\d{11}$/)
    for (const [official, stepId] of [
      [police, home],
      [insurer, card],
    ] as const) {
      const { text } = await desk(official, [dossierId, stepId])
      expect(text).toContain(`Số định danh cá nhân${answer}`)
      expect(text).toMatch(/Số đăng ký\d+\/2024/)
    }
  })

  test('marks what the citizen typed over a register, and shows both', async () => {
    const ctx = as(offices.portal, mother, '2024-08-05 11:00')
    const draftId = await fillDraft(ctx, 'birth', knowsOf('mau-thu'))
    await answerPage(ctx, draftId, 'child', { childName: 'Nguyễn An Nhi' })
    const { dossierId } = await submitDeclaration(ctx, draftId)
    await offices.portal.deliver()
    const browser = await desk(registrar, [dossierId, birth])
    const name = valuesOn(browser).get('Họ, chữ đệm, tên của bé')
    expect(name).toMatch(/^NGUYỄN AN NHIBệnh viện ghi: NGUYỄN AN NHIÊN$/)
    expect(browser.text).toContain('1 giá trị khác với dữ liệu gốc')
    expect(browser.text).toContain('Người dân khai, 05/08/2024')
    expect(browser.text).toContain('Dữ liệu dân cư, 05/08/2024')
  })
})

describe('reading', () => {
  test('is logged once, with just the fields that were shown', async () => {
    const dossierId = await offices.declareFor('under-way-6', '2024-08-05 13:10')
    await offices.work(registrar, [dossierId, birth], '2024-08-05 13:20')
    const browser = await desk(police, [dossierId, home])
    const reads = await offices.portal.db.read
      .selectFrom('read_log')
      .selectAll()
      .where('dossier_id', '=', dossierId)
      .execute()
    expect(reads).toMatchObject([
      { procedure_id: home, account_id: police.id, office_id: police.officeId },
    ])
    const fields: string[] = JSON.parse(reads[0]?.fields ?? '[]')
    const labels = new Set(fields.map(labelOf))
    expect([...valuesOn(browser).keys()].filter((label) => !labels.has(label))).toEqual([])
    expect(fields).toContain('personalNumber')
  })

  test('is refused, and not logged, for another office and before the step arrives', async () => {
    const dossierId = await offices.declareFor('under-way-7', '2024-08-05 13:30')
    for (const [official, stepId] of [
      [otherRegistrar, birth],
      [police, birth],
      [police, home],
      [registrar, 'no-such-step'],
    ] as const) {
      expect((await desk(official, [dossierId, stepId])).page.status).toBe(404)
    }
    expect((await desk(registrar, ['no-such-dossier', birth])).page.status).toBe(404)
    const reads = await offices.portal.db.read
      .selectFrom('read_log')
      .select('id')
      .where('dossier_id', '=', dossierId)
      .execute()
    expect(reads).toEqual([])
  })
})

test('the desk tells code, procedure, due date, the other legs and the history, in both languages', async () => {
  const dossierId = await offices.declareFor('under-way-8', '2024-08-05 14:10')
  const browser = await desk(registrar, [dossierId, birth])
  expect(browser.text).toMatch(/Đăng ký khai sinh · mã thủ tục 1\.001193/)
  expect(browser.text).toMatch(/Mã hồ sơ001\.00\.00\.H49-240805-\d{4}/)
  expect(browser.text).toMatch(/Hạn17:00 hôm nay/)
  expect(browser.text).toMatch(/còn 2 giờ 50 phút làm việc/)
  expect(browser.text).toMatch(/Thường trú\s*Chờ thủ tục đi trước/)
  expect(browser.text).toMatch(/14:10 hôm nay\s*\S.* gửi hồ sơ/)
  await browser.submit('English')
  expect(browser.text).toContain('Birth registration · national code 1.001193')
  expect(browser.text).toContain('2 hours 50 minutes of working time left')
  expect(browser.text).toContain('Population data, 05/08/2024')
})
