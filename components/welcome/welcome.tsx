import { SITES } from '../../lib/evidence/sites';
import { FormSection } from '../parts/form';
import { PressDrawing } from '../parts/press-drawing';
import { useWords } from '../parts/words';
import { OWN_TRANSCRIPT } from '../steps/evidence/own-transcript';
import { Steps } from './steps';

/** What the extension does, what it reads, and where to start. */
export function Welcome() {
  const t = useWords();
  return (
    <>
      <FormSection title={t('head.empty')}>
        <Steps
          first={
            <>
              <div class="intro">
                <PressDrawing />
                <p>{t('evidence.intro')}</p>
              </div>
              <div class="wrap">
                <a class="button primary" href="/sample.html">
                  {t('welcome.try')}
                </a>
                <a class="button" href={OWN_TRANSCRIPT} target="_blank" rel="noopener noreferrer">
                  {t('empty.open-transcript')}
                </a>
              </div>
            </>
          }
        />
      </FormSection>
      <FormSection title={t('welcome.reads')}>
        <p>{t('welcome.reads.about')}</p>
        <dl class="facts">
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
