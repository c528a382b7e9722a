// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/welcome_page.h"

#include "text/direction.h"
#include "widgets/style.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace warraq {

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
{
    setProperty("ground", QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addStretch(2);
    auto* name = new QLabel(tr("Warraq"), this);
    QFont font = fontFor(TextRole::Headline);
    font.setPointSizeF(34);
    name->setFont(font);
    name->setProperty("tone", QStringLiteral("accent"));
    name->setAlignment(Qt::AlignCenter);
    column->addWidget(name);
    auto* words = new QLabel(tr("The newsroom on your own machine: stories, breaking news, comments."), this);
    words->setProperty("tone", QStringLiteral("muted"));
    words->setAlignment(Qt::AlignCenter);
    column->addWidget(words);
    column->addSpacing(space::l);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addStretch(1);
    auto* open = new QPushButton(tr("Open a newsroom\u2026"), this);
    setButtonKind(open, "primary");
    auto* create = new QPushButton(tr("Create a newsroom\u2026"), this);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(create, &QPushButton::clicked, this, &WelcomePage::createWanted);
    row->addWidget(open);
    row->addWidget(create);
    row->addStretch(1);
    column->addLayout(row);
    column->addSpacing(space::l);
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    column->addStretch(3);
}

void WelcomePage::setRecent(const QStringList& folders)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    bool first = true;
    for (const QString& folder : folders) {
        if (!QDir(folder).exists())
            continue;
        if (std::exchange(first, false)) {
            auto* heading = new QLabel(tr("Opened before"), this);
            heading->setFont(fontFor(TextRole::Small));
            heading->setProperty("tone", QStringLiteral("muted"));
            heading->setAlignment(Qt::AlignCenter);
            m_recent->addWidget(heading);
        }
        auto* button = new QPushButton(isolated(QDir(folder).dirName()), this);
        button->setToolTip(QDir::toNativeSeparators(folder));
        setButtonKind(button, "link");
        connect(button, &QPushButton::clicked, this, [this, folder] { Q_EMIT projectChosen(folder); });
        m_recent->addWidget(button, 0, Qt::AlignHCenter);
    }
}

} // namespace warraq
