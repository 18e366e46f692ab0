import { followNews } from './follow-news.ts'
import { showSending } from './show-sending.ts'

const line = document.querySelector<HTMLElement>('[data-news]')
if (line) followNews(line)
showSending(document)
