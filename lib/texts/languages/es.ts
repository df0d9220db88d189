import type { Dictionary } from '../dictionary';

/** All that the interface says, in Spanish. */
export const es: Dictionary = {
  'button.send': 'Send to Excelsior',
  'button.hide': 'Ocultar',
  'button.found': 'Encontrado en esta página',
  'button.reading': 'Leyendo…',
  'button.reload': 'Vuelva a cargar esta página y pulse otra vez.',
  'button.failed': 'No ha funcionado. Pulse otra vez.',

  'app.name': 'Credit Courier',
  'menu.send-page': 'Enviar esta página a Excelsior',
  'requests.name': 'Solicitud del {date}',
  'requests.name-again': 'Solicitud del {date} ({number})',
  'follow-up.due-of': 'Toca hacer seguimiento: {request}',

  // What a press on the button did
  'button.covered': 'Algo tapa este botón. Ciérrelo y pulse otra vez.',
  'button.added': 'Añadido. Todavía no se ha enviado nada.',
  'button.updated': 'Actualizado en su solicitud. Todavía no se ha enviado nada.',
  'button.already': 'Ya está en su solicitud',
  'button.refused.link-gone':
    'Este enlace ya no se abre. Cree un nuevo enlace para compartir, ábralo y pulse otra vez.',
  'button.refused.not-microsoft':
    'No se ha añadido: esta insignia no la emitió el programa de certificación de Microsoft.',
  'button.refused.nothing-here':
    'Aquí todavía no hay nada que leer. Espere a que la página esté completa y pulse otra vez.',

  // Where the request stands
  'status.empty': 'Todavía no hay comprobantes',
  'status.found-here': 'Encontrado en esta página',
  'status.partial-here': 'Falta algo en esta página',
  'status.transcript-id-missing': 'Falta el ID del expediente académico',
  'status.access-code-missing': 'Falta el código de acceso',
  'status.access-code-forgotten': 'Código de acceso descartado',
  'status.exams-missing': 'Ningún examen elegido',
  'status.applicant-missing': 'Faltan sus datos',
  'status.application-missing': 'Todavía falta el formulario',
  'status.ready': 'Lista para enviar',
  'status.sent': 'En espera de Excelsior desde el {date}',
  'status.follow-up-due': 'Toca hacer seguimiento: sin respuesta desde el {date}',
  'status.posted': 'Créditos registrados',
  'status.more-asked': 'Excelsior pide algo más',
  'status.declined': 'Rechazada por Excelsior',
  'status.closed': 'Cerrada',
  'status.must-mend': 'Todavía no está lista',

  // Pre-flight: evidence
  'preflight.link-needs-sign-in':
    'Solo usted puede abrir este enlace. Cree en su página un enlace para compartir y añada ese.',
  'preflight.action.link-needs-sign-in': 'Abrir la página',
  'preflight.link-not-official': 'Este enlace no lleva a Microsoft ni a Credly, así que no demuestra nada.',
  'preflight.action.link-not-official': 'Quitarlo',
  'preflight.link-not-https': 'Este enlace no empieza por https, así que no es de confianza.',
  'preflight.action.link-not-https': 'Quitarlo',
  'preflight.sharing-id-missing':
    'Este enlace a una credencial ha perdido su ID de uso compartido (sharingId), así que quizá otras personas no puedan abrirlo. Copie de nuevo el enlace completo.',
  'preflight.action.sharing-id-missing': 'Abrir la página',
  'preflight.transcript-id-missing': 'Falta el ID del expediente académico. Sin él, el código de acceso no abre nada.',
  'preflight.action.transcript-id-missing': 'Escribir el ID del expediente académico',
  'preflight.placeholder-transcript-id': 'El ID del expediente académico es de ejemplo. Escriba el verdadero.',
  'preflight.action.placeholder-transcript-id': 'Escribir el ID del expediente académico',
  'preflight.placeholder-badge-title': 'El título de la insignia es de ejemplo. Escriba el verdadero.',
  'preflight.action.placeholder-badge-title': 'Escribir el título',
  'preflight.issuer-unverified':
    'No está verificado que Microsoft emitiera esta insignia. Abra su página y añádala de nuevo.',
  'preflight.action.issuer-unverified': 'Abrir la página',
  'preflight.badge-expired':
    'Esta credencial caducó el {date}. Los exámenes aprobados siguen en su expediente, así que es mejor comprobante.',
  'preflight.action.badge-expired': 'Abrir mi expediente',
  'preflight.evidence-old': 'Se leyó de su página el {date}. Compruebe que todavía se abre.',
  'preflight.action.evidence-old': 'Abrir la página',

  // Pre-flight: access code and address details
  'preflight.access-code-forgotten': 'El código de acceso se descartó al cerrarse el navegador. Escríbalo de nuevo.',
  'preflight.action.access-code-forgotten': 'Escribir el código de acceso',
  'preflight.access-code-missing': 'Falta el código de acceso. Sin él, el ID del expediente académico no abre nada.',
  'preflight.action.access-code-missing': 'Escribir el código de acceso',
  'preflight.placeholder-access-code': 'El código de acceso es de ejemplo. Escriba el verdadero.',
  'preflight.action.placeholder-access-code': 'Escribir el código de acceso',
  'preflight.address-details-unconfirmed':
    '¿Estaba activado «Incluir detalles de dirección» cuando compartió el expediente? Si no, actívelo y compártalo de nuevo.',
  'preflight.action.address-details-unconfirmed': 'Sí, estaba activado',

  // Pre-flight: exams
  'preflight.exams-not-chosen': 'No hay ningún examen elegido, así que Excelsior no puede ver para qué pide créditos.',
  'preflight.action.exams-not-chosen': 'Elegir exámenes',
  'preflight.exams-not-listed': 'La lista de Microsoft del {date} no incluye {exams}.',
  'preflight.action.exams-not-listed': 'Ver los exámenes',
  'preflight.exams-only-successors': 'La lista de Microsoft del {date} incluye {listed}, pero todavía no {exams}.',
  'preflight.action.exams-only-successors': 'Ver los exámenes',
  'preflight.exam-outside-validity':
    'La recomendación de {exam} vale para exámenes aprobados entre {from} y {to}. Usted lo aprobó el {date}.',
  'preflight.action.exam-outside-validity': 'Ver los exámenes',
  'preflight.exam-not-nccrs':
    'Para {exam} solo conocemos una recomendación de {authority}, pero esta carta se basa en NCCRS. Consulte antes a Excelsior.',
  'preflight.action.exam-not-nccrs': 'Ver los exámenes',
  'preflight.exam-two-pass-dates': 'Hay dos fechas de aprobación para {exam}: {date} y {other}. La carta dice {date}.',
  'preflight.action.exam-two-pass-dates': 'Ver los exámenes',
  'preflight.exams-not-together': '{exam} no se cuenta junto con {others}. Pida créditos por uno u otro.',
  'preflight.action.exams-not-together': 'Elegir exámenes',
  'preflight.exam-pass-date-unknown':
    'La recomendación de {exam} vale para exámenes aprobados entre {from} y {to}. No se sabe cuándo lo aprobó usted.',
  'preflight.action.exam-pass-date-unknown': 'Ver los exámenes',
  'preflight.exam-two-authorities':
    'Hay recomendaciones para {exam} de NCCRS y de {other}. Esta carta se basa solo en NCCRS.',
  'preflight.action.exam-two-authorities': 'Ver los exámenes',

  // Pre-flight: applicant
  'preflight.placeholder-full-name': 'Su nombre es de ejemplo. Escriba el verdadero.',
  'preflight.action.placeholder-full-name': 'Escribir su nombre',
  'preflight.placeholder-email': 'Su dirección de correo es de ejemplo. Escriba la verdadera.',
  'preflight.action.placeholder-email': 'Escribir su correo',
  'preflight.placeholder-student-id': 'Su ID de estudiante es de ejemplo. Escriba el verdadero o deje el campo vacío.',
  'preflight.action.placeholder-student-id': 'Escribir su ID de estudiante',
  'preflight.holders-differ': 'Los comprobantes nombran a dos personas: {holder} y {other}. Envíe solo los suyos.',
  'preflight.action.holders-differ': 'Quitar lo que nombra a {other}',
  'preflight.name-differs':
    'El comprobante nombra a {holder}, pero aquí su nombre es {name}. Quizá Excelsior no pueda relacionarlo con usted.',
  'preflight.action.name-differs': 'Revisar su nombre',
  'preflight.legal-name-not-shown':
    'Este enlace muestra el nombre de usuario {handle}, pero ningún nombre legal. Active el nombre legal donde comparte el expediente y añada la página de nuevo.',
  'preflight.action.legal-name-not-shown': 'Abrir mi expediente',
  'preflight.name-in-other-script':
    'El comprobante nombra a {holder}, y aquí su nombre es {name}. No podemos comparar las dos formas de escritura.',
  'preflight.action.name-in-other-script': 'Revisar su nombre',

  // Pre-flight: application
  'preflight.application-missing': 'Todavía falta el formulario. Excelsior lo necesita junto con los comprobantes.',
  'preflight.action.application-missing': 'Ir al formulario',

  // Pre-flight: sending
  'preflight.recipient-microsoft': 'No envíe a Microsoft. La carta va dirigida a {recipient}.',
  'preflight.action.recipient-microsoft': 'Volver a usar la dirección de Excelsior',
  'preflight.recipient-changed': 'La carta va a {recipient}, una dirección elegida por usted, en lugar de {usual}.',
  'preflight.action.recipient-changed': 'Abrir la configuración',

  'app.not-affiliated': 'Sin vinculación con Microsoft ni con Excelsior',
  'app.settings': 'Configuración',
  'app.help': 'Ayuda',

  'status.hint.empty': 'Abra la página de su expediente o de su insignia',
  'status.hint.found-here': 'Añádalo a su solicitud',
  'status.hint.partial-here': 'Puede escribir lo que la página no muestra',
  progress: '{done} de {total} pasos hechos',

  // On this page
  'page.title': 'En esta página',
  'page.kind.learn-transcript': 'Expediente académico de Microsoft Learn',
  'page.kind.learn-credential': 'Credencial de Microsoft Learn',
  'page.kind.credly-badge': 'Insignia de Credly',
  'page.kind.mcp-transcript': 'Expediente académico, panel antiguo',
  'page.add': 'Añadir a la solicitud',
  'page.adding': 'Leyendo…',
  'page.in-request': 'Ya está en su solicitud',
  'page.read-on-add': 'Se lee cuando usted lo añade',
  'page.missing.transcriptId': 'Esta página no muestra ningún ID del expediente académico. Escríbalo aquí:',
  'page.missing.accessCode': 'Esta página no muestra ningún código de acceso. Escríbalo aquí:',
  'page.choose.transcriptId': 'Esta página muestra varios ID del expediente académico. Elija el suyo:',
  'page.choose.accessCode': 'Esta página muestra varios códigos de acceso. Elija el suyo:',
  'page.choose.viewingPage': 'Esta página nombra varias páginas de consulta. Elija la de su expediente:',
  'page.reload': 'Vuelva a cargar esta página para que Credit Courier pueda leerla.',
  'page.incomplete': 'Complete o elija lo que falta y añádalo de nuevo.',
  'page.reload-button': 'Volver a cargar la página',
  'access.withheld':
    'Credit Courier no puede leer todas las páginas compartidas ni saber si esta es una. Permita el acceso o pegue los datos abajo.',
  'access.allow': 'Permitir acceso',

  // What to do on pages that are no evidence
  'guidance.dashboard':
    'En este panel, abra la sección del expediente académico, elija «Compartir o descargar» y después «Compartir». Escriba un código de acceso propio y active «Incluir detalles de dirección».',
  'guidance.viewing-page':
    'Escriba en esta página su ID del expediente académico y su código de acceso. Se reconocen mientras los escribe.',
  'guidance.mcp-site':
    'Abra el cuadro de diálogo para compartir su expediente. Muestra un ID del expediente académico y el código de acceso que usted eligió.',
  'guidance.migration-code':
    'El código de acceso de esta página traslada su perfil a otra cuenta. No es el de su expediente.',
  'guidance.own-transcript':
    'Solo usted puede ver esta página. Elija «Share link», después «Create link» y «Copy link», y abra aquí ese enlace.',
  'guidance.own-credentials':
    'Solo usted puede ver esta página. Abra una credencial, elija «Share» y abra el enlace que obtenga.',
  'guidance.learn-profile':
    'Un perfil no muestra exámenes. Abra su expediente, elija «Share link» y abra aquí ese enlace.',
  'guidance.credly-profile': 'Abra una insignia de este perfil. Las insignias se añaden de una en una.',
  'guidance.credly-not-microsoft':
    'Credit Courier no ha encontrado en esta página ninguna insignia del programa de certificación de Microsoft.',
  'guidance.credly-short-link': 'Abra este enlace corto en una pestaña. Lleva a la página de su insignia.',
  'guidance.credly-template':
    'Esta página describe la insignia en general. Abra su propia insignia en Credly, elija «Share» y use su enlace.',

  // Nothing yet
  'empty.text': 'En su expediente o insignia compartidos, pulse «Send to Excelsior». El comprobante aparecerá aquí.',
  'empty.open-transcript': 'Abrir mi expediente',
  'paste.open': 'Pegar o escribir los datos',
  'paste.label': 'Pegue un enlace, o el texto con su ID del expediente académico y su código de acceso',
  'paste.nothing':
    'En este texto no se ha encontrado ningún enlace para compartir ni ningún ID del expediente académico.',
  'paste.found-link': {
    one: '{count} enlace reconocido',
    many: '{count} de enlaces reconocidos',
    other: '{count} enlaces reconocidos',
  },
  'paste.transcript-id': 'ID del expediente académico',
  'paste.access-code': 'Código de acceso',
  'paste.several': 'Se han encontrado varios valores. Elija el suyo:',
  'paste.bad-id': 'Un ID del expediente académico tiene de 4 a 12 cifras.',
  'paste.add': 'Añadir',
  'paste.cancel': 'Cancelar',

  // Your request
  'request.title': 'Su solicitud',
  'request.count': { one: '{count} comprobante', many: '{count} de comprobantes', other: '{count} comprobantes' },
  'request.remove': 'Quitar',
  'request.undo': 'Deshacer',
  'request.removed': 'Quitado de su solicitud',
  'field.holder': 'Titular',
  'field.link': 'Enlace',
  'field.transcript-id': 'ID del expediente',
  'field.access-code': 'Código de acceso',
  'field.viewing-page': 'Página de consulta',
  'field.issued': 'Emitida el',
  'field.expires': 'Caduca el',
  'field.expired': 'Caducó el',
  'field.title': 'Título de la insignia',
  'code.show': 'Mostrar el código de acceso',
  'code.hide': 'Ocultar el código de acceso',
  'code.copy': 'Copiar el código de acceso',
  'code.copy-here': 'Copiar este código',
  'code.copied': 'Código de acceso copiado',
  'code.masked': 'Código de acceso, oculto',
  'code.forgotten': 'Código de acceso descartado al cerrarse el navegador',
  'code.missing': 'Falta el código de acceso',
  'code.type': 'Escriba el código de acceso',
  'gap.details-unread':
    'No se han podido leer los exámenes. Su comprobante es solo el enlace; añada sus exámenes a mano más abajo.',
  'gap.no-exams': 'En este expediente no figura ningún examen aprobado.',
  'gap.issuer-unverified':
    'Emisor sin verificar: Credly no ha respondido. Abra la página de la insignia y añádala de nuevo para verificarlo.',

  // Exams
  'exams.title': 'Exámenes por los que pide créditos',
  'exams.none': 'Sus comprobantes todavía no nombran ningún examen.',
  'exams.listed': 'Recomendado',
  'exams.list-source':
    'Recomendado por NCCRS, según la lista de Microsoft del {date}. Es una recomendación; decide Excelsior.',
  'exams.more': {
    one: '{count} examen más, fuera de la lista',
    many: '{count} de exámenes más, fuera de la lista',
    other: '{count} exámenes más, fuera de la lista',
  },
  'exams.passed': 'aprobado el {date}',
  'exams.add': 'Añadir un examen',
  'exams.code': 'Examen',
  'exams.date': 'Aprobado el',
  'exams.remove': 'Quitar {code}',

  // What counts
  'standing.recommended': 'Recomendado por {authority}',
  'standing.recommended.amounts': {
    one: 'Recomendado por {authority}: {count} hora semestral, {level}',
    many: 'Recomendado por {authority}: {count} de horas semestrales, {level}',
    other: 'Recomendado por {authority}: {count} horas semestrales, {level}',
  },
  'standing.recommended.source': '{source}, {date}. Es una recomendación; decide Excelsior.',
  'standing.amount-unknown': 'Nuestras fuentes no publican la cantidad.',
  'standing.possible': 'Posible',
  'standing.possible.about':
    'Esta insignia no nombra su examen. Por su fecha encajan estos; añada el que usted aprobó:',
  'standing.not-listed': 'Fuera de la lista',
  'standing.predecessor': '{exam} sustituyó a {listed}; la lista solo incluye {listed}.',
  'standing.unknown': 'Desconocido',
  'standing.no-exam': 'Sin examen',
  'standing.no-exam.why': 'No corresponde a ningún examen.',
  'standing.unknown.exam':
    'Nuestra lista de exámenes no incluye {exam}, así que no podemos decir más. La lista de Microsoft del 11-8-2020 no lo nombra.',
  'standing.unknown.title':
    'Nuestras fuentes no dicen a qué examen corresponde. Si para ello aprobó un examen de la lista, añádalo usted.',
  'standing.add-candidate': 'Añadir {exam}',

  'certifications.count': {
    one: '{count} certificación',
    many: '{count} de certificaciones',
    other: '{count} certificaciones',
  },

  // Pre-flight
  'preflight.title': 'Comprobaciones previas',
  'preflight.clear': 'Nada lo impide.',
  'preflight.must': 'Hay que corregirlo',
  'preflight.should': 'Conviene corregirlo',
  'preflight.note': 'Conviene saberlo',
  'preflight.ask': {
    one: 'Por {count} problema le devolverían esta solicitud. ¿Abrir el borrador de todos modos?',
    many: 'Por {count} de problemas le devolverían esta solicitud. ¿Abrir el borrador de todos modos?',
    other: 'Por {count} problemas le devolverían esta solicitud. ¿Abrir el borrador de todos modos?',
  },
  'preflight.open-anyway': 'Abrir de todos modos',
  'preflight.mend-first': 'Corregir antes',

  // Check of a link
  'check.button': 'Comprobar el enlace',
  'check.open-page': 'Abrir la página para comprobarlo',
  'check.checking': 'Comprobando…',
  'check.opens': 'Se abre sin iniciar sesión. Comprobado: {time}.',
  'check.gone': 'Este enlace ya no se abre. Comprobado: {time}. Compártalo de nuevo y después añada la página.',
  'check.private': 'Este enlace exige iniciar sesión. Comprobado: {time}. Hágalo público o compártalo de nuevo.',
  'check.unchecked': 'No se ha podido comprobar ({time}). Quizá no tenga conexión; inténtelo de nuevo.',
  'check.differs': 'Ahora muestra algo distinto de lo que usted añadió. Abra la página y añádala de nuevo.',

  // About you
  'applicant.title': 'Sobre usted',
  'applicant.full-name': 'Nombre completo',
  'applicant.email': 'Correo electrónico',
  'applicant.student-id': 'ID de estudiante (opcional)',
  'applicant.use-name': 'Usar el nombre de su comprobante: {name}',
  'applicant.use-legal-name': 'Use el nombre que conoce Excelsior.',

  // Checklist
  'checklist.title': 'Lista de verificación',
  'checklist.count': '{done} de {total}',
  'step.evidence': 'Comprobante añadido',
  'step.access-code': 'Código de acceso conocido',
  'step.address-details': '«Incluir detalles de dirección» estaba activado cuando compartió el expediente',
  'step.exams': 'Exámenes elegidos',
  'step.applicant': 'Sus datos están rellenados',
  'step.application': 'Rellenar y firmar el formulario',
  'step.attach': 'Adjuntar el formulario a la carta',
  'step.send': 'Enviar ambos a Excelsior, nunca a Microsoft',

  // Letter
  'letter.title': 'Carta',
  'letter.preview': 'Vista previa de la carta',
  'letter.recipient': 'Para',
  'letter.recipient-source':
    'Dirección de la página de Microsoft del {date}. Las páginas más recientes de Microsoft no la mencionan.',
  'letter.subject': 'Asunto',
  'letter.changed-since':
    'Desde 2021, la página de Microsoft describe los créditos de ACE y pide enlaces, nunca una copia del expediente. Esta carta lleva enlaces.',
  'letter.draft': 'Abrir borrador',
  'letter.draft-needs-evidence': 'Añada antes un comprobante',
  'letter.copy': 'Copiar resumen',
  'letter.copied': 'Resumen copiado',
  'letter.copied-full': 'La carta completa está en el portapapeles. Péguela en el borrador.',
  'letter.copy-failed': 'El navegador no ha permitido copiar. Seleccione el texto de abajo y cópielo.',
  'letter.webmail-note':
    'Si sus borradores los abre un programa de correo web, la carta entera, incluido el código de acceso, llega al proveedor de ese programa y queda en el historial del navegador.',
  'letter.step.without-exam-links':
    'Se han omitido los enlaces a las páginas de los exámenes para que el enlace de correo no sea demasiado largo.',
  'letter.step.exam-codes-only':
    'Se han omitido los títulos y enlaces de los exámenes para que el enlace de correo no sea demasiado largo.',
  'letter.step.short':
    'La carta es demasiado larga para un enlace de correo. El borrador lleva una breve; la carta completa se copia para pegarla.',
  'letter.step.shortest':
    'La carta es demasiado larga para un enlace de correo. El borrador solo lleva los códigos de los exámenes; la carta completa se copia para pegarla.',
  'letter.did-it-open': '¿Se ha abierto su programa de correo?',
  'letter.yes': 'Sí, la he enviado',
  'letter.not-yet': 'Todavía no',
  'letter.no': 'No',
  'ways.more': 'Más formas de envío',
  'letter.print': 'Imprimir o guardar como PDF',

  // Application
  'application.about':
    'Descargue el formulario, rellénelo con el visor de PDF de su navegador, fírmelo y elija aquí el archivo guardado. Se adjunta sin cambios.',
  'application.form.application': 'Formulario de solicitud (Application)',
  'application.form.application.about': 'Pide a Excelsior que evalúe sus exámenes.',
  'application.form.transcript-service': 'Formulario del Transcript Service',
  'application.form.transcript-service.about': 'Pide a NCCRS que mantenga un expediente de sus recomendaciones.',
  'application.from': 'Enlazado en la página de Microsoft del {date}.',
  'application.label': 'Formulario (PDF)',
  'application.choose': 'Elegir el PDF rellenado',
  'application.drop': 'o suéltelo aquí',
  'application.chosen': '{name}, {size}',
  'application.replace': 'Elegir otro archivo',
  'application.remove': 'Quitar el formulario',
  'application.on-page': 'Elegir el PDF rellenado…',
  'application.checking': 'Comprobando el archivo…',
  'application.privacy':
    'No escriba nunca en esta carta un número de la seguridad social ni una fecha de nacimiento; el propio formulario puede pedirlos.',
  'application.refused.empty': 'Este archivo está vacío. Guarde otra vez el formulario y elíjalo.',
  'application.refused.too-large':
    'Este archivo ocupa más de 10 MB. Guarde de nuevo el formulario, sin páginas escaneadas.',
  'application.refused.unreadable': 'No se ha podido leer este archivo. Quizá se haya movido. Elíjalo otra vez.',
  'application.refused.not-a-pdf': 'Esto no es un PDF. Elija el formulario rellenado.',
  'application.finding.cut-short': 'Este PDF parece terminar antes de tiempo. Ábralo para ver si está completo.',
  'application.finding.locked': 'Este PDF está protegido. Quizá quien lo evalúe no pueda abrirlo.',
  'application.finding.lock-not-checked': 'No se ha podido comprobar si este PDF está protegido. Ábralo para verlo.',
  'application.refused.not-kept': 'El navegador no ha podido guardar este archivo. Libere espacio y elíjalo otra vez.',

  // What changed since 2020
  'changes.title': 'Qué ha cambiado desde 2020 (a {date})',
  'changes.ace': 'La página de Microsoft describe ahora los créditos de ACE en lugar de los de NCCRS.',
  'changes.links': 'Pide un enlace a su expediente, nunca una copia.',
  'changes.dashboard':
    'El panel se ha trasladado a su perfil de Microsoft Learn. Los expedientes antiguos tienen un ID y un código; los nuevos, un enlace.',
  'changes.recipient':
    'Solo hemos encontrado la dirección de Excelsior en la página de 2020. Consulte antes a Excelsior.',
  'changes.sources': 'De dónde salen nuestros datos',

  // Trouble
  'error.set-aside': 'No se han podido leer los datos guardados. Se han apartado y se ha empezado una solicitud vacía.',
  'error.settings-set-aside':
    'No se han podido leer algunas opciones de configuración. Se usan sus valores predeterminados; lo guardado se ha apartado.',
  'error.set-aside-copy': 'Copiar los datos guardados',
  'error.set-aside-copied': 'Datos guardados copiados',
  'error.dismiss': 'Cerrar',
  'error.not-saved':
    'No se ha guardado su último cambio. Compruebe que el navegador tenga espacio e inténtelo de nuevo.',

  // Help
  'help.title': 'Ayuda',
  'help.questions': 'Preguntas',
  'help.source': '{source}, {date}',

  'help.access-code.question': '¿Qué es el código de acceso?',
  'help.access-code.answer':
    'Un código que usted eligió al compartir su expediente en el panel antiguo. Con el ID del expediente académico, abre el expediente. Un expediente de Learn no tiene ni uno ni otro: el comprobante es su enlace para compartir. El código de mcp.microsoft.com que traslada un perfil a otra cuenta es otro; no lo envíe nunca.',
  'help.account.question': '¿Con qué cuenta inicio sesión?',
  'help.account.answer':
    'Con la cuenta de Microsoft que tiene sus certificaciones. Puede ser una cuenta de trabajo o una personal. Si su expediente en Learn está vacío, conecte antes su perfil de certificación con Learn.',
  'help.services.question': '¿Cuál de los tres servicios es?',
  'help.services.answer':
    'Hay tres servicios con nombres parecidos. El Transcript Service de NCCRS va con este formulario. OneTranscript es otro servicio, y no es para estudiantes matriculados ni titulados. Si ya tiene matrícula, lo que pide es una evaluación de créditos.',
  'help.exams.question': '¿Qué exámenes cuentan y por cuántas horas?',
  'help.exams.answer':
    'NCCRS recomendó créditos por nueve exámenes: AZ-100, AZ-101, AZ-103, AZ-200, AZ-201, AZ-203, AZ-300, AZ-301 y AZ-400. Las universidades cuentan los créditos en horas semestrales; nuestras fuentes no dicen cuántas. Una recomendación solo cuenta si usted aprobó mientras era válida, y decide Excelsior.',
  'help.badge.question': 'Mi insignia no nombra ningún examen. ¿Y ahora?',
  'help.badge.answer':
    'La insignia de una certificación puede corresponder a varios exámenes. Credit Courier muestra los que encajan con su fecha; usted indica cuál aprobó.',
  'help.expired.question': 'Mi certificación ha caducado o se ha retirado',
  'help.expired.answer': 'El examen aprobado sigue en su expediente. Envíe el expediente en lugar de la insignia.',
  'help.link.question': '¿Por qué un enlace y no un PDF o una captura de pantalla?',
  'help.link.answer':
    'Excelsior devuelve las copias no oficiales. Desde 2021, la página de Microsoft pide un enlace que se pueda verificar, nunca una copia del expediente. El enlace debe abrirse sin iniciar sesión: si contiene «users/me», solo se abre para usted.',
  'help.identity.question': '¿Cómo sabe Excelsior que soy yo?',
  'help.identity.answer':
    'Su política más reciente pide dos formas de identificación del estudiante. Muestre su nombre y su dirección en el expediente, y use el nombre que conoce Excelsior.',
  'help.recipient.question': '¿Adónde va la carta?',
  'help.recipient.answer':
    'A la dirección de la página de Microsoft del {date}. No la hemos encontrado en ningún otro sitio, así que consulte antes a Excelsior; puede cambiarla en la configuración. No la envíe nunca a Microsoft, que no tramita créditos.',
  'help.authorities.question': '¿NCCRS o ACE?',
  'help.authorities.answer':
    'NCCRS y ACE son dos organismos de Estados Unidos que recomiendan créditos universitarios por lo aprendido fuera de la universidad. Uno de los dos para cada examen, no ambos. No se dan créditos dos veces por el mismo examen. La página de Microsoft describe ahora ACE en lugar de NCCRS.',
  'help.no-draft.question': 'El borrador no se ha abierto o su texto está cortado',
  'help.no-draft.answer':
    'Algunos programas de correo no aceptan enlaces, o solo los cortos. Elija «Más formas de envío»: un archivo de borrador, un sitio de correo web o copiar la carta.',
  'help.no-answer.question': 'La he enviado y no ha llegado respuesta',
  'help.no-answer.answer':
    'Indique en la ventana emergente que la ha enviado. Credit Courier le muestra entonces cuándo es hora de preguntar y escribe el seguimiento. El plazo de espera es nuestro; puede cambiarlo en la configuración.',

  // Report
  'page.report': 'Informar de que esta página no se reconoce',
  'help.report': 'Informar de una página que no se ha reconocido',
  'help.report.about':
    'Elija la página. Credit Courier cuenta sus etiquetas y la describe sin ID, sin códigos y sin nombres; de su dirección, solo la forma. Usted lee la descripción antes de copiarla. No se envía nada.',
  'help.report.none': 'No hay abierta ninguna página de ese tipo. Ábrala en otra pestaña y vuelva aquí.',
  'help.report.pages': 'Páginas abiertas',
  'help.report.describe': 'Describir esta página',
  'help.report.description': 'Descripción, sin nada personal',
  'help.report.copy': 'Copiar el informe',
  'help.report.copied': 'Informe copiado. No se ha enviado nada: péguelo donde quiera presentarlo.',

  // Requests side by side
  'requests.title': 'Sus solicitudes',
  'requests.start': 'Empezar otra solicitud',
  'requests.show': 'Mostrar',
  'requests.shown': 'Se muestra aquí',
  'requests.remove': 'Quitar esta solicitud',
  'requests.removed': 'Solicitud quitada',
  'requests.stage.preparing': 'En preparación',
  'requests.stage.sent': 'Enviada',
  'requests.stage.posted': 'Créditos registrados',
  'requests.stage.more-asked': 'Piden algo más',
  'requests.stage.declined': 'Rechazada',
  'requests.stage.closed': 'Cerrada',
  'requests.due': 'Toca hacer seguimiento',

  // What happened
  'life.title': 'Qué ha pasado',
  'life.sent': 'Enviada a Excelsior',
  'life.sent.channel': 'Enviada a Excelsior mediante {channel}',
  'life.followed-up': 'Seguimiento hecho',
  'life.answered.posted': 'Créditos registrados',
  'life.answered.more-asked': 'Excelsior pidió algo más',
  'life.answered.declined': 'Rechazada por Excelsior',
  'life.closed': 'Cerrada',
  'life.credits': {
    one: '{exam}: {count} hora de crédito',
    many: '{exam}: {count} de horas de crédito',
    other: '{exam}: {count} horas de crédito',
  },
  'life.undo': 'Deshacer el último paso',
  'life.undone': 'Último paso deshecho',
  'life.noted': 'Anotado',
  'life.next': '¿En qué ha quedado?',
  'life.answer.posted': 'Registraron los créditos',
  'life.answer.more-asked': 'Piden algo más',
  'life.answer.declined': 'La rechazaron',
  'life.follow-up-sent': 'He hecho el seguimiento',
  'life.sent-again': 'La he enviado de nuevo',
  'life.close': 'Cerrar esta solicitud',
  'life.correct': 'Corregir el día',
  'life.correct-letter': 'Corregir el día o la vía',
  'life.day': 'Día',
  'life.way': 'Vía de envío',
  'life.way.unsaid': 'Sin anotar',
  'life.day-refused': 'Elija un día del {from} al {to}.',
  'life.credits-about':
    'Las universidades cuentan los créditos en horas de crédito. Escriba las que figuran en su expediente de Excelsior; deje vacío lo que no se registró.',
  'life.note': 'Nota para usted (opcional)',
  'life.save': 'Guardar',
  'life.cancel': 'Cancelar',
  'life.more-asked-help': 'Añada a esta solicitud lo que le piden y envíela de nuevo.',
  'life.stop-sharing':
    'Sus créditos están registrados, así que nadie necesita ya el expediente compartido. Puede dejar de compartirlo:',
  'life.stop-sharing.learn': 'Abrir mi expediente en Microsoft Learn',
  'life.stop-sharing.dashboard': 'Abrir el panel de certificación',
  'life.stop-sharing.credly': 'Abrir mis insignias en Credly',

  // Follow-up
  'follow-up.due': 'Sin respuesta desde el {date}. Es hora de preguntar.',
  'follow-up.waiting': 'Si no llega respuesta, recibirá un recordatorio el {date}.',
  'follow-up.our-default': 'El plazo de espera es un valor nuestro; Excelsior no promete ninguno. Puede fijar otro.',
  'follow-up.write': 'Escribir seguimiento',
  'follow-up.title': 'Carta de seguimiento',
  'follow-up.calendar': 'Añadir al calendario (.ics)',
  'follow-up.calendar-file': 'El archivo .ics contiene esta fecha para su calendario.',
  'follow-up.calendar-saved': 'Archivo de calendario guardado. Ábralo para añadir el día a su calendario.',
  'follow-up.calendar-event': 'Hacer seguimiento de mi solicitud de créditos a Excelsior',
  'follow-up.calendar-about': 'Enviada el {date}. Abra Credit Courier y elija «Escribir seguimiento».',
  'follow-up.on-page': 'Hacer seguimiento…',

  // Record of what was sent
  'record.title': 'Lo que ha enviado',
  'record.sent': 'Enviada el',
  'record.channel': 'Mediante',
  'record.recipient': 'Para',
  'record.subject': 'Asunto',
  'record.exams': 'Exámenes',
  'record.links': 'Comprobantes',
  'record.application': 'Formulario',
  'record.letter': 'Carta, sin códigos de acceso',
  'record.not-kept': 'No se registró qué contenía.',
  'record.save': 'Guardar este registro (.txt)',
  'record.saved': 'Registro guardado',
  'channel.mailto': 'programa de correo',
  'channel.draft-file': 'archivo de borrador',
  'channel.gmail': 'Gmail',
  'channel.outlook-work': 'Outlook (trabajo o escuela)',
  'channel.outlook-com': 'Outlook.com',
  'channel.yahoo': 'Yahoo Mail',
  'channel.clipboard': 'copia y pegado',
  'channel.other': 'otra vía',

  // Settings
  'options.title': 'Configuración',
  'options.saved': 'Guardado',
  'options.on-device': 'Todo lo de aquí se queda en este navegador.',

  'options.sending': 'Envío',
  'options.recipient': 'Destinatario',
  'options.recipient.source': 'Dirección de Excelsior, de la página de Microsoft del {date}.',
  'options.recipient.changed':
    'Sus cartas van a {recipient} y no a {usual}, la única dirección de Excelsior que nombran nuestras fuentes. Cámbiela solo si Excelsior se lo ha indicado.',
  'options.recipient.reset': 'Volver a usar la dirección de Excelsior',
  'options.recipient.invalid': 'Esta no es una dirección de correo completa. Las cartas siguen yendo a {recipient}.',
  'options.recipient.microsoft': 'No envíe a Microsoft: no tramita créditos. Las cartas siguen yendo a {recipient}.',
  'options.channel': 'Forma de envío que se ofrece primero',
  'options.channel.last-used': 'La última que se usó',
  'options.channel.mailto': 'Programa de correo',
  'options.channel.draft-file': 'Archivo de borrador (.eml)',
  'options.channel.gmail': 'Gmail',
  'options.channel.outlook-work': 'Outlook (trabajo o escuela)',
  'options.channel.outlook-com': 'Outlook.com',
  'options.channel.yahoo': 'Yahoo Mail',
  'options.channel.clipboard': 'Copiar',
  'options.closing-line': 'Línea de despedida de la carta',

  'options.pages': 'En páginas compartidas',
  'options.button': 'Mostrar el botón «Send to Excelsior»',
  'options.button.learn': 'en Microsoft Learn',
  'options.button.credly': 'en Credly',
  'options.button.dashboard': 'en el panel antiguo',
  'options.context-menu': 'Mostrar «Enviar esta página a Excelsior» en el menú contextual',

  'options.follow-up': 'Seguimiento',
  'options.follow-up-days': 'Hacer seguimiento tras (días laborables)',
  'options.follow-up-days.about':
    'De lunes a viernes; no se conocen los festivos. Nuestro valor predeterminado es {days}, no una promesa de Excelsior.',
  'options.follow-up-days.invalid': 'Escriba un número del 1 al 90. Sigue siendo {days}.',
  'options.notify': 'Avisarme cuando toque hacer seguimiento',
  'options.notify.refused':
    'El navegador no permite notificaciones. El icono de la barra de herramientas lo mostrará de todos modos.',

  'options.privacy': 'Privacidad',
  'options.keep-codes': 'Conservar el código de acceso en este dispositivo',
  'options.keep-codes.about':
    'Desactivado: los códigos de acceso se descartan al cerrarse el navegador. Activado: se conservan sin cifrar en el almacenamiento de este navegador hasta que lo desactive.',

  'options.appearance': 'Aspecto',
  'options.theme': 'Tema',
  'options.theme.auto': 'Como el navegador',
  'options.theme.light': 'Claro',
  'options.theme.dark': 'Oscuro',
  'options.language': 'Idioma',
  'options.language.auto': 'Como el navegador',

  // Your data
  'data.title': 'Sus datos',
  'data.about': 'Todos están en este navegador y en ningún otro sitio.',
  'data.requests': {
    one: '{count} solicitud, desde el {date}',
    many: '{count} de solicitudes, la más antigua desde el {date}',
    other: '{count} solicitudes, la más antigua desde el {date}',
  },
  'data.requests.where':
    'Comprobantes, exámenes, su nombre, correo e ID de estudiante, el registro de borradores y lo enviado. Se conserva en este dispositivo hasta que lo borre.',
  'data.codes': {
    one: '{count} código de acceso',
    many: '{count} de códigos de acceso',
    other: '{count} códigos de acceso',
  },
  'data.codes.memory': 'Solo en la memoria; se descarta al cerrarse el navegador.',
  'data.codes.device': 'Se conserva en este dispositivo porque usted lo pidió.',
  'data.application': {
    one: '{count} formulario (PDF)',
    many: '{count} de formularios (PDF)',
    other: '{count} formularios (PDF)',
  },
  'data.application.where':
    'Se conserva en este dispositivo hasta que se haya enviado y el navegador vuelva a iniciarse, o hasta que lo quite.',
  'data.settings': 'Configuración',
  'data.settings.where': 'Se conserva en este dispositivo. No se sincroniza nada.',
  'data.export': 'Exportar mis datos',
  'data.export-csv': 'Exportar como tabla (.csv)',
  'data.with-codes': 'Incluir los códigos de acceso',
  'data.with-applications': 'Incluir los formularios',
  'data.exported': 'Sus datos se han guardado en un archivo.',
  'data.exported.left-out': {
    one: 'Sus datos se han guardado en un archivo sin {count} formulario, con el que ocuparía más de 30 MB. Guarde ese PDF por su cuenta.',
    many: 'Sus datos se han guardado en un archivo sin {count} de formularios, con los que ocuparía más de 30 MB. Guarde esos PDF por su cuenta.',
    other:
      'Sus datos se han guardado en un archivo sin {count} formularios, con los que ocuparía más de 30 MB. Guarde esos PDF por su cuenta.',
  },
  'data.export-failed':
    'No se han podido exportar sus datos. Cierre otras páginas de Credit Courier e inténtelo de nuevo.',
  'data.import': 'Importar…',
  'data.import.label': 'Archivo para importar',
  'data.import.preview': 'Este archivo se exportó el {date}.',
  'data.import.requests': { one: '{count} solicitud', many: '{count} de solicitudes', other: '{count} solicitudes' },
  'data.import.already': {
    one: '{count} ya está aquí',
    many: '{count} ya están aquí',
    other: '{count} ya están aquí',
  },
  'data.import.items': {
    one: '{count} comprobante',
    many: '{count} de comprobantes',
    other: '{count} comprobantes',
  },
  'data.import.codes': {
    one: '{count} código de acceso',
    many: '{count} de códigos de acceso',
    other: '{count} códigos de acceso',
  },
  'data.import.applications': {
    one: '{count} formulario',
    many: '{count} de formularios',
    other: '{count} formularios',
  },
  'data.import.left-out': 'No se ha podido leer en este archivo y se queda aquí como está: {settings}.',
  'data.import.merge': 'Añadir a lo que hay aquí',
  'data.import.replace': 'Reemplazar lo que hay aquí',
  'data.import.recipient':
    'Adoptar también el destinatario del archivo: las cartas irán a {recipient}. Nuestras fuentes solo nombran {usual}; acepte solo si Excelsior se lo ha indicado.',
  'data.import.cancel': 'Cancelar',
  'data.import.reading': 'Leyendo el archivo…',
  'data.imported': 'Importado',
  'data.import-undone': 'Importación deshecha',
  'data.import.undo': 'Deshacer la importación',
  'data.import.refused.too-large':
    'Este archivo ocupa más de 30 MB. No se ha cambiado nada. Elija un archivo exportado por Credit Courier.',
  'data.import.refused.unreadable':
    'No se ha podido leer este archivo. No se ha cambiado nada. Quizá se haya movido; elíjalo otra vez.',
  'data.import.refused.not-json':
    'Este archivo está dañado o no es JSON. No se ha cambiado nada. Elija el archivo que guardó «Exportar mis datos».',
  'data.import.refused.foreign': 'Este archivo no lo exportó Credit Courier. No se ha cambiado nada.',
  'data.import.refused.newer':
    'Este archivo procede de una versión más reciente. No se ha cambiado nada. Actualice Credit Courier y después impórtelo.',
  'data.import.refused.damaged':
    'Algunas partes de este archivo no tienen la forma que deberían. No se ha cambiado nada. Expórtelo de nuevo o use un archivo anterior.',
  'data.import.no-undo':
    'Esta importación es demasiado grande para deshacerla después. Por seguridad, exporte antes sus datos.',
  'data.import.failed': 'No se ha podido importar. No se ha cambiado nada. Libere espacio e inténtelo de nuevo.',
  'data.erase': 'Borrarlo todo',
  'data.erase.ask':
    '¿Borrar de este navegador todas las solicitudes, formularios, códigos de acceso y configuración? Esto no se puede deshacer.',
  'data.erase.yes': 'Borrar',
  'data.erase.no': 'Conservarlo todo',
  'data.erased': 'Se ha borrado todo.',
  'data.erase-failed': 'No se ha podido borrar todo. Cierre otras páginas de Credit Courier y vuelva a borrar.',

  // Welcome
  'welcome.title': 'Su página de certificación se convierte en una solicitud de créditos',
  'welcome.about':
    'Credit Courier convierte un expediente académico o una insignia de Microsoft compartidos en una solicitud completa de créditos universitarios a Excelsior University.',
  'welcome.steps': 'En tres pasos',
  'welcome.step.open': 'Abra su página',
  'welcome.step.open.about': 'Su expediente o su insignia compartidos, en Microsoft Learn, Credly o el panel antiguo.',
  'welcome.step.press': 'Pulse «Send to Excelsior»',
  'welcome.step.press.about': 'El botón aparece en la página. Añade el comprobante a su solicitud.',
  'welcome.step.send': 'Revise y envíe',
  'welcome.step.send.about':
    'La carta se abre como borrador en su propio programa de correo. Es usted quien pulsa «Enviar».',
  'welcome.try': 'Probarlo en una página de ejemplo',
  'welcome.reads': 'Qué lee, y dónde',
  'welcome.reads.about':
    'Funciona en las páginas compartidas de estos sitios y en ninguna otra. En ellas solo mira si hay comprobantes, hasta que usted pulsa el botón o abre la ventana emergente.',
  'welcome.reads.learn': 'perfiles, con expedientes y credenciales compartidos',
  'welcome.reads.credly': 'insignias y los perfiles que llevan a ellas',
  'welcome.reads.mcp': 'el antiguo sitio de expedientes',
  'welcome.reads.dashboard': 'el antiguo panel de certificación',
  'welcome.sends': 'Nada se envía solo',
  'welcome.sends.about':
    'No hay servidor ni cuenta. Lo que añade se queda en este navegador; los códigos de acceso quedan en la memoria, a menos que usted configure otra cosa. Una carta sale cuando usted la envía.',
  'welcome.pin': 'Téngalo a la vista',
  'welcome.pin.about':
    'Abra la pieza de rompecabezas de la barra de herramientas y fije ahí Credit Courier. La ventana emergente también se abre con el atajo que le haya dado el navegador, normalmente Alt+Mayús+C.',

  // Sample page
  'sample.mark': 'Ejemplo',
  'sample.title': 'Una página de ejemplo para probar',
  'sample.about':
    'La persona, el enlace y las fechas de los exámenes son inventados. Aquí no se guarda nada, y nada llega a su solicitud.',
  'sample.press': 'Pulse «Send to Excelsior» en la parte inferior de esta ventana.',
  'sample.pressed': 'Leído. Esto es lo que mostraría la ventana emergente.',
  'sample.page': 'La página de ejemplo',
  'sample.result': 'Lo que mostraría la ventana emergente',
  'sample.draft-about': 'El borrador no tiene destinatario, para que no se pueda enviar por error.',
  'sample.no-recipient': 'vacío en el ejemplo',
  'sample.again': 'Empezar de nuevo',
  'sample.back': 'Volver a la página de bienvenida',

  'letter.no-help': 'No se ha abierto ningún programa de correo. Use una de las otras formas de abajo o configure uno:',
  'letter.no-help.windows': 'Windows: Configuración, Aplicaciones, Aplicaciones predeterminadas, Correo electrónico.',
  'letter.no-help.macos': 'macOS: Mail, Ajustes, General, Lector de correo por omisión.',
  'letter.no-help.linux': 'Linux: Configuración, Aplicaciones predeterminadas, Correo.',
  'letter.no-help.chrome': 'Chrome y Edge: Configuración, Configuración de sitios, Controladores de protocolo.',
  'letter.no-help.firefox': 'Firefox: Ajustes, General, Aplicaciones, mailto.',

  // Ways to send
  'ways.title': 'Formas de envío',
  'ways.mailto': 'Programa de correo',
  'ways.mailto.about': 'Abre un borrador en el programa de correo de este equipo. Adjunte usted ahí el formulario.',
  'ways.draft-file': 'Archivo de borrador (.eml)',
  'ways.draft-file.about':
    'Un archivo con la carta y su formulario adjunto. Thunderbird y el Outlook clásico para Windows lo abren como borrador. Apple Mail y Outlook para Mac lo muestran como mensaje recibido: copie de ahí la carta.',
  'ways.draft-file.save': 'Descargar borrador (.eml)',
  'ways.draft-file.building': '{percent} % hecho',
  'ways.draft-file.saved': 'Archivo de borrador guardado. Ábralo en su programa de correo.',
  'ways.draft-file.failed': 'No se ha podido leer el formulario. Elija el archivo otra vez.',
  'ways.draft-file.on-page': 'Descargar borrador…',
  'ways.webmail': 'Correo web',
  'ways.webmail.about':
    'Abre un borrador en una pestaña nueva. El enlace queda en su historial, así que no lleva el código de acceso: cópielo y péguelo en el borrador.',
  'ways.clipboard': 'Copiar',
  'ways.clipboard.about': 'Todo, o cada parte por separado.',
  'ways.copy.recipient': 'Copiar destinatario',
  'ways.copy.subject': 'Copiar asunto',
  'ways.copy.body': 'Copiar carta',
  'ways.copy.link': 'Copiar enlace',
  'ways.copied.recipient': 'Destinatario copiado',
  'ways.copied.subject': 'Asunto copiado',
  'ways.copied.body': 'Carta copiada',
  'ways.copied.link': 'Enlace copiado',

  // Sources
  'sources.title': 'Fuentes',
  'sources.about':
    'Todas las reglas y datos que muestra Credit Courier, con su procedencia, su fecha y su grado de certeza.',
  'sources.rules': 'Reglas',
  'sources.recommendations': 'Recomendaciones de créditos',
  'sources.exams': 'Exámenes',
  'sources.certifications': 'Exámenes de una certificación',
  'sources.successions': 'Exámenes que sustituyeron a otros',
  'sources.periods': 'Días entre los que se podía aprobar un examen',
  'sources.confidence': 'Grado de certeza:',
  'sources.confidence.high': 'Grado de certeza: alto',
  'sources.confidence.medium-high': 'Grado de certeza: bastante alto',
  'sources.confidence.medium': 'Grado de certeza: medio',
  'sources.confidence.our-own': 'Regla nuestra',
  'sources.status': 'Estado:',
};
