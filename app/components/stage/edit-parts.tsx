import { useTranslation } from 'react-i18next'
import { faultKinds } from '#machines/faults.ts'
import { SubmitButton } from '../button.tsx'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'

interface Line {
  index: number
}

interface ActsProps {
  id: string
  acts: readonly (Line & { at: string; name: string; detail: string })[]
  kinds: readonly { value: string; label: string }[]
}

/** What happens, in order: each act has a page of its own. */
export function EditActs({ id, acts, kinds }: ActsProps) {
  const { t } = useTranslation('scenarios')
  return (
    <section id="act" className="panel stack stack--tight" aria-labelledby="acts-title">
      <h2 id="acts-title">{t('edit.acts')}</h2>
      {acts.length === 0 && <p>{t('edit.noActs')}</p>}
      <ol className="scenario-acts plain-list">
        {acts.map(({ index, at, name, detail }) => (
          <li key={index}>
            <span className="figures">{at}</span>
            <span>
              <a href={`/operator/scenarios/${id}/acts/${index}`}>{name}</a>{' '}
              <span className="quiet small">{detail}</span>
            </span>
            <span className="scenario-acts__buttons">
              <RowButton name={name} does={`act-up:${index}`} text={t('edit.up')} />
              <RowButton name={name} does={`act-down:${index}`} text={t('edit.down')} />
              <RowButton name={name} does={`remove-act:${index}`} text={t('edit.remove')} />
            </span>
          </li>
        ))}
      </ol>
      <SelectField name="does" label={t('edit.actKind')} options={kinds} />
      <div>
        <SubmitButton variant="secondary" name="do" value="add-act">
          {t('edit.newAct')}
        </SubmitButton>
      </div>
    </section>
  )
}

interface FamiliesProps {
  families: readonly (Line & { id: string; names: string })[]
  known: string
  drawsFamilies: boolean
}

/** Families of the scenario’s own. */
export function EditFamilies({ families, known, drawsFamilies }: FamiliesProps) {
  const { t } = useTranslation('scenarios')
  return (
    <section id="family" className="panel stack stack--tight" aria-labelledby="families-title">
      <h2 id="families-title">{t('edit.families')}</h2>
      <p>{t(drawsFamilies ? 'edit.familiesAbout' : 'edit.familiesOfCast')}</p>
      <p className="quiet small">
        {t('edit.known')}: {known}
      </p>
      <ul className="scenario-acts plain-list">
        {families.map(({ index, id, names }) => (
          <li key={index}>
            <span className="figures">{id}</span>
            <span>{names}</span>
            <RowButton name={id} does={`remove-family:${index}`} text={t('edit.remove')} />
          </li>
        ))}
      </ul>
      {drawsFamilies && (
        <div>
          <SubmitButton variant="secondary" name="do" value="add-family">
            {t('edit.addFamily')}
          </SubmitButton>
        </div>
      )}
    </section>
  )
}

interface FaultsProps {
  faults: readonly (Line & { name: string; kind: string; from: string; until: string })[]
  targets: readonly { id: string; name: string }[]
}

/** What is broken, how, and for how long. */
export function EditFaults({ faults, targets }: FaultsProps) {
  const { t } = useTranslation('scenarios')
  const { t: words } = useTranslation('operator')
  return (
    <section id="fault" className="panel stack stack--tight" aria-labelledby="faults-title">
      <h2 id="faults-title">{t('edit.faults')}</h2>
      <ul className="scenario-acts plain-list">
        {faults.map(({ index, name, kind, from, until }) => (
          <li key={index}>
            <span className="figures">{from}</span>
            <span>
              {name}: {kind}{' '}
              <span className="quiet small">
                {t('edit.to')}: {until}
              </span>
            </span>
            <RowButton name={name} does={`remove-fault:${index}`} text={t('edit.remove')} />
          </li>
        ))}
      </ul>
      <div className="scenario-form__two">
        <SelectField
          name="target"
          label={t('edit.target')}
          options={targets.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          name="kind"
          label={t('edit.kind')}
          options={faultKinds.map((kind) => ({ value: kind, label: words(`fault.is.${kind}`) }))}
        />
        <TextField
          name="from"
          label={t('edit.from')}
          hint={t('edit.momentHint')}
          autoComplete="off"
        />
        <TextField
          name="to"
          label={t('edit.to')}
          hint={t('edit.momentHint')}
          optional
          autoComplete="off"
        />
      </div>
      <div>
        <SubmitButton variant="secondary" name="do" value="add-fault">
          {t('edit.addFault')}
        </SubmitButton>
      </div>
    </section>
  )
}

/** What is assumed, and what for or after whom. */
export function EditAssumptions({
  assumptions,
}: {
  assumptions: readonly { text: string; source: string }[]
}) {
  const { t } = useTranslation('scenarios')
  return (
    <section id="assumption" className="panel stack stack--tight" aria-labelledby="assumed-title">
      <h2 id="assumed-title">{t('edit.assumptions')}</h2>
      <ul className="scenario-acts plain-list">
        {assumptions.map(({ text, source }, index) => (
          <li key={index}>
            <span className="quiet small">{source}</span>
            <span>{text}</span>
            <RowButton name={text} does={`remove-assumption:${index}`} text={t('edit.remove')} />
          </li>
        ))}
      </ul>
      <div className="scenario-form__two">
        <TextField name="assumption.vi" label={t('edit.assumptionVi')} />
        <TextField name="assumption.en" label={t('edit.assumptionEn')} />
        <TextField name="assumption.source" label={t('edit.assumptionSource')} />
      </div>
      <div>
        <SubmitButton variant="secondary" name="do" value="add-assumption">
          {t('edit.addAssumption')}
        </SubmitButton>
      </div>
    </section>
  )
}

function RowButton({ name, does, text }: { name: string; does: string; text: string }) {
  return (
    <SubmitButton small variant="tertiary" name="do" value={does}>
      {text}
      <span className="aksel-sr-only">: {name}</span>
    </SubmitButton>
  )
}
