import type { Dictionary } from '../dictionary';

/** All that the interface says, in Korean. */
export const ko: Dictionary = {
  'button.send': 'Send to Excelsior',
  'button.hide': '숨기기',
  'button.found': '이 페이지에서 찾았습니다',
  'button.reading': '읽는 중…',
  'button.reload': '페이지를 새로 고친 다음 다시 누르세요.',
  'button.failed': '처리하지 못했습니다. 다시 누르세요.',

  'app.name': 'Credit Courier',
  'menu.send-page': '이 페이지를 Excelsior에 보내기',
  'requests.name': '{date} 신청',
  'requests.name-again': '{date} 신청 ({number})',
  'follow-up.due-of': '후속 문의할 시기: {request}',

  // What a press on the button did
  'button.covered': '다른 요소가 이 버튼을 가리고 있습니다. 그 요소를 닫고 다시 누르세요.',
  'button.added': '추가했습니다. 아직 아무것도 보내지 않았습니다.',
  'button.updated': '신청을 업데이트했습니다. 아직 아무것도 보내지 않았습니다.',
  'button.already': '이미 신청에 있습니다',
  'button.refused.link-gone': '이 링크는 더 이상 사용할 수 없습니다. 새 공유 링크를 만들어 연 다음 다시 누르세요.',
  'button.refused.not-microsoft': '추가하지 않았습니다. Microsoft 인증 프로그램에서 발급한 배지가 아닙니다.',
  'button.refused.nothing-here': '아직 읽을 내용이 없습니다. 페이지를 모두 불러온 다음 다시 누르세요.',

  // Where the request stands
  'status.empty': '아직 증빙 자료가 없습니다',
  'status.found-here': '이 페이지에서 찾았습니다',
  'status.partial-here': '이 페이지에 빠진 정보가 있습니다',
  'status.transcript-id-missing': '성적 증명서 ID가 없습니다',
  'status.access-code-missing': '액세스 코드가 없습니다',
  'status.access-code-forgotten': '액세스 코드가 보관되지 않았습니다',
  'status.exams-missing': '선택한 시험이 없습니다',
  'status.applicant-missing': '신청인 정보가 없습니다',
  'status.application-missing': '신청서가 아직 없습니다',
  'status.ready': '보낼 준비가 되었습니다',
  'status.sent': '{date}부터 Excelsior의 답변을 기다리는 중',
  'status.follow-up-due': '후속 문의를 할 때입니다. {date}부터 답변이 없습니다',
  'status.posted': '학점이 등록되었습니다',
  'status.more-asked': 'Excelsior가 추가 정보를 요청했습니다',
  'status.declined': 'Excelsior가 신청을 거절했습니다',
  'status.closed': '종료됨',
  'status.must-mend': '아직 보낼 수 없습니다',

  // Evidence
  'preflight.link-needs-sign-in':
    '이 링크는 본인만 열 수 있습니다. 페이지를 열어 공유 링크를 만들고 그 링크를 추가하세요.',
  'preflight.action.link-needs-sign-in': '페이지 열기',
  'preflight.link-not-official': '이 링크는 Microsoft나 Credly로 연결되지 않으므로 증빙이 되지 않습니다.',
  'preflight.action.link-not-official': '삭제',
  'preflight.link-not-https': '이 링크는 https로 시작하지 않으므로 신뢰할 수 없습니다.',
  'preflight.action.link-not-https': '삭제',
  'preflight.sharing-id-missing':
    '이 링크에 공유 ID가 없어 다른 사람이 열지 못할 수 있습니다. 공유 링크 전체를 다시 복사하세요.',
  'preflight.action.sharing-id-missing': '페이지 열기',
  'preflight.transcript-id-missing': '성적 증명서 ID가 없습니다. ID 없이는 액세스 코드를 쓸 수 없습니다.',
  'preflight.action.transcript-id-missing': '성적 증명서 ID 입력',
  'preflight.placeholder-transcript-id': '성적 증명서 ID가 임시 값입니다. 실제 ID를 입력하세요.',
  'preflight.action.placeholder-transcript-id': '성적 증명서 ID 입력',
  'preflight.placeholder-badge-title': '배지 이름이 임시 값입니다. 실제 이름을 입력하세요.',
  'preflight.action.placeholder-badge-title': '배지 이름 입력',
  'preflight.issuer-unverified':
    'Microsoft가 이 배지를 발급했는지 확인하지 못했습니다. 배지 페이지를 열어 다시 추가하세요.',
  'preflight.action.issuer-unverified': '페이지 열기',
  'preflight.badge-expired':
    '이 자격 증명은 {date}에 만료되었습니다. 성적 증명서에는 합격한 시험이 남아 있으므로 성적 증명서가 더 나은 증빙 자료입니다.',
  'preflight.action.badge-expired': '내 성적 증명서 열기',
  'preflight.evidence-old': '{date}에 마지막으로 읽었습니다. 링크가 아직 작동하는지 확인하세요.',
  'preflight.action.evidence-old': '페이지 열기',

  // Access code and address details
  'preflight.access-code-forgotten': '브라우저를 닫아 액세스 코드가 보관되지 않았습니다. 다시 입력하세요.',
  'preflight.action.access-code-forgotten': '액세스 코드 입력',
  'preflight.access-code-missing': '액세스 코드가 없습니다. 코드 없이는 성적 증명서 ID를 쓸 수 없습니다.',
  'preflight.action.access-code-missing': '액세스 코드 입력',
  'preflight.placeholder-access-code': '액세스 코드가 임시 값입니다. 실제 코드를 입력하세요.',
  'preflight.action.placeholder-access-code': '액세스 코드 입력',
  'preflight.address-details-unconfirmed':
    '성적 증명서를 공유할 때 ‘상세 주소 정보 포함’(Include Address Details)을 켰나요? 켜지 않았다면 켠 상태로 다시 공유하세요.',
  'preflight.action.address-details-unconfirmed': '예, 켰습니다',

  // Exams
  'preflight.exams-not-chosen': '선택한 시험이 없어 어떤 시험의 학점을 신청하는지 Excelsior가 알 수 없습니다.',
  'preflight.action.exams-not-chosen': '시험 선택',
  'preflight.exams-not-listed': 'Microsoft의 {date} 목록에 없는 시험: {exams}.',
  'preflight.action.exams-not-listed': '시험 보기',
  'preflight.exams-only-successors':
    'Microsoft의 {date} 목록에 없는 시험: {exams}. 목록에는 이전 시험이 있습니다: {listed}.',
  'preflight.action.exams-only-successors': '시험 보기',
  'preflight.exam-outside-validity':
    '{exam} 시험의 권고는 {from}부터 {to}까지 합격한 경우에 적용됩니다. 합격일은 {date}입니다.',
  'preflight.action.exam-outside-validity': '시험 보기',
  'preflight.exam-not-nccrs':
    '{exam} 시험에 대해 확인된 권고는 {authority} 권고뿐이지만, 이 메일은 NCCRS 권고에 따라 신청합니다. 먼저 Excelsior에 문의하세요.',
  'preflight.action.exam-not-nccrs': '시험 보기',
  'preflight.exam-two-pass-dates':
    '{exam} 시험의 합격일이 {date}, {other} 두 가지로 나옵니다. 메일에는 {date} 날짜가 들어갑니다.',
  'preflight.action.exam-two-pass-dates': '시험 보기',
  'preflight.exams-not-together':
    '{exam} 시험의 학점은 다음 시험의 학점과 함께 인정되지 않습니다: {others}. 그중 하나만 선택하세요.',
  'preflight.action.exams-not-together': '시험 선택',
  'preflight.exam-pass-date-unknown':
    '{exam} 시험의 권고는 {from}부터 {to}까지 합격한 경우에 적용됩니다. 합격일이 입력되지 않았습니다.',
  'preflight.action.exam-pass-date-unknown': '시험 보기',
  'preflight.exam-two-authorities':
    '{exam} 시험에는 NCCRS 권고와 {other} 권고가 모두 있습니다. 이 메일은 NCCRS 권고에 따라서만 신청합니다.',
  'preflight.action.exam-two-authorities': '시험 보기',

  // Applicant
  'preflight.placeholder-full-name': '이름이 임시 값입니다. 실제 이름을 입력하세요.',
  'preflight.action.placeholder-full-name': '이름 입력',
  'preflight.placeholder-email': '이메일 주소가 임시 값입니다. 실제 주소를 입력하세요.',
  'preflight.action.placeholder-email': '이메일 입력',
  'preflight.placeholder-student-id': '학번이 임시 값입니다. 실제 학번을 입력하거나 비워 두세요.',
  'preflight.action.placeholder-student-id': '학번 입력',
  'preflight.holders-differ': '증빙 자료에 두 사람의 이름이 있습니다: {holder}, {other}. 본인의 증빙 자료만 보내세요.',
  'preflight.action.holders-differ': '{other} 증빙 자료 삭제',
  'preflight.name-differs':
    '증빙 자료의 이름은 {holder}, 입력한 이름은 {name}입니다. Excelsior가 본인의 것으로 확인하지 못할 수 있습니다.',
  'preflight.action.name-differs': '이름 확인',
  'preflight.legal-name-not-shown':
    '이 링크에는 법적 이름 없이 사용자 이름 {handle}만 표시됩니다. 성적 증명서의 공유 설정에서 법적 이름 표시를 켠 다음 페이지를 다시 추가하세요.',
  'preflight.action.legal-name-not-shown': '내 성적 증명서 열기',
  'preflight.name-in-other-script':
    '증빙 자료의 이름은 {holder}, 입력한 이름은 {name}입니다. 문자가 서로 달라 비교할 수 없습니다.',
  'preflight.action.name-in-other-script': '이름 확인',

  // Application
  'preflight.application-missing': '신청서가 아직 없습니다. Excelsior에는 증빙 자료와 함께 신청서가 필요합니다.',
  'preflight.action.application-missing': '신청서로 이동',

  // Sending
  'preflight.recipient-microsoft': '이 메일을 Microsoft에 보내지 마세요. 받는 사람은 {recipient}입니다.',
  'preflight.action.recipient-microsoft': 'Excelsior 주소로 되돌리기',
  'preflight.recipient-changed': '메일의 받는 사람은 {usual} 대신 직접 지정한 {recipient}입니다.',
  'preflight.action.recipient-changed': '설정 열기',

  'app.not-affiliated': 'Microsoft 및 Excelsior와 관련이 없습니다',
  'app.settings': '설정',
  'app.help': '도움말',

  'status.hint.empty': '성적 증명서나 배지 페이지를 여세요',
  'status.hint.found-here': '신청에 추가하세요',
  'status.hint.partial-here': '페이지에 없는 정보는 직접 입력할 수 있습니다',
  progress: '{total}단계 중 {done}단계 완료',

  // On this page
  'page.title': '이 페이지',
  'page.kind.learn-transcript': 'Microsoft Learn 성적 증명서',
  'page.kind.learn-credential': 'Microsoft Learn 자격 증명',
  'page.kind.credly-badge': 'Credly 배지',
  'page.kind.mcp-transcript': '성적 증명서(이전 대시보드)',
  'page.add': '신청에 추가',
  'page.adding': '읽는 중…',
  'page.in-request': '이미 신청에 있습니다',
  'page.read-on-add': '추가할 때 읽습니다',
  'page.missing.transcriptId': '이 페이지에 성적 증명서 ID가 없습니다. 여기에 입력하세요:',
  'page.missing.accessCode': '이 페이지에 액세스 코드가 없습니다. 여기에 입력하세요:',
  'page.choose.transcriptId': '이 페이지에 성적 증명서 ID가 여러 개 있습니다. 본인의 것을 선택하세요:',
  'page.choose.accessCode': '이 페이지에 액세스 코드가 여러 개 있습니다. 본인의 것을 선택하세요:',
  'page.choose.viewingPage':
    '이 페이지에 열람 페이지가 여러 개 있습니다. 본인의 성적 증명서에 해당하는 것을 선택하세요:',
  'page.reload': 'Credit Courier가 읽을 수 있도록 이 페이지를 새로 고치세요.',
  'page.incomplete': '빠진 항목을 입력하거나 선택한 뒤 다시 추가하세요.',
  'page.reload-button': '페이지 새로 고침',
  'access.withheld':
    '브라우저가 Credit Courier에 일부 공유 페이지만 읽도록 허용하므로 이 페이지가 공유 페이지인지 알 수 없습니다. 접근을 허용하거나 아래에 내용을 붙여넣으세요.',
  'access.allow': '접근 허용',

  // What to do on pages that are no evidence
  'guidance.dashboard':
    '성적 증명서(Transcript) 섹션을 열고 ‘공유 또는 다운로드’, ‘공유’를 차례로 선택하세요. 액세스 코드를 직접 정하고 ‘상세 주소 정보 포함’을 켜세요.',
  'guidance.viewing-page': '이 페이지에 성적 증명서 ID와 액세스 코드를 입력하세요. 입력하는 대로 인식합니다.',
  'guidance.mcp-site': '성적 증명서의 공유 대화 상자를 여세요. 성적 증명서 ID와 직접 정한 액세스 코드가 표시됩니다.',
  'guidance.migration-code':
    '이 페이지의 액세스 코드는 프로필을 다른 계정으로 옮기는 데 쓰입니다. 성적 증명서의 액세스 코드가 아닙니다.',
  'guidance.own-transcript':
    '이 페이지는 본인만 볼 수 있습니다. ‘Share link’(링크 공유), ‘Create link’(링크 만들기), ‘Copy link’(링크 복사)를 차례로 선택하고 그 링크를 이 브라우저에서 여세요.',
  'guidance.own-credentials':
    '이 페이지는 본인만 볼 수 있습니다. 자격 증명을 열어 ‘Share’(공유)를 선택하고 새 링크를 이 브라우저에서 여세요.',
  'guidance.learn-profile':
    '프로필에는 시험이 표시되지 않습니다. 성적 증명서를 열어 ‘Share link’(링크 공유)를 선택하고 그 링크를 이 브라우저에서 여세요.',
  'guidance.credly-profile': '이 프로필에서 배지 하나를 여세요. 배지는 하나씩 추가합니다.',
  'guidance.credly-not-microsoft': '이 페이지에서 Microsoft 인증 프로그램의 배지를 찾지 못했습니다.',
  'guidance.credly-short-link': '이 짧은 링크를 탭에서 여세요. 배지 페이지로 연결됩니다.',
  'guidance.credly-template':
    '이 페이지는 배지에 대한 일반 설명입니다. Credly에서 본인의 배지를 열고 ‘Share’(공유)를 선택한 뒤 그 링크를 사용하세요.',

  // Nothing yet
  'empty.text': '공유한 성적 증명서나 배지 페이지에서 ‘Send to Excelsior’를 누르면 여기에 증빙 자료가 표시됩니다.',
  'empty.open-transcript': '내 성적 증명서 열기',
  'paste.open': '정보 붙여넣기 또는 입력',
  'paste.label': '링크, 또는 성적 증명서 ID와 액세스 코드가 있는 텍스트를 붙여넣으세요',
  'paste.nothing': '이 텍스트에서 공유 링크나 성적 증명서 ID를 찾지 못했습니다.',
  'paste.found-link': { other: '링크 {count}개를 인식했습니다' },
  'paste.transcript-id': '성적 증명서 ID',
  'paste.access-code': '액세스 코드',
  'paste.ask': '이 내용일 수 있습니다. 맞는 것에 표시하세요.',
  'paste.bad-id': '성적 증명서 ID는 4~12자리 숫자입니다.',
  'paste.add': '추가',
  'paste.cancel': '취소',

  // Your request
  'request.title': '내 신청',
  'request.count': { other: '증빙 자료 {count}개' },
  'request.remove': '삭제',
  'request.undo': '실행 취소',
  'request.removed': '신청에서 삭제했습니다',
  'field.holder': '취득자',
  'field.link': '링크',
  'field.transcript-id': '성적 증명서 ID',
  'field.access-code': '액세스 코드',
  'field.viewing-page': '열람 페이지',
  'field.issued': '발급일',
  'field.expires': '만료일',
  'field.expired': '만료됨',
  'field.title': '배지 이름',
  'code.show': '액세스 코드 표시',
  'code.hide': '액세스 코드 숨기기',
  'code.copy': '액세스 코드 복사',
  'code.copy-here': '이 코드 복사',
  'code.copied': '액세스 코드를 복사했습니다',
  'code.masked': '액세스 코드(숨김)',
  'code.forgotten': '브라우저를 닫아 액세스 코드가 보관되지 않았습니다',
  'code.missing': '액세스 코드가 없습니다',
  'code.type': '액세스 코드 입력',
  'gap.details-unread': '시험을 읽지 못했습니다. 링크만으로도 증빙 자료가 됩니다. 시험은 아래에서 직접 추가하세요.',
  'gap.no-exams': '이 성적 증명서에는 합격한 시험이 없습니다.',
  'gap.issuer-unverified':
    'Credly가 응답하지 않아 발급 기관을 확인하지 못했습니다. 배지 페이지를 열어 다시 추가하세요.',

  // Exams
  'exams.title': '학점을 신청할 시험',
  'exams.none': '증빙 자료에 시험 이름이 아직 없습니다.',
  'exams.listed': '권고 있음',
  'exams.list-source': 'Microsoft의 {date} 목록에 NCCRS가 권고한 시험으로 올라 있습니다. 결정은 Excelsior가 합니다.',
  'exams.more': { other: '목록에 없는 시험 {count}개 더' },
  'exams.passed': '{date} 합격',
  'exams.add': '시험 추가',
  'exams.code': '시험',
  'exams.date': '합격일',
  'exams.remove': '{code} 삭제',

  // What counts
  'standing.recommended': '{authority} 권고',
  'standing.recommended.amounts': { other: '{authority} 권고: {count}학점(semester hours), {level}' },
  'standing.recommended.source': '{source}({date}). 결정은 Excelsior가 합니다.',
  'standing.amount-unknown': '학점 수는 Credit Courier의 출처에 나와 있지 않습니다.',
  'standing.possible': '가능성 있음',
  'standing.possible.about':
    '이 배지에는 시험 이름이 없습니다. 발급일에 맞는 시험은 다음과 같습니다. 합격한 시험을 추가하세요:',
  'standing.not-listed': '목록에 없음',
  'standing.predecessor': '{exam} 시험은 새로운 시험입니다. 목록에는 이전 시험만 있습니다: {listed}.',
  'standing.unknown': '알 수 없음',
  'standing.no-exam': '시험 없음',
  'standing.no-exam.why': '시험에 해당하지 않습니다.',
  'standing.unknown.exam':
    'Credit Courier의 시험 목록에 없는 시험이라 더 알 수 없습니다: {exam}. Microsoft의 2020년 8월 목록에도 없습니다.',
  'standing.unknown.title':
    '어느 시험에 해당하는지 Credit Courier의 출처에 나와 있지 않습니다. 목록에 있는 시험에 합격해 받은 것이라면 그 시험을 직접 추가하세요.',
  'standing.add-candidate': '{exam} 추가',

  'certifications.count': { other: '인증 {count}개' },

  // Pre-flight
  'preflight.title': '보내기 전 확인',
  'preflight.clear': '문제를 찾지 못했습니다.',
  'preflight.must': '반드시 수정:',
  'preflight.should': '수정 권장:',
  'preflight.note': '참고:',
  'preflight.ask': { other: 'Excelsior가 이 신청을 반려할 만한 문제가 {count}개 있습니다. 그래도 초안을 열까요?' },
  'preflight.open-anyway': '그래도 열기',
  'preflight.mend-first': '먼저 수정하기',

  // Check of a link
  'check.button': '링크 확인',
  'check.open-page': '페이지를 열어 확인',
  'check.checking': '확인 중…',
  'check.opens': '로그인 없이 열립니다. 확인: {time}.',
  'check.gone': '이 링크는 더 이상 사용할 수 없습니다. 확인: {time}. 페이지를 다시 공유한 다음 추가하세요.',
  'check.private': '이 링크를 열려면 로그인해야 합니다. 확인: {time}. 공개로 바꾸거나 페이지를 다시 공유하세요.',
  'check.unchecked': '링크를 확인하지 못했습니다({time}). 오프라인일 수 있습니다. 다시 시도하세요.',
  'check.differs': '추가한 뒤에 페이지가 바뀌었습니다. 페이지를 열어 다시 추가하세요.',

  // About you
  'applicant.title': '신청인 정보',
  'applicant.full-name': '이름',
  'applicant.email': '이메일',
  'applicant.student-id': '학번(선택 사항)',
  'applicant.use-name': '증빙 자료의 이름 사용: {name}',
  'applicant.use-legal-name': 'Excelsior에 등록된 이름을 사용하세요.',

  // Checklist
  'checklist.title': '체크리스트',
  'checklist.count': '{done}/{total}',
  'step.evidence': '증빙 자료 추가됨',
  'step.access-code': '액세스 코드 확인됨',
  'step.address-details': '‘상세 주소 정보 포함’(Include Address Details)을 켜고 성적 증명서를 공유함',
  'step.exams': '시험 선택함',
  'step.applicant': '신청인 정보 입력함',
  'step.application': '신청서를 작성하고 서명하기',
  'step.attach': '메일에 신청서 첨부하기',
  'step.send': '둘 다 Excelsior에 보내기(Microsoft에는 보내지 않기)',

  // Letter
  'letter.title': '메일',
  'letter.preview': '메일 미리 보기',
  'letter.recipient': '받는 사람',
  'letter.recipient-source': 'Microsoft의 {date} 페이지에 있는 주소입니다. 새 페이지에는 없습니다.',
  'letter.subject': '제목',
  'letter.changed-since':
    '2021년부터 Microsoft의 페이지는 ACE 학점을 안내하며, 성적 증명서 사본이 아닌 링크를 보내도록 합니다. 이 메일에는 링크가 들어갑니다.',
  'letter.draft': '메일 초안 열기',
  'letter.draft-needs-evidence': '먼저 증빙 자료를 추가하세요',
  'letter.copy': '요약 복사',
  'letter.copied': '요약을 복사했습니다',
  'letter.copied-full': '메일 전체가 클립보드에 있습니다. 초안에 붙여넣으세요.',
  'letter.copy-failed': '브라우저가 복사를 허용하지 않았습니다. 아래 텍스트를 선택해 복사하세요.',
  'letter.webmail-note':
    '웹메일로 초안을 열면 액세스 코드를 포함한 메일 전체가 웹메일 제공업체에 전달되고 브라우저 방문 기록에 남습니다.',
  'letter.step.without-exam-links': '메일 링크를 짧게 유지하기 위해 시험 페이지 링크를 뺐습니다.',
  'letter.step.exam-codes-only': '메일 링크를 짧게 유지하기 위해 시험 이름과 링크를 뺐습니다.',
  'letter.step.short':
    '메일이 너무 길어 메일 링크에 담을 수 없습니다. 초안에는 짧은 내용이 들어갑니다. 전체 메일을 복사했으니 초안에 붙여넣으세요.',
  'letter.step.shortest':
    '메일이 너무 길어 메일 링크에 담을 수 없습니다. 초안에는 시험 코드만 들어갑니다. 전체 메일을 복사했으니 초안에 붙여넣으세요.',
  'letter.did-it-open': '메일 프로그램이 열렸나요?',
  'letter.yes': '예, 보냈습니다',
  'letter.not-yet': '아직 보내지 않았습니다',
  'letter.no': '아니요',
  'ways.more': '다른 보내기 방법',
  'letter.print': '인쇄 또는 PDF로 저장',

  // Application
  'application.about':
    '양식을 다운로드해 브라우저의 PDF 뷰어에서 작성하고 서명하세요. 저장한 파일을 여기서 선택하면 그대로 첨부됩니다.',
  'application.form.application': '신청서 양식(Application)',
  'application.form.application.about': 'Excelsior에 시험 평가를 요청하는 양식입니다.',
  'application.form.transcript-service': '성적 증명서 서비스 양식(Transcript Service)',
  'application.form.transcript-service.about': '권고 내역을 담은 성적 증명서의 보관을 NCCRS에 요청하는 양식입니다.',
  'application.from': 'Microsoft의 {date} 페이지에 링크됨.',
  'application.label': '신청서(PDF)',
  'application.choose': '작성한 PDF 선택',
  'application.drop': '또는 여기에 끌어 놓기',
  'application.chosen': '{name}, {size}',
  'application.replace': '다른 파일 선택',
  'application.remove': '신청서 삭제',
  'application.on-page': '작성한 PDF 선택…',
  'application.checking': '파일 확인 중…',
  'application.privacy':
    '이 메일에는 사회 보장 번호나 생년월일을 절대 적지 마세요. 신청서 양식에서는 이를 요구할 수 있습니다.',
  'application.refused.empty': '빈 파일입니다. 양식을 다시 저장한 다음 선택하세요.',
  'application.refused.too-large': '파일이 10MB보다 큽니다. 스캔한 페이지를 빼고 양식을 새로 저장하세요.',
  'application.refused.unreadable': '파일을 읽지 못했습니다. 옮겨졌을 수 있습니다. 다시 선택하세요.',
  'application.refused.not-a-pdf': 'PDF가 아닙니다. 작성한 양식을 선택하세요.',
  'application.finding.cut-short': '이 PDF는 온전하지 않을 수 있습니다. 열어서 확인하세요.',
  'application.finding.locked': '이 PDF는 보호되어 있습니다. Excelsior에서 열지 못할 수 있습니다.',
  'application.finding.lock-not-checked': '이 PDF가 보호되어 있는지 확인하지 못했습니다. 열어서 확인하세요.',
  'application.refused.not-kept': '브라우저가 이 파일을 저장하지 못했습니다. 여유 공간을 확보한 다음 다시 선택하세요.',

  // What changed since 2020
  'changes.title': '2020년 이후 달라진 점({date} 기준)',
  'changes.ace': 'Microsoft의 페이지는 이제 NCCRS 대신 ACE 학점을 안내합니다.',
  'changes.links': '성적 증명서 사본이 아닌 링크를 요청합니다.',
  'changes.dashboard':
    '대시보드가 Microsoft Learn 프로필로 옮겨졌습니다. 이전 성적 증명서에는 ID와 코드가, 새 성적 증명서에는 링크가 있습니다.',
  'changes.recipient': 'Excelsior의 주소는 2020년 페이지에서만 찾을 수 있었습니다. 보내기 전에 Excelsior에 문의하세요.',
  'changes.sources': '정보의 출처',

  // Trouble
  'error.set-aside': '저장된 데이터를 읽지 못했습니다. 사본을 보관하고 빈 신청을 만들었습니다.',
  'error.settings-set-aside': '일부 설정을 읽지 못해 기본값을 사용합니다. 이전 설정의 사본을 보관했습니다.',
  'error.set-aside-copy': '저장된 데이터 복사',
  'error.set-aside-copied': '저장된 데이터를 복사했습니다',
  'error.dismiss': '닫기',
  'error.not-saved': '마지막 변경 내용을 저장하지 못했습니다. 기기에 여유 공간이 있는지 확인하고 다시 시도하세요.',

  'help.title': '도움말',
  'help.questions': '자주 묻는 질문',
  'help.source': '{source}, {date}',

  'help.access-code.question': '액세스 코드란 무엇인가요?',
  'help.access-code.answer':
    '이전 대시보드에서 성적 증명서를 공유할 때 직접 정한 코드입니다. 성적 증명서 ID와 함께 사용하면 성적 증명서가 열립니다. Learn의 성적 증명서에는 둘 다 없으며 공유 링크가 증빙 자료가 됩니다. mcp.microsoft.com에서 프로필을 다른 계정으로 옮길 때 쓰는 코드는 다른 코드이므로 절대 보내지 마세요.',
  'help.account.question': '어떤 계정으로 로그인하나요?',
  'help.account.answer':
    '인증이 등록된 Microsoft 계정으로 로그인합니다. 회사 계정일 수도 있고 개인 계정일 수도 있습니다. Learn의 성적 증명서가 비어 있으면 먼저 인증 프로필을 Learn에 연결하세요.',
  'help.services.question': '세 가지 서비스 중 어느 것을 이용해야 하나요?',
  'help.services.answer':
    '이름이 비슷한 서비스가 세 가지 있습니다. 이 신청서와 관련된 것은 NCCRS의 성적 증명서 서비스(Transcript Service)입니다. OneTranscript는 다른 서비스이며 재학생이나 졸업생은 대상이 아닙니다. 재학 중이라면 학점 인정 심사(credit evaluation)를 요청하세요.',
  'help.exams.question': '어떤 시험이 몇 학점으로 인정되나요?',
  'help.exams.answer':
    'Microsoft의 2020년 8월 목록에는 NCCRS가 학점을 권고한 시험이 아홉 가지 있습니다: AZ-100, AZ-101, AZ-103, AZ-200, AZ-201, AZ-203, AZ-300, AZ-301, AZ-400. NCCRS는 AZ-102에도 학점을 권고했습니다. 출처에 학점 수(semester hours)가 나와 있는 것은 AZ-102뿐입니다. 권고는 유효 기간 중에 합격한 경우에만 적용되며, 결정은 Excelsior가 합니다.',
  'help.badge.question': '배지에 시험 이름이 없습니다. 어떻게 하나요?',
  'help.badge.answer':
    '인증 배지 하나가 여러 시험에 해당할 수 있습니다. Credit Courier가 발급일에 맞는 시험을 보여 주면 합격한 시험을 선택하세요.',
  'help.expired.question': '인증이 만료되었거나 폐지되었습니다. 그래도 인정되나요?',
  'help.expired.answer': '합격한 시험은 성적 증명서에 남습니다. 배지보다는 성적 증명서를 보내세요.',
  'help.link.question': '왜 PDF나 스크린샷이 아니라 링크인가요?',
  'help.link.answer':
    'Excelsior는 비공식 사본을 반려합니다. 2021년부터 Microsoft의 페이지는 성적 증명서 사본이 아니라 확인할 수 있는 링크를 요청합니다. 링크는 로그인 없이 열려야 합니다. ‘users/me’가 들어 있는 링크는 본인에게만 열립니다.',
  'help.identity.question': 'Excelsior는 본인임을 어떻게 확인하나요?',
  'help.identity.answer':
    'Excelsior의 최신 규정은 학생 신원 확인 정보를 두 가지 요구합니다. 성적 증명서에 이름과 주소를 표시하고 Excelsior에 등록된 이름을 사용하세요.',
  'help.recipient.question': '메일은 어디로 보내나요?',
  'help.recipient.answer':
    'Microsoft의 {date} 페이지에 있는 주소로 보냅니다. 다른 곳에서는 이 주소를 찾지 못했으므로 먼저 Excelsior에 문의하세요. 주소는 설정에서 바꿀 수 있습니다. Microsoft에는 절대 보내지 마세요. Microsoft는 학점을 다루지 않습니다.',
  'help.authorities.question': 'NCCRS인가요, ACE인가요?',
  'help.authorities.answer':
    'NCCRS와 ACE는 대학 밖에서 배운 것에 대학 학점을 권고하는 미국의 두 기관입니다. 한 시험의 학점은 둘 중 한 곳의 권고에 따르며 두 곳 모두에 따르지는 않습니다. Microsoft의 페이지는 이제 NCCRS 대신 ACE를 안내합니다.',
  'help.no-draft.question': '초안이 열리지 않거나 내용이 잘립니다',
  'help.no-draft.answer':
    '메일 링크를 열지 못하거나 긴 링크를 자르는 메일 프로그램이 있습니다. ‘다른 보내기 방법’에서 초안 파일, 웹메일, 메일 복사 중 하나를 선택하세요.',
  'help.no-answer.question': '보냈는데 답변이 없습니다',
  'help.no-answer.answer':
    '팝업에서 보냈다고 표시하세요. 그러면 Credit Courier가 문의할 때가 되었음을 보여 주고 후속 문의 메일을 작성합니다. 기다리는 기간은 저희가 정한 것이며 설정에서 바꿀 수 있습니다.',

  // Report
  'page.report': '이 페이지가 인식되지 않았다고 알리기',
  'help.report': '인식되지 않은 페이지 알리기',
  'help.report.about':
    '페이지를 선택하세요. Credit Courier가 페이지에 있는 레이블과 주소의 형식에 대한 설명을 만듭니다. ID, 코드, 이름은 담지 않습니다. 설명을 읽은 뒤에 복사할 수 있으며 아무것도 보내지 않습니다.',
  'help.report.none': '해당하는 페이지가 열려 있지 않습니다. 다른 탭에서 연 다음 여기로 돌아오세요.',
  'help.report.pages': '열린 페이지',
  'help.report.describe': '이 페이지 설명하기',
  'help.report.description': '개인 정보가 없는 설명',
  'help.report.copy': '보고 내용 복사',
  'help.report.copied': '보고 내용을 복사했습니다. 아무것도 보내지 않았습니다. 알리려는 곳에 붙여넣으세요.',

  // Requests side by side
  'requests.title': '내 신청 목록',
  'requests.start': '다른 신청 시작',
  'requests.show': '표시',
  'requests.shown': '표시 중',
  'requests.remove': '이 신청 삭제',
  'requests.removed': '신청을 삭제했습니다',
  'requests.stage.preparing': '준비 중',
  'requests.stage.sent': '보냄',
  'requests.stage.posted': '학점 등록됨',
  'requests.stage.more-asked': '추가 정보 필요',
  'requests.stage.declined': '거절됨',
  'requests.stage.closed': '종료됨',
  'requests.due': '후속 문의할 시기',

  // What happened
  'life.title': '진행 내역',
  'life.sent': 'Excelsior에 보냄',
  'life.sent.channel': 'Excelsior에 보냄({channel})',
  'life.followed-up': '후속 문의함',
  'life.answered.posted': '학점이 등록됨',
  'life.answered.more-asked': 'Excelsior가 추가 정보를 요청함',
  'life.answered.declined': 'Excelsior가 신청을 거절함',
  'life.closed': '종료됨',
  'life.credits': { other: '{exam}: {count}학점' },
  'life.undo': '마지막 단계 취소',
  'life.undone': '마지막 단계를 취소했습니다',
  'life.noted': '기록했습니다',
  'life.next': '그 뒤 어떻게 되었나요?',
  'life.answer.posted': '학점이 등록됨',
  'life.answer.more-asked': '추가 정보를 요청받음',
  'life.answer.declined': '거절됨',
  'life.follow-up-sent': '후속 문의함',
  'life.sent-again': '다시 보냄',
  'life.close': '이 신청 종료',
  'life.correct': '날짜 변경',
  'life.correct-letter': '날짜 또는 보낸 방법 변경',
  'life.day': '날짜',
  'life.way': '보낸 방법',
  'life.way.unsaid': '기록 없음',
  'life.day-refused': '{from}부터 {to}까지의 날짜를 선택하세요.',
  'life.credits-about':
    '시험마다 Excelsior의 성적 증명서에 표시된 학점 수를 입력하세요. 등록되지 않은 것은 비워 두세요.',
  'life.note': '나를 위한 메모(선택 사항)',
  'life.save': '저장',
  'life.cancel': '취소',
  'life.more-asked-help': '요청받은 것을 이 신청에 추가한 다음 다시 보내세요.',
  'life.stop-sharing': '학점이 등록되었으므로 성적 증명서를 더 이상 공유할 필요가 없습니다. 공유를 중지할 수 있습니다:',
  'life.stop-sharing.learn': 'Microsoft Learn에서 내 성적 증명서 열기',
  'life.stop-sharing.dashboard': '인증 대시보드 열기',
  'life.stop-sharing.credly': 'Credly에서 내 배지 열기',

  // Follow-up
  'follow-up.due': '{date}부터 답변이 없습니다. 문의할 때입니다.',
  'follow-up.waiting': '답변이 없으면 Credit Courier가 {date}에 알려 드립니다.',
  'follow-up.our-default':
    '이 대기 기간은 Credit Courier가 제안한 것이며 Excelsior는 기간을 밝히지 않습니다. 바꿀 수 있습니다.',
  'follow-up.write': '후속 문의 쓰기',
  'follow-up.title': '후속 문의 메일',
  'follow-up.calendar': '캘린더에 추가(.ics)',
  'follow-up.calendar-file': '.ics 파일을 열면 이 날짜가 캘린더에 추가됩니다.',
  'follow-up.calendar-saved': '캘린더 파일을 저장했습니다. 파일을 열면 그날이 캘린더에 추가됩니다.',
  'follow-up.calendar-event': 'Excelsior 학점 신청 후속 문의',
  'follow-up.calendar-about': '{date}에 보냄. Credit Courier를 열고 ‘후속 문의 쓰기’를 선택하세요.',
  'follow-up.on-page': '후속 문의…',

  // Record of what was sent
  'record.title': '보낸 내용',
  'record.sent': '보낸 시각',
  'record.channel': '보낸 방법',
  'record.recipient': '받는 사람',
  'record.subject': '제목',
  'record.exams': '시험',
  'record.links': '증빙 자료',
  'record.application': '신청서',
  'record.letter': '메일(액세스 코드 제외)',
  'record.not-kept': '내용은 기록되지 않았습니다.',
  'record.save': '이 기록 저장(.txt)',
  'record.saved': '기록을 저장했습니다',
  'channel.mailto': '메일 프로그램',
  'channel.draft-file': '초안 파일',
  'channel.gmail': 'Gmail',
  'channel.outlook-work': 'Outlook(회사 또는 학교)',
  'channel.outlook-com': 'Outlook.com',
  'channel.yahoo': 'Yahoo Mail',
  'channel.clipboard': '복사하여 붙여넣기',
  'channel.other': '다른 방법',

  'options.title': '설정',
  'options.saved': '저장했습니다',
  'options.on-device': '여기에 있는 모든 내용은 이 브라우저를 벗어나지 않습니다.',

  'options.sending': '보내기',
  'options.recipient': '받는 사람',
  'options.recipient.source': 'Microsoft의 {date} 페이지에 있는 Excelsior의 주소입니다.',
  'options.recipient.changed':
    '메일의 받는 사람은 {usual} 대신 {recipient}입니다. Credit Courier의 출처에 있는 Excelsior 주소는 {usual}뿐입니다. Excelsior가 안내한 경우에만 바꾸세요.',
  'options.recipient.reset': 'Excelsior 주소로 되돌리기',
  'options.recipient.invalid': '이메일 주소가 온전하지 않습니다. 받는 사람은 그대로 {recipient}입니다.',
  'options.recipient.microsoft':
    '메일을 Microsoft에 보내지 마세요. Microsoft는 학점을 다루지 않습니다. 받는 사람은 그대로 {recipient}입니다.',
  'options.channel': '선호하는 보내기 방법',
  'options.channel.last-used': '마지막으로 사용한 방법',
  'options.channel.mailto': '메일 프로그램',
  'options.channel.draft-file': '초안 파일(.eml)',
  'options.channel.clipboard': '복사',
  'options.closing-line': '메일의 맺음말',

  'options.pages': '공유 페이지',
  'options.button': '‘Send to Excelsior’ 버튼 표시',
  'options.button.learn': 'Microsoft Learn에서',
  'options.button.credly': 'Credly에서',
  'options.button.dashboard': '이전 대시보드에서',
  'options.context-menu': '컨텍스트 메뉴에 ‘이 페이지를 Excelsior에 보내기’ 표시',

  'options.follow-up': '후속 문의',
  'options.follow-up-days': '후속 문의까지의 기간(영업일)',
  'options.follow-up-days.about':
    '월요일부터 금요일까지 셉니다. 공휴일은 반영되지 않습니다. Credit Courier는 {days}일을 제안하며 Excelsior는 기간을 밝히지 않습니다.',
  'options.follow-up-days.invalid': '1~90 사이의 숫자를 입력하세요. 지금도 {days}일입니다.',
  'options.notify': '후속 문의할 때가 되면 알림 받기',
  'options.notify.refused': '브라우저가 알림을 허용하지 않습니다. 대신 도구 모음 아이콘에 표시됩니다.',

  'options.privacy': '개인 정보',
  'options.keep-codes': '이 기기에 액세스 코드 보관',
  'options.keep-codes.about':
    '끔: 브라우저를 닫으면 액세스 코드가 보관되지 않습니다. 켬: 끌 때까지 액세스 코드가 암호화되지 않은 채 이 브라우저의 저장소에 보관됩니다.',

  'options.appearance': '모양',
  'options.theme': '테마',
  'options.theme.auto': '브라우저 설정 따름',
  'options.theme.light': '밝게',
  'options.theme.dark': '어둡게',
  'options.language': '언어',
  'options.language.auto': '브라우저 설정 따름',

  // Your data
  'data.title': '내 데이터',
  'data.about': '모두 이 브라우저에만 있습니다.',
  'data.requests': { other: '신청 {count}건(가장 오래된 것: {date})' },
  'data.requests.where': '증빙 자료, 시험, 이름, 이메일, 학번, 초안 기록, 보낸 내용. 지울 때까지 이 기기에 보관됩니다.',
  'data.codes': { other: '액세스 코드 {count}개' },
  'data.codes.memory': '브라우저를 닫을 때까지 메모리에만 있습니다.',
  'data.codes.device': '설정을 켰으므로 이 기기에 보관됩니다.',
  'data.application': { other: '신청서(PDF) {count}개' },
  'data.application.where': '보낸 뒤 브라우저를 다시 시작하거나 직접 삭제할 때까지 이 기기에 보관됩니다.',
  'data.settings': '설정',
  'data.settings.where': '이 기기에 보관됩니다. 동기화되지 않습니다.',
  'data.export': '내 데이터 내보내기',
  'data.export-csv': '표로 내보내기(.csv)',
  'data.with-codes': '액세스 코드 포함',
  'data.with-applications': '신청서 포함',
  'data.exported': '데이터를 파일로 저장했습니다.',
  'data.exported.left-out': {
    other: '파일 크기가 최대 30MB이므로 신청서 {count}개를 빼고 데이터를 저장했습니다. 해당 PDF는 직접 보관하세요.',
  },
  'data.export-failed': '데이터를 내보내지 못했습니다. Credit Courier의 다른 페이지를 닫고 다시 시도하세요.',
  'data.import': '가져오기…',
  'data.import.label': '가져올 파일',
  'data.import.preview': '이 파일은 {date}에 내보낸 것입니다.',
  'data.import.requests': { other: '신청 {count}건' },
  'data.import.already': { other: '그중 {count}건은 이미 여기에 있습니다' },
  'data.import.items': { other: '증빙 자료 {count}개' },
  'data.import.codes': { other: '액세스 코드 {count}개' },
  'data.import.applications': { other: '신청서 {count}개' },
  'data.import.left-out': '파일에서 읽지 못해 그대로 두는 설정: {settings}.',
  'data.import.merge': '지금 데이터에 추가',
  'data.import.replace': '지금 데이터 바꾸기',
  'data.import.recipient':
    '파일에 있는 받는 사람도 사용해 메일을 {recipient} 주소로 보냅니다. Credit Courier의 출처에 있는 주소는 {usual}뿐입니다. Excelsior가 안내한 경우에만 동의하세요.',
  'data.import.cancel': '취소',
  'data.import.reading': '파일 읽는 중…',
  'data.imported': '가져왔습니다',
  'data.import-undone': '가져오기를 취소했습니다',
  'data.import.undo': '가져오기 취소',
  'data.import.refused.too-large':
    '파일이 30MB보다 큽니다. 바뀐 것은 없습니다. Credit Courier에서 내보낸 파일을 선택하세요.',
  'data.import.refused.unreadable': '파일을 읽지 못했습니다. 바뀐 것은 없습니다. 옮겨졌을 수 있으니 다시 선택하세요.',
  'data.import.refused.not-json':
    '파일이 손상되었거나 Credit Courier에서 내보낸 파일이 아닙니다. 바뀐 것은 없습니다. ‘내 데이터 내보내기’로 저장한 파일을 선택하세요.',
  'data.import.refused.foreign': 'Credit Courier에서 내보낸 파일이 아닙니다. 바뀐 것은 없습니다.',
  'data.import.refused.newer':
    '더 새로운 버전에서 만든 파일입니다. 바뀐 것은 없습니다. Credit Courier를 업데이트한 다음 가져오세요.',
  'data.import.refused.damaged':
    '파일의 일부가 손상되었습니다. 바뀐 것은 없습니다. 다시 내보내거나 이전 파일을 사용하세요.',
  'data.import.no-undo': '이 가져오기는 너무 커서 나중에 취소할 수 없습니다. 만약을 위해 먼저 데이터를 내보내세요.',
  'data.import.failed': '파일을 가져오지 못했습니다. 바뀐 것은 없습니다. 여유 공간을 확보한 다음 다시 시도하세요.',
  'data.erase': '모두 지우기',
  'data.erase.ask': '이 브라우저에서 신청, 신청서, 액세스 코드, 설정을 모두 지울까요? 되돌릴 수 없습니다.',
  'data.erase.yes': '지우기',
  'data.erase.no': '모두 유지',
  'data.erased': '모두 지웠습니다.',
  'data.erase-failed': '일부를 지우지 못했습니다. Credit Courier의 다른 페이지를 닫고 다시 지우세요.',

  'welcome.title': '인증 페이지가 학점 신청이 됩니다',
  'welcome.about':
    'Credit Courier는 공유된 Microsoft 성적 증명서나 배지를 바탕으로 Excelsior University에 보낼 학점 인정 신청을 빠짐없이 준비합니다.',
  'welcome.steps': '세 단계',
  'welcome.step.open': '페이지 열기',
  'welcome.step.open.about': 'Microsoft Learn, Credly 또는 이전 대시보드에서 공유한 성적 증명서나 배지를 엽니다.',
  'welcome.step.press': '‘Send to Excelsior’ 누르기',
  'welcome.step.press.about': '페이지에 나타나는 버튼입니다. 누르면 증빙 자료가 신청에 추가됩니다.',
  'welcome.step.send': '확인하고 보내기',
  'welcome.step.send.about': '사용하시는 메일 프로그램에 메일이 초안으로 열립니다. ‘보내기’는 직접 누릅니다.',
  'welcome.try': '샘플 페이지에서 사용해 보기',
  'welcome.reads': '무엇을 어디서 읽나요',
  'welcome.reads.about':
    '이 사이트들의 공유 페이지에서만 작동합니다. 버튼을 누르거나 팝업을 열기 전까지는 증빙 자료가 있는지만 살펴봅니다.',
  'welcome.reads.learn': '프로필과 공유된 성적 증명서 및 자격 증명',
  'welcome.reads.credly': '배지와 배지로 이어지는 프로필',
  'welcome.reads.mcp': '이전 성적 증명서 사이트',
  'welcome.reads.dashboard': '이전 인증 대시보드',
  'welcome.sends': '자동으로 보내지는 것은 없습니다',
  'welcome.sends.about':
    '서버도 계정도 없습니다. 추가한 내용은 이 브라우저에 남고, 액세스 코드는 설정을 바꾸지 않는 한 메모리에만 있습니다. 메일은 직접 보낼 때만 나갑니다.',
  'welcome.pin': '잘 보이는 곳에 두기',
  'welcome.pin.about':
    '도구 모음에서 퍼즐 모양 아이콘(확장 프로그램)을 클릭해 Credit Courier를 고정하세요. 단축키(보통 Alt+Shift+C)로도 열 수 있습니다.',

  // Sample page
  'sample.mark': '샘플',
  'sample.title': '사용해 볼 수 있는 샘플 페이지',
  'sample.about':
    '사람, 링크, 시험 날짜는 지어낸 것입니다. 여기서는 아무것도 저장되지 않으며 신청에 추가되는 것도 없습니다.',
  'sample.press': '이 창 아래쪽에 있는 ‘Send to Excelsior’를 누르세요.',
  'sample.pressed': '페이지를 읽었습니다. 팝업에는 다음과 같이 표시됩니다:',
  'sample.page': '샘플 페이지',
  'sample.result': '팝업에 표시되는 내용',
  'sample.draft-about': '초안의 받는 사람이 비어 있어 실수로 보낼 수 없습니다.',
  'sample.no-recipient': '샘플에서는 비어 있음',
  'sample.again': '처음부터 다시',
  'sample.back': '환영 페이지로 돌아가기',

  'letter.no-help':
    '메일 프로그램이 열리지 않았습니다. 아래의 다른 방법을 사용하거나 다음 위치에서 메일 프로그램을 설정하세요:',
  'letter.no-help.windows': 'Windows: 설정 → 앱 → 기본 앱 → ‘mailto’ 검색',
  'letter.no-help.macos': 'macOS: Mail → 설정 → 일반 → 기본 메일 앱 선택',
  'letter.no-help.linux': 'Linux(GNOME): 설정 → 앱 → 기본 앱 → 메일',
  'letter.no-help.chrome':
    'Chrome에서 웹메일 사용: 웹메일을 연 다음 설정 → 개인 정보 보호 및 보안 → 사이트 설정 → 추가 권한 → 프로토콜 핸들러. Edge에서는 설정에서 ‘프로토콜’ 검색',
  'letter.no-help.firefox': 'Firefox: 설정 → 다운로드(153 이전 버전: 일반) → 파일 및 애플리케이션 → mailto',

  // Ways to send
  'ways.title': '보내기 방법',
  'ways.mailto': '메일 프로그램',
  'ways.mailto.about': '이 컴퓨터의 메일 프로그램에서 초안을 엽니다. 신청서는 거기서 직접 첨부하세요.',
  'ways.draft-file': '초안 파일(.eml)',
  'ways.draft-file.about':
    '메일에 신청서를 첨부한 파일입니다. Thunderbird와 Windows용 클래식 Outlook에서는 초안으로 열립니다. Apple Mail과 Mac용 Outlook에서는 받은 메시지로 표시되므로 거기서 메일 내용을 새 메시지로 복사하세요.',
  'ways.draft-file.save': '초안 파일 다운로드(.eml)',
  'ways.draft-file.building': '{percent}% 완료',
  'ways.draft-file.saved': '초안 파일을 저장했습니다. 메일 프로그램에서 여세요.',
  'ways.draft-file.failed': '신청서를 읽지 못했습니다. 파일을 다시 선택하세요.',
  'ways.draft-file.on-page': '초안 파일 다운로드…',
  'ways.webmail': '웹메일',
  'ways.webmail.about':
    '새 탭에서 초안을 엽니다. 링크가 방문 기록에 남으므로 액세스 코드는 넣지 않습니다. 코드를 복사해 초안에 붙여넣으세요.',
  'ways.clipboard': '복사',
  'ways.clipboard.about': '전체를 복사하거나 부분별로 복사합니다.',
  'ways.copy.recipient': '받는 사람 복사',
  'ways.copy.subject': '제목 복사',
  'ways.copy.body': '메일 내용 복사',
  'ways.copy.link': '링크 복사',
  'ways.copied.recipient': '받는 사람을 복사했습니다',
  'ways.copied.subject': '제목을 복사했습니다',
  'ways.copied.body': '메일 내용을 복사했습니다',
  'ways.copied.link': '링크를 복사했습니다',

  // Sources
  'sources.title': '출처',
  'sources.about': 'Credit Courier가 보여 주는 모든 규칙과 사실의 출처, 날짜, 확실성입니다.',
  'sources.rules': '규칙',
  'sources.recommendations': '학점 권고',
  'sources.exams': '시험',
  'sources.certifications': '인증별 시험',
  'sources.successions': '다른 시험을 대체한 시험',
  'sources.periods': '시험에 합격할 수 있었던 기간',
  'sources.confidence': '신뢰도:',
  'sources.confidence.high': '신뢰도: 높음',
  'sources.confidence.medium-high': '신뢰도: 비교적 높음',
  'sources.confidence.medium': '신뢰도: 중간',
  'sources.confidence.our-own': 'Credit Courier 자체 규칙',
  'sources.status': '상태:',
};
