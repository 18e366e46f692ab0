import type { RuleSet } from '../../bundle.ts'
import { birthExceptions } from './exceptions.ts'
import { birthFees } from './fees.ts'
import { card, registration, residence } from './procedure-ids.ts'

/** `000.00.00.H26-240805-0001`: unit, day of receipt, running number (Circular 01/2018/TT-VPCP, article 19). */
const dossierCode = (unitCode: string, receivedOn: string, running: number) =>
  `${unitCode}-${receivedOn.slice(2).replaceAll('-', '')}-${String(running).padStart(4, '0')}`

/** Decree 63/2024/NĐ-CP, articles 7 and 8, and Decision 296/QĐ-VPCP; limits in working days, 0 = the same day. */
export const decree63: RuleSet = {
  id: 'decree-63-2024',
  bundleVersion: 1,
  inForce: { from: '2024-07-01', to: '2026-08-31' },
  legalBasis: '63/2024/NĐ-CP',
  linked: true,
  cutOff: '15:00',
  appointmentHour: '17:00',
  limits: {
    [registration]: { plain: 0 },
    [residence]: { plain: 2, verified: 5 },
    [card]: { plain: 2 },
  },
  total: { plain: 3, verified: 5 },
  acknowledgeWithinMinutes: 120,
  draftLivesDays: 30,
  fees: birthFees,
  exceptions: birthExceptions,
  dossierCode,
}

/**
 * The guidance with which the linking began in the whole country: four working days in all (conference papers of the
 * Government Office). How the four are shared out, and what it says of exceptions, is not published.
 */
export const guidance2023: RuleSet = {
  ...decree63,
  id: 'guidance-2023',
  inForce: { from: '2023-07-10', to: '2024-06-30' },
  legalBasis: '4946/VPCP-KSTT',
  assumed: ['letterNumber', 'guidanceSplit', 'handlingAsDecree63'],
  limits: {
    [registration]: { plain: 1 },
    [residence]: { plain: 2, verified: 5 },
    [card]: { plain: 2 },
  },
  total: { plain: 4, verified: 7 },
}

/**
 * Before the linking each procedure was filed by itself, one after the other. The published sum is about 21 days; with
 * the seven working days of Law 68/2020/QH14, article 22, for residence, three weeks of five working days are shared out.
 */
export const oneByOne: RuleSet = {
  ...decree63,
  id: 'one-by-one',
  bundleVersion: 0,
  inForce: { from: '2023-01-01', to: '2023-07-09' },
  legalBasis: '60/2014/QH13, 68/2020/QH14, 25/2008/QH12',
  linked: false,
  assumed: ['oneByOneSplit', 'oneByOneStart', 'handlingAsDecree63'],
  limits: {
    [registration]: { plain: 3 },
    [residence]: { plain: 7 },
    [card]: { plain: 5 },
  },
  total: { plain: 15 },
  totals: [
    { with: registration, total: { plain: 3 } },
    { with: residence, total: { plain: 7 } },
    { with: card, total: { plain: 5 } },
  ],
  totalPublishedIn: 'days',
}
