/** Recognizes pages that appear in place of evidence: gone, closed to visitors, asking for consent, or out of order. */
import { native } from './native';
import { isShown } from './text';

/** What the problem is, named like the reasons for a refusal (texts: `button.refused.*`). */
export type Trouble = 'link-gone' | 'sign-in' | 'consent' | 'unavailable';

/**
 * Tells what is wrong with a page that shows no evidence; undefined if nothing indicates it.
 *
 * The HTTP status of the page's own address comes first, since it is the same in every language; then a password field;
 * then words that the error pages of Microsoft, Credly, and the services before them are known to use in headings and
 * short lines, in the eleven languages. Call this only if nothing was read: a transcript may contain any of these
 * words.
 */
export function troubleOn(document: Document): Trouble | undefined {
  const answered = byStatus(statusOf(document));
  if (answered) return answered;
  const heads = [native(document, 'title'), ...textsOf(document, HEADS)];
  const all = [...heads, ...textsOf(document, 'p,pre,center,li')];
  const says = (texts: string[], words: RegExp) => texts.some((text) => words.test(text));
  if (says(all, GONE)) return 'link-gone';
  if (says(all, UNAVAILABLE)) return 'unavailable';
  if (textsOf(document, 'input[type=password]').length || says(heads, SIGN_IN)) return 'sign-in';
  return says(heads, CONSENT) ? 'consent' : undefined;
}

const HEADS = 'h1,h2,h3,[role=heading],[role=alert]';

/** The page's HTTP status, if the page was loaded at the address that it has now; otherwise 0. */
function statusOf(document: Document): number {
  const view = native(document, 'defaultView');
  const [loaded] = (view?.performance?.getEntriesByType?.('navigation') ?? []) as PerformanceNavigationTiming[];
  const plain = (address: string) => address.replace(/#.*/, '');
  return loaded && view && plain(loaded.name) === plain(view.location.href) ? loaded.responseStatus : 0;
}

function byStatus(status: number): Trouble | undefined {
  if (status === 404 || status === 410) return 'link-gone';
  if (status === 401 || status === 403) return 'sign-in';
  return status === 429 || status >= 500 ? 'unavailable' : undefined;
}

/** The texts of displayed elements, if short: a long text is not an error message. */
function textsOf(document: Document, selector: string): string[] {
  return [...native(document, 'querySelectorAll')(selector)]
    .slice(0, 200)
    .filter((element) => isShown(element) && !native(element, 'closest')('nav,header,footer'))
    .map((element) => (native(element, 'textContent') ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text.length < 300);
}

const GONE =
  /^(?:\P{L}*error)?\P{L}{0,3}(?:404|410)(?!\d)|not found|(?:can(?:no|['’])t|could(?:n['’]t| not)) (?:be found|find)|no longer (?:available|exist|shared|valid|work)|(?:doesn['’]t|does not) exist|(?:been|was) (?:removed|deleted|revoked)|link (?:is (?:not|no longer) valid|is invalid|(?:has )?expired)|nicht gefunden|introuvable|no (?:se (?:ha podido )?)?(?:encontr|existe)|não (?:foi )?(?:encontrad|existe)|non (?:è stata )?trovat|не (?:найден|существует)|見つかりません|찾을 수 없|找不到|未找到/iu;
const UNAVAILABLE =
  /^(?:\P{L}*error)?\P{L}{0,3}(?:429|50[0-4])(?!\d)|(?:service|site|server|page)s? (?:is |are )?(?:temporarily |currently )?(?:unavailable|not available|down)|(?:aren['’]t|isn['’]t) available|bad gateway|server error|gateway time-?out|went wrong|error (?:has )?occurred|too many requests|try again later|maintenance|nicht verfügbar|indisponible|no (?:está )?disponible|non (?:è )?(?:al momento )?disponibile|indisponível|недоступ|利用できません|エラーが発生|사용할 수 없|오류가 발생|不可用|暂时无法|暫時無法|无法使用|無法使用|无法访问|發生錯誤|发生错误|ist ein fehler|une erreur|un error|un errore|um erro|произошла ошибка/iu;
const SIGN_IN =
  /(?:sign|log) ?in(?:$| to| \||\.)|signed out|access denied|(?:not|un)[ -]?authori[sz]ed|forbidden|permission to|(?:badge|credential|transcript|profile|page) is private|anmelden|melden sie sich|zugriff verweigert|inici(?:ar|a|e) sesión|acceso denegado|se connecter|connectez-vous|accès refusé|accedi|accesso negato|entrar|faça login|acesso negado|войдите|вход в|доступ запрещ|サインイン|アクセスが拒否|로그인|액세스가 거부|登录|登入|拒绝访问|拒絕存取/iu;
const CONSENT =
  /permissions? requested|let this app|consent|terms of (?:use|service)|accept (?:the|our)|before you continue|your privacy|einwillig|zustimm|nutzungsbedingungen|consent(?:ement|imiento|imento)|consenso|соглас|同意|동의/iu;
