// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace warraq::cli {

/// Where answers go: UTF-8 on standard output, sentences on standard error. Tests give it buffers.
class Output
{
public:
    Output() = default; ///< stdout and stderr
    Output(QByteArray* out, QByteArray* errors)
        : m_out(out)
        , m_errors(errors)
    {
    }

    void json(const QJsonObject& object); ///< one line
    void line(const QString& text);
    void raw(const QByteArray& bytes);
    void error(const QString& text);    ///< one line
    void progress(const QString& text); ///< only when stderr is a terminal; overwrites itself
    /// False when something could not be written (disk full, closed pipe).
    [[nodiscard]] bool finish();

private:
    QByteArray* m_out = nullptr;
    QByteArray* m_errors = nullptr;
    bool m_broken = false;
    bool m_progressShown = false;
};

} // namespace warraq::cli
