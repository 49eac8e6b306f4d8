// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QButtonGroup>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/preview/sampleplan.h"
#include "ui/common/theme.h"
#include "ui/models/document.h"
#include "ui/window/findingspanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/topologyplace.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

class NoHosts final : public RemoteConnector
{
public:
    std::unique_ptr<RemoteHost> hostFor(const Project &, const Host &) override { return nullptr; }
};

Project site()
{
    Project project;
    project.name = u"Site"_s;
    project.folders = standardFolders();
    for (int i = 0; i < 3; ++i) {
        Host host;
        host.id = HostId(u"host%1"_s.arg(i));
        host.address = host.id.value;
        host.user = u"admin"_s;
        host.roles = i == 0 ? Role::NfsServer : Role::Server | Role::Console;
        project.hosts += host;
    }
    project.nfs.server = project.hosts.first().id;
    return project;
}

QString described(const QAccessibleInterface &item)
{
    const QObject *object = item.object();
    if (object == nullptr)
        return u"role %1"_s.arg(item.role());
    return u"%1 \"%2\" in %3"_s.arg(
        QString::fromLatin1(object->metaObject()->className()), object->objectName(),
        object->parent() == nullptr
            ? QString()
            : QString::fromLatin1(object->parent()->metaObject()->className()));
}

/// What a screen reader could stop at and would have nothing to say of.
void collectNameless(QAccessibleInterface *item, QStringList &nameless, int depth = 0)
{
    if (item == nullptr || !item->isValid() || depth > 40)
        return;
    const QAccessible::State state = item->state();
    if (state.invisible)
        return;
    // What hands its focus on, such as the viewport of a list, is no stop of its own.
    const auto *widget = qobject_cast<const QWidget *>(item->object());
    const bool stop = state.focusable && widget != nullptr && widget->focusProxy() == nullptr;
    if (stop && item->text(QAccessible::Name).trimmed().isEmpty())
        nameless += described(*item);
    if (item->object() != nullptr && qobject_cast<QAbstractItemView *>(item->object()) != nullptr)
        return; // its rows are looked at through the model
    for (int i = 0; i < item->childCount(); ++i)
        collectNameless(item->child(i), nameless, depth + 1);
}

bool isInMenuOrHasKey(const QAction *action)
{
    const QList<QObject *> places = action->associatedObjects();
    return !action->shortcut().isEmpty()
           || std::any_of(places.begin(), places.end(), [](const QObject *place) {
                  return qobject_cast<const QMenu *>(place) != nullptr;
              });
}

void collectWordless(const QAbstractItemModel &model, const QModelIndex &parent,
                     QStringList &wordless)
{
    for (int row = 0; row < model.rowCount(parent); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            const bool marked = !index.data(Qt::DecorationRole).isNull();
            if (marked && index.data(Qt::DisplayRole).toString().isEmpty()
                && index.data(Qt::AccessibleTextRole).toString().isEmpty())
                wordless += u"row %1, column %2"_s.arg(row).arg(column);
            if (column == 0)
                collectWordless(model, index, wordless);
        }
}

} // namespace

/// Every place, as somebody meets it who uses a screen reader or only the keyboard.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlHasAName_data() { places(); }
    void everyControlHasAName();
    void everyButtonIsReachedByKeyboard_data() { places(); }
    void everyButtonIsReachedByKeyboard();
    void focusIsVisible_data() { places(); }
    void focusIsVisible();
    void marksAreSaidInWords_data() { places(); }
    void marksAreSaidInWords();

