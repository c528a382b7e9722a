// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace warraq {

/// A folder that vanishes with the test.
class TemporaryFolder
{
public:
    /// Path of `name` inside the folder.
    [[nodiscard]] QString path(const QString& name = {}) const
    {
        return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
    }

private:
    QTemporaryDir m_folder;
};

/// Content of a file of tests/data, failing the process when it is missing (a test cannot go on without it).
[[nodiscard]] QByteArray testData(const QString& name);
/// Writes a file, its folders too; fails the process when it cannot.
void writeText(const QString& path, const QByteArray& bytes);

} // namespace warraq
