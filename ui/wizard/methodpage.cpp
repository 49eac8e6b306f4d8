// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/methodpage.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/wizard/losspicture.h"
#include "ui/wizard/setupcard.h"

namespace sharewright {

namespace {

QString bulleted(const QList<BackendReason> &reasons, QChar mark)
{
    QStringList lines;
    for (const BackendReason &reason : reasons)
        lines.append(QStringLiteral("%1 %2").arg(mark).arg(reason.text));
    return lines.join(u'\n');
}

// What is among the reasons already is not said again.
QString outlookText(const QList<OutlookLine> &lines, Backend backend, const QString &reasons)
{
    QStringList texts;
    for (const OutlookLine &line : lines) {
        if (line.backend != backend)
            continue;
        QStringList parts{line.version};
        if (!reasons.contains(line.text))
            parts += line.text;
        parts.removeAll(QString());
        texts.append(QStringLiteral("%1: %2").arg(line.platform, parts.join(QStringLiteral(". "))));
    }
    return texts.join(u'\n');
}

} // namespace

MethodPage::MethodPage(SiteSession &session, Document &document, SetupNotes &notes, QWidget *parent)
    : SetupPage(SetupStep::Method, parent)
    , m_model(session, document, notes)
    , m_recommendation(new SetupCard)
    , m_summary(headingLabel({}))
    , m_cost(proseLabel({}))
{
    content().addWidget(buildQuestions());
    m_recommendation->content().addWidget(m_summary);
    m_recommendation->content().addWidget(m_cost);
    content().addWidget(m_recommendation);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::kLarge);
    for (const Backend backend : {Backend::Nfs, Backend::GlusterFs}) {
        buildSide(backend);
        row->addWidget(side(backend).card, 1, Qt::AlignTop);
    }
    content().addLayout(row);
    content().addStretch(1);
    connect(&m_model, &SetupModel::changed, this, &MethodPage::refresh);
    refresh();
}

QWidget *MethodPage::firstControl() const
{
    return m_answers.front()->buttons().constFirst();
}

LossPicture &MethodPage::picture(Backend backend)
{
    return *side(backend).picture;
}

SetupCard *MethodPage::buildQuestions()
{
    auto *card = new SetupCard(tr("Five questions"));
    for (const BackendQuestion question : kBackendQuestions)
        addQuestion(card->content(), question);
    return card;
}

void MethodPage::addQuestion(QVBoxLayout &column, BackendQuestion question)
{
    const QuestionWords words = wordsFor(question);
    auto *row = new QHBoxLayout;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(proseLabel(words.question));
    texts->addWidget(proseLabel(words.why, true));
    row->addLayout(texts, 1);
    auto *group = new QButtonGroup(this);
    const auto add = [&](Answer answer, const QString &text) {
        auto *button = new QRadioButton(text);
        button->setAccessibleName(QStringLiteral("%1 %2").arg(words.question, text));
        group->addButton(button, static_cast<int>(answer));
        row->addWidget(button);
    };
    add(Answer::Yes, tr("Yes"));
    add(Answer::No, tr("No"));
    add(Answer::DontKnow, tr("I don't know"));
    connect(group, &QButtonGroup::idClicked, this,
            [this, question](int id) { m_model.answer(question, static_cast<Answer>(id)); });
    m_answers.at(static_cast<std::size_t>(question)) = group;
    column.addLayout(row);
}

void MethodPage::buildSide(Backend backend)
{
    Side &one = side(backend);
    one.card = new SetupCard(backendName(backend));
    one.state = proseLabel({});
    one.picture = new LossPicture;
    one.reasons = proseLabel({});
    one.outlook = proseLabel({}, true);
    one.choose = new QPushButton(tr("Share by %1").arg(backendName(backend)));
    one.choose->setCheckable(true);
    connect(one.choose, &QPushButton::clicked, this, [this, backend] {
        m_model.choose(backend);
        refresh(); // a second click does not un-choose it
    });
    auto *row = new QHBoxLayout;
    row->addWidget(one.state, 1);
    row->addWidget(one.choose);
    one.card->content().addLayout(row);
    for (QWidget *part : {static_cast<QWidget *>(one.picture), static_cast<QWidget *>(one.reasons),
                          static_cast<QWidget *>(one.outlook)})
        one.card->content().addWidget(part);
}

void MethodPage::refresh()
{
    const BackendAnswers answers = m_model.answers();
    for (const BackendQuestion question : kBackendQuestions) {
        QButtonGroup *group = m_answers.at(static_cast<std::size_t>(question));
        QAbstractButton *given = group->button(static_cast<int>(answers.of(question)));
        group->setExclusive(given != nullptr);
        for (QAbstractButton *button : group->buttons())
            button->setChecked(button == given);
        group->setExclusive(true);
    }
    const BackendAdvice advice = m_model.advice();
    m_summary->setText(advice.summary);
    const QStringList costs = advice.costOf(m_model.chosen());
    m_cost->setText(tr("You chose %1 instead. What that costs:\n%2")
                        .arg(backendName(m_model.chosen()), costs.join(u'\n')));
    m_cost->setVisible(!costs.isEmpty());
    m_recommendation->setTone(costs.isEmpty() ? Tone::Neutral : Tone::Warning);
    const QList<OutlookLine> outlook = m_model.outlook();
    for (const Backend backend : {Backend::Nfs, Backend::GlusterFs})
        refreshSide(backend, advice, outlook);
}

void MethodPage::refreshSide(Backend backend, const BackendAdvice &advice,
                             const QList<OutlookLine> &outlook)
{
    Side &one = side(backend);
    const bool chosen = m_model.chosen() == backend;
    const bool recommended = advice.recommended == backend;
    QStringList states;
    if (chosen)
        states.append(tr("chosen"));
    if (recommended)
        states.append(tr("recommended"));
    one.state->setText(states.isEmpty() ? tr("possible") : states.join(QStringLiteral(", ")));
    one.card->setTone(chosen ? Tone::Accent : Tone::Neutral);
    one.picture->setProject(m_model.sketch(backend));
    QStringList reasons{bulleted(advice.about(backend, true), u'+'),
                        bulleted(advice.about(backend, false), u'\u2212')};
    reasons.removeAll(QString());
    one.reasons->setText(reasons.join(u'\n'));
    one.reasons->setVisible(!reasons.isEmpty());
    one.outlook->setText(outlookText(outlook, backend, one.reasons->text()));
    one.choose->setChecked(chosen);
}

} // namespace sharewright
