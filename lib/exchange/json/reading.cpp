// SPDX-License-Identifier: BSL-1.0
#include <exchange/json/reading.hpp>

namespace loopbaan::detail {

void reading::add(diagnostic each) {
  if (found_.size() < most)
    found_.push_back(std::move(each));
  else if (found_.size() == most)
    found_.push_back({errc::too_many_faults, at(""), {std::to_string(most)}});
}

void reading::report(errc code, std::string pointer, std::vector<text> details) {
  add({code, at(std::move(pointer)), std::move(details)});
}

void reading::join(const diagnostics& others) {
  for (const diagnostic& each : others) add(each);
}

std::string pointer_to(std::string_view parent, std::string_view key) {
  std::string pointer{parent};
  pointer += '/';
  for (const char c : key) {
    if (c == '~')
      pointer += "~0";
    else if (c == '/')
      pointer += "~1";
    else
      pointer += c;
  }
  return pointer;
}

std::string pointer_to(std::string_view parent, std::size_t position) {
  return std::string{parent} + '/' + std::to_string(position);
}

}  // namespace loopbaan::detail
