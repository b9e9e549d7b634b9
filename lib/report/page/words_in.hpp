// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <report/page/words.hpp>

/// One file per language defines one of these.
namespace loopbaan::detail {

extern const page_words dutch_page_words;
extern const page_words english_page_words;

}  // namespace loopbaan::detail
