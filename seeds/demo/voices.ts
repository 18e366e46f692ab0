import { answerFeedback } from '#app/services/answering.server.ts'
import { sendFeedback } from '#app/services/complaining.server.ts'
import type { Context } from '#app/services/context.ts'
import { rateDossier } from '#app/services/rating.server.ts'
import type { Actor } from '#machines/permissions.ts'
import type { Leg } from './story.ts'

interface Voice {
  family: string
  at: string
}

/** What some of the families thought of it when everything was done. */
const ratings: readonly (Voice & { score: number; words: string })[] = [
  { family: 'under-way-2', at: '2024-07-26 20:10', score: 4, words: '' },
  {
    family: 'under-way-3',
    at: '2024-07-29 19:30',
    score: 3,
    words: 'Vẫn phải mang sổ đến hỏi một lần.',
  },
  { family: 'under-way-4', at: '2024-08-01 07:40', score: 2, words: 'Cư trú xong muộn.' },
  { family: 'under-way-5', at: '2024-07-30 12:15', score: 5, words: 'Không phải đi đâu cả.' },
]

const onTheWay = { family: 'under-way-3', leg: 'permanent-residence' } as const
const overdue = { family: 'under-way-7', leg: 'permanent-residence' } as const

interface Told {
  at: string
  tell: (ctx: Omit<Context, 'actor'>) => Promise<unknown>
}

/** What families said, and one office’s answer, as they happened; `who` finds the people and the dossiers. */
export function voices(who: {
  mother: (family: string) => Actor
  official: (family: string, leg: Leg) => Actor
  dossier: (family: string) => string
}): Told[] {
  const complaint = crypto.randomUUID()
  return [
    ...ratings.map(({ family, at, score, words }) => ({
      at,
      tell: (ctx: Omit<Context, 'actor'>) =>
        rateDossier({ ...ctx, actor: who.mother(family) }, who.dossier(family), { score, words }),
    })),
    {
      at: '2024-07-26 10:10',
      tell: (ctx) =>
        sendFeedback({ ...ctx, actor: who.mother(onTheWay.family) }, who.dossier(onTheWay.family), {
          kind: 'complaint',
          stepId: onTheWay.leg,
          words: 'Trang này nói không phải nộp giấy gì, sao tôi vẫn phải mang sổ đến hỏi?',
          key: complaint,
        }),
    },
    {
      at: '2024-07-26 16:40',
      tell: (ctx) =>
        answerFeedback({ ...ctx, actor: who.official(onTheWay.family, onTheWay.leg) }, complaint, {
          answer: 'answered',
          words: 'Bạn không phải mang giấy gì. Chúng tôi xin lỗi và đã nhắc lại ở quầy.',
          key: crypto.randomUUID(),
        }),
    },
    {
      at: '2024-08-02 16:20',
      tell: (ctx) =>
        sendFeedback({ ...ctx, actor: who.mother(overdue.family) }, who.dossier(overdue.family), {
          kind: 'complaint',
          stepId: overdue.leg,
          words: 'Đăng ký thường trú của con tôi đã quá ngày hẹn. Bao giờ thì xong?',
          key: crypto.randomUUID(),
        }),
    },
  ]
}
