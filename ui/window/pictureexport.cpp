// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/pictureexport.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include "ui/diagram/diagrampicture.h"
#include "ui/window/findingsdialog.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PictureExport)
};

QString proposedName(const QString &siteName)
{
    QString name = siteName;
    name.replace(u'/', u'-');
    return name + QStringLiteral(".svg");
}

// Not all file dialogs add the ending of the filter that was chosen.
QString withEnding(const QString &path, const QString &filter)
{
    if (!QFileInfo(path).suffix().isEmpty())
        return path;
    for (const QString &ending :
         {QStringLiteral(".png"), QStringLiteral(".pdf"), QStringLiteral(".svg")}) {
        if (filter.contains(ending))
            return path + ending;
    }
    return path;
}

} // namespace

void choosePicture(QWidget &window, DiagramScene &scene, const QString &siteName)
{
    const QStringList filters{Text::tr("Drawing, text stays text (*.svg)"),
                              Text::tr("Picture (*.png)"), Text::tr("Page (*.pdf)")};
    QString chosen;
    const QString path =
        QFileDialog::getSaveFileName(&window, Text::tr("Export the diagram"),
                                     proposedName(siteName), filters.join(u";;"), &chosen);
    if (!path.isEmpty())
        exportPicture(window, scene, withEnding(path, chosen), siteName);
}

bool exportPicture(QWidget &window, DiagramScene &scene, const QString &path,
                   const QString &siteName)
{
    const QList<Finding> findings = writePicture(scene, path, siteName);
    if (findings.isEmpty())
        return true;
    auto *dialog = new FindingsDialog(Text::tr("The diagram was not exported."), findings, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return false;
}

} // namespace sharewright
