// SPDX-License-Identifier: BSL-1.0
#include <exchange/json/note_list.hpp>

#include <algorithm>
#include <utility>

#include <core/collector.hpp>

namespace loopbaan::detail {
namespace {

/// What to do about a word that is like no other: the words there are, and how a field of one's own is called.
text choose_among(errc code, const std::vector<std::string_view>& known) {
  std::string all;
  for (const std::string_view each : known) (all += all.empty() ? "" : ", ") += each;
  if (code != errc::unknown_field) return detail::filled("Kies uit: {0}.", "Choose from: {0}.", {all});
  return detail::filled("Bekend zijn hier: {0}. Laat de naam van een eigen veld met “_” of “x-” beginnen.",
                        "Known here: {0}. Let the name of a field of your own begin with “_” or “x-”.", {all});
}

text at_places(std::size_t count) {
  if (count == 1) return {"", ""};
  const std::string number = std::to_string(count);
  return detail::filled(" (op {0} plaatsen, hier het eerst)", " (at {0} places, here for the first time)", {number});
}

}  // namespace

void note_list::free_names(const std::string& pointer) { free_.insert(shape_of(pointer)); }

void note_list::unknown(errc code, const std::string& pointer, std::string_view word,
                        const std::vector<std::string_view>& known) {
  note* const each = counted(code, pointer, word, 1);
  if (each == nullptr || !each->remedy.empty()) return;
  each->remedy = did_you_mean(nearest(word, known), choose_among(code, known));
}

void note_list::mistaken(errc code, const std::string& pointer, std::string_view word, const std::string& meant,
                         std::size_t count) {
  note* const each = counted(code, pointer, word, count);
  if (each != nullptr) each->remedy = did_you_mean(meant, {});
}

void note_list::no_language(const std::string& pointer, std::string_view tag) {
  static_cast<void>(counted(errc::unknown_language, pointer, tag, 1));
}

void note_list::blank(const std::string& pointer) {
  static_cast<void>(counted(errc::blank_text, pointer, std::string_view{pointer}.substr(pointer.rfind('/') + 1), 1));
}

void note_list::empty(const std::string& pointer, std::string_view name, const text& meaning) {
  note* const each = counted(errc::empty_list, pointer, name, 1);
  if (each != nullptr) each->remedy = meaning;
}

note_list::note* note_list::counted(errc code, const std::string& pointer, std::string_view word, std::size_t count) {
  kind of{code, shape_of(pointer), std::string{word}};
  auto found = notes_.find(of);
  if (found == notes_.end()) {
    if (notes_.size() == most) {
      ++untold_;
      return nullptr;
    }
    found = notes_.emplace(std::move(of), note{{code, {file_, pointer}, {std::string{word}}}, {}, 0}).first;
  }
  found->second.count += count;
  return &found->second;
}

std::string note_list::shape_of(std::string_view pointer) const {
  std::string shape;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const std::string_view token = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(token.size());
    const bool position = token.find_first_not_of("0123456789") == std::string_view::npos;
    const bool alike = position || free_.contains(shape);
    (shape += '/') += alike ? std::string_view{"*"} : token;
  }
  return shape;
}

diagnostics note_list::take() {
  diagnostics told;
  for (auto& [of, each] : notes_) {
    each.first.details.push_back(at_places(each.count));
    each.first.details.push_back(std::move(each.remedy));
    told.push_back(std::move(each.first));
  }
  notes_.clear();
  sort_by_place(told);
  if (untold_ > 0)
    told.push_back({errc::too_many_notes, {file_}, {std::to_string(std::exchange(untold_, 0)), std::to_string(most)}});
  return told;
}

}  // namespace loopbaan::detail
