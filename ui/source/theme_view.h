// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "source/source_body.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace warraq {

class SegmentedControl;
class SourceFoot;
class SourceText;

/// The files of the desk's own site theme in source. Saved as soon as the hand rests; a file that somebody
/// else changed meanwhile is never overwritten without a word.
class ThemeView final : public QWidget
{
    Q_OBJECT

public:
    explicit ThemeView(QWidget* parent = nullptr);
    ~ThemeView() override;

    void open(const QString& projectFolder, bool readOnly);
    void close();      ///< saves first
    bool save();       ///< true when nothing is unsaved afterwards
    void takeTheirs(); ///< the file as it is on disk now
    void keepMine();   ///< over what is on disk now
    void focusText();

Q_SIGNALS:
    void saved();
    void failed(const warraq::Error& error);
    void closeWanted();

private:
    void showFile(const QString& name);
    void check();

    QString m_folder;
    QString m_name; ///< of the file that is open
    QString m_hash; ///< of it as it was read or written last
    QStringList m_names;
    SourceBody m_body;
    QHBoxLayout* m_bar;
    SegmentedControl* m_files = nullptr;
    SourceText* m_text;
    SourceFoot* m_foot;
    QTimer m_rest;
    bool m_dirty = false;
    bool m_stuck = false; ///< changed outside: waits for a decision
};

} // namespace warraq
