// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cheap and used nearly everywhere in app/; nothing of our own, so that editing a header rebuilds little.
#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
