<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Authentication</name>
    <message>
        <source>Connecting to %1 was stopped.</source>
        <translation>%1 への接続を中止しました。</translation>
    </message>
    <message>
        <source>The log-in to %1 needs an answer that was not given. Connect again and answer the question, or set a key file in the project.</source>
        <translation>%1 へのログインに必要な応答が入力されませんでした。接続し直して質問に答えるか、プロジェクトで鍵ファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 refused the log-in of user %2; it accepts: %3. Check the user name, the key file and the password.</source>
        <translation>%1 がユーザ %2 のログインを拒否しました。受け付ける認証方式: %3。ユーザ名、鍵ファイル、パスワードを確認してください。</translation>
    </message>
    <message>
        <source>Tried: %1</source>
        <translation>試行済み: %1</translation>
    </message>
    <message>
        <source>%1 ended the log-in after too many tries (MaxAuthTries). Set the key file of this host in the project, or remove keys from the agent.</source>
        <translation>%1 は試行回数の上限 (MaxAuthTries) に達したためログインを打ち切りました。プロジェクトでこのホストの鍵ファイルを指定するか、SSH エージェントの鍵を減らしてください。</translation>
    </message>
    <message>
        <source>The log-in to %1 as %2 failed. Look into the log of its SSH server.</source>
        <translation>%1 に %2 としてログインできませんでした。接続先の SSH サーバのログを確認してください。</translation>
    </message>
</context>
<context>
    <name>BackendAdvice</name>
    <message>
        <source>A machine of its own keeps the files, as the manual asks for.</source>
        <translation>マニュアルの推奨どおり、専用のマシンがファイルを保持します。</translation>
    </message>
    <message>
        <source>One of the Pandora hosts would have to serve the files to the others; when it stops, all of them stop.</source>
        <translation>Pandora ホストの 1 台が他のホストにファイルを提供することになり、そのホストが停止すると全体が停止します。</translation>
    </message>
    <message>
        <source>The Pandora hosts keep the files themselves and need no other machine.</source>
        <translation>Pandora ホスト自身がファイルを保持するため、他のマシンは必要ありません。</translation>
    </message>
    <message>
        <source>Every file is on three machines; any one of them may die.</source>
        <translation>すべてのファイルが 3 台のマシンにあるため、どの 1 台が停止しても構いません。</translation>
    </message>
    <message>
        <source>All hosts wait while the NFS server is down, unless the server itself is highly available.</source>
        <translation>NFS サーバ自体が冗長化されていない限り、その停止中はすべてのホストが待たされます。</translation>
    </message>
    <message>
        <source>You can wait for one machine to come back, so the simpler way will do.</source>
        <translation>1 台のマシンの復旧を待てるのであれば、より単純な方式で十分です。</translation>
    </message>
    <message>
        <source>There are three machines with free disks.</source>
        <translation>空きディスクのあるマシンが 3 台あります。</translation>
    </message>
    <message>
        <source>With fewer than three machines that keep data nobody can tell which copy is right after a quarrel (split-brain).</source>
        <translation>データを保持するマシンが 3 台未満では、不一致が生じたときにどのコピーが正しいか判断できません (スプリットブレイン)。</translation>
    </message>
    <message>
        <source>Every write waits for all copies; over a slow or broken line GlusterFS becomes slow for everybody.</source>
        <translation>書き込みのたびにすべてのコピーを待つため、回線が低速または不安定だと、GlusterFS は全体で遅くなります。</translation>
    </message>
    <message>
        <source>Over a slow line every look into a shared folder takes long.</source>
        <translation>低速な回線では、共有フォルダを参照するたびに時間がかかります。</translation>
    </message>
    <message>
        <source>Somebody will look after healing, versions and full bricks.</source>
        <translation>修復、バージョン、ブリックの空き容量を管理する担当者がいます。</translation>
    </message>
    <message>
        <source>A cluster that nobody looks after degrades unnoticed until the next failure stops it.</source>
        <translation>管理されていないクラスタは気付かれないまま劣化し、次の障害で停止します。</translation>
    </message>
    <message>
        <source>NFS needs hardly any care once it runs.</source>
        <translation>NFS は、いったん動作すればほとんど手がかかりません。</translation>
    </message>
    <message>
        <source>Answer the questions, and a recommendation appears with its reasons.</source>
        <translation>質問に答えると、推奨する方式とその理由が表示されます。</translation>
    </message>
    <message>
        <source>%1 is recommended for this site.</source>
        <translation>このサイトには %1 を推奨します。</translation>
    </message>
    <message>
        <source>%1 is recommended, by a narrow margin. Both would do.</source>
        <translation>%1 を推奨しますが、僅差です。どちらでも構いません。</translation>
    </message>
    <message>
        <source>Is there a dependable machine besides the Pandora hosts that can keep the files?</source>
        <translation>Pandora ホスト以外に、ファイルを保持できる信頼性の高いマシンがありますか?</translation>
    </message>
    <message>
        <source>A NAS or a file server. NFS wants one; GlusterFS does without.</source>
        <translation>NAS やファイルサーバなどです。NFS では必要ですが、GlusterFS では不要です。</translation>
    </message>
    <message>
        <source>Must the folders stay usable when any one machine dies?</source>
        <translation>どの 1 台が停止しても、フォルダを使用し続ける必要がありますか?</translation>
    </message>
    <message>
        <source>Any one: also the machine that keeps the files.</source>
        <translation>ファイルを保持しているマシンも含みます。</translation>
    </message>
    <message>
        <source>Can at least three machines give a free disk each?</source>
        <translation>少なくとも 3 台のマシンで、空きディスクを 1 台ずつ用意できますか?</translation>
    </message>
    <message>
        <source>Two copies cannot outvote each other; the third decides.</source>
        <translation>コピーが 2 個では多数決ができません。3 個目で決まります。</translation>
    </message>
    <message>
        <source>Do all machines stand on one fast, dependable network?</source>
        <translation>すべてのマシンが、高速で信頼性の高い 1 つのネットワークにありますか?</translation>
    </message>
    <message>
        <source>GlusterFS writes every file to several machines before it goes on.</source>
        <translation>GlusterFS は、各ファイルを複数のマシンに書き込み終えてから次に進みます。</translation>
    </message>
    <message>
        <source>Is there somebody who will look after a storage cluster?</source>
        <translation>ストレージクラスタを管理する担当者がいますか?</translation>
    </message>
    <message>
        <source>Watching that copies heal, keeping versions equal, replacing disks.</source>
        <translation>コピーの修復の監視、バージョンの統一、ディスクの交換などです。</translation>
    </message>
    <message>
        <source>You give up: %1</source>
        <translation>失うもの: %1</translation>
    </message>
</context>
<context>
    <name>BrickEdits</name>
    <message>
        <source>Give the free place of set %1 to %2</source>
        <translation>レプリカセット %1 の空きに %2 を割り当て</translation>
    </message>
    <message>
        <source>Replace the brick of %1 in set %2 by one of %3</source>
        <translation>レプリカセット %2 の %1 のブリックを %3 のブリックに置き換え</translation>
    </message>
    <message>
        <source>Add a brick of %1 to set %2</source>
        <translation>レプリカセット %2 に %1 のブリックを追加</translation>
    </message>
    <message>
        <source>Swap %1&apos;s brick of set %2 with that of %3 in set %4</source>
        <translation>レプリカセット %2 の %1 のブリックとレプリカセット %4 の %3 のブリックを入れ替え</translation>
    </message>
    <message>
        <source>Take the brick of %1 out of set %2</source>
        <translation>レプリカセット %2 から %1 のブリックを削除</translation>
    </message>
</context>
<context>
    <name>BrickSets</name>
    <message>
        <source>%1 of %2 bricks</source>
        <translation>%2 個中 %1 個のブリック</translation>
    </message>
    <message>
        <source>2 copies and an arbiter</source>
        <translation>コピー 2 個と arbiter</translation>
    </message>
    <message>
        <source>no second copy</source>
        <translation>2 つ目のコピーなし</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>コピー %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>%1, arbiter</source>
        <translation>%1、arbiter</translation>
    </message>
    <message>
        <source>Brick %1</source>
        <translation>ブリック %1</translation>
    </message>
    <message>
        <source>Replica set %1</source>
        <translation>レプリカセット %1</translation>
    </message>
    <message>
        <source>%1, volume %2</source>
        <translation>%1、ボリューム %2</translation>
    </message>
    <message>
        <source>%1, %2, on %3</source>
        <translation>%1、%2、%3 上</translation>
    </message>
    <message>
        <source>brick</source>
        <translation>ブリック</translation>
    </message>
    <message>
        <source>Brick %1:%2</source>
        <translation>ブリック %1:%2</translation>
    </message>
    <message>
        <source>Brick that leaves</source>
        <translation>削除されるブリック</translation>
    </message>
    <message>
        <source>Replica set that leaves</source>
        <translation>削除されるレプリカセット</translation>
    </message>
    <message>
        <source>Emptied, then out of volume %1</source>
        <translation>空にした後、ボリューム %1 から削除</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>looks only</source>
        <translation>参照のみ</translation>
    </message>
    <message>
        <source>reversible</source>
        <translation>元に戻せる</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Assumed:</source>
        <translation>仮定:</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>フィンガープリント: %1</translation>
    </message>
    <message>
        <source>Findings and assumptions</source>
        <translation>検出事項と仮定</translation>
    </message>
    <message>
        <source>What interrupts services or moves data</source>
        <translation>サービスの中断またはデータの移動を伴うもの</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights and the free space there.</source>
        <translation>%1 に書き込めません。権限と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose a new folder, so that nothing is mixed up or overwritten.</source>
        <translation>%1 は空ではありません。混在や上書きを避けるため、新しいフォルダを選択してください。</translation>
    </message>
</context>
<context>
    <name>CommandChannel</name>
    <message>
        <source>%1 does not run commands for this user. Check MaxSessions, ForceCommand and the log-in shell there.</source>
        <translation>%1 ではこのユーザでコマンドを実行できません。そのホストの MaxSessions、ForceCommand、ログインシェルを確認してください。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>print JSON instead of text</source>
        <translation>テキストの代わりに JSON を出力する</translation>
    </message>
    <message>
        <source>plan, export: for the way back</source>
        <translation>plan, export: 共有解除の計画を対象にする</translation>
    </message>
    <message>
        <source>unshare: give up the storage side as well</source>
        <translation>unshare: ストレージ側も廃止する</translation>
    </message>
    <message>
        <source>unshare --retire without a terminal: the project&apos;s name</source>
        <translation>端末なしの unshare --retire: プロジェクト名</translation>
    </message>
    <message>
        <source>plan, export: connect to no host, plan with assumptions</source>
        <translation>plan, export: ホストに接続せず、仮定に基づいて計画する</translation>
    </message>
    <message>
        <source>work on the built-in practice site</source>
        <translation>組み込みの練習サイトで作業する</translation>
    </message>
    <message>
        <source>with --practice: no window, do it all in the terminal</source>
        <translation>--practice と併用: ウィンドウを開かず、すべて端末で行う</translation>
    </message>
    <message>
        <source>read the sudo password from the first line of this file</source>
        <translation>sudo のパスワードをこのファイルの先頭行から読み込む</translation>
    </message>
    <message>
        <source>known_hosts file instead of ~/.ssh/known_hosts</source>
        <translation>~/.ssh/known_hosts の代わりに使う known_hosts ファイル</translation>
    </message>
    <message>
        <source>ssh configuration instead of ~/.ssh/config; none: no file</source>
        <translation>~/.ssh/config の代わりに使う SSH 設定ファイル (none: 使わない)</translation>
    </message>
    <message>
        <source>resume, undo: this run, not the last one</source>
        <translation>resume, undo: 最後の実行ではなく、この実行を対象にする</translation>
    </message>
    <message>
        <source>export: the folder to write, new or empty</source>
        <translation>export: 書き出し先のフォルダ (新規または空)</translation>
    </message>
    <message>
        <source>status: read captured answers instead of hosts</source>
        <translation>status: ホストに問い合わせず、保存済みの応答を読み込む</translation>
    </message>
    <message>
        <source>merge: how the hosts&apos; versions of this file differ</source>
        <translation>merge: このファイルのホスト間の差分を表示する</translation>
    </message>
    <message>
        <source>write pictures of every place to this folder and leave</source>
        <translation>各画面の画像をこのフォルダに書き出して終了する</translation>
    </message>
    <message>
        <source>There is no practice site for &quot;%1&quot;: --practice=nfs or --practice=glusterfs.</source>
        <translation>「%1」の練習サイトはありません。--practice=nfs または --practice=glusterfs を指定してください。</translation>
    </message>
    <message>
        <source>--replay goes with status: sharewright status --replay DIR</source>
        <translation>--replay は status と併用します: sharewright status --replay DIR</translation>
    </message>
    <message>
        <source>%1 needs a project file: sharewright %1 PROJECT</source>
        <translation>%1 にはプロジェクトファイルが必要です: sharewright %1 PROJECT</translation>
    </message>
    <message>
        <source>export needs a folder: sharewright export PROJECT --to DIR</source>
        <translation>export にはフォルダが必要です: sharewright export PROJECT --to DIR</translation>
    </message>
    <message>
        <source>--unshare goes with plan and export; to do it: sharewright unshare PROJECT</source>
        <translation>--unshare は plan または export と併用します。共有解除の実行: sharewright unshare PROJECT</translation>
    </message>
    <message>
        <source>--retire goes with unshare, or with --unshare.</source>
        <translation>--retire は unshare または --unshare と併用します。</translation>
    </message>
    <message>
        <source>--confirm goes with unshare --retire.</source>
        <translation>--confirm は unshare --retire と併用します。</translation>
    </message>
    <message>
        <source>--headless goes with --practice; for your own site use a command such as apply.</source>
        <translation>--headless は --practice と併用します。実際のサイトには apply などのコマンドを使用してください。</translation>
    </message>
    <message>
        <source>One project at a time: &quot;%1&quot; is too much.</source>
        <translation>プロジェクトは一度に 1 つだけ指定できます。「%1」は余分です。</translation>
    </message>
    <message>
        <source>speak this language, not the system&apos;s</source>
        <translation>システムの言語の代わりにこの言語を使う</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not one of these: %2.</source>
        <translation>言語「%1」は次のいずれでもありません: %2。</translation>
    </message>
    <message>
        <source>Several languages make sense with --screenshots only.</source>
        <translation>複数の言語を指定できるのは、--screenshots と併用する場合だけです。</translation>
    </message>
    <message>
        <source>with --practice: let a host fail in this way</source>
        <translation>--practice と共に: ホストをこの方法で失敗させる</translation>
    </message>
    <message>
        <source>--practice-fault goes with --practice.</source>
        <translation>--practice-fault は --practice と共に使います。</translation>
    </message>
    <message>
        <source>apply, unshare, heal: only check, change nothing</source>
        <translation>apply, unshare, heal: 確認のみ行い、何も変更しない</translation>
    </message>
    <message>
        <source>apply, unshare, heal, undo: do not ask before starting</source>
        <translation>apply, unshare, heal, undo: 開始前に確認しない</translation>
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
        <translation>使い方:
  sharewright [PROJECT] [--practice]        ウィンドウを開く
  sharewright check  PROJECT                プロジェクトファイルを読み込んで検証する
  sharewright probe  PROJECT                全ホストを調査する (変更なし)
  sharewright merge  PROJECT [--diff FILE]  各ホストのファイルを比較する (変更なし)
  sharewright plan   PROJECT [--offline]    実施内容を表示する
  sharewright export PROJECT --to DIR       計画をレビュー用のファイルとして書き出す
  sharewright apply  PROJECT [--dry-run]    計画を適用する
  sharewright unshare PROJECT [--retire]    フォルダを各ホストに戻す
  sharewright heal   PROJECT                GlusterFS ボリュームの複製をすべて完全にする
  sharewright resume PROJECT [--run ID]     中断した実行を再開する
  sharewright undo   PROJECT [--run ID]     実行した変更を元に戻す
  sharewright runs   PROJECT                記録されている実行を一覧表示する
  sharewright status PROJECT                共有の状態を表示する
  sharewright status --replay DIR           同上 (保存済みの応答を使用)

オプション:
  --json                     テキストの代わりに JSON を出力する
  --dry-run                  apply, unshare, heal: 確認のみ行い、何も変更しない
  --yes                      apply, unshare, heal, undo: 開始前に確認しない
  --unshare                  plan, export: 共有解除の計画を対象にする
  --retire                   unshare: ストレージ側も廃止する
  --confirm NAME             端末なしの unshare --retire: プロジェクト名
  --offline                  plan, export: ホストに接続しない
  --diff FOLDER/PATH         merge: ファイルの版の差分を表示する
  --sudo-password-file FILE  sudo のパスワードを FILE から読み込む
  --known-hosts FILE         ~/.ssh/known_hosts の代わりに使う
  --ssh-config FILE          ~/.ssh/config の代わりに使う (none: 使わない)
  --practice[=BACKEND]       組み込みの練習サイトで作業する (nfs (既定) または glusterfs)
  --practice-fault H=FAULT   練習用ホスト H を失敗させる。例: pandora2=full-disk
  --headless                 --practice と併用: ウィンドウを開かない
  --replay DIR               status: ホストに問い合わせず、保存済みの応答を読み込む
  --screenshots DIR          各画面の画像を書き出して終了する
  --language CODE            システムの言語の代わりに en、de、es、fr、ja、pt_BR のいずれかを使う
  --help, --version

終了コード: 0 完了、1 失敗、2 使い方の誤り、3 エラーを検出、4 ホストに到達不能、5 停止、
6 計画が古い、7 異常あり、10 ドライランで変更あり。
</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message numerus="yes">
        <source>A command on %1 took longer than its limit of %n second(s) and was ended.</source>
        <translation>
            <numerusform>%1 でのコマンドが制限時間 (%n 秒) を超えたため、終了させました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1 cannot be used as it is.</source>
        <translation>%1 はこのままでは使用できません。</translation>
    </message>
    <message>
        <source>%1: nothing to remark.</source>
        <translation>%1: 問題はありません。</translation>
    </message>
    <message>
        <source>%1: probed</source>
        <translation>%1: 調査済み</translation>
    </message>
    <message>
        <source>%1 files written to %2, plan fingerprint %3</source>
        <translation>%1 個のファイルを %2 に書き出しました (計画のフィンガープリント %3)</translation>
    </message>
    <message>
        <source>Nobody is there to confirm: add --yes to go on without asking.</source>
        <translation>対話的に確認できません。確認なしで続けるには --yes を付けてください。</translation>
    </message>
    <message>
        <source>Type yes to go on:</source>
        <translation>続けるには yes と入力してください:</translation>
    </message>
    <message>
        <source>--confirm says %1, but %2 would be retired. Nothing was run.</source>
        <translation>--confirm には %1 が指定されていますが、廃止の対象は %2 です。何も実行していません。</translation>
    </message>
    <message>
        <source>Nobody is there to confirm that the storage side is given up: add --confirm %1.</source>
        <translation>ストレージ側の廃止を対話的に確認できません。--confirm %1 を付けてください。</translation>
    </message>
    <message>
        <source>The storage side is given up. Type %1 to go on:</source>
        <translation>ストレージ側が廃止されます。続けるには %1 と入力してください:</translation>
    </message>
    <message>
        <source>Nothing was run: solve the errors first.</source>
        <translation>何も実行していません。先にエラーを解決してください。</translation>
    </message>
    <message>
        <source>There is no run %1 in %2.</source>
        <translation>%2 に実行 %1 はありません。</translation>
    </message>
    <message>
        <source>There is no run of %1 on record here. Runs are kept in %2.</source>
        <translation>%1 の実行の記録はここにありません。実行の記録は %2 に保存されます。</translation>
    </message>
    <message>
        <source>Take back run %1? Services stop for a while; files written to the hosts&apos; own folders since stay on those hosts, beside the shares.</source>
        <translation>実行 %1 を元に戻しますか? その間サービスが停止します。実行後に各ホストのフォルダに書き込まれたファイルは、共有とは別にそのホストに残ります。</translation>
    </message>
    <message>
        <source>Take back run %1? Services stop for a while; files written to the shares since stay on the storage side.</source>
        <translation>実行 %1 を元に戻しますか? その間サービスが停止します。実行後に共有に書き込まれたファイルは、ストレージ側に残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Un-share the folders on %n hosts by plan %1?</source>
        <translation>
            <numerusform>計画 %1 に従って、%n 台のホストでフォルダの共有を解除しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply plan %1 to %n hosts?</source>
        <translation>
            <numerusform>計画 %1 を %n 台のホストに適用しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heal the copies on %n hosts by plan %1?</source>
        <translation>
            <numerusform>計画 %1 により %n 台のホストの複製を修復しますか?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Undo this run?</source>
        <translation>この実行を元に戻しますか?</translation>
    </message>
    <message>
        <source>The step that this run applied is taken back.</source>
        <translation>この実行で適用したステップを元に戻します。</translation>
    </message>
    <message numerus="yes">
        <source>The %n steps that this run applied are taken back, the last one first.</source>
        <translation>
            <numerusform>この実行で適用した %n 個のステップを、最後のものから順に元に戻します。</numerusform>
        </translation>
    </message>
    <message>
        <source> Pandora&apos;s services are stopped while shares are taken away and then started again. What was changed since by somebody else is left alone and named in the report.</source>
        <translation> 共有を取り外す間 Pandora のサービスを停止し、その後起動します。実行後に他者が変更したものには手を付けず、レポートに記載します。</translation>
    </message>
    <message>
        <source>Undo the run</source>
        <translation>実行を元に戻す</translation>
    </message>
    <message>
        <source>Stop this run?</source>
        <translation>この実行を停止しますか?</translation>
    </message>
    <message>
        <source>Steps that run now are ended in the middle; each is checked again when you resume. What is done stays and can be undone. To stop between steps, pause instead.</source>
        <translation>実行中のステップは途中で終了し、再開時にそれぞれ確認されます。完了した内容はそのまま残り、元に戻すこともできます。ステップの区切りで止めるには、代わりに一時停止してください。</translation>
    </message>
    <message>
        <source>

Pandora&apos;s services are stopped at this moment and stay stopped until you resume or undo.</source>
        <translation>

現在 Pandora のサービスは停止しており、再開するか元に戻すまで停止したままです。</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>実行を停止</translation>
    </message>
</context>
<context>
    <name>CopyEstimate</name>
    <message>
        <source>under a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>約 1 分</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>約 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>約 %n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Reached at %1</source>
        <translation>接続先: %1</translation>
    </message>
    <message>
        <source>For storage: %1</source>
        <translation>ストレージ用: %1</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>経由: %1</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>ロール未設定</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>ロールなし</translation>
    </message>
    <message>
        <source>Host %1, %2, %3</source>
        <translation>ホスト %1、%2、%3</translation>
    </message>
    <message>
        <source>web group</source>
        <translation>Web グループ</translation>
    </message>
    <message>
        <source>1 shared folder</source>
        <translation>共有フォルダ 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%n shared folders</source>
        <translation>
            <numerusform>共有フォルダ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>使用: %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>ボリューム %1</translation>
    </message>
    <message>
        <source>Exported by NFS from %1</source>
        <translation>%1 から NFS でエクスポート</translation>
    </message>
    <message>
        <source>GlusterFS volume %1</source>
        <translation>GlusterFS ボリューム %1</translation>
    </message>
    <message>
        <source>mounts</source>
        <translation>マウント</translation>
    </message>
    <message>
        <source>Mounted at</source>
        <translation>マウント先</translation>
    </message>
    <message numerus="yes">
        <source>%n storage hosts</source>
        <translation>
            <numerusform>ストレージホスト %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts without shares</source>
        <translation>
            <numerusform>共有なしのホスト %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Pandora FMS hosts</source>
        <translation>
            <numerusform>Pandora FMS ホスト %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>NFS server</source>
        <translation>NFS サーバ</translation>
    </message>
    <message>
        <source>Gluster node</source>
        <translation>Gluster ノード</translation>
    </message>
</context>
<context>
    <name>DiagramActions</name>
    <message>
        <source>Export &amp;diagram…</source>
        <translation>図をエクスポート(&amp;D)…</translation>
    </message>
    <message>
        <source>Write the diagram as SVG, PNG or PDF</source>
        <translation>図を SVG、PNG、PDF のいずれかで書き出します</translation>
    </message>
    <message>
        <source>&amp;What if this machine dies?</source>
        <translation>このマシンが停止したら(&amp;W)?</translation>
    </message>
    <message>
        <source>Show which folders stay and which are lost while it is off; asks no host</source>
        <translation>停止中に利用できるフォルダと利用できなくなるフォルダを表示します (ホストへの問い合わせなし)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前の変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Give the host another name, wherever the project speaks of it</source>
        <translation>プロジェクト内のすべての箇所でホストの名前を変更します</translation>
    </message>
    <message>
        <source>&amp;Connect with…</source>
        <translation>接続先を選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Draw a line to another card with the arrow keys</source>
        <translation>矢印キーで別のカードまで線を引きます</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>削除(&amp;E)</translation>
    </message>
    <message>
        <source>Take what is selected out of the project</source>
        <translation>選択したものをプロジェクトから取り除きます</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Go through the hosts and folders that say some words</source>
        <translation>語句に一致するホストとフォルダを順に表示します</translation>
    </message>
    <message>
        <source>&amp;Overview map</source>
        <translation>全体マップ(&amp;O)</translation>
    </message>
    <message>
        <source>Show the whole diagram in the corner while a part of it is in view</source>
        <translation>図の一部だけが見えているとき、隅に図全体を表示します</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>すべて選択(&amp;S)</translation>
    </message>
    <message>
        <source>Select every host and folder</source>
        <translation>すべてのホストとフォルダを選択します</translation>
    </message>
    <message>
        <source>Align at the &amp;left</source>
        <translation>左揃え(&amp;L)</translation>
    </message>
    <message>
        <source>Put the selected hosts one below the other</source>
        <translation>選択したホストを縦一列に並べます</translation>
    </message>
    <message>
        <source>Align at the &amp;top</source>
        <translation>上揃え(&amp;T)</translation>
    </message>
    <message>
        <source>Put the selected hosts side by side</source>
        <translation>選択したホストを横一列に並べます</translation>
    </message>
    <message>
        <source>Equal distances &amp;across</source>
        <translation>左右に等間隔(&amp;A)</translation>
    </message>
    <message>
        <source>Spread the selected hosts evenly from left to right</source>
        <translation>選択したホストを左から右へ等間隔に配置します</translation>
    </message>
    <message>
        <source>Equal distances &amp;down</source>
        <translation>上下に等間隔(&amp;D)</translation>
    </message>
    <message>
        <source>Spread the selected hosts evenly from top to bottom</source>
        <translation>選択したホストを上から下へ等間隔に配置します</translation>
    </message>
</context>
<context>
    <name>DiagramMenu</name>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Remove one folder</source>
        <translation>フォルダを 1 つ削除</translation>
    </message>
    <message>
        <source>Remove a brick</source>
        <translation>ブリックを 1 つ削除</translation>
    </message>
    <message>
        <source>Nothing to change here</source>
        <translation>ここで変更できるものはありません</translation>
    </message>
</context>
<context>
    <name>DiagramPicture</name>
    <message>
        <source>The ending of %1 names no kind of picture.</source>
        <translation>%1 の拡張子は画像の形式として認識できません。</translation>
    </message>
    <message>
        <source>Use .svg, .png or .pdf.</source>
        <translation>.svg、.png、.pdf のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>フォルダ %1 は存在しません。</translation>
    </message>
    <message>
        <source>Make it, or choose another one.</source>
        <translation>作成するか、別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with enough room.</source>
        <translation>書き込み可能で、十分な空きのあるフォルダを選択してください。</translation>
    </message>
    <message>
        <source>There is no diagram to draw yet.</source>
        <translation>表示できる図がまだありません。</translation>
    </message>
    <message>
        <source>Open a project, or wait until its diagram is shown.</source>
        <translation>プロジェクトを開くか、図が表示されるまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>DiskChoice</name>
    <message>
        <source>It is read-only.</source>
        <translation>読み取り専用です。</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>使用中です。</translation>
    </message>
    <message>
        <source>It is not empty. Only empty disks are taken.</source>
        <translation>空ではありません。使用できるのは空のディスクだけです。</translation>
    </message>
    <message>
        <source>It is removable: it may be gone tomorrow.</source>
        <translation>リムーバブルです。取り外されるおそれがあります。</translation>
    </message>
</context>
<context>
    <name>DocumentDialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>%1 への変更を保存しますか?</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>保存しないと変更は失われます。</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Projects (*.yaml *.yml);;All files (*)</source>
        <translation>プロジェクト (*.yaml *.yml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The project could not be opened</source>
        <translation>プロジェクトを開けませんでした</translation>
    </message>
    <message>
        <source>The project could not be saved</source>
        <translation>プロジェクトを保存できませんでした</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>プロジェクトに名前を付けて保存</translation>
    </message>
    <message>
        <source>The file was changed elsewhere</source>
        <translation>ファイルが別の場所で変更されています</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <translation>%1 は、ここで開いた後に別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>Overwriting loses those changes. Cancel, and save under another name to keep both.</source>
        <translation>上書きするとその変更は失われます。両方を残すには、キャンセルして別の名前で保存してください。</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Save the project first</source>
        <translation>先にプロジェクトを保存</translation>
    </message>
    <message>
        <source>%1 has no file yet.</source>
        <translation>%1 にはまだファイルがありません。</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>&quot;%1&quot; is not an absolute path.</source>
        <translation>「%1」は絶対パスではありません。</translation>
    </message>
    <message>
        <source>exportfs skips this line.</source>
        <translation>exportfs はこの行を無視します。</translation>
    </message>
    <message>
        <source>Write the full path, beginning with a slash.</source>
        <translation>スラッシュで始まる完全なパスを記述してください。</translation>
    </message>
    <message>
        <source>%1 names no client.</source>
        <translation>%1 にクライアントの指定がありません。</translation>
    </message>
    <message>
        <source>It is exported to the whole world.</source>
        <translation>すべてのホストにエクスポートされます。</translation>
    </message>
    <message>
        <source>Name the clients, or write * if you mean it.</source>
        <translation>クライアントを指定してください。意図したものであれば * と記述してください。</translation>
    </message>
    <message>
        <source>The option list in &quot;%1&quot; is not closed properly.</source>
        <translation>「%1」のオプションリストが正しく閉じられていません。</translation>
    </message>
    <message>
        <source>exportfs skips this client.</source>
        <translation>exportfs はこのクライアントを無視します。</translation>
    </message>
    <message>
        <source>Write client(option,option) without blanks, then a blank, then the next client.</source>
        <translation>client(option,option) の形で空白を入れずに記述し、空白を 1 つ置いて次のクライアントを続けてください。</translation>
    </message>
    <message>
        <source>%1 is exported to the whole world with %2.</source>
        <translation>%1 は %2 ですべてのホストにエクスポートされています。</translation>
    </message>
    <message>
        <source>A blank stands between the client %1 and its options.</source>
        <translation>クライアント %1 とそのオプションの間に空白があります。</translation>
    </message>
    <message>
        <source>No client stands before the options.</source>
        <translation>オプションの前にクライアントがありません。</translation>
    </message>
    <message>
        <source>Remove the blank before the parenthesis.</source>
        <translation>括弧の前の空白を取り除いてください。</translation>
    </message>
    <message>
        <source>The quotation mark of &quot;%1&quot; is not closed.</source>
        <translation>「%1」の引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>Everything up to the end of the line became one word.</source>
        <translation>行末までが 1 つの単語として扱われています。</translation>
    </message>
    <message>
        <source>Close the quotation mark.</source>
        <translation>引用符を閉じてください。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The brick %1 of %2 would lie on the root file system.</source>
        <translation>%2 のブリック %1 は、ルートファイルシステム上に置かれることになります。</translation>
    </message>
    <message>
        <source>No file system is mounted at %1 of %2.</source>
        <translation>%2 の %1 にファイルシステムがマウントされていません。</translation>
    </message>
    <message>
        <source>A full volume would then stop the whole host, and GlusterFS refuses it without “force”.</source>
        <translation>ボリュームが満杯になるとホスト全体が停止します。また、GlusterFS は &quot;force&quot; なしではこれを拒否します。</translation>
    </message>
    <message>
        <source>The brick would fill the file system of %1.</source>
        <translation>ブリックが %1 のファイルシステムを満杯にするおそれがあります。</translation>
    </message>
    <message>
        <source>Name a disk in “device” of this brick, or mount a file system of its own at %1.</source>
        <translation>このブリックの &quot;device&quot; にディスクを指定するか、%1 に専用のファイルシステムをマウントしてください。</translation>
    </message>
    <message>
        <source>At %1 of %2 something else is mounted already: %3 (%4).</source>
        <translation>%2 の %1 には、既に %3 (%4) がマウントされています。</translation>
    </message>
    <message>
        <source>The brick is to lie on %1.</source>
        <translation>このブリックは %1 に置く指定になっています。</translation>
    </message>
    <message>
        <source>Choose another “mount-point”. If the file system that is there is meant, leave “device” out.</source>
        <translation>別の &quot;mount-point&quot; を選択してください。既にあるファイルシステムを使うのであれば、&quot;device&quot; を省略してください。</translation>
    </message>
    <message>
        <source>/etc/fstab of %2 mounts %3 at %1.</source>
        <translation>%2 の /etc/fstab は %3 を %1 にマウントします。</translation>
    </message>
    <message>
        <source>Two lines for one mount point: which one wins at boot is luck.</source>
        <translation>1 つのマウントポイントに 2 行あると、起動時にどちらが有効になるかは定まりません。</translation>
    </message>
    <message>
        <source>Remove that line from /etc/fstab. Sharewright does not touch lines that it does not own.</source>
        <translation>その行を /etc/fstab から削除してください。Sharewright は自身が管理していない行には手を付けません。</translation>
    </message>
    <message>
        <source>The file system at %1 of %2 is %3.</source>
        <translation>%2 の %1 のファイルシステムは %3 です。</translation>
    </message>
    <message>
        <source>GlusterFS is tested with XFS most of all.</source>
        <translation>GlusterFS で最もよくテストされているのは XFS です。</translation>
    </message>
    <message>
        <source>GlusterFS keeps its bookkeeping in extended attributes, which this kind cannot hold.</source>
        <translation>GlusterFS は管理情報を拡張属性に保持しますが、この種類のファイルシステムには格納できません。</translation>
    </message>
    <message>
        <source>Use XFS for new bricks (mkfs.xfs -i size=512).</source>
        <translation>新しいブリックには XFS を使用してください (mkfs.xfs -i size=512)。</translation>
    </message>
    <message>
        <source>Use XFS.</source>
        <translation>XFS を使用してください。</translation>
    </message>
    <message>
        <source>%1 of %2 was a brick of the volume %3.</source>
        <translation>%2 の %1 は、以前ボリューム %3 のブリックでした。</translation>
    </message>
    <message>
        <source>%1 of %2 carries the mark of a volume that no node knows (id %3).</source>
        <translation>%2 の %1 には、どのノードにも存在しないボリュームの印 (id %3) が付いています。</translation>
    </message>
    <message>
        <source>GlusterFS refuses a brick inside another one, even inside a former one.</source>
        <translation>GlusterFS は、ブリック内のブリックを拒否します。以前ブリックだったディレクトリの中でも同様です。</translation>
    </message>
    <message>
        <source>A creation that failed or a volume that was deleted leaves it. GlusterFS would refuse the brick: “is already part of a volume”.</source>
        <translation>失敗したボリューム作成や、削除されたボリュームが残したものです。GlusterFS はこのブリックを &quot;is already part of a volume&quot; として拒否します。</translation>
    </message>
    <message>
        <source>Choose a “mount-point” that is not inside %1.</source>
        <translation>%1 の中にない &quot;mount-point&quot; を選択してください。</translation>
    </message>
    <message>
        <source>Choose another “directory”, such as %1. The old one and its files stay as they are.</source>
        <translation>%1 など、別の &quot;directory&quot; を選択してください。元のディレクトリとファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>The directory %1 of %2 holds files already.</source>
        <translation>%2 のディレクトリ %1 には既にファイルがあります。</translation>
    </message>
    <message>
        <source>They lie below the mount point and will be hidden by the brick&apos;s file system; they take room all the same.</source>
        <translation>これらはマウントポイントの下にあり、ブリックのファイルシステムに隠されますが、容量は消費し続けます。</translation>
    </message>
    <message>
        <source>They would not become part of the volume as they should, and GlusterFS may report damage.</source>
        <translation>これらは正しくボリュームの一部にならず、GlusterFS が破損を報告することがあります。</translation>
    </message>
    <message>
        <source>Move them away if nobody needs them there.</source>
        <translation>不要であれば、別の場所に移動してください。</translation>
    </message>
    <message>
        <source>Choose another “directory”, such as %1.</source>
        <translation>%1 など、別の &quot;directory&quot; を選択してください。</translation>
    </message>
    <message>
        <source>The bricks of replica set %1 have different sizes: %2 on %3, %4 on %5.</source>
        <translation>レプリカセット %1 のブリックのサイズが異なります: %3 では %2、%5 では %4。</translation>
    </message>
    <message>
        <source>Each file lies on all bricks of a set, so the smallest one is full first and the rest of the others is wasted.</source>
        <translation>各ファイルはセットのすべてのブリックに置かれるため、最小のブリックが先に満杯になり、他のブリックの残りは無駄になります。</translation>
    </message>
    <message>
        <source>Choose disks of the same size, or set the same “size” for all bricks of the set.</source>
        <translation>同じサイズのディスクを選択するか、セットのすべてのブリックに同じ &quot;size&quot; を指定してください。</translation>
    </message>
    <message>
        <source>There are no GlusterFS packages for %1, which %2 runs.</source>
        <translation>%2 で動作している %1 用の GlusterFS パッケージはありません。</translation>
    </message>
    <message>
        <source>Without them the host cannot mount the volume (%1).</source>
        <translation>これがないとホストはボリュームをマウントできません (%1)。</translation>
    </message>
    <message>
        <source>Use NFS, or a host with another system, such as Enterprise Linux 9 or Debian 12.</source>
        <translation>NFS を使用するか、Enterprise Linux 9 や Debian 12 など別のシステムのホストを使用してください。</translation>
    </message>
    <message>
        <source>%1 on %2 does not answer.</source>
        <translation>%2 の %1 が応答しません。</translation>
    </message>
    <message>
        <source>A volume was mounted there and its process died, or its servers are gone.</source>
        <translation>そこにマウントされたボリュームのプロセスが終了したか、そのサーバがなくなっています。</translation>
    </message>
    <message>
        <source>Unmount it on %1: umount -l %2</source>
        <translation>%1 でアンマウントしてください: umount -l %2</translation>
    </message>
    <message>
        <source>At %1 on %2 something else is mounted already: %3 (%4).</source>
        <translation>%2 の %1 には、既に %3 (%4) がマウントされています。</translation>
    </message>
    <message>
        <source>The volume is to be mounted there.</source>
        <translation>ボリュームはそこにマウントされる予定です。</translation>
    </message>
    <message>
        <source>Unmount it and remove its line from /etc/fstab, or choose another “mount-point” for the volume.</source>
        <translation>アンマウントして /etc/fstab の行を削除するか、ボリュームに別の &quot;mount-point&quot; を選択してください。</translation>
    </message>
    <message>
        <source>%1 on %2 is not a directory.</source>
        <translation>%2 の %1 はディレクトリではありません。</translation>
    </message>
    <message>
        <source>Move it away, or choose another “mount-point” for the volume.</source>
        <translation>別の場所に移動するか、ボリュームに別の &quot;mount-point&quot; を選択してください。</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>ボリューム %1</translation>
    </message>
    <message>
        <source>The folders of %1 need %2, but the volume has room for %3.</source>
        <translation>%1 のフォルダには %2 が必要ですが、ボリュームの空きは %3 です。</translation>
    </message>
    <message>
        <source>A tenth is kept as a margin. Each replica set has the room of its smallest brick.</source>
        <translation>1 割を余裕として確保します。各レプリカセットの容量は最小のブリックの容量です。</translation>
    </message>
    <message>
        <source>Use larger disks or further bricks, or clean up the folders.</source>
        <translation>より大きいディスクを使うか、ブリックを追加するか、フォルダを整理してください。</translation>
    </message>
    <message>
        <source>Not all files of %1 could be counted in time; whether the volume has room for them is unknown.</source>
        <translation>%1 のファイルを時間内にすべて数えられませんでした。ボリュームに入り切るかどうかは不明です。</translation>
    </message>
    <message>
        <source>It has room for %1.</source>
        <translation>ボリュームの空きは %1 です。</translation>
    </message>
    <message>
        <source>Compare with the output of du -s on %1.</source>
        <translation>%1 で du -s の出力と比較してください。</translation>
    </message>
    <message>
        <source>The arbiter has %1, but %2 files need %3 there.</source>
        <translation>arbiter の容量は %1 ですが、%2 個のファイルには %3 が必要です。</translation>
    </message>
    <message>
        <source>It keeps about 4 KB for each file, however large.</source>
        <translation>arbiter はファイルの大きさに関係なく、1 ファイルあたり約 4 KB を保持します。</translation>
    </message>
    <message>
        <source>Give the arbiter&apos;s brick more room.</source>
        <translation>arbiter のブリックの容量を増やしてください。</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s ahead of the one of %3.</source>
        <translation>%1 の時計は %3 より %2 秒進んでいます。</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s behind the one of %3.</source>
        <translation>%1 の時計は %3 より %2 秒遅れています。</translation>
    </message>
    <message>
        <source>Files on a share carry times of several hosts; caches and Pandora compare them.</source>
        <translation>共有上のファイルには複数のホストの時刻が付きます。キャッシュと Pandora はそれらを比較します。</translation>
    </message>
    <message>
        <source>Set up time synchronisation (chrony or systemd-timesyncd) on all hosts.</source>
        <translation>すべてのホストで時刻同期 (chrony または systemd-timesyncd) を設定してください。</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピュータ</translation>
    </message>
    <message>
        <source>The clock of this computer differs from all hosts by more than %1 s.</source>
        <translation>このコンピュータの時計は、すべてのホストと %1 秒以上ずれています。</translation>
    </message>
    <message>
        <source>Times in logs and reports will not match the hosts&apos; own logs.</source>
        <translation>ログやレポートの時刻が、各ホストのログと一致しなくなります。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock.</source>
        <translation>このコンピュータの時計を合わせてください。</translation>
    </message>
    <message>
        <source>the partition %1</source>
        <translation>パーティション %1</translation>
    </message>
    <message>
        <source>the partitions %1</source>
        <translation>パーティション %1</translation>
    </message>
    <message>
        <source>swap in use on %1</source>
        <translation>%1 で使用中のスワップ</translation>
    </message>
    <message>
        <source>a file system mounted at %1</source>
        <translation>%1 にマウントされたファイルシステム</translation>
    </message>
    <message>
        <source>the multipath device %1, of which it is one path</source>
        <translation>マルチパスデバイス %1 (このディスクはそのパスの 1 つ)</translation>
    </message>
    <message>
        <source>the RAID %1, of which it is a member</source>
        <translation>RAID %1 (このディスクはそのメンバ)</translation>
    </message>
    <message>
        <source>the logical volume %1</source>
        <translation>論理ボリューム %1</translation>
    </message>
    <message>
        <source>the encrypted disk %1</source>
        <translation>暗号化ディスク %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>an LVM physical volume without a group</source>
        <translation>グループに属さない LVM 物理ボリューム</translation>
    </message>
    <message>
        <source>a physical volume of the group %1</source>
        <translation>グループ %1 の物理ボリューム</translation>
    </message>
    <message>
        <source>an empty partition table (%1)</source>
        <translation>空のパーティションテーブル (%1)</translation>
    </message>
    <message>
        <source>the mark of a RAID member (%1)</source>
        <translation>RAID メンバのシグネチャ (%1)</translation>
    </message>
    <message>
        <source>the mark of a multipath path</source>
        <translation>マルチパスのシグネチャ</translation>
    </message>
    <message>
        <source>an LVM physical volume</source>
        <translation>LVM 物理ボリューム</translation>
    </message>
    <message>
        <source>an encrypted volume (LUKS)</source>
        <translation>暗号化ボリューム (LUKS)</translation>
    </message>
    <message>
        <source>swap space</source>
        <translation>スワップ領域</translation>
    </message>
    <message>
        <source>a file system (%1)</source>
        <translation>ファイルシステム (%1)</translation>
    </message>
    <message>
        <source>%1, which is built upon it</source>
        <translation>%1 (このディスク上に構成)</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>シリアル番号 %1</translation>
    </message>
    <message>
        <source>The disk %1 is not in %2; it is in %3.</source>
        <translation>ディスク %1 は %2 ではなく %3 にあります。</translation>
    </message>
    <message>
        <source>Names below /dev/disk/by-id/ hold the serial number of one disk.</source>
        <translation>/dev/disk/by-id/ 以下の名前には、個々のディスクのシリアル番号が含まれます。</translation>
    </message>
    <message>
        <source>Name a disk of %1 in “device” of this brick, or correct its “host”.</source>
        <translation>このブリックの &quot;device&quot; に %1 のディスクを指定するか、&quot;host&quot; を修正してください。</translation>
    </message>
    <message>
        <source>%1 has no disk %2.</source>
        <translation>%1 にディスク %2 がありません。</translation>
    </message>
    <message>
        <source>It may be unplugged, broken, or named differently.</source>
        <translation>取り外されているか、故障しているか、別の名前になっている可能性があります。</translation>
    </message>
    <message>
        <source>Look at ls -l /dev/disk/by-id on %1 and correct the project.</source>
        <translation>%1 で ls -l /dev/disk/by-id を確認し、プロジェクトを修正してください。</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>別のディスクを選択してください。</translation>
    </message>
    <message>
        <source>If the device that is made of it is meant, name that one.</source>
        <translation>このディスクから構成されるデバイスを使うのであれば、そのデバイスを指定してください。</translation>
    </message>
    <message>
        <source>Or, if it is left over, take the mark off on %1: pvremove %2</source>
        <translation>以前の構成の残りであれば、%1 でシグネチャを消去することもできます: pvremove %2</translation>
    </message>
    <message>
        <source>Or, if nobody needs what is on it, clear it yourself on %1, its partitions first: wipefs --all %2</source>
        <translation>内容が不要であれば、%1 で手動で消去することもできます (先にパーティションを消去): wipefs --all %2</translation>
    </message>
    <message>
        <source>The disk %1 of %2 is not empty: it holds %3.</source>
        <translation>%2 のディスク %1 は空ではありません。内容: %3。</translation>
    </message>
    <message>
        <source>Making a brick of it would destroy that. Sharewright formats blank disks only; no confirmation changes this.</source>
        <translation>ここにブリックを作成すると、その内容は失われます。Sharewright がフォーマットするのは空のディスクだけで、確認操作でこれを変えることはできません。</translation>
    </message>
    <message>
        <source>The disk %1 of %2 is read-only.</source>
        <translation>%2 のディスク %1 は読み取り専用です。</translation>
    </message>
    <message>
        <source>Find out why (dmesg), or choose another disk.</source>
        <translation>原因を調べる (dmesg) か、別のディスクを選択してください。</translation>
    </message>
    <message>
        <source>The disk %1 of %2 is removable.</source>
        <translation>%2 のディスク %1 はリムーバブルです。</translation>
    </message>
    <message>
        <source>USB disks and cards come and go, and they are slow.</source>
        <translation>USB ディスクやカードは抜き差しされやすく、低速です。</translation>
    </message>
    <message>
        <source>Choose a disk that is built in.</source>
        <translation>内蔵のディスクを選択してください。</translation>
    </message>
    <message>
        <source>Whether %1 of %2 carries old signatures could not be found out.</source>
        <translation>%2 の %1 に古いシグネチャがあるかどうか確認できませんでした。</translation>
    </message>
    <message>
        <source>wipefs is missing there, or the disk did not answer in time. The run looks again and stops if there are any.</source>
        <translation>wipefs がないか、ディスクが時間内に応答しませんでした。実行時にもう一度確認し、見つかれば停止します。</translation>
    </message>
    <message>
        <source>Try wipefs -n %1 on %2.</source>
        <translation>%2 で wipefs -n %1 を試してください。</translation>
    </message>
    <message>
        <source>%1 and %2 are names of one disk of %3.</source>
        <translation>%1 と %2 は、%3 の同じディスクを指しています。</translation>
    </message>
    <message>
        <source>Name another disk, or leave one of them out.</source>
        <translation>別のディスクを指定するか、どちらかを削除してください。</translation>
    </message>
    <message>
        <source>The volume group %1 of %2 also has disks that the project does not name: %3.</source>
        <translation>%2 のボリュームグループ %1 には、プロジェクトで指定されていないディスクも含まれています: %3。</translation>
    </message>
    <message>
        <source>%2 already has a volume group %1, on %3.</source>
        <translation>%2 には既にボリュームグループ %1 が %3 上にあります。</translation>
    </message>
    <message>
        <source>The brick may come to lie on them as well.</source>
        <translation>ブリックがそれらのディスク上にも置かれる可能性があります。</translation>
    </message>
    <message>
        <source>None of the disks that the project names belongs to it, so it is somebody else&apos;s.</source>
        <translation>プロジェクトで指定されたディスクはどれも属していないため、別の用途のものです。</translation>
    </message>
    <message>
        <source>Name them in “extra-devices”, or choose another “volume-group”.</source>
        <translation>それらを &quot;extra-devices&quot; に指定するか、別の &quot;volume-group&quot; を選択してください。</translation>
    </message>
    <message>
        <source>Choose another name in “volume-group” of this brick.</source>
        <translation>このブリックの &quot;volume-group&quot; に別の名前を選択してください。</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>%1 あり</translation>
    </message>
    <message>
        <source>is mounted at %1</source>
        <translation>%1 にマウント中</translation>
    </message>
    <message>
        <source>The logical volume %1 of %2 exists and %3.</source>
        <translation>%2 の論理ボリューム %1 は既に存在します (%3)。</translation>
    </message>
    <message>
        <source>It serves another purpose than this brick.</source>
        <translation>このブリックとは別の用途に使われています。</translation>
    </message>
    <message>
        <source>Choose another name in “logical-volume” of this brick.</source>
        <translation>このブリックの &quot;logical-volume&quot; に別の名前を選択してください。</translation>
    </message>
    <message>
        <source>A brick of %1 does not fit on the disks that %2 has for it (%3).</source>
        <translation>%1 のブリックは、%2 で使用できるディスク (%3) に収まりません。</translation>
    </message>
    <message>
        <source>Make “size” smaller, or name a further disk in “extra-devices”.</source>
        <translation>&quot;size&quot; を小さくするか、&quot;extra-devices&quot; にディスクを追加してください。</translation>
    </message>
    <message>
        <source>folder %1 on %2</source>
        <translation>%2 のフォルダ %1</translation>
    </message>
    <message>
        <source>brick number %1 on %2</source>
        <translation>%2 の %1 番目のブリック</translation>
    </message>
    <message>
        <source>It is mounted from a server that is gone; whoever touches it waits.</source>
        <translation>応答しなくなったサーバからマウントされています。アクセスするプロセスは待たされます。</translation>
    </message>
    <message>
        <source>Bring that server back, or unmount the folder (umount -l) and remove its line from /etc/fstab.</source>
        <translation>そのサーバを復旧するか、フォルダをアンマウントして (umount -l) /etc/fstab の行を削除してください。</translation>
    </message>
    <message>
        <source>A mount point cannot be renamed, and what is mounted there would be hidden.</source>
        <translation>マウントポイントは名前を変更できず、またマウントされている内容が隠れてしまいます。</translation>
    </message>
    <message>
        <source>Unmount it and remove its line from /etc/fstab. To keep its files, copy them into the folder below the mount point first.</source>
        <translation>アンマウントして /etc/fstab の行を削除してください。ファイルを残すには、先にマウントポイントの下のフォルダにコピーしてください。</translation>
    </message>
    <message>
        <source>Move it away, or correct the folder&apos;s path in the project.</source>
        <translation>別の場所に移動するか、プロジェクトでフォルダのパスを修正してください。</translation>
    </message>
    <message>
        <source>%1 on %2 is a symbolic link.</source>
        <translation>%2 の %1 はシンボリックリンクです。</translation>
    </message>
    <message>
        <source>The link is set aside, the directory it points to stays where it is.</source>
        <translation>リンクは退避され、リンク先のディレクトリはそのまま残ります。</translation>
    </message>
    <message>
        <source>Check that nothing else relies on the link, or name the directory itself in the project.</source>
        <translation>このリンクに依存しているものが他にないか確認するか、プロジェクトで実際のディレクトリを指定してください。</translation>
    </message>
    <message>
        <source>%1 on %2 lies on a network file system (%3) already.</source>
        <translation>%2 の %1 は既にネットワークファイルシステム (%3) 上にあります。</translation>
    </message>
    <message>
        <source>A share inside a share hangs when either server is gone.</source>
        <translation>共有の中に共有を置くと、どちらかのサーバがなくなったときにハングします。</translation>
    </message>
    <message>
        <source>Move the parent directory back to a local disk first.</source>
        <translation>先に親ディレクトリをローカルディスクに戻してください。</translation>
    </message>
    <message>
        <source>On %2 there is already a %1%3.</source>
        <translation>%2 には既に %1%3 があります。</translation>
    </message>
    <message>
        <source>The original would be renamed to that name, and nothing is ever overwritten.</source>
        <translation>元のフォルダをその名前に変更する予定ですが、既にあるものは決して上書きしません。</translation>
    </message>
    <message>
        <source>%1 does not exist on %2, which is to provide the first content.</source>
        <translation>最初の内容を提供する %2 に %1 がありません。</translation>
    </message>
    <message>
        <source>The share starts empty.</source>
        <translation>共有は空の状態で始まります。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s path, or choose another seed host.</source>
        <translation>フォルダのパスを確認するか、別のコピー元ホストを選択してください。</translation>
    </message>
    <message>
        <source>%1 does not exist on %2. The plan makes a mount point there.</source>
        <translation>%2 に %1 がありません。計画ではそこにマウントポイントを作成します。</translation>
    </message>
    <message>
        <source>Agents that find an empty conf or md5 folder upload their own configuration over the one that was prepared for them.</source>
        <translation>エージェントは、conf または md5 フォルダが空だと自身の設定をアップロードし、用意されていた設定を上書きします。</translation>
    </message>
    <message>
        <source>The share&apos;s first content comes from %1 alone.</source>
        <translation>共有の最初の内容は %1 だけから取得されます。</translation>
    </message>
    <message>
        <source>%1 on %2 is in use by: %3.</source>
        <translation>%2 の %1 は使用中です: %3。</translation>
    </message>
    <message>
        <source>The plan stops Pandora&apos;s services, not these. They would go on in the folder that is set aside.</source>
        <translation>計画は Pandora のサービスを停止しますが、これらは停止しません。退避されたフォルダで動作し続けることになります。</translation>
    </message>
    <message>
        <source>End these processes before the switch.</source>
        <translation>切り替えの前にこれらのプロセスを終了してください。</translation>
    </message>
    <message>
        <source>%1 could not be asked about its state. %2</source>
        <translation>%1 の状態を取得できませんでした。%2</translation>
    </message>
    <message>
        <source>Nothing is changed on a host that nobody has looked at.</source>
        <translation>調査されていないホストには何も変更を加えません。</translation>
    </message>
    <message>
        <source>Solve this, then ask the hosts again.</source>
        <translation>問題を解決してから、もう一度ホストを調査してください。</translation>
    </message>
    <message>
        <source>%1 runs a system that Sharewright does not know. %2</source>
        <translation>%1 では Sharewright が対応していないシステムが動作しています。%2</translation>
    </message>
    <message>
        <source>Names of packages and services differ per system.</source>
        <translation>パッケージやサービスの名前はシステムごとに異なります。</translation>
    </message>
    <message>
        <source>Leave the host out, or move it to a supported system.</source>
        <translation>このホストを除外するか、対応しているシステムに移行してください。</translation>
    </message>
    <message>
        <source>%1 on %2 has had no security updates since %3.</source>
        <translation>%2 の %1 は、%3 以降セキュリティ更新が提供されていません。</translation>
    </message>
    <message>
        <source>Its package sources may have moved or gone, so that packages cannot be installed.</source>
        <translation>リポジトリが移動または消滅し、パッケージをインストールできない可能性があります。</translation>
    </message>
    <message>
        <source>Plan the move to a newer release. Check that the package sources still answer.</source>
        <translation>新しいリリースへの移行を計画してください。リポジトリが応答するかどうかも確認してください。</translation>
    </message>
    <message>
        <source>%1 was asked without root&apos;s rights.</source>
        <translation>%1 は root 権限なしで調査されました。</translation>
    </message>
    <message>
        <source>Protected files and other users&apos; processes stay unknown.</source>
        <translation>保護されたファイルや他のユーザのプロセスは不明のままです。</translation>
    </message>
    <message>
        <source>Allow the login user sudo, or log in as root.</source>
        <translation>ログインユーザに sudo を許可するか、root でログインしてください。</translation>
    </message>
    <message>
        <source>The state of the services on %1 could not be read.</source>
        <translation>%1 のサービスの状態を取得できませんでした。</translation>
    </message>
    <message>
        <source>The users of %1 could not be looked up in time.</source>
        <translation>%1 のユーザ情報を時間内に取得できませんでした。</translation>
    </message>
    <message>
        <source>The host has no systemd, is overloaded, or waits for its directory service.</source>
        <translation>ホストに systemd がないか、過負荷であるか、ディレクトリサービスの応答を待っています。</translation>
    </message>
    <message>
        <source>Check systemctl and id on that host, then ask again.</source>
        <translation>そのホストで systemctl と id を確認してから、もう一度調査してください。</translation>
    </message>
    <message>
        <source>No package source of %1 offers %2.</source>
        <translation>%1 のどのパッケージリポジトリにも %2 がありません。</translation>
    </message>
    <message>
        <source>The package lists are refreshed before the installation; if it is still missing then, the run stops before anything is changed.</source>
        <translation>インストールの前にパッケージリストを更新します。それでも見つからない場合、実行は何も変更せずに停止します。</translation>
    </message>
    <message>
        <source>Enable the distribution&apos;s main package source, or install %1 yourself.</source>
        <translation>ディストリビューションの主要なパッケージリポジトリを有効にするか、%1 を手動でインストールしてください。</translation>
    </message>
    <message>
        <source>Another program is installing packages on %1.</source>
        <translation>%1 では別のプログラムがパッケージをインストール中です。</translation>
    </message>
    <message>
        <source>Process %2 is installing packages on %1.</source>
        <translation>%1 ではプロセス %2 がパッケージをインストール中です。</translation>
    </message>
    <message>
        <source>Only one program at a time may hold the package lock.</source>
        <translation>パッケージのロックを取得できるプログラムは一度に 1 つだけです。</translation>
    </message>
    <message>
        <source>Let it end first. A run waits two minutes for it.</source>
        <translation>先にその終了を待ってください。実行時は 2 分間待機します。</translation>
    </message>
    <message>
        <source>%1 on %2 knows NFS only up to version %3, the project asks for %4.</source>
        <translation>%2 の %1 が対応する NFS はバージョン %3 までですが、プロジェクトでは %4 が指定されています。</translation>
    </message>
    <message>
        <source>Set nfs.version to %1, or leave it out so that the best common version is used.</source>
        <translation>nfs.version を %1 に設定するか、省略して共通の最も新しいバージョンを使用してください。</translation>
    </message>
    <message>
        <source>SELinux is enforcing on %1 and keeps the web server off the share. The plan switches %2 on.</source>
        <translation>%1 では SELinux が enforcing で、Web サーバは共有にアクセスできません。計画では %2 を有効にします。</translation>
    </message>
    <message>
        <source>httpd_selinux(8): the web server may use files of NFS or GlusterFS only with this boolean.</source>
        <translation>httpd_selinux(8): このブール値が有効な場合にのみ、Web サーバは NFS または GlusterFS のファイルを使用できます。</translation>
    </message>
    <message>
        <source>The watchdog pandora_ha runs on %1. The plan stops it first and starts it last.</source>
        <translation>%1 ではウォッチドッグ pandora_ha が動作しています。計画ではこれを最初に停止し、最後に起動します。</translation>
    </message>
    <message>
        <source>It starts pandora_server and Tentacle again within seconds when they are stopped.</source>
        <translation>pandora_server と Tentacle を停止しても、数秒以内に再び起動されてしまいます。</translation>
    </message>
    <message>
        <source>Start nothing of Pandora by hand while the plan runs.</source>
        <translation>計画の実行中は、Pandora のサービスを手動で起動しないでください。</translation>
    </message>
    <message>
        <source>Pandora on %1 works in %2, where no shared folder lies.</source>
        <translation>%1 の Pandora は %2 を使用していますが、そこに共有フォルダはありません。</translation>
    </message>
    <message>
        <source>incomingdir in /etc/pandora/pandora_server.conf decides where conf and md5 are looked for.</source>
        <translation>conf と md5 を探す場所は、/etc/pandora/pandora_server.conf の incomingdir で決まります。</translation>
    </message>
    <message>
        <source>Correct the folders&apos; paths in the project, or incomingdir on the host.</source>
        <translation>プロジェクトのフォルダのパスか、ホストの incomingdir を修正してください。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>on %1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Give it the same number everywhere while Pandora&apos;s services are stopped and %1 is still free there. %2</source>
        <translation>Pandora のサービスの停止中に、番号 %1 が各ホストで未使用であることを確認し、すべてのホストで同じ番号にしてください。%2</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>ユーザ %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>The user %1 has different numbers: %2.</source>
        <translation>ユーザ %1 の番号 (UID) がホストによって異なります: %2。</translation>
    </message>
    <message>
        <source>The group %1 has different numbers: %2.</source>
        <translation>グループ %1 の番号 (GID) がホストによって異なります: %2。</translation>
    </message>
    <message>
        <source>A share carries numbers, not names: one host could not use what another host writes, or a stranger could.</source>
        <translation>共有で使われるのは名前ではなく番号です。あるホストが書いたファイルを別のホストが使えなかったり、無関係なユーザが使えたりします。</translation>
    </message>
    <message>
        <source>There is no user %1 on %2.</source>
        <translation>%2 にユーザ %1 が存在しません。</translation>
    </message>
    <message>
        <source>There is no group %1 on %2.</source>
        <translation>%2 にグループ %1 が存在しません。</translation>
    </message>
    <message>
        <source>The shared files are to belong to it.</source>
        <translation>共有ファイルの所有者またはグループになる名前です。</translation>
    </message>
    <message>
        <source>Install Pandora&apos;s package there first, or correct the folder&apos;s owner in the project.</source>
        <translation>先にそのホストに Pandora のパッケージをインストールするか、プロジェクトでフォルダの所有者を修正してください。</translation>
    </message>
    <message>
        <source>Create the group with the number it has elsewhere, or correct the folder&apos;s group in the project.</source>
        <translation>他のホストと同じ番号でグループを作成するか、プロジェクトでフォルダのグループを修正してください。</translation>
    </message>
    <message>
        <source>%1 has number %2 on the NFS server and %3 on the Pandora hosts. The share uses the Pandora hosts&apos; number.</source>
        <translation>%1 の番号は NFS サーバでは %2、Pandora ホストでは %3 です。共有では Pandora ホストの番号を使用します。</translation>
    </message>
    <message>
        <source>Listings on the server show another name for these files.</source>
        <translation>サーバ上の一覧では、これらのファイルに別の名前が表示されます。</translation>
    </message>
    <message>
        <source>the consoles</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>The consoles&apos; web servers run as different users: %1.</source>
        <translation>コンソールの Web サーバが異なるユーザで動作しています: %1。</translation>
    </message>
    <message>
        <source>Their numbers differ too (apache 48, www-data 33), so one console cannot change what the other writes.</source>
        <translation>番号も異なる (apache は 48、www-data は 33) ため、あるコンソールが書いたものを別のコンソールが変更できません。</translation>
    </message>
    <message>
        <source>Create one group with the same number on all hosts, put pandora and the web users into it, and set it as the folders&apos; group in the project.</source>
        <translation>すべてのホストに同じ番号のグループを 1 つ作成し、pandora と Web サーバのユーザを追加して、プロジェクトでフォルダのグループに指定してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Each server takes the agents&apos; XML from a folder of its own (%1).</source>
        <translation>各サーバは、エージェントの XML をそれぞれ専用のフォルダから取り込みます (%1)。</translation>
    </message>
    <message>
        <source>These folders lie on the share, so that another server can take up the queue of one that died. The price: every report of an agent goes over the network, and none arrives while the share is away.</source>
        <translation>これらのフォルダは共有上にあるため、停止したサーバのキューを別のサーバが引き継げます。その代わり、エージェントのデータはすべてネットワークを経由し、共有が使えない間は届きません。</translation>
    </message>
    <message>
        <source>Switch tentacle.separate-incoming off to keep the queues local, as Pandora&apos;s packages do.</source>
        <translation>Pandora のパッケージの既定どおりキューをローカルに置くには、tentacle.separate-incoming を無効にしてください。</translation>
    </message>
    <message>
        <source>The unit of Tentacle on %1 holds a password and the filters on one command line.</source>
        <translation>%1 の Tentacle のユニットでは、パスワードとフィルタが 1 つのコマンドラインに書かれています。</translation>
    </message>
    <message>
        <source>A drop-in would have to repeat the password, and Sharewright neither reads nor writes passwords.</source>
        <translation>drop-in ではパスワードも記述し直す必要がありますが、Sharewright はパスワードの読み書きを行いません。</translation>
    </message>
    <message>
        <source>Move password and filters to /etc/tentacle/tentacle_server.conf and start Tentacle with -F.</source>
        <translation>パスワードとフィルタを /etc/tentacle/tentacle_server.conf に移し、Tentacle を -F 付きで起動してください。</translation>
    </message>
    <message>
        <source>How Tentacle is started on %1 is not known.</source>
        <translation>%1 で Tentacle がどのように起動されるか不明です。</translation>
    </message>
    <message>
        <source>There is neither a readable configuration file, nor an init script, nor a unit with filters (-i).</source>
        <translation>読み取れる設定ファイルも、init スクリプトも、フィルタ (-i) を持つユニットもありません。</translation>
    </message>
    <message>
        <source>Install Tentacle there, or start it with -F and a configuration file, or leave its incoming files unseparated.</source>
        <translation>そのホストに Tentacle をインストールするか、-F と設定ファイルで起動するようにするか、受信ファイルを分離しないでください。</translation>
    </message>
    <message>
        <source>The filters of Tentacle on %1 stand in %2.</source>
        <translation>%1 の Tentacle のフィルタは %2 に書かれています。</translation>
    </message>
    <message>
        <source>An update of the package writes that file anew; the server would then wait for files that arrive elsewhere.</source>
        <translation>パッケージを更新するとこのファイルは書き直され、サーバは別の場所に届くファイルを待ち続けることになります。</translation>
    </message>
    <message>
        <source>Apply the plan again after each update of pandora_server.</source>
        <translation>pandora_server を更新するたびに、計画をもう一度適用してください。</translation>
    </message>
    <message>
        <source>Tentacle on %1 writes below %2, the shared folders lie below %3.</source>
        <translation>%1 の Tentacle は %2 以下に書き込みますが、共有フォルダは %3 以下にあります。</translation>
    </message>
    <message>
        <source>A filter can only name a folder inside Tentacle&apos;s own.</source>
        <translation>フィルタで指定できるのは、Tentacle 自身のディレクトリの中のフォルダだけです。</translation>
    </message>
    <message>
        <source>Let both agree: the setting “directory” of Tentacle, and the paths of the shared folders.</source>
        <translation>Tentacle の &quot;directory&quot; 設定と共有フォルダのパスを一致させてください。</translation>
    </message>
    <message>
        <source>On %1 a line behind Sharewright&apos;s block in %2 sets %3 again.</source>
        <translation>%1 では、%2 の Sharewright のブロックより後の行が %3 を再び設定しています。</translation>
    </message>
    <message>
        <source>The last line wins, so the block has no effect.</source>
        <translation>最後の行が優先されるため、ブロックは効果を持ちません。</translation>
    </message>
    <message>
        <source>Remove that line, or put it in front of the block.</source>
        <translation>その行を削除するか、ブロックの前に移動してください。</translation>
    </message>
    <message>
        <source>Nobody takes up XML any more that the console or the API of %1 writes into %2.</source>
        <translation>%1 のコンソールまたは API が %2 に書き込む XML は、今後どのサーバにも取り込まれません。</translation>
    </message>
    <message>
        <source>The console writes where its setting remote_config points to, the server only looks into %1.</source>
        <translation>コンソールは設定 remote_config が示す場所に書き込みますが、サーバは %1 だけを見ています。</translation>
    </message>
    <message>
        <source>If you insert data by the console or the API, move *.data from there to %1 by a systemd path unit or a cron job.</source>
        <translation>コンソールや API からデータを投入する場合は、systemd の path ユニットや cron ジョブで、そこから %1 に *.data を移動してください。</translation>
    </message>
    <message>
        <source>%1 has a further server with an incomingdir of its own: %2.</source>
        <translation>%1 には、独自の incomingdir を持つ別のサーバがあります: %2。</translation>
    </message>
    <message>
        <source>Only pandora_server.conf is edited.</source>
        <translation>編集されるのは pandora_server.conf だけです。</translation>
    </message>
    <message>
        <source>Check that this server takes its files from a folder that nobody else reads.</source>
        <translation>このサーバが、他に読み手のいないフォルダからファイルを取り込むことを確認してください。</translation>
    </message>
    <message>
        <source>%1 takes its files from %2 today, and from %3 after the plan.</source>
        <translation>%1 は現在 %2 からファイルを取り込んでいますが、計画の適用後は %3 から取り込みます。</translation>
    </message>
    <message>
        <source>The folders are numbered in the order of the document&apos;s servers. What waits in the old one is moved over.</source>
        <translation>フォルダの番号は、プロジェクトファイル内のサーバの順序で決まります。古いフォルダで待機中のものは移動されます。</translation>
    </message>
    <message>
        <source>Put the servers into their former order to keep the numbers.</source>
        <translation>番号を維持するには、サーバを元の順序に戻してください。</translation>
    </message>
    <message>
        <source>%1 takes the agents&apos; XML from %2, but the project does not separate incoming files.</source>
        <translation>%1 は %2 からエージェントの XML を取り込んでいますが、プロジェクトでは受信ファイルの分離が指定されていません。</translation>
    </message>
    <message>
        <source>The plan would not mount that folder any more.</source>
        <translation>計画を適用すると、そのフォルダはマウントされなくなります。</translation>
    </message>
    <message>
        <source>Undo the run that separated them, or set tentacle.separate-incoming again.</source>
        <translation>分離した実行を元に戻すか、tentacle.separate-incoming を再び設定してください。</translation>
    </message>
    <message>
        <source>On %1 the name %2 means %3.</source>
        <translation>%1 では、名前 %2 が %3 に解決されます。</translation>
    </message>
    <message>
        <source>Installers write the host&apos;s name there. GlusterFS then takes itself for a stranger in its own pool: “Host is not in ‘Peer in Cluster’ state”.</source>
        <translation>インストーラはそこにホスト名を書き込みます。すると GlusterFS は、自分自身をプール外のホストと見なします: &quot;Host is not in &apos;Peer in Cluster&apos; state&quot;。</translation>
    </message>
    <message>
        <source>It would look for %1 on itself.</source>
        <translation>%1 として自分自身に接続してしまいます。</translation>
    </message>
    <message>
        <source>Take the name %1 out of the line of %2 in /etc/hosts of %3, or give the node&apos;s address in the storage network as a number (“storage-address”).</source>
        <translation>%3 の /etc/hosts の %2 の行から名前 %1 を取り除くか、ストレージネットワークでのノードの IP アドレスを指定してください (&quot;storage-address&quot;)。</translation>
    </message>
    <message>
        <source>%1 knows %2 as %3, but %4 knows it as %5.</source>
        <translation>%1 では %2 が %3 に解決されますが、%4 では %5 に解決されます。</translation>
    </message>
    <message>
        <source>All hosts must reach a node at the same address, or some see a brick that others do not.</source>
        <translation>すべてのホストが同じアドレスでノードに到達できなければ、一部のホストだけに見えるブリックが生じます。</translation>
    </message>
    <message>
        <source>Correct the DNS or /etc/hosts, or give the node&apos;s address as a number (“storage-address”).</source>
        <translation>DNS または /etc/hosts を修正するか、ノードの IP アドレスを指定してください (&quot;storage-address&quot;)。</translation>
    </message>
    <message>
        <source>No host knows the name %1 of node %2.</source>
        <translation>ノード %2 の名前 %1 は、どのホストでも解決できません。</translation>
    </message>
    <message>
        <source>Nodes and clients find each other by their storage addresses.</source>
        <translation>ノードとクライアントは、ストレージ用のアドレスで互いに通信します。</translation>
    </message>
    <message>
        <source>Add the name to the DNS or to /etc/hosts of all hosts, or give the address as a number (“storage-address”).</source>
        <translation>DNS またはすべてのホストの /etc/hosts に名前を追加するか、IP アドレスを指定してください (&quot;storage-address&quot;)。</translation>
    </message>
    <message>
        <source>%1 gets no answer from %2, neither on the SSH port nor on the port of GlusterFS.</source>
        <translation>%1 からは、SSH のポートでも GlusterFS のポートでも %2 の応答がありません。</translation>
    </message>
    <message>
        <source>The address may be wrong, the network between them missing, or a firewall in between.</source>
        <translation>アドレスが誤っているか、間のネットワークが途切れているか、ファイアウォールに遮られている可能性があります。</translation>
    </message>
    <message>
        <source>Check the storage address of %1 in the project and the network between both hosts.</source>
        <translation>プロジェクトの %1 のストレージ用アドレスと、両ホスト間のネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot reach port %2 of %3.</source>
        <translation>%1 から %3 のポート %2 に到達できません。</translation>
    </message>
    <message>
        <source>glusterd is running, but refuses connections on this address.</source>
        <translation>glusterd は動作していますが、このアドレスでの接続を拒否しています。</translation>
    </message>
    <message>
        <source>The address answers on its SSH port, so something in between blocks GlusterFS.</source>
        <translation>このアドレスは SSH のポートでは応答するため、途中の何かが GlusterFS を遮断しています。</translation>
    </message>
    <message>
        <source>Open the TCP ports 24007 and 49152-60999 from %1 to %2 in the network&apos;s firewall.</source>
        <translation>ネットワークのファイアウォールで、%1 から %2 への TCP ポート 24007 と 49152-60999 を開放してください。</translation>
    </message>
    <message>
        <source>%1 cannot reach the brick at port %2 of %3.</source>
        <translation>%1 から %3 のブリックにポート %2 で到達できません。</translation>
    </message>
    <message>
        <source>Every brick listens on a port of its own between 49152 and 60999, and clients talk to each of them.</source>
        <translation>各ブリックは 49152 から 60999 の間の個別のポートで待ち受け、クライアントはそれぞれと通信します。</translation>
    </message>
    <message>
        <source>Open the TCP ports 49152-60999 from %1 to %2 in the network&apos;s firewall.</source>
        <translation>ネットワークのファイアウォールで、%1 から %2 への TCP ポート 49152-60999 を開放してください。</translation>
    </message>
    <message>
        <source>Neither the distribution nor the project builds them (%1).</source>
        <translation>ディストリビューションも GlusterFS プロジェクトも、パッケージを提供していません (%1)。</translation>
    </message>
    <message>
        <source>The GlusterFS packages for %1, which %2 runs, have had no updates since %3.</source>
        <translation>%2 で動作している %1 用の GlusterFS パッケージは、%3 以降更新されていません。</translation>
    </message>
    <message>
        <source>Their repository was moved to an archive, where the package tool does not find it by itself.</source>
        <translation>リポジトリがアーカイブに移動されており、パッケージツールは自動では見つけられません。</translation>
    </message>
    <message>
        <source>Point the repository file of %1 to vault.centos.org before the run, or better use a newer system.</source>
        <translation>実行の前に %1 のリポジトリファイルを vault.centos.org に向けるか、できればより新しいシステムを使用してください。</translation>
    </message>
    <message>
        <source>glusterd on %1 runs, but does not answer. %2</source>
        <translation>%1 の glusterd は動作していますが、応答しません。%2</translation>
    </message>
    <message>
        <source>It may be starting, or wait for a peer that is gone.</source>
        <translation>起動中であるか、いなくなったピアを待っている可能性があります。</translation>
    </message>
    <message>
        <source>Look at /var/log/glusterfs/glusterd.log on %1; restart glusterd if it stays silent.</source>
        <translation>%1 の /var/log/glusterfs/glusterd.log を確認してください。応答がないままなら glusterd を再起動してください。</translation>
    </message>
    <message>
        <source>the nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>The nodes have different versions of GlusterFS: %1.</source>
        <translation>ノードの GlusterFS のバージョンが異なります: %1。</translation>
    </message>
    <message>
        <source>Nodes of different major versions refuse each other or lose their connection, now or after an update.</source>
        <translation>メジャーバージョンの異なるノードは、現在または更新後に、互いを拒否したり接続を失ったりします。</translation>
    </message>
    <message>
        <source>Use the same distribution release on all nodes, or package sources that bring the same major version.</source>
        <translation>すべてのノードで同じリリースのディストリビューションか、同じメジャーバージョンを提供するパッケージリポジトリを使用してください。</translation>
    </message>
    <message>
        <source>%1 cannot work in a pool of op-version %2: it knows %3 at most.</source>
        <translation>%1 は op-version %2 のプールでは動作できません。対応しているのは %3 までです。</translation>
    </message>
    <message>
        <source>The op-version says which abilities all nodes use.</source>
        <translation>op-version は、すべてのノードが使用する機能の水準を示します。</translation>
    </message>
    <message>
        <source>Update GlusterFS on %1.</source>
        <translation>%1 の GlusterFS を更新してください。</translation>
    </message>
    <message>
        <source>%1 works with op-version %2, the pool with %3.</source>
        <translation>%1 の op-version は %2、プールは %3 です。</translation>
    </message>
    <message>
        <source>A node that was away while it was raised may be rejected.</source>
        <translation>op-version の引き上げ時に不在だったノードは、拒否されることがあります。</translation>
    </message>
    <message>
        <source>Run gluster peer status on all nodes. If %1 is rejected, restart glusterd there.</source>
        <translation>すべてのノードで gluster peer status を実行してください。%1 が拒否されている場合は、そこで glusterd を再起動してください。</translation>
    </message>
    <message>
        <source>%1 and %2 have the same GlusterFS identity (%3).</source>
        <translation>%1 と %2 の GlusterFS の ID が同一です (%3)。</translation>
    </message>
    <message>
        <source>One was cloned from the other with glusterd already installed. Such nodes cannot be in one pool.</source>
        <translation>glusterd のインストール後に、一方がもう一方から複製されています。このようなノードは同じプールに参加できません。</translation>
    </message>
    <message>
        <source>On the one that holds no volume: systemctl stop glusterd, move /var/lib/glusterd/glusterd.info away, systemctl start glusterd.</source>
        <translation>ボリュームを持たない方のノードで: systemctl stop glusterd を実行し、/var/lib/glusterd/glusterd.info を別の場所に移動して、systemctl start glusterd を実行してください。</translation>
    </message>
    <message>
        <source>%1 is in a pool with hosts that are not in this project: %2.</source>
        <translation>%1 は、このプロジェクトにないホストとプールを組んでいます: %2。</translation>
    </message>
    <message>
        <source>All nodes of the project are in it, so it works; but nobody looks after those hosts here.</source>
        <translation>プロジェクトのノードはすべてこのプールに含まれるため動作はしますが、それらのホストはここでは管理されません。</translation>
    </message>
    <message>
        <source>A node can be in one pool only, and the two pools would become one or refuse each other.</source>
        <translation>ノードが参加できるプールは 1 つだけです。2 つのプールが 1 つになるか、互いに拒否することになります。</translation>
    </message>
    <message>
        <source>Add these hosts to the project, choose another node, or take %1 out of that pool first: gluster peer detach, from a member.</source>
        <translation>これらのホストをプロジェクトに追加するか、別のノードを選択するか、先に %1 をそのプールから外してください (メンバのノードで gluster peer detach)。</translation>
    </message>
    <message>
        <source>%1 and %2 are in different pools.</source>
        <translation>%1 と %2 は別々のプールに属しています。</translation>
    </message>
    <message>
        <source>GlusterFS does not join pools that have several members.</source>
        <translation>GlusterFS は、複数のメンバを持つプール同士を統合しません。</translation>
    </message>
    <message>
        <source>Decide for one pool and take the nodes of the other one out of it: gluster peer detach, from a member.</source>
        <translation>どちらか一方のプールに決め、もう一方のノードをそこから外してください (メンバのノードで gluster peer detach)。</translation>
    </message>
    <message>
        <source>%1 rejects its peer %2.</source>
        <translation>%1 がピア %2 を拒否しています。</translation>
    </message>
    <message>
        <source>Their records of a volume or their op-versions differ.</source>
        <translation>ボリュームの記録または op-version が一致していません。</translation>
    </message>
    <message>
        <source>Mend the pool first: on the rejected node keep /var/lib/glusterd/glusterd.info, move the rest of /var/lib/glusterd away, probe it again and restart glusterd.</source>
        <translation>先にプールを修復してください。拒否されたノードで /var/lib/glusterd/glusterd.info を残して /var/lib/glusterd の残りを別の場所に移動し、もう一度 peer probe を行ってから glusterd を再起動します。</translation>
    </message>
    <message>
        <source>%1 has lost sight of its peer %2.</source>
        <translation>%1 からピア %2 が見えなくなっています。</translation>
    </message>
    <message>
        <source>Bricks and volumes cannot be changed while a node that is concerned is away.</source>
        <translation>関係するノードが不在の間は、ブリックとボリュームを変更できません。</translation>
    </message>
    <message>
        <source>Check that glusterd runs on %1 and that nothing blocks TCP port 24007 between them.</source>
        <translation>%1 で glusterd が動作していることと、両者の間で TCP ポート 24007 が遮断されていないことを確認してください。</translation>
    </message>
    <message>
        <source>%1 is exported already, by line %2 of %3.</source>
        <translation>%1 は既に %3 の %2 行目でエクスポートされています。</translation>
    </message>
    <message>
        <source>%1 lies below %4, which line %2 of %3 exports already.</source>
        <translation>%1 は、%3 の %2 行目で既にエクスポートされている %4 の下にあります。</translation>
    </message>
    <message>
        <source>That line lets every host of the network in.</source>
        <translation>その行は、ネットワーク上のすべてのホストにアクセスを許可しています。</translation>
    </message>
    <message>
        <source>Clients that the line names get in with its options, not with those of the plan.</source>
        <translation>その行に指定されたクライアントは、計画のオプションではなく、その行のオプションでアクセスします。</translation>
    </message>
    <message>
        <source>Remove the line if nothing else needs it, or choose another nfs.exportRoot. Sharewright leaves lines alone that it does not own.</source>
        <translation>他に必要としているものがなければその行を削除するか、別の nfs.exportRoot を選択してください。Sharewright は自身が管理していない行には手を付けません。</translation>
    </message>
    <message>
        <source>The folders of %1 need %2 on %3, but only %4 are free there.</source>
        <translation>%1 のフォルダには %3 に %2 の空きが必要ですが、%4 しかありません。</translation>
    </message>
    <message>
        <source>A tenth is kept as a margin.</source>
        <translation>1 割を余裕として確保します。</translation>
    </message>
    <message>
        <source>Enlarge the file system at %1, clean up the folders, or choose another nfs.exportRoot.</source>
        <translation>%1 のファイルシステムを拡張するか、フォルダを整理するか、別の nfs.exportRoot を選択してください。</translation>
    </message>
    <message>
        <source>Not all files of %1 could be counted in time; whether %2 has room for them is unknown.</source>
        <translation>%1 のファイルを時間内にすべて数えられませんでした。%2 に入り切るかどうかは不明です。</translation>
    </message>
    <message>
        <source>%1 are free there.</source>
        <translation>空きは %1 です。</translation>
    </message>
    <message>
        <source>Move it away, or choose another nfs.exportRoot.</source>
        <translation>別の場所に移動するか、別の nfs.exportRoot を選択してください。</translation>
    </message>
    <message>
        <source>%1 on %2 holds files already.</source>
        <translation>%2 の %1 には既にファイルがあります。</translation>
    </message>
    <message>
        <source>They stay and become part of the share; files of the same name are replaced by those of the seed host.</source>
        <translation>これらは残り、共有の一部になります。同じ名前のファイルはコピー元ホストのもので置き換えられます。</translation>
    </message>
    <message>
        <source>Move them away if they do not belong to Pandora.</source>
        <translation>Pandora のものでなければ、別の場所に移動してください。</translation>
    </message>
    <message>
        <source>%1 on %2 lies on a file system of type %3.</source>
        <translation>%2 の %1 は、種類が %3 のファイルシステム上にあります。</translation>
    </message>
    <message>
        <source>The kernel exports it only with an explicit fsid, or not at all (exports(5), fsid).</source>
        <translation>カーネルは、fsid を明示した場合にのみエクスポートするか、まったくエクスポートしません (exports(5) の fsid)。</translation>
    </message>
    <message>
        <source>Put nfs.exportRoot on a local disk (xfs or ext4).</source>
        <translation>nfs.exportRoot をローカルディスク (xfs または ext4) に置いてください。</translation>
    </message>
    <message>
        <source>%1 on %2 lies on the system disk.</source>
        <translation>%2 の %1 はシステムディスク上にあります。</translation>
    </message>
    <message>
        <source>A full share then fills the disk that the system needs, and a client could guess handles of files outside the export.</source>
        <translation>共有が満杯になるとシステムに必要なディスクも満杯になります。また、クライアントがエクスポート外のファイルのハンドルを推測できる可能性があります。</translation>
    </message>
    <message>
        <source>Consider a file system of its own for it.</source>
        <translation>専用のファイルシステムを検討してください。</translation>
    </message>
    <message>
        <source>There is a volume %1 already, with other bricks: %2.</source>
        <translation>ボリューム %1 は既に別のブリックで存在しています: %2。</translation>
    </message>
    <message>
        <source>None of the project&apos;s bricks belongs to it.</source>
        <translation>プロジェクトのブリックはどれも含まれていません。</translation>
    </message>
    <message>
        <source>Choose another name in “volume”. If that volume is meant, list its bricks in the project.</source>
        <translation>&quot;volume&quot; に別の名前を選択してください。そのボリュームを使うのであれば、そのブリックをプロジェクトに列挙してください。</translation>
    </message>
    <message>
        <source>The volume %1 is of type %2, which Sharewright does not manage.</source>
        <translation>ボリューム %1 の種類は %2 で、Sharewright では管理できません。</translation>
    </message>
    <message>
        <source>Choose another name in “volume”.</source>
        <translation>&quot;volume&quot; に別の名前を選択してください。</translation>
    </message>
    <message>
        <source>replica %1 with an arbiter</source>
        <translation>replica %1 (arbiter あり)</translation>
    </message>
    <message>
        <source>replica %1</source>
        <translation>replica %1</translation>
    </message>
    <message>
        <source>The volume %1 has %2, the project says %3.</source>
        <translation>ボリューム %1 は %2 ですが、プロジェクトでは %3 です。</translation>
    </message>
    <message>
        <source>Sharewright adds and replaces bricks, but does not change how many copies a volume keeps.</source>
        <translation>Sharewright はブリックの追加と置き換えを行いますが、ボリュームが保持するコピーの数は変更しません。</translation>
    </message>
    <message>
        <source>Correct “replica” and “arbiter” in the project, or change the volume by hand first (gluster volume add-brick … replica …).</source>
        <translation>プロジェクトの &quot;replica&quot; と &quot;arbiter&quot; を修正するか、先にボリュームを手動で変更してください (gluster volume add-brick … replica …)。</translation>
    </message>
    <message>
        <source>These bricks are copies of each other, but stand in different replica sets of the project: %1.</source>
        <translation>これらのブリックは互いのコピーですが、プロジェクトでは別々のレプリカセットに属しています: %1。</translation>
    </message>
    <message>
        <source>Each %1 bricks in a row are one set; a running volume cannot be sorted anew.</source>
        <translation>並び順で %1 個ごとのブリックが 1 つのセットになります。運用中のボリュームを組み替えることはできません。</translation>
    </message>
    <message>
        <source>List the bricks in the volume&apos;s order: %1.</source>
        <translation>ボリュームの順序でブリックを列挙してください: %1。</translation>
    </message>
    <message>
        <source>Replica set %1 of the project has bricks of several sets of the volume.</source>
        <translation>プロジェクトのレプリカセット %1 に、ボリュームの複数のセットのブリックが含まれています。</translation>
    </message>
    <message>
        <source>A brick cannot move from one set to another.</source>
        <translation>ブリックを別のセットに移すことはできません。</translation>
    </message>
    <message>
        <source>The volume %1 exists, but is stopped. The plan starts it.</source>
        <translation>ボリューム %1 は存在しますが停止しています。計画ではこれを起動します。</translation>
    </message>
    <message>
        <source>Somebody stopped it; there may be a reason.</source>
        <translation>誰かが停止したものです。理由があるかもしれません。</translation>
    </message>
    <message>
        <source>Ask who stopped it, and why, before the run.</source>
        <translation>実行の前に、誰がなぜ停止したのかを確認してください。</translation>
    </message>
    <message>
        <source>Files of the volume %1 are being moved between bricks.</source>
        <translation>ボリューム %1 のファイルをブリック間で移動中です。</translation>
    </message>
    <message>
        <source>Until that is finished, bricks can neither be added nor removed.</source>
        <translation>それが終わるまで、ブリックの追加も削除もできません。</translation>
    </message>
    <message>
        <source>A rebalance or the removal of bricks is under way.</source>
        <translation>リバランスまたはブリックの削除が進行中です。</translation>
    </message>
    <message>
        <source>Wait until it is finished: gluster volume rebalance %1 status. Then ask the hosts again.</source>
        <translation>終了を待ってから (gluster volume rebalance %1 status)、もう一度ホストを調査してください。</translation>
    </message>
    <message>
        <source>Bricks of the volume %1 are down: %2.</source>
        <translation>ボリューム %1 のブリックが停止しています: %2。</translation>
    </message>
    <message>
        <source>While they are away, other bricks should stay as they are: they may hold the only good copy.</source>
        <translation>これらが不在の間は、他のブリックを変更しないでください。唯一の正常なコピーを保持している可能性があります。</translation>
    </message>
    <message>
        <source>Their files live on the other bricks of the set alone.</source>
        <translation>これらのファイルは、セットの他のブリックにしかありません。</translation>
    </message>
    <message>
        <source>Bring them back first: look at their hosts and disks, then run gluster volume start %1 force on a node.</source>
        <translation>先にこれらを復旧してください。ホストとディスクを確認してから、ノードで gluster volume start %1 force を実行します。</translation>
    </message>
    <message>
        <source>A rebalance with GlusterFS %1 can lose files.</source>
        <translation>GlusterFS %1 のリバランスではファイルが失われることがあります。</translation>
    </message>
    <message>
        <source>Version 11.0 has a known fault; 11.1 mends it (gluster/glusterfs#4148).</source>
        <translation>バージョン 11.0 には既知の不具合があり、11.1 で修正されています (gluster/glusterfs#4148)。</translation>
    </message>
    <message>
        <source>The fault was found in 11.0 and mended in 11.1; whether this version has it was never said (gluster/glusterfs#4148).</source>
        <translation>この不具合は 11.0 で見つかり、11.1 で修正されました。このバージョンに存在するかどうかは公表されていません (gluster/glusterfs#4148)。</translation>
    </message>
    <message>
        <source>Enlarge the bricks in place instead (“extra-devices”, “size”), which moves no file; or set “after-adding-bricks: fix-layout”; or update to 11.1 first.</source>
        <translation>代わりにブリックをその場で拡張するか (&quot;extra-devices&quot;、&quot;size&quot;。ファイルは移動しません)、&quot;after-adding-bricks: fix-layout&quot; を設定するか、先に 11.1 に更新してください。</translation>
    </message>
    <message>
        <source>%1 does not know the NFS server&apos;s name %2.</source>
        <translation>%1 では NFS サーバの名前 %2 を解決できません。</translation>
    </message>
    <message>
        <source>Clients mount the server by its storage address.</source>
        <translation>クライアントは、サーバをストレージ用のアドレスでマウントします。</translation>
    </message>
    <message>
        <source>Add the name to the DNS or to /etc/hosts of %1, or give the server&apos;s storage address as a number.</source>
        <translation>DNS または %1 の /etc/hosts に名前を追加するか、サーバのストレージ用の IP アドレスを指定してください。</translation>
    </message>
    <message>
        <source>%1 gets no answer from %2, neither on the SSH port nor on the NFS port.</source>
        <translation>%1 からは、SSH のポートでも NFS のポートでも %2 の応答がありません。</translation>
    </message>
    <message>
        <source>Check the server&apos;s storage address in the project and the network between both hosts.</source>
        <translation>プロジェクトのサーバのストレージ用アドレスと、両ホスト間のネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The NFS server is running, but refuses connections on this address.</source>
        <translation>NFS サーバは動作していますが、このアドレスでの接続を拒否しています。</translation>
    </message>
    <message>
        <source>The address answers on its SSH port, so something in between blocks NFS.</source>
        <translation>このアドレスは SSH のポートでは応答するため、途中の何かが NFS を遮断しています。</translation>
    </message>
    <message>
        <source>Open TCP port %1 from %2 to %3 in the network&apos;s firewall.</source>
        <translation>ネットワークのファイアウォールで、%2 から %3 への TCP ポート %1 を開放してください。</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>ホスト %1</translation>
    </message>
    <message>
        <source>The new brick on %1 has %2; the present one on %3 still has %4 free.</source>
        <translation>%1 の新しいブリックの容量は %2 です。%3 の既存のブリックにはまだ %4 の空きがあります。</translation>
    </message>
    <message>
        <source>A rebalance moves no file to a brick with less free space than the one it comes from. The present files would stay where they are; only new ones would go there.</source>
        <translation>リバランスは、移動元より空き容量の少ないブリックへファイルを移動しません。既存のファイルは今の場所に残り、新しいファイルだけがそこに置かれます。</translation>
    </message>
    <message>
        <source>Take larger disks for the new bricks, or set “after-adding-bricks” to fix-layout, which is quick and sends new files there.</source>
        <translation>新しいブリックにはより大きなディスクを使うか、“after-adding-bricks” を fix-layout にしてください。短時間で済み、新しいファイルがそこに置かれます。</translation>
    </message>
    <message>
        <source>Move the old copy away, or choose another migration.aside-suffix.</source>
        <translation>古いコピーを別の場所に移動するか、別の migration.aside-suffix を選択してください。</translation>
    </message>
    <message>
        <source>Choose the source on the Data page (migration.seed-host in the project).</source>
        <translation>「データ」ページで提供元を選択してください (プロジェクトでは migration.seed-host)。</translation>
    </message>
    <message>
        <source>the first content</source>
        <translation>最初の内容</translation>
    </message>
    <message>
        <source>No host is chosen to provide the first content, although there are files. %1.</source>
        <translation>ファイルがあるのに、最初の内容を提供するホストが選択されていません。%1。</translation>
    </message>
    <message>
        <source>These do not exist on %1; the plan makes mount points there: %2.</source>
        <translation>%1 には次のフォルダがありません。計画ではそこにマウントポイントを作成します: %2。</translation>
    </message>
    <message>
        <source>Files of these hosts are set aside and not merged. %1.</source>
        <translation>次のホストのファイルは退避され、統合されません。%1。</translation>
    </message>
    <message>
        <source>Tick a host on the Data page (migration.merge-from in the project) to bring its files into the share as well; “sharewright merge” shows where the hosts differ.</source>
        <translation>「データ」ページでホストにチェックを付ける（プロジェクトの migration.merge-from）と、そのファイルも共有に取り込みます。ホスト間の違いは「sharewright merge」で確認できます。</translation>
    </message>
    <message>
        <source>the servers</source>
        <translation>サーバ</translation>
    </message>
</context>
<context>
    <name>FailureReport</name>
    <message>
        <source>One step is done and stays.</source>
        <translation>1 個のステップが完了し、そのまま残っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are done and stay.</source>
        <translation>
            <numerusform>%n 個のステップが完了し、そのまま残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>One step was not tried and changed nothing.</source>
        <translation>1 個のステップは未実施で、何も変更していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n steps were not tried and changed nothing.</source>
        <translation>
            <numerusform>%n 個のステップは未実施で、何も変更していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pandora&apos;s services are still stopped: agents queue their data until they start again.</source>
        <translation>Pandora のサービスはまだ停止しています。再び起動するまで、エージェントはデータをキューに溜めます。</translation>
    </message>
    <message>
        <source>Originals are kept: nothing was deleted.</source>
        <translation>元のフォルダは残っています。何も削除していません。</translation>
    </message>
    <message>
        <source>See that the host is up and reachable, then retry: finished steps are checked, not repeated.</source>
        <translation>ホストが起動していて到達できることを確認してから、再試行してください。完了したステップは確認だけを行い、繰り返しません。</translation>
    </message>
    <message>
        <source>Correct the login or the sudo rights of the user on that host, then retry.</source>
        <translation>そのホストでユーザのログインまたは sudo の権限を修正してから、再試行してください。</translation>
    </message>
    <message>
        <source>The host changed since the plan was made. Probe again and review the new plan.</source>
        <translation>計画の作成後にホストが変更されています。もう一度調査し、新しい計画をレビューしてください。</translation>
    </message>
    <message>
        <source>Remove the cause on that host, then retry: finished steps are checked, not repeated.</source>
        <translation>そのホストで原因を取り除いてから、再試行してください。完了したステップは確認だけを行い、繰り返しません。</translation>
    </message>
    <message>
        <source>“%1” failed on %2</source>
        <translation>%2 で「%1」が失敗しました</translation>
    </message>
    <message>
        <source>Exit status %1, after %2</source>
        <translation>終了ステータス %1、経過 %2</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>経過 %1</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>%1 への接続に失敗しました</translation>
    </message>
    <message>
        <source>The run could not go on</source>
        <translation>実行を続けられませんでした</translation>
    </message>
    <message>
        <source>Pandora&apos;s services are started again.</source>
        <translation>Pandora のサービスは再び起動しています。</translation>
    </message>
    <message>
        <source>Pandora&apos;s services were not stopped.</source>
        <translation>Pandora のサービスは停止していません。</translation>
    </message>
    <message>
        <source>One more only looked, or found nothing to do.</source>
        <translation>ほかに 1 個のステップは確認だけで終わったか、することがありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n more only looked, or found nothing to do.</source>
        <translation>
            <numerusform>ほかに %n 個のステップは確認だけで終わったか、することがありませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Or undo: what this run changed is taken back; anything that cannot be is listed.</source>
        <translation>または元に戻してください。この実行による変更を取り消します。取り消せないものがあれば一覧に示します。</translation>
    </message>
    <message>
        <source>The host said: %1</source>
        <translation>ホストからのメッセージ: %1</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message>
        <source>There is no host %1.</source>
        <translation>ホスト %1 は存在しません。</translation>
    </message>
    <message>
        <source>%1 is not a file on %2.</source>
        <translation>%2 の %1 はファイルではありません。</translation>
    </message>
    <message>
        <source>%1 on %2 is too large to be shown, or may not be read.</source>
        <translation>%2 の %1 は大きすぎて表示できないか、読み取りが許可されていません。</translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
</context>
<context>
    <name>FolderAdvice</name>
    <message>
        <source>%1 is switched on in %2.</source>
        <translation>%2 で %1 が有効になっています。</translation>
    </message>
    <message>
        <source>There are files in it on %1.</source>
        <translation>%1 のこのフォルダにはファイルがあります。</translation>
    </message>
    <message>
        <source>A folder of your own.</source>
        <translation>独自のフォルダです。</translation>
    </message>
</context>
<context>
    <name>FolderCatalogue</name>
    <message>
        <source>Holds every agent&apos;s remote configuration. Whichever server an agent talks to must have it.</source>
        <translation>すべてのエージェントのリモート設定を保持します。エージェントがどのサーバと通信する場合でも必要です。</translation>
    </message>
    <message>
        <source>An agent that finds no configuration uploads its own and overwrites what administrators had staged for it.</source>
        <translation>エージェントは、設定が見つからないと自身の設定をアップロードし、管理者が用意した設定を上書きします。</translation>
    </message>
    <message>
        <source>Holds the check sums by which an agent notices a new configuration.</source>
        <translation>エージェントが新しい設定を検知するためのチェックサムを保持します。</translation>
    </message>
    <message>
        <source>Agents fetch and send configurations back and forth without end.</source>
        <translation>エージェントが設定の取得と送信を際限なく繰り返します。</translation>
    </message>
    <message>
        <source>Holds the file collections that agents download.</source>
        <translation>エージェントがダウンロードするファイルコレクションを保持します。</translation>
    </message>
    <message>
        <source>Agents get their collections from one server only, and lose them when that one is down.</source>
        <translation>エージェントは 1 台のサーバからしかコレクションを取得できず、そのサーバの停止中は失います。</translation>
    </message>
    <message>
        <source>Holds the recorded network flows that the console shows.</source>
        <translation>コンソールに表示するネットワークフローの記録を保持します。</translation>
    </message>
    <message>
        <source>The console shows the flows of one server only.</source>
        <translation>コンソールには 1 台のサーバのフローしか表示されません。</translation>
    </message>
    <message>
        <source>Holds what people upload in the console, and collections before they are published.</source>
        <translation>コンソールでアップロードされたファイルと、公開前のコレクションを保持します。</translation>
    </message>
    <message>
        <source>A file uploaded in one console is missing in the others.</source>
        <translation>あるコンソールでアップロードしたファイルが、他のコンソールにはありません。</translation>
    </message>
    <message>
        <source>Holds recorded sFlow data, as netflow does for NetFlow.</source>
        <translation>NetFlow の netflow と同様に、sFlow の記録を保持します。</translation>
    </message>
    <message>
        <source>Where sFlow is used, the console shows one server&apos;s flows only.</source>
        <translation>sFlow を使用している場合、コンソールには 1 台のサーバのフローしか表示されません。</translation>
    </message>
    <message>
        <source>Holds remote commands that wait for their agents.</source>
        <translation>エージェントを待つリモートコマンドを保持します。</translation>
    </message>
    <message>
        <source>A command reaches its agent only when that agent happens to talk to the same server.</source>
        <translation>コマンドは、エージェントがたまたま同じサーバと通信した場合にしか届きません。</translation>
    </message>
    <message>
        <source>Holds locks of transactions with agents.</source>
        <translation>エージェントとのトランザクションのロックを保持します。</translation>
    </message>
    <message>
        <source>Two servers may work on one agent&apos;s transaction at the same time.</source>
        <translation>1 つのエージェントのトランザクションを、2 台のサーバが同時に処理するおそれがあります。</translation>
    </message>
    <message>
        <source>Holds programs that each server&apos;s package installs for itself.</source>
        <translation>各サーバのパッケージが自身のためにインストールするプログラムを保持します。</translation>
    </message>
    <message>
        <source>An upgrade of one server would replace the programs of all others.</source>
        <translation>1 台のサーバを更新すると、他のすべてのサーバのプログラムが置き換えられてしまいます。</translation>
    </message>
    <message>
        <source>Every server writes its own log there.</source>
        <translation>各サーバが自身のログを書き込みます。</translation>
    </message>
    <message>
        <source>The servers would write into each other&apos;s logs.</source>
        <translation>サーバ同士が互いのログに書き込んでしまいます。</translation>
    </message>
    <message>
        <source>The spool itself is the queue of one server. Only folders in it are shared.</source>
        <translation>スプール自体は 1 台のサーバのキューです。その中のフォルダだけを共有します。</translation>
    </message>
    <message>
        <source>Two servers would take the same agent data, twice or half. Separate incoming folders exist for that.</source>
        <translation>2 台のサーバが同じエージェントデータを取り込み、重複や欠落が生じます。そのために、受信フォルダを分離する機能があります。</translation>
    </message>
    <message>
        <source>The folder catalogue names no spool or no console.</source>
        <translation>フォルダカタログにスプールまたはコンソールが指定されていません。</translation>
    </message>
    <message>
        <source>Entry %1 of the folder catalogue cannot be read.</source>
        <translation>フォルダカタログのエントリ %1 を読み込めません。</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Only if used</source>
        <translation>使用する場合のみ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>共有しない</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>独自</translation>
    </message>
</context>
<context>
    <name>FolderRules</name>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 に名前がありません。</translation>
    </message>
    <message>
        <source>Give it a short name, such as “conf”.</source>
        <translation>&quot;conf&quot; などの短い名前を付けてください。</translation>
    </message>
    <message>
        <source>The folder name “%1” cannot be used.</source>
        <translation>フォルダ名「%1」は使用できません。</translation>
    </message>
    <message>
        <source>It becomes the directory name on the storage side.</source>
        <translation>この名前はストレージ側のディレクトリ名になります。</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, “.”, “_” and “-”, starting with a letter or digit.</source>
        <translation>64 文字以内の英数字、&quot;.&quot;、&quot;_&quot;、&quot;-&quot; を使用し、英数字で始めてください。</translation>
    </message>
    <message>
        <source>%1 has no path.</source>
        <translation>%1 にパスがありません。</translation>
    </message>
    <message>
        <source>Add the path that the Pandora hosts use.</source>
        <translation>Pandora ホストが使用するパスを追加してください。</translation>
    </message>
    <message>
        <source>%1 would share data_in itself (%2).</source>
        <translation>%1 は data_in 自体 (%2) を共有しようとしています。</translation>
    </message>
    <message>
        <source>The servers would take each other&apos;s incoming files away; the manual forbids it.</source>
        <translation>サーバ同士が互いの受信ファイルを取り合うことになります。マニュアルでも禁止されています。</translation>
    </message>
    <message>
        <source>Share its folders one by one: conf, md5, collections, netflow.</source>
        <translation>中のフォルダ conf、md5、collections、netflow を個別に共有してください。</translation>
    </message>
    <message>
        <source>%1 (%2) is meant to be local.</source>
        <translation>%1 (%2) はローカルに置くべきものです。</translation>
    </message>
    <message>
        <source>Each Pandora server keeps files of its own there.</source>
        <translation>各 Pandora サーバがそこに自身のファイルを保持します。</translation>
    </message>
    <message>
        <source>Leave it out of the shared folders.</source>
        <translation>共有フォルダから外してください。</translation>
    </message>
    <message>
        <source>“%1” of %2 is no user or group name.</source>
        <translation>%2 の「%1」は、ユーザ名またはグループ名として無効です。</translation>
    </message>
    <message>
        <source>Write a name such as “pandora”, or a number.</source>
        <translation>&quot;pandora&quot; などの名前か、番号を記述してください。</translation>
    </message>
    <message>
        <source>Mode %1 of %2 locks its own owner out.</source>
        <translation>%2 のモード %1 では、所有者自身がアクセスできません。</translation>
    </message>
    <message>
        <source>Use 2770 as Pandora&apos;s packages do.</source>
        <translation>Pandora のパッケージと同じ 2770 を使用してください。</translation>
    </message>
    <message>
        <source>Mode %1 lets everybody write to %2.</source>
        <translation>モード %1 では、誰でも %2 に書き込めます。</translation>
    </message>
    <message>
        <source>Any local user could change agent configurations.</source>
        <translation>ローカルの任意のユーザがエージェントの設定を変更できてしまいます。</translation>
    </message>
    <message>
        <source>Mode %1 of %2 has no setgid bit.</source>
        <translation>%2 のモード %1 には setgid ビットがありません。</translation>
    </message>
    <message>
        <source>New files would lose the group that server and console share.</source>
        <translation>新しいファイルが、サーバとコンソールの共有グループに属さなくなります。</translation>
    </message>
    <message>
        <source>%1 is used by no Pandora role.</source>
        <translation>%1 を使用する Pandora のロールがありません。</translation>
    </message>
    <message>
        <source>Let “server”, “console” or both use it.</source>
        <translation>&quot;server&quot;、&quot;console&quot;、またはその両方で使用するようにしてください。</translation>
    </message>
    <message>
        <source>Only servers and consoles mount %1.</source>
        <translation>%1 をマウントするのはサーバとコンソールだけです。</translation>
    </message>
    <message>
        <source>Storage roles have no use for the folder&apos;s path.</source>
        <translation>ストレージのロールは、このフォルダのパスを使用しません。</translation>
    </message>
    <message>
        <source>Remove the storage roles from “used-by”.</source>
        <translation>&quot;used-by&quot; からストレージのロールを削除してください。</translation>
    </message>
    <message>
        <source>No host of this project uses %1.</source>
        <translation>このプロジェクトには %1 を使用するホストがありません。</translation>
    </message>
    <message>
        <source>Correct “used-by” or the roles of the hosts.</source>
        <translation>&quot;used-by&quot; またはホストのロールを修正してください。</translation>
    </message>
    <message>
        <source>Two folders are called “%1”.</source>
        <translation>「%1」という名前のフォルダが 2 つあります。</translation>
    </message>
    <message>
        <source>They would lie in one directory on the storage side.</source>
        <translation>ストレージ側で同じディレクトリに置かれてしまいます。</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>%1 and %2 have the same path %3.</source>
        <translation>%1 と %2 のパスが同じ %3 です。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>どちらかを削除してください。</translation>
    </message>
    <message>
        <source>%1 lies inside %2.</source>
        <translation>%1 は %2 の中にあります。</translation>
    </message>
    <message>
        <source>One mount would hide the other.</source>
        <translation>一方のマウントがもう一方を隠してしまいます。</translation>
    </message>
    <message>
        <source>Share either the outer or the inner folder.</source>
        <translation>外側か内側のどちらかのフォルダだけを共有してください。</translation>
    </message>
    <message>
        <source>Not all folders that Pandora FMS needs are shared: %1.</source>
        <translation>Pandora FMS に必要なフォルダのうち、共有されていないものがあります: %1。</translation>
    </message>
    <message>
        <source>The manual requires conf, md5, collections and netflow together; with one missing, agents and servers lose track of each other.</source>
        <translation>マニュアルでは conf、md5、collections、netflow をすべて共有するよう求めています。1 つでも欠けると、エージェントとサーバの整合が取れなくなります。</translation>
    </message>
    <message>
        <source>Add the missing folders.</source>
        <translation>足りないフォルダを追加してください。</translation>
    </message>
    <message>
        <source>Folder number %1</source>
        <translation>%1 番目のフォルダ</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>フォルダ %1</translation>
    </message>
</context>
<context>
    <name>Gluster</name>
    <message>
        <source>The answer of gluster is cut off or damaged. Ask again.</source>
        <translation>gluster の応答が途切れているか壊れています。もう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>The gluster daemon does not answer. Start it: systemctl start glusterd.</source>
        <translation>gluster デーモンが応答しません。起動してください: systemctl start glusterd</translation>
    </message>
    <message>
        <source>gluster gave no answer in time. Another node may just have died: ask again in a minute.</source>
        <translation>gluster が時間内に応答しませんでした。別のノードが停止した直後かもしれません。1 分後にもう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>gluster says: %1</source>
        <translation>gluster のメッセージ: %1</translation>
    </message>
    <message>
        <source>the command failed, without a reason</source>
        <translation>コマンドが失敗しました (理由は不明)</translation>
    </message>
    <message>
        <source>gluster answered another question than the one that was asked.</source>
        <translation>gluster の応答が問い合わせの内容と一致しません。</translation>
    </message>
</context>
<context>
    <name>GlusterGrowth</name>
    <message>
        <source>volume %1</source>
        <translation>ボリューム %1</translation>
    </message>
    <message>
        <source>List the bricks of a set in the volume&apos;s order (gluster volume info %1), and replace one brick of a set at a time.</source>
        <translation>セットのブリックをボリュームの順序 (gluster volume info %1) で列挙し、1 つのセットで一度に置き換えるブリックは 1 つにしてください。</translation>
    </message>
    <message>
        <source>Replica set %1 of the document has the volume&apos;s bricks in another order.</source>
        <translation>プロジェクトファイルのレプリカセット %1 では、ボリュームのブリックの順序が異なります。</translation>
    </message>
    <message>
        <source>The order says which brick takes whose place, and which one is the arbiter.</source>
        <translation>この順序によって、どのブリックがどのブリックを置き換えるか、どれが arbiter かが決まります。</translation>
    </message>
    <message>
        <source>%1 bricks of replica set %2 are not those of the volume.</source>
        <translation>レプリカセット %2 の %1 個のブリックが、ボリュームのものと一致しません。</translation>
    </message>
    <message>
        <source>A new brick is filled from the others of its set, so only one can be replaced at a time.</source>
        <translation>新しいブリックにはセットの他のブリックから内容がコピーされるため、一度に置き換えられるのは 1 つだけです。</translation>
    </message>
    <message>
        <source>%1 on %2 (%3 free)</source>
        <translation>%2 の %1 (空き %3)</translation>
    </message>
    <message>
        <source>Bricks are added although volume groups of the present ones have room: %1.</source>
        <translation>既存のブリックのボリュームグループに空きがあるのに、ブリックが追加されます: %1。</translation>
    </message>
    <message>
        <source>A larger “size” of the bricks of a set needs no rebalance: no file moves.</source>
        <translation>セットのブリックの &quot;size&quot; を大きくする場合はリバランスが不要で、ファイルは移動しません。</translation>
    </message>
    <message>
        <source>Enlarge the bricks first, or give their groups a further disk in “extra-devices”.</source>
        <translation>先にブリックを拡張するか、グループの &quot;extra-devices&quot; にディスクを追加してください。</translation>
    </message>
</context>
<context>
    <name>GlusterPlanner</name>
    <message>
        <source>Change the volume&apos;s bricks</source>
        <translation>ボリュームのブリックを変更</translation>
    </message>
    <message>
        <source>The volume stays in use all the while; each change begins when the one before it is complete.</source>
        <translation>その間もボリュームは使用できます。各変更は、前の変更が完了してから始まります。</translation>
    </message>
    <message>
        <source>The new brick is empty and is filled from the others of its set; the old folder stays as it is.</source>
        <translation>新しいブリックは空で、セットの他のブリックから内容がコピーされます。古いフォルダはそのまま残ります。</translation>
    </message>
    <message>
        <source>Until the new brick is filled there is a copy less of each file.</source>
        <translation>新しいブリックへのコピーが終わるまで、各ファイルのコピーが 1 つ少なくなります。</translation>
    </message>
    <message>
        <source>Whole replica sets: each new file lies on all bricks of one set.</source>
        <translation>レプリカセット単位で追加します。新しいファイルはそれぞれ、1 つのセットのすべてのブリックに置かれます。</translation>
    </message>
    <message>
        <source>Forced, because: %1</source>
        <translation>force を使用する理由: %1</translation>
    </message>
    <message>
        <source>Folders that exist send new files to the new bricks only after this; files stay where they are.</source>
        <translation>既存のフォルダは、この後に初めて新しいファイルを新しいブリックに送ります。既存のファイルは移動しません。</translation>
    </message>
    <message>
        <source>SELinux keeps the web server off FUSE file systems without it.</source>
        <translation>SELinux では、これがないと Web サーバは FUSE ファイルシステムにアクセスできません。</translation>
    </message>
    <message>
        <source>A bind mount leaves the path a real directory, which package upgrades expect; it waits for the volume&apos;s own mount.</source>
        <translation>バインドマウントではパスが実際のディレクトリのままなので、パッケージの更新に支障がありません。ボリューム自体のマウントを待ってからマウントします。</translation>
    </message>
    <message>
        <source>From here on all hosts see the same files.</source>
        <translation>これ以降、すべてのホストで同じファイルが見えます。</translation>
    </message>
    <message>
        <source>What one host writes, all others must see.</source>
        <translation>あるホストが書いたものは、他のすべてのホストから見える必要があります。</translation>
    </message>
    <message>
        <source>Mount the volume</source>
        <translation>ボリュームをマウント</translation>
    </message>
    <message>
        <source>Each Pandora host mounts the whole volume at a place of its own; nothing of Pandora looks there yet.</source>
        <translation>各 Pandora ホストは、ボリューム全体を専用の場所にマウントします。Pandora はまだそこを参照しません。</translation>
    </message>
    <message>
        <source>Mode 0000 keeps everybody from writing below a volume that is not mounted.</source>
        <translation>モード 0000 により、マウントされていないボリュームの下への書き込みを防ぎます。</translation>
    </message>
    <message>
        <source>When all hosts start at once the volume comes later than they; its mount waits for it instead of failing for good.</source>
        <translation>すべてのホストが同時に起動する場合、ボリュームが使えるようになるのはその後です。マウントは失敗のまま終わらず、ボリュームを待ちます。</translation>
    </message>
    <message>
        <source>Through this mount the host talks to every brick itself.</source>
        <translation>このマウントを通じて、ホストはすべてのブリックと直接通信します。</translation>
    </message>
    <message>
        <source>backup-volfile-servers: the volume is found while a node is down; _netdev and nofail: a missing volume does not stop the boot; acl: access lists come along.</source>
        <translation>backup-volfile-servers: ノードの停止中でもボリュームが見つかります。_netdev と nofail: ボリュームがなくても起動が止まりません。acl: アクセス制御リストが引き継がれます。</translation>
    </message>
    <message>
        <source>Make the folders</source>
        <translation>フォルダを作成</translation>
    </message>
    <message>
        <source>Owner, group and the setgid bit are what Pandora&apos;s packages set.</source>
        <translation>所有者、グループ、setgid ビットは、Pandora のパッケージが設定するものと同じです。</translation>
    </message>
    <message>
        <source>Numbers, since GlusterFS carries them and not names.</source>
        <translation>GlusterFS が扱うのは名前ではなく番号なので、番号で指定します。</translation>
    </message>
    <message>
        <source>Copy the first content</source>
        <translation>初回コピー</translation>
    </message>
    <message>
        <source>The bulk is copied while services run, to a place that no service knows. An agent that finds an empty folder uploads its own configuration over the one that administrators staged.</source>
        <translation>サービスの稼働中に、大部分をどのサービスも参照しない場所へコピーします。エージェントは、フォルダが空だと自身の設定をアップロードし、管理者が用意した設定を上書きします。</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>事前テスト</translation>
    </message>
    <message>
        <source>Each host writes into the volume as the real users, and every other host reads it back, before any service is touched.</source>
        <translation>サービスに手を付ける前に、各ホストが実際のユーザとしてボリュームに書き込み、他のすべてのホストがそれを読み取ります。</translation>
    </message>
    <message>
        <source>No firewall is active on %1.</source>
        <translation>%1 ではファイアウォールが動作していません。</translation>
    </message>
    <message>
        <source>%1 resolves the storage names of all other hosts.</source>
        <translation>%1 は他のすべてのホストのストレージ用の名前を解決できます。</translation>
    </message>
    <message>
        <source>A file system of its own is mounted at %1 on %2.</source>
        <translation>%2 の %1 には専用のファイルシステムがマウントされています。</translation>
    </message>
    <message>
        <source>The disk %1 on %2 is blank.</source>
        <translation>%2 のディスク %1 は空です。</translation>
    </message>
    <message>
        <source>There is no volume %1 yet.</source>
        <translation>ボリューム %1 はまだ存在しません。</translation>
    </message>
    <message>
        <source>Install packages</source>
        <translation>パッケージをインストール</translation>
    </message>
    <message>
        <source>Nodes get the server, Pandora hosts what mounts a volume; all of the same major version.</source>
        <translation>ノードにはサーバを、Pandora ホストにはボリュームのマウントに必要なものを、すべて同じメジャーバージョンでインストールします。</translation>
    </message>
    <message>
        <source>The distribution leaves GlusterFS to a repository of its own.</source>
        <translation>このディストリビューションでは、GlusterFS は個別のリポジトリで提供されています。</translation>
    </message>
    <message>
        <source>glusterd, and the tools for disks and bricks.</source>
        <translation>glusterd と、ディスクおよびブリック用のツールです。</translation>
    </message>
    <message>
        <source>mount needs mount.glusterfs to mount a volume.</source>
        <translation>ボリュームをマウントするには mount.glusterfs が必要です。</translation>
    </message>
    <message>
        <source>Let the hosts find and reach each other</source>
        <translation>ホスト間の名前解決と通信を設定</translation>
    </message>
    <message>
        <source>Every node must know every other by the same name, and clients talk to every brick.</source>
        <translation>すべてのノードが互いを同じ名前で認識している必要があり、クライアントはすべてのブリックと通信します。</translation>
    </message>
    <message>
        <source>A name that one node cannot resolve keeps the pool from forming; the file answers also while the name server is away.</source>
        <translation>1 台でも名前を解決できないノードがあると、プールを構成できません。このファイルはネームサーバの停止中にも有効です。</translation>
    </message>
    <message>
        <source>Peers and clients must reach glusterd and every brick; nobody else needs to.</source>
        <translation>ピアとクライアントは glusterd とすべてのブリックに到達できる必要があります。他のホストには不要です。</translation>
    </message>
    <message>
        <source>When a node dies, everybody who writes waits this many seconds; gluster&apos;s own 42 stall every agent.</source>
        <translation>ノードが停止すると、書き込む側はこの秒数だけ待たされます。gluster の既定値 42 秒では、すべてのエージェントが滞ります。</translation>
    </message>
    <message>
        <source>Writing needs a majority of the copies: no split-brain.</source>
        <translation>書き込みにはコピーの過半数が必要です。これによりスプリットブレインを防ぎます。</translation>
    </message>
    <message>
        <source>Only nodes and Pandora hosts may mount the volume; by itself gluster lets everybody in.</source>
        <translation>ボリュームをマウントできるのは、ノードと Pandora ホストだけです。gluster の既定では誰でもマウントできます。</translation>
    </message>
    <message>
        <source>The top of the volume belongs to Pandora&apos;s user.</source>
        <translation>ボリュームの最上位は Pandora のユーザが所有します。</translation>
    </message>
    <message>
        <source>The top of the volume belongs to the web server&apos;s group.</source>
        <translation>ボリュームの最上位は Web サーバのグループに属します。</translation>
    </message>
    <message>
        <source>The document asks for it.</source>
        <translation>プロジェクトファイルで指定されています。</translation>
    </message>
    <message>
        <source>Form the pool</source>
        <translation>プールを構成</translation>
    </message>
    <message>
        <source>The nodes trust each other from here on; each must see all others before a volume is made.</source>
        <translation>これ以降、ノードは互いを信頼します。ボリュームの作成前に、各ノードから他のすべてのノードが見えている必要があります。</translation>
    </message>
    <message>
        <source>Enabled, so that the bricks are back after a reboot; Debian leaves it off.</source>
        <translation>再起動後にブリックが復帰するように有効化します。Debian では無効のままになっています。</translation>
    </message>
    <message>
        <source>Enabling starts nothing; the pool needs it now.</source>
        <translation>有効化だけでは起動しませんが、プールには今必要です。</translation>
    </message>
    <message>
        <source>glusterd starts once its bricks&apos; disks are mounted, so that a brick is not taken for lost.</source>
        <translation>ブリックが失われたと見なされないように、glusterd はブリックのディスクがマウントされてから起動します。</translation>
    </message>
    <message>
        <source>Only a member of the pool can take another host in.</source>
        <translation>別のホストを追加できるのは、プールのメンバだけです。</translation>
    </message>
    <message>
        <source>Probed back, so that the first node too is known by its storage address and not only by the one it came from.</source>
        <translation>逆方向にも peer probe を行い、最初のノードも接続元のアドレスではなくストレージ用のアドレスで認識されるようにします。</translation>
    </message>
    <message>
        <source>A volume made too early fails and leaves marks on its bricks that make the next attempt fail as well.</source>
        <translation>早すぎるボリュームの作成は失敗し、ブリックに印が残って次の試行も失敗します。</translation>
    </message>
    <message>
        <source>Make the volume</source>
        <translation>ボリュームを作成</translation>
    </message>
    <message>
        <source>Replica sets follow the order of the bricks; nothing is forced unless the document gives a reason.</source>
        <translation>レプリカセットはブリックの順序に従います。プロジェクトファイルに理由が書かれていない限り、force は使用しません。</translation>
    </message>
    <message>
        <source>Each file lies on all bricks of one replica set.</source>
        <translation>各ファイルは、1 つのレプリカセットのすべてのブリックに置かれます。</translation>
    </message>
    <message>
        <source>Every brick must run before anybody mounts the volume.</source>
        <translation>誰かがボリュームをマウントする前に、すべてのブリックが動作している必要があります。</translation>
    </message>
    <message>
        <source>list of bricks of the volume %1</source>
        <translation>ボリューム %1 のブリックの一覧</translation>
    </message>
    <message>
        <source>Prepare the bricks</source>
        <translation>ブリックを準備</translation>
    </message>
    <message>
        <source>Each brick gets a file system of its own, so that a full or missing one never fills the system&apos;s.</source>
        <translation>各ブリックに専用のファイルシステムを割り当て、満杯または未マウントのブリックがシステムのファイルシステムを満杯にしないようにします。</translation>
    </message>
    <message>
        <source>A further disk enlarges the brick in place: no file has to move.</source>
        <translation>ディスクを追加すると、ブリックをその場で拡張できます。ファイルを移動する必要はありません。</translation>
    </message>
    <message>
        <source>With LVM the brick can grow later without moving files.</source>
        <translation>LVM を使うと、後でファイルを移動せずにブリックを拡張できます。</translation>
    </message>
    <message>
        <source>The brick&apos;s room; a larger size in the document enlarges it, a smaller one is left alone.</source>
        <translation>ブリックの容量です。プロジェクトファイルのサイズを大きくすると拡張され、小さくしても変更されません。</translation>
    </message>
    <message>
        <source>Inodes of 512 bytes have room for GlusterFS&apos; extended attributes.</source>
        <translation>512 バイトの inode には、GlusterFS の拡張属性を格納する余地があります。</translation>
    </message>
    <message>
        <source>blank disk %1</source>
        <translation>空のディスク %1</translation>
    </message>
    <message>
        <source>Mode 0000 keeps files out while the disk is not mounted.</source>
        <translation>モード 0000 により、ディスクがマウントされていない間はファイルが置かれません。</translation>
    </message>
    <message>
        <source>nofail and a short time limit let a host start whose disk is gone; its brick then stays down instead of filling the system&apos;s disk.</source>
        <translation>nofail と短いタイムアウトにより、ディスクがなくてもホストは起動します。その場合、ブリックはシステムのディスクを満杯にせず、停止したままになります。</translation>
    </message>
    <message>
        <source>The brick lies on this file system and nowhere else.</source>
        <translation>ブリックは、このファイルシステムだけに置かれます。</translation>
    </message>
    <message>
        <source>The file system fills its volume; it grows while it is in use.</source>
        <translation>ファイルシステムはボリューム全体を使用し、使用中のまま拡張できます。</translation>
    </message>
    <message>
        <source>A folder below the mount point: with the disk missing the folder is missing too, and the brick refuses to start.</source>
        <translation>マウントポイントの下のフォルダです。ディスクがなければこのフォルダもないため、ブリックは起動しません。</translation>
    </message>
    <message>
        <source>A client that misses a file where it should be looks on all sets; otherwise files can seem to be gone during a rebalance.</source>
        <translation>あるべき場所にファイルが見つからないクライアントは、すべてのレプリカセットを探します。そうしないと、リバランス中にファイルが消えたように見えることがあります。</translation>
    </message>
    <message>
        <source>Let go of the bricks that left</source>
        <translation>外れたブリックを解放する</translation>
    </message>
    <message>
        <source>Their disks are no longer mounted and no longer waited for. What is on them stays.</source>
        <translation>そのディスクはもうマウントされず、待たれることもありません。中身はそのまま残ります。</translation>
    </message>
    <message>
        <source>A disk that left the volume may be taken out of the host; the next boot does not ask for it.</source>
        <translation>ボリュームから外れたディスクはホストから取り外せます。次回の起動では要求されません。</translation>
    </message>
    <message>
        <source>glusterd must start without disks that it does not need any more.</source>
        <translation>glusterd は不要になったディスクなしで起動できなければなりません。</translation>
    </message>
    <message>
        <source>Nothing uses the disk any more; its files stay on it for as long as you want.</source>
        <translation>このディスクを使うものはもうありません。ファイルは必要な限りディスクに残ります。</translation>
    </message>
    <message>
        <source>It was made for the brick and is empty.</source>
        <translation>ブリック用に作成されたもので、空です。</translation>
    </message>
    <message>
        <source>Their files move to the other sets first; the bricks leave the volume only when nothing is left on them. Opening a file in the moment in which it moves may be denied; a second try succeeds.</source>
        <translation>ファイルはまず他のセットへ移動し、ブリックに何も残らなくなってからボリュームから外れます。移動中の瞬間にファイルを開くと拒否されることがありますが、再試行すれば成功します。</translation>
    </message>
    <message>
        <source>Files move until all sets are filled alike; they can be read and written meanwhile. Opening a file in the moment in which it moves may be denied; a second try succeeds.</source>
        <translation>すべてのセットの使用量がそろうまでファイルを移動します。その間も読み書きできます。移動中の瞬間にファイルを開くと拒否されることがありますが、再試行すれば成功します。</translation>
    </message>
</context>
<context>
    <name>GlusterRules</name>
    <message>
        <source>%1 bricks cannot form sets of %2.</source>
        <translation>%1 個のブリックでは、%2 個ずつのセットを構成できません。</translation>
    </message>
    <message>
        <source>Add bricks until each set is complete.</source>
        <translation>各セットがそろうまでブリックを追加してください。</translation>
    </message>
    <message>
        <source>Host %1 holds two bricks of replica set %2.</source>
        <translation>ホスト %1 に、レプリカセット %2 のブリックが 2 つあります。</translation>
    </message>
    <message>
        <source>Both copies would be lost with that host.</source>
        <translation>そのホストが失われると、両方のコピーが失われます。</translation>
    </message>
    <message>
        <source>Put each %1 bricks in a row on different hosts.</source>
        <translation>並び順で %1 個ごとのブリックを、それぞれ別のホストに置いてください。</translation>
    </message>
    <message>
        <source>The bricks of replica set %1 have different sizes: %2 and %3.</source>
        <translation>レプリカセット %1 のブリックのサイズが異なります: %2 と %3。</translation>
    </message>
    <message>
        <source>Each file lies on all bricks of a set, so the smallest one is full first and the rest of the others is wasted.</source>
        <translation>各ファイルはセットのすべてのブリックに置かれるため、最小のブリックが先に満杯になり、他のブリックの残りは無駄になります。</translation>
    </message>
    <message>
        <source>Give all bricks of a set the same size.</source>
        <translation>セットのすべてのブリックを同じサイズにしてください。</translation>
    </message>
    <message>
        <source>The brick %1:%2 is listed twice.</source>
        <translation>ブリック %1:%2 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>どちらかを削除してください。</translation>
    </message>
    <message>
        <source>The %1 and %2 lie inside each other on %3.</source>
        <translation>%3 の %1 と %2 が入れ子になっています。</translation>
    </message>
    <message>
        <source>GlusterFS refuses such bricks.</source>
        <translation>GlusterFS はこのようなブリックを拒否します。</translation>
    </message>
    <message>
        <source>Give each brick a directory of its own.</source>
        <translation>ブリックごとに専用のディレクトリを割り当ててください。</translation>
    </message>
    <message>
        <source>The %1 and %2 of host %3 have the same mount point %4.</source>
        <translation>ホスト %3 の %1 と %2 のマウントポイントが同じ %4 です。</translation>
    </message>
    <message>
        <source>Only one file system can be mounted there, and bricks that share one show the same free space twice.</source>
        <translation>そこにマウントできるファイルシステムは 1 つだけです。ファイルシステムを共有するブリックでは、同じ空き容量が二重に数えられます。</translation>
    </message>
    <message>
        <source>Give each brick a file system and mount point of its own.</source>
        <translation>ブリックごとに専用のファイルシステムとマウントポイントを割り当ててください。</translation>
    </message>
    <message>
        <source>On %1 the mount points %2 and %3 lie inside each other.</source>
        <translation>%1 のマウントポイント %2 と %3 が入れ子になっています。</translation>
    </message>
    <message>
        <source>One mount would hide the other, or depend on it.</source>
        <translation>一方のマウントがもう一方を隠すか、もう一方に依存することになります。</translation>
    </message>
    <message>
        <source>Mount them side by side, such as /glusterfs/brick1 and /glusterfs/brick2.</source>
        <translation>/glusterfs/brick1 と /glusterfs/brick2 のように並べてマウントしてください。</translation>
    </message>
    <message>
        <source>On %1 the %2 and %3 use the same volume group %4.</source>
        <translation>%1 の %2 と %3 が同じボリュームグループ %4 を使用しています。</translation>
    </message>
    <message>
        <source>A disk that fails would take both bricks, and they would compete for room.</source>
        <translation>ディスクが 1 台故障すると両方のブリックが失われ、容量も奪い合うことになります。</translation>
    </message>
    <message>
        <source>Give each brick a group of its own. To enlarge a brick, add a disk to its “extra-devices” instead.</source>
        <translation>ブリックごとに専用のグループを割り当ててください。ブリックを拡張するには、その &quot;extra-devices&quot; にディスクを追加します。</translation>
    </message>
    <message>
        <source>On %1 the disk %2 is used twice, by %3 and %4.</source>
        <translation>%1 のディスク %2 が、%3 と %4 の両方で使用されています。</translation>
    </message>
    <message>
        <source>Name another disk, or remove one of them.</source>
        <translation>別のディスクを指定するか、どちらかを削除してください。</translation>
    </message>
    <message>
        <source>The %1 has no host.</source>
        <translation>%1 にホストがありません。</translation>
    </message>
    <message>
        <source>The host “%1” of %2 is not a host of this project.</source>
        <translation>%2 のホスト「%1」は、このプロジェクトのホストではありません。</translation>
    </message>
    <message>
        <source>Choose a host of the project.</source>
        <translation>プロジェクトのホストを選択してください。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」の間違いではありませんか?</translation>
    </message>
    <message>
        <source>Host %1 holds a brick but lacks the role “gluster-node”.</source>
        <translation>ホスト %1 にはブリックがありますが、ロール &quot;gluster-node&quot; がありません。</translation>
    </message>
    <message>
        <source>Add the role to the host.</source>
        <translation>ホストにこのロールを追加してください。</translation>
    </message>
    <message>
        <source>“%1” is no device.</source>
        <translation>「%1」はデバイスではありません。</translation>
    </message>
    <message>
        <source>Use a path below /dev/disk/by-id/.</source>
        <translation>/dev/disk/by-id/ 以下のパスを使用してください。</translation>
    </message>
    <message>
        <source>The name %1 may mean another disk after a reboot.</source>
        <translation>名前 %1 は、再起動後に別のディスクを指す可能性があります。</translation>
    </message>
    <message>
        <source>Kernel names follow the order in which disks are found.</source>
        <translation>カーネルが付ける名前は、ディスクが検出された順序で決まります。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a volume group.</source>
        <translation>「%1」はボリュームグループの名前として無効です。</translation>
    </message>
    <message>
        <source>Use up to 127 letters, digits, “+”, “_”, “.” and “-” in “volume-group”, not starting with “-”.</source>
        <translation>&quot;volume-group&quot; には 127 文字以内の英数字、&quot;+&quot;、&quot;_&quot;、&quot;.&quot;、&quot;-&quot; を使用してください。&quot;-&quot; で始めることはできません。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a logical volume.</source>
        <translation>「%1」は論理ボリュームの名前として無効です。</translation>
    </message>
    <message>
        <source>LVM keeps such names for volumes of its own.</source>
        <translation>このような名前は LVM が内部のボリューム用に予約しています。</translation>
    </message>
    <message>
        <source>Use a name such as “lv_brick1” in “logical-volume”.</source>
        <translation>&quot;logical-volume&quot; には &quot;lv_brick1&quot; のような名前を使用してください。</translation>
    </message>
    <message>
        <source>“%1” is no size of a logical volume.</source>
        <translation>「%1」は論理ボリュームのサイズとして無効です。</translation>
    </message>
    <message>
        <source>Write a whole number with M, G or T, such as “500G”, or a percentage of the group, such as “80%”.</source>
        <translation>&quot;500G&quot; のように整数と M、G、T で記述するか、&quot;80%&quot; のようにグループに対する割合で記述してください。</translation>
    </message>
    <message>
        <source>%1 is too small for a brick.</source>
        <translation>%1 はブリックには小さすぎます。</translation>
    </message>
    <message>
        <source>XFS needs 300 MB at least.</source>
        <translation>XFS には少なくとも 300 MB が必要です。</translation>
    </message>
    <message>
        <source>Give it room for all shared files, and for more to come.</source>
        <translation>すべての共有ファイルが入り、今後の増加にも余裕のある容量にしてください。</translation>
    </message>
    <message>
        <source>“%1” of %2 has no effect without a “device”.</source>
        <translation>%2 の &quot;%1&quot; は、&quot;device&quot; がないと効果を持ちません。</translation>
    </message>
    <message>
        <source>Without a disk the brick uses the file system that is mounted at its mount point.</source>
        <translation>ディスクの指定がない場合、ブリックはマウントポイントにマウントされているファイルシステムを使用します。</translation>
    </message>
    <message>
        <source>Name the disk in “device”, or remove the key.</source>
        <translation>&quot;device&quot; にディスクを指定するか、このキーを削除してください。</translation>
    </message>
    <message>
        <source>The %1 needs a directory below its mount point.</source>
        <translation>%1 には、マウントポイントの下のディレクトリが必要です。</translation>
    </message>
    <message>
        <source>GlusterFS refuses a mount point itself as a brick: with the disk missing it would fill the root file system.</source>
        <translation>GlusterFS はマウントポイント自体をブリックとして受け付けません。ディスクがないときに、ルートファイルシステムを満杯にするためです。</translation>
    </message>
    <message>
        <source>Use a relative name such as “brick”.</source>
        <translation>&quot;brick&quot; などの相対名を使用してください。</translation>
    </message>
    <message>
        <source>The %1 at %2 and the shared path %3 overlap.</source>
        <translation>%2 の %1 と共有パス %3 が重なっています。</translation>
    </message>
    <message>
        <source>Files in a brick must be changed through the volume only, never directly.</source>
        <translation>ブリック内のファイルは必ずボリュームを通して変更し、直接変更してはなりません。</translation>
    </message>
    <message>
        <source>Choose a directory apart, such as /glusterfs/brick1.</source>
        <translation>/glusterfs/brick1 など、別のディレクトリを選択してください。</translation>
    </message>
    <message>
        <source>The %1 at %2 and the volume&apos;s mount point %3 overlap.</source>
        <translation>%2 の %1 とボリュームのマウントポイント %3 が重なっています。</translation>
    </message>
    <message>
        <source>GlusterFS refuses to mount a volume over one of its own bricks.</source>
        <translation>GlusterFS は、ボリューム自身のブリックの上へのマウントを拒否します。</translation>
    </message>
    <message>
        <source>The backup server “%1” is not a host of this project.</source>
        <translation>バックアップサーバ「%1」は、このプロジェクトのホストではありません。</translation>
    </message>
    <message>
        <source>The backup server %1 lacks the role “gluster-node”.</source>
        <translation>バックアップサーバ %1 にロール &quot;gluster-node&quot; がありません。</translation>
    </message>
    <message>
        <source>Only a node of the pool can tell clients about the volume.</source>
        <translation>クライアントにボリュームの情報を提供できるのは、プールのノードだけです。</translation>
    </message>
    <message>
        <source>Choose a node, or add the role to the host.</source>
        <translation>ノードを選択するか、ホストにこのロールを追加してください。</translation>
    </message>
    <message>
        <source>The backup server %1 is listed twice.</source>
        <translation>バックアップサーバ %1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>The other hosts cannot reach %1 at %2.</source>
        <translation>他のホストは %2 で %1 に到達できません。</translation>
    </message>
    <message>
        <source>For each host this address is the host itself.</source>
        <translation>このアドレスは、どのホストでもそのホスト自身を指します。</translation>
    </message>
    <message>
        <source>Node %1 has the IPv6 address %2.</source>
        <translation>ノード %1 のアドレスは IPv6 の %2 です。</translation>
    </message>
    <message>
        <source>GlusterFS speaks IPv4 unless every glusterd is configured otherwise (transport.address-family), which Sharewright does not do.</source>
        <translation>すべての glusterd で別途設定 (transport.address-family) しない限り、GlusterFS は IPv4 を使用します。Sharewright はこの設定を行いません。</translation>
    </message>
    <message>
        <source>Use a host name or an IPv4 address as “storage-address”.</source>
        <translation>&quot;storage-address&quot; にはホスト名または IPv4 アドレスを使用してください。</translation>
    </message>
    <message>
        <source>The volume needs hosts that hold its bricks.</source>
        <translation>ボリュームには、ブリックを持つホストが必要です。</translation>
    </message>
    <message>
        <source>Node %1 holds no brick.</source>
        <translation>ノード %1 にブリックがありません。</translation>
    </message>
    <message>
        <source>It joins the pool and counts for its quorum, nothing more.</source>
        <translation>このノードはプールに参加してクォーラムに数えられますが、それ以外の役割はありません。</translation>
    </message>
    <message>
        <source>A third host with a small arbiter brick would prevent split-brain.</source>
        <translation>小さな arbiter ブリックを持つ 3 台目のホストがあれば、スプリットブレインを防げます。</translation>
    </message>
    <message>
        <source>It keeps names and votes, no file contents: about 4 KB for each file. Any machine will do, such as a console, the database host or a load balancer.</source>
        <translation>保持するのは名前と投票権だけで、ファイルの内容は持ちません (1 ファイルあたり約 4 KB)。コンソール、データベースホスト、ロードバランサなど、どのマシンでも構いません。</translation>
    </message>
    <message>
        <source>Add such a host, set “replica: 3” and “arbiter: true”, and put its brick third in each set. Without a third machine, NFS on a separate server is the safer choice.</source>
        <translation>そのようなホストを追加し、&quot;replica: 3&quot; と &quot;arbiter: true&quot; を設定して、そのブリックを各セットの 3 番目に置いてください。3 台目のマシンがなければ、独立したサーバでの NFS の方が安全です。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a volume.</source>
        <translation>「%1」はボリュームの名前として無効です。</translation>
    </message>
    <message>
        <source>Use letters, digits, “-” and “_”, such as “pandora”.</source>
        <translation>&quot;pandora&quot; のように、英数字、&quot;-&quot;、&quot;_&quot; を使用してください。</translation>
    </message>
    <message>
        <source>%1 copies of each file are impossible.</source>
        <translation>各ファイルのコピーを %1 個にすることはできません。</translation>
    </message>
    <message>
        <source>Use 3, with an arbiter where disks are short.</source>
        <translation>3 を使用してください。ディスクが足りない場合は arbiter を使用します。</translation>
    </message>
    <message>
        <source>An arbiter needs replica 3, not %1.</source>
        <translation>arbiter に必要なのは replica 3 です (現在は %1)。</translation>
    </message>
    <message>
        <source>The third brick of each set only keeps names and votes.</source>
        <translation>各セットの 3 番目のブリックが、名前と投票権だけを保持します。</translation>
    </message>
    <message>
        <source>Set replica to 3 or leave the arbiter out.</source>
        <translation>replica を 3 に設定するか、arbiter を使用しないでください。</translation>
    </message>
    <message>
        <source>With replica 1 each file lies on one host only.</source>
        <translation>replica 1 では、各ファイルが 1 台のホストにしかありません。</translation>
    </message>
    <message>
        <source>A host that fails takes its files away.</source>
        <translation>ホストが故障すると、そのファイルも失われます。</translation>
    </message>
    <message>
        <source>Use replica 3.</source>
        <translation>replica 3 を使用してください。</translation>
    </message>
    <message>
        <source>Replica 2 is prone to split-brain.</source>
        <translation>replica 2 ではスプリットブレインが起こりやすくなります。</translation>
    </message>
    <message>
        <source>When two hosts lose sight of each other, both change files and nobody can say which copy is right.</source>
        <translation>2 台のホストが互いを見失うと、両方でファイルが変更され、どちらのコピーが正しいか判断できなくなります。</translation>
    </message>
    <message>
        <source>Use replica 3 or an arbiter, or accept the risk with “accept-replica-2: true”.</source>
        <translation>replica 3 または arbiter を使用するか、&quot;accept-replica-2: true&quot; でこのリスクを受け入れてください。</translation>
    </message>
    <message>
        <source>“%1” is no volume option.</source>
        <translation>「%1」はボリュームオプションとして無効です。</translation>
    </message>
    <message>
        <source>Write it as “key=value”.</source>
        <translation>&quot;key=value&quot; の形式で記述してください。</translation>
    </message>
    <message>
        <source>The volume option %1 is set twice.</source>
        <translation>ボリュームオプション %1 が 2 回設定されています。</translation>
    </message>
    <message>
        <source>Only one of both values can hold.</source>
        <translation>有効にできる値はどちらか一方だけです。</translation>
    </message>
    <message>
        <source>The mount point %1 and the shared path %2 overlap.</source>
        <translation>マウントポイント %1 と共有パス %2 が重なっています。</translation>
    </message>
    <message>
        <source>The volume would be mounted over its own contents.</source>
        <translation>ボリュームが自身の内容の上にマウントされることになります。</translation>
    </message>
    <message>
        <source>Choose a directory apart, such as /pandora_files.</source>
        <translation>/pandora_files など、別のディレクトリを選択してください。</translation>
    </message>
    <message>
        <source>The volume is made with “force”, because: %1.</source>
        <translation>次の理由により、ボリュームは &quot;force&quot; で作成されます: %1。</translation>
    </message>
    <message>
        <source>Then gluster accepts bricks on the root file system, mount points as bricks, and copies of a file on one host.</source>
        <translation>この場合 gluster は、ルートファイルシステム上のブリック、マウントポイント自体のブリック、1 台のホスト上の複数のコピーも受け付けます。</translation>
    </message>
    <message>
        <source>Remove “force-because” unless the reason still holds.</source>
        <translation>この理由が当てはまらなくなっていれば、&quot;force-because&quot; を削除してください。</translation>
    </message>
    <message>
        <source>The folders become symbolic links into the volume.</source>
        <translation>フォルダはボリュームへのシンボリックリンクになります。</translation>
    </message>
    <message>
        <source>Links point nowhere while the volume is not mounted, and package updates may replace them by directories.</source>
        <translation>ボリュームがマウントされていない間はリンク先がなく、パッケージの更新でリンクがディレクトリに置き換えられることもあります。</translation>
    </message>
    <message>
        <source>Use “placement: bind” unless the manual&apos;s way is wanted.</source>
        <translation>マニュアルの方式が必要でなければ、&quot;placement: bind&quot; を使用してください。</translation>
    </message>
    <message>
        <source>GlusterFS receives only slow maintenance.</source>
        <translation>GlusterFS の保守活動は低調です。</translation>
    </message>
    <message>
        <source>A few people look after it since Red Hat ended its product in 2024; releases come once in a year or two, and Enterprise Linux 10 has no packages.</source>
        <translation>2024 年に Red Hat が製品の提供を終了してからは、少人数で保守されています。リリースは 1、2 年に 1 回で、Enterprise Linux 10 用のパッケージはありません。</translation>
    </message>
    <message>
        <source>For a new site prefer NFS on storage that survives a failure. With GlusterFS use 10.x or 11.x, the same version on all nodes, and do not plan on Enterprise Linux 10.</source>
        <translation>新しいサイトでは、障害に耐えるストレージでの NFS を推奨します。GlusterFS を使用する場合は、すべてのノードで同じバージョンの 10.x または 11.x を使用し、Enterprise Linux 10 は前提にしないでください。</translation>
    </message>
    <message>
        <source>brick number %1</source>
        <translation>%1 番目のブリック</translation>
    </message>
    <message>
        <source>There is no brick yet.</source>
        <translation>まだブリックがありません。</translation>
    </message>
    <message>
        <source>The volume keeps its files on bricks.</source>
        <translation>ボリュームのファイルはブリックに置かれます。</translation>
    </message>
    <message>
        <source>Let Sharewright propose disks on the GlusterFS page (glusterfs.bricks in the project).</source>
        <translation>「GlusterFS」ページでディスクの提案を受けてください (プロジェクトでは glusterfs.bricks)。</translation>
    </message>
    <message>
        <source>No host is a GlusterFS node.</source>
        <translation>GlusterFS ノードのホストがありません。</translation>
    </message>
    <message>
        <source>Choose three hosts on the GlusterFS page (role gluster-node in the project); the Pandora hosts themselves may be nodes.</source>
        <translation>「GlusterFS」ページで 3 台のホストを選択してください (プロジェクトではロール gluster-node)。Pandora のホスト自身もノードになれます。</translation>
    </message>
    <message>
        <source>Give it a brick, or take it out of the machines that keep copies (role gluster-node in the project).</source>
        <translation>ブリックを割り当てるか、コピーを保持するマシンから外してください (プロジェクトではロール gluster-node)。</translation>
    </message>
    <message>
        <source>Enter its address in the storage network on the Hosts page (storage-address in the project).</source>
        <translation>「ホスト」ページでストレージネットワークでのアドレスを入力してください (プロジェクトでは storage-address)。</translation>
    </message>
</context>
<context>
    <name>GlusterUnshare</name>
    <message>
        <source>Nothing on this host needs the volume any more.</source>
        <translation>このホストでボリュームを必要とするものは、もうありません。</translation>
    </message>
    <message>
        <source>A mount that stays written down would come back at the next boot.</source>
        <translation>設定に残したマウントは、次回の起動時に復活してしまいます。</translation>
    </message>
    <message>
        <source>There is no mount left that would wait for the volume.</source>
        <translation>ボリュームを待つマウントは残っていません。</translation>
    </message>
    <message>
        <source>It was made for the volume and is empty.</source>
        <translation>ボリューム用に作成されたもので、空です。</translation>
    </message>
    <message>
        <source>The names were written down for the pool alone.</source>
        <translation>これらの名前は、プールのためだけに書き込まれたものです。</translation>
    </message>
    <message>
        <source>Retire the storage side</source>
        <translation>ストレージ側を廃止</translation>
    </message>
    <message>
        <source>The volume is deleted, its bricks get another name and are unmounted. Every file on them stays, but the volume cannot be brought back by undo.</source>
        <translation>ボリュームを削除し、ブリックの名前を変更してアンマウントします。ブリック上のファイルはすべて残りますが、ボリュームを元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Every host has its own folders again; nothing mounts the volume.</source>
        <translation>すべてのホストに専用のフォルダが戻り、ボリュームをマウントしているものはありません。</translation>
    </message>
    <message>
        <source>The folder carries the marks of the deleted volume, so no other volume could use it.</source>
        <translation>フォルダには削除されたボリュームの印が残っているため、他のボリュームでは使用できません。</translation>
    </message>
    <message>
        <source>glusterd no longer waits for the bricks&apos; disks.</source>
        <translation>glusterd は、ブリックのディスクを待たなくなります。</translation>
    </message>
    <message>
        <source>The disk holds nothing that is in use.</source>
        <translation>ディスク上に使用中のものはありません。</translation>
    </message>
    <message>
        <source>The bricks&apos; disks are not mounted at the next boot.</source>
        <translation>ブリックのディスクは、次回の起動時にマウントされません。</translation>
    </message>
    <message>
        <source>It was made for the brick and is empty.</source>
        <translation>ブリック用に作成されたもので、空です。</translation>
    </message>
    <message>
        <source>The pool has other volumes, so its peers, their names and the bricks&apos; file systems stay as they are.</source>
        <translation>プールには他のボリュームがあるため、ピア、その名前、ブリックのファイルシステムはそのまま残します。</translation>
    </message>
    <message>
        <source>Only the volume %1 belongs to this project.</source>
        <translation>このプロジェクトに属するのはボリューム %1 だけです。</translation>
    </message>
    <message>
        <source>No volume is left that the pool could serve.</source>
        <translation>プールで使用するボリュームは残っていません。</translation>
    </message>
    <message>
        <source>The volume %1 is deleted. Undo cannot bring it back.</source>
        <translation>ボリューム %1 は削除され、元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Its files stay in the bricks&apos; folders, which get the ending .retired-sharewright.</source>
        <translation>ファイルはブリックのフォルダに残ります。フォルダ名の末尾に .retired-sharewright が付きます。</translation>
    </message>
    <message>
        <source>The disks of the bricks on %1 keep their volume groups and file systems.</source>
        <translation>%1 のブリックのディスクでは、ボリュームグループとファイルシステムが残ります。</translation>
    </message>
    <message>
        <source>Sharewright deletes no data.</source>
        <translation>Sharewright はデータを削除しません。</translation>
    </message>
    <message>
        <source>To reclaim them once nobody needs their files: %1</source>
        <translation>ファイルが不要になった後、ディスクを再利用するには: %1</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>ホスト %1</translation>
    </message>
</context>
<context>
    <name>HealPlanner</name>
    <message>
        <source>Find what differs</source>
        <translation>相違を見つける</translation>
    </message>
    <message>
        <source>A node that lost power has forgotten what was created and deleted in its last seconds, and no other node knows. Looking a name up makes all bricks compare.</source>
        <translation>電源断が起きたノードは直前の数秒に作成・削除されたものを失っており、他のノードはそれを知りません。名前を参照すると、すべてのブリックが比較されます。</translation>
    </message>
    <message>
        <source>What is missing elsewhere is copied; what was deleted while this node was losing power may come back.</source>
        <translation>他のブリックにないものはコピーされます。このノードの電源断の直前に削除されたものは復活することがあります。</translation>
    </message>
    <message>
        <source>Canaries that had just been removed may have come back.</source>
        <translation>削除した直後のカナリアファイルが復活していることがあります。</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>The folders are shared by NFS: there is one copy, and nothing that could heal.</source>
        <translation>フォルダは NFS で共有されています。複製は 1 つだけで、修復するものはありません。</translation>
    </message>
    <message>
        <source>GlusterFS copies what differs; services go on meanwhile.</source>
        <translation>GlusterFS が相違をコピーします。その間もサービスは動作し続けます。</translation>
    </message>
    <message>
        <source>Until then a copy less of some files may exist.</source>
        <translation>それまでは、一部のファイルの複製が 1 つ少ないことがあります。</translation>
    </message>
    <message>
        <source>Heal what is known</source>
        <translation>判明している相違を修復</translation>
    </message>
    <message>
        <source>Heal what was found</source>
        <translation>見つかった相違を修復</translation>
    </message>
    <message>
        <source>The same once more, for what nobody knew of.</source>
        <translation>誰も把握していなかったものについて、もう一度同じことを行います。</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Enlarge the brick on every host of its set, or add a set of bricks.</source>
        <translation>セットのすべてのホストでブリックを拡張するか、ブリックのセットを追加してください。</translation>
    </message>
    <message>
        <source>%1 is full: nothing can be written.</source>
        <translation>%1 は満杯で、何も書き込めません。</translation>
    </message>
    <message>
        <source>%1 is nearly full: %2 of %3 are left.</source>
        <translation>%1 はほぼ満杯です。残りは %3 のうち %2 です。</translation>
    </message>
    <message>
        <source>Only %1 more files fit on %2.</source>
        <translation>%2 に置けるファイルは残り %1 個だけです。</translation>
    </message>
    <message>
        <source>How much room is left on these bricks is not known: %1.</source>
        <translation>次のブリックの空き容量は不明です: %1。</translation>
    </message>
    <message>
        <source>%1 on %2 does not answer.</source>
        <translation>%2 の %1 が応答しません。</translation>
    </message>
    <message>
        <source>Check the NFS server and the network. It goes on by itself when the server is back.</source>
        <translation>NFS サーバとネットワークを確認してください。サーバが復旧すれば自動的に再開します。</translation>
    </message>
    <message>
        <source>A node that just died makes its clients wait, 42 s by default. If it lasts, check the bricks and the network.</source>
        <translation>停止した直後のノードは、クライアントを待たせます (既定で 42 秒)。長引く場合は、ブリックとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The GlusterFS client process of %1 on %2 is dead: nothing can be read or written there.</source>
        <translation>%2 の %1 の GlusterFS クライアントプロセスが終了しており、読み書きできません。</translation>
    </message>
    <message>
        <source>Stop Pandora there, then umount -l %1 and mount %1.</source>
        <translation>そのホストで Pandora を停止し、umount -l %1 と mount %1 を実行してください。</translation>
    </message>
    <message>
        <source>%1 on %2 is stale: the server no longer knows it.</source>
        <translation>%2 の %1 は古いハンドル (stale) になっており、サーバで認識されません。</translation>
    </message>
    <message>
        <source>Stop Pandora there, then umount -f %1 and mount %1.</source>
        <translation>そのホストで Pandora を停止し、umount -f %1 と mount %1 を実行してください。</translation>
    </message>
    <message>
        <source>%1 may not read and write %2 on %3.</source>
        <translation>%3 の %1 は %2 を読み書きできません。</translation>
    </message>
    <message>
        <source>Compare owner, group and mode on the server, and the user&apos;s number on both hosts.</source>
        <translation>サーバ上の所有者、グループ、モードと、両ホストのユーザの番号を比較してください。</translation>
    </message>
    <message>
        <source>Whether %1 works on %2 is not known.</source>
        <translation>%2 の %1 が使用できるかどうか不明です。</translation>
    </message>
    <message>
        <source>%1 does not run on %2 (%3).</source>
        <translation>%2 で %1 が動作していません (%3)。</translation>
    </message>
    <message>
        <source>Its messages: journalctl -u %1.</source>
        <translation>メッセージの確認: journalctl -u %1</translation>
    </message>
    <message>
        <source>Whether Pandora&apos;s services run on %1 is not known.</source>
        <translation>%1 で Pandora のサービスが動作しているかどうか不明です。</translation>
    </message>
    <message>
        <source>gluster gave no answer in time. Another node may just have died: ask again in a minute.</source>
        <translation>gluster が時間内に応答しませんでした。別のノードが停止した直後かもしれません。1 分後にもう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>Whether the volume is mounted on %1 is not known.</source>
        <translation>%1 でボリュームがマウントされているかどうか不明です。</translation>
    </message>
    <message>
        <source>The volume is not mounted on %1 (%2).</source>
        <translation>%1 でボリュームがマウントされていません (%2)。</translation>
    </message>
    <message>
        <source>Mount it: mount %1. If that fails, its log says why: /var/log/glusterfs.</source>
        <translation>mount %1 でマウントしてください。失敗する場合は、/var/log/glusterfs のログで原因を確認できます。</translation>
    </message>
    <message>
        <source>%1 on %2 is mounted from %3 instead of volume %4.</source>
        <translation>%2 の %1 は、ボリューム %4 ではなく %3 からマウントされています。</translation>
    </message>
    <message>
        <source>Unmount it and correct /etc/fstab, or the project.</source>
        <translation>アンマウントして、/etc/fstab またはプロジェクトを修正してください。</translation>
    </message>
    <message>
        <source>%1 on %2 is not bound to the volume: what is written there stays on that host.</source>
        <translation>%2 の %1 はボリュームにバインドされていません。書き込んだ内容はそのホストに留まります。</translation>
    </message>
    <message>
        <source>Mount it: mount %1. If that fails, its message says why.</source>
        <translation>mount %1 でマウントしてください。失敗する場合は、表示されるメッセージで原因を確認できます。</translation>
    </message>
    <message>
        <source>%1 on %2 is mounted from %3 instead of /%4 of volume %5.</source>
        <translation>%2 の %1 は、ボリューム %5 の /%4 ではなく %3 からマウントされています。</translation>
    </message>
    <message>
        <source>%1 on %2 is no link into the volume: what is written there stays on that host.</source>
        <translation>%2 の %1 はボリュームへのリンクではありません。書き込んだ内容はそのホストに留まります。</translation>
    </message>
    <message>
        <source>%1 on %2 leads to %3 instead of %4.</source>
        <translation>%2 の %1 のリンク先は、%4 ではなく %3 です。</translation>
    </message>
    <message>
        <source>Apply the plan again, which puts it right.</source>
        <translation>計画をもう一度適用すると修正されます。</translation>
    </message>
    <message>
        <source>Another gluster command is at work. Ask again in a minute.</source>
        <translation>別の gluster コマンドが実行中です。1 分後にもう一度確認してください。</translation>
    </message>
    <message>
        <source>Volume %1 keeps only two copies: when they lose sight of each other, split-brain may follow.</source>
        <translation>ボリューム %1 のコピーは 2 つだけです。互いを見失うとスプリットブレインになる可能性があります。</translation>
    </message>
    <message>
        <source>A third copy or an arbiter brick prevents that.</source>
        <translation>3 つ目のコピーまたは arbiter ブリックがあれば防げます。</translation>
    </message>
    <message>
        <source>Whether %1 is started is not known.</source>
        <translation>%1 が起動しているかどうか不明です。</translation>
    </message>
    <message>
        <source>%1 is not started: nobody can use it.</source>
        <translation>%1 は起動していないため、使用できません。</translation>
    </message>
    <message>
        <source>Start it: gluster volume start %1</source>
        <translation>起動してください: gluster volume start %1</translation>
    </message>
    <message>
        <source>How %1 is built is not known (volume info): bricks may be missing here.</source>
        <translation>%1 の構成が不明です (volume info)。ブリックが一部表示されていない可能性があります。</translation>
    </message>
    <message>
        <source>Which bricks of %1 run is not known (volume status). %2</source>
        <translation>%1 のどのブリックが動作しているか不明です (volume status)。%2</translation>
    </message>
    <message>
        <source>The state of the volume is not known: no node told.</source>
        <translation>ボリュームの状態が不明です。どのノードからも情報が得られませんでした。</translation>
    </message>
    <message>
        <source>What is known of the volume is too old to count.</source>
        <translation>ボリュームの情報が古すぎるため、判定に使用できません。</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>もう一度確認してください。</translation>
    </message>
    <message>
        <source>the volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>ボリューム %1</translation>
    </message>
    <message>
        <source>The state of the volumes is not known. %1</source>
        <translation>ボリュームの状態が不明です。%1</translation>
    </message>
    <message>
        <source>There is no volume.</source>
        <translation>ボリュームがありません。</translation>
    </message>
    <message>
        <source>There is no volume %1.</source>
        <translation>ボリューム %1 がありません。</translation>
    </message>
    <message>
        <source>Apply the plan to create it.</source>
        <translation>作成するには、計画を適用してください。</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> ほか %1 件</translation>
    </message>
    <message>
        <source>Files of %1 in split-brain: %2. Their copies contradict each other, and nobody can read them.</source>
        <translation>%1 でスプリットブレインになっているファイル: %2。コピーが互いに矛盾しており、誰も読み取れません。</translation>
    </message>
    <message>
        <source>Look at the copies on the bricks, keep the losing one aside, then decide for each file: gluster volume heal %1 split-brain latest-mtime FILE, or bigger-file FILE, or source-brick HOST:BRICK FILE.</source>
        <translation>ブリック上のコピーを確認し、採用しない方を別に保存してから、gluster volume heal %1 split-brain に latest-mtime FILE、bigger-file FILE、source-brick HOST:BRICK FILE のいずれかを続けて、ファイルごとに決定してください。</translation>
    </message>
    <message>
        <source>Files of %1 that wait to heal: %2.</source>
        <translation>%1 で修復待ちのファイル: %2。</translation>
    </message>
    <message>
        <source>They heal when the missing bricks are back.</source>
        <translation>不在のブリックが復帰すると修復されます。</translation>
    </message>
    <message>
        <source>Self-healing of %1 is switched off.</source>
        <translation>%1 の自己修復が無効になっています。</translation>
    </message>
    <message>
        <source>gluster volume heal %1 enable</source>
        <translation>gluster volume heal %1 enable</translation>
    </message>
    <message>
        <source>The self-heal daemon does not run on %1: what waits there does not heal by itself.</source>
        <translation>%1 で自己修復デーモンが動作していません。そこで修復待ちのものは自動的に修復されません。</translation>
    </message>
    <message>
        <source>Start what is missing: gluster volume start %1 force</source>
        <translation>動作していないものを起動してください: gluster volume start %1 force</translation>
    </message>
    <message>
        <source>What waits to heal on %1 is not known. %2</source>
        <translation>%1 で修復待ちのファイルは不明です。%2</translation>
    </message>
    <message>
        <source>Ask again; while a node is just going down, answers may fail for a minute.</source>
        <translation>もう一度確認してください。ノードの停止処理中は、1 分ほど応答に失敗することがあります。</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>メンバではない</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>縮退</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>未起動</translation>
    </message>
    <message>
        <source>started</source>
        <translation>起動済み</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>definition not known</source>
        <translation>定義不明</translation>
    </message>
    <message>
        <source>files moved: %1 (%2)</source>
        <translation>移動したファイル: %1 (%2)</translation>
    </message>
    <message>
        <source>looked at: %1</source>
        <translation>走査: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>スキップ: %1</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>経過 %1 秒</translation>
    </message>
    <message>
        <source>%1 is not mounted on %2.</source>
        <translation>%2 で %1 がマウントされていません。</translation>
    </message>
    <message>
        <source>%1 on %2 is mounted from %3 instead of %4.</source>
        <translation>%2 の %1 は、%4 ではなく %3 からマウントされています。</translation>
    </message>
    <message>
        <source>What gluster says on %1 is not known.</source>
        <translation>%1 での gluster の情報が不明です。</translation>
    </message>
    <message>
        <source>Asking needs root&apos;s rights on that host.</source>
        <translation>問い合わせるには、そのホストの root 権限が必要です。</translation>
    </message>
    <message>
        <source>glusterd does not answer on %1. Bricks that run go on serving meanwhile.</source>
        <translation>%1 の glusterd が応答しません。動作中のブリックは、その間も稼働を続けます。</translation>
    </message>
    <message>
        <source>Start it: systemctl start glusterd. Its messages: journalctl -u glusterd.</source>
        <translation>systemctl start glusterd で起動してください。メッセージの確認: journalctl -u glusterd</translation>
    </message>
    <message>
        <source>What %1 knows of the pool is not known. %2</source>
        <translation>%1 から見たプールの状態が不明です。%2</translation>
    </message>
    <message>
        <source>glusterd on %1 does not start by itself after a reboot.</source>
        <translation>%1 の glusterd は、再起動後に自動的に起動しません。</translation>
    </message>
    <message>
        <source>systemctl enable glusterd</source>
        <translation>systemctl enable glusterd</translation>
    </message>
    <message>
        <source>%1 does not answer, yet its peers still count it as connected. GlusterFS notices a dead node only after about 40 s.</source>
        <translation>%1 は応答していませんが、ピアはまだ接続済みと見なしています。GlusterFS がノードの停止を検知するまで約 40 秒かかります。</translation>
    </message>
    <message>
        <source>Ask again in a minute.</source>
        <translation>1 分後にもう一度確認してください。</translation>
    </message>
    <message>
        <source>The nodes run different versions of GlusterFS: %1.</source>
        <translation>ノードの GlusterFS のバージョンが異なります: %1。</translation>
    </message>
    <message>
        <source>Bring all to one version before anything else is changed.</source>
        <translation>他の変更を行う前に、すべてを同じバージョンにしてください。</translation>
    </message>
    <message>
        <source>The nodes work with different op-versions: %1.</source>
        <translation>ノードの op-version が異なります: %1。</translation>
    </message>
    <message>
        <source>gluster volume set all cluster.op-version N, with the number that all nodes know.</source>
        <translation>gluster volume set all cluster.op-version N (N はすべてのノードが対応する番号)</translation>
    </message>
    <message>
        <source>Check that the host runs, its glusterd (systemctl status glusterd), and port 24007 between the nodes.</source>
        <translation>ホストが動作していること、その glusterd (systemctl status glusterd)、ノード間のポート 24007 を確認してください。</translation>
    </message>
    <message>
        <source>The nodes disagree on %1: %2 sees it connected, %3 does not.</source>
        <translation>%1 についてノードの認識が一致していません。%2 は接続済みと見なしていますが、%3 は見なしていません。</translation>
    </message>
    <message>
        <source>%1 is not connected, as %2 sees it, but its bricks still serve: its glusterd does not answer.</source>
        <translation>%2 から見て %1 は未接続ですが、ブリックは稼働しています。glusterd が応答していません。</translation>
    </message>
    <message>
        <source>%1 is not connected, as %2 sees it.</source>
        <translation>%2 から見て %1 は未接続です。</translation>
    </message>
    <message>
        <source>%1 is no full member of the pool: %2, as %3 sees it.</source>
        <translation>%3 から見て %1 はプールの正式なメンバではありません: %2。</translation>
    </message>
    <message>
        <source>Its glusterd log says why: /var/log/glusterfs/glusterd.log.</source>
        <translation>原因は glusterd のログで確認できます: /var/log/glusterfs/glusterd.log</translation>
    </message>
    <message>
        <source>%1 is not in the pool that %2 sees: there may be two pools.</source>
        <translation>%1 は %2 から見たプールに含まれていません。プールが 2 つある可能性があります。</translation>
    </message>
    <message>
        <source>Compare gluster pool list on all nodes.</source>
        <translation>すべてのノードで gluster pool list を比較してください。</translation>
    </message>
    <message>
        <source>%1 is not in the pool.</source>
        <translation>%1 はプールに含まれていません。</translation>
    </message>
    <message>
        <source>Apply the plan, which probes it.</source>
        <translation>計画を適用すると追加されます (peer probe)。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>%1 is a table for people and is not read; the answer of the same command with --xml is needed.</source>
        <translation>%1 は人が読むための表であり、解釈できません。同じコマンドに --xml を付けた応答が必要です。</translation>
    </message>
    <message>
        <source>%1 holds no captured answers. docs/cli.md tells how the files must be called.</source>
        <translation>%1 に保存済みの応答がありません。ファイル名の規則は docs/cli.md を参照してください。</translation>
    </message>
    <message>
        <source>Whether the NFS server runs on %1 is not known.</source>
        <translation>%1 で NFS サーバが動作しているかどうか不明です。</translation>
    </message>
    <message>
        <source>The NFS server does not run on %1 (%2).</source>
        <translation>%1 で NFS サーバが動作していません (%2)。</translation>
    </message>
    <message>
        <source>Start it: systemctl start nfs-server. Its messages: journalctl -u nfs-server.</source>
        <translation>systemctl start nfs-server で起動してください。メッセージの確認: journalctl -u nfs-server</translation>
    </message>
    <message>
        <source>What %1 exports is not known.</source>
        <translation>%1 のエクスポートの内容が不明です。</translation>
    </message>
    <message>
        <source>%1 does not export %2.</source>
        <translation>%1 は %2 をエクスポートしていません。</translation>
    </message>
    <message>
        <source>Run exportfs -ra there, or apply the plan again.</source>
        <translation>そのホストで exportfs -ra を実行するか、計画をもう一度適用してください。</translation>
    </message>
    <message>
        <source>How much room is left for %1 on %2 is not known.</source>
        <translation>%2 の %1 の空き容量が不明です。</translation>
    </message>
    <message>
        <source>Enlarge the file system or clean it up.</source>
        <translation>ファイルシステムを拡張するか、整理してください。</translation>
    </message>
    <message>
        <source>The disk of %1 on %2 is full: nothing can be written.</source>
        <translation>%2 の %1 のディスクは満杯で、何も書き込めません。</translation>
    </message>
    <message>
        <source>Only %1 are left for %2 on %3.</source>
        <translation>%3 の %2 の残りは %1 だけです。</translation>
    </message>
    <message>
        <source>Only %1 more files fit on the disk of %2 on %3.</source>
        <translation>%3 の %2 のディスクに置けるファイルは残り %1 個だけです。</translation>
    </message>
    <message>
        <source>%1 does not run.</source>
        <translation>%1 が動作していません。</translation>
    </message>
    <message>
        <source>%1 runs, but could not be reached (%2).</source>
        <translation>%1 は動作していますが、到達できませんでした (%2)。</translation>
    </message>
    <message>
        <source>%1 gives no answer, although its node still counts as connected: a node that lost its power is noticed only after about 40 s.</source>
        <translation>%1 が応答しませんが、そのノードはまだ接続済みと見なされています。電源が失われたノードの検知には約 40 秒かかります。</translation>
    </message>
    <message>
        <source>%1 is offline (%2).</source>
        <translation>%1 はオフラインです (%2)。</translation>
    </message>
    <message>
        <source>Nothing is known of %1.</source>
        <translation>%1 の情報がありません。</translation>
    </message>
    <message>
        <source>%1 is unknown or offline: its node is not connected.</source>
        <translation>%1 は不明またはオフラインです。そのノードは未接続です。</translation>
    </message>
    <message>
        <source>Start what is missing: gluster volume start %1 force. Why it stopped: /var/log/glusterfs/bricks on that host; is its file system mounted?</source>
        <translation>gluster volume start %1 force で、動作していないものを起動してください。停止の原因はそのホストの /var/log/glusterfs/bricks で確認できます。ファイルシステムがマウントされているかどうかも確認してください。</translation>
    </message>
    <message>
        <source>Why it stopped: /var/log/glusterfs/bricks on that host; is its file system mounted?</source>
        <translation>停止の原因はそのホストの /var/log/glusterfs/bricks で確認できます。ファイルシステムがマウントされているかどうかも確認してください。</translation>
    </message>
    <message>
        <source>Bring the host back, or its network. It then heals by itself.</source>
        <translation>ホストまたはそのネットワークを復旧してください。その後、自動的に修復されます。</translation>
    </message>
    <message>
        <source>Replica set %1 of %2 works with %3 of its %4 bricks.</source>
        <translation>%2 のレプリカセット %1 は、%4 個中 %3 個のブリックで動作しています。</translation>
    </message>
    <message>
        <source>Replica set %1 of %2 is down: its files cannot be read.</source>
        <translation>%2 のレプリカセット %1 はダウンしており、ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>A part of the files of %1 cannot be read.</source>
        <translation>%1 のファイルの一部を読み取れません。</translation>
    </message>
    <message>
        <source>Whether replica set %1 of %2 works is not known.</source>
        <translation>%2 のレプリカセット %1 が動作しているかどうか不明です。</translation>
    </message>
    <message>
        <source> So far: %1.</source>
        <translation> 現在まで: %1。</translation>
    </message>
    <message>
        <source>Why: /var/log/glusterfs/%1-rebalance.log on each node.</source>
        <translation>原因の確認: 各ノードの /var/log/glusterfs/%1-rebalance.log</translation>
    </message>
    <message>
        <source>The layout of %1 is being spread over its bricks.</source>
        <translation>%1 のレイアウトをブリックに展開中です。</translation>
    </message>
    <message>
        <source>A rebalance of %1 is running; the shares work meanwhile, more slowly.</source>
        <translation>%1 のリバランスを実行中です。共有はその間も使用できますが、遅くなります。</translation>
    </message>
    <message>
        <source>The last rebalance of %1 is finished.</source>
        <translation>%1 の前回のリバランスは完了しています。</translation>
    </message>
    <message>
        <source>The rebalance of %1 failed: files lie unevenly.</source>
        <translation>%1 のリバランスが失敗しました。ファイルの配置が偏っています。</translation>
    </message>
    <message>
        <source>The rebalance of %1 was stopped before its end.</source>
        <translation>%1 のリバランスは途中で停止されました。</translation>
    </message>
    <message>
        <source>Go on: gluster volume rebalance %1 start</source>
        <translation>続けるには: gluster volume rebalance %1 start</translation>
    </message>
    <message>
        <source>bricks</source>
        <translation>ブリック</translation>
    </message>
    <message>
        <source>Bricks are being removed from %1: files move away from %2.</source>
        <translation>%1 からブリックを削除中です。%2 からファイルを移動しています。</translation>
    </message>
    <message>
        <source>The removal of %2 from %1 is finished but not committed: the bricks are still part of the volume.</source>
        <translation>%1 からの %2 の削除は完了しましたが、commit されていません。ブリックはまだボリュームの一部です。</translation>
    </message>
    <message>
        <source>Commit it when nothing failed: %1commit. Or keep them: %1stop</source>
        <translation>失敗がなければ commit してください (%1commit)。ブリックを残すには: %1stop</translation>
    </message>
    <message>
        <source>The removal of %2 from %1 failed.</source>
        <translation>%1 からの %2 の削除が失敗しました。</translation>
    </message>
    <message>
        <source>Do not commit it: files would be lost. Give it up: %1stop</source>
        <translation>commit しないでください。ファイルが失われます。削除を取りやめるには: %1stop</translation>
    </message>
    <message>
        <source>The removal of %2 from %1 was stopped.</source>
        <translation>%1 からの %2 の削除は停止されました。</translation>
    </message>
    <message>
        <source>%1 was not asked yet.</source>
        <translation>%1 にはまだ問い合わせていません。</translation>
    </message>
    <message>
        <source>%1 was last heard of at %2.</source>
        <translation>%1 からの最後の応答は %2 です。</translation>
    </message>
    <message>
        <source>%1 gave no answer.</source>
        <translation>%1 から応答がありません。</translation>
    </message>
    <message>
        <source>The project names no NFS server that could be asked.</source>
        <translation>プロジェクトに、問い合わせ先となる NFS サーバの指定がありません。</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>split-brain</source>
        <translation>スプリットブレイン</translation>
    </message>
    <message>
        <source>%1 runs, but glusterd of its node has lost its port: no client finds it.</source>
        <translation>%1 は動作していますが、ノードの glusterd がポートを見失っています。クライアントから到達できません。</translation>
    </message>
    <message>
        <source>Restart glusterd on that host: systemctl restart glusterd. The mounts go on meanwhile, and the brick heals by itself.</source>
        <translation>そのホストで glusterd を再起動してください: systemctl restart glusterd。マウントはその間も動作し、ブリックは自動的に修復されます。</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>クォーラムなし</translation>
    </message>
    <message>
        <source>Replica set %1 of %2 can neither be read nor written: with %3 of its %4 bricks there is no quorum.</source>
        <translation>%2 のレプリカセット %1 は読み書きできません。%4 個中 %3 個のブリックではクォーラムを満たしません。</translation>
    </message>
    <message>
        <source>They heal by themselves; a file that is being written may stand in the list for a while. Look again in a minute. If the number stays, a node has forgotten its last changes in a power cut: Site &gt; Heal the copies, or sharewright heal.</source>
        <translation>自動的に修復されます。書き込み中のファイルはしばらく一覧に残ることがあります。1 分後にもう一度確認してください。数が変わらない場合は、電源断でノードが最後の変更を失っています: 「サイト」&gt;「複製を修復」、または sharewright heal。</translation>
    </message>
</context>
<context>
    <name>HealthModel</name>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>nodes disagree</source>
        <translation>ノード間で不一致</translation>
    </message>
    <message>
        <source>Pool, as each node sees it</source>
        <translation>プール (各ノードから見た状態)</translation>
    </message>
    <message>
        <source>serves, glusterd silent</source>
        <translation>稼働中、glusterd 応答なし</translation>
    </message>
    <message>
        <source>in split-brain: %1</source>
        <translation>スプリットブレイン: %1</translation>
    </message>
    <message>
        <source>to heal: %1</source>
        <translation>修復待ち: %1</translation>
    </message>
    <message>
        <source>nothing to heal</source>
        <translation>修復待ちなし</translation>
    </message>
    <message>
        <source>heal not known</source>
        <translation>修復の状況不明</translation>
    </message>
    <message>
        <source>arbiter</source>
        <translation>arbiter</translation>
    </message>
    <message>
        <source>Volume %1, replica set %2</source>
        <translation>ボリューム %1、レプリカセット %2</translation>
    </message>
    <message>
        <source>Bricks of volume %1</source>
        <translation>ボリューム %1 のブリック</translation>
    </message>
    <message>
        <source>no numbers told</source>
        <translation>数値の情報なし</translation>
    </message>
    <message>
        <source>Removal of bricks from volume %1</source>
        <translation>ボリューム %1 からのブリックの削除</translation>
    </message>
    <message>
        <source>not committed</source>
        <translation>未 commit</translation>
    </message>
    <message>
        <source>Rebalance of volume %1</source>
        <translation>ボリューム %1 のリバランス</translation>
    </message>
    <message>
        <source>Daemons of volume %1</source>
        <translation>ボリューム %1 のデーモン</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Files in split-brain</source>
        <translation>スプリットブレインのファイル</translation>
    </message>
    <message>
        <source>contradict each other</source>
        <translation>コピーが矛盾</translation>
    </message>
    <message>
        <source>split-brain</source>
        <translation>スプリットブレイン</translation>
    </message>
    <message>
        <source>Nobody can read it until somebody decides which copy is right.</source>
        <translation>どのコピーが正しいかを決定するまで、誰も読み取れません。</translation>
    </message>
    <message>
        <source>waits for use</source>
        <translation>アクセス待ち</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>未マウント</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>stale handle</source>
        <translation>古いハンドル</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>client process dead</source>
        <translation>クライアントプロセス終了</translation>
    </message>
    <message>
        <source>mounted, not tried</source>
        <translation>マウント済み、未確認</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>full</source>
        <translation>満杯</translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>ほぼ満杯</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>十分</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%2 中 %1 空き</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>エクスポート済み</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 へ</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>%1 へのリンク</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>to %1; not of this project</source>
        <translation>%1 へ。このプロジェクトのものではありません</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
</context>
<context>
    <name>HealthPrinting</name>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>never</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>room not known</source>
        <translation>空き容量不明</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%2 中 %1 空き</translation>
    </message>
    <message>
        <source>, inodes %1 % free</source>
        <translation>、inode %1 % 空き</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>対処: %1</translation>
    </message>
    <message>
        <source>node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>as %1 sees it</source>
        <translation>%1 から見た状態</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>to heal: unknown</source>
        <translation>修復待ち: 不明</translation>
    </message>
    <message>
        <source>to heal: %1</source>
        <translation>修復待ち: %1</translation>
    </message>
    <message>
        <source>, in split-brain: %1</source>
        <translation>、スプリットブレイン: %1</translation>
    </message>
    <message>
        <source>Replica set %1: %2</source>
        <translation>レプリカセット %1: %2</translation>
    </message>
    <message>
        <source>Bricks that were heard of</source>
        <translation>把握できたブリック</translation>
    </message>
    <message>
        <source> (arbiter)</source>
        <translation> (arbiter)</translation>
    </message>
    <message>
        <source>Rebalance: %1</source>
        <translation>リバランス: %1</translation>
    </message>
    <message>
        <source>Removal of bricks: %1</source>
        <translation>ブリックの削除: %1</translation>
    </message>
    <message>
        <source>Volume %1: %2, %3 (told by %4, %5)</source>
        <translation>ボリューム %1: %2、%3 (情報元: %4、%5)</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Daemons</source>
        <translation>デーモン</translation>
    </message>
    <message>
        <source>In split-brain: %1</source>
        <translation>スプリットブレイン: %1</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>%1 へのリンク</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>未マウント</translation>
    </message>
    <message>
        <source>export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>マウント</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>room</source>
        <translation>空き容量</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <translation>%1 (%2 時点)</translation>
    </message>
</context>
<context>
    <name>HostBadges</name>
    <message>
        <source>As of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>到達済み</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>縮退</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>Split brain</source>
        <translation>スプリットブレイン</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Heals</source>
        <translation>修復中</translation>
    </message>
    <message>
        <source>1 entry waits to be healed.</source>
        <translation>1 件のエントリが修復待ちです。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait to be healed.</source>
        <translation>
            <numerusform>%n 件のエントリが修復待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>調査中</translation>
    </message>
</context>
<context>
    <name>HostKeyCheck</name>
    <message>
        <source>%1 shows a different host key than the one on record. Either the machine was reinstalled or its address now belongs to another one, or somebody is listening in. Compare %2 with the key on the machine itself; if it is right, remove the old line with: %3</source>
        <translation>%1 のホスト鍵が記録と異なります。マシンが再インストールされたか、アドレスが別のマシンのものになったか、通信が傍受されている可能性があります。%2 をマシン本体の鍵と照合し、正しければ次のコマンドで古い行を削除してください: %3</translation>
    </message>
    <message>
        <source>The host key of %1 is marked as revoked in %2, line %3. Do not connect until that machine has a new key.</source>
        <translation>%1 のホスト鍵は、%2 の %3 行目で失効 (revoked) とされています。そのマシンの鍵が新しくなるまで接続しないでください。</translation>
    </message>
    <message>
        <source>Nobody vouched for the host key %1 of %2. Compare it with the key on the machine itself, then connect again and accept it.</source>
        <translation>%2 のホスト鍵 %1 はまだ確認されていません。マシン本体の鍵と照合してから、接続し直して承認してください。</translation>
    </message>
    <message>
        <source>Connecting to %1 was stopped.</source>
        <translation>%1 への接続を中止しました。</translation>
    </message>
</context>
<context>
    <name>HostList</name>
    <message>
        <source>Write hosts as name, address, user@name or name:port.</source>
        <translation>ホストは、名前、アドレス、user@name、name:port のいずれかで記述してください。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a host.</source>
        <translation>「%1」はホストとして認識できません。</translation>
    </message>
    <message>
        <source>A Match block is left out.</source>
        <translation>Match ブロックは読み飛ばします。</translation>
    </message>
    <message>
        <source>Whom it is for is only known when SSH connects.</source>
        <translation>対象のホストは、SSH の接続時にしか決まりません。</translation>
    </message>
    <message>
        <source>Included files are left out: %1</source>
        <translation>Include で指定されたファイルは読み飛ばします: %1</translation>
    </message>
    <message>
        <source>Read them one by one where hosts are missing.</source>
        <translation>不足しているホストがあれば、個別に読み込んでください。</translation>
    </message>
    <message>
        <source>“%1” is a pattern, not a host.</source>
        <translation>「%1」はホストではなくパターンです。</translation>
    </message>
    <message>
        <source>Which hosts it stands for is not written there.</source>
        <translation>どのホストを指すかは記述されていません。</translation>
    </message>
    <message>
        <source>Line %1 names no host.</source>
        <translation>%1 行目にホストの指定がありません。</translation>
    </message>
    <message>
        <source>%1 entries are hashed and cannot be read.</source>
        <translation>%1 件のエントリはハッシュ化されており、読み取れません。</translation>
    </message>
    <message>
        <source>SSH hides the names there (HashKnownHosts), so that nobody learns them from the file.</source>
        <translation>SSH は、ファイルからホスト名を知られないように名前を隠しています (HashKnownHosts)。</translation>
    </message>
    <message>
        <source>%1 is in the list already, as %2.</source>
        <translation>%1 は %2 として既に一覧にあります。</translation>
    </message>
</context>
<context>
    <name>HostLoss</name>
    <message>
        <source>No bricks are chosen yet, so nothing can be said.</source>
        <translation>ブリックがまだ選択されていないため、判断できません。</translation>
    </message>
    <message>
        <source>Without %1 too few copies are left: nothing can be read or written until it is back.</source>
        <translation>%1 がないとコピーの数が足りず、復旧するまで読み書きできません。</translation>
    </message>
    <message>
        <source>%1 of %2 replica sets cannot be used until %3 is back; files there cannot be read or written.</source>
        <translation>%3 が復旧するまで、%2 個中 %1 個のレプリカセットを使用できません。そのセットにあるファイルは読み書きできません。</translation>
    </message>
    <message>
        <source>The other copy goes on alone. If both go on apart from each other, nobody can tell which is right (split-brain).</source>
        <translation>もう一方のコピーだけで動作を続けます。両方が互いに離れたまま動作を続けると、どちらが正しいか判断できなくなります (スプリットブレイン)。</translation>
    </message>
    <message>
        <source>The other copies go on; what changes meanwhile is healed when %1 is back. Until then a second failure would stop the folders.</source>
        <translation>他のコピーで動作を続け、その間の変更は %1 の復旧後に修復されます。それまでに 2 台目が故障すると、フォルダを使用できなくなります。</translation>
    </message>
    <message>
        <source>%1 keeps no files, so the folders stay for all others.</source>
        <translation>%1 はファイルを保持していないため、他のすべてのホストでフォルダを利用できます。</translation>
    </message>
    <message>
        <source>No NFS server is chosen yet, so nothing can be said.</source>
        <translation>NFS サーバがまだ選択されていないため、判断できません。</translation>
    </message>
    <message>
        <source>%1 keeps all files: every host waits at the folders until it is back. Nothing is lost while its disks survive.</source>
        <translation>すべてのファイルを %1 が保持しています。復旧するまで、どのホストもフォルダへのアクセスで待たされます。ディスクが無事であれば、何も失われません。</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>利用可</translation>
    </message>
    <message>
        <source>only in part</source>
        <translation>一部のみ</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>nobody left</source>
        <translation>使用するホストなし</translation>
    </message>
    <message>
        <source>stays, fewer copies</source>
        <translation>利用可 (コピー減)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>HostMoves</name>
    <message numerus="yes">
        <source>Move %n hosts</source>
        <translation>
            <numerusform>%n 台のホストを移動</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostRange</name>
    <message>
        <source>The range ends before it begins.</source>
        <translation>範囲の終わりが始まりより前になっています。</translation>
    </message>
    <message>
        <source>The range has more than %1 addresses. Take a smaller part of it.</source>
        <translation>範囲に %1 個を超えるアドレスがあります。より小さい範囲を指定してください。</translation>
    </message>
    <message>
        <source>Networks of IPv6 have too many addresses to be listed.</source>
        <translation>IPv6 のネットワークは、アドレスが多すぎて列挙できません。</translation>
    </message>
    <message>
        <source>This is no network. Write it as 10.0.0.0/24.</source>
        <translation>ネットワークとして無効です。10.0.0.0/24 のように記述してください。</translation>
    </message>
    <message>
        <source>This is no range. Write it as 10.0.0.10-20.</source>
        <translation>範囲として無効です。10.0.0.10-20 のように記述してください。</translation>
    </message>
</context>
<context>
    <name>HostRules</name>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 に名前がありません。</translation>
    </message>
    <message>
        <source>Give it a short name, such as “web1”.</source>
        <translation>&quot;web1&quot; などの短い名前を付けてください。</translation>
    </message>
    <message>
        <source>The host name “%1” cannot be used.</source>
        <translation>ホスト名「%1」は使用できません。</translation>
    </message>
    <message>
        <source>It becomes a directory name in exported files.</source>
        <translation>この名前は、書き出したファイルでディレクトリ名になります。</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, “.”, “_” and “-”, starting with a letter or digit.</source>
        <translation>64 文字以内の英数字、&quot;.&quot;、&quot;_&quot;、&quot;-&quot; を使用し、英数字で始めてください。</translation>
    </message>
    <message>
        <source>“%1” of %2 is neither a host name nor an IP address.</source>
        <translation>%2 の「%1」は、ホスト名でも IP アドレスでもありません。</translation>
    </message>
    <message>
        <source>Write the bare name or address; user and port have keys of their own.</source>
        <translation>名前またはアドレスだけを記述してください。ユーザとポートには専用のキーがあります。</translation>
    </message>
    <message>
        <source>%1 has no address.</source>
        <translation>%1 にアドレスがありません。</translation>
    </message>
    <message>
        <source>Add the name or IP address to connect to.</source>
        <translation>接続先の名前または IP アドレスを追加してください。</translation>
    </message>
    <message>
        <source>%1 has port 0.</source>
        <translation>%1 のポートが 0 です。</translation>
    </message>
    <message>
        <source>Use a port from 1 to 65535; SSH has 22.</source>
        <translation>1 から 65535 までのポートを使用してください。SSH は 22 です。</translation>
    </message>
    <message>
        <source>“%1” of %2 is no user name.</source>
        <translation>%2 の「%1」は、ユーザ名として無効です。</translation>
    </message>
    <message>
        <source>Write the bare login name.</source>
        <translation>ログイン名だけを記述してください。</translation>
    </message>
    <message>
        <source>The key file “%1” of %2 has no whole path.</source>
        <translation>%2 の鍵ファイル「%1」は完全なパスではありません。</translation>
    </message>
    <message>
        <source>It would depend on the directory that Sharewright is started in.</source>
        <translation>Sharewright を起動したディレクトリに依存してしまいます。</translation>
    </message>
    <message>
        <source>Start it with “/” or “~/”.</source>
        <translation>&quot;/&quot; または &quot;~/&quot; で始めてください。</translation>
    </message>
    <message>
        <source>%1 has no role.</source>
        <translation>%1 にロールがありません。</translation>
    </message>
    <message>
        <source>Sharewright would do nothing on it, and a Pandora host that is left out keeps working on its own copy of the folders.</source>
        <translation>Sharewright はこのホストに何も行いません。Pandora ホストを除外すると、そのホストは自身のフォルダのコピーで動作し続けます。</translation>
    </message>
    <message>
        <source>“%1” cannot be the jump host of %2.</source>
        <translation>「%1」は %2 の踏み台ホストとして使用できません。</translation>
    </message>
    <message>
        <source>Write the name of a host of this project, or [user@]host[:port].</source>
        <translation>このプロジェクトのホストの名前か、[user@]host[:port] を記述してください。</translation>
    </message>
    <message>
        <source>The jump host “%1” of %2 is not a host of this project.</source>
        <translation>%2 の踏み台ホスト「%1」は、このプロジェクトのホストではありません。</translation>
    </message>
    <message>
        <source>It is taken as an address.</source>
        <translation>アドレスとして扱われます。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」の間違いではありませんか?</translation>
    </message>
    <message>
        <source>The jump hosts of %1 lead back to itself.</source>
        <translation>%1 の踏み台ホストをたどると、自身に戻ります。</translation>
    </message>
    <message>
        <source>No connection could ever be opened.</source>
        <translation>接続を確立できません。</translation>
    </message>
    <message>
        <source>Let one of them be reached directly.</source>
        <translation>いずれかに直接到達できるようにしてください。</translation>
    </message>
    <message>
        <source>Two hosts are called “%1”.</source>
        <translation>「%1」という名前のホストが 2 つあります。</translation>
    </message>
    <message>
        <source>Capital letters do not tell names apart.</source>
        <translation>大文字と小文字は区別されません。</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>%1 and host %2 have the same address %3.</source>
        <translation>%1 とホスト %2 のアドレスが同じ %3 です。</translation>
    </message>
    <message>
        <source>Both would be set up on one machine.</source>
        <translation>両方が 1 台のマシンに設定されてしまいます。</translation>
    </message>
    <message>
        <source>Correct one address, or make them one host with all roles.</source>
        <translation>一方のアドレスを修正するか、すべてのロールを持つ 1 つのホストにしてください。</translation>
    </message>
    <message>
        <source>%1 and host %2 have the same storage address %3.</source>
        <translation>%1 とホスト %2 のストレージ用アドレスが同じ %3 です。</translation>
    </message>
    <message>
        <source>The other hosts could not tell them apart.</source>
        <translation>他のホストから両者を区別できません。</translation>
    </message>
    <message>
        <source>Correct one of them.</source>
        <translation>どちらかを修正してください。</translation>
    </message>
    <message>
        <source>Host number %1</source>
        <translation>%1 番目のホスト</translation>
    </message>
    <message>
        <source>Tick what it is on the Hosts page (roles in the project: server, console, nfs-server, gluster-node), or leave it out.</source>
        <translation>「ホスト」ページで役割にチェックを入れるか (プロジェクトでのロール: server, console, nfs-server, gluster-node)、対象から外してください。</translation>
    </message>
</context>
<context>
    <name>HostWorker</name>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>%1 との接続が切れました。</translation>
    </message>
    <message>
        <source>%1: the %2 is no longer what the plan was made from. Nothing was changed. Plan again and review the new plan.</source>
        <translation>%1: %2 が計画の作成時から変わっています。何も変更していません。計画を作成し直して、新しい計画をレビューしてください。</translation>
    </message>
</context>
<context>
    <name>IdentityMatrix</name>
    <message>
        <source>every file of uid %1</source>
        <translation>uid %1 のすべてのファイル</translation>
    </message>
    <message>
        <source>every file of gid %1</source>
        <translation>gid %1 のすべてのファイル</translation>
    </message>
    <message>
        <source>One number everywhere</source>
        <translation>すべてのホストで同じ番号にする</translation>
    </message>
    <message>
        <source>The cleanest way. You run these commands while Pandora&apos;s services are stopped; Sharewright does not renumber users by itself.</source>
        <translation>最も確実な方法です。Pandora のサービスの停止中に、これらのコマンドを手動で実行します。Sharewright がユーザの番号を変更することはありません。</translation>
    </message>
    <message>
        <source>A group of its own</source>
        <translation>専用のグループを使う</translation>
    </message>
    <message>
        <source>For sites that mix distributions: one group with the same number on all hosts, with pandora and the web server in it, owns the shared files. You create it; the project names it.</source>
        <translation>ディストリビューションが混在するサイト向けです。すべてのホストで番号が同じ 1 つのグループに pandora と Web サーバを追加し、共有ファイルをそのグループのものにします。グループは手動で作成し、プロジェクトで指定します。</translation>
    </message>
    <message>
        <source>Numbers instead of names</source>
        <translation>名前の代わりに番号を使う</translation>
    </message>
    <message>
        <source>The shared files belong to the numbers that the source host uses. Right where only the storage host lacks the names; a Pandora host with another number stays locked out.</source>
        <translation>共有ファイルの所有者を、コピー元ホストで使われている番号にします。ストレージホストにだけ名前がない場合に適しています。番号の異なる Pandora ホストは引き続きアクセスできません。</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>formats a disk</source>
        <translation>ディスクをフォーマット</translation>
    </message>
    <message>
        <source>retires storage</source>
        <translation>ストレージを撤去</translation>
    </message>
    <message>
        <source>moves data</source>
        <translation>データを移動</translation>
    </message>
    <message>
        <source>interrupts service</source>
        <translation>サービスを中断</translation>
    </message>
</context>
<context>
    <name>IncomingPlanner</name>
    <message>
        <source>Separate the incoming files</source>
        <translation>受信ファイルを分離</translation>
    </message>
    <message>
        <source>Each server takes the agents&apos; XML from a folder of its own on the share, where another server could take it up.</source>
        <translation>各サーバは、エージェントの XML を共有上の専用フォルダから取り込みます。別のサーバがそれを引き継ぐこともできます。</translation>
    </message>
    <message>
        <source>pandora_server looks for these folders inside its incoming folder: without the links it would lose the agents&apos; configuration and its plugins.</source>
        <translation>pandora_server はこれらのフォルダを受信フォルダの中で探します。リンクがないと、エージェントの設定とプラグインが見つからなくなります。</translation>
    </message>
    <message>
        <source>It reads its settings when it starts.</source>
        <translation>設定は起動時に読み込まれます。</translation>
    </message>
    <message>
        <source>It ran before and runs again, with its own folder.</source>
        <translation>以前動作していたものを、専用のフォルダで再び動作させます。</translation>
    </message>
    <message>
        <source>Not every package makes it; a link to it must lead somewhere.</source>
        <translation>すべてのパッケージがこれを作成するわけではなく、リンクにはリンク先が必要です。</translation>
    </message>
    <message>
        <source>incomingdir in %1</source>
        <translation>%1 の incomingdir</translation>
    </message>
    <message>
        <source>The server takes up what Tentacle puts there. The last line wins, so no other line is touched.</source>
        <translation>サーバは、Tentacle がそこに置いたものを取り込みます。最後の行が優先されるため、他の行には手を付けません。</translation>
    </message>
    <message>
        <source>The agents&apos; XML goes to the server&apos;s own folder, all other files where they went before.</source>
        <translation>エージェントの XML はサーバの専用フォルダへ、他のファイルは従来どおりの場所へ置かれます。</translation>
    </message>
    <message>
        <source>Tentacle on %1 has its filters in %2, as current packages have.</source>
        <translation>%1 の Tentacle のフィルタは、現在のパッケージと同じく %2 にあります。</translation>
    </message>
    <message>
        <source>filters in %1</source>
        <translation>%1 のフィルタ</translation>
    </message>
    <message>
        <source>The unit&apos;s command line overrides Tentacle&apos;s configuration file; a drop-in survives the next update of the package.</source>
        <translation>ユニットのコマンドラインは Tentacle の設定ファイルより優先されます。drop-in はパッケージを更新しても残ります。</translation>
    </message>
    <message>
        <source>What agents sent before the switch would wait for ever in the old folder.</source>
        <translation>切り替え前にエージェントが送ったデータが、古いフォルダに取り残されるのを防ぎます。</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal %1 cannot be written: make room or choose another place for run records.</source>
        <translation>ジャーナル %1 に書き込めません。空き容量を確保するか、実行の記録に別の場所を選択してください。</translation>
    </message>
    <message>
        <source>The run cannot be recorded in %1, so nothing further is changed. Make room, then resume.</source>
        <translation>%1 に実行を記録できないため、これ以上は何も変更しません。空き容量を確保してから再開してください。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read.</source>
        <translation>ジャーナル %1 を読み取れません。</translation>
    </message>
</context>
<context>
    <name>JumpHost</name>
    <message>
        <source>Connecting through %1 was stopped.</source>
        <translation>%1 経由の接続を中止しました。</translation>
    </message>
    <message>
        <source>%1 did not reach %2 in time. Check that the jump host can connect to it.</source>
        <translation>%1 が時間内に %2 に到達できませんでした。踏み台ホストから接続できることを確認してください。</translation>
    </message>
    <message>
        <source>The jump host %1 cannot reach %2. Check the address as seen from there, and that it allows TCP forwarding.</source>
        <translation>踏み台ホスト %1 から %2 に到達できません。踏み台ホストから見たアドレスと、TCP 転送が許可されていることを確認してください。</translation>
    </message>
</context>
<context>
    <name>KnownHosts</name>
    <message>
        <source>%1 could not be written. Check its owner and the free space.</source>
        <translation>%1 に書き込めませんでした。所有者と空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>LinkDetails</name>
    <message>
        <source>not mounted</source>
        <translation>未マウント</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>mounted at the first use</source>
        <translation>初回アクセス時にマウント</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>stale: the server no longer knows it</source>
        <translation>古いハンドル (stale): サーバで認識されません</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>dead: the client&apos;s process is gone</source>
        <translation>停止: クライアントのプロセスが終了しています</translation>
    </message>
    <message>
        <source>mounted, not tried</source>
        <translation>マウント済み、未確認</translation>
    </message>
    <message>
        <source>Never. Site &gt; Check shares asks the hosts.</source>
        <translation>未実施です。「サイト」&gt;「共有を確認」で各ホストに問い合わせます。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>エクスポート済み</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>エクスポートなし</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Worked out with the plan: Site &gt; Make plan.</source>
        <translation>計画とともに決まります: 「サイト」&gt;「計画を作成」。</translation>
    </message>
    <message>
        <source>The plan writes none.</source>
        <translation>計画では何も書き込みません。</translation>
    </message>
    <message>
        <source>%1 (the project was edited since)</source>
        <translation>%1 (その後プロジェクトが編集されています)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>前回のテスト</translation>
    </message>
</context>
<context>
    <name>LiveConnection</name>
    <message>
        <source>%1 accepted the connection but did not go on with the log-in in time. Its SSH server may be overloaded, or something else listens there.</source>
        <translation>%1 は接続を受け付けましたが、時間内にログイン処理に進みませんでした。SSH サーバが過負荷であるか、別のプログラムが待ち受けている可能性があります。</translation>
    </message>
    <message>
        <source>Connecting to %1 was stopped.</source>
        <translation>%1 への接続を中止しました。</translation>
    </message>
</context>
<context>
    <name>ManagedBlock</name>
    <message>
        <source>The markers of a sharewright block are damaged at line %1 (%2). Put each BEGIN before its own END, once per name.</source>
        <translation>sharewright ブロックのマーカーが %1 行目で壊れています (%2)。名前ごとに 1 組だけ、BEGIN をその END より前に置いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a block: use letters, digits, dot, hyphen and underscore.</source>
        <translation>「%1」はブロックの名前として無効です。英数字、ドット、ハイフン、アンダースコアを使用してください。</translation>
    </message>
    <message>
        <source>No line begins with %1, so the place for the block is not known. Put the setting back, or edit the file by hand.</source>
        <translation>%1 で始まる行がないため、ブロックの場所を特定できません。設定を元に戻すか、ファイルを手動で編集してください。</translation>
    </message>
    <message>
        <source>The text of a block must not contain lines that look like its markers.</source>
        <translation>ブロックのテキストに、マーカーと見なされる行を含めることはできません。</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>%1 conflicts between %2 wait for a decision: %3.</source>
        <translation>%2 の間で %1 件の競合が未解決です: %3。</translation>
    </message>
    <message>
        <source>These files differ from host to host, and only one version can become the shared one.</source>
        <translation>これらのファイルはホストによって異なりますが、共有できる版は 1 つだけです。</translation>
    </message>
    <message>
        <source>Decide on them: in the window, or with “sharewright merge PROJECT” and migration.merge-choices. Or let migration.merge-rule decide on all.</source>
        <translation>ウィンドウ上で、または「sharewright merge PROJECT」と migration.merge-choices で決定してください。migration.merge-rule ですべてを決定することもできます。</translation>
    </message>
    <message>
        <source>%1 conflicts have names that are no valid text: %2.</source>
        <translation>%1 件の競合は、名前が有効なテキストではありません: %2。</translation>
    </message>
    <message>
        <source>A choice in the project cannot name them.</source>
        <translation>プロジェクトの選択で指定できません。</translation>
    </message>
    <message>
        <source>Rename the files on the hosts, or let migration.merge-rule decide.</source>
        <translation>ホスト上でファイルの名前を変更するか、migration.merge-rule で決定してください。</translation>
    </message>
    <message>
        <source>folder %1 on %2</source>
        <translation>%2 のフォルダ %1</translation>
    </message>
    <message>
        <source>%1 on %2 was compared in part only.</source>
        <translation>%2 の %1 は一部しか比較されていません。</translation>
    </message>
    <message>
        <source>What %2 holds in %1 is not known.</source>
        <translation>%2 の %1 の内容が不明です。</translation>
    </message>
    <message>
        <source>It holds very many files, or its disk is slow.</source>
        <translation>ファイルが非常に多いか、ディスクが低速です。</translation>
    </message>
    <message>
        <source>The host has not been asked for it yet, or the folder does not answer.</source>
        <translation>ホストをまだ調査していないか、フォルダが応答していません。</translation>
    </message>
    <message>
        <source>Probe the hosts again. Further conflicts may show when the files are brought. They are settled by migration.merge-rule; with “ask” the plan stops there, and nothing is overwritten.</source>
        <translation>もう一度ホストを調査してください。ファイルを取り込む際に、さらに競合が見つかることがあります。それらは migration.merge-rule で解決されます。&quot;ask&quot; の場合、計画はそこで停止し、何も上書きしません。</translation>
    </message>
    <message>
        <source>%1 is to come from %2, which has no such file.</source>
        <translation>%1 は %2 から取り込む指定ですが、そこにこのファイルはありません。</translation>
    </message>
    <message>
        <source>Choose one of the hosts that have it.</source>
        <translation>ファイルを持つホストの中から選択してください。</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>エージェント %1</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>No host has a file %1. Name it as the list does, folder first: conf/….conf</source>
        <translation>ファイル %1 はどのホストにもありません。一覧のとおりにフォルダから記述してください: conf/….conf</translation>
    </message>
    <message>
        <source>The versions of %1 and %2 are no text.</source>
        <translation>%1 と %2 の版はテキストではありません。</translation>
    </message>
</context>
<context>
    <name>MergePlanner</name>
    <message>
        <source>What %1 holds in %2 does not differ from the seed host&apos;s files.</source>
        <translation>%1 の %2 の内容は、コピー元ホストのファイルと同じです。</translation>
    </message>
    <message>
        <source>Nothing is overwritten: what gives way in the share is kept in .sharewright-merge-… beside it, what loses stays in its host&apos;s set-aside folder.</source>
        <translation>何も上書きしません。共有で置き換えられるものは同じ場所の .sharewright-merge-… に保存し、採用されないものはそのホストの退避フォルダに残します。</translation>
    </message>
    <message>
        <source>Originals are only set aside once each of their files is known to be in the share, beside it, or to stay back.</source>
        <translation>すべてのファイルについて、共有にあるか、その横に保存されているか、元の場所に残すものかを確認してから、元のフォルダを退避します。</translation>
    </message>
</context>
<context>
    <name>MergeRules</name>
    <message>
        <source>“%1” is not a host of this project.</source>
        <translation>「%1」は、このプロジェクトのホストではありません。</translation>
    </message>
    <message>
        <source>Name hosts of the project.</source>
        <translation>プロジェクトのホストを指定してください。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」の間違いではありませんか?</translation>
    </message>
    <message>
        <source>%1 is the seed host: all of its files come into the share anyway.</source>
        <translation>%1 はコピー元ホストです。そのファイルは、いずれにせよすべて共有に取り込まれます。</translation>
    </message>
    <message>
        <source>Take it out of migration.merge-from.</source>
        <translation>migration.merge-from から削除してください。</translation>
    </message>
    <message>
        <source>%1 uses none of the shared folders.</source>
        <translation>%1 は共有フォルダをまったく使用しません。</translation>
    </message>
    <message>
        <source>It has no files that could come into the share.</source>
        <translation>共有に取り込めるファイルがありません。</translation>
    </message>
    <message>
        <source>Name servers or consoles.</source>
        <translation>サーバまたはコンソールを指定してください。</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>Name each host once in migration.merge-from.</source>
        <translation>migration.merge-from では、各ホストを 1 回だけ指定してください。</translation>
    </message>
    <message>
        <source>“%1” is neither the seed host nor one of migration.merge-from.</source>
        <translation>「%1」は、コピー元ホストでも migration.merge-from のホストでもありません。</translation>
    </message>
    <message>
        <source>Choose one of the hosts whose files are merged.</source>
        <translation>ファイルをマージするホストの中から選択してください。</translation>
    </message>
    <message>
        <source>%1 does not use the folder %2.</source>
        <translation>%1 はフォルダ %2 を使用しません。</translation>
    </message>
    <message>
        <source>It has no version of the file.</source>
        <translation>このファイルの版がありません。</translation>
    </message>
    <message>
        <source>Choose another host.</source>
        <translation>別のホストを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is not a shared folder of this project.</source>
        <translation>「%1」は、このプロジェクトの共有フォルダではありません。</translation>
    </message>
    <message>
        <source>Name the folder as in “folders”.</source>
        <translation>&quot;folders&quot; にあるとおりにフォルダを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no file below a shared folder.</source>
        <translation>「%1」は、共有フォルダ以下のファイルではありません。</translation>
    </message>
    <message>
        <source>Write the path below the folder, without “..” and without a slash in front.</source>
        <translation>&quot;..&quot; や先頭のスラッシュを付けずに、フォルダからの相対パスを記述してください。</translation>
    </message>
    <message>
        <source>%1 in %2 is decided twice.</source>
        <translation>%2 の %1 が 2 回決定されています。</translation>
    </message>
    <message>
        <source>Keep one of the two choices.</source>
        <translation>2 つの選択のどちらかだけを残してください。</translation>
    </message>
    <message>
        <source>%1 and %2 would come from two hosts.</source>
        <translation>%1 と %2 が、別々のホストから取り込まれることになります。</translation>
    </message>
    <message>
        <source>They are two halves of one agent&apos;s configuration: the agent compares the .md5 to know whether to fetch the .conf.</source>
        <translation>これらは 1 つのエージェントの設定を構成する対のファイルです。エージェントは .md5 を比較して、.conf を取得するかどうかを判断します。</translation>
    </message>
    <message>
        <source>Take both from the same host.</source>
        <translation>両方を同じホストから取り込んでください。</translation>
    </message>
    <message>
        <source>Files are to be merged, but there is no seed host.</source>
        <translation>ファイルをマージする指定ですが、コピー元ホストがありません。</translation>
    </message>
    <message>
        <source>The seed host&apos;s files are what the others are merged into.</source>
        <translation>他のホストのファイルは、コピー元ホストのファイルにマージされます。</translation>
    </message>
    <message>
        <source>Set migration.seed-host to one of these hosts.</source>
        <translation>migration.seed-host にこれらのホストのいずれかを設定してください。</translation>
    </message>
    <message>
        <source>There are choices, but nothing is merged.</source>
        <translation>選択が指定されていますが、マージするものがありません。</translation>
    </message>
    <message>
        <source>Name the further hosts in migration.merge-from, or remove the choices.</source>
        <translation>migration.merge-from に他のホストを指定するか、選択を削除してください。</translation>
    </message>
</context>
<context>
    <name>MergeText</name>
    <message>
        <source>folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>%1 (agent %2)</source>
        <translation>%1 (エージェント %2)</translation>
    </message>
    <message>
        <source>%1: %2 the same, %3 only on some hosts, %4 differ</source>
        <translation>%1: 同一 %2、一部のホストのみ %3、相違 %4</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>%1 (choice)</source>
        <translation>%1 (選択)</translation>
    </message>
    <message>
        <source>%1 (rule)</source>
        <translation>%1 (ルール)</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>%1 のファイル</translation>
    </message>
    <message>
        <source>%1 on %2: compared in part only</source>
        <translation>%2 の %1: 一部のみ比較</translation>
    </message>
    <message>
        <source>%1 on %2: not known</source>
        <translation>%2 の %1: 不明</translation>
    </message>
    <message>
        <source>Differ (times are UTC):</source>
        <translation>相違 (時刻は UTC):</translation>
    </message>
    <message>
        <source>Only on some hosts (they come into the share):</source>
        <translation>一部のホストのみ (共有に取り込まれます):</translation>
    </message>
    <message>
        <source>No conflict is open.</source>
        <translation>未解決の競合はありません。</translation>
    </message>
    <message>
        <source>%1 conflicts are open. Decide on them in migration.merge-choices, or by migration.merge-rule.</source>
        <translation>%1 件の競合が未解決です。migration.merge-choices または migration.merge-rule で決定してください。</translation>
    </message>
</context>
<context>
    <name>MigrationRules</name>
    <message>
        <source>The seed host %1 does not use every shared folder: %2.</source>
        <translation>コピー元ホスト %1 が使用しない共有フォルダがあります: %2。</translation>
    </message>
    <message>
        <source>What it does not have starts empty on the share; the other hosts&apos; copies are only set aside.</source>
        <translation>コピー元ホストにないものは、共有上で空の状態から始まります。他のホストのコピーは退避されるだけです。</translation>
    </message>
    <message>
        <source>Choose a host that is both server and console, or copy these folders over afterwards.</source>
        <translation>サーバとコンソールを兼ねるホストを選択するか、これらのフォルダを後でコピーしてください。</translation>
    </message>
    <message>
        <source>The shared folders start empty.</source>
        <translation>共有フォルダは空の状態で始まります。</translation>
    </message>
    <message>
        <source>Agents that do not find their configuration upload their own again, which overwrites what was staged for them.</source>
        <translation>自身の設定が見つからないエージェントは設定を再びアップロードし、用意されていた設定を上書きします。</translation>
    </message>
    <message>
        <source>Name the host whose folders become the share, unless the site is new.</source>
        <translation>新しいサイトでなければ、共有の元になるフォルダを持つホストを指定してください。</translation>
    </message>
    <message>
        <source>The seed host “%1” is not a host of this project.</source>
        <translation>コピー元ホスト「%1」は、このプロジェクトのホストではありません。</translation>
    </message>
    <message>
        <source>Choose a host of the project.</source>
        <translation>プロジェクトのホストを選択してください。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」の間違いではありませんか?</translation>
    </message>
    <message>
        <source>The seed host %1 does not run Pandora FMS.</source>
        <translation>コピー元ホスト %1 では Pandora FMS が動作していません。</translation>
    </message>
    <message>
        <source>It has no folders that could become the share.</source>
        <translation>共有の元になるフォルダがありません。</translation>
    </message>
    <message>
        <source>Choose a server or a console.</source>
        <translation>サーバまたはコンソールを選択してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be the suffix of the originals.</source>
        <translation>「%1」は元のフォルダの接尾辞として無効です。</translation>
    </message>
    <message>
        <source>The folders are renamed to their path plus this suffix.</source>
        <translation>フォルダの名前は、パスにこの接尾辞を付けたものに変更されます。</translation>
    </message>
    <message>
        <source>Use letters, digits, “.”, “_” and “-”, such as “.before-sharewright”.</source>
        <translation>&quot;.before-sharewright&quot; のように、英数字、&quot;.&quot;、&quot;_&quot;、&quot;-&quot; を使用してください。</translation>
    </message>
</context>
<context>
    <name>MountOptionRules</name>
    <message>
        <source>The mount option “%1” is set by Sharewright.</source>
        <translation>マウントオプション &quot;%1&quot; は Sharewright が設定します。</translation>
    </message>
    <message>
        <source>A second one in the same line would win or lose by chance.</source>
        <translation>同じ行に 2 つ目があると、どちらが有効になるかは定まりません。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>削除してください。</translation>
    </message>
    <message>
        <source>Use the key “%1” instead.</source>
        <translation>代わりにキー &quot;%1&quot; を使用してください。</translation>
    </message>
    <message>
        <source>The mount option “%1” would break the share.</source>
        <translation>マウントオプション &quot;%1&quot; を指定すると、共有が使用できなくなります。</translation>
    </message>
    <message>
        <source>Every Pandora host must mount at boot and write.</source>
        <translation>すべての Pandora ホストが、起動時にマウントし、書き込める必要があります。</translation>
    </message>
    <message>
        <source>The mount option “%1” can lose or damage files.</source>
        <translation>マウントオプション &quot;%1&quot; を指定すると、ファイルが失われたり壊れたりすることがあります。</translation>
    </message>
    <message>
        <source>Writes may fail silently while the server is slow or away.</source>
        <translation>サーバが遅いか不在の間に、書き込みが通知なく失敗することがあります。</translation>
    </message>
    <message>
        <source>Remove it; Sharewright mounts “hard” with a time limit for starting services.</source>
        <translation>削除してください。Sharewright は &quot;hard&quot; でマウントし、サービスの起動には制限時間を設けます。</translation>
    </message>
    <message>
        <source>The mount option “noexec” stops Pandora&apos;s plugins.</source>
        <translation>マウントオプション &quot;noexec&quot; を指定すると、Pandora のプラグインが動作しません。</translation>
    </message>
    <message>
        <source>The attachment folder holds programs that servers start.</source>
        <translation>attachment フォルダには、サーバが起動するプログラムがあります。</translation>
    </message>
    <message>
        <source>The mount option “%1” is not known.</source>
        <translation>マウントオプション &quot;%1&quot; は未知のものです。</translation>
    </message>
    <message>
        <source>mount refuses a line with an unknown option.</source>
        <translation>mount は、未知のオプションを含む行を拒否します。</translation>
    </message>
    <message>
        <source>Look it up in nfs(5) or remove it.</source>
        <translation>nfs(5) で確認するか、削除してください。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」の間違いではありませんか?</translation>
    </message>
    <message>
        <source>“%1” cannot be a mount option.</source>
        <translation>&quot;%1&quot; はマウントオプションとして無効です。</translation>
    </message>
    <message>
        <source>Blanks, commas, quotes and # would change the fstab line.</source>
        <translation>空白、コンマ、引用符、# があると、fstab の行の意味が変わってしまいます。</translation>
    </message>
    <message>
        <source>Write one option per list entry, as “name” or “name=value”.</source>
        <translation>リストの 1 項目に 1 つのオプションを、&quot;name&quot; または &quot;name=value&quot; の形式で記述してください。</translation>
    </message>
</context>
<context>
    <name>NfsPlanner</name>
    <message>
        <source>SELinux keeps the web server off NFS without it.</source>
        <translation>SELinux では、これがないと Web サーバは NFS にアクセスできません。</translation>
    </message>
    <message>
        <source>_netdev and nofail keep a missing server from stopping the boot; automount brings the share back when the server returns.</source>
        <translation>_netdev と nofail により、サーバがなくても起動が止まりません。automount により、サーバの復旧時に共有も復帰します。</translation>
    </message>
    <message>
        <source>From here on all hosts see the same files.</source>
        <translation>これ以降、すべてのホストで同じファイルが見えます。</translation>
    </message>
    <message>
        <source>What one host writes, all others must see within the attribute cache&apos;s time.</source>
        <translation>あるホストが書いたものは、属性キャッシュの時間内に他のすべてのホストから見える必要があります。</translation>
    </message>
    <message>
        <source>Copy the first content</source>
        <translation>初回コピー</translation>
    </message>
    <message>
        <source>The bulk is copied while services run, before anything is exported. An agent that finds an empty folder uploads its own configuration over the one that administrators staged.</source>
        <translation>サービスの稼働中、エクスポートの前に大部分をコピーします。エージェントは、フォルダが空だと自身の設定をアップロードし、管理者が用意した設定を上書きします。</translation>
    </message>
    <message>
        <source>Install packages</source>
        <translation>パッケージをインストール</translation>
    </message>
    <message>
        <source>Every host gets what it needs to serve or to mount NFS.</source>
        <translation>NFS の提供またはマウントに必要なものを、すべてのホストにインストールします。</translation>
    </message>
    <message>
        <source>The kernel&apos;s NFS server needs its user-space tools.</source>
        <translation>カーネルの NFS サーバには、ユーザ空間のツールが必要です。</translation>
    </message>
    <message>
        <source>mount needs mount.nfs to mount an NFS share.</source>
        <translation>NFS 共有をマウントするには mount.nfs が必要です。</translation>
    </message>
    <message>
        <source>Prepare the storage</source>
        <translation>ストレージを準備</translation>
    </message>
    <message>
        <source>The folders are made on the NFS server before anything is exported.</source>
        <translation>エクスポートの前に、NFS サーバにフォルダを作成します。</translation>
    </message>
    <message>
        <source>All shared folders live below one directory of their own.</source>
        <translation>すべての共有フォルダを、1 つの専用ディレクトリの下に置きます。</translation>
    </message>
    <message>
        <source>Owner, group and the setgid bit are what Pandora&apos;s packages set; NFS carries the numbers.</source>
        <translation>所有者、グループ、setgid ビットは、Pandora のパッケージが設定するものと同じです。NFS では番号が使われます。</translation>
    </message>
    <message>
        <source>No firewall is active on %1.</source>
        <translation>%1 ではファイアウォールが動作していません。</translation>
    </message>
    <message>
        <source>Clients must reach the NFS server; nobody else needs to.</source>
        <translation>クライアントは NFS サーバに到達できる必要があります。他のホストには不要です。</translation>
    </message>
    <message>
        <source>Publish the exports</source>
        <translation>エクスポートを公開</translation>
    </message>
    <message>
        <source>Only the Pandora hosts may mount, with root squashed.</source>
        <translation>マウントできるのは Pandora ホストだけで、root_squash を適用します。</translation>
    </message>
    <message>
        <source>A file of its own leaves /etc/exports as the administrator wrote it.</source>
        <translation>独立したファイルにすることで、/etc/exports は管理者が書いたまま残ります。</translation>
    </message>
    <message>
        <source>Enabled, so that the share is back after a reboot.</source>
        <translation>再起動後に共有が復帰するように有効化します。</translation>
    </message>
    <message>
        <source>Enabling starts nothing, and not every distribution starts what it installs.</source>
        <translation>有効化だけでは起動しません。また、インストールしたものを起動しないディストリビューションもあります。</translation>
    </message>
    <message>
        <source>exportfs takes the change up without a restart that would stall other clients.</source>
        <translation>exportfs は、他のクライアントを滞らせる再起動なしで変更を反映します。</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>事前テスト</translation>
    </message>
    <message>
        <source>Each client mounts each share at a private place and writes and reads as the real users, before any service is touched.</source>
        <translation>サービスに手を付ける前に、各クライアントが各共有を専用の場所にマウントし、実際のユーザとして読み書きします。</translation>
    </message>
    <message>
        <source>A share that cannot be written is found while everything still runs as before.</source>
        <translation>書き込めない共有があれば、すべてが従来どおり動作しているうちに見つかります。</translation>
    </message>
</context>
<context>
    <name>NfsRules</name>
    <message>
        <source>Choose a host of the project.</source>
        <translation>プロジェクトのホストを選択してください。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」の間違いではありませんか?</translation>
    </message>
    <message>
        <source>Host %1 is the NFS server but lacks the role “nfs-server”.</source>
        <translation>ホスト %1 は NFS サーバですが、ロール &quot;nfs-server&quot; がありません。</translation>
    </message>
    <message>
        <source>Add the role to the host, or choose another server.</source>
        <translation>ホストにこのロールを追加するか、別のサーバを選択してください。</translation>
    </message>
    <message>
        <source>The NFS server %1 runs Pandora FMS itself.</source>
        <translation>NFS サーバ %1 では Pandora FMS も動作しています。</translation>
    </message>
    <message>
        <source>The manual asks for a separate server: when this one fails, the others lose the shared files together with it, and Pandora FMS runs into errors everywhere.</source>
        <translation>マニュアルでは独立したサーバが求められています。このサーバが故障すると他のホストも共有ファイルを失い、全体で Pandora FMS のエラーが発生します。</translation>
    </message>
    <message>
        <source>Use a machine of its own, or GlusterFS when there is none.</source>
        <translation>専用のマシンを使用してください。ない場合は GlusterFS を使用してください。</translation>
    </message>
    <message>
        <source>No NFS server is chosen.</source>
        <translation>NFS サーバが選択されていません。</translation>
    </message>
    <message>
        <source>The NFS server “%1” is not a host of this project.</source>
        <translation>NFS サーバ「%1」は、このプロジェクトのホストではありません。</translation>
    </message>
    <message>
        <source>Host %1 has the role “nfs-server” but is not used as one.</source>
        <translation>ホスト %1 にはロール &quot;nfs-server&quot; がありますが、NFS サーバとして使用されていません。</translation>
    </message>
    <message>
        <source>A site has one NFS server: nfs.server.</source>
        <translation>1 つのサイトの NFS サーバは nfs.server の 1 台だけです。</translation>
    </message>
    <message>
        <source>Remove the role or make the host nfs.server.</source>
        <translation>ロールを外すか、このホストを nfs.server に指定してください。</translation>
    </message>
    <message>
        <source>The export root %1 and the shared path %2 overlap.</source>
        <translation>エクスポートルート %1 と共有パス %2 が重なっています。</translation>
    </message>
    <message>
        <source>The share would be mounted over its own contents.</source>
        <translation>共有が自身の内容の上にマウントされることになります。</translation>
    </message>
    <message>
        <source>Choose a directory apart, such as /srv/pandora.</source>
        <translation>/srv/pandora など、別のディレクトリを選択してください。</translation>
    </message>
    <message>
        <source>There is no NFS version “%1”.</source>
        <translation>NFS バージョン「%1」は存在しません。</translation>
    </message>
    <message>
        <source>Use 4.2, 4.1, 4 or 3, or leave it out for the best that all hosts know.</source>
        <translation>4.2、4.1、4、3 のいずれかを使用するか、省略してすべてのホストが対応する最も新しいものを使用してください。</translation>
    </message>
    <message>
        <source>NFS 3 needs more open ports and keeps locks less safely.</source>
        <translation>NFS 3 では開放するポートが増え、ロックの安全性も低くなります。</translation>
    </message>
    <message>
        <source>It relies on rpcbind, mountd and statd beside port 2049.</source>
        <translation>ポート 2049 のほかに、rpcbind、mountd、statd に依存します。</translation>
    </message>
    <message>
        <source>Leave the version out unless a host knows nothing newer.</source>
        <translation>新しいバージョンに対応していないホストがなければ、バージョンの指定を省略してください。</translation>
    </message>
    <message>
        <source>%1 seconds cannot be the attribute cache time.</source>
        <translation>属性キャッシュの時間を %1 秒にすることはできません。</translation>
    </message>
    <message>
        <source>Use 0 to 3600; 5 is a good value.</source>
        <translation>0 から 3600 までを指定してください。5 が適切です。</translation>
    </message>
    <message>
        <source>A change on one host may stay unseen on the others for %1 seconds.</source>
        <translation>あるホストでの変更が、他のホストから %1 秒間見えないことがあります。</translation>
    </message>
    <message>
        <source>Agents could get an outdated configuration that long.</source>
        <translation>その間、エージェントが古い設定を取得することがあります。</translation>
    </message>
    <message>
        <source>Use 5 unless the NFS server is overloaded.</source>
        <translation>NFS サーバが過負荷でなければ、5 を使用してください。</translation>
    </message>
    <message>
        <source>Write a network such as 10.0.0.0/24.</source>
        <translation>10.0.0.0/24 のようなネットワークを記述してください。</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>%1 と記述してください。</translation>
    </message>
    <message>
        <source>“%1” is not a network.</source>
        <translation>「%1」はネットワークではありません。</translation>
    </message>
    <message>
        <source>The prefix length of %1 is impossible.</source>
        <translation>%1 のプレフィックス長が不正です。</translation>
    </message>
    <message>
        <source>The netmask of %1 has gaps.</source>
        <translation>%1 のネットマスクはビットが連続していません。</translation>
    </message>
    <message>
        <source>%1 is written with a netmask.</source>
        <translation>%1 はネットマスクで記述されています。</translation>
    </message>
    <message>
        <source>Firewalls and exports are written with a prefix length.</source>
        <translation>ファイアウォールとエクスポートでは、プレフィックス長で記述します。</translation>
    </message>
    <message>
        <source>%1 is an address inside a network, not the network.</source>
        <translation>%1 はネットワークではなく、ネットワーク内のアドレスです。</translation>
    </message>
    <message>
        <source>%1 lets the whole world mount the folders.</source>
        <translation>%1 では、誰でもフォルダをマウントできます。</translation>
    </message>
    <message>
        <source>NFS believes whatever user number a client claims.</source>
        <translation>NFS は、クライアントが申告するユーザの番号をそのまま信用します。</translation>
    </message>
    <message>
        <source>Name the networks that need it; Pandora hosts are allowed anyway.</source>
        <translation>必要なネットワークを指定してください。Pandora ホストは指定がなくても許可されます。</translation>
    </message>
    <message>
        <source>The network %1 is listed twice.</source>
        <translation>ネットワーク %1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>どちらかを削除してください。</translation>
    </message>
    <message>
        <source>Choose the machine that keeps the files on the NFS page (nfs.server in the project).</source>
        <translation>「NFS」ページでファイルを保持するマシンを選択してください (プロジェクトでは nfs.server)。</translation>
    </message>
</context>
<context>
    <name>NfsUnshare</name>
    <message>
        <source>Withdraw the exports</source>
        <translation>エクスポートを取り消し</translation>
    </message>
    <message>
        <source>Nobody uses the exports any more; lines that are not Sharewright&apos;s stay.</source>
        <translation>エクスポートを使用しているものは、もうありません。Sharewright が管理していない行は残します。</translation>
    </message>
    <message>
        <source>The file was written for these folders alone.</source>
        <translation>このファイルは、これらのフォルダのためだけに書き込まれたものです。</translation>
    </message>
    <message>
        <source>exportfs takes the change up without a restart that would stall other clients.</source>
        <translation>exportfs は、他のクライアントを滞らせる再起動なしで変更を反映します。</translation>
    </message>
    <message>
        <source>The folders on %1 cannot be retired while %2 exports them.</source>
        <translation>%2 がエクスポートしている間は、%1 のフォルダを廃止できません。</translation>
    </message>
    <message>
        <source>Remove that file, then plan again.</source>
        <translation>そのファイルを削除してから、計画を作成し直してください。</translation>
    </message>
    <message>
        <source>Retire the storage side</source>
        <translation>ストレージ側を廃止</translation>
    </message>
    <message>
        <source>The folders of the share get another name on the server; every file in them stays.</source>
        <translation>共有のフォルダはサーバ上で名前を変更します。中のファイルはすべて残ります。</translation>
    </message>
    <message>
        <source>A folder that nobody exports should not look as if it were in use.</source>
        <translation>エクスポートされていないフォルダが、使用中のように見えないようにします。</translation>
    </message>
    <message>
        <source>These folders on %1 get the ending .retired-sharewright: %2.</source>
        <translation>%1 の次のフォルダは、名前の末尾に .retired-sharewright が付きます: %2。</translation>
    </message>
    <message>
        <source>Whoever else uses them, from a network that the project allows, loses them.</source>
        <translation>プロジェクトで許可したネットワークから他に使用しているものがあれば、使用できなくなります。</translation>
    </message>
    <message>
        <source>To free the space, remove them yourself once nobody needs them any more.</source>
        <translation>領域を解放するには、不要になった後に手動で削除してください。</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>ホスト %1</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>The project names no NFS server yet.</source>
        <translation>プロジェクトに NFS サーバがまだ指定されていません。</translation>
    </message>
    <message>
        <source>%1 does not keep it.</source>
        <translation>%1 はこのフォルダを保持していません。</translation>
    </message>
    <message>
        <source>%1 alone keeps it. Every access waits until it is back; nothing is deleted.</source>
        <translation>保持しているのは %1 だけです。復旧するまですべてのアクセスが待たされますが、何も削除されません。</translation>
    </message>
    <message>
        <source>The project names no bricks yet.</source>
        <translation>プロジェクトにブリックがまだ指定されていません。</translation>
    </message>
    <message>
        <source>Without %1 no more than half of the pool is left, and the volume stops.</source>
        <translation>%1 がないとプールの過半数を維持できず、ボリュームが停止します。</translation>
    </message>
    <message>
        <source>The other copies serve it; %1 catches up when it is back.</source>
        <translation>他のコピーから提供されます。%1 は復旧後に同期されます。</translation>
    </message>
    <message>
        <source>No host that uses it is left.</source>
        <translation>使用するホストが残りません。</translation>
    </message>
    <message>
        <source>Too few copies of a part of the files are left: they cannot be reached until %1 is back.</source>
        <translation>ファイルの一部はコピーの数が足りず、%1 が復旧するまでアクセスできません。</translation>
    </message>
</context>
<context>
    <name>OutageBadges</name>
    <message>
        <source>Stays</source>
        <translation>利用可</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>使用なし</translation>
    </message>
    <message>
        <source>Stays, fewer copies</source>
        <translation>利用可 (コピー減)</translation>
    </message>
    <message>
        <source>Lost while off</source>
        <translation>停止中は利用不可</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>動作継続</translation>
    </message>
    <message>
        <source>With fewer copies than it should.</source>
        <translation>コピーの数が本来より少なくなります。</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>動作停止</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Only a thought.</source>
        <translation>想定のみです。</translation>
    </message>
    <message>
        <source>1 folder stays</source>
        <translation>1 個のフォルダを利用可</translation>
    </message>
    <message numerus="yes">
        <source>%n folders stay</source>
        <translation>
            <numerusform>%n 個のフォルダを利用可</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder has no user left</source>
        <translation>1 個のフォルダに使用するホストなし</translation>
    </message>
    <message numerus="yes">
        <source>%n folders have no user left</source>
        <translation>
            <numerusform>%n 個のフォルダに使用するホストなし</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder stays with fewer copies</source>
        <translation>1 個のフォルダを利用可 (コピー減)</translation>
    </message>
    <message numerus="yes">
        <source>%n folders stay with fewer copies</source>
        <translation>
            <numerusform>%n 個のフォルダを利用可 (コピー減)</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder is lost while it is off</source>
        <translation>1 個のフォルダが停止中は利用不可</translation>
    </message>
    <message numerus="yes">
        <source>%n folders are lost while it is off</source>
        <translation>
            <numerusform>%n 個のフォルダが停止中は利用不可</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder is not planned yet</source>
        <translation>1 個のフォルダが未計画</translation>
    </message>
    <message numerus="yes">
        <source>%n folders are not planned yet</source>
        <translation>
            <numerusform>%n 個のフォルダが未計画</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Fewer copies</source>
        <translation>コピー減</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>There are no shared folders yet.</source>
        <translation>共有フォルダはまだありません。</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>一部のみ</translation>
    </message>
    <message>
        <source>Goes on in part</source>
        <translation>一部のみ動作継続</translation>
    </message>
    <message>
        <source>1 folder stays only in part</source>
        <translation>1 個のフォルダを一部のみ利用可</translation>
    </message>
    <message numerus="yes">
        <source>%n folders stay only in part</source>
        <translation>
            <numerusform>%n 個のフォルダを一部のみ利用可</numerusform>
        </translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>クォーラムなし</translation>
    </message>
</context>
<context>
    <name>PathRules</name>
    <message>
        <source>The path %1 contains “.” or “..”.</source>
        <translation>パス %1 に &quot;.&quot; または &quot;..&quot; が含まれています。</translation>
    </message>
    <message>
        <source>Such a path may lead elsewhere on each host.</source>
        <translation>このようなパスは、ホストによって別の場所を指す可能性があります。</translation>
    </message>
    <message>
        <source>Write the path that is really meant.</source>
        <translation>実際のパスを記述してください。</translation>
    </message>
    <message>
        <source>The path “%1” of %2 is not absolute.</source>
        <translation>%2 のパス「%1」は絶対パスではありません。</translation>
    </message>
    <message>
        <source>Write the whole path, starting with “/”.</source>
        <translation>&quot;/&quot; で始まる完全なパスを記述してください。</translation>
    </message>
    <message>
        <source>The path %1 has a slash too many.</source>
        <translation>パス %1 に余分なスラッシュがあります。</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>%1 と記述してください。</translation>
    </message>
    <message>
        <source>A path of %1 is too long for Linux.</source>
        <translation>%1 のパスは Linux には長すぎます。</translation>
    </message>
    <message>
        <source>255 bytes are allowed for a name, 4095 for the path.</source>
        <translation>名前は 255 バイト、パスは 4095 バイトまでです。</translation>
    </message>
    <message>
        <source>Choose a shorter path.</source>
        <translation>より短いパスを選択してください。</translation>
    </message>
    <message>
        <source>%1 is a directory of the system itself.</source>
        <translation>%1 はシステムのディレクトリです。</translation>
    </message>
    <message>
        <source>Sharing it would break or expose the host.</source>
        <translation>共有すると、ホストが壊れたり、内容が露出したりします。</translation>
    </message>
    <message>
        <source>Choose a directory of its own below it.</source>
        <translation>その下に専用のディレクトリを選択してください。</translation>
    </message>
</context>
<context>
    <name>PendingMarks</name>
    <message>
        <source>New files: %1</source>
        <translation>新しいファイル: %1</translation>
    </message>
    <message>
        <source>Changed files: %1</source>
        <translation>変更されるファイル: %1</translation>
    </message>
    <message>
        <source>Files that go: %1</source>
        <translation>取り除かれるファイル: %1</translation>
    </message>
    <message>
        <source>Files that are written, but nobody has looked at yet: %1</source>
        <translation>書き込み予定で、現状がまだ確認されていないファイル: %1</translation>
    </message>
    <message>
        <source>The plan, on this host:</source>
        <translation>このホストでの計画:</translation>
    </message>
    <message>
        <source>The plan adds it.</source>
        <translation>計画で追加されます。</translation>
    </message>
    <message>
        <source>The plan changes it.</source>
        <translation>計画で変更されます。</translation>
    </message>
    <message>
        <source>The plan takes it away.</source>
        <translation>計画で取り除かれます。</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>Marks: + new, ~ changed, − removed, ? written, but nobody has looked there yet. What has no mark stays as it is.</source>
        <translation>記号: + 新規、~ 変更、− 削除、? 書き込み予定 (現状は未確認)。記号のないものは変更されません。</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Drawing, text stays text (*.svg)</source>
        <translation>ベクタ画像 (テキストを保持) (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>ページ (*.pdf)</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>図をエクスポート</translation>
    </message>
    <message>
        <source>The diagram was not exported.</source>
        <translation>図をエクスポートできませんでした。</translation>
    </message>
</context>
<context>
    <name>PlanCounts</name>
    <message>
        <source>1 step formats a disk</source>
        <translation>1 ステップがディスクをフォーマット</translation>
    </message>
    <message numerus="yes">
        <source>%n steps format a disk</source>
        <translation>
            <numerusform>%n ステップがディスクをフォーマット</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step retires storage</source>
        <translation>1 ステップがストレージを撤去</translation>
    </message>
    <message numerus="yes">
        <source>%n steps retire storage</source>
        <translation>
            <numerusform>%n ステップがストレージを撤去</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step moves data</source>
        <translation>1 ステップがデータを移動</translation>
    </message>
    <message numerus="yes">
        <source>%n steps move data</source>
        <translation>
            <numerusform>%n ステップがデータを移動</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step interrupts service</source>
        <translation>1 ステップがサービスを中断</translation>
    </message>
    <message numerus="yes">
        <source>%n steps interrupt service</source>
        <translation>
            <numerusform>%n ステップがサービスを中断</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDetails</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Makes the change. Runs as root.</source>
        <translation>変更を行います。root で実行されます。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Runs on %1 and says what is missing.</source>
        <translation>%1 で実行され、不足しているものを報告します。</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Runs on %1 and packs what was listed.</source>
        <translation>%1 で実行され、一覧のものをアーカイブにまとめます。</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Runs on %1 and unpacks what %2 sends.</source>
        <translation>%1 で実行され、%2 から送られたものを展開します。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Tells whether there is anything to do. Changes nothing.</source>
        <translation>実施が必要かどうかを調べます。何も変更しません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Takes back what was applied.</source>
        <translation>適用した内容を元に戻します。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>%1 (services are stopped)</source>
        <translation>%1 (サービス停止中)</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>先行ステップ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>Cannot be taken back by Sharewright.</source>
        <translation>Sharewright では元に戻せません。</translation>
    </message>
    <message>
        <source>The file does not exist yet. Sharewright writes it.</source>
        <translation>ファイルはまだ存在しません。Sharewright が書き込みます。</translation>
    </message>
    <message>
        <source>Lines outside of Sharewright&apos;s own block stay as they are, byte for byte.</source>
        <translation>Sharewright のブロック以外の行は、1 バイトも変わりません。</translation>
    </message>
    <message>
        <source>The file already reads as planned.</source>
        <translation>ファイルは既に計画どおりの内容です。</translation>
    </message>
    <message>
        <source>The file was written by Sharewright. It is removed if it still reads like this.</source>
        <translation>Sharewright が書き込んだファイルです。内容がこのとおりであれば削除されます。</translation>
    </message>
    <message>
        <source>The host has not been probed, so its present content is unknown. Probe it to see the difference.</source>
        <translation>ホストが未調査のため、現在の内容は不明です。差分を見るには調査してください。</translation>
    </message>
    <message>
        <source>Only Sharewright&apos;s own block is shown: the file may hold passwords, so the rest of it never leaves its host. Owner, mode and every other line stay as they are.</source>
        <translation>表示されるのは Sharewright のブロックだけです。ファイルにパスワードが含まれる可能性があるため、残りの部分はホストの外に出ません。所有者、モード、他のすべての行はそのまま残ります。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>削除するステップ</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>書き込むステップ</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Pandora&apos;s services are stopped during this phase.</source>
        <translation>このフェーズの間、Pandora のサービスは停止します。</translation>
    </message>
    <message>
        <source>What should be known before this plan is applied.</source>
        <translation>この計画を適用する前に知っておくべきことです。</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>These steps interrupt a service or cannot be undone fully. They stand here first so that nobody overlooks them, and again at their place in the order of work.</source>
        <translation>これらのステップはサービスを中断させるか、完全には元に戻せません。見落としのないように先頭に示し、作業順の本来の位置にも再び示します。</translation>
    </message>
    <message>
        <source>Facts were missing here. Look at the hosts to replace assumptions by facts.</source>
        <translation>ここでは情報が不足していました。ホストを調査すると、仮定が実際の情報に置き換わります。</translation>
    </message>
    <message>
        <source>Look at the hosts to replace this assumption by a fact.</source>
        <translation>ホストを調査すると、この仮定が実際の情報に置き換わります。</translation>
    </message>
</context>
<context>
    <name>PlanJson</name>
    <message>
        <source>Step %1 has an action that this version does not know.</source>
        <translation>ステップ %1 の動作は、このバージョンでは未知のものです。</translation>
    </message>
    <message>
        <source>This is not a plan that Sharewright wrote. Make the plan again.</source>
        <translation>これは Sharewright が書き出した計画ではありません。計画を作成し直してください。</translation>
    </message>
    <message>
        <source>The plan has format %1; this version reads up to %2. Use a newer Sharewright.</source>
        <translation>計画の形式は %1 ですが、このバージョンで読み取れるのは %2 までです。より新しい Sharewright を使用してください。</translation>
    </message>
    <message>
        <source>The plan does not fit its fingerprint: it was edited, or made by another version of Sharewright. Make the plan again.</source>
        <translation>計画がフィンガープリントと一致しません。編集されたか、別のバージョンの Sharewright で作成されています。計画を作成し直してください。</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Repair the sharewright marker lines in %1 on that host.</source>
        <translation>そのホストの %1 にある sharewright のマーカー行を修復してください。</translation>
    </message>
    <message>
        <source>The block %1 in %2 is not what this project would write.</source>
        <translation>%2 のブロック %1 が、このプロジェクトで書き込む内容と異なります。</translation>
    </message>
    <message>
        <source>Somebody edited it, or the project changed since. It goes as a whole.</source>
        <translation>編集されたか、その後プロジェクトが変更されています。ブロック全体が削除されます。</translation>
    </message>
    <message>
        <source>Look at the difference before you apply the plan.</source>
        <translation>計画を適用する前に差分を確認してください。</translation>
    </message>
    <message>
        <source>%1 is not what this project would write, so it stays.</source>
        <translation>%1 は、このプロジェクトで書き込む内容と異なるため、そのまま残します。</translation>
    </message>
    <message>
        <source>Somebody edited it, or the project changed since.</source>
        <translation>編集されたか、その後プロジェクトが変更されています。</translation>
    </message>
    <message>
        <source>Look at it, and remove it yourself if nobody needs it.</source>
        <translation>内容を確認し、不要であれば手動で削除してください。</translation>
    </message>
    <message>
        <source>%1 was not probed: taken for %2 with nothing set up yet.</source>
        <translation>%1 は未調査です。まだ何も設定されていない %2 と見なします。</translation>
    </message>
    <message>
        <source>content of %1</source>
        <translation>%1 の内容</translation>
    </message>
    <message>
        <source>The user %1 and the group %2 have the same numbers on all hosts.</source>
        <translation>ユーザ %1 とグループ %2 の番号は、すべてのホストで一致しています。</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>ホスト %1</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>A system without /etc/os-release</source>
        <translation>/etc/os-release のないシステム</translation>
    </message>
    <message>
        <source>%1 is not supported. Use one of: %2.</source>
        <translation>%1 には対応していません。次のいずれかを使用してください: %2。</translation>
    </message>
</context>
<context>
    <name>PlatformData</name>
    <message>
        <source>The platform data is not valid JSON at byte %1.</source>
        <translation>プラットフォームデータが有効な JSON ではありません (%1 バイト目)。</translation>
    </message>
    <message>
        <source>Entry %1 of the platform data has no key or names an unknown package tool.</source>
        <translation>プラットフォームデータの項目 %1 にキーがないか、未知のパッケージツールが指定されています。</translation>
    </message>
    <message>
        <source>The platform data has no entry for its default &quot;%1&quot;.</source>
        <translation>プラットフォームデータに、既定の「%1」の項目がありません。</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>No more file handles on this machine.</source>
        <translation>このマシンでは、これ以上ファイルハンドルを開けません。</translation>
    </message>
    <message>
        <source>A script on the practice host %1 did not end in time.</source>
        <translation>練習ホスト %1 のスクリプトが時間内に終了しませんでした。</translation>
    </message>
    <message>
        <source>The practice site cannot write %1. Check the space and the permissions of the temporary directory.</source>
        <translation>練習サイトが %1 に書き込めません。一時ディレクトリの空き容量とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The practice site needs a temporary directory; %1 cannot be written.</source>
        <translation>練習サイトには一時ディレクトリが必要ですが、%1 に書き込めません。</translation>
    </message>
    <message>
        <source>The practice site cannot write its login key %1. Check the space and the permissions of the temporary directory.</source>
        <translation>練習サイトがログイン用の鍵 %1 を書き込めません。一時ディレクトリの空き容量とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The practice site cannot make its keys.</source>
        <translation>練習サイトが鍵を作成できません。</translation>
    </message>
    <message>
        <source>The script ended with status %1 on the practice host %2.</source>
        <translation>練習ホスト %2 のスクリプトがステータス %1 で終了しました。</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>練習サイト</translation>
    </message>
    <message>
        <source>Pretend hosts on this machine. Nothing you do here can harm anything.</source>
        <translation>このマシン上の模擬ホストです。ここで行う操作で何かが壊れることはありません。</translation>
    </message>
    <message>
        <source>The practice site has no host %1.</source>
        <translation>練習サイトにホスト %1 はありません。</translation>
    </message>
    <message>
        <source>The practice site cannot be set up on this machine: %1 failed. Free some memory or file handles and try again.</source>
        <translation>このマシンでは練習サイトを準備できません。%1 が失敗しました。メモリまたはファイルハンドルに余裕を作ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The practice site needs unprivileged user namespaces, which this machine forbids. An administrator can allow them: &quot;sysctl kernel.unprivileged_userns_clone=1&quot; (Debian), &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot; (Ubuntu 24.04 and later), &quot;sysctl user.max_user_namespaces=10000&quot; (Red Hat family).</source>
        <translation>練習サイトには非特権ユーザ名前空間が必要ですが、このマシンでは禁止されています。管理者は次のコマンドで許可できます: &quot;sysctl kernel.unprivileged_userns_clone=1&quot; (Debian)、&quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot; (Ubuntu 24.04 以降)、&quot;sysctl user.max_user_namespaces=10000&quot; (Red Hat 系)。</translation>
    </message>
    <message>
        <source>The practice host %1 is switched off. Reboot it to go on.</source>
        <translation>練習ホスト %1 の電源が切れています。続けるには再起動してください。</translation>
    </message>
    <message>
        <source>A practice host cannot listen on the loopback address 127.0.0.1. Check that the loopback network is up and that sockets are allowed.</source>
        <translation>練習ホストがループバックアドレス 127.0.0.1 で待ち受けできません。ループバックネットワークが有効で、ソケットが許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>A practice host cannot use its host key.</source>
        <translation>練習ホストがホスト鍵を使用できません。</translation>
    </message>
</context>
<context>
    <name>PracticeFaults</name>
    <message>
        <source>&quot;%1&quot; names no practice host. Write HOST=FAULT with one of these hosts: %2.</source>
        <translation>「%1」は練習用ホストを示していません。次のホストのいずれかで HOST=FAULT と書いてください: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no fault. Write HOST=FAULT with one of these faults: %2.</source>
        <translation>「%1」は障害を示していません。次の障害のいずれかで HOST=FAULT と書いてください: %2</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>対処: %1</translation>
    </message>
    <message>
        <source>(not as root)</source>
        <translation>(root 権限なし)</translation>
    </message>
    <message>
        <source>user %1: uid %2, gid %3</source>
        <translation>ユーザ %1: uid %2、gid %3</translation>
    </message>
    <message>
        <source>%1: %2 files, %3 bytes</source>
        <translation>%1: %2 ファイル、%3 バイト</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>仮定: %1</translation>
    </message>
    <message>
        <source>Interrupts services or moves data:</source>
        <translation>サービスの中断またはデータの移動を伴うもの:</translation>
    </message>
    <message>
        <source>(services stopped)</source>
        <translation>(サービス停止中)</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>シリアル番号 %1</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>%1 あり</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空</translation>
    </message>
    <message>
        <source>looks unused</source>
        <translation>未使用と思われる</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>started</source>
        <translation>起動済み</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>状態不明</translation>
    </message>
    <message>
        <source>GlusterFS %1</source>
        <translation>GlusterFS %1</translation>
    </message>
    <message>
        <source>peer %1: connected</source>
        <translation>ピア %1: 接続済み</translation>
    </message>
    <message>
        <source>peer %1: not connected</source>
        <translation>ピア %1: 未接続</translation>
    </message>
    <message>
        <source>volume %1: %2, %3 bricks</source>
        <translation>ボリューム %1: %2、ブリック %3 個</translation>
    </message>
    <message>
        <source>%1, fingerprint %2</source>
        <translation>%1、フィンガープリント %2</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>The host did not run the questions that were sent to it. Check that the user&apos;s login shell runs commands.</source>
        <translation>ホストが調査用のコマンドを実行しませんでした。ユーザのログインシェルでコマンドを実行できることを確認してください。</translation>
    </message>
    <message>
        <source>The host&apos;s answer ends in the middle. Try again.</source>
        <translation>ホストの応答が途中で切れています。もう一度試してください。</translation>
    </message>
    <message>
        <source>It gave no answer within 10 seconds.</source>
        <translation>10 秒以内に応答がありませんでした。</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>host %1</source>
        <translation>ホスト %1</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>Check the permissions of the file and its directory, or save elsewhere.</source>
        <translation>ファイルとそのディレクトリのアクセス権を確認するか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>Free some space on that disk, or save elsewhere.</source>
        <translation>そのディスクの空き容量を増やすか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>Make room, check the permissions, or save elsewhere.</source>
        <translation>空き容量を確保するか、アクセス権を確認するか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read to see whether it changed. %2</source>
        <translation>%1 が変更されたかどうかを確認できません (読み取り不可)。%2</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since it was opened. Nothing was saved: open it again, or save under another name.</source>
        <translation>%1 は、開いた後に他者によって変更されました。何も保存していません。開き直すか、別の名前で保存してください。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>名前を確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>Choose the project&apos;s YAML file.</source>
        <translation>プロジェクトの YAML ファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 を開けません: %2。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its directory.</source>
        <translation>ファイルとそのディレクトリのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>Check the disk or the network share that it lies on.</source>
        <translation>ファイルのあるディスクまたはネットワーク共有を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be saved; what was there before is unharmed. %2</source>
        <translation>%1 を保存できません。元の内容は無事です。%2</translation>
    </message>
</context>
<context>
    <name>ProjectReading</name>
    <message>
        <source>A key must be a plain word.</source>
        <translation>キーは単純な単語でなければなりません。</translation>
    </message>
    <message>
        <source>Write “key: value”.</source>
        <translation>&quot;key: value&quot; の形式で記述してください。</translation>
    </message>
    <message>
        <source>The key “%1” is given twice.</source>
        <translation>キー &quot;%1&quot; が 2 回指定されています。</translation>
    </message>
    <message>
        <source>The one in line %1 counts.</source>
        <translation>%1 行目のものが有効です。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>どちらかを削除してください。</translation>
    </message>
    <message>
        <source>The key “%1” has no value.</source>
        <translation>キー &quot;%1&quot; に値がありません。</translation>
    </message>
    <message>
        <source>It is treated as if it were not there.</source>
        <translation>存在しないものとして扱われます。</translation>
    </message>
    <message>
        <source>Give it a value or remove the line.</source>
        <translation>値を指定するか、この行を削除してください。</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>&quot;%1&quot; は%2でなければなりません。</translation>
    </message>
    <message>
        <source>See docs/project-file.md for an example.</source>
        <translation>例は docs/project-file.md を参照してください。</translation>
    </message>
    <message>
        <source>“%1” is not a value of “%2”.</source>
        <translation>「%1」は &quot;%2&quot; の値として無効です。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>次のいずれかを使用してください: %1。</translation>
    </message>
    <message>
        <source>Did you mean “%1”? Possible are: %2.</source>
        <translation>「%1」の間違いではありませんか? 使用できる値: %2。</translation>
    </message>
    <message>
        <source>a list, such as [a, b]</source>
        <translation>リスト ([a, b] など)</translation>
    </message>
    <message>
        <source>a section with keys of its own</source>
        <translation>下位のキーを持つセクション</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a whole number without quotes or leading zeros</source>
        <translation>引用符や先頭のゼロのない整数</translation>
    </message>
    <message>
        <source>%1 is impossible for “%2”.</source>
        <translation>&quot;%2&quot; に %1 は指定できません。</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <translation>%1 から %2 までの数値を使用してください。</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>引用符のない true または false</translation>
    </message>
    <message>
        <source>“%1” is no mode.</source>
        <translation>「%1」はモードとして無効です。</translation>
    </message>
    <message>
        <source>A mode is octal: three or four digits from 0 to 7.</source>
        <translation>モードは 8 進数で、0 から 7 までの数字 3 桁または 4 桁です。</translation>
    </message>
    <message>
        <source>Write &quot;2770&quot;, as Pandora&apos;s packages do.</source>
        <translation>Pandora のパッケージと同じ &quot;2770&quot; を記述してください。</translation>
    </message>
    <message>
        <source>a list of words</source>
        <translation>単語のリスト</translation>
    </message>
    <message>
        <source>two numbers, such as [120, 80]</source>
        <translation>2 つの数値 ([120, 80] など)</translation>
    </message>
    <message>
        <source>“%1” is not a key of %2.</source>
        <translation>&quot;%1&quot; は %2 のキーではありません。</translation>
    </message>
    <message>
        <source>It is ignored, and gone when Sharewright saves the file.</source>
        <translation>このキーは無視され、Sharewright がファイルを保存すると失われます。</translation>
    </message>
    <message>
        <source>Known keys are: %1.</source>
        <translation>使用できるキー: %1。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」の間違いではありませんか?</translation>
    </message>
    <message>
        <source>The list “%1” is too long.</source>
        <translation>リスト &quot;%1&quot; が長すぎます。</translation>
    </message>
    <message>
        <source>A site has %1 at most.</source>
        <translation>1 つのサイトでは最大 %1 個です。</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>正しいファイルかどうか確認してください。</translation>
    </message>
    <message>
        <source>An entry of “%1” must have keys.</source>
        <translation>&quot;%1&quot; の項目にはキーが必要です。</translation>
    </message>
    <message>
        <source>Write it as “- name: …”, with its other keys below.</source>
        <translation>&quot;- name: …&quot; と記述し、その下に他のキーを並べてください。</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>The file does not say that it is a Sharewright project.</source>
        <translation>Sharewright のプロジェクトであることがファイルに書かれていません。</translation>
    </message>
    <message>
        <source>Write “sharewright: %1” as its first line.</source>
        <translation>最初の行に &quot;sharewright: %1&quot; と記述してください。</translation>
    </message>
    <message>
        <source>The project has format %1; this version knows %2.</source>
        <translation>プロジェクトの形式は %1 ですが、このバージョンが対応するのは %2 です。</translation>
    </message>
    <message>
        <source>A newer Sharewright wrote it. The file was not touched.</source>
        <translation>より新しい Sharewright で書かれています。ファイルには手を付けていません。</translation>
    </message>
    <message>
        <source>Open it with a newer Sharewright.</source>
        <translation>より新しい Sharewright で開いてください。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file is not a Sharewright project: it has no keys.</source>
        <translation>このファイルは Sharewright のプロジェクトではありません。キーがありません。</translation>
    </message>
    <message>
        <source>Choose another file, or start from one of the samples.</source>
        <translation>別のファイルを選択するか、サンプルから作成してください。</translation>
    </message>
</context>
<context>
    <name>RecordedRun</name>
    <message>
        <source>It was being carried out when the run was cut off. Resuming checks it.</source>
        <translation>実行が中断されたとき、このステップは実施中でした。再開すると確認されます。</translation>
    </message>
    <message>
        <source>Sharewright or this machine ended in the middle of the run. Resume checks what is done and goes on; undo takes it back.</source>
        <translation>実行の途中で Sharewright またはこのマシンが終了しました。再開すると完了した内容を確認してから続行し、元に戻すと変更を取り消します。</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Looking at the practice hosts...</source>
        <translation>練習ホストを調査しています...</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were taken.</source>
        <translation>
            <numerusform>%n 枚の画像を取得しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteProcess</name>
    <message>
        <source>%1 accepted the log-in but did not start a shell. Check the log-in shell of user %2 there.</source>
        <translation>%1 はログインを受け付けましたが、シェルを起動しませんでした。そのホストでユーザ %2 のログインシェルを確認してください。</translation>
    </message>
</context>
<context>
    <name>RoleAdvice</name>
    <message>
        <source>%1 is installed</source>
        <translation>%1 がインストールされています</translation>
    </message>
    <message>
        <source>there is a pandora_server.conf</source>
        <translation>pandora_server.conf があります</translation>
    </message>
    <message>
        <source>%1 and a pandora_console folder</source>
        <translation>%1 と pandora_console フォルダがあります</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 が動作しています</translation>
    </message>
    <message>
        <source>glusterd is running</source>
        <translation>glusterd が動作しています</translation>
    </message>
</context>
<context>
    <name>RunDirectory</name>
    <message>
        <source>The record of the run cannot be kept in %1. Make room or check the rights, then try again; nothing was changed on any host.</source>
        <translation>実行の記録を %1 に保存できません。空き容量を確保するか権限を確認してから、もう一度試してください。どのホストにも変更を加えていません。</translation>
    </message>
    <message>
        <source>There is no record of run %1 in %2.</source>
        <translation>%2 に実行 %1 の記録がありません。</translation>
    </message>
    <message>
        <source>Run %1 is going on in another window or terminal.</source>
        <translation>実行 %1 は、別のウィンドウまたは端末で実行中です。</translation>
    </message>
    <message>
        <source>Run %1 was a dry run: it changed nothing and there is nothing to go on with. Apply the plan instead.</source>
        <translation>実行 %1 はドライランです。何も変更していないため、再開するものがありません。代わりに計画を適用してください。</translation>
    </message>
    <message>
        <source>Run %1 was taken back. Apply a new plan instead.</source>
        <translation>実行 %1 は元に戻されています。代わりに新しい計画を適用してください。</translation>
    </message>
</context>
<context>
    <name>RunListing</name>
    <message>
        <source>going on</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>INTERRUPTED</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>changed hosts</source>
        <translation>ホストに変更あり</translation>
    </message>
</context>
<context>
    <name>RunLock</name>
    <message>
        <source>The run cannot be marked as going on in %1. Make room or check the rights, then try again.</source>
        <translation>%1 に実行中の印を付けられません。空き容量を確保するか権限を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>This run is going on in another window or terminal. Wait for its end, or stop it there.</source>
        <translation>この実行は、別のウィンドウまたは端末で実行中です。終了を待つか、そちらで停止してください。</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>The log %1 cannot be written.</source>
        <translation>ログ %1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>RunPrinter</name>
    <message>
        <source>Run %1, plan %2</source>
        <translation>実行 %1、計画 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>レポート: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>ログ: %1</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>発生した事象</translation>
    </message>
    <message>
        <source>Nothing is lost: what was done is recorded. Resume goes on from here, undo takes back what this run did.</source>
        <translation>失われたものはありません。行った内容は記録されています。再開するとここから続行し、元に戻すとこの実行による変更を取り消します。</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>cannot know yet</source>
        <translation>現時点では不明</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>変更せず</translation>
    </message>
    <message>
        <source>Sharewright run %1</source>
        <translation>Sharewright 実行 %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>プロジェクト: %1</translation>
    </message>
    <message>
        <source>Plan fingerprint: %1</source>
        <translation>計画のフィンガープリント: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>結果: %1</translation>
    </message>
    <message>
        <source>The log is not complete: this machine&apos;s disk refused to take all of it.</source>
        <translation>ログは完全ではありません。このマシンのディスクに一部を書き込めませんでした。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>The plan needs the host %1, which the project no longer has. Put it back, with its address, to go on; or make a new plan.</source>
        <translation>計画にはホスト %1 が必要ですが、プロジェクトにはもうありません。続けるにはホストをアドレスとともに元に戻すか、新しい計画を作成してください。</translation>
    </message>
    <message>
        <source>Run %1 was made from another plan. Resume or undo it with its own.</source>
        <translation>実行 %1 は別の計画から作成されたものです。元の計画で再開するか、元に戻してください。</translation>
    </message>
</context>
<context>
    <name>ScanAnswer</name>
    <message>
        <source>answers</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>answers: %1</source>
        <translation>応答あり: %1</translation>
    </message>
    <message>
        <source>refuses port %1</source>
        <translation>ポート %1 で接続拒否</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>名前解決失敗</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
</context>
<context>
    <name>SiteEdits</name>
    <message>
        <source>Let %1 use %2 as a Pandora server</source>
        <translation>%1 が Pandora サーバとして %2 を使用</translation>
    </message>
    <message>
        <source>Let %1 use %2 as a console</source>
        <translation>%1 がコンソールとして %2 を使用</translation>
    </message>
    <message>
        <source>Let every Pandora server use %1</source>
        <translation>すべての Pandora サーバが %1 を使用</translation>
    </message>
    <message>
        <source>Let every console use %1</source>
        <translation>すべてのコンソールが %1 を使用</translation>
    </message>
    <message>
        <source>Make %1 a Pandora server</source>
        <translation>%1 を Pandora サーバに設定</translation>
    </message>
    <message>
        <source>%1 is no Pandora server any more</source>
        <translation>%1 を Pandora サーバから解除</translation>
    </message>
    <message>
        <source>Make %1 a console</source>
        <translation>%1 をコンソールに設定</translation>
    </message>
    <message>
        <source>%1 is no console any more</source>
        <translation>%1 をコンソールから解除</translation>
    </message>
    <message>
        <source>Make %1 the NFS server</source>
        <translation>%1 を NFS サーバに設定</translation>
    </message>
    <message>
        <source>%1 is no NFS server any more</source>
        <translation>%1 を NFS サーバから解除</translation>
    </message>
    <message>
        <source>Make %1 a GlusterFS node</source>
        <translation>%1 を GlusterFS ノードに設定</translation>
    </message>
    <message>
        <source>%1 is no GlusterFS node any more</source>
        <translation>%1 を GlusterFS ノードから解除</translation>
    </message>
    <message>
        <source>Let %1 keep and share all folders</source>
        <translation>%1 がすべてのフォルダを保持して共有</translation>
    </message>
    <message>
        <source>%1 no longer shares the folders</source>
        <translation>%1 によるフォルダの共有を終了</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>No longer share %1</source>
        <translation>%1 の共有を終了</translation>
    </message>
</context>
<context>
    <name>SiteRules</name>
    <message>
        <source>No host runs Pandora FMS.</source>
        <translation>Pandora FMS が動作するホストがありません。</translation>
    </message>
    <message>
        <source>Nobody would use the shared folders.</source>
        <translation>共有フォルダを使用するホストがありません。</translation>
    </message>
    <message>
        <source>Only one host runs Pandora FMS.</source>
        <translation>Pandora FMS が動作するホストが 1 台しかありません。</translation>
    </message>
    <message>
        <source>Sharing pays off from the second host on.</source>
        <translation>共有の効果があるのは 2 台目のホストからです。</translation>
    </message>
    <message>
        <source>Add the other servers and consoles of the site.</source>
        <translation>サイトの他のサーバとコンソールを追加してください。</translation>
    </message>
    <message>
        <source>No folder is shared.</source>
        <translation>共有するフォルダがありません。</translation>
    </message>
    <message>
        <source>Add conf, md5, collections and netflow: Pandora FMS needs them on every server.</source>
        <translation>conf、md5、collections、netflow を追加してください。Pandora FMS では、すべてのサーバでこれらが必要です。</translation>
    </message>
    <message>
        <source>Add the Pandora servers and consoles on the Hosts page (roles server and console in the project).</source>
        <translation>「ホスト」ページで Pandora のサーバとコンソールを追加してください (プロジェクトではロール server と console)。</translation>
    </message>
</context>
<context>
    <name>SshConfig</name>
    <message>
        <source>The jump host “%1” is not understood. Write it as user@host:port or as the name of a host of the project.</source>
        <translation>踏み台ホスト「%1」を解釈できません。user@host:port、またはプロジェクトのホストの名前を記述してください。</translation>
    </message>
    <message>
        <source>The SSH configuration reaches %1 through a ProxyCommand, which Sharewright does not run. Set a jump host in the project.</source>
        <translation>SSH の設定では %1 に ProxyCommand で接続しますが、Sharewright はこれを実行しません。プロジェクトで踏み台ホストを設定してください。</translation>
    </message>
    <message>
        <source>The jump hosts of %1 lead in a circle. Correct them in the project or in the SSH configuration.</source>
        <translation>%1 の踏み台ホストが循環しています。プロジェクトまたは SSH の設定を修正してください。</translation>
    </message>
</context>
<context>
    <name>SshHost</name>
    <message>
        <source>There is no connection to %1. Connect to it again.</source>
        <translation>%1 に接続されていません。もう一度接続してください。</translation>
    </message>
</context>
<context>
    <name>SshSession</name>
    <message>
        <source>%1 offers no encryption method that Sharewright accepts. Update the SSH server there.</source>
        <translation>%1 には、Sharewright が受け入れる暗号方式がありません。接続先の SSH サーバを更新してください。</translation>
    </message>
    <message>
        <source>What listens at %1 is not an SSH server. Check the address and the port.</source>
        <translation>%1 で待ち受けているのは SSH サーバではありません。アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>%1 closed the connection before the log-in. Its SSH server may be overloaded or may refuse this machine; look into its log.</source>
        <translation>%1 がログインの前に接続を閉じました。SSH サーバが過負荷であるか、このマシンを拒否している可能性があります。接続先のログを確認してください。</translation>
    </message>
    <message>
        <source>The work on %1 was stopped.</source>
        <translation>%1 での作業を中止しました。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off. Check the machine and the network, then try again.</source>
        <translation>%1 との接続が切れました。マシンとネットワークを確認してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>SshShell</name>
    <message>
        <source>The shell on %1 did not take in the functions that the steps need.</source>
        <translation>%1 のシェルに、ステップに必要な関数を読み込ませることができませんでした。</translation>
    </message>
    <message>
        <source>A script for %1 contains a NUL character, which no shell can read.</source>
        <translation>%1 用のスクリプトに、シェルでは読み取れない NUL 文字が含まれています。</translation>
    </message>
    <message>
        <source>The shell on %1 ended in the middle of a step. Check the machine, then start again.</source>
        <translation>%1 のシェルがステップの途中で終了しました。マシンを確認してから、もう一度開始してください。</translation>
    </message>
    <message numerus="yes">
        <source>A step on %1 took longer than its limit of %n second(s) and was ended.</source>
        <translation>
            <numerusform>%1 でのステップが制限時間 (%n 秒) を超えたため、終了させました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepScript</name>
    <message>
        <source>%1 on %2: it was done, but looking again did not find it done. See the log, then retry.</source>
        <translation>%2 で「%1」を実施しましたが、再確認では実施済みになっていません。ログを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>%1 failed on %2 (exit status %3). The last lines of its log say why.</source>
        <translation>%2 で「%1」が失敗しました (終了ステータス %3)。ログの最後の数行で原因を確認できます。</translation>
    </message>
</context>
<context>
    <name>StepTitle</name>
    <message>
        <source>Install %1</source>
        <translation>%1 をインストール</translation>
    </message>
    <message>
        <source>Create folder %1</source>
        <translation>フォルダ %1 を作成</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 を書き込み</translation>
    </message>
    <message>
        <source>Add a block to %1</source>
        <translation>%1 にブロックを追加</translation>
    </message>
    <message>
        <source>Add the mounts to /etc/fstab</source>
        <translation>/etc/fstab にマウントを追加</translation>
    </message>
    <message>
        <source>Publish the exports</source>
        <translation>エクスポートを公開</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 を有効化</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 を停止</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 を起動</translation>
    </message>
    <message>
        <source>Open service %1 in the firewall for the clients</source>
        <translation>クライアント用にファイアウォールのサービス %1 を開放</translation>
    </message>
    <message>
        <source>Open port %1 in the firewall for the clients</source>
        <translation>クライアント用にファイアウォールのポート %1 を開放</translation>
    </message>
    <message>
        <source>Open ports %1 to %2 in the firewall for peers and clients</source>
        <translation>ピアとクライアント用にファイアウォールのポート %1 から %2 までを開放</translation>
    </message>
    <message>
        <source>Set the SELinux boolean %1</source>
        <translation>SELinux ブール値 %1 を設定</translation>
    </message>
    <message>
        <source>Copy what changed in %1 on %2</source>
        <translation>%2 の %1 の変更分をコピー</translation>
    </message>
    <message>
        <source>Copy %1 from %2</source>
        <translation>%2 から %1 をコピー</translation>
    </message>
    <message>
        <source>Compare %1 with %2 on %3</source>
        <translation>%1 を %3 の %2 と比較</translation>
    </message>
    <message>
        <source>Merge what changed in %1 on %2</source>
        <translation>%2 の %1 の変更分をマージ</translation>
    </message>
    <message>
        <source>Merge %1 from %2</source>
        <translation>%2 から %1 をマージ</translation>
    </message>
    <message>
        <source>Account for every file of %1 on %2</source>
        <translation>%2 の %1 の全ファイルを照合</translation>
    </message>
    <message>
        <source>Link %1 in %2</source>
        <translation>%2 に %1 のリンクを作成</translation>
    </message>
    <message>
        <source>Move waiting XML to %1</source>
        <translation>待機中の XML を %1 に移動</translation>
    </message>
    <message>
        <source>Try out %1</source>
        <translation>%1 をテスト</translation>
    </message>
    <message>
        <source>Set %1 aside</source>
        <translation>%1 を退避</translation>
    </message>
    <message>
        <source>Make the mount point %1</source>
        <translation>マウントポイント %1 を作成</translation>
    </message>
    <message>
        <source>Mount %1</source>
        <translation>%1 をマウント</translation>
    </message>
    <message>
        <source>Check owner and mode of %1</source>
        <translation>%1 の所有者とモードを確認</translation>
    </message>
    <message>
        <source>Write a test file into %1</source>
        <translation>%1 にテストファイルを書き込み</translation>
    </message>
    <message>
        <source>Read every host&apos;s test file in %1</source>
        <translation>%1 で全ホストのテストファイルを読み取り</translation>
    </message>
    <message>
        <source>Remove the test file from %1</source>
        <translation>%1 のテストファイルを削除</translation>
    </message>
    <message>
        <source>Enable the package repository %1</source>
        <translation>パッケージリポジトリ %1 を有効化</translation>
    </message>
    <message>
        <source>Make the volume group %1 on %2</source>
        <translation>ボリュームグループ %1 を %2 に作成</translation>
    </message>
    <message>
        <source>Make the logical volume %1/%2 (%3)</source>
        <translation>論理ボリューム %1/%2 (%3) を作成</translation>
    </message>
    <message>
        <source>Format %1 with XFS</source>
        <translation>%1 を XFS でフォーマット</translation>
    </message>
    <message>
        <source>Enlarge the file system at %1</source>
        <translation>%1 のファイルシステムを拡張</translation>
    </message>
    <message>
        <source>Make the brick %1</source>
        <translation>ブリック %1 を作成</translation>
    </message>
    <message>
        <source>Take %1 into the pool</source>
        <translation>%1 をプールに追加</translation>
    </message>
    <message>
        <source>Wait until all peers are connected</source>
        <translation>全ピアの接続を待機</translation>
    </message>
    <message>
        <source>Create the volume %1</source>
        <translation>ボリューム %1 を作成</translation>
    </message>
    <message>
        <source>Set %1 to %2 on volume %3</source>
        <translation>ボリューム %3 の %1 を %2 に設定</translation>
    </message>
    <message>
        <source>Start the volume %1</source>
        <translation>ボリューム %1 を起動</translation>
    </message>
    <message>
        <source>Add bricks to the volume %1</source>
        <translation>ボリューム %1 にブリックを追加</translation>
    </message>
    <message>
        <source>Spread the layout of %1 over its new bricks</source>
        <translation>%1 のレイアウトを新しいブリックに展開</translation>
    </message>
    <message>
        <source>Spread the files of %1 over its new bricks</source>
        <translation>%1 のファイルを新しいブリックに再配置</translation>
    </message>
    <message>
        <source>Drain and remove bricks of the volume %1</source>
        <translation>ボリューム %1 のブリックを空にして削除</translation>
    </message>
    <message>
        <source>Replace the brick %1 by %2</source>
        <translation>ブリック %1 を %2 に置き換え</translation>
    </message>
    <message>
        <source>Wait until the volume %1 is healed</source>
        <translation>ボリューム %1 の修復完了を待機</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>%1 から %2 へのリンクを作成</translation>
    </message>
    <message>
        <source>Make the folder %1</source>
        <translation>フォルダ %1 を作成</translation>
    </message>
    <message>
        <source>Put the files of %1 into place</source>
        <translation>%1 のファイルを配置</translation>
    </message>
    <message>
        <source>Unmount %1</source>
        <translation>%1 をアンマウント</translation>
    </message>
    <message>
        <source>Remove the mount point %1</source>
        <translation>マウントポイント %1 を削除</translation>
    </message>
    <message>
        <source>Remove the link %1</source>
        <translation>リンク %1 を削除</translation>
    </message>
    <message>
        <source>Take the block %1 out of %2</source>
        <translation>%2 からブロック %1 を削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Withdraw the exports</source>
        <translation>エクスポートを取り消し</translation>
    </message>
    <message>
        <source>Give %1 another name</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>Delete the volume %1; its bricks keep their files</source>
        <translation>ボリューム %1 を削除 (ブリックのファイルは残る)</translation>
    </message>
    <message>
        <source>Take %1 out of the pool</source>
        <translation>%1 をプールから除外</translation>
    </message>
    <message>
        <source>Look up every name of the bricks through the volume %1</source>
        <translation>ブリック上のすべての名前をボリューム %1 経由で参照する</translation>
    </message>
    <message>
        <source>Remove what proofs have left behind</source>
        <translation>検証の残りを削除する</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>%1 の計画</translation>
    </message>
    <message>
        <source>Plan to un-share the folders of %1</source>
        <translation>%1 のフォルダの共有解除計画</translation>
    </message>
    <message>
        <source>Plan to heal the copies of %1</source>
        <translation>%1 の複製を修復する計画</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>to do</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>cannot know yet</source>
        <translation>現時点では不明</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>変更せず</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>接続断</translation>
    </message>
    <message>
        <source>connection failed</source>
        <translation>接続失敗</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>reversible</source>
        <translation>元に戻せる</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Finished, nothing was changed</source>
        <translation>完了 (変更なし)</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>残り数秒</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>残り約 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>残り約 %1 分</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>残り約 %1 時間</translation>
    </message>
    <message>
        <source>leaves data alone</source>
        <translation>データに触れない</translation>
    </message>
    <message>
        <source>Un-share the folders</source>
        <translation>フォルダの共有を解除</translation>
    </message>
    <message>
        <source>Heal the copies</source>
        <translation>複製を修復</translation>
    </message>
</context>
<context>
    <name>SudoAccess</name>
    <message>
        <source>The work on %1 was stopped.</source>
        <translation>%1 での作業を中止しました。</translation>
    </message>
    <message>
        <source>%1 needs the sudo password of %2, and none was given. Start again and answer the question.</source>
        <translation>%1 には %2 の sudo パスワードが必要ですが、入力されませんでした。もう一度開始して質問に答えてください。</translation>
    </message>
    <message>
        <source>sudo on %1 refused the password of %2. Check it by running sudo there by hand, then start again.</source>
        <translation>%1 の sudo が %2 のパスワードを拒否しました。そのホストで sudo を手動で実行して確認してから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>User %1 may not use sudo on %2. Let an administrator of that machine add the user to the sudoers, or set another user in the project.</source>
        <translation>ユーザ %1 には %2 で sudo を使用する権限がありません。そのマシンの管理者に sudoers への追加を依頼するか、プロジェクトで別のユーザを設定してください。</translation>
    </message>
    <message>
        <source>sudo on %1 insists on a terminal. Add the line “Defaults:%2 !requiretty” with visudo there.</source>
        <translation>%1 の sudo が端末を要求しています。そのホストで visudo を使って &quot;Defaults:%2 !requiretty&quot; の行を追加してください。</translation>
    </message>
    <message>
        <source>There is no sudo on %1. Install it there, or set user root in the project.</source>
        <translation>%1 に sudo がありません。インストールするか、プロジェクトでユーザに root を設定してください。</translation>
    </message>
    <message>
        <source>sudo on %1 ended without doing its work. Try “sudo true” there by hand.</source>
        <translation>%1 の sudo が処理を行わずに終了しました。そのホストで &quot;sudo true&quot; を手動で試してください。</translation>
    </message>
</context>
<context>
    <name>SwitchPlanner</name>
    <message>
        <source>The watchdog would start the others again.</source>
        <translation>ウォッチドッグが他のサービスを再び起動してしまうためです。</translation>
    </message>
    <message>
        <source>Files must not change while they are moved.</source>
        <translation>移動中にファイルが変更されてはなりません。</translation>
    </message>
    <message>
        <source>folder %1 on %2</source>
        <translation>%2 のフォルダ %1</translation>
    </message>
    <message>
        <source>%2 joins the share, but its %1 holds %3.</source>
        <translation>%2 は共有に参加しますが、%1 には%3があります。</translation>
    </message>
    <message>
        <source>files of its own</source>
        <translation>独自のファイル</translation>
    </message>
    <message>
        <source>files of its own (%1)</source>
        <translation>独自のファイル (%1 個)</translation>
    </message>
    <message>
        <source>They are set aside as %1 and not copied: the share is in use.</source>
        <translation>共有は使用中のため、これらはコピーせず、%1 として退避します。</translation>
    </message>
    <message>
        <source>Copy what is missing into the share before the switch, or pick it from there afterwards.</source>
        <translation>不足しているものは、切り替えの前に共有にコピーするか、後で退避先から取り出してください。</translation>
    </message>
    <message>
        <source>Makes the interruption short: only the difference is left for later.</source>
        <translation>中断を短くするため、後に残すのは差分だけにします。</translation>
    </message>
    <message>
        <source>Stop the services</source>
        <translation>サービスを停止</translation>
    </message>
    <message>
        <source>The service window opens: nothing of Pandora writes on any host until the shares are in place.</source>
        <translation>サービス停止時間の開始です。共有の準備が整うまで、どのホストでも Pandora は何も書き込みません。</translation>
    </message>
    <message>
        <source>The service window opens on the hosts that join; hosts that use the share already keep running.</source>
        <translation>参加するホストでサービス停止時間が始まります。既に共有を使用しているホストは稼働を続けます。</translation>
    </message>
    <message>
        <source>Copy the difference</source>
        <translation>差分をコピー</translation>
    </message>
    <message>
        <source>What changed since the first copy follows, then both sides are compared file by file.</source>
        <translation>初回コピー以降の変更分をコピーし、両者をファイルごとに比較します。</translation>
    </message>
    <message>
        <source>Services are down everywhere: this copy is the last word.</source>
        <translation>すべてのホストでサービスが停止しているため、これが最終のコピーになります。</translation>
    </message>
    <message>
        <source>Originals are only set aside once every checksum agrees.</source>
        <translation>すべてのチェックサムが一致してから、元のフォルダを退避します。</translation>
    </message>
    <message>
        <source>The copy must not have changed who may write.</source>
        <translation>コピーによって書き込みの権限が変わっていないことを確認します。</translation>
    </message>
    <message>
        <source>Set the originals aside</source>
        <translation>元のフォルダを退避</translation>
    </message>
    <message>
        <source>The local folders are renamed, never deleted, and an empty mount point takes their place.</source>
        <translation>ローカルのフォルダは削除せずに名前を変更し、その場所に空のマウントポイントを置きます。</translation>
    </message>
    <message>
        <source>The way back stays open: undo renames it again.</source>
        <translation>後戻りできるようにしておきます。元に戻すと、名前が元どおりになります。</translation>
    </message>
    <message>
        <source>Mode 0000 keeps services from writing below a share that is not mounted.</source>
        <translation>モード 0000 により、マウントされていない共有の下にサービスが書き込むのを防ぎます。</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>サービスを起動</translation>
    </message>
    <message>
        <source>The service window closes, in reverse order.</source>
        <translation>逆の順序で起動し、サービス停止時間を終了します。</translation>
    </message>
    <message>
        <source>It ran before and runs again, now on the share.</source>
        <translation>以前動作していたものを、共有上で再び動作させます。</translation>
    </message>
    <message>
        <source>Mount the shares</source>
        <translation>共有をマウント</translation>
    </message>
    <message>
        <source>The mounts are written down in a marked block, checked, and made.</source>
        <translation>マウントの設定を印付きのブロックに書き込み、確認してからマウントします。</translation>
    </message>
    <message>
        <source>A mount that shows is not yet a share that works.</source>
        <translation>マウントされていても、共有として機能するとは限りません。</translation>
    </message>
    <message>
        <source>The test files go as they came.</source>
        <translation>テストファイルは残さず削除します。</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>動作を検証</translation>
    </message>
    <message>
        <source>Each host writes as the real users; every other host reads it back.</source>
        <translation>各ホストが実際のユーザとして書き込み、他のすべてのホストがそれを読み取ります。</translation>
    </message>
    <message>
        <source>Guard the services</source>
        <translation>サービスの起動条件を設定</translation>
    </message>
    <message>
        <source>Pandora never starts while a share is missing.</source>
        <translation>共有がない間は Pandora が起動しないようにします。</translation>
    </message>
    <message>
        <source>Without it the service would write into the empty mount point after a failed boot.</source>
        <translation>これがないと、起動時にマウントに失敗した場合、サービスが空のマウントポイントに書き込んでしまいます。</translation>
    </message>
</context>
<context>
    <name>TcpConnect</name>
    <message>
        <source>Connecting to %1 was stopped.</source>
        <translation>%1 への接続を中止しました。</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2 in time. Check that the machine is up and that no firewall drops the connection.</source>
        <translation>%1 がポート %2 で時間内に応答しませんでした。マシンが起動していることと、ファイアウォールが接続を破棄していないことを確認してください。</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up in time. Check the name server of this machine.</source>
        <translation>名前 %1 を時間内に解決できませんでした。このマシンのネームサーバを確認してください。</translation>
    </message>
    <message>
        <source>The name %1 of host %2 does not resolve. Check the address in the project.</source>
        <translation>ホスト %2 の名前 %1 を解決できません。プロジェクトのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2. Check that its SSH server runs and listens on this port.</source>
        <translation>%1 がポート %2 での接続を拒否しています。SSH サーバが動作し、このポートで待ち受けていることを確認してください。</translation>
    </message>
    <message>
        <source>There is no route to %1. Check the address and the network.</source>
        <translation>%1 への経路がありません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2. Check that the machine is up and that no firewall drops the connection.</source>
        <translation>%1 がポート %2 で応答しませんでした。マシンが起動していることと、ファイアウォールが接続を破棄していないことを確認してください。</translation>
    </message>
    <message>
        <source>No connection to %1 on port %2. Check the address and the network.</source>
        <translation>%1 のポート %2 に接続できません。アドレスとネットワークを確認してください。</translation>
    </message>
</context>
<context>
    <name>TechnologyOutlook</name>
    <message>
        <source>Part of the kernel and maintained with it.</source>
        <translation>カーネルの一部であり、カーネルとともに保守されています。</translation>
    </message>
    <message>
        <source>The distribution itself gets no updates since %1.</source>
        <translation>ディストリビューション自体が %1 以降更新されていません。</translation>
    </message>
    <message>
        <source>There are no packages of GlusterFS for it, and none are announced.</source>
        <translation>このシステム用の GlusterFS のパッケージはなく、提供の予定も発表されていません。</translation>
    </message>
    <message>
        <source>Its packages get no updates since %1; they come from an archive.</source>
        <translation>パッケージは %1 以降更新されておらず、アーカイブから取得します。</translation>
    </message>
    <message>
        <source>Its repository closes on %1.</source>
        <translation>リポジトリは %1 に閉鎖されます。</translation>
    </message>
    <message>
        <source>A few people maintain it since its vendor stepped back at the end of 2024; new releases are rare.</source>
        <translation>2024 年末にベンダが手を引いてからは少人数で保守されており、新しいリリースはまれです。</translation>
    </message>
</context>
<context>
    <name>TentacleFilters</name>
    <message>
        <source>The unit starts Tentacle without filters (-i).</source>
        <translation>ユニットは Tentacle をフィルタ (-i) なしで起動します。</translation>
    </message>
</context>
<context>
    <name>TentacleRules</name>
    <message>
        <source>The folder %1 (%2) is shared already.</source>
        <translation>フォルダ %1 (%2) は既に共有されています。</translation>
    </message>
    <message>
        <source>tentacle.separate-incoming makes a folder of this name for a server.</source>
        <translation>tentacle.separate-incoming は、この名前のフォルダをサーバ用に作成します。</translation>
    </message>
    <message>
        <source>Take it out of the shared folders.</source>
        <translation>共有フォルダから外してください。</translation>
    </message>
    <message>
        <source>No host is a server, so there is nothing whose incoming files could be separated.</source>
        <translation>サーバのホストがないため、受信ファイルを分離する対象がありません。</translation>
    </message>
    <message>
        <source>Switch it off, or give the servers the role “server”.</source>
        <translation>無効にするか、サーバにロール &quot;server&quot; を設定してください。</translation>
    </message>
    <message>
        <source>Only one server would get an incoming folder of its own.</source>
        <translation>専用の受信フォルダを持つのは 1 台のサーバだけになります。</translation>
    </message>
    <message>
        <source>Separate folders keep several servers from taking each other&apos;s files.</source>
        <translation>フォルダを分離するのは、複数のサーバが互いのファイルを取り合わないようにするためです。</translation>
    </message>
    <message>
        <source>Switch it off until there is a second server.</source>
        <translation>2 台目のサーバができるまで無効にしてください。</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>That was refused. </source>
        <translation>拒否されました。 </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1 のパスワード: </translation>
    </message>
    <message>
        <source>Passphrase of the key %1: </source>
        <translation>鍵 %1 のパスフレーズ: </translation>
    </message>
    <message>
        <source>sudo password of %1: </source>
        <translation>%1 の sudo パスワード: </translation>
    </message>
    <message>
        <source>
The host key of %1 (%2, port %3) is not known.
  %4 %5
</source>
        <translation>
%1 のホスト鍵 (%2、ポート %3) は未知のものです。
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
警告: %1 のホスト鍵 (%2) が変更されています。
  現在: %3 %4
  記録: %5 (%6、%7 行目)
何者かが通信に割り込んでいるか、ホストが再インストールされた可能性があります。
</translation>
    </message>
    <message>
        <source>Compare it on the host: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub
Trust it and remember (yes), trust it once (once), or stop (no)? </source>
        <translation>ホスト上で照合してください: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub
信頼して記憶する (yes)、今回だけ信頼する (once)、中止する (no)? </translation>
    </message>
    <message>
        <source>The sudo password file %1 cannot be read.</source>
        <translation>sudo パスワードファイル %1 を読み取れません。</translation>
    </message>
    <message>
        <source>Others may read the sudo password file %1. Run: chmod 600 %1</source>
        <translation>sudo パスワードファイル %1 を他のユーザが読み取れます。次を実行してください: chmod 600 %1</translation>
    </message>
</context>
<context>
    <name>TextRules</name>
    <message>
        <source>%1 holds the invisible character %2.</source>
        <translation>%1 に不可視文字 %2 が含まれています。</translation>
    </message>
    <message>
        <source>It would reach files and commands where no reviewer can see it.</source>
        <translation>レビューで見えないまま、ファイルやコマンドに入り込んでしまいます。</translation>
    </message>
    <message>
        <source>Type the value again without it.</source>
        <translation>不可視文字を含めずに値を入力し直してください。</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>%1 failed on %2 (exit status %3). The last lines of its log say why.</source>
        <translation>%2 で「%1」が失敗しました (終了ステータス %3)。ログの最後の数行で原因を確認できます。</translation>
    </message>
    <message>
        <source>%1 holds too many files to be listed. Share a smaller folder.</source>
        <translation>%1 にはファイルが多すぎて一覧を作成できません。より小さいフォルダを共有してください。</translation>
    </message>
</context>
<context>
    <name>UnsharePlanner</name>
    <message>
        <source>Copy the files home</source>
        <translation>ファイルをホストにコピー</translation>
    </message>
    <message>
        <source>Every host gets a complete copy of its folders beside the mounts, while services run.</source>
        <translation>サービスの稼働中に、すべてのホストがフォルダの完全なコピーをマウントポイントの隣に取得します。</translation>
    </message>
    <message>
        <source>The mount covers the folder, so its files wait beside it.</source>
        <translation>フォルダはマウントで覆われているため、ファイルはその隣に置いておきます。</translation>
    </message>
    <message>
        <source>Makes the interruption short: only the difference is left for later.</source>
        <translation>中断を短くするため、後に残すのは差分だけにします。</translation>
    </message>
    <message>
        <source>Stop the services</source>
        <translation>サービスを停止</translation>
    </message>
    <message>
        <source>The service window opens: nothing of Pandora writes on any host until every folder is home.</source>
        <translation>サービス停止時間の開始です。すべてのフォルダが各ホストに戻るまで、どのホストでも Pandora は何も書き込みません。</translation>
    </message>
    <message>
        <source>Copy the difference</source>
        <translation>差分をコピー</translation>
    </message>
    <message>
        <source>What changed since the first copy follows, then each copy is compared with the share, file by file.</source>
        <translation>初回コピー以降の変更分をコピーし、各コピーを共有とファイルごとに比較します。</translation>
    </message>
    <message>
        <source>Services are down everywhere: this copy is the last word.</source>
        <translation>すべてのホストでサービスが停止しているため、これが最終のコピーになります。</translation>
    </message>
    <message>
        <source>Nothing is unmounted anywhere before every checksum agrees.</source>
        <translation>すべてのチェックサムが一致するまで、どこもアンマウントしません。</translation>
    </message>
    <message>
        <source>Unmount the shares</source>
        <translation>共有をアンマウント</translation>
    </message>
    <message>
        <source>The mounts go, and their lines of /etc/fstab. Never by force: what still uses a share is named.</source>
        <translation>マウントと /etc/fstab の行を取り除きます。強制はせず、共有を使用中のものがあれば示します。</translation>
    </message>
    <message>
        <source>A mount that stays written down would cover the local folder at the next boot.</source>
        <translation>設定に残したマウントは、次回の起動時にローカルのフォルダを覆ってしまいます。</translation>
    </message>
    <message>
        <source>Its files are on this host now, compared.</source>
        <translation>ファイルは比較済みで、このホストにあります。</translation>
    </message>
    <message>
        <source>Put the files into place</source>
        <translation>ファイルを配置</translation>
    </message>
    <message>
        <source>One rename a folder. What stood there before the folder was shared stays where it was set aside.</source>
        <translation>フォルダごとに 1 回の名前変更で済みます。共有前の内容は、退避先にそのまま残ります。</translation>
    </message>
    <message>
        <source>From here on this host has its own folder again.</source>
        <translation>これ以降、このホストは再び専用のフォルダを使用します。</translation>
    </message>
    <message>
        <source>Take the guards away</source>
        <translation>サービスの起動条件を解除</translation>
    </message>
    <message>
        <source>Pandora no longer waits for mounts when it starts.</source>
        <translation>Pandora は起動時にマウントを待たなくなります。</translation>
    </message>
    <message>
        <source>There is no mount left that the service could wait for.</source>
        <translation>サービスが待つマウントは残っていません。</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>サービスを起動</translation>
    </message>
    <message>
        <source>The service window closes, in reverse order.</source>
        <translation>逆の順序で起動し、サービス停止時間を終了します。</translation>
    </message>
    <message>
        <source>It ran before and runs again, now on its own folders.</source>
        <translation>以前動作していたものを、専用のフォルダで再び動作させます。</translation>
    </message>
    <message>
        <source>No host uses the share: nothing has to come home.</source>
        <translation>共有を使用しているホストがないため、戻すものはありません。</translation>
    </message>
    <message>
        <source>Packages, enabled services, firewall rules and SELinux booleans stay as they are.</source>
        <translation>パッケージ、有効化されたサービス、ファイアウォールのルール、SELinux ブール値はそのまま残します。</translation>
    </message>
    <message>
        <source>Nobody can tell any more whether something else needs them.</source>
        <translation>他に必要としているものがあるかどうか、判断できないためです。</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>フォルダ %1</translation>
    </message>
    <message>
        <source>%1 on %2 is empty, so every host gets an empty folder.</source>
        <translation>%2 の %1 が空のため、すべてのホストのフォルダが空になります。</translation>
    </message>
    <message>
        <source>%1 is missing on %2, so there is nothing that could come home.</source>
        <translation>%2 に %1 がないため、戻せるものがありません。</translation>
    </message>
    <message>
        <source>An agent that finds an empty folder uploads its own configuration over the one that administrators staged.</source>
        <translation>エージェントは、フォルダが空だと自身の設定をアップロードし、管理者が用意した設定を上書きします。</translation>
    </message>
    <message>
        <source>Check whether the disk of %1 is mounted there.</source>
        <translation>そのホストに %1 のディスクがマウントされているかどうか確認してください。</translation>
    </message>
    <message>
        <source>%1 does not take these from the share; they stay as they are: %2.</source>
        <translation>%1 は次のものを共有から使用していません。これらはそのまま残ります: %2。</translation>
    </message>
    <message>
        <source>What stood on %1 before the folders were shared stays where it was set aside: %2.</source>
        <translation>共有前に %1 にあった内容は、退避先にそのまま残ります: %2。</translation>
    </message>
    <message>
        <source>It is as old as the switch to the share.</source>
        <translation>内容は共有に切り替えた時点のものです。</translation>
    </message>
    <message>
        <source>Move it away before you share the folders again.</source>
        <translation>フォルダを再び共有する前に、別の場所に移動してください。</translation>
    </message>
    <message>
        <source>No service of Pandora runs on %1, so none is started in the end.</source>
        <translation>%1 では Pandora のサービスが動作していないため、最後に起動するものはありません。</translation>
    </message>
    <message>
        <source>A plan starts again what ran when the host was probed. An interrupted run leaves services stopped.</source>
        <translation>計画では、調査時に動作していたものを再び起動します。中断した実行があると、サービスは停止したままになっています。</translation>
    </message>
    <message>
        <source>Resume the interrupted run, or start the services yourself afterwards.</source>
        <translation>中断した実行を再開するか、後でサービスを手動で起動してください。</translation>
    </message>
    <message>
        <source>The folders need %1 below %2 on %3, but only %4 are free there.</source>
        <translation>フォルダには %3 の %2 以下に %1 の空きが必要ですが、%4 しかありません。</translation>
    </message>
    <message>
        <source>The folders may need up to %1 below %2 on %3; %4 are free there.</source>
        <translation>フォルダには %3 の %2 以下に最大 %1 の空きが必要になる可能性があります。現在の空きは %4 です。</translation>
    </message>
    <message>
        <source>Every host gets a complete copy; a tenth is kept as a margin.</source>
        <translation>すべてのホストが完全なコピーを取得します。1 割を余裕として確保します。</translation>
    </message>
    <message>
        <source>Make room there, or enlarge that file system.</source>
        <translation>空き容量を確保するか、そのファイルシステムを拡張してください。</translation>
    </message>
    <message>
        <source>It is not known how large the folders are, so whether %1 has room for a copy is not known either.</source>
        <translation>フォルダの大きさが不明なため、%1 にコピーが入り切るかどうかも不明です。</translation>
    </message>
    <message>
        <source>%1 are free below %2.</source>
        <translation>%2 以下の空きは %1 です。</translation>
    </message>
    <message>
        <source>Compare with the output of df -h on a host that uses the share.</source>
        <translation>共有を使用しているホストで df -h の出力と比較してください。</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>ホスト %1</translation>
    </message>
</context>
<context>
    <name>VolumeProfiles</name>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Right for most sites. Quorum and time-outs are set in any case.</source>
        <translation>ほとんどのサイトに適しています。クォーラムとタイムアウトは常に設定されます。</translation>
    </message>
    <message>
        <source>Many small files</source>
        <translation>多数の小さなファイル</translation>
    </message>
    <message>
        <source>Hosts remember what files look like for ten minutes and are told of changes. Quicker with thousands of agents; of little use where many hosts change the same files.</source>
        <translation>各ホストがファイルの情報を 10 分間キャッシュし、変更の通知を受け取ります。エージェントが数千台ある場合に高速です。多くのホストが同じファイルを変更する場合は、ほとんど効果がありません。</translation>
    </message>
    <message>
        <source>Decides conflicts by itself</source>
        <translation>競合を自動で解決</translation>
    </message>
    <message>
        <source>When copies of a file differ and nobody can tell which is right, the one changed last wins. Nobody is asked, and the other version is lost.</source>
        <translation>ファイルのコピーが異なり、どれが正しいか判断できない場合、最後に変更されたものが採用されます。確認は行われず、他の版は失われます。</translation>
    </message>
    <message>
        <source>Quick failover</source>
        <translation>迅速なフェイルオーバ</translation>
    </message>
    <message>
        <source>A dead machine is given up after 10 seconds instead of 15. Short breaks of a busy network may then look like a death.</source>
        <translation>応答しないマシンを、15 秒ではなく 10 秒で停止と見なします。混雑したネットワークの短い途切れも、停止と見なされることがあります。</translation>
    </message>
    <message>
        <source>Seconds after which a silent machine counts as dead.</source>
        <translation>応答しないマシンを停止と見なすまでの秒数。</translation>
    </message>
    <message>
        <source>Which copy wins when they differ and no majority decides.</source>
        <translation>コピーが異なり多数決で決まらない場合に、どのコピーを採用するか。</translation>
    </message>
    <message>
        <source>How many files a brick remembers at once.</source>
        <translation>ブリックが同時にキャッシュするファイルの数。</translation>
    </message>
    <message>
        <source>Seconds for which a host trusts what it remembers of a file.</source>
        <translation>ホストがキャッシュしたファイルの情報を有効と見なす秒数。</translation>
    </message>
    <message>
        <source>Hosts remember owner, size and date of files.</source>
        <translation>ホストがファイルの所有者、サイズ、日時をキャッシュします。</translation>
    </message>
    <message>
        <source>Bricks tell hosts when a remembered file was changed.</source>
        <translation>キャッシュされているファイルが変更されると、ブリックがホストに通知します。</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>プロジェクトファイルを開きます</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Write the project to its file</source>
        <translation>プロジェクトをファイルに書き込みます</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the project to another file</source>
        <translation>プロジェクトを別のファイルに書き込みます</translation>
    </message>
    <message>
        <source>&amp;Export plan…</source>
        <translation>計画をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write all files, commands and scripts of the plan to a folder</source>
        <translation>計画のすべてのファイル、コマンド、スクリプトをフォルダに書き出します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じます</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Make the diagram larger</source>
        <translation>図を大きくします</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Make the diagram smaller</source>
        <translation>図を小さくします</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>すべて表示(&amp;E)</translation>
    </message>
    <message>
        <source>Fit the whole diagram into the window</source>
        <translation>図全体をウィンドウに収めます</translation>
    </message>
    <message>
        <source>&amp;Arrange automatically</source>
        <translation>自動配置(&amp;A)</translation>
    </message>
    <message>
        <source>Forget where hosts were moved to and lay out the diagram again</source>
        <translation>ホストの移動先を破棄し、図を配置し直します</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>検出事項(&amp;F)</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>検出された内容を表示します</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>デスクトップに合わせてライトまたはダークにします</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>明るい背景に暗い文字</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>ダーク(&amp;R)</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>暗い背景に明るい文字</translation>
    </message>
    <message>
        <source>&amp;About Sharewright</source>
        <translation>Sharewright について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>キーボード(&amp;K)</translation>
    </message>
    <message>
        <source>Keys that work in the window</source>
        <translation>ウィンドウで使用できるキー</translation>
    </message>
    <message>
        <source>Look at every host over SSH; changes nothing</source>
        <translation>すべてのホストを SSH で調査します (変更なし)</translation>
    </message>
    <message>
        <source>Merge &amp;files…</source>
        <translation>ファイルをマージ(&amp;F)…</translation>
    </message>
    <message>
        <source>Compare the hosts&apos; own files and decide which become the shared ones</source>
        <translation>各ホストのファイルを比較し、どれを共有するかを決定します</translation>
    </message>
    <message>
        <source>&amp;Make plan</source>
        <translation>計画を作成(&amp;M)</translation>
    </message>
    <message>
        <source>Work out every file and command; changes nothing</source>
        <translation>すべてのファイルとコマンドを割り出します (変更なし)</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>ドライラン(&amp;D)</translation>
    </message>
    <message>
        <source>Run all checks on the hosts; changes nothing</source>
        <translation>ホスト上ですべての確認を行います (変更なし)</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>適用(&amp;A)…</translation>
    </message>
    <message>
        <source>Carry out the plan on the hosts, after one more question</source>
        <translation>もう一度確認した上で、計画をホスト上で実行します</translation>
    </message>
    <message>
        <source>&amp;Un-share…</source>
        <translation>共有を解除(&amp;U)…</translation>
    </message>
    <message>
        <source>Plan the way back: every host gets its own folders again</source>
        <translation>すべてのホストを専用のフォルダに戻す計画を作成します</translation>
    </message>
    <message>
        <source>&amp;Check shares</source>
        <translation>共有を確認(&amp;C)</translation>
    </message>
    <message>
        <source>Ask every host whether the shares work; changes nothing</source>
        <translation>共有が機能しているかどうかをすべてのホストで確認します (変更なし)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop what is going on</source>
        <translation>進行中の処理を停止します</translation>
    </message>
    <message>
        <source>&amp;Topology</source>
        <translation>トポロジ(&amp;T)</translation>
    </message>
    <message>
        <source>The site as a diagram</source>
        <translation>サイトの図</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>計画(&amp;P)</translation>
    </message>
    <message>
        <source>Every file and command before anything happens</source>
        <translation>実行前に確認できるすべてのファイルとコマンド</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>What happens on the hosts</source>
        <translation>ホスト上で行われていること</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>状態(&amp;S)</translation>
    </message>
    <message>
        <source>How the shares are doing</source>
        <translation>共有の状態</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>The language of the desktop</source>
        <translation>デスクトップの言語</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>Begin with an empty project</source>
        <translation>空のプロジェクトから始めます</translation>
    </message>
    <message>
        <source>Set &amp;up</source>
        <translation>セットアップ(&amp;U)</translation>
    </message>
    <message>
        <source>The way from nothing to a plan, page by page</source>
        <translation>最初から計画の作成まで、ページごとに進めます</translation>
    </message>
    <message>
        <source>&amp;Heal the copies…</source>
        <translation>複製を修復(&amp;H)…</translation>
    </message>
    <message>
        <source>Plan how every copy of the volume becomes complete, for example after a power cut</source>
        <translation>電源断の後などに、ボリュームのすべての複製を完全にする計画を作成します</translation>
    </message>
    <message>
        <source>&amp;Look at all hosts</source>
        <translation>すべてのホストを調査(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Windowed</name>
    <message>
        <source>Simulated hosts on this machine. sudo password: %1</source>
        <translation>このマシン上の模擬ホストです。sudo パスワード: %1</translation>
    </message>
    <message>
        <source>There is no display. Use a command such as `sharewright check PROJECT`, or `sharewright --practice --headless` to see the practice site work.</source>
        <translation>ディスプレイがありません。`sharewright check PROJECT` などのコマンドを使用するか、`sharewright --practice --headless` で練習サイトの動作を確認してください。</translation>
    </message>
</context>
<context>
    <name>YamlEncoding</name>
    <message>
        <source>The file is too big for a project: %1 MB.</source>
        <translation>プロジェクトとしてはファイルが大きすぎます: %1 MB。</translation>
    </message>
    <message>
        <source>Check that it is the right file; 4 MB are the limit.</source>
        <translation>正しいファイルかどうか確認してください。上限は 4 MB です。</translation>
    </message>
    <message>
        <source>This is a binary file, not a project.</source>
        <translation>これはバイナリファイルで、プロジェクトではありません。</translation>
    </message>
    <message>
        <source>Choose the project&apos;s YAML file.</source>
        <translation>プロジェクトの YAML ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Line %1 is not valid UTF-8.</source>
        <translation>%1 行目が有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, or correct this line.</source>
        <translation>ファイルを UTF-8 で保存するか、この行を修正してください。</translation>
    </message>
</context>
<context>
    <name>YamlTree</name>
    <message>
        <source>Values are nested too deeply.</source>
        <translation>値の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Check that this is a Sharewright project.</source>
        <translation>Sharewright のプロジェクトかどうか確認してください。</translation>
    </message>
    <message>
        <source>A second YAML document begins here.</source>
        <translation>ここから 2 つ目の YAML ドキュメントが始まっています。</translation>
    </message>
    <message>
        <source>Keep one project per file.</source>
        <translation>1 つのファイルにはプロジェクトを 1 つだけ記述してください。</translation>
    </message>
    <message>
        <source>References (*name) are not supported.</source>
        <translation>参照 (*name) には対応していません。</translation>
    </message>
    <message>
        <source>Write the value out.</source>
        <translation>値を直接記述してください。</translation>
    </message>
    <message>
        <source>Type tags such as !name are not supported.</source>
        <translation>!name などの型タグには対応していません。</translation>
    </message>
    <message>
        <source>Write the bare value; each key knows its type.</source>
        <translation>値だけを記述してください。型はキーごとに決まっています。</translation>
    </message>
    <message>
        <source>The file holds more values than any project.</source>
        <translation>ファイルの値が、プロジェクトとしては多すぎます。</translation>
    </message>
    <message>
        <source>The text is not valid YAML here: %1.</source>
        <translation>ここのテキストは有効な YAML ではありません: %1。</translation>
    </message>
    <message>
        <source>Look at this line and the one above: often a quote, a colon, a bracket or the indentation (blanks, never tabs) is wrong.</source>
        <translation>この行とその上の行を確認してください。引用符、コロン、括弧、字下げ (タブではなく空白) の誤りがよくあります。</translation>
    </message>
</context>
<context>
    <name>sharewright::Autosave</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>%1 cannot be created.</source>
        <translation>%1 を作成できません。</translation>
    </message>
    <message>
        <source>The copy of %1 cannot be read.</source>
        <translation>%1 のコピーを読み込めません。</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>保存されていない変更を復元</translation>
    </message>
</context>
<context>
    <name>sharewright::BrickEditor</name>
    <message>
        <source>%1 – holds %2</source>
        <translation>%1 – 内容: %2</translation>
    </message>
    <message>
        <source>%1 – empty</source>
        <translation>%1 – 空</translation>
    </message>
    <message>
        <source>%1 – looks empty</source>
        <translation>%1 – 空と思われます</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>all of it; or 500G, 80%</source>
        <translation>全体、または 500G、80% など</translation>
    </message>
    <message>
        <source>Host of %1</source>
        <translation>%1 のホスト</translation>
    </message>
    <message>
        <source>Disk of %1</source>
        <translation>%1 のディスク</translation>
    </message>
    <message>
        <source>Size of %1</source>
        <translation>%1 のサイズ</translation>
    </message>
    <message>
        <source>None: a file system that is mounted already</source>
        <translation>なし: 既にマウントされているファイルシステム</translation>
    </message>
    <message>
        <source>%1 – taken by %2</source>
        <translation>%1 – %2 で使用中</translation>
    </message>
</context>
<context>
    <name>sharewright::ChangedKeyDialog</name>
    <message>
        <source>The host key changed</source>
        <translation>ホスト鍵が変更されています</translation>
    </message>
    <message>
        <source>%1 shows another key than before</source>
        <translation>%1 が以前と異なる鍵を提示しています</translation>
    </message>
    <message>
        <source>Either the machine was installed anew, or another machine answers at this address. Nothing was sent to it. Find out which it is before you go on.</source>
        <translation>マシンが再インストールされたか、このアドレスで別のマシンが応答しています。まだ何も送信していません。続ける前に、どちらであるかを確かめてください。</translation>
    </message>
    <message>
        <source>Look at the fingerprint on the machine itself, at its console: %1
If it is the new one shown here, replace the key on record; the old one stays in a backup beside the file. By hand, this takes the old key out:</source>
        <translation>マシン本体の端末で、フィンガープリントを確認してください: %1
ここに示した新しいものと一致すれば、記録されている鍵を置き換えてください。古い鍵は、ファイルの横のバックアップに残ります。手動の場合は、次のコマンドで古い鍵を削除できます:</translation>
    </message>
    <message>
        <source>I &amp;compared it: the machine itself shows the new fingerprint</source>
        <translation>マシン本体に新しいフィンガープリントが表示されることを確認しました(&amp;C)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>鍵の種類</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>記録上の値</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>記録の場所</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>コマンドをコピーします</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>接続しない</translation>
    </message>
    <message>
        <source>Re&amp;place the key on record</source>
        <translation>記録されている鍵を置き換え(&amp;P)</translation>
    </message>
</context>
<context>
    <name>sharewright::CodeTabs</name>
    <message>
        <source>Search this text</source>
        <translation>このテキストを検索</translation>
    </message>
    <message>
        <source>Texts of the selection</source>
        <translation>選択項目のテキスト</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies the whole text, as it is, to the clipboard</source>
        <translation>テキスト全体をそのままクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>差分はありません。</translation>
    </message>
    <message>
        <source>+%1 −%2 lines</source>
        <translation>+%1 −%2 行</translation>
    </message>
</context>
<context>
    <name>sharewright::DataPage</name>
    <message>
        <source>Compare the files and decide…</source>
        <translation>ファイルを比較して決定…</translation>
    </message>
    <message>
        <source>Each server takes incoming data in a folder of its own</source>
        <translation>各サーバが受信データを専用のフォルダから取り込む</translation>
    </message>
    <message>
        <source>Whose files become everybody&apos;s?</source>
        <translation>どのホストのファイルを全体で共有しますか?</translation>
    </message>
    <message>
        <source>Source host</source>
        <translation>コピー元ホスト</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>コピー元</translation>
    </message>
    <message>
        <source>What the originals are renamed to</source>
        <translation>元のフォルダの変更後の名前</translation>
    </message>
    <message>
        <source>Originals are renamed to … plus</source>
        <translation>元のフォルダの名前に付ける接尾辞</translation>
    </message>
    <message>
        <source>Do other hosts have files of their own?</source>
        <translation>他のホストに独自のファイルがありますか?</translation>
    </message>
    <message>
        <source>Their files come into the share as well. Where two hosts have different versions of one file, one wins and the other is kept aside.</source>
        <translation>それらのファイルも共有に取り込みます。2 台のホストで同じファイルの版が異なる場合は、一方を採用し、もう一方を別に保存します。</translation>
    </message>
    <message>
        <source>I decide, file by file</source>
        <translation>ファイルごとに手動で決定</translation>
    </message>
    <message>
        <source>The source host&apos;s version wins</source>
        <translation>コピー元ホストの版を採用</translation>
    </message>
    <message>
        <source>The version changed last wins</source>
        <translation>最後に変更された版を採用</translation>
    </message>
    <message>
        <source>Which version wins</source>
        <translation>採用する版</translation>
    </message>
    <message>
        <source>How do agents&apos; data come in?</source>
        <translation>エージェントのデータをどのように受信しますか?</translation>
    </message>
    <message>
        <source>Nobody&apos;s: begin with empty folders</source>
        <translation>なし: 空のフォルダから始める</translation>
    </message>
    <message>
        <source>%1 (source)</source>
        <translation>%1 (コピー元)</translation>
    </message>
    <message>
        <source>Merge the files of %1</source>
        <translation>%1 のファイルをマージ</translation>
    </message>
</context>
<context>
    <name>sharewright::DataSetup</name>
    <message>
        <source>%1 – not counted yet</source>
        <translation>%1 – 未集計</translation>
    </message>
    <message>
        <source>%1 – %2 files, %3</source>
        <translation>%1 – %2 個のファイル、%3</translation>
    </message>
    <message>
        <source>Begin with empty folders</source>
        <translation>空のフォルダから始める</translation>
    </message>
    <message>
        <source>Take the files of %1</source>
        <translation>%1 のファイルを使用</translation>
    </message>
    <message>
        <source>Merge the files of %1</source>
        <translation>%1 のファイルをマージ</translation>
    </message>
    <message>
        <source>Do not merge the files of %1</source>
        <translation>%1 のファイルをマージしない</translation>
    </message>
    <message>
        <source>Which version wins</source>
        <translation>採用する版</translation>
    </message>
    <message>
        <source>Separate incoming data</source>
        <translation>受信データを分離</translation>
    </message>
    <message>
        <source>Do not separate incoming data</source>
        <translation>受信データを分離しない</translation>
    </message>
    <message>
        <source>Name of the originals</source>
        <translation>元のフォルダの接尾辞</translation>
    </message>
    <message>
        <source>Nothing is copied: the shared folders begin empty.</source>
        <translation>何もコピーしません。共有フォルダは空の状態で始まります。</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 個のファイル、%2</translation>
    </message>
    <message>
        <source>To copy: %1.</source>
        <translation>コピー対象: %1。</translation>
    </message>
    <message>
        <source>To copy: at least %1. Not every folder was counted.</source>
        <translation>コピー対象: 少なくとも %1。一部のフォルダは集計されていません。</translation>
    </message>
    <message>
        <source>First copy, while Pandora FMS runs: %1.</source>
        <translation>初回コピー (Pandora FMS の動作中): %1。</translation>
    </message>
    <message>
        <source>Then all Pandora services stop for %1: the difference is copied and compared, the folders are mounted and proven, and everything starts again.</source>
        <translation>その後、すべての Pandora サービスを停止します (%1)。その間に差分をコピーして比較し、フォルダをマウントして検証してから、すべてを起動します。</translation>
    </message>
    <message>
        <source>Reckoned with %1 and %2 files a second.</source>
        <translation>%1、毎秒 %2 ファイルとして計算しています。</translation>
    </message>
    <message>
        <source>Only of use with two servers or more.</source>
        <translation>サーバが 2 台以上の場合にのみ有効です。</translation>
    </message>
    <message>
        <source>Each server takes its agents&apos; data in a folder of its own on the share, so that another one can take over its queue. %1</source>
        <translation>各サーバは、エージェントのデータを共有上のそれぞれ専用のフォルダから取り込むため、別のサーバがそのキューを引き継げます。%1</translation>
    </message>
</context>
<context>
    <name>sharewright::DiagramSearchBar</name>
    <message>
        <source>Host, address, folder, path, role</source>
        <translation>ホスト、アドレス、フォルダ、パス、ロール</translation>
    </message>
    <message>
        <source>Search in the diagram</source>
        <translation>図の中を検索</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>sharewright::DiagramView</name>
    <message>
        <source>Diagram of the site</source>
        <translation>サイトの図</translation>
    </message>
    <message>
        <source>Arrow keys go from card to card. The list beside it holds the same.</source>
        <translation>矢印キーでカード間を移動します。横の一覧にも同じ内容があります。</translation>
    </message>
    <message>
        <source>Arrow keys choose what %1 is connected with, Return takes it, Esc gives up.</source>
        <translation>矢印キーで %1 の接続先を選択し、Enter で確定、Esc で取り消します。</translation>
    </message>
    <message numerus="yes">
        <source>%n cards selected</source>
        <translation>
            <numerusform>%n 枚のカードを選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::Document</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 を開けませんでした: %2</translation>
    </message>
    <message>
        <source>The project has no file yet. Use Save As.</source>
        <translation>プロジェクトにはまだファイルがありません。「名前を付けて保存」を使用してください。</translation>
    </message>
    <message>
        <source>Arrange automatically</source>
        <translation>自動配置</translation>
    </message>
    <message>
        <source>A host needs a name.</source>
        <translation>ホストには名前が必要です。</translation>
    </message>
    <message>
        <source>There is already a host %1. Choose another name.</source>
        <translation>ホスト %1 は既に存在します。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is no host %1.</source>
        <translation>ホスト %1 は存在しません。</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Decide on conflicts</source>
        <translation>競合を決定</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 を移動</translation>
    </message>
</context>
<context>
    <name>sharewright::FailurePane</name>
    <message>
        <source>Retry failed steps</source>
        <translation>失敗したステップを再試行</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>元に戻す…</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>ログで表示</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>ステップを表示</translation>
    </message>
    <message>
        <source>Failed steps</source>
        <translation>失敗したステップ</translation>
    </message>
    <message>
        <source>Last lines of the failed step</source>
        <translation>失敗したステップの最後の数行</translation>
    </message>
    <message>
        <source>How things stand:</source>
        <translation>現在の状況:</translation>
    </message>
    <message>
        <source>What you can do now:</source>
        <translation>可能な対処:</translation>
    </message>
    <message>
        <source>Retry only %1</source>
        <translation>%1 だけを再試行</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>発生したこと</translation>
    </message>
</context>
<context>
    <name>sharewright::FindingLines</name>
    <message>
        <source>Findings of this page</source>
        <translation>このページの検出事項</translation>
    </message>
    <message>
        <source>%1 more below</source>
        <translation>下に他 %1 件</translation>
    </message>
</context>
<context>
    <name>sharewright::FindingsDialog</name>
    <message>
        <source>What stands in the way</source>
        <translation>妨げになっている検出事項</translation>
    </message>
</context>
<context>
    <name>sharewright::FindingsPanel</name>
    <message>
        <source>Show or hide what was found</source>
        <translation>検出事項の表示/非表示</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>エラー 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>警告 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>ヒント 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>ヒント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>検出事項なし</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>検出事項: %1</translation>
    </message>
    <message>
        <source>No host was looked at yet</source>
        <translation>まだどのホストも調査していません</translation>
    </message>
    <message>
        <source>1 thing still open</source>
        <translation>未定 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n things still open</source>
        <translation>
            <numerusform>未定 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::FoldersPage</name>
    <message>
        <source>%1: not there</source>
        <translation>%1: なし</translation>
    </message>
    <message>
        <source>%1: not counted in time</source>
        <translation>%1: 時間内に集計できませんでした</translation>
    </message>
    <message>
        <source>%1: %2 files, %3, owner %4:%5, mode %6</source>
        <translation>%1: %2 個のファイル、%3、所有者 %4:%5、モード %6</translation>
    </message>
    <message>
        <source>Folders of Pandora FMS</source>
        <translation>Pandora FMS のフォルダ</translation>
    </message>
    <message>
        <source>A folder of your own:</source>
        <translation>独自のフォルダ:</translation>
    </message>
    <message>
        <source>Path of a folder of your own</source>
        <translation>独自のフォルダのパス</translation>
    </message>
    <message>
        <source>Share it too</source>
        <translation>これも共有</translation>
    </message>
    <message numerus="yes">
        <source>%n folders are shared, as advised.</source>
        <translation>
            <numerusform>推奨どおり、%n 個のフォルダを共有します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders are shared. The advice differs.</source>
        <translation>
            <numerusform>%n 個のフォルダを共有します。推奨とは異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow the advice (1 change)</source>
        <translation>推奨に従う (変更 1 件)</translation>
    </message>
    <message numerus="yes">
        <source>Follow the advice (%n changes)</source>
        <translation>
            <numerusform>推奨に従う (変更 %n 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is shared: %1</source>
        <translation>共有する場合: %1</translation>
    </message>
    <message>
        <source>If it is not shared: %1</source>
        <translation>共有しない場合: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
</context>
<context>
    <name>sharewright::FoldersSetup</name>
    <message>
        <source>Share the folders that are advised</source>
        <translation>推奨されるフォルダを共有</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>%1 を共有</translation>
    </message>
    <message>
        <source>Do not share %1</source>
        <translation>%1 を共有しない</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <translation>%1 の所有者</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>%1 のグループ</translation>
    </message>
    <message>
        <source>“%1” is no mode. Write octal digits, such as 2770.</source>
        <translation>「%1」はモードとして無効です。2770 のような 8 進数で記述してください。</translation>
    </message>
    <message>
        <source>Mode of %1</source>
        <translation>%1 のモード</translation>
    </message>
    <message>
        <source>“%1” is no whole path. Start it with “/”.</source>
        <translation>「%1」は絶対パスではありません。&quot;/&quot; から始めてください。</translation>
    </message>
    <message>
        <source>%1 is shared already.</source>
        <translation>%1 は既に共有されています。</translation>
    </message>
</context>
<context>
    <name>sharewright::FoldersTable</name>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>使用状況</translation>
    </message>
    <message>
        <source>web server&apos;s</source>
        <translation>Web サーバ</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>sharewright::GlusterPage</name>
    <message>
        <source>Propose disks</source>
        <translation>ディスクを提案</translation>
    </message>
    <message>
        <source>Which machines keep copies?</source>
        <translation>どのマシンがコピーを保持しますか?</translation>
    </message>
    <message>
        <source>How many copies of each file?</source>
        <translation>各ファイルのコピーをいくつにしますか?</translation>
    </message>
    <message>
        <source>On which disks?</source>
        <translation>どのディスクに置きますか?</translation>
    </message>
    <message>
        <source>Each disk becomes a file system of its own. Disks that hold anything are listed with what they hold, and cannot be chosen.</source>
        <translation>各ディスクは、それぞれ 1 つのファイルシステムになります。空でないディスクは内容とともに表示され、選択できません。</translation>
    </message>
    <message>
        <source>Number of replica sets</source>
        <translation>レプリカセットの数</translation>
    </message>
    <message>
        <source>Replica sets</source>
        <translation>レプリカセット</translation>
    </message>
    <message>
        <source>Takes an empty disk of each machine in turn; replaces what is chosen below. Can be undone.</source>
        <translation>各マシンから空きディスクを順に割り当て、下の選択を置き換えます。元に戻せます。</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>The volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Name of the volume</source>
        <translation>ボリュームの名前</translation>
    </message>
    <message>
        <source>Where the volume is mounted</source>
        <translation>ボリュームのマウント先</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Mounted at</source>
        <translation>マウント先</translation>
    </message>
    <message>
        <source>By bind mounts: the paths stay real folders</source>
        <translation>バインドマウント: パスは実際のフォルダのまま</translation>
    </message>
    <message>
        <source>By symbolic links, as in the manual</source>
        <translation>シンボリックリンク: マニュアルの方式</translation>
    </message>
    <message>
        <source>How the folders come to their places</source>
        <translation>フォルダの配置方法</translation>
    </message>
    <message>
        <source>Folders come to their places</source>
        <translation>フォルダの配置</translation>
    </message>
    <message>
        <source>Volume options</source>
        <translation>ボリュームオプション</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>There are fewer machines than copies. Tick further machines above.</source>
        <translation>マシンの台数がコピーの数より少なくなっています。上で他のマシンも選択してください。</translation>
    </message>
    <message>
        <source>%1 keeps copies</source>
        <translation>%1 がコピーを保持</translation>
    </message>
    <message>
        <source>Replica set %1</source>
        <translation>レプリカセット %1</translation>
    </message>
    <message>
        <source>Arbiter of set %1</source>
        <translation>セット %1 の arbiter</translation>
    </message>
    <message>
        <source>Copy %1 of set %2</source>
        <translation>セット %2 のコピー %1</translation>
    </message>
    <message>
        <source>Options of your own: %1</source>
        <translation>独自のオプション: %1</translation>
    </message>
    <message>
        <source>Look at all hosts</source>
        <translation>すべてのホストを調査</translation>
    </message>
    <message>
        <source>Their disks are not known before</source>
        <translation>調査するまでディスクはわかりません</translation>
    </message>
</context>
<context>
    <name>sharewright::GlusterSetup</name>
    <message>
        <source>Let %1 keep copies</source>
        <translation>%1 にコピーを保持させる</translation>
    </message>
    <message>
        <source>Let %1 keep no copies</source>
        <translation>%1 にコピーを保持させない</translation>
    </message>
    <message>
        <source>Three copies of each file</source>
        <translation>各ファイルのコピー 3 個</translation>
    </message>
    <message>
        <source>Two copies and an arbiter</source>
        <translation>コピー 2 個と arbiter</translation>
    </message>
    <message>
        <source>Two copies only</source>
        <translation>コピー 2 個のみ</translation>
    </message>
    <message>
        <source>Any one machine of a set may die, and the copies that are left agree.</source>
        <translation>セットのどの 1 台が停止しても、残りのコピーは一致します。</translation>
    </message>
    <message>
        <source>The third machine keeps names only and votes; its disk may be small. Any one machine may die.</source>
        <translation>3 台目のマシンは名前と投票権だけを持つため、ディスクは小さくて構いません。どの 1 台が停止しても動作を続けます。</translation>
    </message>
    <message>
        <source>When both lose sight of each other, both go on and nobody can tell which is right (split-brain). Not recommended.</source>
        <translation>互いを見失うと両方が動作を続け、どちらが正しいか判断できなくなります (スプリットブレイン)。推奨しません。</translation>
    </message>
    <message>
        <source>Spread the bricks over the nodes</source>
        <translation>ブリックを各ノードに配分</translation>
    </message>
    <message>
        <source>Remove all bricks</source>
        <translation>すべてのブリックを削除</translation>
    </message>
    <message>
        <source>There is no such brick.</source>
        <translation>そのようなブリックはありません。</translation>
    </message>
    <message>
        <source>%1 holds %2. %3</source>
        <translation>%1 の内容: %2。%3</translation>
    </message>
    <message>
        <source>%1 is taken by the brick at %2.</source>
        <translation>%1 は %2 のブリックで使用されています。</translation>
    </message>
    <message>
        <source>Disk of a brick on %1</source>
        <translation>%1 のブリックのディスク</translation>
    </message>
    <message>
        <source>Put a brick on %1</source>
        <translation>%1 にブリックを配置</translation>
    </message>
    <message>
        <source>Size of a brick</source>
        <translation>ブリックのサイズ</translation>
    </message>
    <message>
        <source>No bricks yet. Choose the machines, then let Sharewright propose the disks.</source>
        <translation>ブリックはまだありません。マシンを選択してから、Sharewright にディスクを提案させてください。</translation>
    </message>
    <message>
        <source>The last set lacks 1 brick.</source>
        <translation>最後のセットにブリックが 1 個足りません。</translation>
    </message>
    <message numerus="yes">
        <source>The last set lacks %n bricks.</source>
        <translation>
            <numerusform>最後のセットにブリックが %n 個足りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The size is not known yet: look at the hosts, and choose a disk for each brick.</source>
        <translation>サイズはまだ不明です。ホストを調査し、各ブリックのディスクを選択してください。</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <translation>容量: %1</translation>
    </message>
    <message>
        <source>; %1 are there now.</source>
        <translation>、現在のファイル: %1。</translation>
    </message>
    <message>
        <source> %1 stay unused, because the disks of a set differ.</source>
        <translation> セットのディスクのサイズが異なるため、%1 は使用されません。</translation>
    </message>
    <message>
        <source>Name of the volume</source>
        <translation>ボリュームの名前</translation>
    </message>
    <message>
        <source>Where the volume is mounted</source>
        <translation>ボリュームのマウント先</translation>
    </message>
    <message>
        <source>How the folders come to their places</source>
        <translation>フォルダの配置方法</translation>
    </message>
    <message>
        <source>Volume options: %1</source>
        <translation>ボリュームオプション: %1</translation>
    </message>
</context>
<context>
    <name>sharewright::HealthModel</name>
    <message>
        <source>never</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1 (古い情報)</translation>
    </message>
    <message>
        <source>Hosts that did not answer</source>
        <translation>応答のなかったホスト</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>マウント</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>空き容量</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認時刻</translation>
    </message>
</context>
<context>
    <name>sharewright::HostDetails</name>
    <message>
        <source>Details of the selection</source>
        <translation>選択項目の詳細</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Select a host or a folder in the diagram or in the list above to see its details.</source>
        <translation>図または上の一覧でホストやフォルダを選択すると、詳細が表示されます。</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>ロール未設定</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザ</translation>
    </message>
    <message>
        <source>For storage</source>
        <translation>ストレージ用</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>経由</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>鍵ファイル</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認時刻</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>ユーザ %1</translation>
    </message>
    <message>
        <source>uid %1, gid %2</source>
        <translation>uid %1、gid %2</translation>
    </message>
    <message>
        <source>Mounted shares</source>
        <translation>マウント済みの共有</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>off by %1 s</source>
        <translation>ずれ %1 秒</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>前回の調査</translation>
    </message>
    <message>
        <source>Not looked at yet. Site &gt; Look at all hosts changes nothing on it.</source>
        <translation>未調査です。「サイト」&gt;「すべてのホストを調査」は何も変更しません。</translation>
    </message>
</context>
<context>
    <name>sharewright::HostsPage</name>
    <message>
        <source>Look at all hosts</source>
        <translation>すべてのホストを調査</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Leave out those that failed</source>
        <translation>失敗したホストを除外</translation>
    </message>
    <message>
        <source>Take the roles that were recognised</source>
        <translation>認識されたロールを適用</translation>
    </message>
    <message>
        <source>Hosts of the site</source>
        <translation>サイトのホスト</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>ホストを追加</translation>
    </message>
    <message>
        <source>Connects to every host by SSH and looks around; changes nothing. Passwords and host keys are asked for once.</source>
        <translation>すべてのホストに SSH で接続して調査します (変更なし)。パスワードとホスト鍵は一度だけ確認します。</translation>
    </message>
    <message>
        <source>The selected hosts do not take part. Can be undone.</source>
        <translation>選択したホストをサイトに含めません。元に戻せます。</translation>
    </message>
    <message>
        <source>Hosts that have answered</source>
        <translation>応答したホスト</translation>
    </message>
    <message>
        <source>There are no hosts yet. Add one here, or take a list on the page before.</source>
        <translation>ホストがまだありません。ここで追加するか、前のページで一覧を読み込んでください。</translation>
    </message>
    <message>
        <source>%1 hosts, %2 answered, %3 failed</source>
        <translation>ホスト %1 台、応答 %2 台、失敗 %3 台</translation>
    </message>
    <message>
        <source>Look at them: what runs on each tells its roles.</source>
        <translation>調査してください。各ホストで動いているものからロールがわかります。</translation>
    </message>
    <message>
        <source>The host answered.</source>
        <translation>ホストが応答しました。</translation>
    </message>
    <message numerus="yes">
        <source>All %n hosts answered.</source>
        <translation>
            <numerusform>%n 台のホストすべてが応答しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::HostsSetup</name>
    <message>
        <source>Add 1 host</source>
        <translation>ホストを 1 台追加</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 を除外</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n hosts</source>
        <translation>
            <numerusform>%n 台のホストを除外</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no address. Write name, user@name or name:port.</source>
        <translation>「%1」はアドレスとして無効です。名前、user@name、name:port のいずれかで記述してください。</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>%1 のアドレス</translation>
    </message>
    <message>
        <source>Storage address of %1</source>
        <translation>%1 のストレージ用アドレス</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>%1 のロール</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>未調査</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調査中…</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>no part of Pandora FMS found</source>
        <translation>Pandora FMS の構成要素は見つかりませんでした</translation>
    </message>
    <message>
        <source>Tried: SSH to %1, port %2%3</source>
        <translation>試行した接続: SSH、%1 のポート %2%3</translation>
    </message>
    <message>
        <source>, through %1</source>
        <translation>、%1 経由</translation>
    </message>
    <message>
        <source>Came of it: %1</source>
        <translation>結果: %1</translation>
    </message>
    <message>
        <source>Correct the address and look again, or leave the host out.</source>
        <translation>アドレスを修正してもう一度調査するか、このホストを除外してください。</translation>
    </message>
    <message>
        <source>Take the roles that were recognised</source>
        <translation>認識されたロールを適用</translation>
    </message>
    <message>
        <source>“%1” is no address. Write a name or an address, without user and port.</source>
        <translation>「%1」はアドレスとして無効です。ユーザとポートを付けずに、名前またはアドレスを記述してください。</translation>
    </message>
</context>
<context>
    <name>sharewright::HostsTable</name>
    <message>
        <source>A short name, as you want to read it</source>
        <translation>表示に使用する短い名前です</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>What SSH connects to: name, user@name or name:port</source>
        <translation>SSH の接続先です: 名前、user@name、name:port のいずれか</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Runs pandora_server and Tentacle</source>
        <translation>pandora_server と Tentacle が動作します</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>Runs the Pandora web console</source>
        <translation>Pandora の Web コンソールが動作します</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Keeps the files, for NFS</source>
        <translation>NFS でファイルを保持します</translation>
    </message>
    <message>
        <source>NFS server</source>
        <translation>NFS サーバ</translation>
    </message>
    <message>
        <source>Keeps a copy of the files, for GlusterFS</source>
        <translation>GlusterFS でファイルのコピーを保持します</translation>
    </message>
    <message>
        <source>Gluster node</source>
        <translation>Gluster ノード</translation>
    </message>
    <message>
        <source>What was seen on the host</source>
        <translation>ホストで検出された内容です</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>How the hosts reach this one for the shares, where that is another network. Empty: the same address</source>
        <translation>共有に別のネットワークを使用する場合に、各ホストがこのホストへ接続するアドレスです。空欄の場合は同じアドレスを使用します</translation>
    </message>
    <message>
        <source>For storage</source>
        <translation>ストレージ用</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
</context>
<context>
    <name>sharewright::IdentitiesPage</name>
    <message>
        <source>Look at all hosts</source>
        <translation>すべてのホストを調査</translation>
    </message>
    <message>
        <source>Numbers of users and groups on each host</source>
        <translation>各ホストでのユーザとグループの番号</translation>
    </message>
    <message>
        <source>Commands to run</source>
        <translation>実行するコマンド</translation>
    </message>
    <message>
        <source>Touches: %1</source>
        <translation>影響範囲: %1</translation>
    </message>
    <message>
        <source>Put it into the project</source>
        <translation>プロジェクトに反映</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>グループの名前</translation>
    </message>
</context>
<context>
    <name>sharewright::IdentitiesSetup</name>
    <message>
        <source>Name owners by number</source>
        <translation>所有者を番号で指定</translation>
    </message>
    <message>
        <source>Give the folders the group %1</source>
        <translation>フォルダのグループを %1 に設定</translation>
    </message>
    <message>
        <source>No host was looked at yet, so nothing is known of its users. Look at the hosts first.</source>
        <translation>どのホストもまだ調査されていないため、ユーザの情報がありません。先にホストを調査してください。</translation>
    </message>
    <message>
        <source>Every user and group has the same number on all Pandora hosts.</source>
        <translation>すべてのユーザとグループの番号は、すべての Pandora ホストで一致しています。</translation>
    </message>
    <message>
        <source>One name has different numbers, or is missing.</source>
        <translation>1 個の名前で、番号が異なるか、名前のないホストがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n names have different numbers, or are missing.</source>
        <translation>
            <numerusform>%n 個の名前で、番号が異なるか、名前のないホストがあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::IdentityTable</name>
    <message>
        <source>User or group</source>
        <translation>ユーザまたはグループ</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>ユーザ %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1 (相違)</translation>
    </message>
    <message>
        <source>The others have %1.</source>
        <translation>他のホストでは %1 です。</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>ここでは不要</translation>
    </message>
</context>
<context>
    <name>sharewright::LogList</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>sharewright::LogPane</name>
    <message>
        <source>The log file %1 cannot be read: %2.</source>
        <translation>ログファイル %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies the selected lines with time and host</source>
        <translation>選択した行を時刻とホスト付きでコピーします</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saves the complete log to a file</source>
        <translation>ログ全体をファイルに保存します</translation>
    </message>
    <message>
        <source>Keeps the newest line in sight. Scrolling up stops it</source>
        <translation>最新の行を常に表示します。上にスクロールすると解除されます</translation>
    </message>
    <message>
        <source>Show lines of this host</source>
        <translation>表示するホスト</translation>
    </message>
    <message>
        <source>Show these kinds of lines</source>
        <translation>表示する行の種類</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Errors and notes</source>
        <translation>エラーと注記</translation>
    </message>
    <message>
        <source>Only standard error</source>
        <translation>標準エラー出力のみ</translation>
    </message>
    <message>
        <source>Only notes</source>
        <translation>注記のみ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>すべてのホスト</translation>
    </message>
    <message>
        <source>, %1 older ones only in the log file</source>
        <translation>、それ以前の %1 行はログファイルのみ</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>ログを保存</translation>
    </message>
    <message>
        <source>The log was not saved</source>
        <translation>ログは保存されませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 に書き込めません: %2。別の場所を選択してください。</translation>
    </message>
    <message>
        <source># The run is not finished; %1 older lines are only in its own log file.
</source>
        <translation># 実行は完了していません。それ以前の %1 行は、実行自体のログファイルにのみあります。
</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::LossPicture</name>
    <message>
        <source>What happens when a machine dies</source>
        <translation>マシンが停止した場合</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>他 %1 件</translation>
    </message>
    <message>
        <source>Let %1 die and see which folders stay</source>
        <translation>%1 を停止させて、利用できるフォルダを確認します</translation>
    </message>
    <message>
        <source>%1 (dead)</source>
        <translation>%1 (停止)</translation>
    </message>
    <message>
        <source>Add hosts first.</source>
        <translation>先にホストを追加してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try it: click a machine to see what happens without it. Nothing is touched.</source>
        <translation>マシンをクリックすると、それが停止した場合を確認できます。実際には何も変更しません。</translation>
    </message>
</context>
<context>
    <name>sharewright::MainWindow</name>
    <message>
        <source>No plan yet</source>
        <translation>計画はまだありません</translation>
    </message>
    <message>
        <source>A plan lists every file and every command, per host and in order, before anything happens. What you review here is exactly what runs. Making a plan changes nothing.</source>
        <translation>計画には、実行前のすべてのファイルとコマンドが、ホストごとに順序どおり示されます。ここでレビューした内容が、そのまま実行されます。計画を作成しても、何も変更されません。</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>まだ何も実行していません</translation>
    </message>
    <message>
        <source>A dry run asks every host what would change and changes nothing. Apply carries out the plan, step by step, with a live log. Both can be stopped; what was applied can be undone.</source>
        <translation>ドライランでは、変更される内容をすべてのホストで調べ、何も変更しません。適用では、ログを表示しながら、計画をステップごとに実行します。どちらも停止でき、適用した内容は元に戻せます。</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>実行中です</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it in the Run place, before you open another project.</source>
        <translation>別のプロジェクトを開く前に、終了を待つか、「実行」画面で停止してください。</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>練習サイト</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (練習)</translation>
    </message>
    <message>
        <source>Stop the run and close the window?</source>
        <translation>実行を停止してウィンドウを閉じますか?</translation>
    </message>
    <message>
        <source>Steps that are being carried out are ended. The run can be resumed later.</source>
        <translation>実施中のステップは終了させます。実行は後で再開できます。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>サイト(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使用したプロジェクト(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>この一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Keys in the window</source>
        <translation>ウィンドウのキー操作</translation>
    </message>
    <message>
        <source>About Sharewright</source>
        <translation>Sharewright について</translation>
    </message>
    <message>
        <source>Shares the folders of Pandora FMS servers and consoles over NFS or GlusterFS, safely.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Pandora FMS のサーバとコンソールのフォルダを、NFS または GlusterFS で安全に共有します。

GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Merge files</source>
        <translation>ファイルをマージ</translation>
    </message>
    <message>
        <source>Bring the files of %1 into the share as well?</source>
        <translation>%1 のファイルも共有に取り込みますか?</translation>
    </message>
    <message>
        <source>So far the share starts with the files of %1 alone. The hosts are asked what they hold; nothing is changed there.</source>
        <translation>現在の設定では、共有は %1 のファイルだけで始まります。各ホストの内容を調べますが、何も変更しません。</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>比較する</translation>
    </message>
    <message>
        <source>Ask the hosts what they hold?</source>
        <translation>各ホストの内容を調べますか?</translation>
    </message>
    <message>
        <source>Their files have not been compared yet. Asking changes nothing.</source>
        <translation>ファイルの比較はまだ行われていません。調べても、何も変更されません。</translation>
    </message>
    <message>
        <source>The record of that run cannot be read</source>
        <translation>この実行の記録を読み取れません</translation>
    </message>
    <message>
        <source>The run cannot be shown</source>
        <translation>実行を表示できません</translation>
    </message>
    <message>
        <source>The run could not go on</source>
        <translation>実行を続けられませんでした</translation>
    </message>
    <message>
        <source>The run cannot be undone</source>
        <translation>実行を元に戻せません</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>元に戻す…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>An undo was not finished</source>
        <translation>元に戻す処理が完了していません</translation>
    </message>
    <message>
        <source>A run was not finished</source>
        <translation>実行が完了していません</translation>
    </message>
    <message>
        <source>%1: %2. Some of its changes are on the hosts.</source>
        <translation>%1: %2。変更の一部がホストに残っています。</translation>
    </message>
    <message>
        <source>The run could not be resumed</source>
        <translation>実行を再開できませんでした</translation>
    </message>
    <message>
        <source>The report cannot be opened</source>
        <translation>レポートを開けません</translation>
    </message>
    <message>
        <source>No program here shows it. You find it in %1.</source>
        <translation>表示できるプログラムがここにはありません。レポートは %1 にあります。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>The shares cannot be checked</source>
        <translation>共有を確認できません</translation>
    </message>
    <message>
        <source>The run cannot start</source>
        <translation>実行を開始できません</translation>
    </message>
    <message>
        <source>Un-share the folders on 1 host?</source>
        <translation>1 台のホストでフォルダの共有を解除しますか?</translation>
    </message>
    <message>
        <source>Apply the plan to 1 host?</source>
        <translation>計画を 1 台のホストに適用しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Un-share the folders on %n hosts?</source>
        <translation>
            <numerusform>%n 台のホストでフォルダの共有を解除しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply the plan to %n hosts?</source>
        <translation>
            <numerusform>計画を %n 台のホストに適用しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>計画を適用</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Export the plan to an empty folder</source>
        <translation>計画を空のフォルダにエクスポート</translation>
    </message>
    <message>
        <source>The plan could not be exported</source>
        <translation>計画をエクスポートできませんでした</translation>
    </message>
    <message>
        <source>The plan was written to %1</source>
        <translation>計画を %1 に書き出しました</translation>
    </message>
    <message>
        <source>Checking the shares</source>
        <translation>共有を確認中</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>計画を作成中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>No plan could be made</source>
        <translation>計画を作成できませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 に書き込めません。別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>図(&amp;D)</translation>
    </message>
    <message>
        <source>Changes are not kept for a crash: %1 Save the project.</source>
        <translation>異常終了に備えた変更の保存ができません: %1 プロジェクトを保存してください。</translation>
    </message>
    <message>
        <source>Unsaved changes of %1</source>
        <translation>%1 の保存されていない変更</translation>
    </message>
    <message>
        <source>Sharewright ended without being closed. What was not saved then is kept, as of %1.</source>
        <translation>Sharewright が正常に終了しませんでした。保存されていなかった変更は、%1 の時点のものが残っています。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>The changes could not be recovered</source>
        <translation>変更を復元できませんでした</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message numerus="yes">
        <source>Heal the copies on %n hosts?</source>
        <translation>
            <numerusform>%n 台のホストの複製を修復しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+5: the places.
F5: look at all hosts. F6: make the plan. F7: dry run. F8: merge the hosts&apos; files. F9: check the shares. Ctrl+.: stop.

In the diagram: arrows go from card to card, with Shift they select more, Ctrl+arrows move the selected hosts, F2 renames, Del removes, Ctrl+L draws a line to another card, the Menu key shows what can be done, Ctrl+F searches, Ctrl+A selects all, Ctrl+D asks what if a machine dies, + and - zoom, 0 shows everything, Return opens the details.</source>
        <translation>Ctrl+1 から Ctrl+5: 各画面。
F5: すべてのホストを調査。F6: 計画を作成。F7: ドライラン。F8: ファイルをマージ。F9: 共有を確認。Ctrl+.: 停止。

図の中: 矢印キーでカード間を移動、Shift+矢印キーで選択を追加、Ctrl+矢印キーで選択したホストを移動、F2 で名前を変更、Del で削除、Ctrl+L で別のカードまで線を引く、メニューキーで可能な操作を表示、Ctrl+F で検索、Ctrl+A ですべて選択、Ctrl+D でマシンが停止した場合を表示、+ と - で拡大縮小、0 ですべて表示、Enter で詳細を表示。</translation>
    </message>
    <message>
        <source>Look at all hosts</source>
        <translation>すべてのホストを調査</translation>
    </message>
    <message>
        <source>The hosts cannot be looked at</source>
        <translation>ホストを調査できません</translation>
    </message>
    <message>
        <source>The record of a run, by which it can be resumed and undone, is kept under the name of the project&apos;s file.</source>
        <translation>実行の再開や取り消しに使う記録は、プロジェクトファイルの名前で保存されます。</translation>
    </message>
    <message>
        <source>%1 steps, %2 of them interrupt a service or cannot be undone fully.</source>
        <translation>全 %1 ステップ。うち %2 ステップはサービスを中断させるか、完全には元に戻せません。</translation>
    </message>
    <message>
        <source>Fingerprint of the plan: %1</source>
        <translation>計画のフィンガープリント: %1</translation>
    </message>
    <message>
        <source>Looking at the hosts: %1 of %2</source>
        <translation>ホストを調査中: %1 / %2</translation>
    </message>
    <message>
        <source>%1 steps. None interrupts a service, moves data or formats a disk.</source>
        <translation>全 %1 ステップ。サービスの中断、データの移動、ディスクのフォーマットを行うものはありません。</translation>
    </message>
</context>
<context>
    <name>sharewright::MergeDialog</name>
    <message>
        <source>Merge the hosts&apos; files</source>
        <translation>各ホストのファイルをマージ</translation>
    </message>
    <message>
        <source>&amp;Keep these decisions</source>
        <translation>この決定を保持(&amp;K)</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>open conflicts</source>
        <translation>未解決の競合</translation>
    </message>
    <message>
        <source>names that only some hosts have</source>
        <translation>一部のホストにのみある名前</translation>
    </message>
    <message>
        <source>all names</source>
        <translation>すべての名前</translation>
    </message>
    <message>
        <source>stays open: the plan may not run</source>
        <translation>未解決のままにする (計画は実行できないことがあります)</translation>
    </message>
    <message>
        <source>comes from the seed host</source>
        <translation>コピー元ホストの版を使用する</translation>
    </message>
    <message>
        <source>is the one changed last</source>
        <translation>最後に変更された版を使用する</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>What nobody chose &amp;for</source>
        <translation>選択のないファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Names and their versions</source>
        <translation>名前とその版</translation>
    </message>
    <message>
        <source>Of the selected file, share</source>
        <translation>選択したファイルの共有版:</translation>
    </message>
    <message>
        <source>the version of %1</source>
        <translation>%1 の版</translation>
    </message>
    <message>
        <source>The other versions are kept aside (Alt+%1)</source>
        <translation>他の版は別に保存されます (Alt+%1)</translation>
    </message>
    <message>
        <source>what the &amp;rule says</source>
        <translation>ルールに従う(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the decision on this file back</source>
        <translation>このファイルの決定を取り消します</translation>
    </message>
    <message>
        <source>First host to compare</source>
        <translation>比較する 1 つ目のホスト</translation>
    </message>
    <message>
        <source>Second host to compare</source>
        <translation>比較する 2 つ目のホスト</translation>
    </message>
    <message>
        <source>Show the &amp;difference</source>
        <translation>差分を表示(&amp;D)</translation>
    </message>
    <message>
        <source>Reads this file from both hosts; nothing of it is kept</source>
        <translation>両方のホストからこのファイルを読み取ります。内容は保存されません</translation>
    </message>
    <message>
        <source>Difference of two versions</source>
        <translation>2 つの版の差分</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>比較相手(&amp;W)</translation>
    </message>
    <message>
        <source>%1 names are the same everywhere, %2 come from some hosts only.</source>
        <translation>%1 個の名前は全ホストで同一、%2 個は一部のホストにのみあります。</translation>
    </message>
    <message>
        <source>Every conflict is decided.</source>
        <translation>すべての競合が解決済みです。</translation>
    </message>
    <message>
        <source>Reading %1 from %2 and %3 …</source>
        <translation>%2 と %3 から %1 を読み取り中 …</translation>
    </message>
    <message>
        <source>These versions are no text: %1 has %2 bytes, %3 has %4 bytes.</source>
        <translation>これらの版はテキストではありません: %1 は %2 バイト、%3 は %4 バイト。</translation>
    </message>
    <message>
        <source>%1: red lines only on %2 (%3), green lines only on %4 (%5)</source>
        <translation>%1: 赤い行は %2 のみ (%3)、緑の行は %4 のみ (%5)</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts wait for a decision.</source>
        <translation>
            <numerusform>%n 件の競合が未解決です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::MergeModel</name>
    <message>
        <source>folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>%1 へのリンク</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (選択)</translation>
    </message>
    <message>
        <source>%1 (by rule)</source>
        <translation>%1 (ルール)</translation>
    </message>
    <message>
        <source>the same everywhere</source>
        <translation>全ホストで同一</translation>
    </message>
    <message>
        <source>comes into the share</source>
        <translation>共有に取り込み</translation>
    </message>
    <message>
        <source>%1: has none</source>
        <translation>%1: なし</translation>
    </message>
    <message>
        <source>%1: %2, becomes the shared one</source>
        <translation>%1: %2、これが共有版になります</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Agent or file</source>
        <translation>エージェントまたはファイル</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Shared version</source>
        <translation>共有版</translation>
    </message>
    <message>
        <source>%1 (seed)</source>
        <translation>%1 (コピー元)</translation>
    </message>
</context>
<context>
    <name>sharewright::MethodPage</name>
    <message>
        <source>Five questions</source>
        <translation>5 つの質問</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>Share by %1</source>
        <translation>%1 で共有</translation>
    </message>
    <message>
        <source>You chose %1 instead. What that costs:
%2</source>
        <translation>代わりに %1 が選択されています。その場合の不利な点:
%2</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>選択可</translation>
    </message>
</context>
<context>
    <name>sharewright::MethodSetup</name>
    <message>
        <source>Share by %1</source>
        <translation>%1 で共有</translation>
    </message>
    <message>
        <source>file server</source>
        <translation>ファイルサーバ</translation>
    </message>
</context>
<context>
    <name>sharewright::Minimap</name>
    <message>
        <source>Overview of the diagram</source>
        <translation>図の全体マップ</translation>
    </message>
    <message>
        <source>Arrow keys move what is in view.</source>
        <translation>矢印キーで表示範囲を移動します。</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>クリックした位置に移動します</translation>
    </message>
</context>
<context>
    <name>sharewright::NameEditor</name>
    <message>
        <source>Name of the host</source>
        <translation>ホストの名前</translation>
    </message>
    <message>
        <source>Return takes the name, Esc leaves it as it was.</source>
        <translation>Enter で名前を確定し、Esc で元の名前に戻します。</translation>
    </message>
</context>
<context>
    <name>sharewright::NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>画面</translation>
    </message>
</context>
<context>
    <name>sharewright::NfsPage</name>
    <message>
        <source>Root of a client is nobody on the server</source>
        <translation>クライアントの root をサーバでは nobody として扱う</translation>
    </message>
    <message>
        <source>Who keeps the files?</source>
        <translation>どのマシンがファイルを保持しますか?</translation>
    </message>
    <message>
        <source>NFS server</source>
        <translation>NFS サーバ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>Where the server keeps the files</source>
        <translation>サーバがファイルを保持する場所</translation>
    </message>
    <message>
        <source>How do the others see them?</source>
        <translation>他のホストからどのように見えますか?</translation>
    </message>
    <message>
        <source>root_squash in the exports file</source>
        <translation>exports ファイルの root_squash</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds until a change is seen</source>
        <translation>変更が見えるまでの秒数</translation>
    </message>
    <message>
        <source>Changes are seen within</source>
        <translation>変更が見えるまでの時間</translation>
    </message>
    <message>
        <source>For special sites</source>
        <translation>特別なサイト向け</translation>
    </message>
    <message>
        <source>The best that all hosts know</source>
        <translation>すべてのホストが対応する最も新しいバージョン</translation>
    </message>
    <message>
        <source>NFS version</source>
        <translation>NFS のバージョン</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Beside the site&apos;s own hosts, which may mount in any case</source>
        <translation>常にマウントを許可されるサイトのホストに加えて</translation>
    </message>
    <message>
        <source>Further networks that may mount the folders</source>
        <translation>フォルダのマウントを許可する他のネットワーク</translation>
    </message>
    <message>
        <source>Also allow networks</source>
        <translation>追加で許可するネットワーク</translation>
    </message>
    <message>
        <source>Further mount options</source>
        <translation>追加のマウントオプション</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>書き込まれる内容</translation>
    </message>
    <message>
        <source>Exports file and fstab lines</source>
        <translation>exports ファイルと fstab の行</translation>
    </message>
    <message>
        <source>Choose a host</source>
        <translation>ホストを選択</translation>
    </message>
    <message>
        <source>%1 (runs Pandora FMS)</source>
        <translation>%1 (Pandora FMS が動作)</translation>
    </message>
    <message>
        <source>The exports file appears here as soon as a server is chosen and a host uses the folders.</source>
        <translation>サーバが選択され、フォルダを使用するホストがあると、ここに exports ファイルが表示されます。</translation>
    </message>
    <message>
        <source>Below the folder</source>
        <translation>保存先のディレクトリ</translation>
    </message>
</context>
<context>
    <name>sharewright::NfsSetup</name>
    <message>
        <source>Choose no NFS server</source>
        <translation>NFS サーバを選択しない</translation>
    </message>
    <message>
        <source>Let %1 keep the files</source>
        <translation>%1 にファイルを保持させる</translation>
    </message>
    <message>
        <source>Where the NFS server keeps the files</source>
        <translation>NFS サーバがファイルを保持する場所</translation>
    </message>
    <message>
        <source>NFS version</source>
        <translation>NFS のバージョン</translation>
    </message>
    <message>
        <source>Rights of root over NFS</source>
        <translation>NFS での root の権限</translation>
    </message>
    <message>
        <source>How soon changes are seen</source>
        <translation>変更が見えるまでの時間</translation>
    </message>
    <message>
        <source>Networks that may mount the folders</source>
        <translation>フォルダのマウントを許可するネットワーク</translation>
    </message>
    <message>
        <source>Further mount options</source>
        <translation>追加のマウントオプション</translation>
    </message>
    <message>
        <source>Changes are seen at once; every look at a file asks the server.</source>
        <translation>変更はすぐに見えます。ファイルを参照するたびにサーバに問い合わせます。</translation>
    </message>
    <message>
        <source>A change is seen by the other hosts after at most 1 second.</source>
        <translation>変更は、他のホストから遅くとも 1 秒後に見えます。</translation>
    </message>
    <message>
        <source>Root of a client counts as nobody on the server. Safer; package upgrades on a client cannot change the owner of shared files.</source>
        <translation>クライアントの root は、サーバでは nobody として扱われます。より安全ですが、クライアントでのパッケージの更新時に、共有ファイルの所有者を変更できません。</translation>
    </message>
    <message>
        <source>Root of a client is root on the server&apos;s files, too. Package upgrades work as before; whoever is root on one client rules the files.</source>
        <translation>クライアントの root は、サーバのファイルに対しても root です。パッケージの更新はこれまでどおり動作しますが、1 台のクライアントの root がすべてのファイルを操作できます。</translation>
    </message>
    <message>
        <source>Choose the machine that keeps the files. Best is one that runs no part of Pandora FMS itself.</source>
        <translation>ファイルを保持するマシンを選択してください。Pandora FMS が動作していないマシンが最適です。</translation>
    </message>
    <message>
        <source>%1 runs Pandora FMS itself: when it stops, all others stop with it.</source>
        <translation>%1 では Pandora FMS も動作しています。停止すると、他のすべてのホストも停止します。</translation>
    </message>
    <message>
        <source>%1 keeps the files and does nothing else for the site.</source>
        <translation>%1 はファイルを保持し、このサイトでそれ以外の役割はありません。</translation>
    </message>
    <message numerus="yes">
        <source>A change is seen by the other hosts after at most %n seconds. A longer time means less load on the server.</source>
        <translation>
            <numerusform>変更は、他のホストから遅くとも %n 秒後に見えます。長くするほどサーバの負荷が軽くなります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::PlanHeader</name>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>適用…</translation>
    </message>
    <message>
        <source>The whole fingerprint was copied.</source>
        <translation>フィンガープリント全体をコピーしました。</translation>
    </message>
    <message>
        <source>Writes every file, script and difference of this plan to a folder, for review</source>
        <translation>この計画のすべてのファイル、スクリプト、差分を、レビュー用にフォルダへ書き出します</translation>
    </message>
    <message>
        <source>Runs all checks on the hosts and changes nothing</source>
        <translation>ホスト上ですべての確認を行います。何も変更しません</translation>
    </message>
    <message>
        <source>Carries the plan out on the hosts, after a confirmation</source>
        <translation>確認の後、計画をホスト上で実行します</translation>
    </message>
    <message>
        <source>Fingerprint %1, copy</source>
        <translation>フィンガープリント %1 をコピー</translation>
    </message>
    <message>
        <source>SHA-256 of this plan. A run with the same fingerprint does exactly this.
%1
Click to copy.</source>
        <translation>この計画の SHA-256 です。フィンガープリントが同じ実行は、この計画とまったく同じことを行います。
%1
クリックするとコピーします。</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>エラー 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>警告 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>services stop for %n steps</source>
        <translation>
            <numerusform>サービス停止中のステップ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new file</source>
        <translation>新規ファイル 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%n new files</source>
        <translation>
            <numerusform>新規ファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>1 changed file</source>
        <translation>変更ファイル 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%n changed files</source>
        <translation>
            <numerusform>変更ファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is removed</source>
        <translation>削除ファイル 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%n files are removed</source>
        <translation>
            <numerusform>削除ファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file not seen yet</source>
        <translation>未確認ファイル 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%n files not seen yet</source>
        <translation>
            <numerusform>未確認ファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The project changed since this plan was made, so it can be read, but not run. F6 makes it again.</source>
        <translation>この計画の作成後にプロジェクトが変更されたため、閲覧はできますが実行はできません。F6 で作成し直せます。</translation>
    </message>
    <message>
        <source>This plan can be read, but not run: it has one error. Solve it and plan again.</source>
        <translation>この計画には 1 件のエラーがあるため、閲覧はできますが実行はできません。エラーを解決し、計画を作成し直してください。</translation>
    </message>
    <message numerus="yes">
        <source>This plan can be read, but not run: it has %n errors. Solve them and plan again.</source>
        <translation>
            <numerusform>この計画には %n 件のエラーがあるため、閲覧はできますが実行はできません。エラーを解決し、計画を作成し直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n ステップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation>
            <numerusform>ホスト %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>services stop for %1</source>
        <translation>サービス停止: %1</translation>
    </message>
</context>
<context>
    <name>sharewright::PlanPage</name>
    <message>
        <source>No step or file fits these words.</source>
        <translation>この語に一致するステップやファイルはありません。</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>計画はまだありません</translation>
    </message>
    <message>
        <source>A plan lists every file and command, per host and in order, before anything happens. Open a project and probe its hosts; the plan then appears here. What you review is what runs.</source>
        <translation>計画には、実行前のすべてのファイルとコマンドが、ホストごとに順序どおり示されます。プロジェクトを開いてホストを調査すると、計画がここに表示されます。レビューした内容が、そのまま実行されます。</translation>
    </message>
    <message>
        <source>Steps and files of the plan</source>
        <translation>計画のステップとファイル</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>フェーズ別</translation>
    </message>
    <message>
        <source>Steps in the order of work</source>
        <translation>作業順のステップ</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>ホスト別</translation>
    </message>
    <message>
        <source>Steps of each host in their order</source>
        <translation>ホストごとの順序どおりのステップ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The files that change, host by host</source>
        <translation>変更されるファイル (ホスト別)</translation>
    </message>
    <message>
        <source>Filter steps and files</source>
        <translation>ステップとファイルを絞り込み</translation>
    </message>
</context>
<context>
    <name>sharewright::PlanTreeModel</name>
    <message>
        <source>What happens</source>
        <translation>実施内容</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>前提とした事項</translation>
    </message>
    <message>
        <source>Destructive steps</source>
        <translation>破壊的なステップ</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 ファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 ステップ</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n ステップ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::ProofMatrix</name>
    <message>
        <source>These two share no folder.</source>
        <translation>この 2 台に共通の共有フォルダはありません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Written on %1, read on %2</source>
        <translation>%1 で書き込み、%2 で読み取り</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>%1 で読み取り</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>%1 で書き込み</translation>
    </message>
</context>
<context>
    <name>sharewright::RetireDialog</name>
    <message>
        <source>Give up the storage side?</source>
        <translation>ストレージ側を廃止しますか?</translation>
    </message>
    <message>
        <source>No file is deleted, but a GlusterFS volume cannot be brought back by undo. To go on, type the project&apos;s name: %1</source>
        <translation>ファイルは削除されませんが、GlusterFS ボリュームを元に戻すことはできません。続けるには、プロジェクト名を入力してください: %1</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>%1 と入力</translation>
    </message>
    <message>
        <source>Un-share and give up</source>
        <translation>共有を解除して廃止</translation>
    </message>
</context>
<context>
    <name>sharewright::ReviewPage</name>
    <message>
        <source>Look at all hosts</source>
        <translation>すべてのホストを調査</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>計画を作成</translation>
    </message>
    <message>
        <source>Files and commands</source>
        <translation>ファイルとコマンド</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>適用…</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>妨げになっている項目</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Return opens the page where it can be solved</source>
        <translation>Enter で、解決できるページを開きます</translation>
    </message>
    <message>
        <source>What is going to happen</source>
        <translation>実施内容</translation>
    </message>
    <message>
        <source>Every file and command, host by host, in the Plan place</source>
        <translation>すべてのファイルとコマンドを、「計画」の画面でホストごとに表示します</translation>
    </message>
    <message>
        <source>A plan that rests on what is found is better than one on assumptions</source>
        <translation>仮定に基づく計画よりも、調査結果に基づく計画の方が確実です</translation>
    </message>
    <message>
        <source>Writes all files and scripts to a folder, for somebody who approves</source>
        <translation>承認者のために、すべてのファイルとスクリプトをフォルダに書き出します</translation>
    </message>
    <message>
        <source>Runs all checks on the hosts and changes nothing</source>
        <translation>ホスト上ですべての確認を行います。何も変更しません</translation>
    </message>
    <message>
        <source>Carries the plan out, after one more question</source>
        <translation>もう一度確認してから、計画を適用します</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>他 %1 件</translation>
    </message>
    <message>
        <source>Fingerprint %1: a run with the same one does exactly this.</source>
        <translation>フィンガープリント %1: これが同じ実行は、この計画とまったく同じことを行います。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where it is going to happen</source>
        <translation>実施箇所</translation>
    </message>
    <message>
        <source>Open the diagram</source>
        <translation>図を開く</translation>
    </message>
    <message>
        <source>Larger, with a list of the same, and to be edited, in the Topology place</source>
        <translation>「トポロジ」の画面で、同じ内容の一覧とともに大きく表示します。編集もできます</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2</translation>
    </message>
    <message>
        <source>These interrupt service or cannot be undone fully:</source>
        <translation>次のステップはサービスを中断させるか、完全には元に戻せません:</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>No step interrupts a service, moves data or formats a disk.</source>
        <translation>サービスの中断、データの移動、ディスクのフォーマットを行うステップはありません。</translation>
    </message>
</context>
<context>
    <name>sharewright::ReviewSetup</name>
    <message>
        <source>There is no plan of the project as it is now.</source>
        <translation>現在のプロジェクトの計画がありません。</translation>
    </message>
    <message>
        <source>There are no hosts yet, so there is nothing to do.</source>
        <translation>ホストがまだないため、実施することはありません。</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>計画を作成しています。</translation>
    </message>
    <message>
        <source>The project changed since the plan was made. Make it again.</source>
        <translation>計画の作成後にプロジェクトが変更されています。計画を作成し直してください。</translation>
    </message>
    <message>
        <source>One error is in the way. It is named first; its page can be opened from here.</source>
        <translation>1 件のエラーが妨げになっています。先頭に表示されており、該当するページをここから開けます。</translation>
    </message>
    <message numerus="yes">
        <source>%n errors are in the way. They are named first; their pages can be opened from here.</source>
        <translation>
            <numerusform>%n 件のエラーが妨げになっています。先頭に表示されており、該当するページをここから開けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan rests on assumptions: no host was looked at yet.</source>
        <translation>計画は仮定に基づいています。どのホストもまだ調査されていません。</translation>
    </message>
    <message>
        <source>Ready. A dry run asks every host what would change, and changes nothing.</source>
        <translation>準備ができました。ドライランでは、変更される内容を各ホストで確認するだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>This plan was carried out. How the shares are doing stands in the Status place.</source>
        <translation>この計画は実行済みです。共有の状況は「状態」で確認できます。</translation>
    </message>
    <message>
        <source>%1 steps on %2 hosts: + %3 new files, ~ %4 changed, − %5 removed.</source>
        <translation>%2 台のホストで全 %1 ステップ: + 新規 %3 ファイル、~ 変更 %4、− 削除 %5。</translation>
    </message>
    <message>
        <source>%1 Pandora&apos;s services stop for %2.</source>
        <translation>%1 Pandora のサービスは%2停止します。</translation>
    </message>
</context>
<context>
    <name>sharewright::RunControls</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Lets the steps that run now end and starts no others</source>
        <translation>実行中のステップは終わらせ、次のステップを開始しません</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Starts the next steps</source>
        <translation>次のステップを開始します</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Ends the steps that run now and finishes the run</source>
        <translation>実行中のステップを終了させ、実行を終えます</translation>
    </message>
    <message>
        <source>Retry failed steps</source>
        <translation>失敗したステップを再試行</translation>
    </message>
    <message>
        <source>Tries the failed steps and those behind them again</source>
        <translation>失敗したステップとそれに続くステップをもう一度試します</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Checks what is done already and goes on with the rest</source>
        <translation>完了した内容を確認してから、残りを続行します</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>元に戻す…</translation>
    </message>
    <message>
        <source>Takes back what this run changed</source>
        <translation>この実行による変更を元に戻します</translation>
    </message>
    <message>
        <source>Open Status</source>
        <translation>状態を開く</translation>
    </message>
    <message>
        <source>Shows how the shares are doing</source>
        <translation>共有の状況を表示します</translation>
    </message>
</context>
<context>
    <name>sharewright::RunEventPump</name>
    <message>
        <source>Failed: %1. %2</source>
        <translation>失敗: %1。%2</translation>
    </message>
    <message>
        <source>Left alone: %1. %2</source>
        <translation>変更せず: %1。%2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Paused after the current steps.</source>
        <translation>現在のステップの後で一時停止しました。</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>続行します。</translation>
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
        <translation>実行の進捗</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % · phase %2 of %3: %4</source>
        <translation>%1 % · フェーズ %2 / %3: %4</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Pausing after the current steps</source>
        <translation>現在のステップの後で一時停止します</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Elapsed: %1</source>
        <translation>経過時間: %1</translation>
    </message>
    <message>
        <source>Pandora&apos;s services have been stopped for %1, since %2.</source>
        <translation>Pandora のサービスが停止してから %1 が経過しました (%2 から)。</translation>
    </message>
</context>
<context>
    <name>sharewright::RunMatrix</name>
    <message>
        <source>nothing to do</source>
        <translation>実施するステップなし</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>sharewright::RunPage</name>
    <message>
        <source>Nothing is running</source>
        <translation>何も実行していません</translation>
    </message>
    <message>
        <source>Start a dry run or apply the plan from the Plan place. Every step of every host then shows here with its live output, and can be paused, stopped, retried and undone.</source>
        <translation>「計画」画面でドライランを開始するか、計画を適用してください。すべてのホストのすべてのステップが出力とともにここに表示され、一時停止、停止、再試行、取り消しができます。</translation>
    </message>
</context>
<context>
    <name>sharewright::RunPlace</name>
    <message>
        <source>This run</source>
        <translation>この実行</translation>
    </message>
    <message>
        <source>Runs (%1)</source>
        <translation>実行記録 (%1)</translation>
    </message>
</context>
<context>
    <name>sharewright::RunSteps</name>
    <message>
        <source>By phase</source>
        <translation>フェーズ別</translation>
    </message>
    <message>
        <source>The steps in the order of the plan</source>
        <translation>計画の順序どおりのステップ</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>ホスト別</translation>
    </message>
    <message>
        <source>What each host does, one after the other</source>
        <translation>各ホストが順に実施する内容</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリクス</translation>
    </message>
    <message>
        <source>A row for each thing to do, a column for each host</source>
        <translation>行は実施項目、列はホスト</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Which host has read what which other host wrote</source>
        <translation>どのホストが、他のどのホストの書き込んだ内容を読み取ったか</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>実行のステップ</translation>
    </message>
    <message>
        <source>Steps of the run, by host</source>
        <translation>実行のステップ (ホスト別)</translation>
    </message>
    <message>
        <source>Proof of the shares</source>
        <translation>共有の検証</translation>
    </message>
    <message>
        <source>Rows are hosts that wrote test files, columns are hosts that read them. A cell counts the folders in which that worked.</source>
        <translation>行はテストファイルを書き込んだホスト、列はそれを読み取ったホストです。各セルは、書き込みと読み取りに成功したフォルダの数です。</translation>
    </message>
</context>
<context>
    <name>sharewright::RunTreeModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4</source>
        <translation>%1、%2、%3 / %4</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>sharewright::RunsModel</name>
    <message>
        <source>nothing was changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>taken back in part</source>
        <translation>一部を取り消し済み</translation>
    </message>
    <message>
        <source>its changes are in place</source>
        <translation>変更を適用済み</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Going on elsewhere</source>
        <translation>別の場所で実行中</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Run %1
Fingerprint of its plan: %2</source>
        <translation>実行 %1
計画のフィンガープリント: %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>On the hosts</source>
        <translation>ホストの状態</translation>
    </message>
</context>
<context>
    <name>sharewright::RunsPage</name>
    <message>
        <source>&amp;Look</source>
        <translation>表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>元に戻す(&amp;U)…</translation>
    </message>
    <message>
        <source>Open re&amp;port</source>
        <translation>レポートを開く(&amp;P)</translation>
    </message>
    <message>
        <source>Runs that are on record</source>
        <translation>記録されている実行</translation>
    </message>
    <message>
        <source>Shows its steps and its log; touches no host</source>
        <translation>ステップとログを表示します。ホストには触れません</translation>
    </message>
    <message>
        <source>Checks what is done already and goes on with the rest</source>
        <translation>完了した内容を確認してから、残りを続行します</translation>
    </message>
    <message>
        <source>Takes back what this run changed, after a confirmation</source>
        <translation>確認の後、この実行による変更を元に戻します</translation>
    </message>
    <message>
        <source>Opens the written account of this run</source>
        <translation>この実行のレポートを開きます</translation>
    </message>
    <message>
        <source>Something is going on; wait for its end.</source>
        <translation>別の処理が進行中です。終了を待ってください。</translation>
    </message>
    <message>
        <source>It was cut off. Resume checks what is done and goes on.</source>
        <translation>実行が中断されています。再開すると、完了した内容を確認してから続行します。</translation>
    </message>
</context>
<context>
    <name>sharewright::SearchBar</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>前の一致 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>次の一致 (F3)</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
</context>
<context>
    <name>sharewright::SecretDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1 のパスフレーズ</translation>
    </message>
    <message>
        <source>Sudo password of %1</source>
        <translation>%1 の sudo パスワード</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 からの質問</translation>
    </message>
    <message>
        <source>To log in to %1.</source>
        <translation>%1 へのログインに使用します。</translation>
    </message>
    <message>
        <source>To use this key for %1.</source>
        <translation>%1 でこの鍵を使用するために必要です。</translation>
    </message>
    <message>
        <source>To become root on %1.</source>
        <translation>%1 で root 権限を取得するために使用します。</translation>
    </message>
    <message>
        <source>Use it for &amp;all hosts with the user %1</source>
        <translation>ユーザ %1 のすべてのホストで使用(&amp;A)</translation>
    </message>
    <message>
        <source>That was refused. Try again.</source>
        <translation>拒否されました。もう一度試してください。</translation>
    </message>
    <message>
        <source>It stays in memory only and is forgotten when the window closes.</source>
        <translation>メモリ上にのみ保持され、ウィンドウを閉じると破棄されます。</translation>
    </message>
    <message>
        <source>&amp;Try it for sudo as well</source>
        <translation>sudo にも試す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>sharewright::SetupPlace</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>The page before. Nothing that you entered is lost.</source>
        <translation>前のページに戻ります。入力した内容は失われません。</translation>
    </message>
    <message>
        <source>The next page. What is open can be entered later.</source>
        <translation>次のページに進みます。未入力の項目は後で入力できます。</translation>
    </message>
</context>
<context>
    <name>sharewright::SetupSteps</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>ユーザとグループ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>A site is everything that shares one set of Pandora folders. Give it a name and say where its machines are written down, so that you need not type them.</source>
        <translation>サイトとは、同じ Pandora フォルダを共有するマシン全体のことです。名前を付け、マシンの一覧がある場所を指定すると、手入力の手間が省けます。</translation>
    </message>
    <message>
        <source>Every Pandora server and console must take part: one that is left out goes on with its own files. Looking at a host changes nothing on it.</source>
        <translation>すべての Pandora サーバとコンソールを含める必要があります。除外したものは、独自のファイルで動作を続けます。ホストを調査しても、何も変更されません。</translation>
    </message>
    <message>
        <source>Some folders must be the same everywhere, some must not be shared at all. Each says why, and what happens otherwise.</source>
        <translation>どのホストでも同じでなければならないフォルダもあれば、共有してはならないフォルダもあります。それぞれに、理由と、従わない場合の結果を示しています。</translation>
    </message>
    <message>
        <source>There are two ways to share. Five questions tell which one fits; you may choose the other and are told what it costs.</source>
        <translation>共有には 2 つの方式があります。5 つの質問で適した方式がわかります。もう一方も選択でき、その場合の不利な点が表示されます。</translation>
    </message>
    <message>
        <source>Several machines keep a copy of each file. The copies of one set must be on different machines, each on an empty disk of its own.</source>
        <translation>複数のマシンが各ファイルのコピーを保持します。1 つのセットのコピーは、それぞれ別のマシンの専用の空きディスクに置く必要があります。</translation>
    </message>
    <message>
        <source>A share carries numbers, not names. If pandora is 998 here and 1001 there, one host cannot use what the other writes.</source>
        <translation>共有で使われるのは名前ではなく番号です。pandora の番号があるホストでは 998、別のホストでは 1001 の場合、一方が書いたものをもう一方は使えません。</translation>
    </message>
    <message>
        <source>Somebody&apos;s files become everybody&apos;s. The others&apos; originals are renamed, never deleted.</source>
        <translation>いずれかのホストのファイルを全体で共有します。他のホストの元のフォルダは名前を変更するだけで、削除しません。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>done, with warnings</source>
        <translation>完了 (警告あり)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Nothing happens on any host before you apply. Read what is going to be done, first what cannot be taken back.</source>
        <translation>適用するまで、どのホストでも何も行われません。実施内容を、元に戻せないものから順に確認してください。</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>未調査</translation>
    </message>
    <message>
        <source>One machine keeps the files and the others mount them. What you choose here is written into its exports file, which stands beside.</source>
        <translation>1 台のマシンがファイルを保持し、他のマシンがそれをマウントします。ここで選択した内容は、横に表示される exports ファイルに反映されます。</translation>
    </message>
</context>
<context>
    <name>sharewright::SingleInstance</name>
    <message>
        <source>Further starts of the program open windows of their own.</source>
        <translation>プログラムをさらに起動すると、それぞれ別のウィンドウが開きます。</translation>
    </message>
</context>
<context>
    <name>sharewright::SitePage</name>
    <message>
        <source>What is it called?</source>
        <translation>サイトの名前は何ですか?</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>本社</translation>
    </message>
    <message>
        <source>For whoever reads the plan later; may stay empty</source>
        <translation>後で計画を読む人のための説明です (省略可)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>サイトの名前</translation>
    </message>
    <message>
        <source>Description of the site</source>
        <translation>サイトの説明</translation>
    </message>
    <message>
        <source>Or something else:</source>
        <translation>またはその他の操作:</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>新しいサイト</translation>
    </message>
    <message>
        <source>Begin with an empty project</source>
        <translation>空のプロジェクトから始めます</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>Go on with a project file</source>
        <translation>既存のプロジェクトファイルで続けます</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>練習サイト</translation>
    </message>
    <message>
        <source>Simulated hosts in a window of their own; no risk, nothing needed</source>
        <translation>別のウィンドウで開く模擬ホストです。リスクはなく、準備も不要です</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 を読み込む</translation>
    </message>
    <message>
        <source>Where are its hosts written down?</source>
        <translation>ホストの一覧はどこにありますか?</translation>
    </message>
    <message>
        <source>Sharewright only reads these places. You choose afterwards which hosts to take.</source>
        <translation>Sharewright はこれらの場所を読み取るだけです。使用するホストは後で選択します。</translation>
    </message>
    <message>
        <source>SSH configuration</source>
        <translation>SSH の設定</translation>
    </message>
    <message>
        <source>/etc/hosts</source>
        <translation>/etc/hosts</translation>
    </message>
    <message>
        <source>Known hosts</source>
        <translation>既知のホスト</translation>
    </message>
    <message>
        <source>Or type or paste a list: names, addresses, user@name:port, 10.0.0.0/28, 10.0.0.10-20</source>
        <translation>または一覧を入力するか貼り付け: 名前、アドレス、user@name:port、10.0.0.0/28、10.0.0.10-20</translation>
    </message>
    <message>
        <source>List of hosts</source>
        <translation>ホストの一覧</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>一覧を読み込む</translation>
    </message>
    <message>
        <source>Which of them belong to the site?</source>
        <translation>どれがこのサイトのホストですか?</translation>
    </message>
    <message>
        <source>Hosts that were found</source>
        <translation>見つかったホスト</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>すべて選択解除</translation>
    </message>
    <message>
        <source>The site has 1 host. Next: look at it.</source>
        <translation>サイトのホストは 1 台です。次に、そのホストを調査します。</translation>
    </message>
    <message numerus="yes">
        <source>The site has %n hosts. Next: look at them.</source>
        <translation>
            <numerusform>サイトのホストは %n 台です。次に、それらのホストを調査します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take 1 host</source>
        <translation>1 台のホストを使用</translation>
    </message>
    <message numerus="yes">
        <source>Take %n hosts</source>
        <translation>
            <numerusform>%n 台のホストを使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>応答を確認</translation>
    </message>
    <message>
        <source>Tries no further host. What is known by now stays.</source>
        <translation>残りのホストは確認しません。これまでの結果は残ります。</translation>
    </message>
    <message>
        <source>Tries the SSH port of each host that was found and reads its greeting; nothing is sent. Those that answer are ticked, the others are not. Hosts behind a jump host cannot answer from here.</source>
        <translation>見つかった各ホストの SSH ポートへの接続を試み、最初の応答を読み取ります。何も送信しません。応答したホストは選択され、その他は選択が解除されます。踏み台ホストの先にあるホストの応答は、ここからは確認できません。</translation>
    </message>
    <message numerus="yes">
        <source>Tried %1 of %2; %n answer</source>
        <translation>
            <numerusform>%2 台中 %1 台を確認、応答 %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::SitePicture</name>
    <message>
        <source>Diagram of what the plan changes</source>
        <translation>計画による変更の図</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>他 %1 件</translation>
    </message>
    <message>
        <source>Nothing is marked: there is no plan that fits the project as it is now.</source>
        <translation>記号は表示されていません。現在のプロジェクトに対応する計画がありません。</translation>
    </message>
    <message>
        <source>Nothing is marked: the plan changes none of this.</source>
        <translation>記号は表示されていません。計画はここにあるものを何も変更しません。</translation>
    </message>
</context>
<context>
    <name>sharewright::SiteSession</name>
    <message>
        <source>The hosts are being asked how they are. Wait a moment, or stop it.</source>
        <translation>ホストの状態を確認中です。しばらく待つか、停止してください。</translation>
    </message>
    <message>
        <source>The plan is being made. Wait a moment.</source>
        <translation>計画を作成中です。しばらく待ってください。</translation>
    </message>
    <message>
        <source>A run is going on. Wait for its end, or stop it in the Run place.</source>
        <translation>実行中です。終了を待つか、「実行」画面で停止してください。</translation>
    </message>
    <message>
        <source>The project has no hosts yet.</source>
        <translation>プロジェクトにはまだホストがありません。</translation>
    </message>
    <message>
        <source>The project changed since the plan was made. Make the plan again and review it.</source>
        <translation>計画の作成後にプロジェクトが変更されています。計画を作成し直してレビューしてください。</translation>
    </message>
    <message>
        <source>The plan has errors. Solve them first; the findings say how.</source>
        <translation>計画にエラーがあります。検出事項を参照して、先に解決してください。</translation>
    </message>
    <message>
        <source>The hosts are being looked at. Wait for that, or stop it.</source>
        <translation>ホストを調査中です。終了を待つか、停止してください。</translation>
    </message>
    <message>
        <source>Save the project first. The record of a run, by which it can be resumed and undone, is kept under the name of the file.</source>
        <translation>先にプロジェクトを保存してください。実行の再開や取り消しに使う記録は、ファイルの名前で保存されます。</translation>
    </message>
</context>
<context>
    <name>sharewright::SiteSetup</name>
    <message>
        <source>Name the site %1</source>
        <translation>サイトの名前を %1 に設定</translation>
    </message>
    <message>
        <source>Describe the site</source>
        <translation>サイトの説明を設定</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>Paste a list of your hosts instead.</source>
        <translation>代わりに、ホストの一覧を貼り付けてください。</translation>
    </message>
    <message>
        <source>Add 1 host</source>
        <translation>ホストを 1 台追加</translation>
    </message>
    <message numerus="yes">
        <source>Add %n hosts</source>
        <translation>
            <numerusform>ホストを %n 台追加</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::SiteTreeModel</name>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Pandora FMS</source>
        <translation>Pandora FMS</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>ロールなし</translation>
    </message>
    <message>
        <source>Shared folders</source>
        <translation>共有フォルダ</translation>
    </message>
    <message>
        <source>Replica sets</source>
        <translation>レプリカセット</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Storage and Pandora FMS</source>
        <translation>ストレージ兼 Pandora FMS</translation>
    </message>
</context>
<context>
    <name>sharewright::StatusPlace</name>
    <message>
        <source>All shares work</source>
        <translation>すべての共有が機能しています</translation>
    </message>
    <message>
        <source>The shares work in part</source>
        <translation>共有の一部が機能しています</translation>
    </message>
    <message>
        <source>The shares do not work</source>
        <translation>共有が機能していません</translation>
    </message>
    <message>
        <source>Copies of files contradict each other (split-brain)</source>
        <translation>ファイルのコピーが互いに矛盾しています (スプリットブレイン)</translation>
    </message>
    <message>
        <source>Not everything is known</source>
        <translation>一部の情報が不明です</translation>
    </message>
    <message>
        <source>• Note: %1</source>
        <translation>• 備考: %1</translation>
    </message>
    <message>
        <source>and %1 more, see below</source>
        <translation>ほか %1 件 (下を参照)</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>情報はまだありません</translation>
    </message>
    <message>
        <source>Once the folders are shared, this place shows whether every host sees them: exports or bricks, what waits to heal, mounts, services and free space, each with its age. Checking changes nothing.</source>
        <translation>フォルダを共有すると、すべてのホストから見えているかどうかがここに表示されます。エクスポートまたはブリック、修復待ちのもの、マウント、サービス、空き容量を、それぞれの確認時刻とともに示します。確認しても、何も変更されません。</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>今すぐ確認(&amp;C)</translation>
    </message>
    <message>
        <source>Pool, bricks, exports, mounts, services and free space</source>
        <translation>プール、ブリック、エクスポート、マウント、サービス、空き容量</translation>
    </message>
    <message>
        <source>Oldest answer: %1</source>
        <translation>最も古い応答: %1</translation>
    </message>
</context>
<context>
    <name>sharewright::StepRail</name>
    <message>
        <source>Steps of the set-up</source>
        <translation>セットアップの手順</translation>
    </message>
</context>
<context>
    <name>sharewright::TopologyPlace</name>
    <message>
        <source>No site yet</source>
        <translation>サイトはまだありません</translation>
    </message>
    <message>
        <source>A project describes one site: its Pandora servers and consoles, the machine that keeps the shared folders, and the folders themselves. Open one to see it drawn here.</source>
        <translation>プロジェクトは 1 つのサイトを記述します。Pandora のサーバとコンソール、共有フォルダを置くマシン、フォルダ自体が含まれます。プロジェクトを開くと、ここに図で表示されます。</translation>
    </message>
    <message>
        <source>Hosts and folders</source>
        <translation>ホストとフォルダ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Arrange automatically</source>
        <translation>自動配置</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>If %1 were off</source>
        <translation>%1 が停止した場合</translation>
    </message>
</context>
<context>
    <name>sharewright::UnknownKeysDialog</name>
    <message>
        <source>Unknown host keys</source>
        <translation>未知のホスト鍵</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>鍵の種類</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Keys that nobody has vouched for</source>
        <translation>確認されていない鍵</translation>
    </message>
    <message>
        <source>Only the hosts that are ticked are connected to when you accept.</source>
        <translation>受け入れると、チェックを入れたホストにだけ接続します。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the machine itself, at its console:</source>
        <translation>マシン本体の端末で、フィンガープリントを照合してください:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>コマンドをコピーします</translation>
    </message>
    <message>
        <source>Compare with a &amp;list…</source>
        <translation>一覧と照合(&amp;L)…</translation>
    </message>
    <message>
        <source>Fingerprints that you trust</source>
        <translation>信頼するフィンガープリント</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>拒否(&amp;R)</translation>
    </message>
    <message>
        <source>For the hosts that are ticked</source>
        <translation>チェックを入れたホストについて</translation>
    </message>
    <message>
        <source>in the list</source>
        <translation>一覧にあり</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>一覧になし</translation>
    </message>
    <message>
        <source>There is no fingerprint and no key in it.</source>
        <translation>フィンガープリントも鍵も含まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n keys are in the list.</source>
        <translation>
            <numerusform>%n 個の鍵のうち %1 個が一覧にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has vouched for the key of %1 yet</source>
        <translation>%1 の鍵はまだ確認されていません</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has vouched for the keys of %n hosts yet</source>
        <translation>
            <numerusform>%n 台のホストの鍵はまだ確認されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>listed for another host</source>
        <translation>別のホストの鍵として一覧にあり</translation>
    </message>
    <message>
        <source>revoked in the list</source>
        <translation>一覧で失効</translation>
    </message>
    <message>
        <source>Paste what you trust: lines of a known_hosts file, or what ssh-keygen -l printed on the hosts themselves.</source>
        <translation>信頼できるものを貼り付けてください: known_hosts ファイルの行、またはホスト自身での ssh-keygen -l の出力。</translation>
    </message>
    <message>
        <source>Accept &amp;once (%1)</source>
        <translation>今回だけ承認(&amp;O) (%1)</translation>
    </message>
    <message>
        <source>Accept and re&amp;member (%1)</source>
        <translation>承認して記憶(&amp;M) (%1)</translation>
    </message>
</context>
<context>
    <name>sharewright::UnshareDialog</name>
    <message>
        <source>&amp;Give up the storage side as well</source>
        <translation>ストレージ側も廃止する(&amp;G)</translation>
    </message>
    <message>
        <source>Un-share the folders</source>
        <translation>フォルダの共有を解除</translation>
    </message>
    <message>
        <source>Every host that uses the share gets a complete copy of its folders, compared file by file; then the shares are unmounted and the copies take their place. What stood there before the folders were shared stays where it was set aside.

This makes a plan that you can review. Nothing is run yet.</source>
        <translation>共有を使用しているすべてのホストが、フォルダの完全なコピーを取得し、ファイルごとに比較します。その後、共有をアンマウントし、コピーをその場所に置きます。共有前の内容は、退避先にそのまま残ります。

ここではレビュー用の計画を作成します。まだ何も実行しません。</translation>
    </message>
    <message>
        <source>The folders on the storage side get another name; a GlusterFS volume is deleted and its bricks are unmounted. Their files stay. You are asked once more before that.</source>
        <translation>ストレージ側のフォルダの名前を変更します。GlusterFS ボリュームは削除し、ブリックはアンマウントします。ファイルは残ります。その前にもう一度確認します。</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>計画を作成(&amp;M)</translation>
    </message>
</context>
</TS>
