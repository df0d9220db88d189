import type { Dictionary } from '../dictionary';

/** All that the interface says, in Russian. */
export const ru: Dictionary = {
  'button.send': 'Send to Excelsior',
  'button.hide': 'Скрыть',
  'button.found': 'Выписка найдена',
  'button.found.badge': 'Бейдж найден',
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
    'Эта ссылка больше не работает. Создайте новую ссылку общего доступа, откройте её и нажмите ещё раз.',
  'button.refused.not-microsoft': 'Не добавлено: этот бейдж выдан не программой сертификации Microsoft.',
  'button.refused.nothing-here': 'Здесь пока нечего читать. Дождитесь, пока страница загрузится, и нажмите ещё раз.',

  // Evidence
  'preflight.link-needs-sign-in':
    'Эту ссылку можете открыть только вы. Откройте страницу, создайте ссылку общего доступа и добавьте её.',
  'preflight.action.link-needs-sign-in': 'Открыть страницу',
  'preflight.link-not-official': 'Эта ссылка ведёт не на Microsoft и не на Credly, поэтому ничего не подтверждает.',
  'preflight.action.link-not-official': 'Удалить',
  'preflight.link-not-https': 'Эта ссылка не начинается с https, поэтому ей нельзя доверять.',
  'preflight.action.link-not-https': 'Удалить',
  'preflight.sharing-id-missing':
    'В этой ссылке нет ID общего доступа (sharing ID), и у других она может не открыться. Скопируйте ссылку общего доступа ещё раз целиком.',
  'preflight.action.sharing-id-missing': 'Открыть страницу',
  'preflight.transcript-id-missing': 'Нет ID выписки. Без него код доступа не сработает.',
  'preflight.action.transcript-id-missing': 'Ввести ID выписки',
  'preflight.placeholder-transcript-id': 'Вместо ID выписки стоит заглушка. Введите настоящий ID.',
  'preflight.action.placeholder-transcript-id': 'Ввести ID выписки',
  'preflight.placeholder-badge-title': 'Название бейджа — заглушка. Введите настоящее.',
  'preflight.action.placeholder-badge-title': 'Ввести название',
  'preflight.issuer-unverified':
    'Не удалось подтвердить, что этот бейдж выдан Microsoft. Откройте его страницу и добавьте её ещё раз.',
  'preflight.action.issuer-unverified': 'Открыть страницу',
  'preflight.badge-expired':
    'Срок этой квалификации истёк {date}, но сданные экзамены остаются в выписке, поэтому выписка подойдёт лучше.',
  'preflight.action.badge-expired': 'Открыть мою выписку',
  'preflight.evidence-old': 'Последнее чтение: {date} Проверьте, что ссылка ещё работает.',
  'preflight.action.evidence-old': 'Открыть страницу',

  // Access code and address details
  'preflight.access-code-forgotten': 'Код доступа не сохранился после закрытия браузера. Введите его ещё раз.',
  'preflight.action.access-code-forgotten': 'Ввести код доступа',
  'preflight.access-code-missing': 'Нет кода доступа. Без него ID выписки не сработает.',
  'preflight.action.access-code-missing': 'Ввести код доступа',
  'preflight.placeholder-access-code': 'Вместо кода доступа стоит заглушка. Введите настоящий код.',
  'preflight.action.placeholder-access-code': 'Ввести код доступа',
  'preflight.address-details-unconfirmed':
    'Был ли включён параметр «Включить данные адреса», когда вы делились выпиской? Если нет, включите его и поделитесь ею ещё раз.',
  'preflight.action.address-details-unconfirmed': 'Да, был включён',

  // Exams
  'preflight.exams-not-chosen': 'Экзамен не выбран, и Excelsior не поймёт, за что вы просите зачётные единицы.',
  'preflight.action.exams-not-chosen': 'Выбрать экзамены',
  'preflight.exams-not-listed': 'Нет в списке Microsoft от {date}: {exams}.',
  'preflight.action.exams-not-listed': 'Посмотреть экзамены',
  'preflight.exams-only-successors':
    'Нет в списке Microsoft от {date}: {exams}. В списке более ранние экзамены: {listed}.',
  'preflight.action.exams-only-successors': 'Посмотреть экзамены',
  'preflight.exam-outside-validity':
    'Рекомендация для {exam} относится к экзаменам, сданным в период: {from} — {to}, а ваш сдан {date}, вне этого срока.',
  'preflight.action.exam-outside-validity': 'Посмотреть экзамены',
  'preflight.exam-not-nccrs':
    'Для {exam} нам известна только рекомендация {authority}, а это письмо опирается на NCCRS. Сначала уточните у Excelsior.',
  'preflight.action.exam-not-nccrs': 'Посмотреть экзамены',
  'preflight.exam-two-pass-dates': 'Для {exam} указаны две даты сдачи: {date} и {other}; в письме стоит первая.',
  'preflight.action.exam-two-pass-dates': 'Посмотреть экзамены',
  'preflight.exams-not-together': '{exam} не засчитывают вместе с {others}. Выберите что-то одно.',
  'preflight.action.exams-not-together': 'Выбрать экзамены',
  'preflight.exam-pass-date-unknown':
    'Рекомендация для {exam} относится к экзаменам, сданным в период: {from} — {to}, а дата вашей сдачи не указана.',
  'preflight.action.exam-pass-date-unknown': 'Посмотреть экзамены',
  'preflight.exam-two-authorities':
    'Зачётные единицы за {exam} рекомендуют и NCCRS, и {other}. Это письмо опирается только на NCCRS.',
  'preflight.action.exam-two-authorities': 'Посмотреть экзамены',

  // Applicant
  'preflight.placeholder-full-name': 'Вместо вашего имени стоит заглушка. Введите настоящее имя.',
  'preflight.action.placeholder-full-name': 'Ввести имя',
  'preflight.placeholder-email': 'Вместо вашего адреса электронной почты стоит заглушка. Введите настоящий адрес.',
  'preflight.action.placeholder-email': 'Ввести адрес',
  'preflight.placeholder-student-id':
    'Вместо вашего номера студента стоит заглушка. Введите настоящий или оставьте поле пустым.',
  'preflight.action.placeholder-student-id': 'Ввести номер студента',
  'preflight.holders-differ':
    'В документах указаны два человека: {holder} и {other}. Отправляйте только свои документы.',
  'preflight.action.holders-differ': 'Удалить документы на имя {other}',
  'preflight.name-differs':
    'В документе указано имя {holder}, а вы ввели {name}. Excelsior может не понять, что это вы.',
  'preflight.action.name-differs': 'Проверить имя',
  'preflight.legal-name-not-shown':
    'По этой ссылке видно имя пользователя {handle}, но не ваше официальное имя. Включите официальное имя (Legal name) в настройках общего доступа к выписке и добавьте страницу ещё раз.',
  'preflight.action.legal-name-not-shown': 'Открыть мою выписку',
  'preflight.name-in-other-script':
    'В документе указано имя {holder}, а вы ввели {name}. Имена, записанные разными алфавитами, мы сравнить не можем.',
  'preflight.action.name-in-other-script': 'Проверить имя',

  // Application
  'preflight.application-missing': 'Не хватает заявки. Excelsior она нужна вместе с подтверждающими документами.',
  'preflight.action.application-missing': 'Перейти к заявке',

  // Sending
  'preflight.recipient-microsoft': 'Не отправляйте письмо в Microsoft. Сейчас получатель письма — {recipient}.',
  'preflight.action.recipient-microsoft': 'Вернуть адрес Excelsior',
  'preflight.recipient-changed': 'Письмо уйдёт на адрес {recipient}, который вы указали сами, а не на {usual}.',
  'preflight.action.recipient-changed': 'Открыть настройки',

  'app.not-affiliated': 'Не связано с Microsoft и Excelsior',
  'app.settings': 'Настройки',
  'app.help': 'Справка',

  'status.hint.empty': 'Откройте страницу своей выписки или бейджа',
  'status.hint.found-here': 'Добавьте это в свой запрос',
  'status.hint.partial-here': 'Чего нет на странице, можно ввести вручную',

  // On this page
  'page.title': 'На этой странице',
  'page.kind.learn-transcript': 'Выписка Microsoft Learn',
  'page.kind.learn-credential': 'Квалификация Microsoft Learn',
  'page.kind.credly-badge': 'Бейдж Credly',
  'page.kind.mcp-transcript': 'Выписка из старого личного кабинета',
  'page.add': 'Добавить в запрос',
  'page.adding': 'Чтение…',
  'page.read-on-add': 'Будет прочитано при добавлении',
  'page.missing.transcriptId': 'На этой странице нет ID выписки (Transcript ID). Введите его здесь:',
  'page.missing.accessCode': 'На этой странице нет кода доступа (Access Code). Введите его здесь:',
  'page.choose.transcriptId': 'На этой странице несколько ID выписок. Выберите свой:',
  'page.choose.accessCode': 'На этой странице несколько кодов доступа. Выберите свой:',
  'page.choose.viewingPage': 'На этой странице указано несколько страниц просмотра. Выберите ту, где ваша выписка:',
  'page.reload': 'Обновите эту страницу, чтобы Credit Courier мог её прочитать.',
  'page.incomplete': 'Заполните или выберите недостающее и добавьте выписку ещё раз.',
  'page.reload-button': 'Обновить страницу',
  'access.withheld':
    'Браузер разрешает Credit Courier читать не все страницы с общим доступом, поэтому неясно, такая ли это страница. Разрешите доступ или вставьте данные ниже.',
  'access.allow': 'Разрешить доступ',

  // What to do on pages that are no evidence
  'guidance.dashboard':
    'Откройте раздел с выпиской, выберите «Отправить или скачать», затем «Отправить». Придумайте код доступа и отметьте параметр «Включить данные адреса».',
  'guidance.viewing-page': 'Введите на этой странице ID выписки и код доступа. Они распознаются по мере ввода.',
  'guidance.mcp-site':
    'Откройте окно общего доступа к своей выписке. В нём указаны ID выписки и код доступа, который вы выбрали.',
  'guidance.migration-code':
    'Код доступа на этой странице переносит ваш профиль в другую учётную запись. К выписке он не подходит.',
  'guidance.own-transcript':
    'Эту страницу видите только вы. Выберите «Share link» (Поделиться ссылкой), затем «Create link» (Создать ссылку) и «Copy link» (Копировать ссылку) и откройте эту ссылку здесь.',
  'guidance.own-credentials':
    'Эту страницу видите только вы. Откройте квалификацию, выберите «Share» (Поделиться) и откройте новую ссылку здесь.',
  'guidance.learn-profile':
    'В профиле экзамены не показаны. Откройте свою выписку, выберите «Share link» (Поделиться ссылкой) и откройте эту ссылку здесь.',
  'guidance.credly-profile': 'Откройте один из бейджей этого профиля. Бейджи добавляются по одному.',
  'guidance.credly-not-microsoft': 'Credit Courier не нашёл на этой странице бейджа программы сертификации Microsoft.',
  'guidance.credly-short-link': 'Откройте эту короткую ссылку во вкладке. Она ведёт на страницу вашего бейджа.',
  'guidance.credly-template':
    'Эта страница описывает бейдж в целом. Откройте свой бейдж на Credly, выберите «Share» (Поделиться) и возьмите его ссылку.',

  // Nothing yet
  'empty.open-transcript': 'Открыть мою выписку',
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
  'paste.ask': 'Возможно, речь об этом. Отметьте то, что верно.',
  'paste.bad-id': 'В ID выписки от 4 до 12 цифр.',
  'paste.add': 'Добавить',
  'paste.cancel': 'Отмена',

  // Your request
  'request.title': 'Ваш запрос',
  'request.undo': 'Отменить',
  'request.removed': 'Удалено из вашего запроса',
  'field.holder': 'Владелец',
  'field.link': 'Ссылка',
  'field.access-code': 'Код доступа',
  'field.issued': 'Дата выдачи',
  'field.expires': 'Действует до',
  'field.expired': 'Срок истёк',
  'field.title': 'Название бейджа',
  'code.show': 'Показать код доступа',
  'code.hide': 'Скрыть код доступа',
  'code.copy': 'Копировать код доступа',
  'code.copy-here': 'Копировать этот код',
  'code.copied': 'Код доступа скопирован',
  'code.masked': 'Код доступа скрыт',
  'code.forgotten': 'Код доступа не сохранился после закрытия браузера',
  'code.type': 'Введите код доступа',
  'gap.details-unread':
    'Прочитать экзамены не удалось. Подтверждением служит сама ссылка; добавьте экзамены вручную ниже.',
  'gap.no-exams': 'В этой выписке нет сданных экзаменов.',
  'gap.issuer-unverified':
    'Credly не ответил, поэтому не подтверждено, кто выдал бейдж. Откройте страницу бейджа и добавьте её ещё раз.',

  // Exams
  'exams.title': 'Экзамены для зачёта',
  'exams.list-source': 'Рекомендовано NCCRS (список Microsoft от {date}). Решение принимает Excelsior.',
  'exams.add': 'Добавить экзамен',

  // What counts
  'standing.recommended': 'Рекомендация {authority}',
  'standing.recommended.amounts': {
    one: 'Рекомендация {authority}: {count} семестровый час (semester hour), {level}',
    few: 'Рекомендация {authority}: {count} семестровых часа (semester hours), {level}',
    many: 'Рекомендация {authority}: {count} семестровых часов (semester hours), {level}',
    other: 'Рекомендация {authority}: {count} семестрового часа (semester hours), {level}',
  },
  'standing.recommended.source': '{source} ({date}). Решение принимает Excelsior.',
  'standing.amount-unknown': 'Сколько зачётных единиц, в наших источниках не сказано.',
  'standing.possible': 'Возможно',
  'standing.not-listed': 'Нет в списке',
  'standing.predecessor': '{exam} — более новый экзамен. В списке есть только прежние: {listed}.',
  'standing.unknown': 'Неизвестно',
  'standing.no-exam': 'Без экзамена',
  'standing.no-exam.why': 'Экзамену это не соответствует.',
  'standing.unknown.exam':
    '{exam} нет в нашем списке экзаменов, поэтому больше сказать нельзя. Нет его и в списке Microsoft за август 2020 года.',
  'standing.unknown.title':
    'В наших источниках не сказано, какому экзамену это соответствует. Если для этого вы сдали экзамен из списка, добавьте его сами.',

  'certifications.count': {
    one: '{count} сертификация',
    few: '{count} сертификации',
    many: '{count} сертификаций',
    other: '{count} сертификации',
  },

  // Pre-flight
  'preflight.must': 'Нужно исправить:',
  'preflight.should': 'Стоит исправить:',
  'preflight.note': 'Полезно знать:',
  'preflight.ask': {
    one: 'Excelsior, скорее всего, вернёт этот запрос: найден {count} недочёт. Всё равно открыть черновик?',
    few: 'Excelsior, скорее всего, вернёт этот запрос: найдено {count} недочёта. Всё равно открыть черновик?',
    many: 'Excelsior, скорее всего, вернёт этот запрос: найдено {count} недочётов. Всё равно открыть черновик?',
    other: 'Excelsior, скорее всего, вернёт этот запрос: найдено {count} недочёта. Всё равно открыть черновик?',
  },
  'preflight.open-anyway': 'Всё равно открыть',
  'preflight.mend-first': 'Сначала исправить',

  // Check of a link
  'check.button': 'Проверить ссылку',
  'check.open-page': 'Открыть страницу для проверки',
  'check.checking': 'Проверка…',
  'check.opens': 'Открывается без входа. Проверено: {time}.',
  'check.gone': 'Эта ссылка больше не работает. Проверено: {time}. Поделитесь страницей снова и добавьте её.',
  'check.private':
    'Эта ссылка требует входа. Проверено: {time}. Сделайте страницу общедоступной или поделитесь ею снова.',
  'check.unchecked': 'Проверить ссылку не удалось ({time}). Возможно, нет подключения к сети; повторите попытку.',
  'check.differs': 'С тех пор как вы добавили страницу, она изменилась. Откройте её и добавьте ещё раз.',

  // About you
  'applicant.full-name': 'Полное имя',
  'applicant.email': 'Электронная почта',
  'applicant.student-id': 'Номер студента, Student ID (необязательно)',
  'applicant.use-legal-name': 'Укажите имя, под которым вас знает Excelsior.',

  // Letter
  'letter.title': 'Письмо',
  'letter.recipient': 'Кому',
  'letter.recipient-source': 'Адрес взят со страницы Microsoft (от {date}). На более новых страницах его нет.',
  'letter.subject': 'Тема',
  'letter.draft': 'Открыть черновик',
  'letter.draft-needs-evidence': 'Сначала добавьте подтверждающий документ',
  'letter.copy': 'Копия сводки',
  'letter.copied': 'Сводка скопирована',
  'letter.copied-full': 'Полное письмо в буфере обмена. Вставьте его в черновик.',
  'letter.copy-failed': 'Браузер не разрешил копирование. Выделите текст ниже и скопируйте его.',
  'letter.step.without-exam-links':
    'Ссылки на страницы экзаменов убраны, чтобы почтовая ссылка была достаточно короткой.',
  'letter.step.exam-codes-only': 'Названия экзаменов и ссылки убраны, чтобы почтовая ссылка была достаточно короткой.',
  'letter.step.short':
    'Письмо слишком длинное для почтовой ссылки. В черновике — краткий вариант. Полное письмо скопировано: вставьте его в черновик.',
  'letter.step.shortest':
    'Письмо слишком длинное для почтовой ссылки. В черновике — только коды экзаменов. Полное письмо скопировано: вставьте его в черновик.',
  'letter.yes': 'Да, письмо отправлено',
  'letter.not-yet': 'Ещё не отправлено',
  'ways.more': 'Другие способы отправки',
  'letter.print': 'Печать или сохранение в PDF',

  // Application
  'application.form.transcript-service.about': 'Просит NCCRS вести выписку с вашими рекомендациями.',
  'application.from': 'Ссылка со страницы Microsoft ({date}).',
  'application.label': 'Заявка (PDF)',
  'application.choose': 'Выбрать заполненный PDF',
  'application.drop': 'или перетащите его сюда',
  'application.replace': 'Выбрать другой файл',
  'application.checking': 'Проверка файла…',
  'application.privacy':
    'Никогда не указывайте в этом письме номер социального страхования и дату рождения; в самой форме их могут запросить.',
  'application.refused.empty': 'Этот файл пуст. Сохраните форму ещё раз и выберите её.',
  'application.refused.too-large': 'Этот файл больше 10 МБ. Сохраните форму заново, без отсканированных страниц.',
  'application.refused.unreadable': 'Не удалось прочитать этот файл. Возможно, он перемещён. Выберите его ещё раз.',
  'application.refused.not-a-pdf': 'Это не PDF. Выберите заполненную форму.',
  'application.finding.cut-short': 'Возможно, этот PDF неполный. Откройте его и проверьте.',
  'application.finding.locked': 'Этот PDF защищён. Возможно, Excelsior не сможет его открыть.',
  'application.finding.lock-not-checked': 'Мы не смогли проверить, защищён ли этот PDF. Откройте его и посмотрите.',
  'application.refused.not-kept': 'Браузер не смог сохранить этот файл. Освободите место и выберите файл ещё раз.',

  // What changed since 2020
  'changes.ace': 'Страница Microsoft теперь описывает зачётные единицы ACE вместо NCCRS.',
  'changes.links': 'На ней просят ссылку на выписку, а не копию.',
  'changes.dashboard':
    'Старый личный кабинет переехал в ваш профиль Microsoft Learn. У старых выписок есть ID и код, у новых — ссылка.',
  'changes.recipient':
    'Адрес Excelsior мы нашли только на странице 2020 года. Уточните его у Excelsior, прежде чем отправлять письмо.',
  'changes.sources': 'Откуда наши сведения',

  // Trouble
  'error.set-aside': 'Сохранённые данные не удалось прочитать. Мы оставили их копию и создали новый пустой запрос.',
  'error.settings-set-aside':
    'Часть настроек не удалось прочитать, вместо них действуют значения по умолчанию. Копию прежних мы оставили.',
  'error.set-aside-copy': 'Копировать сохранённые данные',
  'error.set-aside-copied': 'Сохранённые данные скопированы',
  'error.dismiss': 'Закрыть',
  'error.not-saved':
    'Последнее изменение не сохранено. Проверьте, есть ли на устройстве свободное место, и повторите попытку.',

  'help.title': 'Справка',
  'help.questions': 'Вопросы',
  'help.source': '{source}, {date}',

  'help.access-code.question': 'Что такое код доступа?',
  'help.access-code.answer':
    'Код, который вы сами выбрали, когда делились выпиской в старом личном кабинете. Вместе с ID выписки (Transcript ID) он открывает выписку. У выписки Learn нет ни того, ни другого: подтверждением служит ссылка общего доступа. Код на mcp.microsoft.com, который переносит профиль в другую учётную запись, — совсем другой; никогда его не отправляйте.',
  'help.account.question': 'С какой учётной записью входить?',
  'help.account.answer':
    'С той учётной записью Microsoft, в которой хранятся ваши сертификации, рабочей или личной. Если ваша выписка на Learn пуста, сначала подключите к Learn свой профиль сертификации.',
  'help.services.question': 'Какая из трёх служб мне нужна?',
  'help.services.answer':
    'Три службы называются похоже. К этой заявке относится служба выписок NCCRS (NCCRS transcript service). OneTranscript — другая служба, и она не для зачисленных студентов и выпускников. Если вы зачислены, просите зачесть экзамены (credit evaluation).',
  'help.exams.question': 'Какие экзамены засчитываются и на сколько часов?',
  'help.exams.answer':
    'В списке Microsoft за август 2020 года названы девять экзаменов, за которые NCCRS рекомендует зачётные единицы: AZ-100, AZ-101, AZ-103, AZ-200, AZ-201, AZ-203, AZ-300, AZ-301 и AZ-400. NCCRS рекомендует и AZ-102; только для него в наших источниках сказано, сколько это семестровых часов (semester hours). Рекомендация учитывается, только если вы сдали экзамен, пока она действовала, и решение принимает Excelsior.',
  'help.badge.question': 'На моём бейдже не указан экзамен. Что делать?',
  'help.badge.answer':
    'Бейдж сертификации может означать разные экзамены. Credit Courier перечисляет те, что подходят по дате; вы указываете, какой из них сдали.',
  'help.expired.question': 'Срок моей сертификации истёк, или её больше не выдают. Она ещё учитывается?',
  'help.expired.answer': 'Экзамен, который вы сдали, остаётся в выписке. Отправляйте выписку, а не бейдж.',
  'help.link.question': 'Почему ссылка, а не PDF и не снимок экрана?',
  'help.link.answer':
    'Excelsior возвращает неофициальные копии. С 2021 года на странице Microsoft просят ссылку, которую можно проверить, а не копию выписки. Ссылка должна открываться без входа: ссылка с «users/me» открывается только у вас.',
  'help.identity.question': 'Как Excelsior узнаёт, что это я?',
  'help.identity.answer':
    'Самые новые правила университета требуют двух видов идентификации студента. Покажите в выписке своё имя и адрес и укажите имя, под которым вас знает Excelsior.',
  'help.recipient.question': 'Куда уходит письмо?',
  'help.recipient.answer':
    'На адрес со страницы Microsoft (от {date}). Больше мы его нигде не нашли, поэтому сначала уточните его у Excelsior; изменить адрес можно в настройках. Никогда не отправляйте письмо в Microsoft: зачётными единицами там не занимаются.',
  'help.authorities.question': 'NCCRS или ACE?',
  'help.authorities.answer':
    'NCCRS и ACE — две организации в США, которые рекомендуют засчитывать в вузе обучение вне вуза. Зачётные единицы за экзамен дают по рекомендации одной из них, но не обеих сразу. На странице Microsoft теперь описана ACE вместо NCCRS.',
  'help.no-draft.question': 'Черновик не открылся, или его текст обрезан',
  'help.no-draft.answer':
    'Некоторые почтовые программы не открывают почтовые ссылки или обрезают длинные. Выберите «Другие способы отправки»: файл черновика, сайт веб-почты или копирование письма.',
  'help.no-answer.question': 'Письмо отправлено, а ответа нет',
  'help.no-answer.answer':
    'Отметьте в окне расширения, что вы отправили запрос. Credit Courier покажет, когда пора напомнить, и составит письмо-напоминание. Срок ожидания выбрали мы; его можно изменить в настройках.',

  // Report
  'page.report': 'Сообщить, что страница не распознана',
  'help.report': 'Сообщить о нераспознанной странице',
  'help.report.about':
    'Выберите страницу. Credit Courier составит описание: какие на ней подписи полей и как устроен её адрес, но без ID, кодов и имён. Вы прочитаете его, прежде чем скопировать. Ничего не отправляется.',
  'help.report.none': 'Таких открытых страниц нет. Откройте страницу в другой вкладке и вернитесь сюда.',
  'help.report.pages': 'Открытые страницы',
  'help.report.describe': 'Описать страницу',
  'help.report.description': 'Описание без личных данных',
  'help.report.copy': 'Копировать отчёт',
  'help.report.copied': 'Отчёт скопирован. Ничего не отправлено: вставьте его там, где хотите сообщить о странице.',

  // Requests side by side
  'requests.title': 'Ваши запросы',
  'requests.start': 'Начать ещё один запрос',
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
  'life.title': 'История запроса',
  'life.sent': 'Запрос отправлен в Excelsior',
  'life.sent.channel': 'Запрос отправлен в Excelsior, способ: {channel}',
  'life.followed-up': 'Напоминание отправлено',
  'life.answered.posted': 'Зачётные единицы начислены',
  'life.answered.more-asked': 'Excelsior просит дополнить запрос',
  'life.answered.declined': 'Excelsior отказал',
  'life.closed': 'Запрос закрыт',
  'life.credits': {
    one: '{exam}: {count} кредит-час',
    few: '{exam}: {count} кредит-часа',
    many: '{exam}: {count} кредит-часов',
    other: '{exam}: {count} кредит-часа',
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
  'life.correct': 'Изменить дату',
  'life.correct-letter': 'Изменить дату или способ',
  'life.day': 'Дата',
  'life.way': 'Способ отправки',
  'life.way.unsaid': 'Не указан',
  'life.day-refused': 'Выберите дату с {from} по {to}, не раньше и не позже.',
  'life.credits-about':
    'Укажите для каждого экзамена кредит-часы (credit hours) из вашей выписки Excelsior. Оставьте поле пустым, если ничего не начислено.',
  'life.note': 'Заметка для себя (необязательно)',
  'life.save': 'Сохранить',
  'life.cancel': 'Отмена',
  'life.more-asked-help': 'Добавьте в этот запрос то, о чём просят, и отправьте его ещё раз.',
  'life.stop-sharing':
    'Зачётные единицы начислены, и общий доступ к выписке больше никому не нужен. Его можно закрыть:',
  'life.stop-sharing.learn': 'Открыть мою выписку на Microsoft Learn',
  'life.stop-sharing.dashboard': 'Открыть личный кабинет сертификации',
  'life.stop-sharing.credly': 'Открыть мои бейджи на Credly',

  // Follow-up
  'follow-up.our-default': 'Этот срок ожидания предлагаем мы; Excelsior его не называет. Вы можете его изменить.',
  'follow-up.write': 'Написать напоминание',
  'follow-up.title': 'Письмо-напоминание',
  'follow-up.calendar': 'Добавить в календарь (.ics)',
  'follow-up.calendar-saved': 'Файл календаря сохранён. Откройте его, чтобы добавить этот день в календарь.',
  'follow-up.calendar-event': 'Напомнить Excelsior о моём запросе на зачётные единицы',
  'follow-up.calendar-about': 'Запрос отправлен {date}; откройте Credit Courier и выберите «Написать напоминание».',
  'follow-up.on-page': 'Напомнить…',

  // Record of what was sent
  'record.sent': 'Запрос отправлен',
  'record.channel': 'Способ отправки',
  'record.recipient': 'Кому',
  'record.subject': 'Тема',
  'record.exams': 'Экзамены',
  'record.links': 'Подтверждающие документы',
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
  'channel.clipboard': 'копирование и вставка',
  'channel.other': 'другой способ',

  'options.title': 'Настройки',
  'options.saved': 'Сохранено',
  'options.on-device': 'Всё, что здесь есть, остаётся в этом браузере.',

  'options.sending': 'Отправка',
  'options.recipient': 'Получатель',
  'options.recipient.source': 'Адрес Excelsior взят со страницы Microsoft (от {date}).',
  'options.recipient.changed':
    'Ваши письма уходят на {recipient}, а не на {usual} — единственный адрес Excelsior в наших источниках. Меняйте его, только если об этом попросил Excelsior.',
  'options.recipient.reset': 'Вернуть адрес Excelsior',
  'options.recipient.invalid': 'Это не полный адрес электронной почты. Письма по-прежнему уходят на {recipient}.',
  'options.recipient.microsoft':
    'Не отправляйте письма в Microsoft: зачётными единицами там не занимаются. Они по-прежнему уходят на {recipient}.',
  'options.channel': 'Предпочитаемый способ отправки',
  'options.channel.last-used': 'Последний использованный',
  'options.channel.mailto': 'Почтовая программа',
  'options.channel.draft-file': 'Файл черновика (.eml)',
  'options.channel.clipboard': 'Копирование',
  'options.closing-line': 'Заключительная строка письма',

  'options.pages': 'На страницах с общим доступом',
  'options.button': 'Показывать кнопку «Send to Excelsior»',
  'options.button.learn': 'на Microsoft Learn',
  'options.button.credly': 'на Credly',
  'options.button.dashboard': 'в старом личном кабинете',
  'options.context-menu': 'Показывать «Отправить эту страницу в Excelsior» в контекстном меню',

  'options.follow-up': 'Напоминание',
  'options.follow-up-days': 'Напомнить Excelsior через (рабочих дней)',
  'options.follow-up-days.about':
    'С понедельника по пятницу; праздники не учитываются. Мы предлагаем {days}; Excelsior срока не называет.',
  'options.follow-up-days.invalid': 'Введите число от 1 до 90. Пока остаётся {days}.',
  'options.notify': 'Уведомлять, когда пора напомнить',
  'options.notify.refused': 'Браузер не разрешает уведомления. Вместо них это покажет кнопка на панели инструментов.',

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
    one: '{count} запрос, самый ранний — от {date}',
    few: '{count} запроса, самый ранний — от {date}',
    many: '{count} запросов, самый ранний — от {date}',
    other: '{count} запроса, самый ранний — от {date}',
  },
  'data.requests.where':
    'Подтверждающие документы, экзамены, ваше имя, электронная почта и номер студента, журнал черновиков и всё, что отправлено. Хранится на этом устройстве, пока вы это не удалите.',
  'data.codes': {
    one: '{count} код доступа',
    few: '{count} кода доступа',
    many: '{count} кодов доступа',
    other: '{count} кода доступа',
  },
  'data.codes.memory': 'Только в памяти, до закрытия браузера.',
  'data.codes.device': 'На этом устройстве, потому что вы это включили.',
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
    one: 'Ваши данные сохранены без {count} заявки: файл вмещает не больше 30 МБ. Сохраните такие PDF сами.',
    few: 'Ваши данные сохранены без {count} заявок: файл вмещает не больше 30 МБ. Сохраните такие PDF сами.',
    many: 'Ваши данные сохранены без {count} заявок: файл вмещает не больше 30 МБ. Сохраните такие PDF сами.',
    other: 'Ваши данные сохранены без {count} заявки: файл вмещает не больше 30 МБ. Сохраните такие PDF сами.',
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
    one: '{count} подтверждающий документ',
    few: '{count} подтверждающих документа',
    many: '{count} подтверждающих документов',
    other: '{count} подтверждающего документа',
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
  'data.import.left-out': 'Эти настройки не удалось прочитать из файла, они не изменятся: {settings}.',
  'data.import.merge': 'Добавить к тому, что есть',
  'data.import.replace': 'Заменить то, что есть',
  'data.import.recipient':
    'Взять из файла и получателя: письма будут уходить на {recipient}. В наших источниках есть только {usual}; соглашайтесь, только если об этом попросил Excelsior.',
  'data.import.cancel': 'Отмена',
  'data.import.reading': 'Чтение файла…',
  'data.imported': 'Импорт выполнен',
  'data.import-undone': 'Импорт отменён',
  'data.import.undo': 'Отменить импорт',
  'data.import.refused.too-large':
    'Этот файл больше 30 МБ. Ничего не изменено. Выберите файл, экспортированный из Credit Courier.',
  'data.import.refused.unreadable':
    'Не удалось прочитать этот файл. Ничего не изменено. Возможно, он перемещён; выберите его ещё раз.',
  'data.import.refused.not-json':
    'Этот файл повреждён или не был экспортирован из Credit Courier. Ничего не изменено. Выберите файл, сохранённый кнопкой «Экспортировать мои данные».',
  'data.import.refused.foreign': 'Этот файл экспортирован не из Credit Courier. Ничего не изменено.',
  'data.import.refused.newer':
    'Этот файл создан в более новой версии. Ничего не изменено. Обновите Credit Courier и импортируйте файл.',
  'data.import.refused.damaged':
    'Часть этого файла повреждена. Ничего не изменено. Экспортируйте данные ещё раз или возьмите более старый файл.',
  'data.import.no-undo':
    'Этот импорт слишком большой, и отменить его потом не получится. На всякий случай сначала экспортируйте свои данные.',
  'data.import.failed': 'Импортировать файл не удалось. Ничего не изменено. Освободите место и повторите попытку.',
  'data.erase': 'Удалить всё',
  'data.erase.ask':
    'Удалить из этого браузера все запросы, заявки, коды доступа и настройки? Отменить это будет нельзя.',
  'data.erase.yes': 'Удалить',
  'data.erase.no': 'Оставить всё',
  'data.erased': 'Всё удалено.',
  'data.erase-failed': 'Не удалось удалить всё. Закройте другие страницы Credit Courier и попробуйте удалить ещё раз.',

  'welcome.title': 'Страница сертификации становится запросом на зачётные единицы',
  'welcome.about':
    'Credit Courier превращает выписку или бейдж Microsoft с общим доступом в полный запрос на зачётные единицы в Excelsior University.',
  'welcome.steps': 'За три шага',
  'welcome.step.open': 'Откройте свою страницу',
  'welcome.step.open.about':
    'Выписку или бейдж с общим доступом: на Microsoft Learn, Credly или в старом личном кабинете.',
  'welcome.step.press': 'Нажмите «Send to Excelsior»',
  'welcome.step.press.about': 'Кнопка появляется на странице. Она добавляет подтверждающий документ в ваш запрос.',
  'welcome.step.send': 'Проверьте и отправьте',
  'welcome.step.send.about': 'Письмо откроется черновиком в вашей почтовой программе. «Отправить» нажимаете вы.',
  'welcome.try': 'Попробовать на примере страницы',
  'welcome.reads': 'Что и где читает Credit Courier',
  'welcome.reads.about':
    'Расширение работает на страницах с общим доступом этих сайтов и больше нигде. Пока вы не нажмёте кнопку или не откроете окно расширения, оно лишь проверяет, есть ли там подтверждающий документ.',
  'welcome.reads.learn': 'профили с выписками и квалификациями с общим доступом',
  'welcome.reads.credly': 'бейджи и профили, которые к ним ведут',
  'welcome.reads.mcp': 'старый сайт выписок',
  'welcome.reads.dashboard': 'старый личный кабинет сертификации',
  'welcome.sends': 'Ничего не отправляется само',
  'welcome.sends.about':
    'Нет ни сервера, ни учётной записи. Всё, что вы добавляете, остаётся в этом браузере; коды доступа — только в памяти, если вы не измените это в настройках. Письмо уходит, только когда вы его отправляете.',
  'welcome.pin': 'Держите под рукой',
  'welcome.pin.about':
    'Нажмите кнопку с пазлом (Расширения) на панели инструментов и закрепите Credit Courier. Окно расширения открывается и сочетанием клавиш, обычно Alt+Shift+C.',

  // Sample page
  'sample.mark': 'Пример',
  'sample.title': 'Пример страницы, чтобы попробовать',
  'sample.about':
    'Человек, ссылка и даты экзаменов вымышлены. Здесь ничего не сохраняется и не добавляется в ваш запрос.',
  'sample.press': 'Нажмите «Send to Excelsior» внизу этого окна.',
  'sample.pressed': 'Страница прочитана. Окно расширения показало бы вот что:',
  'sample.page': 'Пример страницы',
  'sample.result': 'Что показало бы окно расширения',
  'sample.draft-about': 'У черновика нет получателя, поэтому отправить его по ошибке нельзя.',
  'sample.no-recipient': 'в примере пусто',
  'sample.again': 'Начать сначала',
  'sample.back': 'Назад на страницу приветствия',

  'letter.no-help': 'Почтовая программа не открылась. Выберите другой способ ниже или настройте почтовую программу:',
  'letter.no-help.windows': 'Windows: Параметры, Приложения, Приложения по умолчанию, затем найдите «mailto».',
  'letter.no-help.macos': 'macOS: Почта, Настройки, Основные, затем выберите почтовую программу по умолчанию.',
  'letter.no-help.linux': 'Linux (GNOME): Настройки, Приложения, Приложения по умолчанию, Почта.',
  'letter.no-help.chrome':
    'Веб-почта в Chrome: откройте свою почту, затем Настройки, Конфиденциальность и безопасность, Настройки сайтов, Дополнительные разрешения, Обработчики протоколов. В Edge найдите в настройках «протокол».',
  'letter.no-help.firefox': 'Firefox: Настройки, Загрузки (до версии 153: Основные), Файлы и приложения, mailto.',

  // Ways to send
  'ways.draft-file.about':
    'Файл с письмом и приложенной заявкой. Thunderbird и классический Outlook для Windows открывают его как черновик. Apple Mail и Outlook для Mac показывают его как полученное сообщение: скопируйте письмо оттуда в новое сообщение.',
  'ways.draft-file.save': 'Скачать файл черновика (.eml)',
  'ways.draft-file.building': 'Готово {percent} %',
  'ways.draft-file.saved': 'Файл черновика сохранён. Откройте его в своей почтовой программе.',
  'ways.draft-file.failed': 'Не удалось прочитать заявку. Выберите файл ещё раз.',
  'ways.draft-file.on-page': 'Скачать файл черновика…',
  'ways.webmail': 'Веб-почта',
  'ways.webmail.about':
    'Открывает черновик в новой вкладке. Ссылка остаётся в вашей истории, поэтому кода доступа в ней нет: скопируйте его и вставьте в черновик.',
  'ways.clipboard': 'Копирование',
  'ways.copy.recipient': 'Копировать адрес получателя',
  'ways.copy.subject': 'Копировать тему',
  'ways.copy.body': 'Копировать письмо',
  'ways.copy.link': 'Копировать ссылку',
  'ways.copied.recipient': 'Адрес получателя скопирован',
  'ways.copied.subject': 'Тема скопирована',
  'ways.copied.body': 'Письмо скопировано',
  'ways.copied.link': 'Ссылка скопирована',

  // Sources
  'sources.title': 'Источники',
  'sources.about':
    'Все правила и факты, которые показывает Credit Courier: откуда они взяты, от какой они даты и насколько мы в них уверены.',
  'sources.rules': 'Правила',
  'sources.addresses': 'Адреса',
  'sources.found-later': 'Найдено позже',
  'sources.recommendations': 'Рекомендации о зачётных единицах',
  'sources.exams': 'Экзамены',
  'sources.certifications': 'Экзамены для сертификации',
  'sources.successions': 'Экзамены, которые пришли на смену другим',
  'sources.periods': 'Периоды, когда можно было сдать экзамен',
  'sources.confidence': 'Достоверность:',
  'sources.confidence.high': 'Достоверность: высокая',
  'sources.confidence.medium-high': 'Достоверность: довольно высокая',
  'sources.confidence.medium': 'Достоверность: средняя',
  'sources.confidence.our-own': 'Наше собственное правило',
  'sources.status': 'Статус:',

  // The checklist, row by row
  'step.value.evidence-none': 'Ваша выписка или бейдж',
  'step.value.exams-none': 'Которые вы сдали',
  'step.value.exams-unnamed': 'В документах не указаны',
  'step.value.exams-unchosen': 'Пока не выбраны',
  'step.value.you-none': 'Как в записях Excelsior',
  'step.value.application-none': 'Заполнить и подписать',
  'step.value.application-ticked': 'Вы приложите её сами',
  'step.value.letter-none': 'В Excelsior, по эл. почте',
  'step.value.letter-sent': 'Отправлено',
  'step.value.letter-sent-by': 'Отправлено: {channel}',
  'step.value.answer-none': 'Подскажем, когда напомнить',
  'step.value.answer-waiting': 'День {day} из {days}',
  'step.value.answer-due': {
    one: 'Нет уже {count} рабочий день',
    few: 'Нет уже {count} рабочих дня',
    many: 'Нет уже {count} рабочих дней',
    other: 'Нет уже {count} рабочего дня',
  },
  'step.value.answer-posted': 'Единицы начислены',
  'step.value.answer-more-asked': 'Просят дополнить',
  'step.value.answer-declined': 'Отказ',
  'step.value.answer-closed': 'Закрыт',

  // The checklist, row by row
  'status.empty': 'Документов пока нет',
  'status.found-here': 'Найдено на этой странице',
  'status.partial-here': 'На этой странице не хватает данных',
  'status.found-elsewhere': 'Найдено в другой вкладке',
  'status.transcript-id-missing': 'Нет ID выписки',
  'status.access-code-missing': 'Нет кода доступа',
  'status.access-code-forgotten': 'Код доступа не сохранился',
  'status.address-details': 'Сначала один вопрос',
  'status.evidence-complete': 'Документ добавлен',
  'status.exams-missing': 'Какие экзамены вы сдали?',
  'status.applicant-missing': 'Не хватает ваших данных',
  'status.applicant-complete': 'Ваши данные указаны',
  'status.application-missing': 'Не хватает заявки',
  'status.application-complete': 'Заявка добавлена',
  'status.ready': 'Готово к отправке',
  'status.draft-asked': 'Вы отправили письмо?',
  'status.must-mend': 'Нужно кое-что исправить',
  'status.sent': 'Ждём ответа Excelsior',
  'status.follow-up-due': 'Пора напомнить',
  'status.posted': 'Зачётные единицы начислены',
  'status.more-asked': 'Excelsior просит дополнить запрос',
  'status.declined': 'Excelsior отказал',
  'status.closed': 'Запрос закрыт',
  'checklist.title': 'Контрольный список',
  'step.evidence': 'Документы',
  'step.exams': 'Экзамены',
  'step.you': 'Данные',
  'step.application': 'Заявка',
  'step.letter': 'Письмо',
  'step.answer': 'Ответ',
  'step.state.done': 'Готово',
  'step.state.current': 'Ваша очередь',
  'step.state.to-come': 'Предстоит',
  'step.state.must': 'Нужно исправить',
  'step.state.should': 'Стоит исправить',
  'step.state.waiting': 'Ожидание',
  'step.next': 'Далее',
  'step.locked': 'Это уже отправлено. Чтобы изменить, сначала отмените отправку.',
  'head.empty': 'Шесть шагов до вашего запроса',
  'head.progress': 'Выполнено: {done} из {total}',
  'head.unsent': 'Пока ничего не отправлено',
  'head.to-fix': {
    one: 'Нужно исправить: {count}',
    few: 'Нужно исправить: {count}',
    many: 'Нужно исправить: {count}',
    other: 'Нужно исправить: {count}',
  },
  'head.draft-opened': 'Черновик открыт: {time}',
  'head.sent': 'Отправлен {date}',
  'head.reminder': 'Напоминание: {date}',
  'head.reminder-was': 'Напоминание было {date}',
  'head.no-answer': 'Ответа нет с {date}',
  'head.open-page': 'Открыть на отдельной странице',
  'piece.mcp-transcript': 'Выписка {id}',
  'piece.mcp-transcript.unnumbered': 'Выписка',
  'piece.learn-transcript': 'Выписка Learn',
  'piece.learn-credential': 'Квалификация Learn',
  'piece.credly-badge': 'Бейдж Credly',
  'piece.remove': 'Удалить: {title}',
  'piece.with-code': 'С кодом доступа',
  'piece.in-other-tab': '{title}, в другой вкладке',
  'evidence.intro': 'На странице выписки или бейджа с общим доступом нажмите «Send to Excelsior».',
  'evidence.sample': 'Попробовать на примере',
  'evidence.paste': 'Вставить вручную',
  'evidence.add-more': 'Добавить ещё документ',
  'evidence.address-question': 'Был ли включён параметр «Включить данные адреса», когда вы делились выпиской?',
  'evidence.address-yes': 'Да, был включён',
  'evidence.address-no': 'Нет, поделиться заново',
  'evidence.address-how':
    'Поделитесь выпиской ещё раз с параметром «Включить данные адреса», затем нажмите там «Send to Excelsior».',
  'evidence.address-open': 'Открыть личный кабинет',
  'evidence.address-was-on': 'Параметр «Включить данные адреса» был включён',
  'evidence.code-again': 'Введите код доступа ещё раз',
  'evidence.code-save': 'Сохранить',
  'evidence.code-keep': 'Хранить на этом устройстве',
  'exams.fits': 'Вашему бейджу подходят эти экзамены. Выберите те, что вы сдали:',
  'exams.add-dates': 'Добавить даты сдачи',
  'exams.date-of': '{code}, дата сдачи',
  'exams.more-chips': { one: 'ещё {count}', few: 'ещё {count}', many: 'ещё {count}', other: 'ещё {count}' },
  'application.get': 'Скачать форму (PDF)',
  'application.fill': 'Заполните и подпишите',
  'application.choose-signed': 'Выбрать подписанный PDF…',
  'application.tick-off': 'Или отметьте этот шаг и приложите её сами.',
  'application.service': 'Есть и форма службы выписок (Transcript service)',
  'application.remove-file': 'Удалить: {name}',
  'letter.attach': 'Приложите этот файл в черновике, почтовая ссылка не может его передать: {name}',
  'letter.attach-own': 'Приложите подписанную заявку в черновике.',
  'letter.ready': 'Откройте черновик, проверьте его и отправьте сами.',
  'letter.read': 'Прочитать письмо',
  'letter.why': 'Почему этот адрес?',
  'letter.draft-on-page': 'Черновик с PDF…',
  'letter.yes-with': 'Да, с PDF',
  'letter.yes-without': 'Да, без PDF',
  'letter.follow-up-draft': 'Открыть напоминание',
  'letter.set-up': 'Настроить почтовую программу',
  'letter.what-was-sent': 'Что вы отправили',
  'letter.gap.full-name': 'ваше имя',
  'letter.gap.email': 'ваша электронная почта',
  'letter.gap.exams': 'сданные вами экзамены',
  'letter.gap.evidence': 'ваша выписка или бейдж',
  'letter.gap.transcript-id': 'ID выписки',
  'letter.gap.access-code': 'код доступа',
  'letter.gap.application': 'Заявка ещё не приложена.',
  'letter.copy-short': 'Копировать',
  'ways.open-in': 'Открыть в',
  'ways.as-file': 'Файл',
  'ways.part.recipient': 'Получателя',
  'ways.part.subject': 'Тему',
  'ways.part.body': 'Письмо',
  'ways.part.link': 'Ссылку',
  'ways.part.code': 'Код доступа',
  'ways.draft-file.short': 'Файл черновика (.eml)',
  'ways.without-code': 'В этом черновике нет кода доступа. Скопируйте его и вставьте.',
  'life.close-short': 'Закрыть',
  'letter.no-draft': 'Черновик не открылся',
  'life.correct-or-undo': 'Исправить или отменить',
  'life.begin-again': 'Начать ещё один запрос',
  'finding.both-are-me': 'Оба имени мои',
  'finding.use-name': 'Взять это имя',
  'applicant.use-name': 'Вставить «{name}»',
};
