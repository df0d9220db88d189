import type { Dictionary } from '../dictionary';

/** All that the interface says, in Brazilian Portuguese. */
export const ptBR: Dictionary = {
  // On the button
  'button.send': 'Send to Excelsior',
  'button.hide': 'Ocultar',
  'button.found': 'Transcrição encontrada',
  'button.found.badge': 'Badge encontrado',
  'button.reading': 'Lendo…',
  'button.reload': 'Recarregue esta página e clique de novo.',
  'button.failed': 'Não deu certo. Clique de novo.',

  'app.name': 'Credit Courier',
  'menu.send-page': 'Enviar esta página para a Excelsior',
  'requests.name': 'Solicitação de {date}',
  'requests.name-again': 'Solicitação de {date} ({number})',
  'follow-up.due-of': 'Hora de pedir retorno: {request}',

  // What a press on the button did
  'button.covered': 'Algo está cobrindo este botão. Feche-o e clique de novo.',
  'button.added': 'Adicionado. Nada foi enviado ainda.',
  'button.updated': 'Atualizado na sua solicitação. Nada foi enviado ainda.',
  'button.already': 'Já está na sua solicitação',
  'button.refused.link-gone':
    'Este link não funciona mais. Crie um novo link de compartilhamento, abra-o e clique de novo.',
  'button.refused.not-microsoft':
    'Não adicionado: este badge não foi emitido pelo programa de certificação da Microsoft.',
  'button.refused.nothing-here': 'Ainda não há nada para ler aqui. Aguarde a página carregar e clique de novo.',

  // Evidence
  'preflight.link-needs-sign-in':
    'Só você consegue abrir este link. Abra a página, crie um link de compartilhamento e adicione-o no lugar deste.',
  'preflight.action.link-needs-sign-in': 'Abrir a página',
  'preflight.link-not-official': 'Este link não leva à Microsoft nem ao Credly, portanto não comprova nada.',
  'preflight.action.link-not-official': 'Remover o link',
  'preflight.link-not-https': 'Este link não começa com https, portanto não é confiável.',
  'preflight.action.link-not-https': 'Remover o link',
  'preflight.sharing-id-missing':
    'Falta o ID de compartilhamento neste link, e outras pessoas talvez não consigam abri-lo. Copie de novo o link de compartilhamento inteiro.',
  'preflight.action.sharing-id-missing': 'Abrir a página',
  'preflight.transcript-id-missing': 'Falta o ID da transcrição. Sem ele, o código de acesso não serve.',
  'preflight.action.transcript-id-missing': 'Digitar o ID da transcrição',
  'preflight.placeholder-transcript-id': 'O ID da transcrição é um valor de exemplo. Digite o verdadeiro.',
  'preflight.action.placeholder-transcript-id': 'Digitar o ID da transcrição',
  'preflight.placeholder-badge-title': 'O título do badge é um valor de exemplo. Digite o verdadeiro.',
  'preflight.action.placeholder-badge-title': 'Digitar o título',
  'preflight.issuer-unverified':
    'Não conseguimos confirmar que a Microsoft emitiu este badge. Abra a página dele e adicione-a de novo.',
  'preflight.action.issuer-unverified': 'Abrir a página',
  'preflight.badge-expired':
    'Esta credencial expirou em {date}. Sua transcrição ainda mostra os exames em que você passou e, por isso, é um comprovante melhor.',
  'preflight.action.badge-expired': 'Abrir minha transcrição',
  'preflight.evidence-old': 'Última leitura: {date}. Verifique se o link ainda funciona.',
  'preflight.action.evidence-old': 'Abrir a página',

  // Access code and address details
  'preflight.access-code-forgotten': 'O código de acesso não foi mantido quando o navegador fechou. Digite-o de novo.',
  'preflight.action.access-code-forgotten': 'Digitar o código de acesso',
  'preflight.access-code-missing': 'Falta o código de acesso. Sem ele, o ID da transcrição não serve.',
  'preflight.action.access-code-missing': 'Digitar o código de acesso',
  'preflight.placeholder-access-code': 'O código de acesso é um valor de exemplo. Digite o verdadeiro.',
  'preflight.action.placeholder-access-code': 'Digitar o código de acesso',
  'preflight.address-details-unconfirmed':
    'A opção “Incluir detalhes do endereço” estava ativada quando você compartilhou a transcrição? Se não, ative-a e compartilhe a transcrição de novo.',
  'preflight.action.address-details-unconfirmed': 'Sim, estava ativada',

  // Exams
  'preflight.exams-not-chosen':
    'Nenhum exame foi escolhido, e a Excelsior não tem como saber por quais exames você pede créditos.',
  'preflight.action.exams-not-chosen': 'Escolher exames',
  'preflight.exams-not-listed': 'Fora da lista da Microsoft de {date}: {exams}.',
  'preflight.action.exams-not-listed': 'Ver os exames',
  'preflight.exams-only-successors':
    'Fora da lista da Microsoft de {date}: {exams}. A lista menciona exames anteriores: {listed}.',
  'preflight.action.exams-only-successors': 'Ver os exames',
  'preflight.exam-outside-validity':
    'A recomendação para {exam} vale para quem passou no exame de {from} a {to}. Você passou em {date}.',
  'preflight.action.exam-outside-validity': 'Ver os exames',
  'preflight.exam-not-nccrs':
    'Para {exam}, só conhecemos uma recomendação de {authority}, mas esta carta se baseia no NCCRS. Consulte antes a Excelsior.',
  'preflight.action.exam-not-nccrs': 'Ver os exames',
  'preflight.exam-two-pass-dates': 'Há duas datas para {exam}: {date} e {other}. A carta informa {date}.',
  'preflight.action.exam-two-pass-dates': 'Ver os exames',
  'preflight.exams-not-together': '{exam} não conta junto com {others}. Escolha só um deles.',
  'preflight.action.exams-not-together': 'Escolher exames',
  'preflight.exam-pass-date-unknown':
    'A recomendação para {exam} vale para quem passou no exame de {from} a {to}. Falta a data em que você passou.',
  'preflight.action.exam-pass-date-unknown': 'Ver os exames',
  'preflight.exam-two-authorities':
    'Tanto o NCCRS quanto {other} recomendam créditos para {exam}. Esta carta se baseia apenas no NCCRS.',
  'preflight.action.exam-two-authorities': 'Ver os exames',

  // Applicant
  'preflight.placeholder-full-name': 'Seu nome é um valor de exemplo. Digite o verdadeiro.',
  'preflight.action.placeholder-full-name': 'Digitar seu nome',
  'preflight.placeholder-email': 'Seu endereço de e-mail é um valor de exemplo. Digite o verdadeiro.',
  'preflight.action.placeholder-email': 'Digitar seu e-mail',
  'preflight.placeholder-student-id':
    'Seu número de estudante é um valor de exemplo. Digite o verdadeiro ou deixe o campo vazio.',
  'preflight.action.placeholder-student-id': 'Digitar seu número de estudante',
  'preflight.holders-differ':
    'Os comprovantes estão em nome de duas pessoas: {holder} e {other}. Envie apenas os seus.',
  'preflight.action.holders-differ': 'Remover os comprovantes em nome de {other}',
  'preflight.name-differs':
    'O comprovante está em nome de {holder}, mas você digitou {name}. A Excelsior talvez não o associe a você.',
  'preflight.action.name-differs': 'Conferir seu nome',
  'preflight.legal-name-not-shown':
    'Este link mostra o nome de usuário {handle}, mas não o seu nome legal. Ative o nome legal nas configurações de compartilhamento da transcrição e adicione a página de novo.',
  'preflight.action.legal-name-not-shown': 'Abrir minha transcrição',
  'preflight.name-in-other-script':
    'O comprovante está em nome de {holder}, e você digitou {name}. Não conseguimos comparar nomes em alfabetos diferentes.',
  'preflight.action.name-in-other-script': 'Conferir seu nome',

  // Application
  'preflight.application-missing': 'Ainda falta o formulário. A Excelsior precisa dele junto com os comprovantes.',
  'preflight.action.application-missing': 'Ir para o formulário',
  'preflight.form-required-empty': {
    one: '{count} campo obrigatório do formulário está vazio.',
    many: '{count} de campos obrigatórios do formulário estão vazios.',
    other: '{count} campos obrigatórios do formulário estão vazios.',
  },
  'preflight.form-not-signed': 'O formulário não está assinado.',
  'preflight.form-name-differs': 'O nome no formulário não é o que você digitou aqui.',
  'preflight.form-email-differs': 'O e-mail no formulário não é o que você digitou aqui.',
  'preflight.form-date-in-future': 'Uma data no formulário está no futuro.',
  'preflight.action.form-required-empty': 'Abrir o formulário neste campo',
  'preflight.action.form-name-differs': 'Abrir o formulário neste campo',
  'preflight.action.form-email-differs': 'Abrir o formulário neste campo',
  'preflight.action.form-date-in-future': 'Abrir o formulário neste campo',
  'preflight.action.form-not-signed': 'Abrir o formulário',

  // Sending
  'preflight.recipient-microsoft': 'Não envie a carta para a Microsoft. Ela está endereçada a {recipient}.',
  'preflight.action.recipient-microsoft': 'Voltar a usar o endereço da Excelsior',
  'preflight.recipient-changed': 'A carta vai para {recipient}, um endereço que você escolheu, em vez de {usual}.',
  'preflight.action.recipient-changed': 'Abrir as configurações',

  'app.not-affiliated': 'Sem vínculo com Microsoft ou Excelsior',
  'app.settings': 'Configurações',
  'app.help': 'Ajuda',

  'status.hint.empty': 'Abra a página da sua transcrição ou do seu badge',
  'status.hint.found-here': 'Adicione à sua solicitação',
  'status.hint.partial-here': 'Você pode digitar o que a página não mostra',

  // On this page
  'page.title': 'Nesta página',
  'page.kind.learn-transcript': 'Transcrição do Microsoft Learn',
  'page.kind.learn-credential': 'Credencial do Microsoft Learn',
  'page.kind.credly-badge': 'Badge do Credly',
  'page.kind.mcp-transcript': 'Transcrição do painel antigo',
  'page.add': 'Adicionar à solicitação',
  'page.adding': 'Lendo…',
  'page.read-on-add': 'Será lido quando você adicionar',
  'page.missing.transcriptId': 'Esta página não mostra um ID da transcrição. Digite-o aqui:',
  'page.missing.accessCode': 'Esta página não mostra um código de acesso. Digite-o aqui:',
  'page.choose.transcriptId': 'Esta página mostra vários IDs de transcrição. Escolha o seu:',
  'page.choose.accessCode': 'Esta página mostra vários códigos de acesso. Escolha o seu:',
  'page.choose.viewingPage': 'Esta página indica várias páginas de visualização. Escolha a da sua transcrição:',
  'page.reload': 'Recarregue esta página para que o Credit Courier possa lê-la.',
  'page.report': 'Relatar que esta página não foi reconhecida',
  'page.incomplete': 'Preencha ou escolha o que falta e adicione a transcrição de novo.',
  'page.reload-button': 'Recarregar a página',
  'access.withheld':
    'Seu navegador só deixa o Credit Courier ler algumas páginas compartilhadas; por isso, não dá para saber se esta é uma delas. Permita o acesso ou cole os dados abaixo.',
  'access.allow': 'Permitir acesso',

  // What to do on pages that are no evidence
  'guidance.dashboard':
    'Abra a seção da transcrição, escolha “Compartilhar ou fazer o download” e depois “Compartilhar”. Crie um código de acesso e ative “Incluir detalhes do endereço”.',
  'guidance.viewing-page':
    'Digite seu ID da transcrição e seu código de acesso nesta página. Eles são reconhecidos enquanto você digita.',
  'guidance.mcp-site':
    'Abra a caixa de diálogo de compartilhamento da sua transcrição. Ela mostra um ID da transcrição e o código de acesso que você escolheu.',
  'guidance.migration-code':
    'O código de acesso desta página transfere seu perfil para outra conta. Ele não é o da sua transcrição.',
  'guidance.own-transcript':
    'Só você vê esta página. Escolha “Share link” (Compartilhar link), depois “Create link” (Criar link) e “Copy link” (Copiar link), e abra esse link aqui.',
  'guidance.own-credentials':
    'Só você vê esta página. Abra uma credencial, escolha “Share” (Compartilhar) e abra o novo link aqui.',
  'guidance.learn-profile':
    'Um perfil não mostra exames. Abra sua transcrição, escolha “Share link” (Compartilhar link) e abra esse link aqui.',
  'guidance.credly-profile': 'Abra um badge deste perfil. Os badges são adicionados um por vez.',
  'guidance.credly-not-microsoft':
    'O Credit Courier não encontrou nesta página nenhum badge do programa de certificação da Microsoft.',
  'guidance.credly-short-link': 'Abra este link curto em uma guia. Ele leva à página do seu badge.',
  'guidance.credly-template':
    'Esta página descreve o badge em geral. Abra o seu próprio badge no Credly, escolha “Share” (Compartilhar) e use o link dele.',

  // Nothing yet
  'empty.open-transcript': 'Abrir minha transcrição',
  'paste.label': 'Cole um link ou o texto com seu ID da transcrição e seu código de acesso',
  'paste.nothing': 'Nenhum link de compartilhamento nem ID da transcrição foi encontrado neste texto.',
  'paste.found-link': {
    one: '{count} link reconhecido',
    many: '{count} de links reconhecidos',
    other: '{count} links reconhecidos',
  },
  'paste.transcript-id': 'ID da transcrição',
  'paste.access-code': 'Código de acesso',
  'paste.ask': 'Talvez seja isto. Marque o que estiver certo.',
  'paste.bad-id': 'Um ID da transcrição tem de 4 a 12 dígitos.',
  'paste.add': 'Adicionar',
  'paste.cancel': 'Cancelar',

  // Your request
  'request.title': 'Sua solicitação',
  'request.undo': 'Desfazer',
  'request.removed': 'Removido da sua solicitação',
  'requests.removed': 'Solicitação removida',
  'life.undone': 'Última etapa desfeita',
  'life.noted': 'Anotado',
  'field.holder': 'Titular',
  'field.link': 'Link',
  'field.access-code': 'Código de acesso',
  'field.issued': 'Emitido em',
  'field.expires': 'Expira em',
  'field.expired': 'Expirou em',
  'field.title': 'Título do badge',
  'code.show': 'Mostrar o código de acesso',
  'code.hide': 'Ocultar o código de acesso',
  'code.copy': 'Copiar o código de acesso',
  'code.copy-here': 'Copiar este código',
  'code.copied': 'Código de acesso copiado',
  'code.masked': 'Código de acesso, oculto',
  'code.forgotten': 'Código de acesso não mantido quando o navegador fechou',
  'code.type': 'Digite o código de acesso',
  'gap.details-unread':
    'Não foi possível ler os exames. O link ainda serve de comprovante; adicione seus exames manualmente abaixo.',
  'gap.no-exams': 'Esta transcrição não lista nenhum exame com aprovação.',
  'gap.issuer-unverified':
    'O Credly não respondeu, e o emissor não foi confirmado. Abra a página do badge e adicione-a de novo.',

  // Exams
  'exams.title': 'Exames da solicitação',
  'exams.list-source': 'Recomendado pelo NCCRS, na lista da Microsoft de {date}. A Excelsior decide.',
  'exams.add': 'Adicionar um exame',

  // What counts
  'standing.recommended': 'Recomendado por {authority}',
  'standing.recommended.amounts': {
    one: 'Recomendado por {authority}: {count} hora de crédito semestral (semester hour), {level}',
    many: 'Recomendado por {authority}: {count} de horas de crédito semestrais (semester hours), {level}',
    other: 'Recomendado por {authority}: {count} horas de crédito semestrais (semester hours), {level}',
  },
  'standing.recommended.source': '{source}, {date}. A Excelsior decide.',
  'standing.amount-unknown': 'Nossas fontes não dizem quantos créditos são.',
  'standing.possible': 'Possível',
  'standing.not-listed': 'Fora da lista',
  'standing.predecessor': '{exam} é um exame mais novo. A lista só menciona os anteriores: {listed}.',
  'standing.unknown': 'Desconhecido',
  'standing.no-exam': 'Sem exame',
  'standing.no-exam.why': 'Não corresponde a nenhum exame.',
  'standing.unknown.exam':
    '{exam} não está na nossa lista de exames, por isso não podemos dizer mais. Também não consta na lista da Microsoft de agosto de 2020.',
  'standing.unknown.title':
    'Nossas fontes não dizem a que exame corresponde. Se você passou em um exame da lista para isso, adicione-o você mesmo.',

  'certifications.count': {
    one: '{count} certificação',
    many: '{count} de certificações',
    other: '{count} certificações',
  },

  // Pre-flight
  'preflight.must': 'Precisa ser corrigido:',
  'preflight.should': 'Convém corrigir:',
  'preflight.note': 'Bom saber:',
  'preflight.ask': {
    one: 'A Excelsior provavelmente devolveria esta solicitação: {count} problema encontrado. Abrir o rascunho mesmo assim?',
    many: 'A Excelsior provavelmente devolveria esta solicitação: {count} de problemas encontrados. Abrir o rascunho mesmo assim?',
    other:
      'A Excelsior provavelmente devolveria esta solicitação: {count} problemas encontrados. Abrir o rascunho mesmo assim?',
  },
  'preflight.open-anyway': 'Abrir mesmo assim',
  'preflight.mend-first': 'Corrigir antes',

  // Check of a link
  'check.button': 'Verificar o link',
  'check.open-page': 'Abrir a página para verificá-la',
  'check.checking': 'Verificando…',
  'check.opens': 'Abre sem login. Verificado: {time}.',
  'check.gone': 'Este link não funciona mais. Verificado: {time}. Compartilhe a página de novo e adicione-a.',
  'check.private': 'Este link exige login. Verificado: {time}. Torne-o público ou compartilhe a página de novo.',
  'check.unchecked': 'Não foi possível verificar o link ({time}). Talvez você esteja offline; tente de novo.',
  'check.differs': 'A página mudou desde que você a adicionou. Abra-a e adicione-a de novo.',

  // About you
  'applicant.full-name': 'Nome completo',
  'applicant.email': 'E-mail',
  'applicant.student-id': 'Número de estudante (opcional)',
  'applicant.use-legal-name': 'Use o nome que consta no seu cadastro na Excelsior.',

  // Letter
  'letter.title': 'Carta',
  'letter.recipient': 'Para',
  'letter.recipient-source':
    'Endereço que consta na página da Microsoft de {date}. As páginas mais recentes não o informam.',
  'letter.subject': 'Assunto',
  'letter.draft': 'Abrir rascunho',
  'letter.draft-needs-evidence': 'Adicione antes um comprovante',
  'letter.copy': 'Copiar resumo',
  'letter.copied': 'Resumo copiado',
  'letter.copied-full': 'A carta completa está na sua área de transferência. Cole-a no rascunho.',
  'letter.copy-failed': 'O navegador não permitiu copiar. Selecione o texto abaixo e copie-o.',
  'letter.step.without-exam-links':
    'Os links para as páginas dos exames foram omitidos para manter curto o link de e-mail.',
  'letter.step.exam-codes-only': 'Os títulos e links dos exames foram omitidos para manter curto o link de e-mail.',
  'letter.step.short':
    'A carta é longa demais para um link de e-mail. O rascunho traz uma versão curta. A carta completa foi copiada: cole-a no rascunho.',
  'letter.step.shortest':
    'A carta é longa demais para um link de e-mail. O rascunho traz só os códigos dos exames. A carta completa foi copiada: cole-a no rascunho.',
  'letter.yes': 'Sim, enviei a carta',
  'letter.not-yet': 'Ainda não',
  'letter.no-help':
    'Nenhum programa de e-mail abriu. Use uma das outras formas abaixo ou configure um programa de e-mail:',
  'letter.no-help.windows': 'Windows: Configurações, Aplicativos, Aplicativos padrão, e procure “mailto”.',
  'letter.no-help.macos': 'macOS: Mail, Ajustes, Geral, e escolha o programa de e-mail padrão.',
  'letter.no-help.linux': 'Linux (GNOME): Configurações, Aplicativos, Aplicativos padrão, Correio.',
  'letter.no-help.chrome':
    'Webmail no Chrome: abra seu webmail e depois Configurações, Privacidade e segurança, Configurações de sites, Outras permissões, Manipuladores de protocolo. No Edge, procure “protocolo” nas configurações.',
  'letter.no-help.firefox':
    'Firefox: Configurações, Downloads (antes da versão 153: Geral), Arquivos e aplicativos, mailto.',
  'ways.more': 'Mais formas de envio',
  'letter.print': 'Imprimir ou salvar como PDF',

  // Application
  'application.form.transcript-service.about': 'Pede ao NCCRS que mantenha uma transcrição das suas recomendações.',
  'application.from': 'Link publicado na página da Microsoft de {date}.',
  'application.label': 'Formulário (PDF)',
  'application.choose': 'Escolher o formulário',
  'application.drop': 'ou solte-o aqui',
  'application.replace': 'Escolher outro arquivo',
  'application.checking': 'Verificando o arquivo…',
  'application.privacy':
    'Nunca coloque um número do seguro social (SSN) nem a data de nascimento nesta carta; o próprio formulário pode pedi-los.',
  'application.refused.empty': 'Este arquivo está vazio. Salve o formulário de novo e escolha-o.',
  'application.refused.too-large':
    'Este arquivo tem mais de 10 MB. Salve o formulário de novo, sem páginas digitalizadas.',
  'application.refused.unreadable':
    'Não foi possível ler este arquivo. Talvez ele tenha sido movido. Escolha-o de novo.',
  'application.refused.dangerous':
    'Este tipo de arquivo pode prejudicar quem o abre. Escolha um PDF, um documento do Word ou uma imagem.',
  'application.refused.unknown-kind': 'Este arquivo não é PDF, documento do Word nem imagem. Escolha o formulário.',
  'application.finding.cut-short': 'Este PDF talvez esteja incompleto. Abra-o para conferir.',
  'application.finding.locked': 'Este PDF está protegido. A Excelsior talvez não consiga abri-lo.',
  'application.finding.lock-not-checked': 'Não conseguimos verificar se este PDF está protegido. Abra-o para ver.',
  'application.finding.not-a-pdf': 'Não é um PDF. É anexado como está; o Excelsior pode pedir um PDF.',
  'form.title': 'Formulário de solicitação',
  'form.close': 'Fechar o formulário',
  'form.reopen': 'Continuar o formulário',
  'form.privacy': 'O que você digita fica neste dispositivo até você anexar e enviar.',
  'form.xfa':
    'Este formulário é de um tipo (XFA) que poucos programas abrem. Preencha-o no Adobe Acrobat ou anexe-o como está.',
  'form.signed-file': 'Este PDF tem uma assinatura digital. Alterá-lo invalida essa assinatura.',
  'form.flat': 'Este formulário não tem campos. Escolha abaixo o que colocar e depois o lugar na página.',
  'form.fill': 'Preencher com meu pedido',
  'form.take-back': 'Desfazer o preenchimento',
  'form.taken-back': 'Desfeito',
  'form.filled': {
    one: '{count} campo preenchido com seu pedido',
    many: '{count} de campos preenchidos com seu pedido',
    other: '{count} campos preenchidos com seu pedido',
  },
  'form.filled-none': 'Nenhum campo vazio foi reconhecido. Preencha o formulário você mesmo.',
  'form.from-request': 'do seu pedido',
  'form.sign': 'Assinar',
  'form.sign-now': 'Assinar agora',
  'form.signed': 'Assinado',
  'form.done': 'Concluir',
  'form.attach': 'Anexar como está',
  'form.finishing': 'Criando o PDF pronto…',
  'form.finished': 'O formulário está pronto e anexado.',
  'form.not-finished':
    'Não foi possível criar o PDF pronto. O que você digitou foi mantido: tente de novo ou anexe o arquivo como está.',
  'form.not-saved': 'Não foi possível salvar neste dispositivo o que você digita. Libere espaço.',
  'form.look': 'Ver ou imprimir',
  'form.put-where': 'Escolha o lugar na página.',
  'form.put-not': 'Cancelar',
  'form.put-here': 'Colocar na página {page}',
  'form.palette': 'Colocar algo na página',
  'form.put-text': 'Texto seu',
  'form.put-tick': 'Uma marca',
  'form.mark.text': 'Texto na página',
  'form.mark.tick': 'Marca na página',
  'form.mark.signature': 'Sua assinatura',
  'form.move': 'Mover: {what}. Arraste ou use as setas.',
  'form.resize': 'Redimensionar: {what}. Arraste ou use as setas.',
  'form.remove': 'Remover: {what}',
  'form.smaller': 'Menor',
  'form.larger': 'Maior',
  'form.page': 'Página {page} de {count}',
  'form.page-picture': 'Página {page} do formulário',
  'form.page-failed': 'Não foi possível mostrar esta página. No arquivo ela continua como está.',
  'form.field': 'Campo na página {page}',
  'form.before-done': 'Antes de concluir',
  'form.not-signed': 'O formulário ainda não está assinado.',
  'form.empty-required': {
    one: '{count} campo obrigatório está vazio:',
    many: '{count} de campos obrigatórios estão vazios:',
    other: '{count} campos obrigatórios estão vazios:',
  },
  'form.empty-others': {
    one: '{count} outro campo está vazio:',
    many: '{count} de outros campos estão vazios:',
    other: '{count} outros campos estão vazios:',
  },
  'form.finish-anyway': 'Concluir mesmo assim',
  'form.go-on': 'Continuar preenchendo',
  'form.sign.title': 'Sua assinatura para o formulário',
  'form.sign.how': 'Como fazer',
  'form.sign.draw': 'Desenhar',
  'form.sign.type': 'Digitar',
  'form.sign.picture': 'Imagem',
  'form.sign.name': 'Nome da assinatura',
  'form.sign.choose': 'Escolher uma imagem (PNG ou JPEG)',
  'form.sign.bad-picture': 'Não foi possível ler esta imagem. Escolha PNG ou JPEG.',
  'form.sign.keep': 'Guardar esta assinatura neste dispositivo',
  'form.sign.use': 'Colocar no formulário',
  'form.sign.clear': 'Recomeçar',
  'form.sign.pad': 'Desenhe aqui sua assinatura',
  'form.sign.drawn': 'Usar este desenho',
  'form.trouble.broken':
    'Não foi possível abrir “{name}”: o PDF está danificado ou incompleto. Baixe o formulário de novo ou anexe o arquivo como está.',
  'form.trouble.locked':
    '“{name}” está bloqueado e não abre sem senha. Anexe-o como está somente se o Excelsior puder abri-lo.',
  'form.trouble.too-slow':
    '“{name}” demorou demais para abrir e paramos. Anexe-o como está ou preencha-o em outro programa.',
  'application.refused.not-kept': 'O navegador não conseguiu salvar este arquivo. Libere espaço e escolha-o de novo.',

  // What changed since 2020
  'changes.ace': 'A página da Microsoft agora descreve créditos do ACE em vez do NCCRS.',
  'changes.links': 'Ela pede um link para a sua transcrição, não uma cópia.',
  'changes.dashboard':
    'O painel passou para o seu perfil do Microsoft Learn. Transcrições antigas têm um ID e um código; as novas, um link.',
  'changes.recipient':
    'Só encontramos o endereço da Excelsior na página de 2020. Consulte a Excelsior antes de enviar.',
  'changes.sources': 'De onde vêm nossas informações',

  // Trouble
  'error.set-aside':
    'Não foi possível ler seus dados salvos. Guardamos uma cópia deles e criamos uma solicitação vazia.',
  'error.settings-set-aside':
    'Não foi possível ler algumas configurações, e os valores padrão estão em uso. Guardamos uma cópia das antigas.',
  'error.set-aside-copy': 'Copiar os dados salvos',
  'error.set-aside-copied': 'Dados salvos copiados',
  'error.dismiss': 'Fechar',
  'error.not-saved': 'Sua última alteração não foi salva. Verifique se o dispositivo tem espaço livre e tente de novo.',
  'error.nearly-full':
    'Suas solicitações ocupam quase todo o espaço que o navegador oferece. Exporte seus dados e depois remova as solicitações de que não precisa mais.',

  // Help
  'help.title': 'Ajuda',
  'help.questions': 'Perguntas',
  'help.source': '{source}, {date}',

  'help.access-code.question': 'O que é o código de acesso?',
  'help.access-code.answer':
    'Um código que você escolheu ao compartilhar sua transcrição no painel antigo. Junto com o ID da transcrição, ele abre a transcrição. Uma transcrição do Learn não tem nenhum dos dois: o link de compartilhamento é o comprovante. O código em mcp.microsoft.com que transfere um perfil para outra conta é outro; nunca o envie.',
  'help.account.question': 'Com qual conta eu entro?',
  'help.account.answer':
    'Com a conta Microsoft que tem suas certificações. Pode ser uma conta corporativa ou pessoal. Se a sua transcrição no Learn estiver vazia, conecte antes seu perfil de certificação ao Learn.',
  'help.services.question': 'De qual dos três serviços eu preciso?',
  'help.services.answer':
    'Três serviços têm nomes parecidos. O serviço de transcrições do NCCRS corresponde a este formulário. O OneTranscript é outro serviço e não é para estudantes matriculados nem graduados. Se você já está matriculado, peça uma avaliação para obter créditos (credit evaluation).',
  'help.exams.question': 'Quais exames contam, e por quantas horas?',
  'help.exams.answer':
    'A lista da Microsoft de agosto de 2020 menciona nove exames para os quais o NCCRS recomenda créditos: AZ-100, AZ-101, AZ-103, AZ-200, AZ-201, AZ-203, AZ-300, AZ-301 e AZ-400. O NCCRS também recomenda o AZ-102. É o único do qual nossas fontes dizem quantas horas semestrais (semester hours) são. Uma recomendação só conta se você passou no exame enquanto ela era válida, e a Excelsior decide.',
  'help.badge.question': 'Meu badge não indica nenhum exame. E agora?',
  'help.badge.answer':
    'O badge de uma certificação pode corresponder a vários exames. O Credit Courier lista os que combinam com a data dele; você diz em qual passou.',
  'help.expired.question': 'Minha certificação expirou ou foi descontinuada. Ela ainda conta?',
  'help.expired.answer': 'O exame em que você passou continua na sua transcrição. Envie a transcrição em vez do badge.',
  'help.link.question': 'Por que um link, e não um PDF ou uma captura de tela?',
  'help.link.answer':
    'A Excelsior devolve cópias não oficiais. Desde 2021, a página da Microsoft pede um link que possa ser verificado, não uma cópia da transcrição. O link precisa abrir sem login: um link com “users/me” só abre para você.',
  'help.identity.question': 'Como a Excelsior sabe que sou eu?',
  'help.identity.answer':
    'A política mais recente dela pede duas formas de identificação do estudante. Mostre seu nome e endereço na transcrição e use o nome que consta no seu cadastro na Excelsior.',
  'help.recipient.question': 'Para onde vai a carta?',
  'help.recipient.answer':
    'Para o endereço que consta na página da Microsoft de {date}. Não o encontramos em nenhum outro lugar; por isso, consulte antes a Excelsior. Você pode alterá-lo nas configurações. Nunca envie a carta para a Microsoft, que não cuida de créditos.',
  'help.authorities.question': 'NCCRS ou ACE?',
  'help.authorities.answer':
    'NCCRS e ACE são duas entidades dos Estados Unidos que recomendam créditos universitários por aprendizado fora da universidade. Os créditos de um exame vêm de uma delas, nunca das duas. A página da Microsoft agora descreve o ACE em vez do NCCRS.',
  'help.no-draft.question': 'O rascunho não abriu, ou o texto está cortado',
  'help.no-draft.answer':
    'Alguns programas de e-mail não abrem links de e-mail ou cortam os longos. Escolha “Mais formas de envio”: um arquivo de rascunho, um webmail ou copiar a carta.',
  'help.no-answer.question': 'Enviei a solicitação, mas não recebi resposta',
  'help.no-answer.answer':
    'Indique na janela da extensão que você enviou a solicitação. O Credit Courier então mostra quando é hora de pedir um retorno e escreve a mensagem. O tempo de espera foi definido por nós; você pode alterá-lo nas configurações.',

  // Report
  'help.report': 'Relatar uma página não reconhecida',
  'help.report.about':
    'Escolha a página. O Credit Courier escreve uma descrição: quais rótulos a página tem e como é o endereço dela, mas sem ID, código nem nome. Você a lê antes de copiá-la. Nada é enviado.',
  'help.report.none': 'Nenhuma página desse tipo está aberta. Abra-a em outra guia e volte aqui.',
  'help.report.pages': 'Páginas abertas',
  'help.report.describe': 'Descrever esta página',
  'help.report.description': 'Descrição, sem nada pessoal',
  'help.report.copy': 'Copiar o relatório',
  'help.report.copied': 'Relatório copiado. Nada foi enviado: cole-o onde quiser relatar o problema.',

  // Requests side by side
  'requests.title': 'Suas solicitações',
  'requests.start': 'Iniciar outra solicitação',
  'requests.remove': 'Remover esta solicitação',
  'requests.remove-for-good': 'Esta solicitação é grande demais para ser recuperada. Remover definitivamente?',
  'requests.remove-yes': 'Remover',
  'requests.remove-no': 'Manter',
  'requests.stage.preparing': 'Em preparação',
  'requests.stage.sent': 'Enviada',
  'requests.stage.posted': 'Créditos registrados',
  'requests.stage.more-asked': 'Mais informações pedidas',
  'requests.stage.declined': 'Recusada',
  'requests.stage.closed': 'Encerrada',
  'requests.due': 'Pedir retorno',

  // What happened
  'life.title': 'Histórico',
  'life.sent': 'Enviada para a Excelsior',
  'life.sent.channel': 'Enviada para a Excelsior ({channel})',
  'life.followed-up': 'Retorno pedido',
  'life.answered.posted': 'Créditos registrados',
  'life.answered.more-asked': 'A Excelsior pediu mais informações',
  'life.answered.declined': 'A Excelsior recusou',
  'life.closed': 'Solicitação encerrada',
  'life.credits': {
    one: '{exam}: {count} hora de crédito',
    many: '{exam}: {count} de horas de crédito',
    other: '{exam}: {count} horas de crédito',
  },
  'life.undo': 'Desfazer a última etapa',
  'life.next': 'O que aconteceu depois?',
  'life.answer.posted': 'Créditos registrados',
  'life.answer.more-asked': 'Pediram mais informações',
  'life.answer.declined': 'Recusaram',
  'life.follow-up-sent': 'Pedi um retorno',
  'life.sent-again': 'Enviei de novo',
  'life.close': 'Encerrar esta solicitação',
  'life.correct': 'Alterar a data',
  'life.correct-letter': 'Alterar a data ou a forma de envio',
  'life.day': 'Data',
  'life.way': 'Forma de envio',
  'life.way.unsaid': 'Não informada',
  'life.day-refused': 'Escolha uma data de {from} a {to}.',
  'life.credits-about':
    'Digite, para cada exame, as horas de crédito (credit hours) que aparecem na sua transcrição da Excelsior. Deixe um campo vazio se nada foi registrado.',
  'life.note': 'Nota para você (opcional)',
  'life.save': 'Salvar',
  'life.cancel': 'Cancelar',
  'life.more-asked-help': 'Adicione a esta solicitação o que pediram e envie-a de novo.',
  'life.stop-sharing':
    'Seus créditos foram registrados, e ninguém mais precisa da transcrição compartilhada. Você pode parar de compartilhá-la:',
  'life.stop-sharing.learn': 'Abrir minha transcrição no Microsoft Learn',
  'life.stop-sharing.dashboard': 'Abrir o painel de certificação',
  'life.stop-sharing.credly': 'Abrir meus badges no Credly',

  // Follow-up
  'follow-up.our-default':
    'Este tempo de espera é uma sugestão nossa; a Excelsior não informa nenhum. Você pode alterá-lo.',
  'follow-up.write': 'Escrever pedido de retorno',
  'follow-up.title': 'Pedido de retorno',
  'follow-up.calendar': 'Adicionar ao calendário (.ics)',
  'follow-up.calendar-saved': 'Arquivo de calendário salvo. Abra-o para adicionar o dia ao seu calendário.',
  'follow-up.calendar-event': 'Pedir retorno à Excelsior sobre minha solicitação de créditos',
  'follow-up.calendar-about': 'Enviada em {date}. Abra o Credit Courier e escolha “Escrever pedido de retorno”.',
  'follow-up.on-page': 'Pedir retorno…',

  // Record of what was sent
  'record.sent': 'Enviado em',
  'record.channel': 'Forma de envio',
  'record.recipient': 'Para',
  'record.subject': 'Assunto',
  'record.exams': 'Exames',
  'record.links': 'Comprovantes',
  'record.application': 'Formulário',
  'record.letter': 'Carta, sem códigos de acesso',
  'record.not-kept': 'O conteúdo não foi registrado.',
  'record.save': 'Salvar este registro (.txt)',
  'record.saved': 'Registro salvo',
  'channel.mailto': 'programa de e-mail',
  'channel.draft-file': 'arquivo de rascunho',
  'channel.gmail': 'Gmail',
  'channel.outlook-work': 'Outlook (trabalho ou escola)',
  'channel.outlook-com': 'Outlook.com',
  'channel.yahoo': 'Yahoo Mail',
  'channel.clipboard': 'copiar e colar',
  'channel.other': 'outra forma',

  // Settings
  'options.title': 'Configurações',
  'options.saved': 'Salvo',
  'options.on-device': 'Tudo aqui fica neste navegador.',

  'options.sending': 'Envio',
  'options.recipient': 'Destinatário',
  'options.recipient.source': 'Endereço da Excelsior, que consta na página da Microsoft de {date}.',
  'options.recipient.changed':
    'Suas cartas vão para {recipient} em vez de {usual}, o único endereço que nossas fontes indicam para a Excelsior. Altere-o apenas se a Excelsior pediu isso a você.',
  'options.recipient.reset': 'Voltar a usar o endereço da Excelsior',
  'options.recipient.invalid': 'Este endereço de e-mail não está completo. As cartas continuam indo para {recipient}.',
  'options.recipient.microsoft':
    'Não envie cartas para a Microsoft: ela não cuida de créditos. Elas continuam indo para {recipient}.',
  'options.channel': 'Forma de envio preferida',
  'options.channel.last-used': 'A última usada',
  'options.channel.mailto': 'Programa de e-mail',
  'options.channel.draft-file': 'Arquivo de rascunho (.eml)',
  'options.channel.clipboard': 'Cópia',
  'options.closing-line': 'Linha final da carta',

  'options.pages': 'Nas páginas de compartilhamento',
  'options.button': 'Mostrar o botão “Send to Excelsior”',
  'options.button.learn': 'no Microsoft Learn',
  'options.button.credly': 'no Credly',
  'options.button.dashboard': 'no painel antigo',
  'options.context-menu': 'Mostrar “Enviar esta página para a Excelsior” no menu de contexto',

  'options.follow-up': 'Pedido de retorno',
  'options.follow-up-days': 'Pedir retorno após (dias úteis)',
  'options.follow-up-days.about':
    'De segunda a sexta; os feriados não são considerados. Sugerimos {days}; a Excelsior não informa prazo.',
  'options.follow-up-days.invalid': 'Digite um número de 1 a 90. O valor continua sendo {days}.',
  'options.notify': 'Notificar quando for hora de pedir um retorno',
  'options.notify.refused':
    'O navegador não permite notificações. O ícone na barra de ferramentas avisará no lugar delas.',

  'options.privacy': 'Privacidade',
  'options.keep-codes': 'Manter o código de acesso neste dispositivo',
  'options.keep-codes.about':
    'Desativado: os códigos de acesso não são mantidos quando o navegador fecha. Ativado: eles ficam sem criptografia no armazenamento deste navegador até você desativar esta opção.',

  'options.appearance': 'Aparência',
  'options.theme': 'Tema',
  'options.theme.auto': 'Igual ao navegador',
  'options.theme.light': 'Claro',
  'options.theme.dark': 'Escuro',
  'options.language': 'Idioma',
  'options.language.auto': 'Igual ao navegador',

  // Your data
  'data.title': 'Seus dados',
  'data.about': 'Todos eles estão neste navegador e em nenhum outro lugar.',
  'data.requests': {
    one: '{count} solicitação, de {date}',
    many: '{count} de solicitações, a mais antiga de {date}',
    other: '{count} solicitações, a mais antiga de {date}',
  },
  'data.requests.where':
    'Comprovantes, exames, seu nome, e-mail e número de estudante, o registro de rascunhos e o que foi enviado. Ficam neste dispositivo até você apagá-los.',
  'data.codes': {
    one: '{count} código de acesso',
    many: '{count} de códigos de acesso',
    other: '{count} códigos de acesso',
  },
  'data.codes.memory': 'Só na memória, até o navegador fechar.',
  'data.codes.device': 'Neste dispositivo, porque você ativou isso.',
  'data.application': {
    one: '{count} formulário (PDF)',
    many: '{count} de formulários (PDF)',
    other: '{count} formulários (PDF)',
  },
  'data.application.where': 'Neste dispositivo, até o navegador ser reiniciado após o envio ou até você remover.',
  'data.form': 'Um formulário que você está preenchendo',
  'data.form.where':
    'Neste dispositivo, com seu pedido, e esquecido junto com ele. Não está em nenhuma exportação nem carta. Uma assinatura só é guardada se você pedir.',
  'data.settings': 'Configurações',
  'data.settings.where': 'Ficam neste dispositivo. Nada é sincronizado.',
  'data.export': 'Exportar meus dados',
  'data.export-csv': 'Exportar como tabela (.csv)',
  'data.with-codes': 'Incluir códigos de acesso',
  'data.with-applications': 'Incluir os formulários',
  'data.exported': 'Seus dados foram salvos em um arquivo.',
  'data.exported.left-out': {
    one: 'Seus dados foram salvos sem {count} formulário, porque o arquivo comporta no máximo 30 MB. Guarde esse PDF por conta própria.',
    many: 'Seus dados foram salvos sem {count} de formulários, porque o arquivo comporta no máximo 30 MB. Guarde esses PDFs por conta própria.',
    other:
      'Seus dados foram salvos sem {count} formulários, porque o arquivo comporta no máximo 30 MB. Guarde esses PDFs por conta própria.',
  },
  'data.export-failed':
    'Não foi possível exportar seus dados. Feche as outras páginas do Credit Courier e tente de novo.',
  'data.import': 'Importar…',
  'data.import.label': 'Arquivo para importar',
  'data.import.preview': 'Este arquivo foi exportado em {date}.',
  'data.import.requests': {
    one: '{count} solicitação',
    many: '{count} de solicitações',
    other: '{count} solicitações',
  },
  'data.import.already': {
    one: 'Já está aqui: {count}',
    many: 'Já estão aqui: {count}',
    other: 'Já estão aqui: {count}',
  },
  'data.import.items': { one: '{count} comprovante', many: '{count} de comprovantes', other: '{count} comprovantes' },
  'data.import.codes': {
    one: '{count} código de acesso',
    many: '{count} de códigos de acesso',
    other: '{count} códigos de acesso',
  },
  'data.import.applications': {
    one: '{count} formulário',
    many: '{count} de formulários',
    other: '{count} formulários',
  },
  'data.import.left-out': 'Estas configurações não puderam ser lidas no arquivo e ficam como estão: {settings}.',
  'data.import.merge': 'Adicionar ao que está aqui',
  'data.import.replace': 'Substituir o que está aqui',
  'data.import.recipient':
    'Usar também o destinatário do arquivo: as cartas vão então para {recipient}. Nossas fontes só mencionam {usual}; aceite apenas se a Excelsior pediu isso a você.',
  'data.import.cancel': 'Cancelar',
  'data.import.reading': 'Lendo o arquivo…',
  'data.imported': 'Importação concluída',
  'data.import-undone': 'Importação desfeita',
  'data.import.undo': 'Desfazer a importação',
  'data.import.refused.too-large':
    'Este arquivo tem mais de 30 MB. Nada foi alterado. Escolha um arquivo exportado pelo Credit Courier.',
  'data.import.refused.unreadable':
    'Não foi possível ler este arquivo. Nada foi alterado. Talvez ele tenha sido movido; escolha-o de novo.',
  'data.import.refused.not-json':
    'Este arquivo está danificado ou não é uma exportação do Credit Courier. Nada foi alterado. Escolha o arquivo que “Exportar meus dados” salvou.',
  'data.import.refused.foreign': 'Este arquivo não foi exportado pelo Credit Courier. Nada foi alterado.',
  'data.import.refused.newer':
    'Este arquivo vem de uma versão mais recente. Nada foi alterado. Atualize o Credit Courier e depois importe-o.',
  'data.import.refused.damaged':
    'Partes deste arquivo estão danificadas. Nada foi alterado. Exporte-o de novo ou use um arquivo mais antigo.',
  'data.import.no-undo':
    'Esta importação é grande demais para ser desfeita depois. Por segurança, exporte seus dados antes.',
  'data.import.failed': 'Não foi possível importar o arquivo. Nada foi alterado. Libere espaço e tente de novo.',
  'data.erase': 'Apagar tudo',
  'data.erase.ask':
    'Apagar deste navegador todas as solicitações, formulários, códigos de acesso e configurações? Não é possível desfazer.',
  'data.erase.yes': 'Apagar',
  'data.erase.no': 'Manter tudo',
  'data.erased': 'Tudo foi apagado.',
  'data.erase-failed': 'Não foi possível apagar tudo. Feche as outras páginas do Credit Courier e apague de novo.',

  // Welcome
  'welcome.title': 'Sua página de certificação vira uma solicitação de créditos',
  'welcome.about':
    'O Credit Courier transforma uma transcrição ou um badge da Microsoft compartilhado em uma solicitação completa de créditos universitários à Excelsior University.',
  'welcome.steps': 'Em três etapas',
  'welcome.step.open': 'Abra sua página',
  'welcome.step.open.about':
    'Sua transcrição ou seu badge compartilhado, no Microsoft Learn, no Credly ou no painel antigo.',
  'welcome.step.press': 'Clique em “Send to Excelsior”',
  'welcome.step.press.about': 'O botão aparece na página. Ele adiciona o comprovante à sua solicitação.',
  'welcome.step.send': 'Confira e envie',
  'welcome.step.send.about':
    'A carta abre como rascunho no seu próprio programa de e-mail. É você quem clica em “Enviar”.',
  'welcome.try': 'Testar em uma página de exemplo',
  'welcome.reads': 'O que é lido, e onde',
  'welcome.reads.about':
    'A extensão funciona nas páginas de compartilhamento destes sites e em nenhum outro lugar. Nelas, só verifica se há um comprovante, até você clicar no botão ou abrir a janela da extensão.',
  'welcome.reads.learn': 'perfis, com transcrições e credenciais compartilhadas',
  'welcome.reads.credly': 'badges e os perfis que levam a eles',
  'welcome.reads.mcp': 'o site antigo de transcrições',
  'welcome.reads.dashboard': 'o painel de certificação antigo',
  'welcome.sends': 'Nada é enviado automaticamente',
  'welcome.sends.about':
    'Não há servidor nem conta. O que você adiciona fica neste navegador; os códigos de acesso ficam na memória, a menos que você mude isso nas configurações. Uma carta só é enviada quando você a envia.',
  'welcome.pin': 'Deixe à vista',
  'welcome.pin.about':
    'Clique na peça de quebra-cabeça (Extensões) na barra de ferramentas e fixe o Credit Courier. A janela da extensão também abre com um atalho de teclado, em geral Alt+Shift+C.',

  // Sample page
  'sample.mark': 'Exemplo',
  'sample.title': 'Uma página de exemplo para testar',
  'sample.about':
    'A pessoa, o link e as datas dos exames são inventados. Nada é salvo aqui nem adicionado à sua solicitação.',
  'sample.press': 'Clique em “Send to Excelsior” na parte inferior desta janela.',
  'sample.pressed': 'A página foi lida. A janela da extensão mostraria isto:',
  'sample.page': 'A página de exemplo',
  'sample.result': 'O que a janela da extensão mostraria',
  'sample.draft-about': 'O rascunho não tem destinatário; por isso, você não pode enviá-lo por engano.',
  'sample.no-recipient': 'vazio no exemplo',
  'sample.again': 'Começar de novo',
  'sample.back': 'Voltar à página de boas-vindas',

  // Ways to send
  'ways.draft-file.about':
    'Um arquivo com a carta e seu formulário anexado. O Thunderbird e o Outlook clássico para Windows o abrem como rascunho. O Apple Mail e o Outlook para Mac o mostram como mensagem recebida: copie a carta dali para uma nova mensagem.',
  'ways.draft-file.save': 'Baixar rascunho (.eml)',
  'ways.draft-file.building': '{percent}% concluído',
  'ways.draft-file.saved': 'Arquivo de rascunho salvo. Abra-o no seu programa de e-mail.',
  'ways.draft-file.failed': 'Não foi possível ler o formulário. Escolha o arquivo de novo.',
  'ways.draft-file.on-page': 'Baixar rascunho…',
  'ways.webmail': 'Webmail',
  'ways.webmail.about':
    'Abre um rascunho em uma nova guia. O link fica no seu histórico; por isso, o código de acesso é omitido: copie-o e cole-o no rascunho.',
  'ways.clipboard': 'Cópia',
  'ways.copy.recipient': 'Copiar destinatário',
  'ways.copy.subject': 'Copiar assunto',
  'ways.copy.body': 'Copiar carta',
  'ways.copy.link': 'Copiar link',
  'ways.copied.recipient': 'Destinatário copiado',
  'ways.copied.subject': 'Assunto copiado',
  'ways.copied.body': 'Carta copiada',
  'ways.copied.link': 'Link copiado',

  // Sources
  'sources.title': 'Fontes',
  'sources.about':
    'Todas as regras e fatos que o Credit Courier mostra: de onde vêm, de quando são e com que grau de certeza.',
  'sources.rules': 'Regras',
  'sources.addresses': 'Endereços',
  'sources.found-later': 'Encontrado depois',
  'sources.recommendations': 'Recomendações de crédito',
  'sources.exams': 'Exames',
  'sources.certifications': 'Exames de uma certificação',
  'sources.successions': 'Exames que substituíram outros',
  'sources.periods': 'Período em que era possível passar no exame',
  'sources.confidence': 'Grau de certeza:',
  'sources.confidence.high': 'Grau de certeza: alto',
  'sources.confidence.medium-high': 'Grau de certeza: razoavelmente alto',
  'sources.confidence.medium': 'Grau de certeza: médio',
  'sources.confidence.our-own': 'Regra nossa',
  'sources.status': 'Situação:',

  // The checklist, row by row
  'status.empty': 'Nenhum comprovante ainda',
  'status.found-here': 'Encontrado nesta página',
  'status.partial-here': 'Falta algo nesta página',
  'status.found-elsewhere': 'Encontrado em outra guia',
  'status.transcript-id-missing': 'Falta o ID da transcrição',
  'status.access-code-missing': 'Falta o código de acesso',
  'status.access-code-forgotten': 'O código de acesso não foi mantido',
  'status.address-details': 'Antes, uma pergunta',
  'status.evidence-complete': 'Comprovante adicionado',
  'status.exams-missing': 'Em quais exames você passou?',
  'status.applicant-missing': 'Faltam as suas informações',
  'status.applicant-complete': 'Suas informações estão completas',
  'status.application-missing': 'Ainda falta o formulário',
  'status.application-complete': 'Formulário adicionado',
  'status.ready': 'Pronta para envio',
  'status.draft-asked': 'Você enviou a carta?',
  'status.must-mend': 'Há algo a corrigir',
  'status.sent': 'Aguardando a Excelsior',
  'status.follow-up-due': 'Hora de pedir retorno',
  'status.posted': 'Créditos registrados',
  'status.more-asked': 'A Excelsior pediu mais informações',
  'status.declined': 'A Excelsior recusou',
  'status.closed': 'Solicitação encerrada',
  'checklist.title': 'Checklist',
  'step.evidence': 'Comprovantes',
  'step.exams': 'Exames',
  'step.you': 'Você',
  'step.application': 'Formulário',
  'step.letter': 'Carta',
  'step.answer': 'Resposta',
  'step.state.done': 'Concluído',
  'step.state.current': 'Sua vez',
  'step.state.to-come': 'A fazer',
  'step.state.must': 'Precisa ser corrigido',
  'step.state.should': 'Convém corrigir',
  'step.state.waiting': 'Aguardando',
  'step.next': 'Avançar',
  'step.locked': 'Isto já foi enviado. Para alterar, desfaça antes o envio.',
  'step.value.evidence-none': 'Sua transcrição ou seu badge',
  'step.value.exams-none': 'Aqueles em que você passou',
  'step.value.exams-unnamed': 'Nenhum nos comprovantes',
  'step.value.exams-unchosen': 'Nenhum escolhido ainda',
  'step.value.you-none': 'Como consta na Excelsior',
  'step.value.application-none': 'Para preencher e assinar',
  'step.value.application-ticked': 'Você anexa',
  'step.value.letter-none': 'Para a Excelsior, por e-mail',
  'step.value.letter-sent': 'Enviada',
  'step.value.letter-sent-by': 'Enviada: {channel}',
  'step.value.answer-none': 'Com lembrete para pedir retorno',
  'step.value.answer-waiting': 'Dia {day} de {days}',
  'step.value.answer-due': {
    one: 'Nenhuma em {count} dia útil',
    many: 'Nenhuma em {count} de dias úteis',
    other: 'Nenhuma em {count} dias úteis',
  },
  'step.value.answer-posted': 'Créditos registrados',
  'step.value.answer-more-asked': 'Mais informações pedidas',
  'step.value.answer-declined': 'Recusada',
  'step.value.answer-closed': 'Encerrada',
  'head.empty': 'Sua solicitação de créditos em seis etapas',
  'head.progress': 'Concluídas: {done} de {total}',
  'head.unsent': 'Nada foi enviado ainda',
  'head.to-fix': {
    one: '{count} item a corrigir',
    many: '{count} de itens a corrigir',
    other: '{count} itens a corrigir',
  },
  'head.draft-opened': 'Rascunho aberto: {time}',
  'head.sent': 'Enviada em {date}',
  'head.reminder': 'Lembrete em {date}',
  'head.reminder-was': 'O lembrete foi em {date}',
  'head.no-answer': 'Sem resposta desde {date}',
  'head.open-page': 'Abrir como página',
  'piece.mcp-transcript': 'Transcrição {id}',
  'piece.mcp-transcript.unnumbered': 'Transcrição',
  'piece.learn-transcript': 'Transcrição do Learn',
  'piece.learn-credential': 'Credencial do Learn',
  'piece.credly-badge': 'Badge do Credly',
  'piece.remove': 'Remover: {title}',
  'piece.with-code': 'Com o código de acesso',
  'piece.in-other-tab': '{title}, em outra guia',
  'evidence.intro': 'Na página da sua transcrição ou do seu badge compartilhado, clique em “Send to Excelsior”.',
  'evidence.sample': 'Testar um exemplo',
  'evidence.paste': 'Colar os dados',
  'evidence.add-more': 'Adicionar outro comprovante',
  'evidence.address-question': '“Incluir detalhes do endereço” estava ativado quando você a compartilhou?',
  'evidence.address-yes': 'Sim, estava ativado',
  'evidence.address-no': 'Não, compartilhar de novo',
  'evidence.address-how':
    'Compartilhe a transcrição de novo com “Incluir detalhes do endereço” ativado e clique ali em “Send to Excelsior”.',
  'evidence.address-open': 'Abrir o painel',
  'evidence.address-was-on': '“Incluir detalhes do endereço” estava ativado',
  'evidence.code-again': 'Digite o código de acesso de novo',
  'evidence.code-save': 'Salvar',
  'evidence.code-keep': 'Manter neste dispositivo',
  'exams.fits': 'Seu badge pode corresponder a estes. Escolha aqueles em que você passou:',
  'exams.add-dates': 'Adicionar datas',
  'exams.date-of': '{code}, data em que passou',
  'exams.more-chips': { one: 'mais {count}', many: 'mais {count}', other: 'mais {count}' },
  'application.get': 'Baixar o formulário (PDF)',
  'application.fill': 'Preencha e assine',
  'application.choose-signed': 'Escolher o PDF assinado…',
  'application.tick-off': 'Ou marque esta etapa e anexe o formulário por conta própria.',
  'application.service': 'Há também um formulário do serviço de transcrições (Transcript Service)',
  'application.remove-file': 'Remover: {name}',
  'letter.attach': 'Anexe isto no rascunho, pois um link de e-mail não pode levar arquivos: {name}',
  'letter.attach-own': 'Anexe seu formulário assinado no rascunho.',
  'letter.ready': 'Abra o rascunho, confira e faça o envio.',
  'letter.read': 'Ler a carta',
  'letter.why': 'Por que este endereço?',
  'letter.draft-on-page': 'Rascunho com o PDF…',
  'letter.yes-with': 'Sim, com o PDF',
  'letter.yes-without': 'Sim, sem o PDF',
  'letter.follow-up-draft': 'Abrir pedido de retorno',
  'letter.set-up': 'Configurar um programa de e-mail',
  'letter.what-was-sent': 'O que você enviou',
  'letter.gap.full-name': 'seu nome',
  'letter.gap.email': 'seu e-mail',
  'letter.gap.exams': 'os exames em que você passou',
  'letter.gap.evidence': 'sua transcrição ou seu badge',
  'letter.gap.transcript-id': 'ID da transcrição',
  'letter.gap.access-code': 'código de acesso',
  'letter.gap.application': 'O formulário ainda não foi anexado.',
  'letter.copy-short': 'Copiar resumo',
  'ways.open-in': 'Abrir em',
  'ways.as-file': 'Arquivo',
  'ways.part.recipient': 'Destinatário',
  'ways.part.subject': 'Assunto',
  'ways.part.body': 'Carta',
  'ways.part.link': 'Link',
  'ways.part.code': 'Código de acesso',
  'ways.draft-file.short': 'Rascunho (.eml)',
  'ways.without-code': 'O código de acesso não está neste rascunho. Copie-o e cole-o no texto.',
  'life.close-short': 'Encerrar',
  'letter.no-draft': 'O rascunho não abriu',
  'life.correct-or-undo': 'Corrigir ou desfazer',
  'life.begin-again': 'Iniciar outra solicitação',
  'finding.both-are-me': 'Os dois são meus',
  'finding.use-name': 'Usar esse nome',
  'applicant.use-name': 'Usar “{name}”',
};