private:
    static void places();
    void show();

    QTemporaryDir m_directory;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Document> m_document;
    NoHosts m_hosts;
    std::unique_ptr<SiteSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestAccessibility::initTestCase()
{
    applyLook(*qApp, ColourScheme::Light);
    m_settings =
        std::make_unique<QSettings>(m_directory.filePath(u"s.ini"_s), QSettings::IniFormat);
    m_document = std::make_unique<Document>();
    m_session = std::make_unique<SiteSession>(*m_document, m_hosts, m_directory.path());
    m_window = std::make_unique<MainWindow>(*m_session, *m_document, *m_settings);
    m_document->setUnsavedProject(site());
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    m_window->findingsPanel().setOpen(true);
    QVERIFY(m_session->makePlan());
    QTRY_VERIFY(m_session->plan().has_value());
    Q_EMIT m_session->runStarting(samplePlan(), RunKind::Apply);
    Q_EMIT m_session->runEvents(sampleFailingRun());
    QTRY_VERIFY(m_window->topology().scene().isArranged());
    QTest::keyClick(m_window.get(), Qt::Key_Tab); // from here on Qt shows where the keyboard is
}

void TestAccessibility::places()
{
    QTest::addColumn<int>("place");
    QTest::newRow("topology") << static_cast<int>(Place::Topology);
    QTest::newRow("plan") << static_cast<int>(Place::Plan);
    QTest::newRow("run") << static_cast<int>(Place::Run);
    QTest::newRow("status") << static_cast<int>(Place::Status);
    QTest::newRow("set-up") << static_cast<int>(Place::Setup);
}

void TestAccessibility::show()
{
    QFETCH(int, place);
    m_window->showPlace(static_cast<Place>(place));
    QCoreApplication::processEvents();
}

void TestAccessibility::everyControlHasAName()
{
    show();
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(m_window.get()), nameless);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

// Of buttons that exclude each other Tab reaches one, and the arrow keys the others.
bool isReachedByArrows(const QAbstractButton *button)
{
    if (button->group() == nullptr || !button->group()->exclusive())
        return false;
    const auto group = button->group()->buttons();
    return std::any_of(group.begin(), group.end(), [](const QAbstractButton *other) {
        return (other->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    });
}

void TestAccessibility::everyButtonIsReachedByKeyboard()
{
    show();
    QStringList unreachable;
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        const bool own =
            (button->focusPolicy() & Qt::TabFocus) == Qt::TabFocus || !button->shortcut().isEmpty();
        const auto actions = button->actions();
        const bool byAction = std::any_of(actions.begin(), actions.end(), isInMenuOrHasKey);
        // Qt's own parts, such as the button that clears a line of input, have keys of their own.
        const bool qts = button->parentWidget() != nullptr
                         && qobject_cast<QLineEdit *>(button->parentWidget()) != nullptr;
        if (button->isVisible() && !own && !byAction && !qts && !isReachedByArrows(button))
            unreachable += u"%1 \"%2\""_s.arg(
                QString::fromLatin1(button->metaObject()->className()), button->text());
    }
    QVERIFY2(unreachable.isEmpty(), qPrintable(unreachable.join(u'\n')));
}

void TestAccessibility::focusIsVisible()
{
    show();
    QStringList unseen;
    for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || !button->isEnabled()
            || (button->focusPolicy() & Qt::TabFocus) != Qt::TabFocus)
            continue;
        if (QWidget *before = QApplication::focusWidget())
            before->clearFocus();
        const QImage before =
            m_window->grab(QRect(button->mapTo(m_window.get(), QPoint()), button->size()))
                .toImage();
        button->setFocus(Qt::TabFocusReason);
        const QImage after =
            m_window->grab(QRect(button->mapTo(m_window.get(), QPoint()), button->size()))
                .toImage();
        if (button->hasFocus() && before == after)
            unseen += button->text() + u" / "_s + button->accessibleName();
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
}

void TestAccessibility::marksAreSaidInWords()
{
    show();
    QStringList wordless;
    for (const QAbstractItemView *view : m_window->findChildren<QAbstractItemView *>())
        if (view->isVisible() && view->model() != nullptr)
            collectWordless(*view->model(), {}, wordless);
    QVERIFY2(wordless.isEmpty(), qPrintable(wordless.join(u'\n')));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
