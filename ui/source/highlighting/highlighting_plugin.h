// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/highlighting.h"

#include <KSyntaxHighlighting/Repository>
#include <QObject>

namespace warraq {

class HighlightingPlugin final : public QObject, public SourceHighlighting
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "warraq.SourceHighlighting/2")
    Q_INTERFACES(warraq::SourceHighlighting)

public:
    bool colour(QTextDocument* document, const QString& definition, bool dark) override;

private:
    KSyntaxHighlighting::Repository m_repository;
};

} // namespace warraq
