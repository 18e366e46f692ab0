import type { RuleSet } from '../../bundle.ts'
import { deathExceptions } from './exceptions.ts'
import { deathFees } from './fees.ts'
import {
  allowance,
  deletion,
  ending,
  merit,
  registration,
  support,
  survivors,
} from './procedure-ids.ts'

/** `000.00.00.H26-240805-0001`: unit, day of receipt, running number (Circular 01/2018/TT-VPCP, article 19). */
const dossierCode = (unitCode: string, receivedOn: string, running: number) =>
  `${unitCode}-${receivedOn.slice(2).replaceAll('-', '')}-${String(running).padStart(4, '0')}`

/** Decree 63/2024/NĐ-CP and Decision 296/QĐ-VPCP; limits in working days, 0 = the same day. */
export const decree63: RuleSet = {
  id: 'decree-63-2024',
  bundleVersion: 1,
  inForce: { from: '2024-07-01', to: '2026-08-31' },
  legalBasis: '63/2024/NĐ-CP',
  linked: true,
  assumed: ['total', 'amounts', 'supplement'],
  cutOff: '15:00',
  appointmentHour: '17:00',
  limits: {
    [registration]: { plain: 0, verified: 3 },
    [deletion]: { plain: 0 },
    [allowance]: { plain: 8 },
    [survivors]: { plain: 8 },
    [ending]: { plain: 2 },
    [support]: { plain: 5 },
    [merit]: { plain: 17 },
  },
  // The law states no total for two procedures: the day of registration, and the day after it.
  total: { plain: 1, verified: 4 },
  totals: [
    { with: merit, total: { plain: 18 } },
    // Given as it stands: the parts, two days and five after the day of registration, come to less.
    { with: ending, total: { plain: 11 } },
    { with: support, total: { plain: 6 } },
    { with: allowance, total: { plain: 9 } },
  ],
  consentDays: { [survivors]: 5 },
  acknowledgeWithinMinutes: 120,
  draftLivesDays: 30,
  fees: deathFees,
  exceptions: deathExceptions,
  dossierCode,
}

/** Before the linking each procedure was filed by itself, at its own office: the split of the time is assumed. */
export const oneByOne: RuleSet = {
  ...decree63,
  id: 'one-by-one',
  bundleVersion: 0,
  inForce: { from: '2023-01-01', to: '2023-07-09' },
  legalBasis: '60/2014/QH13',
  linked: false,
  assumed: ['split', 'amounts', 'supplement'],
  limits: {
    [registration]: { plain: 1, verified: 3 },
    [deletion]: { plain: 7 },
    [allowance]: { plain: 10 },
    [survivors]: { plain: 10 },
    [ending]: { plain: 5 },
    [support]: { plain: 7 },
    [merit]: { plain: 24 },
  },
  total: { plain: 1, verified: 3 },
  totals: [
    { with: deletion, total: { plain: 7 } },
    { with: merit, total: { plain: 24 } },
    // The end of the benefit goes before the support, in the same filing.
    { with: ending, total: { plain: 13 } },
    { with: support, total: { plain: 7 } },
    { with: allowance, total: { plain: 10 } },
    { with: survivors, total: { plain: 10 } },
  ],
}

/** The linked procedure as the 2023 guidance had it; our sources give no limits of their own for a death. */
export const guidance2023: RuleSet = {
  ...decree63,
  id: 'guidance-2023',
  inForce: { from: '2023-07-10', to: '2024-06-30' },
  legalBasis: '4946/VPCP-KSTT',
  assumed: ['limits2023', 'total', 'amounts', 'supplement'],
}

/**
 * Decree 301/2026/NĐ-CP: new forms and codes; limits were not found and stay. Its change of the result into a death
 * certificate holds from 1 March 2027, after the known calendar ends.
 */
export const decree301: RuleSet = {
  ...decree63,
  id: 'decree-301-2026',
  inForce: { from: '2026-09-01' },
  legalBasis: '301/2026/NĐ-CP',
  assumed: ['limits2026', 'total', 'amounts', 'supplement'],
}
