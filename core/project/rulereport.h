// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "core/base/finding.h"

namespace sharewright {

/// What a rule is about: a name for people and the place in the document ("hosts/0/port", indexes from 0).
struct Place {
    QString target;
    QString path;

    [[nodiscard]] Place key(const char *name) const
    {
        const QString key = QString::fromLatin1(name);
        return {target, path.isEmpty() ? key : path + u'/' + key};
    }
    [[nodiscard]] Place item(qsizetype index) const
    {
        return {target, path + u'/' + QString::number(index)};
    }
};

/// The words of a finding, translated.
struct Message {
    QString text;
    QString cause;
    QString remedy;
};

/// A finding that still knows its place in the document.
struct PlacedFinding {
    Finding finding;
    QString path;
};

/// Collects what the rules find. Codes are stable and never translated.
class RuleReport
{
public:
    void error(const char *code, const Place &place, const Message &message)
    {
        add(Severity::Error, code, place, message);
    }
    void warning(const char *code, const Place &place, const Message &message)
    {
        add(Severity::Warning, code, place, message);
    }
    void hint(const char *code, const Place &place, const Message &message)
    {
        add(Severity::Hint, code, place, message);
    }
    void add(Severity severity, const char *code, const Place &place, const Message &message)
    {
        Finding finding;
        finding.severity = severity;
        finding.code = QString::fromLatin1(code);
        finding.target = place.target;
        finding.text = message.text;
        finding.cause = message.cause;
        finding.remedy = message.remedy;
        m_findings.append({finding, place.path});
    }
    [[nodiscard]] const QList<PlacedFinding> &findings() const { return m_findings; }

private:
    QList<PlacedFinding> m_findings;
};

} // namespace sharewright
