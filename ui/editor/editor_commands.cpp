// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editor_commands.h"

#include "editor/article_text_edit.h"
#include "editor/bidi_caret.h"
#include "editor/line_helpers.h"
#include "editor/xray_layer.h"
#include "widgets/keyed_menu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSettings>

namespace warraq {

EditorCommands::EditorCommands(ArticleTextEdit& text, QWidget* owner)
    : QObject(owner)
    , m_text(text)
    , m_owner(owner)
{
    addKinds();
    addInline();
    addSeparator();
    addDirections();
    addSeparator();
    addOthers();
    addSeparator();
    setEditable(false);
}

QAction* EditorCommands::add(const QString& text, const QKeySequence& keys, const std::function<void()>& run,
                             QMenu* menu)
{
    auto* action = new QAction(text, m_owner);
    if (!keys.isEmpty())
        action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, run] {
        run();
        refresh();
    });
    m_owner->addAction(action);
    if (menu)
        menu->addAction(action);
    else
        m_all.append(action);
    m_commands.append(action);
    return action;
}

QMenu* EditorCommands::addMenu(const QString& title)
{
    auto* menu = new KeyedMenu(title, m_owner);
    m_all.append(menu->menuAction());
    return menu;
}

void EditorCommands::addSeparator()
{
    auto* line = new QAction(m_owner);
    line->setSeparator(true);
    m_all.append(line);
}

QAction* EditorCommands::addKind(QMenu* menu, const QString& text, const QKeySequence& keys, BlockKind kind,
                                 int level)
{
    const auto set = [this, kind, level] {
        m_text.run([&](QTextCursor& cursor) { textcommand::setKind(m_text.article(), cursor, kind, level); });
    };
    QAction* action = add(text, keys, set, menu);
    action->setCheckable(true);
    return action;
}

void EditorCommands::addKinds()
{
    QMenu* menu = addMenu(tr("Kind of paragraph"));
    paragraph = addKind(menu, tr("Paragraph"), Qt::CTRL | Qt::Key_1, BlockKind::Paragraph);
    headings = {addKind(menu, tr("Heading 2"), Qt::CTRL | Qt::Key_2, BlockKind::Heading, 2),
                addKind(menu, tr("Heading 3"), Qt::CTRL | Qt::Key_3, BlockKind::Heading, 3),
                addKind(menu, tr("Heading 4"), Qt::CTRL | Qt::Key_4, BlockKind::Heading, 4)};
    quote = addKind(menu, tr("Quote"), Qt::CTRL | Qt::Key_5, BlockKind::Quote);
    bulleted = addKind(menu, tr("Bulleted list"), Qt::CTRL | Qt::Key_6, BlockKind::BulletedList);
    numbered = addKind(menu, tr("Numbered list"), Qt::CTRL | Qt::Key_7, BlockKind::NumberedList);
    menu->addSeparator();
    quoteSource = add(tr("Who said it…"), {}, [this] { Q_EMIT quoteSourceWanted(); }, menu);
}

void EditorCommands::addInline()
{
    const auto toggle = [this](const QString& text, const QKeySequence& keys, textformat::InlineFlag flag) {
        QAction* action = add(text, keys, [this, flag] {
            m_text.run([flag](QTextCursor& cursor) { textcommand::toggleInline(cursor, flag); });
        });
        action->setCheckable(true);
        return action;
    };
    bold = toggle(tr("Bold"), QKeySequence::Bold, textformat::Bold);
    italic = toggle(tr("Italic"), QKeySequence::Italic, textformat::Italic);
    code = toggle(tr("Code"), Qt::CTRL | Qt::Key_E, textformat::Code);
    link = add(tr("Link…"), Qt::CTRL | Qt::Key_L, [this] { Q_EMIT linkWanted(); });
    link->setCheckable(true);
}

