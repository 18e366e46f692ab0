import { actSchema, type Act } from '../scenario/acts.ts'
import { birth, card, home, taken, whole } from '../scenario/words.ts'

/** Dossiers of the last days before the portal opens that did not go the straight way, each another one. */
export const troubles: readonly Act[] = actSchema.array().parse([
  // Something is missing: the mother has until seven working days later.
  { at: '2024-08-02 15:10', does: 'declare', family: 'under-way-16', dossier: 'incomplete' },
  { at: '2024-08-02 15:40', does: 'decide', dossier: 'incomplete', step: birth, events: taken },
  {
    at: '2024-08-02 16:10',
    does: 'requestSupplement',
    dossier: 'incomplete',
    step: birth,
    items: [
      {
        kind: 'field',
        id: 'childBirthPlace',
        reason: 'Ghi đủ tên khoa như trên giấy chứng sinh',
      },
      { kind: 'field', id: 'childName', reason: 'Viết rõ chữ đệm của bé' },
    ],
  },

  // The residence is refused, the card does not depend on it.
  { at: '2024-08-01 08:30', does: 'declare', family: 'under-way-17', dossier: 'refused' },
  { at: '2024-08-01 09:50', does: 'decide', dossier: 'refused', step: birth, events: whole },
  { at: '2024-08-01 14:05', does: 'decide', dossier: 'refused', step: home, events: taken },
  {
    at: '2024-08-02 09:30',
    does: 'refuse',
    dossier: 'refused',
    step: home,
    ground: 'noLegalDwelling',
    note: 'Nhà đang tranh chấp, chưa có giấy tờ về chỗ ở',
  },
  { at: '2024-08-02 14:10', does: 'decide', dossier: 'refused', step: card, events: taken },

  // The police look at the dwelling, which takes the longer limit.
  { at: '2024-08-01 08:15', does: 'declare', family: 'under-way-18', dossier: 'verified' },
  { at: '2024-08-01 09:35', does: 'decide', dossier: 'verified', step: birth, events: whole },
  { at: '2024-08-01 14:25', does: 'decide', dossier: 'verified', step: home, events: taken },
  {
    at: '2024-08-02 08:30',
    does: 'verify',
    dossier: 'verified',
    step: home,
    reason: 'Gia đình mới sửa nhà, cần xem lại chỗ ở',
  },
  { at: '2024-08-02 15:20', does: 'decide', dossier: 'verified', step: card, events: taken },

  // Insurance finds an error in the certificate; the registrar has it back.
  { at: '2024-08-01 08:05', does: 'declare', family: 'under-way-19', dossier: 'sent-back' },
  { at: '2024-08-01 09:10', does: 'decide', dossier: 'sent-back', step: birth, events: whole },
  { at: '2024-08-01 15:30', does: 'decide', dossier: 'sent-back', step: home, events: whole },
  { at: '2024-08-02 08:45', does: 'decide', dossier: 'sent-back', step: card, events: taken },
  {
    at: '2024-08-02 13:50',
    does: 'sendBack',
    dossier: 'sent-back',
    step: card,
    to: birth,
    items: [{ kind: 'field', id: 'childName', reason: 'Thiếu một chữ so với giấy chứng sinh' }],
  },
  { at: '2024-08-02 15:45', does: 'decide', dossier: 'sent-back', step: birth, events: ['CLAIM'] },

  // Mother and father both declare: nobody signs before the two are compared.
  { at: '2024-08-02 15:05', does: 'declare', family: 'under-way-20', dossier: 'by-mother' },
  {
    at: '2024-08-02 15:50',
    does: 'declare',
    who: 'father',
    family: 'under-way-20',
    dossier: 'by-father',
  },
  { at: '2024-08-02 16:20', does: 'decide', dossier: 'by-mother', step: birth, events: taken },
  { at: '2024-08-02 16:35', does: 'decide', dossier: 'by-father', step: birth, events: taken },

  // Somebody came to the counter, where the receiver typed for her.
  {
    at: '2024-08-02 15:25',
    does: 'fileAtCounter',
    family: 'under-way-21',
    dossier: 'typed',
    step: birth,
  },
])
