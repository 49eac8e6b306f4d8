// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/advice/copyestimate.h"
#include "ui/models/setupmodel.h"

namespace sharewright {

/// The page "Data": whose files become everybody's. GUI thread.
class DataSetup final : public SetupModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DataSetup)

public:
    DataSetup(SiteSession &session, Document &document, QObject *parent = nullptr);

    [[nodiscard]] const MigrationSettings &settings() const { return project().migration; }
    [[nodiscard]] QList<SourceChoice> sources() const;
    [[nodiscard]] QString sourceWords(const SourceChoice &choice) const;
    /// Empty: begin with empty folders. The source is not merged with itself; going on to the next one, as arrow keys do, merges
    /// again what was to be merged before.
    void setSource(const HostId &host);
    void setMerged(const HostId &host, bool merged);
    void setRule(MergeRule rule);
    void setSeparateIncoming(bool separate);
    void setAsideSuffix(const QString &suffix);

    [[nodiscard]] CopyEstimate estimate() const;
    /// What is copied and how long it takes, in sentences.
    [[nodiscard]] QString estimateText() const;
    /// What separation would do at this site, as a sentence.
    [[nodiscard]] QString incomingText() const;

private:
    [[nodiscard]] QList<HostId> inSite(const QList<HostId> &hosts) const;

    struct {
        QList<HostId> chosen; ///< to be merged before the last choice of a source …
        QList<HostId> left;   ///< … and after it
    } m_passed;
};

} // namespace sharewright
