import { Imprint } from '../../components/imprint';
import { Welcome } from '../../components/welcome';
import { startPage } from '../request/start-page';

function WelcomePage() {
  return (
    <main>
      <Welcome />
      <Imprint />
    </main>
  );
}

startPage(WelcomePage, 'welcome.title');
