// SPDX-License-Identifier: BSL-1.0
#include <core/huge_pages.hpp>

#include <core/fast_paths.hpp>

#if LOOPBAAN_FAST_PATHS && defined(__linux__)
#include <sys/mman.h>
#endif

#include <memory>

namespace loopbaan::detail {

#if LOOPBAAN_FAST_PATHS && defined(MADV_HUGEPAGE)
void advise_huge_pages(void* begin, std::size_t bytes) noexcept {
  constexpr std::size_t large = 2u << 20;
  if (std::align(large, large, begin, bytes) == nullptr) return;  // else the large pages that fit are what is left
  static_cast<void>(madvise(begin, bytes / large * large, MADV_HUGEPAGE));  // advice: a refusal costs nothing
}
#else
void advise_huge_pages(void*, std::size_t) noexcept {}
#endif

}  // namespace loopbaan::detail
