// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/direction_findings.h"

#include "text/bidi_order.h"
#include "text/code_points.h"
#include "text/invisibles.h"
#include "text/isolate_candidates.h"
#include "text/isolate_guard.h"
#include "text/phrases.h"

#include <algorithm>
#include <array>

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

struct Named
{
    DirectionRule rule;
    QLatin1StringView name;
};
constexpr std::array names{Named{DirectionRule::Isolate, "direction-isolate"_L1},
                           Named{DirectionRule::Unbalanced, "direction-unbalanced"_L1},
                           Named{DirectionRule::Override, "direction-override"_L1},
                           Named{DirectionRule::Embedding, "direction-embedding"_L1},
                           Named{DirectionRule::Base, "direction-base"_L1},
                           Named{DirectionRule::Mark, "direction-mark"_L1},
                           Named{DirectionRule::Plain, "direction-plain"_L1},
                           Named{DirectionRule::Sms, "direction-sms"_L1}};

constexpr QChar leftToRightMark = u'\u200E';
constexpr QChar rightToLeftMark = u'\u200F';

/// What decides which rules are worth a look.
struct Traits
{
    bool left = false; ///< letters, or digits, which take part in every disorder
    bool right = false;
    bool controls = false;
};

Traits traitsOf(QStringView text)
{
    Traits traits;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = codePointAt(text, at);
        if (c < 0x80) {
            traits.left = traits.left || (c >= '0' && c <= '9') || (c >= 'A' && isLeftLetter(c));
        } else if (isDirectionControl(c)) {
            traits.controls = true;
        } else if (c >= 0x620 && c < 0x650) {
            traits.right = true;
        } else {
            traits.left = traits.left || isLeftLetter(c) || QChar::isDigit(c);
            traits.right = traits.right || isRightLetter(c);
        }
    }
    return traits;
}

bool isControl(char16_t unit)
{
    return isDirectionControl(unit);
}

bool isNothing(char16_t)
{
    return false;
}

class Linter
{
public:
    Linter(QStringView text, Direction paragraph, DirectionSurfaces surfaces)
        : m_text(text)
        , m_paragraph(paragraph)
        , m_surfaces(surfaces)
    {
    }

    QList<DirectionFinding> run()
    {
        const Traits traits = traitsOf(m_text);
        if (traits.controls) {
            findEmbeddings();
            findUnbalanced();
            findUselessMarks();
        }
        const bool opposite = m_paragraph == Direction::RightToLeft ? traits.left : traits.right;
        if (opposite)
            findBase();
        if (opposite || traits.controls) {
            findIsolates();
            findOtherSurfaces();
        }
        std::ranges::stable_sort(m_found, {}, &DirectionFinding::offset);
        return std::move(m_found);
    }

private:
    DirectionFinding& add(DirectionRule rule, Severity severity, qsizetype offset, qsizetype length,
                          DirectionSurfaces surfaces)
    {
        m_found.append({rule, severity, offset, length, surfaces & m_surfaces, {}, {}});
        return m_found.last();
    }

    /// Of modernisedEmbeddings() each pair is a finding of its own.
    void findEmbeddings()
    {
        const TextChanges changes = modernisedEmbeddings(m_text);
        QList<qsizetype> open; // indexes of changes
        for (qsizetype i = 0; i < changes.size(); ++i) {
            const char16_t c = m_text[changes[i].offset].unicode();
            if (c == 0x202D || c == 0x202E) {
                addOverride(changes, i);
            } else if (c != 0x202C) {
                if (changes[i].text.isEmpty())
                    addControl(DirectionRule::Unbalanced, changes[i]);
                else
                    open.append(i);
            } else if (!changes[i].text.isEmpty() && !open.isEmpty()) {
                const TextChange& start = changes[open.takeLast()];
                add(DirectionRule::Embedding, Severity::Info, start.offset,
                    changes[i].offset + 1 - start.offset, everySurface)
                    .fixes.append({DirectionRemedy::Modernise, {start, changes[i]}, {}});
            } else if (!m_ofOverrides.contains(changes[i].offset)) {
                addControl(DirectionRule::Unbalanced, changes[i]);
            }
        }
    }

