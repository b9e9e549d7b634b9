// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <report/html/markup.hpp>

/// The style sheets of pages and pictures: each is a file of this folder, page.css and so on, that the build embeds.
namespace loopbaan::detail {

[[nodiscard]] markup page_style();
[[nodiscard]] markup sections_style();
[[nodiscard]] markup gap_pictures_style();
[[nodiscard]] markup persons_style();
[[nodiscard]] markup map_section_style();
[[nodiscard]] markup map_page_style();
[[nodiscard]] markup map_picture_style();
[[nodiscard]] markup map_chains_style();
[[nodiscard]] markup regeling_style();
[[nodiscard]] markup curriculum_style();
[[nodiscard]] markup handover_style();
[[nodiscard]] markup sheets_style();

/// Scripts are files as well, under 0BSD, as they go out with pages. A page says by their hash that no other runs in
/// it.
[[nodiscard]] markup persons_script();

}  // namespace loopbaan::detail
