import { listOwnTexts } from '#app/services/scenarios.server.ts'
import type { Store } from '#db/database.server.ts'
import { listPlays } from '#seeds/runs/plays.ts'
import { readScenario, ScenarioFileError } from '#seeds/scenario/reading.ts'

/** What can be played as a run beside a portal: the deck, and what its operators wrote as far as it can be played. */
export async function playsOf(portal: Pick<Store, 'read'> | undefined) {
  const texts = portal ? await listOwnTexts(portal) : []
  return listPlays(texts.flatMap(playable))
}

function playable(text: string) {
  try {
    return [readScenario(text, 'vi')]
  } catch (error) {
    if (error instanceof ScenarioFileError) return []
    throw error
  }
}
