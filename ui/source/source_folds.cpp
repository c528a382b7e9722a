// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/source_folds.h"

#include "article/body_splitter.h"
#include "article/markup_scanner.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <vector>

namespace warraq {

namespace {

class Folder
{
public:
    void open(const QByteArray& name, int line)
    {
        m_open.push_back({name, line});
        ++m_counts[name];
    }

    void close(const QByteArray& name, int line)
    {
        if (m_counts.value(name) == 0)
            return;
        while (m_open.back().name != name) {
            --m_counts[m_open.back().name];
            m_open.pop_back();
        }
        const int first = m_open.back().line;
        --m_counts[name];
        m_open.pop_back();
        if (line > first)
            m_last[first] = std::max(m_last.value(first), line);
    }

    [[nodiscard]] QList<FoldRegion> regions() const
    {
        QList<FoldRegion> regions;
        for (auto it = m_last.cbegin(); it != m_last.cend(); ++it)
            regions.append({it.key(), it.value()});
        return regions;
    }

private:
    struct Open
    {
        QByteArray name;
        int line = 0;
    };
    std::vector<Open> m_open;
    QHash<QByteArray, int> m_counts;
    QMap<int, int> m_last;
};

} // namespace

QList<FoldRegion> foldRegions(const QByteArray& html)
{
    Folder folder;
    int line = 0;
    for (MarkupScanner scanner(html); !scanner.atEnd();) {
        const MarkupToken token = scanner.next();
        const QByteArrayView text = QByteArrayView(html).sliced(token.begin, token.end - token.begin);
        const int end = line + int(std::ranges::count(text, '\n'));
        if (token.kind == MarkupToken::Comment) {
            const WordPressComment comment = wordPressComment(text);
            const QByteArray name = QByteArray("wp:").append(comment.name);
            if (comment.name.isEmpty() && end > line) { // a long comment folds by itself
                folder.open("<!--", line);
                folder.close("<!--", end);
            } else if (!comment.name.isEmpty() && comment.closes) {
                folder.close(name, end);
            } else if (!comment.name.isEmpty() && !comment.selfClosing) {
                folder.open(name, line);
            }
        } else if (token.kind == MarkupToken::StartTag && !isVoidElement(token.name) &&
                   !text.endsWith("/>")) {
            folder.open(token.name.toByteArray().toLower(), line);
        } else if (token.kind == MarkupToken::EndTag) {
            folder.close(token.name.toByteArray().toLower(), end);
        }
        line = end;
    }
    return folder.regions();
}

QList<FoldRegion> braceRegions(const QByteArray& text)
{
    Folder folder;
    int line = 0;
    for (const char c : text) {
        if (c == '\n')
            ++line;
        else if (c == '{' || c == '[')
            folder.open(c == '{' ? "{" : "[", line);
        else if (c == '}' || c == ']')
            folder.close(c == '}' ? "{" : "[", line);
    }
    return folder.regions();
}

} // namespace warraq
