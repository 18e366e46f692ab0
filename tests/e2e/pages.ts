import type { Visit } from './page-states.ts'
import { ofCitizens } from './pages/citizen.ts'
import { ofOffices } from './pages/office.ts'
import { ofOperators } from './pages/operator.ts'

/** Every kind of page in its states, by who looks. A new page is one line there; the tests beside take it up. */
export const visits: readonly Visit[] = [...ofCitizens, ...ofOffices, ...ofOperators]
