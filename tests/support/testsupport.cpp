// SPDX-License-Identifier: GPL-3.0-or-later
// Anchor of the precompiled header that the test binaries reuse.
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"
