import type { Language } from '../../../lib/texts/languages';

type Other = Exclude<Language, 'en'>;

export interface Term {
  /** How English says it. */
  english: RegExp;
  /** How each language says it, in all its endings. */
  languages: Readonly<Record<Other, RegExp>>;
}

/** One term for one thing: if English says the word, each language says its own. */
export const TERMS: Readonly<Record<string, Term>> = {
  transcript: {
    english: /\btranscripts?\b(?! service| ID)/i,
    languages: {
      de: /[Tt]ranskript/u,
      es: /[Ee]xpediente/u,
      fr: /[Rr]elevés?/u,
      it: /[Tt]rascrizion/u,
      'pt-BR': /[Tt]ranscriç/u,
      ru: /[Вв]ыпис/u,
      ja: /成績証明書/u,
      ko: /성적 증명서/u,
      'zh-CN': /成绩单/u,
      'zh-TW': /成績單/u,
    },
  },
  badge: {
    english: /\bbadges?\b/i,
    languages: {
      de: /[Bb]adge/u,
      es: /[Ii]nsignia/u,
      fr: /[Bb]adge/u,
      it: /[Bb]adge/u,
      'pt-BR': /[Bb]adge/u,
      ru: /[Бб]ейдж/u,
      ja: /バッジ/u,
      ko: /배지/u,
      'zh-CN': /徽章/u,
      'zh-TW': /徽章/u,
    },
  },
  'access code': {
    english: /\baccess codes?\b/i,
    languages: {
      de: /Zugangscode/u,
      es: /[Cc]ódigos? de acceso/u,
      fr: /[Cc]odes? d’accès/u,
      it: /[Cc]odic[ei] di accesso/u,
      'pt-BR': /[Cc]ódigos? de acesso/u,
      ru: /[Кк]од[а-я]* доступа/u,
      ja: /アクセス コード/u,
      ko: /액세스 코드/u,
      'zh-CN': /访问代码/u,
      'zh-TW': /存取碼/u,
    },
  },
  exam: {
    english: /\bexams?\b/i,
    languages: {
      de: /[Pp]rüfung/u,
      es: /[Ee]x[aá]men/u,
      fr: /[Ee]xamen/u,
      it: /[Ee]sam[ei]/u,
      'pt-BR': /[Ee]xame/u,
      ru: /[Ээ]кзамен/u,
      ja: /試験/u,
      ko: /시험/u,
      'zh-CN': /考试/u,
      'zh-TW': /測驗/u,
    },
  },
  draft: {
    english: /\bdraft\b/i,
    languages: {
      de: /Entw[uü]rf/u,
      es: /[Bb]orrador/u,
      fr: /[Bb]rouillon/u,
      it: /[Bb]ozza/u,
      'pt-BR': /[Rr]ascunho/u,
      ru: /[Чч]ерновик/u,
      ja: /下書き/u,
      ko: /초안/u,
      'zh-CN': /草稿/u,
      'zh-TW': /草稿/u,
    },
  },
  recipient: {
    english: /\brecipient\b/i,
    languages: {
      de: /[Ee]mpfänger/u,
      es: /[Dd]estinatario/u,
      fr: /[Dd]estinataire/u,
      it: /[Dd]estinatario/u,
      'pt-BR': /[Dd]estinatário/u,
      ru: /[Пп]олучател/u,
      ja: /宛先/u,
      ko: /받는 사람/u,
      'zh-CN': /收件人/u,
      'zh-TW': /收件者/u,
    },
  },
  letter: {
    english: /\bletters?\b/,
    languages: {
      de: /Anschreiben/u,
      es: /[Cc]arta/u,
      fr: /[Ll]ettre/u,
      it: /[Ll]etter[ae]/u,
      'pt-BR': /[Cc]arta/u,
      ru: /[Пп]исьм/u,
      ja: /メール/u,
      ko: /메일/u,
      'zh-CN': /信件/u,
      'zh-TW': /信件/u,
    },
  },
  request: {
    english: /\b(?:your|my|this|credit) requests?\b|\brequests?, /i,
    languages: {
      de: /[Aa]nfrage/u,
      es: /[Ss]olicitud/u,
      fr: /[Dd]emande/u,
      it: /[Rr]ichiest/u,
      'pt-BR': /[Ss]olicitaç/u,
      ru: /[Зз]апрос/u,
      ja: /申請/u,
      ko: /신청/u,
      'zh-CN': /申请/u,
      'zh-TW': /申請/u,
    },
  },
  certification: {
    english: /\bcertifications?\b(?! page)/i,
    languages: {
      de: /[Zz]ertifizierung/u,
      es: /[Cc]ertificaci/u,
      fr: /[Cc]ertification/u,
      it: /[Cc]ertificazion/u,
      'pt-BR': /[Cc]ertifica/u,
      ru: /[Сс]ертификац/u,
      ja: /認定資格/u,
      ko: /인증/u,
      'zh-CN': /认证/u,
      'zh-TW': /認證/u,
    },
  },
  recommend: {
    english: /\brecommend/i,
    languages: {
      de: /[Ee]mpfohlen|[Ee]mpfehl|[Ee]mpfiehlt/u,
      es: /[Rr]ecom/u,
      fr: /[Rr]ecommand/u,
      it: /[Rr]accomand/u,
      'pt-BR': /[Rr]ecomend/u,
      ru: /[Рр]екоменд/u,
      ja: /推奨/u,
      ko: /권고/u,
      'zh-CN': /推荐/u,
      'zh-TW': /推薦/u,
    },
  },
  settings: {
    english: /\bsettings?\b/i,
    languages: {
      de: /Einstellung|einstellungen/u,
      es: /[Cc]onfiguraci|[Aa]justes|Al compartir/u,
      fr: /[Pp]aramètre/u,
      it: /[Ii]mpostazion/u,
      'pt-BR': /[Cc]onfigura/u,
      ru: /[Нн]астро/u,
      ja: /設定/u,
      ko: /설정/u,
      'zh-CN': /设置/u,
      'zh-TW': /設定/u,
    },
  },
  dashboard: {
    english: /\bdashboard\b/i,
    languages: {
      de: /[Dd]ashboard/u,
      es: /panel/u,
      fr: /tableau de bord/u,
      it: /dashboard/u,
      'pt-BR': /[Pp]ainel/u,
      ru: /личн[а-я]+ кабинет/u,
      ja: /ダッシュボード/u,
      ko: /대시보드/u,
      'zh-CN': /仪表板/u,
      'zh-TW': /儀表板/u,
    },
  },
  credential: {
    english: /\bcredentials?\b/i,
    languages: {
      de: /Qualifikation/u,
      es: /[Cc]redencial/u,
      fr: /[Aa]ttestation/u,
      it: /[Cc]redenzial/u,
      'pt-BR': /[Cc]redenci/u,
      ru: /[Кк]валификац/u,
      ja: /資格証明/u,
      ko: /자격 증명/u,
      'zh-CN': /凭证/u,
      'zh-TW': /憑證/u,
    },
  },
  evidence: {
    english: /\bevidence\b/i,
    languages: {
      de: /[Nn]achweis/u,
      es: /[Cc]omprobante/u,
      fr: /[Jj]ustificatif/u,
      it: /[Aa]ttestazion/u,
      'pt-BR': /[Cc]omprovante/u,
      ru: /[Дд]окумент|подтвержден/u,
      ja: /証明資料/u,
      ko: /증빙 자료/u,
      'zh-CN': /证明材料/u,
      'zh-TW': /證明資料/u,
    },
  },
  'follow-up': {
    english: /\bfollow(?:-|ed )ups?\b/i,
    languages: {
      de: /[Nn]achfrag|Nachgefragt|nachgefragt/u,
      es: /[Ss]eguimiento/u,
      fr: /[Rr]elanc/u,
      it: /[Ss]ollecit/u,
      'pt-BR': /[Rr]etorno/u,
      ru: /[Нн]апомин|[Нн]апомн/u,
      ja: /フォローアップ/u,
      ko: /후속 문의/u,
      'zh-CN': /跟进/u,
      'zh-TW': /詢問/u,
    },
  },
};

/** Texts that say it in another way, each with its reason. */
export const OTHERWISE: Readonly<Record<string, readonly Other[]>> = {
  // The button has room for one word beside "Copy summary", and what opens is a draft in any case.
  'letter.follow-up-draft': ['es', 'fr', 'it', 'ja', 'pt-BR', 'ru'],
  'ways.draft-file.short': ['de'],
  // The language's word for the follow-up already includes the letter.
  'follow-up.title': ['de', 'pt-BR'],
  // Here, the body of an email.
  'ways.copy.body': ['ja'],
  // Menus of other products.
  'letter.no-help.macos': ['fr', 'pt-BR'],
  'letter.no-help.windows': ['ru'],
  // The sentence refers to the thing in another form: "the earlier ones", "who passed", "problems that send it back".
  'preflight.exams-only-successors': ['de'],
  'preflight.exam-outside-validity': ['ja'],
  'preflight.exam-pass-date-unknown': ['ja'],
  'preflight.ask': ['ja'],
  'preflight.badge-expired': ['ru'],
  'gap.details-unread': ['ru'],
};
