/** What is wrong with a scenario file, and the remedy. */
const vi = {
  title: 'hãy đặt tên cho kịch bản',
  story: 'hãy kể câu chuyện trong hai câu',
  acts: 'hãy thêm ít nhất một việc',
  missing: 'còn trống; hãy điền vào',
  odd: 'không viết như thế được; hãy xem một kịch bản có sẵn và viết theo',
  syntax: (found: string) => `không phải JSON từ chỗ “${found}”; xem dấu phẩy, dấu ngoặc, dấu nháy`,
  ended: () => 'tệp hết giữa chừng; hãy chép lại cho đủ, đóng mọi dấu ngoặc',
  twice: (found: string) => `khóa “${found}” đã có trong cùng ngoặc; hãy bỏ một`,
  deep: () => 'lồng nhau quá sâu; kịch bản không cần đến thế',
  unknownKeys: (keys: string) => `kịch bản không có khóa này: ${keys}; hãy bỏ hoặc sửa tên`,
  oneOf: (known: string) => `phải là một trong: ${known}`,
  moment: 'phải là thời điểm có thật, viết như 2024-08-05 09:00',
  id: 'chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, như hai-can-bo',
  outside: (first: string, last: string) =>
    `phải từ ${first} đến ${last}: trong kịch bản, trong hiệu lực của luật và trong giờ của cổng`,
  endsFirst: (starts: string) => `phải sau lúc bắt đầu, ${starts}`,
  asItIs: (found: string) => `phải là ${found}, đúng như các việc và cán bộ của kịch bản`,
}

const en: typeof vi = {
  title: 'give the scenario a title',
  story: 'tell the story in two sentences',
  acts: 'add at least one act',
  missing: 'is empty; fill it in',
  odd: 'cannot be written like this; look at a scenario of the deck and write it as there',
  syntax: (found) => `no JSON from “${found}” on; look at commas, brackets and quotes`,
  ended: () => 'the file ends in the middle; copy all of it, close every bracket',
  twice: (found) => `the key “${found}” is there already in these brackets; leave one out`,
  deep: () => 'nested too deeply; no scenario needs that',
  unknownKeys: (keys) => `a scenario has no such key: ${keys}; leave it out or mend its name`,
  oneOf: (known) => `must be one of: ${known}`,
  moment: 'must be a moment that exists, written like 2024-08-05 09:00',
  id: 'only small letters without accents, digits and hyphens, like two-officials',
  outside: (first, last) =>
    `must lie from ${first} to ${last}: within the scenario, the force of its law and the portal’s time`,
  endsFirst: (starts) => `must be after the start, ${starts}`,
  asItIs: (found) => `must be ${found}, as the acts and officials of the scenario have it`,
}

export const readingTexts = { vi, en }
export type ReadingLanguage = keyof typeof readingTexts
