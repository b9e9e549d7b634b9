// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/data/dutch_framework.hpp>

#include <loopbaan/exchange/documents.hpp>

#include <data/embedded.hpp>

namespace loopbaan {

std::string_view dutch_framework_document() { return detail::embedded("nl/framework.json"); }
std::string_view dutch_catalogue_document() { return detail::embedded("nl/catalogue.json"); }

framework dutch_framework() {
  const framework base = read_framework(dutch_framework_document(), "nl/framework.json").value();
  return add_catalogue(base, dutch_catalogue_document(), "nl/catalogue.json").value();
}

}  // namespace loopbaan
