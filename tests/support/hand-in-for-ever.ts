import { attachPaper, removePaper } from '#app/services/attaching.server.ts'
import { openPortal } from '#app/services/portal.server.ts'
import { listPapersOfDraft } from '#db/papers.server.ts'
import { WITNESS } from './home-birth.ts'
import { pdf } from './papers.ts'
import { mother } from './portal.ts'

/** Run by itself until it is killed: hands papers in and takes them back. Arguments: database, draft. */
const [databasePath = '', draftId = ''] = process.argv.slice(2)
const portal = await openPortal({ databasePath })
for (let count = 0; ; count++) {
  const ctx = { db: portal.db, actor: mother, now: portal.clock.now(), recordedAt: portal.wall() }
  const content = pdf(`paper ${process.pid} ${count}`)
  const fault = await attachPaper(ctx, draftId, WITNESS, { name: 'paper', content })
  if (fault) {
    const [first] = await listPapersOfDraft(portal.db.read, draftId)
    if (first) await removePaper(ctx, first.id)
  }
  if (count === 3) process.stdout.write('under way\n')
}
