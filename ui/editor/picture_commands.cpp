// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/picture_commands.h"

#include "base/atomic_file.h"
#include "editor/article_text_edit.h"
#include "editor/picture_dialog.h"
#include "editor/text_commands.h"
#include "widgets/ask.h"

#include <QFileInfo>
#include <QImageReader>

namespace warraq {

PictureCommands::PictureCommands(ArticleTextEdit& text, QWidget* owner)
    : QObject(owner)
    , m_text(text)
    , m_owner(owner)
{
}

void PictureCommands::setSession(ArticleSession* session)
{
    m_session = session;
}

void PictureCommands::choose()
{
    if (!m_session || m_text.isReadOnly())
        return;
    chooseFilesToOpen(m_owner, tr("Picture"), tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.svg)"),
                      [this](const QStringList& files) {
                          if (m_session && !files.isEmpty())
                              insertFile(files.first());
                      });
}

void PictureCommands::insertFile(const QString& file)
{
    const auto bytes = readFile(file);
    if (!bytes) {
        Q_EMIT problem(bytes.error());
        return;
    }
    const auto stored = m_session->project().addMedia(*bytes, QFileInfo(file).suffix().toLower());
    if (!stored) {
        Q_EMIT problem(stored.error());
        return;
    }
    Block picture;
    picture.kind = BlockKind::Picture;
    picture.source = *stored;
    picture.direction = m_session->article().meta.direction;
    describe(picture, [this](const Block& block) {
        m_text.run([&](QTextCursor& cursor) { textcommand::insertObject(m_text.article(), cursor, block); });
    });
}

void PictureCommands::edit(const QTextBlock& line)
{
    const auto object = textcommand::objectOf(m_text.article(), line);
    if (!m_session || !object || object->kind != BlockKind::Picture)
        return;
    describe(*object, [this, number = line.blockNumber()](const Block& block) {
        textcommand::replaceObject(m_text.article(), m_text.document()->findBlockByNumber(number), block);
    });
}

void PictureCommands::describe(const Block& picture, const std::function<void(const Block&)>& taken)
{
    QImageReader reader(m_session->project().path(picture.source));
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.isValid())
        reader.setScaledSize(size.scaled(840, 440, Qt::KeepAspectRatio));
    auto* dialog = new PictureDialog(picture, reader.read(), m_owner);
    connect(dialog, &PictureDialog::taken, this, taken);
    dialog->show();
}

} // namespace warraq
