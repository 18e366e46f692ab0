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

/** By what it is judged, and in whose name registers are asked. */
interface Place {
  around: Surroundings
  draftId: string
}

/** No answer opens questions that open questions for longer than that. */
const MOST_ROUNDS = 5

/**
 * Works out the declaration as it would read with what was typed, by every rule of the form: registers are asked anew
 * where what they are asked by has changed, and what they do not know becomes a question. Writes nothing but the log of
 * look-ups.
 */
export async function weigh(ctx: Context, asked: Asked, form: Form): Promise<Weighed> {
  const draft = await findDraftOfDossier(ctx.db.read, asked.dossierId)
  const place = {
    around: await surroundingsOf(ctx.db, ctx.now),
    draftId: draft?.id ?? asked.dossierId,
  }
  let following: string[] = []
  for (let round = 0; ; round++) {
    const weighed = await weighOnce(ctx, asked, following, form, place)
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
  { bundle, declaration: before, keys: askedFor }: Asked,
  following: readonly string[],
  form: Form,
  { around, draftId }: Place,
) {
  const by = ctx.actor.kind === 'anonymous' ? '' : ctx.actor.id
  const typist = { by, byRole: 'citizen' } as const
  /** Takes what was typed for these fields, with what registers say about the values that changed by it. */
  const take = async (known: Declaration, keys: readonly string[]) => {
    const typed = await coded(ctx.db, bundle, keys, form, around)
    const taken = takeValues(bundle, known, keys, typed, typist, around)
    const concerns = ({ by }: LookUp) =>
      Object.entries(by).some(([key, value]) => known[key]?.value !== value)
    const heard = await consultRegisters(ctx, draftId, bundle, taken.declaration, around, concerns)
    return { ...taken, declaration: heard.declaration }
  }
  const first = await take(before, askedFor)
  const answered = following.filter((key) => form[key] !== undefined)
  const second = await take(first.declaration, answered)
  const typed = {
    keys: [...askedFor, ...following],
    mistakes: [...first.mistakes, ...second.mistakes],
  }
  const { declaration } = second
  return {
    declaration,
    problems: problemsAfter(bundle, before, declaration, typed, around),
    unfinished: { ...first.unfinished, ...second.unfinished },
  }
}

const isQuestion = (bundle: Bundle, key: string) => {
  const field = bundle.fields.find((one) => one.key === key)
  return field !== undefined && isOpen(field) && pageOf(bundle, key).fields.includes(key)
}
