// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/checks.hpp>

namespace loopbaan::detail {

diagnostics errors_of(const framework& on, const staff_options& options) {
  diagnostics found;
  const auto day = [&](const std::optional<date>& each) {
    if (each && !is_day(*each)) found.push_back({errc::invalid_date, {}, {print(*each)}});
  };
  const auto exists = [&](std::size_t position, std::size_t size) {
    if (position >= size)
      found.push_back({errc::no_such_position, {}, {std::to_string(position), std::to_string(size)}});
    return position < size;
  };
  day(options.as_of);
  if (!options.coding) return found;
  const mapping& coding = *options.coding;
  day(coding.day);
  if (coding.phase) exists(coding.phase->value, on.phases().size());
  for (const mapped_column& column : coding.columns)
    for (const mapped_competence& each : column.competences) {
      if (!exists(each.competence.value, on.competences().size())) continue;
      const rank top = on.top(each.competence);
      for (const auto& [code, at] : each.codes)
        if (at > top && at != rank::unknown)
          found.push_back({errc::no_such_level, {}, {std::to_string(number(at)), std::to_string(number(top))}});
    }
  for (const auto& [scale, codes] : coding.values) {
    if (!exists(scale.value, on.scales().size())) continue;
    const std::size_t top = on.scales()[scale].levels.size();
    for (const auto& [code, at] : codes)
      if (at != rank::unknown && number(at) > top)
        found.push_back({errc::no_such_level, {}, {std::to_string(number(at)), std::to_string(top)}});
  }
  return found;
}

}  // namespace loopbaan::detail
