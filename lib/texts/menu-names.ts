/**
 * The names of other products' menus that our texts refer to, and where each name was read. A test checks the texts
 * against this table; if a product renames a menu, change it here first. Names without a source are not in this table:
 * the texts word them so that they survive a renaming ("choose the default email app").
 */
import type { TextKey } from './dictionary';
import type { Language } from './languages';

export interface MenuNames {
  /** The text that refers to these menus. */
  text: TextKey;
  product: string;
  /** The product's version in which the names were read, or the day. */
  seen: string;
  /** Where they were read. */
  source: string;
  /** The names, in the order in which the text mentions them. */
  names: Readonly<Record<Language, readonly string[]>>;
}

/** Firefox moved the link handlers in version 153, but kept the name of their heading. */
const FIREFOX: Record<Language, readonly [settings: string, since153: string, until152: string, heading: string]> = {
  en: ['Settings', 'Downloads', 'General', 'Files and applications'],
  de: ['Einstellungen', 'Downloads', 'Allgemein', 'Dateien und Anwendungen'],
  es: ['Ajustes', 'Descargas', 'General', 'Archivos y aplicaciones'],
  fr: ['Paramètres', 'Téléchargements', 'Général', 'Fichiers et applications'],
  it: ['Impostazioni', 'Download', 'Generale', 'File e applicazioni'],
  ja: ['設定', 'ダウンロード', '一般', 'ファイルとプログラム'],
  ko: ['설정', '다운로드', '일반', '파일 및 애플리케이션'],
  'pt-BR': ['Configurações', 'Downloads', 'Geral', 'Arquivos e aplicativos'],
  ru: ['Настройки', 'Загрузки', 'Основные', 'Файлы и приложения'],
  'zh-CN': ['设置', '下载', '常规', '文件与应用程序'],
  'zh-TW': ['設定', '下載', '一般', '檔案與應用程式'],
};

export const MENU_NAMES: readonly MenuNames[] = [
  {
    text: 'letter.no-help.firefox',
    product: 'Firefox',
    seen: '153.7.0esr; the name in brackets in 140.12.0esr',
    source:
      'browser/preferences/preferences.ftl of the language packs: settings-page-title, pane-downloads-title2 (153), pane-general-title (140), applications-setting2 (153) and files-and-applications-title (140)',
    names: FIREFOX,
  },
  {
    text: 'letter.no-help.chrome',
    product: 'Chrome',
    seen: 'Chromium 156.0.8078.108',
    source: 'the string files (locales/*.pak) of Chromium; Edge has names of its own, which were not found',
    names: {
      en: ['Settings', 'Privacy and security', 'Site settings', 'Additional permissions', 'Protocol handlers'],
      de: [
        'Einstellungen',
        'Datenschutz und Sicherheit',
        'Website-Einstellungen',
        'Zusätzliche Berechtigungen',
        'Protokoll-Handler',
      ],
      es: [
        'Configuración',
        'Privacidad y seguridad',
        'Ajustes de los sitios web',
        'Permisos adicionales',
        'Controladores de protocolos',
      ],
      fr: [
        'Paramètres',
        'Confidentialité et sécurité',
        'Paramètres des sites',
        'Autorisations supplémentaires',
        'Gestionnaires de protocoles',
      ],
      it: ['Impostazioni', 'Privacy e sicurezza', 'Impostazioni sito', 'Altre autorizzazioni', 'Gestori di protocollo'],
      ja: ['設定', 'プライバシーとセキュリティ', 'サイトの設定', 'その他の権限', 'プロトコル ハンドラ'],
      ko: ['설정', '개인 정보 보호 및 보안', '사이트 설정', '추가 권한', '프로토콜 핸들러'],
      'pt-BR': [
        'Configurações',
        'Privacidade e segurança',
        'Configurações de sites',
        'Outras permissões',
        'Manipuladores de protocolo',
      ],
      ru: [
        'Настройки',
        'Конфиденциальность и безопасность',
        'Настройки сайтов',
        'Дополнительные разрешения',
        'Обработчики протоколов',
      ],
      'zh-CN': ['设置', '隐私与安全', '网站设置', '更多权限', '协议处理程序'],
      'zh-TW': ['設定', '隱私權和安全性', '網站設定', '其他權限', '通訊協定處理常式'],
    },
  },
  {
    text: 'letter.no-help.linux',
    product: 'GNOME',
    seen: '2026-08-22',
    source:
      'po/*.po of gnome-control-center: cc-applications-panel.blp (Apps, Default Apps), cc-default-apps-page.blp (_Mail), cc-applications-panel.c (Settings)',
    names: {
      en: ['Settings', 'Apps', 'Default Apps', 'Mail'],
      de: ['Einstellungen', 'Anwendungen', 'Vorgabe-Anwendungen', 'E-Mail'],
      es: ['Configuración', 'Aplicaciones', 'Aplicaciones predeterminadas', 'Correo'],
      fr: ['Paramètres', 'Applications', 'Applications par défaut', 'Courriels'],
      it: ['Impostazioni', 'Applicazioni', 'Applicazioni predefinite', 'Email'],
      ja: ['設定', 'アプリ', 'デフォルトのアプリ', 'メール'],
      ko: ['설정', '앱', '기본 앱', '메일'],
      'pt-BR': ['Configurações', 'Aplicativos', 'Aplicativos padrão', 'Correio'],
      ru: ['Настройки', 'Приложения', 'Приложения по умолчанию', 'Почта'],
      'zh-CN': ['设置', '应用', '默认应用', '邮件'],
      'zh-TW': ['設定', '應用程式', '預設應用程式', '電子郵件'],
    },
  },
];
