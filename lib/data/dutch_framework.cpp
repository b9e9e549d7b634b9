// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/data/dutch_framework.hpp>

#include <loopbaan/exchange/documents.hpp>

#include <data/embedded.hpp>

namespace loopbaan {

std::string_view dutch_framework_document() noexcept { return detail::embedded_nl_framework_json(); }
std::string_view dutch_catalogue_document() noexcept { return detail::embedded_nl_catalogue_json(); }

framework dutch_framework() {
  const framework base = read_framework(dutch_framework_document(), "nl/framework.json").value();
  return add_catalogue(base, dutch_catalogue_document(), "nl/catalogue.json").value();
}

}  // namespace loopbaan
