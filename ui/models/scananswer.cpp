// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/scananswer.h"

#include <QCoreApplication>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScanAnswer)
};

constexpr qsizetype kMostShown = 80;

} // namespace

QString scanWords(const ScanAnswer &answer, quint16 port)
{
    switch (answer.outcome) {
    case ScanOutcome::Answers:
        return answer.greeting.isEmpty() ? Text::tr("answers")
                                         : Text::tr("answers: %1").arg(answer.greeting);
    case ScanOutcome::Refused:
        return Text::tr("refuses port %1").arg(port);
    case ScanOutcome::NotFound:
        return Text::tr("name not found");
    case ScanOutcome::Silent:
        break;
    }
    return Text::tr("no answer");
}

QString shownGreeting(const QByteArray &said)
{
    const qsizetype end = said.indexOf('\n');
    const QByteArray line = (end < 0 ? said : said.first(end)).trimmed();
    QString shown;
    for (const char c : line.first(qMin(kMostShown, line.size())))
        shown += c >= 0x20 && c <= 0x7e ? QLatin1Char(c) : QLatin1Char('?');
    return shown;
}

} // namespace sharewright
