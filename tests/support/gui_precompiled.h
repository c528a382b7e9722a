// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../ui/precompiled.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
