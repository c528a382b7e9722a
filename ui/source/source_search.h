// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/searchable.h"

#include <QPointer>

namespace warraq {

class SourceText;

/// Finding in the source: extra selections, of what is in sight alone.
class SourceSearch final : public QObject, public Searchable
{
    Q_OBJECT

public:
    explicit SourceSearch(SourceText& text); ///< child of the text

    [[nodiscard]] QList<QTextEdit*> texts() const override;
    [[nodiscard]] QTextEdit* mainText() const override;
    [[nodiscard]] bool canReplace() const override;
    [[nodiscard]] FindHits::Reading reading() const override;
    void showHits(QTextEdit* text, const FindHits* hits) override;
    void reveal(QTextEdit* text) override;
    std::function<void()> replace(const QList<LineChange>& changes) override;

private:
    void mark();

    SourceText& m_text;
    QPointer<const FindHits> m_hits;
};

} // namespace warraq
