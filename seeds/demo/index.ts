import type { Context } from '#app/services/context.ts'
import { answerConsent, listMyConsents } from '#app/services/consenting.server.ts'
import { decide, recordContact } from '#app/services/deciding.server.ts'
import { deliverDue } from '#app/services/delivering.server.ts'
import { viewStep } from '#app/services/examining.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { instantAt, type Instant } from '#machines/calendar.ts'
import type { DossierEventType } from '#machines/dossier.events.ts'
import type { Actor } from '#machines/permissions.ts'
import type { Act } from '../scenario/acts.ts'
import { perform } from '../scenario/perform.ts'
import { stageFor, type Dossiers } from '../scenario/stage.ts'
import { seedCast } from './cast.ts'
import { communesOfTheCountry } from './country.ts'
import { declare, fillDraft } from './citizen.ts'
import { families } from './families.ts'
import { peopleOf } from './people.ts'
import { chapters, unfinished, type Chapter, type Leg } from './story.ts'
import { troubles } from './troubles.ts'
import { voices } from './voices.ts'

const path: readonly DossierEventType[] = ['RECEIVE', 'APPRAISE', 'APPROVE', 'SIGN', 'DELIVER']
const agencies: Record<Leg, string> = {
  'birth-registration': 'civil-status',
  'permanent-residence': 'commune-police',
  'health-card': 'social-insurance',
}

const people = peopleOf(families)
export const { motherOf, knowsOf } = people
const { headOf } = people
const officialOf = (family: string, leg: Leg) => people.officialFor(family, agencies[leg])

interface Happening {
  at: Instant
  happen: (ctx: Omit<Context, 'actor'>) => Promise<void>
}

/**
 * The demo at first start: the cast, and its story told through the services people use, in the order it happened.
 * Does nothing when the cast is there already.
 */
export async function seedDemo({ db, wall }: Pick<Portal, 'db' | 'wall'>): Promise<boolean> {
  if (!(await seedCast(db, await communesOfTheCountry()))) return false
  const dossiers = new Map<string, string>()
  const troubled: Dossiers = new Map()
  const happenings = [
    ...chapters.flatMap((chapter) => happeningsOf(chapter, dossiers)),
    draftBegun(),
    ...troubles.map((act) => acting(act, troubled)),
    ...voices({
      mother: motherOf,
      official: officialOf,
      dossier: (family) => dossiers.get(family) ?? '',
    }).map(({ at, tell }) => ({
      at: instant(at),
      happen: async (ctx: Omit<Context, 'actor'>) => void (await tell(ctx)),
    })),
  ]
  for (const { at, happen } of happenings.sort((one, other) => one.at - other.at)) {
    await happen({ db, now: at, recordedAt: wall() })
    await deliverDue(db, at, wall())
  }
  return true
}

function happeningsOf(
  { family, sent, delivery, works, visit, agreedAt }: Chapter,
  dossiers: Map<string, string>,
) {
  const dossierOf = () => dossiers.get(family) ?? ''
  const officialFor = (leg: Leg) => officialOf(family, leg)
  const sending: Happening = {
    at: instant(sent),
    happen: async (ctx) => {
      const knows = { ...knowsOf(family), ...(delivery && { delivery }) }
      dossiers.set(family, await declare({ ...ctx, actor: motherOf(family) }, 'birth', knows))
    },
  }
  const working = works.flatMap(({ leg, on, at }) => [
    deciding(officialFor(leg), dossierOf, leg, 'CLAIM', instantAt(on, at[0] ?? '08:00')),
    ...at.map((time, index) =>
      deciding(officialFor(leg), dossierOf, leg, path[index] ?? 'RELEASE', instantAt(on, time)),
    ),
  ])
  const visiting: Happening[] = visit
    ? [
        {
          at: instant(visit.at),
          happen: async (ctx) => {
            const step = { dossierId: dossierOf(), stepId: visit.leg }
            const contact = { kind: 'counter', note: visit.note } as const
            await recordContact({ ...ctx, actor: officialFor(visit.leg) }, step, contact)
          },
        },
      ]
    : []
  return [sending, ...working, ...visiting, ...(agreedAt ? [agreeing(family, agreedAt)] : [])]
}

function agreeing(family: string, time: string): Happening {
  return {
    at: instant(time),
    happen: async (ctx) => {
      const asked = { ...ctx, actor: headOf(family) }
      const open = (await listMyConsents(asked)).filter(({ state }) => state === 'asked')
      for (const { id } of open) await answerConsent(asked, id, { agrees: true })
    },
  }
}

function deciding(
  actor: Actor,
  dossierOf: () => string,
  leg: Leg,
  type: DossierEventType,
  at: Instant,
): Happening {
  return {
    at,
    happen: async (ctx) => {
      // Who appraises has read the declaration, and that stands in the log.
      if (type === 'APPRAISE') await viewStep({ ...ctx, actor }, dossierOf(), leg)
      await decide({ ...ctx, actor }, { dossierId: dossierOf(), stepId: leg }, type)
    },
  }
}

function acting(act: Act, dossiers: Dossiers): Happening {
  const at = instant(act.at)
  return {
    at,
    happen: async (ctx) => {
      const deliver = async () => void (await deliverDue(ctx.db, at, ctx.recordedAt))
      const setting = { ctx, bundle: 'birth', people, officials: [], deliver }
      await perform(act, stageFor(act, setting, dossiers))
    },
  }
}

function draftBegun(): Happening {
  const { family, begun, pages } = unfinished
  return {
    at: instant(begun),
    happen: async (ctx) => {
      await fillDraft({ ...ctx, actor: motherOf(family) }, 'birth', knowsOf(family), pages)
    },
  }
}

const instant = (text: string) => instantAt(text.slice(0, 10), text.slice(11))
