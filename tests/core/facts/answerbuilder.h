// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sharewright {

/// Writes a probe's answer in readable pieces.
class AnswerBuilder
{
public:
    AnswerBuilder &line(const QByteArray &words)
    {
        m_text += "SW1 " + words + '\n';
        return *this;
    }
    /// `keyword base64(path) rest`
    AnswerBuilder &about(const QByteArray &keyword, const QByteArray &path,
                         const QByteArray &rest = {})
    {
        return line(keyword + ' ' + path.toBase64()
                    + (rest.isEmpty() ? QByteArray() : QByteArray(" " + rest)));
    }
    AnswerBuilder &file(const QByteArray &path, const QByteArray &content,
                        const QByteArray &modeAndOwner = "644 0 0")
    {
        return about("file", path,
                     modeAndOwner + ' ' + QByteArray::number(content.size()) + " text "
                         + content.toBase64());
    }
    AnswerBuilder &foreign(const QByteArray &text)
    {
        m_text += text;
        return *this;
    }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

/// A Debian console and server as the probe sees it before the switch.
inline QByteArray debianAnswer()
{
    return AnswerBuilder()
        .foreign("Welcome to web1, authorised users only\n")
        .line("begin 1 1700000000.250000000")
        .line("root 0")
        .line("hostname web1")
        .line("kernel 6.1.0-28-amd64")
        .line("arch x86_64")
        .line("os " + QByteArray("ID=debian\nVERSION_ID=\"12\"\n").toBase64())
        .line("package nfs-common absent")
        .line("package nfs-kernel-server absent")
        .line("package nfs-common installed 1:2.6.2-4")
        .line("candidate nfs-kernel-server 1:2.6.2-4+deb12u1")
        .line("candidates known")
        .line("packagelock 4711 apt-get")
        .line("unit loaded active enabled tentacle_serverd.service tentacle_serverd.service")
        .line("unit loaded inactive - nfs-server.service nfs-kernel-server.service "
              "nfs-server.service")
        .line("unit not-found inactive - pandora_ha.service pandora_ha.service")
        .line("user pandora uid=998(pandora) gid=998(pandora) groups=998(pandora),33(www-data)")
        .line("user www-data uid=33(www-data) gid=33(www-data) groups=33(www-data)")
        .line("group www-data 33")
        .line("pandora incomingdir   /var/spool/pandora/data_in \r")
        .line("pandora incomingdir /data/in")
        .line("pandora watchdog running")
        .line("tentacle filters .*\\.conf:conf;.*\\.md5:md5")
        .line("firewall ufw")
        .line("tool tar")
        .about("count", "/var/spool/pandora/data_in/conf", "212 1048576")
        .about("folder", "/var/spool/pandora/data_in/conf", "is 2770 998 33 directory")
        .about("real", "/var/spool/pandora/data_in/conf", QByteArray("/data/conf").toBase64())
        .about("link", "/var/spool/pandora/data_in/conf")
        .about("space", "/var/spool/pandora/data_in/conf",
               "5000000000 " + QByteArray("/data/conf").toBase64())
        .about("busy", "/var/spool/pandora/data_in/conf", "77 tentacle_server")
        .about("aside", "/var/spool/pandora/data_in/conf")
        .about("folder", "/var/spool/pandora/data_in/md5", "missing")
        .about("folder", "/mnt/gone", "hangs")
        .line("port 2049 refused nas")
        .line("port 22 open nas")
        .about("file", "/etc/exports", "missing")
        .file("/etc/fstab", "# static\n/dev/sda1 / ext4 defaults 0 1\n")
        .about("file", "/etc/hosts", "644 0 0 400000 sum abcdef")
        .line("mounts "
              + QByteArray(R"({"filesystems":[{"target":"/","source":"/dev/sda1","fstype":"ext4",)"
                           R"("options":"rw","children":[{"target":"/data","source":"/dev/sdb1",)"
                           R"("fstype":"xfs","options":"rw,noatime"}]}]})")
                    .toBase64())
        .line("disks "
              + QByteArray(R"({"blockdevices":[{"name":"/dev/sda","type":"disk","size":1000,)"
                           R"("fstype":null,"mountpoint":null,"model":"QEMU ","serial":"s1"}]})")
                    .toBase64())
        .line("novelty from a newer probe")
        .line("end 1700000001.250000000")
        .text();
}

/// An Enterprise Linux 7 console: rpm, SELinux, a findmnt without JSON.
inline QByteArray enterpriseAnswer()
{
    return AnswerBuilder()
        .line("begin 1 1700000000.%N")
        .line("root 1000")
        .line("hostname el7")
        .line("os "
              + QByteArray("ID=\"centos\"\nID_LIKE=\"rhel fedora\"\nVERSION_ID=\"7\"\n").toBase64())
        .line("package nfs-utils absent")
        .foreign("package glusterfs-server is not installed\n")
        .line("package nfs-utils installed 1:1.3.0-0.68.el7")
        .line("user apache uid=48(apache) gid=48(apache) groups=48(apache)")
        .line("selinux 1")
        .line("sebool httpd_use_nfs 0")
        .line("firewall firewalld")
        .line("zone internal")
        .about("file", "/etc/exports", "600 0 0 12 unreadable")
        .line("mountinfo "
              + QByteArray("22 1 8:1 / / rw,relatime shared:1 - xfs /dev/sda1 rw,attr2\n"
                           "90 22 0:44 / /mnt/a\\040b rw - nfs4 nas:/x\\040y rw,vers=4.1\n")
                    .toBase64())
        .line("end 1700000000.%N")
        .text();
}

/// A node of a pool with one brick, in the middle of its first rebalance.
inline QByteArray nodeAnswer()
{
    const QByteArray ok = "<cliOutput><opRet>0</opRet><opErrno>0</opErrno><opErrstr/>";
    const QByteArray pool =
        ok
        + "<peerStatus><peer><uuid>u2</uuid><hostname>n2</hostname><hostnames><hostname>n2"
          "</hostname></hostnames><connected>1</connected><state>3</state></peer><peer><uuid>u1"
          "</uuid><hostname>localhost</hostname><connected>1</connected></peer></peerStatus>"
          "</cliOutput>";
    const QByteArray volumes =
        ok
        + "<volInfo><volumes><volume><name>pandora</name><id>8ff7f1a0-0000-4000-8000-000000000001"
          "</id><status>1</status><brickCount>1</brickCount><replicaCount>1</replicaCount>"
          "<bricks><brick uuid=\"u1\">n1:/glusterfs/brick1/brick<name>n1:/glusterfs/brick1/brick"
          "</name><hostUuid>u1</hostUuid><isArbiter>0</isArbiter></brick></bricks></volume>"
          "</volumes></volInfo></cliOutput>";
    const QByteArray status =
        ok
        + "<volStatus><volumes><volume><volName>pandora</volName><nodeCount>1</nodeCount><node>"
          "<hostname>n1</hostname><path>/glusterfs/brick1/brick</path><peerid>u1</peerid><status>1"
          "</status><port>54118</port><pid>77</pid></node><tasks><task><type>Rebalance</type><id>t"
          "</id><status>1</status><statusStr>in progress</statusStr></task></tasks></volume>"
          "</volumes></volStatus></cliOutput>";
    const QByteArray options = ok
                               + "<volGetopts><count>1</count><Opt><Option>cluster.max-op-version"
                                 "</Option><Value>100000</Value></Opt></volGetopts></cliOutput>";
    return AnswerBuilder()
        .line("begin 1 1700000000.25")
        .line("root 0")
        .line("holder sdb dm-0")
        .line("holder cciss!c0d0 md1")
        .line("signatures /dev/sdb LVM2_member ")
        .line("signatures /dev/sdc ")
        .about("device", "/dev/disk/by-id/scsi-A", "/dev/sdb")
        .about("device", "/dev/disk/by-id/scsi-gone", "")
        .about("device", "/dev/loop7", "/dev/loop7")
        .about("brick", "/glusterfs/brick1/brick",
               "mountpoint " + QByteArray("/glusterfs/brick1").toBase64())
        .about("brick", "/glusterfs/brick1/brick", "space 1000 600 4096")
        .about("brick", "/glusterfs/brick1/brick", "full")
        .about("brick", "/glusterfs/brick1/brick", "bookkeeping")
        .about("brick", "/glusterfs/brick1/brick", "ours")
        .about("brick", "/glusterfs/brick1/brick",
               "mark trusted.glusterfs.volume-id 8ff7f1a0000040008000000000000001 "
                   + QByteArray("/glusterfs/brick1/brick").toBase64())
        .about("brick", "/srv/new/brick", "nomountpoint")
        .about("brick", "/srv/new/brick", "space 50 40 4096")
        .line("gluster version 10.3")
        .line("gluster uuid u1")
        .line("gluster op-version 100000")
        .line("resolved 10.0.0.11,10.0.0.99 n1")
        .line("resolved - n9.lan")
        .line("mounts "
              + QByteArray(R"({"filesystems":[{"target":"/","source":"/dev/sda1","fstype":"ext4",)"
                           R"("options":"rw","children":[{"target":"/glusterfs/brick1","source":)"
                           R"("/dev/mapper/gv-lv","fstype":"xfs","options":"rw"}]}]})")
                    .toBase64())
        .line("disks "
              + QByteArray(
                    R"({"blockdevices":[{"name":"/dev/sdb","kname":"/dev/sdb","type":"disk",)"
                    R"("size":"1073741824","fstype":"LVM2_member","model":"Disk ","serial":"A1",)"
                    R"("ro":"0","rm":true,"pttype":null,"children":[{"name":"/dev/mapper/gv-lv",)"
                    R"("kname":"/dev/dm-0","type":"lvm","size":1069547520,"fstype":"xfs",)"
                    R"("mountpoint":"/glusterfs/brick1","ro":false,"rm":"0"}]},)"
                    R"({"name":"/dev/sdc","kname":"/dev/sdc","type":"disk","size":5,)"
                    R"("pttype":"gpt"}]})")
                    .toBase64())
        .line("disklinks "
              + QByteArray("/dev/disk/by-path/pci-0 ../../sdb\n/dev/disk/by-id/wwn-0x5 ../../sdb\n"
                           "/dev/disk/by-id/scsi-A ../../sdb\n/dev/disk/by-uuid/x ../../dm-0\n"
                           "garbage\n")
                    .toBase64())
        .line("lvm pvs " + QByteArray("  /dev/sdb|gv|1069547520|0\n  /dev/sdd||42|42\n").toBase64())
        .line("lvm vgs " + QByteArray("  gv|1069547520|0\n").toBase64())
        .line("lvm lvs " + QByteArray("  gv|lv|1069547520B\n").toBase64())
        .line("lvm known")
        .line("glusterd pool " + pool.toBase64())
        .line("glusterd volumes " + volumes.toBase64())
        .line("glusterd options " + options.toBase64())
        .line("glusterd status " + status.toBase64())
        .line("end 1700000001.25")
        .text();
}

} // namespace sharewright
