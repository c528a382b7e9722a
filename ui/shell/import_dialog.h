// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace warraq {

class Newsroom;

/// Imports on a worker: progress and a way to stop, then the report, which can be copied.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Newsroom& newsroom, const QStringList& files, QWidget* parent = nullptr);
    void start();
    [[nodiscard]] QString reportText() const;

Q_SIGNALS:
    void imported(const warraq::ImportReport& report); ///< before the person closes the report
    void progressed(const warraq::ImportProgress& progress);

protected:
    void reject() override; ///< while it runs: stops it

private:
    void show(const ImportProgress& progress);
    void finish(const Result<ImportReport>& result);

    Newsroom& m_newsroom;
    QStringList m_files;
    CancelFlag m_cancel;
    QString m_read; ///< how far it has come, in words
    bool m_running = false;
    QLabel* m_title;
    QLabel* m_words;
    QProgressBar* m_bar;
    QPlainTextEdit* m_report;
    QPushButton* m_copy;
    QPushButton* m_close;
};

} // namespace warraq
