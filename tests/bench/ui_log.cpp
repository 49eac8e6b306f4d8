// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Speed of the Plan and Run places, measured against plain Qt widgets in the same run, in CPU time of the window's
// thread so that a busy machine does not change the figures. The argument is the number of log lines, a million if not
// said otherwise. Prints one line per figure, `name<TAB>value<TAB>unit<TAB>relation<TAB>bound`, and exits 1 when a
// bound is broken.

#include <cstdio>
#include <ctime>
#include <functional>
#include <string>

#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

#include "tests/ui/preview/sampleplan.h"
#include "ui/common/theme.h"
#include "ui/preview/codeview.h"
#include "ui/preview/planpage.h"
#include "ui/preview/syntax.h"
#include "ui/run/runpage.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLinesPerBatch = 20'000;

qint64 cpuNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

/// Notes how long the longest single event took: so long the window stands still.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ > 0)
            return leave(QApplication::notify(receiver, event));
        const qint64 began = cpuNanoseconds();
        const bool done = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, cpuNanoseconds() - began);
        return leave(done);
    }
    void forget() { m_longest = 0; }
    [[nodiscard]] double longestMs() const { return static_cast<double>(m_longest) / 1e6; }

private:
    bool leave(bool result)
    {
        --m_depth;
        return result;
    }
    qint64 m_longest = 0;
    int m_depth = 0;
};

int s_broken = 0;
int s_lines = 1'000'000;

// A plain text edit gets slower with each line: a part of them says enough.
int baselineLines()
{
    return std::max(kLinesPerBatch, s_lines / 5);
}

struct Figure {
    const char *name;
    const char *unit;
};

void report(const Figure &figure, double value, const char *relation, double bound, bool ok)
{
    std::printf("%s\t%.2f\t%s\t%s\t%.0f\n", figure.name, value, figure.unit, relation, bound);
    std::fflush(stdout);
    s_broken += !ok;
}
void atMost(const Figure &figure, double value, double bound)
{
    report(figure, value, "<=", bound, value <= bound);
}
void atLeast(const Figure &figure, double value, double bound)
{
    report(figure, value, ">=", bound, value >= bound);
}

