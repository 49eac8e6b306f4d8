// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

#include "core/practice/keeper/applets.h"
#include "core/practice/keeper/calls.h"

namespace sharewright::practice {

namespace {

struct Request {
    bool readStandardInput = false;
    bool neverAsk = false;
    bool validateOnly = false;
    bool listOnly = false;
    bool shell = false;
    bool ownPrompt = false;
    std::string prompt;
    std::string user = "root";
    std::string group;
    std::vector<std::string> settings; ///< NAME=value in front of the command
    std::vector<char *> command;
};

bool faultIsSet(const char *name)
{
    return access((std::string("/run/practice/faults/") + name).c_str(), F_OK) == 0;
}

// One letter at a time, as sudo does, so that what follows the password stays for the command.
bool readPassword(std::string &password)
{
    password.clear();
    for (char letter = 0; read(STDIN_FILENO, &letter, 1) == 1;) {
        if (letter == '\n' || letter == '\r')
            return true;
        password += letter;
    }
    return !password.empty();
}

// The argument of a short option: the rest of this word or the next one.
std::string argumentOf(int argc, char **argv, int &word, const char *letter)
{
    if (letter[1] != '\0')
        return letter + 1;
    return ++word < argc ? argv[word] : "";
}

bool takeOption(Request &request, int argc, char **argv, int &word)
{
    for (const char *letter = argv[word] + 1; *letter != '\0'; ++letter) {
        switch (*letter) {
        case 'S':
            request.readStandardInput = true;
            break;
        case 'n':
            request.neverAsk = true;
            break;
        case 'v':
            request.validateOnly = true;
            break;
        case 'l':
            request.listOnly = true;
            break;
        case 's':
        case 'i':
            request.shell = true;
            break;
        case 'k':
        case 'K':
        case 'H':
        case 'E':
        case 'b':
            break;
        case 'p':
            request.ownPrompt = true;
            request.prompt = argumentOf(argc, argv, word, letter);
            return true;
        case 'u':
            request.user = argumentOf(argc, argv, word, letter);
            return true;
        case 'g':
            request.group = argumentOf(argc, argv, word, letter);
            return true;
        default:
            std::fprintf(stderr, "sudo: invalid option -- '%c'\n", *letter);
            return false;
        }
    }
    return true;
}

bool parse(Request &request, int argc, char **argv)
{
    int word = 1;
    for (; word < argc && argv[word][0] == '-' && argv[word][1] != '\0'; ++word) {
        if (std::strcmp(argv[word], "--") == 0) {
            ++word;
            break;
        }
        if (!takeOption(request, argc, argv, word))
            return false;
    }
    for (; word < argc && std::strchr(argv[word], '=') != nullptr && argv[word][0] != '/'; ++word)
        request.settings.emplace_back(argv[word]);
    for (; word < argc; ++word)
        request.command.push_back(argv[word]);
    return true;
}

void showLecture(const std::string &caller)
{
    const std::string mark = "/var/lib/sudo/lectured/" + caller;
    if (access(mark.c_str(), F_OK) == 0)
        return;
    std::fputs("\nWe trust you have received the usual lecture from the local System\n"
               "Administrator. It usually boils down to these three things:\n\n"
               "    #1) Respect the privacy of others.\n"
               "    #2) Think before you type.\n"
               "    #3) With great power comes great responsibility.\n\n",
               stderr);
    if (makePath("/var/lib/sudo/lectured").failed() || writeFile(mark, "", 0600).failed())
        return;
}

// True once the right password was given; otherwise says why not, in sudo's words.
bool authenticate(const Request &request, const std::string &caller)
{
    if (request.neverAsk) {
        std::fputs("sudo: a password is required\n", stderr);
        return false;
    }
    if (!request.readStandardInput) {
        std::fputs(
            "sudo: a terminal is required to read the password; either use the -S option to read "
            "from standard input or configure an askpass helper\n"
            "sudo: a password is required\n",
            stderr);
        return false;
    }
    showLecture(caller);
    const std::string prompt =
        request.ownPrompt ? request.prompt : "[sudo] password for " + caller + ": ";
    const std::string right = readFile("/.practice/password");
    for (int tries = 1;; ++tries) {
        std::fputs(prompt.c_str(), stderr);
        std::string given;
        if (!readPassword(given)) {
            std::fputs("sudo: no password was provided\n", stderr);
            if (tries == 1)
                std::fputs("sudo: a password is required\n", stderr);
            else
                std::fprintf(stderr, "sudo: %d incorrect password attempt%s\n", tries - 1,
                             tries == 2 ? "" : "s");
            return false;
        }
        if (given == right && !faultIsSet("refuse-sudo"))
            return true;
        if (tries == 3) {
            std::fputs("sudo: 3 incorrect password attempts\n", stderr);
            return false;
        }
        std::fputs("Sorry, try again.\n", stderr);
    }
}

void setEnvironment(const Request &request, const std::string &caller, const passwd &target)
{
    std::vector<std::pair<std::string, std::string>> values;
    for (const char *name : {"LANG", "LC_ALL", "LC_MESSAGES", "TERM", "TZ", "DISPLAY"})
        if (const char *value = std::getenv(name); value != nullptr)
            values.emplace_back(name, value);
    values.emplace_back("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
    for (const char *name : {"USER", "LOGNAME", "USERNAME"})
        values.emplace_back(name, target.pw_name);
    values.emplace_back("HOME", target.pw_dir);
    values.emplace_back("SHELL", target.pw_shell);
    values.emplace_back("SUDO_USER", caller);
    values.emplace_back("MAIL", std::string("/var/mail/") + target.pw_name);
    for (const std::string &setting : request.settings) {
        const size_t equals = setting.find('=');
        values.emplace_back(setting.substr(0, equals), setting.substr(equals + 1));
    }
    clearenv();
    for (const auto &[name, value] : values)
        setenv(name.c_str(), value.c_str(), 1);
}

int become(const Request &request, const std::string &caller)
{
    const bool numeric = request.user.starts_with('#');
    const passwd *found = numeric
                              ? getpwuid(static_cast<uid_t>(std::atoi(request.user.c_str() + 1)))
                              : getpwnam(request.user.c_str());
    if (found == nullptr) {
        std::fprintf(stderr, "sudo: unknown user %s\n", request.user.c_str());
        return 1;
    }
    const passwd target = *found;
    gid_t group = target.pw_gid;
    if (const struct group *asked =
            request.group.empty() ? nullptr : getgrnam(request.group.c_str());
        asked != nullptr)
        group = asked->gr_gid;
    setEnvironment(request, caller, target);
    if (initgroups(target.pw_name, target.pw_gid) != 0 || setresgid(group, group, group) != 0
        || setresuid(target.pw_uid, target.pw_uid, target.pw_uid) != 0) {
        std::fprintf(stderr, "sudo: %s\n", std::strerror(errno));
        return 1;
    }
    std::vector<char *> words = request.command;
    if (request.shell && words.empty())
        words.push_back(target.pw_shell);
    words.push_back(nullptr);
    execvp(words[0], words.data());
    std::fprintf(stderr, "sudo: %s: command not found\n", words[0]);
    return 1;
}

} // namespace

int sudo(int argc, char **argv)
{
    std::setvbuf(stderr, nullptr, _IONBF, 0);
    Request request;
    if (!parse(request, argc, argv))
        return 1;
    const bool something =
        !request.command.empty() || request.shell || request.validateOnly || request.listOnly;
    if (!something && argc == 2 && argv[1][0] == '-')
        return 0; // sudo -k
    if (!something) {
        std::fputs("usage: sudo [-nSkv] [-p prompt] [-u user] [VAR=value] command [arg ...]\n",
                   stderr);
        return 1;
    }
    const passwd *self = getpwuid(getuid());
    const std::string caller = self != nullptr ? self->pw_name : std::to_string(getuid());
    if (getuid() != 0) {
        if (geteuid() != 0) {
            std::fputs("sudo: /usr/bin/sudo must be owned by uid 0 and have the setuid bit set\n",
                       stderr);
            return 1;
        }
        if (!authenticate(request, caller))
            return 1;
        if (caller != "admin" || faultIsSet("forbid-sudo")) {
            std::fprintf(stderr, "%s is not in the sudoers file.\n", caller.c_str());
            return 1;
        }
    }
    if (request.validateOnly)
        return 0;
    if (request.listOnly) {
        std::printf("User %s may run the following commands:\n    (ALL : ALL) ALL\n",
                    caller.c_str());
        return 0;
    }
    return become(request, caller);
}

} // namespace sharewright::practice
