// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/assignment.hpp>

#include <loopbaan/partnership/rule.hpp>

#include <exchange/documents/assignment_fields.hpp>
#include <exchange/documents/assignment_parts.hpp>
#include <exchange/documents/entity_reader.hpp>
#include <exchange/documents/entity_writer.hpp>
#include <exchange/json/kind_names.hpp>

namespace loopbaan {
namespace detail {

namespace {

/// The whole numbers of a list.
std::vector<std::int64_t> numbers_at(const spot& list) {
  std::vector<std::int64_t> made;
  if (!list.is_array()) return made;
  for (std::size_t i = 0; i < list.value.size(); ++i)
    made.push_back(spot{list.value[i], pointer_to(list.pointer, i), list.sink}.as_whole().value_or(0));
  return made;
}

}  // namespace

void read_field(object_cursor& at, std::string_view name, const meaning&, std::vector<std::int64_t>& into) {
  if (const auto found = at.find(name)) into = numbers_at(*found);
}

void read_field(object_cursor& at, std::string_view name, const meaning&, std::vector<level_value>& into) {
  const auto found = at.find(name);
  if (!found || !found->is_array()) return;
  for (std::size_t i = 0; i < found->value.size(); ++i)
    into.push_back(numbers_at({found->value[i], pointer_to(found->pointer, i), found->sink}));
}

void write_field(object_writer& to, std::string_view name, const meaning&, const std::vector<level_value>& values) {
  if (values.empty()) return to.leave(name);
  to.put(name, values);
}

}  // namespace detail

result<assignment_document> read_assignment(std::string_view bytes, const std::string& file) {
  detail::reading read{file};
  auto whole = detail::document::open(bytes, detail::kind::assignment, read);
  if (!whole) return read.take();
  auto draft = std::make_shared<detail::assignment_draft>(detail::draft_of<detail::assignment_draft>(*whole, read));
  const auto round = detail::round_of(*draft, read);
  if (!round) return read.take();
  auto found = detail::answer_of(*draft, *round, read);
  if (!read.clean()) return read.take();
  assignment_document made{*round, draft->seed, std::move(found)};
  made.notes_ = draft->notes;
  made.read_ = std::move(draft);
  return made;
}

std::string write_assignment(const assignment_document& of) {
  if (of.read_) return detail::write_document(detail::kind::assignment, *of.read_);
  return detail::write_document(detail::kind::assignment, detail::draft_of(of.round(), of.seed(), of.found()));
}

diagnostics check_again(const assignment_document& of, const std::string& file) {
  diagnostics wrong;
  const auto said = [&](language lang) { return check_assignment(of.round(), of.found(), of.seed(), lang); };
  const std::vector<std::string> en = said(language::en), nl = en.empty() ? en : said(language::nl);
  for (std::size_t i = 0; i < en.size(); ++i)
    wrong.push_back({errc::answer_does_not_hold, {file}, {text{nl[i], en[i]}}});
  return wrong;
}

}  // namespace loopbaan
