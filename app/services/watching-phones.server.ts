import { countPhoneMessages, listPhoneMessages } from '#db/phones.server.ts'
import { fold } from '#machines/folding.ts'
import type { Context } from './context.ts'
import { ForbiddenError } from './errors.ts'

const SHOWN = 200

/**
 * What left for people's phones, by person, the phone that rang last first; `wanted` is a part of a name, with or
 * without marks, or digits of a number. For the operator of the simulation only.
 */
export async function viewPhones({ db, actor }: Context, wanted: string) {
  if (actor.kind !== 'operator') throw new ForbiddenError('other people’s phones')
  const digits = wanted.replace(/[\s.+-]/g, '')
  const filter = wanted === '' ? {} : /^\d+$/.test(digits) ? { digits } : { name: fold(wanted) }
  const messages = await listPhoneMessages(db.read, filter, SHOWN)
  const all = await countPhoneMessages(db.read, filter)
  return {
    all,
    shown: messages.length,
    phones: [...new Set(messages.map(({ person_id }) => person_id))].map((id) => {
      const received = messages.filter(({ person_id }) => person_id === id)
      const [last] = received
      return { id, owner: last?.owner ?? '', phone: last?.phone ?? null, messages: received }
    }),
  }
}

export type PhonesView = Awaited<ReturnType<typeof viewPhones>>
