// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

#include "core/base/ids.h"

namespace sharewright {

/// The field in which a host gets another name, upon its card. Return proposes the name, Esc gives up; a click elsewhere
/// proposes as well, so that nothing typed is lost. Stays open while a name is refused.
class NameEditor final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NameEditor)

public:
    /// Hidden until `edit`.
    explicit NameEditor(QWidget *parent);

    void edit(const HostId &host, const QRect &area);
    [[nodiscard]] const HostId &host() const { return m_host; }
    [[nodiscard]] bool isOpen() const { return !m_host.isEmpty(); }
    /// Says why the name cannot be taken and lets it be corrected.
    void refuse(const QString &why);
    void finish();

Q_SIGNALS:
    /// Answer with `refuse` or `finish`.
    void named(const sharewright::HostId &host, const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    HostId m_host;
    bool m_refused = false;
};

} // namespace sharewright
