// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/datasetup.h"
#include "ui/wizard/setuppage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sharewright {

class SetupCard;

/// The page "Data": whose files, merged with whose, how long it takes.
class DataPage final : public SetupPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DataPage)

public:
    DataPage(SiteSession &session, Document &document, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstControl() const override;
    [[nodiscard]] DataSetup &model() { return m_model; }

Q_SIGNALS:
    void mergeRequested();

private:
    [[nodiscard]] SetupCard *buildSource();
    [[nodiscard]] SetupCard *buildMerge();
    [[nodiscard]] SetupCard *buildIncoming();
    void refresh();
    void refreshSources();
    void refreshMerged();

    DataSetup m_model;
    QComboBox *m_source = nullptr;
    QLabel *m_estimate = nullptr;
    QWidget *m_merged = nullptr;
    QList<QCheckBox *> m_mergedTicks;
    QComboBox *m_rule = nullptr;
    QPushButton *m_merge = nullptr;
    QCheckBox *m_incoming = nullptr;
    QLabel *m_incomingText = nullptr;
    QLineEdit *m_suffix = nullptr;
};

} // namespace sharewright
