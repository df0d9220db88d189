// @vitest-environment node
/** Each language uses one name for one thing. */
import { expect, it } from 'vitest';
import type { TextKey } from '../../../lib/texts/dictionary';
import { english } from '../../../lib/texts/english';
import type { Language } from '../../../lib/texts/languages';
import { OTHERWISE, TERMS } from './glossary-terms';
import { loadDictionary } from './load-dictionary';

/** Words that were once used for the same thing, each with its term. */
const BESIDE: Record<Exclude<Language, 'en'>, [word: RegExp, term: string][]> = {
  de: [
    [/\b(?:der|den|ihren eigenen) Badge\b/i, 'das Badge'],
    [/Sendeweg/, 'Versandweg'],
    [/verborgen/, 'ausgeblendet'],
    [/Zertifikat(?!ion)/, 'Zertifizierung, Badge'],
    [/Aufzeichnung/, 'Versandprotokoll'],
  ],
  es: [
    [/No se pudo|No se reconoc/, 'no se ha podido'],
    [/Formulario de solicitud/, 'Formulario «Application», since solicitud is the request'],
    [/\bpuls[ae]/i, 'haga clic'],
    [/rellen/i, 'completar'],
    [/ventana emergente/i, 'ventana de la extensión'],
    [/\bvía\b/i, 'forma de envío'],
    [/ID del expediente/i, 'ID de expediente'],
    [/Toca hacer/i, 'seguimiento pendiente'],
  ],
  fr: [
    [/oubli/i, 'supprimé'],
    [/Formulaire de demande/, 'Formulaire « Application », since demande is the request'],
    [/coordonnées/i, 'informations'],
    [/(?:un|d’|ni) ?ID du relevé/i, 'ID de relevé'],
    [/lien e-mail/i, 'lien de messagerie'],
    [/le jour\b/i, 'la date'],
  ],
  it: [
    [/dimenticat/i, 'eliminato'],
    [/\bTogli/, 'Rimuovi'],
    [/[Ll]’email/, 'l’e-mail'],
    [/Guarda /, 'Vedi'],
    [/\b(?:una|la|le|tue|tua|nessuna|prima una) prov[ae]\b|\bprov[ae] \{|\} prov[ae]\b/i, 'attestazione'],
    [/\bgiorno \{(?:date|from)/i, 'a date without a preposition'],
    [/\bmod[io] di invio\b/i, 'modalità di invio'],
  ],
  ja: [
    [/用紙/, 'フォーム'],
    [/手紙/, 'メール'],
    [/ソフト/, 'アプリ'],
    [/\{days\} 日(?!中)/, '営業日'],
    [/取得日/, '発行日'],
    [/ブラウザ(?!ー)/, 'ブラウザー'],
    [/アクセスコード/, 'アクセス コード'],
    [/審査担当/, 'Excelsior'],
  ],
  ko: [
    [/편지/, '메일'],
    [/저희/, 'Credit Courier'],
    [/켰나요|보냈나요/, '켜셨나요: a question to the person is polite'],
    [/추천/, '권고'],
    [/응용 프로그램/, '애플리케이션'],
    [/(?:이\(가\)|은\(는\)|을\(를\)|\(으\)로)/, 'no particle that depends on the value'],
    [/\}(?:이|가|은|는|을|를|과|와|으로|로)(?![가-힣])/, 'no particle after a value'],
  ],
  'pt-BR': [
    [/esquecid/i, 'apagado'],
    [/\b(?:meu|seu|do) pedido\b/i, 'solicitação'],
    [/\b[Oo] Excelsior\b/, 'a Excelsior'],
    [/Formulário de solicitação/, 'Formulário “Application”, since solicitação is the request'],
    [/acompanhamento/i, 'pedido de retorno'],
    [/exames? aprovad/i, 'exame em que você passou'],
    [/\bmeio de envio\b|outro meio\b/i, 'forma de envio'],
    [/\bà Excelsior(?! University| sobre)/, 'para a Excelsior'],
  ],
  ru: [
    [/значо?к/i, 'бейдж'],
    [/панел[ьи](?! инструментов)/i, 'личный кабинет'],
    [/всплывающ/i, 'окно расширения'],
    [/\bСт[её]р|стирани/i, 'удалить'],
    [/зачётны\S* час/i, 'кредит-час'],
  ],
  'zh-CN': [
    [/(?<!导出为)表格/, '表单'],
    [/\{days\}(?! (?:个工作日|天))/, '个工作日'],
    [/弹出窗口/, '扩展窗口'],
    [/测验/, '考试'],
    [/[軟體視設開啟郵選擇請檔頁]/, 'simplified signs'],
  ],
  'zh-TW': [
    [/重新新增/, '再新增一次'],
    [/結束/, '結案'],
    [/\{days\}(?! (?:個工作天|天))/, '個工作天'],
    [/彈出式/, '擴充功能視窗'],
    [/考試/, '測驗'],
    [/追蹤/, '詢問進度'],
    [/[软视设开启邮选择请档页发]/, 'traditional signs'],
  ],
};

it.each(Object.entries(BESIDE).flatMap(([tag, words]) => words.map(([word, term]) => [tag, word, term] as const)))(
  'no text in %s says %s instead of %s',
  async (tag, word) => {
    const texts = Object.entries(await loadDictionary(tag as Language)).flatMap(([key, entry]) =>
      (typeof entry === 'string' ? [entry] : Object.values(entry)).map((text) => `${key}: ${text}`),
    );
    expect(texts.filter((text) => word.test(text.slice(text.indexOf(': '))))).toEqual([]);
  },
);

const formsOf = (entry: string | object) =>
  (typeof entry === 'string' ? [entry] : Object.values(entry)).map((form: string) => form.replaceAll(/\{\w+\}/g, '0'));

it.each(Object.entries(TERMS))('every language uses one term for: %s', async (_, { english: word, languages }) => {
  const keys = Object.keys(english) as TextKey[];
  const asked = keys.filter((key) => formsOf(english[key]).some((form) => word.test(form)));
  expect(asked.length).toBeGreaterThan(2);
  const found = await Promise.all(
    Object.entries(languages).map(async ([tag, term]) => {
      const texts = await loadDictionary(tag as Language);
      const lacking = asked.filter((key) => !formsOf(texts[key]).every((form) => term.test(form)));
      return lacking
        .filter((key) => !OTHERWISE[key]?.some((language) => language === tag))
        .map((key) => `${tag}, ${key}: ${formsOf(texts[key])}`);
    }),
  );
  expect(found.flat()).toEqual([]);
});

it('the exceptions are still needed', async () => {
  for (const [key, tags] of Object.entries(OTHERWISE)) {
    for (const tag of tags) {
      const texts = await loadDictionary(tag);
      const lacks = Object.values(TERMS).some(
        ({ english: word, languages }) =>
          formsOf(english[key as TextKey]).some((form) => word.test(form)) &&
          !formsOf(texts[key as TextKey]).every((form) => languages[tag].test(form)),
      );
      expect(lacks, `${tag}, ${key}`).toBe(true);
    }
  }
});
