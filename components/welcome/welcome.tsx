import { SITES } from '../../lib/evidence/sites';
import { FormSection } from '../parts/form';
import { useWords } from '../parts/words';
import { OWN_TRANSCRIPT } from '../steps/evidence/own-transcript';
import { StepDrawing } from './step-drawing';

const STEPS = ['open', 'press', 'send'] as const;

/** What it does, what it reads, and where to begin. */
export function Welcome() {
  const t = useWords();
  return (
    <>
      <header class="title">
        <img src="/icon/48.png" alt="" width="40" height="40" />
        <div class="stack">
          <span class="soft strong">{t('app.name')}</span>
          <h1>{t('welcome.title')}</h1>
          <p class="soft">{t('welcome.about')}</p>
        </div>
      </header>
      <FormSection title={t('welcome.steps')}>
        <ol class="steps">
          {STEPS.map((step, i) => (
            <li class="card" key={step}>
              <StepDrawing step={step} />
              <div class="stack">
                <h3>
                  <span class="step-number">{i + 1}</span>
                  {t(`welcome.step.${step}`)}
                </h3>
                <p class="soft">{t(`welcome.step.${step}.about`)}</p>
              </div>
            </li>
          ))}
        </ol>
      </FormSection>
      <div class="wrap">
        <a class="button primary" href="/sample.html">
          {t('welcome.try')}
        </a>
        <a class="button" href={OWN_TRANSCRIPT} target="_blank" rel="noopener noreferrer">
          {t('empty.open-transcript')}
        </a>
      </div>
      <FormSection title={t('welcome.reads')}>
        <p>{t('welcome.reads.about')}</p>
        <dl class="sites">
          {SITES.map((site) => (
            <div key={site.id}>
              <dt>
                {site.host}
                {'folder' in site && site.folder}
              </dt>
              <dd>{t(`welcome.reads.${site.id}`)}</dd>
            </div>
          ))}
        </dl>
      </FormSection>
      <FormSection title={t('welcome.sends')}>
        <p>{t('welcome.sends.about')}</p>
      </FormSection>
      <FormSection title={t('welcome.pin')}>
        <p>{t('welcome.pin.about')}</p>
      </FormSection>
    </>
  );
}
