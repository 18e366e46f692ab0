import { describe, expect, test } from 'vitest'
import { rememberReads, viewCounterReadsOfMe } from '#app/services/counter-reads.server.ts'
import { viewSlip } from '#app/services/counter-slip.server.ts'
import { findPeople, startAtCounter, viewCounter } from '#app/services/counter.server.ts'
import { checkAnswers, viewPage } from '#app/services/declaring.server.ts'
import { answerPage, getDraft, keepPage } from '#app/services/drafting.server.ts'
import { ForbiddenError, NotFoundError } from '#app/services/errors.ts'
import { viewMeasures } from '#app/services/measuring.server.ts'
import { discardDraft, listMyDrafts } from '#app/services/my-drafts.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { listMyDossiers, viewDossier } from '#app/services/viewing.server.ts'
import type { Actor } from '#machines/permissions.ts'
import { answerPages } from '#seeds/demo/citizen.ts'
import { finishStep, desks } from '#tests/support/finished-birth.ts'
import {
  as,
  at,
  knowsOf,
  mother,
  openTestPortal,
  otherRegistrar,
  registrar,
} from '#tests/support/portal.ts'

const TIME = '2024-08-05 08:10'
const LATER = '2024-08-05 08:20'

const appraiser = {
  ...registrar,
  id: 'registrar-914-01',
  roles: ['appraiser'],
} as const satisfies Actor
const colleague = { ...registrar, id: 'colleague', name: 'Bạn cùng quầy' } as const satisfies Actor

async function addColleague(portal: Portal) {
  const { id, officeId: office_id, name: full_name, roles } = colleague
  await portal.db.write
    .insertInto('account')
    .values({ id, office_id, full_name, title_vi: '', title_en: '', roles: JSON.stringify(roles) })
    .execute()
}

const start = (portal: Portal, by: Actor = registrar) =>
  startAtCounter(as(portal, by, TIME), mother.id, 'birth')

/** The receiver types the whole straight case for the mother who came, and sends it. */
async function fileAtCounter(portal: Portal) {
  const ctx = as(portal, registrar, LATER)
  const draftId = await start(portal)
  await answerPages(ctx, draftId, knowsOf('mau-thu'))
  const { dossierId } = await submitDeclaration(ctx, draftId)
  await portal.deliver()
  return { draftId, dossierId }
}

const withoutIdentity = (portal: Portal) =>
  portal.db.write
    .updateTable('person')
    .set({ identity_level: 0 })
    .where('id', '=', mother.id)
    .execute()

describe('finding the person who came', () => {
  test('works by number and by name without accents, and tells people of one name apart', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, registrar, TIME)
    const byName = await findPeople(ctx, '  tran thi thu ')
    expect(byName).toMatchObject({
      people: [{ id: mother.id, name: 'Trần Thị Thử', bornOn: '1994-07-02' }],
    })
    const byNumber = await findPeople(ctx, '914 194 000 010')
    expect(byNumber).toHaveProperty('people')
    expect(await findPeople(ctx, 'Không Có Ai')).toEqual({ people: [] })
  })

  test('refuses an incomplete number and never looks up what may be a real one', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, registrar, TIME)
    expect(await findPeople(ctx, '')).toEqual({ fault: 'missing' })
    expect(await findPeople(ctx, '91419')).toEqual({ fault: 'notTwelveDigits' })
    expect(await findPeople(ctx, '001195000011')).toEqual({ fault: 'realProvince' })
    expect(await findPeople(ctx, '999195000011')).toEqual({ fault: 'unknownPrefix' })
    const logged = await portal.db.read.selectFrom('counter_read').selectAll().execute()
    expect(logged).toEqual([])
  })

  test('is written down for the person shown, who reads it with the office and the items', async () => {
    const portal = await openTestPortal()
    await findPeople(as(portal, registrar, TIME), 'Trần Thị Thử')
    const [read] = await viewCounterReadsOfMe(as(portal, mother, LATER))
    expect(read).toMatchObject({
      name: 'Bùi Thị Mẫu Mực',
      fields: expect.arrayContaining(['bornOn']),
    })
    expect(read?.office.vi).toContain('UBND')
  })

  test('says of a register all that was shown within one declaration, also what was asked later', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, registrar, TIME)
    const draftId = await start(portal)
    const shown = (...fields: string[]) =>
      rememberReads(ctx, registrar, draftId, [
        { register: 'residence', subject: '914194000010', fields },
      ])
    for (const fields of [['street'], ['street', 'householder'], ['street']]) await shown(...fields)
    const reads = await viewCounterReadsOfMe(as(portal, mother, LATER))
    expect(reads.filter(({ register }) => register === 'residence')).toMatchObject([
      { fields: ['householder', 'street'] },
    ])
  })

  test('is for receivers only', async () => {
    const portal = await openTestPortal()
    await expect(findPeople(as(portal, appraiser, TIME), 'Trần Thị Thử')).rejects.toThrow(
      ForbiddenError,
    )
    await expect(findPeople(as(portal, mother, TIME), 'Trần Thị Thử')).rejects.toThrow(
      ForbiddenError,
    )
    await expect(start(portal, appraiser)).rejects.toThrow(ForbiddenError)
    await expect(start(portal, mother)).rejects.toThrow(ForbiddenError)
  })
})

