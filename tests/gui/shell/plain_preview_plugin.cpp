// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_preview_plugin.h"
