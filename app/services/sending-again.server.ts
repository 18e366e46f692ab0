import { listFilers, findSending } from '#db/repeats.server.ts'
import type { Context } from './context.ts'
import { getDraft } from './drafting.server.ts'
import { NotFoundError } from './errors.ts'
import { requireOperator } from './operator-only.ts'
import type { Portal } from './portal.server.ts'
import { signIn, signOut } from './signing-in.server.ts'
import type { StageHost } from './stage-host.ts'

export const repeatWays = ['doubleClick', 'twoTabs', 'retryAfterTimeout', 'anHourLater'] as const
export type RepeatWay = (typeof repeatWays)[number]

const HOUR = 3_600_000

/** The families of the cast nobody has declared for yet. Throws ForbiddenError. */
export async function listUndeclared(ctx: Context, host: StageHost) {
  requireOperator(ctx)
  const motherOf = (family: string) => `${family}-mother`
  const mothers = host.families.map(({ id }) => motherOf(id))
  const filed = new Set(await listFilers(ctx.db.read, mothers))
  return host.families.filter(({ id }) => !filed.has(motherOf(id)))
}

/** A citizen's browser on the portal's own address: it opens pages, and sends the form of a page, over the line. */
export interface Browser {
  /** Throws SendingFailedError for a page that does not come. */
  open: (path: string) => Promise<void>
  /** Presses the button and gives where the answer leads. Throws SendingFailedError. */
  press: (path: string, fields: Readonly<Record<string, string>>) => Promise<string>
}
/** Opens a browser for whoever has that session. */
export type OpenBrowser = (sessionToken: string) => Browser

/** A form that was sent came back, or a page did not come. */
export class SendingFailedError extends Error {
  constructor(path: string, status: number) {
    super(`${path} answered with ${status}.`)
    this.name = 'SendingFailedError'
  }
}

interface Stage {
  portal: Portal
  host: StageHost
  openBrowser: OpenBrowser
  /** What the form says that sends a draft as it was shown. */
  fieldsOf: (revision: number) => Readonly<Record<string, string>>
}

/**
 * Really sends one family’s declaration more than once, as browsers do, over the portal’s own address: both clicks at
 * once, both tabs at once, again and again because the answer was lost, or the same form an hour later, for which the
 * clock is moved. Gives the dossier all of them were answered with. Throws NotFoundError for a family that is not there or
 * has filed, SendingFailedError, OutsideCalendarError where no hour is left.
 */
export async function sendRepeatedly(
  ctx: Context,
  { portal, host, openBrowser, fieldsOf }: Stage,
  { family, way }: { family: string; way: RepeatWay },
): Promise<string> {
  requireOperator(ctx)
  const open = await listUndeclared(ctx, host)
  if (!open.some(({ id }) => id === family)) throw new NotFoundError(`undeclared family ${family}`)
  const { draftId, mother } = await host.fillDraft(ctx, family)
  const { row } = await getDraft({ ...ctx, actor: mother }, draftId)
  const session = { db: ctx.db, recordedAt: portal.wall() }
  const { token } = await signIn(session, mother)
  const browser = openBrowser(token)
  const path = `/drafts/${draftId}/check`
  const openTab = () => browser.open(path)
  const press = () => browser.press(path, fieldsOf(row.revision))
  try {
    const answers = await ways[way]({ openTab, press, portal })
    const [receipt, ...others] = new Set(answers)
    const sent = await getDraft({ ...ctx, actor: mother }, draftId)
    const dossierId = sent.row.dossier_id
    if (receipt === undefined || others.length > 0 || dossierId === null) {
      throw new Error(`It was answered with ${answers.join(', ')}.`)
    }
    return dossierId
  } finally {
    await signOut(session, token)
  }
}

interface Hands {
  openTab: () => Promise<void>
  press: () => Promise<string>
  portal: Pick<Portal, 'clock' | 'moveClock'>
}

/** Each gives where every answer that was heard led. */
const ways: Record<RepeatWay, (hands: Hands) => Promise<string[]>> = {
  doubleClick: async ({ openTab, press }) => {
    await openTab()
    return Promise.all([press(), press()])
  },
  twoTabs: async ({ openTab, press }) => {
    await Promise.all([openTab(), openTab()])
    return Promise.all([press(), press()])
  },
  retryAfterTimeout: async ({ openTab, press }) => {
    await openTab()
    // Its answer never arrives, and nobody knows what it said.
    await press()
    return [await press(), await press(), await press()]
  },
  anHourLater: async ({ openTab, press, portal }) => {
    await openTab()
    const first = await press()
    await portal.moveClock(portal.clock.now() + HOUR)
    return [first, await press()]
  },
}

/** What a sending left behind, and how much of it was swallowed. Throws NotFoundError, ForbiddenError. */
export async function viewSending(ctx: Context, dossierId: string) {
  requireOperator(ctx)
  const sending = await findSending(ctx.db.read, dossierId)
  if (!sending) throw new NotFoundError(`sending of ${dossierId}`)
  return sending
}
