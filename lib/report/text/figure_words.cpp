// SPDX-License-Identifier: BSL-1.0
#include <report/text/figure_words.hpp>

#include <plan/model/figures.hpp>

namespace loopbaan::detail {

std::string figure_in_words(std::string_view figure, language lang) {
  for (const step_figure& each : step_figures)
    if (each.name == figure) return each.unsaid.words().in_language(lang);
  return {};
}

}  // namespace loopbaan::detail
