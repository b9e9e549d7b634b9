// SPDX-License-Identifier: BSL-1.0
#include <people/columns.hpp>

#include <map>
#include <optional>

#include <people/people_columns.hpp>

namespace loopbaan::detail {

grouping_column::grouping_column(std::string called, std::size_t people)
    : name{std::move(called)}, group_of{0, people} {
  if (people == 0) return;
  groups.emplace_back();
  sizes.push_back(static_cast<std::uint32_t>(people));
  numbers.emplace("", 0);
}

void grouping_column::add_rows(std::size_t count, std::span<const std::string_view> groups_of) {
  std::vector<std::uint32_t> numbers_of;
  numbers_of.reserve(count);
  for (const std::string_view group : groups_of) numbers_of.push_back(number_of(group));
  if (groups_of.empty()) numbers_of.resize(count, number_of(""));
  for (const std::uint32_t number : numbers_of) ++sizes[number];
  group_of.add_rows(count, numbers_of);
}

std::uint32_t grouping_column::number_of(std::string_view group) {
  return *recent.recall(group, [&](std::string_view name_of_group) {
    const auto [known, fresh] =
        numbers.try_emplace(std::string{name_of_group}, static_cast<std::uint32_t>(groups.size()));
    if (fresh) {
      groups.emplace_back(name_of_group);
      sizes.push_back(0);
    }
    return std::optional{known->second};
  });
}

grouping_column group_by_phase(const framework& fw, std::span<const std::uint16_t> phases) {
  grouping_column made{"phase", 0};
  std::vector<std::uint32_t> numbers(phases.size());
  std::map<std::uint16_t, std::uint32_t> number_of;
  for (std::size_t row = 0; row < phases.size(); ++row) {
    const auto [at, fresh] = number_of.try_emplace(phases[row], static_cast<std::uint32_t>(made.groups.size()));
    if (fresh) {
      made.groups.push_back(phases[row] == no_phase ? "" : fw.phases()[phase_index{phases[row]}].id);
      made.sizes.push_back(0);
    }
    ++made.sizes[at->second];
    numbers[row] = at->second;
  }
  made.group_of.add_rows(numbers.size(), numbers);
  made.group_of.shrink();
  return made;
}

}  // namespace loopbaan::detail
