// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include <loopbaan/core/id.hpp>
#include <loopbaan/exchange/answers.hpp>
#include <loopbaan/exchange/pieces.hpp>

#include <exchange/documents/answer_defects.hpp>
#include <exchange/documents/answer_reader.hpp>
#include <exchange/documents/answer_writer.hpp>
#include <exchange/documents/schedule_fields.hpp>
#include <exchange/json/canonical_writer.hpp>
#include <exchange/json/kind_names.hpp>

/// Documents of answers: what stands around the answers themselves, the same for every kind.
namespace loopbaan::detail {

/// What is particular about a kind of documents of answers.
template <class Found>
struct answers_kind;

template <>
struct answers_kind<founded_gap> {
  static constexpr const char* name = kind::gaps;
  static constexpr const char* list = "people";
  static constexpr bool on_steps = false;  ///< do the answers hang on the steps of catalogues?
  static constexpr counted_thing things{"vergelijkingen", "gaps"};
};
template <>
struct answers_kind<career_position> {
  static constexpr const char* name = kind::positions;
  static constexpr const char* list = "people";
  static constexpr bool on_steps = false;
  static constexpr counted_thing things{"posities", "positions"};
};
template <>
struct answers_kind<plan_answers> {
  static constexpr const char* name = kind::plans;
  static constexpr const char* list = "plans";
  static constexpr bool on_steps = true;
  static constexpr counted_thing things{"plannen", "plans"};
};

template <>
struct answers_kind<person_schedule> {
  static constexpr const char* name = kind::schedule;
  static constexpr const char* list = "schedules";
  static constexpr bool on_steps = true;
  static constexpr counted_thing things{"roosters", "schedules"};
};

/// What a document of answers says before them: their framework, the rule of the levels, the purpose.
[[nodiscard]] json write_basis(const framework& on, bool with_catalogues, const level_rule&,
                               const std::string& purpose);

/// The same read. Errors: 208, 905, 906; 106, 807–809. False: it rests on another framework, in which nothing can be
/// looked up.
[[nodiscard]] bool read_basis(object_cursor& document, const framework& on, bool with_catalogues, level_rule&,
                              std::string& purpose, json& kept);

/// Puts back what nobody knows, each by its pointer. @throws error 805 where something stands there, 433 where there is
/// no such place any more
void put_kept(json& into, const extra_fields& kept);

/// The unit of the amounts of answers to a request.
[[nodiscard]] inline objective unit_of(const plan_request& asked) { return asked.cheapest_in; }
template <class Request>
[[nodiscard]] objective unit_of(const Request&) {
  return objective::hours;  // no amount is in it
}

/// What positions are called in answers to a request.
[[nodiscard]] inline schedule_names names_of(const schedule_basis& of) { return {&of}; }
template <class Request>
[[nodiscard]] schedule_names names_of(const Request&) {
  return {};  // no position is in it
}

/// The answers themselves, a list with as many entries, that is still empty.
template <class Found, class Request>
[[nodiscard]] framed_list frame_answers(const framework& on, const Request& asked, const level_rule& rule,
                                        const std::string& purpose, const extra_fields& kept, std::size_t entries) {
  using of = answers_kind<Found>;
  json head = write_basis(on, of::on_steps, rule, purpose);
  head["loopbaan"] = of::name;
  const schedule_names names = names_of(asked);
  answer_writer to{on, unit_of(asked), &names};
  answer_fields<Request>::of(to, asked);
  head.update(to.take());
  put_kept(head, kept);
  head[of::list] = json::array();
  return frame_list(head, of::list, entries);
}

/// What is said about one person.
template <class Found>
[[nodiscard]] json write_answer(const framework& on, objective in, const Found& found, const std::string& person,
                                const std::vector<competence_index>& overridden,
                                const schedule_names* names = nullptr) {
  answer_writer to{on, in, names};
  answer_fields<Found>::of(to, found);
  to.ids_if_any("overridden", overridden);
  json made = to.take();
  made["person"] = person;
  return made;
}

/// A whole document.
template <class Found, class Request>
[[nodiscard]] std::string write_answers(const answers_document<Found, Request>& whole) {
  using of = answers_kind<Found>;
  const schedule_names names = names_of(whole.request);
  framed_list list =
      frame_answers<Found>(whole.fw, whole.request, whole.rule, whole.purpose, whole.extra, whole.people.size());
  std::string text = next_entries(list, whole.people.size(), of::things, [&](std::size_t row) {
    const answer_entry<Found>& each = whole.people[row];
    refuse_any(defects_of_answer(whole.fw, each.found));
    json made = write_answer(whole.fw, unit_of(whole.request), each.found, each.person, each.overridden, &names);
    put_kept(made, each.extra);
    return made;
  });
  return text += last_of(list, of::things);
}

/// Reads a whole document, an entry at a time.
template <class Found, class Request>
class answers_reader {
public:
  using document_type = answers_document<Found, Request>;
  using of = answers_kind<Found>;

