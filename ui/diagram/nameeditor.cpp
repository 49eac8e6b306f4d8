// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/nameeditor.h"

#include <QKeyEvent>
#include <QToolTip>

#include "core/language/livetext.h"

namespace sharewright {

NameEditor::NameEditor(QWidget *parent) : QLineEdit(parent)
{
    inEveryLanguage(this, [this] { setAccessibleName(tr("Name of the host")); });
    hide();
}

void NameEditor::edit(const HostId &host, const QRect &area)
{
    m_host = host;
    m_refused = false;
    setAccessibleDescription(tr("Return takes the name, Esc leaves it as it was."));
    setText(host.value);
    selectAll();
    setGeometry(area);
    show();
    setFocus(Qt::OtherFocusReason);
}

void NameEditor::refuse(const QString &why)
{
    m_refused = true;
    setAccessibleDescription(why);
    QToolTip::showText(mapToGlobal(rect().bottomLeft()), why, this);
    setFocus(Qt::OtherFocusReason);
    selectAll();
}

void NameEditor::finish()
{
    // First forgotten: hiding takes the focus, and that would propose the name once more.
    m_host = {};
    hide();
}

void NameEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        finish();
        parentWidget()->setFocus(Qt::OtherFocusReason);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT named(m_host, text().trimmed());
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void NameEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (!isOpen() || event->reason() == Qt::PopupFocusReason
        || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    // What was refused once would hold the person in the field for ever.
    if (m_refused)
        finish();
    else
        Q_EMIT named(m_host, text().trimmed());
}

} // namespace sharewright
