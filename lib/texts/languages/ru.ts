import type { Dictionary } from '../dictionary';

/** All that the interface says, in Russian. */
export const ru: Dictionary = {
  'button.send': 'Send to Excelsior',
  'button.hide': 'Скрыть',
  'button.found': 'Найдено на этой странице',
  'button.reading': 'Чтение…',
  'button.reload': 'Обновите эту страницу и нажмите ещё раз.',
  'button.failed': 'Не получилось. Нажмите ещё раз.',

  'app.name': 'Credit Courier',
  'menu.send-page': 'Отправить эту страницу в Excelsior',
  'requests.name': 'Запрос от {date}',
  'requests.name-again': 'Запрос от {date} ({number})',
  'follow-up.due-of': 'Пора напомнить: {request}',

  // What a press on the button did
  'button.covered': 'Эту кнопку что-то закрывает. Уберите это и нажмите ещё раз.',
  'button.added': 'Добавлено. Пока ничего не отправлено.',
  'button.updated': 'Обновлено в вашем запросе. Пока ничего не отправлено.',
  'button.already': 'Уже в вашем запросе',
  'button.refused.link-gone':
    'Эта ссылка больше не открывается. Создайте новую ссылку общего доступа, откройте её и нажмите ещё раз.',
  'button.refused.not-microsoft': 'Не добавлено: этот значок выдан не программой сертификации Microsoft.',
  'button.refused.nothing-here':
    'Здесь пока нечего читать. Дождитесь, пока страница загрузится полностью, и нажмите ещё раз.',

  // Where the request stands
  'status.empty': 'Подтверждений пока нет',
  'status.found-here': 'Найдено на этой странице',
  'status.partial-here': 'На этой странице не хватает данных',
  'status.transcript-id-missing': 'Нет ID выписки',
  'status.access-code-missing': 'Нет кода доступа',
  'status.access-code-forgotten': 'Код доступа не сохранился',
  'status.exams-missing': 'Экзамен не выбран',
  'status.applicant-missing': 'Не хватает ваших данных',
  'status.application-missing': 'Не хватает заявки',
  'status.ready': 'Готово к отправке',
  'status.sent': 'Ждём ответа Excelsior с {date}',
  'status.follow-up-due': 'Пора напомнить: ответа нет с {date}',
  'status.posted': 'Зачётные единицы начислены',
  'status.more-asked': 'Excelsior просит дополнить запрос',
  'status.declined': 'Excelsior отказал',
  'status.closed': 'Запрос закрыт',
  'status.must-mend': 'Пока не готово',

  // Evidence
  'preflight.link-needs-sign-in':
    'Эту ссылку можете открыть только вы. Создайте на той же странице ссылку общего доступа и добавьте её.',
  'preflight.action.link-needs-sign-in': 'Открыть страницу',
  'preflight.link-not-official': 'Эта ссылка ведёт не на Microsoft и не на Credly, поэтому ничего не подтверждает.',
  'preflight.action.link-not-official': 'Удалить',
  'preflight.link-not-https': 'Эта ссылка не начинается с https, поэтому ей нельзя доверять.',
  'preflight.action.link-not-https': 'Удалить',
  'preflight.sharing-id-missing':
    'В этой ссылке на квалификацию нет ID общего доступа (sharing ID), и у других она может не открыться. Скопируйте ссылку общего доступа ещё раз целиком.',
  'preflight.action.sharing-id-missing': 'Открыть страницу',
  'preflight.transcript-id-missing': 'Нет ID выписки. Без него код доступа ничего не откроет.',
  'preflight.action.transcript-id-missing': 'Ввести ID выписки',
  'preflight.placeholder-transcript-id': 'Вместо ID выписки стоит заглушка. Введите настоящий ID.',
  'preflight.action.placeholder-transcript-id': 'Ввести ID выписки',
  'preflight.placeholder-badge-title': 'Вместо названия значка стоит заглушка. Введите настоящее название.',
  'preflight.action.placeholder-badge-title': 'Ввести название',
  'preflight.issuer-unverified':
    'Не проверено, что этот значок выдан Microsoft. Откройте его страницу и добавьте её ещё раз.',
  'preflight.action.issuer-unverified': 'Открыть страницу',
  'preflight.badge-expired':
    'Срок этой квалификации истёк {date}, но сданные экзамены остаются в выписке, поэтому выписка подойдёт лучше.',
  'preflight.action.badge-expired': 'Открыть мою выписку',
  'preflight.evidence-old': 'Прочитано {date} со страницы подтверждения. Проверьте, что она ещё открывается.',
  'preflight.action.evidence-old': 'Открыть страницу',

  // Access code and address details
  'preflight.access-code-forgotten': 'Код доступа не сохранился после закрытия браузера. Введите его ещё раз.',
  'preflight.action.access-code-forgotten': 'Ввести код доступа',
  'preflight.access-code-missing': 'Нет кода доступа. Без него ID выписки ничего не откроет.',
  'preflight.action.access-code-missing': 'Ввести код доступа',
  'preflight.placeholder-access-code': 'Вместо кода доступа стоит заглушка. Введите настоящий код.',
  'preflight.action.placeholder-access-code': 'Ввести код доступа',
  'preflight.address-details-unconfirmed':
    'Был ли включён параметр «Включить данные адреса», когда вы делились выпиской? Если нет, включите его и поделитесь ею ещё раз.',
  'preflight.action.address-details-unconfirmed': 'Да, был включён',

  // Exams
  'preflight.exams-not-chosen': 'Экзамен не выбран, и Excelsior не увидит, за что вы просите зачётные единицы.',
  'preflight.action.exams-not-chosen': 'Выбрать экзамены',
  'preflight.exams-not-listed': 'В списке Microsoft от {date} нет {exams}.',
  'preflight.action.exams-not-listed': 'Посмотреть экзамены',
  'preflight.exams-only-successors': 'В списке Microsoft от {date} есть {listed}, но нет более новых {exams}.',
  'preflight.action.exams-only-successors': 'Посмотреть экзамены',
  'preflight.exam-outside-validity':
    'Рекомендация для {exam} относится к экзаменам, сданным с {from} по {to}, а ваш сдан {date}, вне этого срока.',
  'preflight.action.exam-outside-validity': 'Посмотреть экзамены',
  'preflight.exam-not-nccrs':
    'Для {exam} нам известна только рекомендация {authority}, а это письмо опирается на NCCRS. Сначала уточните у Excelsior.',
  'preflight.action.exam-not-nccrs': 'Посмотреть экзамены',
  'preflight.exam-two-pass-dates': 'Для {exam} указаны две даты сдачи: {date} и {other}; в письме стоит первая.',
  'preflight.action.exam-two-pass-dates': 'Посмотреть экзамены',
  'preflight.exams-not-together': '{exam} не засчитывают вместе с {others}. Просите зачесть что-то одно.',
  'preflight.action.exams-not-together': 'Выбрать экзамены',
  'preflight.exam-pass-date-unknown':
    'Рекомендация для {exam} относится к экзаменам, сданным с {from} по {to}, а дата сдачи вашего неизвестна.',
  'preflight.action.exam-pass-date-unknown': 'Посмотреть экзамены',
  'preflight.exam-two-authorities':
    'Для {exam} есть рекомендации NCCRS и {other}. Это письмо опирается только на NCCRS.',
  'preflight.action.exam-two-authorities': 'Посмотреть экзамены',

  // Applicant
  'preflight.placeholder-full-name': 'Вместо вашего имени стоит заглушка. Введите настоящее имя.',
  'preflight.action.placeholder-full-name': 'Ввести имя',
  'preflight.placeholder-email': 'Вместо вашего адреса электронной почты стоит заглушка. Введите настоящий адрес.',
  'preflight.action.placeholder-email': 'Ввести адрес',
  'preflight.placeholder-student-id':
    'Вместо вашего номера студента стоит заглушка. Введите настоящий или оставьте поле пустым.',
  'preflight.action.placeholder-student-id': 'Ввести номер студента',
  'preflight.holders-differ': 'В подтверждениях указаны два человека: {holder} и {other}. Отправляйте только свои.',
  'preflight.action.holders-differ': 'Удалить всё на имя {other}',
  'preflight.name-differs':
    'В подтверждении указано имя {holder}, а здесь — {name}. Excelsior может не понять, что это вы.',
  'preflight.action.name-differs': 'Проверить имя',
  'preflight.legal-name-not-shown':
    'По этой ссылке видно имя пользователя {handle}, но не официальное имя. Включите официальное имя (Legal name) там, где делитесь выпиской, и добавьте страницу ещё раз.',
  'preflight.action.legal-name-not-shown': 'Открыть мою выписку',
  'preflight.name-in-other-script':
    'В подтверждении указано имя {holder}, а здесь — {name}. Сравнить эти два написания мы не можем.',
  'preflight.action.name-in-other-script': 'Проверить имя',

  // Application
  'preflight.application-missing': 'Не хватает заявки. Excelsior она нужна вместе с подтверждением.',
  'preflight.action.application-missing': 'Перейти к заявке',

  // Sending
  'preflight.recipient-microsoft': 'Не отправляйте в Microsoft. Сейчас получатель письма — {recipient}.',
  'preflight.action.recipient-microsoft': 'Вернуть адрес Excelsior',
  'preflight.recipient-changed': 'Письмо уйдёт на адрес {recipient}, который вы указали сами, а не на {usual}.',
  'preflight.action.recipient-changed': 'Открыть настройки',

  'app.not-affiliated': 'Не связано с Microsoft и Excelsior',
  'app.settings': 'Настройки',
  'app.help': 'Справка',

  'status.hint.empty': 'Откройте страницу своей выписки или значка',
  'status.hint.found-here': 'Добавьте это в свой запрос',
  'status.hint.partial-here': 'Чего нет на странице, можно ввести вручную',
  progress: 'Выполнено шагов: {done} из {total}',

  // On this page
  'page.title': 'На этой странице',
  'page.kind.learn-transcript': 'Выписка Microsoft Learn',
  'page.kind.learn-credential': 'Квалификация Microsoft Learn',
  'page.kind.credly-badge': 'Значок Credly',
  'page.kind.mcp-transcript': 'Выписка, старая панель',
  'page.add': 'Добавить в запрос',
  'page.adding': 'Чтение…',
  'page.in-request': 'Уже в вашем запросе',
  'page.read-on-add': 'Читается при добавлении',
  'page.missing.transcriptId': 'На этой странице нет ID выписки (Transcript ID). Введите его здесь:',
  'page.missing.accessCode': 'На этой странице нет кода доступа (Access Code). Введите его здесь:',
  'page.choose.transcriptId': 'На этой странице несколько ID выписок. Выберите свой:',
  'page.choose.accessCode': 'На этой странице несколько кодов доступа. Выберите свой:',
  'page.choose.viewingPage': 'На этой странице указано несколько страниц просмотра. Выберите ту, где ваша выписка:',
  'page.reload': 'Обновите эту страницу, чтобы Credit Courier мог её прочитать.',
  'page.incomplete': 'Заполните или выберите недостающее и добавьте ещё раз.',
  'page.reload-button': 'Обновить страницу',
  'access.withheld':
    'Credit Courier может читать не все страницы с общим доступом и не знает, относится ли к ним эта. Разрешите доступ или вставьте данные ниже.',
  'access.allow': 'Разрешить доступ',

  // What to do on pages that are no evidence
  'guidance.dashboard':
    'На этой панели откройте раздел «Выписка», выберите «Отправить или скачать», затем «Отправить». Введите собственный код доступа и отметьте параметр «Включить данные адреса».',
  'guidance.viewing-page': 'Введите на этой странице ID выписки и код доступа. Они распознаются по мере ввода.',
  'guidance.mcp-site':
    'Откройте окно общего доступа к своей выписке. В нём указаны ID выписки и код доступа, который вы выбрали.',
  'guidance.migration-code':
    'Код доступа на этой странице переносит ваш профиль в другую учётную запись. К выписке он не подходит.',
  'guidance.own-transcript':
    'Эту страницу видите только вы. Выберите «Share link», затем «Create link» и «Copy link» и откройте эту ссылку здесь.',
  'guidance.own-credentials':
    'Эту страницу видите только вы. Откройте квалификацию, выберите «Share» и откройте полученную ссылку.',
  'guidance.learn-profile':
    'В профиле экзамены не показаны. Откройте свою выписку, выберите «Share link» и откройте эту ссылку здесь.',
  'guidance.credly-profile': 'Откройте один из значков этого профиля. Значки добавляются по одному.',
  'guidance.credly-not-microsoft': 'Credit Courier не нашёл на этой странице значка программы сертификации Microsoft.',
  'guidance.credly-short-link': 'Откройте эту короткую ссылку во вкладке. Она ведёт на страницу вашего значка.',
  'guidance.credly-template':
    'Эта страница описывает значок в целом. Откройте свой значок на Credly, выберите «Share» и возьмите его ссылку.',

  // Nothing yet
  'empty.text':
    'На странице выписки или значка с общим доступом нажмите «Send to Excelsior». Подтверждение появится здесь.',
  'empty.open-transcript': 'Открыть мою выписку',
  'paste.open': 'Вставить или ввести данные',
  'paste.label': 'Вставьте ссылку или текст с ID выписки (Transcript ID) и кодом доступа (Access Code)',
  'paste.nothing': 'В этом тексте нет ни ссылки общего доступа, ни ID выписки.',
  'paste.found-link': {
    one: 'Распознана {count} ссылка',
    few: 'Распознаны {count} ссылки',
    many: 'Распознано {count} ссылок',
    other: 'Распознано {count} ссылки',
  },
  'paste.transcript-id': 'ID выписки',
  'paste.access-code': 'Код доступа',
  'paste.several': 'Найдено несколько значений. Выберите своё:',
  'paste.bad-id': 'В ID выписки от 4 до 12 цифр.',
  'paste.add': 'Добавить',
  'paste.cancel': 'Отмена',

  // Your request
  'request.title': 'Ваш запрос',
  'request.count': {
    one: '{count} подтверждение',
    few: '{count} подтверждения',
    many: '{count} подтверждений',
    other: '{count} подтверждения',
  },
  'request.remove': 'Удалить',
  'request.undo': 'Отменить',
  'request.removed': 'Удалено из вашего запроса',
  'field.holder': 'Владелец',
  'field.link': 'Ссылка',
  'field.transcript-id': 'ID выписки',
  'field.access-code': 'Код доступа',
  'field.viewing-page': 'Страница просмотра',
  'field.issued': 'Выдано',
  'field.expires': 'Действует до',
  'field.expired': 'Срок истёк',
  'field.title': 'Название значка',
  'code.show': 'Показать код доступа',
  'code.hide': 'Скрыть код доступа',
  'code.copy': 'Копировать код доступа',
  'code.copy-here': 'Копировать этот код',
  'code.copied': 'Код доступа скопирован',
  'code.masked': 'Код доступа, скрыт',
  'code.forgotten': 'Код доступа не сохранился после закрытия браузера',
  'code.missing': 'Нет кода доступа',
  'code.type': 'Введите код доступа',
  'gap.details-unread':
    'Прочитать экзамены не удалось. Подтверждением служит сама ссылка; добавьте экзамены вручную ниже.',
  'gap.no-exams': 'В этой выписке нет сданных экзаменов.',
  'gap.issuer-unverified':
    'Не проверено, кто выдал значок: Credly не ответил. Для проверки откройте страницу значка и добавьте её ещё раз.',

  // Exams
  'exams.title': 'Экзамены для зачёта',
  'exams.none': 'В подтверждениях пока не указан ни один экзамен.',
  'exams.listed': 'Рекомендовано',
  'exams.list-source':
    'Рекомендовано NCCRS (список Microsoft от {date}). Это рекомендация; решение принимает Excelsior.',
  'exams.more': {
    one: 'Ещё {count} экзамен не из списка',
    few: 'Ещё {count} экзамена не из списка',
    many: 'Ещё {count} экзаменов не из списка',
    other: 'Ещё {count} экзамена не из списка',
  },
  'exams.passed': 'сдан {date}',
  'exams.add': 'Добавить экзамен',
  'exams.code': 'Экзамен',
  'exams.date': 'Дата сдачи',
  'exams.remove': 'Удалить {code}',

  // What counts
  'standing.recommended': 'Рекомендация {authority}',
  'standing.recommended.amounts': {
    one: 'Рекомендация {authority}: {count} семестровый час, {level}',
    few: 'Рекомендация {authority}: {count} семестровых часа, {level}',
    many: 'Рекомендация {authority}: {count} семестровых часов, {level}',
    other: 'Рекомендация {authority}: {count} семестрового часа, {level}',
  },
  'standing.recommended.source': '{source} ({date}). Это рекомендация; решение принимает Excelsior.',
  'standing.amount-unknown': 'Объём в наших источниках не опубликован.',
  'standing.possible': 'Возможно',
  'standing.possible.about': 'Экзамен на этом значке не указан. По дате подходят эти; добавьте тот, который вы сдали:',
  'standing.not-listed': 'Нет в списке',
  'standing.predecessor': 'Вместо {listed} теперь {exam}; в списке есть только {listed}.',
  'standing.unknown': 'Неизвестно',
  'standing.no-exam': 'Без экзамена',
  'standing.no-exam.why': 'Экзамена за этим нет.',
  'standing.unknown.exam':
    'В нашем списке экзаменов нет {exam}, больше сказать нельзя. В списке Microsoft от 11.08.2020 его тоже нет.',
  'standing.unknown.title':
    'В наших источниках не сказано, какому экзамену это соответствует. Если для этого вы сдали экзамен из списка, добавьте его сами.',
  'standing.add-candidate': 'Добавить {exam}',

  'certifications.count': {
    one: '{count} сертификация',
    few: '{count} сертификации',
    many: '{count} сертификаций',
    other: '{count} сертификации',
  },

  // Pre-flight
  'preflight.title': 'Проверка',
  'preflight.clear': 'Препятствий нет.',
  'preflight.must': 'Нужно исправить',
  'preflight.should': 'Стоит исправить',
  'preflight.note': 'Полезно знать',
  'preflight.ask': {
    one: 'Из-за {count} недочёта запрос вернут. Всё равно открыть черновик?',
    few: 'Из-за {count} недочётов запрос вернут. Всё равно открыть черновик?',
    many: 'Из-за {count} недочётов запрос вернут. Всё равно открыть черновик?',
    other: 'Из-за {count} недочёта запрос вернут. Всё равно открыть черновик?',
  },
  'preflight.open-anyway': 'Всё равно открыть',
  'preflight.mend-first': 'Сначала исправить',

  // Check of a link
  'check.button': 'Проверить ссылку',
  'check.open-page': 'Открыть страницу для проверки',
  'check.checking': 'Проверка…',
  'check.opens': 'Открывается без входа. Проверено: {time}.',
  'check.gone': 'Эта ссылка больше не открывается. Проверено: {time}. Поделитесь страницей снова и добавьте её.',
  'check.private':
    'Эта ссылка требует входа. Проверено: {time}. Сделайте страницу общедоступной или поделитесь ею снова.',
  'check.unchecked': 'Проверить не удалось ({time}). Возможно, нет подключения к сети; повторите попытку.',
  'check.differs': 'Теперь по ссылке не то, что вы добавили. Откройте страницу и добавьте её ещё раз.',

  // About you
  'applicant.title': 'О вас',
  'applicant.full-name': 'Полное имя',
  'applicant.email': 'Электронная почта',
  'applicant.student-id': 'Номер студента, Student ID (необязательно)',
  'applicant.use-name': 'Взять имя из подтверждения: {name}',
  'applicant.use-legal-name': 'Укажите имя, под которым вас знает Excelsior.',

  // Checklist
  'checklist.title': 'Контрольный список',
  'checklist.count': '{done} из {total}',
  'step.evidence': 'Подтверждение добавлено',
  'step.access-code': 'Код доступа известен',
  'step.address-details': 'Параметр «Включить данные адреса» был включён, когда вы делились выпиской',
  'step.exams': 'Экзамены выбраны',
  'step.applicant': 'Ваши данные указаны',
  'step.application': 'Заполнить и подписать заявку',
  'step.attach': 'Приложить заявку к письму',
  'step.send': 'Отправить письмо и заявку в Excelsior и ни в коем случае не в Microsoft',

  // Letter
  'letter.title': 'Письмо',
  'letter.preview': 'Просмотр письма',
  'letter.recipient': 'Кому',
  'letter.recipient-source':
    'Адрес взят со страницы Microsoft (от {date}). На более новых страницах Microsoft его нет.',
  'letter.subject': 'Тема',
  'letter.changed-since':
    'С 2021 года страница Microsoft описывает зачётные единицы ACE и просит ссылки, но не копию выписки. В этом письме — ссылки.',
  'letter.draft': 'Открыть черновик',
  'letter.draft-needs-evidence': 'Сначала добавьте подтверждение',
  'letter.copy': 'Копировать сводку',
  'letter.copied': 'Сводка скопирована',
  'letter.copied-full': 'Полное письмо в буфере обмена. Вставьте его в черновик.',
  'letter.copy-failed': 'Браузер не разрешил копирование. Выделите текст ниже и скопируйте его.',
  'letter.webmail-note':
    'Если черновики открывает веб-почта, всё письмо вместе с кодом доступа попадёт к её поставщику и в вашу историю.',
  'letter.step.without-exam-links':
    'Ссылки на страницы экзаменов убраны, чтобы почтовая ссылка была достаточно короткой.',
  'letter.step.exam-codes-only': 'Названия экзаменов и ссылки убраны, чтобы почтовая ссылка была достаточно короткой.',
  'letter.step.short':
    'Письмо слишком длинное для почтовой ссылки. В черновике — краткое письмо; полное скопировано для вставки.',
  'letter.step.shortest':
    'Письмо слишком длинное для почтовой ссылки. В черновике — только коды экзаменов; полное письмо скопировано для вставки.',
  'letter.did-it-open': 'Открылась ли ваша почтовая программа?',
  'letter.yes': 'Да, письмо отправлено',
  'letter.not-yet': 'Ещё не отправлено',
  'letter.no': 'Нет',
  'ways.more': 'Другие способы отправки',
  'letter.print': 'Печать или сохранение в PDF',

  // Application
  'application.about':
    'Скачайте форму, заполните её в средстве просмотра PDF своего браузера, подпишите и выберите здесь сохранённый файл. Он прикладывается без изменений.',
  'application.form.application': 'Форма заявки (Application)',
  'application.form.application.about': 'Просит Excelsior оценить ваши экзамены.',
  'application.form.transcript-service': 'Форма службы выписок (Transcript service)',
  'application.form.transcript-service.about': 'Просит NCCRS вести выписку с вашими рекомендациями.',
  'application.from': 'Ссылка со страницы Microsoft ({date}).',
  'application.label': 'Заявка (PDF)',
  'application.choose': 'Выбрать заполненный PDF',
  'application.drop': 'или перетащите его сюда',
  'application.chosen': '{name}, {size}',
  'application.replace': 'Выбрать другой файл',
  'application.remove': 'Удалить заявку',
  'application.on-page': 'Выбрать заполненный PDF…',
  'application.checking': 'Проверка файла…',
  'application.privacy':
    'Никогда не указывайте в этом письме номер социального страхования и дату рождения; в самой форме их могут запросить.',
  'application.refused.empty': 'Этот файл пуст. Сохраните форму ещё раз и выберите её.',
  'application.refused.too-large': 'Этот файл больше 10 МБ. Сохраните форму заново, без отсканированных страниц.',
  'application.refused.unreadable': 'Не удалось прочитать этот файл. Возможно, он перемещён. Выберите его ещё раз.',
  'application.refused.not-a-pdf': 'Это не PDF. Выберите заполненную форму.',
  'application.finding.cut-short': 'Похоже, этот PDF обрывается. Откройте его и проверьте, весь ли он на месте.',
  'application.finding.locked': 'Этот PDF защищён. Возможно, проверяющий не сможет его открыть.',
  'application.finding.lock-not-checked': 'Не удалось проверить, защищён ли этот PDF. Откройте его и посмотрите.',
  'application.refused.not-kept': 'Браузер не смог сохранить этот файл. Освободите место и выберите файл ещё раз.',

  // What changed since 2020
  'changes.title': 'Что изменилось с 2020 года (на {date})',
  'changes.ace': 'Страница Microsoft теперь описывает зачётные единицы ACE вместо NCCRS.',
  'changes.links': 'Она просит ссылку на выписку, но не копию.',
  'changes.dashboard':
    'Панель переехала в ваш профиль Microsoft Learn. У старых выписок есть ID и код, у новых — ссылка.',
  'changes.recipient': 'Адрес Excelsior мы нашли только на странице 2020 года. Сначала уточните его у Excelsior.',
  'changes.sources': 'Откуда наши сведения',

  // Trouble
  'error.set-aside': 'Сохранённые данные не удалось прочитать. Они отложены, и начат пустой запрос.',
  'error.settings-set-aside':
    'Часть настроек не удалось прочитать. Вместо них действуют значения по умолчанию; сохранённое отложено.',
  'error.set-aside-copy': 'Копировать сохранённые данные',
  'error.set-aside-copied': 'Сохранённые данные скопированы',
  'error.dismiss': 'Закрыть',
  'error.not-saved': 'Последнее изменение не сохранено. Проверьте, осталось ли в браузере место, и повторите попытку.',

  'help.title': 'Справка',
  'help.questions': 'Вопросы',
  'help.source': '{source}, {date}',

  'help.access-code.question': 'Что такое код доступа?',
  'help.access-code.answer':
    'Код, который вы сами выбрали, когда делились выпиской на старой панели. Вместе с ID выписки (Transcript ID) он открывает выписку. У выписки Learn нет ни того, ни другого: подтверждением служит ссылка общего доступа. Код на mcp.microsoft.com, который переносит профиль в другую учётную запись, — совсем другой; никогда его не отправляйте.',
  'help.account.question': 'С какой учётной записью входить?',
  'help.account.answer':
    'С той учётной записью Microsoft, в которой хранятся ваши сертификации, рабочей или личной. Если ваша выписка на Learn пуста, сначала подключите к Learn свой профиль сертификации.',
  'help.services.question': 'Какая из трёх служб мне нужна?',
  'help.services.answer':
    'Три службы называются похоже. К этой заявке относится служба выписок NCCRS (NCCRS transcript service). OneTranscript — другая служба, и она не для зачисленных студентов и выпускников. Если вы зачислены, просите оценку зачётных единиц (credit evaluation).',
  'help.exams.question': 'Какие экзамены засчитываются и на сколько часов?',
  'help.exams.answer':
    'NCCRS рекомендовала зачётные единицы за девять экзаменов: AZ-100, AZ-101, AZ-103, AZ-200, AZ-201, AZ-203, AZ-300, AZ-301 и AZ-400. Вузы считают зачётные единицы в семестровых часах; на сколько, в наших источниках не сказано. Рекомендация учитывается, только если вы сдали экзамен, пока она действовала, и решение принимает Excelsior.',
  'help.badge.question': 'На моём значке не указан экзамен. Что делать?',
  'help.badge.answer':
    'Значок сертификации может означать разные экзамены. Credit Courier перечисляет те, что подходят по дате; вы указываете, какой из них сдали.',
  'help.expired.question': 'Срок моей сертификации истёк, или её больше не выдают',
  'help.expired.answer': 'Сданный экзамен остаётся в выписке. Отправляйте выписку, а не значок.',
  'help.link.question': 'Почему ссылка, а не PDF и не снимок экрана?',
  'help.link.answer':
    'Excelsior возвращает неофициальные копии. С 2021 года страница Microsoft просит ссылку, которую можно проверить, но не копию выписки. Ссылка должна открываться без входа: ссылка с «users/me» открывается только у вас.',
  'help.identity.question': 'Как Excelsior узнаёт, что это я?',
  'help.identity.answer':
    'Его новейшие правила требуют двух видов идентификации студента. Покажите в выписке своё имя и адрес и укажите имя, под которым вас знает Excelsior.',
  'help.recipient.question': 'Куда уходит письмо?',
  'help.recipient.answer':
    'На адрес со страницы Microsoft (от {date}). Больше мы его нигде не нашли, поэтому сначала уточните его у Excelsior; изменить адрес можно в настройках. Никогда не отправляйте письмо в Microsoft: зачётными единицами там не занимаются.',
  'help.authorities.question': 'NCCRS или ACE?',
  'help.authorities.answer':
    'NCCRS и ACE — две организации в США, которые рекомендуют засчитывать в вузе обучение вне вуза. Для каждого экзамена — что-то одно, а не оба. За один экзамен зачётные единицы дважды не дают. Страница Microsoft теперь описывает ACE вместо NCCRS.',
  'help.no-draft.question': 'Черновик не открылся, или его текст обрезан',
  'help.no-draft.answer':
    'Некоторые почтовые программы не принимают ссылки или принимают только короткие. Выберите «Другие способы отправки»: файл черновика, сайт веб-почты или копирование письма.',
  'help.no-answer.question': 'Письмо отправлено, а ответа нет',
  'help.no-answer.answer':
    'Отметьте во всплывающем окне, что вы отправили запрос. Credit Courier покажет, когда пора напомнить, и составит письмо-напоминание. Срок ожидания задали мы; его можно изменить в настройках.',

  // Report
  'page.report': 'Сообщить, что страница не распознана',
  'help.report': 'Сообщить о нераспознанной странице',
  'help.report.about':
    'Выберите страницу. Credit Courier посчитает подписи полей на ней и опишет её: без ID, кодов и имён, а от адреса — только вид. Вы прочитаете описание, прежде чем скопировать его. Ничего не отправляется.',
  'help.report.none': 'Таких открытых страниц нет. Откройте страницу в другой вкладке и вернитесь сюда.',
  'help.report.pages': 'Открытые страницы',
  'help.report.describe': 'Описать страницу',
  'help.report.description': 'Описание без личных данных',
  'help.report.copy': 'Копировать отчёт',
  'help.report.copied': 'Отчёт скопирован. Ничего не отправлено: вставьте его там, где хотите сообщить о странице.',

  // Requests side by side
  'requests.title': 'Ваши запросы',
  'requests.start': 'Начать ещё один запрос',
  'requests.show': 'Показать',
  'requests.shown': 'Показан здесь',
  'requests.remove': 'Удалить этот запрос',
  'requests.removed': 'Запрос удалён',
  'requests.stage.preparing': 'Готовится',
  'requests.stage.sent': 'Отправлен',
  'requests.stage.posted': 'Зачётные единицы начислены',
  'requests.stage.more-asked': 'Просят дополнить',
  'requests.stage.declined': 'Отказ',
  'requests.stage.closed': 'Закрыт',
  'requests.due': 'Пора напомнить',

  // What happened
  'life.title': 'Что произошло',
  'life.sent': 'Отправлено в Excelsior',
  'life.sent.channel': 'Отправлено в Excelsior, способ: {channel}',
  'life.followed-up': 'Напоминание отправлено',
  'life.answered.posted': 'Зачётные единицы начислены',
  'life.answered.more-asked': 'Excelsior просит дополнить запрос',
  'life.answered.declined': 'Excelsior отказал',
  'life.closed': 'Запрос закрыт',
  'life.credits': {
    one: '{exam}: {count} зачётный час',
    few: '{exam}: {count} зачётных часа',
    many: '{exam}: {count} зачётных часов',
    other: '{exam}: {count} зачётного часа',
  },
  'life.undo': 'Отменить последний шаг',
  'life.undone': 'Последний шаг отменён',
  'life.noted': 'Записано',
  'life.next': 'Что было дальше?',
  'life.answer.posted': 'Единицы начислены',
  'life.answer.more-asked': 'Просят дополнить',
  'life.answer.declined': 'Отказали',
  'life.follow-up-sent': 'Напоминание отправлено',
  'life.sent-again': 'Отправлено ещё раз',
  'life.close': 'Закрыть этот запрос',
  'life.correct': 'Исправить день',
  'life.correct-letter': 'Исправить день или способ',
  'life.day': 'День',
  'life.way': 'Способ отправки',
  'life.way.unsaid': 'Не отмечен',
  'life.day-refused': 'Выберите день с {from} по {to}, не раньше и не позже.',
  'life.credits-about':
    'Вузы считают зачётные единицы в зачётных часах. Укажите те, что есть в вашей выписке из Excelsior; что не начислено, оставьте пустым.',
  'life.note': 'Заметка для себя (необязательно)',
  'life.save': 'Сохранить',
  'life.cancel': 'Отмена',
  'life.more-asked-help': 'Добавьте в этот запрос то, о чём просят, и отправьте его ещё раз.',
  'life.stop-sharing':
    'Зачётные единицы начислены, и общий доступ к выписке больше никому не нужен. Его можно закрыть:',
  'life.stop-sharing.learn': 'Открыть мою выписку на Microsoft Learn',
  'life.stop-sharing.dashboard': 'Открыть панель сертификации',
  'life.stop-sharing.credly': 'Открыть мои значки на Credly',

  // Follow-up
  'follow-up.due': 'Ответа нет с {date}, пора напомнить.',
  'follow-up.waiting': 'Если ответа не будет, {date} вы увидите, что пора напомнить.',
  'follow-up.our-default':
    'Срок ожидания — наше значение по умолчанию; Excelsior срока не обещает. Вы можете задать другой.',
  'follow-up.write': 'Написать напоминание',
  'follow-up.title': 'Письмо-напоминание',
  'follow-up.calendar': 'Добавить в календарь (.ics)',
  'follow-up.calendar-file': 'Файл .ics содержит эту дату для вашего календаря.',
  'follow-up.calendar-saved': 'Файл календаря сохранён. Откройте его, чтобы добавить этот день в календарь.',
  'follow-up.calendar-event': 'Напомнить Excelsior о моём запросе на зачётные единицы',
  'follow-up.calendar-about': 'Отправлено {date}; откройте Credit Courier и выберите «Написать напоминание».',
  'follow-up.on-page': 'Напомнить…',

  // Record of what was sent
  'record.title': 'Что вы отправили',
  'record.sent': 'Отправлено',
  'record.channel': 'Способ',
  'record.recipient': 'Кому',
  'record.subject': 'Тема',
  'record.exams': 'Экзамены',
  'record.links': 'Подтверждения',
  'record.application': 'Заявка',
  'record.letter': 'Письмо без кодов доступа',
  'record.not-kept': 'Содержание письма не записано.',
  'record.save': 'Сохранить эту запись (.txt)',
  'record.saved': 'Запись сохранена',
  'channel.mailto': 'почтовая программа',
  'channel.draft-file': 'файл черновика',
  'channel.gmail': 'Gmail',
  'channel.outlook-work': 'Outlook (для работы или учёбы)',
  'channel.outlook-com': 'Outlook.com',
  'channel.yahoo': 'Yahoo Mail',
  'channel.clipboard': 'копирование',
  'channel.other': 'другой способ',

  'options.title': 'Настройки',
  'options.saved': 'Сохранено',
  'options.on-device': 'Всё, что здесь есть, остаётся в этом браузере.',

  'options.sending': 'Отправка',
  'options.recipient': 'Получатель',
  'options.recipient.source': 'Адрес Excelsior взят со страницы Microsoft (от {date}).',
  'options.recipient.changed':
    'Ваши письма уходят на {recipient}, а не на {usual} — единственный адрес Excelsior в наших источниках. Меняйте его, только если так сказали в Excelsior.',
  'options.recipient.reset': 'Вернуть адрес Excelsior',
  'options.recipient.invalid': 'Это не полный адрес электронной почты. Письма по-прежнему уходят на {recipient}.',
  'options.recipient.microsoft':
    'Не отправляйте в Microsoft: зачётными единицами там не занимаются. Письма по-прежнему уходят на {recipient}.',
  'options.channel': 'Какой способ отправки предлагать первым',
  'options.channel.last-used': 'Последний использованный',
  'options.channel.mailto': 'Почтовая программа',
  'options.channel.draft-file': 'Файл черновика (.eml)',
  'options.channel.gmail': 'Gmail',
  'options.channel.outlook-work': 'Outlook (для работы или учёбы)',
  'options.channel.outlook-com': 'Outlook.com',
  'options.channel.yahoo': 'Yahoo Mail',
  'options.channel.clipboard': 'Копирование',
  'options.closing-line': 'Заключительная строка письма',

  'options.pages': 'На страницах общего доступа',
  'options.button': 'Показывать кнопку «Send to Excelsior»',
  'options.button.learn': 'на Microsoft Learn',
  'options.button.credly': 'на Credly',
  'options.button.dashboard': 'на старой панели',
  'options.context-menu': 'Показывать «Отправить эту страницу в Excelsior» в контекстном меню',

  'options.follow-up': 'Напоминание',
  'options.follow-up-days': 'Напомнить через (рабочих дней)',
  'options.follow-up-days.about':
    'С понедельника по пятницу; праздники не учитываются. Наше значение по умолчанию — {days}, это не обещание Excelsior.',
  'options.follow-up-days.invalid': 'Введите число от 1 до 90. Пока остаётся {days}.',
  'options.notify': 'Уведомлять, когда пора напомнить',
  'options.notify.refused': 'Браузер не разрешает уведомления. Кнопка на панели инструментов всё равно это покажет.',

  'options.privacy': 'Конфиденциальность',
  'options.keep-codes': 'Хранить код доступа на этом устройстве',
  'options.keep-codes.about':
    'Выключено: коды доступа удаляются при закрытии браузера. Включено: они хранятся в этом браузере без шифрования, пока вы не выключите хранение.',

  'options.appearance': 'Внешний вид',
  'options.theme': 'Тема',
  'options.theme.auto': 'Как в браузере',
  'options.theme.light': 'Светлая',
  'options.theme.dark': 'Тёмная',
  'options.language': 'Язык',
  'options.language.auto': 'Как в браузере',

  // Your data
  'data.title': 'Ваши данные',
  'data.about': 'Все они только в этом браузере и больше нигде.',
  'data.requests': {
    one: '{count} запрос, начиная с {date}',
    few: '{count} запроса, начиная с {date}',
    many: '{count} запросов, начиная с {date}',
    other: '{count} запроса, начиная с {date}',
  },
  'data.requests.where':
    'Подтверждения, экзамены, ваше имя, электронная почта и номер студента, журнал черновиков и всё, что отправлено. Хранится на этом устройстве, пока вы это не сотрёте.',
  'data.codes': {
    one: '{count} код доступа',
    few: '{count} кода доступа',
    many: '{count} кодов доступа',
    other: '{count} кода доступа',
  },
  'data.codes.memory': 'Только в памяти, до закрытия браузера.',
  'data.codes.device': 'На этом устройстве, потому что вы так выбрали.',
  'data.application': {
    one: '{count} заявка (PDF)',
    few: '{count} заявки (PDF)',
    many: '{count} заявок (PDF)',
    other: '{count} заявки (PDF)',
  },
  'data.application.where':
    'На этом устройстве до первого запуска браузера после отправки или пока вы сами не удалите.',
  'data.settings': 'Настройки',
  'data.settings.where': 'Хранятся на этом устройстве. Ничего не синхронизируется.',
  'data.export': 'Экспортировать мои данные',
  'data.export-csv': 'Экспортировать таблицей (.csv)',
  'data.with-codes': 'Вместе с кодами доступа',
  'data.with-applications': 'Вместе с заявками',
  'data.exported': 'Ваши данные сохранены в файл.',
  'data.exported.left-out': {
    one: 'Ваши данные сохранены в файл без {count} заявки: с ней он был бы больше 30 МБ. Сохраните этот PDF сами.',
    few: 'Ваши данные сохранены в файл без {count} заявок: с ними он был бы больше 30 МБ. Сохраните эти PDF сами.',
    many: 'Ваши данные сохранены в файл без {count} заявок: с ними он был бы больше 30 МБ. Сохраните эти PDF сами.',
    other: 'Ваши данные сохранены в файл без {count} заявки: с ними он был бы больше 30 МБ. Сохраните эти PDF сами.',
  },
  'data.export-failed':
    'Не удалось экспортировать ваши данные. Закройте другие страницы Credit Courier и повторите попытку.',
  'data.import': 'Импорт…',
  'data.import.label': 'Файл для импорта',
  'data.import.preview': 'Дата экспорта этого файла: {date}',
  'data.import.requests': {
    one: '{count} запрос',
    few: '{count} запроса',
    many: '{count} запросов',
    other: '{count} запроса',
  },
  'data.import.already': {
    one: '{count} из них уже здесь',
    few: '{count} из них уже здесь',
    many: '{count} из них уже здесь',
    other: '{count} из них уже здесь',
  },
  'data.import.items': {
    one: '{count} подтверждение',
    few: '{count} подтверждения',
    many: '{count} подтверждений',
    other: '{count} подтверждения',
  },
  'data.import.codes': {
    one: '{count} код доступа',
    few: '{count} кода доступа',
    many: '{count} кодов доступа',
    other: '{count} кода доступа',
  },
  'data.import.applications': {
    one: '{count} заявка',
    few: '{count} заявки',
    many: '{count} заявок',
    other: '{count} заявки',
  },
  'data.import.left-out': 'Не удалось прочитать в этом файле, здесь останется как есть: {settings}.',
  'data.import.merge': 'Добавить к тому, что есть',
  'data.import.replace': 'Заменить то, что есть',
  'data.import.recipient':
    'Взять из файла и получателя: письма будут уходить на {recipient}. В наших источниках есть только {usual}; соглашайтесь, только если так сказали в Excelsior.',
  'data.import.cancel': 'Отмена',
  'data.import.reading': 'Чтение файла…',
  'data.imported': 'Импорт выполнен',
  'data.import-undone': 'Импорт отменён',
  'data.import.undo': 'Отменить импорт',
  'data.import.refused.too-large':
    'Этот файл больше 30 МБ. Ничего не изменено. Выберите файл, экспортированный из Credit Courier.',
  'data.import.refused.unreadable':
    'Не удалось прочитать этот файл. Ничего не изменено. Возможно, он перемещён; выберите его ещё раз.',
  'data.import.refused.not-json':
    'Этот файл повреждён или это не JSON. Ничего не изменено. Выберите файл, сохранённый кнопкой «Экспортировать мои данные».',
  'data.import.refused.foreign': 'Этот файл экспортирован не из Credit Courier. Ничего не изменено.',
  'data.import.refused.newer':
    'Этот файл создан в более новой версии. Ничего не изменено. Обновите Credit Courier и импортируйте файл.',
  'data.import.refused.damaged':
    'Часть этого файла устроена не так, как нужно. Ничего не изменено. Экспортируйте его ещё раз или возьмите более старый файл.',
  'data.import.no-undo':
    'Этот импорт слишком большой, и отменить его потом не получится. На всякий случай сначала экспортируйте свои данные.',
  'data.import.failed': 'Импортировать не удалось. Ничего не изменено. Освободите место и повторите попытку.',
  'data.erase': 'Стереть всё',
  'data.erase.ask':
    'Стереть из этого браузера все запросы, заявки, коды доступа и настройки? Отменить это будет нельзя.',
  'data.erase.yes': 'Стереть',
  'data.erase.no': 'Оставить всё',
  'data.erased': 'Всё стёрто.',
  'data.erase-failed': 'Не удалось стереть всё. Закройте другие страницы Credit Courier и повторите стирание.',

  'welcome.title': 'Страница сертификации становится запросом на зачётные единицы',
  'welcome.about':
    'Credit Courier превращает выписку или значок Microsoft с общим доступом в полный запрос на зачётные единицы в Excelsior University.',
  'welcome.steps': 'За три шага',
  'welcome.step.open': 'Откройте свою страницу',
  'welcome.step.open.about': 'Выписку или значок с общим доступом: на Microsoft Learn, Credly или старой панели.',
  'welcome.step.press': 'Нажмите «Send to Excelsior»',
  'welcome.step.press.about': 'Кнопка появляется на странице. Она добавляет подтверждение в ваш запрос.',
  'welcome.step.send': 'Проверьте и отправьте',
  'welcome.step.send.about': 'Письмо откроется черновиком в вашей почтовой программе. «Отправить» нажимаете вы.',
  'welcome.try': 'Попробовать на примере страницы',
  'welcome.reads': 'Что и где читает Credit Courier',
  'welcome.reads.about':
    'Расширение работает на страницах с общим доступом этих сайтов и больше нигде. Пока вы не нажмёте кнопку или не откроете всплывающее окно, оно лишь смотрит, есть ли там подтверждение.',
  'welcome.reads.learn': 'профили с выписками и квалификациями с общим доступом',
  'welcome.reads.credly': 'значки и профили, которые к ним ведут',
  'welcome.reads.mcp': 'старый сайт выписок',
  'welcome.reads.dashboard': 'старая панель сертификации',
  'welcome.sends': 'Само ничего не отправляется',
  'welcome.sends.about':
    'Нет ни сервера, ни учётной записи. Всё, что вы добавляете, остаётся в этом браузере; коды доступа — только в памяти, если вы не выберете иное в настройках. Письмо уходит, когда вы его отправляете.',
  'welcome.pin': 'Держите под рукой',
  'welcome.pin.about':
    'Нажмите кнопку с пазлом на панели инструментов и закрепите там Credit Courier. Всплывающее окно открывается и сочетанием клавиш, которое назначил браузер, обычно Alt+Shift+C.',

  // Sample page
  'sample.mark': 'Пример',
  'sample.title': 'Пример страницы, чтобы попробовать',
  'sample.about':
    'Человек, ссылка и даты экзаменов вымышлены. Здесь ничего не сохраняется, и ничего не попадает в ваш запрос.',
  'sample.press': 'Нажмите «Send to Excelsior» внизу этого окна.',
  'sample.pressed': 'Прочитано. Вот что показало бы всплывающее окно.',
  'sample.page': 'Пример страницы',
  'sample.result': 'Что показало бы всплывающее окно',
  'sample.draft-about': 'У черновика нет получателя, чтобы его нельзя было отправить по ошибке.',
  'sample.no-recipient': 'в примере пусто',
  'sample.again': 'Начать сначала',
  'sample.back': 'Назад на страницу приветствия',

  'letter.no-help': 'Почтовая программа не открылась. Выберите другой способ ниже или настройте её:',
  'letter.no-help.windows': 'Windows: Параметры, Приложения, Приложения по умолчанию, Электронная почта.',
  'letter.no-help.macos': 'macOS: Почта, Настройки, Основные, Почтовая программа по умолчанию.',
  'letter.no-help.linux': 'Linux: Настройки, Приложения по умолчанию, Почта.',
  'letter.no-help.chrome': 'Chrome и Edge: Настройки, Настройки сайтов, Обработчики протоколов.',
  'letter.no-help.firefox': 'Firefox: Настройки, Основные, Приложения, mailto.',

  // Ways to send
  'ways.title': 'Способы отправки',
  'ways.mailto': 'Почтовая программа',
  'ways.mailto.about': 'Открывает черновик в почтовой программе этого компьютера. Заявку приложите там сами.',
  'ways.draft-file': 'Файл черновика (.eml)',
  'ways.draft-file.about':
    'Файл с письмом и приложенной заявкой. Thunderbird и классический Outlook для Windows открывают его как черновик. Apple Mail и Outlook для Mac показывают его как полученное сообщение: скопируйте письмо оттуда.',
  'ways.draft-file.save': 'Скачать файл черновика (.eml)',
  'ways.draft-file.building': 'Готово {percent} %',
  'ways.draft-file.saved': 'Файл черновика сохранён. Откройте его в своей почтовой программе.',
  'ways.draft-file.failed': 'Не удалось прочитать заявку. Выберите файл ещё раз.',
  'ways.draft-file.on-page': 'Скачать файл черновика…',
  'ways.webmail': 'Веб-почта',
  'ways.webmail.about':
    'Открывает черновик в новой вкладке. Ссылка остаётся в вашей истории, поэтому кода доступа в ней нет: скопируйте его и вставьте в черновик.',
  'ways.clipboard': 'Копирование',
  'ways.clipboard.about': 'Всё сразу или каждая часть отдельно.',
  'ways.copy.recipient': 'Копировать получателя',
  'ways.copy.subject': 'Копировать тему',
  'ways.copy.body': 'Копировать письмо',
  'ways.copy.link': 'Копировать ссылку',
  'ways.copied.recipient': 'Получатель скопирован',
  'ways.copied.subject': 'Тема скопирована',
  'ways.copied.body': 'Письмо скопировано',
  'ways.copied.link': 'Ссылка скопирована',

  // Sources
  'sources.title': 'Источники',
  'sources.about':
    'Все правила и факты, которые показывает Credit Courier: откуда они взяты, от какой они даты и насколько достоверны.',
  'sources.rules': 'Правила',
  'sources.recommendations': 'Рекомендации о зачётных единицах',
  'sources.exams': 'Экзамены',
  'sources.certifications': 'Экзамены для сертификации',
  'sources.successions': 'Экзамены, которые пришли на смену другим',
  'sources.periods': 'Дни, между которыми можно было сдать экзамен',
  'sources.confidence': 'Достоверность:',
  'sources.confidence.high': 'Достоверность: высокая',
  'sources.confidence.medium-high': 'Достоверность: довольно высокая',
  'sources.confidence.medium': 'Достоверность: средняя',
  'sources.confidence.our-own': 'Наше собственное правило',
  'sources.status': 'Статус:',
};
