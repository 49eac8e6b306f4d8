// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/base/finding.h"

class QAbstractButton;
class QListView;

namespace sharewright {

class FindingsModel;

/// The findings below every place: a line with counts that opens to a list. Return or double click goes to the thing.
class FindingsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsPanel)

public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    /// `hostsWereSeen`: without, that nothing was found means nothing.
    void setFindings(const QList<Finding> &findings, bool hostsWereSeen = true);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    /// "1 error, 2 warnings", or that there is nothing.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QIcon markOfWorst() const;

Q_SIGNALS:
    void openChanged(bool open);
    void goToRequested(const sharewright::Finding &finding);

private:
    void buildHeader();
    void buildList();
    void refreshHeader();

    FindingsModel *m_model = nullptr;
    QAbstractButton *m_header = nullptr;
    QListView *m_list = nullptr;
    bool m_hostsWereSeen = true;
};

} // namespace sharewright
