import type { TFunction } from 'i18next'
import { date, longDate, time } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/language.ts'
import { dayAt, instantAt, type Instant } from '#machines/calendar.ts'
import type { RuleSet } from '#machines/bundle.ts'
import type { BundlePromise } from '#machines/promise.ts'
import type { Wording } from './wording.server.ts'

/** `17:00, Thứ Năm 08/08/2024`: in the order of every other date of a page. */
export const moment = (at: Instant, language: Language) =>
  `${time(at, language)}, ${longDate(at, language)}`

interface Promised {
  promise: BundlePromise
  ruleSet: Pick<RuleSet, 'legalBasis' | 'cutOff' | 'total' | 'linked'>
  now: Instant
  /** Whose agreement is asked for: no date of such a procedure counts before. */
  consents?: readonly { procedureId: string }[]
  /** What else can be chosen, as long as nothing is: then the dates are of what everybody gets. */
  cases?: readonly {
    id: string
    procedures: readonly string[]
    promisedAt: Instant
    total: number
  }[]
}

/** The dates that are promised if the declaration is sent now, step by step and in total, in words. */
export function promiseView(
  { promise, ruleSet, now, consents = [], cases }: Promised,
  { bundle, language, procedure, text }: Wording,
  t: TFunction<'citizen'>,
) {
  const { cutOff, legalBasis, total } = ruleSet
  const [first] = Object.values(promise.steps)
  const covered = bundle.procedures.filter(({ id }) => id in promise.steps)
  const isPart = cases !== undefined && covered.length < bundle.procedures.length
  const told = { when: moment(promise.promisedAt, language), days: total.plain }
  const startsLater = first && first.startsOn !== dayAt(now)
  return {
    title: t('promise.title'),
    steps: bundle.procedures.flatMap(({ id, agency }) => {
      const step = promise.steps[id]
      if (!step) return []
      return [
        {
          id,
          name: procedure(id),
          agency: text(`agencies.${agency}.name`),
          by: consents.some(({ procedureId }) => procedureId === id)
            ? t('promise.byOnceAgreed', {
                when: moment(step.promisedAt, language),
                who: text(`consents.${id}.who`),
              })
            : t('promise.by', { when: moment(step.promisedAt, language) }),
        },
      ]
    }),
    total: isPart
      ? t('promise.totalOf', {
          ...told,
          procedures: covered.map(({ id }) => procedure(id)).join(', '),
        })
      : t('promise.total', told),
    cases: (cases ?? []).map(({ id, procedures, promisedAt, total: days }) => {
      const asks = bundle.procedures.find((one) => one.consent && procedures.includes(one.id))
      const line = t('promise.case', {
        name: text(`alternatives.${id}`),
        when: moment(promisedAt, language),
        days,
      })
      return {
        id,
        line: asks
          ? `${line} ${t('promise.caseAsks', { who: text(`consents.${asks.id}.who`) })}`
          : line,
      }
    }),
    /** That a date is the latest, and why. */
    chain: covered.length > 1 && ruleSet.linked ? t('promise.chain') : undefined,
    rule: startsLater
      ? t('promise.startsLater', {
          cutOff,
          day: date(instantAt(first.startsOn, '12:00'), language),
        })
      : t('promise.rule', { cutOff }),
    law: t('promise.law', { law: legalBasis }),
  }
}
