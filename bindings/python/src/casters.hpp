// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <new>
#include <string>
#include <string_view>
#include <utility>

#include <loopbaan/core/date.hpp>
#include <loopbaan/core/result.hpp>
#include <loopbaan/data/further_languages.hpp>
#include <loopbaan/plan/answer.hpp>

namespace loopbaan::binding {

/// What is in a file, given as `str` or `bytes`; a view, valid during the call.
struct content {
  std::string_view bytes;
};

/// A word that a caller gave, in the text of an exception: made visible, in quotes, and cut where it is a whole
/// document.
inline std::string in_quotes(std::string_view word) {
  std::size_t length = 60;
  if (word.size() <= length) return '"' + visible(word) + '"';
  while (length > 0 && (static_cast<unsigned char>(word[length]) & 0xC0) == 0x80) --length;
  return '"' + visible(word.substr(0, length)) + "…\" (of " + std::to_string(word.size()) + " bytes)";
}

/// Memory for one more object is there, or std::bad_alloc: pybind11 itself takes it that Python always has some.
inline void require_room() {
  void* room = PyObject_Malloc(sizeof(pybind11::detail::instance));
  if (room == nullptr) throw std::bad_alloc{};
  PyObject_Free(room);  // what is asked for next gets it again
}

}  // namespace loopbaan::binding

/// How values cross the border to Python.
namespace pybind11::detail {

template <>
struct type_caster<loopbaan::binding::content> {
  PYBIND11_TYPE_CASTER(loopbaan::binding::content, const_name("str | bytes"));

  bool load(handle from, bool convert) {
    make_caster<std::string_view> view;
    if (!view.load(from, convert)) return false;
    value.bytes = view;
    return true;
  }
};

/// A result is its value in Python; where it has none, `loopbaan.Error` is raised (see core.cpp).
template <class T>
struct type_caster<loopbaan::result<T>> {
  static constexpr auto name = make_caster<T>::name;

  static handle cast(loopbaan::result<T>&& found, return_value_policy, handle parent) {
    return make_caster<T>::cast(std::move(found).value(), return_value_policy::move, parent);
  }
};

/// Answers, of which there are as many as people.
template <class Found, class Request>
struct type_caster<loopbaan::answer<Found, Request>> : type_caster_base<loopbaan::answer<Found, Request>> {
  template <class From>
  static handle cast(From&& from, return_value_policy policy, handle parent) {
    loopbaan::binding::require_room();
    return type_caster_base<loopbaan::answer<Found, Request>>::cast(std::forward<From>(from), policy, parent);
  }
};

/// A language is "nl", "en" or one of texts, which are read when it is first asked for.
template <>
struct type_caster<loopbaan::language> {
  PYBIND11_TYPE_CASTER(loopbaan::language, const_name("str"));

  bool load(handle from, bool) {
    if (!isinstance<str>(from)) return false;
    const auto word = from.cast<std::string>();
    const auto known = loopbaan::use_language(word);
    if (!known)
      throw value_error("lang is \"nl\", \"en\" or a language of texts such as \"de\", not " +
                        loopbaan::binding::in_quotes(word));
    value = *known;
    return true;
  }

  static handle cast(loopbaan::language lang, return_value_policy, handle) {
    return str{std::string{loopbaan::code(lang)}}.release();
  }
};

/// A date is a `datetime.date`; of a moment it is the day that a clock on the wall shows, in its own zone.
template <>
struct type_caster<loopbaan::date> {
  PYBIND11_TYPE_CASTER(loopbaan::date, const_name("datetime.date"));

  bool load(handle from, bool) {
    if (!isinstance(from, module_::import("datetime").attr("date"))) return false;
    if (!isinstance<pybind11::int_>(from.attr("year"))) return false;  // pandas.NaT says that it is one
    const auto part = [&](const char* name) { return from.attr(name).cast<int>(); };
    const int year = part("year");
    const int month = part("month");
    const int day = part("day");
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return false;  // says a subclass
    value = loopbaan::date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                           std::chrono::day{static_cast<unsigned>(day)}};
    return value.ok();
  }

  static handle cast(loopbaan::date day, return_value_policy, handle) {
    const auto make = module_::import("datetime").attr("date");
    return make(static_cast<int>(day.year()), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()))
        .release();
  }
};

}  // namespace pybind11::detail
