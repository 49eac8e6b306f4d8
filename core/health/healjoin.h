// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include "core/health/glusterpicture.h"

namespace sharewright {

/// What the heal questions said of one brick.
struct HealWord {
    bool asked = false;
    bool connected = false;
    QString trouble;
    qint64 entries = -1; ///< those in split-brain included
    qint64 splitBrain = -1;
};

/// The answers to all heal questions, by brick. They name bricks as `volume info` does.
class HealWords
{
public:
    explicit HealWords(const GlusterNodeHealth &told);

    [[nodiscard]] HealWord of(const QString &brickName) const;
    /// Every brick that was named, in the order of the answers.
    [[nodiscard]] QList<GlusterBrick> bricks() const;
    /// Fills in what waits to heal. `isOnlyVolume`: an error of the heal question is this volume's.
    void addTo(VolumeHealth &volume, bool isOnlyVolume) const;

private:
    void add(const Told<QList<GlusterHealBrick>> &told, bool countsAll);

    QHash<QString, HealWord> m_words;
    QHash<QString, QList<GlusterHealBrick::Entry>> m_files;
    QHash<QString, QList<GlusterHealBrick::Entry>> m_splitFiles;
    QStringList m_order;
    std::optional<Error> m_error;
};

} // namespace sharewright
