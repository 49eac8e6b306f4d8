// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/spokenlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include "core/language/language.h"

// Not in the namespace: Q_INIT_RESOURCE names a function outside of all.
static void loadTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace sharewright {

namespace {

std::unique_ptr<QTranslator> loaded(const QString &file, const QString &directory)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, directory))
        return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

/// The system's own where it is of that language: it knows the country and the person's taste.
QLocale localeOf(const QString &code, bool isSystems)
{
    return isSystems ? QLocale::system() : QLocale(code);
}

} // namespace

SpokenLanguage::SpokenLanguage(QObject *parent) : QObject(parent)
{
    loadTranslations();
    speak({});
}

SpokenLanguage::~SpokenLanguage() = default;

void SpokenLanguage::speak(const QString &code)
{
    const QString systems = bestLanguage(QLocale::system().uiLanguages());
    const QString wanted = languageMeant(code).value_or(systems);
    const QLocale locale = localeOf(wanted, wanted == systems);
    setShownLocale(locale);
    QLocale::setDefault(locale);
    if (wanted == m_code)
        return;
    m_code = wanted;
    m_own.reset();
    m_qt.reset();
    m_qt = loaded(QStringLiteral("qtbase_") + wanted,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    m_own = loaded(QStringLiteral("sharewright_") + wanted,
                   QStringLiteral(":/sharewright/translations"));
}

} // namespace sharewright
