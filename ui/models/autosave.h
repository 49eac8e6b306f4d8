// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include "core/base/result.h"

namespace sharewright {

class Document;

/// Changes that were not saved when the program ended without being asked to.
struct LostWork {
    QString key;  ///< its file's name in the folder of copies
    QString path; ///< of the project's own file; empty: it had none
    QString name; ///< of the project
    QDateTime time;
    bool operator==(const LostWork &) const = default;
};

/// Keeps a copy of a document's unsaved changes in a folder, written a moment after each change, so that a crash of the
/// program or of the machine loses nothing. The copy goes when the document is saved, or when somebody decides to lose the
/// changes. A lock tells copies of programs that still run from those that were left behind. GUI thread.
class Autosave final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Autosave)

public:
    static constexpr int kDelayMs = 1500;

    /// `document` must outlive this object. The folder is made when it is needed.
    Autosave(Document &document, const QString &folder, QObject *parent = nullptr);
    /// Leaves the copy where it is: who closes on purpose calls `discard`.
    ~Autosave() override;

    /// What other programs left behind, newest first.
    [[nodiscard]] QList<LostWork> lostWork() const;
    /// Opens the project's file and puts the lost changes on it, as one undo step; without a file, an unsaved project. The
    /// copy goes. Errors: it cannot be read; nothing is changed then.
    [[nodiscard]] Result<> recover(const LostWork &lost);
    /// The changes are not wanted.
    void forget(const LostWork &lost);

    /// Writes the copy now, where there is something to write. Errors are reported once, by `failed`.
    void writeNow();
    /// Removes the copy and writes no more until the document is changed again.
    void discard();

Q_SIGNALS:
    /// The copy cannot be written: whoever goes on should save.
    void failed(const sharewright::Error &error);

private:
    void refresh();
    [[nodiscard]] Result<> write();
    [[nodiscard]] QString file(const QString &key, const char *ending) const;
    void remove(const QString &key);

    Document &m_document;
    QString m_folder;
    QString m_key;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_soon;
    bool m_reported = false;
};

} // namespace sharewright
