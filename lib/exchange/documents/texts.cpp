// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/texts.hpp>

#include <array>

#include <exchange/json/canonical_writer.hpp>
#include <exchange/json/kind_names.hpp>
#include <exchange/json/reader.hpp>

namespace loopbaan {
namespace {

struct form_field {
  const char* name;
  std::string language_form::*member;
};

constexpr std::array form_fields{
    form_field{"decimal", &language_form::decimal}, form_field{"thousands", &language_form::thousands},
    form_field{"day", &language_form::day},         form_field{"day_of_month", &language_form::day_of_month},
    form_field{"euro", &language_form::euro},       form_field{"percent", &language_form::percent}};

void read_form(detail::object_cursor& whole, language_form& form) {
  const auto found = whole.find("form");
  if (!found || !found->is_object()) return;
  detail::object_cursor at{*found};
  for (const form_field& each : form_fields)
    if (auto words = at.find_string(each.name)) form.*each.member = *std::move(words);
  at.note_unknown();
}

}  // namespace

result<texts_document> read_texts(std::string_view bytes, const std::string& file) {
  detail::reading read{file};
  auto whole = detail::document::open(bytes, detail::kind::texts, read);
  if (!whole) return read.take();
  detail::object_cursor at{*whole, read};
  texts_document made;
  made.texts.tag = at.need_string("language");
  static_cast<void>(at.find_string("loopbaan"));
  made.texts.based_on = at.find_string("based_on").value_or("");
  read_form(at, made.texts.form);
  made.texts.texts = at.find_string_map("texts");
  at.note_unknown();
  if (read.clean()) read.report(check_gaps_of_texts(made.texts, file));
  if (!read.clean()) return read.take();
  made.notes = read.notes().take();
  return made;
}

std::string write_texts(const language_texts& from) {
  detail::json form = detail::json::object();
  for (const form_field& each : form_fields) form[each.name] = from.form.*each.member;
  detail::json whole{{"loopbaan", detail::kind::texts}, {"language", from.tag}, {"form", form}, {"texts", from.texts}};
  if (!from.based_on.empty()) whole["based_on"] = from.based_on;
  return detail::write_canonical(whole);
}

}  // namespace loopbaan