  answers_reader(const framework& on, const std::string& file) : read_{file}, made_{.fw = on, .request = {}} {}
  /// With what the answers rest on beside the framework, which need not be there with `may_be_unseen`.
  answers_reader(const framework& on, const std::string& file, Request given, bool may_be_unseen)
      : read_{file}, made_{.fw = on, .request = std::move(given)} {
    names_ = names_of(made_.request);
    names_.may_be_unseen = may_be_unseen;
  }

  result<document_type> take(std::string_view bytes) {
    auto whole = document::open(bytes, of::name, read_);
    if (!whole) return read_.take();
    object_cursor at{*whole, read_};
    static_cast<void>(at.find("loopbaan"));
    json kept = json::object();
    const bool here = read_basis(at, made_.fw, of::on_steps, made_.rule, made_.purpose, kept);
    const references known{made_.fw, !here};
    const std::string base;
    answer_reader head{at, known, objective::hours, base, kept, &names_};
    answer_fields<Request>::of(head, made_.request);
    if (!whole->has(of::list)) static_cast<void>(at.need(of::list));
    at.visit_list(of::list, [&](object_cursor& each) { read_entry(each, known); });
    head.keep_rest();
    made_.extra = text_of(kept);
    if (!read_.clean()) return read_.take();
    made_.notes = read_.notes().take();
    if (names_.rules_unseen || names_.held_unseen) made_.notes.push_back({errc::checked_without_rules, read_.at("")});
    return std::move(made_);
  }

private:
  void read_entry(object_cursor& at, const references& known) {
    answer_entry<Found> made;
    made.person = at.need_string("person");
    if (!made.person.empty() && !is_id(made.person))
      read_.report(errc::invalid_id, at.pointer_of("person"), {made.person});
    const auto [first, is_new] = rows_.emplace(made.person, made_.people.size());
    if (!is_new) {
      const place before = read_.at(pointer_to(pointer_to("", of::list), first->second));
      read_.report(errc::duplicate_person, at.pointer_of("person"),
                   {made.person, in_each_language([&](language lang) { return print(before, lang); })});
    }
    json kept = json::object();
    answer_reader entry{at, known, unit_of(made_.request), at.pointer(), kept, &names_};
    answer_fields<Found>::of(entry, made.found);
    entry.ids_if_any("overridden", made.overridden);
    entry.keep_rest();
    made.extra = text_of(kept);
    if (read_.clean() && !names_.rules_unseen && !names_.held_unseen)
      for (const diagnostic& each : defects_of_question(made_.fw, made_.request, made.found))
        read_.report(each.code, at.pointer() + each.where.pointer, each.details);
    made_.people.push_back(std::move(made));
  }

  static extra_fields text_of(const json& kept) { return {kept.empty() ? "" : write_compact(kept)}; }

  reading read_;
  schedule_names names_ = {};
  document_type made_;
  std::unordered_map<std::string, std::size_t> rows_;
};

}  // namespace loopbaan::detail