    /// From the override to its PDF, or to the end of the paragraph.
    void addOverride(const TextChanges& changes, qsizetype index)
    {
        TextChanges fix{changes[index]};
        qsizetype end = m_text.size();
        int depth = 0;
        for (qsizetype i = index; i < changes.size(); ++i) {
            depth += m_text[changes[i].offset] == u'\u202C' ? -1 : 1;
            if (depth == 0) {
                m_ofOverrides.append(changes[i].offset);
                fix.append({changes[i].offset, 1, {}});
                end = changes[i].offset + 1;
                break;
            }
        }
        add(DirectionRule::Override, Severity::Error, fix.first().offset, end - fix.first().offset,
            everySurface)
            .fixes.append({DirectionRemedy::Remove, fix, {}});
    }

    void addControl(DirectionRule rule, const TextChange& change)
    {
        add(rule, Severity::Warning, change.offset, 1, everySurface)
            .fixes.append({DirectionRemedy::Mend, {change}, {}});
    }

    /// All of it is one mending: its parts lean on each other.
    void findUnbalanced()
    {
        const TextChanges changes = mendedIsolates(m_text);
        if (changes.isEmpty())
            return;
        qsizetype at = -1; // the first character without its other half
        for (qsizetype i = 0; i < m_text.size() && at < 0; ++i) {
            const bool single =
                (isolate::isStart(m_text[i]) || m_text[i] == isolate::pop) && isolatePartner(m_text, i) < 0;
            if (single || changes.contains({i, 1, {}}))
                at = i;
        }
        at = std::max<qsizetype>(at, 0);
        add(DirectionRule::Unbalanced, Severity::Warning, at, 1, everySurface)
            .fixes.append({DirectionRemedy::Mend, changes, {}});
    }

    void findUselessMarks()
    {
        constexpr qsizetype most = 100; // nobody writes more
        const QList<qsizetype> marks = uselessMarks(m_text, m_paragraph);
        for (const qsizetype at : marks.first(std::min(marks.size(), most))) {
            // Each is a fix of its own, so it must not lean on another that may stay.
            if (isUselessMark(m_text, at, m_paragraph))
                add(DirectionRule::Mark, Severity::Info, at, 1, everySurface)
                    .fixes.append({DirectionRemedy::Remove, {{at, 1, {}}}, {}});
        }
    }

    /// An Arabic paragraph that was taken for a left-to-right one, by its first word or by a number; or the
    /// other way round.
    void findBase()
    {
        const auto [left, right] = letters();
        const bool fromTheLeft = m_paragraph == Direction::LeftToRight;
        const Direction other = fromTheLeft ? Direction::RightToLeft : Direction::LeftToRight;
        // A name of an English paper may be longer than the Arabic sentence about it; the other way round the
        // language of the page speaks for Arabic. A lone foreign word stands right on either side.
        const bool turned = fromTheLeft ? right > left
                                        : left > 2 * right && firstStrongDirection(m_text) == other &&
                                              movedRange(m_text, m_paragraph, other, isNothing).length > 0;
        if (!turned)
            return;
        m_turned = other;
        add(DirectionRule::Base, Severity::Warning, 0, m_text.size(), DirectionSurface::Site)
            .fixes.append({DirectionRemedy::TurnParagraph, {}, other});
    }

    /// How many letters of each direction there are outside of isolates and addresses, which say nothing
    /// about their paragraph.
    [[nodiscard]] std::pair<qsizetype, qsizetype> letters() const
    {
        const QList<Isolate> spans = isolateCandidates(m_text, m_paragraph);
        auto span = spans.cbegin();
        qsizetype left = 0;
        qsizetype right = 0;
        int depth = 0;
        for (qsizetype at = 0; at < m_text.size();) {
            while (span != spans.cend() && (span->offset < at || !isAddress(span->kind)))
                ++span;
            if (span != spans.cend() && span->offset == at) {
                at += span->length;
                continue;
            }
            const QChar unit = m_text[at];
            if (isolate::isStart(unit))
                ++depth;
            else if (unit == isolate::pop && depth > 0)
                --depth;
            const char32_t c = codePointAt(m_text, at);
            if (depth > 0 || isDirectionControl(c))
                continue;
            left += isLeftLetter(c) ? 1 : 0;
            right += isRightLetter(c) ? 1 : 0;
        }
        return {left, right};
    }

    static bool isAddress(SpanKind kind)
    {
        return kind == SpanKind::Url || kind == SpanKind::Email || kind == SpanKind::Handle;
    }

