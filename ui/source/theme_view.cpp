// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/theme_view.h"

#include "article/template_check.h"
#include "preview/theme_files.h"
#include "source/problem_words.h"
#include "source/source_foot.h"
#include "source/source_text.h"
#include "widgets/card.h"
#include "widgets/segmented_control.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace warraq {

namespace {

constexpr int restDelay = 600; // ms without a key until the file is written and the page follows

QString languageOf(const QString& name)
{
    if (name.endsWith(u".css"))
        return QStringLiteral("CSS");
    return name.endsWith(u".json") ? QStringLiteral("JSON") : QStringLiteral("HTML");
}

} // namespace

ThemeView::ThemeView(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QHBoxLayout)
    , m_text(new SourceText(this, SourceText::Kind::File))
    , m_foot(new SourceFoot(this))
{
    auto* title = new QLabel(tr("Site theme"), this);
    title->setFont(fontFor(TextRole::Title));
    auto* done = new QPushButton(tr("Back to the story"), this);
    setButtonKind(done, "quiet");
    connect(done, &QPushButton::clicked, this, &ThemeView::closeWanted);
    m_bar->setContentsMargins(space::m, space::xs, space::m, space::xs);
    m_bar->setSpacing(space::m);
    m_bar->addWidget(title);
    m_bar->addStretch(1);
    m_bar->addWidget(done);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_bar);
    column->addWidget(new HairLine(Qt::Horizontal, this));
    column->addWidget(m_text, 1);
    column->addWidget(m_foot);
    setFocusProxy(m_text);
    m_foot->setColoured(m_text->isColoured());
    connect(m_foot, &SourceFoot::nextWanted, this, [this] { m_text->goToProblem(true); });
    m_rest.setSingleShot(true);
    m_rest.setInterval(restDelay);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        check();
        save();
    });
    connect(m_text, &SourceText::edited, this, [this] {
        m_dirty = true;
        m_rest.start();
    });
    connect(m_text, &SourceText::left, this, [this] { save(); });
}

ThemeView::~ThemeView()
{
    m_text->disconnect(this); // it loses the focus on its way out
    disconnect();             // and whoever listens may be gone already
    save();
}

void ThemeView::open(const QString& projectFolder, bool readOnly)
{
    close();
    m_folder = projectFolder;
    m_names = themeFileNames(projectFolder);
    m_text->setReadOnly(readOnly);
    delete m_files;
    m_files = new SegmentedControl(this);
    for (const QString& name : std::as_const(m_names))
        m_files->addSegment(isolated(name, Direction::LeftToRight));
    m_bar->insertWidget(1, m_files);
    connect(m_files, &SegmentedControl::currentChanged, this, [this](int index) {
        if (save())
            showFile(m_names.value(index));
        else
            m_files->setCurrent(int(m_names.indexOf(m_name)));
    });
    if (!m_names.isEmpty())
        showFile(m_names.first());
}

void ThemeView::close()
{
    save();
    m_rest.stop();
}

void ThemeView::showFile(const QString& name)
{
    const auto file = readThemeFile(m_folder, name);
    if (!file) {
        Q_EMIT failed(file.error());
        return;
    }
    m_name = name;
    m_hash = file->hash;
    m_body = SourceBody(file->bytes);
    m_dirty = m_stuck = false;
    m_text->setLanguage(languageOf(name));
    m_text->load(m_body.text());
    m_foot->setColoured(m_text->isColoured());
    check();
}

void ThemeView::check()
{
    const QString text = m_text->text();
    QList<MarkupProblem> problems;
    const bool html = m_name.endsWith(u".html");
    if (html)
        problems = checkTemplate(text);
    QStringList words;
    for (const MarkupProblem& problem : std::as_const(problems))
        words += problemWords(problem);
    m_text->showProblems(problems, words);
    m_text->setRegions(html ? foldRegions(text.toUtf8()) : braceRegions(text.toUtf8()));
    m_foot->show(words, problems.isEmpty() ? 0 : m_text->lineAt(problems.first().offset));
}

bool ThemeView::save()
{
    m_rest.stop();
    if (!m_dirty || m_name.isEmpty())
        return true;
    if (m_stuck)
        return false;
    const QByteArray bytes = m_body.bytesOf(m_text->text());
    const auto hash = writeThemeFile(m_folder, m_name, bytes, m_hash);
    if (!hash) {
        m_stuck = hash.error().code == ErrorCode::ChangedOutside;
        Q_EMIT failed(hash.error());
        return false;
    }
    m_hash = *hash;
    m_body = SourceBody(bytes);
    m_dirty = false;
    Q_EMIT saved();
    return true;
}

void ThemeView::takeTheirs()
{
    showFile(m_name);
    Q_EMIT saved();
}

void ThemeView::keepMine()
{
    const auto present = readThemeFile(m_folder, m_name);
    if (!present && present.error().code != ErrorCode::NotFound) {
        Q_EMIT failed(present.error());
        return;
    }
    m_hash = present ? present->hash : QString();
    m_stuck = false;
    save();
}

void ThemeView::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace warraq
