<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Authentication</name>
    <message>
        <source>Connecting to %1 was stopped.</source>
        <translation>A conexão com %1 foi interrompida.</translation>
    </message>
    <message>
        <source>The log-in to %1 needs an answer that was not given. Connect again and answer the question, or set a key file in the project.</source>
        <translation>O login em %1 exige uma resposta que não foi dada. Conecte novamente e responda à pergunta, ou defina um arquivo de chave no projeto.</translation>
    </message>
    <message>
        <source>%1 refused the log-in of user %2; it accepts: %3. Check the user name, the key file and the password.</source>
        <translation>%1 recusou o login do usuário %2; aceita: %3. Verifique o nome do usuário, o arquivo de chave e a senha.</translation>
    </message>
    <message>
        <source>Tried: %1</source>
        <translation>Tentativas: %1</translation>
    </message>
    <message>
        <source>%1 ended the log-in after too many tries (MaxAuthTries). Set the key file of this host in the project, or remove keys from the agent.</source>
        <translation>%1 encerrou o login após tentativas demais (MaxAuthTries). Defina no projeto o arquivo de chave deste host ou remova chaves do agente SSH.</translation>
    </message>
    <message>
        <source>The log-in to %1 as %2 failed. Look into the log of its SSH server.</source>
        <translation>O login em %1 como %2 falhou. Consulte o log do servidor SSH de lá.</translation>
    </message>
</context>
<context>
    <name>BackendAdvice</name>
    <message>
        <source>A machine of its own keeps the files, as the manual asks for.</source>
        <translation>Uma máquina própria guarda os arquivos, como pede o manual.</translation>
    </message>
    <message>
        <source>One of the Pandora hosts would have to serve the files to the others; when it stops, all of them stop.</source>
        <translation>Um dos hosts do Pandora teria de fornecer os arquivos aos outros; quando ele para, todos param.</translation>
    </message>
    <message>
        <source>The Pandora hosts keep the files themselves and need no other machine.</source>
        <translation>Os próprios hosts do Pandora guardam os arquivos e não precisam de outra máquina.</translation>
    </message>
    <message>
        <source>Every file is on three machines; any one of them may die.</source>
        <translation>Cada arquivo está em três máquinas; qualquer uma delas pode cair.</translation>
    </message>
    <message>
        <source>All hosts wait while the NFS server is down, unless the server itself is highly available.</source>
        <translation>Todos os hosts esperam enquanto o servidor NFS está fora do ar, a menos que ele próprio tenha alta disponibilidade.</translation>
    </message>
    <message>
        <source>You can wait for one machine to come back, so the simpler way will do.</source>
        <translation>É possível esperar que uma máquina volte; portanto, o caminho mais simples basta.</translation>
    </message>
    <message>
        <source>There are three machines with free disks.</source>
        <translation>Há três máquinas com discos livres.</translation>
    </message>
    <message>
        <source>With fewer than three machines that keep data nobody can tell which copy is right after a quarrel (split-brain).</source>
        <translation>Com menos de três máquinas guardando dados, ninguém sabe dizer qual cópia está certa após um conflito (split-brain).</translation>
    </message>
    <message>
        <source>Every write waits for all copies; over a slow or broken line GlusterFS becomes slow for everybody.</source>
        <translation>Toda gravação espera por todas as cópias; em uma conexão lenta ou instável, o GlusterFS fica lento para todos.</translation>
    </message>
    <message>
        <source>Over a slow line every look into a shared folder takes long.</source>
        <translation>Em uma conexão lenta, cada consulta a uma pasta compartilhada demora.</translation>
    </message>
    <message>
        <source>Somebody will look after healing, versions and full bricks.</source>
        <translation>Alguém cuidará dos reparos, das versões e dos bricks cheios.</translation>
    </message>
    <message>
        <source>A cluster that nobody looks after degrades unnoticed until the next failure stops it.</source>
        <translation>Um cluster de que ninguém cuida se degrada sem ser notado, até que a próxima falha o pare.</translation>
    </message>
    <message>
        <source>NFS needs hardly any care once it runs.</source>
        <translation>O NFS quase não exige cuidados depois que está funcionando.</translation>
    </message>
    <message>
        <source>Answer the questions, and a recommendation appears with its reasons.</source>
        <translation>Responda às perguntas, e surge uma recomendação com os motivos.</translation>
    </message>
    <message>
        <source>%1 is recommended for this site.</source>
        <translation>%1 é a recomendação para este site.</translation>
    </message>
    <message>
        <source>%1 is recommended, by a narrow margin. Both would do.</source>
        <translation>%1 é a recomendação, por pequena margem. Ambos serviriam.</translation>
    </message>
    <message>
        <source>Is there a dependable machine besides the Pandora hosts that can keep the files?</source>
        <translation>Além dos hosts do Pandora, há uma máquina confiável que possa guardar os arquivos?</translation>
    </message>
    <message>
        <source>A NAS or a file server. NFS wants one; GlusterFS does without.</source>
        <translation>Um NAS ou um servidor de arquivos. O NFS precisa de um; o GlusterFS o dispensa.</translation>
    </message>
    <message>
        <source>Must the folders stay usable when any one machine dies?</source>
        <translation>As pastas devem continuar utilizáveis quando qualquer uma das máquinas cai?</translation>
    </message>
    <message>
        <source>Any one: also the machine that keeps the files.</source>
        <translation>Qualquer uma: também a máquina que guarda os arquivos.</translation>
    </message>
    <message>
        <source>Can at least three machines give a free disk each?</source>
        <translation>Pelo menos três máquinas podem ceder um disco livre cada uma?</translation>
    </message>
    <message>
        <source>Two copies cannot outvote each other; the third decides.</source>
        <translation>Duas cópias não formam maioria; a terceira decide.</translation>
    </message>
    <message>
        <source>Do all machines stand on one fast, dependable network?</source>
        <translation>Todas as máquinas estão em uma mesma rede, rápida e confiável?</translation>
    </message>
    <message>
        <source>GlusterFS writes every file to several machines before it goes on.</source>
        <translation>O GlusterFS grava cada arquivo em várias máquinas antes de prosseguir.</translation>
    </message>
    <message>
        <source>Is there somebody who will look after a storage cluster?</source>
        <translation>Há alguém que cuide de um cluster de armazenamento?</translation>
    </message>
    <message>
        <source>Watching that copies heal, keeping versions equal, replacing disks.</source>
        <translation>Acompanhar o reparo das cópias, manter as versões iguais, trocar discos.</translation>
    </message>
    <message>
        <source>You give up: %1</source>
        <translation>Você abre mão de: %1</translation>
    </message>
</context>
<context>
    <name>BrickEdits</name>
    <message>
        <source>Give the free place of set %1 to %2</source>
        <translation>Dar a %2 o lugar livre do conjunto %1</translation>
    </message>
    <message>
        <source>Replace the brick of %1 in set %2 by one of %3</source>
        <translation>Substituir o brick de %1 no conjunto %2 por um de %3</translation>
    </message>
    <message>
        <source>Add a brick of %1 to set %2</source>
        <translation>Adicionar um brick de %1 ao conjunto %2</translation>
    </message>
    <message>
        <source>Swap %1&apos;s brick of set %2 with that of %3 in set %4</source>
        <translation>Trocar o brick de %1 no conjunto %2 com o de %3 no conjunto %4</translation>
    </message>
    <message>
        <source>Take the brick of %1 out of set %2</source>
        <translation>Retirar o brick de %1 do conjunto %2</translation>
    </message>
</context>
<context>
    <name>BrickSets</name>
    <message>
        <source>%1 of %2 bricks</source>
        <translation>%1 de %2 bricks</translation>
    </message>
    <message>
        <source>2 copies and an arbiter</source>
        <translation>2 cópias e um arbiter</translation>
    </message>
    <message>
        <source>no second copy</source>
        <translation>sem segunda cópia</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n cópia</numerusform>
            <numerusform>%n cópias</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>%1, arbiter</source>
        <translation>%1, arbiter</translation>
    </message>
    <message>
        <source>Brick %1</source>
        <translation>Brick %1</translation>
    </message>
    <message>
        <source>Replica set %1</source>
        <translation>Conjunto de réplicas %1</translation>
    </message>
    <message>
        <source>%1, volume %2</source>
        <translation>%1, volume %2</translation>
    </message>
    <message>
        <source>%1, %2, on %3</source>
        <translation>%1, %2, em %3</translation>
    </message>
    <message>
        <source>brick</source>
        <translation>brick</translation>
    </message>
    <message>
        <source>Brick %1:%2</source>
        <translation>Brick %1:%2</translation>
    </message>
    <message>
        <source>Brick that leaves</source>
        <translation>Brick que sai</translation>
    </message>
    <message>
        <source>Replica set that leaves</source>
        <translation>Conjunto de réplicas que sai</translation>
    </message>
    <message>
        <source>Emptied, then out of volume %1</source>
        <translation>Esvaziado e depois retirado do volume %1</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>looks only</source>
        <translation>só consulta</translation>
    </message>
    <message>
        <source>reversible</source>
        <translation>reversível</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>Assumed:</source>
        <translation>Suposições:</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nenhuma.</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Impressão digital: %1</translation>
    </message>
    <message>
        <source>Findings and assumptions</source>
        <translation>Constatações e suposições</translation>
    </message>
    <message>
        <source>What interrupts services or moves data</source>
        <translation>O que interrompe serviços ou move dados</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights and the free space there.</source>
        <translation>Não é possível gravar em %1. Verifique as permissões e o espaço livre ali.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose a new folder, so that nothing is mixed up or overwritten.</source>
        <translation>%1 não está vazio. Escolha uma pasta nova, para que nada seja misturado ou sobrescrito.</translation>
    </message>
</context>
<context>
    <name>CommandChannel</name>
    <message>
        <source>%1 does not run commands for this user. Check MaxSessions, ForceCommand and the log-in shell there.</source>
        <translation>%1 não executa comandos para este usuário. Verifique MaxSessions, ForceCommand e o shell de login de lá.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>print JSON instead of text</source>
        <translation>imprime JSON em vez de texto</translation>
    </message>
    <message>
        <source>plan, export: for the way back</source>
        <translation>plan, export: para o caminho de volta</translation>
    </message>
    <message>
        <source>unshare: give up the storage side as well</source>
        <translation>unshare: desativa também o lado do armazenamento</translation>
    </message>
    <message>
        <source>unshare --retire without a terminal: the project&apos;s name</source>
        <translation>unshare --retire sem terminal: o nome do projeto</translation>
    </message>
    <message>
        <source>plan, export: connect to no host, plan with assumptions</source>
        <translation>plan, export: não conecta a nenhum host, planeja com suposições</translation>
    </message>
    <message>
        <source>work on the built-in practice site</source>
        <translation>trabalha no site de prática embutido</translation>
    </message>
    <message>
        <source>with --practice: no window, do it all in the terminal</source>
        <translation>com --practice: sem janela, tudo no terminal</translation>
    </message>
    <message>
        <source>read the sudo password from the first line of this file</source>
        <translation>lê a senha do sudo da primeira linha deste arquivo</translation>
    </message>
    <message>
        <source>known_hosts file instead of ~/.ssh/known_hosts</source>
        <translation>arquivo known_hosts no lugar de ~/.ssh/known_hosts</translation>
    </message>
    <message>
        <source>ssh configuration instead of ~/.ssh/config; none: no file</source>
        <translation>configuração do SSH no lugar de ~/.ssh/config; none: nenhum arquivo</translation>
    </message>
    <message>
        <source>resume, undo: this run, not the last one</source>
        <translation>resume, undo: esta execução, não a última</translation>
    </message>
    <message>
        <source>export: the folder to write, new or empty</source>
        <translation>export: a pasta a gravar, nova ou vazia</translation>
    </message>
    <message>
        <source>status: read captured answers instead of hosts</source>
        <translation>status: lê respostas capturadas em vez de hosts</translation>
    </message>
    <message>
        <source>merge: how the hosts&apos; versions of this file differ</source>
        <translation>merge: como diferem as versões deste arquivo nos hosts</translation>
    </message>
    <message>
        <source>write pictures of every place to this folder and leave</source>
        <translation>grava imagens de todas as seções nesta pasta e sai</translation>
    </message>
    <message>
        <source>There is no practice site for &quot;%1&quot;: --practice=nfs or --practice=glusterfs.</source>
        <translation>Não existe site de prática para “%1”: --practice=nfs ou --practice=glusterfs.</translation>
    </message>
    <message>
        <source>--replay goes with status: sharewright status --replay DIR</source>
        <translation>--replay se usa com status: sharewright status --replay DIR</translation>
    </message>
    <message>
        <source>%1 needs a project file: sharewright %1 PROJECT</source>
        <translation>%1 precisa de um arquivo de projeto: sharewright %1 PROJETO</translation>
    </message>
    <message>
        <source>export needs a folder: sharewright export PROJECT --to DIR</source>
        <translation>export precisa de uma pasta: sharewright export PROJETO --to DIR</translation>
    </message>
    <message>
        <source>--unshare goes with plan and export; to do it: sharewright unshare PROJECT</source>
        <translation>--unshare se usa com plan e export; para executar: sharewright unshare PROJETO</translation>
    </message>
    <message>
        <source>--retire goes with unshare, or with --unshare.</source>
        <translation>--retire se usa com unshare ou com --unshare.</translation>
    </message>
    <message>
        <source>--confirm goes with unshare --retire.</source>
        <translation>--confirm se usa com unshare --retire.</translation>
    </message>
    <message>
        <source>--headless goes with --practice; for your own site use a command such as apply.</source>
        <translation>--headless se usa com --practice; para o seu próprio site, use um comando como apply.</translation>
    </message>
    <message>
        <source>One project at a time: &quot;%1&quot; is too much.</source>
        <translation>Um projeto por vez: “%1” está sobrando.</translation>
    </message>
    <message>
        <source>speak this language, not the system&apos;s</source>
        <translation>usar este idioma em vez do idioma do sistema</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not one of these: %2.</source>
        <translation>O idioma “%1” não é nenhum destes: %2.</translation>
    </message>
    <message>
        <source>Several languages make sense with --screenshots only.</source>
        <translation>Vários idiomas só fazem sentido com --screenshots.</translation>
    </message>
    <message>
        <source>with --practice: let a host fail in this way</source>
        <translation>com --practice: fazer um host falhar deste modo</translation>
    </message>
    <message>
        <source>--practice-fault goes with --practice.</source>
        <translation>--practice-fault acompanha --practice.</translation>
    </message>
    <message>
        <source>apply, unshare, heal: only check, change nothing</source>
        <translation>apply, unshare, heal: só verifica, não altera nada</translation>
    </message>
    <message>
        <source>apply, unshare, heal, undo: do not ask before starting</source>
        <translation>apply, unshare, heal, undo: não pergunta antes de começar</translation>
    </message>
    <message>
        <source>Usage:
  sharewright [PROJECT] [--practice]        open the window
  sharewright check  PROJECT                read and validate the project file
  sharewright probe  PROJECT                look at all hosts, change nothing
  sharewright merge  PROJECT [--diff FILE]  compare the hosts&apos; own files, change nothing
  sharewright plan   PROJECT [--offline]    show what would be done
  sharewright export PROJECT --to DIR       write the plan as files for review
  sharewright apply  PROJECT [--dry-run]    do it
  sharewright unshare PROJECT [--retire]    bring the folders home to every host
  sharewright heal   PROJECT                make every copy of a GlusterFS volume complete
  sharewright resume PROJECT [--run ID]     go on after an interruption
  sharewright undo   PROJECT [--run ID]     take back what a run did
  sharewright runs   PROJECT                list the kept runs
  sharewright status PROJECT                health of the shares
  sharewright status --replay DIR           the same, from captured answers

Options:
  --json                     print JSON instead of text
  --dry-run                  apply, unshare, heal: only check, change nothing
  --yes                      apply, unshare, heal, undo: do not ask before starting
  --unshare                  plan, export: for the way back
  --retire                   unshare: give up the storage side as well
  --confirm NAME             unshare --retire without a terminal: the project&apos;s name
  --offline                  plan, export: connect to no host
  --diff FOLDER/PATH         merge: print how the versions of one file differ
  --sudo-password-file FILE  read the sudo password from FILE
  --known-hosts FILE         instead of ~/.ssh/known_hosts
  --ssh-config FILE          instead of ~/.ssh/config; none: no file
  --practice[=BACKEND]       work on the built-in practice site for nfs (default) or glusterfs
  --practice-fault H=FAULT   let the practice host H fail, for example pandora2=full-disk
  --headless                 with --practice: no window
  --replay DIR               status: read captured answers instead of hosts
  --screenshots DIR          write pictures of every place and leave
  --language CODE            en, de, es, fr, ja or pt_BR instead of the system&apos;s language
  --help, --version

Exit codes: 0 done, 1 failed, 2 usage, 3 errors found, 4 host unreachable, 5 stopped,
6 plan outdated, 7 unhealthy, 10 dry run would change something.
</source>
        <translation>Uso:
  sharewright [PROJETO] [--practice]        abre a janela
  sharewright check  PROJETO                lê e valida o arquivo do projeto
  sharewright probe  PROJETO                examina todos os hosts, não altera nada
  sharewright merge  PROJETO [--diff ARQ]   compara os arquivos dos hosts, não altera nada
  sharewright plan   PROJETO [--offline]    mostra o que seria feito
  sharewright export PROJETO --to DIR       grava o plano em arquivos para revisão
  sharewright apply  PROJETO [--dry-run]    executa o plano
  sharewright unshare PROJETO [--retire]    devolve as pastas a cada host
  sharewright heal   PROJETO                completa todas as cópias de um volume GlusterFS
  sharewright resume PROJETO [--run ID]     continua após uma interrupção
  sharewright undo   PROJETO [--run ID]     desfaz o que uma execução fez
  sharewright runs   PROJETO                lista as execuções guardadas
  sharewright status PROJETO                estado dos compartilhamentos
  sharewright status --replay DIR           o mesmo, a partir de respostas capturadas

Opções:
  --json                     imprime JSON em vez de texto
  --dry-run                  apply, unshare, heal: só verifica, não altera nada
  --yes                      apply, unshare, heal, undo: não pergunta antes de começar
  --unshare                  plan, export: para o caminho de volta
  --retire                   unshare: desativa também o lado do armazenamento
  --confirm NOME             unshare --retire sem terminal: o nome do projeto
  --offline                  plan, export: não conecta a nenhum host
  --diff PASTA/CAMINHO       merge: imprime como diferem as versões de um arquivo
  --sudo-password-file ARQ   lê a senha do sudo de ARQ
  --known-hosts ARQ          no lugar de ~/.ssh/known_hosts
  --ssh-config ARQ           no lugar de ~/.ssh/config; none: nenhum arquivo
  --practice[=BACKEND]       trabalha no site de prática embutido, com nfs (padrão) ou glusterfs
  --practice-fault H=FAULT   faz o host de prática H falhar, por exemplo pandora2=full-disk
  --headless                 com --practice: sem janela
  --replay DIR               status: lê respostas capturadas em vez de hosts
  --screenshots DIR          grava imagens de todas as seções e sai
  --language CODE            en, de, es, fr, ja ou pt_BR em vez do idioma do sistema
  --help, --version

Códigos de saída: 0 concluído, 1 falha, 2 uso incorreto, 3 erros encontrados,
4 host inacessível, 5 parado, 6 plano desatualizado, 7 não saudável, 10 a simulação alteraria algo.
</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message numerus="yes">
        <source>A command on %1 took longer than its limit of %n second(s) and was ended.</source>
        <translation>
            <numerusform>Um comando em %1 passou do limite de %n segundo e foi encerrado.</numerusform>
            <numerusform>Um comando em %1 passou do limite de %n segundos e foi encerrado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1 cannot be used as it is.</source>
        <translation>%1 não pode ser usado como está.</translation>
    </message>
    <message>
        <source>%1: nothing to remark.</source>
        <translation>%1: nada a observar.</translation>
    </message>
    <message>
        <source>%1: probed</source>
        <translation>%1: sondado</translation>
    </message>
    <message>
        <source>%1 files written to %2, plan fingerprint %3</source>
        <translation>%1 arquivos gravados em %2, impressão digital do plano %3</translation>
    </message>
    <message>
        <source>Nobody is there to confirm: add --yes to go on without asking.</source>
        <translation>Não há ninguém para confirmar: acrescente --yes para continuar sem perguntas.</translation>
    </message>
    <message>
        <source>Type yes to go on:</source>
        <translation>Digite yes para continuar:</translation>
    </message>
    <message>
        <source>--confirm says %1, but %2 would be retired. Nothing was run.</source>
        <translation>--confirm diz %1, mas %2 é que seria desativado. Nada foi executado.</translation>
    </message>
    <message>
        <source>Nobody is there to confirm that the storage side is given up: add --confirm %1.</source>
        <translation>Não há ninguém para confirmar a desativação do lado do armazenamento: acrescente --confirm %1.</translation>
    </message>
    <message>
        <source>The storage side is given up. Type %1 to go on:</source>
        <translation>O lado do armazenamento será desativado. Digite %1 para continuar:</translation>
    </message>
    <message>
        <source>Nothing was run: solve the errors first.</source>
        <translation>Nada foi executado: resolva os erros primeiro.</translation>
    </message>
    <message>
        <source>There is no run %1 in %2.</source>
        <translation>Não existe a execução %1 em %2.</translation>
    </message>
    <message>
        <source>There is no run of %1 on record here. Runs are kept in %2.</source>
        <translation>Não há nenhuma execução de %1 registrada aqui. As execuções são guardadas em %2.</translation>
    </message>
    <message>
        <source>Take back run %1? Services stop for a while; files written to the hosts&apos; own folders since stay on those hosts, beside the shares.</source>
        <translation>Desfazer a execução %1? Os serviços param por algum tempo; os arquivos gravados desde então nas pastas próprias dos hosts permanecem nesses hosts, ao lado dos compartilhamentos.</translation>
    </message>
    <message>
        <source>Take back run %1? Services stop for a while; files written to the shares since stay on the storage side.</source>
        <translation>Desfazer a execução %1? Os serviços param por algum tempo; os arquivos gravados desde então nos compartilhamentos permanecem no lado do armazenamento.</translation>
    </message>
    <message numerus="yes">
        <source>Un-share the folders on %n hosts by plan %1?</source>
        <translation>
            <numerusform>Deixar de compartilhar as pastas em %n host conforme o plano %1?</numerusform>
            <numerusform>Deixar de compartilhar as pastas em %n hosts conforme o plano %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply plan %1 to %n hosts?</source>
        <translation>
            <numerusform>Aplicar o plano %1 em %n host?</numerusform>
            <numerusform>Aplicar o plano %1 em %n hosts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heal the copies on %n hosts by plan %1?</source>
        <translation>
            <numerusform>Reparar as cópias em %n host pelo plano %1?</numerusform>
            <numerusform>Reparar as cópias em %n hosts pelo plano %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Undo this run?</source>
        <translation>Desfazer esta execução?</translation>
    </message>
    <message>
        <source>The step that this run applied is taken back.</source>
        <translation>A etapa que esta execução aplicou será desfeita.</translation>
    </message>
    <message numerus="yes">
        <source>The %n steps that this run applied are taken back, the last one first.</source>
        <translation>
            <numerusform>%n etapa que esta execução aplicou será desfeita.</numerusform>
            <numerusform>As %n etapas que esta execução aplicou serão desfeitas, começando pela última.</numerusform>
        </translation>
    </message>
    <message>
        <source> Pandora&apos;s services are stopped while shares are taken away and then started again. What was changed since by somebody else is left alone and named in the report.</source>
        <translation> Os serviços do Pandora são parados enquanto os compartilhamentos são retirados e depois iniciados novamente. O que outra pessoa tiver alterado desde então não é tocado e é indicado no relatório.</translation>
    </message>
    <message>
        <source>Undo the run</source>
        <translation>Desfazer a execução</translation>
    </message>
    <message>
        <source>Stop this run?</source>
        <translation>Parar esta execução?</translation>
    </message>
    <message>
        <source>Steps that run now are ended in the middle; each is checked again when you resume. What is done stays and can be undone. To stop between steps, pause instead.</source>
        <translation>As etapas em andamento são encerradas no meio; cada uma é verificada de novo quando você retomar. O que já foi feito permanece e pode ser desfeito. Para parar entre etapas, use a pausa.</translation>
    </message>
    <message>
        <source>

Pandora&apos;s services are stopped at this moment and stay stopped until you resume or undo.</source>
        <translation>

Os serviços do Pandora estão parados neste momento e continuarão parados até você retomar ou desfazer.</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Parar a execução</translation>
    </message>
</context>
<context>
    <name>CopyEstimate</name>
    <message>
        <source>under a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>cerca de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>cerca de %n minuto</numerusform>
            <numerusform>cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>cerca de %n hora</numerusform>
            <numerusform>cerca de %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou mais</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Reached at %1</source>
        <translation>Acesso em %1</translation>
    </message>
    <message>
        <source>For storage: %1</source>
        <translation>Para armazenamento: %1</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>Via %1</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Ainda sem função</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sem função</translation>
    </message>
    <message>
        <source>Host %1, %2, %3</source>
        <translation>Host %1, %2, %3</translation>
    </message>
    <message>
        <source>web group</source>
        <translation>grupo web</translation>
    </message>
    <message>
        <source>1 shared folder</source>
        <translation>1 pasta compartilhada</translation>
    </message>
    <message numerus="yes">
        <source>%n shared folders</source>
        <translation>
            <numerusform>%n pasta compartilhada</numerusform>
            <numerusform>%n pastas compartilhadas</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>exporta</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>volume %1</translation>
    </message>
    <message>
        <source>Exported by NFS from %1</source>
        <translation>Exportado por NFS a partir de %1</translation>
    </message>
    <message>
        <source>GlusterFS volume %1</source>
        <translation>Volume GlusterFS %1</translation>
    </message>
    <message>
        <source>mounts</source>
        <translation>monta</translation>
    </message>
    <message>
        <source>Mounted at</source>
        <translation>Montado em</translation>
    </message>
    <message numerus="yes">
        <source>%n storage hosts</source>
        <translation>
            <numerusform>%n host de armazenamento</numerusform>
            <numerusform>%n hosts de armazenamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts without shares</source>
        <translation>
            <numerusform>%n host sem compartilhamentos</numerusform>
            <numerusform>%n hosts sem compartilhamentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Pandora FMS hosts</source>
        <translation>
            <numerusform>%n host do Pandora FMS</numerusform>
            <numerusform>%n hosts do Pandora FMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>NFS server</source>
        <translation>Servidor NFS</translation>
    </message>
    <message>
        <source>Gluster node</source>
        <translation>Nó Gluster</translation>
    </message>
</context>
<context>
    <name>DiagramActions</name>
    <message>
        <source>Export &amp;diagram…</source>
        <translation>Exportar &amp;diagrama…</translation>
    </message>
    <message>
        <source>Write the diagram as SVG, PNG or PDF</source>
        <translation>Grava o diagrama como SVG, PNG ou PDF</translation>
    </message>
    <message>
        <source>&amp;What if this machine dies?</source>
        <translation>&amp;E se esta máquina cair?</translation>
    </message>
    <message>
        <source>Show which folders stay and which are lost while it is off; asks no host</source>
        <translation>Mostra quais pastas permanecem e quais se perdem enquanto ela está desligada; não consulta nenhum host</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Re&amp;nomear…</translation>
    </message>
    <message>
        <source>Give the host another name, wherever the project speaks of it</source>
        <translation>Dá outro nome ao host, em todo o projeto</translation>
    </message>
    <message>
        <source>&amp;Connect with…</source>
        <translation>&amp;Conectar com…</translation>
    </message>
    <message>
        <source>Draw a line to another card with the arrow keys</source>
        <translation>Traça uma linha até outro cartão com as setas</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Take what is selected out of the project</source>
        <translation>Retira do projeto o que está selecionado</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Pesquisar…</translation>
    </message>
    <message>
        <source>Go through the hosts and folders that say some words</source>
        <translation>Percorre os hosts e as pastas que contêm certas palavras</translation>
    </message>
    <message>
        <source>&amp;Overview map</source>
        <translation>&amp;Mapa geral</translation>
    </message>
    <message>
        <source>Show the whole diagram in the corner while a part of it is in view</source>
        <translation>Mostra o diagrama inteiro no canto quando só uma parte está à vista</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>Select every host and folder</source>
        <translation>Seleciona todos os hosts e pastas</translation>
    </message>
    <message>
        <source>Align at the &amp;left</source>
        <translation>Alinhar à es&amp;querda</translation>
    </message>
    <message>
        <source>Put the selected hosts one below the other</source>
        <translation>Coloca os hosts selecionados um abaixo do outro</translation>
    </message>
    <message>
        <source>Align at the &amp;top</source>
        <translation>Alinhar &amp;acima</translation>
    </message>
    <message>
        <source>Put the selected hosts side by side</source>
        <translation>Coloca os hosts selecionados lado a lado</translation>
    </message>
    <message>
        <source>Equal distances &amp;across</source>
        <translation>Distribuir na &amp;horizontal</translation>
    </message>
    <message>
        <source>Spread the selected hosts evenly from left to right</source>
        <translation>Espaça igualmente os hosts selecionados, da esquerda para a direita</translation>
    </message>
    <message>
        <source>Equal distances &amp;down</source>
        <translation>Distribuir na &amp;vertical</translation>
    </message>
    <message>
        <source>Spread the selected hosts evenly from top to bottom</source>
        <translation>Espaça igualmente os hosts selecionados, de cima para baixo</translation>
    </message>
</context>
<context>
    <name>DiagramMenu</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>Remove one folder</source>
        <translation>Remover uma pasta</translation>
    </message>
    <message>
        <source>Remove a brick</source>
        <translation>Remover um brick</translation>
    </message>
    <message>
        <source>Nothing to change here</source>
        <translation>Nada a alterar aqui</translation>
    </message>
</context>
<context>
    <name>DiagramPicture</name>
    <message>
        <source>The ending of %1 names no kind of picture.</source>
        <translation>A extensão de %1 não corresponde a nenhum tipo de imagem.</translation>
    </message>
    <message>
        <source>Use .svg, .png or .pdf.</source>
        <translation>Use .svg, .png ou .pdf.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>A pasta %1 não existe.</translation>
    </message>
    <message>
        <source>Make it, or choose another one.</source>
        <translation>Crie-a, ou escolha outra.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Não foi possível gravar %1.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with enough room.</source>
        <translation>Escolha uma pasta na qual você possa gravar, com espaço suficiente.</translation>
    </message>
    <message>
        <source>There is no diagram to draw yet.</source>
        <translation>Ainda não há diagrama para desenhar.</translation>
    </message>
    <message>
        <source>Open a project, or wait until its diagram is shown.</source>
        <translation>Abra um projeto, ou espere até que o diagrama dele apareça.</translation>
    </message>
</context>
<context>
    <name>DiskChoice</name>
    <message>
        <source>It is read-only.</source>
        <translation>É somente leitura.</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Está em uso.</translation>
    </message>
    <message>
        <source>It is not empty. Only empty disks are taken.</source>
        <translation>Não está vazio. Só são aceitos discos vazios.</translation>
    </message>
    <message>
        <source>It is removable: it may be gone tomorrow.</source>
        <translation>É removível: amanhã pode não estar mais ali.</translation>
    </message>
</context>
<context>
    <name>DocumentDialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Salvar as alterações em %1?</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Se não forem salvas, elas serão perdidas.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir um projeto</translation>
    </message>
    <message>
        <source>Projects (*.yaml *.yml);;All files (*)</source>
        <translation>Projetos (*.yaml *.yml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The project could not be opened</source>
        <translation>Não foi possível abrir o projeto</translation>
    </message>
    <message>
        <source>The project could not be saved</source>
        <translation>Não foi possível salvar o projeto</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Salvar o projeto como</translation>
    </message>
    <message>
        <source>The file was changed elsewhere</source>
        <translation>O arquivo foi alterado por outro programa</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <translation>%1 foi alterado por outro programa depois de aberto aqui.</translation>
    </message>
    <message>
        <source>Overwriting loses those changes. Cancel, and save under another name to keep both.</source>
        <translation>Sobrescrever descarta essas alterações. Para manter as duas versões, cancele e salve com outro nome.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescrever</translation>
    </message>
    <message>
        <source>Save the project first</source>
        <translation>Salve o projeto primeiro</translation>
    </message>
    <message>
        <source>%1 has no file yet.</source>
        <translation>%1 ainda não tem arquivo.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>&quot;%1&quot; is not an absolute path.</source>
        <translation>&quot;%1&quot; não é um caminho absoluto.</translation>
    </message>
    <message>
        <source>exportfs skips this line.</source>
        <translation>O exportfs ignora esta linha.</translation>
    </message>
    <message>
        <source>Write the full path, beginning with a slash.</source>
        <translation>Escreva o caminho completo, começando com uma barra.</translation>
    </message>
    <message>
        <source>%1 names no client.</source>
        <translation>%1 não indica nenhum cliente.</translation>
    </message>
    <message>
        <source>It is exported to the whole world.</source>
        <translation>É exportado para o mundo inteiro.</translation>
    </message>
    <message>
        <source>Name the clients, or write * if you mean it.</source>
        <translation>Indique os clientes, ou escreva * se for essa a intenção.</translation>
    </message>
    <message>
        <source>The option list in &quot;%1&quot; is not closed properly.</source>
        <translation>A lista de opções em &quot;%1&quot; não está fechada corretamente.</translation>
    </message>
    <message>
        <source>exportfs skips this client.</source>
        <translation>O exportfs ignora este cliente.</translation>
    </message>
    <message>
        <source>Write client(option,option) without blanks, then a blank, then the next client.</source>
        <translation>Escreva cliente(opção,opção) sem espaços, depois um espaço e o próximo cliente.</translation>
    </message>
    <message>
        <source>%1 is exported to the whole world with %2.</source>
        <translation>%1 é exportado para o mundo inteiro com %2.</translation>
    </message>
    <message>
        <source>A blank stands between the client %1 and its options.</source>
        <translation>Há um espaço entre o cliente %1 e as suas opções.</translation>
    </message>
    <message>
        <source>No client stands before the options.</source>
        <translation>Não há cliente antes das opções.</translation>
    </message>
    <message>
        <source>Remove the blank before the parenthesis.</source>
        <translation>Remova o espaço antes do parêntese.</translation>
    </message>
    <message>
        <source>The quotation mark of &quot;%1&quot; is not closed.</source>
        <translation>As aspas de &quot;%1&quot; não estão fechadas.</translation>
    </message>
    <message>
        <source>Everything up to the end of the line became one word.</source>
        <translation>Tudo até o fim da linha virou uma só palavra.</translation>
    </message>
    <message>
        <source>Close the quotation mark.</source>
        <translation>Feche as aspas.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The brick %1 of %2 would lie on the root file system.</source>
        <translation>O brick %1 de %2 ficaria no sistema de arquivos raiz.</translation>
    </message>
    <message>
        <source>No file system is mounted at %1 of %2.</source>
        <translation>Nenhum sistema de arquivos está montado em %1 de %2.</translation>
    </message>
    <message>
        <source>A full volume would then stop the whole host, and GlusterFS refuses it without “force”.</source>
        <translation>Um volume cheio pararia então o host inteiro, e o GlusterFS recusa isso sem “force”.</translation>
    </message>
    <message>
        <source>The brick would fill the file system of %1.</source>
        <translation>O brick encheria o sistema de arquivos de %1.</translation>
    </message>
    <message>
        <source>Name a disk in “device” of this brick, or mount a file system of its own at %1.</source>
        <translation>Indique um disco em “device” deste brick, ou monte um sistema de arquivos próprio em %1.</translation>
    </message>
    <message>
        <source>At %1 of %2 something else is mounted already: %3 (%4).</source>
        <translation>Em %1 de %2 já há outra coisa montada: %3 (%4).</translation>
    </message>
    <message>
        <source>The brick is to lie on %1.</source>
        <translation>O brick deve ficar em %1.</translation>
    </message>
    <message>
        <source>Choose another “mount-point”. If the file system that is there is meant, leave “device” out.</source>
        <translation>Escolha outro “mount-point”. Se a intenção é usar o sistema de arquivos que já está ali, omita “device”.</translation>
    </message>
    <message>
        <source>/etc/fstab of %2 mounts %3 at %1.</source>
        <translation>O /etc/fstab de %2 monta %3 em %1.</translation>
    </message>
    <message>
        <source>Two lines for one mount point: which one wins at boot is luck.</source>
        <translation>Duas linhas para um mesmo ponto de montagem: qual delas prevalece na inicialização é questão de sorte.</translation>
    </message>
    <message>
        <source>Remove that line from /etc/fstab. Sharewright does not touch lines that it does not own.</source>
        <translation>Remova essa linha do /etc/fstab. O Sharewright não mexe em linhas que não são dele.</translation>
    </message>
    <message>
        <source>The file system at %1 of %2 is %3.</source>
        <translation>O sistema de arquivos em %1 de %2 é %3.</translation>
    </message>
    <message>
        <source>GlusterFS is tested with XFS most of all.</source>
        <translation>O GlusterFS é testado sobretudo com XFS.</translation>
    </message>
    <message>
        <source>GlusterFS keeps its bookkeeping in extended attributes, which this kind cannot hold.</source>
        <translation>O GlusterFS mantém seus registros em atributos estendidos, que este tipo não comporta.</translation>
    </message>
    <message>
        <source>Use XFS for new bricks (mkfs.xfs -i size=512).</source>
        <translation>Use XFS para bricks novos (mkfs.xfs -i size=512).</translation>
    </message>
    <message>
        <source>Use XFS.</source>
        <translation>Use XFS.</translation>
    </message>
    <message>
        <source>%1 of %2 was a brick of the volume %3.</source>
        <translation>%1 de %2 já foi um brick do volume %3.</translation>
    </message>
    <message>
        <source>%1 of %2 carries the mark of a volume that no node knows (id %3).</source>
        <translation>%1 de %2 traz a marca de um volume que nenhum nó conhece (id %3).</translation>
    </message>
    <message>
        <source>GlusterFS refuses a brick inside another one, even inside a former one.</source>
        <translation>O GlusterFS recusa um brick dentro de outro, mesmo dentro de um antigo.</translation>
    </message>
    <message>
        <source>A creation that failed or a volume that was deleted leaves it. GlusterFS would refuse the brick: “is already part of a volume”.</source>
        <translation>Uma criação que falhou ou um volume excluído deixa essa marca. O GlusterFS recusaria o brick: “is already part of a volume”.</translation>
    </message>
    <message>
        <source>Choose a “mount-point” that is not inside %1.</source>
        <translation>Escolha um “mount-point” que não fique dentro de %1.</translation>
    </message>
    <message>
        <source>Choose another “directory”, such as %1. The old one and its files stay as they are.</source>
        <translation>Escolha outro “directory”, como %1. O antigo e os arquivos dele ficam como estão.</translation>
    </message>
    <message>
        <source>The directory %1 of %2 holds files already.</source>
        <translation>O diretório %1 de %2 já contém arquivos.</translation>
    </message>
    <message>
        <source>They lie below the mount point and will be hidden by the brick&apos;s file system; they take room all the same.</source>
        <translation>Eles ficam abaixo do ponto de montagem e serão encobertos pelo sistema de arquivos do brick; mesmo assim ocupam espaço.</translation>
    </message>
    <message>
        <source>They would not become part of the volume as they should, and GlusterFS may report damage.</source>
        <translation>Eles não entrariam no volume da forma correta, e o GlusterFS poderia acusar danos.</translation>
    </message>
    <message>
        <source>Move them away if nobody needs them there.</source>
        <translation>Mova-os para outro lugar se ninguém precisar deles ali.</translation>
    </message>
    <message>
        <source>Choose another “directory”, such as %1.</source>
        <translation>Escolha outro “directory”, como %1.</translation>
    </message>
    <message>
        <source>The bricks of replica set %1 have different sizes: %2 on %3, %4 on %5.</source>
        <translation>Os bricks do conjunto de réplicas %1 têm tamanhos diferentes: %2 em %3, %4 em %5.</translation>
    </message>
    <message>
        <source>Each file lies on all bricks of a set, so the smallest one is full first and the rest of the others is wasted.</source>
        <translation>Cada arquivo fica em todos os bricks de um conjunto; por isso o menor enche primeiro, e o restante dos outros é desperdiçado.</translation>
    </message>
    <message>
        <source>Choose disks of the same size, or set the same “size” for all bricks of the set.</source>
        <translation>Escolha discos do mesmo tamanho, ou defina o mesmo “size” para todos os bricks do conjunto.</translation>
    </message>
    <message>
        <source>There are no GlusterFS packages for %1, which %2 runs.</source>
        <translation>Não há pacotes do GlusterFS para %1, o sistema de %2.</translation>
    </message>
    <message>
        <source>Without them the host cannot mount the volume (%1).</source>
        <translation>Sem eles o host não consegue montar o volume (%1).</translation>
    </message>
    <message>
        <source>Use NFS, or a host with another system, such as Enterprise Linux 9 or Debian 12.</source>
        <translation>Use NFS, ou um host com outro sistema, como Enterprise Linux 9 ou Debian 12.</translation>
    </message>
    <message>
        <source>%1 on %2 does not answer.</source>
        <translation>%1 em %2 não responde.</translation>
    </message>
    <message>
        <source>A volume was mounted there and its process died, or its servers are gone.</source>
        <translation>Um volume foi montado ali e o processo dele morreu, ou os servidores estão fora do ar.</translation>
    </message>
    <message>
        <source>Unmount it on %1: umount -l %2</source>
        <translation>Desmonte-o em %1: umount -l %2</translation>
    </message>
    <message>
        <source>At %1 on %2 something else is mounted already: %3 (%4).</source>
        <translation>Em %1 de %2 já há outra coisa montada: %3 (%4).</translation>
    </message>
    <message>
        <source>The volume is to be mounted there.</source>
        <translation>O volume deve ser montado ali.</translation>
    </message>
    <message>
        <source>Unmount it and remove its line from /etc/fstab, or choose another “mount-point” for the volume.</source>
        <translation>Desmonte e remova a linha correspondente do /etc/fstab, ou escolha outro “mount-point” para o volume.</translation>
    </message>
    <message>
        <source>%1 on %2 is not a directory.</source>
        <translation>%1 em %2 não é um diretório.</translation>
    </message>
    <message>
        <source>Move it away, or choose another “mount-point” for the volume.</source>
        <translation>Mova-o para outro lugar, ou escolha outro “mount-point” para o volume.</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>volume %1</translation>
    </message>
    <message>
        <source>The folders of %1 need %2, but the volume has room for %3.</source>
        <translation>As pastas de %1 precisam de %2, mas o volume só tem espaço para %3.</translation>
    </message>
    <message>
        <source>A tenth is kept as a margin. Each replica set has the room of its smallest brick.</source>
        <translation>Um décimo é reservado como margem. Cada conjunto de réplicas tem o espaço do seu menor brick.</translation>
    </message>
    <message>
        <source>Use larger disks or further bricks, or clean up the folders.</source>
        <translation>Use discos maiores ou mais bricks, ou faça uma limpeza nas pastas.</translation>
    </message>
    <message>
        <source>Not all files of %1 could be counted in time; whether the volume has room for them is unknown.</source>
        <translation>Nem todos os arquivos de %1 puderam ser contados a tempo; não se sabe se o volume tem espaço para eles.</translation>
    </message>
    <message>
        <source>It has room for %1.</source>
        <translation>Ele tem espaço para %1.</translation>
    </message>
    <message>
        <source>Compare with the output of du -s on %1.</source>
        <translation>Compare com a saída de du -s em %1.</translation>
    </message>
    <message>
        <source>The arbiter has %1, but %2 files need %3 there.</source>
        <translation>O arbiter tem %1, mas %2 arquivos precisam de %3 ali.</translation>
    </message>
    <message>
        <source>It keeps about 4 KB for each file, however large.</source>
        <translation>Ele guarda cerca de 4 KB por arquivo, seja qual for o tamanho.</translation>
    </message>
    <message>
        <source>Give the arbiter&apos;s brick more room.</source>
        <translation>Dê mais espaço ao brick do arbiter.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s ahead of the one of %3.</source>
        <translation>O relógio de %1 está %2 s adiantado em relação ao de %3.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s behind the one of %3.</source>
        <translation>O relógio de %1 está %2 s atrasado em relação ao de %3.</translation>
    </message>
    <message>
        <source>Files on a share carry times of several hosts; caches and Pandora compare them.</source>
        <translation>Os arquivos de um compartilhamento trazem horários de vários hosts; os caches e o Pandora os comparam.</translation>
    </message>
    <message>
        <source>Set up time synchronisation (chrony or systemd-timesyncd) on all hosts.</source>
        <translation>Configure a sincronização de horário (chrony ou systemd-timesyncd) em todos os hosts.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>The clock of this computer differs from all hosts by more than %1 s.</source>
        <translation>O relógio deste computador difere do de todos os hosts em mais de %1 s.</translation>
    </message>
    <message>
        <source>Times in logs and reports will not match the hosts&apos; own logs.</source>
        <translation>Os horários em logs e relatórios não vão coincidir com os dos logs dos próprios hosts.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock.</source>
        <translation>Acerte o relógio deste computador.</translation>
    </message>
    <message>
        <source>the partition %1</source>
        <translation>a partição %1</translation>
    </message>
    <message>
        <source>the partitions %1</source>
        <translation>as partições %1</translation>
    </message>
    <message>
        <source>swap in use on %1</source>
        <translation>swap em uso em %1</translation>
    </message>
    <message>
        <source>a file system mounted at %1</source>
        <translation>um sistema de arquivos montado em %1</translation>
    </message>
    <message>
        <source>the multipath device %1, of which it is one path</source>
        <translation>o dispositivo multipath %1, do qual é um dos caminhos</translation>
    </message>
    <message>
        <source>the RAID %1, of which it is a member</source>
        <translation>o RAID %1, do qual é membro</translation>
    </message>
    <message>
        <source>the logical volume %1</source>
        <translation>o volume lógico %1</translation>
    </message>
    <message>
        <source>the encrypted disk %1</source>
        <translation>o disco criptografado %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>an LVM physical volume without a group</source>
        <translation>um volume físico LVM sem grupo</translation>
    </message>
    <message>
        <source>a physical volume of the group %1</source>
        <translation>um volume físico do grupo %1</translation>
    </message>
    <message>
        <source>an empty partition table (%1)</source>
        <translation>uma tabela de partições vazia (%1)</translation>
    </message>
    <message>
        <source>the mark of a RAID member (%1)</source>
        <translation>a marca de um membro de RAID (%1)</translation>
    </message>
    <message>
        <source>the mark of a multipath path</source>
        <translation>a marca de um caminho multipath</translation>
    </message>
    <message>
        <source>an LVM physical volume</source>
        <translation>um volume físico LVM</translation>
    </message>
    <message>
        <source>an encrypted volume (LUKS)</source>
        <translation>um volume criptografado (LUKS)</translation>
    </message>
    <message>
        <source>swap space</source>
        <translation>espaço de swap</translation>
    </message>
    <message>
        <source>a file system (%1)</source>
        <translation>um sistema de arquivos (%1)</translation>
    </message>
    <message>
        <source>%1, which is built upon it</source>
        <translation>%1, que está construído sobre ele</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>número de série %1</translation>
    </message>
    <message>
        <source>The disk %1 is not in %2; it is in %3.</source>
        <translation>O disco %1 não está em %2; está em %3.</translation>
    </message>
    <message>
        <source>Names below /dev/disk/by-id/ hold the serial number of one disk.</source>
        <translation>Os nomes abaixo de /dev/disk/by-id/ contêm o número de série de um único disco.</translation>
    </message>
    <message>
        <source>Name a disk of %1 in “device” of this brick, or correct its “host”.</source>
        <translation>Indique um disco de %1 em “device” deste brick, ou corrija o “host” dele.</translation>
    </message>
    <message>
        <source>%1 has no disk %2.</source>
        <translation>%1 não tem o disco %2.</translation>
    </message>
    <message>
        <source>It may be unplugged, broken, or named differently.</source>
        <translation>Ele pode estar desconectado, com defeito ou ter outro nome.</translation>
    </message>
    <message>
        <source>Look at ls -l /dev/disk/by-id on %1 and correct the project.</source>
        <translation>Veja ls -l /dev/disk/by-id em %1 e corrija o projeto.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>Escolha outro disco.</translation>
    </message>
    <message>
        <source>If the device that is made of it is meant, name that one.</source>
        <translation>Se a intenção é usar o dispositivo formado com ele, indique esse dispositivo.</translation>
    </message>
    <message>
        <source>Or, if it is left over, take the mark off on %1: pvremove %2</source>
        <translation>Ou, se for uma sobra, remova a marca em %1: pvremove %2</translation>
    </message>
    <message>
        <source>Or, if nobody needs what is on it, clear it yourself on %1, its partitions first: wipefs --all %2</source>
        <translation>Ou, se ninguém precisar do que está nele, limpe-o você mesmo em %1, começando pelas partições: wipefs --all %2</translation>
    </message>
    <message>
        <source>The disk %1 of %2 is not empty: it holds %3.</source>
        <translation>O disco %1 de %2 não está vazio: contém %3.</translation>
    </message>
    <message>
        <source>Making a brick of it would destroy that. Sharewright formats blank disks only; no confirmation changes this.</source>
        <translation>Transformá-lo em brick destruiria isso. O Sharewright só formata discos vazios; nenhuma confirmação muda essa regra.</translation>
    </message>
    <message>
        <source>The disk %1 of %2 is read-only.</source>
        <translation>O disco %1 de %2 é somente leitura.</translation>
    </message>
    <message>
        <source>Find out why (dmesg), or choose another disk.</source>
        <translation>Descubra o motivo (dmesg), ou escolha outro disco.</translation>
    </message>
    <message>
        <source>The disk %1 of %2 is removable.</source>
        <translation>O disco %1 de %2 é removível.</translation>
    </message>
    <message>
        <source>USB disks and cards come and go, and they are slow.</source>
        <translation>Discos USB e cartões vêm e vão, e são lentos.</translation>
    </message>
    <message>
        <source>Choose a disk that is built in.</source>
        <translation>Escolha um disco interno.</translation>
    </message>
    <message>
        <source>Whether %1 of %2 carries old signatures could not be found out.</source>
        <translation>Não foi possível descobrir se %1 de %2 traz assinaturas antigas.</translation>
    </message>
    <message>
        <source>wipefs is missing there, or the disk did not answer in time. The run looks again and stops if there are any.</source>
        <translation>O wipefs não existe ali, ou o disco não respondeu a tempo. A execução verifica de novo e para se houver alguma.</translation>
    </message>
    <message>
        <source>Try wipefs -n %1 on %2.</source>
        <translation>Tente wipefs -n %1 em %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are names of one disk of %3.</source>
        <translation>%1 e %2 são nomes de um mesmo disco de %3.</translation>
    </message>
    <message>
        <source>Name another disk, or leave one of them out.</source>
        <translation>Indique outro disco, ou omita um deles.</translation>
    </message>
    <message>
        <source>The volume group %1 of %2 also has disks that the project does not name: %3.</source>
        <translation>O grupo de volumes %1 de %2 também tem discos que o projeto não indica: %3.</translation>
    </message>
    <message>
        <source>%2 already has a volume group %1, on %3.</source>
        <translation>%2 já tem um grupo de volumes %1, em %3.</translation>
    </message>
    <message>
        <source>The brick may come to lie on them as well.</source>
        <translation>O brick também pode acabar ficando neles.</translation>
    </message>
    <message>
        <source>None of the disks that the project names belongs to it, so it is somebody else&apos;s.</source>
        <translation>Nenhum dos discos indicados no projeto pertence a ele; portanto, tem outro dono.</translation>
    </message>
    <message>
        <source>Name them in “extra-devices”, or choose another “volume-group”.</source>
        <translation>Indique-os em “extra-devices”, ou escolha outro “volume-group”.</translation>
    </message>
    <message>
        <source>Choose another name in “volume-group” of this brick.</source>
        <translation>Escolha outro nome em “volume-group” deste brick.</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>contém %1</translation>
    </message>
    <message>
        <source>is mounted at %1</source>
        <translation>está montado em %1</translation>
    </message>
    <message>
        <source>The logical volume %1 of %2 exists and %3.</source>
        <translation>O volume lógico %1 de %2 existe e %3.</translation>
    </message>
    <message>
        <source>It serves another purpose than this brick.</source>
        <translation>Ele serve a outra finalidade, não a este brick.</translation>
    </message>
    <message>
        <source>Choose another name in “logical-volume” of this brick.</source>
        <translation>Escolha outro nome em “logical-volume” deste brick.</translation>
    </message>
    <message>
        <source>A brick of %1 does not fit on the disks that %2 has for it (%3).</source>
        <translation>Um brick de %1 não cabe nos discos que %2 tem para ele (%3).</translation>
    </message>
    <message>
        <source>Make “size” smaller, or name a further disk in “extra-devices”.</source>
        <translation>Diminua “size”, ou indique mais um disco em “extra-devices”.</translation>
    </message>
    <message>
        <source>folder %1 on %2</source>
        <translation>pasta %1 em %2</translation>
    </message>
    <message>
        <source>brick number %1 on %2</source>
        <translation>brick nº %1 em %2</translation>
    </message>
    <message>
        <source>It is mounted from a server that is gone; whoever touches it waits.</source>
        <translation>Ela está montada a partir de um servidor que está fora do ar; quem a acessa fica esperando.</translation>
    </message>
    <message>
        <source>Bring that server back, or unmount the folder (umount -l) and remove its line from /etc/fstab.</source>
        <translation>Coloque esse servidor de volta no ar, ou desmonte a pasta (umount -l) e remova a linha dela do /etc/fstab.</translation>
    </message>
    <message>
        <source>A mount point cannot be renamed, and what is mounted there would be hidden.</source>
        <translation>Um ponto de montagem não pode ser renomeado, e o que está montado ali ficaria encoberto.</translation>
    </message>
    <message>
        <source>Unmount it and remove its line from /etc/fstab. To keep its files, copy them into the folder below the mount point first.</source>
        <translation>Desmonte e remova a linha correspondente do /etc/fstab. Para manter os arquivos, copie-os antes para a pasta que está abaixo do ponto de montagem.</translation>
    </message>
    <message>
        <source>Move it away, or correct the folder&apos;s path in the project.</source>
        <translation>Mova-o para outro lugar, ou corrija o caminho da pasta no projeto.</translation>
    </message>
    <message>
        <source>%1 on %2 is a symbolic link.</source>
        <translation>%1 em %2 é um link simbólico.</translation>
    </message>
    <message>
        <source>The link is set aside, the directory it points to stays where it is.</source>
        <translation>O link é guardado à parte; o diretório para o qual ele aponta fica onde está.</translation>
    </message>
    <message>
        <source>Check that nothing else relies on the link, or name the directory itself in the project.</source>
        <translation>Verifique se nada mais depende do link, ou indique o próprio diretório no projeto.</translation>
    </message>
    <message>
        <source>%1 on %2 lies on a network file system (%3) already.</source>
        <translation>%1 em %2 já fica em um sistema de arquivos de rede (%3).</translation>
    </message>
    <message>
        <source>A share inside a share hangs when either server is gone.</source>
        <translation>Um compartilhamento dentro de outro trava quando qualquer um dos servidores sai do ar.</translation>
    </message>
    <message>
        <source>Move the parent directory back to a local disk first.</source>
        <translation>Mova antes o diretório pai de volta para um disco local.</translation>
    </message>
    <message>
        <source>On %2 there is already a %1%3.</source>
        <translation>Em %2 já existe %1%3.</translation>
    </message>
    <message>
        <source>The original would be renamed to that name, and nothing is ever overwritten.</source>
        <translation>O original seria renomeado para esse nome, e nada é sobrescrito, nunca.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2, which is to provide the first content.</source>
        <translation>%1 não existe em %2, que deve fornecer o conteúdo inicial.</translation>
    </message>
    <message>
        <source>The share starts empty.</source>
        <translation>O compartilhamento começa vazio.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s path, or choose another seed host.</source>
        <translation>Verifique o caminho da pasta, ou escolha outro host de origem.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2. The plan makes a mount point there.</source>
        <translation>%1 não existe em %2. O plano cria um ponto de montagem ali.</translation>
    </message>
    <message>
        <source>Agents that find an empty conf or md5 folder upload their own configuration over the one that was prepared for them.</source>
        <translation>Agentes que encontram uma pasta conf ou md5 vazia enviam a própria configuração por cima da que foi preparada para eles.</translation>
    </message>
    <message>
        <source>The share&apos;s first content comes from %1 alone.</source>
        <translation>O conteúdo inicial do compartilhamento vem somente de %1.</translation>
    </message>
    <message>
        <source>%1 on %2 is in use by: %3.</source>
        <translation>%1 em %2 está em uso por: %3.</translation>
    </message>
    <message>
        <source>The plan stops Pandora&apos;s services, not these. They would go on in the folder that is set aside.</source>
        <translation>O plano interrompe os serviços do Pandora, não estes processos. Eles continuariam trabalhando na pasta guardada à parte.</translation>
    </message>
    <message>
        <source>End these processes before the switch.</source>
        <translation>Encerre esses processos antes da virada.</translation>
    </message>
    <message>
        <source>%1 could not be asked about its state. %2</source>
        <translation>Não foi possível consultar o estado de %1. %2</translation>
    </message>
    <message>
        <source>Nothing is changed on a host that nobody has looked at.</source>
        <translation>Nada é alterado em um host que ninguém examinou.</translation>
    </message>
    <message>
        <source>Solve this, then ask the hosts again.</source>
        <translation>Resolva isso e consulte os hosts novamente.</translation>
    </message>
    <message>
        <source>%1 runs a system that Sharewright does not know. %2</source>
        <translation>%1 roda um sistema que o Sharewright não conhece. %2</translation>
    </message>
    <message>
        <source>Names of packages and services differ per system.</source>
        <translation>Os nomes de pacotes e serviços variam de um sistema para outro.</translation>
    </message>
    <message>
        <source>Leave the host out, or move it to a supported system.</source>
        <translation>Deixe o host de fora, ou migre-o para um sistema suportado.</translation>
    </message>
    <message>
        <source>%1 on %2 has had no security updates since %3.</source>
        <translation>%1 em %2 não recebe atualizações de segurança desde %3.</translation>
    </message>
    <message>
        <source>Its package sources may have moved or gone, so that packages cannot be installed.</source>
        <translation>Os repositórios de pacotes dele podem ter mudado de lugar ou deixado de existir, impedindo a instalação de pacotes.</translation>
    </message>
    <message>
        <source>Plan the move to a newer release. Check that the package sources still answer.</source>
        <translation>Planeje a migração para uma versão mais nova. Verifique se os repositórios de pacotes ainda respondem.</translation>
    </message>
    <message>
        <source>%1 was asked without root&apos;s rights.</source>
        <translation>%1 foi consultado sem privilégios de root.</translation>
    </message>
    <message>
        <source>Protected files and other users&apos; processes stay unknown.</source>
        <translation>Arquivos protegidos e processos de outros usuários permanecem desconhecidos.</translation>
    </message>
    <message>
        <source>Allow the login user sudo, or log in as root.</source>
        <translation>Permita sudo ao usuário do login, ou faça login como root.</translation>
    </message>
    <message>
        <source>The state of the services on %1 could not be read.</source>
        <translation>Não foi possível ler o estado dos serviços em %1.</translation>
    </message>
    <message>
        <source>The users of %1 could not be looked up in time.</source>
        <translation>Não foi possível consultar a tempo os usuários de %1.</translation>
    </message>
    <message>
        <source>The host has no systemd, is overloaded, or waits for its directory service.</source>
        <translation>O host não tem systemd, está sobrecarregado ou espera pelo serviço de diretório.</translation>
    </message>
    <message>
        <source>Check systemctl and id on that host, then ask again.</source>
        <translation>Verifique systemctl e id nesse host e consulte novamente.</translation>
    </message>
    <message>
        <source>No package source of %1 offers %2.</source>
        <translation>Nenhum repositório de pacotes de %1 oferece %2.</translation>
    </message>
    <message>
        <source>The package lists are refreshed before the installation; if it is still missing then, the run stops before anything is changed.</source>
        <translation>As listas de pacotes são atualizadas antes da instalação; se ainda assim faltar, a execução para antes de qualquer alteração.</translation>
    </message>
    <message>
        <source>Enable the distribution&apos;s main package source, or install %1 yourself.</source>
        <translation>Habilite o repositório principal da distribuição, ou instale %1 você mesmo.</translation>
    </message>
    <message>
        <source>Another program is installing packages on %1.</source>
        <translation>Outro programa está instalando pacotes em %1.</translation>
    </message>
    <message>
        <source>Process %2 is installing packages on %1.</source>
        <translation>O processo %2 está instalando pacotes em %1.</translation>
    </message>
    <message>
        <source>Only one program at a time may hold the package lock.</source>
        <translation>Só um programa por vez pode manter o bloqueio de pacotes.</translation>
    </message>
    <message>
        <source>Let it end first. A run waits two minutes for it.</source>
        <translation>Deixe-o terminar primeiro. Uma execução espera por ele dois minutos.</translation>
    </message>
    <message>
        <source>%1 on %2 knows NFS only up to version %3, the project asks for %4.</source>
        <translation>%1 em %2 só conhece NFS até a versão %3; o projeto pede %4.</translation>
    </message>
    <message>
        <source>Set nfs.version to %1, or leave it out so that the best common version is used.</source>
        <translation>Defina nfs.version como %1, ou omita a chave para usar a melhor versão comum.</translation>
    </message>
    <message>
        <source>SELinux is enforcing on %1 and keeps the web server off the share. The plan switches %2 on.</source>
        <translation>O SELinux está em modo enforcing em %1 e impede o servidor web de acessar o compartilhamento. O plano liga %2.</translation>
    </message>
    <message>
        <source>httpd_selinux(8): the web server may use files of NFS or GlusterFS only with this boolean.</source>
        <translation>httpd_selinux(8): o servidor web só pode usar arquivos de NFS ou GlusterFS com este booleano.</translation>
    </message>
    <message>
        <source>The watchdog pandora_ha runs on %1. The plan stops it first and starts it last.</source>
        <translation>O watchdog pandora_ha roda em %1. O plano o interrompe primeiro e o inicia por último.</translation>
    </message>
    <message>
        <source>It starts pandora_server and Tentacle again within seconds when they are stopped.</source>
        <translation>Ele reinicia o pandora_server e o Tentacle em poucos segundos quando são parados.</translation>
    </message>
    <message>
        <source>Start nothing of Pandora by hand while the plan runs.</source>
        <translation>Não inicie nada do Pandora manualmente enquanto o plano estiver em execução.</translation>
    </message>
    <message>
        <source>Pandora on %1 works in %2, where no shared folder lies.</source>
        <translation>O Pandora em %1 trabalha em %2, onde não há nenhuma pasta compartilhada.</translation>
    </message>
    <message>
        <source>incomingdir in /etc/pandora/pandora_server.conf decides where conf and md5 are looked for.</source>
        <translation>incomingdir em /etc/pandora/pandora_server.conf define onde conf e md5 são procurados.</translation>
    </message>
    <message>
        <source>Correct the folders&apos; paths in the project, or incomingdir on the host.</source>
        <translation>Corrija os caminhos das pastas no projeto, ou incomingdir no host.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>on %1: %2</source>
        <translation>em %1: %2</translation>
    </message>
    <message>
        <source>Give it the same number everywhere while Pandora&apos;s services are stopped and %1 is still free there. %2</source>
        <translation>Atribua o mesmo número em todos os hosts, com os serviços do Pandora parados e enquanto %1 ainda estiver livre ali. %2</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuário %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>The user %1 has different numbers: %2.</source>
        <translation>O usuário %1 tem números diferentes: %2.</translation>
    </message>
    <message>
        <source>The group %1 has different numbers: %2.</source>
        <translation>O grupo %1 tem números diferentes: %2.</translation>
    </message>
    <message>
        <source>A share carries numbers, not names: one host could not use what another host writes, or a stranger could.</source>
        <translation>Um compartilhamento carrega números, não nomes: um host não poderia usar o que outro grava, ou um estranho poderia.</translation>
    </message>
    <message>
        <source>There is no user %1 on %2.</source>
        <translation>Não existe o usuário %1 em %2.</translation>
    </message>
    <message>
        <source>There is no group %1 on %2.</source>
        <translation>Não existe o grupo %1 em %2.</translation>
    </message>
    <message>
        <source>The shared files are to belong to it.</source>
        <translation>Os arquivos compartilhados devem pertencer a ele.</translation>
    </message>
    <message>
        <source>Install Pandora&apos;s package there first, or correct the folder&apos;s owner in the project.</source>
        <translation>Instale antes o pacote do Pandora ali, ou corrija o dono da pasta no projeto.</translation>
    </message>
    <message>
        <source>Create the group with the number it has elsewhere, or correct the folder&apos;s group in the project.</source>
        <translation>Crie o grupo com o número que ele tem nos outros hosts, ou corrija o grupo da pasta no projeto.</translation>
    </message>
    <message>
        <source>%1 has number %2 on the NFS server and %3 on the Pandora hosts. The share uses the Pandora hosts&apos; number.</source>
        <translation>%1 tem o número %2 no servidor NFS e %3 nos hosts do Pandora. O compartilhamento usa o número dos hosts do Pandora.</translation>
    </message>
    <message>
        <source>Listings on the server show another name for these files.</source>
        <translation>As listagens no servidor mostram outro nome para estes arquivos.</translation>
    </message>
    <message>
        <source>the consoles</source>
        <translation>os consoles</translation>
    </message>
    <message>
        <source>The consoles&apos; web servers run as different users: %1.</source>
        <translation>Os servidores web dos consoles rodam com usuários diferentes: %1.</translation>
    </message>
    <message>
        <source>Their numbers differ too (apache 48, www-data 33), so one console cannot change what the other writes.</source>
        <translation>Os números deles também diferem (apache 48, www-data 33); por isso um console não pode alterar o que a outra grava.</translation>
    </message>
    <message>
        <source>Create one group with the same number on all hosts, put pandora and the web users into it, and set it as the folders&apos; group in the project.</source>
        <translation>Crie um grupo com o mesmo número em todos os hosts, inclua nele pandora e os usuários web e defina-o como grupo das pastas no projeto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Each server takes the agents&apos; XML from a folder of its own (%1).</source>
        <translation>Cada servidor lê o XML dos agentes de uma pasta própria (%1).</translation>
    </message>
    <message>
        <source>These folders lie on the share, so that another server can take up the queue of one that died. The price: every report of an agent goes over the network, and none arrives while the share is away.</source>
        <translation>Estas pastas ficam no compartilhamento, para que outro servidor possa assumir a fila de um que parou. O preço: cada relatório de um agente passa pela rede, e nenhum chega enquanto o compartilhamento estiver fora do ar.</translation>
    </message>
    <message>
        <source>Switch tentacle.separate-incoming off to keep the queues local, as Pandora&apos;s packages do.</source>
        <translation>Desligue tentacle.separate-incoming para manter as filas locais, como fazem os pacotes do Pandora.</translation>
    </message>
    <message>
        <source>The unit of Tentacle on %1 holds a password and the filters on one command line.</source>
        <translation>A unidade do Tentacle em %1 traz uma senha e os filtros em uma mesma linha de comando.</translation>
    </message>
    <message>
        <source>A drop-in would have to repeat the password, and Sharewright neither reads nor writes passwords.</source>
        <translation>Um drop-in teria de repetir a senha, e o Sharewright não lê nem grava senhas.</translation>
    </message>
    <message>
        <source>Move password and filters to /etc/tentacle/tentacle_server.conf and start Tentacle with -F.</source>
        <translation>Mova a senha e os filtros para /etc/tentacle/tentacle_server.conf e inicie o Tentacle com -F.</translation>
    </message>
    <message>
        <source>How Tentacle is started on %1 is not known.</source>
        <translation>Não se sabe como o Tentacle é iniciado em %1.</translation>
    </message>
    <message>
        <source>There is neither a readable configuration file, nor an init script, nor a unit with filters (-i).</source>
        <translation>Não há arquivo de configuração legível, nem script de init, nem unidade com filtros (-i).</translation>
    </message>
    <message>
        <source>Install Tentacle there, or start it with -F and a configuration file, or leave its incoming files unseparated.</source>
        <translation>Instale o Tentacle ali, ou inicie-o com -F e um arquivo de configuração, ou não separe os arquivos de entrada.</translation>
    </message>
    <message>
        <source>The filters of Tentacle on %1 stand in %2.</source>
        <translation>Os filtros do Tentacle em %1 estão em %2.</translation>
    </message>
    <message>
        <source>An update of the package writes that file anew; the server would then wait for files that arrive elsewhere.</source>
        <translation>Uma atualização do pacote regrava esse arquivo; o servidor passaria então a esperar por arquivos que chegam em outro lugar.</translation>
    </message>
    <message>
        <source>Apply the plan again after each update of pandora_server.</source>
        <translation>Aplique o plano novamente após cada atualização do pandora_server.</translation>
    </message>
    <message>
        <source>Tentacle on %1 writes below %2, the shared folders lie below %3.</source>
        <translation>O Tentacle em %1 grava abaixo de %2; as pastas compartilhadas ficam abaixo de %3.</translation>
    </message>
    <message>
        <source>A filter can only name a folder inside Tentacle&apos;s own.</source>
        <translation>Um filtro só pode indicar uma pasta dentro da do próprio Tentacle.</translation>
    </message>
    <message>
        <source>Let both agree: the setting “directory” of Tentacle, and the paths of the shared folders.</source>
        <translation>Faça os dois coincidirem: a opção “directory” do Tentacle e os caminhos das pastas compartilhadas.</translation>
    </message>
    <message>
        <source>On %1 a line behind Sharewright&apos;s block in %2 sets %3 again.</source>
        <translation>Em %1, uma linha depois do bloco do Sharewright em %2 define %3 novamente.</translation>
    </message>
    <message>
        <source>The last line wins, so the block has no effect.</source>
        <translation>A última linha prevalece; por isso o bloco não tem efeito.</translation>
    </message>
    <message>
        <source>Remove that line, or put it in front of the block.</source>
        <translation>Remova essa linha, ou coloque-a antes do bloco.</translation>
    </message>
    <message>
        <source>Nobody takes up XML any more that the console or the API of %1 writes into %2.</source>
        <translation>Ninguém mais lê o XML que o console ou a API de %1 grava em %2.</translation>
    </message>
    <message>
        <source>The console writes where its setting remote_config points to, the server only looks into %1.</source>
        <translation>O console grava onde a opção remote_config dele aponta; o servidor só procura em %1.</translation>
    </message>
    <message>
        <source>If you insert data by the console or the API, move *.data from there to %1 by a systemd path unit or a cron job.</source>
        <translation>Se você insere dados pelo console ou pela API, mova os *.data dali para %1 com uma path unit do systemd ou um job do cron.</translation>
    </message>
    <message>
        <source>%1 has a further server with an incomingdir of its own: %2.</source>
        <translation>%1 tem outro servidor, com um incomingdir próprio: %2.</translation>
    </message>
    <message>
        <source>Only pandora_server.conf is edited.</source>
        <translation>Somente o pandora_server.conf é editado.</translation>
    </message>
    <message>
        <source>Check that this server takes its files from a folder that nobody else reads.</source>
        <translation>Verifique se esse servidor lê os arquivos de uma pasta que ninguém mais lê.</translation>
    </message>
    <message>
        <source>%1 takes its files from %2 today, and from %3 after the plan.</source>
        <translation>%1 lê os arquivos de %2 hoje, e de %3 depois do plano.</translation>
    </message>
    <message>
        <source>The folders are numbered in the order of the document&apos;s servers. What waits in the old one is moved over.</source>
        <translation>As pastas são numeradas na ordem dos servidores do projeto. O que espera na antiga é movido.</translation>
    </message>
    <message>
        <source>Put the servers into their former order to keep the numbers.</source>
        <translation>Coloque os servidores na ordem anterior para manter os números.</translation>
    </message>
    <message>
        <source>%1 takes the agents&apos; XML from %2, but the project does not separate incoming files.</source>
        <translation>%1 lê o XML dos agentes de %2, mas o projeto não separa os arquivos de entrada.</translation>
    </message>
    <message>
        <source>The plan would not mount that folder any more.</source>
        <translation>O plano deixaria de montar essa pasta.</translation>
    </message>
    <message>
        <source>Undo the run that separated them, or set tentacle.separate-incoming again.</source>
        <translation>Desfaça a execução que os separou, ou defina tentacle.separate-incoming novamente.</translation>
    </message>
    <message>
        <source>On %1 the name %2 means %3.</source>
        <translation>Em %1, o nome %2 aponta para %3.</translation>
    </message>
    <message>
        <source>Installers write the host&apos;s name there. GlusterFS then takes itself for a stranger in its own pool: “Host is not in ‘Peer in Cluster’ state”.</source>
        <translation>Instaladores escrevem ali o nome do host. O GlusterFS passa então a se ver como um estranho no próprio pool: “Host is not in ‘Peer in Cluster’ state”.</translation>
    </message>
    <message>
        <source>It would look for %1 on itself.</source>
        <translation>Ele procuraria %1 em si mesmo.</translation>
    </message>
    <message>
        <source>Take the name %1 out of the line of %2 in /etc/hosts of %3, or give the node&apos;s address in the storage network as a number (“storage-address”).</source>
        <translation>Retire o nome %1 da linha de %2 no /etc/hosts de %3, ou informe o endereço do nó na rede de armazenamento em forma numérica (“storage-address”).</translation>
    </message>
    <message>
        <source>%1 knows %2 as %3, but %4 knows it as %5.</source>
        <translation>%1 conhece %2 como %3, mas %4 o conhece como %5.</translation>
    </message>
    <message>
        <source>All hosts must reach a node at the same address, or some see a brick that others do not.</source>
        <translation>Todos os hosts precisam alcançar um nó no mesmo endereço; senão, alguns veem um brick que outros não veem.</translation>
    </message>
    <message>
        <source>Correct the DNS or /etc/hosts, or give the node&apos;s address as a number (“storage-address”).</source>
        <translation>Corrija o DNS ou o /etc/hosts, ou informe o endereço do nó em forma numérica (“storage-address”).</translation>
    </message>
    <message>
        <source>No host knows the name %1 of node %2.</source>
        <translation>Nenhum host conhece o nome %1 do nó %2.</translation>
    </message>
    <message>
        <source>Nodes and clients find each other by their storage addresses.</source>
        <translation>Nós e clientes se encontram pelos endereços de armazenamento.</translation>
    </message>
    <message>
        <source>Add the name to the DNS or to /etc/hosts of all hosts, or give the address as a number (“storage-address”).</source>
        <translation>Inclua o nome no DNS ou no /etc/hosts de todos os hosts, ou informe o endereço em forma numérica (“storage-address”).</translation>
    </message>
    <message>
        <source>%1 gets no answer from %2, neither on the SSH port nor on the port of GlusterFS.</source>
        <translation>%1 não recebe resposta de %2, nem na porta do SSH nem na do GlusterFS.</translation>
    </message>
    <message>
        <source>The address may be wrong, the network between them missing, or a firewall in between.</source>
        <translation>O endereço pode estar errado, pode faltar a rede entre eles ou haver um firewall no caminho.</translation>
    </message>
    <message>
        <source>Check the storage address of %1 in the project and the network between both hosts.</source>
        <translation>Verifique o endereço de armazenamento de %1 no projeto e a rede entre os dois hosts.</translation>
    </message>
    <message>
        <source>%1 cannot reach port %2 of %3.</source>
        <translation>%1 não alcança a porta %2 de %3.</translation>
    </message>
    <message>
        <source>glusterd is running, but refuses connections on this address.</source>
        <translation>O glusterd está em execução, mas recusa conexões neste endereço.</translation>
    </message>
    <message>
        <source>The address answers on its SSH port, so something in between blocks GlusterFS.</source>
        <translation>O endereço responde na porta do SSH; portanto, algo no caminho bloqueia o GlusterFS.</translation>
    </message>
    <message>
        <source>Open the TCP ports 24007 and 49152-60999 from %1 to %2 in the network&apos;s firewall.</source>
        <translation>Abra as portas TCP 24007 e 49152-60999 de %1 para %2 no firewall da rede.</translation>
    </message>
    <message>
        <source>%1 cannot reach the brick at port %2 of %3.</source>
        <translation>%1 não alcança o brick na porta %2 de %3.</translation>
    </message>
    <message>
        <source>Every brick listens on a port of its own between 49152 and 60999, and clients talk to each of them.</source>
        <translation>Cada brick escuta em uma porta própria entre 49152 e 60999, e os clientes falam com todos eles.</translation>
    </message>
    <message>
        <source>Open the TCP ports 49152-60999 from %1 to %2 in the network&apos;s firewall.</source>
        <translation>Abra as portas TCP 49152-60999 de %1 para %2 no firewall da rede.</translation>
    </message>
    <message>
        <source>Neither the distribution nor the project builds them (%1).</source>
        <translation>Nem a distribuição nem o projeto os compila (%1).</translation>
    </message>
    <message>
        <source>The GlusterFS packages for %1, which %2 runs, have had no updates since %3.</source>
        <translation>Os pacotes do GlusterFS para %1, o sistema de %2, não recebem atualizações desde %3.</translation>
    </message>
    <message>
        <source>Their repository was moved to an archive, where the package tool does not find it by itself.</source>
        <translation>O repositório deles foi movido para um arquivo histórico, que o gerenciador de pacotes não encontra sozinho.</translation>
    </message>
    <message>
        <source>Point the repository file of %1 to vault.centos.org before the run, or better use a newer system.</source>
        <translation>Aponte o arquivo de repositório de %1 para vault.centos.org antes da execução ou, melhor, use um sistema mais novo.</translation>
    </message>
    <message>
        <source>glusterd on %1 runs, but does not answer. %2</source>
        <translation>O glusterd em %1 roda, mas não responde. %2</translation>
    </message>
    <message>
        <source>It may be starting, or wait for a peer that is gone.</source>
        <translation>Ele pode estar iniciando, ou esperando por um peer fora do ar.</translation>
    </message>
    <message>
        <source>Look at /var/log/glusterfs/glusterd.log on %1; restart glusterd if it stays silent.</source>
        <translation>Consulte /var/log/glusterfs/glusterd.log em %1; reinicie o glusterd se ele continuar em silêncio.</translation>
    </message>
    <message>
        <source>the nodes</source>
        <translation>os nós</translation>
    </message>
    <message>
        <source>The nodes have different versions of GlusterFS: %1.</source>
        <translation>Os nós têm versões diferentes do GlusterFS: %1.</translation>
    </message>
    <message>
        <source>Nodes of different major versions refuse each other or lose their connection, now or after an update.</source>
        <translation>Nós com versões principais diferentes se recusam ou perdem a conexão, agora ou após uma atualização.</translation>
    </message>
    <message>
        <source>Use the same distribution release on all nodes, or package sources that bring the same major version.</source>
        <translation>Use a mesma versão da distribuição em todos os nós, ou repositórios que tragam a mesma versão principal.</translation>
    </message>
    <message>
        <source>%1 cannot work in a pool of op-version %2: it knows %3 at most.</source>
        <translation>%1 não pode trabalhar em um pool com op-version %2: ele conhece no máximo %3.</translation>
    </message>
    <message>
        <source>The op-version says which abilities all nodes use.</source>
        <translation>A op-version define quais recursos todos os nós usam.</translation>
    </message>
    <message>
        <source>Update GlusterFS on %1.</source>
        <translation>Atualize o GlusterFS em %1.</translation>
    </message>
    <message>
        <source>%1 works with op-version %2, the pool with %3.</source>
        <translation>%1 trabalha com a op-version %2; o pool, com %3.</translation>
    </message>
    <message>
        <source>A node that was away while it was raised may be rejected.</source>
        <translation>Um nó que estava ausente quando ela foi elevada pode ser rejeitado.</translation>
    </message>
    <message>
        <source>Run gluster peer status on all nodes. If %1 is rejected, restart glusterd there.</source>
        <translation>Execute gluster peer status em todos os nós. Se %1 for rejeitado, reinicie o glusterd dele.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same GlusterFS identity (%3).</source>
        <translation>%1 e %2 têm a mesma identidade no GlusterFS (%3).</translation>
    </message>
    <message>
        <source>One was cloned from the other with glusterd already installed. Such nodes cannot be in one pool.</source>
        <translation>Um foi clonado do outro com o glusterd já instalado. Nós assim não podem estar em um mesmo pool.</translation>
    </message>
    <message>
        <source>On the one that holds no volume: systemctl stop glusterd, move /var/lib/glusterd/glusterd.info away, systemctl start glusterd.</source>
        <translation>No que não guarda nenhum volume: systemctl stop glusterd, mova /var/lib/glusterd/glusterd.info para outro lugar, systemctl start glusterd.</translation>
    </message>
    <message>
        <source>%1 is in a pool with hosts that are not in this project: %2.</source>
        <translation>%1 está em um pool com hosts que não são deste projeto: %2.</translation>
    </message>
    <message>
        <source>All nodes of the project are in it, so it works; but nobody looks after those hosts here.</source>
        <translation>Todos os nós do projeto estão nele, então funciona; mas ninguém cuida desses hosts por aqui.</translation>
    </message>
    <message>
        <source>A node can be in one pool only, and the two pools would become one or refuse each other.</source>
        <translation>Um nó só pode estar em um pool, e os dois pools se tornariam um só ou se recusariam.</translation>
    </message>
    <message>
        <source>Add these hosts to the project, choose another node, or take %1 out of that pool first: gluster peer detach, from a member.</source>
        <translation>Inclua esses hosts no projeto, escolha outro nó ou retire %1 desse pool antes: gluster peer detach, a partir de um membro.</translation>
    </message>
    <message>
        <source>%1 and %2 are in different pools.</source>
        <translation>%1 e %2 estão em pools diferentes.</translation>
    </message>
    <message>
        <source>GlusterFS does not join pools that have several members.</source>
        <translation>O GlusterFS não une pools que têm vários membros.</translation>
    </message>
    <message>
        <source>Decide for one pool and take the nodes of the other one out of it: gluster peer detach, from a member.</source>
        <translation>Escolha um dos pools e retire os nós do outro: gluster peer detach, a partir de um membro.</translation>
    </message>
    <message>
        <source>%1 rejects its peer %2.</source>
        <translation>%1 rejeita o peer %2.</translation>
    </message>
    <message>
        <source>Their records of a volume or their op-versions differ.</source>
        <translation>Os registros de um volume ou as op-versions deles diferem.</translation>
    </message>
    <message>
        <source>Mend the pool first: on the rejected node keep /var/lib/glusterd/glusterd.info, move the rest of /var/lib/glusterd away, probe it again and restart glusterd.</source>
        <translation>Corrija o pool antes: no nó rejeitado, mantenha /var/lib/glusterd/glusterd.info, mova o restante de /var/lib/glusterd para outro lugar, faça o peer probe dele novamente e reinicie o glusterd.</translation>
    </message>
    <message>
        <source>%1 has lost sight of its peer %2.</source>
        <translation>%1 perdeu o contato com o peer %2.</translation>
    </message>
    <message>
        <source>Bricks and volumes cannot be changed while a node that is concerned is away.</source>
        <translation>Bricks e volumes não podem ser alterados enquanto um nó envolvido estiver ausente.</translation>
    </message>
    <message>
        <source>Check that glusterd runs on %1 and that nothing blocks TCP port 24007 between them.</source>
        <translation>Verifique se o glusterd roda em %1 e se nada bloqueia a porta TCP 24007 entre eles.</translation>
    </message>
    <message>
        <source>%1 is exported already, by line %2 of %3.</source>
        <translation>%1 já é exportado, pela linha %2 de %3.</translation>
    </message>
    <message>
        <source>%1 lies below %4, which line %2 of %3 exports already.</source>
        <translation>%1 fica abaixo de %4, já exportado pela linha %2 de %3.</translation>
    </message>
    <message>
        <source>That line lets every host of the network in.</source>
        <translation>Essa linha dá acesso a todos os hosts da rede.</translation>
    </message>
    <message>
        <source>Clients that the line names get in with its options, not with those of the plan.</source>
        <translation>Os clientes indicados na linha entram com as opções dela, não com as do plano.</translation>
    </message>
    <message>
        <source>Remove the line if nothing else needs it, or choose another nfs.exportRoot. Sharewright leaves lines alone that it does not own.</source>
        <translation>Remova a linha se nada mais precisar dela, ou escolha outro nfs.exportRoot. O Sharewright não mexe em linhas que não são dele.</translation>
    </message>
    <message>
        <source>The folders of %1 need %2 on %3, but only %4 are free there.</source>
        <translation>As pastas de %1 precisam de %2 em %3, mas só há %4 livres ali.</translation>
    </message>
    <message>
        <source>A tenth is kept as a margin.</source>
        <translation>Um décimo é reservado como margem.</translation>
    </message>
    <message>
        <source>Enlarge the file system at %1, clean up the folders, or choose another nfs.exportRoot.</source>
        <translation>Aumente o sistema de arquivos em %1, faça uma limpeza nas pastas ou escolha outro nfs.exportRoot.</translation>
    </message>
    <message>
        <source>Not all files of %1 could be counted in time; whether %2 has room for them is unknown.</source>
        <translation>Nem todos os arquivos de %1 puderam ser contados a tempo; não se sabe se %2 tem espaço para eles.</translation>
    </message>
    <message>
        <source>%1 are free there.</source>
        <translation>Há %1 livres ali.</translation>
    </message>
    <message>
        <source>Move it away, or choose another nfs.exportRoot.</source>
        <translation>Mova-o para outro lugar, ou escolha outro nfs.exportRoot.</translation>
    </message>
    <message>
        <source>%1 on %2 holds files already.</source>
        <translation>%1 em %2 já contém arquivos.</translation>
    </message>
    <message>
        <source>They stay and become part of the share; files of the same name are replaced by those of the seed host.</source>
        <translation>Eles permanecem e passam a fazer parte do compartilhamento; arquivos de mesmo nome são substituídos pelos do host de origem.</translation>
    </message>
    <message>
        <source>Move them away if they do not belong to Pandora.</source>
        <translation>Mova-os para outro lugar se não pertencerem ao Pandora.</translation>
    </message>
    <message>
        <source>%1 on %2 lies on a file system of type %3.</source>
        <translation>%1 em %2 fica em um sistema de arquivos do tipo %3.</translation>
    </message>
    <message>
        <source>The kernel exports it only with an explicit fsid, or not at all (exports(5), fsid).</source>
        <translation>O kernel só o exporta com um fsid explícito, ou nem isso (exports(5), fsid).</translation>
    </message>
    <message>
        <source>Put nfs.exportRoot on a local disk (xfs or ext4).</source>
        <translation>Coloque nfs.exportRoot em um disco local (xfs ou ext4).</translation>
    </message>
    <message>
        <source>%1 on %2 lies on the system disk.</source>
        <translation>%1 em %2 fica no disco do sistema.</translation>
    </message>
    <message>
        <source>A full share then fills the disk that the system needs, and a client could guess handles of files outside the export.</source>
        <translation>Um compartilhamento cheio enche então o disco de que o sistema precisa, e um cliente poderia adivinhar handles de arquivos fora da exportação.</translation>
    </message>
    <message>
        <source>Consider a file system of its own for it.</source>
        <translation>Considere um sistema de arquivos próprio para ele.</translation>
    </message>
    <message>
        <source>There is a volume %1 already, with other bricks: %2.</source>
        <translation>Já existe um volume %1, com outros bricks: %2.</translation>
    </message>
    <message>
        <source>None of the project&apos;s bricks belongs to it.</source>
        <translation>Nenhum dos bricks do projeto pertence a ele.</translation>
    </message>
    <message>
        <source>Choose another name in “volume”. If that volume is meant, list its bricks in the project.</source>
        <translation>Escolha outro nome em “volume”. Se a intenção é usar esse volume, liste os bricks dele no projeto.</translation>
    </message>
    <message>
        <source>The volume %1 is of type %2, which Sharewright does not manage.</source>
        <translation>O volume %1 é do tipo %2, que o Sharewright não gerencia.</translation>
    </message>
    <message>
        <source>Choose another name in “volume”.</source>
        <translation>Escolha outro nome em “volume”.</translation>
    </message>
    <message>
        <source>replica %1 with an arbiter</source>
        <translation>réplica %1 com arbiter</translation>
    </message>
    <message>
        <source>replica %1</source>
        <translation>réplica %1</translation>
    </message>
    <message>
        <source>The volume %1 has %2, the project says %3.</source>
        <translation>O volume %1 tem %2; o projeto diz %3.</translation>
    </message>
    <message>
        <source>Sharewright adds and replaces bricks, but does not change how many copies a volume keeps.</source>
        <translation>O Sharewright adiciona e substitui bricks, mas não muda quantas cópias um volume mantém.</translation>
    </message>
    <message>
        <source>Correct “replica” and “arbiter” in the project, or change the volume by hand first (gluster volume add-brick … replica …).</source>
        <translation>Corrija “replica” e “arbiter” no projeto, ou altere antes o volume manualmente (gluster volume add-brick … replica …).</translation>
    </message>
    <message>
        <source>These bricks are copies of each other, but stand in different replica sets of the project: %1.</source>
        <translation>Estes bricks são cópias uns dos outros, mas estão em conjuntos de réplicas diferentes no projeto: %1.</translation>
    </message>
    <message>
        <source>Each %1 bricks in a row are one set; a running volume cannot be sorted anew.</source>
        <translation>Cada %1 bricks seguidos formam um conjunto; um volume em execução não pode ser reordenado.</translation>
    </message>
    <message>
        <source>List the bricks in the volume&apos;s order: %1.</source>
        <translation>Liste os bricks na ordem do volume: %1.</translation>
    </message>
    <message>
        <source>Replica set %1 of the project has bricks of several sets of the volume.</source>
        <translation>O conjunto de réplicas %1 do projeto tem bricks de vários conjuntos do volume.</translation>
    </message>
    <message>
        <source>A brick cannot move from one set to another.</source>
        <translation>Um brick não pode passar de um conjunto para outro.</translation>
    </message>
    <message>
        <source>The volume %1 exists, but is stopped. The plan starts it.</source>
        <translation>O volume %1 existe, mas está parado. O plano o inicia.</translation>
    </message>
    <message>
        <source>Somebody stopped it; there may be a reason.</source>
        <translation>Alguém o parou; pode haver um motivo.</translation>
    </message>
    <message>
        <source>Ask who stopped it, and why, before the run.</source>
        <translation>Pergunte quem o parou, e por quê, antes da execução.</translation>
    </message>
    <message>
        <source>Files of the volume %1 are being moved between bricks.</source>
        <translation>Arquivos do volume %1 estão sendo movidos entre bricks.</translation>
    </message>
    <message>
        <source>Until that is finished, bricks can neither be added nor removed.</source>
        <translation>Até que isso termine, não é possível adicionar nem remover bricks.</translation>
    </message>
    <message>
        <source>A rebalance or the removal of bricks is under way.</source>
        <translation>Há um rebalanceamento ou uma remoção de bricks em andamento.</translation>
    </message>
    <message>
        <source>Wait until it is finished: gluster volume rebalance %1 status. Then ask the hosts again.</source>
        <translation>Espere até que termine: gluster volume rebalance %1 status. Depois consulte os hosts novamente.</translation>
    </message>
    <message>
        <source>Bricks of the volume %1 are down: %2.</source>
        <translation>Há bricks do volume %1 fora do ar: %2.</translation>
    </message>
    <message>
        <source>While they are away, other bricks should stay as they are: they may hold the only good copy.</source>
        <translation>Enquanto estiverem ausentes, os outros bricks devem ficar como estão: eles podem ter a única cópia boa.</translation>
    </message>
    <message>
        <source>Their files live on the other bricks of the set alone.</source>
        <translation>Os arquivos deles existem apenas nos outros bricks do conjunto.</translation>
    </message>
    <message>
        <source>Bring them back first: look at their hosts and disks, then run gluster volume start %1 force on a node.</source>
        <translation>Traga-os de volta antes: examine os hosts e os discos deles e depois execute gluster volume start %1 force em um nó.</translation>
    </message>
    <message>
        <source>A rebalance with GlusterFS %1 can lose files.</source>
        <translation>Um rebalanceamento com o GlusterFS %1 pode perder arquivos.</translation>
    </message>
    <message>
        <source>Version 11.0 has a known fault; 11.1 mends it (gluster/glusterfs#4148).</source>
        <translation>A versão 11.0 tem uma falha conhecida, corrigida na 11.1 (gluster/glusterfs#4148).</translation>
    </message>
    <message>
        <source>The fault was found in 11.0 and mended in 11.1; whether this version has it was never said (gluster/glusterfs#4148).</source>
        <translation>A falha foi encontrada na 11.0 e corrigida na 11.1; nunca se informou se esta versão a tem (gluster/glusterfs#4148).</translation>
    </message>
    <message>
        <source>Enlarge the bricks in place instead (“extra-devices”, “size”), which moves no file; or set “after-adding-bricks: fix-layout”; or update to 11.1 first.</source>
        <translation>Em vez disso, aumente os bricks existentes (“extra-devices”, “size”), o que não move nenhum arquivo; ou defina “after-adding-bricks: fix-layout”; ou atualize antes para a 11.1.</translation>
    </message>
    <message>
        <source>%1 does not know the NFS server&apos;s name %2.</source>
        <translation>%1 não conhece o nome %2 do servidor NFS.</translation>
    </message>
    <message>
        <source>Clients mount the server by its storage address.</source>
        <translation>Os clientes montam o servidor pelo endereço de armazenamento dele.</translation>
    </message>
    <message>
        <source>Add the name to the DNS or to /etc/hosts of %1, or give the server&apos;s storage address as a number.</source>
        <translation>Inclua o nome no DNS ou no /etc/hosts de %1, ou informe o endereço de armazenamento do servidor em forma numérica.</translation>
    </message>
    <message>
        <source>%1 gets no answer from %2, neither on the SSH port nor on the NFS port.</source>
        <translation>%1 não recebe resposta de %2, nem na porta do SSH nem na do NFS.</translation>
    </message>
    <message>
        <source>Check the server&apos;s storage address in the project and the network between both hosts.</source>
        <translation>Verifique o endereço de armazenamento do servidor no projeto e a rede entre os dois hosts.</translation>
    </message>
    <message>
        <source>The NFS server is running, but refuses connections on this address.</source>
        <translation>O servidor NFS está em execução, mas recusa conexões neste endereço.</translation>
    </message>
    <message>
        <source>The address answers on its SSH port, so something in between blocks NFS.</source>
        <translation>O endereço responde na porta do SSH; portanto, algo no caminho bloqueia o NFS.</translation>
    </message>
    <message>
        <source>Open TCP port %1 from %2 to %3 in the network&apos;s firewall.</source>
        <translation>Abra a porta TCP %1 de %2 para %3 no firewall da rede.</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>host %1</translation>
    </message>
    <message>
        <source>The new brick on %1 has %2; the present one on %3 still has %4 free.</source>
        <translation>O novo brick em %1 tem %2; o atual em %3 ainda tem %4 livres.</translation>
    </message>
    <message>
        <source>A rebalance moves no file to a brick with less free space than the one it comes from. The present files would stay where they are; only new ones would go there.</source>
        <translation>Um rebalanceamento não move nenhum arquivo para um brick com menos espaço livre do que o de origem. Os arquivos atuais ficariam onde estão; só os novos iriam para lá.</translation>
    </message>
    <message>
        <source>Take larger disks for the new bricks, or set “after-adding-bricks” to fix-layout, which is quick and sends new files there.</source>
        <translation>Use discos maiores para os novos bricks ou defina “after-adding-bricks” como fix-layout, que é rápido e envia os arquivos novos para lá.</translation>
    </message>
    <message>
        <source>Move the old copy away, or choose another migration.aside-suffix.</source>
        <translation>Mova a cópia antiga para outro lugar, ou escolha outro migration.aside-suffix.</translation>
    </message>
    <message>
        <source>Choose the source on the Data page (migration.seed-host in the project).</source>
        <translation>Escolha a origem na página Dados (migration.seed-host no projeto).</translation>
    </message>
    <message>
        <source>the first content</source>
        <translation>o conteúdo inicial</translation>
    </message>
    <message>
        <source>No host is chosen to provide the first content, although there are files. %1.</source>
        <translation>Nenhum host foi escolhido para fornecer o conteúdo inicial, embora haja arquivos. %1.</translation>
    </message>
    <message>
        <source>These do not exist on %1; the plan makes mount points there: %2.</source>
        <translation>Estas não existem em %1; o plano cria pontos de montagem ali: %2.</translation>
    </message>
    <message>
        <source>Files of these hosts are set aside and not merged. %1.</source>
        <translation>Os arquivos destes hosts são postos de lado e não são mesclados. %1.</translation>
    </message>
    <message>
        <source>Tick a host on the Data page (migration.merge-from in the project) to bring its files into the share as well; “sharewright merge” shows where the hosts differ.</source>
        <translation>Marque um host na página Dados (migration.merge-from no projeto) para levar também os arquivos dele ao compartilhamento; “sharewright merge” mostra onde os hosts diferem.</translation>
    </message>
    <message>
        <source>the servers</source>
        <translation>os servidores</translation>
    </message>
</context>
<context>
    <name>FailureReport</name>
    <message>
        <source>One step is done and stays.</source>
        <translation>Uma etapa foi feita e permanece.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are done and stay.</source>
        <translation>
            <numerusform>%n etapa foi feita e permanece.</numerusform>
            <numerusform>%n etapas foram feitas e permanecem.</numerusform>
        </translation>
    </message>
    <message>
        <source>One step was not tried and changed nothing.</source>
        <translation>Uma etapa não foi tentada e não alterou nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps were not tried and changed nothing.</source>
        <translation>
            <numerusform>%n etapa não foi tentada e não alterou nada.</numerusform>
            <numerusform>%n etapas não foram tentadas e não alteraram nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pandora&apos;s services are still stopped: agents queue their data until they start again.</source>
        <translation>Os serviços do Pandora ainda estão parados: os agentes guardam os dados em fila até que eles voltem.</translation>
    </message>
    <message>
        <source>Originals are kept: nothing was deleted.</source>
        <translation>Os originais estão guardados: nada foi excluído.</translation>
    </message>
    <message>
        <source>See that the host is up and reachable, then retry: finished steps are checked, not repeated.</source>
        <translation>Veja se o host está no ar e acessível e tente novamente: etapas concluídas são verificadas, não repetidas.</translation>
    </message>
    <message>
        <source>Correct the login or the sudo rights of the user on that host, then retry.</source>
        <translation>Corrija o login ou as permissões de sudo do usuário nesse host e tente novamente.</translation>
    </message>
    <message>
        <source>The host changed since the plan was made. Probe again and review the new plan.</source>
        <translation>O host mudou desde que o plano foi gerado. Sonde novamente e revise o novo plano.</translation>
    </message>
    <message>
        <source>Remove the cause on that host, then retry: finished steps are checked, not repeated.</source>
        <translation>Elimine a causa nesse host e tente novamente: etapas concluídas são verificadas, não repetidas.</translation>
    </message>
    <message>
        <source>“%1” failed on %2</source>
        <translation>“%1” falhou em %2</translation>
    </message>
    <message>
        <source>Exit status %1, after %2</source>
        <translation>Status de saída %1, após %2</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Após %1</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>A conexão com %1 falhou</translation>
    </message>
    <message>
        <source>The run could not go on</source>
        <translation>A execução não pôde continuar</translation>
    </message>
    <message>
        <source>Pandora&apos;s services are started again.</source>
        <translation>Os serviços do Pandora foram iniciados novamente.</translation>
    </message>
    <message>
        <source>Pandora&apos;s services were not stopped.</source>
        <translation>Os serviços do Pandora não foram parados.</translation>
    </message>
    <message>
        <source>One more only looked, or found nothing to do.</source>
        <translation>Mais uma apenas verificou ou não encontrou nada a fazer.</translation>
    </message>
    <message numerus="yes">
        <source>%n more only looked, or found nothing to do.</source>
        <translation>
            <numerusform>Mais %n apenas verificou ou não encontrou nada a fazer.</numerusform>
            <numerusform>Mais %n apenas verificaram ou não encontraram nada a fazer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or undo: what this run changed is taken back; anything that cannot be is listed.</source>
        <translation>Ou desfaça: o que esta execução alterou é revertido; o que não puder ser revertido é listado.</translation>
    </message>
    <message>
        <source>The host said: %1</source>
        <translation>O host respondeu: %1</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message>
        <source>There is no host %1.</source>
        <translation>Não existe o host %1.</translation>
    </message>
    <message>
        <source>%1 is not a file on %2.</source>
        <translation>%1 não é um arquivo em %2.</translation>
    </message>
    <message>
        <source>%1 on %2 is too large to be shown, or may not be read.</source>
        <translation>%1 em %2 é grande demais para ser mostrado, ou não pode ser lido.</translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
</context>
<context>
    <name>FolderAdvice</name>
    <message>
        <source>%1 is switched on in %2.</source>
        <translation>%1 está ativado em %2.</translation>
    </message>
    <message>
        <source>There are files in it on %1.</source>
        <translation>Há arquivos nela em %1.</translation>
    </message>
    <message>
        <source>A folder of your own.</source>
        <translation>Uma pasta sua.</translation>
    </message>
</context>
<context>
    <name>FolderCatalogue</name>
    <message>
        <source>Holds every agent&apos;s remote configuration. Whichever server an agent talks to must have it.</source>
        <translation>Guarda a configuração remota de todos os agentes. Qualquer servidor com que um agente fale precisa tê-la.</translation>
    </message>
    <message>
        <source>An agent that finds no configuration uploads its own and overwrites what administrators had staged for it.</source>
        <translation>Um agente que não encontra nenhuma configuração envia a própria por cima da que os administradores tinham preparado para ele.</translation>
    </message>
    <message>
        <source>Holds the check sums by which an agent notices a new configuration.</source>
        <translation>Guarda as somas de verificação pelas quais um agente percebe uma configuração nova.</translation>
    </message>
    <message>
        <source>Agents fetch and send configurations back and forth without end.</source>
        <translation>Os agentes baixam e enviam configurações de um lado para o outro, sem fim.</translation>
    </message>
    <message>
        <source>Holds the file collections that agents download.</source>
        <translation>Guarda as coleções de arquivos que os agentes baixam.</translation>
    </message>
    <message>
        <source>Agents get their collections from one server only, and lose them when that one is down.</source>
        <translation>Os agentes recebem suas coleções de um único servidor e ficam sem elas quando ele sai do ar.</translation>
    </message>
    <message>
        <source>Holds the recorded network flows that the console shows.</source>
        <translation>Guarda os fluxos de rede gravados que o console mostra.</translation>
    </message>
    <message>
        <source>The console shows the flows of one server only.</source>
        <translation>O console mostra os fluxos de um único servidor.</translation>
    </message>
    <message>
        <source>Holds what people upload in the console, and collections before they are published.</source>
        <translation>Guarda o que as pessoas enviam pelo console, e as coleções antes da publicação.</translation>
    </message>
    <message>
        <source>A file uploaded in one console is missing in the others.</source>
        <translation>Um arquivo enviado por um console falta nos outros.</translation>
    </message>
    <message>
        <source>Holds recorded sFlow data, as netflow does for NetFlow.</source>
        <translation>Guarda os dados de sFlow gravados, como netflow faz com o NetFlow.</translation>
    </message>
    <message>
        <source>Where sFlow is used, the console shows one server&apos;s flows only.</source>
        <translation>Onde se usa sFlow, o console mostra apenas os fluxos de um servidor.</translation>
    </message>
    <message>
        <source>Holds remote commands that wait for their agents.</source>
        <translation>Guarda os comandos remotos que esperam por seus agentes.</translation>
    </message>
    <message>
        <source>A command reaches its agent only when that agent happens to talk to the same server.</source>
        <translation>Um comando só chega ao agente quando este, por acaso, fala com o mesmo servidor.</translation>
    </message>
    <message>
        <source>Holds locks of transactions with agents.</source>
        <translation>Guarda os bloqueios das transações com os agentes.</translation>
    </message>
    <message>
        <source>Two servers may work on one agent&apos;s transaction at the same time.</source>
        <translation>Dois servidores podem trabalhar ao mesmo tempo na transação de um mesmo agente.</translation>
    </message>
    <message>
        <source>Holds programs that each server&apos;s package installs for itself.</source>
        <translation>Guarda programas que o pacote de cada servidor instala para si.</translation>
    </message>
    <message>
        <source>An upgrade of one server would replace the programs of all others.</source>
        <translation>A atualização de um servidor substituiria os programas de todos os outros.</translation>
    </message>
    <message>
        <source>Every server writes its own log there.</source>
        <translation>Cada servidor grava ali o próprio log.</translation>
    </message>
    <message>
        <source>The servers would write into each other&apos;s logs.</source>
        <translation>Os servidores gravariam uns nos logs dos outros.</translation>
    </message>
    <message>
        <source>The spool itself is the queue of one server. Only folders in it are shared.</source>
        <translation>O spool em si é a fila de um único servidor. Só se compartilham pastas dentro dele.</translation>
    </message>
    <message>
        <source>Two servers would take the same agent data, twice or half. Separate incoming folders exist for that.</source>
        <translation>Dois servidores pegariam os mesmos dados de agentes, em dobro ou pela metade. Para isso existem pastas de entrada separadas.</translation>
    </message>
    <message>
        <source>The folder catalogue names no spool or no console.</source>
        <translation>O catálogo de pastas não indica nenhum spool ou nenhum console.</translation>
    </message>
    <message>
        <source>Entry %1 of the folder catalogue cannot be read.</source>
        <translation>Não foi possível ler a entrada %1 do catálogo de pastas.</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obrigatória</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendada</translation>
    </message>
    <message>
        <source>Only if used</source>
        <translation>Só se usada</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Sua</translation>
    </message>
</context>
<context>
    <name>FolderRules</name>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 não tem nome.</translation>
    </message>
    <message>
        <source>Give it a short name, such as “conf”.</source>
        <translation>Dê um nome curto, como “conf”.</translation>
    </message>
    <message>
        <source>The folder name “%1” cannot be used.</source>
        <translation>O nome de pasta “%1” não pode ser usado.</translation>
    </message>
    <message>
        <source>It becomes the directory name on the storage side.</source>
        <translation>Ele vira o nome do diretório no lado do armazenamento.</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, “.”, “_” and “-”, starting with a letter or digit.</source>
        <translation>Use até 64 letras, algarismos, “.”, “_” e “-”, começando com uma letra ou um algarismo.</translation>
    </message>
    <message>
        <source>%1 has no path.</source>
        <translation>%1 não tem caminho.</translation>
    </message>
    <message>
        <source>Add the path that the Pandora hosts use.</source>
        <translation>Acrescente o caminho usado pelos hosts do Pandora.</translation>
    </message>
    <message>
        <source>%1 would share data_in itself (%2).</source>
        <translation>%1 compartilharia o próprio data_in (%2).</translation>
    </message>
    <message>
        <source>The servers would take each other&apos;s incoming files away; the manual forbids it.</source>
        <translation>Os servidores tirariam os arquivos de entrada uns dos outros; o manual proíbe isso.</translation>
    </message>
    <message>
        <source>Share its folders one by one: conf, md5, collections, netflow.</source>
        <translation>Compartilhe as pastas dele uma a uma: conf, md5, collections, netflow.</translation>
    </message>
    <message>
        <source>%1 (%2) is meant to be local.</source>
        <translation>%1 (%2) deve ser local.</translation>
    </message>
    <message>
        <source>Each Pandora server keeps files of its own there.</source>
        <translation>Cada servidor do Pandora mantém arquivos próprios ali.</translation>
    </message>
    <message>
        <source>Leave it out of the shared folders.</source>
        <translation>Deixe fora das pastas compartilhadas.</translation>
    </message>
    <message>
        <source>“%1” of %2 is no user or group name.</source>
        <translation>“%1” de %2 não é um nome de usuário nem de grupo.</translation>
    </message>
    <message>
        <source>Write a name such as “pandora”, or a number.</source>
        <translation>Escreva um nome como “pandora”, ou um número.</translation>
    </message>
    <message>
        <source>Mode %1 of %2 locks its own owner out.</source>
        <translation>O modo %1 de %2 impede o acesso do próprio dono.</translation>
    </message>
    <message>
        <source>Use 2770 as Pandora&apos;s packages do.</source>
        <translation>Use 2770, como os pacotes do Pandora.</translation>
    </message>
    <message>
        <source>Mode %1 lets everybody write to %2.</source>
        <translation>O modo %1 permite que qualquer um grave em %2.</translation>
    </message>
    <message>
        <source>Any local user could change agent configurations.</source>
        <translation>Qualquer usuário local poderia alterar as configurações dos agentes.</translation>
    </message>
    <message>
        <source>Mode %1 of %2 has no setgid bit.</source>
        <translation>O modo %1 de %2 não tem o bit setgid.</translation>
    </message>
    <message>
        <source>New files would lose the group that server and console share.</source>
        <translation>Arquivos novos perderiam o grupo que servidor e console têm em comum.</translation>
    </message>
    <message>
        <source>%1 is used by no Pandora role.</source>
        <translation>Nenhuma função do Pandora usa %1.</translation>
    </message>
    <message>
        <source>Let “server”, “console” or both use it.</source>
        <translation>Permita o uso por “server”, “console” ou ambos.</translation>
    </message>
    <message>
        <source>Only servers and consoles mount %1.</source>
        <translation>Somente servidores e consoles montam %1.</translation>
    </message>
    <message>
        <source>Storage roles have no use for the folder&apos;s path.</source>
        <translation>O caminho da pasta não tem utilidade para as funções de armazenamento.</translation>
    </message>
    <message>
        <source>Remove the storage roles from “used-by”.</source>
        <translation>Remova as funções de armazenamento de “used-by”.</translation>
    </message>
    <message>
        <source>No host of this project uses %1.</source>
        <translation>Nenhum host deste projeto usa %1.</translation>
    </message>
    <message>
        <source>Correct “used-by” or the roles of the hosts.</source>
        <translation>Corrija “used-by” ou as funções dos hosts.</translation>
    </message>
    <message>
        <source>Two folders are called “%1”.</source>
        <translation>Duas pastas têm o nome “%1”.</translation>
    </message>
    <message>
        <source>They would lie in one directory on the storage side.</source>
        <translation>Elas ficariam no mesmo diretório no lado do armazenamento.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Mude um dos dois nomes.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same path %3.</source>
        <translation>%1 e %2 têm o mesmo caminho %3.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Remova uma das duas entradas.</translation>
    </message>
    <message>
        <source>%1 lies inside %2.</source>
        <translation>%1 fica dentro de %2.</translation>
    </message>
    <message>
        <source>One mount would hide the other.</source>
        <translation>Uma montagem encobriria a outra.</translation>
    </message>
    <message>
        <source>Share either the outer or the inner folder.</source>
        <translation>Compartilhe a pasta de fora ou a de dentro.</translation>
    </message>
    <message>
        <source>Not all folders that Pandora FMS needs are shared: %1.</source>
        <translation>Nem todas as pastas de que o Pandora FMS precisa estão compartilhadas: %1.</translation>
    </message>
    <message>
        <source>The manual requires conf, md5, collections and netflow together; with one missing, agents and servers lose track of each other.</source>
        <translation>O manual exige conf, md5, collections e netflow juntas; se faltar uma, agentes e servidores se perdem uns dos outros.</translation>
    </message>
    <message>
        <source>Add the missing folders.</source>
        <translation>Acrescente as pastas que faltam.</translation>
    </message>
    <message>
        <source>Folder number %1</source>
        <translation>Pasta nº %1</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>pasta %1</translation>
    </message>
</context>
<context>
    <name>Gluster</name>
    <message>
        <source>The answer of gluster is cut off or damaged. Ask again.</source>
        <translation>A resposta do gluster está cortada ou danificada. Consulte novamente.</translation>
    </message>
    <message>
        <source>The gluster daemon does not answer. Start it: systemctl start glusterd.</source>
        <translation>O daemon do gluster não responde. Inicie-o: systemctl start glusterd.</translation>
    </message>
    <message>
        <source>gluster gave no answer in time. Another node may just have died: ask again in a minute.</source>
        <translation>O gluster não respondeu a tempo. Outro nó pode ter acabado de cair: consulte novamente daqui a um minuto.</translation>
    </message>
    <message>
        <source>gluster says: %1</source>
        <translation>O gluster diz: %1</translation>
    </message>
    <message>
        <source>the command failed, without a reason</source>
        <translation>o comando falhou, sem informar o motivo</translation>
    </message>
    <message>
        <source>gluster answered another question than the one that was asked.</source>
        <translation>O gluster respondeu a uma pergunta diferente da que foi feita.</translation>
    </message>
</context>
<context>
    <name>GlusterGrowth</name>
    <message>
        <source>volume %1</source>
        <translation>volume %1</translation>
    </message>
    <message>
        <source>List the bricks of a set in the volume&apos;s order (gluster volume info %1), and replace one brick of a set at a time.</source>
        <translation>Liste os bricks de um conjunto na ordem do volume (gluster volume info %1), e substitua um brick de um conjunto por vez.</translation>
    </message>
    <message>
        <source>Replica set %1 of the document has the volume&apos;s bricks in another order.</source>
        <translation>O conjunto de réplicas %1 do projeto tem os bricks do volume em outra ordem.</translation>
    </message>
    <message>
        <source>The order says which brick takes whose place, and which one is the arbiter.</source>
        <translation>A ordem diz qual brick toma o lugar de qual, e qual deles é o arbiter.</translation>
    </message>
    <message>
        <source>%1 bricks of replica set %2 are not those of the volume.</source>
        <translation>%1 bricks do conjunto de réplicas %2 não são os do volume.</translation>
    </message>
    <message>
        <source>A new brick is filled from the others of its set, so only one can be replaced at a time.</source>
        <translation>Um brick novo é preenchido a partir dos outros do conjunto; por isso só um pode ser substituído por vez.</translation>
    </message>
    <message>
        <source>%1 on %2 (%3 free)</source>
        <translation>%1 em %2 (%3 livres)</translation>
    </message>
    <message>
        <source>Bricks are added although volume groups of the present ones have room: %1.</source>
        <translation>Bricks serão adicionados, embora os grupos de volumes dos atuais tenham espaço: %1.</translation>
    </message>
    <message>
        <source>A larger “size” of the bricks of a set needs no rebalance: no file moves.</source>
        <translation>Um “size” maior nos bricks de um conjunto dispensa o rebalanceamento: nenhum arquivo é movido.</translation>
    </message>
    <message>
        <source>Enlarge the bricks first, or give their groups a further disk in “extra-devices”.</source>
        <translation>Aumente antes os bricks, ou dê aos grupos deles mais um disco em “extra-devices”.</translation>
    </message>
</context>
<context>
    <name>GlusterPlanner</name>
    <message>
        <source>Change the volume&apos;s bricks</source>
        <translation>Alterar os bricks do volume</translation>
    </message>
    <message>
        <source>The volume stays in use all the while; each change begins when the one before it is complete.</source>
        <translation>O volume permanece em uso o tempo todo; cada alteração começa quando a anterior está completa.</translation>
    </message>
    <message>
        <source>The new brick is empty and is filled from the others of its set; the old folder stays as it is.</source>
        <translation>O brick novo está vazio e é preenchido a partir dos outros do conjunto; a pasta antiga fica como está.</translation>
    </message>
    <message>
        <source>Until the new brick is filled there is a copy less of each file.</source>
        <translation>Até o brick novo ser preenchido, há uma cópia a menos de cada arquivo.</translation>
    </message>
    <message>
        <source>Whole replica sets: each new file lies on all bricks of one set.</source>
        <translation>Conjuntos de réplicas inteiros: cada arquivo novo fica em todos os bricks de um conjunto.</translation>
    </message>
    <message>
        <source>Forced, because: %1</source>
        <translation>Forçado, porque: %1</translation>
    </message>
    <message>
        <source>Folders that exist send new files to the new bricks only after this; files stay where they are.</source>
        <translation>Só depois disto as pastas existentes mandam arquivos novos para os bricks novos; os arquivos ficam onde estão.</translation>
    </message>
    <message>
        <source>SELinux keeps the web server off FUSE file systems without it.</source>
        <translation>Sem ele, o SELinux impede o servidor web de acessar sistemas de arquivos FUSE.</translation>
    </message>
    <message>
        <source>A bind mount leaves the path a real directory, which package upgrades expect; it waits for the volume&apos;s own mount.</source>
        <translation>Um bind mount mantém o caminho como um diretório real, que as atualizações de pacotes esperam; ele aguarda a montagem do próprio volume.</translation>
    </message>
    <message>
        <source>From here on all hosts see the same files.</source>
        <translation>A partir daqui, todos os hosts veem os mesmos arquivos.</translation>
    </message>
    <message>
        <source>What one host writes, all others must see.</source>
        <translation>O que um host grava, todos os outros precisam ver.</translation>
    </message>
    <message>
        <source>Mount the volume</source>
        <translation>Montar o volume</translation>
    </message>
    <message>
        <source>Each Pandora host mounts the whole volume at a place of its own; nothing of Pandora looks there yet.</source>
        <translation>Cada host do Pandora monta o volume inteiro em um lugar próprio; nada do Pandora procura ali ainda.</translation>
    </message>
    <message>
        <source>Mode 0000 keeps everybody from writing below a volume that is not mounted.</source>
        <translation>O modo 0000 impede qualquer gravação abaixo de um volume não montado.</translation>
    </message>
    <message>
        <source>When all hosts start at once the volume comes later than they; its mount waits for it instead of failing for good.</source>
        <translation>Quando todos os hosts iniciam ao mesmo tempo, o volume chega depois deles; a montagem espera por ele em vez de falhar de vez.</translation>
    </message>
    <message>
        <source>Through this mount the host talks to every brick itself.</source>
        <translation>Por esta montagem o host fala diretamente com cada brick.</translation>
    </message>
    <message>
        <source>backup-volfile-servers: the volume is found while a node is down; _netdev and nofail: a missing volume does not stop the boot; acl: access lists come along.</source>
        <translation>backup-volfile-servers: o volume é encontrado com um nó fora do ar; _netdev e nofail: um volume ausente não impede a inicialização; acl: as listas de acesso acompanham os arquivos.</translation>
    </message>
    <message>
        <source>Make the folders</source>
        <translation>Criar as pastas</translation>
    </message>
    <message>
        <source>Owner, group and the setgid bit are what Pandora&apos;s packages set.</source>
        <translation>Dono, grupo e o bit setgid são os que os pacotes do Pandora definem.</translation>
    </message>
    <message>
        <source>Numbers, since GlusterFS carries them and not names.</source>
        <translation>Números, porque o GlusterFS transporta números, e não nomes.</translation>
    </message>
    <message>
        <source>Copy the first content</source>
        <translation>Copiar o conteúdo inicial</translation>
    </message>
    <message>
        <source>The bulk is copied while services run, to a place that no service knows. An agent that finds an empty folder uploads its own configuration over the one that administrators staged.</source>
        <translation>O grosso é copiado com os serviços em execução, para um lugar que nenhum serviço conhece. Um agente que encontra uma pasta vazia envia a própria configuração por cima da que os administradores prepararam.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Each host writes into the volume as the real users, and every other host reads it back, before any service is touched.</source>
        <translation>Cada host grava no volume com os usuários reais, e todos os outros leem o que foi gravado, antes de mexer em qualquer serviço.</translation>
    </message>
    <message>
        <source>No firewall is active on %1.</source>
        <translation>Nenhum firewall está ativo em %1.</translation>
    </message>
    <message>
        <source>%1 resolves the storage names of all other hosts.</source>
        <translation>%1 resolve os nomes de armazenamento de todos os outros hosts.</translation>
    </message>
    <message>
        <source>A file system of its own is mounted at %1 on %2.</source>
        <translation>Um sistema de arquivos próprio está montado em %1 de %2.</translation>
    </message>
    <message>
        <source>The disk %1 on %2 is blank.</source>
        <translation>O disco %1 de %2 está vazio.</translation>
    </message>
    <message>
        <source>There is no volume %1 yet.</source>
        <translation>Ainda não existe o volume %1.</translation>
    </message>
    <message>
        <source>Install packages</source>
        <translation>Instalar pacotes</translation>
    </message>
    <message>
        <source>Nodes get the server, Pandora hosts what mounts a volume; all of the same major version.</source>
        <translation>Os nós recebem o servidor; os hosts do Pandora, o que monta um volume; todos com a mesma versão principal.</translation>
    </message>
    <message>
        <source>The distribution leaves GlusterFS to a repository of its own.</source>
        <translation>A distribuição deixa o GlusterFS em um repositório próprio.</translation>
    </message>
    <message>
        <source>glusterd, and the tools for disks and bricks.</source>
        <translation>glusterd, e as ferramentas para discos e bricks.</translation>
    </message>
    <message>
        <source>mount needs mount.glusterfs to mount a volume.</source>
        <translation>O mount precisa de mount.glusterfs para montar um volume.</translation>
    </message>
    <message>
        <source>Let the hosts find and reach each other</source>
        <translation>Fazer os hosts se encontrarem e se alcançarem</translation>
    </message>
    <message>
        <source>Every node must know every other by the same name, and clients talk to every brick.</source>
        <translation>Cada nó precisa conhecer todos os outros pelo mesmo nome, e os clientes falam com todos os bricks.</translation>
    </message>
    <message>
        <source>A name that one node cannot resolve keeps the pool from forming; the file answers also while the name server is away.</source>
        <translation>Um nome que um nó não resolve impede a formação do pool; o arquivo responde também quando o servidor de nomes está fora do ar.</translation>
    </message>
    <message>
        <source>Peers and clients must reach glusterd and every brick; nobody else needs to.</source>
        <translation>Peers e clientes precisam alcançar o glusterd e todos os bricks; mais ninguém precisa.</translation>
    </message>
    <message>
        <source>When a node dies, everybody who writes waits this many seconds; gluster&apos;s own 42 stall every agent.</source>
        <translation>Quando um nó cai, quem estiver gravando espera esta quantidade de segundos; os 42 padrão do gluster travam todos os agentes.</translation>
    </message>
    <message>
        <source>Writing needs a majority of the copies: no split-brain.</source>
        <translation>Gravar exige a maioria das cópias: sem split-brain.</translation>
    </message>
    <message>
        <source>Only nodes and Pandora hosts may mount the volume; by itself gluster lets everybody in.</source>
        <translation>Somente os nós e os hosts do Pandora podem montar o volume; por padrão o gluster deixa qualquer um entrar.</translation>
    </message>
    <message>
        <source>The top of the volume belongs to Pandora&apos;s user.</source>
        <translation>O topo do volume pertence ao usuário do Pandora.</translation>
    </message>
    <message>
        <source>The top of the volume belongs to the web server&apos;s group.</source>
        <translation>O topo do volume pertence ao grupo do servidor web.</translation>
    </message>
    <message>
        <source>The document asks for it.</source>
        <translation>O projeto pede isso.</translation>
    </message>
    <message>
        <source>Form the pool</source>
        <translation>Formar o pool</translation>
    </message>
    <message>
        <source>The nodes trust each other from here on; each must see all others before a volume is made.</source>
        <translation>A partir daqui os nós confiam uns nos outros; cada um precisa ver todos os demais antes que um volume seja criado.</translation>
    </message>
    <message>
        <source>Enabled, so that the bricks are back after a reboot; Debian leaves it off.</source>
        <translation>Habilitado, para que os bricks voltem após uma reinicialização; o Debian o deixa desabilitado.</translation>
    </message>
    <message>
        <source>Enabling starts nothing; the pool needs it now.</source>
        <translation>Habilitar não inicia nada; o pool precisa dele agora.</translation>
    </message>
    <message>
        <source>glusterd starts once its bricks&apos; disks are mounted, so that a brick is not taken for lost.</source>
        <translation>O glusterd só inicia depois que os discos dos seus bricks estão montados, para que um brick não seja dado como perdido.</translation>
    </message>
    <message>
        <source>Only a member of the pool can take another host in.</source>
        <translation>Só um membro do pool pode incluir outro host.</translation>
    </message>
    <message>
        <source>Probed back, so that the first node too is known by its storage address and not only by the one it came from.</source>
        <translation>Peer probe no sentido inverso, para que também o primeiro nó seja conhecido pelo endereço de armazenamento, e não só por aquele de onde partiu.</translation>
    </message>
    <message>
        <source>A volume made too early fails and leaves marks on its bricks that make the next attempt fail as well.</source>
        <translation>Um volume criado cedo demais falha e deixa nos bricks marcas que fazem falhar também a tentativa seguinte.</translation>
    </message>
    <message>
        <source>Make the volume</source>
        <translation>Criar o volume</translation>
    </message>
    <message>
        <source>Replica sets follow the order of the bricks; nothing is forced unless the document gives a reason.</source>
        <translation>Os conjuntos de réplicas seguem a ordem dos bricks; nada é forçado, a menos que o projeto informe um motivo.</translation>
    </message>
    <message>
        <source>Each file lies on all bricks of one replica set.</source>
        <translation>Cada arquivo fica em todos os bricks de um conjunto de réplicas.</translation>
    </message>
    <message>
        <source>Every brick must run before anybody mounts the volume.</source>
        <translation>Todos os bricks precisam estar em execução antes que alguém monte o volume.</translation>
    </message>
    <message>
        <source>list of bricks of the volume %1</source>
        <translation>lista de bricks do volume %1</translation>
    </message>
    <message>
        <source>Prepare the bricks</source>
        <translation>Preparar os bricks</translation>
    </message>
    <message>
        <source>Each brick gets a file system of its own, so that a full or missing one never fills the system&apos;s.</source>
        <translation>Cada brick recebe um sistema de arquivos próprio; assim, um brick cheio ou ausente nunca enche o do sistema.</translation>
    </message>
    <message>
        <source>A further disk enlarges the brick in place: no file has to move.</source>
        <translation>Mais um disco aumenta o brick existente: nenhum arquivo precisa ser movido.</translation>
    </message>
    <message>
        <source>With LVM the brick can grow later without moving files.</source>
        <translation>Com LVM, o brick pode crescer depois sem mover arquivos.</translation>
    </message>
    <message>
        <source>The brick&apos;s room; a larger size in the document enlarges it, a smaller one is left alone.</source>
        <translation>O espaço do brick; um tamanho maior no projeto o aumenta, um menor não tem efeito.</translation>
    </message>
    <message>
        <source>Inodes of 512 bytes have room for GlusterFS&apos; extended attributes.</source>
        <translation>Inodes de 512 bytes comportam os atributos estendidos do GlusterFS.</translation>
    </message>
    <message>
        <source>blank disk %1</source>
        <translation>disco vazio %1</translation>
    </message>
    <message>
        <source>Mode 0000 keeps files out while the disk is not mounted.</source>
        <translation>O modo 0000 impede a gravação de arquivos enquanto o disco não está montado.</translation>
    </message>
    <message>
        <source>nofail and a short time limit let a host start whose disk is gone; its brick then stays down instead of filling the system&apos;s disk.</source>
        <translation>nofail e um limite de tempo curto permitem iniciar um host sem o disco; o brick dele fica então fora do ar em vez de encher o disco do sistema.</translation>
    </message>
    <message>
        <source>The brick lies on this file system and nowhere else.</source>
        <translation>O brick fica neste sistema de arquivos, e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>The file system fills its volume; it grows while it is in use.</source>
        <translation>O sistema de arquivos preenche o seu volume; ele cresce enquanto está em uso.</translation>
    </message>
    <message>
        <source>A folder below the mount point: with the disk missing the folder is missing too, and the brick refuses to start.</source>
        <translation>Uma pasta abaixo do ponto de montagem: se o disco faltar, a pasta também falta, e o brick se recusa a iniciar.</translation>
    </message>
    <message>
        <source>A client that misses a file where it should be looks on all sets; otherwise files can seem to be gone during a rebalance.</source>
        <translation>Um cliente que não encontra um arquivo onde ele deveria estar procura em todos os conjuntos de réplicas; caso contrário, durante um rebalanceamento pode parecer que faltam arquivos.</translation>
    </message>
    <message>
        <source>Let go of the bricks that left</source>
        <translation>Liberar os bricks que saíram</translation>
    </message>
    <message>
        <source>Their disks are no longer mounted and no longer waited for. What is on them stays.</source>
        <translation>Seus discos não são mais montados nem aguardados. O que há neles permanece.</translation>
    </message>
    <message>
        <source>A disk that left the volume may be taken out of the host; the next boot does not ask for it.</source>
        <translation>Um disco que saiu do volume pode ser retirado do host; a próxima inicialização não o exige.</translation>
    </message>
    <message>
        <source>glusterd must start without disks that it does not need any more.</source>
        <translation>O glusterd deve iniciar sem os discos de que não precisa mais.</translation>
    </message>
    <message>
        <source>Nothing uses the disk any more; its files stay on it for as long as you want.</source>
        <translation>Nada mais usa o disco; seus arquivos permanecem nele pelo tempo que você quiser.</translation>
    </message>
    <message>
        <source>It was made for the brick and is empty.</source>
        <translation>Foi criado para o brick e está vazio.</translation>
    </message>
    <message>
        <source>Their files move to the other sets first; the bricks leave the volume only when nothing is left on them. Opening a file in the moment in which it moves may be denied; a second try succeeds.</source>
        <translation>Os arquivos deles passam antes para os outros conjuntos; os bricks só deixam o volume quando não resta nada neles. Abrir um arquivo no momento em que ele se move pode ser negado; uma segunda tentativa funciona.</translation>
    </message>
    <message>
        <source>Files move until all sets are filled alike; they can be read and written meanwhile. Opening a file in the moment in which it moves may be denied; a second try succeeds.</source>
        <translation>Os arquivos se movem até que todos os conjuntos estejam igualmente cheios; enquanto isso podem ser lidos e escritos. Abrir um arquivo no momento em que ele se move pode ser negado; uma segunda tentativa funciona.</translation>
    </message>
</context>
<context>
    <name>GlusterRules</name>
    <message>
        <source>%1 bricks cannot form sets of %2.</source>
        <translation>%1 bricks não podem formar conjuntos de %2.</translation>
    </message>
    <message>
        <source>Add bricks until each set is complete.</source>
        <translation>Acrescente bricks até que cada conjunto esteja completo.</translation>
    </message>
    <message>
        <source>Host %1 holds two bricks of replica set %2.</source>
        <translation>O host %1 contém dois bricks do conjunto de réplicas %2.</translation>
    </message>
    <message>
        <source>Both copies would be lost with that host.</source>
        <translation>As duas cópias seriam perdidas com esse host.</translation>
    </message>
    <message>
        <source>Put each %1 bricks in a row on different hosts.</source>
        <translation>Coloque cada grupo de %1 bricks seguidos em hosts diferentes.</translation>
    </message>
    <message>
        <source>The bricks of replica set %1 have different sizes: %2 and %3.</source>
        <translation>Os bricks do conjunto de réplicas %1 têm tamanhos diferentes: %2 e %3.</translation>
    </message>
    <message>
        <source>Each file lies on all bricks of a set, so the smallest one is full first and the rest of the others is wasted.</source>
        <translation>Cada arquivo fica em todos os bricks de um conjunto; por isso o menor enche primeiro, e o restante dos outros é desperdiçado.</translation>
    </message>
    <message>
        <source>Give all bricks of a set the same size.</source>
        <translation>Dê o mesmo tamanho a todos os bricks de um conjunto.</translation>
    </message>
    <message>
        <source>The brick %1:%2 is listed twice.</source>
        <translation>O brick %1:%2 está listado duas vezes.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Remova uma das duas entradas.</translation>
    </message>
    <message>
        <source>The %1 and %2 lie inside each other on %3.</source>
        <translation>O %1 e o %2 ficam um dentro do outro em %3.</translation>
    </message>
    <message>
        <source>GlusterFS refuses such bricks.</source>
        <translation>O GlusterFS recusa bricks assim.</translation>
    </message>
    <message>
        <source>Give each brick a directory of its own.</source>
        <translation>Dê a cada brick um diretório próprio.</translation>
    </message>
    <message>
        <source>The %1 and %2 of host %3 have the same mount point %4.</source>
        <translation>O %1 e o %2 do host %3 têm o mesmo ponto de montagem %4.</translation>
    </message>
    <message>
        <source>Only one file system can be mounted there, and bricks that share one show the same free space twice.</source>
        <translation>Só um sistema de arquivos pode ser montado ali, e bricks que dividem um mesmo sistema mostram duas vezes o mesmo espaço livre.</translation>
    </message>
    <message>
        <source>Give each brick a file system and mount point of its own.</source>
        <translation>Dê a cada brick um sistema de arquivos e um ponto de montagem próprios.</translation>
    </message>
    <message>
        <source>On %1 the mount points %2 and %3 lie inside each other.</source>
        <translation>Em %1, os pontos de montagem %2 e %3 ficam um dentro do outro.</translation>
    </message>
    <message>
        <source>One mount would hide the other, or depend on it.</source>
        <translation>Uma montagem encobriria a outra, ou dependeria dela.</translation>
    </message>
    <message>
        <source>Mount them side by side, such as /glusterfs/brick1 and /glusterfs/brick2.</source>
        <translation>Monte-os lado a lado, como /glusterfs/brick1 e /glusterfs/brick2.</translation>
    </message>
    <message>
        <source>On %1 the %2 and %3 use the same volume group %4.</source>
        <translation>Em %1, o %2 e o %3 usam o mesmo grupo de volumes %4.</translation>
    </message>
    <message>
        <source>A disk that fails would take both bricks, and they would compete for room.</source>
        <translation>Um disco com defeito levaria os dois bricks, e eles disputariam espaço.</translation>
    </message>
    <message>
        <source>Give each brick a group of its own. To enlarge a brick, add a disk to its “extra-devices” instead.</source>
        <translation>Dê a cada brick um grupo próprio. Para aumentar um brick, acrescente um disco ao “extra-devices” dele.</translation>
    </message>
    <message>
        <source>On %1 the disk %2 is used twice, by %3 and %4.</source>
        <translation>Em %1, o disco %2 é usado duas vezes, por %3 e %4.</translation>
    </message>
    <message>
        <source>Name another disk, or remove one of them.</source>
        <translation>Indique outro disco, ou remova um dos dois.</translation>
    </message>
    <message>
        <source>The %1 has no host.</source>
        <translation>O %1 não tem host.</translation>
    </message>
    <message>
        <source>The host “%1” of %2 is not a host of this project.</source>
        <translation>O host “%1” do %2 não é um host deste projeto.</translation>
    </message>
    <message>
        <source>Choose a host of the project.</source>
        <translation>Escolha um host do projeto.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>Host %1 holds a brick but lacks the role “gluster-node”.</source>
        <translation>O host %1 contém um brick, mas não tem a função “gluster-node”.</translation>
    </message>
    <message>
        <source>Add the role to the host.</source>
        <translation>Acrescente a função ao host.</translation>
    </message>
    <message>
        <source>“%1” is no device.</source>
        <translation>“%1” não é um dispositivo.</translation>
    </message>
    <message>
        <source>Use a path below /dev/disk/by-id/.</source>
        <translation>Use um caminho abaixo de /dev/disk/by-id/.</translation>
    </message>
    <message>
        <source>The name %1 may mean another disk after a reboot.</source>
        <translation>O nome %1 pode se referir a outro disco depois de uma reinicialização.</translation>
    </message>
    <message>
        <source>Kernel names follow the order in which disks are found.</source>
        <translation>Os nomes do kernel seguem a ordem em que os discos são encontrados.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a volume group.</source>
        <translation>“%1” não pode ser o nome de um grupo de volumes.</translation>
    </message>
    <message>
        <source>Use up to 127 letters, digits, “+”, “_”, “.” and “-” in “volume-group”, not starting with “-”.</source>
        <translation>Use em “volume-group” até 127 letras, algarismos, “+”, “_”, “.” e “-”, sem começar com “-”.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a logical volume.</source>
        <translation>“%1” não pode ser o nome de um volume lógico.</translation>
    </message>
    <message>
        <source>LVM keeps such names for volumes of its own.</source>
        <translation>O LVM reserva esses nomes para volumes próprios.</translation>
    </message>
    <message>
        <source>Use a name such as “lv_brick1” in “logical-volume”.</source>
        <translation>Use em “logical-volume” um nome como “lv_brick1”.</translation>
    </message>
    <message>
        <source>“%1” is no size of a logical volume.</source>
        <translation>“%1” não é um tamanho de volume lógico.</translation>
    </message>
    <message>
        <source>Write a whole number with M, G or T, such as “500G”, or a percentage of the group, such as “80%”.</source>
        <translation>Escreva um número inteiro com M, G ou T, como “500G”, ou uma porcentagem do grupo, como “80%”.</translation>
    </message>
    <message>
        <source>%1 is too small for a brick.</source>
        <translation>%1 é pouco demais para um brick.</translation>
    </message>
    <message>
        <source>XFS needs 300 MB at least.</source>
        <translation>O XFS precisa de pelo menos 300 MB.</translation>
    </message>
    <message>
        <source>Give it room for all shared files, and for more to come.</source>
        <translation>Dê espaço para todos os arquivos compartilhados, e para os que ainda virão.</translation>
    </message>
    <message>
        <source>“%1” of %2 has no effect without a “device”.</source>
        <translation>“%1” do %2 não tem efeito sem “device”.</translation>
    </message>
    <message>
        <source>Without a disk the brick uses the file system that is mounted at its mount point.</source>
        <translation>Sem um disco, o brick usa o sistema de arquivos montado no seu ponto de montagem.</translation>
    </message>
    <message>
        <source>Name the disk in “device”, or remove the key.</source>
        <translation>Indique o disco em “device”, ou remova a chave.</translation>
    </message>
    <message>
        <source>The %1 needs a directory below its mount point.</source>
        <translation>O %1 precisa de um diretório abaixo do seu ponto de montagem.</translation>
    </message>
    <message>
        <source>GlusterFS refuses a mount point itself as a brick: with the disk missing it would fill the root file system.</source>
        <translation>O GlusterFS recusa o próprio ponto de montagem como brick: sem o disco, ele encheria o sistema de arquivos raiz.</translation>
    </message>
    <message>
        <source>Use a relative name such as “brick”.</source>
        <translation>Use um nome relativo, como “brick”.</translation>
    </message>
    <message>
        <source>The %1 at %2 and the shared path %3 overlap.</source>
        <translation>O %1 em %2 e o caminho compartilhado %3 se sobrepõem.</translation>
    </message>
    <message>
        <source>Files in a brick must be changed through the volume only, never directly.</source>
        <translation>Os arquivos de um brick só podem ser alterados por meio do volume, nunca diretamente.</translation>
    </message>
    <message>
        <source>Choose a directory apart, such as /glusterfs/brick1.</source>
        <translation>Escolha um diretório separado, como /glusterfs/brick1.</translation>
    </message>
    <message>
        <source>The %1 at %2 and the volume&apos;s mount point %3 overlap.</source>
        <translation>O %1 em %2 e o ponto de montagem %3 do volume se sobrepõem.</translation>
    </message>
    <message>
        <source>GlusterFS refuses to mount a volume over one of its own bricks.</source>
        <translation>O GlusterFS se recusa a montar um volume sobre um dos seus próprios bricks.</translation>
    </message>
    <message>
        <source>The backup server “%1” is not a host of this project.</source>
        <translation>O servidor de reserva “%1” não é um host deste projeto.</translation>
    </message>
    <message>
        <source>The backup server %1 lacks the role “gluster-node”.</source>
        <translation>O servidor de reserva %1 não tem a função “gluster-node”.</translation>
    </message>
    <message>
        <source>Only a node of the pool can tell clients about the volume.</source>
        <translation>Só um nó do pool pode informar aos clientes sobre o volume.</translation>
    </message>
    <message>
        <source>Choose a node, or add the role to the host.</source>
        <translation>Escolha um nó, ou acrescente a função ao host.</translation>
    </message>
    <message>
        <source>The backup server %1 is listed twice.</source>
        <translation>O servidor de reserva %1 está listado duas vezes.</translation>
    </message>
    <message>
        <source>The other hosts cannot reach %1 at %2.</source>
        <translation>Os outros hosts não conseguem alcançar %1 em %2.</translation>
    </message>
    <message>
        <source>For each host this address is the host itself.</source>
        <translation>Para cada host, esse endereço é o próprio host.</translation>
    </message>
    <message>
        <source>Node %1 has the IPv6 address %2.</source>
        <translation>O nó %1 tem o endereço IPv6 %2.</translation>
    </message>
    <message>
        <source>GlusterFS speaks IPv4 unless every glusterd is configured otherwise (transport.address-family), which Sharewright does not do.</source>
        <translation>O GlusterFS fala IPv4, a menos que cada glusterd seja configurado de outra forma (transport.address-family), o que o Sharewright não faz.</translation>
    </message>
    <message>
        <source>Use a host name or an IPv4 address as “storage-address”.</source>
        <translation>Use um nome de host ou um endereço IPv4 em “storage-address”.</translation>
    </message>
    <message>
        <source>The volume needs hosts that hold its bricks.</source>
        <translation>O volume precisa de hosts que contenham os seus bricks.</translation>
    </message>
    <message>
        <source>Node %1 holds no brick.</source>
        <translation>O nó %1 não contém nenhum brick.</translation>
    </message>
    <message>
        <source>It joins the pool and counts for its quorum, nothing more.</source>
        <translation>Ele entra no pool e conta para o quórum, nada mais.</translation>
    </message>
    <message>
        <source>A third host with a small arbiter brick would prevent split-brain.</source>
        <translation>Um terceiro host com um pequeno brick arbiter evitaria o split-brain.</translation>
    </message>
    <message>
        <source>It keeps names and votes, no file contents: about 4 KB for each file. Any machine will do, such as a console, the database host or a load balancer.</source>
        <translation>Ele guarda nomes e votos, não o conteúdo dos arquivos: cerca de 4 KB por arquivo. Qualquer máquina serve, como um console, o host do banco de dados ou um balanceador de carga.</translation>
    </message>
    <message>
        <source>Add such a host, set “replica: 3” and “arbiter: true”, and put its brick third in each set. Without a third machine, NFS on a separate server is the safer choice.</source>
        <translation>Acrescente um host assim, defina “replica: 3” e “arbiter: true” e coloque o brick dele em terceiro em cada conjunto. Sem uma terceira máquina, NFS em um servidor separado é a escolha mais segura.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a volume.</source>
        <translation>“%1” não pode ser o nome de um volume.</translation>
    </message>
    <message>
        <source>Use letters, digits, “-” and “_”, such as “pandora”.</source>
        <translation>Use letras, algarismos, “-” e “_”, como “pandora”.</translation>
    </message>
    <message>
        <source>%1 copies of each file are impossible.</source>
        <translation>%1 cópias de cada arquivo não são possíveis.</translation>
    </message>
    <message>
        <source>Use 3, with an arbiter where disks are short.</source>
        <translation>Use 3, com um arbiter onde faltar disco.</translation>
    </message>
    <message>
        <source>An arbiter needs replica 3, not %1.</source>
        <translation>Um arbiter exige réplica 3, não %1.</translation>
    </message>
    <message>
        <source>The third brick of each set only keeps names and votes.</source>
        <translation>O terceiro brick de cada conjunto só guarda nomes e votos.</translation>
    </message>
    <message>
        <source>Set replica to 3 or leave the arbiter out.</source>
        <translation>Defina replica como 3, ou omita o arbiter.</translation>
    </message>
    <message>
        <source>With replica 1 each file lies on one host only.</source>
        <translation>Com réplica 1, cada arquivo fica em um único host.</translation>
    </message>
    <message>
        <source>A host that fails takes its files away.</source>
        <translation>Um host que falha leva junto os arquivos dele.</translation>
    </message>
    <message>
        <source>Use replica 3.</source>
        <translation>Use réplica 3.</translation>
    </message>
    <message>
        <source>Replica 2 is prone to split-brain.</source>
        <translation>A réplica 2 é sujeita a split-brain.</translation>
    </message>
    <message>
        <source>When two hosts lose sight of each other, both change files and nobody can say which copy is right.</source>
        <translation>Quando dois hosts perdem o contato um com o outro, ambos alteram arquivos, e ninguém sabe dizer qual cópia está certa.</translation>
    </message>
    <message>
        <source>Use replica 3 or an arbiter, or accept the risk with “accept-replica-2: true”.</source>
        <translation>Use réplica 3 ou um arbiter, ou aceite o risco com “accept-replica-2: true”.</translation>
    </message>
    <message>
        <source>“%1” is no volume option.</source>
        <translation>“%1” não é uma opção de volume.</translation>
    </message>
    <message>
        <source>Write it as “key=value”.</source>
        <translation>Escreva no formato “chave=valor”.</translation>
    </message>
    <message>
        <source>The volume option %1 is set twice.</source>
        <translation>A opção de volume %1 está definida duas vezes.</translation>
    </message>
    <message>
        <source>Only one of both values can hold.</source>
        <translation>Só um dos dois valores pode valer.</translation>
    </message>
    <message>
        <source>The mount point %1 and the shared path %2 overlap.</source>
        <translation>O ponto de montagem %1 e o caminho compartilhado %2 se sobrepõem.</translation>
    </message>
    <message>
        <source>The volume would be mounted over its own contents.</source>
        <translation>O volume seria montado sobre o próprio conteúdo.</translation>
    </message>
    <message>
        <source>Choose a directory apart, such as /pandora_files.</source>
        <translation>Escolha um diretório separado, como /pandora_files.</translation>
    </message>
    <message>
        <source>The volume is made with “force”, because: %1.</source>
        <translation>O volume é criado com “force”, porque: %1.</translation>
    </message>
    <message>
        <source>Then gluster accepts bricks on the root file system, mount points as bricks, and copies of a file on one host.</source>
        <translation>Com isso o gluster aceita bricks no sistema de arquivos raiz, pontos de montagem como bricks e cópias de um arquivo no mesmo host.</translation>
    </message>
    <message>
        <source>Remove “force-because” unless the reason still holds.</source>
        <translation>Remova “force-because”, a menos que o motivo ainda valha.</translation>
    </message>
    <message>
        <source>The folders become symbolic links into the volume.</source>
        <translation>As pastas se tornam links simbólicos para dentro do volume.</translation>
    </message>
    <message>
        <source>Links point nowhere while the volume is not mounted, and package updates may replace them by directories.</source>
        <translation>Links não apontam para nada enquanto o volume não está montado, e atualizações de pacotes podem substituí-los por diretórios.</translation>
    </message>
    <message>
        <source>Use “placement: bind” unless the manual&apos;s way is wanted.</source>
        <translation>Use “placement: bind”, a menos que se queira o modo do manual.</translation>
    </message>
    <message>
        <source>GlusterFS receives only slow maintenance.</source>
        <translation>A manutenção do GlusterFS é lenta.</translation>
    </message>
    <message>
        <source>A few people look after it since Red Hat ended its product in 2024; releases come once in a year or two, and Enterprise Linux 10 has no packages.</source>
        <translation>Poucas pessoas cuidam dele desde que a Red Hat encerrou o seu produto em 2024; as versões saem uma vez a cada um ou dois anos, e o Enterprise Linux 10 não tem pacotes.</translation>
    </message>
    <message>
        <source>For a new site prefer NFS on storage that survives a failure. With GlusterFS use 10.x or 11.x, the same version on all nodes, and do not plan on Enterprise Linux 10.</source>
        <translation>Para um site novo, prefira NFS sobre um armazenamento que sobreviva a uma falha. Com GlusterFS, use 10.x ou 11.x, a mesma versão em todos os nós, e não conte com o Enterprise Linux 10.</translation>
    </message>
    <message>
        <source>brick number %1</source>
        <translation>brick nº %1</translation>
    </message>
    <message>
        <source>There is no brick yet.</source>
        <translation>Ainda não há nenhum brick.</translation>
    </message>
    <message>
        <source>The volume keeps its files on bricks.</source>
        <translation>O volume guarda seus arquivos em bricks.</translation>
    </message>
    <message>
        <source>Let Sharewright propose disks on the GlusterFS page (glusterfs.bricks in the project).</source>
        <translation>Deixe o Sharewright propor discos na página GlusterFS (glusterfs.bricks no projeto).</translation>
    </message>
    <message>
        <source>No host is a GlusterFS node.</source>
        <translation>Nenhum host é um nó GlusterFS.</translation>
    </message>
    <message>
        <source>Choose three hosts on the GlusterFS page (role gluster-node in the project); the Pandora hosts themselves may be nodes.</source>
        <translation>Escolha três hosts na página GlusterFS (papel gluster-node no projeto); os próprios hosts do Pandora podem ser nós.</translation>
    </message>
    <message>
        <source>Give it a brick, or take it out of the machines that keep copies (role gluster-node in the project).</source>
        <translation>Dê um brick a ele, ou tire-o das máquinas que guardam cópias (papel gluster-node no projeto).</translation>
    </message>
    <message>
        <source>Enter its address in the storage network on the Hosts page (storage-address in the project).</source>
        <translation>Informe o endereço dele na rede de armazenamento na página Hosts (storage-address no projeto).</translation>
    </message>
</context>
<context>
    <name>GlusterUnshare</name>
    <message>
        <source>Nothing on this host needs the volume any more.</source>
        <translation>Nada neste host precisa mais do volume.</translation>
    </message>
    <message>
        <source>A mount that stays written down would come back at the next boot.</source>
        <translation>Uma montagem que continuasse registrada voltaria na próxima inicialização.</translation>
    </message>
    <message>
        <source>There is no mount left that would wait for the volume.</source>
        <translation>Não resta nenhuma montagem que espere pelo volume.</translation>
    </message>
    <message>
        <source>It was made for the volume and is empty.</source>
        <translation>Foi criado para o volume e está vazio.</translation>
    </message>
    <message>
        <source>The names were written down for the pool alone.</source>
        <translation>Os nomes foram registrados somente para o pool.</translation>
    </message>
    <message>
        <source>Retire the storage side</source>
        <translation>Desativar o lado do armazenamento</translation>
    </message>
    <message>
        <source>The volume is deleted, its bricks get another name and are unmounted. Every file on them stays, but the volume cannot be brought back by undo.</source>
        <translation>O volume é excluído; os bricks dele recebem outro nome e são desmontados. Todos os arquivos neles permanecem, mas desfazer não traz o volume de volta.</translation>
    </message>
    <message>
        <source>Every host has its own folders again; nothing mounts the volume.</source>
        <translation>Cada host tem de novo as próprias pastas; nada monta o volume.</translation>
    </message>
    <message>
        <source>The folder carries the marks of the deleted volume, so no other volume could use it.</source>
        <translation>A pasta traz as marcas do volume excluído; por isso nenhum outro volume poderia usá-la.</translation>
    </message>
    <message>
        <source>glusterd no longer waits for the bricks&apos; disks.</source>
        <translation>O glusterd não espera mais pelos discos dos bricks.</translation>
    </message>
    <message>
        <source>The disk holds nothing that is in use.</source>
        <translation>O disco não contém nada em uso.</translation>
    </message>
    <message>
        <source>The bricks&apos; disks are not mounted at the next boot.</source>
        <translation>Os discos dos bricks não são montados na próxima inicialização.</translation>
    </message>
    <message>
        <source>It was made for the brick and is empty.</source>
        <translation>Foi criado para o brick e está vazio.</translation>
    </message>
    <message>
        <source>The pool has other volumes, so its peers, their names and the bricks&apos; file systems stay as they are.</source>
        <translation>O pool tem outros volumes; por isso os peers, os nomes deles e os sistemas de arquivos dos bricks ficam como estão.</translation>
    </message>
    <message>
        <source>Only the volume %1 belongs to this project.</source>
        <translation>Somente o volume %1 pertence a este projeto.</translation>
    </message>
    <message>
        <source>No volume is left that the pool could serve.</source>
        <translation>Não resta nenhum volume a que o pool pudesse servir.</translation>
    </message>
    <message>
        <source>The volume %1 is deleted. Undo cannot bring it back.</source>
        <translation>O volume %1 é excluído. Desfazer não o traz de volta.</translation>
    </message>
    <message>
        <source>Its files stay in the bricks&apos; folders, which get the ending .retired-sharewright.</source>
        <translation>Os arquivos dele ficam nas pastas dos bricks, que recebem a terminação .retired-sharewright.</translation>
    </message>
    <message>
        <source>The disks of the bricks on %1 keep their volume groups and file systems.</source>
        <translation>Os discos dos bricks em %1 mantêm os grupos de volumes e os sistemas de arquivos.</translation>
    </message>
    <message>
        <source>Sharewright deletes no data.</source>
        <translation>O Sharewright não exclui dados.</translation>
    </message>
    <message>
        <source>To reclaim them once nobody needs their files: %1</source>
        <translation>Para reaproveitá-los quando ninguém mais precisar dos arquivos: %1</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>host %1</translation>
    </message>
</context>
<context>
    <name>HealPlanner</name>
    <message>
        <source>Find what differs</source>
        <translation>Encontrar as diferenças</translation>
    </message>
    <message>
        <source>A node that lost power has forgotten what was created and deleted in its last seconds, and no other node knows. Looking a name up makes all bricks compare.</source>
        <translation>Um nó que ficou sem energia esqueceu o que foi criado e apagado nos seus últimos segundos, e nenhum outro nó sabe disso. Consultar um nome faz todos os bricks compararem.</translation>
    </message>
    <message>
        <source>What is missing elsewhere is copied; what was deleted while this node was losing power may come back.</source>
        <translation>O que falta em outro lugar é copiado; o que foi apagado enquanto este nó perdia energia pode voltar.</translation>
    </message>
    <message>
        <source>Canaries that had just been removed may have come back.</source>
        <translation>Canários que acabavam de ser removidos podem ter voltado.</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>o projeto</translation>
    </message>
    <message>
        <source>The folders are shared by NFS: there is one copy, and nothing that could heal.</source>
        <translation>As pastas são compartilhadas por NFS: há uma só cópia, e nada para reparar.</translation>
    </message>
    <message>
        <source>GlusterFS copies what differs; services go on meanwhile.</source>
        <translation>O GlusterFS copia o que difere; os serviços continuam enquanto isso.</translation>
    </message>
    <message>
        <source>Until then a copy less of some files may exist.</source>
        <translation>Até lá pode existir uma cópia a menos de alguns arquivos.</translation>
    </message>
    <message>
        <source>Heal what is known</source>
        <translation>Reparar o que se conhece</translation>
    </message>
    <message>
        <source>Heal what was found</source>
        <translation>Reparar o que foi encontrado</translation>
    </message>
    <message>
        <source>The same once more, for what nobody knew of.</source>
        <translation>O mesmo mais uma vez, para o que ninguém conhecia.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Enlarge the brick on every host of its set, or add a set of bricks.</source>
        <translation>Aumente o brick em todos os hosts do conjunto, ou acrescente um conjunto de bricks.</translation>
    </message>
    <message>
        <source>%1 is full: nothing can be written.</source>
        <translation>%1 está cheio: não é possível gravar nada.</translation>
    </message>
    <message>
        <source>%1 is nearly full: %2 of %3 are left.</source>
        <translation>%1 está quase cheio: restam %2 de %3.</translation>
    </message>
    <message>
        <source>Only %1 more files fit on %2.</source>
        <translation>Só cabem mais %1 arquivos em %2.</translation>
    </message>
    <message>
        <source>How much room is left on these bricks is not known: %1.</source>
        <translation>Não se sabe quanto espaço resta nestes bricks: %1.</translation>
    </message>
    <message>
        <source>%1 on %2 does not answer.</source>
        <translation>%1 em %2 não responde.</translation>
    </message>
    <message>
        <source>Check the NFS server and the network. It goes on by itself when the server is back.</source>
        <translation>Verifique o servidor NFS e a rede. O acesso continua sozinho quando o servidor voltar.</translation>
    </message>
    <message>
        <source>A node that just died makes its clients wait, 42 s by default. If it lasts, check the bricks and the network.</source>
        <translation>Um nó que acabou de cair faz os clientes esperarem, 42 s por padrão. Se demorar mais, verifique os bricks e a rede.</translation>
    </message>
    <message>
        <source>The GlusterFS client process of %1 on %2 is dead: nothing can be read or written there.</source>
        <translation>O processo cliente GlusterFS de %1 em %2 morreu: não é possível ler nem gravar nada ali.</translation>
    </message>
    <message>
        <source>Stop Pandora there, then umount -l %1 and mount %1.</source>
        <translation>Pare o Pandora ali, depois umount -l %1 e mount %1.</translation>
    </message>
    <message>
        <source>%1 on %2 is stale: the server no longer knows it.</source>
        <translation>%1 em %2 está obsoleto (stale): o servidor não o reconhece mais.</translation>
    </message>
    <message>
        <source>Stop Pandora there, then umount -f %1 and mount %1.</source>
        <translation>Pare o Pandora ali, depois umount -f %1 e mount %1.</translation>
    </message>
    <message>
        <source>%1 may not read and write %2 on %3.</source>
        <translation>%1 não pode ler nem gravar %2 em %3.</translation>
    </message>
    <message>
        <source>Compare owner, group and mode on the server, and the user&apos;s number on both hosts.</source>
        <translation>Compare dono, grupo e modo no servidor, e o número do usuário nos dois hosts.</translation>
    </message>
    <message>
        <source>Whether %1 works on %2 is not known.</source>
        <translation>Não se sabe se %1 funciona em %2.</translation>
    </message>
    <message>
        <source>%1 does not run on %2 (%3).</source>
        <translation>%1 não está em execução em %2 (%3).</translation>
    </message>
    <message>
        <source>Its messages: journalctl -u %1.</source>
        <translation>As mensagens: journalctl -u %1.</translation>
    </message>
    <message>
        <source>Whether Pandora&apos;s services run on %1 is not known.</source>
        <translation>Não se sabe se os serviços do Pandora estão em execução em %1.</translation>
    </message>
    <message>
        <source>gluster gave no answer in time. Another node may just have died: ask again in a minute.</source>
        <translation>O gluster não respondeu a tempo. Outro nó pode ter acabado de cair: consulte novamente daqui a um minuto.</translation>
    </message>
    <message>
        <source>Whether the volume is mounted on %1 is not known.</source>
        <translation>Não se sabe se o volume está montado em %1.</translation>
    </message>
    <message>
        <source>The volume is not mounted on %1 (%2).</source>
        <translation>O volume não está montado em %1 (%2).</translation>
    </message>
    <message>
        <source>Mount it: mount %1. If that fails, its log says why: /var/log/glusterfs.</source>
        <translation>Monte-o: mount %1. Se falhar, o log diz o motivo: /var/log/glusterfs.</translation>
    </message>
    <message>
        <source>%1 on %2 is mounted from %3 instead of volume %4.</source>
        <translation>%1 em %2 está montado a partir de %3 em vez do volume %4.</translation>
    </message>
    <message>
        <source>Unmount it and correct /etc/fstab, or the project.</source>
        <translation>Desmonte e corrija o /etc/fstab, ou o projeto.</translation>
    </message>
    <message>
        <source>%1 on %2 is not bound to the volume: what is written there stays on that host.</source>
        <translation>%1 em %2 não está vinculado ao volume: o que se grava ali fica naquele host.</translation>
    </message>
    <message>
        <source>Mount it: mount %1. If that fails, its message says why.</source>
        <translation>Monte: mount %1. Se falhar, a mensagem diz o motivo.</translation>
    </message>
    <message>
        <source>%1 on %2 is mounted from %3 instead of /%4 of volume %5.</source>
        <translation>%1 em %2 está montado a partir de %3 em vez de /%4 do volume %5.</translation>
    </message>
    <message>
        <source>%1 on %2 is no link into the volume: what is written there stays on that host.</source>
        <translation>%1 em %2 não é um link para dentro do volume: o que se grava ali fica naquele host.</translation>
    </message>
    <message>
        <source>%1 on %2 leads to %3 instead of %4.</source>
        <translation>%1 em %2 leva a %3 em vez de %4.</translation>
    </message>
    <message>
        <source>Apply the plan again, which puts it right.</source>
        <translation>Aplique o plano novamente, o que corrige isso.</translation>
    </message>
    <message>
        <source>Another gluster command is at work. Ask again in a minute.</source>
        <translation>Outro comando do gluster está em andamento. Consulte novamente daqui a um minuto.</translation>
    </message>
    <message>
        <source>Volume %1 keeps only two copies: when they lose sight of each other, split-brain may follow.</source>
        <translation>O volume %1 mantém apenas duas cópias: se uma perder o contato com a outra, pode haver split-brain.</translation>
    </message>
    <message>
        <source>A third copy or an arbiter brick prevents that.</source>
        <translation>Uma terceira cópia ou um brick arbiter evita isso.</translation>
    </message>
    <message>
        <source>Whether %1 is started is not known.</source>
        <translation>Não se sabe se o %1 está iniciado.</translation>
    </message>
    <message>
        <source>%1 is not started: nobody can use it.</source>
        <translation>O %1 não está iniciado: ninguém pode usá-lo.</translation>
    </message>
    <message>
        <source>Start it: gluster volume start %1</source>
        <translation>Inicie-o: gluster volume start %1</translation>
    </message>
    <message>
        <source>How %1 is built is not known (volume info): bricks may be missing here.</source>
        <translation>Não se sabe como o %1 está composto (volume info): podem faltar bricks aqui.</translation>
    </message>
    <message>
        <source>Which bricks of %1 run is not known (volume status). %2</source>
        <translation>Não se sabe quais bricks do %1 estão em execução (volume status). %2</translation>
    </message>
    <message>
        <source>The state of the volume is not known: no node told.</source>
        <translation>O estado do volume não é conhecido: nenhum nó o informou.</translation>
    </message>
    <message>
        <source>What is known of the volume is too old to count.</source>
        <translation>O que se sabe do volume é antigo demais para valer.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Consulte novamente.</translation>
    </message>
    <message>
        <source>the volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>volume %1</translation>
    </message>
    <message>
        <source>The state of the volumes is not known. %1</source>
        <translation>O estado dos volumes não é conhecido. %1</translation>
    </message>
    <message>
        <source>There is no volume.</source>
        <translation>Não existe nenhum volume.</translation>
    </message>
    <message>
        <source>There is no volume %1.</source>
        <translation>Não existe o volume %1.</translation>
    </message>
    <message>
        <source>Apply the plan to create it.</source>
        <translation>Aplique o plano para criá-lo.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> e mais %1</translation>
    </message>
    <message>
        <source>Files of %1 in split-brain: %2. Their copies contradict each other, and nobody can read them.</source>
        <translation>Arquivos do %1 em split-brain: %2. As cópias se contradizem, e ninguém consegue lê-los.</translation>
    </message>
    <message>
        <source>Look at the copies on the bricks, keep the losing one aside, then decide for each file: gluster volume heal %1 split-brain latest-mtime FILE, or bigger-file FILE, or source-brick HOST:BRICK FILE.</source>
        <translation>Examine as cópias nos bricks, guarde à parte a que vai ser descartada e depois decida para cada arquivo: gluster volume heal %1 split-brain latest-mtime ARQUIVO, ou bigger-file ARQUIVO, ou source-brick HOST:BRICK ARQUIVO.</translation>
    </message>
    <message>
        <source>Files of %1 that wait to heal: %2.</source>
        <translation>Arquivos do %1 que aguardam reparo: %2.</translation>
    </message>
    <message>
        <source>They heal when the missing bricks are back.</source>
        <translation>Eles serão reparados quando os bricks ausentes voltarem.</translation>
    </message>
    <message>
        <source>Self-healing of %1 is switched off.</source>
        <translation>O autorreparo do %1 está desligado.</translation>
    </message>
    <message>
        <source>gluster volume heal %1 enable</source>
        <translation>gluster volume heal %1 enable</translation>
    </message>
    <message>
        <source>The self-heal daemon does not run on %1: what waits there does not heal by itself.</source>
        <translation>O daemon de autorreparo não está em execução em %1: o que aguarda ali não é reparado sozinho.</translation>
    </message>
    <message>
        <source>Start what is missing: gluster volume start %1 force</source>
        <translation>Inicie o que falta: gluster volume start %1 force</translation>
    </message>
    <message>
        <source>What waits to heal on %1 is not known. %2</source>
        <translation>Não se sabe o que aguarda reparo no %1. %2</translation>
    </message>
    <message>
        <source>Ask again; while a node is just going down, answers may fail for a minute.</source>
        <translation>Consulte novamente; quando um nó acabou de cair, as respostas podem falhar por um minuto.</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>ele mesmo</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>não é membro</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não conhecido</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>atende</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>degradado</translation>
    </message>
    <message>
        <source>down</source>
        <translation>fora do ar</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>nunca iniciado</translation>
    </message>
    <message>
        <source>started</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>não iniciado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>definition not known</source>
        <translation>definição não conhecida</translation>
    </message>
    <message>
        <source>files moved: %1 (%2)</source>
        <translation>arquivos movidos: %1 (%2)</translation>
    </message>
    <message>
        <source>looked at: %1</source>
        <translation>examinados: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>com falha: %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>pulados: %1</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>durante %1 s</translation>
    </message>
    <message>
        <source>%1 is not mounted on %2.</source>
        <translation>%1 não está montado em %2.</translation>
    </message>
    <message>
        <source>%1 on %2 is mounted from %3 instead of %4.</source>
        <translation>%1 em %2 está montado a partir de %3 em vez de %4.</translation>
    </message>
    <message>
        <source>What gluster says on %1 is not known.</source>
        <translation>Não se sabe o que o gluster informa em %1.</translation>
    </message>
    <message>
        <source>Asking needs root&apos;s rights on that host.</source>
        <translation>A consulta exige privilégios de root nesse host.</translation>
    </message>
    <message>
        <source>glusterd does not answer on %1. Bricks that run go on serving meanwhile.</source>
        <translation>O glusterd não responde em %1. Os bricks em execução continuam atendendo.</translation>
    </message>
    <message>
        <source>Start it: systemctl start glusterd. Its messages: journalctl -u glusterd.</source>
        <translation>Inicie-o: systemctl start glusterd. As mensagens: journalctl -u glusterd.</translation>
    </message>
    <message>
        <source>What %1 knows of the pool is not known. %2</source>
        <translation>Não se sabe o que %1 conhece do pool. %2</translation>
    </message>
    <message>
        <source>glusterd on %1 does not start by itself after a reboot.</source>
        <translation>O glusterd em %1 não inicia sozinho após uma reinicialização.</translation>
    </message>
    <message>
        <source>systemctl enable glusterd</source>
        <translation>systemctl enable glusterd</translation>
    </message>
    <message>
        <source>%1 does not answer, yet its peers still count it as connected. GlusterFS notices a dead node only after about 40 s.</source>
        <translation>%1 não responde, mas os peers ainda o consideram conectado. O GlusterFS só percebe um nó fora do ar depois de cerca de 40 s.</translation>
    </message>
    <message>
        <source>Ask again in a minute.</source>
        <translation>Consulte novamente daqui a um minuto.</translation>
    </message>
    <message>
        <source>The nodes run different versions of GlusterFS: %1.</source>
        <translation>Os nós rodam versões diferentes do GlusterFS: %1.</translation>
    </message>
    <message>
        <source>Bring all to one version before anything else is changed.</source>
        <translation>Leve todos à mesma versão antes de alterar qualquer outra coisa.</translation>
    </message>
    <message>
        <source>The nodes work with different op-versions: %1.</source>
        <translation>Os nós trabalham com op-versions diferentes: %1.</translation>
    </message>
    <message>
        <source>gluster volume set all cluster.op-version N, with the number that all nodes know.</source>
        <translation>gluster volume set all cluster.op-version N, com o número que todos os nós conhecem.</translation>
    </message>
    <message>
        <source>Check that the host runs, its glusterd (systemctl status glusterd), and port 24007 between the nodes.</source>
        <translation>Verifique se o host está no ar, o glusterd dele (systemctl status glusterd) e a porta 24007 entre os nós.</translation>
    </message>
    <message>
        <source>The nodes disagree on %1: %2 sees it connected, %3 does not.</source>
        <translation>Os nós discordam sobre %1: %2 o vê conectado, %3 não.</translation>
    </message>
    <message>
        <source>%1 is not connected, as %2 sees it, but its bricks still serve: its glusterd does not answer.</source>
        <translation>%1 não está conectado, na visão de %2, mas os bricks dele ainda atendem: o glusterd dele não responde.</translation>
    </message>
    <message>
        <source>%1 is not connected, as %2 sees it.</source>
        <translation>%1 não está conectado, na visão de %2.</translation>
    </message>
    <message>
        <source>%1 is no full member of the pool: %2, as %3 sees it.</source>
        <translation>%1 não é membro pleno do pool: %2, na visão de %3.</translation>
    </message>
    <message>
        <source>Its glusterd log says why: /var/log/glusterfs/glusterd.log.</source>
        <translation>O log do glusterd dele diz o motivo: /var/log/glusterfs/glusterd.log.</translation>
    </message>
    <message>
        <source>%1 is not in the pool that %2 sees: there may be two pools.</source>
        <translation>%1 não está no pool que %2 vê: pode haver dois pools.</translation>
    </message>
    <message>
        <source>Compare gluster pool list on all nodes.</source>
        <translation>Compare gluster pool list em todos os nós.</translation>
    </message>
    <message>
        <source>%1 is not in the pool.</source>
        <translation>%1 não está no pool.</translation>
    </message>
    <message>
        <source>Apply the plan, which probes it.</source>
        <translation>Aplique o plano, que o inclui com peer probe.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 não pode ser lido.</translation>
    </message>
    <message>
        <source>%1 is a table for people and is not read; the answer of the same command with --xml is needed.</source>
        <translation>%1 é uma tabela para pessoas e não é lido; é necessária a resposta do mesmo comando com --xml.</translation>
    </message>
    <message>
        <source>%1 holds no captured answers. docs/cli.md tells how the files must be called.</source>
        <translation>%1 não contém respostas capturadas. docs/cli.md explica os nomes que os arquivos devem ter.</translation>
    </message>
    <message>
        <source>Whether the NFS server runs on %1 is not known.</source>
        <translation>Não se sabe se o servidor NFS está em execução em %1.</translation>
    </message>
    <message>
        <source>The NFS server does not run on %1 (%2).</source>
        <translation>O servidor NFS não está em execução em %1 (%2).</translation>
    </message>
    <message>
        <source>Start it: systemctl start nfs-server. Its messages: journalctl -u nfs-server.</source>
        <translation>Inicie-o: systemctl start nfs-server. As mensagens: journalctl -u nfs-server.</translation>
    </message>
    <message>
        <source>What %1 exports is not known.</source>
        <translation>Não se sabe o que %1 exporta.</translation>
    </message>
    <message>
        <source>%1 does not export %2.</source>
        <translation>%1 não exporta %2.</translation>
    </message>
    <message>
        <source>Run exportfs -ra there, or apply the plan again.</source>
        <translation>Execute exportfs -ra ali, ou aplique o plano novamente.</translation>
    </message>
    <message>
        <source>How much room is left for %1 on %2 is not known.</source>
        <translation>Não se sabe quanto espaço resta para %1 em %2.</translation>
    </message>
    <message>
        <source>Enlarge the file system or clean it up.</source>
        <translation>Aumente o sistema de arquivos ou faça uma limpeza nele.</translation>
    </message>
    <message>
        <source>The disk of %1 on %2 is full: nothing can be written.</source>
        <translation>O disco de %1 em %2 está cheio: não é possível gravar nada.</translation>
    </message>
    <message>
        <source>Only %1 are left for %2 on %3.</source>
        <translation>Restam apenas %1 para %2 em %3.</translation>
    </message>
    <message>
        <source>Only %1 more files fit on the disk of %2 on %3.</source>
        <translation>Só cabem mais %1 arquivos no disco de %2 em %3.</translation>
    </message>
    <message>
        <source>%1 does not run.</source>
        <translation>%1 não está em execução.</translation>
    </message>
    <message>
        <source>%1 runs, but could not be reached (%2).</source>
        <translation>%1 está em execução, mas não foi possível alcançá-lo (%2).</translation>
    </message>
    <message>
        <source>%1 gives no answer, although its node still counts as connected: a node that lost its power is noticed only after about 40 s.</source>
        <translation>%1 não responde, embora o nó dele ainda conste como conectado: um nó que ficou sem energia só é percebido depois de cerca de 40 s.</translation>
    </message>
    <message>
        <source>%1 is offline (%2).</source>
        <translation>%1 está offline (%2).</translation>
    </message>
    <message>
        <source>Nothing is known of %1.</source>
        <translation>Nada se sabe de %1.</translation>
    </message>
    <message>
        <source>%1 is unknown or offline: its node is not connected.</source>
        <translation>%1 está desconhecido ou offline: o nó dele não está conectado.</translation>
    </message>
    <message>
        <source>Start what is missing: gluster volume start %1 force. Why it stopped: /var/log/glusterfs/bricks on that host; is its file system mounted?</source>
        <translation>Inicie o que falta: gluster volume start %1 force. Por que parou: /var/log/glusterfs/bricks nesse host; o sistema de arquivos dele está montado?</translation>
    </message>
    <message>
        <source>Why it stopped: /var/log/glusterfs/bricks on that host; is its file system mounted?</source>
        <translation>Por que parou: /var/log/glusterfs/bricks nesse host; o sistema de arquivos dele está montado?</translation>
    </message>
    <message>
        <source>Bring the host back, or its network. It then heals by itself.</source>
        <translation>Coloque de volta no ar o host, ou a rede dele. O reparo ocorre então sozinho.</translation>
    </message>
    <message>
        <source>Replica set %1 of %2 works with %3 of its %4 bricks.</source>
        <translation>O conjunto de réplicas %1 do %2 funciona com %3 dos seus %4 bricks.</translation>
    </message>
    <message>
        <source>Replica set %1 of %2 is down: its files cannot be read.</source>
        <translation>O conjunto de réplicas %1 do %2 está fora do ar: os arquivos dele não podem ser lidos.</translation>
    </message>
    <message>
        <source>A part of the files of %1 cannot be read.</source>
        <translation>Parte dos arquivos do %1 não pode ser lida.</translation>
    </message>
    <message>
        <source>Whether replica set %1 of %2 works is not known.</source>
        <translation>Não se sabe se o conjunto de réplicas %1 do %2 funciona.</translation>
    </message>
    <message>
        <source> So far: %1.</source>
        <translation> Até agora: %1.</translation>
    </message>
    <message>
        <source>Why: /var/log/glusterfs/%1-rebalance.log on each node.</source>
        <translation>Motivo: /var/log/glusterfs/%1-rebalance.log em cada nó.</translation>
    </message>
    <message>
        <source>The layout of %1 is being spread over its bricks.</source>
        <translation>O layout do %1 está sendo distribuído pelos bricks.</translation>
    </message>
    <message>
        <source>A rebalance of %1 is running; the shares work meanwhile, more slowly.</source>
        <translation>Um rebalanceamento do %1 está em andamento; enquanto isso os compartilhamentos funcionam, porém mais devagar.</translation>
    </message>
    <message>
        <source>The last rebalance of %1 is finished.</source>
        <translation>O último rebalanceamento do %1 foi concluído.</translation>
    </message>
    <message>
        <source>The rebalance of %1 failed: files lie unevenly.</source>
        <translation>O rebalanceamento do %1 falhou: os arquivos estão distribuídos de forma desigual.</translation>
    </message>
    <message>
        <source>The rebalance of %1 was stopped before its end.</source>
        <translation>O rebalanceamento do %1 foi parado antes do fim.</translation>
    </message>
    <message>
        <source>Go on: gluster volume rebalance %1 start</source>
        <translation>Para continuar: gluster volume rebalance %1 start</translation>
    </message>
    <message>
        <source>bricks</source>
        <translation>bricks</translation>
    </message>
    <message>
        <source>Bricks are being removed from %1: files move away from %2.</source>
        <translation>Bricks estão sendo removidos do %1: os arquivos estão saindo de %2.</translation>
    </message>
    <message>
        <source>The removal of %2 from %1 is finished but not committed: the bricks are still part of the volume.</source>
        <translation>A remoção de %2 do %1 terminou, mas falta o commit: os bricks ainda fazem parte do volume.</translation>
    </message>
    <message>
        <source>Commit it when nothing failed: %1commit. Or keep them: %1stop</source>
        <translation>Se nada falhou, faça o commit: %1commit. Ou mantenha os bricks: %1stop</translation>
    </message>
    <message>
        <source>The removal of %2 from %1 failed.</source>
        <translation>A remoção de %2 do %1 falhou.</translation>
    </message>
    <message>
        <source>Do not commit it: files would be lost. Give it up: %1stop</source>
        <translation>Não faça o commit: arquivos seriam perdidos. Desista da remoção: %1stop</translation>
    </message>
    <message>
        <source>The removal of %2 from %1 was stopped.</source>
        <translation>A remoção de %2 do %1 foi parada.</translation>
    </message>
    <message>
        <source>%1 was not asked yet.</source>
        <translation>%1 ainda não foi consultado.</translation>
    </message>
    <message>
        <source>%1 was last heard of at %2.</source>
        <translation>A última notícia de %1 é de %2.</translation>
    </message>
    <message>
        <source>%1 gave no answer.</source>
        <translation>%1 não respondeu.</translation>
    </message>
    <message>
        <source>The project names no NFS server that could be asked.</source>
        <translation>O projeto não indica nenhum servidor NFS que pudesse ser consultado.</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>saudável</translation>
    </message>
    <message>
        <source>split-brain</source>
        <translation>split-brain</translation>
    </message>
    <message>
        <source>%1 runs, but glusterd of its node has lost its port: no client finds it.</source>
        <translation>%1 está em execução, mas o glusterd do seu nó perdeu a porta dele: nenhum cliente o encontra.</translation>
    </message>
    <message>
        <source>Restart glusterd on that host: systemctl restart glusterd. The mounts go on meanwhile, and the brick heals by itself.</source>
        <translation>Reinicie o glusterd nesse host: systemctl restart glusterd. As montagens continuam enquanto isso e o brick se repara sozinho.</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>sem quórum</translation>
    </message>
    <message>
        <source>Replica set %1 of %2 can neither be read nor written: with %3 of its %4 bricks there is no quorum.</source>
        <translation>O conjunto de réplicas %1 do %2 não pode ser lido nem gravado: com %3 dos seus %4 bricks não há quórum.</translation>
    </message>
    <message>
        <source>They heal by themselves; a file that is being written may stand in the list for a while. Look again in a minute. If the number stays, a node has forgotten its last changes in a power cut: Site &gt; Heal the copies, or sharewright heal.</source>
        <translation>Eles se reparam sozinhos; um arquivo que está sendo escrito pode ficar um tempo na lista. Olhe de novo em um minuto. Se o número não mudar, um nó esqueceu suas últimas mudanças numa queda de energia: Site &gt; Reparar as cópias, ou sharewright heal.</translation>
    </message>
</context>
<context>
    <name>HealthModel</name>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>nodes disagree</source>
        <translation>os nós discordam</translation>
    </message>
    <message>
        <source>Pool, as each node sees it</source>
        <translation>Pool, na visão de cada nó</translation>
    </message>
    <message>
        <source>serves, glusterd silent</source>
        <translation>atende, glusterd em silêncio</translation>
    </message>
    <message>
        <source>in split-brain: %1</source>
        <translation>em split-brain: %1</translation>
    </message>
    <message>
        <source>to heal: %1</source>
        <translation>a reparar: %1</translation>
    </message>
    <message>
        <source>nothing to heal</source>
        <translation>nada a reparar</translation>
    </message>
    <message>
        <source>heal not known</source>
        <translation>reparo não conhecido</translation>
    </message>
    <message>
        <source>arbiter</source>
        <translation>arbiter</translation>
    </message>
    <message>
        <source>Volume %1, replica set %2</source>
        <translation>Volume %1, conjunto de réplicas %2</translation>
    </message>
    <message>
        <source>Bricks of volume %1</source>
        <translation>Bricks do volume %1</translation>
    </message>
    <message>
        <source>no numbers told</source>
        <translation>nenhum número informado</translation>
    </message>
    <message>
        <source>Removal of bricks from volume %1</source>
        <translation>Remoção de bricks do volume %1</translation>
    </message>
    <message>
        <source>not committed</source>
        <translation>sem commit</translation>
    </message>
    <message>
        <source>Rebalance of volume %1</source>
        <translation>Rebalanceamento do volume %1</translation>
    </message>
    <message>
        <source>Daemons of volume %1</source>
        <translation>Daemons do volume %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>Files in split-brain</source>
        <translation>Arquivos em split-brain</translation>
    </message>
    <message>
        <source>contradict each other</source>
        <translation>contradizem-se</translation>
    </message>
    <message>
        <source>split-brain</source>
        <translation>split-brain</translation>
    </message>
    <message>
        <source>Nobody can read it until somebody decides which copy is right.</source>
        <translation>Ninguém consegue lê-lo até que alguém decida qual cópia está certa.</translation>
    </message>
    <message>
        <source>waits for use</source>
        <translation>à espera de uso</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>não montado</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>travado</translation>
    </message>
    <message>
        <source>stale handle</source>
        <translation>stale handle</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>client process dead</source>
        <translation>processo cliente morto</translation>
    </message>
    <message>
        <source>mounted, not tried</source>
        <translation>montado, não testado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>full</source>
        <translation>cheio</translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>quase cheio</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>suficiente</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 livres de %2</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportado</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>link para %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>não alcançado</translation>
    </message>
    <message>
        <source>to %1; not of this project</source>
        <translation>para %1; não é deste projeto</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>não instalado</translation>
    </message>
</context>
<context>
    <name>HealthPrinting</name>
    <message>
        <source>%1 s ago</source>
        <translation>há %1 s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>room not known</source>
        <translation>espaço não conhecido</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 de %2 livres</translation>
    </message>
    <message>
        <source>, inodes %1 % free</source>
        <translation>, inodes %1% livres</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Solução: %1</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nó</translation>
    </message>
    <message>
        <source>as %1 sees it</source>
        <translation>na visão de %1</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>to heal: unknown</source>
        <translation>a reparar: desconhecido</translation>
    </message>
    <message>
        <source>to heal: %1</source>
        <translation>a reparar: %1</translation>
    </message>
    <message>
        <source>, in split-brain: %1</source>
        <translation>, em split-brain: %1</translation>
    </message>
    <message>
        <source>Replica set %1: %2</source>
        <translation>Conjunto de réplicas %1: %2</translation>
    </message>
    <message>
        <source>Bricks that were heard of</source>
        <translation>Bricks de que se teve notícia</translation>
    </message>
    <message>
        <source> (arbiter)</source>
        <translation> (arbiter)</translation>
    </message>
    <message>
        <source>Rebalance: %1</source>
        <translation>Rebalanceamento: %1</translation>
    </message>
    <message>
        <source>Removal of bricks: %1</source>
        <translation>Remoção de bricks: %1</translation>
    </message>
    <message>
        <source>Volume %1: %2, %3 (told by %4, %5)</source>
        <translation>Volume %1: %2, %3 (informado por %4, %5)</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>Daemons</source>
        <translation>Daemons</translation>
    </message>
    <message>
        <source>In split-brain: %1</source>
        <translation>Em split-brain: %1</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>link para %1</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>não montado</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportação</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>montagem</translation>
    </message>
    <message>
        <source>service</source>
        <translation>serviço</translation>
    </message>
    <message>
        <source>room</source>
        <translation>espaço</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <translation>%1 (em %2)</translation>
    </message>
</context>
<context>
    <name>HostBadges</name>
    <message>
        <source>As of %1</source>
        <translation>Situação em %1</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcançado</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Não alcançado</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Saudável</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Fora do ar</translation>
    </message>
    <message>
        <source>Split brain</source>
        <translation>Split-brain</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Heals</source>
        <translation>Em reparo</translation>
    </message>
    <message>
        <source>1 entry waits to be healed.</source>
        <translation>1 entrada aguarda reparo.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait to be healed.</source>
        <translation>
            <numerusform>%n entrada aguarda reparo.</numerusform>
            <numerusform>%n entradas aguardam reparo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Examinando</translation>
    </message>
</context>
<context>
    <name>HostKeyCheck</name>
    <message>
        <source>%1 shows a different host key than the one on record. Either the machine was reinstalled or its address now belongs to another one, or somebody is listening in. Compare %2 with the key on the machine itself; if it is right, remove the old line with: %3</source>
        <translation>%1 mostra uma chave de host diferente da registrada. Ou a máquina foi reinstalada, ou o endereço dela agora pertence a outra, ou alguém está interceptando a conexão. Compare %2 com a chave na própria máquina; se estiver certa, remova a linha antiga com: %3</translation>
    </message>
    <message>
        <source>The host key of %1 is marked as revoked in %2, line %3. Do not connect until that machine has a new key.</source>
        <translation>A chave de host de %1 está marcada como revogada em %2, linha %3. Não conecte até que essa máquina tenha uma chave nova.</translation>
    </message>
    <message>
        <source>Nobody vouched for the host key %1 of %2. Compare it with the key on the machine itself, then connect again and accept it.</source>
        <translation>Ninguém atestou a chave de host %1 de %2. Compare-a com a chave na própria máquina, depois conecte novamente e aceite-a.</translation>
    </message>
    <message>
        <source>Connecting to %1 was stopped.</source>
        <translation>A conexão com %1 foi interrompida.</translation>
    </message>
</context>
<context>
    <name>HostList</name>
    <message>
        <source>Write hosts as name, address, user@name or name:port.</source>
        <translation>Escreva os hosts como nome, endereço, usuário@nome ou nome:porta.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a host.</source>
        <translation>Não foi possível reconhecer “%1” como host.</translation>
    </message>
    <message>
        <source>A Match block is left out.</source>
        <translation>Um bloco Match é deixado de fora.</translation>
    </message>
    <message>
        <source>Whom it is for is only known when SSH connects.</source>
        <translation>Só se sabe a quem ele se aplica quando o SSH conecta.</translation>
    </message>
    <message>
        <source>Included files are left out: %1</source>
        <translation>Arquivos incluídos (Include) são deixados de fora: %1</translation>
    </message>
    <message>
        <source>Read them one by one where hosts are missing.</source>
        <translation>Leia-os um a um se faltarem hosts.</translation>
    </message>
    <message>
        <source>“%1” is a pattern, not a host.</source>
        <translation>“%1” é um padrão, não um host.</translation>
    </message>
    <message>
        <source>Which hosts it stands for is not written there.</source>
        <translation>Ali não está escrito quais hosts ele representa.</translation>
    </message>
    <message>
        <source>Line %1 names no host.</source>
        <translation>A linha %1 não indica nenhum host.</translation>
    </message>
    <message>
        <source>%1 entries are hashed and cannot be read.</source>
        <translation>%1 entradas têm hash e não podem ser lidas.</translation>
    </message>
    <message>
        <source>SSH hides the names there (HashKnownHosts), so that nobody learns them from the file.</source>
        <translation>O SSH oculta os nomes ali (HashKnownHosts), para que ninguém os descubra pelo arquivo.</translation>
    </message>
    <message>
        <source>%1 is in the list already, as %2.</source>
        <translation>%1 já está na lista, como %2.</translation>
    </message>
</context>
<context>
    <name>HostLoss</name>
    <message>
        <source>No bricks are chosen yet, so nothing can be said.</source>
        <translation>Ainda não há bricks escolhidos; por isso, nada se pode dizer.</translation>
    </message>
    <message>
        <source>Without %1 too few copies are left: nothing can be read or written until it is back.</source>
        <translation>Sem %1 restam cópias de menos: nada pode ser lido nem gravado até ele voltar.</translation>
    </message>
    <message>
        <source>%1 of %2 replica sets cannot be used until %3 is back; files there cannot be read or written.</source>
        <translation>%1 de %2 conjuntos de réplicas ficam inutilizáveis até %3 voltar; os arquivos deles não podem ser lidos nem gravados.</translation>
    </message>
    <message>
        <source>The other copy goes on alone. If both go on apart from each other, nobody can tell which is right (split-brain).</source>
        <translation>A outra cópia continua sozinha. Se as duas continuarem sem se ver, ninguém sabe dizer qual está certa (split-brain).</translation>
    </message>
    <message>
        <source>The other copies go on; what changes meanwhile is healed when %1 is back. Until then a second failure would stop the folders.</source>
        <translation>As outras cópias continuam; o que mudar nesse meio-tempo é reparado quando %1 voltar. Até lá, uma segunda falha pararia as pastas.</translation>
    </message>
    <message>
        <source>%1 keeps no files, so the folders stay for all others.</source>
        <translation>%1 não guarda arquivos; portanto, as pastas permanecem para todos os outros.</translation>
    </message>
    <message>
        <source>No NFS server is chosen yet, so nothing can be said.</source>
        <translation>Ainda não há servidor NFS escolhido; por isso, nada se pode dizer.</translation>
    </message>
    <message>
        <source>%1 keeps all files: every host waits at the folders until it is back. Nothing is lost while its disks survive.</source>
        <translation>%1 guarda todos os arquivos: todos os hosts esperam nas pastas até ele voltar. Nada se perde enquanto os discos dele sobreviverem.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>permanece</translation>
    </message>
    <message>
        <source>only in part</source>
        <translation>só em parte</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>nobody left</source>
        <translation>não resta ninguém</translation>
    </message>
    <message>
        <source>stays, fewer copies</source>
        <translation>permanece, menos cópias</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>HostMoves</name>
    <message numerus="yes">
        <source>Move %n hosts</source>
        <translation>
            <numerusform>Mover %n host</numerusform>
            <numerusform>Mover %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostRange</name>
    <message>
        <source>The range ends before it begins.</source>
        <translation>O intervalo termina antes de começar.</translation>
    </message>
    <message>
        <source>The range has more than %1 addresses. Take a smaller part of it.</source>
        <translation>O intervalo tem mais de %1 endereços. Indique uma parte menor dele.</translation>
    </message>
    <message>
        <source>Networks of IPv6 have too many addresses to be listed.</source>
        <translation>As redes IPv6 têm endereços demais para serem listados.</translation>
    </message>
    <message>
        <source>This is no network. Write it as 10.0.0.0/24.</source>
        <translation>Isto não é uma rede. Escreva-a como 10.0.0.0/24.</translation>
    </message>
    <message>
        <source>This is no range. Write it as 10.0.0.10-20.</source>
        <translation>Isto não é um intervalo. Escreva-o como 10.0.0.10-20.</translation>
    </message>
</context>
<context>
    <name>HostRules</name>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 não tem nome.</translation>
    </message>
    <message>
        <source>Give it a short name, such as “web1”.</source>
        <translation>Dê um nome curto, como “web1”.</translation>
    </message>
    <message>
        <source>The host name “%1” cannot be used.</source>
        <translation>O nome de host “%1” não pode ser usado.</translation>
    </message>
    <message>
        <source>It becomes a directory name in exported files.</source>
        <translation>Ele vira o nome de um diretório nos arquivos exportados.</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, “.”, “_” and “-”, starting with a letter or digit.</source>
        <translation>Use até 64 letras, algarismos, “.”, “_” e “-”, começando com uma letra ou um algarismo.</translation>
    </message>
    <message>
        <source>“%1” of %2 is neither a host name nor an IP address.</source>
        <translation>“%1” do %2 não é um nome de host nem um endereço IP.</translation>
    </message>
    <message>
        <source>Write the bare name or address; user and port have keys of their own.</source>
        <translation>Escreva só o nome ou o endereço; usuário e porta têm chaves próprias.</translation>
    </message>
    <message>
        <source>%1 has no address.</source>
        <translation>%1 não tem endereço.</translation>
    </message>
    <message>
        <source>Add the name or IP address to connect to.</source>
        <translation>Acrescente o nome ou o endereço IP ao qual conectar.</translation>
    </message>
    <message>
        <source>%1 has port 0.</source>
        <translation>%1 tem a porta 0.</translation>
    </message>
    <message>
        <source>Use a port from 1 to 65535; SSH has 22.</source>
        <translation>Use uma porta de 1 a 65535; a do SSH é 22.</translation>
    </message>
    <message>
        <source>“%1” of %2 is no user name.</source>
        <translation>“%1” do %2 não é um nome de usuário.</translation>
    </message>
    <message>
        <source>Write the bare login name.</source>
        <translation>Escreva só o nome de login.</translation>
    </message>
    <message>
        <source>The key file “%1” of %2 has no whole path.</source>
        <translation>O arquivo de chave “%1” do %2 não tem o caminho completo.</translation>
    </message>
    <message>
        <source>It would depend on the directory that Sharewright is started in.</source>
        <translation>Ele dependeria do diretório em que o Sharewright é iniciado.</translation>
    </message>
    <message>
        <source>Start it with “/” or “~/”.</source>
        <translation>Comece o caminho com “/” ou “~/”.</translation>
    </message>
    <message>
        <source>%1 has no role.</source>
        <translation>%1 não tem função.</translation>
    </message>
    <message>
        <source>Sharewright would do nothing on it, and a Pandora host that is left out keeps working on its own copy of the folders.</source>
        <translation>O Sharewright não faria nada nele, e um host do Pandora deixado de fora continua trabalhando na própria cópia das pastas.</translation>
    </message>
    <message>
        <source>“%1” cannot be the jump host of %2.</source>
        <translation>“%1” não pode ser o jump host do %2.</translation>
    </message>
    <message>
        <source>Write the name of a host of this project, or [user@]host[:port].</source>
        <translation>Escreva o nome de um host deste projeto, ou [usuário@]host[:porta].</translation>
    </message>
    <message>
        <source>The jump host “%1” of %2 is not a host of this project.</source>
        <translation>O jump host “%1” do %2 não é um host deste projeto.</translation>
    </message>
    <message>
        <source>It is taken as an address.</source>
        <translation>Ele é tratado como um endereço.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>The jump hosts of %1 lead back to itself.</source>
        <translation>Os jump hosts do %1 levam de volta a ele mesmo.</translation>
    </message>
    <message>
        <source>No connection could ever be opened.</source>
        <translation>Nenhuma conexão poderia ser aberta.</translation>
    </message>
    <message>
        <source>Let one of them be reached directly.</source>
        <translation>Permita que um deles seja alcançado diretamente.</translation>
    </message>
    <message>
        <source>Two hosts are called “%1”.</source>
        <translation>Dois hosts têm o nome “%1”.</translation>
    </message>
    <message>
        <source>Capital letters do not tell names apart.</source>
        <translation>Maiúsculas e minúsculas não distinguem nomes.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Mude um dos dois nomes.</translation>
    </message>
    <message>
        <source>%1 and host %2 have the same address %3.</source>
        <translation>%1 e host %2 têm o mesmo endereço %3.</translation>
    </message>
    <message>
        <source>Both would be set up on one machine.</source>
        <translation>Ambos seriam configurados em uma mesma máquina.</translation>
    </message>
    <message>
        <source>Correct one address, or make them one host with all roles.</source>
        <translation>Corrija um dos endereços, ou transforme-os em um só host com todas as funções.</translation>
    </message>
    <message>
        <source>%1 and host %2 have the same storage address %3.</source>
        <translation>%1 e host %2 têm o mesmo endereço de armazenamento %3.</translation>
    </message>
    <message>
        <source>The other hosts could not tell them apart.</source>
        <translation>Os outros hosts não poderiam distingui-los.</translation>
    </message>
    <message>
        <source>Correct one of them.</source>
        <translation>Corrija um deles.</translation>
    </message>
    <message>
        <source>Host number %1</source>
        <translation>Host nº %1</translation>
    </message>
    <message>
        <source>Tick what it is on the Hosts page (roles in the project: server, console, nfs-server, gluster-node), or leave it out.</source>
        <translation>Marque o que ele é na página Hosts (papéis no projeto: server, console, nfs-server, gluster-node), ou deixe-o de fora.</translation>
    </message>
</context>
<context>
    <name>HostWorker</name>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>A conexão com %1 foi perdida.</translation>
    </message>
    <message>
        <source>%1: the %2 is no longer what the plan was made from. Nothing was changed. Plan again and review the new plan.</source>
        <translation>%1: mudou desde que o plano foi gerado: %2. Nada foi alterado. Gere o plano novamente e revise-o.</translation>
    </message>
</context>
<context>
    <name>IdentityMatrix</name>
    <message>
        <source>every file of uid %1</source>
        <translation>todos os arquivos do uid %1</translation>
    </message>
    <message>
        <source>every file of gid %1</source>
        <translation>todos os arquivos do gid %1</translation>
    </message>
    <message>
        <source>One number everywhere</source>
        <translation>O mesmo número em toda parte</translation>
    </message>
    <message>
        <source>The cleanest way. You run these commands while Pandora&apos;s services are stopped; Sharewright does not renumber users by itself.</source>
        <translation>O caminho mais limpo. Você executa estes comandos com os serviços do Pandora parados; o Sharewright não muda sozinho o número de usuários.</translation>
    </message>
    <message>
        <source>A group of its own</source>
        <translation>Um grupo próprio</translation>
    </message>
    <message>
        <source>For sites that mix distributions: one group with the same number on all hosts, with pandora and the web server in it, owns the shared files. You create it; the project names it.</source>
        <translation>Para sites que misturam distribuições: um grupo com o mesmo número em todos os hosts, do qual fazem parte pandora e o servidor web, é dono dos arquivos compartilhados. Você o cria; o projeto o indica.</translation>
    </message>
    <message>
        <source>Numbers instead of names</source>
        <translation>Números em vez de nomes</translation>
    </message>
    <message>
        <source>The shared files belong to the numbers that the source host uses. Right where only the storage host lacks the names; a Pandora host with another number stays locked out.</source>
        <translation>Os arquivos compartilhados pertencem aos números que o host de origem usa. Serve quando só o host de armazenamento não tem os nomes; um host do Pandora com outro número continua sem acesso.</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>formats a disk</source>
        <translation>formata um disco</translation>
    </message>
    <message>
        <source>retires storage</source>
        <translation>desativa armazenamento</translation>
    </message>
    <message>
        <source>moves data</source>
        <translation>move dados</translation>
    </message>
    <message>
        <source>interrupts service</source>
        <translation>interrompe o serviço</translation>
    </message>
</context>
<context>
    <name>IncomingPlanner</name>
    <message>
        <source>Separate the incoming files</source>
        <translation>Separar os arquivos de entrada</translation>
    </message>
    <message>
        <source>Each server takes the agents&apos; XML from a folder of its own on the share, where another server could take it up.</source>
        <translation>Cada servidor lê o XML dos agentes de uma pasta própria no compartilhamento, onde outro servidor poderia assumi-lo.</translation>
    </message>
    <message>
        <source>pandora_server looks for these folders inside its incoming folder: without the links it would lose the agents&apos; configuration and its plugins.</source>
        <translation>O pandora_server procura estas pastas dentro da sua pasta de entrada: sem os links, ele perderia a configuração dos agentes e os seus plugins.</translation>
    </message>
    <message>
        <source>It reads its settings when it starts.</source>
        <translation>Ele lê as configurações ao iniciar.</translation>
    </message>
    <message>
        <source>It ran before and runs again, with its own folder.</source>
        <translation>Estava em execução antes e volta a rodar, com a própria pasta.</translation>
    </message>
    <message>
        <source>Not every package makes it; a link to it must lead somewhere.</source>
        <translation>Nem todo pacote a cria; um link para ela precisa levar a algum lugar.</translation>
    </message>
    <message>
        <source>incomingdir in %1</source>
        <translation>incomingdir em %1</translation>
    </message>
    <message>
        <source>The server takes up what Tentacle puts there. The last line wins, so no other line is touched.</source>
        <translation>O servidor lê o que o Tentacle coloca ali. A última linha prevalece; por isso nenhuma outra é tocada.</translation>
    </message>
    <message>
        <source>The agents&apos; XML goes to the server&apos;s own folder, all other files where they went before.</source>
        <translation>O XML dos agentes vai para a pasta do próprio servidor; todos os outros arquivos, para onde iam antes.</translation>
    </message>
    <message>
        <source>Tentacle on %1 has its filters in %2, as current packages have.</source>
        <translation>O Tentacle em %1 tem os filtros em %2, como nos pacotes atuais.</translation>
    </message>
    <message>
        <source>filters in %1</source>
        <translation>filtros em %1</translation>
    </message>
    <message>
        <source>The unit&apos;s command line overrides Tentacle&apos;s configuration file; a drop-in survives the next update of the package.</source>
        <translation>A linha de comando da unidade se sobrepõe ao arquivo de configuração do Tentacle; um drop-in sobrevive à próxima atualização do pacote.</translation>
    </message>
    <message>
        <source>What agents sent before the switch would wait for ever in the old folder.</source>
        <translation>O que os agentes enviaram antes da virada esperaria para sempre na pasta antiga.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal %1 cannot be written: make room or choose another place for run records.</source>
        <translation>Não é possível gravar o journal %1: libere espaço ou escolha outro lugar para os registros de execução.</translation>
    </message>
    <message>
        <source>The run cannot be recorded in %1, so nothing further is changed. Make room, then resume.</source>
        <translation>A execução não pode ser registrada em %1; por isso nada mais é alterado. Libere espaço e retome.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read.</source>
        <translation>Não é possível ler o journal %1.</translation>
    </message>
</context>
<context>
    <name>JumpHost</name>
    <message>
        <source>Connecting through %1 was stopped.</source>
        <translation>A conexão através de %1 foi interrompida.</translation>
    </message>
    <message>
        <source>%1 did not reach %2 in time. Check that the jump host can connect to it.</source>
        <translation>%1 não alcançou %2 a tempo. Verifique se o jump host consegue conectar a ele.</translation>
    </message>
    <message>
        <source>The jump host %1 cannot reach %2. Check the address as seen from there, and that it allows TCP forwarding.</source>
        <translation>O jump host %1 não alcança %2. Verifique o endereço visto a partir dele, e se ele permite encaminhamento TCP.</translation>
    </message>
</context>
<context>
    <name>KnownHosts</name>
    <message>
        <source>%1 could not be written. Check its owner and the free space.</source>
        <translation>Não foi possível gravar %1. Verifique o dono e o espaço livre.</translation>
    </message>
</context>
<context>
    <name>LinkDetails</name>
    <message>
        <source>not mounted</source>
        <translation>não montado</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>mounted at the first use</source>
        <translation>montado no primeiro uso</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>travado</translation>
    </message>
    <message>
        <source>stale: the server no longer knows it</source>
        <translation>obsoleto (stale): o servidor não o reconhece mais</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>dead: the client&apos;s process is gone</source>
        <translation>morto: o processo cliente não existe mais</translation>
    </message>
    <message>
        <source>mounted, not tried</source>
        <translation>montado, não testado</translation>
    </message>
    <message>
        <source>Never. Site &gt; Check shares asks the hosts.</source>
        <translation>Nunca. Site &gt; Verificar compartilhamentos consulta os hosts.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Situação em %1</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportado</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>não exportado</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>atende</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Worked out with the plan: Site &gt; Make plan.</source>
        <translation>Definido com o plano: Site &gt; Gerar plano.</translation>
    </message>
    <message>
        <source>The plan writes none.</source>
        <translation>O plano não grava nenhuma.</translation>
    </message>
    <message>
        <source>%1 (the project was edited since)</source>
        <translation>%1 (o projeto foi editado desde então)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardado em</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Último teste</translation>
    </message>
</context>
<context>
    <name>LiveConnection</name>
    <message>
        <source>%1 accepted the connection but did not go on with the log-in in time. Its SSH server may be overloaded, or something else listens there.</source>
        <translation>%1 aceitou a conexão, mas não prosseguiu com o login a tempo. O servidor SSH pode estar sobrecarregado, ou outra coisa escuta ali.</translation>
    </message>
    <message>
        <source>Connecting to %1 was stopped.</source>
        <translation>A conexão com %1 foi interrompida.</translation>
    </message>
</context>
<context>
    <name>ManagedBlock</name>
    <message>
        <source>The markers of a sharewright block are damaged at line %1 (%2). Put each BEGIN before its own END, once per name.</source>
        <translation>Os marcadores de um bloco sharewright estão danificados na linha %1 (%2). Coloque cada BEGIN antes do seu próprio END, uma vez por nome.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a block: use letters, digits, dot, hyphen and underscore.</source>
        <translation>“%1” não pode ser o nome de um bloco: use letras, algarismos, ponto, hífen e sublinhado.</translation>
    </message>
    <message>
        <source>No line begins with %1, so the place for the block is not known. Put the setting back, or edit the file by hand.</source>
        <translation>Nenhuma linha começa com %1; por isso não se sabe onde colocar o bloco. Restaure essa configuração, ou edite o arquivo manualmente.</translation>
    </message>
    <message>
        <source>The text of a block must not contain lines that look like its markers.</source>
        <translation>O texto de um bloco não pode conter linhas que se pareçam com os marcadores dele.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>%1 conflicts between %2 wait for a decision: %3.</source>
        <translation>%1 conflitos entre %2 aguardam decisão: %3.</translation>
    </message>
    <message>
        <source>These files differ from host to host, and only one version can become the shared one.</source>
        <translation>Esses arquivos diferem de host para host, e só uma versão pode se tornar a compartilhada.</translation>
    </message>
    <message>
        <source>Decide on them: in the window, or with “sharewright merge PROJECT” and migration.merge-choices. Or let migration.merge-rule decide on all.</source>
        <translation>Decida sobre eles: na janela, ou com “sharewright merge PROJETO” e migration.merge-choices. Ou deixe migration.merge-rule decidir todos.</translation>
    </message>
    <message>
        <source>%1 conflicts have names that are no valid text: %2.</source>
        <translation>%1 conflitos têm nomes que não são texto válido: %2.</translation>
    </message>
    <message>
        <source>A choice in the project cannot name them.</source>
        <translation>Uma escolha no projeto não consegue indicá-los.</translation>
    </message>
    <message>
        <source>Rename the files on the hosts, or let migration.merge-rule decide.</source>
        <translation>Renomeie os arquivos nos hosts, ou deixe migration.merge-rule decidir.</translation>
    </message>
    <message>
        <source>folder %1 on %2</source>
        <translation>pasta %1 em %2</translation>
    </message>
    <message>
        <source>%1 on %2 was compared in part only.</source>
        <translation>%1 em %2 só foi comparado em parte.</translation>
    </message>
    <message>
        <source>What %2 holds in %1 is not known.</source>
        <translation>Não se sabe o que %2 contém em %1.</translation>
    </message>
    <message>
        <source>It holds very many files, or its disk is slow.</source>
        <translation>Há arquivos demais ali, ou o disco é lento.</translation>
    </message>
    <message>
        <source>The host has not been asked for it yet, or the folder does not answer.</source>
        <translation>O host ainda não foi consultado sobre isso, ou a pasta não responde.</translation>
    </message>
    <message>
        <source>Probe the hosts again. Further conflicts may show when the files are brought. They are settled by migration.merge-rule; with “ask” the plan stops there, and nothing is overwritten.</source>
        <translation>Sonde os hosts novamente. Outros conflitos podem surgir quando os arquivos forem trazidos. Eles são resolvidos por migration.merge-rule; com “ask”, o plano se interrompe nesse ponto, e nada é sobrescrito.</translation>
    </message>
    <message>
        <source>%1 is to come from %2, which has no such file.</source>
        <translation>%1 deveria vir de %2, que não tem esse arquivo.</translation>
    </message>
    <message>
        <source>Choose one of the hosts that have it.</source>
        <translation>Escolha um dos hosts que o têm.</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>agente %1</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>No host has a file %1. Name it as the list does, folder first: conf/….conf</source>
        <translation>Nenhum host tem o arquivo %1. Indique-o como na lista, com a pasta primeiro: conf/….conf</translation>
    </message>
    <message>
        <source>The versions of %1 and %2 are no text.</source>
        <translation>As versões de %1 e %2 não são texto.</translation>
    </message>
</context>
<context>
    <name>MergePlanner</name>
    <message>
        <source>What %1 holds in %2 does not differ from the seed host&apos;s files.</source>
        <translation>O que %1 contém em %2 não difere dos arquivos do host de origem.</translation>
    </message>
    <message>
        <source>Nothing is overwritten: what gives way in the share is kept in .sharewright-merge-… beside it, what loses stays in its host&apos;s set-aside folder.</source>
        <translation>Nada é sobrescrito: o que cede lugar no compartilhamento é mantido em .sharewright-merge-… ao lado dele; o que perde fica na pasta guardada à parte do seu host.</translation>
    </message>
    <message>
        <source>Originals are only set aside once each of their files is known to be in the share, beside it, or to stay back.</source>
        <translation>Os originais só são guardados à parte depois que se sabe, de cada arquivo deles, que está no compartilhamento, ao lado dele, ou que fica no host.</translation>
    </message>
</context>
<context>
    <name>MergeRules</name>
    <message>
        <source>“%1” is not a host of this project.</source>
        <translation>“%1” não é um host deste projeto.</translation>
    </message>
    <message>
        <source>Name hosts of the project.</source>
        <translation>Indique hosts do projeto.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>%1 is the seed host: all of its files come into the share anyway.</source>
        <translation>%1 é o host de origem: todos os arquivos dele vão para o compartilhamento de qualquer forma.</translation>
    </message>
    <message>
        <source>Take it out of migration.merge-from.</source>
        <translation>Retire-o de migration.merge-from.</translation>
    </message>
    <message>
        <source>%1 uses none of the shared folders.</source>
        <translation>%1 não usa nenhuma das pastas compartilhadas.</translation>
    </message>
    <message>
        <source>It has no files that could come into the share.</source>
        <translation>Ele não tem arquivos que pudessem ir para o compartilhamento.</translation>
    </message>
    <message>
        <source>Name servers or consoles.</source>
        <translation>Indique servidores ou consoles.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 está indicado duas vezes.</translation>
    </message>
    <message>
        <source>Name each host once in migration.merge-from.</source>
        <translation>Indique cada host uma só vez em migration.merge-from.</translation>
    </message>
    <message>
        <source>“%1” is neither the seed host nor one of migration.merge-from.</source>
        <translation>“%1” não é o host de origem nem um dos de migration.merge-from.</translation>
    </message>
    <message>
        <source>Choose one of the hosts whose files are merged.</source>
        <translation>Escolha um dos hosts cujos arquivos são mesclados.</translation>
    </message>
    <message>
        <source>%1 does not use the folder %2.</source>
        <translation>%1 não usa a pasta %2.</translation>
    </message>
    <message>
        <source>It has no version of the file.</source>
        <translation>Ele não tem nenhuma versão do arquivo.</translation>
    </message>
    <message>
        <source>Choose another host.</source>
        <translation>Escolha outro host.</translation>
    </message>
    <message>
        <source>“%1” is not a shared folder of this project.</source>
        <translation>“%1” não é uma pasta compartilhada deste projeto.</translation>
    </message>
    <message>
        <source>Name the folder as in “folders”.</source>
        <translation>Indique a pasta como em “folders”.</translation>
    </message>
    <message>
        <source>“%1” is no file below a shared folder.</source>
        <translation>“%1” não é um arquivo abaixo de uma pasta compartilhada.</translation>
    </message>
    <message>
        <source>Write the path below the folder, without “..” and without a slash in front.</source>
        <translation>Escreva o caminho abaixo da pasta, sem “..” e sem barra no início.</translation>
    </message>
    <message>
        <source>%1 in %2 is decided twice.</source>
        <translation>Há duas decisões sobre %1 em %2.</translation>
    </message>
    <message>
        <source>Keep one of the two choices.</source>
        <translation>Mantenha só uma das duas escolhas.</translation>
    </message>
    <message>
        <source>%1 and %2 would come from two hosts.</source>
        <translation>%1 e %2 viriam de dois hosts.</translation>
    </message>
    <message>
        <source>They are two halves of one agent&apos;s configuration: the agent compares the .md5 to know whether to fetch the .conf.</source>
        <translation>São as duas metades da configuração de um mesmo agente: o agente compara o .md5 para saber se deve buscar o .conf.</translation>
    </message>
    <message>
        <source>Take both from the same host.</source>
        <translation>Pegue ambos do mesmo host.</translation>
    </message>
    <message>
        <source>Files are to be merged, but there is no seed host.</source>
        <translation>Há arquivos a mesclar, mas nenhum host de origem.</translation>
    </message>
    <message>
        <source>The seed host&apos;s files are what the others are merged into.</source>
        <translation>Os arquivos dos outros hosts são mesclados aos do host de origem.</translation>
    </message>
    <message>
        <source>Set migration.seed-host to one of these hosts.</source>
        <translation>Defina migration.seed-host como um destes hosts.</translation>
    </message>
    <message>
        <source>There are choices, but nothing is merged.</source>
        <translation>Há escolhas, mas nada é mesclado.</translation>
    </message>
    <message>
        <source>Name the further hosts in migration.merge-from, or remove the choices.</source>
        <translation>Indique os outros hosts em migration.merge-from, ou remova as escolhas.</translation>
    </message>
</context>
<context>
    <name>MergeText</name>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>%1 (agent %2)</source>
        <translation>%1 (agente %2)</translation>
    </message>
    <message>
        <source>%1: %2 the same, %3 only on some hosts, %4 differ</source>
        <translation>%1: %2 iguais, %3 só em alguns hosts, %4 diferentes</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>%1 (choice)</source>
        <translation>%1 (escolha)</translation>
    </message>
    <message>
        <source>%1 (rule)</source>
        <translation>%1 (regra)</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Arquivos de %1</translation>
    </message>
    <message>
        <source>%1 on %2: compared in part only</source>
        <translation>%1 em %2: comparado só em parte</translation>
    </message>
    <message>
        <source>%1 on %2: not known</source>
        <translation>%1 em %2: não conhecido</translation>
    </message>
    <message>
        <source>Differ (times are UTC):</source>
        <translation>Diferem (horários em UTC):</translation>
    </message>
    <message>
        <source>Only on some hosts (they come into the share):</source>
        <translation>Só em alguns hosts (vão para o compartilhamento):</translation>
    </message>
    <message>
        <source>No conflict is open.</source>
        <translation>Nenhum conflito em aberto.</translation>
    </message>
    <message>
        <source>%1 conflicts are open. Decide on them in migration.merge-choices, or by migration.merge-rule.</source>
        <translation>%1 conflitos em aberto. Decida sobre eles em migration.merge-choices, ou por migration.merge-rule.</translation>
    </message>
</context>
<context>
    <name>MigrationRules</name>
    <message>
        <source>The seed host %1 does not use every shared folder: %2.</source>
        <translation>O host de origem %1 não usa todas as pastas compartilhadas: %2.</translation>
    </message>
    <message>
        <source>What it does not have starts empty on the share; the other hosts&apos; copies are only set aside.</source>
        <translation>O que ele não tem começa vazio no compartilhamento; as cópias dos outros hosts são apenas guardadas à parte.</translation>
    </message>
    <message>
        <source>Choose a host that is both server and console, or copy these folders over afterwards.</source>
        <translation>Escolha um host que seja servidor e console, ou copie essas pastas depois.</translation>
    </message>
    <message>
        <source>The shared folders start empty.</source>
        <translation>As pastas compartilhadas começam vazias.</translation>
    </message>
    <message>
        <source>Agents that do not find their configuration upload their own again, which overwrites what was staged for them.</source>
        <translation>Agentes que não encontram a própria configuração a enviam de novo, o que sobrescreve a que foi preparada para eles.</translation>
    </message>
    <message>
        <source>Name the host whose folders become the share, unless the site is new.</source>
        <translation>Indique o host cujas pastas se tornam o compartilhamento, a menos que o site seja novo.</translation>
    </message>
    <message>
        <source>The seed host “%1” is not a host of this project.</source>
        <translation>O host de origem “%1” não é um host deste projeto.</translation>
    </message>
    <message>
        <source>Choose a host of the project.</source>
        <translation>Escolha um host do projeto.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>The seed host %1 does not run Pandora FMS.</source>
        <translation>O host de origem %1 não roda o Pandora FMS.</translation>
    </message>
    <message>
        <source>It has no folders that could become the share.</source>
        <translation>Ele não tem pastas que pudessem se tornar o compartilhamento.</translation>
    </message>
    <message>
        <source>Choose a server or a console.</source>
        <translation>Escolha um servidor ou um console.</translation>
    </message>
    <message>
        <source>“%1” cannot be the suffix of the originals.</source>
        <translation>“%1” não pode ser o sufixo dos originais.</translation>
    </message>
    <message>
        <source>The folders are renamed to their path plus this suffix.</source>
        <translation>As pastas são renomeadas para o seu caminho mais este sufixo.</translation>
    </message>
    <message>
        <source>Use letters, digits, “.”, “_” and “-”, such as “.before-sharewright”.</source>
        <translation>Use letras, algarismos, “.”, “_” e “-”, como “.before-sharewright”.</translation>
    </message>
</context>
<context>
    <name>MountOptionRules</name>
    <message>
        <source>The mount option “%1” is set by Sharewright.</source>
        <translation>A opção de montagem “%1” é definida pelo Sharewright.</translation>
    </message>
    <message>
        <source>A second one in the same line would win or lose by chance.</source>
        <translation>Uma segunda na mesma linha prevaleceria ou não por acaso.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Remova-a.</translation>
    </message>
    <message>
        <source>Use the key “%1” instead.</source>
        <translation>Use a chave “%1”.</translation>
    </message>
    <message>
        <source>The mount option “%1” would break the share.</source>
        <translation>A opção de montagem “%1” quebraria o compartilhamento.</translation>
    </message>
    <message>
        <source>Every Pandora host must mount at boot and write.</source>
        <translation>Todo host do Pandora precisa montar na inicialização e gravar.</translation>
    </message>
    <message>
        <source>The mount option “%1” can lose or damage files.</source>
        <translation>A opção de montagem “%1” pode perder ou danificar arquivos.</translation>
    </message>
    <message>
        <source>Writes may fail silently while the server is slow or away.</source>
        <translation>Gravações podem falhar sem aviso quando o servidor está lento ou ausente.</translation>
    </message>
    <message>
        <source>Remove it; Sharewright mounts “hard” with a time limit for starting services.</source>
        <translation>Remova-a; o Sharewright monta com “hard” e um limite de tempo para iniciar os serviços.</translation>
    </message>
    <message>
        <source>The mount option “noexec” stops Pandora&apos;s plugins.</source>
        <translation>A opção de montagem “noexec” impede os plugins do Pandora.</translation>
    </message>
    <message>
        <source>The attachment folder holds programs that servers start.</source>
        <translation>A pasta attachment contém programas que os servidores iniciam.</translation>
    </message>
    <message>
        <source>The mount option “%1” is not known.</source>
        <translation>A opção de montagem “%1” não é conhecida.</translation>
    </message>
    <message>
        <source>mount refuses a line with an unknown option.</source>
        <translation>O mount recusa uma linha com uma opção desconhecida.</translation>
    </message>
    <message>
        <source>Look it up in nfs(5) or remove it.</source>
        <translation>Consulte-a em nfs(5) ou remova-a.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>“%1” cannot be a mount option.</source>
        <translation>“%1” não pode ser uma opção de montagem.</translation>
    </message>
    <message>
        <source>Blanks, commas, quotes and # would change the fstab line.</source>
        <translation>Espaços, vírgulas, aspas e # alterariam a linha do fstab.</translation>
    </message>
    <message>
        <source>Write one option per list entry, as “name” or “name=value”.</source>
        <translation>Escreva uma opção por item da lista, como “nome” ou “nome=valor”.</translation>
    </message>
</context>
<context>
    <name>NfsPlanner</name>
    <message>
        <source>SELinux keeps the web server off NFS without it.</source>
        <translation>Sem ele, o SELinux impede o servidor web de acessar NFS.</translation>
    </message>
    <message>
        <source>_netdev and nofail keep a missing server from stopping the boot; automount brings the share back when the server returns.</source>
        <translation>_netdev e nofail evitam que um servidor ausente impeça a inicialização; o automount traz o compartilhamento de volta quando o servidor retorna.</translation>
    </message>
    <message>
        <source>From here on all hosts see the same files.</source>
        <translation>A partir daqui, todos os hosts veem os mesmos arquivos.</translation>
    </message>
    <message>
        <source>What one host writes, all others must see within the attribute cache&apos;s time.</source>
        <translation>O que um host grava, todos os outros precisam ver dentro do tempo do cache de atributos.</translation>
    </message>
    <message>
        <source>Copy the first content</source>
        <translation>Copiar o conteúdo inicial</translation>
    </message>
    <message>
        <source>The bulk is copied while services run, before anything is exported. An agent that finds an empty folder uploads its own configuration over the one that administrators staged.</source>
        <translation>O grosso é copiado com os serviços em execução, antes de qualquer exportação. Um agente que encontra uma pasta vazia envia a própria configuração por cima da que os administradores prepararam.</translation>
    </message>
    <message>
        <source>Install packages</source>
        <translation>Instalar pacotes</translation>
    </message>
    <message>
        <source>Every host gets what it needs to serve or to mount NFS.</source>
        <translation>Cada host recebe o que precisa para servir ou montar NFS.</translation>
    </message>
    <message>
        <source>The kernel&apos;s NFS server needs its user-space tools.</source>
        <translation>O servidor NFS do kernel precisa das suas ferramentas de espaço de usuário.</translation>
    </message>
    <message>
        <source>mount needs mount.nfs to mount an NFS share.</source>
        <translation>O mount precisa de mount.nfs para montar um compartilhamento NFS.</translation>
    </message>
    <message>
        <source>Prepare the storage</source>
        <translation>Preparar o armazenamento</translation>
    </message>
    <message>
        <source>The folders are made on the NFS server before anything is exported.</source>
        <translation>As pastas são criadas no servidor NFS antes de qualquer exportação.</translation>
    </message>
    <message>
        <source>All shared folders live below one directory of their own.</source>
        <translation>Todas as pastas compartilhadas ficam abaixo de um único diretório próprio.</translation>
    </message>
    <message>
        <source>Owner, group and the setgid bit are what Pandora&apos;s packages set; NFS carries the numbers.</source>
        <translation>Dono, grupo e o bit setgid são os que os pacotes do Pandora definem; o NFS transporta os números.</translation>
    </message>
    <message>
        <source>No firewall is active on %1.</source>
        <translation>Nenhum firewall está ativo em %1.</translation>
    </message>
    <message>
        <source>Clients must reach the NFS server; nobody else needs to.</source>
        <translation>Os clientes precisam alcançar o servidor NFS; mais ninguém precisa.</translation>
    </message>
    <message>
        <source>Publish the exports</source>
        <translation>Publicar as exportações</translation>
    </message>
    <message>
        <source>Only the Pandora hosts may mount, with root squashed.</source>
        <translation>Somente os hosts do Pandora podem montar, com root_squash.</translation>
    </message>
    <message>
        <source>A file of its own leaves /etc/exports as the administrator wrote it.</source>
        <translation>Um arquivo próprio deixa o /etc/exports como o administrador o escreveu.</translation>
    </message>
    <message>
        <source>Enabled, so that the share is back after a reboot.</source>
        <translation>Habilitado, para que o compartilhamento volte após uma reinicialização.</translation>
    </message>
    <message>
        <source>Enabling starts nothing, and not every distribution starts what it installs.</source>
        <translation>Habilitar não inicia nada, e nem toda distribuição inicia o que instala.</translation>
    </message>
    <message>
        <source>exportfs takes the change up without a restart that would stall other clients.</source>
        <translation>O exportfs aplica a alteração sem um reinício que travaria outros clientes.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Each client mounts each share at a private place and writes and reads as the real users, before any service is touched.</source>
        <translation>Cada cliente monta cada compartilhamento em um lugar privado, grava e lê com os usuários reais, antes de mexer em qualquer serviço.</translation>
    </message>
    <message>
        <source>A share that cannot be written is found while everything still runs as before.</source>
        <translation>Um compartilhamento que não aceita gravação é descoberto enquanto tudo ainda funciona como antes.</translation>
    </message>
</context>
<context>
    <name>NfsRules</name>
    <message>
        <source>Choose a host of the project.</source>
        <translation>Escolha um host do projeto.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>Host %1 is the NFS server but lacks the role “nfs-server”.</source>
        <translation>O host %1 é o servidor NFS, mas não tem a função “nfs-server”.</translation>
    </message>
    <message>
        <source>Add the role to the host, or choose another server.</source>
        <translation>Acrescente a função ao host, ou escolha outro servidor.</translation>
    </message>
    <message>
        <source>The NFS server %1 runs Pandora FMS itself.</source>
        <translation>O próprio servidor NFS %1 roda o Pandora FMS.</translation>
    </message>
    <message>
        <source>The manual asks for a separate server: when this one fails, the others lose the shared files together with it, and Pandora FMS runs into errors everywhere.</source>
        <translation>O manual pede um servidor separado: quando este falha, os outros perdem junto os arquivos compartilhados, e o Pandora FMS apresenta erros em toda parte.</translation>
    </message>
    <message>
        <source>Use a machine of its own, or GlusterFS when there is none.</source>
        <translation>Use uma máquina dedicada, ou o GlusterFS quando não houver nenhuma.</translation>
    </message>
    <message>
        <source>No NFS server is chosen.</source>
        <translation>Nenhum servidor NFS foi escolhido.</translation>
    </message>
    <message>
        <source>The NFS server “%1” is not a host of this project.</source>
        <translation>O servidor NFS “%1” não é um host deste projeto.</translation>
    </message>
    <message>
        <source>Host %1 has the role “nfs-server” but is not used as one.</source>
        <translation>O host %1 tem a função “nfs-server”, mas não é usado como tal.</translation>
    </message>
    <message>
        <source>A site has one NFS server: nfs.server.</source>
        <translation>Um site tem um só servidor NFS: nfs.server.</translation>
    </message>
    <message>
        <source>Remove the role or make the host nfs.server.</source>
        <translation>Remova a função ou coloque o host em nfs.server.</translation>
    </message>
    <message>
        <source>The export root %1 and the shared path %2 overlap.</source>
        <translation>A raiz de exportação %1 e o caminho compartilhado %2 se sobrepõem.</translation>
    </message>
    <message>
        <source>The share would be mounted over its own contents.</source>
        <translation>O compartilhamento seria montado sobre o próprio conteúdo.</translation>
    </message>
    <message>
        <source>Choose a directory apart, such as /srv/pandora.</source>
        <translation>Escolha um diretório separado, como /srv/pandora.</translation>
    </message>
    <message>
        <source>There is no NFS version “%1”.</source>
        <translation>Não existe a versão “%1” do NFS.</translation>
    </message>
    <message>
        <source>Use 4.2, 4.1, 4 or 3, or leave it out for the best that all hosts know.</source>
        <translation>Use 4.2, 4.1, 4 ou 3, ou omita para usar a melhor que todos os hosts conhecem.</translation>
    </message>
    <message>
        <source>NFS 3 needs more open ports and keeps locks less safely.</source>
        <translation>O NFS 3 precisa de mais portas abertas e mantém bloqueios com menos segurança.</translation>
    </message>
    <message>
        <source>It relies on rpcbind, mountd and statd beside port 2049.</source>
        <translation>Ele depende de rpcbind, mountd e statd, além da porta 2049.</translation>
    </message>
    <message>
        <source>Leave the version out unless a host knows nothing newer.</source>
        <translation>Omita a versão, a menos que um host não conheça nada mais novo.</translation>
    </message>
    <message>
        <source>%1 seconds cannot be the attribute cache time.</source>
        <translation>%1 segundos não podem ser o tempo do cache de atributos.</translation>
    </message>
    <message>
        <source>Use 0 to 3600; 5 is a good value.</source>
        <translation>Use de 0 a 3600; 5 é um bom valor.</translation>
    </message>
    <message>
        <source>A change on one host may stay unseen on the others for %1 seconds.</source>
        <translation>Uma alteração em um host pode ficar sem ser vista nos outros por %1 segundos.</translation>
    </message>
    <message>
        <source>Agents could get an outdated configuration that long.</source>
        <translation>Durante esse tempo, agentes poderiam receber uma configuração desatualizada.</translation>
    </message>
    <message>
        <source>Use 5 unless the NFS server is overloaded.</source>
        <translation>Use 5, a menos que o servidor NFS esteja sobrecarregado.</translation>
    </message>
    <message>
        <source>Write a network such as 10.0.0.0/24.</source>
        <translation>Escreva uma rede como 10.0.0.0/24.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Escreva %1.</translation>
    </message>
    <message>
        <source>“%1” is not a network.</source>
        <translation>“%1” não é uma rede.</translation>
    </message>
    <message>
        <source>The prefix length of %1 is impossible.</source>
        <translation>O comprimento do prefixo de %1 é impossível.</translation>
    </message>
    <message>
        <source>The netmask of %1 has gaps.</source>
        <translation>A máscara de rede de %1 não é contígua.</translation>
    </message>
    <message>
        <source>%1 is written with a netmask.</source>
        <translation>%1 está escrito com máscara de rede.</translation>
    </message>
    <message>
        <source>Firewalls and exports are written with a prefix length.</source>
        <translation>Em firewalls e exportações se escreve o comprimento do prefixo.</translation>
    </message>
    <message>
        <source>%1 is an address inside a network, not the network.</source>
        <translation>%1 é um endereço dentro de uma rede, não a rede.</translation>
    </message>
    <message>
        <source>%1 lets the whole world mount the folders.</source>
        <translation>%1 permite que o mundo inteiro monte as pastas.</translation>
    </message>
    <message>
        <source>NFS believes whatever user number a client claims.</source>
        <translation>O NFS acredita em qualquer número de usuário que um cliente alegue.</translation>
    </message>
    <message>
        <source>Name the networks that need it; Pandora hosts are allowed anyway.</source>
        <translation>Indique as redes que precisam de acesso; os hosts do Pandora já são permitidos.</translation>
    </message>
    <message>
        <source>The network %1 is listed twice.</source>
        <translation>A rede %1 está listada duas vezes.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Remova uma das duas entradas.</translation>
    </message>
    <message>
        <source>Choose the machine that keeps the files on the NFS page (nfs.server in the project).</source>
        <translation>Escolha a máquina que guarda os arquivos na página NFS (nfs.server no projeto).</translation>
    </message>
</context>
<context>
    <name>NfsUnshare</name>
    <message>
        <source>Withdraw the exports</source>
        <translation>Retirar as exportações</translation>
    </message>
    <message>
        <source>Nobody uses the exports any more; lines that are not Sharewright&apos;s stay.</source>
        <translation>Ninguém mais usa as exportações; as linhas que não são do Sharewright ficam.</translation>
    </message>
    <message>
        <source>The file was written for these folders alone.</source>
        <translation>O arquivo foi escrito somente para estas pastas.</translation>
    </message>
    <message>
        <source>exportfs takes the change up without a restart that would stall other clients.</source>
        <translation>O exportfs aplica a alteração sem um reinício que travaria outros clientes.</translation>
    </message>
    <message>
        <source>The folders on %1 cannot be retired while %2 exports them.</source>
        <translation>As pastas em %1 não podem ser desativadas enquanto %2 as exporta.</translation>
    </message>
    <message>
        <source>Remove that file, then plan again.</source>
        <translation>Remova esse arquivo e gere o plano novamente.</translation>
    </message>
    <message>
        <source>Retire the storage side</source>
        <translation>Desativar o lado do armazenamento</translation>
    </message>
    <message>
        <source>The folders of the share get another name on the server; every file in them stays.</source>
        <translation>As pastas do compartilhamento recebem outro nome no servidor; todos os arquivos nelas permanecem.</translation>
    </message>
    <message>
        <source>A folder that nobody exports should not look as if it were in use.</source>
        <translation>Uma pasta que ninguém exporta não deve parecer em uso.</translation>
    </message>
    <message>
        <source>These folders on %1 get the ending .retired-sharewright: %2.</source>
        <translation>Estas pastas em %1 recebem a terminação .retired-sharewright: %2.</translation>
    </message>
    <message>
        <source>Whoever else uses them, from a network that the project allows, loses them.</source>
        <translation>Quem mais as usar, a partir de uma rede que o projeto permite, vai perdê-las.</translation>
    </message>
    <message>
        <source>To free the space, remove them yourself once nobody needs them any more.</source>
        <translation>Para liberar o espaço, remova-as você mesmo quando ninguém mais precisar delas.</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>host %1</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>The project names no NFS server yet.</source>
        <translation>O projeto ainda não indica nenhum servidor NFS.</translation>
    </message>
    <message>
        <source>%1 does not keep it.</source>
        <translation>%1 não a guarda.</translation>
    </message>
    <message>
        <source>%1 alone keeps it. Every access waits until it is back; nothing is deleted.</source>
        <translation>Só %1 a guarda. Todo acesso espera até ele voltar; nada é excluído.</translation>
    </message>
    <message>
        <source>The project names no bricks yet.</source>
        <translation>O projeto ainda não indica nenhum brick.</translation>
    </message>
    <message>
        <source>Without %1 no more than half of the pool is left, and the volume stops.</source>
        <translation>Sem %1 não resta mais da metade do pool, e o volume para.</translation>
    </message>
    <message>
        <source>The other copies serve it; %1 catches up when it is back.</source>
        <translation>As outras cópias atendem; %1 se atualiza ao voltar.</translation>
    </message>
    <message>
        <source>No host that uses it is left.</source>
        <translation>Não resta nenhum host que a use.</translation>
    </message>
    <message>
        <source>Too few copies of a part of the files are left: they cannot be reached until %1 is back.</source>
        <translation>De uma parte dos arquivos restam cópias de menos: eles ficam inacessíveis até %1 voltar.</translation>
    </message>
</context>
<context>
    <name>OutageBadges</name>
    <message>
        <source>Stays</source>
        <translation>Permanece</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sem uso</translation>
    </message>
    <message>
        <source>Stays, fewer copies</source>
        <translation>Permanece, menos cópias</translation>
    </message>
    <message>
        <source>Lost while off</source>
        <translation>Perdida enquanto desligado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>With fewer copies than it should.</source>
        <translation>Com menos cópias do que deveria.</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Only a thought.</source>
        <translation>Só uma hipótese.</translation>
    </message>
    <message>
        <source>1 folder stays</source>
        <translation>1 pasta permanece</translation>
    </message>
    <message numerus="yes">
        <source>%n folders stay</source>
        <translation>
            <numerusform>%n pasta permanece</numerusform>
            <numerusform>%n pastas permanecem</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder has no user left</source>
        <translation>1 pasta fica sem quem a use</translation>
    </message>
    <message numerus="yes">
        <source>%n folders have no user left</source>
        <translation>
            <numerusform>%n pasta fica sem quem a use</numerusform>
            <numerusform>%n pastas ficam sem quem as use</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder stays with fewer copies</source>
        <translation>1 pasta permanece com menos cópias</translation>
    </message>
    <message numerus="yes">
        <source>%n folders stay with fewer copies</source>
        <translation>
            <numerusform>%n pasta permanece com menos cópias</numerusform>
            <numerusform>%n pastas permanecem com menos cópias</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder is lost while it is off</source>
        <translation>1 pasta se perde enquanto ele está desligado</translation>
    </message>
    <message numerus="yes">
        <source>%n folders are lost while it is off</source>
        <translation>
            <numerusform>%n pasta se perde enquanto ele está desligado</numerusform>
            <numerusform>%n pastas se perdem enquanto ele está desligado</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder is not planned yet</source>
        <translation>1 pasta ainda não está planejada</translation>
    </message>
    <message numerus="yes">
        <source>%n folders are not planned yet</source>
        <translation>
            <numerusform>%n pasta ainda não está planejada</numerusform>
            <numerusform>%n pastas ainda não estão planejadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Fewer copies</source>
        <translation>Menos cópias</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Fora do ar</translation>
    </message>
    <message>
        <source>There are no shared folders yet.</source>
        <translation>Ainda não há pastas compartilhadas.</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>Só em parte</translation>
    </message>
    <message>
        <source>Goes on in part</source>
        <translation>Continua em parte</translation>
    </message>
    <message>
        <source>1 folder stays only in part</source>
        <translation>1 pasta permanece só em parte</translation>
    </message>
    <message numerus="yes">
        <source>%n folders stay only in part</source>
        <translation>
            <numerusform>%n pasta permanece só em parte</numerusform>
            <numerusform>%n pastas permanecem só em parte</numerusform>
        </translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>Sem quórum</translation>
    </message>
</context>
<context>
    <name>PathRules</name>
    <message>
        <source>The path %1 contains “.” or “..”.</source>
        <translation>O caminho %1 contém “.” ou “..”.</translation>
    </message>
    <message>
        <source>Such a path may lead elsewhere on each host.</source>
        <translation>Um caminho assim pode levar a lugares diferentes em cada host.</translation>
    </message>
    <message>
        <source>Write the path that is really meant.</source>
        <translation>Escreva o caminho realmente pretendido.</translation>
    </message>
    <message>
        <source>The path “%1” of %2 is not absolute.</source>
        <translation>O caminho “%1” de %2 não é absoluto.</translation>
    </message>
    <message>
        <source>Write the whole path, starting with “/”.</source>
        <translation>Escreva o caminho completo, começando com “/”.</translation>
    </message>
    <message>
        <source>The path %1 has a slash too many.</source>
        <translation>O caminho %1 tem uma barra a mais.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Escreva %1.</translation>
    </message>
    <message>
        <source>A path of %1 is too long for Linux.</source>
        <translation>Um caminho de %1 é longo demais para o Linux.</translation>
    </message>
    <message>
        <source>255 bytes are allowed for a name, 4095 for the path.</source>
        <translation>São permitidos 255 bytes para um nome e 4095 para o caminho.</translation>
    </message>
    <message>
        <source>Choose a shorter path.</source>
        <translation>Escolha um caminho mais curto.</translation>
    </message>
    <message>
        <source>%1 is a directory of the system itself.</source>
        <translation>%1 é um diretório do próprio sistema.</translation>
    </message>
    <message>
        <source>Sharing it would break or expose the host.</source>
        <translation>Compartilhá-lo quebraria ou exporia o host.</translation>
    </message>
    <message>
        <source>Choose a directory of its own below it.</source>
        <translation>Escolha um diretório próprio abaixo dele.</translation>
    </message>
</context>
<context>
    <name>PendingMarks</name>
    <message>
        <source>New files: %1</source>
        <translation>Arquivos novos: %1</translation>
    </message>
    <message>
        <source>Changed files: %1</source>
        <translation>Arquivos alterados: %1</translation>
    </message>
    <message>
        <source>Files that go: %1</source>
        <translation>Arquivos que saem: %1</translation>
    </message>
    <message>
        <source>Files that are written, but nobody has looked at yet: %1</source>
        <translation>Arquivos que são gravados, mas que ninguém examinou ainda: %1</translation>
    </message>
    <message>
        <source>The plan, on this host:</source>
        <translation>O plano, neste host:</translation>
    </message>
    <message>
        <source>The plan adds it.</source>
        <translation>O plano o adiciona.</translation>
    </message>
    <message>
        <source>The plan changes it.</source>
        <translation>O plano o altera.</translation>
    </message>
    <message>
        <source>The plan takes it away.</source>
        <translation>O plano o retira.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 para %2</translation>
    </message>
    <message>
        <source>Marks: + new, ~ changed, − removed, ? written, but nobody has looked there yet. What has no mark stays as it is.</source>
        <translation>Marcas: + novo, ~ alterado, − removido, ? gravado, mas ninguém examinou ainda o local. O que não tem marca fica como está.</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Drawing, text stays text (*.svg)</source>
        <translation>Desenho, o texto continua texto (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Página (*.pdf)</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>Exportar o diagrama</translation>
    </message>
    <message>
        <source>The diagram was not exported.</source>
        <translation>O diagrama não foi exportado.</translation>
    </message>
</context>
<context>
    <name>PlanCounts</name>
    <message>
        <source>1 step formats a disk</source>
        <translation>1 etapa formata um disco</translation>
    </message>
    <message numerus="yes">
        <source>%n steps format a disk</source>
        <translation>
            <numerusform>%n etapa formata um disco</numerusform>
            <numerusform>%n etapas formatam um disco</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step retires storage</source>
        <translation>1 etapa desativa armazenamento</translation>
    </message>
    <message numerus="yes">
        <source>%n steps retire storage</source>
        <translation>
            <numerusform>%n etapa desativa armazenamento</numerusform>
            <numerusform>%n etapas desativam armazenamento</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step moves data</source>
        <translation>1 etapa move dados</translation>
    </message>
    <message numerus="yes">
        <source>%n steps move data</source>
        <translation>
            <numerusform>%n etapa move dados</numerusform>
            <numerusform>%n etapas movem dados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step interrupts service</source>
        <translation>1 etapa interrompe o serviço</translation>
    </message>
    <message numerus="yes">
        <source>%n steps interrupt service</source>
        <translation>
            <numerusform>%n etapa interrompe o serviço</numerusform>
            <numerusform>%n etapas interrompem o serviço</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDetails</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Makes the change. Runs as root.</source>
        <translation>Faz a alteração. Roda como root.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listar</translation>
    </message>
    <message>
        <source>Runs on %1 and says what is missing.</source>
        <translation>Roda em %1 e diz o que falta.</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Empacotar</translation>
    </message>
    <message>
        <source>Runs on %1 and packs what was listed.</source>
        <translation>Roda em %1 e empacota o que foi listado.</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>Desempacotar</translation>
    </message>
    <message>
        <source>Runs on %1 and unpacks what %2 sends.</source>
        <translation>Roda em %1 e desempacota o que %2 envia.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Tells whether there is anything to do. Changes nothing.</source>
        <translation>Diz se há algo a fazer. Não altera nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Takes back what was applied.</source>
        <translation>Reverte o que foi aplicado.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>%1 (services are stopped)</source>
        <translation>%1 (os serviços estão parados)</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera por</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Limite de tempo</translation>
    </message>
    <message>
        <source>Cannot be taken back by Sharewright.</source>
        <translation>O Sharewright não pode desfazer isto.</translation>
    </message>
    <message>
        <source>The file does not exist yet. Sharewright writes it.</source>
        <translation>O arquivo ainda não existe. O Sharewright o grava.</translation>
    </message>
    <message>
        <source>Lines outside of Sharewright&apos;s own block stay as they are, byte for byte.</source>
        <translation>As linhas fora do bloco do próprio Sharewright ficam como estão, byte a byte.</translation>
    </message>
    <message>
        <source>The file already reads as planned.</source>
        <translation>O arquivo já está como planejado.</translation>
    </message>
    <message>
        <source>The file was written by Sharewright. It is removed if it still reads like this.</source>
        <translation>O arquivo foi gravado pelo Sharewright. É removido se ainda estiver assim.</translation>
    </message>
    <message>
        <source>The host has not been probed, so its present content is unknown. Probe it to see the difference.</source>
        <translation>O host não foi sondado; por isso o conteúdo atual é desconhecido. Sonde-o para ver a diferença.</translation>
    </message>
    <message>
        <source>Only Sharewright&apos;s own block is shown: the file may hold passwords, so the rest of it never leaves its host. Owner, mode and every other line stay as they are.</source>
        <translation>Só é mostrado o bloco do próprio Sharewright: o arquivo pode conter senhas; por isso o restante nunca sai do host. Dono, modo e todas as outras linhas ficam como estão.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>Removido por</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Gravado por</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>Como será</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Pandora&apos;s services are stopped during this phase.</source>
        <translation>Os serviços do Pandora ficam parados durante esta fase.</translation>
    </message>
    <message>
        <source>What should be known before this plan is applied.</source>
        <translation>O que convém saber antes de aplicar este plano.</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>suposto</translation>
    </message>
    <message>
        <source>These steps interrupt a service or cannot be undone fully. They stand here first so that nobody overlooks them, and again at their place in the order of work.</source>
        <translation>Estas etapas interrompem um serviço ou não podem ser desfeitas por inteiro. Aparecem aqui primeiro, para que ninguém as ignore, e de novo no seu lugar na ordem do trabalho.</translation>
    </message>
    <message>
        <source>Facts were missing here. Look at the hosts to replace assumptions by facts.</source>
        <translation>Faltaram fatos aqui. Examine os hosts para substituir suposições por fatos.</translation>
    </message>
    <message>
        <source>Look at the hosts to replace this assumption by a fact.</source>
        <translation>Examine os hosts para substituir esta suposição por um fato.</translation>
    </message>
</context>
<context>
    <name>PlanJson</name>
    <message>
        <source>Step %1 has an action that this version does not know.</source>
        <translation>A etapa %1 tem uma ação que esta versão não conhece.</translation>
    </message>
    <message>
        <source>This is not a plan that Sharewright wrote. Make the plan again.</source>
        <translation>Este não é um plano escrito pelo Sharewright. Gere o plano novamente.</translation>
    </message>
    <message>
        <source>The plan has format %1; this version reads up to %2. Use a newer Sharewright.</source>
        <translation>O plano tem o formato %1; esta versão lê até %2. Use um Sharewright mais novo.</translation>
    </message>
    <message>
        <source>The plan does not fit its fingerprint: it was edited, or made by another version of Sharewright. Make the plan again.</source>
        <translation>O plano não confere com a sua impressão digital: foi editado, ou gerado por outra versão do Sharewright. Gere o plano novamente.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Repair the sharewright marker lines in %1 on that host.</source>
        <translation>Corrija as linhas de marcação do sharewright em %1 nesse host.</translation>
    </message>
    <message>
        <source>The block %1 in %2 is not what this project would write.</source>
        <translation>O bloco %1 em %2 não é o que este projeto escreveria.</translation>
    </message>
    <message>
        <source>Somebody edited it, or the project changed since. It goes as a whole.</source>
        <translation>Alguém o editou, ou o projeto mudou desde então. Ele é removido por inteiro.</translation>
    </message>
    <message>
        <source>Look at the difference before you apply the plan.</source>
        <translation>Examine a diferença antes de aplicar o plano.</translation>
    </message>
    <message>
        <source>%1 is not what this project would write, so it stays.</source>
        <translation>%1 não é o que este projeto escreveria; por isso fica.</translation>
    </message>
    <message>
        <source>Somebody edited it, or the project changed since.</source>
        <translation>Alguém o editou, ou o projeto mudou desde então.</translation>
    </message>
    <message>
        <source>Look at it, and remove it yourself if nobody needs it.</source>
        <translation>Examine-o e remova-o você mesmo se ninguém precisar dele.</translation>
    </message>
    <message>
        <source>%1 was not probed: taken for %2 with nothing set up yet.</source>
        <translation>%1 não foi sondado: supõe-se %2, sem nada configurado ainda.</translation>
    </message>
    <message>
        <source>content of %1</source>
        <translation>conteúdo de %1</translation>
    </message>
    <message>
        <source>The user %1 and the group %2 have the same numbers on all hosts.</source>
        <translation>O usuário %1 e o grupo %2 têm os mesmos números em todos os hosts.</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>host %1</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>A system without /etc/os-release</source>
        <translation>Um sistema sem /etc/os-release</translation>
    </message>
    <message>
        <source>%1 is not supported. Use one of: %2.</source>
        <translation>%1 não é suportado. Use um destes: %2.</translation>
    </message>
</context>
<context>
    <name>PlatformData</name>
    <message>
        <source>The platform data is not valid JSON at byte %1.</source>
        <translation>Os dados de plataforma não são JSON válido no byte %1.</translation>
    </message>
    <message>
        <source>Entry %1 of the platform data has no key or names an unknown package tool.</source>
        <translation>A entrada %1 dos dados de plataforma não tem chave ou indica um gerenciador de pacotes desconhecido.</translation>
    </message>
    <message>
        <source>The platform data has no entry for its default &quot;%1&quot;.</source>
        <translation>Os dados de plataforma não têm entrada para o padrão “%1”.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>No more file handles on this machine.</source>
        <translation>Não há mais descritores de arquivo nesta máquina.</translation>
    </message>
    <message>
        <source>A script on the practice host %1 did not end in time.</source>
        <translation>Um script no host de prática %1 não terminou a tempo.</translation>
    </message>
    <message>
        <source>The practice site cannot write %1. Check the space and the permissions of the temporary directory.</source>
        <translation>O site de prática não consegue gravar %1. Verifique o espaço e as permissões do diretório temporário.</translation>
    </message>
    <message>
        <source>The practice site needs a temporary directory; %1 cannot be written.</source>
        <translation>O site de prática precisa de um diretório temporário; não é possível gravar em %1.</translation>
    </message>
    <message>
        <source>The practice site cannot write its login key %1. Check the space and the permissions of the temporary directory.</source>
        <translation>O site de prática não consegue gravar a sua chave de login %1. Verifique o espaço e as permissões do diretório temporário.</translation>
    </message>
    <message>
        <source>The practice site cannot make its keys.</source>
        <translation>O site de prática não consegue criar as suas chaves.</translation>
    </message>
    <message>
        <source>The script ended with status %1 on the practice host %2.</source>
        <translation>O script terminou com status %1 no host de prática %2.</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Site de prática</translation>
    </message>
    <message>
        <source>Pretend hosts on this machine. Nothing you do here can harm anything.</source>
        <translation>Hosts simulados nesta máquina. Nada do que você fizer aqui pode causar danos.</translation>
    </message>
    <message>
        <source>The practice site has no host %1.</source>
        <translation>O site de prática não tem o host %1.</translation>
    </message>
    <message>
        <source>The practice site cannot be set up on this machine: %1 failed. Free some memory or file handles and try again.</source>
        <translation>O site de prática não pode ser criado nesta máquina: %1 falhou. Libere memória ou descritores de arquivo e tente novamente.</translation>
    </message>
    <message>
        <source>The practice site needs unprivileged user namespaces, which this machine forbids. An administrator can allow them: &quot;sysctl kernel.unprivileged_userns_clone=1&quot; (Debian), &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot; (Ubuntu 24.04 and later), &quot;sysctl user.max_user_namespaces=10000&quot; (Red Hat family).</source>
        <translation>O site de prática precisa de namespaces de usuário sem privilégios, que esta máquina proíbe. Um administrador pode permiti-los: &quot;sysctl kernel.unprivileged_userns_clone=1&quot; (Debian), &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot; (Ubuntu 24.04 e posteriores), &quot;sysctl user.max_user_namespaces=10000&quot; (família Red Hat).</translation>
    </message>
    <message>
        <source>The practice host %1 is switched off. Reboot it to go on.</source>
        <translation>O host de prática %1 está desligado. Reinicie-o para continuar.</translation>
    </message>
    <message>
        <source>A practice host cannot listen on the loopback address 127.0.0.1. Check that the loopback network is up and that sockets are allowed.</source>
        <translation>Um host de prática não consegue escutar no endereço de loopback 127.0.0.1. Verifique se a rede de loopback está ativa e se sockets são permitidos.</translation>
    </message>
    <message>
        <source>A practice host cannot use its host key.</source>
        <translation>Um host de prática não consegue usar a sua chave de host.</translation>
    </message>
</context>
<context>
    <name>PracticeFaults</name>
    <message>
        <source>&quot;%1&quot; names no practice host. Write HOST=FAULT with one of these hosts: %2.</source>
        <translation>&quot;%1&quot; não indica nenhum host de prática. Escreva HOST=FALHA com um destes hosts: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no fault. Write HOST=FAULT with one of these faults: %2.</source>
        <translation>&quot;%1&quot; não indica nenhuma falha. Escreva HOST=FALHA com uma destas falhas: %2.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>dica</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Solução: %1</translation>
    </message>
    <message>
        <source>(not as root)</source>
        <translation>(não como root)</translation>
    </message>
    <message>
        <source>user %1: uid %2, gid %3</source>
        <translation>usuário %1: uid %2, gid %3</translation>
    </message>
    <message>
        <source>%1: %2 files, %3 bytes</source>
        <translation>%1: %2 arquivos, %3 bytes</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Suposição: %1</translation>
    </message>
    <message>
        <source>Interrupts services or moves data:</source>
        <translation>Interrompe serviços ou move dados:</translation>
    </message>
    <message>
        <source>(services stopped)</source>
        <translation>(serviços parados)</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>número de série %1</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>contém %1</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>looks unused</source>
        <translation>parece não usado</translation>
    </message>
    <message>
        <source>created</source>
        <translation>criado</translation>
    </message>
    <message>
        <source>started</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>estado desconhecido</translation>
    </message>
    <message>
        <source>GlusterFS %1</source>
        <translation>GlusterFS %1</translation>
    </message>
    <message>
        <source>peer %1: connected</source>
        <translation>peer %1: conectado</translation>
    </message>
    <message>
        <source>peer %1: not connected</source>
        <translation>peer %1: não conectado</translation>
    </message>
    <message>
        <source>volume %1: %2, %3 bricks</source>
        <translation>volume %1: %2, %3 bricks</translation>
    </message>
    <message>
        <source>%1, fingerprint %2</source>
        <translation>%1, impressão digital %2</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>The host did not run the questions that were sent to it. Check that the user&apos;s login shell runs commands.</source>
        <translation>O host não executou as consultas que lhe foram enviadas. Verifique se o shell de login do usuário executa comandos.</translation>
    </message>
    <message>
        <source>The host&apos;s answer ends in the middle. Try again.</source>
        <translation>A resposta do host termina no meio. Tente novamente.</translation>
    </message>
    <message>
        <source>It gave no answer within 10 seconds.</source>
        <translation>Não houve resposta em 10 segundos.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>host %1</source>
        <translation>host %1</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>Check the permissions of the file and its directory, or save elsewhere.</source>
        <translation>Verifique as permissões do arquivo e do diretório dele, ou salve em outro lugar.</translation>
    </message>
    <message>
        <source>Free some space on that disk, or save elsewhere.</source>
        <translation>Libere espaço nesse disco, ou salve em outro lugar.</translation>
    </message>
    <message>
        <source>Make room, check the permissions, or save elsewhere.</source>
        <translation>Libere espaço, verifique as permissões, ou salve em outro lugar.</translation>
    </message>
    <message>
        <source>%1 cannot be read to see whether it changed. %2</source>
        <translation>Não é possível ler %1 para saber se mudou. %2</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since it was opened. Nothing was saved: open it again, or save under another name.</source>
        <translation>%1 foi alterado por outra pessoa depois de aberto. Nada foi salvo: abra-o novamente, ou salve com outro nome.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Não existe o arquivo %1.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Verifique o nome.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 não é um arquivo.</translation>
    </message>
    <message>
        <source>Choose the project&apos;s YAML file.</source>
        <translation>Escolha o arquivo YAML do projeto.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>Não é possível abrir %1: %2.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its directory.</source>
        <translation>Verifique as permissões do arquivo e do diretório dele.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>Check the disk or the network share that it lies on.</source>
        <translation>Verifique o disco ou o compartilhamento de rede em que ele está.</translation>
    </message>
    <message>
        <source>%1 cannot be saved; what was there before is unharmed. %2</source>
        <translation>Não é possível salvar %1; o que havia antes está intacto. %2</translation>
    </message>
</context>
<context>
    <name>ProjectReading</name>
    <message>
        <source>A key must be a plain word.</source>
        <translation>Uma chave precisa ser uma palavra simples.</translation>
    </message>
    <message>
        <source>Write “key: value”.</source>
        <translation>Escreva “chave: valor”.</translation>
    </message>
    <message>
        <source>The key “%1” is given twice.</source>
        <translation>A chave “%1” aparece duas vezes.</translation>
    </message>
    <message>
        <source>The one in line %1 counts.</source>
        <translation>Vale a da linha %1.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Remova uma das duas entradas.</translation>
    </message>
    <message>
        <source>The key “%1” has no value.</source>
        <translation>A chave “%1” não tem valor.</translation>
    </message>
    <message>
        <source>It is treated as if it were not there.</source>
        <translation>É tratada como se não existisse.</translation>
    </message>
    <message>
        <source>Give it a value or remove the line.</source>
        <translation>Dê um valor a ela ou remova a linha.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>“%1” precisa ser %2.</translation>
    </message>
    <message>
        <source>See docs/project-file.md for an example.</source>
        <translation>Veja um exemplo em docs/project-file.md.</translation>
    </message>
    <message>
        <source>“%1” is not a value of “%2”.</source>
        <translation>“%1” não é um valor de “%2”.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use um destes: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”? Possible are: %2.</source>
        <translation>Você quis dizer “%1”? São possíveis: %2.</translation>
    </message>
    <message>
        <source>a list, such as [a, b]</source>
        <translation>uma lista, como [a, b]</translation>
    </message>
    <message>
        <source>a section with keys of its own</source>
        <translation>uma seção com chaves próprias</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a whole number without quotes or leading zeros</source>
        <translation>um número inteiro, sem aspas nem zeros à esquerda</translation>
    </message>
    <message>
        <source>%1 is impossible for “%2”.</source>
        <translation>%1 não é possível para “%2”.</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <translation>Use um número de %1 a %2.</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true ou false, sem aspas</translation>
    </message>
    <message>
        <source>“%1” is no mode.</source>
        <translation>“%1” não é um modo.</translation>
    </message>
    <message>
        <source>A mode is octal: three or four digits from 0 to 7.</source>
        <translation>Um modo é octal: três ou quatro algarismos de 0 a 7.</translation>
    </message>
    <message>
        <source>Write &quot;2770&quot;, as Pandora&apos;s packages do.</source>
        <translation>Escreva &quot;2770&quot;, como os pacotes do Pandora.</translation>
    </message>
    <message>
        <source>a list of words</source>
        <translation>uma lista de palavras</translation>
    </message>
    <message>
        <source>two numbers, such as [120, 80]</source>
        <translation>dois números, como [120, 80]</translation>
    </message>
    <message>
        <source>“%1” is not a key of %2.</source>
        <translation>“%1” não é uma chave de %2.</translation>
    </message>
    <message>
        <source>It is ignored, and gone when Sharewright saves the file.</source>
        <translation>É ignorada, e some quando o Sharewright salva o arquivo.</translation>
    </message>
    <message>
        <source>Known keys are: %1.</source>
        <translation>As chaves conhecidas são: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>The list “%1” is too long.</source>
        <translation>A lista “%1” é longa demais.</translation>
    </message>
    <message>
        <source>A site has %1 at most.</source>
        <translation>Um site tem no máximo %1.</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Verifique se este é o arquivo certo.</translation>
    </message>
    <message>
        <source>An entry of “%1” must have keys.</source>
        <translation>Um item de “%1” precisa ter chaves.</translation>
    </message>
    <message>
        <source>Write it as “- name: …”, with its other keys below.</source>
        <translation>Escreva-o como “- name: …”, com as outras chaves abaixo.</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>o projeto</translation>
    </message>
    <message>
        <source>The file does not say that it is a Sharewright project.</source>
        <translation>O arquivo não diz que é um projeto do Sharewright.</translation>
    </message>
    <message>
        <source>Write “sharewright: %1” as its first line.</source>
        <translation>Escreva “sharewright: %1” na primeira linha.</translation>
    </message>
    <message>
        <source>The project has format %1; this version knows %2.</source>
        <translation>O projeto tem o formato %1; esta versão conhece %2.</translation>
    </message>
    <message>
        <source>A newer Sharewright wrote it. The file was not touched.</source>
        <translation>Um Sharewright mais novo o gravou. O arquivo não foi tocado.</translation>
    </message>
    <message>
        <source>Open it with a newer Sharewright.</source>
        <translation>Abra-o com um Sharewright mais novo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The file is not a Sharewright project: it has no keys.</source>
        <translation>O arquivo não é um projeto do Sharewright: não tem chaves.</translation>
    </message>
    <message>
        <source>Choose another file, or start from one of the samples.</source>
        <translation>Escolha outro arquivo, ou comece por um dos exemplos.</translation>
    </message>
</context>
<context>
    <name>RecordedRun</name>
    <message>
        <source>It was being carried out when the run was cut off. Resuming checks it.</source>
        <translation>Estava em andamento quando a execução foi interrompida. Retomar a verifica.</translation>
    </message>
    <message>
        <source>Sharewright or this machine ended in the middle of the run. Resume checks what is done and goes on; undo takes it back.</source>
        <translation>O Sharewright ou esta máquina parou no meio da execução. Retomar verifica o que já foi feito e continua; desfazer reverte o que foi feito.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Looking at the practice hosts...</source>
        <translation>Examinando os hosts de prática...</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were taken.</source>
        <translation>
            <numerusform>%n imagem foi capturada.</numerusform>
            <numerusform>%n imagens foram capturadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteProcess</name>
    <message>
        <source>%1 accepted the log-in but did not start a shell. Check the log-in shell of user %2 there.</source>
        <translation>%1 aceitou o login, mas não iniciou um shell. Verifique o shell de login do usuário %2 ali.</translation>
    </message>
</context>
<context>
    <name>RoleAdvice</name>
    <message>
        <source>%1 is installed</source>
        <translation>%1 está instalado</translation>
    </message>
    <message>
        <source>there is a pandora_server.conf</source>
        <translation>há um pandora_server.conf</translation>
    </message>
    <message>
        <source>%1 and a pandora_console folder</source>
        <translation>%1 e uma pasta pandora_console</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 está em execução</translation>
    </message>
    <message>
        <source>glusterd is running</source>
        <translation>o glusterd está em execução</translation>
    </message>
</context>
<context>
    <name>RunDirectory</name>
    <message>
        <source>The record of the run cannot be kept in %1. Make room or check the rights, then try again; nothing was changed on any host.</source>
        <translation>O registro da execução não pode ser mantido em %1. Libere espaço ou verifique as permissões e tente novamente; nada foi alterado em nenhum host.</translation>
    </message>
    <message>
        <source>There is no record of run %1 in %2.</source>
        <translation>Não há registro da execução %1 em %2.</translation>
    </message>
    <message>
        <source>Run %1 is going on in another window or terminal.</source>
        <translation>A execução %1 está em andamento em outra janela ou terminal.</translation>
    </message>
    <message>
        <source>Run %1 was a dry run: it changed nothing and there is nothing to go on with. Apply the plan instead.</source>
        <translation>A execução %1 foi uma simulação: não alterou nada, e não há o que continuar. Em vez disso, aplique o plano.</translation>
    </message>
    <message>
        <source>Run %1 was taken back. Apply a new plan instead.</source>
        <translation>A execução %1 foi desfeita. Em vez disso, aplique um plano novo.</translation>
    </message>
</context>
<context>
    <name>RunListing</name>
    <message>
        <source>going on</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>INTERRUPTED</source>
        <translation>INTERROMPIDA</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>concluída com sucesso</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALHOU</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 de %2 etapas</translation>
    </message>
    <message>
        <source>changed hosts</source>
        <translation>alterou hosts</translation>
    </message>
</context>
<context>
    <name>RunLock</name>
    <message>
        <source>The run cannot be marked as going on in %1. Make room or check the rights, then try again.</source>
        <translation>Não é possível marcar a execução como em andamento em %1. Libere espaço ou verifique as permissões e tente novamente.</translation>
    </message>
    <message>
        <source>This run is going on in another window or terminal. Wait for its end, or stop it there.</source>
        <translation>Esta execução está em andamento em outra janela ou terminal. Espere que termine, ou pare-a ali.</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>The log %1 cannot be written.</source>
        <translation>Não é possível gravar o log %1.</translation>
    </message>
</context>
<context>
    <name>RunPrinter</name>
    <message>
        <source>Run %1, plan %2</source>
        <translation>Execução %1, plano %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Concluída com sucesso</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALHOU</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Relatório: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Log: %1</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>Succeeded</source>
        <translation>Concluída com sucesso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Nothing is lost: what was done is recorded. Resume goes on from here, undo takes back what this run did.</source>
        <translation>Nada se perdeu: o que foi feito está registrado. Retomar continua daqui; desfazer reverte o que esta execução fez.</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>não alcançado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>já em ordem</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feita</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>comprovada</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>a alterar</translation>
    </message>
    <message>
        <source>cannot know yet</source>
        <translation>ainda não se sabe</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulada</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>desfeita</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>mantida como estava</translation>
    </message>
    <message>
        <source>Sharewright run %1</source>
        <translation>Execução %1 do Sharewright</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projeto: %1</translation>
    </message>
    <message>
        <source>Plan fingerprint: %1</source>
        <translation>Impressão digital do plano: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>The log is not complete: this machine&apos;s disk refused to take all of it.</source>
        <translation>O log não está completo: o disco desta máquina não aceitou tudo.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>The plan needs the host %1, which the project no longer has. Put it back, with its address, to go on; or make a new plan.</source>
        <translation>O plano precisa do host %1, que o projeto não tem mais. Para continuar, inclua-o de novo, com o endereço; ou gere um plano novo.</translation>
    </message>
    <message>
        <source>Run %1 was made from another plan. Resume or undo it with its own.</source>
        <translation>A execução %1 foi feita a partir de outro plano. Retome-a ou desfaça-a com o plano dela.</translation>
    </message>
</context>
<context>
    <name>ScanAnswer</name>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>answers: %1</source>
        <translation>responde: %1</translation>
    </message>
    <message>
        <source>refuses port %1</source>
        <translation>recusa a porta %1</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>nome não encontrado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
</context>
<context>
    <name>SiteEdits</name>
    <message>
        <source>Let %1 use %2 as a Pandora server</source>
        <translation>Usar %2 em %1 como servidor do Pandora</translation>
    </message>
    <message>
        <source>Let %1 use %2 as a console</source>
        <translation>Usar %2 em %1 como console</translation>
    </message>
    <message>
        <source>Let every Pandora server use %1</source>
        <translation>Usar %1 em todos os servidores do Pandora</translation>
    </message>
    <message>
        <source>Let every console use %1</source>
        <translation>Usar %1 em todos os consoles</translation>
    </message>
    <message>
        <source>Make %1 a Pandora server</source>
        <translation>Tornar %1 um servidor do Pandora</translation>
    </message>
    <message>
        <source>%1 is no Pandora server any more</source>
        <translation>%1 deixa de ser servidor do Pandora</translation>
    </message>
    <message>
        <source>Make %1 a console</source>
        <translation>Tornar %1 um console</translation>
    </message>
    <message>
        <source>%1 is no console any more</source>
        <translation>%1 deixa de ser console</translation>
    </message>
    <message>
        <source>Make %1 the NFS server</source>
        <translation>Tornar %1 o servidor NFS</translation>
    </message>
    <message>
        <source>%1 is no NFS server any more</source>
        <translation>%1 deixa de ser servidor NFS</translation>
    </message>
    <message>
        <source>Make %1 a GlusterFS node</source>
        <translation>Tornar %1 um nó GlusterFS</translation>
    </message>
    <message>
        <source>%1 is no GlusterFS node any more</source>
        <translation>%1 deixa de ser nó GlusterFS</translation>
    </message>
    <message>
        <source>Let %1 keep and share all folders</source>
        <translation>Guardar e compartilhar todas as pastas em %1</translation>
    </message>
    <message>
        <source>%1 no longer shares the folders</source>
        <translation>%1 deixa de compartilhar as pastas</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>No longer share %1</source>
        <translation>Deixar de compartilhar %1</translation>
    </message>
</context>
<context>
    <name>SiteRules</name>
    <message>
        <source>No host runs Pandora FMS.</source>
        <translation>Nenhum host roda o Pandora FMS.</translation>
    </message>
    <message>
        <source>Nobody would use the shared folders.</source>
        <translation>Ninguém usaria as pastas compartilhadas.</translation>
    </message>
    <message>
        <source>Only one host runs Pandora FMS.</source>
        <translation>Só um host roda o Pandora FMS.</translation>
    </message>
    <message>
        <source>Sharing pays off from the second host on.</source>
        <translation>Compartilhar só compensa a partir do segundo host.</translation>
    </message>
    <message>
        <source>Add the other servers and consoles of the site.</source>
        <translation>Acrescente os outros servidores e consoles do site.</translation>
    </message>
    <message>
        <source>No folder is shared.</source>
        <translation>Nenhuma pasta está compartilhada.</translation>
    </message>
    <message>
        <source>Add conf, md5, collections and netflow: Pandora FMS needs them on every server.</source>
        <translation>Acrescente conf, md5, collections e netflow: o Pandora FMS precisa delas em todos os servidores.</translation>
    </message>
    <message>
        <source>Add the Pandora servers and consoles on the Hosts page (roles server and console in the project).</source>
        <translation>Adicione os servidores e consoles do Pandora na página Hosts (papéis server e console no projeto).</translation>
    </message>
</context>
<context>
    <name>SshConfig</name>
    <message>
        <source>The jump host “%1” is not understood. Write it as user@host:port or as the name of a host of the project.</source>
        <translation>O jump host “%1” não foi entendido. Escreva-o como usuário@host:porta ou como o nome de um host do projeto.</translation>
    </message>
    <message>
        <source>The SSH configuration reaches %1 through a ProxyCommand, which Sharewright does not run. Set a jump host in the project.</source>
        <translation>A configuração do SSH alcança %1 por meio de um ProxyCommand, que o Sharewright não executa. Defina um jump host no projeto.</translation>
    </message>
    <message>
        <source>The jump hosts of %1 lead in a circle. Correct them in the project or in the SSH configuration.</source>
        <translation>Os jump hosts de %1 formam um círculo. Corrija-os no projeto ou na configuração do SSH.</translation>
    </message>
</context>
<context>
    <name>SshHost</name>
    <message>
        <source>There is no connection to %1. Connect to it again.</source>
        <translation>Não há conexão com %1. Conecte novamente.</translation>
    </message>
</context>
<context>
    <name>SshSession</name>
    <message>
        <source>%1 offers no encryption method that Sharewright accepts. Update the SSH server there.</source>
        <translation>%1 não oferece nenhum método de criptografia que o Sharewright aceite. Atualize o servidor SSH de lá.</translation>
    </message>
    <message>
        <source>What listens at %1 is not an SSH server. Check the address and the port.</source>
        <translation>O que escuta em %1 não é um servidor SSH. Verifique o endereço e a porta.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the log-in. Its SSH server may be overloaded or may refuse this machine; look into its log.</source>
        <translation>%1 encerrou a conexão antes do login. O servidor SSH pode estar sobrecarregado ou recusando esta máquina; consulte o log dele.</translation>
    </message>
    <message>
        <source>The work on %1 was stopped.</source>
        <translation>O trabalho em %1 foi interrompido.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off. Check the machine and the network, then try again.</source>
        <translation>A conexão com %1 caiu. Verifique a máquina e a rede e tente novamente.</translation>
    </message>
</context>
<context>
    <name>SshShell</name>
    <message>
        <source>The shell on %1 did not take in the functions that the steps need.</source>
        <translation>O shell em %1 não aceitou as funções de que as etapas precisam.</translation>
    </message>
    <message>
        <source>A script for %1 contains a NUL character, which no shell can read.</source>
        <translation>Um script para %1 contém um caractere NUL, que nenhum shell consegue ler.</translation>
    </message>
    <message>
        <source>The shell on %1 ended in the middle of a step. Check the machine, then start again.</source>
        <translation>O shell em %1 terminou no meio de uma etapa. Verifique a máquina e comece novamente.</translation>
    </message>
    <message numerus="yes">
        <source>A step on %1 took longer than its limit of %n second(s) and was ended.</source>
        <translation>
            <numerusform>Uma etapa em %1 passou do limite de %n segundo e foi encerrada.</numerusform>
            <numerusform>Uma etapa em %1 passou do limite de %n segundos e foi encerrada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepScript</name>
    <message>
        <source>%1 on %2: it was done, but looking again did not find it done. See the log, then retry.</source>
        <translation>%1 em %2: a etapa foi feita, mas a nova verificação não a confirmou. Consulte o log e tente novamente.</translation>
    </message>
    <message>
        <source>%1 failed on %2 (exit status %3). The last lines of its log say why.</source>
        <translation>%1 falhou em %2 (status de saída %3). As últimas linhas do log dizem o motivo.</translation>
    </message>
</context>
<context>
    <name>StepTitle</name>
    <message>
        <source>Install %1</source>
        <translation>Instalar %1</translation>
    </message>
    <message>
        <source>Create folder %1</source>
        <translation>Criar a pasta %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Gravar %1</translation>
    </message>
    <message>
        <source>Add a block to %1</source>
        <translation>Acrescentar um bloco a %1</translation>
    </message>
    <message>
        <source>Add the mounts to /etc/fstab</source>
        <translation>Acrescentar as montagens ao /etc/fstab</translation>
    </message>
    <message>
        <source>Publish the exports</source>
        <translation>Publicar as exportações</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Habilitar %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Parar %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Open service %1 in the firewall for the clients</source>
        <translation>Abrir o serviço %1 no firewall para os clientes</translation>
    </message>
    <message>
        <source>Open port %1 in the firewall for the clients</source>
        <translation>Abrir a porta %1 no firewall para os clientes</translation>
    </message>
    <message>
        <source>Open ports %1 to %2 in the firewall for peers and clients</source>
        <translation>Abrir as portas %1 a %2 no firewall para peers e clientes</translation>
    </message>
    <message>
        <source>Set the SELinux boolean %1</source>
        <translation>Definir o booleano SELinux %1</translation>
    </message>
    <message>
        <source>Copy what changed in %1 on %2</source>
        <translation>Copiar o que mudou em %1 de %2</translation>
    </message>
    <message>
        <source>Copy %1 from %2</source>
        <translation>Copiar %1 de %2</translation>
    </message>
    <message>
        <source>Compare %1 with %2 on %3</source>
        <translation>Comparar %1 com %2 em %3</translation>
    </message>
    <message>
        <source>Merge what changed in %1 on %2</source>
        <translation>Mesclar o que mudou em %1 de %2</translation>
    </message>
    <message>
        <source>Merge %1 from %2</source>
        <translation>Mesclar %1 de %2</translation>
    </message>
    <message>
        <source>Account for every file of %1 on %2</source>
        <translation>Conferir cada arquivo de %1 em %2</translation>
    </message>
    <message>
        <source>Link %1 in %2</source>
        <translation>Criar os links %1 em %2</translation>
    </message>
    <message>
        <source>Move waiting XML to %1</source>
        <translation>Mover o XML em espera para %1</translation>
    </message>
    <message>
        <source>Try out %1</source>
        <translation>Testar %1</translation>
    </message>
    <message>
        <source>Set %1 aside</source>
        <translation>Guardar %1 à parte</translation>
    </message>
    <message>
        <source>Make the mount point %1</source>
        <translation>Criar o ponto de montagem %1</translation>
    </message>
    <message>
        <source>Mount %1</source>
        <translation>Montar %1</translation>
    </message>
    <message>
        <source>Check owner and mode of %1</source>
        <translation>Verificar dono e modo de %1</translation>
    </message>
    <message>
        <source>Write a test file into %1</source>
        <translation>Gravar um arquivo de teste em %1</translation>
    </message>
    <message>
        <source>Read every host&apos;s test file in %1</source>
        <translation>Ler os arquivos de teste de todos os hosts em %1</translation>
    </message>
    <message>
        <source>Remove the test file from %1</source>
        <translation>Remover o arquivo de teste de %1</translation>
    </message>
    <message>
        <source>Enable the package repository %1</source>
        <translation>Habilitar o repositório de pacotes %1</translation>
    </message>
    <message>
        <source>Make the volume group %1 on %2</source>
        <translation>Criar o grupo de volumes %1 em %2</translation>
    </message>
    <message>
        <source>Make the logical volume %1/%2 (%3)</source>
        <translation>Criar o volume lógico %1/%2 (%3)</translation>
    </message>
    <message>
        <source>Format %1 with XFS</source>
        <translation>Formatar %1 com XFS</translation>
    </message>
    <message>
        <source>Enlarge the file system at %1</source>
        <translation>Aumentar o sistema de arquivos em %1</translation>
    </message>
    <message>
        <source>Make the brick %1</source>
        <translation>Criar o brick %1</translation>
    </message>
    <message>
        <source>Take %1 into the pool</source>
        <translation>Incluir %1 no pool</translation>
    </message>
    <message>
        <source>Wait until all peers are connected</source>
        <translation>Esperar até que todos os peers estejam conectados</translation>
    </message>
    <message>
        <source>Create the volume %1</source>
        <translation>Criar o volume %1</translation>
    </message>
    <message>
        <source>Set %1 to %2 on volume %3</source>
        <translation>Definir %1 como %2 no volume %3</translation>
    </message>
    <message>
        <source>Start the volume %1</source>
        <translation>Iniciar o volume %1</translation>
    </message>
    <message>
        <source>Add bricks to the volume %1</source>
        <translation>Adicionar bricks ao volume %1</translation>
    </message>
    <message>
        <source>Spread the layout of %1 over its new bricks</source>
        <translation>Distribuir o layout de %1 pelos bricks novos</translation>
    </message>
    <message>
        <source>Spread the files of %1 over its new bricks</source>
        <translation>Distribuir os arquivos de %1 pelos bricks novos</translation>
    </message>
    <message>
        <source>Drain and remove bricks of the volume %1</source>
        <translation>Esvaziar e remover bricks do volume %1</translation>
    </message>
    <message>
        <source>Replace the brick %1 by %2</source>
        <translation>Substituir o brick %1 por %2</translation>
    </message>
    <message>
        <source>Wait until the volume %1 is healed</source>
        <translation>Esperar até que o volume %1 esteja reparado</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>Criar o link %1 para %2</translation>
    </message>
    <message>
        <source>Make the folder %1</source>
        <translation>Criar a pasta %1</translation>
    </message>
    <message>
        <source>Put the files of %1 into place</source>
        <translation>Colocar os arquivos de %1 no lugar</translation>
    </message>
    <message>
        <source>Unmount %1</source>
        <translation>Desmontar %1</translation>
    </message>
    <message>
        <source>Remove the mount point %1</source>
        <translation>Remover o ponto de montagem %1</translation>
    </message>
    <message>
        <source>Remove the link %1</source>
        <translation>Remover o link %1</translation>
    </message>
    <message>
        <source>Take the block %1 out of %2</source>
        <translation>Retirar o bloco %1 de %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Withdraw the exports</source>
        <translation>Retirar as exportações</translation>
    </message>
    <message>
        <source>Give %1 another name</source>
        <translation>Dar outro nome a %1</translation>
    </message>
    <message>
        <source>Delete the volume %1; its bricks keep their files</source>
        <translation>Excluir o volume %1; os bricks mantêm os arquivos</translation>
    </message>
    <message>
        <source>Take %1 out of the pool</source>
        <translation>Retirar %1 do pool</translation>
    </message>
    <message>
        <source>Look up every name of the bricks through the volume %1</source>
        <translation>Consultar cada nome dos bricks através do volume %1</translation>
    </message>
    <message>
        <source>Remove what proofs have left behind</source>
        <translation>Remover o que as provas deixaram</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>Plano para %1</translation>
    </message>
    <message>
        <source>Plan to un-share the folders of %1</source>
        <translation>Plano para deixar de compartilhar as pastas de %1</translation>
    </message>
    <message>
        <source>Plan to heal the copies of %1</source>
        <translation>Plano para reparar as cópias de %1</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>to do</source>
        <translation>a fazer</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>já em ordem</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feita</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>comprovada</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>a alterar</translation>
    </message>
    <message>
        <source>cannot know yet</source>
        <translation>ainda não se sabe</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulada</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>desfeita</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>mantida como estava</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexão perdida</translation>
    </message>
    <message>
        <source>connection failed</source>
        <translation>falha na conexão</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>reversible</source>
        <translation>reversível</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>dica</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Finished, nothing was changed</source>
        <translation>Concluída, nada foi alterado</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Concluída com sucesso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inalterado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>ainda não visto</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>faltam alguns segundos</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>faltam cerca de %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>faltam cerca de %1 min</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>faltam cerca de %1 h</translation>
    </message>
    <message>
        <source>leaves data alone</source>
        <translation>não toca nos dados</translation>
    </message>
    <message>
        <source>Un-share the folders</source>
        <translation>Deixar de compartilhar as pastas</translation>
    </message>
    <message>
        <source>Heal the copies</source>
        <translation>Reparar as cópias</translation>
    </message>
</context>
<context>
    <name>SudoAccess</name>
    <message>
        <source>The work on %1 was stopped.</source>
        <translation>O trabalho em %1 foi interrompido.</translation>
    </message>
    <message>
        <source>%1 needs the sudo password of %2, and none was given. Start again and answer the question.</source>
        <translation>%1 precisa da senha do sudo de %2, e nenhuma foi dada. Comece novamente e responda à pergunta.</translation>
    </message>
    <message>
        <source>sudo on %1 refused the password of %2. Check it by running sudo there by hand, then start again.</source>
        <translation>O sudo em %1 recusou a senha de %2. Confira-a executando o sudo ali manualmente e comece novamente.</translation>
    </message>
    <message>
        <source>User %1 may not use sudo on %2. Let an administrator of that machine add the user to the sudoers, or set another user in the project.</source>
        <translation>O usuário %1 não pode usar sudo em %2. Peça a um administrador dessa máquina que inclua o usuário no sudoers, ou defina outro usuário no projeto.</translation>
    </message>
    <message>
        <source>sudo on %1 insists on a terminal. Add the line “Defaults:%2 !requiretty” with visudo there.</source>
        <translation>O sudo em %1 exige um terminal. Acrescente ali, com visudo, a linha “Defaults:%2 !requiretty”.</translation>
    </message>
    <message>
        <source>There is no sudo on %1. Install it there, or set user root in the project.</source>
        <translation>Não há sudo em %1. Instale-o ali, ou defina o usuário root no projeto.</translation>
    </message>
    <message>
        <source>sudo on %1 ended without doing its work. Try “sudo true” there by hand.</source>
        <translation>O sudo em %1 terminou sem fazer o seu trabalho. Experimente “sudo true” ali manualmente.</translation>
    </message>
</context>
<context>
    <name>SwitchPlanner</name>
    <message>
        <source>The watchdog would start the others again.</source>
        <translation>O watchdog iniciaria os outros novamente.</translation>
    </message>
    <message>
        <source>Files must not change while they are moved.</source>
        <translation>Os arquivos não podem mudar enquanto são movidos.</translation>
    </message>
    <message>
        <source>folder %1 on %2</source>
        <translation>pasta %1 em %2</translation>
    </message>
    <message>
        <source>%2 joins the share, but its %1 holds %3.</source>
        <translation>%2 entra no compartilhamento, mas %1 dele contém %3.</translation>
    </message>
    <message>
        <source>files of its own</source>
        <translation>arquivos próprios</translation>
    </message>
    <message>
        <source>files of its own (%1)</source>
        <translation>arquivos próprios (%1)</translation>
    </message>
    <message>
        <source>They are set aside as %1 and not copied: the share is in use.</source>
        <translation>Eles são guardados à parte como %1, e não copiados: o compartilhamento está em uso.</translation>
    </message>
    <message>
        <source>Copy what is missing into the share before the switch, or pick it from there afterwards.</source>
        <translation>Copie o que falta para o compartilhamento antes da virada, ou pegue dali depois.</translation>
    </message>
    <message>
        <source>Makes the interruption short: only the difference is left for later.</source>
        <translation>Torna a interrupção curta: só a diferença fica para depois.</translation>
    </message>
    <message>
        <source>Stop the services</source>
        <translation>Parar os serviços</translation>
    </message>
    <message>
        <source>The service window opens: nothing of Pandora writes on any host until the shares are in place.</source>
        <translation>A janela de manutenção se abre: nada do Pandora grava em nenhum host até que os compartilhamentos estejam no lugar.</translation>
    </message>
    <message>
        <source>The service window opens on the hosts that join; hosts that use the share already keep running.</source>
        <translation>A janela de manutenção se abre nos hosts que entram; os hosts que já usam o compartilhamento continuam em execução.</translation>
    </message>
    <message>
        <source>Copy the difference</source>
        <translation>Copiar a diferença</translation>
    </message>
    <message>
        <source>What changed since the first copy follows, then both sides are compared file by file.</source>
        <translation>O que mudou desde a primeira cópia é copiado; depois os dois lados são comparados arquivo por arquivo.</translation>
    </message>
    <message>
        <source>Services are down everywhere: this copy is the last word.</source>
        <translation>Os serviços estão parados em toda parte: esta cópia é a definitiva.</translation>
    </message>
    <message>
        <source>Originals are only set aside once every checksum agrees.</source>
        <translation>Os originais só são guardados à parte quando todas as somas de verificação coincidem.</translation>
    </message>
    <message>
        <source>The copy must not have changed who may write.</source>
        <translation>A cópia não pode ter mudado quem tem permissão de gravar.</translation>
    </message>
    <message>
        <source>Set the originals aside</source>
        <translation>Guardar os originais à parte</translation>
    </message>
    <message>
        <source>The local folders are renamed, never deleted, and an empty mount point takes their place.</source>
        <translation>As pastas locais são renomeadas, nunca excluídas, e um ponto de montagem vazio toma o lugar delas.</translation>
    </message>
    <message>
        <source>The way back stays open: undo renames it again.</source>
        <translation>O caminho de volta fica aberto: desfazer renomeia novamente.</translation>
    </message>
    <message>
        <source>Mode 0000 keeps services from writing below a share that is not mounted.</source>
        <translation>O modo 0000 impede que os serviços gravem abaixo de um compartilhamento não montado.</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>Iniciar os serviços</translation>
    </message>
    <message>
        <source>The service window closes, in reverse order.</source>
        <translation>A janela de manutenção se fecha, na ordem inversa.</translation>
    </message>
    <message>
        <source>It ran before and runs again, now on the share.</source>
        <translation>Estava em execução antes e volta a rodar, agora no compartilhamento.</translation>
    </message>
    <message>
        <source>Mount the shares</source>
        <translation>Montar os compartilhamentos</translation>
    </message>
    <message>
        <source>The mounts are written down in a marked block, checked, and made.</source>
        <translation>As montagens são registradas em um bloco marcado, verificadas e feitas.</translation>
    </message>
    <message>
        <source>A mount that shows is not yet a share that works.</source>
        <translation>Uma montagem que aparece ainda não é um compartilhamento que funciona.</translation>
    </message>
    <message>
        <source>The test files go as they came.</source>
        <translation>Os arquivos de teste saem como vieram.</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Comprovar o funcionamento</translation>
    </message>
    <message>
        <source>Each host writes as the real users; every other host reads it back.</source>
        <translation>Cada host grava com os usuários reais; todos os outros hosts leem o que foi gravado.</translation>
    </message>
    <message>
        <source>Guard the services</source>
        <translation>Proteger os serviços</translation>
    </message>
    <message>
        <source>Pandora never starts while a share is missing.</source>
        <translation>O Pandora nunca inicia enquanto falta um compartilhamento.</translation>
    </message>
    <message>
        <source>Without it the service would write into the empty mount point after a failed boot.</source>
        <translation>Sem isso, o serviço gravaria no ponto de montagem vazio após uma inicialização com falha.</translation>
    </message>
</context>
<context>
    <name>TcpConnect</name>
    <message>
        <source>Connecting to %1 was stopped.</source>
        <translation>A conexão com %1 foi interrompida.</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2 in time. Check that the machine is up and that no firewall drops the connection.</source>
        <translation>%1 não respondeu a tempo na porta %2. Verifique se a máquina está no ar e se nenhum firewall descarta a conexão.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up in time. Check the name server of this machine.</source>
        <translation>O nome %1 não pôde ser consultado a tempo. Verifique o servidor de nomes desta máquina.</translation>
    </message>
    <message>
        <source>The name %1 of host %2 does not resolve. Check the address in the project.</source>
        <translation>O nome %1 do host %2 não resolve. Verifique o endereço no projeto.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2. Check that its SSH server runs and listens on this port.</source>
        <translation>%1 recusa conexões na porta %2. Verifique se o servidor SSH está em execução e escuta nessa porta.</translation>
    </message>
    <message>
        <source>There is no route to %1. Check the address and the network.</source>
        <translation>Não há rota para %1. Verifique o endereço e a rede.</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2. Check that the machine is up and that no firewall drops the connection.</source>
        <translation>%1 não respondeu na porta %2. Verifique se a máquina está no ar e se nenhum firewall descarta a conexão.</translation>
    </message>
    <message>
        <source>No connection to %1 on port %2. Check the address and the network.</source>
        <translation>Sem conexão com %1 na porta %2. Verifique o endereço e a rede.</translation>
    </message>
</context>
<context>
    <name>TechnologyOutlook</name>
    <message>
        <source>Part of the kernel and maintained with it.</source>
        <translation>Faz parte do kernel e é mantido com ele.</translation>
    </message>
    <message>
        <source>The distribution itself gets no updates since %1.</source>
        <translation>A própria distribuição não recebe atualizações desde %1.</translation>
    </message>
    <message>
        <source>There are no packages of GlusterFS for it, and none are announced.</source>
        <translation>Não há pacotes do GlusterFS para ela, nem anúncio de que haverá.</translation>
    </message>
    <message>
        <source>Its packages get no updates since %1; they come from an archive.</source>
        <translation>Os pacotes dela não recebem atualizações desde %1; vêm de um arquivo histórico.</translation>
    </message>
    <message>
        <source>Its repository closes on %1.</source>
        <translation>O repositório dela será encerrado em %1.</translation>
    </message>
    <message>
        <source>A few people maintain it since its vendor stepped back at the end of 2024; new releases are rare.</source>
        <translation>É mantido por poucas pessoas desde que o fornecedor se afastou, no fim de 2024; novas versões são raras.</translation>
    </message>
</context>
<context>
    <name>TentacleFilters</name>
    <message>
        <source>The unit starts Tentacle without filters (-i).</source>
        <translation>A unidade inicia o Tentacle sem filtros (-i).</translation>
    </message>
</context>
<context>
    <name>TentacleRules</name>
    <message>
        <source>The folder %1 (%2) is shared already.</source>
        <translation>A pasta %1 (%2) já está compartilhada.</translation>
    </message>
    <message>
        <source>tentacle.separate-incoming makes a folder of this name for a server.</source>
        <translation>tentacle.separate-incoming cria uma pasta com esse nome para um servidor.</translation>
    </message>
    <message>
        <source>Take it out of the shared folders.</source>
        <translation>Retire-a das pastas compartilhadas.</translation>
    </message>
    <message>
        <source>No host is a server, so there is nothing whose incoming files could be separated.</source>
        <translation>Nenhum host é servidor; portanto, não há arquivos de entrada a separar.</translation>
    </message>
    <message>
        <source>Switch it off, or give the servers the role “server”.</source>
        <translation>Desligue a opção, ou dê aos servidores a função “server”.</translation>
    </message>
    <message>
        <source>Only one server would get an incoming folder of its own.</source>
        <translation>Só um servidor receberia uma pasta de entrada própria.</translation>
    </message>
    <message>
        <source>Separate folders keep several servers from taking each other&apos;s files.</source>
        <translation>Pastas separadas evitam que vários servidores peguem os arquivos uns dos outros.</translation>
    </message>
    <message>
        <source>Switch it off until there is a second server.</source>
        <translation>Desligue a opção até haver um segundo servidor.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>That was refused. </source>
        <translation>Não foi aceita. </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Senha de %1: </translation>
    </message>
    <message>
        <source>Passphrase of the key %1: </source>
        <translation>Frase secreta da chave %1: </translation>
    </message>
    <message>
        <source>sudo password of %1: </source>
        <translation>Senha do sudo de %1: </translation>
    </message>
    <message>
        <source>
The host key of %1 (%2, port %3) is not known.
  %4 %5
</source>
        <translation>
A chave de host de %1 (%2, porta %3) não é conhecida.
  %4 %5
</translation>
    </message>
    <message>
        <source>
WARNING: the host key of %1 (%2) has CHANGED.
  now:      %3 %4
  recorded: %5 (%6, line %7)
Somebody may be in between, or the host was installed anew.
</source>
        <translation>
ATENÇÃO: a chave de host de %1 (%2) MUDOU.
  agora:      %3 %4
  registrada: %5 (%6, linha %7)
Alguém pode estar interceptando a conexão, ou o host foi reinstalado.
</translation>
    </message>
    <message>
        <source>Compare it on the host: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub
Trust it and remember (yes), trust it once (once), or stop (no)? </source>
        <translation>Compare no host: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub
Confiar e lembrar (yes), confiar uma vez (once) ou parar (no)? </translation>
    </message>
    <message>
        <source>The sudo password file %1 cannot be read.</source>
        <translation>Não é possível ler o arquivo de senha do sudo %1.</translation>
    </message>
    <message>
        <source>Others may read the sudo password file %1. Run: chmod 600 %1</source>
        <translation>Outras pessoas podem ler o arquivo de senha do sudo %1. Execute: chmod 600 %1</translation>
    </message>
</context>
<context>
    <name>TextRules</name>
    <message>
        <source>%1 holds the invisible character %2.</source>
        <translation>%1 contém o caractere invisível %2.</translation>
    </message>
    <message>
        <source>It would reach files and commands where no reviewer can see it.</source>
        <translation>Ele chegaria a arquivos e comandos onde nenhum revisor consegue vê-lo.</translation>
    </message>
    <message>
        <source>Type the value again without it.</source>
        <translation>Digite o valor novamente sem ele.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>%1 failed on %2 (exit status %3). The last lines of its log say why.</source>
        <translation>%1 falhou em %2 (status de saída %3). As últimas linhas do log dizem o motivo.</translation>
    </message>
    <message>
        <source>%1 holds too many files to be listed. Share a smaller folder.</source>
        <translation>%1 contém arquivos demais para serem listados. Compartilhe uma pasta menor.</translation>
    </message>
</context>
<context>
    <name>UnsharePlanner</name>
    <message>
        <source>Copy the files home</source>
        <translation>Copiar os arquivos de volta</translation>
    </message>
    <message>
        <source>Every host gets a complete copy of its folders beside the mounts, while services run.</source>
        <translation>Cada host recebe uma cópia completa das suas pastas, ao lado das montagens, com os serviços em execução.</translation>
    </message>
    <message>
        <source>The mount covers the folder, so its files wait beside it.</source>
        <translation>A montagem cobre a pasta; por isso os arquivos dela esperam ao lado.</translation>
    </message>
    <message>
        <source>Makes the interruption short: only the difference is left for later.</source>
        <translation>Torna a interrupção curta: só a diferença fica para depois.</translation>
    </message>
    <message>
        <source>Stop the services</source>
        <translation>Parar os serviços</translation>
    </message>
    <message>
        <source>The service window opens: nothing of Pandora writes on any host until every folder is home.</source>
        <translation>A janela de manutenção se abre: nada do Pandora grava em nenhum host até que todas as pastas estejam de volta.</translation>
    </message>
    <message>
        <source>Copy the difference</source>
        <translation>Copiar a diferença</translation>
    </message>
    <message>
        <source>What changed since the first copy follows, then each copy is compared with the share, file by file.</source>
        <translation>O que mudou desde a primeira cópia é copiado; depois cada cópia é comparada com o compartilhamento, arquivo por arquivo.</translation>
    </message>
    <message>
        <source>Services are down everywhere: this copy is the last word.</source>
        <translation>Os serviços estão parados em toda parte: esta cópia é a definitiva.</translation>
    </message>
    <message>
        <source>Nothing is unmounted anywhere before every checksum agrees.</source>
        <translation>Nada é desmontado em lugar nenhum antes que todas as somas de verificação coincidam.</translation>
    </message>
    <message>
        <source>Unmount the shares</source>
        <translation>Desmontar os compartilhamentos</translation>
    </message>
    <message>
        <source>The mounts go, and their lines of /etc/fstab. Never by force: what still uses a share is named.</source>
        <translation>As montagens saem, e as linhas delas no /etc/fstab também. Nunca à força: o que ainda usa um compartilhamento é indicado.</translation>
    </message>
    <message>
        <source>A mount that stays written down would cover the local folder at the next boot.</source>
        <translation>Uma montagem que continuasse registrada cobriria a pasta local na próxima inicialização.</translation>
    </message>
    <message>
        <source>Its files are on this host now, compared.</source>
        <translation>Os arquivos dela estão agora neste host, comparados.</translation>
    </message>
    <message>
        <source>Put the files into place</source>
        <translation>Colocar os arquivos no lugar</translation>
    </message>
    <message>
        <source>One rename a folder. What stood there before the folder was shared stays where it was set aside.</source>
        <translation>Uma renomeação por pasta. O que havia ali antes de a pasta ser compartilhada fica onde foi guardado.</translation>
    </message>
    <message>
        <source>From here on this host has its own folder again.</source>
        <translation>A partir daqui este host tem de novo a própria pasta.</translation>
    </message>
    <message>
        <source>Take the guards away</source>
        <translation>Retirar as proteções</translation>
    </message>
    <message>
        <source>Pandora no longer waits for mounts when it starts.</source>
        <translation>O Pandora não espera mais pelas montagens ao iniciar.</translation>
    </message>
    <message>
        <source>There is no mount left that the service could wait for.</source>
        <translation>Não resta nenhuma montagem pela qual o serviço pudesse esperar.</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>Iniciar os serviços</translation>
    </message>
    <message>
        <source>The service window closes, in reverse order.</source>
        <translation>A janela de manutenção se fecha, na ordem inversa.</translation>
    </message>
    <message>
        <source>It ran before and runs again, now on its own folders.</source>
        <translation>Estava em execução antes e volta a rodar, agora nas próprias pastas.</translation>
    </message>
    <message>
        <source>No host uses the share: nothing has to come home.</source>
        <translation>Nenhum host usa o compartilhamento: nada precisa voltar.</translation>
    </message>
    <message>
        <source>Packages, enabled services, firewall rules and SELinux booleans stay as they are.</source>
        <translation>Pacotes, serviços habilitados, regras de firewall e booleanos do SELinux ficam como estão.</translation>
    </message>
    <message>
        <source>Nobody can tell any more whether something else needs them.</source>
        <translation>Ninguém sabe mais dizer se outra coisa precisa deles.</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>pasta %1</translation>
    </message>
    <message>
        <source>%1 on %2 is empty, so every host gets an empty folder.</source>
        <translation>%1 em %2 está vazio; por isso cada host recebe uma pasta vazia.</translation>
    </message>
    <message>
        <source>%1 is missing on %2, so there is nothing that could come home.</source>
        <translation>%1 não existe em %2; portanto, não há nada que pudesse voltar.</translation>
    </message>
    <message>
        <source>An agent that finds an empty folder uploads its own configuration over the one that administrators staged.</source>
        <translation>Um agente que encontra uma pasta vazia envia a própria configuração por cima da que os administradores prepararam.</translation>
    </message>
    <message>
        <source>Check whether the disk of %1 is mounted there.</source>
        <translation>Verifique se o disco de %1 está montado ali.</translation>
    </message>
    <message>
        <source>%1 does not take these from the share; they stay as they are: %2.</source>
        <translation>%1 não obtém estas do compartilhamento; elas ficam como estão: %2.</translation>
    </message>
    <message>
        <source>What stood on %1 before the folders were shared stays where it was set aside: %2.</source>
        <translation>O que havia em %1 antes de as pastas serem compartilhadas fica onde foi guardado: %2.</translation>
    </message>
    <message>
        <source>It is as old as the switch to the share.</source>
        <translation>É tão antigo quanto a virada para o compartilhamento.</translation>
    </message>
    <message>
        <source>Move it away before you share the folders again.</source>
        <translation>Mova-o para outro lugar antes de compartilhar as pastas novamente.</translation>
    </message>
    <message>
        <source>No service of Pandora runs on %1, so none is started in the end.</source>
        <translation>Nenhum serviço do Pandora está em execução em %1; por isso nenhum é iniciado no fim.</translation>
    </message>
    <message>
        <source>A plan starts again what ran when the host was probed. An interrupted run leaves services stopped.</source>
        <translation>Um plano inicia de novo o que estava em execução quando o host foi sondado. Uma execução interrompida deixa os serviços parados.</translation>
    </message>
    <message>
        <source>Resume the interrupted run, or start the services yourself afterwards.</source>
        <translation>Retome a execução interrompida, ou inicie os serviços você mesmo depois.</translation>
    </message>
    <message>
        <source>The folders need %1 below %2 on %3, but only %4 are free there.</source>
        <translation>As pastas precisam de %1 abaixo de %2 em %3, mas só há %4 livres ali.</translation>
    </message>
    <message>
        <source>The folders may need up to %1 below %2 on %3; %4 are free there.</source>
        <translation>As pastas podem precisar de até %1 abaixo de %2 em %3; há %4 livres ali.</translation>
    </message>
    <message>
        <source>Every host gets a complete copy; a tenth is kept as a margin.</source>
        <translation>Cada host recebe uma cópia completa; um décimo é reservado como margem.</translation>
    </message>
    <message>
        <source>Make room there, or enlarge that file system.</source>
        <translation>Libere espaço ali, ou aumente esse sistema de arquivos.</translation>
    </message>
    <message>
        <source>It is not known how large the folders are, so whether %1 has room for a copy is not known either.</source>
        <translation>Não se sabe o tamanho das pastas; portanto, também não se sabe se %1 tem espaço para uma cópia.</translation>
    </message>
    <message>
        <source>%1 are free below %2.</source>
        <translation>Há %1 livres abaixo de %2.</translation>
    </message>
    <message>
        <source>Compare with the output of df -h on a host that uses the share.</source>
        <translation>Compare com a saída de df -h em um host que usa o compartilhamento.</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>host %1</translation>
    </message>
</context>
<context>
    <name>VolumeProfiles</name>
    <message>
        <source>Standard</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Right for most sites. Quorum and time-outs are set in any case.</source>
        <translation>Serve para a maioria dos sites. O quórum e os tempos limite são definidos em qualquer caso.</translation>
    </message>
    <message>
        <source>Many small files</source>
        <translation>Muitos arquivos pequenos</translation>
    </message>
    <message>
        <source>Hosts remember what files look like for ten minutes and are told of changes. Quicker with thousands of agents; of little use where many hosts change the same files.</source>
        <translation>Os hosts lembram por dez minutos as informações dos arquivos e são avisados das alterações. Mais rápido com milhares de agentes; de pouca utilidade onde muitos hosts alteram os mesmos arquivos.</translation>
    </message>
    <message>
        <source>Decides conflicts by itself</source>
        <translation>Decide conflitos sozinho</translation>
    </message>
    <message>
        <source>When copies of a file differ and nobody can tell which is right, the one changed last wins. Nobody is asked, and the other version is lost.</source>
        <translation>Quando as cópias de um arquivo diferem e ninguém sabe dizer qual está certa, vence a alterada por último. Ninguém é consultado, e a outra versão se perde.</translation>
    </message>
    <message>
        <source>Quick failover</source>
        <translation>Failover rápido</translation>
    </message>
    <message>
        <source>A dead machine is given up after 10 seconds instead of 15. Short breaks of a busy network may then look like a death.</source>
        <translation>Uma máquina caída é abandonada após 10 segundos em vez de 15. Pausas curtas de uma rede ocupada podem então parecer uma queda.</translation>
    </message>
    <message>
        <source>Seconds after which a silent machine counts as dead.</source>
        <translation>Segundos após os quais uma máquina que não responde é dada como caída.</translation>
    </message>
    <message>
        <source>Which copy wins when they differ and no majority decides.</source>
        <translation>Qual cópia vence quando elas diferem e não há maioria que decida.</translation>
    </message>
    <message>
        <source>How many files a brick remembers at once.</source>
        <translation>Quantos arquivos um brick lembra ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Seconds for which a host trusts what it remembers of a file.</source>
        <translation>Segundos durante os quais um host confia no que lembra de um arquivo.</translation>
    </message>
    <message>
        <source>Hosts remember owner, size and date of files.</source>
        <translation>Os hosts lembram dono, tamanho e data dos arquivos.</translation>
    </message>
    <message>
        <source>Bricks tell hosts when a remembered file was changed.</source>
        <translation>Os bricks avisam os hosts quando um arquivo lembrado foi alterado.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Abre um arquivo de projeto</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Write the project to its file</source>
        <translation>Grava o projeto no arquivo dele</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <source>Write the project to another file</source>
        <translation>Grava o projeto em outro arquivo</translation>
    </message>
    <message>
        <source>&amp;Export plan…</source>
        <translation>&amp;Exportar plano…</translation>
    </message>
    <message>
        <source>Write all files, commands and scripts of the plan to a folder</source>
        <translation>Grava todos os arquivos, comandos e scripts do plano em uma pasta</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fecha a janela</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Make the diagram larger</source>
        <translation>Aumenta o diagrama</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Redu&amp;zir</translation>
    </message>
    <message>
        <source>Make the diagram smaller</source>
        <translation>Diminui o diagrama</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Mostrar t&amp;udo</translation>
    </message>
    <message>
        <source>Fit the whole diagram into the window</source>
        <translation>Ajusta o diagrama inteiro à janela</translation>
    </message>
    <message>
        <source>&amp;Arrange automatically</source>
        <translation>&amp;Organizar automaticamente</translation>
    </message>
    <message>
        <source>Forget where hosts were moved to and lay out the diagram again</source>
        <translation>Esquece para onde os hosts foram movidos e refaz o diagrama</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Constatações</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Mostra o que foi constatado</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como a área de &amp;trabalho</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Claro ou escuro, como a área de trabalho</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>Texto escuro sobre fundo claro</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Texto claro sobre fundo escuro</translation>
    </message>
    <message>
        <source>&amp;About Sharewright</source>
        <translation>&amp;Sobre o Sharewright</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versão e licença</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>Keys that work in the window</source>
        <translation>Teclas que funcionam na janela</translation>
    </message>
    <message>
        <source>Look at every host over SSH; changes nothing</source>
        <translation>Examina cada host por SSH; não altera nada</translation>
    </message>
    <message>
        <source>Merge &amp;files…</source>
        <translation>&amp;Mesclar arquivos…</translation>
    </message>
    <message>
        <source>Compare the hosts&apos; own files and decide which become the shared ones</source>
        <translation>Compara os arquivos dos hosts e permite decidir quais se tornam os compartilhados</translation>
    </message>
    <message>
        <source>&amp;Make plan</source>
        <translation>&amp;Gerar plano</translation>
    </message>
    <message>
        <source>Work out every file and command; changes nothing</source>
        <translation>Calcula cada arquivo e comando; não altera nada</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>S&amp;imulação</translation>
    </message>
    <message>
        <source>Run all checks on the hosts; changes nothing</source>
        <translation>Executa todas as verificações nos hosts; não altera nada</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Aplicar…</translation>
    </message>
    <message>
        <source>Carry out the plan on the hosts, after one more question</source>
        <translation>Executa o plano nos hosts, após mais uma pergunta</translation>
    </message>
    <message>
        <source>&amp;Un-share…</source>
        <translation>&amp;Deixar de compartilhar…</translation>
    </message>
    <message>
        <source>Plan the way back: every host gets its own folders again</source>
        <translation>Planeja o caminho de volta: cada host recebe de novo as próprias pastas</translation>
    </message>
    <message>
        <source>&amp;Check shares</source>
        <translation>&amp;Verificar compartilhamentos</translation>
    </message>
    <message>
        <source>Ask every host whether the shares work; changes nothing</source>
        <translation>Pergunta a cada host se os compartilhamentos funcionam; não altera nada</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Stop what is going on</source>
        <translation>Interrompe o que está em andamento</translation>
    </message>
    <message>
        <source>&amp;Topology</source>
        <translation>&amp;Topologia</translation>
    </message>
    <message>
        <source>The site as a diagram</source>
        <translation>O site como diagrama</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plano</translation>
    </message>
    <message>
        <source>Every file and command before anything happens</source>
        <translation>Cada arquivo e comando antes que algo aconteça</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Execução</translation>
    </message>
    <message>
        <source>What happens on the hosts</source>
        <translation>O que acontece nos hosts</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>How the shares are doing</source>
        <translation>Como estão os compartilhamentos</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>The language of the desktop</source>
        <translation>O idioma da área de trabalho</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Novo</translation>
    </message>
    <message>
        <source>Begin with an empty project</source>
        <translation>Começa com um projeto vazio</translation>
    </message>
    <message>
        <source>Set &amp;up</source>
        <translation>Con&amp;figurar</translation>
    </message>
    <message>
        <source>The way from nothing to a plan, page by page</source>
        <translation>O caminho do nada até um plano, página por página</translation>
    </message>
    <message>
        <source>&amp;Heal the copies…</source>
        <translation>Reparar as &amp;cópias…</translation>
    </message>
    <message>
        <source>Plan how every copy of the volume becomes complete, for example after a power cut</source>
        <translation>Planeja como cada cópia do volume se completa, por exemplo após uma queda de energia</translation>
    </message>
    <message>
        <source>&amp;Look at all hosts</source>
        <translation>&amp;Examinar todos os hosts</translation>
    </message>
</context>
<context>
    <name>Windowed</name>
    <message>
        <source>Simulated hosts on this machine. sudo password: %1</source>
        <translation>Hosts simulados nesta máquina. Senha do sudo: %1</translation>
    </message>
    <message>
        <source>There is no display. Use a command such as `sharewright check PROJECT`, or `sharewright --practice --headless` to see the practice site work.</source>
        <translation>Não há tela. Use um comando como `sharewright check PROJETO`, ou `sharewright --practice --headless` para ver o site de prática em ação.</translation>
    </message>
</context>
<context>
    <name>YamlEncoding</name>
    <message>
        <source>The file is too big for a project: %1 MB.</source>
        <translation>O arquivo é grande demais para um projeto: %1 MB.</translation>
    </message>
    <message>
        <source>Check that it is the right file; 4 MB are the limit.</source>
        <translation>Verifique se é o arquivo certo; o limite é 4 MB.</translation>
    </message>
    <message>
        <source>This is a binary file, not a project.</source>
        <translation>Este é um arquivo binário, não um projeto.</translation>
    </message>
    <message>
        <source>Choose the project&apos;s YAML file.</source>
        <translation>Escolha o arquivo YAML do projeto.</translation>
    </message>
    <message>
        <source>Line %1 is not valid UTF-8.</source>
        <translation>A linha %1 não é UTF-8 válido.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, or correct this line.</source>
        <translation>Salve o arquivo em UTF-8, ou corrija esta linha.</translation>
    </message>
</context>
<context>
    <name>YamlTree</name>
    <message>
        <source>Values are nested too deeply.</source>
        <translation>Os valores estão aninhados em níveis demais.</translation>
    </message>
    <message>
        <source>Check that this is a Sharewright project.</source>
        <translation>Verifique se este é um projeto do Sharewright.</translation>
    </message>
    <message>
        <source>A second YAML document begins here.</source>
        <translation>Um segundo documento YAML começa aqui.</translation>
    </message>
    <message>
        <source>Keep one project per file.</source>
        <translation>Mantenha um projeto por arquivo.</translation>
    </message>
    <message>
        <source>References (*name) are not supported.</source>
        <translation>Referências (*name) não são suportadas.</translation>
    </message>
    <message>
        <source>Write the value out.</source>
        <translation>Escreva o próprio valor.</translation>
    </message>
    <message>
        <source>Type tags such as !name are not supported.</source>
        <translation>Tags de tipo como !name não são suportadas.</translation>
    </message>
    <message>
        <source>Write the bare value; each key knows its type.</source>
        <translation>Escreva só o valor; cada chave conhece o seu tipo.</translation>
    </message>
    <message>
        <source>The file holds more values than any project.</source>
        <translation>O arquivo contém mais valores do que qualquer projeto.</translation>
    </message>
    <message>
        <source>The text is not valid YAML here: %1.</source>
        <translation>O texto não é YAML válido aqui: %1.</translation>
    </message>
    <message>
        <source>Look at this line and the one above: often a quote, a colon, a bracket or the indentation (blanks, never tabs) is wrong.</source>
        <translation>Examine esta linha e a de cima: muitas vezes há um erro em uma aspa, dois-pontos, colchete ou no recuo (espaços, nunca tabulações).</translation>
    </message>
</context>
<context>
    <name>sharewright::Autosave</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Não foi possível gravar %1.</translation>
    </message>
    <message>
        <source>%1 cannot be created.</source>
        <translation>Não foi possível criar %1.</translation>
    </message>
    <message>
        <source>The copy of %1 cannot be read.</source>
        <translation>Não foi possível ler a cópia de %1.</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>Recuperar alterações não salvas</translation>
    </message>
</context>
<context>
    <name>sharewright::BrickEditor</name>
    <message>
        <source>%1 – holds %2</source>
        <translation>%1 – contém %2</translation>
    </message>
    <message>
        <source>%1 – empty</source>
        <translation>%1 – vazio</translation>
    </message>
    <message>
        <source>%1 – looks empty</source>
        <translation>%1 – parece vazio</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>all of it; or 500G, 80%</source>
        <translation>o disco inteiro; ou 500G, 80%</translation>
    </message>
    <message>
        <source>Host of %1</source>
        <translation>Host de %1</translation>
    </message>
    <message>
        <source>Disk of %1</source>
        <translation>Disco de %1</translation>
    </message>
    <message>
        <source>Size of %1</source>
        <translation>Tamanho de %1</translation>
    </message>
    <message>
        <source>None: a file system that is mounted already</source>
        <translation>Nenhum: um sistema de arquivos já montado</translation>
    </message>
    <message>
        <source>%1 – taken by %2</source>
        <translation>%1 – ocupado por %2</translation>
    </message>
</context>
<context>
    <name>sharewright::ChangedKeyDialog</name>
    <message>
        <source>The host key changed</source>
        <translation>A chave de host mudou</translation>
    </message>
    <message>
        <source>%1 shows another key than before</source>
        <translation>%1 mostra uma chave diferente da anterior</translation>
    </message>
    <message>
        <source>Either the machine was installed anew, or another machine answers at this address. Nothing was sent to it. Find out which it is before you go on.</source>
        <translation>Ou a máquina foi reinstalada, ou outra máquina responde neste endereço. Nada foi enviado a ela. Descubra qual é o caso antes de continuar.</translation>
    </message>
    <message>
        <source>Look at the fingerprint on the machine itself, at its console: %1
If it is the new one shown here, replace the key on record; the old one stays in a backup beside the file. By hand, this takes the old key out:</source>
        <translation>Veja a impressão digital na própria máquina, no console dela: %1
Se for a nova mostrada aqui, substitua a chave registrada; a antiga fica em um backup ao lado do arquivo. Manualmente, isto remove a chave antiga:</translation>
    </message>
    <message>
        <source>I &amp;compared it: the machine itself shows the new fingerprint</source>
        <translation>Eu &amp;comparei: a própria máquina mostra a nova impressão digital</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Tipo de chave</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>Registrada em</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Copia o comando</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Não conectar</translation>
    </message>
    <message>
        <source>Re&amp;place the key on record</source>
        <translation>&amp;Substituir a chave registrada</translation>
    </message>
</context>
<context>
    <name>sharewright::CodeTabs</name>
    <message>
        <source>Search this text</source>
        <translation>Pesquisar neste texto</translation>
    </message>
    <message>
        <source>Texts of the selection</source>
        <translation>Textos da seleção</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the whole text, as it is, to the clipboard</source>
        <translation>Copia o texto inteiro, como está, para a área de transferência</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Nenhuma diferença.</translation>
    </message>
    <message>
        <source>+%1 −%2 lines</source>
        <translation>+%1 −%2 linhas</translation>
    </message>
</context>
<context>
    <name>sharewright::DataPage</name>
    <message>
        <source>Compare the files and decide…</source>
        <translation>Comparar os arquivos e decidir…</translation>
    </message>
    <message>
        <source>Each server takes incoming data in a folder of its own</source>
        <translation>Cada servidor recebe os dados de entrada em uma pasta própria</translation>
    </message>
    <message>
        <source>Whose files become everybody&apos;s?</source>
        <translation>De quem são os arquivos que passam a ser de todos?</translation>
    </message>
    <message>
        <source>Source host</source>
        <translation>Host de origem</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>What the originals are renamed to</source>
        <translation>Nome que os originais recebem</translation>
    </message>
    <message>
        <source>Originals are renamed to … plus</source>
        <translation>Originais renomeados para … mais</translation>
    </message>
    <message>
        <source>Do other hosts have files of their own?</source>
        <translation>Os outros hosts têm arquivos próprios?</translation>
    </message>
    <message>
        <source>Their files come into the share as well. Where two hosts have different versions of one file, one wins and the other is kept aside.</source>
        <translation>Os arquivos deles também entram no compartilhamento. Onde dois hosts têm versões diferentes de um arquivo, uma vence e a outra é guardada à parte.</translation>
    </message>
    <message>
        <source>I decide, file by file</source>
        <translation>Eu decido, arquivo por arquivo</translation>
    </message>
    <message>
        <source>The source host&apos;s version wins</source>
        <translation>Vence a versão do host de origem</translation>
    </message>
    <message>
        <source>The version changed last wins</source>
        <translation>Vence a versão alterada por último</translation>
    </message>
    <message>
        <source>Which version wins</source>
        <translation>Qual versão vence</translation>
    </message>
    <message>
        <source>How do agents&apos; data come in?</source>
        <translation>Como chegam os dados dos agentes?</translation>
    </message>
    <message>
        <source>Nobody&apos;s: begin with empty folders</source>
        <translation>De ninguém: começar com pastas vazias</translation>
    </message>
    <message>
        <source>%1 (source)</source>
        <translation>%1 (origem)</translation>
    </message>
    <message>
        <source>Merge the files of %1</source>
        <translation>Mesclar os arquivos de %1</translation>
    </message>
</context>
<context>
    <name>sharewright::DataSetup</name>
    <message>
        <source>%1 – not counted yet</source>
        <translation>%1 – ainda não contados</translation>
    </message>
    <message>
        <source>%1 – %2 files, %3</source>
        <translation>%1 – %2 arquivos, %3</translation>
    </message>
    <message>
        <source>Begin with empty folders</source>
        <translation>Começar com pastas vazias</translation>
    </message>
    <message>
        <source>Take the files of %1</source>
        <translation>Usar os arquivos de %1</translation>
    </message>
    <message>
        <source>Merge the files of %1</source>
        <translation>Mesclar os arquivos de %1</translation>
    </message>
    <message>
        <source>Do not merge the files of %1</source>
        <translation>Não mesclar os arquivos de %1</translation>
    </message>
    <message>
        <source>Which version wins</source>
        <translation>Qual versão vence</translation>
    </message>
    <message>
        <source>Separate incoming data</source>
        <translation>Separar os dados de entrada</translation>
    </message>
    <message>
        <source>Do not separate incoming data</source>
        <translation>Não separar os dados de entrada</translation>
    </message>
    <message>
        <source>Name of the originals</source>
        <translation>Nome dos originais</translation>
    </message>
    <message>
        <source>Nothing is copied: the shared folders begin empty.</source>
        <translation>Nada é copiado: as pastas compartilhadas começam vazias.</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 arquivos, %2</translation>
    </message>
    <message>
        <source>To copy: %1.</source>
        <translation>A copiar: %1.</translation>
    </message>
    <message>
        <source>To copy: at least %1. Not every folder was counted.</source>
        <translation>A copiar: pelo menos %1. Nem todas as pastas foram contadas.</translation>
    </message>
    <message>
        <source>First copy, while Pandora FMS runs: %1.</source>
        <translation>Primeira cópia, com o Pandora FMS em funcionamento: %1.</translation>
    </message>
    <message>
        <source>Then all Pandora services stop for %1: the difference is copied and compared, the folders are mounted and proven, and everything starts again.</source>
        <translation>Depois, todos os serviços do Pandora param por %1: a diferença é copiada e comparada, as pastas são montadas e testadas, e tudo é iniciado novamente.</translation>
    </message>
    <message>
        <source>Reckoned with %1 and %2 files a second.</source>
        <translation>Calculado com %1 e %2 arquivos por segundo.</translation>
    </message>
    <message>
        <source>Only of use with two servers or more.</source>
        <translation>Só é útil com dois ou mais servidores.</translation>
    </message>
    <message>
        <source>Each server takes its agents&apos; data in a folder of its own on the share, so that another one can take over its queue. %1</source>
        <translation>Cada servidor recebe os dados de seus agentes em uma pasta própria no compartilhamento, para que outro possa assumir a fila dele. %1</translation>
    </message>
</context>
<context>
    <name>sharewright::DiagramSearchBar</name>
    <message>
        <source>Host, address, folder, path, role</source>
        <translation>Host, endereço, pasta, caminho, função</translation>
    </message>
    <message>
        <source>Search in the diagram</source>
        <translation>Pesquisar no diagrama</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Próximo resultado</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fechar a pesquisa</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>sharewright::DiagramView</name>
    <message>
        <source>Diagram of the site</source>
        <translation>Diagrama do site</translation>
    </message>
    <message>
        <source>Arrow keys go from card to card. The list beside it holds the same.</source>
        <translation>As setas vão de um cartão a outro. A lista ao lado contém o mesmo.</translation>
    </message>
    <message>
        <source>Arrow keys choose what %1 is connected with, Return takes it, Esc gives up.</source>
        <translation>As setas escolhem a que %1 se conecta, Enter aceita, Esc cancela.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards selected</source>
        <translation>
            <numerusform>%n cartão selecionado</numerusform>
            <numerusform>%n cartões selecionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>Não foi possível abrir %1: %2</translation>
    </message>
    <message>
        <source>The project has no file yet. Use Save As.</source>
        <translation>O projeto ainda não tem arquivo. Use Salvar como.</translation>
    </message>
    <message>
        <source>Arrange automatically</source>
        <translation>Organizar automaticamente</translation>
    </message>
    <message>
        <source>A host needs a name.</source>
        <translation>Um host precisa de um nome.</translation>
    </message>
    <message>
        <source>There is already a host %1. Choose another name.</source>
        <translation>Já existe um host %1. Escolha outro nome.</translation>
    </message>
    <message>
        <source>There is no host %1.</source>
        <translation>Não existe o host %1.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renomear %1 para %2</translation>
    </message>
    <message>
        <source>Decide on conflicts</source>
        <translation>Decidir sobre conflitos</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
</context>
<context>
    <name>sharewright::FailurePane</name>
    <message>
        <source>Retry failed steps</source>
        <translation>Tentar novamente as etapas com falha</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Desfazer…</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Mostrar no log</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>Mostrar a etapa</translation>
    </message>
    <message>
        <source>Failed steps</source>
        <translation>Etapas com falha</translation>
    </message>
    <message>
        <source>Last lines of the failed step</source>
        <translation>Últimas linhas da etapa com falha</translation>
    </message>
    <message>
        <source>How things stand:</source>
        <translation>Situação atual:</translation>
    </message>
    <message>
        <source>What you can do now:</source>
        <translation>O que você pode fazer agora:</translation>
    </message>
    <message>
        <source>Retry only %1</source>
        <translation>Tentar novamente só em %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
</context>
<context>
    <name>sharewright::FindingLines</name>
    <message>
        <source>Findings of this page</source>
        <translation>Constatações desta página</translation>
    </message>
    <message>
        <source>%1 more below</source>
        <translation>Mais %1 abaixo</translation>
    </message>
</context>
<context>
    <name>sharewright::FindingsDialog</name>
    <message>
        <source>What stands in the way</source>
        <translation>O que impede</translation>
    </message>
</context>
<context>
    <name>sharewright::FindingsPanel</name>
    <message>
        <source>Show or hide what was found</source>
        <translation>Mostra ou oculta o que foi constatado</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erro</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 dica</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n dica</numerusform>
            <numerusform>%n dicas</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Nenhuma constatação</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Constatações: %1</translation>
    </message>
    <message>
        <source>No host was looked at yet</source>
        <translation>Nenhum host foi examinado ainda</translation>
    </message>
    <message>
        <source>1 thing still open</source>
        <translation>1 ponto pendente</translation>
    </message>
    <message numerus="yes">
        <source>%n things still open</source>
        <translation>
            <numerusform>%n ponto pendente</numerusform>
            <numerusform>%n pontos pendentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::FoldersPage</name>
    <message>
        <source>%1: not there</source>
        <translation>%1: não existe</translation>
    </message>
    <message>
        <source>%1: not counted in time</source>
        <translation>%1: contagem não concluída a tempo</translation>
    </message>
    <message>
        <source>%1: %2 files, %3, owner %4:%5, mode %6</source>
        <translation>%1: %2 arquivos, %3, dono %4:%5, modo %6</translation>
    </message>
    <message>
        <source>Folders of Pandora FMS</source>
        <translation>Pastas do Pandora FMS</translation>
    </message>
    <message>
        <source>A folder of your own:</source>
        <translation>Uma pasta sua:</translation>
    </message>
    <message>
        <source>Path of a folder of your own</source>
        <translation>Caminho de uma pasta sua</translation>
    </message>
    <message>
        <source>Share it too</source>
        <translation>Compartilhar também</translation>
    </message>
    <message numerus="yes">
        <source>%n folders are shared, as advised.</source>
        <translation>
            <numerusform>%n pasta é compartilhada, conforme a recomendação.</numerusform>
            <numerusform>%n pastas são compartilhadas, conforme a recomendação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders are shared. The advice differs.</source>
        <translation>
            <numerusform>%n pasta é compartilhada. A recomendação é outra.</numerusform>
            <numerusform>%n pastas são compartilhadas. A recomendação é outra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow the advice (1 change)</source>
        <translation>Seguir a recomendação (1 alteração)</translation>
    </message>
    <message numerus="yes">
        <source>Follow the advice (%n changes)</source>
        <translation>
            <numerusform>Seguir a recomendação (%n alteração)</numerusform>
            <numerusform>Seguir a recomendação (%n alterações)</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is shared: %1</source>
        <translation>Se for compartilhada: %1</translation>
    </message>
    <message>
        <source>If it is not shared: %1</source>
        <translation>Se não for compartilhada: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Origem: %1</translation>
    </message>
</context>
<context>
    <name>sharewright::FoldersSetup</name>
    <message>
        <source>Share the folders that are advised</source>
        <translation>Compartilhar as pastas recomendadas</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Compartilhar %1</translation>
    </message>
    <message>
        <source>Do not share %1</source>
        <translation>Não compartilhar %1</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <translation>Dono de %1</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>Grupo de %1</translation>
    </message>
    <message>
        <source>“%1” is no mode. Write octal digits, such as 2770.</source>
        <translation>“%1” não é um modo. Escreva algarismos octais, como 2770.</translation>
    </message>
    <message>
        <source>Mode of %1</source>
        <translation>Modo de %1</translation>
    </message>
    <message>
        <source>“%1” is no whole path. Start it with “/”.</source>
        <translation>“%1” não é um caminho completo. Comece com “/”.</translation>
    </message>
    <message>
        <source>%1 is shared already.</source>
        <translation>%1 já está compartilhada.</translation>
    </message>
</context>
<context>
    <name>sharewright::FoldersTable</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Recomendação</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Dono</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>Usada aqui</translation>
    </message>
    <message>
        <source>web server&apos;s</source>
        <translation>do servidor web</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>não existe</translation>
    </message>
</context>
<context>
    <name>sharewright::GlusterPage</name>
    <message>
        <source>Propose disks</source>
        <translation>Propor discos</translation>
    </message>
    <message>
        <source>Which machines keep copies?</source>
        <translation>Quais máquinas guardam cópias?</translation>
    </message>
    <message>
        <source>How many copies of each file?</source>
        <translation>Quantas cópias de cada arquivo?</translation>
    </message>
    <message>
        <source>On which disks?</source>
        <translation>Em quais discos?</translation>
    </message>
    <message>
        <source>Each disk becomes a file system of its own. Disks that hold anything are listed with what they hold, and cannot be chosen.</source>
        <translation>Cada disco se torna um sistema de arquivos próprio. Discos que contêm algo aparecem com o seu conteúdo e não podem ser escolhidos.</translation>
    </message>
    <message>
        <source>Number of replica sets</source>
        <translation>Número de conjuntos de réplicas</translation>
    </message>
    <message>
        <source>Replica sets</source>
        <translation>Conjuntos de réplicas</translation>
    </message>
    <message>
        <source>Takes an empty disk of each machine in turn; replaces what is chosen below. Can be undone.</source>
        <translation>Usa um disco vazio de cada máquina por vez; substitui o que está escolhido abaixo. Pode ser desfeito.</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Remover todos</translation>
    </message>
    <message>
        <source>The volume</source>
        <translation>O volume</translation>
    </message>
    <message>
        <source>Name of the volume</source>
        <translation>Nome do volume</translation>
    </message>
    <message>
        <source>Where the volume is mounted</source>
        <translation>Onde o volume é montado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Mounted at</source>
        <translation>Montado em</translation>
    </message>
    <message>
        <source>By bind mounts: the paths stay real folders</source>
        <translation>Por bind mounts: os caminhos continuam sendo pastas reais</translation>
    </message>
    <message>
        <source>By symbolic links, as in the manual</source>
        <translation>Por links simbólicos, como no manual</translation>
    </message>
    <message>
        <source>How the folders come to their places</source>
        <translation>Como as pastas chegam aos seus caminhos</translation>
    </message>
    <message>
        <source>Folders come to their places</source>
        <translation>As pastas chegam aos caminhos</translation>
    </message>
    <message>
        <source>Volume options</source>
        <translation>Opções do volume</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>There are fewer machines than copies. Tick further machines above.</source>
        <translation>Há menos máquinas que cópias. Marque mais máquinas acima.</translation>
    </message>
    <message>
        <source>%1 keeps copies</source>
        <translation>%1 guarda cópias</translation>
    </message>
    <message>
        <source>Replica set %1</source>
        <translation>Conjunto de réplicas %1</translation>
    </message>
    <message>
        <source>Arbiter of set %1</source>
        <translation>Arbiter do conjunto %1</translation>
    </message>
    <message>
        <source>Copy %1 of set %2</source>
        <translation>Cópia %1 do conjunto %2</translation>
    </message>
    <message>
        <source>Options of your own: %1</source>
        <translation>Opções próprias: %1</translation>
    </message>
    <message>
        <source>Look at all hosts</source>
        <translation>Examinar todos os hosts</translation>
    </message>
    <message>
        <source>Their disks are not known before</source>
        <translation>Antes disso os discos não são conhecidos</translation>
    </message>
</context>
<context>
    <name>sharewright::GlusterSetup</name>
    <message>
        <source>Let %1 keep copies</source>
        <translation>Fazer %1 guardar cópias</translation>
    </message>
    <message>
        <source>Let %1 keep no copies</source>
        <translation>Não guardar cópias em %1</translation>
    </message>
    <message>
        <source>Three copies of each file</source>
        <translation>Três cópias de cada arquivo</translation>
    </message>
    <message>
        <source>Two copies and an arbiter</source>
        <translation>Duas cópias e um arbiter</translation>
    </message>
    <message>
        <source>Two copies only</source>
        <translation>Somente duas cópias</translation>
    </message>
    <message>
        <source>Any one machine of a set may die, and the copies that are left agree.</source>
        <translation>Qualquer máquina de um conjunto pode cair, e as cópias que restam concordam.</translation>
    </message>
    <message>
        <source>The third machine keeps names only and votes; its disk may be small. Any one machine may die.</source>
        <translation>A terceira máquina guarda só os nomes e vota; o disco dela pode ser pequeno. Qualquer máquina pode cair.</translation>
    </message>
    <message>
        <source>When both lose sight of each other, both go on and nobody can tell which is right (split-brain). Not recommended.</source>
        <translation>Quando uma perde a outra de vista, as duas continuam, e ninguém sabe dizer qual está certa (split-brain). Não recomendado.</translation>
    </message>
    <message>
        <source>Spread the bricks over the nodes</source>
        <translation>Distribuir os bricks pelos nós</translation>
    </message>
    <message>
        <source>Remove all bricks</source>
        <translation>Remover todos os bricks</translation>
    </message>
    <message>
        <source>There is no such brick.</source>
        <translation>Esse brick não existe.</translation>
    </message>
    <message>
        <source>%1 holds %2. %3</source>
        <translation>%1 contém %2. %3</translation>
    </message>
    <message>
        <source>%1 is taken by the brick at %2.</source>
        <translation>%1 está ocupado pelo brick em %2.</translation>
    </message>
    <message>
        <source>Disk of a brick on %1</source>
        <translation>Disco de um brick em %1</translation>
    </message>
    <message>
        <source>Put a brick on %1</source>
        <translation>Colocar um brick em %1</translation>
    </message>
    <message>
        <source>Size of a brick</source>
        <translation>Tamanho de um brick</translation>
    </message>
    <message>
        <source>No bricks yet. Choose the machines, then let Sharewright propose the disks.</source>
        <translation>Ainda não há bricks. Escolha as máquinas e deixe o Sharewright propor os discos.</translation>
    </message>
    <message>
        <source>The last set lacks 1 brick.</source>
        <translation>Falta 1 brick no último conjunto.</translation>
    </message>
    <message numerus="yes">
        <source>The last set lacks %n bricks.</source>
        <translation>
            <numerusform>Falta %n brick no último conjunto.</numerusform>
            <numerusform>Faltam %n bricks no último conjunto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The size is not known yet: look at the hosts, and choose a disk for each brick.</source>
        <translation>O tamanho ainda não é conhecido: examine os hosts e escolha um disco para cada brick.</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <translation>Espaço para %1</translation>
    </message>
    <message>
        <source>; %1 are there now.</source>
        <translation>; %1 já estão ali.</translation>
    </message>
    <message>
        <source> %1 stay unused, because the disks of a set differ.</source>
        <translation> %1 ficam sem uso, porque os discos de um conjunto diferem.</translation>
    </message>
    <message>
        <source>Name of the volume</source>
        <translation>Nome do volume</translation>
    </message>
    <message>
        <source>Where the volume is mounted</source>
        <translation>Onde o volume é montado</translation>
    </message>
    <message>
        <source>How the folders come to their places</source>
        <translation>Como as pastas chegam aos seus caminhos</translation>
    </message>
    <message>
        <source>Volume options: %1</source>
        <translation>Opções do volume: %1</translation>
    </message>
</context>
<context>
    <name>sharewright::HealthModel</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>há %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>há %1 h</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1, desatualizado</translation>
    </message>
    <message>
        <source>Hosts that did not answer</source>
        <translation>Hosts que não responderam</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportações</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Montagens</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espaço livre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
</context>
<context>
    <name>sharewright::HostDetails</name>
    <message>
        <source>Details of the selection</source>
        <translation>Detalhes da seleção</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada selecionado</translation>
    </message>
    <message>
        <source>Select a host or a folder in the diagram or in the list above to see its details.</source>
        <translation>Selecione um host ou uma pasta no diagrama ou na lista acima para ver os detalhes.</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Ainda sem função</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>For storage</source>
        <translation>Para armazenamento</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Arquivo de chave</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome do host</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Usuário %1</translation>
    </message>
    <message>
        <source>uid %1, gid %2</source>
        <translation>uid %1, gid %2</translation>
    </message>
    <message>
        <source>Mounted shares</source>
        <translation>Compartilhamentos montados</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>off by %1 s</source>
        <translation>diferença de %1 s</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>Último exame</translation>
    </message>
    <message>
        <source>Not looked at yet. Site &gt; Look at all hosts changes nothing on it.</source>
        <translation>Ainda não examinado. Site &gt; Examinar todos os hosts não altera nada nele.</translation>
    </message>
</context>
<context>
    <name>sharewright::HostsPage</name>
    <message>
        <source>Look at all hosts</source>
        <translation>Examinar todos os hosts</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Leave out those that failed</source>
        <translation>Deixar de fora os que falharam</translation>
    </message>
    <message>
        <source>Take the roles that were recognised</source>
        <translation>Usar as funções reconhecidas</translation>
    </message>
    <message>
        <source>Hosts of the site</source>
        <translation>Hosts do site</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Adicionar um host</translation>
    </message>
    <message>
        <source>Connects to every host by SSH and looks around; changes nothing. Passwords and host keys are asked for once.</source>
        <translation>Conecta a cada host por SSH e o examina; não altera nada. Senhas e chaves de host são pedidas uma única vez.</translation>
    </message>
    <message>
        <source>The selected hosts do not take part. Can be undone.</source>
        <translation>Os hosts selecionados não participam. Pode ser desfeito.</translation>
    </message>
    <message>
        <source>Hosts that have answered</source>
        <translation>Hosts que responderam</translation>
    </message>
    <message>
        <source>There are no hosts yet. Add one here, or take a list on the page before.</source>
        <translation>Ainda não há hosts. Adicione um aqui, ou use uma lista na página anterior.</translation>
    </message>
    <message>
        <source>%1 hosts, %2 answered, %3 failed</source>
        <translation>%1 hosts, %2 responderam, %3 falharam</translation>
    </message>
    <message>
        <source>Look at them: what runs on each tells its roles.</source>
        <translation>Examine-os: o que roda em cada um revela seus papéis.</translation>
    </message>
    <message>
        <source>The host answered.</source>
        <translation>O host respondeu.</translation>
    </message>
    <message numerus="yes">
        <source>All %n hosts answered.</source>
        <translation>
            <numerusform>O host respondeu.</numerusform>
            <numerusform>Todos os %n hosts responderam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::HostsSetup</name>
    <message>
        <source>Add 1 host</source>
        <translation>Adicionar 1 host</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Deixar %1 de fora</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n hosts</source>
        <translation>
            <numerusform>Deixar %n host de fora</numerusform>
            <numerusform>Deixar %n hosts de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no address. Write name, user@name or name:port.</source>
        <translation>“%1” não é um endereço. Escreva nome, usuário@nome ou nome:porta.</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Endereço de %1</translation>
    </message>
    <message>
        <source>Storage address of %1</source>
        <translation>Endereço de armazenamento de %1</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Funções de %1</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Ainda não examinado</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>Não respondeu</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondeu</translation>
    </message>
    <message>
        <source>no part of Pandora FMS found</source>
        <translation>nenhuma parte do Pandora FMS encontrada</translation>
    </message>
    <message>
        <source>Tried: SSH to %1, port %2%3</source>
        <translation>Tentativa: SSH para %1, porta %2%3</translation>
    </message>
    <message>
        <source>, through %1</source>
        <translation>, por meio de %1</translation>
    </message>
    <message>
        <source>Came of it: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Correct the address and look again, or leave the host out.</source>
        <translation>Corrija o endereço e examine novamente, ou deixe o host de fora.</translation>
    </message>
    <message>
        <source>Take the roles that were recognised</source>
        <translation>Usar as funções reconhecidas</translation>
    </message>
    <message>
        <source>“%1” is no address. Write a name or an address, without user and port.</source>
        <translation>“%1” não é um endereço. Escreva um nome ou um endereço, sem usuário nem porta.</translation>
    </message>
</context>
<context>
    <name>sharewright::HostsTable</name>
    <message>
        <source>A short name, as you want to read it</source>
        <translation>Um nome curto, como você quer lê-lo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>What SSH connects to: name, user@name or name:port</source>
        <translation>Aonde o SSH conecta: nome, usuário@nome ou nome:porta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Runs pandora_server and Tentacle</source>
        <translation>Executa o pandora_server e o Tentacle</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Runs the Pandora web console</source>
        <translation>Executa o console web do Pandora</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Keeps the files, for NFS</source>
        <translation>Guarda os arquivos, para NFS</translation>
    </message>
    <message>
        <source>NFS server</source>
        <translation>Servidor NFS</translation>
    </message>
    <message>
        <source>Keeps a copy of the files, for GlusterFS</source>
        <translation>Guarda uma cópia dos arquivos, para GlusterFS</translation>
    </message>
    <message>
        <source>Gluster node</source>
        <translation>Nó Gluster</translation>
    </message>
    <message>
        <source>What was seen on the host</source>
        <translation>O que foi visto no host</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>How the hosts reach this one for the shares, where that is another network. Empty: the same address</source>
        <translation>Como os hosts alcançam este para os compartilhamentos, se for por outra rede. Vazio: o mesmo endereço</translation>
    </message>
    <message>
        <source>For storage</source>
        <translation>Para armazenamento</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>o mesmo</translation>
    </message>
</context>
<context>
    <name>sharewright::IdentitiesPage</name>
    <message>
        <source>Look at all hosts</source>
        <translation>Examinar todos os hosts</translation>
    </message>
    <message>
        <source>Numbers of users and groups on each host</source>
        <translation>Números de usuários e grupos em cada host</translation>
    </message>
    <message>
        <source>Commands to run</source>
        <translation>Comandos a executar</translation>
    </message>
    <message>
        <source>Touches: %1</source>
        <translation>Afeta: %1</translation>
    </message>
    <message>
        <source>Put it into the project</source>
        <translation>Incluir no projeto</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome do grupo</translation>
    </message>
</context>
<context>
    <name>sharewright::IdentitiesSetup</name>
    <message>
        <source>Name owners by number</source>
        <translation>Indicar donos por número</translation>
    </message>
    <message>
        <source>Give the folders the group %1</source>
        <translation>Atribuir às pastas o grupo %1</translation>
    </message>
    <message>
        <source>No host was looked at yet, so nothing is known of its users. Look at the hosts first.</source>
        <translation>Nenhum host foi examinado ainda; por isso, nada se sabe dos usuários deles. Examine antes os hosts.</translation>
    </message>
    <message>
        <source>Every user and group has the same number on all Pandora hosts.</source>
        <translation>Todos os usuários e grupos têm o mesmo número em todos os hosts do Pandora.</translation>
    </message>
    <message>
        <source>One name has different numbers, or is missing.</source>
        <translation>Um nome tem números diferentes, ou não existe em algum host.</translation>
    </message>
    <message numerus="yes">
        <source>%n names have different numbers, or are missing.</source>
        <translation>
            <numerusform>%n nome tem números diferentes, ou não existe em algum host.</numerusform>
            <numerusform>%n nomes têm números diferentes, ou não existem em algum host.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::IdentityTable</name>
    <message>
        <source>User or group</source>
        <translation>Usuário ou grupo</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuário %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não conhecido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, diferente</translation>
    </message>
    <message>
        <source>The others have %1.</source>
        <translation>Os outros têm %1.</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>não é preciso aqui</translation>
    </message>
</context>
<context>
    <name>sharewright::LogList</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>sharewright::LogPane</name>
    <message>
        <source>The log file %1 cannot be read: %2.</source>
        <translation>Não é possível ler o arquivo de log %1: %2.</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Pesquisar no log</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the selected lines with time and host</source>
        <translation>Copia as linhas selecionadas, com horário e host</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Saves the complete log to a file</source>
        <translation>Salva o log completo em um arquivo</translation>
    </message>
    <message>
        <source>Keeps the newest line in sight. Scrolling up stops it</source>
        <translation>Mantém à vista a linha mais recente. Rolar para cima interrompe isso</translation>
    </message>
    <message>
        <source>Show lines of this host</source>
        <translation>Mostrar as linhas deste host</translation>
    </message>
    <message>
        <source>Show these kinds of lines</source>
        <translation>Mostrar estes tipos de linhas</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>Errors and notes</source>
        <translation>Erros e notas</translation>
    </message>
    <message>
        <source>Only standard error</source>
        <translation>Só a saída de erro</translation>
    </message>
    <message>
        <source>Only notes</source>
        <translation>Só notas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Todos os hosts</translation>
    </message>
    <message>
        <source>, %1 older ones only in the log file</source>
        <translation>, %1 mais antigas só no arquivo de log</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Salvar o log</translation>
    </message>
    <message>
        <source>The log was not saved</source>
        <translation>O log não foi salvo</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>Não é possível gravar %1: %2. Escolha outro lugar.</translation>
    </message>
    <message>
        <source># The run is not finished; %1 older lines are only in its own log file.
</source>
        <translation># A execução não terminou; %1 linhas mais antigas estão só no arquivo de log dela.
</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::LossPicture</name>
    <message>
        <source>What happens when a machine dies</source>
        <translation>O que acontece quando uma máquina cai</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Let %1 die and see which folders stay</source>
        <translation>Derruba %1 nesta hipótese e mostra quais pastas permanecem</translation>
    </message>
    <message>
        <source>%1 (dead)</source>
        <translation>%1 (fora do ar)</translation>
    </message>
    <message>
        <source>Add hosts first.</source>
        <translation>Adicione hosts primeiro.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try it: click a machine to see what happens without it. Nothing is touched.</source>
        <translation>Experimente: clique em uma máquina para ver o que ocorre sem ela. Nada é alterado.</translation>
    </message>
</context>
<context>
    <name>sharewright::MainWindow</name>
    <message>
        <source>No plan yet</source>
        <translation>Ainda não há plano</translation>
    </message>
    <message>
        <source>A plan lists every file and every command, per host and in order, before anything happens. What you review here is exactly what runs. Making a plan changes nothing.</source>
        <translation>Um plano lista cada arquivo e cada comando, por host e em ordem, antes que algo aconteça. O que você revisa aqui é exatamente o que é executado. Gerar um plano não altera nada.</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Nada foi executado ainda</translation>
    </message>
    <message>
        <source>A dry run asks every host what would change and changes nothing. Apply carries out the plan, step by step, with a live log. Both can be stopped; what was applied can be undone.</source>
        <translation>Uma simulação pergunta a cada host o que mudaria e não altera nada. Aplicar executa o plano, etapa por etapa, com log ao vivo. Ambas as ações podem ser paradas; o que foi aplicado pode ser desfeito.</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>Há uma execução em andamento</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it in the Run place, before you open another project.</source>
        <translation>Espere que termine, ou pare-a na seção Execução, antes de abrir outro projeto.</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Site de prática</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (prática)</translation>
    </message>
    <message>
        <source>Stop the run and close the window?</source>
        <translation>Parar a execução e fechar a janela?</translation>
    </message>
    <message>
        <source>Steps that are being carried out are ended. The run can be resumed later.</source>
        <translation>As etapas em andamento são encerradas. A execução pode ser retomada depois.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Co&amp;res</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir recen&amp;te</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Limpar esta lista</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keys in the window</source>
        <translation>Teclas na janela</translation>
    </message>
    <message>
        <source>About Sharewright</source>
        <translation>Sobre o Sharewright</translation>
    </message>
    <message>
        <source>Shares the folders of Pandora FMS servers and consoles over NFS or GlusterFS, safely.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Compartilha as pastas de servidores e consoles do Pandora FMS por NFS ou GlusterFS, com segurança.

Software livre sob a GNU General Public License, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>Merge files</source>
        <translation>Mesclar arquivos</translation>
    </message>
    <message>
        <source>Bring the files of %1 into the share as well?</source>
        <translation>Levar também os arquivos de %1 para o compartilhamento?</translation>
    </message>
    <message>
        <source>So far the share starts with the files of %1 alone. The hosts are asked what they hold; nothing is changed there.</source>
        <translation>Até agora, o compartilhamento começa só com os arquivos de %1. Os hosts serão consultados sobre o que contêm; nada é alterado neles.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Compará-los</translation>
    </message>
    <message>
        <source>Ask the hosts what they hold?</source>
        <translation>Perguntar aos hosts o que contêm?</translation>
    </message>
    <message>
        <source>Their files have not been compared yet. Asking changes nothing.</source>
        <translation>Os arquivos deles ainda não foram comparados. Perguntar não altera nada.</translation>
    </message>
    <message>
        <source>The record of that run cannot be read</source>
        <translation>Não é possível ler o registro dessa execução</translation>
    </message>
    <message>
        <source>The run cannot be shown</source>
        <translation>Não é possível mostrar a execução</translation>
    </message>
    <message>
        <source>The run could not go on</source>
        <translation>A execução não pôde continuar</translation>
    </message>
    <message>
        <source>The run cannot be undone</source>
        <translation>Não é possível desfazer a execução</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Desfazer…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>An undo was not finished</source>
        <translation>Uma operação de desfazer não foi concluída</translation>
    </message>
    <message>
        <source>A run was not finished</source>
        <translation>Uma execução não foi concluída</translation>
    </message>
    <message>
        <source>%1: %2. Some of its changes are on the hosts.</source>
        <translation>%1: %2. Algumas das alterações dela estão nos hosts.</translation>
    </message>
    <message>
        <source>The run could not be resumed</source>
        <translation>Não foi possível retomar a execução</translation>
    </message>
    <message>
        <source>The report cannot be opened</source>
        <translation>Não é possível abrir o relatório</translation>
    </message>
    <message>
        <source>No program here shows it. You find it in %1.</source>
        <translation>Nenhum programa aqui consegue exibi-lo. Ele está em %1.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>The shares cannot be checked</source>
        <translation>Não é possível verificar os compartilhamentos</translation>
    </message>
    <message>
        <source>The run cannot start</source>
        <translation>A execução não pode começar</translation>
    </message>
    <message>
        <source>Un-share the folders on 1 host?</source>
        <translation>Deixar de compartilhar as pastas em 1 host?</translation>
    </message>
    <message>
        <source>Apply the plan to 1 host?</source>
        <translation>Aplicar o plano em 1 host?</translation>
    </message>
    <message numerus="yes">
        <source>Un-share the folders on %n hosts?</source>
        <translation>
            <numerusform>Deixar de compartilhar as pastas em %n host?</numerusform>
            <numerusform>Deixar de compartilhar as pastas em %n hosts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply the plan to %n hosts?</source>
        <translation>
            <numerusform>Aplicar o plano em %n host?</numerusform>
            <numerusform>Aplicar o plano em %n hosts?</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>Aplicar o plano</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Export the plan to an empty folder</source>
        <translation>Exportar o plano para uma pasta vazia</translation>
    </message>
    <message>
        <source>The plan could not be exported</source>
        <translation>Não foi possível exportar o plano</translation>
    </message>
    <message>
        <source>The plan was written to %1</source>
        <translation>O plano foi gravado em %1</translation>
    </message>
    <message>
        <source>Checking the shares</source>
        <translation>Verificando os compartilhamentos</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Gerando o plano</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>No plan could be made</source>
        <translation>Não foi possível gerar o plano</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>Não é possível gravar em %1. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>Diagra&amp;ma</translation>
    </message>
    <message>
        <source>Changes are not kept for a crash: %1 Save the project.</source>
        <translation>As alterações não estão guardadas para o caso de uma falha: %1 Salve o projeto.</translation>
    </message>
    <message>
        <source>Unsaved changes of %1</source>
        <translation>Alterações não salvas de %1</translation>
    </message>
    <message>
        <source>Sharewright ended without being closed. What was not saved then is kept, as of %1.</source>
        <translation>O Sharewright terminou sem ser fechado. O que não estava salvo foi guardado, no estado de %1.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>The changes could not be recovered</source>
        <translation>Não foi possível recuperar as alterações</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>Heal the copies on %n hosts?</source>
        <translation>
            <numerusform>Reparar as cópias em %n host?</numerusform>
            <numerusform>Reparar as cópias em %n hosts?</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+5: the places.
F5: look at all hosts. F6: make the plan. F7: dry run. F8: merge the hosts&apos; files. F9: check the shares. Ctrl+.: stop.

In the diagram: arrows go from card to card, with Shift they select more, Ctrl+arrows move the selected hosts, F2 renames, Del removes, Ctrl+L draws a line to another card, the Menu key shows what can be done, Ctrl+F searches, Ctrl+A selects all, Ctrl+D asks what if a machine dies, + and - zoom, 0 shows everything, Return opens the details.</source>
        <translation>Ctrl+1 a Ctrl+5: as seções.
F5: examinar todos os hosts. F6: gerar o plano. F7: simulação. F8: mesclar os arquivos dos hosts. F9: verificar os compartilhamentos. Ctrl+.: parar.

No diagrama: as setas vão de um cartão a outro e, com Shift, selecionam mais; Ctrl+setas move os hosts selecionados, F2 renomeia, Del remove, Ctrl+L traça uma linha até outro cartão, a tecla Menu mostra o que pode ser feito, Ctrl+F pesquisa, Ctrl+A seleciona tudo, Ctrl+D mostra o que ocorre se uma máquina cair, + e - mudam o zoom, 0 mostra tudo, Enter abre os detalhes.</translation>
    </message>
    <message>
        <source>Look at all hosts</source>
        <translation>Examinar todos os hosts</translation>
    </message>
    <message>
        <source>The hosts cannot be looked at</source>
        <translation>Não é possível examinar os hosts</translation>
    </message>
    <message>
        <source>The record of a run, by which it can be resumed and undone, is kept under the name of the project&apos;s file.</source>
        <translation>O registro de uma execução, com o qual ela pode ser retomada e desfeita, fica guardado sob o nome do arquivo do projeto.</translation>
    </message>
    <message>
        <source>%1 steps, %2 of them interrupt a service or cannot be undone fully.</source>
        <translation>%1 etapas; %2 delas interrompem um serviço ou não podem ser desfeitas por inteiro.</translation>
    </message>
    <message>
        <source>Fingerprint of the plan: %1</source>
        <translation>Impressão digital do plano: %1</translation>
    </message>
    <message>
        <source>Looking at the hosts: %1 of %2</source>
        <translation>Examinando os hosts: %1 de %2</translation>
    </message>
    <message>
        <source>%1 steps. None interrupts a service, moves data or formats a disk.</source>
        <translation>%1 etapas. Nenhuma interrompe um serviço, move dados ou formata um disco.</translation>
    </message>
</context>
<context>
    <name>sharewright::MergeDialog</name>
    <message>
        <source>Merge the hosts&apos; files</source>
        <translation>Mesclar os arquivos dos hosts</translation>
    </message>
    <message>
        <source>&amp;Keep these decisions</source>
        <translation>&amp;Manter estas decisões</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>conflitos</translation>
    </message>
    <message>
        <source>open conflicts</source>
        <translation>conflitos em aberto</translation>
    </message>
    <message>
        <source>names that only some hosts have</source>
        <translation>nomes que só alguns hosts têm</translation>
    </message>
    <message>
        <source>all names</source>
        <translation>todos os nomes</translation>
    </message>
    <message>
        <source>stays open: the plan may not run</source>
        <translation>fica em aberto: o plano não pode ser executado</translation>
    </message>
    <message>
        <source>comes from the seed host</source>
        <translation>vem do host de origem</translation>
    </message>
    <message>
        <source>is the one changed last</source>
        <translation>é a versão alterada por último</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>What nobody chose &amp;for</source>
        <translation>O que ninguém &amp;escolheu</translation>
    </message>
    <message>
        <source>Names and their versions</source>
        <translation>Nomes e as suas versões</translation>
    </message>
    <message>
        <source>Of the selected file, share</source>
        <translation>Do arquivo selecionado, compartilhar</translation>
    </message>
    <message>
        <source>the version of %1</source>
        <translation>a versão de %1</translation>
    </message>
    <message>
        <source>The other versions are kept aside (Alt+%1)</source>
        <translation>As outras versões são guardadas à parte (Alt+%1)</translation>
    </message>
    <message>
        <source>what the &amp;rule says</source>
        <translation>o que diz a &amp;regra</translation>
    </message>
    <message>
        <source>Takes the decision on this file back</source>
        <translation>Revoga a decisão sobre este arquivo</translation>
    </message>
    <message>
        <source>First host to compare</source>
        <translation>Primeiro host a comparar</translation>
    </message>
    <message>
        <source>Second host to compare</source>
        <translation>Segundo host a comparar</translation>
    </message>
    <message>
        <source>Show the &amp;difference</source>
        <translation>Mostrar a &amp;diferença</translation>
    </message>
    <message>
        <source>Reads this file from both hosts; nothing of it is kept</source>
        <translation>Lê este arquivo dos dois hosts; nada dele é guardado</translation>
    </message>
    <message>
        <source>Difference of two versions</source>
        <translation>Diferença entre duas versões</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>c&amp;om</translation>
    </message>
    <message>
        <source>%1 names are the same everywhere, %2 come from some hosts only.</source>
        <translation>%1 nomes são iguais em toda parte; %2 vêm só de alguns hosts.</translation>
    </message>
    <message>
        <source>Every conflict is decided.</source>
        <translation>Todos os conflitos estão decididos.</translation>
    </message>
    <message>
        <source>Reading %1 from %2 and %3 …</source>
        <translation>Lendo %1 de %2 e %3…</translation>
    </message>
    <message>
        <source>These versions are no text: %1 has %2 bytes, %3 has %4 bytes.</source>
        <translation>Estas versões não são texto: %1 tem %2 bytes, %3 tem %4 bytes.</translation>
    </message>
    <message>
        <source>%1: red lines only on %2 (%3), green lines only on %4 (%5)</source>
        <translation>%1: linhas vermelhas só em %2 (%3), linhas verdes só em %4 (%5)</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts wait for a decision.</source>
        <translation>
            <numerusform>%n conflito aguarda decisão.</numerusform>
            <numerusform>%n conflitos aguardam decisão.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::MergeModel</name>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>link para %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (escolhido)</translation>
    </message>
    <message>
        <source>%1 (by rule)</source>
        <translation>%1 (pela regra)</translation>
    </message>
    <message>
        <source>the same everywhere</source>
        <translation>igual em toda parte</translation>
    </message>
    <message>
        <source>comes into the share</source>
        <translation>vai para o compartilhamento</translation>
    </message>
    <message>
        <source>%1: has none</source>
        <translation>%1: não tem</translation>
    </message>
    <message>
        <source>%1: %2, becomes the shared one</source>
        <translation>%1: %2, torna-se a versão compartilhada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Agent or file</source>
        <translation>Agente ou arquivo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Shared version</source>
        <translation>Versão compartilhada</translation>
    </message>
    <message>
        <source>%1 (seed)</source>
        <translation>%1 (origem)</translation>
    </message>
</context>
<context>
    <name>sharewright::MethodPage</name>
    <message>
        <source>Five questions</source>
        <translation>Cinco perguntas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>Share by %1</source>
        <translation>Compartilhar por %1</translation>
    </message>
    <message>
        <source>You chose %1 instead. What that costs:
%2</source>
        <translation>Você escolheu %1 em vez disso. O que isso custa:
%2</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>escolhido</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possível</translation>
    </message>
</context>
<context>
    <name>sharewright::MethodSetup</name>
    <message>
        <source>Share by %1</source>
        <translation>Compartilhar por %1</translation>
    </message>
    <message>
        <source>file server</source>
        <translation>servidor de arquivos</translation>
    </message>
</context>
<context>
    <name>sharewright::Minimap</name>
    <message>
        <source>Overview of the diagram</source>
        <translation>Visão geral do diagrama</translation>
    </message>
    <message>
        <source>Arrow keys move what is in view.</source>
        <translation>As setas movem a parte visível.</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>Clique para ir até lá</translation>
    </message>
</context>
<context>
    <name>sharewright::NameEditor</name>
    <message>
        <source>Name of the host</source>
        <translation>Nome do host</translation>
    </message>
    <message>
        <source>Return takes the name, Esc leaves it as it was.</source>
        <translation>Enter aceita o nome, Esc o deixa como estava.</translation>
    </message>
</context>
<context>
    <name>sharewright::NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Seções</translation>
    </message>
</context>
<context>
    <name>sharewright::NfsPage</name>
    <message>
        <source>Root of a client is nobody on the server</source>
        <translation>O root de um cliente é nobody no servidor</translation>
    </message>
    <message>
        <source>Who keeps the files?</source>
        <translation>Quem guarda os arquivos?</translation>
    </message>
    <message>
        <source>NFS server</source>
        <translation>Servidor NFS</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Where the server keeps the files</source>
        <translation>Onde o servidor guarda os arquivos</translation>
    </message>
    <message>
        <source>How do the others see them?</source>
        <translation>Como os outros os veem?</translation>
    </message>
    <message>
        <source>root_squash in the exports file</source>
        <translation>root_squash no arquivo de exportações</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds until a change is seen</source>
        <translation>Segundos até que uma alteração seja vista</translation>
    </message>
    <message>
        <source>Changes are seen within</source>
        <translation>Alterações visíveis em até</translation>
    </message>
    <message>
        <source>For special sites</source>
        <translation>Para sites especiais</translation>
    </message>
    <message>
        <source>The best that all hosts know</source>
        <translation>A melhor que todos os hosts conhecem</translation>
    </message>
    <message>
        <source>NFS version</source>
        <translation>Versão do NFS</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Beside the site&apos;s own hosts, which may mount in any case</source>
        <translation>Além dos hosts do próprio site, que podem montar em qualquer caso</translation>
    </message>
    <message>
        <source>Further networks that may mount the folders</source>
        <translation>Outras redes que podem montar as pastas</translation>
    </message>
    <message>
        <source>Also allow networks</source>
        <translation>Permitir também as redes</translation>
    </message>
    <message>
        <source>Further mount options</source>
        <translation>Outras opções de montagem</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>O que será gravado</translation>
    </message>
    <message>
        <source>Exports file and fstab lines</source>
        <translation>Arquivo de exportações e linhas do fstab</translation>
    </message>
    <message>
        <source>Choose a host</source>
        <translation>Escolha um host</translation>
    </message>
    <message>
        <source>%1 (runs Pandora FMS)</source>
        <translation>%1 (executa o Pandora FMS)</translation>
    </message>
    <message>
        <source>The exports file appears here as soon as a server is chosen and a host uses the folders.</source>
        <translation>O arquivo de exportações aparece aqui assim que houver um servidor escolhido e um host usando as pastas.</translation>
    </message>
    <message>
        <source>Below the folder</source>
        <translation>Abaixo da pasta</translation>
    </message>
</context>
<context>
    <name>sharewright::NfsSetup</name>
    <message>
        <source>Choose no NFS server</source>
        <translation>Não escolher nenhum servidor NFS</translation>
    </message>
    <message>
        <source>Let %1 keep the files</source>
        <translation>Fazer %1 guardar os arquivos</translation>
    </message>
    <message>
        <source>Where the NFS server keeps the files</source>
        <translation>Onde o servidor NFS guarda os arquivos</translation>
    </message>
    <message>
        <source>NFS version</source>
        <translation>Versão do NFS</translation>
    </message>
    <message>
        <source>Rights of root over NFS</source>
        <translation>Direitos do root por NFS</translation>
    </message>
    <message>
        <source>How soon changes are seen</source>
        <translation>Em quanto tempo as alterações são vistas</translation>
    </message>
    <message>
        <source>Networks that may mount the folders</source>
        <translation>Redes que podem montar as pastas</translation>
    </message>
    <message>
        <source>Further mount options</source>
        <translation>Outras opções de montagem</translation>
    </message>
    <message>
        <source>Changes are seen at once; every look at a file asks the server.</source>
        <translation>As alterações são vistas de imediato; cada consulta a um arquivo pergunta ao servidor.</translation>
    </message>
    <message>
        <source>A change is seen by the other hosts after at most 1 second.</source>
        <translation>Uma alteração é vista pelos outros hosts em no máximo 1 segundo.</translation>
    </message>
    <message>
        <source>Root of a client counts as nobody on the server. Safer; package upgrades on a client cannot change the owner of shared files.</source>
        <translation>O root de um cliente conta como nobody no servidor. Mais seguro; atualizações de pacotes em um cliente não conseguem mudar o dono dos arquivos compartilhados.</translation>
    </message>
    <message>
        <source>Root of a client is root on the server&apos;s files, too. Package upgrades work as before; whoever is root on one client rules the files.</source>
        <translation>O root de um cliente também é root sobre os arquivos do servidor. As atualizações de pacotes funcionam como antes; quem é root em um cliente manda nos arquivos.</translation>
    </message>
    <message>
        <source>Choose the machine that keeps the files. Best is one that runs no part of Pandora FMS itself.</source>
        <translation>Escolha a máquina que guarda os arquivos. O ideal é uma que não execute nenhuma parte do Pandora FMS.</translation>
    </message>
    <message>
        <source>%1 runs Pandora FMS itself: when it stops, all others stop with it.</source>
        <translation>O próprio %1 executa o Pandora FMS: quando ele para, todos os outros param junto.</translation>
    </message>
    <message>
        <source>%1 keeps the files and does nothing else for the site.</source>
        <translation>%1 guarda os arquivos e não faz mais nada para o site.</translation>
    </message>
    <message numerus="yes">
        <source>A change is seen by the other hosts after at most %n seconds. A longer time means less load on the server.</source>
        <translation>
            <numerusform>Uma alteração é vista pelos outros hosts em no máximo %n segundo. Um tempo maior alivia o servidor.</numerusform>
            <numerusform>Uma alteração é vista pelos outros hosts em no máximo %n segundos. Um tempo maior alivia o servidor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::PlanHeader</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Aplicar…</translation>
    </message>
    <message>
        <source>The whole fingerprint was copied.</source>
        <translation>A impressão digital inteira foi copiada.</translation>
    </message>
    <message>
        <source>Writes every file, script and difference of this plan to a folder, for review</source>
        <translation>Grava cada arquivo, script e diferença deste plano em uma pasta, para revisão</translation>
    </message>
    <message>
        <source>Runs all checks on the hosts and changes nothing</source>
        <translation>Executa todas as verificações nos hosts e não altera nada</translation>
    </message>
    <message>
        <source>Carries the plan out on the hosts, after a confirmation</source>
        <translation>Executa o plano nos hosts, após uma confirmação</translation>
    </message>
    <message>
        <source>Fingerprint %1, copy</source>
        <translation>Impressão digital %1, copiar</translation>
    </message>
    <message>
        <source>SHA-256 of this plan. A run with the same fingerprint does exactly this.
%1
Click to copy.</source>
        <translation>SHA-256 deste plano. Uma execução com a mesma impressão digital faz exatamente isto.
%1
Clique para copiar.</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erro</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>services stop for %n steps</source>
        <translation>
            <numerusform>os serviços param durante %n etapa</numerusform>
            <numerusform>os serviços param durante %n etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new file</source>
        <translation>1 arquivo novo</translation>
    </message>
    <message numerus="yes">
        <source>%n new files</source>
        <translation>
            <numerusform>%n arquivo novo</numerusform>
            <numerusform>%n arquivos novos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 changed file</source>
        <translation>1 arquivo alterado</translation>
    </message>
    <message numerus="yes">
        <source>%n changed files</source>
        <translation>
            <numerusform>%n arquivo alterado</numerusform>
            <numerusform>%n arquivos alterados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is removed</source>
        <translation>1 arquivo removido</translation>
    </message>
    <message numerus="yes">
        <source>%n files are removed</source>
        <translation>
            <numerusform>%n arquivo removido</numerusform>
            <numerusform>%n arquivos removidos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file not seen yet</source>
        <translation>1 arquivo ainda não visto</translation>
    </message>
    <message numerus="yes">
        <source>%n files not seen yet</source>
        <translation>
            <numerusform>%n arquivo ainda não visto</numerusform>
            <numerusform>%n arquivos ainda não vistos</numerusform>
        </translation>
    </message>
    <message>
        <source>The project changed since this plan was made, so it can be read, but not run. F6 makes it again.</source>
        <translation>O projeto mudou desde que este plano foi gerado; por isso ele pode ser lido, mas não executado. F6 o gera novamente.</translation>
    </message>
    <message>
        <source>This plan can be read, but not run: it has one error. Solve it and plan again.</source>
        <translation>Este plano pode ser lido, mas não executado: ele tem um erro. Resolva-o e gere o plano novamente.</translation>
    </message>
    <message numerus="yes">
        <source>This plan can be read, but not run: it has %n errors. Solve them and plan again.</source>
        <translation>
            <numerusform>Este plano pode ser lido, mas não executado: ele tem %n erro. Resolva-o e gere o plano novamente.</numerusform>
            <numerusform>Este plano pode ser lido, mas não executado: ele tem %n erros. Resolva-os e gere o plano novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>services stop for %1</source>
        <translation>os serviços param por %1</translation>
    </message>
</context>
<context>
    <name>sharewright::PlanPage</name>
    <message>
        <source>No step or file fits these words.</source>
        <translation>Nenhuma etapa ou arquivo corresponde a estas palavras.</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Ainda não há plano</translation>
    </message>
    <message>
        <source>A plan lists every file and command, per host and in order, before anything happens. Open a project and probe its hosts; the plan then appears here. What you review is what runs.</source>
        <translation>Um plano lista cada arquivo e comando, por host e em ordem, antes que algo aconteça. Abra um projeto e sonde os hosts dele; o plano aparece então aqui. O que você revisa é o que é executado.</translation>
    </message>
    <message>
        <source>Steps and files of the plan</source>
        <translation>Etapas e arquivos do plano</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Por fase</translation>
    </message>
    <message>
        <source>Steps in the order of work</source>
        <translation>Etapas na ordem do trabalho</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Por host</translation>
    </message>
    <message>
        <source>Steps of each host in their order</source>
        <translation>Etapas de cada host, na ordem delas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>The files that change, host by host</source>
        <translation>Os arquivos que mudam, host por host</translation>
    </message>
    <message>
        <source>Filter steps and files</source>
        <translation>Filtrar etapas e arquivos</translation>
    </message>
</context>
<context>
    <name>sharewright::PlanTreeModel</name>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Suposições</translation>
    </message>
    <message>
        <source>Destructive steps</source>
        <translation>Etapas destrutivas</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>suposto</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 etapa</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::ProofMatrix</name>
    <message>
        <source>These two share no folder.</source>
        <translation>Estes dois não compartilham nenhuma pasta.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Written on %1, read on %2</source>
        <translation>Gravado em %1, lido em %2</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>Lido em %1</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Gravado em %1</translation>
    </message>
</context>
<context>
    <name>sharewright::RetireDialog</name>
    <message>
        <source>Give up the storage side?</source>
        <translation>Desativar o lado do armazenamento?</translation>
    </message>
    <message>
        <source>No file is deleted, but a GlusterFS volume cannot be brought back by undo. To go on, type the project&apos;s name: %1</source>
        <translation>Nenhum arquivo é excluído, mas desfazer não traz de volta um volume GlusterFS. Para continuar, digite o nome do projeto: %1</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Digite %1</translation>
    </message>
    <message>
        <source>Un-share and give up</source>
        <translation>Deixar de compartilhar e desativar</translation>
    </message>
</context>
<context>
    <name>sharewright::ReviewPage</name>
    <message>
        <source>Look at all hosts</source>
        <translation>Examinar todos os hosts</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Gerar o plano</translation>
    </message>
    <message>
        <source>Files and commands</source>
        <translation>Arquivos e comandos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Aplicar…</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>O que impede</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Return opens the page where it can be solved</source>
        <translation>Enter abre a página em que isso se resolve</translation>
    </message>
    <message>
        <source>What is going to happen</source>
        <translation>O que vai acontecer</translation>
    </message>
    <message>
        <source>Every file and command, host by host, in the Plan place</source>
        <translation>Cada arquivo e comando, host por host, na seção Plano</translation>
    </message>
    <message>
        <source>A plan that rests on what is found is better than one on assumptions</source>
        <translation>Um plano baseado no que foi encontrado é melhor que um baseado em suposições</translation>
    </message>
    <message>
        <source>Writes all files and scripts to a folder, for somebody who approves</source>
        <translation>Grava todos os arquivos e scripts em uma pasta, para quem vai aprovar</translation>
    </message>
    <message>
        <source>Runs all checks on the hosts and changes nothing</source>
        <translation>Executa todas as verificações nos hosts e não altera nada</translation>
    </message>
    <message>
        <source>Carries the plan out, after one more question</source>
        <translation>Executa o plano, depois de mais uma pergunta</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Fingerprint %1: a run with the same one does exactly this.</source>
        <translation>Impressão digital %1: uma execução com a mesma faz exatamente isto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where it is going to happen</source>
        <translation>Onde vai acontecer</translation>
    </message>
    <message>
        <source>Open the diagram</source>
        <translation>Abrir o diagrama</translation>
    </message>
    <message>
        <source>Larger, with a list of the same, and to be edited, in the Topology place</source>
        <translation>Maior, editável e com uma lista do mesmo conteúdo, na seção Topologia</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>These interrupt service or cannot be undone fully:</source>
        <translation>Estas interrompem o serviço ou não podem ser desfeitas por completo:</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>No step interrupts a service, moves data or formats a disk.</source>
        <translation>Nenhuma etapa interrompe um serviço, move dados ou formata um disco.</translation>
    </message>
</context>
<context>
    <name>sharewright::ReviewSetup</name>
    <message>
        <source>There is no plan of the project as it is now.</source>
        <translation>Não há plano do projeto no estado atual.</translation>
    </message>
    <message>
        <source>There are no hosts yet, so there is nothing to do.</source>
        <translation>Ainda não há hosts; portanto, não há nada a fazer.</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>O plano está sendo gerado.</translation>
    </message>
    <message>
        <source>The project changed since the plan was made. Make it again.</source>
        <translation>O projeto mudou desde que o plano foi gerado. Gere-o novamente.</translation>
    </message>
    <message>
        <source>One error is in the way. It is named first; its page can be opened from here.</source>
        <translation>Um erro impede o plano. Ele aparece primeiro; a página dele pode ser aberta daqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors are in the way. They are named first; their pages can be opened from here.</source>
        <translation>
            <numerusform>%n erro impede o plano. Ele aparece primeiro; a página dele pode ser aberta daqui.</numerusform>
            <numerusform>%n erros impedem o plano. Eles aparecem primeiro; as páginas deles podem ser abertas daqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan rests on assumptions: no host was looked at yet.</source>
        <translation>O plano se baseia em suposições: nenhum host foi examinado ainda.</translation>
    </message>
    <message>
        <source>Ready. A dry run asks every host what would change, and changes nothing.</source>
        <translation>Pronto. Uma simulação pergunta a cada host o que mudaria e não altera nada.</translation>
    </message>
    <message>
        <source>This plan was carried out. How the shares are doing stands in the Status place.</source>
        <translation>Este plano já foi executado. Em Status vê-se como estão os compartilhamentos.</translation>
    </message>
    <message>
        <source>%1 steps on %2 hosts: + %3 new files, ~ %4 changed, − %5 removed.</source>
        <translation>%1 etapas em %2 hosts: + %3 arquivos novos, ~ %4 alterados, − %5 removidos.</translation>
    </message>
    <message>
        <source>%1 Pandora&apos;s services stop for %2.</source>
        <translation>%1 Os serviços do Pandora param por %2.</translation>
    </message>
</context>
<context>
    <name>sharewright::RunControls</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Lets the steps that run now end and starts no others</source>
        <translation>Deixa terminar as etapas em andamento e não inicia outras</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Starts the next steps</source>
        <translation>Inicia as próximas etapas</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Parar…</translation>
    </message>
    <message>
        <source>Ends the steps that run now and finishes the run</source>
        <translation>Encerra as etapas em andamento e conclui a execução</translation>
    </message>
    <message>
        <source>Retry failed steps</source>
        <translation>Tentar novamente as etapas com falha</translation>
    </message>
    <message>
        <source>Tries the failed steps and those behind them again</source>
        <translation>Tenta novamente as etapas com falha e as que dependem delas</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Checks what is done already and goes on with the rest</source>
        <translation>Verifica o que já foi feito e continua com o restante</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Desfazer…</translation>
    </message>
    <message>
        <source>Takes back what this run changed</source>
        <translation>Reverte o que esta execução alterou</translation>
    </message>
    <message>
        <source>Open Status</source>
        <translation>Abrir Status</translation>
    </message>
    <message>
        <source>Shows how the shares are doing</source>
        <translation>Mostra como estão os compartilhamentos</translation>
    </message>
</context>
<context>
    <name>sharewright::RunEventPump</name>
    <message>
        <source>Failed: %1. %2</source>
        <translation>Com falha: %1. %2</translation>
    </message>
    <message>
        <source>Left alone: %1. %2</source>
        <translation>Mantida como estava: %1. %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Paused after the current steps.</source>
        <translation>Em pausa após as etapas atuais.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>Continuando.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sharewright::RunHeader</name>
    <message>
        <source>Progress of the run</source>
        <translation>Andamento da execução</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 % · phase %2 of %3: %4</source>
        <translation>%1% · fase %2 de %3: %4</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Não iniciada</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Pausing after the current steps</source>
        <translation>Pausa após as etapas atuais</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Elapsed: %1</source>
        <translation>Tempo decorrido: %1</translation>
    </message>
    <message>
        <source>Pandora&apos;s services have been stopped for %1, since %2.</source>
        <translation>Os serviços do Pandora estão parados há %1, desde as %2.</translation>
    </message>
</context>
<context>
    <name>sharewright::RunMatrix</name>
    <message>
        <source>nothing to do</source>
        <translation>nada a fazer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
</context>
<context>
    <name>sharewright::RunPage</name>
    <message>
        <source>Nothing is running</source>
        <translation>Nada está em execução</translation>
    </message>
    <message>
        <source>Start a dry run or apply the plan from the Plan place. Every step of every host then shows here with its live output, and can be paused, stopped, retried and undone.</source>
        <translation>Inicie uma simulação ou aplique o plano na seção Plano. Cada etapa de cada host aparece então aqui com a saída ao vivo, e pode ser pausada, parada, repetida e desfeita.</translation>
    </message>
</context>
<context>
    <name>sharewright::RunPlace</name>
    <message>
        <source>This run</source>
        <translation>Esta execução</translation>
    </message>
    <message>
        <source>Runs (%1)</source>
        <translation>Execuções (%1)</translation>
    </message>
</context>
<context>
    <name>sharewright::RunSteps</name>
    <message>
        <source>By phase</source>
        <translation>Por fase</translation>
    </message>
    <message>
        <source>The steps in the order of the plan</source>
        <translation>As etapas na ordem do plano</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Por host</translation>
    </message>
    <message>
        <source>What each host does, one after the other</source>
        <translation>O que cada host faz, uma coisa após a outra</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>A row for each thing to do, a column for each host</source>
        <translation>Uma linha para cada tarefa, uma coluna para cada host</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprovação</translation>
    </message>
    <message>
        <source>Which host has read what which other host wrote</source>
        <translation>Qual host leu o que cada um dos outros gravou</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>Etapas da execução</translation>
    </message>
    <message>
        <source>Steps of the run, by host</source>
        <translation>Etapas da execução, por host</translation>
    </message>
    <message>
        <source>Proof of the shares</source>
        <translation>Comprovação dos compartilhamentos</translation>
    </message>
    <message>
        <source>Rows are hosts that wrote test files, columns are hosts that read them. A cell counts the folders in which that worked.</source>
        <translation>As linhas são os hosts que gravaram arquivos de teste; as colunas, os hosts que os leram. Cada célula conta as pastas em que isso funcionou.</translation>
    </message>
</context>
<context>
    <name>sharewright::RunTreeModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4</source>
        <translation>%1, %2, %3 de %4</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>sharewright::RunsModel</name>
    <message>
        <source>nothing was changed</source>
        <translation>nada foi alterado</translation>
    </message>
    <message>
        <source>taken back in part</source>
        <translation>desfeita em parte</translation>
    </message>
    <message>
        <source>its changes are in place</source>
        <translation>alterações em vigor</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>desfeita</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Going on elsewhere</source>
        <translation>Em andamento em outro lugar</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Run %1
Fingerprint of its plan: %2</source>
        <translation>Execução %1
Impressão digital do plano: %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>On the hosts</source>
        <translation>Nos hosts</translation>
    </message>
</context>
<context>
    <name>sharewright::RunsPage</name>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Desfazer…</translation>
    </message>
    <message>
        <source>Open re&amp;port</source>
        <translation>Abrir re&amp;latório</translation>
    </message>
    <message>
        <source>Runs that are on record</source>
        <translation>Execuções registradas</translation>
    </message>
    <message>
        <source>Shows its steps and its log; touches no host</source>
        <translation>Mostra as etapas e o log; não toca em nenhum host</translation>
    </message>
    <message>
        <source>Checks what is done already and goes on with the rest</source>
        <translation>Verifica o que já foi feito e continua com o restante</translation>
    </message>
    <message>
        <source>Takes back what this run changed, after a confirmation</source>
        <translation>Reverte o que esta execução alterou, após uma confirmação</translation>
    </message>
    <message>
        <source>Opens the written account of this run</source>
        <translation>Abre o relatório escrito desta execução</translation>
    </message>
    <message>
        <source>Something is going on; wait for its end.</source>
        <translation>Há algo em andamento; espere que termine.</translation>
    </message>
    <message>
        <source>It was cut off. Resume checks what is done and goes on.</source>
        <translation>Foi interrompida. Retomar verifica o que já foi feito e continua.</translation>
    </message>
</context>
<context>
    <name>sharewright::SearchBar</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Ocorrência anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Próxima ocorrência (F3)</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Nenhuma ocorrência</translation>
    </message>
</context>
<context>
    <name>sharewright::SecretDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Senha de %1</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Frase secreta de %1</translation>
    </message>
    <message>
        <source>Sudo password of %1</source>
        <translation>Senha do sudo de %1</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 pergunta</translation>
    </message>
    <message>
        <source>To log in to %1.</source>
        <translation>Para fazer login em %1.</translation>
    </message>
    <message>
        <source>To use this key for %1.</source>
        <translation>Para usar esta chave em %1.</translation>
    </message>
    <message>
        <source>To become root on %1.</source>
        <translation>Para se tornar root em %1.</translation>
    </message>
    <message>
        <source>Use it for &amp;all hosts with the user %1</source>
        <translation>Usar em &amp;todos os hosts com o usuário %1</translation>
    </message>
    <message>
        <source>That was refused. Try again.</source>
        <translation>Não foi aceita. Tente novamente.</translation>
    </message>
    <message>
        <source>It stays in memory only and is forgotten when the window closes.</source>
        <translation>Fica somente na memória e é esquecida quando a janela é fechada.</translation>
    </message>
    <message>
        <source>&amp;Try it for sudo as well</source>
        <translation>&amp;Tentar também com o sudo</translation>
    </message>
</context>
<context>
    <name>sharewright::SetupPlace</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>The page before. Nothing that you entered is lost.</source>
        <translation>A página anterior. Nada do que você inseriu se perde.</translation>
    </message>
    <message>
        <source>The next page. What is open can be entered later.</source>
        <translation>A próxima página. O que está em aberto pode ser preenchido depois.</translation>
    </message>
</context>
<context>
    <name>sharewright::SetupSteps</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>A site is everything that shares one set of Pandora folders. Give it a name and say where its machines are written down, so that you need not type them.</source>
        <translation>Um site é tudo que compartilha um mesmo conjunto de pastas do Pandora. Dê um nome a ele e diga onde as máquinas estão registradas, para não ter de digitá-las.</translation>
    </message>
    <message>
        <source>Every Pandora server and console must take part: one that is left out goes on with its own files. Looking at a host changes nothing on it.</source>
        <translation>Todos os servidores e consoles do Pandora precisam participar: um que fica de fora continua com os próprios arquivos. Examinar um host não altera nada nele.</translation>
    </message>
    <message>
        <source>Some folders must be the same everywhere, some must not be shared at all. Each says why, and what happens otherwise.</source>
        <translation>Algumas pastas precisam ser iguais em toda parte, outras não devem ser compartilhadas de modo algum. Cada uma diz por quê, e o que acontece caso contrário.</translation>
    </message>
    <message>
        <source>There are two ways to share. Five questions tell which one fits; you may choose the other and are told what it costs.</source>
        <translation>Há dois modos de compartilhar. Cinco perguntas dizem qual convém; você pode escolher o outro e fica sabendo o que isso custa.</translation>
    </message>
    <message>
        <source>Several machines keep a copy of each file. The copies of one set must be on different machines, each on an empty disk of its own.</source>
        <translation>Várias máquinas guardam uma cópia de cada arquivo. As cópias de um conjunto precisam estar em máquinas diferentes, cada uma em um disco vazio só seu.</translation>
    </message>
    <message>
        <source>A share carries numbers, not names. If pandora is 998 here and 1001 there, one host cannot use what the other writes.</source>
        <translation>Um compartilhamento carrega números, não nomes. Se pandora é 998 aqui e 1001 ali, um host não consegue usar o que o outro grava.</translation>
    </message>
    <message>
        <source>Somebody&apos;s files become everybody&apos;s. The others&apos; originals are renamed, never deleted.</source>
        <translation>Os arquivos de alguém passam a ser de todos. Os originais dos outros são renomeados, nunca excluídos.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requer atenção</translation>
    </message>
    <message>
        <source>done, with warnings</source>
        <translation>concluída, com avisos</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feita</translation>
    </message>
    <message>
        <source>Nothing happens on any host before you apply. Read what is going to be done, first what cannot be taken back.</source>
        <translation>Nada acontece em nenhum host antes de você aplicar. Leia o que vai ser feito, primeiro o que não pode ser desfeito.</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>ainda não examinado</translation>
    </message>
    <message>
        <source>One machine keeps the files and the others mount them. What you choose here is written into its exports file, which stands beside.</source>
        <translation>Uma máquina guarda os arquivos e as outras os montam. O que você escolhe aqui é escrito no arquivo de exportações dela, que aparece ao lado.</translation>
    </message>
</context>
<context>
    <name>sharewright::SingleInstance</name>
    <message>
        <source>Further starts of the program open windows of their own.</source>
        <translation>Novas execuções do programa abrem janelas próprias.</translation>
    </message>
</context>
<context>
    <name>sharewright::SitePage</name>
    <message>
        <source>What is it called?</source>
        <translation>Como ele se chama?</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>For whoever reads the plan later; may stay empty</source>
        <translation>Para quem ler o plano depois; pode ficar vazia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nome do site</translation>
    </message>
    <message>
        <source>Description of the site</source>
        <translation>Descrição do site</translation>
    </message>
    <message>
        <source>Or something else:</source>
        <translation>Ou outra coisa:</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Novo site</translation>
    </message>
    <message>
        <source>Begin with an empty project</source>
        <translation>Começa com um projeto vazio</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Abrir um projeto…</translation>
    </message>
    <message>
        <source>Go on with a project file</source>
        <translation>Continua com um arquivo de projeto</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Site de prática</translation>
    </message>
    <message>
        <source>Simulated hosts in a window of their own; no risk, nothing needed</source>
        <translation>Hosts simulados em uma janela própria; sem risco, sem nada a preparar</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Ler %1</translation>
    </message>
    <message>
        <source>Where are its hosts written down?</source>
        <translation>Onde estão registrados os hosts dele?</translation>
    </message>
    <message>
        <source>Sharewright only reads these places. You choose afterwards which hosts to take.</source>
        <translation>O Sharewright apenas lê estes lugares. Depois você escolhe quais hosts usar.</translation>
    </message>
    <message>
        <source>SSH configuration</source>
        <translation>Configuração do SSH</translation>
    </message>
    <message>
        <source>/etc/hosts</source>
        <translation>/etc/hosts</translation>
    </message>
    <message>
        <source>Known hosts</source>
        <translation>Hosts conhecidos</translation>
    </message>
    <message>
        <source>Or type or paste a list: names, addresses, user@name:port, 10.0.0.0/28, 10.0.0.10-20</source>
        <translation>Ou digite ou cole uma lista: nomes, endereços, usuário@nome:porta, 10.0.0.0/28, 10.0.0.10-20</translation>
    </message>
    <message>
        <source>List of hosts</source>
        <translation>Lista de hosts</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>Ler a lista</translation>
    </message>
    <message>
        <source>Which of them belong to the site?</source>
        <translation>Quais deles pertencem ao site?</translation>
    </message>
    <message>
        <source>Hosts that were found</source>
        <translation>Hosts encontrados</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todos</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todos</translation>
    </message>
    <message>
        <source>The site has 1 host. Next: look at it.</source>
        <translation>O site tem 1 host. A seguir: examiná-lo.</translation>
    </message>
    <message numerus="yes">
        <source>The site has %n hosts. Next: look at them.</source>
        <translation>
            <numerusform>O site tem %n host. A seguir: examiná-lo.</numerusform>
            <numerusform>O site tem %n hosts. A seguir: examiná-los.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take 1 host</source>
        <translation>Usar 1 host</translation>
    </message>
    <message numerus="yes">
        <source>Take %n hosts</source>
        <translation>
            <numerusform>Usar %n host</numerusform>
            <numerusform>Usar %n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>Quem responde?</translation>
    </message>
    <message>
        <source>Tries no further host. What is known by now stays.</source>
        <translation>Não testa mais nenhum host. O que já se sabe permanece.</translation>
    </message>
    <message>
        <source>Tries the SSH port of each host that was found and reads its greeting; nothing is sent. Those that answer are ticked, the others are not. Hosts behind a jump host cannot answer from here.</source>
        <translation>Testa a porta SSH de cada host encontrado e lê a saudação; nada é enviado. Os que respondem ficam marcados, os outros não. Daqui não é possível obter resposta de hosts atrás de um jump host.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %1 of %2; %n answer</source>
        <translation>
            <numerusform>Testados %1 de %2; responde %n</numerusform>
            <numerusform>Testados %1 de %2; respondem %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::SitePicture</name>
    <message>
        <source>Diagram of what the plan changes</source>
        <translation>Diagrama do que o plano altera</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Nothing is marked: there is no plan that fits the project as it is now.</source>
        <translation>Nada está marcado: não há plano que corresponda ao projeto no estado atual.</translation>
    </message>
    <message>
        <source>Nothing is marked: the plan changes none of this.</source>
        <translation>Nada está marcado: o plano não altera nada disto.</translation>
    </message>
</context>
<context>
    <name>sharewright::SiteSession</name>
    <message>
        <source>The hosts are being asked how they are. Wait a moment, or stop it.</source>
        <translation>Os hosts estão sendo consultados sobre o seu estado. Espere um momento, ou pare a consulta.</translation>
    </message>
    <message>
        <source>The plan is being made. Wait a moment.</source>
        <translation>O plano está sendo gerado. Espere um momento.</translation>
    </message>
    <message>
        <source>A run is going on. Wait for its end, or stop it in the Run place.</source>
        <translation>Há uma execução em andamento. Espere que termine, ou pare-a na seção Execução.</translation>
    </message>
    <message>
        <source>The project has no hosts yet.</source>
        <translation>O projeto ainda não tem hosts.</translation>
    </message>
    <message>
        <source>The project changed since the plan was made. Make the plan again and review it.</source>
        <translation>O projeto mudou desde que o plano foi gerado. Gere o plano novamente e revise-o.</translation>
    </message>
    <message>
        <source>The plan has errors. Solve them first; the findings say how.</source>
        <translation>O plano tem erros. Resolva-os primeiro; as constatações dizem como.</translation>
    </message>
    <message>
        <source>The hosts are being looked at. Wait for that, or stop it.</source>
        <translation>Os hosts estão sendo examinados. Espere terminar, ou pare o exame.</translation>
    </message>
    <message>
        <source>Save the project first. The record of a run, by which it can be resumed and undone, is kept under the name of the file.</source>
        <translation>Salve o projeto primeiro. O registro de uma execução, com o qual ela pode ser retomada e desfeita, fica guardado sob o nome do arquivo.</translation>
    </message>
</context>
<context>
    <name>sharewright::SiteSetup</name>
    <message>
        <source>Name the site %1</source>
        <translation>Dar ao site o nome %1</translation>
    </message>
    <message>
        <source>Describe the site</source>
        <translation>Descrever o site</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 não pode ser lido.</translation>
    </message>
    <message>
        <source>Paste a list of your hosts instead.</source>
        <translation>Em vez disso, cole uma lista dos seus hosts.</translation>
    </message>
    <message>
        <source>Add 1 host</source>
        <translation>Adicionar 1 host</translation>
    </message>
    <message numerus="yes">
        <source>Add %n hosts</source>
        <translation>
            <numerusform>Adicionar %n host</numerusform>
            <numerusform>Adicionar %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::SiteTreeModel</name>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Pandora FMS</source>
        <translation>Pandora FMS</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>Sem função</translation>
    </message>
    <message>
        <source>Shared folders</source>
        <translation>Pastas compartilhadas</translation>
    </message>
    <message>
        <source>Replica sets</source>
        <translation>Conjuntos de réplicas</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Storage and Pandora FMS</source>
        <translation>Armazenamento e Pandora FMS</translation>
    </message>
</context>
<context>
    <name>sharewright::StatusPlace</name>
    <message>
        <source>All shares work</source>
        <translation>Todos os compartilhamentos funcionam</translation>
    </message>
    <message>
        <source>The shares work in part</source>
        <translation>Os compartilhamentos funcionam em parte</translation>
    </message>
    <message>
        <source>The shares do not work</source>
        <translation>Os compartilhamentos não funcionam</translation>
    </message>
    <message>
        <source>Copies of files contradict each other (split-brain)</source>
        <translation>Cópias de arquivos se contradizem (split-brain)</translation>
    </message>
    <message>
        <source>Not everything is known</source>
        <translation>Nem tudo é conhecido</translation>
    </message>
    <message>
        <source>• Note: %1</source>
        <translation>• Nota: %1</translation>
    </message>
    <message>
        <source>and %1 more, see below</source>
        <translation>e mais %1, veja abaixo</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Nada conhecido ainda</translation>
    </message>
    <message>
        <source>Once the folders are shared, this place shows whether every host sees them: exports or bricks, what waits to heal, mounts, services and free space, each with its age. Checking changes nothing.</source>
        <translation>Quando as pastas estiverem compartilhadas, esta seção mostra se cada host as vê: exportações ou bricks, o que aguarda reparo, montagens, serviços e espaço livre, com a idade de cada dado. Verificar não altera nada.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Verificar agora</translation>
    </message>
    <message>
        <source>Pool, bricks, exports, mounts, services and free space</source>
        <translation>Pool, bricks, exportações, montagens, serviços e espaço livre</translation>
    </message>
    <message>
        <source>Oldest answer: %1</source>
        <translation>Resposta mais antiga: %1</translation>
    </message>
</context>
<context>
    <name>sharewright::StepRail</name>
    <message>
        <source>Steps of the set-up</source>
        <translation>Etapas da configuração</translation>
    </message>
</context>
<context>
    <name>sharewright::TopologyPlace</name>
    <message>
        <source>No site yet</source>
        <translation>Ainda não há site</translation>
    </message>
    <message>
        <source>A project describes one site: its Pandora servers and consoles, the machine that keeps the shared folders, and the folders themselves. Open one to see it drawn here.</source>
        <translation>Um projeto descreve um site: os servidores e consoles do Pandora, a máquina que guarda as pastas compartilhadas e as próprias pastas. Abra um para vê-lo desenhado aqui.</translation>
    </message>
    <message>
        <source>Hosts and folders</source>
        <translation>Hosts e pastas</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Arrange automatically</source>
        <translation>Organizar automaticamente</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>If %1 were off</source>
        <translation>Se %1 estivesse desligado</translation>
    </message>
</context>
<context>
    <name>sharewright::UnknownKeysDialog</name>
    <message>
        <source>Unknown host keys</source>
        <translation>Chaves de host desconhecidas</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Tipo de chave</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparada</translation>
    </message>
    <message>
        <source>Keys that nobody has vouched for</source>
        <translation>Chaves que ninguém confirmou</translation>
    </message>
    <message>
        <source>Only the hosts that are ticked are connected to when you accept.</source>
        <translation>Ao aceitar, só os hosts marcados são conectados.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the machine itself, at its console:</source>
        <translation>Compare a impressão digital com a da própria máquina, no console dela:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Copia o comando</translation>
    </message>
    <message>
        <source>Compare with a &amp;list…</source>
        <translation>Comparar com uma &amp;lista…</translation>
    </message>
    <message>
        <source>Fingerprints that you trust</source>
        <translation>Impressões digitais em que você confia</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeitar</translation>
    </message>
    <message>
        <source>For the hosts that are ticked</source>
        <translation>Para os hosts marcados</translation>
    </message>
    <message>
        <source>in the list</source>
        <translation>na lista</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>não está na lista</translation>
    </message>
    <message>
        <source>There is no fingerprint and no key in it.</source>
        <translation>Não há nele nenhuma impressão digital nem chave.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n keys are in the list.</source>
        <translation>
            <numerusform>%1 de %n chave está na lista.</numerusform>
            <numerusform>%1 de %n chaves estão na lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has vouched for the key of %1 yet</source>
        <translation>Ninguém atestou ainda a chave de %1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has vouched for the keys of %n hosts yet</source>
        <translation>
            <numerusform>Ninguém confirmou ainda a chave de %n host</numerusform>
            <numerusform>Ninguém confirmou ainda as chaves de %n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>listed for another host</source>
        <translation>na lista para outro host</translation>
    </message>
    <message>
        <source>revoked in the list</source>
        <translation>revogada na lista</translation>
    </message>
    <message>
        <source>Paste what you trust: lines of a known_hosts file, or what ssh-keygen -l printed on the hosts themselves.</source>
        <translation>Cole aquilo em que você confia: linhas de um arquivo known_hosts ou o que ssh-keygen -l mostrou nos próprios hosts.</translation>
    </message>
    <message>
        <source>Accept &amp;once (%1)</source>
        <translation>Aceitar &amp;uma vez (%1)</translation>
    </message>
    <message>
        <source>Accept and re&amp;member (%1)</source>
        <translation>Aceitar e &amp;lembrar (%1)</translation>
    </message>
</context>
<context>
    <name>sharewright::UnshareDialog</name>
    <message>
        <source>&amp;Give up the storage side as well</source>
        <translation>&amp;Desativar também o lado do armazenamento</translation>
    </message>
    <message>
        <source>Un-share the folders</source>
        <translation>Deixar de compartilhar as pastas</translation>
    </message>
    <message>
        <source>Every host that uses the share gets a complete copy of its folders, compared file by file; then the shares are unmounted and the copies take their place. What stood there before the folders were shared stays where it was set aside.

This makes a plan that you can review. Nothing is run yet.</source>
        <translation>Cada host que usa o compartilhamento recebe uma cópia completa das suas pastas, comparada arquivo por arquivo; depois os compartilhamentos são desmontados e as cópias tomam o lugar deles. O que havia ali antes de as pastas serem compartilhadas fica onde foi guardado.

Isto gera um plano que você pode revisar. Nada é executado ainda.</translation>
    </message>
    <message>
        <source>The folders on the storage side get another name; a GlusterFS volume is deleted and its bricks are unmounted. Their files stay. You are asked once more before that.</source>
        <translation>As pastas no lado do armazenamento recebem outro nome; um volume GlusterFS é excluído, e os bricks dele são desmontados. Os arquivos permanecem. Antes disso, você será consultado mais uma vez.</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>&amp;Gerar o plano</translation>
    </message>
</context>
</TS>
