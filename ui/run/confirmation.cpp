// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/confirmation.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Confirmation)
};

} // namespace

void ask(QWidget *parent, const Confirmation &confirmation, const std::function<void()> &accepted)
{
    auto *question = new QMessageBox(QMessageBox::Warning, confirmation.title, confirmation.title,
                                     QMessageBox::Cancel, parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(confirmation.text);
    QPushButton *go = question->addButton(confirmation.action, QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(go, &QPushButton::clicked, parent, accepted);
    question->open();
}

Confirmation undoConfirmation(int applied)
{
    return {
        Text::tr("Undo this run?"),
        (applied == 1
             ? Text::tr("The step that this run applied is taken back.")
             : Text::tr("The %n steps that this run applied are taken back, the last one first.",
                        nullptr, applied))
            + Text::tr(" Pandora's services are stopped while shares are taken away and then "
                       "started again. What was changed since by somebody else is left alone "
                       "and named in the report."),
        Text::tr("Undo the run")};
}

Confirmation stopConfirmation(bool servicesStopped)
{
    return {Text::tr("Stop this run?"),
            Text::tr("Steps that run now are ended in the middle; each is checked again when you "
                     "resume. What is done stays and can be undone. To stop between steps, pause "
                     "instead.")
                + (servicesStopped
                       ? Text::tr("\n\nPandora's services are stopped at this moment and stay "
                                  "stopped until you resume or undo.")
                       : QString()),
            Text::tr("Stop the run")};
}

} // namespace sharewright
