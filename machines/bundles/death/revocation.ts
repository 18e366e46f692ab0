import type { Procedure, Revocation } from '../../bundle.ts'

const law = '60/2014/QH13'

/** A death registered by mistake or by fraud, or of somebody who came back. Assumed: our sources give no article for it. */
export const registrationRevoked: Revocation = {
  grounds: [
    { id: 'registeredByMistake', legalBasis: law },
    { id: 'registeredByFraud', legalBasis: law },
    { id: 'personLives', legalBasis: law },
  ],
  notBySigner: true,
  assumed: true,
}

const back = { policy: 'compensates', ways: ['restored', 'stopped'] } as const
const money = { policy: 'compensates', ways: ['reclaimed', 'stopped'] } as const

/** How each procedure is undone, the usual way first: residence and benefits come back, money paid is reclaimed. */
export const undone = {
  deletion: back,
  ending: back,
  allowance: { policy: 'compensates', ways: ['reclaimed', 'restored', 'stopped'] },
  survivors: money,
  support: money,
  merit: money,
} as const satisfies Record<string, Procedure['onRevocation']>
