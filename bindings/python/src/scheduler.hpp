// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <memory>

#include <loopbaan/exchange/offers.hpp>
#include <loopbaan/exchange/policy.hpp>
#include <loopbaan/exchange/schedules.hpp>
#include <loopbaan/offer/offers_fields.hpp>

#include "answer_document.hpp"

namespace loopbaan::binding {

using schedules_of = document_of<schedules_document>;
using schedule_of_one = entry_of<schedules_document>;

template <>
struct state<school_calendar> {
  static py::object put(const school_calendar& of) { return binding::put(of.terms()); }
  static school_calendar take(const py::handle& from) {
    return school_calendar::build(binding::take<std::vector<school_term>>(from)).value();
  }
};

/// A basis is the documents of its policy and its offers; its calendar stands in whatever rests on it.
template <>
struct state<schedule_basis> {
  static py::object put(const schedule_basis& of) {
    return py::make_tuple(of.rules ? py::object{py::bytes{write_policy(*of.rules)}} : py::none{},
                          of.held ? py::object{py::bytes{write_offers(*of.held)}} : py::none{});
  }
  static schedule_basis take(const py::handle& from, const framework& fw) {
    const auto pair = from.cast<py::tuple>();
    schedule_basis made;
    if (!pair[0].is_none())
      made.rules = std::make_shared<const policy>(read_policy(pair[0].cast<std::string>()).value());
    if (!pair[1].is_none())
      made.held = std::make_shared<const offers>(read_offers(pair[1].cast<std::string>(), fw).value());
    return made;
  }
};

template <>
struct state<schedules_of> {
  static py::object put(const schedules_of& held) {
    return py::make_tuple(binding::put(held.whole->fw), state<schedule_basis>::put(held.whole->request),
                          py::bytes{write_schedules(*held.whole)});
  }
  static schedules_of take(const py::handle& from) {
    const auto parts = from.cast<py::tuple>();
    const framework fw = binding::take<framework>(parts[0]);
    const schedule_basis basis = state<schedule_basis>::take(parts[1], fw);
    return {std::make_shared<const schedules_document>(
        read_schedules(parts[2].cast<std::string>(), fw, basis).value())};
  }
};

/// Binds Schedule and SchedulesDocument.
void bind_timed(py::module_&);

}  // namespace loopbaan::binding