describe('a declaration typed at the counter', () => {
  test('needs no electronic identity of the person who came', async () => {
    const portal = await openTestPortal()
    await withoutIdentity(portal)
    const draftId = await start(portal)
    const { declaration } = await getDraft(as(portal, registrar, TIME), draftId)
    expect(declaration.requesterNumber?.source).toMatchObject({
      kind: 'register',
      register: 'population',
    })
    expect(declaration.requesterName?.value).toBe('Trần Thị Thử')
    expect(declaration.requesterPhone).toBeUndefined()
  })

  test('starting twice goes on with the same draft; a single filing is another one', async () => {
    const portal = await openTestPortal()
    const draftId = await start(portal)
    expect(await start(portal)).toBe(draftId)
    const single = await startAtCounter(as(portal, registrar, TIME), mother.id, 'birth', 'cardOnly')
    expect(single).not.toBe(draftId)
    const { drafts } = await viewCounter(as(portal, registrar, TIME))
    expect(drafts.map(({ person }) => person)).toEqual(['Trần Thị Thử', 'Trần Thị Thử'])
  })

  test('belongs to the receivers of that office until it is sent, and to nobody else', async () => {
    const portal = await openTestPortal()
    await addColleague(portal)
    const draftId = await start(portal)
    const open = (actor: Actor) => getDraft(as(portal, actor, TIME), draftId)
    await expect(open(mother)).rejects.toThrow(NotFoundError)
    await expect(open(otherRegistrar)).rejects.toThrow(NotFoundError)
    await expect(open(appraiser)).rejects.toThrow(ForbiddenError)
    expect((await open(colleague)).row.id).toBe(draftId)
    expect(await listMyDrafts(as(portal, mother, TIME))).toEqual([])
    await discardDraft(as(portal, colleague, TIME), draftId)
    await expect(open(registrar)).rejects.toThrow(NotFoundError)
  })

  test('says of every typed value that an official typed it, and keeps what is not complete', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, registrar, TIME)
    const draftId = await start(portal)
    await answerPage(ctx, draftId, 'family', {
      relation: 'mother',
      birthCase: 'married',
      birthProof: 'code',
    })
    const { declaration, row } = await getDraft(ctx, draftId)
    expect(declaration.relation?.source).toMatchObject({
      kind: 'typed',
      byRole: 'official',
      by: registrar.id,
    })
    await keepPage(ctx, draftId, 'hospital', { certificateCode: '914' }, row.revision)
    const view = await viewPage(ctx, draftId, 'hospital')
    expect(view).toMatchObject({
      counter: { person: 'Trần Thị Thử' },
      open: [{ key: 'certificateCode', value: '914' }],
    })
  })

  test('writes down each look-up and each colleague who opens it', async () => {
    const portal = await openTestPortal()
    await addColleague(portal)
    const draftId = await start(portal)
    await viewPage(as(portal, colleague, TIME), draftId, 'family')
    await viewPage(as(portal, colleague, LATER), draftId, 'family')
    const reads = await viewCounterReadsOfMe(as(portal, mother, LATER))
    const opened = reads.filter(({ register }) => register === 'draft')
    expect(opened.map(({ name }) => name)).toEqual([colleague.name])
    expect(reads.some(({ fields }) => fields.includes('requesterName'))).toBe(true)
    expect(await portal.db.read.selectFrom('look_up').selectAll().execute()).toEqual([])
  })
})

