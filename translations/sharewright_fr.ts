<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Authentication</name>
    <message>
        <source>Connecting to %1 was stopped.</source>
        <translation>La connexion à %1 a été arrêtée.</translation>
    </message>
    <message>
        <source>The log-in to %1 needs an answer that was not given. Connect again and answer the question, or set a key file in the project.</source>
        <translation>La connexion à %1 demande une réponse qui n’a pas été donnée. Connectez-vous à nouveau et répondez à la question, ou indiquez un fichier de clé dans le projet.</translation>
    </message>
    <message>
        <source>%1 refused the log-in of user %2; it accepts: %3. Check the user name, the key file and the password.</source>
        <translation>%1 a refusé la connexion de l’utilisateur %2&#x202f;; méthodes acceptées&#xa0;: %3. Vérifiez le nom d’utilisateur, le fichier de clé et le mot de passe.</translation>
    </message>
    <message>
        <source>Tried: %1</source>
        <translation>Méthodes essayées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 ended the log-in after too many tries (MaxAuthTries). Set the key file of this host in the project, or remove keys from the agent.</source>
        <translation>%1 a mis fin à la connexion après trop de tentatives (MaxAuthTries). Indiquez dans le projet le fichier de clé de cet hôte, ou retirez des clés de l’agent SSH.</translation>
    </message>
    <message>
        <source>The log-in to %1 as %2 failed. Look into the log of its SSH server.</source>
        <translation>La connexion à %1 en tant que %2 a échoué. Consultez le journal de son serveur SSH.</translation>
    </message>
</context>
<context>
    <name>BackendAdvice</name>
    <message>
        <source>A machine of its own keeps the files, as the manual asks for.</source>
        <translation>Une machine dédiée conserve les fichiers, comme le demande le manuel.</translation>
    </message>
    <message>
        <source>One of the Pandora hosts would have to serve the files to the others; when it stops, all of them stop.</source>
        <translation>L’un des hôtes Pandora devrait fournir les fichiers aux autres&#x202f;; s’il s’arrête, tous s’arrêtent.</translation>
    </message>
    <message>
        <source>The Pandora hosts keep the files themselves and need no other machine.</source>
        <translation>Les hôtes Pandora conservent eux-mêmes les fichiers et n’ont besoin d’aucune autre machine.</translation>
    </message>
    <message>
        <source>Every file is on three machines; any one of them may die.</source>
        <translation>Chaque fichier se trouve sur trois machines&#x202f;; n’importe laquelle peut tomber.</translation>
    </message>
    <message>
        <source>All hosts wait while the NFS server is down, unless the server itself is highly available.</source>
        <translation>Tous les hôtes attendent tant que le serveur NFS est arrêté, sauf s’il est lui-même hautement disponible.</translation>
    </message>
    <message>
        <source>You can wait for one machine to come back, so the simpler way will do.</source>
        <translation>Vous pouvez attendre le retour d’une machine&#xa0;: la solution la plus simple suffit.</translation>
    </message>
    <message>
        <source>There are three machines with free disks.</source>
        <translation>Trois machines ont des disques libres.</translation>
    </message>
    <message>
        <source>With fewer than three machines that keep data nobody can tell which copy is right after a quarrel (split-brain).</source>
        <translation>Avec moins de trois machines qui gardent des données, personne ne peut dire quelle copie est la bonne quand elles se contredisent (split-brain).</translation>
    </message>
    <message>
        <source>Every write waits for all copies; over a slow or broken line GlusterFS becomes slow for everybody.</source>
        <translation>Chaque écriture attend toutes les copies&#x202f;; sur une liaison lente ou instable, GlusterFS devient lent pour tout le monde.</translation>
    </message>
    <message>
        <source>Over a slow line every look into a shared folder takes long.</source>
        <translation>Sur une liaison lente, chaque consultation d’un dossier partagé prend du temps.</translation>
    </message>
    <message>
        <source>Somebody will look after healing, versions and full bricks.</source>
        <translation>Quelqu’un veillera aux réparations, aux versions et aux bricks pleins.</translation>
    </message>
    <message>
        <source>A cluster that nobody looks after degrades unnoticed until the next failure stops it.</source>
        <translation>Un cluster que personne ne suit se dégrade sans bruit, jusqu’à ce que la panne suivante l’arrête.</translation>
    </message>
    <message>
        <source>NFS needs hardly any care once it runs.</source>
        <translation>NFS ne demande presque aucun soin une fois en service.</translation>
    </message>
    <message>
        <source>Answer the questions, and a recommendation appears with its reasons.</source>
        <translation>Répondez aux questions&#xa0;: une recommandation apparaît avec ses raisons.</translation>
    </message>
    <message>
        <source>%1 is recommended for this site.</source>
        <translation>%1 est recommandé pour ce site.</translation>
    </message>
    <message>
        <source>%1 is recommended, by a narrow margin. Both would do.</source>
        <translation>%1 est recommandé, de peu. Les deux conviendraient.</translation>
    </message>
    <message>
        <source>Is there a dependable machine besides the Pandora hosts that can keep the files?</source>
        <translation>Y a-t-il, en dehors des hôtes Pandora, une machine fiable qui puisse conserver les fichiers&#x202f;?</translation>
    </message>
    <message>
        <source>A NAS or a file server. NFS wants one; GlusterFS does without.</source>
        <translation>Un NAS ou un serveur de fichiers. NFS en demande un&#x202f;; GlusterFS s’en passe.</translation>
    </message>
    <message>
        <source>Must the folders stay usable when any one machine dies?</source>
        <translation>Les dossiers doivent-ils rester utilisables si une machine quelconque tombe&#x202f;?</translation>
    </message>
    <message>
        <source>Any one: also the machine that keeps the files.</source>
        <translation>N’importe laquelle&#xa0;: y compris celle qui conserve les fichiers.</translation>
    </message>
    <message>
        <source>Can at least three machines give a free disk each?</source>
        <translation>Au moins trois machines peuvent-elles fournir chacune un disque libre&#x202f;?</translation>
    </message>
    <message>
        <source>Two copies cannot outvote each other; the third decides.</source>
        <translation>Deux copies ne peuvent pas se départager&#x202f;; la troisième tranche.</translation>
    </message>
    <message>
        <source>Do all machines stand on one fast, dependable network?</source>
        <translation>Toutes les machines sont-elles sur un même réseau rapide et fiable&#x202f;?</translation>
    </message>
    <message>
        <source>GlusterFS writes every file to several machines before it goes on.</source>
        <translation>GlusterFS écrit chaque fichier sur plusieurs machines avant de poursuivre.</translation>
    </message>
    <message>
        <source>Is there somebody who will look after a storage cluster?</source>
        <translation>Quelqu’un s’occupera-t-il d’un cluster de stockage&#x202f;?</translation>
    </message>
    <message>
        <source>Watching that copies heal, keeping versions equal, replacing disks.</source>
        <translation>Vérifier que les copies se réparent, garder les mêmes versions partout, remplacer des disques.</translation>
    </message>
    <message>
        <source>You give up: %1</source>
        <translation>Vous renoncez à ceci&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>BrickEdits</name>
    <message>
        <source>Give the free place of set %1 to %2</source>
        <translation>Attribuer la place libre du jeu %1 à %2</translation>
    </message>
    <message>
        <source>Replace the brick of %1 in set %2 by one of %3</source>
        <translation>Remplacer le brick de %1 dans le jeu %2 par un brick de %3</translation>
    </message>
    <message>
        <source>Add a brick of %1 to set %2</source>
        <translation>Ajouter un brick de %1 au jeu %2</translation>
    </message>
    <message>
        <source>Swap %1&apos;s brick of set %2 with that of %3 in set %4</source>
        <translation>Échanger le brick de %1 du jeu %2 avec celui de %3 du jeu %4</translation>
    </message>
    <message>
        <source>Take the brick of %1 out of set %2</source>
        <translation>Retirer le brick de %1 du jeu %2</translation>
    </message>
</context>
<context>
    <name>BrickSets</name>
    <message>
        <source>%1 of %2 bricks</source>
        <translation>%1 bricks sur %2</translation>
    </message>
    <message>
        <source>2 copies and an arbiter</source>
        <translation>2 copies et un arbiter</translation>
    </message>
    <message>
        <source>no second copy</source>
        <translation>pas de seconde copie</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copie</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
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
        <translation>Jeu de réplicas %1</translation>
    </message>
    <message>
        <source>%1, volume %2</source>
        <translation>%1, volume %2</translation>
    </message>
    <message>
        <source>%1, %2, on %3</source>
        <translation>%1, %2, sur %3</translation>
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
        <translation>Brick sortant</translation>
    </message>
    <message>
        <source>Replica set that leaves</source>
        <translation>Jeu de réplicas sortant</translation>
    </message>
    <message>
        <source>Emptied, then out of volume %1</source>
        <translation>Vidé, puis retiré du volume %1</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>looks only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>reversible</source>
        <translation>réversible</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Assumed:</source>
        <translation>Hypothèse&#xa0;:</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Néant.</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Empreinte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Findings and assumptions</source>
        <translation>Constats et hypothèses</translation>
    </message>
    <message>
        <source>What interrupts services or moves data</source>
        <translation>Ce qui interrompt un service ou déplace des données</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights and the free space there.</source>
        <translation>Impossible d’écrire %1. Vérifiez-y les droits et l’espace libre.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose a new folder, so that nothing is mixed up or overwritten.</source>
        <translation>%1 n’est pas vide. Choisissez un nouveau dossier, pour que rien ne soit mélangé ni écrasé.</translation>
    </message>
</context>
<context>
    <name>CommandChannel</name>
    <message>
        <source>%1 does not run commands for this user. Check MaxSessions, ForceCommand and the log-in shell there.</source>
        <translation>%1 n’exécute pas de commandes pour cet utilisateur. Vérifiez-y MaxSessions, ForceCommand et le shell de connexion.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>print JSON instead of text</source>
        <translation>afficher du JSON au lieu de texte</translation>
    </message>
    <message>
        <source>plan, export: for the way back</source>
        <translation>plan, export&#xa0;: pour la fin du partage</translation>
    </message>
    <message>
        <source>unshare: give up the storage side as well</source>
        <translation>unshare&#xa0;: abandonner aussi le stockage</translation>
    </message>
    <message>
        <source>unshare --retire without a terminal: the project&apos;s name</source>
        <translation>unshare --retire sans terminal&#xa0;: le nom du projet</translation>
    </message>
    <message>
        <source>plan, export: connect to no host, plan with assumptions</source>
        <translation>plan, export&#xa0;: ne se connecter à aucun hôte, planifier avec des hypothèses</translation>
    </message>
    <message>
        <source>work on the built-in practice site</source>
        <translation>travailler sur le site d’entraînement intégré</translation>
    </message>
    <message>
        <source>with --practice: no window, do it all in the terminal</source>
        <translation>avec --practice&#xa0;: pas de fenêtre, tout faire dans le terminal</translation>
    </message>
    <message>
        <source>read the sudo password from the first line of this file</source>
        <translation>lire le mot de passe sudo dans la première ligne de ce fichier</translation>
    </message>
    <message>
        <source>known_hosts file instead of ~/.ssh/known_hosts</source>
        <translation>fichier known_hosts à la place de ~/.ssh/known_hosts</translation>
    </message>
    <message>
        <source>ssh configuration instead of ~/.ssh/config; none: no file</source>
        <translation>configuration ssh à la place de ~/.ssh/config&#x202f;; none&#xa0;: aucun fichier</translation>
    </message>
    <message>
        <source>resume, undo: this run, not the last one</source>
        <translation>resume, undo&#xa0;: cette exécution, pas la dernière</translation>
    </message>
    <message>
        <source>export: the folder to write, new or empty</source>
        <translation>export&#xa0;: le dossier à écrire, nouveau ou vide</translation>
    </message>
    <message>
        <source>status: read captured answers instead of hosts</source>
        <translation>status&#xa0;: lire des réponses capturées au lieu des hôtes</translation>
    </message>
    <message>
        <source>merge: how the hosts&apos; versions of this file differ</source>
        <translation>merge&#xa0;: en quoi les versions de ce fichier diffèrent d’un hôte à l’autre</translation>
    </message>
    <message>
        <source>write pictures of every place to this folder and leave</source>
        <translation>écrire des images de toutes les vues dans ce dossier et quitter</translation>
    </message>
    <message>
        <source>There is no practice site for &quot;%1&quot;: --practice=nfs or --practice=glusterfs.</source>
        <translation>Il n’y a pas de site d’entraînement pour &quot;%1&quot;&#xa0;: --practice=nfs ou --practice=glusterfs.</translation>
    </message>
    <message>
        <source>--replay goes with status: sharewright status --replay DIR</source>
        <translation>--replay va avec status&#xa0;: sharewright status --replay RÉP</translation>
    </message>
    <message>
        <source>%1 needs a project file: sharewright %1 PROJECT</source>
        <translation>%1 demande un fichier de projet&#xa0;: sharewright %1 PROJET</translation>
    </message>
    <message>
        <source>export needs a folder: sharewright export PROJECT --to DIR</source>
        <translation>export demande un dossier&#xa0;: sharewright export PROJET --to RÉP</translation>
    </message>
    <message>
        <source>--unshare goes with plan and export; to do it: sharewright unshare PROJECT</source>
        <translation>--unshare va avec plan et export&#x202f;; pour exécuter&#xa0;: sharewright unshare PROJET</translation>
    </message>
    <message>
        <source>--retire goes with unshare, or with --unshare.</source>
        <translation>--retire va avec unshare ou avec --unshare.</translation>
    </message>
    <message>
        <source>--confirm goes with unshare --retire.</source>
        <translation>--confirm va avec unshare --retire.</translation>
    </message>
    <message>
        <source>--headless goes with --practice; for your own site use a command such as apply.</source>
        <translation>--headless va avec --practice&#x202f;; pour votre propre site, utilisez une commande telle que apply.</translation>
    </message>
    <message>
        <source>One project at a time: &quot;%1&quot; is too much.</source>
        <translation>Un seul projet à la fois&#xa0;: &quot;%1&quot; est de trop.</translation>
    </message>
    <message>
        <source>speak this language, not the system&apos;s</source>
        <translation>parler cette langue au lieu de celle du système</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not one of these: %2.</source>
        <translation>La langue «&#x202f;%1&#x202f;» n’est pas l’une de celles-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Several languages make sense with --screenshots only.</source>
        <translation>Indiquer plusieurs langues n’a de sens qu’avec --screenshots.</translation>
    </message>
    <message>
        <source>with --practice: let a host fail in this way</source>
        <translation>avec --practice : faire échouer un hôte de cette façon</translation>
    </message>
    <message>
        <source>--practice-fault goes with --practice.</source>
        <translation>--practice-fault va avec --practice.</translation>
    </message>
    <message>
        <source>apply, unshare, heal: only check, change nothing</source>
        <translation>apply, unshare, heal&#xa0;: vérifier seulement, ne rien modifier</translation>
    </message>
    <message>
        <source>apply, unshare, heal, undo: do not ask before starting</source>
        <translation>apply, unshare, heal, undo&#xa0;: ne rien demander avant de commencer</translation>
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
        <translation>Utilisation&#xa0;:
  sharewright [PROJET] [--practice]            ouvrir la fenêtre
  sharewright check  PROJET                    lire et valider le fichier de projet
  sharewright probe  PROJET                    examiner tous les hôtes, ne rien modifier
  sharewright merge  PROJET [--diff FICHIER]   comparer les fichiers des hôtes, ne rien modifier
  sharewright plan   PROJET [--offline]        montrer ce qui serait fait
  sharewright export PROJET --to RÉP           écrire le plan sous forme de fichiers à relire
  sharewright apply  PROJET [--dry-run]        exécuter le plan
  sharewright unshare PROJET [--retire]        ramener les dossiers sur chaque hôte
  sharewright heal   PROJET                    compléter toutes les copies d’un volume GlusterFS
  sharewright resume PROJET [--run ID]         reprendre après une interruption
  sharewright undo   PROJET [--run ID]         annuler ce qu’une exécution a fait
  sharewright runs   PROJET                    lister les exécutions conservées
  sharewright status PROJET                    montrer l’état des partages
  sharewright status --replay RÉP              de même, à partir de réponses capturées

Options&#xa0;:
  --json                        afficher du JSON au lieu de texte
  --dry-run                     apply, unshare, heal&#xa0;: vérifier seulement, ne rien modifier
  --yes                         apply, unshare, heal, undo&#xa0;: ne rien demander avant de commencer
  --unshare                     plan, export&#xa0;: pour la fin du partage
  --retire                      unshare&#xa0;: abandonner aussi le stockage
  --confirm NOM                 unshare --retire sans terminal&#xa0;: le nom du projet
  --offline                     plan, export&#xa0;: ne se connecter à aucun hôte
  --diff DOSSIER/CHEMIN         merge&#xa0;: montrer en quoi les versions d’un fichier diffèrent
  --sudo-password-file FICHIER  lire le mot de passe sudo dans FICHIER
  --known-hosts FICHIER         à la place de ~/.ssh/known_hosts
  --ssh-config FICHIER          à la place de ~/.ssh/config&#x202f;; none&#xa0;: aucun fichier
  --practice[=BACKEND]          travailler sur le site d’entraînement intégré, pour nfs (par défaut) ou glusterfs
  --practice-fault H=FAULT      fait échouer l’hôte d’entraînement H, par exemple pandora2=full-disk
  --headless                    avec --practice&#xa0;: pas de fenêtre
  --replay RÉP                  status&#xa0;: lire des réponses capturées au lieu des hôtes
  --screenshots RÉP             écrire des images de toutes les vues et quitter
  --language CODE               en, de, es, fr, ja ou pt_BR au lieu de la langue du système
  --help, --version

Codes de retour&#xa0;: 0 terminé, 1 échec, 2 utilisation, 3 erreurs trouvées, 4 hôte injoignable,
5 arrêté, 6 plan périmé, 7 état anormal, 10 l’exécution à blanc modifierait quelque chose.
</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message numerus="yes">
        <source>A command on %1 took longer than its limit of %n second(s) and was ended.</source>
        <translation>
            <numerusform>Une commande sur %1 a dépassé sa limite de %n seconde et a été interrompue.</numerusform>
            <numerusform>Une commande sur %1 a dépassé sa limite de %n secondes et a été interrompue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1 cannot be used as it is.</source>
        <translation>%1 ne peut pas être utilisé tel quel.</translation>
    </message>
    <message>
        <source>%1: nothing to remark.</source>
        <translation>%1&#xa0;: rien à signaler.</translation>
    </message>
    <message>
        <source>%1: probed</source>
        <translation>%1&#xa0;: sondé</translation>
    </message>
    <message>
        <source>%1 files written to %2, plan fingerprint %3</source>
        <translation>%1 fichiers écrits dans %2, empreinte du plan %3</translation>
    </message>
    <message>
        <source>Nobody is there to confirm: add --yes to go on without asking.</source>
        <translation>Personne n’est là pour confirmer&#xa0;: ajoutez --yes pour continuer sans question.</translation>
    </message>
    <message>
        <source>Type yes to go on:</source>
        <translation>Tapez yes pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>--confirm says %1, but %2 would be retired. Nothing was run.</source>
        <translation>--confirm indique %1, mais c’est %2 qui serait abandonné. Rien n’a été exécuté.</translation>
    </message>
    <message>
        <source>Nobody is there to confirm that the storage side is given up: add --confirm %1.</source>
        <translation>Personne n’est là pour confirmer l’abandon du stockage&#xa0;: ajoutez --confirm %1.</translation>
    </message>
    <message>
        <source>The storage side is given up. Type %1 to go on:</source>
        <translation>Le stockage est abandonné. Tapez %1 pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was run: solve the errors first.</source>
        <translation>Rien n’a été exécuté&#xa0;: corrigez d’abord les erreurs.</translation>
    </message>
    <message>
        <source>There is no run %1 in %2.</source>
        <translation>Il n’y a pas d’exécution %1 dans %2.</translation>
    </message>
    <message>
        <source>There is no run of %1 on record here. Runs are kept in %2.</source>
        <translation>Aucune exécution de %1 n’est enregistrée ici. Les exécutions sont conservées dans %2.</translation>
    </message>
    <message>
        <source>Take back run %1? Services stop for a while; files written to the hosts&apos; own folders since stay on those hosts, beside the shares.</source>
        <translation>Lancer le retour arrière de l’exécution %1&#x202f;? Les services s’arrêtent un moment&#x202f;; les fichiers écrits depuis dans les dossiers locaux restent sur leurs hôtes, à côté des partages.</translation>
    </message>
    <message>
        <source>Take back run %1? Services stop for a while; files written to the shares since stay on the storage side.</source>
        <translation>Lancer le retour arrière de l’exécution %1&#x202f;? Les services s’arrêtent un moment&#x202f;; les fichiers écrits depuis sur les partages restent du côté du stockage.</translation>
    </message>
    <message numerus="yes">
        <source>Un-share the folders on %n hosts by plan %1?</source>
        <translation>
            <numerusform>Mettre fin au partage des dossiers sur %n hôte selon le plan %1&#x202f;?</numerusform>
            <numerusform>Mettre fin au partage des dossiers sur %n hôtes selon le plan %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply plan %1 to %n hosts?</source>
        <translation>
            <numerusform>Appliquer le plan %1 à %n hôte&#x202f;?</numerusform>
            <numerusform>Appliquer le plan %1 à %n hôtes&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heal the copies on %n hosts by plan %1?</source>
        <translation>
            <numerusform>Réparer les copies sur %n hôte selon le plan %1&#xa0;?</numerusform>
            <numerusform>Réparer les copies sur %n hôtes selon le plan %1&#xa0;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Undo this run?</source>
        <translation>Lancer le retour arrière de cette exécution&#x202f;?</translation>
    </message>
    <message>
        <source>The step that this run applied is taken back.</source>
        <translation>L’étape que cette exécution a appliquée est annulée.</translation>
    </message>
    <message numerus="yes">
        <source>The %n steps that this run applied are taken back, the last one first.</source>
        <translation>
            <numerusform>%n étape appliquée par cette exécution est annulée.</numerusform>
            <numerusform>Les %n étapes appliquées par cette exécution sont annulées, la dernière en premier.</numerusform>
        </translation>
    </message>
    <message>
        <source> Pandora&apos;s services are stopped while shares are taken away and then started again. What was changed since by somebody else is left alone and named in the report.</source>
        <translation> Les services de Pandora sont arrêtés pendant le retrait des partages, puis redémarrés. Ce que quelqu’un d’autre a modifié depuis est laissé tel quel et signalé dans le rapport.</translation>
    </message>
    <message>
        <source>Undo the run</source>
        <translation>Lancer le retour arrière</translation>
    </message>
    <message>
        <source>Stop this run?</source>
        <translation>Arrêter cette exécution&#x202f;?</translation>
    </message>
    <message>
        <source>Steps that run now are ended in the middle; each is checked again when you resume. What is done stays and can be undone. To stop between steps, pause instead.</source>
        <translation>Les étapes en cours sont interrompues&#x202f;; chacune est revérifiée à la reprise. Ce qui est fait reste en place et peut être annulé. Pour arrêter entre deux étapes, mettez plutôt en pause.</translation>
    </message>
    <message>
        <source>

Pandora&apos;s services are stopped at this moment and stay stopped until you resume or undo.</source>
        <translation>

Les services de Pandora sont arrêtés en ce moment et le restent jusqu’à la reprise ou au retour arrière.</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Arrêter l’exécution</translation>
    </message>
</context>
<context>
    <name>CopyEstimate</name>
    <message>
        <source>under a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>environ une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>environ %n heure</numerusform>
            <numerusform>environ %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Reached at %1</source>
        <translation>Adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>For storage: %1</source>
        <translation>Pour le stockage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>Via %1</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Pas encore de rôle</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <source>Host %1, %2, %3</source>
        <translation>Hôte %1, %2, %3</translation>
    </message>
    <message>
        <source>web group</source>
        <translation>groupe web</translation>
    </message>
    <message>
        <source>1 shared folder</source>
        <translation>1 dossier partagé</translation>
    </message>
    <message numerus="yes">
        <source>%n shared folders</source>
        <translation>
            <numerusform>%n dossier partagé</numerusform>
            <numerusform>%n dossiers partagés</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 via %2</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>exporte</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>volume %1</translation>
    </message>
    <message>
        <source>Exported by NFS from %1</source>
        <translation>Exporté par NFS depuis %1</translation>
    </message>
    <message>
        <source>GlusterFS volume %1</source>
        <translation>Volume GlusterFS %1</translation>
    </message>
    <message>
        <source>mounts</source>
        <translation>monte</translation>
    </message>
    <message>
        <source>Mounted at</source>
        <translation>Monté sur</translation>
    </message>
    <message numerus="yes">
        <source>%n storage hosts</source>
        <translation>
            <numerusform>%n hôte de stockage</numerusform>
            <numerusform>%n hôtes de stockage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts without shares</source>
        <translation>
            <numerusform>%n hôte sans partage</numerusform>
            <numerusform>%n hôtes sans partage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Pandora FMS hosts</source>
        <translation>
            <numerusform>%n hôte Pandora FMS</numerusform>
            <numerusform>%n hôtes Pandora FMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>NFS server</source>
        <translation>Serveur NFS</translation>
    </message>
    <message>
        <source>Gluster node</source>
        <translation>Nœud Gluster</translation>
    </message>
</context>
<context>
    <name>DiagramActions</name>
    <message>
        <source>Export &amp;diagram…</source>
        <translation>Exporter le dia&amp;gramme…</translation>
    </message>
    <message>
        <source>Write the diagram as SVG, PNG or PDF</source>
        <translation>Écrire le diagramme au format SVG, PNG ou PDF</translation>
    </message>
    <message>
        <source>&amp;What if this machine dies?</source>
        <translation>&amp;Et si cette machine tombait&#x202f;?</translation>
    </message>
    <message>
        <source>Show which folders stay and which are lost while it is off; asks no host</source>
        <translation>Montrer quels dossiers restent et lesquels sont perdus pendant son absence&#x202f;; n’interroge aucun hôte</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Ren&amp;ommer…</translation>
    </message>
    <message>
        <source>Give the host another name, wherever the project speaks of it</source>
        <translation>Donner à l’hôte un autre nom, partout où le projet le mentionne</translation>
    </message>
    <message>
        <source>&amp;Connect with…</source>
        <translation>Re&amp;lier à…</translation>
    </message>
    <message>
        <source>Draw a line to another card with the arrow keys</source>
        <translation>Tracer un trait vers une autre carte avec les touches fléchées</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Take what is selected out of the project</source>
        <translation>Retirer la sélection du projet</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Go through the hosts and folders that say some words</source>
        <translation>Parcourir les hôtes et les dossiers qui contiennent certains mots</translation>
    </message>
    <message>
        <source>&amp;Overview map</source>
        <translation>Vue d’ense&amp;mble</translation>
    </message>
    <message>
        <source>Show the whole diagram in the corner while a part of it is in view</source>
        <translation>Montrer tout le diagramme dans le coin quand seule une partie en est visible</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>Select every host and folder</source>
        <translation>Sélectionner tous les hôtes et tous les dossiers</translation>
    </message>
    <message>
        <source>Align at the &amp;left</source>
        <translation>Aligner à &amp;gauche</translation>
    </message>
    <message>
        <source>Put the selected hosts one below the other</source>
        <translation>Placer les hôtes sélectionnés les uns sous les autres</translation>
    </message>
    <message>
        <source>Align at the &amp;top</source>
        <translation>Aligner en ha&amp;ut</translation>
    </message>
    <message>
        <source>Put the selected hosts side by side</source>
        <translation>Placer les hôtes sélectionnés côte à côte</translation>
    </message>
    <message>
        <source>Equal distances &amp;across</source>
        <translation>Répartir hori&amp;zontalement</translation>
    </message>
    <message>
        <source>Spread the selected hosts evenly from left to right</source>
        <translation>Espacer régulièrement les hôtes sélectionnés de gauche à droite</translation>
    </message>
    <message>
        <source>Equal distances &amp;down</source>
        <translation>Répartir vertic&amp;alement</translation>
    </message>
    <message>
        <source>Spread the selected hosts evenly from top to bottom</source>
        <translation>Espacer régulièrement les hôtes sélectionnés de haut en bas</translation>
    </message>
</context>
<context>
    <name>DiagramMenu</name>
    <message>
        <source>Connect</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Remove one folder</source>
        <translation>Retirer un dossier</translation>
    </message>
    <message>
        <source>Remove a brick</source>
        <translation>Retirer un brick</translation>
    </message>
    <message>
        <source>Nothing to change here</source>
        <translation>Rien à modifier ici</translation>
    </message>
</context>
<context>
    <name>DiagramPicture</name>
    <message>
        <source>The ending of %1 names no kind of picture.</source>
        <translation>L’extension de %1 ne désigne aucun format d’image.</translation>
    </message>
    <message>
        <source>Use .svg, .png or .pdf.</source>
        <translation>Utilisez .svg, .png ou .pdf.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Make it, or choose another one.</source>
        <translation>Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with enough room.</source>
        <translation>Choisissez un dossier où vous avez le droit d’écrire et où il reste assez de place.</translation>
    </message>
    <message>
        <source>There is no diagram to draw yet.</source>
        <translation>Il n’y a pas encore de diagramme à dessiner.</translation>
    </message>
    <message>
        <source>Open a project, or wait until its diagram is shown.</source>
        <translation>Ouvrez un projet, ou attendez que son diagramme soit affiché.</translation>
    </message>
</context>
<context>
    <name>DiskChoice</name>
    <message>
        <source>It is read-only.</source>
        <translation>Il est en lecture seule.</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Il est utilisé.</translation>
    </message>
    <message>
        <source>It is not empty. Only empty disks are taken.</source>
        <translation>Il n’est pas vide. Seuls des disques vierges sont acceptés.</translation>
    </message>
    <message>
        <source>It is removable: it may be gone tomorrow.</source>
        <translation>Il est amovible&#xa0;: demain, il ne sera peut-être plus là.</translation>
    </message>
</context>
<context>
    <name>DocumentDialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications apportées à %1&#x202f;?</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Sans enregistrement, elles seront perdues.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Projects (*.yaml *.yml);;All files (*)</source>
        <translation>Projets (*.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The project could not be opened</source>
        <translation>Le projet n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>The project could not be saved</source>
        <translation>Le projet n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Enregistrer le projet sous</translation>
    </message>
    <message>
        <source>The file was changed elsewhere</source>
        <translation>Le fichier a été modifié ailleurs</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <translation>Un autre programme a modifié %1 depuis son ouverture ici.</translation>
    </message>
    <message>
        <source>Overwriting loses those changes. Cancel, and save under another name to keep both.</source>
        <translation>L’écraser ferait perdre ces modifications. Pour garder les deux, annulez et enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Save the project first</source>
        <translation>Enregistrez d’abord le projet</translation>
    </message>
    <message>
        <source>%1 has no file yet.</source>
        <translation>%1 n’a pas encore de fichier.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>&quot;%1&quot; is not an absolute path.</source>
        <translation>&quot;%1&quot; n’est pas un chemin absolu.</translation>
    </message>
    <message>
        <source>exportfs skips this line.</source>
        <translation>exportfs ignore cette ligne.</translation>
    </message>
    <message>
        <source>Write the full path, beginning with a slash.</source>
        <translation>Écrivez le chemin complet, commençant par une barre oblique.</translation>
    </message>
    <message>
        <source>%1 names no client.</source>
        <translation>%1 n’indique aucun client.</translation>
    </message>
    <message>
        <source>It is exported to the whole world.</source>
        <translation>Il est exporté au monde entier.</translation>
    </message>
    <message>
        <source>Name the clients, or write * if you mean it.</source>
        <translation>Indiquez les clients, ou écrivez * si c’est voulu.</translation>
    </message>
    <message>
        <source>The option list in &quot;%1&quot; is not closed properly.</source>
        <translation>La liste d’options de &quot;%1&quot; n’est pas correctement fermée.</translation>
    </message>
    <message>
        <source>exportfs skips this client.</source>
        <translation>exportfs ignore ce client.</translation>
    </message>
    <message>
        <source>Write client(option,option) without blanks, then a blank, then the next client.</source>
        <translation>Écrivez client(option,option) sans espace, puis un espace, puis le client suivant.</translation>
    </message>
    <message>
        <source>%1 is exported to the whole world with %2.</source>
        <translation>%1 est exporté au monde entier avec %2.</translation>
    </message>
    <message>
        <source>A blank stands between the client %1 and its options.</source>
        <translation>Un espace sépare le client %1 de ses options.</translation>
    </message>
    <message>
        <source>No client stands before the options.</source>
        <translation>Aucun client ne précède les options.</translation>
    </message>
    <message>
        <source>Remove the blank before the parenthesis.</source>
        <translation>Supprimez l’espace devant la parenthèse.</translation>
    </message>
    <message>
        <source>The quotation mark of &quot;%1&quot; is not closed.</source>
        <translation>Le guillemet de &quot;%1&quot; n’est pas fermé.</translation>
    </message>
    <message>
        <source>Everything up to the end of the line became one word.</source>
        <translation>Tout, jusqu’à la fin de la ligne, est devenu un seul mot.</translation>
    </message>
    <message>
        <source>Close the quotation mark.</source>
        <translation>Fermez le guillemet.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The brick %1 of %2 would lie on the root file system.</source>
        <translation>Le brick %1 de %2 se trouverait sur le système de fichiers racine.</translation>
    </message>
    <message>
        <source>No file system is mounted at %1 of %2.</source>
        <translation>Aucun système de fichiers n’est monté sur %1 de %2.</translation>
    </message>
    <message>
        <source>A full volume would then stop the whole host, and GlusterFS refuses it without “force”.</source>
        <translation>Un volume plein bloquerait alors tout l’hôte, et GlusterFS le refuse sans «&#x202f;force&#x202f;».</translation>
    </message>
    <message>
        <source>The brick would fill the file system of %1.</source>
        <translation>Le brick remplirait le système de fichiers de %1.</translation>
    </message>
    <message>
        <source>Name a disk in “device” of this brick, or mount a file system of its own at %1.</source>
        <translation>Indiquez un disque dans «&#x202f;device&#x202f;» pour ce brick, ou montez un système de fichiers dédié sur %1.</translation>
    </message>
    <message>
        <source>At %1 of %2 something else is mounted already: %3 (%4).</source>
        <translation>Autre chose est déjà monté sur %1 de %2&#xa0;: %3 (%4).</translation>
    </message>
    <message>
        <source>The brick is to lie on %1.</source>
        <translation>Le brick doit se trouver sur %1.</translation>
    </message>
    <message>
        <source>Choose another “mount-point”. If the file system that is there is meant, leave “device” out.</source>
        <translation>Choisissez un autre «&#x202f;mount-point&#x202f;». Si le système de fichiers en place est le bon, omettez «&#x202f;device&#x202f;».</translation>
    </message>
    <message>
        <source>/etc/fstab of %2 mounts %3 at %1.</source>
        <translation>/etc/fstab de %2 monte %3 sur %1.</translation>
    </message>
    <message>
        <source>Two lines for one mount point: which one wins at boot is luck.</source>
        <translation>Deux lignes pour un même point de montage&#xa0;: celle qui l’emporte au démarrage relève du hasard.</translation>
    </message>
    <message>
        <source>Remove that line from /etc/fstab. Sharewright does not touch lines that it does not own.</source>
        <translation>Supprimez cette ligne de /etc/fstab. Sharewright ne touche pas aux lignes qui ne sont pas les siennes.</translation>
    </message>
    <message>
        <source>The file system at %1 of %2 is %3.</source>
        <translation>Le système de fichiers de %1 sur %2 est de type %3.</translation>
    </message>
    <message>
        <source>GlusterFS is tested with XFS most of all.</source>
        <translation>GlusterFS est testé avant tout avec XFS.</translation>
    </message>
    <message>
        <source>GlusterFS keeps its bookkeeping in extended attributes, which this kind cannot hold.</source>
        <translation>GlusterFS tient sa comptabilité dans des attributs étendus, que ce type ne peut pas stocker.</translation>
    </message>
    <message>
        <source>Use XFS for new bricks (mkfs.xfs -i size=512).</source>
        <translation>Utilisez XFS pour les nouveaux bricks (mkfs.xfs -i size=512).</translation>
    </message>
    <message>
        <source>Use XFS.</source>
        <translation>Utilisez XFS.</translation>
    </message>
    <message>
        <source>%1 of %2 was a brick of the volume %3.</source>
        <translation>%1 de %2 a été un brick du volume %3.</translation>
    </message>
    <message>
        <source>%1 of %2 carries the mark of a volume that no node knows (id %3).</source>
        <translation>%1 de %2 porte la marque d’un volume qu’aucun nœud ne connaît (id %3).</translation>
    </message>
    <message>
        <source>GlusterFS refuses a brick inside another one, even inside a former one.</source>
        <translation>GlusterFS refuse un brick à l’intérieur d’un autre, même d’un ancien.</translation>
    </message>
    <message>
        <source>A creation that failed or a volume that was deleted leaves it. GlusterFS would refuse the brick: “is already part of a volume”.</source>
        <translation>Une création échouée ou un volume supprimé laisse cette marque. GlusterFS refuserait le brick&#xa0;: «&#x202f;is already part of a volume&#x202f;».</translation>
    </message>
    <message>
        <source>Choose a “mount-point” that is not inside %1.</source>
        <translation>Choisissez un «&#x202f;mount-point&#x202f;» situé hors de %1.</translation>
    </message>
    <message>
        <source>Choose another “directory”, such as %1. The old one and its files stay as they are.</source>
        <translation>Choisissez un autre «&#x202f;directory&#x202f;», par exemple %1. L’ancien et ses fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>The directory %1 of %2 holds files already.</source>
        <translation>Le répertoire %1 de %2 contient déjà des fichiers.</translation>
    </message>
    <message>
        <source>They lie below the mount point and will be hidden by the brick&apos;s file system; they take room all the same.</source>
        <translation>Ils se trouvent sous le point de montage et seront masqués par le système de fichiers du brick&#x202f;; ils occupent pourtant de la place.</translation>
    </message>
    <message>
        <source>They would not become part of the volume as they should, and GlusterFS may report damage.</source>
        <translation>Ils ne s’intégreraient pas correctement au volume, et GlusterFS pourrait signaler des dommages.</translation>
    </message>
    <message>
        <source>Move them away if nobody needs them there.</source>
        <translation>Déplacez-les si personne n’en a besoin à cet endroit.</translation>
    </message>
    <message>
        <source>Choose another “directory”, such as %1.</source>
        <translation>Choisissez un autre «&#x202f;directory&#x202f;», par exemple %1.</translation>
    </message>
    <message>
        <source>The bricks of replica set %1 have different sizes: %2 on %3, %4 on %5.</source>
        <translation>Les bricks du jeu de réplicas %1 ont des tailles différentes&#xa0;: %2 sur %3, %4 sur %5.</translation>
    </message>
    <message>
        <source>Each file lies on all bricks of a set, so the smallest one is full first and the rest of the others is wasted.</source>
        <translation>Chaque fichier se trouve sur tous les bricks d’un jeu&#xa0;: le plus petit est plein le premier, et le reste des autres est perdu.</translation>
    </message>
    <message>
        <source>Choose disks of the same size, or set the same “size” for all bricks of the set.</source>
        <translation>Choisissez des disques de même taille, ou indiquez la même «&#x202f;size&#x202f;» pour tous les bricks du jeu.</translation>
    </message>
    <message>
        <source>There are no GlusterFS packages for %1, which %2 runs.</source>
        <translation>Il n’existe pas de paquets GlusterFS pour %1, le système de %2.</translation>
    </message>
    <message>
        <source>Without them the host cannot mount the volume (%1).</source>
        <translation>Sans eux, l’hôte ne peut pas monter le volume (%1).</translation>
    </message>
    <message>
        <source>Use NFS, or a host with another system, such as Enterprise Linux 9 or Debian 12.</source>
        <translation>Utilisez NFS, ou un hôte doté d’un autre système, par exemple Enterprise Linux 9 ou Debian 12.</translation>
    </message>
    <message>
        <source>%1 on %2 does not answer.</source>
        <translation>%1 sur %2 ne répond pas.</translation>
    </message>
    <message>
        <source>A volume was mounted there and its process died, or its servers are gone.</source>
        <translation>Un volume y était monté et son processus est mort, ou ses serveurs ont disparu.</translation>
    </message>
    <message>
        <source>Unmount it on %1: umount -l %2</source>
        <translation>Démontez-le sur %1&#xa0;: umount -l %2</translation>
    </message>
    <message>
        <source>At %1 on %2 something else is mounted already: %3 (%4).</source>
        <translation>Autre chose est déjà monté sur %1 (%2)&#xa0;: %3 (%4).</translation>
    </message>
    <message>
        <source>The volume is to be mounted there.</source>
        <translation>Le volume doit y être monté.</translation>
    </message>
    <message>
        <source>Unmount it and remove its line from /etc/fstab, or choose another “mount-point” for the volume.</source>
        <translation>Démontez-le et supprimez sa ligne de /etc/fstab, ou choisissez un autre «&#x202f;mount-point&#x202f;» pour le volume.</translation>
    </message>
    <message>
        <source>%1 on %2 is not a directory.</source>
        <translation>%1 sur %2 n’est pas un répertoire.</translation>
    </message>
    <message>
        <source>Move it away, or choose another “mount-point” for the volume.</source>
        <translation>Déplacez-le, ou choisissez un autre «&#x202f;mount-point&#x202f;» pour le volume.</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>volume %1</translation>
    </message>
    <message>
        <source>The folders of %1 need %2, but the volume has room for %3.</source>
        <translation>Les dossiers de %1 demandent %2, mais le volume n’offre que %3.</translation>
    </message>
    <message>
        <source>A tenth is kept as a margin. Each replica set has the room of its smallest brick.</source>
        <translation>Un dixième est gardé en réserve. Chaque jeu de réplicas offre la place de son plus petit brick.</translation>
    </message>
    <message>
        <source>Use larger disks or further bricks, or clean up the folders.</source>
        <translation>Utilisez des disques plus grands ou des bricks supplémentaires, ou faites le ménage dans les dossiers.</translation>
    </message>
    <message>
        <source>Not all files of %1 could be counted in time; whether the volume has room for them is unknown.</source>
        <translation>Les fichiers de %1 n’ont pas tous pu être comptés à temps&#x202f;; on ignore si le volume a assez de place pour eux.</translation>
    </message>
    <message>
        <source>It has room for %1.</source>
        <translation>Il offre %1.</translation>
    </message>
    <message>
        <source>Compare with the output of du -s on %1.</source>
        <translation>Comparez avec la sortie de du -s sur %1.</translation>
    </message>
    <message>
        <source>The arbiter has %1, but %2 files need %3 there.</source>
        <translation>L’arbiter dispose de %1, mais %2 fichiers y demandent %3.</translation>
    </message>
    <message>
        <source>It keeps about 4 KB for each file, however large.</source>
        <translation>Il garde environ 4&#xa0;Ko par fichier, quelle que soit sa taille.</translation>
    </message>
    <message>
        <source>Give the arbiter&apos;s brick more room.</source>
        <translation>Donnez plus de place au brick arbiter.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s ahead of the one of %3.</source>
        <translation>L’horloge de %1 avance de %2&#xa0;s sur celle de %3.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s behind the one of %3.</source>
        <translation>L’horloge de %1 retarde de %2&#xa0;s sur celle de %3.</translation>
    </message>
    <message>
        <source>Files on a share carry times of several hosts; caches and Pandora compare them.</source>
        <translation>Les fichiers d’un partage portent les dates de plusieurs hôtes&#x202f;; les caches et Pandora les comparent.</translation>
    </message>
    <message>
        <source>Set up time synchronisation (chrony or systemd-timesyncd) on all hosts.</source>
        <translation>Configurez la synchronisation de l’heure (chrony ou systemd-timesyncd) sur tous les hôtes.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>The clock of this computer differs from all hosts by more than %1 s.</source>
        <translation>L’horloge de cet ordinateur s’écarte de plus de %1&#xa0;s de celle de tous les hôtes.</translation>
    </message>
    <message>
        <source>Times in logs and reports will not match the hosts&apos; own logs.</source>
        <translation>Les heures des journaux et des rapports ne correspondront pas à celles des journaux des hôtes.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock.</source>
        <translation>Mettez cet ordinateur à l’heure.</translation>
    </message>
    <message>
        <source>the partition %1</source>
        <translation>la partition %1</translation>
    </message>
    <message>
        <source>the partitions %1</source>
        <translation>les partitions %1</translation>
    </message>
    <message>
        <source>swap in use on %1</source>
        <translation>un swap actif sur %1</translation>
    </message>
    <message>
        <source>a file system mounted at %1</source>
        <translation>un système de fichiers monté sur %1</translation>
    </message>
    <message>
        <source>the multipath device %1, of which it is one path</source>
        <translation>le périphérique multipath %1, dont il est un chemin</translation>
    </message>
    <message>
        <source>the RAID %1, of which it is a member</source>
        <translation>le RAID %1, dont il est membre</translation>
    </message>
    <message>
        <source>the logical volume %1</source>
        <translation>le volume logique %1</translation>
    </message>
    <message>
        <source>the encrypted disk %1</source>
        <translation>le disque chiffré %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>an LVM physical volume without a group</source>
        <translation>un volume physique LVM sans groupe</translation>
    </message>
    <message>
        <source>a physical volume of the group %1</source>
        <translation>un volume physique du groupe %1</translation>
    </message>
    <message>
        <source>an empty partition table (%1)</source>
        <translation>une table de partitions vide (%1)</translation>
    </message>
    <message>
        <source>the mark of a RAID member (%1)</source>
        <translation>la marque d’un membre RAID (%1)</translation>
    </message>
    <message>
        <source>the mark of a multipath path</source>
        <translation>la marque d’un chemin multipath</translation>
    </message>
    <message>
        <source>an LVM physical volume</source>
        <translation>un volume physique LVM</translation>
    </message>
    <message>
        <source>an encrypted volume (LUKS)</source>
        <translation>un volume chiffré (LUKS)</translation>
    </message>
    <message>
        <source>swap space</source>
        <translation>un espace de swap</translation>
    </message>
    <message>
        <source>a file system (%1)</source>
        <translation>un système de fichiers (%1)</translation>
    </message>
    <message>
        <source>%1, which is built upon it</source>
        <translation>%1, construit dessus</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>n°&#xa0;de série %1</translation>
    </message>
    <message>
        <source>The disk %1 is not in %2; it is in %3.</source>
        <translation>Le disque %1 n’est pas dans %2&#x202f;; il est dans %3.</translation>
    </message>
    <message>
        <source>Names below /dev/disk/by-id/ hold the serial number of one disk.</source>
        <translation>Les noms sous /dev/disk/by-id/ contiennent le numéro de série d’un disque précis.</translation>
    </message>
    <message>
        <source>Name a disk of %1 in “device” of this brick, or correct its “host”.</source>
        <translation>Indiquez un disque de %1 dans «&#x202f;device&#x202f;» pour ce brick, ou corrigez son «&#x202f;host&#x202f;».</translation>
    </message>
    <message>
        <source>%1 has no disk %2.</source>
        <translation>%1 n’a pas de disque %2.</translation>
    </message>
    <message>
        <source>It may be unplugged, broken, or named differently.</source>
        <translation>Il est peut-être débranché, défectueux ou nommé autrement.</translation>
    </message>
    <message>
        <source>Look at ls -l /dev/disk/by-id on %1 and correct the project.</source>
        <translation>Consultez ls -l /dev/disk/by-id sur %1 et corrigez le projet.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>Choisissez un autre disque.</translation>
    </message>
    <message>
        <source>If the device that is made of it is meant, name that one.</source>
        <translation>Si c’est le périphérique construit dessus que vous visez, indiquez celui-ci.</translation>
    </message>
    <message>
        <source>Or, if it is left over, take the mark off on %1: pvremove %2</source>
        <translation>Ou, s’il s’agit d’un reste, effacez la marque sur %1&#xa0;: pvremove %2</translation>
    </message>
    <message>
        <source>Or, if nobody needs what is on it, clear it yourself on %1, its partitions first: wipefs --all %2</source>
        <translation>Ou, si personne n’a besoin de son contenu, effacez-le vous-même sur %1, ses partitions d’abord&#xa0;: wipefs --all %2</translation>
    </message>
    <message>
        <source>The disk %1 of %2 is not empty: it holds %3.</source>
        <translation>Le disque %1 de %2 n’est pas vide&#xa0;: il contient %3.</translation>
    </message>
    <message>
        <source>Making a brick of it would destroy that. Sharewright formats blank disks only; no confirmation changes this.</source>
        <translation>En faire un brick détruirait ce contenu. Sharewright ne formate que des disques vierges&#x202f;; aucune confirmation n’y change rien.</translation>
    </message>
    <message>
        <source>The disk %1 of %2 is read-only.</source>
        <translation>Le disque %1 de %2 est en lecture seule.</translation>
    </message>
    <message>
        <source>Find out why (dmesg), or choose another disk.</source>
        <translation>Cherchez-en la cause (dmesg), ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>The disk %1 of %2 is removable.</source>
        <translation>Le disque %1 de %2 est amovible.</translation>
    </message>
    <message>
        <source>USB disks and cards come and go, and they are slow.</source>
        <translation>Les disques USB et les cartes vont et viennent, et ils sont lents.</translation>
    </message>
    <message>
        <source>Choose a disk that is built in.</source>
        <translation>Choisissez un disque interne.</translation>
    </message>
    <message>
        <source>Whether %1 of %2 carries old signatures could not be found out.</source>
        <translation>Impossible de savoir si %1 de %2 porte d’anciennes signatures.</translation>
    </message>
    <message>
        <source>wipefs is missing there, or the disk did not answer in time. The run looks again and stops if there are any.</source>
        <translation>wipefs y est absent, ou le disque n’a pas répondu à temps. L’exécution vérifie à nouveau et s’arrête s’il y en a.</translation>
    </message>
    <message>
        <source>Try wipefs -n %1 on %2.</source>
        <translation>Essayez wipefs -n %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are names of one disk of %3.</source>
        <translation>%1 et %2 désignent un même disque de %3.</translation>
    </message>
    <message>
        <source>Name another disk, or leave one of them out.</source>
        <translation>Indiquez un autre disque, ou omettez l’un des deux.</translation>
    </message>
    <message>
        <source>The volume group %1 of %2 also has disks that the project does not name: %3.</source>
        <translation>Le groupe de volumes %1 de %2 comprend aussi des disques que le projet n’indique pas&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%2 already has a volume group %1, on %3.</source>
        <translation>%2 a déjà un groupe de volumes %1, sur %3.</translation>
    </message>
    <message>
        <source>The brick may come to lie on them as well.</source>
        <translation>Le brick pourrait s’y retrouver aussi.</translation>
    </message>
    <message>
        <source>None of the disks that the project names belongs to it, so it is somebody else&apos;s.</source>
        <translation>Aucun des disques indiqués dans le projet n’en fait partie&#xa0;: il sert donc à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Name them in “extra-devices”, or choose another “volume-group”.</source>
        <translation>Indiquez-les dans «&#x202f;extra-devices&#x202f;», ou choisissez un autre «&#x202f;volume-group&#x202f;».</translation>
    </message>
    <message>
        <source>Choose another name in “volume-group” of this brick.</source>
        <translation>Choisissez un autre nom dans «&#x202f;volume-group&#x202f;» pour ce brick.</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>contient %1</translation>
    </message>
    <message>
        <source>is mounted at %1</source>
        <translation>est monté sur %1</translation>
    </message>
    <message>
        <source>The logical volume %1 of %2 exists and %3.</source>
        <translation>Le volume logique %1 de %2 existe et %3.</translation>
    </message>
    <message>
        <source>It serves another purpose than this brick.</source>
        <translation>Il sert à autre chose que ce brick.</translation>
    </message>
    <message>
        <source>Choose another name in “logical-volume” of this brick.</source>
        <translation>Choisissez un autre nom dans «&#x202f;logical-volume&#x202f;» pour ce brick.</translation>
    </message>
    <message>
        <source>A brick of %1 does not fit on the disks that %2 has for it (%3).</source>
        <translation>Un brick de %1 ne tient pas sur les disques que %2 lui réserve (%3).</translation>
    </message>
    <message>
        <source>Make “size” smaller, or name a further disk in “extra-devices”.</source>
        <translation>Réduisez «&#x202f;size&#x202f;», ou indiquez un disque de plus dans «&#x202f;extra-devices&#x202f;».</translation>
    </message>
    <message>
        <source>folder %1 on %2</source>
        <translation>dossier %1 sur %2</translation>
    </message>
    <message>
        <source>brick number %1 on %2</source>
        <translation>brick n°&#xa0;%1 sur %2</translation>
    </message>
    <message>
        <source>It is mounted from a server that is gone; whoever touches it waits.</source>
        <translation>Il est monté depuis un serveur disparu&#x202f;; quiconque y touche reste bloqué.</translation>
    </message>
    <message>
        <source>Bring that server back, or unmount the folder (umount -l) and remove its line from /etc/fstab.</source>
        <translation>Remettez ce serveur en service, ou démontez le dossier (umount -l) et supprimez sa ligne de /etc/fstab.</translation>
    </message>
    <message>
        <source>A mount point cannot be renamed, and what is mounted there would be hidden.</source>
        <translation>Un point de montage ne peut pas être renommé, et ce qui y est monté serait masqué.</translation>
    </message>
    <message>
        <source>Unmount it and remove its line from /etc/fstab. To keep its files, copy them into the folder below the mount point first.</source>
        <translation>Démontez-le et supprimez sa ligne de /etc/fstab. Pour garder ses fichiers, copiez-les d’abord dans le dossier situé sous le point de montage.</translation>
    </message>
    <message>
        <source>Move it away, or correct the folder&apos;s path in the project.</source>
        <translation>Déplacez-le, ou corrigez le chemin du dossier dans le projet.</translation>
    </message>
    <message>
        <source>%1 on %2 is a symbolic link.</source>
        <translation>%1 sur %2 est un lien symbolique.</translation>
    </message>
    <message>
        <source>The link is set aside, the directory it points to stays where it is.</source>
        <translation>Le lien est mis de côté, le répertoire vers lequel il pointe reste en place.</translation>
    </message>
    <message>
        <source>Check that nothing else relies on the link, or name the directory itself in the project.</source>
        <translation>Vérifiez que rien d’autre ne dépend du lien, ou indiquez le répertoire lui-même dans le projet.</translation>
    </message>
    <message>
        <source>%1 on %2 lies on a network file system (%3) already.</source>
        <translation>%1 sur %2 se trouve déjà sur un système de fichiers réseau (%3).</translation>
    </message>
    <message>
        <source>A share inside a share hangs when either server is gone.</source>
        <translation>Un partage dans un partage se bloque dès que l’un des serveurs disparaît.</translation>
    </message>
    <message>
        <source>Move the parent directory back to a local disk first.</source>
        <translation>Ramenez d’abord le répertoire parent sur un disque local.</translation>
    </message>
    <message>
        <source>On %2 there is already a %1%3.</source>
        <translation>%1%3 existe déjà sur %2.</translation>
    </message>
    <message>
        <source>The original would be renamed to that name, and nothing is ever overwritten.</source>
        <translation>L’original prendrait ce nom, et rien n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2, which is to provide the first content.</source>
        <translation>%1 n’existe pas sur %2, qui doit fournir le contenu initial.</translation>
    </message>
    <message>
        <source>The share starts empty.</source>
        <translation>Le partage sera vide au départ.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s path, or choose another seed host.</source>
        <translation>Vérifiez le chemin du dossier, ou choisissez un autre hôte de référence.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2. The plan makes a mount point there.</source>
        <translation>%1 n’existe pas sur %2. Le plan y crée un point de montage.</translation>
    </message>
    <message>
        <source>Agents that find an empty conf or md5 folder upload their own configuration over the one that was prepared for them.</source>
        <translation>Les agents qui trouvent un dossier conf ou md5 vide y envoient leur propre configuration, à la place de celle qui a été préparée pour eux.</translation>
    </message>
    <message>
        <source>The share&apos;s first content comes from %1 alone.</source>
        <translation>Le contenu initial du partage vient de %1 seul.</translation>
    </message>
    <message>
        <source>%1 on %2 is in use by: %3.</source>
        <translation>%1 sur %2 est utilisé par&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The plan stops Pandora&apos;s services, not these. They would go on in the folder that is set aside.</source>
        <translation>Le plan arrête les services de Pandora, pas ces processus. Ils continueraient dans le dossier mis de côté.</translation>
    </message>
    <message>
        <source>End these processes before the switch.</source>
        <translation>Terminez ces processus avant la bascule.</translation>
    </message>
    <message>
        <source>%1 could not be asked about its state. %2</source>
        <translation>%1 n’a pas pu être interrogé sur son état. %2</translation>
    </message>
    <message>
        <source>Nothing is changed on a host that nobody has looked at.</source>
        <translation>Rien n’est modifié sur un hôte que personne n’a examiné.</translation>
    </message>
    <message>
        <source>Solve this, then ask the hosts again.</source>
        <translation>Réglez ce point, puis interrogez à nouveau les hôtes.</translation>
    </message>
    <message>
        <source>%1 runs a system that Sharewright does not know. %2</source>
        <translation>%1 tourne sous un système que Sharewright ne connaît pas. %2</translation>
    </message>
    <message>
        <source>Names of packages and services differ per system.</source>
        <translation>Les noms des paquets et des services varient selon le système.</translation>
    </message>
    <message>
        <source>Leave the host out, or move it to a supported system.</source>
        <translation>Retirez l’hôte du projet, ou faites-le passer à un système pris en charge.</translation>
    </message>
    <message>
        <source>%1 on %2 has had no security updates since %3.</source>
        <translation>%1 sur %2 ne reçoit plus de mises à jour de sécurité depuis le %3.</translation>
    </message>
    <message>
        <source>Its package sources may have moved or gone, so that packages cannot be installed.</source>
        <translation>Ses dépôts de paquets ont pu être déplacés ou fermés, si bien que l’installation de paquets échouerait.</translation>
    </message>
    <message>
        <source>Plan the move to a newer release. Check that the package sources still answer.</source>
        <translation>Prévoyez le passage à une version plus récente. Vérifiez que les dépôts de paquets répondent encore.</translation>
    </message>
    <message>
        <source>%1 was asked without root&apos;s rights.</source>
        <translation>%1 a été interrogé sans les droits de root.</translation>
    </message>
    <message>
        <source>Protected files and other users&apos; processes stay unknown.</source>
        <translation>Les fichiers protégés et les processus des autres utilisateurs restent inconnus.</translation>
    </message>
    <message>
        <source>Allow the login user sudo, or log in as root.</source>
        <translation>Accordez sudo à l’utilisateur de connexion, ou connectez-vous en root.</translation>
    </message>
    <message>
        <source>The state of the services on %1 could not be read.</source>
        <translation>L’état des services de %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The users of %1 could not be looked up in time.</source>
        <translation>Les utilisateurs de %1 n’ont pas pu être consultés à temps.</translation>
    </message>
    <message>
        <source>The host has no systemd, is overloaded, or waits for its directory service.</source>
        <translation>L’hôte n’a pas systemd, est surchargé ou attend son service d’annuaire.</translation>
    </message>
    <message>
        <source>Check systemctl and id on that host, then ask again.</source>
        <translation>Vérifiez systemctl et id sur cet hôte, puis interrogez-le à nouveau.</translation>
    </message>
    <message>
        <source>No package source of %1 offers %2.</source>
        <translation>Aucun dépôt de paquets de %1 ne propose %2.</translation>
    </message>
    <message>
        <source>The package lists are refreshed before the installation; if it is still missing then, the run stops before anything is changed.</source>
        <translation>Les listes de paquets sont actualisées avant l’installation&#x202f;; s’il manque encore à ce moment-là, l’exécution s’arrête avant toute modification.</translation>
    </message>
    <message>
        <source>Enable the distribution&apos;s main package source, or install %1 yourself.</source>
        <translation>Activez le dépôt principal de la distribution, ou installez %1 vous-même.</translation>
    </message>
    <message>
        <source>Another program is installing packages on %1.</source>
        <translation>Un autre programme installe des paquets sur %1.</translation>
    </message>
    <message>
        <source>Process %2 is installing packages on %1.</source>
        <translation>Le processus %2 installe des paquets sur %1.</translation>
    </message>
    <message>
        <source>Only one program at a time may hold the package lock.</source>
        <translation>Un seul programme à la fois peut détenir le verrou des paquets.</translation>
    </message>
    <message>
        <source>Let it end first. A run waits two minutes for it.</source>
        <translation>Laissez-le d’abord finir. Une exécution l’attend deux minutes.</translation>
    </message>
    <message>
        <source>%1 on %2 knows NFS only up to version %3, the project asks for %4.</source>
        <translation>%1 sur %2 ne connaît NFS que jusqu’à la version %3, le projet demande la version %4.</translation>
    </message>
    <message>
        <source>Set nfs.version to %1, or leave it out so that the best common version is used.</source>
        <translation>Réglez nfs.version sur %1, ou omettez-le pour utiliser la meilleure version commune.</translation>
    </message>
    <message>
        <source>SELinux is enforcing on %1 and keeps the web server off the share. The plan switches %2 on.</source>
        <translation>SELinux est en mode enforcing sur %1 et interdit le partage au serveur web. Le plan active %2.</translation>
    </message>
    <message>
        <source>httpd_selinux(8): the web server may use files of NFS or GlusterFS only with this boolean.</source>
        <translation>httpd_selinux(8)&#xa0;: le serveur web ne peut utiliser des fichiers NFS ou GlusterFS qu’avec ce booléen.</translation>
    </message>
    <message>
        <source>The watchdog pandora_ha runs on %1. The plan stops it first and starts it last.</source>
        <translation>Le watchdog pandora_ha tourne sur %1. Le plan l’arrête en premier et le démarre en dernier.</translation>
    </message>
    <message>
        <source>It starts pandora_server and Tentacle again within seconds when they are stopped.</source>
        <translation>Il redémarre pandora_server et Tentacle en quelques secondes lorsqu’ils sont arrêtés.</translation>
    </message>
    <message>
        <source>Start nothing of Pandora by hand while the plan runs.</source>
        <translation>Ne démarrez rien de Pandora à la main pendant l’exécution du plan.</translation>
    </message>
    <message>
        <source>Pandora on %1 works in %2, where no shared folder lies.</source>
        <translation>Pandora sur %1 travaille dans %2, où ne se trouve aucun dossier partagé.</translation>
    </message>
    <message>
        <source>incomingdir in /etc/pandora/pandora_server.conf decides where conf and md5 are looked for.</source>
        <translation>incomingdir, dans /etc/pandora/pandora_server.conf, détermine où conf et md5 sont cherchés.</translation>
    </message>
    <message>
        <source>Correct the folders&apos; paths in the project, or incomingdir on the host.</source>
        <translation>Corrigez les chemins des dossiers dans le projet, ou incomingdir sur l’hôte.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>on %1: %2</source>
        <translation>sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Give it the same number everywhere while Pandora&apos;s services are stopped and %1 is still free there. %2</source>
        <translation>Donnez-lui le même numéro partout, pendant que les services de Pandora sont arrêtés et que %1 y est encore libre. %2</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>The user %1 has different numbers: %2.</source>
        <translation>L’utilisateur %1 a des numéros différents&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The group %1 has different numbers: %2.</source>
        <translation>Le groupe %1 a des numéros différents&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A share carries numbers, not names: one host could not use what another host writes, or a stranger could.</source>
        <translation>Un partage transporte des numéros, pas des noms&#xa0;: un hôte ne pourrait pas utiliser ce qu’un autre écrit, ou bien un inconnu le pourrait.</translation>
    </message>
    <message>
        <source>There is no user %1 on %2.</source>
        <translation>Il n’y a pas d’utilisateur %1 sur %2.</translation>
    </message>
    <message>
        <source>There is no group %1 on %2.</source>
        <translation>Il n’y a pas de groupe %1 sur %2.</translation>
    </message>
    <message>
        <source>The shared files are to belong to it.</source>
        <translation>Les fichiers partagés doivent lui appartenir.</translation>
    </message>
    <message>
        <source>Install Pandora&apos;s package there first, or correct the folder&apos;s owner in the project.</source>
        <translation>Installez-y d’abord le paquet de Pandora, ou corrigez le propriétaire du dossier dans le projet.</translation>
    </message>
    <message>
        <source>Create the group with the number it has elsewhere, or correct the folder&apos;s group in the project.</source>
        <translation>Créez le groupe avec le numéro qu’il a ailleurs, ou corrigez le groupe du dossier dans le projet.</translation>
    </message>
    <message>
        <source>%1 has number %2 on the NFS server and %3 on the Pandora hosts. The share uses the Pandora hosts&apos; number.</source>
        <translation>%1 a le numéro %2 sur le serveur NFS et %3 sur les hôtes Pandora. Le partage utilise le numéro des hôtes Pandora.</translation>
    </message>
    <message>
        <source>Listings on the server show another name for these files.</source>
        <translation>Sur le serveur, ls affiche un autre nom pour ces fichiers.</translation>
    </message>
    <message>
        <source>the consoles</source>
        <translation>les consoles</translation>
    </message>
    <message>
        <source>The consoles&apos; web servers run as different users: %1.</source>
        <translation>Les serveurs web des consoles tournent sous des utilisateurs différents&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Their numbers differ too (apache 48, www-data 33), so one console cannot change what the other writes.</source>
        <translation>Leurs numéros diffèrent aussi (apache 48, www-data 33)&#xa0;: une console ne peut donc pas modifier ce que l’autre écrit.</translation>
    </message>
    <message>
        <source>Create one group with the same number on all hosts, put pandora and the web users into it, and set it as the folders&apos; group in the project.</source>
        <translation>Créez sur tous les hôtes un groupe avec le même numéro, mettez-y pandora et les utilisateurs web, et indiquez-le dans le projet comme groupe des dossiers.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Each server takes the agents&apos; XML from a folder of its own (%1).</source>
        <translation>Chaque serveur prend le XML des agents dans un dossier à lui (%1).</translation>
    </message>
    <message>
        <source>These folders lie on the share, so that another server can take up the queue of one that died. The price: every report of an agent goes over the network, and none arrives while the share is away.</source>
        <translation>Ces dossiers se trouvent sur le partage, pour qu’un autre serveur puisse reprendre la file d’attente de celui qui tombe. Le prix&#xa0;: chaque rapport d’agent passe par le réseau, et aucun n’arrive tant que le partage est absent.</translation>
    </message>
    <message>
        <source>Switch tentacle.separate-incoming off to keep the queues local, as Pandora&apos;s packages do.</source>
        <translation>Désactivez tentacle.separate-incoming pour garder les files d’attente en local, comme le font les paquets de Pandora.</translation>
    </message>
    <message>
        <source>The unit of Tentacle on %1 holds a password and the filters on one command line.</source>
        <translation>L’unité de Tentacle sur %1 contient un mot de passe et les filtres sur une même ligne de commande.</translation>
    </message>
    <message>
        <source>A drop-in would have to repeat the password, and Sharewright neither reads nor writes passwords.</source>
        <translation>Un drop-in devrait répéter le mot de passe, et Sharewright ne lit ni n’écrit aucun mot de passe.</translation>
    </message>
    <message>
        <source>Move password and filters to /etc/tentacle/tentacle_server.conf and start Tentacle with -F.</source>
        <translation>Déplacez le mot de passe et les filtres dans /etc/tentacle/tentacle_server.conf et démarrez Tentacle avec -F.</translation>
    </message>
    <message>
        <source>How Tentacle is started on %1 is not known.</source>
        <translation>On ignore comment Tentacle est démarré sur %1.</translation>
    </message>
    <message>
        <source>There is neither a readable configuration file, nor an init script, nor a unit with filters (-i).</source>
        <translation>Il n’y a ni fichier de configuration lisible, ni script d’init, ni unité avec des filtres (-i).</translation>
    </message>
    <message>
        <source>Install Tentacle there, or start it with -F and a configuration file, or leave its incoming files unseparated.</source>
        <translation>Installez-y Tentacle, ou démarrez-le avec -F et un fichier de configuration, ou renoncez à séparer ses fichiers entrants.</translation>
    </message>
    <message>
        <source>The filters of Tentacle on %1 stand in %2.</source>
        <translation>Les filtres de Tentacle sur %1 figurent dans %2.</translation>
    </message>
    <message>
        <source>An update of the package writes that file anew; the server would then wait for files that arrive elsewhere.</source>
        <translation>Une mise à jour du paquet réécrit ce fichier&#x202f;; le serveur attendrait alors des fichiers qui arrivent ailleurs.</translation>
    </message>
    <message>
        <source>Apply the plan again after each update of pandora_server.</source>
        <translation>Appliquez à nouveau le plan après chaque mise à jour de pandora_server.</translation>
    </message>
    <message>
        <source>Tentacle on %1 writes below %2, the shared folders lie below %3.</source>
        <translation>Tentacle sur %1 écrit sous %2, les dossiers partagés se trouvent sous %3.</translation>
    </message>
    <message>
        <source>A filter can only name a folder inside Tentacle&apos;s own.</source>
        <translation>Un filtre ne peut désigner qu’un dossier situé dans celui de Tentacle.</translation>
    </message>
    <message>
        <source>Let both agree: the setting “directory” of Tentacle, and the paths of the shared folders.</source>
        <translation>Faites concorder les deux&#xa0;: le réglage «&#x202f;directory&#x202f;» de Tentacle et les chemins des dossiers partagés.</translation>
    </message>
    <message>
        <source>On %1 a line behind Sharewright&apos;s block in %2 sets %3 again.</source>
        <translation>Sur %1, une ligne placée après le bloc de Sharewright dans %2 redéfinit %3.</translation>
    </message>
    <message>
        <source>The last line wins, so the block has no effect.</source>
        <translation>La dernière ligne l’emporte&#xa0;: le bloc est sans effet.</translation>
    </message>
    <message>
        <source>Remove that line, or put it in front of the block.</source>
        <translation>Supprimez cette ligne, ou placez-la avant le bloc.</translation>
    </message>
    <message>
        <source>Nobody takes up XML any more that the console or the API of %1 writes into %2.</source>
        <translation>Plus personne ne prend en charge le XML que la console ou l’API de %1 écrit dans %2.</translation>
    </message>
    <message>
        <source>The console writes where its setting remote_config points to, the server only looks into %1.</source>
        <translation>La console écrit là où pointe son réglage remote_config, le serveur ne regarde que dans %1.</translation>
    </message>
    <message>
        <source>If you insert data by the console or the API, move *.data from there to %1 by a systemd path unit or a cron job.</source>
        <translation>Si vous insérez des données par la console ou l’API, déplacez les fichiers *.data de là vers %1 au moyen d’une unité path de systemd ou d’une tâche cron.</translation>
    </message>
    <message>
        <source>%1 has a further server with an incomingdir of its own: %2.</source>
        <translation>%1 a un autre serveur, avec un incomingdir à lui&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Only pandora_server.conf is edited.</source>
        <translation>Seul pandora_server.conf est modifié.</translation>
    </message>
    <message>
        <source>Check that this server takes its files from a folder that nobody else reads.</source>
        <translation>Vérifiez que ce serveur prend ses fichiers dans un dossier que personne d’autre ne lit.</translation>
    </message>
    <message>
        <source>%1 takes its files from %2 today, and from %3 after the plan.</source>
        <translation>%1 prend aujourd’hui ses fichiers dans %2&#x202f;; après le plan, dans %3.</translation>
    </message>
    <message>
        <source>The folders are numbered in the order of the document&apos;s servers. What waits in the old one is moved over.</source>
        <translation>Les dossiers sont numérotés dans l’ordre des serveurs du projet. Ce qui attend dans l’ancien est déplacé dans le nouveau.</translation>
    </message>
    <message>
        <source>Put the servers into their former order to keep the numbers.</source>
        <translation>Remettez les serveurs dans leur ordre précédent pour garder les numéros.</translation>
    </message>
    <message>
        <source>%1 takes the agents&apos; XML from %2, but the project does not separate incoming files.</source>
        <translation>%1 prend le XML des agents dans %2, mais le projet ne sépare pas les fichiers entrants.</translation>
    </message>
    <message>
        <source>The plan would not mount that folder any more.</source>
        <translation>Le plan ne monterait plus ce dossier.</translation>
    </message>
    <message>
        <source>Undo the run that separated them, or set tentacle.separate-incoming again.</source>
        <translation>Lancez le retour arrière de l’exécution qui les a séparés, ou réactivez tentacle.separate-incoming.</translation>
    </message>
    <message>
        <source>On %1 the name %2 means %3.</source>
        <translation>Sur %1, le nom %2 désigne %3.</translation>
    </message>
    <message>
        <source>Installers write the host&apos;s name there. GlusterFS then takes itself for a stranger in its own pool: “Host is not in ‘Peer in Cluster’ state”.</source>
        <translation>Les installateurs y inscrivent le nom de l’hôte. GlusterFS se prend alors pour un étranger dans son propre pool&#xa0;: «&#x202f;Host is not in ‘Peer in Cluster’ state&#x202f;».</translation>
    </message>
    <message>
        <source>It would look for %1 on itself.</source>
        <translation>Il chercherait %1 sur lui-même.</translation>
    </message>
    <message>
        <source>Take the name %1 out of the line of %2 in /etc/hosts of %3, or give the node&apos;s address in the storage network as a number (“storage-address”).</source>
        <translation>Retirez le nom %1 de la ligne de %2 dans /etc/hosts de %3, ou donnez l’adresse du nœud dans le réseau de stockage sous forme numérique («&#x202f;storage-address&#x202f;»).</translation>
    </message>
    <message>
        <source>%1 knows %2 as %3, but %4 knows it as %5.</source>
        <translation>%1 connaît %2 sous l’adresse %3, mais %4 le connaît sous l’adresse %5.</translation>
    </message>
    <message>
        <source>All hosts must reach a node at the same address, or some see a brick that others do not.</source>
        <translation>Tous les hôtes doivent joindre un nœud à la même adresse, sinon certains voient un brick que d’autres ne voient pas.</translation>
    </message>
    <message>
        <source>Correct the DNS or /etc/hosts, or give the node&apos;s address as a number (“storage-address”).</source>
        <translation>Corrigez le DNS ou /etc/hosts, ou donnez l’adresse du nœud sous forme numérique («&#x202f;storage-address&#x202f;»).</translation>
    </message>
    <message>
        <source>No host knows the name %1 of node %2.</source>
        <translation>Aucun hôte ne connaît le nom %1 du nœud %2.</translation>
    </message>
    <message>
        <source>Nodes and clients find each other by their storage addresses.</source>
        <translation>Les nœuds et les clients se trouvent par leurs adresses de stockage.</translation>
    </message>
    <message>
        <source>Add the name to the DNS or to /etc/hosts of all hosts, or give the address as a number (“storage-address”).</source>
        <translation>Ajoutez le nom au DNS ou à /etc/hosts sur tous les hôtes, ou donnez l’adresse sous forme numérique («&#x202f;storage-address&#x202f;»).</translation>
    </message>
    <message>
        <source>%1 gets no answer from %2, neither on the SSH port nor on the port of GlusterFS.</source>
        <translation>%1 n’obtient aucune réponse de %2, ni sur le port SSH ni sur celui de GlusterFS.</translation>
    </message>
    <message>
        <source>The address may be wrong, the network between them missing, or a firewall in between.</source>
        <translation>L’adresse est peut-être fausse, le réseau entre les deux absent, ou un pare-feu s’interpose.</translation>
    </message>
    <message>
        <source>Check the storage address of %1 in the project and the network between both hosts.</source>
        <translation>Vérifiez l’adresse de stockage de %1 dans le projet et le réseau entre les deux hôtes.</translation>
    </message>
    <message>
        <source>%1 cannot reach port %2 of %3.</source>
        <translation>%1 ne peut pas joindre le port %2 de %3.</translation>
    </message>
    <message>
        <source>glusterd is running, but refuses connections on this address.</source>
        <translation>glusterd tourne, mais refuse les connexions à cette adresse.</translation>
    </message>
    <message>
        <source>The address answers on its SSH port, so something in between blocks GlusterFS.</source>
        <translation>L’adresse répond sur son port SSH&#xa0;: quelque chose entre les deux bloque donc GlusterFS.</translation>
    </message>
    <message>
        <source>Open the TCP ports 24007 and 49152-60999 from %1 to %2 in the network&apos;s firewall.</source>
        <translation>Ouvrez les ports TCP 24007 et 49152-60999 de %1 vers %2 dans le pare-feu du réseau.</translation>
    </message>
    <message>
        <source>%1 cannot reach the brick at port %2 of %3.</source>
        <translation>%1 ne peut pas joindre le brick sur le port %2 de %3.</translation>
    </message>
    <message>
        <source>Every brick listens on a port of its own between 49152 and 60999, and clients talk to each of them.</source>
        <translation>Chaque brick écoute sur un port à lui entre 49152 et 60999, et les clients parlent à chacun d’eux.</translation>
    </message>
    <message>
        <source>Open the TCP ports 49152-60999 from %1 to %2 in the network&apos;s firewall.</source>
        <translation>Ouvrez les ports TCP 49152-60999 de %1 vers %2 dans le pare-feu du réseau.</translation>
    </message>
    <message>
        <source>Neither the distribution nor the project builds them (%1).</source>
        <translation>Ni la distribution ni le projet GlusterFS ne les construisent (%1).</translation>
    </message>
    <message>
        <source>The GlusterFS packages for %1, which %2 runs, have had no updates since %3.</source>
        <translation>Les paquets GlusterFS pour %1, le système de %2, ne reçoivent plus de mises à jour depuis le %3.</translation>
    </message>
    <message>
        <source>Their repository was moved to an archive, where the package tool does not find it by itself.</source>
        <translation>Leur dépôt a été déplacé dans une archive, où le gestionnaire de paquets ne le trouve pas de lui-même.</translation>
    </message>
    <message>
        <source>Point the repository file of %1 to vault.centos.org before the run, or better use a newer system.</source>
        <translation>Faites pointer le fichier de dépôt de %1 vers vault.centos.org avant l’exécution ou, mieux, utilisez un système plus récent.</translation>
    </message>
    <message>
        <source>glusterd on %1 runs, but does not answer. %2</source>
        <translation>glusterd tourne sur %1, mais ne répond pas. %2</translation>
    </message>
    <message>
        <source>It may be starting, or wait for a peer that is gone.</source>
        <translation>Il est peut-être en train de démarrer, ou attend un peer disparu.</translation>
    </message>
    <message>
        <source>Look at /var/log/glusterfs/glusterd.log on %1; restart glusterd if it stays silent.</source>
        <translation>Consultez /var/log/glusterfs/glusterd.log sur %1&#x202f;; redémarrez glusterd s’il reste muet.</translation>
    </message>
    <message>
        <source>the nodes</source>
        <translation>les nœuds</translation>
    </message>
    <message>
        <source>The nodes have different versions of GlusterFS: %1.</source>
        <translation>Les nœuds ont des versions différentes de GlusterFS&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nodes of different major versions refuse each other or lose their connection, now or after an update.</source>
        <translation>Des nœuds de versions majeures différentes se refusent ou perdent leur connexion, dès maintenant ou après une mise à jour.</translation>
    </message>
    <message>
        <source>Use the same distribution release on all nodes, or package sources that bring the same major version.</source>
        <translation>Utilisez la même version de la distribution sur tous les nœuds, ou des dépôts qui fournissent la même version majeure.</translation>
    </message>
    <message>
        <source>%1 cannot work in a pool of op-version %2: it knows %3 at most.</source>
        <translation>%1 ne peut pas travailler dans un pool à l’op-version %2&#xa0;: il ne connaît au plus que %3.</translation>
    </message>
    <message>
        <source>The op-version says which abilities all nodes use.</source>
        <translation>L’op-version indique quelles capacités tous les nœuds utilisent.</translation>
    </message>
    <message>
        <source>Update GlusterFS on %1.</source>
        <translation>Mettez GlusterFS à jour sur %1.</translation>
    </message>
    <message>
        <source>%1 works with op-version %2, the pool with %3.</source>
        <translation>%1 travaille avec l’op-version %2, le pool avec %3.</translation>
    </message>
    <message>
        <source>A node that was away while it was raised may be rejected.</source>
        <translation>Un nœud absent au moment où elle a été relevée peut être rejeté.</translation>
    </message>
    <message>
        <source>Run gluster peer status on all nodes. If %1 is rejected, restart glusterd there.</source>
        <translation>Lancez gluster peer status sur tous les nœuds. Si %1 est rejeté, redémarrez-y glusterd.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same GlusterFS identity (%3).</source>
        <translation>%1 et %2 ont la même identité GlusterFS (%3).</translation>
    </message>
    <message>
        <source>One was cloned from the other with glusterd already installed. Such nodes cannot be in one pool.</source>
        <translation>L’un a été cloné à partir de l’autre alors que glusterd était déjà installé. De tels nœuds ne peuvent pas être dans un même pool.</translation>
    </message>
    <message>
        <source>On the one that holds no volume: systemctl stop glusterd, move /var/lib/glusterd/glusterd.info away, systemctl start glusterd.</source>
        <translation>Sur celui qui n’héberge aucun volume&#xa0;: systemctl stop glusterd, déplacez /var/lib/glusterd/glusterd.info, puis systemctl start glusterd.</translation>
    </message>
    <message>
        <source>%1 is in a pool with hosts that are not in this project: %2.</source>
        <translation>%1 est dans un pool avec des hôtes absents de ce projet&#xa0;: %2.</translation>
    </message>
    <message>
        <source>All nodes of the project are in it, so it works; but nobody looks after those hosts here.</source>
        <translation>Tous les nœuds du projet en font partie, cela fonctionne donc&#x202f;; mais personne ici ne s’occupe de ces hôtes.</translation>
    </message>
    <message>
        <source>A node can be in one pool only, and the two pools would become one or refuse each other.</source>
        <translation>Un nœud ne peut être que dans un seul pool, et les deux pools n’en feraient plus qu’un ou se refuseraient.</translation>
    </message>
    <message>
        <source>Add these hosts to the project, choose another node, or take %1 out of that pool first: gluster peer detach, from a member.</source>
        <translation>Ajoutez ces hôtes au projet, choisissez un autre nœud, ou retirez d’abord %1 de ce pool&#xa0;: gluster peer detach, depuis un membre.</translation>
    </message>
    <message>
        <source>%1 and %2 are in different pools.</source>
        <translation>%1 et %2 sont dans des pools différents.</translation>
    </message>
    <message>
        <source>GlusterFS does not join pools that have several members.</source>
        <translation>GlusterFS ne réunit pas des pools qui ont plusieurs membres.</translation>
    </message>
    <message>
        <source>Decide for one pool and take the nodes of the other one out of it: gluster peer detach, from a member.</source>
        <translation>Choisissez un pool et retirez de l’autre ses nœuds&#xa0;: gluster peer detach, depuis un membre.</translation>
    </message>
    <message>
        <source>%1 rejects its peer %2.</source>
        <translation>%1 rejette son peer %2.</translation>
    </message>
    <message>
        <source>Their records of a volume or their op-versions differ.</source>
        <translation>Leurs enregistrements d’un volume ou leurs op-versions diffèrent.</translation>
    </message>
    <message>
        <source>Mend the pool first: on the rejected node keep /var/lib/glusterd/glusterd.info, move the rest of /var/lib/glusterd away, probe it again and restart glusterd.</source>
        <translation>Réparez d’abord le pool&#xa0;: sur le nœud rejeté, gardez /var/lib/glusterd/glusterd.info, déplacez le reste de /var/lib/glusterd, ajoutez à nouveau le nœud (gluster peer probe) et redémarrez glusterd.</translation>
    </message>
    <message>
        <source>%1 has lost sight of its peer %2.</source>
        <translation>%1 a perdu de vue son peer %2.</translation>
    </message>
    <message>
        <source>Bricks and volumes cannot be changed while a node that is concerned is away.</source>
        <translation>Bricks et volumes ne peuvent pas être modifiés tant qu’un nœud concerné est absent.</translation>
    </message>
    <message>
        <source>Check that glusterd runs on %1 and that nothing blocks TCP port 24007 between them.</source>
        <translation>Vérifiez que glusterd tourne sur %1 et que rien ne bloque le port TCP 24007 entre eux.</translation>
    </message>
    <message>
        <source>%1 is exported already, by line %2 of %3.</source>
        <translation>%1 est déjà exporté, par la ligne %2 de %3.</translation>
    </message>
    <message>
        <source>%1 lies below %4, which line %2 of %3 exports already.</source>
        <translation>%1 se trouve sous %4, que la ligne %2 de %3 exporte déjà.</translation>
    </message>
    <message>
        <source>That line lets every host of the network in.</source>
        <translation>Cette ligne laisse entrer tous les hôtes du réseau.</translation>
    </message>
    <message>
        <source>Clients that the line names get in with its options, not with those of the plan.</source>
        <translation>Les clients que la ligne indique entrent avec ses options, pas avec celles du plan.</translation>
    </message>
    <message>
        <source>Remove the line if nothing else needs it, or choose another nfs.exportRoot. Sharewright leaves lines alone that it does not own.</source>
        <translation>Supprimez la ligne si rien d’autre n’en a besoin, ou choisissez un autre nfs.exportRoot. Sharewright ne touche pas aux lignes qui ne sont pas les siennes.</translation>
    </message>
    <message>
        <source>The folders of %1 need %2 on %3, but only %4 are free there.</source>
        <translation>Les dossiers de %1 demandent %2 sur %3, mais il n’y reste que %4.</translation>
    </message>
    <message>
        <source>A tenth is kept as a margin.</source>
        <translation>Un dixième est gardé en réserve.</translation>
    </message>
    <message>
        <source>Enlarge the file system at %1, clean up the folders, or choose another nfs.exportRoot.</source>
        <translation>Agrandissez le système de fichiers de %1, faites le ménage dans les dossiers ou choisissez un autre nfs.exportRoot.</translation>
    </message>
    <message>
        <source>Not all files of %1 could be counted in time; whether %2 has room for them is unknown.</source>
        <translation>Les fichiers de %1 n’ont pas tous pu être comptés à temps&#x202f;; on ignore si %2 a assez de place pour eux.</translation>
    </message>
    <message>
        <source>%1 are free there.</source>
        <translation>Il y reste %1.</translation>
    </message>
    <message>
        <source>Move it away, or choose another nfs.exportRoot.</source>
        <translation>Déplacez-le, ou choisissez un autre nfs.exportRoot.</translation>
    </message>
    <message>
        <source>%1 on %2 holds files already.</source>
        <translation>%1 sur %2 contient déjà des fichiers.</translation>
    </message>
    <message>
        <source>They stay and become part of the share; files of the same name are replaced by those of the seed host.</source>
        <translation>Ils restent et font partie du partage&#x202f;; les fichiers de même nom sont remplacés par ceux de l’hôte de référence.</translation>
    </message>
    <message>
        <source>Move them away if they do not belong to Pandora.</source>
        <translation>Déplacez-les s’ils n’appartiennent pas à Pandora.</translation>
    </message>
    <message>
        <source>%1 on %2 lies on a file system of type %3.</source>
        <translation>%1 sur %2 se trouve sur un système de fichiers de type %3.</translation>
    </message>
    <message>
        <source>The kernel exports it only with an explicit fsid, or not at all (exports(5), fsid).</source>
        <translation>Le noyau ne l’exporte qu’avec un fsid explicite, ou pas du tout (exports(5), fsid).</translation>
    </message>
    <message>
        <source>Put nfs.exportRoot on a local disk (xfs or ext4).</source>
        <translation>Placez nfs.exportRoot sur un disque local (xfs ou ext4).</translation>
    </message>
    <message>
        <source>%1 on %2 lies on the system disk.</source>
        <translation>%1 sur %2 se trouve sur le disque système.</translation>
    </message>
    <message>
        <source>A full share then fills the disk that the system needs, and a client could guess handles of files outside the export.</source>
        <translation>Un partage plein remplit alors le disque dont le système a besoin, et un client pourrait deviner les descripteurs (file handles) de fichiers situés hors de l’export.</translation>
    </message>
    <message>
        <source>Consider a file system of its own for it.</source>
        <translation>Envisagez un système de fichiers dédié.</translation>
    </message>
    <message>
        <source>There is a volume %1 already, with other bricks: %2.</source>
        <translation>Il existe déjà un volume %1, avec d’autres bricks&#xa0;: %2.</translation>
    </message>
    <message>
        <source>None of the project&apos;s bricks belongs to it.</source>
        <translation>Aucun des bricks du projet n’en fait partie.</translation>
    </message>
    <message>
        <source>Choose another name in “volume”. If that volume is meant, list its bricks in the project.</source>
        <translation>Choisissez un autre nom dans «&#x202f;volume&#x202f;». Si c’est bien ce volume que vous visez, indiquez ses bricks dans le projet.</translation>
    </message>
    <message>
        <source>The volume %1 is of type %2, which Sharewright does not manage.</source>
        <translation>Le volume %1 est de type %2, que Sharewright ne gère pas.</translation>
    </message>
    <message>
        <source>Choose another name in “volume”.</source>
        <translation>Choisissez un autre nom dans «&#x202f;volume&#x202f;».</translation>
    </message>
    <message>
        <source>replica %1 with an arbiter</source>
        <translation>replica %1 avec arbiter</translation>
    </message>
    <message>
        <source>replica %1</source>
        <translation>replica %1</translation>
    </message>
    <message>
        <source>The volume %1 has %2, the project says %3.</source>
        <translation>Le volume %1 est en %2, le projet indique %3.</translation>
    </message>
    <message>
        <source>Sharewright adds and replaces bricks, but does not change how many copies a volume keeps.</source>
        <translation>Sharewright ajoute et remplace des bricks, mais ne change pas le nombre de copies que garde un volume.</translation>
    </message>
    <message>
        <source>Correct “replica” and “arbiter” in the project, or change the volume by hand first (gluster volume add-brick … replica …).</source>
        <translation>Corrigez «&#x202f;replica&#x202f;» et «&#x202f;arbiter&#x202f;» dans le projet, ou modifiez d’abord le volume à la main (gluster volume add-brick … replica …).</translation>
    </message>
    <message>
        <source>These bricks are copies of each other, but stand in different replica sets of the project: %1.</source>
        <translation>Ces bricks sont des copies les uns des autres, mais figurent dans différents jeux de réplicas du projet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Each %1 bricks in a row are one set; a running volume cannot be sorted anew.</source>
        <translation>Chaque suite de %1 bricks forme un jeu&#x202f;; un volume en service ne peut pas être réordonné.</translation>
    </message>
    <message>
        <source>List the bricks in the volume&apos;s order: %1.</source>
        <translation>Indiquez les bricks dans l’ordre du volume&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Replica set %1 of the project has bricks of several sets of the volume.</source>
        <translation>Le jeu de réplicas %1 du projet réunit des bricks de plusieurs jeux du volume.</translation>
    </message>
    <message>
        <source>A brick cannot move from one set to another.</source>
        <translation>Un brick ne peut pas passer d’un jeu à un autre.</translation>
    </message>
    <message>
        <source>The volume %1 exists, but is stopped. The plan starts it.</source>
        <translation>Le volume %1 existe, mais il est à l’arrêt. Le plan le démarre.</translation>
    </message>
    <message>
        <source>Somebody stopped it; there may be a reason.</source>
        <translation>Quelqu’un l’a arrêté&#x202f;; il y a peut-être une raison.</translation>
    </message>
    <message>
        <source>Ask who stopped it, and why, before the run.</source>
        <translation>Avant l’exécution, demandez qui l’a arrêté, et pourquoi.</translation>
    </message>
    <message>
        <source>Files of the volume %1 are being moved between bricks.</source>
        <translation>Des fichiers du volume %1 sont en cours de déplacement entre les bricks.</translation>
    </message>
    <message>
        <source>Until that is finished, bricks can neither be added nor removed.</source>
        <translation>Tant que ce n’est pas terminé, aucun brick ne peut être ajouté ni retiré.</translation>
    </message>
    <message>
        <source>A rebalance or the removal of bricks is under way.</source>
        <translation>Un rééquilibrage ou un retrait de bricks est en cours.</translation>
    </message>
    <message>
        <source>Wait until it is finished: gluster volume rebalance %1 status. Then ask the hosts again.</source>
        <translation>Attendez la fin&#xa0;: gluster volume rebalance %1 status. Interrogez ensuite à nouveau les hôtes.</translation>
    </message>
    <message>
        <source>Bricks of the volume %1 are down: %2.</source>
        <translation>Des bricks du volume %1 sont hors service&#xa0;: %2.</translation>
    </message>
    <message>
        <source>While they are away, other bricks should stay as they are: they may hold the only good copy.</source>
        <translation>Pendant leur absence, les autres bricks doivent rester tels quels&#xa0;: ils détiennent peut-être la seule bonne copie.</translation>
    </message>
    <message>
        <source>Their files live on the other bricks of the set alone.</source>
        <translation>Leurs fichiers ne vivent que sur les autres bricks du jeu.</translation>
    </message>
    <message>
        <source>Bring them back first: look at their hosts and disks, then run gluster volume start %1 force on a node.</source>
        <translation>Remettez-les d’abord en service&#xa0;: examinez leurs hôtes et leurs disques, puis lancez gluster volume start %1 force sur un nœud.</translation>
    </message>
    <message>
        <source>A rebalance with GlusterFS %1 can lose files.</source>
        <translation>Un rééquilibrage avec GlusterFS %1 peut perdre des fichiers.</translation>
    </message>
    <message>
        <source>Version 11.0 has a known fault; 11.1 mends it (gluster/glusterfs#4148).</source>
        <translation>La version 11.0 a un défaut connu, corrigé en 11.1 (gluster/glusterfs#4148).</translation>
    </message>
    <message>
        <source>The fault was found in 11.0 and mended in 11.1; whether this version has it was never said (gluster/glusterfs#4148).</source>
        <translation>Le défaut a été découvert en 11.0 et corrigé en 11.1&#x202f;; on n’a jamais su si cette version en est atteinte (gluster/glusterfs#4148).</translation>
    </message>
    <message>
        <source>Enlarge the bricks in place instead (“extra-devices”, “size”), which moves no file; or set “after-adding-bricks: fix-layout”; or update to 11.1 first.</source>
        <translation>Agrandissez plutôt les bricks sur place («&#x202f;extra-devices&#x202f;», «&#x202f;size&#x202f;»), ce qui ne déplace aucun fichier&#x202f;; ou réglez «&#x202f;after-adding-bricks: fix-layout&#x202f;»&#x202f;; ou passez d’abord à 11.1.</translation>
    </message>
    <message>
        <source>%1 does not know the NFS server&apos;s name %2.</source>
        <translation>%1 ne connaît pas le nom %2 du serveur NFS.</translation>
    </message>
    <message>
        <source>Clients mount the server by its storage address.</source>
        <translation>Les clients montent le serveur par son adresse de stockage.</translation>
    </message>
    <message>
        <source>Add the name to the DNS or to /etc/hosts of %1, or give the server&apos;s storage address as a number.</source>
        <translation>Ajoutez le nom au DNS ou à /etc/hosts de %1, ou donnez l’adresse de stockage du serveur sous forme numérique.</translation>
    </message>
    <message>
        <source>%1 gets no answer from %2, neither on the SSH port nor on the NFS port.</source>
        <translation>%1 n’obtient aucune réponse de %2, ni sur le port SSH ni sur le port NFS.</translation>
    </message>
    <message>
        <source>Check the server&apos;s storage address in the project and the network between both hosts.</source>
        <translation>Vérifiez l’adresse de stockage du serveur dans le projet et le réseau entre les deux hôtes.</translation>
    </message>
    <message>
        <source>The NFS server is running, but refuses connections on this address.</source>
        <translation>Le serveur NFS tourne, mais refuse les connexions à cette adresse.</translation>
    </message>
    <message>
        <source>The address answers on its SSH port, so something in between blocks NFS.</source>
        <translation>L’adresse répond sur son port SSH&#xa0;: quelque chose entre les deux bloque donc NFS.</translation>
    </message>
    <message>
        <source>Open TCP port %1 from %2 to %3 in the network&apos;s firewall.</source>
        <translation>Ouvrez le port TCP %1 de %2 vers %3 dans le pare-feu du réseau.</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>hôte %1</translation>
    </message>
    <message>
        <source>The new brick on %1 has %2; the present one on %3 still has %4 free.</source>
        <translation>Le nouveau brick sur %1 a %2 ; il reste %4 de libre sur le brick actuel de %3.</translation>
    </message>
    <message>
        <source>A rebalance moves no file to a brick with less free space than the one it comes from. The present files would stay where they are; only new ones would go there.</source>
        <translation>Un rééquilibrage ne déplace aucun fichier vers un brick ayant moins d’espace libre que celui d’origine. Les fichiers actuels resteraient où ils sont ; seuls les nouveaux iraient là-bas.</translation>
    </message>
    <message>
        <source>Take larger disks for the new bricks, or set “after-adding-bricks” to fix-layout, which is quick and sends new files there.</source>
        <translation>Prendre des disques plus grands pour les nouveaux bricks, ou mettre « after-adding-bricks » à fix-layout, qui est rapide et y envoie les nouveaux fichiers.</translation>
    </message>
    <message>
        <source>Move the old copy away, or choose another migration.aside-suffix.</source>
        <translation>Déplacez l’ancienne copie, ou choisissez un autre migration.aside-suffix.</translation>
    </message>
    <message>
        <source>Choose the source on the Data page (migration.seed-host in the project).</source>
        <translation>Choisissez la source à la page Données (migration.seed-host dans le projet).</translation>
    </message>
    <message>
        <source>the first content</source>
        <translation>le contenu initial</translation>
    </message>
    <message>
        <source>No host is chosen to provide the first content, although there are files. %1.</source>
        <translation>Aucun hôte n’est choisi pour fournir le contenu initial, alors qu’il y a des fichiers. %1.</translation>
    </message>
    <message>
        <source>These do not exist on %1; the plan makes mount points there: %2.</source>
        <translation>Ceux-ci n’existent pas sur %1&#xa0;; le plan y crée des points de montage&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Files of these hosts are set aside and not merged. %1.</source>
        <translation>Les fichiers de ces hôtes sont mis de côté et ne sont pas fusionnés. %1.</translation>
    </message>
    <message>
        <source>Tick a host on the Data page (migration.merge-from in the project) to bring its files into the share as well; “sharewright merge” shows where the hosts differ.</source>
        <translation>Cochez un hôte sur la page Données (migration.merge-from dans le projet) pour que ses fichiers rejoignent aussi le partage&#xa0;; «&#xa0;sharewright merge&#xa0;» montre où les hôtes diffèrent.</translation>
    </message>
    <message>
        <source>the servers</source>
        <translation>les serveurs</translation>
    </message>
</context>
<context>
    <name>FailureReport</name>
    <message>
        <source>One step is done and stays.</source>
        <translation>Une étape est faite et reste en place.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are done and stay.</source>
        <translation>
            <numerusform>%n étape est faite et reste en place.</numerusform>
            <numerusform>%n étapes sont faites et restent en place.</numerusform>
        </translation>
    </message>
    <message>
        <source>One step was not tried and changed nothing.</source>
        <translation>Une étape n’a pas été tentée et n’a rien modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps were not tried and changed nothing.</source>
        <translation>
            <numerusform>%n étape n’a pas été tentée et n’a rien modifié.</numerusform>
            <numerusform>%n étapes n’ont pas été tentées et n’ont rien modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pandora&apos;s services are still stopped: agents queue their data until they start again.</source>
        <translation>Les services de Pandora sont toujours arrêtés&#xa0;: les agents gardent leurs données en file d’attente jusqu’au redémarrage.</translation>
    </message>
    <message>
        <source>Originals are kept: nothing was deleted.</source>
        <translation>Les originaux sont conservés&#xa0;: rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>See that the host is up and reachable, then retry: finished steps are checked, not repeated.</source>
        <translation>Assurez-vous que l’hôte est en marche et joignable, puis réessayez&#xa0;: les étapes terminées sont vérifiées, pas répétées.</translation>
    </message>
    <message>
        <source>Correct the login or the sudo rights of the user on that host, then retry.</source>
        <translation>Corrigez la connexion ou les droits sudo de l’utilisateur sur cet hôte, puis réessayez.</translation>
    </message>
    <message>
        <source>The host changed since the plan was made. Probe again and review the new plan.</source>
        <translation>L’hôte a changé depuis l’établissement du plan. Sondez à nouveau et relisez le nouveau plan.</translation>
    </message>
    <message>
        <source>Remove the cause on that host, then retry: finished steps are checked, not repeated.</source>
        <translation>Supprimez la cause sur cet hôte, puis réessayez&#xa0;: les étapes terminées sont vérifiées, pas répétées.</translation>
    </message>
    <message>
        <source>“%1” failed on %2</source>
        <translation>Échec de «&#x202f;%1&#x202f;» sur %2</translation>
    </message>
    <message>
        <source>Exit status %1, after %2</source>
        <translation>Code de retour %1, après %2</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Après %1</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>La connexion à %1 a échoué</translation>
    </message>
    <message>
        <source>The run could not go on</source>
        <translation>L’exécution n’a pas pu continuer</translation>
    </message>
    <message>
        <source>Pandora&apos;s services are started again.</source>
        <translation>Les services de Pandora ont été redémarrés.</translation>
    </message>
    <message>
        <source>Pandora&apos;s services were not stopped.</source>
        <translation>Les services de Pandora n’ont pas été arrêtés.</translation>
    </message>
    <message>
        <source>One more only looked, or found nothing to do.</source>
        <translation>Une autre n’a fait que vérifier, ou n’avait rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n more only looked, or found nothing to do.</source>
        <translation>
            <numerusform>%n autre n’a fait que vérifier, ou n’avait rien à faire.</numerusform>
            <numerusform>%n autres n’ont fait que vérifier, ou n’avaient rien à faire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or undo: what this run changed is taken back; anything that cannot be is listed.</source>
        <translation>Ou lancez le retour arrière&#xa0;: ce que cette exécution a modifié est annulé&#xa0;; ce qui ne peut pas l’être est listé.</translation>
    </message>
    <message>
        <source>The host said: %1</source>
        <translation>L’hôte a répondu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message>
        <source>There is no host %1.</source>
        <translation>Il n’y a pas d’hôte %1.</translation>
    </message>
    <message>
        <source>%1 is not a file on %2.</source>
        <translation>%1 n’est pas un fichier sur %2.</translation>
    </message>
    <message>
        <source>%1 on %2 is too large to be shown, or may not be read.</source>
        <translation>%1 sur %2 est trop grand pour être affiché, ou sa lecture est interdite.</translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>FolderAdvice</name>
    <message>
        <source>%1 is switched on in %2.</source>
        <translation>%1 est activé sur %2.</translation>
    </message>
    <message>
        <source>There are files in it on %1.</source>
        <translation>Il contient des fichiers sur %1.</translation>
    </message>
    <message>
        <source>A folder of your own.</source>
        <translation>Un dossier que vous avez ajouté.</translation>
    </message>
</context>
<context>
    <name>FolderCatalogue</name>
    <message>
        <source>Holds every agent&apos;s remote configuration. Whichever server an agent talks to must have it.</source>
        <translation>Contient la configuration à distance de chaque agent. Tout serveur auquel un agent s’adresse doit l’avoir.</translation>
    </message>
    <message>
        <source>An agent that finds no configuration uploads its own and overwrites what administrators had staged for it.</source>
        <translation>Un agent qui ne trouve pas de configuration envoie la sienne et écrase celle que les administrateurs avaient préparée pour lui.</translation>
    </message>
    <message>
        <source>Holds the check sums by which an agent notices a new configuration.</source>
        <translation>Contient les sommes de contrôle qui signalent à un agent une nouvelle configuration.</translation>
    </message>
    <message>
        <source>Agents fetch and send configurations back and forth without end.</source>
        <translation>Les agents reçoivent et renvoient des configurations sans fin.</translation>
    </message>
    <message>
        <source>Holds the file collections that agents download.</source>
        <translation>Contient les collections de fichiers que les agents téléchargent.</translation>
    </message>
    <message>
        <source>Agents get their collections from one server only, and lose them when that one is down.</source>
        <translation>Les agents n’obtiennent leurs collections que d’un seul serveur, et les perdent quand il est arrêté.</translation>
    </message>
    <message>
        <source>Holds the recorded network flows that the console shows.</source>
        <translation>Contient les flux réseau enregistrés que la console affiche.</translation>
    </message>
    <message>
        <source>The console shows the flows of one server only.</source>
        <translation>La console n’affiche que les flux d’un seul serveur.</translation>
    </message>
    <message>
        <source>Holds what people upload in the console, and collections before they are published.</source>
        <translation>Contient ce que l’on envoie depuis la console, et les collections avant leur publication.</translation>
    </message>
    <message>
        <source>A file uploaded in one console is missing in the others.</source>
        <translation>Un fichier envoyé depuis une console manque dans les autres.</translation>
    </message>
    <message>
        <source>Holds recorded sFlow data, as netflow does for NetFlow.</source>
        <translation>Contient les données sFlow enregistrées, comme netflow pour NetFlow.</translation>
    </message>
    <message>
        <source>Where sFlow is used, the console shows one server&apos;s flows only.</source>
        <translation>Là où sFlow est utilisé, la console n’affiche que les flux d’un seul serveur.</translation>
    </message>
    <message>
        <source>Holds remote commands that wait for their agents.</source>
        <translation>Contient les commandes à distance qui attendent leurs agents.</translation>
    </message>
    <message>
        <source>A command reaches its agent only when that agent happens to talk to the same server.</source>
        <translation>Une commande n’atteint son agent que si celui-ci s’adresse par hasard au même serveur.</translation>
    </message>
    <message>
        <source>Holds locks of transactions with agents.</source>
        <translation>Contient les verrous des transactions avec les agents.</translation>
    </message>
    <message>
        <source>Two servers may work on one agent&apos;s transaction at the same time.</source>
        <translation>Deux serveurs peuvent traiter en même temps la transaction d’un même agent.</translation>
    </message>
    <message>
        <source>Holds programs that each server&apos;s package installs for itself.</source>
        <translation>Contient des programmes que le paquet de chaque serveur installe pour lui-même.</translation>
    </message>
    <message>
        <source>An upgrade of one server would replace the programs of all others.</source>
        <translation>La mise à jour d’un serveur remplacerait les programmes de tous les autres.</translation>
    </message>
    <message>
        <source>Every server writes its own log there.</source>
        <translation>Chaque serveur y écrit son propre journal.</translation>
    </message>
    <message>
        <source>The servers would write into each other&apos;s logs.</source>
        <translation>Les serveurs écriraient dans les journaux les uns des autres.</translation>
    </message>
    <message>
        <source>The spool itself is the queue of one server. Only folders in it are shared.</source>
        <translation>Le spool lui-même est la file d’attente d’un seul serveur. Seuls des dossiers qu’il contient sont partagés.</translation>
    </message>
    <message>
        <source>Two servers would take the same agent data, twice or half. Separate incoming folders exist for that.</source>
        <translation>Deux serveurs prendraient les mêmes données d’agents, en double ou à moitié. Des dossiers entrants séparés existent pour cela.</translation>
    </message>
    <message>
        <source>The folder catalogue names no spool or no console.</source>
        <translation>Le catalogue des dossiers n’indique pas de spool ou pas de console.</translation>
    </message>
    <message>
        <source>Entry %1 of the folder catalogue cannot be read.</source>
        <translation>L’entrée %1 du catalogue des dossiers est illisible.</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Only if used</source>
        <translation>Seulement si utilisé</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ajouté par vous</translation>
    </message>
</context>
<context>
    <name>FolderRules</name>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 n’a pas de nom.</translation>
    </message>
    <message>
        <source>Give it a short name, such as “conf”.</source>
        <translation>Donnez-lui un nom court, par exemple «&#x202f;conf&#x202f;».</translation>
    </message>
    <message>
        <source>The folder name “%1” cannot be used.</source>
        <translation>Le nom de dossier «&#x202f;%1&#x202f;» ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>It becomes the directory name on the storage side.</source>
        <translation>Il devient le nom du répertoire du côté du stockage.</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, “.”, “_” and “-”, starting with a letter or digit.</source>
        <translation>Utilisez au plus 64 lettres, chiffres, «&#x202f;.&#x202f;», «&#x202f;_&#x202f;» et «&#x202f;-&#x202f;», en commençant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>%1 has no path.</source>
        <translation>%1 n’a pas de chemin.</translation>
    </message>
    <message>
        <source>Add the path that the Pandora hosts use.</source>
        <translation>Ajoutez le chemin qu’utilisent les hôtes Pandora.</translation>
    </message>
    <message>
        <source>%1 would share data_in itself (%2).</source>
        <translation>%1 partagerait data_in lui-même (%2).</translation>
    </message>
    <message>
        <source>The servers would take each other&apos;s incoming files away; the manual forbids it.</source>
        <translation>Les serveurs se prendraient mutuellement leurs fichiers entrants&#x202f;; le manuel l’interdit.</translation>
    </message>
    <message>
        <source>Share its folders one by one: conf, md5, collections, netflow.</source>
        <translation>Partagez ses dossiers un par un&#xa0;: conf, md5, collections, netflow.</translation>
    </message>
    <message>
        <source>%1 (%2) is meant to be local.</source>
        <translation>%1 (%2) est fait pour rester local.</translation>
    </message>
    <message>
        <source>Each Pandora server keeps files of its own there.</source>
        <translation>Chaque serveur Pandora y garde des fichiers à lui.</translation>
    </message>
    <message>
        <source>Leave it out of the shared folders.</source>
        <translation>Retirez-le des dossiers partagés.</translation>
    </message>
    <message>
        <source>“%1” of %2 is no user or group name.</source>
        <translation>«&#x202f;%1&#x202f;» (%2) n’est pas un nom d’utilisateur ou de groupe.</translation>
    </message>
    <message>
        <source>Write a name such as “pandora”, or a number.</source>
        <translation>Écrivez un nom tel que «&#x202f;pandora&#x202f;», ou un numéro.</translation>
    </message>
    <message>
        <source>Mode %1 of %2 locks its own owner out.</source>
        <translation>Le mode %1 (%2) exclut le propriétaire lui-même.</translation>
    </message>
    <message>
        <source>Use 2770 as Pandora&apos;s packages do.</source>
        <translation>Utilisez 2770, comme les paquets de Pandora.</translation>
    </message>
    <message>
        <source>Mode %1 lets everybody write to %2.</source>
        <translation>Le mode %1 laisse tout le monde écrire (%2).</translation>
    </message>
    <message>
        <source>Any local user could change agent configurations.</source>
        <translation>N’importe quel utilisateur local pourrait modifier la configuration des agents.</translation>
    </message>
    <message>
        <source>Mode %1 of %2 has no setgid bit.</source>
        <translation>Le mode %1 (%2) n’a pas de bit setgid.</translation>
    </message>
    <message>
        <source>New files would lose the group that server and console share.</source>
        <translation>Les nouveaux fichiers perdraient le groupe commun au serveur et à la console.</translation>
    </message>
    <message>
        <source>%1 is used by no Pandora role.</source>
        <translation>%1 n’est utilisé par aucun rôle Pandora.</translation>
    </message>
    <message>
        <source>Let “server”, “console” or both use it.</source>
        <translation>Attribuez-le à «&#x202f;server&#x202f;», à «&#x202f;console&#x202f;» ou aux deux.</translation>
    </message>
    <message>
        <source>Only servers and consoles mount %1.</source>
        <translation>Seuls les serveurs et les consoles montent ce dossier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Storage roles have no use for the folder&apos;s path.</source>
        <translation>Les rôles de stockage n’ont que faire du chemin du dossier.</translation>
    </message>
    <message>
        <source>Remove the storage roles from “used-by”.</source>
        <translation>Retirez les rôles de stockage de «&#x202f;used-by&#x202f;».</translation>
    </message>
    <message>
        <source>No host of this project uses %1.</source>
        <translation>Aucun hôte de ce projet n’utilise ce dossier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Correct “used-by” or the roles of the hosts.</source>
        <translation>Corrigez «&#x202f;used-by&#x202f;» ou les rôles des hôtes.</translation>
    </message>
    <message>
        <source>Two folders are called “%1”.</source>
        <translation>Deux dossiers s’appellent «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>They would lie in one directory on the storage side.</source>
        <translation>Ils se trouveraient dans un même répertoire du côté du stockage.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Renommez l’un des deux.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same path %3.</source>
        <translation>%1 et %2 ont le même chemin %3.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>%1 lies inside %2.</source>
        <translation>%1 se trouve à l’intérieur de %2.</translation>
    </message>
    <message>
        <source>One mount would hide the other.</source>
        <translation>Un montage masquerait l’autre.</translation>
    </message>
    <message>
        <source>Share either the outer or the inner folder.</source>
        <translation>Partagez soit le dossier extérieur, soit le dossier intérieur.</translation>
    </message>
    <message>
        <source>Not all folders that Pandora FMS needs are shared: %1.</source>
        <translation>Les dossiers dont Pandora FMS a besoin ne sont pas tous partagés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The manual requires conf, md5, collections and netflow together; with one missing, agents and servers lose track of each other.</source>
        <translation>Le manuel exige conf, md5, collections et netflow ensemble&#x202f;; s’il en manque un, agents et serveurs se perdent de vue.</translation>
    </message>
    <message>
        <source>Add the missing folders.</source>
        <translation>Ajoutez les dossiers manquants.</translation>
    </message>
    <message>
        <source>Folder number %1</source>
        <translation>Dossier n°&#xa0;%1</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>dossier %1</translation>
    </message>
</context>
<context>
    <name>Gluster</name>
    <message>
        <source>The answer of gluster is cut off or damaged. Ask again.</source>
        <translation>La réponse de gluster est tronquée ou altérée. Interrogez à nouveau.</translation>
    </message>
    <message>
        <source>The gluster daemon does not answer. Start it: systemctl start glusterd.</source>
        <translation>Le démon gluster ne répond pas. Démarrez-le&#xa0;: systemctl start glusterd.</translation>
    </message>
    <message>
        <source>gluster gave no answer in time. Another node may just have died: ask again in a minute.</source>
        <translation>gluster n’a pas répondu à temps. Un autre nœud vient peut-être de tomber&#xa0;: interrogez à nouveau dans une minute.</translation>
    </message>
    <message>
        <source>gluster says: %1</source>
        <translation>gluster répond&#xa0;: %1</translation>
    </message>
    <message>
        <source>the command failed, without a reason</source>
        <translation>la commande a échoué, sans motif</translation>
    </message>
    <message>
        <source>gluster answered another question than the one that was asked.</source>
        <translation>gluster a répondu à une autre question que celle posée.</translation>
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
        <translation>Indiquez les bricks d’un jeu dans l’ordre du volume (gluster volume info %1), et ne remplacez qu’un brick par jeu à la fois.</translation>
    </message>
    <message>
        <source>Replica set %1 of the document has the volume&apos;s bricks in another order.</source>
        <translation>Le jeu de réplicas %1 du projet contient les bricks du volume dans un autre ordre.</translation>
    </message>
    <message>
        <source>The order says which brick takes whose place, and which one is the arbiter.</source>
        <translation>L’ordre détermine quel brick remplace lequel, et lequel est l’arbiter.</translation>
    </message>
    <message>
        <source>%1 bricks of replica set %2 are not those of the volume.</source>
        <translation>%1 bricks du jeu de réplicas %2 ne sont pas ceux du volume.</translation>
    </message>
    <message>
        <source>A new brick is filled from the others of its set, so only one can be replaced at a time.</source>
        <translation>Un nouveau brick est rempli à partir des autres de son jeu&#xa0;: un seul peut donc être remplacé à la fois.</translation>
    </message>
    <message>
        <source>%1 on %2 (%3 free)</source>
        <translation>%1 sur %2 (%3 libres)</translation>
    </message>
    <message>
        <source>Bricks are added although volume groups of the present ones have room: %1.</source>
        <translation>Des bricks sont ajoutés alors que les groupes de volumes des bricks actuels ont de la place&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A larger “size” of the bricks of a set needs no rebalance: no file moves.</source>
        <translation>Une «&#x202f;size&#x202f;» plus grande des bricks d’un jeu ne demande pas de rééquilibrage&#xa0;: aucun fichier n’est déplacé.</translation>
    </message>
    <message>
        <source>Enlarge the bricks first, or give their groups a further disk in “extra-devices”.</source>
        <translation>Agrandissez d’abord les bricks, ou donnez à leurs groupes un disque de plus dans «&#x202f;extra-devices&#x202f;».</translation>
    </message>
</context>
<context>
    <name>GlusterPlanner</name>
    <message>
        <source>Change the volume&apos;s bricks</source>
        <translation>Modifier les bricks du volume</translation>
    </message>
    <message>
        <source>The volume stays in use all the while; each change begins when the one before it is complete.</source>
        <translation>Le volume reste en service tout du long&#x202f;; chaque modification commence une fois la précédente terminée.</translation>
    </message>
    <message>
        <source>The new brick is empty and is filled from the others of its set; the old folder stays as it is.</source>
        <translation>Le nouveau brick est vide et se remplit à partir des autres de son jeu&#x202f;; l’ancien dossier reste tel quel.</translation>
    </message>
    <message>
        <source>Until the new brick is filled there is a copy less of each file.</source>
        <translation>Tant que le nouveau brick n’est pas rempli, il manque une copie de chaque fichier.</translation>
    </message>
    <message>
        <source>Whole replica sets: each new file lies on all bricks of one set.</source>
        <translation>Des jeux de réplicas entiers&#xa0;: chaque nouveau fichier se trouve sur tous les bricks d’un jeu.</translation>
    </message>
    <message>
        <source>Forced, because: %1</source>
        <translation>Forcé, motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Folders that exist send new files to the new bricks only after this; files stay where they are.</source>
        <translation>Ce n’est qu’ensuite que les dossiers existants envoient leurs nouveaux fichiers vers les nouveaux bricks&#x202f;; les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>SELinux keeps the web server off FUSE file systems without it.</source>
        <translation>Sans lui, SELinux interdit les systèmes de fichiers FUSE au serveur web.</translation>
    </message>
    <message>
        <source>A bind mount leaves the path a real directory, which package upgrades expect; it waits for the volume&apos;s own mount.</source>
        <translation>Un montage bind laisse le chemin à l’état de vrai répertoire, comme l’attendent les mises à jour de paquets&#x202f;; il attend le montage du volume lui-même.</translation>
    </message>
    <message>
        <source>From here on all hosts see the same files.</source>
        <translation>À partir d’ici, tous les hôtes voient les mêmes fichiers.</translation>
    </message>
    <message>
        <source>What one host writes, all others must see.</source>
        <translation>Ce qu’un hôte écrit, tous les autres doivent le voir.</translation>
    </message>
    <message>
        <source>Mount the volume</source>
        <translation>Monter le volume</translation>
    </message>
    <message>
        <source>Each Pandora host mounts the whole volume at a place of its own; nothing of Pandora looks there yet.</source>
        <translation>Chaque hôte Pandora monte le volume entier à un emplacement dédié&#x202f;; rien de Pandora n’y regarde encore.</translation>
    </message>
    <message>
        <source>Mode 0000 keeps everybody from writing below a volume that is not mounted.</source>
        <translation>Le mode 0000 empêche quiconque d’écrire sous un volume qui n’est pas monté.</translation>
    </message>
    <message>
        <source>When all hosts start at once the volume comes later than they; its mount waits for it instead of failing for good.</source>
        <translation>Quand tous les hôtes démarrent en même temps, le volume arrive après eux&#x202f;; son montage l’attend au lieu d’échouer définitivement.</translation>
    </message>
    <message>
        <source>Through this mount the host talks to every brick itself.</source>
        <translation>Par ce montage, l’hôte parle lui-même à chaque brick.</translation>
    </message>
    <message>
        <source>backup-volfile-servers: the volume is found while a node is down; _netdev and nofail: a missing volume does not stop the boot; acl: access lists come along.</source>
        <translation>backup-volfile-servers&#xa0;: le volume est trouvé même si un nœud est arrêté&#x202f;; _netdev et nofail&#xa0;: un volume absent n’empêche pas le démarrage&#x202f;; acl&#xa0;: les listes d’accès suivent.</translation>
    </message>
    <message>
        <source>Make the folders</source>
        <translation>Créer les dossiers</translation>
    </message>
    <message>
        <source>Owner, group and the setgid bit are what Pandora&apos;s packages set.</source>
        <translation>Propriétaire, groupe et bit setgid sont ceux que posent les paquets de Pandora.</translation>
    </message>
    <message>
        <source>Numbers, since GlusterFS carries them and not names.</source>
        <translation>Des numéros, car GlusterFS transporte ceux-ci et non des noms.</translation>
    </message>
    <message>
        <source>Copy the first content</source>
        <translation>Copier le contenu initial</translation>
    </message>
    <message>
        <source>The bulk is copied while services run, to a place that no service knows. An agent that finds an empty folder uploads its own configuration over the one that administrators staged.</source>
        <translation>L’essentiel est copié pendant que les services tournent, vers un emplacement qu’aucun service ne connaît. Un agent qui trouve un dossier vide y envoie sa propre configuration, à la place de celle que les administrateurs ont préparée.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Faire un essai</translation>
    </message>
    <message>
        <source>Each host writes into the volume as the real users, and every other host reads it back, before any service is touched.</source>
        <translation>Chaque hôte écrit dans le volume avec les comptes réels, et tous les autres relisent, avant que l’on touche au moindre service.</translation>
    </message>
    <message>
        <source>No firewall is active on %1.</source>
        <translation>Aucun pare-feu n’est actif sur %1.</translation>
    </message>
    <message>
        <source>%1 resolves the storage names of all other hosts.</source>
        <translation>%1 résout les noms de stockage de tous les autres hôtes.</translation>
    </message>
    <message>
        <source>A file system of its own is mounted at %1 on %2.</source>
        <translation>Un système de fichiers dédié est monté sur %1 de %2.</translation>
    </message>
    <message>
        <source>The disk %1 on %2 is blank.</source>
        <translation>Le disque %1 de %2 est vierge.</translation>
    </message>
    <message>
        <source>There is no volume %1 yet.</source>
        <translation>Il n’y a pas encore de volume %1.</translation>
    </message>
    <message>
        <source>Install packages</source>
        <translation>Installer les paquets</translation>
    </message>
    <message>
        <source>Nodes get the server, Pandora hosts what mounts a volume; all of the same major version.</source>
        <translation>Les nœuds reçoivent le serveur, les hôtes Pandora de quoi monter un volume&#x202f;; tous dans la même version majeure.</translation>
    </message>
    <message>
        <source>The distribution leaves GlusterFS to a repository of its own.</source>
        <translation>La distribution laisse GlusterFS à un dépôt distinct.</translation>
    </message>
    <message>
        <source>glusterd, and the tools for disks and bricks.</source>
        <translation>glusterd, et les outils pour les disques et les bricks.</translation>
    </message>
    <message>
        <source>mount needs mount.glusterfs to mount a volume.</source>
        <translation>mount a besoin de mount.glusterfs pour monter un volume.</translation>
    </message>
    <message>
        <source>Let the hosts find and reach each other</source>
        <translation>Permettre aux hôtes de se trouver et de se joindre</translation>
    </message>
    <message>
        <source>Every node must know every other by the same name, and clients talk to every brick.</source>
        <translation>Chaque nœud doit connaître tous les autres sous le même nom, et les clients parlent à chaque brick.</translation>
    </message>
    <message>
        <source>A name that one node cannot resolve keeps the pool from forming; the file answers also while the name server is away.</source>
        <translation>Un nom qu’un nœud ne sait pas résoudre empêche le pool de se former&#x202f;; le fichier répond même quand le serveur de noms est absent.</translation>
    </message>
    <message>
        <source>Peers and clients must reach glusterd and every brick; nobody else needs to.</source>
        <translation>Peers et clients doivent joindre glusterd et chaque brick&#x202f;; personne d’autre n’en a besoin.</translation>
    </message>
    <message>
        <source>When a node dies, everybody who writes waits this many seconds; gluster&apos;s own 42 stall every agent.</source>
        <translation>Quand un nœud tombe, tous ceux qui écrivent attendent ce nombre de secondes&#x202f;; les 42&#xa0;s par défaut de gluster bloquent chaque agent.</translation>
    </message>
    <message>
        <source>Writing needs a majority of the copies: no split-brain.</source>
        <translation>L’écriture demande une majorité des copies&#xa0;: pas de split-brain.</translation>
    </message>
    <message>
        <source>Only nodes and Pandora hosts may mount the volume; by itself gluster lets everybody in.</source>
        <translation>Seuls les nœuds et les hôtes Pandora peuvent monter le volume&#x202f;; par défaut, gluster laisse entrer tout le monde.</translation>
    </message>
    <message>
        <source>The top of the volume belongs to Pandora&apos;s user.</source>
        <translation>Le sommet du volume appartient à l’utilisateur de Pandora.</translation>
    </message>
    <message>
        <source>The top of the volume belongs to the web server&apos;s group.</source>
        <translation>Le sommet du volume appartient au groupe du serveur web.</translation>
    </message>
    <message>
        <source>The document asks for it.</source>
        <translation>Le projet le demande.</translation>
    </message>
    <message>
        <source>Form the pool</source>
        <translation>Former le pool</translation>
    </message>
    <message>
        <source>The nodes trust each other from here on; each must see all others before a volume is made.</source>
        <translation>Dès lors, les nœuds se font confiance&#x202f;; chacun doit voir tous les autres avant qu’un volume soit créé.</translation>
    </message>
    <message>
        <source>Enabled, so that the bricks are back after a reboot; Debian leaves it off.</source>
        <translation>Activé, pour que les bricks reviennent après un redémarrage&#x202f;; Debian le laisse désactivé.</translation>
    </message>
    <message>
        <source>Enabling starts nothing; the pool needs it now.</source>
        <translation>L’activation ne démarre rien&#x202f;; le pool en a besoin tout de suite.</translation>
    </message>
    <message>
        <source>glusterd starts once its bricks&apos; disks are mounted, so that a brick is not taken for lost.</source>
        <translation>glusterd démarre une fois les disques de ses bricks montés, pour qu’aucun brick ne passe pour perdu.</translation>
    </message>
    <message>
        <source>Only a member of the pool can take another host in.</source>
        <translation>Seul un membre du pool peut y faire entrer un autre hôte.</translation>
    </message>
    <message>
        <source>Probed back, so that the first node too is known by its storage address and not only by the one it came from.</source>
        <translation>Ajouté en retour, pour que le premier nœud aussi soit connu par son adresse de stockage et pas seulement par celle d’où il vient.</translation>
    </message>
    <message>
        <source>A volume made too early fails and leaves marks on its bricks that make the next attempt fail as well.</source>
        <translation>Un volume créé trop tôt échoue et laisse sur ses bricks des marques qui font échouer aussi la tentative suivante.</translation>
    </message>
    <message>
        <source>Make the volume</source>
        <translation>Créer le volume</translation>
    </message>
    <message>
        <source>Replica sets follow the order of the bricks; nothing is forced unless the document gives a reason.</source>
        <translation>Les jeux de réplicas suivent l’ordre des bricks&#x202f;; rien n’est forcé, sauf si le projet en donne la raison.</translation>
    </message>
    <message>
        <source>Each file lies on all bricks of one replica set.</source>
        <translation>Chaque fichier se trouve sur tous les bricks d’un même jeu de réplicas.</translation>
    </message>
    <message>
        <source>Every brick must run before anybody mounts the volume.</source>
        <translation>Chaque brick doit tourner avant que quiconque monte le volume.</translation>
    </message>
    <message>
        <source>list of bricks of the volume %1</source>
        <translation>liste des bricks du volume %1</translation>
    </message>
    <message>
        <source>Prepare the bricks</source>
        <translation>Préparer les bricks</translation>
    </message>
    <message>
        <source>Each brick gets a file system of its own, so that a full or missing one never fills the system&apos;s.</source>
        <translation>Chaque brick reçoit un système de fichiers dédié&#xa0;: plein ou absent, il ne remplit jamais celui du système.</translation>
    </message>
    <message>
        <source>A further disk enlarges the brick in place: no file has to move.</source>
        <translation>Un disque de plus agrandit le brick sur place&#xa0;: aucun fichier n’a à être déplacé.</translation>
    </message>
    <message>
        <source>With LVM the brick can grow later without moving files.</source>
        <translation>Avec LVM, le brick peut grandir plus tard sans déplacer de fichiers.</translation>
    </message>
    <message>
        <source>The brick&apos;s room; a larger size in the document enlarges it, a smaller one is left alone.</source>
        <translation>La place du brick&#x202f;; une taille plus grande dans le projet l’agrandit, une plus petite reste sans effet.</translation>
    </message>
    <message>
        <source>Inodes of 512 bytes have room for GlusterFS&apos; extended attributes.</source>
        <translation>Des inodes de 512 octets ont la place pour les attributs étendus de GlusterFS.</translation>
    </message>
    <message>
        <source>blank disk %1</source>
        <translation>disque vierge %1</translation>
    </message>
    <message>
        <source>Mode 0000 keeps files out while the disk is not mounted.</source>
        <translation>Le mode 0000 empêche d’y écrire des fichiers tant que le disque n’est pas monté.</translation>
    </message>
    <message>
        <source>nofail and a short time limit let a host start whose disk is gone; its brick then stays down instead of filling the system&apos;s disk.</source>
        <translation>nofail et un délai court laissent démarrer un hôte dont le disque a disparu&#x202f;; son brick reste alors hors service au lieu de remplir le disque système.</translation>
    </message>
    <message>
        <source>The brick lies on this file system and nowhere else.</source>
        <translation>Le brick se trouve sur ce système de fichiers et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The file system fills its volume; it grows while it is in use.</source>
        <translation>Le système de fichiers occupe tout son volume&#x202f;; il grandit pendant qu’il est utilisé.</translation>
    </message>
    <message>
        <source>A folder below the mount point: with the disk missing the folder is missing too, and the brick refuses to start.</source>
        <translation>Un dossier sous le point de montage&#xa0;: si le disque manque, le dossier manque aussi, et le brick refuse de démarrer.</translation>
    </message>
    <message>
        <source>A client that misses a file where it should be looks on all sets; otherwise files can seem to be gone during a rebalance.</source>
        <translation>Un client qui ne trouve pas un fichier là où il devrait être le cherche dans tous les jeux de réplicas ; sinon, des fichiers peuvent sembler avoir disparu pendant un rééquilibrage.</translation>
    </message>
    <message>
        <source>Let go of the bricks that left</source>
        <translation>Libérer les bricks sortis</translation>
    </message>
    <message>
        <source>Their disks are no longer mounted and no longer waited for. What is on them stays.</source>
        <translation>Leurs disques ne sont plus montés ni attendus. Ce qu’ils contiennent reste.</translation>
    </message>
    <message>
        <source>A disk that left the volume may be taken out of the host; the next boot does not ask for it.</source>
        <translation>Un disque sorti du volume peut être retiré de l’hôte ; le prochain démarrage ne le réclame pas.</translation>
    </message>
    <message>
        <source>glusterd must start without disks that it does not need any more.</source>
        <translation>glusterd doit démarrer sans les disques dont il n’a plus besoin.</translation>
    </message>
    <message>
        <source>Nothing uses the disk any more; its files stay on it for as long as you want.</source>
        <translation>Plus rien n’utilise le disque ; ses fichiers y restent aussi longtemps que vous le souhaitez.</translation>
    </message>
    <message>
        <source>It was made for the brick and is empty.</source>
        <translation>Il a été créé pour le brick et il est vide.</translation>
    </message>
    <message>
        <source>Their files move to the other sets first; the bricks leave the volume only when nothing is left on them. Opening a file in the moment in which it moves may be denied; a second try succeeds.</source>
        <translation>Leurs fichiers passent d’abord sur les autres ensembles&#xa0;; les briques ne quittent le volume que lorsqu’il n’y reste plus rien. Ouvrir un fichier au moment où il se déplace peut être refusé&#xa0;; un second essai réussit.</translation>
    </message>
    <message>
        <source>Files move until all sets are filled alike; they can be read and written meanwhile. Opening a file in the moment in which it moves may be denied; a second try succeeds.</source>
        <translation>Les fichiers se déplacent jusqu’à ce que tous les ensembles soient remplis de la même façon&#xa0;; ils restent lisibles et modifiables. Ouvrir un fichier au moment où il se déplace peut être refusé&#xa0;; un second essai réussit.</translation>
    </message>
</context>
<context>
    <name>GlusterRules</name>
    <message>
        <source>%1 bricks cannot form sets of %2.</source>
        <translation>%1 bricks ne peuvent pas former des jeux de %2.</translation>
    </message>
    <message>
        <source>Add bricks until each set is complete.</source>
        <translation>Ajoutez des bricks jusqu’à ce que chaque jeu soit complet.</translation>
    </message>
    <message>
        <source>Host %1 holds two bricks of replica set %2.</source>
        <translation>L’hôte %1 détient deux bricks du jeu de réplicas %2.</translation>
    </message>
    <message>
        <source>Both copies would be lost with that host.</source>
        <translation>Les deux copies seraient perdues avec cet hôte.</translation>
    </message>
    <message>
        <source>Put each %1 bricks in a row on different hosts.</source>
        <translation>Placez chaque suite de %1 bricks sur des hôtes différents.</translation>
    </message>
    <message>
        <source>The bricks of replica set %1 have different sizes: %2 and %3.</source>
        <translation>Les bricks du jeu de réplicas %1 ont des tailles différentes&#xa0;: %2 et %3.</translation>
    </message>
    <message>
        <source>Each file lies on all bricks of a set, so the smallest one is full first and the rest of the others is wasted.</source>
        <translation>Chaque fichier se trouve sur tous les bricks d’un jeu&#xa0;: le plus petit est plein le premier, et le reste des autres est perdu.</translation>
    </message>
    <message>
        <source>Give all bricks of a set the same size.</source>
        <translation>Donnez la même taille à tous les bricks d’un jeu.</translation>
    </message>
    <message>
        <source>The brick %1:%2 is listed twice.</source>
        <translation>Le brick %1:%2 est indiqué deux fois.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>The %1 and %2 lie inside each other on %3.</source>
        <translation>Le %1 et le %2 sont imbriqués sur %3.</translation>
    </message>
    <message>
        <source>GlusterFS refuses such bricks.</source>
        <translation>GlusterFS refuse de tels bricks.</translation>
    </message>
    <message>
        <source>Give each brick a directory of its own.</source>
        <translation>Donnez à chaque brick un répertoire dédié.</translation>
    </message>
    <message>
        <source>The %1 and %2 of host %3 have the same mount point %4.</source>
        <translation>Le %1 et le %2 de l’hôte %3 ont le même point de montage %4.</translation>
    </message>
    <message>
        <source>Only one file system can be mounted there, and bricks that share one show the same free space twice.</source>
        <translation>Un seul système de fichiers peut y être monté, et des bricks qui en partagent un comptent deux fois le même espace libre.</translation>
    </message>
    <message>
        <source>Give each brick a file system and mount point of its own.</source>
        <translation>Donnez à chaque brick un système de fichiers et un point de montage dédiés.</translation>
    </message>
    <message>
        <source>On %1 the mount points %2 and %3 lie inside each other.</source>
        <translation>Sur %1, les points de montage %2 et %3 sont imbriqués.</translation>
    </message>
    <message>
        <source>One mount would hide the other, or depend on it.</source>
        <translation>Un montage masquerait l’autre ou en dépendrait.</translation>
    </message>
    <message>
        <source>Mount them side by side, such as /glusterfs/brick1 and /glusterfs/brick2.</source>
        <translation>Montez-les côte à côte, par exemple sur /glusterfs/brick1 et /glusterfs/brick2.</translation>
    </message>
    <message>
        <source>On %1 the %2 and %3 use the same volume group %4.</source>
        <translation>Sur %1, le %2 et le %3 utilisent le même groupe de volumes %4.</translation>
    </message>
    <message>
        <source>A disk that fails would take both bricks, and they would compete for room.</source>
        <translation>Un disque qui tombe en panne emporterait les deux bricks, et ils se disputeraient la place.</translation>
    </message>
    <message>
        <source>Give each brick a group of its own. To enlarge a brick, add a disk to its “extra-devices” instead.</source>
        <translation>Donnez à chaque brick un groupe dédié. Pour agrandir un brick, ajoutez plutôt un disque à ses «&#x202f;extra-devices&#x202f;».</translation>
    </message>
    <message>
        <source>On %1 the disk %2 is used twice, by %3 and %4.</source>
        <translation>Sur %1, le disque %2 est utilisé deux fois, par le %3 et le %4.</translation>
    </message>
    <message>
        <source>Name another disk, or remove one of them.</source>
        <translation>Indiquez un autre disque, ou retirez l’un des deux.</translation>
    </message>
    <message>
        <source>The %1 has no host.</source>
        <translation>Le %1 n’a pas d’hôte.</translation>
    </message>
    <message>
        <source>The host “%1” of %2 is not a host of this project.</source>
        <translation>L’hôte «&#x202f;%1&#x202f;» (%2) n’est pas un hôte de ce projet.</translation>
    </message>
    <message>
        <source>Choose a host of the project.</source>
        <translation>Choisissez un hôte du projet.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Host %1 holds a brick but lacks the role “gluster-node”.</source>
        <translation>L’hôte %1 détient un brick, mais n’a pas le rôle «&#x202f;gluster-node&#x202f;».</translation>
    </message>
    <message>
        <source>Add the role to the host.</source>
        <translation>Ajoutez le rôle à l’hôte.</translation>
    </message>
    <message>
        <source>“%1” is no device.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un périphérique.</translation>
    </message>
    <message>
        <source>Use a path below /dev/disk/by-id/.</source>
        <translation>Utilisez un chemin sous /dev/disk/by-id/.</translation>
    </message>
    <message>
        <source>The name %1 may mean another disk after a reboot.</source>
        <translation>Le nom %1 peut désigner un autre disque après un redémarrage.</translation>
    </message>
    <message>
        <source>Kernel names follow the order in which disks are found.</source>
        <translation>Les noms du noyau suivent l’ordre dans lequel les disques sont trouvés.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a volume group.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être le nom d’un groupe de volumes.</translation>
    </message>
    <message>
        <source>Use up to 127 letters, digits, “+”, “_”, “.” and “-” in “volume-group”, not starting with “-”.</source>
        <translation>Utilisez dans «&#x202f;volume-group&#x202f;» au plus 127 lettres, chiffres, «&#x202f;+&#x202f;», «&#x202f;_&#x202f;», «&#x202f;.&#x202f;» et «&#x202f;-&#x202f;», sans commencer par «&#x202f;-&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a logical volume.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être le nom d’un volume logique.</translation>
    </message>
    <message>
        <source>LVM keeps such names for volumes of its own.</source>
        <translation>LVM réserve de tels noms à ses propres volumes.</translation>
    </message>
    <message>
        <source>Use a name such as “lv_brick1” in “logical-volume”.</source>
        <translation>Utilisez un nom tel que «&#x202f;lv_brick1&#x202f;» dans «&#x202f;logical-volume&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is no size of a logical volume.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une taille de volume logique.</translation>
    </message>
    <message>
        <source>Write a whole number with M, G or T, such as “500G”, or a percentage of the group, such as “80%”.</source>
        <translation>Écrivez un nombre entier avec M, G ou T, par exemple «&#x202f;500G&#x202f;», ou un pourcentage du groupe, par exemple «&#x202f;80%&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is too small for a brick.</source>
        <translation>%1, c’est trop petit pour un brick.</translation>
    </message>
    <message>
        <source>XFS needs 300 MB at least.</source>
        <translation>XFS demande au moins 300&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Give it room for all shared files, and for more to come.</source>
        <translation>Prévoyez la place de tous les fichiers partagés, et de ceux à venir.</translation>
    </message>
    <message>
        <source>“%1” of %2 has no effect without a “device”.</source>
        <translation>«&#x202f;%1&#x202f;» (%2) est sans effet sans «&#x202f;device&#x202f;».</translation>
    </message>
    <message>
        <source>Without a disk the brick uses the file system that is mounted at its mount point.</source>
        <translation>Sans disque, le brick utilise le système de fichiers monté sur son point de montage.</translation>
    </message>
    <message>
        <source>Name the disk in “device”, or remove the key.</source>
        <translation>Indiquez le disque dans «&#x202f;device&#x202f;», ou supprimez la clé.</translation>
    </message>
    <message>
        <source>The %1 needs a directory below its mount point.</source>
        <translation>Le %1 demande un répertoire sous son point de montage.</translation>
    </message>
    <message>
        <source>GlusterFS refuses a mount point itself as a brick: with the disk missing it would fill the root file system.</source>
        <translation>GlusterFS refuse comme brick un point de montage lui-même&#xa0;: si le disque manquait, il remplirait le système de fichiers racine.</translation>
    </message>
    <message>
        <source>Use a relative name such as “brick”.</source>
        <translation>Utilisez un nom relatif, par exemple «&#x202f;brick&#x202f;».</translation>
    </message>
    <message>
        <source>The %1 at %2 and the shared path %3 overlap.</source>
        <translation>Le %1 sur %2 et le chemin partagé %3 se chevauchent.</translation>
    </message>
    <message>
        <source>Files in a brick must be changed through the volume only, never directly.</source>
        <translation>Les fichiers d’un brick ne doivent être modifiés que par le volume, jamais directement.</translation>
    </message>
    <message>
        <source>Choose a directory apart, such as /glusterfs/brick1.</source>
        <translation>Choisissez un répertoire à part, par exemple /glusterfs/brick1.</translation>
    </message>
    <message>
        <source>The %1 at %2 and the volume&apos;s mount point %3 overlap.</source>
        <translation>Le %1 sur %2 et le point de montage %3 du volume se chevauchent.</translation>
    </message>
    <message>
        <source>GlusterFS refuses to mount a volume over one of its own bricks.</source>
        <translation>GlusterFS refuse de monter un volume par-dessus l’un de ses propres bricks.</translation>
    </message>
    <message>
        <source>The backup server “%1” is not a host of this project.</source>
        <translation>Le serveur de secours «&#x202f;%1&#x202f;» n’est pas un hôte de ce projet.</translation>
    </message>
    <message>
        <source>The backup server %1 lacks the role “gluster-node”.</source>
        <translation>Le serveur de secours %1 n’a pas le rôle «&#x202f;gluster-node&#x202f;».</translation>
    </message>
    <message>
        <source>Only a node of the pool can tell clients about the volume.</source>
        <translation>Seul un nœud du pool peut renseigner les clients sur le volume.</translation>
    </message>
    <message>
        <source>Choose a node, or add the role to the host.</source>
        <translation>Choisissez un nœud, ou ajoutez le rôle à l’hôte.</translation>
    </message>
    <message>
        <source>The backup server %1 is listed twice.</source>
        <translation>Le serveur de secours %1 est indiqué deux fois.</translation>
    </message>
    <message>
        <source>The other hosts cannot reach %1 at %2.</source>
        <translation>Les autres hôtes ne peuvent pas joindre %1 à l’adresse %2.</translation>
    </message>
    <message>
        <source>For each host this address is the host itself.</source>
        <translation>Pour chaque hôte, cette adresse est l’hôte lui-même.</translation>
    </message>
    <message>
        <source>Node %1 has the IPv6 address %2.</source>
        <translation>Le nœud %1 a l’adresse IPv6 %2.</translation>
    </message>
    <message>
        <source>GlusterFS speaks IPv4 unless every glusterd is configured otherwise (transport.address-family), which Sharewright does not do.</source>
        <translation>GlusterFS parle IPv4, à moins que chaque glusterd soit configuré autrement (transport.address-family), ce que Sharewright ne fait pas.</translation>
    </message>
    <message>
        <source>Use a host name or an IPv4 address as “storage-address”.</source>
        <translation>Utilisez un nom d’hôte ou une adresse IPv4 dans «&#x202f;storage-address&#x202f;».</translation>
    </message>
    <message>
        <source>The volume needs hosts that hold its bricks.</source>
        <translation>Le volume a besoin d’hôtes qui détiennent ses bricks.</translation>
    </message>
    <message>
        <source>Node %1 holds no brick.</source>
        <translation>Le nœud %1 ne détient aucun brick.</translation>
    </message>
    <message>
        <source>It joins the pool and counts for its quorum, nothing more.</source>
        <translation>Il rejoint le pool et compte pour son quorum, rien de plus.</translation>
    </message>
    <message>
        <source>A third host with a small arbiter brick would prevent split-brain.</source>
        <translation>Un troisième hôte doté d’un petit brick arbiter éviterait le split-brain.</translation>
    </message>
    <message>
        <source>It keeps names and votes, no file contents: about 4 KB for each file. Any machine will do, such as a console, the database host or a load balancer.</source>
        <translation>Il garde les noms et vote, sans le contenu des fichiers&#xa0;: environ 4&#xa0;Ko par fichier. N’importe quelle machine convient, par exemple une console, l’hôte de la base de données ou un répartiteur de charge.</translation>
    </message>
    <message>
        <source>Add such a host, set “replica: 3” and “arbiter: true”, and put its brick third in each set. Without a third machine, NFS on a separate server is the safer choice.</source>
        <translation>Ajoutez un tel hôte, réglez «&#x202f;replica: 3&#x202f;» et «&#x202f;arbiter: true&#x202f;», et placez son brick en troisième dans chaque jeu. Sans troisième machine, NFS sur un serveur distinct est le choix le plus sûr.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a volume.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être le nom d’un volume.</translation>
    </message>
    <message>
        <source>Use letters, digits, “-” and “_”, such as “pandora”.</source>
        <translation>Utilisez des lettres, des chiffres, «&#x202f;-&#x202f;» et «&#x202f;_&#x202f;», par exemple «&#x202f;pandora&#x202f;».</translation>
    </message>
    <message>
        <source>%1 copies of each file are impossible.</source>
        <translation>%1 copies de chaque fichier&#xa0;: c’est impossible.</translation>
    </message>
    <message>
        <source>Use 3, with an arbiter where disks are short.</source>
        <translation>Utilisez 3, avec un arbiter là où les disques manquent.</translation>
    </message>
    <message>
        <source>An arbiter needs replica 3, not %1.</source>
        <translation>Un arbiter demande replica 3, pas %1.</translation>
    </message>
    <message>
        <source>The third brick of each set only keeps names and votes.</source>
        <translation>Le troisième brick de chaque jeu ne fait que garder les noms et voter.</translation>
    </message>
    <message>
        <source>Set replica to 3 or leave the arbiter out.</source>
        <translation>Réglez replica sur 3, ou renoncez à l’arbiter.</translation>
    </message>
    <message>
        <source>With replica 1 each file lies on one host only.</source>
        <translation>Avec replica 1, chaque fichier ne se trouve que sur un seul hôte.</translation>
    </message>
    <message>
        <source>A host that fails takes its files away.</source>
        <translation>Un hôte qui tombe emporte ses fichiers.</translation>
    </message>
    <message>
        <source>Use replica 3.</source>
        <translation>Utilisez replica 3.</translation>
    </message>
    <message>
        <source>Replica 2 is prone to split-brain.</source>
        <translation>Replica 2 est sujet au split-brain.</translation>
    </message>
    <message>
        <source>When two hosts lose sight of each other, both change files and nobody can say which copy is right.</source>
        <translation>Quand deux hôtes se perdent de vue, les deux modifient des fichiers et personne ne sait quelle copie est la bonne.</translation>
    </message>
    <message>
        <source>Use replica 3 or an arbiter, or accept the risk with “accept-replica-2: true”.</source>
        <translation>Utilisez replica 3 ou un arbiter, ou acceptez le risque avec «&#x202f;accept-replica-2: true&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is no volume option.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une option de volume.</translation>
    </message>
    <message>
        <source>Write it as “key=value”.</source>
        <translation>Écrivez-la sous la forme «&#x202f;clé=valeur&#x202f;».</translation>
    </message>
    <message>
        <source>The volume option %1 is set twice.</source>
        <translation>L’option de volume %1 est définie deux fois.</translation>
    </message>
    <message>
        <source>Only one of both values can hold.</source>
        <translation>Une seule des deux valeurs peut s’appliquer.</translation>
    </message>
    <message>
        <source>The mount point %1 and the shared path %2 overlap.</source>
        <translation>Le point de montage %1 et le chemin partagé %2 se chevauchent.</translation>
    </message>
    <message>
        <source>The volume would be mounted over its own contents.</source>
        <translation>Le volume serait monté par-dessus son propre contenu.</translation>
    </message>
    <message>
        <source>Choose a directory apart, such as /pandora_files.</source>
        <translation>Choisissez un répertoire à part, par exemple /pandora_files.</translation>
    </message>
    <message>
        <source>The volume is made with “force”, because: %1.</source>
        <translation>Le volume est créé avec «&#x202f;force&#x202f;», motif&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Then gluster accepts bricks on the root file system, mount points as bricks, and copies of a file on one host.</source>
        <translation>gluster accepte alors des bricks sur le système de fichiers racine, des points de montage comme bricks, et plusieurs copies d’un fichier sur un même hôte.</translation>
    </message>
    <message>
        <source>Remove “force-because” unless the reason still holds.</source>
        <translation>Supprimez «&#x202f;force-because&#x202f;», sauf si le motif est toujours valable.</translation>
    </message>
    <message>
        <source>The folders become symbolic links into the volume.</source>
        <translation>Les dossiers deviennent des liens symboliques vers le volume.</translation>
    </message>
    <message>
        <source>Links point nowhere while the volume is not mounted, and package updates may replace them by directories.</source>
        <translation>Les liens ne pointent nulle part tant que le volume n’est pas monté, et des mises à jour de paquets peuvent les remplacer par des répertoires.</translation>
    </message>
    <message>
        <source>Use “placement: bind” unless the manual&apos;s way is wanted.</source>
        <translation>Utilisez «&#x202f;placement: bind&#x202f;», sauf si vous tenez à la méthode du manuel.</translation>
    </message>
    <message>
        <source>GlusterFS receives only slow maintenance.</source>
        <translation>GlusterFS ne reçoit plus qu’une maintenance lente.</translation>
    </message>
    <message>
        <source>A few people look after it since Red Hat ended its product in 2024; releases come once in a year or two, and Enterprise Linux 10 has no packages.</source>
        <translation>Quelques personnes s’en occupent depuis que Red Hat a arrêté son produit en 2024&#x202f;; il paraît une version tous les un ou deux ans, et Enterprise Linux 10 n’a pas de paquets.</translation>
    </message>
    <message>
        <source>For a new site prefer NFS on storage that survives a failure. With GlusterFS use 10.x or 11.x, the same version on all nodes, and do not plan on Enterprise Linux 10.</source>
        <translation>Pour un nouveau site, préférez NFS sur un stockage qui survit à une panne. Avec GlusterFS, utilisez 10.x ou 11.x, la même version sur tous les nœuds, et ne comptez pas sur Enterprise Linux 10.</translation>
    </message>
    <message>
        <source>brick number %1</source>
        <translation>brick n°&#xa0;%1</translation>
    </message>
    <message>
        <source>There is no brick yet.</source>
        <translation>Il n’y a encore aucun brick.</translation>
    </message>
    <message>
        <source>The volume keeps its files on bricks.</source>
        <translation>Le volume garde ses fichiers sur des bricks.</translation>
    </message>
    <message>
        <source>Let Sharewright propose disks on the GlusterFS page (glusterfs.bricks in the project).</source>
        <translation>Laissez Sharewright proposer des disques à la page GlusterFS (glusterfs.bricks dans le projet).</translation>
    </message>
    <message>
        <source>No host is a GlusterFS node.</source>
        <translation>Aucun hôte n’est un nœud GlusterFS.</translation>
    </message>
    <message>
        <source>Choose three hosts on the GlusterFS page (role gluster-node in the project); the Pandora hosts themselves may be nodes.</source>
        <translation>Choisissez trois hôtes à la page GlusterFS (rôle gluster-node dans le projet)&#xa0;; les hôtes Pandora peuvent eux-mêmes être des nœuds.</translation>
    </message>
    <message>
        <source>Give it a brick, or take it out of the machines that keep copies (role gluster-node in the project).</source>
        <translation>Donnez-lui un brick, ou retirez-le des machines qui gardent des copies (rôle gluster-node dans le projet).</translation>
    </message>
    <message>
        <source>Enter its address in the storage network on the Hosts page (storage-address in the project).</source>
        <translation>Indiquez son adresse dans le réseau de stockage à la page Hôtes (storage-address dans le projet).</translation>
    </message>
</context>
<context>
    <name>GlusterUnshare</name>
    <message>
        <source>Nothing on this host needs the volume any more.</source>
        <translation>Plus rien sur cet hôte n’a besoin du volume.</translation>
    </message>
    <message>
        <source>A mount that stays written down would come back at the next boot.</source>
        <translation>Un montage qui reste inscrit reviendrait au prochain démarrage.</translation>
    </message>
    <message>
        <source>There is no mount left that would wait for the volume.</source>
        <translation>Il ne reste aucun montage qui attendrait le volume.</translation>
    </message>
    <message>
        <source>It was made for the volume and is empty.</source>
        <translation>Il a été créé pour le volume et il est vide.</translation>
    </message>
    <message>
        <source>The names were written down for the pool alone.</source>
        <translation>Les noms n’ont été inscrits que pour le pool.</translation>
    </message>
    <message>
        <source>Retire the storage side</source>
        <translation>Abandonner le stockage</translation>
    </message>
    <message>
        <source>The volume is deleted, its bricks get another name and are unmounted. Every file on them stays, but the volume cannot be brought back by undo.</source>
        <translation>Le volume est supprimé, ses bricks changent de nom et sont démontés. Tous leurs fichiers restent, mais le retour arrière ne peut pas rétablir le volume.</translation>
    </message>
    <message>
        <source>Every host has its own folders again; nothing mounts the volume.</source>
        <translation>Chaque hôte a retrouvé ses propres dossiers&#x202f;; plus rien ne monte le volume.</translation>
    </message>
    <message>
        <source>The folder carries the marks of the deleted volume, so no other volume could use it.</source>
        <translation>Le dossier porte les marques du volume supprimé&#xa0;: aucun autre volume ne pourrait l’utiliser.</translation>
    </message>
    <message>
        <source>glusterd no longer waits for the bricks&apos; disks.</source>
        <translation>glusterd n’attend plus les disques des bricks.</translation>
    </message>
    <message>
        <source>The disk holds nothing that is in use.</source>
        <translation>Le disque ne contient rien d’utilisé.</translation>
    </message>
    <message>
        <source>The bricks&apos; disks are not mounted at the next boot.</source>
        <translation>Les disques des bricks ne seront pas montés au prochain démarrage.</translation>
    </message>
    <message>
        <source>It was made for the brick and is empty.</source>
        <translation>Il a été créé pour le brick et il est vide.</translation>
    </message>
    <message>
        <source>The pool has other volumes, so its peers, their names and the bricks&apos; file systems stay as they are.</source>
        <translation>Le pool a d’autres volumes&#xa0;: ses peers, leurs noms et les systèmes de fichiers des bricks restent donc tels quels.</translation>
    </message>
    <message>
        <source>Only the volume %1 belongs to this project.</source>
        <translation>Seul le volume %1 appartient à ce projet.</translation>
    </message>
    <message>
        <source>No volume is left that the pool could serve.</source>
        <translation>Il ne reste aucun volume que le pool pourrait servir.</translation>
    </message>
    <message>
        <source>The volume %1 is deleted. Undo cannot bring it back.</source>
        <translation>Le volume %1 est supprimé. Le retour arrière ne peut pas le rétablir.</translation>
    </message>
    <message>
        <source>Its files stay in the bricks&apos; folders, which get the ending .retired-sharewright.</source>
        <translation>Ses fichiers restent dans les dossiers des bricks, qui reçoivent le suffixe .retired-sharewright.</translation>
    </message>
    <message>
        <source>The disks of the bricks on %1 keep their volume groups and file systems.</source>
        <translation>Les disques des bricks de %1 gardent leurs groupes de volumes et leurs systèmes de fichiers.</translation>
    </message>
    <message>
        <source>Sharewright deletes no data.</source>
        <translation>Sharewright ne supprime aucune donnée.</translation>
    </message>
    <message>
        <source>To reclaim them once nobody needs their files: %1</source>
        <translation>Pour les récupérer quand plus personne n’a besoin de leurs fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>hôte %1</translation>
    </message>
</context>
<context>
    <name>HealPlanner</name>
    <message>
        <source>Find what differs</source>
        <translation>Trouver les différences</translation>
    </message>
    <message>
        <source>A node that lost power has forgotten what was created and deleted in its last seconds, and no other node knows. Looking a name up makes all bricks compare.</source>
        <translation>Un nœud privé de courant a oublié ce qui a été créé et supprimé dans ses dernières secondes, et aucun autre nœud ne le sait. Consulter un nom amène toutes les briques à le comparer.</translation>
    </message>
    <message>
        <source>What is missing elsewhere is copied; what was deleted while this node was losing power may come back.</source>
        <translation>Ce qui manque ailleurs est copié&#xa0;; ce qui a été supprimé pendant que ce nœud perdait le courant peut réapparaître.</translation>
    </message>
    <message>
        <source>Canaries that had just been removed may have come back.</source>
        <translation>Des canaris tout juste retirés peuvent être réapparus.</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>le projet</translation>
    </message>
    <message>
        <source>The folders are shared by NFS: there is one copy, and nothing that could heal.</source>
        <translation>Les dossiers sont partagés par NFS&#xa0;: il n’y a qu’une copie, et rien à réparer.</translation>
    </message>
    <message>
        <source>GlusterFS copies what differs; services go on meanwhile.</source>
        <translation>GlusterFS copie ce qui diffère&#xa0;; les services continuent pendant ce temps.</translation>
    </message>
    <message>
        <source>Until then a copy less of some files may exist.</source>
        <translation>D’ici là, il peut exister une copie de moins de certains fichiers.</translation>
    </message>
    <message>
        <source>Heal what is known</source>
        <translation>Réparer ce qui est connu</translation>
    </message>
    <message>
        <source>Heal what was found</source>
        <translation>Réparer ce qui a été trouvé</translation>
    </message>
    <message>
        <source>The same once more, for what nobody knew of.</source>
        <translation>La même chose encore une fois, pour ce que personne ne connaissait.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Enlarge the brick on every host of its set, or add a set of bricks.</source>
        <translation>Agrandissez le brick sur chaque hôte de son jeu, ou ajoutez un jeu de bricks.</translation>
    </message>
    <message>
        <source>%1 is full: nothing can be written.</source>
        <translation>%1 est plein&#xa0;: rien ne peut y être écrit.</translation>
    </message>
    <message>
        <source>%1 is nearly full: %2 of %3 are left.</source>
        <translation>%1 est presque plein&#xa0;: il reste %2 sur %3.</translation>
    </message>
    <message>
        <source>Only %1 more files fit on %2.</source>
        <translation>Il n’y a plus de place que pour %1 fichiers sur %2.</translation>
    </message>
    <message>
        <source>How much room is left on these bricks is not known: %1.</source>
        <translation>La place restante sur ces bricks est inconnue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 on %2 does not answer.</source>
        <translation>%1 sur %2 ne répond pas.</translation>
    </message>
    <message>
        <source>Check the NFS server and the network. It goes on by itself when the server is back.</source>
        <translation>Vérifiez le serveur NFS et le réseau. L’accès reprend de lui-même au retour du serveur.</translation>
    </message>
    <message>
        <source>A node that just died makes its clients wait, 42 s by default. If it lasts, check the bricks and the network.</source>
        <translation>Un nœud qui vient de tomber fait attendre ses clients, 42&#xa0;s par défaut. Si cela dure, vérifiez les bricks et le réseau.</translation>
    </message>
    <message>
        <source>The GlusterFS client process of %1 on %2 is dead: nothing can be read or written there.</source>
        <translation>Le processus client GlusterFS de %1 sur %2 est mort&#xa0;: plus rien ne peut y être lu ni écrit.</translation>
    </message>
    <message>
        <source>Stop Pandora there, then umount -l %1 and mount %1.</source>
        <translation>Arrêtez-y Pandora, puis umount -l %1 et mount %1.</translation>
    </message>
    <message>
        <source>%1 on %2 is stale: the server no longer knows it.</source>
        <translation>Le descripteur de %1 sur %2 est périmé&#xa0;: le serveur ne le connaît plus.</translation>
    </message>
    <message>
        <source>Stop Pandora there, then umount -f %1 and mount %1.</source>
        <translation>Arrêtez-y Pandora, puis umount -f %1 et mount %1.</translation>
    </message>
    <message>
        <source>%1 may not read and write %2 on %3.</source>
        <translation>%1 n’a pas le droit de lire et d’écrire %2 sur %3.</translation>
    </message>
    <message>
        <source>Compare owner, group and mode on the server, and the user&apos;s number on both hosts.</source>
        <translation>Comparez propriétaire, groupe et mode sur le serveur, ainsi que le numéro de l’utilisateur sur les deux hôtes.</translation>
    </message>
    <message>
        <source>Whether %1 works on %2 is not known.</source>
        <translation>On ignore si %1 fonctionne sur %2.</translation>
    </message>
    <message>
        <source>%1 does not run on %2 (%3).</source>
        <translation>%1 ne tourne pas sur %2 (%3).</translation>
    </message>
    <message>
        <source>Its messages: journalctl -u %1.</source>
        <translation>Ses messages&#xa0;: journalctl -u %1.</translation>
    </message>
    <message>
        <source>Whether Pandora&apos;s services run on %1 is not known.</source>
        <translation>On ignore si les services de Pandora tournent sur %1.</translation>
    </message>
    <message>
        <source>gluster gave no answer in time. Another node may just have died: ask again in a minute.</source>
        <translation>gluster n’a pas répondu à temps. Un autre nœud vient peut-être de tomber&#xa0;: interrogez à nouveau dans une minute.</translation>
    </message>
    <message>
        <source>Whether the volume is mounted on %1 is not known.</source>
        <translation>On ignore si le volume est monté sur %1.</translation>
    </message>
    <message>
        <source>The volume is not mounted on %1 (%2).</source>
        <translation>Le volume n’est pas monté sur %1 (%2).</translation>
    </message>
    <message>
        <source>Mount it: mount %1. If that fails, its log says why: /var/log/glusterfs.</source>
        <translation>Montez-le&#xa0;: mount %1. En cas d’échec, son journal dit pourquoi&#xa0;: /var/log/glusterfs.</translation>
    </message>
    <message>
        <source>%1 on %2 is mounted from %3 instead of volume %4.</source>
        <translation>%1 sur %2 est monté depuis %3 au lieu du volume %4.</translation>
    </message>
    <message>
        <source>Unmount it and correct /etc/fstab, or the project.</source>
        <translation>Démontez-le et corrigez /etc/fstab, ou le projet.</translation>
    </message>
    <message>
        <source>%1 on %2 is not bound to the volume: what is written there stays on that host.</source>
        <translation>%1 sur %2 n’est pas relié au volume&#xa0;: ce qui y est écrit reste sur cet hôte.</translation>
    </message>
    <message>
        <source>Mount it: mount %1. If that fails, its message says why.</source>
        <translation>Montez-le&#xa0;: mount %1. En cas d’échec, son message dit pourquoi.</translation>
    </message>
    <message>
        <source>%1 on %2 is mounted from %3 instead of /%4 of volume %5.</source>
        <translation>%1 sur %2 est monté depuis %3 au lieu de /%4 du volume %5.</translation>
    </message>
    <message>
        <source>%1 on %2 is no link into the volume: what is written there stays on that host.</source>
        <translation>%1 sur %2 n’est pas un lien vers le volume&#xa0;: ce qui y est écrit reste sur cet hôte.</translation>
    </message>
    <message>
        <source>%1 on %2 leads to %3 instead of %4.</source>
        <translation>%1 sur %2 mène à %3 au lieu de %4.</translation>
    </message>
    <message>
        <source>Apply the plan again, which puts it right.</source>
        <translation>Appliquez à nouveau le plan, qui y remédie.</translation>
    </message>
    <message>
        <source>Another gluster command is at work. Ask again in a minute.</source>
        <translation>Une autre commande gluster est à l’œuvre. Interrogez à nouveau dans une minute.</translation>
    </message>
    <message>
        <source>Volume %1 keeps only two copies: when they lose sight of each other, split-brain may follow.</source>
        <translation>Le volume %1 ne garde que deux copies&#xa0;: si elles se perdent de vue, un split-brain peut s’ensuivre.</translation>
    </message>
    <message>
        <source>A third copy or an arbiter brick prevents that.</source>
        <translation>Une troisième copie ou un brick arbiter l’évite.</translation>
    </message>
    <message>
        <source>Whether %1 is started is not known.</source>
        <translation>On ignore si le %1 est démarré.</translation>
    </message>
    <message>
        <source>%1 is not started: nobody can use it.</source>
        <translation>Le %1 n’est pas démarré&#xa0;: personne ne peut l’utiliser.</translation>
    </message>
    <message>
        <source>Start it: gluster volume start %1</source>
        <translation>Démarrez-le&#xa0;: gluster volume start %1</translation>
    </message>
    <message>
        <source>How %1 is built is not known (volume info): bricks may be missing here.</source>
        <translation>On ignore comment est composé le %1 (volume info)&#xa0;: des bricks peuvent manquer ici.</translation>
    </message>
    <message>
        <source>Which bricks of %1 run is not known (volume status). %2</source>
        <translation>On ignore quels bricks du %1 tournent (volume status). %2</translation>
    </message>
    <message>
        <source>The state of the volume is not known: no node told.</source>
        <translation>L’état du volume est inconnu&#xa0;: aucun nœud ne l’a indiqué.</translation>
    </message>
    <message>
        <source>What is known of the volume is too old to count.</source>
        <translation>Ce que l’on sait du volume est trop ancien pour compter.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Interrogez à nouveau.</translation>
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
        <translation>L’état des volumes est inconnu. %1</translation>
    </message>
    <message>
        <source>There is no volume.</source>
        <translation>Il n’y a pas de volume.</translation>
    </message>
    <message>
        <source>There is no volume %1.</source>
        <translation>Il n’y a pas de volume %1.</translation>
    </message>
    <message>
        <source>Apply the plan to create it.</source>
        <translation>Appliquez le plan pour le créer.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> et %1 de plus</translation>
    </message>
    <message>
        <source>Files of %1 in split-brain: %2. Their copies contradict each other, and nobody can read them.</source>
        <translation>Fichiers du %1 en split-brain&#xa0;: %2. Leurs copies se contredisent, et personne ne peut les lire.</translation>
    </message>
    <message>
        <source>Look at the copies on the bricks, keep the losing one aside, then decide for each file: gluster volume heal %1 split-brain latest-mtime FILE, or bigger-file FILE, or source-brick HOST:BRICK FILE.</source>
        <translation>Examinez les copies sur les bricks, gardez à part la copie écartée, puis décidez pour chaque fichier&#xa0;: gluster volume heal %1 split-brain latest-mtime FICHIER, ou bigger-file FICHIER, ou source-brick HÔTE:BRICK FICHIER.</translation>
    </message>
    <message>
        <source>Files of %1 that wait to heal: %2.</source>
        <translation>Fichiers du %1 en attente de réparation&#xa0;: %2.</translation>
    </message>
    <message>
        <source>They heal when the missing bricks are back.</source>
        <translation>Ils se répareront au retour des bricks manquants.</translation>
    </message>
    <message>
        <source>Self-healing of %1 is switched off.</source>
        <translation>L’autoréparation du %1 est désactivée.</translation>
    </message>
    <message>
        <source>gluster volume heal %1 enable</source>
        <translation>gluster volume heal %1 enable</translation>
    </message>
    <message>
        <source>The self-heal daemon does not run on %1: what waits there does not heal by itself.</source>
        <translation>Le démon d’autoréparation ne tourne pas sur %1&#xa0;: ce qui y attend ne se répare pas tout seul.</translation>
    </message>
    <message>
        <source>Start what is missing: gluster volume start %1 force</source>
        <translation>Démarrez ce qui manque&#xa0;: gluster volume start %1 force</translation>
    </message>
    <message>
        <source>What waits to heal on %1 is not known. %2</source>
        <translation>On ignore ce qui attend d’être réparé sur le %1. %2</translation>
    </message>
    <message>
        <source>Ask again; while a node is just going down, answers may fail for a minute.</source>
        <translation>Interrogez à nouveau&#x202f;; quand un nœud vient de tomber, les réponses peuvent échouer pendant une minute.</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>non membre</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>dégradé</translation>
    </message>
    <message>
        <source>down</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>jamais démarré</translation>
    </message>
    <message>
        <source>started</source>
        <translation>démarré</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>à l’arrêt</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non démarré</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours d’exécution</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>definition not known</source>
        <translation>définition inconnue</translation>
    </message>
    <message>
        <source>files moved: %1 (%2)</source>
        <translation>fichiers déplacés&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>looked at: %1</source>
        <translation>examinés&#xa0;: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échecs&#xa0;: %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>ignorés&#xa0;: %1</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>durée&#xa0;: %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 is not mounted on %2.</source>
        <translation>%1 n’est pas monté sur %2.</translation>
    </message>
    <message>
        <source>%1 on %2 is mounted from %3 instead of %4.</source>
        <translation>%1 sur %2 est monté depuis %3 au lieu de %4.</translation>
    </message>
    <message>
        <source>What gluster says on %1 is not known.</source>
        <translation>On ignore ce que gluster répond sur %1.</translation>
    </message>
    <message>
        <source>Asking needs root&apos;s rights on that host.</source>
        <translation>L’interrogation demande les droits de root sur cet hôte.</translation>
    </message>
    <message>
        <source>glusterd does not answer on %1. Bricks that run go on serving meanwhile.</source>
        <translation>glusterd ne répond pas sur %1. Les bricks qui tournent restent en service pendant ce temps.</translation>
    </message>
    <message>
        <source>Start it: systemctl start glusterd. Its messages: journalctl -u glusterd.</source>
        <translation>Démarrez-le&#xa0;: systemctl start glusterd. Ses messages&#xa0;: journalctl -u glusterd.</translation>
    </message>
    <message>
        <source>What %1 knows of the pool is not known. %2</source>
        <translation>On ignore ce que %1 sait du pool. %2</translation>
    </message>
    <message>
        <source>glusterd on %1 does not start by itself after a reboot.</source>
        <translation>glusterd ne démarre pas de lui-même sur %1 après un redémarrage.</translation>
    </message>
    <message>
        <source>systemctl enable glusterd</source>
        <translation>systemctl enable glusterd</translation>
    </message>
    <message>
        <source>%1 does not answer, yet its peers still count it as connected. GlusterFS notices a dead node only after about 40 s.</source>
        <translation>%1 ne répond pas, mais ses peers le comptent encore comme connecté. GlusterFS ne remarque un nœud mort qu’après environ 40&#xa0;s.</translation>
    </message>
    <message>
        <source>Ask again in a minute.</source>
        <translation>Interrogez à nouveau dans une minute.</translation>
    </message>
    <message>
        <source>The nodes run different versions of GlusterFS: %1.</source>
        <translation>Les nœuds utilisent des versions différentes de GlusterFS&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Bring all to one version before anything else is changed.</source>
        <translation>Mettez-les tous à la même version avant toute autre modification.</translation>
    </message>
    <message>
        <source>The nodes work with different op-versions: %1.</source>
        <translation>Les nœuds travaillent avec des op-versions différentes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>gluster volume set all cluster.op-version N, with the number that all nodes know.</source>
        <translation>gluster volume set all cluster.op-version N, avec le numéro que tous les nœuds connaissent.</translation>
    </message>
    <message>
        <source>Check that the host runs, its glusterd (systemctl status glusterd), and port 24007 between the nodes.</source>
        <translation>Vérifiez que l’hôte tourne, de même que son glusterd (systemctl status glusterd), et que le port 24007 est ouvert entre les nœuds.</translation>
    </message>
    <message>
        <source>The nodes disagree on %1: %2 sees it connected, %3 does not.</source>
        <translation>Les nœuds ne s’accordent pas sur %1&#xa0;: connecté vu depuis %2, non connecté vu depuis %3.</translation>
    </message>
    <message>
        <source>%1 is not connected, as %2 sees it, but its bricks still serve: its glusterd does not answer.</source>
        <translation>%1 n’est pas connecté, vu depuis %2, mais ses bricks sont toujours en service&#xa0;: son glusterd ne répond pas.</translation>
    </message>
    <message>
        <source>%1 is not connected, as %2 sees it.</source>
        <translation>%1 n’est pas connecté, vu depuis %2.</translation>
    </message>
    <message>
        <source>%1 is no full member of the pool: %2, as %3 sees it.</source>
        <translation>%1 n’est pas membre à part entière du pool&#xa0;: %2, vu depuis %3.</translation>
    </message>
    <message>
        <source>Its glusterd log says why: /var/log/glusterfs/glusterd.log.</source>
        <translation>Son journal glusterd dit pourquoi&#xa0;: /var/log/glusterfs/glusterd.log.</translation>
    </message>
    <message>
        <source>%1 is not in the pool that %2 sees: there may be two pools.</source>
        <translation>%1 n’est pas dans le pool vu depuis %2&#xa0;: il y a peut-être deux pools.</translation>
    </message>
    <message>
        <source>Compare gluster pool list on all nodes.</source>
        <translation>Comparez gluster pool list sur tous les nœuds.</translation>
    </message>
    <message>
        <source>%1 is not in the pool.</source>
        <translation>%1 n’est pas dans le pool.</translation>
    </message>
    <message>
        <source>Apply the plan, which probes it.</source>
        <translation>Appliquez le plan, qui l’y ajoute.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 est illisible.</translation>
    </message>
    <message>
        <source>%1 is a table for people and is not read; the answer of the same command with --xml is needed.</source>
        <translation>%1 est un tableau destiné aux humains et n’est pas lu&#x202f;; il faut la réponse de la même commande avec --xml.</translation>
    </message>
    <message>
        <source>%1 holds no captured answers. docs/cli.md tells how the files must be called.</source>
        <translation>%1 ne contient pas de réponses capturées. docs/cli.md indique comment nommer les fichiers.</translation>
    </message>
    <message>
        <source>Whether the NFS server runs on %1 is not known.</source>
        <translation>On ignore si le serveur NFS tourne sur %1.</translation>
    </message>
    <message>
        <source>The NFS server does not run on %1 (%2).</source>
        <translation>Le serveur NFS ne tourne pas sur %1 (%2).</translation>
    </message>
    <message>
        <source>Start it: systemctl start nfs-server. Its messages: journalctl -u nfs-server.</source>
        <translation>Démarrez-le&#xa0;: systemctl start nfs-server. Ses messages&#xa0;: journalctl -u nfs-server.</translation>
    </message>
    <message>
        <source>What %1 exports is not known.</source>
        <translation>On ignore ce que %1 exporte.</translation>
    </message>
    <message>
        <source>%1 does not export %2.</source>
        <translation>%1 n’exporte pas %2.</translation>
    </message>
    <message>
        <source>Run exportfs -ra there, or apply the plan again.</source>
        <translation>Lancez-y exportfs -ra, ou appliquez à nouveau le plan.</translation>
    </message>
    <message>
        <source>How much room is left for %1 on %2 is not known.</source>
        <translation>On ignore la place restante pour %1 sur %2.</translation>
    </message>
    <message>
        <source>Enlarge the file system or clean it up.</source>
        <translation>Agrandissez le système de fichiers ou faites-y le ménage.</translation>
    </message>
    <message>
        <source>The disk of %1 on %2 is full: nothing can be written.</source>
        <translation>Le disque de %1 sur %2 est plein&#xa0;: rien ne peut y être écrit.</translation>
    </message>
    <message>
        <source>Only %1 are left for %2 on %3.</source>
        <translation>Il ne reste que %1 pour %2 sur %3.</translation>
    </message>
    <message>
        <source>Only %1 more files fit on the disk of %2 on %3.</source>
        <translation>Il n’y a plus de place que pour %1 fichiers sur le disque de %2 sur %3.</translation>
    </message>
    <message>
        <source>%1 does not run.</source>
        <translation>%1 ne tourne pas.</translation>
    </message>
    <message>
        <source>%1 runs, but could not be reached (%2).</source>
        <translation>%1 tourne, mais n’a pas pu être joint (%2).</translation>
    </message>
    <message>
        <source>%1 gives no answer, although its node still counts as connected: a node that lost its power is noticed only after about 40 s.</source>
        <translation>%1 ne répond pas, bien que son nœud compte encore comme connecté&#xa0;: un nœud privé de courant n’est remarqué qu’après environ 40&#xa0;s.</translation>
    </message>
    <message>
        <source>%1 is offline (%2).</source>
        <translation>%1 est hors ligne (%2).</translation>
    </message>
    <message>
        <source>Nothing is known of %1.</source>
        <translation>On ne sait rien de %1.</translation>
    </message>
    <message>
        <source>%1 is unknown or offline: its node is not connected.</source>
        <translation>%1 est dans un état inconnu ou hors ligne&#xa0;: son nœud n’est pas connecté.</translation>
    </message>
    <message>
        <source>Start what is missing: gluster volume start %1 force. Why it stopped: /var/log/glusterfs/bricks on that host; is its file system mounted?</source>
        <translation>Démarrez ce qui manque&#xa0;: gluster volume start %1 force. La cause de l’arrêt&#xa0;: /var/log/glusterfs/bricks sur cet hôte&#x202f;; son système de fichiers est-il monté&#x202f;?</translation>
    </message>
    <message>
        <source>Why it stopped: /var/log/glusterfs/bricks on that host; is its file system mounted?</source>
        <translation>La cause de l’arrêt&#xa0;: /var/log/glusterfs/bricks sur cet hôte&#x202f;; son système de fichiers est-il monté&#x202f;?</translation>
    </message>
    <message>
        <source>Bring the host back, or its network. It then heals by itself.</source>
        <translation>Remettez l’hôte en service, ou son réseau. La réparation se fait ensuite d’elle-même.</translation>
    </message>
    <message>
        <source>Replica set %1 of %2 works with %3 of its %4 bricks.</source>
        <translation>Le jeu de réplicas %1 du %2 fonctionne avec %3 de ses %4 bricks.</translation>
    </message>
    <message>
        <source>Replica set %1 of %2 is down: its files cannot be read.</source>
        <translation>Le jeu de réplicas %1 du %2 est hors service&#xa0;: ses fichiers sont illisibles.</translation>
    </message>
    <message>
        <source>A part of the files of %1 cannot be read.</source>
        <translation>Une partie des fichiers du %1 est illisible.</translation>
    </message>
    <message>
        <source>Whether replica set %1 of %2 works is not known.</source>
        <translation>On ignore si le jeu de réplicas %1 du %2 fonctionne.</translation>
    </message>
    <message>
        <source> So far: %1.</source>
        <translation> Jusqu’ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Why: /var/log/glusterfs/%1-rebalance.log on each node.</source>
        <translation>La cause&#xa0;: /var/log/glusterfs/%1-rebalance.log sur chaque nœud.</translation>
    </message>
    <message>
        <source>The layout of %1 is being spread over its bricks.</source>
        <translation>Le layout du %1 est en cours d’extension à ses bricks.</translation>
    </message>
    <message>
        <source>A rebalance of %1 is running; the shares work meanwhile, more slowly.</source>
        <translation>Un rééquilibrage du %1 est en cours&#x202f;; les partages fonctionnent pendant ce temps, plus lentement.</translation>
    </message>
    <message>
        <source>The last rebalance of %1 is finished.</source>
        <translation>Le dernier rééquilibrage du %1 est terminé.</translation>
    </message>
    <message>
        <source>The rebalance of %1 failed: files lie unevenly.</source>
        <translation>Le rééquilibrage du %1 a échoué&#xa0;: les fichiers sont inégalement répartis.</translation>
    </message>
    <message>
        <source>The rebalance of %1 was stopped before its end.</source>
        <translation>Le rééquilibrage du %1 a été arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Go on: gluster volume rebalance %1 start</source>
        <translation>Pour continuer&#xa0;: gluster volume rebalance %1 start</translation>
    </message>
    <message>
        <source>bricks</source>
        <translation>bricks</translation>
    </message>
    <message>
        <source>Bricks are being removed from %1: files move away from %2.</source>
        <translation>Des bricks sont en cours de retrait du %1&#xa0;: leurs fichiers partent ailleurs (%2).</translation>
    </message>
    <message>
        <source>The removal of %2 from %1 is finished but not committed: the bricks are still part of the volume.</source>
        <translation>Le retrait de bricks du %1 est terminé mais pas validé&#xa0;: ils font toujours partie du volume (%2).</translation>
    </message>
    <message>
        <source>Commit it when nothing failed: %1commit. Or keep them: %1stop</source>
        <translation>Validez-le si rien n’a échoué&#xa0;: %1commit. Ou gardez-les&#xa0;: %1stop</translation>
    </message>
    <message>
        <source>The removal of %2 from %1 failed.</source>
        <translation>Le retrait de bricks du %1 a échoué (%2).</translation>
    </message>
    <message>
        <source>Do not commit it: files would be lost. Give it up: %1stop</source>
        <translation>Ne le validez pas&#xa0;: des fichiers seraient perdus. Renoncez-y&#xa0;: %1stop</translation>
    </message>
    <message>
        <source>The removal of %2 from %1 was stopped.</source>
        <translation>Le retrait de bricks du %1 a été arrêté (%2).</translation>
    </message>
    <message>
        <source>%1 was not asked yet.</source>
        <translation>%1 n’a pas encore été interrogé.</translation>
    </message>
    <message>
        <source>%1 was last heard of at %2.</source>
        <translation>Dernières nouvelles de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 gave no answer.</source>
        <translation>%1 n’a pas répondu.</translation>
    </message>
    <message>
        <source>The project names no NFS server that could be asked.</source>
        <translation>Le projet n’indique aucun serveur NFS à interroger.</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>sain</translation>
    </message>
    <message>
        <source>split-brain</source>
        <translation>split-brain</translation>
    </message>
    <message>
        <source>%1 runs, but glusterd of its node has lost its port: no client finds it.</source>
        <translation>%1 fonctionne, mais glusterd de son nœud a perdu son port : aucun client ne le trouve.</translation>
    </message>
    <message>
        <source>Restart glusterd on that host: systemctl restart glusterd. The mounts go on meanwhile, and the brick heals by itself.</source>
        <translation>Redémarrer glusterd sur cet hôte : systemctl restart glusterd. Les montages continuent pendant ce temps et le brick se répare de lui-même.</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>sans quorum</translation>
    </message>
    <message>
        <source>Replica set %1 of %2 can neither be read nor written: with %3 of its %4 bricks there is no quorum.</source>
        <translation>Le jeu de réplicas %1 du %2 ne peut être ni lu ni écrit&#xa0;: avec %3 de ses %4 bricks, il n’y a pas de quorum.</translation>
    </message>
    <message>
        <source>They heal by themselves; a file that is being written may stand in the list for a while. Look again in a minute. If the number stays, a node has forgotten its last changes in a power cut: Site &gt; Heal the copies, or sharewright heal.</source>
        <translation>Ils se réparent d’eux-mêmes&#xa0;; un fichier en cours d’écriture peut figurer un moment dans la liste. Regardez de nouveau dans une minute. Si le nombre ne change pas, un nœud a oublié ses derniers changements lors d’une coupure de courant&#xa0;: Site &gt; Réparer les copies, ou sharewright heal.</translation>
    </message>
</context>
<context>
    <name>HealthModel</name>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>nodes disagree</source>
        <translation>désaccord entre nœuds</translation>
    </message>
    <message>
        <source>Pool, as each node sees it</source>
        <translation>Pool, vu depuis chaque nœud</translation>
    </message>
    <message>
        <source>serves, glusterd silent</source>
        <translation>en service, glusterd muet</translation>
    </message>
    <message>
        <source>in split-brain: %1</source>
        <translation>en split-brain&#xa0;: %1</translation>
    </message>
    <message>
        <source>to heal: %1</source>
        <translation>à réparer&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing to heal</source>
        <translation>rien à réparer</translation>
    </message>
    <message>
        <source>heal not known</source>
        <translation>réparation inconnue</translation>
    </message>
    <message>
        <source>arbiter</source>
        <translation>arbiter</translation>
    </message>
    <message>
        <source>Volume %1, replica set %2</source>
        <translation>Volume %1, jeu de réplicas %2</translation>
    </message>
    <message>
        <source>Bricks of volume %1</source>
        <translation>Bricks du volume %1</translation>
    </message>
    <message>
        <source>no numbers told</source>
        <translation>aucun chiffre indiqué</translation>
    </message>
    <message>
        <source>Removal of bricks from volume %1</source>
        <translation>Retrait de bricks du volume %1</translation>
    </message>
    <message>
        <source>not committed</source>
        <translation>non validé</translation>
    </message>
    <message>
        <source>Rebalance of volume %1</source>
        <translation>Rééquilibrage du volume %1</translation>
    </message>
    <message>
        <source>Daemons of volume %1</source>
        <translation>Démons du volume %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours d’exécution</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>à l’arrêt</translation>
    </message>
    <message>
        <source>Files in split-brain</source>
        <translation>Fichiers en split-brain</translation>
    </message>
    <message>
        <source>contradict each other</source>
        <translation>se contredisent</translation>
    </message>
    <message>
        <source>split-brain</source>
        <translation>split-brain</translation>
    </message>
    <message>
        <source>Nobody can read it until somebody decides which copy is right.</source>
        <translation>Personne ne peut le lire tant que nul n’a décidé quelle copie est la bonne.</translation>
    </message>
    <message>
        <source>waits for use</source>
        <translation>en attente d’accès</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>non monté</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>stale handle</source>
        <translation>descripteur périmé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>client process dead</source>
        <translation>processus client mort</translation>
    </message>
    <message>
        <source>mounted, not tried</source>
        <translation>monté, non essayé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>full</source>
        <translation>plein</translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>presque plein</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>suffisant</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 libres sur %2</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exporté</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>lien vers %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non joint</translation>
    </message>
    <message>
        <source>to %1; not of this project</source>
        <translation>vers %1&#xa0;; étranger à ce projet</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
</context>
<context>
    <name>HealthPrinting</name>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>room not known</source>
        <translation>place inconnue</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 libres sur %2</translation>
    </message>
    <message>
        <source>, inodes %1 % free</source>
        <translation>, inodes libres&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Remède&#xa0;: %1</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nœud</translation>
    </message>
    <message>
        <source>as %1 sees it</source>
        <translation>vu depuis %1</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>to heal: unknown</source>
        <translation>à réparer&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>to heal: %1</source>
        <translation>à réparer&#xa0;: %1</translation>
    </message>
    <message>
        <source>, in split-brain: %1</source>
        <translation>, en split-brain&#xa0;: %1</translation>
    </message>
    <message>
        <source>Replica set %1: %2</source>
        <translation>Jeu de réplicas %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Bricks that were heard of</source>
        <translation>Bricks dont on a eu des nouvelles</translation>
    </message>
    <message>
        <source> (arbiter)</source>
        <translation> (arbiter)</translation>
    </message>
    <message>
        <source>Rebalance: %1</source>
        <translation>Rééquilibrage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removal of bricks: %1</source>
        <translation>Retrait de bricks&#xa0;: %1</translation>
    </message>
    <message>
        <source>Volume %1: %2, %3 (told by %4, %5)</source>
        <translation>Volume %1&#xa0;: %2, %3 (selon %4, %5)</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>tourne</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>ne tourne pas</translation>
    </message>
    <message>
        <source>Daemons</source>
        <translation>Démons</translation>
    </message>
    <message>
        <source>In split-brain: %1</source>
        <translation>En split-brain&#xa0;: %1</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>lien vers %1</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>non monté</translation>
    </message>
    <message>
        <source>export</source>
        <translation>export</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>montage</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>room</source>
        <translation>place</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <translation>%1 (état du %2)</translation>
    </message>
</context>
<context>
    <name>HostBadges</name>
    <message>
        <source>As of %1</source>
        <translation>État du %1</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non joint</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Split brain</source>
        <translation>Split-brain</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Heals</source>
        <translation>En réparation</translation>
    </message>
    <message>
        <source>1 entry waits to be healed.</source>
        <translation>1 entrée attend d’être réparée.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait to be healed.</source>
        <translation>
            <numerusform>%n entrée attend d’être réparée.</numerusform>
            <numerusform>%n entrées attendent d’être réparées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Examen</translation>
    </message>
</context>
<context>
    <name>HostKeyCheck</name>
    <message>
        <source>%1 shows a different host key than the one on record. Either the machine was reinstalled or its address now belongs to another one, or somebody is listening in. Compare %2 with the key on the machine itself; if it is right, remove the old line with: %3</source>
        <translation>%1 présente une autre clé d’hôte que celle qui est enregistrée. Soit la machine a été réinstallée ou son adresse appartient désormais à une autre, soit quelqu’un intercepte la connexion. Comparez %2 avec la clé sur la machine elle-même&#x202f;; si elle est correcte, supprimez l’ancienne ligne avec&#xa0;: %3</translation>
    </message>
    <message>
        <source>The host key of %1 is marked as revoked in %2, line %3. Do not connect until that machine has a new key.</source>
        <translation>La clé d’hôte de %1 est marquée comme révoquée dans %2, ligne %3. Ne vous connectez pas tant que cette machine n’a pas de nouvelle clé.</translation>
    </message>
    <message>
        <source>Nobody vouched for the host key %1 of %2. Compare it with the key on the machine itself, then connect again and accept it.</source>
        <translation>Personne ne s’est porté garant de la clé d’hôte %1 de %2. Comparez-la avec la clé sur la machine elle-même, puis connectez-vous à nouveau et acceptez-la.</translation>
    </message>
    <message>
        <source>Connecting to %1 was stopped.</source>
        <translation>La connexion à %1 a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>HostList</name>
    <message>
        <source>Write hosts as name, address, user@name or name:port.</source>
        <translation>Écrivez les hôtes sous la forme nom, adresse, utilisateur@nom ou nom:port.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a host.</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne pas un hôte.</translation>
    </message>
    <message>
        <source>A Match block is left out.</source>
        <translation>Un bloc Match est ignoré.</translation>
    </message>
    <message>
        <source>Whom it is for is only known when SSH connects.</source>
        <translation>Ce n’est qu’à la connexion SSH que l’on sait à qui il s’applique.</translation>
    </message>
    <message>
        <source>Included files are left out: %1</source>
        <translation>Les fichiers inclus sont ignorés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read them one by one where hosts are missing.</source>
        <translation>Lisez-les un par un s’il manque des hôtes.</translation>
    </message>
    <message>
        <source>“%1” is a pattern, not a host.</source>
        <translation>«&#x202f;%1&#x202f;» est un motif, pas un hôte.</translation>
    </message>
    <message>
        <source>Which hosts it stands for is not written there.</source>
        <translation>Rien n’y indique quels hôtes il représente.</translation>
    </message>
    <message>
        <source>Line %1 names no host.</source>
        <translation>La ligne %1 ne nomme aucun hôte.</translation>
    </message>
    <message>
        <source>%1 entries are hashed and cannot be read.</source>
        <translation>%1 entrées sont hachées et illisibles.</translation>
    </message>
    <message>
        <source>SSH hides the names there (HashKnownHosts), so that nobody learns them from the file.</source>
        <translation>SSH y masque les noms (HashKnownHosts), pour que personne ne puisse les tirer du fichier.</translation>
    </message>
    <message>
        <source>%1 is in the list already, as %2.</source>
        <translation>%1 est déjà dans la liste, sous le nom %2.</translation>
    </message>
</context>
<context>
    <name>HostLoss</name>
    <message>
        <source>No bricks are chosen yet, so nothing can be said.</source>
        <translation>Aucun brick n’est encore choisi&#xa0;: on ne peut rien en dire.</translation>
    </message>
    <message>
        <source>Without %1 too few copies are left: nothing can be read or written until it is back.</source>
        <translation>Sans %1, il reste trop peu de copies&#xa0;: ni lecture ni écriture jusqu’à son retour.</translation>
    </message>
    <message>
        <source>%1 of %2 replica sets cannot be used until %3 is back; files there cannot be read or written.</source>
        <translation>Jeux de réplicas inutilisables jusqu’au retour de %3&#xa0;: %1 sur %2. Leurs fichiers ne peuvent être ni lus ni écrits.</translation>
    </message>
    <message>
        <source>The other copy goes on alone. If both go on apart from each other, nobody can tell which is right (split-brain).</source>
        <translation>L’autre copie continue seule. Si les deux continuent chacune de leur côté, personne ne peut dire laquelle est la bonne (split-brain).</translation>
    </message>
    <message>
        <source>The other copies go on; what changes meanwhile is healed when %1 is back. Until then a second failure would stop the folders.</source>
        <translation>Les autres copies continuent&#x202f;; ce qui change entre-temps est réparé au retour de %1. D’ici là, une seconde panne arrêterait les dossiers.</translation>
    </message>
    <message>
        <source>%1 keeps no files, so the folders stay for all others.</source>
        <translation>%1 ne conserve aucun fichier&#xa0;: les dossiers restent pour tous les autres.</translation>
    </message>
    <message>
        <source>No NFS server is chosen yet, so nothing can be said.</source>
        <translation>Aucun serveur NFS n’est encore choisi&#xa0;: on ne peut rien en dire.</translation>
    </message>
    <message>
        <source>%1 keeps all files: every host waits at the folders until it is back. Nothing is lost while its disks survive.</source>
        <translation>%1 conserve tous les fichiers&#xa0;: chaque hôte attend devant les dossiers jusqu’à son retour. Rien n’est perdu tant que ses disques survivent.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>only in part</source>
        <translation>en partie seulement</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>nobody left</source>
        <translation>plus d’utilisateur</translation>
    </message>
    <message>
        <source>stays, fewer copies</source>
        <translation>reste, moins de copies</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>HostMoves</name>
    <message numerus="yes">
        <source>Move %n hosts</source>
        <translation>
            <numerusform>Déplacer %n hôte</numerusform>
            <numerusform>Déplacer %n hôtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostRange</name>
    <message>
        <source>The range ends before it begins.</source>
        <translation>La plage se termine avant de commencer.</translation>
    </message>
    <message>
        <source>The range has more than %1 addresses. Take a smaller part of it.</source>
        <translation>La plage compte plus de %1 adresses. Prenez-en une partie plus petite.</translation>
    </message>
    <message>
        <source>Networks of IPv6 have too many addresses to be listed.</source>
        <translation>Les réseaux IPv6 ont trop d’adresses pour être énumérés.</translation>
    </message>
    <message>
        <source>This is no network. Write it as 10.0.0.0/24.</source>
        <translation>Ce n’est pas un réseau. Écrivez-le sous la forme 10.0.0.0/24.</translation>
    </message>
    <message>
        <source>This is no range. Write it as 10.0.0.10-20.</source>
        <translation>Ce n’est pas une plage. Écrivez-la sous la forme 10.0.0.10-20.</translation>
    </message>
</context>
<context>
    <name>HostRules</name>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 n’a pas de nom.</translation>
    </message>
    <message>
        <source>Give it a short name, such as “web1”.</source>
        <translation>Donnez-lui un nom court, par exemple «&#x202f;web1&#x202f;».</translation>
    </message>
    <message>
        <source>The host name “%1” cannot be used.</source>
        <translation>Le nom d’hôte «&#x202f;%1&#x202f;» ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>It becomes a directory name in exported files.</source>
        <translation>Il devient un nom de répertoire dans les fichiers exportés.</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, “.”, “_” and “-”, starting with a letter or digit.</source>
        <translation>Utilisez au plus 64 lettres, chiffres, «&#x202f;.&#x202f;», «&#x202f;_&#x202f;» et «&#x202f;-&#x202f;», en commençant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>“%1” of %2 is neither a host name nor an IP address.</source>
        <translation>«&#x202f;%1&#x202f;» (%2) n’est ni un nom d’hôte ni une adresse IP.</translation>
    </message>
    <message>
        <source>Write the bare name or address; user and port have keys of their own.</source>
        <translation>Écrivez seulement le nom ou l’adresse&#x202f;; l’utilisateur et le port ont leurs propres clés.</translation>
    </message>
    <message>
        <source>%1 has no address.</source>
        <translation>%1 n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>Add the name or IP address to connect to.</source>
        <translation>Ajoutez le nom ou l’adresse IP à laquelle se connecter.</translation>
    </message>
    <message>
        <source>%1 has port 0.</source>
        <translation>%1 a le port 0.</translation>
    </message>
    <message>
        <source>Use a port from 1 to 65535; SSH has 22.</source>
        <translation>Utilisez un port entre 1 et 65535&#x202f;; celui de SSH est 22.</translation>
    </message>
    <message>
        <source>“%1” of %2 is no user name.</source>
        <translation>«&#x202f;%1&#x202f;» (%2) n’est pas un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Write the bare login name.</source>
        <translation>Écrivez seulement le nom de connexion.</translation>
    </message>
    <message>
        <source>The key file “%1” of %2 has no whole path.</source>
        <translation>Le fichier de clé «&#x202f;%1&#x202f;» (%2) n’a pas de chemin complet.</translation>
    </message>
    <message>
        <source>It would depend on the directory that Sharewright is started in.</source>
        <translation>Il dépendrait du répertoire depuis lequel Sharewright est lancé.</translation>
    </message>
    <message>
        <source>Start it with “/” or “~/”.</source>
        <translation>Commencez-le par «&#x202f;/&#x202f;» ou «&#x202f;~/&#x202f;».</translation>
    </message>
    <message>
        <source>%1 has no role.</source>
        <translation>%1 n’a pas de rôle.</translation>
    </message>
    <message>
        <source>Sharewright would do nothing on it, and a Pandora host that is left out keeps working on its own copy of the folders.</source>
        <translation>Sharewright n’y ferait rien, et un hôte Pandora oublié continue de travailler sur sa propre copie des dossiers.</translation>
    </message>
    <message>
        <source>“%1” cannot be the jump host of %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas servir d’hôte de rebond (%2).</translation>
    </message>
    <message>
        <source>Write the name of a host of this project, or [user@]host[:port].</source>
        <translation>Écrivez le nom d’un hôte de ce projet, ou [user@]host[:port].</translation>
    </message>
    <message>
        <source>The jump host “%1” of %2 is not a host of this project.</source>
        <translation>L’hôte de rebond «&#x202f;%1&#x202f;» (%2) n’est pas un hôte de ce projet.</translation>
    </message>
    <message>
        <source>It is taken as an address.</source>
        <translation>Il est pris comme une adresse.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The jump hosts of %1 lead back to itself.</source>
        <translation>Les hôtes de rebond ramènent au point de départ (%1).</translation>
    </message>
    <message>
        <source>No connection could ever be opened.</source>
        <translation>Aucune connexion ne pourrait jamais être ouverte.</translation>
    </message>
    <message>
        <source>Let one of them be reached directly.</source>
        <translation>Faites en sorte que l’un d’eux soit joint directement.</translation>
    </message>
    <message>
        <source>Two hosts are called “%1”.</source>
        <translation>Deux hôtes s’appellent «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Capital letters do not tell names apart.</source>
        <translation>Les majuscules ne suffisent pas à distinguer les noms.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Renommez l’un des deux.</translation>
    </message>
    <message>
        <source>%1 and host %2 have the same address %3.</source>
        <translation>%1 et l’hôte %2 ont la même adresse %3.</translation>
    </message>
    <message>
        <source>Both would be set up on one machine.</source>
        <translation>Les deux seraient installés sur une même machine.</translation>
    </message>
    <message>
        <source>Correct one address, or make them one host with all roles.</source>
        <translation>Corrigez l’une des adresses, ou faites-en un seul hôte avec tous les rôles.</translation>
    </message>
    <message>
        <source>%1 and host %2 have the same storage address %3.</source>
        <translation>%1 et l’hôte %2 ont la même adresse de stockage %3.</translation>
    </message>
    <message>
        <source>The other hosts could not tell them apart.</source>
        <translation>Les autres hôtes ne pourraient pas les distinguer.</translation>
    </message>
    <message>
        <source>Correct one of them.</source>
        <translation>Corrigez l’une des deux.</translation>
    </message>
    <message>
        <source>Host number %1</source>
        <translation>Hôte n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Tick what it is on the Hosts page (roles in the project: server, console, nfs-server, gluster-node), or leave it out.</source>
        <translation>Cochez ce qu’il est à la page Hôtes (rôles dans le projet&#xa0;: server, console, nfs-server, gluster-node), ou laissez-le de côté.</translation>
    </message>
</context>
<context>
    <name>HostWorker</name>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>La connexion à %1 a été perdue.</translation>
    </message>
    <message>
        <source>%1: the %2 is no longer what the plan was made from. Nothing was changed. Plan again and review the new plan.</source>
        <translation>%1&#xa0;: ceci a changé depuis l’établissement du plan&#xa0;: %2. Rien n’a été modifié. Établissez un nouveau plan et relisez-le.</translation>
    </message>
</context>
<context>
    <name>IdentityMatrix</name>
    <message>
        <source>every file of uid %1</source>
        <translation>tous les fichiers de l’uid %1</translation>
    </message>
    <message>
        <source>every file of gid %1</source>
        <translation>tous les fichiers du gid %1</translation>
    </message>
    <message>
        <source>One number everywhere</source>
        <translation>Un même numéro partout</translation>
    </message>
    <message>
        <source>The cleanest way. You run these commands while Pandora&apos;s services are stopped; Sharewright does not renumber users by itself.</source>
        <translation>La solution la plus propre. Vous lancez ces commandes pendant que les services de Pandora sont arrêtés&#x202f;; Sharewright ne renumérote pas d’utilisateurs de lui-même.</translation>
    </message>
    <message>
        <source>A group of its own</source>
        <translation>Un groupe dédié</translation>
    </message>
    <message>
        <source>For sites that mix distributions: one group with the same number on all hosts, with pandora and the web server in it, owns the shared files. You create it; the project names it.</source>
        <translation>Pour les sites qui mêlent plusieurs distributions&#xa0;: un groupe de même numéro sur tous les hôtes, dont font partie pandora et le serveur web, possède les fichiers partagés. Vous le créez&#x202f;; le projet l’indique.</translation>
    </message>
    <message>
        <source>Numbers instead of names</source>
        <translation>Des numéros au lieu des noms</translation>
    </message>
    <message>
        <source>The shared files belong to the numbers that the source host uses. Right where only the storage host lacks the names; a Pandora host with another number stays locked out.</source>
        <translation>Les fichiers partagés appartiennent aux numéros qu’utilise l’hôte de référence. Convient quand seul l’hôte de stockage n’a pas les noms&#x202f;; un hôte Pandora dont le numéro diffère reste exclu.</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>formats a disk</source>
        <translation>formate un disque</translation>
    </message>
    <message>
        <source>retires storage</source>
        <translation>retire du stockage</translation>
    </message>
    <message>
        <source>moves data</source>
        <translation>déplace des données</translation>
    </message>
    <message>
        <source>interrupts service</source>
        <translation>interrompt le service</translation>
    </message>
</context>
<context>
    <name>IncomingPlanner</name>
    <message>
        <source>Separate the incoming files</source>
        <translation>Séparer les fichiers entrants</translation>
    </message>
    <message>
        <source>Each server takes the agents&apos; XML from a folder of its own on the share, where another server could take it up.</source>
        <translation>Chaque serveur prend le XML des agents dans un dossier à lui sur le partage, où un autre serveur pourrait le reprendre.</translation>
    </message>
    <message>
        <source>pandora_server looks for these folders inside its incoming folder: without the links it would lose the agents&apos; configuration and its plugins.</source>
        <translation>pandora_server cherche ces dossiers dans son dossier entrant&#xa0;: sans les liens, il perdrait la configuration des agents et ses plugins.</translation>
    </message>
    <message>
        <source>It reads its settings when it starts.</source>
        <translation>Il lit ses réglages au démarrage.</translation>
    </message>
    <message>
        <source>It ran before and runs again, with its own folder.</source>
        <translation>Il tournait avant et tourne à nouveau, avec son propre dossier.</translation>
    </message>
    <message>
        <source>Not every package makes it; a link to it must lead somewhere.</source>
        <translation>Certains paquets ne le créent pas&#x202f;; un lien vers lui doit mener quelque part.</translation>
    </message>
    <message>
        <source>incomingdir in %1</source>
        <translation>incomingdir dans %1</translation>
    </message>
    <message>
        <source>The server takes up what Tentacle puts there. The last line wins, so no other line is touched.</source>
        <translation>Le serveur reprend ce que Tentacle y dépose. La dernière ligne l’emporte&#xa0;: aucune autre ligne n’est donc touchée.</translation>
    </message>
    <message>
        <source>The agents&apos; XML goes to the server&apos;s own folder, all other files where they went before.</source>
        <translation>Le XML des agents va dans le dossier propre au serveur, tous les autres fichiers là où ils allaient avant.</translation>
    </message>
    <message>
        <source>Tentacle on %1 has its filters in %2, as current packages have.</source>
        <translation>Tentacle sur %1 a ses filtres dans %2, comme dans les paquets actuels.</translation>
    </message>
    <message>
        <source>filters in %1</source>
        <translation>filtres dans %1</translation>
    </message>
    <message>
        <source>The unit&apos;s command line overrides Tentacle&apos;s configuration file; a drop-in survives the next update of the package.</source>
        <translation>La ligne de commande de l’unité prime sur le fichier de configuration de Tentacle&#x202f;; un drop-in survit à la prochaine mise à jour du paquet.</translation>
    </message>
    <message>
        <source>What agents sent before the switch would wait for ever in the old folder.</source>
        <translation>Ce que les agents ont envoyé avant la bascule attendrait indéfiniment dans l’ancien dossier.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal %1 cannot be written: make room or choose another place for run records.</source>
        <translation>Le journal d’exécution %1 ne peut pas être écrit&#xa0;: libérez de la place ou choisissez un autre emplacement pour les exécutions.</translation>
    </message>
    <message>
        <source>The run cannot be recorded in %1, so nothing further is changed. Make room, then resume.</source>
        <translation>L’exécution ne peut pas être consignée dans %1&#xa0;: plus rien n’est donc modifié. Libérez de la place, puis reprenez.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read.</source>
        <translation>Le journal d’exécution %1 est illisible.</translation>
    </message>
</context>
<context>
    <name>JumpHost</name>
    <message>
        <source>Connecting through %1 was stopped.</source>
        <translation>La connexion via %1 a été arrêtée.</translation>
    </message>
    <message>
        <source>%1 did not reach %2 in time. Check that the jump host can connect to it.</source>
        <translation>%1 n’a pas joint %2 à temps. Vérifiez que l’hôte de rebond peut s’y connecter.</translation>
    </message>
    <message>
        <source>The jump host %1 cannot reach %2. Check the address as seen from there, and that it allows TCP forwarding.</source>
        <translation>L’hôte de rebond %1 ne peut pas joindre %2. Vérifiez l’adresse vue depuis cet hôte, et qu’il autorise le transfert TCP (TCP forwarding).</translation>
    </message>
</context>
<context>
    <name>KnownHosts</name>
    <message>
        <source>%1 could not be written. Check its owner and the free space.</source>
        <translation>%1 n’a pas pu être écrit. Vérifiez son propriétaire et l’espace libre.</translation>
    </message>
</context>
<context>
    <name>LinkDetails</name>
    <message>
        <source>not mounted</source>
        <translation>non monté</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>mounted at the first use</source>
        <translation>monté à la première utilisation</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>stale: the server no longer knows it</source>
        <translation>périmé&#xa0;: le serveur ne le connaît plus</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>dead: the client&apos;s process is gone</source>
        <translation>mort&#xa0;: le processus du client a disparu</translation>
    </message>
    <message>
        <source>mounted, not tried</source>
        <translation>monté, non essayé</translation>
    </message>
    <message>
        <source>Never. Site &gt; Check shares asks the hosts.</source>
        <translation>Jamais. «&#x202f;Site &gt; Vérifier les partages&#x202f;» interroge les hôtes.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État du %1</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exporté</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>non exporté</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>Worked out with the plan: Site &gt; Make plan.</source>
        <translation>Déterminé avec le plan&#xa0;: «&#x202f;Site &gt; Établir le plan&#x202f;».</translation>
    </message>
    <message>
        <source>The plan writes none.</source>
        <translation>Le plan n’en écrit pas.</translation>
    </message>
    <message>
        <source>%1 (the project was edited since)</source>
        <translation>%1 (le projet a été modifié depuis)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Dernier test</translation>
    </message>
</context>
<context>
    <name>LiveConnection</name>
    <message>
        <source>%1 accepted the connection but did not go on with the log-in in time. Its SSH server may be overloaded, or something else listens there.</source>
        <translation>%1 a accepté la connexion mais n’a pas poursuivi l’authentification à temps. Son serveur SSH est peut-être surchargé, ou autre chose écoute à cet endroit.</translation>
    </message>
    <message>
        <source>Connecting to %1 was stopped.</source>
        <translation>La connexion à %1 a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>ManagedBlock</name>
    <message>
        <source>The markers of a sharewright block are damaged at line %1 (%2). Put each BEGIN before its own END, once per name.</source>
        <translation>Les marqueurs d’un bloc sharewright sont altérés à la ligne %1 (%2). Placez chaque BEGIN avant son propre END, une fois par nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a block: use letters, digits, dot, hyphen and underscore.</source>
        <translation>&quot;%1&quot; ne peut pas être le nom d’un bloc&#xa0;: utilisez lettres, chiffres, point, trait d’union et tiret bas.</translation>
    </message>
    <message>
        <source>No line begins with %1, so the place for the block is not known. Put the setting back, or edit the file by hand.</source>
        <translation>Aucune ligne ne commence par %1, l’emplacement du bloc est donc inconnu. Rétablissez ce réglage, ou modifiez le fichier à la main.</translation>
    </message>
    <message>
        <source>The text of a block must not contain lines that look like its markers.</source>
        <translation>Le texte d’un bloc ne doit pas contenir de lignes qui ressemblent à ses marqueurs.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>%1 conflicts between %2 wait for a decision: %3.</source>
        <translation>Conflits en attente de décision entre %2&#xa0;: %1 (%3).</translation>
    </message>
    <message>
        <source>These files differ from host to host, and only one version can become the shared one.</source>
        <translation>Ces fichiers diffèrent d’un hôte à l’autre, et une seule version peut devenir la version partagée.</translation>
    </message>
    <message>
        <source>Decide on them: in the window, or with “sharewright merge PROJECT” and migration.merge-choices. Or let migration.merge-rule decide on all.</source>
        <translation>Tranchez-les&#xa0;: dans la fenêtre, ou avec «&#x202f;sharewright merge PROJET&#x202f;» et migration.merge-choices. Ou laissez migration.merge-rule trancher pour tous.</translation>
    </message>
    <message>
        <source>%1 conflicts have names that are no valid text: %2.</source>
        <translation>Conflits dont le nom n’est pas un texte valide (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A choice in the project cannot name them.</source>
        <translation>Un choix dans le projet ne peut pas les nommer.</translation>
    </message>
    <message>
        <source>Rename the files on the hosts, or let migration.merge-rule decide.</source>
        <translation>Renommez les fichiers sur les hôtes, ou laissez migration.merge-rule trancher.</translation>
    </message>
    <message>
        <source>folder %1 on %2</source>
        <translation>dossier %1 sur %2</translation>
    </message>
    <message>
        <source>%1 on %2 was compared in part only.</source>
        <translation>%1 sur %2 n’a été comparé qu’en partie.</translation>
    </message>
    <message>
        <source>What %2 holds in %1 is not known.</source>
        <translation>On ignore ce que %2 contient dans %1.</translation>
    </message>
    <message>
        <source>It holds very many files, or its disk is slow.</source>
        <translation>Il contient énormément de fichiers, ou son disque est lent.</translation>
    </message>
    <message>
        <source>The host has not been asked for it yet, or the folder does not answer.</source>
        <translation>L’hôte n’a pas encore été interrogé à ce sujet, ou le dossier ne répond pas.</translation>
    </message>
    <message>
        <source>Probe the hosts again. Further conflicts may show when the files are brought. They are settled by migration.merge-rule; with “ask” the plan stops there, and nothing is overwritten.</source>
        <translation>Sondez à nouveau les hôtes. D’autres conflits peuvent apparaître quand les fichiers sont apportés. migration.merge-rule les tranche&#x202f;; avec «&#x202f;ask&#x202f;», le plan s’arrête là, et rien n’est écrasé.</translation>
    </message>
    <message>
        <source>%1 is to come from %2, which has no such file.</source>
        <translation>%1 doit venir de %2, qui n’a pas ce fichier.</translation>
    </message>
    <message>
        <source>Choose one of the hosts that have it.</source>
        <translation>Choisissez l’un des hôtes qui l’ont.</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>agent %1</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>No host has a file %1. Name it as the list does, folder first: conf/….conf</source>
        <translation>Aucun hôte n’a de fichier %1. Nommez-le comme dans la liste, le dossier d’abord&#xa0;: conf/….conf</translation>
    </message>
    <message>
        <source>The versions of %1 and %2 are no text.</source>
        <translation>Les versions de %1 et de %2 ne sont pas du texte.</translation>
    </message>
</context>
<context>
    <name>MergePlanner</name>
    <message>
        <source>What %1 holds in %2 does not differ from the seed host&apos;s files.</source>
        <translation>Ce que %1 contient dans %2 ne diffère pas des fichiers de l’hôte de référence.</translation>
    </message>
    <message>
        <source>Nothing is overwritten: what gives way in the share is kept in .sharewright-merge-… beside it, what loses stays in its host&apos;s set-aside folder.</source>
        <translation>Rien n’est écrasé&#xa0;: ce qui cède la place dans le partage est gardé à côté, dans .sharewright-merge-…&#x202f;; ce qui perd reste dans le dossier mis de côté de son hôte.</translation>
    </message>
    <message>
        <source>Originals are only set aside once each of their files is known to be in the share, beside it, or to stay back.</source>
        <translation>Les originaux ne sont mis de côté qu’une fois établi, pour chacun de leurs fichiers, qu’il est dans le partage, gardé à côté ou laissé sur place.</translation>
    </message>
</context>
<context>
    <name>MergeRules</name>
    <message>
        <source>“%1” is not a host of this project.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un hôte de ce projet.</translation>
    </message>
    <message>
        <source>Name hosts of the project.</source>
        <translation>Indiquez des hôtes du projet.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is the seed host: all of its files come into the share anyway.</source>
        <translation>%1 est l’hôte de référence&#xa0;: tous ses fichiers vont de toute façon dans le partage.</translation>
    </message>
    <message>
        <source>Take it out of migration.merge-from.</source>
        <translation>Retirez-le de migration.merge-from.</translation>
    </message>
    <message>
        <source>%1 uses none of the shared folders.</source>
        <translation>%1 n’utilise aucun des dossiers partagés.</translation>
    </message>
    <message>
        <source>It has no files that could come into the share.</source>
        <translation>Il n’a pas de fichiers qui pourraient aller dans le partage.</translation>
    </message>
    <message>
        <source>Name servers or consoles.</source>
        <translation>Indiquez des serveurs ou des consoles.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 est indiqué deux fois.</translation>
    </message>
    <message>
        <source>Name each host once in migration.merge-from.</source>
        <translation>Indiquez chaque hôte une seule fois dans migration.merge-from.</translation>
    </message>
    <message>
        <source>“%1” is neither the seed host nor one of migration.merge-from.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni l’hôte de référence ni un hôte de migration.merge-from.</translation>
    </message>
    <message>
        <source>Choose one of the hosts whose files are merged.</source>
        <translation>Choisissez l’un des hôtes dont les fichiers sont fusionnés.</translation>
    </message>
    <message>
        <source>%1 does not use the folder %2.</source>
        <translation>%1 n’utilise pas le dossier %2.</translation>
    </message>
    <message>
        <source>It has no version of the file.</source>
        <translation>Il n’a pas de version du fichier.</translation>
    </message>
    <message>
        <source>Choose another host.</source>
        <translation>Choisissez un autre hôte.</translation>
    </message>
    <message>
        <source>“%1” is not a shared folder of this project.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un dossier partagé de ce projet.</translation>
    </message>
    <message>
        <source>Name the folder as in “folders”.</source>
        <translation>Nommez le dossier comme dans «&#x202f;folders&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is no file below a shared folder.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier situé sous un dossier partagé.</translation>
    </message>
    <message>
        <source>Write the path below the folder, without “..” and without a slash in front.</source>
        <translation>Écrivez le chemin à partir du dossier, sans «&#x202f;..&#x202f;» et sans barre oblique au début.</translation>
    </message>
    <message>
        <source>%1 in %2 is decided twice.</source>
        <translation>%1 dans %2 est tranché deux fois.</translation>
    </message>
    <message>
        <source>Keep one of the two choices.</source>
        <translation>Gardez l’un des deux choix.</translation>
    </message>
    <message>
        <source>%1 and %2 would come from two hosts.</source>
        <translation>%1 et %2 viendraient de deux hôtes.</translation>
    </message>
    <message>
        <source>They are two halves of one agent&apos;s configuration: the agent compares the .md5 to know whether to fetch the .conf.</source>
        <translation>Ce sont les deux moitiés de la configuration d’un agent&#xa0;: l’agent compare le .md5 pour savoir s’il doit récupérer le .conf.</translation>
    </message>
    <message>
        <source>Take both from the same host.</source>
        <translation>Prenez les deux du même hôte.</translation>
    </message>
    <message>
        <source>Files are to be merged, but there is no seed host.</source>
        <translation>Des fichiers doivent être fusionnés, mais il n’y a pas d’hôte de référence.</translation>
    </message>
    <message>
        <source>The seed host&apos;s files are what the others are merged into.</source>
        <translation>Ceux des autres sont fusionnés dans les fichiers de l’hôte de référence.</translation>
    </message>
    <message>
        <source>Set migration.seed-host to one of these hosts.</source>
        <translation>Réglez migration.seed-host sur l’un de ces hôtes.</translation>
    </message>
    <message>
        <source>There are choices, but nothing is merged.</source>
        <translation>Il y a des choix, mais rien n’est fusionné.</translation>
    </message>
    <message>
        <source>Name the further hosts in migration.merge-from, or remove the choices.</source>
        <translation>Indiquez les autres hôtes dans migration.merge-from, ou supprimez les choix.</translation>
    </message>
</context>
<context>
    <name>MergeText</name>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>%1 (agent %2)</source>
        <translation>%1 (agent %2)</translation>
    </message>
    <message>
        <source>%1: %2 the same, %3 only on some hosts, %4 differ</source>
        <translation>%1&#xa0;: %2 identiques, %3 sur certains hôtes seulement, %4 différents</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1 (choice)</source>
        <translation>%1 (choix)</translation>
    </message>
    <message>
        <source>%1 (rule)</source>
        <translation>%1 (règle)</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Fichiers de %1</translation>
    </message>
    <message>
        <source>%1 on %2: compared in part only</source>
        <translation>%1 sur %2&#xa0;: comparé en partie seulement</translation>
    </message>
    <message>
        <source>%1 on %2: not known</source>
        <translation>%1 sur %2&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>Differ (times are UTC):</source>
        <translation>Différents (heures en UTC)&#xa0;:</translation>
    </message>
    <message>
        <source>Only on some hosts (they come into the share):</source>
        <translation>Sur certains hôtes seulement (ils vont dans le partage)&#xa0;:</translation>
    </message>
    <message>
        <source>No conflict is open.</source>
        <translation>Aucun conflit n’est ouvert.</translation>
    </message>
    <message>
        <source>%1 conflicts are open. Decide on them in migration.merge-choices, or by migration.merge-rule.</source>
        <translation>Conflits ouverts&#xa0;: %1. Tranchez-les dans migration.merge-choices, ou par migration.merge-rule.</translation>
    </message>
</context>
<context>
    <name>MigrationRules</name>
    <message>
        <source>The seed host %1 does not use every shared folder: %2.</source>
        <translation>L’hôte de référence %1 n’utilise pas tous les dossiers partagés&#x202f;; il manque&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What it does not have starts empty on the share; the other hosts&apos; copies are only set aside.</source>
        <translation>Ce qu’il n’a pas est vide au départ sur le partage&#x202f;; les copies des autres hôtes sont seulement mises de côté.</translation>
    </message>
    <message>
        <source>Choose a host that is both server and console, or copy these folders over afterwards.</source>
        <translation>Choisissez un hôte qui soit à la fois serveur et console, ou copiez ces dossiers ensuite.</translation>
    </message>
    <message>
        <source>The shared folders start empty.</source>
        <translation>Les dossiers partagés sont vides au départ.</translation>
    </message>
    <message>
        <source>Agents that do not find their configuration upload their own again, which overwrites what was staged for them.</source>
        <translation>Les agents qui ne trouvent pas leur configuration renvoient la leur, ce qui écrase celle qui avait été préparée pour eux.</translation>
    </message>
    <message>
        <source>Name the host whose folders become the share, unless the site is new.</source>
        <translation>Indiquez l’hôte dont les dossiers deviennent le partage, sauf si le site est nouveau.</translation>
    </message>
    <message>
        <source>The seed host “%1” is not a host of this project.</source>
        <translation>L’hôte de référence «&#x202f;%1&#x202f;» n’est pas un hôte de ce projet.</translation>
    </message>
    <message>
        <source>Choose a host of the project.</source>
        <translation>Choisissez un hôte du projet.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The seed host %1 does not run Pandora FMS.</source>
        <translation>L’hôte de référence %1 ne fait pas tourner Pandora FMS.</translation>
    </message>
    <message>
        <source>It has no folders that could become the share.</source>
        <translation>Il n’a pas de dossiers qui pourraient devenir le partage.</translation>
    </message>
    <message>
        <source>Choose a server or a console.</source>
        <translation>Choisissez un serveur ou une console.</translation>
    </message>
    <message>
        <source>“%1” cannot be the suffix of the originals.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être le suffixe des originaux.</translation>
    </message>
    <message>
        <source>The folders are renamed to their path plus this suffix.</source>
        <translation>Les dossiers sont renommés avec leur chemin suivi de ce suffixe.</translation>
    </message>
    <message>
        <source>Use letters, digits, “.”, “_” and “-”, such as “.before-sharewright”.</source>
        <translation>Utilisez des lettres, des chiffres, «&#x202f;.&#x202f;», «&#x202f;_&#x202f;» et «&#x202f;-&#x202f;», par exemple «&#x202f;.before-sharewright&#x202f;».</translation>
    </message>
</context>
<context>
    <name>MountOptionRules</name>
    <message>
        <source>The mount option “%1” is set by Sharewright.</source>
        <translation>L’option de montage «&#x202f;%1&#x202f;» est fixée par Sharewright.</translation>
    </message>
    <message>
        <source>A second one in the same line would win or lose by chance.</source>
        <translation>Une seconde sur la même ligne l’emporterait ou non, au hasard.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Supprimez-la.</translation>
    </message>
    <message>
        <source>Use the key “%1” instead.</source>
        <translation>Utilisez plutôt la clé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The mount option “%1” would break the share.</source>
        <translation>L’option de montage «&#x202f;%1&#x202f;» casserait le partage.</translation>
    </message>
    <message>
        <source>Every Pandora host must mount at boot and write.</source>
        <translation>Chaque hôte Pandora doit monter au démarrage et pouvoir écrire.</translation>
    </message>
    <message>
        <source>The mount option “%1” can lose or damage files.</source>
        <translation>L’option de montage «&#x202f;%1&#x202f;» peut perdre ou endommager des fichiers.</translation>
    </message>
    <message>
        <source>Writes may fail silently while the server is slow or away.</source>
        <translation>Des écritures peuvent échouer silencieusement pendant que le serveur est lent ou absent.</translation>
    </message>
    <message>
        <source>Remove it; Sharewright mounts “hard” with a time limit for starting services.</source>
        <translation>Supprimez-la&#x202f;; Sharewright monte en «&#x202f;hard&#x202f;», avec un délai limite au démarrage des services.</translation>
    </message>
    <message>
        <source>The mount option “noexec” stops Pandora&apos;s plugins.</source>
        <translation>L’option de montage «&#x202f;noexec&#x202f;» bloque les plugins de Pandora.</translation>
    </message>
    <message>
        <source>The attachment folder holds programs that servers start.</source>
        <translation>Le dossier attachment contient des programmes que les serveurs lancent.</translation>
    </message>
    <message>
        <source>The mount option “%1” is not known.</source>
        <translation>L’option de montage «&#x202f;%1&#x202f;» est inconnue.</translation>
    </message>
    <message>
        <source>mount refuses a line with an unknown option.</source>
        <translation>mount refuse une ligne avec une option inconnue.</translation>
    </message>
    <message>
        <source>Look it up in nfs(5) or remove it.</source>
        <translation>Cherchez-la dans nfs(5) ou supprimez-la.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” cannot be a mount option.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être une option de montage.</translation>
    </message>
    <message>
        <source>Blanks, commas, quotes and # would change the fstab line.</source>
        <translation>Espaces, virgules, guillemets et # changeraient la ligne de fstab.</translation>
    </message>
    <message>
        <source>Write one option per list entry, as “name” or “name=value”.</source>
        <translation>Écrivez une option par élément de liste, sous la forme «&#x202f;nom&#x202f;» ou «&#x202f;nom=valeur&#x202f;».</translation>
    </message>
</context>
<context>
    <name>NfsPlanner</name>
    <message>
        <source>SELinux keeps the web server off NFS without it.</source>
        <translation>Sans lui, SELinux interdit NFS au serveur web.</translation>
    </message>
    <message>
        <source>_netdev and nofail keep a missing server from stopping the boot; automount brings the share back when the server returns.</source>
        <translation>_netdev et nofail évitent qu’un serveur absent bloque le démarrage&#x202f;; automount rétablit le partage au retour du serveur.</translation>
    </message>
    <message>
        <source>From here on all hosts see the same files.</source>
        <translation>À partir d’ici, tous les hôtes voient les mêmes fichiers.</translation>
    </message>
    <message>
        <source>What one host writes, all others must see within the attribute cache&apos;s time.</source>
        <translation>Ce qu’un hôte écrit, tous les autres doivent le voir dans le délai du cache d’attributs.</translation>
    </message>
    <message>
        <source>Copy the first content</source>
        <translation>Copier le contenu initial</translation>
    </message>
    <message>
        <source>The bulk is copied while services run, before anything is exported. An agent that finds an empty folder uploads its own configuration over the one that administrators staged.</source>
        <translation>L’essentiel est copié pendant que les services tournent, avant que quoi que ce soit soit exporté. Un agent qui trouve un dossier vide y envoie sa propre configuration, à la place de celle que les administrateurs ont préparée.</translation>
    </message>
    <message>
        <source>Install packages</source>
        <translation>Installer les paquets</translation>
    </message>
    <message>
        <source>Every host gets what it needs to serve or to mount NFS.</source>
        <translation>Chaque hôte reçoit ce qu’il lui faut pour servir ou monter NFS.</translation>
    </message>
    <message>
        <source>The kernel&apos;s NFS server needs its user-space tools.</source>
        <translation>Le serveur NFS du noyau a besoin de ses outils en espace utilisateur.</translation>
    </message>
    <message>
        <source>mount needs mount.nfs to mount an NFS share.</source>
        <translation>mount a besoin de mount.nfs pour monter un partage NFS.</translation>
    </message>
    <message>
        <source>Prepare the storage</source>
        <translation>Préparer le stockage</translation>
    </message>
    <message>
        <source>The folders are made on the NFS server before anything is exported.</source>
        <translation>Les dossiers sont créés sur le serveur NFS avant tout export.</translation>
    </message>
    <message>
        <source>All shared folders live below one directory of their own.</source>
        <translation>Tous les dossiers partagés se trouvent sous un même répertoire dédié.</translation>
    </message>
    <message>
        <source>Owner, group and the setgid bit are what Pandora&apos;s packages set; NFS carries the numbers.</source>
        <translation>Propriétaire, groupe et bit setgid sont ceux que posent les paquets de Pandora&#x202f;; NFS transporte les numéros.</translation>
    </message>
    <message>
        <source>No firewall is active on %1.</source>
        <translation>Aucun pare-feu n’est actif sur %1.</translation>
    </message>
    <message>
        <source>Clients must reach the NFS server; nobody else needs to.</source>
        <translation>Les clients doivent joindre le serveur NFS&#x202f;; personne d’autre n’en a besoin.</translation>
    </message>
    <message>
        <source>Publish the exports</source>
        <translation>Publier les exports</translation>
    </message>
    <message>
        <source>Only the Pandora hosts may mount, with root squashed.</source>
        <translation>Seuls les hôtes Pandora peuvent monter, avec root_squash.</translation>
    </message>
    <message>
        <source>A file of its own leaves /etc/exports as the administrator wrote it.</source>
        <translation>Un fichier distinct laisse /etc/exports tel que l’administrateur l’a écrit.</translation>
    </message>
    <message>
        <source>Enabled, so that the share is back after a reboot.</source>
        <translation>Activé, pour que le partage revienne après un redémarrage.</translation>
    </message>
    <message>
        <source>Enabling starts nothing, and not every distribution starts what it installs.</source>
        <translation>L’activation ne démarre rien, et certaines distributions ne démarrent pas ce qu’elles installent.</translation>
    </message>
    <message>
        <source>exportfs takes the change up without a restart that would stall other clients.</source>
        <translation>exportfs prend en compte la modification sans redémarrage qui bloquerait d’autres clients.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Faire un essai</translation>
    </message>
    <message>
        <source>Each client mounts each share at a private place and writes and reads as the real users, before any service is touched.</source>
        <translation>Chaque client monte chaque partage à un emplacement privé, puis écrit et lit avec les comptes réels, avant que l’on touche au moindre service.</translation>
    </message>
    <message>
        <source>A share that cannot be written is found while everything still runs as before.</source>
        <translation>Un partage inaccessible en écriture est repéré pendant que tout tourne encore comme avant.</translation>
    </message>
</context>
<context>
    <name>NfsRules</name>
    <message>
        <source>Choose a host of the project.</source>
        <translation>Choisissez un hôte du projet.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Host %1 is the NFS server but lacks the role “nfs-server”.</source>
        <translation>L’hôte %1 est le serveur NFS, mais n’a pas le rôle «&#x202f;nfs-server&#x202f;».</translation>
    </message>
    <message>
        <source>Add the role to the host, or choose another server.</source>
        <translation>Ajoutez le rôle à l’hôte, ou choisissez un autre serveur.</translation>
    </message>
    <message>
        <source>The NFS server %1 runs Pandora FMS itself.</source>
        <translation>Le serveur NFS %1 fait lui-même tourner Pandora FMS.</translation>
    </message>
    <message>
        <source>The manual asks for a separate server: when this one fails, the others lose the shared files together with it, and Pandora FMS runs into errors everywhere.</source>
        <translation>Le manuel demande un serveur distinct&#xa0;: si celui-ci tombe, les autres perdent avec lui les fichiers partagés, et Pandora FMS rencontre des erreurs partout.</translation>
    </message>
    <message>
        <source>Use a machine of its own, or GlusterFS when there is none.</source>
        <translation>Utilisez une machine dédiée, ou GlusterFS s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>No NFS server is chosen.</source>
        <translation>Aucun serveur NFS n’est choisi.</translation>
    </message>
    <message>
        <source>The NFS server “%1” is not a host of this project.</source>
        <translation>Le serveur NFS «&#x202f;%1&#x202f;» n’est pas un hôte de ce projet.</translation>
    </message>
    <message>
        <source>Host %1 has the role “nfs-server” but is not used as one.</source>
        <translation>L’hôte %1 a le rôle «&#x202f;nfs-server&#x202f;», mais n’est pas utilisé comme tel.</translation>
    </message>
    <message>
        <source>A site has one NFS server: nfs.server.</source>
        <translation>Un site a un seul serveur NFS&#xa0;: nfs.server.</translation>
    </message>
    <message>
        <source>Remove the role or make the host nfs.server.</source>
        <translation>Supprimez le rôle, ou faites de l’hôte le nfs.server.</translation>
    </message>
    <message>
        <source>The export root %1 and the shared path %2 overlap.</source>
        <translation>La racine des exports %1 et le chemin partagé %2 se chevauchent.</translation>
    </message>
    <message>
        <source>The share would be mounted over its own contents.</source>
        <translation>Le partage serait monté par-dessus son propre contenu.</translation>
    </message>
    <message>
        <source>Choose a directory apart, such as /srv/pandora.</source>
        <translation>Choisissez un répertoire à part, par exemple /srv/pandora.</translation>
    </message>
    <message>
        <source>There is no NFS version “%1”.</source>
        <translation>Il n’y a pas de version «&#x202f;%1&#x202f;» de NFS.</translation>
    </message>
    <message>
        <source>Use 4.2, 4.1, 4 or 3, or leave it out for the best that all hosts know.</source>
        <translation>Utilisez 4.2, 4.1, 4 ou 3, ou omettez-la pour prendre la meilleure que tous les hôtes connaissent.</translation>
    </message>
    <message>
        <source>NFS 3 needs more open ports and keeps locks less safely.</source>
        <translation>NFS 3 demande plus de ports ouverts et gère les verrous moins sûrement.</translation>
    </message>
    <message>
        <source>It relies on rpcbind, mountd and statd beside port 2049.</source>
        <translation>Il s’appuie sur rpcbind, mountd et statd en plus du port 2049.</translation>
    </message>
    <message>
        <source>Leave the version out unless a host knows nothing newer.</source>
        <translation>Omettez la version, sauf si un hôte ne connaît rien de plus récent.</translation>
    </message>
    <message>
        <source>%1 seconds cannot be the attribute cache time.</source>
        <translation>%1 secondes&#xa0;: impossible comme durée du cache d’attributs.</translation>
    </message>
    <message>
        <source>Use 0 to 3600; 5 is a good value.</source>
        <translation>Utilisez une valeur de 0 à 3600&#x202f;; 5 convient bien.</translation>
    </message>
    <message>
        <source>A change on one host may stay unseen on the others for %1 seconds.</source>
        <translation>Une modification sur un hôte peut rester invisible aux autres pendant %1 secondes.</translation>
    </message>
    <message>
        <source>Agents could get an outdated configuration that long.</source>
        <translation>Pendant ce temps, des agents pourraient recevoir une configuration périmée.</translation>
    </message>
    <message>
        <source>Use 5 unless the NFS server is overloaded.</source>
        <translation>Utilisez 5, sauf si le serveur NFS est surchargé.</translation>
    </message>
    <message>
        <source>Write a network such as 10.0.0.0/24.</source>
        <translation>Écrivez un réseau tel que 10.0.0.0/24.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Écrivez %1.</translation>
    </message>
    <message>
        <source>“%1” is not a network.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un réseau.</translation>
    </message>
    <message>
        <source>The prefix length of %1 is impossible.</source>
        <translation>La longueur de préfixe de %1 est impossible.</translation>
    </message>
    <message>
        <source>The netmask of %1 has gaps.</source>
        <translation>Le masque de réseau de %1 a des trous.</translation>
    </message>
    <message>
        <source>%1 is written with a netmask.</source>
        <translation>%1 est écrit avec un masque de réseau.</translation>
    </message>
    <message>
        <source>Firewalls and exports are written with a prefix length.</source>
        <translation>Les pare-feu et les exports s’écrivent avec une longueur de préfixe.</translation>
    </message>
    <message>
        <source>%1 is an address inside a network, not the network.</source>
        <translation>%1 est une adresse dans un réseau, pas le réseau lui-même.</translation>
    </message>
    <message>
        <source>%1 lets the whole world mount the folders.</source>
        <translation>%1 laisse le monde entier monter les dossiers.</translation>
    </message>
    <message>
        <source>NFS believes whatever user number a client claims.</source>
        <translation>NFS croit tout numéro d’utilisateur qu’un client annonce.</translation>
    </message>
    <message>
        <source>Name the networks that need it; Pandora hosts are allowed anyway.</source>
        <translation>Indiquez les réseaux qui en ont besoin&#x202f;; les hôtes Pandora sont autorisés de toute façon.</translation>
    </message>
    <message>
        <source>The network %1 is listed twice.</source>
        <translation>Le réseau %1 est indiqué deux fois.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>Choose the machine that keeps the files on the NFS page (nfs.server in the project).</source>
        <translation>Choisissez la machine qui garde les fichiers à la page NFS (nfs.server dans le projet).</translation>
    </message>
</context>
<context>
    <name>NfsUnshare</name>
    <message>
        <source>Withdraw the exports</source>
        <translation>Retirer les exports</translation>
    </message>
    <message>
        <source>Nobody uses the exports any more; lines that are not Sharewright&apos;s stay.</source>
        <translation>Plus personne n’utilise les exports&#x202f;; les lignes qui ne sont pas de Sharewright restent.</translation>
    </message>
    <message>
        <source>The file was written for these folders alone.</source>
        <translation>Le fichier n’a été écrit que pour ces dossiers.</translation>
    </message>
    <message>
        <source>exportfs takes the change up without a restart that would stall other clients.</source>
        <translation>exportfs prend en compte la modification sans redémarrage qui bloquerait d’autres clients.</translation>
    </message>
    <message>
        <source>The folders on %1 cannot be retired while %2 exports them.</source>
        <translation>Les dossiers de %1 ne peuvent pas être abandonnés tant que %2 les exporte.</translation>
    </message>
    <message>
        <source>Remove that file, then plan again.</source>
        <translation>Supprimez ce fichier, puis établissez un nouveau plan.</translation>
    </message>
    <message>
        <source>Retire the storage side</source>
        <translation>Abandonner le stockage</translation>
    </message>
    <message>
        <source>The folders of the share get another name on the server; every file in them stays.</source>
        <translation>Les dossiers du partage changent de nom sur le serveur&#x202f;; tous leurs fichiers restent.</translation>
    </message>
    <message>
        <source>A folder that nobody exports should not look as if it were in use.</source>
        <translation>Un dossier que personne n’exporte ne doit pas avoir l’air d’être en service.</translation>
    </message>
    <message>
        <source>These folders on %1 get the ending .retired-sharewright: %2.</source>
        <translation>Ces dossiers de %1 reçoivent le suffixe .retired-sharewright&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Whoever else uses them, from a network that the project allows, loses them.</source>
        <translation>Quiconque d’autre les utilise, depuis un réseau que le projet autorise, les perd.</translation>
    </message>
    <message>
        <source>To free the space, remove them yourself once nobody needs them any more.</source>
        <translation>Pour libérer l’espace, supprimez-les vous-même quand plus personne n’en a besoin.</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>hôte %1</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>The project names no NFS server yet.</source>
        <translation>Le projet n’indique pas encore de serveur NFS.</translation>
    </message>
    <message>
        <source>%1 does not keep it.</source>
        <translation>%1 ne le conserve pas.</translation>
    </message>
    <message>
        <source>%1 alone keeps it. Every access waits until it is back; nothing is deleted.</source>
        <translation>%1 est seul à le conserver. Tous les accès attendent son retour&#x202f;; rien n’est supprimé.</translation>
    </message>
    <message>
        <source>The project names no bricks yet.</source>
        <translation>Le projet n’indique pas encore de bricks.</translation>
    </message>
    <message>
        <source>Without %1 no more than half of the pool is left, and the volume stops.</source>
        <translation>Sans %1, il ne reste pas plus de la moitié du pool, et le volume s’arrête.</translation>
    </message>
    <message>
        <source>The other copies serve it; %1 catches up when it is back.</source>
        <translation>Les autres copies prennent le relais&#x202f;; %1 rattrape son retard à son retour.</translation>
    </message>
    <message>
        <source>No host that uses it is left.</source>
        <translation>Il ne reste aucun hôte qui l’utilise.</translation>
    </message>
    <message>
        <source>Too few copies of a part of the files are left: they cannot be reached until %1 is back.</source>
        <translation>Pour une partie des fichiers, il reste trop peu de copies&#xa0;: ils sont inaccessibles jusqu’au retour de %1.</translation>
    </message>
</context>
<context>
    <name>OutageBadges</name>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>Stays, fewer copies</source>
        <translation>Reste, moins de copies</translation>
    </message>
    <message>
        <source>Lost while off</source>
        <translation>Perdu pendant l’absence</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>With fewer copies than it should.</source>
        <translation>Avec moins de copies que prévu.</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>Only a thought.</source>
        <translation>Simple hypothèse.</translation>
    </message>
    <message>
        <source>1 folder stays</source>
        <translation>1 dossier reste</translation>
    </message>
    <message numerus="yes">
        <source>%n folders stay</source>
        <translation>
            <numerusform>%n dossier reste</numerusform>
            <numerusform>%n dossiers restent</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder has no user left</source>
        <translation>1 dossier n’a plus d’utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>%n folders have no user left</source>
        <translation>
            <numerusform>%n dossier n’a plus d’utilisateur</numerusform>
            <numerusform>%n dossiers n’ont plus d’utilisateur</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder stays with fewer copies</source>
        <translation>1 dossier reste avec moins de copies</translation>
    </message>
    <message numerus="yes">
        <source>%n folders stay with fewer copies</source>
        <translation>
            <numerusform>%n dossier reste avec moins de copies</numerusform>
            <numerusform>%n dossiers restent avec moins de copies</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder is lost while it is off</source>
        <translation>1 dossier est perdu pendant son absence</translation>
    </message>
    <message numerus="yes">
        <source>%n folders are lost while it is off</source>
        <translation>
            <numerusform>%n dossier est perdu pendant son absence</numerusform>
            <numerusform>%n dossiers sont perdus pendant son absence</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder is not planned yet</source>
        <translation>1 dossier n’est pas encore planifié</translation>
    </message>
    <message numerus="yes">
        <source>%n folders are not planned yet</source>
        <translation>
            <numerusform>%n dossier n’est pas encore planifié</numerusform>
            <numerusform>%n dossiers ne sont pas encore planifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Fewer copies</source>
        <translation>Moins de copies</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>There are no shared folders yet.</source>
        <translation>Il n’y a pas encore de dossiers partagés.</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>En partie seulement</translation>
    </message>
    <message>
        <source>Goes on in part</source>
        <translation>Continue en partie</translation>
    </message>
    <message>
        <source>1 folder stays only in part</source>
        <translation>1 dossier ne reste qu’en partie</translation>
    </message>
    <message numerus="yes">
        <source>%n folders stay only in part</source>
        <translation>
            <numerusform>%n dossier ne reste qu’en partie</numerusform>
            <numerusform>%n dossiers ne restent qu’en partie</numerusform>
        </translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>Sans quorum</translation>
    </message>
</context>
<context>
    <name>PathRules</name>
    <message>
        <source>The path %1 contains “.” or “..”.</source>
        <translation>Le chemin %1 contient «&#x202f;.&#x202f;» ou «&#x202f;..&#x202f;».</translation>
    </message>
    <message>
        <source>Such a path may lead elsewhere on each host.</source>
        <translation>Un tel chemin peut mener ailleurs sur chaque hôte.</translation>
    </message>
    <message>
        <source>Write the path that is really meant.</source>
        <translation>Écrivez le chemin réellement visé.</translation>
    </message>
    <message>
        <source>The path “%1” of %2 is not absolute.</source>
        <translation>Le chemin «&#x202f;%1&#x202f;» (%2) n’est pas absolu.</translation>
    </message>
    <message>
        <source>Write the whole path, starting with “/”.</source>
        <translation>Écrivez le chemin complet, commençant par «&#x202f;/&#x202f;».</translation>
    </message>
    <message>
        <source>The path %1 has a slash too many.</source>
        <translation>Le chemin %1 a une barre oblique de trop.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Écrivez %1.</translation>
    </message>
    <message>
        <source>A path of %1 is too long for Linux.</source>
        <translation>Un chemin est trop long pour Linux (%1).</translation>
    </message>
    <message>
        <source>255 bytes are allowed for a name, 4095 for the path.</source>
        <translation>Sont admis 255 octets pour un nom, 4095 pour le chemin.</translation>
    </message>
    <message>
        <source>Choose a shorter path.</source>
        <translation>Choisissez un chemin plus court.</translation>
    </message>
    <message>
        <source>%1 is a directory of the system itself.</source>
        <translation>%1 est un répertoire du système lui-même.</translation>
    </message>
    <message>
        <source>Sharing it would break or expose the host.</source>
        <translation>Le partager casserait ou exposerait l’hôte.</translation>
    </message>
    <message>
        <source>Choose a directory of its own below it.</source>
        <translation>Choisissez un répertoire dédié en dessous.</translation>
    </message>
</context>
<context>
    <name>PendingMarks</name>
    <message>
        <source>New files: %1</source>
        <translation>Nouveaux fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed files: %1</source>
        <translation>Fichiers modifiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files that go: %1</source>
        <translation>Fichiers supprimés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files that are written, but nobody has looked at yet: %1</source>
        <translation>Fichiers écrits, mais que personne n’a encore regardés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The plan, on this host:</source>
        <translation>Le plan, sur cet hôte&#xa0;:</translation>
    </message>
    <message>
        <source>The plan adds it.</source>
        <translation>Le plan l’ajoute.</translation>
    </message>
    <message>
        <source>The plan changes it.</source>
        <translation>Le plan le modifie.</translation>
    </message>
    <message>
        <source>The plan takes it away.</source>
        <translation>Le plan le retire.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 vers %2</translation>
    </message>
    <message>
        <source>Marks: + new, ~ changed, − removed, ? written, but nobody has looked there yet. What has no mark stays as it is.</source>
        <translation>Marques&#xa0;: + nouveau, ~ modifié, − supprimé, ? écrit, mais personne n’a encore regardé sur place. Ce qui n’a pas de marque reste tel quel.</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Drawing, text stays text (*.svg)</source>
        <translation>Dessin, le texte reste du texte (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Page (*.pdf)</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>Exporter le diagramme</translation>
    </message>
    <message>
        <source>The diagram was not exported.</source>
        <translation>Le diagramme n’a pas été exporté.</translation>
    </message>
</context>
<context>
    <name>PlanCounts</name>
    <message>
        <source>1 step formats a disk</source>
        <translation>1 étape formate un disque</translation>
    </message>
    <message numerus="yes">
        <source>%n steps format a disk</source>
        <translation>
            <numerusform>%n étape formate un disque</numerusform>
            <numerusform>%n étapes formatent un disque</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step retires storage</source>
        <translation>1 étape retire du stockage</translation>
    </message>
    <message numerus="yes">
        <source>%n steps retire storage</source>
        <translation>
            <numerusform>%n étape retire du stockage</numerusform>
            <numerusform>%n étapes retirent du stockage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step moves data</source>
        <translation>1 étape déplace des données</translation>
    </message>
    <message numerus="yes">
        <source>%n steps move data</source>
        <translation>
            <numerusform>%n étape déplace des données</numerusform>
            <numerusform>%n étapes déplacent des données</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step interrupts service</source>
        <translation>1 étape interrompt le service</translation>
    </message>
    <message numerus="yes">
        <source>%n steps interrupt service</source>
        <translation>
            <numerusform>%n étape interrompt le service</numerusform>
            <numerusform>%n étapes interrompent le service</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDetails</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Makes the change. Runs as root.</source>
        <translation>Effectue la modification. S’exécute en root.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Runs on %1 and says what is missing.</source>
        <translation>S’exécute sur %1 et indique ce qui manque.</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Empaqueter</translation>
    </message>
    <message>
        <source>Runs on %1 and packs what was listed.</source>
        <translation>S’exécute sur %1 et empaquette ce qui a été listé.</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>Extraire</translation>
    </message>
    <message>
        <source>Runs on %1 and unpacks what %2 sends.</source>
        <translation>S’exécute sur %1 et extrait ce que %2 envoie.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Tells whether there is anything to do. Changes nothing.</source>
        <translation>Indique s’il y a quelque chose à faire. Ne modifie rien.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Takes back what was applied.</source>
        <translation>Annule ce qui a été appliqué.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>%1 (services are stopped)</source>
        <translation>%1 (les services sont arrêtés)</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Délai limite</translation>
    </message>
    <message>
        <source>Cannot be taken back by Sharewright.</source>
        <translation>Sharewright ne peut pas l’annuler.</translation>
    </message>
    <message>
        <source>The file does not exist yet. Sharewright writes it.</source>
        <translation>Le fichier n’existe pas encore. Sharewright l’écrit.</translation>
    </message>
    <message>
        <source>Lines outside of Sharewright&apos;s own block stay as they are, byte for byte.</source>
        <translation>Les lignes hors du bloc de Sharewright restent telles quelles, octet pour octet.</translation>
    </message>
    <message>
        <source>The file already reads as planned.</source>
        <translation>Le fichier est déjà tel que prévu.</translation>
    </message>
    <message>
        <source>The file was written by Sharewright. It is removed if it still reads like this.</source>
        <translation>Le fichier a été écrit par Sharewright. Il est supprimé s’il a toujours ce contenu.</translation>
    </message>
    <message>
        <source>The host has not been probed, so its present content is unknown. Probe it to see the difference.</source>
        <translation>L’hôte n’a pas été sondé, le contenu actuel est donc inconnu. Sondez-le pour voir la différence.</translation>
    </message>
    <message>
        <source>Only Sharewright&apos;s own block is shown: the file may hold passwords, so the rest of it never leaves its host. Owner, mode and every other line stay as they are.</source>
        <translation>Seul le bloc de Sharewright est montré&#xa0;: le fichier peut contenir des mots de passe, le reste ne quitte donc jamais son hôte. Propriétaire, mode et toutes les autres lignes restent tels quels.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>Supprimé par</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Pandora&apos;s services are stopped during this phase.</source>
        <translation>Les services de Pandora sont arrêtés pendant cette phase.</translation>
    </message>
    <message>
        <source>What should be known before this plan is applied.</source>
        <translation>Ce qu’il faut savoir avant d’appliquer ce plan.</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>These steps interrupt a service or cannot be undone fully. They stand here first so that nobody overlooks them, and again at their place in the order of work.</source>
        <translation>Ces étapes interrompent un service ou ne peuvent pas être annulées entièrement. Elles figurent ici en premier pour que personne ne les manque, puis à leur place dans l’ordre des travaux.</translation>
    </message>
    <message>
        <source>Facts were missing here. Look at the hosts to replace assumptions by facts.</source>
        <translation>Des faits manquaient ici. Examinez les hôtes pour remplacer les hypothèses par des faits.</translation>
    </message>
    <message>
        <source>Look at the hosts to replace this assumption by a fact.</source>
        <translation>Examinez les hôtes pour remplacer cette hypothèse par un fait.</translation>
    </message>
</context>
<context>
    <name>PlanJson</name>
    <message>
        <source>Step %1 has an action that this version does not know.</source>
        <translation>L’étape %1 contient une action que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>This is not a plan that Sharewright wrote. Make the plan again.</source>
        <translation>Ce plan n’a pas été écrit par Sharewright. Établissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The plan has format %1; this version reads up to %2. Use a newer Sharewright.</source>
        <translation>Le plan a le format %1&#x202f;; cette version lit jusqu’au format %2. Utilisez une version plus récente de Sharewright.</translation>
    </message>
    <message>
        <source>The plan does not fit its fingerprint: it was edited, or made by another version of Sharewright. Make the plan again.</source>
        <translation>Le plan ne correspond pas à son empreinte&#xa0;: il a été modifié, ou établi par une autre version de Sharewright. Établissez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Repair the sharewright marker lines in %1 on that host.</source>
        <translation>Réparez les lignes de marqueurs sharewright dans %1 sur cet hôte.</translation>
    </message>
    <message>
        <source>The block %1 in %2 is not what this project would write.</source>
        <translation>Le bloc %1 dans %2 n’est pas celui que ce projet écrirait.</translation>
    </message>
    <message>
        <source>Somebody edited it, or the project changed since. It goes as a whole.</source>
        <translation>Quelqu’un l’a modifié, ou le projet a changé depuis. Il disparaît en entier.</translation>
    </message>
    <message>
        <source>Look at the difference before you apply the plan.</source>
        <translation>Regardez la différence avant d’appliquer le plan.</translation>
    </message>
    <message>
        <source>%1 is not what this project would write, so it stays.</source>
        <translation>%1 n’est pas ce que ce projet écrirait, et reste donc en place.</translation>
    </message>
    <message>
        <source>Somebody edited it, or the project changed since.</source>
        <translation>Quelqu’un l’a modifié, ou le projet a changé depuis.</translation>
    </message>
    <message>
        <source>Look at it, and remove it yourself if nobody needs it.</source>
        <translation>Examinez-le, et supprimez-le vous-même si personne n’en a besoin.</translation>
    </message>
    <message>
        <source>%1 was not probed: taken for %2 with nothing set up yet.</source>
        <translation>%1 n’a pas été sondé&#xa0;: supposé sous %2, sans rien de configuré.</translation>
    </message>
    <message>
        <source>content of %1</source>
        <translation>contenu de %1</translation>
    </message>
    <message>
        <source>The user %1 and the group %2 have the same numbers on all hosts.</source>
        <translation>L’utilisateur %1 et le groupe %2 ont les mêmes numéros sur tous les hôtes.</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>hôte %1</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>A system without /etc/os-release</source>
        <translation>Un système sans /etc/os-release</translation>
    </message>
    <message>
        <source>%1 is not supported. Use one of: %2.</source>
        <translation>%1 n’est pas pris en charge. Utilisez l’un de ceux-ci&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>PlatformData</name>
    <message>
        <source>The platform data is not valid JSON at byte %1.</source>
        <translation>Les données de plateforme ne sont pas du JSON valide à l’octet %1.</translation>
    </message>
    <message>
        <source>Entry %1 of the platform data has no key or names an unknown package tool.</source>
        <translation>L’entrée %1 des données de plateforme n’a pas de clé ou indique un gestionnaire de paquets inconnu.</translation>
    </message>
    <message>
        <source>The platform data has no entry for its default &quot;%1&quot;.</source>
        <translation>Les données de plateforme n’ont pas d’entrée pour leur valeur par défaut &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>No more file handles on this machine.</source>
        <translation>Plus de descripteurs de fichier disponibles sur cette machine.</translation>
    </message>
    <message>
        <source>A script on the practice host %1 did not end in time.</source>
        <translation>Un script sur l’hôte d’entraînement %1 ne s’est pas terminé à temps.</translation>
    </message>
    <message>
        <source>The practice site cannot write %1. Check the space and the permissions of the temporary directory.</source>
        <translation>Le site d’entraînement ne peut pas écrire %1. Vérifiez l’espace et les droits du répertoire temporaire.</translation>
    </message>
    <message>
        <source>The practice site needs a temporary directory; %1 cannot be written.</source>
        <translation>Le site d’entraînement a besoin d’un répertoire temporaire&#x202f;; %1 n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The practice site cannot write its login key %1. Check the space and the permissions of the temporary directory.</source>
        <translation>Le site d’entraînement ne peut pas écrire sa clé de connexion %1. Vérifiez l’espace et les droits du répertoire temporaire.</translation>
    </message>
    <message>
        <source>The practice site cannot make its keys.</source>
        <translation>Le site d’entraînement ne peut pas créer ses clés.</translation>
    </message>
    <message>
        <source>The script ended with status %1 on the practice host %2.</source>
        <translation>Le script s’est terminé avec le code de retour %1 sur l’hôte d’entraînement %2.</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Site d’entraînement</translation>
    </message>
    <message>
        <source>Pretend hosts on this machine. Nothing you do here can harm anything.</source>
        <translation>Hôtes fictifs sur cette machine. Rien de ce que vous faites ici ne peut nuire.</translation>
    </message>
    <message>
        <source>The practice site has no host %1.</source>
        <translation>Le site d’entraînement n’a pas d’hôte %1.</translation>
    </message>
    <message>
        <source>The practice site cannot be set up on this machine: %1 failed. Free some memory or file handles and try again.</source>
        <translation>Le site d’entraînement ne peut pas être mis en place sur cette machine&#xa0;: échec de %1. Libérez de la mémoire ou des descripteurs de fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>The practice site needs unprivileged user namespaces, which this machine forbids. An administrator can allow them: &quot;sysctl kernel.unprivileged_userns_clone=1&quot; (Debian), &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot; (Ubuntu 24.04 and later), &quot;sysctl user.max_user_namespaces=10000&quot; (Red Hat family).</source>
        <translation>Le site d’entraînement a besoin d’espaces de noms utilisateur non privilégiés, que cette machine interdit. Un administrateur peut les autoriser&#xa0;: &quot;sysctl kernel.unprivileged_userns_clone=1&quot; (Debian), &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot; (Ubuntu 24.04 et suivantes), &quot;sysctl user.max_user_namespaces=10000&quot; (famille Red Hat).</translation>
    </message>
    <message>
        <source>The practice host %1 is switched off. Reboot it to go on.</source>
        <translation>L’hôte d’entraînement %1 est éteint. Redémarrez-le pour continuer.</translation>
    </message>
    <message>
        <source>A practice host cannot listen on the loopback address 127.0.0.1. Check that the loopback network is up and that sockets are allowed.</source>
        <translation>Un hôte d’entraînement ne peut pas écouter sur l’adresse de bouclage 127.0.0.1. Vérifiez que le réseau de bouclage est actif et que les sockets sont autorisés.</translation>
    </message>
    <message>
        <source>A practice host cannot use its host key.</source>
        <translation>Un hôte d’entraînement ne peut pas utiliser sa clé d’hôte.</translation>
    </message>
</context>
<context>
    <name>PracticeFaults</name>
    <message>
        <source>&quot;%1&quot; names no practice host. Write HOST=FAULT with one of these hosts: %2.</source>
        <translation>« %1 » ne désigne aucun hôte d’entraînement. Écrivez HÔTE=PANNE avec l’un de ces hôtes : %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no fault. Write HOST=FAULT with one of these faults: %2.</source>
        <translation>« %1 » ne désigne aucune panne. Écrivez HÔTE=PANNE avec l’une de ces pannes : %2.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Cause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Remède&#xa0;: %1</translation>
    </message>
    <message>
        <source>(not as root)</source>
        <translation>(pas en root)</translation>
    </message>
    <message>
        <source>user %1: uid %2, gid %3</source>
        <translation>utilisateur %1&#xa0;: uid %2, gid %3</translation>
    </message>
    <message>
        <source>%1: %2 files, %3 bytes</source>
        <translation>%1&#xa0;: %2 fichiers, %3 octets</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Hypothèse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Interrupts services or moves data:</source>
        <translation>Interrompt un service ou déplace des données&#xa0;:</translation>
    </message>
    <message>
        <source>(services stopped)</source>
        <translation>(services arrêtés)</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>n°&#xa0;de série %1</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>contient %1</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vierge</translation>
    </message>
    <message>
        <source>looks unused</source>
        <translation>semble inutilisé</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>started</source>
        <translation>démarré</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>à l’arrêt</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>état inconnu</translation>
    </message>
    <message>
        <source>GlusterFS %1</source>
        <translation>GlusterFS %1</translation>
    </message>
    <message>
        <source>peer %1: connected</source>
        <translation>peer %1&#xa0;: connecté</translation>
    </message>
    <message>
        <source>peer %1: not connected</source>
        <translation>peer %1&#xa0;: non connecté</translation>
    </message>
    <message>
        <source>volume %1: %2, %3 bricks</source>
        <translation>volume %1&#xa0;: %2, %3 bricks</translation>
    </message>
    <message>
        <source>%1, fingerprint %2</source>
        <translation>%1, empreinte %2</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>The host did not run the questions that were sent to it. Check that the user&apos;s login shell runs commands.</source>
        <translation>L’hôte n’a pas exécuté les questions qui lui ont été envoyées. Vérifiez que le shell de connexion de l’utilisateur exécute des commandes.</translation>
    </message>
    <message>
        <source>The host&apos;s answer ends in the middle. Try again.</source>
        <translation>La réponse de l’hôte s’arrête au milieu. Réessayez.</translation>
    </message>
    <message>
        <source>It gave no answer within 10 seconds.</source>
        <translation>Pas de réponse en 10 secondes.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>host %1</source>
        <translation>hôte %1</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>Check the permissions of the file and its directory, or save elsewhere.</source>
        <translation>Vérifiez les droits du fichier et de son répertoire, ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>Free some space on that disk, or save elsewhere.</source>
        <translation>Libérez de la place sur ce disque, ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>Make room, check the permissions, or save elsewhere.</source>
        <translation>Libérez de la place, vérifiez les droits ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>%1 cannot be read to see whether it changed. %2</source>
        <translation>%1 est illisible&#xa0;: impossible de savoir s’il a changé. %2</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since it was opened. Nothing was saved: open it again, or save under another name.</source>
        <translation>Quelqu’un d’autre a modifié %1 depuis son ouverture. Rien n’a été enregistré&#xa0;: rouvrez-le, ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Choose the project&apos;s YAML file.</source>
        <translation>Choisissez le fichier YAML du projet.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>Impossible d’ouvrir %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its directory.</source>
        <translation>Vérifiez les droits du fichier et de son répertoire.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the disk or the network share that it lies on.</source>
        <translation>Vérifiez le disque ou le partage réseau où il se trouve.</translation>
    </message>
    <message>
        <source>%1 cannot be saved; what was there before is unharmed. %2</source>
        <translation>Impossible d’enregistrer %1&#x202f;; ce qui s’y trouvait est intact. %2</translation>
    </message>
</context>
<context>
    <name>ProjectReading</name>
    <message>
        <source>A key must be a plain word.</source>
        <translation>Une clé doit être un simple mot.</translation>
    </message>
    <message>
        <source>Write “key: value”.</source>
        <translation>Écrivez «&#x202f;clé: valeur&#x202f;».</translation>
    </message>
    <message>
        <source>The key “%1” is given twice.</source>
        <translation>La clé «&#x202f;%1&#x202f;» est donnée deux fois.</translation>
    </message>
    <message>
        <source>The one in line %1 counts.</source>
        <translation>C’est celle de la ligne %1 qui compte.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>The key “%1” has no value.</source>
        <translation>La clé «&#x202f;%1&#x202f;» n’a pas de valeur.</translation>
    </message>
    <message>
        <source>It is treated as if it were not there.</source>
        <translation>Elle est traitée comme si elle n’existait pas.</translation>
    </message>
    <message>
        <source>Give it a value or remove the line.</source>
        <translation>Donnez-lui une valeur ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>«&#x202f;%1&#x202f;» doit être %2.</translation>
    </message>
    <message>
        <source>See docs/project-file.md for an example.</source>
        <translation>Voir un exemple dans docs/project-file.md.</translation>
    </message>
    <message>
        <source>“%1” is not a value of “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une valeur de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Valeurs possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”? Possible are: %2.</source>
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»&#x202f;? Valeurs possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>a list, such as [a, b]</source>
        <translation>une liste, par exemple [a, b]</translation>
    </message>
    <message>
        <source>a section with keys of its own</source>
        <translation>une section avec ses propres clés</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number without quotes or leading zeros</source>
        <translation>un nombre entier, sans guillemets ni zéros en tête</translation>
    </message>
    <message>
        <source>%1 is impossible for “%2”.</source>
        <translation>%1 est impossible pour «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <translation>Utilisez un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true ou false, sans guillemets</translation>
    </message>
    <message>
        <source>“%1” is no mode.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un mode.</translation>
    </message>
    <message>
        <source>A mode is octal: three or four digits from 0 to 7.</source>
        <translation>Un mode est octal&#xa0;: trois ou quatre chiffres de 0 à 7.</translation>
    </message>
    <message>
        <source>Write &quot;2770&quot;, as Pandora&apos;s packages do.</source>
        <translation>Écrivez &quot;2770&quot;, comme les paquets de Pandora.</translation>
    </message>
    <message>
        <source>a list of words</source>
        <translation>une liste de mots</translation>
    </message>
    <message>
        <source>two numbers, such as [120, 80]</source>
        <translation>deux nombres, par exemple [120, 80]</translation>
    </message>
    <message>
        <source>“%1” is not a key of %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une clé reconnue (%2).</translation>
    </message>
    <message>
        <source>It is ignored, and gone when Sharewright saves the file.</source>
        <translation>Elle est ignorée, et disparaît quand Sharewright enregistre le fichier.</translation>
    </message>
    <message>
        <source>Known keys are: %1.</source>
        <translation>Clés reconnues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The list “%1” is too long.</source>
        <translation>La liste «&#x202f;%1&#x202f;» est trop longue.</translation>
    </message>
    <message>
        <source>A site has %1 at most.</source>
        <translation>Un site en a %1 au plus.</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>An entry of “%1” must have keys.</source>
        <translation>Un élément de «&#x202f;%1&#x202f;» doit avoir des clés.</translation>
    </message>
    <message>
        <source>Write it as “- name: …”, with its other keys below.</source>
        <translation>Écrivez-le sous la forme «&#x202f;- name: …&#x202f;», ses autres clés en dessous.</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>le projet</translation>
    </message>
    <message>
        <source>The file does not say that it is a Sharewright project.</source>
        <translation>Le fichier ne dit pas qu’il est un projet Sharewright.</translation>
    </message>
    <message>
        <source>Write “sharewright: %1” as its first line.</source>
        <translation>Écrivez «&#x202f;sharewright: %1&#x202f;» en première ligne.</translation>
    </message>
    <message>
        <source>The project has format %1; this version knows %2.</source>
        <translation>Le projet a le format %1&#x202f;; cette version connaît le format %2.</translation>
    </message>
    <message>
        <source>A newer Sharewright wrote it. The file was not touched.</source>
        <translation>Une version plus récente de Sharewright l’a écrit. Le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>Open it with a newer Sharewright.</source>
        <translation>Ouvrez-le avec une version plus récente de Sharewright.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is not a Sharewright project: it has no keys.</source>
        <translation>Le fichier n’est pas un projet Sharewright&#xa0;: il n’a pas de clés.</translation>
    </message>
    <message>
        <source>Choose another file, or start from one of the samples.</source>
        <translation>Choisissez un autre fichier, ou partez de l’un des exemples.</translation>
    </message>
</context>
<context>
    <name>RecordedRun</name>
    <message>
        <source>It was being carried out when the run was cut off. Resuming checks it.</source>
        <translation>Elle était en cours quand l’exécution a été coupée. La reprise la vérifie.</translation>
    </message>
    <message>
        <source>Sharewright or this machine ended in the middle of the run. Resume checks what is done and goes on; undo takes it back.</source>
        <translation>Sharewright ou cette machine s’est arrêté au milieu de l’exécution. La reprise vérifie ce qui est fait et continue&#x202f;; le retour arrière l’annule.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Looking at the practice hosts...</source>
        <translation>Examen des hôtes d’entraînement...</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were taken.</source>
        <translation>
            <numerusform>%n image a été enregistrée.</numerusform>
            <numerusform>%n images ont été enregistrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteProcess</name>
    <message>
        <source>%1 accepted the log-in but did not start a shell. Check the log-in shell of user %2 there.</source>
        <translation>%1 a accepté la connexion mais n’a pas lancé de shell. Vérifiez-y le shell de connexion de l’utilisateur %2.</translation>
    </message>
</context>
<context>
    <name>RoleAdvice</name>
    <message>
        <source>%1 is installed</source>
        <translation>%1 est installé</translation>
    </message>
    <message>
        <source>there is a pandora_server.conf</source>
        <translation>un fichier pandora_server.conf est présent</translation>
    </message>
    <message>
        <source>%1 and a pandora_console folder</source>
        <translation>%1 et un dossier pandora_console</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 est en service</translation>
    </message>
    <message>
        <source>glusterd is running</source>
        <translation>glusterd est en service</translation>
    </message>
</context>
<context>
    <name>RunDirectory</name>
    <message>
        <source>The record of the run cannot be kept in %1. Make room or check the rights, then try again; nothing was changed on any host.</source>
        <translation>L’exécution ne peut pas être consignée dans %1. Libérez de la place ou vérifiez les droits, puis réessayez&#x202f;; aucun hôte n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no record of run %1 in %2.</source>
        <translation>Aucune exécution %1 n’est enregistrée dans %2.</translation>
    </message>
    <message>
        <source>Run %1 is going on in another window or terminal.</source>
        <translation>L’exécution %1 est en cours dans une autre fenêtre ou un autre terminal.</translation>
    </message>
    <message>
        <source>Run %1 was a dry run: it changed nothing and there is nothing to go on with. Apply the plan instead.</source>
        <translation>L’exécution %1 était une exécution à blanc&#xa0;: elle n’a rien modifié et il n’y a rien à poursuivre. Appliquez plutôt le plan.</translation>
    </message>
    <message>
        <source>Run %1 was taken back. Apply a new plan instead.</source>
        <translation>Le retour arrière de l’exécution %1 a déjà eu lieu. Appliquez plutôt un nouveau plan.</translation>
    </message>
</context>
<context>
    <name>RunListing</name>
    <message>
        <source>going on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>INTERRUPTED</source>
        <translation>INTERRUPTION</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>succès</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>à l’arrêt</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 étapes sur %2</translation>
    </message>
    <message>
        <source>changed hosts</source>
        <translation>hôtes modifiés</translation>
    </message>
</context>
<context>
    <name>RunLock</name>
    <message>
        <source>The run cannot be marked as going on in %1. Make room or check the rights, then try again.</source>
        <translation>L’exécution ne peut pas être marquée comme en cours dans %1. Libérez de la place ou vérifiez les droits, puis réessayez.</translation>
    </message>
    <message>
        <source>This run is going on in another window or terminal. Wait for its end, or stop it there.</source>
        <translation>Cette exécution est en cours dans une autre fenêtre ou un autre terminal. Attendez sa fin, ou arrêtez-la là-bas.</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>The log %1 cannot be written.</source>
        <translation>Le journal %1 ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>RunPrinter</name>
    <message>
        <source>Run %1, plan %2</source>
        <translation>Exécution %1, plan %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Rapport&#xa0;: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Journal&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>Succeeded</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Nothing is lost: what was done is recorded. Resume goes on from here, undo takes back what this run did.</source>
        <translation>Rien n’est perdu&#xa0;: ce qui a été fait est consigné. La reprise continue à partir d’ici, le retour arrière annule ce que cette exécution a fait.</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non joint</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours d’exécution</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>déjà faite</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>modifierait</translation>
    </message>
    <message>
        <source>cannot know yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sautée</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>laissée telle quelle</translation>
    </message>
    <message>
        <source>Sharewright run %1</source>
        <translation>Exécution Sharewright %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plan fingerprint: %1</source>
        <translation>Empreinte du plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>The log is not complete: this machine&apos;s disk refused to take all of it.</source>
        <translation>Le journal n’est pas complet&#xa0;: le disque de cette machine a refusé de tout prendre.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>The plan needs the host %1, which the project no longer has. Put it back, with its address, to go on; or make a new plan.</source>
        <translation>Le plan a besoin de l’hôte %1, que le projet n’a plus. Remettez-le, avec son adresse, pour continuer&#x202f;; ou établissez un nouveau plan.</translation>
    </message>
    <message>
        <source>Run %1 was made from another plan. Resume or undo it with its own.</source>
        <translation>L’exécution %1 vient d’un autre plan. Reprenez-la, ou lancez son retour arrière, avec le sien.</translation>
    </message>
</context>
<context>
    <name>ScanAnswer</name>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>answers: %1</source>
        <translation>répond&#xa0;: %1</translation>
    </message>
    <message>
        <source>refuses port %1</source>
        <translation>port %1 refusé</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>nom introuvable</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
</context>
<context>
    <name>SiteEdits</name>
    <message>
        <source>Let %1 use %2 as a Pandora server</source>
        <translation>Faire utiliser %2 par %1 en tant que serveur Pandora</translation>
    </message>
    <message>
        <source>Let %1 use %2 as a console</source>
        <translation>Faire utiliser %2 par %1 en tant que console</translation>
    </message>
    <message>
        <source>Let every Pandora server use %1</source>
        <translation>Faire utiliser %1 par tous les serveurs Pandora</translation>
    </message>
    <message>
        <source>Let every console use %1</source>
        <translation>Faire utiliser %1 par toutes les consoles</translation>
    </message>
    <message>
        <source>Make %1 a Pandora server</source>
        <translation>Faire de %1 un serveur Pandora</translation>
    </message>
    <message>
        <source>%1 is no Pandora server any more</source>
        <translation>%1 n’est plus un serveur Pandora</translation>
    </message>
    <message>
        <source>Make %1 a console</source>
        <translation>Faire de %1 une console</translation>
    </message>
    <message>
        <source>%1 is no console any more</source>
        <translation>%1 n’est plus une console</translation>
    </message>
    <message>
        <source>Make %1 the NFS server</source>
        <translation>Faire de %1 le serveur NFS</translation>
    </message>
    <message>
        <source>%1 is no NFS server any more</source>
        <translation>%1 n’est plus un serveur NFS</translation>
    </message>
    <message>
        <source>Make %1 a GlusterFS node</source>
        <translation>Faire de %1 un nœud GlusterFS</translation>
    </message>
    <message>
        <source>%1 is no GlusterFS node any more</source>
        <translation>%1 n’est plus un nœud GlusterFS</translation>
    </message>
    <message>
        <source>Let %1 keep and share all folders</source>
        <translation>Faire conserver et partager tous les dossiers par %1</translation>
    </message>
    <message>
        <source>%1 no longer shares the folders</source>
        <translation>%1 ne partage plus les dossiers</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>No longer share %1</source>
        <translation>Ne plus partager %1</translation>
    </message>
</context>
<context>
    <name>SiteRules</name>
    <message>
        <source>No host runs Pandora FMS.</source>
        <translation>Aucun hôte ne fait tourner Pandora FMS.</translation>
    </message>
    <message>
        <source>Nobody would use the shared folders.</source>
        <translation>Personne n’utiliserait les dossiers partagés.</translation>
    </message>
    <message>
        <source>Only one host runs Pandora FMS.</source>
        <translation>Un seul hôte fait tourner Pandora FMS.</translation>
    </message>
    <message>
        <source>Sharing pays off from the second host on.</source>
        <translation>Le partage devient utile à partir du deuxième hôte.</translation>
    </message>
    <message>
        <source>Add the other servers and consoles of the site.</source>
        <translation>Ajoutez les autres serveurs et consoles du site.</translation>
    </message>
    <message>
        <source>No folder is shared.</source>
        <translation>Aucun dossier n’est partagé.</translation>
    </message>
    <message>
        <source>Add conf, md5, collections and netflow: Pandora FMS needs them on every server.</source>
        <translation>Ajoutez conf, md5, collections et netflow&#xa0;: Pandora FMS en a besoin sur chaque serveur.</translation>
    </message>
    <message>
        <source>Add the Pandora servers and consoles on the Hosts page (roles server and console in the project).</source>
        <translation>Ajoutez les serveurs et consoles Pandora à la page Hôtes (rôles server et console dans le projet).</translation>
    </message>
</context>
<context>
    <name>SshConfig</name>
    <message>
        <source>The jump host “%1” is not understood. Write it as user@host:port or as the name of a host of the project.</source>
        <translation>L’hôte de rebond «&#x202f;%1&#x202f;» n’est pas compris. Écrivez-le sous la forme user@host:port ou donnez le nom d’un hôte du projet.</translation>
    </message>
    <message>
        <source>The SSH configuration reaches %1 through a ProxyCommand, which Sharewright does not run. Set a jump host in the project.</source>
        <translation>La configuration SSH joint %1 par une ProxyCommand, que Sharewright n’exécute pas. Indiquez un hôte de rebond dans le projet.</translation>
    </message>
    <message>
        <source>The jump hosts of %1 lead in a circle. Correct them in the project or in the SSH configuration.</source>
        <translation>Les hôtes de rebond de %1 tournent en rond. Corrigez-les dans le projet ou dans la configuration SSH.</translation>
    </message>
</context>
<context>
    <name>SshHost</name>
    <message>
        <source>There is no connection to %1. Connect to it again.</source>
        <translation>Il n’y a pas de connexion à %1. Connectez-vous à nouveau.</translation>
    </message>
</context>
<context>
    <name>SshSession</name>
    <message>
        <source>%1 offers no encryption method that Sharewright accepts. Update the SSH server there.</source>
        <translation>%1 ne propose aucune méthode de chiffrement que Sharewright accepte. Mettez-y le serveur SSH à jour.</translation>
    </message>
    <message>
        <source>What listens at %1 is not an SSH server. Check the address and the port.</source>
        <translation>Ce qui écoute sur %1 n’est pas un serveur SSH. Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the log-in. Its SSH server may be overloaded or may refuse this machine; look into its log.</source>
        <translation>%1 a fermé la connexion avant l’authentification. Son serveur SSH est peut-être surchargé ou refuse cette machine&#x202f;; consultez son journal.</translation>
    </message>
    <message>
        <source>The work on %1 was stopped.</source>
        <translation>Le travail sur %1 a été arrêté.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off. Check the machine and the network, then try again.</source>
        <translation>La connexion à %1&#xa0;s’est rompue. Vérifiez la machine et le réseau, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>SshShell</name>
    <message>
        <source>The shell on %1 did not take in the functions that the steps need.</source>
        <translation>Le shell sur %1 n’a pas accepté les fonctions dont les étapes ont besoin.</translation>
    </message>
    <message>
        <source>A script for %1 contains a NUL character, which no shell can read.</source>
        <translation>Un script pour %1 contient un caractère NUL, qu’aucun shell ne peut lire.</translation>
    </message>
    <message>
        <source>The shell on %1 ended in the middle of a step. Check the machine, then start again.</source>
        <translation>Le shell sur %1&#xa0;s’est terminé au milieu d’une étape. Vérifiez la machine, puis recommencez.</translation>
    </message>
    <message numerus="yes">
        <source>A step on %1 took longer than its limit of %n second(s) and was ended.</source>
        <translation>
            <numerusform>Une étape sur %1 a dépassé sa limite de %n seconde et a été interrompue.</numerusform>
            <numerusform>Une étape sur %1 a dépassé sa limite de %n secondes et a été interrompue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepScript</name>
    <message>
        <source>%1 on %2: it was done, but looking again did not find it done. See the log, then retry.</source>
        <translation>%1 sur %2&#xa0;: l’étape a été exécutée, mais la vérification ne la trouve pas faite. Consultez le journal, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 failed on %2 (exit status %3). The last lines of its log say why.</source>
        <translation>Échec sur %2&#xa0;: %1 (code de retour %3). Les dernières lignes de son journal disent pourquoi.</translation>
    </message>
</context>
<context>
    <name>StepTitle</name>
    <message>
        <source>Install %1</source>
        <translation>Installer %1</translation>
    </message>
    <message>
        <source>Create folder %1</source>
        <translation>Créer le dossier %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Add a block to %1</source>
        <translation>Ajouter un bloc à %1</translation>
    </message>
    <message>
        <source>Add the mounts to /etc/fstab</source>
        <translation>Ajouter les montages à /etc/fstab</translation>
    </message>
    <message>
        <source>Publish the exports</source>
        <translation>Publier les exports</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Démarrer %1</translation>
    </message>
    <message>
        <source>Open service %1 in the firewall for the clients</source>
        <translation>Ouvrir le service %1 dans le pare-feu pour les clients</translation>
    </message>
    <message>
        <source>Open port %1 in the firewall for the clients</source>
        <translation>Ouvrir le port %1 dans le pare-feu pour les clients</translation>
    </message>
    <message>
        <source>Open ports %1 to %2 in the firewall for peers and clients</source>
        <translation>Ouvrir les ports %1 à %2 dans le pare-feu pour les peers et les clients</translation>
    </message>
    <message>
        <source>Set the SELinux boolean %1</source>
        <translation>Activer le booléen SELinux %1</translation>
    </message>
    <message>
        <source>Copy what changed in %1 on %2</source>
        <translation>Copier ce qui a changé dans %1 sur %2</translation>
    </message>
    <message>
        <source>Copy %1 from %2</source>
        <translation>Copier %1 depuis %2</translation>
    </message>
    <message>
        <source>Compare %1 with %2 on %3</source>
        <translation>Comparer %1 avec %2 sur %3</translation>
    </message>
    <message>
        <source>Merge what changed in %1 on %2</source>
        <translation>Fusionner ce qui a changé dans %1 sur %2</translation>
    </message>
    <message>
        <source>Merge %1 from %2</source>
        <translation>Fusionner %1 depuis %2</translation>
    </message>
    <message>
        <source>Account for every file of %1 on %2</source>
        <translation>Vérifier le sort de chaque fichier de %1 sur %2</translation>
    </message>
    <message>
        <source>Link %1 in %2</source>
        <translation>Créer les liens %1 dans %2</translation>
    </message>
    <message>
        <source>Move waiting XML to %1</source>
        <translation>Déplacer le XML en attente vers %1</translation>
    </message>
    <message>
        <source>Try out %1</source>
        <translation>Essayer %1</translation>
    </message>
    <message>
        <source>Set %1 aside</source>
        <translation>Mettre %1 de côté</translation>
    </message>
    <message>
        <source>Make the mount point %1</source>
        <translation>Créer le point de montage %1</translation>
    </message>
    <message>
        <source>Mount %1</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Check owner and mode of %1</source>
        <translation>Vérifier le propriétaire et le mode de %1</translation>
    </message>
    <message>
        <source>Write a test file into %1</source>
        <translation>Écrire un fichier témoin dans %1</translation>
    </message>
    <message>
        <source>Read every host&apos;s test file in %1</source>
        <translation>Lire le fichier témoin de chaque hôte dans %1</translation>
    </message>
    <message>
        <source>Remove the test file from %1</source>
        <translation>Supprimer le fichier témoin de %1</translation>
    </message>
    <message>
        <source>Enable the package repository %1</source>
        <translation>Activer le dépôt de paquets %1</translation>
    </message>
    <message>
        <source>Make the volume group %1 on %2</source>
        <translation>Créer le groupe de volumes %1 sur %2</translation>
    </message>
    <message>
        <source>Make the logical volume %1/%2 (%3)</source>
        <translation>Créer le volume logique %1/%2 (%3)</translation>
    </message>
    <message>
        <source>Format %1 with XFS</source>
        <translation>Formater %1 en XFS</translation>
    </message>
    <message>
        <source>Enlarge the file system at %1</source>
        <translation>Agrandir le système de fichiers de %1</translation>
    </message>
    <message>
        <source>Make the brick %1</source>
        <translation>Créer le brick %1</translation>
    </message>
    <message>
        <source>Take %1 into the pool</source>
        <translation>Faire entrer %1 dans le pool</translation>
    </message>
    <message>
        <source>Wait until all peers are connected</source>
        <translation>Attendre que tous les peers soient connectés</translation>
    </message>
    <message>
        <source>Create the volume %1</source>
        <translation>Créer le volume %1</translation>
    </message>
    <message>
        <source>Set %1 to %2 on volume %3</source>
        <translation>Régler %1 sur %2 pour le volume %3</translation>
    </message>
    <message>
        <source>Start the volume %1</source>
        <translation>Démarrer le volume %1</translation>
    </message>
    <message>
        <source>Add bricks to the volume %1</source>
        <translation>Ajouter des bricks au volume %1</translation>
    </message>
    <message>
        <source>Spread the layout of %1 over its new bricks</source>
        <translation>Étendre le layout de %1 à ses nouveaux bricks</translation>
    </message>
    <message>
        <source>Spread the files of %1 over its new bricks</source>
        <translation>Répartir les fichiers de %1 sur ses nouveaux bricks</translation>
    </message>
    <message>
        <source>Drain and remove bricks of the volume %1</source>
        <translation>Vider et retirer des bricks du volume %1</translation>
    </message>
    <message>
        <source>Replace the brick %1 by %2</source>
        <translation>Remplacer le brick %1 par %2</translation>
    </message>
    <message>
        <source>Wait until the volume %1 is healed</source>
        <translation>Attendre que le volume %1 soit réparé</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>Créer le lien %1 vers %2</translation>
    </message>
    <message>
        <source>Make the folder %1</source>
        <translation>Créer le dossier %1</translation>
    </message>
    <message>
        <source>Put the files of %1 into place</source>
        <translation>Mettre en place les fichiers de %1</translation>
    </message>
    <message>
        <source>Unmount %1</source>
        <translation>Démonter %1</translation>
    </message>
    <message>
        <source>Remove the mount point %1</source>
        <translation>Supprimer le point de montage %1</translation>
    </message>
    <message>
        <source>Remove the link %1</source>
        <translation>Supprimer le lien %1</translation>
    </message>
    <message>
        <source>Take the block %1 out of %2</source>
        <translation>Retirer le bloc %1 de %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Withdraw the exports</source>
        <translation>Retirer les exports</translation>
    </message>
    <message>
        <source>Give %1 another name</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Delete the volume %1; its bricks keep their files</source>
        <translation>Supprimer le volume %1&#x202f;; ses bricks gardent leurs fichiers</translation>
    </message>
    <message>
        <source>Take %1 out of the pool</source>
        <translation>Retirer %1 du pool</translation>
    </message>
    <message>
        <source>Look up every name of the bricks through the volume %1</source>
        <translation>Consulter chaque nom des briques à travers le volume %1</translation>
    </message>
    <message>
        <source>Remove what proofs have left behind</source>
        <translation>Retirer ce que les épreuves ont laissé</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>Plan pour %1</translation>
    </message>
    <message>
        <source>Plan to un-share the folders of %1</source>
        <translation>Plan de fin de partage des dossiers de %1</translation>
    </message>
    <message>
        <source>Plan to heal the copies of %1</source>
        <translation>Plan pour réparer les copies de %1</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours d’exécution</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>déjà faite</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>modifierait</translation>
    </message>
    <message>
        <source>cannot know yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sautée</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>laissée telle quelle</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>connection failed</source>
        <translation>échec de connexion</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>reversible</source>
        <translation>réversible</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Exécution à blanc</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Finished, nothing was changed</source>
        <translation>Terminé, rien n’a été modifié</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>pas encore vu</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>encore %1&#xa0;s environ</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>encore %1&#xa0;min environ</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>encore %1&#xa0;h environ</translation>
    </message>
    <message>
        <source>leaves data alone</source>
        <translation>ne touche pas aux données</translation>
    </message>
    <message>
        <source>Un-share the folders</source>
        <translation>Mettre fin au partage des dossiers</translation>
    </message>
    <message>
        <source>Heal the copies</source>
        <translation>Réparer les copies</translation>
    </message>
</context>
<context>
    <name>SudoAccess</name>
    <message>
        <source>The work on %1 was stopped.</source>
        <translation>Le travail sur %1 a été arrêté.</translation>
    </message>
    <message>
        <source>%1 needs the sudo password of %2, and none was given. Start again and answer the question.</source>
        <translation>%1 a besoin du mot de passe sudo de %2, qui n’a pas été donné. Recommencez et répondez à la question.</translation>
    </message>
    <message>
        <source>sudo on %1 refused the password of %2. Check it by running sudo there by hand, then start again.</source>
        <translation>sudo sur %1 a refusé le mot de passe de %2. Vérifiez-le en y lançant sudo à la main, puis recommencez.</translation>
    </message>
    <message>
        <source>User %1 may not use sudo on %2. Let an administrator of that machine add the user to the sudoers, or set another user in the project.</source>
        <translation>L’utilisateur %1 n’a pas le droit d’utiliser sudo sur %2. Demandez à un administrateur de cette machine de l’ajouter aux sudoers, ou indiquez un autre utilisateur dans le projet.</translation>
    </message>
    <message>
        <source>sudo on %1 insists on a terminal. Add the line “Defaults:%2 !requiretty” with visudo there.</source>
        <translation>sudo sur %1 exige un terminal. Ajoutez-y la ligne «&#x202f;Defaults:%2 !requiretty&#x202f;» avec visudo.</translation>
    </message>
    <message>
        <source>There is no sudo on %1. Install it there, or set user root in the project.</source>
        <translation>Il n’y a pas de sudo sur %1. Installez-le, ou indiquez l’utilisateur root dans le projet.</translation>
    </message>
    <message>
        <source>sudo on %1 ended without doing its work. Try “sudo true” there by hand.</source>
        <translation>sudo sur %1&#xa0;s’est terminé sans faire son travail. Essayez-y «&#x202f;sudo true&#x202f;» à la main.</translation>
    </message>
</context>
<context>
    <name>SwitchPlanner</name>
    <message>
        <source>The watchdog would start the others again.</source>
        <translation>Le watchdog redémarrerait les autres.</translation>
    </message>
    <message>
        <source>Files must not change while they are moved.</source>
        <translation>Les fichiers ne doivent pas changer pendant leur déplacement.</translation>
    </message>
    <message>
        <source>folder %1 on %2</source>
        <translation>dossier %1 sur %2</translation>
    </message>
    <message>
        <source>%2 joins the share, but its %1 holds %3.</source>
        <translation>%2 rejoint le partage, mais son %1 contient %3.</translation>
    </message>
    <message>
        <source>files of its own</source>
        <translation>ses propres fichiers</translation>
    </message>
    <message>
        <source>files of its own (%1)</source>
        <translation>ses propres fichiers (%1)</translation>
    </message>
    <message>
        <source>They are set aside as %1 and not copied: the share is in use.</source>
        <translation>Ils sont mis de côté sous %1 et pas copiés&#xa0;: le partage est en service.</translation>
    </message>
    <message>
        <source>Copy what is missing into the share before the switch, or pick it from there afterwards.</source>
        <translation>Copiez ce qui manque dans le partage avant la bascule, ou récupérez-le ensuite à cet endroit.</translation>
    </message>
    <message>
        <source>Makes the interruption short: only the difference is left for later.</source>
        <translation>Raccourcit l’interruption&#xa0;: il ne reste que la différence pour plus tard.</translation>
    </message>
    <message>
        <source>Stop the services</source>
        <translation>Arrêter les services</translation>
    </message>
    <message>
        <source>The service window opens: nothing of Pandora writes on any host until the shares are in place.</source>
        <translation>La fenêtre de service s’ouvre&#xa0;: rien de Pandora n’écrit sur aucun hôte tant que les partages ne sont pas en place.</translation>
    </message>
    <message>
        <source>The service window opens on the hosts that join; hosts that use the share already keep running.</source>
        <translation>La fenêtre de service s’ouvre sur les hôtes qui rejoignent le partage&#x202f;; ceux qui l’utilisent déjà continuent de tourner.</translation>
    </message>
    <message>
        <source>Copy the difference</source>
        <translation>Copier la différence</translation>
    </message>
    <message>
        <source>What changed since the first copy follows, then both sides are compared file by file.</source>
        <translation>Ce qui a changé depuis la première copie suit, puis les deux côtés sont comparés fichier par fichier.</translation>
    </message>
    <message>
        <source>Services are down everywhere: this copy is the last word.</source>
        <translation>Les services sont arrêtés partout&#xa0;: cette copie fait foi.</translation>
    </message>
    <message>
        <source>Originals are only set aside once every checksum agrees.</source>
        <translation>Les originaux ne sont mis de côté que lorsque toutes les sommes de contrôle concordent.</translation>
    </message>
    <message>
        <source>The copy must not have changed who may write.</source>
        <translation>La copie ne doit pas avoir changé qui a le droit d’écrire.</translation>
    </message>
    <message>
        <source>Set the originals aside</source>
        <translation>Mettre les originaux de côté</translation>
    </message>
    <message>
        <source>The local folders are renamed, never deleted, and an empty mount point takes their place.</source>
        <translation>Les dossiers locaux sont renommés, jamais supprimés, et un point de montage vide prend leur place.</translation>
    </message>
    <message>
        <source>The way back stays open: undo renames it again.</source>
        <translation>Le chemin du retour reste ouvert&#xa0;: le retour arrière renomme à nouveau.</translation>
    </message>
    <message>
        <source>Mode 0000 keeps services from writing below a share that is not mounted.</source>
        <translation>Le mode 0000 empêche les services d’écrire sous un partage qui n’est pas monté.</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>Démarrer les services</translation>
    </message>
    <message>
        <source>The service window closes, in reverse order.</source>
        <translation>La fenêtre de service se ferme, dans l’ordre inverse.</translation>
    </message>
    <message>
        <source>It ran before and runs again, now on the share.</source>
        <translation>Il tournait avant et tourne à nouveau, désormais sur le partage.</translation>
    </message>
    <message>
        <source>Mount the shares</source>
        <translation>Monter les partages</translation>
    </message>
    <message>
        <source>The mounts are written down in a marked block, checked, and made.</source>
        <translation>Les montages sont inscrits dans un bloc marqué, vérifiés, puis effectués.</translation>
    </message>
    <message>
        <source>A mount that shows is not yet a share that works.</source>
        <translation>Un montage visible n’est pas encore un partage qui fonctionne.</translation>
    </message>
    <message>
        <source>The test files go as they came.</source>
        <translation>Les fichiers témoins repartent comme ils sont venus.</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Faire la preuve</translation>
    </message>
    <message>
        <source>Each host writes as the real users; every other host reads it back.</source>
        <translation>Chaque hôte écrit avec les comptes réels&#x202f;; tous les autres relisent.</translation>
    </message>
    <message>
        <source>Guard the services</source>
        <translation>Protéger les services</translation>
    </message>
    <message>
        <source>Pandora never starts while a share is missing.</source>
        <translation>Pandora ne démarre jamais tant qu’un partage manque.</translation>
    </message>
    <message>
        <source>Without it the service would write into the empty mount point after a failed boot.</source>
        <translation>Sans cela, le service écrirait dans le point de montage vide après un démarrage raté.</translation>
    </message>
</context>
<context>
    <name>TcpConnect</name>
    <message>
        <source>Connecting to %1 was stopped.</source>
        <translation>La connexion à %1 a été arrêtée.</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2 in time. Check that the machine is up and that no firewall drops the connection.</source>
        <translation>%1 n’a pas répondu à temps sur le port %2. Vérifiez que la machine est en marche et qu’aucun pare-feu ne bloque la connexion.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up in time. Check the name server of this machine.</source>
        <translation>Le nom %1 n’a pas pu être résolu à temps. Vérifiez le serveur de noms de cette machine.</translation>
    </message>
    <message>
        <source>The name %1 of host %2 does not resolve. Check the address in the project.</source>
        <translation>Le nom %1 de l’hôte %2 ne peut pas être résolu. Vérifiez l’adresse dans le projet.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2. Check that its SSH server runs and listens on this port.</source>
        <translation>%1 refuse les connexions sur le port %2. Vérifiez que son serveur SSH tourne et écoute sur ce port.</translation>
    </message>
    <message>
        <source>There is no route to %1. Check the address and the network.</source>
        <translation>Il n’y a pas de route vers %1. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2. Check that the machine is up and that no firewall drops the connection.</source>
        <translation>%1 n’a pas répondu sur le port %2. Vérifiez que la machine est en marche et qu’aucun pare-feu ne bloque la connexion.</translation>
    </message>
    <message>
        <source>No connection to %1 on port %2. Check the address and the network.</source>
        <translation>Pas de connexion à %1 sur le port %2. Vérifiez l’adresse et le réseau.</translation>
    </message>
</context>
<context>
    <name>TechnologyOutlook</name>
    <message>
        <source>Part of the kernel and maintained with it.</source>
        <translation>Fait partie du noyau et évolue avec lui.</translation>
    </message>
    <message>
        <source>The distribution itself gets no updates since %1.</source>
        <translation>La distribution elle-même ne reçoit plus de mises à jour depuis le %1.</translation>
    </message>
    <message>
        <source>There are no packages of GlusterFS for it, and none are announced.</source>
        <translation>Il n’y a pas de paquets GlusterFS pour elle, et aucun n’est annoncé.</translation>
    </message>
    <message>
        <source>Its packages get no updates since %1; they come from an archive.</source>
        <translation>Ses paquets ne reçoivent plus de mises à jour depuis le %1&#x202f;; ils proviennent d’une archive.</translation>
    </message>
    <message>
        <source>Its repository closes on %1.</source>
        <translation>Son dépôt ferme le %1.</translation>
    </message>
    <message>
        <source>A few people maintain it since its vendor stepped back at the end of 2024; new releases are rare.</source>
        <translation>Quelques personnes s’en occupent depuis que son éditeur s’est retiré fin 2024&#x202f;; les nouvelles versions sont rares.</translation>
    </message>
</context>
<context>
    <name>TentacleFilters</name>
    <message>
        <source>The unit starts Tentacle without filters (-i).</source>
        <translation>L’unité démarre Tentacle sans filtres (-i).</translation>
    </message>
</context>
<context>
    <name>TentacleRules</name>
    <message>
        <source>The folder %1 (%2) is shared already.</source>
        <translation>Le dossier %1 (%2) est déjà partagé.</translation>
    </message>
    <message>
        <source>tentacle.separate-incoming makes a folder of this name for a server.</source>
        <translation>tentacle.separate-incoming crée un dossier de ce nom pour un serveur.</translation>
    </message>
    <message>
        <source>Take it out of the shared folders.</source>
        <translation>Retirez-le des dossiers partagés.</translation>
    </message>
    <message>
        <source>No host is a server, so there is nothing whose incoming files could be separated.</source>
        <translation>Aucun hôte n’est un serveur&#xa0;: il n’y a donc pas de fichiers entrants à séparer.</translation>
    </message>
    <message>
        <source>Switch it off, or give the servers the role “server”.</source>
        <translation>Désactivez-le, ou donnez aux serveurs le rôle «&#x202f;server&#x202f;».</translation>
    </message>
    <message>
        <source>Only one server would get an incoming folder of its own.</source>
        <translation>Un seul serveur recevrait son propre dossier entrant.</translation>
    </message>
    <message>
        <source>Separate folders keep several servers from taking each other&apos;s files.</source>
        <translation>Des dossiers séparés évitent que plusieurs serveurs se prennent mutuellement leurs fichiers.</translation>
    </message>
    <message>
        <source>Switch it off until there is a second server.</source>
        <translation>Désactivez-le tant qu’il n’y a pas de deuxième serveur.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>That was refused. </source>
        <translation>Refusé. </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Mot de passe de %1&#xa0;: </translation>
    </message>
    <message>
        <source>Passphrase of the key %1: </source>
        <translation>Phrase secrète de la clé %1&#xa0;: </translation>
    </message>
    <message>
        <source>sudo password of %1: </source>
        <translation>Mot de passe sudo de %1&#xa0;: </translation>
    </message>
    <message>
        <source>
The host key of %1 (%2, port %3) is not known.
  %4 %5
</source>
        <translation>
La clé d’hôte de %1 (%2, port %3) est inconnue.
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
ATTENTION&#xa0;: la clé d’hôte de %1 (%2) a CHANGÉ.
  maintenant&#xa0;:  %3 %4
  enregistrée&#xa0;: %5 (%6, ligne %7)
Quelqu’un s’est peut-être interposé, ou l’hôte a été réinstallé.
</translation>
    </message>
    <message>
        <source>Compare it on the host: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub
Trust it and remember (yes), trust it once (once), or stop (no)? </source>
        <translation>Comparez-la sur l’hôte&#xa0;: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub
Lui faire confiance et la mémoriser (yes), lui faire confiance une fois (once) ou arrêter (no)&#x202f;? </translation>
    </message>
    <message>
        <source>The sudo password file %1 cannot be read.</source>
        <translation>Le fichier de mot de passe sudo %1 est illisible.</translation>
    </message>
    <message>
        <source>Others may read the sudo password file %1. Run: chmod 600 %1</source>
        <translation>D’autres peuvent lire le fichier de mot de passe sudo %1. Lancez&#xa0;: chmod 600 %1</translation>
    </message>
</context>
<context>
    <name>TextRules</name>
    <message>
        <source>%1 holds the invisible character %2.</source>
        <translation>%1 contient le caractère invisible %2.</translation>
    </message>
    <message>
        <source>It would reach files and commands where no reviewer can see it.</source>
        <translation>Il se retrouverait dans des fichiers et des commandes où aucun relecteur ne peut le voir.</translation>
    </message>
    <message>
        <source>Type the value again without it.</source>
        <translation>Saisissez à nouveau la valeur sans lui.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>%1 failed on %2 (exit status %3). The last lines of its log say why.</source>
        <translation>Échec sur %2&#xa0;: %1 (code de retour %3). Les dernières lignes de son journal disent pourquoi.</translation>
    </message>
    <message>
        <source>%1 holds too many files to be listed. Share a smaller folder.</source>
        <translation>%1 contient trop de fichiers pour être listé. Partagez un dossier plus petit.</translation>
    </message>
</context>
<context>
    <name>UnsharePlanner</name>
    <message>
        <source>Copy the files home</source>
        <translation>Ramener les fichiers</translation>
    </message>
    <message>
        <source>Every host gets a complete copy of its folders beside the mounts, while services run.</source>
        <translation>Chaque hôte reçoit une copie complète de ses dossiers à côté des montages, pendant que les services tournent.</translation>
    </message>
    <message>
        <source>The mount covers the folder, so its files wait beside it.</source>
        <translation>Le montage recouvre le dossier&#xa0;: ses fichiers attendent donc à côté.</translation>
    </message>
    <message>
        <source>Makes the interruption short: only the difference is left for later.</source>
        <translation>Raccourcit l’interruption&#xa0;: il ne reste que la différence pour plus tard.</translation>
    </message>
    <message>
        <source>Stop the services</source>
        <translation>Arrêter les services</translation>
    </message>
    <message>
        <source>The service window opens: nothing of Pandora writes on any host until every folder is home.</source>
        <translation>La fenêtre de service s’ouvre&#xa0;: rien de Pandora n’écrit sur aucun hôte tant que tous les dossiers ne sont pas ramenés.</translation>
    </message>
    <message>
        <source>Copy the difference</source>
        <translation>Copier la différence</translation>
    </message>
    <message>
        <source>What changed since the first copy follows, then each copy is compared with the share, file by file.</source>
        <translation>Ce qui a changé depuis la première copie suit, puis chaque copie est comparée au partage, fichier par fichier.</translation>
    </message>
    <message>
        <source>Services are down everywhere: this copy is the last word.</source>
        <translation>Les services sont arrêtés partout&#xa0;: cette copie fait foi.</translation>
    </message>
    <message>
        <source>Nothing is unmounted anywhere before every checksum agrees.</source>
        <translation>Rien n’est démonté nulle part avant que toutes les sommes de contrôle concordent.</translation>
    </message>
    <message>
        <source>Unmount the shares</source>
        <translation>Démonter les partages</translation>
    </message>
    <message>
        <source>The mounts go, and their lines of /etc/fstab. Never by force: what still uses a share is named.</source>
        <translation>Les montages disparaissent, et leurs lignes de /etc/fstab aussi. Jamais de force&#xa0;: ce qui utilise encore un partage est signalé.</translation>
    </message>
    <message>
        <source>A mount that stays written down would cover the local folder at the next boot.</source>
        <translation>Un montage qui reste inscrit recouvrirait le dossier local au prochain démarrage.</translation>
    </message>
    <message>
        <source>Its files are on this host now, compared.</source>
        <translation>Ses fichiers sont désormais sur cet hôte, comparaison faite.</translation>
    </message>
    <message>
        <source>Put the files into place</source>
        <translation>Mettre les fichiers en place</translation>
    </message>
    <message>
        <source>One rename a folder. What stood there before the folder was shared stays where it was set aside.</source>
        <translation>Un renommage par dossier. Ce qui s’y trouvait avant le partage du dossier reste là où il a été mis de côté.</translation>
    </message>
    <message>
        <source>From here on this host has its own folder again.</source>
        <translation>À partir d’ici, cet hôte a de nouveau son propre dossier.</translation>
    </message>
    <message>
        <source>Take the guards away</source>
        <translation>Retirer les protections</translation>
    </message>
    <message>
        <source>Pandora no longer waits for mounts when it starts.</source>
        <translation>Pandora n’attend plus les montages au démarrage.</translation>
    </message>
    <message>
        <source>There is no mount left that the service could wait for.</source>
        <translation>Il ne reste aucun montage que le service pourrait attendre.</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>Démarrer les services</translation>
    </message>
    <message>
        <source>The service window closes, in reverse order.</source>
        <translation>La fenêtre de service se ferme, dans l’ordre inverse.</translation>
    </message>
    <message>
        <source>It ran before and runs again, now on its own folders.</source>
        <translation>Il tournait avant et tourne à nouveau, désormais sur ses propres dossiers.</translation>
    </message>
    <message>
        <source>No host uses the share: nothing has to come home.</source>
        <translation>Aucun hôte n’utilise le partage&#xa0;: rien n’est à ramener.</translation>
    </message>
    <message>
        <source>Packages, enabled services, firewall rules and SELinux booleans stay as they are.</source>
        <translation>Les paquets, les services activés, les règles de pare-feu et les booléens SELinux restent tels quels.</translation>
    </message>
    <message>
        <source>Nobody can tell any more whether something else needs them.</source>
        <translation>Plus personne ne peut dire si autre chose en a besoin.</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>%1 on %2 is empty, so every host gets an empty folder.</source>
        <translation>%1 sur %2 est vide&#xa0;: chaque hôte reçoit donc un dossier vide.</translation>
    </message>
    <message>
        <source>%1 is missing on %2, so there is nothing that could come home.</source>
        <translation>%1 manque sur %2&#xa0;: il n’y a donc rien à ramener.</translation>
    </message>
    <message>
        <source>An agent that finds an empty folder uploads its own configuration over the one that administrators staged.</source>
        <translation>Un agent qui trouve un dossier vide y envoie sa propre configuration, à la place de celle que les administrateurs ont préparée.</translation>
    </message>
    <message>
        <source>Check whether the disk of %1 is mounted there.</source>
        <translation>Vérifiez que le disque de %1 y est monté.</translation>
    </message>
    <message>
        <source>%1 does not take these from the share; they stay as they are: %2.</source>
        <translation>%1 ne reçoit pas ces dossiers du partage&#x202f;; ils restent tels quels&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What stood on %1 before the folders were shared stays where it was set aside: %2.</source>
        <translation>Ce qui se trouvait sur %1 avant le partage des dossiers reste là où il a été mis de côté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is as old as the switch to the share.</source>
        <translation>Il date de la bascule vers le partage.</translation>
    </message>
    <message>
        <source>Move it away before you share the folders again.</source>
        <translation>Déplacez-le avant de partager à nouveau les dossiers.</translation>
    </message>
    <message>
        <source>No service of Pandora runs on %1, so none is started in the end.</source>
        <translation>Aucun service de Pandora ne tourne sur %1&#xa0;: aucun ne sera donc démarré à la fin.</translation>
    </message>
    <message>
        <source>A plan starts again what ran when the host was probed. An interrupted run leaves services stopped.</source>
        <translation>Un plan redémarre ce qui tournait quand l’hôte a été sondé. Une exécution interrompue laisse les services arrêtés.</translation>
    </message>
    <message>
        <source>Resume the interrupted run, or start the services yourself afterwards.</source>
        <translation>Reprenez l’exécution interrompue, ou démarrez ensuite les services vous-même.</translation>
    </message>
    <message>
        <source>The folders need %1 below %2 on %3, but only %4 are free there.</source>
        <translation>Les dossiers demandent %1 sous %2 sur %3, mais il n’y reste que %4.</translation>
    </message>
    <message>
        <source>The folders may need up to %1 below %2 on %3; %4 are free there.</source>
        <translation>Les dossiers peuvent demander jusqu’à %1 sous %2 sur %3&#x202f;; il y reste %4.</translation>
    </message>
    <message>
        <source>Every host gets a complete copy; a tenth is kept as a margin.</source>
        <translation>Chaque hôte reçoit une copie complète&#x202f;; un dixième est gardé en réserve.</translation>
    </message>
    <message>
        <source>Make room there, or enlarge that file system.</source>
        <translation>Faites-y de la place, ou agrandissez ce système de fichiers.</translation>
    </message>
    <message>
        <source>It is not known how large the folders are, so whether %1 has room for a copy is not known either.</source>
        <translation>La taille des dossiers est inconnue&#x202f;; on ignore donc aussi si %1 a la place pour une copie.</translation>
    </message>
    <message>
        <source>%1 are free below %2.</source>
        <translation>Il reste %1 sous %2.</translation>
    </message>
    <message>
        <source>Compare with the output of df -h on a host that uses the share.</source>
        <translation>Comparez avec la sortie de df -h sur un hôte qui utilise le partage.</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>hôte %1</translation>
    </message>
</context>
<context>
    <name>VolumeProfiles</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Right for most sites. Quorum and time-outs are set in any case.</source>
        <translation>Convient à la plupart des sites. Le quorum et les délais d’attente sont réglés dans tous les cas.</translation>
    </message>
    <message>
        <source>Many small files</source>
        <translation>Beaucoup de petits fichiers</translation>
    </message>
    <message>
        <source>Hosts remember what files look like for ten minutes and are told of changes. Quicker with thousands of agents; of little use where many hosts change the same files.</source>
        <translation>Les hôtes gardent en mémoire les attributs des fichiers pendant dix minutes et sont avertis des changements. Plus rapide avec des milliers d’agents&#x202f;; peu utile quand de nombreux hôtes modifient les mêmes fichiers.</translation>
    </message>
    <message>
        <source>Decides conflicts by itself</source>
        <translation>Tranche seul les conflits</translation>
    </message>
    <message>
        <source>When copies of a file differ and nobody can tell which is right, the one changed last wins. Nobody is asked, and the other version is lost.</source>
        <translation>Quand les copies d’un fichier diffèrent et que personne ne peut dire laquelle est la bonne, la dernière modifiée l’emporte. Rien n’est demandé, et l’autre version est perdue.</translation>
    </message>
    <message>
        <source>Quick failover</source>
        <translation>Bascule rapide</translation>
    </message>
    <message>
        <source>A dead machine is given up after 10 seconds instead of 15. Short breaks of a busy network may then look like a death.</source>
        <translation>Une machine muette est abandonnée au bout de 10 secondes au lieu de 15. De brèves coupures d’un réseau chargé peuvent alors passer pour une panne.</translation>
    </message>
    <message>
        <source>Seconds after which a silent machine counts as dead.</source>
        <translation>Secondes au bout desquelles une machine muette est tenue pour tombée.</translation>
    </message>
    <message>
        <source>Which copy wins when they differ and no majority decides.</source>
        <translation>La copie qui l’emporte quand elles diffèrent et qu’aucune majorité ne tranche.</translation>
    </message>
    <message>
        <source>How many files a brick remembers at once.</source>
        <translation>Nombre de fichiers qu’un brick garde en mémoire à la fois.</translation>
    </message>
    <message>
        <source>Seconds for which a host trusts what it remembers of a file.</source>
        <translation>Secondes pendant lesquelles un hôte se fie à ce qu’il a gardé en mémoire d’un fichier.</translation>
    </message>
    <message>
        <source>Hosts remember owner, size and date of files.</source>
        <translation>Les hôtes gardent en mémoire le propriétaire, la taille et la date des fichiers.</translation>
    </message>
    <message>
        <source>Bricks tell hosts when a remembered file was changed.</source>
        <translation>Les bricks avertissent les hôtes quand un fichier gardé en mémoire a changé.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Ouvrir un fichier de projet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Write the project to its file</source>
        <translation>Écrire le projet dans son fichier</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Write the project to another file</source>
        <translation>Écrire le projet dans un autre fichier</translation>
    </message>
    <message>
        <source>&amp;Export plan…</source>
        <translation>E&amp;xporter le plan…</translation>
    </message>
    <message>
        <source>Write all files, commands and scripts of the plan to a folder</source>
        <translation>Écrire tous les fichiers, commandes et scripts du plan dans un dossier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Make the diagram larger</source>
        <translation>Agrandir le diagramme</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Make the diagram smaller</source>
        <translation>Réduire le diagramme</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Tout affi&amp;cher</translation>
    </message>
    <message>
        <source>Fit the whole diagram into the window</source>
        <translation>Ajuster tout le diagramme à la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Arrange automatically</source>
        <translation>&amp;Disposer automatiquement</translation>
    </message>
    <message>
        <source>Forget where hosts were moved to and lay out the diagram again</source>
        <translation>Oublier où les hôtes ont été placés et redisposer le diagramme</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>Co&amp;nstats</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Montrer ce qui a été constaté</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Clair ou sombre, comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>&amp;About Sharewright</source>
        <translation>À &amp;propos de Sharewright</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>Keys that work in the window</source>
        <translation>Touches actives dans la fenêtre</translation>
    </message>
    <message>
        <source>Look at every host over SSH; changes nothing</source>
        <translation>Examiner chaque hôte par SSH&#x202f;; ne modifie rien</translation>
    </message>
    <message>
        <source>Merge &amp;files…</source>
        <translation>&amp;Fusionner les fichiers…</translation>
    </message>
    <message>
        <source>Compare the hosts&apos; own files and decide which become the shared ones</source>
        <translation>Comparer les fichiers propres à chaque hôte et décider lesquels deviennent les fichiers partagés</translation>
    </message>
    <message>
        <source>&amp;Make plan</source>
        <translation>Établir le &amp;plan</translation>
    </message>
    <message>
        <source>Work out every file and command; changes nothing</source>
        <translation>Déterminer chaque fichier et chaque commande&#x202f;; ne modifie rien</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>Exécution à &amp;blanc</translation>
    </message>
    <message>
        <source>Run all checks on the hosts; changes nothing</source>
        <translation>Lancer toutes les vérifications sur les hôtes&#x202f;; ne modifie rien</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Appliquer…</translation>
    </message>
    <message>
        <source>Carry out the plan on the hosts, after one more question</source>
        <translation>Exécuter le plan sur les hôtes, après une dernière question</translation>
    </message>
    <message>
        <source>&amp;Un-share…</source>
        <translation>&amp;Mettre fin au partage…</translation>
    </message>
    <message>
        <source>Plan the way back: every host gets its own folders again</source>
        <translation>Planifier la fin du partage&#xa0;: chaque hôte retrouve ses propres dossiers</translation>
    </message>
    <message>
        <source>&amp;Check shares</source>
        <translation>&amp;Vérifier les partages</translation>
    </message>
    <message>
        <source>Ask every host whether the shares work; changes nothing</source>
        <translation>Demander à chaque hôte si les partages fonctionnent&#x202f;; ne modifie rien</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Stop what is going on</source>
        <translation>Arrêter ce qui est en cours</translation>
    </message>
    <message>
        <source>&amp;Topology</source>
        <translation>&amp;Topologie</translation>
    </message>
    <message>
        <source>The site as a diagram</source>
        <translation>Le site sous forme de diagramme</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Every file and command before anything happens</source>
        <translation>Chaque fichier et chaque commande, avant que rien ne se passe</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécution</translation>
    </message>
    <message>
        <source>What happens on the hosts</source>
        <translation>Ce qui se passe sur les hôtes</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Ét&amp;at</translation>
    </message>
    <message>
        <source>How the shares are doing</source>
        <translation>L’état des partages</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>The language of the desktop</source>
        <translation>La langue du bureau</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Begin with an empty project</source>
        <translation>Commencer avec un projet vide</translation>
    </message>
    <message>
        <source>Set &amp;up</source>
        <translation>&amp;Mise en place</translation>
    </message>
    <message>
        <source>The way from nothing to a plan, page by page</source>
        <translation>Le chemin de rien jusqu’au plan, page par page</translation>
    </message>
    <message>
        <source>&amp;Heal the copies…</source>
        <translation>Réparer les &amp;copies…</translation>
    </message>
    <message>
        <source>Plan how every copy of the volume becomes complete, for example after a power cut</source>
        <translation>Planifie comment chaque copie du volume redevient complète, par exemple après une coupure de courant</translation>
    </message>
    <message>
        <source>&amp;Look at all hosts</source>
        <translation>&amp;Examiner tous les hôtes</translation>
    </message>
</context>
<context>
    <name>Windowed</name>
    <message>
        <source>Simulated hosts on this machine. sudo password: %1</source>
        <translation>Hôtes simulés sur cette machine. Mot de passe sudo&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no display. Use a command such as `sharewright check PROJECT`, or `sharewright --practice --headless` to see the practice site work.</source>
        <translation>Il n’y a pas d’affichage. Utilisez une commande telle que `sharewright check PROJET`, ou `sharewright --practice --headless` pour voir fonctionner le site d’entraînement.</translation>
    </message>
</context>
<context>
    <name>YamlEncoding</name>
    <message>
        <source>The file is too big for a project: %1 MB.</source>
        <translation>Le fichier est trop gros pour un projet&#xa0;: %1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Check that it is the right file; 4 MB are the limit.</source>
        <translation>Vérifiez que c’est le bon fichier&#x202f;; la limite est de 4&#xa0;Mo.</translation>
    </message>
    <message>
        <source>This is a binary file, not a project.</source>
        <translation>C’est un fichier binaire, pas un projet.</translation>
    </message>
    <message>
        <source>Choose the project&apos;s YAML file.</source>
        <translation>Choisissez le fichier YAML du projet.</translation>
    </message>
    <message>
        <source>Line %1 is not valid UTF-8.</source>
        <translation>La ligne %1 n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, or correct this line.</source>
        <translation>Enregistrez le fichier en UTF-8, ou corrigez cette ligne.</translation>
    </message>
</context>
<context>
    <name>YamlTree</name>
    <message>
        <source>Values are nested too deeply.</source>
        <translation>Les valeurs sont imbriquées trop profondément.</translation>
    </message>
    <message>
        <source>Check that this is a Sharewright project.</source>
        <translation>Vérifiez que c’est un projet Sharewright.</translation>
    </message>
    <message>
        <source>A second YAML document begins here.</source>
        <translation>Un second document YAML commence ici.</translation>
    </message>
    <message>
        <source>Keep one project per file.</source>
        <translation>Gardez un seul projet par fichier.</translation>
    </message>
    <message>
        <source>References (*name) are not supported.</source>
        <translation>Les références (*nom) ne sont pas prises en charge.</translation>
    </message>
    <message>
        <source>Write the value out.</source>
        <translation>Écrivez la valeur elle-même.</translation>
    </message>
    <message>
        <source>Type tags such as !name are not supported.</source>
        <translation>Les étiquettes de type telles que !nom ne sont pas prises en charge.</translation>
    </message>
    <message>
        <source>Write the bare value; each key knows its type.</source>
        <translation>Écrivez seulement la valeur&#x202f;; chaque clé connaît son type.</translation>
    </message>
    <message>
        <source>The file holds more values than any project.</source>
        <translation>Le fichier contient plus de valeurs qu’aucun projet.</translation>
    </message>
    <message>
        <source>The text is not valid YAML here: %1.</source>
        <translation>Le texte n’est pas du YAML valide à cet endroit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Look at this line and the one above: often a quote, a colon, a bracket or the indentation (blanks, never tabs) is wrong.</source>
        <translation>Regardez cette ligne et celle du dessus&#xa0;: souvent un guillemet, un deux-points, un crochet ou l’indentation (des espaces, jamais de tabulations) est en cause.</translation>
    </message>
</context>
<context>
    <name>sharewright::Autosave</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>%1 cannot be created.</source>
        <translation>Impossible de créer %1.</translation>
    </message>
    <message>
        <source>The copy of %1 cannot be read.</source>
        <translation>Impossible de lire la copie de %1.</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>Récupérer les modifications non enregistrées</translation>
    </message>
</context>
<context>
    <name>sharewright::BrickEditor</name>
    <message>
        <source>%1 – holds %2</source>
        <translation>%1 – contient %2</translation>
    </message>
    <message>
        <source>%1 – empty</source>
        <translation>%1 – vide</translation>
    </message>
    <message>
        <source>%1 – looks empty</source>
        <translation>%1 – semble vide</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>all of it; or 500G, 80%</source>
        <translation>tout le disque, ou 500G, 80%</translation>
    </message>
    <message>
        <source>Host of %1</source>
        <translation>Hôte de %1</translation>
    </message>
    <message>
        <source>Disk of %1</source>
        <translation>Disque de %1</translation>
    </message>
    <message>
        <source>Size of %1</source>
        <translation>Taille de %1</translation>
    </message>
    <message>
        <source>None: a file system that is mounted already</source>
        <translation>Aucun&#xa0;: un système de fichiers déjà monté</translation>
    </message>
    <message>
        <source>%1 – taken by %2</source>
        <translation>%1 – pris par %2</translation>
    </message>
</context>
<context>
    <name>sharewright::ChangedKeyDialog</name>
    <message>
        <source>The host key changed</source>
        <translation>La clé d’hôte a changé</translation>
    </message>
    <message>
        <source>%1 shows another key than before</source>
        <translation>%1 présente une autre clé qu’auparavant</translation>
    </message>
    <message>
        <source>Either the machine was installed anew, or another machine answers at this address. Nothing was sent to it. Find out which it is before you go on.</source>
        <translation>Soit la machine a été réinstallée, soit une autre machine répond à cette adresse. Rien ne lui a été envoyé. Cherchez de quel cas il s’agit avant de continuer.</translation>
    </message>
    <message>
        <source>Look at the fingerprint on the machine itself, at its console: %1
If it is the new one shown here, replace the key on record; the old one stays in a backup beside the file. By hand, this takes the old key out:</source>
        <translation>Regardez l’empreinte sur la machine elle-même, à sa console&#xa0;: %1
Si c’est la nouvelle, affichée ici, remplacez la clé enregistrée&#x202f;; l’ancienne reste dans une sauvegarde à côté du fichier. À la main, ceci retire l’ancienne clé&#xa0;:</translation>
    </message>
    <message>
        <source>I &amp;compared it: the machine itself shows the new fingerprint</source>
        <translation>J’ai &amp;comparé&#xa0;: la machine elle-même affiche la nouvelle empreinte</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Type de clé</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>Enregistrée dans</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Copie la commande</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Ne pas se connecter</translation>
    </message>
    <message>
        <source>Re&amp;place the key on record</source>
        <translation>R&amp;emplacer la clé enregistrée</translation>
    </message>
</context>
<context>
    <name>sharewright::CodeTabs</name>
    <message>
        <source>Search this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>Texts of the selection</source>
        <translation>Textes de la sélection</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the whole text, as it is, to the clipboard</source>
        <translation>Copie tout le texte, tel quel, dans le presse-papiers</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>+%1 −%2 lines</source>
        <translation>+%1 −%2 lignes</translation>
    </message>
</context>
<context>
    <name>sharewright::DataPage</name>
    <message>
        <source>Compare the files and decide…</source>
        <translation>Comparer les fichiers et décider…</translation>
    </message>
    <message>
        <source>Each server takes incoming data in a folder of its own</source>
        <translation>Chaque serveur prend les données entrantes dans son propre dossier</translation>
    </message>
    <message>
        <source>Whose files become everybody&apos;s?</source>
        <translation>Quels fichiers deviennent ceux de tous&#x202f;?</translation>
    </message>
    <message>
        <source>Source host</source>
        <translation>Hôte de référence</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What the originals are renamed to</source>
        <translation>Nouveau nom des originaux</translation>
    </message>
    <message>
        <source>Originals are renamed to … plus</source>
        <translation>Originaux renommés, avec le suffixe</translation>
    </message>
    <message>
        <source>Do other hosts have files of their own?</source>
        <translation>D’autres hôtes ont-ils leurs propres fichiers&#x202f;?</translation>
    </message>
    <message>
        <source>Their files come into the share as well. Where two hosts have different versions of one file, one wins and the other is kept aside.</source>
        <translation>Leurs fichiers rejoignent aussi le partage. Quand deux hôtes ont des versions différentes d’un fichier, l’une l’emporte et l’autre est gardée à côté.</translation>
    </message>
    <message>
        <source>I decide, file by file</source>
        <translation>Je décide, fichier par fichier</translation>
    </message>
    <message>
        <source>The source host&apos;s version wins</source>
        <translation>La version de l’hôte de référence l’emporte</translation>
    </message>
    <message>
        <source>The version changed last wins</source>
        <translation>La dernière version modifiée l’emporte</translation>
    </message>
    <message>
        <source>Which version wins</source>
        <translation>Version qui l’emporte</translation>
    </message>
    <message>
        <source>How do agents&apos; data come in?</source>
        <translation>Comment arrivent les données des agents&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody&apos;s: begin with empty folders</source>
        <translation>Aucun&#xa0;: commencer avec des dossiers vides</translation>
    </message>
    <message>
        <source>%1 (source)</source>
        <translation>%1 (référence)</translation>
    </message>
    <message>
        <source>Merge the files of %1</source>
        <translation>Fusionner les fichiers de %1</translation>
    </message>
</context>
<context>
    <name>sharewright::DataSetup</name>
    <message>
        <source>%1 – not counted yet</source>
        <translation>%1 – pas encore comptés</translation>
    </message>
    <message>
        <source>%1 – %2 files, %3</source>
        <translation>%1 – %2 fichiers, %3</translation>
    </message>
    <message>
        <source>Begin with empty folders</source>
        <translation>Commencer avec des dossiers vides</translation>
    </message>
    <message>
        <source>Take the files of %1</source>
        <translation>Prendre les fichiers de %1</translation>
    </message>
    <message>
        <source>Merge the files of %1</source>
        <translation>Fusionner les fichiers de %1</translation>
    </message>
    <message>
        <source>Do not merge the files of %1</source>
        <translation>Ne pas fusionner les fichiers de %1</translation>
    </message>
    <message>
        <source>Which version wins</source>
        <translation>Version qui l’emporte</translation>
    </message>
    <message>
        <source>Separate incoming data</source>
        <translation>Séparer les données entrantes</translation>
    </message>
    <message>
        <source>Do not separate incoming data</source>
        <translation>Ne pas séparer les données entrantes</translation>
    </message>
    <message>
        <source>Name of the originals</source>
        <translation>Nom des originaux</translation>
    </message>
    <message>
        <source>Nothing is copied: the shared folders begin empty.</source>
        <translation>Rien n’est copié&#xa0;: les dossiers partagés sont vides au départ.</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 fichiers, %2</translation>
    </message>
    <message>
        <source>To copy: %1.</source>
        <translation>À copier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>To copy: at least %1. Not every folder was counted.</source>
        <translation>À copier&#xa0;: au moins %1. Tous les dossiers n’ont pas été comptés.</translation>
    </message>
    <message>
        <source>First copy, while Pandora FMS runs: %1.</source>
        <translation>Première copie, pendant que Pandora FMS tourne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Then all Pandora services stop for %1: the difference is copied and compared, the folders are mounted and proven, and everything starts again.</source>
        <translation>Puis tous les services de Pandora s’arrêtent pendant %1&#xa0;: la différence est copiée et comparée, les dossiers sont montés et testés, et tout redémarre.</translation>
    </message>
    <message>
        <source>Reckoned with %1 and %2 files a second.</source>
        <translation>Calculé sur la base de %1 et de %2 fichiers par seconde.</translation>
    </message>
    <message>
        <source>Only of use with two servers or more.</source>
        <translation>N’est utile qu’à partir de deux serveurs.</translation>
    </message>
    <message>
        <source>Each server takes its agents&apos; data in a folder of its own on the share, so that another one can take over its queue. %1</source>
        <translation>Chaque serveur prend les données de ses agents dans son propre dossier du partage, si bien qu’un autre peut reprendre sa file d’attente. %1</translation>
    </message>
</context>
<context>
    <name>sharewright::DiagramSearchBar</name>
    <message>
        <source>Host, address, folder, path, role</source>
        <translation>Hôte, adresse, dossier, chemin, rôle</translation>
    </message>
    <message>
        <source>Search in the diagram</source>
        <translation>Rechercher dans le diagramme</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>sharewright::DiagramView</name>
    <message>
        <source>Diagram of the site</source>
        <translation>Diagramme du site</translation>
    </message>
    <message>
        <source>Arrow keys go from card to card. The list beside it holds the same.</source>
        <translation>Les touches fléchées vont de carte en carte. La liste voisine contient la même chose.</translation>
    </message>
    <message>
        <source>Arrow keys choose what %1 is connected with, Return takes it, Esc gives up.</source>
        <translation>Les touches fléchées choisissent à quoi relier %1, Entrée valide, Échap abandonne.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards selected</source>
        <translation>
            <numerusform>%n carte sélectionnée</numerusform>
            <numerusform>%n cartes sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>Impossible d’ouvrir %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The project has no file yet. Use Save As.</source>
        <translation>Le projet n’a pas encore de fichier. Utilisez «&#x202f;Enregistrer sous&#x202f;».</translation>
    </message>
    <message>
        <source>Arrange automatically</source>
        <translation>Disposer automatiquement</translation>
    </message>
    <message>
        <source>A host needs a name.</source>
        <translation>Un hôte a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is already a host %1. Choose another name.</source>
        <translation>Il y a déjà un hôte %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no host %1.</source>
        <translation>Il n’y a pas d’hôte %1.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Decide on conflicts</source>
        <translation>Trancher les conflits</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
</context>
<context>
    <name>sharewright::FailurePane</name>
    <message>
        <source>Retry failed steps</source>
        <translation>Réessayer les étapes en échec</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Retour arrière…</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Montrer dans le journal</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>Montrer l’étape</translation>
    </message>
    <message>
        <source>Failed steps</source>
        <translation>Étapes en échec</translation>
    </message>
    <message>
        <source>Last lines of the failed step</source>
        <translation>Dernières lignes de l’étape en échec</translation>
    </message>
    <message>
        <source>How things stand:</source>
        <translation>Situation actuelle&#xa0;:</translation>
    </message>
    <message>
        <source>What you can do now:</source>
        <translation>Ce que vous pouvez faire maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>Retry only %1</source>
        <translation>Réessayer seulement %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>sharewright::FindingLines</name>
    <message>
        <source>Findings of this page</source>
        <translation>Constats de cette page</translation>
    </message>
    <message>
        <source>%1 more below</source>
        <translation>%1 de plus ci-dessous</translation>
    </message>
</context>
<context>
    <name>sharewright::FindingsDialog</name>
    <message>
        <source>What stands in the way</source>
        <translation>Ce qui fait obstacle</translation>
    </message>
</context>
<context>
    <name>sharewright::FindingsPanel</name>
    <message>
        <source>Show or hide what was found</source>
        <translation>Afficher ou masquer ce qui a été constaté</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 remarque</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Aucun constat</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Constats&#xa0;: %1</translation>
    </message>
    <message>
        <source>No host was looked at yet</source>
        <translation>Aucun hôte n’a encore été examiné</translation>
    </message>
    <message>
        <source>1 thing still open</source>
        <translation>1 point encore ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n things still open</source>
        <translation>
            <numerusform>%n point encore ouvert</numerusform>
            <numerusform>%n points encore ouverts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::FoldersPage</name>
    <message>
        <source>%1: not there</source>
        <translation>%1&#xa0;: absent</translation>
    </message>
    <message>
        <source>%1: not counted in time</source>
        <translation>%1&#xa0;: non compté à temps</translation>
    </message>
    <message>
        <source>%1: %2 files, %3, owner %4:%5, mode %6</source>
        <translation>%1&#xa0;: %2 fichiers, %3, propriétaire %4:%5, mode %6</translation>
    </message>
    <message>
        <source>Folders of Pandora FMS</source>
        <translation>Dossiers de Pandora FMS</translation>
    </message>
    <message>
        <source>A folder of your own:</source>
        <translation>Un autre dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Path of a folder of your own</source>
        <translation>Chemin d’un autre dossier</translation>
    </message>
    <message>
        <source>Share it too</source>
        <translation>Le partager aussi</translation>
    </message>
    <message numerus="yes">
        <source>%n folders are shared, as advised.</source>
        <translation>
            <numerusform>%n dossier est partagé, comme recommandé.</numerusform>
            <numerusform>%n dossiers sont partagés, comme recommandé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders are shared. The advice differs.</source>
        <translation>
            <numerusform>%n dossier est partagé. Les recommandations diffèrent.</numerusform>
            <numerusform>%n dossiers sont partagés. Les recommandations diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow the advice (1 change)</source>
        <translation>Suivre les recommandations (1 changement)</translation>
    </message>
    <message numerus="yes">
        <source>Follow the advice (%n changes)</source>
        <translation>
            <numerusform>Suivre les recommandations (%n changement)</numerusform>
            <numerusform>Suivre les recommandations (%n changements)</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is shared: %1</source>
        <translation>S’il est partagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>If it is not shared: %1</source>
        <translation>S’il n’est pas partagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sharewright::FoldersSetup</name>
    <message>
        <source>Share the folders that are advised</source>
        <translation>Partager les dossiers recommandés</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Partager %1</translation>
    </message>
    <message>
        <source>Do not share %1</source>
        <translation>Ne pas partager %1</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <translation>Propriétaire de %1</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>Groupe de %1</translation>
    </message>
    <message>
        <source>“%1” is no mode. Write octal digits, such as 2770.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un mode. Écrivez des chiffres octaux, par exemple 2770.</translation>
    </message>
    <message>
        <source>Mode of %1</source>
        <translation>Mode de %1</translation>
    </message>
    <message>
        <source>“%1” is no whole path. Start it with “/”.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un chemin complet. Commencez-le par «&#x202f;/&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is shared already.</source>
        <translation>%1 est déjà partagé.</translation>
    </message>
</context>
<context>
    <name>sharewright::FoldersTable</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>Utilisé ici</translation>
    </message>
    <message>
        <source>web server&apos;s</source>
        <translation>celui du serveur web</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
</context>
<context>
    <name>sharewright::GlusterPage</name>
    <message>
        <source>Propose disks</source>
        <translation>Proposer des disques</translation>
    </message>
    <message>
        <source>Which machines keep copies?</source>
        <translation>Quelles machines gardent des copies&#x202f;?</translation>
    </message>
    <message>
        <source>How many copies of each file?</source>
        <translation>Combien de copies de chaque fichier&#x202f;?</translation>
    </message>
    <message>
        <source>On which disks?</source>
        <translation>Sur quels disques&#x202f;?</translation>
    </message>
    <message>
        <source>Each disk becomes a file system of its own. Disks that hold anything are listed with what they hold, and cannot be chosen.</source>
        <translation>Chaque disque devient un système de fichiers à part. Les disques qui ne sont pas vides figurent avec leur contenu et ne peuvent pas être choisis.</translation>
    </message>
    <message>
        <source>Number of replica sets</source>
        <translation>Nombre de jeux de réplicas</translation>
    </message>
    <message>
        <source>Replica sets</source>
        <translation>Jeux de réplicas</translation>
    </message>
    <message>
        <source>Takes an empty disk of each machine in turn; replaces what is chosen below. Can be undone.</source>
        <translation>Prend tour à tour un disque vierge de chaque machine&#x202f;; remplace ce qui est choisi ci-dessous. Peut être annulé.</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>The volume</source>
        <translation>Le volume</translation>
    </message>
    <message>
        <source>Name of the volume</source>
        <translation>Nom du volume</translation>
    </message>
    <message>
        <source>Where the volume is mounted</source>
        <translation>Point de montage du volume</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mounted at</source>
        <translation>Monté sur</translation>
    </message>
    <message>
        <source>By bind mounts: the paths stay real folders</source>
        <translation>Par des montages bind&#xa0;: les chemins restent de vrais dossiers</translation>
    </message>
    <message>
        <source>By symbolic links, as in the manual</source>
        <translation>Par des liens symboliques, comme dans le manuel</translation>
    </message>
    <message>
        <source>How the folders come to their places</source>
        <translation>Comment les dossiers sont mis en place</translation>
    </message>
    <message>
        <source>Folders come to their places</source>
        <translation>Mise en place des dossiers</translation>
    </message>
    <message>
        <source>Volume options</source>
        <translation>Options du volume</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>There are fewer machines than copies. Tick further machines above.</source>
        <translation>Il y a moins de machines que de copies. Cochez d’autres machines ci-dessus.</translation>
    </message>
    <message>
        <source>%1 keeps copies</source>
        <translation>%1 garde des copies</translation>
    </message>
    <message>
        <source>Replica set %1</source>
        <translation>Jeu de réplicas %1</translation>
    </message>
    <message>
        <source>Arbiter of set %1</source>
        <translation>Arbiter du jeu %1</translation>
    </message>
    <message>
        <source>Copy %1 of set %2</source>
        <translation>Copie %1 du jeu %2</translation>
    </message>
    <message>
        <source>Options of your own: %1</source>
        <translation>Vos propres options&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look at all hosts</source>
        <translation>Examiner tous les hôtes</translation>
    </message>
    <message>
        <source>Their disks are not known before</source>
        <translation>Leurs disques ne sont pas connus avant</translation>
    </message>
</context>
<context>
    <name>sharewright::GlusterSetup</name>
    <message>
        <source>Let %1 keep copies</source>
        <translation>Faire garder des copies par %1</translation>
    </message>
    <message>
        <source>Let %1 keep no copies</source>
        <translation>Ne plus faire garder de copies par %1</translation>
    </message>
    <message>
        <source>Three copies of each file</source>
        <translation>Trois copies de chaque fichier</translation>
    </message>
    <message>
        <source>Two copies and an arbiter</source>
        <translation>Deux copies et un arbiter</translation>
    </message>
    <message>
        <source>Two copies only</source>
        <translation>Deux copies seulement</translation>
    </message>
    <message>
        <source>Any one machine of a set may die, and the copies that are left agree.</source>
        <translation>N’importe quelle machine d’un jeu peut tomber, et les copies restantes concordent.</translation>
    </message>
    <message>
        <source>The third machine keeps names only and votes; its disk may be small. Any one machine may die.</source>
        <translation>La troisième machine ne garde que les noms et vote&#x202f;; son disque peut être petit. N’importe quelle machine peut tomber.</translation>
    </message>
    <message>
        <source>When both lose sight of each other, both go on and nobody can tell which is right (split-brain). Not recommended.</source>
        <translation>Quand les deux se perdent de vue, les deux continuent et personne ne peut dire laquelle est la bonne (split-brain). Déconseillé.</translation>
    </message>
    <message>
        <source>Spread the bricks over the nodes</source>
        <translation>Répartir les bricks sur les nœuds</translation>
    </message>
    <message>
        <source>Remove all bricks</source>
        <translation>Retirer tous les bricks</translation>
    </message>
    <message>
        <source>There is no such brick.</source>
        <translation>Ce brick n’existe pas.</translation>
    </message>
    <message>
        <source>%1 holds %2. %3</source>
        <translation>%1 contient %2. %3</translation>
    </message>
    <message>
        <source>%1 is taken by the brick at %2.</source>
        <translation>%1 est pris par le brick sur %2.</translation>
    </message>
    <message>
        <source>Disk of a brick on %1</source>
        <translation>Disque d’un brick sur %1</translation>
    </message>
    <message>
        <source>Put a brick on %1</source>
        <translation>Placer un brick sur %1</translation>
    </message>
    <message>
        <source>Size of a brick</source>
        <translation>Taille d’un brick</translation>
    </message>
    <message>
        <source>No bricks yet. Choose the machines, then let Sharewright propose the disks.</source>
        <translation>Pas encore de bricks. Choisissez les machines, puis laissez Sharewright proposer les disques.</translation>
    </message>
    <message>
        <source>The last set lacks 1 brick.</source>
        <translation>Il manque 1 brick au dernier jeu.</translation>
    </message>
    <message numerus="yes">
        <source>The last set lacks %n bricks.</source>
        <translation>
            <numerusform>Il manque %n brick au dernier jeu.</numerusform>
            <numerusform>Il manque %n bricks au dernier jeu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The size is not known yet: look at the hosts, and choose a disk for each brick.</source>
        <translation>La taille n’est pas encore connue&#xa0;: examinez les hôtes et choisissez un disque pour chaque brick.</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <translation>Place pour %1</translation>
    </message>
    <message>
        <source>; %1 are there now.</source>
        <translation>&#x202f;; les fichiers actuels occupent %1.</translation>
    </message>
    <message>
        <source> %1 stay unused, because the disks of a set differ.</source>
        <translation> %1 restent inutilisés, car les disques d’un jeu diffèrent.</translation>
    </message>
    <message>
        <source>Name of the volume</source>
        <translation>Nom du volume</translation>
    </message>
    <message>
        <source>Where the volume is mounted</source>
        <translation>Point de montage du volume</translation>
    </message>
    <message>
        <source>How the folders come to their places</source>
        <translation>Comment les dossiers sont mis en place</translation>
    </message>
    <message>
        <source>Volume options: %1</source>
        <translation>Options du volume&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sharewright::HealthModel</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1&#xa0;h</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1, périmé</translation>
    </message>
    <message>
        <source>Hosts that did not answer</source>
        <translation>Hôtes qui n’ont pas répondu</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Montages</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espace libre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Relevé</translation>
    </message>
</context>
<context>
    <name>sharewright::HostDetails</name>
    <message>
        <source>Details of the selection</source>
        <translation>Détails de la sélection</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Select a host or a folder in the diagram or in the list above to see its details.</source>
        <translation>Sélectionnez un hôte ou un dossier dans le diagramme ou dans la liste ci-dessus pour en voir les détails.</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Pas encore de rôle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>For storage</source>
        <translation>Pour le stockage</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Utilisateur %1</translation>
    </message>
    <message>
        <source>uid %1, gid %2</source>
        <translation>uid %1, gid %2</translation>
    </message>
    <message>
        <source>Mounted shares</source>
        <translation>Partages montés</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>off by %1 s</source>
        <translation>écart de %1&#xa0;s</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>Dernier examen</translation>
    </message>
    <message>
        <source>Not looked at yet. Site &gt; Look at all hosts changes nothing on it.</source>
        <translation>Pas encore examiné. «&#xa0;Site &gt; Examiner tous les hôtes&#xa0;» n’y modifie rien.</translation>
    </message>
</context>
<context>
    <name>sharewright::HostsPage</name>
    <message>
        <source>Look at all hosts</source>
        <translation>Examiner tous les hôtes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Leave out those that failed</source>
        <translation>Exclure ceux en échec</translation>
    </message>
    <message>
        <source>Take the roles that were recognised</source>
        <translation>Reprendre les rôles reconnus</translation>
    </message>
    <message>
        <source>Hosts of the site</source>
        <translation>Hôtes du site</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Ajouter un hôte</translation>
    </message>
    <message>
        <source>Connects to every host by SSH and looks around; changes nothing. Passwords and host keys are asked for once.</source>
        <translation>Se connecte à chaque hôte par SSH et l’examine&#x202f;; ne modifie rien. Les mots de passe et les clés d’hôte ne sont demandés qu’une fois.</translation>
    </message>
    <message>
        <source>The selected hosts do not take part. Can be undone.</source>
        <translation>Les hôtes sélectionnés ne participent pas. Peut être annulé.</translation>
    </message>
    <message>
        <source>Hosts that have answered</source>
        <translation>Hôtes qui ont répondu</translation>
    </message>
    <message>
        <source>There are no hosts yet. Add one here, or take a list on the page before.</source>
        <translation>Il n’y a pas encore d’hôtes. Ajoutez-en un ici, ou reprenez une liste à la page précédente.</translation>
    </message>
    <message>
        <source>%1 hosts, %2 answered, %3 failed</source>
        <translation>Hôtes&#xa0;: %1, réponses&#xa0;: %2, échecs&#xa0;: %3</translation>
    </message>
    <message>
        <source>Look at them: what runs on each tells its roles.</source>
        <translation>Examinez-les&#xa0;: ce qui tourne sur chacun révèle ses rôles.</translation>
    </message>
    <message>
        <source>The host answered.</source>
        <translation>L’hôte a répondu.</translation>
    </message>
    <message numerus="yes">
        <source>All %n hosts answered.</source>
        <translation>
            <numerusform>L’hôte (%n) a répondu.</numerusform>
            <numerusform>Les %n hôtes ont répondu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::HostsSetup</name>
    <message>
        <source>Add 1 host</source>
        <translation>Ajouter 1 hôte</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Exclure %1</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n hosts</source>
        <translation>
            <numerusform>Exclure %n hôte</numerusform>
            <numerusform>Exclure %n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no address. Write name, user@name or name:port.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse. Écrivez nom, utilisateur@nom ou nom:port.</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresse de %1</translation>
    </message>
    <message>
        <source>Storage address of %1</source>
        <translation>Adresse de stockage de %1</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Rôles de %1</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Pas encore examiné</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>N’a pas répondu</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>no part of Pandora FMS found</source>
        <translation>aucun élément de Pandora FMS trouvé</translation>
    </message>
    <message>
        <source>Tried: SSH to %1, port %2%3</source>
        <translation>Tentative&#xa0;: SSH vers %1, port %2%3</translation>
    </message>
    <message>
        <source>, through %1</source>
        <translation>, en passant par %1</translation>
    </message>
    <message>
        <source>Came of it: %1</source>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correct the address and look again, or leave the host out.</source>
        <translation>Corrigez l’adresse et examinez à nouveau, ou excluez l’hôte.</translation>
    </message>
    <message>
        <source>Take the roles that were recognised</source>
        <translation>Reprendre les rôles reconnus</translation>
    </message>
    <message>
        <source>“%1” is no address. Write a name or an address, without user and port.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse. Écrivez un nom ou une adresse, sans utilisateur ni port.</translation>
    </message>
</context>
<context>
    <name>sharewright::HostsTable</name>
    <message>
        <source>A short name, as you want to read it</source>
        <translation>Un nom court, tel que vous voulez le lire</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>What SSH connects to: name, user@name or name:port</source>
        <translation>Ce à quoi SSH se connecte&#xa0;: nom, utilisateur@nom ou nom:port</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Runs pandora_server and Tentacle</source>
        <translation>Fait tourner pandora_server et Tentacle</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Runs the Pandora web console</source>
        <translation>Fait tourner la console web de Pandora</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Keeps the files, for NFS</source>
        <translation>Conserve les fichiers, pour NFS</translation>
    </message>
    <message>
        <source>NFS server</source>
        <translation>Serveur NFS</translation>
    </message>
    <message>
        <source>Keeps a copy of the files, for GlusterFS</source>
        <translation>Garde une copie des fichiers, pour GlusterFS</translation>
    </message>
    <message>
        <source>Gluster node</source>
        <translation>Nœud Gluster</translation>
    </message>
    <message>
        <source>What was seen on the host</source>
        <translation>Ce qui a été vu sur l’hôte</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>How the hosts reach this one for the shares, where that is another network. Empty: the same address</source>
        <translation>Comment les hôtes joignent celui-ci pour les partages, si c’est par un autre réseau. Vide&#xa0;: la même adresse</translation>
    </message>
    <message>
        <source>For storage</source>
        <translation>Pour le stockage</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la même</translation>
    </message>
</context>
<context>
    <name>sharewright::IdentitiesPage</name>
    <message>
        <source>Look at all hosts</source>
        <translation>Examiner tous les hôtes</translation>
    </message>
    <message>
        <source>Numbers of users and groups on each host</source>
        <translation>Numéros des utilisateurs et des groupes sur chaque hôte</translation>
    </message>
    <message>
        <source>Commands to run</source>
        <translation>Commandes à lancer</translation>
    </message>
    <message>
        <source>Touches: %1</source>
        <translation>Concerne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put it into the project</source>
        <translation>Reprendre dans le projet</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
</context>
<context>
    <name>sharewright::IdentitiesSetup</name>
    <message>
        <source>Name owners by number</source>
        <translation>Désigner les propriétaires par leur numéro</translation>
    </message>
    <message>
        <source>Give the folders the group %1</source>
        <translation>Donner aux dossiers le groupe %1</translation>
    </message>
    <message>
        <source>No host was looked at yet, so nothing is known of its users. Look at the hosts first.</source>
        <translation>Aucun hôte n’a encore été examiné&#xa0;: rien n’est connu de leurs utilisateurs. Examinez d’abord les hôtes.</translation>
    </message>
    <message>
        <source>Every user and group has the same number on all Pandora hosts.</source>
        <translation>Chaque utilisateur et chaque groupe a le même numéro sur tous les hôtes Pandora.</translation>
    </message>
    <message>
        <source>One name has different numbers, or is missing.</source>
        <translation>Un nom a des numéros différents ou manque.</translation>
    </message>
    <message numerus="yes">
        <source>%n names have different numbers, or are missing.</source>
        <translation>
            <numerusform>%n nom a des numéros différents ou manque.</numerusform>
            <numerusform>%n noms ont des numéros différents ou manquent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::IdentityTable</name>
    <message>
        <source>User or group</source>
        <translation>Utilisateur ou groupe</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, diffère</translation>
    </message>
    <message>
        <source>The others have %1.</source>
        <translation>Les autres ont %1.</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>inutile ici</translation>
    </message>
</context>
<context>
    <name>sharewright::LogList</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>sharewright::LogPane</name>
    <message>
        <source>The log file %1 cannot be read: %2.</source>
        <translation>Impossible de lire le fichier journal %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the selected lines with time and host</source>
        <translation>Copie les lignes sélectionnées, avec l’heure et l’hôte</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Saves the complete log to a file</source>
        <translation>Enregistre le journal complet dans un fichier</translation>
    </message>
    <message>
        <source>Keeps the newest line in sight. Scrolling up stops it</source>
        <translation>Garde la dernière ligne visible. Faire défiler vers le haut y met fin</translation>
    </message>
    <message>
        <source>Show lines of this host</source>
        <translation>Montrer les lignes de cet hôte</translation>
    </message>
    <message>
        <source>Show these kinds of lines</source>
        <translation>Montrer ces types de lignes</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Errors and notes</source>
        <translation>Erreurs et notes</translation>
    </message>
    <message>
        <source>Only standard error</source>
        <translation>Erreur standard seulement</translation>
    </message>
    <message>
        <source>Only notes</source>
        <translation>Notes seulement</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Tous les hôtes</translation>
    </message>
    <message>
        <source>, %1 older ones only in the log file</source>
        <translation>, %1 plus anciennes seulement dans le fichier journal</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>The log was not saved</source>
        <translation>Le journal n’a pas été enregistré</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source># The run is not finished; %1 older lines are only in its own log file.
</source>
        <translation># L’exécution n’est pas terminée&#x202f;; %1 lignes plus anciennes ne sont que dans son propre fichier journal.
</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::LossPicture</name>
    <message>
        <source>What happens when a machine dies</source>
        <translation>Ce qui se passe quand une machine tombe</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Let %1 die and see which folders stay</source>
        <translation>Faire tomber %1 et voir quels dossiers restent</translation>
    </message>
    <message>
        <source>%1 (dead)</source>
        <translation>%1 (hors service)</translation>
    </message>
    <message>
        <source>Add hosts first.</source>
        <translation>Ajoutez d’abord des hôtes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Try it: click a machine to see what happens without it. Nothing is touched.</source>
        <translation>Essayez&#xa0;: cliquez sur une machine pour voir ce qui se passe sans elle. Rien n’est modifié.</translation>
    </message>
</context>
<context>
    <name>sharewright::MainWindow</name>
    <message>
        <source>No plan yet</source>
        <translation>Pas encore de plan</translation>
    </message>
    <message>
        <source>A plan lists every file and every command, per host and in order, before anything happens. What you review here is exactly what runs. Making a plan changes nothing.</source>
        <translation>Un plan liste chaque fichier et chaque commande, par hôte et dans l’ordre, avant que rien ne se passe. Ce que vous relisez ici est exactement ce qui s’exécute. Établir un plan ne modifie rien.</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Rien n’a encore été exécuté</translation>
    </message>
    <message>
        <source>A dry run asks every host what would change and changes nothing. Apply carries out the plan, step by step, with a live log. Both can be stopped; what was applied can be undone.</source>
        <translation>Une exécution à blanc demande à chaque hôte ce qui changerait et ne modifie rien. «&#x202f;Appliquer&#x202f;» exécute le plan, étape par étape, avec un journal en direct. L’une et l’autre peuvent être arrêtées&#x202f;; ce qui a été appliqué peut être annulé.</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>Une exécution est en cours</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it in the Run place, before you open another project.</source>
        <translation>Attendez sa fin, ou arrêtez-la dans la vue Exécution, avant d’ouvrir un autre projet.</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Site d’entraînement</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (entraînement)</translation>
    </message>
    <message>
        <source>Stop the run and close the window?</source>
        <translation>Arrêter l’exécution et fermer la fenêtre&#x202f;?</translation>
    </message>
    <message>
        <source>Steps that are being carried out are ended. The run can be resumed later.</source>
        <translation>Les étapes en cours sont interrompues. L’exécution pourra être reprise plus tard.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Effacer cette liste</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keys in the window</source>
        <translation>Touches dans la fenêtre</translation>
    </message>
    <message>
        <source>About Sharewright</source>
        <translation>À propos de Sharewright</translation>
    </message>
    <message>
        <source>Shares the folders of Pandora FMS servers and consoles over NFS or GlusterFS, safely.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Partage les dossiers des serveurs et consoles Pandora FMS par NFS ou GlusterFS, en toute sécurité.

Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Merge files</source>
        <translation>Fusionner les fichiers</translation>
    </message>
    <message>
        <source>Bring the files of %1 into the share as well?</source>
        <translation>Apporter aussi au partage les fichiers de %1&#x202f;?</translation>
    </message>
    <message>
        <source>So far the share starts with the files of %1 alone. The hosts are asked what they hold; nothing is changed there.</source>
        <translation>Pour l’instant, le partage commence avec les seuls fichiers de %1. Les hôtes sont interrogés sur ce qu’ils contiennent&#x202f;; rien n’y est modifié.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Ask the hosts what they hold?</source>
        <translation>Demander aux hôtes ce qu’ils contiennent&#x202f;?</translation>
    </message>
    <message>
        <source>Their files have not been compared yet. Asking changes nothing.</source>
        <translation>Leurs fichiers n’ont pas encore été comparés. Cette demande ne modifie rien.</translation>
    </message>
    <message>
        <source>The record of that run cannot be read</source>
        <translation>L’enregistrement de cette exécution est illisible</translation>
    </message>
    <message>
        <source>The run cannot be shown</source>
        <translation>L’exécution ne peut pas être affichée</translation>
    </message>
    <message>
        <source>The run could not go on</source>
        <translation>L’exécution n’a pas pu continuer</translation>
    </message>
    <message>
        <source>The run cannot be undone</source>
        <translation>Le retour arrière n’est pas possible</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Retour arrière…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>An undo was not finished</source>
        <translation>Un retour arrière n’a pas été terminé</translation>
    </message>
    <message>
        <source>A run was not finished</source>
        <translation>Une exécution n’a pas été terminée</translation>
    </message>
    <message>
        <source>%1: %2. Some of its changes are on the hosts.</source>
        <translation>%1&#xa0;: %2. Une partie de ses modifications est sur les hôtes.</translation>
    </message>
    <message>
        <source>The run could not be resumed</source>
        <translation>L’exécution n’a pas pu être reprise</translation>
    </message>
    <message>
        <source>The report cannot be opened</source>
        <translation>Le rapport ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>No program here shows it. You find it in %1.</source>
        <translation>Aucun programme ici ne sait l’afficher. Il se trouve dans %1.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>The shares cannot be checked</source>
        <translation>Les partages ne peuvent pas être vérifiés</translation>
    </message>
    <message>
        <source>The run cannot start</source>
        <translation>L’exécution ne peut pas commencer</translation>
    </message>
    <message>
        <source>Un-share the folders on 1 host?</source>
        <translation>Mettre fin au partage des dossiers sur 1 hôte&#x202f;?</translation>
    </message>
    <message>
        <source>Apply the plan to 1 host?</source>
        <translation>Appliquer le plan à 1 hôte&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Un-share the folders on %n hosts?</source>
        <translation>
            <numerusform>Mettre fin au partage des dossiers sur %n hôte&#x202f;?</numerusform>
            <numerusform>Mettre fin au partage des dossiers sur %n hôtes&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply the plan to %n hosts?</source>
        <translation>
            <numerusform>Appliquer le plan à %n hôte&#x202f;?</numerusform>
            <numerusform>Appliquer le plan à %n hôtes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>Appliquer le plan</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Export the plan to an empty folder</source>
        <translation>Exporter le plan dans un dossier vide</translation>
    </message>
    <message>
        <source>The plan could not be exported</source>
        <translation>Le plan n’a pas pu être exporté</translation>
    </message>
    <message>
        <source>The plan was written to %1</source>
        <translation>Le plan a été écrit dans %1</translation>
    </message>
    <message>
        <source>Checking the shares</source>
        <translation>Vérification des partages</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Établissement du plan</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours d’exécution</translation>
    </message>
    <message>
        <source>No plan could be made</source>
        <translation>Aucun plan n’a pu être établi</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>Impossible d’écrire %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>Dia&amp;gramme</translation>
    </message>
    <message>
        <source>Changes are not kept for a crash: %1 Save the project.</source>
        <translation>Les modifications ne sont pas conservées en cas de plantage&#xa0;: %1 Enregistrez le projet.</translation>
    </message>
    <message>
        <source>Unsaved changes of %1</source>
        <translation>Modifications non enregistrées de %1</translation>
    </message>
    <message>
        <source>Sharewright ended without being closed. What was not saved then is kept, as of %1.</source>
        <translation>Sharewright s’est arrêté sans avoir été fermé. Ce qui n’était pas enregistré a été conservé, dans son état du %1.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>The changes could not be recovered</source>
        <translation>Les modifications n’ont pas pu être récupérées</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>Heal the copies on %n hosts?</source>
        <translation>
            <numerusform>Réparer les copies sur %n hôte&#xa0;?</numerusform>
            <numerusform>Réparer les copies sur %n hôtes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+5: the places.
F5: look at all hosts. F6: make the plan. F7: dry run. F8: merge the hosts&apos; files. F9: check the shares. Ctrl+.: stop.

In the diagram: arrows go from card to card, with Shift they select more, Ctrl+arrows move the selected hosts, F2 renames, Del removes, Ctrl+L draws a line to another card, the Menu key shows what can be done, Ctrl+F searches, Ctrl+A selects all, Ctrl+D asks what if a machine dies, + and - zoom, 0 shows everything, Return opens the details.</source>
        <translation>Ctrl+1 à Ctrl+5&#xa0;: les vues.
F5&#xa0;: examiner tous les hôtes. F6&#xa0;: établir le plan. F7&#xa0;: exécution à blanc. F8&#xa0;: fusionner les fichiers des hôtes. F9&#xa0;: vérifier les partages. Ctrl+.&#xa0;: arrêter.

Dans le diagramme&#xa0;: les flèches vont de carte en carte et, avec Maj, en sélectionnent plusieurs, Ctrl+flèches déplacent les hôtes sélectionnés, F2 renomme, Suppr retire, Ctrl+L trace un trait vers une autre carte, la touche Menu montre ce qui est possible, Ctrl+F recherche, Ctrl+A sélectionne tout, Ctrl+D demande ce qui se passe si une machine tombe, + et - zooment, 0 montre tout, Entrée ouvre les détails.</translation>
    </message>
    <message>
        <source>Look at all hosts</source>
        <translation>Examiner tous les hôtes</translation>
    </message>
    <message>
        <source>The hosts cannot be looked at</source>
        <translation>Les hôtes ne peuvent pas être examinés</translation>
    </message>
    <message>
        <source>The record of a run, by which it can be resumed and undone, is kept under the name of the project&apos;s file.</source>
        <translation>L’enregistrement d’une exécution, qui permet de la reprendre et de l’annuler, est conservé sous le nom du fichier du projet.</translation>
    </message>
    <message>
        <source>%1 steps, %2 of them interrupt a service or cannot be undone fully.</source>
        <translation>%1 étapes, dont %2 interrompent un service ou ne peuvent pas être annulées entièrement.</translation>
    </message>
    <message>
        <source>Fingerprint of the plan: %1</source>
        <translation>Empreinte du plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking at the hosts: %1 of %2</source>
        <translation>Examen des hôtes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 steps. None interrupts a service, moves data or formats a disk.</source>
        <translation>%1 étapes. Aucune n’interrompt un service, ne déplace de données ni ne formate de disque.</translation>
    </message>
</context>
<context>
    <name>sharewright::MergeDialog</name>
    <message>
        <source>Merge the hosts&apos; files</source>
        <translation>Fusionner les fichiers des hôtes</translation>
    </message>
    <message>
        <source>&amp;Keep these decisions</source>
        <translation>&amp;Garder ces décisions</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>conflits</translation>
    </message>
    <message>
        <source>open conflicts</source>
        <translation>conflits ouverts</translation>
    </message>
    <message>
        <source>names that only some hosts have</source>
        <translation>noms présents sur certains hôtes seulement</translation>
    </message>
    <message>
        <source>all names</source>
        <translation>tous les noms</translation>
    </message>
    <message>
        <source>stays open: the plan may not run</source>
        <translation>reste ouvert&#xa0;: le plan ne peut pas être exécuté</translation>
    </message>
    <message>
        <source>comes from the seed host</source>
        <translation>vient de l’hôte de référence</translation>
    </message>
    <message>
        <source>is the one changed last</source>
        <translation>est la version modifiée en dernier</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>What nobody chose &amp;for</source>
        <translation>Un fichier non &amp;tranché</translation>
    </message>
    <message>
        <source>Names and their versions</source>
        <translation>Noms et leurs versions</translation>
    </message>
    <message>
        <source>Of the selected file, share</source>
        <translation>Du fichier sélectionné, partager</translation>
    </message>
    <message>
        <source>the version of %1</source>
        <translation>la version de %1</translation>
    </message>
    <message>
        <source>The other versions are kept aside (Alt+%1)</source>
        <translation>Les autres versions sont mises de côté (Alt+%1)</translation>
    </message>
    <message>
        <source>what the &amp;rule says</source>
        <translation>ce que dit la &amp;règle</translation>
    </message>
    <message>
        <source>Takes the decision on this file back</source>
        <translation>Annule la décision sur ce fichier</translation>
    </message>
    <message>
        <source>First host to compare</source>
        <translation>Premier hôte à comparer</translation>
    </message>
    <message>
        <source>Second host to compare</source>
        <translation>Second hôte à comparer</translation>
    </message>
    <message>
        <source>Show the &amp;difference</source>
        <translation>Montrer la &amp;différence</translation>
    </message>
    <message>
        <source>Reads this file from both hosts; nothing of it is kept</source>
        <translation>Lit ce fichier sur les deux hôtes&#x202f;; rien n’en est conservé</translation>
    </message>
    <message>
        <source>Difference of two versions</source>
        <translation>Différence entre deux versions</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>a&amp;vec</translation>
    </message>
    <message>
        <source>%1 names are the same everywhere, %2 come from some hosts only.</source>
        <translation>%1 noms sont identiques partout, %2 viennent de certains hôtes seulement.</translation>
    </message>
    <message>
        <source>Every conflict is decided.</source>
        <translation>Tous les conflits sont tranchés.</translation>
    </message>
    <message>
        <source>Reading %1 from %2 and %3 …</source>
        <translation>Lecture de %1 depuis %2 et %3…</translation>
    </message>
    <message>
        <source>These versions are no text: %1 has %2 bytes, %3 has %4 bytes.</source>
        <translation>Ces versions ne sont pas du texte&#xa0;: %1 a %2 octets, %3 a %4 octets.</translation>
    </message>
    <message>
        <source>%1: red lines only on %2 (%3), green lines only on %4 (%5)</source>
        <translation>%1&#xa0;: en rouge, lignes de %2 seulement (%3)&#x202f;; en vert, lignes de %4 seulement (%5)</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts wait for a decision.</source>
        <translation>
            <numerusform>%n conflit attend une décision.</numerusform>
            <numerusform>%n conflits attendent une décision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::MergeModel</name>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>lien vers %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (choisi)</translation>
    </message>
    <message>
        <source>%1 (by rule)</source>
        <translation>%1 (par la règle)</translation>
    </message>
    <message>
        <source>the same everywhere</source>
        <translation>identique partout</translation>
    </message>
    <message>
        <source>comes into the share</source>
        <translation>va dans le partage</translation>
    </message>
    <message>
        <source>%1: has none</source>
        <translation>%1&#xa0;: n’en a pas</translation>
    </message>
    <message>
        <source>%1: %2, becomes the shared one</source>
        <translation>%1&#xa0;: %2, devient la version partagée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Agent or file</source>
        <translation>Agent ou fichier</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Shared version</source>
        <translation>Version partagée</translation>
    </message>
    <message>
        <source>%1 (seed)</source>
        <translation>%1 (référence)</translation>
    </message>
</context>
<context>
    <name>sharewright::MethodPage</name>
    <message>
        <source>Five questions</source>
        <translation>Cinq questions</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Share by %1</source>
        <translation>Partager par %1</translation>
    </message>
    <message>
        <source>You chose %1 instead. What that costs:
%2</source>
        <translation>Vous avez choisi %1 à la place. Ce que cela coûte&#xa0;:
%2</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
</context>
<context>
    <name>sharewright::MethodSetup</name>
    <message>
        <source>Share by %1</source>
        <translation>Partager par %1</translation>
    </message>
    <message>
        <source>file server</source>
        <translation>serveur de fichiers</translation>
    </message>
</context>
<context>
    <name>sharewright::Minimap</name>
    <message>
        <source>Overview of the diagram</source>
        <translation>Vue d’ensemble du diagramme</translation>
    </message>
    <message>
        <source>Arrow keys move what is in view.</source>
        <translation>Les touches fléchées déplacent la partie visible.</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>Cliquer pour y aller</translation>
    </message>
</context>
<context>
    <name>sharewright::NameEditor</name>
    <message>
        <source>Name of the host</source>
        <translation>Nom de l’hôte</translation>
    </message>
    <message>
        <source>Return takes the name, Esc leaves it as it was.</source>
        <translation>Entrée valide le nom, Échap le laisse tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>sharewright::NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>sharewright::NfsPage</name>
    <message>
        <source>Root of a client is nobody on the server</source>
        <translation>Le root d’un client est nobody sur le serveur</translation>
    </message>
    <message>
        <source>Who keeps the files?</source>
        <translation>Qui conserve les fichiers&#x202f;?</translation>
    </message>
    <message>
        <source>NFS server</source>
        <translation>Serveur NFS</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Where the server keeps the files</source>
        <translation>Emplacement des fichiers sur le serveur NFS</translation>
    </message>
    <message>
        <source>How do the others see them?</source>
        <translation>Comment les autres les voient-ils&#x202f;?</translation>
    </message>
    <message>
        <source>root_squash in the exports file</source>
        <translation>root_squash dans le fichier exports</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds until a change is seen</source>
        <translation>Secondes avant qu’un changement soit visible</translation>
    </message>
    <message>
        <source>Changes are seen within</source>
        <translation>Changements visibles en</translation>
    </message>
    <message>
        <source>For special sites</source>
        <translation>Pour des sites particuliers</translation>
    </message>
    <message>
        <source>The best that all hosts know</source>
        <translation>La meilleure que tous les hôtes connaissent</translation>
    </message>
    <message>
        <source>NFS version</source>
        <translation>Version de NFS</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Beside the site&apos;s own hosts, which may mount in any case</source>
        <translation>Outre les hôtes du site, qui peuvent monter les dossiers dans tous les cas</translation>
    </message>
    <message>
        <source>Further networks that may mount the folders</source>
        <translation>Autres réseaux autorisés à monter les dossiers</translation>
    </message>
    <message>
        <source>Also allow networks</source>
        <translation>Autoriser aussi les réseaux</translation>
    </message>
    <message>
        <source>Further mount options</source>
        <translation>Autres options de montage</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>Exports file and fstab lines</source>
        <translation>Fichier exports et lignes de fstab</translation>
    </message>
    <message>
        <source>Choose a host</source>
        <translation>Choisir un hôte</translation>
    </message>
    <message>
        <source>%1 (runs Pandora FMS)</source>
        <translation>%1 (fait tourner Pandora FMS)</translation>
    </message>
    <message>
        <source>The exports file appears here as soon as a server is chosen and a host uses the folders.</source>
        <translation>Le fichier exports apparaît ici dès qu’un serveur est choisi et qu’un hôte utilise les dossiers.</translation>
    </message>
    <message>
        <source>Below the folder</source>
        <translation>Sous le dossier</translation>
    </message>
</context>
<context>
    <name>sharewright::NfsSetup</name>
    <message>
        <source>Choose no NFS server</source>
        <translation>Ne choisir aucun serveur NFS</translation>
    </message>
    <message>
        <source>Let %1 keep the files</source>
        <translation>Faire conserver les fichiers par %1</translation>
    </message>
    <message>
        <source>Where the NFS server keeps the files</source>
        <translation>Emplacement des fichiers sur le serveur NFS</translation>
    </message>
    <message>
        <source>NFS version</source>
        <translation>Version de NFS</translation>
    </message>
    <message>
        <source>Rights of root over NFS</source>
        <translation>Droits de root par NFS</translation>
    </message>
    <message>
        <source>How soon changes are seen</source>
        <translation>Délai de visibilité des changements</translation>
    </message>
    <message>
        <source>Networks that may mount the folders</source>
        <translation>Réseaux autorisés à monter les dossiers</translation>
    </message>
    <message>
        <source>Further mount options</source>
        <translation>Autres options de montage</translation>
    </message>
    <message>
        <source>Changes are seen at once; every look at a file asks the server.</source>
        <translation>Les changements sont visibles aussitôt&#x202f;; chaque consultation d’un fichier interroge le serveur.</translation>
    </message>
    <message>
        <source>A change is seen by the other hosts after at most 1 second.</source>
        <translation>Un changement est visible des autres hôtes au bout de 1 seconde au plus.</translation>
    </message>
    <message>
        <source>Root of a client counts as nobody on the server. Safer; package upgrades on a client cannot change the owner of shared files.</source>
        <translation>Le root d’un client est traité comme nobody sur le serveur. Plus sûr&#x202f;; les mises à jour de paquets sur un client ne peuvent pas changer le propriétaire des fichiers partagés.</translation>
    </message>
    <message>
        <source>Root of a client is root on the server&apos;s files, too. Package upgrades work as before; whoever is root on one client rules the files.</source>
        <translation>Le root d’un client l’est aussi sur les fichiers du serveur. Les mises à jour de paquets fonctionnent comme avant&#x202f;; quiconque est root sur un client dispose des fichiers.</translation>
    </message>
    <message>
        <source>Choose the machine that keeps the files. Best is one that runs no part of Pandora FMS itself.</source>
        <translation>Choisissez la machine qui conserve les fichiers. Le mieux est une machine qui ne fait tourner elle-même aucun élément de Pandora FMS.</translation>
    </message>
    <message>
        <source>%1 runs Pandora FMS itself: when it stops, all others stop with it.</source>
        <translation>%1 fait tourner lui-même Pandora FMS&#xa0;: s’il s’arrête, tous les autres s’arrêtent avec lui.</translation>
    </message>
    <message>
        <source>%1 keeps the files and does nothing else for the site.</source>
        <translation>%1 conserve les fichiers et ne fait rien d’autre pour le site.</translation>
    </message>
    <message numerus="yes">
        <source>A change is seen by the other hosts after at most %n seconds. A longer time means less load on the server.</source>
        <translation>
            <numerusform>Un changement est visible des autres hôtes au bout de %n seconde au plus. Un délai plus long soulage le serveur.</numerusform>
            <numerusform>Un changement est visible des autres hôtes au bout de %n secondes au plus. Un délai plus long soulage le serveur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::PlanHeader</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Exécution à blanc</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Appliquer…</translation>
    </message>
    <message>
        <source>The whole fingerprint was copied.</source>
        <translation>L’empreinte entière a été copiée.</translation>
    </message>
    <message>
        <source>Writes every file, script and difference of this plan to a folder, for review</source>
        <translation>Écrit chaque fichier, script et différence de ce plan dans un dossier, pour relecture</translation>
    </message>
    <message>
        <source>Runs all checks on the hosts and changes nothing</source>
        <translation>Lance toutes les vérifications sur les hôtes et ne modifie rien</translation>
    </message>
    <message>
        <source>Carries the plan out on the hosts, after a confirmation</source>
        <translation>Exécute le plan sur les hôtes, après confirmation</translation>
    </message>
    <message>
        <source>Fingerprint %1, copy</source>
        <translation>Empreinte %1, copier</translation>
    </message>
    <message>
        <source>SHA-256 of this plan. A run with the same fingerprint does exactly this.
%1
Click to copy.</source>
        <translation>SHA-256 de ce plan. Une exécution avec la même empreinte fait exactement ceci.
%1
Cliquez pour copier.</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>services stop for %n steps</source>
        <translation>
            <numerusform>services arrêtés pendant %n étape</numerusform>
            <numerusform>services arrêtés pendant %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new file</source>
        <translation>1 nouveau fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n new files</source>
        <translation>
            <numerusform>%n nouveau fichier</numerusform>
            <numerusform>%n nouveaux fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>1 changed file</source>
        <translation>1 fichier modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n changed files</source>
        <translation>
            <numerusform>%n fichier modifié</numerusform>
            <numerusform>%n fichiers modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is removed</source>
        <translation>1 fichier supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%n files are removed</source>
        <translation>
            <numerusform>%n fichier supprimé</numerusform>
            <numerusform>%n fichiers supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file not seen yet</source>
        <translation>1 fichier pas encore vu</translation>
    </message>
    <message numerus="yes">
        <source>%n files not seen yet</source>
        <translation>
            <numerusform>%n fichier pas encore vu</numerusform>
            <numerusform>%n fichiers pas encore vus</numerusform>
        </translation>
    </message>
    <message>
        <source>The project changed since this plan was made, so it can be read, but not run. F6 makes it again.</source>
        <translation>Le projet a changé depuis l’établissement de ce plan&#xa0;: il peut être lu, mais pas exécuté. F6 en établit un nouveau.</translation>
    </message>
    <message>
        <source>This plan can be read, but not run: it has one error. Solve it and plan again.</source>
        <translation>Ce plan peut être lu, mais pas exécuté&#xa0;: il contient une erreur. Corrigez-la et établissez un nouveau plan.</translation>
    </message>
    <message numerus="yes">
        <source>This plan can be read, but not run: it has %n errors. Solve them and plan again.</source>
        <translation>
            <numerusform>Ce plan peut être lu, mais pas exécuté&#xa0;: il contient %n erreur. Corrigez-la et établissez un nouveau plan.</numerusform>
            <numerusform>Ce plan peut être lu, mais pas exécuté&#xa0;: il contient %n erreurs. Corrigez-les et établissez un nouveau plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation>
            <numerusform>%n hôte</numerusform>
            <numerusform>%n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>services stop for %1</source>
        <translation>services arrêtés %1</translation>
    </message>
</context>
<context>
    <name>sharewright::PlanPage</name>
    <message>
        <source>No step or file fits these words.</source>
        <translation>Aucune étape ni aucun fichier ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Pas encore de plan</translation>
    </message>
    <message>
        <source>A plan lists every file and command, per host and in order, before anything happens. Open a project and probe its hosts; the plan then appears here. What you review is what runs.</source>
        <translation>Un plan liste chaque fichier et chaque commande, par hôte et dans l’ordre, avant que rien ne se passe. Ouvrez un projet et sondez ses hôtes&#x202f;; le plan apparaît alors ici. Ce que vous relisez est ce qui s’exécute.</translation>
    </message>
    <message>
        <source>Steps and files of the plan</source>
        <translation>Étapes et fichiers du plan</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Par phase</translation>
    </message>
    <message>
        <source>Steps in the order of work</source>
        <translation>Étapes dans l’ordre des travaux</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Par hôte</translation>
    </message>
    <message>
        <source>Steps of each host in their order</source>
        <translation>Étapes de chaque hôte, dans leur ordre</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>The files that change, host by host</source>
        <translation>Les fichiers qui changent, hôte par hôte</translation>
    </message>
    <message>
        <source>Filter steps and files</source>
        <translation>Filtrer les étapes et les fichiers</translation>
    </message>
</context>
<context>
    <name>sharewright::PlanTreeModel</name>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Destructive steps</source>
        <translation>Étapes destructives</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 étape</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::ProofMatrix</name>
    <message>
        <source>These two share no folder.</source>
        <translation>Ces deux hôtes n’ont aucun dossier en commun.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Written on %1, read on %2</source>
        <translation>Écrit sur %1, lu sur %2</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>Lu sur %1</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Écrit sur %1</translation>
    </message>
</context>
<context>
    <name>sharewright::RetireDialog</name>
    <message>
        <source>Give up the storage side?</source>
        <translation>Abandonner le stockage&#x202f;?</translation>
    </message>
    <message>
        <source>No file is deleted, but a GlusterFS volume cannot be brought back by undo. To go on, type the project&apos;s name: %1</source>
        <translation>Aucun fichier n’est supprimé, mais le retour arrière ne peut pas rétablir un volume GlusterFS. Pour continuer, tapez le nom du projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Tapez %1</translation>
    </message>
    <message>
        <source>Un-share and give up</source>
        <translation>Mettre fin au partage et abandonner le stockage</translation>
    </message>
</context>
<context>
    <name>sharewright::ReviewPage</name>
    <message>
        <source>Look at all hosts</source>
        <translation>Examiner tous les hôtes</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Établir le plan</translation>
    </message>
    <message>
        <source>Files and commands</source>
        <translation>Fichiers et commandes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Exécution à blanc</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Appliquer…</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Ce qui fait obstacle</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Return opens the page where it can be solved</source>
        <translation>Entrée ouvre la page où le régler</translation>
    </message>
    <message>
        <source>What is going to happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Every file and command, host by host, in the Plan place</source>
        <translation>Chaque fichier et chaque commande, hôte par hôte, dans la vue Plan</translation>
    </message>
    <message>
        <source>A plan that rests on what is found is better than one on assumptions</source>
        <translation>Un plan fondé sur des faits vaut mieux qu’un plan fondé sur des hypothèses</translation>
    </message>
    <message>
        <source>Writes all files and scripts to a folder, for somebody who approves</source>
        <translation>Écrit tous les fichiers et scripts dans un dossier, pour la personne qui approuve</translation>
    </message>
    <message>
        <source>Runs all checks on the hosts and changes nothing</source>
        <translation>Lance toutes les vérifications sur les hôtes et ne modifie rien</translation>
    </message>
    <message>
        <source>Carries the plan out, after one more question</source>
        <translation>Exécute le plan, après une dernière question</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Fingerprint %1: a run with the same one does exactly this.</source>
        <translation>Empreinte %1&#xa0;: une exécution de même empreinte fait exactement ceci.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Where it is going to happen</source>
        <translation>Où cela va se passer</translation>
    </message>
    <message>
        <source>Open the diagram</source>
        <translation>Ouvrir le diagramme</translation>
    </message>
    <message>
        <source>Larger, with a list of the same, and to be edited, in the Topology place</source>
        <translation>Plus grand, avec une liste du même contenu, et modifiable, dans la vue Topologie</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>These interrupt service or cannot be undone fully:</source>
        <translation>Ces étapes interrompent le service ou ne peuvent pas être annulées entièrement&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>No step interrupts a service, moves data or formats a disk.</source>
        <translation>Aucune étape n’interrompt un service, ne déplace de données ni ne formate de disque.</translation>
    </message>
</context>
<context>
    <name>sharewright::ReviewSetup</name>
    <message>
        <source>There is no plan of the project as it is now.</source>
        <translation>Il n’y a pas de plan du projet dans son état actuel.</translation>
    </message>
    <message>
        <source>There are no hosts yet, so there is nothing to do.</source>
        <translation>Il n’y a pas encore d’hôtes, donc rien à faire.</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Le plan est en cours d’établissement.</translation>
    </message>
    <message>
        <source>The project changed since the plan was made. Make it again.</source>
        <translation>Le projet a changé depuis l’établissement du plan. Établissez-le à nouveau.</translation>
    </message>
    <message>
        <source>One error is in the way. It is named first; its page can be opened from here.</source>
        <translation>Une erreur fait obstacle. Elle figure en premier&#x202f;; sa page peut être ouverte d’ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors are in the way. They are named first; their pages can be opened from here.</source>
        <translation>
            <numerusform>%n erreur fait obstacle. Elle figure en premier&#x202f;; sa page peut être ouverte d’ici.</numerusform>
            <numerusform>%n erreurs font obstacle. Elles figurent en premier&#x202f;; leurs pages peuvent être ouvertes d’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan rests on assumptions: no host was looked at yet.</source>
        <translation>Le plan repose sur des hypothèses&#xa0;: aucun hôte n’a encore été examiné.</translation>
    </message>
    <message>
        <source>Ready. A dry run asks every host what would change, and changes nothing.</source>
        <translation>Prêt. Une exécution à blanc demande à chaque hôte ce qui changerait et ne modifie rien.</translation>
    </message>
    <message>
        <source>This plan was carried out. How the shares are doing stands in the Status place.</source>
        <translation>Ce plan a été exécuté. L’état des partages se trouve sous État.</translation>
    </message>
    <message>
        <source>%1 steps on %2 hosts: + %3 new files, ~ %4 changed, − %5 removed.</source>
        <translation>%1 étapes sur %2 hôtes&#xa0;: + %3 nouveaux fichiers, ~ %4 modifiés, − %5 supprimés.</translation>
    </message>
    <message>
        <source>%1 Pandora&apos;s services stop for %2.</source>
        <translation>%1 Les services de Pandora sont arrêtés %2.</translation>
    </message>
</context>
<context>
    <name>sharewright::RunControls</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Lets the steps that run now end and starts no others</source>
        <translation>Laisse finir les étapes en cours et n’en commence pas d’autres</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Starts the next steps</source>
        <translation>Commence les étapes suivantes</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>Ends the steps that run now and finishes the run</source>
        <translation>Interrompt les étapes en cours et termine l’exécution</translation>
    </message>
    <message>
        <source>Retry failed steps</source>
        <translation>Réessayer les étapes en échec</translation>
    </message>
    <message>
        <source>Tries the failed steps and those behind them again</source>
        <translation>Tente à nouveau les étapes en échec et celles qui en dépendent</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Checks what is done already and goes on with the rest</source>
        <translation>Vérifie ce qui est déjà fait et continue avec le reste</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Retour arrière…</translation>
    </message>
    <message>
        <source>Takes back what this run changed</source>
        <translation>Annule ce que cette exécution a modifié</translation>
    </message>
    <message>
        <source>Open Status</source>
        <translation>Ouvrir État</translation>
    </message>
    <message>
        <source>Shows how the shares are doing</source>
        <translation>Montre comment vont les partages</translation>
    </message>
</context>
<context>
    <name>sharewright::RunEventPump</name>
    <message>
        <source>Failed: %1. %2</source>
        <translation>Échec&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Left alone: %1. %2</source>
        <translation>Laissée telle quelle&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Paused after the current steps.</source>
        <translation>En pause après les étapes en cours.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>L’exécution continue.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sharewright::RunHeader</name>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 % · phase %2 of %3: %4</source>
        <translation>%1&#xa0;% · phase %2 sur %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarré</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours d’exécution</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Pausing after the current steps</source>
        <translation>Pause après les étapes en cours</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>Elapsed: %1</source>
        <translation>Temps écoulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pandora&apos;s services have been stopped for %1, since %2.</source>
        <translation>Les services de Pandora sont arrêtés depuis %1 (à partir de %2).</translation>
    </message>
</context>
<context>
    <name>sharewright::RunMatrix</name>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
</context>
<context>
    <name>sharewright::RunPage</name>
    <message>
        <source>Nothing is running</source>
        <translation>Rien n’est en cours d’exécution</translation>
    </message>
    <message>
        <source>Start a dry run or apply the plan from the Plan place. Every step of every host then shows here with its live output, and can be paused, stopped, retried and undone.</source>
        <translation>Lancez une exécution à blanc ou appliquez le plan depuis la vue Plan. Chaque étape de chaque hôte s’affiche alors ici avec sa sortie en direct. L’exécution peut être mise en pause, arrêtée et relancée, et le retour arrière est possible.</translation>
    </message>
</context>
<context>
    <name>sharewright::RunPlace</name>
    <message>
        <source>This run</source>
        <translation>Cette exécution</translation>
    </message>
    <message>
        <source>Runs (%1)</source>
        <translation>Exécutions (%1)</translation>
    </message>
</context>
<context>
    <name>sharewright::RunSteps</name>
    <message>
        <source>By phase</source>
        <translation>Par phase</translation>
    </message>
    <message>
        <source>The steps in the order of the plan</source>
        <translation>Les étapes dans l’ordre du plan</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Par hôte</translation>
    </message>
    <message>
        <source>What each host does, one after the other</source>
        <translation>Ce que fait chaque hôte, dans l’ordre</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>A row for each thing to do, a column for each host</source>
        <translation>Une ligne par tâche, une colonne par hôte</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Which host has read what which other host wrote</source>
        <translation>Quel hôte a lu les fichiers écrits par quel autre</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>Étapes de l’exécution</translation>
    </message>
    <message>
        <source>Steps of the run, by host</source>
        <translation>Étapes de l’exécution, par hôte</translation>
    </message>
    <message>
        <source>Proof of the shares</source>
        <translation>Preuve des partages</translation>
    </message>
    <message>
        <source>Rows are hosts that wrote test files, columns are hosts that read them. A cell counts the folders in which that worked.</source>
        <translation>Les lignes sont les hôtes qui ont écrit des fichiers témoins, les colonnes ceux qui les ont lus. Chaque cellule compte les dossiers où cela a réussi.</translation>
    </message>
</context>
<context>
    <name>sharewright::RunTreeModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4</source>
        <translation>%1, %2, %3 sur %4</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>sharewright::RunsModel</name>
    <message>
        <source>nothing was changed</source>
        <translation>rien n’a été modifié</translation>
    </message>
    <message>
        <source>taken back in part</source>
        <translation>modifications annulées en partie</translation>
    </message>
    <message>
        <source>its changes are in place</source>
        <translation>modifications en place</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>modifications annulées</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Going on elsewhere</source>
        <translation>En cours ailleurs</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>Run %1
Fingerprint of its plan: %2</source>
        <translation>Exécution %1
Empreinte de son plan&#xa0;: %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>On the hosts</source>
        <translation>Sur les hôtes</translation>
    </message>
</context>
<context>
    <name>sharewright::RunsPage</name>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Voir</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>Re&amp;tour arrière…</translation>
    </message>
    <message>
        <source>Open re&amp;port</source>
        <translation>&amp;Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Runs that are on record</source>
        <translation>Exécutions enregistrées</translation>
    </message>
    <message>
        <source>Shows its steps and its log; touches no host</source>
        <translation>Montre ses étapes et son journal&#x202f;; ne touche aucun hôte</translation>
    </message>
    <message>
        <source>Checks what is done already and goes on with the rest</source>
        <translation>Vérifie ce qui est déjà fait et continue avec le reste</translation>
    </message>
    <message>
        <source>Takes back what this run changed, after a confirmation</source>
        <translation>Annule ce que cette exécution a modifié, après confirmation</translation>
    </message>
    <message>
        <source>Opens the written account of this run</source>
        <translation>Ouvre le compte rendu écrit de cette exécution</translation>
    </message>
    <message>
        <source>Something is going on; wait for its end.</source>
        <translation>Une opération est en cours&#x202f;; attendez sa fin.</translation>
    </message>
    <message>
        <source>It was cut off. Resume checks what is done and goes on.</source>
        <translation>Elle a été coupée. La reprise vérifie ce qui est fait et continue.</translation>
    </message>
</context>
<context>
    <name>sharewright::SearchBar</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune occurrence</translation>
    </message>
</context>
<context>
    <name>sharewright::SecretDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Mot de passe pour %1</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Phrase secrète de %1</translation>
    </message>
    <message>
        <source>Sudo password of %1</source>
        <translation>Mot de passe sudo de %1</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 pose une question</translation>
    </message>
    <message>
        <source>To log in to %1.</source>
        <translation>Pour se connecter à %1.</translation>
    </message>
    <message>
        <source>To use this key for %1.</source>
        <translation>Pour utiliser cette clé avec %1.</translation>
    </message>
    <message>
        <source>To become root on %1.</source>
        <translation>Pour devenir root sur %1.</translation>
    </message>
    <message>
        <source>Use it for &amp;all hosts with the user %1</source>
        <translation>L’utiliser pour &amp;tous les hôtes avec l’utilisateur %1</translation>
    </message>
    <message>
        <source>That was refused. Try again.</source>
        <translation>Refusé. Réessayez.</translation>
    </message>
    <message>
        <source>It stays in memory only and is forgotten when the window closes.</source>
        <translation>Il reste uniquement en mémoire et est oublié à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Try it for sudo as well</source>
        <translation>L’&amp;essayer aussi pour sudo</translation>
    </message>
</context>
<context>
    <name>sharewright::SetupPlace</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>The page before. Nothing that you entered is lost.</source>
        <translation>La page précédente. Rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>The next page. What is open can be entered later.</source>
        <translation>La page suivante. Ce qui reste ouvert peut être saisi plus tard.</translation>
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
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identités</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>A site is everything that shares one set of Pandora folders. Give it a name and say where its machines are written down, so that you need not type them.</source>
        <translation>Un site, c’est tout ce qui partage un même jeu de dossiers Pandora. Donnez-lui un nom et dites où ses machines sont inscrites, pour ne pas avoir à les saisir.</translation>
    </message>
    <message>
        <source>Every Pandora server and console must take part: one that is left out goes on with its own files. Looking at a host changes nothing on it.</source>
        <translation>Tous les serveurs et toutes les consoles Pandora doivent participer&#xa0;: celui qui est laissé de côté continue avec ses propres fichiers. Examiner un hôte n’y modifie rien.</translation>
    </message>
    <message>
        <source>Some folders must be the same everywhere, some must not be shared at all. Each says why, and what happens otherwise.</source>
        <translation>Certains dossiers doivent être identiques partout, d’autres ne doivent jamais être partagés. Chacun dit pourquoi, et ce qui se passe sinon.</translation>
    </message>
    <message>
        <source>There are two ways to share. Five questions tell which one fits; you may choose the other and are told what it costs.</source>
        <translation>Il y a deux façons de partager. Cinq questions disent laquelle convient&#x202f;; vous pouvez choisir l’autre, et ce qu’elle coûte est indiqué.</translation>
    </message>
    <message>
        <source>Several machines keep a copy of each file. The copies of one set must be on different machines, each on an empty disk of its own.</source>
        <translation>Plusieurs machines gardent une copie de chaque fichier. Les copies d’un même jeu doivent être sur des machines différentes, chacune sur un disque vierge qui lui est réservé.</translation>
    </message>
    <message>
        <source>A share carries numbers, not names. If pandora is 998 here and 1001 there, one host cannot use what the other writes.</source>
        <translation>Un partage transporte des numéros, pas des noms. Si pandora est 998 ici et 1001 là, un hôte ne peut pas utiliser ce que l’autre écrit.</translation>
    </message>
    <message>
        <source>Somebody&apos;s files become everybody&apos;s. The others&apos; originals are renamed, never deleted.</source>
        <translation>Les fichiers d’un hôte deviennent ceux de tous. Les originaux des autres sont renommés, jamais supprimés.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>demande votre attention</translation>
    </message>
    <message>
        <source>done, with warnings</source>
        <translation>terminé, avec des avertissements</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>Nothing happens on any host before you apply. Read what is going to be done, first what cannot be taken back.</source>
        <translation>Rien ne se passe sur aucun hôte avant l’application. Lisez ce qui va être fait, et d’abord ce qui ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore examiné</translation>
    </message>
    <message>
        <source>One machine keeps the files and the others mount them. What you choose here is written into its exports file, which stands beside.</source>
        <translation>Une machine conserve les fichiers et les autres les montent. Ce que vous choisissez ici est écrit dans son fichier exports, affiché à côté.</translation>
    </message>
</context>
<context>
    <name>sharewright::SingleInstance</name>
    <message>
        <source>Further starts of the program open windows of their own.</source>
        <translation>Chaque nouveau lancement du programme ouvrira sa propre fenêtre.</translation>
    </message>
</context>
<context>
    <name>sharewright::SitePage</name>
    <message>
        <source>What is it called?</source>
        <translation>Comment s’appelle-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>For whoever reads the plan later; may stay empty</source>
        <translation>Pour qui lira le plan plus tard&#x202f;; peut rester vide</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>Description of the site</source>
        <translation>Description du site</translation>
    </message>
    <message>
        <source>Or something else:</source>
        <translation>Ou autre chose&#xa0;:</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nouveau site</translation>
    </message>
    <message>
        <source>Begin with an empty project</source>
        <translation>Commencer avec un projet vide</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Go on with a project file</source>
        <translation>Poursuivre avec un fichier de projet</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Site d’entraînement</translation>
    </message>
    <message>
        <source>Simulated hosts in a window of their own; no risk, nothing needed</source>
        <translation>Des hôtes simulés dans leur propre fenêtre&#x202f;; sans risque, sans préparation</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>Where are its hosts written down?</source>
        <translation>Où ses hôtes sont-ils inscrits&#x202f;?</translation>
    </message>
    <message>
        <source>Sharewright only reads these places. You choose afterwards which hosts to take.</source>
        <translation>Sharewright ne fait que lire ces emplacements. Vous choisissez ensuite quels hôtes reprendre.</translation>
    </message>
    <message>
        <source>SSH configuration</source>
        <translation>Configuration SSH</translation>
    </message>
    <message>
        <source>/etc/hosts</source>
        <translation>/etc/hosts</translation>
    </message>
    <message>
        <source>Known hosts</source>
        <translation>Hôtes connus</translation>
    </message>
    <message>
        <source>Or type or paste a list: names, addresses, user@name:port, 10.0.0.0/28, 10.0.0.10-20</source>
        <translation>Ou saisissez ou collez une liste&#xa0;: noms, adresses, utilisateur@nom:port, 10.0.0.0/28, 10.0.0.10-20</translation>
    </message>
    <message>
        <source>List of hosts</source>
        <translation>Liste d’hôtes</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>Lire la liste</translation>
    </message>
    <message>
        <source>Which of them belong to the site?</source>
        <translation>Lesquels font partie du site&#x202f;?</translation>
    </message>
    <message>
        <source>Hosts that were found</source>
        <translation>Hôtes trouvés</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>The site has 1 host. Next: look at it.</source>
        <translation>Le site compte 1 hôte. Ensuite&#xa0;: l’examiner.</translation>
    </message>
    <message numerus="yes">
        <source>The site has %n hosts. Next: look at them.</source>
        <translation>
            <numerusform>Le site compte %n hôte. Ensuite&#xa0;: l’examiner.</numerusform>
            <numerusform>Le site compte %n hôtes. Ensuite&#xa0;: les examiner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take 1 host</source>
        <translation>Reprendre 1 hôte</translation>
    </message>
    <message numerus="yes">
        <source>Take %n hosts</source>
        <translation>
            <numerusform>Reprendre %n hôte</numerusform>
            <numerusform>Reprendre %n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>Qui répond&#x202f;?</translation>
    </message>
    <message>
        <source>Tries no further host. What is known by now stays.</source>
        <translation>N’essaie plus aucun autre hôte. Ce qui est déjà connu reste.</translation>
    </message>
    <message>
        <source>Tries the SSH port of each host that was found and reads its greeting; nothing is sent. Those that answer are ticked, the others are not. Hosts behind a jump host cannot answer from here.</source>
        <translation>Essaie le port SSH de chaque hôte trouvé et lit son message d’accueil&#x202f;; rien n’est envoyé. Les hôtes qui répondent sont cochés, les autres non. Ceux qui se trouvent derrière un hôte de rebond ne peuvent pas répondre d’ici.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %1 of %2; %n answer</source>
        <translation>
            <numerusform>Hôtes essayés&#xa0;: %1 sur %2&#x202f;; %n répond</numerusform>
            <numerusform>Hôtes essayés&#xa0;: %1 sur %2&#x202f;; %n répondent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::SitePicture</name>
    <message>
        <source>Diagram of what the plan changes</source>
        <translation>Diagramme de ce que le plan modifie</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Nothing is marked: there is no plan that fits the project as it is now.</source>
        <translation>Rien n’est marqué&#xa0;: aucun plan ne correspond au projet dans son état actuel.</translation>
    </message>
    <message>
        <source>Nothing is marked: the plan changes none of this.</source>
        <translation>Rien n’est marqué&#xa0;: le plan n’y modifie rien.</translation>
    </message>
</context>
<context>
    <name>sharewright::SiteSession</name>
    <message>
        <source>The hosts are being asked how they are. Wait a moment, or stop it.</source>
        <translation>Une vérification des hôtes est en cours. Attendez un moment, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>The plan is being made. Wait a moment.</source>
        <translation>Le plan est en cours d’établissement. Attendez un moment.</translation>
    </message>
    <message>
        <source>A run is going on. Wait for its end, or stop it in the Run place.</source>
        <translation>Une exécution est en cours. Attendez sa fin, ou arrêtez-la dans la vue Exécution.</translation>
    </message>
    <message>
        <source>The project has no hosts yet.</source>
        <translation>Le projet n’a pas encore d’hôtes.</translation>
    </message>
    <message>
        <source>The project changed since the plan was made. Make the plan again and review it.</source>
        <translation>Le projet a changé depuis l’établissement du plan. Établissez un nouveau plan et relisez-le.</translation>
    </message>
    <message>
        <source>The plan has errors. Solve them first; the findings say how.</source>
        <translation>Le plan contient des erreurs. Corrigez-les d’abord&#x202f;; les constats disent comment.</translation>
    </message>
    <message>
        <source>The hosts are being looked at. Wait for that, or stop it.</source>
        <translation>Un examen des hôtes est en cours. Attendez sa fin, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>Save the project first. The record of a run, by which it can be resumed and undone, is kept under the name of the file.</source>
        <translation>Enregistrez d’abord le projet. L’enregistrement d’une exécution, qui permet de la reprendre et de l’annuler, est conservé sous le nom du fichier.</translation>
    </message>
</context>
<context>
    <name>sharewright::SiteSetup</name>
    <message>
        <source>Name the site %1</source>
        <translation>Nommer le site %1</translation>
    </message>
    <message>
        <source>Describe the site</source>
        <translation>Décrire le site</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 est illisible.</translation>
    </message>
    <message>
        <source>Paste a list of your hosts instead.</source>
        <translation>Collez plutôt une liste de vos hôtes.</translation>
    </message>
    <message>
        <source>Add 1 host</source>
        <translation>Ajouter 1 hôte</translation>
    </message>
    <message numerus="yes">
        <source>Add %n hosts</source>
        <translation>
            <numerusform>Ajouter %n hôte</numerusform>
            <numerusform>Ajouter %n hôtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::SiteTreeModel</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Pandora FMS</source>
        <translation>Pandora FMS</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>Sans rôle</translation>
    </message>
    <message>
        <source>Shared folders</source>
        <translation>Dossiers partagés</translation>
    </message>
    <message>
        <source>Replica sets</source>
        <translation>Jeux de réplicas</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Storage and Pandora FMS</source>
        <translation>Stockage et Pandora FMS</translation>
    </message>
</context>
<context>
    <name>sharewright::StatusPlace</name>
    <message>
        <source>All shares work</source>
        <translation>Tous les partages fonctionnent</translation>
    </message>
    <message>
        <source>The shares work in part</source>
        <translation>Les partages fonctionnent en partie</translation>
    </message>
    <message>
        <source>The shares do not work</source>
        <translation>Les partages ne fonctionnent pas</translation>
    </message>
    <message>
        <source>Copies of files contradict each other (split-brain)</source>
        <translation>Des copies de fichiers se contredisent (split-brain)</translation>
    </message>
    <message>
        <source>Not everything is known</source>
        <translation>Tout n’est pas connu</translation>
    </message>
    <message>
        <source>• Note: %1</source>
        <translation>• Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>and %1 more, see below</source>
        <translation>et %1 de plus, voir ci-dessous</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Rien de connu pour l’instant</translation>
    </message>
    <message>
        <source>Once the folders are shared, this place shows whether every host sees them: exports or bricks, what waits to heal, mounts, services and free space, each with its age. Checking changes nothing.</source>
        <translation>Une fois les dossiers partagés, cette vue montre si chaque hôte les voit&#xa0;: exports ou bricks, ce qui attend d’être réparé, montages, services et espace libre, chacun avec son âge. La vérification ne modifie rien.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>Pool, bricks, exports, mounts, services and free space</source>
        <translation>Pool, bricks, exports, montages, services et espace libre</translation>
    </message>
    <message>
        <source>Oldest answer: %1</source>
        <translation>Réponse la plus ancienne&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sharewright::StepRail</name>
    <message>
        <source>Steps of the set-up</source>
        <translation>Étapes de la mise en place</translation>
    </message>
</context>
<context>
    <name>sharewright::TopologyPlace</name>
    <message>
        <source>No site yet</source>
        <translation>Pas encore de site</translation>
    </message>
    <message>
        <source>A project describes one site: its Pandora servers and consoles, the machine that keeps the shared folders, and the folders themselves. Open one to see it drawn here.</source>
        <translation>Un projet décrit un site&#xa0;: ses serveurs et consoles Pandora, la machine qui garde les dossiers partagés, et les dossiers eux-mêmes. Ouvrez-en un pour le voir dessiné ici.</translation>
    </message>
    <message>
        <source>Hosts and folders</source>
        <translation>Hôtes et dossiers</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Arrange automatically</source>
        <translation>Disposer automatiquement</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>If %1 were off</source>
        <translation>Si %1 était éteint</translation>
    </message>
</context>
<context>
    <name>sharewright::UnknownKeysDialog</name>
    <message>
        <source>Unknown host keys</source>
        <translation>Clés d’hôte inconnues</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Type de clé</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparée</translation>
    </message>
    <message>
        <source>Keys that nobody has vouched for</source>
        <translation>Clés dont personne ne s’est porté garant</translation>
    </message>
    <message>
        <source>Only the hosts that are ticked are connected to when you accept.</source>
        <translation>En acceptant, seuls les hôtes cochés sont contactés.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the machine itself, at its console:</source>
        <translation>Comparez l’empreinte avec celle de la machine elle-même, sur sa console&#xa0;:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Copie la commande</translation>
    </message>
    <message>
        <source>Compare with a &amp;list…</source>
        <translation>Comparer avec une &amp;liste…</translation>
    </message>
    <message>
        <source>Fingerprints that you trust</source>
        <translation>Empreintes auxquelles vous vous fiez</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>For the hosts that are ticked</source>
        <translation>Pour les hôtes cochés</translation>
    </message>
    <message>
        <source>in the list</source>
        <translation>dans la liste</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>absente de la liste</translation>
    </message>
    <message>
        <source>There is no fingerprint and no key in it.</source>
        <translation>Il ne contient ni empreinte ni clé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n keys are in the list.</source>
        <translation>
            <numerusform>%1 clé sur %n est dans la liste.</numerusform>
            <numerusform>%1 clés sur %n sont dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has vouched for the key of %1 yet</source>
        <translation>Personne ne s’est encore porté garant de la clé de %1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has vouched for the keys of %n hosts yet</source>
        <translation>
            <numerusform>Personne ne s’est encore porté garant de la clé de %n hôte</numerusform>
            <numerusform>Personne ne s’est encore porté garant des clés de %n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>listed for another host</source>
        <translation>dans la liste pour un autre hôte</translation>
    </message>
    <message>
        <source>revoked in the list</source>
        <translation>révoquée dans la liste</translation>
    </message>
    <message>
        <source>Paste what you trust: lines of a known_hosts file, or what ssh-keygen -l printed on the hosts themselves.</source>
        <translation>Collez ce à quoi vous vous fiez&#xa0;: des lignes d’un fichier known_hosts, ou ce que ssh-keygen -l a affiché sur les hôtes eux-mêmes.</translation>
    </message>
    <message>
        <source>Accept &amp;once (%1)</source>
        <translation>Accepter &amp;une fois (%1)</translation>
    </message>
    <message>
        <source>Accept and re&amp;member (%1)</source>
        <translation>Accepter et &amp;mémoriser (%1)</translation>
    </message>
</context>
<context>
    <name>sharewright::UnshareDialog</name>
    <message>
        <source>&amp;Give up the storage side as well</source>
        <translation>Abandonner aussi le &amp;stockage</translation>
    </message>
    <message>
        <source>Un-share the folders</source>
        <translation>Mettre fin au partage des dossiers</translation>
    </message>
    <message>
        <source>Every host that uses the share gets a complete copy of its folders, compared file by file; then the shares are unmounted and the copies take their place. What stood there before the folders were shared stays where it was set aside.

This makes a plan that you can review. Nothing is run yet.</source>
        <translation>Chaque hôte qui utilise le partage reçoit une copie complète de ses dossiers, comparée fichier par fichier&#x202f;; les partages sont ensuite démontés et les copies prennent leur place. Ce qui s’y trouvait avant le partage des dossiers reste là où il a été mis de côté.

Ceci établit un plan que vous pouvez relire. Rien n’est encore exécuté.</translation>
    </message>
    <message>
        <source>The folders on the storage side get another name; a GlusterFS volume is deleted and its bricks are unmounted. Their files stay. You are asked once more before that.</source>
        <translation>Les dossiers du côté du stockage changent de nom&#x202f;; un volume GlusterFS est supprimé et ses bricks sont démontés. Leurs fichiers restent. Une question vous sera encore posée avant cela.</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>Établir le &amp;plan</translation>
    </message>
</context>
</TS>
