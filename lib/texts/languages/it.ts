import type { Dictionary } from '../dictionary';

/** All that the interface says, in Italian. */
export const it: Dictionary = {
  'button.send': 'Send to Excelsior',
  'button.hide': 'Nascondi',
  'button.found': 'Trascrizione trovata',
  'button.found.badge': 'Badge trovato',
  'button.reading': 'Lettura in corso…',
  'button.reload': 'Ricarica questa pagina, poi premi di nuovo.',
  'button.failed': 'Qualcosa è andato storto. Premi di nuovo.',

  'app.name': 'Credit Courier',
  'menu.send-page': 'Invia questa pagina a Excelsior',
  'requests.name': 'Richiesta ({date})',
  'requests.name-again': 'Richiesta ({date}, {number})',
  'follow-up.due-of': 'Sollecito da inviare: {request}',

  // What a press on the button did
  'button.covered': 'Qualcosa copre questo pulsante. Chiudilo, poi premi di nuovo.',
  'button.added': 'Aggiunto. Non è stato ancora inviato nulla.',
  'button.updated': 'Aggiornato nella tua richiesta. Non è stato ancora inviato nulla.',
  'button.already': 'Già nella tua richiesta',
  'button.refused.link-gone':
    'Questo link non funziona più. Crea un nuovo link di condivisione, aprilo e premi di nuovo.',
  'button.refused.not-microsoft':
    'Non aggiunto: questo badge non è stato emesso dal programma di certificazione di Microsoft.',
  'button.refused.nothing-here':
    'Qui non c’è ancora nulla da leggere. Attendi che la pagina sia caricata, poi premi di nuovo.',

  // Pre-flight: evidence
  'preflight.link-needs-sign-in':
    'Solo tu puoi aprire questo link. Apri la pagina, crea un link di condivisione e aggiungi quello.',
  'preflight.action.link-needs-sign-in': 'Apri la pagina',
  'preflight.link-not-official': 'Questo link non porta a Microsoft né a Credly, quindi non dimostra nulla.',
  'preflight.action.link-not-official': 'Rimuovi',
  'preflight.link-not-https': 'Questo link non inizia con https, quindi non è attendibile.',
  'preflight.action.link-not-https': 'Rimuovi',
  'preflight.sharing-id-missing':
    'In questo link manca l’ID di condivisione, quindi altri potrebbero non riuscire ad aprirlo. Copia di nuovo l’intero link di condivisione.',
  'preflight.action.sharing-id-missing': 'Apri la pagina',
  'preflight.transcript-id-missing': 'Manca l’ID trascrizione. Senza, il codice di accesso non serve.',
  'preflight.action.transcript-id-missing': 'Digita l’ID trascrizione',
  'preflight.placeholder-transcript-id': 'L’ID trascrizione è un segnaposto. Digita quello vero.',
  'preflight.action.placeholder-transcript-id': 'Digita l’ID trascrizione',
  'preflight.placeholder-badge-title': 'Il titolo del badge è un segnaposto. Digita quello vero.',
  'preflight.action.placeholder-badge-title': 'Digita il titolo',
  'preflight.issuer-unverified':
    'Non è stato possibile verificare che questo badge sia stato emesso da Microsoft. Apri la sua pagina e aggiungilo di nuovo.',
  'preflight.action.issuer-unverified': 'Apri la pagina',
  'preflight.badge-expired':
    'Questa credenziale è scaduta in data {date}. La trascrizione riporta ancora gli esami che hai superato, quindi è un’attestazione migliore.',
  'preflight.action.badge-expired': 'Apri la mia trascrizione',
  'preflight.evidence-old': 'Ultima lettura: {date}. Controlla che il link funzioni ancora.',
  'preflight.action.evidence-old': 'Apri la pagina',

  // Pre-flight: access code and address details
  'preflight.access-code-forgotten':
    'Il codice di accesso non è stato conservato alla chiusura del browser. Digitalo di nuovo.',
  'preflight.action.access-code-forgotten': 'Digita il codice di accesso',
  'preflight.access-code-missing': 'Manca il codice di accesso. Senza, l’ID trascrizione non serve.',
  'preflight.action.access-code-missing': 'Digita il codice di accesso',
  'preflight.placeholder-access-code': 'Il codice di accesso è un segnaposto. Digita quello vero.',
  'preflight.action.placeholder-access-code': 'Digita il codice di accesso',
  'preflight.address-details-unconfirmed':
    '«Include Address Details» (Includi dettagli indirizzo) era attivo quando hai condiviso la trascrizione? Se non lo era, attivalo e condividila di nuovo.',
  'preflight.action.address-details-unconfirmed': 'Sì, era attivo',

  // Pre-flight: exams
  'preflight.exams-not-chosen':
    'Non è stato scelto nessun esame, quindi Excelsior non può sapere per cosa chiedi i crediti.',
  'preflight.action.exams-not-chosen': 'Scegli gli esami',
  'preflight.exams-not-listed': 'Non compare nell’elenco di Microsoft datato {date}: {exams}.',
  'preflight.action.exams-not-listed': 'Guarda gli esami',
  'preflight.exams-only-successors':
    'Non compare nell’elenco di Microsoft datato {date}: {exams}. L’elenco riporta esami precedenti: {listed}.',
  'preflight.action.exams-only-successors': 'Guarda gli esami',
  'preflight.exam-outside-validity':
    'La raccomandazione per {exam} vale per gli esami superati in questo periodo: {from} – {to}. Tu l’hai superato in data {date}.',
  'preflight.action.exam-outside-validity': 'Guarda gli esami',
  'preflight.exam-not-nccrs':
    'Per {exam} conosciamo solo una raccomandazione di {authority}, ma questa lettera si basa su NCCRS. Chiedi prima a Excelsior.',
  'preflight.action.exam-not-nccrs': 'Guarda gli esami',
  'preflight.exam-two-pass-dates':
    'Per {exam} sono indicate due date di superamento: {date} e {other}. La lettera riporta {date}.',
  'preflight.action.exam-two-pass-dates': 'Guarda gli esami',
  'preflight.exams-not-together': '{exam} non è conteggiato insieme a {others}. Scegline solo uno.',
  'preflight.action.exams-not-together': 'Scegli gli esami',
  'preflight.exam-pass-date-unknown':
    'La raccomandazione per {exam} vale per gli esami superati in questo periodo: {from} – {to}. Manca la data in cui l’hai superato.',
  'preflight.action.exam-pass-date-unknown': 'Guarda gli esami',
  'preflight.exam-two-authorities':
    'Sia NCCRS sia {other} raccomandano crediti per {exam}. Questa lettera si basa solo su NCCRS.',
  'preflight.action.exam-two-authorities': 'Guarda gli esami',

  // Pre-flight: applicant
  'preflight.placeholder-full-name': 'Il tuo nome è un segnaposto. Digita quello vero.',
  'preflight.action.placeholder-full-name': 'Digita il tuo nome',
  'preflight.placeholder-email': 'Il tuo indirizzo e-mail è un segnaposto. Digita quello vero.',
  'preflight.action.placeholder-email': 'Digita la tua e-mail',
  'preflight.placeholder-student-id': 'Il tuo ID studente è un segnaposto. Digita quello vero o lascia vuoto il campo.',
  'preflight.action.placeholder-student-id': 'Digita il tuo ID studente',
  'preflight.holders-differ': 'Le attestazioni sono intestate a due persone: {holder} e {other}. Invia solo le tue.',
  'preflight.action.holders-differ': 'Rimuovi le attestazioni intestate a {other}',
  'preflight.name-differs':
    'L’attestazione è intestata a {holder}, ma tu hai scritto {name}. Excelsior potrebbe non ricondurla a te.',
  'preflight.action.name-differs': 'Controlla il tuo nome',
  'preflight.legal-name-not-shown':
    'Questo link mostra il nome utente {handle}, ma non il tuo nome legale. Attiva il nome legale nelle impostazioni di condivisione della trascrizione, poi aggiungi di nuovo la pagina.',
  'preflight.action.legal-name-not-shown': 'Apri la mia trascrizione',
  'preflight.name-in-other-script':
    'L’attestazione è intestata a {holder} e tu hai scritto {name}. Non possiamo confrontare nomi in alfabeti diversi.',
  'preflight.action.name-in-other-script': 'Controlla il tuo nome',

  // Pre-flight: application
  'preflight.application-missing': 'Manca ancora il modulo. Excelsior ne ha bisogno insieme alle attestazioni.',
  'preflight.action.application-missing': 'Vai al modulo',
  'preflight.form-required-empty': {
    one: '{count} campo obbligatorio del modulo è vuoto.',
    many: '{count} di campi obbligatori del modulo sono vuoti.',
    other: '{count} campi obbligatori del modulo sono vuoti.',
  },
  'preflight.form-not-signed': 'Il modulo non è firmato.',
  'preflight.form-name-differs': 'Il nome nel modulo non è quello che hai scritto qui.',
  'preflight.form-email-differs': 'L’email nel modulo non è quella che hai scritto qui.',
  'preflight.form-date-in-future': 'Una data nel modulo è nel futuro.',
  'preflight.action.form-required-empty': 'Apri il modulo in questo campo',
  'preflight.action.form-name-differs': 'Apri il modulo in questo campo',
  'preflight.action.form-email-differs': 'Apri il modulo in questo campo',
  'preflight.action.form-date-in-future': 'Apri il modulo in questo campo',
  'preflight.action.form-not-signed': 'Apri il modulo',

  // Pre-flight: sending
  'preflight.recipient-microsoft': 'Non inviare la lettera a Microsoft. È indirizzata a {recipient}.',
  'preflight.action.recipient-microsoft': 'Usa di nuovo l’indirizzo di Excelsior',
  'preflight.recipient-changed': 'La lettera va a {recipient}, un indirizzo scelto da te, anziché a {usual}.',
  'preflight.action.recipient-changed': 'Apri le impostazioni',

  'app.not-affiliated': 'Non affiliato né a Microsoft né a Excelsior',
  'app.settings': 'Impostazioni',
  'app.help': 'Guida',

  'status.hint.empty': 'Apri la pagina della tua trascrizione o del tuo badge',
  'status.hint.found-here': 'Aggiungilo alla tua richiesta',
  'status.hint.partial-here': 'Puoi digitare quello che la pagina non mostra',

  // On this page
  'page.title': 'In questa pagina',
  'page.kind.learn-transcript': 'Trascrizione di Microsoft Learn',
  'page.kind.learn-credential': 'Credenziale di Microsoft Learn',
  'page.kind.credly-badge': 'Badge di Credly',
  'page.kind.mcp-transcript': 'Trascrizione della vecchia dashboard',
  'page.add': 'Aggiungi alla richiesta',
  'page.adding': 'Lettura in corso…',
  'page.read-on-add': 'Verrà letto quando lo aggiungi',
  'page.missing.transcriptId': 'Questa pagina non mostra un ID trascrizione. Digitalo qui:',
  'page.missing.accessCode': 'Questa pagina non mostra un codice di accesso. Digitalo qui:',
  'page.choose.transcriptId': 'Questa pagina mostra più ID trascrizione. Scegli il tuo:',
  'page.choose.accessCode': 'Questa pagina mostra più codici di accesso. Scegli il tuo:',
  'page.choose.viewingPage':
    'Questa pagina riporta più pagine di visualizzazione. Scegli quella della tua trascrizione:',
  'page.reload': 'Ricarica questa pagina per consentire a Credit Courier di leggerla.',
  'page.incomplete': 'Completa o scegli ciò che manca, poi aggiungi di nuovo la trascrizione.',
  'page.reload-button': 'Ricarica la pagina',
  'access.withheld':
    'Il tuo browser lascia leggere a Credit Courier solo alcune pagine condivise, quindi non si può capire se questa lo è. Consenti l’accesso oppure incolla i dati qui sotto.',
  'access.allow': 'Consenti l’accesso',

  // What to do on pages that are no evidence
  'guidance.dashboard':
    'Apri la sezione della trascrizione, scegli «Share or download» (Condividi o scarica), poi «Share» (Condividi). Inventa un codice di accesso e attiva «Include Address Details» (Includi dettagli indirizzo).',
  'guidance.viewing-page':
    'Digita in questa pagina l’ID trascrizione e il codice di accesso. Vengono riconosciuti mentre li digiti.',
  'guidance.mcp-site':
    'Apri la finestra di condivisione della tua trascrizione. Mostra un ID trascrizione e il codice di accesso che hai scelto.',
  'guidance.migration-code':
    'Il codice di accesso di questa pagina trasferisce il tuo profilo a un altro account. Non è quello della tua trascrizione.',
  'guidance.own-transcript':
    'Solo tu puoi vedere questa pagina. Scegli «Share link» (Condividi collegamento), poi «Create link» (Crea collegamento) e «Copy link» (Copia collegamento), e apri qui quel link.',
  'guidance.own-credentials':
    'Solo tu puoi vedere questa pagina. Apri una credenziale, scegli «Share» (Condividi) e apri qui il nuovo link.',
  'guidance.learn-profile':
    'Un profilo non mostra esami. Apri la tua trascrizione, scegli «Share link» (Condividi collegamento) e apri qui quel link.',
  'guidance.credly-profile': 'Apri un badge di questo profilo. I badge si aggiungono uno alla volta.',
  'guidance.credly-not-microsoft':
    'In questa pagina Credit Courier non ha trovato badge del programma di certificazione di Microsoft.',
  'guidance.credly-short-link': 'Apri questo link breve in una scheda. Porta alla pagina del tuo badge.',
  'guidance.credly-template':
    'Questa pagina descrive il badge in generale. Apri il tuo badge su Credly, scegli «Share» (Condividi) e usa il suo link.',

  // Nothing yet
  'empty.open-transcript': 'Apri la mia trascrizione',
  'paste.label': 'Incolla un link, oppure il testo con l’ID trascrizione e il codice di accesso',
  'paste.nothing': 'In questo testo non è stato trovato nessun link di condivisione e nessun ID trascrizione.',
  'paste.found-link': {
    one: '{count} link riconosciuto',
    many: '{count} di link riconosciuti',
    other: '{count} link riconosciuti',
  },
  'paste.transcript-id': 'ID trascrizione',
  'paste.access-code': 'Codice di accesso',
  'paste.ask': 'Forse si tratta di questo. Spunta ciò che è giusto.',
  'paste.bad-id': 'Un ID trascrizione ha da 4 a 12 cifre.',
  'paste.add': 'Aggiungi',
  'paste.cancel': 'Annulla',

  // Your request
  'request.title': 'La tua richiesta',
  'request.undo': 'Annulla',
  'request.removed': 'Rimosso dalla tua richiesta',
  'field.holder': 'Intestatario',
  'field.link': 'Link',
  'field.access-code': 'Codice di accesso',
  'field.issued': 'Emissione',
  'field.expires': 'Scadenza',
  'field.expired': 'Scaduto in data',
  'field.title': 'Titolo del badge',
  'code.show': 'Mostra il codice di accesso',
  'code.hide': 'Nascondi il codice di accesso',
  'code.copy': 'Copia il codice di accesso',
  'code.copy-here': 'Copia questo codice',
  'code.copied': 'Codice di accesso copiato',
  'code.masked': 'Codice di accesso, nascosto',
  'code.forgotten': 'Codice di accesso non conservato alla chiusura del browser',
  'code.type': 'Digita il codice di accesso',
  'gap.details-unread':
    'Non è stato possibile leggere gli esami. Il link vale comunque come attestazione; aggiungi gli esami a mano qui sotto.',
  'gap.no-exams': 'In questa trascrizione non figurano esami superati.',
  'gap.issuer-unverified':
    'Credly non ha risposto, quindi l’emittente non è verificato. Apri la pagina del badge e aggiungilo di nuovo.',

  // Exams
  'exams.title': 'Esami per cui chiedere crediti',
  'exams.list-source': 'Raccomandato da NCCRS, secondo l’elenco di Microsoft datato {date}. Decide Excelsior.',
  'exams.add': 'Aggiungi un esame',

  // What counts
  'standing.recommended': 'Raccomandato da {authority}',
  'standing.recommended.amounts': {
    one: 'Raccomandato da {authority}: {count} ora di credito semestrale (semester hour), {level}',
    many: 'Raccomandato da {authority}: {count} di ore di credito semestrali (semester hours), {level}',
    other: 'Raccomandato da {authority}: {count} ore di credito semestrali (semester hours), {level}',
  },
  'standing.recommended.source': '{source}, {date}. Decide Excelsior.',
  'standing.amount-unknown': 'Le nostre fonti non dicono quanti crediti sono.',
  'standing.possible': 'Possibile',
  'standing.not-listed': 'Non in elenco',
  'standing.predecessor': '{exam} è un esame più recente. L’elenco riporta solo quelli precedenti: {listed}.',
  'standing.unknown': 'Sconosciuto',
  'standing.no-exam': 'Nessun esame',
  'standing.no-exam.why': 'Non corrisponde a nessun esame.',
  'standing.unknown.exam':
    '{exam} non è nel nostro elenco di esami, quindi non possiamo dire di più. Non compare nemmeno nell’elenco di Microsoft dell’agosto 2020.',
  'standing.unknown.title':
    'Le nostre fonti non dicono a quale esame corrisponde. Se per ottenerlo hai superato un esame dell’elenco, aggiungilo tu.',

  'certifications.count': {
    one: '{count} certificazione',
    many: '{count} di certificazioni',
    other: '{count} certificazioni',
  },

  // Pre-flight
  'preflight.must': 'Da correggere:',
  'preflight.should': 'Meglio correggere:',
  'preflight.note': 'Buono a sapersi:',
  'preflight.ask': {
    one: 'È probabile che Excelsior restituisca questa richiesta: {count} problema rilevato. Aprire comunque la bozza?',
    many: 'È probabile che Excelsior restituisca questa richiesta: {count} di problemi rilevati. Aprire comunque la bozza?',
    other:
      'È probabile che Excelsior restituisca questa richiesta: {count} problemi rilevati. Aprire comunque la bozza?',
  },
  'preflight.open-anyway': 'Apri comunque',
  'preflight.mend-first': 'Prima correggi',

  // Check of a link
  'check.button': 'Controlla il link',
  'check.open-page': 'Apri la pagina per controllarlo',
  'check.checking': 'Controllo in corso…',
  'check.opens': 'Si apre senza effettuare l’accesso. Controllato: {time}.',
  'check.gone': 'Questo link non funziona più. Controllato: {time}. Condividi di nuovo la pagina, poi aggiungila.',
  'check.private':
    'Questo link richiede l’accesso. Controllato: {time}. Rendilo pubblico o condividi di nuovo la pagina.',
  'check.unchecked': 'Non è stato possibile controllare il link ({time}). Forse non c’è connessione; prova di nuovo.',
  'check.differs': 'La pagina è cambiata da quando l’hai aggiunta. Aprila e aggiungila di nuovo.',

  // About you
  'applicant.full-name': 'Nome e cognome',
  'applicant.email': 'E-mail',
  'applicant.student-id': 'ID studente (facoltativo)',
  'applicant.use-legal-name': 'Usa il nome con cui Excelsior ti conosce.',

  // Letter
  'letter.title': 'Lettera',
  'letter.recipient': 'A',
  'letter.recipient-source':
    'Indirizzo tratto dalla pagina di Microsoft ({date}). Le pagine più recenti non lo riportano.',
  'letter.subject': 'Oggetto',
  'letter.draft': 'Apri la bozza',
  'letter.draft-needs-evidence': 'Aggiungi prima un’attestazione',
  'letter.copy': 'Copia riepilogo',
  'letter.copied': 'Riepilogo copiato',
  'letter.copied-full': 'La lettera completa è negli appunti. Incollala nella bozza.',
  'letter.copy-failed': 'Il browser non ha consentito la copia. Seleziona il testo qui sotto e copialo.',
  'letter.step.without-exam-links':
    'I link alle pagine degli esami sono stati omessi perché il link di posta resti abbastanza breve.',
  'letter.step.exam-codes-only':
    'I titoli e i link degli esami sono stati omessi perché il link di posta resti abbastanza breve.',
  'letter.step.short':
    'La lettera è troppo lunga per un link di posta. La bozza contiene una versione breve. La lettera completa è copiata: incollala nella bozza.',
  'letter.step.shortest':
    'La lettera è troppo lunga per un link di posta. La bozza contiene solo i codici degli esami. La lettera completa è copiata: incollala nella bozza.',
  'letter.yes': 'Sì, l’ho inviata',
  'letter.not-yet': 'Non ancora',
  'ways.more': 'Altre modalità di invio',
  'letter.print': 'Stampa o salva come PDF',

  // Application
  'application.form.transcript-service.about':
    'Chiede a NCCRS di conservare una trascrizione delle tue raccomandazioni.',
  'application.from': 'Link dalla pagina di Microsoft ({date}).',
  'application.label': 'Modulo (PDF)',
  'application.choose': 'Scegli il modulo',
  'application.drop': 'oppure trascinalo qui',
  'application.replace': 'Scegli un altro file',
  'application.checking': 'Controllo del file in corso…',
  'application.privacy':
    'Non scrivere mai in questa lettera un numero di previdenza sociale (social security number) o una data di nascita; può chiederli il modulo stesso.',
  'application.refused.empty': 'Questo file è vuoto. Salva di nuovo il modulo, poi sceglilo.',
  'application.refused.too-large': 'Questo file supera i 10 MB. Salva di nuovo il modulo, senza pagine scansionate.',
  'application.refused.unreadable':
    'Non è stato possibile leggere questo file. Forse è stato spostato. Sceglilo di nuovo.',
  'application.refused.dangerous':
    'Questo tipo di file può danneggiare chi lo apre. Scegli un PDF, un documento Word o un’immagine.',
  'application.refused.unknown-kind':
    'Questo file non è un PDF, né un documento Word, né un’immagine. Scegli il modulo.',
  'application.finding.cut-short': 'Questo PDF potrebbe essere incompleto. Aprilo per controllare.',
  'application.finding.locked': 'Questo PDF è protetto. Excelsior potrebbe non riuscire ad aprirlo.',
  'application.finding.lock-not-checked':
    'Non è stato possibile controllare se questo PDF è protetto. Aprilo per vederlo.',
  'application.finding.not-a-pdf': 'Non è un PDF. Viene allegato così com’è; Excelsior potrebbe chiedere un PDF.',
  'form.title': 'Modulo di domanda',
  'form.close': 'Chiudi il modulo',
  'form.reopen': 'Continua con il modulo',
  'form.privacy': 'Ciò che scrivi resta su questo dispositivo finché non lo alleghi e lo invii.',
  'form.xfa':
    'Questo modulo è di un tipo (XFA) che pochi programmi aprono. Compilalo con Adobe Acrobat o allegalo così com’è.',
  'form.signed-file': 'Questo PDF ha una firma digitale. Se lo modifichi, la firma non vale più.',
  'form.flat': 'Questo modulo non ha campi. Scegli qui sotto che cosa inserire, poi premi il punto sulla pagina.',
  'form.fill': 'Compila con la mia richiesta',
  'form.take-back': 'Togli questi valori',
  'form.taken-back': 'Valori tolti',
  'form.filled': {
    one: '{count} campo compilato con la tua richiesta',
    many: '{count} di campi compilati con la tua richiesta',
    other: '{count} campi compilati con la tua richiesta',
  },
  'form.filled-none': 'Nessun campo vuoto è stato riconosciuto. Compila tu il modulo.',
  'form.from-request': 'dalla tua richiesta',
  'form.sign': 'Firma',
  'form.sign-now': 'Firma ora',
  'form.signed': 'Firmato',
  'form.done': 'Fine',
  'form.attach': 'Allega così com’è',
  'form.finishing': 'Creazione del PDF finito…',
  'form.finished': 'Il modulo è finito e allegato.',
  'form.not-finished':
    'Non è stato possibile creare il PDF finito. Ciò che hai scritto è conservato: riprova o allega il file così com’è.',
  'form.not-saved': 'Ciò che scrivi non può essere salvato su questo dispositivo. Libera spazio.',
  'form.look': 'Guardalo o stampalo',
  'form.put-where': 'Scegli il punto sulla pagina.',
  'form.put-not': 'Annulla',
  'form.put-here': 'Mettilo a pagina {page}',
  'form.palette': 'Metti qualcosa sulla pagina',
  'form.put-text': 'Un tuo testo',
  'form.put-tick': 'Un segno di spunta',
  'form.mark.text': 'Testo sulla pagina',
  'form.mark.tick': 'Segno di spunta sulla pagina',
  'form.mark.signature': 'La tua firma',
  'form.move': 'Sposta: {what}. Trascina o usa le frecce.',
  'form.resize': 'Ridimensiona: {what}. Trascina o usa le frecce.',
  'form.remove': 'Togli: {what}',
  'form.smaller': 'Più piccolo',
  'form.larger': 'Più grande',
  'form.page': 'Pagina {page} di {count}',
  'form.page-picture': 'Pagina {page} del modulo',
  'form.page-failed': 'Non è stato possibile mostrare questa pagina. Nel file resta com’è.',
  'form.field': 'Campo a pagina {page}',
  'form.before-done': 'Prima di finire',
  'form.not-signed': 'Il modulo non è ancora firmato.',
  'form.empty-required': {
    one: '{count} campo obbligatorio è vuoto:',
    many: '{count} di campi obbligatori sono vuoti:',
    other: '{count} campi obbligatori sono vuoti:',
  },
  'form.empty-others': {
    one: '{count} altro campo è vuoto:',
    many: '{count} di altri campi sono vuoti:',
    other: '{count} altri campi sono vuoti:',
  },
  'form.finish-anyway': 'Finisci comunque',
  'form.go-on': 'Continua a compilare',
  'form.sign.title': 'La tua firma per il modulo',
  'form.sign.how': 'Come farla',
  'form.sign.draw': 'Disegna',
  'form.sign.type': 'Scrivi',
  'form.sign.picture': 'Immagine',
  'form.sign.name': 'Nome per la firma',
  'form.sign.choose': 'Scegli un’immagine (PNG o JPEG)',
  'form.sign.bad-picture': 'Non è stato possibile leggere questa immagine. Scegli un PNG o un JPEG.',
  'form.sign.keep': 'Conserva questa firma su questo dispositivo',
  'form.sign.use': 'Mettila sul modulo',
  'form.sign.clear': 'Ricomincia',
  'form.sign.pad': 'Disegna qui la tua firma',
  'form.sign.drawn': 'Usa questo disegno',
  'form.trouble.broken':
    'Impossibile aprire «{name}»: il PDF è danneggiato o incompleto. Scarica di nuovo il modulo o allega il file così com’è.',
  'form.trouble.locked':
    '«{name}» è bloccato e non si apre senza password. Allegalo così com’è solo se Excelsior può aprirlo.',
  'form.trouble.too-slow':
    '«{name}» impiegava troppo tempo ad aprirsi e ci siamo fermati. Allegalo così com’è o compilalo con un altro programma.',
  'application.refused.not-kept':
    'Il browser non ha potuto salvare questo file. Libera un po’ di spazio, poi sceglilo di nuovo.',

  // What changed since 2020
  'changes.ace': 'La pagina di Microsoft ora descrive i crediti ACE anziché NCCRS.',
  'changes.links': 'Chiede un link alla tua trascrizione, non una copia.',
  'changes.dashboard':
    'La dashboard è passata nel tuo profilo Microsoft Learn. Le vecchie trascrizioni hanno un ID e un codice, quelle nuove un link.',
  'changes.recipient':
    'Abbiamo trovato l’indirizzo di Excelsior solo nella pagina del 2020. Chiedi a Excelsior prima di inviare.',
  'changes.sources': 'Da dove vengono le nostre informazioni',

  // Trouble
  'error.set-aside':
    'Non è stato possibile leggere i tuoi dati salvati. Ne abbiamo conservato una copia e creato una richiesta vuota.',
  'error.settings-set-aside':
    'Non è stato possibile leggere alcune impostazioni e si usano i valori predefiniti. Abbiamo conservato una copia di quelle precedenti.',
  'error.set-aside-copy': 'Copia i dati salvati',
  'error.set-aside-copied': 'Dati salvati copiati',
  'error.dismiss': 'Chiudi',
  'error.not-saved':
    'La tua ultima modifica non è stata salvata. Controlla che il dispositivo abbia spazio libero, poi prova di nuovo.',
  'error.nearly-full':
    'Le tue richieste occupano quasi tutto lo spazio che concede il browser. Esporta i tuoi dati, poi rimuovi le richieste che non ti servono più.',

  // Help
  'help.title': 'Guida',
  'help.questions': 'Domande',
  'help.source': '{source}, {date}',

  'help.access-code.question': 'Che cos’è il codice di accesso?',
  'help.access-code.answer':
    'Un codice che hai scelto tu quando hai condiviso la trascrizione nella vecchia dashboard. Insieme all’ID trascrizione apre la trascrizione. Una trascrizione di Learn non ha né l’uno né l’altro: l’attestazione è il suo link di condivisione. Il codice di mcp.microsoft.com che trasferisce un profilo a un altro account è diverso; non inviarlo mai.',
  'help.account.question': 'Con quale account accedo?',
  'help.account.answer':
    'Con l’account Microsoft che contiene le tue certificazioni. Può essere un account di lavoro o personale. Se la tua trascrizione su Learn è vuota, collega prima il tuo profilo di certificazione a Learn.',
  'help.services.question': 'Quale dei tre servizi mi serve?',
  'help.services.answer':
    'Tre servizi hanno nomi simili. Il Transcript Service di NCCRS va con questo modulo. OneTranscript è un altro servizio e non è per chi è iscritto o laureato. Se hai già un’iscrizione, chiedi una valutazione per ottenere crediti (credit evaluation).',
  'help.exams.question': 'Quali esami contano, e per quante ore?',
  'help.exams.answer':
    'L’elenco di Microsoft dell’agosto 2020 riporta nove esami per cui NCCRS raccomanda crediti: AZ-100, AZ-101, AZ-103, AZ-200, AZ-201, AZ-203, AZ-300, AZ-301 e AZ-400. NCCRS raccomanda anche AZ-102. È l’unico di cui le nostre fonti dicono quante ore semestrali (semester hours) sono. Una raccomandazione conta solo se hai superato l’esame mentre era valida, e decide Excelsior.',
  'help.badge.question': 'Il mio badge non riporta nessun esame. E adesso?',
  'help.badge.answer':
    'Il badge di una certificazione può corrispondere a più esami. Credit Courier elenca quelli compatibili con la sua data; tu indichi quale hai superato.',
  'help.expired.question': 'La mia certificazione è scaduta o non è più disponibile. Vale ancora?',
  'help.expired.answer': 'L’esame che hai superato resta nella trascrizione. Invia la trascrizione anziché il badge.',
  'help.link.question': 'Perché un link e non un PDF o uno screenshot?',
  'help.link.answer':
    'Excelsior restituisce le copie non ufficiali. Dal 2021 la pagina di Microsoft chiede un link verificabile, non una copia della trascrizione. Il link deve aprirsi senza richiedere l’accesso: se contiene «users/me», si apre solo per te.',
  'help.identity.question': 'Come fa Excelsior a sapere che si tratta di me?',
  'help.identity.answer':
    'Le sue regole più recenti chiedono due forme di identificazione dello studente. Mostra nome e indirizzo nella trascrizione e usa il nome con cui Excelsior ti conosce.',
  'help.recipient.question': 'Dove va la lettera?',
  'help.recipient.answer':
    'All’indirizzo riportato nella pagina di Microsoft datata {date}. Non l’abbiamo trovato altrove, quindi chiedi prima a Excelsior; puoi cambiarlo nelle impostazioni. Non inviarla mai a Microsoft, che non si occupa dei crediti.',
  'help.authorities.question': 'NCCRS o ACE?',
  'help.authorities.answer':
    'NCCRS e ACE sono due organizzazioni statunitensi che raccomandano crediti universitari per quanto si è imparato fuori dall’università. I crediti per un esame vengono da una delle due, mai da entrambe. La pagina di Microsoft ora descrive ACE anziché NCCRS.',
  'help.no-draft.question': 'La bozza non si è aperta o il suo testo è tagliato',
  'help.no-draft.answer':
    'Alcuni programmi di posta non aprono i link di posta o tagliano quelli lunghi. Scegli «Altre modalità di invio»: un file di bozza, un sito di webmail o la copia della lettera.',
  'help.no-answer.question': 'L’ho inviata, ma non ho ricevuto risposta',
  'help.no-answer.answer':
    'Indica nel popup che l’hai inviata. Credit Courier mostrerà quando è ora di chiedere e scriverà il sollecito. Il tempo di attesa l’abbiamo scelto noi; puoi cambiarlo nelle impostazioni.',

  // Report
  'page.report': 'Segnala che questa pagina non è stata riconosciuta',
  'help.report': 'Segnala una pagina non riconosciuta',
  'help.report.about':
    'Scegli la pagina. Credit Courier scrive una descrizione: quali etichette ha la pagina e com’è fatto il suo indirizzo, ma senza ID, codici e nomi. La leggi prima di copiarla. Non viene inviato nulla.',
  'help.report.none': 'Nessuna pagina di questo tipo è aperta. Aprila in un’altra scheda, poi torna qui.',
  'help.report.pages': 'Pagine aperte',
  'help.report.describe': 'Descrivi questa pagina',
  'help.report.description': 'Descrizione, senza nulla di personale',
  'help.report.copy': 'Copia la segnalazione',
  'help.report.copied': 'Segnalazione copiata. Non è stato inviato nulla: incollala dove vuoi presentarla.',

  // Requests side by side
  'requests.title': 'Le tue richieste',
  'requests.start': 'Inizia un’altra richiesta',
  'requests.remove': 'Rimuovi questa richiesta',
  'requests.remove-for-good': 'Questa richiesta è troppo grande per poterla recuperare. Rimuoverla definitivamente?',
  'requests.remove-yes': 'Rimuovi',
  'requests.remove-no': 'Conserva',
  'requests.removed': 'Richiesta rimossa',
  'requests.stage.preparing': 'In preparazione',
  'requests.stage.sent': 'Inviata',
  'requests.stage.posted': 'Crediti registrati',
  'requests.stage.more-asked': 'Integrazioni richieste',
  'requests.stage.declined': 'Rifiutata',
  'requests.stage.closed': 'Chiusa',
  'requests.due': 'Sollecito da inviare',

  // What happened
  'life.title': 'Cronologia della richiesta',
  'life.sent': 'Inviata a Excelsior',
  'life.sent.channel': 'Inviata a Excelsior: {channel}',
  'life.followed-up': 'Sollecito inviato',
  'life.answered.posted': 'Crediti registrati',
  'life.answered.more-asked': 'Excelsior ha chiesto integrazioni',
  'life.answered.declined': 'Rifiutata da Excelsior',
  'life.closed': 'Chiusa',
  'life.credits': {
    one: '{exam}: {count} ora di credito',
    many: '{exam}: {count} di ore di credito',
    other: '{exam}: {count} ore di credito',
  },
  'life.undo': 'Annulla l’ultimo passaggio',
  'life.undone': 'Ultimo passaggio annullato',
  'life.noted': 'Annotato',
  'life.next': 'Che cosa è successo dopo?',
  'life.answer.posted': 'Crediti registrati',
  'life.answer.more-asked': 'Chiedono integrazioni',
  'life.answer.declined': 'Hanno rifiutato',
  'life.follow-up-sent': 'Ho inviato il sollecito',
  'life.sent-again': 'L’ho inviata di nuovo',
  'life.close': 'Chiudi questa richiesta',
  'life.correct': 'Modifica la data',
  'life.correct-letter': 'Modifica data o modalità',
  'life.day': 'Data',
  'life.way': 'Modalità di invio',
  'life.way.unsaid': 'Non indicata',
  'life.day-refused': 'Scegli una data in questo intervallo: {from} – {to}.',
  'life.credits-about':
    'Scrivi, per ogni esame, le ore di credito (credit hours) che risultano nella tua trascrizione di Excelsior. Lascia vuoto un campo se non è stato registrato nulla.',
  'life.note': 'Nota per te (facoltativa)',
  'life.save': 'Salva',
  'life.cancel': 'Annulla',
  'life.more-asked-help': 'Aggiungi a questa richiesta le integrazioni chieste, poi inviala di nuovo.',
  'life.stop-sharing':
    'I tuoi crediti sono registrati, quindi la trascrizione condivisa non serve più a nessuno. Puoi interrompere la condivisione:',
  'life.stop-sharing.learn': 'Apri la mia trascrizione su Microsoft Learn',
  'life.stop-sharing.dashboard': 'Apri la dashboard delle certificazioni',
  'life.stop-sharing.credly': 'Apri i miei badge su Credly',

  // Follow-up
  'follow-up.our-default':
    'Questo tempo di attesa è un nostro suggerimento; Excelsior non ne indica nessuno. Puoi cambiarlo.',
  'follow-up.write': 'Scrivi un sollecito',
  'follow-up.title': 'Lettera di sollecito',
  'follow-up.calendar': 'Aggiungi al calendario (.ics)',
  'follow-up.calendar-saved': 'File di calendario salvato. Aprilo per aggiungere il giorno al tuo calendario.',
  'follow-up.calendar-event': 'Sollecitare Excelsior per la mia richiesta di crediti',
  'follow-up.calendar-about': 'Inviata: {date}. Apri Credit Courier e scegli «Scrivi un sollecito».',
  'follow-up.on-page': 'Sollecita…',

  // Record of what was sent
  'record.sent': 'Data di invio',
  'record.channel': 'Modalità di invio',
  'record.recipient': 'A',
  'record.subject': 'Oggetto',
  'record.exams': 'Esami',
  'record.links': 'Attestazioni',
  'record.application': 'Modulo',
  'record.letter': 'Lettera, senza codici di accesso',
  'record.not-kept': 'Il contenuto non è stato annotato.',
  'record.save': 'Salva questo resoconto (.txt)',
  'record.saved': 'Resoconto salvato',
  'channel.mailto': 'programma di posta',
  'channel.draft-file': 'file di bozza',
  'channel.gmail': 'Gmail',
  'channel.outlook-work': 'Outlook (aziendale o scolastico)',
  'channel.outlook-com': 'Outlook.com',
  'channel.yahoo': 'Yahoo Mail',
  'channel.clipboard': 'copia e incolla',
  'channel.other': 'altra modalità',

  // Settings
  'options.title': 'Impostazioni',
  'options.saved': 'Salvato',
  'options.on-device': 'Tutto ciò che è qui resta in questo browser.',

  'options.sending': 'Invio',
  'options.recipient': 'Destinatario',
  'options.recipient.source': 'Indirizzo di Excelsior, tratto dalla pagina di Microsoft ({date}).',
  'options.recipient.changed':
    'Le tue lettere vanno a {recipient} anziché a {usual}, l’unico indirizzo di Excelsior riportato dalle nostre fonti. Cambialo solo se te l’ha chiesto Excelsior.',
  'options.recipient.reset': 'Usa di nuovo l’indirizzo di Excelsior',
  'options.recipient.invalid': 'Questo non è un indirizzo e-mail completo. Le lettere vanno ancora a {recipient}.',
  'options.recipient.microsoft':
    'Non inviare lettere a Microsoft: non si occupa dei crediti. Vanno ancora a {recipient}.',
  'options.channel': 'Modalità di invio preferita',
  'options.channel.last-used': 'L’ultima usata',
  'options.channel.mailto': 'Programma di posta',
  'options.channel.draft-file': 'File di bozza (.eml)',
  'options.channel.clipboard': 'Copia',
  'options.closing-line': 'Riga di chiusura della lettera',

  'options.pages': 'Nelle pagine condivise',
  'options.button': 'Mostra il pulsante «Send to Excelsior»',
  'options.button.learn': 'su Microsoft Learn',
  'options.button.credly': 'su Credly',
  'options.button.dashboard': 'nella vecchia dashboard',
  'options.context-menu': 'Mostra «Invia questa pagina a Excelsior» nel menu contestuale',

  'options.follow-up': 'Sollecito',
  'options.follow-up-days': 'Sollecita dopo (giorni lavorativi)',
  'options.follow-up-days.about':
    'Da lunedì a venerdì; i giorni festivi non sono considerati. Suggeriamo {days}; Excelsior non indica un termine.',
  'options.follow-up-days.invalid': 'Digita un numero da 1 a 90. Resta {days}.',
  'options.notify': 'Avvisami quando è ora di inviare un sollecito',
  'options.notify.refused':
    'Il browser non consente le notifiche. Lo mostrerà invece l’icona nella barra degli strumenti.',

  'options.privacy': 'Privacy',
  'options.keep-codes': 'Conserva il codice di accesso su questo dispositivo',
  'options.keep-codes.about':
    'Disattivato: i codici di accesso non vengono conservati alla chiusura del browser. Attivato: restano, non crittografati, nella memoria di archiviazione di questo browser finché non lo disattivi.',

  'options.appearance': 'Aspetto',
  'options.theme': 'Tema',
  'options.theme.auto': 'Come nel browser',
  'options.theme.light': 'Chiaro',
  'options.theme.dark': 'Scuro',
  'options.language': 'Lingua',
  'options.language.auto': 'Come nel browser',

  // Your data
  'data.title': 'I tuoi dati',
  'data.about': 'Sono tutti in questo browser e in nessun altro posto.',
  'data.requests': {
    one: '{count} richiesta ({date})',
    many: '{count} di richieste, la meno recente: {date}',
    other: '{count} richieste, la meno recente: {date}',
  },
  'data.requests.where':
    'Attestazioni, esami, il tuo nome, la tua e-mail e il tuo ID studente, il registro delle bozze e ciò che è stato inviato. Conservati su questo dispositivo finché non li cancelli.',
  'data.codes': {
    one: '{count} codice di accesso',
    many: '{count} di codici di accesso',
    other: '{count} codici di accesso',
  },
  'data.codes.memory': 'Solo in memoria, fino alla chiusura del browser.',
  'data.codes.device': 'Conservati su questo dispositivo, perché l’hai attivato tu.',
  'data.application': {
    one: '{count} modulo (PDF)',
    many: '{count} di moduli (PDF)',
    other: '{count} moduli (PDF)',
  },
  'data.application.where':
    'Su questo dispositivo finché non hai inviato il modulo e riavviato il browser, o finché non lo rimuovi.',
  'data.form': 'Un modulo che stai compilando',
  'data.form.where':
    'Su questo dispositivo con la sua richiesta, e dimenticato con essa. Non è in alcuna esportazione né lettera. Una firma è conservata solo se lo chiedi.',
  'data.settings': 'Impostazioni',
  'data.settings.where': 'Conservate su questo dispositivo. Nulla viene sincronizzato.',
  'data.export': 'Esporta i miei dati',
  'data.export-csv': 'Esporta come tabella (.csv)',
  'data.with-codes': 'Includi i codici di accesso',
  'data.with-applications': 'Includi i moduli',
  'data.exported': 'I tuoi dati sono stati salvati in un file.',
  'data.exported.left-out': {
    one: 'I tuoi dati sono stati salvati senza {count} modulo, perché il file può contenere al massimo 30 MB. Conserva tu quel PDF.',
    many: 'I tuoi dati sono stati salvati senza {count} di moduli, perché il file può contenere al massimo 30 MB. Conserva tu quei PDF.',
    other:
      'I tuoi dati sono stati salvati senza {count} moduli, perché il file può contenere al massimo 30 MB. Conserva tu quei PDF.',
  },
  'data.export-failed':
    'Non è stato possibile esportare i tuoi dati. Chiudi le altre pagine di Credit Courier e prova di nuovo.',
  'data.import': 'Importa…',
  'data.import.label': 'File da importare',
  'data.import.preview': 'Questo file è stato esportato in data {date}.',
  'data.import.requests': { one: '{count} richiesta', many: '{count} di richieste', other: '{count} richieste' },
  'data.import.already': {
    one: '{count} è già qui',
    many: '{count} sono già qui',
    other: '{count} sono già qui',
  },
  'data.import.items': { one: '{count} attestazione', many: '{count} di attestazioni', other: '{count} attestazioni' },
  'data.import.codes': {
    one: '{count} codice di accesso',
    many: '{count} di codici di accesso',
    other: '{count} codici di accesso',
  },
  'data.import.applications': { one: '{count} modulo', many: '{count} di moduli', other: '{count} moduli' },
  'data.import.left-out': 'Non è stato possibile leggere queste impostazioni dal file e restano invariate: {settings}.',
  'data.import.merge': 'Aggiungi a ciò che è qui',
  'data.import.replace': 'Sostituisci ciò che è qui',
  'data.import.recipient':
    'Usa anche il destinatario del file: le lettere andranno a {recipient}. Le nostre fonti riportano solo {usual}; accetta solo se te l’ha chiesto Excelsior.',
  'data.import.cancel': 'Annulla',
  'data.import.reading': 'Lettura del file in corso…',
  'data.imported': 'Importato',
  'data.import-undone': 'Importazione annullata',
  'data.import.undo': 'Annulla l’importazione',
  'data.import.refused.too-large':
    'Questo file supera i 30 MB. Non è stato modificato nulla. Scegli un file esportato da Credit Courier.',
  'data.import.refused.unreadable':
    'Non è stato possibile leggere questo file. Non è stato modificato nulla. Forse è stato spostato; sceglilo di nuovo.',
  'data.import.refused.not-json':
    'Questo file è danneggiato o non è un’esportazione di Credit Courier. Non è stato modificato nulla. Scegli il file salvato da «Esporta i miei dati».',
  'data.import.refused.foreign': 'Questo file non è stato esportato da Credit Courier. Non è stato modificato nulla.',
  'data.import.refused.newer':
    'Questo file proviene da una versione più recente. Non è stato modificato nulla. Aggiorna Credit Courier, poi importalo.',
  'data.import.refused.damaged':
    'Alcune parti di questo file sono danneggiate. Non è stato modificato nulla. Esportalo di nuovo o usa un file meno recente.',
  'data.import.no-undo':
    'Questa importazione è troppo grande per poterla annullare in seguito. Per sicurezza, esporta prima i tuoi dati.',
  'data.import.failed':
    'Non è stato possibile importare il file. Non è stato modificato nulla. Libera un po’ di spazio, poi prova di nuovo.',
  'data.erase': 'Cancella tutto',
  'data.erase.ask':
    'Cancellare da questo browser tutte le richieste, i moduli, i codici di accesso e le impostazioni? Non si può annullare.',
  'data.erase.yes': 'Cancella',
  'data.erase.no': 'Conserva tutto',
  'data.erased': 'È stato cancellato tutto.',
  'data.erase-failed':
    'Non è stato possibile cancellare tutto. Chiudi le altre pagine di Credit Courier e cancella di nuovo.',

  // Welcome
  'welcome.title': 'La tua pagina di certificazione diventa una richiesta di crediti',
  'welcome.about':
    'Credit Courier trasforma una trascrizione o un badge Microsoft condivisi in una richiesta completa di crediti universitari alla Excelsior University.',
  'welcome.steps': 'In tre passaggi',
  'welcome.step.open': 'Apri la tua pagina',
  'welcome.step.open.about':
    'La tua trascrizione o il tuo badge condivisi, su Microsoft Learn, su Credly o nella vecchia dashboard.',
  'welcome.step.press': 'Premi «Send to Excelsior»',
  'welcome.step.press.about': 'Il pulsante appare nella pagina. Aggiunge l’attestazione alla tua richiesta.',
  'welcome.step.send': 'Controlla e invia',
  'welcome.step.send.about': 'La lettera si apre come bozza nel tuo programma di posta. Sei tu a premere «Invia».',
  'welcome.try': 'Prova con una pagina di esempio',
  'welcome.reads': 'Che cosa legge, e dove',
  'welcome.reads.about':
    'Funziona nelle pagine condivise di questi siti e da nessun’altra parte. Lì controlla solo se ci sono attestazioni, finché non premi il pulsante o apri il popup.',
  'welcome.reads.learn': 'profili, con trascrizioni e credenziali condivise',
  'welcome.reads.credly': 'badge e i profili che vi portano',
  'welcome.reads.mcp': 'il vecchio sito delle trascrizioni',
  'welcome.reads.dashboard': 'la vecchia dashboard delle certificazioni',
  'welcome.sends': 'Nulla viene inviato automaticamente',
  'welcome.sends.about':
    'Non ci sono né server né account. Ciò che aggiungi resta in questo browser; i codici di accesso restano in memoria, a meno che tu non lo cambi nelle impostazioni. Una lettera parte solo quando la invii tu.',
  'welcome.pin': 'Tienilo in vista',
  'welcome.pin.about':
    'Fai clic sul pezzo di puzzle (Estensioni) nella barra degli strumenti e fissa Credit Courier. Il popup si apre anche con una scorciatoia da tastiera, di solito Alt+Maiusc+C.',

  // Sample page
  'sample.mark': 'Esempio',
  'sample.title': 'Una pagina di esempio da provare',
  'sample.about':
    'La persona, il link e le date degli esami sono inventati. Qui non viene salvato nulla, né aggiunto alla tua richiesta.',
  'sample.press': 'Premi «Send to Excelsior» in fondo a questa finestra.',
  'sample.pressed': 'La pagina è stata letta. Il popup mostrerebbe questo:',
  'sample.page': 'La pagina di esempio',
  'sample.result': 'Che cosa mostrerebbe il popup',
  'sample.draft-about': 'La bozza non ha destinatario, quindi non puoi inviarla per errore.',
  'sample.no-recipient': 'vuoto nell’esempio',
  'sample.again': 'Ricomincia',
  'sample.back': 'Torna alla pagina di benvenuto',

  'letter.no-help':
    'Non si è aperto nessun programma di posta. Usa uno degli altri modi qui sotto, oppure configura un programma di posta:',
  'letter.no-help.windows': 'Windows: Impostazioni, App, App predefinite, quindi cerca «mailto».',
  'letter.no-help.macos': 'macOS: Mail, Impostazioni, Generali, quindi scegli il programma di posta predefinito.',
  'letter.no-help.linux': 'Linux (GNOME): Impostazioni, Applicazioni, Applicazioni predefinite, Email.',
  'letter.no-help.chrome':
    'Webmail in Chrome: apri la tua webmail, poi Impostazioni, Privacy e sicurezza, Impostazioni sito, Altre autorizzazioni, Gestori di protocollo. In Edge cerca «protocollo» nelle impostazioni.',
  'letter.no-help.firefox':
    'Firefox: Impostazioni, Download (prima della versione 153: Generale), File e applicazioni, mailto.',

  // Ways to send
  'ways.draft-file.about':
    'Un file con la lettera e il tuo modulo in allegato. Thunderbird e Outlook classico per Windows lo aprono come bozza. Apple Mail e Outlook per Mac lo mostrano come messaggio ricevuto: copia da lì la lettera in un nuovo messaggio.',
  'ways.draft-file.save': 'Scarica il file di bozza (.eml)',
  'ways.draft-file.building': '{percent} % completato',
  'ways.draft-file.saved': 'File di bozza salvato. Aprilo nel tuo programma di posta.',
  'ways.draft-file.failed': 'Non è stato possibile leggere il modulo. Scegli di nuovo il file.',
  'ways.draft-file.on-page': 'Scarica il file di bozza…',
  'ways.webmail': 'Webmail',
  'ways.webmail.about':
    'Apre una bozza in una nuova scheda. Il link resta nella cronologia, quindi non contiene il codice di accesso: copialo e incollalo nella bozza.',
  'ways.clipboard': 'Copia',
  'ways.copy.recipient': 'Copia destinatario',
  'ways.copy.subject': 'Copia oggetto',
  'ways.copy.body': 'Copia lettera',
  'ways.copy.link': 'Copia link',
  'ways.copied.recipient': 'Destinatario copiato',
  'ways.copied.subject': 'Oggetto copiato',
  'ways.copied.body': 'Lettera copiata',
  'ways.copied.link': 'Link copiato',

  // Sources
  'sources.title': 'Fonti',
  'sources.about':
    'Tutte le regole e le informazioni mostrate da Credit Courier: da dove vengono, di quando sono e con quale grado di certezza.',
  'sources.rules': 'Regole',
  'sources.addresses': 'Indirizzi',
  'sources.found-later': 'Trovato in seguito',
  'sources.recommendations': 'Raccomandazioni di crediti',
  'sources.exams': 'Esami',
  'sources.certifications': 'Esami di una certificazione',
  'sources.successions': 'Esami che ne hanno sostituiti altri',
  'sources.periods': 'Periodi in cui si poteva superare un esame',
  'sources.confidence': 'Grado di certezza:',
  'sources.confidence.high': 'Grado di certezza: alto',
  'sources.confidence.medium-high': 'Grado di certezza: abbastanza alto',
  'sources.confidence.medium': 'Grado di certezza: medio',
  'sources.confidence.our-own': 'Regola nostra',
  'sources.status': 'Stato:',

  // The checklist, row by row
  'step.value.evidence-none': 'La tua trascrizione o il tuo badge',
  'step.value.exams-none': 'Quelli che hai superato',
  'step.value.exams-unnamed': 'Nessuno nelle attestazioni',
  'step.value.exams-unchosen': 'Ancora nessuno scelto',
  'step.value.you-none': 'Come risultano a Excelsior',
  'step.value.application-none': 'Da compilare e firmare',
  'step.value.application-ticked': 'Lo alleghi tu',
  'step.value.letter-none': 'A Excelsior, via e-mail',
  'step.value.letter-sent': 'Inviata',
  'step.value.letter-sent-by': 'Inviata: {channel}',
  'step.value.answer-none': 'Con promemoria per il sollecito',
  'step.value.answer-waiting': 'Giorno {day} di {days}',
  'step.value.answer-due': {
    one: 'Nessuna in {count} giorno lavorativo',
    many: 'Nessuna in {count} di giorni lavorativi',
    other: 'Nessuna in {count} giorni lavorativi',
  },
  'step.value.answer-posted': 'Crediti registrati',
  'step.value.answer-more-asked': 'Integrazioni richieste',
  'step.value.answer-declined': 'Rifiutata',
  'step.value.answer-closed': 'Chiusa',

  // The checklist, row by row
  'status.empty': 'Ancora nessuna attestazione',
  'status.found-here': 'Trovato in questa pagina',
  'status.partial-here': 'In questa pagina manca qualcosa',
  'status.found-elsewhere': 'Trovato in un’altra scheda',
  'status.transcript-id-missing': 'Manca l’ID trascrizione',
  'status.access-code-missing': 'Manca il codice di accesso',
  'status.access-code-forgotten': 'Codice di accesso non conservato',
  'status.address-details': 'Prima una domanda',
  'status.evidence-complete': 'Attestazione aggiunta',
  'status.exams-missing': 'Quali esami hai superato?',
  'status.applicant-missing': 'Mancano i tuoi dati',
  'status.applicant-complete': 'I tuoi dati sono completi',
  'status.application-missing': 'Manca ancora il modulo',
  'status.application-complete': 'Modulo aggiunto',
  'status.ready': 'Pronta per l’invio',
  'status.draft-asked': 'Hai inviato la lettera?',
  'status.must-mend': 'C’è qualcosa da correggere',
  'status.sent': 'In attesa di Excelsior',
  'status.follow-up-due': 'Sollecito da inviare',
  'status.posted': 'Crediti registrati',
  'status.more-asked': 'Excelsior chiede integrazioni',
  'status.declined': 'Rifiutata da Excelsior',
  'status.closed': 'Chiusa',
  'checklist.title': 'Lista di controllo',
  'step.evidence': 'Attestazioni',
  'step.exams': 'Esami',
  'step.you': 'Dati',
  'step.application': 'Modulo',
  'step.letter': 'Lettera',
  'step.answer': 'Risposta',
  'step.state.done': 'Fatto',
  'step.state.current': 'Tocca a te',
  'step.state.to-come': 'Da fare',
  'step.state.must': 'Da correggere',
  'step.state.should': 'Meglio correggere',
  'step.state.waiting': 'In attesa',
  'step.next': 'Avanti',
  'step.locked': 'Questo è già stato inviato. Per modificarlo, annulla prima l’invio.',
  'head.empty': 'La tua richiesta di crediti in sei passaggi',
  'head.progress': 'Completati: {done} su {total}',
  'head.unsent': 'Non è ancora stato inviato nulla',
  'head.to-fix': {
    one: '{count} cosa da correggere',
    many: '{count} di cose da correggere',
    other: '{count} cose da correggere',
  },
  'head.draft-opened': 'Bozza aperta: {time}',
  'head.sent': 'Inviata: {date}',
  'head.reminder': 'Promemoria: {date}',
  'head.reminder-was': 'Promemoria scaduto: {date}',
  'head.no-answer': 'Nessuna risposta (inviata: {date})',
  'head.open-page': 'Apri come pagina',
  'piece.mcp-transcript': 'Trascrizione {id}',
  'piece.mcp-transcript.unnumbered': 'Trascrizione',
  'piece.learn-transcript': 'Trascrizione di Learn',
  'piece.learn-credential': 'Credenziale di Learn',
  'piece.credly-badge': 'Badge di Credly',
  'piece.remove': 'Rimuovi: {title}',
  'piece.with-code': 'Con il suo codice di accesso',
  'piece.in-other-tab': '{title}, in un’altra scheda',
  'evidence.intro': 'Nella pagina della tua trascrizione o del tuo badge condivisi, premi «Send to Excelsior».',
  'evidence.sample': 'Prova un esempio',
  'evidence.paste': 'Incolla i dati',
  'evidence.add-more': 'Aggiungi un’altra attestazione',
  'evidence.address-question':
    '«Include Address Details» (Includi dettagli indirizzo) era attivo quando l’hai condivisa?',
  'evidence.address-yes': 'Sì, era attivo',
  'evidence.address-no': 'No, condividi di nuovo',
  'evidence.address-how':
    'Condividi di nuovo la trascrizione con «Include Address Details» (Includi dettagli indirizzo) attivo, poi premi lì «Send to Excelsior».',
  'evidence.address-open': 'Apri la dashboard',
  'evidence.address-was-on': '«Include Address Details» (Includi dettagli indirizzo) era attivo',
  'evidence.code-again': 'Digita di nuovo il codice di accesso',
  'evidence.code-save': 'Salva',
  'evidence.code-keep': 'Conservali su questo dispositivo',
  'exams.fits': 'Il tuo badge è compatibile con questi. Scegli quelli che hai superato:',
  'exams.add-dates': 'Aggiungi le date',
  'exams.date-of': '{code}, superato in data',
  'exams.more-chips': { one: '{count} altro', many: 'altri {count}', other: 'altri {count}' },
  'application.get': 'Scarica il modulo (PDF)',
  'application.fill': 'Compilalo e firmalo',
  'application.choose-signed': 'Scegli il PDF firmato…',
  'application.tick-off': 'Oppure spunta questo passaggio e allegalo tu.',
  'application.service': 'C’è anche un modulo del Transcript Service',
  'application.remove-file': 'Rimuovi: {name}',
  'letter.attach': 'Allega questo file nella bozza, perché un link di posta non può contenerlo: {name}',
  'letter.attach-own': 'Allega il tuo modulo firmato nella bozza.',
  'letter.ready': 'Apri la bozza, controllala e inviala tu.',
  'letter.read': 'Leggi la lettera',
  'letter.why': 'Perché questo indirizzo?',
  'letter.draft-on-page': 'Bozza con il PDF…',
  'letter.yes-with': 'Sì, con il PDF',
  'letter.yes-without': 'Sì, senza PDF',
  'letter.follow-up-draft': 'Apri il sollecito',
  'letter.set-up': 'Configura un programma di posta',
  'letter.what-was-sent': 'Che cosa hai inviato',
  'letter.gap.full-name': 'il tuo nome',
  'letter.gap.email': 'la tua e-mail',
  'letter.gap.exams': 'gli esami che hai superato',
  'letter.gap.evidence': 'la tua trascrizione o il tuo badge',
  'letter.gap.transcript-id': 'ID trascrizione',
  'letter.gap.access-code': 'codice di accesso',
  'letter.gap.application': 'Il modulo non è ancora allegato.',
  'letter.copy-short': 'Copia riepilogo',
  'ways.open-in': 'Apri in',
  'ways.as-file': 'File',
  'ways.part.recipient': 'Destinatario',
  'ways.part.subject': 'Oggetto',
  'ways.part.body': 'Lettera',
  'ways.part.link': 'Link',
  'ways.part.code': 'Codice di accesso',
  'ways.draft-file.short': 'File di bozza (.eml)',
  'ways.without-code': 'Il codice di accesso non è in questa bozza. Copialo e incollalo.',
  'life.close-short': 'Chiudi',
  'letter.no-draft': 'Nessuna bozza aperta',
  'life.correct-or-undo': 'Correggi o annulla',
  'life.begin-again': 'Inizia un’altra richiesta',
  'finding.both-are-me': 'Sono sempre io',
  'finding.use-name': 'Usa quel nome',
  'applicant.use-name': 'Usa «{name}»',
};
