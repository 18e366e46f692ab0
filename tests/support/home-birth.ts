import { readdirSync } from 'node:fs'
import { attachPaper, type HandedIn } from '#app/services/attaching.server.ts'
import type { Context } from '#app/services/context.ts'
import { paperFolder } from '#app/services/paper-files.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { fillDraft, type Knows } from '#seeds/demo/citizen.ts'
import { as, knowsOf, mother, openTestPortal } from './portal.ts'
import { pdf } from './papers.ts'

export const WITNESS = 'witness-statement'

/** What the mother of a child born at home types: no hospital tells it for her. */
export const bornAtHome: Knows = {
  ...knowsOf('mau-thu'),
  birthProof: 'witness',
  childName: 'Nguyễn Tại Gia',
  childBornOn: '2024-08-01',
  childSex: 'female',
  childBirthPlace: 'Nhà số 12 phố Mẫu',
  childBirthAddress: 'TP. Hạ Long, Quảng Ninh',
}

export const statement: HandedIn = { name: 'làm chứng.pdf', content: pdf() }

/** Everything is answered; the witness's paper is still to be handed in. */
export const declareHomeBirth = (ctx: Context) => fillDraft(ctx, 'birth', bornAtHome)

/** The whole of it, sent with its paper. Gives the dossier. */
export async function sendHomeBirth(ctx: Context, file = statement): Promise<string> {
  const draftId = await declareHomeBirth(ctx)
  const fault = await attachPaper(ctx, draftId, WITNESS, file)
  if (fault) throw new Error(`The paper was not taken: ${fault}.`)
  return (await submitDeclaration(ctx, draftId)).dossierId
}

/** A portal with such a declaration, its owner acting. */
export async function homeBirth() {
  const portal = await openTestPortal()
  const ctx = as(portal, mother, '2024-08-05 09:00')
  return { portal, ctx, draftId: await declareHomeBirth(ctx) }
}

/** The names of the files that lie beside the database. */
export function filesOn({ db }: Pick<Portal, 'db'>): string[] {
  try {
    return readdirSync(paperFolder(db))
  } catch {
    return []
  }
}

export const rowsIn = ({ db }: Pick<Portal, 'db'>) =>
  db.read.selectFrom('paper').selectAll().execute()
