// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace warraq {

/// Between two threads that hand values to each other through Qt: ThreadSanitizer cannot see the locks inside
/// a Qt that was not built with it, so these say where one thread lets go and the other takes. Nothing in any
/// other build.
inline void handOver([[maybe_unused]] void* token)
{
#ifdef __SANITIZE_THREAD__
    __tsan_release(token);
#endif
}
inline void takeOver([[maybe_unused]] void* token)
{
#ifdef __SANITIZE_THREAD__
    __tsan_acquire(token);
#endif
}

} // namespace warraq
