// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was left behind by a window that ended without being closed.

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLocale>
#include <QStatusBar>

#include "core/language/language.h"
#include "core/language/livetext.h"
#include "ui/common/banner.h"
#include "ui/models/autosave.h"
#include "ui/window/mainwindow.h"

namespace sharewright {

void MainWindow::setAutosave(Autosave &autosave)
{
    m_autosave = &autosave;
    connect(this, &MainWindow::closed, &autosave, &Autosave::discard);
    connect(&autosave, &Autosave::failed, this, [this](const Error &error) {
        statusBar()->showMessage(
            tr("Changes are not kept for a crash: %1 Save the project.").arg(error.message));
    });
    m_lost = autosave.lostWork();
    offerLostWork();
}

void MainWindow::offerLostWork()
{
    if (m_lost.isEmpty()) {
        if (m_recovery != nullptr)
            m_recovery->hide();
        return;
    }
    if (m_recovery == nullptr)
        buildRecoveryBanner();
    const LostWork &lost = m_lost.constFirst();
    m_recovery->show(Symbol::StateWarning, Tone::Warning,
                     tr("Unsaved changes of %1").arg(lost.name),
                     tr("Sharewright ended without being closed. What was not saved then is kept, "
                        "as of %1.")
                         .arg(shownLocale().toString(lost.time, QLocale::ShortFormat)));
}

void MainWindow::buildRecoveryBanner()
{
    m_recovery = new Banner(this);
    qobject_cast<QBoxLayout *>(centralWidget()->layout())->insertWidget(1, m_recovery);
    whenLanguageChanges(m_recovery, [this] { offerLostWork(); });
    const auto addButton = [this](const char *text) {
        QAbstractButton *button = m_recovery->addButton({});
        inEveryLanguage(button, [button, text] { button->setText(tr(text)); });
        return button;
    };
    connect(addButton(QT_TR_NOOP("Recover")), &QAbstractButton::clicked, this, [this] {
        if (!mayReplaceProject() || !m_dialogs.mayDiscard())
            return;
        const Result<> recovered = m_autosave->recover(m_lost.constFirst());
        report(recovered, tr("The changes could not be recovered"));
        m_lost.removeFirst();
        offerLostWork();
    });
    connect(addButton(QT_TR_NOOP("Discard")), &QAbstractButton::clicked, this, [this] {
        m_autosave->forget(m_lost.constFirst());
        m_lost.removeFirst();
        offerLostWork();
    });
    connect(addButton(QT_TR_NOOP("Later")), &QAbstractButton::clicked, this, [this] {
        m_lost.clear(); // they are offered again at the next start
        offerLostWork();
    });
}

} // namespace sharewright