double seconds(const std::function<void()> &work)
{
    const qint64 began = cpuNanoseconds();
    work();
    return static_cast<double>(cpuNanoseconds() - began) / 1e9;
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

QByteArray lines(int from, int count)
{
    QByteArray text;
    text.reserve(static_cast<qsizetype>(count) * 109);
    for (int i = from; i < from + count; ++i) {
        text += "line " + QByteArray::number(i).rightJustified(8, '0')
                + " Get:17 http://deb.example.org/debian bookworm/main amd64 libnfsidmap1 amd64 "
                  "1:2.6.2-4 [55 kB]\n";
    }
    text.chop(1);
    return text;
}

/// A million lines as they come: batches of whole lines, one per turn of the event loop. Returns the seconds without
/// the making of the lines.
double showLines(RunPage &page, int count, double &longestCallMs)
{
    const Step step = page.tracker().plan().steps[0];
    double total = 0;
    for (int i = 0; i < count; i += kLinesPerBatch) {
        QList<RunEvent> batch{
            eventAt(1, StepOutput{step.id, step.host, Stream::Out, lines(i, kLinesPerBatch)})};
        const double call = seconds([&] { page.handleEvents(batch); });
        batch.clear();
        longestCallMs = std::max(longestCallMs, call * 1000);
        total += call + seconds([] { QCoreApplication::processEvents(); });
    }
    return total + seconds([&] {
               while (!page.isCaughtUp())
                   QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
           });
}

double timeOfPlainWidget()
{
    QPlainTextEdit plain;
    plain.setReadOnly(true);
    plain.resize(1000, 600);
    plain.show();
    const double part = seconds([&] {
        for (int i = 0; i < baselineLines(); i += kLinesPerBatch) {
            plain.appendPlainText(QString::fromUtf8(lines(i, kLinesPerBatch)));
            QCoreApplication::processEvents();
        }
    });
    return part * s_lines / baselineLines();
}

void measureLog(WatchedApplication &application)
{
    RunPage page;
    page.resize(1280, 800);
    page.show();
    page.setPlan(samplePlan());
    page.handleEvents({eventAt(0, RunStarted{.runId = u"bench"_s})});
    QCoreApplication::processEvents();
    application.forget();
    const double before = residentMegabytes();
    double longestCall = 0;
    const double ours = showLines(page, s_lines, longestCall);
    // The batches themselves, 109 MB, are freed as they are shown; what they leave in the allocator counts, too.
    atMost({"log: memory growth by a million lines", "MB"}, residentMegabytes() - before, 70);
    atMost({"log: longest block of the window", "CPU ms"},
           std::max(application.longestMs(), longestCall), 33);
    atLeast({"log: lines that can be counted at the end", "lines"},
            static_cast<double>(page.log().store().end()), s_lines);
    atLeast({"log: times faster than QPlainTextEdit with joined batches", "ratio"},
            timeOfPlainWidget() / ours, 5);
}

/// One batch with everything, as after a window that was blocked: still taken in slices.
void measureOneBatch(WatchedApplication &application)
{
    RunPage page;
    page.resize(1280, 800);
    page.show();
    page.setPlan(samplePlan());
    const Step step = samplePlan().steps[0];
    QList<RunEvent> all{eventAt(0, RunStarted{.runId = u"bench"_s})};
    for (int i = 0; i < s_lines; i += 1000)
        all.append(eventAt(1, StepOutput{step.id, step.host, Stream::Out, lines(i, 1000)}));
    page.handleEvents({all.takeFirst()});
    QCoreApplication::processEvents();
    application.forget();
    const double call = seconds([&] { page.handleEvents(all); }) * 1000;
    while (!page.isCaughtUp())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    atMost({"log: a million lines at once, time of the call", "CPU ms"}, call, 33);
    atMost({"log: a million lines at once, longest block", "CPU ms"}, application.longestMs(), 33);
    const double search =
        seconds([&] { (void)page.log().find(LogNeedle(u"absent words"_s), 0, 1); }) * 1000;
    atMost({"log: search through the whole ring", "CPU ms"}, search, 33);
}

void measureHighlighting()
{
    Syntax syntax;
    CodeView view(syntax);
    view.resize(1000, 600);
    view.show();
    view.showText("true\n", Language::Shell); // opens repository and definition
    QByteArray script;
    for (int i = 0; i < 2'500; ++i)
        script += "for path in /srv/pandora/conf; do\n    [ -d \"$path\" ] || mkdir -p \"$path\" # "
                  "comment\ndone\n\n";
    QPlainTextEdit plain;
    plain.resize(1000, 600);
    plain.show();
    const auto showPlain = [&] {
        plain.setPlainText(QString::fromUtf8(script));
        plain.repaint();
    };
    const auto showColoured = [&] {
        view.showText(script, Language::Shell);
        view.repaint();
    };
    const double bare = seconds(showPlain);
    const double coloured = seconds(showColoured);
    atMost({"preview: 10,000 lines visible and coloured", "CPU ms"}, coloured * 1000, 100);
    atMost({"preview: the same as multiple of plain text", "ratio"}, coloured / bare, 12);
    QByteArray garbage;
    for (int i = 0; garbage.size() < 60'000; ++i)
        garbage += static_cast<char>(33 + (i * 7919) % 90);
    const double one = seconds([&] {
        view.showText("echo one\n" + garbage + "\necho two\n", Language::Shell);
        view.repaint();
    });
    atMost({"preview: one line of 60 kB", "CPU ms"}, one * 1000, 33);
}

void measurePlan()
{
    const Plan small = largePlan(50, 100);
    const Plan large = largePlan(500, 100);
    PlanTreeModel model;
    const double shortTime = seconds([&] { model.setPlan(small); });
    const double longTime = seconds([&] { model.setPlan(large); });
    atMost({"plan: tree of 500 hosts as multiple of that of 50", "ratio"}, longTime / shortTime,
           20);
    atMost({"plan: tree of 500 hosts x 100 steps", "CPU ms"}, longTime * 1000, 100);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", u"offscreen"_s).toUtf8());
    WatchedApplication application(argc, argv);
    applyLook(application, ColourScheme::Light);
    if (argc > 1)
        s_lines = std::stoi(argv[1]);
    measureLog(application);
    measureOneBatch(application);
    measureHighlighting();
    measurePlan();
    return s_broken > 0 ? 1 : 0;
}
