import { useTranslation } from 'react-i18next'
import type { ScenarioContent } from '#app/services/scenario-content.ts'
import { SubmitButton } from '../button.tsx'
import { SelectField } from '../select-field.tsx'
import { TextArea } from '../text-area.tsx'
import { TextField } from '../text-field.tsx'

interface Props {
  content: ScenarioContent
  bundles: readonly { value: string; label: string }[]
  ruleSets: readonly { value: string; label: string }[]
}

const groups = ['way', 'people', 'rules', 'faults', 'training'] as const

/** What a scenario is called, what it tells, when it happens and under which law. */
export function EditBasics({ content, bundles, ruleSets }: Props) {
  const { t } = useTranslation('scenarios')
  const { title, story, group, level, bundle, ruleSet, starts, until } = content
  return (
    <section className="panel stack stack--tight" aria-labelledby="basics-title">
      <h2 id="basics-title">{t('edit.basics')}</h2>
      <div className="scenario-form__two">
        <TextField name="title.vi" label={t('edit.titleVi')} defaultValue={title.vi} />
        <TextField name="title.en" label={t('edit.titleEn')} defaultValue={title.en} />
        <TextArea
          name="story.vi"
          label={t('edit.storyVi')}
          hint={t('edit.storyHint')}
          defaultValue={story.vi}
          maxLength={1000}
        />
        <TextArea
          name="story.en"
          label={t('edit.storyEn')}
          hint={t('edit.storyHint')}
          defaultValue={story.en}
          maxLength={1000}
        />
        <SelectField
          name="group"
          label={t('edit.group')}
          defaultValue={group}
          options={groups.map((name) => ({ value: name, label: t(`group.${name}`) }))}
        />
        <SelectField
          name="level"
          label={t('edit.level')}
          defaultValue={String(level)}
          options={(['easy', 'medium', 'hard'] as const).map((name, index) => ({
            value: String(index + 1),
            label: t(`level.${name}`),
          }))}
        />
        <SelectField
          name="bundle"
          label={t('edit.bundle')}
          hint={t('edit.bundleHint')}
          defaultValue={bundle}
          options={bundles}
        />
        <SelectField
          name="ruleSet"
          label={t('edit.ruleSet')}
          defaultValue={ruleSet}
          options={ruleSets}
        />
        <TextField
          name="starts"
          label={t('edit.starts')}
          hint={t('edit.momentHint')}
          defaultValue={starts}
          autoComplete="off"
        />
        <TextField
          name="until"
          label={t('edit.until')}
          hint={t('edit.momentHint')}
          defaultValue={until}
          autoComplete="off"
        />
      </div>
      <div>
        <SubmitButton name="do" value="save">
          {t('edit.save')}
        </SubmitButton>
      </div>
    </section>
  )
}
