import type { Dictionary } from '../dictionary';

/** All that the interface says, in Japanese. */
export const ja: Dictionary = {
  'button.send': 'Send to Excelsior',
  'button.hide': '隠す',
  'button.found': '成績証明書が見つかりました',
  'button.found.badge': 'バッジが見つかりました',
  'button.reading': '読み取り中…',
  'button.reload': 'ページを再読み込みしてから、もう一度押してください。',
  'button.failed': 'うまくいきませんでした。もう一度押してください。',

  'app.name': 'Credit Courier',
  'menu.send-page': 'このページを Excelsior に送る',
  'requests.name': '{date} の申請',
  'requests.name-again': '{date} の申請（{number}）',
  'follow-up.due-of': 'フォローアップの時期：{request}',

  // What a press on the button did
  'button.covered': '別の要素がこのボタンを覆っています。それを閉じてから、もう一度押してください。',
  'button.added': '追加しました。まだ何も送信していません。',
  'button.updated': '申請を更新しました。まだ何も送信していません。',
  'button.already': 'すでに申請に追加されています',
  'button.refused.link-gone':
    'このリンクは使えなくなりました。新しい共有リンクを作成して開き、もう一度押してください。',
  'button.refused.sign-in':
    'このページはサインインが必要なため、Excelsior では開けません。共有リンクを開いて、もう一度押してください。',
  'button.refused.consent': 'このページは先に同意を求めています。回答してから、もう一度押してください。',
  'button.refused.unavailable':
    'サイトが今は正しく応答していません。何も追加していません。後でもう一度お試しください。',
  'button.refused.not-microsoft':
    '追加しませんでした。このバッジは Microsoft の認定資格プログラムが発行したものではありません。',
  'button.refused.nothing-here': '読み取れるものがまだありません。ページが読み込まれてから、もう一度押してください。',

  // Evidence
  'preflight.link-needs-sign-in':
    'このリンクはご本人しか開けません。ページを開いて共有リンクを作成し、そのリンクを追加してください。',
  'preflight.action.link-needs-sign-in': 'ページを開く',
  'preflight.link-not-official': 'このリンクは Microsoft のものでも Credly のものでもないため、証明になりません。',
  'preflight.action.link-not-official': '削除する',
  'preflight.link-not-https': 'このリンクは https で始まらないため、信頼できません。',
  'preflight.action.link-not-https': '削除する',
  'preflight.sharing-id-missing':
    'このリンクには共有 ID がないため、ほかの人が開けないおそれがあります。共有リンク全体をコピーし直してください。',
  'preflight.action.sharing-id-missing': 'ページを開く',
  'preflight.transcript-id-missing': '成績証明書 ID が未入力です。アクセス コードだけでは使えません。',
  'preflight.action.transcript-id-missing': '成績証明書 ID を入力',
  'preflight.placeholder-transcript-id': '成績証明書 ID が仮の値のままです。実際の ID を入力してください。',
  'preflight.action.placeholder-transcript-id': '成績証明書 ID を入力',
  'preflight.placeholder-badge-title': 'バッジの名称が仮の値のままです。実際の名称を入力してください。',
  'preflight.action.placeholder-badge-title': '名称を入力',
  'preflight.issuer-unverified':
    'このバッジを Microsoft が発行したことを確認できていません。バッジのページを開いて、もう一度追加してください。',
  'preflight.action.issuer-unverified': 'ページを開く',
  'preflight.badge-expired':
    'この資格証明は {date} に有効期限が切れました。合格した試験は成績証明書に残っているので、成績証明書のほうが証明資料に適しています。',
  'preflight.action.badge-expired': '成績証明書を開く',
  'preflight.evidence-old': '最後に読み取った日：{date}。今もリンクが使えるか確認してください。',
  'preflight.action.evidence-old': 'ページを開く',

  // Access code and address details
  'preflight.access-code-forgotten':
    'ブラウザーを閉じたため、アクセス コードは保存されていません。もう一度入力してください。',
  'preflight.action.access-code-forgotten': 'アクセス コードを入力',
  'preflight.access-code-missing': 'アクセス コードが未入力です。成績証明書 ID だけでは使えません。',
  'preflight.action.access-code-missing': 'アクセス コードを入力',
  'preflight.placeholder-access-code': 'アクセス コードが仮の値のままです。実際のコードを入力してください。',
  'preflight.action.placeholder-access-code': 'アクセス コードを入力',
  'preflight.address-details-unconfirmed':
    '成績証明書を共有したとき、「住所の詳細を含める」（Include Address Details）はオンでしたか？オフだった場合は、オンにして共有し直してください。',
  'preflight.action.address-details-unconfirmed': 'はい、オンでした',

  // Exams
  'preflight.exams-not-chosen': '試験が選ばれていないため、どの試験の単位を希望するのか Excelsior に伝わりません。',
  'preflight.action.exams-not-chosen': '試験を選ぶ',
  'preflight.exams-not-listed': 'Microsoft の {date} 付の一覧にない試験：{exams}。',
  'preflight.action.exams-not-listed': '試験を見る',
  'preflight.exams-only-successors':
    'Microsoft の {date} 付の一覧にない試験：{exams}。一覧にあるのは以前の試験です：{listed}。',
  'preflight.action.exams-only-successors': '試験を見る',
  'preflight.exam-outside-validity':
    '{exam} の推奨は、{from} から {to} までに合格した場合が対象です。合格日は {date} です。',
  'preflight.action.exam-outside-validity': '試験を見る',
  'preflight.exam-not-nccrs':
    '{exam} について確認できている推奨は {authority} のものだけですが、このメールは NCCRS の推奨に基づいて依頼します。先に Excelsior に問い合わせてください。',
  'preflight.action.exam-not-nccrs': '試験を見る',
  'preflight.exam-two-pass-dates':
    '{exam} の合格日が {date} と {other} の 2 つあります。メールには {date} と書かれます。',
  'preflight.action.exam-two-pass-dates': '試験を見る',
  'preflight.exams-not-together': '{exam} と {others} の単位は、重ねて認められません。どれか 1 つを選んでください。',
  'preflight.action.exams-not-together': '試験を選ぶ',
  'preflight.exam-pass-date-unknown':
    '{exam} の推奨は、{from} から {to} までに合格した場合が対象です。合格日が入力されていません。',
  'preflight.action.exam-pass-date-unknown': '試験を見る',
  'preflight.exam-two-authorities':
    '{exam} は NCCRS と {other} の両方が単位を推奨しています。このメールは NCCRS の推奨だけに基づいて依頼します。',
  'preflight.action.exam-two-authorities': '試験を見る',

  // Applicant
  'preflight.placeholder-full-name': '氏名が仮の値のままです。実際の氏名を入力してください。',
  'preflight.action.placeholder-full-name': '氏名を入力',
  'preflight.placeholder-email': 'メール アドレスが仮の値のままです。実際のアドレスを入力してください。',
  'preflight.action.placeholder-email': 'メール アドレスを入力',
  'preflight.placeholder-student-id': '学生 ID が仮の値のままです。実際の ID を入力するか、空欄にしてください。',
  'preflight.action.placeholder-student-id': '学生 ID を入力',
  'preflight.holders-differ': '証明資料に 2 人の名前があります：{holder}、{other}。ご自分のものだけを送ってください。',
  'preflight.action.holders-differ': '{other} の証明資料を削除',
  'preflight.name-differs':
    '証明資料の名前は {holder} ですが、入力した氏名は {name} です。Excelsior が本人のものと判断できないおそれがあります。',
  'preflight.action.name-differs': '氏名を確認',
  'preflight.legal-name-not-shown':
    'このリンクにはユーザー名 {handle} が表示されますが、正式な氏名は表示されません。成績証明書の共有設定で正式な氏名の表示をオンにして、ページを追加し直してください。',
  'preflight.action.legal-name-not-shown': '成績証明書を開く',
  'preflight.name-in-other-script':
    '証明資料の名前は {holder}、入力した氏名は {name} です。文字の種類が違うため、照合できません。',
  'preflight.action.name-in-other-script': '氏名を確認',

  // Application
  'preflight.application-missing': '申請書がまだありません。Excelsior には証明資料と一緒に申請書も必要です。',
  'preflight.action.application-missing': '申請書へ進む',
  'preflight.form-required-empty': { other: '申請書に必須の空欄が {count} か所あります。' },
  'preflight.form-not-signed': '申請書に署名がありません。',
  'preflight.form-name-differs': '申請書の氏名が、ここに入力した氏名と違います。',
  'preflight.form-email-differs': '申請書のメール アドレスが、ここに入力したものと違います。',
  'preflight.form-date-in-future': '申請書に未来の日付があります。',
  'preflight.action.form-required-empty': 'この欄でフォームを開く',
  'preflight.action.form-name-differs': 'この欄でフォームを開く',
  'preflight.action.form-email-differs': 'この欄でフォームを開く',
  'preflight.action.form-date-in-future': 'この欄でフォームを開く',
  'preflight.action.form-not-signed': 'フォームを開く',

  // Sending
  'preflight.recipient-microsoft': 'このメールを Microsoft に送らないでください。宛先は {recipient} です。',
  'preflight.action.recipient-microsoft': 'Excelsior のアドレスに戻す',
  'preflight.recipient-changed': 'メールの宛先は {usual} ではなく、ご自分で指定した {recipient} です。',
  'preflight.action.recipient-changed': '設定を開く',

  'app.not-affiliated': 'Microsoft および Excelsior とは関係ありません',
  'app.settings': '設定',
  'app.help': 'ヘルプ',

  'status.hint.empty': '成績証明書かバッジのページを開いてください',
  'status.hint.found-here': '申請に追加してください',
  'status.hint.partial-here': 'ページにない情報は自分で入力できます',

  // On this page
  'page.title': 'このページ',
  'page.kind.mcp-transcript': '成績証明書（旧ダッシュボード）',
  'page.add': '申請に追加',
  'page.adding': '読み取り中…',
  'page.read-on-add': '追加するときに読み取ります',
  'page.missing.transcriptId': 'このページには成績証明書 ID がありません。ここに入力してください：',
  'page.missing.accessCode': 'このページにはアクセス コードがありません。ここに入力してください：',
  'page.typed.transcriptId': 'ページの入力欄にある ID：',
  'page.typed.accessCode': 'ページの入力欄にコードがあります。そこで「共有」を押すと有効になります：',
  'page.typed.take': 'これを使う',
  'page.choose.transcriptId': 'このページには成績証明書 ID が複数あります。ご自分のものを選んでください：',
  'page.choose.accessCode': 'このページにはアクセス コードが複数あります。ご自分のものを選んでください：',
  'page.choose.viewingPage': 'このページには閲覧ページが複数書かれています。ご自分の成績証明書のものを選んでください：',
  'page.reload': 'Credit Courier が読み取れるように、このページを再読み込みしてください。',
  'page.incomplete': '足りない項目を入力または選択してから、もう一度追加してください。',
  'page.reload-button': 'ページを再読み込み',
  'access.withheld':
    'ブラウザーの設定により、Credit Courier は一部の共有ページしか読み取れないため、このページが共有ページかどうかわかりません。アクセスを許可するか、下に内容を貼り付けてください。',
  'access.allow': 'アクセスを許可',

  // What to do on pages that are no evidence
  'guidance.dashboard':
    '成績証明書（Transcript）のセクションを開き、「共有またはダウンロード」、「共有」の順に選びます。アクセス コードを自分で決め、「住所の詳細を含める」をオンにしてください。',
  'guidance.viewing-page': 'このページに成績証明書 ID とアクセス コードを入力してください。入力と同時に読み取ります。',
  'guidance.mcp-site':
    '成績証明書の共有ダイアログを開いてください。成績証明書 ID と、自分で決めたアクセス コードが表示されます。',
  'guidance.migration-code':
    'このページのアクセス コードは、プロファイルを別のアカウントに移すためのものです。成績証明書のアクセス コードではありません。',
  'guidance.own-transcript':
    'このページはご本人にしか見えません。「Share link」（リンクを共有）、「Create link」（リンクを作成）、「Copy link」（リンクをコピー）の順に選び、そのリンクをこのブラウザーで開いてください。',
  'guidance.own-credentials':
    'このページはご本人にしか見えません。資格証明を開いて「Share」（共有）を選び、新しいリンクをこのブラウザーで開いてください。',
  'guidance.learn-profile':
    'プロファイルには試験が表示されません。成績証明書（トランスクリプト）を開いて「Share link」（リンクを共有）を選び、そのリンクをこのブラウザーで開いてください。',
  'guidance.credly-profile': 'このプロファイルのバッジを 1 つ開いてください。バッジは 1 つずつ追加します。',
  'guidance.credly-not-microsoft': 'このページに Microsoft の認定資格プログラムのバッジは見つかりませんでした。',
  'guidance.credly-short-link': 'この短縮リンクをタブで開いてください。バッジのページに移動します。',
  'guidance.credly-template':
    'このページはバッジ全般の説明です。Credly で自分のバッジを開き、「Share」（共有）を選んで、そのリンクを使ってください。',

  // Nothing yet
  'empty.open-transcript': '成績証明書を開く',
  'paste.label': 'リンク、または成績証明書 ID とアクセス コードを含む文章を貼り付けてください',
  'paste.nothing': 'この文章に共有リンクも成績証明書 ID も見つかりませんでした。',
  'paste.found-link': { other: '{count} 件のリンクが見つかりました' },
  'paste.transcript-id': '成績証明書 ID',
  'paste.access-code': 'アクセス コード',
  'paste.ask': 'これのことかもしれません。正しいものにチェックを入れてください。',
  'paste.bad-id': '成績証明書 ID は 4 ～ 12 桁の数字です。',
  'paste.add': '追加',
  'paste.cancel': 'キャンセル',

  // Your request
  'request.title': 'あなたの申請',
  'request.undo': '元に戻す',
  'request.removed': '申請から削除しました',
  'field.access-code': 'アクセス コード',
  'field.issued': '発行日',
  'field.expires': '有効期限',
  'field.expired': '期限切れ',
  'field.title': 'バッジの名称',
  'code.show': 'アクセス コードを表示',
  'code.hide': 'アクセス コードを隠す',
  'code.copy': 'アクセス コードをコピー',
  'code.copy-here': 'このコードをコピー',
  'code.copied': 'アクセス コードをコピーしました',
  'code.masked': 'アクセス コード（非表示）',
  'code.forgotten': 'ブラウザーを閉じたため、アクセス コードは保存されていません',
  'code.type': 'アクセス コードを入力',
  'gap.details-unread':
    '試験を読み取れませんでした。リンクだけでも証明資料になります。試験は下の欄で追加してください。',
  'gap.no-exams': 'この成績証明書には合格した試験がありません。',
  'gap.exams-differ':
    'この成績証明書によると、合格した試験は読み取れた数より多くあります。一覧をページと見比べ、足りないものを手動で追加してください。',
  'gap.days-unsure':
    'このページには、03/04/2019 のように二通りに読める日付か、読み取れない日付があります。その日付は省きました。',
  'gap.issuer-unverified':
    'Credly から応答がなかったため、発行者は未確認です。バッジのページを開いて、もう一度追加してください。',

  // Exams
  'exams.title': '単位を希望する試験',
  'exams.list-source':
    'Microsoft の {date} 付の一覧に、NCCRS が推奨する試験として載っています。決めるのは Excelsior です。',
  'exams.add': '試験を追加',

  // What counts
  'standing.recommended': '{authority} が推奨',
  'standing.recommended.amounts': { other: '{authority} が推奨：{count} セメスター単位、{level}' },
  'standing.recommended.source': '{source}、{date}。決めるのは Excelsior です。',
  'standing.amount-unknown': '単位数は、Credit Courier の情報源に書かれていません。',
  'standing.possible': '候補',
  'standing.not-listed': '一覧になし',
  'standing.predecessor': '{exam} は新しい試験です。一覧にあるのは以前の試験だけです：{listed}。',
  'standing.unknown': '不明',
  'standing.no-exam': '試験なし',
  'standing.no-exam.why': '試験に対応するものではありません。',
  'standing.unknown.exam':
    '{exam} は Credit Courier の試験一覧にないため、これ以上はわかりません。Microsoft の 2020 年 8 月の一覧にも載っていません。',
  'standing.unknown.title':
    'どの試験に対応するのか、Credit Courier の情報源には書かれていません。一覧の試験に合格して得たものなら、その試験を自分で追加してください。',

  'certifications.count': { other: '認定資格 {count} 件' },

  // Pre-flight
  'preflight.must': '修正が必要：',
  'preflight.should': '修正が望ましい：',
  'preflight.note': '参考：',
  'preflight.ask': {
    other: 'Excelsior から差し戻される可能性の高い問題が {count} 件あります。それでも下書きを開きますか？',
  },
  'preflight.open-anyway': 'それでも開く',
  'preflight.mend-first': '先に修正する',

  // Check of a link
  'check.button': 'リンクを確認',
  'check.open-page': 'ページを開いて確認',
  'check.checking': '確認中…',
  'check.opens': 'サインインなしで開けます。確認日時：{time}。',
  'check.gone': 'このリンクは使えなくなりました。確認日時：{time}。ページを共有し直してから追加してください。',
  'check.private':
    'このリンクを開くにはサインインが必要です。確認日時：{time}。公開に変えるか、ページを共有し直してください。',
  'check.unchecked': 'リンクを確認できませんでした（{time}）。オフラインかもしれません。もう一度お試しください。',
  'check.differs': '追加した後でページの内容が変わりました。ページを開いて、もう一度追加してください。',

  // About you
  'applicant.full-name': '氏名',
  'applicant.email': 'メール アドレス',
  'applicant.student-id': '学生 ID（任意）',
  'applicant.use-legal-name': 'Excelsior に登録されている氏名を使ってください。',

  // Letter
  'letter.title': 'メール',
  'letter.recipient': '宛先',
  'letter.recipient-source': 'Microsoft の {date} 付のページにあるアドレスです。新しいページには載っていません。',
  'letter.subject': '件名',
  'letter.draft': '下書きを開く',
  'letter.draft-needs-evidence': '先に証明資料を追加してください',
  'letter.copy': '要約をコピー',
  'letter.copied': '要約をコピーしました',
  'letter.copied-full': 'メールの全文をクリップボードにコピーしました。下書きに貼り付けてください。',
  'letter.copy-failed': 'ブラウザーがコピーを許可しませんでした。下のテキストを選択してコピーしてください。',
  'letter.step.without-exam-links': 'メール リンクを短く保つため、試験ページへのリンクを省きました。',
  'letter.step.exam-codes-only': 'メール リンクを短く保つため、試験の名称とリンクを省きました。',
  'letter.step.short':
    'メールが長すぎてメール リンクに収まりません。下書きには短い文面が入ります。全文をコピーしたので、下書きに貼り付けてください。',
  'letter.step.shortest':
    'メールが長すぎてメール リンクに収まりません。下書きには試験番号だけが入ります。全文をコピーしたので、下書きに貼り付けてください。',
  'letter.yes': 'はい、送信しました',
  'letter.not-yet': 'まだです',
  'ways.more': 'その他の送信方法',
  'letter.print': '印刷または PDF で保存',

  // Application
  'application.form.transcript-service.about': '推奨を記した成績証明書の保管を NCCRS に依頼する書類です。',
  'application.from': 'Microsoft の {date} 付のページからリンク。',
  'application.label': '申請書（PDF）',
  'application.choose': 'フォームを選ぶ',
  'application.drop': 'またはここにドロップ',
  'application.replace': '別のファイルを選ぶ',
  'application.checking': 'ファイルを確認中…',
  'application.privacy':
    'このメールには社会保障番号や生年月日を絶対に書かないでください。申請書の用紙では記入を求められることがあります。',
  'application.refused.empty': 'このファイルは空です。用紙を保存し直してから選んでください。',
  'application.refused.too-large':
    'このファイルは 10 MB を超えています。スキャンしたページを含めずに保存し直してください。',
  'application.refused.unreadable':
    'このファイルを読み取れませんでした。移動された可能性があります。もう一度選んでください。',
  'application.refused.dangerous':
    'この種類のファイルは、開く人に害を与えるおそれがあります。PDF、Word 文書、画像のいずれかを選んでください。',
  'application.refused.unknown-kind':
    'このファイルは PDF でも Word 文書でも画像でもありません。フォームを選んでください。',
  'application.finding.cut-short': 'この PDF は不完全なおそれがあります。開いて確認してください。',
  'application.finding.locked': 'この PDF は保護されています。Excelsior で開けないおそれがあります。',
  'application.finding.lock-not-checked':
    'この PDF が保護されているかどうかを確認できませんでした。開いて確かめてください。',
  'application.finding.not-a-pdf':
    'PDF ではありません。そのまま添付されますが、Excelsior が PDF を求める場合があります。',
  'form.title': '申請フォーム',
  'form.close': 'フォームを閉じる',
  'form.reopen': 'フォームの記入を続ける',
  'form.privacy': '入力した内容は、添付して送信するまでこのデバイスから出ません。',
  'form.xfa':
    'このフォームは、開けるソフトが少ない形式（XFA）です。Adobe Acrobat で記入するか、そのまま添付してください。',
  'form.signed-file': 'この PDF には電子署名があります。変更すると署名が無効になります。',
  'form.flat': 'このフォームには入力欄がありません。下から入れるものを選び、ページ上の場所を押してください。',
  'form.fill': '申請内容から記入',
  'form.take-back': '記入を取り消す',
  'form.taken-back': '取り消しました',
  'form.filled': { other: '申請内容から {count} か所に記入しました' },
  'form.filled-none': '空欄のうち、分かるものはありませんでした。ご自分で記入してください。',
  'form.from-request': '申請内容から',
  'form.sign': '署名する',
  'form.sign-now': '今すぐ署名する',
  'form.signed': '署名しました',
  'form.done': '完了',
  'form.attach': 'そのまま添付',
  'form.finishing': '完成した PDF を作成中…',
  'form.finished': 'フォームが完成し、添付されました。',
  'form.not-finished':
    '完成した PDF を作成できませんでした。入力内容は残っています。もう一度試すか、ファイルをそのまま添付してください。',
  'form.not-saved': '入力内容をこのデバイスに保存できませんでした。空き容量を増やしてください。',
  'form.look': '表示または印刷',
  'form.put-where': 'ページ上の場所を選んでください。',
  'form.put-not': 'キャンセル',
  'form.put-here': '{page} ページに置く',
  'form.palette': 'ページに書き入れる',
  'form.put-text': '自由な文字',
  'form.put-tick': 'チェックマーク',
  'form.mark.text': 'ページ上の文字',
  'form.mark.tick': 'ページ上のチェックマーク',
  'form.mark.signature': 'あなたの署名',
  'form.move': '移動：{what}。ドラッグするか矢印キーを使います。',
  'form.resize': '大きさを変更：{what}。ドラッグするか矢印キーを使います。',
  'form.remove': '削除：{what}',
  'form.smaller': '縮小',
  'form.larger': '拡大',
  'form.page': '{page} / {count} ページ',
  'form.page-picture': 'フォームの {page} ページ',
  'form.page-failed': 'このページは表示できませんでした。ファイルの中ではそのまま残ります。',
  'form.field': '{page} ページの入力欄',
  'form.before-done': '完了する前に',
  'form.not-signed': 'まだ署名されていません。',
  'form.empty-required': { other: '必須の空欄が {count} か所あります：' },
  'form.empty-others': { other: 'ほかに {count} か所が空欄です：' },
  'form.finish-anyway': 'このまま完了',
  'form.go-on': '記入を続ける',
  'form.sign.title': 'フォームの署名',
  'form.sign.how': '署名の方法',
  'form.sign.draw': '手書き',
  'form.sign.type': '入力',
  'form.sign.picture': '画像',
  'form.sign.name': '署名する名前',
  'form.sign.choose': '画像を選ぶ（PNG または JPEG）',
  'form.sign.bad-picture': 'この画像は読み込めませんでした。PNG か JPEG を選んでください。',
  'form.sign.keep': 'この署名をこのデバイスに保存する',
  'form.sign.use': 'フォームに入れる',
  'form.sign.clear': 'やり直す',
  'form.sign.pad': 'ここに署名を書いてください',
  'form.sign.drawn': 'この署名を使う',
  'form.trouble.broken':
    '「{name}」を開けませんでした。PDF が壊れているか、途中で切れています。もう一度ダウンロードするか、そのまま添付してください。',
  'form.trouble.locked':
    '「{name}」はロックされており、パスワードなしでは開けません。Excelsior が開ける場合にだけ、そのまま添付してください。',
  'form.trouble.too-slow':
    '「{name}」を開くのに時間がかかりすぎるため中止しました。そのまま添付するか、別のソフトで記入してください。',
  'application.refused.not-kept':
    'ブラウザーがこのファイルを保存できませんでした。空き容量を増やしてから、もう一度選んでください。',

  // What changed since 2020
  'changes.ace': 'Microsoft のページは、NCCRS ではなく ACE の単位を案内するようになりました。',
  'changes.links': '成績証明書の写しではなく、リンクを送るよう求めています。',
  'changes.dashboard':
    'ダッシュボードは Microsoft Learn のプロファイルに移りました。以前の成績証明書には ID とコードが、新しい成績証明書にはリンクがあります。',
  'changes.recipient':
    'Excelsior のアドレスは 2020 年のページでしか見つかりませんでした。送信する前に Excelsior に問い合わせてください。',
  'changes.sources': 'Credit Courier の情報源',

  // Trouble
  'error.set-aside': '保存されたデータを読み取れませんでした。コピーを残し、空の申請を用意しました。',
  'error.settings-set-aside': '一部の設定を読み取れなかったため、既定値を使います。以前の設定はコピーを残しました。',
  'error.set-aside-copy': '保存されていたデータをコピー',
  'error.set-aside-copied': '保存されていたデータをコピーしました',
  'error.dismiss': '閉じる',
  'error.not-saved': '最後の変更を保存できませんでした。デバイスに空き容量があるか確認して、もう一度お試しください。',

  'help.title': 'ヘルプ',
  'help.source': '{source}、{date}',

  'help.access-code.question': 'アクセス コードとは何ですか？',
  'help.access-code.answer':
    '旧ダッシュボードで成績証明書を共有したときに、自分で決めたコードです。成績証明書 ID と組み合わせると、成績証明書を開けます。Learn の成績証明書にはどちらもなく、共有リンクが証明資料になります。mcp.microsoft.com で表示される、プロファイルを別のアカウントに移すためのコードは別のものです。絶対に送らないでください。',
  'help.account.question': 'どのアカウントでサインインしますか？',
  'help.account.answer':
    '認定資格が登録されている Microsoft アカウントです。職場のアカウントの場合も、個人のアカウントの場合もあります。Learn の成績証明書が空の場合は、まず認定資格プロファイルを Learn に接続してください。',
  'help.closing-account.question': '学校または職場のアカウントがなくなります。どうすればよいですか？',
  'help.closing-account.answer':
    'Learn のプロフィールにサインインできなくなりますが、データは残ります。その前に、プロフィール設定のアカウント管理で個人用アカウントをリンクしてください。プロフィールは削除しないでください。共有リンクも失われます。',
  'help.services.question': '3 つのサービスのうち、どれを使えばよいですか？',
  'help.services.answer':
    '似た名前のサービスが 3 つあります。この申請書に関係するのは、NCCRS の成績証明書サービス（Transcript Service）です。OneTranscript は別のサービスで、在学生と卒業生は対象外です。在学中の方は、単位認定の審査（credit evaluation）を依頼してください。',
  'help.fee.question': '成績証明書サービスは有料ですか？',
  'help.fee.answer':
    '手数料と手書きの署名を求められることがあります。Microsoft のフォームについて手数料は知られていないため、送る前に Excelsior に確認してください。',
  'help.exams.question': 'どの試験が何単位になりますか？',
  'help.exams.answer':
    'Microsoft の 2020 年 8 月の一覧には、NCCRS が単位を推奨する試験が 9 つ載っています：AZ-100、AZ-101、AZ-103、AZ-200、AZ-201、AZ-203、AZ-300、AZ-301、AZ-400。NCCRS は AZ-102 も推奨しています。情報源に単位数（セメスター単位）が書かれているのは AZ-102 だけです。推奨が有効なのは、その有効期間中に合格した場合だけで、決めるのは Excelsior です。',
  'help.badge.question': 'バッジに試験名がありません。どうすればよいですか？',
  'help.badge.answer':
    '認定資格のバッジは、複数の試験に当てはまることがあります。Credit Courier が発行日に合う試験を示すので、合格したものを選んでください。',
  'help.expired.question': '認定資格の有効期限が切れたり、廃止されたりしても使えますか？',
  'help.expired.answer': '合格した試験は成績証明書に残ります。バッジではなく成績証明書を送ってください。',
  'help.link.question': 'PDF やスクリーンショットではなく、リンクを送るのはなぜですか？',
  'help.link.answer':
    'Excelsior は非公式の写しを差し戻します。2021 年以降、Microsoft のページは、成績証明書の写しではなく、検証できるリンクを送るよう求めています。リンクはサインインなしで開ける必要があります。「users/me」を含むリンクは、ご本人しか開けません。',
  'help.fresh.question': '証明はどのくらい新しいものが必要ですか？',
  'help.fresh.answer':
    'Excelsior の方針では、正式な書類は 3 週間以内に発行されたものとされています。リンクには現在の内容が表示されます。送る直前に確認し、早めに送ってください。',
  'help.identity.question': 'Excelsior はどうやって本人だと確認しますか？',
  'help.identity.answer':
    'Excelsior の最新の規定では、学生の本人確認として 2 種類の情報が求められます。成績証明書に氏名と住所を表示し、Excelsior に登録されている氏名を使ってください。',
  'help.address.question': '以前の成績証明書に住所を表示する必要があるのはなぜですか？',
  'help.address.answer':
    '誰の成績証明書かを大学が確認するためです。Excelsior は他社の認定証でも住所の表示を求めていました。共有するときに「Include Address Details」をオンにしてください。',
  'help.recipient.question': 'メールの宛先はどこですか？',
  'help.recipient.answer':
    'Microsoft の {date} 付のページにあるアドレスです。ほかでは見つからなかったので、先に Excelsior に問い合わせてください。宛先は設定で変更できます。Microsoft には絶対に送らないでください。Microsoft は単位を扱いません。',
  'help.authorities.question': 'NCCRS と ACE のどちらですか？',
  'help.authorities.answer':
    'NCCRS と ACE は、大学の外での学習に対する大学の単位を推奨する、米国の 2 つの団体です。1 つの試験の単位は、どちらか一方の推奨に基づき、両方にはなりません。現在の Microsoft のページは、NCCRS ではなく ACE を案内しています。',
  'help.no-draft.question': '下書きが開かない、または文面が途中で切れています',
  'help.no-draft.answer':
    'メール リンクを開けない、または長いリンクを途中で切るメール アプリがあります。「その他の送信方法」で、下書きファイル、Web メール、メールのコピーのいずれかを選んでください。',
  'help.no-answer.question': '送信しましたが、回答がありません',
  'help.no-answer.answer':
    'ポップアップで、送信したことを記録してください。Credit Courier は問い合わせる時期になるとお知らせし、フォローアップのメールを作成します。待つ日数は Credit Courier が決めたもので、設定で変更できます。',

  // Report
  'page.report': 'このページが認識されなかったことを報告',
  'help.report': '認識されなかったページを報告',
  'help.report.about':
    'ページを選んでください。Credit Courier は、ページにあるラベルとアドレスの形式の説明を作ります。ID、コード、名前は含めません。説明を読んでからコピーでき、何も送信されません。',
  'help.report.none': '該当するページが開かれていません。別のタブで開いてから、ここに戻ってください。',
  'help.report.pages': '開いているページ',
  'help.report.describe': 'このページの説明を作成',
  'help.report.description': '個人情報を含まない説明',
  'help.report.copy': '報告をコピー',
  'help.report.copied': '報告をコピーしました。まだ何も送信していません。報告したい場所に貼り付けてください。',

  // Requests side by side
  'requests.title': '申請の一覧',
  'requests.start': '別の申請を始める',
  'requests.remove': 'この申請を削除',
  'requests.removed': '申請を削除しました',
  'requests.stage.preparing': '準備中',
  'requests.stage.sent': '送信済み',
  'requests.stage.posted': '単位登録済み',
  'requests.stage.more-asked': '追加情報が必要',
  'requests.stage.declined': '却下',
  'requests.stage.closed': '終了',
  'requests.due': 'フォローアップの時期',

  // What happened
  'life.title': 'これまでの経過',
  'life.sent': 'Excelsior に送信',
  'life.sent.channel': 'Excelsior に送信（{channel}）',
  'life.followed-up': 'フォローアップを送信',
  'life.answered.posted': '単位が登録されました',
  'life.answered.more-asked': 'Excelsior が追加の情報を求めました',
  'life.answered.declined': 'Excelsior が申請を却下しました',
  'life.closed': '終了',
  'life.credits': { other: '{exam}：{count} 単位' },
  'life.undo': '直前の記録を取り消す',
  'life.undone': '直前の記録を取り消しました',
  'life.noted': '記録しました',
  'life.next': 'その後どうなりましたか？',
  'life.answer.posted': '単位が登録された',
  'life.answer.more-asked': '追加の情報を求められた',
  'life.answer.declined': '却下された',
  'life.follow-up-sent': 'フォローアップを送った',
  'life.sent-again': 'もう一度送った',
  'life.close': 'この申請を終了',
  'life.correct': '日付を変更',
  'life.correct-letter': '日付または送信方法を変更',
  'life.day': '日付',
  'life.way': '送信方法',
  'life.way.unsaid': '記録なし',
  'life.day-refused': '{from} から {to} までの日付を選んでください。',
  'life.credits-about':
    '試験ごとに、Excelsior の成績証明書に記載された単位数を入力してください。登録されなかったものは空欄にしてください。',
  'life.note': '自分用のメモ（任意）',
  'life.save': '保存',
  'life.cancel': 'キャンセル',
  'life.more-asked-help': '求められたものをこの申請に追加して、もう一度送ってください。',
  'life.stop-sharing': '単位が登録されたので、成績証明書を共有しておく必要はもうありません。共有を停止できます：',
  'life.stop-sharing.learn': 'Microsoft Learn の成績証明書を開く',
  'life.stop-sharing.dashboard': '認定資格ダッシュボードを開く',
  'life.stop-sharing.credly': 'Credly のバッジを開く',
  'life.thirty-days':
    '正式な評価の後、30 日以内であれば変更を求められます。足りないものがあれば、解決するまで共有を続けてください。',
  'life.keep-profile':
    '単位が記録されるまで、Learn のプロフィールと共有リンクを残してください。プロフィールを削除するとリンクも失われます。',

  // Follow-up
  'follow-up.our-default': 'この日数は Credit Courier の目安です。Excelsior は日数を示していません。変更できます。',
  'follow-up.write': 'フォローアップを書く',
  'follow-up.title': 'フォローアップのメール',
  'follow-up.calendar': 'カレンダーに追加（.ics）',
  'follow-up.calendar-saved': 'カレンダー ファイルを保存しました。開くと、その日がカレンダーに追加されます。',
  'follow-up.calendar-event': 'Excelsior への単位申請のフォローアップ',
  'follow-up.calendar-about': '{date} に送信。Credit Courier を開き、「フォローアップを書く」を選んでください。',
  'follow-up.on-page': 'フォローアップ…',

  // Record of what was sent
  'record.sent': '送信日時',
  'record.channel': '送信方法',
  'record.recipient': '宛先',
  'record.subject': '件名',
  'record.exams': '試験',
  'record.links': '証明資料',
  'record.application': '申請書',
  'record.letter': 'メール（アクセス コードを除く）',
  'record.not-kept': '内容は記録されていません。',
  'record.save': 'この記録を保存（.txt）',
  'record.saved': '記録を保存しました',
  'channel.mailto': 'メール アプリ',
  'channel.draft-file': '下書きファイル',
  'channel.gmail': 'Gmail',
  'channel.outlook-work': 'Outlook（職場または学校）',
  'channel.outlook-com': 'Outlook.com',
  'channel.yahoo': 'Yahoo Mail',
  'channel.clipboard': 'コピーと貼り付け',
  'channel.other': 'その他の方法',

  'options.title': '設定',
  'options.saved': '保存しました',
  'options.on-device': 'ここにあるものはすべて、このブラウザーの中にとどまります。',

  'options.sending': '送信',
  'options.recipient': '宛先',
  'options.recipient.source': 'Microsoft の {date} 付のページにある Excelsior のアドレスです。',
  'options.recipient.changed':
    'メールの宛先は {usual} ではなく {recipient} です。Credit Courier の情報源にある Excelsior のアドレスは {usual} だけです。変更するのは、Excelsior から指示された場合だけにしてください。',
  'options.recipient.reset': 'Excelsior のアドレスに戻す',
  'options.recipient.invalid': 'メール アドレスとして完全ではありません。宛先は {recipient} のままです。',
  'options.recipient.microsoft':
    'メールを Microsoft に送らないでください。Microsoft は単位を扱いません。宛先は {recipient} のままです。',
  'options.channel': '優先する送信方法',
  'options.channel.last-used': '前回使ったもの',
  'options.channel.mailto': 'メール アプリ',
  'options.channel.draft-file': '下書きファイル（.eml）',
  'options.channel.clipboard': 'コピー',
  'options.closing-line': 'メールの結びの言葉',

  'options.pages': '共有ページでの表示',
  'options.button': '「Send to Excelsior」ボタンを表示する',
  'options.button.learn': 'Microsoft Learn',
  'options.button.credly': 'Credly',
  'options.button.dashboard': '旧ダッシュボード',
  'options.context-menu': 'コンテキスト メニューに「このページを Excelsior に送る」を表示する',

  'options.follow-up': 'フォローアップ',
  'options.follow-up-days': 'フォローアップまでの日数（営業日）',
  'options.follow-up-days.about':
    '月曜日から金曜日までを数えます。祝日は考慮されません。Credit Courier の目安は {days} 日で、Excelsior は日数を示していません。',
  'options.follow-up-days.invalid': '1 ～ 90 の数字を入力してください。今も {days} 日のままです。',
  'options.notify': 'フォローアップの時期を通知する',
  'options.notify.refused': 'ブラウザーが通知を許可していません。代わりに、ツールバーのアイコンでお知らせします。',

  'options.privacy': 'プライバシー',
  'options.keep-codes': 'アクセス コードをこのデバイスに保存する',
  'options.keep-codes.about':
    'オフ：ブラウザーを閉じるとアクセス コードは残りません。オン：オフにするまで、暗号化せずにこのブラウザーのストレージに保存されます。',

  'options.appearance': '外観',
  'options.theme': 'テーマ',
  'options.theme.auto': 'ブラウザーに合わせる',
  'options.theme.light': 'ライト',
  'options.theme.dark': 'ダーク',
  'options.language': '言語',
  'options.language.auto': 'ブラウザーに合わせる',

  // Your data
  'data.title': '保存されているデータ',
  'data.about': 'すべてこのブラウザーの中だけにあります。',
  'data.requests': { other: '申請 {count} 件（最も古いもの：{date}）' },
  'data.requests.where':
    '証明資料、試験、氏名、メール アドレス、学生 ID、下書きの記録、送信した内容。消去するまで、このデバイスに保存されます。',
  'data.codes': { other: 'アクセス コード {count} 件' },
  'data.codes.memory': 'ブラウザーを閉じるまで、メモリ内だけにあります。',
  'data.codes.device': '設定がオンのため、このデバイスに保存されています。',
  'data.application': { other: '申請書（PDF）{count} 件' },
  'data.application.where': '送信後にブラウザーを起動し直すか、自分で削除するまで、このデバイスに保存されます。',
  'data.form': '記入中のフォーム',
  'data.form.where':
    '申請とともにこのデバイスに保存され、申請書と一緒に消えます。エクスポートにも手紙にも含まれません。署名は、希望した場合にだけ保存されます。',
  'data.settings': '設定',
  'data.settings.where': 'このデバイスに保存されます。同期は行われません。',
  'data.export': 'データをエクスポート',
  'data.export-csv': '表としてエクスポート（.csv）',
  'data.with-codes': 'アクセス コードを含める',
  'data.with-applications': '申請書を含める',
  'data.exported': 'データをファイルに保存しました。',
  'data.exported.left-out': {
    other:
      'ファイルの上限が 30 MB のため、申請書 {count} 件を除いてデータを保存しました。その PDF はご自分で保管してください。',
  },
  'data.export-failed':
    'データをエクスポートできませんでした。Credit Courier のほかのページを閉じて、もう一度お試しください。',
  'data.import': 'インポート…',
  'data.import.label': 'インポートするファイル',
  'data.import.preview': 'このファイルは {date} にエクスポートされました。',
  'data.import.requests': { other: '申請 {count} 件' },
  'data.import.already': { other: 'そのうち {count} 件はすでにここにあります' },
  'data.import.items': { other: '証明資料 {count} 件' },
  'data.import.codes': { other: 'アクセス コード {count} 件' },
  'data.import.applications': { other: '申請書 {count} 件' },
  'data.import.left-out': '次の設定はファイルから読み取れなかったため、変わりません：{settings}。',
  'data.import.merge': '今のデータに追加する',
  'data.import.replace': '今のデータと置き換える',
  'data.import.recipient':
    'ファイルにある宛先も使い、メールを {recipient} に送る。Credit Courier の情報源にあるのは {usual} だけです。Excelsior から指示された場合だけ同意してください。',
  'data.import.cancel': 'キャンセル',
  'data.import.reading': 'ファイルを読み取り中…',
  'data.imported': 'インポートしました',
  'data.import-undone': 'インポートを取り消しました',
  'data.import.undo': 'インポートを取り消す',
  'data.import.refused.too-large':
    'このファイルは 30 MB を超えています。何も変更していません。Credit Courier でエクスポートしたファイルを選んでください。',
  'data.import.refused.unreadable':
    'このファイルを読み取れませんでした。何も変更していません。移動された可能性があります。もう一度選んでください。',
  'data.import.refused.not-json':
    'このファイルは壊れているか、Credit Courier でエクスポートしたものではありません。何も変更していません。「データをエクスポート」で保存したファイルを選んでください。',
  'data.import.refused.foreign':
    'このファイルは Credit Courier でエクスポートされたものではありません。何も変更していません。',
  'data.import.refused.newer':
    'このファイルは新しいバージョンで作成されたものです。何も変更していません。Credit Courier を更新してからインポートしてください。',
  'data.import.refused.damaged':
    'このファイルは一部が壊れています。何も変更していません。エクスポートし直すか、以前のファイルを使ってください。',
  'data.import.no-undo':
    'このインポートは大きすぎるため、後から取り消せません。念のため、先にデータをエクスポートしてください。',
  'data.import.failed':
    'ファイルをインポートできませんでした。何も変更していません。空き容量を増やしてから、もう一度お試しください。',
  'data.erase': 'すべて消去',
  'data.erase.ask':
    '申請、申請書、アクセス コード、設定をすべてこのブラウザーから消去しますか？この操作は元に戻せません。',
  'data.erase.yes': '消去する',
  'data.erase.no': 'すべて残す',
  'data.erased': 'すべて消去しました。',
  'data.erase-failed': '一部を消去できませんでした。Credit Courier のほかのページを閉じて、もう一度消去してください。',

  'welcome.title': '認定資格のページから単位の申請へ',
  'welcome.about':
    'Credit Courier は、共有された Microsoft の成績証明書やバッジをもとに、Excelsior University への単位認定の申請をひととおり用意します。',
  'welcome.try': 'サンプル ページで試す',
  'welcome.reads': '読み取る内容と場所',
  'welcome.reads.about':
    '動作するのはこれらのサイトの共有ページだけです。ボタンを押すかポップアップを開くまでは、証明資料があるかどうかを調べるだけです。',
  'welcome.reads.learn': 'プロファイルと、そこで共有された成績証明書と資格証明',
  'welcome.reads.credly': 'バッジと、バッジに至るプロファイル',
  'welcome.reads.mcp': '以前の成績証明書サイト',
  'welcome.reads.dashboard': '以前の認定資格ダッシュボード',
  'welcome.sends': '自動的に送信されるものはありません',
  'welcome.sends.about':
    'サーバーもアカウントもありません。追加したものはこのブラウザーの中にとどまり、アクセス コードは、設定を変えないかぎりメモリ内だけに置かれます。メールは、あなたが送信したときにだけ送られます。',
  'welcome.pin': '見えるところに置く',
  'welcome.pin.about':
    'ツールバーのパズルのアイコン（拡張機能）をクリックし、Credit Courier を固定してください。ショートカット キー（通常は Alt+Shift+C）でも開けます。',

  // Sample page
  'sample.mark': 'サンプル',
  'sample.title': '試せるサンプル ページ',
  'sample.about': '人物、リンク、試験の日付は架空のものです。ここでは何も保存されず、申請にも何も追加されません。',
  'sample.press': 'このウィンドウの下にある「Send to Excelsior」を押してください。',
  'sample.pressed': 'ページを読み取りました。ポップアップには次のように表示されます：',
  'sample.page': 'サンプル ページ',
  'sample.result': 'ポップアップに表示される内容',
  'sample.draft-about': '下書きの宛先は空なので、誤って送信されることはありません。',
  'sample.elsewhere': 'ご自身の申請ではここから開きます。サンプルはこのページだけで使えます。',
  'sample.again': '最初からやり直す',

  'letter.no-help':
    'メール アプリが開きませんでした。下にあるほかの方法を使うか、次の場所でメール アプリを設定してください：',
  'letter.no-help.windows': 'Windows：設定 → アプリ → 既定のアプリ → 「mailto」を検索',
  'letter.no-help.macos': 'macOS：メール → 設定 → 一般 → 既定のメール アプリを選択',
  'letter.no-help.linux': 'Linux（GNOME）：設定 → アプリ → デフォルトのアプリ → メール',
  'letter.no-help.chrome':
    'Chrome で Web メールを使う場合：Web メールを開いてから、設定 → プライバシーとセキュリティ → サイトの設定 → その他の権限 → プロトコル ハンドラ。Edge では設定で「プロトコル」を検索',
  'letter.no-help.firefox':
    'Firefox：設定 → ダウンロード（バージョン 153 より前：一般）→ ファイルとプログラム → mailto',

  // Ways to send
  'ways.draft-file.about':
    'メールに申請書を添付したファイルです。Thunderbird と Windows 版の従来の Outlook では下書きとして開きます。Apple のメールと Mac 版の Outlook では受信メールとして表示されるので、そこから本文を新規メールにコピーしてください。',
  'ways.draft-file.save': '下書きファイルをダウンロード（.eml）',
  'ways.draft-file.building': '{percent}% 完了',
  'ways.draft-file.saved': '下書きファイルを保存しました。メール アプリで開いてください。',
  'ways.draft-file.failed': '申請書を読み取れませんでした。ファイルをもう一度選んでください。',
  'ways.draft-file.on-page': '下書きファイルをダウンロード…',
  'ways.webmail': 'Web メール',
  'ways.webmail.about':
    '新しいタブで下書きを開きます。リンクは閲覧履歴に残るため、アクセス コードは含めません。コピーして下書きに貼り付けてください。',
  'ways.clipboard': 'コピー',
  'ways.copy.recipient': '宛先をコピー',
  'ways.copy.subject': '件名をコピー',
  'ways.copy.body': '本文をコピー',
  'ways.copy.link': 'リンクをコピー',
  'ways.copied.recipient': '宛先をコピーしました',
  'ways.copied.subject': '件名をコピーしました',
  'ways.copied.body': '本文をコピーしました',
  'ways.copied.link': 'リンクをコピーしました',

  // Sources
  'sources.title': '情報源',
  'sources.about': 'Credit Courier が示すすべての規則と事実について、情報源、日付、確度を示します。',
  'sources.all': 'すべて',
  'sources.rules': '規則',
  'sources.addresses': 'アドレス',
  'sources.found-later': '後からわかったこと',
  'sources.recommendations': '単位の推奨',
  'sources.exams': '試験',
  'sources.certifications': '認定資格ごとの試験',
  'sources.successions': '後継の試験',
  'sources.periods': '試験に合格できた期間',
  'sources.confidence': '確度：',
  'sources.confidence.high': '確度：高',
  'sources.confidence.medium-high': '確度：やや高',
  'sources.confidence.medium': '確度：中',
  'sources.confidence.our-own': 'Credit Courier 独自の規則',
  'sources.status': '状況：',

  // The checklist, row by row
  'status.empty': '証明資料はまだありません',
  'status.found-here': 'このページで見つかりました',
  'status.partial-here': 'このページには足りない情報があります',
  'status.found-elsewhere': '別のタブで見つかりました',
  'status.transcript-id-missing': '成績証明書 ID が未入力です',
  'status.access-code-missing': 'アクセス コードが未入力です',
  'status.access-code-forgotten': 'アクセス コードは保存されていません',
  'status.address-details': '先に 1 つ確認',
  'status.evidence-complete': '証明資料を追加しました',
  'status.exams-missing': 'どの試験に合格しましたか？',
  'status.applicant-missing': '申請者の情報が未入力です',
  'status.applicant-complete': '申請者の情報が揃いました',
  'status.application-missing': '申請書がまだありません',
  'status.application-complete': '申請書を追加しました',
  'status.ready': '送信できます',
  'status.draft-asked': 'メールを送信しましたか？',
  'status.must-mend': '修正が必要です',
  'status.sent': 'Excelsior の回答待ち',
  'status.follow-up-due': 'フォローアップの時期です',
  'status.posted': '単位が登録されました',
  'status.more-asked': '追加の情報が必要です',
  'status.declined': 'Excelsior が申請を却下しました',
  'status.closed': '終了',
  'checklist.title': 'チェックリスト',
  'step.evidence': '証明資料',
  'step.exams': '試験',
  'step.you': '申請者',
  'step.application': '申請書',
  'step.letter': 'メール',
  'step.answer': '回答',
  'step.state.done': '完了',
  'step.state.current': 'あなたの番です',
  'step.state.to-come': '未完了',
  'step.state.must': '修正が必要',
  'step.state.should': '修正が望ましい',
  'step.state.waiting': '待機中',
  'step.next': '次へ',
  'step.locked': '送信済みです。変更するには、先に送信の記録を取り消してください。',
  'step.value.evidence-none': '成績証明書またはバッジ',
  'step.value.exams-none': '合格した試験',
  'step.value.exams-unnamed': '証明資料に記載なし',
  'step.value.exams-unchosen': 'まだ選ばれていません',
  'step.value.you-none': 'Excelsior への登録どおりに',
  'step.value.application-none': '記入して署名',
  'step.value.application-ticked': '自分で添付',
  'step.value.letter-none': 'Excelsior 宛て',
  'step.value.letter-sent': '送信済み',
  'step.value.letter-sent-by': '送信済み：{channel}',
  'step.value.answer-none': '問い合わせ時期をお知らせ',
  'step.value.answer-waiting': '{days} 日中 {day} 日目',
  'step.value.answer-due': { other: '{count} 営業日たっても回答なし' },
  'step.value.answer-posted': '単位が登録されました',
  'step.value.answer-more-asked': '追加情報が必要',
  'step.value.answer-declined': '却下',
  'step.value.answer-closed': '終了',
  'head.empty': '単位申請まで 6 ステップ',
  'head.progress': '{total} 項目中 {done} 項目が完了',
  'head.unsent': 'まだ何も送信されていません',
  'head.to-fix': { other: '要修正：{count} 件' },
  'head.draft-opened': '下書きを開いた時刻：{time}',
  'head.sent': '送信日：{date}',
  'head.reminder': 'お知らせ予定：{date}',
  'head.reminder-was': 'お知らせ日は過ぎました：{date}',
  'head.no-answer': '{date} から回答なし',
  'head.open-page': 'ページとして開く',
  'piece.mcp-transcript': '成績証明書 {id}',
  'piece.mcp-transcript.unnumbered': '成績証明書',
  'piece.learn-transcript': 'Learn の成績証明書',
  'piece.learn-credential': 'Learn の資格証明',
  'piece.credly-badge': 'Credly のバッジ',
  'piece.remove': '削除：{title}',
  'piece.with-code': 'アクセス コード付き',
  'piece.in-other-tab': '{title}（別のタブ）',
  'evidence.intro': '共有した成績証明書またはバッジのページで「Send to Excelsior」を押してください。',
  'evidence.sample': 'サンプルで試す',
  'evidence.paste': '貼り付けて追加',
  'evidence.add-more': '証明資料をさらに追加',
  'evidence.address-question': '共有したとき、「住所の詳細を含める」（Include Address Details）はオンでしたか？',
  'evidence.address-yes': 'はい、オンでした',
  'evidence.address-no': 'いいえ、共有し直します',
  'evidence.address-how':
    '「住所の詳細を含める」（Include Address Details）をオンにして成績証明書を共有し直し、そのページで「Send to Excelsior」を押してください。',
  'evidence.address-open': 'ダッシュボードを開く',
  'evidence.address-was-on': '「住所の詳細を含める」（Include Address Details）はオンでした',
  'evidence.code-again': 'アクセス コードをもう一度入力',
  'evidence.code-save': '保存',
  'evidence.code-keep': 'このデバイスに保存する',
  'exams.fits': 'バッジに該当する可能性のある試験です。合格したものを選んでください：',
  'exams.add-dates': '合格日を追加',
  'exams.date-of': '{code} の合格日',
  'exams.more-chips': { other: 'ほか {count} 件' },
  'application.get': '申請書をダウンロード（PDF）',
  'application.fill': '記入して署名する',
  'application.choose-signed': '署名した PDF を選ぶ…',
  'application.tick-off': 'または、このステップにチェックを付けて自分で添付してください。',
  'application.service': '成績証明書サービスの申込書（Transcript Service）もあります',
  'application.remove-file': '削除：{name}',
  'letter.attach': 'メール リンクではファイルを送れないため、下書きで添付してください：{name}',
  'letter.attach-own': '署名した申請書を下書きに添付してください。',
  'letter.ready': '下書きを開いて確認し、自分で送信してください。',
  'letter.read': 'メールを読む',
  'letter.why': 'なぜこの宛先？',
  'letter.draft-on-page': 'PDF 付きの下書き…',
  'letter.yes-with': 'はい（PDF 付き）',
  'letter.yes-without': 'はい（PDF なし）',
  'letter.follow-up-draft': 'フォローアップを開く',
  'letter.set-up': 'メール アプリを設定する',
  'letter.what-was-sent': '送信した内容',
  'letter.gap.full-name': '氏名',
  'letter.gap.email': 'メール アドレス',
  'letter.gap.exams': '合格した試験',
  'letter.gap.evidence': '成績証明書またはバッジ',
  'letter.gap.transcript-id': '成績証明書 ID',
  'letter.gap.access-code': 'アクセス コード',
  'letter.gap.application': '申請書がまだ添付されていません。',
  'letter.copy-short': '要約をコピー',
  'ways.open-in': '開く先',
  'ways.as-file': 'ファイル',
  'ways.part.recipient': '宛先',
  'ways.part.subject': '件名',
  'ways.part.body': '本文',
  'ways.part.link': 'リンク',
  'ways.part.code': 'アクセス コード',
  'ways.draft-file.short': '下書きファイル',
  'ways.without-code': 'この下書きにアクセス コードは含まれていません。コピーして貼り付けてください。',
  'life.close-short': '終了',
  'letter.no-draft': '下書きが開かなかった',
  'life.correct-or-undo': '訂正または取り消し',
  'life.begin-again': '別の申請を始める',
  'finding.both-are-me': 'どちらも私です',
  'finding.use-name': 'その名前を使う',
  'applicant.use-name': '「{name}」を使う',
};
