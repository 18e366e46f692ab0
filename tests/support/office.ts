import { eventOfPage } from '#app/forms/office-exceptions.ts'
import { decide } from '#app/services/deciding.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { signIn } from '#app/services/signing-in.server.ts'
import type { DossierEventType } from '#machines/dossier.events.ts'
import type { Actor } from '#machines/permissions.ts'
import { seedCast } from '#seeds/demo/cast.ts'
import { declare } from '#seeds/demo/citizen.ts'
import { openBrowserless, type Browserless } from './browserless.ts'
import { as, knowsOf } from './portal.ts'
import { startPortal } from './server.ts'

const WALL = Date.UTC(2026, 0, 5, 1)

/** What an official does to a step, from taking it to returning the result. */
export const wholePath: readonly DossierEventType[] = [
  'CLAIM',
  'RECEIVE',
  'APPRAISE',
  'APPROVE',
  'SIGN',
  'DELIVER',
]

/** The real portal with the cast and no dossier; time stands where a test puts it. */
export async function openOffices() {
  const { portal, url, close } = await startPortal({ wall: () => WALL })
  await seedCast(portal.db)

  /** The mother of a family declares the birth of her child. */
  const declareFor = async (family: string, time: string) => {
    const mother: Actor = { kind: 'citizen', id: `${family}-mother`, name: family }
    const dossierId = await declare(as(portal, mother, time), 'birth', knowsOf(family))
    await portal.deliver()
    return dossierId
  }

  /** The official takes these actions, all at one time, as if through their pages. */
  const work = async (
    official: Actor,
    [dossierId, stepId]: readonly [string, string],
    time: string,
    actions = wholePath,
  ) => {
    for (const action of actions) {
      await decide(as(portal, official, time), { dossierId, stepId }, action)
      await portal.deliver()
    }
  }

  /** The browser of somebody who has signed in, an official where nothing else is said. */
  const enter = async (
    { id }: { id: string },
    kind: 'official' | 'citizen' | 'operator' = 'official',
  ): Promise<Browserless> => {
    const { token } = await signIn({ db: portal.db, recordedAt: WALL }, { kind, id })
    const browser = openBrowserless(url)
    browser.jar.set('sid', token)
    return browser
  }

  return { portal, url, close, declareFor, work, enter }
}

export type Offices = Awaited<ReturnType<typeof openOffices>>

/** A colleague in the office of an official, with these roles. */
export async function addColleague(
  { db }: Portal,
  { officeId }: { officeId: string },
  id: string,
  roles: readonly string[],
) {
  const account = { id, office_id: officeId, full_name: id, title_vi: '', title_en: '' }
  await db.write
    .insertInto('account')
    .values({ ...account, roles: JSON.stringify(roles) })
    .execute()
  return { id }
}

/** Sends a form as it is, however often; gives the status and where it leads. */
export async function post(browser: Browserless, path: string, form: Record<string, string>) {
  const answer = await fetch(new URL(path, browser.page.url), {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
    headers: { cookie: browser.jar.header(), 'sec-fetch-site': 'same-origin' },
  })
  return { status: answer.status, location: answer.headers.get('location') ?? undefined }
}

/** What the page offers to do: its action buttons, and the links to the pages of what needs words. */
export const offered = ({ page: { document } }: Browserless) => [
  ...[...document.querySelectorAll('button[name=do]')].map((button) =>
    button.getAttribute('value'),
  ),
  ...[...document.querySelectorAll('.todo a[href^="/office/"]')].map((link) =>
    eventOfPage(link.getAttribute('href')?.split('/').at(-1) ?? ''),
  ),
]
