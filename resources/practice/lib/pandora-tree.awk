# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the spool of one host: agents that both hosts know, some that only one knows, and the console's
# attachments. Same names, different contents.
function put(path, text) { printf "%s", text >path; close(path) }
function digest(number, salt,   word, i, n) {
    n = number * 7919 + salt * 104729 + 12345
    for (i = 0; i < 8; i++) { n = (n * 1103515245 + 12345) % 2147483648; word = word sprintf("%04x", int(n / 32768)) }
    return word
}
BEGIN {
    last = substr(host, length(host)) + 0
    split("web db mail proxy dns switch router ups printer camera", kind, " ")
    for (i = 1; i <= 120; i++) {
        agent = kind[i % 10 + 1] sprintf("-%03d", i)
        if (i % 10 == 0) agent = agent "-" host
        if (i == 7) agent = "Büro Süd (2. OG)"
        name = digest(i, i % 10 == 0 ? last : 0)
        conf = "# conf of agent " agent " as " host " knows it\nserver_ip 10.99.0.1" last "\nagent_name " name \
            "\nagent_alias " agent "\ninterval " 300 + last "\nremote_config 1\n\nmodule_begin\nmodule_name CPU Load\n" \
            "module_type generic_data\nmodule_exec vmstat 1 2 | tail -1 | awk '{print 100-$15}'\nmodule_end\n"
        put(spool "/conf/" name ".conf", conf)
        put(spool "/md5/" name ".md5", digest(i, 100 + last))
    }
    for (i = 1; i <= 4; i++) {
        text = ""
        for (j = 0; j < 40; j++) text = text digest(i * 40 + j, last)
        put(spool "/collections/fc_" i ".zip", "PK\003\004" text)
        put(spool "/collections/fc_" i ".zip.md5", digest(i, 50 + last))
    }
    for (i = 0; i < 24; i++) put(spool "/netflow/nfcapd.2026010" last sprintf("%02d00", i), digest(i, last) digest(i, 9))
    for (i = 1; i <= 30; i++) put(web "/attachment/" last "_map_" i ".png", "\211PNG\r\n" digest(i, last))
    put(web "/attachment/mibs/PRACTICE-MIB.txt", "PRACTICE-MIB DEFINITIONS ::= BEGIN\nEND\n")
    put(web "/attachment/with blank & \"quotes\".txt", "a name that shell scripts trip over\n")
    put(web "/include/config.php", "<?php $config[\"homedir\"] = \"" web "\"; ?>\n")
}
