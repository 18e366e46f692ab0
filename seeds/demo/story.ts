/**
 * What happened in the two weeks before the portal opens on Monday 5 August 2024: a dozen births in different
 * states, so that queue, map and measures are alive at first sight. Times are Viet Nam's.
 */
export type Leg = 'birth-registration' | 'permanent-residence' | 'health-card'

/** One office works on a leg: claims it at the first time, then receive, appraise, approve, sign, deliver. */
interface Work {
  leg: Leg
  on: string
  at: readonly string[]
}

export interface Chapter {
  family: string
  sent: string
  delivery?: 'counter' | 'post'
  works: readonly Work[]
  /** Somebody came to the counter of a leg. */
  visit?: { leg: Leg; at: string; note: string }
  /** Who heads the household agreed, if not they who declared. */
  agreedAt?: string
}

const birth = (on: string, ...at: string[]): Work => ({ leg: 'birth-registration', on, at })
const home = (on: string, ...at: string[]): Work => ({ leg: 'permanent-residence', on, at })
const card = (on: string, ...at: string[]): Work => ({ leg: 'health-card', on, at })

export const chapters: readonly Chapter[] = [
  {
    family: 'under-way-1',
    sent: '2024-07-22 08:20',
    works: [
      birth('2024-07-22', '08:40', '09:00', '09:30', '10:05', '10:10'),
      card('2024-07-22', '13:30', '14:00', '14:20', '15:05', '15:10'),
      home('2024-07-23', '08:00', '08:30', '09:45', '10:20', '10:25'),
    ],
  },
  {
    family: 'under-way-2',
    sent: '2024-07-23 09:05',
    delivery: 'counter',
    works: [
      birth('2024-07-23', '09:20', '10:00', '13:45', '15:30', '15:40'),
      card('2024-07-24', '08:10', '08:40', '09:10', '10:00', '10:05'),
      home('2024-07-25', '08:30', '09:10', '10:40', '14:00', '14:10'),
    ],
  },
  {
    family: 'under-way-3',
    sent: '2024-07-24 15:20',
    works: [
      birth('2024-07-25', '07:50', '08:20', '08:50', '09:10', '09:15'),
      home('2024-07-26', '13:20', '14:00', '14:50', '16:10', '16:20'),
      card('2024-07-29', '08:05', '08:20', '08:50', '09:30', '09:35'),
    ],
    visit: {
      leg: 'permanent-residence',
      at: '2024-07-26 09:30',
      note: 'Mang sổ đến hỏi về chỗ ở',
    },
  },
  {
    family: 'under-way-4',
    sent: '2024-07-25 10:00',
    works: [
      birth('2024-07-25', '10:20', '10:45', '13:30', '14:10', '14:15'),
      card('2024-07-26', '09:00', '09:30', '10:15', '10:50', '10:55'),
      home('2024-07-31', '08:30', '09:00', '10:00', '11:00', '11:05'),
    ],
  },
  {
    family: 'under-way-5',
    sent: '2024-07-26 08:00',
    delivery: 'post',
    works: [
      birth('2024-07-26', '08:15', '08:30', '09:00', '09:40', '09:45'),
      home('2024-07-26', '14:00', '14:20', '15:10', '16:00', '16:05'),
      card('2024-07-29', '13:30', '13:45', '14:10', '14:50', '14:55'),
    ],
  },
  {
    family: 'under-way-6',
    sent: '2024-08-01 08:40',
    works: [
      birth('2024-08-01', '09:00', '09:30', '10:10', '10:50', '10:55'),
      card('2024-08-02', '08:20', '08:40', '09:20', '10:00', '10:05'),
      home('2024-08-02', '14:15'),
    ],
  },
  {
    family: 'under-way-7',
    sent: '2024-07-30 08:10',
    works: [
      birth('2024-07-30', '08:40', '09:10', '10:00', '10:40', '10:45'),
      card('2024-07-31', '09:00', '09:20', '10:00', '10:30', '10:35'),
    ],
  },
  {
    family: 'under-way-8',
    sent: '2024-08-01 13:30',
    works: [
      birth('2024-08-01', '13:45', '14:00', '14:30', '14:50', '14:55'),
      home('2024-08-02', '09:00', '09:20', '10:10', '11:00'),
      card('2024-08-02', '13:40', '14:00', '15:10'),
    ],
  },
  {
    family: 'under-way-9',
    sent: '2024-08-01 09:00',
    works: [birth('2024-08-01', '13:30', '14:10', '15:00', '16:20', '16:25')],
  },
  {
    family: 'under-way-10',
    sent: '2024-08-02 08:30',
    works: [birth('2024-08-02', '10:00', '15:40')],
  },
  { family: 'under-way-11', sent: '2024-08-02 14:40', works: [birth('2024-08-02', '15:10')] },
  { family: 'under-way-12', sent: '2024-08-02 15:20', works: [] },
  {
    family: 'under-way-14',
    sent: '2024-08-01 10:20',
    works: [
      birth('2024-08-01', '13:35', '13:50', '14:20', '14:40', '14:45'),
      card('2024-08-02', '10:20', '10:40', '13:40', '14:20', '14:25'),
    ],
  },
  {
    family: 'under-way-15',
    sent: '2024-07-24 09:30',
    works: [
      birth('2024-07-24', '10:00', '10:20', '10:50', '11:10', '11:15'),
      card('2024-07-25', '08:20', '08:50', '09:30', '10:10', '10:15'),
      home('2024-07-30', '13:40', '14:10', '15:00', '15:40', '15:45'),
    ],
    // After the cut-off: the time of the police starts on the next day.
    agreedAt: '2024-07-29 15:20',
  },
]

/** A declaration begun and left after three pages. */
export const unfinished = { family: 'under-way-13', begun: '2024-08-02 20:30', pages: 3 }
