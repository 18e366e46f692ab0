import { chromium } from '@playwright/test'
import { AxeBuilder } from '@axe-core/playwright'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const [path, name, who] = process.argv.slice(2)
for (const language of ['vi','en']) for (const width of [360,1280]) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, baseURL: 'http://localhost:4108' })
  await context.addCookies([{name:'lang', value: language, url:'http://localhost:4108'}, ...(who?[{name:'sid',value:who,url:'http://localhost:4108'}]:[])])
  const page = await context.newPage()
  const answer = await page.goto(path)
  for (const d of await page.locator('details').all()) await d.evaluate(x=>x.open=true)
  const axe = await new AxeBuilder({page}).analyze()
  console.log(language,width,answer.status(),axe.violations.map(v=>v.id+' '+v.nodes.length), await page.evaluate(()=>document.documentElement.scrollWidth))
  await page.screenshot({ path: `/tmp/people/${name}-${language}-${width}.png`, fullPage: true })
  await context.close()
}
await browser.close()
