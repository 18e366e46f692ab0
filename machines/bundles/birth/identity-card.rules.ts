import type { Exceptions, Ground, RuleSet } from '../../bundle.ts'
import type { Fee } from '../../fees.ts'
import { identity } from './identity-card.ts'
import { residence } from './procedure-ids.ts'
import { decree63 } from './rules.ts'

/** Free for a first card; the amount for a child in this bundle stands in no source. */
const fee: Fee = {
  id: 'identityCard',
  stepId: identity,
  amount: 0,
  legalBasis: '73/2024/TT-BTC',
  assumed: true,
  count: () => 1,
}

const alreadyIssued: Ground = { id: 'alreadyHasIdentityCard', legalBasis: '26/2023/QH15, Điều 24' }

const withIdentityCard = ({ noticeDays, grounds, ...exceptions }: Exceptions): Exceptions => ({
  ...exceptions,
  noticeDays: { ...noticeDays, [identity]: 3 },
  grounds: {
    ...grounds,
    [identity]: [
      alreadyIssued,
      ...(grounds[residence] ?? []).filter(({ id }) => id === 'notCompetent' || id === 'untrue'),
    ],
  },
})

/**
 * Decree 301/2026/NĐ-CP: the identity card joins the bundle. Its limits are not in our sources. Seven working days are
 * those of the Law on Identity; nine, and twelve with verification, are what the draft of the decree spoke of.
 */
export const decree301: RuleSet = {
  ...decree63,
  id: 'decree-301-2026',
  bundleVersion: 2,
  inForce: { from: '2026-09-01' },
  legalBasis: '301/2026/NĐ-CP',
  assumed: ['identityLimits', 'identityOrder', 'identityCode'],
  limits: { ...decree63.limits, [identity]: { plain: 7 } },
  totals: [{ with: identity, total: { plain: 9, verified: 12 } }],
  fees: [...decree63.fees, fee],
  exceptions: withIdentityCard(decree63.exceptions),
}
