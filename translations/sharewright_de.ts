<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Authentication</name>
    <message>
        <source>Connecting to %1 was stopped.</source>
        <translation>Der Verbindungsaufbau zu %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The log-in to %1 needs an answer that was not given. Connect again and answer the question, or set a key file in the project.</source>
        <translation>Die Anmeldung an %1 verlangt eine Antwort, die nicht gegeben wurde. Erneut verbinden und die Frage beantworten oder im Projekt eine Schlüsseldatei angeben.</translation>
    </message>
    <message>
        <source>%1 refused the log-in of user %2; it accepts: %3. Check the user name, the key file and the password.</source>
        <translation>%1 hat die Anmeldung des Benutzers %2 abgelehnt; angenommen werden: %3. Benutzername, Schlüsseldatei und Passwort prüfen.</translation>
    </message>
    <message>
        <source>Tried: %1</source>
        <translation>Versucht: %1</translation>
    </message>
    <message>
        <source>%1 ended the log-in after too many tries (MaxAuthTries). Set the key file of this host in the project, or remove keys from the agent.</source>
        <translation>%1 hat die Anmeldung nach zu vielen Versuchen beendet (MaxAuthTries). Die Schlüsseldatei dieses Hosts im Projekt angeben oder Schlüssel aus dem SSH-Agenten entfernen.</translation>
    </message>
    <message>
        <source>The log-in to %1 as %2 failed. Look into the log of its SSH server.</source>
        <translation>Die Anmeldung an %1 als %2 ist fehlgeschlagen. Näheres steht im Protokoll des dortigen SSH-Servers.</translation>
    </message>
</context>
<context>
    <name>BackendAdvice</name>
    <message>
        <source>A machine of its own keeps the files, as the manual asks for.</source>
        <translation>Ein eigener Rechner bewahrt die Dateien auf, wie es das Handbuch verlangt.</translation>
    </message>
    <message>
        <source>One of the Pandora hosts would have to serve the files to the others; when it stops, all of them stop.</source>
        <translation>Einer der Pandora-Hosts müsste die Dateien für die anderen bereitstellen; steht er still, stehen alle still.</translation>
    </message>
    <message>
        <source>The Pandora hosts keep the files themselves and need no other machine.</source>
        <translation>Die Pandora-Hosts bewahren die Dateien selbst auf und brauchen keinen weiteren Rechner.</translation>
    </message>
    <message>
        <source>Every file is on three machines; any one of them may die.</source>
        <translation>Jede Datei liegt auf drei Rechnern; jeder davon darf ausfallen.</translation>
    </message>
    <message>
        <source>All hosts wait while the NFS server is down, unless the server itself is highly available.</source>
        <translation>Solange der NFS-Server aus ist, warten alle Hosts, es sei denn, der Server selbst ist hochverfügbar.</translation>
    </message>
    <message>
        <source>You can wait for one machine to come back, so the simpler way will do.</source>
        <translation>Auf die Rückkehr eines Rechners kann gewartet werden, also genügt der einfachere Weg.</translation>
    </message>
    <message>
        <source>There are three machines with free disks.</source>
        <translation>Es gibt drei Rechner mit freien Datenträgern.</translation>
    </message>
    <message>
        <source>With fewer than three machines that keep data nobody can tell which copy is right after a quarrel (split-brain).</source>
        <translation>Bewahren weniger als drei Rechner Daten auf, kann nach einem Widerspruch niemand sagen, welche Kopie die richtige ist (Split-Brain).</translation>
    </message>
    <message>
        <source>Every write waits for all copies; over a slow or broken line GlusterFS becomes slow for everybody.</source>
        <translation>Jeder Schreibvorgang wartet auf alle Kopien; über eine langsame oder gestörte Leitung wird GlusterFS für alle langsam.</translation>
    </message>
    <message>
        <source>Over a slow line every look into a shared folder takes long.</source>
        <translation>Über eine langsame Leitung dauert jeder Blick in einen freigegebenen Ordner lange.</translation>
    </message>
    <message>
        <source>Somebody will look after healing, versions and full bricks.</source>
        <translation>Jemand kümmert sich um Reparaturen, Versionen und volle Bricks.</translation>
    </message>
    <message>
        <source>A cluster that nobody looks after degrades unnoticed until the next failure stops it.</source>
        <translation>Ein Cluster, um den sich niemand kümmert, verschlechtert sich unbemerkt, bis der nächste Ausfall ihn zum Stillstand bringt.</translation>
    </message>
    <message>
        <source>NFS needs hardly any care once it runs.</source>
        <translation>NFS braucht kaum Pflege, wenn es einmal läuft.</translation>
    </message>
    <message>
        <source>Answer the questions, and a recommendation appears with its reasons.</source>
        <translation>Die Fragen beantworten; dann erscheint eine Empfehlung mit ihren Gründen.</translation>
    </message>
    <message>
        <source>%1 is recommended for this site.</source>
        <translation>Für diese Site wird %1 empfohlen.</translation>
    </message>
    <message>
        <source>%1 is recommended, by a narrow margin. Both would do.</source>
        <translation>%1 wird knapp empfohlen. Beides wäre geeignet.</translation>
    </message>
    <message>
        <source>Is there a dependable machine besides the Pandora hosts that can keep the files?</source>
        <translation>Gibt es außer den Pandora-Hosts einen zuverlässigen Rechner, der die Dateien aufbewahren kann?</translation>
    </message>
    <message>
        <source>A NAS or a file server. NFS wants one; GlusterFS does without.</source>
        <translation>Ein NAS oder ein Dateiserver. NFS braucht einen, GlusterFS kommt ohne aus.</translation>
    </message>
    <message>
        <source>Must the folders stay usable when any one machine dies?</source>
        <translation>Müssen die Ordner benutzbar bleiben, wenn ein beliebiger Rechner ausfällt?</translation>
    </message>
    <message>
        <source>Any one: also the machine that keeps the files.</source>
        <translation>Ein beliebiger: auch der, der die Dateien aufbewahrt.</translation>
    </message>
    <message>
        <source>Can at least three machines give a free disk each?</source>
        <translation>Können mindestens drei Rechner je einen freien Datenträger stellen?</translation>
    </message>
    <message>
        <source>Two copies cannot outvote each other; the third decides.</source>
        <translation>Zwei Kopien können einander nicht überstimmen; die dritte entscheidet.</translation>
    </message>
    <message>
        <source>Do all machines stand on one fast, dependable network?</source>
        <translation>Stehen alle Rechner in einem schnellen, zuverlässigen Netz?</translation>
    </message>
    <message>
        <source>GlusterFS writes every file to several machines before it goes on.</source>
        <translation>GlusterFS schreibt jede Datei auf mehrere Rechner, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Is there somebody who will look after a storage cluster?</source>
        <translation>Gibt es jemanden, der sich um einen Storage-Cluster kümmert?</translation>
    </message>
    <message>
        <source>Watching that copies heal, keeping versions equal, replacing disks.</source>
        <translation>Die Reparatur der Kopien überwachen, Versionen gleich halten, Datenträger austauschen.</translation>
    </message>
    <message>
        <source>You give up: %1</source>
        <translation>Aufgegeben wird: %1</translation>
    </message>
</context>
<context>
    <name>BrickEdits</name>
    <message>
        <source>Give the free place of set %1 to %2</source>
        <translation>Freien Platz von Satz %1 an %2 geben</translation>
    </message>
    <message>
        <source>Replace the brick of %1 in set %2 by one of %3</source>
        <translation>Brick von %1 in Satz %2 durch einen von %3 ersetzen</translation>
    </message>
    <message>
        <source>Add a brick of %1 to set %2</source>
        <translation>Brick von %1 zu Satz %2 hinzufügen</translation>
    </message>
    <message>
        <source>Swap %1&apos;s brick of set %2 with that of %3 in set %4</source>
        <translation>Brick von %1 in Satz %2 mit dem von %3 in Satz %4 tauschen</translation>
    </message>
    <message>
        <source>Take the brick of %1 out of set %2</source>
        <translation>Brick von %1 aus Satz %2 entfernen</translation>
    </message>
</context>
<context>
    <name>BrickSets</name>
    <message>
        <source>%1 of %2 bricks</source>
        <translation>%1 von %2 Bricks</translation>
    </message>
    <message>
        <source>2 copies and an arbiter</source>
        <translation>2 Kopien und ein Arbiter</translation>
    </message>
    <message>
        <source>no second copy</source>
        <translation>keine zweite Kopie</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n Kopie</numerusform>
            <numerusform>%n Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>%1, arbiter</source>
        <translation>%1, Arbiter</translation>
    </message>
    <message>
        <source>Brick %1</source>
        <translation>Brick %1</translation>
    </message>
    <message>
        <source>Replica set %1</source>
        <translation>Replikatsatz %1</translation>
    </message>
    <message>
        <source>%1, volume %2</source>
        <translation>%1, Volume %2</translation>
    </message>
    <message>
        <source>%1, %2, on %3</source>
        <translation>%1, %2, auf %3</translation>
    </message>
    <message>
        <source>brick</source>
        <translation>Brick</translation>
    </message>
    <message>
        <source>Brick %1:%2</source>
        <translation>Brick %1:%2</translation>
    </message>
    <message>
        <source>Brick that leaves</source>
        <translation>Ausscheidender Brick</translation>
    </message>
    <message>
        <source>Replica set that leaves</source>
        <translation>Ausscheidender Replikatsatz</translation>
    </message>
    <message>
        <source>Emptied, then out of volume %1</source>
        <translation>Wird geleert, dann aus Volume %1 entfernt</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>looks only</source>
        <translation>nur lesend</translation>
    </message>
    <message>
        <source>reversible</source>
        <translation>umkehrbar</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Assumed:</source>
        <translation>Angenommen:</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>Findings and assumptions</source>
        <translation>Befunde und Annahmen</translation>
    </message>
    <message>
        <source>What interrupts services or moves data</source>
        <translation>Was Dienste unterbricht oder Daten verschiebt</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights and the free space there.</source>
        <translation>%1 kann nicht geschrieben werden. Rechte und freien Platz dort prüfen.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose a new folder, so that nothing is mixed up or overwritten.</source>
        <translation>%1 ist nicht leer. Einen neuen Ordner wählen, damit nichts vermischt oder überschrieben wird.</translation>
    </message>
</context>
<context>
    <name>CommandChannel</name>
    <message>
        <source>%1 does not run commands for this user. Check MaxSessions, ForceCommand and the log-in shell there.</source>
        <translation>%1 führt für diesen Benutzer keine Befehle aus. Dort MaxSessions, ForceCommand und die Login-Shell prüfen.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>print JSON instead of text</source>
        <translation>JSON statt Text ausgeben</translation>
    </message>
    <message>
        <source>plan, export: for the way back</source>
        <translation>plan, export: für den Rückweg</translation>
    </message>
    <message>
        <source>unshare: give up the storage side as well</source>
        <translation>unshare: auch die Storage-Seite stilllegen</translation>
    </message>
    <message>
        <source>unshare --retire without a terminal: the project&apos;s name</source>
        <translation>unshare --retire ohne Terminal: der Name des Projekts</translation>
    </message>
    <message>
        <source>plan, export: connect to no host, plan with assumptions</source>
        <translation>plan, export: mit keinem Host verbinden, mit Annahmen planen</translation>
    </message>
    <message>
        <source>work on the built-in practice site</source>
        <translation>mit der eingebauten Übungs-Site arbeiten</translation>
    </message>
    <message>
        <source>with --practice: no window, do it all in the terminal</source>
        <translation>mit --practice: ohne Fenster, alles im Terminal</translation>
    </message>
    <message>
        <source>read the sudo password from the first line of this file</source>
        <translation>sudo-Passwort aus der ersten Zeile dieser Datei lesen</translation>
    </message>
    <message>
        <source>known_hosts file instead of ~/.ssh/known_hosts</source>
        <translation>known_hosts-Datei anstelle von ~/.ssh/known_hosts</translation>
    </message>
    <message>
        <source>ssh configuration instead of ~/.ssh/config; none: no file</source>
        <translation>SSH-Konfiguration anstelle von ~/.ssh/config; none: keine Datei</translation>
    </message>
    <message>
        <source>resume, undo: this run, not the last one</source>
        <translation>resume, undo: diesen Lauf, nicht den letzten</translation>
    </message>
    <message>
        <source>export: the folder to write, new or empty</source>
        <translation>export: Zielordner, neu oder leer</translation>
    </message>
    <message>
        <source>status: read captured answers instead of hosts</source>
        <translation>status: aufgezeichnete Antworten lesen statt Hosts abzufragen</translation>
    </message>
    <message>
        <source>merge: how the hosts&apos; versions of this file differ</source>
        <translation>merge: wie sich die Versionen dieser Datei auf den Hosts unterscheiden</translation>
    </message>
    <message>
        <source>write pictures of every place to this folder and leave</source>
        <translation>Bilder aller Bereiche in diesen Ordner schreiben und beenden</translation>
    </message>
    <message>
        <source>There is no practice site for &quot;%1&quot;: --practice=nfs or --practice=glusterfs.</source>
        <translation>Für „%1“ gibt es keine Übungs-Site: --practice=nfs oder --practice=glusterfs.</translation>
    </message>
    <message>
        <source>--replay goes with status: sharewright status --replay DIR</source>
        <translation>--replay gehört zu status: sharewright status --replay ORDNER</translation>
    </message>
    <message>
        <source>%1 needs a project file: sharewright %1 PROJECT</source>
        <translation>%1 braucht eine Projektdatei: sharewright %1 PROJEKT</translation>
    </message>
    <message>
        <source>export needs a folder: sharewright export PROJECT --to DIR</source>
        <translation>export braucht einen Ordner: sharewright export PROJEKT --to ORDNER</translation>
    </message>
    <message>
        <source>--unshare goes with plan and export; to do it: sharewright unshare PROJECT</source>
        <translation>--unshare gehört zu plan und export; zum Ausführen: sharewright unshare PROJEKT</translation>
    </message>
    <message>
        <source>--retire goes with unshare, or with --unshare.</source>
        <translation>--retire gehört zu unshare oder zu --unshare.</translation>
    </message>
    <message>
        <source>--confirm goes with unshare --retire.</source>
        <translation>--confirm gehört zu unshare --retire.</translation>
    </message>
    <message>
        <source>--headless goes with --practice; for your own site use a command such as apply.</source>
        <translation>--headless gehört zu --practice; für die eigene Site einen Befehl wie apply verwenden.</translation>
    </message>
    <message>
        <source>One project at a time: &quot;%1&quot; is too much.</source>
        <translation>Nur ein Projekt auf einmal: „%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>speak this language, not the system&apos;s</source>
        <translation>diese Sprache sprechen statt der des Systems</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not one of these: %2.</source>
        <translation>Die Sprache „%1“ gehört nicht zu diesen: %2.</translation>
    </message>
    <message>
        <source>Several languages make sense with --screenshots only.</source>
        <translation>Mehrere Sprachen sind nur mit --screenshots sinnvoll.</translation>
    </message>
    <message>
        <source>with --practice: let a host fail in this way</source>
        <translation>mit --practice: einen Host auf diese Weise ausfallen lassen</translation>
    </message>
    <message>
        <source>--practice-fault goes with --practice.</source>
        <translation>--practice-fault gehört zu --practice.</translation>
    </message>
    <message>
        <source>apply, unshare, heal: only check, change nothing</source>
        <translation>apply, unshare, heal: nur prüfen, nichts ändern</translation>
    </message>
    <message>
        <source>apply, unshare, heal, undo: do not ask before starting</source>
        <translation>apply, unshare, heal, undo: vor dem Start nicht nachfragen</translation>
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
        <translation>Aufruf:
  sharewright [PROJEKT] [--practice]         Fenster öffnen
  sharewright check  PROJEKT                 Projektdatei lesen und prüfen
  sharewright probe  PROJEKT                 alle Hosts abfragen, nichts ändern
  sharewright merge  PROJEKT [--diff DATEI]  Dateien der Hosts vergleichen, nichts ändern
  sharewright plan   PROJEKT [--offline]     zeigen, was getan würde
  sharewright export PROJEKT --to ORDNER     Plan als Dateien zur Durchsicht schreiben
  sharewright apply  PROJEKT [--dry-run]     Plan ausführen
  sharewright unshare PROJEKT [--retire]     jedem Host seine Ordner zurückgeben
  sharewright heal   PROJEKT                 alle Kopien eines GlusterFS-Volumes vervollständigen
  sharewright resume PROJEKT [--run ID]      nach einer Unterbrechung fortsetzen
  sharewright undo   PROJEKT [--run ID]      zurücknehmen, was ein Lauf getan hat
  sharewright runs   PROJEKT                 aufbewahrte Läufe auflisten
  sharewright status PROJEKT                 Zustand der Freigaben
  sharewright status --replay ORDNER         dasselbe aus aufgezeichneten Antworten

Optionen:
  --json                      JSON statt Text ausgeben
  --dry-run                   apply, unshare, heal: nur prüfen, nichts ändern
  --yes                       apply, unshare, heal, undo: vor dem Start nicht nachfragen
  --unshare                   plan, export: für den Rückweg
  --retire                    unshare: auch die Storage-Seite stilllegen
  --confirm NAME              unshare --retire ohne Terminal: der Name des Projekts
  --offline                   plan, export: mit keinem Host verbinden
  --diff ORDNER/PFAD          merge: zeigen, wie sich die Versionen einer Datei unterscheiden
  --sudo-password-file DATEI  sudo-Passwort aus DATEI lesen
  --known-hosts DATEI         anstelle von ~/.ssh/known_hosts
  --ssh-config DATEI          anstelle von ~/.ssh/config; none: keine Datei
  --practice[=BACKEND]        mit der eingebauten Übungs-Site für nfs (Vorgabe) oder glusterfs arbeiten
  --practice-fault H=FAULT    lässt den Übungshost H ausfallen, zum Beispiel pandora2=full-disk
  --headless                  mit --practice: ohne Fenster
  --replay ORDNER             status: aufgezeichnete Antworten lesen statt Hosts abzufragen
  --screenshots ORDNER        Bilder aller Bereiche schreiben und beenden
  --language CODE             en, de, es, fr, ja oder pt_BR statt der Sprache des Systems
  --help, --version

Exit-Codes: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 Fehler gefunden, 4 Host nicht erreichbar,
5 gestoppt, 6 Plan veraltet, 7 Zustand nicht in Ordnung, 10 Probelauf würde etwas ändern.
</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message numerus="yes">
        <source>A command on %1 took longer than its limit of %n second(s) and was ended.</source>
        <translation>
            <numerusform>Ein Befehl auf %1 hat sein Zeitlimit von %n Sekunde überschritten und wurde beendet.</numerusform>
            <numerusform>Ein Befehl auf %1 hat sein Zeitlimit von %n Sekunden überschritten und wurde beendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1 cannot be used as it is.</source>
        <translation>%1 ist so nicht verwendbar.</translation>
    </message>
    <message>
        <source>%1: nothing to remark.</source>
        <translation>%1: nichts zu beanstanden.</translation>
    </message>
    <message>
        <source>%1: probed</source>
        <translation>%1: abgefragt</translation>
    </message>
    <message>
        <source>%1 files written to %2, plan fingerprint %3</source>
        <translation>%1 Dateien nach %2 geschrieben, Fingerabdruck des Plans: %3</translation>
    </message>
    <message>
        <source>Nobody is there to confirm: add --yes to go on without asking.</source>
        <translation>Hier kann niemand bestätigen: --yes hinzufügen, um ohne Rückfrage fortzufahren.</translation>
    </message>
    <message>
        <source>Type yes to go on:</source>
        <translation>Zum Fortfahren yes eingeben:</translation>
    </message>
    <message>
        <source>--confirm says %1, but %2 would be retired. Nothing was run.</source>
        <translation>--confirm nennt %1, stillgelegt würde aber %2. Es wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Nobody is there to confirm that the storage side is given up: add --confirm %1.</source>
        <translation>Hier kann niemand das Stilllegen der Storage-Seite bestätigen: --confirm %1 hinzufügen.</translation>
    </message>
    <message>
        <source>The storage side is given up. Type %1 to go on:</source>
        <translation>Die Storage-Seite wird stillgelegt. Zum Fortfahren %1 eingeben:</translation>
    </message>
    <message>
        <source>Nothing was run: solve the errors first.</source>
        <translation>Es wurde nichts ausgeführt: zuerst die Fehler beheben.</translation>
    </message>
    <message>
        <source>There is no run %1 in %2.</source>
        <translation>In %2 gibt es keinen Lauf %1.</translation>
    </message>
    <message>
        <source>There is no run of %1 on record here. Runs are kept in %2.</source>
        <translation>Hier ist kein Lauf von %1 aufgezeichnet. Läufe werden in %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>Take back run %1? Services stop for a while; files written to the hosts&apos; own folders since stay on those hosts, beside the shares.</source>
        <translation>Lauf %1 rückgängig machen? Dienste stehen eine Weile still; Dateien, die seither in die eigenen Ordner der Hosts geschrieben wurden, bleiben auf diesen Hosts, neben den Freigaben.</translation>
    </message>
    <message>
        <source>Take back run %1? Services stop for a while; files written to the shares since stay on the storage side.</source>
        <translation>Lauf %1 rückgängig machen? Dienste stehen eine Weile still; Dateien, die seither in die Freigaben geschrieben wurden, bleiben auf der Storage-Seite.</translation>
    </message>
    <message numerus="yes">
        <source>Un-share the folders on %n hosts by plan %1?</source>
        <translation>
            <numerusform>Freigaben auf %n Host nach Plan %1 aufheben?</numerusform>
            <numerusform>Freigaben auf %n Hosts nach Plan %1 aufheben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply plan %1 to %n hosts?</source>
        <translation>
            <numerusform>Plan %1 auf %n Host anwenden?</numerusform>
            <numerusform>Plan %1 auf %n Hosts anwenden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heal the copies on %n hosts by plan %1?</source>
        <translation>
            <numerusform>Die Kopien auf %n Host nach Plan %1 reparieren?</numerusform>
            <numerusform>Die Kopien auf %n Hosts nach Plan %1 reparieren?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Undo this run?</source>
        <translation>Diesen Lauf rückgängig machen?</translation>
    </message>
    <message>
        <source>The step that this run applied is taken back.</source>
        <translation>Der Schritt, den dieser Lauf angewendet hat, wird zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>The %n steps that this run applied are taken back, the last one first.</source>
        <translation>
            <numerusform>%n Schritt, den dieser Lauf angewendet hat, wird zurückgenommen.</numerusform>
            <numerusform>Die %n Schritte, die dieser Lauf angewendet hat, werden zurückgenommen, der letzte zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source> Pandora&apos;s services are stopped while shares are taken away and then started again. What was changed since by somebody else is left alone and named in the report.</source>
        <translation> Die Pandora-Dienste werden angehalten, während Freigaben entfernt werden, und danach wieder gestartet. Was seither jemand anderes geändert hat, bleibt unberührt und wird im Bericht genannt.</translation>
    </message>
    <message>
        <source>Undo the run</source>
        <translation>Lauf rückgängig machen</translation>
    </message>
    <message>
        <source>Stop this run?</source>
        <translation>Diesen Lauf stoppen?</translation>
    </message>
    <message>
        <source>Steps that run now are ended in the middle; each is checked again when you resume. What is done stays and can be undone. To stop between steps, pause instead.</source>
        <translation>Laufende Schritte werden mittendrin beendet; beim Fortsetzen wird jeder erneut geprüft. Was erledigt ist, bleibt bestehen und lässt sich rückgängig machen. Um zwischen zwei Schritten anzuhalten, stattdessen pausieren.</translation>
    </message>
    <message>
        <source>

Pandora&apos;s services are stopped at this moment and stay stopped until you resume or undo.</source>
        <translation>

Die Pandora-Dienste sind im Moment angehalten und bleiben es bis zum Fortsetzen oder Rückgängigmachen.</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Lauf stoppen</translation>
    </message>
</context>
<context>
    <name>CopyEstimate</name>
    <message>
        <source>under a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>etwa eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>etwa %n Stunde</numerusform>
            <numerusform>etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Reached at %1</source>
        <translation>Erreichbar unter %1</translation>
    </message>
    <message>
        <source>For storage: %1</source>
        <translation>Storage-Adresse: %1</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Noch keine Rolle</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>Host %1, %2, %3</source>
        <translation>Host %1, %2, %3</translation>
    </message>
    <message>
        <source>web group</source>
        <translation>Web-Gruppe</translation>
    </message>
    <message>
        <source>1 shared folder</source>
        <translation>1 freigegebener Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%n shared folders</source>
        <translation>
            <numerusform>%n freigegebener Ordner</numerusform>
            <numerusform>%n freigegebene Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>Exported by NFS from %1</source>
        <translation>Per NFS exportiert aus %1</translation>
    </message>
    <message>
        <source>GlusterFS volume %1</source>
        <translation>GlusterFS-Volume %1</translation>
    </message>
    <message>
        <source>mounts</source>
        <translation>hängt ein</translation>
    </message>
    <message>
        <source>Mounted at</source>
        <translation>Eingehängt unter</translation>
    </message>
    <message numerus="yes">
        <source>%n storage hosts</source>
        <translation>
            <numerusform>%n Storage-Host</numerusform>
            <numerusform>%n Storage-Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts without shares</source>
        <translation>
            <numerusform>%n Host ohne Freigaben</numerusform>
            <numerusform>%n Hosts ohne Freigaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Pandora FMS hosts</source>
        <translation>
            <numerusform>%n Pandora-FMS-Host</numerusform>
            <numerusform>%n Pandora-FMS-Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>NFS server</source>
        <translation>NFS-Server</translation>
    </message>
    <message>
        <source>Gluster node</source>
        <translation>Gluster-Knoten</translation>
    </message>
</context>
<context>
    <name>DiagramActions</name>
    <message>
        <source>Export &amp;diagram…</source>
        <translation>Diagramm e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the diagram as SVG, PNG or PDF</source>
        <translation>Das Diagramm als SVG, PNG oder PDF schreiben</translation>
    </message>
    <message>
        <source>&amp;What if this machine dies?</source>
        <translation>&amp;Was, wenn dieser Rechner ausfällt?</translation>
    </message>
    <message>
        <source>Show which folders stay and which are lost while it is off; asks no host</source>
        <translation>Zeigen, welche Ordner bleiben und welche verloren sind, solange er aus ist; fragt keinen Host</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Umbe&amp;nennen…</translation>
    </message>
    <message>
        <source>Give the host another name, wherever the project speaks of it</source>
        <translation>Dem Host einen anderen Namen geben, überall im Projekt</translation>
    </message>
    <message>
        <source>&amp;Connect with…</source>
        <translation>&amp;Verbinden mit…</translation>
    </message>
    <message>
        <source>Draw a line to another card with the arrow keys</source>
        <translation>Mit den Pfeiltasten eine Linie zu einer anderen Karte ziehen</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take what is selected out of the project</source>
        <translation>Das Ausgewählte aus dem Projekt entfernen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Go through the hosts and folders that say some words</source>
        <translation>Hosts und Ordner durchgehen, in denen bestimmte Wörter vorkommen</translation>
    </message>
    <message>
        <source>&amp;Overview map</source>
        <translation>Übers&amp;ichtskarte</translation>
    </message>
    <message>
        <source>Show the whole diagram in the corner while a part of it is in view</source>
        <translation>Das ganze Diagramm in der Ecke zeigen, solange nur ein Teil davon zu sehen ist</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Alles auswä&amp;hlen</translation>
    </message>
    <message>
        <source>Select every host and folder</source>
        <translation>Alle Hosts und Ordner auswählen</translation>
    </message>
    <message>
        <source>Align at the &amp;left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <source>Put the selected hosts one below the other</source>
        <translation>Die ausgewählten Hosts untereinander anordnen</translation>
    </message>
    <message>
        <source>Align at the &amp;top</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>Put the selected hosts side by side</source>
        <translation>Die ausgewählten Hosts nebeneinander anordnen</translation>
    </message>
    <message>
        <source>Equal distances &amp;across</source>
        <translation>Waagerecht ver&amp;teilen</translation>
    </message>
    <message>
        <source>Spread the selected hosts evenly from left to right</source>
        <translation>Die ausgewählten Hosts in gleichen Abständen von links nach rechts verteilen</translation>
    </message>
    <message>
        <source>Equal distances &amp;down</source>
        <translation>Senkre&amp;cht verteilen</translation>
    </message>
    <message>
        <source>Spread the selected hosts evenly from top to bottom</source>
        <translation>Die ausgewählten Hosts in gleichen Abständen von oben nach unten verteilen</translation>
    </message>
</context>
<context>
    <name>DiagramMenu</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Remove one folder</source>
        <translation>Einen Ordner entfernen</translation>
    </message>
    <message>
        <source>Remove a brick</source>
        <translation>Einen Brick entfernen</translation>
    </message>
    <message>
        <source>Nothing to change here</source>
        <translation>Hier gibt es nichts zu ändern</translation>
    </message>
</context>
<context>
    <name>DiagramPicture</name>
    <message>
        <source>The ending of %1 names no kind of picture.</source>
        <translation>Die Endung von %1 bezeichnet kein Bildformat.</translation>
    </message>
    <message>
        <source>Use .svg, .png or .pdf.</source>
        <translation>.svg, .png oder .pdf verwenden.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Make it, or choose another one.</source>
        <translation>Den Ordner anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with enough room.</source>
        <translation>Einen Ordner mit Schreibrecht und genügend Platz wählen.</translation>
    </message>
    <message>
        <source>There is no diagram to draw yet.</source>
        <translation>Es gibt noch kein Diagramm zu zeichnen.</translation>
    </message>
    <message>
        <source>Open a project, or wait until its diagram is shown.</source>
        <translation>Ein Projekt öffnen oder warten, bis sein Diagramm angezeigt wird.</translation>
    </message>
</context>
<context>
    <name>DiskChoice</name>
    <message>
        <source>It is read-only.</source>
        <translation>Er ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Er ist in Benutzung.</translation>
    </message>
    <message>
        <source>It is not empty. Only empty disks are taken.</source>
        <translation>Er ist nicht leer. Nur leere Datenträger werden verwendet.</translation>
    </message>
    <message>
        <source>It is removable: it may be gone tomorrow.</source>
        <translation>Er ist ein Wechseldatenträger und kann morgen fehlen.</translation>
    </message>
</context>
<context>
    <name>DocumentDialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Projects (*.yaml *.yml);;All files (*)</source>
        <translation>Projekte (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The project could not be opened</source>
        <translation>Das Projekt konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The project could not be saved</source>
        <translation>Das Projekt konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>The file was changed elsewhere</source>
        <translation>Die Datei wurde anderswo geändert</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <translation>%1 wurde seit dem Öffnen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Overwriting loses those changes. Cancel, and save under another name to keep both.</source>
        <translation>Beim Überschreiben gehen diese Änderungen verloren. Um beides zu behalten, abbrechen und unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Save the project first</source>
        <translation>Zuerst das Projekt speichern</translation>
    </message>
    <message>
        <source>%1 has no file yet.</source>
        <translation>%1 hat noch keine Datei.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>&quot;%1&quot; is not an absolute path.</source>
        <translation>„%1“ ist kein absoluter Pfad.</translation>
    </message>
    <message>
        <source>exportfs skips this line.</source>
        <translation>exportfs übergeht diese Zeile.</translation>
    </message>
    <message>
        <source>Write the full path, beginning with a slash.</source>
        <translation>Den vollständigen Pfad angeben, beginnend mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>%1 names no client.</source>
        <translation>%1 nennt keinen Client.</translation>
    </message>
    <message>
        <source>It is exported to the whole world.</source>
        <translation>Damit wird an alle Welt exportiert.</translation>
    </message>
    <message>
        <source>Name the clients, or write * if you mean it.</source>
        <translation>Die Clients angeben oder *, wenn das beabsichtigt ist.</translation>
    </message>
    <message>
        <source>The option list in &quot;%1&quot; is not closed properly.</source>
        <translation>Die Optionsliste in „%1“ ist nicht richtig abgeschlossen.</translation>
    </message>
    <message>
        <source>exportfs skips this client.</source>
        <translation>exportfs übergeht diesen Client.</translation>
    </message>
    <message>
        <source>Write client(option,option) without blanks, then a blank, then the next client.</source>
        <translation>Client(Option,Option) ohne Leerzeichen schreiben, dann ein Leerzeichen, dann den nächsten Client.</translation>
    </message>
    <message>
        <source>%1 is exported to the whole world with %2.</source>
        <translation>%1 wird mit %2 an alle Welt exportiert.</translation>
    </message>
    <message>
        <source>A blank stands between the client %1 and its options.</source>
        <translation>Zwischen dem Client %1 und seinen Optionen steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>No client stands before the options.</source>
        <translation>Vor den Optionen steht kein Client.</translation>
    </message>
    <message>
        <source>Remove the blank before the parenthesis.</source>
        <translation>Das Leerzeichen vor der Klammer entfernen.</translation>
    </message>
    <message>
        <source>The quotation mark of &quot;%1&quot; is not closed.</source>
        <translation>Das Anführungszeichen in „%1“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Everything up to the end of the line became one word.</source>
        <translation>Alles bis zum Zeilenende wurde zu einem Wort.</translation>
    </message>
    <message>
        <source>Close the quotation mark.</source>
        <translation>Das Anführungszeichen schließen.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The brick %1 of %2 would lie on the root file system.</source>
        <translation>Der Brick %1 von %2 würde auf dem Root-Dateisystem liegen.</translation>
    </message>
    <message>
        <source>No file system is mounted at %1 of %2.</source>
        <translation>Unter %1 von %2 ist kein Dateisystem eingehängt.</translation>
    </message>
    <message>
        <source>A full volume would then stop the whole host, and GlusterFS refuses it without “force”.</source>
        <translation>Ein volles Volume würde dann den ganzen Host lahmlegen, und GlusterFS lehnt das ohne „force“ ab.</translation>
    </message>
    <message>
        <source>The brick would fill the file system of %1.</source>
        <translation>Der Brick würde das Dateisystem von %1 füllen.</translation>
    </message>
    <message>
        <source>Name a disk in “device” of this brick, or mount a file system of its own at %1.</source>
        <translation>In „device“ dieses Bricks einen Datenträger angeben oder unter %1 ein eigenes Dateisystem einhängen.</translation>
    </message>
    <message>
        <source>At %1 of %2 something else is mounted already: %3 (%4).</source>
        <translation>Unter %1 von %2 ist bereits etwas anderes eingehängt: %3 (%4).</translation>
    </message>
    <message>
        <source>The brick is to lie on %1.</source>
        <translation>Der Brick soll auf %1 liegen.</translation>
    </message>
    <message>
        <source>Choose another “mount-point”. If the file system that is there is meant, leave “device” out.</source>
        <translation>Einen anderen „mount-point“ wählen. Ist das vorhandene Dateisystem gemeint, „device“ weglassen.</translation>
    </message>
    <message>
        <source>/etc/fstab of %2 mounts %3 at %1.</source>
        <translation>/etc/fstab von %2 hängt %3 unter %1 ein.</translation>
    </message>
    <message>
        <source>Two lines for one mount point: which one wins at boot is luck.</source>
        <translation>Zwei Zeilen für einen Einhängepunkt: Welche beim Booten gewinnt, ist Zufall.</translation>
    </message>
    <message>
        <source>Remove that line from /etc/fstab. Sharewright does not touch lines that it does not own.</source>
        <translation>Diese Zeile aus /etc/fstab entfernen. Sharewright rührt fremde Zeilen nicht an.</translation>
    </message>
    <message>
        <source>The file system at %1 of %2 is %3.</source>
        <translation>Das Dateisystem unter %1 von %2 ist %3.</translation>
    </message>
    <message>
        <source>GlusterFS is tested with XFS most of all.</source>
        <translation>GlusterFS ist vor allem mit XFS erprobt.</translation>
    </message>
    <message>
        <source>GlusterFS keeps its bookkeeping in extended attributes, which this kind cannot hold.</source>
        <translation>GlusterFS führt seine Verwaltungsdaten in erweiterten Attributen, die dieses Dateisystem nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>Use XFS for new bricks (mkfs.xfs -i size=512).</source>
        <translation>Für neue Bricks XFS verwenden (mkfs.xfs -i size=512).</translation>
    </message>
    <message>
        <source>Use XFS.</source>
        <translation>XFS verwenden.</translation>
    </message>
    <message>
        <source>%1 of %2 was a brick of the volume %3.</source>
        <translation>%1 von %2 war ein Brick des Volumes %3.</translation>
    </message>
    <message>
        <source>%1 of %2 carries the mark of a volume that no node knows (id %3).</source>
        <translation>%1 von %2 trägt die Kennung eines Volumes, das kein Knoten kennt (ID %3).</translation>
    </message>
    <message>
        <source>GlusterFS refuses a brick inside another one, even inside a former one.</source>
        <translation>GlusterFS lehnt einen Brick innerhalb eines anderen ab, auch innerhalb eines früheren.</translation>
    </message>
    <message>
        <source>A creation that failed or a volume that was deleted leaves it. GlusterFS would refuse the brick: “is already part of a volume”.</source>
        <translation>Das bleibt nach einem fehlgeschlagenen Anlegen oder einem gelöschten Volume zurück. GlusterFS würde den Brick ablehnen: „is already part of a volume“.</translation>
    </message>
    <message>
        <source>Choose a “mount-point” that is not inside %1.</source>
        <translation>Einen „mount-point“ wählen, der nicht innerhalb von %1 liegt.</translation>
    </message>
    <message>
        <source>Choose another “directory”, such as %1. The old one and its files stay as they are.</source>
        <translation>Ein anderes „directory“ wählen, etwa %1. Das alte und seine Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The directory %1 of %2 holds files already.</source>
        <translation>Das Verzeichnis %1 von %2 enthält bereits Dateien.</translation>
    </message>
    <message>
        <source>They lie below the mount point and will be hidden by the brick&apos;s file system; they take room all the same.</source>
        <translation>Sie liegen unter dem Einhängepunkt und werden vom Dateisystem des Bricks verdeckt; Platz belegen sie trotzdem.</translation>
    </message>
    <message>
        <source>They would not become part of the volume as they should, and GlusterFS may report damage.</source>
        <translation>Sie würden nicht ordnungsgemäß Teil des Volumes, und GlusterFS könnte Schäden melden.</translation>
    </message>
    <message>
        <source>Move them away if nobody needs them there.</source>
        <translation>Anderswohin verschieben, wenn sie dort niemand braucht.</translation>
    </message>
    <message>
        <source>Choose another “directory”, such as %1.</source>
        <translation>Ein anderes „directory“ wählen, etwa %1.</translation>
    </message>
    <message>
        <source>The bricks of replica set %1 have different sizes: %2 on %3, %4 on %5.</source>
        <translation>Die Bricks von Replikatsatz %1 sind verschieden groß: %2 auf %3, %4 auf %5.</translation>
    </message>
    <message>
        <source>Each file lies on all bricks of a set, so the smallest one is full first and the rest of the others is wasted.</source>
        <translation>Jede Datei liegt auf allen Bricks eines Satzes; der kleinste ist also zuerst voll, und der Rest der anderen bleibt ungenutzt.</translation>
    </message>
    <message>
        <source>Choose disks of the same size, or set the same “size” for all bricks of the set.</source>
        <translation>Gleich große Datenträger wählen oder für alle Bricks des Satzes die gleiche „size“ setzen.</translation>
    </message>
    <message>
        <source>There are no GlusterFS packages for %1, which %2 runs.</source>
        <translation>Für %1, das auf %2 läuft, gibt es keine GlusterFS-Pakete.</translation>
    </message>
    <message>
        <source>Without them the host cannot mount the volume (%1).</source>
        <translation>Ohne sie kann der Host das Volume nicht einhängen (%1).</translation>
    </message>
    <message>
        <source>Use NFS, or a host with another system, such as Enterprise Linux 9 or Debian 12.</source>
        <translation>NFS verwenden oder einen Host mit einem anderen System, etwa Enterprise Linux 9 oder Debian 12.</translation>
    </message>
    <message>
        <source>%1 on %2 does not answer.</source>
        <translation>%1 auf %2 antwortet nicht.</translation>
    </message>
    <message>
        <source>A volume was mounted there and its process died, or its servers are gone.</source>
        <translation>Dort war ein Volume eingehängt, dessen Prozess abgestürzt ist oder dessen Server nicht mehr da sind.</translation>
    </message>
    <message>
        <source>Unmount it on %1: umount -l %2</source>
        <translation>Auf %1 aushängen: umount -l %2</translation>
    </message>
    <message>
        <source>At %1 on %2 something else is mounted already: %3 (%4).</source>
        <translation>Unter %1 auf %2 ist bereits etwas anderes eingehängt: %3 (%4).</translation>
    </message>
    <message>
        <source>The volume is to be mounted there.</source>
        <translation>Dort soll das Volume eingehängt werden.</translation>
    </message>
    <message>
        <source>Unmount it and remove its line from /etc/fstab, or choose another “mount-point” for the volume.</source>
        <translation>Aushängen und die Zeile aus /etc/fstab entfernen oder für das Volume einen anderen „mount-point“ wählen.</translation>
    </message>
    <message>
        <source>%1 on %2 is not a directory.</source>
        <translation>%1 auf %2 ist kein Verzeichnis.</translation>
    </message>
    <message>
        <source>Move it away, or choose another “mount-point” for the volume.</source>
        <translation>Anderswohin verschieben oder für das Volume einen anderen „mount-point“ wählen.</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>The folders of %1 need %2, but the volume has room for %3.</source>
        <translation>Die Ordner von %1 brauchen %2, das Volume hat aber nur Platz für %3.</translation>
    </message>
    <message>
        <source>A tenth is kept as a margin. Each replica set has the room of its smallest brick.</source>
        <translation>Ein Zehntel bleibt als Reserve. Jeder Replikatsatz fasst so viel wie sein kleinster Brick.</translation>
    </message>
    <message>
        <source>Use larger disks or further bricks, or clean up the folders.</source>
        <translation>Größere Datenträger oder weitere Bricks verwenden oder die Ordner aufräumen.</translation>
    </message>
    <message>
        <source>Not all files of %1 could be counted in time; whether the volume has room for them is unknown.</source>
        <translation>Nicht alle Dateien von %1 konnten rechtzeitig gezählt werden; ob das Volume Platz für sie hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It has room for %1.</source>
        <translation>Es hat Platz für %1.</translation>
    </message>
    <message>
        <source>Compare with the output of du -s on %1.</source>
        <translation>Mit der Ausgabe von du -s auf %1 vergleichen.</translation>
    </message>
    <message>
        <source>The arbiter has %1, but %2 files need %3 there.</source>
        <translation>Der Arbiter hat %1, %2 Dateien brauchen dort aber %3.</translation>
    </message>
    <message>
        <source>It keeps about 4 KB for each file, however large.</source>
        <translation>Er belegt etwa 4 KB je Datei, gleich wie groß sie ist.</translation>
    </message>
    <message>
        <source>Give the arbiter&apos;s brick more room.</source>
        <translation>Dem Brick des Arbiters mehr Platz geben.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s ahead of the one of %3.</source>
        <translation>Die Uhr von %1 geht gegenüber %3 um %2 s vor.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s behind the one of %3.</source>
        <translation>Die Uhr von %1 geht gegenüber %3 um %2 s nach.</translation>
    </message>
    <message>
        <source>Files on a share carry times of several hosts; caches and Pandora compare them.</source>
        <translation>Dateien auf einer Freigabe tragen Zeitstempel mehrerer Hosts; Caches und Pandora vergleichen sie.</translation>
    </message>
    <message>
        <source>Set up time synchronisation (chrony or systemd-timesyncd) on all hosts.</source>
        <translation>Auf allen Hosts die Zeitsynchronisation einrichten (chrony oder systemd-timesyncd).</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>The clock of this computer differs from all hosts by more than %1 s.</source>
        <translation>Die Uhr dieses Rechners weicht von allen Hosts um mehr als %1 s ab.</translation>
    </message>
    <message>
        <source>Times in logs and reports will not match the hosts&apos; own logs.</source>
        <translation>Zeitangaben in Protokollen und Berichten passen nicht zu den Protokollen der Hosts.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock.</source>
        <translation>Die Uhr dieses Rechners stellen.</translation>
    </message>
    <message>
        <source>the partition %1</source>
        <translation>die Partition %1</translation>
    </message>
    <message>
        <source>the partitions %1</source>
        <translation>die Partitionen %1</translation>
    </message>
    <message>
        <source>swap in use on %1</source>
        <translation>aktiven Swap-Speicher auf %1</translation>
    </message>
    <message>
        <source>a file system mounted at %1</source>
        <translation>ein unter %1 eingehängtes Dateisystem</translation>
    </message>
    <message>
        <source>the multipath device %1, of which it is one path</source>
        <translation>das Multipath-Gerät %1, zu dem er als Pfad gehört</translation>
    </message>
    <message>
        <source>the RAID %1, of which it is a member</source>
        <translation>das RAID %1, zu dem er gehört</translation>
    </message>
    <message>
        <source>the logical volume %1</source>
        <translation>das logische Volume %1</translation>
    </message>
    <message>
        <source>the encrypted disk %1</source>
        <translation>den verschlüsselten Datenträger %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>an LVM physical volume without a group</source>
        <translation>ein physisches LVM-Volume ohne Gruppe</translation>
    </message>
    <message>
        <source>a physical volume of the group %1</source>
        <translation>ein physisches Volume der Gruppe %1</translation>
    </message>
    <message>
        <source>an empty partition table (%1)</source>
        <translation>eine leere Partitionstabelle (%1)</translation>
    </message>
    <message>
        <source>the mark of a RAID member (%1)</source>
        <translation>die Kennung eines RAID-Mitglieds (%1)</translation>
    </message>
    <message>
        <source>the mark of a multipath path</source>
        <translation>die Kennung eines Multipath-Pfads</translation>
    </message>
    <message>
        <source>an LVM physical volume</source>
        <translation>ein physisches LVM-Volume</translation>
    </message>
    <message>
        <source>an encrypted volume (LUKS)</source>
        <translation>ein verschlüsseltes Volume (LUKS)</translation>
    </message>
    <message>
        <source>swap space</source>
        <translation>Swap-Speicher</translation>
    </message>
    <message>
        <source>a file system (%1)</source>
        <translation>ein Dateisystem (%1)</translation>
    </message>
    <message>
        <source>%1, which is built upon it</source>
        <translation>%1, das darauf aufbaut</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>Seriennummer %1</translation>
    </message>
    <message>
        <source>The disk %1 is not in %2; it is in %3.</source>
        <translation>Der Datenträger %1 ist nicht in %2, sondern in %3.</translation>
    </message>
    <message>
        <source>Names below /dev/disk/by-id/ hold the serial number of one disk.</source>
        <translation>Namen unter /dev/disk/by-id/ enthalten die Seriennummer genau eines Datenträgers.</translation>
    </message>
    <message>
        <source>Name a disk of %1 in “device” of this brick, or correct its “host”.</source>
        <translation>In „device“ dieses Bricks einen Datenträger von %1 angeben oder „host“ korrigieren.</translation>
    </message>
    <message>
        <source>%1 has no disk %2.</source>
        <translation>%1 hat keinen Datenträger %2.</translation>
    </message>
    <message>
        <source>It may be unplugged, broken, or named differently.</source>
        <translation>Er ist vielleicht nicht angeschlossen, defekt oder heißt anders.</translation>
    </message>
    <message>
        <source>Look at ls -l /dev/disk/by-id on %1 and correct the project.</source>
        <translation>Auf %1 ls -l /dev/disk/by-id ansehen und das Projekt korrigieren.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>Einen anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>If the device that is made of it is meant, name that one.</source>
        <translation>Ist das daraus gebildete Gerät gemeint, dieses angeben.</translation>
    </message>
    <message>
        <source>Or, if it is left over, take the mark off on %1: pvremove %2</source>
        <translation>Oder, falls sie nur übrig geblieben ist, die Kennung auf %1 entfernen: pvremove %2</translation>
    </message>
    <message>
        <source>Or, if nobody needs what is on it, clear it yourself on %1, its partitions first: wipefs --all %2</source>
        <translation>Oder, falls niemand den Inhalt braucht, den Datenträger auf %1 selbst löschen, seine Partitionen zuerst: wipefs --all %2</translation>
    </message>
    <message>
        <source>The disk %1 of %2 is not empty: it holds %3.</source>
        <translation>Der Datenträger %1 von %2 ist nicht leer, er enthält %3.</translation>
    </message>
    <message>
        <source>Making a brick of it would destroy that. Sharewright formats blank disks only; no confirmation changes this.</source>
        <translation>Ein Brick darauf würde das zerstören. Sharewright formatiert nur leere Datenträger; daran ändert keine Bestätigung etwas.</translation>
    </message>
    <message>
        <source>The disk %1 of %2 is read-only.</source>
        <translation>Der Datenträger %1 von %2 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Find out why (dmesg), or choose another disk.</source>
        <translation>Die Ursache klären (dmesg) oder einen anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>The disk %1 of %2 is removable.</source>
        <translation>Der Datenträger %1 von %2 ist ein Wechseldatenträger.</translation>
    </message>
    <message>
        <source>USB disks and cards come and go, and they are slow.</source>
        <translation>USB-Datenträger und Speicherkarten kommen und gehen, und sie sind langsam.</translation>
    </message>
    <message>
        <source>Choose a disk that is built in.</source>
        <translation>Einen fest eingebauten Datenträger wählen.</translation>
    </message>
    <message>
        <source>Whether %1 of %2 carries old signatures could not be found out.</source>
        <translation>Ob %1 von %2 alte Signaturen trägt, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>wipefs is missing there, or the disk did not answer in time. The run looks again and stops if there are any.</source>
        <translation>Dort fehlt wipefs, oder der Datenträger hat nicht rechtzeitig geantwortet. Der Lauf sieht noch einmal nach und bricht ab, wenn es welche gibt.</translation>
    </message>
    <message>
        <source>Try wipefs -n %1 on %2.</source>
        <translation>wipefs -n %1 auf %2 versuchen.</translation>
    </message>
    <message>
        <source>%1 and %2 are names of one disk of %3.</source>
        <translation>%1 und %2 bezeichnen denselben Datenträger von %3.</translation>
    </message>
    <message>
        <source>Name another disk, or leave one of them out.</source>
        <translation>Einen anderen Datenträger angeben oder einen der Namen weglassen.</translation>
    </message>
    <message>
        <source>The volume group %1 of %2 also has disks that the project does not name: %3.</source>
        <translation>Die Volume-Gruppe %1 von %2 umfasst auch Datenträger, die das Projekt nicht nennt: %3.</translation>
    </message>
    <message>
        <source>%2 already has a volume group %1, on %3.</source>
        <translation>%2 hat bereits eine Volume-Gruppe %1, auf %3.</translation>
    </message>
    <message>
        <source>The brick may come to lie on them as well.</source>
        <translation>Der Brick könnte auch auf ihnen zu liegen kommen.</translation>
    </message>
    <message>
        <source>None of the disks that the project names belongs to it, so it is somebody else&apos;s.</source>
        <translation>Keiner der im Projekt genannten Datenträger gehört zu ihr; sie dient also etwas anderem.</translation>
    </message>
    <message>
        <source>Name them in “extra-devices”, or choose another “volume-group”.</source>
        <translation>Sie in „extra-devices“ angeben oder eine andere „volume-group“ wählen.</translation>
    </message>
    <message>
        <source>Choose another name in “volume-group” of this brick.</source>
        <translation>In „volume-group“ dieses Bricks einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>enthält %1</translation>
    </message>
    <message>
        <source>is mounted at %1</source>
        <translation>ist unter %1 eingehängt</translation>
    </message>
    <message>
        <source>The logical volume %1 of %2 exists and %3.</source>
        <translation>Das logische Volume %1 von %2 ist vorhanden und %3.</translation>
    </message>
    <message>
        <source>It serves another purpose than this brick.</source>
        <translation>Es dient einem anderen Zweck als diesem Brick.</translation>
    </message>
    <message>
        <source>Choose another name in “logical-volume” of this brick.</source>
        <translation>In „logical-volume“ dieses Bricks einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A brick of %1 does not fit on the disks that %2 has for it (%3).</source>
        <translation>Ein Brick von %1 passt nicht auf die Datenträger, die %2 dafür hat (%3).</translation>
    </message>
    <message>
        <source>Make “size” smaller, or name a further disk in “extra-devices”.</source>
        <translation>„size“ verkleinern oder in „extra-devices“ einen weiteren Datenträger angeben.</translation>
    </message>
    <message>
        <source>folder %1 on %2</source>
        <translation>Ordner %1 auf %2</translation>
    </message>
    <message>
        <source>brick number %1 on %2</source>
        <translation>Brick Nr. %1 auf %2</translation>
    </message>
    <message>
        <source>It is mounted from a server that is gone; whoever touches it waits.</source>
        <translation>Er ist von einem Server eingehängt, der nicht mehr da ist; jeder Zugriff bleibt hängen.</translation>
    </message>
    <message>
        <source>Bring that server back, or unmount the folder (umount -l) and remove its line from /etc/fstab.</source>
        <translation>Diesen Server wieder in Betrieb nehmen oder den Ordner aushängen (umount -l) und seine Zeile aus /etc/fstab entfernen.</translation>
    </message>
    <message>
        <source>A mount point cannot be renamed, and what is mounted there would be hidden.</source>
        <translation>Ein Einhängepunkt lässt sich nicht umbenennen, und was dort eingehängt ist, würde verdeckt.</translation>
    </message>
    <message>
        <source>Unmount it and remove its line from /etc/fstab. To keep its files, copy them into the folder below the mount point first.</source>
        <translation>Aushängen und die Zeile aus /etc/fstab entfernen. Um die Dateien zu behalten, sie vorher in den Ordner unter dem Einhängepunkt kopieren.</translation>
    </message>
    <message>
        <source>Move it away, or correct the folder&apos;s path in the project.</source>
        <translation>Anderswohin verschieben oder den Pfad des Ordners im Projekt korrigieren.</translation>
    </message>
    <message>
        <source>%1 on %2 is a symbolic link.</source>
        <translation>%1 auf %2 ist ein symbolischer Link.</translation>
    </message>
    <message>
        <source>The link is set aside, the directory it points to stays where it is.</source>
        <translation>Der Link wird beiseitegelegt, das Zielverzeichnis bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Check that nothing else relies on the link, or name the directory itself in the project.</source>
        <translation>Sicherstellen, dass nichts anderes den Link benutzt, oder im Projekt das Verzeichnis selbst angeben.</translation>
    </message>
    <message>
        <source>%1 on %2 lies on a network file system (%3) already.</source>
        <translation>%1 auf %2 liegt bereits auf einem Netzwerk-Dateisystem (%3).</translation>
    </message>
    <message>
        <source>A share inside a share hangs when either server is gone.</source>
        <translation>Eine Freigabe innerhalb einer Freigabe bleibt hängen, sobald einer der beiden Server ausfällt.</translation>
    </message>
    <message>
        <source>Move the parent directory back to a local disk first.</source>
        <translation>Zuerst das übergeordnete Verzeichnis auf einen lokalen Datenträger zurückverlegen.</translation>
    </message>
    <message>
        <source>On %2 there is already a %1%3.</source>
        <translation>Auf %2 gibt es bereits %1%3.</translation>
    </message>
    <message>
        <source>The original would be renamed to that name, and nothing is ever overwritten.</source>
        <translation>Das Original würde in diesen Namen umbenannt, und überschrieben wird nie etwas.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2, which is to provide the first content.</source>
        <translation>%1 gibt es auf %2 nicht; von dort soll aber der erste Inhalt kommen.</translation>
    </message>
    <message>
        <source>The share starts empty.</source>
        <translation>Die Freigabe ist anfangs leer.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s path, or choose another seed host.</source>
        <translation>Den Pfad des Ordners prüfen oder einen anderen Quellhost wählen.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2. The plan makes a mount point there.</source>
        <translation>%1 gibt es auf %2 nicht. Der Plan legt dort einen Einhängepunkt an.</translation>
    </message>
    <message>
        <source>Agents that find an empty conf or md5 folder upload their own configuration over the one that was prepared for them.</source>
        <translation>Agenten, die einen leeren Ordner conf oder md5 vorfinden, laden ihre eigene Konfiguration hoch und überschreiben damit die für sie vorbereitete.</translation>
    </message>
    <message>
        <source>The share&apos;s first content comes from %1 alone.</source>
        <translation>Der erste Inhalt der Freigabe kommt allein von %1.</translation>
    </message>
    <message>
        <source>%1 on %2 is in use by: %3.</source>
        <translation>%1 auf %2 wird benutzt von: %3.</translation>
    </message>
    <message>
        <source>The plan stops Pandora&apos;s services, not these. They would go on in the folder that is set aside.</source>
        <translation>Der Plan hält die Pandora-Dienste an, diese Prozesse nicht. Sie würden im beiseitegelegten Ordner weiterarbeiten.</translation>
    </message>
    <message>
        <source>End these processes before the switch.</source>
        <translation>Diese Prozesse vor der Umstellung beenden.</translation>
    </message>
    <message>
        <source>%1 could not be asked about its state. %2</source>
        <translation>Der Zustand von %1 konnte nicht abgefragt werden. %2</translation>
    </message>
    <message>
        <source>Nothing is changed on a host that nobody has looked at.</source>
        <translation>Auf einem Host, den niemand angesehen hat, wird nichts geändert.</translation>
    </message>
    <message>
        <source>Solve this, then ask the hosts again.</source>
        <translation>Dies beheben und die Hosts dann erneut abfragen.</translation>
    </message>
    <message>
        <source>%1 runs a system that Sharewright does not know. %2</source>
        <translation>Auf %1 läuft ein System, das Sharewright nicht kennt. %2</translation>
    </message>
    <message>
        <source>Names of packages and services differ per system.</source>
        <translation>Pakete und Dienste heißen auf jedem System anders.</translation>
    </message>
    <message>
        <source>Leave the host out, or move it to a supported system.</source>
        <translation>Den Host weglassen oder auf ein unterstütztes System umstellen.</translation>
    </message>
    <message>
        <source>%1 on %2 has had no security updates since %3.</source>
        <translation>%1 auf %2 erhält seit %3 keine Sicherheitsupdates mehr.</translation>
    </message>
    <message>
        <source>Its package sources may have moved or gone, so that packages cannot be installed.</source>
        <translation>Seine Paketquellen sind vielleicht umgezogen oder abgeschaltet, sodass sich keine Pakete installieren lassen.</translation>
    </message>
    <message>
        <source>Plan the move to a newer release. Check that the package sources still answer.</source>
        <translation>Den Umstieg auf eine neuere Version planen. Prüfen, ob die Paketquellen noch antworten.</translation>
    </message>
    <message>
        <source>%1 was asked without root&apos;s rights.</source>
        <translation>%1 wurde ohne Root-Rechte abgefragt.</translation>
    </message>
    <message>
        <source>Protected files and other users&apos; processes stay unknown.</source>
        <translation>Geschützte Dateien und Prozesse anderer Benutzer bleiben unbekannt.</translation>
    </message>
    <message>
        <source>Allow the login user sudo, or log in as root.</source>
        <translation>Dem Anmeldebenutzer sudo erlauben oder als root anmelden.</translation>
    </message>
    <message>
        <source>The state of the services on %1 could not be read.</source>
        <translation>Der Zustand der Dienste auf %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The users of %1 could not be looked up in time.</source>
        <translation>Die Benutzer von %1 konnten nicht rechtzeitig ermittelt werden.</translation>
    </message>
    <message>
        <source>The host has no systemd, is overloaded, or waits for its directory service.</source>
        <translation>Der Host hat kein systemd, ist überlastet oder wartet auf seinen Verzeichnisdienst.</translation>
    </message>
    <message>
        <source>Check systemctl and id on that host, then ask again.</source>
        <translation>Auf diesem Host systemctl und id prüfen und dann erneut abfragen.</translation>
    </message>
    <message>
        <source>No package source of %1 offers %2.</source>
        <translation>Keine Paketquelle von %1 bietet %2 an.</translation>
    </message>
    <message>
        <source>The package lists are refreshed before the installation; if it is still missing then, the run stops before anything is changed.</source>
        <translation>Die Paketlisten werden vor der Installation aufgefrischt; fehlt es dann noch immer, bricht der Lauf ab, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Enable the distribution&apos;s main package source, or install %1 yourself.</source>
        <translation>Die Hauptpaketquelle der Distribution aktivieren oder %1 selbst installieren.</translation>
    </message>
    <message>
        <source>Another program is installing packages on %1.</source>
        <translation>Auf %1 installiert gerade ein anderes Programm Pakete.</translation>
    </message>
    <message>
        <source>Process %2 is installing packages on %1.</source>
        <translation>Auf %1 installiert gerade der Prozess %2 Pakete.</translation>
    </message>
    <message>
        <source>Only one program at a time may hold the package lock.</source>
        <translation>Die Paketsperre kann immer nur ein Programm halten.</translation>
    </message>
    <message>
        <source>Let it end first. A run waits two minutes for it.</source>
        <translation>Abwarten, bis es fertig ist. Ein Lauf wartet zwei Minuten darauf.</translation>
    </message>
    <message>
        <source>%1 on %2 knows NFS only up to version %3, the project asks for %4.</source>
        <translation>%1 auf %2 kennt NFS nur bis Version %3, das Projekt verlangt %4.</translation>
    </message>
    <message>
        <source>Set nfs.version to %1, or leave it out so that the best common version is used.</source>
        <translation>nfs.version auf %1 setzen oder weglassen; dann wird die beste gemeinsame Version verwendet.</translation>
    </message>
    <message>
        <source>SELinux is enforcing on %1 and keeps the web server off the share. The plan switches %2 on.</source>
        <translation>SELinux ist auf %1 aktiv (enforcing) und verwehrt dem Webserver den Zugriff auf die Freigabe. Der Plan schaltet %2 ein.</translation>
    </message>
    <message>
        <source>httpd_selinux(8): the web server may use files of NFS or GlusterFS only with this boolean.</source>
        <translation>httpd_selinux(8): Nur mit diesem Boolean darf der Webserver Dateien auf NFS oder GlusterFS benutzen.</translation>
    </message>
    <message>
        <source>The watchdog pandora_ha runs on %1. The plan stops it first and starts it last.</source>
        <translation>Auf %1 läuft der Watchdog pandora_ha. Der Plan hält ihn zuerst an und startet ihn zuletzt.</translation>
    </message>
    <message>
        <source>It starts pandora_server and Tentacle again within seconds when they are stopped.</source>
        <translation>Er startet pandora_server und Tentacle binnen Sekunden neu, wenn sie angehalten werden.</translation>
    </message>
    <message>
        <source>Start nothing of Pandora by hand while the plan runs.</source>
        <translation>Während der Plan läuft, nichts von Pandora von Hand starten.</translation>
    </message>
    <message>
        <source>Pandora on %1 works in %2, where no shared folder lies.</source>
        <translation>Pandora auf %1 arbeitet in %2, wo kein freigegebener Ordner liegt.</translation>
    </message>
    <message>
        <source>incomingdir in /etc/pandora/pandora_server.conf decides where conf and md5 are looked for.</source>
        <translation>incomingdir in /etc/pandora/pandora_server.conf bestimmt, wo conf und md5 gesucht werden.</translation>
    </message>
    <message>
        <source>Correct the folders&apos; paths in the project, or incomingdir on the host.</source>
        <translation>Die Pfade der Ordner im Projekt oder incomingdir auf dem Host korrigieren.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>on %1: %2</source>
        <translation>auf %1: %2</translation>
    </message>
    <message>
        <source>Give it the same number everywhere while Pandora&apos;s services are stopped and %1 is still free there. %2</source>
        <translation>Überall dieselbe ID vergeben, während die Pandora-Dienste angehalten sind und %1 dort noch frei ist. %2</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>The user %1 has different numbers: %2.</source>
        <translation>Der Benutzer %1 hat unterschiedliche IDs: %2.</translation>
    </message>
    <message>
        <source>The group %1 has different numbers: %2.</source>
        <translation>Die Gruppe %1 hat unterschiedliche IDs: %2.</translation>
    </message>
    <message>
        <source>A share carries numbers, not names: one host could not use what another host writes, or a stranger could.</source>
        <translation>Eine Freigabe überträgt IDs, keine Namen: Ein Host könnte nicht benutzen, was ein anderer schreibt, oder ein Fremder könnte es.</translation>
    </message>
    <message>
        <source>There is no user %1 on %2.</source>
        <translation>Den Benutzer %1 gibt es auf %2 nicht.</translation>
    </message>
    <message>
        <source>There is no group %1 on %2.</source>
        <translation>Die Gruppe %1 gibt es auf %2 nicht.</translation>
    </message>
    <message>
        <source>The shared files are to belong to it.</source>
        <translation>Ihm oder ihr sollen die freigegebenen Dateien gehören.</translation>
    </message>
    <message>
        <source>Install Pandora&apos;s package there first, or correct the folder&apos;s owner in the project.</source>
        <translation>Zuerst dort das Pandora-Paket installieren oder im Projekt den Besitzer des Ordners korrigieren.</translation>
    </message>
    <message>
        <source>Create the group with the number it has elsewhere, or correct the folder&apos;s group in the project.</source>
        <translation>Die Gruppe mit der ID anlegen, die sie anderswo hat, oder im Projekt die Gruppe des Ordners korrigieren.</translation>
    </message>
    <message>
        <source>%1 has number %2 on the NFS server and %3 on the Pandora hosts. The share uses the Pandora hosts&apos; number.</source>
        <translation>%1 hat auf dem NFS-Server die ID %2 und auf den Pandora-Hosts %3. Die Freigabe verwendet die ID der Pandora-Hosts.</translation>
    </message>
    <message>
        <source>Listings on the server show another name for these files.</source>
        <translation>Auf dem Server erscheint für diese Dateien ein anderer Name.</translation>
    </message>
    <message>
        <source>the consoles</source>
        <translation>die Konsolen</translation>
    </message>
    <message>
        <source>The consoles&apos; web servers run as different users: %1.</source>
        <translation>Die Webserver der Konsolen laufen unter verschiedenen Benutzern: %1.</translation>
    </message>
    <message>
        <source>Their numbers differ too (apache 48, www-data 33), so one console cannot change what the other writes.</source>
        <translation>Auch deren IDs sind verschieden (apache 48, www-data 33); eine Konsole kann also nicht ändern, was die andere schreibt.</translation>
    </message>
    <message>
        <source>Create one group with the same number on all hosts, put pandora and the web users into it, and set it as the folders&apos; group in the project.</source>
        <translation>Auf allen Hosts eine Gruppe mit derselben ID anlegen, pandora und die Webserver-Benutzer aufnehmen und sie im Projekt als Gruppe der Ordner setzen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Each server takes the agents&apos; XML from a folder of its own (%1).</source>
        <translation>Jeder Server holt das XML der Agenten aus einem eigenen Ordner (%1).</translation>
    </message>
    <message>
        <source>These folders lie on the share, so that another server can take up the queue of one that died. The price: every report of an agent goes over the network, and none arrives while the share is away.</source>
        <translation>Diese Ordner liegen auf der Freigabe, damit ein anderer Server die Warteschlange eines ausgefallenen übernehmen kann. Der Preis: Jeder Bericht eines Agenten geht über das Netz, und ohne die Freigabe kommt keiner an.</translation>
    </message>
    <message>
        <source>Switch tentacle.separate-incoming off to keep the queues local, as Pandora&apos;s packages do.</source>
        <translation>Um die Warteschlangen wie in den Pandora-Paketen lokal zu halten, tentacle.separate-incoming ausschalten.</translation>
    </message>
    <message>
        <source>The unit of Tentacle on %1 holds a password and the filters on one command line.</source>
        <translation>Die Unit von Tentacle auf %1 enthält ein Passwort und die Filter in einer Befehlszeile.</translation>
    </message>
    <message>
        <source>A drop-in would have to repeat the password, and Sharewright neither reads nor writes passwords.</source>
        <translation>Ein Drop-in müsste das Passwort wiederholen, und Sharewright liest und schreibt keine Passwörter.</translation>
    </message>
    <message>
        <source>Move password and filters to /etc/tentacle/tentacle_server.conf and start Tentacle with -F.</source>
        <translation>Passwort und Filter nach /etc/tentacle/tentacle_server.conf verlegen und Tentacle mit -F starten.</translation>
    </message>
    <message>
        <source>How Tentacle is started on %1 is not known.</source>
        <translation>Wie Tentacle auf %1 gestartet wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is neither a readable configuration file, nor an init script, nor a unit with filters (-i).</source>
        <translation>Es gibt weder eine lesbare Konfigurationsdatei noch ein Init-Skript noch eine Unit mit Filtern (-i).</translation>
    </message>
    <message>
        <source>Install Tentacle there, or start it with -F and a configuration file, or leave its incoming files unseparated.</source>
        <translation>Tentacle dort installieren, mit -F und einer Konfigurationsdatei starten oder seine eingehenden Dateien ungetrennt lassen.</translation>
    </message>
    <message>
        <source>The filters of Tentacle on %1 stand in %2.</source>
        <translation>Die Filter von Tentacle auf %1 stehen in %2.</translation>
    </message>
    <message>
        <source>An update of the package writes that file anew; the server would then wait for files that arrive elsewhere.</source>
        <translation>Ein Update des Pakets schreibt diese Datei neu; der Server würde dann auf Dateien warten, die anderswo ankommen.</translation>
    </message>
    <message>
        <source>Apply the plan again after each update of pandora_server.</source>
        <translation>Nach jedem Update von pandora_server den Plan erneut anwenden.</translation>
    </message>
    <message>
        <source>Tentacle on %1 writes below %2, the shared folders lie below %3.</source>
        <translation>Tentacle auf %1 schreibt unter %2, die freigegebenen Ordner liegen unter %3.</translation>
    </message>
    <message>
        <source>A filter can only name a folder inside Tentacle&apos;s own.</source>
        <translation>Ein Filter kann nur einen Ordner innerhalb des Tentacle-Verzeichnisses nennen.</translation>
    </message>
    <message>
        <source>Let both agree: the setting “directory” of Tentacle, and the paths of the shared folders.</source>
        <translation>Beides in Einklang bringen: die Einstellung „directory“ von Tentacle und die Pfade der freigegebenen Ordner.</translation>
    </message>
    <message>
        <source>On %1 a line behind Sharewright&apos;s block in %2 sets %3 again.</source>
        <translation>Auf %1 setzt in %2 eine Zeile hinter dem Sharewright-Block erneut %3.</translation>
    </message>
    <message>
        <source>The last line wins, so the block has no effect.</source>
        <translation>Die letzte Zeile gewinnt, der Block bleibt also wirkungslos.</translation>
    </message>
    <message>
        <source>Remove that line, or put it in front of the block.</source>
        <translation>Diese Zeile entfernen oder vor den Block stellen.</translation>
    </message>
    <message>
        <source>Nobody takes up XML any more that the console or the API of %1 writes into %2.</source>
        <translation>Das XML, das die Konsole oder die API von %1 nach %2 schreibt, holt niemand mehr ab.</translation>
    </message>
    <message>
        <source>The console writes where its setting remote_config points to, the server only looks into %1.</source>
        <translation>Die Konsole schreibt dorthin, wohin ihre Einstellung remote_config zeigt; der Server sieht nur in %1 nach.</translation>
    </message>
    <message>
        <source>If you insert data by the console or the API, move *.data from there to %1 by a systemd path unit or a cron job.</source>
        <translation>Wenn Daten über die Konsole oder die API eingespeist werden, *.data von dort mit einer systemd-Path-Unit oder einem Cronjob nach %1 verschieben.</translation>
    </message>
    <message>
        <source>%1 has a further server with an incomingdir of its own: %2.</source>
        <translation>%1 hat einen weiteren Server mit eigenem incomingdir: %2.</translation>
    </message>
    <message>
        <source>Only pandora_server.conf is edited.</source>
        <translation>Nur pandora_server.conf wird bearbeitet.</translation>
    </message>
    <message>
        <source>Check that this server takes its files from a folder that nobody else reads.</source>
        <translation>Sicherstellen, dass dieser Server seine Dateien aus einem Ordner holt, den sonst niemand liest.</translation>
    </message>
    <message>
        <source>%1 takes its files from %2 today, and from %3 after the plan.</source>
        <translation>%1 holt seine Dateien heute aus %2 und nach dem Plan aus %3.</translation>
    </message>
    <message>
        <source>The folders are numbered in the order of the document&apos;s servers. What waits in the old one is moved over.</source>
        <translation>Die Ordner sind nach der Reihenfolge der Server im Projekt nummeriert. Was im alten Ordner wartet, wird mit verschoben.</translation>
    </message>
    <message>
        <source>Put the servers into their former order to keep the numbers.</source>
        <translation>Um die Nummern zu behalten, die frühere Reihenfolge der Server wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 takes the agents&apos; XML from %2, but the project does not separate incoming files.</source>
        <translation>%1 holt das XML der Agenten aus %2, aber das Projekt trennt die eingehenden Dateien nicht.</translation>
    </message>
    <message>
        <source>The plan would not mount that folder any more.</source>
        <translation>Der Plan würde diesen Ordner nicht mehr einhängen.</translation>
    </message>
    <message>
        <source>Undo the run that separated them, or set tentacle.separate-incoming again.</source>
        <translation>Den Lauf rückgängig machen, der sie getrennt hat, oder tentacle.separate-incoming wieder setzen.</translation>
    </message>
    <message>
        <source>On %1 the name %2 means %3.</source>
        <translation>Auf %1 steht der Name %2 für %3.</translation>
    </message>
    <message>
        <source>Installers write the host&apos;s name there. GlusterFS then takes itself for a stranger in its own pool: “Host is not in ‘Peer in Cluster’ state”.</source>
        <translation>Installationsprogramme tragen dort den Namen des Hosts ein. GlusterFS hält sich dann im eigenen Pool für einen Fremden: „Host is not in ‚Peer in Cluster‘ state“.</translation>
    </message>
    <message>
        <source>It would look for %1 on itself.</source>
        <translation>Er würde %1 bei sich selbst suchen.</translation>
    </message>
    <message>
        <source>Take the name %1 out of the line of %2 in /etc/hosts of %3, or give the node&apos;s address in the storage network as a number (“storage-address”).</source>
        <translation>Den Namen %1 aus der Zeile von %2 in /etc/hosts von %3 streichen oder die Adresse des Knotens im Storage-Netz numerisch angeben („storage-address“).</translation>
    </message>
    <message>
        <source>%1 knows %2 as %3, but %4 knows it as %5.</source>
        <translation>%1 kennt %2 als %3, %4 dagegen als %5.</translation>
    </message>
    <message>
        <source>All hosts must reach a node at the same address, or some see a brick that others do not.</source>
        <translation>Alle Hosts müssen einen Knoten unter derselben Adresse erreichen, sonst sehen manche einen Brick, den andere nicht sehen.</translation>
    </message>
    <message>
        <source>Correct the DNS or /etc/hosts, or give the node&apos;s address as a number (“storage-address”).</source>
        <translation>DNS oder /etc/hosts korrigieren oder die Adresse des Knotens numerisch angeben („storage-address“).</translation>
    </message>
    <message>
        <source>No host knows the name %1 of node %2.</source>
        <translation>Kein Host kennt den Namen %1 des Knotens %2.</translation>
    </message>
    <message>
        <source>Nodes and clients find each other by their storage addresses.</source>
        <translation>Knoten und Clients finden einander über ihre Storage-Adressen.</translation>
    </message>
    <message>
        <source>Add the name to the DNS or to /etc/hosts of all hosts, or give the address as a number (“storage-address”).</source>
        <translation>Den Namen im DNS oder auf allen Hosts in /etc/hosts eintragen oder die Adresse numerisch angeben („storage-address“).</translation>
    </message>
    <message>
        <source>%1 gets no answer from %2, neither on the SSH port nor on the port of GlusterFS.</source>
        <translation>%1 bekommt von %2 keine Antwort, weder auf dem SSH-Port noch auf dem GlusterFS-Port.</translation>
    </message>
    <message>
        <source>The address may be wrong, the network between them missing, or a firewall in between.</source>
        <translation>Die Adresse ist vielleicht falsch, es fehlt das Netz zwischen beiden, oder eine Firewall liegt dazwischen.</translation>
    </message>
    <message>
        <source>Check the storage address of %1 in the project and the network between both hosts.</source>
        <translation>Die Storage-Adresse von %1 im Projekt und das Netz zwischen beiden Hosts prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot reach port %2 of %3.</source>
        <translation>%1 erreicht Port %2 von %3 nicht.</translation>
    </message>
    <message>
        <source>glusterd is running, but refuses connections on this address.</source>
        <translation>glusterd läuft, weist aber Verbindungen an dieser Adresse ab.</translation>
    </message>
    <message>
        <source>The address answers on its SSH port, so something in between blocks GlusterFS.</source>
        <translation>Die Adresse antwortet auf ihrem SSH-Port; etwas dazwischen blockiert also GlusterFS.</translation>
    </message>
    <message>
        <source>Open the TCP ports 24007 and 49152-60999 from %1 to %2 in the network&apos;s firewall.</source>
        <translation>In der Firewall des Netzes die TCP-Ports 24007 und 49152-60999 von %1 zu %2 öffnen.</translation>
    </message>
    <message>
        <source>%1 cannot reach the brick at port %2 of %3.</source>
        <translation>%1 erreicht den Brick an Port %2 von %3 nicht.</translation>
    </message>
    <message>
        <source>Every brick listens on a port of its own between 49152 and 60999, and clients talk to each of them.</source>
        <translation>Jeder Brick lauscht auf einem eigenen Port zwischen 49152 und 60999, und Clients sprechen mit jedem von ihnen.</translation>
    </message>
    <message>
        <source>Open the TCP ports 49152-60999 from %1 to %2 in the network&apos;s firewall.</source>
        <translation>In der Firewall des Netzes die TCP-Ports 49152-60999 von %1 zu %2 öffnen.</translation>
    </message>
    <message>
        <source>Neither the distribution nor the project builds them (%1).</source>
        <translation>Weder die Distribution noch das Projekt bauen sie (%1).</translation>
    </message>
    <message>
        <source>The GlusterFS packages for %1, which %2 runs, have had no updates since %3.</source>
        <translation>Die GlusterFS-Pakete für %1, das auf %2 läuft, erhalten seit %3 keine Updates mehr.</translation>
    </message>
    <message>
        <source>Their repository was moved to an archive, where the package tool does not find it by itself.</source>
        <translation>Ihr Repository wurde in ein Archiv verschoben, in dem die Paketverwaltung es nicht von selbst findet.</translation>
    </message>
    <message>
        <source>Point the repository file of %1 to vault.centos.org before the run, or better use a newer system.</source>
        <translation>Vor dem Lauf die Repository-Datei von %1 auf vault.centos.org umstellen oder, besser, ein neueres System verwenden.</translation>
    </message>
    <message>
        <source>glusterd on %1 runs, but does not answer. %2</source>
        <translation>glusterd auf %1 läuft, antwortet aber nicht. %2</translation>
    </message>
    <message>
        <source>It may be starting, or wait for a peer that is gone.</source>
        <translation>Er startet vielleicht noch oder wartet auf einen verschwundenen Peer.</translation>
    </message>
    <message>
        <source>Look at /var/log/glusterfs/glusterd.log on %1; restart glusterd if it stays silent.</source>
        <translation>Auf %1 in /var/log/glusterfs/glusterd.log nachsehen; glusterd neu starten, wenn er stumm bleibt.</translation>
    </message>
    <message>
        <source>the nodes</source>
        <translation>die Knoten</translation>
    </message>
    <message>
        <source>The nodes have different versions of GlusterFS: %1.</source>
        <translation>Die Knoten haben verschiedene GlusterFS-Versionen: %1.</translation>
    </message>
    <message>
        <source>Nodes of different major versions refuse each other or lose their connection, now or after an update.</source>
        <translation>Knoten mit verschiedenen Hauptversionen weisen einander ab oder verlieren die Verbindung, jetzt oder nach einem Update.</translation>
    </message>
    <message>
        <source>Use the same distribution release on all nodes, or package sources that bring the same major version.</source>
        <translation>Auf allen Knoten dieselbe Version der Distribution verwenden oder Paketquellen mit derselben Hauptversion.</translation>
    </message>
    <message>
        <source>%1 cannot work in a pool of op-version %2: it knows %3 at most.</source>
        <translation>%1 kann in einem Pool mit op-version %2 nicht mitarbeiten: höchstens %3 wird unterstützt.</translation>
    </message>
    <message>
        <source>The op-version says which abilities all nodes use.</source>
        <translation>Die op-version besagt, welche Funktionen alle Knoten nutzen.</translation>
    </message>
    <message>
        <source>Update GlusterFS on %1.</source>
        <translation>GlusterFS auf %1 aktualisieren.</translation>
    </message>
    <message>
        <source>%1 works with op-version %2, the pool with %3.</source>
        <translation>%1 arbeitet mit op-version %2, der Pool mit %3.</translation>
    </message>
    <message>
        <source>A node that was away while it was raised may be rejected.</source>
        <translation>Ein Knoten, der beim Anheben nicht da war, wird möglicherweise abgewiesen.</translation>
    </message>
    <message>
        <source>Run gluster peer status on all nodes. If %1 is rejected, restart glusterd there.</source>
        <translation>Auf allen Knoten gluster peer status ausführen. Wird %1 abgewiesen, dort glusterd neu starten.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same GlusterFS identity (%3).</source>
        <translation>%1 und %2 haben dieselbe GlusterFS-Identität (%3).</translation>
    </message>
    <message>
        <source>One was cloned from the other with glusterd already installed. Such nodes cannot be in one pool.</source>
        <translation>Der eine wurde mit bereits installiertem glusterd vom anderen geklont. Solche Knoten können nicht in einem Pool sein.</translation>
    </message>
    <message>
        <source>On the one that holds no volume: systemctl stop glusterd, move /var/lib/glusterd/glusterd.info away, systemctl start glusterd.</source>
        <translation>Auf dem ohne Volume: systemctl stop glusterd, /var/lib/glusterd/glusterd.info wegräumen, systemctl start glusterd.</translation>
    </message>
    <message>
        <source>%1 is in a pool with hosts that are not in this project: %2.</source>
        <translation>%1 ist in einem Pool mit Hosts, die nicht zu diesem Projekt gehören: %2.</translation>
    </message>
    <message>
        <source>All nodes of the project are in it, so it works; but nobody looks after those hosts here.</source>
        <translation>Alle Knoten des Projekts sind darin, es funktioniert also; um jene Hosts kümmert sich hier aber niemand.</translation>
    </message>
    <message>
        <source>A node can be in one pool only, and the two pools would become one or refuse each other.</source>
        <translation>Ein Knoten kann nur in einem Pool sein; die beiden Pools würden eins oder wiesen einander ab.</translation>
    </message>
    <message>
        <source>Add these hosts to the project, choose another node, or take %1 out of that pool first: gluster peer detach, from a member.</source>
        <translation>Diese Hosts ins Projekt aufnehmen, einen anderen Knoten wählen oder %1 zuvor aus jenem Pool entfernen: gluster peer detach, von einem Mitglied aus.</translation>
    </message>
    <message>
        <source>%1 and %2 are in different pools.</source>
        <translation>%1 und %2 sind in verschiedenen Pools.</translation>
    </message>
    <message>
        <source>GlusterFS does not join pools that have several members.</source>
        <translation>GlusterFS verbindet keine Pools, die mehrere Mitglieder haben.</translation>
    </message>
    <message>
        <source>Decide for one pool and take the nodes of the other one out of it: gluster peer detach, from a member.</source>
        <translation>Sich für einen Pool entscheiden und die Knoten des anderen aus diesem entfernen: gluster peer detach, von einem Mitglied aus.</translation>
    </message>
    <message>
        <source>%1 rejects its peer %2.</source>
        <translation>%1 weist seinen Peer %2 ab.</translation>
    </message>
    <message>
        <source>Their records of a volume or their op-versions differ.</source>
        <translation>Ihre Angaben zu einem Volume oder ihre op-versions sind verschieden.</translation>
    </message>
    <message>
        <source>Mend the pool first: on the rejected node keep /var/lib/glusterd/glusterd.info, move the rest of /var/lib/glusterd away, probe it again and restart glusterd.</source>
        <translation>Zuerst den Pool in Ordnung bringen: auf dem abgewiesenen Knoten /var/lib/glusterd/glusterd.info behalten, den Rest von /var/lib/glusterd wegräumen, gluster peer probe wiederholen und glusterd neu starten.</translation>
    </message>
    <message>
        <source>%1 has lost sight of its peer %2.</source>
        <translation>%1 hat den Kontakt zu seinem Peer %2 verloren.</translation>
    </message>
    <message>
        <source>Bricks and volumes cannot be changed while a node that is concerned is away.</source>
        <translation>Bricks und Volumes lassen sich nicht ändern, solange ein beteiligter Knoten fehlt.</translation>
    </message>
    <message>
        <source>Check that glusterd runs on %1 and that nothing blocks TCP port 24007 between them.</source>
        <translation>Prüfen, ob glusterd auf %1 läuft und nichts den TCP-Port 24007 zwischen ihnen blockiert.</translation>
    </message>
    <message>
        <source>%1 is exported already, by line %2 of %3.</source>
        <translation>%1 wird bereits exportiert, durch Zeile %2 von %3.</translation>
    </message>
    <message>
        <source>%1 lies below %4, which line %2 of %3 exports already.</source>
        <translation>%1 liegt unter %4, das Zeile %2 von %3 bereits exportiert.</translation>
    </message>
    <message>
        <source>That line lets every host of the network in.</source>
        <translation>Diese Zeile lässt jeden Host des Netzes zu.</translation>
    </message>
    <message>
        <source>Clients that the line names get in with its options, not with those of the plan.</source>
        <translation>Clients, die in der Zeile stehen, erhalten Zugriff mit deren Optionen, nicht mit denen des Plans.</translation>
    </message>
    <message>
        <source>Remove the line if nothing else needs it, or choose another nfs.exportRoot. Sharewright leaves lines alone that it does not own.</source>
        <translation>Die Zeile entfernen, wenn nichts anderes sie braucht, oder ein anderes nfs.exportRoot wählen. Sharewright rührt fremde Zeilen nicht an.</translation>
    </message>
    <message>
        <source>The folders of %1 need %2 on %3, but only %4 are free there.</source>
        <translation>Die Ordner von %1 brauchen %2 auf %3, dort sind aber nur %4 frei.</translation>
    </message>
    <message>
        <source>A tenth is kept as a margin.</source>
        <translation>Ein Zehntel bleibt als Reserve.</translation>
    </message>
    <message>
        <source>Enlarge the file system at %1, clean up the folders, or choose another nfs.exportRoot.</source>
        <translation>Das Dateisystem unter %1 vergrößern, die Ordner aufräumen oder ein anderes nfs.exportRoot wählen.</translation>
    </message>
    <message>
        <source>Not all files of %1 could be counted in time; whether %2 has room for them is unknown.</source>
        <translation>Nicht alle Dateien von %1 konnten rechtzeitig gezählt werden; ob %2 Platz für sie hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 are free there.</source>
        <translation>Dort sind %1 frei.</translation>
    </message>
    <message>
        <source>Move it away, or choose another nfs.exportRoot.</source>
        <translation>Anderswohin verschieben oder ein anderes nfs.exportRoot wählen.</translation>
    </message>
    <message>
        <source>%1 on %2 holds files already.</source>
        <translation>%1 auf %2 enthält bereits Dateien.</translation>
    </message>
    <message>
        <source>They stay and become part of the share; files of the same name are replaced by those of the seed host.</source>
        <translation>Sie bleiben und werden Teil der Freigabe; gleichnamige Dateien werden durch die des Quellhosts ersetzt.</translation>
    </message>
    <message>
        <source>Move them away if they do not belong to Pandora.</source>
        <translation>Anderswohin verschieben, wenn sie nicht zu Pandora gehören.</translation>
    </message>
    <message>
        <source>%1 on %2 lies on a file system of type %3.</source>
        <translation>%1 auf %2 liegt auf einem Dateisystem vom Typ %3.</translation>
    </message>
    <message>
        <source>The kernel exports it only with an explicit fsid, or not at all (exports(5), fsid).</source>
        <translation>Der Kernel exportiert es nur mit ausdrücklicher fsid oder gar nicht (exports(5), fsid).</translation>
    </message>
    <message>
        <source>Put nfs.exportRoot on a local disk (xfs or ext4).</source>
        <translation>nfs.exportRoot auf einen lokalen Datenträger legen (xfs oder ext4).</translation>
    </message>
    <message>
        <source>%1 on %2 lies on the system disk.</source>
        <translation>%1 auf %2 liegt auf dem Systemdatenträger.</translation>
    </message>
    <message>
        <source>A full share then fills the disk that the system needs, and a client could guess handles of files outside the export.</source>
        <translation>Eine volle Freigabe füllt dann den Datenträger, den das System braucht, und ein Client könnte Handles von Dateien außerhalb des Exports erraten.</translation>
    </message>
    <message>
        <source>Consider a file system of its own for it.</source>
        <translation>Ein eigenes Dateisystem dafür erwägen.</translation>
    </message>
    <message>
        <source>There is a volume %1 already, with other bricks: %2.</source>
        <translation>Es gibt bereits ein Volume %1 mit anderen Bricks: %2.</translation>
    </message>
    <message>
        <source>None of the project&apos;s bricks belongs to it.</source>
        <translation>Keiner der Bricks des Projekts gehört dazu.</translation>
    </message>
    <message>
        <source>Choose another name in “volume”. If that volume is meant, list its bricks in the project.</source>
        <translation>In „volume“ einen anderen Namen wählen. Ist dieses Volume gemeint, seine Bricks im Projekt aufführen.</translation>
    </message>
    <message>
        <source>The volume %1 is of type %2, which Sharewright does not manage.</source>
        <translation>Das Volume %1 ist vom Typ %2, den Sharewright nicht verwaltet.</translation>
    </message>
    <message>
        <source>Choose another name in “volume”.</source>
        <translation>In „volume“ einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>replica %1 with an arbiter</source>
        <translation>replica %1 mit Arbiter</translation>
    </message>
    <message>
        <source>replica %1</source>
        <translation>replica %1</translation>
    </message>
    <message>
        <source>The volume %1 has %2, the project says %3.</source>
        <translation>Das Volume %1 hat %2, das Projekt sagt %3.</translation>
    </message>
    <message>
        <source>Sharewright adds and replaces bricks, but does not change how many copies a volume keeps.</source>
        <translation>Sharewright fügt Bricks hinzu und ersetzt sie, ändert aber nicht, wie viele Kopien ein Volume hält.</translation>
    </message>
    <message>
        <source>Correct “replica” and “arbiter” in the project, or change the volume by hand first (gluster volume add-brick … replica …).</source>
        <translation>„replica“ und „arbiter“ im Projekt korrigieren oder zuvor das Volume von Hand ändern (gluster volume add-brick … replica …).</translation>
    </message>
    <message>
        <source>These bricks are copies of each other, but stand in different replica sets of the project: %1.</source>
        <translation>Diese Bricks sind Kopien voneinander, stehen im Projekt aber in verschiedenen Replikatsätzen: %1.</translation>
    </message>
    <message>
        <source>Each %1 bricks in a row are one set; a running volume cannot be sorted anew.</source>
        <translation>Je %1 aufeinanderfolgende Bricks bilden einen Satz; ein laufendes Volume lässt sich nicht umsortieren.</translation>
    </message>
    <message>
        <source>List the bricks in the volume&apos;s order: %1.</source>
        <translation>Die Bricks in der Reihenfolge des Volumes aufführen: %1.</translation>
    </message>
    <message>
        <source>Replica set %1 of the project has bricks of several sets of the volume.</source>
        <translation>Replikatsatz %1 des Projekts enthält Bricks aus mehreren Sätzen des Volumes.</translation>
    </message>
    <message>
        <source>A brick cannot move from one set to another.</source>
        <translation>Ein Brick kann nicht von einem Satz in einen anderen wechseln.</translation>
    </message>
    <message>
        <source>The volume %1 exists, but is stopped. The plan starts it.</source>
        <translation>Das Volume %1 ist vorhanden, aber angehalten. Der Plan startet es.</translation>
    </message>
    <message>
        <source>Somebody stopped it; there may be a reason.</source>
        <translation>Jemand hat es angehalten; das hat vielleicht einen Grund.</translation>
    </message>
    <message>
        <source>Ask who stopped it, and why, before the run.</source>
        <translation>Vor dem Lauf klären, wer es angehalten hat und warum.</translation>
    </message>
    <message>
        <source>Files of the volume %1 are being moved between bricks.</source>
        <translation>Dateien des Volumes %1 werden gerade zwischen Bricks verschoben.</translation>
    </message>
    <message>
        <source>Until that is finished, bricks can neither be added nor removed.</source>
        <translation>Bis das abgeschlossen ist, können Bricks weder hinzugefügt noch entfernt werden.</translation>
    </message>
    <message>
        <source>A rebalance or the removal of bricks is under way.</source>
        <translation>Eine Neuverteilung oder das Entfernen von Bricks ist im Gange.</translation>
    </message>
    <message>
        <source>Wait until it is finished: gluster volume rebalance %1 status. Then ask the hosts again.</source>
        <translation>Das Ende abwarten: gluster volume rebalance %1 status. Danach die Hosts erneut abfragen.</translation>
    </message>
    <message>
        <source>Bricks of the volume %1 are down: %2.</source>
        <translation>Bricks des Volumes %1 sind ausgefallen: %2.</translation>
    </message>
    <message>
        <source>While they are away, other bricks should stay as they are: they may hold the only good copy.</source>
        <translation>Solange sie fehlen, sollten andere Bricks bleiben, wie sie sind: Sie enthalten vielleicht die einzige gute Kopie.</translation>
    </message>
    <message>
        <source>Their files live on the other bricks of the set alone.</source>
        <translation>Ihre Dateien liegen nur noch auf den übrigen Bricks des Satzes.</translation>
    </message>
    <message>
        <source>Bring them back first: look at their hosts and disks, then run gluster volume start %1 force on a node.</source>
        <translation>Zuerst wiederherstellen: nach ihren Hosts und Datenträgern sehen, dann auf einem Knoten gluster volume start %1 force ausführen.</translation>
    </message>
    <message>
        <source>A rebalance with GlusterFS %1 can lose files.</source>
        <translation>Bei einer Neuverteilung mit GlusterFS %1 können Dateien verloren gehen.</translation>
    </message>
    <message>
        <source>Version 11.0 has a known fault; 11.1 mends it (gluster/glusterfs#4148).</source>
        <translation>Version 11.0 hat einen bekannten Fehler; 11.1 behebt ihn (gluster/glusterfs#4148).</translation>
    </message>
    <message>
        <source>The fault was found in 11.0 and mended in 11.1; whether this version has it was never said (gluster/glusterfs#4148).</source>
        <translation>Der Fehler wurde in 11.0 gefunden und in 11.1 behoben; ob diese Version ihn hat, wurde nie bekannt gegeben (gluster/glusterfs#4148).</translation>
    </message>
    <message>
        <source>Enlarge the bricks in place instead (“extra-devices”, “size”), which moves no file; or set “after-adding-bricks: fix-layout”; or update to 11.1 first.</source>
        <translation>Stattdessen die vorhandenen Bricks vergrößern („extra-devices“, „size“), dabei wird keine Datei verschoben; oder „after-adding-bricks: fix-layout“ setzen; oder zuerst auf 11.1 aktualisieren.</translation>
    </message>
    <message>
        <source>%1 does not know the NFS server&apos;s name %2.</source>
        <translation>%1 kennt den Namen %2 des NFS-Servers nicht.</translation>
    </message>
    <message>
        <source>Clients mount the server by its storage address.</source>
        <translation>Clients hängen den Server über seine Storage-Adresse ein.</translation>
    </message>
    <message>
        <source>Add the name to the DNS or to /etc/hosts of %1, or give the server&apos;s storage address as a number.</source>
        <translation>Den Namen im DNS oder in /etc/hosts von %1 eintragen oder die Storage-Adresse des Servers numerisch angeben.</translation>
    </message>
    <message>
        <source>%1 gets no answer from %2, neither on the SSH port nor on the NFS port.</source>
        <translation>%1 bekommt von %2 keine Antwort, weder auf dem SSH-Port noch auf dem NFS-Port.</translation>
    </message>
    <message>
        <source>Check the server&apos;s storage address in the project and the network between both hosts.</source>
        <translation>Die Storage-Adresse des Servers im Projekt und das Netz zwischen beiden Hosts prüfen.</translation>
    </message>
    <message>
        <source>The NFS server is running, but refuses connections on this address.</source>
        <translation>Der NFS-Server läuft, weist aber Verbindungen an dieser Adresse ab.</translation>
    </message>
    <message>
        <source>The address answers on its SSH port, so something in between blocks NFS.</source>
        <translation>Die Adresse antwortet auf ihrem SSH-Port; etwas dazwischen blockiert also NFS.</translation>
    </message>
    <message>
        <source>Open TCP port %1 from %2 to %3 in the network&apos;s firewall.</source>
        <translation>In der Firewall des Netzes den TCP-Port %1 von %2 zu %3 öffnen.</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>Host %1</translation>
    </message>
    <message>
        <source>The new brick on %1 has %2; the present one on %3 still has %4 free.</source>
        <translation>Der neue Brick auf %1 hat %2; auf dem vorhandenen auf %3 sind noch %4 frei.</translation>
    </message>
    <message>
        <source>A rebalance moves no file to a brick with less free space than the one it comes from. The present files would stay where they are; only new ones would go there.</source>
        <translation>Eine Neuverteilung verschiebt keine Datei auf einen Brick, der weniger freien Platz hat als ihr bisheriger. Die vorhandenen Dateien blieben, wo sie sind; nur neue kämen dorthin.</translation>
    </message>
    <message>
        <source>Take larger disks for the new bricks, or set “after-adding-bricks” to fix-layout, which is quick and sends new files there.</source>
        <translation>Größere Datenträger für die neuen Bricks nehmen oder „after-adding-bricks“ auf fix-layout setzen: Das geht schnell und lenkt neue Dateien dorthin.</translation>
    </message>
    <message>
        <source>Move the old copy away, or choose another migration.aside-suffix.</source>
        <translation>Die alte Kopie anderswohin verschieben oder ein anderes migration.aside-suffix wählen.</translation>
    </message>
    <message>
        <source>Choose the source on the Data page (migration.seed-host in the project).</source>
        <translation>Auf der Seite Daten die Quelle wählen (migration.seed-host im Projekt).</translation>
    </message>
    <message>
        <source>the first content</source>
        <translation>der erste Inhalt</translation>
    </message>
    <message>
        <source>No host is chosen to provide the first content, although there are files. %1.</source>
        <translation>Kein Host ist als Quelle des ersten Inhalts gewählt, obwohl Dateien da sind. %1.</translation>
    </message>
    <message>
        <source>These do not exist on %1; the plan makes mount points there: %2.</source>
        <translation>Diese gibt es auf %1 nicht; der Plan legt dort Einhängepunkte an: %2.</translation>
    </message>
    <message>
        <source>Files of these hosts are set aside and not merged. %1.</source>
        <translation>Dateien dieser Hosts werden beiseitegelegt und nicht zusammengeführt. %1.</translation>
    </message>
    <message>
        <source>Tick a host on the Data page (migration.merge-from in the project) to bring its files into the share as well; “sharewright merge” shows where the hosts differ.</source>
        <translation>Kreuzen Sie einen Host auf der Seite „Daten“ an (migration.merge-from im Projekt), damit auch seine Dateien in die Freigabe kommen; „sharewright merge“ zeigt, worin die Hosts sich unterscheiden.</translation>
    </message>
    <message>
        <source>the servers</source>
        <translation>die Server</translation>
    </message>
</context>
<context>
    <name>FailureReport</name>
    <message>
        <source>One step is done and stays.</source>
        <translation>Ein Schritt ist erledigt und bleibt bestehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are done and stay.</source>
        <translation>
            <numerusform>%n Schritt ist erledigt und bleibt bestehen.</numerusform>
            <numerusform>%n Schritte sind erledigt und bleiben bestehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One step was not tried and changed nothing.</source>
        <translation>Ein Schritt wurde nicht versucht und hat nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps were not tried and changed nothing.</source>
        <translation>
            <numerusform>%n Schritt wurde nicht versucht und hat nichts geändert.</numerusform>
            <numerusform>%n Schritte wurden nicht versucht und haben nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pandora&apos;s services are still stopped: agents queue their data until they start again.</source>
        <translation>Die Pandora-Dienste sind noch angehalten: Agenten puffern ihre Daten, bis die Dienste wieder laufen.</translation>
    </message>
    <message>
        <source>Originals are kept: nothing was deleted.</source>
        <translation>Die Originale sind noch da: Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>See that the host is up and reachable, then retry: finished steps are checked, not repeated.</source>
        <translation>Dafür sorgen, dass der Host läuft und erreichbar ist, dann erneut versuchen: Erledigte Schritte werden geprüft, nicht wiederholt.</translation>
    </message>
    <message>
        <source>Correct the login or the sudo rights of the user on that host, then retry.</source>
        <translation>Die Anmeldung oder die sudo-Rechte des Benutzers auf diesem Host korrigieren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The host changed since the plan was made. Probe again and review the new plan.</source>
        <translation>Der Host hat sich seit dem Erstellen des Plans geändert. Erneut abfragen und den neuen Plan prüfen.</translation>
    </message>
    <message>
        <source>Remove the cause on that host, then retry: finished steps are checked, not repeated.</source>
        <translation>Die Ursache auf diesem Host beheben, dann erneut versuchen: Erledigte Schritte werden geprüft, nicht wiederholt.</translation>
    </message>
    <message>
        <source>“%1” failed on %2</source>
        <translation>„%1“ ist auf %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Exit status %1, after %2</source>
        <translation>Exit-Status %1, nach %2</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The run could not go on</source>
        <translation>Der Lauf konnte nicht weitergehen</translation>
    </message>
    <message>
        <source>Pandora&apos;s services are started again.</source>
        <translation>Die Pandora-Dienste laufen wieder.</translation>
    </message>
    <message>
        <source>Pandora&apos;s services were not stopped.</source>
        <translation>Die Pandora-Dienste wurden nicht angehalten.</translation>
    </message>
    <message>
        <source>One more only looked, or found nothing to do.</source>
        <translation>Ein weiterer hat nur nachgesehen oder fand nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>%n more only looked, or found nothing to do.</source>
        <translation>
            <numerusform>%n weiterer hat nur nachgesehen oder fand nichts zu tun.</numerusform>
            <numerusform>%n weitere haben nur nachgesehen oder fanden nichts zu tun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or undo: what this run changed is taken back; anything that cannot be is listed.</source>
        <translation>Oder rückgängig machen: Was dieser Lauf geändert hat, wird zurückgenommen; was sich nicht zurücknehmen lässt, wird aufgelistet.</translation>
    </message>
    <message>
        <source>The host said: %1</source>
        <translation>Der Host meldet: %1</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message>
        <source>There is no host %1.</source>
        <translation>Es gibt keinen Host %1.</translation>
    </message>
    <message>
        <source>%1 is not a file on %2.</source>
        <translation>%1 ist auf %2 keine Datei.</translation>
    </message>
    <message>
        <source>%1 on %2 is too large to be shown, or may not be read.</source>
        <translation>%1 auf %2 ist zu groß zum Anzeigen oder darf nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>FolderAdvice</name>
    <message>
        <source>%1 is switched on in %2.</source>
        <translation>%1 ist in %2 eingeschaltet.</translation>
    </message>
    <message>
        <source>There are files in it on %1.</source>
        <translation>Auf %1 liegen Dateien darin.</translation>
    </message>
    <message>
        <source>A folder of your own.</source>
        <translation>Ein eigener Ordner.</translation>
    </message>
</context>
<context>
    <name>FolderCatalogue</name>
    <message>
        <source>Holds every agent&apos;s remote configuration. Whichever server an agent talks to must have it.</source>
        <translation>Enthält die Fernkonfiguration aller Agenten. Jeder Server, mit dem ein Agent spricht, muss sie haben.</translation>
    </message>
    <message>
        <source>An agent that finds no configuration uploads its own and overwrites what administrators had staged for it.</source>
        <translation>Ein Agent, der keine Konfiguration vorfindet, lädt seine eigene hoch und überschreibt damit die von Administratoren vorbereitete.</translation>
    </message>
    <message>
        <source>Holds the check sums by which an agent notices a new configuration.</source>
        <translation>Enthält die Prüfsummen, an denen ein Agent eine neue Konfiguration erkennt.</translation>
    </message>
    <message>
        <source>Agents fetch and send configurations back and forth without end.</source>
        <translation>Agenten holen und senden Konfigurationen endlos hin und her.</translation>
    </message>
    <message>
        <source>Holds the file collections that agents download.</source>
        <translation>Enthält die Dateisammlungen, die Agenten herunterladen.</translation>
    </message>
    <message>
        <source>Agents get their collections from one server only, and lose them when that one is down.</source>
        <translation>Agenten erhalten ihre Sammlungen nur von einem Server und verlieren sie, wenn dieser aus ist.</translation>
    </message>
    <message>
        <source>Holds the recorded network flows that the console shows.</source>
        <translation>Enthält die aufgezeichneten Netzwerk-Flows, die die Konsole zeigt.</translation>
    </message>
    <message>
        <source>The console shows the flows of one server only.</source>
        <translation>Die Konsole zeigt nur die Flows eines Servers.</translation>
    </message>
    <message>
        <source>Holds what people upload in the console, and collections before they are published.</source>
        <translation>Enthält, was in der Konsole hochgeladen wird, und Sammlungen vor ihrer Veröffentlichung.</translation>
    </message>
    <message>
        <source>A file uploaded in one console is missing in the others.</source>
        <translation>Eine in einer Konsole hochgeladene Datei fehlt in den anderen.</translation>
    </message>
    <message>
        <source>Holds recorded sFlow data, as netflow does for NetFlow.</source>
        <translation>Enthält aufgezeichnete sFlow-Daten, so wie netflow die von NetFlow.</translation>
    </message>
    <message>
        <source>Where sFlow is used, the console shows one server&apos;s flows only.</source>
        <translation>Wo sFlow verwendet wird, zeigt die Konsole nur die Flows eines Servers.</translation>
    </message>
    <message>
        <source>Holds remote commands that wait for their agents.</source>
        <translation>Enthält Fernbefehle, die auf ihre Agenten warten.</translation>
    </message>
    <message>
        <source>A command reaches its agent only when that agent happens to talk to the same server.</source>
        <translation>Ein Befehl erreicht seinen Agenten nur, wenn dieser zufällig mit demselben Server spricht.</translation>
    </message>
    <message>
        <source>Holds locks of transactions with agents.</source>
        <translation>Enthält Sperren für Transaktionen mit Agenten.</translation>
    </message>
    <message>
        <source>Two servers may work on one agent&apos;s transaction at the same time.</source>
        <translation>Zwei Server bearbeiten womöglich gleichzeitig die Transaktion eines Agenten.</translation>
    </message>
    <message>
        <source>Holds programs that each server&apos;s package installs for itself.</source>
        <translation>Enthält Programme, die das Paket jedes Servers für sich installiert.</translation>
    </message>
    <message>
        <source>An upgrade of one server would replace the programs of all others.</source>
        <translation>Das Update eines Servers würde die Programme aller anderen ersetzen.</translation>
    </message>
    <message>
        <source>Every server writes its own log there.</source>
        <translation>Jeder Server schreibt dort sein eigenes Log.</translation>
    </message>
    <message>
        <source>The servers would write into each other&apos;s logs.</source>
        <translation>Die Server würden einander in die Logs schreiben.</translation>
    </message>
    <message>
        <source>The spool itself is the queue of one server. Only folders in it are shared.</source>
        <translation>Das Spool-Verzeichnis selbst ist die Warteschlange eines Servers. Nur Ordner darin werden freigegeben.</translation>
    </message>
    <message>
        <source>Two servers would take the same agent data, twice or half. Separate incoming folders exist for that.</source>
        <translation>Zwei Server würden dieselben Agentendaten holen, doppelt oder halb. Dafür gibt es getrennte Eingangsordner.</translation>
    </message>
    <message>
        <source>The folder catalogue names no spool or no console.</source>
        <translation>Der Ordnerkatalog nennt kein Spool-Verzeichnis oder keine Konsole.</translation>
    </message>
    <message>
        <source>Entry %1 of the folder catalogue cannot be read.</source>
        <translation>Eintrag %1 des Ordnerkatalogs ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Only if used</source>
        <translation>Nur bei Verwendung</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigener</translation>
    </message>
</context>
<context>
    <name>FolderRules</name>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it a short name, such as “conf”.</source>
        <translation>Einen kurzen Namen vergeben, etwa „conf“.</translation>
    </message>
    <message>
        <source>The folder name “%1” cannot be used.</source>
        <translation>Der Ordnername „%1“ ist nicht zulässig.</translation>
    </message>
    <message>
        <source>It becomes the directory name on the storage side.</source>
        <translation>Er wird zum Verzeichnisnamen auf der Storage-Seite.</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, “.”, “_” and “-”, starting with a letter or digit.</source>
        <translation>Bis zu 64 Buchstaben, Ziffern, „.“, „_“ und „-“ verwenden, beginnend mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>%1 has no path.</source>
        <translation>%1 hat keinen Pfad.</translation>
    </message>
    <message>
        <source>Add the path that the Pandora hosts use.</source>
        <translation>Den Pfad angeben, den die Pandora-Hosts verwenden.</translation>
    </message>
    <message>
        <source>%1 would share data_in itself (%2).</source>
        <translation>%1 würde data_in selbst freigeben (%2).</translation>
    </message>
    <message>
        <source>The servers would take each other&apos;s incoming files away; the manual forbids it.</source>
        <translation>Die Server würden einander die eingehenden Dateien wegnehmen; das Handbuch untersagt es.</translation>
    </message>
    <message>
        <source>Share its folders one by one: conf, md5, collections, netflow.</source>
        <translation>Die Ordner darin einzeln freigeben: conf, md5, collections, netflow.</translation>
    </message>
    <message>
        <source>%1 (%2) is meant to be local.</source>
        <translation>%1 (%2) soll lokal bleiben.</translation>
    </message>
    <message>
        <source>Each Pandora server keeps files of its own there.</source>
        <translation>Jeder Pandora-Server hält dort eigene Dateien.</translation>
    </message>
    <message>
        <source>Leave it out of the shared folders.</source>
        <translation>Aus den freigegebenen Ordnern weglassen.</translation>
    </message>
    <message>
        <source>“%1” of %2 is no user or group name.</source>
        <translation>„%1“ von %2 ist kein Benutzer- oder Gruppenname.</translation>
    </message>
    <message>
        <source>Write a name such as “pandora”, or a number.</source>
        <translation>Einen Namen wie „pandora“ oder eine Zahl angeben.</translation>
    </message>
    <message>
        <source>Mode %1 of %2 locks its own owner out.</source>
        <translation>Modus %1 von %2 sperrt den eigenen Besitzer aus.</translation>
    </message>
    <message>
        <source>Use 2770 as Pandora&apos;s packages do.</source>
        <translation>2770 verwenden wie in den Pandora-Paketen.</translation>
    </message>
    <message>
        <source>Mode %1 lets everybody write to %2.</source>
        <translation>Mit Modus %1 kann jeder in %2 schreiben.</translation>
    </message>
    <message>
        <source>Any local user could change agent configurations.</source>
        <translation>Jeder lokale Benutzer könnte Agentenkonfigurationen ändern.</translation>
    </message>
    <message>
        <source>Mode %1 of %2 has no setgid bit.</source>
        <translation>Modus %1 von %2 hat kein Setgid-Bit.</translation>
    </message>
    <message>
        <source>New files would lose the group that server and console share.</source>
        <translation>Neue Dateien verlören die Gruppe, die Server und Konsole gemeinsam haben.</translation>
    </message>
    <message>
        <source>%1 is used by no Pandora role.</source>
        <translation>%1 wird von keiner Pandora-Rolle benutzt.</translation>
    </message>
    <message>
        <source>Let “server”, “console” or both use it.</source>
        <translation>Von „server“, „console“ oder beiden benutzen lassen.</translation>
    </message>
    <message>
        <source>Only servers and consoles mount %1.</source>
        <translation>Nur Server und Konsolen hängen %1 ein.</translation>
    </message>
    <message>
        <source>Storage roles have no use for the folder&apos;s path.</source>
        <translation>Storage-Rollen können mit dem Pfad des Ordners nichts anfangen.</translation>
    </message>
    <message>
        <source>Remove the storage roles from “used-by”.</source>
        <translation>Die Storage-Rollen aus „used-by“ entfernen.</translation>
    </message>
    <message>
        <source>No host of this project uses %1.</source>
        <translation>Kein Host dieses Projekts benutzt %1.</translation>
    </message>
    <message>
        <source>Correct “used-by” or the roles of the hosts.</source>
        <translation>„used-by“ oder die Rollen der Hosts korrigieren.</translation>
    </message>
    <message>
        <source>Two folders are called “%1”.</source>
        <translation>Zwei Ordner heißen „%1“.</translation>
    </message>
    <message>
        <source>They would lie in one directory on the storage side.</source>
        <translation>Sie lägen auf der Storage-Seite in einem Verzeichnis.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Einen davon umbenennen.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same path %3.</source>
        <translation>%1 und %2 haben denselben Pfad %3.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Einen davon entfernen.</translation>
    </message>
    <message>
        <source>%1 lies inside %2.</source>
        <translation>%1 liegt innerhalb von %2.</translation>
    </message>
    <message>
        <source>One mount would hide the other.</source>
        <translation>Eine Einhängung würde die andere verdecken.</translation>
    </message>
    <message>
        <source>Share either the outer or the inner folder.</source>
        <translation>Entweder den äußeren oder den inneren Ordner freigeben.</translation>
    </message>
    <message>
        <source>Not all folders that Pandora FMS needs are shared: %1.</source>
        <translation>Nicht alle Ordner, die Pandora FMS braucht, sind freigegeben: %1.</translation>
    </message>
    <message>
        <source>The manual requires conf, md5, collections and netflow together; with one missing, agents and servers lose track of each other.</source>
        <translation>Das Handbuch verlangt conf, md5, collections und netflow gemeinsam; fehlt einer, verlieren Agenten und Server einander aus dem Blick.</translation>
    </message>
    <message>
        <source>Add the missing folders.</source>
        <translation>Die fehlenden Ordner hinzufügen.</translation>
    </message>
    <message>
        <source>Folder number %1</source>
        <translation>Ordner Nr. %1</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>Ordner %1</translation>
    </message>
</context>
<context>
    <name>Gluster</name>
    <message>
        <source>The answer of gluster is cut off or damaged. Ask again.</source>
        <translation>Die Antwort von gluster ist abgeschnitten oder beschädigt. Erneut abfragen.</translation>
    </message>
    <message>
        <source>The gluster daemon does not answer. Start it: systemctl start glusterd.</source>
        <translation>Der Gluster-Daemon antwortet nicht. Starten: systemctl start glusterd.</translation>
    </message>
    <message>
        <source>gluster gave no answer in time. Another node may just have died: ask again in a minute.</source>
        <translation>gluster hat nicht rechtzeitig geantwortet. Vielleicht ist gerade ein anderer Knoten ausgefallen: in einer Minute erneut abfragen.</translation>
    </message>
    <message>
        <source>gluster says: %1</source>
        <translation>gluster meldet: %1</translation>
    </message>
    <message>
        <source>the command failed, without a reason</source>
        <translation>der Befehl ist ohne Angabe von Gründen fehlgeschlagen</translation>
    </message>
    <message>
        <source>gluster answered another question than the one that was asked.</source>
        <translation>gluster hat eine andere Frage beantwortet als die gestellte.</translation>
    </message>
</context>
<context>
    <name>GlusterGrowth</name>
    <message>
        <source>volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>List the bricks of a set in the volume&apos;s order (gluster volume info %1), and replace one brick of a set at a time.</source>
        <translation>Die Bricks eines Satzes in der Reihenfolge des Volumes aufführen (gluster volume info %1) und je Satz immer nur einen Brick auf einmal ersetzen.</translation>
    </message>
    <message>
        <source>Replica set %1 of the document has the volume&apos;s bricks in another order.</source>
        <translation>Replikatsatz %1 des Projekts führt die Bricks des Volumes in anderer Reihenfolge auf.</translation>
    </message>
    <message>
        <source>The order says which brick takes whose place, and which one is the arbiter.</source>
        <translation>Die Reihenfolge bestimmt, welcher Brick wessen Platz einnimmt und welcher der Arbiter ist.</translation>
    </message>
    <message>
        <source>%1 bricks of replica set %2 are not those of the volume.</source>
        <translation>%1 Bricks von Replikatsatz %2 sind nicht die des Volumes.</translation>
    </message>
    <message>
        <source>A new brick is filled from the others of its set, so only one can be replaced at a time.</source>
        <translation>Ein neuer Brick wird aus den anderen seines Satzes gefüllt; deshalb kann immer nur einer auf einmal ersetzt werden.</translation>
    </message>
    <message>
        <source>%1 on %2 (%3 free)</source>
        <translation>%1 auf %2 (%3 frei)</translation>
    </message>
    <message>
        <source>Bricks are added although volume groups of the present ones have room: %1.</source>
        <translation>Bricks werden hinzugefügt, obwohl die Volume-Gruppen der vorhandenen noch Platz haben: %1.</translation>
    </message>
    <message>
        <source>A larger “size” of the bricks of a set needs no rebalance: no file moves.</source>
        <translation>Eine größere „size“ der Bricks eines Satzes braucht keine Neuverteilung: Keine Datei wird verschoben.</translation>
    </message>
    <message>
        <source>Enlarge the bricks first, or give their groups a further disk in “extra-devices”.</source>
        <translation>Zuerst die Bricks vergrößern oder ihren Gruppen in „extra-devices“ einen weiteren Datenträger geben.</translation>
    </message>
</context>
<context>
    <name>GlusterPlanner</name>
    <message>
        <source>Change the volume&apos;s bricks</source>
        <translation>Bricks des Volumes ändern</translation>
    </message>
    <message>
        <source>The volume stays in use all the while; each change begins when the one before it is complete.</source>
        <translation>Das Volume bleibt durchgehend in Betrieb; jede Änderung beginnt, wenn die vorige abgeschlossen ist.</translation>
    </message>
    <message>
        <source>The new brick is empty and is filled from the others of its set; the old folder stays as it is.</source>
        <translation>Der neue Brick ist leer und wird aus den anderen seines Satzes gefüllt; der alte Ordner bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Until the new brick is filled there is a copy less of each file.</source>
        <translation>Bis der neue Brick gefüllt ist, gibt es von jeder Datei eine Kopie weniger.</translation>
    </message>
    <message>
        <source>Whole replica sets: each new file lies on all bricks of one set.</source>
        <translation>Ganze Replikatsätze: Jede neue Datei liegt auf allen Bricks eines Satzes.</translation>
    </message>
    <message>
        <source>Forced, because: %1</source>
        <translation>Erzwungen, weil: %1</translation>
    </message>
    <message>
        <source>Folders that exist send new files to the new bricks only after this; files stay where they are.</source>
        <translation>Erst danach landen neue Dateien in vorhandenen Ordnern auch auf den neuen Bricks; vorhandene Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>SELinux keeps the web server off FUSE file systems without it.</source>
        <translation>Ohne diesen Boolean verwehrt SELinux dem Webserver den Zugriff auf FUSE-Dateisysteme.</translation>
    </message>
    <message>
        <source>A bind mount leaves the path a real directory, which package upgrades expect; it waits for the volume&apos;s own mount.</source>
        <translation>Ein Bind-Mount lässt den Pfad ein echtes Verzeichnis bleiben, wie es Paketaktualisierungen erwarten; er wartet auf die Einhängung des Volumes.</translation>
    </message>
    <message>
        <source>From here on all hosts see the same files.</source>
        <translation>Von hier an sehen alle Hosts dieselben Dateien.</translation>
    </message>
    <message>
        <source>What one host writes, all others must see.</source>
        <translation>Was ein Host schreibt, müssen alle anderen sehen.</translation>
    </message>
    <message>
        <source>Mount the volume</source>
        <translation>Volume einhängen</translation>
    </message>
    <message>
        <source>Each Pandora host mounts the whole volume at a place of its own; nothing of Pandora looks there yet.</source>
        <translation>Jeder Pandora-Host hängt das ganze Volume an einem eigenen Ort ein; dort sieht noch nichts von Pandora nach.</translation>
    </message>
    <message>
        <source>Mode 0000 keeps everybody from writing below a volume that is not mounted.</source>
        <translation>Modus 0000 verhindert, dass jemand unter ein nicht eingehängtes Volume schreibt.</translation>
    </message>
    <message>
        <source>When all hosts start at once the volume comes later than they; its mount waits for it instead of failing for good.</source>
        <translation>Starten alle Hosts zugleich, kommt das Volume später als sie; seine Einhängung wartet darauf, statt endgültig zu scheitern.</translation>
    </message>
    <message>
        <source>Through this mount the host talks to every brick itself.</source>
        <translation>Über diese Einhängung spricht der Host selbst mit jedem Brick.</translation>
    </message>
    <message>
        <source>backup-volfile-servers: the volume is found while a node is down; _netdev and nofail: a missing volume does not stop the boot; acl: access lists come along.</source>
        <translation>backup-volfile-servers: Das Volume wird auch gefunden, wenn ein Knoten ausgefallen ist; _netdev und nofail: Ein fehlendes Volume hält das Booten nicht auf; acl: Zugriffslisten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Make the folders</source>
        <translation>Ordner anlegen</translation>
    </message>
    <message>
        <source>Owner, group and the setgid bit are what Pandora&apos;s packages set.</source>
        <translation>Besitzer, Gruppe und Setgid-Bit sind so, wie Pandoras Pakete sie setzen.</translation>
    </message>
    <message>
        <source>Numbers, since GlusterFS carries them and not names.</source>
        <translation>IDs, denn GlusterFS überträgt diese und keine Namen.</translation>
    </message>
    <message>
        <source>Copy the first content</source>
        <translation>Ersten Inhalt kopieren</translation>
    </message>
    <message>
        <source>The bulk is copied while services run, to a place that no service knows. An agent that finds an empty folder uploads its own configuration over the one that administrators staged.</source>
        <translation>Der Großteil wird bei laufenden Diensten an einen Ort kopiert, den kein Dienst kennt. Ein Agent, der einen leeren Ordner vorfindet, lädt seine eigene Konfiguration hoch und überschreibt damit die von Administratoren vorbereitete.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Each host writes into the volume as the real users, and every other host reads it back, before any service is touched.</source>
        <translation>Jeder Host schreibt als die echten Benutzer in das Volume, und jeder andere Host liest es zurück, bevor ein Dienst angerührt wird.</translation>
    </message>
    <message>
        <source>No firewall is active on %1.</source>
        <translation>Auf %1 ist keine Firewall aktiv.</translation>
    </message>
    <message>
        <source>%1 resolves the storage names of all other hosts.</source>
        <translation>%1 löst die Storage-Namen aller anderen Hosts auf.</translation>
    </message>
    <message>
        <source>A file system of its own is mounted at %1 on %2.</source>
        <translation>Unter %1 auf %2 ist ein eigenes Dateisystem eingehängt.</translation>
    </message>
    <message>
        <source>The disk %1 on %2 is blank.</source>
        <translation>Der Datenträger %1 auf %2 ist leer.</translation>
    </message>
    <message>
        <source>There is no volume %1 yet.</source>
        <translation>Es gibt noch kein Volume %1.</translation>
    </message>
    <message>
        <source>Install packages</source>
        <translation>Pakete installieren</translation>
    </message>
    <message>
        <source>Nodes get the server, Pandora hosts what mounts a volume; all of the same major version.</source>
        <translation>Knoten erhalten den Server, Pandora-Hosts das zum Einhängen eines Volumes Nötige; alle in derselben Hauptversion.</translation>
    </message>
    <message>
        <source>The distribution leaves GlusterFS to a repository of its own.</source>
        <translation>Die Distribution überlässt GlusterFS einem eigenen Repository.</translation>
    </message>
    <message>
        <source>glusterd, and the tools for disks and bricks.</source>
        <translation>glusterd und die Werkzeuge für Datenträger und Bricks.</translation>
    </message>
    <message>
        <source>mount needs mount.glusterfs to mount a volume.</source>
        <translation>mount braucht mount.glusterfs, um ein Volume einzuhängen.</translation>
    </message>
    <message>
        <source>Let the hosts find and reach each other</source>
        <translation>Hosts füreinander auffindbar und erreichbar machen</translation>
    </message>
    <message>
        <source>Every node must know every other by the same name, and clients talk to every brick.</source>
        <translation>Jeder Knoten muss jeden anderen unter demselben Namen kennen, und Clients sprechen mit jedem Brick.</translation>
    </message>
    <message>
        <source>A name that one node cannot resolve keeps the pool from forming; the file answers also while the name server is away.</source>
        <translation>Ein Name, den ein Knoten nicht auflösen kann, verhindert, dass der Pool zustande kommt; die Datei antwortet auch, wenn der Nameserver fehlt.</translation>
    </message>
    <message>
        <source>Peers and clients must reach glusterd and every brick; nobody else needs to.</source>
        <translation>Peers und Clients müssen glusterd und jeden Brick erreichen; sonst niemand.</translation>
    </message>
    <message>
        <source>When a node dies, everybody who writes waits this many seconds; gluster&apos;s own 42 stall every agent.</source>
        <translation>Fällt ein Knoten aus, wartet jeder, der schreibt, so viele Sekunden; die 42 aus der Voreinstellung von gluster würden alle Agenten aufhalten.</translation>
    </message>
    <message>
        <source>Writing needs a majority of the copies: no split-brain.</source>
        <translation>Schreiben erfordert eine Mehrheit der Kopien: kein Split-Brain.</translation>
    </message>
    <message>
        <source>Only nodes and Pandora hosts may mount the volume; by itself gluster lets everybody in.</source>
        <translation>Nur Knoten und Pandora-Hosts dürfen das Volume einhängen; von sich aus lässt gluster jeden zu.</translation>
    </message>
    <message>
        <source>The top of the volume belongs to Pandora&apos;s user.</source>
        <translation>Die oberste Ebene des Volumes gehört dem Benutzer von Pandora.</translation>
    </message>
    <message>
        <source>The top of the volume belongs to the web server&apos;s group.</source>
        <translation>Die oberste Ebene des Volumes gehört der Gruppe des Webservers.</translation>
    </message>
    <message>
        <source>The document asks for it.</source>
        <translation>Das Projekt verlangt es.</translation>
    </message>
    <message>
        <source>Form the pool</source>
        <translation>Pool bilden</translation>
    </message>
    <message>
        <source>The nodes trust each other from here on; each must see all others before a volume is made.</source>
        <translation>Von hier an vertrauen die Knoten einander; jeder muss alle anderen sehen, bevor ein Volume angelegt wird.</translation>
    </message>
    <message>
        <source>Enabled, so that the bricks are back after a reboot; Debian leaves it off.</source>
        <translation>Aktiviert, damit die Bricks nach einem Neustart wieder da sind; Debian lässt die Unit deaktiviert.</translation>
    </message>
    <message>
        <source>Enabling starts nothing; the pool needs it now.</source>
        <translation>Das Aktivieren startet nichts; der Pool braucht sie jetzt.</translation>
    </message>
    <message>
        <source>glusterd starts once its bricks&apos; disks are mounted, so that a brick is not taken for lost.</source>
        <translation>glusterd startet erst, wenn die Datenträger seiner Bricks eingehängt sind, damit kein Brick für verloren gehalten wird.</translation>
    </message>
    <message>
        <source>Only a member of the pool can take another host in.</source>
        <translation>Nur ein Mitglied des Pools kann einen weiteren Host aufnehmen.</translation>
    </message>
    <message>
        <source>Probed back, so that the first node too is known by its storage address and not only by the one it came from.</source>
        <translation>Ein peer probe in Gegenrichtung macht auch den ersten Knoten unter seiner Storage-Adresse bekannt und nicht nur unter der, von der er kam.</translation>
    </message>
    <message>
        <source>A volume made too early fails and leaves marks on its bricks that make the next attempt fail as well.</source>
        <translation>Ein zu früh angelegtes Volume schlägt fehl und hinterlässt auf seinen Bricks Kennungen, an denen auch der nächste Versuch scheitert.</translation>
    </message>
    <message>
        <source>Make the volume</source>
        <translation>Volume anlegen</translation>
    </message>
    <message>
        <source>Replica sets follow the order of the bricks; nothing is forced unless the document gives a reason.</source>
        <translation>Die Replikatsätze folgen der Reihenfolge der Bricks; erzwungen wird nichts, es sei denn, das Projekt nennt einen Grund dafür.</translation>
    </message>
    <message>
        <source>Each file lies on all bricks of one replica set.</source>
        <translation>Jede Datei liegt auf allen Bricks eines Replikatsatzes.</translation>
    </message>
    <message>
        <source>Every brick must run before anybody mounts the volume.</source>
        <translation>Jeder Brick muss laufen, bevor jemand das Volume einhängt.</translation>
    </message>
    <message>
        <source>list of bricks of the volume %1</source>
        <translation>Liste der Bricks des Volumes %1</translation>
    </message>
    <message>
        <source>Prepare the bricks</source>
        <translation>Bricks vorbereiten</translation>
    </message>
    <message>
        <source>Each brick gets a file system of its own, so that a full or missing one never fills the system&apos;s.</source>
        <translation>Jeder Brick bekommt ein eigenes Dateisystem, damit ein voller oder fehlender nie das des Systems füllt.</translation>
    </message>
    <message>
        <source>A further disk enlarges the brick in place: no file has to move.</source>
        <translation>Ein weiterer Datenträger vergrößert den vorhandenen Brick: Keine Datei muss verschoben werden.</translation>
    </message>
    <message>
        <source>With LVM the brick can grow later without moving files.</source>
        <translation>Mit LVM kann der Brick später wachsen, ohne dass Dateien verschoben werden.</translation>
    </message>
    <message>
        <source>The brick&apos;s room; a larger size in the document enlarges it, a smaller one is left alone.</source>
        <translation>Der Platz des Bricks; eine größere Angabe im Projekt vergrößert ihn, eine kleinere bleibt ohne Wirkung.</translation>
    </message>
    <message>
        <source>Inodes of 512 bytes have room for GlusterFS&apos; extended attributes.</source>
        <translation>Inodes von 512 Byte bieten Platz für die erweiterten Attribute von GlusterFS.</translation>
    </message>
    <message>
        <source>blank disk %1</source>
        <translation>leerer Datenträger %1</translation>
    </message>
    <message>
        <source>Mode 0000 keeps files out while the disk is not mounted.</source>
        <translation>Modus 0000 hält Dateien fern, solange der Datenträger nicht eingehängt ist.</translation>
    </message>
    <message>
        <source>nofail and a short time limit let a host start whose disk is gone; its brick then stays down instead of filling the system&apos;s disk.</source>
        <translation>nofail und ein kurzes Zeitlimit lassen einen Host auch ohne seinen Datenträger starten; der Brick bleibt dann aus, statt den Systemdatenträger zu füllen.</translation>
    </message>
    <message>
        <source>The brick lies on this file system and nowhere else.</source>
        <translation>Der Brick liegt auf diesem Dateisystem und nirgends sonst.</translation>
    </message>
    <message>
        <source>The file system fills its volume; it grows while it is in use.</source>
        <translation>Das Dateisystem füllt sein Volume aus; es wächst im laufenden Betrieb.</translation>
    </message>
    <message>
        <source>A folder below the mount point: with the disk missing the folder is missing too, and the brick refuses to start.</source>
        <translation>Ein Ordner unter dem Einhängepunkt: Fehlt der Datenträger, fehlt auch der Ordner, und der Brick startet nicht.</translation>
    </message>
    <message>
        <source>A client that misses a file where it should be looks on all sets; otherwise files can seem to be gone during a rebalance.</source>
        <translation>Ein Client, der eine Datei nicht an ihrem Platz findet, sucht sie in allen Replikatsätzen; sonst können Dateien während einer Neuverteilung verschwunden scheinen.</translation>
    </message>
    <message>
        <source>Let go of the bricks that left</source>
        <translation>Ausgeschiedene Bricks loslassen</translation>
    </message>
    <message>
        <source>Their disks are no longer mounted and no longer waited for. What is on them stays.</source>
        <translation>Ihre Datenträger werden nicht mehr eingehängt, und nichts wartet mehr auf sie. Was darauf ist, bleibt.</translation>
    </message>
    <message>
        <source>A disk that left the volume may be taken out of the host; the next boot does not ask for it.</source>
        <translation>Ein Datenträger, der aus dem Volume ausgeschieden ist, darf aus dem Host genommen werden; der nächste Start verlangt ihn nicht.</translation>
    </message>
    <message>
        <source>glusterd must start without disks that it does not need any more.</source>
        <translation>glusterd muss ohne Datenträger starten, die es nicht mehr braucht.</translation>
    </message>
    <message>
        <source>Nothing uses the disk any more; its files stay on it for as long as you want.</source>
        <translation>Nichts benutzt den Datenträger mehr; seine Dateien bleiben darauf, solange Sie wollen.</translation>
    </message>
    <message>
        <source>It was made for the brick and is empty.</source>
        <translation>Er wurde für den Brick angelegt und ist leer.</translation>
    </message>
    <message>
        <source>Their files move to the other sets first; the bricks leave the volume only when nothing is left on them. Opening a file in the moment in which it moves may be denied; a second try succeeds.</source>
        <translation>Ihre Dateien ziehen zuerst auf die anderen Sätze um; die Bricks verlassen das Volume erst, wenn nichts mehr darauf ist. Eine Datei in dem Augenblick zu öffnen, in dem sie umzieht, kann verweigert werden; ein zweiter Versuch gelingt.</translation>
    </message>
    <message>
        <source>Files move until all sets are filled alike; they can be read and written meanwhile. Opening a file in the moment in which it moves may be denied; a second try succeeds.</source>
        <translation>Dateien ziehen um, bis alle Sätze gleich voll sind; sie können dabei gelesen und geschrieben werden. Eine Datei in dem Augenblick zu öffnen, in dem sie umzieht, kann verweigert werden; ein zweiter Versuch gelingt.</translation>
    </message>
</context>
<context>
    <name>GlusterRules</name>
    <message>
        <source>%1 bricks cannot form sets of %2.</source>
        <translation>%1 Bricks ergeben keine Sätze zu je %2.</translation>
    </message>
    <message>
        <source>Add bricks until each set is complete.</source>
        <translation>Bricks hinzufügen, bis jeder Satz vollständig ist.</translation>
    </message>
    <message>
        <source>Host %1 holds two bricks of replica set %2.</source>
        <translation>Host %1 hält zwei Bricks von Replikatsatz %2.</translation>
    </message>
    <message>
        <source>Both copies would be lost with that host.</source>
        <translation>Mit diesem Host gingen beide Kopien verloren.</translation>
    </message>
    <message>
        <source>Put each %1 bricks in a row on different hosts.</source>
        <translation>Je %1 aufeinanderfolgende Bricks auf verschiedene Hosts legen.</translation>
    </message>
    <message>
        <source>The bricks of replica set %1 have different sizes: %2 and %3.</source>
        <translation>Die Bricks von Replikatsatz %1 sind verschieden groß: %2 und %3.</translation>
    </message>
    <message>
        <source>Each file lies on all bricks of a set, so the smallest one is full first and the rest of the others is wasted.</source>
        <translation>Jede Datei liegt auf allen Bricks eines Satzes; der kleinste ist also zuerst voll, und der Rest der anderen bleibt ungenutzt.</translation>
    </message>
    <message>
        <source>Give all bricks of a set the same size.</source>
        <translation>Allen Bricks eines Satzes die gleiche Größe geben.</translation>
    </message>
    <message>
        <source>The brick %1:%2 is listed twice.</source>
        <translation>Der Brick %1:%2 ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Einen davon entfernen.</translation>
    </message>
    <message>
        <source>The %1 and %2 lie inside each other on %3.</source>
        <translation>%1 und %2 liegen auf %3 ineinander.</translation>
    </message>
    <message>
        <source>GlusterFS refuses such bricks.</source>
        <translation>GlusterFS lehnt solche Bricks ab.</translation>
    </message>
    <message>
        <source>Give each brick a directory of its own.</source>
        <translation>Jedem Brick ein eigenes Verzeichnis geben.</translation>
    </message>
    <message>
        <source>The %1 and %2 of host %3 have the same mount point %4.</source>
        <translation>%1 und %2 von Host %3 haben denselben Einhängepunkt %4.</translation>
    </message>
    <message>
        <source>Only one file system can be mounted there, and bricks that share one show the same free space twice.</source>
        <translation>Dort kann nur ein Dateisystem eingehängt werden, und Bricks, die sich eines teilen, zeigen denselben freien Platz zweimal.</translation>
    </message>
    <message>
        <source>Give each brick a file system and mount point of its own.</source>
        <translation>Jedem Brick ein eigenes Dateisystem und einen eigenen Einhängepunkt geben.</translation>
    </message>
    <message>
        <source>On %1 the mount points %2 and %3 lie inside each other.</source>
        <translation>Auf %1 liegen die Einhängepunkte %2 und %3 ineinander.</translation>
    </message>
    <message>
        <source>One mount would hide the other, or depend on it.</source>
        <translation>Eine Einhängung würde die andere verdecken oder von ihr abhängen.</translation>
    </message>
    <message>
        <source>Mount them side by side, such as /glusterfs/brick1 and /glusterfs/brick2.</source>
        <translation>Nebeneinander einhängen, etwa unter /glusterfs/brick1 und /glusterfs/brick2.</translation>
    </message>
    <message>
        <source>On %1 the %2 and %3 use the same volume group %4.</source>
        <translation>Auf %1 verwenden %2 und %3 dieselbe Volume-Gruppe %4.</translation>
    </message>
    <message>
        <source>A disk that fails would take both bricks, and they would compete for room.</source>
        <translation>Ein defekter Datenträger träfe beide Bricks, und sie würden um den Platz konkurrieren.</translation>
    </message>
    <message>
        <source>Give each brick a group of its own. To enlarge a brick, add a disk to its “extra-devices” instead.</source>
        <translation>Jedem Brick eine eigene Gruppe geben. Um einen Brick zu vergrößern, stattdessen in seinen „extra-devices“ einen Datenträger hinzufügen.</translation>
    </message>
    <message>
        <source>On %1 the disk %2 is used twice, by %3 and %4.</source>
        <translation>Auf %1 wird der Datenträger %2 zweimal verwendet, von %3 und %4.</translation>
    </message>
    <message>
        <source>Name another disk, or remove one of them.</source>
        <translation>Einen anderen Datenträger angeben oder einen davon entfernen.</translation>
    </message>
    <message>
        <source>The %1 has no host.</source>
        <translation>%1 hat keinen Host.</translation>
    </message>
    <message>
        <source>The host “%1” of %2 is not a host of this project.</source>
        <translation>Der Host „%1“ von %2 ist kein Host dieses Projekts.</translation>
    </message>
    <message>
        <source>Choose a host of the project.</source>
        <translation>Einen Host des Projekts wählen.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>Host %1 holds a brick but lacks the role “gluster-node”.</source>
        <translation>Host %1 hält einen Brick, hat aber nicht die Rolle „gluster-node“.</translation>
    </message>
    <message>
        <source>Add the role to the host.</source>
        <translation>Dem Host die Rolle hinzufügen.</translation>
    </message>
    <message>
        <source>“%1” is no device.</source>
        <translation>„%1“ ist kein Gerät.</translation>
    </message>
    <message>
        <source>Use a path below /dev/disk/by-id/.</source>
        <translation>Einen Pfad unter /dev/disk/by-id/ verwenden.</translation>
    </message>
    <message>
        <source>The name %1 may mean another disk after a reboot.</source>
        <translation>Der Name %1 kann nach einem Neustart einen anderen Datenträger bezeichnen.</translation>
    </message>
    <message>
        <source>Kernel names follow the order in which disks are found.</source>
        <translation>Kernelnamen folgen der Reihenfolge, in der die Datenträger gefunden werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a volume group.</source>
        <translation>„%1“ ist kein zulässiger Name für eine Volume-Gruppe.</translation>
    </message>
    <message>
        <source>Use up to 127 letters, digits, “+”, “_”, “.” and “-” in “volume-group”, not starting with “-”.</source>
        <translation>In „volume-group“ bis zu 127 Buchstaben, Ziffern, „+“, „_“, „.“ und „-“ verwenden, nicht mit „-“ beginnend.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a logical volume.</source>
        <translation>„%1“ ist kein zulässiger Name für ein logisches Volume.</translation>
    </message>
    <message>
        <source>LVM keeps such names for volumes of its own.</source>
        <translation>LVM behält solche Namen eigenen Volumes vor.</translation>
    </message>
    <message>
        <source>Use a name such as “lv_brick1” in “logical-volume”.</source>
        <translation>In „logical-volume“ einen Namen wie „lv_brick1“ verwenden.</translation>
    </message>
    <message>
        <source>“%1” is no size of a logical volume.</source>
        <translation>„%1“ ist keine zulässige Größe für ein logisches Volume.</translation>
    </message>
    <message>
        <source>Write a whole number with M, G or T, such as “500G”, or a percentage of the group, such as “80%”.</source>
        <translation>Eine ganze Zahl mit M, G oder T angeben, etwa „500G“, oder einen Prozentsatz der Gruppe, etwa „80%“.</translation>
    </message>
    <message>
        <source>%1 is too small for a brick.</source>
        <translation>%1 ist zu klein für einen Brick.</translation>
    </message>
    <message>
        <source>XFS needs 300 MB at least.</source>
        <translation>XFS braucht mindestens 300 MB.</translation>
    </message>
    <message>
        <source>Give it room for all shared files, and for more to come.</source>
        <translation>Platz für alle freigegebenen Dateien vorsehen und für künftige dazu.</translation>
    </message>
    <message>
        <source>“%1” of %2 has no effect without a “device”.</source>
        <translation>„%1“ von %2 hat ohne „device“ keine Wirkung.</translation>
    </message>
    <message>
        <source>Without a disk the brick uses the file system that is mounted at its mount point.</source>
        <translation>Ohne Datenträger verwendet der Brick das Dateisystem, das an seinem Einhängepunkt eingehängt ist.</translation>
    </message>
    <message>
        <source>Name the disk in “device”, or remove the key.</source>
        <translation>Den Datenträger in „device“ angeben oder den Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>The %1 needs a directory below its mount point.</source>
        <translation>%1 braucht ein Verzeichnis unter seinem Einhängepunkt.</translation>
    </message>
    <message>
        <source>GlusterFS refuses a mount point itself as a brick: with the disk missing it would fill the root file system.</source>
        <translation>GlusterFS lehnt einen Einhängepunkt selbst als Brick ab: Ohne den Datenträger würde er das Root-Dateisystem füllen.</translation>
    </message>
    <message>
        <source>Use a relative name such as “brick”.</source>
        <translation>Einen relativen Namen wie „brick“ verwenden.</translation>
    </message>
    <message>
        <source>The %1 at %2 and the shared path %3 overlap.</source>
        <translation>%1 unter %2 und der freigegebene Pfad %3 überschneiden sich.</translation>
    </message>
    <message>
        <source>Files in a brick must be changed through the volume only, never directly.</source>
        <translation>Dateien in einem Brick dürfen nur über das Volume geändert werden, nie direkt.</translation>
    </message>
    <message>
        <source>Choose a directory apart, such as /glusterfs/brick1.</source>
        <translation>Ein getrenntes Verzeichnis wählen, etwa /glusterfs/brick1.</translation>
    </message>
    <message>
        <source>The %1 at %2 and the volume&apos;s mount point %3 overlap.</source>
        <translation>%1 unter %2 und der Einhängepunkt %3 des Volumes überschneiden sich.</translation>
    </message>
    <message>
        <source>GlusterFS refuses to mount a volume over one of its own bricks.</source>
        <translation>GlusterFS weigert sich, ein Volume über einem seiner eigenen Bricks einzuhängen.</translation>
    </message>
    <message>
        <source>The backup server “%1” is not a host of this project.</source>
        <translation>Der Ersatzserver „%1“ ist kein Host dieses Projekts.</translation>
    </message>
    <message>
        <source>The backup server %1 lacks the role “gluster-node”.</source>
        <translation>Der Ersatzserver %1 hat nicht die Rolle „gluster-node“.</translation>
    </message>
    <message>
        <source>Only a node of the pool can tell clients about the volume.</source>
        <translation>Nur ein Knoten des Pools kann Clients über das Volume Auskunft geben.</translation>
    </message>
    <message>
        <source>Choose a node, or add the role to the host.</source>
        <translation>Einen Knoten wählen oder dem Host die Rolle hinzufügen.</translation>
    </message>
    <message>
        <source>The backup server %1 is listed twice.</source>
        <translation>Der Ersatzserver %1 ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>The other hosts cannot reach %1 at %2.</source>
        <translation>Die anderen Hosts können %1 unter %2 nicht erreichen.</translation>
    </message>
    <message>
        <source>For each host this address is the host itself.</source>
        <translation>Für jeden Host bezeichnet diese Adresse ihn selbst.</translation>
    </message>
    <message>
        <source>Node %1 has the IPv6 address %2.</source>
        <translation>Knoten %1 hat die IPv6-Adresse %2.</translation>
    </message>
    <message>
        <source>GlusterFS speaks IPv4 unless every glusterd is configured otherwise (transport.address-family), which Sharewright does not do.</source>
        <translation>GlusterFS spricht IPv4, solange nicht jeder glusterd anders konfiguriert ist (transport.address-family), was Sharewright nicht tut.</translation>
    </message>
    <message>
        <source>Use a host name or an IPv4 address as “storage-address”.</source>
        <translation>Als „storage-address“ einen Hostnamen oder eine IPv4-Adresse verwenden.</translation>
    </message>
    <message>
        <source>The volume needs hosts that hold its bricks.</source>
        <translation>Das Volume braucht Hosts, die seine Bricks halten.</translation>
    </message>
    <message>
        <source>Node %1 holds no brick.</source>
        <translation>Knoten %1 hält keinen Brick.</translation>
    </message>
    <message>
        <source>It joins the pool and counts for its quorum, nothing more.</source>
        <translation>Er tritt dem Pool bei und zählt für dessen Quorum, mehr nicht.</translation>
    </message>
    <message>
        <source>A third host with a small arbiter brick would prevent split-brain.</source>
        <translation>Ein dritter Host mit einem kleinen Arbiter-Brick würde Split-Brain verhindern.</translation>
    </message>
    <message>
        <source>It keeps names and votes, no file contents: about 4 KB for each file. Any machine will do, such as a console, the database host or a load balancer.</source>
        <translation>Er hält Namen und stimmt mit ab, speichert aber keine Dateiinhalte: etwa 4 KB je Datei. Dafür genügt jeder Rechner, etwa eine Konsole, der Datenbank-Host oder ein Loadbalancer.</translation>
    </message>
    <message>
        <source>Add such a host, set “replica: 3” and “arbiter: true”, and put its brick third in each set. Without a third machine, NFS on a separate server is the safer choice.</source>
        <translation>Einen solchen Host hinzufügen, „replica: 3“ und „arbiter: true“ setzen und seinen Brick in jedem Satz an die dritte Stelle setzen. Ohne dritten Rechner ist NFS auf einem eigenen Server die sicherere Wahl.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a volume.</source>
        <translation>„%1“ ist kein zulässiger Name für ein Volume.</translation>
    </message>
    <message>
        <source>Use letters, digits, “-” and “_”, such as “pandora”.</source>
        <translation>Buchstaben, Ziffern, „-“ und „_“ verwenden, etwa „pandora“.</translation>
    </message>
    <message>
        <source>%1 copies of each file are impossible.</source>
        <translation>%1 Kopien jeder Datei sind nicht möglich.</translation>
    </message>
    <message>
        <source>Use 3, with an arbiter where disks are short.</source>
        <translation>3 verwenden, mit Arbiter, wenn Datenträger knapp sind.</translation>
    </message>
    <message>
        <source>An arbiter needs replica 3, not %1.</source>
        <translation>Ein Arbiter braucht replica 3, nicht %1.</translation>
    </message>
    <message>
        <source>The third brick of each set only keeps names and votes.</source>
        <translation>Der dritte Brick jedes Satzes hält nur Namen und stimmt mit ab.</translation>
    </message>
    <message>
        <source>Set replica to 3 or leave the arbiter out.</source>
        <translation>replica auf 3 setzen oder den Arbiter weglassen.</translation>
    </message>
    <message>
        <source>With replica 1 each file lies on one host only.</source>
        <translation>Mit replica 1 liegt jede Datei nur auf einem Host.</translation>
    </message>
    <message>
        <source>A host that fails takes its files away.</source>
        <translation>Fällt ein Host aus, fehlen auch seine Dateien.</translation>
    </message>
    <message>
        <source>Use replica 3.</source>
        <translation>replica 3 verwenden.</translation>
    </message>
    <message>
        <source>Replica 2 is prone to split-brain.</source>
        <translation>replica 2 ist anfällig für Split-Brain.</translation>
    </message>
    <message>
        <source>When two hosts lose sight of each other, both change files and nobody can say which copy is right.</source>
        <translation>Verlieren zwei Hosts einander aus dem Blick, ändern beide Dateien, und niemand kann sagen, welche Kopie die richtige ist.</translation>
    </message>
    <message>
        <source>Use replica 3 or an arbiter, or accept the risk with “accept-replica-2: true”.</source>
        <translation>replica 3 oder einen Arbiter verwenden oder das Risiko mit „accept-replica-2: true“ in Kauf nehmen.</translation>
    </message>
    <message>
        <source>“%1” is no volume option.</source>
        <translation>„%1“ ist keine Volume-Option.</translation>
    </message>
    <message>
        <source>Write it as “key=value”.</source>
        <translation>Als „Schlüssel=Wert“ schreiben.</translation>
    </message>
    <message>
        <source>The volume option %1 is set twice.</source>
        <translation>Die Volume-Option %1 ist zweimal gesetzt.</translation>
    </message>
    <message>
        <source>Only one of both values can hold.</source>
        <translation>Nur einer der beiden Werte kann gelten.</translation>
    </message>
    <message>
        <source>The mount point %1 and the shared path %2 overlap.</source>
        <translation>Der Einhängepunkt %1 und der freigegebene Pfad %2 überschneiden sich.</translation>
    </message>
    <message>
        <source>The volume would be mounted over its own contents.</source>
        <translation>Das Volume würde über seinem eigenen Inhalt eingehängt.</translation>
    </message>
    <message>
        <source>Choose a directory apart, such as /pandora_files.</source>
        <translation>Ein getrenntes Verzeichnis wählen, etwa /pandora_files.</translation>
    </message>
    <message>
        <source>The volume is made with “force”, because: %1.</source>
        <translation>Das Volume wird mit „force“ angelegt, weil: %1.</translation>
    </message>
    <message>
        <source>Then gluster accepts bricks on the root file system, mount points as bricks, and copies of a file on one host.</source>
        <translation>Damit nimmt gluster auch Bricks auf dem Root-Dateisystem, Einhängepunkte als Bricks und Kopien einer Datei auf demselben Host an.</translation>
    </message>
    <message>
        <source>Remove “force-because” unless the reason still holds.</source>
        <translation>„force-because“ entfernen, sofern der Grund nicht mehr gilt.</translation>
    </message>
    <message>
        <source>The folders become symbolic links into the volume.</source>
        <translation>Die Ordner werden zu symbolischen Links in das Volume.</translation>
    </message>
    <message>
        <source>Links point nowhere while the volume is not mounted, and package updates may replace them by directories.</source>
        <translation>Ist das Volume nicht eingehängt, zeigen Links ins Leere, und Paketaktualisierungen ersetzen sie womöglich durch Verzeichnisse.</translation>
    </message>
    <message>
        <source>Use “placement: bind” unless the manual&apos;s way is wanted.</source>
        <translation>„placement: bind“ verwenden, sofern nicht das Vorgehen des Handbuchs gewünscht ist.</translation>
    </message>
    <message>
        <source>GlusterFS receives only slow maintenance.</source>
        <translation>GlusterFS wird nur noch schleppend gepflegt.</translation>
    </message>
    <message>
        <source>A few people look after it since Red Hat ended its product in 2024; releases come once in a year or two, and Enterprise Linux 10 has no packages.</source>
        <translation>Seit Red Hat sein Produkt 2024 eingestellt hat, kümmern sich wenige Leute darum; neue Versionen erscheinen alle ein bis zwei Jahre, und für Enterprise Linux 10 gibt es keine Pakete.</translation>
    </message>
    <message>
        <source>For a new site prefer NFS on storage that survives a failure. With GlusterFS use 10.x or 11.x, the same version on all nodes, and do not plan on Enterprise Linux 10.</source>
        <translation>Für eine neue Site besser NFS auf ausfallsicherem Storage verwenden. Mit GlusterFS 10.x oder 11.x verwenden, auf allen Knoten dieselbe Version, und nicht auf Enterprise Linux 10 setzen.</translation>
    </message>
    <message>
        <source>brick number %1</source>
        <translation>Brick Nr. %1</translation>
    </message>
    <message>
        <source>There is no brick yet.</source>
        <translation>Es gibt noch keinen Brick.</translation>
    </message>
    <message>
        <source>The volume keeps its files on bricks.</source>
        <translation>Das Volume bewahrt seine Dateien auf Bricks auf.</translation>
    </message>
    <message>
        <source>Let Sharewright propose disks on the GlusterFS page (glusterfs.bricks in the project).</source>
        <translation>Auf der Seite GlusterFS Datenträger vorschlagen lassen (glusterfs.bricks im Projekt).</translation>
    </message>
    <message>
        <source>No host is a GlusterFS node.</source>
        <translation>Kein Host ist ein GlusterFS-Knoten.</translation>
    </message>
    <message>
        <source>Choose three hosts on the GlusterFS page (role gluster-node in the project); the Pandora hosts themselves may be nodes.</source>
        <translation>Auf der Seite GlusterFS drei Hosts wählen (Rolle gluster-node im Projekt); die Pandora-Hosts selbst dürfen Knoten sein.</translation>
    </message>
    <message>
        <source>Give it a brick, or take it out of the machines that keep copies (role gluster-node in the project).</source>
        <translation>Ihm einen Brick geben oder ihn aus den Rechnern nehmen, die Kopien aufbewahren (Rolle gluster-node im Projekt).</translation>
    </message>
    <message>
        <source>Enter its address in the storage network on the Hosts page (storage-address in the project).</source>
        <translation>Auf der Seite Hosts seine Adresse im Storage-Netz eintragen (storage-address im Projekt).</translation>
    </message>
</context>
<context>
    <name>GlusterUnshare</name>
    <message>
        <source>Nothing on this host needs the volume any more.</source>
        <translation>Nichts auf diesem Host braucht das Volume noch.</translation>
    </message>
    <message>
        <source>A mount that stays written down would come back at the next boot.</source>
        <translation>Eine noch eingetragene Einhängung käme beim nächsten Booten wieder.</translation>
    </message>
    <message>
        <source>There is no mount left that would wait for the volume.</source>
        <translation>Keine Einhängung ist mehr da, die auf das Volume warten würde.</translation>
    </message>
    <message>
        <source>It was made for the volume and is empty.</source>
        <translation>Er wurde für das Volume angelegt und ist leer.</translation>
    </message>
    <message>
        <source>The names were written down for the pool alone.</source>
        <translation>Die Namen wurden nur für den Pool eingetragen.</translation>
    </message>
    <message>
        <source>Retire the storage side</source>
        <translation>Storage-Seite stilllegen</translation>
    </message>
    <message>
        <source>The volume is deleted, its bricks get another name and are unmounted. Every file on them stays, but the volume cannot be brought back by undo.</source>
        <translation>Das Volume wird gelöscht, seine Bricks werden umbenannt und ausgehängt. Jede Datei darauf bleibt, das Volume lässt sich durch Rückgängigmachen aber nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Every host has its own folders again; nothing mounts the volume.</source>
        <translation>Jeder Host hat wieder seine eigenen Ordner; nichts hängt das Volume noch ein.</translation>
    </message>
    <message>
        <source>The folder carries the marks of the deleted volume, so no other volume could use it.</source>
        <translation>Der Ordner trägt die Kennungen des gelöschten Volumes, kein anderes Volume könnte ihn also verwenden.</translation>
    </message>
    <message>
        <source>glusterd no longer waits for the bricks&apos; disks.</source>
        <translation>glusterd wartet nicht mehr auf die Datenträger der Bricks.</translation>
    </message>
    <message>
        <source>The disk holds nothing that is in use.</source>
        <translation>Der Datenträger enthält nichts, was benutzt wird.</translation>
    </message>
    <message>
        <source>The bricks&apos; disks are not mounted at the next boot.</source>
        <translation>Die Datenträger der Bricks werden beim nächsten Booten nicht eingehängt.</translation>
    </message>
    <message>
        <source>It was made for the brick and is empty.</source>
        <translation>Er wurde für den Brick angelegt und ist leer.</translation>
    </message>
    <message>
        <source>The pool has other volumes, so its peers, their names and the bricks&apos; file systems stay as they are.</source>
        <translation>Der Pool hat weitere Volumes; seine Peers, deren Namen und die Dateisysteme der Bricks bleiben daher, wie sie sind.</translation>
    </message>
    <message>
        <source>Only the volume %1 belongs to this project.</source>
        <translation>Nur das Volume %1 gehört zu diesem Projekt.</translation>
    </message>
    <message>
        <source>No volume is left that the pool could serve.</source>
        <translation>Es bleibt kein Volume, für das der Pool da wäre.</translation>
    </message>
    <message>
        <source>The volume %1 is deleted. Undo cannot bring it back.</source>
        <translation>Das Volume %1 wird gelöscht. Rückgängigmachen kann es nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Its files stay in the bricks&apos; folders, which get the ending .retired-sharewright.</source>
        <translation>Seine Dateien bleiben in den Ordnern der Bricks, die die Endung .retired-sharewright erhalten.</translation>
    </message>
    <message>
        <source>The disks of the bricks on %1 keep their volume groups and file systems.</source>
        <translation>Die Datenträger der Bricks auf %1 behalten ihre Volume-Gruppen und Dateisysteme.</translation>
    </message>
    <message>
        <source>Sharewright deletes no data.</source>
        <translation>Sharewright löscht keine Daten.</translation>
    </message>
    <message>
        <source>To reclaim them once nobody needs their files: %1</source>
        <translation>Um sie zurückzugewinnen, sobald niemand ihre Dateien mehr braucht: %1</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>Host %1</translation>
    </message>
</context>
<context>
    <name>HealPlanner</name>
    <message>
        <source>Find what differs</source>
        <translation>Unterschiede finden</translation>
    </message>
    <message>
        <source>A node that lost power has forgotten what was created and deleted in its last seconds, and no other node knows. Looking a name up makes all bricks compare.</source>
        <translation>Ein Knoten, dem der Strom ausfiel, hat vergessen, was in seinen letzten Sekunden angelegt und gelöscht wurde, und kein anderer Knoten weiß davon. Einen Namen nachzuschlagen lässt alle Bricks vergleichen.</translation>
    </message>
    <message>
        <source>What is missing elsewhere is copied; what was deleted while this node was losing power may come back.</source>
        <translation>Was anderswo fehlt, wird kopiert; was gelöscht wurde, während dieser Knoten ausfiel, kann wieder auftauchen.</translation>
    </message>
    <message>
        <source>Canaries that had just been removed may have come back.</source>
        <translation>Soeben entfernte Kanarien-Dateien können wieder aufgetaucht sein.</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>das Projekt</translation>
    </message>
    <message>
        <source>The folders are shared by NFS: there is one copy, and nothing that could heal.</source>
        <translation>Die Ordner werden über NFS geteilt: Es gibt eine Kopie und nichts zu reparieren.</translation>
    </message>
    <message>
        <source>GlusterFS copies what differs; services go on meanwhile.</source>
        <translation>GlusterFS kopiert, was sich unterscheidet; die Dienste laufen weiter.</translation>
    </message>
    <message>
        <source>Until then a copy less of some files may exist.</source>
        <translation>Bis dahin kann es von manchen Dateien eine Kopie weniger geben.</translation>
    </message>
    <message>
        <source>Heal what is known</source>
        <translation>Bekanntes reparieren</translation>
    </message>
    <message>
        <source>Heal what was found</source>
        <translation>Gefundenes reparieren</translation>
    </message>
    <message>
        <source>The same once more, for what nobody knew of.</source>
        <translation>Dasselbe noch einmal für das, wovon niemand wusste.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Enlarge the brick on every host of its set, or add a set of bricks.</source>
        <translation>Den Brick auf jedem Host seines Satzes vergrößern oder einen Satz Bricks hinzufügen.</translation>
    </message>
    <message>
        <source>%1 is full: nothing can be written.</source>
        <translation>%1 ist voll: Es kann nichts mehr geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is nearly full: %2 of %3 are left.</source>
        <translation>%1 ist fast voll: Von %3 sind noch %2 frei.</translation>
    </message>
    <message>
        <source>Only %1 more files fit on %2.</source>
        <translation>Auf %2 passen nur noch %1 Dateien.</translation>
    </message>
    <message>
        <source>How much room is left on these bricks is not known: %1.</source>
        <translation>Wie viel Platz auf diesen Bricks noch frei ist, ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>%1 on %2 does not answer.</source>
        <translation>%1 auf %2 antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the NFS server and the network. It goes on by itself when the server is back.</source>
        <translation>Den NFS-Server und das Netz prüfen. Sobald der Server wieder da ist, geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>A node that just died makes its clients wait, 42 s by default. If it lasts, check the bricks and the network.</source>
        <translation>Ein gerade ausgefallener Knoten lässt seine Clients warten, standardmäßig 42 s. Dauert es an, die Bricks und das Netz prüfen.</translation>
    </message>
    <message>
        <source>The GlusterFS client process of %1 on %2 is dead: nothing can be read or written there.</source>
        <translation>Der GlusterFS-Client-Prozess von %1 auf %2 ist abgestürzt: Dort kann nichts gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Stop Pandora there, then umount -l %1 and mount %1.</source>
        <translation>Pandora dort anhalten, dann umount -l %1 und mount %1.</translation>
    </message>
    <message>
        <source>%1 on %2 is stale: the server no longer knows it.</source>
        <translation>%1 auf %2 ist veraltet (stale): Der Server kennt es nicht mehr.</translation>
    </message>
    <message>
        <source>Stop Pandora there, then umount -f %1 and mount %1.</source>
        <translation>Pandora dort anhalten, dann umount -f %1 und mount %1.</translation>
    </message>
    <message>
        <source>%1 may not read and write %2 on %3.</source>
        <translation>%1 darf %2 auf %3 nicht lesen und schreiben.</translation>
    </message>
    <message>
        <source>Compare owner, group and mode on the server, and the user&apos;s number on both hosts.</source>
        <translation>Besitzer, Gruppe und Modus auf dem Server sowie die ID des Benutzers auf beiden Hosts vergleichen.</translation>
    </message>
    <message>
        <source>Whether %1 works on %2 is not known.</source>
        <translation>Ob %1 auf %2 funktioniert, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 does not run on %2 (%3).</source>
        <translation>%1 läuft auf %2 nicht (%3).</translation>
    </message>
    <message>
        <source>Its messages: journalctl -u %1.</source>
        <translation>Die Meldungen dazu: journalctl -u %1.</translation>
    </message>
    <message>
        <source>Whether Pandora&apos;s services run on %1 is not known.</source>
        <translation>Ob die Pandora-Dienste auf %1 laufen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>gluster gave no answer in time. Another node may just have died: ask again in a minute.</source>
        <translation>gluster hat nicht rechtzeitig geantwortet. Vielleicht ist gerade ein anderer Knoten ausgefallen: in einer Minute erneut abfragen.</translation>
    </message>
    <message>
        <source>Whether the volume is mounted on %1 is not known.</source>
        <translation>Ob das Volume auf %1 eingehängt ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The volume is not mounted on %1 (%2).</source>
        <translation>Das Volume ist auf %1 nicht eingehängt (%2).</translation>
    </message>
    <message>
        <source>Mount it: mount %1. If that fails, its log says why: /var/log/glusterfs.</source>
        <translation>Einhängen: mount %1. Schlägt das fehl, nennt das Protokoll den Grund: /var/log/glusterfs.</translation>
    </message>
    <message>
        <source>%1 on %2 is mounted from %3 instead of volume %4.</source>
        <translation>%1 auf %2 ist von %3 eingehängt statt von Volume %4.</translation>
    </message>
    <message>
        <source>Unmount it and correct /etc/fstab, or the project.</source>
        <translation>Aushängen und /etc/fstab oder das Projekt korrigieren.</translation>
    </message>
    <message>
        <source>%1 on %2 is not bound to the volume: what is written there stays on that host.</source>
        <translation>%1 auf %2 ist nicht an das Volume gebunden: Was dort geschrieben wird, bleibt auf diesem Host.</translation>
    </message>
    <message>
        <source>Mount it: mount %1. If that fails, its message says why.</source>
        <translation>Einhängen: mount %1. Schlägt das fehl, nennt die Meldung den Grund.</translation>
    </message>
    <message>
        <source>%1 on %2 is mounted from %3 instead of /%4 of volume %5.</source>
        <translation>%1 auf %2 ist von %3 eingehängt statt von /%4 des Volumes %5.</translation>
    </message>
    <message>
        <source>%1 on %2 is no link into the volume: what is written there stays on that host.</source>
        <translation>%1 auf %2 ist kein Link in das Volume: Was dort geschrieben wird, bleibt auf diesem Host.</translation>
    </message>
    <message>
        <source>%1 on %2 leads to %3 instead of %4.</source>
        <translation>%1 auf %2 führt zu %3 statt zu %4.</translation>
    </message>
    <message>
        <source>Apply the plan again, which puts it right.</source>
        <translation>Den Plan erneut anwenden; das behebt es.</translation>
    </message>
    <message>
        <source>Another gluster command is at work. Ask again in a minute.</source>
        <translation>Ein anderer gluster-Befehl ist am Werk. In einer Minute erneut abfragen.</translation>
    </message>
    <message>
        <source>Volume %1 keeps only two copies: when they lose sight of each other, split-brain may follow.</source>
        <translation>Volume %1 hält nur zwei Kopien: Verlieren sie einander aus dem Blick, droht Split-Brain.</translation>
    </message>
    <message>
        <source>A third copy or an arbiter brick prevents that.</source>
        <translation>Eine dritte Kopie oder ein Arbiter-Brick verhindert das.</translation>
    </message>
    <message>
        <source>Whether %1 is started is not known.</source>
        <translation>Ob %1 gestartet ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is not started: nobody can use it.</source>
        <translation>%1 ist nicht gestartet: Niemand kann es benutzen.</translation>
    </message>
    <message>
        <source>Start it: gluster volume start %1</source>
        <translation>Starten: gluster volume start %1</translation>
    </message>
    <message>
        <source>How %1 is built is not known (volume info): bricks may be missing here.</source>
        <translation>Wie %1 aufgebaut ist, ist nicht bekannt (volume info): Bricks fehlen hier womöglich.</translation>
    </message>
    <message>
        <source>Which bricks of %1 run is not known (volume status). %2</source>
        <translation>Welche Bricks von %1 laufen, ist nicht bekannt (volume status). %2</translation>
    </message>
    <message>
        <source>The state of the volume is not known: no node told.</source>
        <translation>Der Zustand des Volumes ist nicht bekannt: Kein Knoten hat Auskunft gegeben.</translation>
    </message>
    <message>
        <source>What is known of the volume is too old to count.</source>
        <translation>Was über das Volume bekannt ist, ist zu alt, um verlässlich zu sein.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Erneut abfragen.</translation>
    </message>
    <message>
        <source>the volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>The state of the volumes is not known. %1</source>
        <translation>Der Zustand der Volumes ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>There is no volume.</source>
        <translation>Es gibt kein Volume.</translation>
    </message>
    <message>
        <source>There is no volume %1.</source>
        <translation>Es gibt kein Volume %1.</translation>
    </message>
    <message>
        <source>Apply the plan to create it.</source>
        <translation>Den Plan anwenden, um es anzulegen.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>Files of %1 in split-brain: %2. Their copies contradict each other, and nobody can read them.</source>
        <translation>Dateien von %1 in Split-Brain: %2. Ihre Kopien widersprechen einander, und niemand kann sie lesen.</translation>
    </message>
    <message>
        <source>Look at the copies on the bricks, keep the losing one aside, then decide for each file: gluster volume heal %1 split-brain latest-mtime FILE, or bigger-file FILE, or source-brick HOST:BRICK FILE.</source>
        <translation>Die Kopien auf den Bricks ansehen, die unterlegene aufbewahren, dann für jede Datei entscheiden: gluster volume heal %1 split-brain latest-mtime DATEI oder bigger-file DATEI oder source-brick HOST:BRICK DATEI.</translation>
    </message>
    <message>
        <source>Files of %1 that wait to heal: %2.</source>
        <translation>Dateien von %1, die auf Reparatur warten: %2.</translation>
    </message>
    <message>
        <source>They heal when the missing bricks are back.</source>
        <translation>Sie werden repariert, sobald die fehlenden Bricks wieder da sind.</translation>
    </message>
    <message>
        <source>Self-healing of %1 is switched off.</source>
        <translation>Die Selbstreparatur von %1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>gluster volume heal %1 enable</source>
        <translation>gluster volume heal %1 enable</translation>
    </message>
    <message>
        <source>The self-heal daemon does not run on %1: what waits there does not heal by itself.</source>
        <translation>Der Self-Heal-Daemon läuft nicht auf %1: Was dort wartet, wird nicht von selbst repariert.</translation>
    </message>
    <message>
        <source>Start what is missing: gluster volume start %1 force</source>
        <translation>Fehlendes starten: gluster volume start %1 force</translation>
    </message>
    <message>
        <source>What waits to heal on %1 is not known. %2</source>
        <translation>Was auf %1 auf Reparatur wartet, ist nicht bekannt. %2</translation>
    </message>
    <message>
        <source>Ask again; while a node is just going down, answers may fail for a minute.</source>
        <translation>Erneut abfragen; während ein Knoten gerade ausfällt, bleiben Antworten mitunter eine Minute lang aus.</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>er selbst</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>kein Mitglied</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>nie gestartet</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>definition not known</source>
        <translation>Aufbau nicht bekannt</translation>
    </message>
    <message>
        <source>files moved: %1 (%2)</source>
        <translation>verschobene Dateien: %1 (%2)</translation>
    </message>
    <message>
        <source>looked at: %1</source>
        <translation>geprüft: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>übersprungen: %1</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>Dauer: %1 s</translation>
    </message>
    <message>
        <source>%1 is not mounted on %2.</source>
        <translation>%1 ist auf %2 nicht eingehängt.</translation>
    </message>
    <message>
        <source>%1 on %2 is mounted from %3 instead of %4.</source>
        <translation>%1 auf %2 ist von %3 eingehängt statt von %4.</translation>
    </message>
    <message>
        <source>What gluster says on %1 is not known.</source>
        <translation>Was gluster auf %1 meldet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Asking needs root&apos;s rights on that host.</source>
        <translation>Die Abfrage braucht Root-Rechte auf diesem Host.</translation>
    </message>
    <message>
        <source>glusterd does not answer on %1. Bricks that run go on serving meanwhile.</source>
        <translation>glusterd antwortet auf %1 nicht. Laufende Bricks arbeiten solange weiter.</translation>
    </message>
    <message>
        <source>Start it: systemctl start glusterd. Its messages: journalctl -u glusterd.</source>
        <translation>Starten: systemctl start glusterd. Die Meldungen dazu: journalctl -u glusterd.</translation>
    </message>
    <message>
        <source>What %1 knows of the pool is not known. %2</source>
        <translation>Was %1 über den Pool weiß, ist nicht bekannt. %2</translation>
    </message>
    <message>
        <source>glusterd on %1 does not start by itself after a reboot.</source>
        <translation>glusterd auf %1 startet nach einem Neustart nicht von selbst.</translation>
    </message>
    <message>
        <source>systemctl enable glusterd</source>
        <translation>systemctl enable glusterd</translation>
    </message>
    <message>
        <source>%1 does not answer, yet its peers still count it as connected. GlusterFS notices a dead node only after about 40 s.</source>
        <translation>%1 antwortet nicht, gilt bei seinen Peers aber noch als verbunden. GlusterFS bemerkt einen ausgefallenen Knoten erst nach etwa 40 s.</translation>
    </message>
    <message>
        <source>Ask again in a minute.</source>
        <translation>In einer Minute erneut abfragen.</translation>
    </message>
    <message>
        <source>The nodes run different versions of GlusterFS: %1.</source>
        <translation>Auf den Knoten laufen verschiedene GlusterFS-Versionen: %1.</translation>
    </message>
    <message>
        <source>Bring all to one version before anything else is changed.</source>
        <translation>Alle auf dieselbe Version bringen, bevor sonst etwas geändert wird.</translation>
    </message>
    <message>
        <source>The nodes work with different op-versions: %1.</source>
        <translation>Die Knoten arbeiten mit verschiedenen op-versions: %1.</translation>
    </message>
    <message>
        <source>gluster volume set all cluster.op-version N, with the number that all nodes know.</source>
        <translation>gluster volume set all cluster.op-version N, mit der Zahl, die alle Knoten kennen.</translation>
    </message>
    <message>
        <source>Check that the host runs, its glusterd (systemctl status glusterd), and port 24007 between the nodes.</source>
        <translation>Prüfen, ob der Host läuft, ebenso sein glusterd (systemctl status glusterd), und ob Port 24007 zwischen den Knoten offen ist.</translation>
    </message>
    <message>
        <source>The nodes disagree on %1: %2 sees it connected, %3 does not.</source>
        <translation>Die Knoten sind sich über %1 uneins: Für %2 ist er verbunden, für %3 nicht.</translation>
    </message>
    <message>
        <source>%1 is not connected, as %2 sees it, but its bricks still serve: its glusterd does not answer.</source>
        <translation>Aus Sicht von %2 ist %1 nicht verbunden, seine Bricks arbeiten aber noch: Sein glusterd antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 is not connected, as %2 sees it.</source>
        <translation>Aus Sicht von %2 ist %1 nicht verbunden.</translation>
    </message>
    <message>
        <source>%1 is no full member of the pool: %2, as %3 sees it.</source>
        <translation>%1 ist kein vollwertiges Mitglied des Pools: %2, aus Sicht von %3.</translation>
    </message>
    <message>
        <source>Its glusterd log says why: /var/log/glusterfs/glusterd.log.</source>
        <translation>Das Protokoll von glusterd dort nennt den Grund: /var/log/glusterfs/glusterd.log.</translation>
    </message>
    <message>
        <source>%1 is not in the pool that %2 sees: there may be two pools.</source>
        <translation>%1 ist nicht in dem Pool, den %2 sieht: Womöglich gibt es zwei Pools.</translation>
    </message>
    <message>
        <source>Compare gluster pool list on all nodes.</source>
        <translation>gluster pool list auf allen Knoten vergleichen.</translation>
    </message>
    <message>
        <source>%1 is not in the pool.</source>
        <translation>%1 ist nicht im Pool.</translation>
    </message>
    <message>
        <source>Apply the plan, which probes it.</source>
        <translation>Den Plan anwenden; er nimmt ihn auf.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is a table for people and is not read; the answer of the same command with --xml is needed.</source>
        <translation>%1 ist eine Tabelle für Menschen und wird nicht gelesen; nötig ist die Antwort desselben Befehls mit --xml.</translation>
    </message>
    <message>
        <source>%1 holds no captured answers. docs/cli.md tells how the files must be called.</source>
        <translation>%1 enthält keine aufgezeichneten Antworten. Wie die Dateien heißen müssen, steht in docs/cli.md.</translation>
    </message>
    <message>
        <source>Whether the NFS server runs on %1 is not known.</source>
        <translation>Ob der NFS-Server auf %1 läuft, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The NFS server does not run on %1 (%2).</source>
        <translation>Der NFS-Server läuft auf %1 nicht (%2).</translation>
    </message>
    <message>
        <source>Start it: systemctl start nfs-server. Its messages: journalctl -u nfs-server.</source>
        <translation>Starten: systemctl start nfs-server. Die Meldungen dazu: journalctl -u nfs-server.</translation>
    </message>
    <message>
        <source>What %1 exports is not known.</source>
        <translation>Was %1 exportiert, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 does not export %2.</source>
        <translation>%1 exportiert %2 nicht.</translation>
    </message>
    <message>
        <source>Run exportfs -ra there, or apply the plan again.</source>
        <translation>Dort exportfs -ra ausführen oder den Plan erneut anwenden.</translation>
    </message>
    <message>
        <source>How much room is left for %1 on %2 is not known.</source>
        <translation>Wie viel Platz für %1 auf %2 noch frei ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Enlarge the file system or clean it up.</source>
        <translation>Das Dateisystem vergrößern oder aufräumen.</translation>
    </message>
    <message>
        <source>The disk of %1 on %2 is full: nothing can be written.</source>
        <translation>Der Datenträger von %1 auf %2 ist voll: Es kann nichts mehr geschrieben werden.</translation>
    </message>
    <message>
        <source>Only %1 are left for %2 on %3.</source>
        <translation>Für %2 auf %3 sind nur noch %1 frei.</translation>
    </message>
    <message>
        <source>Only %1 more files fit on the disk of %2 on %3.</source>
        <translation>Auf den Datenträger von %2 auf %3 passen nur noch %1 Dateien.</translation>
    </message>
    <message>
        <source>%1 does not run.</source>
        <translation>%1 läuft nicht.</translation>
    </message>
    <message>
        <source>%1 runs, but could not be reached (%2).</source>
        <translation>%1 läuft, war aber nicht erreichbar (%2).</translation>
    </message>
    <message>
        <source>%1 gives no answer, although its node still counts as connected: a node that lost its power is noticed only after about 40 s.</source>
        <translation>%1 antwortet nicht, obwohl der Knoten noch als verbunden gilt: Ein Knoten ohne Strom wird erst nach etwa 40 s bemerkt.</translation>
    </message>
    <message>
        <source>%1 is offline (%2).</source>
        <translation>%1 ist offline (%2).</translation>
    </message>
    <message>
        <source>Nothing is known of %1.</source>
        <translation>Über %1 ist nichts bekannt.</translation>
    </message>
    <message>
        <source>%1 is unknown or offline: its node is not connected.</source>
        <translation>%1 ist unbekannt oder offline: Der Knoten ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Start what is missing: gluster volume start %1 force. Why it stopped: /var/log/glusterfs/bricks on that host; is its file system mounted?</source>
        <translation>Fehlendes starten: gluster volume start %1 force. Warum er nicht mehr läuft: /var/log/glusterfs/bricks auf diesem Host; ist sein Dateisystem eingehängt?</translation>
    </message>
    <message>
        <source>Why it stopped: /var/log/glusterfs/bricks on that host; is its file system mounted?</source>
        <translation>Warum er nicht mehr läuft: /var/log/glusterfs/bricks auf diesem Host; ist sein Dateisystem eingehängt?</translation>
    </message>
    <message>
        <source>Bring the host back, or its network. It then heals by itself.</source>
        <translation>Den Host oder sein Netz wieder in Betrieb nehmen. Die Reparatur läuft dann von selbst.</translation>
    </message>
    <message>
        <source>Replica set %1 of %2 works with %3 of its %4 bricks.</source>
        <translation>Replikatsatz %1 von %2 arbeitet mit %3 seiner %4 Bricks.</translation>
    </message>
    <message>
        <source>Replica set %1 of %2 is down: its files cannot be read.</source>
        <translation>Replikatsatz %1 von %2 ist ausgefallen: Seine Dateien sind nicht lesbar.</translation>
    </message>
    <message>
        <source>A part of the files of %1 cannot be read.</source>
        <translation>Ein Teil der Dateien von %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Whether replica set %1 of %2 works is not known.</source>
        <translation>Ob Replikatsatz %1 von %2 funktioniert, ist nicht bekannt.</translation>
    </message>
    <message>
        <source> So far: %1.</source>
        <translation> Bisher: %1.</translation>
    </message>
    <message>
        <source>Why: /var/log/glusterfs/%1-rebalance.log on each node.</source>
        <translation>Die Ursache steht auf jedem Knoten in /var/log/glusterfs/%1-rebalance.log.</translation>
    </message>
    <message>
        <source>The layout of %1 is being spread over its bricks.</source>
        <translation>Das Layout von %1 wird gerade auf die Bricks ausgedehnt.</translation>
    </message>
    <message>
        <source>A rebalance of %1 is running; the shares work meanwhile, more slowly.</source>
        <translation>Eine Neuverteilung von %1 läuft; die Freigaben funktionieren solange, nur langsamer.</translation>
    </message>
    <message>
        <source>The last rebalance of %1 is finished.</source>
        <translation>Die letzte Neuverteilung von %1 ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The rebalance of %1 failed: files lie unevenly.</source>
        <translation>Die Neuverteilung von %1 ist fehlgeschlagen: Die Dateien liegen ungleich verteilt.</translation>
    </message>
    <message>
        <source>The rebalance of %1 was stopped before its end.</source>
        <translation>Die Neuverteilung von %1 wurde vor dem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>Go on: gluster volume rebalance %1 start</source>
        <translation>Fortsetzen: gluster volume rebalance %1 start</translation>
    </message>
    <message>
        <source>bricks</source>
        <translation>Bricks</translation>
    </message>
    <message>
        <source>Bricks are being removed from %1: files move away from %2.</source>
        <translation>Aus %1 werden Bricks entfernt: Dateien ziehen von %2 um.</translation>
    </message>
    <message>
        <source>The removal of %2 from %1 is finished but not committed: the bricks are still part of the volume.</source>
        <translation>Das Entfernen von %2 aus %1 ist abgeschlossen, aber nicht festgeschrieben: Die Bricks sind noch Teil des Volumes.</translation>
    </message>
    <message>
        <source>Commit it when nothing failed: %1commit. Or keep them: %1stop</source>
        <translation>Festschreiben, wenn nichts fehlgeschlagen ist: %1commit. Oder die Bricks behalten: %1stop</translation>
    </message>
    <message>
        <source>The removal of %2 from %1 failed.</source>
        <translation>Das Entfernen von %2 aus %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Do not commit it: files would be lost. Give it up: %1stop</source>
        <translation>Nicht festschreiben, sonst gehen Dateien verloren. Verwerfen: %1stop</translation>
    </message>
    <message>
        <source>The removal of %2 from %1 was stopped.</source>
        <translation>Das Entfernen von %2 aus %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 was not asked yet.</source>
        <translation>%1 wurde noch nicht abgefragt.</translation>
    </message>
    <message>
        <source>%1 was last heard of at %2.</source>
        <translation>Von %1 kam zuletzt um %2 eine Antwort.</translation>
    </message>
    <message>
        <source>%1 gave no answer.</source>
        <translation>%1 hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The project names no NFS server that could be asked.</source>
        <translation>Das Projekt nennt keinen NFS-Server, der befragt werden könnte.</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>split-brain</source>
        <translation>Split-Brain</translation>
    </message>
    <message>
        <source>%1 runs, but glusterd of its node has lost its port: no client finds it.</source>
        <translation>%1 läuft, aber glusterd seines Knotens hat den Port verloren: Kein Client findet ihn.</translation>
    </message>
    <message>
        <source>Restart glusterd on that host: systemctl restart glusterd. The mounts go on meanwhile, and the brick heals by itself.</source>
        <translation>glusterd auf diesem Host neu starten: systemctl restart glusterd. Die Einhängungen laufen derweil weiter, und der Brick repariert sich selbst.</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>ohne Quorum</translation>
    </message>
    <message>
        <source>Replica set %1 of %2 can neither be read nor written: with %3 of its %4 bricks there is no quorum.</source>
        <translation>Replikatsatz %1 von %2 ist weder lesbar noch schreibbar: Mit %3 seiner %4 Bricks gibt es kein Quorum.</translation>
    </message>
    <message>
        <source>They heal by themselves; a file that is being written may stand in the list for a while. Look again in a minute. If the number stays, a node has forgotten its last changes in a power cut: Site &gt; Heal the copies, or sharewright heal.</source>
        <translation>Sie werden von selbst repariert; eine Datei, die gerade geschrieben wird, kann eine Weile in der Liste stehen. Sehen Sie in einer Minute noch einmal nach. Bleibt die Zahl, hat ein Knoten bei einem Stromausfall seine letzten Änderungen vergessen: Site &gt; Kopien reparieren, oder sharewright heal.</translation>
    </message>
</context>
<context>
    <name>HealthModel</name>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>nodes disagree</source>
        <translation>Knoten uneins</translation>
    </message>
    <message>
        <source>Pool, as each node sees it</source>
        <translation>Pool aus Sicht jedes Knotens</translation>
    </message>
    <message>
        <source>serves, glusterd silent</source>
        <translation>arbeitet, glusterd stumm</translation>
    </message>
    <message>
        <source>in split-brain: %1</source>
        <translation>in Split-Brain: %1</translation>
    </message>
    <message>
        <source>to heal: %1</source>
        <translation>zu reparieren: %1</translation>
    </message>
    <message>
        <source>nothing to heal</source>
        <translation>nichts zu reparieren</translation>
    </message>
    <message>
        <source>heal not known</source>
        <translation>Reparaturbedarf nicht bekannt</translation>
    </message>
    <message>
        <source>arbiter</source>
        <translation>Arbiter</translation>
    </message>
    <message>
        <source>Volume %1, replica set %2</source>
        <translation>Volume %1, Replikatsatz %2</translation>
    </message>
    <message>
        <source>Bricks of volume %1</source>
        <translation>Bricks des Volumes %1</translation>
    </message>
    <message>
        <source>no numbers told</source>
        <translation>keine Zahlen gemeldet</translation>
    </message>
    <message>
        <source>Removal of bricks from volume %1</source>
        <translation>Entfernen von Bricks aus Volume %1</translation>
    </message>
    <message>
        <source>not committed</source>
        <translation>nicht festgeschrieben</translation>
    </message>
    <message>
        <source>Rebalance of volume %1</source>
        <translation>Neuverteilung des Volumes %1</translation>
    </message>
    <message>
        <source>Daemons of volume %1</source>
        <translation>Daemons des Volumes %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>Files in split-brain</source>
        <translation>Dateien in Split-Brain</translation>
    </message>
    <message>
        <source>contradict each other</source>
        <translation>widersprechen einander</translation>
    </message>
    <message>
        <source>split-brain</source>
        <translation>Split-Brain</translation>
    </message>
    <message>
        <source>Nobody can read it until somebody decides which copy is right.</source>
        <translation>Niemand kann sie lesen, bis entschieden ist, welche Kopie die richtige ist.</translation>
    </message>
    <message>
        <source>waits for use</source>
        <translation>wartet auf Zugriff</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>nicht eingehängt</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>hängt</translation>
    </message>
    <message>
        <source>stale handle</source>
        <translation>veraltetes Handle</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>client process dead</source>
        <translation>Client-Prozess abgestürzt</translation>
    </message>
    <message>
        <source>mounted, not tried</source>
        <translation>eingehängt, nicht ausprobiert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>fast voll</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>ausreichend</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>Link auf %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>to %1; not of this project</source>
        <translation>an %1; nicht von diesem Projekt</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
</context>
<context>
    <name>HealthPrinting</name>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>room not known</source>
        <translation>Platz nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>, inodes %1 % free</source>
        <translation>, Inodes zu %1&#xa0;% frei</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>as %1 sees it</source>
        <translation>aus Sicht von %1</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>to heal: unknown</source>
        <translation>zu reparieren: unbekannt</translation>
    </message>
    <message>
        <source>to heal: %1</source>
        <translation>zu reparieren: %1</translation>
    </message>
    <message>
        <source>, in split-brain: %1</source>
        <translation>, in Split-Brain: %1</translation>
    </message>
    <message>
        <source>Replica set %1: %2</source>
        <translation>Replikatsatz %1: %2</translation>
    </message>
    <message>
        <source>Bricks that were heard of</source>
        <translation>Bricks, von denen etwas bekannt ist</translation>
    </message>
    <message>
        <source> (arbiter)</source>
        <translation> (Arbiter)</translation>
    </message>
    <message>
        <source>Rebalance: %1</source>
        <translation>Neuverteilung: %1</translation>
    </message>
    <message>
        <source>Removal of bricks: %1</source>
        <translation>Entfernen von Bricks: %1</translation>
    </message>
    <message>
        <source>Volume %1: %2, %3 (told by %4, %5)</source>
        <translation>Volume %1: %2, %3 (gemeldet von %4, %5)</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>Daemons</source>
        <translation>Daemons</translation>
    </message>
    <message>
        <source>In split-brain: %1</source>
        <translation>In Split-Brain: %1</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>Link auf %1</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>nicht eingehängt</translation>
    </message>
    <message>
        <source>export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>Einhängung</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>room</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <translation>%1 (Stand: %2)</translation>
    </message>
</context>
<context>
    <name>HostBadges</name>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Split brain</source>
        <translation>Split-Brain</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Heals</source>
        <translation>Wird repariert</translation>
    </message>
    <message>
        <source>1 entry waits to be healed.</source>
        <translation>1 Eintrag wartet auf Reparatur.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait to be healed.</source>
        <translation>
            <numerusform>%n Eintrag wartet auf Reparatur.</numerusform>
            <numerusform>%n Einträge warten auf Reparatur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird angesehen</translation>
    </message>
</context>
<context>
    <name>HostKeyCheck</name>
    <message>
        <source>%1 shows a different host key than the one on record. Either the machine was reinstalled or its address now belongs to another one, or somebody is listening in. Compare %2 with the key on the machine itself; if it is right, remove the old line with: %3</source>
        <translation>%1 zeigt einen anderen Hostschlüssel als den hinterlegten. Entweder wurde der Rechner neu installiert, oder seine Adresse gehört jetzt einem anderen, oder jemand hört mit. %2 mit dem Schlüssel auf dem Rechner selbst vergleichen; stimmt er, die alte Zeile entfernen mit: %3</translation>
    </message>
    <message>
        <source>The host key of %1 is marked as revoked in %2, line %3. Do not connect until that machine has a new key.</source>
        <translation>Der Hostschlüssel von %1 ist in %2, Zeile %3, als widerrufen markiert. Erst verbinden, wenn der Rechner einen neuen Schlüssel hat.</translation>
    </message>
    <message>
        <source>Nobody vouched for the host key %1 of %2. Compare it with the key on the machine itself, then connect again and accept it.</source>
        <translation>Für den Hostschlüssel %1 von %2 hat sich niemand verbürgt. Mit dem Schlüssel auf dem Rechner selbst vergleichen, dann erneut verbinden und ihn annehmen.</translation>
    </message>
    <message>
        <source>Connecting to %1 was stopped.</source>
        <translation>Der Verbindungsaufbau zu %1 wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>HostList</name>
    <message>
        <source>Write hosts as name, address, user@name or name:port.</source>
        <translation>Hosts als Name, Adresse, benutzer@name oder name:port schreiben.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a host.</source>
        <translation>„%1“ ist nicht als Host lesbar.</translation>
    </message>
    <message>
        <source>A Match block is left out.</source>
        <translation>Ein Match-Block wird ausgelassen.</translation>
    </message>
    <message>
        <source>Whom it is for is only known when SSH connects.</source>
        <translation>Für wen er gilt, steht erst fest, wenn SSH eine Verbindung aufbaut.</translation>
    </message>
    <message>
        <source>Included files are left out: %1</source>
        <translation>Eingebundene Dateien werden ausgelassen: %1</translation>
    </message>
    <message>
        <source>Read them one by one where hosts are missing.</source>
        <translation>Fehlen Hosts, diese Dateien einzeln lesen.</translation>
    </message>
    <message>
        <source>“%1” is a pattern, not a host.</source>
        <translation>„%1“ ist ein Muster, kein Host.</translation>
    </message>
    <message>
        <source>Which hosts it stands for is not written there.</source>
        <translation>Für welche Hosts es steht, ist dort nicht angegeben.</translation>
    </message>
    <message>
        <source>Line %1 names no host.</source>
        <translation>Zeile %1 nennt keinen Host.</translation>
    </message>
    <message>
        <source>%1 entries are hashed and cannot be read.</source>
        <translation>%1 Einträge sind gehasht und nicht lesbar.</translation>
    </message>
    <message>
        <source>SSH hides the names there (HashKnownHosts), so that nobody learns them from the file.</source>
        <translation>SSH verbirgt dort die Namen (HashKnownHosts), damit niemand sie der Datei entnehmen kann.</translation>
    </message>
    <message>
        <source>%1 is in the list already, as %2.</source>
        <translation>%1 steht bereits als %2 in der Liste.</translation>
    </message>
</context>
<context>
    <name>HostLoss</name>
    <message>
        <source>No bricks are chosen yet, so nothing can be said.</source>
        <translation>Es sind noch keine Bricks gewählt, daher lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>Without %1 too few copies are left: nothing can be read or written until it is back.</source>
        <translation>Ohne %1 bleiben zu wenige Kopien: Bis dieser Host wieder da ist, kann nichts gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 of %2 replica sets cannot be used until %3 is back; files there cannot be read or written.</source>
        <translation>%1 von %2 Replikatsätzen sind unbenutzbar, bis %3 wieder da ist; Dateien darin können nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The other copy goes on alone. If both go on apart from each other, nobody can tell which is right (split-brain).</source>
        <translation>Die andere Kopie macht allein weiter. Machen beide getrennt weiter, kann niemand sagen, welche die richtige ist (Split-Brain).</translation>
    </message>
    <message>
        <source>The other copies go on; what changes meanwhile is healed when %1 is back. Until then a second failure would stop the folders.</source>
        <translation>Die anderen Kopien machen weiter; was sich inzwischen ändert, wird repariert, wenn %1 wieder da ist. Bis dahin würde ein zweiter Ausfall die Ordner stilllegen.</translation>
    </message>
    <message>
        <source>%1 keeps no files, so the folders stay for all others.</source>
        <translation>%1 bewahrt keine Dateien auf, die Ordner bleiben also für alle anderen.</translation>
    </message>
    <message>
        <source>No NFS server is chosen yet, so nothing can be said.</source>
        <translation>Es ist noch kein NFS-Server gewählt, daher lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>%1 keeps all files: every host waits at the folders until it is back. Nothing is lost while its disks survive.</source>
        <translation>%1 bewahrt alle Dateien auf: Jeder Host wartet an den Ordnern, bis dieser Host wieder da ist. Solange seine Datenträger heil bleiben, geht nichts verloren.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>only in part</source>
        <translation>nur teilweise</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>nobody left</source>
        <translation>niemand mehr da</translation>
    </message>
    <message>
        <source>stays, fewer copies</source>
        <translation>bleibt, weniger Kopien</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>HostMoves</name>
    <message numerus="yes">
        <source>Move %n hosts</source>
        <translation>
            <numerusform>%n Host verschieben</numerusform>
            <numerusform>%n Hosts verschieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostRange</name>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Der Bereich endet vor seinem Anfang.</translation>
    </message>
    <message>
        <source>The range has more than %1 addresses. Take a smaller part of it.</source>
        <translation>Der Bereich hat mehr als %1 Adressen. Einen kleineren Teil davon nehmen.</translation>
    </message>
    <message>
        <source>Networks of IPv6 have too many addresses to be listed.</source>
        <translation>IPv6-Netze haben zu viele Adressen, um sie aufzulisten.</translation>
    </message>
    <message>
        <source>This is no network. Write it as 10.0.0.0/24.</source>
        <translation>Das ist kein Netz. Als 10.0.0.0/24 schreiben.</translation>
    </message>
    <message>
        <source>This is no range. Write it as 10.0.0.10-20.</source>
        <translation>Das ist kein Bereich. Als 10.0.0.10-20 schreiben.</translation>
    </message>
</context>
<context>
    <name>HostRules</name>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it a short name, such as “web1”.</source>
        <translation>Einen kurzen Namen vergeben, etwa „web1“.</translation>
    </message>
    <message>
        <source>The host name “%1” cannot be used.</source>
        <translation>Der Hostname „%1“ ist nicht zulässig.</translation>
    </message>
    <message>
        <source>It becomes a directory name in exported files.</source>
        <translation>Er wird zum Verzeichnisnamen in exportierten Dateien.</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, “.”, “_” and “-”, starting with a letter or digit.</source>
        <translation>Bis zu 64 Buchstaben, Ziffern, „.“, „_“ und „-“ verwenden, beginnend mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>“%1” of %2 is neither a host name nor an IP address.</source>
        <translation>„%1“ von %2 ist weder ein Hostname noch eine IP-Adresse.</translation>
    </message>
    <message>
        <source>Write the bare name or address; user and port have keys of their own.</source>
        <translation>Nur den Namen oder die Adresse angeben; Benutzer und Port haben eigene Schlüssel.</translation>
    </message>
    <message>
        <source>%1 has no address.</source>
        <translation>%1 hat keine Adresse.</translation>
    </message>
    <message>
        <source>Add the name or IP address to connect to.</source>
        <translation>Den Namen oder die IP-Adresse angeben, mit der verbunden werden soll.</translation>
    </message>
    <message>
        <source>%1 has port 0.</source>
        <translation>%1 hat Port 0.</translation>
    </message>
    <message>
        <source>Use a port from 1 to 65535; SSH has 22.</source>
        <translation>Einen Port von 1 bis 65535 verwenden; SSH hat 22.</translation>
    </message>
    <message>
        <source>“%1” of %2 is no user name.</source>
        <translation>„%1“ von %2 ist kein Benutzername.</translation>
    </message>
    <message>
        <source>Write the bare login name.</source>
        <translation>Nur den Anmeldenamen angeben.</translation>
    </message>
    <message>
        <source>The key file “%1” of %2 has no whole path.</source>
        <translation>Die Schlüsseldatei „%1“ von %2 hat keinen vollständigen Pfad.</translation>
    </message>
    <message>
        <source>It would depend on the directory that Sharewright is started in.</source>
        <translation>Er hinge davon ab, in welchem Verzeichnis Sharewright gestartet wird.</translation>
    </message>
    <message>
        <source>Start it with “/” or “~/”.</source>
        <translation>Mit „/“ oder „~/“ beginnen.</translation>
    </message>
    <message>
        <source>%1 has no role.</source>
        <translation>%1 hat keine Rolle.</translation>
    </message>
    <message>
        <source>Sharewright would do nothing on it, and a Pandora host that is left out keeps working on its own copy of the folders.</source>
        <translation>Sharewright täte dort nichts, und ein ausgelassener Pandora-Host arbeitet auf seiner eigenen Kopie der Ordner weiter.</translation>
    </message>
    <message>
        <source>“%1” cannot be the jump host of %2.</source>
        <translation>„%1“ ist als Jump-Host von %2 nicht zulässig.</translation>
    </message>
    <message>
        <source>Write the name of a host of this project, or [user@]host[:port].</source>
        <translation>Den Namen eines Hosts dieses Projekts oder [user@]host[:port] angeben.</translation>
    </message>
    <message>
        <source>The jump host “%1” of %2 is not a host of this project.</source>
        <translation>Der Jump-Host „%1“ von %2 ist kein Host dieses Projekts.</translation>
    </message>
    <message>
        <source>It is taken as an address.</source>
        <translation>Er wird als Adresse verstanden.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>The jump hosts of %1 lead back to itself.</source>
        <translation>Die Jump-Hosts von %1 führen zu ihm selbst zurück.</translation>
    </message>
    <message>
        <source>No connection could ever be opened.</source>
        <translation>So käme nie eine Verbindung zustande.</translation>
    </message>
    <message>
        <source>Let one of them be reached directly.</source>
        <translation>Einen davon direkt erreichbar machen.</translation>
    </message>
    <message>
        <source>Two hosts are called “%1”.</source>
        <translation>Zwei Hosts heißen „%1“.</translation>
    </message>
    <message>
        <source>Capital letters do not tell names apart.</source>
        <translation>Groß- und Kleinschreibung unterscheidet Namen nicht.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Einen davon umbenennen.</translation>
    </message>
    <message>
        <source>%1 and host %2 have the same address %3.</source>
        <translation>%1 und Host %2 haben dieselbe Adresse %3.</translation>
    </message>
    <message>
        <source>Both would be set up on one machine.</source>
        <translation>Beide würden auf einem Rechner eingerichtet.</translation>
    </message>
    <message>
        <source>Correct one address, or make them one host with all roles.</source>
        <translation>Eine der Adressen korrigieren oder beide zu einem Host mit allen Rollen machen.</translation>
    </message>
    <message>
        <source>%1 and host %2 have the same storage address %3.</source>
        <translation>%1 und Host %2 haben dieselbe Storage-Adresse %3.</translation>
    </message>
    <message>
        <source>The other hosts could not tell them apart.</source>
        <translation>Die anderen Hosts könnten sie nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Correct one of them.</source>
        <translation>Eine davon korrigieren.</translation>
    </message>
    <message>
        <source>Host number %1</source>
        <translation>Host Nr. %1</translation>
    </message>
    <message>
        <source>Tick what it is on the Hosts page (roles in the project: server, console, nfs-server, gluster-node), or leave it out.</source>
        <translation>Auf der Seite Hosts ankreuzen, was er ist (Rollen im Projekt: server, console, nfs-server, gluster-node), oder ihn weglassen.</translation>
    </message>
</context>
<context>
    <name>HostWorker</name>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>%1: the %2 is no longer what the plan was made from. Nothing was changed. Plan again and review the new plan.</source>
        <translation>%1: Seit der Plan erstellt wurde, hat sich dies geändert: %2. Es wurde nichts verändert. Erneut planen und den neuen Plan prüfen.</translation>
    </message>
</context>
<context>
    <name>IdentityMatrix</name>
    <message>
        <source>every file of uid %1</source>
        <translation>jede Datei mit uid %1</translation>
    </message>
    <message>
        <source>every file of gid %1</source>
        <translation>jede Datei mit gid %1</translation>
    </message>
    <message>
        <source>One number everywhere</source>
        <translation>Überall dieselbe ID</translation>
    </message>
    <message>
        <source>The cleanest way. You run these commands while Pandora&apos;s services are stopped; Sharewright does not renumber users by itself.</source>
        <translation>Der sauberste Weg. Diese Befehle werden von Hand ausgeführt, während die Pandora-Dienste angehalten sind; Sharewright ändert IDs von Benutzern nicht selbst.</translation>
    </message>
    <message>
        <source>A group of its own</source>
        <translation>Eine eigene Gruppe</translation>
    </message>
    <message>
        <source>For sites that mix distributions: one group with the same number on all hosts, with pandora and the web server in it, owns the shared files. You create it; the project names it.</source>
        <translation>Für Sites mit gemischten Distributionen: Eine Gruppe mit derselben ID auf allen Hosts, der pandora und der Webserver angehören, besitzt die freigegebenen Dateien. Sie wird von Hand angelegt; das Projekt nennt sie.</translation>
    </message>
    <message>
        <source>Numbers instead of names</source>
        <translation>IDs statt Namen</translation>
    </message>
    <message>
        <source>The shared files belong to the numbers that the source host uses. Right where only the storage host lacks the names; a Pandora host with another number stays locked out.</source>
        <translation>Die freigegebenen Dateien gehören den IDs, die der Quellhost verwendet. Richtig, wenn nur dem Storage-Host die Namen fehlen; ein Pandora-Host mit anderer ID bleibt ausgesperrt.</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>formats a disk</source>
        <translation>formatiert eine Platte</translation>
    </message>
    <message>
        <source>retires storage</source>
        <translation>gibt Speicher auf</translation>
    </message>
    <message>
        <source>moves data</source>
        <translation>verschiebt Daten</translation>
    </message>
    <message>
        <source>interrupts service</source>
        <translation>unterbricht den Dienst</translation>
    </message>
</context>
<context>
    <name>IncomingPlanner</name>
    <message>
        <source>Separate the incoming files</source>
        <translation>Eingehende Dateien trennen</translation>
    </message>
    <message>
        <source>Each server takes the agents&apos; XML from a folder of its own on the share, where another server could take it up.</source>
        <translation>Jeder Server holt das XML der Agenten aus einem eigenen Ordner auf der Freigabe, von wo es auch ein anderer Server übernehmen könnte.</translation>
    </message>
    <message>
        <source>pandora_server looks for these folders inside its incoming folder: without the links it would lose the agents&apos; configuration and its plugins.</source>
        <translation>pandora_server sucht diese Ordner in seinem Eingangsordner: Ohne die Links verlöre er die Konfiguration der Agenten und seine Plugins.</translation>
    </message>
    <message>
        <source>It reads its settings when it starts.</source>
        <translation>Er liest seine Einstellungen beim Start.</translation>
    </message>
    <message>
        <source>It ran before and runs again, with its own folder.</source>
        <translation>Er lief vorher und läuft wieder, mit seinem eigenen Ordner.</translation>
    </message>
    <message>
        <source>Not every package makes it; a link to it must lead somewhere.</source>
        <translation>Nicht jedes Paket legt ihn an; ein Link darauf muss aber irgendwohin führen.</translation>
    </message>
    <message>
        <source>incomingdir in %1</source>
        <translation>incomingdir in %1</translation>
    </message>
    <message>
        <source>The server takes up what Tentacle puts there. The last line wins, so no other line is touched.</source>
        <translation>Der Server holt ab, was Tentacle dort ablegt. Die letzte Zeile gewinnt, also bleibt jede andere unberührt.</translation>
    </message>
    <message>
        <source>The agents&apos; XML goes to the server&apos;s own folder, all other files where they went before.</source>
        <translation>Das XML der Agenten geht in den eigenen Ordner des Servers, alle anderen Dateien gehen dorthin, wohin sie vorher gingen.</translation>
    </message>
    <message>
        <source>Tentacle on %1 has its filters in %2, as current packages have.</source>
        <translation>Tentacle auf %1 hat seine Filter in %2, wie in aktuellen Paketen.</translation>
    </message>
    <message>
        <source>filters in %1</source>
        <translation>Filter in %1</translation>
    </message>
    <message>
        <source>The unit&apos;s command line overrides Tentacle&apos;s configuration file; a drop-in survives the next update of the package.</source>
        <translation>Die Befehlszeile der Unit hat Vorrang vor der Konfigurationsdatei von Tentacle; ein Drop-in übersteht das nächste Update des Pakets.</translation>
    </message>
    <message>
        <source>What agents sent before the switch would wait for ever in the old folder.</source>
        <translation>Was Agenten vor der Umstellung gesendet haben, würde im alten Ordner ewig warten.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal %1 cannot be written: make room or choose another place for run records.</source>
        <translation>Das Journal %1 kann nicht geschrieben werden: Platz schaffen oder einen anderen Ort für die Aufzeichnungen der Läufe wählen.</translation>
    </message>
    <message>
        <source>The run cannot be recorded in %1, so nothing further is changed. Make room, then resume.</source>
        <translation>Der Lauf kann nicht in %1 aufgezeichnet werden, deshalb wird nichts weiter geändert. Platz schaffen, dann fortsetzen.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read.</source>
        <translation>Das Journal %1 kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>JumpHost</name>
    <message>
        <source>Connecting through %1 was stopped.</source>
        <translation>Der Verbindungsaufbau über %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 did not reach %2 in time. Check that the jump host can connect to it.</source>
        <translation>%1 hat %2 nicht rechtzeitig erreicht. Prüfen, ob der Jump-Host sich dorthin verbinden kann.</translation>
    </message>
    <message>
        <source>The jump host %1 cannot reach %2. Check the address as seen from there, and that it allows TCP forwarding.</source>
        <translation>Der Jump-Host %1 erreicht %2 nicht. Prüfen, ob die Adresse von dort aus stimmt und er TCP-Weiterleitung erlaubt.</translation>
    </message>
</context>
<context>
    <name>KnownHosts</name>
    <message>
        <source>%1 could not be written. Check its owner and the free space.</source>
        <translation>%1 konnte nicht geschrieben werden. Den Besitzer und den freien Platz dort prüfen.</translation>
    </message>
</context>
<context>
    <name>LinkDetails</name>
    <message>
        <source>not mounted</source>
        <translation>nicht eingehängt</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>mounted at the first use</source>
        <translation>wird beim ersten Zugriff eingehängt</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>hängt</translation>
    </message>
    <message>
        <source>stale: the server no longer knows it</source>
        <translation>veraltet (stale): Der Server kennt es nicht mehr</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>dead: the client&apos;s process is gone</source>
        <translation>abgestürzt: Der Client-Prozess ist nicht mehr da</translation>
    </message>
    <message>
        <source>mounted, not tried</source>
        <translation>eingehängt, nicht ausprobiert</translation>
    </message>
    <message>
        <source>Never. Site &gt; Check shares asks the hosts.</source>
        <translation>Nie. Site &gt; Freigaben prüfen fragt die Hosts.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>nicht exportiert</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Worked out with the plan: Site &gt; Make plan.</source>
        <translation>Wird mit dem Plan ermittelt: Site &gt; Plan erstellen.</translation>
    </message>
    <message>
        <source>The plan writes none.</source>
        <translation>Der Plan schreibt keine.</translation>
    </message>
    <message>
        <source>%1 (the project was edited since)</source>
        <translation>%1 (das Projekt wurde seither bearbeitet)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufbewahrt in</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzter Test</translation>
    </message>
</context>
<context>
    <name>LiveConnection</name>
    <message>
        <source>%1 accepted the connection but did not go on with the log-in in time. Its SSH server may be overloaded, or something else listens there.</source>
        <translation>%1 hat die Verbindung angenommen, die Anmeldung aber nicht rechtzeitig fortgesetzt. Der SSH-Server dort ist vielleicht überlastet, oder es lauscht dort etwas anderes.</translation>
    </message>
    <message>
        <source>Connecting to %1 was stopped.</source>
        <translation>Der Verbindungsaufbau zu %1 wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ManagedBlock</name>
    <message>
        <source>The markers of a sharewright block are damaged at line %1 (%2). Put each BEGIN before its own END, once per name.</source>
        <translation>Die Markierungen eines sharewright-Blocks sind in Zeile %1 beschädigt (%2). Jedes BEGIN vor sein eigenes END setzen, je Name nur einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a block: use letters, digits, dot, hyphen and underscore.</source>
        <translation>„%1“ ist kein zulässiger Blockname: Buchstaben, Ziffern, Punkt, Bindestrich und Unterstrich verwenden.</translation>
    </message>
    <message>
        <source>No line begins with %1, so the place for the block is not known. Put the setting back, or edit the file by hand.</source>
        <translation>Keine Zeile beginnt mit %1, daher ist der Platz für den Block nicht bekannt. Die Einstellung wiederherstellen oder die Datei von Hand bearbeiten.</translation>
    </message>
    <message>
        <source>The text of a block must not contain lines that look like its markers.</source>
        <translation>Der Text eines Blocks darf keine Zeilen enthalten, die wie seine Markierungen aussehen.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>%1 conflicts between %2 wait for a decision: %3.</source>
        <translation>%1 Konflikte zwischen %2 warten auf eine Entscheidung: %3.</translation>
    </message>
    <message>
        <source>These files differ from host to host, and only one version can become the shared one.</source>
        <translation>Diese Dateien sind auf den Hosts verschieden, und nur eine Version kann die gemeinsame werden.</translation>
    </message>
    <message>
        <source>Decide on them: in the window, or with “sharewright merge PROJECT” and migration.merge-choices. Or let migration.merge-rule decide on all.</source>
        <translation>Darüber entscheiden: im Fenster oder mit „sharewright merge PROJEKT“ und migration.merge-choices. Oder migration.merge-rule über alle entscheiden lassen.</translation>
    </message>
    <message>
        <source>%1 conflicts have names that are no valid text: %2.</source>
        <translation>%1 Konflikte haben Namen, die kein gültiger Text sind: %2.</translation>
    </message>
    <message>
        <source>A choice in the project cannot name them.</source>
        <translation>Eine Auswahl im Projekt kann sie nicht benennen.</translation>
    </message>
    <message>
        <source>Rename the files on the hosts, or let migration.merge-rule decide.</source>
        <translation>Die Dateien auf den Hosts umbenennen oder migration.merge-rule entscheiden lassen.</translation>
    </message>
    <message>
        <source>folder %1 on %2</source>
        <translation>Ordner %1 auf %2</translation>
    </message>
    <message>
        <source>%1 on %2 was compared in part only.</source>
        <translation>%1 auf %2 wurde nur teilweise verglichen.</translation>
    </message>
    <message>
        <source>What %2 holds in %1 is not known.</source>
        <translation>Was %2 in %1 hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It holds very many files, or its disk is slow.</source>
        <translation>Er enthält sehr viele Dateien, oder sein Datenträger ist langsam.</translation>
    </message>
    <message>
        <source>The host has not been asked for it yet, or the folder does not answer.</source>
        <translation>Der Host wurde noch nicht danach gefragt, oder der Ordner antwortet nicht.</translation>
    </message>
    <message>
        <source>Probe the hosts again. Further conflicts may show when the files are brought. They are settled by migration.merge-rule; with “ask” the plan stops there, and nothing is overwritten.</source>
        <translation>Die Hosts erneut abfragen. Weitere Konflikte können sich beim Übernehmen der Dateien zeigen. Über sie entscheidet migration.merge-rule; mit „ask“ hält der Plan dort an, und nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>%1 is to come from %2, which has no such file.</source>
        <translation>%1 soll von %2 kommen, wo es diese Datei nicht gibt.</translation>
    </message>
    <message>
        <source>Choose one of the hosts that have it.</source>
        <translation>Einen der Hosts wählen, die sie haben.</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>Agent %1</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>No host has a file %1. Name it as the list does, folder first: conf/….conf</source>
        <translation>Kein Host hat eine Datei %1. So angeben wie in der Liste, den Ordner zuerst: conf/….conf</translation>
    </message>
    <message>
        <source>The versions of %1 and %2 are no text.</source>
        <translation>Die Versionen von %1 und %2 sind kein Text.</translation>
    </message>
</context>
<context>
    <name>MergePlanner</name>
    <message>
        <source>What %1 holds in %2 does not differ from the seed host&apos;s files.</source>
        <translation>Was %1 in %2 hat, unterscheidet sich nicht von den Dateien des Quellhosts.</translation>
    </message>
    <message>
        <source>Nothing is overwritten: what gives way in the share is kept in .sharewright-merge-… beside it, what loses stays in its host&apos;s set-aside folder.</source>
        <translation>Nichts wird überschrieben: Was in der Freigabe weicht, wird daneben in .sharewright-merge-… aufbewahrt; was unterliegt, bleibt im beiseitegelegten Ordner seines Hosts.</translation>
    </message>
    <message>
        <source>Originals are only set aside once each of their files is known to be in the share, beside it, or to stay back.</source>
        <translation>Originale werden erst beiseitegelegt, wenn für jede ihrer Dateien feststeht, dass sie in der Freigabe oder daneben liegt oder zurückbleiben soll.</translation>
    </message>
</context>
<context>
    <name>MergeRules</name>
    <message>
        <source>“%1” is not a host of this project.</source>
        <translation>„%1“ ist kein Host dieses Projekts.</translation>
    </message>
    <message>
        <source>Name hosts of the project.</source>
        <translation>Hosts des Projekts angeben.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>%1 is the seed host: all of its files come into the share anyway.</source>
        <translation>%1 ist der Quellhost: Alle seine Dateien kommen ohnehin in die Freigabe.</translation>
    </message>
    <message>
        <source>Take it out of migration.merge-from.</source>
        <translation>Aus migration.merge-from entfernen.</translation>
    </message>
    <message>
        <source>%1 uses none of the shared folders.</source>
        <translation>%1 benutzt keinen der freigegebenen Ordner.</translation>
    </message>
    <message>
        <source>It has no files that could come into the share.</source>
        <translation>Er hat keine Dateien, die in die Freigabe kommen könnten.</translation>
    </message>
    <message>
        <source>Name servers or consoles.</source>
        <translation>Server oder Konsolen angeben.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>Name each host once in migration.merge-from.</source>
        <translation>Jeden Host nur einmal in migration.merge-from angeben.</translation>
    </message>
    <message>
        <source>“%1” is neither the seed host nor one of migration.merge-from.</source>
        <translation>„%1“ ist weder der Quellhost noch in migration.merge-from genannt.</translation>
    </message>
    <message>
        <source>Choose one of the hosts whose files are merged.</source>
        <translation>Einen der Hosts wählen, deren Dateien zusammengeführt werden.</translation>
    </message>
    <message>
        <source>%1 does not use the folder %2.</source>
        <translation>%1 benutzt den Ordner %2 nicht.</translation>
    </message>
    <message>
        <source>It has no version of the file.</source>
        <translation>Er hat keine Version der Datei.</translation>
    </message>
    <message>
        <source>Choose another host.</source>
        <translation>Einen anderen Host wählen.</translation>
    </message>
    <message>
        <source>“%1” is not a shared folder of this project.</source>
        <translation>„%1“ ist kein freigegebener Ordner dieses Projekts.</translation>
    </message>
    <message>
        <source>Name the folder as in “folders”.</source>
        <translation>Den Ordner so angeben wie in „folders“.</translation>
    </message>
    <message>
        <source>“%1” is no file below a shared folder.</source>
        <translation>„%1“ ist keine Datei in einem freigegebenen Ordner.</translation>
    </message>
    <message>
        <source>Write the path below the folder, without “..” and without a slash in front.</source>
        <translation>Den Pfad innerhalb des Ordners angeben, ohne „..“ und ohne führenden Schrägstrich.</translation>
    </message>
    <message>
        <source>%1 in %2 is decided twice.</source>
        <translation>Über %1 in %2 ist zweimal entschieden.</translation>
    </message>
    <message>
        <source>Keep one of the two choices.</source>
        <translation>Nur eine der beiden Entscheidungen behalten.</translation>
    </message>
    <message>
        <source>%1 and %2 would come from two hosts.</source>
        <translation>%1 und %2 kämen von zwei Hosts.</translation>
    </message>
    <message>
        <source>They are two halves of one agent&apos;s configuration: the agent compares the .md5 to know whether to fetch the .conf.</source>
        <translation>Sie sind zwei Hälften einer Agentenkonfiguration: Der Agent vergleicht die .md5, um zu wissen, ob er die .conf holen muss.</translation>
    </message>
    <message>
        <source>Take both from the same host.</source>
        <translation>Beide vom selben Host nehmen.</translation>
    </message>
    <message>
        <source>Files are to be merged, but there is no seed host.</source>
        <translation>Dateien sollen zusammengeführt werden, es gibt aber keinen Quellhost.</translation>
    </message>
    <message>
        <source>The seed host&apos;s files are what the others are merged into.</source>
        <translation>In die Dateien des Quellhosts werden die der anderen eingefügt.</translation>
    </message>
    <message>
        <source>Set migration.seed-host to one of these hosts.</source>
        <translation>migration.seed-host auf einen dieser Hosts setzen.</translation>
    </message>
    <message>
        <source>There are choices, but nothing is merged.</source>
        <translation>Es gibt Entscheidungen, zusammengeführt wird aber nichts.</translation>
    </message>
    <message>
        <source>Name the further hosts in migration.merge-from, or remove the choices.</source>
        <translation>Die weiteren Hosts in migration.merge-from angeben oder die Entscheidungen entfernen.</translation>
    </message>
</context>
<context>
    <name>MergeText</name>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>%1 (agent %2)</source>
        <translation>%1 (Agent %2)</translation>
    </message>
    <message>
        <source>%1: %2 the same, %3 only on some hosts, %4 differ</source>
        <translation>%1: %2 gleich, %3 nur auf manchen Hosts, %4 verschieden</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 (choice)</source>
        <translation>%1 (Auswahl)</translation>
    </message>
    <message>
        <source>%1 (rule)</source>
        <translation>%1 (Regel)</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Dateien von %1</translation>
    </message>
    <message>
        <source>%1 on %2: compared in part only</source>
        <translation>%1 auf %2: nur teilweise verglichen</translation>
    </message>
    <message>
        <source>%1 on %2: not known</source>
        <translation>%1 auf %2: nicht bekannt</translation>
    </message>
    <message>
        <source>Differ (times are UTC):</source>
        <translation>Verschieden (Zeiten in UTC):</translation>
    </message>
    <message>
        <source>Only on some hosts (they come into the share):</source>
        <translation>Nur auf manchen Hosts (sie kommen in die Freigabe):</translation>
    </message>
    <message>
        <source>No conflict is open.</source>
        <translation>Kein Konflikt ist offen.</translation>
    </message>
    <message>
        <source>%1 conflicts are open. Decide on them in migration.merge-choices, or by migration.merge-rule.</source>
        <translation>%1 Konflikte sind offen. Darüber in migration.merge-choices oder mit migration.merge-rule entscheiden.</translation>
    </message>
</context>
<context>
    <name>MigrationRules</name>
    <message>
        <source>The seed host %1 does not use every shared folder: %2.</source>
        <translation>Der Quellhost %1 benutzt nicht jeden freigegebenen Ordner: %2.</translation>
    </message>
    <message>
        <source>What it does not have starts empty on the share; the other hosts&apos; copies are only set aside.</source>
        <translation>Was er nicht hat, ist auf der Freigabe anfangs leer; die Kopien der anderen Hosts werden nur beiseitegelegt.</translation>
    </message>
    <message>
        <source>Choose a host that is both server and console, or copy these folders over afterwards.</source>
        <translation>Einen Host wählen, der sowohl Server als auch Konsole ist, oder diese Ordner hinterher kopieren.</translation>
    </message>
    <message>
        <source>The shared folders start empty.</source>
        <translation>Die freigegebenen Ordner sind anfangs leer.</translation>
    </message>
    <message>
        <source>Agents that do not find their configuration upload their own again, which overwrites what was staged for them.</source>
        <translation>Agenten, die ihre Konfiguration nicht finden, laden ihre eigene erneut hoch und überschreiben damit die für sie vorbereitete.</translation>
    </message>
    <message>
        <source>Name the host whose folders become the share, unless the site is new.</source>
        <translation>Den Host angeben, dessen Ordner zur Freigabe werden, sofern die Site nicht neu ist.</translation>
    </message>
    <message>
        <source>The seed host “%1” is not a host of this project.</source>
        <translation>Der Quellhost „%1“ ist kein Host dieses Projekts.</translation>
    </message>
    <message>
        <source>Choose a host of the project.</source>
        <translation>Einen Host des Projekts wählen.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>The seed host %1 does not run Pandora FMS.</source>
        <translation>Auf dem Quellhost %1 läuft Pandora FMS nicht.</translation>
    </message>
    <message>
        <source>It has no folders that could become the share.</source>
        <translation>Er hat keine Ordner, die zur Freigabe werden könnten.</translation>
    </message>
    <message>
        <source>Choose a server or a console.</source>
        <translation>Einen Server oder eine Konsole wählen.</translation>
    </message>
    <message>
        <source>“%1” cannot be the suffix of the originals.</source>
        <translation>„%1“ ist kein zulässiges Suffix für die Originale.</translation>
    </message>
    <message>
        <source>The folders are renamed to their path plus this suffix.</source>
        <translation>Die Ordner werden in ihren Pfad mit angehängtem Suffix umbenannt.</translation>
    </message>
    <message>
        <source>Use letters, digits, “.”, “_” and “-”, such as “.before-sharewright”.</source>
        <translation>Buchstaben, Ziffern, „.“, „_“ und „-“ verwenden, etwa „.before-sharewright“.</translation>
    </message>
</context>
<context>
    <name>MountOptionRules</name>
    <message>
        <source>The mount option “%1” is set by Sharewright.</source>
        <translation>Die Einhängeoption „%1“ setzt Sharewright selbst.</translation>
    </message>
    <message>
        <source>A second one in the same line would win or lose by chance.</source>
        <translation>Ob eine zweite in derselben Zeile gewinnt oder verliert, wäre Zufall.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen.</translation>
    </message>
    <message>
        <source>Use the key “%1” instead.</source>
        <translation>Stattdessen den Schlüssel „%1“ verwenden.</translation>
    </message>
    <message>
        <source>The mount option “%1” would break the share.</source>
        <translation>Die Einhängeoption „%1“ würde die Freigabe unbrauchbar machen.</translation>
    </message>
    <message>
        <source>Every Pandora host must mount at boot and write.</source>
        <translation>Jeder Pandora-Host muss beim Booten einhängen und schreiben können.</translation>
    </message>
    <message>
        <source>The mount option “%1” can lose or damage files.</source>
        <translation>Mit der Einhängeoption „%1“ können Dateien verloren gehen oder beschädigt werden.</translation>
    </message>
    <message>
        <source>Writes may fail silently while the server is slow or away.</source>
        <translation>Schreibvorgänge können unbemerkt scheitern, während der Server langsam oder nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Remove it; Sharewright mounts “hard” with a time limit for starting services.</source>
        <translation>Entfernen; Sharewright hängt mit „hard“ ein und gibt startenden Diensten ein Zeitlimit.</translation>
    </message>
    <message>
        <source>The mount option “noexec” stops Pandora&apos;s plugins.</source>
        <translation>Die Einhängeoption „noexec“ legt die Plugins von Pandora lahm.</translation>
    </message>
    <message>
        <source>The attachment folder holds programs that servers start.</source>
        <translation>Der Ordner attachment enthält Programme, die von den Servern gestartet werden.</translation>
    </message>
    <message>
        <source>The mount option “%1” is not known.</source>
        <translation>Die Einhängeoption „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>mount refuses a line with an unknown option.</source>
        <translation>mount lehnt eine Zeile mit einer unbekannten Option ab.</translation>
    </message>
    <message>
        <source>Look it up in nfs(5) or remove it.</source>
        <translation>In nfs(5) nachschlagen oder entfernen.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>“%1” cannot be a mount option.</source>
        <translation>„%1“ ist keine zulässige Einhängeoption.</translation>
    </message>
    <message>
        <source>Blanks, commas, quotes and # would change the fstab line.</source>
        <translation>Leerzeichen, Kommas, Anführungszeichen und # würden die Zeile in fstab verändern.</translation>
    </message>
    <message>
        <source>Write one option per list entry, as “name” or “name=value”.</source>
        <translation>Je Listeneintrag eine Option angeben, als „Name“ oder „Name=Wert“.</translation>
    </message>
</context>
<context>
    <name>NfsPlanner</name>
    <message>
        <source>SELinux keeps the web server off NFS without it.</source>
        <translation>Ohne diesen Boolean verwehrt SELinux dem Webserver den Zugriff auf NFS.</translation>
    </message>
    <message>
        <source>_netdev and nofail keep a missing server from stopping the boot; automount brings the share back when the server returns.</source>
        <translation>Mit _netdev und nofail hält ein fehlender Server das Booten nicht auf; automount holt die Freigabe zurück, sobald der Server wieder da ist.</translation>
    </message>
    <message>
        <source>From here on all hosts see the same files.</source>
        <translation>Von hier an sehen alle Hosts dieselben Dateien.</translation>
    </message>
    <message>
        <source>What one host writes, all others must see within the attribute cache&apos;s time.</source>
        <translation>Was ein Host schreibt, müssen alle anderen innerhalb der Zeit des Attribut-Caches sehen.</translation>
    </message>
    <message>
        <source>Copy the first content</source>
        <translation>Ersten Inhalt kopieren</translation>
    </message>
    <message>
        <source>The bulk is copied while services run, before anything is exported. An agent that finds an empty folder uploads its own configuration over the one that administrators staged.</source>
        <translation>Der Großteil wird bei laufenden Diensten kopiert, bevor etwas exportiert ist. Ein Agent, der einen leeren Ordner vorfindet, lädt seine eigene Konfiguration hoch und überschreibt damit die von Administratoren vorbereitete.</translation>
    </message>
    <message>
        <source>Install packages</source>
        <translation>Pakete installieren</translation>
    </message>
    <message>
        <source>Every host gets what it needs to serve or to mount NFS.</source>
        <translation>Jeder Host erhält, was er zum Bereitstellen oder Einhängen von NFS braucht.</translation>
    </message>
    <message>
        <source>The kernel&apos;s NFS server needs its user-space tools.</source>
        <translation>Der NFS-Server des Kernels braucht seine Userspace-Werkzeuge.</translation>
    </message>
    <message>
        <source>mount needs mount.nfs to mount an NFS share.</source>
        <translation>mount braucht mount.nfs, um eine NFS-Freigabe einzuhängen.</translation>
    </message>
    <message>
        <source>Prepare the storage</source>
        <translation>Storage vorbereiten</translation>
    </message>
    <message>
        <source>The folders are made on the NFS server before anything is exported.</source>
        <translation>Die Ordner werden auf dem NFS-Server angelegt, bevor etwas exportiert wird.</translation>
    </message>
    <message>
        <source>All shared folders live below one directory of their own.</source>
        <translation>Alle freigegebenen Ordner liegen in einem eigenen Verzeichnis.</translation>
    </message>
    <message>
        <source>Owner, group and the setgid bit are what Pandora&apos;s packages set; NFS carries the numbers.</source>
        <translation>Besitzer, Gruppe und Setgid-Bit sind so, wie Pandoras Pakete sie setzen; NFS überträgt die IDs.</translation>
    </message>
    <message>
        <source>No firewall is active on %1.</source>
        <translation>Auf %1 ist keine Firewall aktiv.</translation>
    </message>
    <message>
        <source>Clients must reach the NFS server; nobody else needs to.</source>
        <translation>Clients müssen den NFS-Server erreichen; sonst niemand.</translation>
    </message>
    <message>
        <source>Publish the exports</source>
        <translation>Exporte veröffentlichen</translation>
    </message>
    <message>
        <source>Only the Pandora hosts may mount, with root squashed.</source>
        <translation>Nur die Pandora-Hosts dürfen einhängen, mit Root-Squash.</translation>
    </message>
    <message>
        <source>A file of its own leaves /etc/exports as the administrator wrote it.</source>
        <translation>Mit einer eigenen Datei bleibt /etc/exports, wie der Administrator sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Enabled, so that the share is back after a reboot.</source>
        <translation>Aktiviert, damit die Freigabe nach einem Neustart wieder da ist.</translation>
    </message>
    <message>
        <source>Enabling starts nothing, and not every distribution starts what it installs.</source>
        <translation>Das Aktivieren startet nichts, und nicht jede Distribution startet, was sie installiert.</translation>
    </message>
    <message>
        <source>exportfs takes the change up without a restart that would stall other clients.</source>
        <translation>exportfs übernimmt die Änderung ohne einen Neustart, der andere Clients aufhielte.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Each client mounts each share at a private place and writes and reads as the real users, before any service is touched.</source>
        <translation>Jeder Client hängt jede Freigabe an einem abgeschirmten Ort ein und schreibt und liest als die echten Benutzer, bevor ein Dienst angerührt wird.</translation>
    </message>
    <message>
        <source>A share that cannot be written is found while everything still runs as before.</source>
        <translation>Eine nicht schreibbare Freigabe fällt auf, solange noch alles läuft wie zuvor.</translation>
    </message>
</context>
<context>
    <name>NfsRules</name>
    <message>
        <source>Choose a host of the project.</source>
        <translation>Einen Host des Projekts wählen.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>Host %1 is the NFS server but lacks the role “nfs-server”.</source>
        <translation>Host %1 ist der NFS-Server, hat aber nicht die Rolle „nfs-server“.</translation>
    </message>
    <message>
        <source>Add the role to the host, or choose another server.</source>
        <translation>Dem Host die Rolle hinzufügen oder einen anderen Server wählen.</translation>
    </message>
    <message>
        <source>The NFS server %1 runs Pandora FMS itself.</source>
        <translation>Auf dem NFS-Server %1 läuft Pandora FMS selbst.</translation>
    </message>
    <message>
        <source>The manual asks for a separate server: when this one fails, the others lose the shared files together with it, and Pandora FMS runs into errors everywhere.</source>
        <translation>Das Handbuch verlangt einen eigenen Server: Fällt dieser aus, verlieren die anderen mit ihm die freigegebenen Dateien, und Pandora FMS meldet überall Fehler.</translation>
    </message>
    <message>
        <source>Use a machine of its own, or GlusterFS when there is none.</source>
        <translation>Einen eigenen Rechner verwenden oder, wenn es keinen gibt, GlusterFS.</translation>
    </message>
    <message>
        <source>No NFS server is chosen.</source>
        <translation>Kein NFS-Server ist gewählt.</translation>
    </message>
    <message>
        <source>The NFS server “%1” is not a host of this project.</source>
        <translation>Der NFS-Server „%1“ ist kein Host dieses Projekts.</translation>
    </message>
    <message>
        <source>Host %1 has the role “nfs-server” but is not used as one.</source>
        <translation>Host %1 hat die Rolle „nfs-server“, wird aber nicht als solcher verwendet.</translation>
    </message>
    <message>
        <source>A site has one NFS server: nfs.server.</source>
        <translation>Eine Site hat einen NFS-Server: nfs.server.</translation>
    </message>
    <message>
        <source>Remove the role or make the host nfs.server.</source>
        <translation>Die Rolle entfernen oder den Host zu nfs.server machen.</translation>
    </message>
    <message>
        <source>The export root %1 and the shared path %2 overlap.</source>
        <translation>Das Exportverzeichnis %1 und der freigegebene Pfad %2 überschneiden sich.</translation>
    </message>
    <message>
        <source>The share would be mounted over its own contents.</source>
        <translation>Die Freigabe würde über ihrem eigenen Inhalt eingehängt.</translation>
    </message>
    <message>
        <source>Choose a directory apart, such as /srv/pandora.</source>
        <translation>Ein getrenntes Verzeichnis wählen, etwa /srv/pandora.</translation>
    </message>
    <message>
        <source>There is no NFS version “%1”.</source>
        <translation>Es gibt keine NFS-Version „%1“.</translation>
    </message>
    <message>
        <source>Use 4.2, 4.1, 4 or 3, or leave it out for the best that all hosts know.</source>
        <translation>4.2, 4.1, 4 oder 3 verwenden oder weglassen; dann gilt die beste Version, die alle Hosts kennen.</translation>
    </message>
    <message>
        <source>NFS 3 needs more open ports and keeps locks less safely.</source>
        <translation>NFS 3 braucht mehr offene Ports und verwaltet Sperren weniger zuverlässig.</translation>
    </message>
    <message>
        <source>It relies on rpcbind, mountd and statd beside port 2049.</source>
        <translation>Es ist neben Port 2049 auf rpcbind, mountd und statd angewiesen.</translation>
    </message>
    <message>
        <source>Leave the version out unless a host knows nothing newer.</source>
        <translation>Die Version weglassen, sofern nicht ein Host nichts Neueres kennt.</translation>
    </message>
    <message>
        <source>%1 seconds cannot be the attribute cache time.</source>
        <translation>%1 Sekunden sind als Zeit für den Attribut-Cache nicht zulässig.</translation>
    </message>
    <message>
        <source>Use 0 to 3600; 5 is a good value.</source>
        <translation>0 bis 3600 verwenden; 5 ist ein guter Wert.</translation>
    </message>
    <message>
        <source>A change on one host may stay unseen on the others for %1 seconds.</source>
        <translation>Eine Änderung auf einem Host bleibt den anderen womöglich %1 Sekunden lang verborgen.</translation>
    </message>
    <message>
        <source>Agents could get an outdated configuration that long.</source>
        <translation>So lange könnten Agenten eine veraltete Konfiguration erhalten.</translation>
    </message>
    <message>
        <source>Use 5 unless the NFS server is overloaded.</source>
        <translation>5 verwenden, sofern der NFS-Server nicht überlastet ist.</translation>
    </message>
    <message>
        <source>Write a network such as 10.0.0.0/24.</source>
        <translation>Ein Netz wie 10.0.0.0/24 angeben.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>%1 angeben.</translation>
    </message>
    <message>
        <source>“%1” is not a network.</source>
        <translation>„%1“ ist kein Netz.</translation>
    </message>
    <message>
        <source>The prefix length of %1 is impossible.</source>
        <translation>Die Präfixlänge von %1 ist nicht zulässig.</translation>
    </message>
    <message>
        <source>The netmask of %1 has gaps.</source>
        <translation>Die Netzmaske von %1 hat Lücken.</translation>
    </message>
    <message>
        <source>%1 is written with a netmask.</source>
        <translation>%1 ist mit einer Netzmaske angegeben.</translation>
    </message>
    <message>
        <source>Firewalls and exports are written with a prefix length.</source>
        <translation>Firewalls und Exporte werden mit einer Präfixlänge geschrieben.</translation>
    </message>
    <message>
        <source>%1 is an address inside a network, not the network.</source>
        <translation>%1 ist eine Adresse innerhalb eines Netzes, nicht das Netz.</translation>
    </message>
    <message>
        <source>%1 lets the whole world mount the folders.</source>
        <translation>%1 lässt alle Welt die Ordner einhängen.</translation>
    </message>
    <message>
        <source>NFS believes whatever user number a client claims.</source>
        <translation>NFS glaubt jede Benutzer-ID, die ein Client angibt.</translation>
    </message>
    <message>
        <source>Name the networks that need it; Pandora hosts are allowed anyway.</source>
        <translation>Die Netze angeben, die es brauchen; Pandora-Hosts sind ohnehin zugelassen.</translation>
    </message>
    <message>
        <source>The network %1 is listed twice.</source>
        <translation>Das Netz %1 ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Einen davon entfernen.</translation>
    </message>
    <message>
        <source>Choose the machine that keeps the files on the NFS page (nfs.server in the project).</source>
        <translation>Auf der Seite NFS den Rechner wählen, der die Dateien aufbewahrt (nfs.server im Projekt).</translation>
    </message>
</context>
<context>
    <name>NfsUnshare</name>
    <message>
        <source>Withdraw the exports</source>
        <translation>Exporte zurückziehen</translation>
    </message>
    <message>
        <source>Nobody uses the exports any more; lines that are not Sharewright&apos;s stay.</source>
        <translation>Niemand benutzt die Exporte mehr; Zeilen, die nicht von Sharewright stammen, bleiben.</translation>
    </message>
    <message>
        <source>The file was written for these folders alone.</source>
        <translation>Die Datei wurde nur für diese Ordner geschrieben.</translation>
    </message>
    <message>
        <source>exportfs takes the change up without a restart that would stall other clients.</source>
        <translation>exportfs übernimmt die Änderung ohne einen Neustart, der andere Clients aufhielte.</translation>
    </message>
    <message>
        <source>The folders on %1 cannot be retired while %2 exports them.</source>
        <translation>Die Ordner auf %1 können nicht stillgelegt werden, solange %2 sie exportiert.</translation>
    </message>
    <message>
        <source>Remove that file, then plan again.</source>
        <translation>Diese Datei entfernen, dann erneut planen.</translation>
    </message>
    <message>
        <source>Retire the storage side</source>
        <translation>Storage-Seite stilllegen</translation>
    </message>
    <message>
        <source>The folders of the share get another name on the server; every file in them stays.</source>
        <translation>Die Ordner der Freigabe werden auf dem Server umbenannt; jede Datei darin bleibt.</translation>
    </message>
    <message>
        <source>A folder that nobody exports should not look as if it were in use.</source>
        <translation>Ein Ordner, den niemand exportiert, soll nicht so aussehen, als wäre er in Benutzung.</translation>
    </message>
    <message>
        <source>These folders on %1 get the ending .retired-sharewright: %2.</source>
        <translation>Diese Ordner auf %1 erhalten die Endung .retired-sharewright: %2.</translation>
    </message>
    <message>
        <source>Whoever else uses them, from a network that the project allows, loses them.</source>
        <translation>Wer sie sonst noch aus einem vom Projekt zugelassenen Netz benutzt, verliert sie.</translation>
    </message>
    <message>
        <source>To free the space, remove them yourself once nobody needs them any more.</source>
        <translation>Um den Platz freizugeben, sie selbst löschen, sobald niemand sie mehr braucht.</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>Host %1</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>The project names no NFS server yet.</source>
        <translation>Das Projekt nennt noch keinen NFS-Server.</translation>
    </message>
    <message>
        <source>%1 does not keep it.</source>
        <translation>%1 bewahrt ihn nicht auf.</translation>
    </message>
    <message>
        <source>%1 alone keeps it. Every access waits until it is back; nothing is deleted.</source>
        <translation>Nur %1 bewahrt ihn auf. Jeder Zugriff wartet, bis dieser Host wieder da ist; gelöscht wird nichts.</translation>
    </message>
    <message>
        <source>The project names no bricks yet.</source>
        <translation>Das Projekt nennt noch keine Bricks.</translation>
    </message>
    <message>
        <source>Without %1 no more than half of the pool is left, and the volume stops.</source>
        <translation>Ohne %1 bleibt nicht mehr als die Hälfte des Pools übrig, und das Volume hält an.</translation>
    </message>
    <message>
        <source>The other copies serve it; %1 catches up when it is back.</source>
        <translation>Die anderen Kopien springen ein; %1 holt nach der Rückkehr auf.</translation>
    </message>
    <message>
        <source>No host that uses it is left.</source>
        <translation>Es bleibt kein Host, der ihn benutzt.</translation>
    </message>
    <message>
        <source>Too few copies of a part of the files are left: they cannot be reached until %1 is back.</source>
        <translation>Von einem Teil der Dateien bleiben zu wenige Kopien übrig: Sie sind nicht erreichbar, bis %1 wieder da ist.</translation>
    </message>
</context>
<context>
    <name>OutageBadges</name>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Unbenutzt</translation>
    </message>
    <message>
        <source>Stays, fewer copies</source>
        <translation>Bleibt, weniger Kopien</translation>
    </message>
    <message>
        <source>Lost while off</source>
        <translation>Verloren, solange aus</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Läuft weiter</translation>
    </message>
    <message>
        <source>With fewer copies than it should.</source>
        <translation>Mit weniger Kopien als vorgesehen.</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Steht still</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Only a thought.</source>
        <translation>Nur ein Gedankenspiel.</translation>
    </message>
    <message>
        <source>1 folder stays</source>
        <translation>1 Ordner bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%n folders stay</source>
        <translation>
            <numerusform>%n Ordner bleibt</numerusform>
            <numerusform>%n Ordner bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder has no user left</source>
        <translation>1 Ordner hat keinen Nutzer mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n folders have no user left</source>
        <translation>
            <numerusform>%n Ordner hat keinen Nutzer mehr</numerusform>
            <numerusform>%n Ordner haben keinen Nutzer mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder stays with fewer copies</source>
        <translation>1 Ordner bleibt mit weniger Kopien</translation>
    </message>
    <message numerus="yes">
        <source>%n folders stay with fewer copies</source>
        <translation>
            <numerusform>%n Ordner bleibt mit weniger Kopien</numerusform>
            <numerusform>%n Ordner bleiben mit weniger Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder is lost while it is off</source>
        <translation>1 Ordner ist verloren, solange der Host aus ist</translation>
    </message>
    <message numerus="yes">
        <source>%n folders are lost while it is off</source>
        <translation>
            <numerusform>%n Ordner ist verloren, solange der Host aus ist</numerusform>
            <numerusform>%n Ordner sind verloren, solange der Host aus ist</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder is not planned yet</source>
        <translation>1 Ordner ist noch nicht eingeplant</translation>
    </message>
    <message numerus="yes">
        <source>%n folders are not planned yet</source>
        <translation>
            <numerusform>%n Ordner ist noch nicht eingeplant</numerusform>
            <numerusform>%n Ordner sind noch nicht eingeplant</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Fewer copies</source>
        <translation>Weniger Kopien</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>There are no shared folders yet.</source>
        <translation>Es gibt noch keine freigegebenen Ordner.</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>Nur teilweise</translation>
    </message>
    <message>
        <source>Goes on in part</source>
        <translation>Läuft teilweise weiter</translation>
    </message>
    <message>
        <source>1 folder stays only in part</source>
        <translation>1 Ordner bleibt nur teilweise</translation>
    </message>
    <message numerus="yes">
        <source>%n folders stay only in part</source>
        <translation>
            <numerusform>%n Ordner bleibt nur teilweise</numerusform>
            <numerusform>%n Ordner bleiben nur teilweise</numerusform>
        </translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>Ohne Quorum</translation>
    </message>
</context>
<context>
    <name>PathRules</name>
    <message>
        <source>The path %1 contains “.” or “..”.</source>
        <translation>Der Pfad %1 enthält „.“ oder „..“.</translation>
    </message>
    <message>
        <source>Such a path may lead elsewhere on each host.</source>
        <translation>Ein solcher Pfad kann auf jedem Host anderswohin führen.</translation>
    </message>
    <message>
        <source>Write the path that is really meant.</source>
        <translation>Den wirklich gemeinten Pfad angeben.</translation>
    </message>
    <message>
        <source>The path “%1” of %2 is not absolute.</source>
        <translation>Der Pfad „%1“ von %2 ist nicht absolut.</translation>
    </message>
    <message>
        <source>Write the whole path, starting with “/”.</source>
        <translation>Den vollständigen Pfad angeben, beginnend mit „/“.</translation>
    </message>
    <message>
        <source>The path %1 has a slash too many.</source>
        <translation>Der Pfad %1 enthält einen Schrägstrich zu viel.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>%1 angeben.</translation>
    </message>
    <message>
        <source>A path of %1 is too long for Linux.</source>
        <translation>Ein Pfad von %1 ist zu lang für Linux.</translation>
    </message>
    <message>
        <source>255 bytes are allowed for a name, 4095 for the path.</source>
        <translation>Erlaubt sind 255 Byte für einen Namen, 4095 für den Pfad.</translation>
    </message>
    <message>
        <source>Choose a shorter path.</source>
        <translation>Einen kürzeren Pfad wählen.</translation>
    </message>
    <message>
        <source>%1 is a directory of the system itself.</source>
        <translation>%1 ist ein Verzeichnis des Systems selbst.</translation>
    </message>
    <message>
        <source>Sharing it would break or expose the host.</source>
        <translation>Eine Freigabe würde den Host beschädigen oder preisgeben.</translation>
    </message>
    <message>
        <source>Choose a directory of its own below it.</source>
        <translation>Ein eigenes Verzeichnis darunter wählen.</translation>
    </message>
</context>
<context>
    <name>PendingMarks</name>
    <message>
        <source>New files: %1</source>
        <translation>Neue Dateien: %1</translation>
    </message>
    <message>
        <source>Changed files: %1</source>
        <translation>Geänderte Dateien: %1</translation>
    </message>
    <message>
        <source>Files that go: %1</source>
        <translation>Wegfallende Dateien: %1</translation>
    </message>
    <message>
        <source>Files that are written, but nobody has looked at yet: %1</source>
        <translation>Dateien, die geschrieben werden, die aber noch niemand angesehen hat: %1</translation>
    </message>
    <message>
        <source>The plan, on this host:</source>
        <translation>Der Plan auf diesem Host:</translation>
    </message>
    <message>
        <source>The plan adds it.</source>
        <translation>Kommt mit dem Plan hinzu.</translation>
    </message>
    <message>
        <source>The plan changes it.</source>
        <translation>Wird vom Plan geändert.</translation>
    </message>
    <message>
        <source>The plan takes it away.</source>
        <translation>Wird vom Plan entfernt.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>Marks: + new, ~ changed, − removed, ? written, but nobody has looked there yet. What has no mark stays as it is.</source>
        <translation>Markierungen: + neu, ~ geändert, − entfernt, ? wird geschrieben, aber dort hat noch niemand nachgesehen. Was keine Markierung hat, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Drawing, text stays text (*.svg)</source>
        <translation>Zeichnung, Text bleibt Text (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>The diagram was not exported.</source>
        <translation>Das Diagramm wurde nicht exportiert.</translation>
    </message>
</context>
<context>
    <name>PlanCounts</name>
    <message>
        <source>1 step formats a disk</source>
        <translation>1 Schritt formatiert eine Platte</translation>
    </message>
    <message numerus="yes">
        <source>%n steps format a disk</source>
        <translation>
            <numerusform>%n Schritt formatiert eine Platte</numerusform>
            <numerusform>%n Schritte formatieren eine Platte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step retires storage</source>
        <translation>1 Schritt gibt Speicher auf</translation>
    </message>
    <message numerus="yes">
        <source>%n steps retire storage</source>
        <translation>
            <numerusform>%n Schritt gibt Speicher auf</numerusform>
            <numerusform>%n Schritte geben Speicher auf</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step moves data</source>
        <translation>1 Schritt verschiebt Daten</translation>
    </message>
    <message numerus="yes">
        <source>%n steps move data</source>
        <translation>
            <numerusform>%n Schritt verschiebt Daten</numerusform>
            <numerusform>%n Schritte verschieben Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step interrupts service</source>
        <translation>1 Schritt unterbricht den Dienst</translation>
    </message>
    <message numerus="yes">
        <source>%n steps interrupt service</source>
        <translation>
            <numerusform>%n Schritt unterbricht den Dienst</numerusform>
            <numerusform>%n Schritte unterbrechen den Dienst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDetails</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Makes the change. Runs as root.</source>
        <translation>Nimmt die Änderung vor. Läuft als root.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Auflisten</translation>
    </message>
    <message>
        <source>Runs on %1 and says what is missing.</source>
        <translation>Läuft auf %1 und meldet, was fehlt.</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Runs on %1 and packs what was listed.</source>
        <translation>Läuft auf %1 und packt das Aufgelistete.</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>Entpacken</translation>
    </message>
    <message>
        <source>Runs on %1 and unpacks what %2 sends.</source>
        <translation>Läuft auf %1 und entpackt, was %2 sendet.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Tells whether there is anything to do. Changes nothing.</source>
        <translation>Stellt fest, ob etwas zu tun ist. Ändert nichts.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Takes back what was applied.</source>
        <translation>Nimmt zurück, was angewendet wurde.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>%1 (services are stopped)</source>
        <translation>%1 (Dienste sind angehalten)</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Cannot be taken back by Sharewright.</source>
        <translation>Kann von Sharewright nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>The file does not exist yet. Sharewright writes it.</source>
        <translation>Die Datei gibt es noch nicht. Sharewright schreibt sie.</translation>
    </message>
    <message>
        <source>Lines outside of Sharewright&apos;s own block stay as they are, byte for byte.</source>
        <translation>Zeilen außerhalb des Sharewright-Blocks bleiben Byte für Byte, wie sie sind.</translation>
    </message>
    <message>
        <source>The file already reads as planned.</source>
        <translation>Die Datei hat bereits den geplanten Inhalt.</translation>
    </message>
    <message>
        <source>The file was written by Sharewright. It is removed if it still reads like this.</source>
        <translation>Die Datei wurde von Sharewright geschrieben. Sie wird entfernt, wenn sie noch diesen Inhalt hat.</translation>
    </message>
    <message>
        <source>The host has not been probed, so its present content is unknown. Probe it to see the difference.</source>
        <translation>Der Host wurde nicht abgefragt, der jetzige Inhalt ist daher unbekannt. Den Host abfragen, um den Unterschied zu sehen.</translation>
    </message>
    <message>
        <source>Only Sharewright&apos;s own block is shown: the file may hold passwords, so the rest of it never leaves its host. Owner, mode and every other line stay as they are.</source>
        <translation>Nur der Sharewright-Block wird gezeigt: Die Datei kann Passwörter enthalten, deshalb verlässt ihr übriger Inhalt nie den Host. Besitzer, Modus und alle anderen Zeilen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>Entfernt durch</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben durch</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Pandora&apos;s services are stopped during this phase.</source>
        <translation>Während dieser Phase sind die Pandora-Dienste angehalten.</translation>
    </message>
    <message>
        <source>What should be known before this plan is applied.</source>
        <translation>Was man wissen sollte, bevor dieser Plan angewendet wird.</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>These steps interrupt a service or cannot be undone fully. They stand here first so that nobody overlooks them, and again at their place in the order of work.</source>
        <translation>Diese Schritte unterbrechen einen Dienst oder lassen sich nicht vollständig zurücknehmen. Sie stehen hier zuerst, damit niemand sie übersieht, und noch einmal an ihrer Stelle im Ablauf.</translation>
    </message>
    <message>
        <source>Facts were missing here. Look at the hosts to replace assumptions by facts.</source>
        <translation>Hier fehlten Fakten. Die Hosts ansehen, um Annahmen durch Fakten zu ersetzen.</translation>
    </message>
    <message>
        <source>Look at the hosts to replace this assumption by a fact.</source>
        <translation>Die Hosts ansehen, um diese Annahme durch einen Fakt zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>PlanJson</name>
    <message>
        <source>Step %1 has an action that this version does not know.</source>
        <translation>Schritt %1 enthält eine Aktion, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>This is not a plan that Sharewright wrote. Make the plan again.</source>
        <translation>Dies ist kein von Sharewright geschriebener Plan. Den Plan neu erstellen.</translation>
    </message>
    <message>
        <source>The plan has format %1; this version reads up to %2. Use a newer Sharewright.</source>
        <translation>Der Plan hat Format %1; diese Version liest bis Format %2. Ein neueres Sharewright verwenden.</translation>
    </message>
    <message>
        <source>The plan does not fit its fingerprint: it was edited, or made by another version of Sharewright. Make the plan again.</source>
        <translation>Der Plan passt nicht zu seinem Fingerabdruck: Er wurde bearbeitet oder von einer anderen Version von Sharewright erstellt. Den Plan neu erstellen.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Repair the sharewright marker lines in %1 on that host.</source>
        <translation>Die sharewright-Markierungszeilen in %1 auf diesem Host in Ordnung bringen.</translation>
    </message>
    <message>
        <source>The block %1 in %2 is not what this project would write.</source>
        <translation>Der Block %1 in %2 ist nicht das, was dieses Projekt schreiben würde.</translation>
    </message>
    <message>
        <source>Somebody edited it, or the project changed since. It goes as a whole.</source>
        <translation>Jemand hat ihn bearbeitet, oder das Projekt hat sich seither geändert. Er wird im Ganzen entfernt.</translation>
    </message>
    <message>
        <source>Look at the difference before you apply the plan.</source>
        <translation>Vor dem Anwenden des Plans den Unterschied ansehen.</translation>
    </message>
    <message>
        <source>%1 is not what this project would write, so it stays.</source>
        <translation>%1 ist nicht das, was dieses Projekt schreiben würde, und bleibt deshalb.</translation>
    </message>
    <message>
        <source>Somebody edited it, or the project changed since.</source>
        <translation>Jemand hat die Datei bearbeitet, oder das Projekt hat sich seither geändert.</translation>
    </message>
    <message>
        <source>Look at it, and remove it yourself if nobody needs it.</source>
        <translation>Ansehen und selbst entfernen, wenn niemand sie braucht.</translation>
    </message>
    <message>
        <source>%1 was not probed: taken for %2 with nothing set up yet.</source>
        <translation>%1 wurde nicht abgefragt: angenommen wird %2, auf dem noch nichts eingerichtet ist.</translation>
    </message>
    <message>
        <source>content of %1</source>
        <translation>Inhalt von %1</translation>
    </message>
    <message>
        <source>The user %1 and the group %2 have the same numbers on all hosts.</source>
        <translation>Der Benutzer %1 und die Gruppe %2 haben auf allen Hosts dieselben IDs.</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>Host %1</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>A system without /etc/os-release</source>
        <translation>Ein System ohne /etc/os-release</translation>
    </message>
    <message>
        <source>%1 is not supported. Use one of: %2.</source>
        <translation>%1 wird nicht unterstützt. Eines von diesen verwenden: %2.</translation>
    </message>
</context>
<context>
    <name>PlatformData</name>
    <message>
        <source>The platform data is not valid JSON at byte %1.</source>
        <translation>Die Plattformdaten sind ab Byte %1 kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Entry %1 of the platform data has no key or names an unknown package tool.</source>
        <translation>Eintrag %1 der Plattformdaten hat keinen Schlüssel oder nennt eine unbekannte Paketverwaltung.</translation>
    </message>
    <message>
        <source>The platform data has no entry for its default &quot;%1&quot;.</source>
        <translation>Die Plattformdaten haben keinen Eintrag für ihre Vorgabe „%1“.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>No more file handles on this machine.</source>
        <translation>Auf diesem Rechner sind keine Dateideskriptoren mehr frei.</translation>
    </message>
    <message>
        <source>A script on the practice host %1 did not end in time.</source>
        <translation>Ein Skript auf dem Übungshost %1 wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>The practice site cannot write %1. Check the space and the permissions of the temporary directory.</source>
        <translation>Die Übungs-Site kann %1 nicht schreiben. Platz und Rechte des temporären Verzeichnisses prüfen.</translation>
    </message>
    <message>
        <source>The practice site needs a temporary directory; %1 cannot be written.</source>
        <translation>Die Übungs-Site braucht ein temporäres Verzeichnis; %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The practice site cannot write its login key %1. Check the space and the permissions of the temporary directory.</source>
        <translation>Die Übungs-Site kann ihren Anmeldeschlüssel %1 nicht schreiben. Platz und Rechte des temporären Verzeichnisses prüfen.</translation>
    </message>
    <message>
        <source>The practice site cannot make its keys.</source>
        <translation>Die Übungs-Site kann ihre Schlüssel nicht erzeugen.</translation>
    </message>
    <message>
        <source>The script ended with status %1 on the practice host %2.</source>
        <translation>Das Skript endete auf dem Übungshost %2 mit Status %1.</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Übungs-Site</translation>
    </message>
    <message>
        <source>Pretend hosts on this machine. Nothing you do here can harm anything.</source>
        <translation>Simulierte Hosts auf diesem Rechner. Nichts, was hier geschieht, kann Schaden anrichten.</translation>
    </message>
    <message>
        <source>The practice site has no host %1.</source>
        <translation>Die Übungs-Site hat keinen Host %1.</translation>
    </message>
    <message>
        <source>The practice site cannot be set up on this machine: %1 failed. Free some memory or file handles and try again.</source>
        <translation>Die Übungs-Site lässt sich auf diesem Rechner nicht einrichten: %1 ist fehlgeschlagen. Arbeitsspeicher oder Dateideskriptoren freigeben und erneut versuchen.</translation>
    </message>
    <message>
        <source>The practice site needs unprivileged user namespaces, which this machine forbids. An administrator can allow them: &quot;sysctl kernel.unprivileged_userns_clone=1&quot; (Debian), &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot; (Ubuntu 24.04 and later), &quot;sysctl user.max_user_namespaces=10000&quot; (Red Hat family).</source>
        <translation>Die Übungs-Site braucht unprivilegierte User-Namespaces, die dieser Rechner verbietet. Ein Administrator kann sie erlauben: &quot;sysctl kernel.unprivileged_userns_clone=1&quot; (Debian), &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot; (Ubuntu ab 24.04), &quot;sysctl user.max_user_namespaces=10000&quot; (Red-Hat-Familie).</translation>
    </message>
    <message>
        <source>The practice host %1 is switched off. Reboot it to go on.</source>
        <translation>Der Übungshost %1 ist ausgeschaltet. Zum Fortfahren neu starten.</translation>
    </message>
    <message>
        <source>A practice host cannot listen on the loopback address 127.0.0.1. Check that the loopback network is up and that sockets are allowed.</source>
        <translation>Ein Übungshost kann nicht auf der Loopback-Adresse 127.0.0.1 lauschen. Prüfen, ob das Loopback-Netz aktiv ist und Sockets erlaubt sind.</translation>
    </message>
    <message>
        <source>A practice host cannot use its host key.</source>
        <translation>Ein Übungshost kann seinen Hostschlüssel nicht verwenden.</translation>
    </message>
</context>
<context>
    <name>PracticeFaults</name>
    <message>
        <source>&quot;%1&quot; names no practice host. Write HOST=FAULT with one of these hosts: %2.</source>
        <translation>„%1“ nennt keinen Übungshost. Schreiben Sie HOST=FEHLER mit einem dieser Hosts: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no fault. Write HOST=FAULT with one of these faults: %2.</source>
        <translation>„%1“ nennt keinen Fehler. Schreiben Sie HOST=FEHLER mit einem dieser Fehler: %2.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>(not as root)</source>
        <translation>(nicht als root)</translation>
    </message>
    <message>
        <source>user %1: uid %2, gid %3</source>
        <translation>Benutzer %1: UID %2, GID %3</translation>
    </message>
    <message>
        <source>%1: %2 files, %3 bytes</source>
        <translation>%1: %2 Dateien, %3 Byte</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>Interrupts services or moves data:</source>
        <translation>Unterbricht Dienste oder verschiebt Daten:</translation>
    </message>
    <message>
        <source>(services stopped)</source>
        <translation>(Dienste angehalten)</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>Seriennummer %1</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>enthält %1</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>looks unused</source>
        <translation>scheint unbenutzt</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>Zustand unbekannt</translation>
    </message>
    <message>
        <source>GlusterFS %1</source>
        <translation>GlusterFS %1</translation>
    </message>
    <message>
        <source>peer %1: connected</source>
        <translation>Peer %1: verbunden</translation>
    </message>
    <message>
        <source>peer %1: not connected</source>
        <translation>Peer %1: nicht verbunden</translation>
    </message>
    <message>
        <source>volume %1: %2, %3 bricks</source>
        <translation>Volume %1: %2, %3 Bricks</translation>
    </message>
    <message>
        <source>%1, fingerprint %2</source>
        <translation>%1, Fingerabdruck %2</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>The host did not run the questions that were sent to it. Check that the user&apos;s login shell runs commands.</source>
        <translation>Der Host hat die gesendeten Abfragen nicht ausgeführt. Prüfen, ob die Login-Shell des Benutzers Befehle ausführt.</translation>
    </message>
    <message>
        <source>The host&apos;s answer ends in the middle. Try again.</source>
        <translation>Die Antwort des Hosts bricht mittendrin ab. Erneut versuchen.</translation>
    </message>
    <message>
        <source>It gave no answer within 10 seconds.</source>
        <translation>Er hat nicht innerhalb von 10 Sekunden geantwortet.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>host %1</source>
        <translation>Host %1</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>Check the permissions of the file and its directory, or save elsewhere.</source>
        <translation>Die Rechte der Datei und ihres Verzeichnisses prüfen oder anderswo speichern.</translation>
    </message>
    <message>
        <source>Free some space on that disk, or save elsewhere.</source>
        <translation>Auf diesem Datenträger Platz schaffen oder anderswo speichern.</translation>
    </message>
    <message>
        <source>Make room, check the permissions, or save elsewhere.</source>
        <translation>Platz schaffen, die Rechte prüfen oder anderswo speichern.</translation>
    </message>
    <message>
        <source>%1 cannot be read to see whether it changed. %2</source>
        <translation>%1 kann nicht gelesen werden, um festzustellen, ob die Datei geändert wurde. %2</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since it was opened. Nothing was saved: open it again, or save under another name.</source>
        <translation>%1 wurde seit dem Öffnen von jemand anderem geändert. Es wurde nichts gespeichert: erneut öffnen oder unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Den Namen prüfen.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>Choose the project&apos;s YAML file.</source>
        <translation>Die YAML-Datei des Projekts wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its directory.</source>
        <translation>Die Rechte der Datei und ihres Verzeichnisses prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check the disk or the network share that it lies on.</source>
        <translation>Den Datenträger oder die Netzwerkfreigabe prüfen, auf der die Datei liegt.</translation>
    </message>
    <message>
        <source>%1 cannot be saved; what was there before is unharmed. %2</source>
        <translation>%1 kann nicht gespeichert werden; was vorher da war, ist unversehrt. %2</translation>
    </message>
</context>
<context>
    <name>ProjectReading</name>
    <message>
        <source>A key must be a plain word.</source>
        <translation>Ein Schlüssel muss ein einfaches Wort sein.</translation>
    </message>
    <message>
        <source>Write “key: value”.</source>
        <translation>„Schlüssel: Wert“ schreiben.</translation>
    </message>
    <message>
        <source>The key “%1” is given twice.</source>
        <translation>Der Schlüssel „%1“ ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>The one in line %1 counts.</source>
        <translation>Es gilt der in Zeile %1.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Einen davon entfernen.</translation>
    </message>
    <message>
        <source>The key “%1” has no value.</source>
        <translation>Der Schlüssel „%1“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>It is treated as if it were not there.</source>
        <translation>Er wird behandelt, als wäre er nicht da.</translation>
    </message>
    <message>
        <source>Give it a value or remove the line.</source>
        <translation>Ihm einen Wert geben oder die Zeile entfernen.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>Für „%1“ wird erwartet: %2.</translation>
    </message>
    <message>
        <source>See docs/project-file.md for an example.</source>
        <translation>Ein Beispiel steht in docs/project-file.md.</translation>
    </message>
    <message>
        <source>“%1” is not a value of “%2”.</source>
        <translation>„%1“ ist kein Wert für „%2“.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Einen von diesen verwenden: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”? Possible are: %2.</source>
        <translation>Ist „%1“ gemeint? Möglich sind: %2.</translation>
    </message>
    <message>
        <source>a list, such as [a, b]</source>
        <translation>eine Liste, etwa [a, b]</translation>
    </message>
    <message>
        <source>a section with keys of its own</source>
        <translation>ein Abschnitt mit eigenen Schlüsseln</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number without quotes or leading zeros</source>
        <translation>eine ganze Zahl ohne Anführungszeichen und führende Nullen</translation>
    </message>
    <message>
        <source>%1 is impossible for “%2”.</source>
        <translation>%1 ist für „%2“ nicht zulässig.</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2 verwenden.</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true oder false, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>“%1” is no mode.</source>
        <translation>„%1“ ist kein Modus.</translation>
    </message>
    <message>
        <source>A mode is octal: three or four digits from 0 to 7.</source>
        <translation>Ein Modus ist oktal: drei oder vier Ziffern von 0 bis 7.</translation>
    </message>
    <message>
        <source>Write &quot;2770&quot;, as Pandora&apos;s packages do.</source>
        <translation>&quot;2770&quot; schreiben wie in den Pandora-Paketen.</translation>
    </message>
    <message>
        <source>a list of words</source>
        <translation>eine Liste von Wörtern</translation>
    </message>
    <message>
        <source>two numbers, such as [120, 80]</source>
        <translation>zwei Zahlen, etwa [120, 80]</translation>
    </message>
    <message>
        <source>“%1” is not a key of %2.</source>
        <translation>„%1“ ist kein gültiger Schlüssel (%2).</translation>
    </message>
    <message>
        <source>It is ignored, and gone when Sharewright saves the file.</source>
        <translation>Er wird ignoriert und geht verloren, sobald Sharewright die Datei speichert.</translation>
    </message>
    <message>
        <source>Known keys are: %1.</source>
        <translation>Bekannte Schlüssel: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>The list “%1” is too long.</source>
        <translation>Die Liste „%1“ ist zu lang.</translation>
    </message>
    <message>
        <source>A site has %1 at most.</source>
        <translation>Eine Site hat höchstens %1.</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Prüfen, ob dies die richtige Datei ist.</translation>
    </message>
    <message>
        <source>An entry of “%1” must have keys.</source>
        <translation>Ein Eintrag von „%1“ muss Schlüssel haben.</translation>
    </message>
    <message>
        <source>Write it as “- name: …”, with its other keys below.</source>
        <translation>Als „- name: …“ schreiben, die übrigen Schlüssel darunter.</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>The file does not say that it is a Sharewright project.</source>
        <translation>Die Datei gibt nicht an, dass sie ein Sharewright-Projekt ist.</translation>
    </message>
    <message>
        <source>Write “sharewright: %1” as its first line.</source>
        <translation>„sharewright: %1“ in die erste Zeile schreiben.</translation>
    </message>
    <message>
        <source>The project has format %1; this version knows %2.</source>
        <translation>Das Projekt hat Format %1; diese Version kennt Format %2.</translation>
    </message>
    <message>
        <source>A newer Sharewright wrote it. The file was not touched.</source>
        <translation>Ein neueres Sharewright hat es geschrieben. Die Datei blieb unberührt.</translation>
    </message>
    <message>
        <source>Open it with a newer Sharewright.</source>
        <translation>Mit einem neueren Sharewright öffnen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is not a Sharewright project: it has no keys.</source>
        <translation>Die Datei ist kein Sharewright-Projekt: Sie hat keine Schlüssel.</translation>
    </message>
    <message>
        <source>Choose another file, or start from one of the samples.</source>
        <translation>Eine andere Datei wählen oder von einem der Beispiele ausgehen.</translation>
    </message>
</context>
<context>
    <name>RecordedRun</name>
    <message>
        <source>It was being carried out when the run was cut off. Resuming checks it.</source>
        <translation>Er wurde gerade ausgeführt, als der Lauf abbrach. Beim Fortsetzen wird er geprüft.</translation>
    </message>
    <message>
        <source>Sharewright or this machine ended in the middle of the run. Resume checks what is done and goes on; undo takes it back.</source>
        <translation>Sharewright oder dieser Rechner wurde mitten im Lauf beendet. Fortsetzen prüft, was erledigt ist, und macht weiter; Rückgängigmachen nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Looking at the practice hosts...</source>
        <translation>Übungshosts werden abgefragt...</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were taken.</source>
        <translation>
            <numerusform>%n Bild wurde aufgenommen.</numerusform>
            <numerusform>%n Bilder wurden aufgenommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteProcess</name>
    <message>
        <source>%1 accepted the log-in but did not start a shell. Check the log-in shell of user %2 there.</source>
        <translation>%1 hat die Anmeldung angenommen, aber keine Shell gestartet. Dort die Login-Shell des Benutzers %2 prüfen.</translation>
    </message>
</context>
<context>
    <name>RoleAdvice</name>
    <message>
        <source>%1 is installed</source>
        <translation>%1 ist installiert</translation>
    </message>
    <message>
        <source>there is a pandora_server.conf</source>
        <translation>es gibt eine pandora_server.conf</translation>
    </message>
    <message>
        <source>%1 and a pandora_console folder</source>
        <translation>%1 und ein Ordner pandora_console</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>glusterd is running</source>
        <translation>glusterd läuft</translation>
    </message>
</context>
<context>
    <name>RunDirectory</name>
    <message>
        <source>The record of the run cannot be kept in %1. Make room or check the rights, then try again; nothing was changed on any host.</source>
        <translation>Der Lauf kann nicht in %1 aufgezeichnet werden. Platz schaffen oder die Rechte prüfen, dann erneut versuchen; auf keinem Host wurde etwas geändert.</translation>
    </message>
    <message>
        <source>There is no record of run %1 in %2.</source>
        <translation>In %2 gibt es keine Aufzeichnung von Lauf %1.</translation>
    </message>
    <message>
        <source>Run %1 is going on in another window or terminal.</source>
        <translation>Lauf %1 läuft gerade in einem anderen Fenster oder Terminal.</translation>
    </message>
    <message>
        <source>Run %1 was a dry run: it changed nothing and there is nothing to go on with. Apply the plan instead.</source>
        <translation>Lauf %1 war ein Probelauf: Er hat nichts geändert, und es gibt nichts fortzusetzen. Stattdessen den Plan anwenden.</translation>
    </message>
    <message>
        <source>Run %1 was taken back. Apply a new plan instead.</source>
        <translation>Lauf %1 wurde rückgängig gemacht. Stattdessen einen neuen Plan anwenden.</translation>
    </message>
</context>
<context>
    <name>RunListing</name>
    <message>
        <source>going on</source>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <source>INTERRUPTED</source>
        <translation>UNTERBROCHEN</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLGESCHLAGEN</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>changed hosts</source>
        <translation>hat Hosts geändert</translation>
    </message>
</context>
<context>
    <name>RunLock</name>
    <message>
        <source>The run cannot be marked as going on in %1. Make room or check the rights, then try again.</source>
        <translation>Der Lauf kann in %1 nicht als laufend markiert werden. Platz schaffen oder die Rechte prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>This run is going on in another window or terminal. Wait for its end, or stop it there.</source>
        <translation>Dieser Lauf läuft gerade in einem anderen Fenster oder Terminal. Sein Ende abwarten oder ihn dort stoppen.</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>The log %1 cannot be written.</source>
        <translation>Das Protokoll %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>RunPrinter</name>
    <message>
        <source>Run %1, plan %2</source>
        <translation>Lauf %1, Plan %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLGESCHLAGEN</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Nothing is lost: what was done is recorded. Resume goes on from here, undo takes back what this run did.</source>
        <translation>Nichts ist verloren: Was getan wurde, ist aufgezeichnet. Fortsetzen macht von hier aus weiter, Rückgängigmachen nimmt zurück, was dieser Lauf getan hat.</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>bereits erledigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>nachgewiesen</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>würde ändern</translation>
    </message>
    <message>
        <source>cannot know yet</source>
        <translation>noch nicht feststellbar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>unberührt gelassen</translation>
    </message>
    <message>
        <source>Sharewright run %1</source>
        <translation>Sharewright-Lauf %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>Plan fingerprint: %1</source>
        <translation>Fingerabdruck des Plans: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>The log is not complete: this machine&apos;s disk refused to take all of it.</source>
        <translation>Das Protokoll ist unvollständig: Der Datenträger dieses Rechners hat nicht alles aufgenommen.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>The plan needs the host %1, which the project no longer has. Put it back, with its address, to go on; or make a new plan.</source>
        <translation>Der Plan braucht den Host %1, den das Projekt nicht mehr hat. Zum Fortfahren ihn mit seiner Adresse wieder eintragen oder einen neuen Plan erstellen.</translation>
    </message>
    <message>
        <source>Run %1 was made from another plan. Resume or undo it with its own.</source>
        <translation>Lauf %1 wurde nach einem anderen Plan ausgeführt. Mit dessen Plan fortsetzen oder rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ScanAnswer</name>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>answers: %1</source>
        <translation>antwortet: %1</translation>
    </message>
    <message>
        <source>refuses port %1</source>
        <translation>Port %1 verweigert</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>SiteEdits</name>
    <message>
        <source>Let %1 use %2 as a Pandora server</source>
        <translation>%1 als Pandora-Server %2 benutzen lassen</translation>
    </message>
    <message>
        <source>Let %1 use %2 as a console</source>
        <translation>%1 als Konsole %2 benutzen lassen</translation>
    </message>
    <message>
        <source>Let every Pandora server use %1</source>
        <translation>Alle Pandora-Server %1 benutzen lassen</translation>
    </message>
    <message>
        <source>Let every console use %1</source>
        <translation>Alle Konsolen %1 benutzen lassen</translation>
    </message>
    <message>
        <source>Make %1 a Pandora server</source>
        <translation>%1 zum Pandora-Server machen</translation>
    </message>
    <message>
        <source>%1 is no Pandora server any more</source>
        <translation>%1 ist kein Pandora-Server mehr</translation>
    </message>
    <message>
        <source>Make %1 a console</source>
        <translation>%1 zur Konsole machen</translation>
    </message>
    <message>
        <source>%1 is no console any more</source>
        <translation>%1 ist keine Konsole mehr</translation>
    </message>
    <message>
        <source>Make %1 the NFS server</source>
        <translation>%1 zum NFS-Server machen</translation>
    </message>
    <message>
        <source>%1 is no NFS server any more</source>
        <translation>%1 ist kein NFS-Server mehr</translation>
    </message>
    <message>
        <source>Make %1 a GlusterFS node</source>
        <translation>%1 zum GlusterFS-Knoten machen</translation>
    </message>
    <message>
        <source>%1 is no GlusterFS node any more</source>
        <translation>%1 ist kein GlusterFS-Knoten mehr</translation>
    </message>
    <message>
        <source>Let %1 keep and share all folders</source>
        <translation>%1 alle Ordner aufbewahren und freigeben lassen</translation>
    </message>
    <message>
        <source>%1 no longer shares the folders</source>
        <translation>%1 gibt die Ordner nicht mehr frei</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>No longer share %1</source>
        <translation>%1 nicht mehr freigeben</translation>
    </message>
</context>
<context>
    <name>SiteRules</name>
    <message>
        <source>No host runs Pandora FMS.</source>
        <translation>Auf keinem Host läuft Pandora FMS.</translation>
    </message>
    <message>
        <source>Nobody would use the shared folders.</source>
        <translation>Niemand würde die freigegebenen Ordner benutzen.</translation>
    </message>
    <message>
        <source>Only one host runs Pandora FMS.</source>
        <translation>Nur auf einem Host läuft Pandora FMS.</translation>
    </message>
    <message>
        <source>Sharing pays off from the second host on.</source>
        <translation>Freigeben lohnt sich ab dem zweiten Host.</translation>
    </message>
    <message>
        <source>Add the other servers and consoles of the site.</source>
        <translation>Die anderen Server und Konsolen der Site hinzufügen.</translation>
    </message>
    <message>
        <source>No folder is shared.</source>
        <translation>Kein Ordner ist freigegeben.</translation>
    </message>
    <message>
        <source>Add conf, md5, collections and netflow: Pandora FMS needs them on every server.</source>
        <translation>conf, md5, collections und netflow hinzufügen: Pandora FMS braucht sie auf jedem Server.</translation>
    </message>
    <message>
        <source>Add the Pandora servers and consoles on the Hosts page (roles server and console in the project).</source>
        <translation>Auf der Seite Hosts die Pandora-Server und -Konsolen hinzufügen (Rollen server und console im Projekt).</translation>
    </message>
</context>
<context>
    <name>SshConfig</name>
    <message>
        <source>The jump host “%1” is not understood. Write it as user@host:port or as the name of a host of the project.</source>
        <translation>Der Jump-Host „%1“ wird nicht verstanden. Als user@host:port oder mit dem Namen eines Hosts des Projekts angeben.</translation>
    </message>
    <message>
        <source>The SSH configuration reaches %1 through a ProxyCommand, which Sharewright does not run. Set a jump host in the project.</source>
        <translation>Die SSH-Konfiguration erreicht %1 über ein ProxyCommand, das Sharewright nicht ausführt. Im Projekt einen Jump-Host setzen.</translation>
    </message>
    <message>
        <source>The jump hosts of %1 lead in a circle. Correct them in the project or in the SSH configuration.</source>
        <translation>Die Jump-Hosts von %1 führen im Kreis. Im Projekt oder in der SSH-Konfiguration korrigieren.</translation>
    </message>
</context>
<context>
    <name>SshHost</name>
    <message>
        <source>There is no connection to %1. Connect to it again.</source>
        <translation>Es besteht keine Verbindung zu %1. Erneut verbinden.</translation>
    </message>
</context>
<context>
    <name>SshSession</name>
    <message>
        <source>%1 offers no encryption method that Sharewright accepts. Update the SSH server there.</source>
        <translation>%1 bietet kein Verschlüsselungsverfahren, das Sharewright annimmt. Den SSH-Server dort aktualisieren.</translation>
    </message>
    <message>
        <source>What listens at %1 is not an SSH server. Check the address and the port.</source>
        <translation>Was unter %1 lauscht, ist kein SSH-Server. Adresse und Port prüfen.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the log-in. Its SSH server may be overloaded or may refuse this machine; look into its log.</source>
        <translation>%1 hat die Verbindung vor der Anmeldung geschlossen. Der SSH-Server ist vielleicht überlastet oder weist diesen Rechner ab; Näheres steht in seinem Protokoll.</translation>
    </message>
    <message>
        <source>The work on %1 was stopped.</source>
        <translation>Die Arbeit auf %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off. Check the machine and the network, then try again.</source>
        <translation>Die Verbindung zu %1 ist abgerissen. Rechner und Netz prüfen, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>SshShell</name>
    <message>
        <source>The shell on %1 did not take in the functions that the steps need.</source>
        <translation>Die Shell auf %1 hat die Funktionen nicht angenommen, die die Schritte brauchen.</translation>
    </message>
    <message>
        <source>A script for %1 contains a NUL character, which no shell can read.</source>
        <translation>Ein Skript für %1 enthält ein NUL-Zeichen, das keine Shell lesen kann.</translation>
    </message>
    <message>
        <source>The shell on %1 ended in the middle of a step. Check the machine, then start again.</source>
        <translation>Die Shell auf %1 wurde mitten in einem Schritt beendet. Den Rechner prüfen, dann neu beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>A step on %1 took longer than its limit of %n second(s) and was ended.</source>
        <translation>
            <numerusform>Ein Schritt auf %1 hat sein Zeitlimit von %n Sekunde überschritten und wurde beendet.</numerusform>
            <numerusform>Ein Schritt auf %1 hat sein Zeitlimit von %n Sekunden überschritten und wurde beendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepScript</name>
    <message>
        <source>%1 on %2: it was done, but looking again did not find it done. See the log, then retry.</source>
        <translation>„%1“ auf %2: ausgeführt, bei der Nachprüfung aber nicht als erledigt vorgefunden. Das Protokoll ansehen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 failed on %2 (exit status %3). The last lines of its log say why.</source>
        <translation>„%1“ ist auf %2 fehlgeschlagen (Exit-Status %3). Die letzten Zeilen des Protokolls nennen den Grund.</translation>
    </message>
</context>
<context>
    <name>StepTitle</name>
    <message>
        <source>Install %1</source>
        <translation>%1 installieren</translation>
    </message>
    <message>
        <source>Create folder %1</source>
        <translation>Ordner %1 anlegen</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Add a block to %1</source>
        <translation>Block in %1 einfügen</translation>
    </message>
    <message>
        <source>Add the mounts to /etc/fstab</source>
        <translation>Einhängungen in /etc/fstab eintragen</translation>
    </message>
    <message>
        <source>Publish the exports</source>
        <translation>Exporte veröffentlichen</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Open service %1 in the firewall for the clients</source>
        <translation>Dienst %1 in der Firewall für die Clients öffnen</translation>
    </message>
    <message>
        <source>Open port %1 in the firewall for the clients</source>
        <translation>Port %1 in der Firewall für die Clients öffnen</translation>
    </message>
    <message>
        <source>Open ports %1 to %2 in the firewall for peers and clients</source>
        <translation>Ports %1 bis %2 in der Firewall für Peers und Clients öffnen</translation>
    </message>
    <message>
        <source>Set the SELinux boolean %1</source>
        <translation>SELinux-Boolean %1 setzen</translation>
    </message>
    <message>
        <source>Copy what changed in %1 on %2</source>
        <translation>Änderungen in %1 auf %2 kopieren</translation>
    </message>
    <message>
        <source>Copy %1 from %2</source>
        <translation>%1 von %2 kopieren</translation>
    </message>
    <message>
        <source>Compare %1 with %2 on %3</source>
        <translation>%1 mit %2 auf %3 vergleichen</translation>
    </message>
    <message>
        <source>Merge what changed in %1 on %2</source>
        <translation>Änderungen in %1 auf %2 zusammenführen</translation>
    </message>
    <message>
        <source>Merge %1 from %2</source>
        <translation>%1 von %2 zusammenführen</translation>
    </message>
    <message>
        <source>Account for every file of %1 on %2</source>
        <translation>Verbleib jeder Datei von %1 auf %2 klären</translation>
    </message>
    <message>
        <source>Link %1 in %2</source>
        <translation>%1 in %2 verlinken</translation>
    </message>
    <message>
        <source>Move waiting XML to %1</source>
        <translation>Wartendes XML nach %1 verschieben</translation>
    </message>
    <message>
        <source>Try out %1</source>
        <translation>%1 ausprobieren</translation>
    </message>
    <message>
        <source>Set %1 aside</source>
        <translation>%1 beiseitelegen</translation>
    </message>
    <message>
        <source>Make the mount point %1</source>
        <translation>Einhängepunkt %1 anlegen</translation>
    </message>
    <message>
        <source>Mount %1</source>
        <translation>%1 einhängen</translation>
    </message>
    <message>
        <source>Check owner and mode of %1</source>
        <translation>Besitzer und Modus von %1 prüfen</translation>
    </message>
    <message>
        <source>Write a test file into %1</source>
        <translation>Testdatei in %1 schreiben</translation>
    </message>
    <message>
        <source>Read every host&apos;s test file in %1</source>
        <translation>Testdateien aller Hosts in %1 lesen</translation>
    </message>
    <message>
        <source>Remove the test file from %1</source>
        <translation>Testdatei aus %1 entfernen</translation>
    </message>
    <message>
        <source>Enable the package repository %1</source>
        <translation>Paket-Repository %1 aktivieren</translation>
    </message>
    <message>
        <source>Make the volume group %1 on %2</source>
        <translation>Volume-Gruppe %1 auf %2 anlegen</translation>
    </message>
    <message>
        <source>Make the logical volume %1/%2 (%3)</source>
        <translation>Logisches Volume %1/%2 (%3) anlegen</translation>
    </message>
    <message>
        <source>Format %1 with XFS</source>
        <translation>%1 mit XFS formatieren</translation>
    </message>
    <message>
        <source>Enlarge the file system at %1</source>
        <translation>Dateisystem unter %1 vergrößern</translation>
    </message>
    <message>
        <source>Make the brick %1</source>
        <translation>Brick %1 anlegen</translation>
    </message>
    <message>
        <source>Take %1 into the pool</source>
        <translation>%1 in den Pool aufnehmen</translation>
    </message>
    <message>
        <source>Wait until all peers are connected</source>
        <translation>Warten, bis alle Peers verbunden sind</translation>
    </message>
    <message>
        <source>Create the volume %1</source>
        <translation>Volume %1 anlegen</translation>
    </message>
    <message>
        <source>Set %1 to %2 on volume %3</source>
        <translation>%1 am Volume %3 auf %2 setzen</translation>
    </message>
    <message>
        <source>Start the volume %1</source>
        <translation>Volume %1 starten</translation>
    </message>
    <message>
        <source>Add bricks to the volume %1</source>
        <translation>Bricks zum Volume %1 hinzufügen</translation>
    </message>
    <message>
        <source>Spread the layout of %1 over its new bricks</source>
        <translation>Layout von %1 auf die neuen Bricks ausdehnen</translation>
    </message>
    <message>
        <source>Spread the files of %1 over its new bricks</source>
        <translation>Dateien von %1 auf die neuen Bricks verteilen</translation>
    </message>
    <message>
        <source>Drain and remove bricks of the volume %1</source>
        <translation>Bricks des Volumes %1 leeren und entfernen</translation>
    </message>
    <message>
        <source>Replace the brick %1 by %2</source>
        <translation>Brick %1 durch %2 ersetzen</translation>
    </message>
    <message>
        <source>Wait until the volume %1 is healed</source>
        <translation>Warten, bis das Volume %1 repariert ist</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>%1 mit %2 verlinken</translation>
    </message>
    <message>
        <source>Make the folder %1</source>
        <translation>Ordner %1 anlegen</translation>
    </message>
    <message>
        <source>Put the files of %1 into place</source>
        <translation>Dateien von %1 an ihren Platz bringen</translation>
    </message>
    <message>
        <source>Unmount %1</source>
        <translation>%1 aushängen</translation>
    </message>
    <message>
        <source>Remove the mount point %1</source>
        <translation>Einhängepunkt %1 entfernen</translation>
    </message>
    <message>
        <source>Remove the link %1</source>
        <translation>Link %1 entfernen</translation>
    </message>
    <message>
        <source>Take the block %1 out of %2</source>
        <translation>Block %1 aus %2 entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Withdraw the exports</source>
        <translation>Exporte zurückziehen</translation>
    </message>
    <message>
        <source>Give %1 another name</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Delete the volume %1; its bricks keep their files</source>
        <translation>Volume %1 löschen; seine Bricks behalten ihre Dateien</translation>
    </message>
    <message>
        <source>Take %1 out of the pool</source>
        <translation>%1 aus dem Pool entfernen</translation>
    </message>
    <message>
        <source>Look up every name of the bricks through the volume %1</source>
        <translation>Jeden Namen der Bricks über das Volume %1 nachschlagen</translation>
    </message>
    <message>
        <source>Remove what proofs have left behind</source>
        <translation>Reste von Proben entfernen</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>Plan für %1</translation>
    </message>
    <message>
        <source>Plan to un-share the folders of %1</source>
        <translation>Plan zum Aufheben der Freigaben von %1</translation>
    </message>
    <message>
        <source>Plan to heal the copies of %1</source>
        <translation>Plan zum Reparieren der Kopien von %1</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>to do</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>bereits erledigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>würde ändern</translation>
    </message>
    <message>
        <source>cannot know yet</source>
        <translation>noch nicht feststellbar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>unberührt gelassen</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>connection failed</source>
        <translation>Verbindung fehlgeschlagen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>reversible</source>
        <translation>umkehrbar</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Finished, nothing was changed</source>
        <translation>Abgeschlossen, nichts geändert</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht gelesen</translation>
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
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>noch etwa %1 h</translation>
    </message>
    <message>
        <source>leaves data alone</source>
        <translation>lässt Daten in Ruhe</translation>
    </message>
    <message>
        <source>Un-share the folders</source>
        <translation>Freigaben aufheben</translation>
    </message>
    <message>
        <source>Heal the copies</source>
        <translation>Kopien heilen</translation>
    </message>
</context>
<context>
    <name>SudoAccess</name>
    <message>
        <source>The work on %1 was stopped.</source>
        <translation>Die Arbeit auf %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 needs the sudo password of %2, and none was given. Start again and answer the question.</source>
        <translation>%1 braucht das sudo-Passwort von %2, es wurde aber keines angegeben. Erneut starten und die Frage beantworten.</translation>
    </message>
    <message>
        <source>sudo on %1 refused the password of %2. Check it by running sudo there by hand, then start again.</source>
        <translation>sudo auf %1 hat das Passwort von %2 abgelehnt. Dort sudo von Hand ausführen und es so prüfen, dann erneut starten.</translation>
    </message>
    <message>
        <source>User %1 may not use sudo on %2. Let an administrator of that machine add the user to the sudoers, or set another user in the project.</source>
        <translation>Benutzer %1 darf auf %2 sudo nicht verwenden. Den Benutzer von einem Administrator dieses Rechners in die sudoers aufnehmen lassen oder im Projekt einen anderen Benutzer setzen.</translation>
    </message>
    <message>
        <source>sudo on %1 insists on a terminal. Add the line “Defaults:%2 !requiretty” with visudo there.</source>
        <translation>sudo auf %1 besteht auf einem Terminal. Dort mit visudo die Zeile „Defaults:%2 !requiretty“ hinzufügen.</translation>
    </message>
    <message>
        <source>There is no sudo on %1. Install it there, or set user root in the project.</source>
        <translation>Auf %1 gibt es kein sudo. Dort installieren oder im Projekt den Benutzer root setzen.</translation>
    </message>
    <message>
        <source>sudo on %1 ended without doing its work. Try “sudo true” there by hand.</source>
        <translation>sudo auf %1 endete, ohne seine Arbeit zu tun. Dort „sudo true“ von Hand versuchen.</translation>
    </message>
</context>
<context>
    <name>SwitchPlanner</name>
    <message>
        <source>The watchdog would start the others again.</source>
        <translation>Der Watchdog würde die anderen wieder starten.</translation>
    </message>
    <message>
        <source>Files must not change while they are moved.</source>
        <translation>Dateien dürfen sich nicht ändern, während sie verschoben werden.</translation>
    </message>
    <message>
        <source>folder %1 on %2</source>
        <translation>Ordner %1 auf %2</translation>
    </message>
    <message>
        <source>%2 joins the share, but its %1 holds %3.</source>
        <translation>%2 kommt zur Freigabe hinzu, %1 enthält dort aber %3.</translation>
    </message>
    <message>
        <source>files of its own</source>
        <translation>eigene Dateien</translation>
    </message>
    <message>
        <source>files of its own (%1)</source>
        <translation>eigene Dateien (%1)</translation>
    </message>
    <message>
        <source>They are set aside as %1 and not copied: the share is in use.</source>
        <translation>Sie werden als %1 beiseitegelegt und nicht kopiert: Die Freigabe ist in Benutzung.</translation>
    </message>
    <message>
        <source>Copy what is missing into the share before the switch, or pick it from there afterwards.</source>
        <translation>Fehlendes vor der Umstellung in die Freigabe kopieren oder danach dort herausholen.</translation>
    </message>
    <message>
        <source>Makes the interruption short: only the difference is left for later.</source>
        <translation>Hält die Unterbrechung kurz: Nur der Unterschied bleibt für später.</translation>
    </message>
    <message>
        <source>Stop the services</source>
        <translation>Dienste anhalten</translation>
    </message>
    <message>
        <source>The service window opens: nothing of Pandora writes on any host until the shares are in place.</source>
        <translation>Das Wartungsfenster beginnt: Nichts von Pandora schreibt auf irgendeinem Host, bis die Freigaben bereitstehen.</translation>
    </message>
    <message>
        <source>The service window opens on the hosts that join; hosts that use the share already keep running.</source>
        <translation>Das Wartungsfenster beginnt auf den Hosts, die hinzukommen; Hosts, die die Freigabe schon benutzen, laufen weiter.</translation>
    </message>
    <message>
        <source>Copy the difference</source>
        <translation>Unterschied kopieren</translation>
    </message>
    <message>
        <source>What changed since the first copy follows, then both sides are compared file by file.</source>
        <translation>Was sich seit der Erstkopie geändert hat, folgt nach; dann werden beide Seiten Datei für Datei verglichen.</translation>
    </message>
    <message>
        <source>Services are down everywhere: this copy is the last word.</source>
        <translation>Die Dienste stehen überall still: Diese Kopie ist die endgültige.</translation>
    </message>
    <message>
        <source>Originals are only set aside once every checksum agrees.</source>
        <translation>Originale werden erst beiseitegelegt, wenn jede Prüfsumme übereinstimmt.</translation>
    </message>
    <message>
        <source>The copy must not have changed who may write.</source>
        <translation>Das Kopieren darf nichts daran geändert haben, wer schreiben darf.</translation>
    </message>
    <message>
        <source>Set the originals aside</source>
        <translation>Originale beiseitelegen</translation>
    </message>
    <message>
        <source>The local folders are renamed, never deleted, and an empty mount point takes their place.</source>
        <translation>Die lokalen Ordner werden umbenannt, nie gelöscht, und ein leerer Einhängepunkt tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>The way back stays open: undo renames it again.</source>
        <translation>Der Rückweg bleibt offen: Rückgängigmachen benennt ihn zurück.</translation>
    </message>
    <message>
        <source>Mode 0000 keeps services from writing below a share that is not mounted.</source>
        <translation>Modus 0000 verhindert, dass Dienste unter eine nicht eingehängte Freigabe schreiben.</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>Dienste starten</translation>
    </message>
    <message>
        <source>The service window closes, in reverse order.</source>
        <translation>Das Wartungsfenster endet, in umgekehrter Reihenfolge.</translation>
    </message>
    <message>
        <source>It ran before and runs again, now on the share.</source>
        <translation>Er lief vorher und läuft wieder, jetzt auf der Freigabe.</translation>
    </message>
    <message>
        <source>Mount the shares</source>
        <translation>Freigaben einhängen</translation>
    </message>
    <message>
        <source>The mounts are written down in a marked block, checked, and made.</source>
        <translation>Die Einhängungen werden in einem markierten Block eingetragen, geprüft und ausgeführt.</translation>
    </message>
    <message>
        <source>A mount that shows is not yet a share that works.</source>
        <translation>Eine sichtbare Einhängung ist noch keine funktionierende Freigabe.</translation>
    </message>
    <message>
        <source>The test files go as they came.</source>
        <translation>Die Testdateien verschwinden, wie sie gekommen sind.</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Nachweis erbringen</translation>
    </message>
    <message>
        <source>Each host writes as the real users; every other host reads it back.</source>
        <translation>Jeder Host schreibt als die echten Benutzer; jeder andere Host liest es zurück.</translation>
    </message>
    <message>
        <source>Guard the services</source>
        <translation>Dienste absichern</translation>
    </message>
    <message>
        <source>Pandora never starts while a share is missing.</source>
        <translation>Pandora startet nie, solange eine Freigabe fehlt.</translation>
    </message>
    <message>
        <source>Without it the service would write into the empty mount point after a failed boot.</source>
        <translation>Sonst würde der Dienst nach einem misslungenen Booten in den leeren Einhängepunkt schreiben.</translation>
    </message>
</context>
<context>
    <name>TcpConnect</name>
    <message>
        <source>Connecting to %1 was stopped.</source>
        <translation>Der Verbindungsaufbau zu %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2 in time. Check that the machine is up and that no firewall drops the connection.</source>
        <translation>%1 hat auf Port %2 nicht rechtzeitig geantwortet. Prüfen, ob der Rechner läuft und keine Firewall die Verbindung verwirft.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up in time. Check the name server of this machine.</source>
        <translation>Der Name %1 konnte nicht rechtzeitig aufgelöst werden. Den Nameserver dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>The name %1 of host %2 does not resolve. Check the address in the project.</source>
        <translation>Der Name %1 des Hosts %2 lässt sich nicht auflösen. Die Adresse im Projekt prüfen.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2. Check that its SSH server runs and listens on this port.</source>
        <translation>%1 weist Verbindungen auf Port %2 ab. Prüfen, ob der SSH-Server dort läuft und auf diesem Port lauscht.</translation>
    </message>
    <message>
        <source>There is no route to %1. Check the address and the network.</source>
        <translation>Es gibt keine Route zu %1. Adresse und Netz prüfen.</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2. Check that the machine is up and that no firewall drops the connection.</source>
        <translation>%1 hat auf Port %2 nicht geantwortet. Prüfen, ob der Rechner läuft und keine Firewall die Verbindung verwirft.</translation>
    </message>
    <message>
        <source>No connection to %1 on port %2. Check the address and the network.</source>
        <translation>Keine Verbindung zu %1 auf Port %2. Adresse und Netz prüfen.</translation>
    </message>
</context>
<context>
    <name>TechnologyOutlook</name>
    <message>
        <source>Part of the kernel and maintained with it.</source>
        <translation>Teil des Kernels und mit ihm gepflegt.</translation>
    </message>
    <message>
        <source>The distribution itself gets no updates since %1.</source>
        <translation>Die Distribution selbst erhält seit %1 keine Updates mehr.</translation>
    </message>
    <message>
        <source>There are no packages of GlusterFS for it, and none are announced.</source>
        <translation>Für sie gibt es keine GlusterFS-Pakete, und es sind keine angekündigt.</translation>
    </message>
    <message>
        <source>Its packages get no updates since %1; they come from an archive.</source>
        <translation>Ihre Pakete erhalten seit %1 keine Updates mehr; sie kommen aus einem Archiv.</translation>
    </message>
    <message>
        <source>Its repository closes on %1.</source>
        <translation>Ihr Repository schließt am %1.</translation>
    </message>
    <message>
        <source>A few people maintain it since its vendor stepped back at the end of 2024; new releases are rare.</source>
        <translation>Seit sich der Hersteller Ende 2024 zurückgezogen hat, pflegen es einige wenige; neue Versionen sind selten.</translation>
    </message>
</context>
<context>
    <name>TentacleFilters</name>
    <message>
        <source>The unit starts Tentacle without filters (-i).</source>
        <translation>Die Unit startet Tentacle ohne Filter (-i).</translation>
    </message>
</context>
<context>
    <name>TentacleRules</name>
    <message>
        <source>The folder %1 (%2) is shared already.</source>
        <translation>Der Ordner %1 (%2) ist bereits freigegeben.</translation>
    </message>
    <message>
        <source>tentacle.separate-incoming makes a folder of this name for a server.</source>
        <translation>tentacle.separate-incoming legt für einen Server einen Ordner dieses Namens an.</translation>
    </message>
    <message>
        <source>Take it out of the shared folders.</source>
        <translation>Aus den freigegebenen Ordnern entfernen.</translation>
    </message>
    <message>
        <source>No host is a server, so there is nothing whose incoming files could be separated.</source>
        <translation>Kein Host ist ein Server, es gibt also keine eingehenden Dateien zu trennen.</translation>
    </message>
    <message>
        <source>Switch it off, or give the servers the role “server”.</source>
        <translation>Ausschalten oder den Servern die Rolle „server“ geben.</translation>
    </message>
    <message>
        <source>Only one server would get an incoming folder of its own.</source>
        <translation>Nur ein Server bekäme einen eigenen Eingangsordner.</translation>
    </message>
    <message>
        <source>Separate folders keep several servers from taking each other&apos;s files.</source>
        <translation>Getrennte Ordner verhindern, dass mehrere Server einander die Dateien wegnehmen.</translation>
    </message>
    <message>
        <source>Switch it off until there is a second server.</source>
        <translation>Ausschalten, bis es einen zweiten Server gibt.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>That was refused. </source>
        <translation>Das wurde abgelehnt. </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Passwort von %1: </translation>
    </message>
    <message>
        <source>Passphrase of the key %1: </source>
        <translation>Passphrase des Schlüssels %1: </translation>
    </message>
    <message>
        <source>sudo password of %1: </source>
        <translation>sudo-Passwort von %1: </translation>
    </message>
    <message>
        <source>
The host key of %1 (%2, port %3) is not known.
  %4 %5
</source>
        <translation>
Der Hostschlüssel von %1 (%2, Port %3) ist nicht bekannt.
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
WARNUNG: Der Hostschlüssel von %1 (%2) hat sich GEÄNDERT.
  jetzt:      %3 %4
  hinterlegt: %5 (%6, Zeile %7)
Vielleicht sitzt jemand dazwischen, oder der Host wurde neu installiert.
</translation>
    </message>
    <message>
        <source>Compare it on the host: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub
Trust it and remember (yes), trust it once (once), or stop (no)? </source>
        <translation>Auf dem Host vergleichen: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub
Ihm vertrauen und ihn merken (yes), nur einmal vertrauen (once) oder abbrechen (no)? </translation>
    </message>
    <message>
        <source>The sudo password file %1 cannot be read.</source>
        <translation>Die Datei %1 mit dem sudo-Passwort kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Others may read the sudo password file %1. Run: chmod 600 %1</source>
        <translation>Andere können die Datei %1 mit dem sudo-Passwort lesen. Ausführen: chmod 600 %1</translation>
    </message>
</context>
<context>
    <name>TextRules</name>
    <message>
        <source>%1 holds the invisible character %2.</source>
        <translation>%1 enthält das unsichtbare Zeichen %2.</translation>
    </message>
    <message>
        <source>It would reach files and commands where no reviewer can see it.</source>
        <translation>Es würde in Dateien und Befehle gelangen, wo es bei keiner Durchsicht auffällt.</translation>
    </message>
    <message>
        <source>Type the value again without it.</source>
        <translation>Den Wert ohne dieses Zeichen neu eingeben.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>%1 failed on %2 (exit status %3). The last lines of its log say why.</source>
        <translation>„%1“ ist auf %2 fehlgeschlagen (Exit-Status %3). Die letzten Zeilen des Protokolls nennen den Grund.</translation>
    </message>
    <message>
        <source>%1 holds too many files to be listed. Share a smaller folder.</source>
        <translation>%1 enthält zu viele Dateien, um sie aufzulisten. Einen kleineren Ordner freigeben.</translation>
    </message>
</context>
<context>
    <name>UnsharePlanner</name>
    <message>
        <source>Copy the files home</source>
        <translation>Dateien zurückkopieren</translation>
    </message>
    <message>
        <source>Every host gets a complete copy of its folders beside the mounts, while services run.</source>
        <translation>Jeder Host erhält neben den Einhängungen eine vollständige Kopie seiner Ordner, bei laufenden Diensten.</translation>
    </message>
    <message>
        <source>The mount covers the folder, so its files wait beside it.</source>
        <translation>Die Einhängung verdeckt den Ordner, darum warten seine Dateien daneben.</translation>
    </message>
    <message>
        <source>Makes the interruption short: only the difference is left for later.</source>
        <translation>Hält die Unterbrechung kurz: Nur der Unterschied bleibt für später.</translation>
    </message>
    <message>
        <source>Stop the services</source>
        <translation>Dienste anhalten</translation>
    </message>
    <message>
        <source>The service window opens: nothing of Pandora writes on any host until every folder is home.</source>
        <translation>Das Wartungsfenster beginnt: Nichts von Pandora schreibt auf irgendeinem Host, bis jeder Ordner zurück ist.</translation>
    </message>
    <message>
        <source>Copy the difference</source>
        <translation>Unterschied kopieren</translation>
    </message>
    <message>
        <source>What changed since the first copy follows, then each copy is compared with the share, file by file.</source>
        <translation>Was sich seit der Erstkopie geändert hat, folgt nach; dann wird jede Kopie Datei für Datei mit der Freigabe verglichen.</translation>
    </message>
    <message>
        <source>Services are down everywhere: this copy is the last word.</source>
        <translation>Die Dienste stehen überall still: Diese Kopie ist die endgültige.</translation>
    </message>
    <message>
        <source>Nothing is unmounted anywhere before every checksum agrees.</source>
        <translation>Nirgends wird etwas ausgehängt, bevor jede Prüfsumme übereinstimmt.</translation>
    </message>
    <message>
        <source>Unmount the shares</source>
        <translation>Freigaben aushängen</translation>
    </message>
    <message>
        <source>The mounts go, and their lines of /etc/fstab. Never by force: what still uses a share is named.</source>
        <translation>Die Einhängungen verschwinden und mit ihnen ihre Zeilen in /etc/fstab. Nie mit Gewalt: Was eine Freigabe noch benutzt, wird genannt.</translation>
    </message>
    <message>
        <source>A mount that stays written down would cover the local folder at the next boot.</source>
        <translation>Eine noch eingetragene Einhängung würde beim nächsten Booten den lokalen Ordner verdecken.</translation>
    </message>
    <message>
        <source>Its files are on this host now, compared.</source>
        <translation>Seine Dateien liegen jetzt auf diesem Host und sind verglichen.</translation>
    </message>
    <message>
        <source>Put the files into place</source>
        <translation>Dateien an ihren Platz bringen</translation>
    </message>
    <message>
        <source>One rename a folder. What stood there before the folder was shared stays where it was set aside.</source>
        <translation>Eine Umbenennung je Ordner. Was dort vor der Freigabe lag, bleibt, wo es beiseitegelegt wurde.</translation>
    </message>
    <message>
        <source>From here on this host has its own folder again.</source>
        <translation>Von hier an hat dieser Host wieder seinen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Take the guards away</source>
        <translation>Absicherung entfernen</translation>
    </message>
    <message>
        <source>Pandora no longer waits for mounts when it starts.</source>
        <translation>Pandora wartet beim Start nicht mehr auf Einhängungen.</translation>
    </message>
    <message>
        <source>There is no mount left that the service could wait for.</source>
        <translation>Keine Einhängung ist mehr da, auf die der Dienst warten könnte.</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>Dienste starten</translation>
    </message>
    <message>
        <source>The service window closes, in reverse order.</source>
        <translation>Das Wartungsfenster endet, in umgekehrter Reihenfolge.</translation>
    </message>
    <message>
        <source>It ran before and runs again, now on its own folders.</source>
        <translation>Er lief vorher und läuft wieder, jetzt auf seinen eigenen Ordnern.</translation>
    </message>
    <message>
        <source>No host uses the share: nothing has to come home.</source>
        <translation>Kein Host benutzt die Freigabe: Es gibt nichts zurückzuholen.</translation>
    </message>
    <message>
        <source>Packages, enabled services, firewall rules and SELinux booleans stay as they are.</source>
        <translation>Pakete, aktivierte Dienste, Firewallregeln und SELinux-Booleans bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nobody can tell any more whether something else needs them.</source>
        <translation>Niemand kann mehr sagen, ob etwas anderes sie braucht.</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>%1 on %2 is empty, so every host gets an empty folder.</source>
        <translation>%1 auf %2 ist leer, daher erhält jeder Host einen leeren Ordner.</translation>
    </message>
    <message>
        <source>%1 is missing on %2, so there is nothing that could come home.</source>
        <translation>%1 fehlt auf %2, es gibt also nichts zurückzuholen.</translation>
    </message>
    <message>
        <source>An agent that finds an empty folder uploads its own configuration over the one that administrators staged.</source>
        <translation>Ein Agent, der einen leeren Ordner vorfindet, lädt seine eigene Konfiguration hoch und überschreibt damit die von Administratoren vorbereitete.</translation>
    </message>
    <message>
        <source>Check whether the disk of %1 is mounted there.</source>
        <translation>Prüfen, ob der Datenträger von %1 dort eingehängt ist.</translation>
    </message>
    <message>
        <source>%1 does not take these from the share; they stay as they are: %2.</source>
        <translation>%1 bezieht diese nicht aus der Freigabe; sie bleiben, wie sie sind: %2.</translation>
    </message>
    <message>
        <source>What stood on %1 before the folders were shared stays where it was set aside: %2.</source>
        <translation>Was auf %1 vor der Freigabe der Ordner lag, bleibt, wo es beiseitegelegt wurde: %2.</translation>
    </message>
    <message>
        <source>It is as old as the switch to the share.</source>
        <translation>Es ist so alt wie die Umstellung auf die Freigabe.</translation>
    </message>
    <message>
        <source>Move it away before you share the folders again.</source>
        <translation>Anderswohin verschieben, bevor die Ordner wieder freigegeben werden.</translation>
    </message>
    <message>
        <source>No service of Pandora runs on %1, so none is started in the end.</source>
        <translation>Auf %1 läuft kein Pandora-Dienst, am Ende wird also auch keiner gestartet.</translation>
    </message>
    <message>
        <source>A plan starts again what ran when the host was probed. An interrupted run leaves services stopped.</source>
        <translation>Ein Plan startet wieder, was beim Abfragen des Hosts lief. Ein unterbrochener Lauf lässt Dienste angehalten zurück.</translation>
    </message>
    <message>
        <source>Resume the interrupted run, or start the services yourself afterwards.</source>
        <translation>Den unterbrochenen Lauf fortsetzen oder die Dienste hinterher selbst starten.</translation>
    </message>
    <message>
        <source>The folders need %1 below %2 on %3, but only %4 are free there.</source>
        <translation>Die Ordner brauchen %1 unter %2 auf %3, dort sind aber nur %4 frei.</translation>
    </message>
    <message>
        <source>The folders may need up to %1 below %2 on %3; %4 are free there.</source>
        <translation>Die Ordner brauchen bis zu %1 unter %2 auf %3; dort sind %4 frei.</translation>
    </message>
    <message>
        <source>Every host gets a complete copy; a tenth is kept as a margin.</source>
        <translation>Jeder Host erhält eine vollständige Kopie; ein Zehntel bleibt als Reserve.</translation>
    </message>
    <message>
        <source>Make room there, or enlarge that file system.</source>
        <translation>Dort Platz schaffen oder dieses Dateisystem vergrößern.</translation>
    </message>
    <message>
        <source>It is not known how large the folders are, so whether %1 has room for a copy is not known either.</source>
        <translation>Wie groß die Ordner sind, ist nicht bekannt, also auch nicht, ob %1 Platz für eine Kopie hat.</translation>
    </message>
    <message>
        <source>%1 are free below %2.</source>
        <translation>Unter %2 sind %1 frei.</translation>
    </message>
    <message>
        <source>Compare with the output of df -h on a host that uses the share.</source>
        <translation>Mit der Ausgabe von df -h auf einem Host vergleichen, der die Freigabe benutzt.</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>Host %1</translation>
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
        <translation>Für die meisten Sites richtig. Quorum und Zeitlimits werden in jedem Fall gesetzt.</translation>
    </message>
    <message>
        <source>Many small files</source>
        <translation>Viele kleine Dateien</translation>
    </message>
    <message>
        <source>Hosts remember what files look like for ten minutes and are told of changes. Quicker with thousands of agents; of little use where many hosts change the same files.</source>
        <translation>Hosts merken sich zehn Minuten lang die Eigenschaften von Dateien und erfahren von Änderungen. Schneller bei Tausenden von Agenten; wenig nützlich, wo viele Hosts dieselben Dateien ändern.</translation>
    </message>
    <message>
        <source>Decides conflicts by itself</source>
        <translation>Entscheidet Konflikte selbst</translation>
    </message>
    <message>
        <source>When copies of a file differ and nobody can tell which is right, the one changed last wins. Nobody is asked, and the other version is lost.</source>
        <translation>Unterscheiden sich Kopien einer Datei und lässt sich nicht sagen, welche die richtige ist, gewinnt die zuletzt geänderte. Niemand wird gefragt, und die andere Version geht verloren.</translation>
    </message>
    <message>
        <source>Quick failover</source>
        <translation>Schneller Failover</translation>
    </message>
    <message>
        <source>A dead machine is given up after 10 seconds instead of 15. Short breaks of a busy network may then look like a death.</source>
        <translation>Ein ausgefallener Rechner wird nach 10 statt 15 Sekunden aufgegeben. Kurze Aussetzer eines ausgelasteten Netzes können dann wie ein Ausfall aussehen.</translation>
    </message>
    <message>
        <source>Seconds after which a silent machine counts as dead.</source>
        <translation>Sekunden, nach denen ein stummer Rechner als ausgefallen gilt.</translation>
    </message>
    <message>
        <source>Which copy wins when they differ and no majority decides.</source>
        <translation>Welche Kopie gewinnt, wenn sie sich unterscheiden und keine Mehrheit entscheidet.</translation>
    </message>
    <message>
        <source>How many files a brick remembers at once.</source>
        <translation>Wie viele Dateien sich ein Brick gleichzeitig merkt.</translation>
    </message>
    <message>
        <source>Seconds for which a host trusts what it remembers of a file.</source>
        <translation>Sekunden, die ein Host dem vertraut, was er sich von einer Datei gemerkt hat.</translation>
    </message>
    <message>
        <source>Hosts remember owner, size and date of files.</source>
        <translation>Hosts merken sich Besitzer, Größe und Datum von Dateien.</translation>
    </message>
    <message>
        <source>Bricks tell hosts when a remembered file was changed.</source>
        <translation>Bricks melden den Hosts, wenn sich eine gemerkte Datei geändert hat.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Eine Projektdatei öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write the project to its file</source>
        <translation>Das Projekt in seine Datei schreiben</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Write the project to another file</source>
        <translation>Das Projekt in eine andere Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Export plan…</source>
        <translation>Plan &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write all files, commands and scripts of the plan to a folder</source>
        <translation>Alle Dateien, Befehle und Skripte des Plans in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Make the diagram larger</source>
        <translation>Das Diagramm größer darstellen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Make the diagram smaller</source>
        <translation>Das Diagramm kleiner darstellen</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;Alles anzeigen</translation>
    </message>
    <message>
        <source>Fit the whole diagram into the window</source>
        <translation>Das ganze Diagramm ins Fenster einpassen</translation>
    </message>
    <message>
        <source>&amp;Arrange automatically</source>
        <translation>A&amp;utomatisch anordnen</translation>
    </message>
    <message>
        <source>Forget where hosts were moved to and lay out the diagram again</source>
        <translation>Verschobene Positionen der Hosts verwerfen und das Diagramm neu anordnen</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Zeigen, was gefunden wurde</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Hell oder dunkel wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>&amp;About Sharewright</source>
        <translation>Ü&amp;ber Sharewright</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>Keys that work in the window</source>
        <translation>Tasten, die im Fenster gelten</translation>
    </message>
    <message>
        <source>Look at every host over SSH; changes nothing</source>
        <translation>Jeden Host über SSH ansehen; ändert nichts</translation>
    </message>
    <message>
        <source>Merge &amp;files…</source>
        <translation>&amp;Dateien zusammenführen…</translation>
    </message>
    <message>
        <source>Compare the hosts&apos; own files and decide which become the shared ones</source>
        <translation>Die Dateien der Hosts vergleichen und entscheiden, welche die gemeinsamen werden</translation>
    </message>
    <message>
        <source>&amp;Make plan</source>
        <translation>&amp;Plan erstellen</translation>
    </message>
    <message>
        <source>Work out every file and command; changes nothing</source>
        <translation>Jede Datei und jeden Befehl ausarbeiten; ändert nichts</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>P&amp;robelauf</translation>
    </message>
    <message>
        <source>Run all checks on the hosts; changes nothing</source>
        <translation>Alle Prüfungen auf den Hosts ausführen; ändert nichts</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Anwenden…</translation>
    </message>
    <message>
        <source>Carry out the plan on the hosts, after one more question</source>
        <translation>Den Plan auf den Hosts ausführen, nach einer weiteren Rückfrage</translation>
    </message>
    <message>
        <source>&amp;Un-share…</source>
        <translation>Freigaben aufh&amp;eben…</translation>
    </message>
    <message>
        <source>Plan the way back: every host gets its own folders again</source>
        <translation>Den Rückweg planen: Jeder Host erhält wieder seine eigenen Ordner</translation>
    </message>
    <message>
        <source>&amp;Check shares</source>
        <translation>&amp;Freigaben prüfen</translation>
    </message>
    <message>
        <source>Ask every host whether the shares work; changes nothing</source>
        <translation>Jeden Host abfragen, ob die Freigaben funktionieren; ändert nichts</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Stop what is going on</source>
        <translation>Stoppen, was gerade läuft</translation>
    </message>
    <message>
        <source>&amp;Topology</source>
        <translation>&amp;Topologie</translation>
    </message>
    <message>
        <source>The site as a diagram</source>
        <translation>Die Site als Diagramm</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Every file and command before anything happens</source>
        <translation>Jede Datei und jeder Befehl, bevor etwas geschieht</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>What happens on the hosts</source>
        <translation>Was auf den Hosts geschieht</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>How the shares are doing</source>
        <translation>Wie es um die Freigaben steht</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>The language of the desktop</source>
        <translation>Die Sprache des Desktops</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Begin with an empty project</source>
        <translation>Mit einem leeren Projekt beginnen</translation>
    </message>
    <message>
        <source>Set &amp;up</source>
        <translation>Ein&amp;richten</translation>
    </message>
    <message>
        <source>The way from nothing to a plan, page by page</source>
        <translation>Von null zum Plan, Seite für Seite</translation>
    </message>
    <message>
        <source>&amp;Heal the copies…</source>
        <translation>&amp;Kopien reparieren…</translation>
    </message>
    <message>
        <source>Plan how every copy of the volume becomes complete, for example after a power cut</source>
        <translation>Plant, wie jede Kopie des Volumes vollständig wird, zum Beispiel nach einem Stromausfall</translation>
    </message>
    <message>
        <source>&amp;Look at all hosts</source>
        <translation>Alle &amp;Hosts ansehen</translation>
    </message>
</context>
<context>
    <name>Windowed</name>
    <message>
        <source>Simulated hosts on this machine. sudo password: %1</source>
        <translation>Simulierte Hosts auf diesem Rechner. sudo-Passwort: %1</translation>
    </message>
    <message>
        <source>There is no display. Use a command such as `sharewright check PROJECT`, or `sharewright --practice --headless` to see the practice site work.</source>
        <translation>Es ist kein Display vorhanden. Einen Befehl wie `sharewright check PROJEKT` verwenden oder `sharewright --practice --headless`, um die Übungs-Site arbeiten zu sehen.</translation>
    </message>
</context>
<context>
    <name>YamlEncoding</name>
    <message>
        <source>The file is too big for a project: %1 MB.</source>
        <translation>Die Datei ist zu groß für ein Projekt: %1 MB.</translation>
    </message>
    <message>
        <source>Check that it is the right file; 4 MB are the limit.</source>
        <translation>Prüfen, ob es die richtige Datei ist; 4 MB sind die Grenze.</translation>
    </message>
    <message>
        <source>This is a binary file, not a project.</source>
        <translation>Das ist eine Binärdatei, kein Projekt.</translation>
    </message>
    <message>
        <source>Choose the project&apos;s YAML file.</source>
        <translation>Die YAML-Datei des Projekts wählen.</translation>
    </message>
    <message>
        <source>Line %1 is not valid UTF-8.</source>
        <translation>Zeile %1 ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, or correct this line.</source>
        <translation>Die Datei als UTF-8 speichern oder diese Zeile korrigieren.</translation>
    </message>
</context>
<context>
    <name>YamlTree</name>
    <message>
        <source>Values are nested too deeply.</source>
        <translation>Die Werte sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Check that this is a Sharewright project.</source>
        <translation>Prüfen, ob dies ein Sharewright-Projekt ist.</translation>
    </message>
    <message>
        <source>A second YAML document begins here.</source>
        <translation>Hier beginnt ein zweites YAML-Dokument.</translation>
    </message>
    <message>
        <source>Keep one project per file.</source>
        <translation>Nur ein Projekt je Datei verwenden.</translation>
    </message>
    <message>
        <source>References (*name) are not supported.</source>
        <translation>Verweise (*name) werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>Write the value out.</source>
        <translation>Den Wert ausschreiben.</translation>
    </message>
    <message>
        <source>Type tags such as !name are not supported.</source>
        <translation>Typ-Tags wie !name werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>Write the bare value; each key knows its type.</source>
        <translation>Nur den Wert angeben; jeder Schlüssel kennt seinen Typ.</translation>
    </message>
    <message>
        <source>The file holds more values than any project.</source>
        <translation>Die Datei enthält mehr Werte als jedes Projekt.</translation>
    </message>
    <message>
        <source>The text is not valid YAML here: %1.</source>
        <translation>Der Text ist hier kein gültiges YAML: %1.</translation>
    </message>
    <message>
        <source>Look at this line and the one above: often a quote, a colon, a bracket or the indentation (blanks, never tabs) is wrong.</source>
        <translation>Diese Zeile und die darüber ansehen: Oft stimmt ein Anführungszeichen, ein Doppelpunkt, eine Klammer oder die Einrückung (Leerzeichen, nie Tabulatoren) nicht.</translation>
    </message>
</context>
<context>
    <name>sharewright::Autosave</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be created.</source>
        <translation>%1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The copy of %1 cannot be read.</source>
        <translation>Die Kopie von %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>Ungespeicherte Änderungen wiederherstellen</translation>
    </message>
</context>
<context>
    <name>sharewright::BrickEditor</name>
    <message>
        <source>%1 – holds %2</source>
        <translation>%1 – enthält %2</translation>
    </message>
    <message>
        <source>%1 – empty</source>
        <translation>%1 – leer</translation>
    </message>
    <message>
        <source>%1 – looks empty</source>
        <translation>%1 – anscheinend leer</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>all of it; or 500G, 80%</source>
        <translation>alles; oder 500G, 80%</translation>
    </message>
    <message>
        <source>Host of %1</source>
        <translation>Host von %1</translation>
    </message>
    <message>
        <source>Disk of %1</source>
        <translation>Datenträger von %1</translation>
    </message>
    <message>
        <source>Size of %1</source>
        <translation>Größe von %1</translation>
    </message>
    <message>
        <source>None: a file system that is mounted already</source>
        <translation>Keiner: ein bereits eingehängtes Dateisystem</translation>
    </message>
    <message>
        <source>%1 – taken by %2</source>
        <translation>%1 – belegt durch %2</translation>
    </message>
</context>
<context>
    <name>sharewright::ChangedKeyDialog</name>
    <message>
        <source>The host key changed</source>
        <translation>Der Hostschlüssel hat sich geändert</translation>
    </message>
    <message>
        <source>%1 shows another key than before</source>
        <translation>%1 zeigt einen anderen Schlüssel als zuvor</translation>
    </message>
    <message>
        <source>Either the machine was installed anew, or another machine answers at this address. Nothing was sent to it. Find out which it is before you go on.</source>
        <translation>Entweder wurde der Rechner neu installiert, oder unter dieser Adresse antwortet ein anderer. Es wurde nichts an ihn gesendet. Vor dem Fortfahren herausfinden, was zutrifft.</translation>
    </message>
    <message>
        <source>Look at the fingerprint on the machine itself, at its console: %1
If it is the new one shown here, replace the key on record; the old one stays in a backup beside the file. By hand, this takes the old key out:</source>
        <translation>Den Fingerabdruck auf dem Rechner selbst ansehen, an dessen Konsole: %1
Ist es der hier gezeigte neue, den hinterlegten Schlüssel ersetzen; der alte bleibt in einer Sicherungskopie neben der Datei. Von Hand entfernt dies den alten Schlüssel:</translation>
    </message>
    <message>
        <source>I &amp;compared it: the machine itself shows the new fingerprint</source>
        <translation>&amp;Verglichen: Der Rechner selbst zeigt den neuen Fingerabdruck</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Schlüsseltyp</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Hinterlegt</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>Hinterlegt in</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Kopiert den Befehl</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Nicht verbinden</translation>
    </message>
    <message>
        <source>Re&amp;place the key on record</source>
        <translation>Hinterlegten Schlüssel &amp;ersetzen</translation>
    </message>
</context>
<context>
    <name>sharewright::CodeTabs</name>
    <message>
        <source>Search this text</source>
        <translation>Diesen Text durchsuchen</translation>
    </message>
    <message>
        <source>Texts of the selection</source>
        <translation>Texte der Auswahl</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the whole text, as it is, to the clipboard</source>
        <translation>Kopiert den ganzen Text unverändert in die Zwischenablage</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>+%1 −%2 lines</source>
        <translation>+%1 −%2 Zeilen</translation>
    </message>
</context>
<context>
    <name>sharewright::DataPage</name>
    <message>
        <source>Compare the files and decide…</source>
        <translation>Dateien vergleichen und entscheiden…</translation>
    </message>
    <message>
        <source>Each server takes incoming data in a folder of its own</source>
        <translation>Jeder Server nimmt eingehende Daten in einem eigenen Ordner an</translation>
    </message>
    <message>
        <source>Whose files become everybody&apos;s?</source>
        <translation>Wessen Dateien gelten künftig für alle?</translation>
    </message>
    <message>
        <source>Source host</source>
        <translation>Quellhost</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What the originals are renamed to</source>
        <translation>Wie die Originale umbenannt werden</translation>
    </message>
    <message>
        <source>Originals are renamed to … plus</source>
        <translation>Originale heißen danach … plus</translation>
    </message>
    <message>
        <source>Do other hosts have files of their own?</source>
        <translation>Haben andere Hosts eigene Dateien?</translation>
    </message>
    <message>
        <source>Their files come into the share as well. Where two hosts have different versions of one file, one wins and the other is kept aside.</source>
        <translation>Auch ihre Dateien kommen in die Freigabe. Haben zwei Hosts verschiedene Versionen einer Datei, gewinnt eine, und die andere wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>I decide, file by file</source>
        <translation>Ich entscheide, Datei für Datei</translation>
    </message>
    <message>
        <source>The source host&apos;s version wins</source>
        <translation>Die Version des Quellhosts gewinnt</translation>
    </message>
    <message>
        <source>The version changed last wins</source>
        <translation>Die zuletzt geänderte Version gewinnt</translation>
    </message>
    <message>
        <source>Which version wins</source>
        <translation>Welche Version gewinnt</translation>
    </message>
    <message>
        <source>How do agents&apos; data come in?</source>
        <translation>Wie kommen die Daten der Agenten herein?</translation>
    </message>
    <message>
        <source>Nobody&apos;s: begin with empty folders</source>
        <translation>Niemandes: mit leeren Ordnern beginnen</translation>
    </message>
    <message>
        <source>%1 (source)</source>
        <translation>%1 (Quelle)</translation>
    </message>
    <message>
        <source>Merge the files of %1</source>
        <translation>Dateien von %1 zusammenführen</translation>
    </message>
</context>
<context>
    <name>sharewright::DataSetup</name>
    <message>
        <source>%1 – not counted yet</source>
        <translation>%1 – noch nicht gezählt</translation>
    </message>
    <message>
        <source>%1 – %2 files, %3</source>
        <translation>%1 – %2 Dateien, %3</translation>
    </message>
    <message>
        <source>Begin with empty folders</source>
        <translation>Mit leeren Ordnern beginnen</translation>
    </message>
    <message>
        <source>Take the files of %1</source>
        <translation>Dateien von %1 übernehmen</translation>
    </message>
    <message>
        <source>Merge the files of %1</source>
        <translation>Dateien von %1 zusammenführen</translation>
    </message>
    <message>
        <source>Do not merge the files of %1</source>
        <translation>Dateien von %1 nicht zusammenführen</translation>
    </message>
    <message>
        <source>Which version wins</source>
        <translation>Welche Version gewinnt</translation>
    </message>
    <message>
        <source>Separate incoming data</source>
        <translation>Eingehende Daten trennen</translation>
    </message>
    <message>
        <source>Do not separate incoming data</source>
        <translation>Eingehende Daten nicht trennen</translation>
    </message>
    <message>
        <source>Name of the originals</source>
        <translation>Name der Originale</translation>
    </message>
    <message>
        <source>Nothing is copied: the shared folders begin empty.</source>
        <translation>Es wird nichts kopiert: Die freigegebenen Ordner sind anfangs leer.</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 Dateien, %2</translation>
    </message>
    <message>
        <source>To copy: %1.</source>
        <translation>Zu kopieren: %1.</translation>
    </message>
    <message>
        <source>To copy: at least %1. Not every folder was counted.</source>
        <translation>Zu kopieren: mindestens %1. Nicht jeder Ordner wurde gezählt.</translation>
    </message>
    <message>
        <source>First copy, while Pandora FMS runs: %1.</source>
        <translation>Erstkopie, während Pandora FMS läuft: %1.</translation>
    </message>
    <message>
        <source>Then all Pandora services stop for %1: the difference is copied and compared, the folders are mounted and proven, and everything starts again.</source>
        <translation>Danach stehen alle Pandora-Dienste still (%1): Der Unterschied wird kopiert und verglichen, die Ordner werden eingehängt und geprüft, und alles startet wieder.</translation>
    </message>
    <message>
        <source>Reckoned with %1 and %2 files a second.</source>
        <translation>Gerechnet mit %1 und %2 Dateien je Sekunde.</translation>
    </message>
    <message>
        <source>Only of use with two servers or more.</source>
        <translation>Nur bei zwei oder mehr Servern nützlich.</translation>
    </message>
    <message>
        <source>Each server takes its agents&apos; data in a folder of its own on the share, so that another one can take over its queue. %1</source>
        <translation>Jeder Server nimmt die Daten seiner Agenten in einem eigenen Ordner auf der Freigabe an, sodass ein anderer seine Warteschlange übernehmen kann. %1</translation>
    </message>
</context>
<context>
    <name>sharewright::DiagramSearchBar</name>
    <message>
        <source>Host, address, folder, path, role</source>
        <translation>Host, Adresse, Ordner, Pfad, Rolle</translation>
    </message>
    <message>
        <source>Search in the diagram</source>
        <translation>Im Diagramm suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>sharewright::DiagramView</name>
    <message>
        <source>Diagram of the site</source>
        <translation>Diagramm der Site</translation>
    </message>
    <message>
        <source>Arrow keys go from card to card. The list beside it holds the same.</source>
        <translation>Die Pfeiltasten gehen von Karte zu Karte. Die Liste daneben enthält dasselbe.</translation>
    </message>
    <message>
        <source>Arrow keys choose what %1 is connected with, Return takes it, Esc gives up.</source>
        <translation>Mit den Pfeiltasten wählen, womit %1 verbunden wird; die Eingabetaste übernimmt, Esc bricht ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards selected</source>
        <translation>
            <numerusform>%n Karte ausgewählt</numerusform>
            <numerusform>%n Karten ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 konnte nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>The project has no file yet. Use Save As.</source>
        <translation>Das Projekt hat noch keine Datei. „Speichern unter“ verwenden.</translation>
    </message>
    <message>
        <source>Arrange automatically</source>
        <translation>Automatisch anordnen</translation>
    </message>
    <message>
        <source>A host needs a name.</source>
        <translation>Ein Host braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is already a host %1. Choose another name.</source>
        <translation>Es gibt bereits einen Host %1. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no host %1.</source>
        <translation>Es gibt keinen Host %1.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Decide on conflicts</source>
        <translation>Über Konflikte entscheiden</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>sharewright::FailurePane</name>
    <message>
        <source>Retry failed steps</source>
        <translation>Fehlgeschlagene Schritte erneut versuchen</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Im Protokoll zeigen</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>Schritt zeigen</translation>
    </message>
    <message>
        <source>Failed steps</source>
        <translation>Fehlgeschlagene Schritte</translation>
    </message>
    <message>
        <source>Last lines of the failed step</source>
        <translation>Letzte Zeilen des fehlgeschlagenen Schritts</translation>
    </message>
    <message>
        <source>How things stand:</source>
        <translation>Stand der Dinge:</translation>
    </message>
    <message>
        <source>What you can do now:</source>
        <translation>Was jetzt möglich ist:</translation>
    </message>
    <message>
        <source>Retry only %1</source>
        <translation>Nur %1 erneut versuchen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>sharewright::FindingLines</name>
    <message>
        <source>Findings of this page</source>
        <translation>Befunde dieser Seite</translation>
    </message>
    <message>
        <source>%1 more below</source>
        <translation>%1 weitere darunter</translation>
    </message>
</context>
<context>
    <name>sharewright::FindingsDialog</name>
    <message>
        <source>What stands in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
</context>
<context>
    <name>sharewright::FindingsPanel</name>
    <message>
        <source>Show or hide what was found</source>
        <translation>Befunde ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Befunde: %1</translation>
    </message>
    <message>
        <source>No host was looked at yet</source>
        <translation>Noch kein Host wurde angesehen</translation>
    </message>
    <message>
        <source>1 thing still open</source>
        <translation>1 Punkt noch offen</translation>
    </message>
    <message numerus="yes">
        <source>%n things still open</source>
        <translation>
            <numerusform>%n Punkt noch offen</numerusform>
            <numerusform>%n Punkte noch offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::FoldersPage</name>
    <message>
        <source>%1: not there</source>
        <translation>%1: nicht vorhanden</translation>
    </message>
    <message>
        <source>%1: not counted in time</source>
        <translation>%1: nicht rechtzeitig gezählt</translation>
    </message>
    <message>
        <source>%1: %2 files, %3, owner %4:%5, mode %6</source>
        <translation>%1: %2 Dateien, %3, Besitzer %4:%5, Modus %6</translation>
    </message>
    <message>
        <source>Folders of Pandora FMS</source>
        <translation>Ordner von Pandora FMS</translation>
    </message>
    <message>
        <source>A folder of your own:</source>
        <translation>Ein eigener Ordner:</translation>
    </message>
    <message>
        <source>Path of a folder of your own</source>
        <translation>Pfad eines eigenen Ordners</translation>
    </message>
    <message>
        <source>Share it too</source>
        <translation>Auch freigeben</translation>
    </message>
    <message numerus="yes">
        <source>%n folders are shared, as advised.</source>
        <translation>
            <numerusform>%n Ordner wird freigegeben, wie empfohlen.</numerusform>
            <numerusform>%n Ordner werden freigegeben, wie empfohlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders are shared. The advice differs.</source>
        <translation>
            <numerusform>%n Ordner wird freigegeben. Die Empfehlung weicht davon ab.</numerusform>
            <numerusform>%n Ordner werden freigegeben. Die Empfehlung weicht davon ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow the advice (1 change)</source>
        <translation>Empfehlung übernehmen (1 Änderung)</translation>
    </message>
    <message numerus="yes">
        <source>Follow the advice (%n changes)</source>
        <translation>
            <numerusform>Empfehlung übernehmen (%n Änderung)</numerusform>
            <numerusform>Empfehlung übernehmen (%n Änderungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is shared: %1</source>
        <translation>Wenn freigegeben: %1</translation>
    </message>
    <message>
        <source>If it is not shared: %1</source>
        <translation>Wenn nicht freigegeben: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>sharewright::FoldersSetup</name>
    <message>
        <source>Share the folders that are advised</source>
        <translation>Empfohlene Ordner freigeben</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Do not share %1</source>
        <translation>%1 nicht freigeben</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <translation>Besitzer von %1</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>Gruppe von %1</translation>
    </message>
    <message>
        <source>“%1” is no mode. Write octal digits, such as 2770.</source>
        <translation>„%1“ ist kein Modus. Oktale Ziffern schreiben, etwa 2770.</translation>
    </message>
    <message>
        <source>Mode of %1</source>
        <translation>Modus von %1</translation>
    </message>
    <message>
        <source>“%1” is no whole path. Start it with “/”.</source>
        <translation>„%1“ ist kein vollständiger Pfad. Mit „/“ beginnen.</translation>
    </message>
    <message>
        <source>%1 is shared already.</source>
        <translation>%1 ist bereits freigegeben.</translation>
    </message>
</context>
<context>
    <name>sharewright::FoldersTable</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>Hier benutzt</translation>
    </message>
    <message>
        <source>web server&apos;s</source>
        <translation>des Webservers</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
</context>
<context>
    <name>sharewright::GlusterPage</name>
    <message>
        <source>Propose disks</source>
        <translation>Datenträger vorschlagen</translation>
    </message>
    <message>
        <source>Which machines keep copies?</source>
        <translation>Welche Rechner bewahren Kopien auf?</translation>
    </message>
    <message>
        <source>How many copies of each file?</source>
        <translation>Wie viele Kopien von jeder Datei?</translation>
    </message>
    <message>
        <source>On which disks?</source>
        <translation>Auf welchen Datenträgern?</translation>
    </message>
    <message>
        <source>Each disk becomes a file system of its own. Disks that hold anything are listed with what they hold, and cannot be chosen.</source>
        <translation>Jeder Datenträger wird ein eigenes Dateisystem. Datenträger, die etwas enthalten, sind mit ihrem Inhalt aufgeführt und nicht wählbar.</translation>
    </message>
    <message>
        <source>Number of replica sets</source>
        <translation>Anzahl der Replikatsätze</translation>
    </message>
    <message>
        <source>Replica sets</source>
        <translation>Replikatsätze</translation>
    </message>
    <message>
        <source>Takes an empty disk of each machine in turn; replaces what is chosen below. Can be undone.</source>
        <translation>Nimmt reihum von jedem Rechner einen leeren Datenträger und ersetzt die Auswahl unten. Lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>The volume</source>
        <translation>Das Volume</translation>
    </message>
    <message>
        <source>Name of the volume</source>
        <translation>Name des Volumes</translation>
    </message>
    <message>
        <source>Where the volume is mounted</source>
        <translation>Wo das Volume eingehängt wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mounted at</source>
        <translation>Eingehängt unter</translation>
    </message>
    <message>
        <source>By bind mounts: the paths stay real folders</source>
        <translation>Über Bind-Mounts: Die Pfade bleiben echte Ordner</translation>
    </message>
    <message>
        <source>By symbolic links, as in the manual</source>
        <translation>Über symbolische Links, wie im Handbuch</translation>
    </message>
    <message>
        <source>How the folders come to their places</source>
        <translation>Wie die Ordner an ihren Platz kommen</translation>
    </message>
    <message>
        <source>Folders come to their places</source>
        <translation>Ordner kommen an ihren Platz</translation>
    </message>
    <message>
        <source>Volume options</source>
        <translation>Volume-Optionen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>There are fewer machines than copies. Tick further machines above.</source>
        <translation>Es sind weniger Rechner als Kopien. Oben weitere Rechner ankreuzen.</translation>
    </message>
    <message>
        <source>%1 keeps copies</source>
        <translation>%1 bewahrt Kopien auf</translation>
    </message>
    <message>
        <source>Replica set %1</source>
        <translation>Replikatsatz %1</translation>
    </message>
    <message>
        <source>Arbiter of set %1</source>
        <translation>Arbiter von Satz %1</translation>
    </message>
    <message>
        <source>Copy %1 of set %2</source>
        <translation>Kopie %1 von Satz %2</translation>
    </message>
    <message>
        <source>Options of your own: %1</source>
        <translation>Eigene Optionen: %1</translation>
    </message>
    <message>
        <source>Look at all hosts</source>
        <translation>Alle Hosts ansehen</translation>
    </message>
    <message>
        <source>Their disks are not known before</source>
        <translation>Vorher sind ihre Datenträger nicht bekannt</translation>
    </message>
</context>
<context>
    <name>sharewright::GlusterSetup</name>
    <message>
        <source>Let %1 keep copies</source>
        <translation>%1 Kopien aufbewahren lassen</translation>
    </message>
    <message>
        <source>Let %1 keep no copies</source>
        <translation>%1 keine Kopien aufbewahren lassen</translation>
    </message>
    <message>
        <source>Three copies of each file</source>
        <translation>Drei Kopien jeder Datei</translation>
    </message>
    <message>
        <source>Two copies and an arbiter</source>
        <translation>Zwei Kopien und ein Arbiter</translation>
    </message>
    <message>
        <source>Two copies only</source>
        <translation>Nur zwei Kopien</translation>
    </message>
    <message>
        <source>Any one machine of a set may die, and the copies that are left agree.</source>
        <translation>Ein beliebiger Rechner eines Satzes darf ausfallen, und die übrigen Kopien stimmen überein.</translation>
    </message>
    <message>
        <source>The third machine keeps names only and votes; its disk may be small. Any one machine may die.</source>
        <translation>Der dritte Rechner hält nur Namen und stimmt mit ab; sein Datenträger darf klein sein. Ein beliebiger Rechner darf ausfallen.</translation>
    </message>
    <message>
        <source>When both lose sight of each other, both go on and nobody can tell which is right (split-brain). Not recommended.</source>
        <translation>Verlieren beide einander aus dem Blick, machen beide weiter, und niemand kann sagen, welche Kopie die richtige ist (Split-Brain). Nicht empfohlen.</translation>
    </message>
    <message>
        <source>Spread the bricks over the nodes</source>
        <translation>Bricks auf die Knoten verteilen</translation>
    </message>
    <message>
        <source>Remove all bricks</source>
        <translation>Alle Bricks entfernen</translation>
    </message>
    <message>
        <source>There is no such brick.</source>
        <translation>Diesen Brick gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 holds %2. %3</source>
        <translation>%1 enthält %2. %3</translation>
    </message>
    <message>
        <source>%1 is taken by the brick at %2.</source>
        <translation>%1 ist durch den Brick unter %2 belegt.</translation>
    </message>
    <message>
        <source>Disk of a brick on %1</source>
        <translation>Datenträger eines Bricks auf %1</translation>
    </message>
    <message>
        <source>Put a brick on %1</source>
        <translation>Brick auf %1 legen</translation>
    </message>
    <message>
        <source>Size of a brick</source>
        <translation>Größe eines Bricks</translation>
    </message>
    <message>
        <source>No bricks yet. Choose the machines, then let Sharewright propose the disks.</source>
        <translation>Noch keine Bricks. Die Rechner wählen und dann Sharewright die Datenträger vorschlagen lassen.</translation>
    </message>
    <message>
        <source>The last set lacks 1 brick.</source>
        <translation>Dem letzten Satz fehlt 1 Brick.</translation>
    </message>
    <message numerus="yes">
        <source>The last set lacks %n bricks.</source>
        <translation>
            <numerusform>Dem letzten Satz fehlt %n Brick.</numerusform>
            <numerusform>Dem letzten Satz fehlen %n Bricks.</numerusform>
        </translation>
    </message>
    <message>
        <source>The size is not known yet: look at the hosts, and choose a disk for each brick.</source>
        <translation>Die Größe ist noch nicht bekannt: die Hosts ansehen und für jeden Brick einen Datenträger wählen.</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <translation>Platz für %1</translation>
    </message>
    <message>
        <source>; %1 are there now.</source>
        <translation>; vorhanden sind jetzt %1.</translation>
    </message>
    <message>
        <source> %1 stay unused, because the disks of a set differ.</source>
        <translation> %1 bleiben ungenutzt, weil die Datenträger eines Satzes verschieden groß sind.</translation>
    </message>
    <message>
        <source>Name of the volume</source>
        <translation>Name des Volumes</translation>
    </message>
    <message>
        <source>Where the volume is mounted</source>
        <translation>Wo das Volume eingehängt wird</translation>
    </message>
    <message>
        <source>How the folders come to their places</source>
        <translation>Wie die Ordner an ihren Platz kommen</translation>
    </message>
    <message>
        <source>Volume options: %1</source>
        <translation>Volume-Optionen: %1</translation>
    </message>
</context>
<context>
    <name>sharewright::HealthModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1, veraltet</translation>
    </message>
    <message>
        <source>Hosts that did not answer</source>
        <translation>Hosts, die nicht geantwortet haben</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Einhängungen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Freier Platz</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Abgefragt</translation>
    </message>
</context>
<context>
    <name>sharewright::HostDetails</name>
    <message>
        <source>Details of the selection</source>
        <translation>Details der Auswahl</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a host or a folder in the diagram or in the list above to see its details.</source>
        <translation>Im Diagramm oder in der Liste oben einen Host oder Ordner auswählen, um Details zu sehen.</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Noch keine Rolle</translation>
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
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>For storage</source>
        <translation>Storage-Adresse</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Jump-Host</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Abgefragt</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>uid %1, gid %2</source>
        <translation>UID %1, GID %2</translation>
    </message>
    <message>
        <source>Mounted shares</source>
        <translation>Eingehängte Freigaben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>off by %1 s</source>
        <translation>weicht um %1 s ab</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>Zuletzt angesehen</translation>
    </message>
    <message>
        <source>Not looked at yet. Site &gt; Look at all hosts changes nothing on it.</source>
        <translation>Noch nicht angesehen. Site &gt; Alle Hosts ansehen ändert nichts an ihm.</translation>
    </message>
</context>
<context>
    <name>sharewright::HostsPage</name>
    <message>
        <source>Look at all hosts</source>
        <translation>Alle Hosts ansehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave out those that failed</source>
        <translation>Fehlgeschlagene weglassen</translation>
    </message>
    <message>
        <source>Take the roles that were recognised</source>
        <translation>Erkannte Rollen übernehmen</translation>
    </message>
    <message>
        <source>Hosts of the site</source>
        <translation>Hosts der Site</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Host hinzufügen</translation>
    </message>
    <message>
        <source>Connects to every host by SSH and looks around; changes nothing. Passwords and host keys are asked for once.</source>
        <translation>Verbindet sich über SSH mit jedem Host und sieht sich um; ändert nichts. Nach Passwörtern und Hostschlüsseln wird einmal gefragt.</translation>
    </message>
    <message>
        <source>The selected hosts do not take part. Can be undone.</source>
        <translation>Die ausgewählten Hosts nehmen nicht teil. Lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Hosts that have answered</source>
        <translation>Hosts, die geantwortet haben</translation>
    </message>
    <message>
        <source>There are no hosts yet. Add one here, or take a list on the page before.</source>
        <translation>Es gibt noch keine Hosts. Hier einen hinzufügen oder auf der vorigen Seite eine Liste übernehmen.</translation>
    </message>
    <message>
        <source>%1 hosts, %2 answered, %3 failed</source>
        <translation>%1 Hosts, %2 haben geantwortet, %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Look at them: what runs on each tells its roles.</source>
        <translation>Jetzt ansehen: Was auf ihnen läuft, verrät ihre Rollen.</translation>
    </message>
    <message>
        <source>The host answered.</source>
        <translation>Der Host hat geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>All %n hosts answered.</source>
        <translation>
            <numerusform>Der %n Host hat geantwortet.</numerusform>
            <numerusform>Alle %n Hosts haben geantwortet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::HostsSetup</name>
    <message>
        <source>Add 1 host</source>
        <translation>1 Host hinzufügen</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n hosts</source>
        <translation>
            <numerusform>%n Host weglassen</numerusform>
            <numerusform>%n Hosts weglassen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no address. Write name, user@name or name:port.</source>
        <translation>„%1“ ist keine Adresse. Als Name, benutzer@name oder name:port schreiben.</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresse von %1</translation>
    </message>
    <message>
        <source>Storage address of %1</source>
        <translation>Storage-Adresse von %1</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Rollen von %1</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht angesehen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Hat geantwortet</translation>
    </message>
    <message>
        <source>no part of Pandora FMS found</source>
        <translation>kein Teil von Pandora FMS gefunden</translation>
    </message>
    <message>
        <source>Tried: SSH to %1, port %2%3</source>
        <translation>Versucht: SSH zu %1, Port %2%3</translation>
    </message>
    <message>
        <source>, through %1</source>
        <translation>, über %1</translation>
    </message>
    <message>
        <source>Came of it: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Correct the address and look again, or leave the host out.</source>
        <translation>Die Adresse korrigieren und erneut ansehen oder den Host weglassen.</translation>
    </message>
    <message>
        <source>Take the roles that were recognised</source>
        <translation>Erkannte Rollen übernehmen</translation>
    </message>
    <message>
        <source>“%1” is no address. Write a name or an address, without user and port.</source>
        <translation>„%1“ ist keine Adresse. Einen Namen oder eine Adresse angeben, ohne Benutzer und Port.</translation>
    </message>
</context>
<context>
    <name>sharewright::HostsTable</name>
    <message>
        <source>A short name, as you want to read it</source>
        <translation>Ein kurzer Name, wie er erscheinen soll</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>What SSH connects to: name, user@name or name:port</source>
        <translation>Womit sich SSH verbindet: Name, benutzer@name oder name:port</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Runs pandora_server and Tentacle</source>
        <translation>Führt pandora_server und Tentacle aus</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Runs the Pandora web console</source>
        <translation>Führt die Webkonsole von Pandora aus</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Keeps the files, for NFS</source>
        <translation>Bewahrt die Dateien auf, für NFS</translation>
    </message>
    <message>
        <source>NFS server</source>
        <translation>NFS-Server</translation>
    </message>
    <message>
        <source>Keeps a copy of the files, for GlusterFS</source>
        <translation>Bewahrt eine Kopie der Dateien auf, für GlusterFS</translation>
    </message>
    <message>
        <source>Gluster node</source>
        <translation>Gluster-Knoten</translation>
    </message>
    <message>
        <source>What was seen on the host</source>
        <translation>Was auf dem Host zu sehen war</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>How the hosts reach this one for the shares, where that is another network. Empty: the same address</source>
        <translation>Wie die Hosts diesen für die Freigaben erreichen, falls über ein anderes Netz. Leer: dieselbe Adresse</translation>
    </message>
    <message>
        <source>For storage</source>
        <translation>Storage-Adresse</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dieselbe</translation>
    </message>
</context>
<context>
    <name>sharewright::IdentitiesPage</name>
    <message>
        <source>Look at all hosts</source>
        <translation>Alle Hosts ansehen</translation>
    </message>
    <message>
        <source>Numbers of users and groups on each host</source>
        <translation>IDs von Benutzern und Gruppen auf jedem Host</translation>
    </message>
    <message>
        <source>Commands to run</source>
        <translation>Auszuführende Befehle</translation>
    </message>
    <message>
        <source>Touches: %1</source>
        <translation>Betrifft: %1</translation>
    </message>
    <message>
        <source>Put it into the project</source>
        <translation>Ins Projekt übernehmen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
</context>
<context>
    <name>sharewright::IdentitiesSetup</name>
    <message>
        <source>Name owners by number</source>
        <translation>Besitzer als IDs angeben</translation>
    </message>
    <message>
        <source>Give the folders the group %1</source>
        <translation>Den Ordnern die Gruppe %1 geben</translation>
    </message>
    <message>
        <source>No host was looked at yet, so nothing is known of its users. Look at the hosts first.</source>
        <translation>Es wurde noch kein Host angesehen, über die Benutzer ist daher nichts bekannt. Zuerst die Hosts ansehen.</translation>
    </message>
    <message>
        <source>Every user and group has the same number on all Pandora hosts.</source>
        <translation>Jeder Benutzer und jede Gruppe hat auf allen Pandora-Hosts dieselbe ID.</translation>
    </message>
    <message>
        <source>One name has different numbers, or is missing.</source>
        <translation>Ein Name hat unterschiedliche IDs oder fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n names have different numbers, or are missing.</source>
        <translation>
            <numerusform>%n Name hat unterschiedliche IDs oder fehlt.</numerusform>
            <numerusform>%n Namen haben unterschiedliche IDs oder fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::IdentityTable</name>
    <message>
        <source>User or group</source>
        <translation>Benutzer oder Gruppe</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, abweichend</translation>
    </message>
    <message>
        <source>The others have %1.</source>
        <translation>Die anderen haben %1.</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>hier nicht nötig</translation>
    </message>
</context>
<context>
    <name>sharewright::LogList</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>sharewright::LogPane</name>
    <message>
        <source>The log file %1 cannot be read: %2.</source>
        <translation>Die Protokolldatei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected lines with time and host</source>
        <translation>Kopiert die ausgewählten Zeilen mit Zeit und Host</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Saves the complete log to a file</source>
        <translation>Speichert das vollständige Protokoll in eine Datei</translation>
    </message>
    <message>
        <source>Keeps the newest line in sight. Scrolling up stops it</source>
        <translation>Hält die neueste Zeile im Blick. Hochscrollen beendet es</translation>
    </message>
    <message>
        <source>Show lines of this host</source>
        <translation>Zeilen dieses Hosts zeigen</translation>
    </message>
    <message>
        <source>Show these kinds of lines</source>
        <translation>Diese Arten von Zeilen zeigen</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Errors and notes</source>
        <translation>Fehler und Anmerkungen</translation>
    </message>
    <message>
        <source>Only standard error</source>
        <translation>Nur Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>Only notes</source>
        <translation>Nur Anmerkungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Alle Hosts</translation>
    </message>
    <message>
        <source>, %1 older ones only in the log file</source>
        <translation>, %1 ältere nur in der Protokolldatei</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>The log was not saved</source>
        <translation>Das Protokoll wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source># The run is not finished; %1 older lines are only in its own log file.
</source>
        <translation># Der Lauf ist nicht abgeschlossen; %1 ältere Zeilen stehen nur in seiner eigenen Protokolldatei.
</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::LossPicture</name>
    <message>
        <source>What happens when a machine dies</source>
        <translation>Was geschieht, wenn ein Rechner ausfällt</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Let %1 die and see which folders stay</source>
        <translation>%1 ausfallen lassen und sehen, welche Ordner bleiben</translation>
    </message>
    <message>
        <source>%1 (dead)</source>
        <translation>%1 (ausgefallen)</translation>
    </message>
    <message>
        <source>Add hosts first.</source>
        <translation>Zuerst Hosts hinzufügen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try it: click a machine to see what happens without it. Nothing is touched.</source>
        <translation>Zum Ausprobieren: Einen Rechner anklicken zeigt, was ohne ihn geschieht. Nichts wird angefasst.</translation>
    </message>
</context>
<context>
    <name>sharewright::MainWindow</name>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>A plan lists every file and every command, per host and in order, before anything happens. What you review here is exactly what runs. Making a plan changes nothing.</source>
        <translation>Ein Plan führt jede Datei und jeden Befehl auf, je Host und der Reihe nach, bevor etwas geschieht. Was hier geprüft wird, ist genau das, was läuft. Einen Plan zu erstellen ändert nichts.</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Noch nichts gelaufen</translation>
    </message>
    <message>
        <source>A dry run asks every host what would change and changes nothing. Apply carries out the plan, step by step, with a live log. Both can be stopped; what was applied can be undone.</source>
        <translation>Ein Probelauf fragt jeden Host, was sich ändern würde, und ändert nichts. Anwenden führt den Plan Schritt für Schritt aus, mit laufendem Protokoll. Beides lässt sich stoppen; was angewendet wurde, lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>Ein Lauf ist im Gange</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it in the Run place, before you open another project.</source>
        <translation>Vor dem Öffnen eines anderen Projekts sein Ende abwarten oder ihn im Bereich „Lauf“ stoppen.</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Übungs-Site</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (Übung)</translation>
    </message>
    <message>
        <source>Stop the run and close the window?</source>
        <translation>Lauf stoppen und Fenster schließen?</translation>
    </message>
    <message>
        <source>Steps that are being carried out are ended. The run can be resumed later.</source>
        <translation>Gerade ausgeführte Schritte werden beendet. Der Lauf kann später fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keys in the window</source>
        <translation>Tasten im Fenster</translation>
    </message>
    <message>
        <source>About Sharewright</source>
        <translation>Über Sharewright</translation>
    </message>
    <message>
        <source>Shares the folders of Pandora FMS servers and consoles over NFS or GlusterFS, safely.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Gibt die Ordner von Pandora-FMS-Servern und -Konsolen sicher über NFS oder GlusterFS frei.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Merge files</source>
        <translation>Dateien zusammenführen</translation>
    </message>
    <message>
        <source>Bring the files of %1 into the share as well?</source>
        <translation>Auch die Dateien von %1 in die Freigabe übernehmen?</translation>
    </message>
    <message>
        <source>So far the share starts with the files of %1 alone. The hosts are asked what they hold; nothing is changed there.</source>
        <translation>Bisher beginnt die Freigabe nur mit den Dateien von %1. Die Hosts werden gefragt, was sie haben; dort wird nichts geändert.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Ask the hosts what they hold?</source>
        <translation>Hosts fragen, was sie haben?</translation>
    </message>
    <message>
        <source>Their files have not been compared yet. Asking changes nothing.</source>
        <translation>Ihre Dateien wurden noch nicht verglichen. Fragen ändert nichts.</translation>
    </message>
    <message>
        <source>The record of that run cannot be read</source>
        <translation>Die Aufzeichnung dieses Laufs kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The run cannot be shown</source>
        <translation>Der Lauf kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>The run could not go on</source>
        <translation>Der Lauf konnte nicht weitergehen</translation>
    </message>
    <message>
        <source>The run cannot be undone</source>
        <translation>Der Lauf kann nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>An undo was not finished</source>
        <translation>Ein Rückgängigmachen wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>A run was not finished</source>
        <translation>Ein Lauf wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>%1: %2. Some of its changes are on the hosts.</source>
        <translation>%1: %2. Einige der Änderungen sind auf den Hosts.</translation>
    </message>
    <message>
        <source>The run could not be resumed</source>
        <translation>Der Lauf konnte nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>The report cannot be opened</source>
        <translation>Der Bericht kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>No program here shows it. You find it in %1.</source>
        <translation>Kein Programm hier kann ihn anzeigen. Er liegt in %1.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The shares cannot be checked</source>
        <translation>Die Freigaben können nicht geprüft werden</translation>
    </message>
    <message>
        <source>The run cannot start</source>
        <translation>Der Lauf kann nicht starten</translation>
    </message>
    <message>
        <source>Un-share the folders on 1 host?</source>
        <translation>Freigaben auf 1 Host aufheben?</translation>
    </message>
    <message>
        <source>Apply the plan to 1 host?</source>
        <translation>Plan auf 1 Host anwenden?</translation>
    </message>
    <message numerus="yes">
        <source>Un-share the folders on %n hosts?</source>
        <translation>
            <numerusform>Freigaben auf %n Host aufheben?</numerusform>
            <numerusform>Freigaben auf %n Hosts aufheben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply the plan to %n hosts?</source>
        <translation>
            <numerusform>Plan auf %n Host anwenden?</numerusform>
            <numerusform>Plan auf %n Hosts anwenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>Plan anwenden</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Export the plan to an empty folder</source>
        <translation>Plan in einen leeren Ordner exportieren</translation>
    </message>
    <message>
        <source>The plan could not be exported</source>
        <translation>Der Plan konnte nicht exportiert werden</translation>
    </message>
    <message>
        <source>The plan was written to %1</source>
        <translation>Der Plan wurde nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Checking the shares</source>
        <translation>Freigaben werden geprüft</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Plan wird erstellt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Lauf ist im Gange</translation>
    </message>
    <message>
        <source>No plan could be made</source>
        <translation>Es konnte kein Plan erstellt werden</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>Dia&amp;gramm</translation>
    </message>
    <message>
        <source>Changes are not kept for a crash: %1 Save the project.</source>
        <translation>Änderungen werden nicht für den Fall eines Absturzes gesichert: %1 Das Projekt speichern.</translation>
    </message>
    <message>
        <source>Unsaved changes of %1</source>
        <translation>Ungespeicherte Änderungen von %1</translation>
    </message>
    <message>
        <source>Sharewright ended without being closed. What was not saved then is kept, as of %1.</source>
        <translation>Sharewright wurde nicht ordnungsgemäß beendet. Was damals nicht gespeichert war, ist erhalten, Stand %1.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The changes could not be recovered</source>
        <translation>Die Änderungen konnten nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Heal the copies on %n hosts?</source>
        <translation>
            <numerusform>Die Kopien auf %n Host reparieren?</numerusform>
            <numerusform>Die Kopien auf %n Hosts reparieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+5: the places.
F5: look at all hosts. F6: make the plan. F7: dry run. F8: merge the hosts&apos; files. F9: check the shares. Ctrl+.: stop.

In the diagram: arrows go from card to card, with Shift they select more, Ctrl+arrows move the selected hosts, F2 renames, Del removes, Ctrl+L draws a line to another card, the Menu key shows what can be done, Ctrl+F searches, Ctrl+A selects all, Ctrl+D asks what if a machine dies, + and - zoom, 0 shows everything, Return opens the details.</source>
        <translation>Strg+1 bis Strg+5: die Bereiche.
F5: alle Hosts ansehen. F6: Plan erstellen. F7: Probelauf. F8: Dateien der Hosts zusammenführen. F9: Freigaben prüfen. Strg+.: stoppen.

Im Diagramm: Pfeiltasten gehen von Karte zu Karte, mit der Umschalttaste wählen sie weitere aus, Strg+Pfeiltasten verschieben die ausgewählten Hosts, F2 benennt um, Entf entfernt, Strg+L zieht eine Linie zu einer anderen Karte, die Menütaste zeigt, was möglich ist, Strg+F sucht, Strg+A wählt alles aus, Strg+D fragt, was wäre, wenn ein Rechner ausfällt, + und - zoomen, 0 zeigt alles, die Eingabetaste öffnet die Details.</translation>
    </message>
    <message>
        <source>Look at all hosts</source>
        <translation>Alle Hosts ansehen</translation>
    </message>
    <message>
        <source>The hosts cannot be looked at</source>
        <translation>Die Hosts können nicht angesehen werden</translation>
    </message>
    <message>
        <source>The record of a run, by which it can be resumed and undone, is kept under the name of the project&apos;s file.</source>
        <translation>Die Aufzeichnung eines Laufs, mit der er fortgesetzt und zurückgenommen werden kann, wird unter dem Namen der Projektdatei aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 steps, %2 of them interrupt a service or cannot be undone fully.</source>
        <translation>%1 Schritte; davon unterbrechen %2 einen Dienst oder lassen sich nicht vollständig zurücknehmen.</translation>
    </message>
    <message>
        <source>Fingerprint of the plan: %1</source>
        <translation>Fingerabdruck des Plans: %1</translation>
    </message>
    <message>
        <source>Looking at the hosts: %1 of %2</source>
        <translation>Hosts werden angesehen: %1 von %2</translation>
    </message>
    <message>
        <source>%1 steps. None interrupts a service, moves data or formats a disk.</source>
        <translation>%1 Schritte. Keiner unterbricht einen Dienst, verschiebt Daten oder formatiert einen Datenträger.</translation>
    </message>
</context>
<context>
    <name>sharewright::MergeDialog</name>
    <message>
        <source>Merge the hosts&apos; files</source>
        <translation>Dateien der Hosts zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Keep these decisions</source>
        <translation>Entscheidungen über&amp;nehmen</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>open conflicts</source>
        <translation>offene Konflikte</translation>
    </message>
    <message>
        <source>names that only some hosts have</source>
        <translation>Namen, die nur manche Hosts haben</translation>
    </message>
    <message>
        <source>all names</source>
        <translation>alle Namen</translation>
    </message>
    <message>
        <source>stays open: the plan may not run</source>
        <translation>bleibt es offen: Der Plan darf nicht laufen</translation>
    </message>
    <message>
        <source>comes from the seed host</source>
        <translation>gilt die Version des Quellhosts</translation>
    </message>
    <message>
        <source>is the one changed last</source>
        <translation>gilt die zuletzt geänderte Version</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>What nobody chose &amp;for</source>
        <translation>&amp;Ohne Auswahl</translation>
    </message>
    <message>
        <source>Names and their versions</source>
        <translation>Namen und ihre Versionen</translation>
    </message>
    <message>
        <source>Of the selected file, share</source>
        <translation>Für die ausgewählte Datei gilt</translation>
    </message>
    <message>
        <source>the version of %1</source>
        <translation>die Version von %1</translation>
    </message>
    <message>
        <source>The other versions are kept aside (Alt+%1)</source>
        <translation>Die anderen Versionen werden beiseitegelegt (Alt+%1)</translation>
    </message>
    <message>
        <source>what the &amp;rule says</source>
        <translation>was die &amp;Regel sagt</translation>
    </message>
    <message>
        <source>Takes the decision on this file back</source>
        <translation>Nimmt die Entscheidung über diese Datei zurück</translation>
    </message>
    <message>
        <source>First host to compare</source>
        <translation>Erster Host für den Vergleich</translation>
    </message>
    <message>
        <source>Second host to compare</source>
        <translation>Zweiter Host für den Vergleich</translation>
    </message>
    <message>
        <source>Show the &amp;difference</source>
        <translation>&amp;Unterschied zeigen</translation>
    </message>
    <message>
        <source>Reads this file from both hosts; nothing of it is kept</source>
        <translation>Liest diese Datei von beiden Hosts; nichts davon wird aufbewahrt</translation>
    </message>
    <message>
        <source>Difference of two versions</source>
        <translation>Unterschied zweier Versionen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;mit</translation>
    </message>
    <message>
        <source>%1 names are the same everywhere, %2 come from some hosts only.</source>
        <translation>%1 Namen sind überall gleich, %2 kommen nur von manchen Hosts.</translation>
    </message>
    <message>
        <source>Every conflict is decided.</source>
        <translation>Über jeden Konflikt ist entschieden.</translation>
    </message>
    <message>
        <source>Reading %1 from %2 and %3 …</source>
        <translation>%1 wird von %2 und %3 gelesen …</translation>
    </message>
    <message>
        <source>These versions are no text: %1 has %2 bytes, %3 has %4 bytes.</source>
        <translation>Diese Versionen sind kein Text: %1 hat %2 Byte, %3 hat %4 Byte.</translation>
    </message>
    <message>
        <source>%1: red lines only on %2 (%3), green lines only on %4 (%5)</source>
        <translation>%1: rote Zeilen nur auf %2 (%3), grüne Zeilen nur auf %4 (%5)</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts wait for a decision.</source>
        <translation>
            <numerusform>%n Konflikt wartet auf eine Entscheidung.</numerusform>
            <numerusform>%n Konflikte warten auf eine Entscheidung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::MergeModel</name>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>Link auf %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (gewählt)</translation>
    </message>
    <message>
        <source>%1 (by rule)</source>
        <translation>%1 (nach Regel)</translation>
    </message>
    <message>
        <source>the same everywhere</source>
        <translation>überall gleich</translation>
    </message>
    <message>
        <source>comes into the share</source>
        <translation>kommt in die Freigabe</translation>
    </message>
    <message>
        <source>%1: has none</source>
        <translation>%1: hat keine</translation>
    </message>
    <message>
        <source>%1: %2, becomes the shared one</source>
        <translation>%1: %2, wird die gemeinsame</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Agent or file</source>
        <translation>Agent oder Datei</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Shared version</source>
        <translation>Gemeinsame Version</translation>
    </message>
    <message>
        <source>%1 (seed)</source>
        <translation>%1 (Quelle)</translation>
    </message>
</context>
<context>
    <name>sharewright::MethodPage</name>
    <message>
        <source>Five questions</source>
        <translation>Fünf Fragen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>Share by %1</source>
        <translation>Über %1 freigeben</translation>
    </message>
    <message>
        <source>You chose %1 instead. What that costs:
%2</source>
        <translation>Stattdessen ist %1 gewählt. Was das kostet:
%2</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
</context>
<context>
    <name>sharewright::MethodSetup</name>
    <message>
        <source>Share by %1</source>
        <translation>Über %1 freigeben</translation>
    </message>
    <message>
        <source>file server</source>
        <translation>Dateiserver</translation>
    </message>
</context>
<context>
    <name>sharewright::Minimap</name>
    <message>
        <source>Overview of the diagram</source>
        <translation>Übersicht des Diagramms</translation>
    </message>
    <message>
        <source>Arrow keys move what is in view.</source>
        <translation>Die Pfeiltasten verschieben den sichtbaren Ausschnitt.</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>Klicken, um dorthin zu gehen</translation>
    </message>
</context>
<context>
    <name>sharewright::NameEditor</name>
    <message>
        <source>Name of the host</source>
        <translation>Name des Hosts</translation>
    </message>
    <message>
        <source>Return takes the name, Esc leaves it as it was.</source>
        <translation>Die Eingabetaste übernimmt den Namen, Esc lässt ihn, wie er war.</translation>
    </message>
</context>
<context>
    <name>sharewright::NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>sharewright::NfsPage</name>
    <message>
        <source>Root of a client is nobody on the server</source>
        <translation>root eines Clients ist auf dem Server nobody</translation>
    </message>
    <message>
        <source>Who keeps the files?</source>
        <translation>Wer bewahrt die Dateien auf?</translation>
    </message>
    <message>
        <source>NFS server</source>
        <translation>NFS-Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Where the server keeps the files</source>
        <translation>Wo der Server die Dateien aufbewahrt</translation>
    </message>
    <message>
        <source>How do the others see them?</source>
        <translation>Wie sehen die anderen sie?</translation>
    </message>
    <message>
        <source>root_squash in the exports file</source>
        <translation>root_squash in der Exports-Datei</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds until a change is seen</source>
        <translation>Sekunden, bis eine Änderung sichtbar ist</translation>
    </message>
    <message>
        <source>Changes are seen within</source>
        <translation>Änderungen sichtbar innerhalb von</translation>
    </message>
    <message>
        <source>For special sites</source>
        <translation>Für besondere Sites</translation>
    </message>
    <message>
        <source>The best that all hosts know</source>
        <translation>Die beste, die alle Hosts kennen</translation>
    </message>
    <message>
        <source>NFS version</source>
        <translation>NFS-Version</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Beside the site&apos;s own hosts, which may mount in any case</source>
        <translation>Neben den Hosts der Site, die ohnehin einhängen dürfen</translation>
    </message>
    <message>
        <source>Further networks that may mount the folders</source>
        <translation>Weitere Netze, die die Ordner einhängen dürfen</translation>
    </message>
    <message>
        <source>Also allow networks</source>
        <translation>Auch diese Netze zulassen</translation>
    </message>
    <message>
        <source>Further mount options</source>
        <translation>Weitere Einhängeoptionen</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Exports file and fstab lines</source>
        <translation>Exports-Datei und fstab-Zeilen</translation>
    </message>
    <message>
        <source>Choose a host</source>
        <translation>Host wählen</translation>
    </message>
    <message>
        <source>%1 (runs Pandora FMS)</source>
        <translation>%1 (führt Pandora FMS aus)</translation>
    </message>
    <message>
        <source>The exports file appears here as soon as a server is chosen and a host uses the folders.</source>
        <translation>Die Exports-Datei erscheint hier, sobald ein Server gewählt ist und ein Host die Ordner benutzt.</translation>
    </message>
    <message>
        <source>Below the folder</source>
        <translation>Unterhalb des Ordners</translation>
    </message>
</context>
<context>
    <name>sharewright::NfsSetup</name>
    <message>
        <source>Choose no NFS server</source>
        <translation>Keinen NFS-Server wählen</translation>
    </message>
    <message>
        <source>Let %1 keep the files</source>
        <translation>%1 die Dateien aufbewahren lassen</translation>
    </message>
    <message>
        <source>Where the NFS server keeps the files</source>
        <translation>Wo der NFS-Server die Dateien aufbewahrt</translation>
    </message>
    <message>
        <source>NFS version</source>
        <translation>NFS-Version</translation>
    </message>
    <message>
        <source>Rights of root over NFS</source>
        <translation>Rechte von root über NFS</translation>
    </message>
    <message>
        <source>How soon changes are seen</source>
        <translation>Wie schnell Änderungen sichtbar sind</translation>
    </message>
    <message>
        <source>Networks that may mount the folders</source>
        <translation>Netze, die die Ordner einhängen dürfen</translation>
    </message>
    <message>
        <source>Further mount options</source>
        <translation>Weitere Einhängeoptionen</translation>
    </message>
    <message>
        <source>Changes are seen at once; every look at a file asks the server.</source>
        <translation>Änderungen sind sofort sichtbar; jeder Blick auf eine Datei fragt den Server.</translation>
    </message>
    <message>
        <source>A change is seen by the other hosts after at most 1 second.</source>
        <translation>Eine Änderung ist für die anderen Hosts nach höchstens 1 Sekunde sichtbar.</translation>
    </message>
    <message>
        <source>Root of a client counts as nobody on the server. Safer; package upgrades on a client cannot change the owner of shared files.</source>
        <translation>root eines Clients gilt auf dem Server als nobody. Sicherer; Paketaktualisierungen auf einem Client können den Besitzer freigegebener Dateien nicht ändern.</translation>
    </message>
    <message>
        <source>Root of a client is root on the server&apos;s files, too. Package upgrades work as before; whoever is root on one client rules the files.</source>
        <translation>root eines Clients ist auch für die Dateien des Servers root. Paketaktualisierungen funktionieren wie bisher; wer auf einem Client root ist, verfügt über die Dateien.</translation>
    </message>
    <message>
        <source>Choose the machine that keeps the files. Best is one that runs no part of Pandora FMS itself.</source>
        <translation>Den Rechner wählen, der die Dateien aufbewahrt. Am besten einen, auf dem selbst kein Teil von Pandora FMS läuft.</translation>
    </message>
    <message>
        <source>%1 runs Pandora FMS itself: when it stops, all others stop with it.</source>
        <translation>Auf %1 läuft selbst Pandora FMS: Steht dieser Host still, stehen alle anderen mit ihm still.</translation>
    </message>
    <message>
        <source>%1 keeps the files and does nothing else for the site.</source>
        <translation>%1 bewahrt die Dateien auf und tut sonst nichts für die Site.</translation>
    </message>
    <message numerus="yes">
        <source>A change is seen by the other hosts after at most %n seconds. A longer time means less load on the server.</source>
        <translation>
            <numerusform>Eine Änderung ist für die anderen Hosts nach höchstens %n Sekunde sichtbar. Längere Zeiten entlasten den Server.</numerusform>
            <numerusform>Eine Änderung ist für die anderen Hosts nach höchstens %n Sekunden sichtbar. Längere Zeiten entlasten den Server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::PlanHeader</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Anwenden…</translation>
    </message>
    <message>
        <source>The whole fingerprint was copied.</source>
        <translation>Der vollständige Fingerabdruck wurde kopiert.</translation>
    </message>
    <message>
        <source>Writes every file, script and difference of this plan to a folder, for review</source>
        <translation>Schreibt alle Dateien, Skripte und Unterschiede dieses Plans zur Durchsicht in einen Ordner</translation>
    </message>
    <message>
        <source>Runs all checks on the hosts and changes nothing</source>
        <translation>Führt alle Prüfungen auf den Hosts aus und ändert nichts</translation>
    </message>
    <message>
        <source>Carries the plan out on the hosts, after a confirmation</source>
        <translation>Führt den Plan nach einer Bestätigung auf den Hosts aus</translation>
    </message>
    <message>
        <source>Fingerprint %1, copy</source>
        <translation>Fingerabdruck %1, kopieren</translation>
    </message>
    <message>
        <source>SHA-256 of this plan. A run with the same fingerprint does exactly this.
%1
Click to copy.</source>
        <translation>SHA-256 dieses Plans. Ein Lauf mit demselben Fingerabdruck tut genau das.
%1
Zum Kopieren klicken.</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>services stop for %n steps</source>
        <translation>
            <numerusform>Dienste stehen %n Schritt lang still</numerusform>
            <numerusform>Dienste stehen %n Schritte lang still</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new file</source>
        <translation>1 neue Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n new files</source>
        <translation>
            <numerusform>%n neue Datei</numerusform>
            <numerusform>%n neue Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>1 changed file</source>
        <translation>1 geänderte Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n changed files</source>
        <translation>
            <numerusform>%n geänderte Datei</numerusform>
            <numerusform>%n geänderte Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is removed</source>
        <translation>1 Datei wird entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n files are removed</source>
        <translation>
            <numerusform>%n Datei wird entfernt</numerusform>
            <numerusform>%n Dateien werden entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file not seen yet</source>
        <translation>1 Datei noch nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n files not seen yet</source>
        <translation>
            <numerusform>%n Datei noch nicht gelesen</numerusform>
            <numerusform>%n Dateien noch nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>The project changed since this plan was made, so it can be read, but not run. F6 makes it again.</source>
        <translation>Das Projekt hat sich seit dem Erstellen dieses Plans geändert; er lässt sich noch lesen, aber nicht ausführen. F6 erstellt ihn neu.</translation>
    </message>
    <message>
        <source>This plan can be read, but not run: it has one error. Solve it and plan again.</source>
        <translation>Dieser Plan lässt sich lesen, aber nicht ausführen: Er hat einen Fehler. Diesen beheben und erneut planen.</translation>
    </message>
    <message numerus="yes">
        <source>This plan can be read, but not run: it has %n errors. Solve them and plan again.</source>
        <translation>
            <numerusform>Dieser Plan lässt sich lesen, aber nicht ausführen: Er hat %n Fehler. Diesen beheben und erneut planen.</numerusform>
            <numerusform>Dieser Plan lässt sich lesen, aber nicht ausführen: Er hat %n Fehler. Diese beheben und erneut planen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation>
            <numerusform>%n Host</numerusform>
            <numerusform>%n Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>services stop for %1</source>
        <translation>Dienste stehen %1 still</translation>
    </message>
</context>
<context>
    <name>sharewright::PlanPage</name>
    <message>
        <source>No step or file fits these words.</source>
        <translation>Kein Schritt und keine Datei entspricht dem Filter.</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>A plan lists every file and command, per host and in order, before anything happens. Open a project and probe its hosts; the plan then appears here. What you review is what runs.</source>
        <translation>Ein Plan führt jede Datei und jeden Befehl auf, je Host und der Reihe nach, bevor etwas geschieht. Ein Projekt öffnen und seine Hosts abfragen; dann erscheint der Plan hier. Was geprüft wird, ist das, was läuft.</translation>
    </message>
    <message>
        <source>Steps and files of the plan</source>
        <translation>Schritte und Dateien des Plans</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Nach Phasen</translation>
    </message>
    <message>
        <source>Steps in the order of work</source>
        <translation>Schritte in der Reihenfolge des Ablaufs</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Nach Hosts</translation>
    </message>
    <message>
        <source>Steps of each host in their order</source>
        <translation>Schritte jedes Hosts in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>The files that change, host by host</source>
        <translation>Die geänderten Dateien, Host für Host</translation>
    </message>
    <message>
        <source>Filter steps and files</source>
        <translation>Schritte und Dateien filtern</translation>
    </message>
</context>
<context>
    <name>sharewright::PlanTreeModel</name>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Destructive steps</source>
        <translation>Einschneidende Schritte</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::ProofMatrix</name>
    <message>
        <source>These two share no folder.</source>
        <translation>Diese beiden Hosts haben keinen gemeinsamen Ordner.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Written on %1, read on %2</source>
        <translation>Geschrieben auf %1, gelesen auf %2</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>Gelesen auf %1</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Geschrieben auf %1</translation>
    </message>
</context>
<context>
    <name>sharewright::RetireDialog</name>
    <message>
        <source>Give up the storage side?</source>
        <translation>Storage-Seite stilllegen?</translation>
    </message>
    <message>
        <source>No file is deleted, but a GlusterFS volume cannot be brought back by undo. To go on, type the project&apos;s name: %1</source>
        <translation>Keine Datei wird gelöscht, ein GlusterFS-Volume lässt sich durch Rückgängigmachen aber nicht wiederherstellen. Zum Fortfahren den Namen des Projekts eingeben: %1</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>%1 eingeben</translation>
    </message>
    <message>
        <source>Un-share and give up</source>
        <translation>Freigaben aufheben und stilllegen</translation>
    </message>
</context>
<context>
    <name>sharewright::ReviewPage</name>
    <message>
        <source>Look at all hosts</source>
        <translation>Alle Hosts ansehen</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Plan erstellen</translation>
    </message>
    <message>
        <source>Files and commands</source>
        <translation>Dateien und Befehle</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Anwenden…</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Return opens the page where it can be solved</source>
        <translation>Die Eingabetaste öffnet die Seite, auf der es sich beheben lässt</translation>
    </message>
    <message>
        <source>What is going to happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Every file and command, host by host, in the Plan place</source>
        <translation>Jede Datei und jeder Befehl, Host für Host, im Bereich „Plan“</translation>
    </message>
    <message>
        <source>A plan that rests on what is found is better than one on assumptions</source>
        <translation>Ein Plan, der auf Gefundenem beruht, ist besser als einer, der auf Annahmen beruht</translation>
    </message>
    <message>
        <source>Writes all files and scripts to a folder, for somebody who approves</source>
        <translation>Schreibt alle Dateien und Skripte in einen Ordner, für jemanden, der sie genehmigt</translation>
    </message>
    <message>
        <source>Runs all checks on the hosts and changes nothing</source>
        <translation>Führt alle Prüfungen auf den Hosts aus und ändert nichts</translation>
    </message>
    <message>
        <source>Carries the plan out, after one more question</source>
        <translation>Führt den Plan aus, nach einer weiteren Rückfrage</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Fingerprint %1: a run with the same one does exactly this.</source>
        <translation>Fingerabdruck %1: Ein Lauf mit demselben tut genau dies.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where it is going to happen</source>
        <translation>Wo es geschehen wird</translation>
    </message>
    <message>
        <source>Open the diagram</source>
        <translation>Diagramm öffnen</translation>
    </message>
    <message>
        <source>Larger, with a list of the same, and to be edited, in the Topology place</source>
        <translation>Größer, mit einer Liste desselben Inhalts und zum Bearbeiten, im Bereich „Topologie“</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>These interrupt service or cannot be undone fully:</source>
        <translation>Diese unterbrechen den Dienst oder lassen sich nicht ganz zurücknehmen:</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>No step interrupts a service, moves data or formats a disk.</source>
        <translation>Kein Schritt unterbricht einen Dienst, verschiebt Daten oder formatiert einen Datenträger.</translation>
    </message>
</context>
<context>
    <name>sharewright::ReviewSetup</name>
    <message>
        <source>There is no plan of the project as it is now.</source>
        <translation>Vom Projekt in seinem jetzigen Stand gibt es keinen Plan.</translation>
    </message>
    <message>
        <source>There are no hosts yet, so there is nothing to do.</source>
        <translation>Es gibt noch keine Hosts, also ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Der Plan wird erstellt.</translation>
    </message>
    <message>
        <source>The project changed since the plan was made. Make it again.</source>
        <translation>Das Projekt hat sich geändert, seit der Plan erstellt wurde. Den Plan neu erstellen.</translation>
    </message>
    <message>
        <source>One error is in the way. It is named first; its page can be opened from here.</source>
        <translation>Ein Fehler steht im Weg. Er ist zuerst genannt; seine Seite lässt sich von hier öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors are in the way. They are named first; their pages can be opened from here.</source>
        <translation>
            <numerusform>%n Fehler steht im Weg. Er ist zuerst genannt; seine Seite lässt sich von hier öffnen.</numerusform>
            <numerusform>%n Fehler stehen im Weg. Sie sind zuerst genannt; ihre Seiten lassen sich von hier öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan rests on assumptions: no host was looked at yet.</source>
        <translation>Der Plan beruht auf Annahmen: Es wurde noch kein Host angesehen.</translation>
    </message>
    <message>
        <source>Ready. A dry run asks every host what would change, and changes nothing.</source>
        <translation>Bereit. Ein Probelauf fragt jeden Host, was sich ändern würde, und ändert nichts.</translation>
    </message>
    <message>
        <source>This plan was carried out. How the shares are doing stands in the Status place.</source>
        <translation>Dieser Plan wurde ausgeführt. Wie es den Freigaben geht, steht unter Status.</translation>
    </message>
    <message>
        <source>%1 steps on %2 hosts: + %3 new files, ~ %4 changed, − %5 removed.</source>
        <translation>%1 Schritte auf %2 Hosts: + %3 neue Dateien, ~ %4 geändert, − %5 entfernt.</translation>
    </message>
    <message>
        <source>%1 Pandora&apos;s services stop for %2.</source>
        <translation>%1 Die Pandora-Dienste stehen %2 still.</translation>
    </message>
</context>
<context>
    <name>sharewright::RunControls</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Lets the steps that run now end and starts no others</source>
        <translation>Lässt laufende Schritte zu Ende gehen und startet keine weiteren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Starts the next steps</source>
        <translation>Startet die nächsten Schritte</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Ends the steps that run now and finishes the run</source>
        <translation>Beendet die laufenden Schritte und damit den Lauf</translation>
    </message>
    <message>
        <source>Retry failed steps</source>
        <translation>Fehlgeschlagene Schritte erneut versuchen</translation>
    </message>
    <message>
        <source>Tries the failed steps and those behind them again</source>
        <translation>Versucht die fehlgeschlagenen Schritte und die nachfolgenden erneut</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Checks what is done already and goes on with the rest</source>
        <translation>Prüft, was schon erledigt ist, und macht mit dem Rest weiter</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>Takes back what this run changed</source>
        <translation>Nimmt zurück, was dieser Lauf geändert hat</translation>
    </message>
    <message>
        <source>Open Status</source>
        <translation>Status öffnen</translation>
    </message>
    <message>
        <source>Shows how the shares are doing</source>
        <translation>Zeigt, wie es den Freigaben geht</translation>
    </message>
</context>
<context>
    <name>sharewright::RunEventPump</name>
    <message>
        <source>Failed: %1. %2</source>
        <translation>Fehlgeschlagen: %1. %2</translation>
    </message>
    <message>
        <source>Left alone: %1. %2</source>
        <translation>Unberührt gelassen: %1. %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Paused after the current steps.</source>
        <translation>Nach den laufenden Schritten pausiert.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>Es geht weiter.</translation>
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
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 % · phase %2 of %3: %4</source>
        <translation>%1&#xa0;% · Phase %2 von %3: %4</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Lauf ist im Gange</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Pausing after the current steps</source>
        <translation>Pausiert nach den laufenden Schritten</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Elapsed: %1</source>
        <translation>Verstrichen: %1</translation>
    </message>
    <message>
        <source>Pandora&apos;s services have been stopped for %1, since %2.</source>
        <translation>Die Pandora-Dienste sind seit %2 angehalten, bisher %1.</translation>
    </message>
</context>
<context>
    <name>sharewright::RunMatrix</name>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>sharewright::RunPage</name>
    <message>
        <source>Nothing is running</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>Start a dry run or apply the plan from the Plan place. Every step of every host then shows here with its live output, and can be paused, stopped, retried and undone.</source>
        <translation>Im Bereich „Plan“ einen Probelauf starten oder den Plan anwenden. Hier erscheint dann jeder Schritt jedes Hosts mit laufender Ausgabe und lässt sich pausieren, stoppen, erneut versuchen und rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>sharewright::RunPlace</name>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Runs (%1)</source>
        <translation>Läufe (%1)</translation>
    </message>
</context>
<context>
    <name>sharewright::RunSteps</name>
    <message>
        <source>By phase</source>
        <translation>Nach Phasen</translation>
    </message>
    <message>
        <source>The steps in the order of the plan</source>
        <translation>Die Schritte in der Reihenfolge des Plans</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Nach Hosts</translation>
    </message>
    <message>
        <source>What each host does, one after the other</source>
        <translation>Was jeder Host tut, der Reihe nach</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>A row for each thing to do, a column for each host</source>
        <translation>Eine Zeile je Aufgabe, eine Spalte je Host</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Which host has read what which other host wrote</source>
        <translation>Welcher Host gelesen hat, was welcher andere Host geschrieben hat</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>Schritte des Laufs</translation>
    </message>
    <message>
        <source>Steps of the run, by host</source>
        <translation>Schritte des Laufs, nach Hosts</translation>
    </message>
    <message>
        <source>Proof of the shares</source>
        <translation>Nachweis der Freigaben</translation>
    </message>
    <message>
        <source>Rows are hosts that wrote test files, columns are hosts that read them. A cell counts the folders in which that worked.</source>
        <translation>Zeilen sind Hosts, die Testdateien geschrieben haben, Spalten sind Hosts, die sie gelesen haben. Eine Zelle zählt die Ordner, in denen das gelungen ist.</translation>
    </message>
</context>
<context>
    <name>sharewright::RunTreeModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4</source>
        <translation>%1, %2, %3 von %4</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>sharewright::RunsModel</name>
    <message>
        <source>nothing was changed</source>
        <translation>nichts geändert</translation>
    </message>
    <message>
        <source>taken back in part</source>
        <translation>teilweise zurückgenommen</translation>
    </message>
    <message>
        <source>its changes are in place</source>
        <translation>seine Änderungen bestehen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Going on elsewhere</source>
        <translation>Läuft anderswo</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Run %1
Fingerprint of its plan: %2</source>
        <translation>Lauf %1
Fingerabdruck seines Plans: %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>On the hosts</source>
        <translation>Auf den Hosts</translation>
    </message>
</context>
<context>
    <name>sharewright::RunsPage</name>
    <message>
        <source>&amp;Look</source>
        <translation>A&amp;nsehen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig machen…</translation>
    </message>
    <message>
        <source>Open re&amp;port</source>
        <translation>Beri&amp;cht öffnen</translation>
    </message>
    <message>
        <source>Runs that are on record</source>
        <translation>Aufgezeichnete Läufe</translation>
    </message>
    <message>
        <source>Shows its steps and its log; touches no host</source>
        <translation>Zeigt seine Schritte und sein Protokoll; rührt keinen Host an</translation>
    </message>
    <message>
        <source>Checks what is done already and goes on with the rest</source>
        <translation>Prüft, was schon erledigt ist, und macht mit dem Rest weiter</translation>
    </message>
    <message>
        <source>Takes back what this run changed, after a confirmation</source>
        <translation>Nimmt nach einer Bestätigung zurück, was dieser Lauf geändert hat</translation>
    </message>
    <message>
        <source>Opens the written account of this run</source>
        <translation>Öffnet den schriftlichen Bericht dieses Laufs</translation>
    </message>
    <message>
        <source>Something is going on; wait for its end.</source>
        <translation>Gerade läuft etwas; das Ende abwarten.</translation>
    </message>
    <message>
        <source>It was cut off. Resume checks what is done and goes on.</source>
        <translation>Er wurde unterbrochen. Fortsetzen prüft, was erledigt ist, und macht weiter.</translation>
    </message>
</context>
<context>
    <name>sharewright::SearchBar</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
</context>
<context>
    <name>sharewright::SecretDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Passwort für %1</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Passphrase von %1</translation>
    </message>
    <message>
        <source>Sudo password of %1</source>
        <translation>sudo-Passwort von %1</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 fragt</translation>
    </message>
    <message>
        <source>To log in to %1.</source>
        <translation>Zum Anmelden an %1.</translation>
    </message>
    <message>
        <source>To use this key for %1.</source>
        <translation>Um diesen Schlüssel für %1 zu verwenden.</translation>
    </message>
    <message>
        <source>To become root on %1.</source>
        <translation>Um auf %1 root zu werden.</translation>
    </message>
    <message>
        <source>Use it for &amp;all hosts with the user %1</source>
        <translation>Für &amp;alle Hosts mit dem Benutzer %1 verwenden</translation>
    </message>
    <message>
        <source>That was refused. Try again.</source>
        <translation>Das wurde abgelehnt. Erneut versuchen.</translation>
    </message>
    <message>
        <source>It stays in memory only and is forgotten when the window closes.</source>
        <translation>Bleibt nur im Arbeitsspeicher und wird beim Schließen des Fensters vergessen.</translation>
    </message>
    <message>
        <source>&amp;Try it for sudo as well</source>
        <translation>Auch für &amp;sudo versuchen</translation>
    </message>
</context>
<context>
    <name>sharewright::SetupPlace</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The page before. Nothing that you entered is lost.</source>
        <translation>Die vorige Seite. Nichts Eingegebenes geht verloren.</translation>
    </message>
    <message>
        <source>The next page. What is open can be entered later.</source>
        <translation>Die nächste Seite. Was offen ist, lässt sich später eingeben.</translation>
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
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>A site is everything that shares one set of Pandora folders. Give it a name and say where its machines are written down, so that you need not type them.</source>
        <translation>Eine Site ist alles, was sich einen Satz von Pandora-Ordnern teilt. Ihr einen Namen geben und sagen, wo ihre Rechner verzeichnet sind; dann müssen sie nicht eingetippt werden.</translation>
    </message>
    <message>
        <source>Every Pandora server and console must take part: one that is left out goes on with its own files. Looking at a host changes nothing on it.</source>
        <translation>Jeder Server und jede Konsole von Pandora muss teilnehmen: Wer weggelassen wird, arbeitet mit eigenen Dateien weiter. Einen Host anzusehen ändert nichts auf ihm.</translation>
    </message>
    <message>
        <source>Some folders must be the same everywhere, some must not be shared at all. Each says why, and what happens otherwise.</source>
        <translation>Manche Ordner müssen überall gleich sein, andere dürfen auf keinen Fall freigegeben werden. Bei jedem steht, warum, und was sonst geschieht.</translation>
    </message>
    <message>
        <source>There are two ways to share. Five questions tell which one fits; you may choose the other and are told what it costs.</source>
        <translation>Es gibt zwei Wege der Freigabe. Fünf Fragen ergeben, welcher passt; auch der andere lässt sich wählen, und es steht dabei, was er kostet.</translation>
    </message>
    <message>
        <source>Several machines keep a copy of each file. The copies of one set must be on different machines, each on an empty disk of its own.</source>
        <translation>Mehrere Rechner bewahren von jeder Datei eine Kopie auf. Die Kopien eines Satzes müssen auf verschiedenen Rechnern liegen, jede auf einem eigenen leeren Datenträger.</translation>
    </message>
    <message>
        <source>A share carries numbers, not names. If pandora is 998 here and 1001 there, one host cannot use what the other writes.</source>
        <translation>Eine Freigabe überträgt IDs, keine Namen. Hat pandora hier 998 und dort 1001, kann ein Host nicht benutzen, was der andere schreibt.</translation>
    </message>
    <message>
        <source>Somebody&apos;s files become everybody&apos;s. The others&apos; originals are renamed, never deleted.</source>
        <translation>Die Dateien eines Hosts gelten künftig für alle. Die Originale der anderen werden umbenannt, nie gelöscht.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>done, with warnings</source>
        <translation>erledigt, mit Warnungen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Nothing happens on any host before you apply. Read what is going to be done, first what cannot be taken back.</source>
        <translation>Vor dem Anwenden geschieht auf keinem Host etwas. Lesen, was getan werden soll, zuerst das, was sich nicht zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht angesehen</translation>
    </message>
    <message>
        <source>One machine keeps the files and the others mount them. What you choose here is written into its exports file, which stands beside.</source>
        <translation>Ein Rechner bewahrt die Dateien auf, die anderen hängen sie ein. Was hier gewählt wird, kommt in seine Exports-Datei, die nebenan steht.</translation>
    </message>
</context>
<context>
    <name>sharewright::SingleInstance</name>
    <message>
        <source>Further starts of the program open windows of their own.</source>
        <translation>Weitere Starts des Programms öffnen eigene Fenster.</translation>
    </message>
</context>
<context>
    <name>sharewright::SitePage</name>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt sie?</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>For whoever reads the plan later; may stay empty</source>
        <translation>Für alle, die den Plan später lesen; darf leer bleiben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Name der Site</translation>
    </message>
    <message>
        <source>Description of the site</source>
        <translation>Beschreibung der Site</translation>
    </message>
    <message>
        <source>Or something else:</source>
        <translation>Oder etwas anderes:</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Neue Site</translation>
    </message>
    <message>
        <source>Begin with an empty project</source>
        <translation>Mit einem leeren Projekt beginnen</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Go on with a project file</source>
        <translation>Mit einer Projektdatei weitermachen</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Übungs-Site</translation>
    </message>
    <message>
        <source>Simulated hosts in a window of their own; no risk, nothing needed</source>
        <translation>Simulierte Hosts in einem eigenen Fenster; kein Risiko, nichts weiter nötig</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Where are its hosts written down?</source>
        <translation>Wo sind ihre Hosts verzeichnet?</translation>
    </message>
    <message>
        <source>Sharewright only reads these places. You choose afterwards which hosts to take.</source>
        <translation>Sharewright liest diese Stellen nur. Welche Hosts übernommen werden, wird danach gewählt.</translation>
    </message>
    <message>
        <source>SSH configuration</source>
        <translation>SSH-Konfiguration</translation>
    </message>
    <message>
        <source>/etc/hosts</source>
        <translation>/etc/hosts</translation>
    </message>
    <message>
        <source>Known hosts</source>
        <translation>Bekannte Hosts</translation>
    </message>
    <message>
        <source>Or type or paste a list: names, addresses, user@name:port, 10.0.0.0/28, 10.0.0.10-20</source>
        <translation>Oder eine Liste eintippen oder einfügen: Namen, Adressen, benutzer@name:port, 10.0.0.0/28, 10.0.0.10-20</translation>
    </message>
    <message>
        <source>List of hosts</source>
        <translation>Liste von Hosts</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>Liste lesen</translation>
    </message>
    <message>
        <source>Which of them belong to the site?</source>
        <translation>Welche davon gehören zur Site?</translation>
    </message>
    <message>
        <source>Hosts that were found</source>
        <translation>Gefundene Hosts</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keinen ankreuzen</translation>
    </message>
    <message>
        <source>The site has 1 host. Next: look at it.</source>
        <translation>Die Site hat 1 Host. Als Nächstes: ihn ansehen.</translation>
    </message>
    <message numerus="yes">
        <source>The site has %n hosts. Next: look at them.</source>
        <translation>
            <numerusform>Die Site hat %n Host. Als Nächstes: ihn ansehen.</numerusform>
            <numerusform>Die Site hat %n Hosts. Als Nächstes: sie ansehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take 1 host</source>
        <translation>1 Host übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n hosts</source>
        <translation>
            <numerusform>%n Host übernehmen</numerusform>
            <numerusform>%n Hosts übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>Wer antwortet?</translation>
    </message>
    <message>
        <source>Tries no further host. What is known by now stays.</source>
        <translation>Probiert keine weiteren Hosts. Was bisher bekannt ist, bleibt.</translation>
    </message>
    <message>
        <source>Tries the SSH port of each host that was found and reads its greeting; nothing is sent. Those that answer are ticked, the others are not. Hosts behind a jump host cannot answer from here.</source>
        <translation>Probiert den SSH-Port jedes gefundenen Hosts und liest dessen Begrüßung; gesendet wird nichts. Hosts, die antworten, werden angekreuzt, die anderen nicht. Von Hosts hinter einem Jump-Host kommt hier keine Antwort an.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %1 of %2; %n answer</source>
        <translation>
            <numerusform>%1 von %2 probiert; %n antwortet</numerusform>
            <numerusform>%1 von %2 probiert; %n antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::SitePicture</name>
    <message>
        <source>Diagram of what the plan changes</source>
        <translation>Diagramm dessen, was der Plan ändert</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Nothing is marked: there is no plan that fits the project as it is now.</source>
        <translation>Nichts ist markiert: Es gibt keinen Plan, der zum jetzigen Stand des Projekts passt.</translation>
    </message>
    <message>
        <source>Nothing is marked: the plan changes none of this.</source>
        <translation>Nichts ist markiert: Der Plan ändert hieran nichts.</translation>
    </message>
</context>
<context>
    <name>sharewright::SiteSession</name>
    <message>
        <source>The hosts are being asked how they are. Wait a moment, or stop it.</source>
        <translation>Der Zustand der Hosts wird gerade abgefragt. Einen Moment warten oder stoppen.</translation>
    </message>
    <message>
        <source>The plan is being made. Wait a moment.</source>
        <translation>Der Plan wird gerade erstellt. Einen Moment warten.</translation>
    </message>
    <message>
        <source>A run is going on. Wait for its end, or stop it in the Run place.</source>
        <translation>Ein Lauf ist im Gange. Sein Ende abwarten oder ihn im Bereich „Lauf“ stoppen.</translation>
    </message>
    <message>
        <source>The project has no hosts yet.</source>
        <translation>Das Projekt hat noch keine Hosts.</translation>
    </message>
    <message>
        <source>The project changed since the plan was made. Make the plan again and review it.</source>
        <translation>Das Projekt hat sich seit dem Erstellen des Plans geändert. Den Plan neu erstellen und prüfen.</translation>
    </message>
    <message>
        <source>The plan has errors. Solve them first; the findings say how.</source>
        <translation>Der Plan hat Fehler. Diese zuerst beheben; wie, steht in den Befunden.</translation>
    </message>
    <message>
        <source>The hosts are being looked at. Wait for that, or stop it.</source>
        <translation>Die Hosts werden gerade angesehen. Das Ende abwarten oder stoppen.</translation>
    </message>
    <message>
        <source>Save the project first. The record of a run, by which it can be resumed and undone, is kept under the name of the file.</source>
        <translation>Zuerst das Projekt speichern. Die Aufzeichnung eines Laufs, mit der er fortgesetzt und zurückgenommen werden kann, wird unter dem Namen der Datei aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>sharewright::SiteSetup</name>
    <message>
        <source>Name the site %1</source>
        <translation>Site %1 nennen</translation>
    </message>
    <message>
        <source>Describe the site</source>
        <translation>Site beschreiben</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Paste a list of your hosts instead.</source>
        <translation>Stattdessen eine Liste der Hosts einfügen.</translation>
    </message>
    <message>
        <source>Add 1 host</source>
        <translation>1 Host hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n hosts</source>
        <translation>
            <numerusform>%n Host hinzufügen</numerusform>
            <numerusform>%n Hosts hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::SiteTreeModel</name>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Pandora FMS</source>
        <translation>Pandora FMS</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>Ohne Rolle</translation>
    </message>
    <message>
        <source>Shared folders</source>
        <translation>Freigegebene Ordner</translation>
    </message>
    <message>
        <source>Replica sets</source>
        <translation>Replikatsätze</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Storage and Pandora FMS</source>
        <translation>Speicher und Pandora FMS</translation>
    </message>
</context>
<context>
    <name>sharewright::StatusPlace</name>
    <message>
        <source>All shares work</source>
        <translation>Alle Freigaben funktionieren</translation>
    </message>
    <message>
        <source>The shares work in part</source>
        <translation>Die Freigaben funktionieren teilweise</translation>
    </message>
    <message>
        <source>The shares do not work</source>
        <translation>Die Freigaben funktionieren nicht</translation>
    </message>
    <message>
        <source>Copies of files contradict each other (split-brain)</source>
        <translation>Kopien von Dateien widersprechen einander (Split-Brain)</translation>
    </message>
    <message>
        <source>Not everything is known</source>
        <translation>Nicht alles ist bekannt</translation>
    </message>
    <message>
        <source>• Note: %1</source>
        <translation>• Hinweis: %1</translation>
    </message>
    <message>
        <source>and %1 more, see below</source>
        <translation>und %1 weitere, siehe unten</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Noch nichts bekannt</translation>
    </message>
    <message>
        <source>Once the folders are shared, this place shows whether every host sees them: exports or bricks, what waits to heal, mounts, services and free space, each with its age. Checking changes nothing.</source>
        <translation>Sind die Ordner freigegeben, zeigt dieser Bereich, ob jeder Host sie sieht: Exporte oder Bricks, was auf Reparatur wartet, Einhängungen, Dienste und freier Platz, jeweils mit dem Alter der Angabe. Prüfen ändert nichts.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Pool, bricks, exports, mounts, services and free space</source>
        <translation>Pool, Bricks, Exporte, Einhängungen, Dienste und freier Platz</translation>
    </message>
    <message>
        <source>Oldest answer: %1</source>
        <translation>Älteste Antwort: %1</translation>
    </message>
</context>
<context>
    <name>sharewright::StepRail</name>
    <message>
        <source>Steps of the set-up</source>
        <translation>Schritte der Einrichtung</translation>
    </message>
</context>
<context>
    <name>sharewright::TopologyPlace</name>
    <message>
        <source>No site yet</source>
        <translation>Noch keine Site</translation>
    </message>
    <message>
        <source>A project describes one site: its Pandora servers and consoles, the machine that keeps the shared folders, and the folders themselves. Open one to see it drawn here.</source>
        <translation>Ein Projekt beschreibt eine Site: ihre Pandora-Server und -Konsolen, den Rechner, der die freigegebenen Ordner bereithält, und die Ordner selbst. Nach dem Öffnen eines Projekts erscheint sie hier als Diagramm.</translation>
    </message>
    <message>
        <source>Hosts and folders</source>
        <translation>Hosts und Ordner</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Arrange automatically</source>
        <translation>Automatisch anordnen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>If %1 were off</source>
        <translation>Wenn %1 aus wäre</translation>
    </message>
</context>
<context>
    <name>sharewright::UnknownKeysDialog</name>
    <message>
        <source>Unknown host keys</source>
        <translation>Unbekannte Hostschlüssel</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Schlüsseltyp</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Keys that nobody has vouched for</source>
        <translation>Schlüssel, für die niemand gebürgt hat</translation>
    </message>
    <message>
        <source>Only the hosts that are ticked are connected to when you accept.</source>
        <translation>Beim Annehmen wird nur mit den angekreuzten Hosts verbunden.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the machine itself, at its console:</source>
        <translation>Den Fingerabdruck mit dem Rechner selbst vergleichen, an dessen Konsole:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Kopiert den Befehl</translation>
    </message>
    <message>
        <source>Compare with a &amp;list…</source>
        <translation>Mit einer &amp;Liste vergleichen…</translation>
    </message>
    <message>
        <source>Fingerprints that you trust</source>
        <translation>Fingerabdrücke, denen Sie vertrauen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>For the hosts that are ticked</source>
        <translation>Für die angekreuzten Hosts</translation>
    </message>
    <message>
        <source>in the list</source>
        <translation>in der Liste</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>nicht in der Liste</translation>
    </message>
    <message>
        <source>There is no fingerprint and no key in it.</source>
        <translation>Darin steht weder ein Fingerabdruck noch ein Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n keys are in the list.</source>
        <translation>
            <numerusform>%1 von %n Schlüssel steht in der Liste.</numerusform>
            <numerusform>%1 von %n Schlüsseln stehen in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has vouched for the key of %1 yet</source>
        <translation>Für den Schlüssel von %1 hat sich noch niemand verbürgt</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has vouched for the keys of %n hosts yet</source>
        <translation>
            <numerusform>Für den Schlüssel von %n Host hat noch niemand gebürgt</numerusform>
            <numerusform>Für die Schlüssel von %n Hosts hat noch niemand gebürgt</numerusform>
        </translation>
    </message>
    <message>
        <source>listed for another host</source>
        <translation>steht dort für einen anderen Host</translation>
    </message>
    <message>
        <source>revoked in the list</source>
        <translation>in der Liste widerrufen</translation>
    </message>
    <message>
        <source>Paste what you trust: lines of a known_hosts file, or what ssh-keygen -l printed on the hosts themselves.</source>
        <translation>Einfügen, was vertrauenswürdig ist: Zeilen einer known_hosts-Datei oder die Ausgabe von ssh-keygen -l auf den Hosts selbst.</translation>
    </message>
    <message>
        <source>Accept &amp;once (%1)</source>
        <translation>Ei&amp;nmal annehmen (%1)</translation>
    </message>
    <message>
        <source>Accept and re&amp;member (%1)</source>
        <translation>Annehmen und &amp;merken (%1)</translation>
    </message>
</context>
<context>
    <name>sharewright::UnshareDialog</name>
    <message>
        <source>&amp;Give up the storage side as well</source>
        <translation>Auch die &amp;Storage-Seite stilllegen</translation>
    </message>
    <message>
        <source>Un-share the folders</source>
        <translation>Freigaben aufheben</translation>
    </message>
    <message>
        <source>Every host that uses the share gets a complete copy of its folders, compared file by file; then the shares are unmounted and the copies take their place. What stood there before the folders were shared stays where it was set aside.

This makes a plan that you can review. Nothing is run yet.</source>
        <translation>Jeder Host, der die Freigabe benutzt, erhält eine vollständige Kopie seiner Ordner, Datei für Datei verglichen; dann werden die Freigaben ausgehängt, und die Kopien treten an ihre Stelle. Was dort vor der Freigabe der Ordner lag, bleibt, wo es beiseitegelegt wurde.

Dies erstellt einen Plan zur Prüfung. Es wird noch nichts ausgeführt.</translation>
    </message>
    <message>
        <source>The folders on the storage side get another name; a GlusterFS volume is deleted and its bricks are unmounted. Their files stay. You are asked once more before that.</source>
        <translation>Die Ordner auf der Storage-Seite werden umbenannt; ein GlusterFS-Volume wird gelöscht, und seine Bricks werden ausgehängt. Ihre Dateien bleiben. Vorher wird noch einmal nachgefragt.</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>&amp;Plan erstellen</translation>
    </message>
</context>
</TS>
