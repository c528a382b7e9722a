// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/view_commands.h"

#include "editor/article_text_edit.h"
#include "editor/editor_commands.h"
#include "editor/focus_layer.h"
#include "editor/page_column.h"
#include "editor/text_font_dialog.h"
#include "widgets/style.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

#include <algorithm>
#include <array>

namespace warraq {

namespace {

constexpr std::array steps{60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300}; // percent

} // namespace

ViewCommands::ViewCommands(ArticleTextEdit& text, PageColumn& page, EditorCommands& commands, QObject* parent)
    : QObject(parent)
    , m_text(text)
    , m_page(page)
{
    QMenu* menu = commands.addMenu(tr("View of the text"));
    addZoom(commands, menu);
    menu->addSeparator();
    addWidths(commands, menu);
    menu->addSeparator();
    addFocus(commands, menu);
    addWays(commands, menu);
    menu->addSeparator();
    addFont(commands, menu);
    for (QAction* action : menu->actions())
        commands.keepEnabled(action);
}

void ViewCommands::addZoom(EditorCommands& commands, QMenu* menu)
{
    QAction* larger = commands.add(tr("Larger text"), Qt::CTRL | Qt::Key_Plus, [this] { zoomBy(1); }, menu);
    larger->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    commands.add(tr("Smaller text"), Qt::CTRL | Qt::Key_Minus, [this] { zoomBy(-1); }, menu);
    m_usual =
        commands.add(tr("Text at its usual size"), Qt::CTRL | Qt::Key_0, [this] { setZoom(100); }, menu);
    connect(&m_text, &ArticleTextEdit::zoomedByWheel, this, &ViewCommands::zoomBy);
    m_percent = qBound(smallest, QSettings().value(QStringLiteral("editor/zoom"), 100).toInt(), largest);
    if (m_percent != 100)
        setZoom(m_percent);
}

void ViewCommands::setZoom(int percent)
{
    m_percent = percent;
    m_text.setZoom(percent);
    m_page.fitColumn();
    Q_EMIT changed();
    QSettings().setValue(QStringLiteral("editor/zoom"), percent);
    m_usual->setText(percent == 100 ? tr("Text at its usual size")
                                    : tr("Text at its usual size (now %1%)").arg(percent));
}

void ViewCommands::zoomBy(int by)
{
    const auto here = std::ranges::lower_bound(steps, m_percent);
    const auto next = std::clamp<std::ptrdiff_t>(here - steps.begin() + by, 0, std::ssize(steps) - 1);
    setZoom(steps[size_t(next)]);
}

void ViewCommands::addWidths(EditorCommands& commands, QMenu* menu)
{
    struct Width
    {
        QString name;
        int ems;
    };
    const int chosen = QSettings().value(QStringLiteral("editor/width"), textformat::columnEms).toInt();
    auto* group = new QActionGroup(this);
    for (const Width& width :
         {Width{tr("Narrow column"), 30}, Width{tr("Column of usual width"), textformat::columnEms},
          Width{tr("Wide column"), 50}}) {
        QAction* action = commands.add(
            width.name, {},
            [this, ems = width.ems] {
                m_page.setColumnWidth(ems);
                Q_EMIT changed();
                QSettings().setValue(QStringLiteral("editor/width"), ems);
            },
            menu);
        action->setCheckable(true);
        action->setChecked(width.ems == chosen);
        group->addAction(action);
        if (width.ems == chosen && chosen != textformat::columnEms)
            m_page.setColumnWidth(chosen);
    }
}

void ViewCommands::addWays(EditorCommands& commands, QMenu* menu)
{
    const auto add = [&](const QString& name, const QKeySequence& keys, const QString& setting,
                         const std::function<void(bool)>& follow) {
        QAction* action = commands.add(name, keys, [] {}, menu);
        action->setCheckable(true);
        action->setChecked(QSettings().value(setting, false).toBool());
        connect(action, &QAction::toggled, this, [setting, follow](bool on) {
            QSettings().setValue(setting, on);
            follow(on);
        });
        if (action->isChecked())
            follow(true);
    };
    add(tr("Keep the caret at one height"), Qt::CTRL | Qt::SHIFT | Qt::Key_T,
        QStringLiteral("editor/typewriter"), [this](bool on) { m_page.setCaretHeld(on); });
}

/// One of the two, or none.
void ViewCommands::addFocus(EditorCommands& commands, QMenu* menu)
{
    const QString setting = QStringLiteral("editor/writingFocus");
    const struct
    {
        QString name;
        QKeySequence keys;
        WritingFocus focus;
        QString word;
    } ways[] = {{tr("Focus on the paragraph"), Qt::SHIFT | Qt::Key_F11, WritingFocus::Paragraph,
                 QStringLiteral("paragraph")},
                {tr("Focus on the sentence"), Qt::CTRL | Qt::SHIFT | Qt::Key_F11, WritingFocus::Sentence,
                 QStringLiteral("sentence")}};
    auto* group = new QActionGroup(this);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    const QString chosen = QSettings().value(setting).toString();
    for (const auto& way : ways) {
        QAction* action = commands.add(way.name, way.keys, [] {}, menu);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::toggled, this,
                [this, setting, focus = way.focus, word = way.word](bool on) {
                    m_text.setWritingFocus(on ? focus : WritingFocus::Off);
                    QSettings().setValue(setting, on ? word : QString());
                });
        action->setChecked(way.word == chosen);
    }
}

void ViewCommands::addFont(EditorCommands& commands, QMenu* menu)
{
    commands.add(
        tr("Font of the text…"), {},
        [this] {
            auto* dialog =
                new TextFontDialog(QSettings().value(QStringLiteral("editor/font")).toString(), &m_text);
            connect(dialog, &TextFontDialog::chosen, this, [this](const QString& family) {
                setFamily(family);
                QSettings().setValue(QStringLiteral("editor/font"), family);
            });
            dialog->open();
        },
        menu);
    const QString family = QSettings().value(QStringLiteral("editor/font")).toString();
    if (!family.isEmpty())
        setFamily(family);
}

void ViewCommands::setFamily(const QString& family)
{
    m_text.setTextFont(TextFontDialog::fontOf(family));
    m_page.fitColumn();
    Q_EMIT changed();
}

} // namespace warraq
