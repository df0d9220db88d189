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
  /^(?:\P{L}*(?:error|https?))?\P{L}{0,3}(?:404|410)(?!\d)|n[o'’]t (?:be )?(?:found|find|exist)|no longer (?:avail|exist|shared|valid|work)|(?:been|was) (?:removed|deleted|revoked)|link (?:is |has )?(?:not valid|invalid|expired)|nicht (?:gefunden|finden)|existiert nicht|introuvable|n['’]existe|(?:no|não) (?:\S+ ){0,3}(?:enc(?:o|ue)ntr|existe)|non (?:\S+ ){0,2}(?:trovat|esist)|impossibile trovare|не (?:удалось )?(?:на[йи]|сущ)|見つかりません|찾을 수 없|(?:找不|未找|[无無]法找)到|不存在/iu;
const UNAVAILABLE =
  /^(?:\P{L}*(?:error|https?))?\P{L}{0,3}(?:429|50[0-4])(?!\d)|(?:service|site|server|page)s? (?:is |are )?(?:\S+ly )?(?:unavailable|not available|down)|(?:are|is)n['’]t available|bad gateway|server error|gateway time|went wrong|error (?:has )?occurred|too many requests|try again later|maintenance|nicht verfügbar|indispon|non? (?:\S+ ){0,3}disponib|недоступ|利用できません|(?:エラー|問題)が発生|사용할 수 없|(?:오류|문제)가 발생|不可用|[暂暫][时時][无無]法|[无無]法(?:使用|访问)|[发發]生[错錯]|ist ein fehler|u(?:ne? erre|n erro|m erro)|произошла ошибка/iu;
const SIGN_IN =
  /(?:sign|log) ?in(?:$| to| \||\.)|signed out|(?:be|not) (?:signed|logged) in|access denied|(?:not|un)[ -]?authori[sz]ed|forbidden|permission to|have access|(?:is|ist|est?|è|é) (?:priv(?:a[td]|é)|not public)|anmelden|melden sie sich|zugriff verweigert|inici(?:ar?|e) sesión|ac+es+o (?:de)?nega[dt]o|connecte[rz]|accès refusé|accedi|entrar|faça login|вой(?:ти|дите)|^вход|доступ запрещ|サインイン|ログイン|アクセスが拒否|로그인|액세스가 거부|登录|登入|拒绝访问|拒絕存取/iu;
const CONSENT =
  /permissions? req|let this app|consen[ts]|terms of [us]|accept (?:the|our)|before you continue|your privacy|einwillig|zustimm|nutzungsbed|соглас|同意|동의/iu;
