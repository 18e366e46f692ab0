import { findDraftOfDossier } from '#db/drafts.server.ts'
import { isAnotherDossier, isOpen, problemsAfter, takeValues } from '#machines/amending.ts'
import type { Bundle, Declaration, Surroundings } from '#machines/bundle.ts'
import type { Problem } from '#machines/checks.ts'
import { pageOf } from '#machines/journey.ts'
import type { LookUp } from '#machines/look-ups.ts'
import { consultRegisters } from './consulting.server.ts'
import type { Context } from './context.ts'
import { coded } from './finding-places.server.ts'
import { surroundingsOf } from './surroundings.server.ts'

/** A declaration that was sent, and the fields in it an office asked to have mended. */
interface Asked {
  dossierId: string
  bundle: Bundle
  declaration: Declaration
  keys: readonly string[]
}

/** What a supplement would make of a declaration. */
export interface Weighed {
  declaration: Declaration
  /** Questions that were not asked for and follow from what was typed, as on the pages of a draft. */
  following: readonly string[]
  problems: readonly Problem[]
  /** Nothing is wrong in it, but it would have to be sent as another dossier. */
  another: boolean
  unfinished: Readonly<Record<string, string>>
}

type Form = Readonly<Record<string, string | undefined>>

/** No answer opens questions that open questions for longer than that. */
const MOST_ROUNDS = 5

/**
 * Works out the declaration as it would read with what was typed, by every rule of the form: registers are asked anew
 * where what they are asked by has changed, and what they do not know becomes a question. Writes nothing but the log of
 * look-ups.
 */
export async function weigh(ctx: Context, asked: Asked, form: Form): Promise<Weighed> {
  const around = await surroundingsOf(ctx.db, ctx.now)
  let following: string[] = []
  for (let round = 0; ; round++) {
    const weighed = await weighOnce(ctx, asked, following, form, around)
    const more = weighed.problems
      .map(({ field }) => field)
      .filter(
        (key) => ![...asked.keys, ...following].includes(key) && isQuestion(asked.bundle, key),
      )
    if (more.length === 0 || round === MOST_ROUNDS) {
      const problems = atQuestions(weighed.problems, asked, following)
      const isOther = isAnotherDossier(asked.bundle, asked.declaration, weighed.declaration)
      return { ...weighed, following, problems, another: problems.length === 0 && isOther }
    }
    following = [...following, ...more]
  }
}

/**
 * Each at a question of the page: where its own field is none, at the first that was asked for. Without a commune it goes
 * without saying that no office serves it.
 */
function atQuestions(
  problems: readonly Problem[],
  { bundle, keys: [first, ...others] }: Asked,
  following: readonly string[],
) {
  const kindOf = (key: string) => bundle.fields.find((field) => field.key === key)?.kind
  const shown = new Set([first, ...others, ...following])
  const lacksCommune = problems.some(({ field }) => kindOf(field) === 'commune')
  return problems
    .filter(({ field }) => !lacksCommune || kindOf(field) !== 'office')
    .map((one) => (shown.has(one.field) ? one : { ...one, field: first ?? one.field }))
}

async function weighOnce(
  ctx: Context,
  { dossierId, bundle, declaration: before, keys: askedFor }: Asked,
  following: readonly string[],
  form: Form,
  around: Surroundings,
) {
  const by = ctx.actor.kind === 'anonymous' ? '' : ctx.actor.id
  const typist = { by, byRole: 'citizen' } as const
  const first = takeValues(
    bundle,
    before,
    askedFor,
    await coded(ctx.db, bundle, askedFor, form, around),
    typist,
    around,
  )
  const known = await heardAnew(ctx, dossierId, bundle, before, first.declaration, around)
  const answered = following.filter((key) => form[key] !== undefined)
  const second = takeValues(
    bundle,
    known,
    answered,
    await coded(ctx.db, bundle, answered, form, around),
    typist,
    around,
  )
  const declaration = await heardAnew(ctx, dossierId, bundle, known, second.declaration, around)
  const mistakes = [...first.mistakes, ...second.mistakes]
  const wrong = new Set(mistakes.map(({ field }) => field))
  const keys = [...askedFor, ...following]
  const rest = problemsAfter(bundle, before, declaration, keys, around)
  return {
    declaration,
    problems: [...mistakes, ...rest.filter(({ field }) => !wrong.has(field))],
    unfinished: { ...first.unfinished, ...second.unfinished },
  }
}

const isQuestion = (bundle: Bundle, key: string) => {
  const field = bundle.fields.find((one) => one.key === key)
  return field !== undefined && isOpen(field) && pageOf(bundle, key).fields.includes(key)
}

/** With what registers say about the values that changed, and about nothing else. */
async function heardAnew(
  ctx: Context,
  dossierId: string,
  bundle: Bundle,
  before: Declaration,
  after: Declaration,
  around: Surroundings,
) {
  const concerns = ({ by }: LookUp) =>
    Object.entries(by).some(([key, value]) => before[key]?.value !== value)
  const draft = await findDraftOfDossier(ctx.db.read, dossierId)
  const consulted = await consultRegisters(
    ctx,
    draft?.id ?? dossierId,
    bundle,
    after,
    around,
    concerns,
  )
  return consulted.declaration
}