void EditorCommands::addDirections()
{
    QMenu* menu = addMenu(tr("Direction"));
    const auto direct = [this, menu](const QString& text, Direction direction) {
        const auto set = [this, direction] {
            m_text.run(
                [&](QTextCursor& cursor) { textcommand::setDirection(m_text.article(), cursor, direction); });
        };
        QAction* action = add(text, {}, set, menu);
        action->setCheckable(true);
        return action;
    };
    rightToLeft = direct(tr("Right to left (Ctrl with right Shift)"), Direction::RightToLeft);
    leftToRight = direct(tr("Left to right (Ctrl with left Shift)"), Direction::LeftToRight);
    const auto turn = [this] {
        m_text.run([this](QTextCursor& cursor) { textcommand::flipDirection(m_text.article(), cursor); });
    };
    flip = add(tr("Turn the paragraph's direction"), Qt::CTRL | Qt::SHIFT | Qt::Key_X, turn, menu);
    menu->addSeparator();
    const auto isolate = [this, menu](const QString& text, const QKeySequence& keys,
                                      std::optional<Direction> direction) {
        const auto wrap = [this, direction] {
            m_text.run([&](QTextCursor& cursor) { textcommand::isolate(cursor, direction); });
        };
        return add(text, keys, wrap, menu);
    };
    isolateLeft =
        isolate(tr("Isolate left to right"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, Direction::LeftToRight);
    isolateRight =
        isolate(tr("Isolate right to left"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, Direction::RightToLeft);
    unwrap = isolate(tr("Take the isolate away"), {}, std::nullopt);
    addXray(menu);
}

void EditorCommands::addXray(QMenu* menu)
{
    const auto isolateThem = [this] {
        m_text.run([this](QTextCursor& cursor) {
            QTextCursor where(cursor);
            if (!where.hasSelection())
                where.select(QTextCursor::Document);
            textcommand::isolateWhatReorders(where);
        });
    };
    isolateAll = add(tr("Isolate what would reorder"), Qt::CTRL | Qt::SHIFT | Qt::Key_J, isolateThem, menu);
    menu->addSeparator();
    const auto keep = [](QAction* action, const QString& name) {
        action->setCheckable(true);
        action->setChecked(QSettings().value(name, false).toBool());
        connect(action, &QAction::toggled, action, [name](bool on) { QSettings().setValue(name, on); });
    };
    invisibles = add(tr("Show invisible characters"), Qt::CTRL | Qt::SHIFT | Qt::Key_8, [] {}, menu);
    keep(invisibles, QStringLiteral("editor/invisibles"));
    connect(invisibles, &QAction::toggled, this, [this](bool on) { m_text.xray().setChipsShown(on); });
    m_text.xray().setChipsShown(invisibles->isChecked());
    keepEnabled(invisibles);
    logicalCaret = add(tr("Move the caret in the order of the text"), {}, [] {}, menu);
    keep(logicalCaret, QStringLiteral("editor/logical-caret"));
    const auto follow = [this](bool logical) {
        m_text.caret().setMovement(logical ? BidiCaret::Movement::Logical : BidiCaret::Movement::Visual);
    };
    connect(logicalCaret, &QAction::toggled, this, follow);
    follow(logicalCaret->isChecked());
    keepEnabled(logicalCaret);
}

void EditorCommands::addOthers()
{
    picture = add(tr("Picture…"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, [this] { Q_EMIT pictureWanted(); });
    separator = add(tr("Separator"), {}, [this] {
        Block block;
        block.kind = BlockKind::Separator;
        m_text.run([&](QTextCursor& cursor) { textcommand::insertObject(m_text.article(), cursor, block); });
    });
    plainPaste = add(tr("Paste as plain text"), Qt::CTRL | Qt::SHIFT | Qt::Key_V,
                     [this] { Q_EMIT plainPasteWanted(); });
    nextMisspelling = add(tr("Next misspelled word"), Qt::Key_F7, [this] { Q_EMIT nextMisspellingWanted(); });
    keepEnabled(nextMisspelling);
    keepEnabled(add(tr("Counts…"), Qt::CTRL | Qt::SHIFT | Qt::Key_G, [this] { Q_EMIT countsWanted(); }));
}

void EditorCommands::refresh()
{
    const QTextCursor cursor = m_text.textCursor();
    const QTextBlockFormat format = cursor.blockFormat();
    const BlockKind kind = textformat::kindOf(format);
    const int level = format.intProperty(textformat::Level);
    paragraph->setChecked(kind == BlockKind::Paragraph);
    for (int i = 0; i < headings.size(); ++i)
        headings[i]->setChecked(kind == BlockKind::Heading && level == i + 2);
    quote->setChecked(kind == BlockKind::Quote);
    bulleted->setChecked(kind == BlockKind::BulletedList);
    numbered->setChecked(kind == BlockKind::NumberedList);
    quoteSource->setEnabled(kind == BlockKind::Quote && !m_text.isReadOnly());
    bold->setChecked(textcommand::hasInline(cursor, textformat::Bold));
    italic->setChecked(textcommand::hasInline(cursor, textformat::Italic));
    code->setChecked(textcommand::hasInline(cursor, textformat::Code));
    link->setChecked(cursor.charFormat().isAnchor());
    rightToLeft->setChecked(format.layoutDirection() == Qt::RightToLeft);
    leftToRight->setChecked(format.layoutDirection() == Qt::LeftToRight);
    Q_EMIT refreshed();
}

void EditorCommands::setEditable(bool editable)
{
    for (QAction* action : std::as_const(m_commands))
        action->setEnabled(editable || m_reading.contains(action));
}

} // namespace warraq
