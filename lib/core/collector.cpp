// SPDX-License-Identifier: BSL-1.0
#include <core/collector.hpp>

#include <algorithm>

namespace loopbaan::detail {

void collector::add(diagnostic each) {
  if (found_.size() < most_)
    found_.push_back(std::move(each));
  else if (found_.size() == most_)
    found_.push_back({errc::too_many_faults, at(""), {std::to_string(most_)}});
}

void collector::report(errc code, std::string pointer, std::vector<text> details) {
  if (!full()) spoilt_.insert(pointer);
  add({code, at(std::move(pointer)), std::move(details)});
}

void collector::report_missing(std::string pointer, std::string_view key, text what_to_do) {
  if (!full()) spoilt_.insert(pointer_to(pointer, key));
  add({errc::missing_field, at(std::move(pointer)), {std::string{key}, std::move(what_to_do)}});
}

void collector::report(const diagnostics& others) {
  for (const diagnostic& each : others) {
    if (!full()) spoilt_.insert(each.where.pointer);
    add(each);
  }
}

void collector::diagnose(errc code, const std::string& pointer, std::vector<text> details,
                         std::initializer_list<std::string> on) {
  if (full() || is_spoilt(pointer)) return;
  for (const std::string& each : on)
    if (is_spoilt(each) || has_spoilt_below(each)) return;
  add({code, at(pointer), std::move(details)});
}

void collector::diagnose(const diagnostics& others) {
  for (const diagnostic& each : others)
    if (!is_spoilt(each.where.pointer)) add(each);
}

bool collector::is_spoilt(std::string_view at) const {
  if (spoilt_.empty()) return false;
  while (!spoilt_.contains(at)) {
    if (at.empty()) return false;
    at = at.substr(0, at.rfind('/'));
  }
  return true;
}

bool collector::has_spoilt_below(const std::string& at) const {
  const auto first = spoilt_.lower_bound(at + '/');
  return first != spoilt_.end() && first->starts_with(at + '/');
}

diagnostics collector::take() {
  sort_by_place(found_);
  return std::move(found_);
}

void sort_by_place(diagnostics& found) {
  std::ranges::stable_sort(found, [](const diagnostic& a, const diagnostic& b) {
    const bool last_a = a.code == errc::too_many_faults;
    const bool last_b = b.code == errc::too_many_faults;
    if (last_a || last_b) return last_b && !last_a;
    return stands_before(a.where.pointer, b.where.pointer);
  });
}

}  // namespace loopbaan::detail
