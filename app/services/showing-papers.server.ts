import { createHash } from 'node:crypto'
import { findDossier } from '#db/dossiers.server.ts'
import { findPaper, listPapersOfDossier } from '#db/papers.server.ts'
import { logRead } from '#db/reads.server.ts'
import type { PaperRow } from '#db/schema.ts'
import { findStep } from '#db/steps.server.ts'
import type { Bundle } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import type { Context } from './context.ts'
import { rememberOpening } from './counter-reads.server.ts'
import { getDraft } from './drafting.server.ts'
import { NotFoundError } from './errors.ts'
import { readPaperFile } from './paper-files.server.ts'

/** A paper as it leaves the portal; `fileName` is ours, never the one it came with. */
export interface ShownPaper {
  content: Buffer
  type: PaperRow['type']
  fileName: string
  /** An official reads it in the browser; its owner gets it back as a file. */
  inline: boolean
}

/** A file is not what was handed in: the disk is damaged, or somebody was at it. */
export class PaperDamagedError extends Error {
  constructor(id: string) {
    super(`The file of paper ${id} is not what was handed in.`)
    this.name = 'PaperDamagedError'
  }
}

/**
 * A paper for those entitled: its owner, and officials of an office that has a step which uses it; their reading is
 * logged first. Throws NotFoundError for everybody else, PaperDamagedError.
 */
export async function showPaper(ctx: Context, id: string): Promise<ShownPaper> {
  const paper = await findPaper(ctx.db.read, id)
  const fileName = paper && (await entitled(ctx, paper))
  if (!paper || fileName === undefined) throw new NotFoundError(`file ${id}`)
  const content = await readPaperFile(ctx.db, id)
  if (createHash('sha256').update(content).digest('hex') !== paper.sha256) {
    throw new PaperDamagedError(id)
  }
  return { content, type: paper.type, fileName, inline: ctx.actor.kind === 'official' }
}

const endings: Record<PaperRow['type'], string> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}

/** The name under which this person may have it; undefined when they may not. */
async function entitled(ctx: Context, paper: PaperRow): Promise<string | undefined> {
  const { actor, db } = ctx
  const dossier =
    paper.dossier_id === null ? undefined : await findDossier(db.read, paper.dossier_id)
  const name = [dossier?.code, paper.paper].filter(Boolean).join('-')
  const fileName = `${name.replace(/[^\w.-]/g, '_')}.${endings[paper.type]}`
  if (actor.kind === 'citizen') return actor.id === paper.owner_id ? fileName : undefined
  if (actor.kind !== 'official') return undefined
  if (!dossier) {
    // Handed in at this counter and not sent yet: who types the declaration sees it, nobody else. What the applicant
    // chose for a supplement since is theirs until they send it.
    const { row } = await getDraft(ctx, paper.draft_id)
    if (row.dossier_id !== null) return undefined
    await rememberOpening(ctx, row, [paperKey(paper.paper)])
    return fileName
  }
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const used = bundle.papers?.find(({ id }) => id === paper.paper)?.consumers ?? []
  for (const stepId of used) {
    const step = await findStep(db.read, dossier.id, stepId)
    if (step?.office_id !== actor.officeId || step.acknowledged_at === null) continue
    await logRead(db.write, {
      dossier_id: dossier.id,
      procedure_id: stepId,
      account_id: actor.id,
      office_id: actor.officeId,
      purpose: 'processing',
      fields: JSON.stringify([paperKey(paper.paper)]),
      at: ctx.now,
      recorded_at: ctx.recordedAt,
    })
    return fileName
  }
  return undefined
}

/** How a paper stands in the log of reads, among the keys of fields. */
export const paperKey = (paperId: string) => `papers.${paperId}`

/** The papers of a dossier that a step uses, each with its files. */
export async function papersFor(
  { db }: Pick<Context, 'db'>,
  bundle: Bundle,
  dossierId: string,
  stepId: string,
) {
  const used = (bundle.papers ?? []).filter(({ consumers }) => consumers.includes(stepId))
  if (used.length === 0) return []
  const rows = await listPapersOfDossier(db.read, dossierId)
  return used.flatMap(({ id }) => {
    const files = rows.filter(({ paper }) => paper === id)
    return files.length === 0 ? [] : [{ id, files: files.map(fileOf) }]
  })
}

const fileOf = ({ id, type, bytes, handed_in_at }: PaperRow) => ({
  id,
  type,
  bytes,
  handedInAt: handed_in_at,
})
