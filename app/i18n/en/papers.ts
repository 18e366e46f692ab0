import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/papers.ts'

export default {
  receivers: 'Received for: {{procedures}}',
  arrived: {
    title: 'This paper is no longer needed',
    text: 'The data is there by now. Press Continue; files you have sent, if any, will not be used.',
  },
  handedIn: 'Files sent',
  file: 'File {{number}}',
  about: '{{type}}, {{size}}',
  types: {
    'application/pdf': 'PDF',
    'image/jpeg': 'JPEG picture',
    'image/png': 'PNG picture',
  },
  kilobytes: '{{size}} KB',
  megabytes: '{{size}} MB',
  look: 'Download',
  remove: 'Remove',
  choose: 'Choose a file or take a photo',
  chooseMore: 'Choose another file, if the paper has more pages',
  hint: '{{hint}} A JPEG or PNG picture or a PDF, at most {{megabytes}} MB each, at most {{files}} files.',
  more: 'Send this file and add another',
  attached: 'The file has arrived.',
  removed: 'The file was removed.',
  keeping:
    'Files are kept with your declaration until {{when}}, and only you can see them until you send the dossier.',
  faults: {
    missing: '{{paper}}: there is no file yet. Choose one before sending.',
    empty: '{{paper}}: this file is empty. Choose another one or take a new photo.',
    tooLarge:
      '{{paper}}: the file is larger than {{megabytes}} MB. Take the photo in a smaller size, or split it into several files. What you have declared is safe.',
    harmful:
      '{{paper}}: the file looks like harmful software, so it was neither taken nor kept. Take a photo of the paper and send that.',
    wrongType:
      '{{paper}}: this file is no JPEG or PNG picture and no PDF, whatever its name says. Take a photo of the paper, or save it as a PDF.',
    mixed:
      '{{paper}}: the file holds something else besides (a web page, an archive…), so it was not taken. Take a photo of the paper and send that.',
    active:
      '{{paper}}: this PDF holds a program or other files. Print it to a new PDF, or take a photo of the paper.',
    damaged:
      '{{paper}}: the file is damaged or cut off. Try to open it on your device, then send it again or take a new photo.',
    tooMany: '{{paper}}: there are {{files}} files already. Remove one before you add another.',
    unreadable: '{{paper}}: the file did not arrive whole. Please send it again.',
  },
  check: { title: 'Papers that go along', none: 'None sent' },
  desk: {
    title: 'Papers the applicant handed in',
    open: 'Open file {{number}} of {{of}} (new tab)',
    onRequest: 'The office asked the applicant for this paper.',
    logged: 'Each opening is logged.',
  },
} satisfies TranslationOf<typeof vi>
