import { Imprint } from '../../components/page/imprint';
import { PageTitle } from '../../components/page/page-title';
import { useWords } from '../../components/parts/words';
import { Welcome } from '../../components/welcome/welcome';
import { startPage } from '../our-page/start-page';

function WelcomePage() {
  const t = useWords();
  return (
    <>
      <PageTitle title={t('welcome.title')} about={t('welcome.about')} />
      <main>
        <Welcome />
        <Imprint />
      </main>
    </>
  );
}

startPage(WelcomePage, 'welcome.title');
