import type { Dictionary } from '../dictionary';

/** All that the interface says, in German. */
export const de: Dictionary = {
  'button.send': 'Send to Excelsior',
  'button.hide': 'Ausblenden',
  'button.found': 'Transkript gefunden',
  'button.found.badge': 'Badge gefunden',
  'button.reading': 'Wird gelesen…',
  'button.reload': 'Laden Sie diese Seite neu und klicken Sie dann erneut.',
  'button.failed': 'Das hat nicht geklappt. Klicken Sie erneut.',

  'app.name': 'Credit Courier',
  'menu.send-page': 'Diese Seite an Excelsior senden',
  'requests.name': 'Anfrage vom {date}',
  'requests.name-again': 'Anfrage vom {date} ({number})',
  'follow-up.due-of': 'Nachfrage fällig: {request}',

  // What a press on the button did
  'button.covered': 'Die Schaltfläche ist verdeckt. Schließen Sie, was davor liegt, und klicken Sie dann erneut.',
  'button.added': 'Hinzugefügt. Noch ist nichts gesendet.',
  'button.updated': 'In Ihrer Anfrage aktualisiert. Noch ist nichts gesendet.',
  'button.already': 'Bereits in Ihrer Anfrage',
  'button.refused.link-gone':
    'Dieser Link funktioniert nicht mehr. Erstellen Sie einen neuen Freigabelink, öffnen Sie ihn und klicken Sie erneut.',
  'button.refused.not-microsoft':
    'Nicht hinzugefügt: Dieses Badge stammt nicht aus dem Zertifizierungsprogramm von Microsoft.',
  'button.refused.nothing-here':
    'Hier gibt es noch nichts zu lesen. Warten Sie, bis die Seite geladen ist, und klicken Sie dann erneut.',

  // Pre-flight: evidence
  'preflight.link-needs-sign-in':
    'Diesen Link können nur Sie öffnen. Erstellen Sie auf der Seite einen Freigabelink und fügen Sie diesen hinzu.',
  'preflight.action.link-needs-sign-in': 'Seite öffnen',
  'preflight.link-not-official': 'Dieser Link führt nicht zu Microsoft oder Credly und beweist daher nichts.',
  'preflight.action.link-not-official': 'Entfernen',
  'preflight.link-not-https': 'Dieser Link beginnt nicht mit https und ist daher nicht vertrauenswürdig.',
  'preflight.action.link-not-https': 'Entfernen',
  'preflight.sharing-id-missing':
    'In diesem Link fehlt die Freigabe-ID; andere können ihn daher womöglich nicht öffnen. Kopieren Sie den vollständigen Freigabelink erneut.',
  'preflight.action.sharing-id-missing': 'Seite öffnen',
  'preflight.transcript-id-missing': 'Die Transkript-ID fehlt. Ohne sie ist der Zugangscode nutzlos.',
  'preflight.action.transcript-id-missing': 'Transkript-ID eingeben',
  'preflight.placeholder-transcript-id': 'Die Transkript-ID ist ein Platzhalter. Geben Sie die richtige ein.',
  'preflight.action.placeholder-transcript-id': 'Transkript-ID eingeben',
  'preflight.placeholder-badge-title': 'Der Titel des Badges ist ein Platzhalter. Geben Sie den richtigen ein.',
  'preflight.action.placeholder-badge-title': 'Titel eingeben',
  'preflight.issuer-unverified':
    'Wir konnten nicht bestätigen, dass Microsoft dieses Badge ausgestellt hat. Öffnen Sie die Seite des Badges und fügen Sie es erneut hinzu.',
  'preflight.action.issuer-unverified': 'Seite öffnen',
  'preflight.badge-expired':
    'Diese Qualifikation ist am {date} abgelaufen. Ihr Transkript zeigt die bestandenen Prüfungen weiterhin und ist daher der bessere Nachweis.',
  'preflight.action.badge-expired': 'Mein Transkript öffnen',
  'preflight.evidence-old': 'Zuletzt gelesen am {date}. Prüfen Sie, ob der Link noch funktioniert.',
  'preflight.action.evidence-old': 'Seite öffnen',

  // Pre-flight: access code and address details
  'preflight.access-code-forgotten':
    'Der Zugangscode wurde beim Schließen des Browsers nicht gespeichert. Geben Sie ihn erneut ein.',
  'preflight.action.access-code-forgotten': 'Zugangscode eingeben',
  'preflight.access-code-missing': 'Der Zugangscode fehlt. Ohne ihn ist die Transkript-ID nutzlos.',
  'preflight.action.access-code-missing': 'Zugangscode eingeben',
  'preflight.placeholder-access-code': 'Der Zugangscode ist ein Platzhalter. Geben Sie den richtigen ein.',
  'preflight.action.placeholder-access-code': 'Zugangscode eingeben',
  'preflight.address-details-unconfirmed':
    'War „Adressdaten einbeziehen“ eingeschaltet, als Sie das Transkript freigegeben haben? Wenn nicht, schalten Sie es ein und geben Sie das Transkript erneut frei.',
  'preflight.action.address-details-unconfirmed': 'Ja, war eingeschaltet',

  // Pre-flight: exams
  'preflight.exams-not-chosen':
    'Es ist keine Prüfung ausgewählt. Excelsior weiß also nicht, was angerechnet werden soll.',
  'preflight.action.exams-not-chosen': 'Prüfungen auswählen',
  'preflight.exams-not-listed': 'Nicht auf der Microsoft-Liste vom {date}: {exams}.',
  'preflight.action.exams-not-listed': 'Prüfungen ansehen',
  'preflight.exams-only-successors':
    'Nicht auf der Microsoft-Liste vom {date}: {exams}. Dort stehen die Vorgänger: {listed}.',
  'preflight.action.exams-only-successors': 'Prüfungen ansehen',
  'preflight.exam-outside-validity':
    'Die Empfehlung für {exam} gilt für Prüfungen, die in diesem Zeitraum bestanden wurden: {from} bis {to}. Sie haben am {date} bestanden.',
  'preflight.action.exam-outside-validity': 'Prüfungen ansehen',
  'preflight.exam-not-nccrs':
    'Für {exam} kennen wir nur eine Empfehlung von {authority}; dieses Anschreiben beruft sich aber auf NCCRS. Fragen Sie zuerst bei Excelsior nach.',
  'preflight.action.exam-not-nccrs': 'Prüfungen ansehen',
  'preflight.exam-two-pass-dates':
    'Für {exam} gibt es zwei Angaben, wann Sie bestanden haben: {date} und {other}. Im Anschreiben steht {date}.',
  'preflight.action.exam-two-pass-dates': 'Prüfungen ansehen',
  'preflight.exams-not-together':
    '{exam} wird nicht zusammen mit {others} angerechnet. Wählen Sie nur eine dieser Prüfungen.',
  'preflight.action.exams-not-together': 'Prüfungen auswählen',
  'preflight.exam-pass-date-unknown':
    'Die Empfehlung für {exam} gilt für Prüfungen, die in diesem Zeitraum bestanden wurden: {from} bis {to}. Ihr Prüfungsdatum fehlt.',
  'preflight.action.exam-pass-date-unknown': 'Prüfungen ansehen',
  'preflight.exam-two-authorities':
    '{exam} wird von NCCRS und von {other} empfohlen. Dieses Anschreiben beruft sich nur auf NCCRS.',
  'preflight.action.exam-two-authorities': 'Prüfungen ansehen',

  // Pre-flight: applicant
  'preflight.placeholder-full-name': 'Ihr Name ist ein Platzhalter. Geben Sie den richtigen ein.',
  'preflight.action.placeholder-full-name': 'Namen eingeben',
  'preflight.placeholder-email': 'Ihre E-Mail-Adresse ist ein Platzhalter. Geben Sie die richtige ein.',
  'preflight.action.placeholder-email': 'E-Mail-Adresse eingeben',
  'preflight.placeholder-student-id':
    'Ihre Studierenden-ID ist ein Platzhalter. Geben Sie die richtige ein oder lassen Sie das Feld leer.',
  'preflight.action.placeholder-student-id': 'Studierenden-ID eingeben',
  'preflight.holders-differ':
    'Die Nachweise nennen zwei Personen: {holder} und {other}. Senden Sie nur Ihre eigenen Nachweise.',
  'preflight.action.holders-differ': 'Nachweise von {other} entfernen',
  'preflight.name-differs':
    'Der Nachweis nennt {holder}, eingegeben haben Sie aber {name}. Excelsior kann den Nachweis womöglich nicht Ihnen zuordnen.',
  'preflight.action.name-differs': 'Namen prüfen',
  'preflight.legal-name-not-shown':
    'Dieser Link zeigt den Benutzernamen {handle}, aber nicht Ihren amtlichen Namen. Schalten Sie den amtlichen Namen in den Freigabeeinstellungen des Transkripts ein und fügen Sie die Seite dann erneut hinzu.',
  'preflight.action.legal-name-not-shown': 'Mein Transkript öffnen',
  'preflight.name-in-other-script':
    'Der Nachweis nennt {holder}, eingegeben haben Sie {name}. Namen in verschiedenen Schriften können wir nicht vergleichen.',
  'preflight.action.name-in-other-script': 'Namen prüfen',

  // Pre-flight: application
  'preflight.application-missing': 'Der Antrag fehlt noch. Excelsior braucht ihn zusammen mit den Nachweisen.',
  'preflight.action.application-missing': 'Zum Antrag',
  'preflight.form-required-empty': {
    one: '{count} Pflichtfeld des Antrags ist leer.',
    other: '{count} Pflichtfelder des Antrags sind leer.',
  },
  'preflight.form-not-signed': 'Der Antrag ist nicht unterschrieben.',
  'preflight.form-name-differs': 'Der Name im Antrag ist nicht der, den Sie hier eingegeben haben.',
  'preflight.form-email-differs': 'Die E-Mail-Adresse im Antrag ist nicht die, die Sie hier eingegeben haben.',
  'preflight.form-date-in-future': 'Ein Datum im Antrag liegt in der Zukunft.',
  'preflight.action.form-required-empty': 'Formular an diesem Feld öffnen',
  'preflight.action.form-name-differs': 'Formular an diesem Feld öffnen',
  'preflight.action.form-email-differs': 'Formular an diesem Feld öffnen',
  'preflight.action.form-date-in-future': 'Formular an diesem Feld öffnen',
  'preflight.action.form-not-signed': 'Formular öffnen',

  // Pre-flight: sending
  'preflight.recipient-microsoft': 'Senden Sie das Anschreiben nicht an Microsoft. Es ist an {recipient} adressiert.',
  'preflight.action.recipient-microsoft': 'Wieder die Adresse von Excelsior verwenden',
  'preflight.recipient-changed':
    'Das Anschreiben geht an {recipient}, eine von Ihnen gewählte Adresse, statt an {usual}.',
  'preflight.action.recipient-changed': 'Einstellungen öffnen',

  'app.not-affiliated': 'Unabhängig von Microsoft und Excelsior',
  'app.settings': 'Einstellungen',
  'app.help': 'Hilfe',

  'status.hint.empty': 'Öffnen Sie Ihre Transkript- oder Badge-Seite',
  'status.hint.found-here': 'Fügen Sie es zu Ihrer Anfrage hinzu',
  'status.hint.partial-here': 'Was die Seite nicht zeigt, können Sie eingeben',

  // On this page
  'page.title': 'Auf dieser Seite',
  'page.kind.learn-transcript': 'Transkript von Microsoft Learn',
  'page.kind.learn-credential': 'Qualifikation von Microsoft Learn',
  'page.kind.credly-badge': 'Credly-Badge',
  'page.kind.mcp-transcript': 'Transkript vom alten Dashboard',
  'page.add': 'Zur Anfrage hinzufügen',
  'page.adding': 'Wird gelesen…',
  'page.read-on-add': 'Wird beim Hinzufügen gelesen',
  'page.missing.transcriptId': 'Diese Seite zeigt keine Transkript-ID. Geben Sie sie hier ein:',
  'page.missing.accessCode': 'Diese Seite zeigt keinen Zugangscode. Geben Sie ihn hier ein:',
  'page.choose.transcriptId': 'Diese Seite zeigt mehrere Transkript-IDs. Wählen Sie Ihre aus:',
  'page.choose.accessCode': 'Diese Seite zeigt mehrere Zugangscodes. Wählen Sie Ihren aus:',
  'page.choose.viewingPage': 'Diese Seite nennt mehrere Ansichtsseiten. Wählen Sie die für Ihr Transkript aus:',
  'page.reload': 'Laden Sie diese Seite neu, damit Credit Courier sie lesen kann.',
  'page.incomplete': 'Ergänzen oder wählen Sie, was fehlt, und fügen Sie den Nachweis dann noch einmal hinzu.',
  'page.reload-button': 'Seite neu laden',
  'access.withheld':
    'Ihr Browser lässt Credit Courier nur einige Freigabeseiten lesen; ob dies eine ist, lässt sich daher nicht erkennen. Erlauben Sie den Zugriff oder fügen Sie die Angaben unten ein.',
  'access.allow': 'Zugriff erlauben',

  // What to do on pages that are no evidence
  'guidance.dashboard':
    'Öffnen Sie den Abschnitt für Transkripte und wählen Sie „Teilen oder Herunterladen“, dann „Teilen“. Denken Sie sich einen Zugangscode aus und schalten Sie „Adressdaten einbeziehen“ ein.',
  'guidance.viewing-page':
    'Geben Sie auf dieser Seite Ihre Transkript-ID und Ihren Zugangscode ein. Sie werden bei der Eingabe erkannt.',
  'guidance.mcp-site':
    'Öffnen Sie den Freigabedialog Ihres Transkripts. Er zeigt eine Transkript-ID und den Zugangscode, den Sie gewählt haben.',
  'guidance.migration-code':
    'Der Zugangscode auf dieser Seite überträgt Ihr Profil auf ein anderes Konto. Es ist nicht der Code für Ihr Transkript.',
  'guidance.own-transcript':
    'Nur Sie können diese Seite sehen. Wählen Sie „Share link“ (Link teilen), dann „Create link“ (Link erstellen) und „Copy link“ (Link kopieren), und öffnen Sie diesen Link hier.',
  'guidance.own-credentials':
    'Nur Sie können diese Seite sehen. Öffnen Sie eine Qualifikation, wählen Sie „Share“ (Teilen) und öffnen Sie den Link, den Sie erhalten, hier.',
  'guidance.learn-profile':
    'Ein Profil zeigt keine Prüfungen. Öffnen Sie Ihr Transkript, wählen Sie „Share link“ (Link teilen) und öffnen Sie diesen Link hier.',
  'guidance.credly-profile': 'Öffnen Sie ein Badge dieses Profils. Badges werden einzeln hinzugefügt.',
  'guidance.credly-not-microsoft':
    'Credit Courier hat auf dieser Seite kein Badge aus dem Zertifizierungsprogramm von Microsoft gefunden.',
  'guidance.credly-short-link': 'Öffnen Sie diesen Kurzlink in einem Tab. Er führt zur Seite Ihres Badges.',
  'guidance.credly-template':
    'Diese Seite beschreibt das Badge im Allgemeinen. Öffnen Sie Ihr eigenes Badge auf Credly, wählen Sie „Share“ (Teilen) und verwenden Sie dessen Link.',

  // Nothing yet
  'empty.open-transcript': 'Mein Transkript öffnen',
  'paste.label': 'Fügen Sie einen Link oder den Text mit Ihrer Transkript-ID und Ihrem Zugangscode ein',
  'paste.nothing': 'In diesem Text wurden weder ein Freigabelink noch eine Transkript-ID gefunden.',
  'paste.found-link': { one: '{count} Link erkannt', other: '{count} Links erkannt' },
  'paste.transcript-id': 'Transkript-ID',
  'paste.access-code': 'Zugangscode',
  'paste.ask': 'Das könnte gemeint sein. Haken Sie an, was stimmt.',
  'paste.bad-id': 'Eine Transkript-ID hat 4 bis 12 Ziffern.',
  'paste.add': 'Hinzufügen',
  'paste.cancel': 'Abbrechen',

  // Your request
  'request.title': 'Ihre Anfrage',
  'request.undo': 'Rückgängig',
  'request.removed': 'Aus Ihrer Anfrage entfernt',
  'field.holder': 'Ausgestellt für',
  'field.link': 'Link',
  'field.access-code': 'Zugangscode',
  'field.issued': 'Ausgestellt am',
  'field.expires': 'Läuft ab am',
  'field.expired': 'Abgelaufen am',
  'field.title': 'Titel des Badges',
  'code.show': 'Zugangscode anzeigen',
  'code.hide': 'Zugangscode ausblenden',
  'code.copy': 'Zugangscode kopieren',
  'code.copy-here': 'Diesen Code kopieren',
  'code.copied': 'Zugangscode kopiert',
  'code.masked': 'Zugangscode, ausgeblendet',
  'code.forgotten': 'Zugangscode nach dem Schließen des Browsers nicht mehr gespeichert',
  'code.type': 'Zugangscode eingeben',
  'gap.details-unread':
    'Die Prüfungen konnten nicht gelesen werden. Der Link zählt trotzdem als Nachweis; fügen Sie Ihre Prüfungen unten selbst hinzu.',
  'gap.no-exams': 'In diesem Transkript stehen keine bestandenen Prüfungen.',
  'gap.issuer-unverified':
    'Credly hat nicht geantwortet, daher ist der Aussteller nicht bestätigt. Öffnen Sie die Badge-Seite und fügen Sie das Badge erneut hinzu.',

  // Exams
  'exams.title': 'Prüfungen zur Anrechnung',
  'exams.list-source': 'Von NCCRS empfohlen, laut Microsoft-Liste vom {date}. Excelsior entscheidet.',
  'exams.add': 'Prüfung hinzufügen',

  // What counts
  'standing.recommended': 'Empfohlen von {authority}',
  'standing.recommended.amounts': {
    one: 'Empfohlen von {authority}: {count} Semesterstunde (semester hour), {level}',
    other: 'Empfohlen von {authority}: {count} Semesterstunden (semester hours), {level}',
  },
  'standing.recommended.source': '{source}, {date}. Excelsior entscheidet.',
  'standing.amount-unknown': 'Wie viele Credits, steht nicht in unseren Quellen.',
  'standing.possible': 'Möglich',
  'standing.not-listed': 'Nicht auf der Liste',
  'standing.predecessor': '{exam} ist eine neuere Prüfung. Auf der Liste stehen nur ältere: {listed}.',
  'standing.unknown': 'Unbekannt',
  'standing.no-exam': 'Keine Prüfung',
  'standing.no-exam.why': 'Dafür gibt es keine Prüfung.',
  'standing.unknown.exam':
    '{exam} steht nicht in unserer Liste der Prüfungen, mehr können wir dazu nicht sagen. Auch auf der Microsoft-Liste vom August 2020 steht die Prüfung nicht.',
  'standing.unknown.title':
    'Unsere Quellen sagen nicht, zu welcher Prüfung das gehört. Wenn Sie dafür eine Prüfung von der Liste bestanden haben, fügen Sie sie selbst hinzu.',

  'certifications.count': { one: '{count} Zertifizierung', other: '{count} Zertifizierungen' },

  // Pre-flight
  'preflight.must': 'Muss behoben werden:',
  'preflight.should': 'Sollte behoben werden:',
  'preflight.note': 'Gut zu wissen:',
  'preflight.ask': {
    one: 'Excelsior würde diese Anfrage wahrscheinlich zurückschicken: {count} Problem gefunden. Entwurf trotzdem öffnen?',
    other:
      'Excelsior würde diese Anfrage wahrscheinlich zurückschicken: {count} Probleme gefunden. Entwurf trotzdem öffnen?',
  },
  'preflight.open-anyway': 'Trotzdem öffnen',
  'preflight.mend-first': 'Erst beheben',

  // Check of a link
  'check.button': 'Link prüfen',
  'check.open-page': 'Zum Prüfen die Seite öffnen',
  'check.checking': 'Wird geprüft…',
  'check.opens': 'Öffnet sich ohne Anmeldung. Geprüft: {time}.',
  'check.gone':
    'Dieser Link funktioniert nicht mehr. Geprüft: {time}. Geben Sie die Seite erneut frei und fügen Sie sie dann hinzu.',
  'check.private':
    'Dieser Link verlangt eine Anmeldung. Geprüft: {time}. Machen Sie ihn öffentlich oder geben Sie die Seite erneut frei.',
  'check.unchecked':
    'Der Link konnte nicht geprüft werden ({time}). Vielleicht sind Sie offline; versuchen Sie es erneut.',
  'check.differs':
    'Die Seite hat sich geändert, seit Sie sie hinzugefügt haben. Öffnen Sie die Seite und fügen Sie sie erneut hinzu.',

  // About you
  'applicant.full-name': 'Vollständiger Name',
  'applicant.email': 'E-Mail',
  'applicant.student-id': 'Studierenden-ID (optional)',
  'applicant.use-legal-name': 'Verwenden Sie den Namen, unter dem Excelsior Sie kennt.',

  // Letter
  'letter.title': 'Anschreiben',
  'letter.recipient': 'An',
  'letter.recipient-source': 'Adresse von der Microsoft-Seite vom {date}. Neuere Seiten nennen sie nicht.',
  'letter.subject': 'Betreff',
  'letter.draft': 'Entwurf öffnen',
  'letter.draft-needs-evidence': 'Fügen Sie zuerst einen Nachweis hinzu',
  'letter.copy': 'Übersicht kopieren',
  'letter.copied': 'Übersicht kopiert',
  'letter.copied-full': 'Das vollständige Anschreiben ist in Ihrer Zwischenablage. Fügen Sie es in den Entwurf ein.',
  'letter.copy-failed':
    'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text unten und kopieren Sie ihn.',
  'letter.step.without-exam-links':
    'Links zu Prüfungsseiten wurden weggelassen, damit der E-Mail-Link kurz genug bleibt.',
  'letter.step.exam-codes-only':
    'Titel und Links der Prüfungen wurden weggelassen, damit der E-Mail-Link kurz genug bleibt.',
  'letter.step.short':
    'Das Anschreiben ist zu lang für einen E-Mail-Link. Der Entwurf enthält eine kurze Fassung. Das vollständige Anschreiben ist kopiert: Fügen Sie es in den Entwurf ein.',
  'letter.step.shortest':
    'Das Anschreiben ist zu lang für einen E-Mail-Link. Der Entwurf enthält nur die Prüfungscodes. Das vollständige Anschreiben ist kopiert: Fügen Sie es in den Entwurf ein.',
  'letter.yes': 'Ja, gesendet',
  'letter.not-yet': 'Noch nicht',
  'ways.more': 'Weitere Versandwege',
  'letter.print': 'Drucken oder als PDF speichern',

  // Application
  'application.form.transcript-service.about': 'Bittet NCCRS, ein Transkript Ihrer Empfehlungen zu führen.',
  'application.from': 'Verlinkt auf der Microsoft-Seite vom {date}.',
  'application.label': 'Antrag (PDF)',
  'application.choose': 'Formular auswählen',
  'application.drop': 'oder hier ablegen',
  'application.replace': 'Andere Datei auswählen',
  'application.checking': 'Datei wird geprüft…',
  'application.privacy':
    'Schreiben Sie nie eine Sozialversicherungsnummer oder ein Geburtsdatum in dieses Anschreiben; das Formular selbst kann danach fragen.',
  'application.refused.empty': 'Diese Datei ist leer. Speichern Sie das Formular erneut und wählen Sie es dann aus.',
  'application.refused.too-large':
    'Diese Datei ist größer als 10 MB. Speichern Sie das Formular neu, ohne gescannte Seiten.',
  'application.refused.unreadable':
    'Diese Datei konnte nicht gelesen werden. Vielleicht wurde sie verschoben. Wählen Sie sie erneut aus.',
  'application.refused.dangerous':
    'Dateien dieser Art können dem schaden, der sie öffnet. Wählen Sie ein PDF, ein Word-Dokument oder ein Bild.',
  'application.refused.unknown-kind':
    'Diese Datei ist weder ein PDF noch ein Word-Dokument noch ein Bild. Wählen Sie das Formular aus.',
  'application.finding.cut-short': 'Dieses PDF ist vielleicht unvollständig. Öffnen Sie es und sehen Sie nach.',
  'application.finding.locked': 'Dieses PDF ist geschützt. Excelsior kann es womöglich nicht öffnen.',
  'application.finding.lock-not-checked':
    'Wir konnten nicht prüfen, ob dieses PDF geschützt ist. Öffnen Sie es und sehen Sie nach.',
  'application.finding.not-a-pdf':
    'Das ist kein PDF. Die Datei wird unverändert angehängt; Excelsior verlangt vielleicht ein PDF.',
  'form.title': 'Antragsformular',
  'form.close': 'Formular schließen',
  'form.reopen': 'Mit dem Formular fortfahren',
  'form.privacy': 'Was Sie eingeben, bleibt auf diesem Gerät, bis Sie es anhängen und senden.',
  'form.xfa':
    'Dieses Formular hat ein Format (XFA), das nur wenige Programme öffnen. Füllen Sie es mit Adobe Acrobat aus oder hängen Sie es unverändert an.',
  'form.signed-file': 'Dieses PDF ist digital signiert. Änderungen machen die Signatur ungültig.',
  'form.flat':
    'Dieses Formular hat keine Felder. Wählen Sie unten, was darauf stehen soll, und klicken Sie dann auf die Stelle.',
  'form.fill': 'Aus meiner Anfrage ausfüllen',
  'form.take-back': 'Wieder herausnehmen',
  'form.taken-back': 'Herausgenommen',
  'form.filled': {
    one: '{count} Feld aus Ihrer Anfrage ausgefüllt',
    other: '{count} Felder aus Ihrer Anfrage ausgefüllt',
  },
  'form.filled-none': 'Kein leeres Feld wurde erkannt. Füllen Sie das Formular selbst aus.',
  'form.from-request': 'aus Ihrer Anfrage',
  'form.sign': 'Unterschreiben',
  'form.sign-now': 'Jetzt unterschreiben',
  'form.signed': 'Unterschrieben',
  'form.done': 'Fertig',
  'form.attach': 'Unverändert anhängen',
  'form.finishing': 'Das fertige PDF wird erstellt…',
  'form.finished': 'Das Formular ist fertig und angehängt.',
  'form.not-finished':
    'Das fertige PDF konnte nicht erstellt werden. Ihre Eingaben bleiben erhalten: Versuchen Sie es erneut oder hängen Sie die Datei unverändert an.',
  'form.not-saved': 'Ihre Eingaben konnten auf diesem Gerät nicht gespeichert werden. Schaffen Sie Speicherplatz.',
  'form.look': 'Ansehen oder drucken',
  'form.put-where': 'Wählen Sie die Stelle auf der Seite.',
  'form.put-not': 'Abbrechen',
  'form.put-here': 'Auf Seite {page} einsetzen',
  'form.palette': 'Etwas auf die Seite setzen',
  'form.put-text': 'Eigener Text',
  'form.put-tick': 'Ein Häkchen',
  'form.mark.text': 'Text auf der Seite',
  'form.mark.tick': 'Häkchen auf der Seite',
  'form.mark.signature': 'Ihre Unterschrift',
  'form.move': 'Verschieben: {what}. Ziehen oder Pfeiltasten.',
  'form.resize': 'Größe ändern: {what}. Ziehen oder Pfeiltasten.',
  'form.remove': 'Entfernen: {what}',
  'form.smaller': 'Kleiner',
  'form.larger': 'Größer',
  'form.page': 'Seite {page} von {count}',
  'form.page-picture': 'Seite {page} des Formulars',
  'form.page-failed': 'Diese Seite konnte nicht dargestellt werden. In der Datei bleibt sie, wie sie ist.',
  'form.field': 'Feld auf Seite {page}',
  'form.before-done': 'Bevor Sie abschließen',
  'form.not-signed': 'Das Formular ist noch nicht unterschrieben.',
  'form.empty-required': { one: '{count} Pflichtfeld ist leer:', other: '{count} Pflichtfelder sind leer:' },
  'form.empty-others': { one: '{count} weiteres Feld ist leer:', other: '{count} weitere Felder sind leer:' },
  'form.finish-anyway': 'Trotzdem abschließen',
  'form.go-on': 'Weiter ausfüllen',
  'form.sign.title': 'Ihre Unterschrift für das Formular',
  'form.sign.how': 'Wie Sie unterschreiben',
  'form.sign.draw': 'Zeichnen',
  'form.sign.type': 'Tippen',
  'form.sign.picture': 'Bild',
  'form.sign.name': 'Name für die Unterschrift',
  'form.sign.choose': 'Bild auswählen (PNG oder JPEG)',
  'form.sign.bad-picture': 'Dieses Bild konnte nicht gelesen werden. Wählen Sie PNG oder JPEG.',
  'form.sign.keep': 'Diese Unterschrift auf diesem Gerät aufbewahren',
  'form.sign.use': 'Ins Formular einsetzen',
  'form.sign.clear': 'Neu beginnen',
  'form.sign.pad': 'Hier unterschreiben',
  'form.sign.drawn': 'Diese Zeichnung nehmen',
  'form.trouble.broken':
    '„{name}“ lässt sich nicht öffnen: Das PDF ist beschädigt oder unvollständig. Laden Sie das Formular erneut herunter oder hängen Sie die Datei unverändert an.',
  'form.trouble.locked':
    '„{name}“ ist gesperrt und öffnet sich nur mit einem Kennwort. Hängen Sie die Datei nur an, wenn Excelsior sie öffnen kann.',
  'form.trouble.too-slow':
    '„{name}“ brauchte zu lange zum Öffnen und wurde abgebrochen. Hängen Sie die Datei unverändert an oder füllen Sie sie mit einem anderen Programm aus.',
  'application.refused.not-kept':
    'Der Browser konnte diese Datei nicht speichern. Schaffen Sie etwas Platz und wählen Sie sie dann erneut aus.',

  // What changed since 2020
  'changes.ace': 'Die Microsoft-Seite beschreibt jetzt Credits über ACE statt über NCCRS.',
  'changes.links': 'Sie verlangt einen Link zu Ihrem Transkript und keine Kopie.',
  'changes.dashboard':
    'Das Dashboard ist in Ihr Profil bei Microsoft Learn umgezogen. Alte Transkripte haben eine ID und einen Code, neue einen Link.',
  'changes.recipient':
    'Die Adresse von Excelsior haben wir nur auf der Seite von 2020 gefunden. Fragen Sie vor dem Senden bei Excelsior nach.',
  'changes.sources': 'Woher unsere Angaben stammen',

  // Trouble
  'error.set-aside':
    'Ihre gespeicherten Daten konnten nicht gelesen werden. Wir haben eine Kopie davon behalten und eine leere Anfrage angelegt.',
  'error.settings-set-aside':
    'Einige Einstellungen konnten nicht gelesen werden; für sie gelten die Standardwerte. Von den alten haben wir eine Kopie behalten.',
  'error.set-aside-copy': 'Gespeicherte Daten kopieren',
  'error.set-aside-copied': 'Gespeicherte Daten kopiert',
  'error.dismiss': 'Schließen',
  'error.not-saved':
    'Ihre letzte Änderung wurde nicht gespeichert. Prüfen Sie, ob auf Ihrem Gerät noch Speicherplatz frei ist, und versuchen Sie es erneut.',
  'error.nearly-full':
    'Ihre Anfragen füllen fast den ganzen Platz, den der Browser gibt. Exportieren Sie Ihre Daten und entfernen Sie dann Anfragen, die Sie nicht mehr brauchen.',

  // Help
  'help.title': 'Hilfe',
  'help.questions': 'Fragen',
  'help.source': '{source}, {date}',

  'help.access-code.question': 'Was ist der Zugangscode?',
  'help.access-code.answer':
    'Ein Code, den Sie selbst gewählt haben, als Sie Ihr Transkript auf dem alten Dashboard freigegeben haben. Zusammen mit der Transkript-ID öffnet er das Transkript. Ein Transkript von Learn hat beides nicht: Sein Freigabelink ist der Nachweis. Der Code auf mcp.microsoft.com, der ein Profil auf ein anderes Konto überträgt, ist ein anderer; senden Sie ihn nie.',
  'help.account.question': 'Mit welchem Konto melde ich mich an?',
  'help.account.answer':
    'Mit dem Microsoft-Konto, zu dem Ihre Zertifizierungen gehören. Das kann ein Geschäftskonto oder ein persönliches sein. Wenn Ihr Transkript auf Learn leer ist, verbinden Sie zuerst Ihr Zertifizierungsprofil mit Learn.',
  'help.services.question': 'Welchen der drei Dienste brauche ich?',
  'help.services.answer':
    'Drei Dienste heißen ähnlich. Der Transcript Service von NCCRS gehört zu diesem Antrag. OneTranscript ist ein anderer Dienst und nicht für eingeschriebene Studierende oder Absolventen. Wenn Sie eingeschrieben sind, beantragen Sie eine Anrechnungsprüfung (credit evaluation).',
  'help.exams.question': 'Welche Prüfungen zählen, und für wie viele Stunden?',
  'help.exams.answer':
    'Die Microsoft-Liste vom August 2020 nennt neun Prüfungen, für die NCCRS Credits empfiehlt: AZ-100, AZ-101, AZ-103, AZ-200, AZ-201, AZ-203, AZ-300, AZ-301 und AZ-400. NCCRS empfiehlt auch AZ-102. Nur für AZ-102 steht in unseren Quellen, wie viele Semesterstunden (semester hours) es sind. Eine Empfehlung zählt nur, wenn Sie während ihrer Gültigkeit bestanden haben, und Excelsior entscheidet.',
  'help.badge.question': 'Mein Badge nennt keine Prüfung. Was nun?',
  'help.badge.answer':
    'Das Badge einer Zertifizierung kann für mehrere Prüfungen stehen. Credit Courier führt die auf, die zu seinem Datum passen; Sie geben an, welche Sie bestanden haben.',
  'help.expired.question': 'Meine Zertifizierung ist abgelaufen oder wurde eingestellt. Zählt sie noch?',
  'help.expired.answer':
    'Die Prüfung, die Sie bestanden haben, bleibt in Ihrem Transkript. Senden Sie lieber das Transkript als das Badge.',
  'help.link.question': 'Warum ein Link und kein PDF oder Screenshot?',
  'help.link.answer':
    'Excelsior schickt inoffizielle Kopien zurück. Seit 2021 verlangt die Microsoft-Seite einen Link, der sich überprüfen lässt, und keine Kopie des Transkripts. Der Link muss sich ohne Anmeldung öffnen lassen: Einer, der „users/me“ enthält, öffnet sich nur für Sie.',
  'help.identity.question': 'Woher weiß Excelsior, dass ich es bin?',
  'help.identity.answer':
    'Die neueste Richtlinie von Excelsior verlangt zwei Angaben zur Identität der Studierenden. Zeigen Sie Ihren Namen und Ihre Adresse im Transkript und verwenden Sie den Namen, unter dem Excelsior Sie kennt.',
  'help.recipient.question': 'Wohin geht das Anschreiben?',
  'help.recipient.answer':
    'An die Adresse auf der Microsoft-Seite vom {date}. Wir haben sie nirgends sonst gefunden; fragen Sie daher zuerst bei Excelsior nach. In den Einstellungen können Sie sie ändern. Senden Sie das Anschreiben nie an Microsoft: Dort werden keine Credits bearbeitet.',
  'help.authorities.question': 'NCCRS oder ACE?',
  'help.authorities.answer':
    'NCCRS und ACE sind zwei Organisationen in den USA, die Credits für außerhalb der Hochschule Gelerntes empfehlen. Für eine Prüfung gibt es Credits nur über eine der beiden, nie über beide. Die Microsoft-Seite beschreibt jetzt ACE statt NCCRS.',
  'help.no-draft.question': 'Der Entwurf hat sich nicht geöffnet, oder sein Text ist abgeschnitten',
  'help.no-draft.answer':
    'Manche E-Mail-Programme können E-Mail-Links nicht öffnen oder schneiden lange ab. Wählen Sie „Weitere Versandwege“: eine Entwurfsdatei, eine Webmail-Seite oder das Kopieren des Anschreibens.',
  'help.no-answer.question': 'Ich habe das Anschreiben gesendet, aber keine Antwort erhalten',
  'help.no-answer.answer':
    'Geben Sie im Popup an, dass Sie es gesendet haben. Credit Courier zeigt dann, wann es Zeit ist nachzufragen, und schreibt die Nachfrage. Die Wartezeit haben wir festgelegt; Sie können sie in den Einstellungen ändern.',

  // Report
  'page.report': 'Melden, dass diese Seite nicht erkannt wurde',
  'help.report': 'Eine nicht erkannte Seite melden',
  'help.report.about':
    'Wählen Sie die Seite aus. Credit Courier schreibt eine Beschreibung: welche Beschriftungen die Seite hat und wie ihre Adresse aufgebaut ist, aber ohne ID, Code und Namen. Sie lesen die Beschreibung, bevor Sie sie kopieren. Es wird nichts gesendet.',
  'help.report.none':
    'Eine solche Seite ist nicht geöffnet. Öffnen Sie sie in einem anderen Tab und kommen Sie dann hierher zurück.',
  'help.report.pages': 'Geöffnete Seiten',
  'help.report.describe': 'Diese Seite beschreiben',
  'help.report.description': 'Beschreibung ohne persönliche Angaben',
  'help.report.copy': 'Bericht kopieren',
  'help.report.copied':
    'Bericht kopiert. Es wurde nichts gesendet: Fügen Sie ihn dort ein, wo Sie die Seite melden möchten.',

  // Requests side by side
  'requests.title': 'Ihre Anfragen',
  'requests.start': 'Weitere Anfrage beginnen',
  'requests.remove': 'Diese Anfrage entfernen',
  'requests.remove-for-good': 'Diese Anfrage ist zu groß, um sie zurückzuholen. Endgültig entfernen?',
  'requests.remove-yes': 'Entfernen',
  'requests.remove-no': 'Behalten',
  'requests.removed': 'Anfrage entfernt',
  'requests.stage.preparing': 'In Vorbereitung',
  'requests.stage.sent': 'Gesendet',
  'requests.stage.posted': 'Credits gutgeschrieben',
  'requests.stage.more-asked': 'Unterlagen nachgefordert',
  'requests.stage.declined': 'Abgelehnt',
  'requests.stage.closed': 'Abgeschlossen',
  'requests.due': 'Nachfrage fällig',

  // What happened
  'life.title': 'Verlauf',
  'life.sent': 'An Excelsior gesendet',
  'life.sent.channel': 'An Excelsior gesendet: {channel}',
  'life.followed-up': 'Nachgefragt',
  'life.answered.posted': 'Credits gutgeschrieben',
  'life.answered.more-asked': 'Excelsior hat weitere Unterlagen angefordert',
  'life.answered.declined': 'Excelsior hat abgelehnt',
  'life.closed': 'Abgeschlossen',
  'life.credits': { one: '{exam}: {count} Credit-Stunde', other: '{exam}: {count} Credit-Stunden' },
  'life.undo': 'Letzten Schritt rückgängig machen',
  'life.undone': 'Letzter Schritt rückgängig gemacht',
  'life.noted': 'Notiert',
  'life.next': 'Wie ging es weiter?',
  'life.answer.posted': 'Credits gutgeschrieben',
  'life.answer.more-asked': 'Unterlagen nachgefordert',
  'life.answer.declined': 'Abgelehnt',
  'life.follow-up-sent': 'Ich habe nachgefragt',
  'life.sent-again': 'Erneut gesendet',
  'life.close': 'Diese Anfrage abschließen',
  'life.correct': 'Datum ändern',
  'life.correct-letter': 'Datum oder Versandweg ändern',
  'life.day': 'Datum',
  'life.way': 'Versandweg',
  'life.way.unsaid': 'Nicht angegeben',
  'life.day-refused': 'Wählen Sie ein Datum vom {from} bis zum {to}.',
  'life.credits-about':
    'Geben Sie für jede Prüfung die Credit-Stunden (credit hours) ein, die in Ihrem Transkript von Excelsior stehen. Lassen Sie ein Feld leer, wenn nichts gutgeschrieben wurde.',
  'life.note': 'Notiz für Sie selbst (optional)',
  'life.save': 'Speichern',
  'life.cancel': 'Abbrechen',
  'life.more-asked-help':
    'Ergänzen Sie in dieser Anfrage, was Excelsior angefordert hat, und senden Sie sie dann erneut.',
  'life.stop-sharing':
    'Ihre Credits sind gutgeschrieben; das freigegebene Transkript braucht niemand mehr. Sie können die Freigabe beenden:',
  'life.stop-sharing.learn': 'Mein Transkript auf Microsoft Learn öffnen',
  'life.stop-sharing.dashboard': 'Zertifizierungsdashboard öffnen',
  'life.stop-sharing.credly': 'Meine Badges auf Credly öffnen',

  // Follow-up
  'follow-up.our-default': 'Diese Wartezeit schlagen wir vor; Excelsior nennt keine. Sie können sie ändern.',
  'follow-up.write': 'Nachfrage schreiben',
  'follow-up.title': 'Nachfrage an Excelsior',
  'follow-up.calendar': 'In den Kalender (.ics)',
  'follow-up.calendar-saved': 'Kalenderdatei gespeichert. Öffnen Sie sie, um den Tag in Ihren Kalender einzutragen.',
  'follow-up.calendar-event': 'Bei Excelsior wegen meiner Anrechnungsanfrage nachfragen',
  'follow-up.calendar-about': 'Gesendet am {date}. Öffnen Sie Credit Courier und wählen Sie „Nachfrage schreiben“.',
  'follow-up.on-page': 'Nachfragen…',

  // Record of what was sent
  'record.sent': 'Gesendet am',
  'record.channel': 'Versandweg',
  'record.recipient': 'An',
  'record.subject': 'Betreff',
  'record.exams': 'Prüfungen',
  'record.links': 'Nachweise',
  'record.application': 'Antrag',
  'record.letter': 'Anschreiben, ohne Zugangscodes',
  'record.not-kept': 'Der Inhalt wurde nicht aufgezeichnet.',
  'record.save': 'Versandprotokoll speichern (.txt)',
  'record.saved': 'Versandprotokoll gespeichert',
  'channel.mailto': 'E-Mail-Programm',
  'channel.draft-file': 'Entwurfsdatei',
  'channel.gmail': 'Gmail',
  'channel.outlook-work': 'Outlook (Arbeit oder Hochschule)',
  'channel.outlook-com': 'Outlook.com',
  'channel.yahoo': 'Yahoo Mail',
  'channel.clipboard': 'Kopieren und Einfügen',
  'channel.other': 'anderer Weg',

  // Settings
  'options.title': 'Einstellungen',
  'options.saved': 'Gespeichert',
  'options.on-device': 'Alles hier bleibt in diesem Browser.',

  'options.sending': 'Senden',
  'options.recipient': 'Empfänger',
  'options.recipient.source': 'Adresse von Excelsior, von der Microsoft-Seite vom {date}.',
  'options.recipient.changed':
    'Ihre Anschreiben gehen an {recipient} statt an {usual}, die einzige Adresse, die unsere Quellen für Excelsior nennen. Ändern Sie sie nur, wenn Excelsior Sie dazu aufgefordert hat.',
  'options.recipient.reset': 'Wieder die Adresse von Excelsior verwenden',
  'options.recipient.invalid': 'Das ist keine vollständige E-Mail-Adresse. Anschreiben gehen weiterhin an {recipient}.',
  'options.recipient.microsoft':
    'Senden Sie nichts an Microsoft: Dort werden keine Credits bearbeitet. Anschreiben gehen weiterhin an {recipient}.',
  'options.channel': 'Bevorzugter Versandweg',
  'options.channel.last-used': 'Zuletzt verwendet',
  'options.channel.mailto': 'E-Mail-Programm',
  'options.channel.draft-file': 'Entwurfsdatei (.eml)',
  'options.channel.clipboard': 'Kopieren',
  'options.closing-line': 'Schlusszeile des Anschreibens',

  'options.pages': 'Auf Freigabeseiten',
  'options.button': 'Schaltfläche „Send to Excelsior“ anzeigen',
  'options.button.learn': 'auf Microsoft Learn',
  'options.button.credly': 'auf Credly',
  'options.button.dashboard': 'auf dem alten Dashboard',
  'options.context-menu': '„Diese Seite an Excelsior senden“ im Kontextmenü anzeigen',

  'options.follow-up': 'Nachfrage',
  'options.follow-up-days': 'Nachfragen nach (Arbeitstage)',
  'options.follow-up-days.about':
    'Montag bis Freitag; Feiertage werden nicht berücksichtigt. Wir schlagen {days} vor; Excelsior nennt keine Frist.',
  'options.follow-up-days.invalid': 'Geben Sie eine Zahl von 1 bis 90 ein. Es bleibt bei {days}.',
  'options.notify': 'Benachrichtigen, wenn eine Nachfrage fällig ist',
  'options.notify.refused':
    'Der Browser erlaubt keine Benachrichtigungen. Stattdessen zeigt es das Symbol in der Symbolleiste an.',

  'options.privacy': 'Datenschutz',
  'options.keep-codes': 'Zugangscode auf diesem Gerät aufbewahren',
  'options.keep-codes.about':
    'Aus: Zugangscodes werden beim Schließen des Browsers nicht behalten. Ein: Sie bleiben unverschlüsselt im Speicher dieses Browsers, bis Sie die Einstellung ausschalten.',

  'options.appearance': 'Darstellung',
  'options.theme': 'Farbschema',
  'options.theme.auto': 'Wie im Browser',
  'options.theme.light': 'Hell',
  'options.theme.dark': 'Dunkel',
  'options.language': 'Sprache',
  'options.language.auto': 'Wie im Browser',

  // Your data
  'data.title': 'Ihre Daten',
  'data.about': 'Sie liegen alle in diesem Browser und nirgends sonst.',
  'data.requests': { one: '{count} Anfrage vom {date}', other: '{count} Anfragen, die älteste vom {date}' },
  'data.requests.where':
    'Nachweise, Prüfungen, Ihr Name, Ihre E-Mail-Adresse und Ihre Studierenden-ID, das Protokoll der Entwürfe und was gesendet wurde. Bleibt auf diesem Gerät, bis Sie es löschen.',
  'data.codes': { one: '{count} Zugangscode', other: '{count} Zugangscodes' },
  'data.codes.memory': 'Nur im Arbeitsspeicher, bis der Browser geschlossen wird.',
  'data.codes.device': 'Auf diesem Gerät gespeichert, weil Sie das eingeschaltet haben.',
  'data.application': { one: '{count} Antrag (PDF)', other: '{count} Anträge (PDF)' },
  'data.application.where': 'Auf diesem Gerät, bis der Browser nach dem Senden neu startet oder Sie das PDF entfernen.',
  'data.form': 'Ein Formular, das Sie ausfüllen',
  'data.form.where':
    'Auf diesem Gerät bei der Anfrage; gelöscht zusammen mit dem Antrag. In keinem Export und in keinem Anschreiben. Eine Unterschrift wird nur auf Ihren Wunsch aufbewahrt.',
  'data.settings': 'Einstellungen',
  'data.settings.where': 'Auf diesem Gerät gespeichert. Nichts wird synchronisiert.',
  'data.export': 'Meine Daten exportieren',
  'data.export-csv': 'Als Tabelle exportieren (.csv)',
  'data.with-codes': 'Mit Zugangscodes',
  'data.with-applications': 'Mit Anträgen',
  'data.exported': 'Ihre Daten wurden als Datei gespeichert.',
  'data.exported.left-out': {
    one: 'Ihre Daten wurden ohne {count} Antrag gespeichert, denn die Datei fasst höchstens 30 MB. Bewahren Sie dieses PDF selbst auf.',
    other:
      'Ihre Daten wurden ohne {count} Anträge gespeichert, denn die Datei fasst höchstens 30 MB. Bewahren Sie diese PDFs selbst auf.',
  },
  'data.export-failed':
    'Ihre Daten konnten nicht exportiert werden. Schließen Sie andere Seiten von Credit Courier und versuchen Sie es erneut.',
  'data.import': 'Importieren…',
  'data.import.label': 'Datei zum Importieren',
  'data.import.preview': 'Diese Datei wurde am {date} exportiert.',
  'data.import.requests': { one: '{count} Anfrage', other: '{count} Anfragen' },
  'data.import.already': { one: '{count} davon ist schon hier', other: '{count} davon sind schon hier' },
  'data.import.items': { one: '{count} Nachweis', other: '{count} Nachweise' },
  'data.import.codes': { one: '{count} Zugangscode', other: '{count} Zugangscodes' },
  'data.import.applications': { one: '{count} Antrag', other: '{count} Anträge' },
  'data.import.left-out': 'Diese Einstellungen waren in der Datei nicht lesbar und bleiben unverändert: {settings}.',
  'data.import.merge': 'Zu Vorhandenem hinzufügen',
  'data.import.replace': 'Vorhandenes ersetzen',
  'data.import.recipient':
    'Auch den Empfänger aus der Datei übernehmen: Anschreiben gehen dann an {recipient}. Unsere Quellen nennen nur {usual}; stimmen Sie nur zu, wenn Excelsior Sie dazu aufgefordert hat.',
  'data.import.cancel': 'Abbrechen',
  'data.import.reading': 'Datei wird gelesen…',
  'data.imported': 'Importiert',
  'data.import-undone': 'Import rückgängig gemacht',
  'data.import.undo': 'Import rückgängig machen',
  'data.import.refused.too-large':
    'Diese Datei ist größer als 30 MB. Nichts wurde geändert. Wählen Sie eine Datei aus, die Credit Courier exportiert hat.',
  'data.import.refused.unreadable':
    'Diese Datei konnte nicht gelesen werden. Nichts wurde geändert. Vielleicht wurde sie verschoben; wählen Sie sie erneut aus.',
  'data.import.refused.not-json':
    'Diese Datei ist beschädigt oder kein Export von Credit Courier. Nichts wurde geändert. Wählen Sie die Datei aus, die „Meine Daten exportieren“ gespeichert hat.',
  'data.import.refused.foreign': 'Diese Datei wurde nicht von Credit Courier exportiert. Nichts wurde geändert.',
  'data.import.refused.newer':
    'Diese Datei stammt aus einer neueren Version. Nichts wurde geändert. Aktualisieren Sie Credit Courier und importieren Sie sie dann.',
  'data.import.refused.damaged':
    'Teile dieser Datei sind beschädigt. Nichts wurde geändert. Exportieren Sie erneut oder verwenden Sie eine ältere Datei.',
  'data.import.no-undo':
    'Dieser Import ist zu groß, um ihn später rückgängig zu machen. Exportieren Sie vorher sicherheitshalber Ihre Daten.',
  'data.import.failed':
    'Die Datei konnte nicht importiert werden. Nichts wurde geändert. Schaffen Sie etwas Platz und versuchen Sie es erneut.',
  'data.erase': 'Alles löschen',
  'data.erase.ask':
    'Alle Anfragen, Anträge, Zugangscodes und Einstellungen aus diesem Browser löschen? Das lässt sich nicht rückgängig machen.',
  'data.erase.yes': 'Löschen',
  'data.erase.no': 'Alles behalten',
  'data.erased': 'Alles wurde gelöscht.',
  'data.erase-failed':
    'Es konnte nicht alles gelöscht werden. Schließen Sie andere Seiten von Credit Courier und löschen Sie dann noch einmal.',

  // Welcome
  'welcome.title': 'Ihre Zertifizierungsseite wird zur Anrechnungs\u00adanfrage',
  'welcome.about':
    'Credit Courier macht aus einem freigegebenen Microsoft-Transkript oder -Badge eine vollständige Anfrage an die Excelsior University, es als Studienleistung (College Credit) anzurechnen.',
  'welcome.steps': 'In drei Schritten',
  'welcome.step.open': 'Öffnen Sie Ihre Seite',
  'welcome.step.open.about':
    'Ihr freigegebenes Transkript oder Badge, auf Microsoft Learn, Credly oder dem alten Dashboard.',
  'welcome.step.press': 'Klicken Sie auf „Send to Excelsior“',
  'welcome.step.press.about': 'Die Schaltfläche erscheint auf der Seite. Sie fügt den Nachweis zu Ihrer Anfrage hinzu.',
  'welcome.step.send': 'Prüfen und senden Sie',
  'welcome.step.send.about':
    'Das Anschreiben öffnet sich als Entwurf in Ihrem eigenen E-Mail-Programm. Auf „Senden“ klicken Sie selbst.',
  'welcome.try': 'Beispielseite ausprobieren',
  'welcome.reads': 'Was Credit Courier liest und wo',
  'welcome.reads.about':
    'Es läuft auf den Freigabeseiten dieser Websites und nirgends sonst. Dort prüft es nur, ob es Nachweise gibt, bis Sie auf die Schaltfläche klicken oder das Popup öffnen.',
  'welcome.reads.learn': 'Profile, mit freigegebenen Transkripten und Qualifikationen',
  'welcome.reads.credly': 'Badges und die Profile, die zu ihnen führen',
  'welcome.reads.mcp': 'die alte Transkript-Website',
  'welcome.reads.dashboard': 'das alte Zertifizierungsdashboard',
  'welcome.sends': 'Nichts wird automatisch gesendet',
  'welcome.sends.about':
    'Es gibt keinen Server und kein Konto. Was Sie hinzufügen, bleibt in diesem Browser; Zugangscodes bleiben im Arbeitsspeicher, sofern Sie das nicht in den Einstellungen ändern. Ein Anschreiben wird erst gesendet, wenn Sie es senden.',
  'welcome.pin': 'Immer im Blick',
  'welcome.pin.about':
    'Klicken Sie in der Symbolleiste auf das Puzzleteil (Erweiterungen) und heften Sie Credit Courier an. Das Popup öffnet sich auch mit einer Tastenkombination, meist Alt+Umschalt+C.',

  // Sample page
  'sample.mark': 'Beispiel',
  'sample.title': 'Eine Beispielseite zum Ausprobieren',
  'sample.about':
    'Die Person, der Link und die Prüfungsdaten sind erfunden. Hier wird nichts gespeichert oder Ihrer Anfrage hinzugefügt.',
  'sample.press': 'Klicken Sie unten in diesem Fenster auf „Send to Excelsior“.',
  'sample.pressed': 'Die Seite wurde gelesen. Das Popup würde Folgendes zeigen:',
  'sample.page': 'Die Beispielseite',
  'sample.result': 'Was das Popup zeigen würde',
  'sample.draft-about': 'Der Entwurf hat keinen Empfänger; Sie können ihn also nicht aus Versehen senden.',
  'sample.no-recipient': 'im Beispiel leer',
  'sample.again': 'Von vorn beginnen',
  'sample.back': 'Zurück zur Willkommensseite',

  'letter.no-help': 'Kein E-Mail-Programm ging auf. Nutzen Sie einen anderen Weg, oder richten Sie eines ein:',
  'letter.no-help.windows': 'Windows: Einstellungen, Apps, Standard-Apps, dort nach „mailto“ suchen.',
  'letter.no-help.macos': 'macOS: Mail, Einstellungen, Allgemein, dort das Standardprogramm für E-Mails wählen.',
  'letter.no-help.linux': 'Linux (GNOME): Einstellungen, Anwendungen, Vorgabe-Anwendungen, E-Mail.',
  'letter.no-help.chrome':
    'Webmail in Chrome: Webmail öffnen, dann Einstellungen, Datenschutz und Sicherheit, Website-Einstellungen, Zusätzliche Berechtigungen, Protokoll-Handler. In Edge in den Einstellungen nach „Protokoll“ suchen.',
  'letter.no-help.firefox':
    'Firefox: Einstellungen, Downloads (vor Version 153: Allgemein), Dateien und Anwendungen, mailto.',

  // Ways to send
  'ways.draft-file.about':
    'Eine Datei mit dem Anschreiben und Ihrem angehängten Antrag. Thunderbird und das klassische Outlook für Windows öffnen sie als Entwurf. Apple Mail und Outlook für Mac zeigen sie als empfangene Nachricht: Kopieren Sie das Anschreiben von dort in eine neue Nachricht.',
  'ways.draft-file.save': 'Entwurf herunterladen (.eml)',
  'ways.draft-file.building': '{percent} % fertig',
  'ways.draft-file.saved': 'Entwurfsdatei gespeichert. Öffnen Sie sie in Ihrem E-Mail-Programm.',
  'ways.draft-file.failed': 'Der Antrag konnte nicht gelesen werden. Wählen Sie die Datei erneut aus.',
  'ways.draft-file.on-page': 'Entwurf herunterladen…',
  'ways.webmail': 'Webmail',
  'ways.webmail.about':
    'Öffnet einen Entwurf in einem neuen Tab. Der Link bleibt in Ihrem Verlauf; daher fehlt darin der Zugangscode: Kopieren Sie ihn und fügen Sie ihn in den Entwurf ein.',
  'ways.clipboard': 'Kopieren',
  'ways.copy.recipient': 'Empfänger kopieren',
  'ways.copy.subject': 'Betreff kopieren',
  'ways.copy.body': 'Anschreiben kopieren',
  'ways.copy.link': 'Link kopieren',
  'ways.copied.recipient': 'Empfänger kopiert',
  'ways.copied.subject': 'Betreff kopiert',
  'ways.copied.body': 'Anschreiben kopiert',
  'ways.copied.link': 'Link kopiert',

  // Sources
  'sources.title': 'Quellen',
  'sources.about':
    'Alle Regeln und Angaben, die Credit Courier zeigt: woher sie stammen, von wann sie sind und wie sicher wir sind.',
  'sources.rules': 'Regeln',
  'sources.addresses': 'Adressen',
  'sources.found-later': 'Später gefunden',
  'sources.recommendations': 'Credit-Empfehlungen',
  'sources.exams': 'Prüfungen',
  'sources.certifications': 'Prüfungen einer Zertifizierung',
  'sources.successions': 'Prüfungen, die andere abgelöst haben',
  'sources.periods': 'Zeiträume, in denen eine Prüfung bestanden werden konnte',
  'sources.confidence': 'Verlässlichkeit:',
  'sources.confidence.high': 'Verlässlichkeit: hoch',
  'sources.confidence.medium-high': 'Verlässlichkeit: recht hoch',
  'sources.confidence.medium': 'Verlässlichkeit: mittel',
  'sources.confidence.our-own': 'Unsere eigene Regel',
  'sources.status': 'Status:',

  // The checklist, row by row
  'status.empty': 'Noch kein Nachweis',
  'status.found-here': 'Auf dieser Seite gefunden',
  'status.partial-here': 'Auf dieser Seite fehlt etwas',
  'status.found-elsewhere': 'In einem anderen Tab gefunden',
  'status.transcript-id-missing': 'Transkript-ID fehlt',
  'status.access-code-missing': 'Zugangscode fehlt',
  'status.access-code-forgotten': 'Zugangscode nicht mehr da',
  'status.address-details': 'Zuerst eine Frage',
  'status.evidence-complete': 'Nachweis hinzugefügt',
  'status.exams-missing': 'Welche Prüfungen haben Sie bestanden?',
  'status.applicant-missing': 'Ihre Angaben fehlen',
  'status.applicant-complete': 'Ihre Angaben sind vollständig',
  'status.application-missing': 'Antrag fehlt noch',
  'status.application-complete': 'Antrag hinzugefügt',
  'status.ready': 'Bereit zum Senden',
  'status.draft-asked': 'Haben Sie es gesendet?',
  'status.must-mend': 'Etwas muss behoben werden',
  'status.sent': 'Warten auf Excelsior',
  'status.follow-up-due': 'Zeit zum Nachfragen',
  'status.posted': 'Credits gutgeschrieben',
  'status.more-asked': 'Unterlagen nachgefordert',
  'status.declined': 'Excelsior hat abgelehnt',
  'status.closed': 'Abgeschlossen',
  'checklist.title': 'Checkliste',
  'step.evidence': 'Nachweise',
  'step.exams': 'Prüfungen',
  'step.you': 'Sie',
  'step.application': 'Antrag',
  'step.letter': 'Anschreiben',
  'step.answer': 'Antwort',
  'step.state.done': 'Erledigt',
  'step.state.current': 'Sie sind dran',
  'step.state.to-come': 'Noch offen',
  'step.state.must': 'Muss behoben werden',
  'step.state.should': 'Sollte behoben werden',
  'step.state.waiting': 'Wartet',
  'step.next': 'Weiter',
  'step.locked': 'Das ist bereits gesendet. Um es zu ändern, machen Sie zuerst das Senden rückgängig.',
  'step.value.evidence-none': 'Ihr Transkript oder Badge',
  'step.value.exams-none': 'Die Sie bestanden haben',
  'step.value.exams-unnamed': 'Keine in den Nachweisen',
  'step.value.exams-unchosen': 'Noch keine ausgewählt',
  'step.value.you-none': 'Wie Excelsior Sie kennt',
  'step.value.application-none': 'Formular mit Unterschrift',
  'step.value.application-ticked': 'Hängen Sie selbst an',
  'step.value.letter-none': 'An Excelsior, per E-Mail',
  'step.value.letter-sent': 'Gesendet',
  'step.value.letter-sent-by': 'Gesendet: {channel}',
  'step.value.answer-none': 'Mit Erinnerung',
  'step.value.answer-waiting': 'Tag {day} von {days}',
  'step.value.answer-due': { one: 'Keine seit {count} Arbeitstag', other: 'Keine seit {count} Arbeitstagen' },
  'step.value.answer-posted': 'Credits gutgeschrieben',
  'step.value.answer-more-asked': 'Unterlagen nachgefordert',
  'step.value.answer-declined': 'Abgelehnt',
  'step.value.answer-closed': 'Abgeschlossen',
  'head.empty': 'Sechs Schritte zu Ihrer Anfrage',
  'head.progress': '{done} von {total} erledigt',
  'head.unsent': 'Noch nichts gesendet',
  'head.to-fix': { one: '{count} Punkt zu beheben', other: '{count} Punkte zu beheben' },
  'head.draft-opened': 'Entwurf geöffnet: {time}',
  'head.sent': 'Gesendet am {date}',
  'head.reminder': 'Erinnerung am {date}',
  'head.reminder-was': 'Erinnerung war am {date}',
  'head.no-answer': 'Keine Antwort seit dem {date}',
  'head.open-page': 'Als Seite öffnen',
  'piece.mcp-transcript': 'Transkript {id}',
  'piece.mcp-transcript.unnumbered': 'Transkript',
  'piece.learn-transcript': 'Learn-Transkript',
  'piece.learn-credential': 'Learn-Qualifikation',
  'piece.credly-badge': 'Credly-Badge',
  'piece.remove': 'Entfernen: {title}',
  'piece.with-code': 'Mit Zugangscode',
  'piece.in-other-tab': '{title}, in einem anderen Tab',
  'evidence.intro': 'Klicken Sie auf der Seite Ihres freigegebenen Transkripts oder Badges auf „Send to Excelsior“.',
  'evidence.sample': 'Beispiel ausprobieren',
  'evidence.paste': 'Stattdessen einfügen',
  'evidence.add-more': 'Weiteren Nachweis hinzufügen',
  'evidence.address-question': 'War „Adressdaten einbeziehen“ bei der Freigabe eingeschaltet?',
  'evidence.address-yes': 'Ja, war eingeschaltet',
  'evidence.address-no': 'Nein, neu freigeben',
  'evidence.address-how':
    'Geben Sie das Transkript mit „Adressdaten einbeziehen“ erneut frei und klicken Sie dort auf „Send to Excelsior“.',
  'evidence.address-open': 'Dashboard öffnen',
  'evidence.address-was-on': '„Adressdaten einbeziehen“ war eingeschaltet',
  'evidence.code-again': 'Zugangscode erneut eingeben',
  'evidence.code-save': 'Speichern',
  'evidence.code-keep': 'Auf diesem Gerät aufbewahren',
  'exams.fits': 'Zu Ihrem Badge passen diese Prüfungen. Wählen Sie die bestandenen aus:',
  'exams.add-dates': 'Prüfungsdatum angeben',
  'exams.date-of': '{code}, bestanden am',
  'exams.more-chips': { one: '{count} weitere', other: '{count} weitere' },
  'application.get': 'Formular herunterladen (PDF)',
  'application.fill': 'Ausfüllen und unterschreiben',
  'application.choose-signed': 'Unterschriebenes PDF wählen…',
  'application.tick-off': 'Oder haken Sie diesen Schritt ab und hängen Sie den Antrag selbst an.',
  'application.service': 'Es gibt auch ein Formular zum Transcript Service',
  'application.remove-file': 'Entfernen: {name}',
  'letter.attach': 'Hängen Sie diese Datei im Entwurf selbst an, ein E-Mail-Link kann sie nicht mitnehmen: {name}',
  'letter.attach-own': 'Hängen Sie Ihren unterschriebenen Antrag im Entwurf an.',
  'letter.ready': 'Öffnen Sie den Entwurf, prüfen Sie ihn und senden Sie ihn selbst.',
  'letter.read': 'Anschreiben lesen',
  'letter.why': 'Warum diese Adresse?',
  'letter.draft-on-page': 'Entwurf mit PDF…',
  'letter.yes-with': 'Ja, mit PDF',
  'letter.yes-without': 'Ja, ohne PDF',
  'letter.follow-up-draft': 'Nachfrage-Entwurf öffnen',
  'letter.set-up': 'E-Mail-Programm einrichten',
  'letter.what-was-sent': 'Was Sie gesendet haben',
  'letter.gap.full-name': 'Ihr Name',
  'letter.gap.email': 'Ihre E-Mail-Adresse',
  'letter.gap.exams': 'Ihre bestandenen Prüfungen',
  'letter.gap.evidence': 'Ihr Transkript oder Badge',
  'letter.gap.transcript-id': 'Transkript-ID',
  'letter.gap.access-code': 'Zugangscode',
  'letter.gap.application': 'Der Antrag ist noch nicht angehängt.',
  'letter.copy-short': 'Kopieren',
  'ways.open-in': 'Öffnen in',
  'ways.as-file': 'Datei',
  'ways.part.recipient': 'Empfänger',
  'ways.part.subject': 'Betreff',
  'ways.part.body': 'Anschreiben',
  'ways.part.link': 'Link',
  'ways.part.code': 'Zugangscode',
  'ways.draft-file.short': 'Herunterladen (.eml)',
  'ways.without-code': 'Dieser Entwurf enthält den Zugangscode nicht. Kopieren Sie ihn und fügen Sie ihn ein.',
  'life.close-short': 'Abschließen',
  'letter.no-draft': 'Kein Entwurf geöffnet',
  'life.correct-or-undo': 'Korrigieren oder rückgängig',
  'life.begin-again': 'Weitere Anfrage beginnen',
  'finding.both-are-me': 'Beides bin ich',
  'finding.use-name': 'Namen übernehmen',
  'applicant.use-name': '„{name}“ verwenden',
};