describe('a dossier filed at the counter', () => {
  test('is the applicant’s, filed at the counter and typed by an official, with the visit in the log', async () => {
    const portal = await openTestPortal()
    const { dossierId } = await fileAtCounter(portal)
    const dossier = await portal.db.read.selectFrom('dossier').selectAll().executeTakeFirstOrThrow()
    expect(dossier).toMatchObject({
      channel: 'counter',
      typed_by: 'official',
      applicant_id: mother.id,
    })
    const contacts = await portal.db.read.selectFrom('contact').selectAll().execute()
    expect(contacts).toMatchObject([
      {
        dossier_id: dossierId,
        procedure_id: 'birth-registration',
        kind: 'counter',
        recorded_by: registrar.id,
      },
    ])
    const view = await viewDossier(as(portal, mother, LATER), dossierId)
    expect(view.history.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['SUBMIT', 'RECORD_CONTACT']),
    )
    expect(await listMyDossiers(as(portal, mother, LATER))).toHaveLength(1)
  })

  test('is one dossier, however often and by whom of the counter it is sent', async () => {
    const portal = await openTestPortal()
    await addColleague(portal)
    const { draftId, dossierId } = await fileAtCounter(portal)
    for (const actor of [registrar, colleague]) {
      const again = await submitDeclaration(as(portal, actor, LATER), draftId)
      expect(again).toEqual({ dossierId, repeated: true, follows: false })
    }
    expect(await portal.db.read.selectFrom('contact').selectAll().execute()).toHaveLength(1)
  })

  test('is sent only where the first office is this one; the check says which one is', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, otherRegistrar, LATER)
    const draftId = await startAtCounter(ctx, mother.id, 'birth')
    await answerPages(ctx, draftId, knowsOf('mau-thu'))
    const { counter } = await checkAnswers(ctx, draftId)
    expect(counter).toMatchObject({ isOurs: false })
    expect(counter?.office?.vi).toContain('Bạch Đằng')
    await expect(submitDeclaration(ctx, draftId)).rejects.toThrow(ForbiddenError)
    expect((await getDraft(ctx, draftId)).declaration.childName?.value).toBe('Nguyễn An Nhiên')
  })

  test('counts as not end-to-end online, with every reason', async () => {
    const portal = await openTestPortal()
    const { dossierId } = await fileAtCounter(portal)
    for (const [index, desk] of desks.entries()) {
      await finishStep(
        portal,
        dossierId,
        desk,
        `2024-08-05 ${String(9 + index).padStart(2, '0')}:30`,
      )
    }
    const day = { from: at('2024-08-05 00:00'), until: at('2024-08-06 00:00') }
    const { reasons } = await viewMeasures(portal, 'dossier', day)
    expect(reasons.map(({ reason }) => reason).sort()).toEqual([
      'cameToCounter',
      'filedAtCounter',
      'typedByOfficial',
    ])
  })

  test('has a slip for the receivers of that office and for nobody else', async () => {
    const portal = await openTestPortal()
    const { dossierId } = await fileAtCounter(portal)
    const slip = await viewSlip(as(portal, registrar, LATER), dossierId)
    expect(slip).toMatchObject({ applicant: 'Trần Thị Thử', isToBePaid: false })
    expect(slip.steps).toHaveLength(3)
    await expect(viewSlip(as(portal, otherRegistrar, LATER), dossierId)).rejects.toThrow(
      NotFoundError,
    )
    await expect(viewSlip(as(portal, appraiser, LATER), dossierId)).rejects.toThrow(ForbiddenError)
    const reads = await portal.db.read.selectFrom('read_log').selectAll().execute()
    expect(reads).toMatchObject([{ purpose: 'counter', account_id: registrar.id }])
  })
})
