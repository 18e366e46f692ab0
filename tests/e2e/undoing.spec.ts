import { expect, test } from '@playwright/test'
import type { Portal } from '#app/services/portal.server.ts'
import { pensioner } from '#seeds/demo/bereaved/pensioner.ts'
import wrongDeath from '#seeds/scenario/cases/bereaved/wrong-death.ts'
import { check, speak } from './page-checks.ts'
import { openStage } from './stages.ts'

/** Whoever is no figure of the cast enters by the same door. */
const admit = (portal: Portal) =>
  portal.db.write
    .updateTable('person')
    .set({ in_cast: 1 })
    .where('personal_number', '=', pensioner.deceased.personalNumber)
    .execute()

test('a death that was registered by mistake: every page of the way back is fit for everybody', async ({
  browser,
}) => {
  const stage = await openStage(browser, wrongDeath, '2024-08-08 09:30', admit)
  const narrow = { viewport: { width: 320, height: 800 }, javaScriptEnabled: true }
  try {
    const dossier = stage.dossier('huu')
    const desk = `/office/${dossier.split('/').at(-1)}`
    const leader = await stage.enter('official', 'Lương Thị Công Tâm', narrow)
    await leader.goto(`${desk}/death-registration`)
    await expect(leader.getByText('Còn giá trị cũ')).toHaveCount(3)
    await expect(leader.getByText('Đã trở lại')).toHaveCount(2)
    await check(leader, 'the desk of a result that is revoked', 'vi')

    const insurer = await stage.enter('official', 'Cao Thị Thí Điểm')
    await speak(insurer, 'en', stage.address)
    await insurer.goto(`${desk}/funeral-allowance`)
    await expect(insurer.getByText('Still the old value')).toHaveCount(2)
    await check(insurer, 'the desk of an office that undoes its part', 'en')

    const living = await stage.enter('citizen', pensioner.deceased.name, narrow)
    await living.goto('/notices')
    await living.locator('main a[href^="/put-right/"]').first().click()
    await expect(living.getByText('Đã trở lại')).toHaveCount(2)
    await check(living, 'what is put right', 'vi')

    const wife = await stage.enter('citizen', pensioner.applicant.name)
    await speak(wife, 'en', stage.address)
    await wife.goto(dossier)
    await expect(wife.locator('.map').getByText('still holds the old value')).toHaveCount(2)
    await check(wife, 'the dossier of a result that is revoked', 'en')
    await wife.goto(`${dossier}/results/death-registration`)
    await wife.locator('main a[href^="/proof/"]').first().click()
    await check(wife, 'the proof of a paper that is revoked', 'en')
  } finally {
    await stage.close()
  }
})
