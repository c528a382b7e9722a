// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../app/precompiled.h"

#include <QAbstractItemModel>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QTextEdit>
#include <QTimer>
#include <QWidget>
