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
                              insertFiles({files.first()});
                      });
}

void PictureCommands::insertFiles(const QStringList& files)
{
    if (!m_session || m_text.isReadOnly())
        return;
    for (const QString& file : files) {
        const auto bytes = readFile(file);
        if (!bytes) {
            Q_EMIT problem(bytes.error());
            continue;
        }
        const QString ending = QFileInfo(file).suffix().toLower();
        if (files.size() == 1)
            insertBytes(*bytes, ending, {});
        else if (const auto picture = kept(*bytes, ending))
            insert(*picture);
    }
}

void PictureCommands::insertBytes(const QByteArray& bytes, const QString& ending, const QString& alt)
{
    if (!m_session || m_text.isReadOnly())
        return;
    auto picture = kept(bytes, ending);
    if (!picture)
        return;
    picture->alt = alt;
    describe(*picture, [this](const Block& block) { insert(block); });
}

std::optional<Block> PictureCommands::kept(const QByteArray& bytes, const QString& ending)
{
    const auto stored = m_session->project().addMedia(bytes, ending);
    if (!stored) {
        Q_EMIT problem(stored.error());
        return std::nullopt;
    }
    Block picture;
    picture.kind = BlockKind::Picture;
    picture.source = *stored;
    picture.direction = m_session->article().meta.direction;
    return picture;
}

void PictureCommands::insert(const Block& picture)
{
    m_text.run([&](QTextCursor& cursor) { textcommand::insertObject(m_text.article(), cursor, picture); });
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