    void findIsolates()
    {
        // In a paragraph that stands the wrong way round every phrase seems to be disturbed.
        if (m_turned)
            return;
        for (const Isolate& span : neededIsolates(m_text, m_paragraph)) {
            if (standsInOldControls(span))
                continue; // it may well be right without them
            DirectionFinding& finding =
                add(DirectionRule::Isolate, Severity::Warning, span.offset, span.length, everySurface);
            finding.kind = span.kind;
            finding.fixes.append({DirectionRemedy::Wrap, isolateChanges({span}), {}});
            if (span.kind == SpanKind::Date) {
                QString slashes = m_text.sliced(span.offset, span.length).toString();
                for (const QChar dash : u"-–‐‑−"_s)
                    slashes.replace(dash, u'/');
                finding.fixes.append(
                    {DirectionRemedy::Rewrite, {{span.offset, span.length, slashes.remove(u' ')}}, {}});
            }
        }
    }

    [[nodiscard]] bool standsInOldControls(const Isolate& span) const
    {
        return std::ranges::any_of(m_found, [&](const DirectionFinding& finding) {
            return (finding.rule == DirectionRule::Override || finding.rule == DirectionRule::Embedding) &&
                   span.offset >= finding.offset && span.offset < finding.offset + finding.length;
        });
    }

    void findOtherSurfaces()
    {
        const auto guessed = [this](QStringView text) {
            return firstStrongDirection(text).value_or(Direction::LeftToRight);
        };
        const Direction plain = guessed(m_text);
        if (m_surfaces.testFlag(DirectionSurface::PlainText) && plain != m_paragraph) {
            const MovedRange moved = movedRange(m_text, m_paragraph, plain, isNothing);
            if (moved.length > 0) {
                const QChar mark = m_paragraph == Direction::RightToLeft ? rightToLeftMark : leftToRightMark;
                add(DirectionRule::Plain, Severity::Info, moved.offset, moved.length,
                    DirectionSurface::PlainText)
                    .fixes.append({DirectionRemedy::AddMark, {{0, 0, QString(mark)}}, {}});
            }
        }
        if (!m_surfaces.testFlag(DirectionSurface::Sms))
            return;
        QString bare = m_text.toString();
        bare.removeIf([](QChar c) { return isDirectionControl(c.unicode()); });
        const MovedRange moved = movedRange(m_text, m_paragraph, guessed(bare), isControl);
        if (moved.length > 0)
            add(DirectionRule::Sms, Severity::Info, moved.offset, moved.length, DirectionSurface::Sms);
    }

    QStringView m_text;
    Direction m_paragraph;
    DirectionSurfaces m_surfaces;
    QList<DirectionFinding> m_found;
    QList<qsizetype> m_ofOverrides; ///< PDFs that close an override
    std::optional<Direction> m_turned;
};

} // namespace

QString directionRuleName(DirectionRule rule)
{
    return std::ranges::find(names, rule, &Named::rule)->name;
}

std::optional<DirectionRule> directionRuleFromName(QStringView name)
{
    const auto it = std::ranges::find_if(names, [&](const Named& n) { return n.name == name; });
    return it == names.end() ? std::nullopt : std::optional(it->rule);
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return u"info"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    return {};
}

QList<DirectionFinding> directionFindings(QStringView text, Direction paragraph, DirectionSurfaces surfaces)
{
    return Linter(text, paragraph, surfaces).run();
}

DirectedText withFixedDirection(const QString& text, Direction paragraph, const QList<DirectionRule>& rules)
{
    DirectedText out{text, paragraph, {}};
    // Fixes are made one at a time, as each moves the places of the others. None of them makes work for one
    // that was done before it, but a mark that a turned paragraph no longer needs may go later.
    const int most = 1000;
    for (int i = 0; i < most; ++i) {
        const QList<DirectionFinding> findings = directionFindings(out.text, out.paragraph);
        const auto next = std::ranges::find_if(findings, [&](const DirectionFinding& finding) {
            return rules.contains(finding.rule) && !finding.fixes.isEmpty();
        });
        if (next == findings.end())
            break;
        const DirectionFix& fix = next->fixes.first();
        out.text = applied(out.text, fix.changes);
        out.paragraph = fix.paragraph.value_or(out.paragraph);
        out.fixed.append(next->rule);
    }
    return out;
}

} // namespace warraq
