import { answersOf, chosenIn, type Bundle, type Declaration, type Page } from '#machines/bundle.ts'
import type { Problem } from '#machines/checks.ts'
import {
  findPage,
  firstOpenPage,
  mayVisit,
  pagesFor,
  previousPage,
  problemsOf,
  problemsOn,
  progressOf,
  questionsOn,
} from '#machines/journey.ts'
import { hushed, titleWithout, withoutHidden } from '#machines/hiding.ts'
import { neededPapers } from '#machines/papers.ts'
import { countPassports, countUses, fieldsFor, linesOf } from '#machines/passports.ts'
import { papersOf } from './asking-papers.server.ts'
import { firstOpenPlace, settledAt } from './completing.server.ts'
import { consultRegisters } from './consulting.server.ts'
import type { Context } from './context.ts'
import { costNow } from './costing.server.ts'
import { counterOf } from './counter-of.server.ts'
import { rememberOpening } from './counter-reads.server.ts'
import { getDraft, lawChangeOf, type Draft } from './drafting.server.ts'
import { NotFoundError } from './errors.ts'
import { hiddenFrom } from './hiding.server.ts'
import { promisedNow } from './promising.server.ts'
import { questionAbout } from './question-about.server.ts'
import { getOffice, placeNames, surroundingsOf } from './surroundings.server.ts'

/**
 * One page of questions: what is asked, what is known already (with its source), and what was typed but is not
 * valid yet. `corrected` opens known values for typing over; one that breaks a rule opens by itself. Throws
 * NotFoundError; gives `redirectTo` when an earlier page must be answered first.
 */
export async function viewPage(
  ctx: Context,
  draftId: string,
  pageId: string,
  corrected: readonly string[] = [],
) {
  const draft = await getDraft(ctx, draftId)
  const { bundle, unfinished } = draft
  const page = findPage(bundle, pageId)
  if (!page) throw new NotFoundError(`page ${pageId}`)
  const around = await surroundingsOf(ctx.db, ctx.now)
  const { declaration, silent } = await consultRegisters(
    ctx,
    draftId,
    bundle,
    draft.declaration,
    around,
  )
  await rememberOpening(ctx, draft.row, Object.keys(declaration))
  const answers = answersOf(declaration)
  const pending = Object.keys(unfinished)
  if (!mayVisit(bundle, pageId, answers, around, pending)) {
    return { redirectTo: firstOpenPage(bundle, answers, around, pending)?.id ?? 'check' }
  }
  const kept = unfinished[pageId] ?? {}
  const problems = problemsOn(bundle, page, { ...answers, ...kept }, around)
  const hidden = await hiddenFrom(ctx, bundle, declaration)
  const opened = [
    ...corrected.filter((key) => !hidden.has(key)),
    ...fieldsAtFault(bundle, page, problems),
  ]
  const { open, known } = questionsOn(bundle, page, declaration, opened)
  const questions = await Promise.all(
    open.map((field) =>
      questionAbout(ctx, bundle, declaration, field, kept[field.key], hidden.has(field.key)),
    ),
  )
  const isOffered = ({ field }: Problem) =>
    questions.some(({ key, kind, places }) => key === field && kind === 'commune' && places.length)
  return {
    draft: summaryOf(draft, hidden),
    counter: await counterOf(ctx, draft),
    lawChange: lawChangeOf(draft, ctx.now),
    page: {
      id: pageId,
      ...progressWithPapers(bundle, pageId, declaration),
      previous: previousPage(bundle, pageId, answers)?.id,
    },
    /** Whether everything is answered, on this page and all others. */
    complete: !(await firstOpenPlace(ctx.db.read, { ...draft, declaration }, around)),
    open: questions,
    known: known.flatMap(({ key }) =>
      linesOf(bundle, declaration)
        .filter((line) => line.key === key)
        .map((line) => ({
          ...withoutHidden(line, hidden),
          correctable: page.fields.includes(key),
        })),
    ),
    /** What is there and wrong; what is still to be typed or chosen is no problem before the page is sent. */
    problems: problems.filter((problem) => problem.mistake !== 'missing' && !isOffered(problem)),
    silent,
    names: await placeNames(ctx.db, bundle, linesOf(bundle, declaration)),
  }
}

