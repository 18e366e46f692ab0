import { getDeclaration, getDossier, listResults, registerAnswersOf } from '#db/dossiers.server.ts'
import type { Store } from '#db/database.server.ts'
import { listUnsigned, saveSigned } from '#db/results.server.ts'
import type { Db } from '#db/schema.ts'
import type { KeptResultRow } from '#db/schema.results.ts'
import { listSteps } from '#db/steps.server.ts'
import { answersOf, procedureOf, type Bundle, type ResultInput } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { dayAt, type Instant } from '#machines/calendar.ts'
import { newProofCode } from './minting.server.ts'
import { signResult } from './result-signature.server.ts'
import { parseDeclaration, parseLines } from './stored.ts'

/** Signs within `trx`; the keys lie beside the database at `path`. */
interface Desk {
  trx: Db
  path: string
}

/** What the papers of one dossier are made of, as known now. */
interface Known {
  bundle: Bundle
  offices: ReadonlyMap<string, string>
  input: Pick<ResultInput, 'answers' | 'registerAnswers'>
}

/**
 * The newest result of a step reaches the citizen's store, signed by its agency. Called again, it takes in what a
 * register answered meanwhile, here and in the dossier's other published results; what a paper said, it goes on
 * saying, under the same proof code.
 */
export async function publishResults(
  desk: Desk,
  dossierId: string,
  procedureId: string,
  at: Instant,
) {
  const known = await knownOf(desk.trx, dossierId)
  for (const result of newestRounds(await listResults(desk.trx, dossierId))) {
    const isAsked = result.procedure_id === procedureId && result.published_at === null
    if (!isAsked && result.published_at === null) continue
    const content = completed(result, known)
    if (!isAsked && content === result.content && result.jws !== null) continue
    await sign(desk, { ...result, content }, known, at)
  }
}

const AT_ONCE = 200

/** Results of a time before signatures get theirs, with the moment at which they were published. */
export async function signUnsigned({ write, path }: Store) {
  for (;;) {
    const found = await write.transaction().execute(async (trx) => {
      const results = await listUnsigned(trx, AT_ONCE)
      for (const result of results) {
        const known = await knownOf(trx, result.dossier_id)
        await sign({ trx, path }, result, known, result.published_at ?? result.issued_at)
      }
      return results.length
    })
    if (found < AT_ONCE) return
  }
}

async function sign({ trx, path }: Desk, result: KeptResultRow, known: Known, at: Instant) {
  const { agency, code: procedure } = procedureOf(known.bundle, result.procedure_id)
  const office = known.offices.get(result.procedure_id) ?? ''
  await saveSigned(trx, result, {
    content: result.content,
    jws: await signResult(path, result, { agency, office, procedure }, at),
    signed_at: at,
    proof_code: result.proof_code ?? newProofCode({ path }),
    published_at: result.published_at ?? at,
  })
}

async function knownOf(trx: Db, dossierId: string): Promise<Known> {
  const dossier = await getDossier(trx, dossierId)
  const steps = await listSteps(trx, dossierId)
  const { declaration } = await getDeclaration(trx, dossierId)
  return {
    bundle: getBundle(dossier.bundle_id, dossier.bundle_version),
    offices: new Map(steps.map(({ procedure_id, office_id }) => [procedure_id, office_id])),
    input: {
      answers: answersOf(parseDeclaration(declaration)),
      registerAnswers: await registerAnswersOf(trx, dossierId),
    },
  }
}

/** The current round of each procedure. */
function newestRounds(results: readonly KeptResultRow[]) {
  const newest = new Map<string, KeptResultRow>()
  for (const result of results) {
    const other = newest.get(result.procedure_id)
    if (!other || other.round < result.round) newest.set(result.procedure_id, result)
  }
  return [...newest.values()]
}

/** The lines of a result with those that had no value when it was issued; a line that is there stays as it is. */
function completed({ procedure_id, content, number, issued_at }: KeptResultRow, known: Known) {
  const { bundle, input } = known
  const { result, resultKeys } = procedureOf(bundle, procedure_id)
  const said = parseLines(content)
  const now = result({ ...input, number, issuedOn: dayAt(issued_at) })
  const lines = resultKeys.flatMap((key) => {
    const line = said.find((one) => one.key === key) ?? now.find((one) => one.key === key)
    return line ? [line] : []
  })
  return lines.length === said.length ? content : JSON.stringify(lines)
}
