import { useTranslation } from 'react-i18next'
import type { FillingView } from '#app/services/measuring/filling.server.ts'
import type { FunnelPage } from '#machines/filling-funnel.ts'
import { BarTable, type BarRow } from '../charts/bar-table.tsx'
import { useFormats, useMinutesText } from '../figure-text.ts'

interface Props {
  pages: FillingView['pages']
  /** Headings of the form’s pages, by id. */
  names: Record<string, string>
}

type Row = BarRow & { stage: FunnelPage }

/** The way through the form: how many came to each page, how many left there, and how long it took. */
export function FillingFunnel({ pages, names }: Props) {
  const { t } = useTranslation('filling')
  const formats = useFormats()
  const nameOf = usePageName()
  const minutes = useMinutesText()
  const isTimed = pages.some((page) => !page.suppressed && page.medianMinutes !== null)
  const rows = pages.map((page): Row => ({
    key: page.page,
    label: nameOf(page.page, names),
    value: page.suppressed ? null : page.reached,
    text: page.suppressed ? t('funnel.tooFew') : formats.number(page.reached),
    stage: page,
  }))
  const medianColumn = {
    key: 'median',
    header: t('funnel.median'),
    cell: ({ stage }: Row) =>
      stage.suppressed || stage.medianMinutes === null
        ? t('funnel.notTimed')
        : minutes(stage.medianMinutes),
    numeric: true,
  }
  return (
    <BarTable
      caption={t('funnel.title')}
      hideCaption
      header={t('funnel.page')}
      measured={t('funnel.reached')}
      rows={rows}
      more={[
        {
          key: 'left',
          header: t('funnel.left'),
          cell: ({ stage }) =>
            stage.suppressed
              ? '–'
              : t('funnel.leftText', {
                  left: formats.number(stage.left),
                  share: formats.percent(stage.shareLeft),
                }),
          numeric: true,
        },
        ...(isTimed ? [medianColumn] : []),
      ]}
    />
  )
}

/** What the sums say, in the words of a citizen. */
export function FillingWords({ whole, pages, names }: Props & { whole: FillingView['whole'] }) {
  const { t } = useTranslation('filling')
  const formats = useFormats()
  const nameOf = usePageName()
  const minutes = useMinutesText()
  if (!whole) return null
  const { reached, left, medianMinutes } = whole
  const [worst] = pages
    .flatMap((page) => (page.suppressed || page.left === 0 ? [] : [page]))
    .toSorted((one, other) => other.shareLeft - one.shareLeft)
  return (
    <section className="statement" aria-label={t('title')}>
      <p className="statement__words">
        {t('says.sent', {
          begun: t('says.begun', { count: reached }),
          sent: formats.number(reached - left),
          left: formats.number(left),
        })}
      </p>
      {medianMinutes !== null && (
        <p className="statement__words">{t('says.median', { time: minutes(medianMinutes) })}</p>
      )}
      {worst && (
        <p>
          {t('says.most', {
            page: nameOf(worst.page, names),
            share: formats.percent(worst.shareLeft),
          })}
        </p>
      )}
      <p className="quiet small">
        {medianMinutes === null && `${t('says.notTimed')} `}
        {t('unit')}
      </p>
    </section>
  )
}

/** The heading of a page of a form, the papers and the check among them. */
export function usePageName() {
  const { t } = useTranslation('filling')
  return (page: string, names: Record<string, string>) =>
    page === 'papers' || page === 'check' ? t(`funnel.${page}`) : (names[page] ?? page)
}
