// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/article_session.h"
#include "shell/context.h"

#include <QPointer>
#include <QWidget>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace warraq {

/// The story's details. Every change is one undoable step of the session; Ctrl+Z inside undoes details, not
/// text.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(const Context& context, QWidget* parent = nullptr);
    void setSession(ArticleSession* session); ///< not owned; null empties it
    void focusFirst();

Q_SIGNALS:
    void closeWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Show = std::function<void(const Metadata&)>;

    void makeState(QVBoxLayout& column);
    void makePlace(QVBoxLayout& column);
    void makeEmbargo(QFormLayout& form);
    void makeNotes(QVBoxLayout& column);
    void makeRecord(QVBoxLayout& column);
    /// A field made elsewhere joins: label, tab order, undo key, and how it shows the metadata.
    void join(QFormLayout& form, const QString& label, QWidget* field, Show show);
    void addLine(QFormLayout& form, const QString& label, const std::function<QString(const Metadata&)>& get,
                 const std::function<void(Metadata&, const QString&)>& set, const QString& prompt = {});
    void addChoice(QFormLayout& form, const QString& label, const QList<std::pair<QString, QString>>& choices,
                   const std::function<QString(const Metadata&)>& get,
                   const std::function<void(Metadata&, const QString&)>& set);
    QLabel* addFact(QFormLayout& form, const QString& label,
                    const std::function<QString(const Metadata&)>& get);
    void edit(const QString& stepName, const std::function<void(Metadata&)>& change);
    void addCorrection(const QString& text);
    void refresh();

    Context m_context;
    QPointer<ArticleSession> m_session;
    QList<Show> m_shows;
    QWidget* m_first = nullptr;
    QWidget* m_body;
    bool m_showing = false; ///< fields are being filled, not edited
};

} // namespace warraq
