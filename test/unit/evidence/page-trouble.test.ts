// @vitest-environment happy-dom
/** Why a page shows no evidence, judged from its response status and its text. */
import { afterEach, expect, it, vi } from 'vitest';
import { type Trouble, troubleOn } from '../../../lib/evidence/page/trouble';

afterEach(() => {
  vi.restoreAllMocks();
  document.head.replaceChildren();
  document.body.replaceChildren();
});

const answered = (status: number, address = location.href) =>
  vi
    .spyOn(performance, 'getEntriesByType')
    .mockReturnValue([{ name: address, responseStatus: status }] as unknown as PerformanceEntryList);

it.each<[status: number, trouble: Trouble | undefined]>([
  [200, undefined],
  [304, undefined],
  [0, undefined],
  [401, 'sign-in'],
  [403, 'sign-in'],
  [404, 'link-gone'],
  [410, 'link-gone'],
  [429, 'unavailable'],
  [500, 'unavailable'],
  [503, 'unavailable'],
])('HTTP status %i is judged as %s', (status, trouble) => {
  answered(status);
  document.body.innerHTML = '<h1>ҽ</h1>';
  expect(troubleOn(document)).toBe(trouble);
});

it('ignores the status of the previous address after the page has navigated by itself', () => {
  answered(404, 'https://learn.microsoft.com/users/somebody/transcript/d0exampleabc999');
  expect(troubleOn(document)).toBeUndefined();
});

it.each<[Trouble, string[]]>([
  [
    'link-gone',
    [
      '404',
      'Error 404',
      '404 - Page not found',
      'HTTP 404',
      'We can’t find the page that you’re looking for',
      'This badge doesn’t exist',
      'The link has expired',
      'Diese Seite existiert nicht',
      'Wir konnten diese Seite nicht finden',
      'Cette page n’existe plus',
      'No pudimos encontrar la página',
      'No se encuentra la página',
      'Não foi possível encontrar a página',
      'Não encontramos esta página',
      'Impossibile trovare la pagina',
      'La pagina non esiste',
      'Не удалось найти страницу',
      '该页面不存在',
      '無法找到此頁面',
      'Page introuvable',
      'No se encontró la página',
      'Página não encontrada',
      'Pagina non trovata',
      'Страница не найдена',
      'ページが見つかりません',
      '페이지를 찾을 수 없습니다',
      '找不到页面',
      '找不到頁面',
    ],
  ],
  [
    'unavailable',
    [
      'Service Unavailable',
      '503 Service Temporarily Unavailable',
      'Something went wrong',
      'Internal Server Error',
      'Too Many Requests',
      'Il servizio non è al momento disponibile',
      'HTTP 503',
      '問題が発生しました',
      '문제가 발생했습니다',
      'Der Dienst ist nicht verfügbar',
      'Service indisponible',
      'El servicio no está disponible',
      'Il servizio non è disponibile',
      'Serviço indisponível',
      'Сервис недоступен',
      'このサービスは現在利用できません',
      '서비스를 사용할 수 없습니다',
      '服务不可用',
      '服務暫時無法使用',
    ],
  ],
  [
    'sign-in',
    [
      'Sign in',
      'Sign in to your account',
      'Access denied',
      'You are not authorized to view this page',
      'This badge is private',
      'This badge is not public',
      'You don’t have access to this page',
      'You must be logged in to view this',
      'Diese Seite ist privat',
      'Ce profil est privé',
      'Este perfil es privado',
      'ログイン',
      'Вход',
      'Войти',
      'Accesso negato',
      'Melden Sie sich an',
      'Connectez-vous',
      'Iniciar sesión',
      'Accedi',
      'Acesso negado',
      'Войдите в учётную запись',
      'サインイン',
      '로그인',
      '登录',
      '登入',
    ],
  ],
  ['consent', ['Permissions requested', 'Your consent is needed', 'Terms of Use', 'Einwilligung erforderlich', '同意']],
])('recognizes “%s” by the heading of the page', (trouble, headings) => {
  const read = headings.map((heading) => {
    document.body.innerHTML = `<main><h1>${heading}</h1></main>`;
    return [heading, troubleOn(document)];
  });
  expect(read).toEqual(headings.map((heading) => [heading, trouble]));
});

it.each([
  '<h1>Transcript</h1><header><h2>Sign in</h2></header>',
  '<h1>Profile</h1><p><a href="#">Sign in</a></p><footer><p>Terms of Use</p></footer>',
  '<h1>Microsoft Azure Administrator</h1><p style="display: none">404 - Page not found</p>',
  '<h1>AZ-404</h1><p>5030 points</p>',
  '<h1>You are signed in</h1><h2>How privacy is protected</h2><p>No existing transcripts</p>',
])('sees no trouble in %s', (html) => {
  document.body.innerHTML = html;
  expect(troubleOn(document)).toBeUndefined();
});
