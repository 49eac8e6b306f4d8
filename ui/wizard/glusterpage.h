// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/glustersetup.h"
#include "ui/wizard/setuppage.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace sharewright {

class BrickEditor;
class SetupCard;

/// The page "GlusterFS": machines, copies, and the bricks drawn as replica sets.
class GlusterPage final : public SetupPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GlusterPage)

public:
    GlusterPage(SiteSession &session, Document &document, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstControl() const override;
    [[nodiscard]] GlusterSetup &model() { return m_model; }

Q_SIGNALS:
    void probeRequested();

private:
    [[nodiscard]] SetupCard *buildNodes();
    [[nodiscard]] SetupCard *buildCopies();
    [[nodiscard]] SetupCard *buildBricks();
    [[nodiscard]] SetupCard *buildVolume();
    void propose();
    void report(const Result<> &result);
    void refresh();
    void refreshNodes();
    void refreshSets();
    void rebuildSets();
    [[nodiscard]] BrickEditor *makeEditor(int brick);
    void refreshVolume();
    [[nodiscard]] QString titleOf(int brick) const;

    GlusterSetup m_model;
    QWidget *m_nodes = nullptr;
    QList<QCheckBox *> m_nodeTicks;
    QButtonGroup *m_copies = nullptr;
    QLabel *m_copiesText = nullptr;
    QSpinBox *m_setCount = nullptr;
    QPushButton *m_probe = nullptr;
    QPushButton *m_propose = nullptr;
    QWidget *m_sets = nullptr;
    QList<BrickEditor *> m_editors;
    int m_setSize = 0; ///< that the editors were built for
    QLabel *m_capacity = nullptr;
    QLineEdit *m_volume = nullptr;
    QLineEdit *m_mountPoint = nullptr;
    QComboBox *m_placement = nullptr;
    QComboBox *m_profile = nullptr;
    QLabel *m_profileText = nullptr;
};

} // namespace sharewright
