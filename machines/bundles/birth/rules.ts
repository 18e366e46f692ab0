import type { RuleSet } from '../../bundle.ts'
import { birthExceptions } from './exceptions.ts'
import { birthFees } from './fees.ts'
import { card, registration, residence } from './procedure-ids.ts'

/** `000.00.00.H26-240805-0001`: unit, day of receipt, running number (Circular 01/2018/TT-VPCP, article 19). */
const dossierCode = (unitCode: string, receivedOn: string, running: number) =>
  `${unitCode}-${receivedOn.slice(2).replaceAll('-', '')}-${String(running).padStart(4, '0')}`

/** Decree 63/2024/NĐ-CP, articles 7 and 8, and Decision 296/QĐ-VPCP; limits in working days, 0 = the same day. */
const decree63: RuleSet = {
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

/** The law by date, oldest first. */
export const birthRuleSets: readonly RuleSet[] = [decree63]
