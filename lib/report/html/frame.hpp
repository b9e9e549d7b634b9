// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string_view>

#include <loopbaan/core/text.hpp>

#include <report/html/markup.hpp>

namespace loopbaan::detail {

/// The start of an offline page up to and with `<body>`: nothing fetched, no script but the one that is given here (a
/// content security policy says so to the browser, by its hash), styles for screen and A4. `more_style` comes after the
/// common rules.
[[nodiscard]] markup page_start(std::string_view title, language, const markup& more_style, const markup& script = {});

/// The script at the end of the page.
[[nodiscard]] markup page_script(const markup& script);

/// The begin of a part that scrolls sideways where it is wider than the screen, also by keyboard; `</div>` ends it.
/// `classes` come before its own, each with a space after it. No such part is begun otherwise: whoever cannot point
/// could not move it.
[[nodiscard]] markup scroll_start(std::string_view label, std::string_view classes = {});

/// The link that keyboard users meet first; `to` is an id of the page.
[[nodiscard]] markup skip_link(std::string_view words, std::string_view to);

}  // namespace loopbaan::detail
