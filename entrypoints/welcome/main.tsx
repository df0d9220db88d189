import { Imprint } from '../../components/page/imprint';
import { Welcome } from '../../components/welcome/welcome';
import { startPage } from '../our-page/start-page';

function WelcomePage() {
  return (
    <main>
      <Welcome />
      <Imprint />
    </main>
  );
}

startPage(WelcomePage, 'welcome.title');
