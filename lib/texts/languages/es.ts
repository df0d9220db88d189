import type { Dictionary } from '../dictionary';

/** All that the interface says, in Spanish. */
export const es: Dictionary = {
  'button.send': 'Send to Excelsior',
  'button.hide': 'Ocultar',
  'button.found': 'Expediente encontrado',
  'button.found.badge': 'Insignia encontrada',
  'button.reading': 'Leyendo…',
  'button.reload': 'Vuelva a cargar esta página y haga clic otra vez.',
  'button.failed': 'No ha funcionado. Haga clic otra vez.',

  'app.name': 'Credit Courier',
  'menu.send-page': 'Enviar esta página a Excelsior',
  'requests.name': 'Solicitud del {date}',
  'requests.name-again': 'Solicitud del {date} ({number})',
  'follow-up.due-of': 'Seguimiento pendiente: {request}',

  // What a press on the button did
  'button.covered': 'Hay algo encima de este botón. Ciérrelo y haga clic otra vez.',
  'button.added': 'Añadido. Todavía no se ha enviado nada.',
  'button.updated': 'Actualizado en su solicitud. Todavía no se ha enviado nada.',
  'button.already': 'Ya está en su solicitud',
  'button.refused.link-gone':
    'Este enlace ya no funciona. Cree un nuevo enlace para compartir, ábralo y haga clic otra vez.',
  'button.refused.not-microsoft':
    'No se ha añadido: esta insignia no la emitió el programa de certificación de Microsoft.',
  'button.refused.nothing-here':
    'Aquí todavía no hay nada que leer. Espere a que la página se haya cargado y haga clic otra vez.',

  // Pre-flight: evidence
  'preflight.link-needs-sign-in':
    'Solo usted puede abrir este enlace. Abra la página, cree un enlace para compartir y añada ese.',
  'preflight.action.link-needs-sign-in': 'Abrir la página',
  'preflight.link-not-official': 'Este enlace no lleva a Microsoft ni a Credly, así que no demuestra nada.',
  'preflight.action.link-not-official': 'Quitarlo',
  'preflight.link-not-https': 'Este enlace no empieza por https, así que no es de confianza.',
  'preflight.action.link-not-https': 'Quitarlo',
  'preflight.sharing-id-missing':
    'Falta el ID de uso compartido en este enlace, así que quizá otras personas no puedan abrirlo. Copie de nuevo el enlace completo para compartir.',
  'preflight.action.sharing-id-missing': 'Abrir la página',
  'preflight.transcript-id-missing': 'Falta el ID de expediente. Sin él, el código de acceso no sirve de nada.',
  'preflight.action.transcript-id-missing': 'Escribir el ID de expediente',
  'preflight.placeholder-transcript-id': 'El ID de expediente es de ejemplo. Escriba el verdadero.',
  'preflight.action.placeholder-transcript-id': 'Escribir el ID de expediente',
  'preflight.placeholder-badge-title': 'El título de la insignia es de ejemplo. Escriba el verdadero.',
  'preflight.action.placeholder-badge-title': 'Escribir el título',
  'preflight.issuer-unverified':
    'No hemos podido verificar que Microsoft emitiera esta insignia. Abra su página y añádala de nuevo.',
  'preflight.action.issuer-unverified': 'Abrir la página',
  'preflight.badge-expired':
    'Esta credencial caducó el {date}. Su expediente sigue mostrando los exámenes que aprobó, así que es mejor comprobante.',
  'preflight.action.badge-expired': 'Abrir mi expediente',
  'preflight.evidence-old': 'Última lectura: {date}. Compruebe que el enlace todavía funciona.',
  'preflight.action.evidence-old': 'Abrir la página',

  // Pre-flight: access code and address details
  'preflight.access-code-forgotten': 'El código de acceso no se conservó al cerrarse el navegador. Escríbalo de nuevo.',
  'preflight.action.access-code-forgotten': 'Escribir el código de acceso',
  'preflight.access-code-missing': 'Falta el código de acceso. Sin él, el ID de expediente no sirve de nada.',
  'preflight.action.access-code-missing': 'Escribir el código de acceso',
  'preflight.placeholder-access-code': 'El código de acceso es de ejemplo. Escriba el verdadero.',
  'preflight.action.placeholder-access-code': 'Escribir el código de acceso',
  'preflight.address-details-unconfirmed':
    '¿Estaba activado «Incluir detalles de dirección» cuando compartió el expediente? Si no, actívelo y compártalo de nuevo.',
  'preflight.action.address-details-unconfirmed': 'Sí, estaba activado',

  // Pre-flight: exams
  'preflight.exams-not-chosen':
    'No hay ningún examen elegido, así que Excelsior no puede saber para qué pide créditos.',
  'preflight.action.exams-not-chosen': 'Elegir exámenes',
  'preflight.exams-not-listed': 'No figura en la lista de Microsoft del {date}: {exams}.',
  'preflight.action.exams-not-listed': 'Ver los exámenes',
  'preflight.exams-only-successors':
    'No figura en la lista de Microsoft del {date}: {exams}. La lista incluye exámenes anteriores: {listed}.',
  'preflight.action.exams-only-successors': 'Ver los exámenes',
  'preflight.exam-outside-validity':
    'La recomendación de {exam} vale para exámenes aprobados en este periodo: {from} – {to}. Usted lo aprobó el {date}.',
  'preflight.action.exam-outside-validity': 'Ver los exámenes',
  'preflight.exam-not-nccrs':
    'Para {exam} solo conocemos una recomendación de {authority}, pero esta carta se basa en NCCRS. Consulte antes a Excelsior.',
  'preflight.action.exam-not-nccrs': 'Ver los exámenes',
  'preflight.exam-two-pass-dates': 'Constan dos fechas para {exam}: {date} y {other}. En la carta figura {date}.',
  'preflight.action.exam-two-pass-dates': 'Ver los exámenes',
  'preflight.exams-not-together': '{exam} no cuenta junto con {others}. Elija solo uno de ellos.',
  'preflight.action.exams-not-together': 'Elegir exámenes',
  'preflight.exam-pass-date-unknown':
    'La recomendación de {exam} vale para exámenes aprobados en este periodo: {from} – {to}. Falta la fecha en que lo aprobó.',
  'preflight.action.exam-pass-date-unknown': 'Ver los exámenes',
  'preflight.exam-two-authorities':
    'Tanto NCCRS como {other} recomiendan créditos por {exam}. Esta carta se basa solo en NCCRS.',
  'preflight.action.exam-two-authorities': 'Ver los exámenes',

  // Pre-flight: applicant
  'preflight.placeholder-full-name': 'Su nombre es de ejemplo. Escriba el verdadero.',
  'preflight.action.placeholder-full-name': 'Escribir su nombre',
  'preflight.placeholder-email': 'Su dirección de correo es de ejemplo. Escriba la verdadera.',
  'preflight.action.placeholder-email': 'Escribir su correo',
  'preflight.placeholder-student-id': 'Su ID de estudiante es de ejemplo. Escriba el verdadero o deje el campo vacío.',
  'preflight.action.placeholder-student-id': 'Escribir su ID de estudiante',
  'preflight.holders-differ':
    'Los comprobantes están a nombre de dos personas: {holder} y {other}. Envíe solo los suyos.',
  'preflight.action.holders-differ': 'Quitar los comprobantes a nombre de {other}',
  'preflight.name-differs':
    'El comprobante está a nombre de {holder}, pero usted ha escrito {name}. Quizá Excelsior no pueda relacionarlo con usted.',
  'preflight.action.name-differs': 'Revisar su nombre',
  'preflight.legal-name-not-shown':
    'Este enlace muestra el nombre de usuario {handle}, pero no su nombre legal. Active el nombre legal en las opciones para compartir el expediente y añada la página de nuevo.',
  'preflight.action.legal-name-not-shown': 'Abrir mi expediente',
  'preflight.name-in-other-script':
    'El comprobante está a nombre de {holder}, y usted ha escrito {name}. No podemos comparar nombres en alfabetos distintos.',
  'preflight.action.name-in-other-script': 'Revisar su nombre',

  // Pre-flight: application
  'preflight.application-missing': 'Todavía falta el formulario. Excelsior lo necesita junto con los comprobantes.',
  'preflight.action.application-missing': 'Ir al formulario',
  'preflight.form-required-empty': {
    one: 'Falta {count} campo obligatorio del formulario.',
    many: 'Faltan {count} de campos obligatorios del formulario.',
    other: 'Faltan {count} campos obligatorios del formulario.',
  },
  'preflight.form-not-signed': 'El formulario no está firmado.',
  'preflight.form-name-differs': 'El nombre del formulario no es el que escribió aquí.',
  'preflight.form-email-differs': 'El correo del formulario no es el que escribió aquí.',
  'preflight.form-date-in-future': 'Una fecha del formulario aún no ha llegado.',
  'preflight.action.form-required-empty': 'Abrir el formulario en este campo',
  'preflight.action.form-name-differs': 'Abrir el formulario en este campo',
  'preflight.action.form-email-differs': 'Abrir el formulario en este campo',
  'preflight.action.form-date-in-future': 'Abrir el formulario en este campo',
  'preflight.action.form-not-signed': 'Abrir el formulario',

  // Pre-flight: sending
  'preflight.recipient-microsoft': 'No envíe la carta a Microsoft. Va dirigida a {recipient}.',
  'preflight.action.recipient-microsoft': 'Volver a usar la dirección de Excelsior',
  'preflight.recipient-changed': 'La carta va a {recipient}, una dirección elegida por usted, en lugar de {usual}.',
  'preflight.action.recipient-changed': 'Abrir la configuración',

  'app.not-affiliated': 'Ajeno a Microsoft y Excelsior',
  'app.settings': 'Configuración',
  'app.help': 'Ayuda',

  'status.hint.empty': 'Abra la página de su expediente o de su insignia',
  'status.hint.found-here': 'Añádalo a su solicitud',
  'status.hint.partial-here': 'Puede escribir lo que la página no muestra',

  // On this page
  'page.title': 'En esta página',
  'page.kind.learn-transcript': 'Expediente académico de Microsoft Learn',
  'page.kind.learn-credential': 'Credencial de Microsoft Learn',
  'page.kind.credly-badge': 'Insignia de Credly',
  'page.kind.mcp-transcript': 'Expediente académico del panel antiguo',
  'page.add': 'Añadir a la solicitud',
  'page.adding': 'Leyendo…',
  'page.read-on-add': 'Se leerá al añadirlo',
  'page.missing.transcriptId': 'Esta página no muestra ningún ID de expediente (Transcript ID). Escríbalo aquí:',
  'page.missing.accessCode': 'Esta página no muestra ningún código de acceso. Escríbalo aquí:',
  'page.choose.transcriptId': 'Esta página muestra varios ID de expediente (Transcript ID). Elija el suyo:',
  'page.choose.accessCode': 'Esta página muestra varios códigos de acceso. Elija el suyo:',
  'page.choose.viewingPage': 'Esta página muestra varias páginas de consulta. Elija la de su expediente:',
  'page.reload': 'Vuelva a cargar esta página para que Credit Courier pueda leerla.',
  'page.incomplete': 'Complete o elija lo que falta y añádalo todo de nuevo.',
  'page.reload-button': 'Volver a cargar la página',
  'access.withheld':
    'Su navegador solo deja que Credit Courier lea algunas páginas compartidas, así que no puede saber si esta es una. Permita el acceso o pegue los datos abajo.',
  'access.allow': 'Permitir acceso',

  // What to do on pages that are no evidence
  'guidance.dashboard':
    'Abra la sección del expediente académico, elija «Compartir o descargar» y después «Compartir». Invente un código de acceso y active «Incluir detalles de dirección».',
  'guidance.viewing-page':
    'Escriba en esta página su ID de expediente y su código de acceso. Se reconocen mientras los escribe.',
  'guidance.mcp-site':
    'Abra el cuadro de diálogo para compartir su expediente. Muestra un ID de expediente y el código de acceso que usted eligió.',
  'guidance.migration-code':
    'El código de acceso de esta página traslada su perfil a otra cuenta. No es el de su expediente.',
  'guidance.own-transcript':
    'Solo usted puede ver esta página. Elija «Share link» (Compartir vínculo), después «Create link» (Crear vínculo) y «Copy link» (Copiar vínculo), y abra aquí ese enlace.',
  'guidance.own-credentials':
    'Solo usted puede ver esta página. Abra una credencial, elija «Share» (Compartir) y abra aquí el enlace nuevo.',
  'guidance.learn-profile':
    'Un perfil no muestra exámenes. Abra su expediente, elija «Share link» (Compartir vínculo) y abra aquí ese enlace.',
  'guidance.credly-profile': 'Abra una insignia de este perfil. Las insignias se añaden de una en una.',
  'guidance.credly-not-microsoft':
    'Credit Courier no ha encontrado en esta página ninguna insignia del programa de certificación de Microsoft.',
  'guidance.credly-short-link': 'Abra este enlace corto en una pestaña. Lleva a la página de su insignia.',
  'guidance.credly-template':
    'Esta página describe la insignia en general. Abra su propia insignia en Credly, elija «Share» (Compartir) y use su enlace.',

  // Nothing yet
  'empty.open-transcript': 'Abrir mi expediente',
  'paste.label': 'Pegue un enlace, o el texto con su ID de expediente y su código de acceso',
  'paste.nothing': 'En este texto no se ha encontrado ningún enlace para compartir ni ningún ID de expediente.',
  'paste.found-link': {
    one: '{count} enlace reconocido',
    many: '{count} de enlaces reconocidos',
    other: '{count} enlaces reconocidos',
  },
  'paste.transcript-id': 'ID de expediente',
  'paste.access-code': 'Código de acceso',
  'paste.ask': 'Quizá sea esto. Marque lo que sea correcto.',
  'paste.bad-id': 'Un ID de expediente tiene de 4 a 12 cifras.',
  'paste.add': 'Añadir',
  'paste.cancel': 'Cancelar',

  // Your request
  'request.title': 'Su solicitud',
  'request.undo': 'Deshacer',
  'request.removed': 'Quitado de su solicitud',
  'field.holder': 'Titular',
  'field.link': 'Enlace',
  'field.access-code': 'Código de acceso',
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
  'code.forgotten': 'Código de acceso no conservado al cerrarse el navegador',
  'code.type': 'Escriba el código de acceso',
  'gap.details-unread':
    'No se han podido leer los exámenes. El enlace sigue valiendo como comprobante; añada sus exámenes a mano más abajo.',
  'gap.no-exams': 'En este expediente no figura ningún examen aprobado.',
  'gap.issuer-unverified':
    'Credly no ha respondido, así que el emisor no está verificado. Abra la página de la insignia y añádala de nuevo.',

  // Exams
  'exams.title': 'Exámenes por los que pide créditos',
  'exams.list-source': 'Recomendado por NCCRS, según la lista de Microsoft del {date}. Decide Excelsior.',
  'exams.add': 'Añadir un examen',

  // What counts
  'standing.recommended': 'Recomendado por {authority}',
  'standing.recommended.amounts': {
    one: 'Recomendado por {authority}: {count} hora semestral de crédito (semester hour), {level}',
    many: 'Recomendado por {authority}: {count} de horas semestrales de crédito (semester hours), {level}',
    other: 'Recomendado por {authority}: {count} horas semestrales de crédito (semester hours), {level}',
  },
  'standing.recommended.source': '{source}, {date}. Decide Excelsior.',
  'standing.amount-unknown': 'Nuestras fuentes no dicen cuántos créditos son.',
  'standing.possible': 'Posible',
  'standing.not-listed': 'Fuera de la lista',
  'standing.predecessor': '{exam} es un examen más reciente. En la lista solo hay anteriores: {listed}.',
  'standing.unknown': 'Desconocido',
  'standing.no-exam': 'Sin examen',
  'standing.no-exam.why': 'No corresponde a ningún examen.',
  'standing.unknown.exam':
    '{exam} no está en nuestra lista de exámenes, así que no podemos decir más. Tampoco figura en la lista de Microsoft de agosto de 2020.',
  'standing.unknown.title':
    'Nuestras fuentes no dicen a qué examen corresponde. Si para obtenerla aprobó un examen de la lista, añádalo usted mismo.',

  'certifications.count': {
    one: '{count} certificación',
    many: '{count} de certificaciones',
    other: '{count} certificaciones',
  },

  // Pre-flight
  'preflight.must': 'Hay que corregirlo:',
  'preflight.should': 'Conviene corregirlo:',
  'preflight.note': 'Conviene saberlo:',
  'preflight.ask': {
    one: 'Es probable que Excelsior devuelva esta solicitud: {count} problema encontrado. ¿Abrir el borrador de todos modos?',
    many: 'Es probable que Excelsior devuelva esta solicitud: {count} de problemas encontrados. ¿Abrir el borrador de todos modos?',
    other:
      'Es probable que Excelsior devuelva esta solicitud: {count} problemas encontrados. ¿Abrir el borrador de todos modos?',
  },
  'preflight.open-anyway': 'Abrir de todos modos',
  'preflight.mend-first': 'Corregirlo antes',

  // Check of a link
  'check.button': 'Comprobar el enlace',
  'check.open-page': 'Abrir la página para comprobarlo',
  'check.checking': 'Comprobando…',
  'check.opens': 'Se abre sin iniciar sesión. Comprobado: {time}.',
  'check.gone': 'Este enlace ya no funciona. Comprobado: {time}. Comparta la página de nuevo y después añádala.',
  'check.private':
    'Este enlace exige iniciar sesión. Comprobado: {time}. Hágalo público o comparta la página de nuevo.',
  'check.unchecked': 'No se ha podido comprobar el enlace ({time}). Quizá no tenga conexión; inténtelo de nuevo.',
  'check.differs': 'La página ha cambiado desde que usted la añadió. Ábrala y añádala de nuevo.',

  // About you
  'applicant.full-name': 'Nombre completo',
  'applicant.email': 'Correo electrónico',
  'applicant.student-id': 'ID de estudiante (opcional)',
  'applicant.use-legal-name': 'Use el nombre con el que Excelsior lo tiene registrado.',

  // Letter
  'letter.title': 'Carta',
  'letter.recipient': 'Para',
  'letter.recipient-source':
    'Dirección tomada de la página de Microsoft del {date}. Las páginas más recientes no la indican.',
  'letter.subject': 'Asunto',
  'letter.draft': 'Abrir borrador',
  'letter.draft-needs-evidence': 'Añada antes un comprobante',
  'letter.copy': 'Copiar resumen',
  'letter.copied': 'Resumen copiado',
  'letter.copied-full': 'La carta completa está en el portapapeles. Péguela en el borrador.',
  'letter.copy-failed': 'El navegador no ha permitido copiar. Seleccione el texto de abajo y cópielo.',
  'letter.step.without-exam-links':
    'Se han omitido los enlaces a las páginas de los exámenes para que el enlace de correo no sea demasiado largo.',
  'letter.step.exam-codes-only':
    'Se han omitido los títulos y enlaces de los exámenes para que el enlace de correo no sea demasiado largo.',
  'letter.step.short':
    'La carta es demasiado larga para un enlace de correo. El borrador contiene una versión breve. La carta completa está copiada: péguela en el borrador.',
  'letter.step.shortest':
    'La carta es demasiado larga para un enlace de correo. El borrador solo contiene los códigos de los exámenes. La carta completa está copiada: péguela en el borrador.',
  'letter.yes': 'Sí, la he enviado',
  'letter.not-yet': 'Todavía no',
  'ways.more': 'Más formas de envío',
  'letter.print': 'Imprimir o guardar como PDF',

  // Application
  'application.form.transcript-service.about': 'Pide a NCCRS que mantenga un expediente de sus recomendaciones.',
  'application.from': 'Enlazado en la página de Microsoft del {date}.',
  'application.label': 'Formulario (PDF)',
  'application.choose': 'Elegir el formulario',
  'application.drop': 'o suéltelo aquí',
  'application.replace': 'Elegir otro archivo',
  'application.checking': 'Comprobando el archivo…',
  'application.privacy':
    'No escriba nunca en esta carta un número de la seguridad social ni una fecha de nacimiento; el propio formulario puede pedirlos.',
  'application.refused.empty': 'Este archivo está vacío. Guarde otra vez el formulario y elíjalo.',
  'application.refused.too-large':
    'Este archivo ocupa más de 10 MB. Guarde de nuevo el formulario, sin páginas escaneadas.',
  'application.refused.unreadable': 'No se ha podido leer este archivo. Quizá se haya movido. Elíjalo otra vez.',
  'application.refused.dangerous':
    'Este tipo de archivo puede dañar a quien lo abre. Elija un PDF, un documento de Word o una imagen.',
  'application.refused.unknown-kind':
    'Este archivo no es un PDF, ni un documento de Word, ni una imagen. Elija el formulario.',
  'application.finding.cut-short': 'Es posible que este PDF esté incompleto. Ábralo para comprobarlo.',
  'application.finding.locked': 'Este PDF está protegido. Quizá Excelsior no pueda abrirlo.',
  'application.finding.lock-not-checked': 'No hemos podido comprobar si este PDF está protegido. Ábralo para verlo.',
  'application.finding.not-a-pdf': 'No es un PDF. Se adjunta tal cual; es posible que Excelsior pida un PDF.',
  'form.title': 'Formulario de solicitud',
  'form.close': 'Cerrar el formulario',
  'form.reopen': 'Continuar con el formulario',
  'form.privacy': 'Lo que escriba se queda en este dispositivo hasta que lo adjunte y lo envíe.',
  'form.xfa':
    'Este formulario es de un tipo (XFA) que pocos programas abren. Complételo con Adobe Acrobat o adjúntelo tal cual.',
  'form.signed-file': 'Este PDF lleva una firma digital. Si lo cambia, la firma dejará de ser válida.',
  'form.flat': 'Este formulario no tiene campos. Elija abajo qué poner y haga clic después en el lugar en la página.',
  'form.fill': 'Completar con mi solicitud',
  'form.take-back': 'Quitar lo completado',
  'form.taken-back': 'Quitado',
  'form.filled': {
    one: '{count} campo completado con su solicitud',
    many: '{count} de campos completados con su solicitud',
    other: '{count} campos completados con su solicitud',
  },
  'form.filled-none': 'No se reconoció ningún campo vacío. Complete usted el formulario.',
  'form.from-request': 'de su solicitud',
  'form.sign': 'Firmar',
  'form.sign-now': 'Firmar ahora',
  'form.signed': 'Firmado',
  'form.done': 'Listo',
  'form.attach': 'Adjuntar tal cual',
  'form.finishing': 'Creando el PDF terminado…',
  'form.finished': 'El formulario está terminado y adjunto.',
  'form.not-finished':
    'No se pudo crear el PDF terminado. Lo que escribió se conserva: inténtelo de nuevo o adjunte el archivo tal cual.',
  'form.not-saved': 'No se pudo guardar en este dispositivo lo que escribe. Libere espacio.',
  'form.look': 'Verlo o imprimirlo',
  'form.put-where': 'Elija el lugar en la página.',
  'form.put-not': 'Cancelar',
  'form.put-here': 'Ponerlo en la página {page}',
  'form.palette': 'Poner algo en la página',
  'form.put-text': 'Texto propio',
  'form.put-tick': 'Una marca',
  'form.mark.text': 'Texto en la página',
  'form.mark.tick': 'Marca en la página',
  'form.mark.signature': 'Su firma',
  'form.move': 'Mover: {what}. Arrastre o use las flechas.',
  'form.resize': 'Cambiar tamaño: {what}. Arrastre o use las flechas.',
  'form.remove': 'Quitar: {what}',
  'form.smaller': 'Más pequeño',
  'form.larger': 'Más grande',
  'form.page': 'Página {page} de {count}',
  'form.page-picture': 'Página {page} del formulario',
  'form.page-failed': 'No se pudo mostrar esta página. En el archivo sigue tal cual.',
  'form.field': 'Campo en la página {page}',
  'form.before-done': 'Antes de terminar',
  'form.not-signed': 'El formulario aún no está firmado.',
  'form.empty-required': {
    one: 'Falta {count} campo obligatorio:',
    many: 'Faltan {count} de campos obligatorios:',
    other: 'Faltan {count} campos obligatorios:',
  },
  'form.empty-others': {
    one: 'Queda vacío {count} campo más:',
    many: 'Quedan vacíos {count} de campos más:',
    other: 'Quedan vacíos {count} campos más:',
  },
  'form.finish-anyway': 'Terminar de todos modos',
  'form.go-on': 'Seguir completando',
  'form.sign.title': 'Su firma para el formulario',
  'form.sign.how': 'Cómo hacerla',
  'form.sign.draw': 'Dibujar',
  'form.sign.type': 'Escribir',
  'form.sign.picture': 'Imagen',
  'form.sign.name': 'Nombre para firmar',
  'form.sign.choose': 'Elegir una imagen (PNG o JPEG)',
  'form.sign.bad-picture': 'No se pudo leer esta imagen. Elija PNG o JPEG.',
  'form.sign.keep': 'Guardar esta firma en este dispositivo',
  'form.sign.use': 'Ponerla en el formulario',
  'form.sign.clear': 'Empezar de nuevo',
  'form.sign.pad': 'Dibuje aquí su firma',
  'form.sign.drawn': 'Usar este dibujo',
  'form.trouble.broken':
    'No se pudo abrir «{name}»: el PDF está dañado o incompleto. Descargue de nuevo el formulario o adjunte el archivo tal cual.',
  'form.trouble.locked':
    '«{name}» está bloqueado y no se abre sin su contraseña. Adjúntelo tal cual solo si Excelsior puede abrirlo.',
  'form.trouble.too-slow':
    '«{name}» tardaba demasiado en abrirse y lo detuvimos. Adjúntelo tal cual o complételo con otro programa.',
  'application.refused.not-kept': 'El navegador no ha podido guardar este archivo. Libere espacio y elíjalo otra vez.',

  // What changed since 2020
  'changes.ace': 'La página de Microsoft describe ahora los créditos de ACE en lugar de los de NCCRS.',
  'changes.links': 'Pide un enlace a su expediente, no una copia.',
  'changes.dashboard':
    'El panel se ha trasladado a su perfil de Microsoft Learn. Los expedientes antiguos tienen un ID y un código; los nuevos, un enlace.',
  'changes.recipient':
    'Solo hemos encontrado la dirección de Excelsior en la página de 2020. Consulte a Excelsior antes de enviar la carta.',
  'changes.sources': 'De dónde salen nuestros datos',

  // Trouble
  'error.set-aside':
    'No se han podido leer sus datos guardados. Hemos conservado una copia y creado una solicitud vacía.',
  'error.settings-set-aside':
    'No se han podido leer algunas opciones de configuración y se usan sus valores predeterminados. Hemos conservado una copia de los anteriores.',
  'error.set-aside-copy': 'Copiar los datos guardados',
  'error.set-aside-copied': 'Datos guardados copiados',
  'error.dismiss': 'Cerrar',
  'error.not-saved':
    'No se ha guardado su último cambio. Compruebe que su dispositivo tenga espacio libre e inténtelo de nuevo.',
  'error.nearly-full':
    'Sus solicitudes ocupan casi todo el espacio que da el navegador. Exporte sus datos y elimine después las solicitudes que ya no necesite.',

  // Help
  'help.title': 'Ayuda',
  'help.questions': 'Preguntas',
  'help.source': '{source}, {date}',

  'help.access-code.question': '¿Qué es el código de acceso?',
  'help.access-code.answer':
    'Un código que usted eligió al compartir su expediente en el panel antiguo. Junto con el ID de expediente, abre el expediente. Un expediente de Learn no tiene ni uno ni otro: el comprobante es su enlace para compartir. El código de mcp.microsoft.com que traslada un perfil a otra cuenta es otro; no lo envíe nunca.',
  'help.account.question': '¿Con qué cuenta inicio sesión?',
  'help.account.answer':
    'Con la cuenta de Microsoft que tiene sus certificaciones. Puede ser una cuenta de trabajo o una personal. Si su expediente en Learn está vacío, conecte antes su perfil de certificación con Learn.',
  'help.services.question': '¿Cuál de los tres servicios necesito?',
  'help.services.answer':
    'Hay tres servicios con nombres parecidos. El Transcript Service de NCCRS va con este formulario. OneTranscript es otro servicio, y no es para estudiantes matriculados ni titulados. Si ya está matriculado, solicite una evaluación para obtener créditos (credit evaluation).',
  'help.exams.question': '¿Qué exámenes cuentan y por cuántas horas?',
  'help.exams.answer':
    'La lista de Microsoft de agosto de 2020 incluye nueve exámenes para los que NCCRS recomienda créditos: AZ-100, AZ-101, AZ-103, AZ-200, AZ-201, AZ-203, AZ-300, AZ-301 y AZ-400. NCCRS recomienda también AZ-102. Es el único del que nuestras fuentes dicen cuántas horas semestrales (semester hours) son. Una recomendación solo cuenta si usted aprobó mientras era válida, y decide Excelsior.',
  'help.badge.question': 'Mi insignia no indica ningún examen. ¿Y ahora?',
  'help.badge.answer':
    'La insignia de una certificación puede corresponder a varios exámenes. Credit Courier muestra los que encajan con su fecha; usted indica cuál aprobó.',
  'help.expired.question': 'Mi certificación ha caducado o se ha retirado. ¿Todavía cuenta?',
  'help.expired.answer':
    'El examen que usted aprobó sigue en su expediente. Envíe el expediente en lugar de la insignia.',
  'help.link.question': '¿Por qué un enlace y no un PDF o una captura de pantalla?',
  'help.link.answer':
    'Excelsior devuelve las copias no oficiales. Desde 2021, la página de Microsoft pide un enlace que se pueda verificar, no una copia del expediente. El enlace debe abrirse sin iniciar sesión: si contiene «users/me», solo se abre para usted.',
  'help.identity.question': '¿Cómo sabe Excelsior que soy yo?',
  'help.identity.answer':
    'Su política más reciente pide dos formas de identificación del estudiante. Muestre su nombre y su dirección en el expediente, y use el nombre con el que Excelsior lo tiene registrado.',
  'help.recipient.question': '¿Adónde va la carta?',
  'help.recipient.answer':
    'A la dirección que figura en la página de Microsoft del {date}. No la hemos encontrado en ningún otro sitio, así que consulte antes a Excelsior; puede cambiarla en la configuración. No la envíe nunca a Microsoft, que no tramita créditos.',
  'help.authorities.question': '¿NCCRS o ACE?',
  'help.authorities.answer':
    'NCCRS y ACE son dos organismos de Estados Unidos que recomiendan créditos universitarios por lo aprendido fuera de la universidad. Los créditos por un examen vienen de uno de los dos, nunca de ambos. La página de Microsoft describe ahora ACE en lugar de NCCRS.',
  'help.no-draft.question': 'El borrador no se ha abierto o su texto está cortado',
  'help.no-draft.answer':
    'Algunos programas de correo no abren los enlaces de correo o cortan los largos. Elija «Más formas de envío»: un archivo de borrador, un sitio de correo web o copiar la carta.',
  'help.no-answer.question': 'La he enviado, pero no he recibido respuesta',
  'help.no-answer.answer':
    'Indique en la ventana de la extensión que la ha enviado. Credit Courier le muestra entonces cuándo es hora de preguntar y redacta la carta de seguimiento. El plazo de espera lo fijamos nosotros; puede cambiarlo en la configuración.',

  // Report
  'page.report': 'Informar de que esta página no se reconoció',
  'help.report': 'Informar de una página que no se ha reconocido',
  'help.report.about':
    'Elija la página. Credit Courier redacta una descripción: qué etiquetas tiene la página y cómo es su dirección, pero sin ID, códigos ni nombres. Usted la lee antes de copiarla. No se envía nada.',
  'help.report.none': 'No hay abierta ninguna página de ese tipo. Ábrala en otra pestaña y vuelva aquí.',
  'help.report.pages': 'Páginas abiertas',
  'help.report.describe': 'Describir esta página',
  'help.report.description': 'Descripción, sin nada personal',
  'help.report.copy': 'Copiar el informe',
  'help.report.copied': 'Informe copiado. No se ha enviado nada: péguelo donde quiera presentarlo.',

  // Requests side by side
  'requests.title': 'Sus solicitudes',
  'requests.start': 'Empezar otra solicitud',
  'requests.remove': 'Eliminar esta solicitud',
  'requests.remove-for-good': 'Esta solicitud es demasiado grande para recuperarla. ¿Eliminarla definitivamente?',
  'requests.remove-yes': 'Eliminar',
  'requests.remove-no': 'Conservarla',
  'requests.removed': 'Solicitud eliminada',
  'requests.stage.preparing': 'En preparación',
  'requests.stage.sent': 'Enviada',
  'requests.stage.posted': 'Créditos registrados',
  'requests.stage.more-asked': 'Más información solicitada',
  'requests.stage.declined': 'Rechazada',
  'requests.stage.closed': 'Cerrada',
  'requests.due': 'Seguimiento pendiente',

  // What happened
  'life.title': 'Historial',
  'life.sent': 'Enviada a Excelsior',
  'life.sent.channel': 'Enviada a Excelsior: {channel}',
  'life.followed-up': 'Seguimiento hecho',
  'life.answered.posted': 'Créditos registrados',
  'life.answered.more-asked': 'Excelsior solicitó más información',
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
  'life.next': '¿Qué pasó después?',
  'life.answer.posted': 'Registraron los créditos',
  'life.answer.more-asked': 'Solicitan más información',
  'life.answer.declined': 'La rechazaron',
  'life.follow-up-sent': 'He hecho el seguimiento',
  'life.sent-again': 'La he enviado de nuevo',
  'life.close': 'Cerrar esta solicitud',
  'life.correct': 'Cambiar la fecha',
  'life.correct-letter': 'Cambiar la fecha o la forma de envío',
  'life.day': 'Fecha',
  'life.way': 'Forma de envío',
  'life.way.unsaid': 'Sin indicar',
  'life.day-refused': 'Elija una fecha del {from} al {to}.',
  'life.credits-about':
    'Escriba, para cada examen, las horas de crédito (credit hours) que figuran en su expediente de Excelsior. Deje un campo vacío si no se registró nada.',
  'life.note': 'Nota para usted (opcional)',
  'life.save': 'Guardar',
  'life.cancel': 'Cancelar',
  'life.more-asked-help': 'Añada a esta solicitud lo que le han pedido y envíela de nuevo.',
  'life.stop-sharing':
    'Sus créditos están registrados, así que nadie necesita ya el expediente compartido. Puede dejar de compartirlo:',
  'life.stop-sharing.learn': 'Abrir mi expediente en Microsoft Learn',
  'life.stop-sharing.dashboard': 'Abrir el panel de certificación',
  'life.stop-sharing.credly': 'Abrir mis insignias en Credly',

  // Follow-up
  'follow-up.our-default': 'Este plazo de espera lo proponemos nosotros; Excelsior no indica ninguno. Puede cambiarlo.',
  'follow-up.write': 'Redactar carta de seguimiento',
  'follow-up.title': 'Carta de seguimiento',
  'follow-up.calendar': 'Añadir al calendario (.ics)',
  'follow-up.calendar-saved': 'Archivo de calendario guardado. Ábralo para añadir el día a su calendario.',
  'follow-up.calendar-event': 'Hacer seguimiento de mi solicitud de créditos a Excelsior',
  'follow-up.calendar-about': 'Enviada el {date}. Abra Credit Courier y elija «Redactar carta de seguimiento».',
  'follow-up.on-page': 'Hacer seguimiento…',

  // Record of what was sent
  'record.sent': 'Enviada el',
  'record.channel': 'Forma de envío',
  'record.recipient': 'Para',
  'record.subject': 'Asunto',
  'record.exams': 'Exámenes',
  'record.links': 'Comprobantes',
  'record.application': 'Formulario',
  'record.letter': 'Carta, sin códigos de acceso',
  'record.not-kept': 'No se registró su contenido.',
  'record.save': 'Guardar este registro (.txt)',
  'record.saved': 'Registro guardado',
  'channel.mailto': 'programa de correo',
  'channel.draft-file': 'archivo de borrador',
  'channel.gmail': 'Gmail',
  'channel.outlook-work': 'Outlook (profesional o educativo)',
  'channel.outlook-com': 'Outlook.com',
  'channel.yahoo': 'Yahoo Mail',
  'channel.clipboard': 'copiar y pegar',
  'channel.other': 'otra forma',

  // Settings
  'options.title': 'Configuración',
  'options.saved': 'Guardado',
  'options.on-device': 'Todo lo que hay aquí permanece en este navegador.',

  'options.sending': 'Envío',
  'options.recipient': 'Destinatario',
  'options.recipient.source': 'Dirección de Excelsior, tomada de la página de Microsoft del {date}.',
  'options.recipient.changed':
    'Sus cartas van a {recipient} en lugar de {usual}, la única dirección de Excelsior que indican nuestras fuentes. Cámbiela solo si Excelsior se lo ha indicado.',
  'options.recipient.reset': 'Volver a usar la dirección de Excelsior',
  'options.recipient.invalid': 'Esta no es una dirección de correo completa. Las cartas siguen yendo a {recipient}.',
  'options.recipient.microsoft': 'No envíe cartas a Microsoft: no tramita créditos. Siguen yendo a {recipient}.',
  'options.channel': 'Forma de envío preferida',
  'options.channel.last-used': 'La última usada',
  'options.channel.mailto': 'Programa de correo',
  'options.channel.draft-file': 'Archivo de borrador (.eml)',
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
    'De lunes a viernes; no se tienen en cuenta los festivos. Proponemos {days}; Excelsior no indica ningún plazo.',
  'options.follow-up-days.invalid': 'Escriba un número del 1 al 90. Sigue siendo {days}.',
  'options.notify': 'Avisarme cuando haya un seguimiento pendiente',
  'options.notify.refused':
    'El navegador no permite notificaciones. En su lugar lo mostrará el icono de la barra de herramientas.',

  'options.privacy': 'Privacidad',
  'options.keep-codes': 'Conservar el código de acceso en este dispositivo',
  'options.keep-codes.about':
    'Desactivado: los códigos de acceso no se conservan al cerrarse el navegador. Activado: quedan sin cifrar en el almacenamiento de este navegador hasta que lo desactive.',

  'options.appearance': 'Aspecto',
  'options.theme': 'Tema',
  'options.theme.auto': 'Igual que el navegador',
  'options.theme.light': 'Claro',
  'options.theme.dark': 'Oscuro',
  'options.language': 'Idioma',
  'options.language.auto': 'Igual que el navegador',

  // Your data
  'data.title': 'Sus datos',
  'data.about': 'Todos están en este navegador y en ningún otro sitio.',
  'data.requests': {
    one: '{count} solicitud, del {date}',
    many: '{count} de solicitudes, la más antigua, del {date}',
    other: '{count} solicitudes, la más antigua, del {date}',
  },
  'data.requests.where':
    'Comprobantes, exámenes, su nombre, correo e ID de estudiante, el registro de borradores y lo enviado. Se conserva en este dispositivo hasta que lo borre.',
  'data.codes': {
    one: '{count} código de acceso',
    many: '{count} de códigos de acceso',
    other: '{count} códigos de acceso',
  },
  'data.codes.memory': 'Solo en la memoria, hasta que se cierre el navegador.',
  'data.codes.device': 'Se conserva en este dispositivo porque usted lo activó.',
  'data.application': {
    one: '{count} formulario (PDF)',
    many: '{count} de formularios (PDF)',
    other: '{count} formularios (PDF)',
  },
  'data.application.where':
    'En este dispositivo hasta que lo haya enviado y reiniciado el navegador, o hasta que lo quite.',
  'data.form': 'Un formulario que está completando',
  'data.form.where':
    'En este dispositivo, junto a su solicitud; se borra con ella. No está en ninguna exportación ni en ninguna carta. Una firma solo se guarda si usted lo pide.',
  'data.settings': 'Configuración',
  'data.settings.where': 'Se conserva en este dispositivo. No se sincroniza nada.',
  'data.export': 'Exportar mis datos',
  'data.export-csv': 'Exportar como tabla (.csv)',
  'data.with-codes': 'Incluir los códigos de acceso',
  'data.with-applications': 'Incluir los formularios',
  'data.exported': 'Sus datos se han guardado en un archivo.',
  'data.exported.left-out': {
    one: 'Sus datos se han guardado sin {count} formulario, porque el archivo puede ocupar 30 MB como máximo. Guarde ese PDF por su cuenta.',
    many: 'Sus datos se han guardado sin {count} de formularios, porque el archivo puede ocupar 30 MB como máximo. Guarde esos PDF por su cuenta.',
    other:
      'Sus datos se han guardado sin {count} formularios, porque el archivo puede ocupar 30 MB como máximo. Guarde esos PDF por su cuenta.',
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
  'data.import.left-out': 'Estas opciones no se han podido leer en el archivo y no cambian: {settings}.',
  'data.import.merge': 'Añadir a lo que hay aquí',
  'data.import.replace': 'Reemplazar lo que hay aquí',
  'data.import.recipient':
    'Usar también el destinatario del archivo: las cartas irán a {recipient}. Nuestras fuentes solo indican {usual}; acepte solo si Excelsior se lo ha indicado.',
  'data.import.cancel': 'Cancelar',
  'data.import.reading': 'Leyendo el archivo…',
  'data.imported': 'Importado',
  'data.import-undone': 'Importación deshecha',
  'data.import.undo': 'Deshacer la importación',
  'data.import.refused.too-large':
    'Este archivo ocupa más de 30 MB. No se ha cambiado nada. Elija un archivo exportado por Credit Courier.',
  'data.import.refused.unreadable':
    'No se ha podido leer este archivo. No se ha cambiado nada. Quizá se haya movido; elíjalo otra vez.',
  'data.import.refused.not-json':
    'Este archivo está dañado o no es una exportación de Credit Courier. No se ha cambiado nada. Elija el archivo que guardó «Exportar mis datos».',
  'data.import.refused.foreign': 'Este archivo no lo exportó Credit Courier. No se ha cambiado nada.',
  'data.import.refused.newer':
    'Este archivo procede de una versión más reciente. No se ha cambiado nada. Actualice Credit Courier y después impórtelo.',
  'data.import.refused.damaged':
    'Algunas partes de este archivo están dañadas. No se ha cambiado nada. Expórtelo de nuevo o use un archivo anterior.',
  'data.import.no-undo':
    'Esta importación es demasiado grande para deshacerla después. Por seguridad, exporte antes sus datos.',
  'data.import.failed':
    'No se ha podido importar el archivo. No se ha cambiado nada. Libere espacio e inténtelo de nuevo.',
  'data.erase': 'Borrarlo todo',
  'data.erase.ask':
    '¿Borrar de este navegador todas las solicitudes, los formularios, los códigos de acceso y la configuración? Esto no se puede deshacer.',
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
  'welcome.step.press': 'Haga clic en «Send to Excelsior»',
  'welcome.step.press.about': 'El botón aparece en la página. Añade el comprobante a su solicitud.',
  'welcome.step.send': 'Revise y envíe',
  'welcome.step.send.about':
    'La carta se abre como borrador en su propio programa de correo. Es usted quien hace clic en «Enviar».',
  'welcome.try': 'Probarlo en una página de ejemplo',
  'welcome.reads': 'Qué lee, y dónde',
  'welcome.reads.about':
    'Funciona en las páginas compartidas de estos sitios y en ninguna otra. En ellas solo comprueba si hay comprobantes, hasta que usted hace clic en el botón o abre la ventana de la extensión.',
  'welcome.reads.learn': 'perfiles, con expedientes y credenciales compartidos',
  'welcome.reads.credly': 'insignias y los perfiles que llevan a ellas',
  'welcome.reads.mcp': 'el antiguo sitio de expedientes',
  'welcome.reads.dashboard': 'el antiguo panel de certificación',
  'welcome.sends': 'Nada se envía automáticamente',
  'welcome.sends.about':
    'No hay servidor ni cuenta. Lo que añade se queda en este navegador; los códigos de acceso quedan en la memoria, a menos que lo cambie en la configuración. Una carta solo se envía cuando usted la envía.',
  'welcome.pin': 'Téngalo a la vista',
  'welcome.pin.about':
    'Haga clic en la pieza de rompecabezas (Extensiones) de la barra de herramientas y fije Credit Courier. La ventana de la extensión también se abre con un atajo de teclado, normalmente Alt+Mayús+C.',

  // Sample page
  'sample.mark': 'Ejemplo',
  'sample.title': 'Una página de ejemplo para probar',
  'sample.about':
    'La persona, el enlace y las fechas de los exámenes son inventados. Aquí no se guarda nada ni se añade a su solicitud.',
  'sample.press': 'Haga clic en «Send to Excelsior», en la parte inferior de esta ventana.',
  'sample.pressed': 'Se ha leído la página. La ventana de la extensión mostraría esto:',
  'sample.page': 'La página de ejemplo',
  'sample.result': 'Lo que mostraría la ventana de la extensión',
  'sample.draft-about': 'El borrador no tiene destinatario, así que no puede enviarlo por error.',
  'sample.no-recipient': 'vacío en el ejemplo',
  'sample.again': 'Empezar de nuevo',
  'sample.back': 'Volver a la página de bienvenida',

  'letter.no-help':
    'No se ha abierto ningún programa de correo. Use una de las otras formas de abajo o configure un programa de correo:',
  'letter.no-help.windows': 'Windows: Configuración, Aplicaciones, Aplicaciones predeterminadas, y busque «mailto».',
  'letter.no-help.macos': 'macOS: Mail, Ajustes, General, y elija el programa de correo predeterminado.',
  'letter.no-help.linux': 'Linux (GNOME): Configuración, Aplicaciones, Aplicaciones predeterminadas, Correo.',
  'letter.no-help.chrome':
    'Correo web en Chrome: abra su correo y después Configuración, Privacidad y seguridad, Ajustes de los sitios web, Permisos adicionales, Controladores de protocolos. En Edge, busque «protocolo» en la configuración.',
  'letter.no-help.firefox':
    'Firefox: Ajustes, Descargas (antes de la versión 153: General), Archivos y aplicaciones, mailto.',

  // Ways to send
  'ways.draft-file.about':
    'Un archivo con la carta y su formulario adjunto. Thunderbird y el Outlook clásico para Windows lo abren como borrador. Apple Mail y Outlook para Mac lo muestran como mensaje recibido: copie de ahí la carta en un mensaje nuevo.',
  'ways.draft-file.save': 'Descargar borrador (.eml)',
  'ways.draft-file.building': '{percent} % hecho',
  'ways.draft-file.saved': 'Archivo de borrador guardado. Ábralo en su programa de correo.',
  'ways.draft-file.failed': 'No se ha podido leer el formulario. Elija el archivo otra vez.',
  'ways.draft-file.on-page': 'Descargar borrador…',
  'ways.webmail': 'Correo web',
  'ways.webmail.about':
    'Abre un borrador en una pestaña nueva. El enlace queda en su historial, así que no lleva el código de acceso: cópielo y péguelo en el borrador.',
  'ways.clipboard': 'Copiar',
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
    'Todas las reglas y los datos que muestra Credit Courier: de dónde vienen, de cuándo son y con qué grado de certeza.',
  'sources.rules': 'Reglas',
  'sources.addresses': 'Direcciones',
  'sources.found-later': 'Encontrado después',
  'sources.recommendations': 'Recomendaciones de créditos',
  'sources.exams': 'Exámenes',
  'sources.certifications': 'Exámenes de una certificación',
  'sources.successions': 'Exámenes que sustituyeron a otros',
  'sources.periods': 'Periodos en los que se podía aprobar un examen',
  'sources.confidence': 'Grado de certeza:',
  'sources.confidence.high': 'Grado de certeza: alto',
  'sources.confidence.medium-high': 'Grado de certeza: bastante alto',
  'sources.confidence.medium': 'Grado de certeza: medio',
  'sources.confidence.our-own': 'Regla nuestra',
  'sources.status': 'Estado:',

  // The checklist, row by row
  'status.empty': 'Todavía no hay comprobantes',
  'status.found-here': 'Encontrado en esta página',
  'status.partial-here': 'Falta algo en esta página',
  'status.found-elsewhere': 'Encontrado en otra pestaña',
  'status.transcript-id-missing': 'Falta el ID de expediente',
  'status.access-code-missing': 'Falta el código de acceso',
  'status.access-code-forgotten': 'Código de acceso no conservado',
  'status.address-details': 'Primero, una pregunta',
  'status.evidence-complete': 'Comprobante añadido',
  'status.exams-missing': '¿Qué exámenes aprobó?',
  'status.applicant-missing': 'Faltan sus datos',
  'status.applicant-complete': 'Sus datos están completos',
  'status.application-missing': 'Todavía falta el formulario',
  'status.application-complete': 'Formulario añadido',
  'status.ready': 'Todo listo para enviar',
  'status.draft-asked': '¿Ha enviado la carta?',
  'status.must-mend': 'Hay algo que corregir',
  'status.sent': 'En espera de Excelsior',
  'status.follow-up-due': 'Seguimiento pendiente',
  'status.posted': 'Créditos registrados',
  'status.more-asked': 'Excelsior solicita más información',
  'status.declined': 'Rechazada por Excelsior',
  'status.closed': 'Cerrada',
  'checklist.title': 'Lista de verificación',
  'step.evidence': 'Comprobantes',
  'step.exams': 'Exámenes',
  'step.you': 'Datos',
  'step.application': 'Formulario',
  'step.letter': 'Carta',
  'step.answer': 'Respuesta',
  'step.state.done': 'Hecho',
  'step.state.current': 'Es su turno',
  'step.state.to-come': 'Pendiente',
  'step.state.must': 'Hay que corregirlo',
  'step.state.should': 'Conviene corregirlo',
  'step.state.waiting': 'En espera',
  'step.next': 'Siguiente',
  'step.locked': 'Esto ya se envió. Para cambiarlo, deshaga antes el envío.',
  'step.value.evidence-none': 'Su expediente o su insignia',
  'step.value.exams-none': 'Los que aprobó',
  'step.value.exams-unnamed': 'Ninguno en sus comprobantes',
  'step.value.exams-unchosen': 'Ninguno elegido todavía',
  'step.value.you-none': 'Como constan en Excelsior',
  'step.value.application-none': 'Para completar y firmar',
  'step.value.application-ticked': 'Lo adjunta usted',
  'step.value.letter-none': 'A Excelsior, por correo electrónico',
  'step.value.letter-sent': 'Enviada',
  'step.value.letter-sent-by': 'Enviada: {channel}',
  'step.value.answer-none': 'Con recordatorio para preguntar',
  'step.value.answer-waiting': 'Día {day} de {days}',
  'step.value.answer-due': {
    one: 'Ninguna en {count} día laborable',
    many: 'Ninguna en {count} de días laborables',
    other: 'Ninguna en {count} días laborables',
  },
  'step.value.answer-posted': 'Créditos registrados',
  'step.value.answer-more-asked': 'Solicitan más información',
  'step.value.answer-declined': 'Rechazada',
  'step.value.answer-closed': 'Cerrada',
  'head.empty': 'Su solicitud de créditos en seis pasos',
  'head.progress': 'Hechos: {done} de {total}',
  'head.unsent': 'Todavía no se ha enviado nada',
  'head.to-fix': {
    one: '{count} cosa por corregir',
    many: '{count} de cosas por corregir',
    other: '{count} cosas por corregir',
  },
  'head.draft-opened': 'Borrador abierto: {time}',
  'head.sent': 'Enviada el {date}',
  'head.reminder': 'Recordatorio: {date}',
  'head.reminder-was': 'El recordatorio fue el {date}',
  'head.no-answer': 'Sin respuesta desde el {date}',
  'head.open-page': 'Abrir como página',
  'piece.mcp-transcript': 'Expediente {id}',
  'piece.mcp-transcript.unnumbered': 'Expediente',
  'piece.learn-transcript': 'Expediente de Learn',
  'piece.learn-credential': 'Credencial de Learn',
  'piece.credly-badge': 'Insignia de Credly',
  'piece.remove': 'Quitar: {title}',
  'piece.with-code': 'Con su código de acceso',
  'piece.in-other-tab': '{title}, en otra pestaña',
  'evidence.intro': 'En la página de su expediente o insignia compartidos, haga clic en «Send to Excelsior».',
  'evidence.sample': 'Probar con un ejemplo',
  'evidence.paste': 'O pegar los datos',
  'evidence.add-more': 'Añadir otro comprobante',
  'evidence.address-question': '¿Estaba activado «Incluir detalles de dirección» cuando lo compartió?',
  'evidence.address-yes': 'Sí, estaba activado',
  'evidence.address-no': 'No, compartir de nuevo',
  'evidence.address-how':
    'Comparta el expediente de nuevo con «Incluir detalles de dirección» activado y haga clic allí en «Send to Excelsior».',
  'evidence.address-open': 'Abrir el panel',
  'evidence.address-was-on': '«Incluir detalles de dirección» estaba activado',
  'evidence.code-again': 'Escriba de nuevo el código de acceso',
  'evidence.code-save': 'Guardar',
  'evidence.code-keep': 'Conservarlos en este dispositivo',
  'exams.fits': 'Su insignia puede corresponder a estos. Elija los que aprobó:',
  'exams.add-dates': 'Añadir fechas',
  'exams.date-of': '{code}, aprobado el',
  'exams.more-chips': { one: '{count} más', many: '{count} más', other: '{count} más' },
  'application.get': 'Descargar el formulario (PDF)',
  'application.fill': 'Complételo y fírmelo',
  'application.choose-signed': 'Elegir el PDF firmado…',
  'application.tick-off': 'O marque este paso y adjunte usted el formulario.',
  'application.service': 'También hay un formulario del Transcript Service',
  'application.remove-file': 'Quitar: {name}',
  'letter.attach': 'Adjunte esto en el borrador, porque un enlace de correo no puede llevarlo: {name}',
  'letter.attach-own': 'Adjunte su formulario firmado en el borrador.',
  'letter.ready': 'Abra el borrador, revíselo y envíelo usted.',
  'letter.read': 'Leer la carta',
  'letter.why': '¿Por qué esta dirección?',
  'letter.draft-on-page': 'Borrador con el PDF…',
  'letter.yes-with': 'Sí, con el PDF',
  'letter.yes-without': 'Sí, sin el PDF',
  'letter.follow-up-draft': 'Abrir el seguimiento',
  'letter.set-up': 'Configurar un programa de correo',
  'letter.what-was-sent': 'Lo que ha enviado',
  'letter.gap.full-name': 'su nombre',
  'letter.gap.email': 'su correo electrónico',
  'letter.gap.exams': 'los exámenes que aprobó',
  'letter.gap.evidence': 'su expediente o su insignia',
  'letter.gap.transcript-id': 'ID de expediente',
  'letter.gap.access-code': 'código de acceso',
  'letter.gap.application': 'El formulario todavía no está adjunto.',
  'letter.copy-short': 'Copiar resumen',
  'ways.open-in': 'Abrir en',
  'ways.as-file': 'Archivo',
  'ways.part.recipient': 'Destinatario',
  'ways.part.subject': 'Asunto',
  'ways.part.body': 'Carta',
  'ways.part.link': 'Enlace',
  'ways.part.code': 'Código de acceso',
  'ways.draft-file.short': 'Borrador (.eml)',
  'ways.without-code': 'El código de acceso no está en este borrador. Cópielo y péguelo.',
  'life.close-short': 'Cerrar',
  'letter.no-draft': 'El borrador no se abrió',
  'life.correct-or-undo': 'Corregir o deshacer',
  'life.begin-again': 'Empezar otra solicitud',
  'finding.both-are-me': 'Ambos son míos',
  'finding.use-name': 'Usar ese nombre',
  'applicant.use-name': 'Usar «{name}»',
};
