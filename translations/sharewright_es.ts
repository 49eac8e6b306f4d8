<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Authentication</name>
    <message>
        <source>Connecting to %1 was stopped.</source>
        <translation>Se ha detenido la conexión con %1.</translation>
    </message>
    <message>
        <source>The log-in to %1 needs an answer that was not given. Connect again and answer the question, or set a key file in the project.</source>
        <translation>El inicio de sesión en %1 requiere una respuesta que no se ha dado. Conéctese de nuevo y responda a la pregunta o indique un archivo de clave en el proyecto.</translation>
    </message>
    <message>
        <source>%1 refused the log-in of user %2; it accepts: %3. Check the user name, the key file and the password.</source>
        <translation>%1 ha rechazado el inicio de sesión del usuario %2; admite: %3. Compruebe el nombre de usuario, el archivo de clave y la contraseña.</translation>
    </message>
    <message>
        <source>Tried: %1</source>
        <translation>Se ha probado: %1</translation>
    </message>
    <message>
        <source>%1 ended the log-in after too many tries (MaxAuthTries). Set the key file of this host in the project, or remove keys from the agent.</source>
        <translation>%1 ha cortado el inicio de sesión tras demasiados intentos (MaxAuthTries). Indique en el proyecto el archivo de clave de este host o quite claves del agente SSH.</translation>
    </message>
    <message>
        <source>The log-in to %1 as %2 failed. Look into the log of its SSH server.</source>
        <translation>Ha fallado el inicio de sesión en %1 como %2. Consulte el log de su servidor SSH.</translation>
    </message>
</context>
<context>
    <name>BackendAdvice</name>
    <message>
        <source>A machine of its own keeps the files, as the manual asks for.</source>
        <translation>Una máquina aparte guarda los archivos, como pide el manual.</translation>
    </message>
    <message>
        <source>One of the Pandora hosts would have to serve the files to the others; when it stops, all of them stop.</source>
        <translation>Uno de los hosts de Pandora tendría que servir los archivos a los demás; si se detiene, se detienen todos.</translation>
    </message>
    <message>
        <source>The Pandora hosts keep the files themselves and need no other machine.</source>
        <translation>Los propios hosts de Pandora guardan los archivos y no necesitan otra máquina.</translation>
    </message>
    <message>
        <source>Every file is on three machines; any one of them may die.</source>
        <translation>Cada archivo está en tres máquinas; puede fallar cualquiera de ellas.</translation>
    </message>
    <message>
        <source>All hosts wait while the NFS server is down, unless the server itself is highly available.</source>
        <translation>Todos los hosts esperan mientras el servidor NFS está caído, salvo que el propio servidor sea de alta disponibilidad.</translation>
    </message>
    <message>
        <source>You can wait for one machine to come back, so the simpler way will do.</source>
        <translation>Puede esperar a que vuelva una máquina, de modo que basta el método más sencillo.</translation>
    </message>
    <message>
        <source>There are three machines with free disks.</source>
        <translation>Hay tres máquinas con discos libres.</translation>
    </message>
    <message>
        <source>With fewer than three machines that keep data nobody can tell which copy is right after a quarrel (split-brain).</source>
        <translation>Con menos de tres máquinas que guarden datos, nadie puede decir qué copia es la correcta cuando se contradicen (split-brain).</translation>
    </message>
    <message>
        <source>Every write waits for all copies; over a slow or broken line GlusterFS becomes slow for everybody.</source>
        <translation>Cada escritura espera a todas las copias; con una línea lenta o inestable, GlusterFS se vuelve lento para todos.</translation>
    </message>
    <message>
        <source>Over a slow line every look into a shared folder takes long.</source>
        <translation>Con una línea lenta, cada consulta de una carpeta compartida tarda mucho.</translation>
    </message>
    <message>
        <source>Somebody will look after healing, versions and full bricks.</source>
        <translation>Alguien se ocupará de las reparaciones, las versiones y los bricks llenos.</translation>
    </message>
    <message>
        <source>A cluster that nobody looks after degrades unnoticed until the next failure stops it.</source>
        <translation>Un clúster del que nadie se ocupa se degrada sin que se note, hasta que el siguiente fallo lo detiene.</translation>
    </message>
    <message>
        <source>NFS needs hardly any care once it runs.</source>
        <translation>NFS apenas necesita atención una vez en marcha.</translation>
    </message>
    <message>
        <source>Answer the questions, and a recommendation appears with its reasons.</source>
        <translation>Responda a las preguntas y aparecerá una recomendación con sus motivos.</translation>
    </message>
    <message>
        <source>%1 is recommended for this site.</source>
        <translation>Para este sitio se recomienda %1.</translation>
    </message>
    <message>
        <source>%1 is recommended, by a narrow margin. Both would do.</source>
        <translation>Se recomienda %1, por un margen estrecho. Servirían ambos.</translation>
    </message>
    <message>
        <source>Is there a dependable machine besides the Pandora hosts that can keep the files?</source>
        <translation>¿Hay, aparte de los hosts de Pandora, una máquina fiable que pueda guardar los archivos?</translation>
    </message>
    <message>
        <source>A NAS or a file server. NFS wants one; GlusterFS does without.</source>
        <translation>Un NAS o un servidor de archivos. NFS lo necesita; GlusterFS, no.</translation>
    </message>
    <message>
        <source>Must the folders stay usable when any one machine dies?</source>
        <translation>¿Deben seguir disponibles las carpetas cuando falla una máquina cualquiera?</translation>
    </message>
    <message>
        <source>Any one: also the machine that keeps the files.</source>
        <translation>Cualquiera: también la que guarda los archivos.</translation>
    </message>
    <message>
        <source>Can at least three machines give a free disk each?</source>
        <translation>¿Pueden al menos tres máquinas aportar un disco libre cada una?</translation>
    </message>
    <message>
        <source>Two copies cannot outvote each other; the third decides.</source>
        <translation>Dos copias no pueden decidir por mayoría; la tercera desempata.</translation>
    </message>
    <message>
        <source>Do all machines stand on one fast, dependable network?</source>
        <translation>¿Están todas las máquinas en una misma red rápida y fiable?</translation>
    </message>
    <message>
        <source>GlusterFS writes every file to several machines before it goes on.</source>
        <translation>GlusterFS escribe cada archivo en varias máquinas antes de continuar.</translation>
    </message>
    <message>
        <source>Is there somebody who will look after a storage cluster?</source>
        <translation>¿Hay alguien que se ocupe de un clúster de almacenamiento?</translation>
    </message>
    <message>
        <source>Watching that copies heal, keeping versions equal, replacing disks.</source>
        <translation>Vigilar que las copias se reparen, mantener iguales las versiones, sustituir discos.</translation>
    </message>
    <message>
        <source>You give up: %1</source>
        <translation>A cambio: %1</translation>
    </message>
</context>
<context>
    <name>BrickEdits</name>
    <message>
        <source>Give the free place of set %1 to %2</source>
        <translation>Dar a %2 el lugar libre del conjunto %1</translation>
    </message>
    <message>
        <source>Replace the brick of %1 in set %2 by one of %3</source>
        <translation>Sustituir el brick de %1 en el conjunto %2 por uno de %3</translation>
    </message>
    <message>
        <source>Add a brick of %1 to set %2</source>
        <translation>Añadir un brick de %1 al conjunto %2</translation>
    </message>
    <message>
        <source>Swap %1&apos;s brick of set %2 with that of %3 in set %4</source>
        <translation>Intercambiar el brick de %1 en el conjunto %2 con el de %3 en el conjunto %4</translation>
    </message>
    <message>
        <source>Take the brick of %1 out of set %2</source>
        <translation>Quitar el brick de %1 del conjunto %2</translation>
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
        <translation>2 copias y un arbiter</translation>
    </message>
    <message>
        <source>no second copy</source>
        <translation>sin segunda copia</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
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
        <translation>Conjunto de réplicas %1</translation>
    </message>
    <message>
        <source>%1, volume %2</source>
        <translation>%1, volumen %2</translation>
    </message>
    <message>
        <source>%1, %2, on %3</source>
        <translation>%1, %2, en %3</translation>
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
        <translation>Brick que sale</translation>
    </message>
    <message>
        <source>Replica set that leaves</source>
        <translation>Conjunto de réplicas que sale</translation>
    </message>
    <message>
        <source>Emptied, then out of volume %1</source>
        <translation>Se vacía y después se retira del volumen %1</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>looks only</source>
        <translation>solo consulta</translation>
    </message>
    <message>
        <source>reversible</source>
        <translation>reversible</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Assumed:</source>
        <translation>Se supone:</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Huella: %1</translation>
    </message>
    <message>
        <source>Findings and assumptions</source>
        <translation>Hallazgos y suposiciones</translation>
    </message>
    <message>
        <source>What interrupts services or moves data</source>
        <translation>Qué interrumpe servicios o mueve datos</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights and the free space there.</source>
        <translation>No se puede escribir %1. Compruebe los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose a new folder, so that nothing is mixed up or overwritten.</source>
        <translation>%1 no está vacía. Elija una carpeta nueva para no mezclar ni sobrescribir nada.</translation>
    </message>
</context>
<context>
    <name>CommandChannel</name>
    <message>
        <source>%1 does not run commands for this user. Check MaxSessions, ForceCommand and the log-in shell there.</source>
        <translation>%1 no ejecuta comandos para este usuario. Compruebe MaxSessions, ForceCommand y el shell de inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>print JSON instead of text</source>
        <translation>mostrar JSON en lugar de texto</translation>
    </message>
    <message>
        <source>plan, export: for the way back</source>
        <translation>plan, export: para el camino de vuelta</translation>
    </message>
    <message>
        <source>unshare: give up the storage side as well</source>
        <translation>unshare: retirar también el almacenamiento</translation>
    </message>
    <message>
        <source>unshare --retire without a terminal: the project&apos;s name</source>
        <translation>unshare --retire sin terminal: el nombre del proyecto</translation>
    </message>
    <message>
        <source>plan, export: connect to no host, plan with assumptions</source>
        <translation>plan, export: no conectar con ningún host, planificar con suposiciones</translation>
    </message>
    <message>
        <source>work on the built-in practice site</source>
        <translation>trabajar en el sitio de práctica incorporado</translation>
    </message>
    <message>
        <source>with --practice: no window, do it all in the terminal</source>
        <translation>con --practice: sin ventana, todo en el terminal</translation>
    </message>
    <message>
        <source>read the sudo password from the first line of this file</source>
        <translation>leer la contraseña de sudo de la primera línea de este archivo</translation>
    </message>
    <message>
        <source>known_hosts file instead of ~/.ssh/known_hosts</source>
        <translation>archivo known_hosts en lugar de ~/.ssh/known_hosts</translation>
    </message>
    <message>
        <source>ssh configuration instead of ~/.ssh/config; none: no file</source>
        <translation>configuración de ssh en lugar de ~/.ssh/config; none: ningún archivo</translation>
    </message>
    <message>
        <source>resume, undo: this run, not the last one</source>
        <translation>resume, undo: esta ejecución, no la última</translation>
    </message>
    <message>
        <source>export: the folder to write, new or empty</source>
        <translation>export: la carpeta en la que escribir, nueva o vacía</translation>
    </message>
    <message>
        <source>status: read captured answers instead of hosts</source>
        <translation>status: leer respuestas capturadas en lugar de los hosts</translation>
    </message>
    <message>
        <source>merge: how the hosts&apos; versions of this file differ</source>
        <translation>merge: en qué difieren las versiones de este archivo en los hosts</translation>
    </message>
    <message>
        <source>write pictures of every place to this folder and leave</source>
        <translation>guardar imágenes de cada vista en esta carpeta y salir</translation>
    </message>
    <message>
        <source>There is no practice site for &quot;%1&quot;: --practice=nfs or --practice=glusterfs.</source>
        <translation>No hay sitio de práctica para «%1»: --practice=nfs o --practice=glusterfs.</translation>
    </message>
    <message>
        <source>--replay goes with status: sharewright status --replay DIR</source>
        <translation>--replay se usa con status: sharewright status --replay DIR</translation>
    </message>
    <message>
        <source>%1 needs a project file: sharewright %1 PROJECT</source>
        <translation>%1 necesita un archivo de proyecto: sharewright %1 PROYECTO</translation>
    </message>
    <message>
        <source>export needs a folder: sharewright export PROJECT --to DIR</source>
        <translation>export necesita una carpeta: sharewright export PROYECTO --to DIR</translation>
    </message>
    <message>
        <source>--unshare goes with plan and export; to do it: sharewright unshare PROJECT</source>
        <translation>--unshare se usa con plan y export; para hacerlo: sharewright unshare PROYECTO</translation>
    </message>
    <message>
        <source>--retire goes with unshare, or with --unshare.</source>
        <translation>--retire se usa con unshare o con --unshare.</translation>
    </message>
    <message>
        <source>--confirm goes with unshare --retire.</source>
        <translation>--confirm se usa con unshare --retire.</translation>
    </message>
    <message>
        <source>--headless goes with --practice; for your own site use a command such as apply.</source>
        <translation>--headless se usa con --practice; para su propio sitio use un comando como apply.</translation>
    </message>
    <message>
        <source>One project at a time: &quot;%1&quot; is too much.</source>
        <translation>Solo un proyecto a la vez: sobra «%1».</translation>
    </message>
    <message>
        <source>speak this language, not the system&apos;s</source>
        <translation>usar este idioma en lugar del del sistema</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not one of these: %2.</source>
        <translation>El idioma «%1» no es ninguno de estos: %2.</translation>
    </message>
    <message>
        <source>Several languages make sense with --screenshots only.</source>
        <translation>Indicar varios idiomas solo tiene sentido con --screenshots.</translation>
    </message>
    <message>
        <source>with --practice: let a host fail in this way</source>
        <translation>con --practice: hacer que un host falle de este modo</translation>
    </message>
    <message>
        <source>--practice-fault goes with --practice.</source>
        <translation>--practice-fault va con --practice.</translation>
    </message>
    <message>
        <source>apply, unshare, heal: only check, change nothing</source>
        <translation>apply, unshare, heal: solo comprobar, sin cambiar nada</translation>
    </message>
    <message>
        <source>apply, unshare, heal, undo: do not ask before starting</source>
        <translation>apply, unshare, heal, undo: no preguntar antes de empezar</translation>
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
  sharewright [PROYECTO] [--practice]           abrir la ventana
  sharewright check  PROYECTO                   leer y validar el archivo del proyecto
  sharewright probe  PROYECTO                   sondear todos los hosts, sin cambiar nada
  sharewright merge  PROYECTO [--diff ARCHIVO]  comparar los archivos propios de los hosts, sin cambiar nada
  sharewright plan   PROYECTO [--offline]       mostrar lo que se haría
  sharewright export PROYECTO --to DIR          escribir el plan en archivos para revisarlo
  sharewright apply  PROYECTO [--dry-run]       llevarlo a cabo
  sharewright unshare PROYECTO [--retire]       devolver las carpetas a cada host
  sharewright heal   PROYECTO                   completar todas las copias de un volumen GlusterFS
  sharewright resume PROYECTO [--run ID]        continuar tras una interrupción
  sharewright undo   PROYECTO [--run ID]        deshacer lo que hizo una ejecución
  sharewright runs   PROYECTO                   listar las ejecuciones guardadas
  sharewright status PROYECTO                   estado de los recursos compartidos
  sharewright status --replay DIR               lo mismo, a partir de respuestas capturadas

Opciones:
  --json                        mostrar JSON en lugar de texto
  --dry-run                     apply, unshare, heal: solo comprobar, sin cambiar nada
  --yes                         apply, unshare, heal, undo: no preguntar antes de empezar
  --unshare                     plan, export: para el camino de vuelta
  --retire                      unshare: retirar también el almacenamiento
  --confirm NOMBRE              unshare --retire sin terminal: el nombre del proyecto
  --offline                     plan, export: no conectar con ningún host
  --diff CARPETA/RUTA           merge: mostrar en qué difieren las versiones de un archivo
  --sudo-password-file ARCHIVO  leer la contraseña de sudo de ARCHIVO
  --known-hosts ARCHIVO         en lugar de ~/.ssh/known_hosts
  --ssh-config ARCHIVO          en lugar de ~/.ssh/config; none: ningún archivo
  --practice[=BACKEND]          trabajar en el sitio de práctica incorporado para nfs (por defecto) o glusterfs
  --practice-fault H=FAULT      deja fallar el host de práctica H, por ejemplo pandora2=full-disk
  --headless                    con --practice: sin ventana
  --replay DIR                  status: leer respuestas capturadas en lugar de los hosts
  --screenshots DIR             guardar imágenes de cada vista y salir
  --language CODE               en, de, es, fr, ja o pt_BR en lugar del idioma del sistema
  --help, --version

Códigos de salida: 0 hecho, 1 fallo, 2 uso incorrecto, 3 errores encontrados, 4 host inaccesible, 5 detenido,
6 plan desactualizado, 7 estado no correcto, 10 la simulación cambiaría algo.
</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message numerus="yes">
        <source>A command on %1 took longer than its limit of %n second(s) and was ended.</source>
        <translation>
            <numerusform>Un comando en %1 ha superado su límite de %n segundo y se ha interrumpido.</numerusform>
            <numerusform>Un comando en %1 ha superado su límite de %n segundos y se ha interrumpido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1 cannot be used as it is.</source>
        <translation>%1 no se puede usar tal como está.</translation>
    </message>
    <message>
        <source>%1: nothing to remark.</source>
        <translation>%1: nada que señalar.</translation>
    </message>
    <message>
        <source>%1: probed</source>
        <translation>%1: sondeado</translation>
    </message>
    <message>
        <source>%1 files written to %2, plan fingerprint %3</source>
        <translation>%1 archivos escritos en %2, huella del plan: %3</translation>
    </message>
    <message>
        <source>Nobody is there to confirm: add --yes to go on without asking.</source>
        <translation>No hay nadie para confirmar: añada --yes para continuar sin preguntar.</translation>
    </message>
    <message>
        <source>Type yes to go on:</source>
        <translation>Escriba yes para continuar:</translation>
    </message>
    <message>
        <source>--confirm says %1, but %2 would be retired. Nothing was run.</source>
        <translation>--confirm indica %1, pero se retiraría %2. No se ha ejecutado nada.</translation>
    </message>
    <message>
        <source>Nobody is there to confirm that the storage side is given up: add --confirm %1.</source>
        <translation>No hay nadie para confirmar que se retira el almacenamiento: añada --confirm %1.</translation>
    </message>
    <message>
        <source>The storage side is given up. Type %1 to go on:</source>
        <translation>Se va a retirar el almacenamiento. Escriba %1 para continuar:</translation>
    </message>
    <message>
        <source>Nothing was run: solve the errors first.</source>
        <translation>No se ha ejecutado nada: resuelva antes los errores.</translation>
    </message>
    <message>
        <source>There is no run %1 in %2.</source>
        <translation>No existe la ejecución %1 en %2.</translation>
    </message>
    <message>
        <source>There is no run of %1 on record here. Runs are kept in %2.</source>
        <translation>No hay ninguna ejecución de %1 registrada aquí. Las ejecuciones se guardan en %2.</translation>
    </message>
    <message>
        <source>Take back run %1? Services stop for a while; files written to the hosts&apos; own folders since stay on those hosts, beside the shares.</source>
        <translation>¿Deshacer la ejecución %1? Los servicios se detienen durante un tiempo; los archivos escritos desde entonces en las carpetas propias de los hosts se quedan en esos hosts, junto a los recursos compartidos.</translation>
    </message>
    <message>
        <source>Take back run %1? Services stop for a while; files written to the shares since stay on the storage side.</source>
        <translation>¿Deshacer la ejecución %1? Los servicios se detienen durante un tiempo; los archivos escritos desde entonces en los recursos compartidos se quedan en el almacenamiento.</translation>
    </message>
    <message numerus="yes">
        <source>Un-share the folders on %n hosts by plan %1?</source>
        <translation>
            <numerusform>¿Dejar de compartir las carpetas en %n host según el plan %1?</numerusform>
            <numerusform>¿Dejar de compartir las carpetas en %n hosts según el plan %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply plan %1 to %n hosts?</source>
        <translation>
            <numerusform>¿Aplicar el plan %1 a %n host?</numerusform>
            <numerusform>¿Aplicar el plan %1 a %n hosts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heal the copies on %n hosts by plan %1?</source>
        <translation>
            <numerusform>¿Reparar las copias en %n host con el plan %1?</numerusform>
            <numerusform>¿Reparar las copias en %n hosts con el plan %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Undo this run?</source>
        <translation>¿Deshacer esta ejecución?</translation>
    </message>
    <message>
        <source>The step that this run applied is taken back.</source>
        <translation>Se deshace el paso aplicado por esta ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>The %n steps that this run applied are taken back, the last one first.</source>
        <translation>
            <numerusform>Se deshace %n paso aplicado por esta ejecución.</numerusform>
            <numerusform>Se deshacen los %n pasos aplicados por esta ejecución, empezando por el último.</numerusform>
        </translation>
    </message>
    <message>
        <source> Pandora&apos;s services are stopped while shares are taken away and then started again. What was changed since by somebody else is left alone and named in the report.</source>
        <translation> Los servicios de Pandora se detienen mientras se quitan los recursos compartidos y después se inician de nuevo. Lo que otra persona haya cambiado entretanto no se toca y se indica en el informe.</translation>
    </message>
    <message>
        <source>Undo the run</source>
        <translation>Deshacer la ejecución</translation>
    </message>
    <message>
        <source>Stop this run?</source>
        <translation>¿Detener esta ejecución?</translation>
    </message>
    <message>
        <source>Steps that run now are ended in the middle; each is checked again when you resume. What is done stays and can be undone. To stop between steps, pause instead.</source>
        <translation>Los pasos en curso se interrumpen a medias; al reanudar se comprueba cada uno de nuevo. Lo hecho se conserva y se puede deshacer. Para parar entre un paso y otro, use la pausa.</translation>
    </message>
    <message>
        <source>

Pandora&apos;s services are stopped at this moment and stay stopped until you resume or undo.</source>
        <translation>

Los servicios de Pandora están detenidos en este momento y seguirán así hasta que reanude o deshaga la ejecución.</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Detener la ejecución</translation>
    </message>
</context>
<context>
    <name>CopyEstimate</name>
    <message>
        <source>under a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>alrededor de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>alrededor de %n minuto</numerusform>
            <numerusform>unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>alrededor de %n hora</numerusform>
            <numerusform>unas %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Reached at %1</source>
        <translation>Accesible en %1</translation>
    </message>
    <message>
        <source>For storage: %1</source>
        <translation>Para almacenamiento: %1</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>A través de %1</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Aún sin rol</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sin rol</translation>
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
        <translation>1 carpeta compartida</translation>
    </message>
    <message numerus="yes">
        <source>%n shared folders</source>
        <translation>
            <numerusform>%n carpeta compartida</numerusform>
            <numerusform>%n carpetas compartidas</numerusform>
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
        <translation>volumen %1</translation>
    </message>
    <message>
        <source>Exported by NFS from %1</source>
        <translation>Exportado por NFS desde %1</translation>
    </message>
    <message>
        <source>GlusterFS volume %1</source>
        <translation>Volumen GlusterFS %1</translation>
    </message>
    <message>
        <source>mounts</source>
        <translation>monta</translation>
    </message>
    <message>
        <source>Mounted at</source>
        <translation>Montado en</translation>
    </message>
    <message numerus="yes">
        <source>%n storage hosts</source>
        <translation>
            <numerusform>%n host de almacenamiento</numerusform>
            <numerusform>%n hosts de almacenamiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts without shares</source>
        <translation>
            <numerusform>%n host sin recursos compartidos</numerusform>
            <numerusform>%n hosts sin recursos compartidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Pandora FMS hosts</source>
        <translation>
            <numerusform>%n host de Pandora FMS</numerusform>
            <numerusform>%n hosts de Pandora FMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>NFS server</source>
        <translation>Servidor NFS</translation>
    </message>
    <message>
        <source>Gluster node</source>
        <translation>Nodo Gluster</translation>
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
        <translation>Guardar el diagrama como SVG, PNG o PDF</translation>
    </message>
    <message>
        <source>&amp;What if this machine dies?</source>
        <translation>¿&amp;Qué pasa si falla esta máquina?</translation>
    </message>
    <message>
        <source>Show which folders stay and which are lost while it is off; asks no host</source>
        <translation>Mostrar qué carpetas siguen disponibles y cuáles se pierden mientras está apagada; no consulta ningún host</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>Give the host another name, wherever the project speaks of it</source>
        <translation>Dar otro nombre al host en todo el proyecto</translation>
    </message>
    <message>
        <source>&amp;Connect with…</source>
        <translation>&amp;Conectar con…</translation>
    </message>
    <message>
        <source>Draw a line to another card with the arrow keys</source>
        <translation>Trazar una línea hasta otra tarjeta con las teclas de flecha</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Take what is selected out of the project</source>
        <translation>Quitar del proyecto lo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Go through the hosts and folders that say some words</source>
        <translation>Recorrer los hosts y carpetas que contienen ciertas palabras</translation>
    </message>
    <message>
        <source>&amp;Overview map</source>
        <translation>&amp;Mapa general</translation>
    </message>
    <message>
        <source>Show the whole diagram in the corner while a part of it is in view</source>
        <translation>Mostrar todo el diagrama en la esquina cuando solo se ve una parte</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select every host and folder</source>
        <translation>Seleccionar todos los hosts y carpetas</translation>
    </message>
    <message>
        <source>Align at the &amp;left</source>
        <translation>Alinear a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Put the selected hosts one below the other</source>
        <translation>Poner los hosts seleccionados uno debajo de otro</translation>
    </message>
    <message>
        <source>Align at the &amp;top</source>
        <translation>Alinear &amp;arriba</translation>
    </message>
    <message>
        <source>Put the selected hosts side by side</source>
        <translation>Poner los hosts seleccionados uno al lado de otro</translation>
    </message>
    <message>
        <source>Equal distances &amp;across</source>
        <translation>Distribuir en &amp;horizontal</translation>
    </message>
    <message>
        <source>Spread the selected hosts evenly from left to right</source>
        <translation>Repartir uniformemente los hosts seleccionados de izquierda a derecha</translation>
    </message>
    <message>
        <source>Equal distances &amp;down</source>
        <translation>Distribuir en &amp;vertical</translation>
    </message>
    <message>
        <source>Spread the selected hosts evenly from top to bottom</source>
        <translation>Repartir uniformemente los hosts seleccionados de arriba abajo</translation>
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
        <translation>Roles</translation>
    </message>
    <message>
        <source>Remove one folder</source>
        <translation>Eliminar una carpeta</translation>
    </message>
    <message>
        <source>Remove a brick</source>
        <translation>Quitar un brick</translation>
    </message>
    <message>
        <source>Nothing to change here</source>
        <translation>Aquí no hay nada que cambiar</translation>
    </message>
</context>
<context>
    <name>DiagramPicture</name>
    <message>
        <source>The ending of %1 names no kind of picture.</source>
        <translation>La extensión de %1 no corresponde a ningún tipo de imagen.</translation>
    </message>
    <message>
        <source>Use .svg, .png or .pdf.</source>
        <translation>Use .svg, .png o .pdf.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
        <source>Make it, or choose another one.</source>
        <translation>Créela o elija otra.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se ha podido escribir %1.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with enough room.</source>
        <translation>Elija una carpeta en la que pueda escribir y con espacio suficiente.</translation>
    </message>
    <message>
        <source>There is no diagram to draw yet.</source>
        <translation>Aún no hay ningún diagrama que dibujar.</translation>
    </message>
    <message>
        <source>Open a project, or wait until its diagram is shown.</source>
        <translation>Abra un proyecto o espere a que se muestre su diagrama.</translation>
    </message>
</context>
<context>
    <name>DiskChoice</name>
    <message>
        <source>It is read-only.</source>
        <translation>Es de solo lectura.</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Está en uso.</translation>
    </message>
    <message>
        <source>It is not empty. Only empty disks are taken.</source>
        <translation>No está vacío. Solo se aceptan discos vacíos.</translation>
    </message>
    <message>
        <source>It is removable: it may be gone tomorrow.</source>
        <translation>Es extraíble: mañana podría no estar.</translation>
    </message>
</context>
<context>
    <name>DocumentDialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios en %1?</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Si no los guarda, se perderán.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Projects (*.yaml *.yml);;All files (*)</source>
        <translation>Proyectos (*.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The project could not be opened</source>
        <translation>No se ha podido abrir el proyecto</translation>
    </message>
    <message>
        <source>The project could not be saved</source>
        <translation>No se ha podido guardar el proyecto</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Guardar el proyecto como</translation>
    </message>
    <message>
        <source>The file was changed elsewhere</source>
        <translation>El archivo se ha modificado fuera de Sharewright</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <translation>Otro programa ha modificado %1 desde que se abrió aquí.</translation>
    </message>
    <message>
        <source>Overwriting loses those changes. Cancel, and save under another name to keep both.</source>
        <translation>Si lo sobrescribe, se perderán esos cambios. Para conservar ambas versiones, cancele y guarde con otro nombre.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Save the project first</source>
        <translation>Guarde antes el proyecto</translation>
    </message>
    <message>
        <source>%1 has no file yet.</source>
        <translation>%1 aún no tiene archivo.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>&quot;%1&quot; is not an absolute path.</source>
        <translation>«%1» no es una ruta absoluta.</translation>
    </message>
    <message>
        <source>exportfs skips this line.</source>
        <translation>exportfs omite esta línea.</translation>
    </message>
    <message>
        <source>Write the full path, beginning with a slash.</source>
        <translation>Escriba la ruta completa, empezando por una barra.</translation>
    </message>
    <message>
        <source>%1 names no client.</source>
        <translation>%1 no indica ningún cliente.</translation>
    </message>
    <message>
        <source>It is exported to the whole world.</source>
        <translation>Se exporta a todo el mundo.</translation>
    </message>
    <message>
        <source>Name the clients, or write * if you mean it.</source>
        <translation>Indique los clientes o escriba * si es lo que desea.</translation>
    </message>
    <message>
        <source>The option list in &quot;%1&quot; is not closed properly.</source>
        <translation>La lista de opciones de «%1» no está bien cerrada.</translation>
    </message>
    <message>
        <source>exportfs skips this client.</source>
        <translation>exportfs omite este cliente.</translation>
    </message>
    <message>
        <source>Write client(option,option) without blanks, then a blank, then the next client.</source>
        <translation>Escriba cliente(opción,opción) sin espacios, después un espacio y a continuación el siguiente cliente.</translation>
    </message>
    <message>
        <source>%1 is exported to the whole world with %2.</source>
        <translation>%1 se exporta a todo el mundo con %2.</translation>
    </message>
    <message>
        <source>A blank stands between the client %1 and its options.</source>
        <translation>Hay un espacio entre el cliente %1 y sus opciones.</translation>
    </message>
    <message>
        <source>No client stands before the options.</source>
        <translation>No hay ningún cliente delante de las opciones.</translation>
    </message>
    <message>
        <source>Remove the blank before the parenthesis.</source>
        <translation>Quite el espacio que precede al paréntesis.</translation>
    </message>
    <message>
        <source>The quotation mark of &quot;%1&quot; is not closed.</source>
        <translation>Las comillas de «%1» no están cerradas.</translation>
    </message>
    <message>
        <source>Everything up to the end of the line became one word.</source>
        <translation>Todo hasta el final de la línea se ha convertido en una sola palabra.</translation>
    </message>
    <message>
        <source>Close the quotation mark.</source>
        <translation>Cierre las comillas.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The brick %1 of %2 would lie on the root file system.</source>
        <translation>El brick %1 de %2 quedaría en el sistema de archivos raíz.</translation>
    </message>
    <message>
        <source>No file system is mounted at %1 of %2.</source>
        <translation>No hay ningún sistema de archivos montado en %1 de %2.</translation>
    </message>
    <message>
        <source>A full volume would then stop the whole host, and GlusterFS refuses it without “force”.</source>
        <translation>Un volumen lleno pararía todo el host, y GlusterFS lo rechaza sin «force».</translation>
    </message>
    <message>
        <source>The brick would fill the file system of %1.</source>
        <translation>El brick llenaría el sistema de archivos de %1.</translation>
    </message>
    <message>
        <source>Name a disk in “device” of this brick, or mount a file system of its own at %1.</source>
        <translation>Indique un disco en «device» de este brick o monte en %1 un sistema de archivos propio.</translation>
    </message>
    <message>
        <source>At %1 of %2 something else is mounted already: %3 (%4).</source>
        <translation>En %1 de %2 ya hay otra cosa montada: %3 (%4).</translation>
    </message>
    <message>
        <source>The brick is to lie on %1.</source>
        <translation>El brick debe residir en %1.</translation>
    </message>
    <message>
        <source>Choose another “mount-point”. If the file system that is there is meant, leave “device” out.</source>
        <translation>Elija otro «mount-point». Si se trata del sistema de archivos que ya está ahí, omita «device».</translation>
    </message>
    <message>
        <source>/etc/fstab of %2 mounts %3 at %1.</source>
        <translation>/etc/fstab de %2 monta %3 en %1.</translation>
    </message>
    <message>
        <source>Two lines for one mount point: which one wins at boot is luck.</source>
        <translation>Dos líneas para un mismo punto de montaje: cuál se impone en el arranque es cuestión de suerte.</translation>
    </message>
    <message>
        <source>Remove that line from /etc/fstab. Sharewright does not touch lines that it does not own.</source>
        <translation>Elimine esa línea de /etc/fstab. Sharewright no toca líneas que no son suyas.</translation>
    </message>
    <message>
        <source>The file system at %1 of %2 is %3.</source>
        <translation>El sistema de archivos en %1 de %2 es %3.</translation>
    </message>
    <message>
        <source>GlusterFS is tested with XFS most of all.</source>
        <translation>GlusterFS se prueba sobre todo con XFS.</translation>
    </message>
    <message>
        <source>GlusterFS keeps its bookkeeping in extended attributes, which this kind cannot hold.</source>
        <translation>GlusterFS guarda su información interna en atributos extendidos, que este tipo no admite.</translation>
    </message>
    <message>
        <source>Use XFS for new bricks (mkfs.xfs -i size=512).</source>
        <translation>Use XFS para los bricks nuevos (mkfs.xfs -i size=512).</translation>
    </message>
    <message>
        <source>Use XFS.</source>
        <translation>Use XFS.</translation>
    </message>
    <message>
        <source>%1 of %2 was a brick of the volume %3.</source>
        <translation>%1 de %2 fue un brick del volumen %3.</translation>
    </message>
    <message>
        <source>%1 of %2 carries the mark of a volume that no node knows (id %3).</source>
        <translation>%1 de %2 lleva la marca de un volumen que ningún nodo conoce (id %3).</translation>
    </message>
    <message>
        <source>GlusterFS refuses a brick inside another one, even inside a former one.</source>
        <translation>GlusterFS rechaza un brick dentro de otro, aunque este ya no esté en uso.</translation>
    </message>
    <message>
        <source>A creation that failed or a volume that was deleted leaves it. GlusterFS would refuse the brick: “is already part of a volume”.</source>
        <translation>La deja una creación fallida o un volumen eliminado. GlusterFS rechazaría el brick: «is already part of a volume».</translation>
    </message>
    <message>
        <source>Choose a “mount-point” that is not inside %1.</source>
        <translation>Elija un «mount-point» que no esté dentro de %1.</translation>
    </message>
    <message>
        <source>Choose another “directory”, such as %1. The old one and its files stay as they are.</source>
        <translation>Elija otro «directory», por ejemplo %1. El antiguo y sus archivos quedan como están.</translation>
    </message>
    <message>
        <source>The directory %1 of %2 holds files already.</source>
        <translation>El directorio %1 de %2 ya contiene archivos.</translation>
    </message>
    <message>
        <source>They lie below the mount point and will be hidden by the brick&apos;s file system; they take room all the same.</source>
        <translation>Están debajo del punto de montaje y el sistema de archivos del brick los ocultará; aun así ocupan espacio.</translation>
    </message>
    <message>
        <source>They would not become part of the volume as they should, and GlusterFS may report damage.</source>
        <translation>No pasarían a formar parte del volumen como es debido, y GlusterFS podría notificar daños.</translation>
    </message>
    <message>
        <source>Move them away if nobody needs them there.</source>
        <translation>Muévalos a otro lugar si ahí nadie los necesita.</translation>
    </message>
    <message>
        <source>Choose another “directory”, such as %1.</source>
        <translation>Elija otro «directory», por ejemplo %1.</translation>
    </message>
    <message>
        <source>The bricks of replica set %1 have different sizes: %2 on %3, %4 on %5.</source>
        <translation>Los bricks del conjunto de réplicas %1 tienen tamaños distintos: %2 en %3, %4 en %5.</translation>
    </message>
    <message>
        <source>Each file lies on all bricks of a set, so the smallest one is full first and the rest of the others is wasted.</source>
        <translation>Cada archivo está en todos los bricks de un conjunto, de modo que el más pequeño se llena primero y el resto de los demás se desaprovecha.</translation>
    </message>
    <message>
        <source>Choose disks of the same size, or set the same “size” for all bricks of the set.</source>
        <translation>Elija discos del mismo tamaño o indique el mismo «size» en todos los bricks del conjunto.</translation>
    </message>
    <message>
        <source>There are no GlusterFS packages for %1, which %2 runs.</source>
        <translation>No hay paquetes de GlusterFS para %1, el sistema de %2.</translation>
    </message>
    <message>
        <source>Without them the host cannot mount the volume (%1).</source>
        <translation>Sin ellos el host no puede montar el volumen (%1).</translation>
    </message>
    <message>
        <source>Use NFS, or a host with another system, such as Enterprise Linux 9 or Debian 12.</source>
        <translation>Use NFS o un host con otro sistema, por ejemplo Enterprise Linux 9 o Debian 12.</translation>
    </message>
    <message>
        <source>%1 on %2 does not answer.</source>
        <translation>%1 en %2 no responde.</translation>
    </message>
    <message>
        <source>A volume was mounted there and its process died, or its servers are gone.</source>
        <translation>Ahí había montado un volumen y su proceso ha muerto o sus servidores ya no están.</translation>
    </message>
    <message>
        <source>Unmount it on %1: umount -l %2</source>
        <translation>Desmóntelo en %1: umount -l %2</translation>
    </message>
    <message>
        <source>At %1 on %2 something else is mounted already: %3 (%4).</source>
        <translation>En %1 de %2 ya hay otra cosa montada: %3 (%4).</translation>
    </message>
    <message>
        <source>The volume is to be mounted there.</source>
        <translation>Ahí debe montarse el volumen.</translation>
    </message>
    <message>
        <source>Unmount it and remove its line from /etc/fstab, or choose another “mount-point” for the volume.</source>
        <translation>Desmóntelo y elimine su línea de /etc/fstab, o elija otro «mount-point» para el volumen.</translation>
    </message>
    <message>
        <source>%1 on %2 is not a directory.</source>
        <translation>%1 en %2 no es un directorio.</translation>
    </message>
    <message>
        <source>Move it away, or choose another “mount-point” for the volume.</source>
        <translation>Muévalo a otro lugar o elija otro «mount-point» para el volumen.</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>volumen %1</translation>
    </message>
    <message>
        <source>The folders of %1 need %2, but the volume has room for %3.</source>
        <translation>Las carpetas de %1 necesitan %2, pero el volumen solo tiene espacio para %3.</translation>
    </message>
    <message>
        <source>A tenth is kept as a margin. Each replica set has the room of its smallest brick.</source>
        <translation>Se reserva una décima parte como margen. Cada conjunto de réplicas tiene el espacio de su brick más pequeño.</translation>
    </message>
    <message>
        <source>Use larger disks or further bricks, or clean up the folders.</source>
        <translation>Use discos más grandes o más bricks, o haga limpieza en las carpetas.</translation>
    </message>
    <message>
        <source>Not all files of %1 could be counted in time; whether the volume has room for them is unknown.</source>
        <translation>No se han podido contar a tiempo todos los archivos de %1; no se sabe si caben en el volumen.</translation>
    </message>
    <message>
        <source>It has room for %1.</source>
        <translation>Tiene espacio para %1.</translation>
    </message>
    <message>
        <source>Compare with the output of du -s on %1.</source>
        <translation>Compare con la salida de du -s en %1.</translation>
    </message>
    <message>
        <source>The arbiter has %1, but %2 files need %3 there.</source>
        <translation>El arbiter tiene %1, pero %2 archivos necesitan %3 en él.</translation>
    </message>
    <message>
        <source>It keeps about 4 KB for each file, however large.</source>
        <translation>Guarda unos 4 KB por archivo, sea cual sea su tamaño.</translation>
    </message>
    <message>
        <source>Give the arbiter&apos;s brick more room.</source>
        <translation>Dé más espacio al brick del arbiter.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s ahead of the one of %3.</source>
        <translation>El reloj de %1 va %2 s por delante del de %3.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s behind the one of %3.</source>
        <translation>El reloj de %1 va %2 s por detrás del de %3.</translation>
    </message>
    <message>
        <source>Files on a share carry times of several hosts; caches and Pandora compare them.</source>
        <translation>Los archivos de un recurso compartido llevan horas de varios hosts; las cachés y Pandora las comparan.</translation>
    </message>
    <message>
        <source>Set up time synchronisation (chrony or systemd-timesyncd) on all hosts.</source>
        <translation>Configure la sincronización horaria (chrony o systemd-timesyncd) en todos los hosts.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>The clock of this computer differs from all hosts by more than %1 s.</source>
        <translation>El reloj de este equipo difiere en más de %1 s del de todos los hosts.</translation>
    </message>
    <message>
        <source>Times in logs and reports will not match the hosts&apos; own logs.</source>
        <translation>Las horas de los logs e informes no coincidirán con las de los logs de los hosts.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock.</source>
        <translation>Ponga en hora el reloj de este equipo.</translation>
    </message>
    <message>
        <source>the partition %1</source>
        <translation>la partición %1</translation>
    </message>
    <message>
        <source>the partitions %1</source>
        <translation>las particiones %1</translation>
    </message>
    <message>
        <source>swap in use on %1</source>
        <translation>swap en uso en %1</translation>
    </message>
    <message>
        <source>a file system mounted at %1</source>
        <translation>un sistema de archivos montado en %1</translation>
    </message>
    <message>
        <source>the multipath device %1, of which it is one path</source>
        <translation>el dispositivo multipath %1, del que es una ruta</translation>
    </message>
    <message>
        <source>the RAID %1, of which it is a member</source>
        <translation>el RAID %1, del que forma parte</translation>
    </message>
    <message>
        <source>the logical volume %1</source>
        <translation>el volumen lógico %1</translation>
    </message>
    <message>
        <source>the encrypted disk %1</source>
        <translation>el disco cifrado %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>an LVM physical volume without a group</source>
        <translation>un volumen físico LVM sin grupo</translation>
    </message>
    <message>
        <source>a physical volume of the group %1</source>
        <translation>un volumen físico del grupo %1</translation>
    </message>
    <message>
        <source>an empty partition table (%1)</source>
        <translation>una tabla de particiones vacía (%1)</translation>
    </message>
    <message>
        <source>the mark of a RAID member (%1)</source>
        <translation>la marca de miembro de un RAID (%1)</translation>
    </message>
    <message>
        <source>the mark of a multipath path</source>
        <translation>la marca de una ruta multipath</translation>
    </message>
    <message>
        <source>an LVM physical volume</source>
        <translation>un volumen físico LVM</translation>
    </message>
    <message>
        <source>an encrypted volume (LUKS)</source>
        <translation>un volumen cifrado (LUKS)</translation>
    </message>
    <message>
        <source>swap space</source>
        <translation>espacio de swap</translation>
    </message>
    <message>
        <source>a file system (%1)</source>
        <translation>un sistema de archivos (%1)</translation>
    </message>
    <message>
        <source>%1, which is built upon it</source>
        <translation>%1, construido sobre él</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>n.º de serie %1</translation>
    </message>
    <message>
        <source>The disk %1 is not in %2; it is in %3.</source>
        <translation>El disco %1 no está en %2; está en %3.</translation>
    </message>
    <message>
        <source>Names below /dev/disk/by-id/ hold the serial number of one disk.</source>
        <translation>Los nombres de /dev/disk/by-id/ contienen el número de serie de un disco concreto.</translation>
    </message>
    <message>
        <source>Name a disk of %1 in “device” of this brick, or correct its “host”.</source>
        <translation>Indique un disco de %1 en «device» de este brick o corrija su «host».</translation>
    </message>
    <message>
        <source>%1 has no disk %2.</source>
        <translation>%1 no tiene ningún disco %2.</translation>
    </message>
    <message>
        <source>It may be unplugged, broken, or named differently.</source>
        <translation>Puede estar desconectado, averiado o llevar otro nombre.</translation>
    </message>
    <message>
        <source>Look at ls -l /dev/disk/by-id on %1 and correct the project.</source>
        <translation>Mire ls -l /dev/disk/by-id en %1 y corrija el proyecto.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>Elija otro disco.</translation>
    </message>
    <message>
        <source>If the device that is made of it is meant, name that one.</source>
        <translation>Si se trata del dispositivo del que forma parte, indique ese.</translation>
    </message>
    <message>
        <source>Or, if it is left over, take the mark off on %1: pvremove %2</source>
        <translation>O, si es un resto, quite la marca en %1: pvremove %2</translation>
    </message>
    <message>
        <source>Or, if nobody needs what is on it, clear it yourself on %1, its partitions first: wipefs --all %2</source>
        <translation>O, si nadie necesita lo que contiene, límpielo usted mismo en %1, empezando por sus particiones: wipefs --all %2</translation>
    </message>
    <message>
        <source>The disk %1 of %2 is not empty: it holds %3.</source>
        <translation>El disco %1 de %2 no está vacío: contiene %3.</translation>
    </message>
    <message>
        <source>Making a brick of it would destroy that. Sharewright formats blank disks only; no confirmation changes this.</source>
        <translation>Convertirlo en brick destruiría ese contenido. Sharewright solo formatea discos en blanco; ninguna confirmación cambia esto.</translation>
    </message>
    <message>
        <source>The disk %1 of %2 is read-only.</source>
        <translation>El disco %1 de %2 es de solo lectura.</translation>
    </message>
    <message>
        <source>Find out why (dmesg), or choose another disk.</source>
        <translation>Averigüe el motivo (dmesg) o elija otro disco.</translation>
    </message>
    <message>
        <source>The disk %1 of %2 is removable.</source>
        <translation>El disco %1 de %2 es extraíble.</translation>
    </message>
    <message>
        <source>USB disks and cards come and go, and they are slow.</source>
        <translation>Los discos y tarjetas USB vienen y van, y son lentos.</translation>
    </message>
    <message>
        <source>Choose a disk that is built in.</source>
        <translation>Elija un disco interno.</translation>
    </message>
    <message>
        <source>Whether %1 of %2 carries old signatures could not be found out.</source>
        <translation>No se ha podido averiguar si %1 de %2 lleva firmas antiguas.</translation>
    </message>
    <message>
        <source>wipefs is missing there, or the disk did not answer in time. The run looks again and stops if there are any.</source>
        <translation>Ahí falta wipefs o el disco no ha respondido a tiempo. La ejecución vuelve a comprobarlo y se detiene si las hay.</translation>
    </message>
    <message>
        <source>Try wipefs -n %1 on %2.</source>
        <translation>Pruebe wipefs -n %1 en %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are names of one disk of %3.</source>
        <translation>%1 y %2 son nombres de un mismo disco de %3.</translation>
    </message>
    <message>
        <source>Name another disk, or leave one of them out.</source>
        <translation>Indique otro disco u omita uno de los dos.</translation>
    </message>
    <message>
        <source>The volume group %1 of %2 also has disks that the project does not name: %3.</source>
        <translation>El grupo de volúmenes %1 de %2 tiene además discos que el proyecto no menciona: %3.</translation>
    </message>
    <message>
        <source>%2 already has a volume group %1, on %3.</source>
        <translation>%2 ya tiene un grupo de volúmenes %1, en %3.</translation>
    </message>
    <message>
        <source>The brick may come to lie on them as well.</source>
        <translation>El brick podría acabar ocupando también esos discos.</translation>
    </message>
    <message>
        <source>None of the disks that the project names belongs to it, so it is somebody else&apos;s.</source>
        <translation>Ninguno de los discos que indica el proyecto pertenece a él, de modo que es de otro.</translation>
    </message>
    <message>
        <source>Name them in “extra-devices”, or choose another “volume-group”.</source>
        <translation>Indíquelos en «extra-devices» o elija otro «volume-group».</translation>
    </message>
    <message>
        <source>Choose another name in “volume-group” of this brick.</source>
        <translation>Elija otro nombre en «volume-group» de este brick.</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>contiene %1</translation>
    </message>
    <message>
        <source>is mounted at %1</source>
        <translation>está montado en %1</translation>
    </message>
    <message>
        <source>The logical volume %1 of %2 exists and %3.</source>
        <translation>El volumen lógico %1 de %2 ya existe y %3.</translation>
    </message>
    <message>
        <source>It serves another purpose than this brick.</source>
        <translation>Sirve para algo distinto de este brick.</translation>
    </message>
    <message>
        <source>Choose another name in “logical-volume” of this brick.</source>
        <translation>Elija otro nombre en «logical-volume» de este brick.</translation>
    </message>
    <message>
        <source>A brick of %1 does not fit on the disks that %2 has for it (%3).</source>
        <translation>Un brick de %1 no cabe en los discos que %2 tiene para él (%3).</translation>
    </message>
    <message>
        <source>Make “size” smaller, or name a further disk in “extra-devices”.</source>
        <translation>Reduzca «size» o indique otro disco en «extra-devices».</translation>
    </message>
    <message>
        <source>folder %1 on %2</source>
        <translation>carpeta %1 en %2</translation>
    </message>
    <message>
        <source>brick number %1 on %2</source>
        <translation>brick número %1 en %2</translation>
    </message>
    <message>
        <source>It is mounted from a server that is gone; whoever touches it waits.</source>
        <translation>Está montada desde un servidor que ya no está; quien la toque se queda esperando.</translation>
    </message>
    <message>
        <source>Bring that server back, or unmount the folder (umount -l) and remove its line from /etc/fstab.</source>
        <translation>Recupere ese servidor, o desmonte la carpeta (umount -l) y elimine su línea de /etc/fstab.</translation>
    </message>
    <message>
        <source>A mount point cannot be renamed, and what is mounted there would be hidden.</source>
        <translation>Un punto de montaje no se puede renombrar, y lo que hay montado quedaría oculto.</translation>
    </message>
    <message>
        <source>Unmount it and remove its line from /etc/fstab. To keep its files, copy them into the folder below the mount point first.</source>
        <translation>Desmóntelo y elimine su línea de /etc/fstab. Para conservar sus archivos, cópielos antes en la carpeta que hay debajo del punto de montaje.</translation>
    </message>
    <message>
        <source>Move it away, or correct the folder&apos;s path in the project.</source>
        <translation>Muévalo a otro lugar o corrija la ruta de la carpeta en el proyecto.</translation>
    </message>
    <message>
        <source>%1 on %2 is a symbolic link.</source>
        <translation>%1 en %2 es un enlace simbólico.</translation>
    </message>
    <message>
        <source>The link is set aside, the directory it points to stays where it is.</source>
        <translation>Se aparta el enlace; el directorio al que apunta se queda donde está.</translation>
    </message>
    <message>
        <source>Check that nothing else relies on the link, or name the directory itself in the project.</source>
        <translation>Compruebe que nada más depende del enlace, o indique el propio directorio en el proyecto.</translation>
    </message>
    <message>
        <source>%1 on %2 lies on a network file system (%3) already.</source>
        <translation>%1 en %2 ya está en un sistema de archivos de red (%3).</translation>
    </message>
    <message>
        <source>A share inside a share hangs when either server is gone.</source>
        <translation>Un recurso compartido dentro de otro se bloquea cuando falta cualquiera de los dos servidores.</translation>
    </message>
    <message>
        <source>Move the parent directory back to a local disk first.</source>
        <translation>Devuelva antes el directorio superior a un disco local.</translation>
    </message>
    <message>
        <source>On %2 there is already a %1%3.</source>
        <translation>En %2 ya existe %1%3.</translation>
    </message>
    <message>
        <source>The original would be renamed to that name, and nothing is ever overwritten.</source>
        <translation>El original se renombraría así, y nunca se sobrescribe nada.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2, which is to provide the first content.</source>
        <translation>%1 no existe en %2, que debe aportar el contenido inicial.</translation>
    </message>
    <message>
        <source>The share starts empty.</source>
        <translation>El recurso compartido empieza vacío.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s path, or choose another seed host.</source>
        <translation>Compruebe la ruta de la carpeta o elija otro host de origen.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2. The plan makes a mount point there.</source>
        <translation>%1 no existe en %2. El plan crea ahí un punto de montaje.</translation>
    </message>
    <message>
        <source>Agents that find an empty conf or md5 folder upload their own configuration over the one that was prepared for them.</source>
        <translation>Los agentes que encuentran vacía la carpeta conf o md5 suben su propia configuración encima de la que se preparó para ellos.</translation>
    </message>
    <message>
        <source>The share&apos;s first content comes from %1 alone.</source>
        <translation>El contenido inicial del recurso compartido procede únicamente de %1.</translation>
    </message>
    <message>
        <source>%1 on %2 is in use by: %3.</source>
        <translation>%1 en %2 está en uso por: %3.</translation>
    </message>
    <message>
        <source>The plan stops Pandora&apos;s services, not these. They would go on in the folder that is set aside.</source>
        <translation>El plan detiene los servicios de Pandora, pero no estos. Seguirían trabajando en la carpeta apartada.</translation>
    </message>
    <message>
        <source>End these processes before the switch.</source>
        <translation>Termine estos procesos antes del cambio.</translation>
    </message>
    <message>
        <source>%1 could not be asked about its state. %2</source>
        <translation>No se ha podido consultar el estado de %1. %2</translation>
    </message>
    <message>
        <source>Nothing is changed on a host that nobody has looked at.</source>
        <translation>No se cambia nada en un host que nadie ha examinado.</translation>
    </message>
    <message>
        <source>Solve this, then ask the hosts again.</source>
        <translation>Resuélvalo y consulte de nuevo los hosts.</translation>
    </message>
    <message>
        <source>%1 runs a system that Sharewright does not know. %2</source>
        <translation>%1 ejecuta un sistema que Sharewright no conoce. %2</translation>
    </message>
    <message>
        <source>Names of packages and services differ per system.</source>
        <translation>Los nombres de los paquetes y servicios varían según el sistema.</translation>
    </message>
    <message>
        <source>Leave the host out, or move it to a supported system.</source>
        <translation>Excluya el host o páselo a un sistema admitido.</translation>
    </message>
    <message>
        <source>%1 on %2 has had no security updates since %3.</source>
        <translation>%1, en %2, no recibe actualizaciones de seguridad desde %3.</translation>
    </message>
    <message>
        <source>Its package sources may have moved or gone, so that packages cannot be installed.</source>
        <translation>Sus repositorios de paquetes pueden haberse trasladado o haber desaparecido, de modo que no se puedan instalar paquetes.</translation>
    </message>
    <message>
        <source>Plan the move to a newer release. Check that the package sources still answer.</source>
        <translation>Planifique el paso a una versión más reciente. Compruebe que los repositorios de paquetes siguen respondiendo.</translation>
    </message>
    <message>
        <source>%1 was asked without root&apos;s rights.</source>
        <translation>%1 se ha consultado sin permisos de root.</translation>
    </message>
    <message>
        <source>Protected files and other users&apos; processes stay unknown.</source>
        <translation>No se conocen los archivos protegidos ni los procesos de otros usuarios.</translation>
    </message>
    <message>
        <source>Allow the login user sudo, or log in as root.</source>
        <translation>Permita sudo al usuario de conexión o inicie sesión como root.</translation>
    </message>
    <message>
        <source>The state of the services on %1 could not be read.</source>
        <translation>No se ha podido leer el estado de los servicios en %1.</translation>
    </message>
    <message>
        <source>The users of %1 could not be looked up in time.</source>
        <translation>No se han podido consultar a tiempo los usuarios de %1.</translation>
    </message>
    <message>
        <source>The host has no systemd, is overloaded, or waits for its directory service.</source>
        <translation>El host no tiene systemd, está sobrecargado o espera a su servicio de directorio.</translation>
    </message>
    <message>
        <source>Check systemctl and id on that host, then ask again.</source>
        <translation>Compruebe systemctl e id en ese host y consulte de nuevo.</translation>
    </message>
    <message>
        <source>No package source of %1 offers %2.</source>
        <translation>Ningún repositorio de paquetes de %1 ofrece %2.</translation>
    </message>
    <message>
        <source>The package lists are refreshed before the installation; if it is still missing then, the run stops before anything is changed.</source>
        <translation>Las listas de paquetes se actualizan antes de la instalación; si entonces sigue faltando, la ejecución se detiene antes de cambiar nada.</translation>
    </message>
    <message>
        <source>Enable the distribution&apos;s main package source, or install %1 yourself.</source>
        <translation>Habilite el repositorio principal de la distribución o instale %1 usted mismo.</translation>
    </message>
    <message>
        <source>Another program is installing packages on %1.</source>
        <translation>Otro programa está instalando paquetes en %1.</translation>
    </message>
    <message>
        <source>Process %2 is installing packages on %1.</source>
        <translation>El proceso %2 está instalando paquetes en %1.</translation>
    </message>
    <message>
        <source>Only one program at a time may hold the package lock.</source>
        <translation>Solo un programa a la vez puede tener el bloqueo de paquetes.</translation>
    </message>
    <message>
        <source>Let it end first. A run waits two minutes for it.</source>
        <translation>Deje que termine antes. Una ejecución lo espera dos minutos.</translation>
    </message>
    <message>
        <source>%1 on %2 knows NFS only up to version %3, the project asks for %4.</source>
        <translation>%1 en %2 solo admite NFS hasta la versión %3; el proyecto pide la %4.</translation>
    </message>
    <message>
        <source>Set nfs.version to %1, or leave it out so that the best common version is used.</source>
        <translation>Ponga nfs.version a %1 u omítalo para usar la mejor versión común.</translation>
    </message>
    <message>
        <source>SELinux is enforcing on %1 and keeps the web server off the share. The plan switches %2 on.</source>
        <translation>SELinux está en modo enforcing en %1 e impide al servidor web acceder al recurso compartido. El plan activa %2.</translation>
    </message>
    <message>
        <source>httpd_selinux(8): the web server may use files of NFS or GlusterFS only with this boolean.</source>
        <translation>httpd_selinux(8): el servidor web solo puede usar archivos de NFS o GlusterFS con este booleano.</translation>
    </message>
    <message>
        <source>The watchdog pandora_ha runs on %1. The plan stops it first and starts it last.</source>
        <translation>El watchdog pandora_ha está en ejecución en %1. El plan lo detiene primero y lo inicia al final.</translation>
    </message>
    <message>
        <source>It starts pandora_server and Tentacle again within seconds when they are stopped.</source>
        <translation>Cuando se detienen pandora_server y Tentacle, los vuelve a iniciar en segundos.</translation>
    </message>
    <message>
        <source>Start nothing of Pandora by hand while the plan runs.</source>
        <translation>No inicie nada de Pandora a mano mientras se ejecuta el plan.</translation>
    </message>
    <message>
        <source>Pandora on %1 works in %2, where no shared folder lies.</source>
        <translation>Pandora en %1 trabaja en %2, donde no hay ninguna carpeta compartida.</translation>
    </message>
    <message>
        <source>incomingdir in /etc/pandora/pandora_server.conf decides where conf and md5 are looked for.</source>
        <translation>incomingdir, en /etc/pandora/pandora_server.conf, decide dónde se buscan conf y md5.</translation>
    </message>
    <message>
        <source>Correct the folders&apos; paths in the project, or incomingdir on the host.</source>
        <translation>Corrija las rutas de las carpetas en el proyecto o incomingdir en el host.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>on %1: %2</source>
        <translation>en %1: %2</translation>
    </message>
    <message>
        <source>Give it the same number everywhere while Pandora&apos;s services are stopped and %1 is still free there. %2</source>
        <translation>Asígnele el mismo número en todas partes mientras los servicios de Pandora estén detenidos y %1 siga libre ahí. %2</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>The user %1 has different numbers: %2.</source>
        <translation>El usuario %1 tiene números distintos: %2.</translation>
    </message>
    <message>
        <source>The group %1 has different numbers: %2.</source>
        <translation>El grupo %1 tiene números distintos: %2.</translation>
    </message>
    <message>
        <source>A share carries numbers, not names: one host could not use what another host writes, or a stranger could.</source>
        <translation>Un recurso compartido transmite números, no nombres: un host no podría usar lo que escribe otro, o podría hacerlo un extraño.</translation>
    </message>
    <message>
        <source>There is no user %1 on %2.</source>
        <translation>No existe el usuario %1 en %2.</translation>
    </message>
    <message>
        <source>There is no group %1 on %2.</source>
        <translation>No existe el grupo %1 en %2.</translation>
    </message>
    <message>
        <source>The shared files are to belong to it.</source>
        <translation>Los archivos compartidos deben pertenecerle.</translation>
    </message>
    <message>
        <source>Install Pandora&apos;s package there first, or correct the folder&apos;s owner in the project.</source>
        <translation>Instale ahí antes el paquete de Pandora o corrija el propietario de la carpeta en el proyecto.</translation>
    </message>
    <message>
        <source>Create the group with the number it has elsewhere, or correct the folder&apos;s group in the project.</source>
        <translation>Cree el grupo con el número que tiene en los demás hosts, o corrija el grupo de la carpeta en el proyecto.</translation>
    </message>
    <message>
        <source>%1 has number %2 on the NFS server and %3 on the Pandora hosts. The share uses the Pandora hosts&apos; number.</source>
        <translation>%1 tiene el número %2 en el servidor NFS y %3 en los hosts de Pandora. El recurso compartido usa el número de los hosts de Pandora.</translation>
    </message>
    <message>
        <source>Listings on the server show another name for these files.</source>
        <translation>Los listados en el servidor muestran otro nombre para estos archivos.</translation>
    </message>
    <message>
        <source>the consoles</source>
        <translation>las consolas</translation>
    </message>
    <message>
        <source>The consoles&apos; web servers run as different users: %1.</source>
        <translation>Los servidores web de las consolas se ejecutan con usuarios distintos: %1.</translation>
    </message>
    <message>
        <source>Their numbers differ too (apache 48, www-data 33), so one console cannot change what the other writes.</source>
        <translation>Sus números también difieren (apache 48, www-data 33), de modo que una consola no puede modificar lo que escribe la otra.</translation>
    </message>
    <message>
        <source>Create one group with the same number on all hosts, put pandora and the web users into it, and set it as the folders&apos; group in the project.</source>
        <translation>Cree un grupo con el mismo número en todos los hosts, incluya en él a pandora y a los usuarios web, e indíquelo en el proyecto como grupo de las carpetas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Each server takes the agents&apos; XML from a folder of its own (%1).</source>
        <translation>Cada servidor recoge los XML de los agentes de una carpeta propia (%1).</translation>
    </message>
    <message>
        <source>These folders lie on the share, so that another server can take up the queue of one that died. The price: every report of an agent goes over the network, and none arrives while the share is away.</source>
        <translation>Estas carpetas están en el recurso compartido para que otro servidor pueda hacerse cargo de la cola de uno caído. A cambio, cada informe de un agente pasa por la red y no llega ninguno mientras falte el recurso compartido.</translation>
    </message>
    <message>
        <source>Switch tentacle.separate-incoming off to keep the queues local, as Pandora&apos;s packages do.</source>
        <translation>Desactive tentacle.separate-incoming para mantener las colas en local, como hacen los paquetes de Pandora.</translation>
    </message>
    <message>
        <source>The unit of Tentacle on %1 holds a password and the filters on one command line.</source>
        <translation>La unidad de Tentacle en %1 lleva una contraseña y los filtros en una misma línea de comandos.</translation>
    </message>
    <message>
        <source>A drop-in would have to repeat the password, and Sharewright neither reads nor writes passwords.</source>
        <translation>Un drop-in tendría que repetir la contraseña, y Sharewright no lee ni escribe contraseñas.</translation>
    </message>
    <message>
        <source>Move password and filters to /etc/tentacle/tentacle_server.conf and start Tentacle with -F.</source>
        <translation>Traslade la contraseña y los filtros a /etc/tentacle/tentacle_server.conf e inicie Tentacle con -F.</translation>
    </message>
    <message>
        <source>How Tentacle is started on %1 is not known.</source>
        <translation>No se sabe cómo se inicia Tentacle en %1.</translation>
    </message>
    <message>
        <source>There is neither a readable configuration file, nor an init script, nor a unit with filters (-i).</source>
        <translation>No hay ni archivo de configuración legible, ni script de init, ni unidad con filtros (-i).</translation>
    </message>
    <message>
        <source>Install Tentacle there, or start it with -F and a configuration file, or leave its incoming files unseparated.</source>
        <translation>Instale ahí Tentacle, o inícielo con -F y un archivo de configuración, o deje sin separar sus archivos entrantes.</translation>
    </message>
    <message>
        <source>The filters of Tentacle on %1 stand in %2.</source>
        <translation>Los filtros de Tentacle en %1 están en %2.</translation>
    </message>
    <message>
        <source>An update of the package writes that file anew; the server would then wait for files that arrive elsewhere.</source>
        <translation>Una actualización del paquete reescribe ese archivo; el servidor esperaría entonces archivos que llegan a otro lugar.</translation>
    </message>
    <message>
        <source>Apply the plan again after each update of pandora_server.</source>
        <translation>Aplique el plan de nuevo tras cada actualización de pandora_server.</translation>
    </message>
    <message>
        <source>Tentacle on %1 writes below %2, the shared folders lie below %3.</source>
        <translation>Tentacle en %1 escribe en %2; las carpetas compartidas están en %3.</translation>
    </message>
    <message>
        <source>A filter can only name a folder inside Tentacle&apos;s own.</source>
        <translation>Un filtro solo puede indicar una carpeta dentro de la propia de Tentacle.</translation>
    </message>
    <message>
        <source>Let both agree: the setting “directory” of Tentacle, and the paths of the shared folders.</source>
        <translation>Haga coincidir ambas cosas: el ajuste «directory» de Tentacle y las rutas de las carpetas compartidas.</translation>
    </message>
    <message>
        <source>On %1 a line behind Sharewright&apos;s block in %2 sets %3 again.</source>
        <translation>En %1, una línea posterior al bloque de Sharewright en %2 vuelve a definir %3.</translation>
    </message>
    <message>
        <source>The last line wins, so the block has no effect.</source>
        <translation>Prevalece la última línea, de modo que el bloque no tiene efecto.</translation>
    </message>
    <message>
        <source>Remove that line, or put it in front of the block.</source>
        <translation>Elimine esa línea o póngala antes del bloque.</translation>
    </message>
    <message>
        <source>Nobody takes up XML any more that the console or the API of %1 writes into %2.</source>
        <translation>Ya nadie recoge los XML que la consola o la API de %1 escriben en %2.</translation>
    </message>
    <message>
        <source>The console writes where its setting remote_config points to, the server only looks into %1.</source>
        <translation>La consola escribe donde apunta su ajuste remote_config; el servidor solo mira en %1.</translation>
    </message>
    <message>
        <source>If you insert data by the console or the API, move *.data from there to %1 by a systemd path unit or a cron job.</source>
        <translation>Si introduce datos por la consola o la API, mueva *.data de ahí a %1 con una unidad path de systemd o una tarea de cron.</translation>
    </message>
    <message>
        <source>%1 has a further server with an incomingdir of its own: %2.</source>
        <translation>%1 tiene otro servidor con un incomingdir propio: %2.</translation>
    </message>
    <message>
        <source>Only pandora_server.conf is edited.</source>
        <translation>Solo se modifica pandora_server.conf.</translation>
    </message>
    <message>
        <source>Check that this server takes its files from a folder that nobody else reads.</source>
        <translation>Compruebe que este servidor recoge sus archivos de una carpeta que nadie más lee.</translation>
    </message>
    <message>
        <source>%1 takes its files from %2 today, and from %3 after the plan.</source>
        <translation>%1 recoge hoy sus archivos de %2 y, tras el plan, de %3.</translation>
    </message>
    <message>
        <source>The folders are numbered in the order of the document&apos;s servers. What waits in the old one is moved over.</source>
        <translation>Las carpetas se numeran según el orden de los servidores del documento. Lo que espera en la antigua se traslada.</translation>
    </message>
    <message>
        <source>Put the servers into their former order to keep the numbers.</source>
        <translation>Devuelva los servidores a su orden anterior para conservar los números.</translation>
    </message>
    <message>
        <source>%1 takes the agents&apos; XML from %2, but the project does not separate incoming files.</source>
        <translation>%1 recoge los XML de los agentes de %2, pero el proyecto no separa los archivos entrantes.</translation>
    </message>
    <message>
        <source>The plan would not mount that folder any more.</source>
        <translation>El plan dejaría de montar esa carpeta.</translation>
    </message>
    <message>
        <source>Undo the run that separated them, or set tentacle.separate-incoming again.</source>
        <translation>Deshaga la ejecución que los separó o active de nuevo tentacle.separate-incoming.</translation>
    </message>
    <message>
        <source>On %1 the name %2 means %3.</source>
        <translation>En %1, el nombre %2 significa %3.</translation>
    </message>
    <message>
        <source>Installers write the host&apos;s name there. GlusterFS then takes itself for a stranger in its own pool: “Host is not in ‘Peer in Cluster’ state”.</source>
        <translation>Los instaladores ponen ahí el nombre del host. GlusterFS se toma entonces por un extraño en su propio grupo de almacenamiento: «Host is not in ‘Peer in Cluster’ state».</translation>
    </message>
    <message>
        <source>It would look for %1 on itself.</source>
        <translation>Buscaría %1 en sí mismo.</translation>
    </message>
    <message>
        <source>Take the name %1 out of the line of %2 in /etc/hosts of %3, or give the node&apos;s address in the storage network as a number (“storage-address”).</source>
        <translation>Quite el nombre %1 de la línea de %2 en /etc/hosts de %3, o dé la dirección del nodo en la red de almacenamiento como número («storage-address»).</translation>
    </message>
    <message>
        <source>%1 knows %2 as %3, but %4 knows it as %5.</source>
        <translation>%1 conoce %2 como %3, pero %4 lo conoce como %5.</translation>
    </message>
    <message>
        <source>All hosts must reach a node at the same address, or some see a brick that others do not.</source>
        <translation>Todos los hosts deben llegar a un nodo por la misma dirección, o algunos verán un brick que otros no ven.</translation>
    </message>
    <message>
        <source>Correct the DNS or /etc/hosts, or give the node&apos;s address as a number (“storage-address”).</source>
        <translation>Corrija el DNS o /etc/hosts, o dé la dirección del nodo como número («storage-address»).</translation>
    </message>
    <message>
        <source>No host knows the name %1 of node %2.</source>
        <translation>Ningún host conoce el nombre %1 del nodo %2.</translation>
    </message>
    <message>
        <source>Nodes and clients find each other by their storage addresses.</source>
        <translation>Nodos y clientes se encuentran por sus direcciones de almacenamiento.</translation>
    </message>
    <message>
        <source>Add the name to the DNS or to /etc/hosts of all hosts, or give the address as a number (“storage-address”).</source>
        <translation>Añada el nombre al DNS o a /etc/hosts de todos los hosts, o dé la dirección como número («storage-address»).</translation>
    </message>
    <message>
        <source>%1 gets no answer from %2, neither on the SSH port nor on the port of GlusterFS.</source>
        <translation>%1 no recibe respuesta de %2, ni en el puerto SSH ni en el de GlusterFS.</translation>
    </message>
    <message>
        <source>The address may be wrong, the network between them missing, or a firewall in between.</source>
        <translation>Puede que la dirección sea incorrecta, que falte la red entre ellos o que haya un cortafuegos de por medio.</translation>
    </message>
    <message>
        <source>Check the storage address of %1 in the project and the network between both hosts.</source>
        <translation>Compruebe la dirección de almacenamiento de %1 en el proyecto y la red entre ambos hosts.</translation>
    </message>
    <message>
        <source>%1 cannot reach port %2 of %3.</source>
        <translation>%1 no puede acceder al puerto %2 de %3.</translation>
    </message>
    <message>
        <source>glusterd is running, but refuses connections on this address.</source>
        <translation>glusterd está en ejecución, pero rechaza conexiones en esta dirección.</translation>
    </message>
    <message>
        <source>The address answers on its SSH port, so something in between blocks GlusterFS.</source>
        <translation>La dirección responde en su puerto SSH, de modo que algo intermedio bloquea GlusterFS.</translation>
    </message>
    <message>
        <source>Open the TCP ports 24007 and 49152-60999 from %1 to %2 in the network&apos;s firewall.</source>
        <translation>Abra los puertos TCP 24007 y 49152-60999 de %1 a %2 en el cortafuegos de la red.</translation>
    </message>
    <message>
        <source>%1 cannot reach the brick at port %2 of %3.</source>
        <translation>%1 no puede acceder al brick del puerto %2 de %3.</translation>
    </message>
    <message>
        <source>Every brick listens on a port of its own between 49152 and 60999, and clients talk to each of them.</source>
        <translation>Cada brick escucha en un puerto propio entre 49152 y 60999, y los clientes hablan con todos ellos.</translation>
    </message>
    <message>
        <source>Open the TCP ports 49152-60999 from %1 to %2 in the network&apos;s firewall.</source>
        <translation>Abra los puertos TCP 49152-60999 de %1 a %2 en el cortafuegos de la red.</translation>
    </message>
    <message>
        <source>Neither the distribution nor the project builds them (%1).</source>
        <translation>No los ofrecen ni la distribución ni el proyecto GlusterFS (%1).</translation>
    </message>
    <message>
        <source>The GlusterFS packages for %1, which %2 runs, have had no updates since %3.</source>
        <translation>Los paquetes de GlusterFS para %1, el sistema de %2, no se actualizan desde %3.</translation>
    </message>
    <message>
        <source>Their repository was moved to an archive, where the package tool does not find it by itself.</source>
        <translation>Su repositorio se trasladó a un archivo histórico, donde el gestor de paquetes no lo encuentra por sí solo.</translation>
    </message>
    <message>
        <source>Point the repository file of %1 to vault.centos.org before the run, or better use a newer system.</source>
        <translation>Antes de la ejecución, haga que el archivo de repositorio de %1 apunte a vault.centos.org o, mejor, use un sistema más reciente.</translation>
    </message>
    <message>
        <source>glusterd on %1 runs, but does not answer. %2</source>
        <translation>glusterd en %1 está en ejecución, pero no responde. %2</translation>
    </message>
    <message>
        <source>It may be starting, or wait for a peer that is gone.</source>
        <translation>Puede que esté arrancando o que espere a un peer que ya no está.</translation>
    </message>
    <message>
        <source>Look at /var/log/glusterfs/glusterd.log on %1; restart glusterd if it stays silent.</source>
        <translation>Mire /var/log/glusterfs/glusterd.log en %1; reinicie glusterd si sigue sin responder.</translation>
    </message>
    <message>
        <source>the nodes</source>
        <translation>los nodos</translation>
    </message>
    <message>
        <source>The nodes have different versions of GlusterFS: %1.</source>
        <translation>Los nodos tienen versiones distintas de GlusterFS: %1.</translation>
    </message>
    <message>
        <source>Nodes of different major versions refuse each other or lose their connection, now or after an update.</source>
        <translation>Los nodos de versiones mayores distintas se rechazan o pierden la conexión, ahora o tras una actualización.</translation>
    </message>
    <message>
        <source>Use the same distribution release on all nodes, or package sources that bring the same major version.</source>
        <translation>Use la misma versión de la distribución en todos los nodos, o repositorios de paquetes que ofrezcan la misma versión mayor.</translation>
    </message>
    <message>
        <source>%1 cannot work in a pool of op-version %2: it knows %3 at most.</source>
        <translation>%1 no puede trabajar en un grupo de almacenamiento con op-version %2: llega como máximo a %3.</translation>
    </message>
    <message>
        <source>The op-version says which abilities all nodes use.</source>
        <translation>La op-version indica qué funciones usan todos los nodos.</translation>
    </message>
    <message>
        <source>Update GlusterFS on %1.</source>
        <translation>Actualice GlusterFS en %1.</translation>
    </message>
    <message>
        <source>%1 works with op-version %2, the pool with %3.</source>
        <translation>%1 trabaja con op-version %2, y el grupo de almacenamiento con %3.</translation>
    </message>
    <message>
        <source>A node that was away while it was raised may be rejected.</source>
        <translation>Un nodo que no estaba cuando se elevó puede ser rechazado.</translation>
    </message>
    <message>
        <source>Run gluster peer status on all nodes. If %1 is rejected, restart glusterd there.</source>
        <translation>Ejecute gluster peer status en todos los nodos. Si %1 aparece rechazado, reinicie glusterd en él.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same GlusterFS identity (%3).</source>
        <translation>%1 y %2 tienen la misma identidad de GlusterFS (%3).</translation>
    </message>
    <message>
        <source>One was cloned from the other with glusterd already installed. Such nodes cannot be in one pool.</source>
        <translation>Uno se clonó del otro con glusterd ya instalado. Tales nodos no pueden estar en un mismo grupo de almacenamiento.</translation>
    </message>
    <message>
        <source>On the one that holds no volume: systemctl stop glusterd, move /var/lib/glusterd/glusterd.info away, systemctl start glusterd.</source>
        <translation>En el que no tenga ningún volumen: systemctl stop glusterd, mueva /var/lib/glusterd/glusterd.info a otro lugar, systemctl start glusterd.</translation>
    </message>
    <message>
        <source>%1 is in a pool with hosts that are not in this project: %2.</source>
        <translation>%1 está en un grupo de almacenamiento con hosts que no son de este proyecto: %2.</translation>
    </message>
    <message>
        <source>All nodes of the project are in it, so it works; but nobody looks after those hosts here.</source>
        <translation>Todos los nodos del proyecto están en él, de modo que funciona; pero aquí nadie se ocupa de esos hosts.</translation>
    </message>
    <message>
        <source>A node can be in one pool only, and the two pools would become one or refuse each other.</source>
        <translation>Un nodo solo puede estar en un grupo de almacenamiento; los dos grupos se convertirían en uno o se rechazarían.</translation>
    </message>
    <message>
        <source>Add these hosts to the project, choose another node, or take %1 out of that pool first: gluster peer detach, from a member.</source>
        <translation>Añada estos hosts al proyecto, elija otro nodo o saque antes %1 de ese grupo de almacenamiento: gluster peer detach, desde un miembro.</translation>
    </message>
    <message>
        <source>%1 and %2 are in different pools.</source>
        <translation>%1 y %2 están en grupos de almacenamiento distintos.</translation>
    </message>
    <message>
        <source>GlusterFS does not join pools that have several members.</source>
        <translation>GlusterFS no une grupos de almacenamiento que tengan varios miembros.</translation>
    </message>
    <message>
        <source>Decide for one pool and take the nodes of the other one out of it: gluster peer detach, from a member.</source>
        <translation>Decídase por un grupo de almacenamiento y saque de él los nodos del otro: gluster peer detach, desde un miembro.</translation>
    </message>
    <message>
        <source>%1 rejects its peer %2.</source>
        <translation>%1 rechaza a su peer %2.</translation>
    </message>
    <message>
        <source>Their records of a volume or their op-versions differ.</source>
        <translation>Sus datos de un volumen o sus op-versions difieren.</translation>
    </message>
    <message>
        <source>Mend the pool first: on the rejected node keep /var/lib/glusterd/glusterd.info, move the rest of /var/lib/glusterd away, probe it again and restart glusterd.</source>
        <translation>Arregle antes el grupo de almacenamiento: en el nodo rechazado conserve /var/lib/glusterd/glusterd.info, mueva el resto de /var/lib/glusterd a otro lugar, vuelva a añadirlo con gluster peer probe y reinicie glusterd.</translation>
    </message>
    <message>
        <source>%1 has lost sight of its peer %2.</source>
        <translation>%1 ha perdido de vista a su peer %2.</translation>
    </message>
    <message>
        <source>Bricks and volumes cannot be changed while a node that is concerned is away.</source>
        <translation>Los bricks y volúmenes no se pueden modificar mientras falte un nodo afectado.</translation>
    </message>
    <message>
        <source>Check that glusterd runs on %1 and that nothing blocks TCP port 24007 between them.</source>
        <translation>Compruebe que glusterd está en ejecución en %1 y que nada bloquea el puerto TCP 24007 entre ambos.</translation>
    </message>
    <message>
        <source>%1 is exported already, by line %2 of %3.</source>
        <translation>%1 ya está exportado por la línea %2 de %3.</translation>
    </message>
    <message>
        <source>%1 lies below %4, which line %2 of %3 exports already.</source>
        <translation>%1 está dentro de %4, que ya exporta la línea %2 de %3.</translation>
    </message>
    <message>
        <source>That line lets every host of the network in.</source>
        <translation>Esa línea deja entrar a cualquier host de la red.</translation>
    </message>
    <message>
        <source>Clients that the line names get in with its options, not with those of the plan.</source>
        <translation>Los clientes que menciona esa línea entran con las opciones de ella, no con las del plan.</translation>
    </message>
    <message>
        <source>Remove the line if nothing else needs it, or choose another nfs.exportRoot. Sharewright leaves lines alone that it does not own.</source>
        <translation>Elimine la línea si nada más la necesita o elija otro nfs.exportRoot. Sharewright no toca líneas que no son suyas.</translation>
    </message>
    <message>
        <source>The folders of %1 need %2 on %3, but only %4 are free there.</source>
        <translation>Las carpetas de %1 necesitan %2 en %3, pero solo hay %4 libres.</translation>
    </message>
    <message>
        <source>A tenth is kept as a margin.</source>
        <translation>Se reserva una décima parte como margen.</translation>
    </message>
    <message>
        <source>Enlarge the file system at %1, clean up the folders, or choose another nfs.exportRoot.</source>
        <translation>Amplíe el sistema de archivos de %1, haga limpieza en las carpetas o elija otro nfs.exportRoot.</translation>
    </message>
    <message>
        <source>Not all files of %1 could be counted in time; whether %2 has room for them is unknown.</source>
        <translation>No se han podido contar a tiempo todos los archivos de %1; no se sabe si caben en %2.</translation>
    </message>
    <message>
        <source>%1 are free there.</source>
        <translation>Hay %1 libres.</translation>
    </message>
    <message>
        <source>Move it away, or choose another nfs.exportRoot.</source>
        <translation>Muévalo a otro lugar o elija otro nfs.exportRoot.</translation>
    </message>
    <message>
        <source>%1 on %2 holds files already.</source>
        <translation>%1 en %2 ya contiene archivos.</translation>
    </message>
    <message>
        <source>They stay and become part of the share; files of the same name are replaced by those of the seed host.</source>
        <translation>Se quedan y pasan a formar parte del recurso compartido; los archivos del host de origen sustituyen a los del mismo nombre.</translation>
    </message>
    <message>
        <source>Move them away if they do not belong to Pandora.</source>
        <translation>Muévalos a otro lugar si no son de Pandora.</translation>
    </message>
    <message>
        <source>%1 on %2 lies on a file system of type %3.</source>
        <translation>%1 en %2 está en un sistema de archivos de tipo %3.</translation>
    </message>
    <message>
        <source>The kernel exports it only with an explicit fsid, or not at all (exports(5), fsid).</source>
        <translation>El núcleo solo lo exporta con un fsid explícito, o no lo exporta (exports(5), fsid).</translation>
    </message>
    <message>
        <source>Put nfs.exportRoot on a local disk (xfs or ext4).</source>
        <translation>Ponga nfs.exportRoot en un disco local (xfs o ext4).</translation>
    </message>
    <message>
        <source>%1 on %2 lies on the system disk.</source>
        <translation>%1 en %2 está en el disco del sistema.</translation>
    </message>
    <message>
        <source>A full share then fills the disk that the system needs, and a client could guess handles of files outside the export.</source>
        <translation>Un recurso compartido lleno llena entonces el disco que necesita el sistema, y un cliente podría adivinar identificadores de archivos fuera de la exportación.</translation>
    </message>
    <message>
        <source>Consider a file system of its own for it.</source>
        <translation>Considere darle un sistema de archivos propio.</translation>
    </message>
    <message>
        <source>There is a volume %1 already, with other bricks: %2.</source>
        <translation>Ya existe un volumen %1, con otros bricks: %2.</translation>
    </message>
    <message>
        <source>None of the project&apos;s bricks belongs to it.</source>
        <translation>Ninguno de los bricks del proyecto pertenece a él.</translation>
    </message>
    <message>
        <source>Choose another name in “volume”. If that volume is meant, list its bricks in the project.</source>
        <translation>Elija otro nombre en «volume». Si se trata de ese volumen, enumere sus bricks en el proyecto.</translation>
    </message>
    <message>
        <source>The volume %1 is of type %2, which Sharewright does not manage.</source>
        <translation>El volumen %1 es de tipo %2, que Sharewright no gestiona.</translation>
    </message>
    <message>
        <source>Choose another name in “volume”.</source>
        <translation>Elija otro nombre en «volume».</translation>
    </message>
    <message>
        <source>replica %1 with an arbiter</source>
        <translation>réplica %1 con arbiter</translation>
    </message>
    <message>
        <source>replica %1</source>
        <translation>réplica %1</translation>
    </message>
    <message>
        <source>The volume %1 has %2, the project says %3.</source>
        <translation>El volumen %1 tiene %2; el proyecto indica %3.</translation>
    </message>
    <message>
        <source>Sharewright adds and replaces bricks, but does not change how many copies a volume keeps.</source>
        <translation>Sharewright añade y sustituye bricks, pero no cambia cuántas copias guarda un volumen.</translation>
    </message>
    <message>
        <source>Correct “replica” and “arbiter” in the project, or change the volume by hand first (gluster volume add-brick … replica …).</source>
        <translation>Corrija «replica» y «arbiter» en el proyecto o cambie antes el volumen a mano (gluster volume add-brick … replica …).</translation>
    </message>
    <message>
        <source>These bricks are copies of each other, but stand in different replica sets of the project: %1.</source>
        <translation>Estos bricks son copias unos de otros, pero figuran en conjuntos de réplicas distintos del proyecto: %1.</translation>
    </message>
    <message>
        <source>Each %1 bricks in a row are one set; a running volume cannot be sorted anew.</source>
        <translation>Cada %1 bricks seguidos forman un conjunto; un volumen en marcha no se puede reordenar.</translation>
    </message>
    <message>
        <source>List the bricks in the volume&apos;s order: %1.</source>
        <translation>Enumere los bricks en el orden del volumen: %1.</translation>
    </message>
    <message>
        <source>Replica set %1 of the project has bricks of several sets of the volume.</source>
        <translation>El conjunto de réplicas %1 del proyecto tiene bricks de varios conjuntos del volumen.</translation>
    </message>
    <message>
        <source>A brick cannot move from one set to another.</source>
        <translation>Un brick no puede pasar de un conjunto a otro.</translation>
    </message>
    <message>
        <source>The volume %1 exists, but is stopped. The plan starts it.</source>
        <translation>El volumen %1 existe, pero está detenido. El plan lo inicia.</translation>
    </message>
    <message>
        <source>Somebody stopped it; there may be a reason.</source>
        <translation>Alguien lo detuvo; puede haber un motivo.</translation>
    </message>
    <message>
        <source>Ask who stopped it, and why, before the run.</source>
        <translation>Antes de la ejecución, pregunte quién lo detuvo y por qué.</translation>
    </message>
    <message>
        <source>Files of the volume %1 are being moved between bricks.</source>
        <translation>Se están moviendo archivos del volumen %1 entre bricks.</translation>
    </message>
    <message>
        <source>Until that is finished, bricks can neither be added nor removed.</source>
        <translation>Hasta que termine no se pueden añadir ni quitar bricks.</translation>
    </message>
    <message>
        <source>A rebalance or the removal of bricks is under way.</source>
        <translation>Hay en curso un rebalanceo o una retirada de bricks.</translation>
    </message>
    <message>
        <source>Wait until it is finished: gluster volume rebalance %1 status. Then ask the hosts again.</source>
        <translation>Espere a que termine: gluster volume rebalance %1 status. Después consulte de nuevo los hosts.</translation>
    </message>
    <message>
        <source>Bricks of the volume %1 are down: %2.</source>
        <translation>Hay bricks caídos en el volumen %1: %2.</translation>
    </message>
    <message>
        <source>While they are away, other bricks should stay as they are: they may hold the only good copy.</source>
        <translation>Mientras falten, los demás bricks deberían quedar como están: pueden tener la única copia buena.</translation>
    </message>
    <message>
        <source>Their files live on the other bricks of the set alone.</source>
        <translation>Sus archivos solo existen en los demás bricks del conjunto.</translation>
    </message>
    <message>
        <source>Bring them back first: look at their hosts and disks, then run gluster volume start %1 force on a node.</source>
        <translation>Recupérelos antes: revise sus hosts y discos y ejecute después gluster volume start %1 force en un nodo.</translation>
    </message>
    <message>
        <source>A rebalance with GlusterFS %1 can lose files.</source>
        <translation>Un rebalanceo con GlusterFS %1 puede perder archivos.</translation>
    </message>
    <message>
        <source>Version 11.0 has a known fault; 11.1 mends it (gluster/glusterfs#4148).</source>
        <translation>La versión 11.0 tiene un fallo conocido; la 11.1 lo corrige (gluster/glusterfs#4148).</translation>
    </message>
    <message>
        <source>The fault was found in 11.0 and mended in 11.1; whether this version has it was never said (gluster/glusterfs#4148).</source>
        <translation>El fallo se detectó en la 11.0 y se corrigió en la 11.1; nunca se aclaró si esta versión lo tiene (gluster/glusterfs#4148).</translation>
    </message>
    <message>
        <source>Enlarge the bricks in place instead (“extra-devices”, “size”), which moves no file; or set “after-adding-bricks: fix-layout”; or update to 11.1 first.</source>
        <translation>En su lugar, amplíe los bricks existentes («extra-devices», «size»), lo que no mueve ningún archivo; también puede indicar «after-adding-bricks: fix-layout» o actualizar antes a 11.1.</translation>
    </message>
    <message>
        <source>%1 does not know the NFS server&apos;s name %2.</source>
        <translation>%1 no conoce el nombre %2 del servidor NFS.</translation>
    </message>
    <message>
        <source>Clients mount the server by its storage address.</source>
        <translation>Los clientes montan el servidor por su dirección de almacenamiento.</translation>
    </message>
    <message>
        <source>Add the name to the DNS or to /etc/hosts of %1, or give the server&apos;s storage address as a number.</source>
        <translation>Añada el nombre al DNS o a /etc/hosts de %1, o dé la dirección de almacenamiento del servidor como número.</translation>
    </message>
    <message>
        <source>%1 gets no answer from %2, neither on the SSH port nor on the NFS port.</source>
        <translation>%1 no recibe respuesta de %2, ni en el puerto SSH ni en el de NFS.</translation>
    </message>
    <message>
        <source>Check the server&apos;s storage address in the project and the network between both hosts.</source>
        <translation>Compruebe la dirección de almacenamiento del servidor en el proyecto y la red entre ambos hosts.</translation>
    </message>
    <message>
        <source>The NFS server is running, but refuses connections on this address.</source>
        <translation>El servidor NFS está en ejecución, pero rechaza conexiones en esta dirección.</translation>
    </message>
    <message>
        <source>The address answers on its SSH port, so something in between blocks NFS.</source>
        <translation>La dirección responde en su puerto SSH, de modo que algo intermedio bloquea NFS.</translation>
    </message>
    <message>
        <source>Open TCP port %1 from %2 to %3 in the network&apos;s firewall.</source>
        <translation>Abra el puerto TCP %1 de %2 a %3 en el cortafuegos de la red.</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>host %1</translation>
    </message>
    <message>
        <source>The new brick on %1 has %2; the present one on %3 still has %4 free.</source>
        <translation>El brick nuevo de %1 tiene %2; al actual de %3 le quedan %4 libres.</translation>
    </message>
    <message>
        <source>A rebalance moves no file to a brick with less free space than the one it comes from. The present files would stay where they are; only new ones would go there.</source>
        <translation>Un rebalanceo no mueve ningún archivo a un brick con menos espacio libre que el de origen. Los archivos actuales se quedarían donde están; solo los nuevos irían allí.</translation>
    </message>
    <message>
        <source>Take larger disks for the new bricks, or set “after-adding-bricks” to fix-layout, which is quick and sends new files there.</source>
        <translation>Use discos mayores para los bricks nuevos o ponga «after-adding-bricks» en fix-layout, que es rápido y envía allí los archivos nuevos.</translation>
    </message>
    <message>
        <source>Move the old copy away, or choose another migration.aside-suffix.</source>
        <translation>Mueva la copia antigua a otro lugar o elija otro migration.aside-suffix.</translation>
    </message>
    <message>
        <source>Choose the source on the Data page (migration.seed-host in the project).</source>
        <translation>Elija el origen en la página Datos (migration.seed-host en el proyecto).</translation>
    </message>
    <message>
        <source>the first content</source>
        <translation>el contenido inicial</translation>
    </message>
    <message>
        <source>No host is chosen to provide the first content, although there are files. %1.</source>
        <translation>No se ha elegido ningún host que aporte el contenido inicial, aunque hay archivos. %1.</translation>
    </message>
    <message>
        <source>These do not exist on %1; the plan makes mount points there: %2.</source>
        <translation>Estas no existen en %1; el plan crea allí puntos de montaje: %2.</translation>
    </message>
    <message>
        <source>Files of these hosts are set aside and not merged. %1.</source>
        <translation>Los archivos de estos hosts se apartan y no se combinan. %1.</translation>
    </message>
    <message>
        <source>Tick a host on the Data page (migration.merge-from in the project) to bring its files into the share as well; “sharewright merge” shows where the hosts differ.</source>
        <translation>Marque un host en la página Datos (migration.merge-from en el proyecto) para llevar también sus archivos al recurso compartido; «sharewright merge» muestra en qué difieren los hosts.</translation>
    </message>
    <message>
        <source>the servers</source>
        <translation>los servidores</translation>
    </message>
</context>
<context>
    <name>FailureReport</name>
    <message>
        <source>One step is done and stays.</source>
        <translation>Un paso está hecho y se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are done and stay.</source>
        <translation>
            <numerusform>%n paso está hecho y se conserva.</numerusform>
            <numerusform>%n pasos están hechos y se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>One step was not tried and changed nothing.</source>
        <translation>Un paso no se ha intentado y no ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps were not tried and changed nothing.</source>
        <translation>
            <numerusform>%n paso no se ha intentado y no ha cambiado nada.</numerusform>
            <numerusform>%n pasos no se han intentado y no han cambiado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pandora&apos;s services are still stopped: agents queue their data until they start again.</source>
        <translation>Los servicios de Pandora siguen detenidos: los agentes guardan sus datos en cola hasta que se inicien de nuevo.</translation>
    </message>
    <message>
        <source>Originals are kept: nothing was deleted.</source>
        <translation>Los originales se conservan: no se ha eliminado nada.</translation>
    </message>
    <message>
        <source>See that the host is up and reachable, then retry: finished steps are checked, not repeated.</source>
        <translation>Asegúrese de que el host está en marcha y es accesible y vuelva a intentarlo: los pasos terminados se comprueban, no se repiten.</translation>
    </message>
    <message>
        <source>Correct the login or the sudo rights of the user on that host, then retry.</source>
        <translation>Corrija el inicio de sesión o los permisos de sudo del usuario en ese host y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The host changed since the plan was made. Probe again and review the new plan.</source>
        <translation>El host ha cambiado desde que se hizo el plan. Sondéelo de nuevo y revise el plan nuevo.</translation>
    </message>
    <message>
        <source>Remove the cause on that host, then retry: finished steps are checked, not repeated.</source>
        <translation>Elimine la causa en ese host y vuelva a intentarlo: los pasos terminados se comprueban, no se repiten.</translation>
    </message>
    <message>
        <source>“%1” failed on %2</source>
        <translation>«%1» ha fallado en %2</translation>
    </message>
    <message>
        <source>Exit status %1, after %2</source>
        <translation>Estado de salida %1, al cabo de %2</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Al cabo de %1</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>Ha fallado la conexión con %1</translation>
    </message>
    <message>
        <source>The run could not go on</source>
        <translation>La ejecución no ha podido continuar</translation>
    </message>
    <message>
        <source>Pandora&apos;s services are started again.</source>
        <translation>Los servicios de Pandora están de nuevo en marcha.</translation>
    </message>
    <message>
        <source>Pandora&apos;s services were not stopped.</source>
        <translation>Los servicios de Pandora no se han detenido.</translation>
    </message>
    <message>
        <source>One more only looked, or found nothing to do.</source>
        <translation>Otro solo comprobó algo o no encontró nada que hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n more only looked, or found nothing to do.</source>
        <translation>
            <numerusform>%n más solo comprobó algo o no encontró nada que hacer.</numerusform>
            <numerusform>%n más solo comprobaron algo o no encontraron nada que hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or undo: what this run changed is taken back; anything that cannot be is listed.</source>
        <translation>O deshaga: se revierte lo que cambió esta ejecución; lo que no se pueda revertir se enumera.</translation>
    </message>
    <message>
        <source>The host said: %1</source>
        <translation>El host respondió: %1</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message>
        <source>There is no host %1.</source>
        <translation>No existe el host %1.</translation>
    </message>
    <message>
        <source>%1 is not a file on %2.</source>
        <translation>%1 no es un archivo en %2.</translation>
    </message>
    <message>
        <source>%1 on %2 is too large to be shown, or may not be read.</source>
        <translation>%1 en %2 es demasiado grande para mostrarlo o no se puede leer.</translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
</context>
<context>
    <name>FolderAdvice</name>
    <message>
        <source>%1 is switched on in %2.</source>
        <translation>%1 está activado en %2.</translation>
    </message>
    <message>
        <source>There are files in it on %1.</source>
        <translation>Contiene archivos en %1.</translation>
    </message>
    <message>
        <source>A folder of your own.</source>
        <translation>Una carpeta propia.</translation>
    </message>
</context>
<context>
    <name>FolderCatalogue</name>
    <message>
        <source>Holds every agent&apos;s remote configuration. Whichever server an agent talks to must have it.</source>
        <translation>Contiene la configuración remota de todos los agentes. Debe tenerla cualquier servidor con el que hable un agente.</translation>
    </message>
    <message>
        <source>An agent that finds no configuration uploads its own and overwrites what administrators had staged for it.</source>
        <translation>Un agente que no encuentra su configuración sube la suya y sobrescribe la que los administradores le habían preparado.</translation>
    </message>
    <message>
        <source>Holds the check sums by which an agent notices a new configuration.</source>
        <translation>Contiene las sumas de comprobación con las que un agente detecta una configuración nueva.</translation>
    </message>
    <message>
        <source>Agents fetch and send configurations back and forth without end.</source>
        <translation>Los agentes descargan y envían configuraciones una y otra vez, sin fin.</translation>
    </message>
    <message>
        <source>Holds the file collections that agents download.</source>
        <translation>Contiene las colecciones de archivos que descargan los agentes.</translation>
    </message>
    <message>
        <source>Agents get their collections from one server only, and lose them when that one is down.</source>
        <translation>Los agentes obtienen sus colecciones de un solo servidor y las pierden cuando este cae.</translation>
    </message>
    <message>
        <source>Holds the recorded network flows that the console shows.</source>
        <translation>Contiene los flujos de red registrados que muestra la consola.</translation>
    </message>
    <message>
        <source>The console shows the flows of one server only.</source>
        <translation>La consola solo muestra los flujos de un servidor.</translation>
    </message>
    <message>
        <source>Holds what people upload in the console, and collections before they are published.</source>
        <translation>Contiene lo que se sube en la consola, y las colecciones antes de publicarse.</translation>
    </message>
    <message>
        <source>A file uploaded in one console is missing in the others.</source>
        <translation>Un archivo subido en una consola falta en las demás.</translation>
    </message>
    <message>
        <source>Holds recorded sFlow data, as netflow does for NetFlow.</source>
        <translation>Contiene los datos sFlow registrados, como netflow los de NetFlow.</translation>
    </message>
    <message>
        <source>Where sFlow is used, the console shows one server&apos;s flows only.</source>
        <translation>Donde se usa sFlow, la consola solo muestra los flujos de un servidor.</translation>
    </message>
    <message>
        <source>Holds remote commands that wait for their agents.</source>
        <translation>Contiene comandos remotos que esperan a sus agentes.</translation>
    </message>
    <message>
        <source>A command reaches its agent only when that agent happens to talk to the same server.</source>
        <translation>Un comando solo llega a su agente si este habla casualmente con el mismo servidor.</translation>
    </message>
    <message>
        <source>Holds locks of transactions with agents.</source>
        <translation>Contiene bloqueos de transacciones con agentes.</translation>
    </message>
    <message>
        <source>Two servers may work on one agent&apos;s transaction at the same time.</source>
        <translation>Dos servidores pueden trabajar a la vez en la transacción de un mismo agente.</translation>
    </message>
    <message>
        <source>Holds programs that each server&apos;s package installs for itself.</source>
        <translation>Contiene programas que el paquete de cada servidor instala para sí.</translation>
    </message>
    <message>
        <source>An upgrade of one server would replace the programs of all others.</source>
        <translation>Actualizar un servidor sustituiría los programas de todos los demás.</translation>
    </message>
    <message>
        <source>Every server writes its own log there.</source>
        <translation>Cada servidor escribe ahí su propio log.</translation>
    </message>
    <message>
        <source>The servers would write into each other&apos;s logs.</source>
        <translation>Cada servidor escribiría en los logs de los demás.</translation>
    </message>
    <message>
        <source>The spool itself is the queue of one server. Only folders in it are shared.</source>
        <translation>El propio spool es la cola de un servidor. Solo se comparten carpetas que contiene.</translation>
    </message>
    <message>
        <source>Two servers would take the same agent data, twice or half. Separate incoming folders exist for that.</source>
        <translation>Dos servidores recogerían los mismos datos de agentes, duplicados o a medias. Para eso están las carpetas de entrada separadas.</translation>
    </message>
    <message>
        <source>The folder catalogue names no spool or no console.</source>
        <translation>El catálogo de carpetas no indica ningún spool o ninguna consola.</translation>
    </message>
    <message>
        <source>Entry %1 of the folder catalogue cannot be read.</source>
        <translation>No se puede leer la entrada %1 del catálogo de carpetas.</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendada</translation>
    </message>
    <message>
        <source>Only if used</source>
        <translation>Solo si se usa</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propia</translation>
    </message>
</context>
<context>
    <name>FolderRules</name>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 no tiene nombre.</translation>
    </message>
    <message>
        <source>Give it a short name, such as “conf”.</source>
        <translation>Dele un nombre corto, por ejemplo «conf».</translation>
    </message>
    <message>
        <source>The folder name “%1” cannot be used.</source>
        <translation>El nombre de carpeta «%1» no se puede usar.</translation>
    </message>
    <message>
        <source>It becomes the directory name on the storage side.</source>
        <translation>Se convierte en el nombre del directorio en el almacenamiento.</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, “.”, “_” and “-”, starting with a letter or digit.</source>
        <translation>Use hasta 64 letras, cifras, «.», «_» y «-», empezando por una letra o una cifra.</translation>
    </message>
    <message>
        <source>%1 has no path.</source>
        <translation>%1 no tiene ruta.</translation>
    </message>
    <message>
        <source>Add the path that the Pandora hosts use.</source>
        <translation>Añada la ruta que usan los hosts de Pandora.</translation>
    </message>
    <message>
        <source>%1 would share data_in itself (%2).</source>
        <translation>%1 compartiría el propio data_in (%2).</translation>
    </message>
    <message>
        <source>The servers would take each other&apos;s incoming files away; the manual forbids it.</source>
        <translation>Los servidores se quitarían unos a otros los archivos entrantes; el manual lo prohíbe.</translation>
    </message>
    <message>
        <source>Share its folders one by one: conf, md5, collections, netflow.</source>
        <translation>Comparta sus carpetas una a una: conf, md5, collections, netflow.</translation>
    </message>
    <message>
        <source>%1 (%2) is meant to be local.</source>
        <translation>%1 (%2) debe ser local.</translation>
    </message>
    <message>
        <source>Each Pandora server keeps files of its own there.</source>
        <translation>Cada servidor de Pandora guarda ahí archivos propios.</translation>
    </message>
    <message>
        <source>Leave it out of the shared folders.</source>
        <translation>Exclúyala de las carpetas compartidas.</translation>
    </message>
    <message>
        <source>“%1” of %2 is no user or group name.</source>
        <translation>«%1» de %2 no es un nombre de usuario o grupo.</translation>
    </message>
    <message>
        <source>Write a name such as “pandora”, or a number.</source>
        <translation>Escriba un nombre, por ejemplo «pandora», o un número.</translation>
    </message>
    <message>
        <source>Mode %1 of %2 locks its own owner out.</source>
        <translation>El modo %1 de %2 cierra el paso a su propio propietario.</translation>
    </message>
    <message>
        <source>Use 2770 as Pandora&apos;s packages do.</source>
        <translation>Use 2770, como los paquetes de Pandora.</translation>
    </message>
    <message>
        <source>Mode %1 lets everybody write to %2.</source>
        <translation>El modo %1 permite a cualquiera escribir en %2.</translation>
    </message>
    <message>
        <source>Any local user could change agent configurations.</source>
        <translation>Cualquier usuario local podría cambiar configuraciones de agentes.</translation>
    </message>
    <message>
        <source>Mode %1 of %2 has no setgid bit.</source>
        <translation>El modo %1 de %2 no tiene el bit setgid.</translation>
    </message>
    <message>
        <source>New files would lose the group that server and console share.</source>
        <translation>Los archivos nuevos perderían el grupo que comparten servidor y consola.</translation>
    </message>
    <message>
        <source>%1 is used by no Pandora role.</source>
        <translation>Ningún rol de Pandora usa %1.</translation>
    </message>
    <message>
        <source>Let “server”, “console” or both use it.</source>
        <translation>Haga que la usen «server», «console» o ambos.</translation>
    </message>
    <message>
        <source>Only servers and consoles mount %1.</source>
        <translation>Solo los servidores y las consolas montan %1.</translation>
    </message>
    <message>
        <source>Storage roles have no use for the folder&apos;s path.</source>
        <translation>A los roles de almacenamiento no les sirve la ruta de la carpeta.</translation>
    </message>
    <message>
        <source>Remove the storage roles from “used-by”.</source>
        <translation>Quite los roles de almacenamiento de «used-by».</translation>
    </message>
    <message>
        <source>No host of this project uses %1.</source>
        <translation>Ningún host de este proyecto usa %1.</translation>
    </message>
    <message>
        <source>Correct “used-by” or the roles of the hosts.</source>
        <translation>Corrija «used-by» o los roles de los hosts.</translation>
    </message>
    <message>
        <source>Two folders are called “%1”.</source>
        <translation>Dos carpetas se llaman «%1».</translation>
    </message>
    <message>
        <source>They would lie in one directory on the storage side.</source>
        <translation>Quedarían en un mismo directorio del almacenamiento.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Cambie el nombre de una de ellas.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same path %3.</source>
        <translation>%1 y %2 tienen la misma ruta %3.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Elimine una de las dos entradas.</translation>
    </message>
    <message>
        <source>%1 lies inside %2.</source>
        <translation>%1 está dentro de %2.</translation>
    </message>
    <message>
        <source>One mount would hide the other.</source>
        <translation>Un montaje ocultaría el otro.</translation>
    </message>
    <message>
        <source>Share either the outer or the inner folder.</source>
        <translation>Comparta la carpeta exterior o la interior.</translation>
    </message>
    <message>
        <source>Not all folders that Pandora FMS needs are shared: %1.</source>
        <translation>No se comparten todas las carpetas que necesita Pandora FMS: %1.</translation>
    </message>
    <message>
        <source>The manual requires conf, md5, collections and netflow together; with one missing, agents and servers lose track of each other.</source>
        <translation>El manual exige conf, md5, collections y netflow juntas; si falta una, agentes y servidores dejan de entenderse.</translation>
    </message>
    <message>
        <source>Add the missing folders.</source>
        <translation>Añada las carpetas que faltan.</translation>
    </message>
    <message>
        <source>Folder number %1</source>
        <translation>Carpeta número %1</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>carpeta %1</translation>
    </message>
</context>
<context>
    <name>Gluster</name>
    <message>
        <source>The answer of gluster is cut off or damaged. Ask again.</source>
        <translation>La respuesta de gluster está cortada o dañada. Consulte de nuevo.</translation>
    </message>
    <message>
        <source>The gluster daemon does not answer. Start it: systemctl start glusterd.</source>
        <translation>El demonio de gluster no responde. Inícielo: systemctl start glusterd.</translation>
    </message>
    <message>
        <source>gluster gave no answer in time. Another node may just have died: ask again in a minute.</source>
        <translation>gluster no ha respondido a tiempo. Puede que otro nodo acabe de caer: consulte de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>gluster says: %1</source>
        <translation>gluster dice: %1</translation>
    </message>
    <message>
        <source>the command failed, without a reason</source>
        <translation>el comando ha fallado sin indicar el motivo</translation>
    </message>
    <message>
        <source>gluster answered another question than the one that was asked.</source>
        <translation>gluster ha respondido a una pregunta distinta de la planteada.</translation>
    </message>
</context>
<context>
    <name>GlusterGrowth</name>
    <message>
        <source>volume %1</source>
        <translation>volumen %1</translation>
    </message>
    <message>
        <source>List the bricks of a set in the volume&apos;s order (gluster volume info %1), and replace one brick of a set at a time.</source>
        <translation>Enumere los bricks de un conjunto en el orden del volumen (gluster volume info %1), y sustituya cada vez un solo brick del conjunto.</translation>
    </message>
    <message>
        <source>Replica set %1 of the document has the volume&apos;s bricks in another order.</source>
        <translation>El conjunto de réplicas %1 del documento tiene los bricks del volumen en otro orden.</translation>
    </message>
    <message>
        <source>The order says which brick takes whose place, and which one is the arbiter.</source>
        <translation>El orden indica qué brick ocupa el lugar de cuál, y cuál es el arbiter.</translation>
    </message>
    <message>
        <source>%1 bricks of replica set %2 are not those of the volume.</source>
        <translation>%1 bricks del conjunto de réplicas %2 no son los del volumen.</translation>
    </message>
    <message>
        <source>A new brick is filled from the others of its set, so only one can be replaced at a time.</source>
        <translation>Un brick nuevo se llena desde los demás de su conjunto, de modo que solo se puede sustituir uno a la vez.</translation>
    </message>
    <message>
        <source>%1 on %2 (%3 free)</source>
        <translation>%1 en %2 (%3 libres)</translation>
    </message>
    <message>
        <source>Bricks are added although volume groups of the present ones have room: %1.</source>
        <translation>Se añaden bricks aunque hay espacio en los grupos de volúmenes de los actuales: %1.</translation>
    </message>
    <message>
        <source>A larger “size” of the bricks of a set needs no rebalance: no file moves.</source>
        <translation>Un «size» mayor en los bricks de un conjunto no requiere rebalanceo: no se mueve ningún archivo.</translation>
    </message>
    <message>
        <source>Enlarge the bricks first, or give their groups a further disk in “extra-devices”.</source>
        <translation>Amplíe antes los bricks o dé a sus grupos de volúmenes otro disco en «extra-devices».</translation>
    </message>
</context>
<context>
    <name>GlusterPlanner</name>
    <message>
        <source>Change the volume&apos;s bricks</source>
        <translation>Cambiar los bricks del volumen</translation>
    </message>
    <message>
        <source>The volume stays in use all the while; each change begins when the one before it is complete.</source>
        <translation>El volumen sigue en uso todo el tiempo; cada cambio empieza cuando ha concluido el anterior.</translation>
    </message>
    <message>
        <source>The new brick is empty and is filled from the others of its set; the old folder stays as it is.</source>
        <translation>El brick nuevo está vacío y se llena desde los demás de su conjunto; la carpeta antigua queda como está.</translation>
    </message>
    <message>
        <source>Until the new brick is filled there is a copy less of each file.</source>
        <translation>Hasta que el brick nuevo se llene habrá una copia menos de cada archivo.</translation>
    </message>
    <message>
        <source>Whole replica sets: each new file lies on all bricks of one set.</source>
        <translation>Conjuntos de réplicas completos: cada archivo nuevo está en todos los bricks de un conjunto.</translation>
    </message>
    <message>
        <source>Forced, because: %1</source>
        <translation>Forzado, porque: %1</translation>
    </message>
    <message>
        <source>Folders that exist send new files to the new bricks only after this; files stay where they are.</source>
        <translation>Solo después de esto las carpetas existentes envían archivos nuevos a los bricks nuevos; los archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>SELinux keeps the web server off FUSE file systems without it.</source>
        <translation>Sin él, SELinux impide al servidor web acceder a sistemas de archivos FUSE.</translation>
    </message>
    <message>
        <source>A bind mount leaves the path a real directory, which package upgrades expect; it waits for the volume&apos;s own mount.</source>
        <translation>Con un bind mount la ruta sigue siendo un directorio real, como esperan las actualizaciones de paquetes; espera al montaje del propio volumen.</translation>
    </message>
    <message>
        <source>From here on all hosts see the same files.</source>
        <translation>A partir de aquí todos los hosts ven los mismos archivos.</translation>
    </message>
    <message>
        <source>What one host writes, all others must see.</source>
        <translation>Lo que escribe un host deben verlo todos los demás.</translation>
    </message>
    <message>
        <source>Mount the volume</source>
        <translation>Montar el volumen</translation>
    </message>
    <message>
        <source>Each Pandora host mounts the whole volume at a place of its own; nothing of Pandora looks there yet.</source>
        <translation>Cada host de Pandora monta el volumen completo en un lugar aparte; nada de Pandora mira ahí todavía.</translation>
    </message>
    <message>
        <source>Mode 0000 keeps everybody from writing below a volume that is not mounted.</source>
        <translation>El modo 0000 evita que se escriba debajo de un volumen sin montar.</translation>
    </message>
    <message>
        <source>When all hosts start at once the volume comes later than they; its mount waits for it instead of failing for good.</source>
        <translation>Cuando todos los hosts arrancan a la vez, el volumen llega más tarde que ellos; su montaje lo espera en lugar de fallar definitivamente.</translation>
    </message>
    <message>
        <source>Through this mount the host talks to every brick itself.</source>
        <translation>Con este montaje, el propio host habla con todos los bricks.</translation>
    </message>
    <message>
        <source>backup-volfile-servers: the volume is found while a node is down; _netdev and nofail: a missing volume does not stop the boot; acl: access lists come along.</source>
        <translation>backup-volfile-servers: el volumen se encuentra aunque falte un nodo; _netdev y nofail: un volumen ausente no detiene el arranque; acl: se conservan las listas de acceso.</translation>
    </message>
    <message>
        <source>Make the folders</source>
        <translation>Crear las carpetas</translation>
    </message>
    <message>
        <source>Owner, group and the setgid bit are what Pandora&apos;s packages set.</source>
        <translation>El propietario, el grupo y el bit setgid son los que ponen los paquetes de Pandora.</translation>
    </message>
    <message>
        <source>Numbers, since GlusterFS carries them and not names.</source>
        <translation>Números, porque es lo que GlusterFS transmite, no nombres.</translation>
    </message>
    <message>
        <source>Copy the first content</source>
        <translation>Copiar el contenido inicial</translation>
    </message>
    <message>
        <source>The bulk is copied while services run, to a place that no service knows. An agent that finds an empty folder uploads its own configuration over the one that administrators staged.</source>
        <translation>La mayor parte se copia con los servicios en marcha, a un lugar que ningún servicio conoce. Un agente que encuentra una carpeta vacía sube su propia configuración encima de la que prepararon los administradores.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Hacer una prueba</translation>
    </message>
    <message>
        <source>Each host writes into the volume as the real users, and every other host reads it back, before any service is touched.</source>
        <translation>Cada host escribe en el volumen con los usuarios reales, y todos los demás lo leen, antes de tocar ningún servicio.</translation>
    </message>
    <message>
        <source>No firewall is active on %1.</source>
        <translation>No hay ningún cortafuegos activo en %1.</translation>
    </message>
    <message>
        <source>%1 resolves the storage names of all other hosts.</source>
        <translation>%1 resuelve los nombres de almacenamiento de todos los demás hosts.</translation>
    </message>
    <message>
        <source>A file system of its own is mounted at %1 on %2.</source>
        <translation>Hay un sistema de archivos propio montado en %1 en %2.</translation>
    </message>
    <message>
        <source>The disk %1 on %2 is blank.</source>
        <translation>El disco %1 de %2 está en blanco.</translation>
    </message>
    <message>
        <source>There is no volume %1 yet.</source>
        <translation>Aún no existe el volumen %1.</translation>
    </message>
    <message>
        <source>Install packages</source>
        <translation>Instalar paquetes</translation>
    </message>
    <message>
        <source>Nodes get the server, Pandora hosts what mounts a volume; all of the same major version.</source>
        <translation>Los nodos reciben el servidor; los hosts de Pandora, lo necesario para montar un volumen; todo de la misma versión mayor.</translation>
    </message>
    <message>
        <source>The distribution leaves GlusterFS to a repository of its own.</source>
        <translation>La distribución deja GlusterFS en un repositorio aparte.</translation>
    </message>
    <message>
        <source>glusterd, and the tools for disks and bricks.</source>
        <translation>glusterd y las herramientas para discos y bricks.</translation>
    </message>
    <message>
        <source>mount needs mount.glusterfs to mount a volume.</source>
        <translation>mount necesita mount.glusterfs para montar un volumen.</translation>
    </message>
    <message>
        <source>Let the hosts find and reach each other</source>
        <translation>Hacer que los hosts se encuentren y se comuniquen</translation>
    </message>
    <message>
        <source>Every node must know every other by the same name, and clients talk to every brick.</source>
        <translation>Cada nodo debe conocer a los demás por el mismo nombre, y los clientes hablan con todos los bricks.</translation>
    </message>
    <message>
        <source>A name that one node cannot resolve keeps the pool from forming; the file answers also while the name server is away.</source>
        <translation>Un nombre que un nodo no puede resolver impide formar el grupo de almacenamiento; el archivo responde aunque falte el servidor de nombres.</translation>
    </message>
    <message>
        <source>Peers and clients must reach glusterd and every brick; nobody else needs to.</source>
        <translation>Los peers y los clientes deben llegar a glusterd y a todos los bricks; nadie más lo necesita.</translation>
    </message>
    <message>
        <source>When a node dies, everybody who writes waits this many seconds; gluster&apos;s own 42 stall every agent.</source>
        <translation>Cuando cae un nodo, todo el que escribe espera estos segundos; los 42 s predeterminados de gluster bloquean a todos los agentes.</translation>
    </message>
    <message>
        <source>Writing needs a majority of the copies: no split-brain.</source>
        <translation>Para escribir hace falta la mayoría de las copias: así no hay split-brain.</translation>
    </message>
    <message>
        <source>Only nodes and Pandora hosts may mount the volume; by itself gluster lets everybody in.</source>
        <translation>Solo los nodos y los hosts de Pandora pueden montar el volumen; por sí solo, gluster deja entrar a cualquiera.</translation>
    </message>
    <message>
        <source>The top of the volume belongs to Pandora&apos;s user.</source>
        <translation>El directorio raíz del volumen pertenece al usuario de Pandora.</translation>
    </message>
    <message>
        <source>The top of the volume belongs to the web server&apos;s group.</source>
        <translation>El directorio raíz del volumen pertenece al grupo del servidor web.</translation>
    </message>
    <message>
        <source>The document asks for it.</source>
        <translation>El documento lo pide.</translation>
    </message>
    <message>
        <source>Form the pool</source>
        <translation>Formar el grupo de almacenamiento</translation>
    </message>
    <message>
        <source>The nodes trust each other from here on; each must see all others before a volume is made.</source>
        <translation>A partir de aquí los nodos confían unos en otros; cada uno debe ver a todos los demás antes de crear un volumen.</translation>
    </message>
    <message>
        <source>Enabled, so that the bricks are back after a reboot; Debian leaves it off.</source>
        <translation>Habilitado, para que los bricks vuelvan tras un reinicio; Debian lo deja deshabilitado.</translation>
    </message>
    <message>
        <source>Enabling starts nothing; the pool needs it now.</source>
        <translation>Habilitar no inicia nada; el grupo de almacenamiento lo necesita ya.</translation>
    </message>
    <message>
        <source>glusterd starts once its bricks&apos; disks are mounted, so that a brick is not taken for lost.</source>
        <translation>glusterd se inicia cuando están montados los discos de sus bricks, para que ningún brick se dé por perdido.</translation>
    </message>
    <message>
        <source>Only a member of the pool can take another host in.</source>
        <translation>Solo un miembro del grupo de almacenamiento puede admitir a otro host.</translation>
    </message>
    <message>
        <source>Probed back, so that the first node too is known by its storage address and not only by the one it came from.</source>
        <translation>Añadido a la inversa, para que también el primer nodo se conozca por su dirección de almacenamiento y no solo por aquella desde la que llegó.</translation>
    </message>
    <message>
        <source>A volume made too early fails and leaves marks on its bricks that make the next attempt fail as well.</source>
        <translation>Un volumen creado antes de tiempo falla y deja en sus bricks marcas que hacen fallar también el siguiente intento.</translation>
    </message>
    <message>
        <source>Make the volume</source>
        <translation>Crear el volumen</translation>
    </message>
    <message>
        <source>Replica sets follow the order of the bricks; nothing is forced unless the document gives a reason.</source>
        <translation>Los conjuntos de réplicas siguen el orden de los bricks; no se fuerza nada salvo que el documento dé un motivo.</translation>
    </message>
    <message>
        <source>Each file lies on all bricks of one replica set.</source>
        <translation>Cada archivo está en todos los bricks de un conjunto de réplicas.</translation>
    </message>
    <message>
        <source>Every brick must run before anybody mounts the volume.</source>
        <translation>Todos los bricks deben estar en ejecución antes de que nadie monte el volumen.</translation>
    </message>
    <message>
        <source>list of bricks of the volume %1</source>
        <translation>lista de bricks del volumen %1</translation>
    </message>
    <message>
        <source>Prepare the bricks</source>
        <translation>Preparar los bricks</translation>
    </message>
    <message>
        <source>Each brick gets a file system of its own, so that a full or missing one never fills the system&apos;s.</source>
        <translation>Cada brick recibe un sistema de archivos propio, para que uno lleno o ausente nunca llene el del sistema.</translation>
    </message>
    <message>
        <source>A further disk enlarges the brick in place: no file has to move.</source>
        <translation>Un disco más amplía el brick existente: no hay que mover ningún archivo.</translation>
    </message>
    <message>
        <source>With LVM the brick can grow later without moving files.</source>
        <translation>Con LVM el brick puede crecer más adelante sin mover archivos.</translation>
    </message>
    <message>
        <source>The brick&apos;s room; a larger size in the document enlarges it, a smaller one is left alone.</source>
        <translation>El espacio del brick; un tamaño mayor en el documento lo amplía, uno menor no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>Inodes of 512 bytes have room for GlusterFS&apos; extended attributes.</source>
        <translation>En los inodos de 512 bytes caben los atributos extendidos de GlusterFS.</translation>
    </message>
    <message>
        <source>blank disk %1</source>
        <translation>disco en blanco %1</translation>
    </message>
    <message>
        <source>Mode 0000 keeps files out while the disk is not mounted.</source>
        <translation>El modo 0000 impide que lleguen archivos mientras el disco no está montado.</translation>
    </message>
    <message>
        <source>nofail and a short time limit let a host start whose disk is gone; its brick then stays down instead of filling the system&apos;s disk.</source>
        <translation>nofail y un límite de tiempo corto permiten arrancar a un host cuyo disco falta; su brick queda entonces caído en lugar de llenar el disco del sistema.</translation>
    </message>
    <message>
        <source>The brick lies on this file system and nowhere else.</source>
        <translation>El brick está en este sistema de archivos y en ninguna otra parte.</translation>
    </message>
    <message>
        <source>The file system fills its volume; it grows while it is in use.</source>
        <translation>El sistema de archivos ocupa todo su volumen; crece mientras está en uso.</translation>
    </message>
    <message>
        <source>A folder below the mount point: with the disk missing the folder is missing too, and the brick refuses to start.</source>
        <translation>Una carpeta debajo del punto de montaje: si falta el disco, falta también la carpeta, y el brick se niega a iniciarse.</translation>
    </message>
    <message>
        <source>A client that misses a file where it should be looks on all sets; otherwise files can seem to be gone during a rebalance.</source>
        <translation>Un cliente que no encuentra un archivo donde debería estar lo busca en todos los conjuntos de réplicas; de lo contrario, durante un rebalanceo podría parecer que faltan archivos.</translation>
    </message>
    <message>
        <source>Let go of the bricks that left</source>
        <translation>Soltar los bricks que salieron</translation>
    </message>
    <message>
        <source>Their disks are no longer mounted and no longer waited for. What is on them stays.</source>
        <translation>Sus discos ya no se montan ni se espera por ellos. Lo que contienen se conserva.</translation>
    </message>
    <message>
        <source>A disk that left the volume may be taken out of the host; the next boot does not ask for it.</source>
        <translation>Un disco que salió del volumen puede retirarse del host; el próximo arranque no lo reclama.</translation>
    </message>
    <message>
        <source>glusterd must start without disks that it does not need any more.</source>
        <translation>glusterd debe arrancar sin los discos que ya no necesita.</translation>
    </message>
    <message>
        <source>Nothing uses the disk any more; its files stay on it for as long as you want.</source>
        <translation>Ya nada usa el disco; sus archivos permanecen en él todo el tiempo que quiera.</translation>
    </message>
    <message>
        <source>It was made for the brick and is empty.</source>
        <translation>Se creó para el brick y está vacío.</translation>
    </message>
    <message>
        <source>Their files move to the other sets first; the bricks leave the volume only when nothing is left on them. Opening a file in the moment in which it moves may be denied; a second try succeeds.</source>
        <translation>Sus archivos pasan antes a los demás conjuntos; los bricks solo dejan el volumen cuando ya no queda nada en ellos. Abrir un archivo justo cuando se mueve puede ser denegado; un segundo intento funciona.</translation>
    </message>
    <message>
        <source>Files move until all sets are filled alike; they can be read and written meanwhile. Opening a file in the moment in which it moves may be denied; a second try succeeds.</source>
        <translation>Los archivos se mueven hasta que todos los conjuntos estén igual de llenos; entretanto se pueden leer y escribir. Abrir un archivo justo cuando se mueve puede ser denegado; un segundo intento funciona.</translation>
    </message>
</context>
<context>
    <name>GlusterRules</name>
    <message>
        <source>%1 bricks cannot form sets of %2.</source>
        <translation>%1 bricks no pueden formar conjuntos de %2.</translation>
    </message>
    <message>
        <source>Add bricks until each set is complete.</source>
        <translation>Añada bricks hasta completar todos los conjuntos.</translation>
    </message>
    <message>
        <source>Host %1 holds two bricks of replica set %2.</source>
        <translation>El host %1 tiene dos bricks del conjunto de réplicas %2.</translation>
    </message>
    <message>
        <source>Both copies would be lost with that host.</source>
        <translation>Con ese host se perderían ambas copias.</translation>
    </message>
    <message>
        <source>Put each %1 bricks in a row on different hosts.</source>
        <translation>Ponga cada %1 bricks seguidos en hosts distintos.</translation>
    </message>
    <message>
        <source>The bricks of replica set %1 have different sizes: %2 and %3.</source>
        <translation>Los bricks del conjunto de réplicas %1 tienen tamaños distintos: %2 y %3.</translation>
    </message>
    <message>
        <source>Each file lies on all bricks of a set, so the smallest one is full first and the rest of the others is wasted.</source>
        <translation>Cada archivo está en todos los bricks de un conjunto, de modo que el más pequeño se llena primero y el resto de los demás se desaprovecha.</translation>
    </message>
    <message>
        <source>Give all bricks of a set the same size.</source>
        <translation>Dé el mismo tamaño a todos los bricks de un conjunto.</translation>
    </message>
    <message>
        <source>The brick %1:%2 is listed twice.</source>
        <translation>El brick %1:%2 figura dos veces.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Elimine una de las dos entradas.</translation>
    </message>
    <message>
        <source>The %1 and %2 lie inside each other on %3.</source>
        <translation>El %1 y el %2 están uno dentro del otro en %3.</translation>
    </message>
    <message>
        <source>GlusterFS refuses such bricks.</source>
        <translation>GlusterFS rechaza bricks así.</translation>
    </message>
    <message>
        <source>Give each brick a directory of its own.</source>
        <translation>Dé a cada brick un directorio propio.</translation>
    </message>
    <message>
        <source>The %1 and %2 of host %3 have the same mount point %4.</source>
        <translation>El %1 y el %2 del host %3 tienen el mismo punto de montaje %4.</translation>
    </message>
    <message>
        <source>Only one file system can be mounted there, and bricks that share one show the same free space twice.</source>
        <translation>Ahí solo se puede montar un sistema de archivos, y los bricks que comparten uno muestran dos veces el mismo espacio libre.</translation>
    </message>
    <message>
        <source>Give each brick a file system and mount point of its own.</source>
        <translation>Dé a cada brick un sistema de archivos y un punto de montaje propios.</translation>
    </message>
    <message>
        <source>On %1 the mount points %2 and %3 lie inside each other.</source>
        <translation>En %1, los puntos de montaje %2 y %3 están uno dentro del otro.</translation>
    </message>
    <message>
        <source>One mount would hide the other, or depend on it.</source>
        <translation>Un montaje ocultaría el otro o dependería de él.</translation>
    </message>
    <message>
        <source>Mount them side by side, such as /glusterfs/brick1 and /glusterfs/brick2.</source>
        <translation>Móntelos uno junto a otro, por ejemplo /glusterfs/brick1 y /glusterfs/brick2.</translation>
    </message>
    <message>
        <source>On %1 the %2 and %3 use the same volume group %4.</source>
        <translation>En %1, el %2 y el %3 usan el mismo grupo de volúmenes %4.</translation>
    </message>
    <message>
        <source>A disk that fails would take both bricks, and they would compete for room.</source>
        <translation>Un disco averiado arrastraría a ambos bricks, que además competirían por el espacio.</translation>
    </message>
    <message>
        <source>Give each brick a group of its own. To enlarge a brick, add a disk to its “extra-devices” instead.</source>
        <translation>Dé a cada brick un grupo de volúmenes propio. Para ampliar un brick, añada en su lugar un disco a sus «extra-devices».</translation>
    </message>
    <message>
        <source>On %1 the disk %2 is used twice, by %3 and %4.</source>
        <translation>En %1, el disco %2 se usa dos veces: en el %3 y en el %4.</translation>
    </message>
    <message>
        <source>Name another disk, or remove one of them.</source>
        <translation>Indique otro disco o elimine una de las dos entradas.</translation>
    </message>
    <message>
        <source>The %1 has no host.</source>
        <translation>El %1 no tiene host.</translation>
    </message>
    <message>
        <source>The host “%1” of %2 is not a host of this project.</source>
        <translation>El host «%1» del %2 no es un host de este proyecto.</translation>
    </message>
    <message>
        <source>Choose a host of the project.</source>
        <translation>Elija un host del proyecto.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>Host %1 holds a brick but lacks the role “gluster-node”.</source>
        <translation>El host %1 tiene un brick, pero le falta el rol «gluster-node».</translation>
    </message>
    <message>
        <source>Add the role to the host.</source>
        <translation>Añada el rol al host.</translation>
    </message>
    <message>
        <source>“%1” is no device.</source>
        <translation>«%1» no es un dispositivo.</translation>
    </message>
    <message>
        <source>Use a path below /dev/disk/by-id/.</source>
        <translation>Use una ruta de /dev/disk/by-id/.</translation>
    </message>
    <message>
        <source>The name %1 may mean another disk after a reboot.</source>
        <translation>Tras un reinicio, el nombre %1 puede designar otro disco.</translation>
    </message>
    <message>
        <source>Kernel names follow the order in which disks are found.</source>
        <translation>Los nombres del núcleo siguen el orden en que se detectan los discos.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a volume group.</source>
        <translation>«%1» no puede ser el nombre de un grupo de volúmenes.</translation>
    </message>
    <message>
        <source>Use up to 127 letters, digits, “+”, “_”, “.” and “-” in “volume-group”, not starting with “-”.</source>
        <translation>Use hasta 127 letras, cifras, «+», «_», «.» y «-» en «volume-group», sin empezar por «-».</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a logical volume.</source>
        <translation>«%1» no puede ser el nombre de un volumen lógico.</translation>
    </message>
    <message>
        <source>LVM keeps such names for volumes of its own.</source>
        <translation>LVM reserva esos nombres para volúmenes propios.</translation>
    </message>
    <message>
        <source>Use a name such as “lv_brick1” in “logical-volume”.</source>
        <translation>Use un nombre como «lv_brick1» en «logical-volume».</translation>
    </message>
    <message>
        <source>“%1” is no size of a logical volume.</source>
        <translation>«%1» no es un tamaño de volumen lógico.</translation>
    </message>
    <message>
        <source>Write a whole number with M, G or T, such as “500G”, or a percentage of the group, such as “80%”.</source>
        <translation>Escriba un número entero con M, G o T, por ejemplo «500G», o un porcentaje del grupo de volúmenes, por ejemplo «80%».</translation>
    </message>
    <message>
        <source>%1 is too small for a brick.</source>
        <translation>%1 es demasiado pequeño para un brick.</translation>
    </message>
    <message>
        <source>XFS needs 300 MB at least.</source>
        <translation>XFS necesita 300 MB como mínimo.</translation>
    </message>
    <message>
        <source>Give it room for all shared files, and for more to come.</source>
        <translation>Dele espacio para todos los archivos compartidos y para los que lleguen.</translation>
    </message>
    <message>
        <source>“%1” of %2 has no effect without a “device”.</source>
        <translation>«%1» del %2 no tiene efecto sin «device».</translation>
    </message>
    <message>
        <source>Without a disk the brick uses the file system that is mounted at its mount point.</source>
        <translation>Sin disco, el brick usa el sistema de archivos montado en su punto de montaje.</translation>
    </message>
    <message>
        <source>Name the disk in “device”, or remove the key.</source>
        <translation>Indique el disco en «device» o elimine la clave.</translation>
    </message>
    <message>
        <source>The %1 needs a directory below its mount point.</source>
        <translation>El %1 necesita un directorio debajo de su punto de montaje.</translation>
    </message>
    <message>
        <source>GlusterFS refuses a mount point itself as a brick: with the disk missing it would fill the root file system.</source>
        <translation>GlusterFS rechaza un punto de montaje como brick: si faltara el disco, llenaría el sistema de archivos raíz.</translation>
    </message>
    <message>
        <source>Use a relative name such as “brick”.</source>
        <translation>Use un nombre relativo, por ejemplo «brick».</translation>
    </message>
    <message>
        <source>The %1 at %2 and the shared path %3 overlap.</source>
        <translation>El %1, en %2, y la ruta compartida %3 se solapan.</translation>
    </message>
    <message>
        <source>Files in a brick must be changed through the volume only, never directly.</source>
        <translation>Los archivos de un brick solo se deben modificar a través del volumen, nunca directamente.</translation>
    </message>
    <message>
        <source>Choose a directory apart, such as /glusterfs/brick1.</source>
        <translation>Elija un directorio aparte, por ejemplo /glusterfs/brick1.</translation>
    </message>
    <message>
        <source>The %1 at %2 and the volume&apos;s mount point %3 overlap.</source>
        <translation>El %1, en %2, y el punto de montaje del volumen %3 se solapan.</translation>
    </message>
    <message>
        <source>GlusterFS refuses to mount a volume over one of its own bricks.</source>
        <translation>GlusterFS se niega a montar un volumen encima de uno de sus propios bricks.</translation>
    </message>
    <message>
        <source>The backup server “%1” is not a host of this project.</source>
        <translation>El servidor de respaldo «%1» no es un host de este proyecto.</translation>
    </message>
    <message>
        <source>The backup server %1 lacks the role “gluster-node”.</source>
        <translation>Al servidor de respaldo %1 le falta el rol «gluster-node».</translation>
    </message>
    <message>
        <source>Only a node of the pool can tell clients about the volume.</source>
        <translation>Solo un nodo del grupo de almacenamiento puede informar a los clientes sobre el volumen.</translation>
    </message>
    <message>
        <source>Choose a node, or add the role to the host.</source>
        <translation>Elija un nodo o añada el rol al host.</translation>
    </message>
    <message>
        <source>The backup server %1 is listed twice.</source>
        <translation>El servidor de respaldo %1 figura dos veces.</translation>
    </message>
    <message>
        <source>The other hosts cannot reach %1 at %2.</source>
        <translation>Los demás hosts no pueden llegar a %1 en %2.</translation>
    </message>
    <message>
        <source>For each host this address is the host itself.</source>
        <translation>Para cada host esta dirección es él mismo.</translation>
    </message>
    <message>
        <source>Node %1 has the IPv6 address %2.</source>
        <translation>El nodo %1 tiene la dirección IPv6 %2.</translation>
    </message>
    <message>
        <source>GlusterFS speaks IPv4 unless every glusterd is configured otherwise (transport.address-family), which Sharewright does not do.</source>
        <translation>GlusterFS usa IPv4 salvo que todos los glusterd estén configurados de otro modo (transport.address-family), algo que Sharewright no hace.</translation>
    </message>
    <message>
        <source>Use a host name or an IPv4 address as “storage-address”.</source>
        <translation>Use un nombre de host o una dirección IPv4 como «storage-address».</translation>
    </message>
    <message>
        <source>The volume needs hosts that hold its bricks.</source>
        <translation>El volumen necesita hosts que alojen sus bricks.</translation>
    </message>
    <message>
        <source>Node %1 holds no brick.</source>
        <translation>El nodo %1 no tiene ningún brick.</translation>
    </message>
    <message>
        <source>It joins the pool and counts for its quorum, nothing more.</source>
        <translation>Entra en el grupo de almacenamiento y cuenta para su quórum, nada más.</translation>
    </message>
    <message>
        <source>A third host with a small arbiter brick would prevent split-brain.</source>
        <translation>Un tercer host con un pequeño brick arbiter evitaría el split-brain.</translation>
    </message>
    <message>
        <source>It keeps names and votes, no file contents: about 4 KB for each file. Any machine will do, such as a console, the database host or a load balancer.</source>
        <translation>Guarda nombres y votos, no el contenido de los archivos: unos 4 KB por archivo. Sirve cualquier máquina, por ejemplo una consola, el host de la base de datos o un balanceador de carga.</translation>
    </message>
    <message>
        <source>Add such a host, set “replica: 3” and “arbiter: true”, and put its brick third in each set. Without a third machine, NFS on a separate server is the safer choice.</source>
        <translation>Añada ese host, indique «replica: 3» y «arbiter: true», y ponga su brick en tercer lugar en cada conjunto. Sin una tercera máquina, NFS en un servidor aparte es la opción más segura.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a volume.</source>
        <translation>«%1» no puede ser el nombre de un volumen.</translation>
    </message>
    <message>
        <source>Use letters, digits, “-” and “_”, such as “pandora”.</source>
        <translation>Use letras, cifras, «-» y «_», por ejemplo «pandora».</translation>
    </message>
    <message>
        <source>%1 copies of each file are impossible.</source>
        <translation>No puede haber %1 copias de cada archivo.</translation>
    </message>
    <message>
        <source>Use 3, with an arbiter where disks are short.</source>
        <translation>Use 3, con arbiter si faltan discos.</translation>
    </message>
    <message>
        <source>An arbiter needs replica 3, not %1.</source>
        <translation>Un arbiter necesita réplica 3, no %1.</translation>
    </message>
    <message>
        <source>The third brick of each set only keeps names and votes.</source>
        <translation>El tercer brick de cada conjunto solo guarda nombres y votos.</translation>
    </message>
    <message>
        <source>Set replica to 3 or leave the arbiter out.</source>
        <translation>Ponga replica a 3 u omita el arbiter.</translation>
    </message>
    <message>
        <source>With replica 1 each file lies on one host only.</source>
        <translation>Con réplica 1 cada archivo está en un solo host.</translation>
    </message>
    <message>
        <source>A host that fails takes its files away.</source>
        <translation>Un host que falla se lleva sus archivos.</translation>
    </message>
    <message>
        <source>Use replica 3.</source>
        <translation>Use réplica 3.</translation>
    </message>
    <message>
        <source>Replica 2 is prone to split-brain.</source>
        <translation>La réplica 2 es propensa al split-brain.</translation>
    </message>
    <message>
        <source>When two hosts lose sight of each other, both change files and nobody can say which copy is right.</source>
        <translation>Cuando dos hosts se pierden de vista, ambos modifican archivos y nadie puede decir qué copia es la correcta.</translation>
    </message>
    <message>
        <source>Use replica 3 or an arbiter, or accept the risk with “accept-replica-2: true”.</source>
        <translation>Use réplica 3 o un arbiter, o acepte el riesgo con «accept-replica-2: true».</translation>
    </message>
    <message>
        <source>“%1” is no volume option.</source>
        <translation>«%1» no es una opción de volumen.</translation>
    </message>
    <message>
        <source>Write it as “key=value”.</source>
        <translation>Escríbala como «clave=valor».</translation>
    </message>
    <message>
        <source>The volume option %1 is set twice.</source>
        <translation>La opción de volumen %1 está definida dos veces.</translation>
    </message>
    <message>
        <source>Only one of both values can hold.</source>
        <translation>Solo puede valer uno de los dos valores.</translation>
    </message>
    <message>
        <source>The mount point %1 and the shared path %2 overlap.</source>
        <translation>El punto de montaje %1 y la ruta compartida %2 se solapan.</translation>
    </message>
    <message>
        <source>The volume would be mounted over its own contents.</source>
        <translation>El volumen se montaría encima de su propio contenido.</translation>
    </message>
    <message>
        <source>Choose a directory apart, such as /pandora_files.</source>
        <translation>Elija un directorio aparte, por ejemplo /pandora_files.</translation>
    </message>
    <message>
        <source>The volume is made with “force”, because: %1.</source>
        <translation>El volumen se crea con «force», porque: %1.</translation>
    </message>
    <message>
        <source>Then gluster accepts bricks on the root file system, mount points as bricks, and copies of a file on one host.</source>
        <translation>Entonces gluster acepta bricks en el sistema de archivos raíz, puntos de montaje como bricks y copias de un archivo en un mismo host.</translation>
    </message>
    <message>
        <source>Remove “force-because” unless the reason still holds.</source>
        <translation>Elimine «force-because» salvo que el motivo siga vigente.</translation>
    </message>
    <message>
        <source>The folders become symbolic links into the volume.</source>
        <translation>Las carpetas pasan a ser enlaces simbólicos al volumen.</translation>
    </message>
    <message>
        <source>Links point nowhere while the volume is not mounted, and package updates may replace them by directories.</source>
        <translation>Los enlaces no apuntan a nada mientras el volumen no está montado, y las actualizaciones de paquetes pueden sustituirlos por directorios.</translation>
    </message>
    <message>
        <source>Use “placement: bind” unless the manual&apos;s way is wanted.</source>
        <translation>Use «placement: bind» salvo que prefiera el método del manual.</translation>
    </message>
    <message>
        <source>GlusterFS receives only slow maintenance.</source>
        <translation>GlusterFS solo recibe un mantenimiento lento.</translation>
    </message>
    <message>
        <source>A few people look after it since Red Hat ended its product in 2024; releases come once in a year or two, and Enterprise Linux 10 has no packages.</source>
        <translation>Lo atienden unas pocas personas desde que Red Hat retiró su producto en 2024; sale una versión cada uno o dos años, y Enterprise Linux 10 no tiene paquetes.</translation>
    </message>
    <message>
        <source>For a new site prefer NFS on storage that survives a failure. With GlusterFS use 10.x or 11.x, the same version on all nodes, and do not plan on Enterprise Linux 10.</source>
        <translation>Para un sitio nuevo es preferible NFS sobre un almacenamiento que sobreviva a un fallo. Con GlusterFS, use 10.x u 11.x, la misma versión en todos los nodos, y no cuente con Enterprise Linux 10.</translation>
    </message>
    <message>
        <source>brick number %1</source>
        <translation>brick número %1</translation>
    </message>
    <message>
        <source>There is no brick yet.</source>
        <translation>Aún no hay ningún brick.</translation>
    </message>
    <message>
        <source>The volume keeps its files on bricks.</source>
        <translation>El volumen guarda sus archivos en bricks.</translation>
    </message>
    <message>
        <source>Let Sharewright propose disks on the GlusterFS page (glusterfs.bricks in the project).</source>
        <translation>Deje que Sharewright proponga discos en la página GlusterFS (glusterfs.bricks en el proyecto).</translation>
    </message>
    <message>
        <source>No host is a GlusterFS node.</source>
        <translation>Ningún host es un nodo GlusterFS.</translation>
    </message>
    <message>
        <source>Choose three hosts on the GlusterFS page (role gluster-node in the project); the Pandora hosts themselves may be nodes.</source>
        <translation>Elija tres hosts en la página GlusterFS (rol gluster-node en el proyecto); los propios hosts de Pandora pueden ser nodos.</translation>
    </message>
    <message>
        <source>Give it a brick, or take it out of the machines that keep copies (role gluster-node in the project).</source>
        <translation>Dele un brick o quítelo de las máquinas que guardan copias (rol gluster-node en el proyecto).</translation>
    </message>
    <message>
        <source>Enter its address in the storage network on the Hosts page (storage-address in the project).</source>
        <translation>Escriba su dirección en la red de almacenamiento en la página Hosts (storage-address en el proyecto).</translation>
    </message>
</context>
<context>
    <name>GlusterUnshare</name>
    <message>
        <source>Nothing on this host needs the volume any more.</source>
        <translation>En este host ya nada necesita el volumen.</translation>
    </message>
    <message>
        <source>A mount that stays written down would come back at the next boot.</source>
        <translation>Un montaje que siga anotado volvería en el próximo arranque.</translation>
    </message>
    <message>
        <source>There is no mount left that would wait for the volume.</source>
        <translation>Ya no queda ningún montaje que espere al volumen.</translation>
    </message>
    <message>
        <source>It was made for the volume and is empty.</source>
        <translation>Se creó para el volumen y está vacío.</translation>
    </message>
    <message>
        <source>The names were written down for the pool alone.</source>
        <translation>Los nombres se anotaron solo para el grupo de almacenamiento.</translation>
    </message>
    <message>
        <source>Retire the storage side</source>
        <translation>Retirar el almacenamiento</translation>
    </message>
    <message>
        <source>The volume is deleted, its bricks get another name and are unmounted. Every file on them stays, but the volume cannot be brought back by undo.</source>
        <translation>Se elimina el volumen y sus bricks cambian de nombre y se desmontan. Se conservan todos sus archivos, pero el volumen no se puede recuperar deshaciendo.</translation>
    </message>
    <message>
        <source>Every host has its own folders again; nothing mounts the volume.</source>
        <translation>Cada host vuelve a tener sus propias carpetas; nada monta el volumen.</translation>
    </message>
    <message>
        <source>The folder carries the marks of the deleted volume, so no other volume could use it.</source>
        <translation>La carpeta lleva las marcas del volumen eliminado, de modo que ningún otro volumen podría usarla.</translation>
    </message>
    <message>
        <source>glusterd no longer waits for the bricks&apos; disks.</source>
        <translation>glusterd deja de esperar a los discos de los bricks.</translation>
    </message>
    <message>
        <source>The disk holds nothing that is in use.</source>
        <translation>El disco no contiene nada que esté en uso.</translation>
    </message>
    <message>
        <source>The bricks&apos; disks are not mounted at the next boot.</source>
        <translation>Los discos de los bricks no se montan en el próximo arranque.</translation>
    </message>
    <message>
        <source>It was made for the brick and is empty.</source>
        <translation>Se creó para el brick y está vacío.</translation>
    </message>
    <message>
        <source>The pool has other volumes, so its peers, their names and the bricks&apos; file systems stay as they are.</source>
        <translation>El grupo de almacenamiento tiene otros volúmenes, de modo que sus peers, los nombres de estos y los sistemas de archivos de los bricks quedan como están.</translation>
    </message>
    <message>
        <source>Only the volume %1 belongs to this project.</source>
        <translation>Solo el volumen %1 pertenece a este proyecto.</translation>
    </message>
    <message>
        <source>No volume is left that the pool could serve.</source>
        <translation>No queda ningún volumen que necesite el grupo de almacenamiento.</translation>
    </message>
    <message>
        <source>The volume %1 is deleted. Undo cannot bring it back.</source>
        <translation>Se elimina el volumen %1. Deshacer no puede recuperarlo.</translation>
    </message>
    <message>
        <source>Its files stay in the bricks&apos; folders, which get the ending .retired-sharewright.</source>
        <translation>Sus archivos se quedan en las carpetas de los bricks, que reciben la terminación .retired-sharewright.</translation>
    </message>
    <message>
        <source>The disks of the bricks on %1 keep their volume groups and file systems.</source>
        <translation>Los discos de los bricks de %1 conservan sus grupos de volúmenes y sistemas de archivos.</translation>
    </message>
    <message>
        <source>Sharewright deletes no data.</source>
        <translation>Sharewright no elimina datos.</translation>
    </message>
    <message>
        <source>To reclaim them once nobody needs their files: %1</source>
        <translation>Para recuperar su espacio cuando nadie necesite ya sus archivos: %1</translation>
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
        <translation>Buscar las diferencias</translation>
    </message>
    <message>
        <source>A node that lost power has forgotten what was created and deleted in its last seconds, and no other node knows. Looking a name up makes all bricks compare.</source>
        <translation>Un nodo que se quedó sin corriente ha olvidado lo creado y borrado en sus últimos segundos, y ningún otro nodo lo sabe. Consultar un nombre hace que todos los bricks lo comparen.</translation>
    </message>
    <message>
        <source>What is missing elsewhere is copied; what was deleted while this node was losing power may come back.</source>
        <translation>Lo que falta en otro lado se copia; lo que se borró mientras este nodo perdía la corriente puede volver a aparecer.</translation>
    </message>
    <message>
        <source>Canaries that had just been removed may have come back.</source>
        <translation>Los canarios que se acababan de quitar pueden haber vuelto.</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>el proyecto</translation>
    </message>
    <message>
        <source>The folders are shared by NFS: there is one copy, and nothing that could heal.</source>
        <translation>Las carpetas se comparten por NFS: hay una sola copia y nada que reparar.</translation>
    </message>
    <message>
        <source>GlusterFS copies what differs; services go on meanwhile.</source>
        <translation>GlusterFS copia lo que difiere; los servicios siguen entretanto.</translation>
    </message>
    <message>
        <source>Until then a copy less of some files may exist.</source>
        <translation>Hasta entonces puede haber una copia menos de algunos archivos.</translation>
    </message>
    <message>
        <source>Heal what is known</source>
        <translation>Reparar lo conocido</translation>
    </message>
    <message>
        <source>Heal what was found</source>
        <translation>Reparar lo encontrado</translation>
    </message>
    <message>
        <source>The same once more, for what nobody knew of.</source>
        <translation>Lo mismo otra vez, para lo que nadie conocía.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Enlarge the brick on every host of its set, or add a set of bricks.</source>
        <translation>Amplíe el brick en todos los hosts de su conjunto o añada un conjunto de bricks.</translation>
    </message>
    <message>
        <source>%1 is full: nothing can be written.</source>
        <translation>%1 está lleno: no se puede escribir nada.</translation>
    </message>
    <message>
        <source>%1 is nearly full: %2 of %3 are left.</source>
        <translation>%1 está casi lleno: quedan %2 de %3.</translation>
    </message>
    <message>
        <source>Only %1 more files fit on %2.</source>
        <translation>Solo caben %1 archivos más en %2.</translation>
    </message>
    <message>
        <source>How much room is left on these bricks is not known: %1.</source>
        <translation>No se sabe cuánto espacio queda en estos bricks: %1.</translation>
    </message>
    <message>
        <source>%1 on %2 does not answer.</source>
        <translation>%1 en %2 no responde.</translation>
    </message>
    <message>
        <source>Check the NFS server and the network. It goes on by itself when the server is back.</source>
        <translation>Compruebe el servidor NFS y la red. Cuando el servidor vuelva, continuará por sí solo.</translation>
    </message>
    <message>
        <source>A node that just died makes its clients wait, 42 s by default. If it lasts, check the bricks and the network.</source>
        <translation>Un nodo que acaba de caer hace esperar a sus clientes, 42 s por defecto. Si dura más, compruebe los bricks y la red.</translation>
    </message>
    <message>
        <source>The GlusterFS client process of %1 on %2 is dead: nothing can be read or written there.</source>
        <translation>El proceso cliente de GlusterFS de %1 en %2 ha muerto: ahí no se puede leer ni escribir nada.</translation>
    </message>
    <message>
        <source>Stop Pandora there, then umount -l %1 and mount %1.</source>
        <translation>Detenga Pandora en ese host y después ejecute umount -l %1 y mount %1.</translation>
    </message>
    <message>
        <source>%1 on %2 is stale: the server no longer knows it.</source>
        <translation>%1 en %2 tiene un manejador obsoleto (stale): el servidor ya no lo conoce.</translation>
    </message>
    <message>
        <source>Stop Pandora there, then umount -f %1 and mount %1.</source>
        <translation>Detenga Pandora en ese host y después ejecute umount -f %1 y mount %1.</translation>
    </message>
    <message>
        <source>%1 may not read and write %2 on %3.</source>
        <translation>%1 no puede leer ni escribir %2 en %3.</translation>
    </message>
    <message>
        <source>Compare owner, group and mode on the server, and the user&apos;s number on both hosts.</source>
        <translation>Compare el propietario, el grupo y el modo en el servidor, y el número del usuario en ambos hosts.</translation>
    </message>
    <message>
        <source>Whether %1 works on %2 is not known.</source>
        <translation>No se sabe si %1 funciona en %2.</translation>
    </message>
    <message>
        <source>%1 does not run on %2 (%3).</source>
        <translation>%1 no está en ejecución en %2 (%3).</translation>
    </message>
    <message>
        <source>Its messages: journalctl -u %1.</source>
        <translation>Sus mensajes: journalctl -u %1.</translation>
    </message>
    <message>
        <source>Whether Pandora&apos;s services run on %1 is not known.</source>
        <translation>No se sabe si los servicios de Pandora están en ejecución en %1.</translation>
    </message>
    <message>
        <source>gluster gave no answer in time. Another node may just have died: ask again in a minute.</source>
        <translation>gluster no ha respondido a tiempo. Puede que otro nodo acabe de caer: consulte de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>Whether the volume is mounted on %1 is not known.</source>
        <translation>No se sabe si el volumen está montado en %1.</translation>
    </message>
    <message>
        <source>The volume is not mounted on %1 (%2).</source>
        <translation>El volumen no está montado en %1 (%2).</translation>
    </message>
    <message>
        <source>Mount it: mount %1. If that fails, its log says why: /var/log/glusterfs.</source>
        <translation>Móntelo: mount %1. Si falla, su log indica el motivo: /var/log/glusterfs.</translation>
    </message>
    <message>
        <source>%1 on %2 is mounted from %3 instead of volume %4.</source>
        <translation>%1 en %2 está montado desde %3 en lugar del volumen %4.</translation>
    </message>
    <message>
        <source>Unmount it and correct /etc/fstab, or the project.</source>
        <translation>Desmóntelo y corrija /etc/fstab o el proyecto.</translation>
    </message>
    <message>
        <source>%1 on %2 is not bound to the volume: what is written there stays on that host.</source>
        <translation>%1 en %2 no está enlazado al volumen con un bind mount: lo que se escribe ahí se queda en ese host.</translation>
    </message>
    <message>
        <source>Mount it: mount %1. If that fails, its message says why.</source>
        <translation>Móntelo: mount %1. Si falla, su mensaje indica el motivo.</translation>
    </message>
    <message>
        <source>%1 on %2 is mounted from %3 instead of /%4 of volume %5.</source>
        <translation>%1 en %2 está montado desde %3 en lugar de /%4 del volumen %5.</translation>
    </message>
    <message>
        <source>%1 on %2 is no link into the volume: what is written there stays on that host.</source>
        <translation>%1 en %2 no es un enlace al volumen: lo que se escribe ahí se queda en ese host.</translation>
    </message>
    <message>
        <source>%1 on %2 leads to %3 instead of %4.</source>
        <translation>%1 en %2 lleva a %3 en lugar de a %4.</translation>
    </message>
    <message>
        <source>Apply the plan again, which puts it right.</source>
        <translation>Aplique el plan de nuevo; eso lo corrige.</translation>
    </message>
    <message>
        <source>Another gluster command is at work. Ask again in a minute.</source>
        <translation>Hay otro comando de gluster en curso. Consulte de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>Volume %1 keeps only two copies: when they lose sight of each other, split-brain may follow.</source>
        <translation>El volumen %1 solo guarda dos copias: si se pierden de vista, puede producirse un split-brain.</translation>
    </message>
    <message>
        <source>A third copy or an arbiter brick prevents that.</source>
        <translation>Una tercera copia o un brick arbiter lo evita.</translation>
    </message>
    <message>
        <source>Whether %1 is started is not known.</source>
        <translation>No se sabe si el %1 está iniciado.</translation>
    </message>
    <message>
        <source>%1 is not started: nobody can use it.</source>
        <translation>El %1 no está iniciado: nadie puede usarlo.</translation>
    </message>
    <message>
        <source>Start it: gluster volume start %1</source>
        <translation>Inícielo: gluster volume start %1</translation>
    </message>
    <message>
        <source>How %1 is built is not known (volume info): bricks may be missing here.</source>
        <translation>No se sabe cómo está formado el %1 (volume info): puede que aquí falten bricks.</translation>
    </message>
    <message>
        <source>Which bricks of %1 run is not known (volume status). %2</source>
        <translation>No se sabe qué bricks del %1 están en ejecución (volume status). %2</translation>
    </message>
    <message>
        <source>The state of the volume is not known: no node told.</source>
        <translation>No se conoce el estado del volumen: ningún nodo ha informado.</translation>
    </message>
    <message>
        <source>What is known of the volume is too old to count.</source>
        <translation>Lo que se sabe del volumen es demasiado antiguo para tenerlo en cuenta.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Consulte de nuevo.</translation>
    </message>
    <message>
        <source>the volume</source>
        <translation>volumen</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>volumen %1</translation>
    </message>
    <message>
        <source>The state of the volumes is not known. %1</source>
        <translation>No se conoce el estado de los volúmenes. %1</translation>
    </message>
    <message>
        <source>There is no volume.</source>
        <translation>No hay ningún volumen.</translation>
    </message>
    <message>
        <source>There is no volume %1.</source>
        <translation>No existe el volumen %1.</translation>
    </message>
    <message>
        <source>Apply the plan to create it.</source>
        <translation>Aplique el plan para crearlo.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> y %1 más</translation>
    </message>
    <message>
        <source>Files of %1 in split-brain: %2. Their copies contradict each other, and nobody can read them.</source>
        <translation>Archivos del %1 en split-brain: %2. Sus copias se contradicen y nadie puede leerlos.</translation>
    </message>
    <message>
        <source>Look at the copies on the bricks, keep the losing one aside, then decide for each file: gluster volume heal %1 split-brain latest-mtime FILE, or bigger-file FILE, or source-brick HOST:BRICK FILE.</source>
        <translation>Mire las copias en los bricks, guarde aparte la descartada y decida después para cada archivo: gluster volume heal %1 split-brain latest-mtime ARCHIVO, o bigger-file ARCHIVO, o source-brick HOST:BRICK ARCHIVO.</translation>
    </message>
    <message>
        <source>Files of %1 that wait to heal: %2.</source>
        <translation>Archivos del %1 pendientes de reparar: %2.</translation>
    </message>
    <message>
        <source>They heal when the missing bricks are back.</source>
        <translation>Se reparan cuando vuelven los bricks que faltan.</translation>
    </message>
    <message>
        <source>Self-healing of %1 is switched off.</source>
        <translation>La autorreparación del %1 está desactivada.</translation>
    </message>
    <message>
        <source>gluster volume heal %1 enable</source>
        <translation>gluster volume heal %1 enable</translation>
    </message>
    <message>
        <source>The self-heal daemon does not run on %1: what waits there does not heal by itself.</source>
        <translation>El demonio de autorreparación no está en ejecución en %1: lo que espera ahí no se repara por sí solo.</translation>
    </message>
    <message>
        <source>Start what is missing: gluster volume start %1 force</source>
        <translation>Inicie lo que falta: gluster volume start %1 force</translation>
    </message>
    <message>
        <source>What waits to heal on %1 is not known. %2</source>
        <translation>No se sabe qué queda por reparar en el %1. %2</translation>
    </message>
    <message>
        <source>Ask again; while a node is just going down, answers may fail for a minute.</source>
        <translation>Consulte de nuevo; mientras un nodo está cayendo, las respuestas pueden fallar durante un minuto.</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>él mismo</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>no es miembro</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no conocido</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>da servicio</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>fuera de línea</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
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
        <translation>caído</translation>
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
        <translation>detenido</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin iniciar</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>definition not known</source>
        <translation>definición no conocida</translation>
    </message>
    <message>
        <source>files moved: %1 (%2)</source>
        <translation>archivos movidos: %1 (%2)</translation>
    </message>
    <message>
        <source>looked at: %1</source>
        <translation>examinados: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fallidos: %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>omitidos: %1</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>durante %1 s</translation>
    </message>
    <message>
        <source>%1 is not mounted on %2.</source>
        <translation>%1 no está montado en %2.</translation>
    </message>
    <message>
        <source>%1 on %2 is mounted from %3 instead of %4.</source>
        <translation>%1 en %2 está montado desde %3 en lugar de %4.</translation>
    </message>
    <message>
        <source>What gluster says on %1 is not known.</source>
        <translation>No se sabe qué dice gluster en %1.</translation>
    </message>
    <message>
        <source>Asking needs root&apos;s rights on that host.</source>
        <translation>La consulta requiere permisos de root en ese host.</translation>
    </message>
    <message>
        <source>glusterd does not answer on %1. Bricks that run go on serving meanwhile.</source>
        <translation>glusterd no responde en %1. Entretanto, los bricks en ejecución siguen dando servicio.</translation>
    </message>
    <message>
        <source>Start it: systemctl start glusterd. Its messages: journalctl -u glusterd.</source>
        <translation>Inícielo: systemctl start glusterd. Sus mensajes: journalctl -u glusterd.</translation>
    </message>
    <message>
        <source>What %1 knows of the pool is not known. %2</source>
        <translation>No se sabe qué conoce %1 del grupo de almacenamiento. %2</translation>
    </message>
    <message>
        <source>glusterd on %1 does not start by itself after a reboot.</source>
        <translation>glusterd en %1 no se inicia por sí solo tras un reinicio.</translation>
    </message>
    <message>
        <source>systemctl enable glusterd</source>
        <translation>systemctl enable glusterd</translation>
    </message>
    <message>
        <source>%1 does not answer, yet its peers still count it as connected. GlusterFS notices a dead node only after about 40 s.</source>
        <translation>%1 no responde, pero sus peers aún lo dan por conectado. GlusterFS tarda unos 40 s en detectar un nodo caído.</translation>
    </message>
    <message>
        <source>Ask again in a minute.</source>
        <translation>Consulte de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>The nodes run different versions of GlusterFS: %1.</source>
        <translation>Los nodos ejecutan versiones distintas de GlusterFS: %1.</translation>
    </message>
    <message>
        <source>Bring all to one version before anything else is changed.</source>
        <translation>Póngalos todos en la misma versión antes de cambiar ninguna otra cosa.</translation>
    </message>
    <message>
        <source>The nodes work with different op-versions: %1.</source>
        <translation>Los nodos trabajan con op-versions distintas: %1.</translation>
    </message>
    <message>
        <source>gluster volume set all cluster.op-version N, with the number that all nodes know.</source>
        <translation>gluster volume set all cluster.op-version N, con el número que admiten todos los nodos.</translation>
    </message>
    <message>
        <source>Check that the host runs, its glusterd (systemctl status glusterd), and port 24007 between the nodes.</source>
        <translation>Compruebe que el host está en marcha, su glusterd (systemctl status glusterd) y el puerto 24007 entre los nodos.</translation>
    </message>
    <message>
        <source>The nodes disagree on %1: %2 sees it connected, %3 does not.</source>
        <translation>Los nodos no coinciden sobre %1: %2 lo ve conectado y %3 no.</translation>
    </message>
    <message>
        <source>%1 is not connected, as %2 sees it, but its bricks still serve: its glusterd does not answer.</source>
        <translation>%1 no está conectado, según %2, pero sus bricks siguen dando servicio: su glusterd no responde.</translation>
    </message>
    <message>
        <source>%1 is not connected, as %2 sees it.</source>
        <translation>%1 no está conectado, según %2.</translation>
    </message>
    <message>
        <source>%1 is no full member of the pool: %2, as %3 sees it.</source>
        <translation>%1 no es miembro de pleno derecho del grupo de almacenamiento: %2, según %3.</translation>
    </message>
    <message>
        <source>Its glusterd log says why: /var/log/glusterfs/glusterd.log.</source>
        <translation>El log de su glusterd indica el motivo: /var/log/glusterfs/glusterd.log.</translation>
    </message>
    <message>
        <source>%1 is not in the pool that %2 sees: there may be two pools.</source>
        <translation>%1 no está en el grupo de almacenamiento que ve %2: puede que haya dos.</translation>
    </message>
    <message>
        <source>Compare gluster pool list on all nodes.</source>
        <translation>Compare gluster pool list en todos los nodos.</translation>
    </message>
    <message>
        <source>%1 is not in the pool.</source>
        <translation>%1 no está en el grupo de almacenamiento.</translation>
    </message>
    <message>
        <source>Apply the plan, which probes it.</source>
        <translation>Aplique el plan, que lo añade.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>%1 is a table for people and is not read; the answer of the same command with --xml is needed.</source>
        <translation>%1 es una tabla para personas y no se lee; hace falta la respuesta del mismo comando con --xml.</translation>
    </message>
    <message>
        <source>%1 holds no captured answers. docs/cli.md tells how the files must be called.</source>
        <translation>%1 no contiene respuestas capturadas. docs/cli.md explica cómo deben llamarse los archivos.</translation>
    </message>
    <message>
        <source>Whether the NFS server runs on %1 is not known.</source>
        <translation>No se sabe si el servidor NFS está en ejecución en %1.</translation>
    </message>
    <message>
        <source>The NFS server does not run on %1 (%2).</source>
        <translation>El servidor NFS no está en ejecución en %1 (%2).</translation>
    </message>
    <message>
        <source>Start it: systemctl start nfs-server. Its messages: journalctl -u nfs-server.</source>
        <translation>Inícielo: systemctl start nfs-server. Sus mensajes: journalctl -u nfs-server.</translation>
    </message>
    <message>
        <source>What %1 exports is not known.</source>
        <translation>No se sabe qué exporta %1.</translation>
    </message>
    <message>
        <source>%1 does not export %2.</source>
        <translation>%1 no exporta %2.</translation>
    </message>
    <message>
        <source>Run exportfs -ra there, or apply the plan again.</source>
        <translation>Ejecute exportfs -ra en ese host o aplique el plan de nuevo.</translation>
    </message>
    <message>
        <source>How much room is left for %1 on %2 is not known.</source>
        <translation>No se sabe cuánto espacio queda para %1 en %2.</translation>
    </message>
    <message>
        <source>Enlarge the file system or clean it up.</source>
        <translation>Amplíe el sistema de archivos o haga limpieza en él.</translation>
    </message>
    <message>
        <source>The disk of %1 on %2 is full: nothing can be written.</source>
        <translation>El disco de %1 en %2 está lleno: no se puede escribir nada.</translation>
    </message>
    <message>
        <source>Only %1 are left for %2 on %3.</source>
        <translation>Solo quedan %1 para %2 en %3.</translation>
    </message>
    <message>
        <source>Only %1 more files fit on the disk of %2 on %3.</source>
        <translation>Solo caben %1 archivos más en el disco de %2 en %3.</translation>
    </message>
    <message>
        <source>%1 does not run.</source>
        <translation>%1 no está en ejecución.</translation>
    </message>
    <message>
        <source>%1 runs, but could not be reached (%2).</source>
        <translation>%1 está en ejecución, pero no se ha podido acceder a él (%2).</translation>
    </message>
    <message>
        <source>%1 gives no answer, although its node still counts as connected: a node that lost its power is noticed only after about 40 s.</source>
        <translation>%1 no responde, aunque su nodo todavía figura como conectado: un nodo que se queda sin corriente no se detecta hasta pasados unos 40 s.</translation>
    </message>
    <message>
        <source>%1 is offline (%2).</source>
        <translation>%1 está fuera de línea (%2).</translation>
    </message>
    <message>
        <source>Nothing is known of %1.</source>
        <translation>No se sabe nada de %1.</translation>
    </message>
    <message>
        <source>%1 is unknown or offline: its node is not connected.</source>
        <translation>%1 está en estado desconocido o fuera de línea: su nodo no está conectado.</translation>
    </message>
    <message>
        <source>Start what is missing: gluster volume start %1 force. Why it stopped: /var/log/glusterfs/bricks on that host; is its file system mounted?</source>
        <translation>Inicie lo que falta: gluster volume start %1 force. Por qué se detuvo: /var/log/glusterfs/bricks en ese host; ¿está montado su sistema de archivos?</translation>
    </message>
    <message>
        <source>Why it stopped: /var/log/glusterfs/bricks on that host; is its file system mounted?</source>
        <translation>Por qué se detuvo: /var/log/glusterfs/bricks en ese host; ¿está montado su sistema de archivos?</translation>
    </message>
    <message>
        <source>Bring the host back, or its network. It then heals by itself.</source>
        <translation>Recupere el host o su red. Después se repara por sí solo.</translation>
    </message>
    <message>
        <source>Replica set %1 of %2 works with %3 of its %4 bricks.</source>
        <translation>El conjunto de réplicas %1 del %2 funciona con %3 de sus %4 bricks.</translation>
    </message>
    <message>
        <source>Replica set %1 of %2 is down: its files cannot be read.</source>
        <translation>El conjunto de réplicas %1 del %2 está caído: sus archivos no se pueden leer.</translation>
    </message>
    <message>
        <source>A part of the files of %1 cannot be read.</source>
        <translation>Una parte de los archivos del %1 no se puede leer.</translation>
    </message>
    <message>
        <source>Whether replica set %1 of %2 works is not known.</source>
        <translation>No se sabe si funciona el conjunto de réplicas %1 del %2.</translation>
    </message>
    <message>
        <source> So far: %1.</source>
        <translation> Hasta ahora: %1.</translation>
    </message>
    <message>
        <source>Why: /var/log/glusterfs/%1-rebalance.log on each node.</source>
        <translation>Motivo: /var/log/glusterfs/%1-rebalance.log en cada nodo.</translation>
    </message>
    <message>
        <source>The layout of %1 is being spread over its bricks.</source>
        <translation>El layout del %1 se está extendiendo a sus bricks.</translation>
    </message>
    <message>
        <source>A rebalance of %1 is running; the shares work meanwhile, more slowly.</source>
        <translation>Hay un rebalanceo del %1 en curso; entretanto los recursos compartidos funcionan, aunque más despacio.</translation>
    </message>
    <message>
        <source>The last rebalance of %1 is finished.</source>
        <translation>El último rebalanceo del %1 ha terminado.</translation>
    </message>
    <message>
        <source>The rebalance of %1 failed: files lie unevenly.</source>
        <translation>El rebalanceo del %1 ha fallado: los archivos están repartidos de forma desigual.</translation>
    </message>
    <message>
        <source>The rebalance of %1 was stopped before its end.</source>
        <translation>El rebalanceo del %1 se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>Go on: gluster volume rebalance %1 start</source>
        <translation>Para continuar: gluster volume rebalance %1 start</translation>
    </message>
    <message>
        <source>bricks</source>
        <translation>los bricks</translation>
    </message>
    <message>
        <source>Bricks are being removed from %1: files move away from %2.</source>
        <translation>Se están retirando bricks del %1; salen archivos de: %2.</translation>
    </message>
    <message>
        <source>The removal of %2 from %1 is finished but not committed: the bricks are still part of the volume.</source>
        <translation>La retirada de bricks del %1 (%2) ha terminado, pero no se ha confirmado: los bricks siguen formando parte del volumen.</translation>
    </message>
    <message>
        <source>Commit it when nothing failed: %1commit. Or keep them: %1stop</source>
        <translation>Confírmela si no ha fallado nada: %1commit. O consérvelos: %1stop</translation>
    </message>
    <message>
        <source>The removal of %2 from %1 failed.</source>
        <translation>La retirada de bricks del %1 ha fallado (%2).</translation>
    </message>
    <message>
        <source>Do not commit it: files would be lost. Give it up: %1stop</source>
        <translation>No la confirme: se perderían archivos. Abandónela: %1stop</translation>
    </message>
    <message>
        <source>The removal of %2 from %1 was stopped.</source>
        <translation>La retirada de bricks del %1 se detuvo (%2).</translation>
    </message>
    <message>
        <source>%1 was not asked yet.</source>
        <translation>%1 aún no se ha consultado.</translation>
    </message>
    <message>
        <source>%1 was last heard of at %2.</source>
        <translation>Las últimas noticias de %1 son de %2.</translation>
    </message>
    <message>
        <source>%1 gave no answer.</source>
        <translation>%1 no ha respondido.</translation>
    </message>
    <message>
        <source>The project names no NFS server that could be asked.</source>
        <translation>El proyecto no indica ningún servidor NFS que se pueda consultar.</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>split-brain</source>
        <translation>split-brain</translation>
    </message>
    <message>
        <source>%1 runs, but glusterd of its node has lost its port: no client finds it.</source>
        <translation>%1 está en marcha, pero el glusterd de su nodo ha perdido su puerto: ningún cliente lo encuentra.</translation>
    </message>
    <message>
        <source>Restart glusterd on that host: systemctl restart glusterd. The mounts go on meanwhile, and the brick heals by itself.</source>
        <translation>Reinicie glusterd en ese host: systemctl restart glusterd. Los montajes siguen funcionando mientras tanto y el brick se repara solo.</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>sin quórum</translation>
    </message>
    <message>
        <source>Replica set %1 of %2 can neither be read nor written: with %3 of its %4 bricks there is no quorum.</source>
        <translation>El conjunto de réplicas %1 del %2 no se puede leer ni escribir: con %3 de sus %4 bricks no hay quórum.</translation>
    </message>
    <message>
        <source>They heal by themselves; a file that is being written may stand in the list for a while. Look again in a minute. If the number stays, a node has forgotten its last changes in a power cut: Site &gt; Heal the copies, or sharewright heal.</source>
        <translation>Se reparan solos; un archivo que se está escribiendo puede figurar un rato en la lista. Mire de nuevo en un minuto. Si el número no cambia, un nodo ha olvidado sus últimos cambios por un corte de corriente: Sitio &gt; Reparar las copias, o sharewright heal.</translation>
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
        <translation>los nodos no coinciden</translation>
    </message>
    <message>
        <source>Pool, as each node sees it</source>
        <translation>Grupo de almacenamiento, según cada nodo</translation>
    </message>
    <message>
        <source>serves, glusterd silent</source>
        <translation>da servicio, glusterd no responde</translation>
    </message>
    <message>
        <source>in split-brain: %1</source>
        <translation>en split-brain: %1</translation>
    </message>
    <message>
        <source>to heal: %1</source>
        <translation>por reparar: %1</translation>
    </message>
    <message>
        <source>nothing to heal</source>
        <translation>nada por reparar</translation>
    </message>
    <message>
        <source>heal not known</source>
        <translation>reparación: no se sabe</translation>
    </message>
    <message>
        <source>arbiter</source>
        <translation>arbiter</translation>
    </message>
    <message>
        <source>Volume %1, replica set %2</source>
        <translation>Volumen %1, conjunto de réplicas %2</translation>
    </message>
    <message>
        <source>Bricks of volume %1</source>
        <translation>Bricks del volumen %1</translation>
    </message>
    <message>
        <source>no numbers told</source>
        <translation>sin cifras disponibles</translation>
    </message>
    <message>
        <source>Removal of bricks from volume %1</source>
        <translation>Retirada de bricks del volumen %1</translation>
    </message>
    <message>
        <source>not committed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>Rebalance of volume %1</source>
        <translation>Rebalanceo del volumen %1</translation>
    </message>
    <message>
        <source>Daemons of volume %1</source>
        <translation>Demonios del volumen %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Files in split-brain</source>
        <translation>Archivos en split-brain</translation>
    </message>
    <message>
        <source>contradict each other</source>
        <translation>se contradicen</translation>
    </message>
    <message>
        <source>split-brain</source>
        <translation>split-brain</translation>
    </message>
    <message>
        <source>Nobody can read it until somebody decides which copy is right.</source>
        <translation>Nadie puede leerlo hasta que alguien decida qué copia es la correcta.</translation>
    </message>
    <message>
        <source>waits for use</source>
        <translation>a la espera de uso</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>no montado</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>stale handle</source>
        <translation>manejador obsoleto</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>client process dead</source>
        <translation>proceso cliente muerto</translation>
    </message>
    <message>
        <source>mounted, not tried</source>
        <translation>montado, sin probar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>full</source>
        <translation>lleno</translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>casi lleno</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>suficiente</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 libres de %2</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportado</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>enlace a %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>to %1; not of this project</source>
        <translation>a %1; no es de este proyecto</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
</context>
<context>
    <name>HealthPrinting</name>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>room not known</source>
        <translation>espacio no conocido</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 de %2 libres</translation>
    </message>
    <message>
        <source>, inodes %1 % free</source>
        <translation>, inodos %1 % libres</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Solución: %1</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nodo</translation>
    </message>
    <message>
        <source>as %1 sees it</source>
        <translation>según %1</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Grupo de almacenamiento</translation>
    </message>
    <message>
        <source>to heal: unknown</source>
        <translation>por reparar: no se sabe</translation>
    </message>
    <message>
        <source>to heal: %1</source>
        <translation>por reparar: %1</translation>
    </message>
    <message>
        <source>, in split-brain: %1</source>
        <translation>, en split-brain: %1</translation>
    </message>
    <message>
        <source>Replica set %1: %2</source>
        <translation>Conjunto de réplicas %1: %2</translation>
    </message>
    <message>
        <source>Bricks that were heard of</source>
        <translation>Bricks de los que se tiene constancia</translation>
    </message>
    <message>
        <source> (arbiter)</source>
        <translation> (arbiter)</translation>
    </message>
    <message>
        <source>Rebalance: %1</source>
        <translation>Rebalanceo: %1</translation>
    </message>
    <message>
        <source>Removal of bricks: %1</source>
        <translation>Estado de la retirada de bricks: %1</translation>
    </message>
    <message>
        <source>Volume %1: %2, %3 (told by %4, %5)</source>
        <translation>Volumen %1: %2, %3 (según %4, %5)</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Daemons</source>
        <translation>Demonios</translation>
    </message>
    <message>
        <source>In split-brain: %1</source>
        <translation>En split-brain: %1</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>enlace a %1</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>no montado</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportación</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>montaje</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>room</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <translation>%1 (datos de %2)</translation>
    </message>
</context>
<context>
    <name>HostBadges</name>
    <message>
        <source>As of %1</source>
        <translation>Datos de %1</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caído</translation>
    </message>
    <message>
        <source>Split brain</source>
        <translation>Split-brain</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Heals</source>
        <translation>En reparación</translation>
    </message>
    <message>
        <source>1 entry waits to be healed.</source>
        <translation>1 entrada pendiente de reparar.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait to be healed.</source>
        <translation>
            <numerusform>%n entrada pendiente de reparar.</numerusform>
            <numerusform>%n entradas pendientes de reparar.</numerusform>
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
        <translation>%1 muestra una clave de host distinta de la registrada. O bien la máquina se ha reinstalado o su dirección pertenece ahora a otra, o bien alguien está escuchando. Compare %2 con la clave en la propia máquina; si es correcta, elimine la línea antigua con: %3</translation>
    </message>
    <message>
        <source>The host key of %1 is marked as revoked in %2, line %3. Do not connect until that machine has a new key.</source>
        <translation>La clave de host de %1 está marcada como revocada en %2, línea %3. No se conecte hasta que esa máquina tenga una clave nueva.</translation>
    </message>
    <message>
        <source>Nobody vouched for the host key %1 of %2. Compare it with the key on the machine itself, then connect again and accept it.</source>
        <translation>Nadie ha verificado la clave de host %1 de %2. Compárela con la clave en la propia máquina, conéctese de nuevo y acéptela.</translation>
    </message>
    <message>
        <source>Connecting to %1 was stopped.</source>
        <translation>Se ha detenido la conexión con %1.</translation>
    </message>
</context>
<context>
    <name>HostList</name>
    <message>
        <source>Write hosts as name, address, user@name or name:port.</source>
        <translation>Escriba los hosts como nombre, dirección, usuario@nombre o nombre:puerto.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a host.</source>
        <translation>«%1» no se puede leer como host.</translation>
    </message>
    <message>
        <source>A Match block is left out.</source>
        <translation>Se omite un bloque Match.</translation>
    </message>
    <message>
        <source>Whom it is for is only known when SSH connects.</source>
        <translation>A quién se aplica solo se sabe cuando SSH se conecta.</translation>
    </message>
    <message>
        <source>Included files are left out: %1</source>
        <translation>Se omiten los archivos incluidos: %1</translation>
    </message>
    <message>
        <source>Read them one by one where hosts are missing.</source>
        <translation>Léalos uno a uno si faltan hosts.</translation>
    </message>
    <message>
        <source>“%1” is a pattern, not a host.</source>
        <translation>«%1» es un patrón, no un host.</translation>
    </message>
    <message>
        <source>Which hosts it stands for is not written there.</source>
        <translation>No consta a qué hosts corresponde.</translation>
    </message>
    <message>
        <source>Line %1 names no host.</source>
        <translation>La línea %1 no indica ningún host.</translation>
    </message>
    <message>
        <source>%1 entries are hashed and cannot be read.</source>
        <translation>%1 entradas están cifradas con hash y no se pueden leer.</translation>
    </message>
    <message>
        <source>SSH hides the names there (HashKnownHosts), so that nobody learns them from the file.</source>
        <translation>SSH oculta ahí los nombres (HashKnownHosts) para que nadie los averigüe a partir del archivo.</translation>
    </message>
    <message>
        <source>%1 is in the list already, as %2.</source>
        <translation>%1 ya está en la lista, como %2.</translation>
    </message>
</context>
<context>
    <name>HostLoss</name>
    <message>
        <source>No bricks are chosen yet, so nothing can be said.</source>
        <translation>Aún no se ha elegido ningún brick, de modo que no se puede decir nada.</translation>
    </message>
    <message>
        <source>Without %1 too few copies are left: nothing can be read or written until it is back.</source>
        <translation>Sin %1 quedan demasiado pocas copias: no se puede leer ni escribir nada hasta que vuelva.</translation>
    </message>
    <message>
        <source>%1 of %2 replica sets cannot be used until %3 is back; files there cannot be read or written.</source>
        <translation>%1 de %2 conjuntos de réplicas no se pueden usar hasta que vuelva %3; ahí no se puede leer ni escribir ningún archivo.</translation>
    </message>
    <message>
        <source>The other copy goes on alone. If both go on apart from each other, nobody can tell which is right (split-brain).</source>
        <translation>La otra copia sigue sola. Si ambas siguen cada una por su lado, nadie puede decir cuál es la correcta (split-brain).</translation>
    </message>
    <message>
        <source>The other copies go on; what changes meanwhile is healed when %1 is back. Until then a second failure would stop the folders.</source>
        <translation>Las demás copias siguen; lo que cambie entretanto se repara cuando vuelva %1. Hasta entonces, un segundo fallo dejaría paradas las carpetas.</translation>
    </message>
    <message>
        <source>%1 keeps no files, so the folders stay for all others.</source>
        <translation>%1 no guarda archivos, de modo que los demás conservan las carpetas.</translation>
    </message>
    <message>
        <source>No NFS server is chosen yet, so nothing can be said.</source>
        <translation>Aún no se ha elegido ningún servidor NFS, de modo que no se puede decir nada.</translation>
    </message>
    <message>
        <source>%1 keeps all files: every host waits at the folders until it is back. Nothing is lost while its disks survive.</source>
        <translation>%1 guarda todos los archivos: todos los hosts esperan en las carpetas hasta que vuelva. No se pierde nada mientras sobrevivan sus discos.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>sigue disponible</translation>
    </message>
    <message>
        <source>only in part</source>
        <translation>solo en parte</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>nobody left</source>
        <translation>no queda nadie</translation>
    </message>
    <message>
        <source>stays, fewer copies</source>
        <translation>disponible, con menos copias</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
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
        <translation>El rango termina antes de empezar.</translation>
    </message>
    <message>
        <source>The range has more than %1 addresses. Take a smaller part of it.</source>
        <translation>El rango tiene más de %1 direcciones. Indique una parte más pequeña.</translation>
    </message>
    <message>
        <source>Networks of IPv6 have too many addresses to be listed.</source>
        <translation>Las redes IPv6 tienen demasiadas direcciones para enumerarlas.</translation>
    </message>
    <message>
        <source>This is no network. Write it as 10.0.0.0/24.</source>
        <translation>Esto no es una red. Escríbala como 10.0.0.0/24.</translation>
    </message>
    <message>
        <source>This is no range. Write it as 10.0.0.10-20.</source>
        <translation>Esto no es un rango. Escríbalo como 10.0.0.10-20.</translation>
    </message>
</context>
<context>
    <name>HostRules</name>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 no tiene nombre.</translation>
    </message>
    <message>
        <source>Give it a short name, such as “web1”.</source>
        <translation>Dele un nombre corto, por ejemplo «web1».</translation>
    </message>
    <message>
        <source>The host name “%1” cannot be used.</source>
        <translation>El nombre de host «%1» no se puede usar.</translation>
    </message>
    <message>
        <source>It becomes a directory name in exported files.</source>
        <translation>Se convierte en nombre de directorio en los archivos exportados.</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, “.”, “_” and “-”, starting with a letter or digit.</source>
        <translation>Use hasta 64 letras, cifras, «.», «_» y «-», empezando por una letra o una cifra.</translation>
    </message>
    <message>
        <source>“%1” of %2 is neither a host name nor an IP address.</source>
        <translation>«%1» de %2 no es un nombre de host ni una dirección IP.</translation>
    </message>
    <message>
        <source>Write the bare name or address; user and port have keys of their own.</source>
        <translation>Escriba solo el nombre o la dirección; el usuario y el puerto tienen claves propias.</translation>
    </message>
    <message>
        <source>%1 has no address.</source>
        <translation>%1 no tiene dirección.</translation>
    </message>
    <message>
        <source>Add the name or IP address to connect to.</source>
        <translation>Añada el nombre o la dirección IP con la que conectar.</translation>
    </message>
    <message>
        <source>%1 has port 0.</source>
        <translation>%1 tiene el puerto 0.</translation>
    </message>
    <message>
        <source>Use a port from 1 to 65535; SSH has 22.</source>
        <translation>Use un puerto de 1 a 65535; el de SSH es el 22.</translation>
    </message>
    <message>
        <source>“%1” of %2 is no user name.</source>
        <translation>«%1» de %2 no es un nombre de usuario.</translation>
    </message>
    <message>
        <source>Write the bare login name.</source>
        <translation>Escriba solo el nombre de usuario.</translation>
    </message>
    <message>
        <source>The key file “%1” of %2 has no whole path.</source>
        <translation>El archivo de clave «%1» de %2 no tiene una ruta completa.</translation>
    </message>
    <message>
        <source>It would depend on the directory that Sharewright is started in.</source>
        <translation>Dependería del directorio en el que se inicia Sharewright.</translation>
    </message>
    <message>
        <source>Start it with “/” or “~/”.</source>
        <translation>Empiécela por «/» o «~/».</translation>
    </message>
    <message>
        <source>%1 has no role.</source>
        <translation>%1 no tiene rol.</translation>
    </message>
    <message>
        <source>Sharewright would do nothing on it, and a Pandora host that is left out keeps working on its own copy of the folders.</source>
        <translation>Sharewright no haría nada en él, y un host de Pandora que queda fuera sigue trabajando con su propia copia de las carpetas.</translation>
    </message>
    <message>
        <source>“%1” cannot be the jump host of %2.</source>
        <translation>«%1» no puede ser el host de salto de %2.</translation>
    </message>
    <message>
        <source>Write the name of a host of this project, or [user@]host[:port].</source>
        <translation>Escriba el nombre de un host de este proyecto, o [usuario@]host[:puerto].</translation>
    </message>
    <message>
        <source>The jump host “%1” of %2 is not a host of this project.</source>
        <translation>El host de salto «%1» de %2 no es un host de este proyecto.</translation>
    </message>
    <message>
        <source>It is taken as an address.</source>
        <translation>Se toma como dirección.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>The jump hosts of %1 lead back to itself.</source>
        <translation>Los hosts de salto de %1 vuelven a él mismo.</translation>
    </message>
    <message>
        <source>No connection could ever be opened.</source>
        <translation>Nunca se podría abrir una conexión.</translation>
    </message>
    <message>
        <source>Let one of them be reached directly.</source>
        <translation>Haga que se pueda llegar a uno de ellos directamente.</translation>
    </message>
    <message>
        <source>Two hosts are called “%1”.</source>
        <translation>Dos hosts se llaman «%1».</translation>
    </message>
    <message>
        <source>Capital letters do not tell names apart.</source>
        <translation>Las mayúsculas no distinguen los nombres.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Cambie el nombre de una de ellas.</translation>
    </message>
    <message>
        <source>%1 and host %2 have the same address %3.</source>
        <translation>%1 y el host %2 tienen la misma dirección %3.</translation>
    </message>
    <message>
        <source>Both would be set up on one machine.</source>
        <translation>Ambos se configurarían en una misma máquina.</translation>
    </message>
    <message>
        <source>Correct one address, or make them one host with all roles.</source>
        <translation>Corrija una de las direcciones o haga de ellos un solo host con todos los roles.</translation>
    </message>
    <message>
        <source>%1 and host %2 have the same storage address %3.</source>
        <translation>%1 y el host %2 tienen la misma dirección de almacenamiento %3.</translation>
    </message>
    <message>
        <source>The other hosts could not tell them apart.</source>
        <translation>Los demás hosts no podrían distinguirlos.</translation>
    </message>
    <message>
        <source>Correct one of them.</source>
        <translation>Corrija una de las dos.</translation>
    </message>
    <message>
        <source>Host number %1</source>
        <translation>Host número %1</translation>
    </message>
    <message>
        <source>Tick what it is on the Hosts page (roles in the project: server, console, nfs-server, gluster-node), or leave it out.</source>
        <translation>Marque qué es en la página Hosts (roles en el proyecto: server, console, nfs-server, gluster-node) o déjelo fuera.</translation>
    </message>
</context>
<context>
    <name>HostWorker</name>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Se ha perdido la conexión con %1.</translation>
    </message>
    <message>
        <source>%1: the %2 is no longer what the plan was made from. Nothing was changed. Plan again and review the new plan.</source>
        <translation>%1: ya no coincide con lo que había al hacer el plan: %2. No se ha cambiado nada. Cree de nuevo el plan y revíselo.</translation>
    </message>
</context>
<context>
    <name>IdentityMatrix</name>
    <message>
        <source>every file of uid %1</source>
        <translation>todos los archivos con uid %1</translation>
    </message>
    <message>
        <source>every file of gid %1</source>
        <translation>todos los archivos con gid %1</translation>
    </message>
    <message>
        <source>One number everywhere</source>
        <translation>Un mismo número en todas partes</translation>
    </message>
    <message>
        <source>The cleanest way. You run these commands while Pandora&apos;s services are stopped; Sharewright does not renumber users by itself.</source>
        <translation>La solución más limpia. Usted ejecuta estos comandos con los servicios de Pandora detenidos; Sharewright no cambia por su cuenta los números de los usuarios.</translation>
    </message>
    <message>
        <source>A group of its own</source>
        <translation>Un grupo propio</translation>
    </message>
    <message>
        <source>For sites that mix distributions: one group with the same number on all hosts, with pandora and the web server in it, owns the shared files. You create it; the project names it.</source>
        <translation>Para sitios que mezclan distribuciones: un grupo con el mismo número en todos los hosts, con pandora y el servidor web como miembros, es el dueño de los archivos compartidos. Usted lo crea; el proyecto lo indica.</translation>
    </message>
    <message>
        <source>Numbers instead of names</source>
        <translation>Números en lugar de nombres</translation>
    </message>
    <message>
        <source>The shared files belong to the numbers that the source host uses. Right where only the storage host lacks the names; a Pandora host with another number stays locked out.</source>
        <translation>Los archivos compartidos pertenecen a los números que usa el host de origen. Adecuado cuando los nombres solo faltan en el host de almacenamiento; un host de Pandora con otro número sigue sin acceso.</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>formats a disk</source>
        <translation>formatea un disco</translation>
    </message>
    <message>
        <source>retires storage</source>
        <translation>retira almacenamiento</translation>
    </message>
    <message>
        <source>moves data</source>
        <translation>mueve datos</translation>
    </message>
    <message>
        <source>interrupts service</source>
        <translation>interrumpe el servicio</translation>
    </message>
</context>
<context>
    <name>IncomingPlanner</name>
    <message>
        <source>Separate the incoming files</source>
        <translation>Separar los archivos entrantes</translation>
    </message>
    <message>
        <source>Each server takes the agents&apos; XML from a folder of its own on the share, where another server could take it up.</source>
        <translation>Cada servidor recoge los XML de los agentes de una carpeta propia en el recurso compartido, donde otro servidor podría hacerse cargo de ellos.</translation>
    </message>
    <message>
        <source>pandora_server looks for these folders inside its incoming folder: without the links it would lose the agents&apos; configuration and its plugins.</source>
        <translation>pandora_server busca estas carpetas dentro de su carpeta de entrada: sin los enlaces perdería la configuración de los agentes y sus plugins.</translation>
    </message>
    <message>
        <source>It reads its settings when it starts.</source>
        <translation>Lee sus ajustes al iniciarse.</translation>
    </message>
    <message>
        <source>It ran before and runs again, with its own folder.</source>
        <translation>Estaba en ejecución y vuelve a estarlo, con su propia carpeta.</translation>
    </message>
    <message>
        <source>Not every package makes it; a link to it must lead somewhere.</source>
        <translation>No todos los paquetes la crean; un enlace a ella debe llevar a alguna parte.</translation>
    </message>
    <message>
        <source>incomingdir in %1</source>
        <translation>incomingdir en %1</translation>
    </message>
    <message>
        <source>The server takes up what Tentacle puts there. The last line wins, so no other line is touched.</source>
        <translation>El servidor recoge lo que Tentacle deja ahí. Prevalece la última línea, de modo que no se toca ninguna otra.</translation>
    </message>
    <message>
        <source>The agents&apos; XML goes to the server&apos;s own folder, all other files where they went before.</source>
        <translation>Los XML de los agentes van a la carpeta propia del servidor; los demás archivos, adonde iban antes.</translation>
    </message>
    <message>
        <source>Tentacle on %1 has its filters in %2, as current packages have.</source>
        <translation>Tentacle en %1 tiene sus filtros en %2, como en los paquetes actuales.</translation>
    </message>
    <message>
        <source>filters in %1</source>
        <translation>filtros en %1</translation>
    </message>
    <message>
        <source>The unit&apos;s command line overrides Tentacle&apos;s configuration file; a drop-in survives the next update of the package.</source>
        <translation>La línea de comandos de la unidad prevalece sobre el archivo de configuración de Tentacle; un drop-in sobrevive a la próxima actualización del paquete.</translation>
    </message>
    <message>
        <source>What agents sent before the switch would wait for ever in the old folder.</source>
        <translation>Lo que los agentes enviaron antes del cambio esperaría para siempre en la carpeta antigua.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal %1 cannot be written: make room or choose another place for run records.</source>
        <translation>No se puede escribir el diario %1: libere espacio o elija otro lugar para los registros de ejecuciones.</translation>
    </message>
    <message>
        <source>The run cannot be recorded in %1, so nothing further is changed. Make room, then resume.</source>
        <translation>La ejecución no se puede registrar en %1, de modo que no se cambia nada más. Libere espacio y reanude.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read.</source>
        <translation>No se puede leer el diario %1.</translation>
    </message>
</context>
<context>
    <name>JumpHost</name>
    <message>
        <source>Connecting through %1 was stopped.</source>
        <translation>Se ha detenido la conexión a través de %1.</translation>
    </message>
    <message>
        <source>%1 did not reach %2 in time. Check that the jump host can connect to it.</source>
        <translation>%1 no ha llegado a %2 a tiempo. Compruebe que el host de salto puede conectar con él.</translation>
    </message>
    <message>
        <source>The jump host %1 cannot reach %2. Check the address as seen from there, and that it allows TCP forwarding.</source>
        <translation>El host de salto %1 no puede llegar a %2. Compruebe la dirección vista desde ahí, y que permita el reenvío TCP.</translation>
    </message>
</context>
<context>
    <name>KnownHosts</name>
    <message>
        <source>%1 could not be written. Check its owner and the free space.</source>
        <translation>No se ha podido escribir %1. Compruebe su propietario y el espacio libre.</translation>
    </message>
</context>
<context>
    <name>LinkDetails</name>
    <message>
        <source>not mounted</source>
        <translation>no montado</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>mounted at the first use</source>
        <translation>se monta al usarse por primera vez</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>stale: the server no longer knows it</source>
        <translation>manejador obsoleto (stale): el servidor ya no lo conoce</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>dead: the client&apos;s process is gone</source>
        <translation>muerto: el proceso cliente ya no existe</translation>
    </message>
    <message>
        <source>mounted, not tried</source>
        <translation>montado, sin probar</translation>
    </message>
    <message>
        <source>Never. Site &gt; Check shares asks the hosts.</source>
        <translation>Nunca. Sitio &gt; Comprobar recursos compartidos consulta los hosts.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Datos de %1</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportado</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>no exportado</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>da servicio</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>fuera de línea</translation>
    </message>
    <message>
        <source>Worked out with the plan: Site &gt; Make plan.</source>
        <translation>Se determina con el plan: Sitio &gt; Crear plan.</translation>
    </message>
    <message>
        <source>The plan writes none.</source>
        <translation>El plan no escribe ninguna.</translation>
    </message>
    <message>
        <source>%1 (the project was edited since)</source>
        <translation>%1 (el proyecto se ha modificado desde entonces)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Última prueba</translation>
    </message>
</context>
<context>
    <name>LiveConnection</name>
    <message>
        <source>%1 accepted the connection but did not go on with the log-in in time. Its SSH server may be overloaded, or something else listens there.</source>
        <translation>%1 ha aceptado la conexión, pero no ha continuado a tiempo con el inicio de sesión. Su servidor SSH puede estar sobrecargado o ahí escucha otra cosa.</translation>
    </message>
    <message>
        <source>Connecting to %1 was stopped.</source>
        <translation>Se ha detenido la conexión con %1.</translation>
    </message>
</context>
<context>
    <name>ManagedBlock</name>
    <message>
        <source>The markers of a sharewright block are damaged at line %1 (%2). Put each BEGIN before its own END, once per name.</source>
        <translation>Las marcas de un bloque sharewright están dañadas en la línea %1 (%2). Ponga cada BEGIN antes de su propio END, una sola vez por nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a block: use letters, digits, dot, hyphen and underscore.</source>
        <translation>«%1» no puede ser el nombre de un bloque: use letras, cifras, punto, guion y guion bajo.</translation>
    </message>
    <message>
        <source>No line begins with %1, so the place for the block is not known. Put the setting back, or edit the file by hand.</source>
        <translation>Ninguna línea empieza por %1, de modo que no se sabe dónde va el bloque. Restablezca el ajuste o edite el archivo a mano.</translation>
    </message>
    <message>
        <source>The text of a block must not contain lines that look like its markers.</source>
        <translation>El texto de un bloque no debe contener líneas que parezcan sus marcas.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>%1 conflicts between %2 wait for a decision: %3.</source>
        <translation>%1 conflictos entre %2 esperan una decisión: %3.</translation>
    </message>
    <message>
        <source>These files differ from host to host, and only one version can become the shared one.</source>
        <translation>Estos archivos difieren de un host a otro, y solo una versión puede ser la compartida.</translation>
    </message>
    <message>
        <source>Decide on them: in the window, or with “sharewright merge PROJECT” and migration.merge-choices. Or let migration.merge-rule decide on all.</source>
        <translation>Decida sobre ellos: en la ventana o con «sharewright merge PROYECTO» y migration.merge-choices. O deje que migration.merge-rule decida sobre todos.</translation>
    </message>
    <message>
        <source>%1 conflicts have names that are no valid text: %2.</source>
        <translation>%1 conflictos tienen nombres que no son texto válido: %2.</translation>
    </message>
    <message>
        <source>A choice in the project cannot name them.</source>
        <translation>Una elección del proyecto no puede nombrarlos.</translation>
    </message>
    <message>
        <source>Rename the files on the hosts, or let migration.merge-rule decide.</source>
        <translation>Cambie el nombre de los archivos en los hosts o deje que decida migration.merge-rule.</translation>
    </message>
    <message>
        <source>folder %1 on %2</source>
        <translation>carpeta %1 en %2</translation>
    </message>
    <message>
        <source>%1 on %2 was compared in part only.</source>
        <translation>%1 en %2 solo se ha comparado en parte.</translation>
    </message>
    <message>
        <source>What %2 holds in %1 is not known.</source>
        <translation>No se sabe qué contiene %2 en %1.</translation>
    </message>
    <message>
        <source>It holds very many files, or its disk is slow.</source>
        <translation>Contiene muchísimos archivos o su disco es lento.</translation>
    </message>
    <message>
        <source>The host has not been asked for it yet, or the folder does not answer.</source>
        <translation>Aún no se ha consultado al host, o la carpeta no responde.</translation>
    </message>
    <message>
        <source>Probe the hosts again. Further conflicts may show when the files are brought. They are settled by migration.merge-rule; with “ask” the plan stops there, and nothing is overwritten.</source>
        <translation>Sondee de nuevo los hosts. Pueden aparecer más conflictos cuando se traigan los archivos. Los resuelve migration.merge-rule; con «ask» el plan se detiene ahí y no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>%1 is to come from %2, which has no such file.</source>
        <translation>%1 debe venir de %2, que no tiene ese archivo.</translation>
    </message>
    <message>
        <source>Choose one of the hosts that have it.</source>
        <translation>Elija uno de los hosts que lo tienen.</translation>
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
        <translation>Ningún host tiene un archivo %1. Nómbrelo como en la lista, con la carpeta delante: conf/….conf</translation>
    </message>
    <message>
        <source>The versions of %1 and %2 are no text.</source>
        <translation>Las versiones de %1 y %2 no son texto.</translation>
    </message>
</context>
<context>
    <name>MergePlanner</name>
    <message>
        <source>What %1 holds in %2 does not differ from the seed host&apos;s files.</source>
        <translation>Lo que contiene %1 en %2 no difiere de los archivos del host de origen.</translation>
    </message>
    <message>
        <source>Nothing is overwritten: what gives way in the share is kept in .sharewright-merge-… beside it, what loses stays in its host&apos;s set-aside folder.</source>
        <translation>No se sobrescribe nada: lo reemplazado en el recurso compartido se guarda al lado, en .sharewright-merge-…; lo descartado se queda en la carpeta apartada de su host.</translation>
    </message>
    <message>
        <source>Originals are only set aside once each of their files is known to be in the share, beside it, or to stay back.</source>
        <translation>Los originales solo se apartan cuando consta que cada uno de sus archivos está en el recurso compartido o al lado, o que debe quedarse.</translation>
    </message>
</context>
<context>
    <name>MergeRules</name>
    <message>
        <source>“%1” is not a host of this project.</source>
        <translation>«%1» no es un host de este proyecto.</translation>
    </message>
    <message>
        <source>Name hosts of the project.</source>
        <translation>Indique hosts del proyecto.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>%1 is the seed host: all of its files come into the share anyway.</source>
        <translation>%1 es el host de origen: de todos modos, todos sus archivos pasan al recurso compartido.</translation>
    </message>
    <message>
        <source>Take it out of migration.merge-from.</source>
        <translation>Quítelo de migration.merge-from.</translation>
    </message>
    <message>
        <source>%1 uses none of the shared folders.</source>
        <translation>%1 no usa ninguna de las carpetas compartidas.</translation>
    </message>
    <message>
        <source>It has no files that could come into the share.</source>
        <translation>No tiene archivos que pudieran pasar al recurso compartido.</translation>
    </message>
    <message>
        <source>Name servers or consoles.</source>
        <translation>Indique servidores o consolas.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 figura dos veces.</translation>
    </message>
    <message>
        <source>Name each host once in migration.merge-from.</source>
        <translation>Indique cada host una sola vez en migration.merge-from.</translation>
    </message>
    <message>
        <source>“%1” is neither the seed host nor one of migration.merge-from.</source>
        <translation>«%1» no es el host de origen ni figura en migration.merge-from.</translation>
    </message>
    <message>
        <source>Choose one of the hosts whose files are merged.</source>
        <translation>Elija uno de los hosts cuyos archivos se fusionan.</translation>
    </message>
    <message>
        <source>%1 does not use the folder %2.</source>
        <translation>%1 no usa la carpeta %2.</translation>
    </message>
    <message>
        <source>It has no version of the file.</source>
        <translation>No tiene ninguna versión del archivo.</translation>
    </message>
    <message>
        <source>Choose another host.</source>
        <translation>Elija otro host.</translation>
    </message>
    <message>
        <source>“%1” is not a shared folder of this project.</source>
        <translation>«%1» no es una carpeta compartida de este proyecto.</translation>
    </message>
    <message>
        <source>Name the folder as in “folders”.</source>
        <translation>Indique la carpeta como en «folders».</translation>
    </message>
    <message>
        <source>“%1” is no file below a shared folder.</source>
        <translation>«%1» no es un archivo de una carpeta compartida.</translation>
    </message>
    <message>
        <source>Write the path below the folder, without “..” and without a slash in front.</source>
        <translation>Escriba la ruta dentro de la carpeta, sin «..» y sin barra inicial.</translation>
    </message>
    <message>
        <source>%1 in %2 is decided twice.</source>
        <translation>Hay dos decisiones sobre %1 en %2.</translation>
    </message>
    <message>
        <source>Keep one of the two choices.</source>
        <translation>Conserve una de las dos elecciones.</translation>
    </message>
    <message>
        <source>%1 and %2 would come from two hosts.</source>
        <translation>%1 y %2 vendrían de dos hosts.</translation>
    </message>
    <message>
        <source>They are two halves of one agent&apos;s configuration: the agent compares the .md5 to know whether to fetch the .conf.</source>
        <translation>Son las dos mitades de la configuración de un agente: el agente compara el .md5 para saber si debe descargar el .conf.</translation>
    </message>
    <message>
        <source>Take both from the same host.</source>
        <translation>Tome ambos del mismo host.</translation>
    </message>
    <message>
        <source>Files are to be merged, but there is no seed host.</source>
        <translation>Hay archivos que fusionar, pero no hay host de origen.</translation>
    </message>
    <message>
        <source>The seed host&apos;s files are what the others are merged into.</source>
        <translation>Los demás archivos se fusionan con los del host de origen.</translation>
    </message>
    <message>
        <source>Set migration.seed-host to one of these hosts.</source>
        <translation>Ponga en migration.seed-host uno de estos hosts.</translation>
    </message>
    <message>
        <source>There are choices, but nothing is merged.</source>
        <translation>Hay elecciones, pero no se fusiona nada.</translation>
    </message>
    <message>
        <source>Name the further hosts in migration.merge-from, or remove the choices.</source>
        <translation>Indique los demás hosts en migration.merge-from o elimine las elecciones.</translation>
    </message>
</context>
<context>
    <name>MergeText</name>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>%1 (agent %2)</source>
        <translation>%1 (agente %2)</translation>
    </message>
    <message>
        <source>%1: %2 the same, %3 only on some hosts, %4 differ</source>
        <translation>%1: %2 iguales, %3 solo en algunos hosts, %4 distintos</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>%1 (choice)</source>
        <translation>%1 (elección)</translation>
    </message>
    <message>
        <source>%1 (rule)</source>
        <translation>%1 (regla)</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Archivos de %1</translation>
    </message>
    <message>
        <source>%1 on %2: compared in part only</source>
        <translation>%1 en %2: comparado solo en parte</translation>
    </message>
    <message>
        <source>%1 on %2: not known</source>
        <translation>%1 en %2: no se sabe</translation>
    </message>
    <message>
        <source>Differ (times are UTC):</source>
        <translation>Distintos (las horas son UTC):</translation>
    </message>
    <message>
        <source>Only on some hosts (they come into the share):</source>
        <translation>Solo en algunos hosts (pasan al recurso compartido):</translation>
    </message>
    <message>
        <source>No conflict is open.</source>
        <translation>No queda ningún conflicto pendiente.</translation>
    </message>
    <message>
        <source>%1 conflicts are open. Decide on them in migration.merge-choices, or by migration.merge-rule.</source>
        <translation>Hay %1 conflictos pendientes. Decida sobre ellos en migration.merge-choices o con migration.merge-rule.</translation>
    </message>
</context>
<context>
    <name>MigrationRules</name>
    <message>
        <source>The seed host %1 does not use every shared folder: %2.</source>
        <translation>El host de origen %1 no usa todas las carpetas compartidas: %2.</translation>
    </message>
    <message>
        <source>What it does not have starts empty on the share; the other hosts&apos; copies are only set aside.</source>
        <translation>Lo que él no tiene empieza vacío en el recurso compartido; las copias de los demás hosts solo se apartan.</translation>
    </message>
    <message>
        <source>Choose a host that is both server and console, or copy these folders over afterwards.</source>
        <translation>Elija un host que sea a la vez servidor y consola, o copie después estas carpetas.</translation>
    </message>
    <message>
        <source>The shared folders start empty.</source>
        <translation>Las carpetas compartidas empiezan vacías.</translation>
    </message>
    <message>
        <source>Agents that do not find their configuration upload their own again, which overwrites what was staged for them.</source>
        <translation>Los agentes que no encuentran su configuración vuelven a subir la suya, que sobrescribe la que se preparó para ellos.</translation>
    </message>
    <message>
        <source>Name the host whose folders become the share, unless the site is new.</source>
        <translation>Indique el host cuyas carpetas pasan a ser las compartidas, salvo que el sitio sea nuevo.</translation>
    </message>
    <message>
        <source>The seed host “%1” is not a host of this project.</source>
        <translation>El host de origen «%1» no es un host de este proyecto.</translation>
    </message>
    <message>
        <source>Choose a host of the project.</source>
        <translation>Elija un host del proyecto.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>The seed host %1 does not run Pandora FMS.</source>
        <translation>El host de origen %1 no ejecuta Pandora FMS.</translation>
    </message>
    <message>
        <source>It has no folders that could become the share.</source>
        <translation>No tiene carpetas que pudieran pasar a ser las compartidas.</translation>
    </message>
    <message>
        <source>Choose a server or a console.</source>
        <translation>Elija un servidor o una consola.</translation>
    </message>
    <message>
        <source>“%1” cannot be the suffix of the originals.</source>
        <translation>«%1» no puede ser el sufijo de los originales.</translation>
    </message>
    <message>
        <source>The folders are renamed to their path plus this suffix.</source>
        <translation>Las carpetas se renombran a su ruta más este sufijo.</translation>
    </message>
    <message>
        <source>Use letters, digits, “.”, “_” and “-”, such as “.before-sharewright”.</source>
        <translation>Use letras, cifras, «.», «_» y «-», por ejemplo «.before-sharewright».</translation>
    </message>
</context>
<context>
    <name>MountOptionRules</name>
    <message>
        <source>The mount option “%1” is set by Sharewright.</source>
        <translation>La opción de montaje «%1» la define Sharewright.</translation>
    </message>
    <message>
        <source>A second one in the same line would win or lose by chance.</source>
        <translation>Una segunda en la misma línea se impondría o no por azar.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Elimínela.</translation>
    </message>
    <message>
        <source>Use the key “%1” instead.</source>
        <translation>Use en su lugar la clave «%1».</translation>
    </message>
    <message>
        <source>The mount option “%1” would break the share.</source>
        <translation>La opción de montaje «%1» inutilizaría el recurso compartido.</translation>
    </message>
    <message>
        <source>Every Pandora host must mount at boot and write.</source>
        <translation>Todos los hosts de Pandora deben montar en el arranque y poder escribir.</translation>
    </message>
    <message>
        <source>The mount option “%1” can lose or damage files.</source>
        <translation>La opción de montaje «%1» puede perder o dañar archivos.</translation>
    </message>
    <message>
        <source>Writes may fail silently while the server is slow or away.</source>
        <translation>Las escrituras pueden fallar sin aviso mientras el servidor va lento o no está.</translation>
    </message>
    <message>
        <source>Remove it; Sharewright mounts “hard” with a time limit for starting services.</source>
        <translation>Elimínela; Sharewright monta con «hard» y un límite de tiempo para el inicio de los servicios.</translation>
    </message>
    <message>
        <source>The mount option “noexec” stops Pandora&apos;s plugins.</source>
        <translation>La opción de montaje «noexec» impide ejecutar los plugins de Pandora.</translation>
    </message>
    <message>
        <source>The attachment folder holds programs that servers start.</source>
        <translation>La carpeta attachment contiene programas que inician los servidores.</translation>
    </message>
    <message>
        <source>The mount option “%1” is not known.</source>
        <translation>La opción de montaje «%1» no se conoce.</translation>
    </message>
    <message>
        <source>mount refuses a line with an unknown option.</source>
        <translation>mount rechaza una línea con una opción desconocida.</translation>
    </message>
    <message>
        <source>Look it up in nfs(5) or remove it.</source>
        <translation>Búsquela en nfs(5) o elimínela.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>“%1” cannot be a mount option.</source>
        <translation>«%1» no puede ser una opción de montaje.</translation>
    </message>
    <message>
        <source>Blanks, commas, quotes and # would change the fstab line.</source>
        <translation>Los espacios, las comas, las comillas y # alterarían la línea de fstab.</translation>
    </message>
    <message>
        <source>Write one option per list entry, as “name” or “name=value”.</source>
        <translation>Escriba una opción por elemento de la lista, como «nombre» o «nombre=valor».</translation>
    </message>
</context>
<context>
    <name>NfsPlanner</name>
    <message>
        <source>SELinux keeps the web server off NFS without it.</source>
        <translation>Sin él, SELinux impide al servidor web acceder a NFS.</translation>
    </message>
    <message>
        <source>_netdev and nofail keep a missing server from stopping the boot; automount brings the share back when the server returns.</source>
        <translation>_netdev y nofail evitan que un servidor ausente detenga el arranque; automount recupera el recurso compartido cuando vuelve el servidor.</translation>
    </message>
    <message>
        <source>From here on all hosts see the same files.</source>
        <translation>A partir de aquí todos los hosts ven los mismos archivos.</translation>
    </message>
    <message>
        <source>What one host writes, all others must see within the attribute cache&apos;s time.</source>
        <translation>Lo que escribe un host deben verlo todos los demás en el plazo de la caché de atributos.</translation>
    </message>
    <message>
        <source>Copy the first content</source>
        <translation>Copiar el contenido inicial</translation>
    </message>
    <message>
        <source>The bulk is copied while services run, before anything is exported. An agent that finds an empty folder uploads its own configuration over the one that administrators staged.</source>
        <translation>La mayor parte se copia con los servicios en marcha, antes de exportar nada. Un agente que encuentra una carpeta vacía sube su propia configuración encima de la que prepararon los administradores.</translation>
    </message>
    <message>
        <source>Install packages</source>
        <translation>Instalar paquetes</translation>
    </message>
    <message>
        <source>Every host gets what it needs to serve or to mount NFS.</source>
        <translation>Cada host recibe lo que necesita para servir o montar NFS.</translation>
    </message>
    <message>
        <source>The kernel&apos;s NFS server needs its user-space tools.</source>
        <translation>El servidor NFS del núcleo necesita sus herramientas de espacio de usuario.</translation>
    </message>
    <message>
        <source>mount needs mount.nfs to mount an NFS share.</source>
        <translation>mount necesita mount.nfs para montar un recurso compartido NFS.</translation>
    </message>
    <message>
        <source>Prepare the storage</source>
        <translation>Preparar el almacenamiento</translation>
    </message>
    <message>
        <source>The folders are made on the NFS server before anything is exported.</source>
        <translation>Las carpetas se crean en el servidor NFS antes de exportar nada.</translation>
    </message>
    <message>
        <source>All shared folders live below one directory of their own.</source>
        <translation>Todas las carpetas compartidas están dentro de un directorio propio.</translation>
    </message>
    <message>
        <source>Owner, group and the setgid bit are what Pandora&apos;s packages set; NFS carries the numbers.</source>
        <translation>El propietario, el grupo y el bit setgid son los que ponen los paquetes de Pandora; NFS transmite los números.</translation>
    </message>
    <message>
        <source>No firewall is active on %1.</source>
        <translation>No hay ningún cortafuegos activo en %1.</translation>
    </message>
    <message>
        <source>Clients must reach the NFS server; nobody else needs to.</source>
        <translation>Los clientes deben llegar al servidor NFS; nadie más lo necesita.</translation>
    </message>
    <message>
        <source>Publish the exports</source>
        <translation>Publicar las exportaciones</translation>
    </message>
    <message>
        <source>Only the Pandora hosts may mount, with root squashed.</source>
        <translation>Solo los hosts de Pandora pueden montar, con root_squash.</translation>
    </message>
    <message>
        <source>A file of its own leaves /etc/exports as the administrator wrote it.</source>
        <translation>Un archivo propio deja /etc/exports tal como lo escribió el administrador.</translation>
    </message>
    <message>
        <source>Enabled, so that the share is back after a reboot.</source>
        <translation>Habilitado, para que el recurso compartido vuelva tras un reinicio.</translation>
    </message>
    <message>
        <source>Enabling starts nothing, and not every distribution starts what it installs.</source>
        <translation>Habilitar no inicia nada, y no todas las distribuciones inician lo que instalan.</translation>
    </message>
    <message>
        <source>exportfs takes the change up without a restart that would stall other clients.</source>
        <translation>exportfs aplica el cambio sin un reinicio que bloquearía a otros clientes.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Hacer una prueba</translation>
    </message>
    <message>
        <source>Each client mounts each share at a private place and writes and reads as the real users, before any service is touched.</source>
        <translation>Cada cliente monta cada recurso compartido en un lugar privado y escribe y lee con los usuarios reales, antes de tocar ningún servicio.</translation>
    </message>
    <message>
        <source>A share that cannot be written is found while everything still runs as before.</source>
        <translation>Un recurso compartido en el que no se puede escribir se detecta mientras todo sigue funcionando como antes.</translation>
    </message>
</context>
<context>
    <name>NfsRules</name>
    <message>
        <source>Choose a host of the project.</source>
        <translation>Elija un host del proyecto.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>Host %1 is the NFS server but lacks the role “nfs-server”.</source>
        <translation>El host %1 es el servidor NFS, pero le falta el rol «nfs-server».</translation>
    </message>
    <message>
        <source>Add the role to the host, or choose another server.</source>
        <translation>Añada el rol al host o elija otro servidor.</translation>
    </message>
    <message>
        <source>The NFS server %1 runs Pandora FMS itself.</source>
        <translation>El propio servidor NFS %1 ejecuta Pandora FMS.</translation>
    </message>
    <message>
        <source>The manual asks for a separate server: when this one fails, the others lose the shared files together with it, and Pandora FMS runs into errors everywhere.</source>
        <translation>El manual pide un servidor aparte: si este falla, los demás pierden con él los archivos compartidos y Pandora FMS da errores en todas partes.</translation>
    </message>
    <message>
        <source>Use a machine of its own, or GlusterFS when there is none.</source>
        <translation>Use una máquina dedicada o GlusterFS si no la hay.</translation>
    </message>
    <message>
        <source>No NFS server is chosen.</source>
        <translation>No se ha elegido ningún servidor NFS.</translation>
    </message>
    <message>
        <source>The NFS server “%1” is not a host of this project.</source>
        <translation>El servidor NFS «%1» no es un host de este proyecto.</translation>
    </message>
    <message>
        <source>Host %1 has the role “nfs-server” but is not used as one.</source>
        <translation>El host %1 tiene el rol «nfs-server», pero no se usa como tal.</translation>
    </message>
    <message>
        <source>A site has one NFS server: nfs.server.</source>
        <translation>Un sitio tiene un solo servidor NFS: nfs.server.</translation>
    </message>
    <message>
        <source>Remove the role or make the host nfs.server.</source>
        <translation>Quite el rol o ponga el host en nfs.server.</translation>
    </message>
    <message>
        <source>The export root %1 and the shared path %2 overlap.</source>
        <translation>La raíz de exportación %1 y la ruta compartida %2 se solapan.</translation>
    </message>
    <message>
        <source>The share would be mounted over its own contents.</source>
        <translation>El recurso compartido se montaría encima de su propio contenido.</translation>
    </message>
    <message>
        <source>Choose a directory apart, such as /srv/pandora.</source>
        <translation>Elija un directorio aparte, por ejemplo /srv/pandora.</translation>
    </message>
    <message>
        <source>There is no NFS version “%1”.</source>
        <translation>No existe la versión de NFS «%1».</translation>
    </message>
    <message>
        <source>Use 4.2, 4.1, 4 or 3, or leave it out for the best that all hosts know.</source>
        <translation>Use 4.2, 4.1, 4 o 3, u omítala para usar la mejor que admitan todos los hosts.</translation>
    </message>
    <message>
        <source>NFS 3 needs more open ports and keeps locks less safely.</source>
        <translation>NFS 3 necesita más puertos abiertos y gestiona los bloqueos con menos garantías.</translation>
    </message>
    <message>
        <source>It relies on rpcbind, mountd and statd beside port 2049.</source>
        <translation>Depende de rpcbind, mountd y statd además del puerto 2049.</translation>
    </message>
    <message>
        <source>Leave the version out unless a host knows nothing newer.</source>
        <translation>Omita la versión salvo que algún host no admita nada más reciente.</translation>
    </message>
    <message>
        <source>%1 seconds cannot be the attribute cache time.</source>
        <translation>El tiempo de la caché de atributos no puede ser de %1 segundos.</translation>
    </message>
    <message>
        <source>Use 0 to 3600; 5 is a good value.</source>
        <translation>Use de 0 a 3600; 5 es un buen valor.</translation>
    </message>
    <message>
        <source>A change on one host may stay unseen on the others for %1 seconds.</source>
        <translation>Un cambio en un host puede pasar inadvertido a los demás durante %1 segundos.</translation>
    </message>
    <message>
        <source>Agents could get an outdated configuration that long.</source>
        <translation>Durante ese tiempo los agentes podrían recibir una configuración obsoleta.</translation>
    </message>
    <message>
        <source>Use 5 unless the NFS server is overloaded.</source>
        <translation>Use 5 salvo que el servidor NFS esté sobrecargado.</translation>
    </message>
    <message>
        <source>Write a network such as 10.0.0.0/24.</source>
        <translation>Escriba una red, por ejemplo 10.0.0.0/24.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Escriba %1.</translation>
    </message>
    <message>
        <source>“%1” is not a network.</source>
        <translation>«%1» no es una red.</translation>
    </message>
    <message>
        <source>The prefix length of %1 is impossible.</source>
        <translation>La longitud de prefijo de %1 no es posible.</translation>
    </message>
    <message>
        <source>The netmask of %1 has gaps.</source>
        <translation>La máscara de red de %1 tiene huecos.</translation>
    </message>
    <message>
        <source>%1 is written with a netmask.</source>
        <translation>%1 está escrita con máscara de red.</translation>
    </message>
    <message>
        <source>Firewalls and exports are written with a prefix length.</source>
        <translation>Los cortafuegos y las exportaciones se escriben con longitud de prefijo.</translation>
    </message>
    <message>
        <source>%1 is an address inside a network, not the network.</source>
        <translation>%1 es una dirección dentro de una red, no la red.</translation>
    </message>
    <message>
        <source>%1 lets the whole world mount the folders.</source>
        <translation>%1 permite a todo el mundo montar las carpetas.</translation>
    </message>
    <message>
        <source>NFS believes whatever user number a client claims.</source>
        <translation>NFS se fía de cualquier número de usuario que declare un cliente.</translation>
    </message>
    <message>
        <source>Name the networks that need it; Pandora hosts are allowed anyway.</source>
        <translation>Indique las redes que lo necesitan; los hosts de Pandora se admiten de todos modos.</translation>
    </message>
    <message>
        <source>The network %1 is listed twice.</source>
        <translation>La red %1 figura dos veces.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Elimine una de las dos entradas.</translation>
    </message>
    <message>
        <source>Choose the machine that keeps the files on the NFS page (nfs.server in the project).</source>
        <translation>Elija la máquina que guarda los archivos en la página NFS (nfs.server en el proyecto).</translation>
    </message>
</context>
<context>
    <name>NfsUnshare</name>
    <message>
        <source>Withdraw the exports</source>
        <translation>Retirar las exportaciones</translation>
    </message>
    <message>
        <source>Nobody uses the exports any more; lines that are not Sharewright&apos;s stay.</source>
        <translation>Ya nadie usa las exportaciones; las líneas que no son de Sharewright se quedan.</translation>
    </message>
    <message>
        <source>The file was written for these folders alone.</source>
        <translation>El archivo se escribió solo para estas carpetas.</translation>
    </message>
    <message>
        <source>exportfs takes the change up without a restart that would stall other clients.</source>
        <translation>exportfs aplica el cambio sin un reinicio que bloquearía a otros clientes.</translation>
    </message>
    <message>
        <source>The folders on %1 cannot be retired while %2 exports them.</source>
        <translation>Las carpetas de %1 no se pueden retirar mientras %2 las exporte.</translation>
    </message>
    <message>
        <source>Remove that file, then plan again.</source>
        <translation>Elimine ese archivo y cree de nuevo el plan.</translation>
    </message>
    <message>
        <source>Retire the storage side</source>
        <translation>Retirar el almacenamiento</translation>
    </message>
    <message>
        <source>The folders of the share get another name on the server; every file in them stays.</source>
        <translation>Las carpetas del recurso compartido cambian de nombre en el servidor; se conservan todos sus archivos.</translation>
    </message>
    <message>
        <source>A folder that nobody exports should not look as if it were in use.</source>
        <translation>Una carpeta que nadie exporta no debería parecer en uso.</translation>
    </message>
    <message>
        <source>These folders on %1 get the ending .retired-sharewright: %2.</source>
        <translation>Estas carpetas de %1 reciben la terminación .retired-sharewright: %2.</translation>
    </message>
    <message>
        <source>Whoever else uses them, from a network that the project allows, loses them.</source>
        <translation>Cualquier otro que las use desde una red permitida por el proyecto las pierde.</translation>
    </message>
    <message>
        <source>To free the space, remove them yourself once nobody needs them any more.</source>
        <translation>Para liberar el espacio, elimínelas usted mismo cuando nadie las necesite ya.</translation>
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
        <translation>El proyecto aún no indica ningún servidor NFS.</translation>
    </message>
    <message>
        <source>%1 does not keep it.</source>
        <translation>%1 no la guarda.</translation>
    </message>
    <message>
        <source>%1 alone keeps it. Every access waits until it is back; nothing is deleted.</source>
        <translation>Solo %1 la guarda. Todo acceso espera hasta que vuelva; no se elimina nada.</translation>
    </message>
    <message>
        <source>The project names no bricks yet.</source>
        <translation>El proyecto aún no indica ningún brick.</translation>
    </message>
    <message>
        <source>Without %1 no more than half of the pool is left, and the volume stops.</source>
        <translation>Sin %1 no queda más de la mitad del grupo de almacenamiento, y el volumen se detiene.</translation>
    </message>
    <message>
        <source>The other copies serve it; %1 catches up when it is back.</source>
        <translation>Las demás copias dan servicio; %1 se pone al día cuando vuelve.</translation>
    </message>
    <message>
        <source>No host that uses it is left.</source>
        <translation>No queda ningún host que la use.</translation>
    </message>
    <message>
        <source>Too few copies of a part of the files are left: they cannot be reached until %1 is back.</source>
        <translation>De una parte de los archivos quedan demasiado pocas copias: no se puede acceder a ellos hasta que vuelva %1.</translation>
    </message>
</context>
<context>
    <name>OutageBadges</name>
    <message>
        <source>Stays</source>
        <translation>Sigue disponible</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sin uso</translation>
    </message>
    <message>
        <source>Stays, fewer copies</source>
        <translation>Disponible, con menos copias</translation>
    </message>
    <message>
        <source>Lost while off</source>
        <translation>Se pierde mientras está apagado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Sigue funcionando</translation>
    </message>
    <message>
        <source>With fewer copies than it should.</source>
        <translation>Con menos copias de las debidas.</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Only a thought.</source>
        <translation>Solo es una hipótesis.</translation>
    </message>
    <message>
        <source>1 folder stays</source>
        <translation>1 carpeta sigue disponible</translation>
    </message>
    <message numerus="yes">
        <source>%n folders stay</source>
        <translation>
            <numerusform>%n carpeta sigue disponible</numerusform>
            <numerusform>%n carpetas siguen disponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder has no user left</source>
        <translation>1 carpeta se queda sin nadie que la use</translation>
    </message>
    <message numerus="yes">
        <source>%n folders have no user left</source>
        <translation>
            <numerusform>%n carpeta se queda sin nadie que la use</numerusform>
            <numerusform>%n carpetas se quedan sin nadie que las use</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder stays with fewer copies</source>
        <translation>1 carpeta sigue disponible con menos copias</translation>
    </message>
    <message numerus="yes">
        <source>%n folders stay with fewer copies</source>
        <translation>
            <numerusform>%n carpeta sigue disponible con menos copias</numerusform>
            <numerusform>%n carpetas siguen disponibles con menos copias</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder is lost while it is off</source>
        <translation>1 carpeta se pierde mientras está apagado</translation>
    </message>
    <message numerus="yes">
        <source>%n folders are lost while it is off</source>
        <translation>
            <numerusform>%n carpeta se pierde mientras está apagado</numerusform>
            <numerusform>%n carpetas se pierden mientras está apagado</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder is not planned yet</source>
        <translation>1 carpeta aún no está planificada</translation>
    </message>
    <message numerus="yes">
        <source>%n folders are not planned yet</source>
        <translation>
            <numerusform>%n carpeta aún no está planificada</numerusform>
            <numerusform>%n carpetas aún no están planificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Fewer copies</source>
        <translation>Menos copias</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caído</translation>
    </message>
    <message>
        <source>There are no shared folders yet.</source>
        <translation>Aún no hay carpetas compartidas.</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>Solo en parte</translation>
    </message>
    <message>
        <source>Goes on in part</source>
        <translation>Sigue funcionando en parte</translation>
    </message>
    <message>
        <source>1 folder stays only in part</source>
        <translation>1 carpeta sigue disponible solo en parte</translation>
    </message>
    <message numerus="yes">
        <source>%n folders stay only in part</source>
        <translation>
            <numerusform>%n carpeta sigue disponible solo en parte</numerusform>
            <numerusform>%n carpetas siguen disponibles solo en parte</numerusform>
        </translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>Sin quórum</translation>
    </message>
</context>
<context>
    <name>PathRules</name>
    <message>
        <source>The path %1 contains “.” or “..”.</source>
        <translation>La ruta %1 contiene «.» o «..».</translation>
    </message>
    <message>
        <source>Such a path may lead elsewhere on each host.</source>
        <translation>Una ruta así puede llevar a un lugar distinto en cada host.</translation>
    </message>
    <message>
        <source>Write the path that is really meant.</source>
        <translation>Escriba la ruta a la que se refiere realmente.</translation>
    </message>
    <message>
        <source>The path “%1” of %2 is not absolute.</source>
        <translation>La ruta «%1» de %2 no es absoluta.</translation>
    </message>
    <message>
        <source>Write the whole path, starting with “/”.</source>
        <translation>Escriba la ruta completa, empezando por «/».</translation>
    </message>
    <message>
        <source>The path %1 has a slash too many.</source>
        <translation>La ruta %1 tiene una barra de más.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Escriba %1.</translation>
    </message>
    <message>
        <source>A path of %1 is too long for Linux.</source>
        <translation>Una ruta de %1 es demasiado larga para Linux.</translation>
    </message>
    <message>
        <source>255 bytes are allowed for a name, 4095 for the path.</source>
        <translation>Se admiten 255 bytes para un nombre y 4095 para la ruta.</translation>
    </message>
    <message>
        <source>Choose a shorter path.</source>
        <translation>Elija una ruta más corta.</translation>
    </message>
    <message>
        <source>%1 is a directory of the system itself.</source>
        <translation>%1 es un directorio del propio sistema.</translation>
    </message>
    <message>
        <source>Sharing it would break or expose the host.</source>
        <translation>Compartirlo inutilizaría o expondría el host.</translation>
    </message>
    <message>
        <source>Choose a directory of its own below it.</source>
        <translation>Elija un directorio propio dentro de él.</translation>
    </message>
</context>
<context>
    <name>PendingMarks</name>
    <message>
        <source>New files: %1</source>
        <translation>Archivos nuevos: %1</translation>
    </message>
    <message>
        <source>Changed files: %1</source>
        <translation>Archivos modificados: %1</translation>
    </message>
    <message>
        <source>Files that go: %1</source>
        <translation>Archivos que desaparecen: %1</translation>
    </message>
    <message>
        <source>Files that are written, but nobody has looked at yet: %1</source>
        <translation>Archivos que se escriben, pero que nadie ha examinado aún: %1</translation>
    </message>
    <message>
        <source>The plan, on this host:</source>
        <translation>El plan, en este host:</translation>
    </message>
    <message>
        <source>The plan adds it.</source>
        <translation>El plan lo añade.</translation>
    </message>
    <message>
        <source>The plan changes it.</source>
        <translation>El plan lo modifica.</translation>
    </message>
    <message>
        <source>The plan takes it away.</source>
        <translation>El plan lo quita.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Marks: + new, ~ changed, − removed, ? written, but nobody has looked there yet. What has no mark stays as it is.</source>
        <translation>Marcas: + nuevo, ~ modificado, − eliminado, ? escrito, pero nadie ha examinado aún ese lugar. Lo que no lleva marca queda como está.</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Drawing, text stays text (*.svg)</source>
        <translation>Dibujo, el texto sigue siendo texto (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Página (*.pdf)</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>Exportar el diagrama</translation>
    </message>
    <message>
        <source>The diagram was not exported.</source>
        <translation>El diagrama no se ha exportado.</translation>
    </message>
</context>
<context>
    <name>PlanCounts</name>
    <message>
        <source>1 step formats a disk</source>
        <translation>1 paso formatea un disco</translation>
    </message>
    <message numerus="yes">
        <source>%n steps format a disk</source>
        <translation>
            <numerusform>%n paso formatea un disco</numerusform>
            <numerusform>%n pasos formatean un disco</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step retires storage</source>
        <translation>1 paso retira almacenamiento</translation>
    </message>
    <message numerus="yes">
        <source>%n steps retire storage</source>
        <translation>
            <numerusform>%n paso retira almacenamiento</numerusform>
            <numerusform>%n pasos retiran almacenamiento</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step moves data</source>
        <translation>1 paso mueve datos</translation>
    </message>
    <message numerus="yes">
        <source>%n steps move data</source>
        <translation>
            <numerusform>%n paso mueve datos</numerusform>
            <numerusform>%n pasos mueven datos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step interrupts service</source>
        <translation>1 paso interrumpe el servicio</translation>
    </message>
    <message numerus="yes">
        <source>%n steps interrupt service</source>
        <translation>
            <numerusform>%n paso interrumpe el servicio</numerusform>
            <numerusform>%n pasos interrumpen el servicio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDetails</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Makes the change. Runs as root.</source>
        <translation>Realiza el cambio. Se ejecuta como root.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listar</translation>
    </message>
    <message>
        <source>Runs on %1 and says what is missing.</source>
        <translation>Se ejecuta en %1 e indica qué falta.</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Empaquetar</translation>
    </message>
    <message>
        <source>Runs on %1 and packs what was listed.</source>
        <translation>Se ejecuta en %1 y empaqueta lo listado.</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>Desempaquetar</translation>
    </message>
    <message>
        <source>Runs on %1 and unpacks what %2 sends.</source>
        <translation>Se ejecuta en %1 y desempaqueta lo que envía %2.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Tells whether there is anything to do. Changes nothing.</source>
        <translation>Indica si hay algo que hacer. No cambia nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Takes back what was applied.</source>
        <translation>Revierte lo aplicado.</translation>
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
        <translation>%1 (los servicios están detenidos)</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>Cannot be taken back by Sharewright.</source>
        <translation>Sharewright no puede revertirlo.</translation>
    </message>
    <message>
        <source>The file does not exist yet. Sharewright writes it.</source>
        <translation>El archivo aún no existe. Sharewright lo escribe.</translation>
    </message>
    <message>
        <source>Lines outside of Sharewright&apos;s own block stay as they are, byte for byte.</source>
        <translation>Las líneas fuera del bloque de Sharewright quedan como están, byte a byte.</translation>
    </message>
    <message>
        <source>The file already reads as planned.</source>
        <translation>El archivo ya está como se ha planificado.</translation>
    </message>
    <message>
        <source>The file was written by Sharewright. It is removed if it still reads like this.</source>
        <translation>El archivo lo escribió Sharewright. Se elimina si sigue teniendo este contenido.</translation>
    </message>
    <message>
        <source>The host has not been probed, so its present content is unknown. Probe it to see the difference.</source>
        <translation>El host no se ha sondeado, de modo que su contenido actual se desconoce. Sondéelo para ver la diferencia.</translation>
    </message>
    <message>
        <source>Only Sharewright&apos;s own block is shown: the file may hold passwords, so the rest of it never leaves its host. Owner, mode and every other line stay as they are.</source>
        <translation>Solo se muestra el bloque de Sharewright: el archivo puede contener contraseñas, por lo que el resto nunca sale de su host. El propietario, el modo y las demás líneas quedan como están.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>Eliminado por</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>Como quedará</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Afecta a</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Pandora&apos;s services are stopped during this phase.</source>
        <translation>Los servicios de Pandora están detenidos durante esta fase.</translation>
    </message>
    <message>
        <source>What should be known before this plan is applied.</source>
        <translation>Lo que conviene saber antes de aplicar este plan.</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>These steps interrupt a service or cannot be undone fully. They stand here first so that nobody overlooks them, and again at their place in the order of work.</source>
        <translation>Estos pasos interrumpen un servicio o no se pueden revertir del todo. Figuran aquí al principio para que nadie los pase por alto, y otra vez en su lugar en el orden de trabajo.</translation>
    </message>
    <message>
        <source>Facts were missing here. Look at the hosts to replace assumptions by facts.</source>
        <translation>Aquí faltaban datos. Examine los hosts para sustituir suposiciones por hechos.</translation>
    </message>
    <message>
        <source>Look at the hosts to replace this assumption by a fact.</source>
        <translation>Examine los hosts para sustituir esta suposición por un hecho.</translation>
    </message>
</context>
<context>
    <name>PlanJson</name>
    <message>
        <source>Step %1 has an action that this version does not know.</source>
        <translation>El paso %1 tiene una acción que esta versión no conoce.</translation>
    </message>
    <message>
        <source>This is not a plan that Sharewright wrote. Make the plan again.</source>
        <translation>Este plan no lo ha escrito Sharewright. Cree de nuevo el plan.</translation>
    </message>
    <message>
        <source>The plan has format %1; this version reads up to %2. Use a newer Sharewright.</source>
        <translation>El plan tiene el formato %1; esta versión lee hasta el %2. Use una versión más reciente de Sharewright.</translation>
    </message>
    <message>
        <source>The plan does not fit its fingerprint: it was edited, or made by another version of Sharewright. Make the plan again.</source>
        <translation>El plan no corresponde a su huella: se ha editado o lo creó otra versión de Sharewright. Cree de nuevo el plan.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Repair the sharewright marker lines in %1 on that host.</source>
        <translation>Repare las líneas de marca de sharewright en %1 en ese host.</translation>
    </message>
    <message>
        <source>The block %1 in %2 is not what this project would write.</source>
        <translation>El bloque %1 de %2 no es el que escribiría este proyecto.</translation>
    </message>
    <message>
        <source>Somebody edited it, or the project changed since. It goes as a whole.</source>
        <translation>Alguien lo ha editado o el proyecto ha cambiado desde entonces. Se elimina entero.</translation>
    </message>
    <message>
        <source>Look at the difference before you apply the plan.</source>
        <translation>Mire la diferencia antes de aplicar el plan.</translation>
    </message>
    <message>
        <source>%1 is not what this project would write, so it stays.</source>
        <translation>%1 no es lo que escribiría este proyecto, de modo que se queda.</translation>
    </message>
    <message>
        <source>Somebody edited it, or the project changed since.</source>
        <translation>Alguien lo ha editado o el proyecto ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Look at it, and remove it yourself if nobody needs it.</source>
        <translation>Mírelo, y elimínelo usted mismo si nadie lo necesita.</translation>
    </message>
    <message>
        <source>%1 was not probed: taken for %2 with nothing set up yet.</source>
        <translation>%1 no se ha sondeado: se trata como %2 sin nada configurado.</translation>
    </message>
    <message>
        <source>content of %1</source>
        <translation>contenido de %1</translation>
    </message>
    <message>
        <source>The user %1 and the group %2 have the same numbers on all hosts.</source>
        <translation>El usuario %1 y el grupo %2 tienen los mismos números en todos los hosts.</translation>
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
        <translation>Un sistema sin /etc/os-release</translation>
    </message>
    <message>
        <source>%1 is not supported. Use one of: %2.</source>
        <translation>%1 no es un sistema admitido. Use uno de estos: %2.</translation>
    </message>
</context>
<context>
    <name>PlatformData</name>
    <message>
        <source>The platform data is not valid JSON at byte %1.</source>
        <translation>Los datos de plataformas no son JSON válido en el byte %1.</translation>
    </message>
    <message>
        <source>Entry %1 of the platform data has no key or names an unknown package tool.</source>
        <translation>La entrada %1 de los datos de plataformas no tiene clave o indica un gestor de paquetes desconocido.</translation>
    </message>
    <message>
        <source>The platform data has no entry for its default &quot;%1&quot;.</source>
        <translation>Los datos de plataformas no tienen ninguna entrada para su valor predeterminado «%1».</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>No more file handles on this machine.</source>
        <translation>No quedan descriptores de archivo en esta máquina.</translation>
    </message>
    <message>
        <source>A script on the practice host %1 did not end in time.</source>
        <translation>Un script en el host de práctica %1 no ha terminado a tiempo.</translation>
    </message>
    <message>
        <source>The practice site cannot write %1. Check the space and the permissions of the temporary directory.</source>
        <translation>El sitio de práctica no puede escribir %1. Compruebe el espacio y los permisos del directorio temporal.</translation>
    </message>
    <message>
        <source>The practice site needs a temporary directory; %1 cannot be written.</source>
        <translation>El sitio de práctica necesita un directorio temporal; no se puede escribir %1.</translation>
    </message>
    <message>
        <source>The practice site cannot write its login key %1. Check the space and the permissions of the temporary directory.</source>
        <translation>El sitio de práctica no puede escribir su clave de acceso %1. Compruebe el espacio y los permisos del directorio temporal.</translation>
    </message>
    <message>
        <source>The practice site cannot make its keys.</source>
        <translation>El sitio de práctica no puede crear sus claves.</translation>
    </message>
    <message>
        <source>The script ended with status %1 on the practice host %2.</source>
        <translation>El script ha terminado con el estado %1 en el host de práctica %2.</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Sitio de práctica</translation>
    </message>
    <message>
        <source>Pretend hosts on this machine. Nothing you do here can harm anything.</source>
        <translation>Hosts ficticios en esta máquina. Nada de lo que haga aquí puede causar daños.</translation>
    </message>
    <message>
        <source>The practice site has no host %1.</source>
        <translation>El sitio de práctica no tiene ningún host %1.</translation>
    </message>
    <message>
        <source>The practice site cannot be set up on this machine: %1 failed. Free some memory or file handles and try again.</source>
        <translation>El sitio de práctica no se puede preparar en esta máquina: ha fallado %1. Libere memoria o descriptores de archivo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The practice site needs unprivileged user namespaces, which this machine forbids. An administrator can allow them: &quot;sysctl kernel.unprivileged_userns_clone=1&quot; (Debian), &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot; (Ubuntu 24.04 and later), &quot;sysctl user.max_user_namespaces=10000&quot; (Red Hat family).</source>
        <translation>El sitio de práctica necesita espacios de nombres de usuario sin privilegios, que esta máquina prohíbe. Un administrador puede permitirlos: &quot;sysctl kernel.unprivileged_userns_clone=1&quot; (Debian), &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot; (Ubuntu 24.04 y posteriores), &quot;sysctl user.max_user_namespaces=10000&quot; (familia Red Hat).</translation>
    </message>
    <message>
        <source>The practice host %1 is switched off. Reboot it to go on.</source>
        <translation>El host de práctica %1 está apagado. Reinícielo para continuar.</translation>
    </message>
    <message>
        <source>A practice host cannot listen on the loopback address 127.0.0.1. Check that the loopback network is up and that sockets are allowed.</source>
        <translation>Un host de práctica no puede escuchar en la dirección de loopback 127.0.0.1. Compruebe que la red de loopback está activa y que se permiten sockets.</translation>
    </message>
    <message>
        <source>A practice host cannot use its host key.</source>
        <translation>Un host de práctica no puede usar su clave de host.</translation>
    </message>
</context>
<context>
    <name>PracticeFaults</name>
    <message>
        <source>&quot;%1&quot; names no practice host. Write HOST=FAULT with one of these hosts: %2.</source>
        <translation>«%1» no nombra ningún host de práctica. Escriba HOST=FALLO con uno de estos hosts: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no fault. Write HOST=FAULT with one of these faults: %2.</source>
        <translation>«%1» no nombra ningún fallo. Escriba HOST=FALLO con uno de estos fallos: %2.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>sugerencia</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Solución: %1</translation>
    </message>
    <message>
        <source>(not as root)</source>
        <translation>(no como root)</translation>
    </message>
    <message>
        <source>user %1: uid %2, gid %3</source>
        <translation>usuario %1: uid %2, gid %3</translation>
    </message>
    <message>
        <source>%1: %2 files, %3 bytes</source>
        <translation>%1: %2 archivos, %3 bytes</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Se supone: %1</translation>
    </message>
    <message>
        <source>Interrupts services or moves data:</source>
        <translation>Interrumpe servicios o mueve datos:</translation>
    </message>
    <message>
        <source>(services stopped)</source>
        <translation>(servicios detenidos)</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>n.º de serie %1</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>contiene %1</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>looks unused</source>
        <translation>parece sin usar</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>started</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>estado desconocido</translation>
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
        <translation>peer %1: no conectado</translation>
    </message>
    <message>
        <source>volume %1: %2, %3 bricks</source>
        <translation>volumen %1: %2, %3 bricks</translation>
    </message>
    <message>
        <source>%1, fingerprint %2</source>
        <translation>%1, huella %2</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>The host did not run the questions that were sent to it. Check that the user&apos;s login shell runs commands.</source>
        <translation>El host no ha ejecutado las consultas que se le enviaron. Compruebe que el shell de inicio de sesión del usuario ejecuta comandos.</translation>
    </message>
    <message>
        <source>The host&apos;s answer ends in the middle. Try again.</source>
        <translation>La respuesta del host se corta a la mitad. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It gave no answer within 10 seconds.</source>
        <translation>No ha respondido en 10 segundos.</translation>
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
        <translation>Compruebe los permisos del archivo y de su directorio, o guarde en otro lugar.</translation>
    </message>
    <message>
        <source>Free some space on that disk, or save elsewhere.</source>
        <translation>Libere espacio en ese disco o guarde en otro lugar.</translation>
    </message>
    <message>
        <source>Make room, check the permissions, or save elsewhere.</source>
        <translation>Libere espacio, compruebe los permisos o guarde en otro lugar.</translation>
    </message>
    <message>
        <source>%1 cannot be read to see whether it changed. %2</source>
        <translation>No se puede leer %1 para ver si ha cambiado. %2</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since it was opened. Nothing was saved: open it again, or save under another name.</source>
        <translation>Otra persona ha modificado %1 desde que se abrió. No se ha guardado nada: ábralo de nuevo o guarde con otro nombre.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>Choose the project&apos;s YAML file.</source>
        <translation>Elija el archivo YAML del proyecto.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>No se puede abrir %1: %2.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its directory.</source>
        <translation>Compruebe los permisos del archivo y de su directorio.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Check the disk or the network share that it lies on.</source>
        <translation>Compruebe el disco o el recurso de red en el que está.</translation>
    </message>
    <message>
        <source>%1 cannot be saved; what was there before is unharmed. %2</source>
        <translation>No se puede guardar %1; lo que había antes está intacto. %2</translation>
    </message>
</context>
<context>
    <name>ProjectReading</name>
    <message>
        <source>A key must be a plain word.</source>
        <translation>Una clave debe ser una palabra simple.</translation>
    </message>
    <message>
        <source>Write “key: value”.</source>
        <translation>Escriba «clave: valor».</translation>
    </message>
    <message>
        <source>The key “%1” is given twice.</source>
        <translation>La clave «%1» figura dos veces.</translation>
    </message>
    <message>
        <source>The one in line %1 counts.</source>
        <translation>Vale la de la línea %1.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Elimine una de las dos entradas.</translation>
    </message>
    <message>
        <source>The key “%1” has no value.</source>
        <translation>La clave «%1» no tiene valor.</translation>
    </message>
    <message>
        <source>It is treated as if it were not there.</source>
        <translation>Se trata como si no estuviera.</translation>
    </message>
    <message>
        <source>Give it a value or remove the line.</source>
        <translation>Dele un valor o elimine la línea.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>«%1» debe ser %2.</translation>
    </message>
    <message>
        <source>See docs/project-file.md for an example.</source>
        <translation>Vea un ejemplo en docs/project-file.md.</translation>
    </message>
    <message>
        <source>“%1” is not a value of “%2”.</source>
        <translation>«%1» no es un valor de «%2».</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”? Possible are: %2.</source>
        <translation>¿Quería decir «%1»? Son posibles: %2.</translation>
    </message>
    <message>
        <source>a list, such as [a, b]</source>
        <translation>una lista, por ejemplo [a, b]</translation>
    </message>
    <message>
        <source>a section with keys of its own</source>
        <translation>una sección con claves propias</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number without quotes or leading zeros</source>
        <translation>un número entero sin comillas ni ceros a la izquierda</translation>
    </message>
    <message>
        <source>%1 is impossible for “%2”.</source>
        <translation>%1 no es posible para «%2».</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <translation>Use un número de %1 a %2.</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true o false, sin comillas</translation>
    </message>
    <message>
        <source>“%1” is no mode.</source>
        <translation>«%1» no es un modo.</translation>
    </message>
    <message>
        <source>A mode is octal: three or four digits from 0 to 7.</source>
        <translation>Un modo es octal: tres o cuatro cifras de 0 a 7.</translation>
    </message>
    <message>
        <source>Write &quot;2770&quot;, as Pandora&apos;s packages do.</source>
        <translation>Escriba &quot;2770&quot;, como los paquetes de Pandora.</translation>
    </message>
    <message>
        <source>a list of words</source>
        <translation>una lista de palabras</translation>
    </message>
    <message>
        <source>two numbers, such as [120, 80]</source>
        <translation>dos números, por ejemplo [120, 80]</translation>
    </message>
    <message>
        <source>“%1” is not a key of %2.</source>
        <translation>«%1» no es una clave de %2.</translation>
    </message>
    <message>
        <source>It is ignored, and gone when Sharewright saves the file.</source>
        <translation>Se ignora, y desaparece cuando Sharewright guarda el archivo.</translation>
    </message>
    <message>
        <source>Known keys are: %1.</source>
        <translation>Las claves conocidas son: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>The list “%1” is too long.</source>
        <translation>La lista «%1» es demasiado larga.</translation>
    </message>
    <message>
        <source>A site has %1 at most.</source>
        <translation>Un sitio tiene %1 como máximo.</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>An entry of “%1” must have keys.</source>
        <translation>Una entrada de «%1» debe tener claves.</translation>
    </message>
    <message>
        <source>Write it as “- name: …”, with its other keys below.</source>
        <translation>Escríbala como «- name: …», con las demás claves debajo.</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>el proyecto</translation>
    </message>
    <message>
        <source>The file does not say that it is a Sharewright project.</source>
        <translation>El archivo no indica que sea un proyecto de Sharewright.</translation>
    </message>
    <message>
        <source>Write “sharewright: %1” as its first line.</source>
        <translation>Escriba «sharewright: %1» en su primera línea.</translation>
    </message>
    <message>
        <source>The project has format %1; this version knows %2.</source>
        <translation>El proyecto tiene el formato %1; esta versión conoce el %2.</translation>
    </message>
    <message>
        <source>A newer Sharewright wrote it. The file was not touched.</source>
        <translation>Lo ha escrito una versión más reciente de Sharewright. El archivo no se ha tocado.</translation>
    </message>
    <message>
        <source>Open it with a newer Sharewright.</source>
        <translation>Ábralo con una versión más reciente de Sharewright.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is not a Sharewright project: it has no keys.</source>
        <translation>El archivo no es un proyecto de Sharewright: no tiene claves.</translation>
    </message>
    <message>
        <source>Choose another file, or start from one of the samples.</source>
        <translation>Elija otro archivo o parta de uno de los ejemplos.</translation>
    </message>
</context>
<context>
    <name>RecordedRun</name>
    <message>
        <source>It was being carried out when the run was cut off. Resuming checks it.</source>
        <translation>Estaba en curso cuando se cortó la ejecución. Al reanudar se comprueba.</translation>
    </message>
    <message>
        <source>Sharewright or this machine ended in the middle of the run. Resume checks what is done and goes on; undo takes it back.</source>
        <translation>Sharewright o esta máquina se detuvo en mitad de la ejecución. Reanudar comprueba lo hecho y continúa; deshacer lo revierte.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Looking at the practice hosts...</source>
        <translation>Consultando los hosts de práctica...</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were taken.</source>
        <translation>
            <numerusform>Se ha tomado %n imagen.</numerusform>
            <numerusform>Se han tomado %n imágenes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteProcess</name>
    <message>
        <source>%1 accepted the log-in but did not start a shell. Check the log-in shell of user %2 there.</source>
        <translation>%1 ha aceptado el inicio de sesión, pero no ha iniciado un shell. Compruebe ahí el shell de inicio de sesión del usuario %2.</translation>
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
        <translation>hay un pandora_server.conf</translation>
    </message>
    <message>
        <source>%1 and a pandora_console folder</source>
        <translation>%1 y una carpeta pandora_console</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 está en ejecución</translation>
    </message>
    <message>
        <source>glusterd is running</source>
        <translation>glusterd está en ejecución</translation>
    </message>
</context>
<context>
    <name>RunDirectory</name>
    <message>
        <source>The record of the run cannot be kept in %1. Make room or check the rights, then try again; nothing was changed on any host.</source>
        <translation>El registro de la ejecución no se puede guardar en %1. Libere espacio o compruebe los permisos y vuelva a intentarlo; no se ha cambiado nada en ningún host.</translation>
    </message>
    <message>
        <source>There is no record of run %1 in %2.</source>
        <translation>No hay ningún registro de la ejecución %1 en %2.</translation>
    </message>
    <message>
        <source>Run %1 is going on in another window or terminal.</source>
        <translation>La ejecución %1 está en curso en otra ventana o terminal.</translation>
    </message>
    <message>
        <source>Run %1 was a dry run: it changed nothing and there is nothing to go on with. Apply the plan instead.</source>
        <translation>La ejecución %1 fue una simulación: no cambió nada y no hay nada que continuar. Aplique el plan.</translation>
    </message>
    <message>
        <source>Run %1 was taken back. Apply a new plan instead.</source>
        <translation>La ejecución %1 se deshizo. Aplique un plan nuevo.</translation>
    </message>
</context>
<context>
    <name>RunListing</name>
    <message>
        <source>going on</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>INTERRUPTED</source>
        <translation>INTERRUMPIDO</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALLIDO</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 de %2 pasos</translation>
    </message>
    <message>
        <source>changed hosts</source>
        <translation>con cambios en hosts</translation>
    </message>
</context>
<context>
    <name>RunLock</name>
    <message>
        <source>The run cannot be marked as going on in %1. Make room or check the rights, then try again.</source>
        <translation>La ejecución no se puede marcar como en curso en %1. Libere espacio o compruebe los permisos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This run is going on in another window or terminal. Wait for its end, or stop it there.</source>
        <translation>Esta ejecución está en curso en otra ventana o terminal. Espere a que termine o deténgala ahí.</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>The log %1 cannot be written.</source>
        <translation>No se puede escribir el log %1.</translation>
    </message>
</context>
<context>
    <name>RunPrinter</name>
    <message>
        <source>Run %1, plan %2</source>
        <translation>Ejecución %1, plan %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALLIDO</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Informe: %1</translation>
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
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>Nothing is lost: what was done is recorded. Resume goes on from here, undo takes back what this run did.</source>
        <translation>No se ha perdido nada: lo hecho está registrado. Reanudar continúa desde aquí; deshacer revierte lo que hizo esta ejecución.</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>ya hecho</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>cambiaría</translation>
    </message>
    <message>
        <source>cannot know yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>sin tocar</translation>
    </message>
    <message>
        <source>Sharewright run %1</source>
        <translation>Ejecución %1 de Sharewright</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Proyecto: %1</translation>
    </message>
    <message>
        <source>Plan fingerprint: %1</source>
        <translation>Huella del plan: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>The log is not complete: this machine&apos;s disk refused to take all of it.</source>
        <translation>El log no está completo: el disco de esta máquina no ha podido guardarlo entero.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
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
        <translation>El plan necesita el host %1, que el proyecto ya no tiene. Para continuar, vuelva a incluirlo con su dirección, o cree un plan nuevo.</translation>
    </message>
    <message>
        <source>Run %1 was made from another plan. Resume or undo it with its own.</source>
        <translation>La ejecución %1 se hizo con otro plan. Reanúdela o deshágala con el suyo.</translation>
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
        <translation>rechaza el puerto %1</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>nombre no encontrado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>SiteEdits</name>
    <message>
        <source>Let %1 use %2 as a Pandora server</source>
        <translation>Usar %2 en %1 como servidor de Pandora</translation>
    </message>
    <message>
        <source>Let %1 use %2 as a console</source>
        <translation>Usar %2 en %1 como consola</translation>
    </message>
    <message>
        <source>Let every Pandora server use %1</source>
        <translation>Usar %1 en todos los servidores de Pandora</translation>
    </message>
    <message>
        <source>Let every console use %1</source>
        <translation>Usar %1 en todas las consolas</translation>
    </message>
    <message>
        <source>Make %1 a Pandora server</source>
        <translation>Convertir %1 en servidor de Pandora</translation>
    </message>
    <message>
        <source>%1 is no Pandora server any more</source>
        <translation>%1 deja de ser servidor de Pandora</translation>
    </message>
    <message>
        <source>Make %1 a console</source>
        <translation>Convertir %1 en consola</translation>
    </message>
    <message>
        <source>%1 is no console any more</source>
        <translation>%1 deja de ser consola</translation>
    </message>
    <message>
        <source>Make %1 the NFS server</source>
        <translation>Convertir %1 en el servidor NFS</translation>
    </message>
    <message>
        <source>%1 is no NFS server any more</source>
        <translation>%1 deja de ser servidor NFS</translation>
    </message>
    <message>
        <source>Make %1 a GlusterFS node</source>
        <translation>Convertir %1 en nodo GlusterFS</translation>
    </message>
    <message>
        <source>%1 is no GlusterFS node any more</source>
        <translation>%1 deja de ser nodo GlusterFS</translation>
    </message>
    <message>
        <source>Let %1 keep and share all folders</source>
        <translation>Guardar y compartir todas las carpetas en %1</translation>
    </message>
    <message>
        <source>%1 no longer shares the folders</source>
        <translation>%1 deja de compartir las carpetas</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>No longer share %1</source>
        <translation>Dejar de compartir %1</translation>
    </message>
</context>
<context>
    <name>SiteRules</name>
    <message>
        <source>No host runs Pandora FMS.</source>
        <translation>Ningún host ejecuta Pandora FMS.</translation>
    </message>
    <message>
        <source>Nobody would use the shared folders.</source>
        <translation>Nadie usaría las carpetas compartidas.</translation>
    </message>
    <message>
        <source>Only one host runs Pandora FMS.</source>
        <translation>Solo un host ejecuta Pandora FMS.</translation>
    </message>
    <message>
        <source>Sharing pays off from the second host on.</source>
        <translation>Compartir merece la pena a partir del segundo host.</translation>
    </message>
    <message>
        <source>Add the other servers and consoles of the site.</source>
        <translation>Añada los demás servidores y consolas del sitio.</translation>
    </message>
    <message>
        <source>No folder is shared.</source>
        <translation>No se comparte ninguna carpeta.</translation>
    </message>
    <message>
        <source>Add conf, md5, collections and netflow: Pandora FMS needs them on every server.</source>
        <translation>Añada conf, md5, collections y netflow: Pandora FMS las necesita en todos los servidores.</translation>
    </message>
    <message>
        <source>Add the Pandora servers and consoles on the Hosts page (roles server and console in the project).</source>
        <translation>Añada los servidores y consolas de Pandora en la página Hosts (roles server y console en el proyecto).</translation>
    </message>
</context>
<context>
    <name>SshConfig</name>
    <message>
        <source>The jump host “%1” is not understood. Write it as user@host:port or as the name of a host of the project.</source>
        <translation>No se entiende el host de salto «%1». Escríbalo como usuario@host:puerto o con el nombre de un host del proyecto.</translation>
    </message>
    <message>
        <source>The SSH configuration reaches %1 through a ProxyCommand, which Sharewright does not run. Set a jump host in the project.</source>
        <translation>La configuración de SSH llega a %1 mediante un ProxyCommand, que Sharewright no ejecuta. Indique un host de salto en el proyecto.</translation>
    </message>
    <message>
        <source>The jump hosts of %1 lead in a circle. Correct them in the project or in the SSH configuration.</source>
        <translation>Los hosts de salto de %1 forman un círculo. Corríjalos en el proyecto o en la configuración de SSH.</translation>
    </message>
</context>
<context>
    <name>SshHost</name>
    <message>
        <source>There is no connection to %1. Connect to it again.</source>
        <translation>No hay conexión con %1. Conéctese de nuevo.</translation>
    </message>
</context>
<context>
    <name>SshSession</name>
    <message>
        <source>%1 offers no encryption method that Sharewright accepts. Update the SSH server there.</source>
        <translation>%1 no ofrece ningún método de cifrado que Sharewright acepte. Actualice su servidor SSH.</translation>
    </message>
    <message>
        <source>What listens at %1 is not an SSH server. Check the address and the port.</source>
        <translation>Lo que escucha en %1 no es un servidor SSH. Compruebe la dirección y el puerto.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the log-in. Its SSH server may be overloaded or may refuse this machine; look into its log.</source>
        <translation>%1 ha cerrado la conexión antes del inicio de sesión. Su servidor SSH puede estar sobrecargado o rechazar esta máquina; consulte su log.</translation>
    </message>
    <message>
        <source>The work on %1 was stopped.</source>
        <translation>Se ha detenido el trabajo en %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off. Check the machine and the network, then try again.</source>
        <translation>Se ha cortado la conexión con %1. Compruebe la máquina y la red y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>SshShell</name>
    <message>
        <source>The shell on %1 did not take in the functions that the steps need.</source>
        <translation>El shell de %1 no ha cargado las funciones que necesitan los pasos.</translation>
    </message>
    <message>
        <source>A script for %1 contains a NUL character, which no shell can read.</source>
        <translation>Un script para %1 contiene un carácter NUL, que ningún shell puede leer.</translation>
    </message>
    <message>
        <source>The shell on %1 ended in the middle of a step. Check the machine, then start again.</source>
        <translation>El shell de %1 se ha cerrado en mitad de un paso. Compruebe la máquina y empiece de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>A step on %1 took longer than its limit of %n second(s) and was ended.</source>
        <translation>
            <numerusform>Un paso en %1 ha superado su límite de %n segundo y se ha interrumpido.</numerusform>
            <numerusform>Un paso en %1 ha superado su límite de %n segundos y se ha interrumpido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepScript</name>
    <message>
        <source>%1 on %2: it was done, but looking again did not find it done. See the log, then retry.</source>
        <translation>«%1» en %2: se ha hecho, pero al comprobarlo de nuevo no consta como hecho. Consulte el log y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 failed on %2 (exit status %3). The last lines of its log say why.</source>
        <translation>«%1» ha fallado en %2 (estado de salida %3). Las últimas líneas de su log indican el motivo.</translation>
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
        <translation>Crear la carpeta %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Add a block to %1</source>
        <translation>Añadir un bloque a %1</translation>
    </message>
    <message>
        <source>Add the mounts to /etc/fstab</source>
        <translation>Añadir los montajes a /etc/fstab</translation>
    </message>
    <message>
        <source>Publish the exports</source>
        <translation>Publicar las exportaciones</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Habilitar %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Open service %1 in the firewall for the clients</source>
        <translation>Abrir el servicio %1 en el cortafuegos para los clientes</translation>
    </message>
    <message>
        <source>Open port %1 in the firewall for the clients</source>
        <translation>Abrir el puerto %1 en el cortafuegos para los clientes</translation>
    </message>
    <message>
        <source>Open ports %1 to %2 in the firewall for peers and clients</source>
        <translation>Abrir los puertos %1 a %2 en el cortafuegos para peers y clientes</translation>
    </message>
    <message>
        <source>Set the SELinux boolean %1</source>
        <translation>Activar el booleano de SELinux %1</translation>
    </message>
    <message>
        <source>Copy what changed in %1 on %2</source>
        <translation>Copiar lo que ha cambiado en %1 de %2</translation>
    </message>
    <message>
        <source>Copy %1 from %2</source>
        <translation>Copiar %1 desde %2</translation>
    </message>
    <message>
        <source>Compare %1 with %2 on %3</source>
        <translation>Comparar %1 con %2 de %3</translation>
    </message>
    <message>
        <source>Merge what changed in %1 on %2</source>
        <translation>Fusionar lo que ha cambiado en %1 de %2</translation>
    </message>
    <message>
        <source>Merge %1 from %2</source>
        <translation>Fusionar %1 desde %2</translation>
    </message>
    <message>
        <source>Account for every file of %1 on %2</source>
        <translation>Comprobar el destino de cada archivo de %1 en %2</translation>
    </message>
    <message>
        <source>Link %1 in %2</source>
        <translation>Enlazar %1 en %2</translation>
    </message>
    <message>
        <source>Move waiting XML to %1</source>
        <translation>Mover los XML en espera a %1</translation>
    </message>
    <message>
        <source>Try out %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Set %1 aside</source>
        <translation>Apartar %1</translation>
    </message>
    <message>
        <source>Make the mount point %1</source>
        <translation>Crear el punto de montaje %1</translation>
    </message>
    <message>
        <source>Mount %1</source>
        <translation>Montar %1</translation>
    </message>
    <message>
        <source>Check owner and mode of %1</source>
        <translation>Comprobar propietario y modo de %1</translation>
    </message>
    <message>
        <source>Write a test file into %1</source>
        <translation>Escribir un archivo testigo en %1</translation>
    </message>
    <message>
        <source>Read every host&apos;s test file in %1</source>
        <translation>Leer en %1 los archivos testigo de todos los hosts</translation>
    </message>
    <message>
        <source>Remove the test file from %1</source>
        <translation>Eliminar el archivo testigo de %1</translation>
    </message>
    <message>
        <source>Enable the package repository %1</source>
        <translation>Habilitar el repositorio de paquetes %1</translation>
    </message>
    <message>
        <source>Make the volume group %1 on %2</source>
        <translation>Crear el grupo de volúmenes %1 en %2</translation>
    </message>
    <message>
        <source>Make the logical volume %1/%2 (%3)</source>
        <translation>Crear el volumen lógico %1/%2 (%3)</translation>
    </message>
    <message>
        <source>Format %1 with XFS</source>
        <translation>Formatear %1 con XFS</translation>
    </message>
    <message>
        <source>Enlarge the file system at %1</source>
        <translation>Ampliar el sistema de archivos de %1</translation>
    </message>
    <message>
        <source>Make the brick %1</source>
        <translation>Crear el brick %1</translation>
    </message>
    <message>
        <source>Take %1 into the pool</source>
        <translation>Incluir %1 en el grupo de almacenamiento</translation>
    </message>
    <message>
        <source>Wait until all peers are connected</source>
        <translation>Esperar a que todos los peers estén conectados</translation>
    </message>
    <message>
        <source>Create the volume %1</source>
        <translation>Crear el volumen %1</translation>
    </message>
    <message>
        <source>Set %1 to %2 on volume %3</source>
        <translation>Poner %1 a %2 en el volumen %3</translation>
    </message>
    <message>
        <source>Start the volume %1</source>
        <translation>Iniciar el volumen %1</translation>
    </message>
    <message>
        <source>Add bricks to the volume %1</source>
        <translation>Añadir bricks al volumen %1</translation>
    </message>
    <message>
        <source>Spread the layout of %1 over its new bricks</source>
        <translation>Extender el layout de %1 a sus bricks nuevos</translation>
    </message>
    <message>
        <source>Spread the files of %1 over its new bricks</source>
        <translation>Repartir los archivos de %1 entre sus bricks nuevos</translation>
    </message>
    <message>
        <source>Drain and remove bricks of the volume %1</source>
        <translation>Vaciar y retirar bricks del volumen %1</translation>
    </message>
    <message>
        <source>Replace the brick %1 by %2</source>
        <translation>Sustituir el brick %1 por %2</translation>
    </message>
    <message>
        <source>Wait until the volume %1 is healed</source>
        <translation>Esperar a que se repare el volumen %1</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>Enlazar %1 con %2</translation>
    </message>
    <message>
        <source>Make the folder %1</source>
        <translation>Crear la carpeta %1</translation>
    </message>
    <message>
        <source>Put the files of %1 into place</source>
        <translation>Poner en su lugar los archivos de %1</translation>
    </message>
    <message>
        <source>Unmount %1</source>
        <translation>Desmontar %1</translation>
    </message>
    <message>
        <source>Remove the mount point %1</source>
        <translation>Eliminar el punto de montaje %1</translation>
    </message>
    <message>
        <source>Remove the link %1</source>
        <translation>Eliminar el enlace %1</translation>
    </message>
    <message>
        <source>Take the block %1 out of %2</source>
        <translation>Quitar el bloque %1 de %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Withdraw the exports</source>
        <translation>Retirar las exportaciones</translation>
    </message>
    <message>
        <source>Give %1 another name</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Delete the volume %1; its bricks keep their files</source>
        <translation>Eliminar el volumen %1; sus bricks conservan los archivos</translation>
    </message>
    <message>
        <source>Take %1 out of the pool</source>
        <translation>Sacar %1 del grupo de almacenamiento</translation>
    </message>
    <message>
        <source>Look up every name of the bricks through the volume %1</source>
        <translation>Consultar cada nombre de los bricks a través del volumen %1</translation>
    </message>
    <message>
        <source>Remove what proofs have left behind</source>
        <translation>Quitar lo que han dejado las pruebas</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>Plan para %1</translation>
    </message>
    <message>
        <source>Plan to un-share the folders of %1</source>
        <translation>Plan para dejar de compartir las carpetas de %1</translation>
    </message>
    <message>
        <source>Plan to heal the copies of %1</source>
        <translation>Plan para reparar las copias de %1</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>ya hecho</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>cambiaría</translation>
    </message>
    <message>
        <source>cannot know yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>sin tocar</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
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
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>connection failed</source>
        <translation>conexión fallida</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>reversible</source>
        <translation>reversible</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>sugerencia</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Finished, nothing was changed</source>
        <translation>Terminado, sin cambios</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>aún no visto</translation>
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
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>quedan unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>quedan unos %1 min</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>quedan unas %1 h</translation>
    </message>
    <message>
        <source>leaves data alone</source>
        <translation>no toca los datos</translation>
    </message>
    <message>
        <source>Un-share the folders</source>
        <translation>Dejar de compartir las carpetas</translation>
    </message>
    <message>
        <source>Heal the copies</source>
        <translation>Reparar las copias</translation>
    </message>
</context>
<context>
    <name>SudoAccess</name>
    <message>
        <source>The work on %1 was stopped.</source>
        <translation>Se ha detenido el trabajo en %1.</translation>
    </message>
    <message>
        <source>%1 needs the sudo password of %2, and none was given. Start again and answer the question.</source>
        <translation>%1 necesita la contraseña de sudo de %2, y no se ha dado ninguna. Empiece de nuevo y responda a la pregunta.</translation>
    </message>
    <message>
        <source>sudo on %1 refused the password of %2. Check it by running sudo there by hand, then start again.</source>
        <translation>sudo en %1 ha rechazado la contraseña de %2. Compruébela ejecutando sudo a mano en ese host y empiece de nuevo.</translation>
    </message>
    <message>
        <source>User %1 may not use sudo on %2. Let an administrator of that machine add the user to the sudoers, or set another user in the project.</source>
        <translation>El usuario %1 no puede usar sudo en %2. Pida a un administrador de esa máquina que lo añada a sudoers, o indique otro usuario en el proyecto.</translation>
    </message>
    <message>
        <source>sudo on %1 insists on a terminal. Add the line “Defaults:%2 !requiretty” with visudo there.</source>
        <translation>sudo en %1 exige un terminal. Añada ahí con visudo la línea «Defaults:%2 !requiretty».</translation>
    </message>
    <message>
        <source>There is no sudo on %1. Install it there, or set user root in the project.</source>
        <translation>No hay sudo en %1. Instálelo ahí o indique el usuario root en el proyecto.</translation>
    </message>
    <message>
        <source>sudo on %1 ended without doing its work. Try “sudo true” there by hand.</source>
        <translation>sudo en %1 ha terminado sin hacer su trabajo. Pruebe ahí «sudo true» a mano.</translation>
    </message>
</context>
<context>
    <name>SwitchPlanner</name>
    <message>
        <source>The watchdog would start the others again.</source>
        <translation>El watchdog volvería a iniciar los demás.</translation>
    </message>
    <message>
        <source>Files must not change while they are moved.</source>
        <translation>Los archivos no deben cambiar mientras se mueven.</translation>
    </message>
    <message>
        <source>folder %1 on %2</source>
        <translation>carpeta %1 en %2</translation>
    </message>
    <message>
        <source>%2 joins the share, but its %1 holds %3.</source>
        <translation>%2 se une al recurso compartido, pero su %1 contiene %3.</translation>
    </message>
    <message>
        <source>files of its own</source>
        <translation>archivos propios</translation>
    </message>
    <message>
        <source>files of its own (%1)</source>
        <translation>archivos propios (%1)</translation>
    </message>
    <message>
        <source>They are set aside as %1 and not copied: the share is in use.</source>
        <translation>Se apartan como %1 y no se copian: el recurso compartido está en uso.</translation>
    </message>
    <message>
        <source>Copy what is missing into the share before the switch, or pick it from there afterwards.</source>
        <translation>Copie lo que falte al recurso compartido antes del cambio, o recupérelo de ahí después.</translation>
    </message>
    <message>
        <source>Makes the interruption short: only the difference is left for later.</source>
        <translation>Acorta la interrupción: para más tarde solo queda la diferencia.</translation>
    </message>
    <message>
        <source>Stop the services</source>
        <translation>Detener los servicios</translation>
    </message>
    <message>
        <source>The service window opens: nothing of Pandora writes on any host until the shares are in place.</source>
        <translation>Se abre la ventana de servicio: nada de Pandora escribe en ningún host hasta que los recursos compartidos estén montados.</translation>
    </message>
    <message>
        <source>The service window opens on the hosts that join; hosts that use the share already keep running.</source>
        <translation>Se abre la ventana de servicio en los hosts que se unen; los que ya usan el recurso compartido siguen en marcha.</translation>
    </message>
    <message>
        <source>Copy the difference</source>
        <translation>Copiar la diferencia</translation>
    </message>
    <message>
        <source>What changed since the first copy follows, then both sides are compared file by file.</source>
        <translation>Se copia lo que ha cambiado desde la primera copia y después se comparan ambos lados archivo por archivo.</translation>
    </message>
    <message>
        <source>Services are down everywhere: this copy is the last word.</source>
        <translation>Los servicios están detenidos en todas partes: esta copia es la definitiva.</translation>
    </message>
    <message>
        <source>Originals are only set aside once every checksum agrees.</source>
        <translation>Los originales solo se apartan cuando coinciden todas las sumas de comprobación.</translation>
    </message>
    <message>
        <source>The copy must not have changed who may write.</source>
        <translation>La copia no debe haber cambiado quién puede escribir.</translation>
    </message>
    <message>
        <source>Set the originals aside</source>
        <translation>Apartar los originales</translation>
    </message>
    <message>
        <source>The local folders are renamed, never deleted, and an empty mount point takes their place.</source>
        <translation>Las carpetas locales se renombran, nunca se eliminan, y un punto de montaje vacío ocupa su lugar.</translation>
    </message>
    <message>
        <source>The way back stays open: undo renames it again.</source>
        <translation>El camino de vuelta queda abierto: deshacer le devuelve su nombre.</translation>
    </message>
    <message>
        <source>Mode 0000 keeps services from writing below a share that is not mounted.</source>
        <translation>El modo 0000 impide que los servicios escriban debajo de un recurso compartido sin montar.</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>Iniciar los servicios</translation>
    </message>
    <message>
        <source>The service window closes, in reverse order.</source>
        <translation>Se cierra la ventana de servicio, en orden inverso.</translation>
    </message>
    <message>
        <source>It ran before and runs again, now on the share.</source>
        <translation>Estaba en ejecución y vuelve a estarlo, ahora sobre el recurso compartido.</translation>
    </message>
    <message>
        <source>Mount the shares</source>
        <translation>Montar los recursos compartidos</translation>
    </message>
    <message>
        <source>The mounts are written down in a marked block, checked, and made.</source>
        <translation>Los montajes se anotan en un bloque marcado, se comprueban y se activan.</translation>
    </message>
    <message>
        <source>A mount that shows is not yet a share that works.</source>
        <translation>Que el montaje aparezca no significa todavía que el recurso compartido funcione.</translation>
    </message>
    <message>
        <source>The test files go as they came.</source>
        <translation>Los archivos testigo se eliminan al terminar.</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Comprobar que funciona</translation>
    </message>
    <message>
        <source>Each host writes as the real users; every other host reads it back.</source>
        <translation>Cada host escribe con los usuarios reales; todos los demás lo leen.</translation>
    </message>
    <message>
        <source>Guard the services</source>
        <translation>Proteger los servicios</translation>
    </message>
    <message>
        <source>Pandora never starts while a share is missing.</source>
        <translation>Pandora nunca se inicia mientras falte un recurso compartido.</translation>
    </message>
    <message>
        <source>Without it the service would write into the empty mount point after a failed boot.</source>
        <translation>Sin esto, el servicio escribiría en el punto de montaje vacío tras un arranque fallido.</translation>
    </message>
</context>
<context>
    <name>TcpConnect</name>
    <message>
        <source>Connecting to %1 was stopped.</source>
        <translation>Se ha detenido la conexión con %1.</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2 in time. Check that the machine is up and that no firewall drops the connection.</source>
        <translation>%1 no ha respondido a tiempo en el puerto %2. Compruebe que la máquina está en marcha y que ningún cortafuegos descarta la conexión.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up in time. Check the name server of this machine.</source>
        <translation>No se ha podido resolver a tiempo el nombre %1. Compruebe el servidor de nombres de esta máquina.</translation>
    </message>
    <message>
        <source>The name %1 of host %2 does not resolve. Check the address in the project.</source>
        <translation>El nombre %1 del host %2 no se resuelve. Compruebe la dirección en el proyecto.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2. Check that its SSH server runs and listens on this port.</source>
        <translation>%1 rechaza las conexiones en el puerto %2. Compruebe que su servidor SSH está en ejecución y escucha en este puerto.</translation>
    </message>
    <message>
        <source>There is no route to %1. Check the address and the network.</source>
        <translation>No hay ruta hasta %1. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2. Check that the machine is up and that no firewall drops the connection.</source>
        <translation>%1 no ha respondido en el puerto %2. Compruebe que la máquina está en marcha y que ningún cortafuegos descarta la conexión.</translation>
    </message>
    <message>
        <source>No connection to %1 on port %2. Check the address and the network.</source>
        <translation>Sin conexión con %1 en el puerto %2. Compruebe la dirección y la red.</translation>
    </message>
</context>
<context>
    <name>TechnologyOutlook</name>
    <message>
        <source>Part of the kernel and maintained with it.</source>
        <translation>Forma parte del núcleo y se mantiene con él.</translation>
    </message>
    <message>
        <source>The distribution itself gets no updates since %1.</source>
        <translation>La propia distribución no recibe actualizaciones desde %1.</translation>
    </message>
    <message>
        <source>There are no packages of GlusterFS for it, and none are announced.</source>
        <translation>No hay paquetes de GlusterFS para ella, ni se han anunciado.</translation>
    </message>
    <message>
        <source>Its packages get no updates since %1; they come from an archive.</source>
        <translation>Sus paquetes no reciben actualizaciones desde %1; proceden de un archivo histórico.</translation>
    </message>
    <message>
        <source>Its repository closes on %1.</source>
        <translation>Su repositorio se cierra el %1.</translation>
    </message>
    <message>
        <source>A few people maintain it since its vendor stepped back at the end of 2024; new releases are rare.</source>
        <translation>Lo mantienen unas pocas personas desde que su fabricante se retiró a finales de 2024; las versiones nuevas son escasas.</translation>
    </message>
</context>
<context>
    <name>TentacleFilters</name>
    <message>
        <source>The unit starts Tentacle without filters (-i).</source>
        <translation>La unidad inicia Tentacle sin filtros (-i).</translation>
    </message>
</context>
<context>
    <name>TentacleRules</name>
    <message>
        <source>The folder %1 (%2) is shared already.</source>
        <translation>La carpeta %1 (%2) ya está compartida.</translation>
    </message>
    <message>
        <source>tentacle.separate-incoming makes a folder of this name for a server.</source>
        <translation>tentacle.separate-incoming crea una carpeta con este nombre para un servidor.</translation>
    </message>
    <message>
        <source>Take it out of the shared folders.</source>
        <translation>Quítela de las carpetas compartidas.</translation>
    </message>
    <message>
        <source>No host is a server, so there is nothing whose incoming files could be separated.</source>
        <translation>Ningún host es servidor, de modo que no hay archivos entrantes que separar.</translation>
    </message>
    <message>
        <source>Switch it off, or give the servers the role “server”.</source>
        <translation>Desactívelo o dé a los servidores el rol «server».</translation>
    </message>
    <message>
        <source>Only one server would get an incoming folder of its own.</source>
        <translation>Solo un servidor recibiría una carpeta de entrada propia.</translation>
    </message>
    <message>
        <source>Separate folders keep several servers from taking each other&apos;s files.</source>
        <translation>Las carpetas separadas evitan que varios servidores se quiten los archivos unos a otros.</translation>
    </message>
    <message>
        <source>Switch it off until there is a second server.</source>
        <translation>Desactívelo hasta que haya un segundo servidor.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>That was refused. </source>
        <translation>Se ha rechazado. </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Contraseña de %1: </translation>
    </message>
    <message>
        <source>Passphrase of the key %1: </source>
        <translation>Frase de contraseña de la clave %1: </translation>
    </message>
    <message>
        <source>sudo password of %1: </source>
        <translation>Contraseña de sudo de %1: </translation>
    </message>
    <message>
        <source>
The host key of %1 (%2, port %3) is not known.
  %4 %5
</source>
        <translation>
No se conoce la clave de host de %1 (%2, puerto %3).
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
ADVERTENCIA: la clave de host de %1 (%2) HA CAMBIADO.
  ahora:      %3 %4
  registrada: %5 (%6, línea %7)
Puede que alguien se haya interpuesto o que el host se haya reinstalado.
</translation>
    </message>
    <message>
        <source>Compare it on the host: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub
Trust it and remember (yes), trust it once (once), or stop (no)? </source>
        <translation>Compárela en el host: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub
¿Confiar en ella y recordarla (yes), confiar solo esta vez (once) o parar (no)? </translation>
    </message>
    <message>
        <source>The sudo password file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de contraseña de sudo %1.</translation>
    </message>
    <message>
        <source>Others may read the sudo password file %1. Run: chmod 600 %1</source>
        <translation>Otros pueden leer el archivo de contraseña de sudo %1. Ejecute: chmod 600 %1</translation>
    </message>
</context>
<context>
    <name>TextRules</name>
    <message>
        <source>%1 holds the invisible character %2.</source>
        <translation>%1 contiene el carácter invisible %2.</translation>
    </message>
    <message>
        <source>It would reach files and commands where no reviewer can see it.</source>
        <translation>Llegaría a archivos y comandos donde ningún revisor puede verlo.</translation>
    </message>
    <message>
        <source>Type the value again without it.</source>
        <translation>Escriba de nuevo el valor sin él.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>%1 failed on %2 (exit status %3). The last lines of its log say why.</source>
        <translation>«%1» ha fallado en %2 (estado de salida %3). Las últimas líneas de su log indican el motivo.</translation>
    </message>
    <message>
        <source>%1 holds too many files to be listed. Share a smaller folder.</source>
        <translation>%1 contiene demasiados archivos para listarlos. Comparta una carpeta más pequeña.</translation>
    </message>
</context>
<context>
    <name>UnsharePlanner</name>
    <message>
        <source>Copy the files home</source>
        <translation>Devolver los archivos a los hosts</translation>
    </message>
    <message>
        <source>Every host gets a complete copy of its folders beside the mounts, while services run.</source>
        <translation>Cada host recibe una copia completa de sus carpetas junto a los montajes, con los servicios en marcha.</translation>
    </message>
    <message>
        <source>The mount covers the folder, so its files wait beside it.</source>
        <translation>El montaje cubre la carpeta, de modo que sus archivos esperan al lado.</translation>
    </message>
    <message>
        <source>Makes the interruption short: only the difference is left for later.</source>
        <translation>Acorta la interrupción: para más tarde solo queda la diferencia.</translation>
    </message>
    <message>
        <source>Stop the services</source>
        <translation>Detener los servicios</translation>
    </message>
    <message>
        <source>The service window opens: nothing of Pandora writes on any host until every folder is home.</source>
        <translation>Se abre la ventana de servicio: nada de Pandora escribe en ningún host hasta que todas las carpetas estén de vuelta.</translation>
    </message>
    <message>
        <source>Copy the difference</source>
        <translation>Copiar la diferencia</translation>
    </message>
    <message>
        <source>What changed since the first copy follows, then each copy is compared with the share, file by file.</source>
        <translation>Se copia lo que ha cambiado desde la primera copia y después se compara cada copia con el recurso compartido, archivo por archivo.</translation>
    </message>
    <message>
        <source>Services are down everywhere: this copy is the last word.</source>
        <translation>Los servicios están detenidos en todas partes: esta copia es la definitiva.</translation>
    </message>
    <message>
        <source>Nothing is unmounted anywhere before every checksum agrees.</source>
        <translation>No se desmonta nada en ninguna parte hasta que coinciden todas las sumas de comprobación.</translation>
    </message>
    <message>
        <source>Unmount the shares</source>
        <translation>Desmontar los recursos compartidos</translation>
    </message>
    <message>
        <source>The mounts go, and their lines of /etc/fstab. Never by force: what still uses a share is named.</source>
        <translation>Se quitan los montajes y sus líneas de /etc/fstab. Nunca por la fuerza: se indica qué sigue usando un recurso compartido.</translation>
    </message>
    <message>
        <source>A mount that stays written down would cover the local folder at the next boot.</source>
        <translation>Un montaje que siga anotado cubriría la carpeta local en el próximo arranque.</translation>
    </message>
    <message>
        <source>Its files are on this host now, compared.</source>
        <translation>Sus archivos ya están en este host y se han comparado.</translation>
    </message>
    <message>
        <source>Put the files into place</source>
        <translation>Poner los archivos en su lugar</translation>
    </message>
    <message>
        <source>One rename a folder. What stood there before the folder was shared stays where it was set aside.</source>
        <translation>Un cambio de nombre por carpeta. Lo que había ahí antes de compartir la carpeta se queda donde se apartó.</translation>
    </message>
    <message>
        <source>From here on this host has its own folder again.</source>
        <translation>A partir de aquí este host vuelve a tener su propia carpeta.</translation>
    </message>
    <message>
        <source>Take the guards away</source>
        <translation>Quitar las protecciones</translation>
    </message>
    <message>
        <source>Pandora no longer waits for mounts when it starts.</source>
        <translation>Pandora deja de esperar a los montajes al iniciarse.</translation>
    </message>
    <message>
        <source>There is no mount left that the service could wait for.</source>
        <translation>Ya no queda ningún montaje al que el servicio pudiera esperar.</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>Iniciar los servicios</translation>
    </message>
    <message>
        <source>The service window closes, in reverse order.</source>
        <translation>Se cierra la ventana de servicio, en orden inverso.</translation>
    </message>
    <message>
        <source>It ran before and runs again, now on its own folders.</source>
        <translation>Estaba en ejecución y vuelve a estarlo, ahora sobre sus propias carpetas.</translation>
    </message>
    <message>
        <source>No host uses the share: nothing has to come home.</source>
        <translation>Ningún host usa el recurso compartido: no hay nada que devolver.</translation>
    </message>
    <message>
        <source>Packages, enabled services, firewall rules and SELinux booleans stay as they are.</source>
        <translation>Los paquetes, los servicios habilitados, las reglas del cortafuegos y los booleanos de SELinux quedan como están.</translation>
    </message>
    <message>
        <source>Nobody can tell any more whether something else needs them.</source>
        <translation>Ya nadie puede saber si otra cosa los necesita.</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>carpeta %1</translation>
    </message>
    <message>
        <source>%1 on %2 is empty, so every host gets an empty folder.</source>
        <translation>%1 en %2 está vacía, de modo que cada host recibe una carpeta vacía.</translation>
    </message>
    <message>
        <source>%1 is missing on %2, so there is nothing that could come home.</source>
        <translation>Falta %1 en %2, de modo que no hay nada que devolver.</translation>
    </message>
    <message>
        <source>An agent that finds an empty folder uploads its own configuration over the one that administrators staged.</source>
        <translation>Un agente que encuentra una carpeta vacía sube su propia configuración encima de la que prepararon los administradores.</translation>
    </message>
    <message>
        <source>Check whether the disk of %1 is mounted there.</source>
        <translation>Compruebe si el disco de %1 está montado ahí.</translation>
    </message>
    <message>
        <source>%1 does not take these from the share; they stay as they are: %2.</source>
        <translation>%1 no toma estas carpetas del recurso compartido; quedan como están: %2.</translation>
    </message>
    <message>
        <source>What stood on %1 before the folders were shared stays where it was set aside: %2.</source>
        <translation>Lo que había en %1 antes de compartir las carpetas se queda donde se apartó: %2.</translation>
    </message>
    <message>
        <source>It is as old as the switch to the share.</source>
        <translation>Data del paso al recurso compartido.</translation>
    </message>
    <message>
        <source>Move it away before you share the folders again.</source>
        <translation>Muévalo a otro lugar antes de volver a compartir las carpetas.</translation>
    </message>
    <message>
        <source>No service of Pandora runs on %1, so none is started in the end.</source>
        <translation>En %1 no hay ningún servicio de Pandora en ejecución, de modo que al final no se inicia ninguno.</translation>
    </message>
    <message>
        <source>A plan starts again what ran when the host was probed. An interrupted run leaves services stopped.</source>
        <translation>Un plan vuelve a iniciar lo que estaba en ejecución al sondear el host. Una ejecución interrumpida deja servicios detenidos.</translation>
    </message>
    <message>
        <source>Resume the interrupted run, or start the services yourself afterwards.</source>
        <translation>Reanude la ejecución interrumpida o inicie después los servicios usted mismo.</translation>
    </message>
    <message>
        <source>The folders need %1 below %2 on %3, but only %4 are free there.</source>
        <translation>Las carpetas necesitan %1 dentro de %2 en %3, pero solo hay %4 libres.</translation>
    </message>
    <message>
        <source>The folders may need up to %1 below %2 on %3; %4 are free there.</source>
        <translation>Las carpetas pueden necesitar hasta %1 dentro de %2 en %3; hay %4 libres.</translation>
    </message>
    <message>
        <source>Every host gets a complete copy; a tenth is kept as a margin.</source>
        <translation>Cada host recibe una copia completa; se reserva una décima parte como margen.</translation>
    </message>
    <message>
        <source>Make room there, or enlarge that file system.</source>
        <translation>Libere espacio ahí o amplíe ese sistema de archivos.</translation>
    </message>
    <message>
        <source>It is not known how large the folders are, so whether %1 has room for a copy is not known either.</source>
        <translation>No se sabe cuánto ocupan las carpetas, de modo que tampoco se sabe si %1 tiene espacio para una copia.</translation>
    </message>
    <message>
        <source>%1 are free below %2.</source>
        <translation>Hay %1 libres dentro de %2.</translation>
    </message>
    <message>
        <source>Compare with the output of df -h on a host that uses the share.</source>
        <translation>Compare con la salida de df -h en un host que use el recurso compartido.</translation>
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
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Right for most sites. Quorum and time-outs are set in any case.</source>
        <translation>Adecuado para la mayoría de los sitios. El quórum y los tiempos de espera se configuran en todos los casos.</translation>
    </message>
    <message>
        <source>Many small files</source>
        <translation>Muchos archivos pequeños</translation>
    </message>
    <message>
        <source>Hosts remember what files look like for ten minutes and are told of changes. Quicker with thousands of agents; of little use where many hosts change the same files.</source>
        <translation>Los hosts recuerdan durante diez minutos los datos de los archivos y reciben aviso de los cambios. Más rápido con miles de agentes; poco útil donde muchos hosts modifican los mismos archivos.</translation>
    </message>
    <message>
        <source>Decides conflicts by itself</source>
        <translation>Resuelve los conflictos por sí solo</translation>
    </message>
    <message>
        <source>When copies of a file differ and nobody can tell which is right, the one changed last wins. Nobody is asked, and the other version is lost.</source>
        <translation>Cuando las copias de un archivo difieren y nadie puede decir cuál es la correcta, prevalece la última modificada. No se pregunta a nadie, y la otra versión se pierde.</translation>
    </message>
    <message>
        <source>Quick failover</source>
        <translation>Conmutación rápida</translation>
    </message>
    <message>
        <source>A dead machine is given up after 10 seconds instead of 15. Short breaks of a busy network may then look like a death.</source>
        <translation>Una máquina caída se da por perdida a los 10 segundos en lugar de 15. Los cortes breves de una red cargada pueden parecer entonces una caída.</translation>
    </message>
    <message>
        <source>Seconds after which a silent machine counts as dead.</source>
        <translation>Segundos tras los que una máquina que no responde se da por caída.</translation>
    </message>
    <message>
        <source>Which copy wins when they differ and no majority decides.</source>
        <translation>Qué copia prevalece cuando difieren y no hay mayoría que decida.</translation>
    </message>
    <message>
        <source>How many files a brick remembers at once.</source>
        <translation>Cuántos archivos recuerda un brick a la vez.</translation>
    </message>
    <message>
        <source>Seconds for which a host trusts what it remembers of a file.</source>
        <translation>Segundos durante los que un host se fía de lo que recuerda de un archivo.</translation>
    </message>
    <message>
        <source>Hosts remember owner, size and date of files.</source>
        <translation>Los hosts recuerdan el propietario, el tamaño y la fecha de los archivos.</translation>
    </message>
    <message>
        <source>Bricks tell hosts when a remembered file was changed.</source>
        <translation>Los bricks avisan a los hosts cuando cambia un archivo que recuerdan.</translation>
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
        <translation>Abrir un archivo de proyecto</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Write the project to its file</source>
        <translation>Escribir el proyecto en su archivo</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Write the project to another file</source>
        <translation>Escribir el proyecto en otro archivo</translation>
    </message>
    <message>
        <source>&amp;Export plan…</source>
        <translation>&amp;Exportar plan…</translation>
    </message>
    <message>
        <source>Write all files, commands and scripts of the plan to a folder</source>
        <translation>Escribir en una carpeta todos los archivos, comandos y scripts del plan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ace&amp;rcar</translation>
    </message>
    <message>
        <source>Make the diagram larger</source>
        <translation>Ampliar el diagrama</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Make the diagram smaller</source>
        <translation>Reducir el diagrama</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Mostrar to&amp;do</translation>
    </message>
    <message>
        <source>Fit the whole diagram into the window</source>
        <translation>Ajustar todo el diagrama a la ventana</translation>
    </message>
    <message>
        <source>&amp;Arrange automatically</source>
        <translation>Organizar &amp;automáticamente</translation>
    </message>
    <message>
        <source>Forget where hosts were moved to and lay out the diagram again</source>
        <translation>Olvidar adónde se movieron los hosts y volver a disponer el diagrama</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Hallazgos</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Mostrar los hallazgos</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Claro u oscuro según el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>Texto oscuro sobre fondo claro</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Texto claro sobre fondo oscuro</translation>
    </message>
    <message>
        <source>&amp;About Sharewright</source>
        <translation>&amp;Acerca de Sharewright</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>Keys that work in the window</source>
        <translation>Teclas que funcionan en la ventana</translation>
    </message>
    <message>
        <source>Look at every host over SSH; changes nothing</source>
        <translation>Examinar todos los hosts por SSH; no cambia nada</translation>
    </message>
    <message>
        <source>Merge &amp;files…</source>
        <translation>&amp;Fusionar archivos…</translation>
    </message>
    <message>
        <source>Compare the hosts&apos; own files and decide which become the shared ones</source>
        <translation>Comparar los archivos propios de los hosts y decidir cuáles pasan a ser los compartidos</translation>
    </message>
    <message>
        <source>&amp;Make plan</source>
        <translation>&amp;Crear plan</translation>
    </message>
    <message>
        <source>Work out every file and command; changes nothing</source>
        <translation>Determinar todos los archivos y comandos; no cambia nada</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>Si&amp;mulación</translation>
    </message>
    <message>
        <source>Run all checks on the hosts; changes nothing</source>
        <translation>Ejecutar todas las comprobaciones en los hosts; no cambia nada</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Aplicar…</translation>
    </message>
    <message>
        <source>Carry out the plan on the hosts, after one more question</source>
        <translation>Ejecutar el plan en los hosts, tras una última pregunta</translation>
    </message>
    <message>
        <source>&amp;Un-share…</source>
        <translation>&amp;Dejar de compartir…</translation>
    </message>
    <message>
        <source>Plan the way back: every host gets its own folders again</source>
        <translation>Planificar el camino de vuelta: cada host vuelve a tener sus propias carpetas</translation>
    </message>
    <message>
        <source>&amp;Check shares</source>
        <translation>Comprobar &amp;recursos compartidos</translation>
    </message>
    <message>
        <source>Ask every host whether the shares work; changes nothing</source>
        <translation>Preguntar a todos los hosts si funcionan los recursos compartidos; no cambia nada</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>Stop what is going on</source>
        <translation>Detener lo que está en curso</translation>
    </message>
    <message>
        <source>&amp;Topology</source>
        <translation>&amp;Topología</translation>
    </message>
    <message>
        <source>The site as a diagram</source>
        <translation>El sitio como diagrama</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Every file and command before anything happens</source>
        <translation>Todos los archivos y comandos antes de que ocurra nada</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Ejec&amp;ución</translation>
    </message>
    <message>
        <source>What happens on the hosts</source>
        <translation>Lo que ocurre en los hosts</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Estad&amp;o</translation>
    </message>
    <message>
        <source>How the shares are doing</source>
        <translation>Cómo están los recursos compartidos</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>The language of the desktop</source>
        <translation>El idioma del escritorio</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>Begin with an empty project</source>
        <translation>Empezar con un proyecto vacío</translation>
    </message>
    <message>
        <source>Set &amp;up</source>
        <translation>Pr&amp;eparación</translation>
    </message>
    <message>
        <source>The way from nothing to a plan, page by page</source>
        <translation>El camino desde cero hasta el plan, página a página</translation>
    </message>
    <message>
        <source>&amp;Heal the copies…</source>
        <translation>Re&amp;parar las copias…</translation>
    </message>
    <message>
        <source>Plan how every copy of the volume becomes complete, for example after a power cut</source>
        <translation>Planificar cómo se completa cada copia del volumen, por ejemplo tras un corte de corriente</translation>
    </message>
    <message>
        <source>&amp;Look at all hosts</source>
        <translation>E&amp;xaminar todos los hosts</translation>
    </message>
</context>
<context>
    <name>Windowed</name>
    <message>
        <source>Simulated hosts on this machine. sudo password: %1</source>
        <translation>Hosts ficticios en esta máquina. Contraseña de sudo: %1</translation>
    </message>
    <message>
        <source>There is no display. Use a command such as `sharewright check PROJECT`, or `sharewright --practice --headless` to see the practice site work.</source>
        <translation>No hay pantalla. Use un comando como `sharewright check PROYECTO`, o `sharewright --practice --headless` para ver funcionar el sitio de práctica.</translation>
    </message>
</context>
<context>
    <name>YamlEncoding</name>
    <message>
        <source>The file is too big for a project: %1 MB.</source>
        <translation>El archivo es demasiado grande para un proyecto: %1 MB.</translation>
    </message>
    <message>
        <source>Check that it is the right file; 4 MB are the limit.</source>
        <translation>Compruebe que es el archivo correcto; el límite son 4 MB.</translation>
    </message>
    <message>
        <source>This is a binary file, not a project.</source>
        <translation>Esto es un archivo binario, no un proyecto.</translation>
    </message>
    <message>
        <source>Choose the project&apos;s YAML file.</source>
        <translation>Elija el archivo YAML del proyecto.</translation>
    </message>
    <message>
        <source>Line %1 is not valid UTF-8.</source>
        <translation>La línea %1 no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, or correct this line.</source>
        <translation>Guarde el archivo como UTF-8 o corrija esta línea.</translation>
    </message>
</context>
<context>
    <name>YamlTree</name>
    <message>
        <source>Values are nested too deeply.</source>
        <translation>Los valores están anidados a demasiada profundidad.</translation>
    </message>
    <message>
        <source>Check that this is a Sharewright project.</source>
        <translation>Compruebe que es un proyecto de Sharewright.</translation>
    </message>
    <message>
        <source>A second YAML document begins here.</source>
        <translation>Aquí empieza un segundo documento YAML.</translation>
    </message>
    <message>
        <source>Keep one project per file.</source>
        <translation>Ponga un solo proyecto por archivo.</translation>
    </message>
    <message>
        <source>References (*name) are not supported.</source>
        <translation>No se admiten referencias (*name).</translation>
    </message>
    <message>
        <source>Write the value out.</source>
        <translation>Escriba el valor completo.</translation>
    </message>
    <message>
        <source>Type tags such as !name are not supported.</source>
        <translation>No se admiten etiquetas de tipo como !name.</translation>
    </message>
    <message>
        <source>Write the bare value; each key knows its type.</source>
        <translation>Escriba solo el valor; cada clave conoce su tipo.</translation>
    </message>
    <message>
        <source>The file holds more values than any project.</source>
        <translation>El archivo contiene más valores que cualquier proyecto.</translation>
    </message>
    <message>
        <source>The text is not valid YAML here: %1.</source>
        <translation>Aquí el texto no es YAML válido: %1.</translation>
    </message>
    <message>
        <source>Look at this line and the one above: often a quote, a colon, a bracket or the indentation (blanks, never tabs) is wrong.</source>
        <translation>Mire esta línea y la anterior: a menudo hay un error en una comilla, dos puntos, un corchete o la sangría (espacios, nunca tabuladores).</translation>
    </message>
</context>
<context>
    <name>sharewright::Autosave</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>%1 cannot be created.</source>
        <translation>No se puede crear %1.</translation>
    </message>
    <message>
        <source>The copy of %1 cannot be read.</source>
        <translation>No se puede leer la copia de %1.</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>Recuperar cambios sin guardar</translation>
    </message>
</context>
<context>
    <name>sharewright::BrickEditor</name>
    <message>
        <source>%1 – holds %2</source>
        <translation>%1 – contiene %2</translation>
    </message>
    <message>
        <source>%1 – empty</source>
        <translation>%1 – vacío</translation>
    </message>
    <message>
        <source>%1 – looks empty</source>
        <translation>%1 – parece vacío</translation>
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
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>all of it; or 500G, 80%</source>
        <translation>todo; o 500G, 80%</translation>
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
        <translation>Tamaño de %1</translation>
    </message>
    <message>
        <source>None: a file system that is mounted already</source>
        <translation>Ninguno: un sistema de archivos ya montado</translation>
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
        <translation>La clave de host ha cambiado</translation>
    </message>
    <message>
        <source>%1 shows another key than before</source>
        <translation>%1 muestra una clave distinta de la anterior</translation>
    </message>
    <message>
        <source>Either the machine was installed anew, or another machine answers at this address. Nothing was sent to it. Find out which it is before you go on.</source>
        <translation>O bien la máquina se ha reinstalado, o bien en esta dirección responde otra. No se le ha enviado nada. Averigüe de cuál se trata antes de continuar.</translation>
    </message>
    <message>
        <source>Look at the fingerprint on the machine itself, at its console: %1
If it is the new one shown here, replace the key on record; the old one stays in a backup beside the file. By hand, this takes the old key out:</source>
        <translation>Mire la huella en la propia máquina, en su consola: %1
Si es la nueva que se muestra aquí, sustituya la clave registrada; la antigua queda en una copia de seguridad junto al archivo. Para quitar a mano la clave antigua:</translation>
    </message>
    <message>
        <source>I &amp;compared it: the machine itself shows the new fingerprint</source>
        <translation>La he &amp;comparado: la propia máquina muestra la huella nueva</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Tipo de clave</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>Registrada en</translation>
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
        <translation>Copia el comando</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>No conectar</translation>
    </message>
    <message>
        <source>Re&amp;place the key on record</source>
        <translation>&amp;Sustituir la clave registrada</translation>
    </message>
</context>
<context>
    <name>sharewright::CodeTabs</name>
    <message>
        <source>Search this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Texts of the selection</source>
        <translation>Textos de la selección</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the whole text, as it is, to the clipboard</source>
        <translation>Copia todo el texto, tal cual, al portapapeles</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>No hay diferencias.</translation>
    </message>
    <message>
        <source>+%1 −%2 lines</source>
        <translation>+%1 −%2 líneas</translation>
    </message>
</context>
<context>
    <name>sharewright::DataPage</name>
    <message>
        <source>Compare the files and decide…</source>
        <translation>Comparar los archivos y decidir…</translation>
    </message>
    <message>
        <source>Each server takes incoming data in a folder of its own</source>
        <translation>Cada servidor recibe los datos entrantes en una carpeta propia</translation>
    </message>
    <message>
        <source>Whose files become everybody&apos;s?</source>
        <translation>¿Qué archivos pasan a ser los de todos?</translation>
    </message>
    <message>
        <source>Source host</source>
        <translation>Host de origen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>What the originals are renamed to</source>
        <translation>Nombre que reciben los originales</translation>
    </message>
    <message>
        <source>Originals are renamed to … plus</source>
        <translation>Los originales pasan a llamarse … más</translation>
    </message>
    <message>
        <source>Do other hosts have files of their own?</source>
        <translation>¿Tienen otros hosts archivos propios?</translation>
    </message>
    <message>
        <source>Their files come into the share as well. Where two hosts have different versions of one file, one wins and the other is kept aside.</source>
        <translation>Sus archivos también pasan al recurso compartido. Si dos hosts tienen versiones distintas de un archivo, prevalece una y la otra se conserva aparte.</translation>
    </message>
    <message>
        <source>I decide, file by file</source>
        <translation>Decido yo, archivo por archivo</translation>
    </message>
    <message>
        <source>The source host&apos;s version wins</source>
        <translation>Prevalece la versión del host de origen</translation>
    </message>
    <message>
        <source>The version changed last wins</source>
        <translation>Prevalece la última versión modificada</translation>
    </message>
    <message>
        <source>Which version wins</source>
        <translation>Qué versión prevalece</translation>
    </message>
    <message>
        <source>How do agents&apos; data come in?</source>
        <translation>¿Cómo llegan los datos de los agentes?</translation>
    </message>
    <message>
        <source>Nobody&apos;s: begin with empty folders</source>
        <translation>Los de nadie: empezar con carpetas vacías</translation>
    </message>
    <message>
        <source>%1 (source)</source>
        <translation>%1 (origen)</translation>
    </message>
    <message>
        <source>Merge the files of %1</source>
        <translation>Fusionar los archivos de %1</translation>
    </message>
</context>
<context>
    <name>sharewright::DataSetup</name>
    <message>
        <source>%1 – not counted yet</source>
        <translation>%1 – aún sin contar</translation>
    </message>
    <message>
        <source>%1 – %2 files, %3</source>
        <translation>%1 – %2 archivos, %3</translation>
    </message>
    <message>
        <source>Begin with empty folders</source>
        <translation>Empezar con carpetas vacías</translation>
    </message>
    <message>
        <source>Take the files of %1</source>
        <translation>Usar los archivos de %1</translation>
    </message>
    <message>
        <source>Merge the files of %1</source>
        <translation>Fusionar los archivos de %1</translation>
    </message>
    <message>
        <source>Do not merge the files of %1</source>
        <translation>No fusionar los archivos de %1</translation>
    </message>
    <message>
        <source>Which version wins</source>
        <translation>Qué versión prevalece</translation>
    </message>
    <message>
        <source>Separate incoming data</source>
        <translation>Separar los datos entrantes</translation>
    </message>
    <message>
        <source>Do not separate incoming data</source>
        <translation>No separar los datos entrantes</translation>
    </message>
    <message>
        <source>Name of the originals</source>
        <translation>Nombre de los originales</translation>
    </message>
    <message>
        <source>Nothing is copied: the shared folders begin empty.</source>
        <translation>No se copia nada: las carpetas compartidas empiezan vacías.</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 archivos, %2</translation>
    </message>
    <message>
        <source>To copy: %1.</source>
        <translation>Por copiar: %1.</translation>
    </message>
    <message>
        <source>To copy: at least %1. Not every folder was counted.</source>
        <translation>Por copiar: al menos %1. No se han contado todas las carpetas.</translation>
    </message>
    <message>
        <source>First copy, while Pandora FMS runs: %1.</source>
        <translation>Primera copia, con Pandora FMS en marcha: %1.</translation>
    </message>
    <message>
        <source>Then all Pandora services stop for %1: the difference is copied and compared, the folders are mounted and proven, and everything starts again.</source>
        <translation>Después se detienen todos los servicios de Pandora durante %1: se copia y compara la diferencia, se montan y prueban las carpetas, y todo se inicia de nuevo.</translation>
    </message>
    <message>
        <source>Reckoned with %1 and %2 files a second.</source>
        <translation>Calculado con %1 y %2 archivos por segundo.</translation>
    </message>
    <message>
        <source>Only of use with two servers or more.</source>
        <translation>Solo es útil con dos servidores o más.</translation>
    </message>
    <message>
        <source>Each server takes its agents&apos; data in a folder of its own on the share, so that another one can take over its queue. %1</source>
        <translation>Cada servidor recibe los datos de sus agentes en una carpeta propia del recurso compartido, para que otro pueda hacerse cargo de su cola. %1</translation>
    </message>
</context>
<context>
    <name>sharewright::DiagramSearchBar</name>
    <message>
        <source>Host, address, folder, path, role</source>
        <translation>Host, dirección, carpeta, ruta, rol</translation>
    </message>
    <message>
        <source>Search in the diagram</source>
        <translation>Buscar en el diagrama</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
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
        <translation>Diagrama del sitio</translation>
    </message>
    <message>
        <source>Arrow keys go from card to card. The list beside it holds the same.</source>
        <translation>Las teclas de flecha pasan de una tarjeta a otra. La lista de al lado contiene lo mismo.</translation>
    </message>
    <message>
        <source>Arrow keys choose what %1 is connected with, Return takes it, Esc gives up.</source>
        <translation>Las teclas de flecha eligen con qué se conecta %1, Intro lo acepta, Esc cancela.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards selected</source>
        <translation>
            <numerusform>%n tarjeta seleccionada</numerusform>
            <numerusform>%n tarjetas seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>No se ha podido abrir %1: %2</translation>
    </message>
    <message>
        <source>The project has no file yet. Use Save As.</source>
        <translation>El proyecto aún no tiene archivo. Use Guardar como.</translation>
    </message>
    <message>
        <source>Arrange automatically</source>
        <translation>Organizar automáticamente</translation>
    </message>
    <message>
        <source>A host needs a name.</source>
        <translation>Un host necesita un nombre.</translation>
    </message>
    <message>
        <source>There is already a host %1. Choose another name.</source>
        <translation>Ya existe un host %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no host %1.</source>
        <translation>No existe el host %1.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Cambiar el nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Decide on conflicts</source>
        <translation>Decidir sobre los conflictos</translation>
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
        <translation>Reintentar los pasos fallidos</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Mostrar en el log</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>Mostrar el paso</translation>
    </message>
    <message>
        <source>Failed steps</source>
        <translation>Pasos fallidos</translation>
    </message>
    <message>
        <source>Last lines of the failed step</source>
        <translation>Últimas líneas del paso fallido</translation>
    </message>
    <message>
        <source>How things stand:</source>
        <translation>Situación actual:</translation>
    </message>
    <message>
        <source>What you can do now:</source>
        <translation>Qué puede hacer ahora:</translation>
    </message>
    <message>
        <source>Retry only %1</source>
        <translation>Reintentar solo %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
</context>
<context>
    <name>sharewright::FindingLines</name>
    <message>
        <source>Findings of this page</source>
        <translation>Hallazgos de esta página</translation>
    </message>
    <message>
        <source>%1 more below</source>
        <translation>%1 más debajo</translation>
    </message>
</context>
<context>
    <name>sharewright::FindingsDialog</name>
    <message>
        <source>What stands in the way</source>
        <translation>Qué lo impide</translation>
    </message>
</context>
<context>
    <name>sharewright::FindingsPanel</name>
    <message>
        <source>Show or hide what was found</source>
        <translation>Mostrar u ocultar los hallazgos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 sugerencia</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n sugerencia</numerusform>
            <numerusform>%n sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Hallazgos: %1</translation>
    </message>
    <message>
        <source>No host was looked at yet</source>
        <translation>Aún no se ha examinado ningún host</translation>
    </message>
    <message>
        <source>1 thing still open</source>
        <translation>1 punto pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%n things still open</source>
        <translation>
            <numerusform>%n punto pendiente</numerusform>
            <numerusform>%n puntos pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::FoldersPage</name>
    <message>
        <source>%1: not there</source>
        <translation>%1: no existe</translation>
    </message>
    <message>
        <source>%1: not counted in time</source>
        <translation>%1: no se ha contado a tiempo</translation>
    </message>
    <message>
        <source>%1: %2 files, %3, owner %4:%5, mode %6</source>
        <translation>%1: %2 archivos, %3, propietario %4:%5, modo %6</translation>
    </message>
    <message>
        <source>Folders of Pandora FMS</source>
        <translation>Carpetas de Pandora FMS</translation>
    </message>
    <message>
        <source>A folder of your own:</source>
        <translation>Una carpeta propia:</translation>
    </message>
    <message>
        <source>Path of a folder of your own</source>
        <translation>Ruta de una carpeta propia</translation>
    </message>
    <message>
        <source>Share it too</source>
        <translation>Compartirla también</translation>
    </message>
    <message numerus="yes">
        <source>%n folders are shared, as advised.</source>
        <translation>
            <numerusform>Se comparte %n carpeta, según lo recomendado.</numerusform>
            <numerusform>Se comparten %n carpetas, según lo recomendado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders are shared. The advice differs.</source>
        <translation>
            <numerusform>Se comparte %n carpeta. La recomendación es otra.</numerusform>
            <numerusform>Se comparten %n carpetas. La recomendación es otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow the advice (1 change)</source>
        <translation>Seguir la recomendación (1 cambio)</translation>
    </message>
    <message numerus="yes">
        <source>Follow the advice (%n changes)</source>
        <translation>
            <numerusform>Seguir la recomendación (%n cambio)</numerusform>
            <numerusform>Seguir la recomendación (%n cambios)</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is shared: %1</source>
        <translation>Si se comparte: %1</translation>
    </message>
    <message>
        <source>If it is not shared: %1</source>
        <translation>Si no se comparte: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>sharewright::FoldersSetup</name>
    <message>
        <source>Share the folders that are advised</source>
        <translation>Compartir las carpetas recomendadas</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Compartir %1</translation>
    </message>
    <message>
        <source>Do not share %1</source>
        <translation>No compartir %1</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <translation>Propietario de %1</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>Grupo de %1</translation>
    </message>
    <message>
        <source>“%1” is no mode. Write octal digits, such as 2770.</source>
        <translation>«%1» no es un modo. Escriba cifras octales, por ejemplo 2770.</translation>
    </message>
    <message>
        <source>Mode of %1</source>
        <translation>Modo de %1</translation>
    </message>
    <message>
        <source>“%1” is no whole path. Start it with “/”.</source>
        <translation>«%1» no es una ruta completa. Debe empezar por «/».</translation>
    </message>
    <message>
        <source>%1 is shared already.</source>
        <translation>%1 ya está compartida.</translation>
    </message>
</context>
<context>
    <name>sharewright::FoldersTable</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
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
        <translation>Se usa aquí</translation>
    </message>
    <message>
        <source>web server&apos;s</source>
        <translation>el del servidor web</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
</context>
<context>
    <name>sharewright::GlusterPage</name>
    <message>
        <source>Propose disks</source>
        <translation>Proponer discos</translation>
    </message>
    <message>
        <source>Which machines keep copies?</source>
        <translation>¿Qué máquinas guardan copias?</translation>
    </message>
    <message>
        <source>How many copies of each file?</source>
        <translation>¿Cuántas copias de cada archivo?</translation>
    </message>
    <message>
        <source>On which disks?</source>
        <translation>¿En qué discos?</translation>
    </message>
    <message>
        <source>Each disk becomes a file system of its own. Disks that hold anything are listed with what they hold, and cannot be chosen.</source>
        <translation>Cada disco se convierte en un sistema de archivos propio. Los discos que contienen algo figuran con su contenido y no se pueden elegir.</translation>
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
        <translation>Toma por turno un disco vacío de cada máquina; sustituye lo elegido abajo. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>The volume</source>
        <translation>El volumen</translation>
    </message>
    <message>
        <source>Name of the volume</source>
        <translation>Nombre del volumen</translation>
    </message>
    <message>
        <source>Where the volume is mounted</source>
        <translation>Dónde se monta el volumen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mounted at</source>
        <translation>Montado en</translation>
    </message>
    <message>
        <source>By bind mounts: the paths stay real folders</source>
        <translation>Con bind mounts: las rutas siguen siendo carpetas reales</translation>
    </message>
    <message>
        <source>By symbolic links, as in the manual</source>
        <translation>Con enlaces simbólicos, como en el manual</translation>
    </message>
    <message>
        <source>How the folders come to their places</source>
        <translation>Cómo llegan las carpetas a su lugar</translation>
    </message>
    <message>
        <source>Folders come to their places</source>
        <translation>Las carpetas llegan a su lugar</translation>
    </message>
    <message>
        <source>Volume options</source>
        <translation>Opciones del volumen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>There are fewer machines than copies. Tick further machines above.</source>
        <translation>Hay menos máquinas que copias. Marque más máquinas arriba.</translation>
    </message>
    <message>
        <source>%1 keeps copies</source>
        <translation>%1 guarda copias</translation>
    </message>
    <message>
        <source>Replica set %1</source>
        <translation>Conjunto de réplicas %1</translation>
    </message>
    <message>
        <source>Arbiter of set %1</source>
        <translation>Arbiter del conjunto %1</translation>
    </message>
    <message>
        <source>Copy %1 of set %2</source>
        <translation>Copia %1 del conjunto %2</translation>
    </message>
    <message>
        <source>Options of your own: %1</source>
        <translation>Opciones propias: %1</translation>
    </message>
    <message>
        <source>Look at all hosts</source>
        <translation>Examinar todos los hosts</translation>
    </message>
    <message>
        <source>Their disks are not known before</source>
        <translation>Antes no se conocen sus discos</translation>
    </message>
</context>
<context>
    <name>sharewright::GlusterSetup</name>
    <message>
        <source>Let %1 keep copies</source>
        <translation>Guardar copias en %1</translation>
    </message>
    <message>
        <source>Let %1 keep no copies</source>
        <translation>No guardar copias en %1</translation>
    </message>
    <message>
        <source>Three copies of each file</source>
        <translation>Tres copias de cada archivo</translation>
    </message>
    <message>
        <source>Two copies and an arbiter</source>
        <translation>Dos copias y un arbiter</translation>
    </message>
    <message>
        <source>Two copies only</source>
        <translation>Solo dos copias</translation>
    </message>
    <message>
        <source>Any one machine of a set may die, and the copies that are left agree.</source>
        <translation>Puede fallar cualquier máquina de un conjunto, y las copias que quedan coinciden.</translation>
    </message>
    <message>
        <source>The third machine keeps names only and votes; its disk may be small. Any one machine may die.</source>
        <translation>La tercera máquina solo guarda nombres y vota; su disco puede ser pequeño. Puede fallar cualquier máquina.</translation>
    </message>
    <message>
        <source>When both lose sight of each other, both go on and nobody can tell which is right (split-brain). Not recommended.</source>
        <translation>Cuando las dos se pierden de vista, ambas siguen y nadie puede decir cuál es la correcta (split-brain). No se recomienda.</translation>
    </message>
    <message>
        <source>Spread the bricks over the nodes</source>
        <translation>Repartir los bricks entre los nodos</translation>
    </message>
    <message>
        <source>Remove all bricks</source>
        <translation>Quitar todos los bricks</translation>
    </message>
    <message>
        <source>There is no such brick.</source>
        <translation>No existe ese brick.</translation>
    </message>
    <message>
        <source>%1 holds %2. %3</source>
        <translation>%1 contiene %2. %3</translation>
    </message>
    <message>
        <source>%1 is taken by the brick at %2.</source>
        <translation>El brick de %2 ocupa %1.</translation>
    </message>
    <message>
        <source>Disk of a brick on %1</source>
        <translation>Disco de un brick en %1</translation>
    </message>
    <message>
        <source>Put a brick on %1</source>
        <translation>Poner un brick en %1</translation>
    </message>
    <message>
        <source>Size of a brick</source>
        <translation>Tamaño de un brick</translation>
    </message>
    <message>
        <source>No bricks yet. Choose the machines, then let Sharewright propose the disks.</source>
        <translation>Aún no hay bricks. Elija las máquinas y deje después que Sharewright proponga los discos.</translation>
    </message>
    <message>
        <source>The last set lacks 1 brick.</source>
        <translation>Al último conjunto le falta 1 brick.</translation>
    </message>
    <message numerus="yes">
        <source>The last set lacks %n bricks.</source>
        <translation>
            <numerusform>Al último conjunto le falta %n brick.</numerusform>
            <numerusform>Al último conjunto le faltan %n bricks.</numerusform>
        </translation>
    </message>
    <message>
        <source>The size is not known yet: look at the hosts, and choose a disk for each brick.</source>
        <translation>Aún no se conoce el tamaño: examine los hosts y elija un disco para cada brick.</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <translation>Espacio para %1</translation>
    </message>
    <message>
        <source>; %1 are there now.</source>
        <translation>; ahora hay %1.</translation>
    </message>
    <message>
        <source> %1 stay unused, because the disks of a set differ.</source>
        <translation> Quedan sin usar %1, porque los discos de un conjunto son distintos.</translation>
    </message>
    <message>
        <source>Name of the volume</source>
        <translation>Nombre del volumen</translation>
    </message>
    <message>
        <source>Where the volume is mounted</source>
        <translation>Dónde se monta el volumen</translation>
    </message>
    <message>
        <source>How the folders come to their places</source>
        <translation>Cómo llegan las carpetas a su lugar</translation>
    </message>
    <message>
        <source>Volume options: %1</source>
        <translation>Opciones del volumen: %1</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1, desactualizado</translation>
    </message>
    <message>
        <source>Hosts that did not answer</source>
        <translation>Hosts que no han respondido</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Montajes</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espacio libre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Concepto</translation>
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
        <translation>Detalles</translation>
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
        <translation>Detalles de la selección</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Select a host or a folder in the diagram or in the list above to see its details.</source>
        <translation>Seleccione un host o una carpeta en el diagrama o en la lista de arriba para ver sus detalles.</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Aún sin rol</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>For storage</source>
        <translation>Para almacenamiento</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
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
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Usuario %1</translation>
    </message>
    <message>
        <source>uid %1, gid %2</source>
        <translation>uid %1, gid %2</translation>
    </message>
    <message>
        <source>Mounted shares</source>
        <translation>Recursos compartidos montados</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>off by %1 s</source>
        <translation>desviado %1 s</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>Último examen</translation>
    </message>
    <message>
        <source>Not looked at yet. Site &gt; Look at all hosts changes nothing on it.</source>
        <translation>Aún sin examinar. Sitio &gt; Examinar todos los hosts no cambia nada en él.</translation>
    </message>
</context>
<context>
    <name>sharewright::HostsPage</name>
    <message>
        <source>Look at all hosts</source>
        <translation>Examinar todos los hosts</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Leave out those that failed</source>
        <translation>Excluir los que han fallado</translation>
    </message>
    <message>
        <source>Take the roles that were recognised</source>
        <translation>Asignar los roles reconocidos</translation>
    </message>
    <message>
        <source>Hosts of the site</source>
        <translation>Hosts del sitio</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Añadir un host</translation>
    </message>
    <message>
        <source>Connects to every host by SSH and looks around; changes nothing. Passwords and host keys are asked for once.</source>
        <translation>Se conecta a todos los hosts por SSH y los examina; no cambia nada. Las contraseñas y las claves de host se piden una sola vez.</translation>
    </message>
    <message>
        <source>The selected hosts do not take part. Can be undone.</source>
        <translation>Los hosts seleccionados no participan. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Hosts that have answered</source>
        <translation>Hosts que han respondido</translation>
    </message>
    <message>
        <source>There are no hosts yet. Add one here, or take a list on the page before.</source>
        <translation>Aún no hay hosts. Añada uno aquí o cargue una lista en la página anterior.</translation>
    </message>
    <message>
        <source>%1 hosts, %2 answered, %3 failed</source>
        <translation>%1 hosts, %2 con respuesta, %3 con error</translation>
    </message>
    <message>
        <source>Look at them: what runs on each tells its roles.</source>
        <translation>Examínelos: lo que se ejecuta en cada uno dice sus roles.</translation>
    </message>
    <message>
        <source>The host answered.</source>
        <translation>El host respondió.</translation>
    </message>
    <message numerus="yes">
        <source>All %n hosts answered.</source>
        <translation>
            <numerusform>El host respondió.</numerusform>
            <numerusform>Respondieron los %n hosts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::HostsSetup</name>
    <message>
        <source>Add 1 host</source>
        <translation>Añadir 1 host</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n hosts</source>
        <translation>
            <numerusform>Excluir %n host</numerusform>
            <numerusform>Excluir %n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no address. Write name, user@name or name:port.</source>
        <translation>«%1» no es una dirección. Escriba nombre, usuario@nombre o nombre:puerto.</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Dirección de %1</translation>
    </message>
    <message>
        <source>Storage address of %1</source>
        <translation>Dirección de almacenamiento de %1</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Roles de %1</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Aún sin examinar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>No ha respondido</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ha respondido</translation>
    </message>
    <message>
        <source>no part of Pandora FMS found</source>
        <translation>no se ha encontrado ningún componente de Pandora FMS</translation>
    </message>
    <message>
        <source>Tried: SSH to %1, port %2%3</source>
        <translation>Intento: SSH a %1, puerto %2%3</translation>
    </message>
    <message>
        <source>, through %1</source>
        <translation>, a través de %1</translation>
    </message>
    <message>
        <source>Came of it: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Correct the address and look again, or leave the host out.</source>
        <translation>Corrija la dirección y examínelo de nuevo, o excluya el host.</translation>
    </message>
    <message>
        <source>Take the roles that were recognised</source>
        <translation>Asignar los roles reconocidos</translation>
    </message>
    <message>
        <source>“%1” is no address. Write a name or an address, without user and port.</source>
        <translation>«%1» no es una dirección. Escriba un nombre o una dirección, sin usuario ni puerto.</translation>
    </message>
</context>
<context>
    <name>sharewright::HostsTable</name>
    <message>
        <source>A short name, as you want to read it</source>
        <translation>Un nombre corto, tal como quiera leerlo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>What SSH connects to: name, user@name or name:port</source>
        <translation>A qué se conecta SSH: nombre, usuario@nombre o nombre:puerto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Runs pandora_server and Tentacle</source>
        <translation>Ejecuta pandora_server y Tentacle</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Runs the Pandora web console</source>
        <translation>Ejecuta la consola web de Pandora</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Keeps the files, for NFS</source>
        <translation>Guarda los archivos, para NFS</translation>
    </message>
    <message>
        <source>NFS server</source>
        <translation>Servidor NFS</translation>
    </message>
    <message>
        <source>Keeps a copy of the files, for GlusterFS</source>
        <translation>Guarda una copia de los archivos, para GlusterFS</translation>
    </message>
    <message>
        <source>Gluster node</source>
        <translation>Nodo Gluster</translation>
    </message>
    <message>
        <source>What was seen on the host</source>
        <translation>Lo que se ha visto en el host</translation>
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
        <translation>Cómo llegan los hosts a este para los recursos compartidos, si es por otra red. Vacío: la misma dirección</translation>
    </message>
    <message>
        <source>For storage</source>
        <translation>Para almacenamiento</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la misma</translation>
    </message>
</context>
<context>
    <name>sharewright::IdentitiesPage</name>
    <message>
        <source>Look at all hosts</source>
        <translation>Examinar todos los hosts</translation>
    </message>
    <message>
        <source>Numbers of users and groups on each host</source>
        <translation>Números de usuarios y grupos en cada host</translation>
    </message>
    <message>
        <source>Commands to run</source>
        <translation>Comandos que hay que ejecutar</translation>
    </message>
    <message>
        <source>Touches: %1</source>
        <translation>Afecta a: %1</translation>
    </message>
    <message>
        <source>Put it into the project</source>
        <translation>Incluirlo en el proyecto</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
</context>
<context>
    <name>sharewright::IdentitiesSetup</name>
    <message>
        <source>Name owners by number</source>
        <translation>Indicar los propietarios por número</translation>
    </message>
    <message>
        <source>Give the folders the group %1</source>
        <translation>Asignar a las carpetas el grupo %1</translation>
    </message>
    <message>
        <source>No host was looked at yet, so nothing is known of its users. Look at the hosts first.</source>
        <translation>Aún no se ha examinado ningún host, de modo que no se sabe nada de sus usuarios. Examine antes los hosts.</translation>
    </message>
    <message>
        <source>Every user and group has the same number on all Pandora hosts.</source>
        <translation>Todos los usuarios y grupos tienen el mismo número en todos los hosts de Pandora.</translation>
    </message>
    <message>
        <source>One name has different numbers, or is missing.</source>
        <translation>Un nombre tiene números distintos o falta.</translation>
    </message>
    <message numerus="yes">
        <source>%n names have different numbers, or are missing.</source>
        <translation>
            <numerusform>%n nombre tiene números distintos o falta.</numerusform>
            <numerusform>%n nombres tienen números distintos o faltan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::IdentityTable</name>
    <message>
        <source>User or group</source>
        <translation>Usuario o grupo</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no conocido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, distinto</translation>
    </message>
    <message>
        <source>The others have %1.</source>
        <translation>Los demás tienen %1.</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>no hace falta aquí</translation>
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
        <translation>No se puede leer el archivo de log %1: %2.</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el log</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the selected lines with time and host</source>
        <translation>Copia las líneas seleccionadas con su hora y su host</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Saves the complete log to a file</source>
        <translation>Guarda el log completo en un archivo</translation>
    </message>
    <message>
        <source>Keeps the newest line in sight. Scrolling up stops it</source>
        <translation>Mantiene a la vista la línea más reciente. Al desplazarse hacia arriba se desactiva</translation>
    </message>
    <message>
        <source>Show lines of this host</source>
        <translation>Mostrar líneas de este host</translation>
    </message>
    <message>
        <source>Show these kinds of lines</source>
        <translation>Mostrar este tipo de líneas</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Errors and notes</source>
        <translation>Errores y notas</translation>
    </message>
    <message>
        <source>Only standard error</source>
        <translation>Solo la salida de error</translation>
    </message>
    <message>
        <source>Only notes</source>
        <translation>Solo notas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Todos los hosts</translation>
    </message>
    <message>
        <source>, %1 older ones only in the log file</source>
        <translation>, %1 más antiguas solo en el archivo de log</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el log</translation>
    </message>
    <message>
        <source>The log was not saved</source>
        <translation>No se ha guardado el log</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source># The run is not finished; %1 older lines are only in its own log file.
</source>
        <translation># La ejecución no ha terminado; %1 líneas más antiguas están solo en su propio archivo de log.
</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::LossPicture</name>
    <message>
        <source>What happens when a machine dies</source>
        <translation>Qué ocurre cuando falla una máquina</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Let %1 die and see which folders stay</source>
        <translation>Simular que falla %1 y ver qué carpetas siguen disponibles</translation>
    </message>
    <message>
        <source>%1 (dead)</source>
        <translation>%1 (caído)</translation>
    </message>
    <message>
        <source>Add hosts first.</source>
        <translation>Añada antes los hosts.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try it: click a machine to see what happens without it. Nothing is touched.</source>
        <translation>Pruebe: haga clic en una máquina para ver qué pasa sin ella. No se toca nada.</translation>
    </message>
</context>
<context>
    <name>sharewright::MainWindow</name>
    <message>
        <source>No plan yet</source>
        <translation>Aún no hay plan</translation>
    </message>
    <message>
        <source>A plan lists every file and every command, per host and in order, before anything happens. What you review here is exactly what runs. Making a plan changes nothing.</source>
        <translation>Un plan enumera todos los archivos y comandos, por host y en orden, antes de que ocurra nada. Lo que revise aquí es exactamente lo que se ejecuta. Crear un plan no cambia nada.</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Aún no se ha ejecutado nada</translation>
    </message>
    <message>
        <source>A dry run asks every host what would change and changes nothing. Apply carries out the plan, step by step, with a live log. Both can be stopped; what was applied can be undone.</source>
        <translation>Una simulación pregunta a cada host qué cambiaría y no cambia nada. Aplicar ejecuta el plan paso a paso, con un log en directo. Ambas cosas se pueden detener; lo aplicado se puede deshacer.</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>Hay una ejecución en curso</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it in the Run place, before you open another project.</source>
        <translation>Espere a que termine o deténgala en la vista Ejecución antes de abrir otro proyecto.</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Sitio de práctica</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (práctica)</translation>
    </message>
    <message>
        <source>Stop the run and close the window?</source>
        <translation>¿Detener la ejecución y cerrar la ventana?</translation>
    </message>
    <message>
        <source>Steps that are being carried out are ended. The run can be resumed later.</source>
        <translation>Los pasos en curso se interrumpen. La ejecución se puede reanudar más tarde.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Sitio</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Limpiar esta lista</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keys in the window</source>
        <translation>Teclas de la ventana</translation>
    </message>
    <message>
        <source>About Sharewright</source>
        <translation>Acerca de Sharewright</translation>
    </message>
    <message>
        <source>Shares the folders of Pandora FMS servers and consoles over NFS or GlusterFS, safely.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Comparte las carpetas de los servidores y consolas de Pandora FMS por NFS o GlusterFS, con seguridad.

Software libre con la licencia pública general de GNU (GPL), versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Merge files</source>
        <translation>Fusionar archivos</translation>
    </message>
    <message>
        <source>Bring the files of %1 into the share as well?</source>
        <translation>¿Llevar también los archivos de %1 al recurso compartido?</translation>
    </message>
    <message>
        <source>So far the share starts with the files of %1 alone. The hosts are asked what they hold; nothing is changed there.</source>
        <translation>Hasta ahora, el recurso compartido empieza solo con los archivos de %1. Se pregunta a los hosts qué contienen; en ellos no se cambia nada.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Compararlos</translation>
    </message>
    <message>
        <source>Ask the hosts what they hold?</source>
        <translation>¿Preguntar a los hosts qué contienen?</translation>
    </message>
    <message>
        <source>Their files have not been compared yet. Asking changes nothing.</source>
        <translation>Sus archivos aún no se han comparado. Preguntar no cambia nada.</translation>
    </message>
    <message>
        <source>The record of that run cannot be read</source>
        <translation>No se puede leer el registro de esa ejecución</translation>
    </message>
    <message>
        <source>The run cannot be shown</source>
        <translation>No se puede mostrar la ejecución</translation>
    </message>
    <message>
        <source>The run could not go on</source>
        <translation>La ejecución no ha podido continuar</translation>
    </message>
    <message>
        <source>The run cannot be undone</source>
        <translation>No se puede deshacer la ejecución</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>An undo was not finished</source>
        <translation>No se terminó de deshacer una ejecución</translation>
    </message>
    <message>
        <source>A run was not finished</source>
        <translation>Una ejecución no terminó</translation>
    </message>
    <message>
        <source>%1: %2. Some of its changes are on the hosts.</source>
        <translation>%1: %2. Algunos de sus cambios están en los hosts.</translation>
    </message>
    <message>
        <source>The run could not be resumed</source>
        <translation>No se ha podido reanudar la ejecución</translation>
    </message>
    <message>
        <source>The report cannot be opened</source>
        <translation>No se puede abrir el informe</translation>
    </message>
    <message>
        <source>No program here shows it. You find it in %1.</source>
        <translation>Ningún programa de este equipo lo muestra. Lo encontrará en %1.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>The shares cannot be checked</source>
        <translation>No se pueden comprobar los recursos compartidos</translation>
    </message>
    <message>
        <source>The run cannot start</source>
        <translation>No se puede iniciar la ejecución</translation>
    </message>
    <message>
        <source>Un-share the folders on 1 host?</source>
        <translation>¿Dejar de compartir las carpetas en 1 host?</translation>
    </message>
    <message>
        <source>Apply the plan to 1 host?</source>
        <translation>¿Aplicar el plan a 1 host?</translation>
    </message>
    <message numerus="yes">
        <source>Un-share the folders on %n hosts?</source>
        <translation>
            <numerusform>¿Dejar de compartir las carpetas en %n host?</numerusform>
            <numerusform>¿Dejar de compartir las carpetas en %n hosts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply the plan to %n hosts?</source>
        <translation>
            <numerusform>¿Aplicar el plan a %n host?</numerusform>
            <numerusform>¿Aplicar el plan a %n hosts?</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>Aplicar el plan</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Export the plan to an empty folder</source>
        <translation>Exportar el plan a una carpeta vacía</translation>
    </message>
    <message>
        <source>The plan could not be exported</source>
        <translation>No se ha podido exportar el plan</translation>
    </message>
    <message>
        <source>The plan was written to %1</source>
        <translation>El plan se ha escrito en %1</translation>
    </message>
    <message>
        <source>Checking the shares</source>
        <translation>Comprobando los recursos compartidos</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Creando el plan</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>No plan could be made</source>
        <translation>No se ha podido crear ningún plan</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>No se puede escribir %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>Dia&amp;grama</translation>
    </message>
    <message>
        <source>Changes are not kept for a crash: %1 Save the project.</source>
        <translation>Los cambios no quedan protegidos ante un cierre inesperado: %1 Guarde el proyecto.</translation>
    </message>
    <message>
        <source>Unsaved changes of %1</source>
        <translation>Cambios sin guardar de %1</translation>
    </message>
    <message>
        <source>Sharewright ended without being closed. What was not saved then is kept, as of %1.</source>
        <translation>Sharewright terminó sin que se cerrara. Se conserva lo que entonces no se había guardado, con fecha de %1.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>The changes could not be recovered</source>
        <translation>No se han podido recuperar los cambios</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>Heal the copies on %n hosts?</source>
        <translation>
            <numerusform>¿Reparar las copias en %n host?</numerusform>
            <numerusform>¿Reparar las copias en %n hosts?</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+5: the places.
F5: look at all hosts. F6: make the plan. F7: dry run. F8: merge the hosts&apos; files. F9: check the shares. Ctrl+.: stop.

In the diagram: arrows go from card to card, with Shift they select more, Ctrl+arrows move the selected hosts, F2 renames, Del removes, Ctrl+L draws a line to another card, the Menu key shows what can be done, Ctrl+F searches, Ctrl+A selects all, Ctrl+D asks what if a machine dies, + and - zoom, 0 shows everything, Return opens the details.</source>
        <translation>Ctrl+1 a Ctrl+5: las vistas.
F5: examinar todos los hosts. F6: crear el plan. F7: simulación. F8: fusionar los archivos de los hosts. F9: comprobar los recursos compartidos. Ctrl+.: detener.

En el diagrama: las flechas pasan de una tarjeta a otra y con Mayús seleccionan más, Ctrl+flechas mueve los hosts seleccionados, F2 cambia el nombre, Supr elimina, Ctrl+L traza una línea hasta otra tarjeta, la tecla Menú muestra lo que se puede hacer, Ctrl+F busca, Ctrl+A selecciona todo, Ctrl+D muestra qué pasa si falla una máquina, + y - acercan y alejan, 0 muestra todo, Intro abre los detalles.</translation>
    </message>
    <message>
        <source>Look at all hosts</source>
        <translation>Examinar todos los hosts</translation>
    </message>
    <message>
        <source>The hosts cannot be looked at</source>
        <translation>No se pueden examinar los hosts</translation>
    </message>
    <message>
        <source>The record of a run, by which it can be resumed and undone, is kept under the name of the project&apos;s file.</source>
        <translation>El registro de una ejecución, con el que se puede reanudar y deshacer, se guarda bajo el nombre del archivo del proyecto.</translation>
    </message>
    <message>
        <source>%1 steps, %2 of them interrupt a service or cannot be undone fully.</source>
        <translation>%1 pasos, de los que %2 interrumpen un servicio o no se pueden revertir del todo.</translation>
    </message>
    <message>
        <source>Fingerprint of the plan: %1</source>
        <translation>Huella del plan: %1</translation>
    </message>
    <message>
        <source>Looking at the hosts: %1 of %2</source>
        <translation>Examinando los hosts: %1 de %2</translation>
    </message>
    <message>
        <source>%1 steps. None interrupts a service, moves data or formats a disk.</source>
        <translation>%1 pasos. Ninguno interrumpe un servicio, mueve datos ni formatea un disco.</translation>
    </message>
</context>
<context>
    <name>sharewright::MergeDialog</name>
    <message>
        <source>Merge the hosts&apos; files</source>
        <translation>Fusionar los archivos de los hosts</translation>
    </message>
    <message>
        <source>&amp;Keep these decisions</source>
        <translation>Conser&amp;var estas decisiones</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>conflictos</translation>
    </message>
    <message>
        <source>open conflicts</source>
        <translation>conflictos pendientes</translation>
    </message>
    <message>
        <source>names that only some hosts have</source>
        <translation>nombres que solo tienen algunos hosts</translation>
    </message>
    <message>
        <source>all names</source>
        <translation>todos los nombres</translation>
    </message>
    <message>
        <source>stays open: the plan may not run</source>
        <translation>queda pendiente: el plan no se puede ejecutar</translation>
    </message>
    <message>
        <source>comes from the seed host</source>
        <translation>procede del host de origen</translation>
    </message>
    <message>
        <source>is the one changed last</source>
        <translation>toma la versión más reciente</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>What nobody chose &amp;for</source>
        <translation>&amp;Lo que nadie ha elegido</translation>
    </message>
    <message>
        <source>Names and their versions</source>
        <translation>Nombres y sus versiones</translation>
    </message>
    <message>
        <source>Of the selected file, share</source>
        <translation>Del archivo seleccionado, compartir</translation>
    </message>
    <message>
        <source>the version of %1</source>
        <translation>la versión de %1</translation>
    </message>
    <message>
        <source>The other versions are kept aside (Alt+%1)</source>
        <translation>Las demás versiones se guardan aparte (Alt+%1)</translation>
    </message>
    <message>
        <source>what the &amp;rule says</source>
        <translation>lo que diga la &amp;regla</translation>
    </message>
    <message>
        <source>Takes the decision on this file back</source>
        <translation>Anula la decisión sobre este archivo</translation>
    </message>
    <message>
        <source>First host to compare</source>
        <translation>Primer host que comparar</translation>
    </message>
    <message>
        <source>Second host to compare</source>
        <translation>Segundo host que comparar</translation>
    </message>
    <message>
        <source>Show the &amp;difference</source>
        <translation>Mostrar la &amp;diferencia</translation>
    </message>
    <message>
        <source>Reads this file from both hosts; nothing of it is kept</source>
        <translation>Lee este archivo de ambos hosts; no se guarda nada de él</translation>
    </message>
    <message>
        <source>Difference of two versions</source>
        <translation>Diferencia entre dos versiones</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>c&amp;on</translation>
    </message>
    <message>
        <source>%1 names are the same everywhere, %2 come from some hosts only.</source>
        <translation>%1 nombres son iguales en todas partes, %2 proceden solo de algunos hosts.</translation>
    </message>
    <message>
        <source>Every conflict is decided.</source>
        <translation>Todos los conflictos están decididos.</translation>
    </message>
    <message>
        <source>Reading %1 from %2 and %3 …</source>
        <translation>Leyendo %1 de %2 y %3 …</translation>
    </message>
    <message>
        <source>These versions are no text: %1 has %2 bytes, %3 has %4 bytes.</source>
        <translation>Estas versiones no son texto: %1 tiene %2 bytes, %3 tiene %4 bytes.</translation>
    </message>
    <message>
        <source>%1: red lines only on %2 (%3), green lines only on %4 (%5)</source>
        <translation>%1: líneas rojas solo en %2 (%3), líneas verdes solo en %4 (%5)</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts wait for a decision.</source>
        <translation>
            <numerusform>%n conflicto espera una decisión.</numerusform>
            <numerusform>%n conflictos esperan una decisión.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::MergeModel</name>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>enlace a %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (elegido)</translation>
    </message>
    <message>
        <source>%1 (by rule)</source>
        <translation>%1 (por regla)</translation>
    </message>
    <message>
        <source>the same everywhere</source>
        <translation>igual en todas partes</translation>
    </message>
    <message>
        <source>comes into the share</source>
        <translation>pasa al recurso compartido</translation>
    </message>
    <message>
        <source>%1: has none</source>
        <translation>%1: no lo tiene</translation>
    </message>
    <message>
        <source>%1: %2, becomes the shared one</source>
        <translation>%1: %2, pasa a ser la versión compartida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Agent or file</source>
        <translation>Agente o archivo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Shared version</source>
        <translation>Versión compartida</translation>
    </message>
    <message>
        <source>%1 (seed)</source>
        <translation>%1 (origen)</translation>
    </message>
</context>
<context>
    <name>sharewright::MethodPage</name>
    <message>
        <source>Five questions</source>
        <translation>Cinco preguntas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Share by %1</source>
        <translation>Compartir con %1</translation>
    </message>
    <message>
        <source>You chose %1 instead. What that costs:
%2</source>
        <translation>Ha elegido %1 en su lugar. Lo que eso supone:
%2</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
</context>
<context>
    <name>sharewright::MethodSetup</name>
    <message>
        <source>Share by %1</source>
        <translation>Compartir con %1</translation>
    </message>
    <message>
        <source>file server</source>
        <translation>servidor de archivos</translation>
    </message>
</context>
<context>
    <name>sharewright::Minimap</name>
    <message>
        <source>Overview of the diagram</source>
        <translation>Vista general del diagrama</translation>
    </message>
    <message>
        <source>Arrow keys move what is in view.</source>
        <translation>Las teclas de flecha desplazan la parte visible.</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>Hacer clic para ir ahí</translation>
    </message>
</context>
<context>
    <name>sharewright::NameEditor</name>
    <message>
        <source>Name of the host</source>
        <translation>Nombre del host</translation>
    </message>
    <message>
        <source>Return takes the name, Esc leaves it as it was.</source>
        <translation>Intro acepta el nombre, Esc lo deja como estaba.</translation>
    </message>
</context>
<context>
    <name>sharewright::NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>sharewright::NfsPage</name>
    <message>
        <source>Root of a client is nobody on the server</source>
        <translation>El root de un cliente es nobody en el servidor</translation>
    </message>
    <message>
        <source>Who keeps the files?</source>
        <translation>¿Quién guarda los archivos?</translation>
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
        <translation>Dónde guarda los archivos el servidor</translation>
    </message>
    <message>
        <source>How do the others see them?</source>
        <translation>¿Cómo los ven los demás?</translation>
    </message>
    <message>
        <source>root_squash in the exports file</source>
        <translation>root_squash en el archivo de exportaciones</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds until a change is seen</source>
        <translation>Segundos hasta que se ve un cambio</translation>
    </message>
    <message>
        <source>Changes are seen within</source>
        <translation>Los cambios se ven en un máximo de</translation>
    </message>
    <message>
        <source>For special sites</source>
        <translation>Para sitios especiales</translation>
    </message>
    <message>
        <source>The best that all hosts know</source>
        <translation>La mejor que admiten todos los hosts</translation>
    </message>
    <message>
        <source>NFS version</source>
        <translation>Versión de NFS</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Beside the site&apos;s own hosts, which may mount in any case</source>
        <translation>Además de los hosts del sitio, que pueden montar en cualquier caso</translation>
    </message>
    <message>
        <source>Further networks that may mount the folders</source>
        <translation>Otras redes que pueden montar las carpetas</translation>
    </message>
    <message>
        <source>Also allow networks</source>
        <translation>Permitir también las redes</translation>
    </message>
    <message>
        <source>Further mount options</source>
        <translation>Otras opciones de montaje</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Lo que se escribirá</translation>
    </message>
    <message>
        <source>Exports file and fstab lines</source>
        <translation>Archivo de exportaciones y líneas de fstab</translation>
    </message>
    <message>
        <source>Choose a host</source>
        <translation>Elija un host</translation>
    </message>
    <message>
        <source>%1 (runs Pandora FMS)</source>
        <translation>%1 (ejecuta Pandora FMS)</translation>
    </message>
    <message>
        <source>The exports file appears here as soon as a server is chosen and a host uses the folders.</source>
        <translation>El archivo de exportaciones aparece aquí en cuanto se elige un servidor y algún host usa las carpetas.</translation>
    </message>
    <message>
        <source>Below the folder</source>
        <translation>Debajo de la carpeta</translation>
    </message>
</context>
<context>
    <name>sharewright::NfsSetup</name>
    <message>
        <source>Choose no NFS server</source>
        <translation>No elegir ningún servidor NFS</translation>
    </message>
    <message>
        <source>Let %1 keep the files</source>
        <translation>Guardar los archivos en %1</translation>
    </message>
    <message>
        <source>Where the NFS server keeps the files</source>
        <translation>Dónde guarda los archivos el servidor NFS</translation>
    </message>
    <message>
        <source>NFS version</source>
        <translation>Versión de NFS</translation>
    </message>
    <message>
        <source>Rights of root over NFS</source>
        <translation>Permisos de root por NFS</translation>
    </message>
    <message>
        <source>How soon changes are seen</source>
        <translation>Rapidez con que se ven los cambios</translation>
    </message>
    <message>
        <source>Networks that may mount the folders</source>
        <translation>Redes que pueden montar las carpetas</translation>
    </message>
    <message>
        <source>Further mount options</source>
        <translation>Otras opciones de montaje</translation>
    </message>
    <message>
        <source>Changes are seen at once; every look at a file asks the server.</source>
        <translation>Los cambios se ven de inmediato; cada consulta de un archivo pregunta al servidor.</translation>
    </message>
    <message>
        <source>A change is seen by the other hosts after at most 1 second.</source>
        <translation>Los demás hosts ven un cambio al cabo de 1 segundo como máximo.</translation>
    </message>
    <message>
        <source>Root of a client counts as nobody on the server. Safer; package upgrades on a client cannot change the owner of shared files.</source>
        <translation>El root de un cliente equivale a nobody en el servidor. Más seguro; las actualizaciones de paquetes de un cliente no pueden cambiar el propietario de los archivos compartidos.</translation>
    </message>
    <message>
        <source>Root of a client is root on the server&apos;s files, too. Package upgrades work as before; whoever is root on one client rules the files.</source>
        <translation>El root de un cliente también es root sobre los archivos del servidor. Las actualizaciones de paquetes funcionan como antes; quien es root en un cliente manda sobre los archivos.</translation>
    </message>
    <message>
        <source>Choose the machine that keeps the files. Best is one that runs no part of Pandora FMS itself.</source>
        <translation>Elija la máquina que guarda los archivos. Lo mejor es una que no ejecute ningún componente de Pandora FMS.</translation>
    </message>
    <message>
        <source>%1 runs Pandora FMS itself: when it stops, all others stop with it.</source>
        <translation>%1 ejecuta Pandora FMS: si se detiene, todos los demás se detienen con él.</translation>
    </message>
    <message>
        <source>%1 keeps the files and does nothing else for the site.</source>
        <translation>%1 guarda los archivos y no hace nada más para el sitio.</translation>
    </message>
    <message numerus="yes">
        <source>A change is seen by the other hosts after at most %n seconds. A longer time means less load on the server.</source>
        <translation>
            <numerusform>Los demás hosts ven un cambio al cabo de %n segundo como máximo. Un tiempo mayor alivia al servidor.</numerusform>
            <numerusform>Los demás hosts ven un cambio al cabo de %n segundos como máximo. Un tiempo mayor alivia al servidor.</numerusform>
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
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Aplicar…</translation>
    </message>
    <message>
        <source>The whole fingerprint was copied.</source>
        <translation>Se ha copiado la huella completa.</translation>
    </message>
    <message>
        <source>Writes every file, script and difference of this plan to a folder, for review</source>
        <translation>Escribe en una carpeta todos los archivos, scripts y diferencias de este plan, para revisarlos</translation>
    </message>
    <message>
        <source>Runs all checks on the hosts and changes nothing</source>
        <translation>Ejecuta todas las comprobaciones en los hosts y no cambia nada</translation>
    </message>
    <message>
        <source>Carries the plan out on the hosts, after a confirmation</source>
        <translation>Ejecuta el plan en los hosts, tras una confirmación</translation>
    </message>
    <message>
        <source>Fingerprint %1, copy</source>
        <translation>Huella %1, copiar</translation>
    </message>
    <message>
        <source>SHA-256 of this plan. A run with the same fingerprint does exactly this.
%1
Click to copy.</source>
        <translation>SHA-256 de este plan. Una ejecución con la misma huella hace exactamente esto.
%1
Haga clic para copiarla.</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>services stop for %n steps</source>
        <translation>
            <numerusform>los servicios se detienen durante %n paso</numerusform>
            <numerusform>los servicios se detienen durante %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new file</source>
        <translation>1 archivo nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n new files</source>
        <translation>
            <numerusform>%n archivo nuevo</numerusform>
            <numerusform>%n archivos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 changed file</source>
        <translation>1 archivo modificado</translation>
    </message>
    <message numerus="yes">
        <source>%n changed files</source>
        <translation>
            <numerusform>%n archivo modificado</numerusform>
            <numerusform>%n archivos modificados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is removed</source>
        <translation>se elimina 1 archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n files are removed</source>
        <translation>
            <numerusform>se elimina %n archivo</numerusform>
            <numerusform>se eliminan %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file not seen yet</source>
        <translation>1 archivo aún no visto</translation>
    </message>
    <message numerus="yes">
        <source>%n files not seen yet</source>
        <translation>
            <numerusform>%n archivo aún no visto</numerusform>
            <numerusform>%n archivos aún no vistos</numerusform>
        </translation>
    </message>
    <message>
        <source>The project changed since this plan was made, so it can be read, but not run. F6 makes it again.</source>
        <translation>El proyecto ha cambiado desde que se hizo este plan, de modo que se puede leer, pero no ejecutar. F6 lo crea de nuevo.</translation>
    </message>
    <message>
        <source>This plan can be read, but not run: it has one error. Solve it and plan again.</source>
        <translation>Este plan se puede leer, pero no ejecutar: tiene un error. Resuélvalo y cree de nuevo el plan.</translation>
    </message>
    <message numerus="yes">
        <source>This plan can be read, but not run: it has %n errors. Solve them and plan again.</source>
        <translation>
            <numerusform>Este plan se puede leer, pero no ejecutar: tiene %n error. Resuélvalo y cree de nuevo el plan.</numerusform>
            <numerusform>Este plan se puede leer, pero no ejecutar: tiene %n errores. Resuélvalos y cree de nuevo el plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
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
        <translation>los servicios se detienen %1</translation>
    </message>
</context>
<context>
    <name>sharewright::PlanPage</name>
    <message>
        <source>No step or file fits these words.</source>
        <translation>Ningún paso o archivo coincide con estas palabras.</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Aún no hay plan</translation>
    </message>
    <message>
        <source>A plan lists every file and command, per host and in order, before anything happens. Open a project and probe its hosts; the plan then appears here. What you review is what runs.</source>
        <translation>Un plan enumera todos los archivos y comandos, por host y en orden, antes de que ocurra nada. Abra un proyecto y sondee sus hosts; el plan aparecerá aquí. Lo que revise es lo que se ejecuta.</translation>
    </message>
    <message>
        <source>Steps and files of the plan</source>
        <translation>Pasos y archivos del plan</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Por fase</translation>
    </message>
    <message>
        <source>Steps in the order of work</source>
        <translation>Pasos en el orden de trabajo</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Por host</translation>
    </message>
    <message>
        <source>Steps of each host in their order</source>
        <translation>Pasos de cada host en su orden</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>The files that change, host by host</source>
        <translation>Los archivos que cambian, host por host</translation>
    </message>
    <message>
        <source>Filter steps and files</source>
        <translation>Filtrar pasos y archivos</translation>
    </message>
</context>
<context>
    <name>sharewright::PlanTreeModel</name>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
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
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Se da por supuesto</translation>
    </message>
    <message>
        <source>Destructive steps</source>
        <translation>Pasos destructivos</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::ProofMatrix</name>
    <message>
        <source>These two share no folder.</source>
        <translation>Estos dos no comparten ninguna carpeta.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Written on %1, read on %2</source>
        <translation>Escrito en %1, leído en %2</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>Leído en %1</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Escrito en %1</translation>
    </message>
</context>
<context>
    <name>sharewright::RetireDialog</name>
    <message>
        <source>Give up the storage side?</source>
        <translation>¿Retirar el almacenamiento?</translation>
    </message>
    <message>
        <source>No file is deleted, but a GlusterFS volume cannot be brought back by undo. To go on, type the project&apos;s name: %1</source>
        <translation>No se elimina ningún archivo, pero un volumen GlusterFS no se puede recuperar deshaciendo. Para continuar, escriba el nombre del proyecto: %1</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Escriba %1</translation>
    </message>
    <message>
        <source>Un-share and give up</source>
        <translation>Dejar de compartir y retirar</translation>
    </message>
</context>
<context>
    <name>sharewright::ReviewPage</name>
    <message>
        <source>Look at all hosts</source>
        <translation>Examinar todos los hosts</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Crear el plan</translation>
    </message>
    <message>
        <source>Files and commands</source>
        <translation>Archivos y comandos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Aplicar…</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Qué lo impide</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Return opens the page where it can be solved</source>
        <translation>Intro abre la página donde se puede resolver</translation>
    </message>
    <message>
        <source>What is going to happen</source>
        <translation>Lo que va a ocurrir</translation>
    </message>
    <message>
        <source>Every file and command, host by host, in the Plan place</source>
        <translation>Todos los archivos y comandos, host por host, en la vista Plan</translation>
    </message>
    <message>
        <source>A plan that rests on what is found is better than one on assumptions</source>
        <translation>Un plan basado en lo que se ha encontrado es mejor que uno basado en suposiciones</translation>
    </message>
    <message>
        <source>Writes all files and scripts to a folder, for somebody who approves</source>
        <translation>Escribe todos los archivos y scripts en una carpeta, para quien deba aprobarlos</translation>
    </message>
    <message>
        <source>Runs all checks on the hosts and changes nothing</source>
        <translation>Ejecuta todas las comprobaciones en los hosts y no cambia nada</translation>
    </message>
    <message>
        <source>Carries the plan out, after one more question</source>
        <translation>Ejecuta el plan, tras una última pregunta</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Fingerprint %1: a run with the same one does exactly this.</source>
        <translation>Huella %1: una ejecución con la misma huella hace exactamente esto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where it is going to happen</source>
        <translation>Dónde va a ocurrir</translation>
    </message>
    <message>
        <source>Open the diagram</source>
        <translation>Abrir el diagrama</translation>
    </message>
    <message>
        <source>Larger, with a list of the same, and to be edited, in the Topology place</source>
        <translation>Más grande, editable y con una lista de lo mismo, en la vista Topología</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>These interrupt service or cannot be undone fully:</source>
        <translation>Estos interrumpen el servicio o no se pueden revertir del todo:</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>No step interrupts a service, moves data or formats a disk.</source>
        <translation>Ningún paso interrumpe un servicio, mueve datos ni formatea un disco.</translation>
    </message>
</context>
<context>
    <name>sharewright::ReviewSetup</name>
    <message>
        <source>There is no plan of the project as it is now.</source>
        <translation>No hay ningún plan del proyecto tal como está ahora.</translation>
    </message>
    <message>
        <source>There are no hosts yet, so there is nothing to do.</source>
        <translation>Aún no hay hosts, de modo que no hay nada que hacer.</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>El plan se está creando.</translation>
    </message>
    <message>
        <source>The project changed since the plan was made. Make it again.</source>
        <translation>El proyecto ha cambiado desde que se creó el plan. Créelo de nuevo.</translation>
    </message>
    <message>
        <source>One error is in the way. It is named first; its page can be opened from here.</source>
        <translation>Un error lo impide. Figura en primer lugar; su página se puede abrir desde aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors are in the way. They are named first; their pages can be opened from here.</source>
        <translation>
            <numerusform>%n error lo impide. Figura en primer lugar; su página se puede abrir desde aquí.</numerusform>
            <numerusform>%n errores lo impiden. Figuran en primer lugar; sus páginas se pueden abrir desde aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan rests on assumptions: no host was looked at yet.</source>
        <translation>El plan se basa en suposiciones: aún no se ha examinado ningún host.</translation>
    </message>
    <message>
        <source>Ready. A dry run asks every host what would change, and changes nothing.</source>
        <translation>Listo. Una simulación pregunta a todos los hosts qué cambiaría, y no cambia nada.</translation>
    </message>
    <message>
        <source>This plan was carried out. How the shares are doing stands in the Status place.</source>
        <translation>Este plan ya se ha aplicado. En Estado se ve cómo están los recursos compartidos.</translation>
    </message>
    <message>
        <source>%1 steps on %2 hosts: + %3 new files, ~ %4 changed, − %5 removed.</source>
        <translation>%1 pasos en %2 hosts: + %3 archivos nuevos, ~ %4 modificados, − %5 eliminados.</translation>
    </message>
    <message>
        <source>%1 Pandora&apos;s services stop for %2.</source>
        <translation>%1 Los servicios de Pandora se detienen %2.</translation>
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
        <translation>Deja terminar los pasos en curso y no inicia otros</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Starts the next steps</source>
        <translation>Inicia los pasos siguientes</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Ends the steps that run now and finishes the run</source>
        <translation>Interrumpe los pasos en curso y termina la ejecución</translation>
    </message>
    <message>
        <source>Retry failed steps</source>
        <translation>Reintentar los pasos fallidos</translation>
    </message>
    <message>
        <source>Tries the failed steps and those behind them again</source>
        <translation>Vuelve a intentar los pasos fallidos y los que dependen de ellos</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Checks what is done already and goes on with the rest</source>
        <translation>Comprueba lo que ya está hecho y continúa con el resto</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Takes back what this run changed</source>
        <translation>Revierte lo que cambió esta ejecución</translation>
    </message>
    <message>
        <source>Open Status</source>
        <translation>Abrir Estado</translation>
    </message>
    <message>
        <source>Shows how the shares are doing</source>
        <translation>Muestra cómo están los recursos compartidos</translation>
    </message>
</context>
<context>
    <name>sharewright::RunEventPump</name>
    <message>
        <source>Failed: %1. %2</source>
        <translation>Fallido: %1. %2</translation>
    </message>
    <message>
        <source>Left alone: %1. %2</source>
        <translation>Sin tocar: %1. %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Paused after the current steps.</source>
        <translation>En pausa tras los pasos actuales.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>La ejecución continúa.</translation>
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
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % · phase %2 of %3: %4</source>
        <translation>%1 % · fase %2 de %3: %4</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin iniciar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Pausing after the current steps</source>
        <translation>Pausa tras los pasos actuales</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Elapsed: %1</source>
        <translation>Transcurrido: %1</translation>
    </message>
    <message>
        <source>Pandora&apos;s services have been stopped for %1, since %2.</source>
        <translation>Los servicios de Pandora llevan detenidos %1, desde las %2.</translation>
    </message>
</context>
<context>
    <name>sharewright::RunMatrix</name>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
</context>
<context>
    <name>sharewright::RunPage</name>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en ejecución</translation>
    </message>
    <message>
        <source>Start a dry run or apply the plan from the Plan place. Every step of every host then shows here with its live output, and can be paused, stopped, retried and undone.</source>
        <translation>Inicie una simulación o aplique el plan desde la vista Plan. Aquí aparecerán entonces todos los pasos de todos los hosts con su salida en directo, y se podrán pausar, detener, reintentar y deshacer.</translation>
    </message>
</context>
<context>
    <name>sharewright::RunPlace</name>
    <message>
        <source>This run</source>
        <translation>Esta ejecución</translation>
    </message>
    <message>
        <source>Runs (%1)</source>
        <translation>Ejecuciones (%1)</translation>
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
        <translation>Los pasos en el orden del plan</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Por host</translation>
    </message>
    <message>
        <source>What each host does, one after the other</source>
        <translation>Lo que hace cada host, una cosa tras otra</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>A row for each thing to do, a column for each host</source>
        <translation>Una fila por cada tarea, una columna por cada host</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Which host has read what which other host wrote</source>
        <translation>Qué host ha leído lo que escribió cada uno de los demás</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>Pasos de la ejecución</translation>
    </message>
    <message>
        <source>Steps of the run, by host</source>
        <translation>Pasos de la ejecución, por host</translation>
    </message>
    <message>
        <source>Proof of the shares</source>
        <translation>Verificación de los recursos compartidos</translation>
    </message>
    <message>
        <source>Rows are hosts that wrote test files, columns are hosts that read them. A cell counts the folders in which that worked.</source>
        <translation>Las filas son los hosts que escribieron archivos testigo; las columnas, los hosts que los leyeron. Cada celda cuenta las carpetas en las que funcionó.</translation>
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
        <translation>Paso</translation>
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
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>sharewright::RunsModel</name>
    <message>
        <source>nothing was changed</source>
        <translation>no se cambió nada</translation>
    </message>
    <message>
        <source>taken back in part</source>
        <translation>deshecho en parte</translation>
    </message>
    <message>
        <source>its changes are in place</source>
        <translation>sus cambios están aplicados</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Going on elsewhere</source>
        <translation>En curso en otro lugar</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Run %1
Fingerprint of its plan: %2</source>
        <translation>Ejecución %1
Huella de su plan: %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>On the hosts</source>
        <translation>En los hosts</translation>
    </message>
</context>
<context>
    <name>sharewright::RunsPage</name>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Deshacer…</translation>
    </message>
    <message>
        <source>Open re&amp;port</source>
        <translation>Abrir in&amp;forme</translation>
    </message>
    <message>
        <source>Runs that are on record</source>
        <translation>Ejecuciones registradas</translation>
    </message>
    <message>
        <source>Shows its steps and its log; touches no host</source>
        <translation>Muestra sus pasos y su log; no toca ningún host</translation>
    </message>
    <message>
        <source>Checks what is done already and goes on with the rest</source>
        <translation>Comprueba lo que ya está hecho y continúa con el resto</translation>
    </message>
    <message>
        <source>Takes back what this run changed, after a confirmation</source>
        <translation>Revierte lo que cambió esta ejecución, tras una confirmación</translation>
    </message>
    <message>
        <source>Opens the written account of this run</source>
        <translation>Abre el informe de esta ejecución</translation>
    </message>
    <message>
        <source>Something is going on; wait for its end.</source>
        <translation>Hay algo en curso; espere a que termine.</translation>
    </message>
    <message>
        <source>It was cut off. Resume checks what is done and goes on.</source>
        <translation>Se cortó. Reanudar comprueba lo hecho y continúa.</translation>
    </message>
</context>
<context>
    <name>sharewright::SearchBar</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
</context>
<context>
    <name>sharewright::SecretDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Contraseña para %1</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Frase de contraseña de %1</translation>
    </message>
    <message>
        <source>Sudo password of %1</source>
        <translation>Contraseña de sudo de %1</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 pregunta</translation>
    </message>
    <message>
        <source>To log in to %1.</source>
        <translation>Para iniciar sesión en %1.</translation>
    </message>
    <message>
        <source>To use this key for %1.</source>
        <translation>Para usar esta clave en %1.</translation>
    </message>
    <message>
        <source>To become root on %1.</source>
        <translation>Para convertirse en root en %1.</translation>
    </message>
    <message>
        <source>Use it for &amp;all hosts with the user %1</source>
        <translation>Usarla en &amp;todos los hosts con el usuario %1</translation>
    </message>
    <message>
        <source>That was refused. Try again.</source>
        <translation>Se ha rechazado. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It stays in memory only and is forgotten when the window closes.</source>
        <translation>Solo se guarda en memoria y se olvida al cerrar la ventana.</translation>
    </message>
    <message>
        <source>&amp;Try it for sudo as well</source>
        <translation>&amp;Probarla también con sudo</translation>
    </message>
</context>
<context>
    <name>sharewright::SetupPlace</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>The page before. Nothing that you entered is lost.</source>
        <translation>La página anterior. No se pierde nada de lo introducido.</translation>
    </message>
    <message>
        <source>The next page. What is open can be entered later.</source>
        <translation>La página siguiente. Lo pendiente se puede introducir más tarde.</translation>
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
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
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
        <translation>Datos</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>A site is everything that shares one set of Pandora folders. Give it a name and say where its machines are written down, so that you need not type them.</source>
        <translation>Un sitio es todo lo que comparte un mismo conjunto de carpetas de Pandora. Dele un nombre e indique dónde constan sus máquinas, para no tener que escribirlas.</translation>
    </message>
    <message>
        <source>Every Pandora server and console must take part: one that is left out goes on with its own files. Looking at a host changes nothing on it.</source>
        <translation>Deben participar todos los servidores y consolas de Pandora: el que quede fuera sigue con sus propios archivos. Examinar un host no cambia nada en él.</translation>
    </message>
    <message>
        <source>Some folders must be the same everywhere, some must not be shared at all. Each says why, and what happens otherwise.</source>
        <translation>Algunas carpetas deben ser iguales en todas partes y otras no se deben compartir nunca. Cada una indica el motivo y qué ocurre en caso contrario.</translation>
    </message>
    <message>
        <source>There are two ways to share. Five questions tell which one fits; you may choose the other and are told what it costs.</source>
        <translation>Hay dos métodos para compartir. Cinco preguntas indican cuál conviene; puede elegir el otro y verá lo que supone.</translation>
    </message>
    <message>
        <source>Several machines keep a copy of each file. The copies of one set must be on different machines, each on an empty disk of its own.</source>
        <translation>Varias máquinas guardan una copia de cada archivo. Las copias de un conjunto deben estar en máquinas distintas, cada una en un disco vacío propio.</translation>
    </message>
    <message>
        <source>A share carries numbers, not names. If pandora is 998 here and 1001 there, one host cannot use what the other writes.</source>
        <translation>Un recurso compartido transmite números, no nombres. Si pandora es 998 aquí y 1001 allí, un host no puede usar lo que escribe el otro.</translation>
    </message>
    <message>
        <source>Somebody&apos;s files become everybody&apos;s. The others&apos; originals are renamed, never deleted.</source>
        <translation>Los archivos de un host pasan a ser los de todos. Los originales de los demás se renombran, nunca se eliminan.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>done, with warnings</source>
        <translation>hecho, con advertencias</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Nothing happens on any host before you apply. Read what is going to be done, first what cannot be taken back.</source>
        <translation>Nada ocurre en ningún host antes de aplicar. Lea lo que se va a hacer, empezando por lo que no se puede revertir.</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>aún sin examinar</translation>
    </message>
    <message>
        <source>One machine keeps the files and the others mount them. What you choose here is written into its exports file, which stands beside.</source>
        <translation>Una máquina guarda los archivos y las demás los montan. Lo que elija aquí se escribe en su archivo de exportaciones, que se ve al lado.</translation>
    </message>
</context>
<context>
    <name>sharewright::SingleInstance</name>
    <message>
        <source>Further starts of the program open windows of their own.</source>
        <translation>Cada nuevo inicio del programa abre una ventana propia.</translation>
    </message>
</context>
<context>
    <name>sharewright::SitePage</name>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Sede central</translation>
    </message>
    <message>
        <source>For whoever reads the plan later; may stay empty</source>
        <translation>Para quien lea el plan más adelante; puede quedar vacía</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nombre del sitio</translation>
    </message>
    <message>
        <source>Description of the site</source>
        <translation>Descripción del sitio</translation>
    </message>
    <message>
        <source>Or something else:</source>
        <translation>O bien otra cosa:</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Sitio nuevo</translation>
    </message>
    <message>
        <source>Begin with an empty project</source>
        <translation>Empezar con un proyecto vacío</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Go on with a project file</source>
        <translation>Continuar con un archivo de proyecto</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Sitio de práctica</translation>
    </message>
    <message>
        <source>Simulated hosts in a window of their own; no risk, nothing needed</source>
        <translation>Hosts simulados en una ventana propia; sin riesgo y sin requisitos</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>Where are its hosts written down?</source>
        <translation>¿Dónde constan sus hosts?</translation>
    </message>
    <message>
        <source>Sharewright only reads these places. You choose afterwards which hosts to take.</source>
        <translation>Sharewright solo lee estos lugares. Después elige usted qué hosts incluir.</translation>
    </message>
    <message>
        <source>SSH configuration</source>
        <translation>Configuración de SSH</translation>
    </message>
    <message>
        <source>/etc/hosts</source>
        <translation>/etc/hosts</translation>
    </message>
    <message>
        <source>Known hosts</source>
        <translation>Hosts conocidos</translation>
    </message>
    <message>
        <source>Or type or paste a list: names, addresses, user@name:port, 10.0.0.0/28, 10.0.0.10-20</source>
        <translation>O escriba o pegue una lista: nombres, direcciones, usuario@nombre:puerto, 10.0.0.0/28, 10.0.0.10-20</translation>
    </message>
    <message>
        <source>List of hosts</source>
        <translation>Lista de hosts</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>Leer la lista</translation>
    </message>
    <message>
        <source>Which of them belong to the site?</source>
        <translation>¿Cuáles pertenecen al sitio?</translation>
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
        <translation>No marcar ninguno</translation>
    </message>
    <message>
        <source>The site has 1 host. Next: look at it.</source>
        <translation>El sitio tiene 1 host. A continuación: examinarlo.</translation>
    </message>
    <message numerus="yes">
        <source>The site has %n hosts. Next: look at them.</source>
        <translation>
            <numerusform>El sitio tiene %n host. A continuación: examinarlo.</numerusform>
            <numerusform>El sitio tiene %n hosts. A continuación: examinarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take 1 host</source>
        <translation>Incluir 1 host</translation>
    </message>
    <message numerus="yes">
        <source>Take %n hosts</source>
        <translation>
            <numerusform>Incluir %n host</numerusform>
            <numerusform>Incluir %n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>¿Quién responde?</translation>
    </message>
    <message>
        <source>Tries no further host. What is known by now stays.</source>
        <translation>No prueba más hosts. Lo que ya se sabe se conserva.</translation>
    </message>
    <message>
        <source>Tries the SSH port of each host that was found and reads its greeting; nothing is sent. Those that answer are ticked, the others are not. Hosts behind a jump host cannot answer from here.</source>
        <translation>Prueba el puerto SSH de cada host encontrado y lee su saludo; no se envía nada. Los que responden se marcan, los demás no. Desde aquí no se puede obtener respuesta de los hosts situados tras un host de salto.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %1 of %2; %n answer</source>
        <translation>
            <numerusform>Probados %1 de %2; responde %n</numerusform>
            <numerusform>Probados %1 de %2; responden %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::SitePicture</name>
    <message>
        <source>Diagram of what the plan changes</source>
        <translation>Diagrama de lo que cambia el plan</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Nothing is marked: there is no plan that fits the project as it is now.</source>
        <translation>No hay nada marcado: no hay ningún plan que corresponda al proyecto tal como está ahora.</translation>
    </message>
    <message>
        <source>Nothing is marked: the plan changes none of this.</source>
        <translation>No hay nada marcado: el plan no cambia nada de esto.</translation>
    </message>
</context>
<context>
    <name>sharewright::SiteSession</name>
    <message>
        <source>The hosts are being asked how they are. Wait a moment, or stop it.</source>
        <translation>Se está consultando el estado de los hosts. Espere un momento o detenga la consulta.</translation>
    </message>
    <message>
        <source>The plan is being made. Wait a moment.</source>
        <translation>Se está creando el plan. Espere un momento.</translation>
    </message>
    <message>
        <source>A run is going on. Wait for its end, or stop it in the Run place.</source>
        <translation>Hay una ejecución en curso. Espere a que termine o deténgala en la vista Ejecución.</translation>
    </message>
    <message>
        <source>The project has no hosts yet.</source>
        <translation>El proyecto aún no tiene hosts.</translation>
    </message>
    <message>
        <source>The project changed since the plan was made. Make the plan again and review it.</source>
        <translation>El proyecto ha cambiado desde que se hizo el plan. Cree de nuevo el plan y revíselo.</translation>
    </message>
    <message>
        <source>The plan has errors. Solve them first; the findings say how.</source>
        <translation>El plan tiene errores. Resuélvalos antes; los hallazgos indican cómo.</translation>
    </message>
    <message>
        <source>The hosts are being looked at. Wait for that, or stop it.</source>
        <translation>Se están examinando los hosts. Espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>Save the project first. The record of a run, by which it can be resumed and undone, is kept under the name of the file.</source>
        <translation>Guarde antes el proyecto. El registro de una ejecución, con el que se puede reanudar y deshacer, se guarda bajo el nombre del archivo.</translation>
    </message>
</context>
<context>
    <name>sharewright::SiteSetup</name>
    <message>
        <source>Name the site %1</source>
        <translation>Llamar %1 al sitio</translation>
    </message>
    <message>
        <source>Describe the site</source>
        <translation>Describir el sitio</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Paste a list of your hosts instead.</source>
        <translation>Pegue en su lugar una lista de sus hosts.</translation>
    </message>
    <message>
        <source>Add 1 host</source>
        <translation>Añadir 1 host</translation>
    </message>
    <message numerus="yes">
        <source>Add %n hosts</source>
        <translation>
            <numerusform>Añadir %n host</numerusform>
            <numerusform>Añadir %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::SiteTreeModel</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Pandora FMS</source>
        <translation>Pandora FMS</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>Sin rol</translation>
    </message>
    <message>
        <source>Shared folders</source>
        <translation>Carpetas compartidas</translation>
    </message>
    <message>
        <source>Replica sets</source>
        <translation>Conjuntos de réplicas</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Storage and Pandora FMS</source>
        <translation>Almacenamiento y Pandora FMS</translation>
    </message>
</context>
<context>
    <name>sharewright::StatusPlace</name>
    <message>
        <source>All shares work</source>
        <translation>Todos los recursos compartidos funcionan</translation>
    </message>
    <message>
        <source>The shares work in part</source>
        <translation>Los recursos compartidos funcionan en parte</translation>
    </message>
    <message>
        <source>The shares do not work</source>
        <translation>Los recursos compartidos no funcionan</translation>
    </message>
    <message>
        <source>Copies of files contradict each other (split-brain)</source>
        <translation>Hay copias de archivos que se contradicen (split-brain)</translation>
    </message>
    <message>
        <source>Not everything is known</source>
        <translation>Faltan datos</translation>
    </message>
    <message>
        <source>• Note: %1</source>
        <translation>• Nota: %1</translation>
    </message>
    <message>
        <source>and %1 more, see below</source>
        <translation>y %1 más (véase abajo)</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Aún no se sabe nada</translation>
    </message>
    <message>
        <source>Once the folders are shared, this place shows whether every host sees them: exports or bricks, what waits to heal, mounts, services and free space, each with its age. Checking changes nothing.</source>
        <translation>Una vez compartidas las carpetas, esta vista muestra si todos los hosts las ven: exportaciones o bricks, lo pendiente de reparar, montajes, servicios y espacio libre, cada dato con su antigüedad. Comprobar no cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Comprobar ahora</translation>
    </message>
    <message>
        <source>Pool, bricks, exports, mounts, services and free space</source>
        <translation>Grupo de almacenamiento, bricks, exportaciones, montajes, servicios y espacio libre</translation>
    </message>
    <message>
        <source>Oldest answer: %1</source>
        <translation>Respuesta más antigua: %1</translation>
    </message>
</context>
<context>
    <name>sharewright::StepRail</name>
    <message>
        <source>Steps of the set-up</source>
        <translation>Pasos de la preparación</translation>
    </message>
</context>
<context>
    <name>sharewright::TopologyPlace</name>
    <message>
        <source>No site yet</source>
        <translation>Aún no hay ningún sitio</translation>
    </message>
    <message>
        <source>A project describes one site: its Pandora servers and consoles, the machine that keeps the shared folders, and the folders themselves. Open one to see it drawn here.</source>
        <translation>Un proyecto describe un sitio: sus servidores y consolas de Pandora, la máquina que guarda las carpetas compartidas y las propias carpetas. Abra uno para verlo dibujado aquí.</translation>
    </message>
    <message>
        <source>Hosts and folders</source>
        <translation>Hosts y carpetas</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Arrange automatically</source>
        <translation>Organizar automáticamente</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>If %1 were off</source>
        <translation>Si %1 estuviera apagado</translation>
    </message>
</context>
<context>
    <name>sharewright::UnknownKeysDialog</name>
    <message>
        <source>Unknown host keys</source>
        <translation>Claves de host desconocidas</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Tipo de clave</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparada</translation>
    </message>
    <message>
        <source>Keys that nobody has vouched for</source>
        <translation>Claves que nadie ha verificado</translation>
    </message>
    <message>
        <source>Only the hosts that are ticked are connected to when you accept.</source>
        <translation>Al aceptar solo se conecta con los hosts marcados.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the machine itself, at its console:</source>
        <translation>Compare la huella con la de la propia máquina, en su consola:</translation>
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
        <translation>Copia el comando</translation>
    </message>
    <message>
        <source>Compare with a &amp;list…</source>
        <translation>Comparar con una &amp;lista…</translation>
    </message>
    <message>
        <source>Fingerprints that you trust</source>
        <translation>Huellas en las que confía</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>For the hosts that are ticked</source>
        <translation>Para los hosts marcados</translation>
    </message>
    <message>
        <source>in the list</source>
        <translation>en la lista</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>no está en la lista</translation>
    </message>
    <message>
        <source>There is no fingerprint and no key in it.</source>
        <translation>No contiene ninguna huella ni clave.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n keys are in the list.</source>
        <translation>
            <numerusform>%1 de %n clave está en la lista.</numerusform>
            <numerusform>%1 de %n claves están en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has vouched for the key of %1 yet</source>
        <translation>Aún nadie ha verificado la clave de %1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has vouched for the keys of %n hosts yet</source>
        <translation>
            <numerusform>Aún nadie ha verificado la clave de %n host</numerusform>
            <numerusform>Aún nadie ha verificado las claves de %n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>listed for another host</source>
        <translation>en la lista para otro host</translation>
    </message>
    <message>
        <source>revoked in the list</source>
        <translation>revocada en la lista</translation>
    </message>
    <message>
        <source>Paste what you trust: lines of a known_hosts file, or what ssh-keygen -l printed on the hosts themselves.</source>
        <translation>Pegue aquello en lo que confía: líneas de un archivo known_hosts o lo que mostró ssh-keygen -l en los propios hosts.</translation>
    </message>
    <message>
        <source>Accept &amp;once (%1)</source>
        <translation>Aceptar &amp;una vez (%1)</translation>
    </message>
    <message>
        <source>Accept and re&amp;member (%1)</source>
        <translation>Aceptar y recor&amp;dar (%1)</translation>
    </message>
</context>
<context>
    <name>sharewright::UnshareDialog</name>
    <message>
        <source>&amp;Give up the storage side as well</source>
        <translation>&amp;Retirar también el almacenamiento</translation>
    </message>
    <message>
        <source>Un-share the folders</source>
        <translation>Dejar de compartir las carpetas</translation>
    </message>
    <message>
        <source>Every host that uses the share gets a complete copy of its folders, compared file by file; then the shares are unmounted and the copies take their place. What stood there before the folders were shared stays where it was set aside.

This makes a plan that you can review. Nothing is run yet.</source>
        <translation>Cada host que usa el recurso compartido recibe una copia completa de sus carpetas, comparada archivo por archivo; después se desmontan los recursos compartidos y las copias ocupan su lugar. Lo que había ahí antes de compartir las carpetas se queda donde se apartó.

Esto crea un plan que puede revisar. Todavía no se ejecuta nada.</translation>
    </message>
    <message>
        <source>The folders on the storage side get another name; a GlusterFS volume is deleted and its bricks are unmounted. Their files stay. You are asked once more before that.</source>
        <translation>Las carpetas del almacenamiento cambian de nombre; un volumen GlusterFS se elimina y sus bricks se desmontan. Sus archivos se conservan. Antes se le preguntará una vez más.</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>Crear el &amp;plan</translation>
    </message>
</context>
</TS>