export type PageView = Exclude<Awaited<ReturnType<typeof viewPage>>, { redirectTo: string }>

/** Page n of m, papers counted with the questions. */
function progressWithPapers(bundle: Bundle, pageId: string, declaration: Declaration) {
  const progress = progressOf(bundle, pageId, answersOf(declaration))
  const papers = neededPapers(bundle, declaration).length
  return progress && { ...progress, of: progress.of + papers }
}

/** What must be open for typing; without an office for a commune, the commune is what can be mended. */
function fieldsAtFault(bundle: Bundle, page: Page, problems: readonly Problem[]) {
  const kindOf = (key: string) => bundle.fields.find((field) => field.key === key)?.kind
  const keys = problems.map(({ field }) => field)
  const communes = page.fields.filter((key) => kindOf(key) === 'commune')
  return keys.some((key) => kindOf(key) === 'office') ? [...keys, ...communes] : keys
}

function summaryOf({ row, bundle, declaration }: Draft, hidden: ReadonlySet<string>) {
  return {
    id: row.id,
    bundleId: bundle.id,
    bundleVersion: bundle.version,
    title: titleWithout(bundle, declaration, hidden),
    savedAt: row.saved_at,
    expiresAt: row.expires_at,
    revision: row.revision,
    dossierId: row.dossier_id,
  }
}

/**
 * Everything before sending: the answers by page, the form of each procedure generated from them, who will receive
 * what, what was typed and what reused, and the dates that would be promised now.
 */
export async function checkAnswers(ctx: Context, draftId: string) {
  const around = await surroundingsOf(ctx.db, ctx.now)
  const draft = settledAt(around, await getDraft(ctx, draftId))
  const { bundle, declaration, row } = draft
  await rememberOpening(ctx, row, Object.keys(declaration))
  const answers = answersOf(declaration)
  const chosen = chosenIn(bundle, answers)
  const hidden = await hiddenFrom(ctx, bundle, declaration)
  const shown = answersOf(hushed(bundle, declaration, hidden))
  return {
    draft: summaryOf(draft, hidden),
    counter: await counterOf(ctx, draft),
    lawChange: lawChangeOf(draft, ctx.now),
    submissionKey: row.submission_key,
    /** The page that must be answered first, or the paper that is missing, if any. */
    redirectTo: await firstOpenPlace(ctx.db.read, draft, around),
    pages: pagesFor(bundle, answers).map(({ id }) => id),
    lines: linesOf(bundle, declaration).map((line) => withoutHidden(line, hidden)),
    papers: await papersOf(ctx, draft),
    forms: await Promise.all(
      chosen.map(async ({ id, agency, officeField }) => ({
        procedureId: id,
        agency,
        office: await officeNames(ctx, answers[officeField], agency),
        lines: fieldsFor(bundle, id, declaration),
      })),
    ),
    /** Whose agreement is asked for once it is sent. */
    consents: chosen.flatMap(({ id, consent }) =>
      (consent?.of(shown) ?? []).map(({ name }) => ({ procedureId: id, name })),
    ),
    counts: countPassports(declaration),
    uses: countUses(bundle, declaration),
    problems: problemsOf(bundle, answers, around),
    ...promisedNow(bundle, answers, ctx.now),
    fees: await costNow(ctx, bundle, answers),
    names: await placeNames(ctx.db, bundle, linesOf(bundle, declaration)),
  }
}

export type CheckView = Awaited<ReturnType<typeof checkAnswers>>

async function officeNames({ db }: Context, officeId: string | undefined, agency: string) {
  if (!officeId) return undefined
  const office = await getOffice(db, officeId, agency)
  return { vi: office.name_vi, en: office.name_en }
}
