// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/done_notes.hpp>

#include <algorithm>
#include <optional>
#include <span>

#include <loopbaan/exchange/documents.hpp>

namespace loopbaan {
namespace {

bool was_named_before(std::span<const step_index> done, std::size_t at) {
  const auto end = done.begin() + static_cast<std::ptrdiff_t>(at);
  return std::find(done.begin(), end, done[at]) != end;
}

}  // namespace

namespace detail {

diagnostics notes_on_done(const cohort& people, const std::function<place(const done_not_shown&)>& where) {
  constexpr std::size_t most_named = 10;
  const framework& on = people.fw();
  auto found = find_done_not_shown(people);
  std::erase_if(found,
                [&](const done_not_shown& each) { return was_named_before(people[each.row].done(), each.place); });
  const auto step_of = [&](const done_not_shown& each) { return people[each.row].done()[each.place]; };
  std::vector<std::size_t> left(on.steps().size());  // notes on a step that are still to come
  for (const done_not_shown& each : found) ++left[step_of(each).value];
  std::vector<std::size_t> told(on.steps().size());

  diagnostics notes;
  for (const done_not_shown& each : found) {
    const step_index step = step_of(each);
    --left[step.value];
    if (++told[step.value] > most_named) continue;
    const text levels = detail::in_each_language([&](language lang) {
      std::string words;
      for (const attainment& a : each.levels)
        words += (words.empty() ? "" : ", ") + on.competences()[a.competence].id + " " +
                 std::string{on.level_id(a.competence, a.level)};
      if (told[step.value] == most_named && left[step.value] > 0)
        words += detail::fill(worded(lang, "; zo ook bij nog {0} mensen", "; likewise with more people: {0}"),
                              {std::to_string(left[step.value])});
      return words;
    });
    notes.push_back({errc::done_not_shown, where(each), {on.steps()[step].id, levels}});
  }
  return notes;
}

void note_done_twice(const cohort& people, const std::function<place(const done_not_shown&)>& where,
                     diagnostics& notes) {
  constexpr std::size_t most_named = 5;
  std::size_t count = 0;
  std::optional<place> first;
  std::string examples;
  for (std::size_t row = 0; row < people.size(); ++row) {
    const auto done = people.stands(row).done;
    for (std::size_t i = 1; i < done.size(); ++i) {
      if (!was_named_before(done, i)) continue;
      if (!first) first = where({row, i, {}});
      if (++count <= most_named) examples += (count > 1 ? ", " : "") + people[row].id();
    }
  }
  if (count > most_named) examples += ", …";
  if (first) notes.push_back({errc::done_twice, *first, {std::to_string(count), examples}});
}

}  // namespace detail

diagnostics notes_on_people(const cohort& people, const std::string& file) {
  return detail::notes_on_done(people, [&](const done_not_shown& each) {
    return place{file, "/people/" + std::to_string(each.row) + "/done/" + std::to_string(each.place)};
  });
}

}  // namespace loopbaan
