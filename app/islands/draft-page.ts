import { findPlacesWhileTyping } from './found-places.ts'
import { saveWhileTyping } from './save-while-typing.ts'
import { showSending } from './show-sending.ts'

for (const line of document.querySelectorAll<HTMLElement>('[data-save-status]')) {
  saveWhileTyping(line)
}
for (const field of document.querySelectorAll<HTMLElement>('[data-place-field]')) {
  findPlacesWhileTyping(field)
}
showSending(document)
