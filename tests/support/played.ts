import { signIn } from '#app/services/signing-in.server.ts'
import { LANGUAGE_COOKIE } from '#app/i18n/language.ts'
import type { Actor } from '#machines/permissions.ts'
import { families } from '#seeds/demo/families.ts'
import { peopleOf } from '#seeds/demo/people.ts'
import { runScenario } from '#seeds/scenario/run.ts'
import type { Scenario } from '#seeds/scenario/scenario.ts'
import { openBrowserless } from './browserless.ts'
import { startPortal } from './server.ts'

const WALL = Date.UTC(2026, 0, 5, 1)

/** The real portal in the middle of a scenario, up to a moment, with the browsers of its people. */
export async function playOnline(scenario: Scenario, until = scenario.until) {
  const started = await startPortal({ wall: () => WALL })
  const { portal, url } = started
  const cast = await runScenario(portal, { ...scenario, until })
  const people = peopleOf([...families, ...scenario.cast.families])

  // Whoever a scenario tells of may sign in.
  await portal.db.write.updateTable('person').set({ in_cast: 1 }).execute()

  const enter = async (
    person: { id: string } | Actor,
    kind: 'citizen' | 'official' = 'citizen',
  ) => {
    const id = 'id' in person ? person.id : ''
    const { token } = await signIn({ db: portal.db, recordedAt: WALL }, { kind, id })
    const browser = openBrowserless(url)
    browser.jar.set('sid', token)
    return browser
  }
  const dossierOf = (name: string) => {
    const found = cast.dossiers.get(name)
    if (!found) throw new Error(`There is no dossier “${name}” yet.`)
    return found
  }
  return {
    ...started,
    people,
    enter,
    dossierOf,
    /** Somebody acting now, past their pages. */
    ctx: (actor: Actor) => ({ db: portal.db, actor, now: portal.clock.now(), recordedAt: WALL }),
    /** The mother at the page of her dossier. */
    follow: async (name: string, language: 'vi' | 'en' = 'vi') => {
      const { id, family } = dossierOf(name)
      const mother = await enter(people.motherOf(family))
      if (language === 'en') mother.jar.set(LANGUAGE_COOKIE, 'en')
      const path = `/dossiers/${id}`
      await mother.get(path)
      return { mother, path, id }
    },
  }
}

export type Played = Awaited<ReturnType<typeof playOnline>>
