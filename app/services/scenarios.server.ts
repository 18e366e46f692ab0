import {
  deleteScenario,
  findScenario,
  insertScenario,
  listScenarios,
  saveScenario,
} from '#db/scenarios.server.ts'
import type { Store } from '#db/database.server.ts'
import type { Context } from './context.ts'
import { NotFoundError } from './errors.ts'
import { requireOperator } from './operator-only.ts'
import {
  contentIn,
  describedAnew,
  writtenContent,
  type ScenarioContent,
} from './scenario-content.ts'
import type { ScenarioProblem, StageHost } from './stage-host.ts'

/** A file that is no scenario yet: every fault with its line and the remedy. */
export class ScenarioUnreadableError extends Error {
  constructor(readonly problems: readonly ScenarioProblem[]) {
    super(`The file is no scenario: ${problems.length} faults.`)
    this.name = 'ScenarioUnreadableError'
  }
}

/** So many scenarios of their own may operators keep: a page must stay one. */
const MOST_SCENARIOS = 200

/** There are as many scenarios as may be kept. */
export class TooManyScenariosError extends Error {
  constructor() {
    super(`No more than ${MOST_SCENARIOS} scenarios are kept.`)
    this.name = 'TooManyScenariosError'
  }
}

/** One scenario of the deck or of somebody’s own. */
export interface ScenarioOnDesk {
  content: ScenarioContent
  /** As its file has it. */
  text: string
  own: boolean
}

/** The deck, and what operators wrote. Throws ForbiddenError. */
export async function viewScenarios(ctx: Context, host: StageHost) {
  requireOperator(ctx)
  const own = await listScenarios(ctx.db.read)
  return {
    deck: host.deck.map(({ text }) => contentIn(text)),
    own: own.map(({ content, saved_at }) => ({ content: contentIn(content), savedAt: saved_at })),
  }
}

/** Throws NotFoundError for a scenario nobody knows, ForbiddenError. */
export async function viewScenario(
  ctx: Context,
  host: StageHost,
  id: string,
): Promise<ScenarioOnDesk> {
  requireOperator(ctx)
  const known = host.deck.find((one) => one.id === id)
  const text = known?.text ?? (await findScenario(ctx.db.read, id))?.content
  if (text === undefined) throw new NotFoundError(`scenario ${id}`)
  return { content: contentIn(text), text, own: known === undefined }
}

/** What operators wrote, each as its file has it; it need not be playable. */
export const listOwnTexts = async ({ read }: Pick<Store, 'read'>): Promise<string[]> =>
  (await listScenarios(read)).map(({ content }) => content)

/** An empty scenario to write in; gives its id. Throws TooManyScenariosError. */
export async function newScenario(ctx: Context, host: StageHost): Promise<string> {
  requireOperator(ctx)
  const empty = contentIn('{}')
  return keep(ctx, host, { ...empty, starts: '2024-08-05 08:00', until: '2024-08-09 17:00' }, 'moi')
}

/** A copy under a name of its own; gives that. Throws NotFoundError, TooManyScenariosError. */
export async function copyScenario(ctx: Context, host: StageHost, id: string): Promise<string> {
  const { content } = await viewScenario(ctx, host, id)
  return keep(ctx, host, content, id)
}

/**
 * Takes in a scenario file; gives its id, a new one where the name is taken. Throws ScenarioUnreadableError with
 * lines and remedies in the language asked for, TooManyScenariosError.
 */
export async function importScenario(
  ctx: Context,
  host: StageHost,
  text: string,
  language: 'vi' | 'en',
): Promise<string> {
  requireOperator(ctx)
  const problems = host.check(text, language)
  if (problems.length > 0) throw new ScenarioUnreadableError(problems)
  const content = contentIn(text.replace(/^\uFEFF/, ''))
  return keep(ctx, host, content, content.id)
}

/** Saves what was changed on somebody’s own scenario. Throws NotFoundError; the deck is not for changing. */
export async function changeScenario(
  ctx: Context,
  host: StageHost,
  id: string,
  change: (content: ScenarioContent) => ScenarioContent,
) {
  const { content, own } = await viewScenario(ctx, host, id)
  if (!own) throw new NotFoundError(`own scenario ${id}`)
  await saveScenario(ctx.db.write, id, {
    content: writtenContent({ ...describedAnew(change(content)), id }),
    saved_at: ctx.now,
    recorded_at: ctx.recordedAt,
  })
}

/** Deletes somebody’s own scenario; one that is gone already is no mistake. Throws ForbiddenError. */
export async function dropScenario(ctx: Context, id: string) {
  requireOperator(ctx)
  await deleteScenario(ctx.db.write, id)
}

/** Keeps a scenario under the name wished, or the first free one after it. */
async function keep(ctx: Context, host: StageHost, content: ScenarioContent, wished: string) {
  const stem = wished.replace(/-\d+$/, '').slice(0, 50)
  const own = await listScenarios(ctx.db.read)
  if (own.length >= MOST_SCENARIOS) throw new TooManyScenariosError()
  const taken = new Set([...host.deck, ...own].map(({ id }) => id))
  let id = wished
  for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`
  const times = { created_at: ctx.now, saved_at: ctx.now, recorded_at: ctx.recordedAt }
  const row = { id, content: writtenContent({ ...content, id }), ...times }
  // Somebody else may have taken the name meanwhile.
  if (await insertScenario(ctx.db.write, row)) return id
  return keep(ctx, host, content, `${stem}-${taken.size + 2}`)
}
