import type { Dictionary } from '../dictionary';

/** All that the interface says, in French. */
export const fr: Dictionary = {
  // On the button
  'button.send': 'Send to Excelsior',
  'button.hide': 'Masquer',
  'button.found': 'Relevé de notes trouvé',
  'button.found.badge': 'Badge trouvé',
  'button.reading': 'Lecture…',
  'button.reload': 'Actualisez cette page, puis cliquez de nouveau.',
  'button.failed': 'Échec. Cliquez de nouveau.',

  'app.name': 'Credit Courier',
  'menu.send-page': 'Envoyer cette page à Excelsior',
  'requests.name': 'Demande du {date}',
  'requests.name-again': 'Demande du {date} ({number})',
  'follow-up.due-of': 'À relancer : {request}',

  // What a press on the button did
  'button.covered': 'Un élément recouvre ce bouton. Fermez-le, puis cliquez de nouveau.',
  'button.added': 'Ajouté. Rien n’est encore envoyé.',
  'button.updated': 'Mis à jour dans votre demande. Rien n’est encore envoyé.',
  'button.already': 'Déjà dans votre demande',
  'button.refused.link-gone':
    'Ce lien ne fonctionne plus. Créez un nouveau lien de partage, ouvrez-le, puis cliquez de nouveau.',
  'button.refused.not-microsoft':
    'Non ajouté : ce badge n’a pas été émis par le programme de certification de Microsoft.',
  'button.refused.nothing-here':
    'Rien à lire ici pour l’instant. Attendez que la page soit chargée, puis cliquez de nouveau.',

  // Evidence
  'preflight.link-needs-sign-in':
    'Ce lien ne s’ouvre que pour vous. Ouvrez la page, créez un lien de partage et ajoutez ce dernier à la place.',
  'preflight.action.link-needs-sign-in': 'Ouvrir la page',
  'preflight.link-not-official': 'Ce lien ne mène ni à Microsoft ni à Credly : il ne prouve rien.',
  'preflight.action.link-not-official': 'Retirer ce lien',
  'preflight.link-not-https': 'Ce lien ne commence pas par https : on ne peut pas s’y fier.',
  'preflight.action.link-not-https': 'Retirer ce lien',
  'preflight.sharing-id-missing':
    'L’identifiant de partage manque dans ce lien : d’autres personnes ne pourront peut-être pas l’ouvrir. Copiez de nouveau le lien de partage entier.',
  'preflight.action.sharing-id-missing': 'Ouvrir la page',
  'preflight.transcript-id-missing': 'L’ID du relevé de notes manque. Sans lui, le code d’accès ne sert à rien.',
  'preflight.action.transcript-id-missing': 'Saisir l’ID du relevé de notes',
  'preflight.placeholder-transcript-id': 'L’ID du relevé de notes est une valeur fictive. Saisissez le vrai.',
  'preflight.action.placeholder-transcript-id': 'Saisir l’ID du relevé de notes',
  'preflight.placeholder-badge-title': 'Le titre du badge est une valeur fictive. Saisissez le vrai.',
  'preflight.action.placeholder-badge-title': 'Saisir le titre',
  'preflight.issuer-unverified':
    'Nous n’avons pas pu vérifier que Microsoft a émis ce badge. Ouvrez sa page et ajoutez-la de nouveau.',
  'preflight.action.issuer-unverified': 'Ouvrir la page',
  'preflight.badge-expired':
    'Cette attestation a expiré le {date}. Votre relevé de notes mentionne toujours les examens réussis : c’est un meilleur justificatif.',
  'preflight.action.badge-expired': 'Ouvrir mon relevé de notes',
  'preflight.evidence-old': 'Dernière lecture le {date}. Vérifiez que le lien fonctionne toujours.',
  'preflight.action.evidence-old': 'Ouvrir la page',

  // Access code and address details
  'preflight.access-code-forgotten':
    'Le code d’accès n’a pas été conservé à la fermeture du navigateur. Saisissez-le de nouveau.',
  'preflight.action.access-code-forgotten': 'Saisir le code d’accès',
  'preflight.access-code-missing': 'Le code d’accès manque. Sans lui, l’ID du relevé de notes ne sert à rien.',
  'preflight.action.access-code-missing': 'Saisir le code d’accès',
  'preflight.placeholder-access-code': 'Le code d’accès est une valeur fictive. Saisissez le vrai.',
  'preflight.action.placeholder-access-code': 'Saisir le code d’accès',
  'preflight.address-details-unconfirmed':
    'L’option « Inclure les détails de l’adresse » était-elle activée quand vous avez partagé le relevé de notes ? Sinon, activez-la et partagez-le de nouveau.',
  'preflight.action.address-details-unconfirmed': 'Oui, elle l’était',

  // Exams
  'preflight.exams-not-chosen':
    'Aucun examen n’est choisi : Excelsior ne peut pas savoir pour quoi vous demandez des crédits.',
  'preflight.action.exams-not-chosen': 'Choisir les examens',
  'preflight.exams-not-listed': 'Hors de la liste de Microsoft du {date} : {exams}.',
  'preflight.action.exams-not-listed': 'Voir les examens',
  'preflight.exams-only-successors':
    'Hors de la liste de Microsoft du {date} : {exams}. La liste mentionne des examens antérieurs : {listed}.',
  'preflight.action.exams-only-successors': 'Voir les examens',
  'preflight.exam-outside-validity':
    'La recommandation pour {exam} vaut pour les examens réussis pendant cette période : {from} – {to}. Vous avez réussi le vôtre le {date}.',
  'preflight.action.exam-outside-validity': 'Voir les examens',
  'preflight.exam-not-nccrs':
    'Pour {exam}, nous ne connaissons qu’une recommandation {authority}, alors que cette lettre s’appuie sur NCCRS. Renseignez-vous d’abord auprès d’Excelsior.',
  'preflight.action.exam-not-nccrs': 'Voir les examens',
  'preflight.exam-two-pass-dates':
    'Deux dates de réussite sont indiquées pour {exam} : le {date} et le {other}. La lettre retient le {date}.',
  'preflight.action.exam-two-pass-dates': 'Voir les examens',
  'preflight.exams-not-together': '{exam} ne se cumule pas avec {others}. N’en choisissez qu’un.',
  'preflight.action.exams-not-together': 'Choisir les examens',
  'preflight.exam-pass-date-unknown':
    'La recommandation pour {exam} vaut pour les examens réussis pendant cette période : {from} – {to}. Votre date de réussite manque.',
  'preflight.action.exam-pass-date-unknown': 'Voir les examens',
  'preflight.exam-two-authorities':
    'NCCRS et {other} recommandent tous deux des crédits pour {exam}. Cette lettre s’appuie uniquement sur NCCRS.',
  'preflight.action.exam-two-authorities': 'Voir les examens',

  // Applicant
  'preflight.placeholder-full-name': 'Votre nom est une valeur fictive. Saisissez le vrai.',
  'preflight.action.placeholder-full-name': 'Saisir votre nom',
  'preflight.placeholder-email': 'Votre adresse e-mail est une valeur fictive. Saisissez la vraie.',
  'preflight.action.placeholder-email': 'Saisir votre adresse e-mail',
  'preflight.placeholder-student-id':
    'Votre numéro d’étudiant est une valeur fictive. Saisissez le vrai ou laissez le champ vide.',
  'preflight.action.placeholder-student-id': 'Saisir votre numéro d’étudiant',
  'preflight.holders-differ':
    'Les justificatifs sont au nom de deux personnes : {holder} et {other}. N’envoyez que les vôtres.',
  'preflight.action.holders-differ': 'Retirer les justificatifs au nom de {other}',
  'preflight.name-differs':
    'Le justificatif est au nom de {holder}, mais vous avez saisi {name}. Excelsior ne fera peut-être pas le rapprochement avec vous.',
  'preflight.action.name-differs': 'Vérifier votre nom',
  'preflight.legal-name-not-shown':
    'Ce lien affiche le nom d’utilisateur {handle}, mais pas votre nom légal. Activez le nom légal dans les paramètres de partage du relevé de notes, puis ajoutez de nouveau la page.',
  'preflight.action.legal-name-not-shown': 'Ouvrir mon relevé de notes',
  'preflight.name-in-other-script':
    'Le justificatif est au nom de {holder}, et vous avez saisi {name}. Nous ne pouvons pas comparer des noms écrits dans des alphabets différents.',
  'preflight.action.name-in-other-script': 'Vérifier votre nom',

  // Application
  'preflight.application-missing': 'Le formulaire manque encore. Excelsior en a besoin avec les justificatifs.',
  'preflight.action.application-missing': 'Aller au formulaire',
  'preflight.form-required-empty': {
    one: '{count} champ obligatoire du formulaire est vide.',
    many: '{count} de champs obligatoires du formulaire sont vides.',
    other: '{count} champs obligatoires du formulaire sont vides.',
  },
  'preflight.form-not-signed': 'Le formulaire n’est pas signé.',
  'preflight.form-name-differs': 'Le nom dans le formulaire n’est pas celui que vous avez saisi ici.',
  'preflight.form-email-differs': 'L’adresse e-mail du formulaire n’est pas celle que vous avez saisie ici.',
  'preflight.form-date-in-future': 'Une date du formulaire est dans le futur.',
  'preflight.action.form-required-empty': 'Ouvrir le formulaire à ce champ',
  'preflight.action.form-name-differs': 'Ouvrir le formulaire à ce champ',
  'preflight.action.form-email-differs': 'Ouvrir le formulaire à ce champ',
  'preflight.action.form-date-in-future': 'Ouvrir le formulaire à ce champ',
  'preflight.action.form-not-signed': 'Ouvrir le formulaire',

  // Sending
  'preflight.recipient-microsoft': 'N’envoyez pas la lettre à Microsoft. Elle est adressée à {recipient}.',
  'preflight.action.recipient-microsoft': 'Rétablir l’adresse d’Excelsior',
  'preflight.recipient-changed': 'La lettre part à {recipient}, une adresse que vous avez choisie, au lieu de {usual}.',
  'preflight.action.recipient-changed': 'Ouvrir les paramètres',

  'app.not-affiliated': 'Sans lien avec Microsoft ni Excelsior',
  'app.settings': 'Paramètres',
  'app.help': 'Aide',

  'status.hint.empty': 'Ouvrez la page de votre relevé de notes ou de votre badge',
  'status.hint.found-here': 'Ajoutez-le à votre demande',
  'status.hint.partial-here': 'Vous pouvez saisir ce que la page n’affiche pas',

  // On this page
  'page.title': 'Sur cette page',
  'page.kind.learn-transcript': 'Relevé de notes Microsoft Learn',
  'page.kind.learn-credential': 'Attestation Microsoft Learn',
  'page.kind.credly-badge': 'Badge Credly',
  'page.kind.mcp-transcript': 'Relevé de notes de l’ancien tableau de bord',
  'page.add': 'Ajouter à la demande',
  'page.adding': 'Lecture…',
  'page.read-on-add': 'Lu au moment de l’ajout',
  'page.missing.transcriptId': 'Cette page n’affiche pas d’ID de relevé de notes. Saisissez-le ici :',
  'page.missing.accessCode': 'Cette page n’affiche pas de code d’accès. Saisissez-le ici :',
  'page.choose.transcriptId': 'Cette page affiche plusieurs ID de relevé de notes. Choisissez le vôtre :',
  'page.choose.accessCode': 'Cette page affiche plusieurs codes d’accès. Choisissez le vôtre :',
  'page.choose.viewingPage':
    'Cette page indique plusieurs pages de visualisation. Choisissez celle de votre relevé de notes :',
  'page.reload': 'Actualisez cette page pour que Credit Courier puisse la lire.',
  'page.report': 'Signaler que cette page n’a pas été reconnue',
  'page.incomplete': 'Complétez ou choisissez ce qui manque, puis ajoutez le tout de nouveau.',
  'page.reload-button': 'Actualiser la page',
  'access.withheld':
    'Votre navigateur ne laisse Credit Courier lire que certaines pages de partage : impossible de savoir si celle-ci en est une. Autorisez l’accès ou collez les données ci-dessous.',
  'access.allow': 'Autoriser l’accès',

  // What to do on pages that are no evidence
  'guidance.dashboard':
    'Ouvrez la section du relevé de notes, choisissez « Partager ou Télécharger », puis « Partager ». Inventez un code d’accès et activez « Inclure les détails de l’adresse ».',
  'guidance.viewing-page':
    'Saisissez l’ID de votre relevé de notes et votre code d’accès sur cette page. Ils sont reconnus au fil de la saisie.',
  'guidance.mcp-site':
    'Ouvrez la boîte de dialogue de partage de votre relevé de notes. Elle affiche un ID de relevé de notes et le code d’accès que vous avez choisi.',
  'guidance.migration-code':
    'Le code d’accès de cette page sert à transférer votre profil vers un autre compte. Ce n’est pas celui de votre relevé de notes.',
  'guidance.own-transcript':
    'Cette page n’est visible que par vous. Choisissez « Share link » (Partager le lien), puis « Create link » (Créer un lien) et « Copy link » (Copier le lien), et ouvrez ce lien ici.',
  'guidance.own-credentials':
    'Cette page n’est visible que par vous. Ouvrez une attestation, choisissez « Share » (Partager), puis ouvrez ici le lien obtenu.',
  'guidance.learn-profile':
    'Un profil n’affiche aucun examen. Ouvrez votre relevé de notes, choisissez « Share link » (Partager le lien), puis ouvrez ce lien ici.',
  'guidance.credly-profile': 'Ouvrez un badge de ce profil. Les badges s’ajoutent un par un.',
  'guidance.credly-not-microsoft':
    'Credit Courier n’a trouvé sur cette page aucun badge du programme de certification de Microsoft.',
  'guidance.credly-short-link': 'Ouvrez ce lien court dans un onglet. Il mène à la page de votre badge.',
  'guidance.credly-template':
    'Cette page décrit le badge en général. Ouvrez votre propre badge sur Credly, choisissez « Share » (Partager) et utilisez son lien.',

  // Nothing yet
  'empty.open-transcript': 'Ouvrir mon relevé de notes',
  'paste.label': 'Collez un lien, ou le texte qui contient l’ID de votre relevé de notes et votre code d’accès',
  'paste.nothing': 'Ce texte ne contient ni lien de partage ni ID de relevé de notes.',
  'paste.found-link': {
    one: '{count} lien reconnu',
    many: '{count} de liens reconnus',
    other: '{count} liens reconnus',
  },
  'paste.transcript-id': 'ID du relevé de notes',
  'paste.access-code': 'Code d’accès',
  'paste.ask': 'Il s’agit peut-être de ceci. Cochez ce qui est juste.',
  'paste.bad-id': 'Un ID de relevé de notes compte de 4 à 12 chiffres.',
  'paste.add': 'Ajouter',
  'paste.cancel': 'Annuler',

  // Your request
  'request.title': 'Votre demande',
  'request.undo': 'Annuler',
  'request.removed': 'Retiré de votre demande',
  'requests.removed': 'Demande supprimée',
  'life.undone': 'Dernière étape annulée',
  'life.noted': 'Noté',
  'field.holder': 'Titulaire',
  'field.link': 'Lien',
  'field.access-code': 'Code d’accès',
  'field.issued': 'Émis le',
  'field.expires': 'Expire le',
  'field.expired': 'Expiré le',
  'field.title': 'Titre du badge',
  'code.show': 'Afficher le code d’accès',
  'code.hide': 'Masquer le code d’accès',
  'code.copy': 'Copier le code d’accès',
  'code.copy-here': 'Copier ce code',
  'code.copied': 'Code d’accès copié',
  'code.masked': 'Code d’accès, masqué',
  'code.forgotten': 'Code d’accès non conservé à la fermeture du navigateur',
  'code.type': 'Saisissez le code d’accès',
  'gap.details-unread':
    'Les examens n’ont pas pu être lus. Le lien reste un justificatif ; ajoutez vos examens à la main ci-dessous.',
  'gap.no-exams': 'Ce relevé de notes ne mentionne aucun examen réussi.',
  'gap.issuer-unverified':
    'Credly n’a pas répondu : l’émetteur n’est donc pas vérifié. Ouvrez la page du badge et ajoutez-la de nouveau.',

  // Exams
  'exams.title': 'Examens à faire valoir',
  'exams.list-source': 'Recommandé par NCCRS, selon la liste de Microsoft du {date}. Excelsior décide.',
  'exams.add': 'Ajouter un examen',

  // What counts
  'standing.recommended': 'Recommandé par {authority}',
  'standing.recommended.amounts': {
    one: 'Recommandé par {authority} : {count} heure de crédit semestrielle (semester hour), {level}',
    many: 'Recommandé par {authority} : {count} d’heures de crédit semestrielles (semester hours), {level}',
    other: 'Recommandé par {authority} : {count} heures de crédit semestrielles (semester hours), {level}',
  },
  'standing.recommended.source': '{source}, {date}. Excelsior décide.',
  'standing.amount-unknown': 'Nos sources n’indiquent pas le nombre de crédits.',
  'standing.possible': 'Possible',
  'standing.not-listed': 'Hors liste',
  'standing.predecessor': '{exam} est un examen plus récent. La liste ne mentionne que les précédents : {listed}.',
  'standing.unknown': 'Inconnu',
  'standing.no-exam': 'Aucun examen',
  'standing.no-exam.why': 'Aucun examen n’y correspond.',
  'standing.unknown.exam':
    '{exam} n’est pas dans notre liste d’examens : nous ne pouvons donc pas en dire plus. Il ne figure pas non plus sur la liste de Microsoft d’août 2020.',
  'standing.unknown.title':
    'Nos sources ne disent pas à quel examen cela correspond. Si vous avez réussi pour cela un examen de la liste, ajoutez-le vous-même.',

  'certifications.count': {
    one: '{count} certification',
    many: '{count} de certifications',
    other: '{count} certifications',
  },

  // Pre-flight
  'preflight.must': 'À corriger :',
  'preflight.should': 'À corriger si possible :',
  'preflight.note': 'Bon à savoir :',
  'preflight.ask': {
    one: 'Excelsior rejetterait sans doute cette demande : {count} problème détecté. Ouvrir quand même le brouillon ?',
    many: 'Excelsior rejetterait sans doute cette demande : {count} de problèmes détectés. Ouvrir quand même le brouillon ?',
    other:
      'Excelsior rejetterait sans doute cette demande : {count} problèmes détectés. Ouvrir quand même le brouillon ?',
  },
  'preflight.open-anyway': 'Ouvrir quand même',
  'preflight.mend-first': 'Corriger d’abord',

  // Check of a link
  'check.button': 'Vérifier le lien',
  'check.open-page': 'Ouvrir la page pour la vérifier',
  'check.checking': 'Vérification…',
  'check.opens': 'S’ouvre sans connexion à un compte. Vérifié le {time}.',
  'check.gone': 'Ce lien ne fonctionne plus. Vérifié le {time}. Partagez la page de nouveau, puis ajoutez-la.',
  'check.private':
    'Ce lien exige une connexion à un compte. Vérifié le {time}. Rendez-le public ou partagez la page de nouveau.',
  'check.unchecked': 'Vérification impossible ({time}). Vous êtes peut-être hors ligne ; réessayez.',
  'check.differs': 'La page a changé depuis que vous l’avez ajoutée. Ouvrez-la et ajoutez-la de nouveau.',

  // About you
  'applicant.full-name': 'Nom complet',
  'applicant.email': 'Adresse e-mail',
  'applicant.student-id': 'Numéro d’étudiant (facultatif)',
  'applicant.use-legal-name': 'Utilisez le nom sous lequel Excelsior vous connaît.',

  // Letter
  'letter.title': 'Lettre',
  'letter.recipient': 'À',
  'letter.recipient-source':
    'Adresse tirée de la page de Microsoft du {date}. Les pages plus récentes ne la donnent pas.',
  'letter.subject': 'Objet',
  'letter.draft': 'Ouvrir le brouillon',
  'letter.draft-needs-evidence': 'Ajoutez d’abord un justificatif',
  'letter.copy': 'Copier le résumé',
  'letter.copied': 'Résumé copié',
  'letter.copied-full': 'La lettre complète est dans votre presse-papiers. Collez-la dans le brouillon.',
  'letter.copy-failed': 'Le navigateur n’a pas autorisé la copie. Sélectionnez le texte ci-dessous et copiez-le.',
  'letter.step.without-exam-links':
    'Les liens vers les pages d’examen ont été omis pour que le lien de messagerie reste assez court.',
  'letter.step.exam-codes-only':
    'Les titres et les liens des examens ont été omis pour que le lien de messagerie reste assez court.',
  'letter.step.short':
    'La lettre est trop longue pour un lien de messagerie. Le brouillon contient une version courte. La lettre complète est copiée : collez-la dans le brouillon.',
  'letter.step.shortest':
    'La lettre est trop longue pour un lien de messagerie. Le brouillon ne contient que les codes des examens. La lettre complète est copiée : collez-la dans le brouillon.',
  'letter.yes': 'Oui, j’ai envoyé la lettre',
  'letter.not-yet': 'Pas encore',
  'letter.no-help':
    'Aucun logiciel de messagerie ne s’est ouvert. Utilisez l’un des autres moyens ci-dessous, ou configurez un logiciel de messagerie :',
  'letter.no-help.windows': 'Windows : Paramètres, Applications, Applications par défaut, puis cherchez « mailto ».',
  'letter.no-help.macos': 'macOS : Mail, Réglages, Général, puis choisissez le logiciel de messagerie par défaut.',
  'letter.no-help.linux': 'Linux (GNOME) : Paramètres, Applications, Applications par défaut, Courriels.',
  'letter.no-help.chrome':
    'Messagerie web dans Chrome : ouvrez votre messagerie, puis Paramètres, Confidentialité et sécurité, Paramètres des sites, Autorisations supplémentaires, Gestionnaires de protocoles. Dans Edge, cherchez « protocole » dans les paramètres.',
  'letter.no-help.firefox':
    'Firefox : Paramètres, Téléchargements (avant la version 153 : Général), Fichiers et applications, mailto.',
  'ways.more': 'Autres moyens d’envoi',
  'letter.print': 'Imprimer ou enregistrer en PDF',

  // Application
  'application.form.transcript-service.about': 'Demande à NCCRS de conserver un relevé de vos recommandations.',
  'application.from': 'Lien indiqué sur la page de Microsoft du {date}.',
  'application.label': 'Formulaire (PDF)',
  'application.choose': 'Choisir le formulaire',
  'application.drop': 'ou déposez-le ici',
  'application.replace': 'Choisir un autre fichier',
  'application.checking': 'Vérification du fichier…',
  'application.privacy':
    'N’indiquez jamais de numéro de sécurité sociale ni de date de naissance dans cette lettre ; le formulaire, lui, peut les demander.',
  'application.refused.empty': 'Ce fichier est vide. Enregistrez de nouveau le formulaire, puis choisissez-le.',
  'application.refused.too-large':
    'Ce fichier dépasse 10 Mo. Enregistrez de nouveau le formulaire, sans pages numérisées.',
  'application.refused.unreadable':
    'Ce fichier n’a pas pu être lu. Il a peut-être été déplacé. Choisissez-le de nouveau.',
  'application.refused.dangerous':
    'Ce type de fichier peut nuire à qui l’ouvre. Choisissez un PDF, un document Word ou une image.',
  'application.refused.unknown-kind':
    'Ce fichier n’est ni un PDF, ni un document Word, ni une image. Choisissez le formulaire.',
  'application.finding.cut-short': 'Ce PDF est peut-être incomplet. Ouvrez-le pour vérifier.',
  'application.finding.locked': 'Ce PDF est protégé. Excelsior ne pourra peut-être pas l’ouvrir.',
  'application.finding.lock-not-checked':
    'Nous n’avons pas pu vérifier si ce PDF est protégé. Ouvrez-le pour vous en assurer.',
  'application.finding.not-a-pdf': 'Ce n’est pas un PDF. Il est joint tel quel ; Excelsior demandera peut-être un PDF.',
  'form.title': 'Formulaire de demande',
  'form.close': 'Fermer le formulaire',
  'form.reopen': 'Reprendre le formulaire',
  'form.privacy': 'Ce que vous saisissez reste sur cet appareil jusqu’à ce que vous le joigniez et l’envoyiez.',
  'form.xfa':
    'Ce formulaire est d’un type (XFA) que peu de programmes ouvrent. Remplissez-le avec Adobe Acrobat ou joignez-le tel quel.',
  'form.signed-file': 'Ce PDF porte une signature numérique. Toute modification la rendrait non valable.',
  'form.flat':
    'Ce formulaire n’a pas de champs. Choisissez ci-dessous ce que vous voulez y mettre, puis l’endroit sur la page.',
  'form.fill': 'Remplir avec ma demande',
  'form.take-back': 'Retirer ces valeurs',
  'form.taken-back': 'Valeurs retirées',
  'form.filled': {
    one: '{count} champ rempli avec votre demande',
    many: '{count} de champs remplis avec votre demande',
    other: '{count} champs remplis avec votre demande',
  },
  'form.filled-none': 'Aucun champ vide n’a été reconnu. Remplissez le formulaire vous-même.',
  'form.from-request': 'de votre demande',
  'form.sign': 'Signer',
  'form.sign-now': 'Signer maintenant',
  'form.signed': 'Signé',
  'form.done': 'Terminé',
  'form.attach': 'Joindre tel quel',
  'form.finishing': 'Création du PDF final…',
  'form.finished': 'Le formulaire est terminé et joint.',
  'form.not-finished':
    'Le PDF final n’a pas pu être créé. Votre saisie est conservée : réessayez ou joignez le fichier tel quel.',
  'form.not-saved': 'Votre saisie n’a pas pu être enregistrée sur cet appareil. Libérez de l’espace.',
  'form.look': 'L’afficher ou l’imprimer',
  'form.put-where': 'Choisissez l’endroit sur la page.',
  'form.put-not': 'Annuler',
  'form.put-here': 'Le mettre sur la page {page}',
  'form.palette': 'Mettre quelque chose sur la page',
  'form.put-text': 'Votre propre texte',
  'form.put-tick': 'Une coche',
  'form.mark.text': 'Texte sur la page',
  'form.mark.tick': 'Coche sur la page',
  'form.mark.signature': 'Votre signature',
  'form.move': 'Déplacer : {what}. Faites glisser ou utilisez les flèches.',
  'form.resize': 'Redimensionner : {what}. Faites glisser ou utilisez les flèches.',
  'form.remove': 'Retirer : {what}',
  'form.smaller': 'Plus petit',
  'form.larger': 'Plus grand',
  'form.page': 'Page {page} sur {count}',
  'form.page-picture': 'Page {page} du formulaire',
  'form.page-failed': 'Cette page n’a pas pu être affichée. Elle reste telle quelle dans le fichier.',
  'form.field': 'Champ de la page {page}',
  'form.before-done': 'Avant de terminer',
  'form.not-signed': 'Le formulaire n’est pas encore signé.',
  'form.empty-required': {
    one: '{count} champ obligatoire est vide :',
    many: '{count} de champs obligatoires sont vides :',
    other: '{count} champs obligatoires sont vides :',
  },
  'form.empty-others': {
    one: '{count} autre champ est vide :',
    many: '{count} d’autres champs sont vides :',
    other: '{count} autres champs sont vides :',
  },
  'form.finish-anyway': 'Terminer quand même',
  'form.go-on': 'Continuer à remplir',
  'form.sign.title': 'Votre signature pour le formulaire',
  'form.sign.how': 'Comment la faire',
  'form.sign.draw': 'Dessiner',
  'form.sign.type': 'Saisir',
  'form.sign.picture': 'Image',
  'form.sign.name': 'Nom de la signature',
  'form.sign.choose': 'Choisir une image (PNG ou JPEG)',
  'form.sign.bad-picture': 'Cette image n’a pas pu être lue. Choisissez un PNG ou un JPEG.',
  'form.sign.keep': 'Garder cette signature sur cet appareil',
  'form.sign.use': 'La mettre sur le formulaire',
  'form.sign.clear': 'Recommencer',
  'form.sign.pad': 'Dessinez ici votre signature',
  'form.sign.drawn': 'Prendre ce dessin',
  'form.trouble.broken':
    'Impossible d’ouvrir « {name} » : le PDF est endommagé ou incomplet. Téléchargez à nouveau le formulaire ou joignez le fichier tel quel.',
  'form.trouble.locked':
    '« {name} » est verrouillé et ne s’ouvre pas sans mot de passe. Ne le joignez tel quel que si Excelsior peut l’ouvrir.',
  'form.trouble.too-slow':
    '« {name} » mettait trop de temps à s’ouvrir ; nous avons arrêté. Joignez-le tel quel ou remplissez-le avec un autre programme.',
  'application.refused.not-kept':
    'Le navigateur n’a pas pu enregistrer ce fichier. Libérez de l’espace, puis choisissez-le de nouveau.',

  // What changed since 2020
  'changes.ace': 'La page de Microsoft décrit désormais les crédits ACE au lieu de NCCRS.',
  'changes.links': 'Elle demande un lien vers votre relevé de notes, pas une copie.',
  'changes.dashboard':
    'Le tableau de bord se trouve désormais dans votre profil Microsoft Learn. Les anciens relevés de notes ont un ID et un code, les nouveaux un lien.',
  'changes.recipient':
    'Nous n’avons trouvé l’adresse d’Excelsior que sur la page de 2020. Renseignez-vous auprès d’Excelsior avant d’envoyer la lettre.',
  'changes.sources': 'D’où viennent nos informations',

  // Trouble
  'error.set-aside':
    'Vos données enregistrées n’ont pas pu être lues. Nous en avons gardé une copie et créé une demande vide.',
  'error.settings-set-aside':
    'Certains paramètres n’ont pas pu être lus ; leurs valeurs par défaut s’appliquent. Nous avons gardé une copie des anciens.',
  'error.set-aside-copy': 'Copier les données enregistrées',
  'error.set-aside-copied': 'Données enregistrées copiées',
  'error.dismiss': 'Fermer',
  'error.not-saved':
    'Votre dernière modification n’a pas été enregistrée. Vérifiez que votre appareil dispose encore d’espace libre, puis réessayez.',
  'error.nearly-full':
    'Vos demandes occupent presque tout l’espace qu’accorde le navigateur. Exportez vos données, puis supprimez les demandes dont vous n’avez plus besoin.',

  // Help
  'help.title': 'Aide',
  'help.questions': 'Questions',
  'help.source': '{source}, {date}',

  'help.access-code.question': 'Qu’est-ce que le code d’accès ?',
  'help.access-code.answer':
    'Un code que vous avez choisi vous-même en partageant votre relevé de notes sur l’ancien tableau de bord. Avec l’ID du relevé de notes, il ouvre le relevé. Un relevé de notes Learn n’a ni l’un ni l’autre : son lien de partage est le justificatif. Le code de mcp.microsoft.com qui transfère un profil vers un autre compte est un autre code ; ne l’envoyez jamais.',
  'help.account.question': 'Avec quel compte dois-je me connecter ?',
  'help.account.answer':
    'Avec le compte Microsoft qui porte vos certifications. Ce peut être un compte professionnel ou personnel. Si votre relevé de notes sur Learn est vide, associez d’abord votre profil de certification à Learn.',
  'help.services.question': 'De quel service ai-je besoin parmi les trois ?',
  'help.services.answer':
    'Trois services portent des noms semblables. Le service de relevés de notes de NCCRS va avec ce formulaire. OneTranscript est un autre service, qui ne s’adresse ni aux étudiants inscrits ni aux diplômés. Si vous êtes déjà inscrit, demandez une évaluation pour l’octroi de crédits (credit evaluation).',
  'help.exams.question': 'Quels examens comptent, et pour combien d’heures ?',
  'help.exams.answer':
    'La liste de Microsoft d’août 2020 mentionne neuf examens pour lesquels NCCRS recommande des crédits : AZ-100, AZ-101, AZ-103, AZ-200, AZ-201, AZ-203, AZ-300, AZ-301 et AZ-400. NCCRS recommande aussi AZ-102. C’est le seul dont nos sources donnent le nombre d’heures de crédit semestrielles (semester hours). Une recommandation ne compte que si vous avez réussi l’examen pendant sa période de validité, et Excelsior décide.',
  'help.badge.question': 'Mon badge n’indique aucun examen. Que faire ?',
  'help.badge.answer':
    'Le badge d’une certification peut correspondre à plusieurs examens. Credit Courier énumère ceux qui correspondent à sa date ; vous indiquez celui que vous avez réussi.',
  'help.expired.question': 'Ma certification a expiré ou n’est plus proposée. Compte-t-elle encore ?',
  'help.expired.answer':
    'L’examen que vous avez réussi reste sur votre relevé de notes. Envoyez le relevé de notes plutôt que le badge.',
  'help.link.question': 'Pourquoi un lien, et non un PDF ou une capture d’écran ?',
  'help.link.answer':
    'Excelsior rejette les copies non officielles. Depuis 2021, la page de Microsoft demande un lien vérifiable, pas une copie du relevé de notes. Le lien doit s’ouvrir sans connexion à un compte : un lien contenant « users/me » ne s’ouvre que pour vous.',
  'help.identity.question': 'Comment Excelsior sait-il que c’est bien moi ?',
  'help.identity.answer':
    'Son règlement le plus récent exige deux éléments d’identification de l’étudiant. Affichez votre nom et votre adresse sur le relevé de notes, et utilisez le nom sous lequel Excelsior vous connaît.',
  'help.recipient.question': 'Où part la lettre ?',
  'help.recipient.answer':
    'À l’adresse indiquée sur la page de Microsoft du {date}. Nous ne l’avons trouvée nulle part ailleurs : renseignez-vous d’abord auprès d’Excelsior. Vous pouvez la modifier dans les paramètres. N’envoyez jamais la lettre à Microsoft, qui ne traite pas les crédits.',
  'help.authorities.question': 'NCCRS ou ACE ?',
  'help.authorities.answer':
    'NCCRS et ACE sont deux organismes américains qui recommandent des crédits universitaires pour des acquis hors de l’université. Pour un même examen, les crédits viennent de l’un ou de l’autre, jamais des deux. La page de Microsoft décrit désormais ACE au lieu de NCCRS.',
  'help.no-draft.question': 'Le brouillon ne s’est pas ouvert, ou son texte est tronqué',
  'help.no-draft.answer':
    'Certains logiciels de messagerie ne savent pas ouvrir les liens de messagerie, ou coupent ceux qui sont longs. Choisissez « Autres moyens d’envoi » : un fichier brouillon, une messagerie web ou la copie de la lettre.',
  'help.no-answer.question': 'J’ai envoyé la demande, mais je n’ai pas reçu de réponse',
  'help.no-answer.answer':
    'Indiquez dans la fenêtre de l’extension que vous avez envoyé la demande. Credit Courier montre ensuite quand il est temps de relancer, et rédige la relance. C’est nous qui avons fixé le délai d’attente ; vous pouvez le modifier dans les paramètres.',

  // Report
  'help.report': 'Signaler une page non reconnue',
  'help.report.about':
    'Choisissez la page. Credit Courier rédige une description : les libellés de la page et la structure de son adresse, mais ni ID, ni code, ni nom. Vous la lisez avant de la copier. Rien n’est envoyé.',
  'help.report.none': 'Aucune page de ce type n’est ouverte. Ouvrez-la dans un autre onglet, puis revenez ici.',
  'help.report.pages': 'Pages ouvertes',
  'help.report.describe': 'Décrire cette page',
  'help.report.description': 'Description, sans rien de personnel',
  'help.report.copy': 'Copier le rapport',
  'help.report.copied': 'Rapport copié. Rien n’a été envoyé : collez-le là où vous voulez signaler la page.',

  // Requests side by side
  'requests.title': 'Vos demandes',
  'requests.start': 'Commencer une autre demande',
  'requests.remove': 'Supprimer cette demande',
  'requests.remove-for-good': 'Cette demande est trop volumineuse pour être récupérée. La supprimer définitivement ?',
  'requests.remove-yes': 'Supprimer',
  'requests.remove-no': 'Conserver',
  'requests.stage.preparing': 'En préparation',
  'requests.stage.sent': 'Envoyée',
  'requests.stage.posted': 'Crédits enregistrés',
  'requests.stage.more-asked': 'Compléments demandés',
  'requests.stage.declined': 'Refusée',
  'requests.stage.closed': 'Clôturée',
  'requests.due': 'À relancer',

  // What happened
  'life.title': 'Historique',
  'life.sent': 'Demande envoyée à Excelsior',
  'life.sent.channel': 'Demande envoyée à Excelsior ({channel})',
  'life.followed-up': 'Relance envoyée',
  'life.answered.posted': 'Crédits enregistrés',
  'life.answered.more-asked': 'Compléments demandés par Excelsior',
  'life.answered.declined': 'Demande refusée par Excelsior',
  'life.closed': 'Demande clôturée',
  'life.credits': {
    one: '{exam} : {count} heure de crédit',
    many: '{exam} : {count} d’heures de crédit',
    other: '{exam} : {count} heures de crédit',
  },
  'life.undo': 'Annuler la dernière étape',
  'life.next': 'Que s’est-il passé ensuite ?',
  'life.answer.posted': 'Crédits enregistrés',
  'life.answer.more-asked': 'Compléments demandés',
  'life.answer.declined': 'Demande refusée',
  'life.follow-up-sent': 'J’ai relancé Excelsior',
  'life.sent-again': 'J’ai envoyé la demande une nouvelle fois',
  'life.close': 'Clôturer cette demande',
  'life.correct': 'Modifier la date',
  'life.correct-letter': 'Modifier la date ou le moyen d’envoi',
  'life.day': 'Date',
  'life.way': 'Moyen d’envoi',
  'life.way.unsaid': 'Non précisé',
  'life.day-refused': 'Choisissez une date du {from} au {to}.',
  'life.credits-about':
    'Saisissez, pour chaque examen, les heures de crédit (credit hours) qui figurent sur votre relevé de notes d’Excelsior. Laissez un champ vide si rien n’a été enregistré.',
  'life.note': 'Note personnelle (facultative)',
  'life.save': 'Enregistrer',
  'life.cancel': 'Annuler',
  'life.more-asked-help': 'Ajoutez à cette demande les compléments demandés, puis envoyez-la de nouveau.',
  'life.stop-sharing':
    'Vos crédits sont enregistrés : plus personne n’a besoin du relevé de notes partagé. Vous pouvez cesser de le partager :',
  'life.stop-sharing.learn': 'Ouvrir mon relevé de notes sur Microsoft Learn',
  'life.stop-sharing.dashboard': 'Ouvrir le tableau de bord des certifications',
  'life.stop-sharing.credly': 'Ouvrir mes badges sur Credly',

  // Follow-up
  'follow-up.our-default': 'Nous proposons ce délai d’attente ; Excelsior n’en donne pas. Vous pouvez le modifier.',
  'follow-up.write': 'Rédiger une relance',
  'follow-up.title': 'Lettre de relance',
  'follow-up.calendar': 'Ajouter au calendrier (.ics)',
  'follow-up.calendar-saved': 'Fichier de calendrier enregistré. Ouvrez-le pour ajouter la date à votre calendrier.',
  'follow-up.calendar-event': 'Relancer Excelsior au sujet de ma demande de crédits',
  'follow-up.calendar-about': 'Demande envoyée le {date}. Ouvrez Credit Courier et choisissez « Rédiger une relance ».',
  'follow-up.on-page': 'Relancer…',

  // Record of what was sent
  'record.sent': 'Envoyé le',
  'record.channel': 'Moyen d’envoi',
  'record.recipient': 'À',
  'record.subject': 'Objet',
  'record.exams': 'Examens',
  'record.links': 'Justificatifs',
  'record.application': 'Formulaire',
  'record.letter': 'Lettre, sans codes d’accès',
  'record.not-kept': 'Le contenu de l’envoi n’a pas été consigné.',
  'record.save': 'Enregistrer ce récapitulatif (.txt)',
  'record.saved': 'Récapitulatif enregistré',
  'channel.mailto': 'logiciel de messagerie',
  'channel.draft-file': 'fichier brouillon',
  'channel.gmail': 'Gmail',
  'channel.outlook-work': 'Outlook (professionnel ou scolaire)',
  'channel.outlook-com': 'Outlook.com',
  'channel.yahoo': 'Yahoo Mail',
  'channel.clipboard': 'copier-coller',
  'channel.other': 'autre moyen',

  // Settings
  'options.title': 'Paramètres',
  'options.saved': 'Enregistré',
  'options.on-device': 'Tout ce qui est ici reste dans ce navigateur.',

  'options.sending': 'Envoi',
  'options.recipient': 'Destinataire',
  'options.recipient.source': 'Adresse d’Excelsior, issue de la page de Microsoft du {date}.',
  'options.recipient.changed':
    'Vos lettres partent à {recipient} au lieu de {usual}, la seule adresse que nos sources indiquent pour Excelsior. Ne la changez que si Excelsior vous l’a demandé.',
  'options.recipient.reset': 'Rétablir l’adresse d’Excelsior',
  'options.recipient.invalid': 'Cette adresse e-mail n’est pas complète. Les lettres partent toujours à {recipient}.',
  'options.recipient.microsoft':
    'N’envoyez pas de lettres à Microsoft, qui ne traite pas les crédits. Elles partent toujours à {recipient}.',
  'options.channel': 'Moyen d’envoi préféré',
  'options.channel.last-used': 'Dernier utilisé',
  'options.channel.mailto': 'Logiciel de messagerie',
  'options.channel.draft-file': 'Fichier brouillon (.eml)',
  'options.channel.clipboard': 'Copie',
  'options.closing-line': 'Formule finale de la lettre',

  'options.pages': 'Sur les pages de partage',
  'options.button': 'Afficher le bouton « Send to Excelsior »',
  'options.button.learn': 'sur Microsoft Learn',
  'options.button.credly': 'sur Credly',
  'options.button.dashboard': 'sur l’ancien tableau de bord',
  'options.context-menu': 'Afficher « Envoyer cette page à Excelsior » dans le menu contextuel',

  'options.follow-up': 'Relance',
  'options.follow-up-days': 'Relancer après (jours ouvrés)',
  'options.follow-up-days.about':
    'Du lundi au vendredi ; les jours fériés ne sont pas pris en compte. Nous proposons {days} ; Excelsior n’indique aucun délai.',
  'options.follow-up-days.invalid': 'Saisissez un nombre de 1 à 90. La valeur reste {days}.',
  'options.notify': 'M’avertir quand il est temps de relancer',
  'options.notify.refused':
    'Le navigateur n’autorise pas les notifications. L’icône de la barre d’outils l’indiquera à la place.',

  'options.privacy': 'Confidentialité',
  'options.keep-codes': 'Conserver le code d’accès sur cet appareil',
  'options.keep-codes.about':
    'Désactivé : les codes d’accès ne sont pas conservés à la fermeture du navigateur. Activé : ils restent dans le stockage de ce navigateur, sans chiffrement, jusqu’à ce que vous désactiviez cette option.',

  'options.appearance': 'Apparence',
  'options.theme': 'Thème',
  'options.theme.auto': 'Identique au navigateur',
  'options.theme.light': 'Clair',
  'options.theme.dark': 'Sombre',
  'options.language': 'Langue',
  'options.language.auto': 'Identique au navigateur',

  // Your data
  'data.title': 'Vos données',
  'data.about': 'Elles sont toutes dans ce navigateur et nulle part ailleurs.',
  'data.requests': {
    one: '{count} demande, du {date}',
    many: '{count} de demandes, la plus ancienne du {date}',
    other: '{count} demandes, la plus ancienne du {date}',
  },
  'data.requests.where':
    'Justificatifs, examens, votre nom, votre adresse e-mail et votre numéro d’étudiant, le journal des brouillons et ce qui a été envoyé. Conservés sur cet appareil jusqu’à ce que vous les effaciez.',
  'data.codes': { one: '{count} code d’accès', many: '{count} de codes d’accès', other: '{count} codes d’accès' },
  'data.codes.memory': 'Uniquement en mémoire, jusqu’à la fermeture du navigateur.',
  'data.codes.device': 'Sur cet appareil, parce que vous avez activé cette option.',
  'data.application': {
    one: '{count} formulaire (PDF)',
    many: '{count} de formulaires (PDF)',
    other: '{count} formulaires (PDF)',
  },
  'data.application.where':
    'Sur cet appareil, jusqu’au redémarrage du navigateur qui suit l’envoi ou jusqu’à ce que vous le retiriez.',
  'data.form': 'Un formulaire en cours de remplissage',
  'data.form.where':
    'Sur cet appareil, avec sa demande, et oublié avec elle. Il n’est dans aucun export ni aucune lettre. Une signature n’est gardée que si vous le demandez.',
  'data.settings': 'Paramètres',
  'data.settings.where': 'Conservés sur cet appareil. Rien n’est synchronisé.',
  'data.export': 'Exporter mes données',
  'data.export-csv': 'Exporter en tableau (.csv)',
  'data.with-codes': 'Inclure les codes d’accès',
  'data.with-applications': 'Inclure les formulaires',
  'data.exported': 'Vos données ont été enregistrées dans un fichier.',
  'data.exported.left-out': {
    one: 'Vos données ont été enregistrées sans {count} formulaire, car le fichier peut contenir 30 Mo au plus. Conservez ce PDF vous-même.',
    many: 'Vos données ont été enregistrées sans {count} de formulaires, car le fichier peut contenir 30 Mo au plus. Conservez ces PDF vous-même.',
    other:
      'Vos données ont été enregistrées sans {count} formulaires, car le fichier peut contenir 30 Mo au plus. Conservez ces PDF vous-même.',
  },
  'data.export-failed':
    'Vos données n’ont pas pu être exportées. Fermez les autres pages de Credit Courier et réessayez.',
  'data.import': 'Importer…',
  'data.import.label': 'Fichier à importer',
  'data.import.preview': 'Ce fichier a été exporté le {date}.',
  'data.import.requests': { one: '{count} demande', many: '{count} de demandes', other: '{count} demandes' },
  'data.import.already': {
    one: 'Déjà présente ici : {count}',
    many: 'Déjà présentes ici : {count}',
    other: 'Déjà présentes ici : {count}',
  },
  'data.import.items': {
    one: '{count} justificatif',
    many: '{count} de justificatifs',
    other: '{count} justificatifs',
  },
  'data.import.codes': {
    one: '{count} code d’accès',
    many: '{count} de codes d’accès',
    other: '{count} codes d’accès',
  },
  'data.import.applications': {
    one: '{count} formulaire',
    many: '{count} de formulaires',
    other: '{count} formulaires',
  },
  'data.import.left-out': 'Ces paramètres n’ont pas pu être lus dans le fichier et restent inchangés : {settings}.',
  'data.import.merge': 'Ajouter à l’existant',
  'data.import.replace': 'Remplacer l’existant',
  'data.import.recipient':
    'Reprendre aussi le destinataire du fichier : les lettres partent alors à {recipient}. Nos sources ne mentionnent que {usual} ; n’acceptez que si Excelsior vous l’a demandé.',
  'data.import.cancel': 'Annuler',
  'data.import.reading': 'Lecture du fichier…',
  'data.imported': 'Importation terminée',
  'data.import-undone': 'Importation annulée',
  'data.import.undo': 'Annuler l’importation',
  'data.import.refused.too-large':
    'Ce fichier dépasse 30 Mo. Rien n’a été modifié. Choisissez un fichier exporté par Credit Courier.',
  'data.import.refused.unreadable':
    'Ce fichier n’a pas pu être lu. Rien n’a été modifié. Il a peut-être été déplacé ; choisissez-le de nouveau.',
  'data.import.refused.not-json':
    'Ce fichier est endommagé ou n’est pas une exportation de Credit Courier. Rien n’a été modifié. Choisissez le fichier enregistré par « Exporter mes données ».',
  'data.import.refused.foreign': 'Ce fichier n’a pas été exporté par Credit Courier. Rien n’a été modifié.',
  'data.import.refused.newer':
    'Ce fichier provient d’une version plus récente. Rien n’a été modifié. Mettez Credit Courier à jour, puis importez-le.',
  'data.import.refused.damaged':
    'Certaines parties de ce fichier sont endommagées. Rien n’a été modifié. Exportez-le de nouveau ou utilisez un fichier plus ancien.',
  'data.import.no-undo':
    'Cette importation est trop volumineuse pour être annulée ensuite. Par sécurité, exportez d’abord vos données.',
  'data.import.failed':
    'Le fichier n’a pas pu être importé. Rien n’a été modifié. Libérez de l’espace, puis réessayez.',
  'data.erase': 'Tout effacer',
  'data.erase.ask':
    'Effacer de ce navigateur l’ensemble des demandes, formulaires, codes d’accès et paramètres ? Cette action est irréversible.',
  'data.erase.yes': 'Effacer',
  'data.erase.no': 'Tout conserver',
  'data.erased': 'Tout a été effacé.',
  'data.erase-failed':
    'Tout n’a pas pu être effacé. Fermez les autres pages de Credit Courier, puis effacez de nouveau.',

  // Welcome
  'welcome.title': 'Votre page de certification devient une demande de crédits',
  'welcome.about':
    'Credit Courier transforme un relevé de notes ou un badge Microsoft partagé en une demande complète de crédits universitaires auprès d’Excelsior University.',
  'welcome.steps': 'En trois étapes',
  'welcome.step.open': 'Ouvrez votre page',
  'welcome.step.open.about':
    'Votre relevé de notes ou votre badge partagé, sur Microsoft Learn, Credly ou l’ancien tableau de bord.',
  'welcome.step.press': 'Cliquez sur « Send to Excelsior »',
  'welcome.step.press.about': 'Le bouton apparaît sur la page. Il ajoute le justificatif à votre demande.',
  'welcome.step.send': 'Vérifiez et envoyez',
  'welcome.step.send.about':
    'La lettre s’ouvre comme brouillon dans votre propre logiciel de messagerie. C’est vous qui cliquez sur « Envoyer ».',
  'welcome.try': 'Essayer sur une page d’exemple',
  'welcome.reads': 'Ce qui est lu, et où',
  'welcome.reads.about':
    'L’extension fonctionne sur les pages de partage de ces sites et nulle part ailleurs. Elle y cherche seulement un justificatif, jusqu’à ce que vous cliquiez sur le bouton ou ouvriez la fenêtre de l’extension.',
  'welcome.reads.learn': 'profils, avec relevés de notes et attestations partagés',
  'welcome.reads.credly': 'badges, et les profils qui y mènent',
  'welcome.reads.mcp': 'l’ancien site des relevés de notes',
  'welcome.reads.dashboard': 'l’ancien tableau de bord des certifications',
  'welcome.sends': 'Rien n’est envoyé automatiquement',
  'welcome.sends.about':
    'Il n’y a ni serveur ni compte. Ce que vous ajoutez reste dans ce navigateur ; les codes d’accès restent en mémoire, sauf si vous changez cela dans les paramètres. Une lettre ne part que lorsque vous l’envoyez.',
  'welcome.pin': 'Gardez l’extension à portée de main',
  'welcome.pin.about':
    'Cliquez sur la pièce de puzzle (Extensions) dans la barre d’outils et épinglez Credit Courier. La fenêtre de l’extension s’ouvre aussi avec un raccourci clavier, en général Alt+Maj+C.',

  // Sample page
  'sample.mark': 'Exemple',
  'sample.title': 'Une page d’exemple à essayer',
  'sample.about':
    'La personne, le lien et les dates d’examen sont inventés. Rien n’est enregistré ici ni ajouté à votre demande.',
  'sample.press': 'Cliquez sur « Send to Excelsior » en bas de cette fenêtre.',
  'sample.pressed': 'La page a été lue. La fenêtre de l’extension afficherait ceci :',
  'sample.page': 'La page d’exemple',
  'sample.result': 'Ce que la fenêtre de l’extension afficherait',
  'sample.draft-about': 'Le brouillon n’a pas de destinataire : il ne peut pas partir par erreur.',
  'sample.no-recipient': 'vide dans l’exemple',
  'sample.again': 'Recommencer',
  'sample.back': 'Retour à la page de bienvenue',

  // Ways to send
  'ways.draft-file.about':
    'Un fichier avec la lettre et votre formulaire en pièce jointe. Thunderbird et Outlook classique pour Windows l’ouvrent comme brouillon. Apple Mail et Outlook pour Mac l’affichent comme un message reçu : copiez-en la lettre dans un nouveau message.',
  'ways.draft-file.save': 'Télécharger le brouillon (.eml)',
  'ways.draft-file.building': 'Terminé à {percent} %',
  'ways.draft-file.saved': 'Fichier brouillon enregistré. Ouvrez-le dans votre logiciel de messagerie.',
  'ways.draft-file.failed': 'Le formulaire n’a pas pu être lu. Choisissez de nouveau le fichier.',
  'ways.draft-file.on-page': 'Télécharger le brouillon…',
  'ways.webmail': 'Messagerie web',
  'ways.webmail.about':
    'Ouvre un brouillon dans un nouvel onglet. Le lien reste dans votre historique, le code d’accès n’y figure donc pas : copiez-le et collez-le dans le brouillon.',
  'ways.clipboard': 'Copie',
  'ways.copy.recipient': 'Copier le destinataire',
  'ways.copy.subject': 'Copier l’objet',
  'ways.copy.body': 'Copier la lettre',
  'ways.copy.link': 'Copier le lien',
  'ways.copied.recipient': 'Destinataire copié',
  'ways.copied.subject': 'Objet copié',
  'ways.copied.body': 'Lettre copiée',
  'ways.copied.link': 'Lien copié',

  // Sources
  'sources.title': 'Sources',
  'sources.about':
    'Toutes les règles et tous les faits que Credit Courier affiche : leur origine, leur date et leur degré de fiabilité.',
  'sources.rules': 'Règles',
  'sources.addresses': 'Adresses',
  'sources.found-later': 'Trouvé plus tard',
  'sources.recommendations': 'Recommandations de crédits',
  'sources.exams': 'Examens',
  'sources.certifications': 'Examens d’une certification',
  'sources.successions': 'Examens qui en ont remplacé d’autres',
  'sources.periods': 'Périodes où un examen pouvait être réussi',
  'sources.confidence': 'Fiabilité :',
  'sources.confidence.high': 'Fiabilité : élevée',
  'sources.confidence.medium-high': 'Fiabilité : assez élevée',
  'sources.confidence.medium': 'Fiabilité : moyenne',
  'sources.confidence.our-own': 'Notre propre règle',
  'sources.status': 'Statut :',

  // The checklist, row by row
  'status.empty': 'Aucun justificatif pour l’instant',
  'status.found-here': 'Trouvé sur cette page',
  'status.partial-here': 'Il manque un élément sur cette page',
  'status.found-elsewhere': 'Trouvé dans un autre onglet',
  'status.transcript-id-missing': 'ID de relevé de notes manquant',
  'status.access-code-missing': 'Code d’accès manquant',
  'status.access-code-forgotten': 'Code d’accès non conservé',
  'status.address-details': 'Une question d’abord',
  'status.evidence-complete': 'Justificatif ajouté',
  'status.exams-missing': 'Quels examens avez-vous réussis ?',
  'status.applicant-missing': 'Vos informations manquent',
  'status.applicant-complete': 'Vos informations sont complètes',
  'status.application-missing': 'Formulaire encore manquant',
  'status.application-complete': 'Formulaire ajouté',
  'status.ready': 'Prêt pour l’envoi',
  'status.draft-asked': 'Avez-vous envoyé la lettre ?',
  'status.must-mend': 'Un point est à corriger',
  'status.sent': 'En attente de réponse',
  'status.follow-up-due': 'Il est temps de relancer',
  'status.posted': 'Crédits enregistrés',
  'status.more-asked': 'Excelsior demande des compléments',
  'status.declined': 'Demande refusée par Excelsior',
  'status.closed': 'Demande clôturée',
  'checklist.title': 'Liste de contrôle',
  'step.evidence': 'Justificatifs',
  'step.exams': 'Examens',
  'step.you': 'Vous',
  'step.application': 'Formulaire',
  'step.letter': 'Lettre',
  'step.answer': 'Réponse',
  'step.state.done': 'Terminé',
  'step.state.current': 'À vous',
  'step.state.to-come': 'À faire',
  'step.state.must': 'À corriger',
  'step.state.should': 'À corriger si possible',
  'step.state.waiting': 'En attente',
  'step.next': 'Suivant',
  'step.locked': 'C’est déjà envoyé. Pour le modifier, annulez d’abord l’envoi.',
  'step.value.evidence-none': 'Votre relevé de notes ou badge',
  'step.value.exams-none': 'Ceux que vous avez réussis',
  'step.value.exams-unnamed': 'Aucun dans vos justificatifs',
  'step.value.exams-unchosen': 'Aucun choisi pour l’instant',
  'step.value.you-none': 'Comme Excelsior vous connaît',
  'step.value.application-none': 'À remplir et à signer',
  'step.value.application-ticked': 'Vous le joignez vous-même',
  'step.value.letter-none': 'À Excelsior, par e-mail',
  'step.value.letter-sent': 'Envoyée',
  'step.value.letter-sent-by': 'Envoyée : {channel}',
  'step.value.answer-none': 'Avec un rappel pour relancer',
  'step.value.answer-waiting': 'Jour {day} sur {days}',
  'step.value.answer-due': {
    one: 'Aucune en {count} jour ouvré',
    many: 'Aucune en {count} de jours ouvrés',
    other: 'Aucune en {count} jours ouvrés',
  },
  'step.value.answer-posted': 'Crédits enregistrés',
  'step.value.answer-more-asked': 'Compléments demandés',
  'step.value.answer-declined': 'Refusée',
  'step.value.answer-closed': 'Clôturée',
  'head.empty': 'Votre demande de crédits en six étapes',
  'head.progress': 'Terminé : {done} sur {total}',
  'head.unsent': 'Rien n’est encore envoyé',
  'head.to-fix': {
    one: '{count} point à corriger',
    many: '{count} de points à corriger',
    other: '{count} points à corriger',
  },
  'head.draft-opened': 'Brouillon ouvert : {time}',
  'head.sent': 'Envoyée le {date}',
  'head.reminder': 'Rappel le {date}',
  'head.reminder-was': 'Rappel prévu le {date}',
  'head.no-answer': 'Sans réponse depuis le {date}',
  'head.open-page': 'Ouvrir dans une page',
  'piece.mcp-transcript': 'Relevé de notes {id}',
  'piece.mcp-transcript.unnumbered': 'Relevé de notes',
  'piece.learn-transcript': 'Relevé de notes Learn',
  'piece.learn-credential': 'Attestation Learn',
  'piece.credly-badge': 'Badge Credly',
  'piece.remove': 'Retirer : {title}',
  'piece.with-code': 'Avec son code d’accès',
  'piece.in-other-tab': '{title}, dans un autre onglet',
  'evidence.intro': 'Sur la page de votre relevé de notes ou badge partagé, cliquez sur « Send to Excelsior ».',
  'evidence.sample': 'Essayer un exemple',
  'evidence.paste': 'Coller les informations',
  'evidence.add-more': 'Ajouter un justificatif',
  'evidence.address-question': 'L’option « Inclure les détails de l’adresse » était-elle activée lors du partage ?',
  'evidence.address-yes': 'Oui, elle l’était',
  'evidence.address-no': 'Non, partager de nouveau',
  'evidence.address-how':
    'Partagez de nouveau le relevé de notes en activant « Inclure les détails de l’adresse », puis cliquez-y sur « Send to Excelsior ».',
  'evidence.address-open': 'Ouvrir le tableau de bord',
  'evidence.address-was-on': '« Inclure les détails de l’adresse » était activée',
  'evidence.code-again': 'Saisissez de nouveau le code d’accès',
  'evidence.code-save': 'Enregistrer',
  'evidence.code-keep': 'Les conserver sur cet appareil',
  'exams.fits': 'Votre badge peut correspondre à ces examens. Choisissez ceux que vous avez réussis :',
  'exams.add-dates': 'Ajouter les dates de réussite',
  'exams.date-of': '{code}, réussi le',
  'exams.more-chips': { one: '{count} de plus', many: '{count} de plus', other: '{count} de plus' },
  'application.get': 'Télécharger le formulaire (PDF)',
  'application.fill': 'Remplissez-le et signez-le',
  'application.choose-signed': 'Choisir le PDF signé…',
  'application.tick-off': 'Ou cochez cette étape et joignez-le vous-même.',
  'application.service': 'Il existe aussi un formulaire du service de relevés (Transcript Service)',
  'application.remove-file': 'Retirer : {name}',
  'letter.attach': 'À joindre dans le brouillon, car un lien de messagerie ne peut pas contenir de fichier : {name}',
  'letter.attach-own': 'Joignez votre formulaire signé dans le brouillon.',
  'letter.ready': 'Ouvrez le brouillon, vérifiez-le et envoyez-le vous-même.',
  'letter.read': 'Lire la lettre',
  'letter.why': 'Pourquoi cette adresse ?',
  'letter.draft-on-page': 'Brouillon avec le PDF…',
  'letter.yes-with': 'Oui, avec le PDF',
  'letter.yes-without': 'Oui, sans le PDF',
  'letter.follow-up-draft': 'Ouvrir la relance',
  'letter.set-up': 'Configurer un logiciel de messagerie',
  'letter.what-was-sent': 'Ce que vous avez envoyé',
  'letter.gap.full-name': 'votre nom',
  'letter.gap.email': 'votre adresse e-mail',
  'letter.gap.exams': 'les examens que vous avez réussis',
  'letter.gap.evidence': 'votre relevé de notes ou badge',
  'letter.gap.transcript-id': 'ID de relevé de notes',
  'letter.gap.access-code': 'code d’accès',
  'letter.gap.application': 'Le formulaire n’est pas encore joint.',
  'letter.copy-short': 'Copier le résumé',
  'ways.open-in': 'Ouvrir dans',
  'ways.as-file': 'Fichier',
  'ways.part.recipient': 'Destinataire',
  'ways.part.subject': 'Objet',
  'ways.part.body': 'Lettre',
  'ways.part.link': 'Lien',
  'ways.part.code': 'Code d’accès',
  'ways.draft-file.short': 'Brouillon (.eml)',
  'ways.without-code': 'Le code d’accès ne figure pas dans ce brouillon. Copiez-le, puis collez-le dans le texte.',
  'life.close-short': 'Clôturer',
  'letter.no-draft': 'Aucun brouillon ouvert',
  'life.correct-or-undo': 'Corriger ou annuler',
  'life.begin-again': 'Commencer une autre demande',
  'finding.both-are-me': 'Les deux, c’est moi',
  'finding.use-name': 'Utiliser ce nom',
  'applicant.use-name': 'Utiliser « {name} »',
};
