// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/dictionary.h"

#include "language/word_form.h"
#include "text/direction.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <hunspell.hxx>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

WordScript scriptOfLanguage(const QString& language)
{
    switch (QLocale(language).script()) {
    case QLocale::ArabicScript:
        return WordScript::Arabic;
    case QLocale::LatinScript:
        return WordScript::Latin;
    default:
        return WordScript::Other;
    }
}

/// "ar_JO" finds ar_JO, else ar; "en" finds en, else the first en_*.
QString findBaseName(const QString& language, const QStringList& folders)
{
    const QString full = QString(language).replace(u'-', u'_');
    const QString base = full.section(u'_', 0, 0);
    const auto complete = [](const QString& path) {
        return QFile::exists(path + ".aff"_L1) && QFile::exists(path + ".dic"_L1);
    };
    for (const QString& name : {full, base}) {
        for (const QString& folder : folders) {
            if (const QString path = folder + u'/' + name; complete(path))
                return path;
        }
    }
    for (const QString& folder : folders) {
        const QStringList files = QDir(folder).entryList({base + "_*.aff"_L1}, QDir::Files, QDir::Name);
        for (const QString& file : files) {
            if (const QString path = folder + u'/' + file.chopped(4); complete(path))
                return path;
        }
    }
    return {};
}

/// Hunspell's names for encodings ("ISO8859-6", "microsoft-cp1256") as everybody else writes them.
QString standardCharset(const char* name)
{
    QString charset = QString::fromLatin1(name);
    if (charset.startsWith("ISO8859"_L1, Qt::CaseInsensitive))
        charset.insert(3, u'-');
    if (charset.startsWith("microsoft-cp"_L1, Qt::CaseInsensitive))
        charset = "windows-"_L1 + charset.mid(12);
    if (charset.startsWith("TIS620"_L1, Qt::CaseInsensitive))
        charset = u"TIS-620"_s;
    return charset;
}

} // namespace

Dictionary::~Dictionary() = default;

QStringList Dictionary::systemFolders()
{
    const QString chosen = qEnvironmentVariable("WARRAQ_DICTIONARIES");
    if (!chosen.isEmpty())
        return chosen.split(QDir::listSeparator(), Qt::SkipEmptyParts);
    QStringList data;
    const QString home = qEnvironmentVariable("XDG_DATA_HOME");
    data += home.isEmpty() ? QDir::homePath() + "/.local/share"_L1 : home;
    data += qEnvironmentVariable("XDG_DATA_DIRS").split(u':', Qt::SkipEmptyParts);
    data += {u"/usr/local/share"_s, u"/usr/share"_s};
    data.removeDuplicates();
    QStringList folders;
    for (const QString& folder : std::as_const(data))
        folders += {folder + "/hunspell"_L1, folder + "/myspell"_L1, folder + "/myspell/dicts"_L1};
    return folders;
}

std::unique_ptr<Dictionary> Dictionary::load(const QString& language, const QStringList& folders)
{
    const QString path = findBaseName(language, folders);
    if (path.isEmpty())
        return nullptr;
    std::unique_ptr<Dictionary> dictionary(new Dictionary);
    dictionary->m_hunspell = std::make_unique<Hunspell>(QFile::encodeName(path + ".aff"_L1).constData(),
                                                        QFile::encodeName(path + ".dic"_L1).constData());
    const QString charset = standardCharset(dictionary->m_hunspell->get_dict_encoding().c_str());
    dictionary->m_encoder = QStringEncoder(charset, QStringConverter::Flag::Stateless);
    dictionary->m_decoder = QStringDecoder(charset, QStringConverter::Flag::Stateless);
    if (!dictionary->m_encoder.isValid() || !dictionary->m_decoder.isValid())
        return nullptr;
    dictionary->m_script = scriptOfLanguage(language);
    dictionary->readReplacements(path + ".aff"_L1);
    return dictionary;
}

void Dictionary::readReplacements(const QString& affixFile)
{
    QFile file(affixFile);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.startsWith("REP"))
            continue;
        const QString decoded = m_decoder.decode(line);
        const QStringList parts = decoded.simplified().split(u' ');
        if (parts.size() != 3)
            continue;
        Replacement rule{parts[1], QString(parts[2]).replace(u'_', u' '), false, false};
        rule.atStart = rule.from.startsWith(u'^');
        rule.atEnd = rule.from.endsWith(u'$');
        rule.from = rule.from.sliced(rule.atStart ? 1 : 0).chopped(rule.atEnd ? 1 : 0).replace(u'_', u' ');
        m_replacements += rule;
    }
}

std::optional<std::string> Dictionary::encoded(const QString& form) const
{
    m_encoder.resetState();
    const QByteArray bytes = m_encoder.encode(form);
    if (m_encoder.hasError()) // a letter this dictionary's encoding does not have: it cannot know the word
        return std::nullopt;
    return bytes.toStdString();
}

bool Dictionary::isRight(const QString& form) const
{
    const std::optional<std::string> bytes = encoded(form);
    return bytes && m_hunspell->spell(*bytes);
}

QStringList Dictionary::suggestions(const QString& form) const
{
    const std::optional<std::string> bytes = encoded(form);
    if (!bytes)
        return {};
    QStringList words;
    for (const std::string& word : m_hunspell->suggest(*bytes)) {
        m_decoder.resetState();
        words += QString(m_decoder.decode(QByteArrayView(word.data(), qsizetype(word.size()))));
    }
    return words;
}

void Dictionary::add(const QString& form, const QString& like)
{
    const std::optional<std::string> bytes = encoded(form);
    if (!bytes)
        return;
    const std::optional<std::string> model = like.isEmpty() ? std::nullopt : encoded(like);
    if (!model || m_hunspell->add_with_affix(*bytes, *model) != 0)
        m_hunspell->add(*bytes);
}

} // namespace warraq
