import type { TFunction } from 'i18next'

type T = TFunction<'scenarios'>

/** Where in a scenario something is wrong, in the words its form uses; the key itself where the form has no such box. */
export function partName(path: string, t: T): string {
  const [part = '', place, ...rest] = path.split('.')
  const number = Number(place) + 1
  switch (`${part}.${place ?? ''}`) {
    case 'title.vi':
      return t('edit.titleVi')
    case 'title.en':
      return t('edit.titleEn')
    case 'story.vi':
      return t('edit.storyVi')
    case 'story.en':
      return t('edit.storyEn')
  }
  switch (part) {
    case 'acts':
      return place === undefined ? t('edit.acts') : named(t('part.act', { number }), rest, t)
    case 'faults':
      return place === undefined ? t('edit.faults') : named(t('part.fault', { number }), rest, t)
    case 'assumptions':
      return place === undefined ? t('edit.assumptions') : t('part.assumption', { number })
    case 'cast':
      return t('edit.families')
    case 'title':
      return t('part.title')
    case 'story':
      return t('edit.basics')
    case 'group':
    case 'level':
    case 'bundle':
    case 'ruleSet':
    case 'starts':
    case 'until':
      return t(`edit.${part}`)
    case 'ends':
      return t('one.ends')
    default:
      return path
  }
}

function named(whole: string, [field]: readonly string[], t: T) {
  return field ? `${whole}, ${t(`field.${field}`, { defaultValue: field })}` : whole
}
