// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/answer_reader.hpp>

#include <loopbaan/offer/offers_fields.hpp>

#include <core/near_words.hpp>
#include <core/refusals.hpp>
#include <exchange/documents/entity_reader.hpp>

/// What only schedules have: terms, what they rest on, positions by their ids.
namespace loopbaan::detail {
namespace {

std::string edition_words(const std::string& id, const std::string& version, const std::string& hash) {
  return id + " " + version + " (" + shortened(hash.substr(0, 12)) + ")";
}

text part_word(schedule_part part) {
  switch (part) {
    case schedule_part::term:
      return {"periode", "term"};
    case schedule_part::account:
      return {"rekening", "account"};
    default:
      return {"uitvoering", "edition"};
  }
}

}  // namespace

void answer_reader::terms(const char* key, std::optional<school_calendar>& into) {
  if (!at_.need(key)) return;
  std::vector<school_term> read =
      at_.find_list(key, [](object_cursor& each) { return read_entity<school_term>(each); });
  if (!at_.sink().clean()) return;
  auto made = school_calendar::build(std::move(read));
  if (made)
    into = *std::move(made);
  else
    for (const diagnostic& each : made.errors()) at_.sink().report(each.code, each.where.pointer, each.details);
}

template <class Document>
void answer_reader::rests_on_given(const char* key, std::shared_ptr<const Document>& given, bool& unseen,
                                   const text& what) {
  const auto found = at_.find(key);
  if (!found) return given.reset();
  if (!found->is_object()) return;
  object_at(*found, [&](answer_reader& inner) {
    const std::string id = inner.at_.need_string("id");
    const std::string version = inner.at_.need_string("version");
    const std::string hash = inner.at_.need_string("hash");
    if (id.empty() || version.empty() || hash.empty()) return;
    if (!given && names_->may_be_unseen) {
      unseen = true;
      return;
    }
    const json here = given ? reference_to(*given) : json{};
    if (given && here["id"] == id && here["version"] == version && here["hash"] == hash) return;
    const std::string there = edition_words(id, version, hash);
    const text none{"niets", "none"};
    const text is = given ? text{edition_words(here["id"], here["version"], here["hash"])} : none;
    at_.sink().report(errc::other_rules, found->pointer, {what, there, is});
  });
}

void answer_reader::rests_on(const char* key, std::shared_ptr<const policy>& given) {
  rests_on_given(key, given, names_->rules_unseen, {"beleid", "policy"});
}

void answer_reader::rests_on(const char* key, std::shared_ptr<const offers>& given) {
  rests_on_given(key, given, names_->held_unseen, {"aanbod", "offers"});
}

void answer_reader::named(const char* key, schedule_part part, std::size_t& into) {
  if (const auto found = at_.need(key)) find_named(*found, part, into);
}

void answer_reader::named_list_if_any(const char* key, schedule_part part, std::vector<std::size_t>& into) {
  const auto list = at_.find(key);
  if (!list || !list->is_array()) return;
  for (std::size_t i = 0; i < list->value.size(); ++i)
    find_named({list->value[i], pointer_to(list->pointer, i), at_.sink()}, part, into.emplace_back());
}

void answer_reader::find_named(const spot& found, schedule_part part, std::size_t& into) {
  const auto id = found.as_string();
  if (!id || names_->is_unseen(part)) return;
  if (const auto position = names_->find(part, *id)) {
    into = *position;
    return;
  }
  at_.sink().diagnose(errc::unknown_reference, found.pointer,
                      {*id, part_word(part),
                       did_you_mean(nearest(*id, names_->ids(part)),
                                    {"Noem er een die het document of wat het noemt kent.",
                                     "Name one that the document or what it names knows."})},
                      {"/terms", "/policy", "/offers", "/framework", "/catalogues"});
}

objective answer_reader::unit_of(const char* key, std::size_t account) {
  account_unit unit = account_unit::hours;
  word(key, unit);
  const policy_account* of = names_->account(account);
  if (of != nullptr && of->unit != unit)
    at_.sink().diagnose(errc::answer_does_not_hold, at_.pointer_of(key),
                        {text{"deze rekening gaat over iets anders", "this account holds something else"}},
                        {at_.pointer(), "/policy", "/framework", "/catalogues"});
  return unit == account_unit::hours ? objective::hours : objective::cost;
}

void answer_reader::signed_amount(const char* key, std::int64_t& into, objective in) {
  if (const auto found = at_.need(key)) amount_at(*found, in, into, true);
}

void answer_reader::amounts_in(const char* key, std::vector<std::int64_t>& into, objective in) {
  const auto list = at_.need(key);
  if (!list || !list->is_array()) return;
  for (std::size_t i = 0; i < list->value.size(); ++i)
    amount_at({list->value[i], pointer_to(list->pointer, i), at_.sink()}, in, into.emplace_back());
}

void answer_reader::texts(const char* key, std::vector<text>& into) {
  const auto list = at_.need(key);
  if (!list || !list->is_array()) return;
  for (std::size_t i = 0; i < list->value.size(); ++i) {
    const spot each{list->value[i], pointer_to(list->pointer, i), at_.sink()};
    if (auto words = each.as_text()) into.push_back(*std::move(words));
  }
}

void answer_reader::whole(const char* key, int& into) {
  const auto found = at_.need(key);
  const auto number = found ? found->as_whole() : std::nullopt;
  if (!number) return;
  if (*number < 0 || *number > 9999)
    at_.sink().report(errc::impossible_value, found->pointer,
                      {std::to_string(*number), text{"een schooljaar", "a school year"},
                       text{"Geef het jaar waarin het begint: 2026 voor 2026/27.",
                            "Give the year in which it begins: 2026 for 2026/27."}});
  else
    into = static_cast<int>(*number);
}

void answer_reader::day(const char* key, date& into) {
  if (at_.need(key)) into = at_.find_date(key).value_or(date{});
}

}  // namespace loopbaan::detail
