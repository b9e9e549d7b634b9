// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/data/further_languages.hpp>
#include <loopbaan/exchange/texts.hpp>

#include "rooms.hpp"
#include "values.hpp"

namespace loopbaan::binding {
namespace {

/// Those that are known, and those whose texts come with the library.
py::tuple tags() {
  std::vector<std::string> all;
  for (const language each : languages()) all.emplace_back(code(each));
  for (const std::string_view each : further_languages())
    if (std::ranges::find(all, each) == all.end()) all.emplace_back(each);
  return to_tuple<std::string>(all, [](const std::string& tag) { return tag; });
}

py::dict form(language lang) {
  const language_form& of = form_of(lang);
  py::dict made;
  made["decimal"] = of.decimal;
  made["thousands"] = of.thousands;
  made["day"] = of.day;
  made["day_of_month"] = of.day_of_month;
  made["euro"] = of.euro;
  made["percent"] = of.percent;
  return made;
}

}  // namespace

void bind_languages(py::module_& m) {
  m.def("languages", &tags);
  m.def("known_languages",
        [] { return to_tuple<std::string>(languages(), [](language each) { return std::string{code(each)}; }); });
  m.def("language_form", &form, py::arg("lang"));
  m.def(
      "translated",
      [](language lang, const std::string& en) { return std::string{detail::translated(lang, en.c_str())}; },
      py::arg("lang"), py::arg("en"));
  m.def(
      "texts_of", [](const std::string& tag) { return std::string{texts_of(tag)}; }, py::arg("tag"));
  m.def(
      "notes_on_texts",
      [](const content& json, const std::string& file) {
        result<texts_document> read = read_texts(json.bytes, file);
        return to_tuple<diagnostic>(notes_on_texts(std::move(read).value().texts, file),
                                    [](const diagnostic& each) { return each; });
      },
      py::arg("content"), py::arg("file"));
  m.def(
      "add_language",
      [](const content& json, const std::string& file) {
        result<texts_document> read = read_texts(json.bytes, file);
        if (!read) throw error{read.errors()};
        const auto made = add_language(read->texts, file);
        if (!made) throw error{made.errors()};
        diagnostics notes = read->notes;
        for (diagnostic& each : notes_on_texts(read->texts, file)) notes.push_back(std::move(each));
        return py::make_tuple(std::string{code(*made)},
                              to_tuple<diagnostic>(notes, [](const diagnostic& each) { return each; }));
      },
      py::arg("content"), py::arg("file"));
}

}  // namespace loopbaan::binding
